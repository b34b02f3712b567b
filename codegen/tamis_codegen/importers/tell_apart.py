"""How the members of a union can be told apart, found from their fields alone.

Used where a source only says "one of these". Every answer is sound: no value of one member is ever taken for
another, as long as required fields are there and constants are what they say.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tamis_codegen import notation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Member:
    """What an object in a union can be known by."""

    name: str
    fields: frozenset[str]
    required: tuple[str, ...]
    constants: Mapping[str, str | int]
    """Of required fields only."""


def tell_apart(members: Sequence[Member]) -> notation.Union | None:
    """A union of the members, or None where nothing tells them apart.

    Tried in this order: a constant that all have (`type`), where several share one also their keys; a number
    that one of two has as a constant (`date: 0`); keys that only one has.
    """
    return _by_tag(members) or _by_value(members) or _by_keys(members)


def _by_tag(members: Sequence[Member]) -> notation.Union | None:
    common = [
        name for name in members[0].constants if all(isinstance(member.constants.get(name), str) for member in members)
    ]
    groups = {tag: _group_by_tag(members, tag) for tag in common}
    for tag in sorted(common, key=lambda name: -len(groups[name])):
        keys: dict[str, list[str]] = {}
        for group in groups[tag].values():
            found = {} if len(group) == 1 else _keys(group)
            if found is None:
                break
            keys |= found
        else:
            variants: dict[str, str | list[str]] = {
                value: group[0].name if len(group) == 1 else [member.name for member in group]
                for value, group in groups[tag].items()
            }
            return notation.Union(tag=tag, variants=variants, keys=most_first(keys))
    return None


def _group_by_tag(members: Sequence[Member], tag: str) -> dict[str, list[Member]]:
    groups: dict[str, list[Member]] = {}
    for member in members:
        groups.setdefault(str(member.constants[tag]), []).append(member)
    return groups


def _by_value(members: Sequence[Member]) -> notation.Union | None:
    if len(members) != 2:
        return None
    for member, other in (members, members[::-1]):
        for name, value in member.constants.items():
            # A text would not do: the other may have a constant that the source forgot to mention.
            if isinstance(value, int) and name in other.required and name not in other.constants:
                return notation.Union(
                    value=notation.ByValue(field=name, equals=value, then=member.name, else_=other.name)
                )
    return None


def _by_keys(members: Sequence[Member]) -> notation.Union | None:
    keys = _keys(members)
    return None if keys is None else notation.Union(keys=keys)


def _keys(members: Sequence[Member]) -> dict[str, list[str]] | None:
    """For each member the required keys that no other has; where one has none, those that not all require."""
    own = {member.name: _own_keys(member, members) for member in members}
    if all(own.values()):
        return most_first(own)
    shared = frozenset[str].intersection(*(frozenset(member.required) for member in members))
    rest = most_first({member.name: [key for key in member.required if key not in shared] for member in members})
    return rest if all(rest.values()) and _is_sound(rest, members) else None


def _own_keys(member: Member, members: Sequence[Member]) -> list[str]:
    others = frozenset[str]().union(*(other.fields for other in members if other is not member))
    return [key for key in member.required if key not in others]


def _is_sound(keys: dict[str, list[str]], members: Sequence[Member]) -> bool:
    """In the order of the test no member's keys can all be in a value of a later one."""
    fields = {member.name: member.fields for member in members}
    order = list(keys)
    return not any(
        fields[later].issuperset(keys[earlier]) for at, earlier in enumerate(order) for later in order[at + 1 :]
    )


def most_first(keys: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """The members with most keys first, so that a part is never taken for the whole."""
    return dict(sorted(keys.items(), key=lambda item: -len(item[1])))
