"""Checks of a spec as a whole: its name, its headers, how much it is, and that all it decodes can be told apart."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tamis_codegen.errors import Problems, quote
from tamis_codegen.names import is_package_name
from tamis_codegen.resolve.queries import work
from tamis_codegen.resolve.told_apart import check_told_apart
from tamis_codegen.resolve.type_expressions import parse_type

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen import notation
    from tamis_codegen.model.queries import Kind
    from tamis_codegen.model.types import TypeDef

_MOST_WORK = 500_000

_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


def check_name(spec: notation.Spec, problems: Problems) -> None:
    """A spec has a name that a package can have."""
    if not is_package_name(spec.name):
        hint = "lower-case letters, digits and _, starting with a letter"
        problems.add(spec.name, f"{quote(spec.name)} cannot be a package name", hint=hint)


def check_header(discriminator: notation.Discriminator, problems: Problems) -> None:
    """A header names kinds exactly where the spec says that one does."""
    if discriminator.by == "header" and not discriminator.header:
        problems.add(discriminator.by, "`by: header` needs the header's name", hint="add `header: X-Some-Event`")
    elif discriminator.header is not None and not _HEADER.fullmatch(discriminator.header):
        what = f"{quote(discriminator.header)} cannot be the name of a header"
        problems.add(discriminator.header, what, hint="letters, digits and -, as in X-GitHub-Event")
    if discriminator.by != "header" and discriminator.header is not None:
        problems.add(discriminator.header, "`header` goes with `by: header` alone", hint="leave it out")
    if discriminator.on is not None and (discriminator.by != "header" or not discriminator.on):
        hint = "of a field, write `split: {field: PATH, on: SEPARATOR}` of the kind"
        what = "`on` of the discriminator is empty" if not discriminator.on else "`on` goes with `by: header` here"
        problems.add(discriminator.on, what, hint=hint)


def check_size(
    spec: notation.Spec, kinds: Mapping[str, Kind], shortcuts: Mapping[str, tuple[str, ...]], problems: Problems
) -> None:
    """All queries together can be listed."""
    if not problems.found and work(kinds, shortcuts) > _MOST_WORK:
        hint = "hide fields nobody asks for (`hidden:`), and list fewer third-level words (`values:`)"
        problems.add(spec.name, "there would be far too many queries to list", hint=hint)


def check_unnamed_unions(
    spec: notation.Spec, types: Mapping[str, TypeDef], decoded: frozenset[str], problems: Problems
) -> None:
    """What is decoded must be decodable. Parameters of calls are only written, so there anything goes."""
    for name, node in spec.types.items():
        texts = [written if isinstance(written, str) else written.type for written in node.fields.values()]
        for text in (*texts, node.list_, node.extra) if name in decoded else ():
            if text is not None:
                check_told_apart(text, parse_type(text, Problems()).type, types, problems)
    for method in spec.methods.values():
        if method.returns != "null":
            check_told_apart(method.returns, parse_type(method.returns, Problems()).type, types, problems)
