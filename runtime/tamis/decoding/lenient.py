"""Fits JSON data onto payload types when the strict decoder refused it, leaving out as little as possible.

Event systems change and have bugs: one field of the wrong type must not cost the whole event (it would be
sent again and again, or lost). Here a value that does not fit is None, required or not; an item of a list or a map is
left out; and every such place is named. Variants that a union does not know arrive as the union's unknown
class with their raw data. What the strict decoder accepts gives exactly the same result here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, cast, get_args

import msgspec
from msgspec import NODEFAULT, UnsetType

from tamis.decoding.fitting import (
    ANYTHING,
    NULL,
    SCALARS,
    DoesNotFit,
    Fit,
    FitContext,
    fit_by_kind,
    fit_either,
    fit_list,
    fit_literal,
    fit_map,
    fit_nullable,
    fit_strictly,
)
from tamis.decoding.lax import fit_first, fit_lax_scalar, fit_lax_strictly, lax_mark, lax_tag, note_taken
from tamis.decoding.type_shapes import UNIONS, is_chosen, is_object, json_kinds, origin_of, plain_type, without_null
from tamis.decoding.unions import ByForm, ByTag, ByValue, json_name
from tamis.errors import Misfit, shown
from tamis.events.payload import EXTRA

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

    from tamis.decoding.unions import AnyType, Chosen

_NOTHING_GIVEN: dict[str, object] = {}
_MISSING = object()


class Fitter:
    """Fits JSON data onto types. Keep one: what it learns about a type is kept with it.

    `unknowns` gives, for the variant classes of a tagged union (or for one `Chosen` class alone), the class
    that stands for a variant that is not among them: a Struct with the tag field, fields that the variants
    share, and `raw`, the whole object.

    >>> value, problems = Fitter({}).fit({"message_id": 1, "text": 5}, Message)
    >>> problems
    ('text: expected str, got int',)
    """

    def __init__(self, unknowns: Mapping[frozenset[type], type], *, lax: bool = False) -> None:
        self._unknowns = dict(unknowns)
        self.lax = lax
        """Whether fields take scalars of other JSON kinds that say the same, where they say nothing else."""
        self._fits: dict[tuple[AnyType, bool], Fit] = {}
        self._structs: dict[type, _FitStruct] = {}

    def fit(self, value: object, type_: AnyType, /, *, at: str | None = None) -> tuple[object, tuple[str, ...]]:
        """The value as `type_`, and what was left out, such as `entities[3].offset: expected int, got str`.

        `at` is the key the value stands under, where the places should begin with it.

        A field that has a default gets it (null instead of one is no problem), a required field is None, and an item of
        a list or map is dropped. Raises Misfit if the whole does not fit, and nothing else.
        """
        return self._run(self.fit_of(type_), value, at)

    def fit_object(self, value: object, class_: type, /, *, at: str | None = None) -> tuple[object, tuple[str, ...]]:
        """As `fit`, for what is known to be of a class, whatever its tag says. Raises Misfit for what is no object."""
        fit_struct = self.struct(class_)

        def fit(value: object, context: FitContext) -> object:
            fit_struct.note_tag(value, context)
            return fit_struct.fit(value, context)

        return self._run(fit, value, at)

    @staticmethod
    def _run(fit: Fit, value: object, at: str | None) -> tuple[object, tuple[str, ...]]:
        context = FitContext(at)
        try:
            fitted = fit(value, context)
        except DoesNotFit as misfit:
            raise Misfit(misfit.path, misfit.why) from None
        except RecursionError:
            raise Misfit(at or "", "nested too deeply for what is left of Python's stack") from None
        return fitted, context.report()

    def fit_of(self, type_: AnyType, lax: bool | None = None) -> Fit:
        """The function that fits a value onto `type_`; made once for each type."""
        key = (type_, self.lax if lax is None else lax)
        fit = self._fits.get(key)
        if fit is None:
            fit = self._fits[key] = self._make_fit(*key)
        return fit

    def struct(self, class_: type) -> _FitStruct:
        """How to fit an object onto this one class."""
        fit = self._structs.get(class_)
        if fit is None:
            fit = self._structs[class_] = _FitStruct(class_, self)
        return fit

    def unknown_for(self, variants: Iterable[type]) -> _FitStruct | None:
        """How to fit an object that is none of these variants, if there is a class for it."""
        unknown = self._unknowns.get(frozenset(variants))
        return None if unknown is None else self.struct(unknown)

    def _make_fit(self, type_: AnyType, lax: bool) -> Fit:
        type_ = plain_type(type_)
        origin, args = origin_of(type_), get_args(type_)
        if type_ in SCALARS:
            return fit_lax_scalar(type_) if lax else SCALARS[type_]
        if origin in UNIONS:
            return self._make_fit_for_union(type_, [plain_type(arg) for arg in args if arg is not UnsetType], lax)
        if is_chosen(type_):
            return _fit_chosen(type_, self)
        if is_object(type_):
            return self.struct(type_).fit if type_.__struct_config__.tag is None else _FitVariants([type_], self).fit
        return self._make_fit_for_form(origin, args, lax) or _whole(type_, lax)

    def _make_fit_for_form(self, origin: AnyType, args: tuple[AnyType, ...], lax: bool) -> Fit | None:
        if origin is Literal:
            return fit_literal(args)
        if origin is list:
            return fit_list(self.fit_of(args[0] if args else Any, lax))
        if origin is dict and (not args or args[0] is str):
            return fit_map(self.fit_of(args[1] if args else Any, lax))
        return None

    def _make_fit_for_union(self, type_: AnyType, members: list[AnyType], lax: bool) -> Fit:
        if any(member in ANYTHING for member in members):
            return self.fit_of(Any)
        others = [member for member in members if member is not NULL]
        if len(others) == 1:
            fit = self.fit_of(others[0], lax)
            return fit if len(members) == 1 else fit_nullable(fit)
        variants = [member for member in others if is_object(member)]
        fits: list[tuple[type, Fit]] = [(dict, _FitVariants(variants, self).fit)] if variants else []
        # float comes last: of the integers it takes only those that no other member takes.
        for member in sorted(members, key=lambda member: member is float):
            kinds = json_kinds(member)
            if not kinds:
                return _whole(type_, lax)
            if member not in variants:
                fits += [(kind, self.fit_of(member, lax)) for kind in kinds]
        by_kind: dict[type, Fit] = {}
        for kind, fit in fits:
            by_kind[kind] = fit_either(by_kind[kind], fit) if kind in by_kind else fit
        fit = fit_by_kind(by_kind)
        scalars = [self.fit_of(member, lax) for member in others if lax and member in SCALARS]
        return _fit_by_kind_or(by_kind, fit, fit_first(scalars, fit)) if scalars else fit


class _FitStruct:
    """Fits an object onto one struct class. Classes refer to each other: fields are read at the first use.

    Methods, not `__call__`, which would take two places of Python's stack.
    """

    __slots__ = ("_class", "_extra", "_fields", "_fitter", "_required")

    def __init__(self, class_: type, fitter: Fitter) -> None:
        self._class = class_
        self._fitter = fitter
        self._fields: dict[str, tuple[str, Fit, bool, bool]] | None = None
        self._required: list[tuple[str, str]] = []
        self._extra: tuple[str, Fit] | None = None
        """The attribute for keys that have no field, and how their values are fitted."""

    def fit(self, value: object, context: FitContext, given: Mapping[str, object] = _NOTHING_GIVEN) -> object:
        """`given`: values that are known already, by their key in JSON."""
        if type(value) is not dict:
            raise context.unexpected("object", value)
        fields = self._read_fields() if self._fields is None else self._fields
        attributes = {fields[key][0]: item for key, item in given.items() if key in fields}
        depth = context.descend()
        for key, item in cast("dict[str, object]", value).items():
            if key not in fields or key in given:
                continue
            name, fit, optional, nullable = fields[key]
            context.trail[depth] = key
            try:
                attributes[name] = None if nullable and item is None else fit(item, context)
            except DoesNotFit as misfit:
                if not optional:
                    attributes[name] = None
                if item is not None or not optional:
                    context.leave_out(misfit, depth)
        context.trail.pop()
        for name, key in self._required:
            if name not in attributes:
                attributes[name] = None
                context.leave_out(context.misfit("required, but missing", key))
        if self._extra is not None:
            name, fit = self._extra
            known = {*fields, cast("type[msgspec.Struct]", self._class).__struct_config__.tag_field}
            others = {key: item for key, item in cast("dict[str, object]", value).items() if key not in known}
            attributes[name] = fit(others, context)
        try:
            return self._class(**attributes)
        except (TypeError, ValueError) as error:  # what its own __post_init__ has to say
            raise context.misfit(str(error)) from None

    def note_tag(self, value: object, context: FitContext) -> None:
        """Notes a tag that is not that of this class."""
        config = cast("type[msgspec.Struct]", self._class).__struct_config__
        if config.tag_field is None or type(value) is not dict:
            return
        tag = cast("dict[str, object]", value).get(config.tag_field, config.tag)
        if tag != config.tag:
            context.leave_out(_wrong_tag(config.tag_field, tag, context))

    def _read_fields(self) -> dict[str, tuple[str, Fit, bool, bool]]:
        fields: dict[str, tuple[str, Fit, bool, bool]] = {}
        required: list[tuple[str, str]] = []
        for field in msgspec.structs.fields(self._class):
            optional = field.default is not NODEFAULT or field.default_factory is not NODEFAULT
            if field.encode_name == EXTRA:
                self._extra = (field.name, self._fitter.fit_of(plain_type(field.type), lax_mark(field.type)))
                continue
            inner, nullable = without_null(plain_type(field.type))
            fit = self._fitter.fit_of(inner, lax_mark(field.type))
            fields[field.encode_name] = (field.name, fit, optional, nullable)
            if not optional:
                required.append((field.name, field.encode_name))
        self._required = required
        self._fields = fields
        return fields


class _FitVariants:
    """Fits an object onto the one of several structs that its tag names; a struct alone is a union of one."""

    __slots__ = ("_by_tag", "_lax", "_only", "_tag", "_tag_kinds", "_unknown")

    def __init__(self, variants: list[type[msgspec.Struct]], fitter: Fitter) -> None:
        self._tag = variants[0].__struct_config__.tag_field
        self._by_tag: dict[object, _FitStruct] = {
            variant.__struct_config__.tag: fitter.struct(variant) for variant in variants
        }
        self._tag_kinds = {type(tag) for tag in self._by_tag}
        self._lax = fitter.lax
        self._only = fitter.struct(variants[0]) if len(variants) == 1 else None
        self._unknown = fitter.unknown_for(variants)

    def fit(self, value: object, context: FitContext) -> object:
        if type(value) is not dict:
            raise context.unexpected("object", value)
        object_ = cast("dict[str, object]", value)
        tag = object_.get(self._tag, _MISSING) if self._tag else _MISSING
        if self._lax and tag is not _MISSING:
            tag = _taken_tag(str(self._tag), tag, self._tag_kinds, context)
        if self._only is not None and tag is _MISSING:
            return self._only.fit(object_, context)
        variant = self._by_tag.get(tag) if type(tag) in self._tag_kinds else None
        if variant is not None:
            return variant.fit(object_, context)
        if self._unknown is None:
            raise _wrong_tag(str(self._tag), tag, context)
        if type(tag) not in self._tag_kinds:
            context.leave_out(_wrong_tag(str(self._tag), tag, context))
            tag = _no_tag(self._tag_kinds)
        return self._unknown.fit(object_, context, {str(self._tag): tag, "raw": object_})


def _fit_chosen(class_: type[Chosen], fitter: Fitter) -> Fit:
    unknown = fitter.unknown_for([class_])

    def fit(value: object, context: FitContext) -> object:
        if fitter.lax:
            value = _with_taken_tag(class_.choice, value, context)
        try:
            member, chosen = class_.choice.choose(value)
        except msgspec.ValidationError as error:
            misfit = context.misfit(str(error))
            if unknown is None or type(value) is not dict:
                raise misfit from None
        else:
            return fitter.fit_of(member)(chosen, context)
        object_ = cast("dict[str, object]", value)
        by_tag = _tags_of(class_.choice)
        return unknown.fit(object_, context, {**_given_tag(by_tag, object_, misfit, context), "raw": object_})

    return fit


def _whole(type_: AnyType, lax: bool) -> Fit:
    return fit_lax_strictly(type_) if lax else fit_strictly(type_)


def _fit_by_kind_or(kinds: Container[type], fit_kind: Fit, fit_otherwise: Fit) -> Fit:
    def fit(value: object, context: FitContext) -> object:
        return fit_kind(value, context) if type(value) in kinds else fit_otherwise(value, context)

    return fit


def _taken_tag(field: str, tag: object, kinds: set[type], context: FitContext) -> object:
    """The tag, or what says the same in the kind that tags have."""
    found = lax_tag(tag, kinds)
    if found is not tag:
        context.trail.append(field)
        note_taken(json_name(found), tag, found, context)
        context.trail.pop()
    return found


def _with_taken_tag(choice: object, value: object, context: FitContext) -> object:
    """The object with the field that tells unions as the kind that it has there."""
    by_tag = _tags_of(choice)
    told: tuple[str, set[type]] | None = None
    if by_tag is not None:
        told = by_tag.tag, {type(tag) for tag in by_tag.members}
    elif isinstance(choice, ByValue):
        told = choice.key, {type(choice.equals)}
    if told is None or type(value) is not dict:
        return value
    object_ = cast("dict[str, object]", value)
    if told[0] not in object_:
        return object_
    found = _taken_tag(told[0], object_[told[0]], told[1], context)
    return object_ if found is object_[told[0]] else {**object_, told[0]: found}


def _tags_of(choice: object) -> ByTag | None:
    """The tags of a union, also of one that has forms beside its objects."""
    if isinstance(choice, ByForm):
        objects = choice.members.get(dict)
        choice = objects() if objects is not None else None
    return choice if isinstance(choice, ByTag) else None


def _given_tag(
    by_tag: ByTag | None, value: dict[str, object], misfit: DoesNotFit, context: FitContext
) -> dict[str, object]:
    """The tag of an unknown variant. A new one is no problem; all else is noted, since a known variant may be meant."""
    if by_tag is None:
        context.leave_out(misfit)
        return {}
    tag, kinds = value.get(by_tag.tag, _MISSING), {type(known) for known in by_tag.members}
    if type(tag) not in kinds:
        context.leave_out(_wrong_tag(by_tag.tag, tag, context))
        return {by_tag.tag: _no_tag(kinds)}
    if tag in by_tag.members:
        context.leave_out(misfit)
    return {by_tag.tag: tag}


def _no_tag(kinds: set[type]) -> str | None:
    """What stands for the tag of an unknown variant that has none."""
    return "" if str in kinds else None


def _wrong_tag(field: str, tag: object, context: FitContext) -> DoesNotFit:
    if tag is _MISSING:
        return context.misfit("required, but missing", field)
    if type(tag) in {str, int}:
        return context.misfit(f"unknown value {shown(repr(tag), limit=40)}", field)
    return context.misfit(f"expected the name of a variant, got {json_name(tag)}", field)
