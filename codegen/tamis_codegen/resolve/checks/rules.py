"""Checks of rules and commands: names they can have, signs that can be typed, entities that mark commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.errors import nearest, quote
from tamis_codegen.model.rules import Marks
from tamis_codegen.model.types import Field, ListOf, Scalar
from tamis_codegen.names import is_rule_name, reserved_rules
from tamis_codegen.resolve.paths import fields_behind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tamis_codegen import notation
    from tamis_codegen.errors import Problems
    from tamis_codegen.model.rules import TextPath
    from tamis_codegen.model.types import TypeDef

_TEXT, _NUMBER = Scalar("str"), Scalar("int")


def check_rule_name(user: str, name: str, names: Mapping[str, str], problems: Problems) -> None:
    """A rule has a name of its own that a function and a method can have. `names` are those of other rules."""
    if not is_rule_name(name):
        hint = "lower-case letters, digits and _, starting with a letter; no word of Python"
        problems.add(name, f"{user} cannot be the name of a rule", hint=hint)
    elif name in reserved_rules():
        hint = "choose another name; it would be a function of the package and a method of its routes"
        problems.add(name, f"{user} would hide what every package has", hint=hint)
    elif name in names:
        problems.add(name, f"{user} would hide {names[name]}", hint="choose another name")


def check_commands(node: notation.Commands, texts: Iterable[TextPath], where: str, problems: Problems) -> None:
    """What stands beside a command's name can be typed, and `first` is said of lists of parts."""
    if not node.prefixes:
        hint = "say what commands begin with: `prefixes: [/]`"
        problems.add(where, "`commands` has no prefixes", hint=hint)
    for sign in (*node.prefixes, *([node.mention] if node.mention is not None else [])):
        if not sign or not sign.isprintable() or any(char.isspace() for char in sign):
            hint = "one or more printable characters, none of them a blank"
            problems.add(sign, f"{quote(sign)} cannot stand beside a command's name", hint=hint)
    if node.first and not any(text.plain for text in texts) and not problems.found:
        hint = "leave `first` out; it is for lists of parts that have a text form"
        problems.add(where, "`first` of `commands`: no path leads to a list of parts", hint=hint)


def entity_marks(field: Field, node: notation.Marks, types: Mapping[str, TypeDef], problems: Problems) -> Marks | None:
    """What marks commands in a list of entities; None, reported, where it is no such list or has no such type."""
    if len(node.type) != 2:
        hint = "write the field and its value, as in `type: [type, command]`"
        problems.add(node.type[0] if node.type else node.field, "`type` in `marks` of `commands` is a pair", hint=hint)
        return None
    type_name, value = node.type
    entities = fields_behind(field.type.item, types) if isinstance(field.type, ListOf) else []
    if not entities:
        hint = "entities are objects in a list beside the text"
        problems.add(node.field, f"{quote(field.name)}, the `marks` of `commands`, is no list of entities", hint=hint)
        return None
    names = {type_name: _TEXT, node.offset: _NUMBER, node.length: _NUMBER}
    if not all(_check_field(name, scalar, entities, problems) for name, scalar in names.items()):
        return None
    listed = [str(value) for fields in entities for value in _values_of(fields[type_name])]
    if listed and value not in listed:
        problems.add_unknown("type in `marks` of `commands`:", value, listed)
        return None
    attrs = [entities[0][name].attr for name in (type_name, node.offset, node.length)]
    return Marks(field.attr, attrs[0], str(value), attrs[1], attrs[2], node.unit)


def _check_field(name: str, scalar: Scalar, entities: list[Mapping[str, Field]], problems: Problems) -> bool:
    """Whether all entities always have a field of that type, under one attribute."""

    def fits(other: str) -> bool:
        found = [fields[other] for fields in entities if other in fields]
        return len(found) == len(entities) and all(
            field.certain and field.type == scalar and field.attr == found[0].attr for field in found
        )

    if fits(name):
        return True
    known = [other for other in entities[0] if fits(other)]
    what = f"`marks` of `commands`: {quote(name)} is no field that all entities have, of type {scalar.name}"
    problems.add(name, what, allowed=known, hint=nearest(name, known))
    return False


def _values_of(field: Field) -> tuple[str | int, ...]:
    return field.enum or (() if field.const is None else (field.const,))
