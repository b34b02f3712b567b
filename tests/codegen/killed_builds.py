"""Kills a build at each of its writes, and looks after each whether the package imports and events are decoded.

Run as a script: `killed_builds.py FOLDER OLD_SPEC NEW_SPEC`. It prints, as JSON, how each kill ended. The kill comes
from an audit hook, which Python calls before each file is opened, replaced or removed.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from pathlib import Path

from tamis_codegen.pipeline import build, compare_with_disk
from tamis_codegen.write import write

EVENT = '{"type": "order_placed", "id": "1", "customer": {"name": "a", "email": "b"}, "total": 1, "status": "new"}'
OLD, NEW, BROKEN = 10, 11, 12


def outcome_in_child(work) -> int:
    child = os.fork()
    if child == 0:
        try:
            os._exit(work())
        except BaseException as error:  # noqa: BLE001 - nothing of a child may go on in the parent's loop
            print(repr(error), file=sys.stderr)
            os._exit(BROKEN)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def write_until(number: int, out: Path, files) -> int:
    changes = compare_with_disk(out / "tamis_shop", files)
    left = number

    def watch(event: str, arguments: tuple) -> None:
        nonlocal left
        writes = event in ("os.rename", "os.remove", "os.rmdir", "os.mkdir")
        if event == "open" and isinstance(arguments[2], int):
            writes = bool(arguments[2] & (os.O_WRONLY | os.O_RDWR))
        if writes:
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)
    write(changes)
    return 0


def use(out: Path) -> int:
    sys.path.insert(0, str(out))
    sys.dont_write_bytecode = True
    import tamis_shop

    event = tamis_shop.decode(EVENT)
    assert event.kind == "order_placed"
    import tamis_shop.queries
    import tamis_shop.rules
    import tamis_shop.testing
    import tamis_shop.types

    is_new = hasattr(tamis_shop.types, "Buyer")
    word = "order_placed:customer:email" if not is_new else "order_placed:customer:is_known"
    assert tamis_shop.has(event, word) is not is_new
    return NEW if is_new else OLD


def main() -> None:
    folder, old, new = map(Path, sys.argv[1:])
    before, out = folder / "before", folder / "out"
    write(build(old, before).changes)
    (before / "tamis_shop" / "mine.py").write_text("mine = 1\n")
    files = build(new, before).files
    found = []
    for number in range(1000):
        shutil.rmtree(out, ignore_errors=True)
        shutil.copytree(before, out)
        ended = outcome_in_child(lambda number=number: write_until(number, out, files))
        used = outcome_in_child(lambda: use(out))
        is_kept = (out / "tamis_shop" / "mine.py").read_text() == "mine = 1\n"
        healed = outcome_in_child(lambda: write_until(1000, out, files))
        left = sorted(path.name for path in out.rglob("*") if ".edited" in path.name or path.name.startswith("."))
        is_whole = all((out / "tamis_shop" / name).read_text() == text for name, text in files.items())
        found.append([ended, used, is_kept, healed, left, is_whole])
        if ended == 0:
            break
    print(json.dumps(found))


if __name__ == "__main__":
    main()
