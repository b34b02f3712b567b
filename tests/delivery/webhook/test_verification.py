"""Proofs of origin: the algorithms that services document, and what is refused: always with a `SignatureError`."""

from __future__ import annotations

import base64
import hashlib
import hmac
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tamis
from tamis.delivery.webhook.request import RequestHeaders
from tamis.delivery.webhook.verification import Verifier
from tamis.errors import RegistrationError, SignatureError
from tamis.queries.tables import Delivery, Signature, Token

SECRET = "It's a Secret to Everybody"
FORGE = Delivery(verify=(Signature("X-Hub-Signature-256", "sha256", prefix="sha256="),))
CHAT = Delivery(
    verify=(Signature("X-Slack-Signature", "sha256", prefix="v0=", over="v0:{timestamp}:{body}", timestamp="X-Time"),)
)
SHOP = Delivery(verify=(Signature("Stripe-Signature", "sha256", over="{timestamp}.{body}", pairs=("t", "v1")),))
POSTED = Delivery(
    verify=(
        Signature(
            "webhook-signature",
            "sha256",
            encoding="base64",
            prefix="v1,",
            over="{header:webhook-id}.{timestamp}.{body}",
            timestamp="webhook-timestamp",
        ),
    )
)
KEYED = Delivery(verify=(Signature("X-Sign", "ed25519", over="{header:X-Time}{body}"),))


def verify(delivery: Delivery, body: bytes, headers: Any, secret: Any = SECRET, now: float | None = None) -> None:
    verifier = Verifier(delivery, secret, "tamis_test")
    verifier.finish(verifier.begin(RequestHeaders(headers), now), body)


def refused(delivery: Delivery, body: bytes, headers: Any, secret: Any = SECRET, now: float | None = None) -> str:
    with pytest.raises(SignatureError) as caught:
        verify(delivery, body, headers, secret, now)
    return caught.value.why


def signed(body: bytes, secret: str = SECRET) -> str:
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


# --- vectors from the documentation of services, and from RFCs ---


def test_githubs_example() -> None:
    signature = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
    verify(FORGE, b"Hello, World!", {"X-Hub-Signature-256": signature})
    verify(FORGE, b"Hello, World!", [("x-hub-signature-256", signature.upper().replace("SHA256", "sha256"))])
    assert "does not fit" in refused(FORGE, b"Hello, World", {"X-Hub-Signature-256": signature})


def test_slacks_example() -> None:
    body = (
        b"token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name="
        b"foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fho"
        b"oks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445"
        b"629121.803a0bc887a14d10d2c447fce8b6703c"
    )
    headers = {
        "X-Slack-Signature": "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
        "X-Time": "1531420618",
    }
    secret = "8f742231b10e8888abcd99yyyzzz85a5"
    verify(CHAT, body, headers, secret, now=1531420618)
    verify(CHAT, body, headers, secret, now=1531420618 + 300)
    assert "too old: 301 s" in refused(CHAT, body, headers, secret, now=1531420618 + 301)
    assert "far in the future" in refused(CHAT, body, headers, secret, now=1531420618 - 301)
    assert "too old" in refused(CHAT, body, headers, secret)


def test_the_example_of_standard_webhooks() -> None:
    secret = base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    headers = {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,AAAA v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE= v2,junk",
    }
    verify(POSTED, b'{"test": 2432232314}', headers, secret, now=1614265330)
    assert "does not fit" in refused(POSTED, b'{"test": 1}', headers, secret, now=1614265330)
    assert "webhook-id is missing" in refused(POSTED, b"{}", [*headers.items()][1:], secret, now=1614265330)


