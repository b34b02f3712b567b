"""Rules that a spec declares: over texts, enum fields and commands; and who an event is about.

Each is a name and paths. Where a path leads to several types, those that a rule cannot use are left out; what is
reported is a path that leads to none that it can.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from tamis_codegen import notation
from tamis_codegen.errors import quote
from tamis_codegen.model.rules import (
    ChoicePath,
    ChoiceRule,
    Commands,
    Identity,
    KindPath,
    Marks,
    TextPath,
    TextRule,
)
from tamis_codegen.model.types import Field, Scalar
from tamis_codegen.resolve.checks.rules import check_commands, check_rule_name, entity_marks
from tamis_codegen.resolve.choices import choice_at
from tamis_codegen.resolve.event_id import event_id
from tamis_codegen.resolve.paths import fields_behind
from tamis_codegen.resolve.texts import text_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from tamis_codegen.errors import Problems
    from tamis_codegen.model.types import TypeDef
    from tamis_codegen.resolve.paths import PathResolver

UseT = TypeVar("UseT")

_ID = (Scalar("int"), Scalar("str"))


class Rules(NamedTuple):
    """What the four sections say."""

    texts: dict[str, TextRule]
    choices: dict[str, ChoiceRule]
    commands: Commands | None
    identity: Identity


class RuleResolver:
    """Resolves the sections `texts`, `choices`, `commands` and `identity`."""

    def __init__(
        self, spec: notation.Spec, types: Mapping[str, TypeDef], paths: PathResolver, problems: Problems
    ) -> None:
        self.spec = spec
        self.types = types
        self.paths = paths
        self.problems = problems
        self._names: dict[str, str] = {}

    def resolve(self) -> Rules:
        """All four sections."""
        return Rules(self.texts(), self.choices(), self.commands(), self.identity())

    # --- rules by name ---

    def texts(self) -> dict[str, TextRule]:
        found: dict[str, TextRule] = {}
        for name, written in self.spec.texts.items():
            node = written if isinstance(written, notation.TextRule) else notation.TextRule(paths=written)
            user = self._label("text", name)
            found[str(name)] = TextRule(str(name), self._texts(node.paths, user, name), node.doc)
        return found

    def choices(self) -> dict[str, ChoiceRule]:
        found: dict[str, ChoiceRule] = {}
        for name, node in self.spec.choices.items():
            user = self._label("choice", name)
            written = node.path if isinstance(node.path, list) else [node.path]
            places = self._usable_paths(
                written, user, name, self._choice_at, "has no values that the spec lists", _LIST_VALUES
            )
            found[str(name)] = ChoiceRule(str(name), places, node.doc)
        return found

    def _label(self, what: str, name: str) -> str:
        """How errors call a rule. A name it cannot have is reported: it becomes a function and a method."""
        user = f"{what} {quote(name)}"
        check_rule_name(user, name, self._names, self.problems)
        self._names.setdefault(str(name), user)
        return user

    # --- commands ---

    def commands(self) -> Commands | None:
        node = self.spec.commands
        if node is None:
            return None
        where = node.paths[0] if node.paths else self.spec.name
        texts = self._texts(node.paths, "`commands`", where)
        check_commands(node, texts, where, self.problems)
        marks = self._marks(node.marks, texts) if node.marks is not None else None
        return Commands(texts, tuple(dict.fromkeys(map(str, node.prefixes))), node.mention, marks, node.first)

    def _marks(self, node: notation.Marks, texts: Iterable[TextPath]) -> Marks | None:
        """The list of entities that stands beside every text, and those that count; the same for all texts."""
        found: dict[Marks, None] = {}
        for text in texts:
            if text.plain is not None or len(text.path.steps) > 1:
                what = f"`marks` of `commands`: a text of {quote(text.path.kind)} is no field of its payload"
                self.problems.add(node.field, what, hint="only such texts can have entities beside them")
                return None
            beside = self._fields_of(KindPath(text.path.kind, ()))
            if node.field not in beside:
                self.problems.add_unknown("field in `marks` of `commands`:", node.field, beside)
                return None
            field = beside[node.field]
            marks = entity_marks(field, node, self.types, self.problems)
            if marks is None:
                return None
            found[marks] = None
        if len(found) > 1:
            what = f"{quote(node.field)}, the `marks` of `commands`, has other attributes beside other texts"
            self.problems.add(node.field, what, hint="name the fields of entities alike (`as`) in all their types")
        return next(iter(found), None)

    def _fields_of(self, path: KindPath) -> Mapping[str, Field]:
        behind = self.paths.type_at(path)
        candidates = fields_behind(behind, self.types) if behind else []
        return candidates[0] if candidates else {}

    # --- identity ---

    def identity(self) -> Identity:
        node = self.spec.identity or notation.Identity()
        found = {
            what: self._usable_paths(
                written,
                f"`identity`, {what}",
                what,
                lambda path: path if self.paths.type_at(path) in _ID else None,
                "is no id",
                "an id is a field of type int or str",
            )
            for what, written in (("chat", node.chat), ("user", node.user), ("topic", node.topic))
            if written
        }
        if node.in_topic:
            found["in_topic"] = self._usable_paths(
                node.in_topic,
                "`identity`, in_topic",
                "in_topic",
                lambda path: path,
                "is no flag",
                "it is true or false",
            )
        return Identity(
            found.get("chat", ()),
            found.get("user", ()),
            found.get("topic", ()),
            found.get("in_topic", ()),
            *event_id(self.spec, self.types),
        )

    # --- paths ---

    def _texts(self, written: Iterable[str], user: str, where: str) -> tuple[TextPath, ...]:
        return self._usable_paths(
            written,
            user,
            where,
            lambda path: text_at(path, self.paths.type_at(path), self.types),
            "is no text",
            "a text is a str, or a list with a text form",
        )

    def _usable_paths(
        self,
        written: Iterable[str],
        user: str,
        where: str,
        use: Callable[[KindPath], UseT | None],
        problem: str,
        hint: str,
    ) -> tuple[UseT, ...]:
        """What `use` makes of the paths. One that is of no use, and having none, is reported."""
        found: dict[UseT, None] = {}
        empty = True
        for text in written:
            empty = False
            paths = self.paths.expand(text, user)
            useful = [used for path in paths if (used := use(path)) is not None]
            if paths and not useful:
                self.problems.add(text, f"{user}: {quote(str(text))} {problem}", hint=hint)
            found.update(dict.fromkeys(useful))
        if empty:
            self.problems.add(where, f"{user} has no paths", hint="name where to look, as an alias does")
        return tuple(found)

    def _choice_at(self, path: KindPath) -> ChoicePath | None:
        owner = self.paths.type_at(KindPath(path.kind, path.steps[:-1]))
        return choice_at(path, owner, self.types)


_LIST_VALUES = "a choice is a field with `enum`, or the tag of a union"
