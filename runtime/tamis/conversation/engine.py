"""Finding the session that an event answers, before any handler is looked at; and ending those whose time is over."""

from __future__ import annotations

import asyncio
import contextlib
import time
from typing import TYPE_CHECKING, Any, cast

from tamis.conversation.compiled import compile_steps
from tamis.conversation.resuming import Resuming
from tamis.conversation.running import Turn
from tamis.conversation.saved import unpack
from tamis.conversation.waiting import Waits
from tamis.errors import FlowError, QueryError, StaleSessionError
from tamis.events.flow import Flow
from tamis.injection.available import OnePerTree
from tamis.log import logger
from tamis.routing.session import Session
from tamis.routing.session_keys import key_of, keys_of
from tamis.storage.sessions import new_id, open_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tamis.conversation.compiled import Plan
    from tamis.dispatch.compile.blocks import Leaf
    from tamis.dispatch.compile.builder import Builder
    from tamis.dispatch.run import Tree
    from tamis.dispatch.state import Failure, Run
    from tamis.events.event import AnyEvent, Event
    from tamis.injection.available import Available, Values
    from tamis.queries.tables import Conversation
    from tamis.routing.handler import Handler
    from tamis.routing.node import Node
    from tamis.storage.sessions import SessionKey, SessionRecord, Store

_LEASE = 90.0
_AT_ONCE = 100
"""Branches for timeouts that run at one time."""
_LOOK_AGAIN = 5.0
"""Seconds after which deadlines are looked for that another process set."""


