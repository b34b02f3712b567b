"""`./dev test-changed [--list] [ARG...]`: runs the tests of the folders that changed since `main`.

A folder of the code has its tests in the folder of the same name; a changed test runs itself. ARGs go to pytest.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_PLACES = (
    ("runtime/tamis/", ""),
    ("runtime/tamis_bot_api/", "bot_api"),
    ("runtime/tamis_nonebot/", "nonebot"),
    ("codegen/", "codegen"),
    ("spec/", "codegen"),
    ("generated/", "conformance"),
    ("benchmarks/", "benchmarks"),
    ("examples/", "examples"),
    ("docs/website/", "docs"),
    ("docs/", "docs/test_docs.py"),
)
"""Where the tests of a place are; "": in the folder that has the name of the next part of the path."""


def changed_files() -> list[str]:
    """Paths below the repository that differ from `main`, committed or not; new ones, too."""
    base = _git("merge-base", "main", "HEAD") or ["HEAD"]
    return sorted({*_git("diff", "--name-only", base[0]), *_git("ls-files", "--others", "--exclude-standard")})


def place_of(path: str) -> Path | None:
    """Where the tests of a file are; None: it has none of its own."""
    if path.startswith("tests/"):
        place = ROOT / path
        if place.name.startswith("test_"):
            return place if place.exists() else None
        return None if place.parent == ROOT / "tests" else place.parent
    if path == "README.md":
        return ROOT / "tests/docs/test_docs.py"
    for beginning, folder in _PLACES:
        if path.startswith(beginning):
            name = folder or path.removeprefix(beginning).partition("/")[0].removesuffix(".py")
            place = ROOT / "tests" / name
            return place if place.exists() else None
    return None


def selection(paths: list[str]) -> list[str]:
    """The folders and files to test, without those that are in another one."""
    places = {place for path in paths if (place := place_of(path)) is not None}
    return sorted(
        place.relative_to(ROOT).as_posix() for place in places if not any(above in places for above in place.parents)
    )


def _git(*arguments: str) -> list[str]:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.splitlines() if done.returncode == 0 else []


def main(arguments: list[str]) -> int:
    """Runs them; 0 if nothing changed."""
    changed = changed_files()
    chosen = selection(changed)
    alone = [path for path in changed if place_of(path) is None]
    if alone:
        print("without tests of their own:", *alone)
    if "--list" in arguments or not chosen:
        print("\n".join(chosen) or "nothing that has tests of its own changed since main")
        return 0
    print("testing", *chosen, flush=True)
    return subprocess.run([sys.executable, "-m", "pytest", *chosen, *arguments], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
