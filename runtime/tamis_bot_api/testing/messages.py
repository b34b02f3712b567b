"""Messages that were sent: they get numbers, can be edited, deleted, forwarded, and answer as the real ones do."""

from __future__ import annotations

import itertools
import re
import time
from typing import TYPE_CHECKING, Any, get_args

from tamis.testing.shapes import fields_of, form_of, is_struct, options
from tamis_bot_api.testing.fit import fits
from tamis_bot_api.testing.plain import is_object
from tamis_bot_api.testing.refusals import bad

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_bot_api.testing.calls import Upload
    from tamis_bot_api.testing.chats import Chats
    from tamis_bot_api.testing.files import Files
    from tamis_bot_api.testing.results import Results

_MOST_TEXT = 4096
_MOST_CAPTION = 1024
_MOST_DATA = 64
_EDITED = {
    "editMessageText": ("text", "entities", "link_preview_options", "rich_message"),
    "editMessageCaption": ("caption", "caption_entities", "show_caption_above_media"),
    "editMessageChecklist": ("checklist",),
}


class Messages:
    """All messages of the bot, by chat and number."""

    def __init__(self, results: Results, chats: Chats, files: Files, me: dict[str, Any]) -> None:
        self.sent: dict[tuple[int, int], dict[str, Any]] = {}
        self._results = results
        self._chats = chats
        self._files = files
        self._me = me
        self._numbers = itertools.count(1)
        self._groups = itertools.count(1)
        self._deleted: set[tuple[int, int]] = set()
        self._type: Any = results.type("Message")

    def next_number(self) -> int:
        return next(self._numbers)

    # --- sending ------------------------------------------------------------------------------------------------------

    def send(self, method: str, params: Mapping[str, Any], files: Mapping[str, Upload]) -> dict[str, Any]:
        """sendMessage, sendPhoto, and so on: what was sent, as a message of the bot."""
        _check(params)
        part = _snake(method.removeprefix("send"))
        content = {} if part == "message" else self._content(part, params, files)
        return self._put(params["chat_id"], {**self._echo(params), **content}, params.get("reply_parameters"))

    def send_group(self, params: Mapping[str, Any], files: Mapping[str, Upload]) -> list[dict[str, Any]]:
        """An album: a message for each medium, all of one group."""
        group = str(next(self._groups))
        sent: list[dict[str, Any]] = []
        for medium in params["media"]:
            content = self._content(medium["type"], {**medium, medium["type"]: medium["media"]}, files)
            body = {**self._echo(params), **self._echo(medium), **content, "media_group_id": group}
            sent.append(self._put(params["chat_id"], body, params.get("reply_parameters")))
        return sent

    def forward(self, params: Mapping[str, Any], number: int, *, copied: bool) -> dict[str, Any]:
        """What stands at this number, once more, in another chat."""
        source = self.find(params["from_chat_id"], number)
        kept = {
            name: value for name, value in source.items()
            if name not in ("message_id", "date", "chat", "from", "reply_markup", "reply_to_message", "edit_date")
        }  # fmt: skip
        if copied:
            kept.update(self._echo(params))
        else:
            who = source.get("from", self._me)
            kept["forward_origin"] = {"type": "user", "date": source["date"], "sender_user": who}
        return self._put(params["chat_id"], kept, params.get("reply_parameters"))

    def _put(self, chat_id: int | str, body: dict[str, Any], reply: Mapping[str, Any] | None = None) -> dict[str, Any]:
        chat = self._chats.chat(chat_id)
        number = self.next_number()
        if reply is not None:
            body["reply_to_message"] = _without_reply(self.find(reply.get("chat_id", chat_id), reply["message_id"]))
        head = {"message_id": number, "date": int(time.time()), "chat": chat, "from": self._me}
        message: dict[str, Any] = self._results.build(self._type, {**body, **head})
        self.sent[chat["id"], number] = message
        return message

    def _echo(self, params: Mapping[str, Any]) -> dict[str, Any]:
        """The parameters that are fields of messages, too. What a keyboard asks of the user is not shown."""
        return self._results.echo(self._type, {name: value for name, value in params.items() if name != "chat_id"})

    def _content(self, name: str, params: Mapping[str, Any], files: Mapping[str, Upload]) -> dict[str, Any]:
        """The field that holds what was sent: of a file, its id; else the parameters that are its fields."""
        field = fields_of(self._type).get(name)
        if field is None:
            return {}
        value = params.get(name)
        type_ = options(field.type)[0].type
        if form_of(type_) is list:
            return {name: [self._medium(get_args(type_)[0], value, params, files)]}
        if isinstance(value, str) and "file_id" in fields_of(type_):
            made = self._medium(type_, value, params, files)
            return {name: made, **({"document": made} if name == "animation" else {})}
        if is_object(value) and fits(value, type_):
            return {name: value}
        return {name: self._fields(type_, params)}

    def _fields(self, type_: Any, params: Mapping[str, Any]) -> dict[str, Any]:
        found = self._results.echo(type_, params) if is_struct(type_) else {}
        if type_.__name__ == "Poll":
            found["options"] = [{"text": option["text"]} for option in params["options"]]
        if type_.__name__ == "Venue":
            found["location"] = {name: params[name] for name in ("latitude", "longitude")}
        if type_.__name__ == "Invoice":
            found["total_amount"] = sum(price["amount"] for price in params["prices"])
        return found

    def _medium(self, type_: Any, value: Any, params: Mapping[str, Any], files: Mapping[str, Upload]) -> dict[str, Any]:
        given = {name: value for name, value in self._results.echo(type_, params).items() if name != "thumbnail"}
        name = str(value).removeprefix("attach://")
        file_id = str(value)
        if name in files and name != value:
            file_id = self._files.take(files[name])
            given["file_size"] = len(files[name].content)
            if "file_name" in fields_of(type_):
                given["file_name"] = files[name].name
        elif file_id.startswith(("http://", "https://")):
            file_id = f"fetched-{abs(hash(file_id))}"
        return {**given, "file_id": file_id, "file_unique_id": f"unique-{file_id}"}

    # --- what was sent ------------------------------------------------------------------------------------------------

    def find(self, chat_id: int | str, number: int) -> dict[str, Any]:
        """A message, made up where the bot never sent it. Raises `Refusal` when it was deleted."""
        chat = self._chats.chat(chat_id)
        key = (chat["id"], number)
        if key in self._deleted:
            raise bad("message to be replied not found")
        if key not in self.sent:
            head = {"message_id": number, "date": int(time.time()), "chat": chat, "text": "text"}
            self.sent[key] = self._results.build(self._type, head)
        return self.sent[key]

    def edit(self, method: str, params: Mapping[str, Any], files: Mapping[str, Upload]) -> Any:
        """The message as it is then; true where it is one of inline mode."""
        _check(params)
        if "chat_id" not in params or "message_id" not in params:
            if "inline_message_id" not in params:
                raise bad("message identifier is not specified")
            return True
        key = (self._chats.chat(params["chat_id"])["id"], params["message_id"])
        if key in self._deleted:
            raise bad("message to edit not found")
        old = self.find(params["chat_id"], params["message_id"])
        new = {name: value for name, value in old.items() if name not in ("reply_markup", *_EDITED.get(method, ()))}
        new.update(self._echo({name: value for name, value in params.items() if name != "message_id"}))
        if method == "editMessageMedia":
            medium = params["media"]
            new.update(self._content(medium["type"], {**medium, medium["type"]: medium["media"]}, files))
        elif method == "editMessageLiveLocation":
            new.update(self._content("location", params, files))
        elif method.startswith("editMessage") and _is_same(new, old):
            raise bad(
                "message is not modified: specified new message content and reply markup are exactly the same as a "
                "current content and reply markup of the message"
            )
        edited: dict[str, Any] = self._results.build(self._type, {**new, "edit_date": int(time.time())})
        self.sent[key] = edited
        return edited

    def delete(self, chat_id: int | str, numbers: list[int], *, strict: bool) -> None:
        """Raises `Refusal` for one that is deleted already, if `strict`."""
        chat = self._chats.chat(chat_id)["id"]
        for number in numbers:
            if strict and (chat, number) in self._deleted:
                raise bad("message to delete not found")
            self._deleted.add((chat, number))
            self.sent.pop((chat, number), None)


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)([A-Z])", r"_\1", name).lower()


def _without_reply(message: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in message.items() if name != "reply_to_message"}


def _is_same(new: dict[str, Any], old: dict[str, Any]) -> bool:
    ignored = ("edit_date",)
    return {name: value for name, value in new.items() if name not in ignored} == {
        name: value for name, value in old.items() if name not in ignored
    }


def _check(params: Mapping[str, Any]) -> None:
    """The limits that bots meet most."""
    if params.get("text") == "":
        raise bad("message text is empty")
    if len(params.get("text", "")) > _MOST_TEXT:
        raise bad("message is too long")
    if len(params.get("caption", "")) > _MOST_CAPTION:
        raise bad("message caption is too long")
    for row in params.get("reply_markup", {}).get("inline_keyboard", ()):
        for button in row:
            if len(button.get("callback_data", "").encode()) > _MOST_DATA:
                raise bad("BUTTON_DATA_INVALID")
