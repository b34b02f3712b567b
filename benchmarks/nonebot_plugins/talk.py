"""What is said to a plugin: its own commands, patterns and words, notices and requests; and what a bot answers."""

from __future__ import annotations

import re
from typing import Any

ME, OWNER, MEMBER, GROUP = 10000, 10001, 10002, 777
SETTINGS = {"superusers": [str(OWNER)], "nickname": ["小助手"], "command_start": ["/", ""]}
NOTICES = (
    {"notice_type": "group_increase", "sub_type": "approve", "operator_id": OWNER, "user_id": MEMBER},
    {"notice_type": "group_decrease", "sub_type": "leave", "operator_id": MEMBER, "user_id": MEMBER},
    {"notice_type": "group_ban", "sub_type": "ban", "operator_id": OWNER, "user_id": MEMBER, "duration": 60},
    {"notice_type": "group_recall", "operator_id": MEMBER, "user_id": MEMBER, "message_id": 5},
    {"notice_type": "notify", "sub_type": "poke", "user_id": MEMBER, "target_id": ME},
    {"notice_type": "notify", "sub_type": "poke", "user_id": MEMBER, "target_id": OWNER},
    {"notice_type": "friend_add", "user_id": MEMBER},
)


def triggers_of(checkers: Any) -> list[str]:
    """Texts that a rule's checkers may hold for."""
    found: list[str] = []
    for checker in checkers:
        call = checker.call
        if hasattr(call, "cmds"):
            found += ["/" + ".".join(cmd) for cmd in call.cmds]
        elif hasattr(call, "keywords"):
            found += list(call.keywords)
        elif hasattr(call, "msg"):
            found += list(call.msg)
        elif hasattr(call, "regex"):
            found += [re.sub(r"\(\?P<\w+>|[\^$()?*+\\]|\[[^\]]*\]|\{\d*,?\d*\}", "", str(call.regex)).split("|")[0]]
        elif hasattr(call, "command"):
            command = call.command()
            found.append(f"/{getattr(command, 'command', '')}")
    return [text for text in dict.fromkeys(found) if text]


def events_for(triggers: list[str]) -> list[dict[str, Any]]:
    """All that is sent to a plugin: each trigger alone and with words, in a group and in private, and the rest."""
    events: list[dict[str, Any]] = []
    for trigger in triggers[:12]:
        events += [message(text, OWNER, GROUP) for text in (trigger, f"{trigger} 1", f"{trigger} 测试 2")]
        events.append(message("1", OWNER, GROUP))
        events.append(message(trigger, MEMBER, GROUP))
        events.append(message("取消", MEMBER, GROUP))
        events.append(message(trigger, OWNER, None))
        events.append(message("2", OWNER, None))
    events += [
        message("hello", MEMBER, GROUP),
        message("小助手 在吗", MEMBER, GROUP),
        message("hello", MEMBER, None),
    ]
    at = [{"type": "at", "data": {"qq": str(ME)}}, {"type": "text", "data": {"text": " 你好"}}]
    events.append(message(at, MEMBER, GROUP))
    events += [{"post_type": "notice", "group_id": GROUP, **notice} for notice in NOTICES]
    events.append({"post_type": "request", "request_type": "friend", "user_id": MEMBER, "comment": "hi", "flag": "f1"})
    events.append({
        "post_type": "request", "request_type": "group", "sub_type": "add", "group_id": GROUP, "user_id": MEMBER,
        "comment": "hi", "flag": "f2",
    })  # fmt: skip
    return [{"time": 1700000000 + number, "self_id": ME, **event} for number, event in enumerate(events)]


def message(text: Any, user: int, group: int | None) -> dict[str, Any]:
    segments = text if isinstance(text, list) else [{"type": "text", "data": {"text": text}}]
    sender = {"user_id": user, "nickname": f"user{user}", "sex": "unknown", "age": 0}
    base: dict[str, Any] = {
        "post_type": "message", "message_type": "private" if group is None else "group", "message_id": 5,
        "sub_type": "friend" if group is None else "normal", "user_id": user, "message": segments,
        "raw_message": text if isinstance(text, str) else "[CQ]", "font": 14, "sender": sender,
    }  # fmt: skip
    if group is None:
        return base
    role = "owner" if user == OWNER else "member"
    more = {"card": "", "role": role, "area": "", "level": "1", "title": ""}
    return {**base, "group_id": group, "anonymous": None, "sender": {**sender, **more}}


def answer_to(api: str, params: dict[str, Any]) -> Any:
    """What OneBot would answer."""
    member = {"group_id": GROUP, "user_id": int(params.get("user_id") or MEMBER), "nickname": "somebody", "card": "",
              "sex": "unknown", "age": 0, "area": "", "join_time": 1, "last_sent_time": 1, "level": "1",
              "role": "member", "unfriendly": False, "title": "", "title_expire_time": 0,
              "card_changeable": True}  # fmt: skip
    group = {"group_id": GROUP, "group_name": "a group", "member_count": 3, "max_member_count": 200}
    answers: dict[str, Any] = {
        "get_group_member_info": member, "get_group_member_list": [{**member, "user_id": MEMBER}],
        "get_group_info": group, "get_group_list": [group], "get_stranger_info": member,
        "get_friend_list": [{"user_id": OWNER, "nickname": "owner", "remark": ""}],
        "get_login_info": {"user_id": ME, "nickname": "bot"}, "get_version_info": {"app_name": "x", "app_version": "1"},
        "get_msg": {"time": 1, "message_type": "group", "message_id": 5, "real_id": 5, "sender": member, "message": []},
    }  # fmt: skip
    if api.startswith("send"):
        return {"message_id": 9}
    return answers.get(api)


def plain_call(api: str, params: dict[str, Any]) -> Any:
    """A call in the one form in which both sides are compared."""
    values = {name: _plain(value) for name, value in params.items() if value is not None}
    if api in {"send_msg", "send_group_msg", "send_private_msg"}:
        group = values.get("group_id") if values.get("message_type") != "private" else None
        target = f"group {group}" if group is not None else f"user {values.get('user_id')}"
        return ["send", target, _segments(values.get("message"))]
    return [api, values]


def _plain(value: Any) -> Any:
    if hasattr(value, "type") and hasattr(value, "data"):
        return {"type": value.type, "data": {k: _plain(v) for k, v in value.data.items() if v is not None}}
    if isinstance(value, dict):
        return {str(k): _plain(v) for k, v in value.items() if v is not None}
    if isinstance(value, (list, tuple, set)):
        return [_plain(part) for part in value]
    return value if isinstance(value, (int, float, str, bool)) or value is None else str(value)


def _segments(message: Any) -> Any:
    parts = [{"type": "text", "data": {"text": message}}] if isinstance(message, str) else message
    parts = [parts] if isinstance(parts, dict) else parts
    merged: list[Any] = []
    for part in parts or []:
        if part["type"] == "text" and merged and merged[-1]["type"] == "text":
            merged[-1] = {"type": "text", "data": {"text": merged[-1]["data"]["text"] + part["data"]["text"]}}
        elif part["type"] != "text" or part["data"].get("text"):
            merged.append({"type": part["type"], "data": {k: v for k, v in part["data"].items() if v is not None}})
    return merged
