"""Makes events: from a query to JSON, and through the package's own decoder, so that it is what would have arrived."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from tamis.decoding.codec import KeyCodec
from tamis.errors import CannotMakeError, DecodeError
from tamis.testing.build import JsonBuilder
from tamis.testing.choices import Plainest
from tamis.testing.commands import mark_command
from tamis.testing.constraints import Constraint, plain
from tamis.testing.levels import Levels, place
from tamis.testing.shapes import fields_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis.decoding.codec import FieldsCodec
    from tamis.decoding.unions import AnyType
    from tamis.events.event import Event
    from tamis.queries.query import Expansion, Query
    from tamis.queries.vocabulary import Vocabulary
    from tamis.testing.choices import Source
    from tamis.testing.tables import Facts, Steps

BOT = 999
"""The bot's own id in events that are built, where a test gives no other; `"999"` where ids are strings."""
USER = 111
CHAT = 222
_AROUND = "_around_"


Preferred = Callable[[str], "dict[Steps, object]"]


class BuiltEvent(NamedTuple):
    """An event as it arrives. `head` is its kind in the header, where headers say it."""

    raw: bytes
    head: str | None
    me: int | str


class Maker:
    """Makes the events of one package. Generated `testing` modules have one."""

    def __init__(self, vocabulary: Vocabulary, codec: KeyCodec | FieldsCodec, facts: Facts) -> None:
        self.vocabulary = vocabulary
        self.codec = codec
        self.facts = facts
        self.levels = Levels(vocabulary, codec, facts)
        self._plainest = Plainest()

    def make(
        self,
        query: str,
        me: int | str | None,
        fields: Mapping[str, object],
        preferred: Preferred | None = None,
    ) -> Event:
        """The least event that a query matches, with these fields.

        `preferred` gives, for a kind, values for places that neither the query nor `fields` say anything of. Raises
        `QueryError` for a query that does not exist, and `CannotMakeError` for fields that cannot be.
        """
        built = self.raw(query, me, fields, preferred)
        return self.check(self.vocabulary.query(query), self.decode(built, query), fields)

    def raw(
        self,
        query: str,
        me: int | str | None,
        fields: Mapping[str, object],
        preferred: Preferred | None = None,
    ) -> BuiltEvent:
        """The same as it arrives."""
        given = {name: plain(value) for name, value in fields.items()}
        expansion = self.candidates_for(self.vocabulary.query(query), given)[0]
        return self.build(query, expansion, self._plainest, me, given, (preferred or self.preferred)(expansion.kind))

    def preferred(
        self, kind: str, *, user: int | str | None = None, chat: int | str | None = None, number: int | None = None
    ) -> dict[Steps, object]:
        """Whom an event of a kind is about, by place, and with a number, its own id."""
        identity = self.vocabulary.identity
        found: dict[Steps, object] = {}
        found.update((path, CHAT if chat is None else chat) for path in identity.chat.get(kind, ())[:1])
        found.update((path, USER if user is None else user) for path in identity.user.get(kind, ()))
        payload: AnyType = self.codec.payloads[kind]
        if number is not None:
            found.update(((attr,), number) for attr in self.facts.ids.get(payload.__name__ if payload else "", ()))
            if identity.event is not None:
                around = isinstance(self.codec, KeyCodec)
                found[(f"{_AROUND}{identity.event}" if around else identity.event,)] = number
        return found

    def build(
        self,
        query: str,
        expansion: Expansion,
        source: Source,
        me: int | str | None,
        given: Mapping[str, object],
        preferred: Mapping[Steps, object],
    ) -> BuiltEvent:
        """An event of one expansion of a query. The source decides what is left open."""
        kind = expansion.kind
        around, inside = self._split_fields(kind, given)
        me_attr = self._me_attr()
        said = (around if self._has_envelope(kind) else inside).get(me_attr or "")
        if me is None:
            me = said if isinstance(said, (int, str)) else self.facts.me(BOT)
        builder = JsonBuilder(
            self.facts,
            source,
            me=me,
            preferred={**preferred, **({(me_attr,): me} if me_attr else {})},
            never=self.levels.forbidden(kind),
        )
        body = self._body(builder, expansion, around, inside)
        if builder.diagnostics.found:
            raise CannotMakeError(query, tuple(builder.diagnostics.found))
        return BuiltEvent(msgspec.json.encode(body), self.levels.head(kind), me)

    def decode(self, built: BuiltEvent, query: str) -> Event:
        """What arrives, through the package's own decoder."""
        try:
            if isinstance(self.codec, KeyCodec):
                return self.codec.decode(built.raw, me=built.me)
            return self.codec.decode(built.raw, me=built.me, head=built.head)
        except DecodeError as error:
            raise CannotMakeError(query, (error.why,)) from None

    def check(self, query: Query, event: Event, fields: Mapping[str, object]) -> Event:
        """The event, if nothing had to be left out of it and the query matches."""
        if event.problems:
            prefix = f"{event.kind}." if isinstance(self.codec, KeyCodec) else ""
            raise CannotMakeError(query.text, tuple(problem.removeprefix(prefix) for problem in event.problems))
        if not query.test(event):
            named = ", ".join(fields) or "no field"
            raise CannotMakeError(query.text, (f"with {named} given, the query does not match any more",))
        return event

    def candidates_for(self, query: Query, given: Mapping[str, object]) -> list[Expansion]:
        """What a query can stand for in an event with these fields, kinds without others below them first.

        All that it stands for, where the fields say nothing true: what is wrong will be said of them.
        """
        kinds = self.vocabulary.kinds
        ordered = sorted(query.expansions, key=lambda expansion: bool(kinds[expansion.kind].children))
        agreeing = [expansion for expansion in ordered if self.levels.agrees(expansion.kind, given)] or ordered
        return [
            expansion for expansion in agreeing if self.occurs(expansion.kind) and self._is_possible(expansion)
        ] or agreeing

    def occurs(self, kind: str) -> bool:
        """Whether an event can be of this kind and of none below it."""
        return self.levels.occurs(kind)

    # --- kinds ---

    def _is_possible(self, expansion: Expansion) -> bool:
        """Whether it asks for nothing that its kind rules out (`channel_post:chat:private`)."""
        always = {
            condition.path: condition.value
            for condition in self.facts.kinds.get(expansion.kind, ())
            if condition.op == "equals"
        }
        test = expansion.test
        if test is None or test.each:
            return True
        asked = [((*test.path, *condition.path), condition) for condition in test.conditions]
        return all(
            always.get(path, condition.value) == condition.value
            for path, condition in asked
            if condition.op == "equals"
        )

    # --- the body ---

    def _me_attr(self) -> str | None:
        """The field that says who the bot is: of the payload, or of what stands around it."""
        attr = self.codec.me_attribute
        return f"{_AROUND}{attr}" if attr is not None and isinstance(self.codec, KeyCodec) else attr

    def _split_fields(self, kind: str, given: Mapping[str, object]) -> tuple[dict[str, object], dict[str, object]]:
        """The given fields of what stands around the payload, and those of the payload."""
        if not self._has_envelope(kind):
            return {}, dict(given)
        payload: AnyType = self.codec.payloads[kind]
        own = fields_of(payload) if payload is not None else {}
        inside = {*own, *(attribute.name for attribute in own.values())}
        outside: dict[str, str] = {}
        envelope: AnyType = self.codec.envelope
        rooted = isinstance(self.codec, KeyCodec)
        for attr, field in fields_of(envelope).items() if envelope is not None else ():
            if attr.startswith(_AROUND) or not rooted:
                outside.update({field.name: attr, attr.removeprefix(_AROUND): attr})
        around = {outside[name]: value for name, value in given.items() if name not in inside and name in outside}
        return around, {name: value for name, value in given.items() if name in inside or name not in outside}

    def _body(
        self, builder: JsonBuilder, expansion: Expansion, around: dict[str, object], inside: dict[str, object]
    ) -> dict[str, object]:
        kind = expansion.kind
        constraint = Constraint(given=inside).add(self.facts.kinds.get(kind, ())).add_test(expansion.test)
        mark_command(constraint, inside, kind, self.vocabulary.commands)
        absent = self.vocabulary.kinds[kind].absent
        payload = self.codec.payloads[kind]
        if isinstance(self.codec, KeyCodec):
            body = builder.struct(self.codec.envelope, Constraint(given=around), absent=frozenset(self.codec.keys))
            if payload is not None:
                key = next(key for key, name in self.codec.keys.items() if name == kind)
                body[key] = builder.struct(payload, constraint, absent=absent)
            return body
        outer = self._tell(Constraint(given=around).add(self.facts.roots.get(kind, ())), kind, around)
        if not self.levels.at(kind):
            outer = self._tell(constraint, kind, inside)
            body = {} if payload is None else builder.struct(payload, outer, absent=absent)
        else:
            body = {} if self.codec.envelope is None else builder.struct(self.codec.envelope, outer)
            if payload is not None:
                place(body, self.levels.at(kind), builder.struct(payload, constraint, absent=absent))
        self.levels.write(body, kind)
        return body

    def _tell(self, constraint: Constraint, kind: str, given: Mapping[str, object]) -> Constraint:
        """With the fields that tell a kind."""
        for attr, values in self.levels.fields(kind).items():
            said = given.get(attr)
            constraint.at(attr).equals = said if said in values else values[0]
        return constraint

    def _has_envelope(self, kind: str) -> bool:
        """Whether something stands around the payload of a kind."""
        return isinstance(self.codec, KeyCodec) or bool(self.levels.at(kind))
