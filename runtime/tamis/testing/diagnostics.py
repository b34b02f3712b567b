"""What is wrong with what a test gave, said so that it can be put right: the place, what is allowed, what is near."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, cast

from msgspec import UNSET

from tamis.errors import shown
from tamis.testing.shapes import fields_of, is_struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import msgspec

    from tamis.testing.constraints import Constraint
    from tamis.testing.shapes import Option
    from tamis.testing.tables import About, Steps

_LISTED = 20


class Diagnostics:
    """Collects, so that one error says everything."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def add(self, at: Steps, what: str) -> None:
        place = dotted_path(at)
        self.found.append(f"{place}: {what}" if place else what)

    def check_given(self, constraint: Constraint, at: Steps, about: About, me: int | str) -> None:
        """What the test gave must be what the query asks for, and one of the field's values."""
        given = constraint.given
        if constraint.me and str(given) != str(me):
            self.add(at, f"{_excerpt(given)} is not the bot's own id, which the query asks for: {me!r}")
        elif constraint.equals is not UNSET and (
            given != constraint.equals or type(given) is not type(constraint.equals)
        ):
            self.add(at, f"{_excerpt(given)} is not what must be there for the query: {constraint.equals!r}")
        elif about.values and not about.open and given not in about.values:
            self.add(at, f"{_excerpt(given)} is none of its values; {_suggestions(given, about.values)}")

    def add_unknown_field(self, struct: type[msgspec.Struct], key: str, at: Steps) -> None:
        name = struct.__name__.lstrip("_")
        article = "an" if name[0] in "AEIOU" else "a"
        self.add(at, f"{article} {name} has no field {key!r}; {_suggestions(key, fields_of(struct))}")

    def add_wrong_none(self, at: Steps, *, constrained: bool) -> None:
        needed = "it cannot be left out: the query, or what else is there, needs it"
        self.add(at, needed if constrained else "it is always there, and never null")

    def add_missing_element(self, at: Steps) -> None:
        self.add(at, "none of these elements can be what the query asks for; give one that can, or none at all")

    def add_no_member(self, every: Sequence[Option], constraint: Constraint, at: Steps) -> None:
        """The value is no member of its union."""
        tags = [option.tags for option in every]
        names = list(dict.fromkeys(name for tag in tags for name in tag))
        given: object = constraint.given
        if isinstance(given, dict):
            for name in names:
                value = cast("dict[str, object]", given).get(name, UNSET)
                known = [tag[name] for tag in tags if name in tag]
                if value is not UNSET and value not in known:
                    self.add((*at, name), f"{_excerpt(value)} is none of its values; {_suggestions(value, known)}")
                    return
        kinds = dict.fromkeys(_kind(option) for option in every)
        self.add(at, f"{_excerpt(constraint.given)} is none of what the query allows here: {', '.join(kinds)}")


def dotted_path(at: Steps) -> str:
    """`entities[0].type`."""
    text = ""
    for step in at:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text.replace("_around_", "")


def _kind(option: Option) -> str:
    return option.type.__name__ if is_struct(option.type) else str(getattr(option.type, "__name__", option.type))


def _excerpt(value: object) -> str:
    return shown(repr(value), limit=60)


def _suggestions(value: object, allowed: Iterable[object]) -> str:
    """The nearest, and all there are."""
    texts = {str(value).replace("_around_", ""): value for value in allowed}
    near = get_close_matches(str(value), texts, n=1, cutoff=0.6)
    listed = [repr(value) if not isinstance(value, str) else repr(text) for text, value in texts.items()]
    more = f" (and {len(listed) - _LISTED} more)" if len(listed) > _LISTED else ""
    hint = f"did you mean {texts[near[0]]!r}? " if near else ""
    return f"{hint}allowed: {', '.join(listed[:_LISTED])}{more}"
