"""What a request holds: JSON, a form, or parts; read as plain data, and checked against the method."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
from aiohttp import BodyPartReader, web

from tamis.decoding.unions import json_name
from tamis.testing.shapes import options
from tamis_bot_api.testing.calls import Upload
from tamis_bot_api.testing.fit import misfit
from tamis_bot_api.testing.plain import is_list, is_object
from tamis_bot_api.testing.refusals import Refusal, bad

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MOST = 50 * 1024 * 1024
_TRUTHS = {"true": True, "1": True, "false": False, "0": False}


class ReceivedCall(NamedTuple):
    """The parameters as they came, and the files beside them."""

    params: dict[str, Any]
    files: dict[str, Upload]


async def read_request(request: web.Request) -> ReceivedCall:
    """Reads a request, however it is encoded. Raises `Refusal` when it cannot be read."""
    params: dict[str, Any] = dict(request.query)
    files: dict[str, Upload] = {}
    kind = request.content_type
    if kind == "application/json":
        params.update(_json(await request.read()))
    elif kind == "application/x-www-form-urlencoded":
        params.update((name, str(value)) for name, value in (await request.post()).items())
    elif kind == "multipart/form-data":
        await _read_parts(request, params, files)
    return ReceivedCall(params, files)


def _json(body: bytes) -> dict[str, Any]:
    if not body:
        return {}
    try:
        data = msgspec.json.decode(body)
    except msgspec.DecodeError:
        raise bad("can't parse request body as JSON") from None
    if not is_object(data):
        raise bad("expected an object as the body of the request")
    return {name: value for name, value in data.items() if value is not None}


async def _read_parts(request: web.Request, params: dict[str, Any], files: dict[str, Upload]) -> None:
    size = 0
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            continue
        content = bytes(await part.read())
        size += len(content)
        if size > _MOST:
            raise Refusal(413)
        if part.filename is None:
            params[part.name] = content.decode()
        else:
            kind = part.headers.get("Content-Type", "application/octet-stream")
            files[part.name] = Upload(part.filename, content, kind)


def check_parameters(method: Any, received: ReceivedCall) -> dict[str, Any]:
    """The parameters as plain data. Raises `Refusal` when one is missing, unknown, or of the wrong type.

    The real server ignores what it does not know; here it is a mistake in a test.
    """
    known: Mapping[str, Any] = method.params
    for name in (
        *received.params,
        *(file for file in received.files if file in known or not _attached(file, received)),
    ):
        if name not in known:
            near = get_close_matches(name, known, 1)
            hint = f'; did you mean "{near[0]}"?' if near else ""
            raise bad(f'method {method.name} has no parameter "{name}"{hint}')
    found: dict[str, Any] = {}
    for name, parameter in known.items():
        if name in received.files:
            if not takes_files(parameter.type):
                raise bad(f'parameter "{name}" takes no file')
            found[name] = f"attach://{name}"
        elif name in received.params:
            found[name] = _value(name, parameter.type, received.params[name])
        elif parameter.required:
            raise bad(_MISSING.get(name, f'parameter "{name}" is required'))
    for name in _attachments(found):
        if name not in received.files:
            raise bad(f'there is no file "{name}" in the request, which attach://{name} names')
    return found


_MISSING = {"chat_id": "chat_id is empty", "text": "message text is empty"}


def takes_files(type_: Any) -> bool:
    """Whether a parameter can be a file."""
    return any(member is Any or getattr(member, "__name__", "") == "InputFile" for member in _members(type_))


def _members(type_: Any) -> list[Any]:
    return [option.type for option in options(type_)]


def _value(name: str, type_: Any, value: Any) -> Any:
    """One parameter. Forms, and careless clients in JSON, write everything as text."""
    if isinstance(value, str):
        value = _from_text(type_, value)
    if takes_files(type_):
        if isinstance(value, str):
            return value
        raise bad(f'parameter "{name}": expected a file or str, got {json_name(value)}')
    why = misfit(value, type_)
    if why is not None:
        raise bad(f'parameter "{name}": {why}')
    return value


def _from_text(type_: Any, text: str) -> Any:
    members = _members(type_)
    if str in members:
        number = text.removeprefix("-")
        return int(text) if int in members and number.isascii() and number.isdigit() else text
    if takes_files(type_):
        return text
    if bool in members and text.lower() in _TRUTHS:
        return _TRUTHS[text.lower()]
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, ValueError):
        return text


def _attached(name: str, received: ReceivedCall) -> bool:
    return any(name in str(value) for value in received.params.values())


def _attachments(value: Any) -> Iterator[str]:
    """The files that are named anywhere inside."""
    if isinstance(value, str):
        if value.startswith("attach://"):
            yield value.removeprefix("attach://")
        return
    for part in value.values() if is_object(value) else value if is_list(value) else ():
        yield from _attachments(part)
