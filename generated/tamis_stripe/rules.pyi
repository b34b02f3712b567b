# Made by `codegen build` from the spec 'stripe', digest 6e596b5ef4a0121f. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# pyright: reportOverlappingOverload=false, reportPrivateUsage=false
from typing import Generic, Unpack

from tamis.events.known import Is, K
from tamis.guards.rules import Command as Command
from tamis.guards.rules import Match as Match
from tamis.routing.options import Options

from . import queries as _q
from .routing import Guard, Route

def from_user(id: str, /, *ids: str) -> Guard[Is[_q.RuleFromUserQueries]]:
    "The event is from one of these users."

class Rules(Generic[K]):
    """The rules as methods of a route: each adds its guard to what must hold. Keywords are options of handlers."""

    def from_user(self, id: str, /, *ids: str, **options: Unpack[Options]) -> Route[K | Is[_q.RuleFromUserQueries]]:
        "The event is from one of these users."

__all__ = [
    "from_user",
]
