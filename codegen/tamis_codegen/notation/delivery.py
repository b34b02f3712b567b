"""How events arrive, as it is written: their ids, bodies and batches, proofs of origin, and handshakes."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from tamis_codegen.notation.types import Node, Scalar

Header = Annotated[str, Meta(description="The name of a header.")]
Source = Annotated[str, Meta(description="A path to a field, or `header:NAME`.")]
Reply = str | dict[str, Scalar | list[Scalar] | dict[str, Scalar | list[Scalar] | dict[str, Scalar]]]


class Pairs(Node, frozen=True):
    """The keys of a header such as `t=1,v1=aa,v1=bb`."""

    signature: Annotated[str, Meta(description="The key of a signature; it may come several times.")]
    timestamp: Annotated[str | None, Meta(description="The key of the time at which it was signed.")] = None


class SignatureCheck(Node, frozen=True):
    """A header with a signature over the request's bytes."""

    header: Header
    algorithm: Annotated[
        Literal["sha1", "sha256", "sha512", "ed25519"],
        Meta(description="HMAC with that digest, by the secret; or Ed25519, where the secret is the public key."),
    ]
    encoding: Annotated[Literal["hex", "base64"], Meta(description="How the signature is written.")] = "hex"
    prefix: Annotated[str, Meta(description="What stands before the signature, such as `sha256=`.")] = ""
    over: Annotated[
        str, Meta(description="What is signed: a template of `{body}`, `{timestamp}` and `{header:NAME}`.")
    ] = "{body}"
    timestamp: Annotated[
        str | None, Meta(description="`header:NAME`: when it was signed, in seconds since the epoch.")
    ] = None
    tolerance: Annotated[
        Annotated[int, Meta(ge=1)] | None,
        Meta(description="Seconds by which the timestamp may differ from our clock; 300 by default."),
    ] = None
    pairs: Annotated[Pairs | None, Meta(description="Keys in the header, where it holds `key=value` pairs.")] = None


class TokenCheck(Node, frozen=True):
    """A header with the secret itself."""

    header: Header
    prefix: Annotated[str, Meta(description="What stands before the secret, such as `Bearer `.")] = ""


class Verify(Node, frozen=True):
    """A proof of origin: `signature` or `token`."""

    signature: SignatureCheck | None = None
    token: TokenCheck | None = None


class FormBody(Node, frozen=True):
    """A form as a body."""

    form: Annotated[str, Meta(description="The field that holds the JSON; `*`: the fields are the root themselves.")]
    add: Annotated[dict[str, Scalar], Meta(description="Fields that the root then has beside its own.")] = {}


class Answer(Node, frozen=True):
    """A handshake, answered before any handler."""

    when: Annotated[dict[str, Scalar], Meta(description="Path -> value: what a body holds that is this handshake.")]
    reply: Annotated[
        Reply, Meta(description="The response, with `{path}` for what the body holds; a text is sent as plain text.")
    ]


class Delivery(Node, frozen=True):
    """Facts about how events arrive: identity, account, proof of origin, bodies, replies."""

    id: Annotated[Source | None, Meta(description="What identifies an event: a path, or `header:NAME`.")] = None
    account: Annotated[
        Source | None,
        Meta(description="Which account it is for: a path, or `header:NAME`. Chats and users are those of an account."),
    ] = None
    secret_header: Annotated[str | None, Meta(description="Short for `verify: [{token: {header: NAME}}]`.")] = None
    max_bytes: Annotated[
        Annotated[int, Meta(ge=1)] | None, Meta(description="The bytes of a request's body, at most.")
    ] = None
    body: Annotated[
        list[Literal["json", "form"] | FormBody],
        Meta(
            description="What bodies are taken: `json`; `{form: FIELD}`, JSON in a field; `form`, fields are the root."
        ),
    ] = []
    batch: Annotated[
        str | None,
        Meta(
            description="The path to a list of events; what stands around each is its envelope. `.`: the body itself."
        ),
    ] = None
    verify: Annotated[
        list[Verify],
        Meta(description="Proofs of origin: a request has one of them at least, and each that it has must be right."),
    ] = []
    answers: Annotated[list[Answer], Meta(description="Handshakes.")] = []
    answer_within: Annotated[
        float | None,
        Meta(description="Seconds that the source waits for a reply; 3 by default. Kinds can have their own."),
    ] = None
