"""Types of the spec: fields, unions, lists; a base has fields and no cycles, and every name is a type that exists."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tamis_codegen.errors import Problems, part_of, quote
from tamis_codegen.model.types import ListType, ObjectType, OpaqueType, Ref, TextForm, TypeDef, TypeRef, UnionType
from tamis_codegen.resolve.checks.types import check_extra, check_finite, check_siblings, check_type_name
from tamis_codegen.resolve.checks.unions import check_tags_agree, check_union, check_unknowns
from tamis_codegen.resolve.fields import resolve_fields
from tamis_codegen.resolve.inheritance import Inheritance
from tamis_codegen.resolve.number_times import check_no_numbers
from tamis_codegen.resolve.type_expressions import SCALARS, parse_type, refs
from tamis_codegen.resolve.union_members import settle_unions
from tamis_codegen.resolve.unions import union_type, wrap_variants

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen import notation
    from tamis_codegen.model.types import Field


def _with_lax(fields: Mapping[str, Field], lax: bool | None) -> dict[str, Field]:
    """The fields, those that say nothing themselves as lax as that."""
    return {name: field if field.lax is not None else replace(field, lax=lax) for name, field in fields.items()}


class TypeResolver:
    """Resolves all types of a spec, in the order they are written."""

    def __init__(self, spec: notation.Spec, problems: Problems) -> None:
        self.spec = spec
        self.problems = problems
        self.types: dict[str, TypeDef] = {}

    def resolve(self) -> dict[str, TypeDef]:
        for name, node in self.spec.types.items():
            check_type_name(name, self.problems)
            self.types[str(name)] = self._type_of(name, node)
        for name, node in self.spec.types.items():
            if node.union is not None and node.union.body is not None:
                wrap_variants(name, node.union, self.types, self.problems)
        self._inherit()
        self._settle_lax()
        settle_unions(self.types, self.problems)
        for name, node in self.spec.types.items():
            self._check_refs(node)
            check_siblings(name, node, self.types[name], self.problems)
            check_extra(name, node, self.types[name], self.problems)
        for name, node in self.spec.types.items():
            union = self.types[name]
            if node.union is not None and isinstance(union, UnionType):
                check_union(union, node.union, self.types, self.problems)
        self._check_lists()
        if not self.problems.found:
            check_finite(self.types, {name: name for name in self.spec.types}, self.problems)
        unions = {name: type_def for name, type_def in self.types.items() if isinstance(type_def, UnionType)}
        check_tags_agree(unions, self.types, self.problems)
        check_unknowns(unions, {name: name for name in self.spec.types}, self.problems)
        return self.types

    def _type_of(self, name: str, node: notation.Type) -> TypeDef:
        forms = {
            "fields": bool(node.fields) or bool(node.bases) or node.extra is not None,
            "union": node.union is not None,
            "list": node.list_ is not None,
            "opaque": node.opaque,
        }
        given = [form for form, there in forms.items() if there]
        if len(given) > 1:
            self.problems.add(name, f"type {quote(name)} has {' and '.join(given)}", hint="keep one of them")
        if node.union is not None:
            return union_type(name, node.union, node.doc, self.problems)
        if node.list_ is not None:
            item = parse_type(node.list_, self.problems).type
            check_no_numbers(node.list_, item, "a list with a name", self.problems)
            return ListType(str(name), item, self._text_form(node.text), node.doc)
        if node.opaque:
            return OpaqueType(str(name), node.doc)
        exclusive = tuple((group.pick, tuple(group.of)) for group in node.exclusive)
        fields = resolve_fields(name, node.fields, self.problems)
        return ObjectType(
            str(name), _with_lax(fields, node.lax), doc=node.doc, exclusive=exclusive, extra=self._extra(name, node)
        )

    def _extra(self, name: str, node: notation.Type) -> TypeRef | None:
        if node.extra is None:
            return None
        parsed = parse_type(node.extra, self.problems)
        if parsed.optional or parsed.nullable:
            hint = "a key that is there has a value; for null among them write `any`"
            self.problems.add(node.extra, f"`extra` of {name} is {quote(node.extra)}", hint=hint)
        return parsed.type

    def _text_form(self, node: notation.TextForm | None) -> TextForm | None:
        if node is None:
            return None
        variant, dot, field = node.plain.partition(".")
        if not dot or not field:
            self.problems.add(
                node.plain, f"plain is {quote(node.plain)}", hint="write `variant.field`, as in text.text"
            )
        return TextForm(
            node.open,
            node.close,
            node.separator,
            node.assign,
            tuple(node.escapes.items()),
            tuple(node.value_escapes.items()),
            (variant, field),
        )

    def _inherit(self) -> None:
        inheritance = Inheritance(self.spec.types, self.types, self.problems)
        for name in list(self.types):
            inheritance.visit(name, ())

    def _settle_lax(self) -> None:
        """A field says whether it is lax, else its type, else the type that it comes from, else the spec."""
        whole = self.spec.decoding.lax if self.spec.decoding is not None else False
        for name, found in self.types.items():
            if isinstance(found, ObjectType):
                node = self.spec.types.get(name)
                own = _with_lax(found.fields, node.lax if node is not None else None)
                self.types[name] = replace(found, fields=_with_lax(own, whole))

    def _check_refs(self, node: notation.Type) -> None:
        for written in node.fields.values():
            text = written if isinstance(written, str) else written.type
            if text is not None:
                self._check_known(text, parse_type(text, Problems()).type)
        if node.extra is not None:
            self._check_known(node.extra, parse_type(node.extra, Problems()).type)
        if node.list_ is not None:
            self._check_known(node.list_, parse_type(node.list_, Problems()).type)
        if node.union is not None:
            self._check_members(node.union)

    def _check_members(self, union: notation.Union) -> None:
        for names in union.variants.values():
            for member in names if isinstance(names, list) else [names]:
                self._check_known(member, Ref(member))
        for member in union.keys:
            self._check_known(member, Ref(member))
        if union.value is not None:
            self._check_known(union.value.then, Ref(union.value.then))
            self._check_known(union.value.else_, Ref(union.value.else_))
        for text in union.also:
            self._check_known(text, parse_type(text, Problems()).type)

    def _check_lists(self) -> None:
        """A list of itself, with no object or union between, has no end."""
        lists = {
            name: type_def
            for name, type_def in self.types.items()
            if isinstance(type_def, ListType) and type_def.text is None
        }
        for name, node in self.spec.types.items():
            inside: set[str] = set()
            waiting = [name] if name in lists else []
            while waiting:
                found = {ref for ref in refs(lists[waiting.pop()].item) if ref in lists}
                waiting += found - inside
                inside |= found
            if name in inside and node.list_ is not None:
                hint = "put an object type, or a union with `also: [list[X]]`, between"
                self.problems.add(node.list_, f"{quote(name)} is a list of itself", hint=hint)

    def _check_known(self, text: str, type_ref: TypeRef) -> None:
        for name in refs(type_ref):
            if name not in self.types:
                self.problems.add_unknown("type", part_of(name, text), [*self.types, *SCALARS])
