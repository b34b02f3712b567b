# Made by `codegen build` from the spec 'telegram', digest 90eec727baa28756. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""The matching tables: kinds, the words that may follow each, and what they test."""

from __future__ import annotations

from tamis.queries.tables import (
    CommandTable,
    Condition,
    Conversation,
    Delivery,
    Identity,
    KindTable,
    Marks,
    Test,
    TextAt,
)
from tamis.queries.vocabulary import Vocabulary

from . import events as _events

VOCABULARY = Vocabulary(
    package="tamis_telegram",
    event_type=_events.Event,
    event_names=frozenset(_events.__all__) - {"Is"},
    kinds={
        "*": KindTable(
            None,
            (
                "message",
                "edited_message",
                "channel_post",
                "edited_channel_post",
                "business_connection",
                "business_message",
                "edited_business_message",
                "deleted_business_messages",
                "guest_message",
                "message_reaction",
                "message_reaction_count",
                "inline_query",
                "chosen_inline_result",
                "callback_query",
                "shipping_query",
                "pre_checkout_query",
                "purchased_paid_media",
                "poll",
                "poll_answer",
                "my_chat_member",
                "chat_member",
                "chat_join_request",
                "chat_boost",
                "removed_chat_boost",
                "managed_bot",
                "subscription",
                "stopped_message_generation",
            ),
            None,
        ),
        "message": KindTable(
            "*",
            (),
            "Message",
            absent=frozenset(
                (
                    "channel_chat_created",
                    "direct_message_price_changed",
                    "is_paid_post",
                )
            ),
        ),
        "edited_message": KindTable(
            "*",
            (),
            "Message",
            absent=frozenset(
                (
                    "channel_chat_created",
                    "direct_message_price_changed",
                    "is_paid_post",
                )
            ),
        ),
        "channel_post": KindTable(
            "*",
            (),
            "Message",
            absent=frozenset(
                (
                    "boost_added",
                    "chat_owner_changed",
                    "chat_owner_left",
                    "chat_shared",
                    "checklist",
                    "checklist_tasks_added",
                    "checklist_tasks_done",
                    "community_chat_added",
                    "community_chat_joined",
                    "community_chat_removed",
                    "connected_website",
                    "direct_messages_topic",
                    "forum_topic_closed",
                    "forum_topic_created",
                    "forum_topic_edited",
                    "forum_topic_reopened",
                    "general_forum_topic_hidden",
                    "general_forum_topic_unhidden",
                    "group_chat_created",
                    "left_chat_member",
                    "managed_bot_created",
                    "migrate_from_chat_id",
                    "migrate_to_chat_id",
                    "new_chat_members",
                    "passport_data",
                    "poll_option_added",
                    "poll_option_deleted",
                    "refunded_payment",
                    "sender_boost_count",
                    "successful_payment",
                    "suggested_post_approval_failed",
                    "suggested_post_approved",
                    "suggested_post_declined",
                    "suggested_post_info",
                    "suggested_post_paid",
                    "suggested_post_refunded",
                    "supergroup_chat_created",
                    "users_shared",
                    "write_access_allowed",
                )
            ),
        ),
        "edited_channel_post": KindTable(
            "*",
            (),
            "Message",
            absent=frozenset(
                (
                    "boost_added",
                    "chat_owner_changed",
                    "chat_owner_left",
                    "chat_shared",
                    "checklist",
                    "checklist_tasks_added",
                    "checklist_tasks_done",
                    "community_chat_added",
                    "community_chat_joined",
                    "community_chat_removed",
                    "connected_website",
                    "direct_messages_topic",
                    "forum_topic_closed",
                    "forum_topic_created",
                    "forum_topic_edited",
                    "forum_topic_reopened",
                    "general_forum_topic_hidden",
                    "general_forum_topic_unhidden",
                    "group_chat_created",
                    "left_chat_member",
                    "managed_bot_created",
                    "migrate_from_chat_id",
                    "migrate_to_chat_id",
                    "new_chat_members",
                    "passport_data",
                    "poll_option_added",
                    "poll_option_deleted",
                    "refunded_payment",
                    "sender_boost_count",
                    "successful_payment",
                    "suggested_post_approval_failed",
                    "suggested_post_approved",
                    "suggested_post_declined",
                    "suggested_post_info",
                    "suggested_post_paid",
                    "suggested_post_refunded",
                    "supergroup_chat_created",
                    "users_shared",
                    "write_access_allowed",
                )
            ),
        ),
        "business_connection": KindTable("*", (), "BusinessConnection"),
        "business_message": KindTable(
            "*",
            (),
            "Message",
            absent=frozenset(
                (
                    "channel_chat_created",
                    "direct_message_price_changed",
                    "is_paid_post",
                )
            ),
        ),
        "edited_business_message": KindTable(
            "*",
            (),
            "Message",
            absent=frozenset(
                (
                    "channel_chat_created",
                    "direct_message_price_changed",
                    "is_paid_post",
                )
            ),
        ),
        "deleted_business_messages": KindTable("*", (), "BusinessMessagesDeleted"),
        "guest_message": KindTable(
            "*",
            (),
            "Message",
            absent=frozenset(
                (
                    "channel_chat_created",
                    "direct_message_price_changed",
                    "is_paid_post",
                )
            ),
        ),
        "message_reaction": KindTable("*", (), "MessageReactionUpdated"),
        "message_reaction_count": KindTable("*", (), "MessageReactionCountUpdated"),
        "inline_query": KindTable("*", (), "InlineQuery", expires=30),
        "chosen_inline_result": KindTable("*", (), "ChosenInlineResult"),
        "callback_query": KindTable("*", (), "CallbackQuery", expires=150),
        "shipping_query": KindTable("*", (), "ShippingQuery", expires=150),
        "pre_checkout_query": KindTable("*", (), "PreCheckoutQuery", expires=150),
        "purchased_paid_media": KindTable("*", (), "PaidMediaPurchased"),
        "poll": KindTable("*", (), "Poll"),
        "poll_answer": KindTable("*", (), "PollAnswer"),
        "my_chat_member": KindTable("*", (), "ChatMemberUpdated"),
        "chat_member": KindTable("*", (), "ChatMemberUpdated"),
        "chat_join_request": KindTable("*", (), "ChatJoinRequest"),
        "chat_boost": KindTable("*", (), "ChatBoostUpdated"),
        "removed_chat_boost": KindTable("*", (), "ChatBoostRemoved"),
        "managed_bot": KindTable("*", (), "ManagedBotUpdated"),
        "subscription": KindTable("*", (), "BotSubscriptionUpdated"),
        "stopped_message_generation": KindTable("*", (), "MessageGenerationStopped"),
    },
    words={
        "Message": {
            "message_thread_id": (Test(("message_thread_id",)), {}),
            "direct_messages_topic": (Test(("direct_messages_topic",)), {}),
            "from": (
                Test(("from_",)),
                {
                    "is_bot": Test(("from_",), False, (Condition(("is_bot",), "true"),)),
                    "is_premium": Test(("from_",), False, (Condition(("is_premium",), "true"),)),
                    "added_to_attachment_menu": Test(
                        ("from_",), False, (Condition(("added_to_attachment_menu",), "true"),)
                    ),
                    "me": Test(("from_",), False, (Condition(("id",), "me"),)),
                },
            ),
            "sender_chat": (
                Test(("sender_chat",)),
                {
                    "private": Test(("sender_chat",), False, (Condition(("type",), "equals", "private"),)),
                    "group": Test(("sender_chat",), False, (Condition(("type",), "equals", "group"),)),
                    "supergroup": Test(("sender_chat",), False, (Condition(("type",), "equals", "supergroup"),)),
                    "channel": Test(("sender_chat",), False, (Condition(("type",), "equals", "channel"),)),
                },
            ),
            "sender_boost_count": (Test(("sender_boost_count",)), {}),
            "sender_business_bot": (
                Test(("sender_business_bot",)),
                {
                    "is_bot": Test(("sender_business_bot",), False, (Condition(("is_bot",), "true"),)),
                    "is_premium": Test(("sender_business_bot",), False, (Condition(("is_premium",), "true"),)),
                    "added_to_attachment_menu": Test(
                        ("sender_business_bot",), False, (Condition(("added_to_attachment_menu",), "true"),)
                    ),
                    "me": Test(("sender_business_bot",), False, (Condition(("id",), "me"),)),
                },
            ),
            "sender_tag": (Test(("sender_tag",)), {}),
            "receiver_user": (
                Test(("receiver_user",)),
                {
                    "is_bot": Test(("receiver_user",), False, (Condition(("is_bot",), "true"),)),
                    "is_premium": Test(("receiver_user",), False, (Condition(("is_premium",), "true"),)),
                    "added_to_attachment_menu": Test(
                        ("receiver_user",), False, (Condition(("added_to_attachment_menu",), "true"),)
                    ),
                    "me": Test(("receiver_user",), False, (Condition(("id",), "me"),)),
                },
            ),
            "ephemeral_message_id": (Test(("ephemeral_message_id",)), {}),
            "guest_query_id": (Test(("guest_query_id",)), {}),
            "business_connection_id": (Test(("business_connection_id",)), {}),
            "chat": (
                Test(("chat",)),
                {
                    "private": Test(("chat",), False, (Condition(("type",), "equals", "private"),)),
                    "group": Test(("chat",), False, (Condition(("type",), "equals", "group"),)),
                    "supergroup": Test(("chat",), False, (Condition(("type",), "equals", "supergroup"),)),
                    "channel": Test(("chat",), False, (Condition(("type",), "equals", "channel"),)),
                },
            ),
            "forward_origin": (
                Test(("forward_origin",)),
                {
                    "user": Test(("forward_origin",), False, (Condition(("type",), "equals", "user"),)),
                    "hidden_user": Test(("forward_origin",), False, (Condition(("type",), "equals", "hidden_user"),)),
                    "chat": Test(("forward_origin",), False, (Condition(("type",), "equals", "chat"),)),
                    "channel": Test(("forward_origin",), False, (Condition(("type",), "equals", "channel"),)),
                },
            ),
            "is_topic_message": (Test(("is_topic_message",), False, (Condition((), "true"),)), {}),
            "is_automatic_forward": (Test(("is_automatic_forward",), False, (Condition((), "true"),)), {}),
            "reply_to_message": (Test(("reply_to_message",)), {}),
            "external_reply": (Test(("external_reply",)), {}),
            "quote": (Test(("quote",)), {}),
            "reply_to_story": (Test(("reply_to_story",)), {}),
            "reply_to_checklist_task_id": (Test(("reply_to_checklist_task_id",)), {}),
            "reply_to_poll_option_id": (Test(("reply_to_poll_option_id",)), {}),
            "via_bot": (
                Test(("via_bot",)),
                {
                    "is_bot": Test(("via_bot",), False, (Condition(("is_bot",), "true"),)),
                    "is_premium": Test(("via_bot",), False, (Condition(("is_premium",), "true"),)),
                    "added_to_attachment_menu": Test(
                        ("via_bot",), False, (Condition(("added_to_attachment_menu",), "true"),)
                    ),
                    "me": Test(("via_bot",), False, (Condition(("id",), "me"),)),
                },
            ),
            "guest_bot_caller_user": (
                Test(("guest_bot_caller_user",)),
                {
                    "is_bot": Test(("guest_bot_caller_user",), False, (Condition(("is_bot",), "true"),)),
                    "is_premium": Test(("guest_bot_caller_user",), False, (Condition(("is_premium",), "true"),)),
                    "added_to_attachment_menu": Test(
                        ("guest_bot_caller_user",), False, (Condition(("added_to_attachment_menu",), "true"),)
                    ),
                    "me": Test(("guest_bot_caller_user",), False, (Condition(("id",), "me"),)),
                },
            ),
            "guest_bot_caller_chat": (
                Test(("guest_bot_caller_chat",)),
                {
                    "private": Test(("guest_bot_caller_chat",), False, (Condition(("type",), "equals", "private"),)),
                    "group": Test(("guest_bot_caller_chat",), False, (Condition(("type",), "equals", "group"),)),
                    "supergroup": Test(
                        ("guest_bot_caller_chat",), False, (Condition(("type",), "equals", "supergroup"),)
                    ),
                    "channel": Test(("guest_bot_caller_chat",), False, (Condition(("type",), "equals", "channel"),)),
                },
            ),
            "edit_date": (Test(("edit_date",)), {}),
            "has_protected_content": (Test(("has_protected_content",), False, (Condition((), "true"),)), {}),
            "is_from_offline": (Test(("is_from_offline",), False, (Condition((), "true"),)), {}),
            "media_group_id": (Test(("media_group_id",)), {}),
            "author_signature": (Test(("author_signature",)), {}),
            "paid_star_count": (Test(("paid_star_count",)), {}),
            "text": (Test(("text",)), {}),
            "entities": (
                Test(("entities",)),
                {
                    "mention": Test(("entities",), True, (Condition(("type",), "equals", "mention"),)),
                    "hashtag": Test(("entities",), True, (Condition(("type",), "equals", "hashtag"),)),
                    "cashtag": Test(("entities",), True, (Condition(("type",), "equals", "cashtag"),)),
                    "bot_command": Test(("entities",), True, (Condition(("type",), "equals", "bot_command"),)),
                    "url": Test(("entities",), True, (Condition(("type",), "equals", "url"),)),
                    "email": Test(("entities",), True, (Condition(("type",), "equals", "email"),)),
                    "phone_number": Test(("entities",), True, (Condition(("type",), "equals", "phone_number"),)),
                    "bold": Test(("entities",), True, (Condition(("type",), "equals", "bold"),)),
                    "italic": Test(("entities",), True, (Condition(("type",), "equals", "italic"),)),
                    "underline": Test(("entities",), True, (Condition(("type",), "equals", "underline"),)),
                    "strikethrough": Test(("entities",), True, (Condition(("type",), "equals", "strikethrough"),)),
                    "spoiler": Test(("entities",), True, (Condition(("type",), "equals", "spoiler"),)),
                    "blockquote": Test(("entities",), True, (Condition(("type",), "equals", "blockquote"),)),
                    "expandable_blockquote": Test(
                        ("entities",), True, (Condition(("type",), "equals", "expandable_blockquote"),)
                    ),
                    "code": Test(("entities",), True, (Condition(("type",), "equals", "code"),)),
                    "pre": Test(("entities",), True, (Condition(("type",), "equals", "pre"),)),
                    "text_link": Test(("entities",), True, (Condition(("type",), "equals", "text_link"),)),
                    "text_mention": Test(("entities",), True, (Condition(("type",), "equals", "text_mention"),)),
                    "custom_emoji": Test(("entities",), True, (Condition(("type",), "equals", "custom_emoji"),)),
                    "date_time": Test(("entities",), True, (Condition(("type",), "equals", "date_time"),)),
                },
            ),
            "link_preview_options": (
                Test(("link_preview_options",)),
                {
                    "prefer_small_media": Test(
                        ("link_preview_options",), False, (Condition(("prefer_small_media",), "true"),)
                    ),
                    "prefer_large_media": Test(
                        ("link_preview_options",), False, (Condition(("prefer_large_media",), "true"),)
                    ),
                    "show_above_text": Test(
                        ("link_preview_options",), False, (Condition(("show_above_text",), "true"),)
                    ),
                    "url": Test(("link_preview_options",), False, (Condition(("url",), "present"),)),
                },
            ),
            "suggested_post_info": (Test(("suggested_post_info",)), {}),
            "effect_id": (Test(("effect_id",)), {}),
            "rich_message": (Test(("rich_message",)), {}),
            "animation": (Test(("animation",)), {}),
            "audio": (Test(("audio",)), {}),
            "document": (Test(("document",)), {}),
            "live_photo": (Test(("live_photo",)), {}),
            "paid_media": (Test(("paid_media",)), {}),
            "photo": (Test(("photo",)), {}),
            "sticker": (
                Test(("sticker",)),
                {
                    "regular": Test(("sticker",), False, (Condition(("type",), "equals", "regular"),)),
                    "mask": Test(("sticker",), False, (Condition(("type",), "equals", "mask"),)),
                    "custom_emoji": Test(("sticker",), False, (Condition(("type",), "equals", "custom_emoji"),)),
                    "is_animated": Test(("sticker",), False, (Condition(("is_animated",), "true"),)),
                    "is_video": Test(("sticker",), False, (Condition(("is_video",), "true"),)),
                    "premium_animation": Test(("sticker",), False, (Condition(("premium_animation",), "present"),)),
                },
            ),
            "story": (Test(("story",)), {}),
            "video": (Test(("video",)), {}),
            "video_note": (Test(("video_note",)), {}),
            "voice": (Test(("voice",)), {}),
            "caption": (Test(("caption",)), {}),
            "caption_entities": (
                Test(("caption_entities",)),
                {
                    "mention": Test(("caption_entities",), True, (Condition(("type",), "equals", "mention"),)),
                    "hashtag": Test(("caption_entities",), True, (Condition(("type",), "equals", "hashtag"),)),
                    "cashtag": Test(("caption_entities",), True, (Condition(("type",), "equals", "cashtag"),)),
                    "bot_command": Test(("caption_entities",), True, (Condition(("type",), "equals", "bot_command"),)),
                    "url": Test(("caption_entities",), True, (Condition(("type",), "equals", "url"),)),
                    "email": Test(("caption_entities",), True, (Condition(("type",), "equals", "email"),)),
                    "phone_number": Test(
                        ("caption_entities",), True, (Condition(("type",), "equals", "phone_number"),)
                    ),
                    "bold": Test(("caption_entities",), True, (Condition(("type",), "equals", "bold"),)),
                    "italic": Test(("caption_entities",), True, (Condition(("type",), "equals", "italic"),)),
                    "underline": Test(("caption_entities",), True, (Condition(("type",), "equals", "underline"),)),
                    "strikethrough": Test(
                        ("caption_entities",), True, (Condition(("type",), "equals", "strikethrough"),)
                    ),
                    "spoiler": Test(("caption_entities",), True, (Condition(("type",), "equals", "spoiler"),)),
                    "blockquote": Test(("caption_entities",), True, (Condition(("type",), "equals", "blockquote"),)),
                    "expandable_blockquote": Test(
                        ("caption_entities",), True, (Condition(("type",), "equals", "expandable_blockquote"),)
                    ),
                    "code": Test(("caption_entities",), True, (Condition(("type",), "equals", "code"),)),
                    "pre": Test(("caption_entities",), True, (Condition(("type",), "equals", "pre"),)),
                    "text_link": Test(("caption_entities",), True, (Condition(("type",), "equals", "text_link"),)),
                    "text_mention": Test(
                        ("caption_entities",), True, (Condition(("type",), "equals", "text_mention"),)
                    ),
                    "custom_emoji": Test(
                        ("caption_entities",), True, (Condition(("type",), "equals", "custom_emoji"),)
                    ),
                    "date_time": Test(("caption_entities",), True, (Condition(("type",), "equals", "date_time"),)),
                },
            ),
            "show_caption_above_media": (Test(("show_caption_above_media",), False, (Condition((), "true"),)), {}),
            "has_media_spoiler": (Test(("has_media_spoiler",), False, (Condition((), "true"),)), {}),
            "checklist": (
                Test(("checklist",)),
                {
                    "others_can_add_tasks": Test(
                        ("checklist",), False, (Condition(("others_can_add_tasks",), "true"),)
                    ),
                    "others_can_mark_tasks_as_done": Test(
                        ("checklist",), False, (Condition(("others_can_mark_tasks_as_done",), "true"),)
                    ),
                },
            ),
            "contact": (Test(("contact",)), {}),
            "dice": (
                Test(("dice",)),
                {
                    "🎲": Test(("dice",), False, (Condition(("emoji",), "equals", "🎲"),)),
                    "🎯": Test(("dice",), False, (Condition(("emoji",), "equals", "🎯"),)),
                    "🏀": Test(("dice",), False, (Condition(("emoji",), "equals", "🏀"),)),
                    "⚽": Test(("dice",), False, (Condition(("emoji",), "equals", "⚽"),)),
                    "🎳": Test(("dice",), False, (Condition(("emoji",), "equals", "🎳"),)),
                    "🎰": Test(("dice",), False, (Condition(("emoji",), "equals", "🎰"),)),
                },
            ),
            "game": (Test(("game",)), {}),
            "poll": (Test(("poll",)), {}),
            "venue": (Test(("venue",)), {}),
            "location": (Test(("location",)), {}),
            "new_chat_members": (
                Test(("new_chat_members",)),
                {
                    "is_bot": Test(("new_chat_members",), True, (Condition(("is_bot",), "true"),)),
                    "is_premium": Test(("new_chat_members",), True, (Condition(("is_premium",), "true"),)),
                    "added_to_attachment_menu": Test(
                        ("new_chat_members",), True, (Condition(("added_to_attachment_menu",), "true"),)
                    ),
                    "me": Test(("new_chat_members",), True, (Condition(("id",), "me"),)),
                },
            ),
            "left_chat_member": (
                Test(("left_chat_member",)),
                {
                    "is_bot": Test(("left_chat_member",), False, (Condition(("is_bot",), "true"),)),
                    "is_premium": Test(("left_chat_member",), False, (Condition(("is_premium",), "true"),)),
                    "added_to_attachment_menu": Test(
                        ("left_chat_member",), False, (Condition(("added_to_attachment_menu",), "true"),)
                    ),
                    "me": Test(("left_chat_member",), False, (Condition(("id",), "me"),)),
                },
            ),
            "chat_owner_left": (
                Test(("chat_owner_left",)),
                {"new_owner": Test(("chat_owner_left",), False, (Condition(("new_owner",), "present"),))},
            ),
            "chat_owner_changed": (Test(("chat_owner_changed",)), {}),
            "new_chat_title": (Test(("new_chat_title",)), {}),
            "new_chat_photo": (Test(("new_chat_photo",)), {}),
            "delete_chat_photo": (Test(("delete_chat_photo",), False, (Condition((), "true"),)), {}),
            "group_chat_created": (Test(("group_chat_created",), False, (Condition((), "true"),)), {}),
            "supergroup_chat_created": (Test(("supergroup_chat_created",), False, (Condition((), "true"),)), {}),
            "message_auto_delete_timer_changed": (Test(("message_auto_delete_timer_changed",)), {}),
            "migrate_to_chat_id": (Test(("migrate_to_chat_id",)), {}),
            "migrate_from_chat_id": (Test(("migrate_from_chat_id",)), {}),
            "pinned_message": (Test(("pinned_message",)), {}),
            "invoice": (Test(("invoice",)), {}),
            "successful_payment": (Test(("successful_payment",)), {}),
            "refunded_payment": (Test(("refunded_payment",)), {}),
            "users_shared": (Test(("users_shared",)), {}),
            "chat_shared": (Test(("chat_shared",)), {}),
            "gift": (
                Test(("gift",)),
                {
                    "can_be_upgraded": Test(("gift",), False, (Condition(("can_be_upgraded",), "true"),)),
                    "is_upgrade_separate": Test(("gift",), False, (Condition(("is_upgrade_separate",), "true"),)),
                    "is_private": Test(("gift",), False, (Condition(("is_private",), "true"),)),
                },
            ),
            "unique_gift": (
                Test(("unique_gift",)),
                {
                    "is_private": Test(("unique_gift",), False, (Condition(("is_private",), "true"),)),
                    "text": Test(("unique_gift",), False, (Condition(("text",), "present"),)),
                    "transfer_star_count": Test(
                        ("unique_gift",), False, (Condition(("transfer_star_count",), "present"),)
                    ),
                },
            ),
            "gift_upgrade_sent": (
                Test(("gift_upgrade_sent",)),
                {
                    "can_be_upgraded": Test(("gift_upgrade_sent",), False, (Condition(("can_be_upgraded",), "true"),)),
                    "is_upgrade_separate": Test(
                        ("gift_upgrade_sent",), False, (Condition(("is_upgrade_separate",), "true"),)
                    ),
                    "is_private": Test(("gift_upgrade_sent",), False, (Condition(("is_private",), "true"),)),
                },
            ),
            "connected_website": (Test(("connected_website",)), {}),
            "write_access_allowed": (Test(("write_access_allowed",)), {}),
            "passport_data": (Test(("passport_data",)), {}),
            "proximity_alert_triggered": (Test(("proximity_alert_triggered",)), {}),
            "boost_added": (Test(("boost_added",)), {}),
            "chat_background_set": (Test(("chat_background_set",)), {}),
            "checklist_tasks_done": (Test(("checklist_tasks_done",)), {}),
            "checklist_tasks_added": (Test(("checklist_tasks_added",)), {}),
            "community_chat_added": (Test(("community_chat_added",)), {}),
            "community_chat_joined": (Test(("community_chat_joined",)), {}),
            "community_chat_removed": (Test(("community_chat_removed",)), {}),
            "forum_topic_created": (
                Test(("forum_topic_created",)),
                {
                    "is_name_implicit": Test(
                        ("forum_topic_created",), False, (Condition(("is_name_implicit",), "true"),)
                    )
                },
            ),
            "forum_topic_edited": (
                Test(("forum_topic_edited",)),
                {
                    "name": Test(("forum_topic_edited",), False, (Condition(("name",), "present"),)),
                    "icon_custom_emoji_id": Test(
                        ("forum_topic_edited",), False, (Condition(("icon_custom_emoji_id",), "present"),)
                    ),
                },
            ),
            "forum_topic_closed": (Test(("forum_topic_closed",)), {}),
            "forum_topic_reopened": (Test(("forum_topic_reopened",)), {}),
            "general_forum_topic_hidden": (Test(("general_forum_topic_hidden",)), {}),
            "general_forum_topic_unhidden": (Test(("general_forum_topic_unhidden",)), {}),
            "giveaway_created": (Test(("giveaway_created",)), {}),
            "giveaway": (
                Test(("giveaway",)),
                {
                    "only_new_members": Test(("giveaway",), False, (Condition(("only_new_members",), "true"),)),
                    "has_public_winners": Test(("giveaway",), False, (Condition(("has_public_winners",), "true"),)),
                },
            ),
            "giveaway_winners": (
                Test(("giveaway_winners",)),
                {
                    "only_new_members": Test(("giveaway_winners",), False, (Condition(("only_new_members",), "true"),)),
                    "was_refunded": Test(("giveaway_winners",), False, (Condition(("was_refunded",), "true"),)),
                },
            ),
            "giveaway_completed": (Test(("giveaway_completed",)), {}),
            "managed_bot_created": (Test(("managed_bot_created",)), {}),
            "paid_message_price_changed": (Test(("paid_message_price_changed",)), {}),
            "poll_option_added": (Test(("poll_option_added",)), {}),
            "poll_option_deleted": (Test(("poll_option_deleted",)), {}),
            "suggested_post_approved": (Test(("suggested_post_approved",)), {}),
            "suggested_post_approval_failed": (Test(("suggested_post_approval_failed",)), {}),
            "suggested_post_declined": (Test(("suggested_post_declined",)), {}),
            "suggested_post_paid": (Test(("suggested_post_paid",)), {}),
            "suggested_post_refunded": (Test(("suggested_post_refunded",)), {}),
            "video_chat_scheduled": (Test(("video_chat_scheduled",)), {}),
            "video_chat_started": (Test(("video_chat_started",)), {}),
            "video_chat_ended": (Test(("video_chat_ended",)), {}),
            "video_chat_participants_invited": (Test(("video_chat_participants_invited",)), {}),
            "web_app_data": (Test(("web_app_data",)), {}),
            "reply_markup": (Test(("reply_markup",)), {}),
            "is_paid_post": (Test(("is_paid_post",), False, (Condition((), "true"),)), {}),
            "channel_chat_created": (Test(("channel_chat_created",), False, (Condition((), "true"),)), {}),
            "direct_message_price_changed": (Test(("direct_message_price_changed",)), {}),
        },
        "BusinessConnection": {
            "user": (
                Test(("user",)),
                {
                    "is_bot": Test(("user",), False, (Condition(("is_bot",), "true"),)),
                    "is_premium": Test(("user",), False, (Condition(("is_premium",), "true"),)),
                    "added_to_attachment_menu": Test(
                        ("user",), False, (Condition(("added_to_attachment_menu",), "true"),)
                    ),
                    "me": Test(("user",), False, (Condition(("id",), "me"),)),
                },
            ),
            "rights": (Test(("rights",)), {}),
            "is_enabled": (Test(("is_enabled",), False, (Condition((), "true"),)), {}),
            "can_reply": (Test(("rights",), False, (Condition(("can_reply",), "true"),)), {}),
        },
        "BusinessMessagesDeleted": {
            "chat": (
                Test(("chat",)),
                {
                    "private": Test(("chat",), False, (Condition(("type",), "equals", "private"),)),
                    "group": Test(("chat",), False, (Condition(("type",), "equals", "group"),)),
                    "supergroup": Test(("chat",), False, (Condition(("type",), "equals", "supergroup"),)),
                    "channel": Test(("chat",), False, (Condition(("type",), "equals", "channel"),)),
                },
            )
        },
        "MessageReactionUpdated": {
            "chat": (
                Test(("chat",)),
                {
                    "private": Test(("chat",), False, (Condition(("type",), "equals", "private"),)),
                    "group": Test(("chat",), False, (Condition(("type",), "equals", "group"),)),
                    "supergroup": Test(("chat",), False, (Condition(("type",), "equals", "supergroup"),)),
                    "channel": Test(("chat",), False, (Condition(("type",), "equals", "channel"),)),
                },
            ),
            "user": (
                Test(("user",)),
                {
                    "is_bot": Test(("user",), False, (Condition(("is_bot",), "true"),)),
                    "is_premium": Test(("user",), False, (Condition(("is_premium",), "true"),)),
                    "added_to_attachment_menu": Test(
                        ("user",), False, (Condition(("added_to_attachment_menu",), "true"),)
                    ),
                    "me": Test(("user",), False, (Condition(("id",), "me"),)),
                },
            ),
            "actor_chat": (
                Test(("actor_chat",)),
                {
                    "private": Test(("actor_chat",), False, (Condition(("type",), "equals", "private"),)),
                    "group": Test(("actor_chat",), False, (Condition(("type",), "equals", "group"),)),
                    "supergroup": Test(("actor_chat",), False, (Condition(("type",), "equals", "supergroup"),)),
                    "channel": Test(("actor_chat",), False, (Condition(("type",), "equals", "channel"),)),
                },
            ),
            "old_reaction": (
                Test(("old_reaction",)),
                {
                    "emoji": Test(("old_reaction",), True, (Condition(("type",), "equals", "emoji"),)),
                    "custom_emoji": Test(("old_reaction",), True, (Condition(("type",), "equals", "custom_emoji"),)),
                    "paid": Test(("old_reaction",), True, (Condition(("type",), "equals", "paid"),)),
                },
            ),
            "new_reaction": (
                Test(("new_reaction",)),
                {
                    "emoji": Test(("new_reaction",), True, (Condition(("type",), "equals", "emoji"),)),
                    "custom_emoji": Test(("new_reaction",), True, (Condition(("type",), "equals", "custom_emoji"),)),
                    "paid": Test(("new_reaction",), True, (Condition(("type",), "equals", "paid"),)),
                },
            ),
        },
        "MessageReactionCountUpdated": {
            "chat": (
                Test(("chat",)),
                {
                    "private": Test(("chat",), False, (Condition(("type",), "equals", "private"),)),
                    "group": Test(("chat",), False, (Condition(("type",), "equals", "group"),)),
                    "supergroup": Test(("chat",), False, (Condition(("type",), "equals", "supergroup"),)),
                    "channel": Test(("chat",), False, (Condition(("type",), "equals", "channel"),)),
                },
            ),
            "reactions": (
                Test(("reactions",)),
                {
                    "emoji": Test(
                        ("reactions",),
                        True,
                        (
                            Condition(
                                (
                                    "type",
                                    "type",
                                ),
                                "equals",
                                "emoji",
                            ),
                        ),
                    ),
                    "custom_emoji": Test(
                        ("reactions",),
                        True,
                        (
                            Condition(
                                (
                                    "type",
                                    "type",
                                ),
                                "equals",
                                "custom_emoji",
                            ),
                        ),
                    ),
                    "paid": Test(
                        ("reactions",),
                        True,
                        (
                            Condition(
                                (
                                    "type",
                                    "type",
                                ),
                                "equals",
                                "paid",
                            ),
                        ),
                    ),
                },
            ),
        },
        "InlineQuery": {
            "from": (
                Test(("from_",)),
                {
                    "is_bot": Test(("from_",), False, (Condition(("is_bot",), "true"),)),
                    "is_premium": Test(("from_",), False, (Condition(("is_premium",), "true"),)),
                    "added_to_attachment_menu": Test(
                        ("from_",), False, (Condition(("added_to_attachment_menu",), "true"),)
                    ),
                    "me": Test(("from_",), False, (Condition(("id",), "me"),)),
                },
            ),
            "chat_type": (
                Test(("chat_type",)),
                {
                    "sender": Test(("chat_type",), False, (Condition((), "equals", "sender"),)),
                    "private": Test(("chat_type",), False, (Condition((), "equals", "private"),)),
                    "group": Test(("chat_type",), False, (Condition((), "equals", "group"),)),
                    "supergroup": Test(("chat_type",), False, (Condition((), "equals", "supergroup"),)),
                    "channel": Test(("chat_type",), False, (Condition((), "equals", "channel"),)),
                },
            ),
            "location": (Test(("location",)), {}),
        },
        "ChosenInlineResult": {
            "from": (
                Test(("from_",)),
                {
                    "is_bot": Test(("from_",), False, (Condition(("is_bot",), "true"),)),
                    "is_premium": Test(("from_",), False, (Condition(("is_premium",), "true"),)),
                    "added_to_attachment_menu": Test(
                        ("from_",), False, (Condition(("added_to_attachment_menu",), "true"),)
                    ),
                    "me": Test(("from_",), False, (Condition(("id",), "me"),)),
                },
            ),
            "location": (Test(("location",)), {}),
            "inline_message_id": (Test(("inline_message_id",)), {}),
        },
        "CallbackQuery": {
            "from": (
                Test(("from_",)),
                {
                    "is_bot": Test(("from_",), False, (Condition(("is_bot",), "true"),)),
                    "is_premium": Test(("from_",), False, (Condition(("is_premium",), "true"),)),
                    "added_to_attachment_menu": Test(
                        ("from_",), False, (Condition(("added_to_attachment_menu",), "true"),)
                    ),
                    "me": Test(("from_",), False, (Condition(("id",), "me"),)),
                },
            ),
            "message": (Test(("message",)), {}),
            "inline_message_id": (Test(("inline_message_id",)), {}),
            "data": (Test(("data",)), {}),
            "game_short_name": (Test(("game_short_name",)), {}),
        },
        "ShippingQuery": {
            "from": (
                Test(("from_",)),
                {
                    "is_bot": Test(("from_",), False, (Condition(("is_bot",), "true"),)),
                    "is_premium": Test(("from_",), False, (Condition(("is_premium",), "true"),)),
                    "added_to_attachment_menu": Test(
                        ("from_",), False, (Condition(("added_to_attachment_menu",), "true"),)
                    ),
                    "me": Test(("from_",), False, (Condition(("id",), "me"),)),
                },
            )
        },
        "PreCheckoutQuery": {
            "from": (
                Test(("from_",)),
                {
                    "is_bot": Test(("from_",), False, (Condition(("is_bot",), "true"),)),
                    "is_premium": Test(("from_",), False, (Condition(("is_premium",), "true"),)),
                    "added_to_attachment_menu": Test(
                        ("from_",), False, (Condition(("added_to_attachment_menu",), "true"),)
                    ),
                    "me": Test(("from_",), False, (Condition(("id",), "me"),)),
                },
            ),
            "shipping_option_id": (Test(("shipping_option_id",)), {}),
            "order_info": (Test(("order_info",)), {}),
        },
        "PaidMediaPurchased": {
            "from": (
                Test(("from_",)),
                {
                    "is_bot": Test(("from_",), False, (Condition(("is_bot",), "true"),)),
                    "is_premium": Test(("from_",), False, (Condition(("is_premium",), "true"),)),
                    "added_to_attachment_menu": Test(
                        ("from_",), False, (Condition(("added_to_attachment_menu",), "true"),)
                    ),
                    "me": Test(("from_",), False, (Condition(("id",), "me"),)),
                },
            )
        },
        "Poll": {
            "question_entities": (
                Test(("question_entities",)),
                {
                    "mention": Test(("question_entities",), True, (Condition(("type",), "equals", "mention"),)),
                    "hashtag": Test(("question_entities",), True, (Condition(("type",), "equals", "hashtag"),)),
                    "cashtag": Test(("question_entities",), True, (Condition(("type",), "equals", "cashtag"),)),
                    "bot_command": Test(("question_entities",), True, (Condition(("type",), "equals", "bot_command"),)),
                    "url": Test(("question_entities",), True, (Condition(("type",), "equals", "url"),)),
                    "email": Test(("question_entities",), True, (Condition(("type",), "equals", "email"),)),
                    "phone_number": Test(
                        ("question_entities",), True, (Condition(("type",), "equals", "phone_number"),)
                    ),
                    "bold": Test(("question_entities",), True, (Condition(("type",), "equals", "bold"),)),
                    "italic": Test(("question_entities",), True, (Condition(("type",), "equals", "italic"),)),
                    "underline": Test(("question_entities",), True, (Condition(("type",), "equals", "underline"),)),
                    "strikethrough": Test(
                        ("question_entities",), True, (Condition(("type",), "equals", "strikethrough"),)
                    ),
                    "spoiler": Test(("question_entities",), True, (Condition(("type",), "equals", "spoiler"),)),
                    "blockquote": Test(("question_entities",), True, (Condition(("type",), "equals", "blockquote"),)),
                    "expandable_blockquote": Test(
                        ("question_entities",), True, (Condition(("type",), "equals", "expandable_blockquote"),)
                    ),
                    "code": Test(("question_entities",), True, (Condition(("type",), "equals", "code"),)),
                    "pre": Test(("question_entities",), True, (Condition(("type",), "equals", "pre"),)),
                    "text_link": Test(("question_entities",), True, (Condition(("type",), "equals", "text_link"),)),
                    "text_mention": Test(
                        ("question_entities",), True, (Condition(("type",), "equals", "text_mention"),)
                    ),
                    "custom_emoji": Test(
                        ("question_entities",), True, (Condition(("type",), "equals", "custom_emoji"),)
                    ),
                    "date_time": Test(("question_entities",), True, (Condition(("type",), "equals", "date_time"),)),
                },
            ),
            "type": (
                Test(("type",)),
                {
                    "regular": Test(("type",), False, (Condition((), "equals", "regular"),)),
                    "quiz": Test(("type",), False, (Condition((), "equals", "quiz"),)),
                },
            ),
            "country_codes": (Test(("country_codes",)), {}),
            "correct_option_ids": (Test(("correct_option_ids",)), {}),
            "explanation": (Test(("explanation",)), {}),
            "explanation_entities": (
                Test(("explanation_entities",)),
                {
                    "mention": Test(("explanation_entities",), True, (Condition(("type",), "equals", "mention"),)),
                    "hashtag": Test(("explanation_entities",), True, (Condition(("type",), "equals", "hashtag"),)),
                    "cashtag": Test(("explanation_entities",), True, (Condition(("type",), "equals", "cashtag"),)),
                    "bot_command": Test(
                        ("explanation_entities",), True, (Condition(("type",), "equals", "bot_command"),)
                    ),
                    "url": Test(("explanation_entities",), True, (Condition(("type",), "equals", "url"),)),
                    "email": Test(("explanation_entities",), True, (Condition(("type",), "equals", "email"),)),
                    "phone_number": Test(
                        ("explanation_entities",), True, (Condition(("type",), "equals", "phone_number"),)
                    ),
                    "bold": Test(("explanation_entities",), True, (Condition(("type",), "equals", "bold"),)),
                    "italic": Test(("explanation_entities",), True, (Condition(("type",), "equals", "italic"),)),
                    "underline": Test(("explanation_entities",), True, (Condition(("type",), "equals", "underline"),)),
                    "strikethrough": Test(
                        ("explanation_entities",), True, (Condition(("type",), "equals", "strikethrough"),)
                    ),
                    "spoiler": Test(("explanation_entities",), True, (Condition(("type",), "equals", "spoiler"),)),
                    "blockquote": Test(
                        ("explanation_entities",), True, (Condition(("type",), "equals", "blockquote"),)
                    ),
                    "expandable_blockquote": Test(
                        ("explanation_entities",), True, (Condition(("type",), "equals", "expandable_blockquote"),)
                    ),
                    "code": Test(("explanation_entities",), True, (Condition(("type",), "equals", "code"),)),
                    "pre": Test(("explanation_entities",), True, (Condition(("type",), "equals", "pre"),)),
                    "text_link": Test(("explanation_entities",), True, (Condition(("type",), "equals", "text_link"),)),
                    "text_mention": Test(
                        ("explanation_entities",), True, (Condition(("type",), "equals", "text_mention"),)
                    ),
                    "custom_emoji": Test(
                        ("explanation_entities",), True, (Condition(("type",), "equals", "custom_emoji"),)
                    ),
                    "date_time": Test(("explanation_entities",), True, (Condition(("type",), "equals", "date_time"),)),
                },
            ),
            "explanation_media": (Test(("explanation_media",)), {}),
            "open_period": (Test(("open_period",)), {}),
            "close_date": (Test(("close_date",)), {}),
            "description": (Test(("description",)), {}),
            "description_entities": (
                Test(("description_entities",)),
                {
                    "mention": Test(("description_entities",), True, (Condition(("type",), "equals", "mention"),)),
                    "hashtag": Test(("description_entities",), True, (Condition(("type",), "equals", "hashtag"),)),
                    "cashtag": Test(("description_entities",), True, (Condition(("type",), "equals", "cashtag"),)),
                    "bot_command": Test(
                        ("description_entities",), True, (Condition(("type",), "equals", "bot_command"),)
                    ),
                    "url": Test(("description_entities",), True, (Condition(("type",), "equals", "url"),)),
                    "email": Test(("description_entities",), True, (Condition(("type",), "equals", "email"),)),
                    "phone_number": Test(
                        ("description_entities",), True, (Condition(("type",), "equals", "phone_number"),)
                    ),
                    "bold": Test(("description_entities",), True, (Condition(("type",), "equals", "bold"),)),
                    "italic": Test(("description_entities",), True, (Condition(("type",), "equals", "italic"),)),
                    "underline": Test(("description_entities",), True, (Condition(("type",), "equals", "underline"),)),
                    "strikethrough": Test(
                        ("description_entities",), True, (Condition(("type",), "equals", "strikethrough"),)
                    ),
                    "spoiler": Test(("description_entities",), True, (Condition(("type",), "equals", "spoiler"),)),
                    "blockquote": Test(
                        ("description_entities",), True, (Condition(("type",), "equals", "blockquote"),)
                    ),
                    "expandable_blockquote": Test(
                        ("description_entities",), True, (Condition(("type",), "equals", "expandable_blockquote"),)
                    ),
                    "code": Test(("description_entities",), True, (Condition(("type",), "equals", "code"),)),
                    "pre": Test(("description_entities",), True, (Condition(("type",), "equals", "pre"),)),
                    "text_link": Test(("description_entities",), True, (Condition(("type",), "equals", "text_link"),)),
                    "text_mention": Test(
                        ("description_entities",), True, (Condition(("type",), "equals", "text_mention"),)
                    ),
                    "custom_emoji": Test(
                        ("description_entities",), True, (Condition(("type",), "equals", "custom_emoji"),)
                    ),
                    "date_time": Test(("description_entities",), True, (Condition(("type",), "equals", "date_time"),)),
                },
            ),
            "media": (Test(("media",)), {}),
        },
        "PollAnswer": {
            "voter_chat": (
                Test(("voter_chat",)),
                {
                    "private": Test(("voter_chat",), False, (Condition(("type",), "equals", "private"),)),
                    "group": Test(("voter_chat",), False, (Condition(("type",), "equals", "group"),)),
                    "supergroup": Test(("voter_chat",), False, (Condition(("type",), "equals", "supergroup"),)),
                    "channel": Test(("voter_chat",), False, (Condition(("type",), "equals", "channel"),)),
                },
            ),
            "user": (
                Test(("user",)),
                {
                    "is_bot": Test(("user",), False, (Condition(("is_bot",), "true"),)),
                    "is_premium": Test(("user",), False, (Condition(("is_premium",), "true"),)),
                    "added_to_attachment_menu": Test(
                        ("user",), False, (Condition(("added_to_attachment_menu",), "true"),)
                    ),
                    "me": Test(("user",), False, (Condition(("id",), "me"),)),
                },
            ),
        },
        "ChatMemberUpdated": {
            "chat": (
                Test(("chat",)),
                {
                    "private": Test(("chat",), False, (Condition(("type",), "equals", "private"),)),
                    "group": Test(("chat",), False, (Condition(("type",), "equals", "group"),)),
                    "supergroup": Test(("chat",), False, (Condition(("type",), "equals", "supergroup"),)),
                    "channel": Test(("chat",), False, (Condition(("type",), "equals", "channel"),)),
                },
            ),
            "from": (
                Test(("from_",)),
                {
                    "is_bot": Test(("from_",), False, (Condition(("is_bot",), "true"),)),
                    "is_premium": Test(("from_",), False, (Condition(("is_premium",), "true"),)),
                    "added_to_attachment_menu": Test(
                        ("from_",), False, (Condition(("added_to_attachment_menu",), "true"),)
                    ),
                    "me": Test(("from_",), False, (Condition(("id",), "me"),)),
                },
            ),
            "old_chat_member": (
                Test(("old_chat_member",)),
                {
                    "creator": Test(("old_chat_member",), False, (Condition(("status",), "equals", "creator"),)),
                    "administrator": Test(
                        ("old_chat_member",), False, (Condition(("status",), "equals", "administrator"),)
                    ),
                    "member": Test(("old_chat_member",), False, (Condition(("status",), "equals", "member"),)),
                    "restricted": Test(("old_chat_member",), False, (Condition(("status",), "equals", "restricted"),)),
                    "left": Test(("old_chat_member",), False, (Condition(("status",), "equals", "left"),)),
                    "kicked": Test(("old_chat_member",), False, (Condition(("status",), "equals", "kicked"),)),
                },
            ),
            "new_chat_member": (
                Test(("new_chat_member",)),
                {
                    "creator": Test(("new_chat_member",), False, (Condition(("status",), "equals", "creator"),)),
                    "administrator": Test(
                        ("new_chat_member",), False, (Condition(("status",), "equals", "administrator"),)
                    ),
                    "member": Test(("new_chat_member",), False, (Condition(("status",), "equals", "member"),)),
                    "restricted": Test(("new_chat_member",), False, (Condition(("status",), "equals", "restricted"),)),
                    "left": Test(("new_chat_member",), False, (Condition(("status",), "equals", "left"),)),
                    "kicked": Test(("new_chat_member",), False, (Condition(("status",), "equals", "kicked"),)),
                },
            ),
            "invite_link": (Test(("invite_link",)), {}),
            "via_join_request": (Test(("via_join_request",)), {}),
            "via_chat_folder_invite_link": (Test(("via_chat_folder_invite_link",)), {}),
        },
        "ChatJoinRequest": {
            "chat": (
                Test(("chat",)),
                {
                    "private": Test(("chat",), False, (Condition(("type",), "equals", "private"),)),
                    "group": Test(("chat",), False, (Condition(("type",), "equals", "group"),)),
                    "supergroup": Test(("chat",), False, (Condition(("type",), "equals", "supergroup"),)),
                    "channel": Test(("chat",), False, (Condition(("type",), "equals", "channel"),)),
                },
            ),
            "from": (
                Test(("from_",)),
                {
                    "is_bot": Test(("from_",), False, (Condition(("is_bot",), "true"),)),
                    "is_premium": Test(("from_",), False, (Condition(("is_premium",), "true"),)),
                    "added_to_attachment_menu": Test(
                        ("from_",), False, (Condition(("added_to_attachment_menu",), "true"),)
                    ),
                    "me": Test(("from_",), False, (Condition(("id",), "me"),)),
                },
            ),
            "bio": (Test(("bio",)), {}),
            "invite_link": (Test(("invite_link",)), {}),
            "query_id": (Test(("query_id",)), {}),
        },
        "ChatBoostUpdated": {
            "chat": (
                Test(("chat",)),
                {
                    "private": Test(("chat",), False, (Condition(("type",), "equals", "private"),)),
                    "group": Test(("chat",), False, (Condition(("type",), "equals", "group"),)),
                    "supergroup": Test(("chat",), False, (Condition(("type",), "equals", "supergroup"),)),
                    "channel": Test(("chat",), False, (Condition(("type",), "equals", "channel"),)),
                },
            )
        },
        "ChatBoostRemoved": {
            "chat": (
                Test(("chat",)),
                {
                    "private": Test(("chat",), False, (Condition(("type",), "equals", "private"),)),
                    "group": Test(("chat",), False, (Condition(("type",), "equals", "group"),)),
                    "supergroup": Test(("chat",), False, (Condition(("type",), "equals", "supergroup"),)),
                    "channel": Test(("chat",), False, (Condition(("type",), "equals", "channel"),)),
                },
            )
        },
        "ManagedBotUpdated": {
            "user": (
                Test(("user",)),
                {
                    "is_bot": Test(("user",), False, (Condition(("is_bot",), "true"),)),
                    "is_premium": Test(("user",), False, (Condition(("is_premium",), "true"),)),
                    "added_to_attachment_menu": Test(
                        ("user",), False, (Condition(("added_to_attachment_menu",), "true"),)
                    ),
                    "me": Test(("user",), False, (Condition(("id",), "me"),)),
                },
            ),
            "bot": (
                Test(("bot",)),
                {
                    "is_bot": Test(("bot",), False, (Condition(("is_bot",), "true"),)),
                    "is_premium": Test(("bot",), False, (Condition(("is_premium",), "true"),)),
                    "added_to_attachment_menu": Test(
                        ("bot",), False, (Condition(("added_to_attachment_menu",), "true"),)
                    ),
                    "me": Test(("bot",), False, (Condition(("id",), "me"),)),
                },
            ),
        },
        "BotSubscriptionUpdated": {
            "user": (
                Test(("user",)),
                {
                    "is_bot": Test(("user",), False, (Condition(("is_bot",), "true"),)),
                    "is_premium": Test(("user",), False, (Condition(("is_premium",), "true"),)),
                    "added_to_attachment_menu": Test(
                        ("user",), False, (Condition(("added_to_attachment_menu",), "true"),)
                    ),
                    "me": Test(("user",), False, (Condition(("id",), "me"),)),
                },
            ),
            "state": (
                Test(("state",)),
                {
                    "canceled": Test(("state",), False, (Condition((), "equals", "canceled"),)),
                    "active": Test(("state",), False, (Condition((), "equals", "active"),)),
                    "failed": Test(("state",), False, (Condition((), "equals", "failed"),)),
                },
            ),
        },
        "MessageGenerationStopped": {
            "chat": (
                Test(("chat",)),
                {
                    "private": Test(("chat",), False, (Condition(("type",), "equals", "private"),)),
                    "group": Test(("chat",), False, (Condition(("type",), "equals", "group"),)),
                    "supergroup": Test(("chat",), False, (Condition(("type",), "equals", "supergroup"),)),
                    "channel": Test(("chat",), False, (Condition(("type",), "equals", "channel"),)),
                },
            ),
            "message_thread_id": (Test(("message_thread_id",)), {}),
        },
    },
    kind_shortcuts={
        "": (
            "message",
            "channel_post",
        ),
        "msg": (
            "message",
            "channel_post",
        ),
        "edit": (
            "edited_message",
            "edited_channel_post",
        ),
    },
    field_shortcuts={
        "": (
            "entities",
            "caption_entities",
        ),
        "media": (
            "photo",
            "live_photo",
            "video",
        ),
        "file": (
            "photo",
            "live_photo",
            "animation",
            "audio",
            "document",
            "video",
            "video_note",
            "voice",
            "sticker",
        ),
    },
    gone={
        "forward_date": "forward_origin took its place in Bot API 7.0",
        "forward_from": "write forward_origin:user",
        "forward_from_chat": "write forward_origin:channel or forward_origin:chat",
        "new_chat_member": "write new_chat_members",
        "new_chat_participant": "write new_chat_members",
        "left_chat_participant": "write left_chat_member",
        "user_shared": "write users_shared",
    },
    texts={
        "text": {
            "message": (TextAt(("text",)), TextAt(("caption",))),
            "channel_post": (TextAt(("text",)), TextAt(("caption",))),
            "business_message": (TextAt(("text",)), TextAt(("caption",))),
        },
        "callback_data": {"callback_query": (TextAt(("data",)),)},
        "game": {"callback_query": (TextAt(("game_short_name",)),)},
        "inline_query": {"inline_query": (TextAt(("query",)),)},
        "chosen_inline_result": {"chosen_inline_result": (TextAt(("result_id",)),)},
        "pre_checkout": {"pre_checkout_query": (TextAt(("invoice_payload",)),)},
        "shipping": {"shipping_query": (TextAt(("invoice_payload",)),)},
    },
    choices={
        "chat_type": {
            "message": (("chat", "type"),),
            "edited_message": (("chat", "type"),),
            "channel_post": (("chat", "type"),),
            "edited_channel_post": (("chat", "type"),),
            "business_message": (("chat", "type"),),
            "edited_business_message": (("chat", "type"),),
            "guest_message": (("chat", "type"),),
            "callback_query": (("message", "chat", "type"),),
            "deleted_business_messages": (("chat", "type"),),
            "stopped_message_generation": (("chat", "type"),),
            "message_reaction": (("chat", "type"),),
            "message_reaction_count": (("chat", "type"),),
            "my_chat_member": (("chat", "type"),),
            "chat_member": (("chat", "type"),),
            "chat_join_request": (("chat", "type"),),
            "chat_boost": (("chat", "type"),),
            "removed_chat_boost": (("chat", "type"),),
        },
        "member_status": {
            "my_chat_member": (("new_chat_member", "status"),),
            "chat_member": (("new_chat_member", "status"),),
        },
        "poll_type": {"poll": (("type",),)},
    },
    commands=CommandTable(
        {
            "message": (TextAt(("text",)),),
            "channel_post": (TextAt(("text",)),),
            "business_message": (TextAt(("text",)),),
        },
        ("/",),
        mention="@",
        marks=Marks("entities", "type", "bot_command", "offset", "length", "utf16"),
    ),
    identity=Identity(
        chat={
            "message": (("chat", "id"),),
            "edited_message": (("chat", "id"),),
            "channel_post": (("chat", "id"),),
            "edited_channel_post": (("chat", "id"),),
            "business_message": (("chat", "id"),),
            "edited_business_message": (("chat", "id"),),
            "guest_message": (("chat", "id"),),
            "callback_query": (("message", "chat", "id"),),
            "deleted_business_messages": (("chat", "id"),),
            "stopped_message_generation": (("chat", "id"),),
            "message_reaction": (("chat", "id"),),
            "message_reaction_count": (("chat", "id"),),
            "my_chat_member": (("chat", "id"),),
            "chat_member": (("chat", "id"),),
            "chat_join_request": (("chat", "id"),),
            "chat_boost": (("chat", "id"),),
            "removed_chat_boost": (("chat", "id"),),
        },
        user={
            "message": (("sender_chat", "id"), ("from_", "id")),
            "edited_message": (("sender_chat", "id"), ("from_", "id")),
            "channel_post": (("sender_chat", "id"), ("from_", "id")),
            "edited_channel_post": (("sender_chat", "id"), ("from_", "id")),
            "business_message": (("sender_chat", "id"), ("from_", "id")),
            "edited_business_message": (("sender_chat", "id"), ("from_", "id")),
            "guest_message": (("sender_chat", "id"), ("from_", "id")),
            "message_reaction": (("actor_chat", "id"), ("user", "id")),
            "poll_answer": (("voter_chat", "id"), ("user", "id")),
            "business_connection": (("user", "id"),),
            "managed_bot": (("user", "id"),),
            "chat_boost": (("boost", "source", "user", "id"),),
            "removed_chat_boost": (("source", "user", "id"),),
            "subscription": (("user", "id"),),
            "callback_query": (("from_", "id"), ("message", "from_", "id")),
            "inline_query": (("from_", "id"),),
            "chosen_inline_result": (("from_", "id"),),
            "shipping_query": (("from_", "id"),),
            "pre_checkout_query": (("from_", "id"),),
            "my_chat_member": (("from_", "id"),),
            "chat_member": (("from_", "id"),),
            "chat_join_request": (("from_", "id"),),
            "purchased_paid_media": (("from_", "id"),),
        },
        topic={
            "message": (("message_thread_id",),),
            "edited_message": (("message_thread_id",),),
            "channel_post": (("message_thread_id",),),
            "edited_channel_post": (("message_thread_id",),),
            "business_message": (("message_thread_id",),),
            "edited_business_message": (("message_thread_id",),),
            "guest_message": (("message_thread_id",),),
            "callback_query": (("message", "message_thread_id"),),
        },
        in_topic={
            "message": (("is_topic_message",),),
            "edited_message": (("is_topic_message",),),
            "channel_post": (("is_topic_message",),),
            "edited_channel_post": (("is_topic_message",),),
            "business_message": (("is_topic_message",),),
            "edited_business_message": (("is_topic_message",),),
            "guest_message": (("is_topic_message",),),
            "callback_query": (("message", "is_topic_message"),),
        },
        event="update_id",
    ),
    delivery=Delivery(secret_header="X-Telegram-Bot-Api-Secret-Token", max_bytes=2097152),
    conversation=Conversation(
        next="message", answer="message:text", text="text", action="reply", parameter="text", asked="message_id"
    ),
)
