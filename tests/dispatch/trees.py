"""Random trees of routers, and what happens in them, written down. The same plan makes the same tree again."""

from __future__ import annotations

import inspect
import json
from collections.abc import AsyncIterator, Iterator  # noqa: TC003 - dependencies are annotated with them
from dataclasses import dataclass, field
from typing import Annotated, Any

from hypothesis import strategies as st

from tamis.events.flow import Flow
from tamis.guards.rules import Match  # noqa: TC001 - handlers are annotated with it
from tamis_telegram import App, Depends, Router, User, chat_type, command, decode, guard, match, text


class Provided:
    """What a router provides by its type."""

    def __init__(self, sort: str) -> None:
        self.sort = sort

    def __repr__(self) -> str:
        return self.sort


QUERIES = [
    "message", "message:text", "message:photo", "message:entities:url", "message:chat:private", "edited_message:text",
    ":text", "::url", "message:caption", "callback_query:data", "*", "message:entities:bot_command", ":media", "msg",
]  # fmt: skip
WORDS = ["hi", "hello", "hello world", "world", "", "a", "/start", "order 66", "Straße", "STRASSE"]
COMMANDS = ["start", "start now", "sta", "help"]
PATTERNS = [r"order (\d+)", r"^h", r"(?i)WORLD", r"a|o", r"x*", r"\bhello\b", r"stra(ss|ß)e", r"[0-9]+"]
VERDICTS = [
    None,
    None,
    None,
    None,
    Flow.CONTINUE,
    Flow.STOP,
    Flow.SKIP,
    "raise",
    "raise continue",
    "raise stop",
    "ignore",
]


MADE = ["plain", "generator", "user", "provided", "async", "async generator", "raise"]
"""Sorts of dependencies. The last three are for functions that wait; one raises."""


@dataclass(frozen=True)
class Condition:
    """A guard to be made: of a query, a rule, or others."""

    sort: str
    value: Any = None
    parts: tuple[Condition, ...] = ()


@dataclass(frozen=True)
class Node:
    """A handler or a router to be made."""

    conditions: tuple[Condition, ...]
    priority: int
    verdict: Any = None
    stop: bool | None = None
    enabled: bool = True
    takes: bool = False
    made: str | None = None
    layer: str | None = None
    router: RouterPlan | None = None


@dataclass(frozen=True)
class RouterPlan:
    mode: str
    nodes: tuple[Node, ...]
    guard: Condition | None = None
    outer: str | None = None
    inner: str | None = None
    catches: str | None = None
    made: str | None = None


def conditions() -> st.SearchStrategy[Condition]:
    single = st.one_of(
        st.sampled_from(QUERIES).map(lambda query: Condition("query", query)),
        st.sampled_from(["private", "group"]).map(lambda value: Condition("chat_type", value)),
        st.tuples(
            st.sampled_from(["full", "startswith", "endswith", "contains"]), st.sampled_from(WORDS), st.booleans()
        ).map(lambda value: Condition("text", value)),
        st.sampled_from(PATTERNS).map(lambda value: Condition("regex", value)),
        st.tuples(st.sampled_from(COMMANDS), st.booleans()).map(lambda value: Condition("command", value)),
        st.sampled_from(["yes", "no", "async yes", "async no", "raise", "skip", "async skip", "ignore"]).map(
            lambda value: Condition("function", value)
        ),
        st.tuples(st.sampled_from(["yes", "no", "async yes", "raise"]), st.sampled_from(MADE)).map(
            lambda value: Condition("made", value)
        ),
    )
    return st.recursive(
        single,
        lambda inner: st.one_of(
            inner.map(lambda one: Condition("not", parts=(one,))),
            st.tuples(inner, inner).map(lambda two: Condition("and", parts=two)),
            st.tuples(inner, inner).map(lambda two: Condition("or", parts=two)),
        ),
        max_leaves=4,
    )


