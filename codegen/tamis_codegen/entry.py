"""Where the `codegen` script starts: the generator's own dependencies are an extra, and may not be there."""

from __future__ import annotations

import sys


def main() -> None:
    """Runs the command line, or says how to install what it needs."""
    try:
        from tamis_codegen.cli import main as run
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("tamis"):
            raise
        sys.stderr.write(f"codegen needs {error.name}, which is not installed\nrun: pip install 'tamis[codegen]'\n")
        raise SystemExit(2) from None
    run()
