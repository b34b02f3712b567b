"""One look at an event: a function, compiled for a kind, from the event to the bits of the atoms that hold for it.

An atom is evaluated once for an event, however many handlers need it. As in `tamis.queries.matching`, source that is
compiled here holds only names of attributes; everything else reaches it as objects in its namespace.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from tamis.dispatch.compile.multi_match import lookup
from tamis.events.paths import first_of
from tamis.guards.rules.command_syntax import match_command, read_command
from tamis.guards.rules.reading import read_text
from tamis.queries.conditions import ChoiceAtom, CommandAtom, TextAtom
from tamis.queries.matching import compile_tests, read
from tamis.queries.tables import Test

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from tamis.events.event import Event
    from tamis.events.paths import Path
    from tamis.queries.conditions import Atom
    from tamis.queries.tables import Marks, TextAt
    from tamis.queries.vocabulary import Vocabulary


def compile_facts(vocabulary: Vocabulary, kind: str, atoms: Sequence[Atom]) -> Callable[[Event], int]:
    """The function from an event of that kind to an int in which bit n says whether `atoms[n]` holds."""
    return _Compiler(vocabulary, kind, {atom: 1 << place for place, atom in enumerate(atoms)}).function()


class _Compiler:
    def __init__(self, vocabulary: Vocabulary, kind: str, bits: Mapping[Atom, int]) -> None:
        self._vocabulary = vocabulary
        self._kind = kind
        self._bits = bits
        self._names: dict[str, Any] = {}
        self._lines = ["def facts(event):", "    payload = event.payload", "    found = 0"]

    def function(self) -> Callable[[Event], int]:
        self._tests([atom for atom in self._bits if isinstance(atom, Test)])
        for rule, choices in _grouped(self._bits, ChoiceAtom).items():
            self._choices(rule, choices)
        for rule, texts in _grouped(self._bits, TextAtom).items():
            self._texts(rule, texts)
        self._commands([atom for atom in self._bits if isinstance(atom, CommandAtom)])
        self._lines.append("    return found")
        exec(compile("\n".join(self._lines), f"<facts of {self._kind}>", "exec"), self._names)  # noqa: S102 - see above
        return cast("Callable[[Event], int]", self._names["facts"])

    def _name(self, value: Any) -> str:
        """A name under which the compiled source finds an object."""
        name = f"object{len(self._names)}"
        self._names[name] = value
        return name

    def _tests(self, tests: list[Test]) -> None:
        tables: dict[tuple[Path, bool, Path], dict[Any, int]] = {}
        for test in tests:
            only = test.conditions[0] if len(test.conditions) == 1 else None
            if test.root:
                self._ask(test)
            elif not test.conditions:
                value = read("payload", test.path)
                self._lines += [f"    if {value} is not None:", f"        found |= {self._name(self._bits[test])}"]
            elif only is not None and only.op == "equals" and isinstance(only.value, str):
                table = tables.setdefault((test.path, test.each, only.path), {})
                table[only.value] = table.get(only.value, 0) | self._bits[test]
            else:
                self._ask(test)
        for (path, each, inner), table in tables.items():
            self._equals(cast("tuple[str, ...]", path), cast("tuple[str, ...]", inner), table, each=each)

    def _ask(self, test: Test) -> None:
        """A test that is a function of its own."""
        asked = compile_tests(f"{self._kind}: {test}", [(frozenset([self._kind]), test)])
        bit = self._name(self._bits[test])
        self._lines += [f"    if {self._name(asked)}(event):", f"        found |= {bit}"]

    def _equals(self, path: tuple[str, ...], inner: tuple[str, ...], table: dict[Any, int], *, each: bool) -> None:
        """Fields compared with many constants: one look into a table."""
        get = self._name(table.get)
        self._lines += [f"    value = {read('payload', path)}", "    if value is not None:"]
        if each:
            self._lines += ["        for one in value:", "            if one is not None:"]
            self._lines.append(f"                found |= {get}({read('one', inner)}, 0)")
        else:
            self._lines.append(f"        found |= {get}({read('value', inner)}, 0)")

    def _choices(self, rule: str, atoms: list[ChoiceAtom]) -> None:
        paths = self._vocabulary.choices[rule].get(self._kind, ())
        get = self._name({atom.value: self._bits[atom] for atom in atoms}.get)
        if len(paths) == 1 and all(isinstance(step, str) for step in paths[0]):
            value = read("payload", cast("tuple[str, ...]", paths[0]))
        else:
            value = f"{self._name(first_of)}(payload, {self._name(paths)})"
        self._lines.append(f"    found |= {get}({value}, 0)")

    def _texts(self, rule: str, atoms: list[TextAtom]) -> None:
        places = self._vocabulary.texts[rule].get(self._kind, ())
        bits = {atom: self._bits[atom] for atom in atoms}
        self._read_text(places)
        self._lines.append("    if value is not None:")
        if all(atom.how == "full" and not atom.fold for atom in atoms):
            table = {atom.text: bit for atom, bit in bits.items()}
            self._lines.append(f"        found |= {self._name(table.get)}(value, 0)")
        else:
            self._lines.append(f"        found |= {self._name(lookup(bits))}(value)")

    def _read_text(self, places: tuple[TextAt, ...]) -> None:
        """`value` is the text of a rule, or None; spelled out where it stands in plain fields."""
        if not all(place.plain is None and all(isinstance(step, str) for step in place.path) for place in places):
            self._lines.append(f"    value = {self._name(read_text)}(payload, {self._name(places)})")
            return
        self._lines.append("    value = None")
        for number, place in enumerate(places):
            line = f"value = {read('payload', cast('tuple[str, ...]', place.path))}"
            self._lines += [f"    {line}"] if number == 0 else ["    if value is None:", f"        {line}"]

    def _commands(self, atoms: list[CommandAtom]) -> None:
        table = self._vocabulary.commands
        if not atoms or table is None:
            return
        by_prefixes: dict[tuple[str, ...], list[CommandAtom]] = {}
        for atom in atoms:
            by_prefixes.setdefault(atom.prefixes, []).append(atom)
        everywhere = tuple({prefix for atom in atoms for prefix in atom.prefixes})
        marked = table.marks is not None and "" not in everywhere
        if marked:  # almost no text is a command, and then it does not begin with a prefix
            self._read_text(table.texts.get(self._kind, ()))
            self._lines.append(f"    if value is not None and value.startswith({self._name(everywhere)}):")
        for prefixes, group in by_prefixes.items():
            bits = {atom: self._bits[atom] for atom in group}
            find = _command_finder(self._vocabulary, prefixes, bits)
            own = set(prefixes) <= set(table.prefixes)
            if marked and own and table.marks is not None and all(_is_plain(atom, table.mention) for atom in group):
                quick = _marked_finder(table.marks, table.mention, bits, find)
                self._lines.append(f"        found |= {self._name(quick)}(event, value)")
            else:
                self._lines.append(f"{'        ' if marked else '    '}found |= {self._name(find)}(event)")


def _is_plain(atom: CommandAtom, mention: str | None) -> bool:
    """Whether the mark of a command holds just this name."""
    return atom.boundary and not atom.fold and " " not in atom.name and (mention is None or mention not in atom.name)


_FIND_MARKED = """
def find(event, text):
    for entity in event.payload.{entities} or ():
        if entity.{offset} == 0 and entity.{type} == value:
            end = entity.{length}
            if end is None:
                return 0
            token = text[:end]
            if not token.isascii() or (mention is not None and mention in token):
                return careful(event)
            return get(token, 0) if len(text) == end or text[end : end + 1].isspace() else 0
    return 0
