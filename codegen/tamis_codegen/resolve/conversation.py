"""The section `conversation`: what conversations wait for and ask with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.errors import nearest, quote
from tamis_codegen.model.rules import Conversation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen import notation
    from tamis_codegen.errors import Problems
    from tamis_codegen.model.queries import Query
    from tamis_codegen.model.rules import Action, TextRule
    from tamis_codegen.model.types import Method


def resolve_conversation(
    spec: notation.Spec,
    queries: Mapping[str, Query],
    texts: Mapping[str, TextRule],
    actions: Mapping[str, Action],
    methods: Mapping[str, Method],
    problems: Problems,
) -> Conversation | None:
    node = spec.conversation
    if node is None:
        return None
    for query in (node.next, node.answer):
        if query not in queries:
            near = nearest(query, queries) or "write one that `codegen queries` lists"
            problems.add(query, f"unknown query in `conversation`: {quote(query)}", hint=near)
    if node.text not in texts:
        problems.add_unknown("rule in `conversation`:", node.text, texts)
    action = actions.get(node.prompt)
    if action is None:
        if node.prompt not in spec.actions:
            problems.add_unknown("action in `conversation`:", node.prompt, spec.actions)
        return None
    filled = {fill.parameter for fills in action.fills for fill in fills}
    open_ = [
        param.attr for param in methods[action.method].params.values() if param.certain and param.attr not in filled
    ]
    if len(open_) != 1:
        wanted = ", ".join(open_) or "none"
        problems.add(
            node.prompt,
            f"action {quote(node.prompt)} cannot send a question: its open parameters are {wanted}",
            hint="a prompt is an action with exactly one required parameter that is not filled",
        )
        return None
    return Conversation(
        str(node.next),
        str(node.answer),
        str(node.text),
        action.name,
        open_[0],
        None if node.asked is None else str(node.asked),
    )
