"""The tables of one spec, as its package generates them, and what follows from them: which words and queries it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from tamis.events.raw_fields import text_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis.events.event import AnyEvent
    from tamis.events.paths import Path

Constant = str | int | float | bool | None


class Condition(NamedTuple):
    """What the value at `path`, seen from the tested value or list element, must be."""

    path: tuple[str, ...]
    op: str
    """present | true | equals | me"""
    value: Constant = None


class Test(NamedTuple):
    """Reads `path` from the payload; it is there, or it (with `each`: one of its elements) meets all conditions."""

    path: tuple[str, ...]
    each: bool = False
    conditions: tuple[Condition, ...] = ()
    root: bool = False
    """The path begins at the event's root, not at the payload inside of it."""


class AnyLevel(NamedTuple):
    """Where an open next level is compared: a text at `path`, from the payload or the `root`. It is `prefix` and the
    word, in which `on` stands for the dots."""

    path: tuple[str, ...]
    root: bool = False
    prefix: str = ""
    on: str = ""

    def test(self, word: str) -> Test:
        """The test for one word."""
        value = self.prefix + (word.replace(".", self.on) if self.on else word)
        return Test(self.path, conditions=(Condition((), "equals", value),), root=self.root)


WordTable = dict[str, tuple[Test, dict[str, Test]]]


class KindTable(NamedTuple):
    """A kind: the level above, the next ones, which words follow it, and where its next level is, if that may be any.

    `certain` are fields that are always there and are words only for other kinds (name -> attribute). `expires` are the
    seconds after which the source gives up on an event.
    """

    parent: str | None
    children: tuple[str, ...]
    words: str | None
    absent: frozenset[str] = frozenset()
    any: AnyLevel | None = None
    certain: Mapping[str, str] = {}
    expires: int | None = None


class TextAt(NamedTuple):
    """Where a text stands in a payload. `plain`, for a list of parts: (tag attribute, tag, path to a part's text)."""

    path: Path
    plain: tuple[str, Constant, Path] | None = None


class Marks(NamedTuple):
    """The entity that begins a command: an attribute of the payload, then attributes of the entities in that list."""

    entities: str
    type: str
    value: str
    """What `type` is for commands."""
    offset: str
    length: str
    unit: str
    """What they count: utf16 | utf8 | characters."""


class CommandTable(NamedTuple):
    """How commands are written. `texts` are, by kind, where they may stand."""

    texts: Mapping[str, tuple[TextAt, ...]]
    prefixes: tuple[str, ...]
    mention: str | None = None
    """What stands between a command and the name of the bot it is for."""
    marks: Marks | None = None
    """Only a text that such an entity begins is a command."""
    first: bool = False
    """Of a list of parts, only the first part counts, and it must be text."""


class Identity(NamedTuple):
    """Who an event is about: paths by kind; and the field around the payload that is the event's own id."""

    chat: Mapping[str, tuple[Path, ...]] = {}
    user: Mapping[str, tuple[Path, ...]] = {}
    event: str | None = None
    header: str | None = None
    """The header that holds the event's own id, where it does not stand in the event."""
    topic: Mapping[str, tuple[Path, ...]] = {}
    in_topic: Mapping[str, tuple[Path, ...]] = {}
    """Where it is said whether the topic counts."""


class Signature(NamedTuple):
    """A signature over the bytes of a request.

    `over` is a template of what is signed: `{body}`, `{timestamp}`, `{header:NAME}`. `timestamp` is the header with the
    time, and `tolerance` the seconds by which that may differ from ours. `pairs` are the keys of the timestamp and of
    signatures in a header like `t=1,v1=aa,v1=bb`.
    """

    header: str
    algorithm: str
    """sha1 | sha256 | sha512, all HMAC, or ed25519."""
    encoding: str = "hex"
    """hex | base64"""
    prefix: str = ""
    over: str = "{body}"
    timestamp: str | None = None
    tolerance: int = 300
    pairs: tuple[str | None, str] | None = None


class Token(NamedTuple):
    """A header that holds the secret itself, behind `prefix`."""

    header: str
    prefix: str = ""


class Answer(NamedTuple):
    """A handshake: what a body holds that is one (path, value); the reply, with `{path}` for what the body holds."""

    when: tuple[tuple[tuple[str, ...], Constant], ...]
    reply: Any


class Delivery(NamedTuple):
    """How events arrive at a webhook."""

    secret_header: str | None = None
    """The header in which requests have the secret that was agreed on; None where the service has no such header."""
    max_bytes: int = 1024 * 1024
    """The bytes of a request's body, at most."""
    verify: tuple[Signature | Token, ...] = ()
    """Proofs of origin. A request has one of them at least, and each that it has must be right."""
    id: tuple[str, ...] | None = None
    """The path to an event's own id, where it is no field around the payload."""
    account: tuple[str, ...] | None = None
    """The path to the account that an event is for."""
    account_header: str | None = None
    batch: tuple[str, ...] | None = None
    """The path to the list of events in a body."""
    answers: tuple[Answer, ...] = ()
    replies: Mapping[str, float] = {}
    """Kinds whose handlers' returned value is the response, and for how many seconds the source waits for it."""

    @property
    def proofs(self) -> tuple[Signature | Token, ...]:
        """How a request shows that it comes from the service."""
        return self.verify if self.secret_header is None else (*self.verify, Token(self.secret_header))