def test_pairs_with_several_signatures() -> None:
    body = b'{"id": "evt_1"}'
    right = signed(b"1492774577." + body)
    for header in (f"t=1492774577,v1={right},v0=6ffbb59b", f"t=1492774577, v1={'0' * 64}, v1={right}"):
        verify(SHOP, body, {"Stripe-Signature": header}, now=1492774577)
    refusals = {
        f"v1={right}": "has no timestamp t=",
        f"t=1492774577,t=1492774577,v1={right}": "2 timestamps",
        f"t=1492774577,v0={right}": "no signature in the form",
        f"t=1492774578,v1={right}": "does not fit",
        f"t=-5,v1={right}": "no time in seconds",
        f"t=,v1={right}": "no time in seconds",
        f"t={'9' * 5000},v1={right}": "no time in seconds",
        "": "no timestamp",
    }
    for header, why in refusals.items():
        assert why in refused(SHOP, body, {"Stripe-Signature": header}, now=1492774577)


@pytest.mark.parametrize(
    ("algorithm", "digest"),
    [  # RFC 2202 and RFC 4231, test case 2
        ("sha1", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"),
        ("sha256", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
        (
            "sha512",
            "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
            "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737",
        ),
    ],
)
@pytest.mark.parametrize("encoding", ["hex", "base64"])
def test_the_vectors_of_the_rfcs(algorithm: str, digest: str, encoding: str) -> None:
    delivery = Delivery(verify=(Signature("X-S", algorithm, encoding=encoding),))
    text = digest if encoding == "hex" else base64.b64encode(bytes.fromhex(digest)).decode()
    verify(delivery, b"what do ya want for nothing?", {"X-S": text}, "Jefe")
    refused(delivery, b"what do ya want for nothing!", {"X-S": text}, "Jefe")


def test_the_vector_of_rfc_8032() -> None:
    public = "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"
    signature = (
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
        "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
    )
    headers = {"X-Sign": signature, "X-Time": "\xaf"}
    verify(KEYED, b"\x82", headers, public)
    verify(KEYED, b"\x82", headers, ["0" * 64, bytes.fromhex(public)])
    for body, changed in (
        (b"\x83", {}),
        (b"\x82", {"X-Sign": "00"}),
        (b"\x82", {"X-Sign": "z"}),
        (b"\x82", {"X-Time": "a"}),
    ):
        refused(KEYED, body, {**headers, **changed}, public)
    for key in ("", "abc", "zz" * 32, b"x" * 31):
        with pytest.raises(RegistrationError):
            verify(KEYED, b"", headers, key)


def test_ed25519_without_its_package_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.split(".")[0] == "cryptography"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "cryptography", None)
    verify(FORGE, b"x", {"X-Hub-Signature-256": "sha256=" + signed(b"x")})
    with pytest.raises(RegistrationError, match=r"pip install 'tamis\[ed25519\]'"):
        Verifier(KEYED, "0" * 64, "tamis_test")


# --- what a request may and may not show ---


def test_each_proof_that_a_request_has_must_be_right_and_it_has_one_at_least() -> None:
    both = Delivery(verify=(*FORGE.verify, Token("X-Token", "Bearer ")))
    right = {"X-Hub-Signature-256": "sha256=" + signed(b"x")}
    verify(both, b"x", right)
    verify(both, b"x", {"X-Token": f"Bearer {SECRET}"})
    verify(both, b"x", {**right, "X-Token": f"Bearer {SECRET}"})
    assert "token in X-Token is wrong" in refused(both, b"x", {**right, "X-Token": SECRET})
    assert "does not fit" in refused(both, b"y", {**right, "X-Token": f"Bearer {SECRET}"})
    assert "X-Hub-Signature-256 or X-Token is missing" in refused(both, b"x", {})


def test_while_a_secret_is_changed_the_old_and_the_new_one_fit() -> None:
    for secret in ("old", "new"):
        verify(FORGE, b"x", {"X-Hub-Signature-256": f"sha256={signed(b'x', secret)}"}, ["new", b"old"])
    refused(FORGE, b"x", {"X-Hub-Signature-256": f"sha256={signed(b'x', 'older')}"}, ("new", "old"))
    verify(Delivery(verify=(Token("X-T"),)), b"", {"X-T": "old"}, ["new", "old"])


@pytest.mark.parametrize("secret", ["", b"", [], ["a", ""], None, 5, [None]])
def test_a_secret_that_everybody_has_is_refused(secret: Any) -> None:
    with pytest.raises(RegistrationError, match="secret"):
        Verifier(FORGE, secret, "tamis_test")


def test_a_spec_without_proofs_says_so() -> None:
    with pytest.raises(RegistrationError, match=r"the spec of tamis_test names none"):
        Verifier(Delivery(), "secret", "tamis_test")


@pytest.mark.parametrize("delivery", [FORGE, CHAT, SHOP, POSTED, KEYED, Delivery(verify=(Token("X-T"),))])
def test_a_header_that_comes_twice_is_refused_also_where_both_are_right(delivery: Delivery) -> None:
    (proof,) = delivery.verify
    secret = "0" * 64
    assert "comes 2 times" in refused(delivery, b"", [(proof.header, secret), (proof.header.upper(), secret)], secret)


def test_nothing_of_the_secret_or_the_signature_is_in_the_error() -> None:
    given = "sha256=" + "ab" * 32
    for headers in ({"X-Hub-Signature-256": given}, {"X-Hub-Signature-256": given * 2}):
        why = refused(FORGE, b"x", headers)
        assert SECRET not in why
        assert "abab" not in why


_JUNK = st.one_of(
    st.text(max_size=60),
    st.binary(max_size=60),
    st.sampled_from(["\udce9", "é" * 64, "9" * 5000, "sha256=", "t=1,v1="]),
)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from([FORGE, CHAT, SHOP, POSTED, KEYED]),
    st.lists(
        st.tuples(
            st.sampled_from(
                ["x-hub-signature-256", "X-Slack-Signature", "X-Time", "Stripe-Signature", "webhook-signature",
                 "webhook-timestamp", "webhook-id", "X-Sign"]
            ),
            _JUNK,
        ),
        max_size=6,
    ),
    st.binary(max_size=30),
)  # fmt: skip
def test_any_headers_are_refused_and_never_an_error(delivery: Delivery, headers: list[Any], body: bytes) -> None:
    refused(delivery, body, headers, "0" * 64, now=0)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=80), st.integers(0, 2**40), st.text(min_size=1, max_size=20))
