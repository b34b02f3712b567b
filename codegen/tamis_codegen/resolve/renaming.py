"""Types whose name cannot be that of a class: everything that names them names the class instead (`as`)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from tamis_codegen.errors import Problems, part_of, quote

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen import notation

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def rename_types(spec: notation.Spec, problems: Problems) -> notation.Spec:
    """The spec with the names that classes have; the same where no type has `as`."""
    names = {name: part_of(node.as_, node.as_) for name, node in spec.types.items() if node.as_ is not None}
    if not names:
        return spec
    taken = {name: name for name in spec.types if name not in names}
    for name, wish in names.items():
        other = taken.setdefault(wish, name)
        if other != name:
            what = f"types {quote(other)} and {quote(name)} would both be the class {wish}"
            problems.add(wish, what, hint="choose another name")
    return _Renaming(names).spec(spec)


class _Renaming:
    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names

    def spec(self, spec: notation.Spec) -> notation.Spec:
        """All sections that name types."""
        return replace(
            spec,
            types={self._name(name): self._type(node) for name, node in spec.types.items()},
            methods={name: self._method(node) for name, node in spec.methods.items()},
            envelope=self._maybe(spec.envelope),
            kinds={
                name: node if node is None else replace(node, payload=self._maybe(node.payload))
                for name, node in spec.kinds.items()
            },
            values={self._path(key): node for key, node in spec.values.items()},
            reads={self._path(key): path for key, path in spec.reads.items()},
            lift={self._name(name): fields for name, fields in spec.lift.items()},
            hidden={self._name(name): fields for name, fields in spec.hidden.items()},
            implies=spec.implies
            and replace(spec.implies, fields={self._name(name): said for name, said in spec.implies.fields.items()}),
            availability=[replace(entry, type=self._name(entry.type)) for entry in spec.availability],
        )

    def _name(self, name: str) -> str:
        return part_of(self._names[name], name) if name in self._names else name

    def _maybe(self, name: str | None) -> str | None:
        return None if name is None else self._name(name)

    def _path(self, key: str) -> str:
        """`Type` or `Type.field`."""
        type_name, dot, rest = key.partition(".")
        return part_of(f"{self._name(type_name)}{dot}{rest}", key) if type_name in self._names else key

    def _expression(self, text: str) -> str:
        renamed = _NAME.sub(lambda match: self._names.get(match[0], match[0]), text)
        return part_of(renamed, text) if renamed != text else text

    def _field(self, written: notation.Field | str) -> notation.Field | str:
        if isinstance(written, str):
            return self._expression(written)
        return written if written.type is None else replace(written, type=self._expression(written.type))

    def _type(self, node: notation.Type) -> notation.Type:
        return replace(
            node,
            fields={name: self._field(written) for name, written in node.fields.items()},
            base=[self._name(base) for base in node.bases] or None,
            union=node.union and self._union(node.union),
            list_=None if node.list_ is None else self._expression(node.list_),
            extra=None if node.extra is None else self._expression(node.extra),
        )

    def _union(self, node: notation.Union) -> notation.Union:
        return replace(
            node,
            variants={
                value: [self._name(name) for name in names] if isinstance(names, list) else self._name(names)
                for value, names in node.variants.items()
            },
            keys={self._name(name): keys for name, keys in node.keys.items()},
            value=node.value
            and replace(node.value, then=self._name(node.value.then), else_=self._name(node.value.else_)),
            also=[self._expression(text) for text in node.also],
        )

    def _method(self, node: notation.Method) -> notation.Method:
        params = {name: self._field(written) for name, written in node.params.items()}
        return replace(node, params=params, returns=self._expression(node.returns))
