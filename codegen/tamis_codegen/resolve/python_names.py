"""Types under the names that their classes have: `as` of a type is taken in before anything else is resolved."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

import msgspec

from tamis_codegen.errors import Word, place_of, quote

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen import notation
    from tamis_codegen.errors import Problems

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_ValueT = TypeVar("_ValueT")


def take_python_names(spec: notation.Spec, problems: Problems) -> notation.Spec:
    """The spec with every type under the name of its class, wherever it is named."""
    names = {str(name): str(node.as_) for name, node in spec.types.items() if node.as_ is not None}
    if not names:
        return spec
    _check_twice(spec, names, problems)
    return _Renaming(names).spec(spec)


def _check_twice(spec: notation.Spec, names: Mapping[str, str], problems: Problems) -> None:
    seen: dict[str, str] = {}
    for name, node in spec.types.items():
        final = names.get(name, str(name))
        if final in seen:
            what = f"types {quote(seen[final])} and {quote(name)} are both {final} in Python"
            problems.add(node.as_ or name, what, hint="give one of them another name with `as:`")
        seen[final] = name


class _Renaming:
    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names

    def spec(self, spec: notation.Spec) -> notation.Spec:
        implies = spec.implies
        if implies is not None:
            implies = msgspec.structs.replace(implies, fields=self._keys(implies.fields))
        return msgspec.structs.replace(
            spec,
            types={self._type_key(name, node): self._type(node) for name, node in spec.types.items()},
            methods={name: self._method(node) for name, node in spec.methods.items()},
            envelope=self._maybe(spec.envelope),
            kinds={name: self._kind(node) for name, node in spec.kinds.items()},
            values=self._keys(spec.values),
            reads=self._keys(spec.reads),
            lift=self._keys(spec.lift),
            hidden=self._keys(spec.hidden),
            implies=implies,
            availability=[msgspec.structs.replace(rule, type=self.name(rule.type)) for rule in spec.availability],
        )

    def name(self, text: str) -> str:
        """The name of a class, at the place where its type is named."""
        return Word.at(self._names.get(text, str(text)), place_of(text)) if text in self._names else text

    def _maybe(self, text: str | None) -> str | None:
        return None if text is None else self.name(text)

    @staticmethod
    def _type_key(name: str, node: notation.Type) -> str:
        return name if node.as_ is None else node.as_

    def _keys(self, section: Mapping[str, _ValueT]) -> dict[str, _ValueT]:
        """`Type` or `Type.field` as keys."""
        found: dict[str, _ValueT] = {}
        for key, value in section.items():
            owner, dot, rest = key.partition(".")
            found[Word.at(f"{self._names[owner]}{dot}{rest}", place_of(key)) if owner in self._names else key] = value
        return found

    def _expression(self, text: str) -> str:
        new = _NAME.sub(lambda found: self._names.get(found[0], found[0]), text)
        return text if new == text else Word.at(new, place_of(text))

    def _field(self, written: notation.Field | str) -> notation.Field | str:
        if isinstance(written, str):
            return self._expression(written)
        if written.type is None:
            return written
        return msgspec.structs.replace(written, type=self._expression(written.type))

    def _type(self, node: notation.Type) -> notation.Type:
        base = node.base
        return msgspec.structs.replace(
            node,
            fields={name: self._field(written) for name, written in node.fields.items()},
            base=[self.name(name) for name in base] if isinstance(base, list) else self._maybe(base),
            list_=None if node.list_ is None else self._expression(node.list_),
            union=None if node.union is None else self._union(node.union),
        )

    def _union(self, node: notation.Union) -> notation.Union:
        value = node.value
        if value is not None:
            value = msgspec.structs.replace(value, then=self.name(value.then), else_=self.name(value.else_))
        variants = {
            tag: [self.name(name) for name in names] if isinstance(names, list) else self.name(names)
            for tag, names in node.variants.items()
        }
        return msgspec.structs.replace(
            node,
            variants=variants,
            keys={self.name(name): keys for name, keys in node.keys.items()},
            value=value,
            also=[self._expression(text) for text in node.also],
        )

    def _method(self, node: notation.Method) -> notation.Method:
        params = {name: self._field(written) for name, written in node.params.items()}
        return msgspec.structs.replace(node, params=params, returns=self._expression(node.returns))

    def _kind(self, node: notation.Kind | None) -> notation.Kind | None:
        if node is None or node.payload is None:
            return node
        return msgspec.structs.replace(node, payload=self.name(node.payload))