def plans(depth: int = 2) -> st.SearchStrategy[RouterPlan]:
    handler = st.builds(
        Node,
        conditions=st.lists(conditions(), max_size=2).map(tuple),
        priority=st.integers(-1, 1),
        verdict=st.sampled_from(VERDICTS),
        stop=st.sampled_from([None, None, None, True, False]),
        enabled=st.sampled_from([True, True, True, False]),
        takes=st.booleans(),
        made=st.sampled_from([None, None, None, *MADE]),
    )
    nodes: st.SearchStrategy[Node] = handler
    if depth:
        child = st.builds(
            Node,
            conditions=st.lists(conditions(), max_size=1).map(tuple),
            priority=st.integers(-1, 1),
            router=plans(depth - 1),
        )
        nodes = st.one_of(handler, handler, child)
    layer = st.sampled_from(
        [None, None, None, None, "on", "on twice", "stop", "skip", "raise", "raise after", "ignore"]
    )
    return st.builds(
        RouterPlan,
        mode=st.sampled_from(["first", "first", "all", "parallel"]),
        nodes=st.lists(nodes, max_size=5).map(tuple),
        guard=st.one_of(st.none(), st.none(), conditions()),
        outer=layer,
        inner=layer,
        catches=st.sampled_from([None, None, "ValueError", "skip", "continue", "raise"]),
        made=st.sampled_from([None, None, *MADE]),
    )


@dataclass
class World:
    """A tree that was made, and what its parts wrote down."""

    log: list[str] = field(default_factory=list[str])

    def make(self, plan: RouterPlan, root: bool = True) -> Any:
        made: Any = (App if root else Router)(
            name=self._new("router"), mode=plan.mode, guard=None if plan.guard is None else self.guard(plan.guard)
        )
        if root:
            made.provide(Provided)(self.dependency("provided"))
        if plan.outer:
            made.outer(self.layer(plan.outer, plan.made))
        if plan.inner:
            made.use(self.layer(plan.inner, plan.made))
        if plan.made:
            made.before_event(self.hook(plan.made))
            made.after_handler(self.hook(plan.made))
        if plan.catches:
            made.catch(ValueError)(self.catcher(plan.catches, plan.made))
        for node in plan.nodes:
            route: Any = made
            for condition in node.conditions:
                route = route.filter(self.guard(condition))
            if node.router is not None:
                route.include(self.make(node.router, root=False), priority=node.priority)
            else:
                options = route.options(priority=node.priority, stop=node.stop, enabled=node.enabled)
                options(self.handler(node))
        return made

    _count: int = 0
    _made: dict[str, Any] = field(default_factory=dict[str, Any])

    def _new(self, what: str) -> str:
        self._count += 1
        return f"{what} {self._count}"

    def guard(self, one: Condition) -> Any:
        match one.sort:
            case "query":
                return match_(one.value)
            case "chat_type":
                return chat_type(one.value)
            case "text":
                how, word, fold = one.value
                return text(word, ignore_case=fold) if how == "full" else text(**{how: word}, ignore_case=fold)
            case "regex":
                return text(regex=one.value)
            case "command":
                name, boundary = one.value
                return command(name, boundary=boundary)
            case "not":
                return ~self.guard(one.parts[0])
            case "and":
                return self.guard(one.parts[0]) & self.guard(one.parts[1])
            case "or":
                return self.guard(one.parts[0]) | self.guard(one.parts[1])
            case "made":
                answer, sort = one.value
                return self.function(answer, "plain" if "async" in sort and "async" not in answer else sort)
            case _:
                return self.function(one.value)

    def dependency(self, sort: str) -> Any:
        """A function that is written down when it makes something; the same for all who take that sort."""
        if sort in self._made:
            return self._made[sort]
        name = f"made {sort}"

        def plain() -> str:
            self.log.append(name)
            if sort == "raise":
                raise ValueError("a dependency")
            return sort

        def generator() -> Iterator[str]:
            self.log.append(name)
            try:
                yield sort
            except ValueError as error:
                self.log.append(f"{name} saw {error}")
                raise
            finally:
                self.log.append(f"{name} closed")

        async def wait(inner: Annotated[str, Depends(self.dependency("plain"))] = "") -> str:
            self.log.append(name)
            return inner

        async def open_(inner: Annotated[str, Depends(self.dependency("generator"))] = "") -> AsyncIterator[str]:
            self.log.append(name)
            yield inner
            self.log.append(f"{name} closed")

        def user(user: User) -> str:
            self.log.append(f"{name} of {user.first_name}")
            return sort

        def provided() -> Provided:
            self.log.append(name)
            return Provided(sort)

        functions = {
            "generator": generator, "async": wait, "async generator": open_, "user": user, "provided": provided,
        }  # fmt: skip
        self._made[sort] = functions.get(sort, plain)
        return self._made[sort]

    def takes(self, function: Any, sort: str | None) -> Any:
        """The same function, which says by its last parameter that it takes a dependency of that sort."""
        if sort is None:
            return function
        wanted: Any = Provided if sort == "provided" else Annotated[str, Depends(self.dependency(sort))]
        one = inspect.Parameter("taken", inspect.Parameter.KEYWORD_ONLY, annotation=wanted)
        signature = inspect.signature(function)
        without = [each for each in signature.parameters.values() if each.name != "taken"]
        function.__signature__ = signature.replace(parameters=[*without, one])
        return function

    def hook(self, sort: str) -> Any:
        name = self._new("hook")

        async def look(of: Any, taken: Any = None) -> None:
            self.log.append(f"{name} {taken}")

        return self.takes(look, sort)

    def function(self, answer: str, sort: str | None = None) -> Any:
        def asked(_: Any, taken: Any = None) -> bool:
            if answer == "raise":
                raise ValueError("a guard")
            if answer == "ignore" or answer.endswith("skip"):
                raise Flow.IGNORE if answer == "ignore" else Flow.SKIP
            return answer.endswith("yes")

        async def asked_async(of: Any, taken: Any = None) -> bool:
            return asked(of)

        return guard(self.takes(asked_async if answer.startswith("async") else asked, sort))

    def handler(self, node: Node) -> Any:
        name = self._new("handler")

        async def run(of: Any, taken: Any = None) -> Any:
            self.log.append(name)
            return await say(node.verdict)

        async def run_with(of: Any, found: Match | None = None, taken: Any = None) -> Any:
            self.log.append(f"{name} {found.found if found else None} {taken}")
            return await say(node.verdict)

        function = run_with if node.takes else run
        function.__qualname__ = name
        return self.takes(function, node.made)

    def layer(self, what: str, sort: str | None) -> Any:
        name = self._new("layer")

        async def around(of: Any, next: Any, taken: Any = None) -> Any:
            self.log.append(f"{name} in {taken}")
            match what:
                case "stop":
                    return None
                case "skip":
                    return Flow.SKIP
                case "ignore":
                    raise Flow.IGNORE
                case "raise":
                    raise ValueError("a layer")
                case _:
                    outcome = await next(of)
            self.log.append(f"{name} out {[one.name.rpartition('.')[2] for one in outcome.ran]} {outcome.matched}")
            if what == "raise after":
                raise ValueError("a layer, after")
            if what == "on twice":
                await next(of)
            return None

        return self.takes(around, sort)

    def catcher(self, what: str, sort: str | None) -> Any:
        name = self._new("catcher")

        async def caught(error: ValueError, taken: Any = None) -> Any:
            self.log.append(f"{name} {error} {taken}")
            match what:
                case "skip":
                    return Flow.SKIP
                case "continue":
                    return Flow.CONTINUE
                case "raise":
                    raise ValueError("a catcher")
                case _:
                    return None

        return self.takes(caught, sort)


