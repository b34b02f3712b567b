"""`module:Class` in a manifest, and whether the client's package has it: read from its syntax tree."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tamis_codegen.errors import nearest, quote
from tamis_codegen.model.client import Reference

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tamis_codegen.errors import Problems

_MODULE = r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*"
REFERENCE = re.compile(rf"(?P<module>{_MODULE}):(?P<name>[A-Za-z_]\w*)", re.ASCII)
MODULE = re.compile(_MODULE, re.ASCII)


@dataclass(frozen=True, slots=True)
class References:
    """Reads references; what is wrong goes to `problems`. `package` is the client's, in `folders`."""

    package: str
    folders: tuple[Path, ...]
    problems: Problems

    def read(self, text: str) -> Reference | None:
        """The reference that a text is; None after reporting what is wrong."""
        found = REFERENCE.fullmatch(text)
        if found is None:
            hint = f"write `module:name`, as in {self.package}.bot:Bot"
            self.problems.add(text, f"{quote(text)} is no name of a module", hint=hint)
            return None
        reference = Reference(found["module"], found["name"])
        return reference if self.has_name(text, reference) else None

    def has_module(self, where: str, module: str) -> bool:
        """Whether there is such a module, as far as the client's package tells; reported at `where` when not."""
        if MODULE.fullmatch(module) is None:
            hint = f"write the module's full name, as in {self.package}.errors"
            self.problems.add(where, f"{quote(module)} is no name of a module", hint=hint)
            return False
        if self._is_own(module) and self._file_of(module) is None:
            what = f"the package {self.package} has no module {quote(module)}"
            self.problems.add(where, what, hint="check the spelling; the name is the full one, from the package on")
            return False
        return True

    def has_name(self, where: str, reference: Reference) -> bool:
        """Whether the module has the name; reported at `where` when not."""
        if not self.has_module(where, reference.module):
            return False
        names = self._names_of(reference.module) if self._is_own(reference.module) else None
        if names is None or reference.name in names:
            return True
        what = f"the module {reference.module} has no {quote(reference.name)}"
        public = sorted(name for name in names if not name.startswith("_"))
        self.problems.add(where, what, allowed=public, hint=nearest(reference.name, public))
        return False

    def _is_own(self, module: str) -> bool:
        return module.split(".", maxsplit=1)[0] == self.package

    def _file_of(self, module: str) -> Path | None:
        parts = module.split(".")[1:]
        for folder in self.folders:
            inside = folder.joinpath(*parts)
            for file in (inside / "__init__.py", inside.with_name(f"{inside.name}.py")):
                if (file.name == "__init__.py" or parts) and file.is_file():
                    return file
            if inside.is_dir():  # a namespace package
                return inside
        return None

    def _names_of(self, module: str) -> frozenset[str] | None:
        """What a module binds; None where its text does not tell: it is broken, has star imports or `__getattr__`."""
        file = self._file_of(module)
        if file is None or not file.is_file():
            return None
        try:
            names = frozenset(_bound(ast.parse(file.read_bytes())))
        except (OSError, SyntaxError, ValueError):
            return None
        return None if names & {"*", "__getattr__"} else names


def _bound(tree: ast.AST) -> Iterator[str]:
    """The names that the statements of a module bind, those in its `if` and `try` too."""
    for node in ast.iter_child_nodes(tree):
        match node:
            case ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
                yield node.name
            case ast.Import() | ast.ImportFrom():
                yield from ((alias.asname or alias.name).split(".")[0] for alias in node.names)
            case ast.Name(ctx=ast.Store()):
                yield node.id
            case ast.stmt() | ast.excepthandler() | ast.Tuple():
                yield from _bound(node)
            case _:
                pass
