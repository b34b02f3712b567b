"""YAML text -> nodes with places, and what of YAML is not part of the notation.

Events are read one by one, so that a limit stops the work before memory is spent. Anchors, aliases, merge
keys and tags are refused: they make a file say what is not written there, and turn small files into
large ones.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

from tamis_codegen.errors import Word, quote
from tamis_codegen.read.nodes import Broken, Scalar
from tamis_codegen.read.yaml_problems import explain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tamis_codegen.errors import Place
    from tamis_codegen.read.nodes import Builder, Mapping, Node

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WRITE_OUT = "it is not part of the notation; write it out"
_NOT_PRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Refused before parsing: the parser compares every directive with all those before it.
_DIRECTIVE = re.compile(r"^%", re.MULTILINE)


def read_yaml(text: str, builder: Builder) -> Node | None:
    """The node of a YAML text, or None for one that holds nothing.

    Raises `UnreadableError`, after reporting, where the text is no YAML or a limit is passed.
    """
    _refuse_early(text, builder)
    try:
        return _YamlReader(yaml.parse(text, Loader=_LOADER), builder).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = builder.place(mark.line + 1, mark.column + 1) if mark else builder.place(1, 1)
        what, hint = explain(error.problem or "")
        raise builder.stop(place, f"wrong YAML: {what}", hint) from None
    except yaml.YAMLError:
        hint = "save the file as UTF-8 text"
        raise builder.stop(builder.place(1, 1), "wrong YAML: the text cannot be read", hint) from None


def _refuse_early(text: str, builder: Builder) -> None:
    if control := _NOT_PRINTABLE.search(text):
        hint = 'remove it, or write it as an escape in double quotes ("\\x07")'
        raise builder.stop(
            _place_at(text, control.start(), builder), f"an invisible character {control.group()!r}", hint
        )
    if directive := _DIRECTIVE.search(text):
        hint = "remove the line; indent it where it is part of a text"
        raise builder.stop(_place_at(text, directive.start(), builder), "a YAML directive ('%')", hint)


def _place_at(text: str, offset: int, builder: Builder) -> Place:
    line_start = text.rfind("\n", 0, offset) + 1
    return builder.place(text.count("\n", 0, offset) + 1, offset - line_start + 1)


class _YamlReader:
    """Turns the events of the parser into nodes."""

    def __init__(self, events: Iterator[yaml.Event], builder: Builder) -> None:
        self._events = events
        self._builder = builder

    def document(self) -> Node | None:
        next(self._events)  # the start of the stream
        if not isinstance(next(self._events), yaml.DocumentStartEvent):
            return None
        node = self._node(next(self._events), 1)
        next(self._events)  # the end of the document
        further = next(self._events)
        if isinstance(further, yaml.DocumentStartEvent):
            hint = "remove what follows '---', or make it a file of its own"
            raise self._builder.stop(self._place(further), "a second YAML document in one file", hint)
        return node

    def _node(self, event: yaml.Event, depth: int) -> Node:
        line, column = _start_of(event)
        if isinstance(event, yaml.AliasEvent):
            self._refuse(event, f"an alias (*{event.anchor})")
            return Broken(self._place(event))
        self._refuse_anchor_and_tag(event)
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(self._builder.text(event.value, line, column), plain=not event.style)
        if isinstance(event, yaml.MappingStartEvent):
            return self._fill_mapping(self._builder.mapping(line, column, depth), depth)
        sequence = self._builder.sequence(line, column, depth)
        while not isinstance(item := next(self._events), yaml.SequenceEndEvent):
            sequence.items.append(self._node(item, depth + 1))
        return sequence

    def _fill_mapping(self, mapping: Mapping, depth: int) -> Mapping:
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._key(event, self._node(event, depth + 1))
            value = self._node(next(self._events), depth + 1)
            if key is not None:
                self._builder.put(mapping, key, value)
        return mapping

    def _key(self, event: yaml.Event, key: Node) -> Word | None:
        if not isinstance(key, Scalar):
            if not isinstance(key, Broken):
                self._builder.report.add(
                    self._place(event),
                    "a list or mapping as a key",
                    hint="a key is text; quote one that starts with '[' or '{'",
                )
            return None
        if key.plain and key.word == "<<":
            self._refuse(event, "a merge key ('<<')")
            return None
        if key.plain and not key.word:
            self._builder.report.add(key.word, "a key without a name", hint='write "" for the empty word')
            return None
        return key.word

    def _refuse_anchor_and_tag(self, event: yaml.Event) -> None:
        anchor: str | None = getattr(event, "anchor", None)
        if anchor is not None:
            self._refuse(event, f"an anchor (&{anchor})")
        tag: str | None = getattr(event, "tag", None)
        if tag is not None:
            self._refuse(event, f"a tag ({quote(tag)})")

    def _refuse(self, event: yaml.Event, what: str) -> None:
        self._builder.report.add(self._place(event), what, hint=_WRITE_OUT)

    def _place(self, event: yaml.Event) -> Place:
        return self._builder.place(*_start_of(event))


def _start_of(event: yaml.Event) -> tuple[int, int]:
    """Line and column, from 1."""
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)
