"""The section `delivery`: paths, bodies, batches, handshakes and replies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen import notation
from tamis_codegen.errors import part_of, place_of
from tamis_codegen.model.delivery import Delivery, Form, Handshake, Signature, Token
from tamis_codegen.model.types import MapOf, ObjectType, Ref, Scalar
from tamis_codegen.resolve.checks.delivery import check_delivery
from tamis_codegen.resolve.event_id import event_id
from tamis_codegen.resolve.paths import fields_behind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen.errors import Problems
    from tamis_codegen.model.queries import Kind
    from tamis_codegen.model.types import Field, TypeDef

_HEADER = "header:"
_WITHIN = 3.0
"""Seconds that a source waits for a reply, where the spec says nothing else."""


def resolve_delivery(
    spec: notation.Spec, kinds: Mapping[str, Kind], types: Mapping[str, TypeDef], problems: Problems
) -> Delivery:
    """How events arrive. What is wrong is reported."""
    node = spec.delivery or notation.Delivery()
    check_delivery(spec, node, problems)
    roots = _roots(spec, kinds, node, types)
    path = _path(node.id, "id", roots, types, problems)
    return Delivery(
        secret_header=str(node.secret_header) if node.secret_header is not None else None,
        max_bytes=node.max_bytes,
        id=None if path is None or event_id(spec, types)[0] is not None else path,
        account=_path(node.account, "account", roots, types, problems),
        account_header=_header(node.account),
        json=not node.body or "json" in node.body,
        forms=tuple(form for body in node.body if (form := _form(body)) is not None),
        batch=None if node.batch is None else tuple(map(str, node.batch.split("."))) if node.batch != "." else (),
        verify=tuple(_proof(check) for proof in node.verify if (check := proof.signature or proof.token) is not None),
        answers=tuple(
            Handshake(tuple((tuple(path.split(".")), value) for path, value in answer.when.items()), answer.reply)
            for answer in node.answers
        ),
        replies=_replies(spec, kinds, node),
    )


def _header(source: str | None) -> str | None:
    return source.removeprefix(_HEADER) if source is not None and source.startswith(_HEADER) else None


def _proof(node: notation.SignatureCheck | notation.TokenCheck) -> Signature | Token:
    if isinstance(node, notation.TokenCheck):
        return Token(str(node.header), str(node.prefix))
    pairs = node.pairs
    return Signature(
        header=str(node.header),
        algorithm=str(node.algorithm),
        encoding=str(node.encoding),
        prefix=str(node.prefix),
        over=str(node.over),
        timestamp=_header(node.timestamp),
        tolerance=node.tolerance,
        pairs=None if pairs is None else (pairs.timestamp and str(pairs.timestamp), str(pairs.signature)),
    )


def _form(body: str | notation.FormBody) -> Form | None:
    if isinstance(body, notation.FormBody):
        return Form(None if body.form == "*" else str(body.form), dict(body.add))
    return Form(None, {}) if body == "form" else None


def _roots(
    spec: notation.Spec, kinds: Mapping[str, Kind], node: notation.Delivery, types: Mapping[str, TypeDef]
) -> list[str]:
    """The types in which a path may begin: that of the envelope, and (where payloads are roots) those of events."""
    rooted = spec.discriminator is not None and spec.discriminator.by != "key"
    names = [spec.envelope, *(kind.root for kind in kinds.values() if rooted or node.batch is not None)]
    return [name for name in dict.fromkeys(names) if name is not None and isinstance(types.get(name), ObjectType)]


def _path(
    source: str | None, what: str, roots: list[str], types: Mapping[str, TypeDef], problems: Problems
) -> tuple[str, ...] | None:
    """The names of fields along a path that some of these types have."""
    if source is None or source.startswith(_HEADER):
        return None
    names = source.split(".")
    current: list[Mapping[str, Field]] = [fields for root in roots for fields in fields_behind(Ref(root), types)]
    for place, name in enumerate(names):
        holders = [fields[name] for fields in current if name in fields]
        if not holders:
            known = (
                current[0] if current and not place else {str(field): None for fields in current for field in fields}
            )
            hint = "" if known else "write `header:NAME`, or declare an `envelope:` with the field"
            where = f"behind {'.'.join(names[:place])!r}" if place else "of the envelope"
            problems.add_unknown(f"field {where} in `delivery`:", part_of(name, source), known, hint=hint)
            return None
        if any(not isinstance(field.type, Ref) for field in holders):
            rest = names[place + 1 :]
            return None if rest and _report_end(source, what, name, holders, problems) else tuple(map(str, names))
        current = [fields for field in holders for fields in fields_behind(field.type, types)]
    problems.add(source, f"`{what}` of `delivery` is no id: {str(source)!r} is an object", hint="add the field in it")
    return None


def _report_end(source: str, what: str, name: str, holders: list[Field], problems: Problems) -> bool:
    """Reports a path that goes on behind a value without fields; a `map` or `any` may have some."""
    if any(isinstance(field.type, MapOf) or field.type == Scalar("any") for field in holders):
        return False
    where = place_of(source)
    problems.add(where, f"`{what}` of `delivery`: {name!r} has no fields", hint="end the path there")
    return True


def _replies(spec: notation.Spec, kinds: Mapping[str, Kind], node: notation.Delivery) -> dict[str, float]:
    found: dict[str, float] = {}
    default = _WITHIN if node.answer_within is None else float(node.answer_within)
    for name, kind in kinds.items():
        written = spec.kinds.get(name) or notation.Kind()
        above = found.get(kind.parent or "")
        within = default if above is None else above
        if written.answer_within is not None:
            within = float(written.answer_within)
        if written.reply if written.reply is not None else above is not None:
            found[name] = within
    return found
