"""The same plugins, with NoneBot's imports, under NoneBot itself: the answers are the same."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from .talk import TALKS

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from benchmarks import peers  # noqa: E402

EXAMPLES = HERE.parents[1] / "examples" / "nonebot_plugins"


@pytest.mark.slow
@pytest.mark.parametrize("name", TALKS)
def test_nonebot_answers_the_same(name: str, tmp_path: Path) -> None:
    source = (EXAMPLES / f"{name}.py").read_text(encoding="utf-8")
    there = source.replace("from tamis_nonebot", "from nonebot")
    assert there != source
    assert "tamis" not in there
    (tmp_path / f"{name}.py").write_text(there, encoding="utf-8")
    command = [peers.python(), str(HERE / "there.py"), str(tmp_path), name]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = [tuple(pair) for pair in json.loads(done.stdout.splitlines()[-1])]
    assert [(said.text, got) for said, got in zip(TALKS[name], found, strict=True)] == [
        (said.text, said.answers) for said in TALKS[name]
    ]
