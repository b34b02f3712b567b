"""Builds JSON that fits a payload class: what is constrained, what the spec adds to that, and what a source adds.

Everything that is wrong with what a test gave is collected in `problems`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, cast, get_args

from msgspec import UNSET

from tamis.testing.constraints import Constraint, agrees
from tamis.testing.diagnostics import Diagnostics
from tamis.testing.objects import ObjectPlan
from tamis.testing.shapes import fields_of, form_of, is_struct, options
from tamis.testing.tables import NOTHING, About
from tamis.testing.written import WRITTEN, number_of_time

if TYPE_CHECKING:
    from collections.abc import Mapping

    import msgspec

    from tamis.decoding.kinds import Constant
    from tamis.decoding.unions import AnyType
    from tamis.testing.choices import Source
    from tamis.testing.shapes import Option
    from tamis.testing.tables import Facts, Steps


class JsonBuilder:
    """Builds one event. Places (`at`) are attributes and indexes, seen from the payload.

    `preferred` are values for places that nobody constrained anything for, `never` what a place must not have.
    """

    def __init__(
        self,
        facts: Facts,
        source: Source,
        *,
        me: int | str,
        preferred: Mapping[Steps, object],
        never: Mapping[Steps, frozenset[Constant]],
    ) -> None:
        self.facts = facts
        self.source = source
        self.diagnostics = Diagnostics()
        self._me = me
        self._preferred = preferred
        self._forbidden = never

    def value(
        self, type_: AnyType, constraint: Constraint, at: Steps, about: About = NOTHING, name: str = ""
    ) -> object:
        """A value of a type. `name` is that of the field on the wire."""
        option = self._option(type_, constraint, at)
        given = constraint.given
        if is_struct(option.type) and (given is UNSET or isinstance(given, dict)):
            return self.struct(option.type, constraint, at, option=option)
        form = form_of(option.type)
        if form is list and (given is UNSET or isinstance(given, list)):
            return self._list(option.type, constraint, at, about, name)
        if form is dict and (given is UNSET or isinstance(given, dict)):
            return self._map(option.type, constraint, at, name)
        if given is not UNSET:
            self.diagnostics.check_given(constraint, at, about, self._me)
            return number_of_time(given) if form is Annotated else given
        return self._scalar(option.type, constraint, at, about, name)

    def struct(
        self,
        struct: type[msgspec.Struct],
        constraint: Constraint,
        at: Steps = (),
        *,
        absent: frozenset[str] = frozenset(),
        option: Option | None = None,
    ) -> dict[str, object]:
        """An object that fits a struct. `absent` are names of fields that are not to be added."""
        plan = ObjectPlan(struct, constraint, at, self.facts, self.diagnostics, option)
        plan.add_required(self.source)
        drawn = plan.add_optional(self.source, absent, len(at))
        built: dict[str, object] = {}
        for attr in [*(attr for attr in plan.constraints if attr not in drawn), *drawn]:
            field = fields_of(struct)[attr]
            about = plan.about(attr)
            if attr in drawn and not all(built.get(sibling) in values for sibling, values in about.only_when.items()):
                continue
            built[attr] = self._field(plan, attr, (*at, attr), about, field.name)
        self._tell_apart(plan, built, option)
        return plan.wire_fields(built)

    def _field(self, plan: ObjectPlan, attr: str, at: Steps, about: About, name: str) -> object:
        field = fields_of(plan.struct)[attr]
        constraint = plan.constraints[attr]
        if constraint is None:
            if field.nullable and self.source.is_null():
                return None
            constraint = Constraint()
        elif constraint.given is None:
            return None
        return self.value(field.type, constraint, at, about, name)

    def _tell_apart(self, plan: ObjectPlan, built: dict[str, object], option: Option | None) -> None:
        """Nothing may make it another member of its union by accident."""
        for attr, field in fields_of(plan.struct).items():
            if option is None or field.name not in option.differs or attr not in built:
                continue
            constant, value = option.differs[field.name], built[attr]
            if type(value) is type(constant) and value == constant:
                built[attr] = value + 1 if isinstance(value, int) else f"{value}_"

    # --- unions ---

    def _option(self, type_: AnyType, constraint: Constraint, at: Steps) -> Option:
        """The member of a union that a constraint is for; the source picks where it could be several."""
        every = options(type_)
        if len(every) == 1:
            return every[0]
        fitting = [option for option in every if fits(option, constraint)]
        if not fitting:
            self.diagnostics.add_no_member(every, constraint, at)
            return every[0]
        given = constraint.given
        if isinstance(given, dict):
            keys = cast("dict[str, object]", given).keys()
            fitting = [option for option in fitting if keys <= _field_names_of(option)] or fitting
        return fitting[0] if len(fitting) == 1 else self.source.option(fitting, len(at))

    # --- lists, maps, scalars ---

    def _list(self, type_: AnyType, constraint: Constraint, at: Steps, about: About, name: str) -> list[object]:
        item = next(iter(get_args(type_)), Any)
        if constraint.given is UNSET:
            more = self.source.length(about, len(at)) - len(constraint.items)
            constraints = [*constraint.items, *(Constraint() for _ in range(more))]
        else:
            constraints = [Constraint(given=element) for element in cast("list[object]", constraint.given)]
            for needed in constraint.items:
                self._hand_on(needed, constraints, at)
        return [
            None if each.given is None else self.value(item, each, (*at, place), name=name)
            for place, each in enumerate(constraints)
        ]

    def _hand_on(self, needed: Constraint, constraints: list[Constraint], at: Steps) -> None:
        """What some element must be is asked of one that the test gave: one that is it, or that says nothing else."""
        for wholly in (True, False):
            for each in constraints:
                if agrees(each.given, needed, wholly=wholly):
                    each.fields, each.items = needed.fields, needed.items
                    each.equals, each.me = needed.equals, needed.me
                    return
        self.diagnostics.add_missing_element(at)

    def _map(self, type_: AnyType, constraint: Constraint, at: Steps, name: str) -> dict[str, object]:
        _, item = get_args(type_) or (str, Any)
        if constraint.given is UNSET:
            return {key: self.value(item, Constraint(), (*at, key), name=name) for key in self.source.keys(len(at))}
        given = cast("dict[str, object]", constraint.given)
        return {
            key: None if each is None else self.value(item, Constraint(given=each), (*at, key))
            for key, each in given.items()
        }

    def _scalar(self, type_: AnyType, constraint: Constraint, at: Steps, about: About, name: str) -> object:
        if constraint.me:
            return str(self._me) if type_ is str else self._me
        if constraint.equals is not UNSET:
            return constraint.equals
        place = tuple(step for step in at if isinstance(step, str))
        if place in self._preferred:
            value = self._preferred[place]
            return str(value) if type_ is str else value
        never = self._forbidden.get(place, frozenset())
        values = [allowed for allowed in about.values if allowed not in never]
        if values:
            return self.source.one_of(values)
        if type_ is str:
            text = self.source.text(name, about)
            while text in never:
                text += "_"
            return text
        number = self._number(type_, about)
        while isinstance(number, int) and not isinstance(number, bool) and number in never:
            number += 1
        return number

    def _number(self, type_: AnyType, about: About) -> object:
        if type_ is bool:
            return self.source.boolean()
        if type_ is int:
            return self.source.integer(about)
        if type_ is float:
            return self.source.number(about)
        if type_ in WRITTEN:
            return WRITTEN[type_](self.source)
        if form_of(type_) is Annotated:
            base, meta = get_args(type_)
            return self._number(base, About(least=meta.ge, most=meta.le))
        return self.source.anything()


def fits(option: Option, constraint: Constraint) -> bool:
    """Whether a member of a union can be what is constrained, as far as that is seen without building it."""
    given = constraint.given
    form = form_of(option.type)
    if isinstance(given, dict):
        return _accepts(option, cast("dict[str, object]", given)) and (
            not constraint.fields or _has(option, constraint)
        )
    if given is not UNSET:
        if form is Annotated:
            return type(number_of_time(given)) in {int, float}
        return type(given) is form or (form is float and type(given) is int) or form is Any
    if constraint.fields:
        return _has(option, constraint)
    if constraint.items:
        return form is list
    return constraint.equals is UNSET or type(constraint.equals) is form or form is Any


def _accepts(option: Option, given: dict[str, object]) -> bool:
    """Whether nothing in the object says that it is another member."""
    if not is_struct(option.type):
        return form_of(option.type) in (dict, Any)
    names = {field.name: field.attr for field in fields_of(option.type).values()}

    def value(name: str) -> object:
        return given.get(name, given.get(names.get(name, name), UNSET))

    return (
        all(value(name) in (constant, UNSET) for name, constant in option.tags.items())
        and all(value(name) != constant for name, constant in option.differs.items())
        and not any(all(value(name) is not UNSET for name in group) for group in option.without)
    )


def _has(option: Option, constraint: Constraint) -> bool:
    """Whether the member has the fields that are constrained for, with constants that are not others."""
    if not is_struct(option.type):
        return False
    fields, tags = fields_of(option.type), option.tags
    for attr, inside in constraint.fields.items():
        if attr not in fields:
            tag = getattr(option.type, attr, UNSET)
            if tag is UNSET or inside.equals not in (UNSET, tag):
                return False
        elif inside.equals is not UNSET:
            name = fields[attr].name
            if tags.get(name, inside.equals) != inside.equals or option.differs.get(name, UNSET) == inside.equals:
                return False
    return True


def _field_names_of(option: Option) -> set[str]:
    """The keys by which a test may name the fields of a member."""
    if not is_struct(option.type):
        return set()
    fields = fields_of(option.type).values()
    return {*(field.attr for field in fields), *(field.name for field in fields), *option.tags}