class Conversation(NamedTuple):
    """What conversations do where a handler says nothing else."""

    next: str
    """The query of what a step waits for."""
    answer: str
    """The query of what a question waits for."""
    text: str
    """The rule that reads an answer."""
    action: str
    """The method of events that sends a question."""
    parameter: str
    """Its parameter for the text."""
    asked: str | None = None
    """The field of what the call returns that is the id of the question."""


class Tables:
    """The words of one spec: what each level of a query may say. `Vocabulary` adds the compiled queries."""

    def __init__(  # noqa: PLR0913 - the sections of a spec
        self,
        *,
        package: str,
        kinds: Mapping[str, KindTable],
        words: Mapping[str, WordTable],
        kind_shortcuts: Mapping[str, tuple[str, ...]],
        field_shortcuts: Mapping[str, tuple[str, ...]],
        gone: Mapping[str, str],
        event_type: type[Any] | None = None,
        event_names: frozenset[str] = frozenset(),
        texts: Mapping[str, Mapping[str, tuple[TextAt, ...]]] | None = None,
        choices: Mapping[str, Mapping[str, tuple[Path, ...]]] | None = None,
        commands: CommandTable | None = None,
        identity: Identity | None = None,
        delivery: Delivery | None = None,
        conversation: Conversation | None = None,
    ) -> None:
        self.package = package
        self.kinds = kinds
        self.words = words
        self.kind_shortcuts = kind_shortcuts
        self.field_shortcuts = field_shortcuts
        self.gone = gone
        self.event_type = event_type
        """The package's class of events."""
        self.event_names = event_names
        """All names of events that annotations may have, such as `MessageTextEvent`."""
        self.texts = texts or {}
        self.choices = choices or {}
        self.commands = commands
        self.identity = identity or Identity()
        self.delivery = delivery or Delivery()
        self.conversation = conversation

    def id_of(self, event: AnyEvent) -> Any:
        """The event's own id, where the spec says in which field it is; None where that is not there."""
        name = self.identity.event
        if name is not None:
            return getattr(getattr(event, "envelope", None), name, None)
        path = self.delivery.id
        return None if path is None else text_in(event.raw, path, self.delivery.batch)

    def words_of(self, kind: str) -> WordTable:
        """What may follow a kind, by word."""
        table = self.kinds[kind]
        words = self.words.get(table.words, {}) if table.words else {}
        return {word: entry for word, entry in words.items() if word not in table.absent}

    def targets(self, word: str, words: WordTable) -> list[str]:
        """The words a second-level word stands for in a kind with these: its own field, else a shortcut's targets."""
        if word in words:
            return [word]
        return [target for target in self.field_shortcuts.get(word, ()) if target in words]

    def expires(self, kind: str) -> int | None:
        """Seconds after which the source gives up on an event of a kind, as it or the next level above says."""
        level: str | None = kind
        while level is not None and level in self.kinds:
            if self.kinds[level].expires is not None:
                return self.kinds[level].expires
            level = self.kinds[level].parent
        return None

    def below(self, kind: str) -> list[str]:
        """A kind and all kinds below it."""
        found = [kind]
        for child in self.kinds[kind].children:
            found += self.below(child)
        return found

    def kind_texts(self) -> dict[str, list[str]]:
        """Every way to write the first level, and the kinds it stands for."""
        texts = {kind: self.below(kind) for kind in self.kinds}
        for short, targets in self.kind_shortcuts.items():
            texts[short] = list(dict.fromkeys(kind for target in targets for kind in self.below(target)))
            if len(targets) == 1 and short:
                for kind in self.below(targets[0])[1:]:
                    texts[short + kind[len(targets[0]) :]] = self.below(kind)
        return texts

    def all_queries(self) -> list[str]:
        """Every valid query, as the type `FilterQuery` lists them."""
        found: dict[str, None] = {}
        for text, kinds in self.kind_texts().items():
            if text:
                found[text] = None
            holders = ["*"] if text == "*" else kinds
            words = dict.fromkeys(word for kind in holders for word in self.words_of(kind))
            for word in (*words, *self.field_shortcuts):
                entries = [
                    table[target]
                    for table in (self.words_of(kind) for kind in kinds)
                    for target in self.targets(word, table)
                ]
                if entries and word:
                    found[f"{text}:{word}"] = None
                found.update(dict.fromkeys(f"{text}:{word}:{value}" for _, values in entries for value in values))
        return list(found)
