"""How events arrive, as source for the tables of a package."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from tamis_codegen.model.delivery import Signature, Token
from tamis_codegen.python_types.text import literal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tamis_codegen.model.delivery import Delivery
    from tamis_codegen.model.model import Model


def delivery_source(delivery: Delivery) -> str:
    """The call of `Delivery`, with what the spec says; nothing where it says nothing."""
    names = ("secret_header", "max_bytes", "account_header")
    parts = [f"{name}={literal(value)}" for name in names if (value := getattr(delivery, name)) is not None]
    paths = ((name, getattr(delivery, name)) for name in ("id", "account", "batch"))
    parts += [f"{name}={_tuple(path)}" for name, path in paths if path is not None]
    if delivery.verify:
        parts.append(f"verify=({', '.join(map(_proof, delivery.verify))},)")
    if delivery.answers:
        answers = (f"Answer({_when(answer.when)}, {_json(answer.reply)})" for answer in delivery.answers)
        parts.append(f"answers=({', '.join(answers)},)")
    if delivery.replies:
        pairs = (f"{literal(kind)}: {within!r}" for kind, within in delivery.replies.items())
        parts.append(f"replies={{{', '.join(pairs)}}}")
    return f"Delivery({', '.join(parts)})" if parts else ""


def bodies_source(model: Model) -> str:
    """What a `BodyCodec` is told beside the codec that it is around; nothing where there is no need of one."""
    delivery = model.delivery
    if not delivery.has_bodies:
        return ""
    parts = [] if delivery.json else ["json=False"]
    if delivery.forms:
        forms = (f"Form({literal(form.field)}, {_json(form.add)})" for form in delivery.forms)
        parts.append(f"forms=({', '.join(forms)},)")
    if delivery.batch is not None:
        parts.append(f"batch={_tuple(delivery.batch)}")
        if model.envelope is not None:
            parts.append(f"envelope=_types.{model.envelope}")
    return ", ".join(parts)


def _proof(proof: Signature | Token) -> str:
    if isinstance(proof, Token):
        prefix = f", {literal(proof.prefix)}" if proof.prefix else ""
        return f"Token({literal(proof.header)}{prefix})"
    parts = [literal(proof.header), literal(proof.algorithm)]
    parts += [f"encoding={literal(proof.encoding)}"] if proof.encoding != "hex" else []
    parts += [f"prefix={literal(proof.prefix)}"] if proof.prefix else []
    parts += [f"over={literal(proof.over)}"] if proof.over != "{body}" else []
    parts += [f"timestamp={literal(proof.timestamp)}"] if proof.timestamp else []
    parts += [f"tolerance={proof.tolerance!r}"] if proof.tolerance is not None else []
    if proof.pairs is not None:
        parts.append(f"pairs=({literal(proof.pairs[0])}, {literal(proof.pairs[1])})")
    return f"Signature({', '.join(parts)})"


def _when(when: Iterable[tuple[tuple[str, ...], object]]) -> str:
    return f"({', '.join(f'({_tuple(path)}, {_json(value)})' for path, value in when)},)"


def _json(value: object) -> str:
    """A value of JSON as a literal."""
    if isinstance(value, dict):
        items = cast("dict[str, object]", value).items()
        return f"{{{', '.join(f'{_json(key)}: {_json(item)}' for key, item in items)}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_json, cast('list[object]', value)))}]"
    return literal(str(value)) if isinstance(value, str) else repr(value)


def _tuple(texts: Iterable[str]) -> str:
    listed = [literal(text) for text in texts]
    return f"({', '.join(listed)},)" if listed else "()"
