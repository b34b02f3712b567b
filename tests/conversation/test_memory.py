"""Very many users leave nothing in memory, nor do conversations that wait in a store."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ..storage.sessions.places import Place  # noqa: TID252 - what both folders of tests share

CROWD = Path(__file__).with_name("crowd.py")
MB = 1_000_000


def crowd(where: str, updates: int, every: int, what: str = "steps") -> dict[str, Any]:
    """What is left of so many users, one of `every` with a conversation that waits."""
    command = [sys.executable, str(CROWD), where, str(updates), str(every), what]
    ran = subprocess.run(command, check=True, capture_output=True, text=True, timeout=3600)
    found: dict[str, Any] = json.loads(ran.stdout)
    print(command[3:], found)
    return found


def none_of(left: dict[str, int], *allowed: str) -> bool:
    """Whether no objects of users are left, of whom there are thousands, but of those kinds."""
    return not any(number > 10 for name, number in left.items() if name not in allowed)


def test_users_leave_nothing_in_memory_and_their_conversations_wait_in_the_file(tmp_path: Path) -> None:
    found = crowd(str(tmp_path / "sessions.db"), 20_000, 100)
    assert found["waiting"] == 200
    assert none_of(found["left"])
    assert found["bytes"] < 4 * MB


def test_a_waiting_session_takes_no_memory_where_it_is_in_a_store(durable: Place) -> None:
    found = crowd(durable.where, 3_000, 1)
    assert found["waiting"] == 3_000
    assert none_of(found["left"])
    assert found["bytes"] < 4 * MB


def test_a_waiting_session_in_memory_is_its_record_alone() -> None:
    found = crowd("memory", 10_000, 1)
    assert found["waiting"] == found["left"]["SessionRecord"] == 10_000
    assert none_of(found["left"], "SessionRecord")
    assert found["bytes"] < 10_000 * 3_000


@pytest.mark.slow
def test_a_million_users(tmp_path: Path) -> None:
    found = crowd(str(tmp_path / "sessions.db"), 1_000_000, 100)
    assert found["waiting"] == 10_000
    assert none_of(found["left"])
    assert found["bytes"] < 50 * MB


@pytest.mark.slow
def test_a_hundred_thousand_waiting_sessions(durable: Place) -> None:
    found = crowd(durable.where, 100_000, 1)
    assert found["waiting"] == 100_000
    assert none_of(found["left"])
    assert found["bytes"] < 50 * MB
