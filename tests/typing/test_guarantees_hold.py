"""Golden updates that match a query have what the query guarantees, of the type it names: the independent half of
`test_guarantees.py`, since here nothing is computed from the stubs' tables but what to look at.

The golden updates are random, so some break what Telegram promises beyond their schema (twins: a message has a sender).
What such an update breaks is not looked at in it; `TWINS` lists the promises.
"""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import tamis_telegram
from tamis.events.paths import follow
from tamis_codegen.guarantees.event import Guarantees
from tamis_codegen.pipeline import load_model

from .conforming import conforms
from .telling import Known, sure

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "data" / "golden" / "telegram_updates.jsonl.gz"
ME = 777000

TWINS = {
    "message": ["from_"],
    "edited_message": ["from_", "edit_date"],
    "channel_post": ["sender_chat"],
    "edited_channel_post": ["sender_chat", "edit_date"],
    "business_message": ["from_"],
    "edited_business_message": ["from_", "edit_date"],
    "live_photo": ["photo"],
    "animation": ["document"],
    "entities": ["text"],
    "caption_entities": ["caption"],
    "is_topic_message": ["message_thread_id"],
}
"""By kind or field of a message: what then must be there, too."""
CHAT_TYPES = {
    "channel_post": "channel",
    "edited_channel_post": "channel",
    "business_message": "private",
    "edited_business_message": "private",
}


def broken(event: Any) -> set[str]:
    """The attributes that a promise makes certain and this event does not have."""
    missing: set[str] = set()
    for reason, attributes in TWINS.items():
        if event.kind == reason or getattr(event.payload, reason, None) is not None:
            missing |= {attribute for attribute in attributes if getattr(event.payload, attribute, None) is None}
    if event.kind in CHAT_TYPES and event.payload.chat.type != CHAT_TYPES[event.kind]:
        missing |= {"chat"}
    return missing


def steps(known: Known) -> tuple[str, ...]:
    return tuple(known.path.split("."))


def test_golden_updates_have_what_their_queries_guarantee() -> None:
    guaranteed = sure(Guarantees(load_model(ROOT / "spec" / "telegram")))
    queries = [
        (tamis_telegram.explain(query).test, query, [(steps(attribute), attribute) for attribute in known])
        for query, known in guaranteed.items()
    ]
    wrong: list[str] = []
    checked, skipped, seen = 0, 0, set[str]()
    for line in gzip.decompress(GOLDEN.read_bytes()).splitlines():
        event = tamis_telegram.decode(line, me=ME)
        without = broken(event)
        for test, query, known in queries:
            if not test(event):
                continue
            seen.add(query)
            for path, attribute in known:
                if without.intersection(path):
                    skipped += 1
                    continue
                checked += 1
                value = follow(event, path)
                if not conforms(value, attribute.type, tamis_telegram):
                    wrong.append(
                        f"{query}: event.{attribute.path} is {value!r}, not {attribute.type}, in {line[:200]!r}"
                    )
    assert not wrong, f"{len(wrong)} of {checked} are wrong, such as\n" + "\n".join(wrong[:20])
    assert checked > 200_000, checked
    assert skipped < checked / 2, skipped
    assert len(seen) > 0.95 * len(queries), sorted(guaranteed.keys() - seen)
