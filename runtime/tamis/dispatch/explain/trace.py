"""Why did my handler not run? Every handler of a tree, for one event, and what says no."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from tamis.dispatch.explain.walk import Walk
from tamis.printable import place, printable

if TYPE_CHECKING:
    from tamis.dispatch.explain.report import Step
    from tamis.dispatch.run import Tree
    from tamis.events.event import Event
    from tamis.routing.handler import Handler

_MARKS = {"runs": "+", "no": "-", "not reached": ".", "error": "!", "unknown": "?"}


@dataclass(frozen=True, slots=True)
class Trace:
    """What would happen to an event. `print` it, or take it as JSON; `runs` are the names of the handlers that run."""

    kind: str
    steps: tuple[Step, ...]
    problems: tuple[str, ...] = ()
    """What in the event did not fit the spec."""

    @property
    def runs(self) -> tuple[str, ...]:
        return tuple(step.name for step in self.steps if step.what == "handler" and step.said == "runs")

    def why(self, name: str) -> str:
        """What is said of the handler with that id, or the first router or handler of that name.

        Raises `KeyError` for a name that is not in the tree.
        """
        for step in sorted(self.steps, key=lambda one: one.id != name):
            if name in {step.id, step.name}:
                return f"{step.said}: {step.why}" if step.why else step.said
        raise KeyError(f"no handler or router is named {name!r}; there are {', '.join(s.name for s in self.steps)}")

    def data(self) -> dict[str, Any]:
        return {"kind": self.kind, "problems": list(self.problems), "steps": [asdict(step) for step in self.steps]}

    def json(self) -> str:
        return json.dumps(self.data(), ensure_ascii=False, indent=1)

    def __str__(self) -> str:
        lines = [f"event of kind {self.kind!r}", *(f"  left out: {problem}" for problem in self.problems)]
        for step in self.steps:
            shown = f"router {step.name}" if step.what == "router" else step.id
            why = f": {step.why}" if step.why else ""
            said = step.said if step.what == "handler" or step.said != "runs" else "entered"
            source = f"  ({place(step.source)})" if step.source else ""
            line = printable(f"{shown} - {said}{why}")
            lines.append(f"{'  ' * (step.depth + 1)}{_MARKS[step.said]} {line}{source}")
        return "\n".join(lines)


async def explain(tree: Tree, event: Event) -> Trace:
    """The trace of an event. Guards are asked; middlewares, hooks and bodies do not run."""
    stage = tree.root.root.stage
    taken = None if stage is None else await stage.find_taker(event)
    walk = Walk(tree, event, dry=True)
    await walk.dispatch()
    steps = tuple(walk.steps)
    if taken is not None:
        handler, why = taken
        steps = tuple(_answered(step, handler, why) for step in steps)
    return Trace(event.kind, steps, event.problems)


def _answered(step: Step, handler: Handler, why: str) -> Step:
    """What is said of a handler when the event is the answer to what another waits for, or this one."""
    if step.what != "handler":
        return step
    if step.id == handler.id:
        return replace(step, said="runs", why=why)
    return replace(step, said="not reached", why=f"the event is an answer to {handler.name}")
