# Made by `codegen build` from the spec 'telegram', digest b05b9d6a00f47358. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""Makes events for tests: of any query, typed as a handler gets them. What a bot itself does needs nothing of this."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar

from tamis.queries.tables import Condition
from tamis.testing.feed import Feed as _Feed
from tamis.testing.kit import Kit as _Kit
from tamis.testing.make import Maker
from tamis.testing.outcome import Ran, RanStep
from tamis.testing.tables import About, Facts, Group

from ._codec import CODEC
from ._vocabulary import VOCABULARY

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from .events import Event

_MAKER = Maker(
    VOCABULARY,
    CODEC,
    Facts(
        fields={
            "BackgroundFillFreeformGradient": {
                "colors": About(least=3, most=4),
            },
            "BackgroundFillGradient": {
                "rotation_angle": About(least=0, most=359),
            },
            "BackgroundTypeFill": {
                "dark_theme_dimming": About(least=0, most=100),
            },
            "BackgroundTypePattern": {
                "intensity": About(least=0, most=100),
                "is_inverted": About(values=(True,)),
                "is_moving": About(values=(True,)),
            },
            "BackgroundTypeWallpaper": {
                "dark_theme_dimming": About(least=0, most=100),
                "is_blurred": About(values=(True,)),
                "is_moving": About(values=(True,)),
            },
            "BotSubscriptionUpdated": {
                "state": About(
                    values=(
                        "canceled",
                        "active",
                        "failed",
                    ),
                    open=True,
                ),
            },
            "BusinessBotRights": {
                "can_reply": About(values=(True,)),
                "can_read_messages": About(values=(True,)),
                "can_delete_sent_messages": About(values=(True,)),
                "can_delete_all_messages": About(values=(True,)),
                "can_edit_name": About(values=(True,)),
                "can_edit_bio": About(values=(True,)),
                "can_edit_profile_photo": About(values=(True,)),
                "can_edit_username": About(values=(True,)),
                "can_change_gift_settings": About(values=(True,)),
                "can_view_gifts_and_stars": About(values=(True,)),
                "can_convert_gifts_to_stars": About(values=(True,)),
                "can_transfer_and_upgrade_gifts": About(values=(True,)),
                "can_transfer_stars": About(values=(True,)),
                "can_manage_stories": About(values=(True,)),
            },
            "BusinessConnection": {
                "date": About(time=True),
            },
            "Chat": {
                "type": About(
                    values=(
                        "private",
                        "group",
                        "supergroup",
                        "channel",
                    )
                ),
                "is_forum": About(values=(True,)),
                "is_direct_messages": About(values=(True,)),
            },
            "ChatBoost": {
                "add_date": About(time=True),
                "expiration_date": About(time=True),
            },
            "ChatBoostRemoved": {
                "remove_date": About(time=True),
            },
            "ChatBoostSourceGiveaway": {
                "is_unclaimed": About(values=(True,)),
            },
            "ChatInviteLink": {
                "expire_date": About(time=True),
                "member_limit": About(least=1, most=99999),
            },
            "ChatJoinRequest": {
                "date": About(time=True),
            },
            "ChatMemberBanned": {
                "until_date": About(time=True),
            },
            "ChatMemberMember": {
                "until_date": About(time=True),
            },
            "ChatMemberRestricted": {
                "until_date": About(time=True),
            },
            "ChatMemberUpdated": {
                "date": About(time=True),
            },
            "Checklist": {
                "others_can_add_tasks": About(values=(True,)),
                "others_can_mark_tasks_as_done": About(values=(True,)),
            },
            "ChecklistTask": {
                "completion_date": About(time=True),
            },
            "CopyTextButton": {
                "text": About(least=1, most=256),
            },
            "Dice": {
                "emoji": About(
                    values=(
                        "🎲",
                        "🎯",
                        "🏀",
                        "⚽",
                        "🎳",
                        "🎰",
                    ),
                    open=True,
                ),
            },
            "EncryptedPassportElement": {
                "type": About(
                    values=(
                        "personal_details",
                        "passport",
                        "driver_license",
                        "identity_card",
                        "internal_passport",
                        "address",
                        "utility_bill",
                        "bank_statement",
                        "rental_agreement",
                        "passport_registration",
                        "temporary_registration",
                        "phone_number",
                        "email",
                    )
                ),
                "data": About(
                    only_when={
                        "type": (
                            "personal_details",
                            "passport",
                            "driver_license",
                            "identity_card",
                            "internal_passport",
                            "address",
                        )
                    }
                ),
                "phone_number": About(only_when={"type": ("phone_number",)}),
                "email": About(only_when={"type": ("email",)}),
                "files": About(
                    only_when={
                        "type": (
                            "utility_bill",
                            "bank_statement",
                            "rental_agreement",
                            "passport_registration",
                            "temporary_registration",
                        )
                    }
                ),
                "front_side": About(
                    only_when={
                        "type": (
                            "passport",
                            "driver_license",
                            "identity_card",
                            "internal_passport",
                        )
                    }
                ),
                "reverse_side": About(
                    only_when={
                        "type": (
                            "driver_license",
                            "identity_card",
                        )
                    }
                ),
            },
            "ExternalReplyInfo": {
                "has_media_spoiler": About(values=(True,)),
            },
            "ForumTopicCreated": {
                "is_name_implicit": About(values=(True,)),
            },
            "Game": {
                "text": About(least=0, most=4096),
            },
            "Gift": {
                "is_premium": About(values=(True,)),
                "has_colors": About(values=(True,)),
            },
            "GiftInfo": {
                "is_upgrade_separate": About(values=(True,)),
                "can_be_upgraded": About(values=(True,)),
                "is_private": About(values=(True,)),
            },
            "Giveaway": {
                "winners_selection_date": About(time=True),
                "only_new_members": About(values=(True,)),
                "has_public_winners": About(values=(True,)),
            },
            "GiveawayCompleted": {
                "is_star_giveaway": About(values=(True,)),
            },
            "GiveawayWinners": {
                "winners_selection_date": About(time=True),
                "winners": About(most=100),
                "only_new_members": About(values=(True,)),
                "was_refunded": About(values=(True,)),
            },
            "InaccessibleMessage": {
                "date": About(values=(0,)),
            },
            "InlineKeyboardButton": {
                "style": About(
                    values=(
                        "danger",
                        "success",
                        "primary",
                    )
                ),
                "callback_data": About(least=1, most=64),
            },
            "InlineQuery": {
                "query": About(most=256),
                "chat_type": About(
                    values=(
                        "sender",
                        "private",
                        "group",
                        "supergroup",
                        "channel",
                    )
                ),
            },
            "Location": {
                "horizontal_accuracy": About(least=0, most=1500),
                "heading": About(least=1, most=360),
            },
            "MaskPosition": {
                "point": About(
                    values=(
                        "forehead",
                        "eyes",
                        "mouth",
                        "chin",
                    )
                ),
            },
            "Message": {
                "date": About(time=True),
                "is_topic_message": About(values=(True,)),
                "is_automatic_forward": About(values=(True,)),
                "edit_date": About(time=True),
                "has_protected_content": About(values=(True,)),
                "is_from_offline": About(values=(True,)),
                "is_paid_post": About(values=(True,)),
                "show_caption_above_media": About(values=(True,)),
                "has_media_spoiler": About(values=(True,)),
                "delete_chat_photo": About(values=(True,)),
                "group_chat_created": About(values=(True,)),
                "supergroup_chat_created": About(values=(True,)),
                "channel_chat_created": About(values=(True,)),
            },
            "MessageEntity": {
                "type": About(
                    values=(
                        "mention",
                        "hashtag",
                        "cashtag",
                        "bot_command",
                        "url",
                        "email",
                        "phone_number",
                        "bold",
                        "italic",
                        "underline",
                        "strikethrough",
                        "spoiler",
                        "blockquote",
                        "expandable_blockquote",
                        "code",
                        "pre",
                        "text_link",
                        "text_mention",
                        "custom_emoji",
                        "date_time",
                    ),
                    open=True,
                ),
                "url": About(only_when={"type": ("text_link",)}),
                "user": About(only_when={"type": ("text_mention",)}),
                "language": About(only_when={"type": ("pre",)}),
                "custom_emoji_id": About(only_when={"type": ("custom_emoji",)}),
                "unix_time": About(time=True, only_when={"type": ("date_time",)}),
                "date_time_format": About(only_when={"type": ("date_time",)}),
            },
            "MessageOriginChannel": {
                "date": About(time=True),
            },
            "MessageOriginChat": {
                "date": About(time=True),
            },
            "MessageOriginHiddenUser": {
                "date": About(time=True),
            },
            "MessageOriginUser": {
                "date": About(time=True),
            },
            "MessageReactionCountUpdated": {
                "date": About(time=True),
            },
            "MessageReactionUpdated": {
                "date": About(time=True),
            },
            "PassportFile": {
                "file_date": About(time=True),
            },
            "Poll": {
                "question": About(least=1, most=300),
                "type": About(
                    values=(
                        "regular",
                        "quiz",
                    ),
                    open=True,
                ),
                "explanation": About(least=0, most=200),
                "close_date": About(time=True),
            },
            "PollOption": {
                "text": About(least=1, most=100),
                "addition_date": About(time=True),
            },
            "ReactionTypeEmoji": {
                "emoji": About(
                    values=(
                        "❤",
                        "👍",
                        "👎",
                        "🔥",
                        "🥰",
                        "👏",
                        "😁",
                        "🤔",
                        "🤯",
                        "😱",
                        "🤬",
                        "😢",
                        "🎉",
                        "🤩",
                        "🤮",
                        "💩",
                        "🙏",
                        "👌",
                        "🕊",
                        "🤡",
                        "🥱",
                        "🥴",
                        "😍",
                        "🐳",
                        "❤\u200d🔥",
                        "🌚",
                        "🌭",
                        "💯",
                        "🤣",
                        "⚡",
                        "🍌",
                        "🏆",
                        "💔",
                        "🤨",
                        "😐",
                        "🍓",
                        "🍾",
                        "💋",
                        "🖕",
                        "😈",
                        "😴",
                        "😭",
                        "🤓",
                        "👻",
                        "👨\u200d💻",
                        "👀",
                        "🎃",
                        "🙈",
                        "😇",
                        "😨",
                        "🤝",
                        "✍",
                        "🤗",
                        "🫡",
                        "🎅",
                        "🎄",
                        "☃",
                        "💅",
                        "🤪",
                        "🗿",
                        "🆒",
                        "💘",
                        "🙉",
                        "🦄",
                        "😘",
                        "💊",
                        "🙊",
                        "😎",
                        "👾",
                        "🤷\u200d♂",
                        "🤷",
                        "🤷\u200d♀",
                        "😡",
                    ),
                    open=True,
                ),
            },
            "RefundedPayment": {
                "currency": About(values=("XTR",), open=True),
            },
            "RichBlockAnimation": {
                "has_spoiler": About(values=(True,)),
            },
            "RichBlockButtons": {
                "align": About(
                    values=(
                        "left",
                        "center",
                        "right",
                    ),
                    open=True,
                ),
            },
            "RichBlockDetails": {
                "is_open": About(values=(True,)),
            },
            "RichBlockListItem": {
                "has_checkbox": About(values=(True,)),
                "is_checked": About(values=(True,)),
                "type": About(
                    values=(
                        "a",
                        "A",
                        "i",
                        "I",
                        "1",
                    )
                ),
            },
            "RichBlockPhoto": {
                "has_spoiler": About(values=(True,)),
            },
            "RichBlockSectionHeading": {
                "size": About(least=1, most=6),
            },
            "RichBlockTable": {
                "is_bordered": About(values=(True,)),
                "is_striped": About(values=(True,)),
                "is_compact": About(values=(True,)),
            },
            "RichBlockTableCell": {
                "is_header": About(values=(True,)),
                "align": About(
                    values=(
                        "left",
                        "center",
                        "right",
                    ),
                    open=True,
                ),
                "valign": About(
                    values=(
                        "top",
                        "middle",
                        "bottom",
                    ),
                    open=True,
                ),
            },
            "RichBlockVideo": {
                "has_spoiler": About(values=(True,)),
            },
            "RichMessageButton": {
                "style": About(
                    values=(
                        "danger",
                        "success",
                        "primary",
                        "link",
                    )
                ),
                "callback_data": About(least=1, most=64),
            },
            "RichTextDateTime": {
                "unix_time": About(time=True),
            },
            "StarAmount": {
                "nanostar_amount": About(least=-999999999, most=999999999),
            },
            "Sticker": {
                "type": About(
                    values=(
                        "regular",
                        "mask",
                        "custom_emoji",
                    ),
                    open=True,
                ),
                "needs_repainting": About(values=(True,)),
            },
            "SuccessfulPayment": {
                "subscription_expiration_date": About(time=True),
                "is_recurring": About(values=(True,)),
                "is_first_recurring": About(values=(True,)),
            },
            "SuggestedPostInfo": {
                "state": About(
                    values=(
                        "pending",
                        "approved",
                        "declined",
                    ),
                    open=True,
                ),
            },
            "SuggestedPostPaid": {
                "currency": About(
                    values=(
                        "XTR",
                        "TON",
                    ),
                    open=True,
                ),
            },
            "SuggestedPostPrice": {
                "currency": About(
                    values=(
                        "XTR",
                        "TON",
                    ),
                    open=True,
                ),
            },
            "SuggestedPostRefunded": {
                "reason": About(
                    values=(
                        "post_deleted",
                        "payment_refunded",
                    ),
                    open=True,
                ),
            },
            "TextQuote": {
                "is_manual": About(values=(True,)),
            },
            "UniqueGift": {
                "is_premium": About(values=(True,)),
                "is_burned": About(values=(True,)),
                "is_from_blockchain": About(values=(True,)),
            },
            "UniqueGiftColors": {
                "light_theme_other_colors": About(least=1, most=3),
                "dark_theme_other_colors": About(least=1, most=3),
            },
            "UniqueGiftInfo": {
                "origin": About(
                    values=(
                        "upgrade",
                        "transfer",
                        "resale",
                        "gifted_upgrade",
                        "offer",
                    ),
                    open=True,
                ),
                "is_private": About(values=(True,)),
                "last_resale_currency": About(
                    values=(
                        "XTR",
                        "TON",
                    ),
                    open=True,
                ),
                "next_transfer_date": About(time=True),
            },
            "UniqueGiftModel": {
                "rarity": About(
                    values=(
                        "uncommon",
                        "rare",
                        "epic",
                        "legendary",
                    ),
                    open=True,
                ),
            },
            "User": {
                "is_premium": About(values=(True,)),
                "added_to_attachment_menu": About(values=(True,)),
            },
            "VideoChatScheduled": {
                "start_date": About(time=True),
            },
            "VideoQuality": {
                "codec": About(
                    values=(
                        "h264",
                        "h265",
                        "av01",
                    ),
                    open=True,
                ),
            },
        },
        groups={
            "CallbackQuery": (
                Group(
                    True,
                    (
                        "data",
                        "game_short_name",
                    ),
                ),
                Group(
                    True,
                    (
                        "message",
                        "inline_message_id",
                    ),
                ),
            ),
            "InlineKeyboardButton": (
                Group(
                    True,
                    (
                        "url",
                        "callback_data",
                        "web_app",
                        "login_url",
                        "switch_inline_query",
                        "switch_inline_query_current_chat",
                        "switch_inline_query_chosen_chat",
                        "copy_text",
                        "callback_game",
                        "pay",
                        "disabled",
                    ),
                ),
            ),
            "PollMedia": (
                Group(
                    False,
                    (
                        "animation",
                        "audio",
                        "document",
                        "link",
                        "live_photo",
                        "location",
                        "photo",
                        "sticker",
                        "venue",
                        "video",
                    ),
                ),
            ),
            "RichMessageButton": (
                Group(
                    True,
                    (
                        "url",
                        "callback_data",
                        "web_app",
                        "login_url",
                        "switch_inline_query",
                        "switch_inline_query_current_chat",
                        "switch_inline_query_chosen_chat",
                        "copy_text",
                        "disabled",
                    ),
                ),
            ),
        },
        twins={
            "Message": {
                "live_photo": (Condition(("photo",), "present"),),
                "animation": (Condition(("document",), "present"),),
                "entities": (Condition(("text",), "present"),),
                "caption_entities": (Condition(("caption",), "present"),),
                "is_topic_message": (Condition(("message_thread_id",), "present"),),
            },
        },
        kinds={
            "message": (Condition(("from_",), "present"),),
            "edited_message": (
                Condition(("edit_date",), "present"),
                Condition(("from_",), "present"),
            ),
            "channel_post": (
                Condition(
                    (
                        "chat",
                        "type",
                    ),
                    "equals",
                    "channel",
                ),
                Condition(("sender_chat",), "present"),
            ),
            "edited_channel_post": (
                Condition(
                    (
                        "chat",
                        "type",
                    ),
                    "equals",
                    "channel",
                ),
                Condition(("edit_date",), "present"),
                Condition(("sender_chat",), "present"),
            ),
            "business_message": (
                Condition(
                    (
                        "chat",
                        "type",
                    ),
                    "equals",
                    "private",
                ),
                Condition(("from_",), "present"),
            ),
            "edited_business_message": (
                Condition(
                    (
                        "chat",
                        "type",
                    ),
                    "equals",
                    "private",
                ),
                Condition(("edit_date",), "present"),
                Condition(("from_",), "present"),
            ),
        },
        ids={
            "Message": ("message_id",),
            "BusinessConnection": ("id",),
            "InlineQuery": ("id",),
            "CallbackQuery": ("id",),
            "ShippingQuery": ("id",),
            "PreCheckoutQuery": ("id",),
            "Poll": ("id",),
        },
        me=int,
    ),
)


