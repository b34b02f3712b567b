"""Names of types: from references, or from the path to what has none; each once, short, and allowed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

from tamis_codegen.names import RESERVED_TYPES, attribute, is_class_name

LONGEST = 48
_WORD = re.compile(r"[A-Za-z0-9]+")
_HUMPS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[A-Z]")
_SIGNS = {"+": "plus", "-": "minus", "@": "at", "$": "dollar", "#": "number", "%": "percent", "&": "and", "*": "star"}


def class_name(text: str) -> str:
    """A name for a type, made of any text: `simple-user` -> `SimpleUser`; it may be taken."""
    plain = unicodedata.normalize("NFKD", text)
    words = _WORD.findall(plain)
    name = "".join(word[0].upper() + word[1:] for word in words)
    if not name:
        name = "".join(f"U{ord(char):X}" for char in text[:4]) or "Unnamed"
    if not name[0].isalpha():
        name = f"T{name}"
    return shorten(_allowed(name))


def _allowed(name: str) -> str:
    """A type cannot end in `Event`, nor have the name of something that every package has."""
    if name.endswith("Event"):
        name = f"{name.removesuffix('Event')}Body" if name != "Event" else "EventBody"
    if name in RESERVED_TYPES or name.startswith("Unknown") or not is_class_name(name):
        name = f"{name}Type"
    return name


def shorten(name: str) -> str:
    """At most 48 characters: words in the middle are left out."""
    if len(name) <= LONGEST:
        return name
    words = _HUMPS.findall(name)
    head, tail = words[: max(1, len(words) // 2)], words[max(1, len(words) // 2) :]
    while len("".join(head + tail)) > LONGEST and len(head) + len(tail) > 2:
        if len(head) >= len(tail) and len(head) > 1:
            head.pop()
        else:
            tail.pop(0)
    return "".join(head + tail)[:LONGEST]


@dataclass(slots=True)
class Names:
    """Hands names out; a name that is taken gets a number."""

    taken: set[str] = field(default_factory=set[str])

    def take(self, text: str) -> str:
        """A free name, as near to the text as can be."""
        wanted = class_name(text)
        name, number = wanted, 2
        while name in self.taken:
            suffix = str(number)
            name, number = wanted[: LONGEST - len(suffix)] + suffix, number + 1
        self.taken.add(name)
        return name


def field_attribute(name: str, taken: set[str], reserved: frozenset[str] = frozenset()) -> str | None:
    """The `as` of a field: a Python name where its own is none, or is taken; None where its own will do."""
    own = attribute(name)
    if own is not None and own not in taken and own not in reserved:
        taken.add(own)
        return None
    spelled = name.lstrip()
    sign = _SIGNS.get(spelled[:1], "")
    words = _WORD.findall(unicodedata.normalize("NFKD", name))
    plain = "_".join(words)
    if own is not None:
        plain = f"{name}_" if not name.endswith("_") else f"{name}2"
    elif not plain or not plain[0].isalpha():
        plain = f"{sign or 'n'}_{plain}".rstrip("_")
    wanted, number = attribute(plain) or "unnamed", 2
    found = wanted
    while found in taken or found in reserved:
        found, number = f"{wanted.rstrip('_')}_{number}", number + 1
    taken.add(found)
    return found
