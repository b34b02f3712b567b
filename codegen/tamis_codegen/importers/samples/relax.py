"""Loosening a schema: exactly the fields that real payloads do not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tamis_codegen.importers.samples.fit import Observation
    from tamis_codegen.model.model import Model

_FORM = {"str": "str", "bool": "bool", "int": "int", "float": "float", "list": "list[any]", "dict": "map[any]"}


def relax(schema: dict[str, Any], model: Model, misfits: Iterable[Observation]) -> list[str]:
    """Changes `schema` so that these misfits are none; what was done, one text a change."""
    done: dict[tuple[str, str, str], str] = {}
    for one in misfits:
        if one.sort == "implied":
            if _drop_implied(schema, one.field, one.type, model):
                done["implied", one.type, one.field] = "no longer implied"
            continue
        owner = _declaring(schema, model, one.type, one.field)
        if owner is None or (one.sort, owner, one.field) in done:
            continue
        fields = schema["types"][owner]["fields"]
        changed = _loosened(fields[one.field], one)
        if changed != fields[one.field]:
            fields[one.field] = changed
            done[one.sort, owner, one.field] = _DONE[one.sort]
    return list(done.values())


_DONE = {"missing": "may be missing", "null": "may be null", "form": "may have another form"}


def _declaring(schema: dict[str, Any], model: Model, type_name: str, field: str) -> str | None:
    """The type of the schema in which a field is written: the one it was found in, or one it stands on."""
    for name in (type_name, *model.object(type_name).bases):
        if field in schema["types"].get(name, {}).get("fields", {}):
            return name
    return None


def _loosened(written: str | dict[str, Any], one: Observation) -> str | dict[str, Any]:
    if isinstance(written, dict):
        plain = written.get("type") or _type_of_values(written)
        return {**written, "type": _expression(plain, one)}
    return _expression(written, one)


def _type_of_values(written: dict[str, Any]) -> str:
    value = (written.get("enum") or [written.get("const")])[0]
    return _FORM.get(type(value).__name__, "str")


def _expression(text: str, one: Observation) -> str:
    plain, optional = (text[:-1], "?") if text.endswith("?") else (text, "")
    if one.sort == "missing":
        return f"{plain}?"
    nullable = plain.endswith(" | null")
    forms = plain.removesuffix(" | null")
    if one.sort == "null":
        return text if nullable else f"{forms} | null{optional}"
    return _widened(forms, one, nullable=nullable, optional=optional)


def _widened(forms: str, one: Observation, *, nullable: bool, optional: str) -> str:
    """One more form; `any` where a value inside of the field has another one, or its form is there already."""
    new = _FORM.get(type(one.value).__name__, "any")
    inside = "[" in one.path.rpartition(".")[2] or one.path.rpartition(".")[2] != one.field
    known = forms.split(" | ")
    end = f"{' | null' if nullable else ''}{optional}"
    if inside or new in known or "any" in new or any(form.startswith(("list", "map")) for form in known):
        return f"any{end}"
    if new == "float" and "int" in known:
        return " | ".join("float" if form == "int" else form for form in known) + end
    return f"{forms} | {new}{end}"


def _drop_implied(schema: dict[str, Any], field: str, payload: str, model: Model) -> bool:
    """Takes a field out of what kinds with this payload imply."""
    changed = False
    implied = schema.get("implies", {}).get("kinds", {})
    for kind, names in list(implied.items()):
        known = model.kinds.get(kind)
        if known is not None and known.payload == payload and field in names:
            names.remove(field)
            changed = True
            if not names:
                del implied[kind]
    return changed
