"""Type expressions: `str`, `list[X]?`, `X | Y | null`. Meaning and grammar are in `spec/README.md`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tamis_codegen.errors import quote
from tamis_codegen.model.types import NULL, ListOf, MapOf, OneOf, Ref, Scalar, TypeRef

if TYPE_CHECKING:
    from tamis_codegen.errors import Problems

SCALARS = {
    "str": Scalar("str"),
    "int": Scalar("int"),
    "float": Scalar("float"),
    "bool": Scalar("bool"),
    "any": Scalar("any"),
    "flag": Scalar("flag"),
    "datetime": Scalar("datetime"),
    "date": Scalar("date"),
    "unix": Scalar("unix"),
    "duration_seconds": Scalar("duration_seconds"),
    "decimal": Scalar("decimal"),
    "bytes_base64": Scalar("bytes_base64"),
}
_TOKEN = re.compile(r"\s*([A-Za-z_][A-Za-z0-9_]*|[\[\]|?])")
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class ParsedType:
    type: TypeRef
    optional: bool
    nullable: bool


class _SyntaxError(Exception):
    pass


class _Parser:
    def __init__(self, text: str) -> None:
        self.tokens: list[str] = []
        end = 0
        while text[end:].strip():
            found = _TOKEN.match(text, end)
            if found is None:
                raise _SyntaxError(f"unexpected {quote(text[end:].strip()[:1])}")
            self.tokens.append(found[1])
            end = found.end()
        self.next = 0

    def take(self) -> str:
        token = self.tokens[self.next] if self.next < len(self.tokens) else ""
        self.next += 1
        return token

    def peek(self) -> str:
        return self.tokens[self.next] if self.next < len(self.tokens) else ""

    def union(self, depth: int) -> tuple[list[TypeRef], bool]:
        members: list[TypeRef] = []
        nullable = False
        while True:
            member = self.alternative(depth)
            if member is None:
                nullable = True
            elif member not in members:
                members.append(member)
            if self.peek() != "|":
                return members, nullable
            self.take()

    def whole(self) -> tuple[list[TypeRef], bool, bool]:
        """All of the text: the union's members, whether null is one, whether the key may be missing."""
        members, nullable = self.union(0)
        optional = self.peek() == "?"
        if optional:
            self.take()
        if self.peek():
            raise _SyntaxError(f"unexpected {quote(self.peek())}")
        if not members:
            raise _SyntaxError("null alone is no type")
        return members, nullable, optional

    def alternative(self, depth: int) -> TypeRef | None:
        name = self.take()
        if not name or name in "[]|?":
            raise _SyntaxError(f"a type's name is missing before {quote(name)}" if name else "a type's name is missing")
        if name == "null":
            return None
        if name in ("list", "map"):
            return self.container(name, depth)
        if name in SCALARS:
            return SCALARS[name]
        return Ref(name)

    def container(self, name: str, depth: int) -> TypeRef:
        if depth >= _DEEPEST:
            raise _SyntaxError(f"nested more than {_DEEPEST} deep")
        if self.take() != "[":
            raise _SyntaxError(f"{name} needs its item: {name}[X]")
        members, nullable = self.union(depth + 1)
        if self.take() != "]":
            raise _SyntaxError(f"the ] of {name}[ is missing")
        if not members:
            raise _SyntaxError(f"null alone cannot stand inside {name}[...]")
        item = _join([*members, NULL] if nullable and Scalar("any") not in members else members)
        return ListOf(item) if name == "list" else MapOf(item)


def _join(members: list[TypeRef]) -> TypeRef:
    return members[0] if len(members) == 1 else OneOf(tuple(members))


def parse_type(text: str, problems: Problems) -> ParsedType:
    """Parses a type expression; on a mistake a problem is added and `any` stands in."""
    try:
        parser = _Parser(text)
        members, nullable, optional = parser.whole()
    except _SyntaxError as error:
        problems.add(
            text,
            f"type expression {quote(text)}: {error}",
            allowed=("a name", "list[X]", "map[X]", "X | Y", "X | null", "X?"),
        )
        return ParsedType(Scalar("any"), optional=True, nullable=True)
    joined = _join(members)
    return ParsedType(joined, optional or joined == Scalar("flag"), nullable)


def refs(type_ref: TypeRef) -> list[str]:
    """The names of the types an expression mentions."""
    match type_ref:
        case Ref(name):
            return [name]
        case ListOf(item) | MapOf(item):
            return refs(item)
        case OneOf(members):
            return [name for member in members for name in refs(member)]
        case Scalar():
            return []