def test_what_is_signed_is_taken_whatever_its_bytes(body: bytes, now: int, secret: str) -> None:
    digest = hmac.new(secret.encode("utf-8", "replace"), f"{now}.".encode() + body, hashlib.sha256).hexdigest()
    verify(SHOP, body, {"Stripe-Signature": f"t={now},v1={digest}"}, secret.encode("utf-8", "replace"), now)


# --- a package ---


def test_every_package_verifies_what_its_service_sends(packages: dict[str, Any]) -> None:
    forge, body = packages["forge"], b'{"action": "opened"}'
    headers = {"x-forge-signature-256": "sha256=" + signed(body)}
    assert forge.verify(body, headers, secret=SECRET) is None
    assert forge.verify(body.decode(), headers, secret=[SECRET]) is None
    with pytest.raises(tamis.SignatureError, match="not from the service"):
        forge.verify(body + b" ", headers, secret=SECRET)
    chat = packages["chat"]
    signature = "v0=" + signed(b"v0:1000:" + body)
    chat.verify(body, {"X-Chat-Signature": signature, "X-Chat-Time": "1000"}, secret=SECRET, now=1000)
    with pytest.raises(tamis.SignatureError, match="too old"):
        chat.verify(body, {"X-Chat-Signature": signature, "X-Chat-Time": "1000"}, secret=SECRET)
    with pytest.raises(RegistrationError, match=r"tamis_doors_listed names none"):
        packages["listed"].verify(b"{}", {}, secret=SECRET)
