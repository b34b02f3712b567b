"""Finding the session that an event answers, before any handler is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from tamis.conversation.compiled import compile_steps
from tamis.conversation.context import SessionContext
from tamis.conversation.expiry import Expiry
from tamis.conversation.lookup import finder_of
from tamis.conversation.resuming import Resuming
from tamis.conversation.running import Turn
from tamis.conversation.saved import unpack
from tamis.conversation.waiting import Waits
from tamis.events.flow import Flow
from tamis.injection.available import OnePerTree
from tamis.routing.session import Session
from tamis.routing.session_keys import key_of, keys_of
from tamis.storage.sessions import new_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tamis.conversation.compiled import StepsPlan
    from tamis.conversation.lookup import Finder
    from tamis.dispatch.compile.blocks import Leaf
    from tamis.dispatch.compile.builder import Builder
    from tamis.dispatch.run import Tree
    from tamis.dispatch.state import Failure, Run
    from tamis.events.event import AnyEvent, Event
    from tamis.injection.available import Available, Values
    from tamis.routing.handler import Handler
    from tamis.routing.node import Node
    from tamis.storage.sessions import SessionKey, SessionRecord, Store


class Conversations(SessionContext, OnePerTree):
    """All conversations of one tree. Handlers take it by its type, to see or end what is waited for.

    >>> @router.on("message:text").command("cancel")
    ... async def cancel(event: MessageTextEvent, conversations: Conversations) -> None:
    ...     ended = await conversations.cancel(event)
    """

    def __init__(self, root: Node, tree: Callable[[], Tree]) -> None:
        super().__init__(root)
        self._tree = tree
        """The tree as it is compiled now."""
        self.waiting = Waits(root.vocabulary, tree)
        """Handlers that stand in `event.wait`."""
        self.queries: frozenset[str] = frozenset()
        """What stored sessions waited for when the app started."""
        self.has_steps = False
        self._kinds: frozenset[str] | None = frozenset()
        """The kinds of events that can answer; None: any."""
        self._functions: tuple[Any, ...] = ()
        """Those that say whose answers count."""
        self._finders: dict[str, Finder] = {}
        """How it is found out who may wait for an event, by its kind."""
        self._open_store: Store | None = None
        """The store, while the app runs and does not change it."""
        self._running: set[str] = set()
        """The events that are looked up, or answer a session right now."""
        self._expiry = Expiry(self, tree)

    @classmethod
    def of_root(cls, root: Any) -> Conversations:
        return cast("Conversations", root.conversations)

    def use_plans(self, plans: list[StepsPlan]) -> None:
        """Takes note of the handlers in steps that a new tree has."""
        self.has_steps = bool(plans)
        self._finders.clear()
        self._functions = tuple(dict.fromkeys(plan.steps.per for plan in plans if callable(plan.steps.per)))
        queries: set[str] = set()
        for plan in plans:
            if plan.steps.next_query is not None:
                self._kinds = None
                return
            for step in plan.steps.list:
                queries.update(ask.query for ask in step.asks)
                waits = plan.steps.queries_of(step)
                if not waits:  # what the route is for
                    self._kinds = None
                    return
                queries.update(waits)
        compiled = [self._root.vocabulary.query(text) for text in queries | self.queries]
        kinds = frozenset(kind for query in compiled for kind in query.kinds)
        self._kinds = kinds | self._kinds_of_cancelling(plans)

    def _kinds_of_cancelling(self, plans: Iterable[StepsPlan]) -> frozenset[str]:
        """The kinds of the commands that end a session, where steps have such."""
        vocabulary = self._root.vocabulary
        if self.words is None or vocabulary.commands is None or not any(plan.cancel is not None for plan in plans):
            return frozenset()
        return frozenset(vocabulary.query(self.words.next).kinds) & frozenset(vocabulary.commands.texts)

    def prepare(self, builder: Builder, leaf: Leaf, available: Available) -> None:
        """Compiles the steps of a handler: starting its leaf begins a session."""
        plan = builder.steps[leaf.handler.id] = compile_steps(builder, leaf, available)

        async def begin(_: Leaf, run: Run, event: Event, values: Values) -> type[Flow] | None:
            # Of the root as it is by then: a router that was compiled may have been included since.
            engine = cast("Conversations", run.tree.root.conversations)
            return await engine.begin(plan, run, event, values)

        leaf.start = begin

    def keys(self, event: AnyEvent) -> tuple[SessionKey, ...]:
        """All keys under which there can be a session that an event answers."""
        return keys_of(event, self._root.vocabulary, self._functions)

    def awaited(self, tree: Tree) -> set[str]:
        """The kinds of events that a conversation of the tree can wait for, or waits for now."""
        queries = self.queries | self.waiting.queries
        for plan in tree.steps.values():
            for step in plan.steps.list:
                queries |= {ask.query for ask in step.asks} | set(plan.steps.queries_of(step))
        kinds = {kind for text in queries for kind in self._root.vocabulary.query(text).kinds}
        return kinds | self._kinds_of_cancelling(tree.steps.values())

    # --- events -------------------------------------------------------------------------------------------------------

    def may_answer(self, event: Event) -> bool:
        """Whether something may wait for an event. It is asked for every event, and False is certain."""
        if event.me not in self._heard:
            self.hear(event.me)
        return bool(self.waiting.by_key or self.done) or self._may_answer_steps(event)

    def _may_answer_steps(self, event: Event) -> bool:
        if not self.has_steps:
            return False
        find = self._finders.get(event.kind)
        if find is None:
            if self._kinds is not None and event.kind not in self._kinds:
                return False
            find = self._finders[event.kind] = finder_of(event.kind, self._root.vocabulary)
        if self._functions:
            return self.store.may_wait([key.who for key in self.keys(event)])
        return (self._open_store or self.store).may_wait(find(event.payload))

    async def answer(self, tree: Tree, event: Event, failures: list[Failure]) -> tuple[Handler, ...] | None:
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
                return await found.resume(event)
        if not (self.done or self._may_answer_steps(event)):
            return None
        claimant = self.claimant_of(event)
        if claimant in self._running:  # it came twice, and the first one is not done: what that has claimed is its own
            return await self._answer_steps(tree, event, failures, f"{claimant}:{new_id()}")
        self._running.add(claimant)
        try:
            return await self._answer_steps(tree, event, failures, claimant)
        finally:
            self._running.discard(claimant)

    async def _answer_steps(
        self, tree: Tree, event: Event, failures: list[Failure], claimant: str
    ) -> tuple[Handler, ...] | None:
        run = tree.begin(event, failures)
        try:
            for record in await self.find(*self.keys(event), claimant=claimant):
                if await Resuming(self, tree, run, event, claimant).try_resume(record):
                    return tuple(run.ran)
            ended = self.done.pop(claimant, None)
            if ended is not None and await self.store.get(ended) is None:
                return ()  # the event ended it before, and only the store's answer was missing
        except Exception as error:  # noqa: BLE001 - it is reported
            run.shared.error = run.shared.error or error
            await run.report(error, self._root, run.failing)
            return tuple(run.ran)
        finally:
            if run.shared.made is not None:
                await run.shared.close()
        return None

    async def begin(self, plan: StepsPlan, run: Run, event: Event, values: Values) -> type[Flow] | None:
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

    async def _has_begun(self, plan: StepsPlan, run: Run, event: Event, key: SessionKey) -> bool:
        """Whether the event comes once more, and began a session before, of which only the question may be missing."""
        origin = self.id_of(event)
        for record in () if origin is None else await self.find(key):
            if record.handler != plan.handler.id or record.handler_version != plan.steps.digest:
                continue
            saved = unpack(record)
            if saved.begun and saved.origin == origin:
                await Resuming(self, run.tree, run, event).ask_again(record, saved, plan)
                return True
        return False

    async def find_taker(self, event: Event) -> tuple[Handler, str] | None:
        """Who would go on with an event before any handler is looked at, and where; nothing is changed."""
        waiter = self.waiting.find(event) if self.waiting else None
        if waiter is not None and waiter.handler is not None:
            return waiter.handler, f"it waits for {waiter.query.text!r}"
        if not self.has_steps:
            return None
        tree = self._tree()
        run = tree.begin(event)
        try:
            for record in await self.find(*self.keys(event)):
                if await Resuming(self, tree, run, event).is_answer(record):
                    return tree.steps[record.handler].handler, f"its conversation goes on at step {record.step!r}"
        finally:
            if run.shared.made is not None:
                await run.shared.close()
        return None

    # --- looking in, and ending ---------------------------------------------------------------------------------------

    async def waiting_for(self, event: AnyEvent) -> list[SessionRecord]:
        """The sessions that wait for those whom an event is from, oldest first."""
        return await self.find(*self.keys(event))

    async def cancel(self, event: AnyEvent, handler: str | None = None) -> int:
        """Ends the sessions that wait for those whom an event is from, or those of one handler; returns how many."""
        ended = 0
        for key in self.keys(event):
            ended += await self.end(key, handler)
        return ended + self.waiting.cancel(event, handler)

    # --- time ---------------------------------------------------------------------------------------------------------

    async def start(self) -> None:
        """Reads what is waited for, and looks after deadlines from now on."""
        if not self.has_steps:
            return
        bots = None if getattr(self._root, "me", None) is None else self.bots
        self.queries = frozenset(text for text in await self.store.queries(bots) if self.are_known((text,)))
        self._root.recompile()
        self._open_store = self.store
        self._expiry.start()

    async def stop(self) -> None:
        """Ends what stands in `event.wait`, and looks after deadlines no more. Stored sessions wait on."""
        await self.waiting.close()
        await self._expiry.stop()
        await self.stop_releasing()
        self._open_store = None
        if self._own is not None:
            await self._own.close()
            self._own = None

    async def expire(self) -> int:
        """Ends the sessions that are past their deadline, each with its branch for that; returns how many."""
        return await self._expiry.expire()
