"""Coverage-guided fuzzing of `decode`, for hours. The quick suite has the byte mutator of tests/decoding/mutations.py.

Needs atheris, which is no dependency of the project:

    ./dev pip install atheris
    ./dev python tests/fuzz/decode_events.py [telegram|onebot] [libFuzzer options, such as -max_total_time=600]

Anything but an event whose values have their declared types, or a DecodeError, is a crash; libFuzzer writes the input
to a file and prints it.
"""

from __future__ import annotations

import importlib
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

TESTS = Path(__file__).parents[1]


def main(arguments: list[str]) -> None:
    try:
        atheris: Any = importlib.import_module("atheris")
    except ImportError:
        sys.exit("atheris is not installed: ./dev pip install atheris")
    spec = arguments.pop(0) if arguments and not arguments[0].startswith("-") else "telegram"
    with atheris.instrument_imports(include=["tamis"]):
        codec = importlib.import_module(f"tamis_{spec}._codec").CODEC
        errors = importlib.import_module("tamis.errors")
    sys.path.insert(0, str(TESTS))
    check = importlib.import_module("decoding.from_spec").check(spec)

    def one_input(raw: bytes) -> None:
        try:
            event = codec.decode(raw)
        except errors.DecodeError:
            return
        wrong = check.wrong_in(event)
        if event.raw != raw or wrong:
            raise AssertionError(wrong)

    with tempfile.TemporaryDirectory() as corpus:
        examples = json.loads((TESTS / "data" / f"{spec}_examples.json").read_text())["payloads"]
        for number, example in enumerate(examples):
            Path(corpus, str(number)).write_text(json.dumps(example["data"]))
        atheris.Setup(["decode_events", corpus, *arguments], one_input)
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
