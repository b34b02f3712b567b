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

    from tamis.testing.constraints import Wish
    from tamis.testing.shapes import Option
    from tamis.testing.tables import About, Steps

_LISTED = 20


class Complaints:
    """Collects, so that one error says everything."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def add(self, at: Steps, what: str) -> None:
        place = dotted(at)
        self.found.append(f"{place}: {what}" if place else what)

    def check_given(self, wish: Wish, at: Steps, about: About, me: int | str) -> None:
        """What the test gave must be what the query asks for, and one of the field's values."""
        given = wish.given
        if wish.me and str(given) != str(me):
            self.add(at, f"{_short(given)} is not the bot's own id, which the query asks for: {me!r}")
        elif wish.equals is not UNSET and (given != wish.equals or type(given) is not type(wish.equals)):
            self.add(at, f"{_short(given)} is not what must be there for the query: {wish.equals!r}")
        elif about.values and not about.open and given not in about.values:
            self.add(at, f"{_short(given)} is none of its values; {_near(given, about.values)}")

    def no_such_field(self, struct: type[msgspec.Struct], key: str, at: Steps) -> None:
        name = struct.__name__.lstrip("_")
        article = "an" if name[0] in "AEIOU" else "a"
        self.add(at, f"{article} {name} has no field {key!r}; {_near(key, fields_of(struct))}")

    def cannot_be_none(self, at: Steps, *, wished: bool) -> None:
        needed = "it cannot be left out: the query, or what else is there, needs it"
        self.add(at, needed if wished else "it is always there, and never null")

    def no_element(self, at: Steps) -> None:
        self.add(at, "none of these elements can be what the query asks for; give one that can, or none at all")

    def no_member(self, every: Sequence[Option], wish: Wish, at: Steps) -> None:
        """The value is no member of its union."""
        tags = [option.tags for option in every]
        names = list(dict.fromkeys(name for tag in tags for name in tag))
        given: object = wish.given
        if isinstance(given, dict):
            for name in names:
                value = cast("dict[str, object]", given).get(name, UNSET)
                known = [tag[name] for tag in tags if name in tag]
                if value is not UNSET and value not in known:
                    self.add((*at, name), f"{_short(value)} is none of its values; {_near(value, known)}")
                    return
        kinds = dict.fromkeys(_kind(option) for option in every)
        self.add(at, f"{_short(wish.given)} is none of what the query allows here: {', '.join(kinds)}")


def dotted(at: Steps) -> str:
    """`entities[0].type`."""
    text = ""
    for step in at:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text.replace("_around_", "")


def _kind(option: Option) -> str:
    return option.type.__name__ if is_struct(option.type) else str(getattr(option.type, "__name__", option.type))


def _short(value: object) -> str:
    return shown(repr(value), limit=60)


def _near(value: object, allowed: Iterable[object]) -> str:
    """The nearest, and all there are."""
    texts = {str(value).replace("_around_", ""): value for value in allowed}
    near = get_close_matches(str(value), texts, n=1, cutoff=0.6)
    listed = [repr(value) if not isinstance(value, str) else repr(text) for text, value in texts.items()]
    more = f" (and {len(listed) - _LISTED} more)" if len(listed) > _LISTED else ""
    hint = f"did you mean {texts[near[0]]!r}? " if near else ""
    return f"{hint}allowed: {', '.join(listed[:_LISTED])}{more}"
