# Made by `codegen build` from the spec 'onebot', digest df9f82df9f99c286. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""The matching tables: kinds, the words that may follow each, and what they test."""

from __future__ import annotations

from tamis.queries.tables import CommandTable, Condition, Conversation, Delivery, Identity, KindTable, Test, TextAt
from tamis.queries.vocabulary import Vocabulary

from . import events as _events

VOCABULARY = Vocabulary(
    package="tamis_onebot",
    event_type=_events.Event,
    event_names=frozenset(_events.__all__) - {"Is"},
    kinds={
        "*": KindTable(
            None,
            (
                "message",
                "notice",
                "request",
                "meta_event",
            ),
            None,
        ),
        "message": KindTable(
            "*",
            (
                "message.private",
                "message.group",
            ),
            "MessageBase",
            certain={"sender": "sender"},
        ),
        "message.private": KindTable(
            "message",
            (
                "message.private.friend",
                "message.private.group",
                "message.private.other",
            ),
            "PrivateMessage",
            certain={"sender": "sender"},
        ),
        "message.private.friend": KindTable("message.private", (), "PrivateMessage", certain={"sender": "sender"}),
        "message.private.group": KindTable("message.private", (), "PrivateMessage", certain={"sender": "sender"}),
        "message.private.other": KindTable("message.private", (), "PrivateMessage", certain={"sender": "sender"}),
        "message.group": KindTable(
            "message",
            (
                "message.group.normal",
                "message.group.anonymous",
                "message.group.notice",
            ),
            "GroupMessage",
            certain={"group_id": "group_id"},
        ),
        "message.group.normal": KindTable("message.group", (), "GroupMessage", certain={"group_id": "group_id"}),
        "message.group.anonymous": KindTable("message.group", (), "GroupMessage", certain={"group_id": "group_id"}),
        "message.group.notice": KindTable("message.group", (), "GroupMessage", certain={"group_id": "group_id"}),
        "notice": KindTable(
            "*",
            (
                "notice.group_upload",
                "notice.group_admin",
                "notice.group_decrease",
                "notice.group_increase",
                "notice.group_ban",
                "notice.friend_add",
                "notice.group_recall",
                "notice.friend_recall",
                "notice.notify",
            ),
            "OtherNotice",
        ),
        "notice.group_upload": KindTable("notice", (), None, certain={"group_id": "group_id"}),
        "notice.group_admin": KindTable(
            "notice",
            (
                "notice.group_admin.set",
                "notice.group_admin.unset",
            ),
            "GroupAdminNotice",
            certain={"group_id": "group_id"},
        ),
        "notice.group_admin.set": KindTable(
            "notice.group_admin", (), "GroupAdminNotice", certain={"group_id": "group_id"}
        ),
        "notice.group_admin.unset": KindTable(
            "notice.group_admin", (), "GroupAdminNotice", certain={"group_id": "group_id"}
        ),
        "notice.group_decrease": KindTable(
            "notice",
            (
                "notice.group_decrease.leave",
                "notice.group_decrease.kick",
                "notice.group_decrease.kick_me",
            ),
            "GroupDecreaseNotice",
            certain={"group_id": "group_id"},
        ),
        "notice.group_decrease.leave": KindTable(
            "notice.group_decrease", (), "GroupDecreaseNotice", certain={"group_id": "group_id"}
        ),
        "notice.group_decrease.kick": KindTable(
            "notice.group_decrease", (), "GroupDecreaseNotice", certain={"group_id": "group_id"}
        ),
        "notice.group_decrease.kick_me": KindTable(
            "notice.group_decrease", (), "GroupDecreaseNotice", certain={"group_id": "group_id"}
        ),
        "notice.group_increase": KindTable(
            "notice",
            (
                "notice.group_increase.approve",
                "notice.group_increase.invite",
            ),
            "GroupIncreaseNotice",
            certain={"group_id": "group_id"},
        ),
        "notice.group_increase.approve": KindTable(
            "notice.group_increase", (), "GroupIncreaseNotice", certain={"group_id": "group_id"}
        ),
        "notice.group_increase.invite": KindTable(
            "notice.group_increase", (), "GroupIncreaseNotice", certain={"group_id": "group_id"}
        ),
        "notice.group_ban": KindTable(
            "notice",
            (
                "notice.group_ban.ban",
                "notice.group_ban.lift_ban",
            ),
            "GroupBanNotice",
            certain={"group_id": "group_id"},
        ),
        "notice.group_ban.ban": KindTable("notice.group_ban", (), "GroupBanNotice", certain={"group_id": "group_id"}),
        "notice.group_ban.lift_ban": KindTable(
            "notice.group_ban", (), "GroupBanNotice", certain={"group_id": "group_id"}
        ),
        "notice.friend_add": KindTable("notice", (), None),
        "notice.group_recall": KindTable("notice", (), None, certain={"group_id": "group_id"}),
        "notice.friend_recall": KindTable("notice", (), None),
        "notice.notify": KindTable(
            "notice",
            (
                "notice.notify.poke",
                "notice.notify.lucky_king",
                "notice.notify.honor",
            ),
            "NotifyBase",
        ),
        "notice.notify.poke": KindTable("notice.notify", (), "PokeNotice"),
        "notice.notify.lucky_king": KindTable("notice.notify", (), "LuckyKingNotice", certain={"group_id": "group_id"}),
        "notice.notify.honor": KindTable("notice.notify", (), "HonorNotice", certain={"group_id": "group_id"}),
        "request": KindTable(
            "*",
            (
                "request.friend",
                "request.group",
            ),
            "RequestBase",
        ),
        "request.friend": KindTable("request", (), "FriendRequest"),
        "request.group": KindTable(
            "request",
            (
                "request.group.add",
                "request.group.invite",
            ),
            "GroupRequest",
            certain={"group_id": "group_id"},
        ),
        "request.group.add": KindTable("request.group", (), "GroupRequest", certain={"group_id": "group_id"}),
        "request.group.invite": KindTable("request.group", (), "GroupRequest", certain={"group_id": "group_id"}),
        "meta_event": KindTable(
            "*",
            (
                "meta_event.lifecycle",
                "meta_event.heartbeat",
            ),
            None,
        ),
        "meta_event.lifecycle": KindTable(
            "meta_event",
            (
                "meta_event.lifecycle.enable",
                "meta_event.lifecycle.disable",
                "meta_event.lifecycle.connect",
            ),
            None,
        ),
        "meta_event.lifecycle.enable": KindTable("meta_event.lifecycle", (), None),
        "meta_event.lifecycle.disable": KindTable("meta_event.lifecycle", (), None),
        "meta_event.lifecycle.connect": KindTable("meta_event.lifecycle", (), None),
        "meta_event.heartbeat": KindTable("meta_event", (), "Heartbeat"),
    },
    words={
        "MessageBase": {
            "message": (
                Test(("message",)),
                {
                    "text": Test(("message",), True, (Condition(("type",), "equals", "text"),)),
                    "face": Test(("message",), True, (Condition(("type",), "equals", "face"),)),
                    "image": Test(("message",), True, (Condition(("type",), "equals", "image"),)),
                    "record": Test(("message",), True, (Condition(("type",), "equals", "record"),)),
                    "video": Test(("message",), True, (Condition(("type",), "equals", "video"),)),
                    "at": Test(("message",), True, (Condition(("type",), "equals", "at"),)),
                    "rps": Test(("message",), True, (Condition(("type",), "equals", "rps"),)),
                    "dice": Test(("message",), True, (Condition(("type",), "equals", "dice"),)),
                    "shake": Test(("message",), True, (Condition(("type",), "equals", "shake"),)),
                    "poke": Test(("message",), True, (Condition(("type",), "equals", "poke"),)),
                    "anonymous": Test(("message",), True, (Condition(("type",), "equals", "anonymous"),)),
                    "share": Test(("message",), True, (Condition(("type",), "equals", "share"),)),
                    "contact": Test(("message",), True, (Condition(("type",), "equals", "contact"),)),
                    "location": Test(("message",), True, (Condition(("type",), "equals", "location"),)),
                    "music": Test(("message",), True, (Condition(("type",), "equals", "music"),)),
                    "reply": Test(("message",), True, (Condition(("type",), "equals", "reply"),)),
                    "forward": Test(("message",), True, (Condition(("type",), "equals", "forward"),)),
                    "node": Test(("message",), True, (Condition(("type",), "equals", "node"),)),
                    "xml": Test(("message",), True, (Condition(("type",), "equals", "xml"),)),
                    "json": Test(("message",), True, (Condition(("type",), "equals", "json"),)),
                },
            ),
            "text": (Test(("message",), True, (Condition(("type",), "equals", "text"),)), {}),
            "face": (Test(("message",), True, (Condition(("type",), "equals", "face"),)), {}),
            "image": (
                Test(("message",), True, (Condition(("type",), "equals", "image"),)),
                {
                    "flash": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "image"),
                            Condition(
                                (
                                    "data",
                                    "type",
                                ),
                                "equals",
                                "flash",
                            ),
                        ),
                    )
                },
            ),
            "record": (Test(("message",), True, (Condition(("type",), "equals", "record"),)), {}),
            "video": (Test(("message",), True, (Condition(("type",), "equals", "video"),)), {}),
            "at": (
                Test(("message",), True, (Condition(("type",), "equals", "at"),)),
                {
                    "all": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "at"),
                            Condition(
                                (
                                    "data",
                                    "qq",
                                ),
                                "equals",
                                "all",
                            ),
                        ),
                    ),
                    "me": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "at"),
                            Condition(
                                (
                                    "data",
                                    "qq",
                                ),
                                "me",
                            ),
                        ),
                    ),
                },
            ),
            "rps": (Test(("message",), True, (Condition(("type",), "equals", "rps"),)), {}),
            "dice": (Test(("message",), True, (Condition(("type",), "equals", "dice"),)), {}),
            "shake": (Test(("message",), True, (Condition(("type",), "equals", "shake"),)), {}),
            "poke": (Test(("message",), True, (Condition(("type",), "equals", "poke"),)), {}),
            "anonymous": (Test(("message",), True, (Condition(("type",), "equals", "anonymous"),)), {}),
            "share": (Test(("message",), True, (Condition(("type",), "equals", "share"),)), {}),
            "contact": (
                Test(("message",), True, (Condition(("type",), "equals", "contact"),)),
                {
                    "qq": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "contact"),
                            Condition(
                                (
                                    "data",
                                    "type",
                                ),
                                "equals",
                                "qq",
                            ),
                        ),
                    ),
                    "group": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "contact"),
                            Condition(
                                (
                                    "data",
                                    "type",
                                ),
                                "equals",
                                "group",
                            ),
                        ),
                    ),
                },
            ),
            "location": (Test(("message",), True, (Condition(("type",), "equals", "location"),)), {}),
            "music": (
                Test(("message",), True, (Condition(("type",), "equals", "music"),)),
                {
                    "qq": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "music"),
                            Condition(
                                (
                                    "data",
                                    "type",
                                ),
                                "equals",
                                "qq",
                            ),
                        ),
                    ),
                    "163": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "music"),
                            Condition(
                                (
                                    "data",
                                    "type",
                                ),
                                "equals",
                                "163",
                            ),
                        ),
                    ),
                    "xm": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "music"),
                            Condition(
                                (
                                    "data",
                                    "type",
                                ),
                                "equals",
                                "xm",
                            ),
                        ),
                    ),
                    "custom": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "music"),
                            Condition(
                                (
                                    "data",
                                    "type",
                                ),
                                "equals",
                                "custom",
                            ),
                        ),
                    ),
                },
            ),
            "reply": (Test(("message",), True, (Condition(("type",), "equals", "reply"),)), {}),
            "forward": (Test(("message",), True, (Condition(("type",), "equals", "forward"),)), {}),
            "node": (Test(("message",), True, (Condition(("type",), "equals", "node"),)), {}),
            "xml": (Test(("message",), True, (Condition(("type",), "equals", "xml"),)), {}),
            "json": (Test(("message",), True, (Condition(("type",), "equals", "json"),)), {}),
        },
        "PrivateMessage": {
            "message": (
                Test(("message",)),
                {
                    "text": Test(("message",), True, (Condition(("type",), "equals", "text"),)),
                    "face": Test(("message",), True, (Condition(("type",), "equals", "face"),)),
                    "image": Test(("message",), True, (Condition(("type",), "equals", "image"),)),
                    "record": Test(("message",), True, (Condition(("type",), "equals", "record"),)),
                    "video": Test(("message",), True, (Condition(("type",), "equals", "video"),)),
                    "at": Test(("message",), True, (Condition(("type",), "equals", "at"),)),
                    "rps": Test(("message",), True, (Condition(("type",), "equals", "rps"),)),
                    "dice": Test(("message",), True, (Condition(("type",), "equals", "dice"),)),
                    "shake": Test(("message",), True, (Condition(("type",), "equals", "shake"),)),
                    "poke": Test(("message",), True, (Condition(("type",), "equals", "poke"),)),
                    "anonymous": Test(("message",), True, (Condition(("type",), "equals", "anonymous"),)),
                    "share": Test(("message",), True, (Condition(("type",), "equals", "share"),)),
                    "contact": Test(("message",), True, (Condition(("type",), "equals", "contact"),)),
                    "location": Test(("message",), True, (Condition(("type",), "equals", "location"),)),
                    "music": Test(("message",), True, (Condition(("type",), "equals", "music"),)),
                    "reply": Test(("message",), True, (Condition(("type",), "equals", "reply"),)),
                    "forward": Test(("message",), True, (Condition(("type",), "equals", "forward"),)),
                    "node": Test(("message",), True, (Condition(("type",), "equals", "node"),)),
                    "xml": Test(("message",), True, (Condition(("type",), "equals", "xml"),)),
                    "json": Test(("message",), True, (Condition(("type",), "equals", "json"),)),
                },
            ),
            "text": (Test(("message",), True, (Condition(("type",), "equals", "text"),)), {}),
            "face": (Test(("message",), True, (Condition(("type",), "equals", "face"),)), {}),
            "image": (
                Test(("message",), True, (Condition(("type",), "equals", "image"),)),
                {
                    "flash": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "image"),
                            Condition(
                                (
                                    "data",
                                    "type",
                                ),
                                "equals",
                                "flash",
                            ),
                        ),
                    )
                },
            ),
            "record": (Test(("message",), True, (Condition(("type",), "equals", "record"),)), {}),
            "video": (Test(("message",), True, (Condition(("type",), "equals", "video"),)), {}),
            "at": (
                Test(("message",), True, (Condition(("type",), "equals", "at"),)),
                {
                    "all": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "at"),
                            Condition(
                                (
                                    "data",
                                    "qq",
                                ),
                                "equals",
                                "all",
                            ),
                        ),
                    ),
                    "me": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "at"),
                            Condition(
                                (
                                    "data",
                                    "qq",
                                ),
                                "me",
                            ),
                        ),
                    ),
                },
            ),
            "rps": (Test(("message",), True, (Condition(("type",), "equals", "rps"),)), {}),
            "dice": (Test(("message",), True, (Condition(("type",), "equals", "dice"),)), {}),
            "shake": (Test(("message",), True, (Condition(("type",), "equals", "shake"),)), {}),
            "poke": (Test(("message",), True, (Condition(("type",), "equals", "poke"),)), {}),
            "anonymous": (Test(("message",), True, (Condition(("type",), "equals", "anonymous"),)), {}),
            "share": (Test(("message",), True, (Condition(("type",), "equals", "share"),)), {}),
            "contact": (
                Test(("message",), True, (Condition(("type",), "equals", "contact"),)),
                {
                    "qq": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "contact"),
                            Condition(
                                (
                                    "data",
                                    "type",
                                ),
                                "equals",
                                "qq",
                            ),
                        ),
                    ),
                    "group": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "contact"),
                            Condition(
                                (
                                    "data",
                                    "type",
                                ),
                                "equals",
                                "group",
                            ),
                        ),
                    ),
                },
            ),
            "location": (Test(("message",), True, (Condition(("type",), "equals", "location"),)), {}),
            "music": (
                Test(("message",), True, (Condition(("type",), "equals", "music"),)),
                {
                    "qq": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "music"),
                            Condition(
                                (
                                    "data",
                                    "type",
                                ),
                                "equals",
                                "qq",
                            ),
                        ),
                    ),
                    "163": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "music"),
                            Condition(
                                (
                                    "data",
                                    "type",
                                ),
                                "equals",
                                "163",
                            ),
                        ),
                    ),
                    "xm": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "music"),
                            Condition(
                                (
                                    "data",
                                    "type",
                                ),
                                "equals",
                                "xm",
                            ),
                        ),
                    ),
                    "custom": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "music"),
                            Condition(
                                (
                                    "data",
                                    "type",
                                ),
                                "equals",
                                "custom",
                            ),
                        ),
                    ),
                },
            ),
            "reply": (Test(("message",), True, (Condition(("type",), "equals", "reply"),)), {}),
            "forward": (Test(("message",), True, (Condition(("type",), "equals", "forward"),)), {}),
            "node": (Test(("message",), True, (Condition(("type",), "equals", "node"),)), {}),
            "xml": (Test(("message",), True, (Condition(("type",), "equals", "xml"),)), {}),
            "json": (Test(("message",), True, (Condition(("type",), "equals", "json"),)), {}),
        },
        "GroupMessage": {
            "message": (
                Test(("message",)),
                {
                    "text": Test(("message",), True, (Condition(("type",), "equals", "text"),)),
                    "face": Test(("message",), True, (Condition(("type",), "equals", "face"),)),
                    "image": Test(("message",), True, (Condition(("type",), "equals", "image"),)),
                    "record": Test(("message",), True, (Condition(("type",), "equals", "record"),)),
                    "video": Test(("message",), True, (Condition(("type",), "equals", "video"),)),
                    "at": Test(("message",), True, (Condition(("type",), "equals", "at"),)),
                    "rps": Test(("message",), True, (Condition(("type",), "equals", "rps"),)),
                    "dice": Test(("message",), True, (Condition(("type",), "equals", "dice"),)),
                    "shake": Test(("message",), True, (Condition(("type",), "equals", "shake"),)),
                    "poke": Test(("message",), True, (Condition(("type",), "equals", "poke"),)),
                    "anonymous": Test(("message",), True, (Condition(("type",), "equals", "anonymous"),)),
                    "share": Test(("message",), True, (Condition(("type",), "equals", "share"),)),
                    "contact": Test(("message",), True, (Condition(("type",), "equals", "contact"),)),
                    "location": Test(("message",), True, (Condition(("type",), "equals", "location"),)),
                    "music": Test(("message",), True, (Condition(("type",), "equals", "music"),)),
                    "reply": Test(("message",), True, (Condition(("type",), "equals", "reply"),)),
                    "forward": Test(("message",), True, (Condition(("type",), "equals", "forward"),)),
                    "node": Test(("message",), True, (Condition(("type",), "equals", "node"),)),
                    "xml": Test(("message",), True, (Condition(("type",), "equals", "xml"),)),
                    "json": Test(("message",), True, (Condition(("type",), "equals", "json"),)),
                },
            ),
            "sender": (
                Test(("sender",)),
                {
                    "owner": Test(("sender",), False, (Condition(("role",), "equals", "owner"),)),
                    "admin": Test(("sender",), False, (Condition(("role",), "equals", "admin"),)),
                    "member": Test(("sender",), False, (Condition(("role",), "equals", "member"),)),
                },
            ),
            "anonymous": (Test(("anonymous",)), {}),
            "text": (Test(("message",), True, (Condition(("type",), "equals", "text"),)), {}),
            "face": (Test(("message",), True, (Condition(("type",), "equals", "face"),)), {}),
            "image": (
                Test(("message",), True, (Condition(("type",), "equals", "image"),)),
                {
                    "flash": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "image"),
                            Condition(
                                (
                                    "data",
                                    "type",
                                ),
                                "equals",
                                "flash",
                            ),
                        ),
                    )
                },
            ),
            "record": (Test(("message",), True, (Condition(("type",), "equals", "record"),)), {}),
            "video": (Test(("message",), True, (Condition(("type",), "equals", "video"),)), {}),
            "at": (
                Test(("message",), True, (Condition(("type",), "equals", "at"),)),
                {
                    "all": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "at"),
                            Condition(
                                (
                                    "data",
                                    "qq",
                                ),
                                "equals",
                                "all",
                            ),
                        ),
                    ),
                    "me": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "at"),
                            Condition(
                                (
                                    "data",
                                    "qq",
                                ),
                                "me",
                            ),
                        ),
                    ),
                },
            ),
            "rps": (Test(("message",), True, (Condition(("type",), "equals", "rps"),)), {}),
            "dice": (Test(("message",), True, (Condition(("type",), "equals", "dice"),)), {}),
            "shake": (Test(("message",), True, (Condition(("type",), "equals", "shake"),)), {}),
            "poke": (Test(("message",), True, (Condition(("type",), "equals", "poke"),)), {}),
            "share": (Test(("message",), True, (Condition(("type",), "equals", "share"),)), {}),
            "contact": (
                Test(("message",), True, (Condition(("type",), "equals", "contact"),)),
                {
                    "qq": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "contact"),
                            Condition(
                                (
                                    "data",
                                    "type",
                                ),
                                "equals",
                                "qq",
                            ),
                        ),
                    ),
                    "group": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "contact"),
                            Condition(
                                (
                                    "data",
                                    "type",
                                ),
                                "equals",
                                "group",
                            ),
                        ),
                    ),
                },
            ),
            "location": (Test(("message",), True, (Condition(("type",), "equals", "location"),)), {}),
            "music": (
                Test(("message",), True, (Condition(("type",), "equals", "music"),)),
                {
                    "qq": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "music"),
                            Condition(
                                (
                                    "data",
                                    "type",
                                ),
                                "equals",
                                "qq",
                            ),
                        ),
                    ),
                    "163": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "music"),
                            Condition(
                                (
                                    "data",
                                    "type",
                                ),
                                "equals",
                                "163",
                            ),
                        ),
                    ),
                    "xm": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "music"),
                            Condition(
                                (
                                    "data",
                                    "type",
                                ),
                                "equals",
                                "xm",
                            ),
                        ),
                    ),
                    "custom": Test(
                        ("message",),
                        True,
                        (
                            Condition(("type",), "equals", "music"),
                            Condition(
                                (
                                    "data",
                                    "type",
                                ),
                                "equals",
                                "custom",
                            ),
                        ),
                    ),
                },
            ),
            "reply": (Test(("message",), True, (Condition(("type",), "equals", "reply"),)), {}),
            "forward": (Test(("message",), True, (Condition(("type",), "equals", "forward"),)), {}),
            "node": (Test(("message",), True, (Condition(("type",), "equals", "node"),)), {}),
            "xml": (Test(("message",), True, (Condition(("type",), "equals", "xml"),)), {}),
            "json": (Test(("message",), True, (Condition(("type",), "equals", "json"),)), {}),
        },
        "OtherNotice": {"group_id": (Test(("group_id",)), {})},
        "GroupAdminNotice": {"me": (Test(("user_id",), False, (Condition((), "me"),)), {})},
        "GroupDecreaseNotice": {"me": (Test(("user_id",), False, (Condition((), "me"),)), {})},
        "GroupIncreaseNotice": {"me": (Test(("user_id",), False, (Condition((), "me"),)), {})},
        "GroupBanNotice": {"me": (Test(("user_id",), False, (Condition((), "me"),)), {})},
        "NotifyBase": {"group_id": (Test(("group_id",)), {})},
        "PokeNotice": {
            "group_id": (Test(("group_id",)), {}),
            "me": (Test(("target_id",), False, (Condition((), "me"),)), {}),
        },
        "LuckyKingNotice": {"me": (Test(("target_id",), False, (Condition((), "me"),)), {})},
        "HonorNotice": {
            "honor_type": (
                Test(("honor_type",)),
                {
                    "talkative": Test(("honor_type",), False, (Condition((), "equals", "talkative"),)),
                    "performer": Test(("honor_type",), False, (Condition((), "equals", "performer"),)),
                    "emotion": Test(("honor_type",), False, (Condition((), "equals", "emotion"),)),
                },
            ),
            "talkative": (Test(("honor_type",), False, (Condition((), "equals", "talkative"),)), {}),
            "performer": (Test(("honor_type",), False, (Condition((), "equals", "performer"),)), {}),
            "emotion": (Test(("honor_type",), False, (Condition((), "equals", "emotion"),)), {}),
        },
        "RequestBase": {"comment": (Test(("comment",)), {})},
        "FriendRequest": {"comment": (Test(("comment",)), {})},
        "GroupRequest": {"comment": (Test(("comment",)), {})},
        "Heartbeat": {
            "status": (
                Test(("status",)),
                {
                    "online": Test(("status",), False, (Condition(("online",), "true"),)),
                    "good": Test(("status",), False, (Condition(("good",), "true"),)),
                },
            )
        },
    },
    kind_shortcuts={
        "notify": ("notice.notify",),
    },
    field_shortcuts={},
    gone={
        "to_me": "write message:at:me for a mention, message.private for a private message",
        "heartbeat": "write meta_event.heartbeat",
        "lifecycle": "write meta_event.lifecycle",
        "poke": "write notice.notify.poke",
    },
    texts={
        "text": {
            "message": (TextAt(("message",), ("type", "text", ("data", "text"))),),
            "message.private": (TextAt(("message",), ("type", "text", ("data", "text"))),),
            "message.private.friend": (TextAt(("message",), ("type", "text", ("data", "text"))),),
            "message.private.group": (TextAt(("message",), ("type", "text", ("data", "text"))),),
            "message.private.other": (TextAt(("message",), ("type", "text", ("data", "text"))),),
            "message.group": (TextAt(("message",), ("type", "text", ("data", "text"))),),
            "message.group.normal": (TextAt(("message",), ("type", "text", ("data", "text"))),),
            "message.group.anonymous": (TextAt(("message",), ("type", "text", ("data", "text"))),),
            "message.group.notice": (TextAt(("message",), ("type", "text", ("data", "text"))),),
        },
    },
    choices={
        "role": {
            "message.group": (("sender", "role"),),
            "message.group.normal": (("sender", "role"),),
            "message.group.anonymous": (("sender", "role"),),
            "message.group.notice": (("sender", "role"),),
        },
    },
    commands=CommandTable(
        {
            "message": (TextAt(("message",), ("type", "text", ("data", "text"))),),
            "message.private": (TextAt(("message",), ("type", "text", ("data", "text"))),),
            "message.private.friend": (TextAt(("message",), ("type", "text", ("data", "text"))),),
            "message.private.group": (TextAt(("message",), ("type", "text", ("data", "text"))),),
            "message.private.other": (TextAt(("message",), ("type", "text", ("data", "text"))),),
            "message.group": (TextAt(("message",), ("type", "text", ("data", "text"))),),
            "message.group.normal": (TextAt(("message",), ("type", "text", ("data", "text"))),),
            "message.group.anonymous": (TextAt(("message",), ("type", "text", ("data", "text"))),),
            "message.group.notice": (TextAt(("message",), ("type", "text", ("data", "text"))),),
        },
        ("/",),
        first=True,
    ),
    identity=Identity(
        chat={
            "message.group": (("group_id",),),
            "message.group.normal": (("group_id",),),
            "message.group.anonymous": (("group_id",),),
            "message.group.notice": (("group_id",),),
            "notice": (("group_id",),),
            "notice.group_upload": (("group_id",),),
            "notice.group_admin": (("group_id",),),
            "notice.group_admin.set": (("group_id",),),
            "notice.group_admin.unset": (("group_id",),),
            "notice.group_decrease": (("group_id",),),
            "notice.group_decrease.leave": (("group_id",),),
            "notice.group_decrease.kick": (("group_id",),),
            "notice.group_decrease.kick_me": (("group_id",),),
            "notice.group_increase": (("group_id",),),
            "notice.group_increase.approve": (("group_id",),),
            "notice.group_increase.invite": (("group_id",),),
            "notice.group_ban": (("group_id",),),
            "notice.group_ban.ban": (("group_id",),),
            "notice.group_ban.lift_ban": (("group_id",),),
            "notice.group_recall": (("group_id",),),
            "notice.notify": (("group_id",),),
            "notice.notify.poke": (("group_id",),),
            "notice.notify.lucky_king": (("group_id",),),
            "notice.notify.honor": (("group_id",),),
            "request.group": (("group_id",),),
            "request.group.add": (("group_id",),),
            "request.group.invite": (("group_id",),),
        },
        user={
            "message.group": (("anonymous", "id"), ("user_id",)),
            "message.group.normal": (("anonymous", "id"), ("user_id",)),
            "message.group.anonymous": (("anonymous", "id"), ("user_id",)),
            "message.group.notice": (("anonymous", "id"), ("user_id",)),
            "message": (("user_id",),),
            "message.private": (("user_id",),),
            "message.private.friend": (("user_id",),),
            "message.private.group": (("user_id",),),
            "message.private.other": (("user_id",),),
            "notice": (("user_id",),),
            "notice.group_upload": (("user_id",),),
            "notice.group_admin": (("user_id",),),
            "notice.group_admin.set": (("user_id",),),
            "notice.group_admin.unset": (("user_id",),),
            "notice.group_decrease": (("user_id",),),
            "notice.group_decrease.leave": (("user_id",),),
            "notice.group_decrease.kick": (("user_id",),),
            "notice.group_decrease.kick_me": (("user_id",),),
            "notice.group_increase": (("user_id",),),
            "notice.group_increase.approve": (("user_id",),),
            "notice.group_increase.invite": (("user_id",),),
            "notice.group_ban": (("user_id",),),
            "notice.group_ban.ban": (("user_id",),),
            "notice.group_ban.lift_ban": (("user_id",),),
            "notice.friend_add": (("user_id",),),
            "notice.group_recall": (("user_id",),),
            "notice.friend_recall": (("user_id",),),
            "notice.notify": (("user_id",),),
            "notice.notify.poke": (("user_id",),),
            "notice.notify.lucky_king": (("user_id",),),
            "notice.notify.honor": (("user_id",),),
            "request": (("user_id",),),
            "request.friend": (("user_id",),),
            "request.group": (("user_id",),),
            "request.group.add": (("user_id",),),
            "request.group.invite": (("user_id",),),
        },
    ),
    delivery=Delivery(account_header="X-Self-ID"),
    conversation=Conversation(
        next="message", answer="message", text="text", action="reply", parameter="message", asked="message_id"
    ),
)
