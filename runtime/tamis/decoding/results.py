"""Methods of an event system, typed: what generated packages build their `Api` on.

The table of methods says what each takes and returns; results are decoded as events are: strictly and fast, and where
that fails, leaving out as little as possible.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

import msgspec

from tamis import wire
from tamis.decoding.lenient import Fitter
from tamis.decoding.unions import dec_hook
from tamis.decoding.written_texts import written
from tamis.errors import DecodeError, Misfit, ResultError
from tamis.log import logger_of
from tamis.wire_limits import SHORT, is_extreme

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis.events.off_line import Client

_LOG = logger_of(__name__)


class Parameter(NamedTuple):
    """`type` is an annotation, such as `int | str` or `list[MessageEntity]`."""

    type: Any
    required: bool


class Method(NamedTuple):
    """A method by its name on the wire: its parameters, and the type of what it returns (None: nothing).

    `texts`: the parameters that are lists, and that a string may stand for.
    """

    name: str
    params: Mapping[str, Parameter]
    result: Any
    texts: tuple[str, ...] = ()


class Results:
    """Turns what methods return into their types."""

    def __init__(
        self,
        methods: Mapping[str, Method],
        unknowns: Mapping[tuple[type[Any], ...], type[Any]],
        *,
        lax: bool = False,
    ) -> None:
        self.methods = methods
        self._lax = lax
        self._unknowns = unknowns
        self._fitter: Fitter | None = None
        self._decoders: dict[Any, msgspec.json.Decoder[Any]] = {}

    def type_of(self, method: str) -> Any:
        """The type that a method returns; `Any` for one that the spec does not have."""
        found = self.methods.get(method)
        return Any if found is None else found.result

    def decode(self, method: str, raw: bytes | msgspec.Raw, type_: Any) -> Any:
        """The result in `raw` as `type_`. Raises `ResultError` when nothing can be made of it."""
        decoder = self._decoders.get(type_)
        if decoder is None:
            decoder = self._decoders[type_] = msgspec.json.Decoder(type_, dec_hook=dec_hook)
        if len(raw) <= SHORT or not is_extreme(bytes(raw)):
            try:
                return decoder.decode(raw)
            except wire.DECODER_FAILURES:
                pass  # outside of `except`: the error must not show the strict decoder's too
        try:
            data = wire.parse(bytes(raw))
        except DecodeError as error:
            raise ResultError(method, error.why) from None
        return self._fit(method, data, type_)

    def convert(self, method: str, value: Any) -> Any:
        """Plain JSON data as the type that the method returns; what is of that type already stays as it is."""
        type_ = self.type_of(method)
        try:
            return msgspec.convert(value, type_, dec_hook=dec_hook)
        except (msgspec.ValidationError, RecursionError):
            pass
        return self._fit(method, value, type_)

    def _fit(self, method: str, value: Any, type_: Any) -> Any:
        if self._fitter is None:
            unknowns = {frozenset(members): unknown for members, unknown in self._unknowns.items()}
            self._fitter = Fitter(unknowns, lax=self._lax)
        try:
            fitted, left_out = self._fitter.fit(value, type_)
        except Misfit as misfit:
            raise ResultError(method, str(misfit)) from None
        if left_out:
            _LOG.warning("the result of %s does not fit its type: %s", method, "; ".join(left_out))
        return fitted


class Api:
    """Base of the generated `Api`: its methods call `client`, and their results have types.

    >>> api = Api(client)
    >>> await api.get_chat(-100)
    """

    __slots__ = ("client",)
    results: ClassVar[Results]

    def __init__(self, client: Client) -> None:
        self.client = client

    async def call(self, method: str, params: Mapping[str, Any]) -> Any:
        """Calls a method by its name on the wire; parameters that are None are left out. A string is text."""
        given = {name: value for name, value in params.items() if value is not None}
        found = self.results.methods.get(method)
        if found is not None and found.texts:
            given.update((name, written(given[name], found.params[name].type)) for name in found.texts if name in given)
        # A client that decodes by itself spares a detour. Asked of the class: one for tests passes all else on.
        decodes: Any = getattr(type(self.client), "call_as", None)
        if decodes is not None:
            return await decodes(self.client, method, given, self.results.type_of(method))
        return self.results.convert(method, await self.client.call(method, given))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} over {self.client!r}>"
