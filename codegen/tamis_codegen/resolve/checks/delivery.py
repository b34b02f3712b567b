"""Checks of the section `delivery`: every key is one that something reads, and every proof can prove something."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tamis_codegen import notation
from tamis_codegen.errors import NOWHERE, place_of, quote

if TYPE_CHECKING:
    from tamis_codegen.errors import Problems

_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_HOLE = re.compile(r"\{([^{}]*)\}")
_HEADER = "header:"
_LETTERS = "letters, digits and -, as in X-Secret-Token"


def check_delivery(spec: notation.Spec, node: notation.Delivery, problems: Problems) -> None:
    """Reports what is wrong in `delivery` by itself; its paths are checked where they are resolved."""
    for source in (node.id, node.account):
        if source is not None and source.startswith(_HEADER):
            _check_header(source.removeprefix(_HEADER), source, problems)
    if node.secret_header is not None:
        _check_header(node.secret_header, node.secret_header, problems)
        if node.verify:
            hint = "write it there: `{token: {header: NAME}}`"
            problems.add(node.secret_header, "`secret_header` is short for an entry of `verify`", hint=hint)
    _check_verify(spec.name, node, problems)
    _check_bodies(node, problems)
    for answer in node.answers:
        if not answer.when:
            hint = "say what its body holds: `when: {type: url_verification}`"
            problems.add(spec.name, "an entry of `answers` is for every request", hint=hint)
    _check_replies(spec, node, problems)


def _check_header(name: str, where: str, problems: Problems) -> None:
    if not _NAME.fullmatch(name):
        problems.add(where, f"{quote(name)} cannot be the name of a header", hint=_LETTERS)


def _check_verify(name: str, node: notation.Delivery, problems: Problems) -> None:
    seen: dict[str, None] = {}
    for proof in node.verify:
        check = proof.signature or proof.token
        if check is None or (proof.signature is not None and proof.token is not None):
            where = check.header if check is not None else name
            hint = "`- signature: {header: …, algorithm: …}` or `- token: {header: …}`"
            problems.add(where, "an entry of `verify` is either a signature or a token", hint=hint)
            continue
        _check_header(check.header, check.header, problems)
        if check.header.lower() in seen:
            problems.add(check.header, f"two entries of `verify` read the header {quote(check.header)}")
        seen[check.header.lower()] = None
        if isinstance(check, notation.SignatureCheck):
            _check_signature(check, len(node.verify) > 1, problems)


def _check_signature(node: notation.SignatureCheck, is_one_of_several: bool, problems: Problems) -> None:
    if node.algorithm == "ed25519" and is_one_of_several:
        what = "a signature by ed25519 cannot stand beside other entries of `verify`"
        problems.add(
            node.header, what, hint="its secret is a public key, which everybody may know; leave the others out"
        )
    holes = [found[1] for found in _HOLE.finditer(node.over)]
    for hole in holes:
        if hole not in ("body", "timestamp") and not (
            hole.startswith(_HEADER) and _NAME.fullmatch(hole.removeprefix(_HEADER))
        ):
            allowed = ["{body}", "{timestamp}", "{header:NAME}"]
            problems.add(node.over, f"{quote('{' + hole + '}')} in `over` stands for nothing", allowed=allowed)
    over = node.over if place_of(node.over) != NOWHERE else node.header  # it may be the default
    if "body" not in holes:
        problems.add(over, "the signature is not over the body", hint="`over` needs `{body}`")
    timed = node.timestamp is not None or (node.pairs is not None and node.pairs.timestamp is not None)
    if "timestamp" in holes and not timed:
        hint = "say where it is: `timestamp: header:NAME`, or `pairs: {timestamp: t, …}`"
        problems.add(node.over, "`over` has a `{timestamp}` that nothing tells", hint=hint)
    if node.tolerance is not None and not timed:
        hint = "say where it is: `timestamp: header:NAME`; or leave `tolerance` out"
        problems.add(node.header, "`tolerance` is for a timestamp, and nothing tells one", hint=hint)
    if timed and "timestamp" not in holes and f"{node.timestamp}" not in holes:
        hint = "`over` needs `{timestamp}`"
        problems.add(over, "the timestamp is not signed, so anybody can renew it", hint=hint)
    if node.timestamp is not None:
        _check_timestamp(node, node.timestamp, problems)


def _check_timestamp(node: notation.SignatureCheck, timestamp: str, problems: Problems) -> None:
    if node.pairs is not None and node.pairs.timestamp is not None:
        problems.add(timestamp, "the timestamp is told twice", hint="by `timestamp` or by `pairs`")
    if not timestamp.startswith(_HEADER):
        problems.add(timestamp, f"{quote(timestamp)} is no header", hint="write `timestamp: header:NAME`")
    else:
        _check_header(timestamp.removeprefix(_HEADER), timestamp, problems)


def _check_bodies(node: notation.Delivery, problems: Problems) -> None:
    seen: set[str] = set()
    for body in node.body:
        what = ("form" if body.form == "*" else f"form: {body.form}") if isinstance(body, notation.FormBody) else body
        where = body.form if isinstance(body, notation.FormBody) else body
        if what in seen:
            problems.add(where, f"`body` has {quote(what)} twice", hint="leave one out")
        if "form" in seen and what.startswith("form:"):
            problems.add(where, f"{quote(what)} comes behind `form`, which takes every form", hint="write it before")
        seen.add(what)
    if node.batch is not None and node.batch != "." and not all(node.batch.split(".")):
        problems.add(node.batch, f"{quote(node.batch)} is no path", hint="names joined by dots: `entry.changes`")


def _check_replies(spec: notation.Spec, node: notation.Delivery, problems: Problems) -> None:
    replying = any(kind is not None and kind.reply for kind in spec.kinds.values())
    if node.answer_within is not None and not replying:
        what = "`answer_within` is read by nobody: no kind has `reply: true`"
        problems.add(spec.name, what, hint="leave it out, or say `reply: true` on a kind")
    for name, kind in spec.kinds.items():
        if kind is not None and kind.answer_within is not None and kind.answer_within <= 0:
            problems.add(name, f"`answer_within` of {quote(name)} is no time", hint="seconds, more than 0")
        if kind is not None and kind.answer_within is not None and kind.reply is False:
            problems.add(name, f"{quote(name)} has `answer_within`, and takes no reply", hint="leave it out")
