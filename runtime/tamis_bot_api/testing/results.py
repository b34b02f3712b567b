"""Results made from the spec: the plainest value that is valid, with what the parameters say of it."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any, get_args

from msgspec import UNSET

from tamis.testing.build import JsonBuilder
from tamis.testing.choices import Plainest
from tamis.testing.constraints import Constraint
from tamis.testing.shapes import fields_of, form_of, is_struct, options
from tamis_bot_api.testing.fit import fits

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import ModuleType

    from tamis.testing.make import Maker
    from tamis.testing.shapes import Option


class _Plainest(Plainest):
    """Where a file can be, it is the id of one: nothing is sent from here."""

    def option(self, options: Sequence[Option], depth: int) -> Option:
        known = [option for option in options if getattr(option.type, "__name__", "") != "InputFile"]
        return super().option(known or options, depth)


class Results:
    """Builds values of the types of one package."""

    def __init__(self, package: ModuleType, me: int) -> None:
        self.maker: Maker = importlib.import_module(f"{package.__name__}.testing").Feed.maker
        self._types = importlib.import_module(f"{package.__name__}.types")
        self._inputs = importlib.import_module(f"{package.__name__}.inputs")
        self._me = me

    def type(self, name: str) -> Any:
        """The class of a type of the spec."""
        return getattr(self._types, name, None) or getattr(self._inputs, name)

    def build(self, type_: Any, given: Mapping[str, Any] | None = None) -> Any:
        """The plainest value of a type, as JSON, with these fields, each completed where it lacks something."""
        source = _Plainest()
        builder = JsonBuilder(self.maker.facts, source, me=self._me, preferred={}, never={})
        value = builder.value(type_, Constraint(given=UNSET if given is None else dict(given)), ())
        if builder.diagnostics.found:
            raise ValueError(f"{type_} cannot be made: {'; '.join(builder.diagnostics.found)}")
        return value

    def of(self, type_: Any, params: Mapping[str, Any]) -> Any:
        """What a method of this result answers, as far as its parameters tell."""
        members = [option.type for option in options(type_)]
        struct = next((member for member in members if is_struct(member)), None)
        if struct is not None and bool not in members:
            return self.build(type_, self.echo(struct, params) if len(members) == 1 else None)
        if bool in members:
            return True
        if form_of(type_) is list:
            (item,) = get_args(type_)
            return [self.of(item, params)]
        return self.build(type_)

    def echo(self, struct: Any, params: Mapping[str, Any]) -> dict[str, Any]:
        """The parameters that are fields of the result, too, and fit there."""
        found: dict[str, Any] = {}
        for field in fields_of(struct).values():
            value = params.get(field.name)
            if value is not None and fits(value, field.type):
                found[field.name] = value
        return found