def make(query: str, /, *, me: int | None = None, **fields: Any) -> Event:
    return _MAKER.make(query, me, fields)


def make_raw(query: str, /, *, me: int | None = None, **fields: Any) -> bytes:
    return _MAKER.raw(query, me, fields).raw


def events(query: str, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event]:
    from tamis.testing.strategies import events_of

    return events_of(_MAKER, query, me, fields)


def raw_events() -> SearchStrategy[bytes]:
    from tamis.testing.strategies import everything

    return everything(_MAKER).map(lambda made: made.raw)


class Feed(_Feed):
    maker: ClassVar[Maker] = _MAKER


class Kit(_Kit):
    feed_class: ClassVar[type[_Feed]] = Feed


# Of the client: loaded when it is asked for, as it may need what a bot that runs does not.
_LAZY = {
    "Answer": "tamis_bot_api.testing",
    "ApiCall": "tamis_bot_api.testing",
    "FakeTelegram": "tamis_bot_api.testing",
    "Upload": "tamis_bot_api.testing",
    "cut": "tamis_bot_api.testing",
    "empty": "tamis_bot_api.testing",
    "error": "tamis_bot_api.testing",
    "html": "tamis_bot_api.testing",
    "malformed": "tamis_bot_api.testing",
    "no_code": "tamis_bot_api.testing",
    "result": "tamis_bot_api.testing",
    "retry_after": "tamis_bot_api.testing",
    "silent": "tamis_bot_api.testing",
    "slow": "tamis_bot_api.testing",
}


def __getattr__(name: str) -> Any:
    module = _LAZY.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(module), name)
    return value


__all__ = [
    "Answer",
    "ApiCall",
    "FakeTelegram",
    "Feed",
    "Kit",
    "Ran",
    "RanStep",
    "Upload",
    "cut",
    "empty",
    "error",
    "events",
    "html",
    "make",
    "make_raw",
    "malformed",
    "no_code",
    "raw_events",
    "result",
    "retry_after",
    "silent",
    "slow",
]
