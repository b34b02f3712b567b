"""What the methods do: those that have an effect here one by one, all others as the spec says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tamis_bot_api.testing.plain import is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tamis_bot_api.testing.calls import Upload
    from tamis_bot_api.testing.chats import Chats
    from tamis_bot_api.testing.files import Files
    from tamis_bot_api.testing.messages import Messages
    from tamis_bot_api.testing.results import Results

    Params = Mapping[str, Any]


class Methods:
    """Carries out calls whose parameters are checked."""

    def __init__(
        self, methods: Mapping[str, Any], results: Results, messages: Messages, chats: Chats, files: Files, me: Any
    ) -> None:
        self._methods = methods
        self._results = results
        self._messages = messages
        self._chats = chats
        self._files = files
        self._me = me
        self._remembered: dict[str, Any] = {}
        self._special: dict[str, Callable[[Params], Any]] = {
            "getMe": lambda _: self._me,
            "getFile": lambda params: self._files.info(params["file_id"]),
            "forwardMessage": lambda params: self._messages.forward(params, params["message_id"], copied=False),
            "forwardMessages": lambda params: self._forward_again(params, copied=False),
            "copyMessage": lambda params: _number(self._messages.forward(params, params["message_id"], copied=True)),
            "copyMessages": lambda params: self._forward_again(params, copied=True),
            "deleteMessage": lambda params: self._delete(params, [params["message_id"]]),
            "deleteMessages": lambda params: self._delete(params, params["message_ids"]),
            "getChat": lambda params: self._chat("ChatFullInfo", params),
            "getChatMember": self._member,
            "getChatAdministrators": lambda _: [self._results.build(self._results.type("ChatMemberOwner"))],
        }

    def answer(self, name: str, params: Params, files: Mapping[str, Upload]) -> Any:
        """The result of a call. Raises `Refusal` where the real server would refuse it."""
        method = self._methods[name]
        if name in self._special:
            return self._special[name](params)
        if name == "sendMediaGroup":
            return self._messages.send_group(params, files)
        if name.startswith("send") and method.result is self._results.type("Message"):
            return self._messages.send(name, params, files)
        if "message_id" in method.params and name.startswith(("editMessage", "stopMessage", "setGameScore")):
            return self._messages.edit(name, params, files)
        remembered = self._answer_from_memory(name, params)
        return self._results.of(method.result, params) if remembered is None else remembered

    def _answer_from_memory(self, name: str, params: Params) -> Any:
        """What setMyCommands and the like were told is what their getMyCommands answers."""
        what = name[3:] if name.startswith(("get", "set")) else name.removeprefix("delete")
        scope = repr(sorted((key, repr(value)) for key, value in params.items() if key in ("scope", "language_code")))
        key = f"{what} {scope}"
        if name.startswith("setMy"):
            self._remembered[key] = next((value for each, value in params.items() if each not in scope), None)
            return True
        if name.startswith("deleteMy"):
            self._remembered.pop(key, None)
            return True
        if name == "getMyCommands":
            return self._remembered.get(key, [])
        value = self._remembered.get(key)
        if not name.startswith("getMy") or value is None:
            return None
        result = self._methods[name].result
        return value if is_object(value) else self._results.build(result, {_field(result): value})

    def _forward_again(self, params: Params, *, copied: bool) -> list[Any]:
        return [_number(self._messages.forward(params, number, copied=copied)) for number in params["message_ids"]]

    def _delete(self, params: Params, numbers: list[int]) -> bool:
        self._messages.delete(params["chat_id"], numbers, strict="message_id" in params)
        return True

    def _chat(self, type_: str, params: Params) -> Any:
        return self._results.build(self._results.type(type_), self._chats.chat(params["chat_id"]))

    def _member(self, params: Params) -> Any:
        user = self._chats.user(params["user_id"])
        return self._results.build(self._results.type("ChatMemberMember"), {"user": user})


def _number(message: Mapping[str, Any]) -> dict[str, Any]:
    return {"message_id": message["message_id"]}


def _field(struct: Any) -> str:
    """The one field of `BotName` and the like."""
    return str(struct.__struct_fields__[0])
