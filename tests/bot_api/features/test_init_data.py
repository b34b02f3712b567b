"""What Web Apps and the login widget send is proved by the bot's token, and is not too old."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tamis_telegram.features import InitDataError, check_init_data, check_login

TOKEN = "123456:AAA-the_token"
USER = {"id": 7, "first_name": "Ann", "language_code": "fr"}


def signed(fields: dict[str, str], secret: bytes) -> dict[str, str]:
    """By the algorithm of Telegram's documentation."""
    text = "\n".join(sorted(f"{name}={value}" for name, value in fields.items()))
    return {**fields, "hash": hmac.new(secret, text.encode(), hashlib.sha256).hexdigest()}


def init_data(token: str = TOKEN, **fields: str) -> str:
    secret = hmac.new(b"WebAppData", token.encode(), hashlib.sha256).digest()
    known = {"auth_date": str(int(time.time())), "query_id": "q1", "user": json.dumps(USER), "signature": "s"}
    return urlencode(signed({**known, **fields}, secret))


def login(token: str = TOKEN, **fields: str) -> dict[str, str]:
    known = {"id": "7", "first_name": "Ann", "auth_date": str(int(time.time()))}
    return signed({**known, **fields}, hashlib.sha256(token.encode()).digest())


def test_what_telegram_signed_is_read() -> None:
    data = check_init_data(init_data(start_param="ref 7"), TOKEN)
    assert (data.user, data.user_id, data.query_id, data.start_param) == (USER, 7, "q1", "ref 7")
    assert abs(data.auth_date - time.time()) < 5


def test_a_login_is_read() -> None:
    data = check_login(login(username="ann"), TOKEN)
    assert data.user == {"id": 7, "first_name": "Ann", "username": "ann"}
    assert data.user_id == 7


@pytest.mark.parametrize(
    ("sent", "why"),
    [
        (init_data("999:other"), "its hash is not the one that the bot's token makes"),
        (init_data().replace("q1", "q2"), "its hash is not the one"),
        (init_data().partition("&hash=")[0], "it has no hash"),
        (init_data() + "&user=x", "a field is there twice"),
        (init_data(auth_date="1"), "s ago, and 86400 s are allowed"),
        (init_data(auth_date=str(int(time.time()) + 3600)), r"it was made -3\d\d\d s ago"),
        (init_data(auth_date="yesterday"), "auth_date"),
        (init_data(auth_date="١"), "auth_date"),
        (init_data(user="[1]"), "its user is no JSON object"),
        ("", "it has no hash"),
        ("a&b", "it is no query string"),
        ("x=" + "1" * 20_000, "longer than 16384"),
    ],
)
def test_what_is_no_proof_is_refused(sent: str, why: str) -> None:
    with pytest.raises(InitDataError, match=why) as caught:
        check_init_data(sent, TOKEN)
    assert TOKEN not in str(caught.value)


def test_an_old_login_and_a_forged_one_are_refused() -> None:
    with pytest.raises(InitDataError, match="are allowed"):
        check_login(login(auth_date=str(int(time.time()) - 100)), TOKEN, max_age=60)
    with pytest.raises(InitDataError, match="its hash"):
        check_login({**login(), "id": "8"}, TOKEN)
    assert check_login(login(auth_date="5"), TOKEN, max_age=None).auth_date == 5


@pytest.mark.parametrize("text", ["\ud800", "hash=\udfff&auth_date=1", "a=\ud83d&hash=00"])
def test_half_a_character_is_no_proof(text: str) -> None:
    with pytest.raises(InitDataError):
        check_init_data(text, TOKEN)
    with pytest.raises(InitDataError):
        check_login({"id": text, "hash": text}, TOKEN)


@given(st.text(st.characters()))
def test_no_text_is_a_proof_or_an_error_of_another_kind(text: str) -> None:
    with pytest.raises(InitDataError):
        check_init_data(text, TOKEN)
