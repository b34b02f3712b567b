"""What a package offers to its users, as plain tables that can be compared."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from tamis_codegen.emit.actions import action_views
from tamis_codegen.emit.emission import Emission
from tamis_codegen.emit.event_names import event_names
from tamis_codegen.guarantees.event import types_by_query
from tamis_codegen.model.types import ObjectType, UnionType
from tamis_codegen.python_types.text import field_type

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen.emit.actions import ActionView
    from tamis_codegen.emit.needs import NeedView
    from tamis_codegen.model.model import Model
    from tamis_codegen.model.types import Field


class Picture:
    """One version of a package. What costs something is worked out when it is asked for."""

    def __init__(self, model: Model) -> None:
        self.model = model

    @cached_property
    def fields(self) -> dict[str, Field]:
        """By `Type.attribute`, of all object types, those of their bases among them."""
        return {
            f"{name}.{known.attr}": known
            for name, type_def in self.model.types.items()
            if isinstance(type_def, ObjectType)
            for known in type_def.fields.values()
        }

    @cached_property
    def own_fields(self) -> dict[str, Field]:
        """As `fields`, without those that a base has in the same way: a change of one is told once."""
        found: dict[str, Field] = {}
        for path, known in self.fields.items():
            owner = self.model.object(path.partition(".")[0])
            inherited = [self.fields.get(f"{base}.{known.attr}") for base in owner.bases]
            if known not in inherited:
                found[path] = known
        return found

    @cached_property
    def variants(self) -> dict[str, tuple[str, ...]]:
        """By union, its tag values, or its members."""
        return {
            name: tuple(map(str, type_def.variants or type_def.members))
            for name, type_def in self.model.types.items()
            if isinstance(type_def, UnionType)
        }

    @cached_property
    def _emission(self) -> Emission:
        return Emission(self.model)

    @cached_property
    def guarantees(self) -> Mapping[str, Mapping[str, str]]:
        """By query, the attributes it makes certain, with their types."""
        return types_by_query(self._emission.guarantees)

    @cached_property
    def events(self) -> dict[str, str]:
        """Names of event types, each with what is there: `ticket`, `ticket.text`."""
        return {found.name: found.path for found in event_names(self._emission)}

    @cached_property
    def queries_of_event(self) -> dict[str, frozenset[str]]:
        """Names of event types -> the queries that make an event one."""
        named = event_names(self._emission)
        sets = self._emission.sets.by_name()
        return {found.name: sets[found.set_name] for found in named}

    @cached_property
    def actions(self) -> dict[str, ActionView]:
        return {view.name: view for view in self._action_views[0]}

    @cached_property
    def _action_views(self) -> tuple[list[ActionView], list[NeedView]]:
        return action_views(self._emission)

    def allowed(self, action: str) -> frozenset[str]:
        """The queries behind which an action can be called."""
        need = self.actions[action].need
        if not need:
            return frozenset(self.model.queries)
        name = next(view.set_name for view in self._action_views[1] if view.name == need)
        return frozenset(self._emission.sets.by_name()[name])

    def written(self, known: Field) -> str:
        """The type of a field as it is shown."""
        return field_type(known)