class Conversations(OnePerTree):
    """All conversations of one tree. Handlers take it by its type, to see or end what is waited for.

    >>> @router.on("message:text").command("cancel")
    ... async def cancel(event: MessageTextEvent, conversations: Conversations) -> None:
    ...     ended = await conversations.cancel(event)
    """

    def __init__(self, root: Node, tree: Callable[[], Tree]) -> None:
        self._root = root
        self._tree = tree
        """The tree as it is compiled now."""
        self._own: Store | None = None
        self.waiting = Waits(root.vocabulary, tree)
        """Handlers that stand in `event.wait`."""
        self.queries: frozenset[str] = frozenset()
        """What stored sessions waited for when the app started."""
        self.has_steps = False
        self._kinds: frozenset[str] | None = frozenset()
        """The kinds of events that can answer; None: any."""
        self._functions: tuple[Any, ...] = ()
        """Those that say whose answers count."""
        self._late: set[asyncio.Task[None]] = set()
        """The branches for timeouts that run."""
        self._expiring: asyncio.Task[None] | None = None
        self._sooner: asyncio.Event | None = None
        self.me = f"{id(self):x}"
        self.lease = _LEASE
        """Seconds that a session is claimed for one event, besides the time limit of its handler. Of who is killed
        meanwhile, it can be answered again when they are over."""

    @classmethod
    def of_root(cls, root: Any) -> Conversations:
        return cast("Conversations", root.conversations)

    @property
    def store(self) -> Store:
        """Where sessions are kept: what the app was given, else memory."""
        given: Store | None = getattr(self._root, "sessions", None)
        if given is not None:
            return given
        if self._own is None:
            self._own = open_store(None)
        return self._own

    @property
    def words(self) -> Conversation | None:
        return self._root.vocabulary.conversation

    def knows(self, plans: list[Plan]) -> None:
        """Takes note of the handlers in steps that a new tree has."""
        self.has_steps = bool(plans)
        self._functions = tuple(dict.fromkeys(plan.steps.per for plan in plans if callable(plan.steps.per)))
        queries: set[str] = set()
        for plan in plans:
            if plan.steps.next_query is not None:
                self._kinds = None
                return
            for step in plan.steps.list:
                queries.update(one.query for one in step.asks)
                waits = plan.steps.queries_of(step)
                if not waits:  # what the route is for
                    self._kinds = None
                    return
                queries.update(waits)
        compiled = [self._root.vocabulary.query(text) for text in queries | self.queries]
        self._kinds = frozenset(kind for query in compiled for kind in query.kinds)

    def prepare(self, builder: Builder, leaf: Leaf, available: Available) -> None:
        """Compiles the steps of a handler: starting its leaf begins a session."""
        plan = builder.steps[leaf.handler.id] = compile_steps(builder, leaf, available)

        async def begin(_: Leaf, run: Run, event: Event, values: Values) -> type[Flow] | None:
            # Of the root as it is by then: a router that was compiled may have been included since.
            engine = cast("Conversations", run.tree.root.conversations)
            return await engine.begin(plan, run, event, values)

        leaf.start = begin

    def are_known(self, queries: Iterable[str]) -> bool:
        """Whether the spec has what is awaited. What was stored may be of another version, or another service."""
        try:
            for text in queries:
                self._root.vocabulary.query(text)
        except QueryError:
            return False
        return True

    def keys(self, event: AnyEvent) -> tuple[SessionKey, ...]:
        """All keys under which there can be a session that an event answers."""
        return keys_of(event, self._root.vocabulary, self._functions)

    def awaited(self, tree: Tree) -> set[str]:
        """The kinds of events that a conversation of the tree can wait for, or waits for now."""
        queries = self.queries | self.waiting.queries
        for plan in tree.steps.values():
            for step in plan.steps.list:
                queries |= {one.query for one in step.asks} | set(plan.steps.queries_of(step))
        return {kind for text in queries for kind in self._root.vocabulary.query(text).kinds}

    # --- events -------------------------------------------------------------------------------------------------------

    async def answer(  # noqa: PLR0911 - each way that an event can go
        self, tree: Tree, event: Event, failures: list[Failure]
    ) -> tuple[Handler, ...] | None:
        """Goes on with what waits for an event; None: nothing does, so it is for the handlers."""
        if self.waiting:
            try:
                found = self.waiting.find(event)
            except Flow:
                return ()  # its guard drops the event
            except Exception as error:  # noqa: BLE001 - it is reported
                await tree.report(event, error, None, failures)
                return ()
            if found is not None:
                return await found.goes_on(event)
        if not self.has_steps or (self._kinds is not None and event.kind not in self._kinds):
            return None
        keys = self.keys(event)
        if not keys:
            return None
        run = tree.begin(event, failures)
        try:
            records = await self.store.find(*keys)
            for record in records:
                if await Resuming(self, tree, run, event).tries(record):
                    return tuple(run.ran)
        except Exception as error:  # noqa: BLE001 - it is reported
            run.shared.error = run.shared.error or error
            await run.report(error, self._root, run.failing)
            return tuple(run.ran)
        finally:
            if run.shared.made is not None:
                await run.shared.close()
        return None

    async def begin(self, plan: Plan, run: Run, event: Event, values: Values) -> type[Flow] | None:
        """A new session with the event that a handler in steps matched; returns STOP where a step said so."""
        steps = plan.steps
        key = key_of(event, self._root.vocabulary, steps.per)
        if await self._has_begun(plan, run, event, key):
            return None
        state = None if steps.state is None else steps.state()
        session: Session[Any] = Session(state, id=new_id(), key=key, handler=plan.handler.id, decode=self.decode)
        turn = Turn(self, plan, session, run, event)
        await turn.go(values)
        return turn.flow

    async def _has_begun(self, plan: Plan, run: Run, event: Event, key: SessionKey) -> bool:
        """Whether the event comes once more, and began a session before, of which only the question may be missing."""
        origin = self.id_of(event)
        for record in () if origin is None else await self.store.find(key):
            if record.handler != plan.handler.id or record.handler_version != plan.steps.digest:
                continue
            saved = unpack(record)
            if saved.begun and saved.origin == origin:
                await Resuming(self, run.tree, run, event).asks_again(record, saved, plan)
                return True
        return False

    @property
    def decode(self) -> Any:
        """What decodes events of before, if the root can."""
        return getattr(self._root, "decode", None)

    def id_of(self, event: Event) -> str | None:
        """The event's own id, as a text."""
        name = self._root.vocabulary.identity.event
        value = getattr(event.envelope, name, None) if name is not None else None
        return None if value is None else str(value)

    def question(self, event: Event, text: str) -> Any:
        """The call that sends a text to where an event came from."""
        words = self.words
        if words is None:
            raise FlowError(
                "texts cannot be sent as prompts: the spec has no section `conversation`; give a function that returns "
                "the call to make"
            )
        return getattr(event, words.action)(**{words.parameter: text})

    async def taker(self, event: Event) -> tuple[Handler, str] | None:
        """Who would go on with an event before any handler is looked at, and where; nothing is changed."""
        waiter = self.waiting.find(event) if self.waiting else None
        if waiter is not None and waiter.handler is not None:
            return waiter.handler, f"it waits for {waiter.query.text!r}"
        if not self.has_steps:
            return None
        tree = self._tree()
        run = tree.begin(event)
        try:
            for record in await self.store.find(*self.keys(event)):
                if await Resuming(self, tree, run, event).is_answer(record):
                    return tree.steps[record.handler].handler, f"its conversation goes on at step {record.step!r}"
        finally:
            if run.shared.made is not None:
                await run.shared.close()
        return None

    # --- looking in, and ending ---------------------------------------------------------------------------------------

    async def waiting_for(self, event: AnyEvent) -> list[SessionRecord]:
        """The sessions that wait for those whom an event is from, oldest first."""
        return await self.store.find(*self.keys(event))

    async def cancel(self, event: AnyEvent, handler: str | None = None) -> int:
        """Ends the sessions that wait for those whom an event is from, or those of one handler; returns how many."""
        ended = 0
        for key in self.keys(event):
            ended += await self.end(key, handler)
        return ended + self.waiting.cancel(event, handler)

    async def end(self, key: SessionKey, handler: str | None = None) -> int:
        """Ends the sessions under a key; returns how many."""
        ended = 0
        for record in await self.store.find(key):
            if handler is not None and record.handler != handler:
                continue
            claimed = await self.store.claim(record.id, record.version, self.me, self.lease)
            if claimed is not None:
                await self.store.finish(claimed)
                ended += 1
        return ended

    # --- time ---------------------------------------------------------------------------------------------------------

    async def waits(self, record: SessionRecord) -> None:
        """Takes note of a deadline, which may be the next one."""
        if record.deadline is not None and self._sooner is not None:
            self._sooner.set()

    async def start(self) -> None:
        """Reads what is waited for, and looks after deadlines from now on."""
        if not self.has_steps:
            return
        self.queries = frozenset(text for text in await self.store.queries() if self.are_known((text,)))
        self._root.recompile()
        if self._expiring is None:
            self._sooner = asyncio.Event()
            self._expiring = asyncio.create_task(self._expire())

    async def stop(self) -> None:
        """Ends what stands in `event.wait`, and looks after deadlines no more. Stored sessions wait on."""
        await self.waiting.close()
        if self._expiring is not None:
            expiring, self._expiring = self._expiring, None  # it looks at that: a client of a store may lose a cancel()
            if self._sooner is not None:
                self._sooner.set()
            tasks = {expiring, *self._late}
            await asyncio.wait(tasks, timeout=1)
            for task in tasks:
                task.cancel()
        if self._own is not None:
            await self._own.close()
            self._own = None

    async def _expire(self) -> None:
        sooner = self._sooner
        mine = asyncio.current_task()
        while sooner is not None and self._expiring is mine:
            sooner.clear()
            try:
                await self._find_late()
                deadline = await self.store.next_deadline()
            except Exception as error:  # noqa: BLE001 - the store may come back
                logger().error("deadlines of sessions could not be looked for: %r", error)
                deadline = None
            if len(self._late) >= _AT_ONCE:
                await asyncio.wait({*self._late}, timeout=_LOOK_AGAIN, return_when=asyncio.FIRST_COMPLETED)
                continue
            seconds = _LOOK_AGAIN if deadline is None else max(0.0, min(_LOOK_AGAIN, deadline - time.time()))
            # Not `wait_for`: before Python 3.12 it loses a cancellation that comes together with what it waits for.
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(seconds + 0.001):
                    await sooner.wait()

    async def expire(self) -> int:
        """Ends the sessions that are past their deadline, each with its branch for that; returns how many."""
        ended = 0
        while found := await self._find_late():
            ended += found
            while self._late:
                await asyncio.wait({*self._late})
        return ended

    async def _find_late(self) -> int:
        """Begins with what is past its deadline, side by side, so that nothing waits for a branch that takes long."""
        found = 0
        while (room := _AT_ONCE - len(self._late)) > 0:
            records = await self.store.expired(room, self.me, self.lease)
            for record in records:
                task = asyncio.create_task(self._is_late(record))
                self._late.add(task)
                task.add_done_callback(self._late.discard)
            found += len(records)
            if not records:
                break
        return found

    async def _is_late(self, record: SessionRecord) -> None:
        """Runs the branch for it, for as long as the session is claimed, and ends it."""
        who = f"session {record.id} of handler {record.handler}"
        try:
            tree = self._tree()
            plan = tree.steps.get(record.handler)
            if plan is not None and plan.late is not None:
                async with asyncio.timeout(self.lease):
                    await Resuming.late(self, tree, plan, record)
        except Exception as error:  # noqa: BLE001 - the session is over all the same
            logger().error("%s: its branch for timeouts failed: %r", who, error)
        try:
            await self.store.finish(record)
        except StaleSessionError:
            pass  # the lease ran out, and somebody else took it
        except Exception as error:  # noqa: BLE001 - it comes again
            logger().error("%s is past its deadline, and could not be ended: %r", who, error)