async def say(verdict: Any) -> Any:
    match verdict:
        case "raise":
            raise ValueError("a handler")
        case "raise continue":
            raise Flow.CONTINUE
        case "raise stop":
            raise Flow.STOP
        case "ignore":
            raise Flow.IGNORE
        case _:
            return verdict


def match_(query: str) -> Any:
    return match(query)  # type: ignore[type-var]


USER = {"id": 2, "is_bot": False, "first_name": "A"}


def events() -> st.SearchStrategy[Any]:
    """Messages and others, with what the conditions ask for."""
    texts = st.sampled_from(
        ["hi", "hello world", "", "order 66", "/start now", "/start", "/startle", "a", "STRASSE", "x Straße"]
    )

    def build(kind: str, words: str | None, caption: str | None, photo: bool, chat: str, url: bool) -> Any:
        if kind == "callback_query":
            payload: dict[str, Any] = {"id": "1", "from": USER, "chat_instance": "c", "data": words or "d"}
            return decode(json.dumps({"update_id": 1, kind: payload}))
        payload = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": chat, "title": "T"}, "from": USER}
        if words is not None:
            entities = [{"type": "url", "offset": 0, "length": 1}] if url else []
            if words.startswith("/"):
                entities.append({"type": "bot_command", "offset": 0, "length": len(words.split()[0])})
            payload |= {"text": words, **({"entities": entities} if entities else {})}
        elif caption is not None:
            payload["caption"] = caption
        if photo:
            payload["photo"] = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]
        return decode(json.dumps({"update_id": 1, kind: payload}))

    return st.builds(
        build,
        st.sampled_from(
            ["message", "message", "message", "edited_message", "channel_post", "callback_query", "new_kind"]
        ),
        st.none() | texts,
        st.none() | texts,
        st.booleans(),
        st.sampled_from(["private", "group"]),
        st.booleans(),
    )
