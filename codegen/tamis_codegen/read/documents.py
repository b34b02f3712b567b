"""A spec is several files: this module follows `schema:` and `extends:` and merges what they hold.

Nothing is fetched, and nothing outside the neighbourhood of the spec is read: a name leads to a file inside
the parent of the spec's folder, so that `extends: ../onebot` works and `schema: /etc/passwd` does not.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tamis_codegen.errors import Place
from tamis_codegen.notation import Schema, Spec
from tamis_codegen.read.bind import bind, blank_of
from tamis_codegen.read.load import load
from tamis_codegen.read.merge import merge
from tamis_codegen.read.nodes import Mapping, Scalar
from tamis_codegen.read.paths import file_of, spec_file
from tamis_codegen.read.removal import remove_entries
from tamis_codegen.read.report import Report

if TYPE_CHECKING:
    from tamis_codegen.errors import Problems, Word
    from tamis_codegen.read.nodes import Node

# What a spec says about itself alone; a dialect does not inherit it.
_OWN_KEYS = frozenset({"tamis", "name", "schema", "extends", "remove"})
_FROM_SCHEMA = (
    "version", "discriminator", "envelope", "me", "delivery", "kinds", "values", "implies", "availability", "types",
    "methods",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Documents:
    """A spec with its schema and its base laid under it."""

    spec: Spec
    files: tuple[Path, ...]
    """Every file that was read: the spec, its schema, then the same of its base."""
    version: str
    """The spec's own version; without one the schema's, without that the base's."""


def read_spec(path: Path, problems: Problems) -> Documents:
    """Reads the spec at `path`, a `spec.yaml` or the folder that holds one, and all it names.

    Never raises for a wrong spec: all that is wrong goes to `problems`, and what could be read is returned
    so that later stages may find more. Call `problems.stop_if_any()` before building anything from it.

    >>> problems = Problems()
    >>> documents = read_spec(Path("spec/telegram"), problems)
    >>> problems.stop_if_any()
    """
    reader = _Reader(Report(problems))
    file = spec_file(path)
    node = reader.spec(file, Place(file.as_posix()), ())
    spec = blank_of(Spec, Place(file.as_posix())) if node is None else reader.bind(node)
    return Documents(spec, tuple(reader.files), spec.version)


@dataclass(slots=True)
class _Reader:
    report: Report
    files: list[Path] = field(default_factory=list[Path])
    base_is_missing: bool = False
    """Then entries that only patch the base look incomplete, which is not their fault."""

    def bind(self, node: Node) -> Spec:
        return bind(Spec, node, self.report, patches=self.base_is_missing)

    def spec(self, file: Path, asked_at: Place, chain: tuple[Path, ...]) -> Node | None:
        """The spec in `file`, its schema and its bases laid under it; `chain` are the specs that led here."""
        chain = (*chain, file)
        own = self._load(file, asked_at)
        if not isinstance(own, Mapping):
            return own
        whole = own
        named = _text_at(own, "schema")
        schema = self._schema(file, named) if named is not None else None
        if schema is not None:
            parts = Mapping({key: part for key, part in schema.entries.items() if key in _FROM_SCHEMA}, schema.place)
            if "extends" not in own.entries:
                parts = remove_entries(parts, own.entries.get("remove"), self.report)
            whole = merge(parts, own)
        named = _text_at(own, "extends")
        base = self._base(file, named, chain) if named is not None else None
        if base is not None:
            base = remove_entries(base, own.entries.get("remove"), self.report)
            return merge(base, whole)
        if named is not None:
            self.base_is_missing = True
        elif schema is None and (removed := next((key for key in own.entries if key == "remove"), None)):
            hint = "name the base in `extends`, or leave it out"
            self.report.add(removed, "`remove` without `extends`", hint=hint)
        return whole

    def _load(self, file: Path, asked_at: Place) -> Node | None:
        node = load(file, asked_at, self.report)
        if node is not None and file not in self.files:
            self.files.append(file)
        return node

    def _schema(self, spec: Path, named: Word) -> Mapping | None:
        file = file_of(named, spec, self.report)
        node = self._load(file, named.place) if file else None
        if node is None:
            return None
        # On its own first: what the spec overrides must be right as well, and its keys are those of a schema.
        bind(Schema, node, self.report)
        return node if isinstance(node, Mapping) else None

    def _base(self, spec: Path, named: Word, chain: tuple[Path, ...]) -> Mapping | None:
        file = file_of(named, spec, self.report)
        if file is None:
            return None
        file = spec_file(file)
        if file.resolve() in {known.resolve() for known in chain}:
            circle = " -> ".join(known.as_posix() for known in (*chain, file))
            self.report.add(named, f"`extends` goes round in a circle: {circle}", hint="one of them has to be the base")
            return None
        node = self.spec(file, named.place, chain)
        if node is None:
            return None
        self.bind(node)  # on its own: a dialect must not hide what is wrong in its base
        if not isinstance(node, Mapping):
            return None
        inherited = {key: part for key, part in node.entries.items() if key not in _OWN_KEYS}
        return Mapping(inherited, node.place)


def _text_at(node: Mapping, key: str) -> Word | None:
    """The text under `key`; None when there is none (the binder reports a wrong one)."""
    value = node.entries.get(key)
    return value.word if isinstance(value, Scalar) and not value.is_null else None
