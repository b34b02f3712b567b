"""The JSON of others, checked piece by piece: what is not of the expected form is reported at its place.

Everything in such a file is data, and ends up in generated code. So names are held to a pattern and texts to
visible characters here, at the door. Names and texts are `Word`s: they know their place.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from tamis_codegen.errors import Place, quote
from tamis_codegen.read.json_nodes import read_json
from tamis_codegen.read.nodes import Builder, Mapping, Scalar, Sequence, UnreadableError

if TYPE_CHECKING:
    from tamis_codegen.read.nodes import Node
    from tamis_codegen.read.report import Report

Constant: TypeAlias = str | int | float | bool | None

LARGEST = 32 * 1024 * 1024
LONGEST_NAME = 100
_IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9]*")
_LONGEST_NUMBER = 40
_INT64 = 2**63
# Control characters, line and paragraph separators. Format characters stay: emoji are joined by one.
_INVISIBLE = frozenset({"Cc", "Cs", "Zl", "Zp"})


def read_source(text: bytes, file: str, report: Report) -> Mapping | None:
    """The object a JSON file holds; None after reporting what is wrong."""
    start = Place(file)
    if len(text) > LARGEST:
        report.add(start, f"{file} is larger than {LARGEST // 1024 // 1024} MiB", hint="is it the right file?")
        return None
    try:
        root = read_json(text.decode("utf-8-sig"), Builder(file, report))
    except UnicodeDecodeError as error:
        before = error.object[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", errors="replace")) + 1
        wrong = error.object[error.start]
        report.add(Place(file, line, column), f"the byte 0x{wrong:02x} is not UTF-8", hint="save it as UTF-8 text")
        return None
    except UnreadableError:
        return None
    if root is None:
        report.add(start, "the file is empty", hint="download the description again")
        return None
    return Source(report).mapping(root, "the file")


@dataclass(frozen=True, slots=True)
class Source:
    """Reads the pieces of a file. A wrong piece is reported, and a harmless stand-in returned."""

    report: Report

    def mapping(self, node: Node, what: str) -> Mapping | None:
        """WHAT as an object."""
        if isinstance(node, Mapping):
            return node
        self._report_form(node, what, "an object")
        return None

    def items(self, node: Node, what: str) -> list[Node]:
        """WHAT as a list."""
        if isinstance(node, Sequence):
            return node.items
        self._report_form(node, what, "a list")
        return []

    def text(self, node: Node, what: str) -> str | None:
        """WHAT as a text of visible characters."""
        if not isinstance(node, Scalar) or node.plain:
            self._report_form(node, what, "a text")
            return None
        return node.word if self.text_is_visible(node.word, what) else None

    def texts(self, node: Node, what: str) -> list[str]:
        """WHAT as a list of texts."""
        found = [self.text(item, f"an entry of {what}") for item in self.items(node, what)]
        return [word for word in found if word is not None]

    def truth(self, node: Node, what: str) -> bool:
        """WHAT as true or false."""
        if isinstance(node, Scalar) and node.plain and node.word in {"true", "false"}:
            return node.word == "true"
        self._report_form(node, what, "true or false")
        return False

    def constant(self, node: Node, what: str) -> Constant:
        """WHAT as a text, number, boolean or null. Texts come back without their place."""
        if not isinstance(node, Scalar):
            self._report_form(node, what, "a text, a number, true, false or null")
            return None
        if not node.plain:
            return str(node.word) if self.text_is_visible(node.word, what) else None
        if node.word in {"true", "false", "null"}:
            return {"true": True, "false": False}.get(node.word)
        return self._number(node.word, what)

    def constants(self, node: Node, what: str) -> list[Constant]:
        """WHAT as a list of texts, numbers, booleans or nulls."""
        return [self.constant(item, f"an entry of {what}") for item in self.items(node, what)]

    def required(self, mapping: Mapping, key: str, what: str) -> Node | None:
        """The value of a key that must be there."""
        if key not in mapping.entries:
            hint = f'add "{key}", or download the description again'
            self.report.add(mapping.place, f"the key {quote(key)} is missing in {what}", hint=hint)
        return mapping.entries.get(key)

    def optional(self, mapping: Mapping, key: str) -> Node | None:
        """The value of a key that may be missing."""
        return mapping.entries.get(key)

    def only_keys(self, mapping: Mapping, known: frozenset[str], what: str) -> None:
        """Reports the keys of WHAT that nobody here knows."""
        for key in mapping.entries:
            if key not in known:
                self.report.add_unknown(key, f"unknown key {quote(key)} in {what}", known)

    def is_identifier(self, name: str, what: str) -> bool:
        """Whether WHAT (a type, a method) may have this name; reported when not."""
        if _IDENTIFIER.fullmatch(name) and len(name) <= LONGEST_NAME:
            return True
        hint = f"letters and digits, starting with a letter, at most {LONGEST_NAME}: Message, sendMessage"
        self.report.add(name, f"{quote(name)} cannot name {what}", hint=hint)
        return False

    def is_key(self, name: str, what: str) -> bool:
        """Whether WHAT (a field, a fact) may have this name; reported when not."""
        if name and name.isprintable() and " " not in name and len(name) <= LONGEST_NAME:
            return True
        hint = f"1 to {LONGEST_NAME} printable characters without spaces"
        self.report.add(name, f"{quote(name)} cannot name {what}", hint=hint)
        return False

    def _number(self, word: str, what: str) -> int | float | None:
        try:
            number = int(word) if word.lstrip("-").isdigit() else float(word)
        except ValueError:  # more digits than Python is willing to read
            number = float("inf")
        if len(word) > _LONGEST_NUMBER or not -_INT64 <= number < _INT64:
            self.report.add(word, f"the number {quote(word, 20)} in {what} is too large", hint="64 bits must hold it")
            return None
        return number

    def text_is_visible(self, word: str, what: str) -> bool:
        """Whether WHAT has visible characters only; reported when not."""
        wrong = next((char for char in word if unicodedata.category(char) in _INVISIBLE), None)
        if wrong is None:
            return True
        hint = "line breaks and control characters have no place in a name or value"
        self.report.add(word, f"{what} holds the character U+{ord(wrong):04X}", hint=hint)
        return False

    def _report_form(self, node: Node, what: str, wanted: str) -> None:
        self.report.add(node.place, f"{what} must be {wanted}, found {_form_of(node)}")


def _form_of(node: Node) -> str:
    match node:
        case Mapping():
            return "an object"
        case Sequence():
            return "a list"
        case Scalar(word, plain):
            return quote(word) if plain else f"the text {quote(word)}"
        case _:
            return "something broken"