"""
"""Formatted with names of attributes alone."""


def _marked_finder(
    marks: Marks, mention: str | None, bits: Mapping[CommandAtom, int], careful: Callable[[Event], int]
) -> Callable[[Event, str], int]:
    """Marked commands of plain names: what the mark covers is looked up whole. `careful` does those with a mention, and
    texts whose length counts something else than characters."""
    table: dict[str, int] = {}
    for atom, bit in bits.items():
        for prefix in atom.prefixes:
            table[prefix + atom.name] = table.get(prefix + atom.name, 0) | bit
    names: dict[str, Any] = {"value": marks.value, "mention": mention, "careful": careful, "get": table.get}
    source = _FIND_MARKED.format_map(marks._asdict())
    exec(compile(source, "<marked commands>", "exec"), names)  # noqa: S102 - as above
    return cast("Callable[[Event, str], int]", names["find"])


def _command_finder(
    vocabulary: Vocabulary, prefixes: tuple[str, ...], bits: Mapping[CommandAtom, int]
) -> Callable[[Event], int]:
    """Commands by name, looked up by hash, once for each length that occurs."""
    table = vocabulary.commands
    if table is None:
        return lambda _: 0
    by_length: dict[int, dict[str, list[tuple[CommandAtom, int]]]] = {}
    for atom, bit in bits.items():
        by_length.setdefault(len(atom.name), {}).setdefault(atom.name, []).append((atom, bit))
    lengths = sorted(by_length.items())
    folds = any(atom.fold for atom in bits)

    def find(event: Event) -> int:
        one = read_command(event, table, prefixes)
        if one is None:
            return 0
        found = 0
        for after in {one.after, one.after.casefold()} if folds else (one.after,):
            for length, names in lengths:
                for atom, bit in names.get(after[:length], ()):
                    if match_command(one, atom.name, table, event, boundary=atom.boundary, fold=atom.fold) is not None:
                        found |= bit
        return found

    return find


def _grouped(bits: Mapping[Atom, int], kind: type[Any]) -> dict[str, list[Any]]:
    """The atoms of that class, by rule."""
    groups: dict[str, list[Any]] = {}
    for atom in bits:
        if isinstance(atom, kind):
            groups.setdefault(cast("Any", atom).rule, []).append(atom)
    return groups
