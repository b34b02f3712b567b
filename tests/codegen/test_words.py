"""What editors show of a call: a line of words that stands in the stub, never the stand-in `Calls sendMessage.`"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

GENERATED = Path(__file__).parents[2] / "generated"


@pytest.mark.parametrize("package", ["tamis_telegram"])
def test_every_call_has_words(package: str) -> None:
    stub = (GENERATED / package / "api.pyi").read_text(encoding="utf-8")
    assert "async def send_message" in stub
    assert re.findall(r"Calls \w+\.", stub) == []
