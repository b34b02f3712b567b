"""Checks of types: names that classes can have, and what fields say of each other."""

from __future__ import annotations

from tamis_codegen import notation
from tamis_codegen.errors import Problems, quote
from tamis_codegen.model.types import ObjectType, TypeDef
from tamis_codegen.names import RESERVED_TYPES, is_class_name


def check_type_name(name: str, problems: Problems) -> None:
    """A type has a name that a class of the package can have."""
    if not is_class_name(name):
        problems.add(
            name,
            f"{quote(name)} cannot name a type",
            hint="letters and digits, starting with a capital: Message, GroupUpload; or name its class so by `as`",
        )
    elif name in RESERVED_TYPES:
        problems.add(
            name,
            f"the name {quote(name)} is used by every generated package",
            hint=f"name its class by `as`: `as: My{name}`",
        )
    elif name.endswith("Event"):
        problems.add(
            name,
            f"type {quote(name)} ends in 'Event'",
            hint="such names are the event aliases': name its class otherwise by `as`",
        )


def check_siblings(name: str, node: notation.Type, owner: TypeDef, problems: Problems) -> None:
    """Fields that say something of other fields name fields there are."""
    if not isinstance(owner, ObjectType):
        return
    for field_name, written in node.fields.items():
        for sibling in (isinstance(written, notation.Field) and written.only_when) or ():
            if sibling not in owner.fields:
                problems.add_unknown(f"field of {name} in only_when of {field_name}:", sibling, owner.fields)
    for member in [member for group in node.exclusive for member in group.of]:
        if member not in owner.fields:
            problems.add_unknown(f"field of {name} in `exclusive`:", member, owner.fields)
