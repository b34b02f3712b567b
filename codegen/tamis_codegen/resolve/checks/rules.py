"""Checks of rules and commands: names they can have, signs that can be typed, entities that mark commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.errors import quote
from tamis_codegen.model.types import Field, ListOf, Scalar
from tamis_codegen.names import is_rule_name, reserved_rules
from tamis_codegen.resolve.paths import fields_behind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tamis_codegen import notation
    from tamis_codegen.errors import Problems
    from tamis_codegen.model.rules import TextPath
    from tamis_codegen.model.types import TypeDef

_MARK_FIELDS = {"type": Scalar("str"), "offset": Scalar("int"), "length": Scalar("int")}


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


def is_entity_list(field: Field, node: notation.Marks, types: Mapping[str, TypeDef], problems: Problems) -> bool:
    """Whether the field is a list of entities, and their type one that they can have; reported when not."""
    candidates = fields_behind(field.type.item, types) if isinstance(field.type, ListOf) else []
    inside = {name: field for fields in candidates for name, field in fields.items()}
    if any(name not in inside or inside[name].type != wanted for name, wanted in _MARK_FIELDS.items()):
        hint = "entities are objects with `type` (str), `offset` and `length` (int)"
        what = f"{quote(field.name)}, the `marks` of `commands`, is no list of entities"
        problems.add(node.field, what, hint=hint)
        return False
    if inside["type"].enum and node.type not in inside["type"].enum:
        problems.add_unknown("type in `marks` of `commands`:", node.type, map(str, inside["type"].enum))
        return False
    return True
