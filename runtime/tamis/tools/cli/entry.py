"""Where the `tamis` script starts: what the command line needs is an extra, and may not be there."""

from __future__ import annotations

import sys


def main() -> None:
    """Runs the command line, or says how to install what it needs."""
    try:
        from tamis.tools.cli.main import app
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("tamis"):
            raise
        sys.stderr.write(f"tamis needs {error.name}, which is not installed\nrun: pip install 'tamis[cli]'\n")
        raise SystemExit(2) from None
    app()
