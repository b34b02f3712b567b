"""Types of the spec: fields, unions, lists; a base has fields and no cycles, and every name is a type that exists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.errors import Problems, part_of, quote
from tamis_codegen.model.types import ListType, ObjectType, OpaqueType, Ref, TextForm, TypeDef, TypeRef, UnionType
from tamis_codegen.resolve.checks.types import check_siblings, check_type_name
from tamis_codegen.resolve.checks.unions import check_tags_agree, check_union, check_unknowns
from tamis_codegen.resolve.fields import resolve_fields
from tamis_codegen.resolve.number_times import check_no_numbers
from tamis_codegen.resolve.type_expressions import SCALARS, parse_type, refs
from tamis_codegen.resolve.unions import union_type, wrap_variants

if TYPE_CHECKING:
    from tamis_codegen import notation

_MOST_BASES = 32


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
        for name, node in self.spec.types.items():
            self._check_refs(node)
            check_siblings(name, node, self.types[name], self.problems)
        for name, node in self.spec.types.items():
            union = self.types[name]
            if node.union is not None and isinstance(union, UnionType):
                check_union(union, node.union, self.types, self.problems)
        self._check_lists()
        unions = {name: type_def for name, type_def in self.types.items() if isinstance(type_def, UnionType)}
        check_tags_agree(unions, self.types, self.problems)
        check_unknowns(unions, {name: name for name in self.spec.types}, self.problems)
        return self.types

    def _type_of(self, name: str, node: notation.Type) -> TypeDef:
        forms = {
            "fields": bool(node.fields) or node.base is not None,
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
        return ObjectType(str(name), fields, doc=node.doc, exclusive=exclusive)

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
        done: set[str] = set()
        loops: set[frozenset[str]] = set()

        def visit(name: str, chain: tuple[str, ...]) -> ObjectType | None:  # noqa: PLR0911
            current = self.types.get(name)
            if not isinstance(current, ObjectType):
                return None
            node = self.spec.types.get(name)
            if name in done or node is None or node.base is None:
                done.add(name)
                return current
            if len(chain) > _MOST_BASES:
                hint = "take some out; a field is found in all of them anyway"
                self.problems.add(node.base, f"more than {_MOST_BASES} types stand on each other", hint=hint)
                return None
            if name in chain:
                loop = (*chain[chain.index(name) :], name)
                if frozenset(loop) not in loops:
                    loops.add(frozenset(loop))
                    what = f"types are each other's base: {' -> '.join(loop)}"
                    self.problems.add(node.base, what, hint="drop one `base:`")
                return None
            if node.base not in self.types:
                self.problems.add_unknown("type", node.base, self.types)
                return current
            base = visit(node.base, (*chain, name))
            if base is None:
                if isinstance(self.types[node.base], ObjectType):
                    return None
                self.problems.add(node.base, f"{quote(node.base)} is no object type", hint="a base must have fields")
                return current
            merged = ObjectType(
                name,
                {**base.fields, **current.fields},
                bases=(base.name, *base.bases),
                doc=current.doc,
                exclusive=(*base.exclusive, *current.exclusive),
            )
            self.types[name] = merged
            done.add(name)
            return merged

        for name in list(self.types):
            visit(name, ())

    def _check_refs(self, node: notation.Type) -> None:
        for written in node.fields.values():
            text = written if isinstance(written, str) else written.type
            if text is not None:
                self._check_known(text, parse_type(text, Problems()).type)
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
