"""Types of the spec: every field has a Python attribute and a type that exists; unions know how to tell their members."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tamis_codegen import syntax
from tamis_codegen.errors import Problems, quote
from tamis_codegen.model import (
    Field,
    ListType,
    Method,
    ObjectType,
    OpaqueType,
    Ref,
    Scalar,
    TextForm,
    TypeDef,
    TypeRef,
    UnionType,
)
from tamis_codegen.names import RESERVED_TYPES, attribute, camel, is_class_name
from tamis_codegen.resolve.type_expressions import SCALARS, parse_type, refs

if TYPE_CHECKING:
    from collections.abc import Mapping

FIELD_HINT = "give it a Python name with `as:`"


def resolve_field(name: str, written: syntax.Field | str, problems: Problems) -> Field:
    """One field or parameter."""
    node = written if isinstance(written, syntax.Field) else syntax.Field(type=written)
    attr = attribute(node.as_ if node.as_ is not None else name)
    if attr is None:
        problems.add(node.as_ or name, f"{quote(node.as_ or name)} cannot be a Python attribute", hint=FIELD_HINT)
        attr = "unnamed"
    values = node.enum if node.enum is not None else ([] if node.const is None else [node.const])
    if node.type is not None:
        parsed = parse_type(node.type, problems)
        type_ref, optional, nullable = parsed.type, parsed.optional, parsed.nullable
    elif values:
        integers = all(isinstance(value, int) for value in values)
        type_ref, optional, nullable = Scalar("int" if integers else "str"), False, False
    else:
        problems.add(name, f"field {quote(name)} has no type", hint="give it `type:`, `enum:` or `const:`")
        type_ref, optional, nullable = Scalar("any"), True, True
    for value in values:
        if type_ref in (Scalar("str"), Scalar("int")) and isinstance(value, str) != (type_ref == Scalar("str")):
            problems.add(
                value if isinstance(value, str) else name,
                f"value {value!r} of field {quote(name)} is not of its type",
                hint="quote it, or change the type",
            )
    return Field(
        name=str(name),
        attr=attr,
        type=type_ref,
        optional=optional,
        nullable=nullable,
        enum=tuple(node.enum or ()),
        open=node.open,
        const=node.const,
        doc=node.doc,
        facts=node.facts or None,
        only_when={key: tuple(values) for key, values in node.only_when.items()} if node.only_when else None,
    )


def resolve_fields(
    owner: str, fields: Mapping[str, syntax.Field | str], problems: Problems
) -> dict[str, Field]:
    """Fields by wire name; two that end up as the same attribute are a problem."""
    resolved: dict[str, Field] = {}
    attrs: dict[str, str] = {}
    for name, written in fields.items():
        one = resolve_field(name, written, problems)
        if one.attr in attrs and one.attr != "unnamed":
            problems.add(
                name,
                f"fields {quote(attrs[one.attr])} and {quote(name)} of {owner} are both {one.attr!r} in Python",
                hint=FIELD_HINT,
            )
        attrs[one.attr] = name
        resolved[str(name)] = one
    return resolved


class TypeResolver:
    """Resolves all types of a spec, in the order they are written."""

    def __init__(self, spec: syntax.Spec, problems: Problems) -> None:
        self.spec = spec
        self.problems = problems
        self.types: dict[str, TypeDef] = {}

    def resolve(self) -> dict[str, TypeDef]:
        for name, node in self.spec.types.items():
            self._check_name(name)
            self.types[str(name)] = self._one(name, node)
        for name, node in self.spec.types.items():
            if node.union is not None and node.union.body is not None:
                self._wrap_variants(name, node.union)
        self._inherit()
        for name, node in self.spec.types.items():
            self._check_refs(name, node)
        for union in [t for t in self.types.values() if isinstance(t, UnionType)]:
            self._check_union(union)
        return self.types

    def _check_name(self, name: str) -> None:
        if not is_class_name(name):
            self.problems.add(
                name,
                f"{quote(name)} cannot name a type",
                hint="letters and digits, starting with a capital: Message, GroupUpload",
            )
        elif name in RESERVED_TYPES:
            self.problems.add(name, f"the name {quote(name)} is used by every generated package", hint="rename the type")
        elif name.endswith("Event"):
            self.problems.add(
                name, f"type {quote(name)} ends in 'Event'", hint="such names are the event aliases'; rename the type"
            )

    def _one(self, name: str, node: syntax.Type) -> TypeDef:
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
            return self._union(name, node.union, node.doc)
        if node.list_ is not None:
            return ListType(str(name), parse_type(node.list_, self.problems).type, self._text_form(node.text), node.doc)
        if node.opaque:
            return OpaqueType(str(name), node.doc)
        exclusive = tuple((group.pick, tuple(group.of)) for group in node.exclusive)
        fields = resolve_fields(name, node.fields, self.problems)
        for group in node.exclusive:
            for member in group.of:
                if member not in fields:
                    self.problems.unknown(f"field in `exclusive` of {name}:", member, fields)
        return ObjectType(str(name), fields, doc=node.doc, exclusive=exclusive)

    def _text_form(self, node: syntax.TextForm | None) -> TextForm | None:
        if node is None:
            return None
        variant, dot, field = node.plain.partition(".")
        if not dot or not field:
            self.problems.add(node.plain, f"plain is {quote(node.plain)}", hint="write `variant.field`, as in text.text")
        return TextForm(
            node.open,
            node.close,
            node.separator,
            node.assign,
            tuple(node.escapes.items()),
            tuple(node.value_escapes.items()),
            (variant, field),
        )

    def _union(self, name: str, node: syntax.Union, doc: str) -> UnionType:
        variants = {
            tag: tuple(names) if isinstance(names, list) else (names,) for tag, names in node.variants.items()
        }
        members = [member for names in variants.values() for member in names]
        members += [member for member in node.keys if member not in members]
        value = None
        if node.value is not None:
            members += [member for member in (node.value.then, node.value.else_) if member not in members]
            value = (str(node.value.field), node.value.equals, str(node.value.then), str(node.value.else_))
        if bool(node.tag) != bool(variants):
            self.problems.add(name, f"union {quote(name)} needs both `tag` and `variants`, or neither")
        if not (variants or node.keys or node.value or node.also):
            self.problems.add(name, f"union {quote(name)} has no members", hint="give it variants, keys, value or also")
        return UnionType(
            str(name),
            tuple(dict.fromkeys(members)),
            tag=node.tag,
            variants=variants or None,
            body=node.body,
            keys=tuple(sorted(((k, tuple(v)) for k, v in node.keys.items()), key=lambda item: -len(item[1]))),
            value=value,
            also=tuple(parse_type(text, self.problems).type for text in node.also),
            doc=doc,
        )

    def _wrap_variants(self, name: str, node: syntax.Union) -> None:
        """A union with a body: each variant becomes a small object {tag, body} around the type that was named."""
        union = self.types[name]
        if not isinstance(union, UnionType) or node.body is None or node.tag is None:
            return
        body, tag = node.body, node.tag
        wrapped: dict[str, tuple[str, ...]] = {}
        for value, names in (union.variants or {}).items():
            wrapper = f"{camel(value)}{name}"
            if wrapper in self.types:
                self.problems.add(
                    value,
                    f"variant {quote(value)} of {name} would be the class {wrapper}, which exists",
                    hint="rename the type or the variant",
                )
                continue
            inner = self.types.get(names[0])
            bare = isinstance(inner, ObjectType) and not any(f.certain for f in inner.fields.values())
            self.types[wrapper] = ObjectType(
                wrapper,
                {
                    tag: Field(tag, attribute(tag) or tag, Scalar("str"), optional=False, nullable=False, const=value),
                    body: Field(body, attribute(body) or body, Ref(str(names[0])), optional=bare, nullable=bare),
                },
                doc=inner.doc if isinstance(inner, ObjectType) else "",
            )
            wrapped[value] = (wrapper,)
        self.types[name] = replace(
            union, variants=wrapped, members=tuple(names[0] for names in wrapped.values()), body=body
        )

    def _inherit(self) -> None:
        done: set[str] = set()

        def visit(name: str, chain: tuple[str, ...]) -> ObjectType | None:
            current = self.types.get(name)
            if not isinstance(current, ObjectType):
                return None
            node = self.spec.types.get(name)
            if name in done or node is None or node.base is None:
                done.add(name)
                return current
            if name in chain:
                path = " -> ".join((*chain[chain.index(name) :], name))
                self.problems.add(node.base, f"types are each other's base: {path}", hint="drop one `base:`")
                return None
            if node.base not in self.types:
                self.problems.unknown("type", node.base, self.types)
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

    def _check_refs(self, name: str, node: syntax.Type) -> None:
        for field_name, written in node.fields.items():
            text = written if isinstance(written, str) else written.type
            if text is not None:
                self._known(text, parse_type(text, Problems()).type)
            one = self.types[name]
            if isinstance(one, ObjectType) and isinstance(written, syntax.Field) and written.only_when:
                for sibling in written.only_when:
                    if sibling not in one.fields:
                        self.problems.unknown(f"field of {name} in only_when of {field_name}:", sibling, one.fields)
        if node.list_ is not None:
            self._known(node.list_, parse_type(node.list_, Problems()).type)
        if node.union is not None:
            for names in node.union.variants.values():
                for member in names if isinstance(names, list) else [names]:
                    self._known(member, Ref(member))
            for member in node.union.keys:
                self._known(member, Ref(member))
            if node.union.value is not None:
                self._known(node.union.value.then, Ref(node.union.value.then))
                self._known(node.union.value.else_, Ref(node.union.value.else_))
            for text in node.union.also:
                self._known(text, parse_type(text, Problems()).type)

    def _known(self, text: str, type_ref: TypeRef) -> None:
        for name in refs(type_ref):
            if name not in self.types:
                from tamis_codegen.errors import Word, place_of

                self.problems.unknown("type", Word.at(name, place_of(text)), [*self.types, *SCALARS])

    def _check_union(self, union: UnionType) -> None:
        for tag_value, names in (union.variants or {}).items():
            for name in names:
                member = self.types.get(name)
                if member is None:
                    continue
                if not isinstance(member, ObjectType):
                    self.problems.add(tag_value, f"variant {quote(name)} of {union.name} is no object type")
                elif union.tag is not None:
                    self._set_tag(union, str(tag_value), member)
        self._check_told_apart(union)

    def _set_tag(self, union: UnionType, value: str, member: ObjectType) -> None:
        tag = union.tag or ""
        field = member.fields.get(tag)
        if field is None:
            self.problems.add(
                value, f"{member.name}, a variant of {union.name}, has no field {quote(tag)}", allowed=member.fields
            )
            return
        if field.const is not None and str(field.const) != value:
            self.problems.add(
                value,
                f"{member.name}.{tag} is always {field.const!r}, but {union.name} lists it under {quote(value)}",
                hint="make the two agree",
            )
        if union.plain_tag and member.tag is None:
            self.types[member.name] = replace(member, tag=(field.attr, value))

    def _check_told_apart(self, union: UnionType) -> None:
        seen: dict[frozenset[str], str] = {}
        for name, keys in union.keys:
            other = seen.setdefault(frozenset(keys), name)
            if other != name:
                self.problems.add(union.name, f"{other} and {name} of union {union.name} have the same keys")
        if union.value is not None:
            field, _, then, _ = union.value
            member = self.types.get(then)
            if isinstance(member, ObjectType) and field not in member.fields:
                self.problems.unknown(f"field of {then}:", field, member.fields)


def resolve_methods(spec: syntax.Spec, types: Mapping[str, TypeDef], problems: Problems) -> dict[str, Method]:
    """Calls with their parameters and results."""
    from tamis_codegen.errors import Word, place_of

    methods: dict[str, Method] = {}
    for name, node in spec.methods.items():
        params = resolve_fields(name, node.params, problems)
        returns = parse_type(node.returns, problems).type
        for text in [node.returns, *(w if isinstance(w, str) else w.type or "str" for w in node.params.values())]:
            for ref in refs(parse_type(text, Problems()).type):
                if ref not in types:
                    problems.unknown("type", Word.at(ref, place_of(text)), [*types, *SCALARS])
        methods[str(name)] = Method(str(name), params, returns, node.doc, node.facts or None)
    return methods
