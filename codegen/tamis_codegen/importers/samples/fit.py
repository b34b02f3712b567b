"""Fits real payloads to a spec, and observes what it does not say of them: missing fields, other forms, new values.

The runtime decodes in the same way; the compiler cannot ask it, since it does not import it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

from tamis_codegen.importers.documents import object_of
from tamis_codegen.importers.samples.kinds import kind_of
from tamis_codegen.model.types import Field, ListOf, ListType, MapOf, ObjectType, OneOf, Ref, Scalar, UnionType

if TYPE_CHECKING:
    from tamis_codegen.importers.samples.read import Sample
    from tamis_codegen.model.model import Model
    from tamis_codegen.model.types import TypeRef

Sort = Literal["missing", "null", "form", "implied", "field", "value", "variant", "kind"]
MISFITS: tuple[Sort, ...] = ("missing", "null", "form", "implied")
_FORMS = {
    "str": "text", "datetime": "text", "date": "text", "decimal": "text", "bytes_base64": "text", "int": "int",
    "unix": "number", "duration_seconds": "number", "float": "number", "bool": "bool", "flag": "bool",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Observation:
    """One thing that a spec does not say of a payload.

    `missing` and `null`: of a field that is always there; `form`: another JSON kind; `implied`: not there though its
    kind implies it; `field`: a key that no field describes; `value`, `variant`, `kind`: a value that is not listed.
    """

    sort: Sort
    type: str
    field: str
    path: str
    place: str
    value: object = None


class Fitter:
    """Fits payloads to one spec."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self._found: list[Observation] = []
        self._place = ""

    def observe(self, sample: Sample) -> tuple[str, list[Observation]]:
        """The kind of a payload, and what its spec does not say of it."""
        self._found, self._place = [], sample.place
        found = kind_of(self.model, sample)
        if found.unknown is not None:
            self._add("kind", found.name, found.unknown[0], found.unknown[0], found.unknown[1])
            if found.name == "*":
                return found.name, self._found
        kind = self.model.kinds[found.name]
        around = self.model.types.get(kind.root or "") if kind.at else None
        if isinstance(around, ObjectType):
            self._object(around, object_of(sample.value), "")
        if kind.payload is not None:
            owner = self.model.object(kind.payload)
            payload = found.payload
            if isinstance(payload, dict):
                entries = cast("dict[str, object]", payload)
                self._object(owner, entries, "")
                self._implied(owner, entries, {fact.attr for fact in kind.facts})
            else:
                self._add("form", owner.name, "", "", payload)
        return found.name, self._found

    def _add(self, sort: Sort, type_name: str, field: str, path: str, value: object = None) -> None:
        self._found.append(Observation(sort, type_name, field, path, self._place, value))

    def _implied(self, owner: ObjectType, value: dict[str, object], attrs: set[str]) -> None:
        for field in owner.fields.values():
            if field.attr in attrs and not field.certain and value.get(field.name) is None:
                self._add("implied", owner.name, field.name, field.name)

    def _object(self, owner: ObjectType, value: dict[str, object], path: str) -> None:
        for name, field in owner.fields.items():
            where = f"{path}.{name}" if path else name
            if name not in value:
                if not field.optional:
                    self._add("missing", owner.name, name, where)
            elif value[name] is None:
                if not field.nullable and field.type != Scalar("any"):
                    self._add("null", owner.name, name, where)
            else:
                self._field(owner, field, value[name], where)
        if owner.extra is None:
            for name in value.keys() - owner.fields.keys():
                self._add("field", owner.name, name, f"{path}.{name}" if path else name, value[name])

    def _field(self, owner: ObjectType, field: Field, value: object, path: str) -> None:
        whole = value
        if not self._fits(field.type, value):
            self._add("form", owner.name, field.name, path, value)
            return
        listed = field.enum or ((field.const,) if field.const is not None else ())
        items = cast("list[object]", value) if isinstance(value, list) else [value]
        for item in items if listed else ():
            if isinstance(item, str | int) and item not in listed:
                self._add("value", owner.name, field.name, path, item)
        self._inside(field.type, whole, path, owner, field)

    def _inside(self, type_ref: TypeRef, value: object, path: str, owner: ObjectType, field: Field) -> None:
        """What lies in a value that has the form of its type."""
        match type_ref:
            case Ref(name):
                self._named(name, value, path, owner, field)
            case ListOf(item):
                for at, inner in enumerate(cast("list[object]", value)):
                    self._element(item, inner, f"{path}[{at}]", owner, field)
            case MapOf(item):
                for key, inner in cast("dict[str, object]", value).items():
                    self._element(item, inner, f"{path}.{key}", owner, field)
            case OneOf(members):
                fitting = next((member for member in members if self._fits(member, value)), None)
                if fitting is not None:
                    self._inside(fitting, value, path, owner, field)
            case Scalar():
                pass

    def _element(self, item: TypeRef, value: object, path: str, owner: ObjectType, field: Field) -> None:
        if self._fits(item, value):
            self._inside(item, value, path, owner, field)
        else:
            self._add("form", owner.name, field.name, path, value)

    def _named(self, name: str, value: object, path: str, owner: ObjectType, field: Field) -> None:
        type_def = self.model.types.get(name)
        if isinstance(type_def, ListType) and isinstance(value, list):
            self._inside(ListOf(type_def.item), cast("object", value), path, owner, field)
        elif isinstance(type_def, UnionType):
            if isinstance(value, dict):
                self._variant(type_def, cast("dict[str, object]", value), path)
            else:
                self._inside(OneOf(type_def.also), value, path, owner, field)
        elif isinstance(type_def, ObjectType) and isinstance(value, dict):
            self._object(type_def, cast("dict[str, object]", value), path)

    def _variant(self, union: UnionType, value: dict[str, object], path: str) -> None:
        names = self._members_for(union, value)
        if names is None:
            self._add("variant", union.name, union.tag or "", path, value.get(union.tag or ""))
            return
        chosen = names[0]
        for name, keys in union.keys:
            if name in names and all(key in value for key in keys):
                chosen = name
                break
        member = self.model.types.get(chosen)
        if isinstance(member, ObjectType):
            self._object(member, value, path)

    def _members_for(self, union: UnionType, value: dict[str, object]) -> tuple[str, ...] | None:
        if union.variants:
            return union.variants.get(cast("str", value.get(union.tag or "")))
        if union.value is not None:
            field, equals, then, else_ = union.value
            return (then if value.get(field) == equals else else_,)
        return union.members or None

    def _fits(self, type_ref: TypeRef, value: object) -> bool:
        """Whether a value has the JSON kind of a type."""
        match type_ref:
            case Scalar(name):
                return _is_scalar(name, value)
            case ListOf():
                return isinstance(value, list)
            case MapOf():
                return isinstance(value, dict)
            case OneOf(members):
                return any(self._fits(member, value) for member in members)
            case Ref(name):
                return self._fits_named(name, value)

    def _fits_named(self, name: str, value: object) -> bool:
        match self.model.types.get(name):
            case ListType(text=text):
                return isinstance(value, list) or (text is not None and isinstance(value, str))
            case UnionType(also=also):
                return isinstance(value, dict) or any(self._fits(form, value) for form in also)
            case ObjectType():
                return isinstance(value, dict)
            case _:
                return True


def _is_scalar(name: str, value: object) -> bool:
    if name == "null":
        return value is None
    return name not in _FORMS or _is_of(_FORMS[name], value)


def _is_of(form: str, value: object) -> bool:
    if form == "bool":
        return isinstance(value, bool)
    if isinstance(value, bool):
        return False
    return isinstance(value, {"text": str, "int": int}.get(form, int | float))
