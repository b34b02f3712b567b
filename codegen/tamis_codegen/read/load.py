"""A file -> its nodes. Everything that can be wrong with a file before its content matters is found here."""

from __future__ import annotations

import gc
import stat
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tamis_codegen.errors import Place
from tamis_codegen.read.json_nodes import read_json
from tamis_codegen.read.nodes import Builder, Mapping, UnreadableError
from tamis_codegen.read.yaml_nodes import read_yaml

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from tamis_codegen.read.nodes import Node
    from tamis_codegen.read.report import Report

_MIB = 1024 * 1024
LARGEST_YAML = 4 * _MIB
LARGEST_JSON = 32 * _MIB
_SPEC_STARTS = "a spec starts with `tamis: 1` and `name: …`"


def load(path: Path, asked_at: Place, report: Report, *, starts: str = _SPEC_STARTS) -> Node | None:
    """The content of a `.json` file (JSON) or of any other file (YAML); None after reporting what is wrong.

    A file that cannot be opened is reported at `asked_at`, where it was named; its content at its own places. `starts`
    says what the author of an empty file may begin with.
    """
    data = _bytes_of(path, asked_at, report)
    if data is None:
        return None
    file = path.as_posix()
    text = _text_of(data, file, report)
    del data  # up to 32 MiB that nobody needs while the nodes are made
    if text is None:
        return None
    read = read_json if path.suffix == ".json" else read_yaml
    try:
        with _pause_collector():
            node = read(text, Builder(file, report))
    except UnreadableError:
        return None
    start = Place(file)
    if node is None:
        report.add(start, "the file is empty", hint=starts)
    elif isinstance(node, Mapping):
        node.place = start  # what is missing at the top level is missing from the file, not from its first key
    return node


@contextmanager
def _pause_collector() -> Generator[None]:
    """Nodes form no cycles, but looking for some takes half of the time where there are 100,000s of them."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _bytes_of(path: Path, asked_at: Place, report: Report) -> bytes | None:
    shown = path.as_posix()
    largest = LARGEST_JSON if path.suffix == ".json" else LARGEST_YAML
    data = b""
    what, hint = "", ""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            what, hint = f"{shown} is a folder", "name the file in it"
        elif not stat.S_ISREG(status.st_mode):
            what, hint = f"{shown} is no regular file", "name a file of YAML or JSON"
        elif status.st_size <= largest:
            with path.open("rb") as file:
                data = file.read(largest + 1)
        if max(status.st_size, len(data)) > largest and not what:
            what = f"{shown} is larger than {largest // _MIB} MiB"
            hint = "no spec needs this; is it the right file?"
    except FileNotFoundError:
        what, hint = (
            f"there is no file {shown}",
            "check the spelling; names are relative to the folder of the spec",
        )
    except PermissionError:
        what, hint = f"{shown} may not be read", "check the permissions of the file"
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "this is no file name"
        what, hint = f"{shown!r} cannot be read: {reason}", "check the name"
    if what:
        report.add(asked_at, what, hint=hint)
        return None
    return data


def _text_of(data: bytes, file: str, report: Report) -> str | None:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = error.object[: error.start]
        line_start = before.rfind(b"\n") + 1
        column = len(before[line_start:].decode("utf-8", errors="replace")) + 1
        place = Place(file, before.count(b"\n") + 1, column)
        wrong = error.object[error.start]
        report.add(place, f"the byte 0x{wrong:02x} is not UTF-8", hint="save the file as UTF-8 text")
        return None
