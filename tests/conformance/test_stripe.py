"""Stripe: every event type has its kind and its object, its signature is checked, and the example receiver works."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import time
from pathlib import Path
from typing import Any

import pytest

import tamis_stripe
from tamis import SignatureError

from .receivers import answer_of, example, installed_size

SECRET = "whsec_5257a869e7ecebeda32affa62cdca3fa51cad7e77a0e56ff536d0ce8e108d8bd"
EVENTS = json.loads((Path(__file__).parents[1] / "data" / "stripe_events.json").read_text())
"""All event types, with the value of `object` of what each is about; and a few objects with all that is required."""


def event(kind: str, thing: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return {
        "id": "evt_1NG8Du2eZvKYlo2CUI79vXWy", "object": "event", "api_version": "2026-08-26", "created": 1686089970,
        "data": {"object": thing}, "livemode": False, "pending_webhooks": 0,
        "request": {"id": None, "idempotency_key": None}, "type": kind, **fields,
    }  # fmt: skip


@pytest.mark.parametrize("kind", EVENTS["types"])
def test_every_type_has_a_kind_of_that_name(kind: str) -> None:
    decoded = tamis_stripe.decode(json.dumps(event(kind, {"object": EVENTS["types"][kind], "id": "x"})))
    assert decoded.kind == kind
    assert (decoded.type, decoded.envelope.type) == (kind, kind)
    assert decoded.envelope.created.timestamp() == 1686089970
    assert type(decoded.payload) is not tamis_stripe.StripeObject
    assert not [problem for problem in decoded.problems if "object" in problem.partition(": ")[2]]


@pytest.mark.parametrize("sample", EVENTS["samples"], ids=lambda sample: sample["type"])
def test_objects_with_all_that_is_required_fit(sample: dict[str, Any]) -> None:
    decoded = tamis_stripe.decode(json.dumps(event(sample["type"], sample["object"])))
    assert (decoded.kind, decoded.problems) == (sample["type"], ())
    for query in sample["queries"]:
        assert tamis_stripe.has(decoded, query), query


def test_types_of_tomorrow_are_of_the_deepest_level_that_is_known() -> None:
    unheard = (("invoice.exploded", "invoice"), ("charge.dispute.a.b", "charge.dispute"), ("new.thing", "*"))
    for kind, expected in unheard:
        decoded = tamis_stripe.decode(json.dumps(event(kind, {"object": "thing", "id": "x"})))
        assert (decoded.kind, decoded.type) == (expected, kind)


def sign(body: bytes, at: float, secret: str = SECRET) -> dict[str, str]:
    stamp = str(int(at))
    digest = hmac.new(secret.encode(), stamp.encode() + b"." + body, hashlib.sha256).hexdigest()
    return {"Stripe-Signature": f"t={stamp},v1={digest},v0={'0' * 64}"}


def test_its_signature() -> None:
    body = json.dumps(event("invoice.paid", {"object": "invoice", "id": "in_1"}), indent=2).encode()
    headers = sign(body, 1492774577)
    tamis_stripe.verify(body, headers, secret=SECRET, now=1492774577 + 299)
    tamis_stripe.verify(body, headers, secret=["whsec_new", SECRET], now=1492774577)
    for wrong, secret, now in ((body + b" ", SECRET, 0), (body, "whsec_other", 0), (body, SECRET, 301)):
        with pytest.raises(SignatureError):
            tamis_stripe.verify(wrong, headers, secret=secret, now=1492774577 + now)


def test_the_receiver_of_the_examples(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    app = example("stripe/receipts.py").app
    samples = {sample["type"]: sample["object"] for sample in EVENTS["samples"]}

    async def main() -> None:
        hook = app.asgi(secret=SECRET, path="/stripe")
        async with hook.lifespan():
            kinds = ("invoice.paid", "invoice.paid", "checkout.session.completed", "customer.created")
            for number, kind in enumerate(kinds):
                identity = f"evt_{kind if number < 2 else number}"  # the first comes twice
                body = json.dumps(event(kind, samples[kind], id=identity)).encode()
                assert await answer_of(hook, body, sign(body, time.time()), "/stripe") == (200, b"")
                assert (await answer_of(hook, body, sign(body, time.time(), "other"), "/stripe"))[0] == 401
            await app.join()

    asyncio.run(main())
    assert sorted(capsys.readouterr().out.splitlines()) == [
        "cus_NeZwdNtLEOXuvB paid 1000 usd (evt_invoice.paid)",
        "sold to order_7: 2198",
    ]


def test_the_package_is_small() -> None:
    assert installed_size(tamis_stripe) < 3_000_000
