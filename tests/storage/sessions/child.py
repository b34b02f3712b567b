"""What another process does in a store: `child.py WHERE TASK ARGUMENTS`. It prints what is done, a line each."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from tamis.errors import StaleSessionError

sys.path.insert(0, str(Path(__file__).parents[2]))
from storage.sessions.places import KEY, record, store_at

if TYPE_CHECKING:
    from tamis.storage.sessions import SessionRecord, Store


def say(*what: object) -> None:
    print(*what, flush=True)


async def put(store: Store) -> None:
    """Asks a question, and hangs before it can write down that it was sent."""
    say((await store.put(record(step="name"))).id)
    await asyncio.sleep(3600)


async def claim(store: Store, lease: str) -> None:
    """Claims the session that waits, and hangs in its step."""
    (found,) = await store.find(KEY)
    assert await store.claim(found.id, found.version, "child", float(lease))
    say(found.id)
    await asyncio.sleep(3600)


async def walk(store: Store) -> None:
    """Takes sessions from step to step for ever; says the id and step of each that is stored."""
    while True:
        one = await store.put(record(step_index=0))
        say(f"{one.id}:0")
        for step in (1, 2, 3):
            held = await store.claim(one.id, one.version, "child", 0.2)
            assert held is not None
            one = await store.save(replace(held, step_index=step, state=str(step).encode()))
            say(f"{one.id}:{step}")


async def count(store: Store, session: str, times: str) -> None:
    """Adds one to the state of a session, so many times, while others do the same."""
    done = 0
    while done < int(times):
        held = await held_of(store, session)
        if held is not None:
            await store.save(replace(held, state=str(int(held.state) + 1).encode()))
            done += 1
    say(done)


async def change(store: Store, session: str, times: str) -> None:
    """The same without claims: whoever comes too late starts again."""
    done = 0
    while done < int(times):
        found = await store.get(session)
        assert found is not None
        try:
            await store.save(replace(found, state=str(int(found.state) + 1).encode()))
        except StaleSessionError:
            continue
        done += 1
    say(done)


async def held_of(store: Store, session: str) -> SessionRecord | None:
    found = await store.get(session)
    assert found is not None
    return await store.claim(session, found.version, f"child {os.getpid()}", 30)


async def race(store: Store, session: str, version: str, times: str) -> None:
    """Claims one version of a session many times at once; says how many claims were granted."""
    say("ready")
    sys.stdin.readline()
    claims = [store.claim(session, int(version), f"child {one}", 60) for one in range(int(times))]
    say(sum(one is not None for one in await asyncio.gather(*claims)))


async def expire(store: Store, times: str) -> None:
    """Asks many times at once for what is past its deadline; says what it was given."""
    say("ready")
    sys.stdin.readline()
    for given in await asyncio.gather(*[store.expired(3, f"child {one}", 60) for one in range(int(times))]):
        for one in given:
            say(one.id)


async def fill(store: Store, number: str) -> None:
    """Puts many waiting sessions; says by how many KB that made this process larger at its largest."""
    await store.finish(await store.put(record()))
    before = largest()
    for start in range(0, int(number), 500):
        those = range(start, min(start + 500, int(number)))
        await asyncio.gather(*[store.put(record(state=b"x" * 100, deadline=2e9 + one)) for one in those])
    assert await store.count() == int(number)
    assert await store.queries() == {"message:text"}
    say(largest() - before)


def largest() -> int:
    """The memory of this process at its largest so far, in KB. (`ru_maxrss` would begin with that of its parent.)"""
    (line,) = [one for one in Path("/proc/self/status").read_text().splitlines() if one.startswith("VmHWM:")]
    return int(line.split()[1])


async def main(where: str, task: str, *arguments: str) -> None:
    store = store_at(where)
    try:
        await TASKS[task](store, *arguments)
    finally:
        await store.close()


TASKS = {one.__name__: one for one in (put, claim, walk, count, change, race, expire, fill)}

if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
