# Made by `codegen build` from the spec 'telegram', digest d89d2f1c64ab2b8a. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# pyright: reportRedeclaration=false
from typing import Literal, TypeAlias, Union

from typing_extensions import Never

_Part1: TypeAlias = Literal[
    "*",
    "*::blockquote",
    "*::bold",
    "*::bot_command",
    "*::cashtag",
    "*::code",
    "*::custom_emoji",
    "*::date_time",
    "*::email",
    "*::expandable_blockquote",
    "*::hashtag",
    "*::italic",
    "*::mention",
    "*::phone_number",
    "*::pre",
    "*::spoiler",
    "*::strikethrough",
    "*::text_link",
    "*::text_mention",
    "*::underline",
    "*::url",
    "*:file",
    "*:file:custom_emoji",
    "*:file:is_animated",
    "*:file:is_video",
    "*:file:mask",
    "*:file:premium_animation",
    "*:file:regular",
    "*:media",
    "::blockquote",
    "::bold",
    "::bot_command",
    "::cashtag",
    "::code",
    "::custom_emoji",
    "::date_time",
    "::email",
    "::expandable_blockquote",
    "::hashtag",
    "::italic",
    "::mention",
    "::phone_number",
    "::pre",
    "::spoiler",
    "::strikethrough",
    "::text_link",
    "::text_mention",
    "::underline",
    "::url",
    ":animation",
    ":audio",
    ":author_signature",
    ":boost_added",
    ":business_connection_id",
    ":caption",
    ":caption_entities",
    ":caption_entities:blockquote",
    ":caption_entities:bold",
    ":caption_entities:bot_command",
    ":caption_entities:cashtag",
    ":caption_entities:code",
    ":caption_entities:custom_emoji",
    ":caption_entities:date_time",
    ":caption_entities:email",
    ":caption_entities:expandable_blockquote",
    ":caption_entities:hashtag",
    ":caption_entities:italic",
    ":caption_entities:mention",
    ":caption_entities:phone_number",
    ":caption_entities:pre",
    ":caption_entities:spoiler",
    ":caption_entities:strikethrough",
    ":caption_entities:text_link",
    ":caption_entities:text_mention",
    ":caption_entities:underline",
    ":caption_entities:url",
    ":channel_chat_created",
    ":chat",
    ":chat:channel",
    ":chat:group",
    ":chat:private",
    ":chat:supergroup",
    ":chat_background_set",
    ":chat_owner_changed",
    ":chat_owner_left",
    ":chat_owner_left:new_owner",
    ":chat_shared",
    ":checklist",
    ":checklist:others_can_add_tasks",
    ":checklist:others_can_mark_tasks_as_done",
    ":checklist_tasks_added",
    ":checklist_tasks_done",
    ":community_chat_added",
    ":community_chat_joined",
    ":community_chat_removed",
    ":connected_website",
    ":contact",
    ":delete_chat_photo",
    ":dice",
    ":dice:⚽",
    ":dice:🎯",
    ":dice:🎰",
    ":dice:🎲",
    ":dice:🎳",
    ":dice:🏀",
    ":direct_message_price_changed",
    ":direct_messages_topic",
    ":document",
    ":edit_date",
    ":effect_id",
    ":entities",
    ":entities:blockquote",
    ":entities:bold",
    ":entities:bot_command",
    ":entities:cashtag",
    ":entities:code",
    ":entities:custom_emoji",
    ":entities:date_time",
    ":entities:email",
    ":entities:expandable_blockquote",
]
_Part2: TypeAlias = Literal[
    ":entities:hashtag",
    ":entities:italic",
    ":entities:mention",
    ":entities:phone_number",
    ":entities:pre",
    ":entities:spoiler",
    ":entities:strikethrough",
    ":entities:text_link",
    ":entities:text_mention",
    ":entities:underline",
    ":entities:url",
    ":ephemeral_message_id",
    ":external_reply",
    ":file",
    ":file:custom_emoji",
    ":file:is_animated",
    ":file:is_video",
    ":file:mask",
    ":file:premium_animation",
    ":file:regular",
    ":forum_topic_closed",
    ":forum_topic_created",
    ":forum_topic_created:is_name_implicit",
    ":forum_topic_edited",
    ":forum_topic_edited:icon_custom_emoji_id",
    ":forum_topic_edited:name",
    ":forum_topic_reopened",
    ":forward_origin",
    ":forward_origin:channel",
    ":forward_origin:chat",
    ":forward_origin:hidden_user",
    ":forward_origin:user",
    ":from",
    ":from:added_to_attachment_menu",
    ":from:is_bot",
    ":from:is_premium",
    ":from:me",
    ":game",
    ":general_forum_topic_hidden",
    ":general_forum_topic_unhidden",
    ":gift",
    ":gift:can_be_upgraded",
    ":gift:is_private",
    ":gift:is_upgrade_separate",
    ":gift_upgrade_sent",
    ":gift_upgrade_sent:can_be_upgraded",
    ":gift_upgrade_sent:is_private",
    ":gift_upgrade_sent:is_upgrade_separate",
    ":giveaway",
    ":giveaway:has_public_winners",
    ":giveaway:only_new_members",
    ":giveaway_completed",
    ":giveaway_created",
    ":giveaway_winners",
    ":giveaway_winners:only_new_members",
    ":giveaway_winners:was_refunded",
    ":group_chat_created",
    ":guest_bot_caller_chat",
    ":guest_bot_caller_chat:channel",
    ":guest_bot_caller_chat:group",
    ":guest_bot_caller_chat:private",
    ":guest_bot_caller_chat:supergroup",
    ":guest_bot_caller_user",
    ":guest_bot_caller_user:added_to_attachment_menu",
    ":guest_bot_caller_user:is_bot",
    ":guest_bot_caller_user:is_premium",
    ":guest_bot_caller_user:me",
    ":guest_query_id",
    ":has_media_spoiler",
    ":has_protected_content",
    ":invoice",
    ":is_automatic_forward",
    ":is_from_offline",
    ":is_paid_post",
    ":is_topic_message",
    ":left_chat_member",
    ":left_chat_member:added_to_attachment_menu",
    ":left_chat_member:is_bot",
    ":left_chat_member:is_premium",
    ":left_chat_member:me",
    ":link_preview_options",
    ":link_preview_options:prefer_large_media",
    ":link_preview_options:prefer_small_media",
    ":link_preview_options:show_above_text",
    ":link_preview_options:url",
    ":live_photo",
    ":location",
    ":managed_bot_created",
    ":media",
    ":media_group_id",
    ":message_auto_delete_timer_changed",
    ":message_thread_id",
    ":migrate_from_chat_id",
    ":migrate_to_chat_id",
    ":new_chat_members",
    ":new_chat_members:added_to_attachment_menu",
    ":new_chat_members:is_bot",
    ":new_chat_members:is_premium",
    ":new_chat_members:me",
    ":new_chat_photo",
    ":new_chat_title",
    ":paid_media",
    ":paid_message_price_changed",
    ":paid_star_count",
    ":passport_data",
    ":photo",
    ":pinned_message",
    ":poll",
    ":poll_option_added",
    ":poll_option_deleted",
    ":proximity_alert_triggered",
    ":quote",
    ":receiver_user",
    ":receiver_user:added_to_attachment_menu",
    ":receiver_user:is_bot",
    ":receiver_user:is_premium",
    ":receiver_user:me",
    ":refunded_payment",
    ":reply_markup",
    ":reply_to_checklist_task_id",
]
_Part3: TypeAlias = Literal[
    ":reply_to_message",
    ":reply_to_poll_option_id",
    ":reply_to_story",
    ":rich_message",
    ":sender_boost_count",
    ":sender_business_bot",
    ":sender_business_bot:added_to_attachment_menu",
    ":sender_business_bot:is_bot",
    ":sender_business_bot:is_premium",
    ":sender_business_bot:me",
    ":sender_chat",
    ":sender_chat:channel",
    ":sender_chat:group",
    ":sender_chat:private",
    ":sender_chat:supergroup",
    ":sender_tag",
    ":show_caption_above_media",
    ":sticker",
    ":sticker:custom_emoji",
    ":sticker:is_animated",
    ":sticker:is_video",
    ":sticker:mask",
    ":sticker:premium_animation",
    ":sticker:regular",
    ":story",
    ":successful_payment",
    ":suggested_post_approval_failed",
    ":suggested_post_approved",
    ":suggested_post_declined",
    ":suggested_post_info",
    ":suggested_post_paid",
    ":suggested_post_refunded",
    ":supergroup_chat_created",
    ":text",
    ":unique_gift",
    ":unique_gift:is_private",
    ":unique_gift:text",
    ":unique_gift:transfer_star_count",
    ":users_shared",
    ":venue",
    ":via_bot",
    ":via_bot:added_to_attachment_menu",
    ":via_bot:is_bot",
    ":via_bot:is_premium",
    ":via_bot:me",
    ":video",
    ":video_chat_ended",
    ":video_chat_participants_invited",
    ":video_chat_scheduled",
    ":video_chat_started",
    ":video_note",
    ":voice",
    ":web_app_data",
    ":write_access_allowed",
    "business_connection",
    "business_connection:can_reply",
    "business_connection:is_enabled",
    "business_connection:rights",
    "business_connection:user",
    "business_connection:user:added_to_attachment_menu",
    "business_connection:user:is_bot",
    "business_connection:user:is_premium",
    "business_connection:user:me",
    "business_message",
    "business_message::blockquote",
    "business_message::bold",
    "business_message::bot_command",
    "business_message::cashtag",
    "business_message::code",
    "business_message::custom_emoji",
    "business_message::date_time",
    "business_message::email",
    "business_message::expandable_blockquote",
    "business_message::hashtag",
    "business_message::italic",
    "business_message::mention",
    "business_message::phone_number",
    "business_message::pre",
    "business_message::spoiler",
    "business_message::strikethrough",
    "business_message::text_link",
    "business_message::text_mention",
    "business_message::underline",
    "business_message::url",
    "business_message:animation",
    "business_message:audio",
    "business_message:author_signature",
    "business_message:boost_added",
    "business_message:business_connection_id",
    "business_message:caption",
    "business_message:caption_entities",
    "business_message:caption_entities:blockquote",
    "business_message:caption_entities:bold",
    "business_message:caption_entities:bot_command",
    "business_message:caption_entities:cashtag",
    "business_message:caption_entities:code",
    "business_message:caption_entities:custom_emoji",
    "business_message:caption_entities:date_time",
    "business_message:caption_entities:email",
    "business_message:caption_entities:expandable_blockquote",
    "business_message:caption_entities:hashtag",
    "business_message:caption_entities:italic",
    "business_message:caption_entities:mention",
    "business_message:caption_entities:phone_number",
    "business_message:caption_entities:pre",
    "business_message:caption_entities:spoiler",
    "business_message:caption_entities:strikethrough",
    "business_message:caption_entities:text_link",
    "business_message:caption_entities:text_mention",
    "business_message:caption_entities:underline",
    "business_message:caption_entities:url",
    "business_message:chat",
    "business_message:chat:channel",
    "business_message:chat:group",
    "business_message:chat:private",
    "business_message:chat:supergroup",
    "business_message:chat_background_set",
    "business_message:chat_owner_changed",
    "business_message:chat_owner_left",
    "business_message:chat_owner_left:new_owner",
]
_Part4: TypeAlias = Literal[
    "business_message:chat_shared",
    "business_message:checklist",
    "business_message:checklist:others_can_add_tasks",
    "business_message:checklist:others_can_mark_tasks_as_done",
    "business_message:checklist_tasks_added",
    "business_message:checklist_tasks_done",
    "business_message:community_chat_added",
    "business_message:community_chat_joined",
    "business_message:community_chat_removed",
    "business_message:connected_website",
    "business_message:contact",
    "business_message:delete_chat_photo",
    "business_message:dice",
    "business_message:dice:⚽",
    "business_message:dice:🎯",
    "business_message:dice:🎰",
    "business_message:dice:🎲",
    "business_message:dice:🎳",
    "business_message:dice:🏀",
    "business_message:direct_messages_topic",
    "business_message:document",
    "business_message:edit_date",
    "business_message:effect_id",
    "business_message:entities",
    "business_message:entities:blockquote",
    "business_message:entities:bold",
    "business_message:entities:bot_command",
    "business_message:entities:cashtag",
    "business_message:entities:code",
    "business_message:entities:custom_emoji",
    "business_message:entities:date_time",
    "business_message:entities:email",
    "business_message:entities:expandable_blockquote",
    "business_message:entities:hashtag",
    "business_message:entities:italic",
    "business_message:entities:mention",
    "business_message:entities:phone_number",
    "business_message:entities:pre",
    "business_message:entities:spoiler",
    "business_message:entities:strikethrough",
    "business_message:entities:text_link",
    "business_message:entities:text_mention",
    "business_message:entities:underline",
    "business_message:entities:url",
    "business_message:ephemeral_message_id",
    "business_message:external_reply",
    "business_message:file",
    "business_message:file:custom_emoji",
    "business_message:file:is_animated",
    "business_message:file:is_video",
    "business_message:file:mask",
    "business_message:file:premium_animation",
    "business_message:file:regular",
    "business_message:forum_topic_closed",
    "business_message:forum_topic_created",
    "business_message:forum_topic_created:is_name_implicit",
    "business_message:forum_topic_edited",
    "business_message:forum_topic_edited:icon_custom_emoji_id",
    "business_message:forum_topic_edited:name",
    "business_message:forum_topic_reopened",
    "business_message:forward_origin",
    "business_message:forward_origin:channel",
    "business_message:forward_origin:chat",
    "business_message:forward_origin:hidden_user",
    "business_message:forward_origin:user",
    "business_message:from",
    "business_message:from:added_to_attachment_menu",
    "business_message:from:is_bot",
    "business_message:from:is_premium",
    "business_message:from:me",
    "business_message:game",
    "business_message:general_forum_topic_hidden",
    "business_message:general_forum_topic_unhidden",
    "business_message:gift",
    "business_message:gift:can_be_upgraded",
    "business_message:gift:is_private",
    "business_message:gift:is_upgrade_separate",
    "business_message:gift_upgrade_sent",
    "business_message:gift_upgrade_sent:can_be_upgraded",
    "business_message:gift_upgrade_sent:is_private",
    "business_message:gift_upgrade_sent:is_upgrade_separate",
    "business_message:giveaway",
    "business_message:giveaway:has_public_winners",
    "business_message:giveaway:only_new_members",
    "business_message:giveaway_completed",
    "business_message:giveaway_created",
    "business_message:giveaway_winners",
    "business_message:giveaway_winners:only_new_members",
    "business_message:giveaway_winners:was_refunded",
    "business_message:group_chat_created",
    "business_message:guest_bot_caller_chat",
    "business_message:guest_bot_caller_chat:channel",
    "business_message:guest_bot_caller_chat:group",
    "business_message:guest_bot_caller_chat:private",
    "business_message:guest_bot_caller_chat:supergroup",
    "business_message:guest_bot_caller_user",
    "business_message:guest_bot_caller_user:added_to_attachment_menu",
    "business_message:guest_bot_caller_user:is_bot",
    "business_message:guest_bot_caller_user:is_premium",
    "business_message:guest_bot_caller_user:me",
    "business_message:guest_query_id",
    "business_message:has_media_spoiler",
    "business_message:has_protected_content",
    "business_message:invoice",
    "business_message:is_automatic_forward",
    "business_message:is_from_offline",
    "business_message:is_topic_message",
    "business_message:left_chat_member",
    "business_message:left_chat_member:added_to_attachment_menu",
    "business_message:left_chat_member:is_bot",
    "business_message:left_chat_member:is_premium",
    "business_message:left_chat_member:me",
    "business_message:link_preview_options",
    "business_message:link_preview_options:prefer_large_media",
    "business_message:link_preview_options:prefer_small_media",
    "business_message:link_preview_options:show_above_text",
    "business_message:link_preview_options:url",
    "business_message:live_photo",
    "business_message:location",
    "business_message:managed_bot_created",
]
_Part5: TypeAlias = Literal[
    "business_message:media",
    "business_message:media_group_id",
    "business_message:message_auto_delete_timer_changed",
    "business_message:message_thread_id",
    "business_message:migrate_from_chat_id",
    "business_message:migrate_to_chat_id",
    "business_message:new_chat_members",
    "business_message:new_chat_members:added_to_attachment_menu",
    "business_message:new_chat_members:is_bot",
    "business_message:new_chat_members:is_premium",
    "business_message:new_chat_members:me",
    "business_message:new_chat_photo",
    "business_message:new_chat_title",
    "business_message:paid_media",
    "business_message:paid_message_price_changed",
    "business_message:paid_star_count",
    "business_message:passport_data",
    "business_message:photo",
    "business_message:pinned_message",
    "business_message:poll",
    "business_message:poll_option_added",
    "business_message:poll_option_deleted",
    "business_message:proximity_alert_triggered",
    "business_message:quote",
    "business_message:receiver_user",
    "business_message:receiver_user:added_to_attachment_menu",
    "business_message:receiver_user:is_bot",
    "business_message:receiver_user:is_premium",
    "business_message:receiver_user:me",
    "business_message:refunded_payment",
    "business_message:reply_markup",
    "business_message:reply_to_checklist_task_id",
    "business_message:reply_to_message",
    "business_message:reply_to_poll_option_id",
    "business_message:reply_to_story",
    "business_message:rich_message",
    "business_message:sender_boost_count",
    "business_message:sender_business_bot",
    "business_message:sender_business_bot:added_to_attachment_menu",
    "business_message:sender_business_bot:is_bot",
    "business_message:sender_business_bot:is_premium",
    "business_message:sender_business_bot:me",
    "business_message:sender_chat",
    "business_message:sender_chat:channel",
    "business_message:sender_chat:group",
    "business_message:sender_chat:private",
    "business_message:sender_chat:supergroup",
    "business_message:sender_tag",
    "business_message:show_caption_above_media",
    "business_message:sticker",
    "business_message:sticker:custom_emoji",
    "business_message:sticker:is_animated",
    "business_message:sticker:is_video",
    "business_message:sticker:mask",
    "business_message:sticker:premium_animation",
    "business_message:sticker:regular",
    "business_message:story",
    "business_message:successful_payment",
    "business_message:suggested_post_approval_failed",
    "business_message:suggested_post_approved",
    "business_message:suggested_post_declined",
    "business_message:suggested_post_info",
    "business_message:suggested_post_paid",
    "business_message:suggested_post_refunded",
    "business_message:supergroup_chat_created",
    "business_message:text",
    "business_message:unique_gift",
    "business_message:unique_gift:is_private",
    "business_message:unique_gift:text",
    "business_message:unique_gift:transfer_star_count",
    "business_message:users_shared",
    "business_message:venue",
    "business_message:via_bot",
    "business_message:via_bot:added_to_attachment_menu",
    "business_message:via_bot:is_bot",
    "business_message:via_bot:is_premium",
    "business_message:via_bot:me",
    "business_message:video",
    "business_message:video_chat_ended",
    "business_message:video_chat_participants_invited",
    "business_message:video_chat_scheduled",
    "business_message:video_chat_started",
    "business_message:video_note",
    "business_message:voice",
    "business_message:web_app_data",
    "business_message:write_access_allowed",
    "callback_query",
    "callback_query:data",
    "callback_query:from",
    "callback_query:from:added_to_attachment_menu",
    "callback_query:from:is_bot",
    "callback_query:from:is_premium",
    "callback_query:from:me",
    "callback_query:game_short_name",
    "callback_query:inline_message_id",
    "callback_query:message",
    "channel_post",
    "channel_post::blockquote",
    "channel_post::bold",
    "channel_post::bot_command",
    "channel_post::cashtag",
    "channel_post::code",
    "channel_post::custom_emoji",
    "channel_post::date_time",
    "channel_post::email",
    "channel_post::expandable_blockquote",
    "channel_post::hashtag",
    "channel_post::italic",
    "channel_post::mention",
    "channel_post::phone_number",
    "channel_post::pre",
    "channel_post::spoiler",
    "channel_post::strikethrough",
    "channel_post::text_link",
    "channel_post::text_mention",
    "channel_post::underline",
    "channel_post::url",
    "channel_post:animation",
    "channel_post:audio",
    "channel_post:author_signature",
]
_Part6: TypeAlias = Literal[
    "channel_post:business_connection_id",
    "channel_post:caption",
    "channel_post:caption_entities",
    "channel_post:caption_entities:blockquote",
    "channel_post:caption_entities:bold",
    "channel_post:caption_entities:bot_command",
    "channel_post:caption_entities:cashtag",
    "channel_post:caption_entities:code",
    "channel_post:caption_entities:custom_emoji",
    "channel_post:caption_entities:date_time",
    "channel_post:caption_entities:email",
    "channel_post:caption_entities:expandable_blockquote",
    "channel_post:caption_entities:hashtag",
    "channel_post:caption_entities:italic",
    "channel_post:caption_entities:mention",
    "channel_post:caption_entities:phone_number",
    "channel_post:caption_entities:pre",
    "channel_post:caption_entities:spoiler",
    "channel_post:caption_entities:strikethrough",
    "channel_post:caption_entities:text_link",
    "channel_post:caption_entities:text_mention",
    "channel_post:caption_entities:underline",
    "channel_post:caption_entities:url",
    "channel_post:channel_chat_created",
    "channel_post:chat",
    "channel_post:chat:channel",
    "channel_post:chat:group",
    "channel_post:chat:private",
    "channel_post:chat:supergroup",
    "channel_post:chat_background_set",
    "channel_post:contact",
    "channel_post:delete_chat_photo",
    "channel_post:dice",
    "channel_post:dice:⚽",
    "channel_post:dice:🎯",
    "channel_post:dice:🎰",
    "channel_post:dice:🎲",
    "channel_post:dice:🎳",
    "channel_post:dice:🏀",
    "channel_post:direct_message_price_changed",
    "channel_post:document",
    "channel_post:edit_date",
    "channel_post:effect_id",
    "channel_post:entities",
    "channel_post:entities:blockquote",
    "channel_post:entities:bold",
    "channel_post:entities:bot_command",
    "channel_post:entities:cashtag",
    "channel_post:entities:code",
    "channel_post:entities:custom_emoji",
    "channel_post:entities:date_time",
    "channel_post:entities:email",
    "channel_post:entities:expandable_blockquote",
    "channel_post:entities:hashtag",
    "channel_post:entities:italic",
    "channel_post:entities:mention",
    "channel_post:entities:phone_number",
    "channel_post:entities:pre",
    "channel_post:entities:spoiler",
    "channel_post:entities:strikethrough",
    "channel_post:entities:text_link",
    "channel_post:entities:text_mention",
    "channel_post:entities:underline",
    "channel_post:entities:url",
    "channel_post:ephemeral_message_id",
    "channel_post:external_reply",
    "channel_post:file",
    "channel_post:file:custom_emoji",
    "channel_post:file:is_animated",
    "channel_post:file:is_video",
    "channel_post:file:mask",
    "channel_post:file:premium_animation",
    "channel_post:file:regular",
    "channel_post:forward_origin",
    "channel_post:forward_origin:channel",
    "channel_post:forward_origin:chat",
    "channel_post:forward_origin:hidden_user",
    "channel_post:forward_origin:user",
    "channel_post:from",
    "channel_post:from:added_to_attachment_menu",
    "channel_post:from:is_bot",
    "channel_post:from:is_premium",
    "channel_post:from:me",
    "channel_post:game",
    "channel_post:gift",
    "channel_post:gift:can_be_upgraded",
    "channel_post:gift:is_private",
    "channel_post:gift:is_upgrade_separate",
    "channel_post:gift_upgrade_sent",
    "channel_post:gift_upgrade_sent:can_be_upgraded",
    "channel_post:gift_upgrade_sent:is_private",
    "channel_post:gift_upgrade_sent:is_upgrade_separate",
    "channel_post:giveaway",
    "channel_post:giveaway:has_public_winners",
    "channel_post:giveaway:only_new_members",
    "channel_post:giveaway_completed",
    "channel_post:giveaway_created",
    "channel_post:giveaway_winners",
    "channel_post:giveaway_winners:only_new_members",
    "channel_post:giveaway_winners:was_refunded",
    "channel_post:guest_bot_caller_chat",
    "channel_post:guest_bot_caller_chat:channel",
    "channel_post:guest_bot_caller_chat:group",
    "channel_post:guest_bot_caller_chat:private",
    "channel_post:guest_bot_caller_chat:supergroup",
    "channel_post:guest_bot_caller_user",
    "channel_post:guest_bot_caller_user:added_to_attachment_menu",
    "channel_post:guest_bot_caller_user:is_bot",
    "channel_post:guest_bot_caller_user:is_premium",
    "channel_post:guest_bot_caller_user:me",
    "channel_post:guest_query_id",
    "channel_post:has_media_spoiler",
    "channel_post:has_protected_content",
    "channel_post:invoice",
    "channel_post:is_automatic_forward",
    "channel_post:is_from_offline",
    "channel_post:is_paid_post",
    "channel_post:is_topic_message",
    "channel_post:link_preview_options",
    "channel_post:link_preview_options:prefer_large_media",
]
_Part7: TypeAlias = Literal[
    "channel_post:link_preview_options:prefer_small_media",
    "channel_post:link_preview_options:show_above_text",
    "channel_post:link_preview_options:url",
    "channel_post:live_photo",
    "channel_post:location",
    "channel_post:media",
    "channel_post:media_group_id",
    "channel_post:message_auto_delete_timer_changed",
    "channel_post:message_thread_id",
    "channel_post:new_chat_photo",
    "channel_post:new_chat_title",
    "channel_post:paid_media",
    "channel_post:paid_message_price_changed",
    "channel_post:paid_star_count",
    "channel_post:photo",
    "channel_post:pinned_message",
    "channel_post:poll",
    "channel_post:proximity_alert_triggered",
    "channel_post:quote",
    "channel_post:receiver_user",
    "channel_post:receiver_user:added_to_attachment_menu",
    "channel_post:receiver_user:is_bot",
    "channel_post:receiver_user:is_premium",
    "channel_post:receiver_user:me",
    "channel_post:reply_markup",
    "channel_post:reply_to_checklist_task_id",
    "channel_post:reply_to_message",
    "channel_post:reply_to_poll_option_id",
    "channel_post:reply_to_story",
    "channel_post:rich_message",
    "channel_post:sender_business_bot",
    "channel_post:sender_business_bot:added_to_attachment_menu",
    "channel_post:sender_business_bot:is_bot",
    "channel_post:sender_business_bot:is_premium",
    "channel_post:sender_business_bot:me",
    "channel_post:sender_chat",
    "channel_post:sender_chat:channel",
    "channel_post:sender_chat:group",
    "channel_post:sender_chat:private",
    "channel_post:sender_chat:supergroup",
    "channel_post:sender_tag",
    "channel_post:show_caption_above_media",
    "channel_post:sticker",
    "channel_post:sticker:custom_emoji",
    "channel_post:sticker:is_animated",
    "channel_post:sticker:is_video",
    "channel_post:sticker:mask",
    "channel_post:sticker:premium_animation",
    "channel_post:sticker:regular",
    "channel_post:story",
    "channel_post:text",
    "channel_post:unique_gift",
    "channel_post:unique_gift:is_private",
    "channel_post:unique_gift:text",
    "channel_post:unique_gift:transfer_star_count",
    "channel_post:venue",
    "channel_post:via_bot",
    "channel_post:via_bot:added_to_attachment_menu",
    "channel_post:via_bot:is_bot",
    "channel_post:via_bot:is_premium",
    "channel_post:via_bot:me",
    "channel_post:video",
    "channel_post:video_chat_ended",
    "channel_post:video_chat_participants_invited",
    "channel_post:video_chat_scheduled",
    "channel_post:video_chat_started",
    "channel_post:video_note",
    "channel_post:voice",
    "channel_post:web_app_data",
    "chat_boost",
    "chat_boost:chat",
    "chat_boost:chat:channel",
    "chat_boost:chat:group",
    "chat_boost:chat:private",
    "chat_boost:chat:supergroup",
    "chat_join_request",
    "chat_join_request:bio",
    "chat_join_request:chat",
    "chat_join_request:chat:channel",
    "chat_join_request:chat:group",
    "chat_join_request:chat:private",
    "chat_join_request:chat:supergroup",
    "chat_join_request:from",
    "chat_join_request:from:added_to_attachment_menu",
    "chat_join_request:from:is_bot",
    "chat_join_request:from:is_premium",
    "chat_join_request:from:me",
    "chat_join_request:invite_link",
    "chat_join_request:query_id",
    "chat_member",
    "chat_member:chat",
    "chat_member:chat:channel",
    "chat_member:chat:group",
    "chat_member:chat:private",
    "chat_member:chat:supergroup",
    "chat_member:from",
    "chat_member:from:added_to_attachment_menu",
    "chat_member:from:is_bot",
    "chat_member:from:is_premium",
    "chat_member:from:me",
    "chat_member:invite_link",
    "chat_member:new_chat_member",
    "chat_member:new_chat_member:administrator",
    "chat_member:new_chat_member:creator",
    "chat_member:new_chat_member:kicked",
    "chat_member:new_chat_member:left",
    "chat_member:new_chat_member:member",
    "chat_member:new_chat_member:restricted",
    "chat_member:old_chat_member",
    "chat_member:old_chat_member:administrator",
    "chat_member:old_chat_member:creator",
    "chat_member:old_chat_member:kicked",
    "chat_member:old_chat_member:left",
    "chat_member:old_chat_member:member",
    "chat_member:old_chat_member:restricted",
    "chat_member:via_chat_folder_invite_link",
    "chat_member:via_join_request",
    "chosen_inline_result",
    "chosen_inline_result:from",
    "chosen_inline_result:from:added_to_attachment_menu",
]
_Part8: TypeAlias = Literal[
    "chosen_inline_result:from:is_bot",
    "chosen_inline_result:from:is_premium",
    "chosen_inline_result:from:me",
    "chosen_inline_result:inline_message_id",
    "chosen_inline_result:location",
    "deleted_business_messages",
    "deleted_business_messages:chat",
    "deleted_business_messages:chat:channel",
    "deleted_business_messages:chat:group",
    "deleted_business_messages:chat:private",
    "deleted_business_messages:chat:supergroup",
    "edit",
    "edit::blockquote",
    "edit::bold",
    "edit::bot_command",
    "edit::cashtag",
    "edit::code",
    "edit::custom_emoji",
    "edit::date_time",
    "edit::email",
    "edit::expandable_blockquote",
    "edit::hashtag",
    "edit::italic",
    "edit::mention",
    "edit::phone_number",
    "edit::pre",
    "edit::spoiler",
    "edit::strikethrough",
    "edit::text_link",
    "edit::text_mention",
    "edit::underline",
    "edit::url",
    "edit:animation",
    "edit:audio",
    "edit:author_signature",
    "edit:boost_added",
    "edit:business_connection_id",
    "edit:caption",
    "edit:caption_entities",
    "edit:caption_entities:blockquote",
    "edit:caption_entities:bold",
    "edit:caption_entities:bot_command",
    "edit:caption_entities:cashtag",
    "edit:caption_entities:code",
    "edit:caption_entities:custom_emoji",
    "edit:caption_entities:date_time",
    "edit:caption_entities:email",
    "edit:caption_entities:expandable_blockquote",
    "edit:caption_entities:hashtag",
    "edit:caption_entities:italic",
    "edit:caption_entities:mention",
    "edit:caption_entities:phone_number",
    "edit:caption_entities:pre",
    "edit:caption_entities:spoiler",
    "edit:caption_entities:strikethrough",
    "edit:caption_entities:text_link",
    "edit:caption_entities:text_mention",
    "edit:caption_entities:underline",
    "edit:caption_entities:url",
    "edit:channel_chat_created",
    "edit:chat",
    "edit:chat:channel",
    "edit:chat:group",
    "edit:chat:private",
    "edit:chat:supergroup",
    "edit:chat_background_set",
    "edit:chat_owner_changed",
    "edit:chat_owner_left",
    "edit:chat_owner_left:new_owner",
    "edit:chat_shared",
    "edit:checklist",
    "edit:checklist:others_can_add_tasks",
    "edit:checklist:others_can_mark_tasks_as_done",
    "edit:checklist_tasks_added",
    "edit:checklist_tasks_done",
    "edit:community_chat_added",
    "edit:community_chat_joined",
    "edit:community_chat_removed",
    "edit:connected_website",
    "edit:contact",
    "edit:delete_chat_photo",
    "edit:dice",
    "edit:dice:⚽",
    "edit:dice:🎯",
    "edit:dice:🎰",
    "edit:dice:🎲",
    "edit:dice:🎳",
    "edit:dice:🏀",
    "edit:direct_message_price_changed",
    "edit:direct_messages_topic",
    "edit:document",
    "edit:edit_date",
    "edit:effect_id",
    "edit:entities",
    "edit:entities:blockquote",
    "edit:entities:bold",
    "edit:entities:bot_command",
    "edit:entities:cashtag",
    "edit:entities:code",
    "edit:entities:custom_emoji",
    "edit:entities:date_time",
    "edit:entities:email",
    "edit:entities:expandable_blockquote",
    "edit:entities:hashtag",
    "edit:entities:italic",
    "edit:entities:mention",
    "edit:entities:phone_number",
    "edit:entities:pre",
    "edit:entities:spoiler",
    "edit:entities:strikethrough",
    "edit:entities:text_link",
    "edit:entities:text_mention",
    "edit:entities:underline",
    "edit:entities:url",
    "edit:ephemeral_message_id",
    "edit:external_reply",
    "edit:file",
    "edit:file:custom_emoji",
    "edit:file:is_animated",
    "edit:file:is_video",
]
_Part9: TypeAlias = Literal[
    "edit:file:mask",
    "edit:file:premium_animation",
    "edit:file:regular",
    "edit:forum_topic_closed",
    "edit:forum_topic_created",
    "edit:forum_topic_created:is_name_implicit",
    "edit:forum_topic_edited",
    "edit:forum_topic_edited:icon_custom_emoji_id",
    "edit:forum_topic_edited:name",
    "edit:forum_topic_reopened",
    "edit:forward_origin",
    "edit:forward_origin:channel",
    "edit:forward_origin:chat",
    "edit:forward_origin:hidden_user",
    "edit:forward_origin:user",
    "edit:from",
    "edit:from:added_to_attachment_menu",
    "edit:from:is_bot",
    "edit:from:is_premium",
    "edit:from:me",
    "edit:game",
    "edit:general_forum_topic_hidden",
    "edit:general_forum_topic_unhidden",
    "edit:gift",
    "edit:gift:can_be_upgraded",
    "edit:gift:is_private",
    "edit:gift:is_upgrade_separate",
    "edit:gift_upgrade_sent",
    "edit:gift_upgrade_sent:can_be_upgraded",
    "edit:gift_upgrade_sent:is_private",
    "edit:gift_upgrade_sent:is_upgrade_separate",
    "edit:giveaway",
    "edit:giveaway:has_public_winners",
    "edit:giveaway:only_new_members",
    "edit:giveaway_completed",
    "edit:giveaway_created",
    "edit:giveaway_winners",
    "edit:giveaway_winners:only_new_members",
    "edit:giveaway_winners:was_refunded",
    "edit:group_chat_created",
    "edit:guest_bot_caller_chat",
    "edit:guest_bot_caller_chat:channel",
    "edit:guest_bot_caller_chat:group",
    "edit:guest_bot_caller_chat:private",
    "edit:guest_bot_caller_chat:supergroup",
    "edit:guest_bot_caller_user",
    "edit:guest_bot_caller_user:added_to_attachment_menu",
    "edit:guest_bot_caller_user:is_bot",
    "edit:guest_bot_caller_user:is_premium",
    "edit:guest_bot_caller_user:me",
    "edit:guest_query_id",
    "edit:has_media_spoiler",
    "edit:has_protected_content",
    "edit:invoice",
    "edit:is_automatic_forward",
    "edit:is_from_offline",
    "edit:is_paid_post",
    "edit:is_topic_message",
    "edit:left_chat_member",
    "edit:left_chat_member:added_to_attachment_menu",
    "edit:left_chat_member:is_bot",
    "edit:left_chat_member:is_premium",
    "edit:left_chat_member:me",
    "edit:link_preview_options",
    "edit:link_preview_options:prefer_large_media",
    "edit:link_preview_options:prefer_small_media",
    "edit:link_preview_options:show_above_text",
    "edit:link_preview_options:url",
    "edit:live_photo",
    "edit:location",
    "edit:managed_bot_created",
    "edit:media",
    "edit:media_group_id",
    "edit:message_auto_delete_timer_changed",
    "edit:message_thread_id",
    "edit:migrate_from_chat_id",
    "edit:migrate_to_chat_id",
    "edit:new_chat_members",
    "edit:new_chat_members:added_to_attachment_menu",
    "edit:new_chat_members:is_bot",
    "edit:new_chat_members:is_premium",
    "edit:new_chat_members:me",
    "edit:new_chat_photo",
    "edit:new_chat_title",
    "edit:paid_media",
    "edit:paid_message_price_changed",
    "edit:paid_star_count",
    "edit:passport_data",
    "edit:photo",
    "edit:pinned_message",
    "edit:poll",
    "edit:poll_option_added",
    "edit:poll_option_deleted",
    "edit:proximity_alert_triggered",
    "edit:quote",
    "edit:receiver_user",
    "edit:receiver_user:added_to_attachment_menu",
    "edit:receiver_user:is_bot",
    "edit:receiver_user:is_premium",
    "edit:receiver_user:me",
    "edit:refunded_payment",
    "edit:reply_markup",
    "edit:reply_to_checklist_task_id",
    "edit:reply_to_message",
    "edit:reply_to_poll_option_id",
    "edit:reply_to_story",
    "edit:rich_message",
    "edit:sender_boost_count",
    "edit:sender_business_bot",
    "edit:sender_business_bot:added_to_attachment_menu",
    "edit:sender_business_bot:is_bot",
    "edit:sender_business_bot:is_premium",
    "edit:sender_business_bot:me",
    "edit:sender_chat",
    "edit:sender_chat:channel",
    "edit:sender_chat:group",
    "edit:sender_chat:private",
    "edit:sender_chat:supergroup",
    "edit:sender_tag",
    "edit:show_caption_above_media",
]
_Part10: TypeAlias = Literal[
    "edit:sticker",
    "edit:sticker:custom_emoji",
    "edit:sticker:is_animated",
    "edit:sticker:is_video",
    "edit:sticker:mask",
    "edit:sticker:premium_animation",
    "edit:sticker:regular",
    "edit:story",
    "edit:successful_payment",
    "edit:suggested_post_approval_failed",
    "edit:suggested_post_approved",
    "edit:suggested_post_declined",
    "edit:suggested_post_info",
    "edit:suggested_post_paid",
    "edit:suggested_post_refunded",
    "edit:supergroup_chat_created",
    "edit:text",
    "edit:unique_gift",
    "edit:unique_gift:is_private",
    "edit:unique_gift:text",
    "edit:unique_gift:transfer_star_count",
    "edit:users_shared",
    "edit:venue",
    "edit:via_bot",
    "edit:via_bot:added_to_attachment_menu",
    "edit:via_bot:is_bot",
    "edit:via_bot:is_premium",
    "edit:via_bot:me",
    "edit:video",
    "edit:video_chat_ended",
    "edit:video_chat_participants_invited",
    "edit:video_chat_scheduled",
    "edit:video_chat_started",
    "edit:video_note",
    "edit:voice",
    "edit:web_app_data",
    "edit:write_access_allowed",
    "edited_business_message",
    "edited_business_message::blockquote",
    "edited_business_message::bold",
    "edited_business_message::bot_command",
    "edited_business_message::cashtag",
    "edited_business_message::code",
    "edited_business_message::custom_emoji",
    "edited_business_message::date_time",
    "edited_business_message::email",
    "edited_business_message::expandable_blockquote",
    "edited_business_message::hashtag",
    "edited_business_message::italic",
    "edited_business_message::mention",
    "edited_business_message::phone_number",
    "edited_business_message::pre",
    "edited_business_message::spoiler",
    "edited_business_message::strikethrough",
    "edited_business_message::text_link",
    "edited_business_message::text_mention",
    "edited_business_message::underline",
    "edited_business_message::url",
    "edited_business_message:animation",
    "edited_business_message:audio",
    "edited_business_message:author_signature",
    "edited_business_message:boost_added",
    "edited_business_message:business_connection_id",
    "edited_business_message:caption",
    "edited_business_message:caption_entities",
    "edited_business_message:caption_entities:blockquote",
    "edited_business_message:caption_entities:bold",
    "edited_business_message:caption_entities:bot_command",
    "edited_business_message:caption_entities:cashtag",
    "edited_business_message:caption_entities:code",
    "edited_business_message:caption_entities:custom_emoji",
    "edited_business_message:caption_entities:date_time",
    "edited_business_message:caption_entities:email",
    "edited_business_message:caption_entities:expandable_blockquote",
    "edited_business_message:caption_entities:hashtag",
    "edited_business_message:caption_entities:italic",
    "edited_business_message:caption_entities:mention",
    "edited_business_message:caption_entities:phone_number",
    "edited_business_message:caption_entities:pre",
    "edited_business_message:caption_entities:spoiler",
    "edited_business_message:caption_entities:strikethrough",
    "edited_business_message:caption_entities:text_link",
    "edited_business_message:caption_entities:text_mention",
    "edited_business_message:caption_entities:underline",
    "edited_business_message:caption_entities:url",
    "edited_business_message:chat",
    "edited_business_message:chat:channel",
    "edited_business_message:chat:group",
    "edited_business_message:chat:private",
    "edited_business_message:chat:supergroup",
    "edited_business_message:chat_background_set",
    "edited_business_message:chat_owner_changed",
    "edited_business_message:chat_owner_left",
    "edited_business_message:chat_owner_left:new_owner",
    "edited_business_message:chat_shared",
    "edited_business_message:checklist",
    "edited_business_message:checklist:others_can_add_tasks",
    "edited_business_message:checklist:others_can_mark_tasks_as_done",
    "edited_business_message:checklist_tasks_added",
    "edited_business_message:checklist_tasks_done",
    "edited_business_message:community_chat_added",
    "edited_business_message:community_chat_joined",
    "edited_business_message:community_chat_removed",
    "edited_business_message:connected_website",
    "edited_business_message:contact",
    "edited_business_message:delete_chat_photo",
    "edited_business_message:dice",
    "edited_business_message:dice:⚽",
    "edited_business_message:dice:🎯",
    "edited_business_message:dice:🎰",
    "edited_business_message:dice:🎲",
    "edited_business_message:dice:🎳",
    "edited_business_message:dice:🏀",
    "edited_business_message:direct_messages_topic",
    "edited_business_message:document",
    "edited_business_message:edit_date",
    "edited_business_message:effect_id",
    "edited_business_message:entities",
    "edited_business_message:entities:blockquote",
    "edited_business_message:entities:bold",
]
_Part11: TypeAlias = Literal[
    "edited_business_message:entities:bot_command",
    "edited_business_message:entities:cashtag",
    "edited_business_message:entities:code",
    "edited_business_message:entities:custom_emoji",
    "edited_business_message:entities:date_time",
    "edited_business_message:entities:email",
    "edited_business_message:entities:expandable_blockquote",
    "edited_business_message:entities:hashtag",
    "edited_business_message:entities:italic",
    "edited_business_message:entities:mention",
    "edited_business_message:entities:phone_number",
    "edited_business_message:entities:pre",
    "edited_business_message:entities:spoiler",
    "edited_business_message:entities:strikethrough",
    "edited_business_message:entities:text_link",
    "edited_business_message:entities:text_mention",
    "edited_business_message:entities:underline",
    "edited_business_message:entities:url",
    "edited_business_message:ephemeral_message_id",
    "edited_business_message:external_reply",
    "edited_business_message:file",
    "edited_business_message:file:custom_emoji",
    "edited_business_message:file:is_animated",
    "edited_business_message:file:is_video",
    "edited_business_message:file:mask",
    "edited_business_message:file:premium_animation",
    "edited_business_message:file:regular",
    "edited_business_message:forum_topic_closed",
    "edited_business_message:forum_topic_created",
    "edited_business_message:forum_topic_created:is_name_implicit",
    "edited_business_message:forum_topic_edited",
    "edited_business_message:forum_topic_edited:icon_custom_emoji_id",
    "edited_business_message:forum_topic_edited:name",
    "edited_business_message:forum_topic_reopened",
    "edited_business_message:forward_origin",
    "edited_business_message:forward_origin:channel",
    "edited_business_message:forward_origin:chat",
    "edited_business_message:forward_origin:hidden_user",
    "edited_business_message:forward_origin:user",
    "edited_business_message:from",
    "edited_business_message:from:added_to_attachment_menu",
    "edited_business_message:from:is_bot",
    "edited_business_message:from:is_premium",
    "edited_business_message:from:me",
    "edited_business_message:game",
    "edited_business_message:general_forum_topic_hidden",
    "edited_business_message:general_forum_topic_unhidden",
    "edited_business_message:gift",
    "edited_business_message:gift:can_be_upgraded",
    "edited_business_message:gift:is_private",
    "edited_business_message:gift:is_upgrade_separate",
    "edited_business_message:gift_upgrade_sent",
    "edited_business_message:gift_upgrade_sent:can_be_upgraded",
    "edited_business_message:gift_upgrade_sent:is_private",
    "edited_business_message:gift_upgrade_sent:is_upgrade_separate",
    "edited_business_message:giveaway",
    "edited_business_message:giveaway:has_public_winners",
    "edited_business_message:giveaway:only_new_members",
    "edited_business_message:giveaway_completed",
    "edited_business_message:giveaway_created",
    "edited_business_message:giveaway_winners",
    "edited_business_message:giveaway_winners:only_new_members",
    "edited_business_message:giveaway_winners:was_refunded",
    "edited_business_message:group_chat_created",
    "edited_business_message:guest_bot_caller_chat",
    "edited_business_message:guest_bot_caller_chat:channel",
    "edited_business_message:guest_bot_caller_chat:group",
    "edited_business_message:guest_bot_caller_chat:private",
    "edited_business_message:guest_bot_caller_chat:supergroup",
    "edited_business_message:guest_bot_caller_user",
    "edited_business_message:guest_bot_caller_user:added_to_attachment_menu",
    "edited_business_message:guest_bot_caller_user:is_bot",
    "edited_business_message:guest_bot_caller_user:is_premium",
    "edited_business_message:guest_bot_caller_user:me",
    "edited_business_message:guest_query_id",
    "edited_business_message:has_media_spoiler",
    "edited_business_message:has_protected_content",
    "edited_business_message:invoice",
    "edited_business_message:is_automatic_forward",
    "edited_business_message:is_from_offline",
    "edited_business_message:is_topic_message",
    "edited_business_message:left_chat_member",
    "edited_business_message:left_chat_member:added_to_attachment_menu",
    "edited_business_message:left_chat_member:is_bot",
    "edited_business_message:left_chat_member:is_premium",
    "edited_business_message:left_chat_member:me",
    "edited_business_message:link_preview_options",
    "edited_business_message:link_preview_options:prefer_large_media",
    "edited_business_message:link_preview_options:prefer_small_media",
    "edited_business_message:link_preview_options:show_above_text",
    "edited_business_message:link_preview_options:url",
    "edited_business_message:live_photo",
    "edited_business_message:location",
    "edited_business_message:managed_bot_created",
    "edited_business_message:media",
    "edited_business_message:media_group_id",
    "edited_business_message:message_auto_delete_timer_changed",
    "edited_business_message:message_thread_id",
    "edited_business_message:migrate_from_chat_id",
    "edited_business_message:migrate_to_chat_id",
    "edited_business_message:new_chat_members",
    "edited_business_message:new_chat_members:added_to_attachment_menu",
    "edited_business_message:new_chat_members:is_bot",
    "edited_business_message:new_chat_members:is_premium",
    "edited_business_message:new_chat_members:me",
    "edited_business_message:new_chat_photo",
    "edited_business_message:new_chat_title",
    "edited_business_message:paid_media",
    "edited_business_message:paid_message_price_changed",
    "edited_business_message:paid_star_count",
    "edited_business_message:passport_data",
    "edited_business_message:photo",
    "edited_business_message:pinned_message",
    "edited_business_message:poll",
    "edited_business_message:poll_option_added",
    "edited_business_message:poll_option_deleted",
    "edited_business_message:proximity_alert_triggered",
    "edited_business_message:quote",
    "edited_business_message:receiver_user",
    "edited_business_message:receiver_user:added_to_attachment_menu",
]
_Part12: TypeAlias = Literal[
    "edited_business_message:receiver_user:is_bot",
    "edited_business_message:receiver_user:is_premium",
    "edited_business_message:receiver_user:me",
    "edited_business_message:refunded_payment",
    "edited_business_message:reply_markup",
    "edited_business_message:reply_to_checklist_task_id",
    "edited_business_message:reply_to_message",
    "edited_business_message:reply_to_poll_option_id",
    "edited_business_message:reply_to_story",
    "edited_business_message:rich_message",
    "edited_business_message:sender_boost_count",
    "edited_business_message:sender_business_bot",
    "edited_business_message:sender_business_bot:added_to_attachment_menu",
    "edited_business_message:sender_business_bot:is_bot",
    "edited_business_message:sender_business_bot:is_premium",
    "edited_business_message:sender_business_bot:me",
    "edited_business_message:sender_chat",
    "edited_business_message:sender_chat:channel",
    "edited_business_message:sender_chat:group",
    "edited_business_message:sender_chat:private",
    "edited_business_message:sender_chat:supergroup",
    "edited_business_message:sender_tag",
    "edited_business_message:show_caption_above_media",
    "edited_business_message:sticker",
    "edited_business_message:sticker:custom_emoji",
    "edited_business_message:sticker:is_animated",
    "edited_business_message:sticker:is_video",
    "edited_business_message:sticker:mask",
    "edited_business_message:sticker:premium_animation",
    "edited_business_message:sticker:regular",
    "edited_business_message:story",
    "edited_business_message:successful_payment",
    "edited_business_message:suggested_post_approval_failed",
    "edited_business_message:suggested_post_approved",
    "edited_business_message:suggested_post_declined",
    "edited_business_message:suggested_post_info",
    "edited_business_message:suggested_post_paid",
    "edited_business_message:suggested_post_refunded",
    "edited_business_message:supergroup_chat_created",
    "edited_business_message:text",
    "edited_business_message:unique_gift",
    "edited_business_message:unique_gift:is_private",
    "edited_business_message:unique_gift:text",
    "edited_business_message:unique_gift:transfer_star_count",
    "edited_business_message:users_shared",
    "edited_business_message:venue",
    "edited_business_message:via_bot",
    "edited_business_message:via_bot:added_to_attachment_menu",
    "edited_business_message:via_bot:is_bot",
    "edited_business_message:via_bot:is_premium",
    "edited_business_message:via_bot:me",
    "edited_business_message:video",
    "edited_business_message:video_chat_ended",
    "edited_business_message:video_chat_participants_invited",
    "edited_business_message:video_chat_scheduled",
    "edited_business_message:video_chat_started",
    "edited_business_message:video_note",
    "edited_business_message:voice",
    "edited_business_message:web_app_data",
    "edited_business_message:write_access_allowed",
    "edited_channel_post",
    "edited_channel_post::blockquote",
    "edited_channel_post::bold",
    "edited_channel_post::bot_command",
    "edited_channel_post::cashtag",
    "edited_channel_post::code",
    "edited_channel_post::custom_emoji",
    "edited_channel_post::date_time",
    "edited_channel_post::email",
    "edited_channel_post::expandable_blockquote",
    "edited_channel_post::hashtag",
    "edited_channel_post::italic",
    "edited_channel_post::mention",
    "edited_channel_post::phone_number",
    "edited_channel_post::pre",
    "edited_channel_post::spoiler",
    "edited_channel_post::strikethrough",
    "edited_channel_post::text_link",
    "edited_channel_post::text_mention",
    "edited_channel_post::underline",
    "edited_channel_post::url",
    "edited_channel_post:animation",
    "edited_channel_post:audio",
    "edited_channel_post:author_signature",
    "edited_channel_post:business_connection_id",
    "edited_channel_post:caption",
    "edited_channel_post:caption_entities",
    "edited_channel_post:caption_entities:blockquote",
    "edited_channel_post:caption_entities:bold",
    "edited_channel_post:caption_entities:bot_command",
    "edited_channel_post:caption_entities:cashtag",
    "edited_channel_post:caption_entities:code",
    "edited_channel_post:caption_entities:custom_emoji",
    "edited_channel_post:caption_entities:date_time",
    "edited_channel_post:caption_entities:email",
    "edited_channel_post:caption_entities:expandable_blockquote",
    "edited_channel_post:caption_entities:hashtag",
    "edited_channel_post:caption_entities:italic",
    "edited_channel_post:caption_entities:mention",
    "edited_channel_post:caption_entities:phone_number",
    "edited_channel_post:caption_entities:pre",
    "edited_channel_post:caption_entities:spoiler",
    "edited_channel_post:caption_entities:strikethrough",
    "edited_channel_post:caption_entities:text_link",
    "edited_channel_post:caption_entities:text_mention",
    "edited_channel_post:caption_entities:underline",
    "edited_channel_post:caption_entities:url",
    "edited_channel_post:channel_chat_created",
    "edited_channel_post:chat",
    "edited_channel_post:chat:channel",
    "edited_channel_post:chat:group",
    "edited_channel_post:chat:private",
    "edited_channel_post:chat:supergroup",
    "edited_channel_post:chat_background_set",
    "edited_channel_post:contact",
    "edited_channel_post:delete_chat_photo",
    "edited_channel_post:dice",
    "edited_channel_post:dice:⚽",
    "edited_channel_post:dice:🎯",
    "edited_channel_post:dice:🎰",
]
_Part13: TypeAlias = Literal[
    "edited_channel_post:dice:🎲",
    "edited_channel_post:dice:🎳",
    "edited_channel_post:dice:🏀",
    "edited_channel_post:direct_message_price_changed",
    "edited_channel_post:document",
    "edited_channel_post:edit_date",
    "edited_channel_post:effect_id",
    "edited_channel_post:entities",
    "edited_channel_post:entities:blockquote",
    "edited_channel_post:entities:bold",
    "edited_channel_post:entities:bot_command",
    "edited_channel_post:entities:cashtag",
    "edited_channel_post:entities:code",
    "edited_channel_post:entities:custom_emoji",
    "edited_channel_post:entities:date_time",
    "edited_channel_post:entities:email",
    "edited_channel_post:entities:expandable_blockquote",
    "edited_channel_post:entities:hashtag",
    "edited_channel_post:entities:italic",
    "edited_channel_post:entities:mention",
    "edited_channel_post:entities:phone_number",
    "edited_channel_post:entities:pre",
    "edited_channel_post:entities:spoiler",
    "edited_channel_post:entities:strikethrough",
    "edited_channel_post:entities:text_link",
    "edited_channel_post:entities:text_mention",
    "edited_channel_post:entities:underline",
    "edited_channel_post:entities:url",
    "edited_channel_post:ephemeral_message_id",
    "edited_channel_post:external_reply",
    "edited_channel_post:file",
    "edited_channel_post:file:custom_emoji",
    "edited_channel_post:file:is_animated",
    "edited_channel_post:file:is_video",
    "edited_channel_post:file:mask",
    "edited_channel_post:file:premium_animation",
    "edited_channel_post:file:regular",
    "edited_channel_post:forward_origin",
    "edited_channel_post:forward_origin:channel",
    "edited_channel_post:forward_origin:chat",
    "edited_channel_post:forward_origin:hidden_user",
    "edited_channel_post:forward_origin:user",
    "edited_channel_post:from",
    "edited_channel_post:from:added_to_attachment_menu",
    "edited_channel_post:from:is_bot",
    "edited_channel_post:from:is_premium",
    "edited_channel_post:from:me",
    "edited_channel_post:game",
    "edited_channel_post:gift",
    "edited_channel_post:gift:can_be_upgraded",
    "edited_channel_post:gift:is_private",
    "edited_channel_post:gift:is_upgrade_separate",
    "edited_channel_post:gift_upgrade_sent",
    "edited_channel_post:gift_upgrade_sent:can_be_upgraded",
    "edited_channel_post:gift_upgrade_sent:is_private",
    "edited_channel_post:gift_upgrade_sent:is_upgrade_separate",
    "edited_channel_post:giveaway",
    "edited_channel_post:giveaway:has_public_winners",
    "edited_channel_post:giveaway:only_new_members",
    "edited_channel_post:giveaway_completed",
    "edited_channel_post:giveaway_created",
    "edited_channel_post:giveaway_winners",
    "edited_channel_post:giveaway_winners:only_new_members",
    "edited_channel_post:giveaway_winners:was_refunded",
    "edited_channel_post:guest_bot_caller_chat",
    "edited_channel_post:guest_bot_caller_chat:channel",
    "edited_channel_post:guest_bot_caller_chat:group",
    "edited_channel_post:guest_bot_caller_chat:private",
    "edited_channel_post:guest_bot_caller_chat:supergroup",
    "edited_channel_post:guest_bot_caller_user",
    "edited_channel_post:guest_bot_caller_user:added_to_attachment_menu",
    "edited_channel_post:guest_bot_caller_user:is_bot",
    "edited_channel_post:guest_bot_caller_user:is_premium",
    "edited_channel_post:guest_bot_caller_user:me",
    "edited_channel_post:guest_query_id",
    "edited_channel_post:has_media_spoiler",
    "edited_channel_post:has_protected_content",
    "edited_channel_post:invoice",
    "edited_channel_post:is_automatic_forward",
    "edited_channel_post:is_from_offline",
    "edited_channel_post:is_paid_post",
    "edited_channel_post:is_topic_message",
    "edited_channel_post:link_preview_options",
    "edited_channel_post:link_preview_options:prefer_large_media",
    "edited_channel_post:link_preview_options:prefer_small_media",
    "edited_channel_post:link_preview_options:show_above_text",
    "edited_channel_post:link_preview_options:url",
    "edited_channel_post:live_photo",
    "edited_channel_post:location",
    "edited_channel_post:media",
    "edited_channel_post:media_group_id",
    "edited_channel_post:message_auto_delete_timer_changed",
    "edited_channel_post:message_thread_id",
    "edited_channel_post:new_chat_photo",
    "edited_channel_post:new_chat_title",
    "edited_channel_post:paid_media",
    "edited_channel_post:paid_message_price_changed",
    "edited_channel_post:paid_star_count",
    "edited_channel_post:photo",
    "edited_channel_post:pinned_message",
    "edited_channel_post:poll",
    "edited_channel_post:proximity_alert_triggered",
    "edited_channel_post:quote",
    "edited_channel_post:receiver_user",
    "edited_channel_post:receiver_user:added_to_attachment_menu",
    "edited_channel_post:receiver_user:is_bot",
    "edited_channel_post:receiver_user:is_premium",
    "edited_channel_post:receiver_user:me",
    "edited_channel_post:reply_markup",
    "edited_channel_post:reply_to_checklist_task_id",
    "edited_channel_post:reply_to_message",
    "edited_channel_post:reply_to_poll_option_id",
    "edited_channel_post:reply_to_story",
    "edited_channel_post:rich_message",
    "edited_channel_post:sender_business_bot",
    "edited_channel_post:sender_business_bot:added_to_attachment_menu",
    "edited_channel_post:sender_business_bot:is_bot",
    "edited_channel_post:sender_business_bot:is_premium",
    "edited_channel_post:sender_business_bot:me",
    "edited_channel_post:sender_chat",
]
_Part14: TypeAlias = Literal[
    "edited_channel_post:sender_chat:channel",
    "edited_channel_post:sender_chat:group",
    "edited_channel_post:sender_chat:private",
    "edited_channel_post:sender_chat:supergroup",
    "edited_channel_post:sender_tag",
    "edited_channel_post:show_caption_above_media",
    "edited_channel_post:sticker",
    "edited_channel_post:sticker:custom_emoji",
    "edited_channel_post:sticker:is_animated",
    "edited_channel_post:sticker:is_video",
    "edited_channel_post:sticker:mask",
    "edited_channel_post:sticker:premium_animation",
    "edited_channel_post:sticker:regular",
    "edited_channel_post:story",
    "edited_channel_post:text",
    "edited_channel_post:unique_gift",
    "edited_channel_post:unique_gift:is_private",
    "edited_channel_post:unique_gift:text",
    "edited_channel_post:unique_gift:transfer_star_count",
    "edited_channel_post:venue",
    "edited_channel_post:via_bot",
    "edited_channel_post:via_bot:added_to_attachment_menu",
    "edited_channel_post:via_bot:is_bot",
    "edited_channel_post:via_bot:is_premium",
    "edited_channel_post:via_bot:me",
    "edited_channel_post:video",
    "edited_channel_post:video_chat_ended",
    "edited_channel_post:video_chat_participants_invited",
    "edited_channel_post:video_chat_scheduled",
    "edited_channel_post:video_chat_started",
    "edited_channel_post:video_note",
    "edited_channel_post:voice",
    "edited_channel_post:web_app_data",
    "edited_message",
    "edited_message::blockquote",
    "edited_message::bold",
    "edited_message::bot_command",
    "edited_message::cashtag",
    "edited_message::code",
    "edited_message::custom_emoji",
    "edited_message::date_time",
    "edited_message::email",
    "edited_message::expandable_blockquote",
    "edited_message::hashtag",
    "edited_message::italic",
    "edited_message::mention",
    "edited_message::phone_number",
    "edited_message::pre",
    "edited_message::spoiler",
    "edited_message::strikethrough",
    "edited_message::text_link",
    "edited_message::text_mention",
    "edited_message::underline",
    "edited_message::url",
    "edited_message:animation",
    "edited_message:audio",
    "edited_message:author_signature",
    "edited_message:boost_added",
    "edited_message:business_connection_id",
    "edited_message:caption",
    "edited_message:caption_entities",
    "edited_message:caption_entities:blockquote",
    "edited_message:caption_entities:bold",
    "edited_message:caption_entities:bot_command",
    "edited_message:caption_entities:cashtag",
    "edited_message:caption_entities:code",
    "edited_message:caption_entities:custom_emoji",
    "edited_message:caption_entities:date_time",
    "edited_message:caption_entities:email",
    "edited_message:caption_entities:expandable_blockquote",
    "edited_message:caption_entities:hashtag",
    "edited_message:caption_entities:italic",
    "edited_message:caption_entities:mention",
    "edited_message:caption_entities:phone_number",
    "edited_message:caption_entities:pre",
    "edited_message:caption_entities:spoiler",
    "edited_message:caption_entities:strikethrough",
    "edited_message:caption_entities:text_link",
    "edited_message:caption_entities:text_mention",
    "edited_message:caption_entities:underline",
    "edited_message:caption_entities:url",
    "edited_message:chat",
    "edited_message:chat:channel",
    "edited_message:chat:group",
    "edited_message:chat:private",
    "edited_message:chat:supergroup",
    "edited_message:chat_background_set",
    "edited_message:chat_owner_changed",
    "edited_message:chat_owner_left",
    "edited_message:chat_owner_left:new_owner",
    "edited_message:chat_shared",
    "edited_message:checklist",
    "edited_message:checklist:others_can_add_tasks",
    "edited_message:checklist:others_can_mark_tasks_as_done",
    "edited_message:checklist_tasks_added",
    "edited_message:checklist_tasks_done",
    "edited_message:community_chat_added",
    "edited_message:community_chat_joined",
    "edited_message:community_chat_removed",
    "edited_message:connected_website",
    "edited_message:contact",
    "edited_message:delete_chat_photo",
    "edited_message:dice",
    "edited_message:dice:⚽",
    "edited_message:dice:🎯",
    "edited_message:dice:🎰",
    "edited_message:dice:🎲",
    "edited_message:dice:🎳",
    "edited_message:dice:🏀",
    "edited_message:direct_messages_topic",
    "edited_message:document",
    "edited_message:edit_date",
    "edited_message:effect_id",
    "edited_message:entities",
    "edited_message:entities:blockquote",
    "edited_message:entities:bold",
    "edited_message:entities:bot_command",
    "edited_message:entities:cashtag",
    "edited_message:entities:code",
    "edited_message:entities:custom_emoji",
]
_Part15: TypeAlias = Literal[
    "edited_message:entities:date_time",
    "edited_message:entities:email",
    "edited_message:entities:expandable_blockquote",
    "edited_message:entities:hashtag",
    "edited_message:entities:italic",
    "edited_message:entities:mention",
    "edited_message:entities:phone_number",
    "edited_message:entities:pre",
    "edited_message:entities:spoiler",
    "edited_message:entities:strikethrough",
    "edited_message:entities:text_link",
    "edited_message:entities:text_mention",
    "edited_message:entities:underline",
    "edited_message:entities:url",
    "edited_message:ephemeral_message_id",
    "edited_message:external_reply",
    "edited_message:file",
    "edited_message:file:custom_emoji",
    "edited_message:file:is_animated",
    "edited_message:file:is_video",
    "edited_message:file:mask",
    "edited_message:file:premium_animation",
    "edited_message:file:regular",
    "edited_message:forum_topic_closed",
    "edited_message:forum_topic_created",
    "edited_message:forum_topic_created:is_name_implicit",
    "edited_message:forum_topic_edited",
    "edited_message:forum_topic_edited:icon_custom_emoji_id",
    "edited_message:forum_topic_edited:name",
    "edited_message:forum_topic_reopened",
    "edited_message:forward_origin",
    "edited_message:forward_origin:channel",
    "edited_message:forward_origin:chat",
    "edited_message:forward_origin:hidden_user",
    "edited_message:forward_origin:user",
    "edited_message:from",
    "edited_message:from:added_to_attachment_menu",
    "edited_message:from:is_bot",
    "edited_message:from:is_premium",
    "edited_message:from:me",
    "edited_message:game",
    "edited_message:general_forum_topic_hidden",
    "edited_message:general_forum_topic_unhidden",
    "edited_message:gift",
    "edited_message:gift:can_be_upgraded",
    "edited_message:gift:is_private",
    "edited_message:gift:is_upgrade_separate",
    "edited_message:gift_upgrade_sent",
    "edited_message:gift_upgrade_sent:can_be_upgraded",
    "edited_message:gift_upgrade_sent:is_private",
    "edited_message:gift_upgrade_sent:is_upgrade_separate",
    "edited_message:giveaway",
    "edited_message:giveaway:has_public_winners",
    "edited_message:giveaway:only_new_members",
    "edited_message:giveaway_completed",
    "edited_message:giveaway_created",
    "edited_message:giveaway_winners",
    "edited_message:giveaway_winners:only_new_members",
    "edited_message:giveaway_winners:was_refunded",
    "edited_message:group_chat_created",
    "edited_message:guest_bot_caller_chat",
    "edited_message:guest_bot_caller_chat:channel",
    "edited_message:guest_bot_caller_chat:group",
    "edited_message:guest_bot_caller_chat:private",
    "edited_message:guest_bot_caller_chat:supergroup",
    "edited_message:guest_bot_caller_user",
    "edited_message:guest_bot_caller_user:added_to_attachment_menu",
    "edited_message:guest_bot_caller_user:is_bot",
    "edited_message:guest_bot_caller_user:is_premium",
    "edited_message:guest_bot_caller_user:me",
    "edited_message:guest_query_id",
    "edited_message:has_media_spoiler",
    "edited_message:has_protected_content",
    "edited_message:invoice",
    "edited_message:is_automatic_forward",
    "edited_message:is_from_offline",
    "edited_message:is_topic_message",
    "edited_message:left_chat_member",
    "edited_message:left_chat_member:added_to_attachment_menu",
    "edited_message:left_chat_member:is_bot",
    "edited_message:left_chat_member:is_premium",
    "edited_message:left_chat_member:me",
    "edited_message:link_preview_options",
    "edited_message:link_preview_options:prefer_large_media",
    "edited_message:link_preview_options:prefer_small_media",
    "edited_message:link_preview_options:show_above_text",
    "edited_message:link_preview_options:url",
    "edited_message:live_photo",
    "edited_message:location",
    "edited_message:managed_bot_created",
    "edited_message:media",
    "edited_message:media_group_id",
    "edited_message:message_auto_delete_timer_changed",
    "edited_message:message_thread_id",
    "edited_message:migrate_from_chat_id",
    "edited_message:migrate_to_chat_id",
    "edited_message:new_chat_members",
    "edited_message:new_chat_members:added_to_attachment_menu",
    "edited_message:new_chat_members:is_bot",
    "edited_message:new_chat_members:is_premium",
    "edited_message:new_chat_members:me",
    "edited_message:new_chat_photo",
    "edited_message:new_chat_title",
    "edited_message:paid_media",
    "edited_message:paid_message_price_changed",
    "edited_message:paid_star_count",
    "edited_message:passport_data",
    "edited_message:photo",
    "edited_message:pinned_message",
    "edited_message:poll",
    "edited_message:poll_option_added",
    "edited_message:poll_option_deleted",
    "edited_message:proximity_alert_triggered",
    "edited_message:quote",
    "edited_message:receiver_user",
    "edited_message:receiver_user:added_to_attachment_menu",
    "edited_message:receiver_user:is_bot",
    "edited_message:receiver_user:is_premium",
    "edited_message:receiver_user:me",
    "edited_message:refunded_payment",
]
_Part16: TypeAlias = Literal[
    "edited_message:reply_markup",
    "edited_message:reply_to_checklist_task_id",
    "edited_message:reply_to_message",
    "edited_message:reply_to_poll_option_id",
    "edited_message:reply_to_story",
    "edited_message:rich_message",
    "edited_message:sender_boost_count",
    "edited_message:sender_business_bot",
    "edited_message:sender_business_bot:added_to_attachment_menu",
    "edited_message:sender_business_bot:is_bot",
    "edited_message:sender_business_bot:is_premium",
    "edited_message:sender_business_bot:me",
    "edited_message:sender_chat",
    "edited_message:sender_chat:channel",
    "edited_message:sender_chat:group",
    "edited_message:sender_chat:private",
    "edited_message:sender_chat:supergroup",
    "edited_message:sender_tag",
    "edited_message:show_caption_above_media",
    "edited_message:sticker",
    "edited_message:sticker:custom_emoji",
    "edited_message:sticker:is_animated",
    "edited_message:sticker:is_video",
    "edited_message:sticker:mask",
    "edited_message:sticker:premium_animation",
    "edited_message:sticker:regular",
    "edited_message:story",
    "edited_message:successful_payment",
    "edited_message:suggested_post_approval_failed",
    "edited_message:suggested_post_approved",
    "edited_message:suggested_post_declined",
    "edited_message:suggested_post_info",
    "edited_message:suggested_post_paid",
    "edited_message:suggested_post_refunded",
    "edited_message:supergroup_chat_created",
    "edited_message:text",
    "edited_message:unique_gift",
    "edited_message:unique_gift:is_private",
    "edited_message:unique_gift:text",
    "edited_message:unique_gift:transfer_star_count",
    "edited_message:users_shared",
    "edited_message:venue",
    "edited_message:via_bot",
    "edited_message:via_bot:added_to_attachment_menu",
    "edited_message:via_bot:is_bot",
    "edited_message:via_bot:is_premium",
    "edited_message:via_bot:me",
    "edited_message:video",
    "edited_message:video_chat_ended",
    "edited_message:video_chat_participants_invited",
    "edited_message:video_chat_scheduled",
    "edited_message:video_chat_started",
    "edited_message:video_note",
    "edited_message:voice",
    "edited_message:web_app_data",
    "edited_message:write_access_allowed",
    "guest_message",
    "guest_message::blockquote",
    "guest_message::bold",
    "guest_message::bot_command",
    "guest_message::cashtag",
    "guest_message::code",
    "guest_message::custom_emoji",
    "guest_message::date_time",
    "guest_message::email",
    "guest_message::expandable_blockquote",
    "guest_message::hashtag",
    "guest_message::italic",
    "guest_message::mention",
    "guest_message::phone_number",
    "guest_message::pre",
    "guest_message::spoiler",
    "guest_message::strikethrough",
    "guest_message::text_link",
    "guest_message::text_mention",
    "guest_message::underline",
    "guest_message::url",
    "guest_message:animation",
    "guest_message:audio",
    "guest_message:author_signature",
    "guest_message:boost_added",
    "guest_message:business_connection_id",
    "guest_message:caption",
    "guest_message:caption_entities",
    "guest_message:caption_entities:blockquote",
    "guest_message:caption_entities:bold",
    "guest_message:caption_entities:bot_command",
    "guest_message:caption_entities:cashtag",
    "guest_message:caption_entities:code",
    "guest_message:caption_entities:custom_emoji",
    "guest_message:caption_entities:date_time",
    "guest_message:caption_entities:email",
    "guest_message:caption_entities:expandable_blockquote",
    "guest_message:caption_entities:hashtag",
    "guest_message:caption_entities:italic",
    "guest_message:caption_entities:mention",
    "guest_message:caption_entities:phone_number",
    "guest_message:caption_entities:pre",
    "guest_message:caption_entities:spoiler",
    "guest_message:caption_entities:strikethrough",
    "guest_message:caption_entities:text_link",
    "guest_message:caption_entities:text_mention",
    "guest_message:caption_entities:underline",
    "guest_message:caption_entities:url",
    "guest_message:chat",
    "guest_message:chat:channel",
    "guest_message:chat:group",
    "guest_message:chat:private",
    "guest_message:chat:supergroup",
    "guest_message:chat_background_set",
    "guest_message:chat_owner_changed",
    "guest_message:chat_owner_left",
    "guest_message:chat_owner_left:new_owner",
    "guest_message:chat_shared",
    "guest_message:checklist",
    "guest_message:checklist:others_can_add_tasks",
    "guest_message:checklist:others_can_mark_tasks_as_done",
    "guest_message:checklist_tasks_added",
    "guest_message:checklist_tasks_done",
    "guest_message:community_chat_added",
]
_Part17: TypeAlias = Literal[
    "guest_message:community_chat_joined",
    "guest_message:community_chat_removed",
    "guest_message:connected_website",
    "guest_message:contact",
    "guest_message:delete_chat_photo",
    "guest_message:dice",
    "guest_message:dice:⚽",
    "guest_message:dice:🎯",
    "guest_message:dice:🎰",
    "guest_message:dice:🎲",
    "guest_message:dice:🎳",
    "guest_message:dice:🏀",
    "guest_message:direct_messages_topic",
    "guest_message:document",
    "guest_message:edit_date",
    "guest_message:effect_id",
    "guest_message:entities",
    "guest_message:entities:blockquote",
    "guest_message:entities:bold",
    "guest_message:entities:bot_command",
    "guest_message:entities:cashtag",
    "guest_message:entities:code",
    "guest_message:entities:custom_emoji",
    "guest_message:entities:date_time",
    "guest_message:entities:email",
    "guest_message:entities:expandable_blockquote",
    "guest_message:entities:hashtag",
    "guest_message:entities:italic",
    "guest_message:entities:mention",
    "guest_message:entities:phone_number",
    "guest_message:entities:pre",
    "guest_message:entities:spoiler",
    "guest_message:entities:strikethrough",
    "guest_message:entities:text_link",
    "guest_message:entities:text_mention",
    "guest_message:entities:underline",
    "guest_message:entities:url",
    "guest_message:ephemeral_message_id",
    "guest_message:external_reply",
    "guest_message:file",
    "guest_message:file:custom_emoji",
    "guest_message:file:is_animated",
    "guest_message:file:is_video",
    "guest_message:file:mask",
    "guest_message:file:premium_animation",
    "guest_message:file:regular",
    "guest_message:forum_topic_closed",
    "guest_message:forum_topic_created",
    "guest_message:forum_topic_created:is_name_implicit",
    "guest_message:forum_topic_edited",
    "guest_message:forum_topic_edited:icon_custom_emoji_id",
    "guest_message:forum_topic_edited:name",
    "guest_message:forum_topic_reopened",
    "guest_message:forward_origin",
    "guest_message:forward_origin:channel",
    "guest_message:forward_origin:chat",
    "guest_message:forward_origin:hidden_user",
    "guest_message:forward_origin:user",
    "guest_message:from",
    "guest_message:from:added_to_attachment_menu",
    "guest_message:from:is_bot",
    "guest_message:from:is_premium",
    "guest_message:from:me",
    "guest_message:game",
    "guest_message:general_forum_topic_hidden",
    "guest_message:general_forum_topic_unhidden",
    "guest_message:gift",
    "guest_message:gift:can_be_upgraded",
    "guest_message:gift:is_private",
    "guest_message:gift:is_upgrade_separate",
    "guest_message:gift_upgrade_sent",
    "guest_message:gift_upgrade_sent:can_be_upgraded",
    "guest_message:gift_upgrade_sent:is_private",
    "guest_message:gift_upgrade_sent:is_upgrade_separate",
    "guest_message:giveaway",
    "guest_message:giveaway:has_public_winners",
    "guest_message:giveaway:only_new_members",
    "guest_message:giveaway_completed",
    "guest_message:giveaway_created",
    "guest_message:giveaway_winners",
    "guest_message:giveaway_winners:only_new_members",
    "guest_message:giveaway_winners:was_refunded",
    "guest_message:group_chat_created",
    "guest_message:guest_bot_caller_chat",
    "guest_message:guest_bot_caller_chat:channel",
    "guest_message:guest_bot_caller_chat:group",
    "guest_message:guest_bot_caller_chat:private",
    "guest_message:guest_bot_caller_chat:supergroup",
    "guest_message:guest_bot_caller_user",
    "guest_message:guest_bot_caller_user:added_to_attachment_menu",
    "guest_message:guest_bot_caller_user:is_bot",
    "guest_message:guest_bot_caller_user:is_premium",
    "guest_message:guest_bot_caller_user:me",
    "guest_message:guest_query_id",
    "guest_message:has_media_spoiler",
    "guest_message:has_protected_content",
    "guest_message:invoice",
    "guest_message:is_automatic_forward",
    "guest_message:is_from_offline",
    "guest_message:is_topic_message",
    "guest_message:left_chat_member",
    "guest_message:left_chat_member:added_to_attachment_menu",
    "guest_message:left_chat_member:is_bot",
    "guest_message:left_chat_member:is_premium",
    "guest_message:left_chat_member:me",
    "guest_message:link_preview_options",
    "guest_message:link_preview_options:prefer_large_media",
    "guest_message:link_preview_options:prefer_small_media",
    "guest_message:link_preview_options:show_above_text",
    "guest_message:link_preview_options:url",
    "guest_message:live_photo",
    "guest_message:location",
    "guest_message:managed_bot_created",
    "guest_message:media",
    "guest_message:media_group_id",
    "guest_message:message_auto_delete_timer_changed",
    "guest_message:message_thread_id",
    "guest_message:migrate_from_chat_id",
    "guest_message:migrate_to_chat_id",
    "guest_message:new_chat_members",
]
_Part18: TypeAlias = Literal[
    "guest_message:new_chat_members:added_to_attachment_menu",
    "guest_message:new_chat_members:is_bot",
    "guest_message:new_chat_members:is_premium",
    "guest_message:new_chat_members:me",
    "guest_message:new_chat_photo",
    "guest_message:new_chat_title",
    "guest_message:paid_media",
    "guest_message:paid_message_price_changed",
    "guest_message:paid_star_count",
    "guest_message:passport_data",
    "guest_message:photo",
    "guest_message:pinned_message",
    "guest_message:poll",
    "guest_message:poll_option_added",
    "guest_message:poll_option_deleted",
    "guest_message:proximity_alert_triggered",
    "guest_message:quote",
    "guest_message:receiver_user",
    "guest_message:receiver_user:added_to_attachment_menu",
    "guest_message:receiver_user:is_bot",
    "guest_message:receiver_user:is_premium",
    "guest_message:receiver_user:me",
    "guest_message:refunded_payment",
    "guest_message:reply_markup",
    "guest_message:reply_to_checklist_task_id",
    "guest_message:reply_to_message",
    "guest_message:reply_to_poll_option_id",
    "guest_message:reply_to_story",
    "guest_message:rich_message",
    "guest_message:sender_boost_count",
    "guest_message:sender_business_bot",
    "guest_message:sender_business_bot:added_to_attachment_menu",
    "guest_message:sender_business_bot:is_bot",
    "guest_message:sender_business_bot:is_premium",
    "guest_message:sender_business_bot:me",
    "guest_message:sender_chat",
    "guest_message:sender_chat:channel",
    "guest_message:sender_chat:group",
    "guest_message:sender_chat:private",
    "guest_message:sender_chat:supergroup",
    "guest_message:sender_tag",
    "guest_message:show_caption_above_media",
    "guest_message:sticker",
    "guest_message:sticker:custom_emoji",
    "guest_message:sticker:is_animated",
    "guest_message:sticker:is_video",
    "guest_message:sticker:mask",
    "guest_message:sticker:premium_animation",
    "guest_message:sticker:regular",
    "guest_message:story",
    "guest_message:successful_payment",
    "guest_message:suggested_post_approval_failed",
    "guest_message:suggested_post_approved",
    "guest_message:suggested_post_declined",
    "guest_message:suggested_post_info",
    "guest_message:suggested_post_paid",
    "guest_message:suggested_post_refunded",
    "guest_message:supergroup_chat_created",
    "guest_message:text",
    "guest_message:unique_gift",
    "guest_message:unique_gift:is_private",
    "guest_message:unique_gift:text",
    "guest_message:unique_gift:transfer_star_count",
    "guest_message:users_shared",
    "guest_message:venue",
    "guest_message:via_bot",
    "guest_message:via_bot:added_to_attachment_menu",
    "guest_message:via_bot:is_bot",
    "guest_message:via_bot:is_premium",
    "guest_message:via_bot:me",
    "guest_message:video",
    "guest_message:video_chat_ended",
    "guest_message:video_chat_participants_invited",
    "guest_message:video_chat_scheduled",
    "guest_message:video_chat_started",
    "guest_message:video_note",
    "guest_message:voice",
    "guest_message:web_app_data",
    "guest_message:write_access_allowed",
    "inline_query",
    "inline_query:chat_type",
    "inline_query:chat_type:channel",
    "inline_query:chat_type:group",
    "inline_query:chat_type:private",
    "inline_query:chat_type:sender",
    "inline_query:chat_type:supergroup",
    "inline_query:from",
    "inline_query:from:added_to_attachment_menu",
    "inline_query:from:is_bot",
    "inline_query:from:is_premium",
    "inline_query:from:me",
    "inline_query:location",
    "managed_bot",
    "managed_bot:bot",
    "managed_bot:bot:added_to_attachment_menu",
    "managed_bot:bot:is_bot",
    "managed_bot:bot:is_premium",
    "managed_bot:bot:me",
    "managed_bot:user",
    "managed_bot:user:added_to_attachment_menu",
    "managed_bot:user:is_bot",
    "managed_bot:user:is_premium",
    "managed_bot:user:me",
    "message",
    "message::blockquote",
    "message::bold",
    "message::bot_command",
    "message::cashtag",
    "message::code",
    "message::custom_emoji",
    "message::date_time",
    "message::email",
    "message::expandable_blockquote",
    "message::hashtag",
    "message::italic",
    "message::mention",
    "message::phone_number",
    "message::pre",
    "message::spoiler",
    "message::strikethrough",
]
_Part19: TypeAlias = Literal[
    "message::text_link",
    "message::text_mention",
    "message::underline",
    "message::url",
    "message:animation",
    "message:audio",
    "message:author_signature",
    "message:boost_added",
    "message:business_connection_id",
    "message:caption",
    "message:caption_entities",
    "message:caption_entities:blockquote",
    "message:caption_entities:bold",
    "message:caption_entities:bot_command",
    "message:caption_entities:cashtag",
    "message:caption_entities:code",
    "message:caption_entities:custom_emoji",
    "message:caption_entities:date_time",
    "message:caption_entities:email",
    "message:caption_entities:expandable_blockquote",
    "message:caption_entities:hashtag",
    "message:caption_entities:italic",
    "message:caption_entities:mention",
    "message:caption_entities:phone_number",
    "message:caption_entities:pre",
    "message:caption_entities:spoiler",
    "message:caption_entities:strikethrough",
    "message:caption_entities:text_link",
    "message:caption_entities:text_mention",
    "message:caption_entities:underline",
    "message:caption_entities:url",
    "message:chat",
    "message:chat:channel",
    "message:chat:group",
    "message:chat:private",
    "message:chat:supergroup",
    "message:chat_background_set",
    "message:chat_owner_changed",
    "message:chat_owner_left",
    "message:chat_owner_left:new_owner",
    "message:chat_shared",
    "message:checklist",
    "message:checklist:others_can_add_tasks",
    "message:checklist:others_can_mark_tasks_as_done",
    "message:checklist_tasks_added",
    "message:checklist_tasks_done",
    "message:community_chat_added",
    "message:community_chat_joined",
    "message:community_chat_removed",
    "message:connected_website",
    "message:contact",
    "message:delete_chat_photo",
    "message:dice",
    "message:dice:⚽",
    "message:dice:🎯",
    "message:dice:🎰",
    "message:dice:🎲",
    "message:dice:🎳",
    "message:dice:🏀",
    "message:direct_messages_topic",
    "message:document",
    "message:edit_date",
    "message:effect_id",
    "message:entities",
    "message:entities:blockquote",
    "message:entities:bold",
    "message:entities:bot_command",
    "message:entities:cashtag",
    "message:entities:code",
    "message:entities:custom_emoji",
    "message:entities:date_time",
    "message:entities:email",
    "message:entities:expandable_blockquote",
    "message:entities:hashtag",
    "message:entities:italic",
    "message:entities:mention",
    "message:entities:phone_number",
    "message:entities:pre",
    "message:entities:spoiler",
    "message:entities:strikethrough",
    "message:entities:text_link",
    "message:entities:text_mention",
    "message:entities:underline",
    "message:entities:url",
    "message:ephemeral_message_id",
    "message:external_reply",
    "message:file",
    "message:file:custom_emoji",
    "message:file:is_animated",
    "message:file:is_video",
    "message:file:mask",
    "message:file:premium_animation",
    "message:file:regular",
    "message:forum_topic_closed",
    "message:forum_topic_created",
    "message:forum_topic_created:is_name_implicit",
    "message:forum_topic_edited",
    "message:forum_topic_edited:icon_custom_emoji_id",
    "message:forum_topic_edited:name",
    "message:forum_topic_reopened",
    "message:forward_origin",
    "message:forward_origin:channel",
    "message:forward_origin:chat",
    "message:forward_origin:hidden_user",
    "message:forward_origin:user",
    "message:from",
    "message:from:added_to_attachment_menu",
    "message:from:is_bot",
    "message:from:is_premium",
    "message:from:me",
    "message:game",
    "message:general_forum_topic_hidden",
    "message:general_forum_topic_unhidden",
    "message:gift",
    "message:gift:can_be_upgraded",
    "message:gift:is_private",
    "message:gift:is_upgrade_separate",
    "message:gift_upgrade_sent",
    "message:gift_upgrade_sent:can_be_upgraded",
    "message:gift_upgrade_sent:is_private",
]
_Part20: TypeAlias = Literal[
    "message:gift_upgrade_sent:is_upgrade_separate",
    "message:giveaway",
    "message:giveaway:has_public_winners",
    "message:giveaway:only_new_members",
    "message:giveaway_completed",
    "message:giveaway_created",
    "message:giveaway_winners",
    "message:giveaway_winners:only_new_members",
    "message:giveaway_winners:was_refunded",
    "message:group_chat_created",
    "message:guest_bot_caller_chat",
    "message:guest_bot_caller_chat:channel",
    "message:guest_bot_caller_chat:group",
    "message:guest_bot_caller_chat:private",
    "message:guest_bot_caller_chat:supergroup",
    "message:guest_bot_caller_user",
    "message:guest_bot_caller_user:added_to_attachment_menu",
    "message:guest_bot_caller_user:is_bot",
    "message:guest_bot_caller_user:is_premium",
    "message:guest_bot_caller_user:me",
    "message:guest_query_id",
    "message:has_media_spoiler",
    "message:has_protected_content",
    "message:invoice",
    "message:is_automatic_forward",
    "message:is_from_offline",
    "message:is_topic_message",
    "message:left_chat_member",
    "message:left_chat_member:added_to_attachment_menu",
    "message:left_chat_member:is_bot",
    "message:left_chat_member:is_premium",
    "message:left_chat_member:me",
    "message:link_preview_options",
    "message:link_preview_options:prefer_large_media",
    "message:link_preview_options:prefer_small_media",
    "message:link_preview_options:show_above_text",
    "message:link_preview_options:url",
    "message:live_photo",
    "message:location",
    "message:managed_bot_created",
    "message:media",
    "message:media_group_id",
    "message:message_auto_delete_timer_changed",
    "message:message_thread_id",
    "message:migrate_from_chat_id",
    "message:migrate_to_chat_id",
    "message:new_chat_members",
    "message:new_chat_members:added_to_attachment_menu",
    "message:new_chat_members:is_bot",
    "message:new_chat_members:is_premium",
    "message:new_chat_members:me",
    "message:new_chat_photo",
    "message:new_chat_title",
    "message:paid_media",
    "message:paid_message_price_changed",
    "message:paid_star_count",
    "message:passport_data",
    "message:photo",
    "message:pinned_message",
    "message:poll",
    "message:poll_option_added",
    "message:poll_option_deleted",
    "message:proximity_alert_triggered",
    "message:quote",
    "message:receiver_user",
    "message:receiver_user:added_to_attachment_menu",
    "message:receiver_user:is_bot",
    "message:receiver_user:is_premium",
    "message:receiver_user:me",
    "message:refunded_payment",
    "message:reply_markup",
    "message:reply_to_checklist_task_id",
    "message:reply_to_message",
    "message:reply_to_poll_option_id",
    "message:reply_to_story",
    "message:rich_message",
    "message:sender_boost_count",
    "message:sender_business_bot",
    "message:sender_business_bot:added_to_attachment_menu",
    "message:sender_business_bot:is_bot",
    "message:sender_business_bot:is_premium",
    "message:sender_business_bot:me",
    "message:sender_chat",
    "message:sender_chat:channel",
    "message:sender_chat:group",
    "message:sender_chat:private",
    "message:sender_chat:supergroup",
    "message:sender_tag",
    "message:show_caption_above_media",
    "message:sticker",
    "message:sticker:custom_emoji",
    "message:sticker:is_animated",
    "message:sticker:is_video",
    "message:sticker:mask",
    "message:sticker:premium_animation",
    "message:sticker:regular",
    "message:story",
    "message:successful_payment",
    "message:suggested_post_approval_failed",
    "message:suggested_post_approved",
    "message:suggested_post_declined",
    "message:suggested_post_info",
    "message:suggested_post_paid",
    "message:suggested_post_refunded",
    "message:supergroup_chat_created",
    "message:text",
    "message:unique_gift",
    "message:unique_gift:is_private",
    "message:unique_gift:text",
    "message:unique_gift:transfer_star_count",
    "message:users_shared",
    "message:venue",
    "message:via_bot",
    "message:via_bot:added_to_attachment_menu",
    "message:via_bot:is_bot",
    "message:via_bot:is_premium",
    "message:via_bot:me",
    "message:video",
    "message:video_chat_ended",
    "message:video_chat_participants_invited",
]
_Part21: TypeAlias = Literal[
    "message:video_chat_scheduled",
    "message:video_chat_started",
    "message:video_note",
    "message:voice",
    "message:web_app_data",
    "message:write_access_allowed",
    "message_reaction",
    "message_reaction:actor_chat",
    "message_reaction:actor_chat:channel",
    "message_reaction:actor_chat:group",
    "message_reaction:actor_chat:private",
    "message_reaction:actor_chat:supergroup",
    "message_reaction:chat",
    "message_reaction:chat:channel",
    "message_reaction:chat:group",
    "message_reaction:chat:private",
    "message_reaction:chat:supergroup",
    "message_reaction:new_reaction",
    "message_reaction:new_reaction:custom_emoji",
    "message_reaction:new_reaction:emoji",
    "message_reaction:new_reaction:paid",
    "message_reaction:old_reaction",
    "message_reaction:old_reaction:custom_emoji",
    "message_reaction:old_reaction:emoji",
    "message_reaction:old_reaction:paid",
    "message_reaction:user",
    "message_reaction:user:added_to_attachment_menu",
    "message_reaction:user:is_bot",
    "message_reaction:user:is_premium",
    "message_reaction:user:me",
    "message_reaction_count",
    "message_reaction_count:chat",
    "message_reaction_count:chat:channel",
    "message_reaction_count:chat:group",
    "message_reaction_count:chat:private",
    "message_reaction_count:chat:supergroup",
    "message_reaction_count:reactions",
    "message_reaction_count:reactions:custom_emoji",
    "message_reaction_count:reactions:emoji",
    "message_reaction_count:reactions:paid",
    "msg",
    "msg::blockquote",
    "msg::bold",
    "msg::bot_command",
    "msg::cashtag",
    "msg::code",
    "msg::custom_emoji",
    "msg::date_time",
    "msg::email",
    "msg::expandable_blockquote",
    "msg::hashtag",
    "msg::italic",
    "msg::mention",
    "msg::phone_number",
    "msg::pre",
    "msg::spoiler",
    "msg::strikethrough",
    "msg::text_link",
    "msg::text_mention",
    "msg::underline",
    "msg::url",
    "msg:animation",
    "msg:audio",
    "msg:author_signature",
    "msg:boost_added",
    "msg:business_connection_id",
    "msg:caption",
    "msg:caption_entities",
    "msg:caption_entities:blockquote",
    "msg:caption_entities:bold",
    "msg:caption_entities:bot_command",
    "msg:caption_entities:cashtag",
    "msg:caption_entities:code",
    "msg:caption_entities:custom_emoji",
    "msg:caption_entities:date_time",
    "msg:caption_entities:email",
    "msg:caption_entities:expandable_blockquote",
    "msg:caption_entities:hashtag",
    "msg:caption_entities:italic",
    "msg:caption_entities:mention",
    "msg:caption_entities:phone_number",
    "msg:caption_entities:pre",
    "msg:caption_entities:spoiler",
    "msg:caption_entities:strikethrough",
    "msg:caption_entities:text_link",
    "msg:caption_entities:text_mention",
    "msg:caption_entities:underline",
    "msg:caption_entities:url",
    "msg:channel_chat_created",
    "msg:chat",
    "msg:chat:channel",
    "msg:chat:group",
    "msg:chat:private",
    "msg:chat:supergroup",
    "msg:chat_background_set",
    "msg:chat_owner_changed",
    "msg:chat_owner_left",
    "msg:chat_owner_left:new_owner",
    "msg:chat_shared",
    "msg:checklist",
    "msg:checklist:others_can_add_tasks",
    "msg:checklist:others_can_mark_tasks_as_done",
    "msg:checklist_tasks_added",
    "msg:checklist_tasks_done",
    "msg:community_chat_added",
    "msg:community_chat_joined",
    "msg:community_chat_removed",
    "msg:connected_website",
    "msg:contact",
    "msg:delete_chat_photo",
    "msg:dice",
    "msg:dice:⚽",
    "msg:dice:🎯",
    "msg:dice:🎰",
    "msg:dice:🎲",
    "msg:dice:🎳",
    "msg:dice:🏀",
    "msg:direct_message_price_changed",
    "msg:direct_messages_topic",
    "msg:document",
]
_Part22: TypeAlias = Literal[
    "msg:edit_date",
    "msg:effect_id",
    "msg:entities",
    "msg:entities:blockquote",
    "msg:entities:bold",
    "msg:entities:bot_command",
    "msg:entities:cashtag",
    "msg:entities:code",
    "msg:entities:custom_emoji",
    "msg:entities:date_time",
    "msg:entities:email",
    "msg:entities:expandable_blockquote",
    "msg:entities:hashtag",
    "msg:entities:italic",
    "msg:entities:mention",
    "msg:entities:phone_number",
    "msg:entities:pre",
    "msg:entities:spoiler",
    "msg:entities:strikethrough",
    "msg:entities:text_link",
    "msg:entities:text_mention",
    "msg:entities:underline",
    "msg:entities:url",
    "msg:ephemeral_message_id",
    "msg:external_reply",
    "msg:file",
    "msg:file:custom_emoji",
    "msg:file:is_animated",
    "msg:file:is_video",
    "msg:file:mask",
    "msg:file:premium_animation",
    "msg:file:regular",
    "msg:forum_topic_closed",
    "msg:forum_topic_created",
    "msg:forum_topic_created:is_name_implicit",
    "msg:forum_topic_edited",
    "msg:forum_topic_edited:icon_custom_emoji_id",
    "msg:forum_topic_edited:name",
    "msg:forum_topic_reopened",
    "msg:forward_origin",
    "msg:forward_origin:channel",
    "msg:forward_origin:chat",
    "msg:forward_origin:hidden_user",
    "msg:forward_origin:user",
    "msg:from",
    "msg:from:added_to_attachment_menu",
    "msg:from:is_bot",
    "msg:from:is_premium",
    "msg:from:me",
    "msg:game",
    "msg:general_forum_topic_hidden",
    "msg:general_forum_topic_unhidden",
    "msg:gift",
    "msg:gift:can_be_upgraded",
    "msg:gift:is_private",
    "msg:gift:is_upgrade_separate",
    "msg:gift_upgrade_sent",
    "msg:gift_upgrade_sent:can_be_upgraded",
    "msg:gift_upgrade_sent:is_private",
    "msg:gift_upgrade_sent:is_upgrade_separate",
    "msg:giveaway",
    "msg:giveaway:has_public_winners",
    "msg:giveaway:only_new_members",
    "msg:giveaway_completed",
    "msg:giveaway_created",
    "msg:giveaway_winners",
    "msg:giveaway_winners:only_new_members",
    "msg:giveaway_winners:was_refunded",
    "msg:group_chat_created",
    "msg:guest_bot_caller_chat",
    "msg:guest_bot_caller_chat:channel",
    "msg:guest_bot_caller_chat:group",
    "msg:guest_bot_caller_chat:private",
    "msg:guest_bot_caller_chat:supergroup",
    "msg:guest_bot_caller_user",
    "msg:guest_bot_caller_user:added_to_attachment_menu",
    "msg:guest_bot_caller_user:is_bot",
    "msg:guest_bot_caller_user:is_premium",
    "msg:guest_bot_caller_user:me",
    "msg:guest_query_id",
    "msg:has_media_spoiler",
    "msg:has_protected_content",
    "msg:invoice",
    "msg:is_automatic_forward",
    "msg:is_from_offline",
    "msg:is_paid_post",
    "msg:is_topic_message",
    "msg:left_chat_member",
    "msg:left_chat_member:added_to_attachment_menu",
    "msg:left_chat_member:is_bot",
    "msg:left_chat_member:is_premium",
    "msg:left_chat_member:me",
    "msg:link_preview_options",
    "msg:link_preview_options:prefer_large_media",
    "msg:link_preview_options:prefer_small_media",
    "msg:link_preview_options:show_above_text",
    "msg:link_preview_options:url",
    "msg:live_photo",
    "msg:location",
    "msg:managed_bot_created",
    "msg:media",
    "msg:media_group_id",
    "msg:message_auto_delete_timer_changed",
    "msg:message_thread_id",
    "msg:migrate_from_chat_id",
    "msg:migrate_to_chat_id",
    "msg:new_chat_members",
    "msg:new_chat_members:added_to_attachment_menu",
    "msg:new_chat_members:is_bot",
    "msg:new_chat_members:is_premium",
    "msg:new_chat_members:me",
    "msg:new_chat_photo",
    "msg:new_chat_title",
    "msg:paid_media",
    "msg:paid_message_price_changed",
    "msg:paid_star_count",
    "msg:passport_data",
    "msg:photo",
    "msg:pinned_message",
    "msg:poll",
]
_Part23: TypeAlias = Literal[
    "msg:poll_option_added",
    "msg:poll_option_deleted",
    "msg:proximity_alert_triggered",
    "msg:quote",
    "msg:receiver_user",
    "msg:receiver_user:added_to_attachment_menu",
    "msg:receiver_user:is_bot",
    "msg:receiver_user:is_premium",
    "msg:receiver_user:me",
    "msg:refunded_payment",
    "msg:reply_markup",
    "msg:reply_to_checklist_task_id",
    "msg:reply_to_message",
    "msg:reply_to_poll_option_id",
    "msg:reply_to_story",
    "msg:rich_message",
    "msg:sender_boost_count",
    "msg:sender_business_bot",
    "msg:sender_business_bot:added_to_attachment_menu",
    "msg:sender_business_bot:is_bot",
    "msg:sender_business_bot:is_premium",
    "msg:sender_business_bot:me",
    "msg:sender_chat",
    "msg:sender_chat:channel",
    "msg:sender_chat:group",
    "msg:sender_chat:private",
    "msg:sender_chat:supergroup",
    "msg:sender_tag",
    "msg:show_caption_above_media",
    "msg:sticker",
    "msg:sticker:custom_emoji",
    "msg:sticker:is_animated",
    "msg:sticker:is_video",
    "msg:sticker:mask",
    "msg:sticker:premium_animation",
    "msg:sticker:regular",
    "msg:story",
    "msg:successful_payment",
    "msg:suggested_post_approval_failed",
    "msg:suggested_post_approved",
    "msg:suggested_post_declined",
    "msg:suggested_post_info",
    "msg:suggested_post_paid",
    "msg:suggested_post_refunded",
    "msg:supergroup_chat_created",
    "msg:text",
    "msg:unique_gift",
    "msg:unique_gift:is_private",
    "msg:unique_gift:text",
    "msg:unique_gift:transfer_star_count",
    "msg:users_shared",
    "msg:venue",
    "msg:via_bot",
    "msg:via_bot:added_to_attachment_menu",
    "msg:via_bot:is_bot",
    "msg:via_bot:is_premium",
    "msg:via_bot:me",
    "msg:video",
    "msg:video_chat_ended",
    "msg:video_chat_participants_invited",
    "msg:video_chat_scheduled",
    "msg:video_chat_started",
    "msg:video_note",
    "msg:voice",
    "msg:web_app_data",
    "msg:write_access_allowed",
    "my_chat_member",
    "my_chat_member:chat",
    "my_chat_member:chat:channel",
    "my_chat_member:chat:group",
    "my_chat_member:chat:private",
    "my_chat_member:chat:supergroup",
    "my_chat_member:from",
    "my_chat_member:from:added_to_attachment_menu",
    "my_chat_member:from:is_bot",
    "my_chat_member:from:is_premium",
    "my_chat_member:from:me",
    "my_chat_member:invite_link",
    "my_chat_member:new_chat_member",
    "my_chat_member:new_chat_member:administrator",
    "my_chat_member:new_chat_member:creator",
    "my_chat_member:new_chat_member:kicked",
    "my_chat_member:new_chat_member:left",
    "my_chat_member:new_chat_member:member",
    "my_chat_member:new_chat_member:restricted",
    "my_chat_member:old_chat_member",
    "my_chat_member:old_chat_member:administrator",
    "my_chat_member:old_chat_member:creator",
    "my_chat_member:old_chat_member:kicked",
    "my_chat_member:old_chat_member:left",
    "my_chat_member:old_chat_member:member",
    "my_chat_member:old_chat_member:restricted",
    "my_chat_member:via_chat_folder_invite_link",
    "my_chat_member:via_join_request",
    "poll",
    "poll:close_date",
    "poll:correct_option_ids",
    "poll:country_codes",
    "poll:description",
    "poll:description_entities",
    "poll:description_entities:blockquote",
    "poll:description_entities:bold",
    "poll:description_entities:bot_command",
    "poll:description_entities:cashtag",
    "poll:description_entities:code",
    "poll:description_entities:custom_emoji",
    "poll:description_entities:date_time",
    "poll:description_entities:email",
    "poll:description_entities:expandable_blockquote",
    "poll:description_entities:hashtag",
    "poll:description_entities:italic",
    "poll:description_entities:mention",
    "poll:description_entities:phone_number",
    "poll:description_entities:pre",
    "poll:description_entities:spoiler",
    "poll:description_entities:strikethrough",
    "poll:description_entities:text_link",
    "poll:description_entities:text_mention",
    "poll:description_entities:underline",
    "poll:description_entities:url",
]
_Part24: TypeAlias = Literal[
    "poll:explanation",
    "poll:explanation_entities",
    "poll:explanation_entities:blockquote",
    "poll:explanation_entities:bold",
    "poll:explanation_entities:bot_command",
    "poll:explanation_entities:cashtag",
    "poll:explanation_entities:code",
    "poll:explanation_entities:custom_emoji",
    "poll:explanation_entities:date_time",
    "poll:explanation_entities:email",
    "poll:explanation_entities:expandable_blockquote",
    "poll:explanation_entities:hashtag",
    "poll:explanation_entities:italic",
    "poll:explanation_entities:mention",
    "poll:explanation_entities:phone_number",
    "poll:explanation_entities:pre",
    "poll:explanation_entities:spoiler",
    "poll:explanation_entities:strikethrough",
    "poll:explanation_entities:text_link",
    "poll:explanation_entities:text_mention",
    "poll:explanation_entities:underline",
    "poll:explanation_entities:url",
    "poll:explanation_media",
    "poll:media",
    "poll:open_period",
    "poll:question_entities",
    "poll:question_entities:blockquote",
    "poll:question_entities:bold",
    "poll:question_entities:bot_command",
    "poll:question_entities:cashtag",
    "poll:question_entities:code",
    "poll:question_entities:custom_emoji",
    "poll:question_entities:date_time",
    "poll:question_entities:email",
    "poll:question_entities:expandable_blockquote",
    "poll:question_entities:hashtag",
    "poll:question_entities:italic",
    "poll:question_entities:mention",
    "poll:question_entities:phone_number",
    "poll:question_entities:pre",
    "poll:question_entities:spoiler",
    "poll:question_entities:strikethrough",
    "poll:question_entities:text_link",
    "poll:question_entities:text_mention",
    "poll:question_entities:underline",
    "poll:question_entities:url",
    "poll:type",
    "poll:type:quiz",
    "poll:type:regular",
    "poll_answer",
    "poll_answer:user",
    "poll_answer:user:added_to_attachment_menu",
    "poll_answer:user:is_bot",
    "poll_answer:user:is_premium",
    "poll_answer:user:me",
    "poll_answer:voter_chat",
    "poll_answer:voter_chat:channel",
    "poll_answer:voter_chat:group",
    "poll_answer:voter_chat:private",
    "poll_answer:voter_chat:supergroup",
    "pre_checkout_query",
    "pre_checkout_query:from",
    "pre_checkout_query:from:added_to_attachment_menu",
    "pre_checkout_query:from:is_bot",
    "pre_checkout_query:from:is_premium",
    "pre_checkout_query:from:me",
    "pre_checkout_query:order_info",
    "pre_checkout_query:shipping_option_id",
    "purchased_paid_media",
    "purchased_paid_media:from",
    "purchased_paid_media:from:added_to_attachment_menu",
    "purchased_paid_media:from:is_bot",
    "purchased_paid_media:from:is_premium",
    "purchased_paid_media:from:me",
    "removed_chat_boost",
    "removed_chat_boost:chat",
    "removed_chat_boost:chat:channel",
    "removed_chat_boost:chat:group",
    "removed_chat_boost:chat:private",
    "removed_chat_boost:chat:supergroup",
    "shipping_query",
    "shipping_query:from",
    "shipping_query:from:added_to_attachment_menu",
    "shipping_query:from:is_bot",
    "shipping_query:from:is_premium",
    "shipping_query:from:me",
    "stopped_message_generation",
    "stopped_message_generation:chat",
    "stopped_message_generation:chat:channel",
    "stopped_message_generation:chat:group",
    "stopped_message_generation:chat:private",
    "stopped_message_generation:chat:supergroup",
    "stopped_message_generation:message_thread_id",
    "subscription",
    "subscription:state",
    "subscription:state:active",
    "subscription:state:canceled",
    "subscription:state:failed",
    "subscription:user",
    "subscription:user:added_to_attachment_menu",
    "subscription:user:is_bot",
    "subscription:user:is_premium",
    "subscription:user:me",
]
FilterQuery: TypeAlias = Literal[
    _Part1,
    _Part2,
    _Part3,
    _Part4,
    _Part5,
    _Part6,
    _Part7,
    _Part8,
    _Part9,
    _Part10,
    _Part11,
    _Part12,
    _Part13,
    _Part14,
    _Part15,
    _Part16,
    _Part17,
    _Part18,
    _Part19,
    _Part20,
    _Part21,
    _Part22,
    _Part23,
    _Part24,
]
"""Every valid query."""

# What TypeVars are bound to, each checker's way (routing.pyi says how they are told apart). mypy prints an alias that
# refers to itself by its name, and others with all their members. pyright's time grows with the square of a bound, and
# it looks at signatures that are not meant for it: `str` is the last declaration, the one it takes.
MYPY: Literal[False]
TYPE_CHECKING_WITH_PYREFLY: Literal[False]

def _ty() -> Literal[True]: ...

if MYPY:
    _Valid: TypeAlias = Union[FilterQuery, tuple[Never, "_Valid"]]
    _OneOf: TypeAlias = Union[_Valid, tuple[Never]]
    _Single: TypeAlias = Union[_Valid, tuple[Never]]
else:
    _OneOf: TypeAlias = FilterQuery
    if _ty():
        _Single: TypeAlias = FilterQuery
    else:
        _Single: TypeAlias = str

_BotSubscriptionUpdatedStateLiteralActive: TypeAlias = Literal["subscription:state:active",]
_BotSubscriptionUpdatedStateLiteralCanceled: TypeAlias = Literal["subscription:state:canceled",]
_BotSubscriptionUpdatedStateLiteralFailed: TypeAlias = Literal["subscription:state:failed",]
_BotSubscriptionUpdatedUserUserAddedToAttachmentMenu: TypeAlias = Literal["subscription:user:added_to_attachment_menu",]
_BotSubscriptionUpdatedUserUserIsBot: TypeAlias = Literal["subscription:user:is_bot",]
_BotSubscriptionUpdatedUserUserIsPremium: TypeAlias = Literal["subscription:user:is_premium",]
_BusinessConnectionIsEnabledLiteralTrue: TypeAlias = Literal["business_connection:is_enabled",]
_BusinessConnectionRightsBusinessBotRightsCanReply: TypeAlias = Literal["business_connection:can_reply",]
_BusinessConnectionUserUserAddedToAttachmentMenu: TypeAlias = Literal[
    "business_connection:user:added_to_attachment_menu",
]
_BusinessConnectionUserUserIsBot: TypeAlias = Literal["business_connection:user:is_bot",]
_BusinessConnectionUserUserIsPremium: TypeAlias = Literal["business_connection:user:is_premium",]
_BusinessMessageAnimation: TypeAlias = Literal["business_message:animation",]
_BusinessMessageAudio: TypeAlias = Literal["business_message:audio",]
_BusinessMessageAuthorSignature: TypeAlias = Literal["business_message:author_signature",]
_BusinessMessageBoostAdded: TypeAlias = Literal["business_message:boost_added",]
_BusinessMessageBusinessConnectionId: TypeAlias = Literal["business_message:business_connection_id",]
_BusinessMessageChatBackgroundSet: TypeAlias = Literal["business_message:chat_background_set",]
_BusinessMessageChatOwnerChanged: TypeAlias = Literal["business_message:chat_owner_changed",]
_BusinessMessageChatShared: TypeAlias = Literal["business_message:chat_shared",]
_BusinessMessageChecklistTasksAdded: TypeAlias = Literal["business_message:checklist_tasks_added",]
_BusinessMessageChecklistTasksDone: TypeAlias = Literal["business_message:checklist_tasks_done",]
_BusinessMessageCommunityChatAdded: TypeAlias = Literal["business_message:community_chat_added",]
_BusinessMessageCommunityChatJoined: TypeAlias = Literal["business_message:community_chat_joined",]
_BusinessMessageCommunityChatRemoved: TypeAlias = Literal["business_message:community_chat_removed",]
_BusinessMessageConnectedWebsite: TypeAlias = Literal["business_message:connected_website",]
_BusinessMessageContact: TypeAlias = Literal["business_message:contact",]
_BusinessMessageDeleteChatPhoto: TypeAlias = Literal["business_message:delete_chat_photo",]
_BusinessMessageDirectMessagesTopic: TypeAlias = Literal["business_message:direct_messages_topic",]
_BusinessMessageEditDate: TypeAlias = Literal["business_message:edit_date",]
_BusinessMessageEffectId: TypeAlias = Literal["business_message:effect_id",]
_BusinessMessageEphemeralMessageId: TypeAlias = Literal["business_message:ephemeral_message_id",]
_BusinessMessageExternalReply: TypeAlias = Literal["business_message:external_reply",]
_BusinessMessageForumTopicClosed: TypeAlias = Literal["business_message:forum_topic_closed",]
_BusinessMessageForumTopicReopened: TypeAlias = Literal["business_message:forum_topic_reopened",]
_BusinessMessageGame: TypeAlias = Literal["business_message:game",]
_BusinessMessageGeneralForumTopicHidden: TypeAlias = Literal["business_message:general_forum_topic_hidden",]
_BusinessMessageGeneralForumTopicUnhidden: TypeAlias = Literal["business_message:general_forum_topic_unhidden",]
_BusinessMessageGiveawayCompleted: TypeAlias = Literal["business_message:giveaway_completed",]
_BusinessMessageGiveawayCreated: TypeAlias = Literal["business_message:giveaway_created",]
_BusinessMessageGroupChatCreated: TypeAlias = Literal["business_message:group_chat_created",]
_BusinessMessageGuestQueryId: TypeAlias = Literal["business_message:guest_query_id",]
_BusinessMessageHasMediaSpoiler: TypeAlias = Literal["business_message:has_media_spoiler",]
_BusinessMessageHasProtectedContent: TypeAlias = Literal["business_message:has_protected_content",]
_BusinessMessageInvoice: TypeAlias = Literal["business_message:invoice",]
_BusinessMessageIsAutomaticForward: TypeAlias = Literal["business_message:is_automatic_forward",]
_BusinessMessageIsFromOffline: TypeAlias = Literal["business_message:is_from_offline",]
_BusinessMessageIsTopicMessage: TypeAlias = Literal["business_message:is_topic_message",]
_BusinessMessageLivePhoto: TypeAlias = Literal["business_message:live_photo",]
_BusinessMessageLocation: TypeAlias = Literal["business_message:location",]
_BusinessMessageManagedBotCreated: TypeAlias = Literal["business_message:managed_bot_created",]
_BusinessMessageMediaGroupId: TypeAlias = Literal["business_message:media_group_id",]
_BusinessMessageMessageAutoDeleteTimerChanged: TypeAlias = Literal[
    "business_message:message_auto_delete_timer_changed",
]
_BusinessMessageMigrateFromChatId: TypeAlias = Literal["business_message:migrate_from_chat_id",]
_BusinessMessageMigrateToChatId: TypeAlias = Literal["business_message:migrate_to_chat_id",]
_BusinessMessageNewChatPhoto: TypeAlias = Literal["business_message:new_chat_photo",]
_BusinessMessageNewChatTitle: TypeAlias = Literal["business_message:new_chat_title",]
_BusinessMessagePaidMedia: TypeAlias = Literal["business_message:paid_media",]
_BusinessMessagePaidMessagePriceChanged: TypeAlias = Literal["business_message:paid_message_price_changed",]
_BusinessMessagePaidStarCount: TypeAlias = Literal["business_message:paid_star_count",]
_BusinessMessagePassportData: TypeAlias = Literal["business_message:passport_data",]
_BusinessMessagePinnedMessage: TypeAlias = Literal["business_message:pinned_message",]
_BusinessMessagePoll: TypeAlias = Literal["business_message:poll",]
_BusinessMessagePollOptionAdded: TypeAlias = Literal["business_message:poll_option_added",]
_BusinessMessagePollOptionDeleted: TypeAlias = Literal["business_message:poll_option_deleted",]
_BusinessMessageProximityAlertTriggered: TypeAlias = Literal["business_message:proximity_alert_triggered",]
_BusinessMessageQuote: TypeAlias = Literal["business_message:quote",]
_BusinessMessageRefundedPayment: TypeAlias = Literal["business_message:refunded_payment",]
_BusinessMessageReplyMarkup: TypeAlias = Literal["business_message:reply_markup",]
_BusinessMessageReplyToChecklistTaskId: TypeAlias = Literal["business_message:reply_to_checklist_task_id",]
_BusinessMessageReplyToMessage: TypeAlias = Literal["business_message:reply_to_message",]
_BusinessMessageReplyToPollOptionId: TypeAlias = Literal["business_message:reply_to_poll_option_id",]
_BusinessMessageReplyToStory: TypeAlias = Literal["business_message:reply_to_story",]
_BusinessMessageRichMessage: TypeAlias = Literal["business_message:rich_message",]
_BusinessMessageSenderBoostCount: TypeAlias = Literal["business_message:sender_boost_count",]
_BusinessMessageSenderTag: TypeAlias = Literal["business_message:sender_tag",]
_BusinessMessageShowCaptionAboveMedia: TypeAlias = Literal["business_message:show_caption_above_media",]
_BusinessMessageStory: TypeAlias = Literal["business_message:story",]
_BusinessMessageSuccessfulPayment: TypeAlias = Literal["business_message:successful_payment",]
_BusinessMessageSuggestedPostApprovalFailed: TypeAlias = Literal["business_message:suggested_post_approval_failed",]
_BusinessMessageSuggestedPostApproved: TypeAlias = Literal["business_message:suggested_post_approved",]
_BusinessMessageSuggestedPostDeclined: TypeAlias = Literal["business_message:suggested_post_declined",]
_BusinessMessageSuggestedPostInfo: TypeAlias = Literal["business_message:suggested_post_info",]
_BusinessMessageSuggestedPostPaid: TypeAlias = Literal["business_message:suggested_post_paid",]
_BusinessMessageSuggestedPostRefunded: TypeAlias = Literal["business_message:suggested_post_refunded",]
_BusinessMessageSupergroupChatCreated: TypeAlias = Literal["business_message:supergroup_chat_created",]
_BusinessMessageUsersShared: TypeAlias = Literal["business_message:users_shared",]
_BusinessMessageVenue: TypeAlias = Literal["business_message:venue",]
_BusinessMessageVideo: TypeAlias = Literal["business_message:video",]
_BusinessMessageVideoChatEnded: TypeAlias = Literal["business_message:video_chat_ended",]
_BusinessMessageVideoChatParticipantsInvited: TypeAlias = Literal["business_message:video_chat_participants_invited",]
_BusinessMessageVideoChatScheduled: TypeAlias = Literal["business_message:video_chat_scheduled",]
_BusinessMessageVideoChatStarted: TypeAlias = Literal["business_message:video_chat_started",]
_BusinessMessageVideoNote: TypeAlias = Literal["business_message:video_note",]
_BusinessMessageVoice: TypeAlias = Literal["business_message:voice",]
_BusinessMessageWebAppData: TypeAlias = Literal["business_message:web_app_data",]
_BusinessMessageWriteAccessAllowed: TypeAlias = Literal["business_message:write_access_allowed",]
_BusinessMessagesDeletedChatChatTypeChannel: TypeAlias = Literal["deleted_business_messages:chat:channel",]
_BusinessMessagesDeletedChatChatTypeGroup: TypeAlias = Literal["deleted_business_messages:chat:group",]
_BusinessMessagesDeletedChatChatTypePrivate: TypeAlias = Literal["deleted_business_messages:chat:private",]
_BusinessMessagesDeletedChatChatTypeSupergroup: TypeAlias = Literal["deleted_business_messages:chat:supergroup",]
_CallbackQueryData: TypeAlias = Literal["callback_query:data",]
_CallbackQueryFromUserAddedToAttachmentMenu: TypeAlias = Literal["callback_query:from:added_to_attachment_menu",]
_CallbackQueryFromUserIsBot: TypeAlias = Literal["callback_query:from:is_bot",]
_CallbackQueryFromUserIsPremium: TypeAlias = Literal["callback_query:from:is_premium",]
_CallbackQueryGameShortName: TypeAlias = Literal["callback_query:game_short_name",]
_CallbackQueryInlineMessageId: TypeAlias = Literal["callback_query:inline_message_id",]
_CallbackQueryMessage: TypeAlias = Literal["callback_query:message",]
_ChannelPostAnimation: TypeAlias = Literal["channel_post:animation",]
_ChannelPostAudio: TypeAlias = Literal["channel_post:audio",]
_ChannelPostAuthorSignature: TypeAlias = Literal["channel_post:author_signature",]
_ChannelPostBusinessConnectionId: TypeAlias = Literal["channel_post:business_connection_id",]
_ChannelPostChatBackgroundSet: TypeAlias = Literal["channel_post:chat_background_set",]
_ChannelPostContact: TypeAlias = Literal["channel_post:contact",]
_ChannelPostDeleteChatPhoto: TypeAlias = Literal["channel_post:delete_chat_photo",]
_ChannelPostEditDate: TypeAlias = Literal["channel_post:edit_date",]
_ChannelPostEffectId: TypeAlias = Literal["channel_post:effect_id",]
_ChannelPostEphemeralMessageId: TypeAlias = Literal["channel_post:ephemeral_message_id",]
_ChannelPostExternalReply: TypeAlias = Literal["channel_post:external_reply",]
_ChannelPostGame: TypeAlias = Literal["channel_post:game",]
_ChannelPostGiveawayCompleted: TypeAlias = Literal["channel_post:giveaway_completed",]
_ChannelPostGiveawayCreated: TypeAlias = Literal["channel_post:giveaway_created",]
_ChannelPostGuestQueryId: TypeAlias = Literal["channel_post:guest_query_id",]
_ChannelPostHasMediaSpoiler: TypeAlias = Literal["channel_post:has_media_spoiler",]
_ChannelPostHasProtectedContent: TypeAlias = Literal["channel_post:has_protected_content",]
_ChannelPostInvoice: TypeAlias = Literal["channel_post:invoice",]
_ChannelPostIsAutomaticForward: TypeAlias = Literal["channel_post:is_automatic_forward",]
_ChannelPostIsFromOffline: TypeAlias = Literal["channel_post:is_from_offline",]
_ChannelPostIsTopicMessage: TypeAlias = Literal["channel_post:is_topic_message",]
_ChannelPostLivePhoto: TypeAlias = Literal["channel_post:live_photo",]
_ChannelPostLocation: TypeAlias = Literal["channel_post:location",]
_ChannelPostMediaGroupId: TypeAlias = Literal["channel_post:media_group_id",]
_ChannelPostMessageAutoDeleteTimerChanged: TypeAlias = Literal["channel_post:message_auto_delete_timer_changed",]
_ChannelPostNewChatPhoto: TypeAlias = Literal["channel_post:new_chat_photo",]
_ChannelPostNewChatTitle: TypeAlias = Literal["channel_post:new_chat_title",]
_ChannelPostPaidMedia: TypeAlias = Literal["channel_post:paid_media",]
_ChannelPostPaidMessagePriceChanged: TypeAlias = Literal["channel_post:paid_message_price_changed",]
_ChannelPostPaidStarCount: TypeAlias = Literal["channel_post:paid_star_count",]
_ChannelPostPinnedMessage: TypeAlias = Literal["channel_post:pinned_message",]
_ChannelPostPoll: TypeAlias = Literal["channel_post:poll",]
_ChannelPostProximityAlertTriggered: TypeAlias = Literal["channel_post:proximity_alert_triggered",]
_ChannelPostQuote: TypeAlias = Literal["channel_post:quote",]
_ChannelPostReplyMarkup: TypeAlias = Literal["channel_post:reply_markup",]
_ChannelPostReplyToChecklistTaskId: TypeAlias = Literal["channel_post:reply_to_checklist_task_id",]
_ChannelPostReplyToMessage: TypeAlias = Literal["channel_post:reply_to_message",]
_ChannelPostReplyToPollOptionId: TypeAlias = Literal["channel_post:reply_to_poll_option_id",]
_ChannelPostReplyToStory: TypeAlias = Literal["channel_post:reply_to_story",]
_ChannelPostRichMessage: TypeAlias = Literal["channel_post:rich_message",]
_ChannelPostSenderTag: TypeAlias = Literal["channel_post:sender_tag",]
_ChannelPostShowCaptionAboveMedia: TypeAlias = Literal["channel_post:show_caption_above_media",]
_ChannelPostStory: TypeAlias = Literal["channel_post:story",]
_ChannelPostVenue: TypeAlias = Literal["channel_post:venue",]
_ChannelPostVideo: TypeAlias = Literal["channel_post:video",]
_ChannelPostVideoChatEnded: TypeAlias = Literal["channel_post:video_chat_ended",]
_ChannelPostVideoChatParticipantsInvited: TypeAlias = Literal["channel_post:video_chat_participants_invited",]
_ChannelPostVideoChatScheduled: TypeAlias = Literal["channel_post:video_chat_scheduled",]
_ChannelPostVideoChatStarted: TypeAlias = Literal["channel_post:video_chat_started",]
_ChannelPostVideoNote: TypeAlias = Literal["channel_post:video_note",]
_ChannelPostVoice: TypeAlias = Literal["channel_post:voice",]
_ChannelPostWebAppData: TypeAlias = Literal["channel_post:web_app_data",]
_ChatBoostRemovedChatChatTypeChannel: TypeAlias = Literal["removed_chat_boost:chat:channel",]
_ChatBoostRemovedChatChatTypeGroup: TypeAlias = Literal["removed_chat_boost:chat:group",]
_ChatBoostRemovedChatChatTypePrivate: TypeAlias = Literal["removed_chat_boost:chat:private",]
_ChatBoostRemovedChatChatTypeSupergroup: TypeAlias = Literal["removed_chat_boost:chat:supergroup",]
_ChatBoostUpdatedChatChatTypeChannel: TypeAlias = Literal["chat_boost:chat:channel",]
_ChatBoostUpdatedChatChatTypeGroup: TypeAlias = Literal["chat_boost:chat:group",]
_ChatBoostUpdatedChatChatTypePrivate: TypeAlias = Literal["chat_boost:chat:private",]
_ChatBoostUpdatedChatChatTypeSupergroup: TypeAlias = Literal["chat_boost:chat:supergroup",]
_ChatJoinRequestBio: TypeAlias = Literal["chat_join_request:bio",]
_ChatJoinRequestChatChatTypeChannel: TypeAlias = Literal["chat_join_request:chat:channel",]
_ChatJoinRequestChatChatTypeGroup: TypeAlias = Literal["chat_join_request:chat:group",]
_ChatJoinRequestChatChatTypePrivate: TypeAlias = Literal["chat_join_request:chat:private",]
_ChatJoinRequestChatChatTypeSupergroup: TypeAlias = Literal["chat_join_request:chat:supergroup",]
_ChatJoinRequestFromUserAddedToAttachmentMenu: TypeAlias = Literal["chat_join_request:from:added_to_attachment_menu",]
_ChatJoinRequestFromUserIsBot: TypeAlias = Literal["chat_join_request:from:is_bot",]
_ChatJoinRequestFromUserIsPremium: TypeAlias = Literal["chat_join_request:from:is_premium",]
_ChatJoinRequestInviteLink: TypeAlias = Literal["chat_join_request:invite_link",]
_ChatJoinRequestQueryId: TypeAlias = Literal["chat_join_request:query_id",]
_ChatMemberInviteLink: TypeAlias = Literal["chat_member:invite_link",]
_ChatMemberViaChatFolderInviteLink: TypeAlias = Literal["chat_member:via_chat_folder_invite_link",]
_ChatMemberViaJoinRequest: TypeAlias = Literal["chat_member:via_join_request",]
_ChosenInlineResultFromUserAddedToAttachmentMenu: TypeAlias = Literal[
    "chosen_inline_result:from:added_to_attachment_menu",
]
_ChosenInlineResultFromUserIsBot: TypeAlias = Literal["chosen_inline_result:from:is_bot",]
_ChosenInlineResultFromUserIsPremium: TypeAlias = Literal["chosen_inline_result:from:is_premium",]
_ChosenInlineResultInlineMessageId: TypeAlias = Literal["chosen_inline_result:inline_message_id",]
_ChosenInlineResultLocation: TypeAlias = Literal["chosen_inline_result:location",]
_EditedBusinessMessageAnimation: TypeAlias = Literal["edited_business_message:animation",]
_EditedBusinessMessageAudio: TypeAlias = Literal["edited_business_message:audio",]
_EditedBusinessMessageAuthorSignature: TypeAlias = Literal["edited_business_message:author_signature",]
_EditedBusinessMessageBoostAdded: TypeAlias = Literal["edited_business_message:boost_added",]
_EditedBusinessMessageBusinessConnectionId: TypeAlias = Literal["edited_business_message:business_connection_id",]
_EditedBusinessMessageChatBackgroundSet: TypeAlias = Literal["edited_business_message:chat_background_set",]
_EditedBusinessMessageChatOwnerChanged: TypeAlias = Literal["edited_business_message:chat_owner_changed",]
_EditedBusinessMessageChatShared: TypeAlias = Literal["edited_business_message:chat_shared",]
_EditedBusinessMessageChecklistTasksAdded: TypeAlias = Literal["edited_business_message:checklist_tasks_added",]
_EditedBusinessMessageChecklistTasksDone: TypeAlias = Literal["edited_business_message:checklist_tasks_done",]
_EditedBusinessMessageCommunityChatAdded: TypeAlias = Literal["edited_business_message:community_chat_added",]
_EditedBusinessMessageCommunityChatJoined: TypeAlias = Literal["edited_business_message:community_chat_joined",]
_EditedBusinessMessageCommunityChatRemoved: TypeAlias = Literal["edited_business_message:community_chat_removed",]
_EditedBusinessMessageConnectedWebsite: TypeAlias = Literal["edited_business_message:connected_website",]
_EditedBusinessMessageContact: TypeAlias = Literal["edited_business_message:contact",]
_EditedBusinessMessageDeleteChatPhoto: TypeAlias = Literal["edited_business_message:delete_chat_photo",]
_EditedBusinessMessageDirectMessagesTopic: TypeAlias = Literal["edited_business_message:direct_messages_topic",]
_EditedBusinessMessageEffectId: TypeAlias = Literal["edited_business_message:effect_id",]
_EditedBusinessMessageEphemeralMessageId: TypeAlias = Literal["edited_business_message:ephemeral_message_id",]
_EditedBusinessMessageExternalReply: TypeAlias = Literal["edited_business_message:external_reply",]
_EditedBusinessMessageForumTopicClosed: TypeAlias = Literal["edited_business_message:forum_topic_closed",]
_EditedBusinessMessageForumTopicReopened: TypeAlias = Literal["edited_business_message:forum_topic_reopened",]
_EditedBusinessMessageGame: TypeAlias = Literal["edited_business_message:game",]
_EditedBusinessMessageGeneralForumTopicHidden: TypeAlias = Literal[
    "edited_business_message:general_forum_topic_hidden",
]
_EditedBusinessMessageGeneralForumTopicUnhidden: TypeAlias = Literal[
    "edited_business_message:general_forum_topic_unhidden",
]
_EditedBusinessMessageGiveawayCompleted: TypeAlias = Literal["edited_business_message:giveaway_completed",]
_EditedBusinessMessageGiveawayCreated: TypeAlias = Literal["edited_business_message:giveaway_created",]
_EditedBusinessMessageGroupChatCreated: TypeAlias = Literal["edited_business_message:group_chat_created",]
_EditedBusinessMessageGuestQueryId: TypeAlias = Literal["edited_business_message:guest_query_id",]
_EditedBusinessMessageHasMediaSpoiler: TypeAlias = Literal["edited_business_message:has_media_spoiler",]
_EditedBusinessMessageHasProtectedContent: TypeAlias = Literal["edited_business_message:has_protected_content",]
_EditedBusinessMessageInvoice: TypeAlias = Literal["edited_business_message:invoice",]
_EditedBusinessMessageIsAutomaticForward: TypeAlias = Literal["edited_business_message:is_automatic_forward",]
_EditedBusinessMessageIsFromOffline: TypeAlias = Literal["edited_business_message:is_from_offline",]
_EditedBusinessMessageIsTopicMessage: TypeAlias = Literal["edited_business_message:is_topic_message",]
_EditedBusinessMessageLivePhoto: TypeAlias = Literal["edited_business_message:live_photo",]
_EditedBusinessMessageLocation: TypeAlias = Literal["edited_business_message:location",]
_EditedBusinessMessageManagedBotCreated: TypeAlias = Literal["edited_business_message:managed_bot_created",]
_EditedBusinessMessageMediaGroupId: TypeAlias = Literal["edited_business_message:media_group_id",]
_EditedBusinessMessageMessageAutoDeleteTimerChanged: TypeAlias = Literal[
    "edited_business_message:message_auto_delete_timer_changed",
]
_EditedBusinessMessageMigrateFromChatId: TypeAlias = Literal["edited_business_message:migrate_from_chat_id",]
_EditedBusinessMessageMigrateToChatId: TypeAlias = Literal["edited_business_message:migrate_to_chat_id",]
_EditedBusinessMessageNewChatPhoto: TypeAlias = Literal["edited_business_message:new_chat_photo",]
_EditedBusinessMessageNewChatTitle: TypeAlias = Literal["edited_business_message:new_chat_title",]
_EditedBusinessMessagePaidMedia: TypeAlias = Literal["edited_business_message:paid_media",]
_EditedBusinessMessagePaidMessagePriceChanged: TypeAlias = Literal[
    "edited_business_message:paid_message_price_changed",
]
_EditedBusinessMessagePaidStarCount: TypeAlias = Literal["edited_business_message:paid_star_count",]
_EditedBusinessMessagePassportData: TypeAlias = Literal["edited_business_message:passport_data",]
_EditedBusinessMessagePinnedMessage: TypeAlias = Literal["edited_business_message:pinned_message",]
_EditedBusinessMessagePoll: TypeAlias = Literal["edited_business_message:poll",]
_EditedBusinessMessagePollOptionAdded: TypeAlias = Literal["edited_business_message:poll_option_added",]
_EditedBusinessMessagePollOptionDeleted: TypeAlias = Literal["edited_business_message:poll_option_deleted",]
_EditedBusinessMessageProximityAlertTriggered: TypeAlias = Literal["edited_business_message:proximity_alert_triggered",]
_EditedBusinessMessageQuote: TypeAlias = Literal["edited_business_message:quote",]
_EditedBusinessMessageRefundedPayment: TypeAlias = Literal["edited_business_message:refunded_payment",]
_EditedBusinessMessageReplyMarkup: TypeAlias = Literal["edited_business_message:reply_markup",]
_EditedBusinessMessageReplyToChecklistTaskId: TypeAlias = Literal["edited_business_message:reply_to_checklist_task_id",]
_EditedBusinessMessageReplyToMessage: TypeAlias = Literal["edited_business_message:reply_to_message",]
_EditedBusinessMessageReplyToPollOptionId: TypeAlias = Literal["edited_business_message:reply_to_poll_option_id",]
_EditedBusinessMessageReplyToStory: TypeAlias = Literal["edited_business_message:reply_to_story",]
_EditedBusinessMessageRichMessage: TypeAlias = Literal["edited_business_message:rich_message",]
_EditedBusinessMessageSenderBoostCount: TypeAlias = Literal["edited_business_message:sender_boost_count",]
_EditedBusinessMessageSenderTag: TypeAlias = Literal["edited_business_message:sender_tag",]
_EditedBusinessMessageShowCaptionAboveMedia: TypeAlias = Literal["edited_business_message:show_caption_above_media",]
_EditedBusinessMessageStory: TypeAlias = Literal["edited_business_message:story",]
_EditedBusinessMessageSuccessfulPayment: TypeAlias = Literal["edited_business_message:successful_payment",]
_EditedBusinessMessageSuggestedPostApprovalFailed: TypeAlias = Literal[
    "edited_business_message:suggested_post_approval_failed",
]
_EditedBusinessMessageSuggestedPostApproved: TypeAlias = Literal["edited_business_message:suggested_post_approved",]
_EditedBusinessMessageSuggestedPostDeclined: TypeAlias = Literal["edited_business_message:suggested_post_declined",]
_EditedBusinessMessageSuggestedPostInfo: TypeAlias = Literal["edited_business_message:suggested_post_info",]
_EditedBusinessMessageSuggestedPostPaid: TypeAlias = Literal["edited_business_message:suggested_post_paid",]
_EditedBusinessMessageSuggestedPostRefunded: TypeAlias = Literal["edited_business_message:suggested_post_refunded",]
_EditedBusinessMessageSupergroupChatCreated: TypeAlias = Literal["edited_business_message:supergroup_chat_created",]
_EditedBusinessMessageUsersShared: TypeAlias = Literal["edited_business_message:users_shared",]
_EditedBusinessMessageVenue: TypeAlias = Literal["edited_business_message:venue",]
_EditedBusinessMessageVideo: TypeAlias = Literal["edited_business_message:video",]
_EditedBusinessMessageVideoChatEnded: TypeAlias = Literal["edited_business_message:video_chat_ended",]
_EditedBusinessMessageVideoChatParticipantsInvited: TypeAlias = Literal[
    "edited_business_message:video_chat_participants_invited",
]
_EditedBusinessMessageVideoChatScheduled: TypeAlias = Literal["edited_business_message:video_chat_scheduled",]
_EditedBusinessMessageVideoChatStarted: TypeAlias = Literal["edited_business_message:video_chat_started",]
_EditedBusinessMessageVideoNote: TypeAlias = Literal["edited_business_message:video_note",]
_EditedBusinessMessageVoice: TypeAlias = Literal["edited_business_message:voice",]
_EditedBusinessMessageWebAppData: TypeAlias = Literal["edited_business_message:web_app_data",]
_EditedBusinessMessageWriteAccessAllowed: TypeAlias = Literal["edited_business_message:write_access_allowed",]
_EditedChannelPostAnimation: TypeAlias = Literal["edited_channel_post:animation",]
_EditedChannelPostAudio: TypeAlias = Literal["edited_channel_post:audio",]
_EditedChannelPostAuthorSignature: TypeAlias = Literal["edited_channel_post:author_signature",]
_EditedChannelPostBusinessConnectionId: TypeAlias = Literal["edited_channel_post:business_connection_id",]
_EditedChannelPostChatBackgroundSet: TypeAlias = Literal["edited_channel_post:chat_background_set",]
_EditedChannelPostContact: TypeAlias = Literal["edited_channel_post:contact",]
_EditedChannelPostDeleteChatPhoto: TypeAlias = Literal["edited_channel_post:delete_chat_photo",]
_EditedChannelPostEffectId: TypeAlias = Literal["edited_channel_post:effect_id",]
_EditedChannelPostEphemeralMessageId: TypeAlias = Literal["edited_channel_post:ephemeral_message_id",]
_EditedChannelPostExternalReply: TypeAlias = Literal["edited_channel_post:external_reply",]
_EditedChannelPostGame: TypeAlias = Literal["edited_channel_post:game",]
_EditedChannelPostGiveawayCompleted: TypeAlias = Literal["edited_channel_post:giveaway_completed",]
_EditedChannelPostGiveawayCreated: TypeAlias = Literal["edited_channel_post:giveaway_created",]
_EditedChannelPostGuestQueryId: TypeAlias = Literal["edited_channel_post:guest_query_id",]
_EditedChannelPostHasMediaSpoiler: TypeAlias = Literal["edited_channel_post:has_media_spoiler",]
_EditedChannelPostHasProtectedContent: TypeAlias = Literal["edited_channel_post:has_protected_content",]
_EditedChannelPostInvoice: TypeAlias = Literal["edited_channel_post:invoice",]
_EditedChannelPostIsAutomaticForward: TypeAlias = Literal["edited_channel_post:is_automatic_forward",]
_EditedChannelPostIsFromOffline: TypeAlias = Literal["edited_channel_post:is_from_offline",]
_EditedChannelPostIsTopicMessage: TypeAlias = Literal["edited_channel_post:is_topic_message",]
_EditedChannelPostLivePhoto: TypeAlias = Literal["edited_channel_post:live_photo",]
_EditedChannelPostLocation: TypeAlias = Literal["edited_channel_post:location",]
_EditedChannelPostMediaGroupId: TypeAlias = Literal["edited_channel_post:media_group_id",]
_EditedChannelPostMessageAutoDeleteTimerChanged: TypeAlias = Literal[
    "edited_channel_post:message_auto_delete_timer_changed",
]
_EditedChannelPostNewChatPhoto: TypeAlias = Literal["edited_channel_post:new_chat_photo",]
_EditedChannelPostNewChatTitle: TypeAlias = Literal["edited_channel_post:new_chat_title",]
_EditedChannelPostPaidMedia: TypeAlias = Literal["edited_channel_post:paid_media",]
_EditedChannelPostPaidMessagePriceChanged: TypeAlias = Literal["edited_channel_post:paid_message_price_changed",]
_EditedChannelPostPaidStarCount: TypeAlias = Literal["edited_channel_post:paid_star_count",]
_EditedChannelPostPinnedMessage: TypeAlias = Literal["edited_channel_post:pinned_message",]
_EditedChannelPostPoll: TypeAlias = Literal["edited_channel_post:poll",]
_EditedChannelPostProximityAlertTriggered: TypeAlias = Literal["edited_channel_post:proximity_alert_triggered",]
_EditedChannelPostQuote: TypeAlias = Literal["edited_channel_post:quote",]
_EditedChannelPostReplyMarkup: TypeAlias = Literal["edited_channel_post:reply_markup",]
_EditedChannelPostReplyToChecklistTaskId: TypeAlias = Literal["edited_channel_post:reply_to_checklist_task_id",]
_EditedChannelPostReplyToMessage: TypeAlias = Literal["edited_channel_post:reply_to_message",]
_EditedChannelPostReplyToPollOptionId: TypeAlias = Literal["edited_channel_post:reply_to_poll_option_id",]
_EditedChannelPostReplyToStory: TypeAlias = Literal["edited_channel_post:reply_to_story",]
_EditedChannelPostRichMessage: TypeAlias = Literal["edited_channel_post:rich_message",]
_EditedChannelPostSenderTag: TypeAlias = Literal["edited_channel_post:sender_tag",]
_EditedChannelPostShowCaptionAboveMedia: TypeAlias = Literal["edited_channel_post:show_caption_above_media",]
_EditedChannelPostStory: TypeAlias = Literal["edited_channel_post:story",]
_EditedChannelPostVenue: TypeAlias = Literal["edited_channel_post:venue",]
_EditedChannelPostVideo: TypeAlias = Literal["edited_channel_post:video",]
_EditedChannelPostVideoChatEnded: TypeAlias = Literal["edited_channel_post:video_chat_ended",]
_EditedChannelPostVideoChatParticipantsInvited: TypeAlias = Literal[
    "edited_channel_post:video_chat_participants_invited",
]
_EditedChannelPostVideoChatScheduled: TypeAlias = Literal["edited_channel_post:video_chat_scheduled",]
_EditedChannelPostVideoChatStarted: TypeAlias = Literal["edited_channel_post:video_chat_started",]
_EditedChannelPostVideoNote: TypeAlias = Literal["edited_channel_post:video_note",]
_EditedChannelPostVoice: TypeAlias = Literal["edited_channel_post:voice",]
_EditedChannelPostWebAppData: TypeAlias = Literal["edited_channel_post:web_app_data",]
_EditedMessageAnimation: TypeAlias = Literal["edited_message:animation",]
_EditedMessageAudio: TypeAlias = Literal["edited_message:audio",]
_EditedMessageAuthorSignature: TypeAlias = Literal["edited_message:author_signature",]
_EditedMessageBusinessConnectionId: TypeAlias = Literal["edited_message:business_connection_id",]
_EditedMessageChatBackgroundSet: TypeAlias = Literal["edited_message:chat_background_set",]
_EditedMessageContact: TypeAlias = Literal["edited_message:contact",]
_EditedMessageDeleteChatPhoto: TypeAlias = Literal["edited_message:delete_chat_photo",]
_EditedMessageEffectId: TypeAlias = Literal["edited_message:effect_id",]
_EditedMessageEphemeralMessageId: TypeAlias = Literal["edited_message:ephemeral_message_id",]
_EditedMessageExternalReply: TypeAlias = Literal["edited_message:external_reply",]
_EditedMessageGame: TypeAlias = Literal["edited_message:game",]
_EditedMessageGiveawayCompleted: TypeAlias = Literal["edited_message:giveaway_completed",]
_EditedMessageGiveawayCreated: TypeAlias = Literal["edited_message:giveaway_created",]
_EditedMessageGuestQueryId: TypeAlias = Literal["edited_message:guest_query_id",]
_EditedMessageHasMediaSpoiler: TypeAlias = Literal["edited_message:has_media_spoiler",]
_EditedMessageHasProtectedContent: TypeAlias = Literal["edited_message:has_protected_content",]
_EditedMessageInvoice: TypeAlias = Literal["edited_message:invoice",]
_EditedMessageIsAutomaticForward: TypeAlias = Literal["edited_message:is_automatic_forward",]
_EditedMessageIsFromOffline: TypeAlias = Literal["edited_message:is_from_offline",]
_EditedMessageIsTopicMessage: TypeAlias = Literal["edited_message:is_topic_message",]
_EditedMessageLivePhoto: TypeAlias = Literal["edited_message:live_photo",]
_EditedMessageLocation: TypeAlias = Literal["edited_message:location",]
_EditedMessageMediaGroupId: TypeAlias = Literal["edited_message:media_group_id",]
_EditedMessageMessageAutoDeleteTimerChanged: TypeAlias = Literal["edited_message:message_auto_delete_timer_changed",]
_EditedMessageNewChatPhoto: TypeAlias = Literal["edited_message:new_chat_photo",]
_EditedMessageNewChatTitle: TypeAlias = Literal["edited_message:new_chat_title",]
_EditedMessagePaidMedia: TypeAlias = Literal["edited_message:paid_media",]
_EditedMessagePaidMessagePriceChanged: TypeAlias = Literal["edited_message:paid_message_price_changed",]
_EditedMessagePaidStarCount: TypeAlias = Literal["edited_message:paid_star_count",]
_EditedMessagePinnedMessage: TypeAlias = Literal["edited_message:pinned_message",]
_EditedMessagePoll: TypeAlias = Literal["edited_message:poll",]
_EditedMessageProximityAlertTriggered: TypeAlias = Literal["edited_message:proximity_alert_triggered",]
_EditedMessageQuote: TypeAlias = Literal["edited_message:quote",]
_EditedMessageReplyMarkup: TypeAlias = Literal["edited_message:reply_markup",]
_EditedMessageReplyToChecklistTaskId: TypeAlias = Literal["edited_message:reply_to_checklist_task_id",]
_EditedMessageReplyToMessage: TypeAlias = Literal["edited_message:reply_to_message",]
_EditedMessageReplyToPollOptionId: TypeAlias = Literal["edited_message:reply_to_poll_option_id",]
_EditedMessageReplyToStory: TypeAlias = Literal["edited_message:reply_to_story",]
_EditedMessageRichMessage: TypeAlias = Literal["edited_message:rich_message",]
_EditedMessageSenderTag: TypeAlias = Literal["edited_message:sender_tag",]
_EditedMessageShowCaptionAboveMedia: TypeAlias = Literal["edited_message:show_caption_above_media",]
_EditedMessageStory: TypeAlias = Literal["edited_message:story",]
_EditedMessageVenue: TypeAlias = Literal["edited_message:venue",]
_EditedMessageVideo: TypeAlias = Literal["edited_message:video",]
_EditedMessageVideoChatEnded: TypeAlias = Literal["edited_message:video_chat_ended",]
_EditedMessageVideoChatParticipantsInvited: TypeAlias = Literal["edited_message:video_chat_participants_invited",]
_EditedMessageVideoChatScheduled: TypeAlias = Literal["edited_message:video_chat_scheduled",]
_EditedMessageVideoChatStarted: TypeAlias = Literal["edited_message:video_chat_started",]
_EditedMessageVideoNote: TypeAlias = Literal["edited_message:video_note",]
_EditedMessageVoice: TypeAlias = Literal["edited_message:voice",]
_EditedMessageWebAppData: TypeAlias = Literal["edited_message:web_app_data",]
_GuestMessageAnimation: TypeAlias = Literal["guest_message:animation",]
_GuestMessageAudio: TypeAlias = Literal["guest_message:audio",]
_GuestMessageAuthorSignature: TypeAlias = Literal["guest_message:author_signature",]
_GuestMessageBoostAdded: TypeAlias = Literal["guest_message:boost_added",]
_GuestMessageBusinessConnectionId: TypeAlias = Literal["guest_message:business_connection_id",]
_GuestMessageChatBackgroundSet: TypeAlias = Literal["guest_message:chat_background_set",]
_GuestMessageChatOwnerChanged: TypeAlias = Literal["guest_message:chat_owner_changed",]
_GuestMessageChatShared: TypeAlias = Literal["guest_message:chat_shared",]
_GuestMessageChecklistTasksAdded: TypeAlias = Literal["guest_message:checklist_tasks_added",]
_GuestMessageChecklistTasksDone: TypeAlias = Literal["guest_message:checklist_tasks_done",]
_GuestMessageCommunityChatAdded: TypeAlias = Literal["guest_message:community_chat_added",]
_GuestMessageCommunityChatJoined: TypeAlias = Literal["guest_message:community_chat_joined",]
_GuestMessageCommunityChatRemoved: TypeAlias = Literal["guest_message:community_chat_removed",]
_GuestMessageConnectedWebsite: TypeAlias = Literal["guest_message:connected_website",]
_GuestMessageContact: TypeAlias = Literal["guest_message:contact",]
_GuestMessageDeleteChatPhoto: TypeAlias = Literal["guest_message:delete_chat_photo",]
_GuestMessageDirectMessagesTopic: TypeAlias = Literal["guest_message:direct_messages_topic",]
_GuestMessageEditDate: TypeAlias = Literal["guest_message:edit_date",]
_GuestMessageEffectId: TypeAlias = Literal["guest_message:effect_id",]
_GuestMessageEphemeralMessageId: TypeAlias = Literal["guest_message:ephemeral_message_id",]
_GuestMessageExternalReply: TypeAlias = Literal["guest_message:external_reply",]
_GuestMessageForumTopicClosed: TypeAlias = Literal["guest_message:forum_topic_closed",]
_GuestMessageForumTopicReopened: TypeAlias = Literal["guest_message:forum_topic_reopened",]
_GuestMessageGame: TypeAlias = Literal["guest_message:game",]
_GuestMessageGeneralForumTopicHidden: TypeAlias = Literal["guest_message:general_forum_topic_hidden",]
_GuestMessageGeneralForumTopicUnhidden: TypeAlias = Literal["guest_message:general_forum_topic_unhidden",]
_GuestMessageGiveawayCompleted: TypeAlias = Literal["guest_message:giveaway_completed",]
_GuestMessageGiveawayCreated: TypeAlias = Literal["guest_message:giveaway_created",]
_GuestMessageGroupChatCreated: TypeAlias = Literal["guest_message:group_chat_created",]
_GuestMessageGuestQueryId: TypeAlias = Literal["guest_message:guest_query_id",]
_GuestMessageHasMediaSpoiler: TypeAlias = Literal["guest_message:has_media_spoiler",]
_GuestMessageHasProtectedContent: TypeAlias = Literal["guest_message:has_protected_content",]
_GuestMessageInvoice: TypeAlias = Literal["guest_message:invoice",]
_GuestMessageIsAutomaticForward: TypeAlias = Literal["guest_message:is_automatic_forward",]
_GuestMessageIsFromOffline: TypeAlias = Literal["guest_message:is_from_offline",]
_GuestMessageIsTopicMessage: TypeAlias = Literal["guest_message:is_topic_message",]
_GuestMessageLivePhoto: TypeAlias = Literal["guest_message:live_photo",]
_GuestMessageLocation: TypeAlias = Literal["guest_message:location",]
_GuestMessageManagedBotCreated: TypeAlias = Literal["guest_message:managed_bot_created",]
_GuestMessageMediaGroupId: TypeAlias = Literal["guest_message:media_group_id",]
_GuestMessageMessageAutoDeleteTimerChanged: TypeAlias = Literal["guest_message:message_auto_delete_timer_changed",]
_GuestMessageMigrateFromChatId: TypeAlias = Literal["guest_message:migrate_from_chat_id",]
_GuestMessageMigrateToChatId: TypeAlias = Literal["guest_message:migrate_to_chat_id",]
_GuestMessageNewChatPhoto: TypeAlias = Literal["guest_message:new_chat_photo",]
_GuestMessageNewChatTitle: TypeAlias = Literal["guest_message:new_chat_title",]
_GuestMessagePaidMedia: TypeAlias = Literal["guest_message:paid_media",]
_GuestMessagePaidMessagePriceChanged: TypeAlias = Literal["guest_message:paid_message_price_changed",]
_GuestMessagePaidStarCount: TypeAlias = Literal["guest_message:paid_star_count",]
_GuestMessagePassportData: TypeAlias = Literal["guest_message:passport_data",]
_GuestMessagePinnedMessage: TypeAlias = Literal["guest_message:pinned_message",]
_GuestMessagePoll: TypeAlias = Literal["guest_message:poll",]
_GuestMessagePollOptionAdded: TypeAlias = Literal["guest_message:poll_option_added",]
_GuestMessagePollOptionDeleted: TypeAlias = Literal["guest_message:poll_option_deleted",]
_GuestMessageProximityAlertTriggered: TypeAlias = Literal["guest_message:proximity_alert_triggered",]
_GuestMessageQuote: TypeAlias = Literal["guest_message:quote",]
_GuestMessageRefundedPayment: TypeAlias = Literal["guest_message:refunded_payment",]
_GuestMessageReplyMarkup: TypeAlias = Literal["guest_message:reply_markup",]
_GuestMessageReplyToChecklistTaskId: TypeAlias = Literal["guest_message:reply_to_checklist_task_id",]
_GuestMessageReplyToMessage: TypeAlias = Literal["guest_message:reply_to_message",]
_GuestMessageReplyToPollOptionId: TypeAlias = Literal["guest_message:reply_to_poll_option_id",]
_GuestMessageReplyToStory: TypeAlias = Literal["guest_message:reply_to_story",]
_GuestMessageRichMessage: TypeAlias = Literal["guest_message:rich_message",]
_GuestMessageSenderBoostCount: TypeAlias = Literal["guest_message:sender_boost_count",]
_GuestMessageSenderTag: TypeAlias = Literal["guest_message:sender_tag",]
_GuestMessageShowCaptionAboveMedia: TypeAlias = Literal["guest_message:show_caption_above_media",]
_GuestMessageStory: TypeAlias = Literal["guest_message:story",]
_GuestMessageSuccessfulPayment: TypeAlias = Literal["guest_message:successful_payment",]
_GuestMessageSuggestedPostApprovalFailed: TypeAlias = Literal["guest_message:suggested_post_approval_failed",]
_GuestMessageSuggestedPostApproved: TypeAlias = Literal["guest_message:suggested_post_approved",]
_GuestMessageSuggestedPostDeclined: TypeAlias = Literal["guest_message:suggested_post_declined",]
_GuestMessageSuggestedPostInfo: TypeAlias = Literal["guest_message:suggested_post_info",]
_GuestMessageSuggestedPostPaid: TypeAlias = Literal["guest_message:suggested_post_paid",]
_GuestMessageSuggestedPostRefunded: TypeAlias = Literal["guest_message:suggested_post_refunded",]
_GuestMessageSupergroupChatCreated: TypeAlias = Literal["guest_message:supergroup_chat_created",]
_GuestMessageUsersShared: TypeAlias = Literal["guest_message:users_shared",]
_GuestMessageVenue: TypeAlias = Literal["guest_message:venue",]
_GuestMessageVideo: TypeAlias = Literal["guest_message:video",]
_GuestMessageVideoChatEnded: TypeAlias = Literal["guest_message:video_chat_ended",]
_GuestMessageVideoChatParticipantsInvited: TypeAlias = Literal["guest_message:video_chat_participants_invited",]
_GuestMessageVideoChatScheduled: TypeAlias = Literal["guest_message:video_chat_scheduled",]
_GuestMessageVideoChatStarted: TypeAlias = Literal["guest_message:video_chat_started",]
_GuestMessageVideoNote: TypeAlias = Literal["guest_message:video_note",]
_GuestMessageVoice: TypeAlias = Literal["guest_message:voice",]
_GuestMessageWebAppData: TypeAlias = Literal["guest_message:web_app_data",]
_GuestMessageWriteAccessAllowed: TypeAlias = Literal["guest_message:write_access_allowed",]
_InlineQueryChatTypeLiteralChannel: TypeAlias = Literal["inline_query:chat_type:channel",]
_InlineQueryChatTypeLiteralGroup: TypeAlias = Literal["inline_query:chat_type:group",]
_InlineQueryChatTypeLiteralPrivate: TypeAlias = Literal["inline_query:chat_type:private",]
_InlineQueryChatTypeLiteralSender: TypeAlias = Literal["inline_query:chat_type:sender",]
_InlineQueryChatTypeLiteralSupergroup: TypeAlias = Literal["inline_query:chat_type:supergroup",]
_InlineQueryFromUserAddedToAttachmentMenu: TypeAlias = Literal["inline_query:from:added_to_attachment_menu",]
_InlineQueryFromUserIsBot: TypeAlias = Literal["inline_query:from:is_bot",]
_InlineQueryFromUserIsPremium: TypeAlias = Literal["inline_query:from:is_premium",]
_InlineQueryLocation: TypeAlias = Literal["inline_query:location",]
_KeyboardsStarted: TypeAlias = Literal["message:text",]
_ManagedBotUpdatedBotUserAddedToAttachmentMenu: TypeAlias = Literal["managed_bot:bot:added_to_attachment_menu",]
_ManagedBotUpdatedBotUserIsBot: TypeAlias = Literal["managed_bot:bot:is_bot",]
_ManagedBotUpdatedBotUserIsPremium: TypeAlias = Literal["managed_bot:bot:is_premium",]
_ManagedBotUpdatedUserUserAddedToAttachmentMenu: TypeAlias = Literal["managed_bot:user:added_to_attachment_menu",]
_ManagedBotUpdatedUserUserIsBot: TypeAlias = Literal["managed_bot:user:is_bot",]
_ManagedBotUpdatedUserUserIsPremium: TypeAlias = Literal["managed_bot:user:is_premium",]
_MessageAnimation2: TypeAlias = Literal["message:animation",]
_MessageAudio2: TypeAlias = Literal["message:audio",]
_MessageAuthorSignature2: TypeAlias = Literal["message:author_signature",]
_MessageBusinessConnectionId2: TypeAlias = Literal["message:business_connection_id",]
_MessageChatBackgroundSet2: TypeAlias = Literal["message:chat_background_set",]
_MessageContact2: TypeAlias = Literal["message:contact",]
_MessageDeleteChatPhoto: TypeAlias = Literal["message:delete_chat_photo",]
_MessageEditDate2: TypeAlias = Literal["message:edit_date",]
_MessageEffectId2: TypeAlias = Literal["message:effect_id",]
_MessageEphemeralMessageId2: TypeAlias = Literal["message:ephemeral_message_id",]
_MessageExternalReply2: TypeAlias = Literal["message:external_reply",]
_MessageGame2: TypeAlias = Literal["message:game",]
_MessageGenerationStoppedChatChatTypeChannel: TypeAlias = Literal["stopped_message_generation:chat:channel",]
_MessageGenerationStoppedChatChatTypeGroup: TypeAlias = Literal["stopped_message_generation:chat:group",]
_MessageGenerationStoppedChatChatTypePrivate: TypeAlias = Literal["stopped_message_generation:chat:private",]
_MessageGenerationStoppedChatChatTypeSupergroup: TypeAlias = Literal["stopped_message_generation:chat:supergroup",]
_MessageGenerationStoppedMessageThreadId: TypeAlias = Literal["stopped_message_generation:message_thread_id",]
_MessageGiveawayCompleted2: TypeAlias = Literal["message:giveaway_completed",]
_MessageGiveawayCreated2: TypeAlias = Literal["message:giveaway_created",]
_MessageGuestQueryId2: TypeAlias = Literal["message:guest_query_id",]
_MessageHasMediaSpoiler: TypeAlias = Literal["message:has_media_spoiler",]
_MessageHasProtectedContent: TypeAlias = Literal["message:has_protected_content",]
_MessageInvoice2: TypeAlias = Literal["message:invoice",]
_MessageIsAutomaticForward: TypeAlias = Literal["message:is_automatic_forward",]
_MessageIsFromOffline: TypeAlias = Literal["message:is_from_offline",]
_MessageIsTopicMessage: TypeAlias = Literal["message:is_topic_message",]
_MessageLivePhoto2: TypeAlias = Literal["message:live_photo",]
_MessageLocation2: TypeAlias = Literal["message:location",]
_MessageMediaGroupId2: TypeAlias = Literal["message:media_group_id",]
_MessageMessageAutoDeleteTimerChanged2: TypeAlias = Literal["message:message_auto_delete_timer_changed",]
_MessageNewChatPhoto2: TypeAlias = Literal["message:new_chat_photo",]
_MessageNewChatTitle2: TypeAlias = Literal["message:new_chat_title",]
_MessagePaidMedia2: TypeAlias = Literal["message:paid_media",]
_MessagePaidMessagePriceChanged2: TypeAlias = Literal["message:paid_message_price_changed",]
_MessagePaidStarCount2: TypeAlias = Literal["message:paid_star_count",]
_MessagePinnedMessage2: TypeAlias = Literal["message:pinned_message",]
_MessagePoll2: TypeAlias = Literal["message:poll",]
_MessageProximityAlertTriggered2: TypeAlias = Literal["message:proximity_alert_triggered",]
_MessageQuote2: TypeAlias = Literal["message:quote",]
_MessageReactionCountUpdatedChatChatTypeChannel: TypeAlias = Literal["message_reaction_count:chat:channel",]
_MessageReactionCountUpdatedChatChatTypeGroup: TypeAlias = Literal["message_reaction_count:chat:group",]
_MessageReactionCountUpdatedChatChatTypePrivate: TypeAlias = Literal["message_reaction_count:chat:private",]
_MessageReactionCountUpdatedChatChatTypeSupergroup: TypeAlias = Literal["message_reaction_count:chat:supergroup",]
_MessageReactionUpdatedActorChatChatTypeChannel: TypeAlias = Literal["message_reaction:actor_chat:channel",]
_MessageReactionUpdatedActorChatChatTypeGroup: TypeAlias = Literal["message_reaction:actor_chat:group",]
_MessageReactionUpdatedActorChatChatTypePrivate: TypeAlias = Literal["message_reaction:actor_chat:private",]
_MessageReactionUpdatedActorChatChatTypeSupergroup: TypeAlias = Literal["message_reaction:actor_chat:supergroup",]
_MessageReactionUpdatedChatChatTypeChannel: TypeAlias = Literal["message_reaction:chat:channel",]
_MessageReactionUpdatedChatChatTypeGroup: TypeAlias = Literal["message_reaction:chat:group",]
_MessageReactionUpdatedChatChatTypePrivate: TypeAlias = Literal["message_reaction:chat:private",]
_MessageReactionUpdatedChatChatTypeSupergroup: TypeAlias = Literal["message_reaction:chat:supergroup",]
_MessageReactionUpdatedUserUserAddedToAttachmentMenu: TypeAlias = Literal[
    "message_reaction:user:added_to_attachment_menu",
]
_MessageReactionUpdatedUserUserIsBot: TypeAlias = Literal["message_reaction:user:is_bot",]
_MessageReactionUpdatedUserUserIsPremium: TypeAlias = Literal["message_reaction:user:is_premium",]
_MessageReplyMarkup2: TypeAlias = Literal["message:reply_markup",]
_MessageReplyToChecklistTaskId2: TypeAlias = Literal["message:reply_to_checklist_task_id",]
_MessageReplyToMessage2: TypeAlias = Literal["message:reply_to_message",]
_MessageReplyToPollOptionId2: TypeAlias = Literal["message:reply_to_poll_option_id",]
_MessageReplyToStory2: TypeAlias = Literal["message:reply_to_story",]
_MessageRichMessage2: TypeAlias = Literal["message:rich_message",]
_MessageSenderTag2: TypeAlias = Literal["message:sender_tag",]
_MessageShowCaptionAboveMedia: TypeAlias = Literal["message:show_caption_above_media",]
_MessageStory2: TypeAlias = Literal["message:story",]
_MessageVenue2: TypeAlias = Literal["message:venue",]
_MessageVideo2: TypeAlias = Literal["message:video",]
_MessageVideoChatEnded2: TypeAlias = Literal["message:video_chat_ended",]
_MessageVideoChatParticipantsInvited2: TypeAlias = Literal["message:video_chat_participants_invited",]
_MessageVideoChatScheduled2: TypeAlias = Literal["message:video_chat_scheduled",]
_MessageVideoChatStarted2: TypeAlias = Literal["message:video_chat_started",]
_MessageVideoNote2: TypeAlias = Literal["message:video_note",]
_MessageVoice2: TypeAlias = Literal["message:voice",]
_MessageWebAppData2: TypeAlias = Literal["message:web_app_data",]
_MyChatMemberInviteLink: TypeAlias = Literal["my_chat_member:invite_link",]
_MyChatMemberViaChatFolderInviteLink: TypeAlias = Literal["my_chat_member:via_chat_folder_invite_link",]
_MyChatMemberViaJoinRequest: TypeAlias = Literal["my_chat_member:via_join_request",]
_PaidMediaPurchasedFromUserAddedToAttachmentMenu: TypeAlias = Literal[
    "purchased_paid_media:from:added_to_attachment_menu",
]
_PaidMediaPurchasedFromUserIsBot: TypeAlias = Literal["purchased_paid_media:from:is_bot",]
_PaidMediaPurchasedFromUserIsPremium: TypeAlias = Literal["purchased_paid_media:from:is_premium",]
_PollAnswerUserUserAddedToAttachmentMenu: TypeAlias = Literal["poll_answer:user:added_to_attachment_menu",]
_PollAnswerUserUserIsBot: TypeAlias = Literal["poll_answer:user:is_bot",]
_PollAnswerUserUserIsPremium: TypeAlias = Literal["poll_answer:user:is_premium",]
_PollAnswerVoterChatChatTypeChannel: TypeAlias = Literal["poll_answer:voter_chat:channel",]
_PollAnswerVoterChatChatTypeGroup: TypeAlias = Literal["poll_answer:voter_chat:group",]
_PollAnswerVoterChatChatTypePrivate: TypeAlias = Literal["poll_answer:voter_chat:private",]
_PollAnswerVoterChatChatTypeSupergroup: TypeAlias = Literal["poll_answer:voter_chat:supergroup",]
_PollCloseDate: TypeAlias = Literal["poll:close_date",]
_PollCorrectOptionIds: TypeAlias = Literal["poll:correct_option_ids",]
_PollCountryCodes: TypeAlias = Literal["poll:country_codes",]
_PollDescription: TypeAlias = Literal["poll:description",]
_PollExplanation: TypeAlias = Literal["poll:explanation",]
_PollExplanationMedia: TypeAlias = Literal["poll:explanation_media",]
_PollMedia: TypeAlias = Literal["poll:media",]
_PollOpenPeriod: TypeAlias = Literal["poll:open_period",]
_PollTypeLiteralQuiz: TypeAlias = Literal["poll:type:quiz",]
_PollTypeLiteralRegular: TypeAlias = Literal["poll:type:regular",]
_PreCheckoutQueryFromUserAddedToAttachmentMenu: TypeAlias = Literal["pre_checkout_query:from:added_to_attachment_menu",]
_PreCheckoutQueryFromUserIsBot: TypeAlias = Literal["pre_checkout_query:from:is_bot",]
_PreCheckoutQueryFromUserIsPremium: TypeAlias = Literal["pre_checkout_query:from:is_premium",]
_PreCheckoutQueryOrderInfo: TypeAlias = Literal["pre_checkout_query:order_info",]
_PreCheckoutQueryShippingOptionId: TypeAlias = Literal["pre_checkout_query:shipping_option_id",]
_RuleChosenInlineResult: TypeAlias = Literal["chosen_inline_result",]
_RuleCommandBusinessMessage: TypeAlias = Literal["business_message:entities:bot_command",]
_RuleCommandChannelPost: TypeAlias = Literal["channel_post:entities:bot_command",]
_RuleCommandMessage: TypeAlias = Literal["message:entities:bot_command",]
_RuleInlineQuery: TypeAlias = Literal["inline_query",]
_RulePreCheckout: TypeAlias = Literal["pre_checkout_query",]
_RuleShipping: TypeAlias = Literal["shipping_query",]
_ShippingQueryFromUserAddedToAttachmentMenu: TypeAlias = Literal["shipping_query:from:added_to_attachment_menu",]
_ShippingQueryFromUserIsBot: TypeAlias = Literal["shipping_query:from:is_bot",]
_ShippingQueryFromUserIsPremium: TypeAlias = Literal["shipping_query:from:is_premium",]
_BusinessConnectionRights: TypeAlias = Literal[
    "business_connection:can_reply",
    "business_connection:rights",
]
_BusinessMessageChatOwnerLeft: TypeAlias = Literal[
    "business_message:chat_owner_left",
    "business_message:chat_owner_left:new_owner",
]
_BusinessMessageDocument: TypeAlias = Literal[
    "business_message:animation",
    "business_message:document",
]
_BusinessMessageForumTopicCreated: TypeAlias = Literal[
    "business_message:forum_topic_created",
    "business_message:forum_topic_created:is_name_implicit",
]
_BusinessMessageMessageThreadId: TypeAlias = Literal[
    "business_message:is_topic_message",
    "business_message:message_thread_id",
]
_BusinessMessagePhoto: TypeAlias = Literal[
    "business_message:live_photo",
    "business_message:photo",
]
_ChannelPostDocument: TypeAlias = Literal[
    "channel_post:animation",
    "channel_post:document",
]
_ChannelPostMessageThreadId: TypeAlias = Literal[
    "channel_post:is_topic_message",
    "channel_post:message_thread_id",
]
_ChannelPostPhoto: TypeAlias = Literal[
    "channel_post:live_photo",
    "channel_post:photo",
]
_ChatMemberUpdatedChatChatTypeChannel: TypeAlias = Literal[
    "chat_member:chat:channel",
    "my_chat_member:chat:channel",
]
_ChatMemberUpdatedChatChatTypeGroup: TypeAlias = Literal[
    "chat_member:chat:group",
    "my_chat_member:chat:group",
]
_ChatMemberUpdatedChatChatTypePrivate: TypeAlias = Literal[
    "chat_member:chat:private",
    "my_chat_member:chat:private",
]
_ChatMemberUpdatedChatChatTypeSupergroup: TypeAlias = Literal[
    "chat_member:chat:supergroup",
    "my_chat_member:chat:supergroup",
]
_ChatMemberUpdatedFromUserAddedToAttachmentMenu: TypeAlias = Literal[
    "chat_member:from:added_to_attachment_menu",
    "my_chat_member:from:added_to_attachment_menu",
]
_ChatMemberUpdatedFromUserIsBot: TypeAlias = Literal[
    "chat_member:from:is_bot",
    "my_chat_member:from:is_bot",
]
_ChatMemberUpdatedFromUserIsPremium: TypeAlias = Literal[
    "chat_member:from:is_premium",
    "my_chat_member:from:is_premium",
]
_ChatMemberUpdatedInviteLink: TypeAlias = Literal[
    "chat_member:invite_link",
    "my_chat_member:invite_link",
]
_ChatMemberUpdatedNewChatMemberChatMemberAdministrator: TypeAlias = Literal[
    "chat_member:new_chat_member:administrator",
    "my_chat_member:new_chat_member:administrator",
]
_ChatMemberUpdatedNewChatMemberChatMemberBanned: TypeAlias = Literal[
    "chat_member:new_chat_member:kicked",
    "my_chat_member:new_chat_member:kicked",
]
_ChatMemberUpdatedNewChatMemberChatMemberLeft: TypeAlias = Literal[
    "chat_member:new_chat_member:left",
    "my_chat_member:new_chat_member:left",
]
_ChatMemberUpdatedNewChatMemberChatMemberMember: TypeAlias = Literal[
    "chat_member:new_chat_member:member",
    "my_chat_member:new_chat_member:member",
]
_ChatMemberUpdatedNewChatMemberChatMemberOwner: TypeAlias = Literal[
    "chat_member:new_chat_member:creator",
    "my_chat_member:new_chat_member:creator",
]
_ChatMemberUpdatedNewChatMemberChatMemberRestricted: TypeAlias = Literal[
    "chat_member:new_chat_member:restricted",
    "my_chat_member:new_chat_member:restricted",
]
_ChatMemberUpdatedOldChatMemberChatMemberAdministrator: TypeAlias = Literal[
    "chat_member:old_chat_member:administrator",
    "my_chat_member:old_chat_member:administrator",
]
_ChatMemberUpdatedOldChatMemberChatMemberBanned: TypeAlias = Literal[
    "chat_member:old_chat_member:kicked",
    "my_chat_member:old_chat_member:kicked",
]
_ChatMemberUpdatedOldChatMemberChatMemberLeft: TypeAlias = Literal[
    "chat_member:old_chat_member:left",
    "my_chat_member:old_chat_member:left",
]
_ChatMemberUpdatedOldChatMemberChatMemberMember: TypeAlias = Literal[
    "chat_member:old_chat_member:member",
    "my_chat_member:old_chat_member:member",
]
_ChatMemberUpdatedOldChatMemberChatMemberOwner: TypeAlias = Literal[
    "chat_member:old_chat_member:creator",
    "my_chat_member:old_chat_member:creator",
]
_ChatMemberUpdatedOldChatMemberChatMemberRestricted: TypeAlias = Literal[
    "chat_member:old_chat_member:restricted",
    "my_chat_member:old_chat_member:restricted",
]
_ChatMemberUpdatedViaChatFolderInviteLink: TypeAlias = Literal[
    "chat_member:via_chat_folder_invite_link",
    "my_chat_member:via_chat_folder_invite_link",
]
_ChatMemberUpdatedViaJoinRequest: TypeAlias = Literal[
    "chat_member:via_join_request",
    "my_chat_member:via_join_request",
]
_EditedBusinessMessageChatOwnerLeft: TypeAlias = Literal[
    "edited_business_message:chat_owner_left",
    "edited_business_message:chat_owner_left:new_owner",
]
_EditedBusinessMessageDocument: TypeAlias = Literal[
    "edited_business_message:animation",
    "edited_business_message:document",
]
_EditedBusinessMessageForumTopicCreated: TypeAlias = Literal[
    "edited_business_message:forum_topic_created",
    "edited_business_message:forum_topic_created:is_name_implicit",
]
_EditedBusinessMessageMessageThreadId: TypeAlias = Literal[
    "edited_business_message:is_topic_message",
    "edited_business_message:message_thread_id",
]
_EditedBusinessMessagePhoto: TypeAlias = Literal[
    "edited_business_message:live_photo",
    "edited_business_message:photo",
]
_EditedChannelPostChannelChatCreated: TypeAlias = Literal[
    "edit:channel_chat_created",
    "edited_channel_post:channel_chat_created",
]
_EditedChannelPostDirectMessagePriceChanged: TypeAlias = Literal[
    "edit:direct_message_price_changed",
    "edited_channel_post:direct_message_price_changed",
]
_EditedChannelPostDocument: TypeAlias = Literal[
    "edited_channel_post:animation",
    "edited_channel_post:document",
]
_EditedChannelPostIsPaidPost: TypeAlias = Literal[
    "edit:is_paid_post",
    "edited_channel_post:is_paid_post",
]
_EditedChannelPostMessageThreadId: TypeAlias = Literal[
    "edited_channel_post:is_topic_message",
    "edited_channel_post:message_thread_id",
]
_EditedChannelPostPhoto: TypeAlias = Literal[
    "edited_channel_post:live_photo",
    "edited_channel_post:photo",
]
_EditedMessageBoostAdded: TypeAlias = Literal[
    "edit:boost_added",
    "edited_message:boost_added",
]
_EditedMessageChatOwnerChanged: TypeAlias = Literal[
    "edit:chat_owner_changed",
    "edited_message:chat_owner_changed",
]
_EditedMessageChatShared: TypeAlias = Literal[
    "edit:chat_shared",
    "edited_message:chat_shared",
]
_EditedMessageChecklistTasksAdded: TypeAlias = Literal[
    "edit:checklist_tasks_added",
    "edited_message:checklist_tasks_added",
]
_EditedMessageChecklistTasksDone: TypeAlias = Literal[
    "edit:checklist_tasks_done",
    "edited_message:checklist_tasks_done",
]
_EditedMessageCommunityChatAdded: TypeAlias = Literal[
    "edit:community_chat_added",
    "edited_message:community_chat_added",
]
_EditedMessageCommunityChatJoined: TypeAlias = Literal[
    "edit:community_chat_joined",
    "edited_message:community_chat_joined",
]
_EditedMessageCommunityChatRemoved: TypeAlias = Literal[
    "edit:community_chat_removed",
    "edited_message:community_chat_removed",
]
_EditedMessageConnectedWebsite: TypeAlias = Literal[
    "edit:connected_website",
    "edited_message:connected_website",
]
_EditedMessageDirectMessagesTopic: TypeAlias = Literal[
    "edit:direct_messages_topic",
    "edited_message:direct_messages_topic",
]
_EditedMessageDocument: TypeAlias = Literal[
    "edited_message:animation",
    "edited_message:document",
]
_EditedMessageForumTopicClosed: TypeAlias = Literal[
    "edit:forum_topic_closed",
    "edited_message:forum_topic_closed",
]
_EditedMessageForumTopicReopened: TypeAlias = Literal[
    "edit:forum_topic_reopened",
    "edited_message:forum_topic_reopened",
]
_EditedMessageGeneralForumTopicHidden: TypeAlias = Literal[
    "edit:general_forum_topic_hidden",
    "edited_message:general_forum_topic_hidden",
]
_EditedMessageGeneralForumTopicUnhidden: TypeAlias = Literal[
    "edit:general_forum_topic_unhidden",
    "edited_message:general_forum_topic_unhidden",
]
_EditedMessageGroupChatCreated: TypeAlias = Literal[
    "edit:group_chat_created",
    "edited_message:group_chat_created",
]
_EditedMessageManagedBotCreated: TypeAlias = Literal[
    "edit:managed_bot_created",
    "edited_message:managed_bot_created",
]
_EditedMessageMessageThreadId: TypeAlias = Literal[
    "edited_message:is_topic_message",
    "edited_message:message_thread_id",
]
_EditedMessageMigrateFromChatId: TypeAlias = Literal[
    "edit:migrate_from_chat_id",
    "edited_message:migrate_from_chat_id",
]
_EditedMessageMigrateToChatId: TypeAlias = Literal[
    "edit:migrate_to_chat_id",
    "edited_message:migrate_to_chat_id",
]
_EditedMessagePassportData: TypeAlias = Literal[
    "edit:passport_data",
    "edited_message:passport_data",
]
_EditedMessagePhoto: TypeAlias = Literal[
    "edited_message:live_photo",
    "edited_message:photo",
]
_EditedMessagePollOptionAdded: TypeAlias = Literal[
    "edit:poll_option_added",
    "edited_message:poll_option_added",
]
_EditedMessagePollOptionDeleted: TypeAlias = Literal[
    "edit:poll_option_deleted",
    "edited_message:poll_option_deleted",
]
_EditedMessageRefundedPayment: TypeAlias = Literal[
    "edit:refunded_payment",
    "edited_message:refunded_payment",
]
_EditedMessageSenderBoostCount: TypeAlias = Literal[
    "edit:sender_boost_count",
    "edited_message:sender_boost_count",
]
_EditedMessageSuccessfulPayment: TypeAlias = Literal[
    "edit:successful_payment",
    "edited_message:successful_payment",
]
_EditedMessageSuggestedPostApprovalFailed: TypeAlias = Literal[
    "edit:suggested_post_approval_failed",
    "edited_message:suggested_post_approval_failed",
]
_EditedMessageSuggestedPostApproved: TypeAlias = Literal[
    "edit:suggested_post_approved",
    "edited_message:suggested_post_approved",
]
_EditedMessageSuggestedPostDeclined: TypeAlias = Literal[
    "edit:suggested_post_declined",
    "edited_message:suggested_post_declined",
]
_EditedMessageSuggestedPostInfo: TypeAlias = Literal[
    "edit:suggested_post_info",
    "edited_message:suggested_post_info",
]
_EditedMessageSuggestedPostPaid: TypeAlias = Literal[
    "edit:suggested_post_paid",
    "edited_message:suggested_post_paid",
]
_EditedMessageSuggestedPostRefunded: TypeAlias = Literal[
    "edit:suggested_post_refunded",
    "edited_message:suggested_post_refunded",
]
_EditedMessageSupergroupChatCreated: TypeAlias = Literal[
    "edit:supergroup_chat_created",
    "edited_message:supergroup_chat_created",
]
_EditedMessageUsersShared: TypeAlias = Literal[
    "edit:users_shared",
    "edited_message:users_shared",
]
_EditedMessageWriteAccessAllowed: TypeAlias = Literal[
    "edit:write_access_allowed",
    "edited_message:write_access_allowed",
]
_EventInlineMessageId: TypeAlias = Literal[
    "callback_query:inline_message_id",
    "chosen_inline_result:inline_message_id",
]
_GuestMessageChatOwnerLeft: TypeAlias = Literal[
    "guest_message:chat_owner_left",
    "guest_message:chat_owner_left:new_owner",
]
_GuestMessageDocument: TypeAlias = Literal[
    "guest_message:animation",
    "guest_message:document",
]
_GuestMessageForumTopicCreated: TypeAlias = Literal[
    "guest_message:forum_topic_created",
    "guest_message:forum_topic_created:is_name_implicit",
]
_GuestMessageMessageThreadId: TypeAlias = Literal[
    "guest_message:is_topic_message",
    "guest_message:message_thread_id",
]
_GuestMessagePhoto: TypeAlias = Literal[
    "guest_message:live_photo",
    "guest_message:photo",
]
_MessageDocument2: TypeAlias = Literal[
    "message:animation",
    "message:document",
]
_MessageMessageThreadId2: TypeAlias = Literal[
    "message:is_topic_message",
    "message:message_thread_id",
]
_MessagePhoto2: TypeAlias = Literal[
    "message:live_photo",
    "message:photo",
]
_RuleTextBusinessMessage: TypeAlias = Literal[
    "business_message:caption",
    "business_message:text",
]
_RuleTextChannelPost: TypeAlias = Literal[
    "channel_post:caption",
    "channel_post:text",
]
_RuleTextMessage: TypeAlias = Literal[
    "message:caption",
    "message:text",
]
_BusinessMessageChecklist: TypeAlias = Literal[
    "business_message:checklist",
    "business_message:checklist:others_can_add_tasks",
    "business_message:checklist:others_can_mark_tasks_as_done",
]
_BusinessMessageForumTopicEdited: TypeAlias = Literal[
    "business_message:forum_topic_edited",
    "business_message:forum_topic_edited:icon_custom_emoji_id",
    "business_message:forum_topic_edited:name",
]
_BusinessMessageGiveaway: TypeAlias = Literal[
    "business_message:giveaway",
    "business_message:giveaway:has_public_winners",
    "business_message:giveaway:only_new_members",
]
_BusinessMessageGiveawayWinners: TypeAlias = Literal[
    "business_message:giveaway_winners",
    "business_message:giveaway_winners:only_new_members",
    "business_message:giveaway_winners:was_refunded",
]
_ChannelPostChannelChatCreated: TypeAlias = Literal[
    ":channel_chat_created",
    "channel_post:channel_chat_created",
    "msg:channel_chat_created",
]
_ChannelPostDirectMessagePriceChanged: TypeAlias = Literal[
    ":direct_message_price_changed",
    "channel_post:direct_message_price_changed",
    "msg:direct_message_price_changed",
]
_ChannelPostGiveaway: TypeAlias = Literal[
    "channel_post:giveaway",
    "channel_post:giveaway:has_public_winners",
    "channel_post:giveaway:only_new_members",
]
_ChannelPostGiveawayWinners: TypeAlias = Literal[
    "channel_post:giveaway_winners",
    "channel_post:giveaway_winners:only_new_members",
    "channel_post:giveaway_winners:was_refunded",
]
_ChannelPostIsPaidPost: TypeAlias = Literal[
    ":is_paid_post",
    "channel_post:is_paid_post",
    "msg:is_paid_post",
]
_EditedBusinessMessageChecklist: TypeAlias = Literal[
    "edited_business_message:checklist",
    "edited_business_message:checklist:others_can_add_tasks",
    "edited_business_message:checklist:others_can_mark_tasks_as_done",
]
_EditedBusinessMessageForumTopicEdited: TypeAlias = Literal[
    "edited_business_message:forum_topic_edited",
    "edited_business_message:forum_topic_edited:icon_custom_emoji_id",
    "edited_business_message:forum_topic_edited:name",
]
_EditedBusinessMessageGiveaway: TypeAlias = Literal[
    "edited_business_message:giveaway",
    "edited_business_message:giveaway:has_public_winners",
    "edited_business_message:giveaway:only_new_members",
]
_EditedBusinessMessageGiveawayWinners: TypeAlias = Literal[
    "edited_business_message:giveaway_winners",
    "edited_business_message:giveaway_winners:only_new_members",
    "edited_business_message:giveaway_winners:was_refunded",
]
_EditedChannelPostGiveaway: TypeAlias = Literal[
    "edited_channel_post:giveaway",
    "edited_channel_post:giveaway:has_public_winners",
    "edited_channel_post:giveaway:only_new_members",
]
_EditedChannelPostGiveawayWinners: TypeAlias = Literal[
    "edited_channel_post:giveaway_winners",
    "edited_channel_post:giveaway_winners:only_new_members",
    "edited_channel_post:giveaway_winners:was_refunded",
]
_EditedMessageGiveaway: TypeAlias = Literal[
    "edited_message:giveaway",
    "edited_message:giveaway:has_public_winners",
    "edited_message:giveaway:only_new_members",
]
_EditedMessageGiveawayWinners: TypeAlias = Literal[
    "edited_message:giveaway_winners",
    "edited_message:giveaway_winners:only_new_members",
    "edited_message:giveaway_winners:was_refunded",
]
_GuestMessageChecklist: TypeAlias = Literal[
    "guest_message:checklist",
    "guest_message:checklist:others_can_add_tasks",
    "guest_message:checklist:others_can_mark_tasks_as_done",
]
_GuestMessageForumTopicEdited: TypeAlias = Literal[
    "guest_message:forum_topic_edited",
    "guest_message:forum_topic_edited:icon_custom_emoji_id",
    "guest_message:forum_topic_edited:name",
]
_GuestMessageGiveaway: TypeAlias = Literal[
    "guest_message:giveaway",
    "guest_message:giveaway:has_public_winners",
    "guest_message:giveaway:only_new_members",
]
_GuestMessageGiveawayWinners: TypeAlias = Literal[
    "guest_message:giveaway_winners",
    "guest_message:giveaway_winners:only_new_members",
    "guest_message:giveaway_winners:was_refunded",
]
_MessageBoostAdded2: TypeAlias = Literal[
    ":boost_added",
    "message:boost_added",
    "msg:boost_added",
]
_MessageChatOwnerChanged2: TypeAlias = Literal[
    ":chat_owner_changed",
    "message:chat_owner_changed",
    "msg:chat_owner_changed",
]
_MessageChatShared2: TypeAlias = Literal[
    ":chat_shared",
    "message:chat_shared",
    "msg:chat_shared",
]
_MessageChecklistTasksAdded2: TypeAlias = Literal[
    ":checklist_tasks_added",
    "message:checklist_tasks_added",
    "msg:checklist_tasks_added",
]
_MessageChecklistTasksDone2: TypeAlias = Literal[
    ":checklist_tasks_done",
    "message:checklist_tasks_done",
    "msg:checklist_tasks_done",
]
_MessageCommunityChatAdded2: TypeAlias = Literal[
    ":community_chat_added",
    "message:community_chat_added",
    "msg:community_chat_added",
]
_MessageCommunityChatJoined2: TypeAlias = Literal[
    ":community_chat_joined",
    "message:community_chat_joined",
    "msg:community_chat_joined",
]
_MessageCommunityChatRemoved2: TypeAlias = Literal[
    ":community_chat_removed",
    "message:community_chat_removed",
    "msg:community_chat_removed",
]
_MessageConnectedWebsite2: TypeAlias = Literal[
    ":connected_website",
    "message:connected_website",
    "msg:connected_website",
]
_MessageDirectMessagesTopic2: TypeAlias = Literal[
    ":direct_messages_topic",
    "message:direct_messages_topic",
    "msg:direct_messages_topic",
]
_MessageForumTopicClosed2: TypeAlias = Literal[
    ":forum_topic_closed",
    "message:forum_topic_closed",
    "msg:forum_topic_closed",
]
_MessageForumTopicReopened2: TypeAlias = Literal[
    ":forum_topic_reopened",
    "message:forum_topic_reopened",
    "msg:forum_topic_reopened",
]
_MessageGeneralForumTopicHidden2: TypeAlias = Literal[
    ":general_forum_topic_hidden",
    "message:general_forum_topic_hidden",
    "msg:general_forum_topic_hidden",
]
_MessageGeneralForumTopicUnhidden2: TypeAlias = Literal[
    ":general_forum_topic_unhidden",
    "message:general_forum_topic_unhidden",
    "msg:general_forum_topic_unhidden",
]
_MessageGiveaway2: TypeAlias = Literal[
    "message:giveaway",
    "message:giveaway:has_public_winners",
    "message:giveaway:only_new_members",
]
_MessageGiveawayWinners2: TypeAlias = Literal[
    "message:giveaway_winners",
    "message:giveaway_winners:only_new_members",
    "message:giveaway_winners:was_refunded",
]
_MessageGroupChatCreated: TypeAlias = Literal[
    ":group_chat_created",
    "message:group_chat_created",
    "msg:group_chat_created",
]
_MessageManagedBotCreated2: TypeAlias = Literal[
    ":managed_bot_created",
    "message:managed_bot_created",
    "msg:managed_bot_created",
]
_MessageMigrateFromChatId2: TypeAlias = Literal[
    ":migrate_from_chat_id",
    "message:migrate_from_chat_id",
    "msg:migrate_from_chat_id",
]
_MessageMigrateToChatId2: TypeAlias = Literal[
    ":migrate_to_chat_id",
    "message:migrate_to_chat_id",
    "msg:migrate_to_chat_id",
]
_MessagePassportData2: TypeAlias = Literal[
    ":passport_data",
    "message:passport_data",
    "msg:passport_data",
]
_MessagePollOptionAdded2: TypeAlias = Literal[
    ":poll_option_added",
    "message:poll_option_added",
    "msg:poll_option_added",
]
_MessagePollOptionDeleted2: TypeAlias = Literal[
    ":poll_option_deleted",
    "message:poll_option_deleted",
    "msg:poll_option_deleted",
]
_MessageRefundedPayment2: TypeAlias = Literal[
    ":refunded_payment",
    "message:refunded_payment",
    "msg:refunded_payment",
]
_MessageSenderBoostCount2: TypeAlias = Literal[
    ":sender_boost_count",
    "message:sender_boost_count",
    "msg:sender_boost_count",
]
_MessageSuccessfulPayment2: TypeAlias = Literal[
    ":successful_payment",
    "message:successful_payment",
    "msg:successful_payment",
]
_MessageSuggestedPostApprovalFailed2: TypeAlias = Literal[
    ":suggested_post_approval_failed",
    "message:suggested_post_approval_failed",
    "msg:suggested_post_approval_failed",
]
_MessageSuggestedPostApproved2: TypeAlias = Literal[
    ":suggested_post_approved",
    "message:suggested_post_approved",
    "msg:suggested_post_approved",
]
_MessageSuggestedPostDeclined2: TypeAlias = Literal[
    ":suggested_post_declined",
    "message:suggested_post_declined",
    "msg:suggested_post_declined",
]
_MessageSuggestedPostInfo2: TypeAlias = Literal[
    ":suggested_post_info",
    "message:suggested_post_info",
    "msg:suggested_post_info",
]
_MessageSuggestedPostPaid2: TypeAlias = Literal[
    ":suggested_post_paid",
    "message:suggested_post_paid",
    "msg:suggested_post_paid",
]
_MessageSuggestedPostRefunded2: TypeAlias = Literal[
    ":suggested_post_refunded",
    "message:suggested_post_refunded",
    "msg:suggested_post_refunded",
]
_MessageSupergroupChatCreated: TypeAlias = Literal[
    ":supergroup_chat_created",
    "message:supergroup_chat_created",
    "msg:supergroup_chat_created",
]
_MessageUsersShared2: TypeAlias = Literal[
    ":users_shared",
    "message:users_shared",
    "msg:users_shared",
]
_MessageWriteAccessAllowed2: TypeAlias = Literal[
    ":write_access_allowed",
    "message:write_access_allowed",
    "msg:write_access_allowed",
]
_RuleCommand: TypeAlias = Literal[
    "business_message:entities:bot_command",
    "channel_post:entities:bot_command",
    "message:entities:bot_command",
]
_RulePollType: TypeAlias = Literal[
    "poll:type",
    "poll:type:quiz",
    "poll:type:regular",
]
_BusinessMessageGift: TypeAlias = Literal[
    "business_message:gift",
    "business_message:gift:can_be_upgraded",
    "business_message:gift:is_private",
    "business_message:gift:is_upgrade_separate",
]
_BusinessMessageGiftUpgradeSent: TypeAlias = Literal[
    "business_message:gift_upgrade_sent",
    "business_message:gift_upgrade_sent:can_be_upgraded",
    "business_message:gift_upgrade_sent:is_private",
    "business_message:gift_upgrade_sent:is_upgrade_separate",
]
_BusinessMessageUniqueGift: TypeAlias = Literal[
    "business_message:unique_gift",
    "business_message:unique_gift:is_private",
    "business_message:unique_gift:text",
    "business_message:unique_gift:transfer_star_count",
]
_ChannelPostGift: TypeAlias = Literal[
    "channel_post:gift",
    "channel_post:gift:can_be_upgraded",
    "channel_post:gift:is_private",
    "channel_post:gift:is_upgrade_separate",
]
_ChannelPostGiftUpgradeSent: TypeAlias = Literal[
    "channel_post:gift_upgrade_sent",
    "channel_post:gift_upgrade_sent:can_be_upgraded",
    "channel_post:gift_upgrade_sent:is_private",
    "channel_post:gift_upgrade_sent:is_upgrade_separate",
]
_ChannelPostUniqueGift: TypeAlias = Literal[
    "channel_post:unique_gift",
    "channel_post:unique_gift:is_private",
    "channel_post:unique_gift:text",
    "channel_post:unique_gift:transfer_star_count",
]
_EditedBusinessMessageGift: TypeAlias = Literal[
    "edited_business_message:gift",
    "edited_business_message:gift:can_be_upgraded",
    "edited_business_message:gift:is_private",
    "edited_business_message:gift:is_upgrade_separate",
]
_EditedBusinessMessageGiftUpgradeSent: TypeAlias = Literal[
    "edited_business_message:gift_upgrade_sent",
    "edited_business_message:gift_upgrade_sent:can_be_upgraded",
    "edited_business_message:gift_upgrade_sent:is_private",
    "edited_business_message:gift_upgrade_sent:is_upgrade_separate",
]
_EditedBusinessMessageUniqueGift: TypeAlias = Literal[
    "edited_business_message:unique_gift",
    "edited_business_message:unique_gift:is_private",
    "edited_business_message:unique_gift:text",
    "edited_business_message:unique_gift:transfer_star_count",
]
_EditedChannelPostGift: TypeAlias = Literal[
    "edited_channel_post:gift",
    "edited_channel_post:gift:can_be_upgraded",
    "edited_channel_post:gift:is_private",
    "edited_channel_post:gift:is_upgrade_separate",
]
_EditedChannelPostGiftUpgradeSent: TypeAlias = Literal[
    "edited_channel_post:gift_upgrade_sent",
    "edited_channel_post:gift_upgrade_sent:can_be_upgraded",
    "edited_channel_post:gift_upgrade_sent:is_private",
    "edited_channel_post:gift_upgrade_sent:is_upgrade_separate",
]
_EditedChannelPostUniqueGift: TypeAlias = Literal[
    "edited_channel_post:unique_gift",
    "edited_channel_post:unique_gift:is_private",
    "edited_channel_post:unique_gift:text",
    "edited_channel_post:unique_gift:transfer_star_count",
]
_EditedMessageChatOwnerLeft: TypeAlias = Literal[
    "edit:chat_owner_left",
    "edit:chat_owner_left:new_owner",
    "edited_message:chat_owner_left",
    "edited_message:chat_owner_left:new_owner",
]
_EditedMessageForumTopicCreated: TypeAlias = Literal[
    "edit:forum_topic_created",
    "edit:forum_topic_created:is_name_implicit",
    "edited_message:forum_topic_created",
    "edited_message:forum_topic_created:is_name_implicit",
]
_EditedMessageGift: TypeAlias = Literal[
    "edited_message:gift",
    "edited_message:gift:can_be_upgraded",
    "edited_message:gift:is_private",
    "edited_message:gift:is_upgrade_separate",
]
_EditedMessageGiftUpgradeSent: TypeAlias = Literal[
    "edited_message:gift_upgrade_sent",
    "edited_message:gift_upgrade_sent:can_be_upgraded",
    "edited_message:gift_upgrade_sent:is_private",
    "edited_message:gift_upgrade_sent:is_upgrade_separate",
]
_EditedMessageUniqueGift: TypeAlias = Literal[
    "edited_message:unique_gift",
    "edited_message:unique_gift:is_private",
    "edited_message:unique_gift:text",
    "edited_message:unique_gift:transfer_star_count",
]
_GuestMessageGift: TypeAlias = Literal[
    "guest_message:gift",
    "guest_message:gift:can_be_upgraded",
    "guest_message:gift:is_private",
    "guest_message:gift:is_upgrade_separate",
]
_GuestMessageGiftUpgradeSent: TypeAlias = Literal[
    "guest_message:gift_upgrade_sent",
    "guest_message:gift_upgrade_sent:can_be_upgraded",
    "guest_message:gift_upgrade_sent:is_private",
    "guest_message:gift_upgrade_sent:is_upgrade_separate",
]
_GuestMessageUniqueGift: TypeAlias = Literal[
    "guest_message:unique_gift",
    "guest_message:unique_gift:is_private",
    "guest_message:unique_gift:text",
    "guest_message:unique_gift:transfer_star_count",
]
_MessageGift2: TypeAlias = Literal[
    "message:gift",
    "message:gift:can_be_upgraded",
    "message:gift:is_private",
    "message:gift:is_upgrade_separate",
]
_MessageGiftUpgradeSent2: TypeAlias = Literal[
    "message:gift_upgrade_sent",
    "message:gift_upgrade_sent:can_be_upgraded",
    "message:gift_upgrade_sent:is_private",
    "message:gift_upgrade_sent:is_upgrade_separate",
]
_MessageUniqueGift2: TypeAlias = Literal[
    "message:unique_gift",
    "message:unique_gift:is_private",
    "message:unique_gift:text",
    "message:unique_gift:transfer_star_count",
]
_BusinessMessageForwardOrigin: TypeAlias = Literal[
    "business_message:forward_origin",
    "business_message:forward_origin:channel",
    "business_message:forward_origin:chat",
    "business_message:forward_origin:hidden_user",
    "business_message:forward_origin:user",
]
_BusinessMessageGuestBotCallerChat: TypeAlias = Literal[
    "business_message:guest_bot_caller_chat",
    "business_message:guest_bot_caller_chat:channel",
    "business_message:guest_bot_caller_chat:group",
    "business_message:guest_bot_caller_chat:private",
    "business_message:guest_bot_caller_chat:supergroup",
]
_BusinessMessageGuestBotCallerUser: TypeAlias = Literal[
    "business_message:guest_bot_caller_user",
    "business_message:guest_bot_caller_user:added_to_attachment_menu",
    "business_message:guest_bot_caller_user:is_bot",
    "business_message:guest_bot_caller_user:is_premium",
    "business_message:guest_bot_caller_user:me",
]
_BusinessMessageLeftChatMember: TypeAlias = Literal[
    "business_message:left_chat_member",
    "business_message:left_chat_member:added_to_attachment_menu",
    "business_message:left_chat_member:is_bot",
    "business_message:left_chat_member:is_premium",
    "business_message:left_chat_member:me",
]
_BusinessMessageLinkPreviewOptions: TypeAlias = Literal[
    "business_message:link_preview_options",
    "business_message:link_preview_options:prefer_large_media",
    "business_message:link_preview_options:prefer_small_media",
    "business_message:link_preview_options:show_above_text",
    "business_message:link_preview_options:url",
]
_BusinessMessageNewChatMembers: TypeAlias = Literal[
    "business_message:new_chat_members",
    "business_message:new_chat_members:added_to_attachment_menu",
    "business_message:new_chat_members:is_bot",
    "business_message:new_chat_members:is_premium",
    "business_message:new_chat_members:me",
]
_BusinessMessageReceiverUser: TypeAlias = Literal[
    "business_message:receiver_user",
    "business_message:receiver_user:added_to_attachment_menu",
    "business_message:receiver_user:is_bot",
    "business_message:receiver_user:is_premium",
    "business_message:receiver_user:me",
]
_BusinessMessageSenderBusinessBot: TypeAlias = Literal[
    "business_message:sender_business_bot",
    "business_message:sender_business_bot:added_to_attachment_menu",
    "business_message:sender_business_bot:is_bot",
    "business_message:sender_business_bot:is_premium",
    "business_message:sender_business_bot:me",
]
_BusinessMessageSenderChat: TypeAlias = Literal[
    "business_message:sender_chat",
    "business_message:sender_chat:channel",
    "business_message:sender_chat:group",
    "business_message:sender_chat:private",
    "business_message:sender_chat:supergroup",
]
_BusinessMessageViaBot: TypeAlias = Literal[
    "business_message:via_bot",
    "business_message:via_bot:added_to_attachment_menu",
    "business_message:via_bot:is_bot",
    "business_message:via_bot:is_premium",
    "business_message:via_bot:me",
]
_ChannelPostForwardOrigin: TypeAlias = Literal[
    "channel_post:forward_origin",
    "channel_post:forward_origin:channel",
    "channel_post:forward_origin:chat",
    "channel_post:forward_origin:hidden_user",
    "channel_post:forward_origin:user",
]
_ChannelPostFrom: TypeAlias = Literal[
    "channel_post:from",
    "channel_post:from:added_to_attachment_menu",
    "channel_post:from:is_bot",
    "channel_post:from:is_premium",
    "channel_post:from:me",
]
_ChannelPostGuestBotCallerChat: TypeAlias = Literal[
    "channel_post:guest_bot_caller_chat",
    "channel_post:guest_bot_caller_chat:channel",
    "channel_post:guest_bot_caller_chat:group",
    "channel_post:guest_bot_caller_chat:private",
    "channel_post:guest_bot_caller_chat:supergroup",
]
_ChannelPostGuestBotCallerUser: TypeAlias = Literal[
    "channel_post:guest_bot_caller_user",
    "channel_post:guest_bot_caller_user:added_to_attachment_menu",
    "channel_post:guest_bot_caller_user:is_bot",
    "channel_post:guest_bot_caller_user:is_premium",
    "channel_post:guest_bot_caller_user:me",
]
_ChannelPostLinkPreviewOptions: TypeAlias = Literal[
    "channel_post:link_preview_options",
    "channel_post:link_preview_options:prefer_large_media",
    "channel_post:link_preview_options:prefer_small_media",
    "channel_post:link_preview_options:show_above_text",
    "channel_post:link_preview_options:url",
]
_ChannelPostReceiverUser: TypeAlias = Literal[
    "channel_post:receiver_user",
    "channel_post:receiver_user:added_to_attachment_menu",
    "channel_post:receiver_user:is_bot",
    "channel_post:receiver_user:is_premium",
    "channel_post:receiver_user:me",
]
_ChannelPostSenderBusinessBot: TypeAlias = Literal[
    "channel_post:sender_business_bot",
    "channel_post:sender_business_bot:added_to_attachment_menu",
    "channel_post:sender_business_bot:is_bot",
    "channel_post:sender_business_bot:is_premium",
    "channel_post:sender_business_bot:me",
]
_ChannelPostViaBot: TypeAlias = Literal[
    "channel_post:via_bot",
    "channel_post:via_bot:added_to_attachment_menu",
    "channel_post:via_bot:is_bot",
    "channel_post:via_bot:is_premium",
    "channel_post:via_bot:me",
]
_EditedBusinessMessageForwardOrigin: TypeAlias = Literal[
    "edited_business_message:forward_origin",
    "edited_business_message:forward_origin:channel",
    "edited_business_message:forward_origin:chat",
    "edited_business_message:forward_origin:hidden_user",
    "edited_business_message:forward_origin:user",
]
_EditedBusinessMessageGuestBotCallerChat: TypeAlias = Literal[
    "edited_business_message:guest_bot_caller_chat",
    "edited_business_message:guest_bot_caller_chat:channel",
    "edited_business_message:guest_bot_caller_chat:group",
    "edited_business_message:guest_bot_caller_chat:private",
    "edited_business_message:guest_bot_caller_chat:supergroup",
]
_EditedBusinessMessageGuestBotCallerUser: TypeAlias = Literal[
    "edited_business_message:guest_bot_caller_user",
    "edited_business_message:guest_bot_caller_user:added_to_attachment_menu",
    "edited_business_message:guest_bot_caller_user:is_bot",
    "edited_business_message:guest_bot_caller_user:is_premium",
    "edited_business_message:guest_bot_caller_user:me",
]
_EditedBusinessMessageLeftChatMember: TypeAlias = Literal[
    "edited_business_message:left_chat_member",
    "edited_business_message:left_chat_member:added_to_attachment_menu",
    "edited_business_message:left_chat_member:is_bot",
    "edited_business_message:left_chat_member:is_premium",
    "edited_business_message:left_chat_member:me",
]
_EditedBusinessMessageLinkPreviewOptions: TypeAlias = Literal[
    "edited_business_message:link_preview_options",
    "edited_business_message:link_preview_options:prefer_large_media",
    "edited_business_message:link_preview_options:prefer_small_media",
    "edited_business_message:link_preview_options:show_above_text",
    "edited_business_message:link_preview_options:url",
]
_EditedBusinessMessageNewChatMembers: TypeAlias = Literal[
    "edited_business_message:new_chat_members",
    "edited_business_message:new_chat_members:added_to_attachment_menu",
    "edited_business_message:new_chat_members:is_bot",
    "edited_business_message:new_chat_members:is_premium",
    "edited_business_message:new_chat_members:me",
]
_EditedBusinessMessageReceiverUser: TypeAlias = Literal[
    "edited_business_message:receiver_user",
    "edited_business_message:receiver_user:added_to_attachment_menu",
    "edited_business_message:receiver_user:is_bot",
    "edited_business_message:receiver_user:is_premium",
    "edited_business_message:receiver_user:me",
]
_EditedBusinessMessageSenderBusinessBot: TypeAlias = Literal[
    "edited_business_message:sender_business_bot",
    "edited_business_message:sender_business_bot:added_to_attachment_menu",
    "edited_business_message:sender_business_bot:is_bot",
    "edited_business_message:sender_business_bot:is_premium",
    "edited_business_message:sender_business_bot:me",
]
_EditedBusinessMessageSenderChat: TypeAlias = Literal[
    "edited_business_message:sender_chat",
    "edited_business_message:sender_chat:channel",
    "edited_business_message:sender_chat:group",
    "edited_business_message:sender_chat:private",
    "edited_business_message:sender_chat:supergroup",
]
_EditedBusinessMessageViaBot: TypeAlias = Literal[
    "edited_business_message:via_bot",
    "edited_business_message:via_bot:added_to_attachment_menu",
    "edited_business_message:via_bot:is_bot",
    "edited_business_message:via_bot:is_premium",
    "edited_business_message:via_bot:me",
]
_EditedChannelPostForwardOrigin: TypeAlias = Literal[
    "edited_channel_post:forward_origin",
    "edited_channel_post:forward_origin:channel",
    "edited_channel_post:forward_origin:chat",
    "edited_channel_post:forward_origin:hidden_user",
    "edited_channel_post:forward_origin:user",
]
_EditedChannelPostFrom: TypeAlias = Literal[
    "edited_channel_post:from",
    "edited_channel_post:from:added_to_attachment_menu",
    "edited_channel_post:from:is_bot",
    "edited_channel_post:from:is_premium",
    "edited_channel_post:from:me",
]
_EditedChannelPostGuestBotCallerChat: TypeAlias = Literal[
    "edited_channel_post:guest_bot_caller_chat",
    "edited_channel_post:guest_bot_caller_chat:channel",
    "edited_channel_post:guest_bot_caller_chat:group",
    "edited_channel_post:guest_bot_caller_chat:private",
    "edited_channel_post:guest_bot_caller_chat:supergroup",
]
_EditedChannelPostGuestBotCallerUser: TypeAlias = Literal[
    "edited_channel_post:guest_bot_caller_user",
    "edited_channel_post:guest_bot_caller_user:added_to_attachment_menu",
    "edited_channel_post:guest_bot_caller_user:is_bot",
    "edited_channel_post:guest_bot_caller_user:is_premium",
    "edited_channel_post:guest_bot_caller_user:me",
]
_EditedChannelPostLinkPreviewOptions: TypeAlias = Literal[
    "edited_channel_post:link_preview_options",
    "edited_channel_post:link_preview_options:prefer_large_media",
    "edited_channel_post:link_preview_options:prefer_small_media",
    "edited_channel_post:link_preview_options:show_above_text",
    "edited_channel_post:link_preview_options:url",
]
_EditedChannelPostReceiverUser: TypeAlias = Literal[
    "edited_channel_post:receiver_user",
    "edited_channel_post:receiver_user:added_to_attachment_menu",
    "edited_channel_post:receiver_user:is_bot",
    "edited_channel_post:receiver_user:is_premium",
    "edited_channel_post:receiver_user:me",
]
_EditedChannelPostSenderBusinessBot: TypeAlias = Literal[
    "edited_channel_post:sender_business_bot",
    "edited_channel_post:sender_business_bot:added_to_attachment_menu",
    "edited_channel_post:sender_business_bot:is_bot",
    "edited_channel_post:sender_business_bot:is_premium",
    "edited_channel_post:sender_business_bot:me",
]
_EditedChannelPostViaBot: TypeAlias = Literal[
    "edited_channel_post:via_bot",
    "edited_channel_post:via_bot:added_to_attachment_menu",
    "edited_channel_post:via_bot:is_bot",
    "edited_channel_post:via_bot:is_premium",
    "edited_channel_post:via_bot:me",
]
_EditedMessageForwardOrigin: TypeAlias = Literal[
    "edited_message:forward_origin",
    "edited_message:forward_origin:channel",
    "edited_message:forward_origin:chat",
    "edited_message:forward_origin:hidden_user",
    "edited_message:forward_origin:user",
]
_EditedMessageGuestBotCallerChat: TypeAlias = Literal[
    "edited_message:guest_bot_caller_chat",
    "edited_message:guest_bot_caller_chat:channel",
    "edited_message:guest_bot_caller_chat:group",
    "edited_message:guest_bot_caller_chat:private",
    "edited_message:guest_bot_caller_chat:supergroup",
]
_EditedMessageGuestBotCallerUser: TypeAlias = Literal[
    "edited_message:guest_bot_caller_user",
    "edited_message:guest_bot_caller_user:added_to_attachment_menu",
    "edited_message:guest_bot_caller_user:is_bot",
    "edited_message:guest_bot_caller_user:is_premium",
    "edited_message:guest_bot_caller_user:me",
]
_EditedMessageLinkPreviewOptions: TypeAlias = Literal[
    "edited_message:link_preview_options",
    "edited_message:link_preview_options:prefer_large_media",
    "edited_message:link_preview_options:prefer_small_media",
    "edited_message:link_preview_options:show_above_text",
    "edited_message:link_preview_options:url",
]
_EditedMessageReceiverUser: TypeAlias = Literal[
    "edited_message:receiver_user",
    "edited_message:receiver_user:added_to_attachment_menu",
    "edited_message:receiver_user:is_bot",
    "edited_message:receiver_user:is_premium",
    "edited_message:receiver_user:me",
]
_EditedMessageSenderBusinessBot: TypeAlias = Literal[
    "edited_message:sender_business_bot",
    "edited_message:sender_business_bot:added_to_attachment_menu",
    "edited_message:sender_business_bot:is_bot",
    "edited_message:sender_business_bot:is_premium",
    "edited_message:sender_business_bot:me",
]
_EditedMessageSenderChat: TypeAlias = Literal[
    "edited_message:sender_chat",
    "edited_message:sender_chat:channel",
    "edited_message:sender_chat:group",
    "edited_message:sender_chat:private",
    "edited_message:sender_chat:supergroup",
]
_EditedMessageViaBot: TypeAlias = Literal[
    "edited_message:via_bot",
    "edited_message:via_bot:added_to_attachment_menu",
    "edited_message:via_bot:is_bot",
    "edited_message:via_bot:is_premium",
    "edited_message:via_bot:me",
]
_GuestMessageForwardOrigin: TypeAlias = Literal[
    "guest_message:forward_origin",
    "guest_message:forward_origin:channel",
    "guest_message:forward_origin:chat",
    "guest_message:forward_origin:hidden_user",
    "guest_message:forward_origin:user",
]
_GuestMessageFrom: TypeAlias = Literal[
    "guest_message:from",
    "guest_message:from:added_to_attachment_menu",
    "guest_message:from:is_bot",
    "guest_message:from:is_premium",
    "guest_message:from:me",
]
_GuestMessageGuestBotCallerChat: TypeAlias = Literal[
    "guest_message:guest_bot_caller_chat",
    "guest_message:guest_bot_caller_chat:channel",
    "guest_message:guest_bot_caller_chat:group",
    "guest_message:guest_bot_caller_chat:private",
    "guest_message:guest_bot_caller_chat:supergroup",
]
_GuestMessageGuestBotCallerUser: TypeAlias = Literal[
    "guest_message:guest_bot_caller_user",
    "guest_message:guest_bot_caller_user:added_to_attachment_menu",
    "guest_message:guest_bot_caller_user:is_bot",
    "guest_message:guest_bot_caller_user:is_premium",
    "guest_message:guest_bot_caller_user:me",
]
_GuestMessageLeftChatMember: TypeAlias = Literal[
    "guest_message:left_chat_member",
    "guest_message:left_chat_member:added_to_attachment_menu",
    "guest_message:left_chat_member:is_bot",
    "guest_message:left_chat_member:is_premium",
    "guest_message:left_chat_member:me",
]
_GuestMessageLinkPreviewOptions: TypeAlias = Literal[
    "guest_message:link_preview_options",
    "guest_message:link_preview_options:prefer_large_media",
    "guest_message:link_preview_options:prefer_small_media",
    "guest_message:link_preview_options:show_above_text",
    "guest_message:link_preview_options:url",
]
_GuestMessageNewChatMembers: TypeAlias = Literal[
    "guest_message:new_chat_members",
    "guest_message:new_chat_members:added_to_attachment_menu",
    "guest_message:new_chat_members:is_bot",
    "guest_message:new_chat_members:is_premium",
    "guest_message:new_chat_members:me",
]
_GuestMessageReceiverUser: TypeAlias = Literal[
    "guest_message:receiver_user",
    "guest_message:receiver_user:added_to_attachment_menu",
    "guest_message:receiver_user:is_bot",
    "guest_message:receiver_user:is_premium",
    "guest_message:receiver_user:me",
]
_GuestMessageSenderBusinessBot: TypeAlias = Literal[
    "guest_message:sender_business_bot",
    "guest_message:sender_business_bot:added_to_attachment_menu",
    "guest_message:sender_business_bot:is_bot",
    "guest_message:sender_business_bot:is_premium",
    "guest_message:sender_business_bot:me",
]
_GuestMessageSenderChat: TypeAlias = Literal[
    "guest_message:sender_chat",
    "guest_message:sender_chat:channel",
    "guest_message:sender_chat:group",
    "guest_message:sender_chat:private",
    "guest_message:sender_chat:supergroup",
]
_GuestMessageViaBot: TypeAlias = Literal[
    "guest_message:via_bot",
    "guest_message:via_bot:added_to_attachment_menu",
    "guest_message:via_bot:is_bot",
    "guest_message:via_bot:is_premium",
    "guest_message:via_bot:me",
]
_MessageChannelChatCreatedLiteralTrue: TypeAlias = Literal[
    ":channel_chat_created",
    "channel_post:channel_chat_created",
    "edit:channel_chat_created",
    "edited_channel_post:channel_chat_created",
    "msg:channel_chat_created",
]
_MessageDirectMessagePriceChanged: TypeAlias = Literal[
    ":direct_message_price_changed",
    "channel_post:direct_message_price_changed",
    "edit:direct_message_price_changed",
    "edited_channel_post:direct_message_price_changed",
    "msg:direct_message_price_changed",
]
_MessageForwardOrigin2: TypeAlias = Literal[
    "message:forward_origin",
    "message:forward_origin:channel",
    "message:forward_origin:chat",
    "message:forward_origin:hidden_user",
    "message:forward_origin:user",
]
_MessageGuestBotCallerChat2: TypeAlias = Literal[
    "message:guest_bot_caller_chat",
    "message:guest_bot_caller_chat:channel",
    "message:guest_bot_caller_chat:group",
    "message:guest_bot_caller_chat:private",
    "message:guest_bot_caller_chat:supergroup",
]
_MessageGuestBotCallerUser2: TypeAlias = Literal[
    "message:guest_bot_caller_user",
    "message:guest_bot_caller_user:added_to_attachment_menu",
    "message:guest_bot_caller_user:is_bot",
    "message:guest_bot_caller_user:is_premium",
    "message:guest_bot_caller_user:me",
]
_MessageIsPaidPostLiteralTrue: TypeAlias = Literal[
    ":is_paid_post",
    "channel_post:is_paid_post",
    "edit:is_paid_post",
    "edited_channel_post:is_paid_post",
    "msg:is_paid_post",
]
_MessageLinkPreviewOptions2: TypeAlias = Literal[
    "message:link_preview_options",
    "message:link_preview_options:prefer_large_media",
    "message:link_preview_options:prefer_small_media",
    "message:link_preview_options:show_above_text",
    "message:link_preview_options:url",
]
_MessageReactionUpdatedActorChat: TypeAlias = Literal[
    "message_reaction:actor_chat",
    "message_reaction:actor_chat:channel",
    "message_reaction:actor_chat:group",
    "message_reaction:actor_chat:private",
    "message_reaction:actor_chat:supergroup",
]
_MessageReactionUpdatedUser: TypeAlias = Literal[
    "message_reaction:user",
    "message_reaction:user:added_to_attachment_menu",
    "message_reaction:user:is_bot",
    "message_reaction:user:is_premium",
    "message_reaction:user:me",
]
_MessageReceiverUser2: TypeAlias = Literal[
    "message:receiver_user",
    "message:receiver_user:added_to_attachment_menu",
    "message:receiver_user:is_bot",
    "message:receiver_user:is_premium",
    "message:receiver_user:me",
]
_MessageSenderBusinessBot2: TypeAlias = Literal[
    "message:sender_business_bot",
    "message:sender_business_bot:added_to_attachment_menu",
    "message:sender_business_bot:is_bot",
    "message:sender_business_bot:is_premium",
    "message:sender_business_bot:me",
]
_MessageSenderChat2: TypeAlias = Literal[
    "message:sender_chat",
    "message:sender_chat:channel",
    "message:sender_chat:group",
    "message:sender_chat:private",
    "message:sender_chat:supergroup",
]
_MessageViaBot2: TypeAlias = Literal[
    "message:via_bot",
    "message:via_bot:added_to_attachment_menu",
    "message:via_bot:is_bot",
    "message:via_bot:is_premium",
    "message:via_bot:me",
]
_PollAnswerUser: TypeAlias = Literal[
    "poll_answer:user",
    "poll_answer:user:added_to_attachment_menu",
    "poll_answer:user:is_bot",
    "poll_answer:user:is_premium",
    "poll_answer:user:me",
]
_PollAnswerVoterChat: TypeAlias = Literal[
    "poll_answer:voter_chat",
    "poll_answer:voter_chat:channel",
    "poll_answer:voter_chat:group",
    "poll_answer:voter_chat:private",
    "poll_answer:voter_chat:supergroup",
]
_ChatBoost: TypeAlias = Literal[
    "chat_boost",
    "chat_boost:chat",
    "chat_boost:chat:channel",
    "chat_boost:chat:group",
    "chat_boost:chat:private",
    "chat_boost:chat:supergroup",
]
_DeletedBusinessMessages: TypeAlias = Literal[
    "deleted_business_messages",
    "deleted_business_messages:chat",
    "deleted_business_messages:chat:channel",
    "deleted_business_messages:chat:group",
    "deleted_business_messages:chat:private",
    "deleted_business_messages:chat:supergroup",
]
_EditedMessageChecklist: TypeAlias = Literal[
    "edit:checklist",
    "edit:checklist:others_can_add_tasks",
    "edit:checklist:others_can_mark_tasks_as_done",
    "edited_message:checklist",
    "edited_message:checklist:others_can_add_tasks",
    "edited_message:checklist:others_can_mark_tasks_as_done",
]
_EditedMessageForumTopicEdited: TypeAlias = Literal[
    "edit:forum_topic_edited",
    "edit:forum_topic_edited:icon_custom_emoji_id",
    "edit:forum_topic_edited:name",
    "edited_message:forum_topic_edited",
    "edited_message:forum_topic_edited:icon_custom_emoji_id",
    "edited_message:forum_topic_edited:name",
]
_InlineQueryChatType: TypeAlias = Literal[
    "inline_query:chat_type",
    "inline_query:chat_type:channel",
    "inline_query:chat_type:group",
    "inline_query:chat_type:private",
    "inline_query:chat_type:sender",
    "inline_query:chat_type:supergroup",
]
_MessageChatOwnerLeft2: TypeAlias = Literal[
    ":chat_owner_left",
    ":chat_owner_left:new_owner",
    "message:chat_owner_left",
    "message:chat_owner_left:new_owner",
    "msg:chat_owner_left",
    "msg:chat_owner_left:new_owner",
]
_MessageForumTopicCreated2: TypeAlias = Literal[
    ":forum_topic_created",
    ":forum_topic_created:is_name_implicit",
    "message:forum_topic_created",
    "message:forum_topic_created:is_name_implicit",
    "msg:forum_topic_created",
    "msg:forum_topic_created:is_name_implicit",
]
_PurchasedPaidMedia: TypeAlias = Literal[
    "purchased_paid_media",
    "purchased_paid_media:from",
    "purchased_paid_media:from:added_to_attachment_menu",
    "purchased_paid_media:from:is_bot",
    "purchased_paid_media:from:is_premium",
    "purchased_paid_media:from:me",
]
_RemovedChatBoost: TypeAlias = Literal[
    "removed_chat_boost",
    "removed_chat_boost:chat",
    "removed_chat_boost:chat:channel",
    "removed_chat_boost:chat:group",
    "removed_chat_boost:chat:private",
    "removed_chat_boost:chat:supergroup",
]
_RuleText: TypeAlias = Literal[
    "business_message:caption",
    "business_message:text",
    "channel_post:caption",
    "channel_post:text",
    "message:caption",
    "message:text",
]
_ShippingQuery: TypeAlias = Literal[
    "shipping_query",
    "shipping_query:from",
    "shipping_query:from:added_to_attachment_menu",
    "shipping_query:from:is_bot",
    "shipping_query:from:is_premium",
    "shipping_query:from:me",
]
_BusinessMessageDice: TypeAlias = Literal[
    "business_message:dice",
    "business_message:dice:⚽",
    "business_message:dice:🎯",
    "business_message:dice:🎰",
    "business_message:dice:🎲",
    "business_message:dice:🎳",
    "business_message:dice:🏀",
]
_CanRefundStarPayment: TypeAlias = Literal[
    ":successful_payment",
    "business_message:successful_payment",
    "edit:successful_payment",
    "edited_business_message:successful_payment",
    "edited_message:successful_payment",
    "message:successful_payment",
    "msg:successful_payment",
]
_ChannelPostDice: TypeAlias = Literal[
    "channel_post:dice",
    "channel_post:dice:⚽",
    "channel_post:dice:🎯",
    "channel_post:dice:🎰",
    "channel_post:dice:🎲",
    "channel_post:dice:🎳",
    "channel_post:dice:🏀",
]
_EditedBusinessMessageDice: TypeAlias = Literal[
    "edited_business_message:dice",
    "edited_business_message:dice:⚽",
    "edited_business_message:dice:🎯",
    "edited_business_message:dice:🎰",
    "edited_business_message:dice:🎲",
    "edited_business_message:dice:🎳",
    "edited_business_message:dice:🏀",
]
_EditedChannelPostDice: TypeAlias = Literal[
    "edited_channel_post:dice",
    "edited_channel_post:dice:⚽",
    "edited_channel_post:dice:🎯",
    "edited_channel_post:dice:🎰",
    "edited_channel_post:dice:🎲",
    "edited_channel_post:dice:🎳",
    "edited_channel_post:dice:🏀",
]
_EditedMessageDice: TypeAlias = Literal[
    "edited_message:dice",
    "edited_message:dice:⚽",
    "edited_message:dice:🎯",
    "edited_message:dice:🎰",
    "edited_message:dice:🎲",
    "edited_message:dice:🎳",
    "edited_message:dice:🏀",
]
_GuestMessageDice: TypeAlias = Literal[
    "guest_message:dice",
    "guest_message:dice:⚽",
    "guest_message:dice:🎯",
    "guest_message:dice:🎰",
    "guest_message:dice:🎲",
    "guest_message:dice:🎳",
    "guest_message:dice:🏀",
]
_MessageDice2: TypeAlias = Literal[
    "message:dice",
    "message:dice:⚽",
    "message:dice:🎯",
    "message:dice:🎰",
    "message:dice:🎲",
    "message:dice:🎳",
    "message:dice:🏀",
]
_StoppedMessageGeneration: TypeAlias = Literal[
    "stopped_message_generation",
    "stopped_message_generation:chat",
    "stopped_message_generation:chat:channel",
    "stopped_message_generation:chat:group",
    "stopped_message_generation:chat:private",
    "stopped_message_generation:chat:supergroup",
    "stopped_message_generation:message_thread_id",
]
_ChosenInlineResult: TypeAlias = Literal[
    "chosen_inline_result",
    "chosen_inline_result:from",
    "chosen_inline_result:from:added_to_attachment_menu",
    "chosen_inline_result:from:is_bot",
    "chosen_inline_result:from:is_premium",
    "chosen_inline_result:from:me",
    "chosen_inline_result:inline_message_id",
    "chosen_inline_result:location",
]
_MessageBoostAdded: TypeAlias = Literal[
    ":boost_added",
    "business_message:boost_added",
    "edit:boost_added",
    "edited_business_message:boost_added",
    "edited_message:boost_added",
    "guest_message:boost_added",
    "message:boost_added",
    "msg:boost_added",
]
_MessageChatChatTypeGroup: TypeAlias = Literal[
    ":chat:group",
    "channel_post:chat:group",
    "edit:chat:group",
    "edited_channel_post:chat:group",
    "edited_message:chat:group",
    "guest_message:chat:group",
    "message:chat:group",
    "msg:chat:group",
]
_MessageChatOwnerChanged: TypeAlias = Literal[
    ":chat_owner_changed",
    "business_message:chat_owner_changed",
    "edit:chat_owner_changed",
    "edited_business_message:chat_owner_changed",
    "edited_message:chat_owner_changed",
    "guest_message:chat_owner_changed",
    "message:chat_owner_changed",
    "msg:chat_owner_changed",
]
_MessageChatOwnerLeftChatOwnerLeftNewOwner: TypeAlias = Literal[
    ":chat_owner_left:new_owner",
    "business_message:chat_owner_left:new_owner",
    "edit:chat_owner_left:new_owner",
    "edited_business_message:chat_owner_left:new_owner",
    "edited_message:chat_owner_left:new_owner",
    "guest_message:chat_owner_left:new_owner",
    "message:chat_owner_left:new_owner",
    "msg:chat_owner_left:new_owner",
]
_MessageChatShared: TypeAlias = Literal[
    ":chat_shared",
    "business_message:chat_shared",
    "edit:chat_shared",
    "edited_business_message:chat_shared",
    "edited_message:chat_shared",
    "guest_message:chat_shared",
    "message:chat_shared",
    "msg:chat_shared",
]
_MessageChecklistChecklistOthersCanAddTasks: TypeAlias = Literal[
    ":checklist:others_can_add_tasks",
    "business_message:checklist:others_can_add_tasks",
    "edit:checklist:others_can_add_tasks",
    "edited_business_message:checklist:others_can_add_tasks",
    "edited_message:checklist:others_can_add_tasks",
    "guest_message:checklist:others_can_add_tasks",
    "message:checklist:others_can_add_tasks",
    "msg:checklist:others_can_add_tasks",
]
_MessageChecklistChecklistOthersCanMarkTasksAsDone: TypeAlias = Literal[
    ":checklist:others_can_mark_tasks_as_done",
    "business_message:checklist:others_can_mark_tasks_as_done",
    "edit:checklist:others_can_mark_tasks_as_done",
    "edited_business_message:checklist:others_can_mark_tasks_as_done",
    "edited_message:checklist:others_can_mark_tasks_as_done",
    "guest_message:checklist:others_can_mark_tasks_as_done",
    "message:checklist:others_can_mark_tasks_as_done",
    "msg:checklist:others_can_mark_tasks_as_done",
]
_MessageChecklistTasksAdded: TypeAlias = Literal[
    ":checklist_tasks_added",
    "business_message:checklist_tasks_added",
    "edit:checklist_tasks_added",
    "edited_business_message:checklist_tasks_added",
    "edited_message:checklist_tasks_added",
    "guest_message:checklist_tasks_added",
    "message:checklist_tasks_added",
    "msg:checklist_tasks_added",
]
_MessageChecklistTasksDone: TypeAlias = Literal[
    ":checklist_tasks_done",
    "business_message:checklist_tasks_done",
    "edit:checklist_tasks_done",
    "edited_business_message:checklist_tasks_done",
    "edited_message:checklist_tasks_done",
    "guest_message:checklist_tasks_done",
    "message:checklist_tasks_done",
    "msg:checklist_tasks_done",
]
_MessageCommunityChatAdded: TypeAlias = Literal[
    ":community_chat_added",
    "business_message:community_chat_added",
    "edit:community_chat_added",
    "edited_business_message:community_chat_added",
    "edited_message:community_chat_added",
    "guest_message:community_chat_added",
    "message:community_chat_added",
    "msg:community_chat_added",
]
_MessageCommunityChatJoined: TypeAlias = Literal[
    ":community_chat_joined",
    "business_message:community_chat_joined",
    "edit:community_chat_joined",
    "edited_business_message:community_chat_joined",
    "edited_message:community_chat_joined",
    "guest_message:community_chat_joined",
    "message:community_chat_joined",
    "msg:community_chat_joined",
]
_MessageCommunityChatRemoved: TypeAlias = Literal[
    ":community_chat_removed",
    "business_message:community_chat_removed",
    "edit:community_chat_removed",
    "edited_business_message:community_chat_removed",
    "edited_message:community_chat_removed",
    "guest_message:community_chat_removed",
    "message:community_chat_removed",
    "msg:community_chat_removed",
]
_MessageConnectedWebsite: TypeAlias = Literal[
    ":connected_website",
    "business_message:connected_website",
    "edit:connected_website",
    "edited_business_message:connected_website",
    "edited_message:connected_website",
    "guest_message:connected_website",
    "message:connected_website",
    "msg:connected_website",
]
_MessageDirectMessagesTopic: TypeAlias = Literal[
    ":direct_messages_topic",
    "business_message:direct_messages_topic",
    "edit:direct_messages_topic",
    "edited_business_message:direct_messages_topic",
    "edited_message:direct_messages_topic",
    "guest_message:direct_messages_topic",
    "message:direct_messages_topic",
    "msg:direct_messages_topic",
]
_MessageForumTopicClosed: TypeAlias = Literal[
    ":forum_topic_closed",
    "business_message:forum_topic_closed",
    "edit:forum_topic_closed",
    "edited_business_message:forum_topic_closed",
    "edited_message:forum_topic_closed",
    "guest_message:forum_topic_closed",
    "message:forum_topic_closed",
    "msg:forum_topic_closed",
]
_MessageForumTopicCreatedForumTopicCreatedIsNameImplicit: TypeAlias = Literal[
    ":forum_topic_created:is_name_implicit",
    "business_message:forum_topic_created:is_name_implicit",
    "edit:forum_topic_created:is_name_implicit",
    "edited_business_message:forum_topic_created:is_name_implicit",
    "edited_message:forum_topic_created:is_name_implicit",
    "guest_message:forum_topic_created:is_name_implicit",
    "message:forum_topic_created:is_name_implicit",
    "msg:forum_topic_created:is_name_implicit",
]
_MessageForumTopicEditedForumTopicEditedIconCustomEmojiId: TypeAlias = Literal[
    ":forum_topic_edited:icon_custom_emoji_id",
    "business_message:forum_topic_edited:icon_custom_emoji_id",
    "edit:forum_topic_edited:icon_custom_emoji_id",
    "edited_business_message:forum_topic_edited:icon_custom_emoji_id",
    "edited_message:forum_topic_edited:icon_custom_emoji_id",
    "guest_message:forum_topic_edited:icon_custom_emoji_id",
    "message:forum_topic_edited:icon_custom_emoji_id",
    "msg:forum_topic_edited:icon_custom_emoji_id",
]
_MessageForumTopicEditedForumTopicEditedName: TypeAlias = Literal[
    ":forum_topic_edited:name",
    "business_message:forum_topic_edited:name",
    "edit:forum_topic_edited:name",
    "edited_business_message:forum_topic_edited:name",
    "edited_message:forum_topic_edited:name",
    "guest_message:forum_topic_edited:name",
    "message:forum_topic_edited:name",
    "msg:forum_topic_edited:name",
]
_MessageForumTopicReopened: TypeAlias = Literal[
    ":forum_topic_reopened",
    "business_message:forum_topic_reopened",
    "edit:forum_topic_reopened",
    "edited_business_message:forum_topic_reopened",
    "edited_message:forum_topic_reopened",
    "guest_message:forum_topic_reopened",
    "message:forum_topic_reopened",
    "msg:forum_topic_reopened",
]
_MessageGeneralForumTopicHidden: TypeAlias = Literal[
    ":general_forum_topic_hidden",
    "business_message:general_forum_topic_hidden",
    "edit:general_forum_topic_hidden",
    "edited_business_message:general_forum_topic_hidden",
    "edited_message:general_forum_topic_hidden",
    "guest_message:general_forum_topic_hidden",
    "message:general_forum_topic_hidden",
    "msg:general_forum_topic_hidden",
]
_MessageGeneralForumTopicUnhidden: TypeAlias = Literal[
    ":general_forum_topic_unhidden",
    "business_message:general_forum_topic_unhidden",
    "edit:general_forum_topic_unhidden",
    "edited_business_message:general_forum_topic_unhidden",
    "edited_message:general_forum_topic_unhidden",
    "guest_message:general_forum_topic_unhidden",
    "message:general_forum_topic_unhidden",
    "msg:general_forum_topic_unhidden",
]
_MessageGroupChatCreatedLiteralTrue: TypeAlias = Literal[
    ":group_chat_created",
    "business_message:group_chat_created",
    "edit:group_chat_created",
    "edited_business_message:group_chat_created",
    "edited_message:group_chat_created",
    "guest_message:group_chat_created",
    "message:group_chat_created",
    "msg:group_chat_created",
]
_MessageLeftChatMemberUserAddedToAttachmentMenu: TypeAlias = Literal[
    ":left_chat_member:added_to_attachment_menu",
    "business_message:left_chat_member:added_to_attachment_menu",
    "edit:left_chat_member:added_to_attachment_menu",
    "edited_business_message:left_chat_member:added_to_attachment_menu",
    "edited_message:left_chat_member:added_to_attachment_menu",
    "guest_message:left_chat_member:added_to_attachment_menu",
    "message:left_chat_member:added_to_attachment_menu",
    "msg:left_chat_member:added_to_attachment_menu",
]
_MessageLeftChatMemberUserIsBot: TypeAlias = Literal[
    ":left_chat_member:is_bot",
    "business_message:left_chat_member:is_bot",
    "edit:left_chat_member:is_bot",
    "edited_business_message:left_chat_member:is_bot",
    "edited_message:left_chat_member:is_bot",
    "guest_message:left_chat_member:is_bot",
    "message:left_chat_member:is_bot",
    "msg:left_chat_member:is_bot",
]
_MessageLeftChatMemberUserIsPremium: TypeAlias = Literal[
    ":left_chat_member:is_premium",
    "business_message:left_chat_member:is_premium",
    "edit:left_chat_member:is_premium",
    "edited_business_message:left_chat_member:is_premium",
    "edited_message:left_chat_member:is_premium",
    "guest_message:left_chat_member:is_premium",
    "message:left_chat_member:is_premium",
    "msg:left_chat_member:is_premium",
]
_MessageManagedBotCreated: TypeAlias = Literal[
    ":managed_bot_created",
    "business_message:managed_bot_created",
    "edit:managed_bot_created",
    "edited_business_message:managed_bot_created",
    "edited_message:managed_bot_created",
    "guest_message:managed_bot_created",
    "message:managed_bot_created",
    "msg:managed_bot_created",
]
_MessageMigrateFromChatId: TypeAlias = Literal[
    ":migrate_from_chat_id",
    "business_message:migrate_from_chat_id",
    "edit:migrate_from_chat_id",
    "edited_business_message:migrate_from_chat_id",
    "edited_message:migrate_from_chat_id",
    "guest_message:migrate_from_chat_id",
    "message:migrate_from_chat_id",
    "msg:migrate_from_chat_id",
]
_MessageMigrateToChatId: TypeAlias = Literal[
    ":migrate_to_chat_id",
    "business_message:migrate_to_chat_id",
    "edit:migrate_to_chat_id",
    "edited_business_message:migrate_to_chat_id",
    "edited_message:migrate_to_chat_id",
    "guest_message:migrate_to_chat_id",
    "message:migrate_to_chat_id",
    "msg:migrate_to_chat_id",
]
_MessagePassportData: TypeAlias = Literal[
    ":passport_data",
    "business_message:passport_data",
    "edit:passport_data",
    "edited_business_message:passport_data",
    "edited_message:passport_data",
    "guest_message:passport_data",
    "message:passport_data",
    "msg:passport_data",
]
_MessagePollOptionAdded: TypeAlias = Literal[
    ":poll_option_added",
    "business_message:poll_option_added",
    "edit:poll_option_added",
    "edited_business_message:poll_option_added",
    "edited_message:poll_option_added",
    "guest_message:poll_option_added",
    "message:poll_option_added",
    "msg:poll_option_added",
]
_MessagePollOptionDeleted: TypeAlias = Literal[
    ":poll_option_deleted",
    "business_message:poll_option_deleted",
    "edit:poll_option_deleted",
    "edited_business_message:poll_option_deleted",
    "edited_message:poll_option_deleted",
    "guest_message:poll_option_deleted",
    "message:poll_option_deleted",
    "msg:poll_option_deleted",
]
_MessageRefundedPayment: TypeAlias = Literal[
    ":refunded_payment",
    "business_message:refunded_payment",
    "edit:refunded_payment",
    "edited_business_message:refunded_payment",
    "edited_message:refunded_payment",
    "guest_message:refunded_payment",
    "message:refunded_payment",
    "msg:refunded_payment",
]
_MessageSenderBoostCount: TypeAlias = Literal[
    ":sender_boost_count",
    "business_message:sender_boost_count",
    "edit:sender_boost_count",
    "edited_business_message:sender_boost_count",
    "edited_message:sender_boost_count",
    "guest_message:sender_boost_count",
    "message:sender_boost_count",
    "msg:sender_boost_count",
]
_MessageSuccessfulPayment: TypeAlias = Literal[
    ":successful_payment",
    "business_message:successful_payment",
    "edit:successful_payment",
    "edited_business_message:successful_payment",
    "edited_message:successful_payment",
    "guest_message:successful_payment",
    "message:successful_payment",
    "msg:successful_payment",
]
_MessageSuggestedPostApprovalFailed: TypeAlias = Literal[
    ":suggested_post_approval_failed",
    "business_message:suggested_post_approval_failed",
    "edit:suggested_post_approval_failed",
    "edited_business_message:suggested_post_approval_failed",
    "edited_message:suggested_post_approval_failed",
    "guest_message:suggested_post_approval_failed",
    "message:suggested_post_approval_failed",
    "msg:suggested_post_approval_failed",
]
_MessageSuggestedPostApproved: TypeAlias = Literal[
    ":suggested_post_approved",
    "business_message:suggested_post_approved",
    "edit:suggested_post_approved",
    "edited_business_message:suggested_post_approved",
    "edited_message:suggested_post_approved",
    "guest_message:suggested_post_approved",
    "message:suggested_post_approved",
    "msg:suggested_post_approved",
]
_MessageSuggestedPostDeclined: TypeAlias = Literal[
    ":suggested_post_declined",
    "business_message:suggested_post_declined",
    "edit:suggested_post_declined",
    "edited_business_message:suggested_post_declined",
    "edited_message:suggested_post_declined",
    "guest_message:suggested_post_declined",
    "message:suggested_post_declined",
    "msg:suggested_post_declined",
]
_MessageSuggestedPostInfo: TypeAlias = Literal[
    ":suggested_post_info",
    "business_message:suggested_post_info",
    "edit:suggested_post_info",
    "edited_business_message:suggested_post_info",
    "edited_message:suggested_post_info",
    "guest_message:suggested_post_info",
    "message:suggested_post_info",
    "msg:suggested_post_info",
]
_MessageSuggestedPostPaid: TypeAlias = Literal[
    ":suggested_post_paid",
    "business_message:suggested_post_paid",
    "edit:suggested_post_paid",
    "edited_business_message:suggested_post_paid",
    "edited_message:suggested_post_paid",
    "guest_message:suggested_post_paid",
    "message:suggested_post_paid",
    "msg:suggested_post_paid",
]
_MessageSuggestedPostRefunded: TypeAlias = Literal[
    ":suggested_post_refunded",
    "business_message:suggested_post_refunded",
    "edit:suggested_post_refunded",
    "edited_business_message:suggested_post_refunded",
    "edited_message:suggested_post_refunded",
    "guest_message:suggested_post_refunded",
    "message:suggested_post_refunded",
    "msg:suggested_post_refunded",
]
_MessageSupergroupChatCreatedLiteralTrue: TypeAlias = Literal[
    ":supergroup_chat_created",
    "business_message:supergroup_chat_created",
    "edit:supergroup_chat_created",
    "edited_business_message:supergroup_chat_created",
    "edited_message:supergroup_chat_created",
    "guest_message:supergroup_chat_created",
    "message:supergroup_chat_created",
    "msg:supergroup_chat_created",
]
_MessageUsersShared: TypeAlias = Literal[
    ":users_shared",
    "business_message:users_shared",
    "edit:users_shared",
    "edited_business_message:users_shared",
    "edited_message:users_shared",
    "guest_message:users_shared",
    "message:users_shared",
    "msg:users_shared",
]
_MessageWriteAccessAllowed: TypeAlias = Literal[
    ":write_access_allowed",
    "business_message:write_access_allowed",
    "edit:write_access_allowed",
    "edited_business_message:write_access_allowed",
    "edited_message:write_access_allowed",
    "guest_message:write_access_allowed",
    "message:write_access_allowed",
    "msg:write_access_allowed",
]
_PreCheckoutQuery: TypeAlias = Literal[
    "pre_checkout_query",
    "pre_checkout_query:from",
    "pre_checkout_query:from:added_to_attachment_menu",
    "pre_checkout_query:from:is_bot",
    "pre_checkout_query:from:is_premium",
    "pre_checkout_query:from:me",
    "pre_checkout_query:order_info",
    "pre_checkout_query:shipping_option_id",
]
_BusinessConnection: TypeAlias = Literal[
    "business_connection",
    "business_connection:can_reply",
    "business_connection:is_enabled",
    "business_connection:rights",
    "business_connection:user",
    "business_connection:user:added_to_attachment_menu",
    "business_connection:user:is_bot",
    "business_connection:user:is_premium",
    "business_connection:user:me",
]
_MessageChecklist2: TypeAlias = Literal[
    ":checklist",
    ":checklist:others_can_add_tasks",
    ":checklist:others_can_mark_tasks_as_done",
    "message:checklist",
    "message:checklist:others_can_add_tasks",
    "message:checklist:others_can_mark_tasks_as_done",
    "msg:checklist",
    "msg:checklist:others_can_add_tasks",
    "msg:checklist:others_can_mark_tasks_as_done",
]
_MessageForumTopicEdited2: TypeAlias = Literal[
    ":forum_topic_edited",
    ":forum_topic_edited:icon_custom_emoji_id",
    ":forum_topic_edited:name",
    "message:forum_topic_edited",
    "message:forum_topic_edited:icon_custom_emoji_id",
    "message:forum_topic_edited:name",
    "msg:forum_topic_edited",
    "msg:forum_topic_edited:icon_custom_emoji_id",
    "msg:forum_topic_edited:name",
]
_CallbackQuery: TypeAlias = Literal[
    "callback_query",
    "callback_query:data",
    "callback_query:from",
    "callback_query:from:added_to_attachment_menu",
    "callback_query:from:is_bot",
    "callback_query:from:is_premium",
    "callback_query:from:me",
    "callback_query:game_short_name",
    "callback_query:inline_message_id",
    "callback_query:message",
]
_EditedMessageLeftChatMember: TypeAlias = Literal[
    "edit:left_chat_member",
    "edit:left_chat_member:added_to_attachment_menu",
    "edit:left_chat_member:is_bot",
    "edit:left_chat_member:is_premium",
    "edit:left_chat_member:me",
    "edited_message:left_chat_member",
    "edited_message:left_chat_member:added_to_attachment_menu",
    "edited_message:left_chat_member:is_bot",
    "edited_message:left_chat_member:is_premium",
    "edited_message:left_chat_member:me",
]
_EditedMessageNewChatMembers: TypeAlias = Literal[
    "edit:new_chat_members",
    "edit:new_chat_members:added_to_attachment_menu",
    "edit:new_chat_members:is_bot",
    "edit:new_chat_members:is_premium",
    "edit:new_chat_members:me",
    "edited_message:new_chat_members",
    "edited_message:new_chat_members:added_to_attachment_menu",
    "edited_message:new_chat_members:is_bot",
    "edited_message:new_chat_members:is_premium",
    "edited_message:new_chat_members:me",
]
_MessageAnimation: TypeAlias = Literal[
    ":animation",
    "business_message:animation",
    "channel_post:animation",
    "edit:animation",
    "edited_business_message:animation",
    "edited_channel_post:animation",
    "edited_message:animation",
    "guest_message:animation",
    "message:animation",
    "msg:animation",
]
_MessageAudio: TypeAlias = Literal[
    ":audio",
    "business_message:audio",
    "channel_post:audio",
    "edit:audio",
    "edited_business_message:audio",
    "edited_channel_post:audio",
    "edited_message:audio",
    "guest_message:audio",
    "message:audio",
    "msg:audio",
]
_MessageAuthorSignature: TypeAlias = Literal[
    ":author_signature",
    "business_message:author_signature",
    "channel_post:author_signature",
    "edit:author_signature",
    "edited_business_message:author_signature",
    "edited_channel_post:author_signature",
    "edited_message:author_signature",
    "guest_message:author_signature",
    "message:author_signature",
    "msg:author_signature",
]
_MessageBusinessConnectionId: TypeAlias = Literal[
    ":business_connection_id",
    "business_message:business_connection_id",
    "channel_post:business_connection_id",
    "edit:business_connection_id",
    "edited_business_message:business_connection_id",
    "edited_channel_post:business_connection_id",
    "edited_message:business_connection_id",
    "guest_message:business_connection_id",
    "message:business_connection_id",
    "msg:business_connection_id",
]
_MessageChatBackgroundSet: TypeAlias = Literal[
    ":chat_background_set",
    "business_message:chat_background_set",
    "channel_post:chat_background_set",
    "edit:chat_background_set",
    "edited_business_message:chat_background_set",
    "edited_channel_post:chat_background_set",
    "edited_message:chat_background_set",
    "guest_message:chat_background_set",
    "message:chat_background_set",
    "msg:chat_background_set",
]
_MessageChatChatTypeSupergroup: TypeAlias = Literal[
    ":chat:supergroup",
    "business_message:chat:supergroup",
    "channel_post:chat:supergroup",
    "edit:chat:supergroup",
    "edited_business_message:chat:supergroup",
    "edited_channel_post:chat:supergroup",
    "edited_message:chat:supergroup",
    "guest_message:chat:supergroup",
    "message:chat:supergroup",
    "msg:chat:supergroup",
]
_MessageContact: TypeAlias = Literal[
    ":contact",
    "business_message:contact",
    "channel_post:contact",
    "edit:contact",
    "edited_business_message:contact",
    "edited_channel_post:contact",
    "edited_message:contact",
    "guest_message:contact",
    "message:contact",
    "msg:contact",
]
_MessageDeleteChatPhotoLiteralTrue: TypeAlias = Literal[
    ":delete_chat_photo",
    "business_message:delete_chat_photo",
    "channel_post:delete_chat_photo",
    "edit:delete_chat_photo",
    "edited_business_message:delete_chat_photo",
    "edited_channel_post:delete_chat_photo",
    "edited_message:delete_chat_photo",
    "guest_message:delete_chat_photo",
    "message:delete_chat_photo",
    "msg:delete_chat_photo",
]
_MessageDiceDiceEmoji: TypeAlias = Literal[
    ":dice:🎲",
    "business_message:dice:🎲",
    "channel_post:dice:🎲",
    "edit:dice:🎲",
    "edited_business_message:dice:🎲",
    "edited_channel_post:dice:🎲",
    "edited_message:dice:🎲",
    "guest_message:dice:🎲",
    "message:dice:🎲",
    "msg:dice:🎲",
]
_MessageDiceDiceEmoji2: TypeAlias = Literal[
    ":dice:🎯",
    "business_message:dice:🎯",
    "channel_post:dice:🎯",
    "edit:dice:🎯",
    "edited_business_message:dice:🎯",
    "edited_channel_post:dice:🎯",
    "edited_message:dice:🎯",
    "guest_message:dice:🎯",
    "message:dice:🎯",
    "msg:dice:🎯",
]
_MessageDiceDiceEmoji3: TypeAlias = Literal[
    ":dice:🏀",
    "business_message:dice:🏀",
    "channel_post:dice:🏀",
    "edit:dice:🏀",
    "edited_business_message:dice:🏀",
    "edited_channel_post:dice:🏀",
    "edited_message:dice:🏀",
    "guest_message:dice:🏀",
    "message:dice:🏀",
    "msg:dice:🏀",
]
_MessageDiceDiceEmoji4: TypeAlias = Literal[
    ":dice:⚽",
    "business_message:dice:⚽",
    "channel_post:dice:⚽",
    "edit:dice:⚽",
    "edited_business_message:dice:⚽",
    "edited_channel_post:dice:⚽",
    "edited_message:dice:⚽",
    "guest_message:dice:⚽",
    "message:dice:⚽",
    "msg:dice:⚽",
]
_MessageDiceDiceEmoji5: TypeAlias = Literal[
    ":dice:🎳",
    "business_message:dice:🎳",
    "channel_post:dice:🎳",
    "edit:dice:🎳",
    "edited_business_message:dice:🎳",
    "edited_channel_post:dice:🎳",
    "edited_message:dice:🎳",
    "guest_message:dice:🎳",
    "message:dice:🎳",
    "msg:dice:🎳",
]
_MessageDiceDiceEmoji6: TypeAlias = Literal[
    ":dice:🎰",
    "business_message:dice:🎰",
    "channel_post:dice:🎰",
    "edit:dice:🎰",
    "edited_business_message:dice:🎰",
    "edited_channel_post:dice:🎰",
    "edited_message:dice:🎰",
    "guest_message:dice:🎰",
    "message:dice:🎰",
    "msg:dice:🎰",
]
_MessageEffectId: TypeAlias = Literal[
    ":effect_id",
    "business_message:effect_id",
    "channel_post:effect_id",
    "edit:effect_id",
    "edited_business_message:effect_id",
    "edited_channel_post:effect_id",
    "edited_message:effect_id",
    "guest_message:effect_id",
    "message:effect_id",
    "msg:effect_id",
]
_MessageEphemeralMessageId: TypeAlias = Literal[
    ":ephemeral_message_id",
    "business_message:ephemeral_message_id",
    "channel_post:ephemeral_message_id",
    "edit:ephemeral_message_id",
    "edited_business_message:ephemeral_message_id",
    "edited_channel_post:ephemeral_message_id",
    "edited_message:ephemeral_message_id",
    "guest_message:ephemeral_message_id",
    "message:ephemeral_message_id",
    "msg:ephemeral_message_id",
]
_MessageExternalReply: TypeAlias = Literal[
    ":external_reply",
    "business_message:external_reply",
    "channel_post:external_reply",
    "edit:external_reply",
    "edited_business_message:external_reply",
    "edited_channel_post:external_reply",
    "edited_message:external_reply",
    "guest_message:external_reply",
    "message:external_reply",
    "msg:external_reply",
]
_MessageForwardOriginMessageOriginChannel: TypeAlias = Literal[
    ":forward_origin:channel",
    "business_message:forward_origin:channel",
    "channel_post:forward_origin:channel",
    "edit:forward_origin:channel",
    "edited_business_message:forward_origin:channel",
    "edited_channel_post:forward_origin:channel",
    "edited_message:forward_origin:channel",
    "guest_message:forward_origin:channel",
    "message:forward_origin:channel",
    "msg:forward_origin:channel",
]
_MessageForwardOriginMessageOriginChat: TypeAlias = Literal[
    ":forward_origin:chat",
    "business_message:forward_origin:chat",
    "channel_post:forward_origin:chat",
    "edit:forward_origin:chat",
    "edited_business_message:forward_origin:chat",
    "edited_channel_post:forward_origin:chat",
    "edited_message:forward_origin:chat",
    "guest_message:forward_origin:chat",
    "message:forward_origin:chat",
    "msg:forward_origin:chat",
]
_MessageForwardOriginMessageOriginHiddenUser: TypeAlias = Literal[
    ":forward_origin:hidden_user",
    "business_message:forward_origin:hidden_user",
    "channel_post:forward_origin:hidden_user",
    "edit:forward_origin:hidden_user",
    "edited_business_message:forward_origin:hidden_user",
    "edited_channel_post:forward_origin:hidden_user",
    "edited_message:forward_origin:hidden_user",
    "guest_message:forward_origin:hidden_user",
    "message:forward_origin:hidden_user",
    "msg:forward_origin:hidden_user",
]
_MessageForwardOriginMessageOriginUser: TypeAlias = Literal[
    ":forward_origin:user",
    "business_message:forward_origin:user",
    "channel_post:forward_origin:user",
    "edit:forward_origin:user",
    "edited_business_message:forward_origin:user",
    "edited_channel_post:forward_origin:user",
    "edited_message:forward_origin:user",
    "guest_message:forward_origin:user",
    "message:forward_origin:user",
    "msg:forward_origin:user",
]
_MessageFromUserAddedToAttachmentMenu: TypeAlias = Literal[
    ":from:added_to_attachment_menu",
    "business_message:from:added_to_attachment_menu",
    "channel_post:from:added_to_attachment_menu",
    "edit:from:added_to_attachment_menu",
    "edited_business_message:from:added_to_attachment_menu",
    "edited_channel_post:from:added_to_attachment_menu",
    "edited_message:from:added_to_attachment_menu",
    "guest_message:from:added_to_attachment_menu",
    "message:from:added_to_attachment_menu",
    "msg:from:added_to_attachment_menu",
]
_MessageFromUserIsBot: TypeAlias = Literal[
    ":from:is_bot",
    "business_message:from:is_bot",
    "channel_post:from:is_bot",
    "edit:from:is_bot",
    "edited_business_message:from:is_bot",
    "edited_channel_post:from:is_bot",
    "edited_message:from:is_bot",
    "guest_message:from:is_bot",
    "message:from:is_bot",
    "msg:from:is_bot",
]
_MessageFromUserIsPremium: TypeAlias = Literal[
    ":from:is_premium",
    "business_message:from:is_premium",
    "channel_post:from:is_premium",
    "edit:from:is_premium",
    "edited_business_message:from:is_premium",
    "edited_channel_post:from:is_premium",
    "edited_message:from:is_premium",
    "guest_message:from:is_premium",
    "message:from:is_premium",
    "msg:from:is_premium",
]
_MessageGame: TypeAlias = Literal[
    ":game",
    "business_message:game",
    "channel_post:game",
    "edit:game",
    "edited_business_message:game",
    "edited_channel_post:game",
    "edited_message:game",
    "guest_message:game",
    "message:game",
    "msg:game",
]
_MessageGiftGiftInfoCanBeUpgraded: TypeAlias = Literal[
    ":gift:can_be_upgraded",
    "business_message:gift:can_be_upgraded",
    "channel_post:gift:can_be_upgraded",
    "edit:gift:can_be_upgraded",
    "edited_business_message:gift:can_be_upgraded",
    "edited_channel_post:gift:can_be_upgraded",
    "edited_message:gift:can_be_upgraded",
    "guest_message:gift:can_be_upgraded",
    "message:gift:can_be_upgraded",
    "msg:gift:can_be_upgraded",
]
_MessageGiftGiftInfoIsPrivate: TypeAlias = Literal[
    ":gift:is_private",
    "business_message:gift:is_private",
    "channel_post:gift:is_private",
    "edit:gift:is_private",
    "edited_business_message:gift:is_private",
    "edited_channel_post:gift:is_private",
    "edited_message:gift:is_private",
    "guest_message:gift:is_private",
    "message:gift:is_private",
    "msg:gift:is_private",
]
_MessageGiftGiftInfoIsUpgradeSeparate: TypeAlias = Literal[
    ":gift:is_upgrade_separate",
    "business_message:gift:is_upgrade_separate",
    "channel_post:gift:is_upgrade_separate",
    "edit:gift:is_upgrade_separate",
    "edited_business_message:gift:is_upgrade_separate",
    "edited_channel_post:gift:is_upgrade_separate",
    "edited_message:gift:is_upgrade_separate",
    "guest_message:gift:is_upgrade_separate",
    "message:gift:is_upgrade_separate",
    "msg:gift:is_upgrade_separate",
]
_MessageGiftUpgradeSentGiftInfoCanBeUpgraded: TypeAlias = Literal[
    ":gift_upgrade_sent:can_be_upgraded",
    "business_message:gift_upgrade_sent:can_be_upgraded",
    "channel_post:gift_upgrade_sent:can_be_upgraded",
    "edit:gift_upgrade_sent:can_be_upgraded",
    "edited_business_message:gift_upgrade_sent:can_be_upgraded",
    "edited_channel_post:gift_upgrade_sent:can_be_upgraded",
    "edited_message:gift_upgrade_sent:can_be_upgraded",
    "guest_message:gift_upgrade_sent:can_be_upgraded",
    "message:gift_upgrade_sent:can_be_upgraded",
    "msg:gift_upgrade_sent:can_be_upgraded",
]
_MessageGiftUpgradeSentGiftInfoIsPrivate: TypeAlias = Literal[
    ":gift_upgrade_sent:is_private",
    "business_message:gift_upgrade_sent:is_private",
    "channel_post:gift_upgrade_sent:is_private",
    "edit:gift_upgrade_sent:is_private",
    "edited_business_message:gift_upgrade_sent:is_private",
    "edited_channel_post:gift_upgrade_sent:is_private",
    "edited_message:gift_upgrade_sent:is_private",
    "guest_message:gift_upgrade_sent:is_private",
    "message:gift_upgrade_sent:is_private",
    "msg:gift_upgrade_sent:is_private",
]
_MessageGiftUpgradeSentGiftInfoIsUpgradeSeparate: TypeAlias = Literal[
    ":gift_upgrade_sent:is_upgrade_separate",
    "business_message:gift_upgrade_sent:is_upgrade_separate",
    "channel_post:gift_upgrade_sent:is_upgrade_separate",
    "edit:gift_upgrade_sent:is_upgrade_separate",
    "edited_business_message:gift_upgrade_sent:is_upgrade_separate",
    "edited_channel_post:gift_upgrade_sent:is_upgrade_separate",
    "edited_message:gift_upgrade_sent:is_upgrade_separate",
    "guest_message:gift_upgrade_sent:is_upgrade_separate",
    "message:gift_upgrade_sent:is_upgrade_separate",
    "msg:gift_upgrade_sent:is_upgrade_separate",
]
_MessageGiveawayCompleted: TypeAlias = Literal[
    ":giveaway_completed",
    "business_message:giveaway_completed",
    "channel_post:giveaway_completed",
    "edit:giveaway_completed",
    "edited_business_message:giveaway_completed",
    "edited_channel_post:giveaway_completed",
    "edited_message:giveaway_completed",
    "guest_message:giveaway_completed",
    "message:giveaway_completed",
    "msg:giveaway_completed",
]
_MessageGiveawayCreated: TypeAlias = Literal[
    ":giveaway_created",
    "business_message:giveaway_created",
    "channel_post:giveaway_created",
    "edit:giveaway_created",
    "edited_business_message:giveaway_created",
    "edited_channel_post:giveaway_created",
    "edited_message:giveaway_created",
    "guest_message:giveaway_created",
    "message:giveaway_created",
    "msg:giveaway_created",
]
_MessageGiveawayGiveawayHasPublicWinners: TypeAlias = Literal[
    ":giveaway:has_public_winners",
    "business_message:giveaway:has_public_winners",
    "channel_post:giveaway:has_public_winners",
    "edit:giveaway:has_public_winners",
    "edited_business_message:giveaway:has_public_winners",
    "edited_channel_post:giveaway:has_public_winners",
    "edited_message:giveaway:has_public_winners",
    "guest_message:giveaway:has_public_winners",
    "message:giveaway:has_public_winners",
    "msg:giveaway:has_public_winners",
]
_MessageGiveawayGiveawayOnlyNewMembers: TypeAlias = Literal[
    ":giveaway:only_new_members",
    "business_message:giveaway:only_new_members",
    "channel_post:giveaway:only_new_members",
    "edit:giveaway:only_new_members",
    "edited_business_message:giveaway:only_new_members",
    "edited_channel_post:giveaway:only_new_members",
    "edited_message:giveaway:only_new_members",
    "guest_message:giveaway:only_new_members",
    "message:giveaway:only_new_members",
    "msg:giveaway:only_new_members",
]
_MessageGiveawayWinnersGiveawayWinnersOnlyNewMembers: TypeAlias = Literal[
    ":giveaway_winners:only_new_members",
    "business_message:giveaway_winners:only_new_members",
    "channel_post:giveaway_winners:only_new_members",
    "edit:giveaway_winners:only_new_members",
    "edited_business_message:giveaway_winners:only_new_members",
    "edited_channel_post:giveaway_winners:only_new_members",
    "edited_message:giveaway_winners:only_new_members",
    "guest_message:giveaway_winners:only_new_members",
    "message:giveaway_winners:only_new_members",
    "msg:giveaway_winners:only_new_members",
]
_MessageGiveawayWinnersGiveawayWinnersWasRefunded: TypeAlias = Literal[
    ":giveaway_winners:was_refunded",
    "business_message:giveaway_winners:was_refunded",
    "channel_post:giveaway_winners:was_refunded",
    "edit:giveaway_winners:was_refunded",
    "edited_business_message:giveaway_winners:was_refunded",
    "edited_channel_post:giveaway_winners:was_refunded",
    "edited_message:giveaway_winners:was_refunded",
    "guest_message:giveaway_winners:was_refunded",
    "message:giveaway_winners:was_refunded",
    "msg:giveaway_winners:was_refunded",
]
_MessageGuestBotCallerChatChatTypeChannel: TypeAlias = Literal[
    ":guest_bot_caller_chat:channel",
    "business_message:guest_bot_caller_chat:channel",
    "channel_post:guest_bot_caller_chat:channel",
    "edit:guest_bot_caller_chat:channel",
    "edited_business_message:guest_bot_caller_chat:channel",
    "edited_channel_post:guest_bot_caller_chat:channel",
    "edited_message:guest_bot_caller_chat:channel",
    "guest_message:guest_bot_caller_chat:channel",
    "message:guest_bot_caller_chat:channel",
    "msg:guest_bot_caller_chat:channel",
]
_MessageGuestBotCallerChatChatTypeGroup: TypeAlias = Literal[
    ":guest_bot_caller_chat:group",
    "business_message:guest_bot_caller_chat:group",
    "channel_post:guest_bot_caller_chat:group",
    "edit:guest_bot_caller_chat:group",
    "edited_business_message:guest_bot_caller_chat:group",
    "edited_channel_post:guest_bot_caller_chat:group",
    "edited_message:guest_bot_caller_chat:group",
    "guest_message:guest_bot_caller_chat:group",
    "message:guest_bot_caller_chat:group",
    "msg:guest_bot_caller_chat:group",
]
_MessageGuestBotCallerChatChatTypePrivate: TypeAlias = Literal[
    ":guest_bot_caller_chat:private",
    "business_message:guest_bot_caller_chat:private",
    "channel_post:guest_bot_caller_chat:private",
    "edit:guest_bot_caller_chat:private",
    "edited_business_message:guest_bot_caller_chat:private",
    "edited_channel_post:guest_bot_caller_chat:private",
    "edited_message:guest_bot_caller_chat:private",
    "guest_message:guest_bot_caller_chat:private",
    "message:guest_bot_caller_chat:private",
    "msg:guest_bot_caller_chat:private",
]
_MessageGuestBotCallerChatChatTypeSupergroup: TypeAlias = Literal[
    ":guest_bot_caller_chat:supergroup",
    "business_message:guest_bot_caller_chat:supergroup",
    "channel_post:guest_bot_caller_chat:supergroup",
    "edit:guest_bot_caller_chat:supergroup",
    "edited_business_message:guest_bot_caller_chat:supergroup",
    "edited_channel_post:guest_bot_caller_chat:supergroup",
    "edited_message:guest_bot_caller_chat:supergroup",
    "guest_message:guest_bot_caller_chat:supergroup",
    "message:guest_bot_caller_chat:supergroup",
    "msg:guest_bot_caller_chat:supergroup",
]
_MessageGuestBotCallerUserUserAddedToAttachmentMenu: TypeAlias = Literal[
    ":guest_bot_caller_user:added_to_attachment_menu",
    "business_message:guest_bot_caller_user:added_to_attachment_menu",
    "channel_post:guest_bot_caller_user:added_to_attachment_menu",
    "edit:guest_bot_caller_user:added_to_attachment_menu",
    "edited_business_message:guest_bot_caller_user:added_to_attachment_menu",
    "edited_channel_post:guest_bot_caller_user:added_to_attachment_menu",
    "edited_message:guest_bot_caller_user:added_to_attachment_menu",
    "guest_message:guest_bot_caller_user:added_to_attachment_menu",
    "message:guest_bot_caller_user:added_to_attachment_menu",
    "msg:guest_bot_caller_user:added_to_attachment_menu",
]
_MessageGuestBotCallerUserUserIsBot: TypeAlias = Literal[
    ":guest_bot_caller_user:is_bot",
    "business_message:guest_bot_caller_user:is_bot",
    "channel_post:guest_bot_caller_user:is_bot",
    "edit:guest_bot_caller_user:is_bot",
    "edited_business_message:guest_bot_caller_user:is_bot",
    "edited_channel_post:guest_bot_caller_user:is_bot",
    "edited_message:guest_bot_caller_user:is_bot",
    "guest_message:guest_bot_caller_user:is_bot",
    "message:guest_bot_caller_user:is_bot",
    "msg:guest_bot_caller_user:is_bot",
]
_MessageGuestBotCallerUserUserIsPremium: TypeAlias = Literal[
    ":guest_bot_caller_user:is_premium",
    "business_message:guest_bot_caller_user:is_premium",
    "channel_post:guest_bot_caller_user:is_premium",
    "edit:guest_bot_caller_user:is_premium",
    "edited_business_message:guest_bot_caller_user:is_premium",
    "edited_channel_post:guest_bot_caller_user:is_premium",
    "edited_message:guest_bot_caller_user:is_premium",
    "guest_message:guest_bot_caller_user:is_premium",
    "message:guest_bot_caller_user:is_premium",
    "msg:guest_bot_caller_user:is_premium",
]
_MessageGuestQueryId: TypeAlias = Literal[
    ":guest_query_id",
    "business_message:guest_query_id",
    "channel_post:guest_query_id",
    "edit:guest_query_id",
    "edited_business_message:guest_query_id",
    "edited_channel_post:guest_query_id",
    "edited_message:guest_query_id",
    "guest_message:guest_query_id",
    "message:guest_query_id",
    "msg:guest_query_id",
]
_MessageHasMediaSpoilerLiteralTrue: TypeAlias = Literal[
    ":has_media_spoiler",
    "business_message:has_media_spoiler",
    "channel_post:has_media_spoiler",
    "edit:has_media_spoiler",
    "edited_business_message:has_media_spoiler",
    "edited_channel_post:has_media_spoiler",
    "edited_message:has_media_spoiler",
    "guest_message:has_media_spoiler",
    "message:has_media_spoiler",
    "msg:has_media_spoiler",
]
_MessageHasProtectedContentLiteralTrue: TypeAlias = Literal[
    ":has_protected_content",
    "business_message:has_protected_content",
    "channel_post:has_protected_content",
    "edit:has_protected_content",
    "edited_business_message:has_protected_content",
    "edited_channel_post:has_protected_content",
    "edited_message:has_protected_content",
    "guest_message:has_protected_content",
    "message:has_protected_content",
    "msg:has_protected_content",
]
_MessageInvoice: TypeAlias = Literal[
    ":invoice",
    "business_message:invoice",
    "channel_post:invoice",
    "edit:invoice",
    "edited_business_message:invoice",
    "edited_channel_post:invoice",
    "edited_message:invoice",
    "guest_message:invoice",
    "message:invoice",
    "msg:invoice",
]
_MessageIsAutomaticForwardLiteralTrue: TypeAlias = Literal[
    ":is_automatic_forward",
    "business_message:is_automatic_forward",
    "channel_post:is_automatic_forward",
    "edit:is_automatic_forward",
    "edited_business_message:is_automatic_forward",
    "edited_channel_post:is_automatic_forward",
    "edited_message:is_automatic_forward",
    "guest_message:is_automatic_forward",
    "message:is_automatic_forward",
    "msg:is_automatic_forward",
]
_MessageIsFromOfflineLiteralTrue: TypeAlias = Literal[
    ":is_from_offline",
    "business_message:is_from_offline",
    "channel_post:is_from_offline",
    "edit:is_from_offline",
    "edited_business_message:is_from_offline",
    "edited_channel_post:is_from_offline",
    "edited_message:is_from_offline",
    "guest_message:is_from_offline",
    "message:is_from_offline",
    "msg:is_from_offline",
]
_MessageIsTopicMessageLiteralTrue: TypeAlias = Literal[
    ":is_topic_message",
    "business_message:is_topic_message",
    "channel_post:is_topic_message",
    "edit:is_topic_message",
    "edited_business_message:is_topic_message",
    "edited_channel_post:is_topic_message",
    "edited_message:is_topic_message",
    "guest_message:is_topic_message",
    "message:is_topic_message",
    "msg:is_topic_message",
]
_MessageLinkPreviewOptionsLinkPreviewOptionsPreferLargeMedia: TypeAlias = Literal[
    ":link_preview_options:prefer_large_media",
    "business_message:link_preview_options:prefer_large_media",
    "channel_post:link_preview_options:prefer_large_media",
    "edit:link_preview_options:prefer_large_media",
    "edited_business_message:link_preview_options:prefer_large_media",
    "edited_channel_post:link_preview_options:prefer_large_media",
    "edited_message:link_preview_options:prefer_large_media",
    "guest_message:link_preview_options:prefer_large_media",
    "message:link_preview_options:prefer_large_media",
    "msg:link_preview_options:prefer_large_media",
]
_MessageLinkPreviewOptionsLinkPreviewOptionsPreferSmallMedia: TypeAlias = Literal[
    ":link_preview_options:prefer_small_media",
    "business_message:link_preview_options:prefer_small_media",
    "channel_post:link_preview_options:prefer_small_media",
    "edit:link_preview_options:prefer_small_media",
    "edited_business_message:link_preview_options:prefer_small_media",
    "edited_channel_post:link_preview_options:prefer_small_media",
    "edited_message:link_preview_options:prefer_small_media",
    "guest_message:link_preview_options:prefer_small_media",
    "message:link_preview_options:prefer_small_media",
    "msg:link_preview_options:prefer_small_media",
]
_MessageLinkPreviewOptionsLinkPreviewOptionsShowAboveText: TypeAlias = Literal[
    ":link_preview_options:show_above_text",
    "business_message:link_preview_options:show_above_text",
    "channel_post:link_preview_options:show_above_text",
    "edit:link_preview_options:show_above_text",
    "edited_business_message:link_preview_options:show_above_text",
    "edited_channel_post:link_preview_options:show_above_text",
    "edited_message:link_preview_options:show_above_text",
    "guest_message:link_preview_options:show_above_text",
    "message:link_preview_options:show_above_text",
    "msg:link_preview_options:show_above_text",
]
_MessageLinkPreviewOptionsLinkPreviewOptionsUrl: TypeAlias = Literal[
    ":link_preview_options:url",
    "business_message:link_preview_options:url",
    "channel_post:link_preview_options:url",
    "edit:link_preview_options:url",
    "edited_business_message:link_preview_options:url",
    "edited_channel_post:link_preview_options:url",
    "edited_message:link_preview_options:url",
    "guest_message:link_preview_options:url",
    "message:link_preview_options:url",
    "msg:link_preview_options:url",
]
_MessageLivePhoto: TypeAlias = Literal[
    ":live_photo",
    "business_message:live_photo",
    "channel_post:live_photo",
    "edit:live_photo",
    "edited_business_message:live_photo",
    "edited_channel_post:live_photo",
    "edited_message:live_photo",
    "guest_message:live_photo",
    "message:live_photo",
    "msg:live_photo",
]
_MessageLocation: TypeAlias = Literal[
    ":location",
    "business_message:location",
    "channel_post:location",
    "edit:location",
    "edited_business_message:location",
    "edited_channel_post:location",
    "edited_message:location",
    "guest_message:location",
    "message:location",
    "msg:location",
]
_MessageMediaGroupId: TypeAlias = Literal[
    ":media_group_id",
    "business_message:media_group_id",
    "channel_post:media_group_id",
    "edit:media_group_id",
    "edited_business_message:media_group_id",
    "edited_channel_post:media_group_id",
    "edited_message:media_group_id",
    "guest_message:media_group_id",
    "message:media_group_id",
    "msg:media_group_id",
]
_MessageMessageAutoDeleteTimerChanged: TypeAlias = Literal[
    ":message_auto_delete_timer_changed",
    "business_message:message_auto_delete_timer_changed",
    "channel_post:message_auto_delete_timer_changed",
    "edit:message_auto_delete_timer_changed",
    "edited_business_message:message_auto_delete_timer_changed",
    "edited_channel_post:message_auto_delete_timer_changed",
    "edited_message:message_auto_delete_timer_changed",
    "guest_message:message_auto_delete_timer_changed",
    "message:message_auto_delete_timer_changed",
    "msg:message_auto_delete_timer_changed",
]
_MessageNewChatPhoto: TypeAlias = Literal[
    ":new_chat_photo",
    "business_message:new_chat_photo",
    "channel_post:new_chat_photo",
    "edit:new_chat_photo",
    "edited_business_message:new_chat_photo",
    "edited_channel_post:new_chat_photo",
    "edited_message:new_chat_photo",
    "guest_message:new_chat_photo",
    "message:new_chat_photo",
    "msg:new_chat_photo",
]
_MessageNewChatTitle: TypeAlias = Literal[
    ":new_chat_title",
    "business_message:new_chat_title",
    "channel_post:new_chat_title",
    "edit:new_chat_title",
    "edited_business_message:new_chat_title",
    "edited_channel_post:new_chat_title",
    "edited_message:new_chat_title",
    "guest_message:new_chat_title",
    "message:new_chat_title",
    "msg:new_chat_title",
]
_MessagePaidMedia: TypeAlias = Literal[
    ":paid_media",
    "business_message:paid_media",
    "channel_post:paid_media",
    "edit:paid_media",
    "edited_business_message:paid_media",
    "edited_channel_post:paid_media",
    "edited_message:paid_media",
    "guest_message:paid_media",
    "message:paid_media",
    "msg:paid_media",
]
_MessagePaidMessagePriceChanged: TypeAlias = Literal[
    ":paid_message_price_changed",
    "business_message:paid_message_price_changed",
    "channel_post:paid_message_price_changed",
    "edit:paid_message_price_changed",
    "edited_business_message:paid_message_price_changed",
    "edited_channel_post:paid_message_price_changed",
    "edited_message:paid_message_price_changed",
    "guest_message:paid_message_price_changed",
    "message:paid_message_price_changed",
    "msg:paid_message_price_changed",
]
_MessagePaidStarCount: TypeAlias = Literal[
    ":paid_star_count",
    "business_message:paid_star_count",
    "channel_post:paid_star_count",
    "edit:paid_star_count",
    "edited_business_message:paid_star_count",
    "edited_channel_post:paid_star_count",
    "edited_message:paid_star_count",
    "guest_message:paid_star_count",
    "message:paid_star_count",
    "msg:paid_star_count",
]
_MessagePinnedMessage: TypeAlias = Literal[
    ":pinned_message",
    "business_message:pinned_message",
    "channel_post:pinned_message",
    "edit:pinned_message",
    "edited_business_message:pinned_message",
    "edited_channel_post:pinned_message",
    "edited_message:pinned_message",
    "guest_message:pinned_message",
    "message:pinned_message",
    "msg:pinned_message",
]
_MessagePoll: TypeAlias = Literal[
    ":poll",
    "business_message:poll",
    "channel_post:poll",
    "edit:poll",
    "edited_business_message:poll",
    "edited_channel_post:poll",
    "edited_message:poll",
    "guest_message:poll",
    "message:poll",
    "msg:poll",
]
_MessageProximityAlertTriggered: TypeAlias = Literal[
    ":proximity_alert_triggered",
    "business_message:proximity_alert_triggered",
    "channel_post:proximity_alert_triggered",
    "edit:proximity_alert_triggered",
    "edited_business_message:proximity_alert_triggered",
    "edited_channel_post:proximity_alert_triggered",
    "edited_message:proximity_alert_triggered",
    "guest_message:proximity_alert_triggered",
    "message:proximity_alert_triggered",
    "msg:proximity_alert_triggered",
]
_MessageQuote: TypeAlias = Literal[
    ":quote",
    "business_message:quote",
    "channel_post:quote",
    "edit:quote",
    "edited_business_message:quote",
    "edited_channel_post:quote",
    "edited_message:quote",
    "guest_message:quote",
    "message:quote",
    "msg:quote",
]
_MessageReactionCount: TypeAlias = Literal[
    "message_reaction_count",
    "message_reaction_count:chat",
    "message_reaction_count:chat:channel",
    "message_reaction_count:chat:group",
    "message_reaction_count:chat:private",
    "message_reaction_count:chat:supergroup",
    "message_reaction_count:reactions",
    "message_reaction_count:reactions:custom_emoji",
    "message_reaction_count:reactions:emoji",
    "message_reaction_count:reactions:paid",
]
_MessageReceiverUserUserAddedToAttachmentMenu: TypeAlias = Literal[
    ":receiver_user:added_to_attachment_menu",
    "business_message:receiver_user:added_to_attachment_menu",
    "channel_post:receiver_user:added_to_attachment_menu",
    "edit:receiver_user:added_to_attachment_menu",
    "edited_business_message:receiver_user:added_to_attachment_menu",
    "edited_channel_post:receiver_user:added_to_attachment_menu",
    "edited_message:receiver_user:added_to_attachment_menu",
    "guest_message:receiver_user:added_to_attachment_menu",
    "message:receiver_user:added_to_attachment_menu",
    "msg:receiver_user:added_to_attachment_menu",
]
_MessageReceiverUserUserIsBot: TypeAlias = Literal[
    ":receiver_user:is_bot",
    "business_message:receiver_user:is_bot",
    "channel_post:receiver_user:is_bot",
    "edit:receiver_user:is_bot",
    "edited_business_message:receiver_user:is_bot",
    "edited_channel_post:receiver_user:is_bot",
    "edited_message:receiver_user:is_bot",
    "guest_message:receiver_user:is_bot",
    "message:receiver_user:is_bot",
    "msg:receiver_user:is_bot",
]
_MessageReceiverUserUserIsPremium: TypeAlias = Literal[
    ":receiver_user:is_premium",
    "business_message:receiver_user:is_premium",
    "channel_post:receiver_user:is_premium",
    "edit:receiver_user:is_premium",
    "edited_business_message:receiver_user:is_premium",
    "edited_channel_post:receiver_user:is_premium",
    "edited_message:receiver_user:is_premium",
    "guest_message:receiver_user:is_premium",
    "message:receiver_user:is_premium",
    "msg:receiver_user:is_premium",
]
_MessageReplyMarkup: TypeAlias = Literal[
    ":reply_markup",
    "business_message:reply_markup",
    "channel_post:reply_markup",
    "edit:reply_markup",
    "edited_business_message:reply_markup",
    "edited_channel_post:reply_markup",
    "edited_message:reply_markup",
    "guest_message:reply_markup",
    "message:reply_markup",
    "msg:reply_markup",
]
_MessageReplyToChecklistTaskId: TypeAlias = Literal[
    ":reply_to_checklist_task_id",
    "business_message:reply_to_checklist_task_id",
    "channel_post:reply_to_checklist_task_id",
    "edit:reply_to_checklist_task_id",
    "edited_business_message:reply_to_checklist_task_id",
    "edited_channel_post:reply_to_checklist_task_id",
    "edited_message:reply_to_checklist_task_id",
    "guest_message:reply_to_checklist_task_id",
    "message:reply_to_checklist_task_id",
    "msg:reply_to_checklist_task_id",
]
_MessageReplyToMessage: TypeAlias = Literal[
    ":reply_to_message",
    "business_message:reply_to_message",
    "channel_post:reply_to_message",
    "edit:reply_to_message",
    "edited_business_message:reply_to_message",
    "edited_channel_post:reply_to_message",
    "edited_message:reply_to_message",
    "guest_message:reply_to_message",
    "message:reply_to_message",
    "msg:reply_to_message",
]
_MessageReplyToPollOptionId: TypeAlias = Literal[
    ":reply_to_poll_option_id",
    "business_message:reply_to_poll_option_id",
    "channel_post:reply_to_poll_option_id",
    "edit:reply_to_poll_option_id",
    "edited_business_message:reply_to_poll_option_id",
    "edited_channel_post:reply_to_poll_option_id",
    "edited_message:reply_to_poll_option_id",
    "guest_message:reply_to_poll_option_id",
    "message:reply_to_poll_option_id",
    "msg:reply_to_poll_option_id",
]
_MessageReplyToStory: TypeAlias = Literal[
    ":reply_to_story",
    "business_message:reply_to_story",
    "channel_post:reply_to_story",
    "edit:reply_to_story",
    "edited_business_message:reply_to_story",
    "edited_channel_post:reply_to_story",
    "edited_message:reply_to_story",
    "guest_message:reply_to_story",
    "message:reply_to_story",
    "msg:reply_to_story",
]
_MessageRichMessage: TypeAlias = Literal[
    ":rich_message",
    "business_message:rich_message",
    "channel_post:rich_message",
    "edit:rich_message",
    "edited_business_message:rich_message",
    "edited_channel_post:rich_message",
    "edited_message:rich_message",
    "guest_message:rich_message",
    "message:rich_message",
    "msg:rich_message",
]
_MessageSenderBusinessBotUserAddedToAttachmentMenu: TypeAlias = Literal[
    ":sender_business_bot:added_to_attachment_menu",
    "business_message:sender_business_bot:added_to_attachment_menu",
    "channel_post:sender_business_bot:added_to_attachment_menu",
    "edit:sender_business_bot:added_to_attachment_menu",
    "edited_business_message:sender_business_bot:added_to_attachment_menu",
    "edited_channel_post:sender_business_bot:added_to_attachment_menu",
    "edited_message:sender_business_bot:added_to_attachment_menu",
    "guest_message:sender_business_bot:added_to_attachment_menu",
    "message:sender_business_bot:added_to_attachment_menu",
    "msg:sender_business_bot:added_to_attachment_menu",
]
_MessageSenderBusinessBotUserIsBot: TypeAlias = Literal[
    ":sender_business_bot:is_bot",
    "business_message:sender_business_bot:is_bot",
    "channel_post:sender_business_bot:is_bot",
    "edit:sender_business_bot:is_bot",
    "edited_business_message:sender_business_bot:is_bot",
    "edited_channel_post:sender_business_bot:is_bot",
    "edited_message:sender_business_bot:is_bot",
    "guest_message:sender_business_bot:is_bot",
    "message:sender_business_bot:is_bot",
    "msg:sender_business_bot:is_bot",
]
_MessageSenderBusinessBotUserIsPremium: TypeAlias = Literal[
    ":sender_business_bot:is_premium",
    "business_message:sender_business_bot:is_premium",
    "channel_post:sender_business_bot:is_premium",
    "edit:sender_business_bot:is_premium",
    "edited_business_message:sender_business_bot:is_premium",
    "edited_channel_post:sender_business_bot:is_premium",
    "edited_message:sender_business_bot:is_premium",
    "guest_message:sender_business_bot:is_premium",
    "message:sender_business_bot:is_premium",
    "msg:sender_business_bot:is_premium",
]
_MessageSenderChatChatTypeChannel: TypeAlias = Literal[
    ":sender_chat:channel",
    "business_message:sender_chat:channel",
    "channel_post:sender_chat:channel",
    "edit:sender_chat:channel",
    "edited_business_message:sender_chat:channel",
    "edited_channel_post:sender_chat:channel",
    "edited_message:sender_chat:channel",
    "guest_message:sender_chat:channel",
    "message:sender_chat:channel",
    "msg:sender_chat:channel",
]
_MessageSenderChatChatTypeGroup: TypeAlias = Literal[
    ":sender_chat:group",
    "business_message:sender_chat:group",
    "channel_post:sender_chat:group",
    "edit:sender_chat:group",
    "edited_business_message:sender_chat:group",
    "edited_channel_post:sender_chat:group",
    "edited_message:sender_chat:group",
    "guest_message:sender_chat:group",
    "message:sender_chat:group",
    "msg:sender_chat:group",
]
_MessageSenderChatChatTypePrivate: TypeAlias = Literal[
    ":sender_chat:private",
    "business_message:sender_chat:private",
    "channel_post:sender_chat:private",
    "edit:sender_chat:private",
    "edited_business_message:sender_chat:private",
    "edited_channel_post:sender_chat:private",
    "edited_message:sender_chat:private",
    "guest_message:sender_chat:private",
    "message:sender_chat:private",
    "msg:sender_chat:private",
]
_MessageSenderChatChatTypeSupergroup: TypeAlias = Literal[
    ":sender_chat:supergroup",
    "business_message:sender_chat:supergroup",
    "channel_post:sender_chat:supergroup",
    "edit:sender_chat:supergroup",
    "edited_business_message:sender_chat:supergroup",
    "edited_channel_post:sender_chat:supergroup",
    "edited_message:sender_chat:supergroup",
    "guest_message:sender_chat:supergroup",
    "message:sender_chat:supergroup",
    "msg:sender_chat:supergroup",
]
_MessageSenderTag: TypeAlias = Literal[
    ":sender_tag",
    "business_message:sender_tag",
    "channel_post:sender_tag",
    "edit:sender_tag",
    "edited_business_message:sender_tag",
    "edited_channel_post:sender_tag",
    "edited_message:sender_tag",
    "guest_message:sender_tag",
    "message:sender_tag",
    "msg:sender_tag",
]
_MessageShowCaptionAboveMediaLiteralTrue: TypeAlias = Literal[
    ":show_caption_above_media",
    "business_message:show_caption_above_media",
    "channel_post:show_caption_above_media",
    "edit:show_caption_above_media",
    "edited_business_message:show_caption_above_media",
    "edited_channel_post:show_caption_above_media",
    "edited_message:show_caption_above_media",
    "guest_message:show_caption_above_media",
    "message:show_caption_above_media",
    "msg:show_caption_above_media",
]
_MessageStory: TypeAlias = Literal[
    ":story",
    "business_message:story",
    "channel_post:story",
    "edit:story",
    "edited_business_message:story",
    "edited_channel_post:story",
    "edited_message:story",
    "guest_message:story",
    "message:story",
    "msg:story",
]
_MessageUniqueGiftUniqueGiftInfoIsPrivate: TypeAlias = Literal[
    ":unique_gift:is_private",
    "business_message:unique_gift:is_private",
    "channel_post:unique_gift:is_private",
    "edit:unique_gift:is_private",
    "edited_business_message:unique_gift:is_private",
    "edited_channel_post:unique_gift:is_private",
    "edited_message:unique_gift:is_private",
    "guest_message:unique_gift:is_private",
    "message:unique_gift:is_private",
    "msg:unique_gift:is_private",
]
_MessageUniqueGiftUniqueGiftInfoText: TypeAlias = Literal[
    ":unique_gift:text",
    "business_message:unique_gift:text",
    "channel_post:unique_gift:text",
    "edit:unique_gift:text",
    "edited_business_message:unique_gift:text",
    "edited_channel_post:unique_gift:text",
    "edited_message:unique_gift:text",
    "guest_message:unique_gift:text",
    "message:unique_gift:text",
    "msg:unique_gift:text",
]
_MessageUniqueGiftUniqueGiftInfoTransferStarCount: TypeAlias = Literal[
    ":unique_gift:transfer_star_count",
    "business_message:unique_gift:transfer_star_count",
    "channel_post:unique_gift:transfer_star_count",
    "edit:unique_gift:transfer_star_count",
    "edited_business_message:unique_gift:transfer_star_count",
    "edited_channel_post:unique_gift:transfer_star_count",
    "edited_message:unique_gift:transfer_star_count",
    "guest_message:unique_gift:transfer_star_count",
    "message:unique_gift:transfer_star_count",
    "msg:unique_gift:transfer_star_count",
]
_MessageVenue: TypeAlias = Literal[
    ":venue",
    "business_message:venue",
    "channel_post:venue",
    "edit:venue",
    "edited_business_message:venue",
    "edited_channel_post:venue",
    "edited_message:venue",
    "guest_message:venue",
    "message:venue",
    "msg:venue",
]
_MessageViaBotUserAddedToAttachmentMenu: TypeAlias = Literal[
    ":via_bot:added_to_attachment_menu",
    "business_message:via_bot:added_to_attachment_menu",
    "channel_post:via_bot:added_to_attachment_menu",
    "edit:via_bot:added_to_attachment_menu",
    "edited_business_message:via_bot:added_to_attachment_menu",
    "edited_channel_post:via_bot:added_to_attachment_menu",
    "edited_message:via_bot:added_to_attachment_menu",
    "guest_message:via_bot:added_to_attachment_menu",
    "message:via_bot:added_to_attachment_menu",
    "msg:via_bot:added_to_attachment_menu",
]
_MessageViaBotUserIsBot: TypeAlias = Literal[
    ":via_bot:is_bot",
    "business_message:via_bot:is_bot",
    "channel_post:via_bot:is_bot",
    "edit:via_bot:is_bot",
    "edited_business_message:via_bot:is_bot",
    "edited_channel_post:via_bot:is_bot",
    "edited_message:via_bot:is_bot",
    "guest_message:via_bot:is_bot",
    "message:via_bot:is_bot",
    "msg:via_bot:is_bot",
]
_MessageViaBotUserIsPremium: TypeAlias = Literal[
    ":via_bot:is_premium",
    "business_message:via_bot:is_premium",
    "channel_post:via_bot:is_premium",
    "edit:via_bot:is_premium",
    "edited_business_message:via_bot:is_premium",
    "edited_channel_post:via_bot:is_premium",
    "edited_message:via_bot:is_premium",
    "guest_message:via_bot:is_premium",
    "message:via_bot:is_premium",
    "msg:via_bot:is_premium",
]
_MessageVideo: TypeAlias = Literal[
    ":video",
    "business_message:video",
    "channel_post:video",
    "edit:video",
    "edited_business_message:video",
    "edited_channel_post:video",
    "edited_message:video",
    "guest_message:video",
    "message:video",
    "msg:video",
]
_MessageVideoChatEnded: TypeAlias = Literal[
    ":video_chat_ended",
    "business_message:video_chat_ended",
    "channel_post:video_chat_ended",
    "edit:video_chat_ended",
    "edited_business_message:video_chat_ended",
    "edited_channel_post:video_chat_ended",
    "edited_message:video_chat_ended",
    "guest_message:video_chat_ended",
    "message:video_chat_ended",
    "msg:video_chat_ended",
]
_MessageVideoChatParticipantsInvited: TypeAlias = Literal[
    ":video_chat_participants_invited",
    "business_message:video_chat_participants_invited",
    "channel_post:video_chat_participants_invited",
    "edit:video_chat_participants_invited",
    "edited_business_message:video_chat_participants_invited",
    "edited_channel_post:video_chat_participants_invited",
    "edited_message:video_chat_participants_invited",
    "guest_message:video_chat_participants_invited",
    "message:video_chat_participants_invited",
    "msg:video_chat_participants_invited",
]
_MessageVideoChatScheduled: TypeAlias = Literal[
    ":video_chat_scheduled",
    "business_message:video_chat_scheduled",
    "channel_post:video_chat_scheduled",
    "edit:video_chat_scheduled",
    "edited_business_message:video_chat_scheduled",
    "edited_channel_post:video_chat_scheduled",
    "edited_message:video_chat_scheduled",
    "guest_message:video_chat_scheduled",
    "message:video_chat_scheduled",
    "msg:video_chat_scheduled",
]
_MessageVideoChatStarted: TypeAlias = Literal[
    ":video_chat_started",
    "business_message:video_chat_started",
    "channel_post:video_chat_started",
    "edit:video_chat_started",
    "edited_business_message:video_chat_started",
    "edited_channel_post:video_chat_started",
    "edited_message:video_chat_started",
    "guest_message:video_chat_started",
    "message:video_chat_started",
    "msg:video_chat_started",
]
_MessageVideoNote: TypeAlias = Literal[
    ":video_note",
    "business_message:video_note",
    "channel_post:video_note",
    "edit:video_note",
    "edited_business_message:video_note",
    "edited_channel_post:video_note",
    "edited_message:video_note",
    "guest_message:video_note",
    "message:video_note",
    "msg:video_note",
]
_MessageVoice: TypeAlias = Literal[
    ":voice",
    "business_message:voice",
    "channel_post:voice",
    "edit:voice",
    "edited_business_message:voice",
    "edited_channel_post:voice",
    "edited_message:voice",
    "guest_message:voice",
    "message:voice",
    "msg:voice",
]
_MessageWebAppData: TypeAlias = Literal[
    ":web_app_data",
    "business_message:web_app_data",
    "channel_post:web_app_data",
    "edit:web_app_data",
    "edited_business_message:web_app_data",
    "edited_channel_post:web_app_data",
    "edited_message:web_app_data",
    "guest_message:web_app_data",
    "message:web_app_data",
    "msg:web_app_data",
]
_Subscription: TypeAlias = Literal[
    "subscription",
    "subscription:state",
    "subscription:state:active",
    "subscription:state:canceled",
    "subscription:state:failed",
    "subscription:user",
    "subscription:user:added_to_attachment_menu",
    "subscription:user:is_bot",
    "subscription:user:is_premium",
    "subscription:user:me",
]
_ManagedBot: TypeAlias = Literal[
    "managed_bot",
    "managed_bot:bot",
    "managed_bot:bot:added_to_attachment_menu",
    "managed_bot:bot:is_bot",
    "managed_bot:bot:is_premium",
    "managed_bot:bot:me",
    "managed_bot:user",
    "managed_bot:user:added_to_attachment_menu",
    "managed_bot:user:is_bot",
    "managed_bot:user:is_premium",
    "managed_bot:user:me",
]
_PollAnswer: TypeAlias = Literal[
    "poll_answer",
    "poll_answer:user",
    "poll_answer:user:added_to_attachment_menu",
    "poll_answer:user:is_bot",
    "poll_answer:user:is_premium",
    "poll_answer:user:me",
    "poll_answer:voter_chat",
    "poll_answer:voter_chat:channel",
    "poll_answer:voter_chat:group",
    "poll_answer:voter_chat:private",
    "poll_answer:voter_chat:supergroup",
]
_RuleMemberStatus: TypeAlias = Literal[
    "chat_member:new_chat_member:administrator",
    "chat_member:new_chat_member:creator",
    "chat_member:new_chat_member:kicked",
    "chat_member:new_chat_member:left",
    "chat_member:new_chat_member:member",
    "chat_member:new_chat_member:restricted",
    "my_chat_member:new_chat_member:administrator",
    "my_chat_member:new_chat_member:creator",
    "my_chat_member:new_chat_member:kicked",
    "my_chat_member:new_chat_member:left",
    "my_chat_member:new_chat_member:member",
    "my_chat_member:new_chat_member:restricted",
]
_BusinessMessageSticker: TypeAlias = Literal[
    "business_message:file:custom_emoji",
    "business_message:file:is_animated",
    "business_message:file:is_video",
    "business_message:file:mask",
    "business_message:file:premium_animation",
    "business_message:file:regular",
    "business_message:sticker",
    "business_message:sticker:custom_emoji",
    "business_message:sticker:is_animated",
    "business_message:sticker:is_video",
    "business_message:sticker:mask",
    "business_message:sticker:premium_animation",
    "business_message:sticker:regular",
]
_ChannelPostSticker: TypeAlias = Literal[
    "channel_post:file:custom_emoji",
    "channel_post:file:is_animated",
    "channel_post:file:is_video",
    "channel_post:file:mask",
    "channel_post:file:premium_animation",
    "channel_post:file:regular",
    "channel_post:sticker",
    "channel_post:sticker:custom_emoji",
    "channel_post:sticker:is_animated",
    "channel_post:sticker:is_video",
    "channel_post:sticker:mask",
    "channel_post:sticker:premium_animation",
    "channel_post:sticker:regular",
]
_EditedBusinessMessageSticker: TypeAlias = Literal[
    "edited_business_message:file:custom_emoji",
    "edited_business_message:file:is_animated",
    "edited_business_message:file:is_video",
    "edited_business_message:file:mask",
    "edited_business_message:file:premium_animation",
    "edited_business_message:file:regular",
    "edited_business_message:sticker",
    "edited_business_message:sticker:custom_emoji",
    "edited_business_message:sticker:is_animated",
    "edited_business_message:sticker:is_video",
    "edited_business_message:sticker:mask",
    "edited_business_message:sticker:premium_animation",
    "edited_business_message:sticker:regular",
]
_EditedChannelPostSticker: TypeAlias = Literal[
    "edited_channel_post:file:custom_emoji",
    "edited_channel_post:file:is_animated",
    "edited_channel_post:file:is_video",
    "edited_channel_post:file:mask",
    "edited_channel_post:file:premium_animation",
    "edited_channel_post:file:regular",
    "edited_channel_post:sticker",
    "edited_channel_post:sticker:custom_emoji",
    "edited_channel_post:sticker:is_animated",
    "edited_channel_post:sticker:is_video",
    "edited_channel_post:sticker:mask",
    "edited_channel_post:sticker:premium_animation",
    "edited_channel_post:sticker:regular",
]
_EditedMessageSticker: TypeAlias = Literal[
    "edited_message:file:custom_emoji",
    "edited_message:file:is_animated",
    "edited_message:file:is_video",
    "edited_message:file:mask",
    "edited_message:file:premium_animation",
    "edited_message:file:regular",
    "edited_message:sticker",
    "edited_message:sticker:custom_emoji",
    "edited_message:sticker:is_animated",
    "edited_message:sticker:is_video",
    "edited_message:sticker:mask",
    "edited_message:sticker:premium_animation",
    "edited_message:sticker:regular",
]
_GuestMessageSticker: TypeAlias = Literal[
    "guest_message:file:custom_emoji",
    "guest_message:file:is_animated",
    "guest_message:file:is_video",
    "guest_message:file:mask",
    "guest_message:file:premium_animation",
    "guest_message:file:regular",
    "guest_message:sticker",
    "guest_message:sticker:custom_emoji",
    "guest_message:sticker:is_animated",
    "guest_message:sticker:is_video",
    "guest_message:sticker:mask",
    "guest_message:sticker:premium_animation",
    "guest_message:sticker:regular",
]
_InlineQuery: TypeAlias = Literal[
    "inline_query",
    "inline_query:chat_type",
    "inline_query:chat_type:channel",
    "inline_query:chat_type:group",
    "inline_query:chat_type:private",
    "inline_query:chat_type:sender",
    "inline_query:chat_type:supergroup",
    "inline_query:from",
    "inline_query:from:added_to_attachment_menu",
    "inline_query:from:is_bot",
    "inline_query:from:is_premium",
    "inline_query:from:me",
    "inline_query:location",
]
_MessageSticker2: TypeAlias = Literal[
    "message:file:custom_emoji",
    "message:file:is_animated",
    "message:file:is_video",
    "message:file:mask",
    "message:file:premium_animation",
    "message:file:regular",
    "message:sticker",
    "message:sticker:custom_emoji",
    "message:sticker:is_animated",
    "message:sticker:is_video",
    "message:sticker:mask",
    "message:sticker:premium_animation",
    "message:sticker:regular",
]
_RuleChatTypeGroup: TypeAlias = Literal[
    "callback_query:message",
    "chat_boost:chat:group",
    "chat_join_request:chat:group",
    "chat_member:chat:group",
    "deleted_business_messages:chat:group",
    "edited_message:chat:group",
    "guest_message:chat:group",
    "message:chat:group",
    "message_reaction:chat:group",
    "message_reaction_count:chat:group",
    "my_chat_member:chat:group",
    "removed_chat_boost:chat:group",
    "stopped_message_generation:chat:group",
]
_RuleChatTypeSupergroup: TypeAlias = Literal[
    "callback_query:message",
    "chat_boost:chat:supergroup",
    "chat_join_request:chat:supergroup",
    "chat_member:chat:supergroup",
    "deleted_business_messages:chat:supergroup",
    "edited_message:chat:supergroup",
    "guest_message:chat:supergroup",
    "message:chat:supergroup",
    "message_reaction:chat:supergroup",
    "message_reaction_count:chat:supergroup",
    "my_chat_member:chat:supergroup",
    "removed_chat_boost:chat:supergroup",
    "stopped_message_generation:chat:supergroup",
]
_ChatJoinRequest: TypeAlias = Literal[
    "chat_join_request",
    "chat_join_request:bio",
    "chat_join_request:chat",
    "chat_join_request:chat:channel",
    "chat_join_request:chat:group",
    "chat_join_request:chat:private",
    "chat_join_request:chat:supergroup",
    "chat_join_request:from",
    "chat_join_request:from:added_to_attachment_menu",
    "chat_join_request:from:is_bot",
    "chat_join_request:from:is_premium",
    "chat_join_request:from:me",
    "chat_join_request:invite_link",
    "chat_join_request:query_id",
]
_MessageLeftChatMember2: TypeAlias = Literal[
    ":left_chat_member",
    ":left_chat_member:added_to_attachment_menu",
    ":left_chat_member:is_bot",
    ":left_chat_member:is_premium",
    ":left_chat_member:me",
    "message:left_chat_member",
    "message:left_chat_member:added_to_attachment_menu",
    "message:left_chat_member:is_bot",
    "message:left_chat_member:is_premium",
    "message:left_chat_member:me",
    "msg:left_chat_member",
    "msg:left_chat_member:added_to_attachment_menu",
    "msg:left_chat_member:is_bot",
    "msg:left_chat_member:is_premium",
    "msg:left_chat_member:me",
]
_MessageNewChatMembers2: TypeAlias = Literal[
    ":new_chat_members",
    ":new_chat_members:added_to_attachment_menu",
    ":new_chat_members:is_bot",
    ":new_chat_members:is_premium",
    ":new_chat_members:me",
    "message:new_chat_members",
    "message:new_chat_members:added_to_attachment_menu",
    "message:new_chat_members:is_bot",
    "message:new_chat_members:is_premium",
    "message:new_chat_members:me",
    "msg:new_chat_members",
    "msg:new_chat_members:added_to_attachment_menu",
    "msg:new_chat_members:is_bot",
    "msg:new_chat_members:is_premium",
    "msg:new_chat_members:me",
]
_RuleChatTypeChannel: TypeAlias = Literal[
    "callback_query:message",
    "channel_post:chat:channel",
    "chat_boost:chat:channel",
    "chat_join_request:chat:channel",
    "chat_member:chat:channel",
    "deleted_business_messages:chat:channel",
    "edited_channel_post:chat:channel",
    "edited_message:chat:channel",
    "guest_message:chat:channel",
    "message:chat:channel",
    "message_reaction:chat:channel",
    "message_reaction_count:chat:channel",
    "my_chat_member:chat:channel",
    "removed_chat_boost:chat:channel",
    "stopped_message_generation:chat:channel",
]
_RuleChatTypePrivate: TypeAlias = Literal[
    "business_message:chat:private",
    "callback_query:message",
    "chat_boost:chat:private",
    "chat_join_request:chat:private",
    "chat_member:chat:private",
    "deleted_business_messages:chat:private",
    "edited_business_message:chat:private",
    "edited_message:chat:private",
    "guest_message:chat:private",
    "message:chat:private",
    "message_reaction:chat:private",
    "message_reaction_count:chat:private",
    "my_chat_member:chat:private",
    "removed_chat_boost:chat:private",
    "stopped_message_generation:chat:private",
]
_MessageChatOwnerLeft: TypeAlias = Literal[
    ":chat_owner_left",
    ":chat_owner_left:new_owner",
    "business_message:chat_owner_left",
    "business_message:chat_owner_left:new_owner",
    "edit:chat_owner_left",
    "edit:chat_owner_left:new_owner",
    "edited_business_message:chat_owner_left",
    "edited_business_message:chat_owner_left:new_owner",
    "edited_message:chat_owner_left",
    "edited_message:chat_owner_left:new_owner",
    "guest_message:chat_owner_left",
    "guest_message:chat_owner_left:new_owner",
    "message:chat_owner_left",
    "message:chat_owner_left:new_owner",
    "msg:chat_owner_left",
    "msg:chat_owner_left:new_owner",
]
_MessageForumTopicCreated: TypeAlias = Literal[
    ":forum_topic_created",
    ":forum_topic_created:is_name_implicit",
    "business_message:forum_topic_created",
    "business_message:forum_topic_created:is_name_implicit",
    "edit:forum_topic_created",
    "edit:forum_topic_created:is_name_implicit",
    "edited_business_message:forum_topic_created",
    "edited_business_message:forum_topic_created:is_name_implicit",
    "edited_message:forum_topic_created",
    "edited_message:forum_topic_created:is_name_implicit",
    "guest_message:forum_topic_created",
    "guest_message:forum_topic_created:is_name_implicit",
    "message:forum_topic_created",
    "message:forum_topic_created:is_name_implicit",
    "msg:forum_topic_created",
    "msg:forum_topic_created:is_name_implicit",
]
_EventChatChatTypeGroup: TypeAlias = Literal[
    ":chat:group",
    "channel_post:chat:group",
    "chat_boost:chat:group",
    "chat_join_request:chat:group",
    "chat_member:chat:group",
    "deleted_business_messages:chat:group",
    "edit:chat:group",
    "edited_channel_post:chat:group",
    "edited_message:chat:group",
    "guest_message:chat:group",
    "message:chat:group",
    "message_reaction:chat:group",
    "message_reaction_count:chat:group",
    "msg:chat:group",
    "my_chat_member:chat:group",
    "removed_chat_boost:chat:group",
    "stopped_message_generation:chat:group",
]
_RuleInChat: TypeAlias = Literal[
    "business_message:chat",
    "callback_query:message",
    "channel_post:chat",
    "chat_boost:chat",
    "chat_join_request:chat",
    "chat_member:chat",
    "deleted_business_messages:chat",
    "edited_business_message:chat",
    "edited_channel_post:chat",
    "edited_message:chat",
    "guest_message:chat",
    "message:chat",
    "message_reaction:chat",
    "message_reaction_count:chat",
    "my_chat_member:chat",
    "removed_chat_boost:chat",
    "stopped_message_generation:chat",
]
_EventChatChatTypeSupergroup: TypeAlias = Literal[
    ":chat:supergroup",
    "business_message:chat:supergroup",
    "channel_post:chat:supergroup",
    "chat_boost:chat:supergroup",
    "chat_join_request:chat:supergroup",
    "chat_member:chat:supergroup",
    "deleted_business_messages:chat:supergroup",
    "edit:chat:supergroup",
    "edited_business_message:chat:supergroup",
    "edited_channel_post:chat:supergroup",
    "edited_message:chat:supergroup",
    "guest_message:chat:supergroup",
    "message:chat:supergroup",
    "message_reaction:chat:supergroup",
    "message_reaction_count:chat:supergroup",
    "msg:chat:supergroup",
    "my_chat_member:chat:supergroup",
    "removed_chat_boost:chat:supergroup",
    "stopped_message_generation:chat:supergroup",
]
_MessageDocument: TypeAlias = Literal[
    ":animation",
    ":document",
    "business_message:animation",
    "business_message:document",
    "channel_post:animation",
    "channel_post:document",
    "edit:animation",
    "edit:document",
    "edited_business_message:animation",
    "edited_business_message:document",
    "edited_channel_post:animation",
    "edited_channel_post:document",
    "edited_message:animation",
    "edited_message:document",
    "guest_message:animation",
    "guest_message:document",
    "message:animation",
    "message:document",
    "msg:animation",
    "msg:document",
]
_MessageMessageThreadId: TypeAlias = Literal[
    ":is_topic_message",
    ":message_thread_id",
    "business_message:is_topic_message",
    "business_message:message_thread_id",
    "channel_post:is_topic_message",
    "channel_post:message_thread_id",
    "edit:is_topic_message",
    "edit:message_thread_id",
    "edited_business_message:is_topic_message",
    "edited_business_message:message_thread_id",
    "edited_channel_post:is_topic_message",
    "edited_channel_post:message_thread_id",
    "edited_message:is_topic_message",
    "edited_message:message_thread_id",
    "guest_message:is_topic_message",
    "guest_message:message_thread_id",
    "message:is_topic_message",
    "message:message_thread_id",
    "msg:is_topic_message",
    "msg:message_thread_id",
]
_MessagePhoto: TypeAlias = Literal[
    ":live_photo",
    ":photo",
    "business_message:live_photo",
    "business_message:photo",
    "channel_post:live_photo",
    "channel_post:photo",
    "edit:live_photo",
    "edit:photo",
    "edited_business_message:live_photo",
    "edited_business_message:photo",
    "edited_channel_post:live_photo",
    "edited_channel_post:photo",
    "edited_message:live_photo",
    "edited_message:photo",
    "guest_message:live_photo",
    "guest_message:photo",
    "message:live_photo",
    "message:photo",
    "msg:live_photo",
    "msg:photo",
]
_BusinessMessageCaptionEntities: TypeAlias = Literal[
    "business_message:caption_entities",
    "business_message:caption_entities:blockquote",
    "business_message:caption_entities:bold",
    "business_message:caption_entities:bot_command",
    "business_message:caption_entities:cashtag",
    "business_message:caption_entities:code",
    "business_message:caption_entities:custom_emoji",
    "business_message:caption_entities:date_time",
    "business_message:caption_entities:email",
    "business_message:caption_entities:expandable_blockquote",
    "business_message:caption_entities:hashtag",
    "business_message:caption_entities:italic",
    "business_message:caption_entities:mention",
    "business_message:caption_entities:phone_number",
    "business_message:caption_entities:pre",
    "business_message:caption_entities:spoiler",
    "business_message:caption_entities:strikethrough",
    "business_message:caption_entities:text_link",
    "business_message:caption_entities:text_mention",
    "business_message:caption_entities:underline",
    "business_message:caption_entities:url",
]
_BusinessMessageEntities: TypeAlias = Literal[
    "business_message:entities",
    "business_message:entities:blockquote",
    "business_message:entities:bold",
    "business_message:entities:bot_command",
    "business_message:entities:cashtag",
    "business_message:entities:code",
    "business_message:entities:custom_emoji",
    "business_message:entities:date_time",
    "business_message:entities:email",
    "business_message:entities:expandable_blockquote",
    "business_message:entities:hashtag",
    "business_message:entities:italic",
    "business_message:entities:mention",
    "business_message:entities:phone_number",
    "business_message:entities:pre",
    "business_message:entities:spoiler",
    "business_message:entities:strikethrough",
    "business_message:entities:text_link",
    "business_message:entities:text_mention",
    "business_message:entities:underline",
    "business_message:entities:url",
]
_ChannelPostCaptionEntities: TypeAlias = Literal[
    "channel_post:caption_entities",
    "channel_post:caption_entities:blockquote",
    "channel_post:caption_entities:bold",
    "channel_post:caption_entities:bot_command",
    "channel_post:caption_entities:cashtag",
    "channel_post:caption_entities:code",
    "channel_post:caption_entities:custom_emoji",
    "channel_post:caption_entities:date_time",
    "channel_post:caption_entities:email",
    "channel_post:caption_entities:expandable_blockquote",
    "channel_post:caption_entities:hashtag",
    "channel_post:caption_entities:italic",
    "channel_post:caption_entities:mention",
    "channel_post:caption_entities:phone_number",
    "channel_post:caption_entities:pre",
    "channel_post:caption_entities:spoiler",
    "channel_post:caption_entities:strikethrough",
    "channel_post:caption_entities:text_link",
    "channel_post:caption_entities:text_mention",
    "channel_post:caption_entities:underline",
    "channel_post:caption_entities:url",
]
_ChannelPostEntities: TypeAlias = Literal[
    "channel_post:entities",
    "channel_post:entities:blockquote",
    "channel_post:entities:bold",
    "channel_post:entities:bot_command",
    "channel_post:entities:cashtag",
    "channel_post:entities:code",
    "channel_post:entities:custom_emoji",
    "channel_post:entities:date_time",
    "channel_post:entities:email",
    "channel_post:entities:expandable_blockquote",
    "channel_post:entities:hashtag",
    "channel_post:entities:italic",
    "channel_post:entities:mention",
    "channel_post:entities:phone_number",
    "channel_post:entities:pre",
    "channel_post:entities:spoiler",
    "channel_post:entities:strikethrough",
    "channel_post:entities:text_link",
    "channel_post:entities:text_mention",
    "channel_post:entities:underline",
    "channel_post:entities:url",
]
_EditedBusinessMessageCaptionEntities: TypeAlias = Literal[
    "edited_business_message:caption_entities",
    "edited_business_message:caption_entities:blockquote",
    "edited_business_message:caption_entities:bold",
    "edited_business_message:caption_entities:bot_command",
    "edited_business_message:caption_entities:cashtag",
    "edited_business_message:caption_entities:code",
    "edited_business_message:caption_entities:custom_emoji",
    "edited_business_message:caption_entities:date_time",
    "edited_business_message:caption_entities:email",
    "edited_business_message:caption_entities:expandable_blockquote",
    "edited_business_message:caption_entities:hashtag",
    "edited_business_message:caption_entities:italic",
    "edited_business_message:caption_entities:mention",
    "edited_business_message:caption_entities:phone_number",
    "edited_business_message:caption_entities:pre",
    "edited_business_message:caption_entities:spoiler",
    "edited_business_message:caption_entities:strikethrough",
    "edited_business_message:caption_entities:text_link",
    "edited_business_message:caption_entities:text_mention",
    "edited_business_message:caption_entities:underline",
    "edited_business_message:caption_entities:url",
]
_EditedBusinessMessageEntities: TypeAlias = Literal[
    "edited_business_message:entities",
    "edited_business_message:entities:blockquote",
    "edited_business_message:entities:bold",
    "edited_business_message:entities:bot_command",
    "edited_business_message:entities:cashtag",
    "edited_business_message:entities:code",
    "edited_business_message:entities:custom_emoji",
    "edited_business_message:entities:date_time",
    "edited_business_message:entities:email",
    "edited_business_message:entities:expandable_blockquote",
    "edited_business_message:entities:hashtag",
    "edited_business_message:entities:italic",
    "edited_business_message:entities:mention",
    "edited_business_message:entities:phone_number",
    "edited_business_message:entities:pre",
    "edited_business_message:entities:spoiler",
    "edited_business_message:entities:strikethrough",
    "edited_business_message:entities:text_link",
    "edited_business_message:entities:text_mention",
    "edited_business_message:entities:underline",
    "edited_business_message:entities:url",
]
_EditedChannelPostCaptionEntities: TypeAlias = Literal[
    "edited_channel_post:caption_entities",
    "edited_channel_post:caption_entities:blockquote",
    "edited_channel_post:caption_entities:bold",
    "edited_channel_post:caption_entities:bot_command",
    "edited_channel_post:caption_entities:cashtag",
    "edited_channel_post:caption_entities:code",
    "edited_channel_post:caption_entities:custom_emoji",
    "edited_channel_post:caption_entities:date_time",
    "edited_channel_post:caption_entities:email",
    "edited_channel_post:caption_entities:expandable_blockquote",
    "edited_channel_post:caption_entities:hashtag",
    "edited_channel_post:caption_entities:italic",
    "edited_channel_post:caption_entities:mention",
    "edited_channel_post:caption_entities:phone_number",
    "edited_channel_post:caption_entities:pre",
    "edited_channel_post:caption_entities:spoiler",
    "edited_channel_post:caption_entities:strikethrough",
    "edited_channel_post:caption_entities:text_link",
    "edited_channel_post:caption_entities:text_mention",
    "edited_channel_post:caption_entities:underline",
    "edited_channel_post:caption_entities:url",
]
_EditedChannelPostEntities: TypeAlias = Literal[
    "edited_channel_post:entities",
    "edited_channel_post:entities:blockquote",
    "edited_channel_post:entities:bold",
    "edited_channel_post:entities:bot_command",
    "edited_channel_post:entities:cashtag",
    "edited_channel_post:entities:code",
    "edited_channel_post:entities:custom_emoji",
    "edited_channel_post:entities:date_time",
    "edited_channel_post:entities:email",
    "edited_channel_post:entities:expandable_blockquote",
    "edited_channel_post:entities:hashtag",
    "edited_channel_post:entities:italic",
    "edited_channel_post:entities:mention",
    "edited_channel_post:entities:phone_number",
    "edited_channel_post:entities:pre",
    "edited_channel_post:entities:spoiler",
    "edited_channel_post:entities:strikethrough",
    "edited_channel_post:entities:text_link",
    "edited_channel_post:entities:text_mention",
    "edited_channel_post:entities:underline",
    "edited_channel_post:entities:url",
]
_EditedMessageCaptionEntities: TypeAlias = Literal[
    "edited_message:caption_entities",
    "edited_message:caption_entities:blockquote",
    "edited_message:caption_entities:bold",
    "edited_message:caption_entities:bot_command",
    "edited_message:caption_entities:cashtag",
    "edited_message:caption_entities:code",
    "edited_message:caption_entities:custom_emoji",
    "edited_message:caption_entities:date_time",
    "edited_message:caption_entities:email",
    "edited_message:caption_entities:expandable_blockquote",
    "edited_message:caption_entities:hashtag",
    "edited_message:caption_entities:italic",
    "edited_message:caption_entities:mention",
    "edited_message:caption_entities:phone_number",
    "edited_message:caption_entities:pre",
    "edited_message:caption_entities:spoiler",
    "edited_message:caption_entities:strikethrough",
    "edited_message:caption_entities:text_link",
    "edited_message:caption_entities:text_mention",
    "edited_message:caption_entities:underline",
    "edited_message:caption_entities:url",
]
_EditedMessageEntities: TypeAlias = Literal[
    "edited_message:entities",
    "edited_message:entities:blockquote",
    "edited_message:entities:bold",
    "edited_message:entities:bot_command",
    "edited_message:entities:cashtag",
    "edited_message:entities:code",
    "edited_message:entities:custom_emoji",
    "edited_message:entities:date_time",
    "edited_message:entities:email",
    "edited_message:entities:expandable_blockquote",
    "edited_message:entities:hashtag",
    "edited_message:entities:italic",
    "edited_message:entities:mention",
    "edited_message:entities:phone_number",
    "edited_message:entities:pre",
    "edited_message:entities:spoiler",
    "edited_message:entities:strikethrough",
    "edited_message:entities:text_link",
    "edited_message:entities:text_mention",
    "edited_message:entities:underline",
    "edited_message:entities:url",
]
_GuestMessageCaptionEntities: TypeAlias = Literal[
    "guest_message:caption_entities",
    "guest_message:caption_entities:blockquote",
    "guest_message:caption_entities:bold",
    "guest_message:caption_entities:bot_command",
    "guest_message:caption_entities:cashtag",
    "guest_message:caption_entities:code",
    "guest_message:caption_entities:custom_emoji",
    "guest_message:caption_entities:date_time",
    "guest_message:caption_entities:email",
    "guest_message:caption_entities:expandable_blockquote",
    "guest_message:caption_entities:hashtag",
    "guest_message:caption_entities:italic",
    "guest_message:caption_entities:mention",
    "guest_message:caption_entities:phone_number",
    "guest_message:caption_entities:pre",
    "guest_message:caption_entities:spoiler",
    "guest_message:caption_entities:strikethrough",
    "guest_message:caption_entities:text_link",
    "guest_message:caption_entities:text_mention",
    "guest_message:caption_entities:underline",
    "guest_message:caption_entities:url",
]
_GuestMessageEntities: TypeAlias = Literal[
    "guest_message:entities",
    "guest_message:entities:blockquote",
    "guest_message:entities:bold",
    "guest_message:entities:bot_command",
    "guest_message:entities:cashtag",
    "guest_message:entities:code",
    "guest_message:entities:custom_emoji",
    "guest_message:entities:date_time",
    "guest_message:entities:email",
    "guest_message:entities:expandable_blockquote",
    "guest_message:entities:hashtag",
    "guest_message:entities:italic",
    "guest_message:entities:mention",
    "guest_message:entities:phone_number",
    "guest_message:entities:pre",
    "guest_message:entities:spoiler",
    "guest_message:entities:strikethrough",
    "guest_message:entities:text_link",
    "guest_message:entities:text_mention",
    "guest_message:entities:underline",
    "guest_message:entities:url",
]
_MessageCaptionEntities2: TypeAlias = Literal[
    "message:caption_entities",
    "message:caption_entities:blockquote",
    "message:caption_entities:bold",
    "message:caption_entities:bot_command",
    "message:caption_entities:cashtag",
    "message:caption_entities:code",
    "message:caption_entities:custom_emoji",
    "message:caption_entities:date_time",
    "message:caption_entities:email",
    "message:caption_entities:expandable_blockquote",
    "message:caption_entities:hashtag",
    "message:caption_entities:italic",
    "message:caption_entities:mention",
    "message:caption_entities:phone_number",
    "message:caption_entities:pre",
    "message:caption_entities:spoiler",
    "message:caption_entities:strikethrough",
    "message:caption_entities:text_link",
    "message:caption_entities:text_mention",
    "message:caption_entities:underline",
    "message:caption_entities:url",
]
_MessageEntities2: TypeAlias = Literal[
    "message:entities",
    "message:entities:blockquote",
    "message:entities:bold",
    "message:entities:bot_command",
    "message:entities:cashtag",
    "message:entities:code",
    "message:entities:custom_emoji",
    "message:entities:date_time",
    "message:entities:email",
    "message:entities:expandable_blockquote",
    "message:entities:hashtag",
    "message:entities:italic",
    "message:entities:mention",
    "message:entities:phone_number",
    "message:entities:pre",
    "message:entities:spoiler",
    "message:entities:strikethrough",
    "message:entities:text_link",
    "message:entities:text_mention",
    "message:entities:underline",
    "message:entities:url",
]
_MessageStickerStickerIsAnimated: TypeAlias = Literal[
    "*:file:is_animated",
    ":file:is_animated",
    ":sticker:is_animated",
    "business_message:file:is_animated",
    "business_message:sticker:is_animated",
    "channel_post:file:is_animated",
    "channel_post:sticker:is_animated",
    "edit:file:is_animated",
    "edit:sticker:is_animated",
    "edited_business_message:file:is_animated",
    "edited_business_message:sticker:is_animated",
    "edited_channel_post:file:is_animated",
    "edited_channel_post:sticker:is_animated",
    "edited_message:file:is_animated",
    "edited_message:sticker:is_animated",
    "guest_message:file:is_animated",
    "guest_message:sticker:is_animated",
    "message:file:is_animated",
    "message:sticker:is_animated",
    "msg:file:is_animated",
    "msg:sticker:is_animated",
]
_MessageStickerStickerIsVideo: TypeAlias = Literal[
    "*:file:is_video",
    ":file:is_video",
    ":sticker:is_video",
    "business_message:file:is_video",
    "business_message:sticker:is_video",
    "channel_post:file:is_video",
    "channel_post:sticker:is_video",
    "edit:file:is_video",
    "edit:sticker:is_video",
    "edited_business_message:file:is_video",
    "edited_business_message:sticker:is_video",
    "edited_channel_post:file:is_video",
    "edited_channel_post:sticker:is_video",
    "edited_message:file:is_video",
    "edited_message:sticker:is_video",
    "guest_message:file:is_video",
    "guest_message:sticker:is_video",
    "message:file:is_video",
    "message:sticker:is_video",
    "msg:file:is_video",
    "msg:sticker:is_video",
]
_MessageStickerStickerPremiumAnimation: TypeAlias = Literal[
    "*:file:premium_animation",
    ":file:premium_animation",
    ":sticker:premium_animation",
    "business_message:file:premium_animation",
    "business_message:sticker:premium_animation",
    "channel_post:file:premium_animation",
    "channel_post:sticker:premium_animation",
    "edit:file:premium_animation",
    "edit:sticker:premium_animation",
    "edited_business_message:file:premium_animation",
    "edited_business_message:sticker:premium_animation",
    "edited_channel_post:file:premium_animation",
    "edited_channel_post:sticker:premium_animation",
    "edited_message:file:premium_animation",
    "edited_message:sticker:premium_animation",
    "guest_message:file:premium_animation",
    "guest_message:sticker:premium_animation",
    "message:file:premium_animation",
    "message:sticker:premium_animation",
    "msg:file:premium_animation",
    "msg:sticker:premium_animation",
]
_MessageStickerStickerTypeCustomEmoji: TypeAlias = Literal[
    "*:file:custom_emoji",
    ":file:custom_emoji",
    ":sticker:custom_emoji",
    "business_message:file:custom_emoji",
    "business_message:sticker:custom_emoji",
    "channel_post:file:custom_emoji",
    "channel_post:sticker:custom_emoji",
    "edit:file:custom_emoji",
    "edit:sticker:custom_emoji",
    "edited_business_message:file:custom_emoji",
    "edited_business_message:sticker:custom_emoji",
    "edited_channel_post:file:custom_emoji",
    "edited_channel_post:sticker:custom_emoji",
    "edited_message:file:custom_emoji",
    "edited_message:sticker:custom_emoji",
    "guest_message:file:custom_emoji",
    "guest_message:sticker:custom_emoji",
    "message:file:custom_emoji",
    "message:sticker:custom_emoji",
    "msg:file:custom_emoji",
    "msg:sticker:custom_emoji",
]
_MessageStickerStickerTypeMask: TypeAlias = Literal[
    "*:file:mask",
    ":file:mask",
    ":sticker:mask",
    "business_message:file:mask",
    "business_message:sticker:mask",
    "channel_post:file:mask",
    "channel_post:sticker:mask",
    "edit:file:mask",
    "edit:sticker:mask",
    "edited_business_message:file:mask",
    "edited_business_message:sticker:mask",
    "edited_channel_post:file:mask",
    "edited_channel_post:sticker:mask",
    "edited_message:file:mask",
    "edited_message:sticker:mask",
    "guest_message:file:mask",
    "guest_message:sticker:mask",
    "message:file:mask",
    "message:sticker:mask",
    "msg:file:mask",
    "msg:sticker:mask",
]
_MessageStickerStickerTypeRegular: TypeAlias = Literal[
    "*:file:regular",
    ":file:regular",
    ":sticker:regular",
    "business_message:file:regular",
    "business_message:sticker:regular",
    "channel_post:file:regular",
    "channel_post:sticker:regular",
    "edit:file:regular",
    "edit:sticker:regular",
    "edited_business_message:file:regular",
    "edited_business_message:sticker:regular",
    "edited_channel_post:file:regular",
    "edited_channel_post:sticker:regular",
    "edited_message:file:regular",
    "edited_message:sticker:regular",
    "guest_message:file:regular",
    "guest_message:sticker:regular",
    "message:file:regular",
    "message:sticker:regular",
    "msg:file:regular",
    "msg:sticker:regular",
]
_PollDescriptionEntities: TypeAlias = Literal[
    "poll:description_entities",
    "poll:description_entities:blockquote",
    "poll:description_entities:bold",
    "poll:description_entities:bot_command",
    "poll:description_entities:cashtag",
    "poll:description_entities:code",
    "poll:description_entities:custom_emoji",
    "poll:description_entities:date_time",
    "poll:description_entities:email",
    "poll:description_entities:expandable_blockquote",
    "poll:description_entities:hashtag",
    "poll:description_entities:italic",
    "poll:description_entities:mention",
    "poll:description_entities:phone_number",
    "poll:description_entities:pre",
    "poll:description_entities:spoiler",
    "poll:description_entities:strikethrough",
    "poll:description_entities:text_link",
    "poll:description_entities:text_mention",
    "poll:description_entities:underline",
    "poll:description_entities:url",
]
_PollExplanationEntities: TypeAlias = Literal[
    "poll:explanation_entities",
    "poll:explanation_entities:blockquote",
    "poll:explanation_entities:bold",
    "poll:explanation_entities:bot_command",
    "poll:explanation_entities:cashtag",
    "poll:explanation_entities:code",
    "poll:explanation_entities:custom_emoji",
    "poll:explanation_entities:date_time",
    "poll:explanation_entities:email",
    "poll:explanation_entities:expandable_blockquote",
    "poll:explanation_entities:hashtag",
    "poll:explanation_entities:italic",
    "poll:explanation_entities:mention",
    "poll:explanation_entities:phone_number",
    "poll:explanation_entities:pre",
    "poll:explanation_entities:spoiler",
    "poll:explanation_entities:strikethrough",
    "poll:explanation_entities:text_link",
    "poll:explanation_entities:text_mention",
    "poll:explanation_entities:underline",
    "poll:explanation_entities:url",
]
_PollQuestionEntities: TypeAlias = Literal[
    "poll:question_entities",
    "poll:question_entities:blockquote",
    "poll:question_entities:bold",
    "poll:question_entities:bot_command",
    "poll:question_entities:cashtag",
    "poll:question_entities:code",
    "poll:question_entities:custom_emoji",
    "poll:question_entities:date_time",
    "poll:question_entities:email",
    "poll:question_entities:expandable_blockquote",
    "poll:question_entities:hashtag",
    "poll:question_entities:italic",
    "poll:question_entities:mention",
    "poll:question_entities:phone_number",
    "poll:question_entities:pre",
    "poll:question_entities:spoiler",
    "poll:question_entities:strikethrough",
    "poll:question_entities:text_link",
    "poll:question_entities:text_mention",
    "poll:question_entities:underline",
    "poll:question_entities:url",
]
_BusinessMessageCaption: TypeAlias = Literal[
    "business_message:caption",
    "business_message:caption_entities",
    "business_message:caption_entities:blockquote",
    "business_message:caption_entities:bold",
    "business_message:caption_entities:bot_command",
    "business_message:caption_entities:cashtag",
    "business_message:caption_entities:code",
    "business_message:caption_entities:custom_emoji",
    "business_message:caption_entities:date_time",
    "business_message:caption_entities:email",
    "business_message:caption_entities:expandable_blockquote",
    "business_message:caption_entities:hashtag",
    "business_message:caption_entities:italic",
    "business_message:caption_entities:mention",
    "business_message:caption_entities:phone_number",
    "business_message:caption_entities:pre",
    "business_message:caption_entities:spoiler",
    "business_message:caption_entities:strikethrough",
    "business_message:caption_entities:text_link",
    "business_message:caption_entities:text_mention",
    "business_message:caption_entities:underline",
    "business_message:caption_entities:url",
]
_BusinessMessageText: TypeAlias = Literal[
    "business_message:entities",
    "business_message:entities:blockquote",
    "business_message:entities:bold",
    "business_message:entities:bot_command",
    "business_message:entities:cashtag",
    "business_message:entities:code",
    "business_message:entities:custom_emoji",
    "business_message:entities:date_time",
    "business_message:entities:email",
    "business_message:entities:expandable_blockquote",
    "business_message:entities:hashtag",
    "business_message:entities:italic",
    "business_message:entities:mention",
    "business_message:entities:phone_number",
    "business_message:entities:pre",
    "business_message:entities:spoiler",
    "business_message:entities:strikethrough",
    "business_message:entities:text_link",
    "business_message:entities:text_mention",
    "business_message:entities:underline",
    "business_message:entities:url",
    "business_message:text",
]
_ChannelPostCaption: TypeAlias = Literal[
    "channel_post:caption",
    "channel_post:caption_entities",
    "channel_post:caption_entities:blockquote",
    "channel_post:caption_entities:bold",
    "channel_post:caption_entities:bot_command",
    "channel_post:caption_entities:cashtag",
    "channel_post:caption_entities:code",
    "channel_post:caption_entities:custom_emoji",
    "channel_post:caption_entities:date_time",
    "channel_post:caption_entities:email",
    "channel_post:caption_entities:expandable_blockquote",
    "channel_post:caption_entities:hashtag",
    "channel_post:caption_entities:italic",
    "channel_post:caption_entities:mention",
    "channel_post:caption_entities:phone_number",
    "channel_post:caption_entities:pre",
    "channel_post:caption_entities:spoiler",
    "channel_post:caption_entities:strikethrough",
    "channel_post:caption_entities:text_link",
    "channel_post:caption_entities:text_mention",
    "channel_post:caption_entities:underline",
    "channel_post:caption_entities:url",
]
_ChannelPostText: TypeAlias = Literal[
    "channel_post:entities",
    "channel_post:entities:blockquote",
    "channel_post:entities:bold",
    "channel_post:entities:bot_command",
    "channel_post:entities:cashtag",
    "channel_post:entities:code",
    "channel_post:entities:custom_emoji",
    "channel_post:entities:date_time",
    "channel_post:entities:email",
    "channel_post:entities:expandable_blockquote",
    "channel_post:entities:hashtag",
    "channel_post:entities:italic",
    "channel_post:entities:mention",
    "channel_post:entities:phone_number",
    "channel_post:entities:pre",
    "channel_post:entities:spoiler",
    "channel_post:entities:strikethrough",
    "channel_post:entities:text_link",
    "channel_post:entities:text_mention",
    "channel_post:entities:underline",
    "channel_post:entities:url",
    "channel_post:text",
]
_EditedBusinessMessageCaption: TypeAlias = Literal[
    "edited_business_message:caption",
    "edited_business_message:caption_entities",
    "edited_business_message:caption_entities:blockquote",
    "edited_business_message:caption_entities:bold",
    "edited_business_message:caption_entities:bot_command",
    "edited_business_message:caption_entities:cashtag",
    "edited_business_message:caption_entities:code",
    "edited_business_message:caption_entities:custom_emoji",
    "edited_business_message:caption_entities:date_time",
    "edited_business_message:caption_entities:email",
    "edited_business_message:caption_entities:expandable_blockquote",
    "edited_business_message:caption_entities:hashtag",
    "edited_business_message:caption_entities:italic",
    "edited_business_message:caption_entities:mention",
    "edited_business_message:caption_entities:phone_number",
    "edited_business_message:caption_entities:pre",
    "edited_business_message:caption_entities:spoiler",
    "edited_business_message:caption_entities:strikethrough",
    "edited_business_message:caption_entities:text_link",
    "edited_business_message:caption_entities:text_mention",
    "edited_business_message:caption_entities:underline",
    "edited_business_message:caption_entities:url",
]
_EditedBusinessMessageText: TypeAlias = Literal[
    "edited_business_message:entities",
    "edited_business_message:entities:blockquote",
    "edited_business_message:entities:bold",
    "edited_business_message:entities:bot_command",
    "edited_business_message:entities:cashtag",
    "edited_business_message:entities:code",
    "edited_business_message:entities:custom_emoji",
    "edited_business_message:entities:date_time",
    "edited_business_message:entities:email",
    "edited_business_message:entities:expandable_blockquote",
    "edited_business_message:entities:hashtag",
    "edited_business_message:entities:italic",
    "edited_business_message:entities:mention",
    "edited_business_message:entities:phone_number",
    "edited_business_message:entities:pre",
    "edited_business_message:entities:spoiler",
    "edited_business_message:entities:strikethrough",
    "edited_business_message:entities:text_link",
    "edited_business_message:entities:text_mention",
    "edited_business_message:entities:underline",
    "edited_business_message:entities:url",
    "edited_business_message:text",
]
_EditedChannelPostCaption: TypeAlias = Literal[
    "edited_channel_post:caption",
    "edited_channel_post:caption_entities",
    "edited_channel_post:caption_entities:blockquote",
    "edited_channel_post:caption_entities:bold",
    "edited_channel_post:caption_entities:bot_command",
    "edited_channel_post:caption_entities:cashtag",
    "edited_channel_post:caption_entities:code",
    "edited_channel_post:caption_entities:custom_emoji",
    "edited_channel_post:caption_entities:date_time",
    "edited_channel_post:caption_entities:email",
    "edited_channel_post:caption_entities:expandable_blockquote",
    "edited_channel_post:caption_entities:hashtag",
    "edited_channel_post:caption_entities:italic",
    "edited_channel_post:caption_entities:mention",
    "edited_channel_post:caption_entities:phone_number",
    "edited_channel_post:caption_entities:pre",
    "edited_channel_post:caption_entities:spoiler",
    "edited_channel_post:caption_entities:strikethrough",
    "edited_channel_post:caption_entities:text_link",
    "edited_channel_post:caption_entities:text_mention",
    "edited_channel_post:caption_entities:underline",
    "edited_channel_post:caption_entities:url",
]
_EditedChannelPostText: TypeAlias = Literal[
    "edited_channel_post:entities",
    "edited_channel_post:entities:blockquote",
    "edited_channel_post:entities:bold",
    "edited_channel_post:entities:bot_command",
    "edited_channel_post:entities:cashtag",
    "edited_channel_post:entities:code",
    "edited_channel_post:entities:custom_emoji",
    "edited_channel_post:entities:date_time",
    "edited_channel_post:entities:email",
    "edited_channel_post:entities:expandable_blockquote",
    "edited_channel_post:entities:hashtag",
    "edited_channel_post:entities:italic",
    "edited_channel_post:entities:mention",
    "edited_channel_post:entities:phone_number",
    "edited_channel_post:entities:pre",
    "edited_channel_post:entities:spoiler",
    "edited_channel_post:entities:strikethrough",
    "edited_channel_post:entities:text_link",
    "edited_channel_post:entities:text_mention",
    "edited_channel_post:entities:underline",
    "edited_channel_post:entities:url",
    "edited_channel_post:text",
]
_EditedMessageCaption: TypeAlias = Literal[
    "edited_message:caption",
    "edited_message:caption_entities",
    "edited_message:caption_entities:blockquote",
    "edited_message:caption_entities:bold",
    "edited_message:caption_entities:bot_command",
    "edited_message:caption_entities:cashtag",
    "edited_message:caption_entities:code",
    "edited_message:caption_entities:custom_emoji",
    "edited_message:caption_entities:date_time",
    "edited_message:caption_entities:email",
    "edited_message:caption_entities:expandable_blockquote",
    "edited_message:caption_entities:hashtag",
    "edited_message:caption_entities:italic",
    "edited_message:caption_entities:mention",
    "edited_message:caption_entities:phone_number",
    "edited_message:caption_entities:pre",
    "edited_message:caption_entities:spoiler",
    "edited_message:caption_entities:strikethrough",
    "edited_message:caption_entities:text_link",
    "edited_message:caption_entities:text_mention",
    "edited_message:caption_entities:underline",
    "edited_message:caption_entities:url",
]
_EditedMessageText: TypeAlias = Literal[
    "edited_message:entities",
    "edited_message:entities:blockquote",
    "edited_message:entities:bold",
    "edited_message:entities:bot_command",
    "edited_message:entities:cashtag",
    "edited_message:entities:code",
    "edited_message:entities:custom_emoji",
    "edited_message:entities:date_time",
    "edited_message:entities:email",
    "edited_message:entities:expandable_blockquote",
    "edited_message:entities:hashtag",
    "edited_message:entities:italic",
    "edited_message:entities:mention",
    "edited_message:entities:phone_number",
    "edited_message:entities:pre",
    "edited_message:entities:spoiler",
    "edited_message:entities:strikethrough",
    "edited_message:entities:text_link",
    "edited_message:entities:text_mention",
    "edited_message:entities:underline",
    "edited_message:entities:url",
    "edited_message:text",
]
_GuestMessageCaption: TypeAlias = Literal[
    "guest_message:caption",
    "guest_message:caption_entities",
    "guest_message:caption_entities:blockquote",
    "guest_message:caption_entities:bold",
    "guest_message:caption_entities:bot_command",
    "guest_message:caption_entities:cashtag",
    "guest_message:caption_entities:code",
    "guest_message:caption_entities:custom_emoji",
    "guest_message:caption_entities:date_time",
    "guest_message:caption_entities:email",
    "guest_message:caption_entities:expandable_blockquote",
    "guest_message:caption_entities:hashtag",
    "guest_message:caption_entities:italic",
    "guest_message:caption_entities:mention",
    "guest_message:caption_entities:phone_number",
    "guest_message:caption_entities:pre",
    "guest_message:caption_entities:spoiler",
    "guest_message:caption_entities:strikethrough",
    "guest_message:caption_entities:text_link",
    "guest_message:caption_entities:text_mention",
    "guest_message:caption_entities:underline",
    "guest_message:caption_entities:url",
]
_GuestMessageText: TypeAlias = Literal[
    "guest_message:entities",
    "guest_message:entities:blockquote",
    "guest_message:entities:bold",
    "guest_message:entities:bot_command",
    "guest_message:entities:cashtag",
    "guest_message:entities:code",
    "guest_message:entities:custom_emoji",
    "guest_message:entities:date_time",
    "guest_message:entities:email",
    "guest_message:entities:expandable_blockquote",
    "guest_message:entities:hashtag",
    "guest_message:entities:italic",
    "guest_message:entities:mention",
    "guest_message:entities:phone_number",
    "guest_message:entities:pre",
    "guest_message:entities:spoiler",
    "guest_message:entities:strikethrough",
    "guest_message:entities:text_link",
    "guest_message:entities:text_mention",
    "guest_message:entities:underline",
    "guest_message:entities:url",
    "guest_message:text",
]
_MessageCaption2: TypeAlias = Literal[
    "message:caption",
    "message:caption_entities",
    "message:caption_entities:blockquote",
    "message:caption_entities:bold",
    "message:caption_entities:bot_command",
    "message:caption_entities:cashtag",
    "message:caption_entities:code",
    "message:caption_entities:custom_emoji",
    "message:caption_entities:date_time",
    "message:caption_entities:email",
    "message:caption_entities:expandable_blockquote",
    "message:caption_entities:hashtag",
    "message:caption_entities:italic",
    "message:caption_entities:mention",
    "message:caption_entities:phone_number",
    "message:caption_entities:pre",
    "message:caption_entities:spoiler",
    "message:caption_entities:strikethrough",
    "message:caption_entities:text_link",
    "message:caption_entities:text_mention",
    "message:caption_entities:underline",
    "message:caption_entities:url",
]
_MessageText2: TypeAlias = Literal[
    "message:entities",
    "message:entities:blockquote",
    "message:entities:bold",
    "message:entities:bot_command",
    "message:entities:cashtag",
    "message:entities:code",
    "message:entities:custom_emoji",
    "message:entities:date_time",
    "message:entities:email",
    "message:entities:expandable_blockquote",
    "message:entities:hashtag",
    "message:entities:italic",
    "message:entities:mention",
    "message:entities:phone_number",
    "message:entities:pre",
    "message:entities:spoiler",
    "message:entities:strikethrough",
    "message:entities:text_link",
    "message:entities:text_mention",
    "message:entities:underline",
    "message:entities:url",
    "message:text",
]
_EventFromUserAddedToAttachmentMenu: TypeAlias = Literal[
    ":from:added_to_attachment_menu",
    "business_connection:user:added_to_attachment_menu",
    "business_message:from:added_to_attachment_menu",
    "callback_query:from:added_to_attachment_menu",
    "channel_post:from:added_to_attachment_menu",
    "chat_join_request:from:added_to_attachment_menu",
    "chat_member:from:added_to_attachment_menu",
    "chosen_inline_result:from:added_to_attachment_menu",
    "edit:from:added_to_attachment_menu",
    "edited_business_message:from:added_to_attachment_menu",
    "edited_channel_post:from:added_to_attachment_menu",
    "edited_message:from:added_to_attachment_menu",
    "guest_message:from:added_to_attachment_menu",
    "inline_query:from:added_to_attachment_menu",
    "managed_bot:user:added_to_attachment_menu",
    "message:from:added_to_attachment_menu",
    "message_reaction:user:added_to_attachment_menu",
    "msg:from:added_to_attachment_menu",
    "my_chat_member:from:added_to_attachment_menu",
    "poll_answer:user:added_to_attachment_menu",
    "pre_checkout_query:from:added_to_attachment_menu",
    "purchased_paid_media:from:added_to_attachment_menu",
    "shipping_query:from:added_to_attachment_menu",
    "subscription:user:added_to_attachment_menu",
]
_EventFromUserIsBot: TypeAlias = Literal[
    ":from:is_bot",
    "business_connection:user:is_bot",
    "business_message:from:is_bot",
    "callback_query:from:is_bot",
    "channel_post:from:is_bot",
    "chat_join_request:from:is_bot",
    "chat_member:from:is_bot",
    "chosen_inline_result:from:is_bot",
    "edit:from:is_bot",
    "edited_business_message:from:is_bot",
    "edited_channel_post:from:is_bot",
    "edited_message:from:is_bot",
    "guest_message:from:is_bot",
    "inline_query:from:is_bot",
    "managed_bot:user:is_bot",
    "message:from:is_bot",
    "message_reaction:user:is_bot",
    "msg:from:is_bot",
    "my_chat_member:from:is_bot",
    "poll_answer:user:is_bot",
    "pre_checkout_query:from:is_bot",
    "purchased_paid_media:from:is_bot",
    "shipping_query:from:is_bot",
    "subscription:user:is_bot",
]
_EventFromUserIsPremium: TypeAlias = Literal[
    ":from:is_premium",
    "business_connection:user:is_premium",
    "business_message:from:is_premium",
    "callback_query:from:is_premium",
    "channel_post:from:is_premium",
    "chat_join_request:from:is_premium",
    "chat_member:from:is_premium",
    "chosen_inline_result:from:is_premium",
    "edit:from:is_premium",
    "edited_business_message:from:is_premium",
    "edited_channel_post:from:is_premium",
    "edited_message:from:is_premium",
    "guest_message:from:is_premium",
    "inline_query:from:is_premium",
    "managed_bot:user:is_premium",
    "message:from:is_premium",
    "message_reaction:user:is_premium",
    "msg:from:is_premium",
    "my_chat_member:from:is_premium",
    "poll_answer:user:is_premium",
    "pre_checkout_query:from:is_premium",
    "purchased_paid_media:from:is_premium",
    "shipping_query:from:is_premium",
    "subscription:user:is_premium",
]
_MessageChecklist: TypeAlias = Literal[
    ":checklist",
    ":checklist:others_can_add_tasks",
    ":checklist:others_can_mark_tasks_as_done",
    "business_message:checklist",
    "business_message:checklist:others_can_add_tasks",
    "business_message:checklist:others_can_mark_tasks_as_done",
    "edit:checklist",
    "edit:checklist:others_can_add_tasks",
    "edit:checklist:others_can_mark_tasks_as_done",
    "edited_business_message:checklist",
    "edited_business_message:checklist:others_can_add_tasks",
    "edited_business_message:checklist:others_can_mark_tasks_as_done",
    "edited_message:checklist",
    "edited_message:checklist:others_can_add_tasks",
    "edited_message:checklist:others_can_mark_tasks_as_done",
    "guest_message:checklist",
    "guest_message:checklist:others_can_add_tasks",
    "guest_message:checklist:others_can_mark_tasks_as_done",
    "message:checklist",
    "message:checklist:others_can_add_tasks",
    "message:checklist:others_can_mark_tasks_as_done",
    "msg:checklist",
    "msg:checklist:others_can_add_tasks",
    "msg:checklist:others_can_mark_tasks_as_done",
]
_MessageForumTopicEdited: TypeAlias = Literal[
    ":forum_topic_edited",
    ":forum_topic_edited:icon_custom_emoji_id",
    ":forum_topic_edited:name",
    "business_message:forum_topic_edited",
    "business_message:forum_topic_edited:icon_custom_emoji_id",
    "business_message:forum_topic_edited:name",
    "edit:forum_topic_edited",
    "edit:forum_topic_edited:icon_custom_emoji_id",
    "edit:forum_topic_edited:name",
    "edited_business_message:forum_topic_edited",
    "edited_business_message:forum_topic_edited:icon_custom_emoji_id",
    "edited_business_message:forum_topic_edited:name",
    "edited_message:forum_topic_edited",
    "edited_message:forum_topic_edited:icon_custom_emoji_id",
    "edited_message:forum_topic_edited:name",
    "guest_message:forum_topic_edited",
    "guest_message:forum_topic_edited:icon_custom_emoji_id",
    "guest_message:forum_topic_edited:name",
    "message:forum_topic_edited",
    "message:forum_topic_edited:icon_custom_emoji_id",
    "message:forum_topic_edited:name",
    "msg:forum_topic_edited",
    "msg:forum_topic_edited:icon_custom_emoji_id",
    "msg:forum_topic_edited:name",
]
_MessageReaction: TypeAlias = Literal[
    "message_reaction",
    "message_reaction:actor_chat",
    "message_reaction:actor_chat:channel",
    "message_reaction:actor_chat:group",
    "message_reaction:actor_chat:private",
    "message_reaction:actor_chat:supergroup",
    "message_reaction:chat",
    "message_reaction:chat:channel",
    "message_reaction:chat:group",
    "message_reaction:chat:private",
    "message_reaction:chat:supergroup",
    "message_reaction:new_reaction",
    "message_reaction:new_reaction:custom_emoji",
    "message_reaction:new_reaction:emoji",
    "message_reaction:new_reaction:paid",
    "message_reaction:old_reaction",
    "message_reaction:old_reaction:custom_emoji",
    "message_reaction:old_reaction:emoji",
    "message_reaction:old_reaction:paid",
    "message_reaction:user",
    "message_reaction:user:added_to_attachment_menu",
    "message_reaction:user:is_bot",
    "message_reaction:user:is_premium",
    "message_reaction:user:me",
]
_EventBusinessConnectionId: TypeAlias = Literal[
    ":business_connection_id",
    "business_connection",
    "business_connection:can_reply",
    "business_connection:is_enabled",
    "business_connection:rights",
    "business_connection:user",
    "business_connection:user:added_to_attachment_menu",
    "business_connection:user:is_bot",
    "business_connection:user:is_premium",
    "business_connection:user:me",
    "business_message:business_connection_id",
    "channel_post:business_connection_id",
    "deleted_business_messages",
    "deleted_business_messages:chat",
    "deleted_business_messages:chat:channel",
    "deleted_business_messages:chat:group",
    "deleted_business_messages:chat:private",
    "deleted_business_messages:chat:supergroup",
    "edit:business_connection_id",
    "edited_business_message:business_connection_id",
    "edited_channel_post:business_connection_id",
    "edited_message:business_connection_id",
    "guest_message:business_connection_id",
    "message:business_connection_id",
    "msg:business_connection_id",
]
_ChatMember: TypeAlias = Literal[
    "chat_member",
    "chat_member:chat",
    "chat_member:chat:channel",
    "chat_member:chat:group",
    "chat_member:chat:private",
    "chat_member:chat:supergroup",
    "chat_member:from",
    "chat_member:from:added_to_attachment_menu",
    "chat_member:from:is_bot",
    "chat_member:from:is_premium",
    "chat_member:from:me",
    "chat_member:invite_link",
    "chat_member:new_chat_member",
    "chat_member:new_chat_member:administrator",
    "chat_member:new_chat_member:creator",
    "chat_member:new_chat_member:kicked",
    "chat_member:new_chat_member:left",
    "chat_member:new_chat_member:member",
    "chat_member:new_chat_member:restricted",
    "chat_member:old_chat_member",
    "chat_member:old_chat_member:administrator",
    "chat_member:old_chat_member:creator",
    "chat_member:old_chat_member:kicked",
    "chat_member:old_chat_member:left",
    "chat_member:old_chat_member:member",
    "chat_member:old_chat_member:restricted",
    "chat_member:via_chat_folder_invite_link",
    "chat_member:via_join_request",
]
_MyChatMember: TypeAlias = Literal[
    "my_chat_member",
    "my_chat_member:chat",
    "my_chat_member:chat:channel",
    "my_chat_member:chat:group",
    "my_chat_member:chat:private",
    "my_chat_member:chat:supergroup",
    "my_chat_member:from",
    "my_chat_member:from:added_to_attachment_menu",
    "my_chat_member:from:is_bot",
    "my_chat_member:from:is_premium",
    "my_chat_member:from:me",
    "my_chat_member:invite_link",
    "my_chat_member:new_chat_member",
    "my_chat_member:new_chat_member:administrator",
    "my_chat_member:new_chat_member:creator",
    "my_chat_member:new_chat_member:kicked",
    "my_chat_member:new_chat_member:left",
    "my_chat_member:new_chat_member:member",
    "my_chat_member:new_chat_member:restricted",
    "my_chat_member:old_chat_member",
    "my_chat_member:old_chat_member:administrator",
    "my_chat_member:old_chat_member:creator",
    "my_chat_member:old_chat_member:kicked",
    "my_chat_member:old_chat_member:left",
    "my_chat_member:old_chat_member:member",
    "my_chat_member:old_chat_member:restricted",
    "my_chat_member:via_chat_folder_invite_link",
    "my_chat_member:via_join_request",
]
_MessageGiveaway: TypeAlias = Literal[
    ":giveaway",
    ":giveaway:has_public_winners",
    ":giveaway:only_new_members",
    "business_message:giveaway",
    "business_message:giveaway:has_public_winners",
    "business_message:giveaway:only_new_members",
    "channel_post:giveaway",
    "channel_post:giveaway:has_public_winners",
    "channel_post:giveaway:only_new_members",
    "edit:giveaway",
    "edit:giveaway:has_public_winners",
    "edit:giveaway:only_new_members",
    "edited_business_message:giveaway",
    "edited_business_message:giveaway:has_public_winners",
    "edited_business_message:giveaway:only_new_members",
    "edited_channel_post:giveaway",
    "edited_channel_post:giveaway:has_public_winners",
    "edited_channel_post:giveaway:only_new_members",
    "edited_message:giveaway",
    "edited_message:giveaway:has_public_winners",
    "edited_message:giveaway:only_new_members",
    "guest_message:giveaway",
    "guest_message:giveaway:has_public_winners",
    "guest_message:giveaway:only_new_members",
    "message:giveaway",
    "message:giveaway:has_public_winners",
    "message:giveaway:only_new_members",
    "msg:giveaway",
    "msg:giveaway:has_public_winners",
    "msg:giveaway:only_new_members",
]
_MessageGiveawayWinners: TypeAlias = Literal[
    ":giveaway_winners",
    ":giveaway_winners:only_new_members",
    ":giveaway_winners:was_refunded",
    "business_message:giveaway_winners",
    "business_message:giveaway_winners:only_new_members",
    "business_message:giveaway_winners:was_refunded",
    "channel_post:giveaway_winners",
    "channel_post:giveaway_winners:only_new_members",
    "channel_post:giveaway_winners:was_refunded",
    "edit:giveaway_winners",
    "edit:giveaway_winners:only_new_members",
    "edit:giveaway_winners:was_refunded",
    "edited_business_message:giveaway_winners",
    "edited_business_message:giveaway_winners:only_new_members",
    "edited_business_message:giveaway_winners:was_refunded",
    "edited_channel_post:giveaway_winners",
    "edited_channel_post:giveaway_winners:only_new_members",
    "edited_channel_post:giveaway_winners:was_refunded",
    "edited_message:giveaway_winners",
    "edited_message:giveaway_winners:only_new_members",
    "edited_message:giveaway_winners:was_refunded",
    "guest_message:giveaway_winners",
    "guest_message:giveaway_winners:only_new_members",
    "guest_message:giveaway_winners:was_refunded",
    "message:giveaway_winners",
    "message:giveaway_winners:only_new_members",
    "message:giveaway_winners:was_refunded",
    "msg:giveaway_winners",
    "msg:giveaway_winners:only_new_members",
    "msg:giveaway_winners:was_refunded",
]
_RuleFromUser: TypeAlias = Literal[
    "business_connection:user",
    "business_message:from",
    "business_message:sender_chat",
    "callback_query:from",
    "channel_post:sender_chat",
    "chat_boost",
    "chat_join_request:from",
    "chat_member:from",
    "chosen_inline_result:from",
    "edited_business_message:from",
    "edited_business_message:sender_chat",
    "edited_channel_post:sender_chat",
    "edited_message:from",
    "edited_message:sender_chat",
    "guest_message:from",
    "guest_message:sender_chat",
    "inline_query:from",
    "managed_bot:user",
    "message:from",
    "message:sender_chat",
    "message_reaction:actor_chat",
    "message_reaction:user",
    "my_chat_member:from",
    "poll_answer:user",
    "poll_answer:voter_chat",
    "pre_checkout_query:from",
    "purchased_paid_media:from",
    "removed_chat_boost",
    "shipping_query:from",
    "subscription:user",
]
_MessageGift: TypeAlias = Literal[
    ":gift",
    ":gift:can_be_upgraded",
    ":gift:is_private",
    ":gift:is_upgrade_separate",
    "business_message:gift",
    "business_message:gift:can_be_upgraded",
    "business_message:gift:is_private",
    "business_message:gift:is_upgrade_separate",
    "channel_post:gift",
    "channel_post:gift:can_be_upgraded",
    "channel_post:gift:is_private",
    "channel_post:gift:is_upgrade_separate",
    "edit:gift",
    "edit:gift:can_be_upgraded",
    "edit:gift:is_private",
    "edit:gift:is_upgrade_separate",
    "edited_business_message:gift",
    "edited_business_message:gift:can_be_upgraded",
    "edited_business_message:gift:is_private",
    "edited_business_message:gift:is_upgrade_separate",
    "edited_channel_post:gift",
    "edited_channel_post:gift:can_be_upgraded",
    "edited_channel_post:gift:is_private",
    "edited_channel_post:gift:is_upgrade_separate",
    "edited_message:gift",
    "edited_message:gift:can_be_upgraded",
    "edited_message:gift:is_private",
    "edited_message:gift:is_upgrade_separate",
    "guest_message:gift",
    "guest_message:gift:can_be_upgraded",
    "guest_message:gift:is_private",
    "guest_message:gift:is_upgrade_separate",
    "message:gift",
    "message:gift:can_be_upgraded",
    "message:gift:is_private",
    "message:gift:is_upgrade_separate",
    "msg:gift",
    "msg:gift:can_be_upgraded",
    "msg:gift:is_private",
    "msg:gift:is_upgrade_separate",
]
_MessageGiftUpgradeSent: TypeAlias = Literal[
    ":gift_upgrade_sent",
    ":gift_upgrade_sent:can_be_upgraded",
    ":gift_upgrade_sent:is_private",
    ":gift_upgrade_sent:is_upgrade_separate",
    "business_message:gift_upgrade_sent",
    "business_message:gift_upgrade_sent:can_be_upgraded",
    "business_message:gift_upgrade_sent:is_private",
    "business_message:gift_upgrade_sent:is_upgrade_separate",
    "channel_post:gift_upgrade_sent",
    "channel_post:gift_upgrade_sent:can_be_upgraded",
    "channel_post:gift_upgrade_sent:is_private",
    "channel_post:gift_upgrade_sent:is_upgrade_separate",
    "edit:gift_upgrade_sent",
    "edit:gift_upgrade_sent:can_be_upgraded",
    "edit:gift_upgrade_sent:is_private",
    "edit:gift_upgrade_sent:is_upgrade_separate",
    "edited_business_message:gift_upgrade_sent",
    "edited_business_message:gift_upgrade_sent:can_be_upgraded",
    "edited_business_message:gift_upgrade_sent:is_private",
    "edited_business_message:gift_upgrade_sent:is_upgrade_separate",
    "edited_channel_post:gift_upgrade_sent",
    "edited_channel_post:gift_upgrade_sent:can_be_upgraded",
    "edited_channel_post:gift_upgrade_sent:is_private",
    "edited_channel_post:gift_upgrade_sent:is_upgrade_separate",
    "edited_message:gift_upgrade_sent",
    "edited_message:gift_upgrade_sent:can_be_upgraded",
    "edited_message:gift_upgrade_sent:is_private",
    "edited_message:gift_upgrade_sent:is_upgrade_separate",
    "guest_message:gift_upgrade_sent",
    "guest_message:gift_upgrade_sent:can_be_upgraded",
    "guest_message:gift_upgrade_sent:is_private",
    "guest_message:gift_upgrade_sent:is_upgrade_separate",
    "message:gift_upgrade_sent",
    "message:gift_upgrade_sent:can_be_upgraded",
    "message:gift_upgrade_sent:is_private",
    "message:gift_upgrade_sent:is_upgrade_separate",
    "msg:gift_upgrade_sent",
    "msg:gift_upgrade_sent:can_be_upgraded",
    "msg:gift_upgrade_sent:is_private",
    "msg:gift_upgrade_sent:is_upgrade_separate",
]
_MessageLeftChatMember: TypeAlias = Literal[
    ":left_chat_member",
    ":left_chat_member:added_to_attachment_menu",
    ":left_chat_member:is_bot",
    ":left_chat_member:is_premium",
    ":left_chat_member:me",
    "business_message:left_chat_member",
    "business_message:left_chat_member:added_to_attachment_menu",
    "business_message:left_chat_member:is_bot",
    "business_message:left_chat_member:is_premium",
    "business_message:left_chat_member:me",
    "edit:left_chat_member",
    "edit:left_chat_member:added_to_attachment_menu",
    "edit:left_chat_member:is_bot",
    "edit:left_chat_member:is_premium",
    "edit:left_chat_member:me",
    "edited_business_message:left_chat_member",
    "edited_business_message:left_chat_member:added_to_attachment_menu",
    "edited_business_message:left_chat_member:is_bot",
    "edited_business_message:left_chat_member:is_premium",
    "edited_business_message:left_chat_member:me",
    "edited_message:left_chat_member",
    "edited_message:left_chat_member:added_to_attachment_menu",
    "edited_message:left_chat_member:is_bot",
    "edited_message:left_chat_member:is_premium",
    "edited_message:left_chat_member:me",
    "guest_message:left_chat_member",
    "guest_message:left_chat_member:added_to_attachment_menu",
    "guest_message:left_chat_member:is_bot",
    "guest_message:left_chat_member:is_premium",
    "guest_message:left_chat_member:me",
    "message:left_chat_member",
    "message:left_chat_member:added_to_attachment_menu",
    "message:left_chat_member:is_bot",
    "message:left_chat_member:is_premium",
    "message:left_chat_member:me",
    "msg:left_chat_member",
    "msg:left_chat_member:added_to_attachment_menu",
    "msg:left_chat_member:is_bot",
    "msg:left_chat_member:is_premium",
    "msg:left_chat_member:me",
]
_MessageNewChatMembers: TypeAlias = Literal[
    ":new_chat_members",
    ":new_chat_members:added_to_attachment_menu",
    ":new_chat_members:is_bot",
    ":new_chat_members:is_premium",
    ":new_chat_members:me",
    "business_message:new_chat_members",
    "business_message:new_chat_members:added_to_attachment_menu",
    "business_message:new_chat_members:is_bot",
    "business_message:new_chat_members:is_premium",
    "business_message:new_chat_members:me",
    "edit:new_chat_members",
    "edit:new_chat_members:added_to_attachment_menu",
    "edit:new_chat_members:is_bot",
    "edit:new_chat_members:is_premium",
    "edit:new_chat_members:me",
    "edited_business_message:new_chat_members",
    "edited_business_message:new_chat_members:added_to_attachment_menu",
    "edited_business_message:new_chat_members:is_bot",
    "edited_business_message:new_chat_members:is_premium",
    "edited_business_message:new_chat_members:me",
    "edited_message:new_chat_members",
    "edited_message:new_chat_members:added_to_attachment_menu",
    "edited_message:new_chat_members:is_bot",
    "edited_message:new_chat_members:is_premium",
    "edited_message:new_chat_members:me",
    "guest_message:new_chat_members",
    "guest_message:new_chat_members:added_to_attachment_menu",
    "guest_message:new_chat_members:is_bot",
    "guest_message:new_chat_members:is_premium",
    "guest_message:new_chat_members:me",
    "message:new_chat_members",
    "message:new_chat_members:added_to_attachment_menu",
    "message:new_chat_members:is_bot",
    "message:new_chat_members:is_premium",
    "message:new_chat_members:me",
    "msg:new_chat_members",
    "msg:new_chat_members:added_to_attachment_menu",
    "msg:new_chat_members:is_bot",
    "msg:new_chat_members:is_premium",
    "msg:new_chat_members:me",
]
_MessageUniqueGift: TypeAlias = Literal[
    ":unique_gift",
    ":unique_gift:is_private",
    ":unique_gift:text",
    ":unique_gift:transfer_star_count",
    "business_message:unique_gift",
    "business_message:unique_gift:is_private",
    "business_message:unique_gift:text",
    "business_message:unique_gift:transfer_star_count",
    "channel_post:unique_gift",
    "channel_post:unique_gift:is_private",
    "channel_post:unique_gift:text",
    "channel_post:unique_gift:transfer_star_count",
    "edit:unique_gift",
    "edit:unique_gift:is_private",
    "edit:unique_gift:text",
    "edit:unique_gift:transfer_star_count",
    "edited_business_message:unique_gift",
    "edited_business_message:unique_gift:is_private",
    "edited_business_message:unique_gift:text",
    "edited_business_message:unique_gift:transfer_star_count",
    "edited_channel_post:unique_gift",
    "edited_channel_post:unique_gift:is_private",
    "edited_channel_post:unique_gift:text",
    "edited_channel_post:unique_gift:transfer_star_count",
    "edited_message:unique_gift",
    "edited_message:unique_gift:is_private",
    "edited_message:unique_gift:text",
    "edited_message:unique_gift:transfer_star_count",
    "guest_message:unique_gift",
    "guest_message:unique_gift:is_private",
    "guest_message:unique_gift:text",
    "guest_message:unique_gift:transfer_star_count",
    "message:unique_gift",
    "message:unique_gift:is_private",
    "message:unique_gift:text",
    "message:unique_gift:transfer_star_count",
    "msg:unique_gift",
    "msg:unique_gift:is_private",
    "msg:unique_gift:text",
    "msg:unique_gift:transfer_star_count",
]
_MessageForwardOrigin: TypeAlias = Literal[
    ":forward_origin",
    ":forward_origin:channel",
    ":forward_origin:chat",
    ":forward_origin:hidden_user",
    ":forward_origin:user",
    "business_message:forward_origin",
    "business_message:forward_origin:channel",
    "business_message:forward_origin:chat",
    "business_message:forward_origin:hidden_user",
    "business_message:forward_origin:user",
    "channel_post:forward_origin",
    "channel_post:forward_origin:channel",
    "channel_post:forward_origin:chat",
    "channel_post:forward_origin:hidden_user",
    "channel_post:forward_origin:user",
    "edit:forward_origin",
    "edit:forward_origin:channel",
    "edit:forward_origin:chat",
    "edit:forward_origin:hidden_user",
    "edit:forward_origin:user",
    "edited_business_message:forward_origin",
    "edited_business_message:forward_origin:channel",
    "edited_business_message:forward_origin:chat",
    "edited_business_message:forward_origin:hidden_user",
    "edited_business_message:forward_origin:user",
    "edited_channel_post:forward_origin",
    "edited_channel_post:forward_origin:channel",
    "edited_channel_post:forward_origin:chat",
    "edited_channel_post:forward_origin:hidden_user",
    "edited_channel_post:forward_origin:user",
    "edited_message:forward_origin",
    "edited_message:forward_origin:channel",
    "edited_message:forward_origin:chat",
    "edited_message:forward_origin:hidden_user",
    "edited_message:forward_origin:user",
    "guest_message:forward_origin",
    "guest_message:forward_origin:channel",
    "guest_message:forward_origin:chat",
    "guest_message:forward_origin:hidden_user",
    "guest_message:forward_origin:user",
    "message:forward_origin",
    "message:forward_origin:channel",
    "message:forward_origin:chat",
    "message:forward_origin:hidden_user",
    "message:forward_origin:user",
    "msg:forward_origin",
    "msg:forward_origin:channel",
    "msg:forward_origin:chat",
    "msg:forward_origin:hidden_user",
    "msg:forward_origin:user",
]
_MessageGuestBotCallerChat: TypeAlias = Literal[
    ":guest_bot_caller_chat",
    ":guest_bot_caller_chat:channel",
    ":guest_bot_caller_chat:group",
    ":guest_bot_caller_chat:private",
    ":guest_bot_caller_chat:supergroup",
    "business_message:guest_bot_caller_chat",
    "business_message:guest_bot_caller_chat:channel",
    "business_message:guest_bot_caller_chat:group",
    "business_message:guest_bot_caller_chat:private",
    "business_message:guest_bot_caller_chat:supergroup",
    "channel_post:guest_bot_caller_chat",
    "channel_post:guest_bot_caller_chat:channel",
    "channel_post:guest_bot_caller_chat:group",
    "channel_post:guest_bot_caller_chat:private",
    "channel_post:guest_bot_caller_chat:supergroup",
    "edit:guest_bot_caller_chat",
    "edit:guest_bot_caller_chat:channel",
    "edit:guest_bot_caller_chat:group",
    "edit:guest_bot_caller_chat:private",
    "edit:guest_bot_caller_chat:supergroup",
    "edited_business_message:guest_bot_caller_chat",
    "edited_business_message:guest_bot_caller_chat:channel",
    "edited_business_message:guest_bot_caller_chat:group",
    "edited_business_message:guest_bot_caller_chat:private",
    "edited_business_message:guest_bot_caller_chat:supergroup",
    "edited_channel_post:guest_bot_caller_chat",
    "edited_channel_post:guest_bot_caller_chat:channel",
    "edited_channel_post:guest_bot_caller_chat:group",
    "edited_channel_post:guest_bot_caller_chat:private",
    "edited_channel_post:guest_bot_caller_chat:supergroup",
    "edited_message:guest_bot_caller_chat",
    "edited_message:guest_bot_caller_chat:channel",
    "edited_message:guest_bot_caller_chat:group",
    "edited_message:guest_bot_caller_chat:private",
    "edited_message:guest_bot_caller_chat:supergroup",
    "guest_message:guest_bot_caller_chat",
    "guest_message:guest_bot_caller_chat:channel",
    "guest_message:guest_bot_caller_chat:group",
    "guest_message:guest_bot_caller_chat:private",
    "guest_message:guest_bot_caller_chat:supergroup",
    "message:guest_bot_caller_chat",
    "message:guest_bot_caller_chat:channel",
    "message:guest_bot_caller_chat:group",
    "message:guest_bot_caller_chat:private",
    "message:guest_bot_caller_chat:supergroup",
    "msg:guest_bot_caller_chat",
    "msg:guest_bot_caller_chat:channel",
    "msg:guest_bot_caller_chat:group",
    "msg:guest_bot_caller_chat:private",
    "msg:guest_bot_caller_chat:supergroup",
]
_MessageGuestBotCallerUser: TypeAlias = Literal[
    ":guest_bot_caller_user",
    ":guest_bot_caller_user:added_to_attachment_menu",
    ":guest_bot_caller_user:is_bot",
    ":guest_bot_caller_user:is_premium",
    ":guest_bot_caller_user:me",
    "business_message:guest_bot_caller_user",
    "business_message:guest_bot_caller_user:added_to_attachment_menu",
    "business_message:guest_bot_caller_user:is_bot",
    "business_message:guest_bot_caller_user:is_premium",
    "business_message:guest_bot_caller_user:me",
    "channel_post:guest_bot_caller_user",
    "channel_post:guest_bot_caller_user:added_to_attachment_menu",
    "channel_post:guest_bot_caller_user:is_bot",
    "channel_post:guest_bot_caller_user:is_premium",
    "channel_post:guest_bot_caller_user:me",
    "edit:guest_bot_caller_user",
    "edit:guest_bot_caller_user:added_to_attachment_menu",
    "edit:guest_bot_caller_user:is_bot",
    "edit:guest_bot_caller_user:is_premium",
    "edit:guest_bot_caller_user:me",
    "edited_business_message:guest_bot_caller_user",
    "edited_business_message:guest_bot_caller_user:added_to_attachment_menu",
    "edited_business_message:guest_bot_caller_user:is_bot",
    "edited_business_message:guest_bot_caller_user:is_premium",
    "edited_business_message:guest_bot_caller_user:me",
    "edited_channel_post:guest_bot_caller_user",
    "edited_channel_post:guest_bot_caller_user:added_to_attachment_menu",
    "edited_channel_post:guest_bot_caller_user:is_bot",
    "edited_channel_post:guest_bot_caller_user:is_premium",
    "edited_channel_post:guest_bot_caller_user:me",
    "edited_message:guest_bot_caller_user",
    "edited_message:guest_bot_caller_user:added_to_attachment_menu",
    "edited_message:guest_bot_caller_user:is_bot",
    "edited_message:guest_bot_caller_user:is_premium",
    "edited_message:guest_bot_caller_user:me",
    "guest_message:guest_bot_caller_user",
    "guest_message:guest_bot_caller_user:added_to_attachment_menu",
    "guest_message:guest_bot_caller_user:is_bot",
    "guest_message:guest_bot_caller_user:is_premium",
    "guest_message:guest_bot_caller_user:me",
    "message:guest_bot_caller_user",
    "message:guest_bot_caller_user:added_to_attachment_menu",
    "message:guest_bot_caller_user:is_bot",
    "message:guest_bot_caller_user:is_premium",
    "message:guest_bot_caller_user:me",
    "msg:guest_bot_caller_user",
    "msg:guest_bot_caller_user:added_to_attachment_menu",
    "msg:guest_bot_caller_user:is_bot",
    "msg:guest_bot_caller_user:is_premium",
    "msg:guest_bot_caller_user:me",
]
_MessageLinkPreviewOptions: TypeAlias = Literal[
    ":link_preview_options",
    ":link_preview_options:prefer_large_media",
    ":link_preview_options:prefer_small_media",
    ":link_preview_options:show_above_text",
    ":link_preview_options:url",
    "business_message:link_preview_options",
    "business_message:link_preview_options:prefer_large_media",
    "business_message:link_preview_options:prefer_small_media",
    "business_message:link_preview_options:show_above_text",
    "business_message:link_preview_options:url",
    "channel_post:link_preview_options",
    "channel_post:link_preview_options:prefer_large_media",
    "channel_post:link_preview_options:prefer_small_media",
    "channel_post:link_preview_options:show_above_text",
    "channel_post:link_preview_options:url",
    "edit:link_preview_options",
    "edit:link_preview_options:prefer_large_media",
    "edit:link_preview_options:prefer_small_media",
    "edit:link_preview_options:show_above_text",
    "edit:link_preview_options:url",
    "edited_business_message:link_preview_options",
    "edited_business_message:link_preview_options:prefer_large_media",
    "edited_business_message:link_preview_options:prefer_small_media",
    "edited_business_message:link_preview_options:show_above_text",
    "edited_business_message:link_preview_options:url",
    "edited_channel_post:link_preview_options",
    "edited_channel_post:link_preview_options:prefer_large_media",
    "edited_channel_post:link_preview_options:prefer_small_media",
    "edited_channel_post:link_preview_options:show_above_text",
    "edited_channel_post:link_preview_options:url",
    "edited_message:link_preview_options",
    "edited_message:link_preview_options:prefer_large_media",
    "edited_message:link_preview_options:prefer_small_media",
    "edited_message:link_preview_options:show_above_text",
    "edited_message:link_preview_options:url",
    "guest_message:link_preview_options",
    "guest_message:link_preview_options:prefer_large_media",
    "guest_message:link_preview_options:prefer_small_media",
    "guest_message:link_preview_options:show_above_text",
    "guest_message:link_preview_options:url",
    "message:link_preview_options",
    "message:link_preview_options:prefer_large_media",
    "message:link_preview_options:prefer_small_media",
    "message:link_preview_options:show_above_text",
    "message:link_preview_options:url",
    "msg:link_preview_options",
    "msg:link_preview_options:prefer_large_media",
    "msg:link_preview_options:prefer_small_media",
    "msg:link_preview_options:show_above_text",
    "msg:link_preview_options:url",
]
_MessageReceiverUser: TypeAlias = Literal[
    ":receiver_user",
    ":receiver_user:added_to_attachment_menu",
    ":receiver_user:is_bot",
    ":receiver_user:is_premium",
    ":receiver_user:me",
    "business_message:receiver_user",
    "business_message:receiver_user:added_to_attachment_menu",
    "business_message:receiver_user:is_bot",
    "business_message:receiver_user:is_premium",
    "business_message:receiver_user:me",
    "channel_post:receiver_user",
    "channel_post:receiver_user:added_to_attachment_menu",
    "channel_post:receiver_user:is_bot",
    "channel_post:receiver_user:is_premium",
    "channel_post:receiver_user:me",
    "edit:receiver_user",
    "edit:receiver_user:added_to_attachment_menu",
    "edit:receiver_user:is_bot",
    "edit:receiver_user:is_premium",
    "edit:receiver_user:me",
    "edited_business_message:receiver_user",
    "edited_business_message:receiver_user:added_to_attachment_menu",
    "edited_business_message:receiver_user:is_bot",
    "edited_business_message:receiver_user:is_premium",
    "edited_business_message:receiver_user:me",
    "edited_channel_post:receiver_user",
    "edited_channel_post:receiver_user:added_to_attachment_menu",
    "edited_channel_post:receiver_user:is_bot",
    "edited_channel_post:receiver_user:is_premium",
    "edited_channel_post:receiver_user:me",
    "edited_message:receiver_user",
    "edited_message:receiver_user:added_to_attachment_menu",
    "edited_message:receiver_user:is_bot",
    "edited_message:receiver_user:is_premium",
    "edited_message:receiver_user:me",
    "guest_message:receiver_user",
    "guest_message:receiver_user:added_to_attachment_menu",
    "guest_message:receiver_user:is_bot",
    "guest_message:receiver_user:is_premium",
    "guest_message:receiver_user:me",
    "message:receiver_user",
    "message:receiver_user:added_to_attachment_menu",
    "message:receiver_user:is_bot",
    "message:receiver_user:is_premium",
    "message:receiver_user:me",
    "msg:receiver_user",
    "msg:receiver_user:added_to_attachment_menu",
    "msg:receiver_user:is_bot",
    "msg:receiver_user:is_premium",
    "msg:receiver_user:me",
]
_MessageSenderBusinessBot: TypeAlias = Literal[
    ":sender_business_bot",
    ":sender_business_bot:added_to_attachment_menu",
    ":sender_business_bot:is_bot",
    ":sender_business_bot:is_premium",
    ":sender_business_bot:me",
    "business_message:sender_business_bot",
    "business_message:sender_business_bot:added_to_attachment_menu",
    "business_message:sender_business_bot:is_bot",
    "business_message:sender_business_bot:is_premium",
    "business_message:sender_business_bot:me",
    "channel_post:sender_business_bot",
    "channel_post:sender_business_bot:added_to_attachment_menu",
    "channel_post:sender_business_bot:is_bot",
    "channel_post:sender_business_bot:is_premium",
    "channel_post:sender_business_bot:me",
    "edit:sender_business_bot",
    "edit:sender_business_bot:added_to_attachment_menu",
    "edit:sender_business_bot:is_bot",
    "edit:sender_business_bot:is_premium",
    "edit:sender_business_bot:me",
    "edited_business_message:sender_business_bot",
    "edited_business_message:sender_business_bot:added_to_attachment_menu",
    "edited_business_message:sender_business_bot:is_bot",
    "edited_business_message:sender_business_bot:is_premium",
    "edited_business_message:sender_business_bot:me",
    "edited_channel_post:sender_business_bot",
    "edited_channel_post:sender_business_bot:added_to_attachment_menu",
    "edited_channel_post:sender_business_bot:is_bot",
    "edited_channel_post:sender_business_bot:is_premium",
    "edited_channel_post:sender_business_bot:me",
    "edited_message:sender_business_bot",
    "edited_message:sender_business_bot:added_to_attachment_menu",
    "edited_message:sender_business_bot:is_bot",
    "edited_message:sender_business_bot:is_premium",
    "edited_message:sender_business_bot:me",
    "guest_message:sender_business_bot",
    "guest_message:sender_business_bot:added_to_attachment_menu",
    "guest_message:sender_business_bot:is_bot",
    "guest_message:sender_business_bot:is_premium",
    "guest_message:sender_business_bot:me",
    "message:sender_business_bot",
    "message:sender_business_bot:added_to_attachment_menu",
    "message:sender_business_bot:is_bot",
    "message:sender_business_bot:is_premium",
    "message:sender_business_bot:me",
    "msg:sender_business_bot",
    "msg:sender_business_bot:added_to_attachment_menu",
    "msg:sender_business_bot:is_bot",
    "msg:sender_business_bot:is_premium",
    "msg:sender_business_bot:me",
]
_MessageViaBot: TypeAlias = Literal[
    ":via_bot",
    ":via_bot:added_to_attachment_menu",
    ":via_bot:is_bot",
    ":via_bot:is_premium",
    ":via_bot:me",
    "business_message:via_bot",
    "business_message:via_bot:added_to_attachment_menu",
    "business_message:via_bot:is_bot",
    "business_message:via_bot:is_premium",
    "business_message:via_bot:me",
    "channel_post:via_bot",
    "channel_post:via_bot:added_to_attachment_menu",
    "channel_post:via_bot:is_bot",
    "channel_post:via_bot:is_premium",
    "channel_post:via_bot:me",
    "edit:via_bot",
    "edit:via_bot:added_to_attachment_menu",
    "edit:via_bot:is_bot",
    "edit:via_bot:is_premium",
    "edit:via_bot:me",
    "edited_business_message:via_bot",
    "edited_business_message:via_bot:added_to_attachment_menu",
    "edited_business_message:via_bot:is_bot",
    "edited_business_message:via_bot:is_premium",
    "edited_business_message:via_bot:me",
    "edited_channel_post:via_bot",
    "edited_channel_post:via_bot:added_to_attachment_menu",
    "edited_channel_post:via_bot:is_bot",
    "edited_channel_post:via_bot:is_premium",
    "edited_channel_post:via_bot:me",
    "edited_message:via_bot",
    "edited_message:via_bot:added_to_attachment_menu",
    "edited_message:via_bot:is_bot",
    "edited_message:via_bot:is_premium",
    "edited_message:via_bot:me",
    "guest_message:via_bot",
    "guest_message:via_bot:added_to_attachment_menu",
    "guest_message:via_bot:is_bot",
    "guest_message:via_bot:is_premium",
    "guest_message:via_bot:me",
    "message:via_bot",
    "message:via_bot:added_to_attachment_menu",
    "message:via_bot:is_bot",
    "message:via_bot:is_premium",
    "message:via_bot:me",
    "msg:via_bot",
    "msg:via_bot:added_to_attachment_menu",
    "msg:via_bot:is_bot",
    "msg:via_bot:is_premium",
    "msg:via_bot:me",
]
_RuleChatType: TypeAlias = Literal[
    "business_message:chat:private",
    "callback_query:message",
    "channel_post:chat:channel",
    "chat_boost:chat:channel",
    "chat_boost:chat:group",
    "chat_boost:chat:private",
    "chat_boost:chat:supergroup",
    "chat_join_request:chat:channel",
    "chat_join_request:chat:group",
    "chat_join_request:chat:private",
    "chat_join_request:chat:supergroup",
    "chat_member:chat:channel",
    "chat_member:chat:group",
    "chat_member:chat:private",
    "chat_member:chat:supergroup",
    "deleted_business_messages:chat:channel",
    "deleted_business_messages:chat:group",
    "deleted_business_messages:chat:private",
    "deleted_business_messages:chat:supergroup",
    "edited_business_message:chat:private",
    "edited_channel_post:chat:channel",
    "edited_message:chat:channel",
    "edited_message:chat:group",
    "edited_message:chat:private",
    "edited_message:chat:supergroup",
    "guest_message:chat:channel",
    "guest_message:chat:group",
    "guest_message:chat:private",
    "guest_message:chat:supergroup",
    "message:chat:channel",
    "message:chat:group",
    "message:chat:private",
    "message:chat:supergroup",
    "message_reaction:chat:channel",
    "message_reaction:chat:group",
    "message_reaction:chat:private",
    "message_reaction:chat:supergroup",
    "message_reaction_count:chat:channel",
    "message_reaction_count:chat:group",
    "message_reaction_count:chat:private",
    "message_reaction_count:chat:supergroup",
    "my_chat_member:chat:channel",
    "my_chat_member:chat:group",
    "my_chat_member:chat:private",
    "my_chat_member:chat:supergroup",
    "removed_chat_boost:chat:channel",
    "removed_chat_boost:chat:group",
    "removed_chat_boost:chat:private",
    "removed_chat_boost:chat:supergroup",
    "stopped_message_generation:chat:channel",
    "stopped_message_generation:chat:group",
    "stopped_message_generation:chat:private",
    "stopped_message_generation:chat:supergroup",
]
_MessageDice: TypeAlias = Literal[
    _MessageDiceDiceEmoji6,
    _MessageDiceDiceEmoji5,
    _MessageDiceDiceEmoji4,
    _MessageDiceDiceEmoji3,
    _MessageDiceDiceEmoji2,
    _MessageDiceDiceEmoji,
    ":dice",
    "business_message:dice",
    "channel_post:dice",
    "edit:dice",
    "edited_business_message:dice",
    "edited_channel_post:dice",
    "edited_message:dice",
    "guest_message:dice",
    "message:dice",
    "msg:dice",
]
_Poll: TypeAlias = Literal[
    _PollQuestionEntities,
    _PollExplanationEntities,
    _PollDescriptionEntities,
    "poll",
    "poll:close_date",
    "poll:correct_option_ids",
    "poll:country_codes",
    "poll:description",
    "poll:explanation",
    "poll:explanation_media",
    "poll:media",
    "poll:open_period",
    "poll:type",
    "poll:type:quiz",
    "poll:type:regular",
]
_MessageSticker: TypeAlias = Literal[
    _MessageStickerStickerTypeRegular,
    _MessageStickerStickerTypeMask,
    _MessageStickerStickerTypeCustomEmoji,
    _MessageStickerStickerPremiumAnimation,
    _MessageStickerStickerIsVideo,
    _MessageStickerStickerIsAnimated,
    ":sticker",
    "business_message:sticker",
    "channel_post:sticker",
    "edit:sticker",
    "edited_business_message:sticker",
    "edited_channel_post:sticker",
    "edited_message:sticker",
    "guest_message:sticker",
    "message:sticker",
    "msg:sticker",
]
_EventFileId: TypeAlias = Literal[
    _MessageSticker,
    _MessageDocument,
    _MessageVoice,
    _MessageVideoNote,
    _MessageVideo,
    _MessageAudio,
]
_MessageCaptionEntities: TypeAlias = Literal[
    _MessageCaptionEntities2,
    _GuestMessageCaptionEntities,
    _EditedMessageCaptionEntities,
    _EditedChannelPostCaptionEntities,
    _EditedBusinessMessageCaptionEntities,
    _ChannelPostCaptionEntities,
    _BusinessMessageCaptionEntities,
    ":caption_entities",
    ":caption_entities:blockquote",
    ":caption_entities:bold",
    ":caption_entities:bot_command",
    ":caption_entities:cashtag",
    ":caption_entities:code",
    ":caption_entities:custom_emoji",
    ":caption_entities:date_time",
    ":caption_entities:email",
    ":caption_entities:expandable_blockquote",
    ":caption_entities:hashtag",
    ":caption_entities:italic",
    ":caption_entities:mention",
    ":caption_entities:phone_number",
    ":caption_entities:pre",
    ":caption_entities:spoiler",
    ":caption_entities:strikethrough",
    ":caption_entities:text_link",
    ":caption_entities:text_mention",
    ":caption_entities:underline",
    ":caption_entities:url",
    "edit:caption_entities",
    "edit:caption_entities:blockquote",
    "edit:caption_entities:bold",
    "edit:caption_entities:bot_command",
    "edit:caption_entities:cashtag",
    "edit:caption_entities:code",
    "edit:caption_entities:custom_emoji",
    "edit:caption_entities:date_time",
    "edit:caption_entities:email",
    "edit:caption_entities:expandable_blockquote",
    "edit:caption_entities:hashtag",
    "edit:caption_entities:italic",
    "edit:caption_entities:mention",
    "edit:caption_entities:phone_number",
    "edit:caption_entities:pre",
    "edit:caption_entities:spoiler",
    "edit:caption_entities:strikethrough",
    "edit:caption_entities:text_link",
    "edit:caption_entities:text_mention",
    "edit:caption_entities:underline",
    "edit:caption_entities:url",
    "msg:caption_entities",
    "msg:caption_entities:blockquote",
    "msg:caption_entities:bold",
    "msg:caption_entities:bot_command",
    "msg:caption_entities:cashtag",
    "msg:caption_entities:code",
    "msg:caption_entities:custom_emoji",
    "msg:caption_entities:date_time",
    "msg:caption_entities:email",
    "msg:caption_entities:expandable_blockquote",
    "msg:caption_entities:hashtag",
    "msg:caption_entities:italic",
    "msg:caption_entities:mention",
    "msg:caption_entities:phone_number",
    "msg:caption_entities:pre",
    "msg:caption_entities:spoiler",
    "msg:caption_entities:strikethrough",
    "msg:caption_entities:text_link",
    "msg:caption_entities:text_mention",
    "msg:caption_entities:underline",
    "msg:caption_entities:url",
]
_MessageEntities: TypeAlias = Literal[
    _MessageEntities2,
    _GuestMessageEntities,
    _EditedMessageEntities,
    _EditedChannelPostEntities,
    _EditedBusinessMessageEntities,
    _ChannelPostEntities,
    _BusinessMessageEntities,
    ":entities",
    ":entities:blockquote",
    ":entities:bold",
    ":entities:bot_command",
    ":entities:cashtag",
    ":entities:code",
    ":entities:custom_emoji",
    ":entities:date_time",
    ":entities:email",
    ":entities:expandable_blockquote",
    ":entities:hashtag",
    ":entities:italic",
    ":entities:mention",
    ":entities:phone_number",
    ":entities:pre",
    ":entities:spoiler",
    ":entities:strikethrough",
    ":entities:text_link",
    ":entities:text_mention",
    ":entities:underline",
    ":entities:url",
    "edit:entities",
    "edit:entities:blockquote",
    "edit:entities:bold",
    "edit:entities:bot_command",
    "edit:entities:cashtag",
    "edit:entities:code",
    "edit:entities:custom_emoji",
    "edit:entities:date_time",
    "edit:entities:email",
    "edit:entities:expandable_blockquote",
    "edit:entities:hashtag",
    "edit:entities:italic",
    "edit:entities:mention",
    "edit:entities:phone_number",
    "edit:entities:pre",
    "edit:entities:spoiler",
    "edit:entities:strikethrough",
    "edit:entities:text_link",
    "edit:entities:text_mention",
    "edit:entities:underline",
    "edit:entities:url",
    "msg:entities",
    "msg:entities:blockquote",
    "msg:entities:bold",
    "msg:entities:bot_command",
    "msg:entities:cashtag",
    "msg:entities:code",
    "msg:entities:custom_emoji",
    "msg:entities:date_time",
    "msg:entities:email",
    "msg:entities:expandable_blockquote",
    "msg:entities:hashtag",
    "msg:entities:italic",
    "msg:entities:mention",
    "msg:entities:phone_number",
    "msg:entities:pre",
    "msg:entities:spoiler",
    "msg:entities:strikethrough",
    "msg:entities:text_link",
    "msg:entities:text_mention",
    "msg:entities:underline",
    "msg:entities:url",
]
_EditedChannelPost: TypeAlias = Literal[
    _EditedChannelPostText,
    _EditedChannelPostCaption,
    _EditedChannelPostSticker,
    "edit:channel_chat_created",
    "edit:direct_message_price_changed",
    "edit:is_paid_post",
    "edited_channel_post",
    "edited_channel_post::blockquote",
    "edited_channel_post::bold",
    "edited_channel_post::bot_command",
    "edited_channel_post::cashtag",
    "edited_channel_post::code",
    "edited_channel_post::custom_emoji",
    "edited_channel_post::date_time",
    "edited_channel_post::email",
    "edited_channel_post::expandable_blockquote",
    "edited_channel_post::hashtag",
    "edited_channel_post::italic",
    "edited_channel_post::mention",
    "edited_channel_post::phone_number",
    "edited_channel_post::pre",
    "edited_channel_post::spoiler",
    "edited_channel_post::strikethrough",
    "edited_channel_post::text_link",
    "edited_channel_post::text_mention",
    "edited_channel_post::underline",
    "edited_channel_post::url",
    "edited_channel_post:animation",
    "edited_channel_post:audio",
    "edited_channel_post:author_signature",
    "edited_channel_post:business_connection_id",
    "edited_channel_post:channel_chat_created",
    "edited_channel_post:chat",
    "edited_channel_post:chat:channel",
    "edited_channel_post:chat:group",
    "edited_channel_post:chat:private",
    "edited_channel_post:chat:supergroup",
    "edited_channel_post:chat_background_set",
    "edited_channel_post:contact",
    "edited_channel_post:delete_chat_photo",
    "edited_channel_post:dice",
    "edited_channel_post:dice:⚽",
    "edited_channel_post:dice:🎯",
    "edited_channel_post:dice:🎰",
    "edited_channel_post:dice:🎲",
    "edited_channel_post:dice:🎳",
    "edited_channel_post:dice:🏀",
    "edited_channel_post:direct_message_price_changed",
    "edited_channel_post:document",
    "edited_channel_post:edit_date",
    "edited_channel_post:effect_id",
    "edited_channel_post:ephemeral_message_id",
    "edited_channel_post:external_reply",
    "edited_channel_post:file",
    "edited_channel_post:forward_origin",
    "edited_channel_post:forward_origin:channel",
    "edited_channel_post:forward_origin:chat",
    "edited_channel_post:forward_origin:hidden_user",
    "edited_channel_post:forward_origin:user",
    "edited_channel_post:from",
    "edited_channel_post:from:added_to_attachment_menu",
    "edited_channel_post:from:is_bot",
    "edited_channel_post:from:is_premium",
    "edited_channel_post:from:me",
    "edited_channel_post:game",
    "edited_channel_post:gift",
    "edited_channel_post:gift:can_be_upgraded",
    "edited_channel_post:gift:is_private",
    "edited_channel_post:gift:is_upgrade_separate",
    "edited_channel_post:gift_upgrade_sent",
    "edited_channel_post:gift_upgrade_sent:can_be_upgraded",
    "edited_channel_post:gift_upgrade_sent:is_private",
    "edited_channel_post:gift_upgrade_sent:is_upgrade_separate",
    "edited_channel_post:giveaway",
    "edited_channel_post:giveaway:has_public_winners",
    "edited_channel_post:giveaway:only_new_members",
    "edited_channel_post:giveaway_completed",
    "edited_channel_post:giveaway_created",
    "edited_channel_post:giveaway_winners",
    "edited_channel_post:giveaway_winners:only_new_members",
    "edited_channel_post:giveaway_winners:was_refunded",
    "edited_channel_post:guest_bot_caller_chat",
    "edited_channel_post:guest_bot_caller_chat:channel",
    "edited_channel_post:guest_bot_caller_chat:group",
    "edited_channel_post:guest_bot_caller_chat:private",
    "edited_channel_post:guest_bot_caller_chat:supergroup",
    "edited_channel_post:guest_bot_caller_user",
    "edited_channel_post:guest_bot_caller_user:added_to_attachment_menu",
    "edited_channel_post:guest_bot_caller_user:is_bot",
    "edited_channel_post:guest_bot_caller_user:is_premium",
    "edited_channel_post:guest_bot_caller_user:me",
    "edited_channel_post:guest_query_id",
    "edited_channel_post:has_media_spoiler",
    "edited_channel_post:has_protected_content",
    "edited_channel_post:invoice",
    "edited_channel_post:is_automatic_forward",
    "edited_channel_post:is_from_offline",
    "edited_channel_post:is_paid_post",
    "edited_channel_post:is_topic_message",
    "edited_channel_post:link_preview_options",
    "edited_channel_post:link_preview_options:prefer_large_media",
    "edited_channel_post:link_preview_options:prefer_small_media",
    "edited_channel_post:link_preview_options:show_above_text",
    "edited_channel_post:link_preview_options:url",
    "edited_channel_post:live_photo",
    "edited_channel_post:location",
    "edited_channel_post:media",
    "edited_channel_post:media_group_id",
    "edited_channel_post:message_auto_delete_timer_changed",
    "edited_channel_post:message_thread_id",
    "edited_channel_post:new_chat_photo",
    "edited_channel_post:new_chat_title",
    "edited_channel_post:paid_media",
    "edited_channel_post:paid_message_price_changed",
    "edited_channel_post:paid_star_count",
    "edited_channel_post:photo",
    "edited_channel_post:pinned_message",
    "edited_channel_post:poll",
    "edited_channel_post:proximity_alert_triggered",
    "edited_channel_post:quote",
    "edited_channel_post:receiver_user",
    "edited_channel_post:receiver_user:added_to_attachment_menu",
    "edited_channel_post:receiver_user:is_bot",
    "edited_channel_post:receiver_user:is_premium",
    "edited_channel_post:receiver_user:me",
    "edited_channel_post:reply_markup",
    "edited_channel_post:reply_to_checklist_task_id",
    "edited_channel_post:reply_to_message",
    "edited_channel_post:reply_to_poll_option_id",
    "edited_channel_post:reply_to_story",
    "edited_channel_post:rich_message",
    "edited_channel_post:sender_business_bot",
    "edited_channel_post:sender_business_bot:added_to_attachment_menu",
    "edited_channel_post:sender_business_bot:is_bot",
    "edited_channel_post:sender_business_bot:is_premium",
    "edited_channel_post:sender_business_bot:me",
    "edited_channel_post:sender_chat",
    "edited_channel_post:sender_chat:channel",
    "edited_channel_post:sender_chat:group",
    "edited_channel_post:sender_chat:private",
    "edited_channel_post:sender_chat:supergroup",
    "edited_channel_post:sender_tag",
    "edited_channel_post:show_caption_above_media",
    "edited_channel_post:story",
    "edited_channel_post:unique_gift",
    "edited_channel_post:unique_gift:is_private",
    "edited_channel_post:unique_gift:text",
    "edited_channel_post:unique_gift:transfer_star_count",
    "edited_channel_post:venue",
    "edited_channel_post:via_bot",
    "edited_channel_post:via_bot:added_to_attachment_menu",
    "edited_channel_post:via_bot:is_bot",
    "edited_channel_post:via_bot:is_premium",
    "edited_channel_post:via_bot:me",
    "edited_channel_post:video",
    "edited_channel_post:video_chat_ended",
    "edited_channel_post:video_chat_participants_invited",
    "edited_channel_post:video_chat_scheduled",
    "edited_channel_post:video_chat_started",
    "edited_channel_post:video_note",
    "edited_channel_post:voice",
    "edited_channel_post:web_app_data",
]
_ChannelPost: TypeAlias = Literal[
    _ChannelPostText,
    _ChannelPostCaption,
    _ChannelPostSticker,
    ":channel_chat_created",
    ":direct_message_price_changed",
    ":is_paid_post",
    "channel_post",
    "channel_post::blockquote",
    "channel_post::bold",
    "channel_post::bot_command",
    "channel_post::cashtag",
    "channel_post::code",
    "channel_post::custom_emoji",
    "channel_post::date_time",
    "channel_post::email",
    "channel_post::expandable_blockquote",
    "channel_post::hashtag",
    "channel_post::italic",
    "channel_post::mention",
    "channel_post::phone_number",
    "channel_post::pre",
    "channel_post::spoiler",
    "channel_post::strikethrough",
    "channel_post::text_link",
    "channel_post::text_mention",
    "channel_post::underline",
    "channel_post::url",
    "channel_post:animation",
    "channel_post:audio",
    "channel_post:author_signature",
    "channel_post:business_connection_id",
    "channel_post:channel_chat_created",
    "channel_post:chat",
    "channel_post:chat:channel",
    "channel_post:chat:group",
    "channel_post:chat:private",
    "channel_post:chat:supergroup",
    "channel_post:chat_background_set",
    "channel_post:contact",
    "channel_post:delete_chat_photo",
    "channel_post:dice",
    "channel_post:dice:⚽",
    "channel_post:dice:🎯",
    "channel_post:dice:🎰",
    "channel_post:dice:🎲",
    "channel_post:dice:🎳",
    "channel_post:dice:🏀",
    "channel_post:direct_message_price_changed",
    "channel_post:document",
    "channel_post:edit_date",
    "channel_post:effect_id",
    "channel_post:ephemeral_message_id",
    "channel_post:external_reply",
    "channel_post:file",
    "channel_post:forward_origin",
    "channel_post:forward_origin:channel",
    "channel_post:forward_origin:chat",
    "channel_post:forward_origin:hidden_user",
    "channel_post:forward_origin:user",
    "channel_post:from",
    "channel_post:from:added_to_attachment_menu",
    "channel_post:from:is_bot",
    "channel_post:from:is_premium",
    "channel_post:from:me",
    "channel_post:game",
    "channel_post:gift",
    "channel_post:gift:can_be_upgraded",
    "channel_post:gift:is_private",
    "channel_post:gift:is_upgrade_separate",
    "channel_post:gift_upgrade_sent",
    "channel_post:gift_upgrade_sent:can_be_upgraded",
    "channel_post:gift_upgrade_sent:is_private",
    "channel_post:gift_upgrade_sent:is_upgrade_separate",
    "channel_post:giveaway",
    "channel_post:giveaway:has_public_winners",
    "channel_post:giveaway:only_new_members",
    "channel_post:giveaway_completed",
    "channel_post:giveaway_created",
    "channel_post:giveaway_winners",
    "channel_post:giveaway_winners:only_new_members",
    "channel_post:giveaway_winners:was_refunded",
    "channel_post:guest_bot_caller_chat",
    "channel_post:guest_bot_caller_chat:channel",
    "channel_post:guest_bot_caller_chat:group",
    "channel_post:guest_bot_caller_chat:private",
    "channel_post:guest_bot_caller_chat:supergroup",
    "channel_post:guest_bot_caller_user",
    "channel_post:guest_bot_caller_user:added_to_attachment_menu",
    "channel_post:guest_bot_caller_user:is_bot",
    "channel_post:guest_bot_caller_user:is_premium",
    "channel_post:guest_bot_caller_user:me",
    "channel_post:guest_query_id",
    "channel_post:has_media_spoiler",
    "channel_post:has_protected_content",
    "channel_post:invoice",
    "channel_post:is_automatic_forward",
    "channel_post:is_from_offline",
    "channel_post:is_paid_post",
    "channel_post:is_topic_message",
    "channel_post:link_preview_options",
    "channel_post:link_preview_options:prefer_large_media",
    "channel_post:link_preview_options:prefer_small_media",
    "channel_post:link_preview_options:show_above_text",
    "channel_post:link_preview_options:url",
    "channel_post:live_photo",
    "channel_post:location",
    "channel_post:media",
    "channel_post:media_group_id",
    "channel_post:message_auto_delete_timer_changed",
    "channel_post:message_thread_id",
    "channel_post:new_chat_photo",
    "channel_post:new_chat_title",
    "channel_post:paid_media",
    "channel_post:paid_message_price_changed",
    "channel_post:paid_star_count",
    "channel_post:photo",
    "channel_post:pinned_message",
    "channel_post:poll",
    "channel_post:proximity_alert_triggered",
    "channel_post:quote",
    "channel_post:receiver_user",
    "channel_post:receiver_user:added_to_attachment_menu",
    "channel_post:receiver_user:is_bot",
    "channel_post:receiver_user:is_premium",
    "channel_post:receiver_user:me",
    "channel_post:reply_markup",
    "channel_post:reply_to_checklist_task_id",
    "channel_post:reply_to_message",
    "channel_post:reply_to_poll_option_id",
    "channel_post:reply_to_story",
    "channel_post:rich_message",
    "channel_post:sender_business_bot",
    "channel_post:sender_business_bot:added_to_attachment_menu",
    "channel_post:sender_business_bot:is_bot",
    "channel_post:sender_business_bot:is_premium",
    "channel_post:sender_business_bot:me",
    "channel_post:sender_chat",
    "channel_post:sender_chat:channel",
    "channel_post:sender_chat:group",
    "channel_post:sender_chat:private",
    "channel_post:sender_chat:supergroup",
    "channel_post:sender_tag",
    "channel_post:show_caption_above_media",
    "channel_post:story",
    "channel_post:unique_gift",
    "channel_post:unique_gift:is_private",
    "channel_post:unique_gift:text",
    "channel_post:unique_gift:transfer_star_count",
    "channel_post:venue",
    "channel_post:via_bot",
    "channel_post:via_bot:added_to_attachment_menu",
    "channel_post:via_bot:is_bot",
    "channel_post:via_bot:is_premium",
    "channel_post:via_bot:me",
    "channel_post:video",
    "channel_post:video_chat_ended",
    "channel_post:video_chat_participants_invited",
    "channel_post:video_chat_scheduled",
    "channel_post:video_chat_started",
    "channel_post:video_note",
    "channel_post:voice",
    "channel_post:web_app_data",
    "msg:channel_chat_created",
    "msg:direct_message_price_changed",
    "msg:is_paid_post",
]
_MessageCaption: TypeAlias = Literal[
    _MessageCaptionEntities,
    ":caption",
    "business_message:caption",
    "channel_post:caption",
    "edit:caption",
    "edited_business_message:caption",
    "edited_channel_post:caption",
    "edited_message:caption",
    "guest_message:caption",
    "message:caption",
    "msg:caption",
]
_MessageText: TypeAlias = Literal[
    _MessageEntities,
    ":text",
    "business_message:text",
    "channel_post:text",
    "edit:text",
    "edited_business_message:text",
    "edited_channel_post:text",
    "edited_message:text",
    "guest_message:text",
    "message:text",
    "msg:text",
]
_BusinessMessage: TypeAlias = Literal[
    _BusinessMessageText,
    _BusinessMessageCaption,
    _BusinessMessageSticker,
    "business_message",
    "business_message::blockquote",
    "business_message::bold",
    "business_message::bot_command",
    "business_message::cashtag",
    "business_message::code",
    "business_message::custom_emoji",
    "business_message::date_time",
    "business_message::email",
    "business_message::expandable_blockquote",
    "business_message::hashtag",
    "business_message::italic",
    "business_message::mention",
    "business_message::phone_number",
    "business_message::pre",
    "business_message::spoiler",
    "business_message::strikethrough",
    "business_message::text_link",
    "business_message::text_mention",
    "business_message::underline",
    "business_message::url",
    "business_message:animation",
    "business_message:audio",
    "business_message:author_signature",
    "business_message:boost_added",
    "business_message:business_connection_id",
    "business_message:chat",
    "business_message:chat:channel",
    "business_message:chat:group",
    "business_message:chat:private",
    "business_message:chat:supergroup",
    "business_message:chat_background_set",
    "business_message:chat_owner_changed",
    "business_message:chat_owner_left",
    "business_message:chat_owner_left:new_owner",
    "business_message:chat_shared",
    "business_message:checklist",
    "business_message:checklist:others_can_add_tasks",
    "business_message:checklist:others_can_mark_tasks_as_done",
    "business_message:checklist_tasks_added",
    "business_message:checklist_tasks_done",
    "business_message:community_chat_added",
    "business_message:community_chat_joined",
    "business_message:community_chat_removed",
    "business_message:connected_website",
    "business_message:contact",
    "business_message:delete_chat_photo",
    "business_message:dice",
    "business_message:dice:⚽",
    "business_message:dice:🎯",
    "business_message:dice:🎰",
    "business_message:dice:🎲",
    "business_message:dice:🎳",
    "business_message:dice:🏀",
    "business_message:direct_messages_topic",
    "business_message:document",
    "business_message:edit_date",
    "business_message:effect_id",
    "business_message:ephemeral_message_id",
    "business_message:external_reply",
    "business_message:file",
    "business_message:forum_topic_closed",
    "business_message:forum_topic_created",
    "business_message:forum_topic_created:is_name_implicit",
    "business_message:forum_topic_edited",
    "business_message:forum_topic_edited:icon_custom_emoji_id",
    "business_message:forum_topic_edited:name",
    "business_message:forum_topic_reopened",
    "business_message:forward_origin",
    "business_message:forward_origin:channel",
    "business_message:forward_origin:chat",
    "business_message:forward_origin:hidden_user",
    "business_message:forward_origin:user",
    "business_message:from",
    "business_message:from:added_to_attachment_menu",
    "business_message:from:is_bot",
    "business_message:from:is_premium",
    "business_message:from:me",
    "business_message:game",
    "business_message:general_forum_topic_hidden",
    "business_message:general_forum_topic_unhidden",
    "business_message:gift",
    "business_message:gift:can_be_upgraded",
    "business_message:gift:is_private",
    "business_message:gift:is_upgrade_separate",
    "business_message:gift_upgrade_sent",
    "business_message:gift_upgrade_sent:can_be_upgraded",
    "business_message:gift_upgrade_sent:is_private",
    "business_message:gift_upgrade_sent:is_upgrade_separate",
    "business_message:giveaway",
    "business_message:giveaway:has_public_winners",
    "business_message:giveaway:only_new_members",
    "business_message:giveaway_completed",
    "business_message:giveaway_created",
    "business_message:giveaway_winners",
    "business_message:giveaway_winners:only_new_members",
    "business_message:giveaway_winners:was_refunded",
    "business_message:group_chat_created",
    "business_message:guest_bot_caller_chat",
    "business_message:guest_bot_caller_chat:channel",
    "business_message:guest_bot_caller_chat:group",
    "business_message:guest_bot_caller_chat:private",
    "business_message:guest_bot_caller_chat:supergroup",
    "business_message:guest_bot_caller_user",
    "business_message:guest_bot_caller_user:added_to_attachment_menu",
    "business_message:guest_bot_caller_user:is_bot",
    "business_message:guest_bot_caller_user:is_premium",
    "business_message:guest_bot_caller_user:me",
    "business_message:guest_query_id",
    "business_message:has_media_spoiler",
    "business_message:has_protected_content",
    "business_message:invoice",
    "business_message:is_automatic_forward",
    "business_message:is_from_offline",
    "business_message:is_topic_message",
    "business_message:left_chat_member",
    "business_message:left_chat_member:added_to_attachment_menu",
    "business_message:left_chat_member:is_bot",
    "business_message:left_chat_member:is_premium",
    "business_message:left_chat_member:me",
    "business_message:link_preview_options",
    "business_message:link_preview_options:prefer_large_media",
    "business_message:link_preview_options:prefer_small_media",
    "business_message:link_preview_options:show_above_text",
    "business_message:link_preview_options:url",
    "business_message:live_photo",
    "business_message:location",
    "business_message:managed_bot_created",
    "business_message:media",
    "business_message:media_group_id",
    "business_message:message_auto_delete_timer_changed",
    "business_message:message_thread_id",
    "business_message:migrate_from_chat_id",
    "business_message:migrate_to_chat_id",
    "business_message:new_chat_members",
    "business_message:new_chat_members:added_to_attachment_menu",
    "business_message:new_chat_members:is_bot",
    "business_message:new_chat_members:is_premium",
    "business_message:new_chat_members:me",
    "business_message:new_chat_photo",
    "business_message:new_chat_title",
    "business_message:paid_media",
    "business_message:paid_message_price_changed",
    "business_message:paid_star_count",
    "business_message:passport_data",
    "business_message:photo",
    "business_message:pinned_message",
    "business_message:poll",
    "business_message:poll_option_added",
    "business_message:poll_option_deleted",
    "business_message:proximity_alert_triggered",
    "business_message:quote",
    "business_message:receiver_user",
    "business_message:receiver_user:added_to_attachment_menu",
    "business_message:receiver_user:is_bot",
    "business_message:receiver_user:is_premium",
    "business_message:receiver_user:me",
    "business_message:refunded_payment",
    "business_message:reply_markup",
    "business_message:reply_to_checklist_task_id",
    "business_message:reply_to_message",
    "business_message:reply_to_poll_option_id",
    "business_message:reply_to_story",
    "business_message:rich_message",
    "business_message:sender_boost_count",
    "business_message:sender_business_bot",
    "business_message:sender_business_bot:added_to_attachment_menu",
    "business_message:sender_business_bot:is_bot",
    "business_message:sender_business_bot:is_premium",
    "business_message:sender_business_bot:me",
    "business_message:sender_chat",
    "business_message:sender_chat:channel",
    "business_message:sender_chat:group",
    "business_message:sender_chat:private",
    "business_message:sender_chat:supergroup",
    "business_message:sender_tag",
    "business_message:show_caption_above_media",
    "business_message:story",
    "business_message:successful_payment",
    "business_message:suggested_post_approval_failed",
    "business_message:suggested_post_approved",
    "business_message:suggested_post_declined",
    "business_message:suggested_post_info",
    "business_message:suggested_post_paid",
    "business_message:suggested_post_refunded",
    "business_message:supergroup_chat_created",
    "business_message:unique_gift",
    "business_message:unique_gift:is_private",
    "business_message:unique_gift:text",
    "business_message:unique_gift:transfer_star_count",
    "business_message:users_shared",
    "business_message:venue",
    "business_message:via_bot",
    "business_message:via_bot:added_to_attachment_menu",
    "business_message:via_bot:is_bot",
    "business_message:via_bot:is_premium",
    "business_message:via_bot:me",
    "business_message:video",
    "business_message:video_chat_ended",
    "business_message:video_chat_participants_invited",
    "business_message:video_chat_scheduled",
    "business_message:video_chat_started",
    "business_message:video_note",
    "business_message:voice",
    "business_message:web_app_data",
    "business_message:write_access_allowed",
]
_EditedBusinessMessage: TypeAlias = Literal[
    _EditedBusinessMessageText,
    _EditedBusinessMessageCaption,
    _EditedBusinessMessageSticker,
    "edited_business_message",
    "edited_business_message::blockquote",
    "edited_business_message::bold",
    "edited_business_message::bot_command",
    "edited_business_message::cashtag",
    "edited_business_message::code",
    "edited_business_message::custom_emoji",
    "edited_business_message::date_time",
    "edited_business_message::email",
    "edited_business_message::expandable_blockquote",
    "edited_business_message::hashtag",
    "edited_business_message::italic",
    "edited_business_message::mention",
    "edited_business_message::phone_number",
    "edited_business_message::pre",
    "edited_business_message::spoiler",
    "edited_business_message::strikethrough",
    "edited_business_message::text_link",
    "edited_business_message::text_mention",
    "edited_business_message::underline",
    "edited_business_message::url",
    "edited_business_message:animation",
    "edited_business_message:audio",
    "edited_business_message:author_signature",
    "edited_business_message:boost_added",
    "edited_business_message:business_connection_id",
    "edited_business_message:chat",
    "edited_business_message:chat:channel",
    "edited_business_message:chat:group",
    "edited_business_message:chat:private",
    "edited_business_message:chat:supergroup",
    "edited_business_message:chat_background_set",
    "edited_business_message:chat_owner_changed",
    "edited_business_message:chat_owner_left",
    "edited_business_message:chat_owner_left:new_owner",
    "edited_business_message:chat_shared",
    "edited_business_message:checklist",
    "edited_business_message:checklist:others_can_add_tasks",
    "edited_business_message:checklist:others_can_mark_tasks_as_done",
    "edited_business_message:checklist_tasks_added",
    "edited_business_message:checklist_tasks_done",
    "edited_business_message:community_chat_added",
    "edited_business_message:community_chat_joined",
    "edited_business_message:community_chat_removed",
    "edited_business_message:connected_website",
    "edited_business_message:contact",
    "edited_business_message:delete_chat_photo",
    "edited_business_message:dice",
    "edited_business_message:dice:⚽",
    "edited_business_message:dice:🎯",
    "edited_business_message:dice:🎰",
    "edited_business_message:dice:🎲",
    "edited_business_message:dice:🎳",
    "edited_business_message:dice:🏀",
    "edited_business_message:direct_messages_topic",
    "edited_business_message:document",
    "edited_business_message:edit_date",
    "edited_business_message:effect_id",
    "edited_business_message:ephemeral_message_id",
    "edited_business_message:external_reply",
    "edited_business_message:file",
    "edited_business_message:forum_topic_closed",
    "edited_business_message:forum_topic_created",
    "edited_business_message:forum_topic_created:is_name_implicit",
    "edited_business_message:forum_topic_edited",
    "edited_business_message:forum_topic_edited:icon_custom_emoji_id",
    "edited_business_message:forum_topic_edited:name",
    "edited_business_message:forum_topic_reopened",
    "edited_business_message:forward_origin",
    "edited_business_message:forward_origin:channel",
    "edited_business_message:forward_origin:chat",
    "edited_business_message:forward_origin:hidden_user",
    "edited_business_message:forward_origin:user",
    "edited_business_message:from",
    "edited_business_message:from:added_to_attachment_menu",
    "edited_business_message:from:is_bot",
    "edited_business_message:from:is_premium",
    "edited_business_message:from:me",
    "edited_business_message:game",
    "edited_business_message:general_forum_topic_hidden",
    "edited_business_message:general_forum_topic_unhidden",
    "edited_business_message:gift",
    "edited_business_message:gift:can_be_upgraded",
    "edited_business_message:gift:is_private",
    "edited_business_message:gift:is_upgrade_separate",
    "edited_business_message:gift_upgrade_sent",
    "edited_business_message:gift_upgrade_sent:can_be_upgraded",
    "edited_business_message:gift_upgrade_sent:is_private",
    "edited_business_message:gift_upgrade_sent:is_upgrade_separate",
    "edited_business_message:giveaway",
    "edited_business_message:giveaway:has_public_winners",
    "edited_business_message:giveaway:only_new_members",
    "edited_business_message:giveaway_completed",
    "edited_business_message:giveaway_created",
    "edited_business_message:giveaway_winners",
    "edited_business_message:giveaway_winners:only_new_members",
    "edited_business_message:giveaway_winners:was_refunded",
    "edited_business_message:group_chat_created",
    "edited_business_message:guest_bot_caller_chat",
    "edited_business_message:guest_bot_caller_chat:channel",
    "edited_business_message:guest_bot_caller_chat:group",
    "edited_business_message:guest_bot_caller_chat:private",
    "edited_business_message:guest_bot_caller_chat:supergroup",
    "edited_business_message:guest_bot_caller_user",
    "edited_business_message:guest_bot_caller_user:added_to_attachment_menu",
    "edited_business_message:guest_bot_caller_user:is_bot",
    "edited_business_message:guest_bot_caller_user:is_premium",
    "edited_business_message:guest_bot_caller_user:me",
    "edited_business_message:guest_query_id",
    "edited_business_message:has_media_spoiler",
    "edited_business_message:has_protected_content",
    "edited_business_message:invoice",
    "edited_business_message:is_automatic_forward",
    "edited_business_message:is_from_offline",
    "edited_business_message:is_topic_message",
    "edited_business_message:left_chat_member",
    "edited_business_message:left_chat_member:added_to_attachment_menu",
    "edited_business_message:left_chat_member:is_bot",
    "edited_business_message:left_chat_member:is_premium",
    "edited_business_message:left_chat_member:me",
    "edited_business_message:link_preview_options",
    "edited_business_message:link_preview_options:prefer_large_media",
    "edited_business_message:link_preview_options:prefer_small_media",
    "edited_business_message:link_preview_options:show_above_text",
    "edited_business_message:link_preview_options:url",
    "edited_business_message:live_photo",
    "edited_business_message:location",
    "edited_business_message:managed_bot_created",
    "edited_business_message:media",
    "edited_business_message:media_group_id",
    "edited_business_message:message_auto_delete_timer_changed",
    "edited_business_message:message_thread_id",
    "edited_business_message:migrate_from_chat_id",
    "edited_business_message:migrate_to_chat_id",
    "edited_business_message:new_chat_members",
    "edited_business_message:new_chat_members:added_to_attachment_menu",
    "edited_business_message:new_chat_members:is_bot",
    "edited_business_message:new_chat_members:is_premium",
    "edited_business_message:new_chat_members:me",
    "edited_business_message:new_chat_photo",
    "edited_business_message:new_chat_title",
    "edited_business_message:paid_media",
    "edited_business_message:paid_message_price_changed",
    "edited_business_message:paid_star_count",
    "edited_business_message:passport_data",
    "edited_business_message:photo",
    "edited_business_message:pinned_message",
    "edited_business_message:poll",
    "edited_business_message:poll_option_added",
    "edited_business_message:poll_option_deleted",
    "edited_business_message:proximity_alert_triggered",
    "edited_business_message:quote",
    "edited_business_message:receiver_user",
    "edited_business_message:receiver_user:added_to_attachment_menu",
    "edited_business_message:receiver_user:is_bot",
    "edited_business_message:receiver_user:is_premium",
    "edited_business_message:receiver_user:me",
    "edited_business_message:refunded_payment",
    "edited_business_message:reply_markup",
    "edited_business_message:reply_to_checklist_task_id",
    "edited_business_message:reply_to_message",
    "edited_business_message:reply_to_poll_option_id",
    "edited_business_message:reply_to_story",
    "edited_business_message:rich_message",
    "edited_business_message:sender_boost_count",
    "edited_business_message:sender_business_bot",
    "edited_business_message:sender_business_bot:added_to_attachment_menu",
    "edited_business_message:sender_business_bot:is_bot",
    "edited_business_message:sender_business_bot:is_premium",
    "edited_business_message:sender_business_bot:me",
    "edited_business_message:sender_chat",
    "edited_business_message:sender_chat:channel",
    "edited_business_message:sender_chat:group",
    "edited_business_message:sender_chat:private",
    "edited_business_message:sender_chat:supergroup",
    "edited_business_message:sender_tag",
    "edited_business_message:show_caption_above_media",
    "edited_business_message:story",
    "edited_business_message:successful_payment",
    "edited_business_message:suggested_post_approval_failed",
    "edited_business_message:suggested_post_approved",
    "edited_business_message:suggested_post_declined",
    "edited_business_message:suggested_post_info",
    "edited_business_message:suggested_post_paid",
    "edited_business_message:suggested_post_refunded",
    "edited_business_message:supergroup_chat_created",
    "edited_business_message:unique_gift",
    "edited_business_message:unique_gift:is_private",
    "edited_business_message:unique_gift:text",
    "edited_business_message:unique_gift:transfer_star_count",
    "edited_business_message:users_shared",
    "edited_business_message:venue",
    "edited_business_message:via_bot",
    "edited_business_message:via_bot:added_to_attachment_menu",
    "edited_business_message:via_bot:is_bot",
    "edited_business_message:via_bot:is_premium",
    "edited_business_message:via_bot:me",
    "edited_business_message:video",
    "edited_business_message:video_chat_ended",
    "edited_business_message:video_chat_participants_invited",
    "edited_business_message:video_chat_scheduled",
    "edited_business_message:video_chat_started",
    "edited_business_message:video_note",
    "edited_business_message:voice",
    "edited_business_message:web_app_data",
    "edited_business_message:write_access_allowed",
]
_GuestMessage: TypeAlias = Literal[
    _GuestMessageText,
    _GuestMessageCaption,
    _GuestMessageSticker,
    "guest_message",
    "guest_message::blockquote",
    "guest_message::bold",
    "guest_message::bot_command",
    "guest_message::cashtag",
    "guest_message::code",
    "guest_message::custom_emoji",
    "guest_message::date_time",
    "guest_message::email",
    "guest_message::expandable_blockquote",
    "guest_message::hashtag",
    "guest_message::italic",
    "guest_message::mention",
    "guest_message::phone_number",
    "guest_message::pre",
    "guest_message::spoiler",
    "guest_message::strikethrough",
    "guest_message::text_link",
    "guest_message::text_mention",
    "guest_message::underline",
    "guest_message::url",
    "guest_message:animation",
    "guest_message:audio",
    "guest_message:author_signature",
    "guest_message:boost_added",
    "guest_message:business_connection_id",
    "guest_message:chat",
    "guest_message:chat:channel",
    "guest_message:chat:group",
    "guest_message:chat:private",
    "guest_message:chat:supergroup",
    "guest_message:chat_background_set",
    "guest_message:chat_owner_changed",
    "guest_message:chat_owner_left",
    "guest_message:chat_owner_left:new_owner",
    "guest_message:chat_shared",
    "guest_message:checklist",
    "guest_message:checklist:others_can_add_tasks",
    "guest_message:checklist:others_can_mark_tasks_as_done",
    "guest_message:checklist_tasks_added",
    "guest_message:checklist_tasks_done",
    "guest_message:community_chat_added",
    "guest_message:community_chat_joined",
    "guest_message:community_chat_removed",
    "guest_message:connected_website",
    "guest_message:contact",
    "guest_message:delete_chat_photo",
    "guest_message:dice",
    "guest_message:dice:⚽",
    "guest_message:dice:🎯",
    "guest_message:dice:🎰",
    "guest_message:dice:🎲",
    "guest_message:dice:🎳",
    "guest_message:dice:🏀",
    "guest_message:direct_messages_topic",
    "guest_message:document",
    "guest_message:edit_date",
    "guest_message:effect_id",
    "guest_message:ephemeral_message_id",
    "guest_message:external_reply",
    "guest_message:file",
    "guest_message:forum_topic_closed",
    "guest_message:forum_topic_created",
    "guest_message:forum_topic_created:is_name_implicit",
    "guest_message:forum_topic_edited",
    "guest_message:forum_topic_edited:icon_custom_emoji_id",
    "guest_message:forum_topic_edited:name",
    "guest_message:forum_topic_reopened",
    "guest_message:forward_origin",
    "guest_message:forward_origin:channel",
    "guest_message:forward_origin:chat",
    "guest_message:forward_origin:hidden_user",
    "guest_message:forward_origin:user",
    "guest_message:from",
    "guest_message:from:added_to_attachment_menu",
    "guest_message:from:is_bot",
    "guest_message:from:is_premium",
    "guest_message:from:me",
    "guest_message:game",
    "guest_message:general_forum_topic_hidden",
    "guest_message:general_forum_topic_unhidden",
    "guest_message:gift",
    "guest_message:gift:can_be_upgraded",
    "guest_message:gift:is_private",
    "guest_message:gift:is_upgrade_separate",
    "guest_message:gift_upgrade_sent",
    "guest_message:gift_upgrade_sent:can_be_upgraded",
    "guest_message:gift_upgrade_sent:is_private",
    "guest_message:gift_upgrade_sent:is_upgrade_separate",
    "guest_message:giveaway",
    "guest_message:giveaway:has_public_winners",
    "guest_message:giveaway:only_new_members",
    "guest_message:giveaway_completed",
    "guest_message:giveaway_created",
    "guest_message:giveaway_winners",
    "guest_message:giveaway_winners:only_new_members",
    "guest_message:giveaway_winners:was_refunded",
    "guest_message:group_chat_created",
    "guest_message:guest_bot_caller_chat",
    "guest_message:guest_bot_caller_chat:channel",
    "guest_message:guest_bot_caller_chat:group",
    "guest_message:guest_bot_caller_chat:private",
    "guest_message:guest_bot_caller_chat:supergroup",
    "guest_message:guest_bot_caller_user",
    "guest_message:guest_bot_caller_user:added_to_attachment_menu",
    "guest_message:guest_bot_caller_user:is_bot",
    "guest_message:guest_bot_caller_user:is_premium",
    "guest_message:guest_bot_caller_user:me",
    "guest_message:guest_query_id",
    "guest_message:has_media_spoiler",
    "guest_message:has_protected_content",
    "guest_message:invoice",
    "guest_message:is_automatic_forward",
    "guest_message:is_from_offline",
    "guest_message:is_topic_message",
    "guest_message:left_chat_member",
    "guest_message:left_chat_member:added_to_attachment_menu",
    "guest_message:left_chat_member:is_bot",
    "guest_message:left_chat_member:is_premium",
    "guest_message:left_chat_member:me",
    "guest_message:link_preview_options",
    "guest_message:link_preview_options:prefer_large_media",
    "guest_message:link_preview_options:prefer_small_media",
    "guest_message:link_preview_options:show_above_text",
    "guest_message:link_preview_options:url",
    "guest_message:live_photo",
    "guest_message:location",
    "guest_message:managed_bot_created",
    "guest_message:media",
    "guest_message:media_group_id",
    "guest_message:message_auto_delete_timer_changed",
    "guest_message:message_thread_id",
    "guest_message:migrate_from_chat_id",
    "guest_message:migrate_to_chat_id",
    "guest_message:new_chat_members",
    "guest_message:new_chat_members:added_to_attachment_menu",
    "guest_message:new_chat_members:is_bot",
    "guest_message:new_chat_members:is_premium",
    "guest_message:new_chat_members:me",
    "guest_message:new_chat_photo",
    "guest_message:new_chat_title",
    "guest_message:paid_media",
    "guest_message:paid_message_price_changed",
    "guest_message:paid_star_count",
    "guest_message:passport_data",
    "guest_message:photo",
    "guest_message:pinned_message",
    "guest_message:poll",
    "guest_message:poll_option_added",
    "guest_message:poll_option_deleted",
    "guest_message:proximity_alert_triggered",
    "guest_message:quote",
    "guest_message:receiver_user",
    "guest_message:receiver_user:added_to_attachment_menu",
    "guest_message:receiver_user:is_bot",
    "guest_message:receiver_user:is_premium",
    "guest_message:receiver_user:me",
    "guest_message:refunded_payment",
    "guest_message:reply_markup",
    "guest_message:reply_to_checklist_task_id",
    "guest_message:reply_to_message",
    "guest_message:reply_to_poll_option_id",
    "guest_message:reply_to_story",
    "guest_message:rich_message",
    "guest_message:sender_boost_count",
    "guest_message:sender_business_bot",
    "guest_message:sender_business_bot:added_to_attachment_menu",
    "guest_message:sender_business_bot:is_bot",
    "guest_message:sender_business_bot:is_premium",
    "guest_message:sender_business_bot:me",
    "guest_message:sender_chat",
    "guest_message:sender_chat:channel",
    "guest_message:sender_chat:group",
    "guest_message:sender_chat:private",
    "guest_message:sender_chat:supergroup",
    "guest_message:sender_tag",
    "guest_message:show_caption_above_media",
    "guest_message:story",
    "guest_message:successful_payment",
    "guest_message:suggested_post_approval_failed",
    "guest_message:suggested_post_approved",
    "guest_message:suggested_post_declined",
    "guest_message:suggested_post_info",
    "guest_message:suggested_post_paid",
    "guest_message:suggested_post_refunded",
    "guest_message:supergroup_chat_created",
    "guest_message:unique_gift",
    "guest_message:unique_gift:is_private",
    "guest_message:unique_gift:text",
    "guest_message:unique_gift:transfer_star_count",
    "guest_message:users_shared",
    "guest_message:venue",
    "guest_message:via_bot",
    "guest_message:via_bot:added_to_attachment_menu",
    "guest_message:via_bot:is_bot",
    "guest_message:via_bot:is_premium",
    "guest_message:via_bot:me",
    "guest_message:video",
    "guest_message:video_chat_ended",
    "guest_message:video_chat_participants_invited",
    "guest_message:video_chat_scheduled",
    "guest_message:video_chat_started",
    "guest_message:video_note",
    "guest_message:voice",
    "guest_message:web_app_data",
    "guest_message:write_access_allowed",
]
_EditedMessage: TypeAlias = Literal[
    _EditedMessageText,
    _EditedMessageCaption,
    _EditedMessageSticker,
    _EditedMessageNewChatMembers,
    _EditedMessageLeftChatMember,
    "edit:boost_added",
    "edit:chat_owner_changed",
    "edit:chat_owner_left",
    "edit:chat_owner_left:new_owner",
    "edit:chat_shared",
    "edit:checklist",
    "edit:checklist:others_can_add_tasks",
    "edit:checklist:others_can_mark_tasks_as_done",
    "edit:checklist_tasks_added",
    "edit:checklist_tasks_done",
    "edit:community_chat_added",
    "edit:community_chat_joined",
    "edit:community_chat_removed",
    "edit:connected_website",
    "edit:direct_messages_topic",
    "edit:forum_topic_closed",
    "edit:forum_topic_created",
    "edit:forum_topic_created:is_name_implicit",
    "edit:forum_topic_edited",
    "edit:forum_topic_edited:icon_custom_emoji_id",
    "edit:forum_topic_edited:name",
    "edit:forum_topic_reopened",
    "edit:general_forum_topic_hidden",
    "edit:general_forum_topic_unhidden",
    "edit:group_chat_created",
    "edit:managed_bot_created",
    "edit:migrate_from_chat_id",
    "edit:migrate_to_chat_id",
    "edit:passport_data",
    "edit:poll_option_added",
    "edit:poll_option_deleted",
    "edit:refunded_payment",
    "edit:sender_boost_count",
    "edit:successful_payment",
    "edit:suggested_post_approval_failed",
    "edit:suggested_post_approved",
    "edit:suggested_post_declined",
    "edit:suggested_post_info",
    "edit:suggested_post_paid",
    "edit:suggested_post_refunded",
    "edit:supergroup_chat_created",
    "edit:users_shared",
    "edit:write_access_allowed",
    "edited_message",
    "edited_message::blockquote",
    "edited_message::bold",
    "edited_message::bot_command",
    "edited_message::cashtag",
    "edited_message::code",
    "edited_message::custom_emoji",
    "edited_message::date_time",
    "edited_message::email",
    "edited_message::expandable_blockquote",
    "edited_message::hashtag",
    "edited_message::italic",
    "edited_message::mention",
    "edited_message::phone_number",
    "edited_message::pre",
    "edited_message::spoiler",
    "edited_message::strikethrough",
    "edited_message::text_link",
    "edited_message::text_mention",
    "edited_message::underline",
    "edited_message::url",
    "edited_message:animation",
    "edited_message:audio",
    "edited_message:author_signature",
    "edited_message:boost_added",
    "edited_message:business_connection_id",
    "edited_message:chat",
    "edited_message:chat:channel",
    "edited_message:chat:group",
    "edited_message:chat:private",
    "edited_message:chat:supergroup",
    "edited_message:chat_background_set",
    "edited_message:chat_owner_changed",
    "edited_message:chat_owner_left",
    "edited_message:chat_owner_left:new_owner",
    "edited_message:chat_shared",
    "edited_message:checklist",
    "edited_message:checklist:others_can_add_tasks",
    "edited_message:checklist:others_can_mark_tasks_as_done",
    "edited_message:checklist_tasks_added",
    "edited_message:checklist_tasks_done",
    "edited_message:community_chat_added",
    "edited_message:community_chat_joined",
    "edited_message:community_chat_removed",
    "edited_message:connected_website",
    "edited_message:contact",
    "edited_message:delete_chat_photo",
    "edited_message:dice",
    "edited_message:dice:⚽",
    "edited_message:dice:🎯",
    "edited_message:dice:🎰",
    "edited_message:dice:🎲",
    "edited_message:dice:🎳",
    "edited_message:dice:🏀",
    "edited_message:direct_messages_topic",
    "edited_message:document",
    "edited_message:edit_date",
    "edited_message:effect_id",
    "edited_message:ephemeral_message_id",
    "edited_message:external_reply",
    "edited_message:file",
    "edited_message:forum_topic_closed",
    "edited_message:forum_topic_created",
    "edited_message:forum_topic_created:is_name_implicit",
    "edited_message:forum_topic_edited",
    "edited_message:forum_topic_edited:icon_custom_emoji_id",
    "edited_message:forum_topic_edited:name",
    "edited_message:forum_topic_reopened",
    "edited_message:forward_origin",
    "edited_message:forward_origin:channel",
    "edited_message:forward_origin:chat",
    "edited_message:forward_origin:hidden_user",
    "edited_message:forward_origin:user",
    "edited_message:from",
    "edited_message:from:added_to_attachment_menu",
    "edited_message:from:is_bot",
    "edited_message:from:is_premium",
    "edited_message:from:me",
    "edited_message:game",
    "edited_message:general_forum_topic_hidden",
    "edited_message:general_forum_topic_unhidden",
    "edited_message:gift",
    "edited_message:gift:can_be_upgraded",
    "edited_message:gift:is_private",
    "edited_message:gift:is_upgrade_separate",
    "edited_message:gift_upgrade_sent",
    "edited_message:gift_upgrade_sent:can_be_upgraded",
    "edited_message:gift_upgrade_sent:is_private",
    "edited_message:gift_upgrade_sent:is_upgrade_separate",
    "edited_message:giveaway",
    "edited_message:giveaway:has_public_winners",
    "edited_message:giveaway:only_new_members",
    "edited_message:giveaway_completed",
    "edited_message:giveaway_created",
    "edited_message:giveaway_winners",
    "edited_message:giveaway_winners:only_new_members",
    "edited_message:giveaway_winners:was_refunded",
    "edited_message:group_chat_created",
    "edited_message:guest_bot_caller_chat",
    "edited_message:guest_bot_caller_chat:channel",
    "edited_message:guest_bot_caller_chat:group",
    "edited_message:guest_bot_caller_chat:private",
    "edited_message:guest_bot_caller_chat:supergroup",
    "edited_message:guest_bot_caller_user",
    "edited_message:guest_bot_caller_user:added_to_attachment_menu",
    "edited_message:guest_bot_caller_user:is_bot",
    "edited_message:guest_bot_caller_user:is_premium",
    "edited_message:guest_bot_caller_user:me",
    "edited_message:guest_query_id",
    "edited_message:has_media_spoiler",
    "edited_message:has_protected_content",
    "edited_message:invoice",
    "edited_message:is_automatic_forward",
    "edited_message:is_from_offline",
    "edited_message:is_topic_message",
    "edited_message:link_preview_options",
    "edited_message:link_preview_options:prefer_large_media",
    "edited_message:link_preview_options:prefer_small_media",
    "edited_message:link_preview_options:show_above_text",
    "edited_message:link_preview_options:url",
    "edited_message:live_photo",
    "edited_message:location",
    "edited_message:managed_bot_created",
    "edited_message:media",
    "edited_message:media_group_id",
    "edited_message:message_auto_delete_timer_changed",
    "edited_message:message_thread_id",
    "edited_message:migrate_from_chat_id",
    "edited_message:migrate_to_chat_id",
    "edited_message:new_chat_photo",
    "edited_message:new_chat_title",
    "edited_message:paid_media",
    "edited_message:paid_message_price_changed",
    "edited_message:paid_star_count",
    "edited_message:passport_data",
    "edited_message:photo",
    "edited_message:pinned_message",
    "edited_message:poll",
    "edited_message:poll_option_added",
    "edited_message:poll_option_deleted",
    "edited_message:proximity_alert_triggered",
    "edited_message:quote",
    "edited_message:receiver_user",
    "edited_message:receiver_user:added_to_attachment_menu",
    "edited_message:receiver_user:is_bot",
    "edited_message:receiver_user:is_premium",
    "edited_message:receiver_user:me",
    "edited_message:refunded_payment",
    "edited_message:reply_markup",
    "edited_message:reply_to_checklist_task_id",
    "edited_message:reply_to_message",
    "edited_message:reply_to_poll_option_id",
    "edited_message:reply_to_story",
    "edited_message:rich_message",
    "edited_message:sender_boost_count",
    "edited_message:sender_business_bot",
    "edited_message:sender_business_bot:added_to_attachment_menu",
    "edited_message:sender_business_bot:is_bot",
    "edited_message:sender_business_bot:is_premium",
    "edited_message:sender_business_bot:me",
    "edited_message:sender_chat",
    "edited_message:sender_chat:channel",
    "edited_message:sender_chat:group",
    "edited_message:sender_chat:private",
    "edited_message:sender_chat:supergroup",
    "edited_message:sender_tag",
    "edited_message:show_caption_above_media",
    "edited_message:story",
    "edited_message:successful_payment",
    "edited_message:suggested_post_approval_failed",
    "edited_message:suggested_post_approved",
    "edited_message:suggested_post_declined",
    "edited_message:suggested_post_info",
    "edited_message:suggested_post_paid",
    "edited_message:suggested_post_refunded",
    "edited_message:supergroup_chat_created",
    "edited_message:unique_gift",
    "edited_message:unique_gift:is_private",
    "edited_message:unique_gift:text",
    "edited_message:unique_gift:transfer_star_count",
    "edited_message:users_shared",
    "edited_message:venue",
    "edited_message:via_bot",
    "edited_message:via_bot:added_to_attachment_menu",
    "edited_message:via_bot:is_bot",
    "edited_message:via_bot:is_premium",
    "edited_message:via_bot:me",
    "edited_message:video",
    "edited_message:video_chat_ended",
    "edited_message:video_chat_participants_invited",
    "edited_message:video_chat_scheduled",
    "edited_message:video_chat_started",
    "edited_message:video_note",
    "edited_message:voice",
    "edited_message:web_app_data",
    "edited_message:write_access_allowed",
]
_Message: TypeAlias = Literal[
    _MessageText2,
    _MessageCaption2,
    _MessageNewChatMembers2,
    _MessageLeftChatMember2,
    _MessageSticker2,
    ":boost_added",
    ":chat_owner_changed",
    ":chat_owner_left",
    ":chat_owner_left:new_owner",
    ":chat_shared",
    ":checklist",
    ":checklist:others_can_add_tasks",
    ":checklist:others_can_mark_tasks_as_done",
    ":checklist_tasks_added",
    ":checklist_tasks_done",
    ":community_chat_added",
    ":community_chat_joined",
    ":community_chat_removed",
    ":connected_website",
    ":direct_messages_topic",
    ":forum_topic_closed",
    ":forum_topic_created",
    ":forum_topic_created:is_name_implicit",
    ":forum_topic_edited",
    ":forum_topic_edited:icon_custom_emoji_id",
    ":forum_topic_edited:name",
    ":forum_topic_reopened",
    ":general_forum_topic_hidden",
    ":general_forum_topic_unhidden",
    ":group_chat_created",
    ":managed_bot_created",
    ":migrate_from_chat_id",
    ":migrate_to_chat_id",
    ":passport_data",
    ":poll_option_added",
    ":poll_option_deleted",
    ":refunded_payment",
    ":sender_boost_count",
    ":successful_payment",
    ":suggested_post_approval_failed",
    ":suggested_post_approved",
    ":suggested_post_declined",
    ":suggested_post_info",
    ":suggested_post_paid",
    ":suggested_post_refunded",
    ":supergroup_chat_created",
    ":users_shared",
    ":write_access_allowed",
    "message",
    "message::blockquote",
    "message::bold",
    "message::bot_command",
    "message::cashtag",
    "message::code",
    "message::custom_emoji",
    "message::date_time",
    "message::email",
    "message::expandable_blockquote",
    "message::hashtag",
    "message::italic",
    "message::mention",
    "message::phone_number",
    "message::pre",
    "message::spoiler",
    "message::strikethrough",
    "message::text_link",
    "message::text_mention",
    "message::underline",
    "message::url",
    "message:animation",
    "message:audio",
    "message:author_signature",
    "message:boost_added",
    "message:business_connection_id",
    "message:chat",
    "message:chat:channel",
    "message:chat:group",
    "message:chat:private",
    "message:chat:supergroup",
    "message:chat_background_set",
    "message:chat_owner_changed",
    "message:chat_owner_left",
    "message:chat_owner_left:new_owner",
    "message:chat_shared",
    "message:checklist",
    "message:checklist:others_can_add_tasks",
    "message:checklist:others_can_mark_tasks_as_done",
    "message:checklist_tasks_added",
    "message:checklist_tasks_done",
    "message:community_chat_added",
    "message:community_chat_joined",
    "message:community_chat_removed",
    "message:connected_website",
    "message:contact",
    "message:delete_chat_photo",
    "message:dice",
    "message:dice:⚽",
    "message:dice:🎯",
    "message:dice:🎰",
    "message:dice:🎲",
    "message:dice:🎳",
    "message:dice:🏀",
    "message:direct_messages_topic",
    "message:document",
    "message:edit_date",
    "message:effect_id",
    "message:ephemeral_message_id",
    "message:external_reply",
    "message:file",
    "message:forum_topic_closed",
    "message:forum_topic_created",
    "message:forum_topic_created:is_name_implicit",
    "message:forum_topic_edited",
    "message:forum_topic_edited:icon_custom_emoji_id",
    "message:forum_topic_edited:name",
    "message:forum_topic_reopened",
    "message:forward_origin",
    "message:forward_origin:channel",
    "message:forward_origin:chat",
    "message:forward_origin:hidden_user",
    "message:forward_origin:user",
    "message:from",
    "message:from:added_to_attachment_menu",
    "message:from:is_bot",
    "message:from:is_premium",
    "message:from:me",
    "message:game",
    "message:general_forum_topic_hidden",
    "message:general_forum_topic_unhidden",
    "message:gift",
    "message:gift:can_be_upgraded",
    "message:gift:is_private",
    "message:gift:is_upgrade_separate",
    "message:gift_upgrade_sent",
    "message:gift_upgrade_sent:can_be_upgraded",
    "message:gift_upgrade_sent:is_private",
    "message:gift_upgrade_sent:is_upgrade_separate",
    "message:giveaway",
    "message:giveaway:has_public_winners",
    "message:giveaway:only_new_members",
    "message:giveaway_completed",
    "message:giveaway_created",
    "message:giveaway_winners",
    "message:giveaway_winners:only_new_members",
    "message:giveaway_winners:was_refunded",
    "message:group_chat_created",
    "message:guest_bot_caller_chat",
    "message:guest_bot_caller_chat:channel",
    "message:guest_bot_caller_chat:group",
    "message:guest_bot_caller_chat:private",
    "message:guest_bot_caller_chat:supergroup",
    "message:guest_bot_caller_user",
    "message:guest_bot_caller_user:added_to_attachment_menu",
    "message:guest_bot_caller_user:is_bot",
    "message:guest_bot_caller_user:is_premium",
    "message:guest_bot_caller_user:me",
    "message:guest_query_id",
    "message:has_media_spoiler",
    "message:has_protected_content",
    "message:invoice",
    "message:is_automatic_forward",
    "message:is_from_offline",
    "message:is_topic_message",
    "message:link_preview_options",
    "message:link_preview_options:prefer_large_media",
    "message:link_preview_options:prefer_small_media",
    "message:link_preview_options:show_above_text",
    "message:link_preview_options:url",
    "message:live_photo",
    "message:location",
    "message:managed_bot_created",
    "message:media",
    "message:media_group_id",
    "message:message_auto_delete_timer_changed",
    "message:message_thread_id",
    "message:migrate_from_chat_id",
    "message:migrate_to_chat_id",
    "message:new_chat_photo",
    "message:new_chat_title",
    "message:paid_media",
    "message:paid_message_price_changed",
    "message:paid_star_count",
    "message:passport_data",
    "message:photo",
    "message:pinned_message",
    "message:poll",
    "message:poll_option_added",
    "message:poll_option_deleted",
    "message:proximity_alert_triggered",
    "message:quote",
    "message:receiver_user",
    "message:receiver_user:added_to_attachment_menu",
    "message:receiver_user:is_bot",
    "message:receiver_user:is_premium",
    "message:receiver_user:me",
    "message:refunded_payment",
    "message:reply_markup",
    "message:reply_to_checklist_task_id",
    "message:reply_to_message",
    "message:reply_to_poll_option_id",
    "message:reply_to_story",
    "message:rich_message",
    "message:sender_boost_count",
    "message:sender_business_bot",
    "message:sender_business_bot:added_to_attachment_menu",
    "message:sender_business_bot:is_bot",
    "message:sender_business_bot:is_premium",
    "message:sender_business_bot:me",
    "message:sender_chat",
    "message:sender_chat:channel",
    "message:sender_chat:group",
    "message:sender_chat:private",
    "message:sender_chat:supergroup",
    "message:sender_tag",
    "message:show_caption_above_media",
    "message:story",
    "message:successful_payment",
    "message:suggested_post_approval_failed",
    "message:suggested_post_approved",
    "message:suggested_post_declined",
    "message:suggested_post_info",
    "message:suggested_post_paid",
    "message:suggested_post_refunded",
    "message:supergroup_chat_created",
    "message:unique_gift",
    "message:unique_gift:is_private",
    "message:unique_gift:text",
    "message:unique_gift:transfer_star_count",
    "message:users_shared",
    "message:venue",
    "message:via_bot",
    "message:via_bot:added_to_attachment_menu",
    "message:via_bot:is_bot",
    "message:via_bot:is_premium",
    "message:via_bot:me",
    "message:video",
    "message:video_chat_ended",
    "message:video_chat_participants_invited",
    "message:video_chat_scheduled",
    "message:video_chat_started",
    "message:video_note",
    "message:voice",
    "message:web_app_data",
    "message:write_access_allowed",
    "msg:boost_added",
    "msg:chat_owner_changed",
    "msg:chat_owner_left",
    "msg:chat_owner_left:new_owner",
    "msg:chat_shared",
    "msg:checklist",
    "msg:checklist:others_can_add_tasks",
    "msg:checklist:others_can_mark_tasks_as_done",
    "msg:checklist_tasks_added",
    "msg:checklist_tasks_done",
    "msg:community_chat_added",
    "msg:community_chat_joined",
    "msg:community_chat_removed",
    "msg:connected_website",
    "msg:direct_messages_topic",
    "msg:forum_topic_closed",
    "msg:forum_topic_created",
    "msg:forum_topic_created:is_name_implicit",
    "msg:forum_topic_edited",
    "msg:forum_topic_edited:icon_custom_emoji_id",
    "msg:forum_topic_edited:name",
    "msg:forum_topic_reopened",
    "msg:general_forum_topic_hidden",
    "msg:general_forum_topic_unhidden",
    "msg:group_chat_created",
    "msg:managed_bot_created",
    "msg:migrate_from_chat_id",
    "msg:migrate_to_chat_id",
    "msg:passport_data",
    "msg:poll_option_added",
    "msg:poll_option_deleted",
    "msg:refunded_payment",
    "msg:sender_boost_count",
    "msg:successful_payment",
    "msg:suggested_post_approval_failed",
    "msg:suggested_post_approved",
    "msg:suggested_post_declined",
    "msg:suggested_post_info",
    "msg:suggested_post_paid",
    "msg:suggested_post_refunded",
    "msg:supergroup_chat_created",
    "msg:users_shared",
    "msg:write_access_allowed",
]
_MessageChatChatTypeChannel: TypeAlias = Literal[
    _EditedChannelPostText,
    _EditedChannelPostCaption,
    _ChannelPostText,
    _ChannelPostCaption,
    _EditedChannelPostSticker,
    _ChannelPostSticker,
    ":channel_chat_created",
    ":chat:channel",
    ":direct_message_price_changed",
    ":is_paid_post",
    "channel_post",
    "channel_post::blockquote",
    "channel_post::bold",
    "channel_post::bot_command",
    "channel_post::cashtag",
    "channel_post::code",
    "channel_post::custom_emoji",
    "channel_post::date_time",
    "channel_post::email",
    "channel_post::expandable_blockquote",
    "channel_post::hashtag",
    "channel_post::italic",
    "channel_post::mention",
    "channel_post::phone_number",
    "channel_post::pre",
    "channel_post::spoiler",
    "channel_post::strikethrough",
    "channel_post::text_link",
    "channel_post::text_mention",
    "channel_post::underline",
    "channel_post::url",
    "channel_post:animation",
    "channel_post:audio",
    "channel_post:author_signature",
    "channel_post:business_connection_id",
    "channel_post:channel_chat_created",
    "channel_post:chat",
    "channel_post:chat:channel",
    "channel_post:chat_background_set",
    "channel_post:contact",
    "channel_post:delete_chat_photo",
    "channel_post:dice",
    "channel_post:dice:⚽",
    "channel_post:dice:🎯",
    "channel_post:dice:🎰",
    "channel_post:dice:🎲",
    "channel_post:dice:🎳",
    "channel_post:dice:🏀",
    "channel_post:direct_message_price_changed",
    "channel_post:document",
    "channel_post:edit_date",
    "channel_post:effect_id",
    "channel_post:ephemeral_message_id",
    "channel_post:external_reply",
    "channel_post:file",
    "channel_post:forward_origin",
    "channel_post:forward_origin:channel",
    "channel_post:forward_origin:chat",
    "channel_post:forward_origin:hidden_user",
    "channel_post:forward_origin:user",
    "channel_post:from",
    "channel_post:from:added_to_attachment_menu",
    "channel_post:from:is_bot",
    "channel_post:from:is_premium",
    "channel_post:from:me",
    "channel_post:game",
    "channel_post:gift",
    "channel_post:gift:can_be_upgraded",
    "channel_post:gift:is_private",
    "channel_post:gift:is_upgrade_separate",
    "channel_post:gift_upgrade_sent",
    "channel_post:gift_upgrade_sent:can_be_upgraded",
    "channel_post:gift_upgrade_sent:is_private",
    "channel_post:gift_upgrade_sent:is_upgrade_separate",
    "channel_post:giveaway",
    "channel_post:giveaway:has_public_winners",
    "channel_post:giveaway:only_new_members",
    "channel_post:giveaway_completed",
    "channel_post:giveaway_created",
    "channel_post:giveaway_winners",
    "channel_post:giveaway_winners:only_new_members",
    "channel_post:giveaway_winners:was_refunded",
    "channel_post:guest_bot_caller_chat",
    "channel_post:guest_bot_caller_chat:channel",
    "channel_post:guest_bot_caller_chat:group",
    "channel_post:guest_bot_caller_chat:private",
    "channel_post:guest_bot_caller_chat:supergroup",
    "channel_post:guest_bot_caller_user",
    "channel_post:guest_bot_caller_user:added_to_attachment_menu",
    "channel_post:guest_bot_caller_user:is_bot",
    "channel_post:guest_bot_caller_user:is_premium",
    "channel_post:guest_bot_caller_user:me",
    "channel_post:guest_query_id",
    "channel_post:has_media_spoiler",
    "channel_post:has_protected_content",
    "channel_post:invoice",
    "channel_post:is_automatic_forward",
    "channel_post:is_from_offline",
    "channel_post:is_paid_post",
    "channel_post:is_topic_message",
    "channel_post:link_preview_options",
    "channel_post:link_preview_options:prefer_large_media",
    "channel_post:link_preview_options:prefer_small_media",
    "channel_post:link_preview_options:show_above_text",
    "channel_post:link_preview_options:url",
    "channel_post:live_photo",
    "channel_post:location",
    "channel_post:media",
    "channel_post:media_group_id",
    "channel_post:message_auto_delete_timer_changed",
    "channel_post:message_thread_id",
    "channel_post:new_chat_photo",
    "channel_post:new_chat_title",
    "channel_post:paid_media",
    "channel_post:paid_message_price_changed",
    "channel_post:paid_star_count",
    "channel_post:photo",
    "channel_post:pinned_message",
    "channel_post:poll",
    "channel_post:proximity_alert_triggered",
    "channel_post:quote",
    "channel_post:receiver_user",
    "channel_post:receiver_user:added_to_attachment_menu",
    "channel_post:receiver_user:is_bot",
    "channel_post:receiver_user:is_premium",
    "channel_post:receiver_user:me",
    "channel_post:reply_markup",
    "channel_post:reply_to_checklist_task_id",
    "channel_post:reply_to_message",
    "channel_post:reply_to_poll_option_id",
    "channel_post:reply_to_story",
    "channel_post:rich_message",
    "channel_post:sender_business_bot",
    "channel_post:sender_business_bot:added_to_attachment_menu",
    "channel_post:sender_business_bot:is_bot",
    "channel_post:sender_business_bot:is_premium",
    "channel_post:sender_business_bot:me",
    "channel_post:sender_chat",
    "channel_post:sender_chat:channel",
    "channel_post:sender_chat:group",
    "channel_post:sender_chat:private",
    "channel_post:sender_chat:supergroup",
    "channel_post:sender_tag",
    "channel_post:show_caption_above_media",
    "channel_post:story",
    "channel_post:unique_gift",
    "channel_post:unique_gift:is_private",
    "channel_post:unique_gift:text",
    "channel_post:unique_gift:transfer_star_count",
    "channel_post:venue",
    "channel_post:via_bot",
    "channel_post:via_bot:added_to_attachment_menu",
    "channel_post:via_bot:is_bot",
    "channel_post:via_bot:is_premium",
    "channel_post:via_bot:me",
    "channel_post:video",
    "channel_post:video_chat_ended",
    "channel_post:video_chat_participants_invited",
    "channel_post:video_chat_scheduled",
    "channel_post:video_chat_started",
    "channel_post:video_note",
    "channel_post:voice",
    "channel_post:web_app_data",
    "edit:channel_chat_created",
    "edit:chat:channel",
    "edit:direct_message_price_changed",
    "edit:is_paid_post",
    "edited_channel_post",
    "edited_channel_post::blockquote",
    "edited_channel_post::bold",
    "edited_channel_post::bot_command",
    "edited_channel_post::cashtag",
    "edited_channel_post::code",
    "edited_channel_post::custom_emoji",
    "edited_channel_post::date_time",
    "edited_channel_post::email",
    "edited_channel_post::expandable_blockquote",
    "edited_channel_post::hashtag",
    "edited_channel_post::italic",
    "edited_channel_post::mention",
    "edited_channel_post::phone_number",
    "edited_channel_post::pre",
    "edited_channel_post::spoiler",
    "edited_channel_post::strikethrough",
    "edited_channel_post::text_link",
    "edited_channel_post::text_mention",
    "edited_channel_post::underline",
    "edited_channel_post::url",
    "edited_channel_post:animation",
    "edited_channel_post:audio",
    "edited_channel_post:author_signature",
    "edited_channel_post:business_connection_id",
    "edited_channel_post:channel_chat_created",
    "edited_channel_post:chat",
    "edited_channel_post:chat:channel",
    "edited_channel_post:chat_background_set",
    "edited_channel_post:contact",
    "edited_channel_post:delete_chat_photo",
    "edited_channel_post:dice",
    "edited_channel_post:dice:⚽",
    "edited_channel_post:dice:🎯",
    "edited_channel_post:dice:🎰",
    "edited_channel_post:dice:🎲",
    "edited_channel_post:dice:🎳",
    "edited_channel_post:dice:🏀",
    "edited_channel_post:direct_message_price_changed",
    "edited_channel_post:document",
    "edited_channel_post:edit_date",
    "edited_channel_post:effect_id",
    "edited_channel_post:ephemeral_message_id",
    "edited_channel_post:external_reply",
    "edited_channel_post:file",
    "edited_channel_post:forward_origin",
    "edited_channel_post:forward_origin:channel",
    "edited_channel_post:forward_origin:chat",
    "edited_channel_post:forward_origin:hidden_user",
    "edited_channel_post:forward_origin:user",
    "edited_channel_post:from",
    "edited_channel_post:from:added_to_attachment_menu",
    "edited_channel_post:from:is_bot",
    "edited_channel_post:from:is_premium",
    "edited_channel_post:from:me",
    "edited_channel_post:game",
    "edited_channel_post:gift",
    "edited_channel_post:gift:can_be_upgraded",
    "edited_channel_post:gift:is_private",
    "edited_channel_post:gift:is_upgrade_separate",
    "edited_channel_post:gift_upgrade_sent",
    "edited_channel_post:gift_upgrade_sent:can_be_upgraded",
    "edited_channel_post:gift_upgrade_sent:is_private",
    "edited_channel_post:gift_upgrade_sent:is_upgrade_separate",
    "edited_channel_post:giveaway",
    "edited_channel_post:giveaway:has_public_winners",
    "edited_channel_post:giveaway:only_new_members",
    "edited_channel_post:giveaway_completed",
    "edited_channel_post:giveaway_created",
    "edited_channel_post:giveaway_winners",
    "edited_channel_post:giveaway_winners:only_new_members",
    "edited_channel_post:giveaway_winners:was_refunded",
    "edited_channel_post:guest_bot_caller_chat",
    "edited_channel_post:guest_bot_caller_chat:channel",
    "edited_channel_post:guest_bot_caller_chat:group",
    "edited_channel_post:guest_bot_caller_chat:private",
    "edited_channel_post:guest_bot_caller_chat:supergroup",
    "edited_channel_post:guest_bot_caller_user",
    "edited_channel_post:guest_bot_caller_user:added_to_attachment_menu",
    "edited_channel_post:guest_bot_caller_user:is_bot",
    "edited_channel_post:guest_bot_caller_user:is_premium",
    "edited_channel_post:guest_bot_caller_user:me",
    "edited_channel_post:guest_query_id",
    "edited_channel_post:has_media_spoiler",
    "edited_channel_post:has_protected_content",
    "edited_channel_post:invoice",
    "edited_channel_post:is_automatic_forward",
    "edited_channel_post:is_from_offline",
    "edited_channel_post:is_paid_post",
    "edited_channel_post:is_topic_message",
    "edited_channel_post:link_preview_options",
    "edited_channel_post:link_preview_options:prefer_large_media",
    "edited_channel_post:link_preview_options:prefer_small_media",
    "edited_channel_post:link_preview_options:show_above_text",
    "edited_channel_post:link_preview_options:url",
    "edited_channel_post:live_photo",
    "edited_channel_post:location",
    "edited_channel_post:media",
    "edited_channel_post:media_group_id",
    "edited_channel_post:message_auto_delete_timer_changed",
    "edited_channel_post:message_thread_id",
    "edited_channel_post:new_chat_photo",
    "edited_channel_post:new_chat_title",
    "edited_channel_post:paid_media",
    "edited_channel_post:paid_message_price_changed",
    "edited_channel_post:paid_star_count",
    "edited_channel_post:photo",
    "edited_channel_post:pinned_message",
    "edited_channel_post:poll",
    "edited_channel_post:proximity_alert_triggered",
    "edited_channel_post:quote",
    "edited_channel_post:receiver_user",
    "edited_channel_post:receiver_user:added_to_attachment_menu",
    "edited_channel_post:receiver_user:is_bot",
    "edited_channel_post:receiver_user:is_premium",
    "edited_channel_post:receiver_user:me",
    "edited_channel_post:reply_markup",
    "edited_channel_post:reply_to_checklist_task_id",
    "edited_channel_post:reply_to_message",
    "edited_channel_post:reply_to_poll_option_id",
    "edited_channel_post:reply_to_story",
    "edited_channel_post:rich_message",
    "edited_channel_post:sender_business_bot",
    "edited_channel_post:sender_business_bot:added_to_attachment_menu",
    "edited_channel_post:sender_business_bot:is_bot",
    "edited_channel_post:sender_business_bot:is_premium",
    "edited_channel_post:sender_business_bot:me",
    "edited_channel_post:sender_chat",
    "edited_channel_post:sender_chat:channel",
    "edited_channel_post:sender_chat:group",
    "edited_channel_post:sender_chat:private",
    "edited_channel_post:sender_chat:supergroup",
    "edited_channel_post:sender_tag",
    "edited_channel_post:show_caption_above_media",
    "edited_channel_post:story",
    "edited_channel_post:unique_gift",
    "edited_channel_post:unique_gift:is_private",
    "edited_channel_post:unique_gift:text",
    "edited_channel_post:unique_gift:transfer_star_count",
    "edited_channel_post:venue",
    "edited_channel_post:via_bot",
    "edited_channel_post:via_bot:added_to_attachment_menu",
    "edited_channel_post:via_bot:is_bot",
    "edited_channel_post:via_bot:is_premium",
    "edited_channel_post:via_bot:me",
    "edited_channel_post:video",
    "edited_channel_post:video_chat_ended",
    "edited_channel_post:video_chat_participants_invited",
    "edited_channel_post:video_chat_scheduled",
    "edited_channel_post:video_chat_started",
    "edited_channel_post:video_note",
    "edited_channel_post:voice",
    "edited_channel_post:web_app_data",
    "edited_message:chat:channel",
    "guest_message:chat:channel",
    "message:chat:channel",
    "msg:channel_chat_created",
    "msg:chat:channel",
    "msg:direct_message_price_changed",
    "msg:is_paid_post",
]
_EventChatChatTypeChannel: TypeAlias = Literal[
    _MessageChatChatTypeChannel,
    "chat_boost:chat:channel",
    "chat_join_request:chat:channel",
    "chat_member:chat:channel",
    "deleted_business_messages:chat:channel",
    "message_reaction:chat:channel",
    "message_reaction_count:chat:channel",
    "my_chat_member:chat:channel",
    "removed_chat_boost:chat:channel",
    "stopped_message_generation:chat:channel",
]
_MessageSenderChat: TypeAlias = Literal[
    _ChannelPost,
    _EditedChannelPost,
    ":sender_chat",
    ":sender_chat:channel",
    ":sender_chat:group",
    ":sender_chat:private",
    ":sender_chat:supergroup",
    "business_message:sender_chat",
    "business_message:sender_chat:channel",
    "business_message:sender_chat:group",
    "business_message:sender_chat:private",
    "business_message:sender_chat:supergroup",
    "edit:sender_chat",
    "edit:sender_chat:channel",
    "edit:sender_chat:group",
    "edit:sender_chat:private",
    "edit:sender_chat:supergroup",
    "edited_business_message:sender_chat",
    "edited_business_message:sender_chat:channel",
    "edited_business_message:sender_chat:group",
    "edited_business_message:sender_chat:private",
    "edited_business_message:sender_chat:supergroup",
    "edited_message:sender_chat",
    "edited_message:sender_chat:channel",
    "edited_message:sender_chat:group",
    "edited_message:sender_chat:private",
    "edited_message:sender_chat:supergroup",
    "guest_message:sender_chat",
    "guest_message:sender_chat:channel",
    "guest_message:sender_chat:group",
    "guest_message:sender_chat:private",
    "guest_message:sender_chat:supergroup",
    "message:sender_chat",
    "message:sender_chat:channel",
    "message:sender_chat:group",
    "message:sender_chat:private",
    "message:sender_chat:supergroup",
    "msg:sender_chat",
    "msg:sender_chat:channel",
    "msg:sender_chat:group",
    "msg:sender_chat:private",
    "msg:sender_chat:supergroup",
]
_MessageChatChatTypePrivate: TypeAlias = Literal[
    _EditedBusinessMessageText,
    _EditedBusinessMessageCaption,
    _BusinessMessageText,
    _BusinessMessageCaption,
    _EditedBusinessMessageSticker,
    _BusinessMessageSticker,
    ":chat:private",
    "business_message",
    "business_message::blockquote",
    "business_message::bold",
    "business_message::bot_command",
    "business_message::cashtag",
    "business_message::code",
    "business_message::custom_emoji",
    "business_message::date_time",
    "business_message::email",
    "business_message::expandable_blockquote",
    "business_message::hashtag",
    "business_message::italic",
    "business_message::mention",
    "business_message::phone_number",
    "business_message::pre",
    "business_message::spoiler",
    "business_message::strikethrough",
    "business_message::text_link",
    "business_message::text_mention",
    "business_message::underline",
    "business_message::url",
    "business_message:animation",
    "business_message:audio",
    "business_message:author_signature",
    "business_message:boost_added",
    "business_message:business_connection_id",
    "business_message:chat",
    "business_message:chat:channel",
    "business_message:chat:group",
    "business_message:chat:private",
    "business_message:chat_background_set",
    "business_message:chat_owner_changed",
    "business_message:chat_owner_left",
    "business_message:chat_owner_left:new_owner",
    "business_message:chat_shared",
    "business_message:checklist",
    "business_message:checklist:others_can_add_tasks",
    "business_message:checklist:others_can_mark_tasks_as_done",
    "business_message:checklist_tasks_added",
    "business_message:checklist_tasks_done",
    "business_message:community_chat_added",
    "business_message:community_chat_joined",
    "business_message:community_chat_removed",
    "business_message:connected_website",
    "business_message:contact",
    "business_message:delete_chat_photo",
    "business_message:dice",
    "business_message:dice:⚽",
    "business_message:dice:🎯",
    "business_message:dice:🎰",
    "business_message:dice:🎲",
    "business_message:dice:🎳",
    "business_message:dice:🏀",
    "business_message:direct_messages_topic",
    "business_message:document",
    "business_message:edit_date",
    "business_message:effect_id",
    "business_message:ephemeral_message_id",
    "business_message:external_reply",
    "business_message:file",
    "business_message:forum_topic_closed",
    "business_message:forum_topic_created",
    "business_message:forum_topic_created:is_name_implicit",
    "business_message:forum_topic_edited",
    "business_message:forum_topic_edited:icon_custom_emoji_id",
    "business_message:forum_topic_edited:name",
    "business_message:forum_topic_reopened",
    "business_message:forward_origin",
    "business_message:forward_origin:channel",
    "business_message:forward_origin:chat",
    "business_message:forward_origin:hidden_user",
    "business_message:forward_origin:user",
    "business_message:from",
    "business_message:from:added_to_attachment_menu",
    "business_message:from:is_bot",
    "business_message:from:is_premium",
    "business_message:from:me",
    "business_message:game",
    "business_message:general_forum_topic_hidden",
    "business_message:general_forum_topic_unhidden",
    "business_message:gift",
    "business_message:gift:can_be_upgraded",
    "business_message:gift:is_private",
    "business_message:gift:is_upgrade_separate",
    "business_message:gift_upgrade_sent",
    "business_message:gift_upgrade_sent:can_be_upgraded",
    "business_message:gift_upgrade_sent:is_private",
    "business_message:gift_upgrade_sent:is_upgrade_separate",
    "business_message:giveaway",
    "business_message:giveaway:has_public_winners",
    "business_message:giveaway:only_new_members",
    "business_message:giveaway_completed",
    "business_message:giveaway_created",
    "business_message:giveaway_winners",
    "business_message:giveaway_winners:only_new_members",
    "business_message:giveaway_winners:was_refunded",
    "business_message:group_chat_created",
    "business_message:guest_bot_caller_chat",
    "business_message:guest_bot_caller_chat:channel",
    "business_message:guest_bot_caller_chat:group",
    "business_message:guest_bot_caller_chat:private",
    "business_message:guest_bot_caller_chat:supergroup",
    "business_message:guest_bot_caller_user",
    "business_message:guest_bot_caller_user:added_to_attachment_menu",
    "business_message:guest_bot_caller_user:is_bot",
    "business_message:guest_bot_caller_user:is_premium",
    "business_message:guest_bot_caller_user:me",
    "business_message:guest_query_id",
    "business_message:has_media_spoiler",
    "business_message:has_protected_content",
    "business_message:invoice",
    "business_message:is_automatic_forward",
    "business_message:is_from_offline",
    "business_message:is_topic_message",
    "business_message:left_chat_member",
    "business_message:left_chat_member:added_to_attachment_menu",
    "business_message:left_chat_member:is_bot",
    "business_message:left_chat_member:is_premium",
    "business_message:left_chat_member:me",
    "business_message:link_preview_options",
    "business_message:link_preview_options:prefer_large_media",
    "business_message:link_preview_options:prefer_small_media",
    "business_message:link_preview_options:show_above_text",
    "business_message:link_preview_options:url",
    "business_message:live_photo",
    "business_message:location",
    "business_message:managed_bot_created",
    "business_message:media",
    "business_message:media_group_id",
    "business_message:message_auto_delete_timer_changed",
    "business_message:message_thread_id",
    "business_message:migrate_from_chat_id",
    "business_message:migrate_to_chat_id",
    "business_message:new_chat_members",
    "business_message:new_chat_members:added_to_attachment_menu",
    "business_message:new_chat_members:is_bot",
    "business_message:new_chat_members:is_premium",
    "business_message:new_chat_members:me",
    "business_message:new_chat_photo",
    "business_message:new_chat_title",
    "business_message:paid_media",
    "business_message:paid_message_price_changed",
    "business_message:paid_star_count",
    "business_message:passport_data",
    "business_message:photo",
    "business_message:pinned_message",
    "business_message:poll",
    "business_message:poll_option_added",
    "business_message:poll_option_deleted",
    "business_message:proximity_alert_triggered",
    "business_message:quote",
    "business_message:receiver_user",
    "business_message:receiver_user:added_to_attachment_menu",
    "business_message:receiver_user:is_bot",
    "business_message:receiver_user:is_premium",
    "business_message:receiver_user:me",
    "business_message:refunded_payment",
    "business_message:reply_markup",
    "business_message:reply_to_checklist_task_id",
    "business_message:reply_to_message",
    "business_message:reply_to_poll_option_id",
    "business_message:reply_to_story",
    "business_message:rich_message",
    "business_message:sender_boost_count",
    "business_message:sender_business_bot",
    "business_message:sender_business_bot:added_to_attachment_menu",
    "business_message:sender_business_bot:is_bot",
    "business_message:sender_business_bot:is_premium",
    "business_message:sender_business_bot:me",
    "business_message:sender_chat",
    "business_message:sender_chat:channel",
    "business_message:sender_chat:group",
    "business_message:sender_chat:private",
    "business_message:sender_chat:supergroup",
    "business_message:sender_tag",
    "business_message:show_caption_above_media",
    "business_message:story",
    "business_message:successful_payment",
    "business_message:suggested_post_approval_failed",
    "business_message:suggested_post_approved",
    "business_message:suggested_post_declined",
    "business_message:suggested_post_info",
    "business_message:suggested_post_paid",
    "business_message:suggested_post_refunded",
    "business_message:supergroup_chat_created",
    "business_message:unique_gift",
    "business_message:unique_gift:is_private",
    "business_message:unique_gift:text",
    "business_message:unique_gift:transfer_star_count",
    "business_message:users_shared",
    "business_message:venue",
    "business_message:via_bot",
    "business_message:via_bot:added_to_attachment_menu",
    "business_message:via_bot:is_bot",
    "business_message:via_bot:is_premium",
    "business_message:via_bot:me",
    "business_message:video",
    "business_message:video_chat_ended",
    "business_message:video_chat_participants_invited",
    "business_message:video_chat_scheduled",
    "business_message:video_chat_started",
    "business_message:video_note",
    "business_message:voice",
    "business_message:web_app_data",
    "business_message:write_access_allowed",
    "channel_post:chat:private",
    "edit:chat:private",
    "edited_business_message",
    "edited_business_message::blockquote",
    "edited_business_message::bold",
    "edited_business_message::bot_command",
    "edited_business_message::cashtag",
    "edited_business_message::code",
    "edited_business_message::custom_emoji",
    "edited_business_message::date_time",
    "edited_business_message::email",
    "edited_business_message::expandable_blockquote",
    "edited_business_message::hashtag",
    "edited_business_message::italic",
    "edited_business_message::mention",
    "edited_business_message::phone_number",
    "edited_business_message::pre",
    "edited_business_message::spoiler",
    "edited_business_message::strikethrough",
    "edited_business_message::text_link",
    "edited_business_message::text_mention",
    "edited_business_message::underline",
    "edited_business_message::url",
    "edited_business_message:animation",
    "edited_business_message:audio",
    "edited_business_message:author_signature",
    "edited_business_message:boost_added",
    "edited_business_message:business_connection_id",
    "edited_business_message:chat",
    "edited_business_message:chat:channel",
    "edited_business_message:chat:group",
    "edited_business_message:chat:private",
    "edited_business_message:chat_background_set",
    "edited_business_message:chat_owner_changed",
    "edited_business_message:chat_owner_left",
    "edited_business_message:chat_owner_left:new_owner",
    "edited_business_message:chat_shared",
    "edited_business_message:checklist",
    "edited_business_message:checklist:others_can_add_tasks",
    "edited_business_message:checklist:others_can_mark_tasks_as_done",
    "edited_business_message:checklist_tasks_added",
    "edited_business_message:checklist_tasks_done",
    "edited_business_message:community_chat_added",
    "edited_business_message:community_chat_joined",
    "edited_business_message:community_chat_removed",
    "edited_business_message:connected_website",
    "edited_business_message:contact",
    "edited_business_message:delete_chat_photo",
    "edited_business_message:dice",
    "edited_business_message:dice:⚽",
    "edited_business_message:dice:🎯",
    "edited_business_message:dice:🎰",
    "edited_business_message:dice:🎲",
    "edited_business_message:dice:🎳",
    "edited_business_message:dice:🏀",
    "edited_business_message:direct_messages_topic",
    "edited_business_message:document",
    "edited_business_message:edit_date",
    "edited_business_message:effect_id",
    "edited_business_message:ephemeral_message_id",
    "edited_business_message:external_reply",
    "edited_business_message:file",
    "edited_business_message:forum_topic_closed",
    "edited_business_message:forum_topic_created",
    "edited_business_message:forum_topic_created:is_name_implicit",
    "edited_business_message:forum_topic_edited",
    "edited_business_message:forum_topic_edited:icon_custom_emoji_id",
    "edited_business_message:forum_topic_edited:name",
    "edited_business_message:forum_topic_reopened",
    "edited_business_message:forward_origin",
    "edited_business_message:forward_origin:channel",
    "edited_business_message:forward_origin:chat",
    "edited_business_message:forward_origin:hidden_user",
    "edited_business_message:forward_origin:user",
    "edited_business_message:from",
    "edited_business_message:from:added_to_attachment_menu",
    "edited_business_message:from:is_bot",
    "edited_business_message:from:is_premium",
    "edited_business_message:from:me",
    "edited_business_message:game",
    "edited_business_message:general_forum_topic_hidden",
    "edited_business_message:general_forum_topic_unhidden",
    "edited_business_message:gift",
    "edited_business_message:gift:can_be_upgraded",
    "edited_business_message:gift:is_private",
    "edited_business_message:gift:is_upgrade_separate",
    "edited_business_message:gift_upgrade_sent",
    "edited_business_message:gift_upgrade_sent:can_be_upgraded",
    "edited_business_message:gift_upgrade_sent:is_private",
    "edited_business_message:gift_upgrade_sent:is_upgrade_separate",
    "edited_business_message:giveaway",
    "edited_business_message:giveaway:has_public_winners",
    "edited_business_message:giveaway:only_new_members",
    "edited_business_message:giveaway_completed",
    "edited_business_message:giveaway_created",
    "edited_business_message:giveaway_winners",
    "edited_business_message:giveaway_winners:only_new_members",
    "edited_business_message:giveaway_winners:was_refunded",
    "edited_business_message:group_chat_created",
    "edited_business_message:guest_bot_caller_chat",
    "edited_business_message:guest_bot_caller_chat:channel",
    "edited_business_message:guest_bot_caller_chat:group",
    "edited_business_message:guest_bot_caller_chat:private",
    "edited_business_message:guest_bot_caller_chat:supergroup",
    "edited_business_message:guest_bot_caller_user",
    "edited_business_message:guest_bot_caller_user:added_to_attachment_menu",
    "edited_business_message:guest_bot_caller_user:is_bot",
    "edited_business_message:guest_bot_caller_user:is_premium",
    "edited_business_message:guest_bot_caller_user:me",
    "edited_business_message:guest_query_id",
    "edited_business_message:has_media_spoiler",
    "edited_business_message:has_protected_content",
    "edited_business_message:invoice",
    "edited_business_message:is_automatic_forward",
    "edited_business_message:is_from_offline",
    "edited_business_message:is_topic_message",
    "edited_business_message:left_chat_member",
    "edited_business_message:left_chat_member:added_to_attachment_menu",
    "edited_business_message:left_chat_member:is_bot",
    "edited_business_message:left_chat_member:is_premium",
    "edited_business_message:left_chat_member:me",
    "edited_business_message:link_preview_options",
    "edited_business_message:link_preview_options:prefer_large_media",
    "edited_business_message:link_preview_options:prefer_small_media",
    "edited_business_message:link_preview_options:show_above_text",
    "edited_business_message:link_preview_options:url",
    "edited_business_message:live_photo",
    "edited_business_message:location",
    "edited_business_message:managed_bot_created",
    "edited_business_message:media",
    "edited_business_message:media_group_id",
    "edited_business_message:message_auto_delete_timer_changed",
    "edited_business_message:message_thread_id",
    "edited_business_message:migrate_from_chat_id",
    "edited_business_message:migrate_to_chat_id",
    "edited_business_message:new_chat_members",
    "edited_business_message:new_chat_members:added_to_attachment_menu",
    "edited_business_message:new_chat_members:is_bot",
    "edited_business_message:new_chat_members:is_premium",
    "edited_business_message:new_chat_members:me",
    "edited_business_message:new_chat_photo",
    "edited_business_message:new_chat_title",
    "edited_business_message:paid_media",
    "edited_business_message:paid_message_price_changed",
    "edited_business_message:paid_star_count",
    "edited_business_message:passport_data",
    "edited_business_message:photo",
    "edited_business_message:pinned_message",
    "edited_business_message:poll",
    "edited_business_message:poll_option_added",
    "edited_business_message:poll_option_deleted",
    "edited_business_message:proximity_alert_triggered",
    "edited_business_message:quote",
    "edited_business_message:receiver_user",
    "edited_business_message:receiver_user:added_to_attachment_menu",
    "edited_business_message:receiver_user:is_bot",
    "edited_business_message:receiver_user:is_premium",
    "edited_business_message:receiver_user:me",
    "edited_business_message:refunded_payment",
    "edited_business_message:reply_markup",
    "edited_business_message:reply_to_checklist_task_id",
    "edited_business_message:reply_to_message",
    "edited_business_message:reply_to_poll_option_id",
    "edited_business_message:reply_to_story",
    "edited_business_message:rich_message",
    "edited_business_message:sender_boost_count",
    "edited_business_message:sender_business_bot",
    "edited_business_message:sender_business_bot:added_to_attachment_menu",
    "edited_business_message:sender_business_bot:is_bot",
    "edited_business_message:sender_business_bot:is_premium",
    "edited_business_message:sender_business_bot:me",
    "edited_business_message:sender_chat",
    "edited_business_message:sender_chat:channel",
    "edited_business_message:sender_chat:group",
    "edited_business_message:sender_chat:private",
    "edited_business_message:sender_chat:supergroup",
    "edited_business_message:sender_tag",
    "edited_business_message:show_caption_above_media",
    "edited_business_message:story",
    "edited_business_message:successful_payment",
    "edited_business_message:suggested_post_approval_failed",
    "edited_business_message:suggested_post_approved",
    "edited_business_message:suggested_post_declined",
    "edited_business_message:suggested_post_info",
    "edited_business_message:suggested_post_paid",
    "edited_business_message:suggested_post_refunded",
    "edited_business_message:supergroup_chat_created",
    "edited_business_message:unique_gift",
    "edited_business_message:unique_gift:is_private",
    "edited_business_message:unique_gift:text",
    "edited_business_message:unique_gift:transfer_star_count",
    "edited_business_message:users_shared",
    "edited_business_message:venue",
    "edited_business_message:via_bot",
    "edited_business_message:via_bot:added_to_attachment_menu",
    "edited_business_message:via_bot:is_bot",
    "edited_business_message:via_bot:is_premium",
    "edited_business_message:via_bot:me",
    "edited_business_message:video",
    "edited_business_message:video_chat_ended",
    "edited_business_message:video_chat_participants_invited",
    "edited_business_message:video_chat_scheduled",
    "edited_business_message:video_chat_started",
    "edited_business_message:video_note",
    "edited_business_message:voice",
    "edited_business_message:web_app_data",
    "edited_business_message:write_access_allowed",
    "edited_channel_post:chat:private",
    "edited_message:chat:private",
    "guest_message:chat:private",
    "message:chat:private",
    "msg:chat:private",
]
_EventChatChatTypePrivate: TypeAlias = Literal[
    _MessageChatChatTypePrivate,
    "chat_boost:chat:private",
    "chat_join_request:chat:private",
    "chat_member:chat:private",
    "deleted_business_messages:chat:private",
    "message_reaction:chat:private",
    "message_reaction_count:chat:private",
    "my_chat_member:chat:private",
    "removed_chat_boost:chat:private",
    "stopped_message_generation:chat:private",
]
_EventChatChatTypePrivateChatTypeSupergroup: TypeAlias = Literal[
    _EventChatChatTypePrivate,
    _EventChatChatTypeSupergroup,
]
_MessageEditDate: TypeAlias = Literal[
    _EditedMessage,
    _EditedBusinessMessage,
    _EditedChannelPost,
    ":edit_date",
    "business_message:edit_date",
    "channel_post:edit_date",
    "edit",
    "edit::blockquote",
    "edit::bold",
    "edit::bot_command",
    "edit::cashtag",
    "edit::code",
    "edit::custom_emoji",
    "edit::date_time",
    "edit::email",
    "edit::expandable_blockquote",
    "edit::hashtag",
    "edit::italic",
    "edit::mention",
    "edit::phone_number",
    "edit::pre",
    "edit::spoiler",
    "edit::strikethrough",
    "edit::text_link",
    "edit::text_mention",
    "edit::underline",
    "edit::url",
    "edit:animation",
    "edit:audio",
    "edit:author_signature",
    "edit:business_connection_id",
    "edit:caption",
    "edit:caption_entities",
    "edit:caption_entities:blockquote",
    "edit:caption_entities:bold",
    "edit:caption_entities:bot_command",
    "edit:caption_entities:cashtag",
    "edit:caption_entities:code",
    "edit:caption_entities:custom_emoji",
    "edit:caption_entities:date_time",
    "edit:caption_entities:email",
    "edit:caption_entities:expandable_blockquote",
    "edit:caption_entities:hashtag",
    "edit:caption_entities:italic",
    "edit:caption_entities:mention",
    "edit:caption_entities:phone_number",
    "edit:caption_entities:pre",
    "edit:caption_entities:spoiler",
    "edit:caption_entities:strikethrough",
    "edit:caption_entities:text_link",
    "edit:caption_entities:text_mention",
    "edit:caption_entities:underline",
    "edit:caption_entities:url",
    "edit:chat",
    "edit:chat:channel",
    "edit:chat:group",
    "edit:chat:private",
    "edit:chat:supergroup",
    "edit:chat_background_set",
    "edit:contact",
    "edit:delete_chat_photo",
    "edit:dice",
    "edit:dice:⚽",
    "edit:dice:🎯",
    "edit:dice:🎰",
    "edit:dice:🎲",
    "edit:dice:🎳",
    "edit:dice:🏀",
    "edit:document",
    "edit:edit_date",
    "edit:effect_id",
    "edit:entities",
    "edit:entities:blockquote",
    "edit:entities:bold",
    "edit:entities:bot_command",
    "edit:entities:cashtag",
    "edit:entities:code",
    "edit:entities:custom_emoji",
    "edit:entities:date_time",
    "edit:entities:email",
    "edit:entities:expandable_blockquote",
    "edit:entities:hashtag",
    "edit:entities:italic",
    "edit:entities:mention",
    "edit:entities:phone_number",
    "edit:entities:pre",
    "edit:entities:spoiler",
    "edit:entities:strikethrough",
    "edit:entities:text_link",
    "edit:entities:text_mention",
    "edit:entities:underline",
    "edit:entities:url",
    "edit:ephemeral_message_id",
    "edit:external_reply",
    "edit:file",
    "edit:file:custom_emoji",
    "edit:file:is_animated",
    "edit:file:is_video",
    "edit:file:mask",
    "edit:file:premium_animation",
    "edit:file:regular",
    "edit:forward_origin",
    "edit:forward_origin:channel",
    "edit:forward_origin:chat",
    "edit:forward_origin:hidden_user",
    "edit:forward_origin:user",
    "edit:from",
    "edit:from:added_to_attachment_menu",
    "edit:from:is_bot",
    "edit:from:is_premium",
    "edit:from:me",
    "edit:game",
    "edit:gift",
    "edit:gift:can_be_upgraded",
    "edit:gift:is_private",
    "edit:gift:is_upgrade_separate",
    "edit:gift_upgrade_sent",
    "edit:gift_upgrade_sent:can_be_upgraded",
    "edit:gift_upgrade_sent:is_private",
    "edit:gift_upgrade_sent:is_upgrade_separate",
    "edit:giveaway",
    "edit:giveaway:has_public_winners",
    "edit:giveaway:only_new_members",
    "edit:giveaway_completed",
    "edit:giveaway_created",
    "edit:giveaway_winners",
    "edit:giveaway_winners:only_new_members",
    "edit:giveaway_winners:was_refunded",
    "edit:guest_bot_caller_chat",
    "edit:guest_bot_caller_chat:channel",
    "edit:guest_bot_caller_chat:group",
    "edit:guest_bot_caller_chat:private",
    "edit:guest_bot_caller_chat:supergroup",
    "edit:guest_bot_caller_user",
    "edit:guest_bot_caller_user:added_to_attachment_menu",
    "edit:guest_bot_caller_user:is_bot",
    "edit:guest_bot_caller_user:is_premium",
    "edit:guest_bot_caller_user:me",
    "edit:guest_query_id",
    "edit:has_media_spoiler",
    "edit:has_protected_content",
    "edit:invoice",
    "edit:is_automatic_forward",
    "edit:is_from_offline",
    "edit:is_topic_message",
    "edit:link_preview_options",
    "edit:link_preview_options:prefer_large_media",
    "edit:link_preview_options:prefer_small_media",
    "edit:link_preview_options:show_above_text",
    "edit:link_preview_options:url",
    "edit:live_photo",
    "edit:location",
    "edit:media",
    "edit:media_group_id",
    "edit:message_auto_delete_timer_changed",
    "edit:message_thread_id",
    "edit:new_chat_photo",
    "edit:new_chat_title",
    "edit:paid_media",
    "edit:paid_message_price_changed",
    "edit:paid_star_count",
    "edit:photo",
    "edit:pinned_message",
    "edit:poll",
    "edit:proximity_alert_triggered",
    "edit:quote",
    "edit:receiver_user",
    "edit:receiver_user:added_to_attachment_menu",
    "edit:receiver_user:is_bot",
    "edit:receiver_user:is_premium",
    "edit:receiver_user:me",
    "edit:reply_markup",
    "edit:reply_to_checklist_task_id",
    "edit:reply_to_message",
    "edit:reply_to_poll_option_id",
    "edit:reply_to_story",
    "edit:rich_message",
    "edit:sender_business_bot",
    "edit:sender_business_bot:added_to_attachment_menu",
    "edit:sender_business_bot:is_bot",
    "edit:sender_business_bot:is_premium",
    "edit:sender_business_bot:me",
    "edit:sender_chat",
    "edit:sender_chat:channel",
    "edit:sender_chat:group",
    "edit:sender_chat:private",
    "edit:sender_chat:supergroup",
    "edit:sender_tag",
    "edit:show_caption_above_media",
    "edit:sticker",
    "edit:sticker:custom_emoji",
    "edit:sticker:is_animated",
    "edit:sticker:is_video",
    "edit:sticker:mask",
    "edit:sticker:premium_animation",
    "edit:sticker:regular",
    "edit:story",
    "edit:text",
    "edit:unique_gift",
    "edit:unique_gift:is_private",
    "edit:unique_gift:text",
    "edit:unique_gift:transfer_star_count",
    "edit:venue",
    "edit:via_bot",
    "edit:via_bot:added_to_attachment_menu",
    "edit:via_bot:is_bot",
    "edit:via_bot:is_premium",
    "edit:via_bot:me",
    "edit:video",
    "edit:video_chat_ended",
    "edit:video_chat_participants_invited",
    "edit:video_chat_scheduled",
    "edit:video_chat_started",
    "edit:video_note",
    "edit:voice",
    "edit:web_app_data",
    "guest_message:edit_date",
    "message:edit_date",
    "msg:edit_date",
]
_EventChatChatTypeChannelChatTypeGroupChatTypePrivateChatTypeSupergroup: TypeAlias = Literal[
    _EventChatChatTypePrivateChatTypeSupergroup,
    _EventChatChatTypeChannel,
    _EventChatChatTypeGroup,
]
_MessageFrom: TypeAlias = Literal[
    _Message,
    _EditedMessage,
    _EditedBusinessMessage,
    _BusinessMessage,
    ":from",
    ":from:added_to_attachment_menu",
    ":from:is_bot",
    ":from:is_premium",
    ":from:me",
    "channel_post:from",
    "channel_post:from:added_to_attachment_menu",
    "channel_post:from:is_bot",
    "channel_post:from:is_premium",
    "channel_post:from:me",
    "edit:from",
    "edit:from:added_to_attachment_menu",
    "edit:from:is_bot",
    "edit:from:is_premium",
    "edit:from:me",
    "edited_channel_post:from",
    "edited_channel_post:from:added_to_attachment_menu",
    "edited_channel_post:from:is_bot",
    "edited_channel_post:from:is_premium",
    "edited_channel_post:from:me",
    "guest_message:from",
    "guest_message:from:added_to_attachment_menu",
    "guest_message:from:is_bot",
    "guest_message:from:is_premium",
    "guest_message:from:me",
    "msg:from",
    "msg:from:added_to_attachment_menu",
    "msg:from:is_bot",
    "msg:from:is_premium",
    "msg:from:me",
]
_CanGetUserChatBoosts: TypeAlias = Literal[
    _MessageFrom,
    _MyChatMember,
    _ChatMember,
    _ChatJoinRequest,
    "business_connection",
    "business_connection:can_reply",
    "business_connection:is_enabled",
    "business_connection:rights",
    "business_connection:user",
    "business_connection:user:added_to_attachment_menu",
    "business_connection:user:is_bot",
    "business_connection:user:is_premium",
    "business_connection:user:me",
    "callback_query:message",
    "message_reaction:user",
    "message_reaction:user:added_to_attachment_menu",
    "message_reaction:user:is_bot",
    "message_reaction:user:is_premium",
    "message_reaction:user:me",
]
_EventFrom: TypeAlias = Literal[
    _CanGetUserChatBoosts,
    _InlineQuery,
    _ManagedBot,
    _Subscription,
    "callback_query",
    "callback_query:data",
    "callback_query:from",
    "callback_query:from:added_to_attachment_menu",
    "callback_query:from:is_bot",
    "callback_query:from:is_premium",
    "callback_query:from:me",
    "callback_query:game_short_name",
    "callback_query:inline_message_id",
    "chosen_inline_result",
    "chosen_inline_result:from",
    "chosen_inline_result:from:added_to_attachment_menu",
    "chosen_inline_result:from:is_bot",
    "chosen_inline_result:from:is_premium",
    "chosen_inline_result:from:me",
    "chosen_inline_result:inline_message_id",
    "chosen_inline_result:location",
    "poll_answer:user",
    "poll_answer:user:added_to_attachment_menu",
    "poll_answer:user:is_bot",
    "poll_answer:user:is_premium",
    "poll_answer:user:me",
    "pre_checkout_query",
    "pre_checkout_query:from",
    "pre_checkout_query:from:added_to_attachment_menu",
    "pre_checkout_query:from:is_bot",
    "pre_checkout_query:from:is_premium",
    "pre_checkout_query:from:me",
    "pre_checkout_query:order_info",
    "pre_checkout_query:shipping_option_id",
    "purchased_paid_media",
    "purchased_paid_media:from",
    "purchased_paid_media:from:added_to_attachment_menu",
    "purchased_paid_media:from:is_bot",
    "purchased_paid_media:from:is_premium",
    "purchased_paid_media:from:me",
    "shipping_query",
    "shipping_query:from",
    "shipping_query:from:added_to_attachment_menu",
    "shipping_query:from:is_bot",
    "shipping_query:from:is_premium",
    "shipping_query:from:me",
]
_CanDeleteAllMessageReactions: TypeAlias = Literal[
    _CanGetUserChatBoosts,
    _EditedChannelPostText,
    _EditedChannelPostCaption,
    _ChannelPostText,
    _ChannelPostCaption,
    _EditedChannelPostSticker,
    _ChannelPostSticker,
    "::blockquote",
    "::bold",
    "::bot_command",
    "::cashtag",
    "::code",
    "::custom_emoji",
    "::date_time",
    "::email",
    "::expandable_blockquote",
    "::hashtag",
    "::italic",
    "::mention",
    "::phone_number",
    "::pre",
    "::spoiler",
    "::strikethrough",
    "::text_link",
    "::text_mention",
    "::underline",
    "::url",
    ":animation",
    ":audio",
    ":author_signature",
    ":business_connection_id",
    ":caption",
    ":caption_entities",
    ":caption_entities:blockquote",
    ":caption_entities:bold",
    ":caption_entities:bot_command",
    ":caption_entities:cashtag",
    ":caption_entities:code",
    ":caption_entities:custom_emoji",
    ":caption_entities:date_time",
    ":caption_entities:email",
    ":caption_entities:expandable_blockquote",
    ":caption_entities:hashtag",
    ":caption_entities:italic",
    ":caption_entities:mention",
    ":caption_entities:phone_number",
    ":caption_entities:pre",
    ":caption_entities:spoiler",
    ":caption_entities:strikethrough",
    ":caption_entities:text_link",
    ":caption_entities:text_mention",
    ":caption_entities:underline",
    ":caption_entities:url",
    ":channel_chat_created",
    ":chat",
    ":chat:channel",
    ":chat:group",
    ":chat:private",
    ":chat:supergroup",
    ":chat_background_set",
    ":contact",
    ":delete_chat_photo",
    ":dice",
    ":dice:⚽",
    ":dice:🎯",
    ":dice:🎰",
    ":dice:🎲",
    ":dice:🎳",
    ":dice:🏀",
    ":direct_message_price_changed",
    ":document",
    ":edit_date",
    ":effect_id",
    ":entities",
    ":entities:blockquote",
    ":entities:bold",
    ":entities:bot_command",
    ":entities:cashtag",
    ":entities:code",
    ":entities:custom_emoji",
    ":entities:date_time",
    ":entities:email",
    ":entities:expandable_blockquote",
    ":entities:hashtag",
    ":entities:italic",
    ":entities:mention",
    ":entities:phone_number",
    ":entities:pre",
    ":entities:spoiler",
    ":entities:strikethrough",
    ":entities:text_link",
    ":entities:text_mention",
    ":entities:underline",
    ":entities:url",
    ":ephemeral_message_id",
    ":external_reply",
    ":file",
    ":file:custom_emoji",
    ":file:is_animated",
    ":file:is_video",
    ":file:mask",
    ":file:premium_animation",
    ":file:regular",
    ":forward_origin",
    ":forward_origin:channel",
    ":forward_origin:chat",
    ":forward_origin:hidden_user",
    ":forward_origin:user",
    ":game",
    ":gift",
    ":gift:can_be_upgraded",
    ":gift:is_private",
    ":gift:is_upgrade_separate",
    ":gift_upgrade_sent",
    ":gift_upgrade_sent:can_be_upgraded",
    ":gift_upgrade_sent:is_private",
    ":gift_upgrade_sent:is_upgrade_separate",
    ":giveaway",
    ":giveaway:has_public_winners",
    ":giveaway:only_new_members",
    ":giveaway_completed",
    ":giveaway_created",
    ":giveaway_winners",
    ":giveaway_winners:only_new_members",
    ":giveaway_winners:was_refunded",
    ":guest_bot_caller_chat",
    ":guest_bot_caller_chat:channel",
    ":guest_bot_caller_chat:group",
    ":guest_bot_caller_chat:private",
    ":guest_bot_caller_chat:supergroup",
    ":guest_bot_caller_user",
    ":guest_bot_caller_user:added_to_attachment_menu",
    ":guest_bot_caller_user:is_bot",
    ":guest_bot_caller_user:is_premium",
    ":guest_bot_caller_user:me",
    ":guest_query_id",
    ":has_media_spoiler",
    ":has_protected_content",
    ":invoice",
    ":is_automatic_forward",
    ":is_from_offline",
    ":is_paid_post",
    ":is_topic_message",
    ":link_preview_options",
    ":link_preview_options:prefer_large_media",
    ":link_preview_options:prefer_small_media",
    ":link_preview_options:show_above_text",
    ":link_preview_options:url",
    ":live_photo",
    ":location",
    ":media",
    ":media_group_id",
    ":message_auto_delete_timer_changed",
    ":message_thread_id",
    ":new_chat_photo",
    ":new_chat_title",
    ":paid_media",
    ":paid_message_price_changed",
    ":paid_star_count",
    ":photo",
    ":pinned_message",
    ":poll",
    ":proximity_alert_triggered",
    ":quote",
    ":receiver_user",
    ":receiver_user:added_to_attachment_menu",
    ":receiver_user:is_bot",
    ":receiver_user:is_premium",
    ":receiver_user:me",
    ":reply_markup",
    ":reply_to_checklist_task_id",
    ":reply_to_message",
    ":reply_to_poll_option_id",
    ":reply_to_story",
    ":rich_message",
    ":sender_business_bot",
    ":sender_business_bot:added_to_attachment_menu",
    ":sender_business_bot:is_bot",
    ":sender_business_bot:is_premium",
    ":sender_business_bot:me",
    ":sender_chat",
    ":sender_chat:channel",
    ":sender_chat:group",
    ":sender_chat:private",
    ":sender_chat:supergroup",
    ":sender_tag",
    ":show_caption_above_media",
    ":sticker",
    ":sticker:custom_emoji",
    ":sticker:is_animated",
    ":sticker:is_video",
    ":sticker:mask",
    ":sticker:premium_animation",
    ":sticker:regular",
    ":story",
    ":text",
    ":unique_gift",
    ":unique_gift:is_private",
    ":unique_gift:text",
    ":unique_gift:transfer_star_count",
    ":venue",
    ":via_bot",
    ":via_bot:added_to_attachment_menu",
    ":via_bot:is_bot",
    ":via_bot:is_premium",
    ":via_bot:me",
    ":video",
    ":video_chat_ended",
    ":video_chat_participants_invited",
    ":video_chat_scheduled",
    ":video_chat_started",
    ":video_note",
    ":voice",
    ":web_app_data",
    "channel_post",
    "channel_post::blockquote",
    "channel_post::bold",
    "channel_post::bot_command",
    "channel_post::cashtag",
    "channel_post::code",
    "channel_post::custom_emoji",
    "channel_post::date_time",
    "channel_post::email",
    "channel_post::expandable_blockquote",
    "channel_post::hashtag",
    "channel_post::italic",
    "channel_post::mention",
    "channel_post::phone_number",
    "channel_post::pre",
    "channel_post::spoiler",
    "channel_post::strikethrough",
    "channel_post::text_link",
    "channel_post::text_mention",
    "channel_post::underline",
    "channel_post::url",
    "channel_post:animation",
    "channel_post:audio",
    "channel_post:author_signature",
    "channel_post:business_connection_id",
    "channel_post:channel_chat_created",
    "channel_post:chat",
    "channel_post:chat:channel",
    "channel_post:chat:group",
    "channel_post:chat:private",
    "channel_post:chat:supergroup",
    "channel_post:chat_background_set",
    "channel_post:contact",
    "channel_post:delete_chat_photo",
    "channel_post:dice",
    "channel_post:dice:⚽",
    "channel_post:dice:🎯",
    "channel_post:dice:🎰",
    "channel_post:dice:🎲",
    "channel_post:dice:🎳",
    "channel_post:dice:🏀",
    "channel_post:direct_message_price_changed",
    "channel_post:document",
    "channel_post:edit_date",
    "channel_post:effect_id",
    "channel_post:ephemeral_message_id",
    "channel_post:external_reply",
    "channel_post:file",
    "channel_post:forward_origin",
    "channel_post:forward_origin:channel",
    "channel_post:forward_origin:chat",
    "channel_post:forward_origin:hidden_user",
    "channel_post:forward_origin:user",
    "channel_post:game",
    "channel_post:gift",
    "channel_post:gift:can_be_upgraded",
    "channel_post:gift:is_private",
    "channel_post:gift:is_upgrade_separate",
    "channel_post:gift_upgrade_sent",
    "channel_post:gift_upgrade_sent:can_be_upgraded",
    "channel_post:gift_upgrade_sent:is_private",
    "channel_post:gift_upgrade_sent:is_upgrade_separate",
    "channel_post:giveaway",
    "channel_post:giveaway:has_public_winners",
    "channel_post:giveaway:only_new_members",
    "channel_post:giveaway_completed",
    "channel_post:giveaway_created",
    "channel_post:giveaway_winners",
    "channel_post:giveaway_winners:only_new_members",
    "channel_post:giveaway_winners:was_refunded",
    "channel_post:guest_bot_caller_chat",
    "channel_post:guest_bot_caller_chat:channel",
    "channel_post:guest_bot_caller_chat:group",
    "channel_post:guest_bot_caller_chat:private",
    "channel_post:guest_bot_caller_chat:supergroup",
    "channel_post:guest_bot_caller_user",
    "channel_post:guest_bot_caller_user:added_to_attachment_menu",
    "channel_post:guest_bot_caller_user:is_bot",
    "channel_post:guest_bot_caller_user:is_premium",
    "channel_post:guest_bot_caller_user:me",
    "channel_post:guest_query_id",
    "channel_post:has_media_spoiler",
    "channel_post:has_protected_content",
    "channel_post:invoice",
    "channel_post:is_automatic_forward",
    "channel_post:is_from_offline",
    "channel_post:is_paid_post",
    "channel_post:is_topic_message",
    "channel_post:link_preview_options",
    "channel_post:link_preview_options:prefer_large_media",
    "channel_post:link_preview_options:prefer_small_media",
    "channel_post:link_preview_options:show_above_text",
    "channel_post:link_preview_options:url",
    "channel_post:live_photo",
    "channel_post:location",
    "channel_post:media",
    "channel_post:media_group_id",
    "channel_post:message_auto_delete_timer_changed",
    "channel_post:message_thread_id",
    "channel_post:new_chat_photo",
    "channel_post:new_chat_title",
    "channel_post:paid_media",
    "channel_post:paid_message_price_changed",
    "channel_post:paid_star_count",
    "channel_post:photo",
    "channel_post:pinned_message",
    "channel_post:poll",
    "channel_post:proximity_alert_triggered",
    "channel_post:quote",
    "channel_post:receiver_user",
    "channel_post:receiver_user:added_to_attachment_menu",
    "channel_post:receiver_user:is_bot",
    "channel_post:receiver_user:is_premium",
    "channel_post:receiver_user:me",
    "channel_post:reply_markup",
    "channel_post:reply_to_checklist_task_id",
    "channel_post:reply_to_message",
    "channel_post:reply_to_poll_option_id",
    "channel_post:reply_to_story",
    "channel_post:rich_message",
    "channel_post:sender_business_bot",
    "channel_post:sender_business_bot:added_to_attachment_menu",
    "channel_post:sender_business_bot:is_bot",
    "channel_post:sender_business_bot:is_premium",
    "channel_post:sender_business_bot:me",
    "channel_post:sender_chat",
    "channel_post:sender_chat:channel",
    "channel_post:sender_chat:group",
    "channel_post:sender_chat:private",
    "channel_post:sender_chat:supergroup",
    "channel_post:sender_tag",
    "channel_post:show_caption_above_media",
    "channel_post:story",
    "channel_post:unique_gift",
    "channel_post:unique_gift:is_private",
    "channel_post:unique_gift:text",
    "channel_post:unique_gift:transfer_star_count",
    "channel_post:venue",
    "channel_post:via_bot",
    "channel_post:via_bot:added_to_attachment_menu",
    "channel_post:via_bot:is_bot",
    "channel_post:via_bot:is_premium",
    "channel_post:via_bot:me",
    "channel_post:video",
    "channel_post:video_chat_ended",
    "channel_post:video_chat_participants_invited",
    "channel_post:video_chat_scheduled",
    "channel_post:video_chat_started",
    "channel_post:video_note",
    "channel_post:voice",
    "channel_post:web_app_data",
    "edit",
    "edit::blockquote",
    "edit::bold",
    "edit::bot_command",
    "edit::cashtag",
    "edit::code",
    "edit::custom_emoji",
    "edit::date_time",
    "edit::email",
    "edit::expandable_blockquote",
    "edit::hashtag",
    "edit::italic",
    "edit::mention",
    "edit::phone_number",
    "edit::pre",
    "edit::spoiler",
    "edit::strikethrough",
    "edit::text_link",
    "edit::text_mention",
    "edit::underline",
    "edit::url",
    "edit:animation",
    "edit:audio",
    "edit:author_signature",
    "edit:business_connection_id",
    "edit:caption",
    "edit:caption_entities",
    "edit:caption_entities:blockquote",
    "edit:caption_entities:bold",
    "edit:caption_entities:bot_command",
    "edit:caption_entities:cashtag",
    "edit:caption_entities:code",
    "edit:caption_entities:custom_emoji",
    "edit:caption_entities:date_time",
    "edit:caption_entities:email",
    "edit:caption_entities:expandable_blockquote",
    "edit:caption_entities:hashtag",
    "edit:caption_entities:italic",
    "edit:caption_entities:mention",
    "edit:caption_entities:phone_number",
    "edit:caption_entities:pre",
    "edit:caption_entities:spoiler",
    "edit:caption_entities:strikethrough",
    "edit:caption_entities:text_link",
    "edit:caption_entities:text_mention",
    "edit:caption_entities:underline",
    "edit:caption_entities:url",
    "edit:channel_chat_created",
    "edit:chat",
    "edit:chat:channel",
    "edit:chat:group",
    "edit:chat:private",
    "edit:chat:supergroup",
    "edit:chat_background_set",
    "edit:contact",
    "edit:delete_chat_photo",
    "edit:dice",
    "edit:dice:⚽",
    "edit:dice:🎯",
    "edit:dice:🎰",
    "edit:dice:🎲",
    "edit:dice:🎳",
    "edit:dice:🏀",
    "edit:direct_message_price_changed",
    "edit:document",
    "edit:edit_date",
    "edit:effect_id",
    "edit:entities",
    "edit:entities:blockquote",
    "edit:entities:bold",
    "edit:entities:bot_command",
    "edit:entities:cashtag",
    "edit:entities:code",
    "edit:entities:custom_emoji",
    "edit:entities:date_time",
    "edit:entities:email",
    "edit:entities:expandable_blockquote",
    "edit:entities:hashtag",
    "edit:entities:italic",
    "edit:entities:mention",
    "edit:entities:phone_number",
    "edit:entities:pre",
    "edit:entities:spoiler",
    "edit:entities:strikethrough",
    "edit:entities:text_link",
    "edit:entities:text_mention",
    "edit:entities:underline",
    "edit:entities:url",
    "edit:ephemeral_message_id",
    "edit:external_reply",
    "edit:file",
    "edit:file:custom_emoji",
    "edit:file:is_animated",
    "edit:file:is_video",
    "edit:file:mask",
    "edit:file:premium_animation",
    "edit:file:regular",
    "edit:forward_origin",
    "edit:forward_origin:channel",
    "edit:forward_origin:chat",
    "edit:forward_origin:hidden_user",
    "edit:forward_origin:user",
    "edit:game",
    "edit:gift",
    "edit:gift:can_be_upgraded",
    "edit:gift:is_private",
    "edit:gift:is_upgrade_separate",
    "edit:gift_upgrade_sent",
    "edit:gift_upgrade_sent:can_be_upgraded",
    "edit:gift_upgrade_sent:is_private",
    "edit:gift_upgrade_sent:is_upgrade_separate",
    "edit:giveaway",
    "edit:giveaway:has_public_winners",
    "edit:giveaway:only_new_members",
    "edit:giveaway_completed",
    "edit:giveaway_created",
    "edit:giveaway_winners",
    "edit:giveaway_winners:only_new_members",
    "edit:giveaway_winners:was_refunded",
    "edit:guest_bot_caller_chat",
    "edit:guest_bot_caller_chat:channel",
    "edit:guest_bot_caller_chat:group",
    "edit:guest_bot_caller_chat:private",
    "edit:guest_bot_caller_chat:supergroup",
    "edit:guest_bot_caller_user",
    "edit:guest_bot_caller_user:added_to_attachment_menu",
    "edit:guest_bot_caller_user:is_bot",
    "edit:guest_bot_caller_user:is_premium",
    "edit:guest_bot_caller_user:me",
    "edit:guest_query_id",
    "edit:has_media_spoiler",
    "edit:has_protected_content",
    "edit:invoice",
    "edit:is_automatic_forward",
    "edit:is_from_offline",
    "edit:is_paid_post",
    "edit:is_topic_message",
    "edit:link_preview_options",
    "edit:link_preview_options:prefer_large_media",
    "edit:link_preview_options:prefer_small_media",
    "edit:link_preview_options:show_above_text",
    "edit:link_preview_options:url",
    "edit:live_photo",
    "edit:location",
    "edit:media",
    "edit:media_group_id",
    "edit:message_auto_delete_timer_changed",
    "edit:message_thread_id",
    "edit:new_chat_photo",
    "edit:new_chat_title",
    "edit:paid_media",
    "edit:paid_message_price_changed",
    "edit:paid_star_count",
    "edit:photo",
    "edit:pinned_message",
    "edit:poll",
    "edit:proximity_alert_triggered",
    "edit:quote",
    "edit:receiver_user",
    "edit:receiver_user:added_to_attachment_menu",
    "edit:receiver_user:is_bot",
    "edit:receiver_user:is_premium",
    "edit:receiver_user:me",
    "edit:reply_markup",
    "edit:reply_to_checklist_task_id",
    "edit:reply_to_message",
    "edit:reply_to_poll_option_id",
    "edit:reply_to_story",
    "edit:rich_message",
    "edit:sender_business_bot",
    "edit:sender_business_bot:added_to_attachment_menu",
    "edit:sender_business_bot:is_bot",
    "edit:sender_business_bot:is_premium",
    "edit:sender_business_bot:me",
    "edit:sender_chat",
    "edit:sender_chat:channel",
    "edit:sender_chat:group",
    "edit:sender_chat:private",
    "edit:sender_chat:supergroup",
    "edit:sender_tag",
    "edit:show_caption_above_media",
    "edit:sticker",
    "edit:sticker:custom_emoji",
    "edit:sticker:is_animated",
    "edit:sticker:is_video",
    "edit:sticker:mask",
    "edit:sticker:premium_animation",
    "edit:sticker:regular",
    "edit:story",
    "edit:text",
    "edit:unique_gift",
    "edit:unique_gift:is_private",
    "edit:unique_gift:text",
    "edit:unique_gift:transfer_star_count",
    "edit:venue",
    "edit:via_bot",
    "edit:via_bot:added_to_attachment_menu",
    "edit:via_bot:is_bot",
    "edit:via_bot:is_premium",
    "edit:via_bot:me",
    "edit:video",
    "edit:video_chat_ended",
    "edit:video_chat_participants_invited",
    "edit:video_chat_scheduled",
    "edit:video_chat_started",
    "edit:video_note",
    "edit:voice",
    "edit:web_app_data",
    "edited_channel_post",
    "edited_channel_post::blockquote",
    "edited_channel_post::bold",
    "edited_channel_post::bot_command",
    "edited_channel_post::cashtag",
    "edited_channel_post::code",
    "edited_channel_post::custom_emoji",
    "edited_channel_post::date_time",
    "edited_channel_post::email",
    "edited_channel_post::expandable_blockquote",
    "edited_channel_post::hashtag",
    "edited_channel_post::italic",
    "edited_channel_post::mention",
    "edited_channel_post::phone_number",
    "edited_channel_post::pre",
    "edited_channel_post::spoiler",
    "edited_channel_post::strikethrough",
    "edited_channel_post::text_link",
    "edited_channel_post::text_mention",
    "edited_channel_post::underline",
    "edited_channel_post::url",
    "edited_channel_post:animation",
    "edited_channel_post:audio",
    "edited_channel_post:author_signature",
    "edited_channel_post:business_connection_id",
    "edited_channel_post:channel_chat_created",
    "edited_channel_post:chat",
    "edited_channel_post:chat:channel",
    "edited_channel_post:chat:group",
    "edited_channel_post:chat:private",
    "edited_channel_post:chat:supergroup",
    "edited_channel_post:chat_background_set",
    "edited_channel_post:contact",
    "edited_channel_post:delete_chat_photo",
    "edited_channel_post:dice",
    "edited_channel_post:dice:⚽",
    "edited_channel_post:dice:🎯",
    "edited_channel_post:dice:🎰",
    "edited_channel_post:dice:🎲",
    "edited_channel_post:dice:🎳",
    "edited_channel_post:dice:🏀",
    "edited_channel_post:direct_message_price_changed",
    "edited_channel_post:document",
    "edited_channel_post:edit_date",
    "edited_channel_post:effect_id",
    "edited_channel_post:ephemeral_message_id",
    "edited_channel_post:external_reply",
    "edited_channel_post:file",
    "edited_channel_post:forward_origin",
    "edited_channel_post:forward_origin:channel",
    "edited_channel_post:forward_origin:chat",
    "edited_channel_post:forward_origin:hidden_user",
    "edited_channel_post:forward_origin:user",
    "edited_channel_post:game",
    "edited_channel_post:gift",
    "edited_channel_post:gift:can_be_upgraded",
    "edited_channel_post:gift:is_private",
    "edited_channel_post:gift:is_upgrade_separate",
    "edited_channel_post:gift_upgrade_sent",
    "edited_channel_post:gift_upgrade_sent:can_be_upgraded",
    "edited_channel_post:gift_upgrade_sent:is_private",
    "edited_channel_post:gift_upgrade_sent:is_upgrade_separate",
    "edited_channel_post:giveaway",
    "edited_channel_post:giveaway:has_public_winners",
    "edited_channel_post:giveaway:only_new_members",
    "edited_channel_post:giveaway_completed",
    "edited_channel_post:giveaway_created",
    "edited_channel_post:giveaway_winners",
    "edited_channel_post:giveaway_winners:only_new_members",
    "edited_channel_post:giveaway_winners:was_refunded",
    "edited_channel_post:guest_bot_caller_chat",
    "edited_channel_post:guest_bot_caller_chat:channel",
    "edited_channel_post:guest_bot_caller_chat:group",
    "edited_channel_post:guest_bot_caller_chat:private",
    "edited_channel_post:guest_bot_caller_chat:supergroup",
    "edited_channel_post:guest_bot_caller_user",
    "edited_channel_post:guest_bot_caller_user:added_to_attachment_menu",
    "edited_channel_post:guest_bot_caller_user:is_bot",
    "edited_channel_post:guest_bot_caller_user:is_premium",
    "edited_channel_post:guest_bot_caller_user:me",
    "edited_channel_post:guest_query_id",
    "edited_channel_post:has_media_spoiler",
    "edited_channel_post:has_protected_content",
    "edited_channel_post:invoice",
    "edited_channel_post:is_automatic_forward",
    "edited_channel_post:is_from_offline",
    "edited_channel_post:is_paid_post",
    "edited_channel_post:is_topic_message",
    "edited_channel_post:link_preview_options",
    "edited_channel_post:link_preview_options:prefer_large_media",
    "edited_channel_post:link_preview_options:prefer_small_media",
    "edited_channel_post:link_preview_options:show_above_text",
    "edited_channel_post:link_preview_options:url",
    "edited_channel_post:live_photo",
    "edited_channel_post:location",
    "edited_channel_post:media",
    "edited_channel_post:media_group_id",
    "edited_channel_post:message_auto_delete_timer_changed",
    "edited_channel_post:message_thread_id",
    "edited_channel_post:new_chat_photo",
    "edited_channel_post:new_chat_title",
    "edited_channel_post:paid_media",
    "edited_channel_post:paid_message_price_changed",
    "edited_channel_post:paid_star_count",
    "edited_channel_post:photo",
    "edited_channel_post:pinned_message",
    "edited_channel_post:poll",
    "edited_channel_post:proximity_alert_triggered",
    "edited_channel_post:quote",
    "edited_channel_post:receiver_user",
    "edited_channel_post:receiver_user:added_to_attachment_menu",
    "edited_channel_post:receiver_user:is_bot",
    "edited_channel_post:receiver_user:is_premium",
    "edited_channel_post:receiver_user:me",
    "edited_channel_post:reply_markup",
    "edited_channel_post:reply_to_checklist_task_id",
    "edited_channel_post:reply_to_message",
    "edited_channel_post:reply_to_poll_option_id",
    "edited_channel_post:reply_to_story",
    "edited_channel_post:rich_message",
    "edited_channel_post:sender_business_bot",
    "edited_channel_post:sender_business_bot:added_to_attachment_menu",
    "edited_channel_post:sender_business_bot:is_bot",
    "edited_channel_post:sender_business_bot:is_premium",
    "edited_channel_post:sender_business_bot:me",
    "edited_channel_post:sender_chat",
    "edited_channel_post:sender_chat:channel",
    "edited_channel_post:sender_chat:group",
    "edited_channel_post:sender_chat:private",
    "edited_channel_post:sender_chat:supergroup",
    "edited_channel_post:sender_tag",
    "edited_channel_post:show_caption_above_media",
    "edited_channel_post:story",
    "edited_channel_post:unique_gift",
    "edited_channel_post:unique_gift:is_private",
    "edited_channel_post:unique_gift:text",
    "edited_channel_post:unique_gift:transfer_star_count",
    "edited_channel_post:venue",
    "edited_channel_post:via_bot",
    "edited_channel_post:via_bot:added_to_attachment_menu",
    "edited_channel_post:via_bot:is_bot",
    "edited_channel_post:via_bot:is_premium",
    "edited_channel_post:via_bot:me",
    "edited_channel_post:video",
    "edited_channel_post:video_chat_ended",
    "edited_channel_post:video_chat_participants_invited",
    "edited_channel_post:video_chat_scheduled",
    "edited_channel_post:video_chat_started",
    "edited_channel_post:video_note",
    "edited_channel_post:voice",
    "edited_channel_post:web_app_data",
    "guest_message:sender_chat",
    "guest_message:sender_chat:channel",
    "guest_message:sender_chat:group",
    "guest_message:sender_chat:private",
    "guest_message:sender_chat:supergroup",
    "message_reaction:actor_chat",
    "message_reaction:actor_chat:channel",
    "message_reaction:actor_chat:group",
    "message_reaction:actor_chat:private",
    "message_reaction:actor_chat:supergroup",
    "msg",
    "msg::blockquote",
    "msg::bold",
    "msg::bot_command",
    "msg::cashtag",
    "msg::code",
    "msg::custom_emoji",
    "msg::date_time",
    "msg::email",
    "msg::expandable_blockquote",
    "msg::hashtag",
    "msg::italic",
    "msg::mention",
    "msg::phone_number",
    "msg::pre",
    "msg::spoiler",
    "msg::strikethrough",
    "msg::text_link",
    "msg::text_mention",
    "msg::underline",
    "msg::url",
    "msg:animation",
    "msg:audio",
    "msg:author_signature",
    "msg:business_connection_id",
    "msg:caption",
    "msg:caption_entities",
    "msg:caption_entities:blockquote",
    "msg:caption_entities:bold",
    "msg:caption_entities:bot_command",
    "msg:caption_entities:cashtag",
    "msg:caption_entities:code",
    "msg:caption_entities:custom_emoji",
    "msg:caption_entities:date_time",
    "msg:caption_entities:email",
    "msg:caption_entities:expandable_blockquote",
    "msg:caption_entities:hashtag",
    "msg:caption_entities:italic",
    "msg:caption_entities:mention",
    "msg:caption_entities:phone_number",
    "msg:caption_entities:pre",
    "msg:caption_entities:spoiler",
    "msg:caption_entities:strikethrough",
    "msg:caption_entities:text_link",
    "msg:caption_entities:text_mention",
    "msg:caption_entities:underline",
    "msg:caption_entities:url",
    "msg:channel_chat_created",
    "msg:chat",
    "msg:chat:channel",
    "msg:chat:group",
    "msg:chat:private",
    "msg:chat:supergroup",
    "msg:chat_background_set",
    "msg:contact",
    "msg:delete_chat_photo",
    "msg:dice",
    "msg:dice:⚽",
    "msg:dice:🎯",
    "msg:dice:🎰",
    "msg:dice:🎲",
    "msg:dice:🎳",
    "msg:dice:🏀",
    "msg:direct_message_price_changed",
    "msg:document",
    "msg:edit_date",
    "msg:effect_id",
    "msg:entities",
    "msg:entities:blockquote",
    "msg:entities:bold",
    "msg:entities:bot_command",
    "msg:entities:cashtag",
    "msg:entities:code",
    "msg:entities:custom_emoji",
    "msg:entities:date_time",
    "msg:entities:email",
    "msg:entities:expandable_blockquote",
    "msg:entities:hashtag",
    "msg:entities:italic",
    "msg:entities:mention",
    "msg:entities:phone_number",
    "msg:entities:pre",
    "msg:entities:spoiler",
    "msg:entities:strikethrough",
    "msg:entities:text_link",
    "msg:entities:text_mention",
    "msg:entities:underline",
    "msg:entities:url",
    "msg:ephemeral_message_id",
    "msg:external_reply",
    "msg:file",
    "msg:file:custom_emoji",
    "msg:file:is_animated",
    "msg:file:is_video",
    "msg:file:mask",
    "msg:file:premium_animation",
    "msg:file:regular",
    "msg:forward_origin",
    "msg:forward_origin:channel",
    "msg:forward_origin:chat",
    "msg:forward_origin:hidden_user",
    "msg:forward_origin:user",
    "msg:game",
    "msg:gift",
    "msg:gift:can_be_upgraded",
    "msg:gift:is_private",
    "msg:gift:is_upgrade_separate",
    "msg:gift_upgrade_sent",
    "msg:gift_upgrade_sent:can_be_upgraded",
    "msg:gift_upgrade_sent:is_private",
    "msg:gift_upgrade_sent:is_upgrade_separate",
    "msg:giveaway",
    "msg:giveaway:has_public_winners",
    "msg:giveaway:only_new_members",
    "msg:giveaway_completed",
    "msg:giveaway_created",
    "msg:giveaway_winners",
    "msg:giveaway_winners:only_new_members",
    "msg:giveaway_winners:was_refunded",
    "msg:guest_bot_caller_chat",
    "msg:guest_bot_caller_chat:channel",
    "msg:guest_bot_caller_chat:group",
    "msg:guest_bot_caller_chat:private",
    "msg:guest_bot_caller_chat:supergroup",
    "msg:guest_bot_caller_user",
    "msg:guest_bot_caller_user:added_to_attachment_menu",
    "msg:guest_bot_caller_user:is_bot",
    "msg:guest_bot_caller_user:is_premium",
    "msg:guest_bot_caller_user:me",
    "msg:guest_query_id",
    "msg:has_media_spoiler",
    "msg:has_protected_content",
    "msg:invoice",
    "msg:is_automatic_forward",
    "msg:is_from_offline",
    "msg:is_paid_post",
    "msg:is_topic_message",
    "msg:link_preview_options",
    "msg:link_preview_options:prefer_large_media",
    "msg:link_preview_options:prefer_small_media",
    "msg:link_preview_options:show_above_text",
    "msg:link_preview_options:url",
    "msg:live_photo",
    "msg:location",
    "msg:media",
    "msg:media_group_id",
    "msg:message_auto_delete_timer_changed",
    "msg:message_thread_id",
    "msg:new_chat_photo",
    "msg:new_chat_title",
    "msg:paid_media",
    "msg:paid_message_price_changed",
    "msg:paid_star_count",
    "msg:photo",
    "msg:pinned_message",
    "msg:poll",
    "msg:proximity_alert_triggered",
    "msg:quote",
    "msg:receiver_user",
    "msg:receiver_user:added_to_attachment_menu",
    "msg:receiver_user:is_bot",
    "msg:receiver_user:is_premium",
    "msg:receiver_user:me",
    "msg:reply_markup",
    "msg:reply_to_checklist_task_id",
    "msg:reply_to_message",
    "msg:reply_to_poll_option_id",
    "msg:reply_to_story",
    "msg:rich_message",
    "msg:sender_business_bot",
    "msg:sender_business_bot:added_to_attachment_menu",
    "msg:sender_business_bot:is_bot",
    "msg:sender_business_bot:is_premium",
    "msg:sender_business_bot:me",
    "msg:sender_chat",
    "msg:sender_chat:channel",
    "msg:sender_chat:group",
    "msg:sender_chat:private",
    "msg:sender_chat:supergroup",
    "msg:sender_tag",
    "msg:show_caption_above_media",
    "msg:sticker",
    "msg:sticker:custom_emoji",
    "msg:sticker:is_animated",
    "msg:sticker:is_video",
    "msg:sticker:mask",
    "msg:sticker:premium_animation",
    "msg:sticker:regular",
    "msg:story",
    "msg:text",
    "msg:unique_gift",
    "msg:unique_gift:is_private",
    "msg:unique_gift:text",
    "msg:unique_gift:transfer_star_count",
    "msg:venue",
    "msg:via_bot",
    "msg:via_bot:added_to_attachment_menu",
    "msg:via_bot:is_bot",
    "msg:via_bot:is_premium",
    "msg:via_bot:me",
    "msg:video",
    "msg:video_chat_ended",
    "msg:video_chat_participants_invited",
    "msg:video_chat_scheduled",
    "msg:video_chat_started",
    "msg:video_note",
    "msg:voice",
    "msg:web_app_data",
]
_Msg: TypeAlias = Literal[
    _MessageFrom,
    _GuestMessageText,
    _GuestMessageCaption,
    _EditedChannelPostText,
    _EditedChannelPostCaption,
    _ChannelPostText,
    _ChannelPostCaption,
    _GuestMessageSticker,
    _EditedChannelPostSticker,
    _ChannelPostSticker,
    "*::blockquote",
    "*::bold",
    "*::bot_command",
    "*::cashtag",
    "*::code",
    "*::custom_emoji",
    "*::date_time",
    "*::email",
    "*::expandable_blockquote",
    "*::hashtag",
    "*::italic",
    "*::mention",
    "*::phone_number",
    "*::pre",
    "*::spoiler",
    "*::strikethrough",
    "*::text_link",
    "*::text_mention",
    "*::underline",
    "*::url",
    "*:file",
    "*:file:custom_emoji",
    "*:file:is_animated",
    "*:file:is_video",
    "*:file:mask",
    "*:file:premium_animation",
    "*:file:regular",
    "::blockquote",
    "::bold",
    "::bot_command",
    "::cashtag",
    "::code",
    "::custom_emoji",
    "::date_time",
    "::email",
    "::expandable_blockquote",
    "::hashtag",
    "::italic",
    "::mention",
    "::phone_number",
    "::pre",
    "::spoiler",
    "::strikethrough",
    "::text_link",
    "::text_mention",
    "::underline",
    "::url",
    ":animation",
    ":audio",
    ":author_signature",
    ":business_connection_id",
    ":caption",
    ":caption_entities",
    ":caption_entities:blockquote",
    ":caption_entities:bold",
    ":caption_entities:bot_command",
    ":caption_entities:cashtag",
    ":caption_entities:code",
    ":caption_entities:custom_emoji",
    ":caption_entities:date_time",
    ":caption_entities:email",
    ":caption_entities:expandable_blockquote",
    ":caption_entities:hashtag",
    ":caption_entities:italic",
    ":caption_entities:mention",
    ":caption_entities:phone_number",
    ":caption_entities:pre",
    ":caption_entities:spoiler",
    ":caption_entities:strikethrough",
    ":caption_entities:text_link",
    ":caption_entities:text_mention",
    ":caption_entities:underline",
    ":caption_entities:url",
    ":channel_chat_created",
    ":chat",
    ":chat:channel",
    ":chat:group",
    ":chat:private",
    ":chat:supergroup",
    ":chat_background_set",
    ":contact",
    ":delete_chat_photo",
    ":dice",
    ":dice:⚽",
    ":dice:🎯",
    ":dice:🎰",
    ":dice:🎲",
    ":dice:🎳",
    ":dice:🏀",
    ":direct_message_price_changed",
    ":document",
    ":edit_date",
    ":effect_id",
    ":entities",
    ":entities:blockquote",
    ":entities:bold",
    ":entities:bot_command",
    ":entities:cashtag",
    ":entities:code",
    ":entities:custom_emoji",
    ":entities:date_time",
    ":entities:email",
    ":entities:expandable_blockquote",
    ":entities:hashtag",
    ":entities:italic",
    ":entities:mention",
    ":entities:phone_number",
    ":entities:pre",
    ":entities:spoiler",
    ":entities:strikethrough",
    ":entities:text_link",
    ":entities:text_mention",
    ":entities:underline",
    ":entities:url",
    ":ephemeral_message_id",
    ":external_reply",
    ":file",
    ":file:custom_emoji",
    ":file:is_animated",
    ":file:is_video",
    ":file:mask",
    ":file:premium_animation",
    ":file:regular",
    ":forward_origin",
    ":forward_origin:channel",
    ":forward_origin:chat",
    ":forward_origin:hidden_user",
    ":forward_origin:user",
    ":game",
    ":gift",
    ":gift:can_be_upgraded",
    ":gift:is_private",
    ":gift:is_upgrade_separate",
    ":gift_upgrade_sent",
    ":gift_upgrade_sent:can_be_upgraded",
    ":gift_upgrade_sent:is_private",
    ":gift_upgrade_sent:is_upgrade_separate",
    ":giveaway",
    ":giveaway:has_public_winners",
    ":giveaway:only_new_members",
    ":giveaway_completed",
    ":giveaway_created",
    ":giveaway_winners",
    ":giveaway_winners:only_new_members",
    ":giveaway_winners:was_refunded",
    ":guest_bot_caller_chat",
    ":guest_bot_caller_chat:channel",
    ":guest_bot_caller_chat:group",
    ":guest_bot_caller_chat:private",
    ":guest_bot_caller_chat:supergroup",
    ":guest_bot_caller_user",
    ":guest_bot_caller_user:added_to_attachment_menu",
    ":guest_bot_caller_user:is_bot",
    ":guest_bot_caller_user:is_premium",
    ":guest_bot_caller_user:me",
    ":guest_query_id",
    ":has_media_spoiler",
    ":has_protected_content",
    ":invoice",
    ":is_automatic_forward",
    ":is_from_offline",
    ":is_paid_post",
    ":is_topic_message",
    ":link_preview_options",
    ":link_preview_options:prefer_large_media",
    ":link_preview_options:prefer_small_media",
    ":link_preview_options:show_above_text",
    ":link_preview_options:url",
    ":live_photo",
    ":location",
    ":media",
    ":media_group_id",
    ":message_auto_delete_timer_changed",
    ":message_thread_id",
    ":new_chat_photo",
    ":new_chat_title",
    ":paid_media",
    ":paid_message_price_changed",
    ":paid_star_count",
    ":photo",
    ":pinned_message",
    ":poll",
    ":proximity_alert_triggered",
    ":quote",
    ":receiver_user",
    ":receiver_user:added_to_attachment_menu",
    ":receiver_user:is_bot",
    ":receiver_user:is_premium",
    ":receiver_user:me",
    ":reply_markup",
    ":reply_to_checklist_task_id",
    ":reply_to_message",
    ":reply_to_poll_option_id",
    ":reply_to_story",
    ":rich_message",
    ":sender_business_bot",
    ":sender_business_bot:added_to_attachment_menu",
    ":sender_business_bot:is_bot",
    ":sender_business_bot:is_premium",
    ":sender_business_bot:me",
    ":sender_chat",
    ":sender_chat:channel",
    ":sender_chat:group",
    ":sender_chat:private",
    ":sender_chat:supergroup",
    ":sender_tag",
    ":show_caption_above_media",
    ":sticker",
    ":sticker:custom_emoji",
    ":sticker:is_animated",
    ":sticker:is_video",
    ":sticker:mask",
    ":sticker:premium_animation",
    ":sticker:regular",
    ":story",
    ":text",
    ":unique_gift",
    ":unique_gift:is_private",
    ":unique_gift:text",
    ":unique_gift:transfer_star_count",
    ":venue",
    ":via_bot",
    ":via_bot:added_to_attachment_menu",
    ":via_bot:is_bot",
    ":via_bot:is_premium",
    ":via_bot:me",
    ":video",
    ":video_chat_ended",
    ":video_chat_participants_invited",
    ":video_chat_scheduled",
    ":video_chat_started",
    ":video_note",
    ":voice",
    ":web_app_data",
    "channel_post",
    "channel_post::blockquote",
    "channel_post::bold",
    "channel_post::bot_command",
    "channel_post::cashtag",
    "channel_post::code",
    "channel_post::custom_emoji",
    "channel_post::date_time",
    "channel_post::email",
    "channel_post::expandable_blockquote",
    "channel_post::hashtag",
    "channel_post::italic",
    "channel_post::mention",
    "channel_post::phone_number",
    "channel_post::pre",
    "channel_post::spoiler",
    "channel_post::strikethrough",
    "channel_post::text_link",
    "channel_post::text_mention",
    "channel_post::underline",
    "channel_post::url",
    "channel_post:animation",
    "channel_post:audio",
    "channel_post:author_signature",
    "channel_post:business_connection_id",
    "channel_post:channel_chat_created",
    "channel_post:chat",
    "channel_post:chat:channel",
    "channel_post:chat:group",
    "channel_post:chat:private",
    "channel_post:chat:supergroup",
    "channel_post:chat_background_set",
    "channel_post:contact",
    "channel_post:delete_chat_photo",
    "channel_post:dice",
    "channel_post:dice:⚽",
    "channel_post:dice:🎯",
    "channel_post:dice:🎰",
    "channel_post:dice:🎲",
    "channel_post:dice:🎳",
    "channel_post:dice:🏀",
    "channel_post:direct_message_price_changed",
    "channel_post:document",
    "channel_post:edit_date",
    "channel_post:effect_id",
    "channel_post:ephemeral_message_id",
    "channel_post:external_reply",
    "channel_post:file",
    "channel_post:forward_origin",
    "channel_post:forward_origin:channel",
    "channel_post:forward_origin:chat",
    "channel_post:forward_origin:hidden_user",
    "channel_post:forward_origin:user",
    "channel_post:game",
    "channel_post:gift",
    "channel_post:gift:can_be_upgraded",
    "channel_post:gift:is_private",
    "channel_post:gift:is_upgrade_separate",
    "channel_post:gift_upgrade_sent",
    "channel_post:gift_upgrade_sent:can_be_upgraded",
    "channel_post:gift_upgrade_sent:is_private",
    "channel_post:gift_upgrade_sent:is_upgrade_separate",
    "channel_post:giveaway",
    "channel_post:giveaway:has_public_winners",
    "channel_post:giveaway:only_new_members",
    "channel_post:giveaway_completed",
    "channel_post:giveaway_created",
    "channel_post:giveaway_winners",
    "channel_post:giveaway_winners:only_new_members",
    "channel_post:giveaway_winners:was_refunded",
    "channel_post:guest_bot_caller_chat",
    "channel_post:guest_bot_caller_chat:channel",
    "channel_post:guest_bot_caller_chat:group",
    "channel_post:guest_bot_caller_chat:private",
    "channel_post:guest_bot_caller_chat:supergroup",
    "channel_post:guest_bot_caller_user",
    "channel_post:guest_bot_caller_user:added_to_attachment_menu",
    "channel_post:guest_bot_caller_user:is_bot",
    "channel_post:guest_bot_caller_user:is_premium",
    "channel_post:guest_bot_caller_user:me",
    "channel_post:guest_query_id",
    "channel_post:has_media_spoiler",
    "channel_post:has_protected_content",
    "channel_post:invoice",
    "channel_post:is_automatic_forward",
    "channel_post:is_from_offline",
    "channel_post:is_paid_post",
    "channel_post:is_topic_message",
    "channel_post:link_preview_options",
    "channel_post:link_preview_options:prefer_large_media",
    "channel_post:link_preview_options:prefer_small_media",
    "channel_post:link_preview_options:show_above_text",
    "channel_post:link_preview_options:url",
    "channel_post:live_photo",
    "channel_post:location",
    "channel_post:media",
    "channel_post:media_group_id",
    "channel_post:message_auto_delete_timer_changed",
    "channel_post:message_thread_id",
    "channel_post:new_chat_photo",
    "channel_post:new_chat_title",
    "channel_post:paid_media",
    "channel_post:paid_message_price_changed",
    "channel_post:paid_star_count",
    "channel_post:photo",
    "channel_post:pinned_message",
    "channel_post:poll",
    "channel_post:proximity_alert_triggered",
    "channel_post:quote",
    "channel_post:receiver_user",
    "channel_post:receiver_user:added_to_attachment_menu",
    "channel_post:receiver_user:is_bot",
    "channel_post:receiver_user:is_premium",
    "channel_post:receiver_user:me",
    "channel_post:reply_markup",
    "channel_post:reply_to_checklist_task_id",
    "channel_post:reply_to_message",
    "channel_post:reply_to_poll_option_id",
    "channel_post:reply_to_story",
    "channel_post:rich_message",
    "channel_post:sender_business_bot",
    "channel_post:sender_business_bot:added_to_attachment_menu",
    "channel_post:sender_business_bot:is_bot",
    "channel_post:sender_business_bot:is_premium",
    "channel_post:sender_business_bot:me",
    "channel_post:sender_chat",
    "channel_post:sender_chat:channel",
    "channel_post:sender_chat:group",
    "channel_post:sender_chat:private",
    "channel_post:sender_chat:supergroup",
    "channel_post:sender_tag",
    "channel_post:show_caption_above_media",
    "channel_post:story",
    "channel_post:unique_gift",
    "channel_post:unique_gift:is_private",
    "channel_post:unique_gift:text",
    "channel_post:unique_gift:transfer_star_count",
    "channel_post:venue",
    "channel_post:via_bot",
    "channel_post:via_bot:added_to_attachment_menu",
    "channel_post:via_bot:is_bot",
    "channel_post:via_bot:is_premium",
    "channel_post:via_bot:me",
    "channel_post:video",
    "channel_post:video_chat_ended",
    "channel_post:video_chat_participants_invited",
    "channel_post:video_chat_scheduled",
    "channel_post:video_chat_started",
    "channel_post:video_note",
    "channel_post:voice",
    "channel_post:web_app_data",
    "edit",
    "edit::blockquote",
    "edit::bold",
    "edit::bot_command",
    "edit::cashtag",
    "edit::code",
    "edit::custom_emoji",
    "edit::date_time",
    "edit::email",
    "edit::expandable_blockquote",
    "edit::hashtag",
    "edit::italic",
    "edit::mention",
    "edit::phone_number",
    "edit::pre",
    "edit::spoiler",
    "edit::strikethrough",
    "edit::text_link",
    "edit::text_mention",
    "edit::underline",
    "edit::url",
    "edit:animation",
    "edit:audio",
    "edit:author_signature",
    "edit:business_connection_id",
    "edit:caption",
    "edit:caption_entities",
    "edit:caption_entities:blockquote",
    "edit:caption_entities:bold",
    "edit:caption_entities:bot_command",
    "edit:caption_entities:cashtag",
    "edit:caption_entities:code",
    "edit:caption_entities:custom_emoji",
    "edit:caption_entities:date_time",
    "edit:caption_entities:email",
    "edit:caption_entities:expandable_blockquote",
    "edit:caption_entities:hashtag",
    "edit:caption_entities:italic",
    "edit:caption_entities:mention",
    "edit:caption_entities:phone_number",
    "edit:caption_entities:pre",
    "edit:caption_entities:spoiler",
    "edit:caption_entities:strikethrough",
    "edit:caption_entities:text_link",
    "edit:caption_entities:text_mention",
    "edit:caption_entities:underline",
    "edit:caption_entities:url",
    "edit:channel_chat_created",
    "edit:chat",
    "edit:chat:channel",
    "edit:chat:group",
    "edit:chat:private",
    "edit:chat:supergroup",
    "edit:chat_background_set",
    "edit:contact",
    "edit:delete_chat_photo",
    "edit:dice",
    "edit:dice:⚽",
    "edit:dice:🎯",
    "edit:dice:🎰",
    "edit:dice:🎲",
    "edit:dice:🎳",
    "edit:dice:🏀",
    "edit:direct_message_price_changed",
    "edit:document",
    "edit:edit_date",
    "edit:effect_id",
    "edit:entities",
    "edit:entities:blockquote",
    "edit:entities:bold",
    "edit:entities:bot_command",
    "edit:entities:cashtag",
    "edit:entities:code",
    "edit:entities:custom_emoji",
    "edit:entities:date_time",
    "edit:entities:email",
    "edit:entities:expandable_blockquote",
    "edit:entities:hashtag",
    "edit:entities:italic",
    "edit:entities:mention",
    "edit:entities:phone_number",
    "edit:entities:pre",
    "edit:entities:spoiler",
    "edit:entities:strikethrough",
    "edit:entities:text_link",
    "edit:entities:text_mention",
    "edit:entities:underline",
    "edit:entities:url",
    "edit:ephemeral_message_id",
    "edit:external_reply",
    "edit:file",
    "edit:file:custom_emoji",
    "edit:file:is_animated",
    "edit:file:is_video",
    "edit:file:mask",
    "edit:file:premium_animation",
    "edit:file:regular",
    "edit:forward_origin",
    "edit:forward_origin:channel",
    "edit:forward_origin:chat",
    "edit:forward_origin:hidden_user",
    "edit:forward_origin:user",
    "edit:game",
    "edit:gift",
    "edit:gift:can_be_upgraded",
    "edit:gift:is_private",
    "edit:gift:is_upgrade_separate",
    "edit:gift_upgrade_sent",
    "edit:gift_upgrade_sent:can_be_upgraded",
    "edit:gift_upgrade_sent:is_private",
    "edit:gift_upgrade_sent:is_upgrade_separate",
    "edit:giveaway",
    "edit:giveaway:has_public_winners",
    "edit:giveaway:only_new_members",
    "edit:giveaway_completed",
    "edit:giveaway_created",
    "edit:giveaway_winners",
    "edit:giveaway_winners:only_new_members",
    "edit:giveaway_winners:was_refunded",
    "edit:guest_bot_caller_chat",
    "edit:guest_bot_caller_chat:channel",
    "edit:guest_bot_caller_chat:group",
    "edit:guest_bot_caller_chat:private",
    "edit:guest_bot_caller_chat:supergroup",
    "edit:guest_bot_caller_user",
    "edit:guest_bot_caller_user:added_to_attachment_menu",
    "edit:guest_bot_caller_user:is_bot",
    "edit:guest_bot_caller_user:is_premium",
    "edit:guest_bot_caller_user:me",
    "edit:guest_query_id",
    "edit:has_media_spoiler",
    "edit:has_protected_content",
    "edit:invoice",
    "edit:is_automatic_forward",
    "edit:is_from_offline",
    "edit:is_paid_post",
    "edit:is_topic_message",
    "edit:link_preview_options",
    "edit:link_preview_options:prefer_large_media",
    "edit:link_preview_options:prefer_small_media",
    "edit:link_preview_options:show_above_text",
    "edit:link_preview_options:url",
    "edit:live_photo",
    "edit:location",
    "edit:media",
    "edit:media_group_id",
    "edit:message_auto_delete_timer_changed",
    "edit:message_thread_id",
    "edit:new_chat_photo",
    "edit:new_chat_title",
    "edit:paid_media",
    "edit:paid_message_price_changed",
    "edit:paid_star_count",
    "edit:photo",
    "edit:pinned_message",
    "edit:poll",
    "edit:proximity_alert_triggered",
    "edit:quote",
    "edit:receiver_user",
    "edit:receiver_user:added_to_attachment_menu",
    "edit:receiver_user:is_bot",
    "edit:receiver_user:is_premium",
    "edit:receiver_user:me",
    "edit:reply_markup",
    "edit:reply_to_checklist_task_id",
    "edit:reply_to_message",
    "edit:reply_to_poll_option_id",
    "edit:reply_to_story",
    "edit:rich_message",
    "edit:sender_business_bot",
    "edit:sender_business_bot:added_to_attachment_menu",
    "edit:sender_business_bot:is_bot",
    "edit:sender_business_bot:is_premium",
    "edit:sender_business_bot:me",
    "edit:sender_chat",
    "edit:sender_chat:channel",
    "edit:sender_chat:group",
    "edit:sender_chat:private",
    "edit:sender_chat:supergroup",
    "edit:sender_tag",
    "edit:show_caption_above_media",
    "edit:sticker",
    "edit:sticker:custom_emoji",
    "edit:sticker:is_animated",
    "edit:sticker:is_video",
    "edit:sticker:mask",
    "edit:sticker:premium_animation",
    "edit:sticker:regular",
    "edit:story",
    "edit:text",
    "edit:unique_gift",
    "edit:unique_gift:is_private",
    "edit:unique_gift:text",
    "edit:unique_gift:transfer_star_count",
    "edit:venue",
    "edit:via_bot",
    "edit:via_bot:added_to_attachment_menu",
    "edit:via_bot:is_bot",
    "edit:via_bot:is_premium",
    "edit:via_bot:me",
    "edit:video",
    "edit:video_chat_ended",
    "edit:video_chat_participants_invited",
    "edit:video_chat_scheduled",
    "edit:video_chat_started",
    "edit:video_note",
    "edit:voice",
    "edit:web_app_data",
    "edited_channel_post",
    "edited_channel_post::blockquote",
    "edited_channel_post::bold",
    "edited_channel_post::bot_command",
    "edited_channel_post::cashtag",
    "edited_channel_post::code",
    "edited_channel_post::custom_emoji",
    "edited_channel_post::date_time",
    "edited_channel_post::email",
    "edited_channel_post::expandable_blockquote",
    "edited_channel_post::hashtag",
    "edited_channel_post::italic",
    "edited_channel_post::mention",
    "edited_channel_post::phone_number",
    "edited_channel_post::pre",
    "edited_channel_post::spoiler",
    "edited_channel_post::strikethrough",
    "edited_channel_post::text_link",
    "edited_channel_post::text_mention",
    "edited_channel_post::underline",
    "edited_channel_post::url",
    "edited_channel_post:animation",
    "edited_channel_post:audio",
    "edited_channel_post:author_signature",
    "edited_channel_post:business_connection_id",
    "edited_channel_post:channel_chat_created",
    "edited_channel_post:chat",
    "edited_channel_post:chat:channel",
    "edited_channel_post:chat:group",
    "edited_channel_post:chat:private",
    "edited_channel_post:chat:supergroup",
    "edited_channel_post:chat_background_set",
    "edited_channel_post:contact",
    "edited_channel_post:delete_chat_photo",
    "edited_channel_post:dice",
    "edited_channel_post:dice:⚽",
    "edited_channel_post:dice:🎯",
    "edited_channel_post:dice:🎰",
    "edited_channel_post:dice:🎲",
    "edited_channel_post:dice:🎳",
    "edited_channel_post:dice:🏀",
    "edited_channel_post:direct_message_price_changed",
    "edited_channel_post:document",
    "edited_channel_post:edit_date",
    "edited_channel_post:effect_id",
    "edited_channel_post:ephemeral_message_id",
    "edited_channel_post:external_reply",
    "edited_channel_post:file",
    "edited_channel_post:forward_origin",
    "edited_channel_post:forward_origin:channel",
    "edited_channel_post:forward_origin:chat",
    "edited_channel_post:forward_origin:hidden_user",
    "edited_channel_post:forward_origin:user",
    "edited_channel_post:game",
    "edited_channel_post:gift",
    "edited_channel_post:gift:can_be_upgraded",
    "edited_channel_post:gift:is_private",
    "edited_channel_post:gift:is_upgrade_separate",
    "edited_channel_post:gift_upgrade_sent",
    "edited_channel_post:gift_upgrade_sent:can_be_upgraded",
    "edited_channel_post:gift_upgrade_sent:is_private",
    "edited_channel_post:gift_upgrade_sent:is_upgrade_separate",
    "edited_channel_post:giveaway",
    "edited_channel_post:giveaway:has_public_winners",
    "edited_channel_post:giveaway:only_new_members",
    "edited_channel_post:giveaway_completed",
    "edited_channel_post:giveaway_created",
    "edited_channel_post:giveaway_winners",
    "edited_channel_post:giveaway_winners:only_new_members",
    "edited_channel_post:giveaway_winners:was_refunded",
    "edited_channel_post:guest_bot_caller_chat",
    "edited_channel_post:guest_bot_caller_chat:channel",
    "edited_channel_post:guest_bot_caller_chat:group",
    "edited_channel_post:guest_bot_caller_chat:private",
    "edited_channel_post:guest_bot_caller_chat:supergroup",
    "edited_channel_post:guest_bot_caller_user",
    "edited_channel_post:guest_bot_caller_user:added_to_attachment_menu",
    "edited_channel_post:guest_bot_caller_user:is_bot",
    "edited_channel_post:guest_bot_caller_user:is_premium",
    "edited_channel_post:guest_bot_caller_user:me",
    "edited_channel_post:guest_query_id",
    "edited_channel_post:has_media_spoiler",
    "edited_channel_post:has_protected_content",
    "edited_channel_post:invoice",
    "edited_channel_post:is_automatic_forward",
    "edited_channel_post:is_from_offline",
    "edited_channel_post:is_paid_post",
    "edited_channel_post:is_topic_message",
    "edited_channel_post:link_preview_options",
    "edited_channel_post:link_preview_options:prefer_large_media",
    "edited_channel_post:link_preview_options:prefer_small_media",
    "edited_channel_post:link_preview_options:show_above_text",
    "edited_channel_post:link_preview_options:url",
    "edited_channel_post:live_photo",
    "edited_channel_post:location",
    "edited_channel_post:media",
    "edited_channel_post:media_group_id",
    "edited_channel_post:message_auto_delete_timer_changed",
    "edited_channel_post:message_thread_id",
    "edited_channel_post:new_chat_photo",
    "edited_channel_post:new_chat_title",
    "edited_channel_post:paid_media",
    "edited_channel_post:paid_message_price_changed",
    "edited_channel_post:paid_star_count",
    "edited_channel_post:photo",
    "edited_channel_post:pinned_message",
    "edited_channel_post:poll",
    "edited_channel_post:proximity_alert_triggered",
    "edited_channel_post:quote",
    "edited_channel_post:receiver_user",
    "edited_channel_post:receiver_user:added_to_attachment_menu",
    "edited_channel_post:receiver_user:is_bot",
    "edited_channel_post:receiver_user:is_premium",
    "edited_channel_post:receiver_user:me",
    "edited_channel_post:reply_markup",
    "edited_channel_post:reply_to_checklist_task_id",
    "edited_channel_post:reply_to_message",
    "edited_channel_post:reply_to_poll_option_id",
    "edited_channel_post:reply_to_story",
    "edited_channel_post:rich_message",
    "edited_channel_post:sender_business_bot",
    "edited_channel_post:sender_business_bot:added_to_attachment_menu",
    "edited_channel_post:sender_business_bot:is_bot",
    "edited_channel_post:sender_business_bot:is_premium",
    "edited_channel_post:sender_business_bot:me",
    "edited_channel_post:sender_chat",
    "edited_channel_post:sender_chat:channel",
    "edited_channel_post:sender_chat:group",
    "edited_channel_post:sender_chat:private",
    "edited_channel_post:sender_chat:supergroup",
    "edited_channel_post:sender_tag",
    "edited_channel_post:show_caption_above_media",
    "edited_channel_post:story",
    "edited_channel_post:unique_gift",
    "edited_channel_post:unique_gift:is_private",
    "edited_channel_post:unique_gift:text",
    "edited_channel_post:unique_gift:transfer_star_count",
    "edited_channel_post:venue",
    "edited_channel_post:via_bot",
    "edited_channel_post:via_bot:added_to_attachment_menu",
    "edited_channel_post:via_bot:is_bot",
    "edited_channel_post:via_bot:is_premium",
    "edited_channel_post:via_bot:me",
    "edited_channel_post:video",
    "edited_channel_post:video_chat_ended",
    "edited_channel_post:video_chat_participants_invited",
    "edited_channel_post:video_chat_scheduled",
    "edited_channel_post:video_chat_started",
    "edited_channel_post:video_note",
    "edited_channel_post:voice",
    "edited_channel_post:web_app_data",
    "guest_message",
    "guest_message::blockquote",
    "guest_message::bold",
    "guest_message::bot_command",
    "guest_message::cashtag",
    "guest_message::code",
    "guest_message::custom_emoji",
    "guest_message::date_time",
    "guest_message::email",
    "guest_message::expandable_blockquote",
    "guest_message::hashtag",
    "guest_message::italic",
    "guest_message::mention",
    "guest_message::phone_number",
    "guest_message::pre",
    "guest_message::spoiler",
    "guest_message::strikethrough",
    "guest_message::text_link",
    "guest_message::text_mention",
    "guest_message::underline",
    "guest_message::url",
    "guest_message:animation",
    "guest_message:audio",
    "guest_message:author_signature",
    "guest_message:boost_added",
    "guest_message:business_connection_id",
    "guest_message:chat",
    "guest_message:chat:channel",
    "guest_message:chat:group",
    "guest_message:chat:private",
    "guest_message:chat:supergroup",
    "guest_message:chat_background_set",
    "guest_message:chat_owner_changed",
    "guest_message:chat_owner_left",
    "guest_message:chat_owner_left:new_owner",
    "guest_message:chat_shared",
    "guest_message:checklist",
    "guest_message:checklist:others_can_add_tasks",
    "guest_message:checklist:others_can_mark_tasks_as_done",
    "guest_message:checklist_tasks_added",
    "guest_message:checklist_tasks_done",
    "guest_message:community_chat_added",
    "guest_message:community_chat_joined",
    "guest_message:community_chat_removed",
    "guest_message:connected_website",
    "guest_message:contact",
    "guest_message:delete_chat_photo",
    "guest_message:dice",
    "guest_message:dice:⚽",
    "guest_message:dice:🎯",
    "guest_message:dice:🎰",
    "guest_message:dice:🎲",
    "guest_message:dice:🎳",
    "guest_message:dice:🏀",
    "guest_message:direct_messages_topic",
    "guest_message:document",
    "guest_message:edit_date",
    "guest_message:effect_id",
    "guest_message:ephemeral_message_id",
    "guest_message:external_reply",
    "guest_message:file",
    "guest_message:forum_topic_closed",
    "guest_message:forum_topic_created",
    "guest_message:forum_topic_created:is_name_implicit",
    "guest_message:forum_topic_edited",
    "guest_message:forum_topic_edited:icon_custom_emoji_id",
    "guest_message:forum_topic_edited:name",
    "guest_message:forum_topic_reopened",
    "guest_message:forward_origin",
    "guest_message:forward_origin:channel",
    "guest_message:forward_origin:chat",
    "guest_message:forward_origin:hidden_user",
    "guest_message:forward_origin:user",
    "guest_message:game",
    "guest_message:general_forum_topic_hidden",
    "guest_message:general_forum_topic_unhidden",
    "guest_message:gift",
    "guest_message:gift:can_be_upgraded",
    "guest_message:gift:is_private",
    "guest_message:gift:is_upgrade_separate",
    "guest_message:gift_upgrade_sent",
    "guest_message:gift_upgrade_sent:can_be_upgraded",
    "guest_message:gift_upgrade_sent:is_private",
    "guest_message:gift_upgrade_sent:is_upgrade_separate",
    "guest_message:giveaway",
    "guest_message:giveaway:has_public_winners",
    "guest_message:giveaway:only_new_members",
    "guest_message:giveaway_completed",
    "guest_message:giveaway_created",
    "guest_message:giveaway_winners",
    "guest_message:giveaway_winners:only_new_members",
    "guest_message:giveaway_winners:was_refunded",
    "guest_message:group_chat_created",
    "guest_message:guest_bot_caller_chat",
    "guest_message:guest_bot_caller_chat:channel",
    "guest_message:guest_bot_caller_chat:group",
    "guest_message:guest_bot_caller_chat:private",
    "guest_message:guest_bot_caller_chat:supergroup",
    "guest_message:guest_bot_caller_user",
    "guest_message:guest_bot_caller_user:added_to_attachment_menu",
    "guest_message:guest_bot_caller_user:is_bot",
    "guest_message:guest_bot_caller_user:is_premium",
    "guest_message:guest_bot_caller_user:me",
    "guest_message:guest_query_id",
    "guest_message:has_media_spoiler",
    "guest_message:has_protected_content",
    "guest_message:invoice",
    "guest_message:is_automatic_forward",
    "guest_message:is_from_offline",
    "guest_message:is_topic_message",
    "guest_message:left_chat_member",
    "guest_message:left_chat_member:added_to_attachment_menu",
    "guest_message:left_chat_member:is_bot",
    "guest_message:left_chat_member:is_premium",
    "guest_message:left_chat_member:me",
    "guest_message:link_preview_options",
    "guest_message:link_preview_options:prefer_large_media",
    "guest_message:link_preview_options:prefer_small_media",
    "guest_message:link_preview_options:show_above_text",
    "guest_message:link_preview_options:url",
    "guest_message:live_photo",
    "guest_message:location",
    "guest_message:managed_bot_created",
    "guest_message:media",
    "guest_message:media_group_id",
    "guest_message:message_auto_delete_timer_changed",
    "guest_message:message_thread_id",
    "guest_message:migrate_from_chat_id",
    "guest_message:migrate_to_chat_id",
    "guest_message:new_chat_members",
    "guest_message:new_chat_members:added_to_attachment_menu",
    "guest_message:new_chat_members:is_bot",
    "guest_message:new_chat_members:is_premium",
    "guest_message:new_chat_members:me",
    "guest_message:new_chat_photo",
    "guest_message:new_chat_title",
    "guest_message:paid_media",
    "guest_message:paid_message_price_changed",
    "guest_message:paid_star_count",
    "guest_message:passport_data",
    "guest_message:photo",
    "guest_message:pinned_message",
    "guest_message:poll",
    "guest_message:poll_option_added",
    "guest_message:poll_option_deleted",
    "guest_message:proximity_alert_triggered",
    "guest_message:quote",
    "guest_message:receiver_user",
    "guest_message:receiver_user:added_to_attachment_menu",
    "guest_message:receiver_user:is_bot",
    "guest_message:receiver_user:is_premium",
    "guest_message:receiver_user:me",
    "guest_message:refunded_payment",
    "guest_message:reply_markup",
    "guest_message:reply_to_checklist_task_id",
    "guest_message:reply_to_message",
    "guest_message:reply_to_poll_option_id",
    "guest_message:reply_to_story",
    "guest_message:rich_message",
    "guest_message:sender_boost_count",
    "guest_message:sender_business_bot",
    "guest_message:sender_business_bot:added_to_attachment_menu",
    "guest_message:sender_business_bot:is_bot",
    "guest_message:sender_business_bot:is_premium",
    "guest_message:sender_business_bot:me",
    "guest_message:sender_chat",
    "guest_message:sender_chat:channel",
    "guest_message:sender_chat:group",
    "guest_message:sender_chat:private",
    "guest_message:sender_chat:supergroup",
    "guest_message:sender_tag",
    "guest_message:show_caption_above_media",
    "guest_message:story",
    "guest_message:successful_payment",
    "guest_message:suggested_post_approval_failed",
    "guest_message:suggested_post_approved",
    "guest_message:suggested_post_declined",
    "guest_message:suggested_post_info",
    "guest_message:suggested_post_paid",
    "guest_message:suggested_post_refunded",
    "guest_message:supergroup_chat_created",
    "guest_message:unique_gift",
    "guest_message:unique_gift:is_private",
    "guest_message:unique_gift:text",
    "guest_message:unique_gift:transfer_star_count",
    "guest_message:users_shared",
    "guest_message:venue",
    "guest_message:via_bot",
    "guest_message:via_bot:added_to_attachment_menu",
    "guest_message:via_bot:is_bot",
    "guest_message:via_bot:is_premium",
    "guest_message:via_bot:me",
    "guest_message:video",
    "guest_message:video_chat_ended",
    "guest_message:video_chat_participants_invited",
    "guest_message:video_chat_scheduled",
    "guest_message:video_chat_started",
    "guest_message:video_note",
    "guest_message:voice",
    "guest_message:web_app_data",
    "guest_message:write_access_allowed",
    "msg",
    "msg::blockquote",
    "msg::bold",
    "msg::bot_command",
    "msg::cashtag",
    "msg::code",
    "msg::custom_emoji",
    "msg::date_time",
    "msg::email",
    "msg::expandable_blockquote",
    "msg::hashtag",
    "msg::italic",
    "msg::mention",
    "msg::phone_number",
    "msg::pre",
    "msg::spoiler",
    "msg::strikethrough",
    "msg::text_link",
    "msg::text_mention",
    "msg::underline",
    "msg::url",
    "msg:animation",
    "msg:audio",
    "msg:author_signature",
    "msg:business_connection_id",
    "msg:caption",
    "msg:caption_entities",
    "msg:caption_entities:blockquote",
    "msg:caption_entities:bold",
    "msg:caption_entities:bot_command",
    "msg:caption_entities:cashtag",
    "msg:caption_entities:code",
    "msg:caption_entities:custom_emoji",
    "msg:caption_entities:date_time",
    "msg:caption_entities:email",
    "msg:caption_entities:expandable_blockquote",
    "msg:caption_entities:hashtag",
    "msg:caption_entities:italic",
    "msg:caption_entities:mention",
    "msg:caption_entities:phone_number",
    "msg:caption_entities:pre",
    "msg:caption_entities:spoiler",
    "msg:caption_entities:strikethrough",
    "msg:caption_entities:text_link",
    "msg:caption_entities:text_mention",
    "msg:caption_entities:underline",
    "msg:caption_entities:url",
    "msg:channel_chat_created",
    "msg:chat",
    "msg:chat:channel",
    "msg:chat:group",
    "msg:chat:private",
    "msg:chat:supergroup",
    "msg:chat_background_set",
    "msg:contact",
    "msg:delete_chat_photo",
    "msg:dice",
    "msg:dice:⚽",
    "msg:dice:🎯",
    "msg:dice:🎰",
    "msg:dice:🎲",
    "msg:dice:🎳",
    "msg:dice:🏀",
    "msg:direct_message_price_changed",
    "msg:document",
    "msg:edit_date",
    "msg:effect_id",
    "msg:entities",
    "msg:entities:blockquote",
    "msg:entities:bold",
    "msg:entities:bot_command",
    "msg:entities:cashtag",
    "msg:entities:code",
    "msg:entities:custom_emoji",
    "msg:entities:date_time",
    "msg:entities:email",
    "msg:entities:expandable_blockquote",
    "msg:entities:hashtag",
    "msg:entities:italic",
    "msg:entities:mention",
    "msg:entities:phone_number",
    "msg:entities:pre",
    "msg:entities:spoiler",
    "msg:entities:strikethrough",
    "msg:entities:text_link",
    "msg:entities:text_mention",
    "msg:entities:underline",
    "msg:entities:url",
    "msg:ephemeral_message_id",
    "msg:external_reply",
    "msg:file",
    "msg:file:custom_emoji",
    "msg:file:is_animated",
    "msg:file:is_video",
    "msg:file:mask",
    "msg:file:premium_animation",
    "msg:file:regular",
    "msg:forward_origin",
    "msg:forward_origin:channel",
    "msg:forward_origin:chat",
    "msg:forward_origin:hidden_user",
    "msg:forward_origin:user",
    "msg:game",
    "msg:gift",
    "msg:gift:can_be_upgraded",
    "msg:gift:is_private",
    "msg:gift:is_upgrade_separate",
    "msg:gift_upgrade_sent",
    "msg:gift_upgrade_sent:can_be_upgraded",
    "msg:gift_upgrade_sent:is_private",
    "msg:gift_upgrade_sent:is_upgrade_separate",
    "msg:giveaway",
    "msg:giveaway:has_public_winners",
    "msg:giveaway:only_new_members",
    "msg:giveaway_completed",
    "msg:giveaway_created",
    "msg:giveaway_winners",
    "msg:giveaway_winners:only_new_members",
    "msg:giveaway_winners:was_refunded",
    "msg:guest_bot_caller_chat",
    "msg:guest_bot_caller_chat:channel",
    "msg:guest_bot_caller_chat:group",
    "msg:guest_bot_caller_chat:private",
    "msg:guest_bot_caller_chat:supergroup",
    "msg:guest_bot_caller_user",
    "msg:guest_bot_caller_user:added_to_attachment_menu",
    "msg:guest_bot_caller_user:is_bot",
    "msg:guest_bot_caller_user:is_premium",
    "msg:guest_bot_caller_user:me",
    "msg:guest_query_id",
    "msg:has_media_spoiler",
    "msg:has_protected_content",
    "msg:invoice",
    "msg:is_automatic_forward",
    "msg:is_from_offline",
    "msg:is_paid_post",
    "msg:is_topic_message",
    "msg:link_preview_options",
    "msg:link_preview_options:prefer_large_media",
    "msg:link_preview_options:prefer_small_media",
    "msg:link_preview_options:show_above_text",
    "msg:link_preview_options:url",
    "msg:live_photo",
    "msg:location",
    "msg:media",
    "msg:media_group_id",
    "msg:message_auto_delete_timer_changed",
    "msg:message_thread_id",
    "msg:new_chat_photo",
    "msg:new_chat_title",
    "msg:paid_media",
    "msg:paid_message_price_changed",
    "msg:paid_star_count",
    "msg:photo",
    "msg:pinned_message",
    "msg:poll",
    "msg:proximity_alert_triggered",
    "msg:quote",
    "msg:receiver_user",
    "msg:receiver_user:added_to_attachment_menu",
    "msg:receiver_user:is_bot",
    "msg:receiver_user:is_premium",
    "msg:receiver_user:me",
    "msg:reply_markup",
    "msg:reply_to_checklist_task_id",
    "msg:reply_to_message",
    "msg:reply_to_poll_option_id",
    "msg:reply_to_story",
    "msg:rich_message",
    "msg:sender_business_bot",
    "msg:sender_business_bot:added_to_attachment_menu",
    "msg:sender_business_bot:is_bot",
    "msg:sender_business_bot:is_premium",
    "msg:sender_business_bot:me",
    "msg:sender_chat",
    "msg:sender_chat:channel",
    "msg:sender_chat:group",
    "msg:sender_chat:private",
    "msg:sender_chat:supergroup",
    "msg:sender_tag",
    "msg:show_caption_above_media",
    "msg:sticker",
    "msg:sticker:custom_emoji",
    "msg:sticker:is_animated",
    "msg:sticker:is_video",
    "msg:sticker:mask",
    "msg:sticker:premium_animation",
    "msg:sticker:regular",
    "msg:story",
    "msg:text",
    "msg:unique_gift",
    "msg:unique_gift:is_private",
    "msg:unique_gift:text",
    "msg:unique_gift:transfer_star_count",
    "msg:venue",
    "msg:via_bot",
    "msg:via_bot:added_to_attachment_menu",
    "msg:via_bot:is_bot",
    "msg:via_bot:is_premium",
    "msg:via_bot:me",
    "msg:video",
    "msg:video_chat_ended",
    "msg:video_chat_participants_invited",
    "msg:video_chat_scheduled",
    "msg:video_chat_started",
    "msg:video_note",
    "msg:voice",
    "msg:web_app_data",
]
_EventMsg: TypeAlias = Literal[
    _Msg,
    "callback_query:message",
]
_CanEditEphemeralMessageText: TypeAlias = Literal[
    _EventMsg,
    "callback_query",
    "callback_query:data",
    "callback_query:from",
    "callback_query:from:added_to_attachment_menu",
    "callback_query:from:is_bot",
    "callback_query:from:is_premium",
    "callback_query:from:me",
    "callback_query:game_short_name",
    "callback_query:inline_message_id",
]
_EventMsgId: TypeAlias = Literal[
    _EventMsg,
    _MessageReaction,
    _MessageReactionCount,
]
_CanEditLiveLocation: TypeAlias = Literal[
    _EventMsgId,
    "callback_query:inline_message_id",
    "chosen_inline_result:inline_message_id",
]
_EventChat: TypeAlias = Literal[
    _EventMsgId,
    _MyChatMember,
    _ChatMember,
    _ChatJoinRequest,
    "chat_boost",
    "chat_boost:chat",
    "chat_boost:chat:channel",
    "chat_boost:chat:group",
    "chat_boost:chat:private",
    "chat_boost:chat:supergroup",
    "deleted_business_messages",
    "deleted_business_messages:chat",
    "deleted_business_messages:chat:channel",
    "deleted_business_messages:chat:group",
    "deleted_business_messages:chat:private",
    "deleted_business_messages:chat:supergroup",
    "removed_chat_boost",
    "removed_chat_boost:chat",
    "removed_chat_boost:chat:channel",
    "removed_chat_boost:chat:group",
    "removed_chat_boost:chat:private",
    "removed_chat_boost:chat:supergroup",
    "stopped_message_generation",
    "stopped_message_generation:chat",
    "stopped_message_generation:chat:channel",
    "stopped_message_generation:chat:group",
    "stopped_message_generation:chat:private",
    "stopped_message_generation:chat:supergroup",
    "stopped_message_generation:message_thread_id",
]
_EventChatId: TypeAlias = Literal[
    _EventChat,
    "business_connection",
    "business_connection:can_reply",
    "business_connection:is_enabled",
    "business_connection:rights",
    "business_connection:user",
    "business_connection:user:added_to_attachment_menu",
    "business_connection:user:is_bot",
    "business_connection:user:is_premium",
    "business_connection:user:me",
]

# The long sets that have a name. For mypy they refer to themselves (`tamis.events.nameable`): so it prints their names.
# Other modules of the package see the last declaration here, as pyright takes it.

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MessageQueries: TypeAlias = Union[_Message, tuple[Never, "MessageQueries"]]
if not MYPY:
    MessageQueries: TypeAlias = _Message

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedMessageQueries: TypeAlias = Union[_EditedMessage, tuple[Never, "EditedMessageQueries"]]
if not MYPY:
    EditedMessageQueries: TypeAlias = _EditedMessage

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            ChannelPostQueries: TypeAlias = Union[_ChannelPost, tuple[Never, "ChannelPostQueries"]]
if not MYPY:
    ChannelPostQueries: TypeAlias = _ChannelPost

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedChannelPostQueries: TypeAlias = Union[_EditedChannelPost, tuple[Never, "EditedChannelPostQueries"]]
if not MYPY:
    EditedChannelPostQueries: TypeAlias = _EditedChannelPost

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            BusinessMessageQueries: TypeAlias = Union[_BusinessMessage, tuple[Never, "BusinessMessageQueries"]]
if not MYPY:
    BusinessMessageQueries: TypeAlias = _BusinessMessage

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedBusinessMessageQueries: TypeAlias = Union[
                _EditedBusinessMessage, tuple[Never, "EditedBusinessMessageQueries"]
            ]
if not MYPY:
    EditedBusinessMessageQueries: TypeAlias = _EditedBusinessMessage

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            GuestMessageQueries: TypeAlias = Union[_GuestMessage, tuple[Never, "GuestMessageQueries"]]
if not MYPY:
    GuestMessageQueries: TypeAlias = _GuestMessage

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MessageReactionQueries: TypeAlias = Union[_MessageReaction, tuple[Never, "MessageReactionQueries"]]
if not MYPY:
    MessageReactionQueries: TypeAlias = _MessageReaction

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MessageReactionCountQueries: TypeAlias = Union[
                _MessageReactionCount, tuple[Never, "MessageReactionCountQueries"]
            ]
if not MYPY:
    MessageReactionCountQueries: TypeAlias = _MessageReactionCount

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            InlineQueryQueries: TypeAlias = Union[_InlineQuery, tuple[Never, "InlineQueryQueries"]]
if not MYPY:
    InlineQueryQueries: TypeAlias = _InlineQuery

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            PollQueries: TypeAlias = Union[_Poll, tuple[Never, "PollQueries"]]
if not MYPY:
    PollQueries: TypeAlias = _Poll

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MyChatMemberQueries: TypeAlias = Union[_MyChatMember, tuple[Never, "MyChatMemberQueries"]]
if not MYPY:
    MyChatMemberQueries: TypeAlias = _MyChatMember

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            ChatMemberQueries: TypeAlias = Union[_ChatMember, tuple[Never, "ChatMemberQueries"]]
if not MYPY:
    ChatMemberQueries: TypeAlias = _ChatMember

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            ChatJoinRequestQueries: TypeAlias = Union[_ChatJoinRequest, tuple[Never, "ChatJoinRequestQueries"]]
if not MYPY:
    ChatJoinRequestQueries: TypeAlias = _ChatJoinRequest

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MessageFromQueries: TypeAlias = Union[_Message, tuple[Never, "MessageFromQueries"]]
if not MYPY:
    MessageFromQueries: TypeAlias = _Message

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MessageTextQueries: TypeAlias = Union[_MessageText2, tuple[Never, "MessageTextQueries"]]
if not MYPY:
    MessageTextQueries: TypeAlias = _MessageText2

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MessageEntitiesQueries: TypeAlias = Union[_MessageEntities2, tuple[Never, "MessageEntitiesQueries"]]
if not MYPY:
    MessageEntitiesQueries: TypeAlias = _MessageEntities2

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MessageStickerQueries: TypeAlias = Union[_MessageSticker2, tuple[Never, "MessageStickerQueries"]]
if not MYPY:
    MessageStickerQueries: TypeAlias = _MessageSticker2

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MessageCaptionQueries: TypeAlias = Union[_MessageCaption2, tuple[Never, "MessageCaptionQueries"]]
if not MYPY:
    MessageCaptionQueries: TypeAlias = _MessageCaption2

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MessageCaptionEntitiesQueries: TypeAlias = Union[
                _MessageCaptionEntities2, tuple[Never, "MessageCaptionEntitiesQueries"]
            ]
if not MYPY:
    MessageCaptionEntitiesQueries: TypeAlias = _MessageCaptionEntities2

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MessageNewChatMembersQueries: TypeAlias = Union[
                _MessageNewChatMembers2, tuple[Never, "MessageNewChatMembersQueries"]
            ]
if not MYPY:
    MessageNewChatMembersQueries: TypeAlias = _MessageNewChatMembers2

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MessageLeftChatMemberQueries: TypeAlias = Union[
                _MessageLeftChatMember2, tuple[Never, "MessageLeftChatMemberQueries"]
            ]
if not MYPY:
    MessageLeftChatMemberQueries: TypeAlias = _MessageLeftChatMember2

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedMessageEditDateQueries: TypeAlias = Union[
                _EditedMessage, tuple[Never, "EditedMessageEditDateQueries"]
            ]
if not MYPY:
    EditedMessageEditDateQueries: TypeAlias = _EditedMessage

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedMessageFromQueries: TypeAlias = Union[_EditedMessage, tuple[Never, "EditedMessageFromQueries"]]
if not MYPY:
    EditedMessageFromQueries: TypeAlias = _EditedMessage

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedMessageTextQueries: TypeAlias = Union[_EditedMessageText, tuple[Never, "EditedMessageTextQueries"]]
if not MYPY:
    EditedMessageTextQueries: TypeAlias = _EditedMessageText

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedMessageEntitiesQueries: TypeAlias = Union[
                _EditedMessageEntities, tuple[Never, "EditedMessageEntitiesQueries"]
            ]
if not MYPY:
    EditedMessageEntitiesQueries: TypeAlias = _EditedMessageEntities

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedMessageStickerQueries: TypeAlias = Union[
                _EditedMessageSticker, tuple[Never, "EditedMessageStickerQueries"]
            ]
if not MYPY:
    EditedMessageStickerQueries: TypeAlias = _EditedMessageSticker

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedMessageCaptionQueries: TypeAlias = Union[
                _EditedMessageCaption, tuple[Never, "EditedMessageCaptionQueries"]
            ]
if not MYPY:
    EditedMessageCaptionQueries: TypeAlias = _EditedMessageCaption

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedMessageCaptionEntitiesQueries: TypeAlias = Union[
                _EditedMessageCaptionEntities, tuple[Never, "EditedMessageCaptionEntitiesQueries"]
            ]
if not MYPY:
    EditedMessageCaptionEntitiesQueries: TypeAlias = _EditedMessageCaptionEntities

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedMessageNewChatMembersQueries: TypeAlias = Union[
                _EditedMessageNewChatMembers, tuple[Never, "EditedMessageNewChatMembersQueries"]
            ]
if not MYPY:
    EditedMessageNewChatMembersQueries: TypeAlias = _EditedMessageNewChatMembers

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedMessageLeftChatMemberQueries: TypeAlias = Union[
                _EditedMessageLeftChatMember, tuple[Never, "EditedMessageLeftChatMemberQueries"]
            ]
if not MYPY:
    EditedMessageLeftChatMemberQueries: TypeAlias = _EditedMessageLeftChatMember

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            ChannelPostSenderChatQueries: TypeAlias = Union[_ChannelPost, tuple[Never, "ChannelPostSenderChatQueries"]]
if not MYPY:
    ChannelPostSenderChatQueries: TypeAlias = _ChannelPost

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            ChannelPostTextQueries: TypeAlias = Union[_ChannelPostText, tuple[Never, "ChannelPostTextQueries"]]
if not MYPY:
    ChannelPostTextQueries: TypeAlias = _ChannelPostText

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            ChannelPostEntitiesQueries: TypeAlias = Union[
                _ChannelPostEntities, tuple[Never, "ChannelPostEntitiesQueries"]
            ]
if not MYPY:
    ChannelPostEntitiesQueries: TypeAlias = _ChannelPostEntities

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            ChannelPostStickerQueries: TypeAlias = Union[_ChannelPostSticker, tuple[Never, "ChannelPostStickerQueries"]]
if not MYPY:
    ChannelPostStickerQueries: TypeAlias = _ChannelPostSticker

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            ChannelPostCaptionQueries: TypeAlias = Union[_ChannelPostCaption, tuple[Never, "ChannelPostCaptionQueries"]]
if not MYPY:
    ChannelPostCaptionQueries: TypeAlias = _ChannelPostCaption

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            ChannelPostCaptionEntitiesQueries: TypeAlias = Union[
                _ChannelPostCaptionEntities, tuple[Never, "ChannelPostCaptionEntitiesQueries"]
            ]
if not MYPY:
    ChannelPostCaptionEntitiesQueries: TypeAlias = _ChannelPostCaptionEntities

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedChannelPostEditDateQueries: TypeAlias = Union[
                _EditedChannelPost, tuple[Never, "EditedChannelPostEditDateQueries"]
            ]
if not MYPY:
    EditedChannelPostEditDateQueries: TypeAlias = _EditedChannelPost

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedChannelPostSenderChatQueries: TypeAlias = Union[
                _EditedChannelPost, tuple[Never, "EditedChannelPostSenderChatQueries"]
            ]
if not MYPY:
    EditedChannelPostSenderChatQueries: TypeAlias = _EditedChannelPost

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedChannelPostTextQueries: TypeAlias = Union[
                _EditedChannelPostText, tuple[Never, "EditedChannelPostTextQueries"]
            ]
if not MYPY:
    EditedChannelPostTextQueries: TypeAlias = _EditedChannelPostText

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedChannelPostEntitiesQueries: TypeAlias = Union[
                _EditedChannelPostEntities, tuple[Never, "EditedChannelPostEntitiesQueries"]
            ]
if not MYPY:
    EditedChannelPostEntitiesQueries: TypeAlias = _EditedChannelPostEntities

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedChannelPostStickerQueries: TypeAlias = Union[
                _EditedChannelPostSticker, tuple[Never, "EditedChannelPostStickerQueries"]
            ]
if not MYPY:
    EditedChannelPostStickerQueries: TypeAlias = _EditedChannelPostSticker

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedChannelPostCaptionQueries: TypeAlias = Union[
                _EditedChannelPostCaption, tuple[Never, "EditedChannelPostCaptionQueries"]
            ]
if not MYPY:
    EditedChannelPostCaptionQueries: TypeAlias = _EditedChannelPostCaption

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedChannelPostCaptionEntitiesQueries: TypeAlias = Union[
                _EditedChannelPostCaptionEntities, tuple[Never, "EditedChannelPostCaptionEntitiesQueries"]
            ]
if not MYPY:
    EditedChannelPostCaptionEntitiesQueries: TypeAlias = _EditedChannelPostCaptionEntities

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            BusinessMessageFromQueries: TypeAlias = Union[_BusinessMessage, tuple[Never, "BusinessMessageFromQueries"]]
if not MYPY:
    BusinessMessageFromQueries: TypeAlias = _BusinessMessage

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            BusinessMessageTextQueries: TypeAlias = Union[
                _BusinessMessageText, tuple[Never, "BusinessMessageTextQueries"]
            ]
if not MYPY:
    BusinessMessageTextQueries: TypeAlias = _BusinessMessageText

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            BusinessMessageEntitiesQueries: TypeAlias = Union[
                _BusinessMessageEntities, tuple[Never, "BusinessMessageEntitiesQueries"]
            ]
if not MYPY:
    BusinessMessageEntitiesQueries: TypeAlias = _BusinessMessageEntities

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            BusinessMessageStickerQueries: TypeAlias = Union[
                _BusinessMessageSticker, tuple[Never, "BusinessMessageStickerQueries"]
            ]
if not MYPY:
    BusinessMessageStickerQueries: TypeAlias = _BusinessMessageSticker

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            BusinessMessageCaptionQueries: TypeAlias = Union[
                _BusinessMessageCaption, tuple[Never, "BusinessMessageCaptionQueries"]
            ]
if not MYPY:
    BusinessMessageCaptionQueries: TypeAlias = _BusinessMessageCaption

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            BusinessMessageCaptionEntitiesQueries: TypeAlias = Union[
                _BusinessMessageCaptionEntities, tuple[Never, "BusinessMessageCaptionEntitiesQueries"]
            ]
if not MYPY:
    BusinessMessageCaptionEntitiesQueries: TypeAlias = _BusinessMessageCaptionEntities

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedBusinessMessageEditDateQueries: TypeAlias = Union[
                _EditedBusinessMessage, tuple[Never, "EditedBusinessMessageEditDateQueries"]
            ]
if not MYPY:
    EditedBusinessMessageEditDateQueries: TypeAlias = _EditedBusinessMessage

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedBusinessMessageFromQueries: TypeAlias = Union[
                _EditedBusinessMessage, tuple[Never, "EditedBusinessMessageFromQueries"]
            ]
if not MYPY:
    EditedBusinessMessageFromQueries: TypeAlias = _EditedBusinessMessage

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedBusinessMessageTextQueries: TypeAlias = Union[
                _EditedBusinessMessageText, tuple[Never, "EditedBusinessMessageTextQueries"]
            ]
if not MYPY:
    EditedBusinessMessageTextQueries: TypeAlias = _EditedBusinessMessageText

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedBusinessMessageEntitiesQueries: TypeAlias = Union[
                _EditedBusinessMessageEntities, tuple[Never, "EditedBusinessMessageEntitiesQueries"]
            ]
if not MYPY:
    EditedBusinessMessageEntitiesQueries: TypeAlias = _EditedBusinessMessageEntities

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedBusinessMessageStickerQueries: TypeAlias = Union[
                _EditedBusinessMessageSticker, tuple[Never, "EditedBusinessMessageStickerQueries"]
            ]
if not MYPY:
    EditedBusinessMessageStickerQueries: TypeAlias = _EditedBusinessMessageSticker

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedBusinessMessageCaptionQueries: TypeAlias = Union[
                _EditedBusinessMessageCaption, tuple[Never, "EditedBusinessMessageCaptionQueries"]
            ]
if not MYPY:
    EditedBusinessMessageCaptionQueries: TypeAlias = _EditedBusinessMessageCaption

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditedBusinessMessageCaptionEntitiesQueries: TypeAlias = Union[
                _EditedBusinessMessageCaptionEntities, tuple[Never, "EditedBusinessMessageCaptionEntitiesQueries"]
            ]
if not MYPY:
    EditedBusinessMessageCaptionEntitiesQueries: TypeAlias = _EditedBusinessMessageCaptionEntities

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            GuestMessageTextQueries: TypeAlias = Union[_GuestMessageText, tuple[Never, "GuestMessageTextQueries"]]
if not MYPY:
    GuestMessageTextQueries: TypeAlias = _GuestMessageText

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            GuestMessageEntitiesQueries: TypeAlias = Union[
                _GuestMessageEntities, tuple[Never, "GuestMessageEntitiesQueries"]
            ]
if not MYPY:
    GuestMessageEntitiesQueries: TypeAlias = _GuestMessageEntities

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            GuestMessageStickerQueries: TypeAlias = Union[
                _GuestMessageSticker, tuple[Never, "GuestMessageStickerQueries"]
            ]
if not MYPY:
    GuestMessageStickerQueries: TypeAlias = _GuestMessageSticker

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            GuestMessageCaptionQueries: TypeAlias = Union[
                _GuestMessageCaption, tuple[Never, "GuestMessageCaptionQueries"]
            ]
if not MYPY:
    GuestMessageCaptionQueries: TypeAlias = _GuestMessageCaption

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            GuestMessageCaptionEntitiesQueries: TypeAlias = Union[
                _GuestMessageCaptionEntities, tuple[Never, "GuestMessageCaptionEntitiesQueries"]
            ]
if not MYPY:
    GuestMessageCaptionEntitiesQueries: TypeAlias = _GuestMessageCaptionEntities

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            PollQuestionEntitiesQueries: TypeAlias = Union[
                _PollQuestionEntities, tuple[Never, "PollQuestionEntitiesQueries"]
            ]
if not MYPY:
    PollQuestionEntitiesQueries: TypeAlias = _PollQuestionEntities

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            PollExplanationEntitiesQueries: TypeAlias = Union[
                _PollExplanationEntities, tuple[Never, "PollExplanationEntitiesQueries"]
            ]
if not MYPY:
    PollExplanationEntitiesQueries: TypeAlias = _PollExplanationEntities

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            PollDescriptionEntitiesQueries: TypeAlias = Union[
                _PollDescriptionEntities, tuple[Never, "PollDescriptionEntitiesQueries"]
            ]
if not MYPY:
    PollDescriptionEntitiesQueries: TypeAlias = _PollDescriptionEntities

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgQueries: TypeAlias = Union[_Msg, tuple[Never, "MsgQueries"]]
if not MYPY:
    MsgQueries: TypeAlias = _Msg

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            StickerQueries: TypeAlias = Union[_MessageSticker, tuple[Never, "StickerQueries"]]
if not MYPY:
    StickerQueries: TypeAlias = _MessageSticker

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgStickerQueries: TypeAlias = Union[_MessageSticker, tuple[Never, "MsgStickerQueries"]]
if not MYPY:
    MsgStickerQueries: TypeAlias = _MessageSticker

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            FromQueries: TypeAlias = Union[_MessageFrom, tuple[Never, "FromQueries"]]
if not MYPY:
    FromQueries: TypeAlias = _MessageFrom

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgFromQueries: TypeAlias = Union[_MessageFrom, tuple[Never, "MsgFromQueries"]]
if not MYPY:
    MsgFromQueries: TypeAlias = _MessageFrom

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MessageThreadIdQueries: TypeAlias = Union[_MessageMessageThreadId, tuple[Never, "MessageThreadIdQueries"]]
if not MYPY:
    MessageThreadIdQueries: TypeAlias = _MessageMessageThreadId

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgMessageThreadIdQueries: TypeAlias = Union[
                _MessageMessageThreadId, tuple[Never, "MsgMessageThreadIdQueries"]
            ]
if not MYPY:
    MsgMessageThreadIdQueries: TypeAlias = _MessageMessageThreadId

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            SenderChatQueries: TypeAlias = Union[_MessageSenderChat, tuple[Never, "SenderChatQueries"]]
if not MYPY:
    SenderChatQueries: TypeAlias = _MessageSenderChat

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgSenderChatQueries: TypeAlias = Union[_MessageSenderChat, tuple[Never, "MsgSenderChatQueries"]]
if not MYPY:
    MsgSenderChatQueries: TypeAlias = _MessageSenderChat

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            SenderBusinessBotQueries: TypeAlias = Union[
                _MessageSenderBusinessBot, tuple[Never, "SenderBusinessBotQueries"]
            ]
if not MYPY:
    SenderBusinessBotQueries: TypeAlias = _MessageSenderBusinessBot

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgSenderBusinessBotQueries: TypeAlias = Union[
                _MessageSenderBusinessBot, tuple[Never, "MsgSenderBusinessBotQueries"]
            ]
if not MYPY:
    MsgSenderBusinessBotQueries: TypeAlias = _MessageSenderBusinessBot

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            ReceiverUserQueries: TypeAlias = Union[_MessageReceiverUser, tuple[Never, "ReceiverUserQueries"]]
if not MYPY:
    ReceiverUserQueries: TypeAlias = _MessageReceiverUser

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgReceiverUserQueries: TypeAlias = Union[_MessageReceiverUser, tuple[Never, "MsgReceiverUserQueries"]]
if not MYPY:
    MsgReceiverUserQueries: TypeAlias = _MessageReceiverUser

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EphemeralMessageIdQueries: TypeAlias = Union[
                _MessageEphemeralMessageId, tuple[Never, "EphemeralMessageIdQueries"]
            ]
if not MYPY:
    EphemeralMessageIdQueries: TypeAlias = _MessageEphemeralMessageId

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgEphemeralMessageIdQueries: TypeAlias = Union[
                _MessageEphemeralMessageId, tuple[Never, "MsgEphemeralMessageIdQueries"]
            ]
if not MYPY:
    MsgEphemeralMessageIdQueries: TypeAlias = _MessageEphemeralMessageId

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            BusinessConnectionIdQueries: TypeAlias = Union[
                _MessageBusinessConnectionId, tuple[Never, "BusinessConnectionIdQueries"]
            ]
if not MYPY:
    BusinessConnectionIdQueries: TypeAlias = _MessageBusinessConnectionId

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgBusinessConnectionIdQueries: TypeAlias = Union[
                _MessageBusinessConnectionId, tuple[Never, "MsgBusinessConnectionIdQueries"]
            ]
if not MYPY:
    MsgBusinessConnectionIdQueries: TypeAlias = _MessageBusinessConnectionId

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            ForwardOriginQueries: TypeAlias = Union[_MessageForwardOrigin, tuple[Never, "ForwardOriginQueries"]]
if not MYPY:
    ForwardOriginQueries: TypeAlias = _MessageForwardOrigin

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgForwardOriginQueries: TypeAlias = Union[_MessageForwardOrigin, tuple[Never, "MsgForwardOriginQueries"]]
if not MYPY:
    MsgForwardOriginQueries: TypeAlias = _MessageForwardOrigin

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            IsAutomaticForwardQueries: TypeAlias = Union[
                _MessageIsAutomaticForwardLiteralTrue, tuple[Never, "IsAutomaticForwardQueries"]
            ]
if not MYPY:
    IsAutomaticForwardQueries: TypeAlias = _MessageIsAutomaticForwardLiteralTrue

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgIsAutomaticForwardQueries: TypeAlias = Union[
                _MessageIsAutomaticForwardLiteralTrue, tuple[Never, "MsgIsAutomaticForwardQueries"]
            ]
if not MYPY:
    MsgIsAutomaticForwardQueries: TypeAlias = _MessageIsAutomaticForwardLiteralTrue

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            ReplyToChecklistTaskIdQueries: TypeAlias = Union[
                _MessageReplyToChecklistTaskId, tuple[Never, "ReplyToChecklistTaskIdQueries"]
            ]
if not MYPY:
    ReplyToChecklistTaskIdQueries: TypeAlias = _MessageReplyToChecklistTaskId

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgReplyToChecklistTaskIdQueries: TypeAlias = Union[
                _MessageReplyToChecklistTaskId, tuple[Never, "MsgReplyToChecklistTaskIdQueries"]
            ]
if not MYPY:
    MsgReplyToChecklistTaskIdQueries: TypeAlias = _MessageReplyToChecklistTaskId

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            ReplyToPollOptionIdQueries: TypeAlias = Union[
                _MessageReplyToPollOptionId, tuple[Never, "ReplyToPollOptionIdQueries"]
            ]
if not MYPY:
    ReplyToPollOptionIdQueries: TypeAlias = _MessageReplyToPollOptionId

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgReplyToPollOptionIdQueries: TypeAlias = Union[
                _MessageReplyToPollOptionId, tuple[Never, "MsgReplyToPollOptionIdQueries"]
            ]
if not MYPY:
    MsgReplyToPollOptionIdQueries: TypeAlias = _MessageReplyToPollOptionId

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            ViaBotQueries: TypeAlias = Union[_MessageViaBot, tuple[Never, "ViaBotQueries"]]
if not MYPY:
    ViaBotQueries: TypeAlias = _MessageViaBot

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgViaBotQueries: TypeAlias = Union[_MessageViaBot, tuple[Never, "MsgViaBotQueries"]]
if not MYPY:
    MsgViaBotQueries: TypeAlias = _MessageViaBot

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            GuestBotCallerUserQueries: TypeAlias = Union[
                _MessageGuestBotCallerUser, tuple[Never, "GuestBotCallerUserQueries"]
            ]
if not MYPY:
    GuestBotCallerUserQueries: TypeAlias = _MessageGuestBotCallerUser

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgGuestBotCallerUserQueries: TypeAlias = Union[
                _MessageGuestBotCallerUser, tuple[Never, "MsgGuestBotCallerUserQueries"]
            ]
if not MYPY:
    MsgGuestBotCallerUserQueries: TypeAlias = _MessageGuestBotCallerUser

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            GuestBotCallerChatQueries: TypeAlias = Union[
                _MessageGuestBotCallerChat, tuple[Never, "GuestBotCallerChatQueries"]
            ]
if not MYPY:
    GuestBotCallerChatQueries: TypeAlias = _MessageGuestBotCallerChat

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgGuestBotCallerChatQueries: TypeAlias = Union[
                _MessageGuestBotCallerChat, tuple[Never, "MsgGuestBotCallerChatQueries"]
            ]
if not MYPY:
    MsgGuestBotCallerChatQueries: TypeAlias = _MessageGuestBotCallerChat

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EditDateQueries: TypeAlias = Union[_MessageEditDate, tuple[Never, "EditDateQueries"]]
if not MYPY:
    EditDateQueries: TypeAlias = _MessageEditDate

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgEditDateQueries: TypeAlias = Union[_MessageEditDate, tuple[Never, "MsgEditDateQueries"]]
if not MYPY:
    MsgEditDateQueries: TypeAlias = _MessageEditDate

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            HasProtectedContentQueries: TypeAlias = Union[
                _MessageHasProtectedContentLiteralTrue, tuple[Never, "HasProtectedContentQueries"]
            ]
if not MYPY:
    HasProtectedContentQueries: TypeAlias = _MessageHasProtectedContentLiteralTrue

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgHasProtectedContentQueries: TypeAlias = Union[
                _MessageHasProtectedContentLiteralTrue, tuple[Never, "MsgHasProtectedContentQueries"]
            ]
if not MYPY:
    MsgHasProtectedContentQueries: TypeAlias = _MessageHasProtectedContentLiteralTrue

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            TextQueries: TypeAlias = Union[_MessageText, tuple[Never, "TextQueries"]]
if not MYPY:
    TextQueries: TypeAlias = _MessageText

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgTextQueries: TypeAlias = Union[_MessageText, tuple[Never, "MsgTextQueries"]]
if not MYPY:
    MsgTextQueries: TypeAlias = _MessageText

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EntitiesQueries: TypeAlias = Union[_MessageEntities, tuple[Never, "EntitiesQueries"]]
if not MYPY:
    EntitiesQueries: TypeAlias = _MessageEntities

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgEntitiesQueries: TypeAlias = Union[_MessageEntities, tuple[Never, "MsgEntitiesQueries"]]
if not MYPY:
    MsgEntitiesQueries: TypeAlias = _MessageEntities

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            LinkPreviewOptionsQueries: TypeAlias = Union[
                _MessageLinkPreviewOptions, tuple[Never, "LinkPreviewOptionsQueries"]
            ]
if not MYPY:
    LinkPreviewOptionsQueries: TypeAlias = _MessageLinkPreviewOptions

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgLinkPreviewOptionsQueries: TypeAlias = Union[
                _MessageLinkPreviewOptions, tuple[Never, "MsgLinkPreviewOptionsQueries"]
            ]
if not MYPY:
    MsgLinkPreviewOptionsQueries: TypeAlias = _MessageLinkPreviewOptions

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            DocumentQueries: TypeAlias = Union[_MessageDocument, tuple[Never, "DocumentQueries"]]
if not MYPY:
    DocumentQueries: TypeAlias = _MessageDocument

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgDocumentQueries: TypeAlias = Union[_MessageDocument, tuple[Never, "MsgDocumentQueries"]]
if not MYPY:
    MsgDocumentQueries: TypeAlias = _MessageDocument

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            PhotoQueries: TypeAlias = Union[_MessagePhoto, tuple[Never, "PhotoQueries"]]
if not MYPY:
    PhotoQueries: TypeAlias = _MessagePhoto

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgPhotoQueries: TypeAlias = Union[_MessagePhoto, tuple[Never, "MsgPhotoQueries"]]
if not MYPY:
    MsgPhotoQueries: TypeAlias = _MessagePhoto

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            CaptionQueries: TypeAlias = Union[_MessageCaption, tuple[Never, "CaptionQueries"]]
if not MYPY:
    CaptionQueries: TypeAlias = _MessageCaption

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgCaptionQueries: TypeAlias = Union[_MessageCaption, tuple[Never, "MsgCaptionQueries"]]
if not MYPY:
    MsgCaptionQueries: TypeAlias = _MessageCaption

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            CaptionEntitiesQueries: TypeAlias = Union[_MessageCaptionEntities, tuple[Never, "CaptionEntitiesQueries"]]
if not MYPY:
    CaptionEntitiesQueries: TypeAlias = _MessageCaptionEntities

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgCaptionEntitiesQueries: TypeAlias = Union[
                _MessageCaptionEntities, tuple[Never, "MsgCaptionEntitiesQueries"]
            ]
if not MYPY:
    MsgCaptionEntitiesQueries: TypeAlias = _MessageCaptionEntities

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            ShowCaptionAboveMediaQueries: TypeAlias = Union[
                _MessageShowCaptionAboveMediaLiteralTrue, tuple[Never, "ShowCaptionAboveMediaQueries"]
            ]
if not MYPY:
    ShowCaptionAboveMediaQueries: TypeAlias = _MessageShowCaptionAboveMediaLiteralTrue

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgShowCaptionAboveMediaQueries: TypeAlias = Union[
                _MessageShowCaptionAboveMediaLiteralTrue, tuple[Never, "MsgShowCaptionAboveMediaQueries"]
            ]
if not MYPY:
    MsgShowCaptionAboveMediaQueries: TypeAlias = _MessageShowCaptionAboveMediaLiteralTrue

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            ChecklistQueries: TypeAlias = Union[_MessageChecklist, tuple[Never, "ChecklistQueries"]]
if not MYPY:
    ChecklistQueries: TypeAlias = _MessageChecklist

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgChecklistQueries: TypeAlias = Union[_MessageChecklist, tuple[Never, "MsgChecklistQueries"]]
if not MYPY:
    MsgChecklistQueries: TypeAlias = _MessageChecklist

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            DiceQueries: TypeAlias = Union[_MessageDice, tuple[Never, "DiceQueries"]]
if not MYPY:
    DiceQueries: TypeAlias = _MessageDice

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgDiceQueries: TypeAlias = Union[_MessageDice, tuple[Never, "MsgDiceQueries"]]
if not MYPY:
    MsgDiceQueries: TypeAlias = _MessageDice

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            NewChatMembersQueries: TypeAlias = Union[_MessageNewChatMembers, tuple[Never, "NewChatMembersQueries"]]
if not MYPY:
    NewChatMembersQueries: TypeAlias = _MessageNewChatMembers

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgNewChatMembersQueries: TypeAlias = Union[
                _MessageNewChatMembers, tuple[Never, "MsgNewChatMembersQueries"]
            ]
if not MYPY:
    MsgNewChatMembersQueries: TypeAlias = _MessageNewChatMembers

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            LeftChatMemberQueries: TypeAlias = Union[_MessageLeftChatMember, tuple[Never, "LeftChatMemberQueries"]]
if not MYPY:
    LeftChatMemberQueries: TypeAlias = _MessageLeftChatMember

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgLeftChatMemberQueries: TypeAlias = Union[
                _MessageLeftChatMember, tuple[Never, "MsgLeftChatMemberQueries"]
            ]
if not MYPY:
    MsgLeftChatMemberQueries: TypeAlias = _MessageLeftChatMember

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            ChatOwnerLeftQueries: TypeAlias = Union[_MessageChatOwnerLeft, tuple[Never, "ChatOwnerLeftQueries"]]
if not MYPY:
    ChatOwnerLeftQueries: TypeAlias = _MessageChatOwnerLeft

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgChatOwnerLeftQueries: TypeAlias = Union[_MessageChatOwnerLeft, tuple[Never, "MsgChatOwnerLeftQueries"]]
if not MYPY:
    MsgChatOwnerLeftQueries: TypeAlias = _MessageChatOwnerLeft

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MessageAutoDeleteTimerChangedQueries: TypeAlias = Union[
                _MessageMessageAutoDeleteTimerChanged, tuple[Never, "MessageAutoDeleteTimerChangedQueries"]
            ]
if not MYPY:
    MessageAutoDeleteTimerChangedQueries: TypeAlias = _MessageMessageAutoDeleteTimerChanged

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgMessageAutoDeleteTimerChangedQueries: TypeAlias = Union[
                _MessageMessageAutoDeleteTimerChanged, tuple[Never, "MsgMessageAutoDeleteTimerChangedQueries"]
            ]
if not MYPY:
    MsgMessageAutoDeleteTimerChangedQueries: TypeAlias = _MessageMessageAutoDeleteTimerChanged

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            GiftQueries: TypeAlias = Union[_MessageGift, tuple[Never, "GiftQueries"]]
if not MYPY:
    GiftQueries: TypeAlias = _MessageGift

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgGiftQueries: TypeAlias = Union[_MessageGift, tuple[Never, "MsgGiftQueries"]]
if not MYPY:
    MsgGiftQueries: TypeAlias = _MessageGift

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            UniqueGiftQueries: TypeAlias = Union[_MessageUniqueGift, tuple[Never, "UniqueGiftQueries"]]
if not MYPY:
    UniqueGiftQueries: TypeAlias = _MessageUniqueGift

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgUniqueGiftQueries: TypeAlias = Union[_MessageUniqueGift, tuple[Never, "MsgUniqueGiftQueries"]]
if not MYPY:
    MsgUniqueGiftQueries: TypeAlias = _MessageUniqueGift

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            GiftUpgradeSentQueries: TypeAlias = Union[_MessageGiftUpgradeSent, tuple[Never, "GiftUpgradeSentQueries"]]
if not MYPY:
    GiftUpgradeSentQueries: TypeAlias = _MessageGiftUpgradeSent

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgGiftUpgradeSentQueries: TypeAlias = Union[
                _MessageGiftUpgradeSent, tuple[Never, "MsgGiftUpgradeSentQueries"]
            ]
if not MYPY:
    MsgGiftUpgradeSentQueries: TypeAlias = _MessageGiftUpgradeSent

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            ProximityAlertTriggeredQueries: TypeAlias = Union[
                _MessageProximityAlertTriggered, tuple[Never, "ProximityAlertTriggeredQueries"]
            ]
if not MYPY:
    ProximityAlertTriggeredQueries: TypeAlias = _MessageProximityAlertTriggered

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgProximityAlertTriggeredQueries: TypeAlias = Union[
                _MessageProximityAlertTriggered, tuple[Never, "MsgProximityAlertTriggeredQueries"]
            ]
if not MYPY:
    MsgProximityAlertTriggeredQueries: TypeAlias = _MessageProximityAlertTriggered

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            ChatBackgroundSetQueries: TypeAlias = Union[
                _MessageChatBackgroundSet, tuple[Never, "ChatBackgroundSetQueries"]
            ]
if not MYPY:
    ChatBackgroundSetQueries: TypeAlias = _MessageChatBackgroundSet

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgChatBackgroundSetQueries: TypeAlias = Union[
                _MessageChatBackgroundSet, tuple[Never, "MsgChatBackgroundSetQueries"]
            ]
if not MYPY:
    MsgChatBackgroundSetQueries: TypeAlias = _MessageChatBackgroundSet

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            ForumTopicCreatedQueries: TypeAlias = Union[
                _MessageForumTopicCreated, tuple[Never, "ForumTopicCreatedQueries"]
            ]
if not MYPY:
    ForumTopicCreatedQueries: TypeAlias = _MessageForumTopicCreated

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgForumTopicCreatedQueries: TypeAlias = Union[
                _MessageForumTopicCreated, tuple[Never, "MsgForumTopicCreatedQueries"]
            ]
if not MYPY:
    MsgForumTopicCreatedQueries: TypeAlias = _MessageForumTopicCreated

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            ForumTopicEditedQueries: TypeAlias = Union[
                _MessageForumTopicEdited, tuple[Never, "ForumTopicEditedQueries"]
            ]
if not MYPY:
    ForumTopicEditedQueries: TypeAlias = _MessageForumTopicEdited

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgForumTopicEditedQueries: TypeAlias = Union[
                _MessageForumTopicEdited, tuple[Never, "MsgForumTopicEditedQueries"]
            ]
if not MYPY:
    MsgForumTopicEditedQueries: TypeAlias = _MessageForumTopicEdited

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            GeneralForumTopicUnhiddenQueries: TypeAlias = Union[
                _MessageGeneralForumTopicUnhidden, tuple[Never, "GeneralForumTopicUnhiddenQueries"]
            ]
if not MYPY:
    GeneralForumTopicUnhiddenQueries: TypeAlias = _MessageGeneralForumTopicUnhidden

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgGeneralForumTopicUnhiddenQueries: TypeAlias = Union[
                _MessageGeneralForumTopicUnhidden, tuple[Never, "MsgGeneralForumTopicUnhiddenQueries"]
            ]
if not MYPY:
    MsgGeneralForumTopicUnhiddenQueries: TypeAlias = _MessageGeneralForumTopicUnhidden

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            GiveawayQueries: TypeAlias = Union[_MessageGiveaway, tuple[Never, "GiveawayQueries"]]
if not MYPY:
    GiveawayQueries: TypeAlias = _MessageGiveaway

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgGiveawayQueries: TypeAlias = Union[_MessageGiveaway, tuple[Never, "MsgGiveawayQueries"]]
if not MYPY:
    MsgGiveawayQueries: TypeAlias = _MessageGiveaway

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            GiveawayWinnersQueries: TypeAlias = Union[_MessageGiveawayWinners, tuple[Never, "GiveawayWinnersQueries"]]
if not MYPY:
    GiveawayWinnersQueries: TypeAlias = _MessageGiveawayWinners

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgGiveawayWinnersQueries: TypeAlias = Union[
                _MessageGiveawayWinners, tuple[Never, "MsgGiveawayWinnersQueries"]
            ]
if not MYPY:
    MsgGiveawayWinnersQueries: TypeAlias = _MessageGiveawayWinners

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            GiveawayCompletedQueries: TypeAlias = Union[
                _MessageGiveawayCompleted, tuple[Never, "GiveawayCompletedQueries"]
            ]
if not MYPY:
    GiveawayCompletedQueries: TypeAlias = _MessageGiveawayCompleted

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgGiveawayCompletedQueries: TypeAlias = Union[
                _MessageGiveawayCompleted, tuple[Never, "MsgGiveawayCompletedQueries"]
            ]
if not MYPY:
    MsgGiveawayCompletedQueries: TypeAlias = _MessageGiveawayCompleted

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            PaidMessagePriceChangedQueries: TypeAlias = Union[
                _MessagePaidMessagePriceChanged, tuple[Never, "PaidMessagePriceChangedQueries"]
            ]
if not MYPY:
    PaidMessagePriceChangedQueries: TypeAlias = _MessagePaidMessagePriceChanged

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgPaidMessagePriceChangedQueries: TypeAlias = Union[
                _MessagePaidMessagePriceChanged, tuple[Never, "MsgPaidMessagePriceChangedQueries"]
            ]
if not MYPY:
    MsgPaidMessagePriceChangedQueries: TypeAlias = _MessagePaidMessagePriceChanged

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            SuggestedPostApprovalFailedQueries: TypeAlias = Union[
                _MessageSuggestedPostApprovalFailed, tuple[Never, "SuggestedPostApprovalFailedQueries"]
            ]
if not MYPY:
    SuggestedPostApprovalFailedQueries: TypeAlias = _MessageSuggestedPostApprovalFailed

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgSuggestedPostApprovalFailedQueries: TypeAlias = Union[
                _MessageSuggestedPostApprovalFailed, tuple[Never, "MsgSuggestedPostApprovalFailedQueries"]
            ]
if not MYPY:
    MsgSuggestedPostApprovalFailedQueries: TypeAlias = _MessageSuggestedPostApprovalFailed

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            VideoChatScheduledQueries: TypeAlias = Union[
                _MessageVideoChatScheduled, tuple[Never, "VideoChatScheduledQueries"]
            ]
if not MYPY:
    VideoChatScheduledQueries: TypeAlias = _MessageVideoChatScheduled

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgVideoChatScheduledQueries: TypeAlias = Union[
                _MessageVideoChatScheduled, tuple[Never, "MsgVideoChatScheduledQueries"]
            ]
if not MYPY:
    MsgVideoChatScheduledQueries: TypeAlias = _MessageVideoChatScheduled

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            VideoChatStartedQueries: TypeAlias = Union[
                _MessageVideoChatStarted, tuple[Never, "VideoChatStartedQueries"]
            ]
if not MYPY:
    VideoChatStartedQueries: TypeAlias = _MessageVideoChatStarted

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgVideoChatStartedQueries: TypeAlias = Union[
                _MessageVideoChatStarted, tuple[Never, "MsgVideoChatStartedQueries"]
            ]
if not MYPY:
    MsgVideoChatStartedQueries: TypeAlias = _MessageVideoChatStarted

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            VideoChatParticipantsInvitedQueries: TypeAlias = Union[
                _MessageVideoChatParticipantsInvited, tuple[Never, "VideoChatParticipantsInvitedQueries"]
            ]
if not MYPY:
    VideoChatParticipantsInvitedQueries: TypeAlias = _MessageVideoChatParticipantsInvited

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            MsgVideoChatParticipantsInvitedQueries: TypeAlias = Union[
                _MessageVideoChatParticipantsInvited, tuple[Never, "MsgVideoChatParticipantsInvitedQueries"]
            ]
if not MYPY:
    MsgVideoChatParticipantsInvitedQueries: TypeAlias = _MessageVideoChatParticipantsInvited

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            RuleChatTypePrivateQueries: TypeAlias = Union[
                _RuleChatTypePrivate, tuple[Never, "RuleChatTypePrivateQueries"]
            ]
if not MYPY:
    RuleChatTypePrivateQueries: TypeAlias = _RuleChatTypePrivate

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            RuleChatTypeGroupQueries: TypeAlias = Union[_RuleChatTypeGroup, tuple[Never, "RuleChatTypeGroupQueries"]]
if not MYPY:
    RuleChatTypeGroupQueries: TypeAlias = _RuleChatTypeGroup

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            RuleChatTypeSupergroupQueries: TypeAlias = Union[
                _RuleChatTypeSupergroup, tuple[Never, "RuleChatTypeSupergroupQueries"]
            ]
if not MYPY:
    RuleChatTypeSupergroupQueries: TypeAlias = _RuleChatTypeSupergroup

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            RuleChatTypeChannelQueries: TypeAlias = Union[
                _RuleChatTypeChannel, tuple[Never, "RuleChatTypeChannelQueries"]
            ]
if not MYPY:
    RuleChatTypeChannelQueries: TypeAlias = _RuleChatTypeChannel

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            RuleChatTypeQueries: TypeAlias = Union[_RuleChatType, tuple[Never, "RuleChatTypeQueries"]]
if not MYPY:
    RuleChatTypeQueries: TypeAlias = _RuleChatType

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            RuleMemberStatusQueries: TypeAlias = Union[_RuleMemberStatus, tuple[Never, "RuleMemberStatusQueries"]]
if not MYPY:
    RuleMemberStatusQueries: TypeAlias = _RuleMemberStatus

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            RuleFromUserQueries: TypeAlias = Union[_RuleFromUser, tuple[Never, "RuleFromUserQueries"]]
if not MYPY:
    RuleFromUserQueries: TypeAlias = _RuleFromUser

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            RuleInChatQueries: TypeAlias = Union[_RuleInChat, tuple[Never, "RuleInChatQueries"]]
if not MYPY:
    RuleInChatQueries: TypeAlias = _RuleInChat

__all__ = ["FilterQuery"]
