"""The model of a whole spec."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from tamis_codegen.model.types import Method, ObjectType, TypeDef

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen.model.client import Client
    from tamis_codegen.model.delivery import Delivery
    from tamis_codegen.model.queries import Fact, Kind, Query
    from tamis_codegen.model.rules import Action, Alias, ChoiceRule, Commands, Conversation, Identity, TextRule


@dataclass(frozen=True, slots=True)
class Model:
    name: str
    title: str
    version: str
    by: Literal["key", "fields", "header"]
    header: str | None
    envelope: str | None
    me_path: tuple[str, ...] | None
    me_type: Literal["int", "str"]
    types: Mapping[str, TypeDef]
    received: frozenset[str]
    """Types that can occur inside an event."""
    returned: frozenset[str]
    """Other types that can occur inside the result of a method."""
    methods: Mapping[str, Method]
    kinds: Mapping[str, Kind]
    kind_shortcuts: Mapping[str, tuple[str, ...]]
    field_shortcuts: Mapping[str, tuple[str, ...]]
    queries: Mapping[str, Query]
    aliases: Mapping[str, Alias]
    actions: Mapping[str, Action]
    texts: Mapping[str, TextRule]
    choices: Mapping[str, ChoiceRule]
    commands: Commands | None
    identity: Identity
    conversation: Conversation | None
    gone: Mapping[str, str]
    twins: Mapping[str, Mapping[str, frozenset[Fact]]]
    """By payload type: attribute -> what its presence implies."""
    delivery: Delivery
    client: Client | None
    lax: bool = False
    """Whether fields are lax where they say nothing else."""

    @property
    def client_name(self) -> str | None:
        return self.client.name if self.client is not None else None

    @property
    def package(self) -> str:
        return f"tamis_{self.name}"

    @property
    def decoded(self) -> frozenset[str]:
        """Types that arrive, in events or as results."""
        return self.received | self.returned

    def object(self, name: str) -> ObjectType:
        found = self.types[name]
        if not isinstance(found, ObjectType):
            raise TypeError(f"{name} is no object type")
        return found
