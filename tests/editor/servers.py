"""How the language servers behind the editors are started: Pylance's open core (pyright) and ty."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from .lsp import LanguageServer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def pyright(root: Path, *, search: Sequence[Path] = (), timeout: float = 60.0) -> LanguageServer:
    """Pyright's language server. `search` are folders to import from, besides the interpreter's own."""
    analysis = {
        "extraPaths": [str(path) for path in search],
        "diagnosticMode": "openFilesOnly",
        "typeCheckingMode": "strict",
        "autoSearchPaths": False,
        "useLibraryCodeForTypes": False,
        "autoImportCompletions": False,
    }
    settings = {"python": {"pythonPath": sys.executable, "analysis": analysis}, "pyright": {}}
    # Started as a module, so that it is the pyright of this interpreter and no other on the PATH.
    command = [sys.executable, "-m", "pyright.langserver", "--stdio"]
    quiet = {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    return LanguageServer(command, root, settings=settings, environment=quiet, timeout=timeout)


def ty(root: Path, *, search: Sequence[Path] = (), timeout: float = 60.0) -> LanguageServer:
    """ty's language server. `search` are folders to import from, besides the interpreter's own."""
    environment = {"python": sys.prefix, "extra-paths": [str(path) for path in search]}
    settings = {"configuration": {"environment": environment}, "completions": {"autoImport": False}}
    command = [sys.executable, "-m", "ty", "server"]
    return LanguageServer(command, root, settings={"ty": settings}, initialization_options=settings, timeout=timeout)
