"""A hostile spec costs no time, no memory and no network, from file to model.

`test_reading.py` looks at what the reader says of each; here only the outcome counts, from the compiler's front door.
"""

from __future__ import annotations

import socket
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tamis_codegen.errors import SpecError
from tamis_codegen.pipeline import load_model

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HEAD = "tamis: 1\nname: demo\ntitle: Demo\nversion: '1'\n"
KINDS = "discriminator: {by: key}\nkinds: {a: {payload: A}}\n"
DEEP = "list[" * 10_000 + "int" + "]" * 10_000
resource = pytest.importorskip("resource")
MEGABYTES = 1024 if sys.platform != "darwin" else 1024 * 1024


def _aliases() -> str:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    return "\n".join(lines + [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 9)])


WRONG: dict[str, Callable[[], str]] = {
    "aliases of aliases": _aliases,
    "a merge key": lambda: HEAD + "types:\n  A: &a {fields: {x: int}}\n  B: {<<: *a}\n",
    "a Python object": lambda: HEAD + "gone: {x: !!python/object/apply:os.getcwd []}\n",
    "a type that is its own base": lambda: HEAD + KINDS + "types: {A: {base: A, fields: {x: int}}}\n",
    "a circle of bases": lambda: HEAD + KINDS + "types: {A: {base: B, fields: {x: int}}, B: {base: A}}\n",
    "a list of itself": lambda: HEAD + KINDS + "types: {A: {list: A}}\n",
    "an alias of itself": lambda: HEAD + KINDS + "types: {A: {fields: {x: int}}}\naliases: {me: ['@me']}\n",
    "a circle of aliases": lambda: HEAD + KINDS + "types: {A: {fields: {x: int}}}\naliases: {u: ['@v'], v: ['@u']}\n",
    "a schema from elsewhere": lambda: HEAD + "schema: http://127.0.0.1:9/schema.json\n",
    "a base from elsewhere": lambda: HEAD + "extends: https://127.0.0.1:9/spec\n",
    "a schema outside": lambda: HEAD + "schema: /etc/passwd\n",
    "itself as a base": lambda: HEAD + "extends: .\n",
    "a type nested 10,000 deep": lambda: HEAD + KINDS + f"types: {{A: {{fields: {{x: '{DEEP}'}}}}}}\n",
    "100 MB": lambda: HEAD + "# " + "x" * 100_000_000,
    "a million types": lambda: HEAD + "types:\n" + "".join(f"  T{i}: {{fields: {{}}}}\n" for i in range(1_000_000)),
}  # fmt: skip


@pytest.mark.parametrize("what", WRONG)
def test_a_bomb_is_an_error_at_once(what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "spec.yaml").write_text(WRONG[what]())
    refuse_the_network(monkeypatch)
    memory, started = peak(), time.process_time()
    with pytest.raises(SpecError) as caught:
        load_model(tmp_path / "demo")
    assert time.process_time() - started < 2
    assert peak() - memory < 500 * MEGABYTES
    assert len(str(caught.value)) < 100_000


def test_types_may_contain_each_other(tmp_path: Path) -> None:
    types = "types: {A: {fields: {next: 'A?', all: 'list[B]'}}, B: {fields: {a: A}}}\n"
    (tmp_path / "spec.yaml").write_text(HEAD + KINDS + types)
    model = load_model(tmp_path)
    assert model.received == {"A", "B"}


def peak() -> int:
    return int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


def refuse_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was used")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
