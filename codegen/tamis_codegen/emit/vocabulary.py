"""`_vocabulary.py`: the tables of queries and rules, and the codec with what it needs to know of kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.emit.delivery import bodies_source, delivery_source
from tamis_codegen.emit.emission import Emission, Output
from tamis_codegen.emit.paths import by_kind_source, texts_source
from tamis_codegen.emit.unknowns import unknown_views
from tamis_codegen.model.types import ObjectType
from tamis_codegen.names import kind_attribute
from tamis_codegen.python_types.text import literal, reading, runtime_field
from tamis_codegen.resolve.kinds import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tamis_codegen.model.model import Model
    from tamis_codegen.model.queries import AnyLevel, Condition, Kind, Test, Word
    from tamis_codegen.model.rules import Commands, Conversation, Identity, Marks


def emit(emission: Emission) -> list[Output]:
    model = emission.model
    tables = _tables(model)
    view: dict[str, object] = {
        "package": model.package,
        "kinds": [(literal(kind.name), _kind(kind, tables)) for kind in model.kinds.values()],
        "words": [(literal(name), _words(words)) for name, words in tables.items()],
        "kind_shortcuts": [(literal(short), _tuple(targets)) for short, targets in model.kind_shortcuts.items()],
        "field_shortcuts": [(literal(short), _tuple(targets)) for short, targets in model.field_shortcuts.items()],
        "gone": [(literal(word), literal(text)) for word, text in model.gone.items()],
        "texts": [(literal(name), texts_source(rule.texts)) for name, rule in model.texts.items()],
        "choices": [
            (literal(name), by_kind_source(place.path for place in rule.places)) for name, rule in model.choices.items()
        ],
        "commands": _commands(model.commands) if model.commands is not None else "",
        "identity": _identity(model.identity),
        "delivery": delivery_source(model.delivery),
        "conversation": _conversation(model.conversation) if model.conversation is not None else "",
    }
    codec: dict[str, object] = {
        "by": model.by,
        "kinds": [
            (kind_attribute(kind.name), str(kind.values[0]), kind.name, kind.payload)
            for kind in model.kinds.values()
            if kind.name != ROOT
        ]
        if model.by == "key"
        else [],
        "payloads": [(literal(kind.name), kind.payload) for kind in model.kinds.values()],
        "unknowns": unknown_views(model, model.received),
        "envelope_fields": _envelope_fields(model),
        "lazies": _envelope_times(model),
        "splits": [(literal(kind.name), _split(model, kind)) for kind in model.kinds.values() if kind.split],
        "at": [(literal(kind.name), _tuple(kind.at)) for kind in model.kinds.values() if kind.at],
        "envelope": model.envelope,
        "header": literal(model.header) if model.header else "None",
        "lax": model.lax,
        "me": literal(model.me_path[0]) if model.me_path else "None",
        "bodies": bodies_source(model),
    }
    return [
        Output("_vocabulary.py", "vocabulary/module.py.jinja", view),
        Output("_codec.py", "codec/module.py.jinja", codec),
    ]


def _commands(commands: Commands) -> str:
    parts = [texts_source(commands.texts), _tuple(commands.prefixes)]
    parts += [f"mention={literal(commands.mention)}"] if commands.mention is not None else []
    parts += [f"marks={_marks(commands.marks)}"] if commands.marks is not None else []
    parts += ["first=True"] if commands.first else []
    return f"CommandTable({', '.join(parts)})"


def _marks(marks: Marks) -> str:
    values = (marks.entities, marks.type, marks.value, marks.offset, marks.length, marks.unit)
    return f"Marks({', '.join(map(literal, values))})"


def _identity(identity: Identity) -> str:
    paths = {"chat": identity.chat, "user": identity.user, "topic": identity.topic, "in_topic": identity.in_topic}
    parts = [f"{name}={by_kind_source(found)}" for name, found in paths.items() if found]
    parts += [f"event={literal(identity.event)}"] if identity.event is not None else []
    parts += [f"header={literal(identity.header)}"] if identity.header is not None else []
    return f"Identity({', '.join(parts)})" if parts else ""


def _conversation(conversation: Conversation) -> str:
    words = ("next", "answer", "text", "action", "parameter", "asked")
    parts = [f"{name}={literal(value)}" for name in words if (value := getattr(conversation, name)) is not None]
    return f"Conversation({', '.join(parts)})"


def _envelope_fields(model: Model) -> list[tuple[str, str, str]]:
    """Of what stands around the payload: attribute, name on the wire, run-time type."""
    envelope = model.types.get(model.envelope or "")
    if model.by != "key" or not isinstance(envelope, ObjectType):
        return []
    return [
        (field.attr, literal(field.name), runtime_field(field, lax=model.lax)) for field in envelope.fields.values()
    ]


def _envelope_times(model: Model) -> dict[str, str]:
    """The functions that make times of numbers, by attribute."""
    envelope = model.types.get(model.envelope or "")
    fields = envelope.fields.values() if isinstance(envelope, ObjectType) else ()
    return {field.attr: read for field in fields if (read := reading(field.type))}


def _tables(model: Model) -> dict[str, Mapping[str, Word]]:
    """Words by payload type: the fullest of the kinds that carry it; others say what they lack."""
    found: dict[str, dict[str, Word]] = {}
    for kind in model.kinds.values():
        if kind.payload is not None:
            found.setdefault(kind.payload, {}).update(kind.words)
    return {name: words for name, words in found.items() if words}


def _kind(kind: Kind, tables: Mapping[str, Mapping[str, Word]]) -> str:
    every = tables.get(kind.payload or "", {})
    absent = sorted(every.keys() - kind.words.keys())
    parts = [literal(kind.parent), _tuple(kind.children), literal(kind.payload if every else None)]
    if absent:
        parts.append(f"absent=frozenset({_tuple(absent)})")
    if kind.any is not None:
        parts.append(f"any={_any_level(kind.any)}")
    if kind.certain:
        pairs = ", ".join(f"{literal(name)}: {literal(attr)}" for name, attr in kind.certain.items())
        parts.append(f"certain={{{pairs}}}")
    if kind.expires is not None:
        parts.append(f"expires={kind.expires!r}")
    return f"KindTable({', '.join(parts)})"


def _any_level(level: AnyLevel) -> str:
    given = (("root", level.root), ("prefix", level.prefix), ("on", level.on))
    return f"AnyLevel({', '.join([_tuple(level.path), *(f'{name}={value!r}' for name, value in given if value)])})"


def _split(model: Model, kind: Kind) -> str:
    """The field that tells the levels below a kind, and what each of its values stands for."""
    split = kind.split
    if split is None:
        raise TypeError(f"{kind.name} has no split")
    told = [other for other in model.kinds.values() if other.told_by == kind.name]
    levels = ", ".join(f"({literal(value)}, {literal(other.name)})" for other in told for value in other.values)
    on = f", on={literal(split.on)}" if split.on else ""
    return f"Split({_tuple(split.path)}, ({levels}{',' if levels else ''}){on})"


def _words(words: Mapping[str, Word]) -> str:
    return "{" + ", ".join(f"{literal(word)}: {_word(entry)}" for word, entry in words.items()) + "}"


def _word(entry: Word) -> str:
    values = ", ".join(f"{literal(value)}: {_test(inner.test)}" for value, inner in entry.values.items())
    return f"({_test(entry.test)}, {{{values}}})"


def _condition(condition: Condition) -> str:
    value = f", {literal(condition.value)}" if condition.op == "equals" else ""
    return f"Condition({_tuple(condition.path)}, {literal(condition.op)}{value})"


def _test(test: Test) -> str:
    if not test.conditions:
        return f"Test({_tuple(test.path)})"
    conditions = ", ".join(map(_condition, test.conditions))
    return f"Test({_tuple(test.path)}, {test.each}, ({conditions},))"


def _tuple(texts: Iterable[str]) -> str:
    listed = [literal(text) for text in texts]
    return f"({', '.join(listed)},)" if listed else "()"
