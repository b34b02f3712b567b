"""Whether a request is from the service: signatures over its bytes, and tokens in its headers.

Whatever stands in a header is a reason to refuse it, never an error. Comparisons take as long for a wrong secret as for
one that is nearly right.
"""

from __future__ import annotations

import binascii
import hashlib
import hmac
import re
import time
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, cast

from tamis.delivery.webhook.request import RequestHeaders
from tamis.errors import RegistrationError, SignatureError
from tamis.queries.tables import Delivery, Signature, Token

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from tamis.delivery.webhook.request import Headers

    Check = Callable[[bytes, bytes], bool]
    Secret: TypeAlias = str | bytes | Sequence[str | bytes]
    """One secret, or several while one takes the place of another: any of them may fit."""

_MOST_SIGNATURES = 32
"""Signatures in one header, at most: each is one more to compare."""
_LONGEST_TIME = 15
"""Digits of a timestamp, at most."""
_HOLE = re.compile(r"\{(body|timestamp|header:[^{}]+)\}")
_ED25519_KEY = 32


class Proof(NamedTuple):
    """What a request's headers say, before its body is there."""

    signature: Signature
    given: tuple[bytes, ...]
    """Signatures, any of which may fit."""
    parts: tuple[bytes | None, ...]
    """What is signed; None stands for the body."""


class Verifier:
    """Checks requests against one set of secrets. Raises `RegistrationError` for secrets that cannot work."""

    def __init__(self, delivery: Delivery, secret: Secret, package: str) -> None:
        self._proofs = delivery.proofs
        if not self._proofs:
            raise RegistrationError(
                f"the spec of {package} names none of a signature and a token, so a secret can prove nothing: add"
                " `delivery: {verify: [...]}`, or go without a secret"
            )
        self._secrets = secrets_of(secret)
        self._public_keys: list[Check] = []
        if any(isinstance(proof, Signature) and proof.algorithm == "ed25519" for proof in self._proofs):
            self._public_keys = [_public_key(key) for key in self._secrets]

    def begin(self, headers: RequestHeaders, now: float | None = None) -> list[Proof]:
        """What the headers alone can show. Raises `SignatureError` if that is too little; the body is not needed."""
        proofs: list[Proof] = []
        tokens = 0
        for proof in self._proofs:
            given = headers.only(proof.header)
            if given is None:
                continue
            if isinstance(proof, Token):
                self._check_token(proof, given)
                tokens += 1
            else:
                proofs.append(_read(proof, given, headers, time.time() if now is None else now))
        if not proofs and not tokens:
            wanted = " or ".join(dict.fromkeys(proof.header for proof in self._proofs))
            raise SignatureError(f"the header {wanted} is missing")
        return proofs

    def finish(self, proofs: Iterable[Proof], body: bytes) -> None:
        """Whether the signatures are over this body. Raises `SignatureError`."""
        for proof in proofs:
            signed = b"".join(body if part is None else part for part in proof.parts)
            algorithm = proof.signature.algorithm
            fits = self._is_signed if algorithm == "ed25519" else self._has_digest
            if not fits(proof, signed):
                raise SignatureError(f"the signature in {proof.signature.header} does not fit")

    def _check_token(self, token: Token, given: bytes) -> None:
        prefix = token.prefix.encode()
        right = False
        for secret in self._secrets:
            right |= hmac.compare_digest(given, prefix + secret)
        if not right:
            raise SignatureError(f"the token in {token.header} is wrong")

    def _has_digest(self, proof: Proof, signed: bytes) -> bool:
        algorithm = getattr(hashlib, proof.signature.algorithm)
        right = False
        for secret in self._secrets:
            digest = hmac.digest(secret, signed, algorithm)
            for given in proof.given:
                right |= hmac.compare_digest(given, digest)
        return right

    def _is_signed(self, proof: Proof, signed: bytes) -> bool:
        return any(check(given, signed) for check in self._public_keys for given in proof.given)


def verify(
    delivery: Delivery, package: str, raw: bytes | str, headers: Headers, secret: Secret, now: float | None = None
) -> None:
    """Raises `SignatureError` unless a request is from the service."""
    verifier = Verifier(delivery, secret, package)
    body = raw.encode("utf-8", "surrogatepass") if isinstance(raw, str) else bytes(raw)
    verifier.finish(verifier.begin(RequestHeaders(headers), now), body)


