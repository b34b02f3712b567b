"""The body of a call: JSON, or a form where there are files to send."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec

from tamis_bot_api.client.uploads import InputFile

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(slots=True)
class Body:
    """`json` where there are no files; else `fields`, and `files` by the names of their parts."""

    json: bytes | None = None
    fields: dict[str, str] = field(default_factory=dict[str, str])
    files: dict[str, InputFile] = field(default_factory=dict[str, InputFile])

    @property
    def repeatable(self) -> bool:
        """Whether it can be sent a second time."""
        return all(file.repeatable for file in self.files.values())


def body_of(method: str, params: Mapping[str, Any]) -> Body:
    """The body that carries the parameters. None is left out; files inside of others are named by `attach://`.

    Raises `TypeError` for a value that JSON has no form for, naming the parameter.
    """
    files = _Files()
    given = {name: value for name, value in params.items() if value is not None}
    try:
        whole = msgspec.json.encode(given, enc_hook=files.hook)
    except (TypeError, ValueError, RecursionError) as error:
        raise _named(method, given, error) from None
    if not files.found:
        return Body(json=whole)
    body = Body()
    inner = _Files()
    for name, value in given.items():
        if isinstance(value, InputFile) and value.address is None:
            body.files[name] = value
        else:
            body.fields[name] = _text(value, inner)
    for part, file in inner.found.items():
        body.files[part] = file
    return body


class _Files:
    """Files met while encoding, by the part of the form that each will be. The same file is sent once."""

    def __init__(self) -> None:
        self.found: dict[str, InputFile] = {}

    def hook(self, value: Any) -> Any:
        if isinstance(value, Sequence):
            return list(value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        if not isinstance(value, InputFile):
            raise TypeError(f"{type(value).__name__} has no form in JSON")
        if value.address is not None:
            return value.address
        for part, file in self.found.items():
            if file is value:
                return f"attach://{part}"
        part = f"file{len(self.found)}"
        self.found[part] = value
        return f"attach://{part}"


def _text(value: Any, files: _Files) -> str:
    """A field of a form: text as it is, anything else as JSON."""
    if isinstance(value, InputFile):
        return str(files.hook(value))
    return value if isinstance(value, str) else msgspec.json.encode(value, enc_hook=files.hook).decode()


def _named(method: str, params: Mapping[str, Any], error: Exception) -> TypeError:
    for name, value in params.items():
        try:
            msgspec.json.encode(value, enc_hook=_Files().hook)
        except (TypeError, ValueError, RecursionError) as its_own:
            return TypeError(f"{method}: the parameter {name!r} cannot be sent: {its_own}")
    return TypeError(f"{method}: {error}")
