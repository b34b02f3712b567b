"""What a client's `Bot` takes: `name: type` or `name: type = default`, classes written `module:Class`."""

from __future__ import annotations

import ast
import builtins
import keyword
from typing import TYPE_CHECKING

from tamis_codegen.client_manifest.references import REFERENCE
from tamis_codegen.errors import quote
from tamis_codegen.model.client import Option, Reference
from tamis_codegen.runtime_source import keyword_parameters_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen.client_manifest.references import References

KNOWN = ("Any", "Callable", "Literal", "Mapping", "Path", "Sequence")
"""What the stub of a bot imports anyway."""

_FORM = "write `type` or `type = default`, as in `str | None = None`; a class as module:Class"


def read_options(written: Mapping[str, str], references: References) -> tuple[Option, ...]:
    """The options that can be read; what is wrong with the others is reported."""
    aliases: dict[Reference, str] = {}
    taken = {option.name for option in keyword_parameters_of("App.__init__")}
    found: list[Option] = []
    for name, text in written.items():
        if not name.isidentifier() or keyword.iskeyword(name) or name.startswith("_"):
            references.problems.add(name, f"{quote(name)} cannot be an option", hint="it is an argument of a function")
            continue
        if name in taken:
            references.problems.add(name, f"every app has an option {quote(name)}", hint="choose another name")
            continue
        option = _read_option(name, text, aliases, references)
        if option is not None:
            found.append(option)
    return tuple(found)


def _read_option(name: str, text: str, aliases: dict[Reference, str], references: References) -> Option | None:
    imports: list[tuple[Reference, str]] = []
    plain = text
    for match in reversed(list(REFERENCE.finditer(text))):
        reference = Reference(match["module"], match["name"])
        if not references.has_name(text, reference):
            return None
        alias = _alias_of(reference, aliases)
        imports.append((reference, alias))
        plain = plain[: match.start()] + alias + plain[match.end() :]
    parsed = _parse(plain)
    if parsed is None:
        references.problems.add(text, f"option {quote(name)}: {quote(text)} is no type", hint=_FORM)
        return None
    annotation, default = parsed
    known = {*KNOWN, *(alias for _, alias in imports)}
    for unknown in _unknown_names(annotation, known):
        hint = f"write a class as module:Class; known are those of Python and {', '.join(KNOWN)}"
        references.problems.add(text, f"option {quote(name)}: unknown name {quote(unknown)}", hint=hint)
        return None
    default_text = ast.unparse(default) if default is not None else None
    return Option(str(name), ast.unparse(annotation), default_text, tuple(reversed(imports)))


def _alias_of(reference: Reference, aliases: dict[Reference, str]) -> str:
    """The name of a class in the stub: its own behind a `_`, numbered where two classes have the same."""
    if reference not in aliases:
        base = f"_{reference.name}"
        taken = {"_Bot", *aliases.values()}
        alias, number = base, 2
        while alias in taken:
            alias, number = f"{base}{number}", number + 1
        aliases[reference] = alias
    return aliases[reference]


def _parse(text: str) -> tuple[ast.expr, ast.expr | None] | None:
    """The type and the default of an option, as Python writes those of an argument."""
    try:
        (function,) = ast.parse(f"def option(*, value: {text}): ...").body
    except (SyntaxError, ValueError):
        return None
    if not isinstance(function, ast.FunctionDef) or len(function.args.kwonlyargs) != 1 or function.args.kwarg:
        return None
    annotation, default = function.args.kwonlyargs[0].annotation, function.args.kw_defaults[0]
    is_plain = default is None or isinstance(default, ast.Constant | ast.UnaryOp | ast.Tuple)
    return (annotation, default) if annotation is not None and is_plain else None


def _unknown_names(annotation: ast.expr, known: set[str]) -> list[str]:
    names = [node.id for node in ast.walk(annotation) if isinstance(node, ast.Name)]
    return [name for name in names if name not in known and not hasattr(builtins, name)]