def secrets_of(secret: Secret) -> list[bytes]:
    """Every secret as bytes. Raises `RegistrationError` for what is none: with an empty one, anybody could sign."""
    several = [secret] if isinstance(secret, (str, bytes)) else cast("Sequence[object]", secret)
    found: list[bytes] = []
    for value in several if isinstance(several, (list, tuple, set, frozenset)) else [several]:
        if isinstance(value, str):
            found.append(value.encode())
        elif isinstance(value, bytes):
            found.append(value)
        else:
            raise RegistrationError(f"a secret is a str or bytes, or a list of them, not {type(value).__name__}")
    if not found or not all(found):
        raise RegistrationError("a secret is empty: with that, anybody could send events; is its setting missing?")
    return found


def _read(signature: Signature, given: bytes, headers: RequestHeaders, now: float) -> Proof:
    """The signatures of a header, and what they are to be over."""
    timestamp: bytes | None = None
    values = given.split()
    if signature.pairs is not None:
        key, name = signature.pairs
        pairs = [item.strip().partition(b"=") for item in given.split(b",")]
        values = [value for found, _, value in pairs if found == name.encode()]
        times = [value for found, _, value in pairs if key is not None and found == key.encode()]
        if key is not None and len(times) != 1:
            raise SignatureError(f"{signature.header} has {len(times) or 'no'} timestamp{'s' if times else ''} {key}=")
        timestamp = times[0] if times else None
    if signature.timestamp is not None:
        timestamp = headers.only(signature.timestamp)
        if timestamp is None:
            raise SignatureError(f"the header {signature.timestamp} is missing")
    if timestamp is not None:
        _check_time(timestamp, signature.tolerance, now)
    prefix = signature.prefix.encode()
    bare = [value.removeprefix(prefix) for value in values if value.startswith(prefix)]
    decoded = tuple(found for value in bare[:_MOST_SIGNATURES] if (found := _decoded(value, signature.encoding)))
    if not decoded:
        raise SignatureError(f"{signature.header} has no signature in the form that the service sends")
    return Proof(signature, decoded, _parts(signature.over, timestamp, headers))


def _check_time(timestamp: bytes, tolerance: int, now: float) -> None:
    if not timestamp.isdigit() or len(timestamp) > _LONGEST_TIME:
        raise SignatureError("its timestamp is no time in seconds")
    apart = now - int(timestamp)
    if abs(apart) > tolerance:
        which = "old" if apart > 0 else "far in the future"
        raise SignatureError(f"its timestamp is too {which}: {abs(apart):.0f} s apart, {tolerance} s are allowed")


def _decoded(value: bytes, encoding: str) -> bytes | None:
    try:
        return binascii.unhexlify(value) if encoding == "hex" else binascii.a2b_base64(value, strict_mode=True)
    except ValueError:
        return None


def _parts(over: str, timestamp: bytes | None, headers: RequestHeaders) -> tuple[bytes | None, ...]:
    """The template with its holes filled, as far as the headers go."""
    parts: list[bytes | None] = []
    for place, text in enumerate(_HOLE.split(over)):
        if place % 2 == 0:
            parts.append(text.encode())
        elif text == "body":
            parts.append(None)
        elif text == "timestamp":
            parts.append(timestamp or b"")
        else:
            name = text.removeprefix("header:")
            value = headers.only(name)
            if value is None:
                raise SignatureError(f"the header {name} is missing")
            parts.append(value)
    return tuple(parts)


def _public_key(key: bytes) -> Check:
    """A function that checks Ed25519 signatures. `key` is the public key: 64 hexadecimal digits, or its 32 bytes."""
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError:
        raise RegistrationError(
            "signatures of this service are Ed25519, which needs the package cryptography\n"
            "    run: pip install 'tamis[ed25519]'"
        ) from None
    raw = key if len(key) == _ED25519_KEY else _decoded(key, "hex")
    if raw is None or len(raw) != _ED25519_KEY:
        raise RegistrationError("the secret of this service is its public key: 64 hexadecimal digits")
    public = Ed25519PublicKey.from_public_bytes(raw)

    def is_signed(signature: bytes, signed: bytes) -> bool:
        try:
            public.verify(signature, signed)
        except InvalidSignature:
            return False
        return True

    return is_signed
