# Made by `codegen build` from the spec 'telegram', digest db7986cf6a2882d4. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""Methods of the event: calls whose target is read from it."""

from __future__ import annotations

from typing import Any

from tamis.events.calls import Call
from tamis.events.calls import Fill as _Fill
from tamis.events.calls import call as _call


class Actions:
    """What every event can do, if it holds what the call needs."""

    __slots__ = ()

    def reply(
        self,
        text: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        parse_mode: Any = None,
        entities: Any = None,
        link_preview_options: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply",
            "sendMessage",
            _FILL_reply,
            {
                "text": text,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "parse_mode": parse_mode,
                "entities": entities,
                "link_preview_options": link_preview_options,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    def reply_rich_message(
        self,
        rich_message: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_rich_message",
            "sendRichMessage",
            _FILL_reply_rich_message,
            {
                "rich_message": rich_message,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    def forward(
        self,
        chat_id: Any,
        *,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        video_start_timestamp: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "forward",
            "forwardMessage",
            _FILL_forward,
            {
                "chat_id": chat_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "video_start_timestamp": video_start_timestamp,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
            },
        )

    def forward_messages(
        self,
        chat_id: Any,
        message_ids: Any,
        *,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "forward_messages",
            "forwardMessages",
            _FILL_forward_messages,
            {
                "chat_id": chat_id,
                "message_ids": message_ids,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
            },
        )

    def copy(
        self,
        chat_id: Any,
        *,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        video_start_timestamp: Any = None,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        show_caption_above_media: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "copy",
            "copyMessage",
            _FILL_copy,
            {
                "chat_id": chat_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "video_start_timestamp": video_start_timestamp,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "show_caption_above_media": show_caption_above_media,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    def copy_messages(
        self,
        chat_id: Any,
        message_ids: Any,
        *,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        remove_caption: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "copy_messages",
            "copyMessages",
            _FILL_copy_messages,
            {
                "chat_id": chat_id,
                "message_ids": message_ids,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "remove_caption": remove_caption,
            },
        )

    def reply_photo(
        self,
        photo: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        show_caption_above_media: Any = None,
        has_spoiler: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_photo",
            "sendPhoto",
            _FILL_reply_photo,
            {
                "photo": photo,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "show_caption_above_media": show_caption_above_media,
                "has_spoiler": has_spoiler,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    def reply_live_photo(
        self,
        live_photo: Any,
        photo: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        show_caption_above_media: Any = None,
        has_spoiler: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_live_photo",
            "sendLivePhoto",
            _FILL_reply_live_photo,
            {
                "live_photo": live_photo,
                "photo": photo,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "show_caption_above_media": show_caption_above_media,
                "has_spoiler": has_spoiler,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    def reply_audio(
        self,
        audio: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        duration: Any = None,
        performer: Any = None,
        title: Any = None,
        thumbnail: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_audio",
            "sendAudio",
            _FILL_reply_audio,
            {
                "audio": audio,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "duration": duration,
                "performer": performer,
                "title": title,
                "thumbnail": thumbnail,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    def reply_document(
        self,
        document: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        thumbnail: Any = None,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        disable_content_type_detection: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_document",
            "sendDocument",
            _FILL_reply_document,
            {
                "document": document,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "thumbnail": thumbnail,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "disable_content_type_detection": disable_content_type_detection,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    def reply_video(
        self,
        video: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        duration: Any = None,
        width: Any = None,
        height: Any = None,
        thumbnail: Any = None,
        cover: Any = None,
        start_timestamp: Any = None,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        show_caption_above_media: Any = None,
        has_spoiler: Any = None,
        supports_streaming: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_video",
            "sendVideo",
            _FILL_reply_video,
            {
                "video": video,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "duration": duration,
                "width": width,
                "height": height,
                "thumbnail": thumbnail,
                "cover": cover,
                "start_timestamp": start_timestamp,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "show_caption_above_media": show_caption_above_media,
                "has_spoiler": has_spoiler,
                "supports_streaming": supports_streaming,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    def reply_animation(
        self,
        animation: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        duration: Any = None,
        width: Any = None,
        height: Any = None,
        thumbnail: Any = None,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        show_caption_above_media: Any = None,
        has_spoiler: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_animation",
            "sendAnimation",
            _FILL_reply_animation,
            {
                "animation": animation,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "duration": duration,
                "width": width,
                "height": height,
                "thumbnail": thumbnail,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "show_caption_above_media": show_caption_above_media,
                "has_spoiler": has_spoiler,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    def reply_voice(
        self,
        voice: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        duration: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_voice",
            "sendVoice",
            _FILL_reply_voice,
            {
                "voice": voice,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "duration": duration,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    def reply_video_note(
        self,
        video_note: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        duration: Any = None,
        length: Any = None,
        thumbnail: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_video_note",
            "sendVideoNote",
            _FILL_reply_video_note,
            {
                "video_note": video_note,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "duration": duration,
                "length": length,
                "thumbnail": thumbnail,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    def reply_paid_media(
        self,
        star_count: Any,
        media: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        payload: Any = None,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        show_caption_above_media: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_paid_media",
            "sendPaidMedia",
            _FILL_reply_paid_media,
            {
                "star_count": star_count,
                "media": media,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "payload": payload,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "show_caption_above_media": show_caption_above_media,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    def reply_media_group(
        self,
        media: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        reply_parameters: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_media_group",
            "sendMediaGroup",
            _FILL_reply_media_group,
            {
                "media": media,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "reply_parameters": reply_parameters,
            },
        )

    def reply_location(
        self,
        latitude: Any,
        longitude: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        horizontal_accuracy: Any = None,
        live_period: Any = None,
        heading: Any = None,
        proximity_alert_radius: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_location",
            "sendLocation",
            _FILL_reply_location,
            {
                "latitude": latitude,
                "longitude": longitude,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "horizontal_accuracy": horizontal_accuracy,
                "live_period": live_period,
                "heading": heading,
                "proximity_alert_radius": proximity_alert_radius,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    def edit_live_location(
        self,
        latitude: Any,
        longitude: Any,
        *,
        business_connection_id: Any = None,
        chat_id: Any = None,
        message_id: Any = None,
        inline_message_id: Any = None,
        live_period: Any = None,
        horizontal_accuracy: Any = None,
        heading: Any = None,
        proximity_alert_radius: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "edit_live_location",
            "editMessageLiveLocation",
            _FILL_edit_live_location,
            {
                "latitude": latitude,
                "longitude": longitude,
                "business_connection_id": business_connection_id,
                "chat_id": chat_id,
                "message_id": message_id,
                "inline_message_id": inline_message_id,
                "live_period": live_period,
                "horizontal_accuracy": horizontal_accuracy,
                "heading": heading,
                "proximity_alert_radius": proximity_alert_radius,
                "reply_markup": reply_markup,
            },
        )

    def stop_live_location(
        self,
        *,
        business_connection_id: Any = None,
        chat_id: Any = None,
        message_id: Any = None,
        inline_message_id: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "stop_live_location",
            "stopMessageLiveLocation",
            _FILL_stop_live_location,
            {
                "business_connection_id": business_connection_id,
                "chat_id": chat_id,
                "message_id": message_id,
                "inline_message_id": inline_message_id,
                "reply_markup": reply_markup,
            },
        )

    def reply_venue(
        self,
        latitude: Any,
        longitude: Any,
        title: Any,
        address: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        foursquare_id: Any = None,
        foursquare_type: Any = None,
        google_place_id: Any = None,
        google_place_type: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_venue",
            "sendVenue",
            _FILL_reply_venue,
            {
                "latitude": latitude,
                "longitude": longitude,
                "title": title,
                "address": address,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "foursquare_id": foursquare_id,
                "foursquare_type": foursquare_type,
                "google_place_id": google_place_id,
                "google_place_type": google_place_type,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    def reply_contact(
        self,
        phone_number: Any,
        first_name: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        last_name: Any = None,
        vcard: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_contact",
            "sendContact",
            _FILL_reply_contact,
            {
                "phone_number": phone_number,
                "first_name": first_name,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "last_name": last_name,
                "vcard": vcard,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    def reply_poll(
        self,
        question: Any,
        options: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        question_parse_mode: Any = None,
        question_entities: Any = None,
        is_anonymous: Any = None,
        type: Any = None,
        allows_multiple_answers: Any = None,
        allows_revoting: Any = None,
        shuffle_options: Any = None,
        allow_adding_options: Any = None,
        hide_results_until_closes: Any = None,
        members_only: Any = None,
        country_codes: Any = None,
        correct_option_ids: Any = None,
        explanation: Any = None,
        explanation_parse_mode: Any = None,
        explanation_entities: Any = None,
        explanation_media: Any = None,
        open_period: Any = None,
        close_date: Any = None,
        is_closed: Any = None,
        description: Any = None,
        description_parse_mode: Any = None,
        description_entities: Any = None,
        media: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_poll",
            "sendPoll",
            _FILL_reply_poll,
            {
                "question": question,
                "options": options,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "question_parse_mode": question_parse_mode,
                "question_entities": question_entities,
                "is_anonymous": is_anonymous,
                "type": type,
                "allows_multiple_answers": allows_multiple_answers,
                "allows_revoting": allows_revoting,
                "shuffle_options": shuffle_options,
                "allow_adding_options": allow_adding_options,
                "hide_results_until_closes": hide_results_until_closes,
                "members_only": members_only,
                "country_codes": country_codes,
                "correct_option_ids": correct_option_ids,
                "explanation": explanation,
                "explanation_parse_mode": explanation_parse_mode,
                "explanation_entities": explanation_entities,
                "explanation_media": explanation_media,
                "open_period": open_period,
                "close_date": close_date,
                "is_closed": is_closed,
                "description": description,
                "description_parse_mode": description_parse_mode,
                "description_entities": description_entities,
                "media": media,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    def reply_checklist(
        self,
        checklist: Any,
        *,
        disable_notification: Any = None,
        protect_content: Any = None,
        message_effect_id: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_checklist",
            "sendChecklist",
            _FILL_reply_checklist,
            {
                "checklist": checklist,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "message_effect_id": message_effect_id,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    def edit_checklist(
        self,
        checklist: Any,
        *,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "edit_checklist",
            "editMessageChecklist",
            _FILL_edit_checklist,
            {
                "checklist": checklist,
                "reply_markup": reply_markup,
            },
        )

    def reply_dice(
        self,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        emoji: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_dice",
            "sendDice",
            _FILL_reply_dice,
            {
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "emoji": emoji,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    def reply_chat_action(
        self,
        action: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_chat_action",
            "sendChatAction",
            _FILL_reply_chat_action,
            {
                "action": action,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
            },
        )

    def react(
        self,
        *,
        reaction: Any = None,
        is_big: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "react",
            "setMessageReaction",
            _FILL_react,
            {
                "reaction": reaction,
                "is_big": is_big,
            },
        )

    def reply_draft(
        self,
        draft_id: Any,
        *,
        message_thread_id: Any = None,
        text: Any = None,
        parse_mode: Any = None,
        entities: Any = None,
        can_stop: Any = None,
        keep_on_stop: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_draft",
            "sendMessageDraft",
            _FILL_reply_draft,
            {
                "draft_id": draft_id,
                "message_thread_id": message_thread_id,
                "text": text,
                "parse_mode": parse_mode,
                "entities": entities,
                "can_stop": can_stop,
                "keep_on_stop": keep_on_stop,
            },
        )

    def reply_rich_draft(
        self,
        draft_id: Any,
        rich_message: Any,
        *,
        message_thread_id: Any = None,
        can_stop: Any = None,
        keep_on_stop: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_rich_draft",
            "sendRichMessageDraft",
            _FILL_reply_rich_draft,
            {
                "draft_id": draft_id,
                "rich_message": rich_message,
                "message_thread_id": message_thread_id,
                "can_stop": can_stop,
                "keep_on_stop": keep_on_stop,
            },
        )

    def get_user_profile_photos(
        self,
        *,
        offset: Any = None,
        limit: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "get_user_profile_photos",
            "getUserProfilePhotos",
            _FILL_get_user_profile_photos,
            {
                "offset": offset,
                "limit": limit,
            },
        )

    def get_user_profile_audios(
        self,
        *,
        offset: Any = None,
        limit: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "get_user_profile_audios",
            "getUserProfileAudios",
            _FILL_get_user_profile_audios,
            {
                "offset": offset,
                "limit": limit,
            },
        )

    def set_user_emoji_status(
        self,
        *,
        emoji_status_custom_emoji_id: Any = None,
        emoji_status_expiration_date: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "set_user_emoji_status",
            "setUserEmojiStatus",
            _FILL_set_user_emoji_status,
            {
                "emoji_status_custom_emoji_id": emoji_status_custom_emoji_id,
                "emoji_status_expiration_date": emoji_status_expiration_date,
            },
        )

    def get_user_chat_boosts(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "get_user_chat_boosts",
            "getUserChatBoosts",
            _FILL_get_user_chat_boosts,
            {},
        )

    def get_user_gifts(
        self,
        *,
        exclude_unlimited: Any = None,
        exclude_limited_upgradable: Any = None,
        exclude_limited_non_upgradable: Any = None,
        exclude_from_blockchain: Any = None,
        exclude_unique: Any = None,
        sort_by_price: Any = None,
        offset: Any = None,
        limit: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "get_user_gifts",
            "getUserGifts",
            _FILL_get_user_gifts,
            {
                "exclude_unlimited": exclude_unlimited,
                "exclude_limited_upgradable": exclude_limited_upgradable,
                "exclude_limited_non_upgradable": exclude_limited_non_upgradable,
                "exclude_from_blockchain": exclude_from_blockchain,
                "exclude_unique": exclude_unique,
                "sort_by_price": sort_by_price,
                "offset": offset,
                "limit": limit,
            },
        )

    def get_chat_gifts(
        self,
        *,
        exclude_unsaved: Any = None,
        exclude_saved: Any = None,
        exclude_unlimited: Any = None,
        exclude_limited_upgradable: Any = None,
        exclude_limited_non_upgradable: Any = None,
        exclude_from_blockchain: Any = None,
        exclude_unique: Any = None,
        sort_by_price: Any = None,
        offset: Any = None,
        limit: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "get_chat_gifts",
            "getChatGifts",
            _FILL_get_chat_gifts,
            {
                "exclude_unsaved": exclude_unsaved,
                "exclude_saved": exclude_saved,
                "exclude_unlimited": exclude_unlimited,
                "exclude_limited_upgradable": exclude_limited_upgradable,
                "exclude_limited_non_upgradable": exclude_limited_non_upgradable,
                "exclude_from_blockchain": exclude_from_blockchain,
                "exclude_unique": exclude_unique,
                "sort_by_price": sort_by_price,
                "offset": offset,
                "limit": limit,
            },
        )

    def get_business_connection(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "get_business_connection",
            "getBusinessConnection",
            _FILL_get_business_connection,
            {},
        )

    def get_managed_bot_token(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "get_managed_bot_token",
            "getManagedBotToken",
            _FILL_get_managed_bot_token,
            {},
        )

    def replace_managed_bot_token(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "replace_managed_bot_token",
            "replaceManagedBotToken",
            _FILL_replace_managed_bot_token,
            {},
        )

    def get_managed_bot_access_settings(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "get_managed_bot_access_settings",
            "getManagedBotAccessSettings",
            _FILL_get_managed_bot_access_settings,
            {},
        )

    def set_managed_bot_access_settings(
        self,
        is_access_restricted: Any,
        *,
        added_user_ids: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "set_managed_bot_access_settings",
            "setManagedBotAccessSettings",
            _FILL_set_managed_bot_access_settings,
            {
                "is_access_restricted": is_access_restricted,
                "added_user_ids": added_user_ids,
            },
        )

    def get_file(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "get_file",
            "getFile",
            _FILL_get_file,
            {},
        )

    def ban_author(
        self,
        *,
        until_date: Any = None,
        revoke_messages: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "ban_author",
            "banChatMember",
            _FILL_ban_author,
            {
                "until_date": until_date,
                "revoke_messages": revoke_messages,
            },
        )

    def ban_chat_member(
        self,
        user_id: Any,
        *,
        until_date: Any = None,
        revoke_messages: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "ban_chat_member",
            "banChatMember",
            _FILL_ban_chat_member,
            {
                "user_id": user_id,
                "until_date": until_date,
                "revoke_messages": revoke_messages,
            },
        )

    def unban_chat_member(
        self,
        user_id: Any,
        *,
        only_if_banned: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "unban_chat_member",
            "unbanChatMember",
            _FILL_unban_chat_member,
            {
                "user_id": user_id,
                "only_if_banned": only_if_banned,
            },
        )

    def restrict_author(
        self,
        permissions: Any,
        *,
        use_independent_chat_permissions: Any = None,
        until_date: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "restrict_author",
            "restrictChatMember",
            _FILL_restrict_author,
            {
                "permissions": permissions,
                "use_independent_chat_permissions": use_independent_chat_permissions,
                "until_date": until_date,
            },
        )

    def restrict_chat_member(
        self,
        user_id: Any,
        permissions: Any,
        *,
        use_independent_chat_permissions: Any = None,
        until_date: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "restrict_chat_member",
            "restrictChatMember",
            _FILL_restrict_chat_member,
            {
                "user_id": user_id,
                "permissions": permissions,
                "use_independent_chat_permissions": use_independent_chat_permissions,
                "until_date": until_date,
            },
        )

    def promote_author(
        self,
        *,
        is_anonymous: Any = None,
        can_manage_chat: Any = None,
        can_delete_messages: Any = None,
        can_manage_video_chats: Any = None,
        can_restrict_members: Any = None,
        can_promote_members: Any = None,
        can_change_info: Any = None,
        can_invite_users: Any = None,
        can_post_stories: Any = None,
        can_edit_stories: Any = None,
        can_delete_stories: Any = None,
        can_post_messages: Any = None,
        can_edit_messages: Any = None,
        can_pin_messages: Any = None,
        can_manage_topics: Any = None,
        can_manage_direct_messages: Any = None,
        can_manage_tags: Any = None,
        can_send_welcome_messages: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "promote_author",
            "promoteChatMember",
            _FILL_promote_author,
            {
                "is_anonymous": is_anonymous,
                "can_manage_chat": can_manage_chat,
                "can_delete_messages": can_delete_messages,
                "can_manage_video_chats": can_manage_video_chats,
                "can_restrict_members": can_restrict_members,
                "can_promote_members": can_promote_members,
                "can_change_info": can_change_info,
                "can_invite_users": can_invite_users,
                "can_post_stories": can_post_stories,
                "can_edit_stories": can_edit_stories,
                "can_delete_stories": can_delete_stories,
                "can_post_messages": can_post_messages,
                "can_edit_messages": can_edit_messages,
                "can_pin_messages": can_pin_messages,
                "can_manage_topics": can_manage_topics,
                "can_manage_direct_messages": can_manage_direct_messages,
                "can_manage_tags": can_manage_tags,
                "can_send_welcome_messages": can_send_welcome_messages,
            },
        )

    def promote_chat_member(
        self,
        user_id: Any,
        *,
        is_anonymous: Any = None,
        can_manage_chat: Any = None,
        can_delete_messages: Any = None,
        can_manage_video_chats: Any = None,
        can_restrict_members: Any = None,
        can_promote_members: Any = None,
        can_change_info: Any = None,
        can_invite_users: Any = None,
        can_post_stories: Any = None,
        can_edit_stories: Any = None,
        can_delete_stories: Any = None,
        can_post_messages: Any = None,
        can_edit_messages: Any = None,
        can_pin_messages: Any = None,
        can_manage_topics: Any = None,
        can_manage_direct_messages: Any = None,
        can_manage_tags: Any = None,
        can_send_welcome_messages: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "promote_chat_member",
            "promoteChatMember",
            _FILL_promote_chat_member,
            {
                "user_id": user_id,
                "is_anonymous": is_anonymous,
                "can_manage_chat": can_manage_chat,
                "can_delete_messages": can_delete_messages,
                "can_manage_video_chats": can_manage_video_chats,
                "can_restrict_members": can_restrict_members,
                "can_promote_members": can_promote_members,
                "can_change_info": can_change_info,
                "can_invite_users": can_invite_users,
                "can_post_stories": can_post_stories,
                "can_edit_stories": can_edit_stories,
                "can_delete_stories": can_delete_stories,
                "can_post_messages": can_post_messages,
                "can_edit_messages": can_edit_messages,
                "can_pin_messages": can_pin_messages,
                "can_manage_topics": can_manage_topics,
                "can_manage_direct_messages": can_manage_direct_messages,
                "can_manage_tags": can_manage_tags,
                "can_send_welcome_messages": can_send_welcome_messages,
            },
        )

    def set_chat_administrator_author_custom_title(
        self,
        custom_title: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "set_chat_administrator_author_custom_title",
            "setChatAdministratorCustomTitle",
            _FILL_set_chat_administrator_author_custom_title,
            {
                "custom_title": custom_title,
            },
        )

    def set_chat_administrator_custom_title(
        self,
        user_id: Any,
        custom_title: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "set_chat_administrator_custom_title",
            "setChatAdministratorCustomTitle",
            _FILL_set_chat_administrator_custom_title,
            {
                "user_id": user_id,
                "custom_title": custom_title,
            },
        )

    def set_author_tag(
        self,
        *,
        tag: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "set_author_tag",
            "setChatMemberTag",
            _FILL_set_author_tag,
            {
                "tag": tag,
            },
        )

    def set_chat_member_tag(
        self,
        user_id: Any,
        *,
        tag: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "set_chat_member_tag",
            "setChatMemberTag",
            _FILL_set_chat_member_tag,
            {
                "user_id": user_id,
                "tag": tag,
            },
        )

    def ban_chat_sender_chat(
        self,
        sender_chat_id: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "ban_chat_sender_chat",
            "banChatSenderChat",
            _FILL_ban_chat_sender_chat,
            {
                "sender_chat_id": sender_chat_id,
            },
        )

    def unban_chat_sender_chat(
        self,
        sender_chat_id: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "unban_chat_sender_chat",
            "unbanChatSenderChat",
            _FILL_unban_chat_sender_chat,
            {
                "sender_chat_id": sender_chat_id,
            },
        )

    def set_chat_permissions(
        self,
        permissions: Any,
        *,
        use_independent_chat_permissions: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "set_chat_permissions",
            "setChatPermissions",
            _FILL_set_chat_permissions,
            {
                "permissions": permissions,
                "use_independent_chat_permissions": use_independent_chat_permissions,
            },
        )

    def export_chat_invite_link(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "export_chat_invite_link",
            "exportChatInviteLink",
            _FILL_export_chat_invite_link,
            {},
        )

    def create_chat_invite_link(
        self,
        *,
        name: Any = None,
        expire_date: Any = None,
        member_limit: Any = None,
        creates_join_request: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "create_chat_invite_link",
            "createChatInviteLink",
            _FILL_create_chat_invite_link,
            {
                "name": name,
                "expire_date": expire_date,
                "member_limit": member_limit,
                "creates_join_request": creates_join_request,
            },
        )

    def edit_chat_invite_link(
        self,
        invite_link: Any,
        *,
        name: Any = None,
        expire_date: Any = None,
        member_limit: Any = None,
        creates_join_request: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "edit_chat_invite_link",
            "editChatInviteLink",
            _FILL_edit_chat_invite_link,
            {
                "invite_link": invite_link,
                "name": name,
                "expire_date": expire_date,
                "member_limit": member_limit,
                "creates_join_request": creates_join_request,
            },
        )

    def create_chat_subscription_invite_link(
        self,
        subscription_period: Any,
        subscription_price: Any,
        *,
        name: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "create_chat_subscription_invite_link",
            "createChatSubscriptionInviteLink",
            _FILL_create_chat_subscription_invite_link,
            {
                "subscription_period": subscription_period,
                "subscription_price": subscription_price,
                "name": name,
            },
        )

    def edit_chat_subscription_invite_link(
        self,
        invite_link: Any,
        *,
        name: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "edit_chat_subscription_invite_link",
            "editChatSubscriptionInviteLink",
            _FILL_edit_chat_subscription_invite_link,
            {
                "invite_link": invite_link,
                "name": name,
            },
        )

    def revoke_chat_invite_link(
        self,
        invite_link: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "revoke_chat_invite_link",
            "revokeChatInviteLink",
            _FILL_revoke_chat_invite_link,
            {
                "invite_link": invite_link,
            },
        )

    def approve_chat_join_request(
        self,
        user_id: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "approve_chat_join_request",
            "approveChatJoinRequest",
            _FILL_approve_chat_join_request,
            {
                "user_id": user_id,
            },
        )

    def decline_chat_join_request(
        self,
        user_id: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "decline_chat_join_request",
            "declineChatJoinRequest",
            _FILL_decline_chat_join_request,
            {
                "user_id": user_id,
            },
        )

    def answer_join_request(
        self,
        result: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "answer_join_request",
            "answerChatJoinRequestQuery",
            _FILL_answer_join_request,
            {
                "result": result,
            },
        )

    def reply_join_request_web_app(
        self,
        web_app_url: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_join_request_web_app",
            "sendChatJoinRequestWebApp",
            _FILL_reply_join_request_web_app,
            {
                "web_app_url": web_app_url,
            },
        )

    def approve_suggested_post(
        self,
        *,
        send_date: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "approve_suggested_post",
            "approveSuggestedPost",
            _FILL_approve_suggested_post,
            {
                "send_date": send_date,
            },
        )

    def decline_suggested_post(
        self,
        *,
        comment: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "decline_suggested_post",
            "declineSuggestedPost",
            _FILL_decline_suggested_post,
            {
                "comment": comment,
            },
        )

    def set_chat_photo(
        self,
        photo: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "set_chat_photo",
            "setChatPhoto",
            _FILL_set_chat_photo,
            {
                "photo": photo,
            },
        )

    def delete_chat_photo(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "delete_chat_photo",
            "deleteChatPhoto",
            _FILL_delete_chat_photo,
            {},
        )

    def set_chat_title(
        self,
        title: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "set_chat_title",
            "setChatTitle",
            _FILL_set_chat_title,
            {
                "title": title,
            },
        )

    def set_chat_description(
        self,
        *,
        description: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "set_chat_description",
            "setChatDescription",
            _FILL_set_chat_description,
            {
                "description": description,
            },
        )

    def pin_chat_message(
        self,
        message_id: Any,
        *,
        business_connection_id: Any = None,
        disable_notification: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "pin_chat_message",
            "pinChatMessage",
            _FILL_pin_chat_message,
            {
                "message_id": message_id,
                "business_connection_id": business_connection_id,
                "disable_notification": disable_notification,
            },
        )

    def unpin_chat_message(
        self,
        *,
        business_connection_id: Any = None,
        message_id: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "unpin_chat_message",
            "unpinChatMessage",
            _FILL_unpin_chat_message,
            {
                "business_connection_id": business_connection_id,
                "message_id": message_id,
            },
        )

    def unpin_all_chat_messages(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "unpin_all_chat_messages",
            "unpinAllChatMessages",
            _FILL_unpin_all_chat_messages,
            {},
        )

    def leave_chat(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "leave_chat",
            "leaveChat",
            _FILL_leave_chat,
            {},
        )

    def get_chat(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "get_chat",
            "getChat",
            _FILL_get_chat,
            {},
        )

    def get_chat_administrators(
        self,
        *,
        return_bots: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "get_chat_administrators",
            "getChatAdministrators",
            _FILL_get_chat_administrators,
            {
                "return_bots": return_bots,
            },
        )

    def get_chat_member_count(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "get_chat_member_count",
            "getChatMemberCount",
            _FILL_get_chat_member_count,
            {},
        )

    def get_author(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "get_author",
            "getChatMember",
            _FILL_get_author,
            {},
        )

    def get_chat_member(
        self,
        user_id: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "get_chat_member",
            "getChatMember",
            _FILL_get_chat_member,
            {
                "user_id": user_id,
            },
        )

    def get_user_personal_chat_messages(
        self,
        limit: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "get_user_personal_chat_messages",
            "getUserPersonalChatMessages",
            _FILL_get_user_personal_chat_messages,
            {
                "limit": limit,
            },
        )

    def set_chat_sticker_set(
        self,
        sticker_set_name: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "set_chat_sticker_set",
            "setChatStickerSet",
            _FILL_set_chat_sticker_set,
            {
                "sticker_set_name": sticker_set_name,
            },
        )

    def delete_chat_sticker_set(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "delete_chat_sticker_set",
            "deleteChatStickerSet",
            _FILL_delete_chat_sticker_set,
            {},
        )

    def create_forum_topic(
        self,
        name: Any,
        *,
        icon_color: Any = None,
        icon_custom_emoji_id: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "create_forum_topic",
            "createForumTopic",
            _FILL_create_forum_topic,
            {
                "name": name,
                "icon_color": icon_color,
                "icon_custom_emoji_id": icon_custom_emoji_id,
            },
        )

    def edit_forum_topic(
        self,
        *,
        name: Any = None,
        icon_custom_emoji_id: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "edit_forum_topic",
            "editForumTopic",
            _FILL_edit_forum_topic,
            {
                "name": name,
                "icon_custom_emoji_id": icon_custom_emoji_id,
            },
        )

    def close_forum_topic(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "close_forum_topic",
            "closeForumTopic",
            _FILL_close_forum_topic,
            {},
        )

    def reopen_forum_topic(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "reopen_forum_topic",
            "reopenForumTopic",
            _FILL_reopen_forum_topic,
            {},
        )

    def delete_forum_topic(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "delete_forum_topic",
            "deleteForumTopic",
            _FILL_delete_forum_topic,
            {},
        )

    def unpin_all_forum_topic_messages(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "unpin_all_forum_topic_messages",
            "unpinAllForumTopicMessages",
            _FILL_unpin_all_forum_topic_messages,
            {},
        )

    def edit_general_forum_topic(
        self,
        name: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "edit_general_forum_topic",
            "editGeneralForumTopic",
            _FILL_edit_general_forum_topic,
            {
                "name": name,
            },
        )

    def close_general_forum_topic(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "close_general_forum_topic",
            "closeGeneralForumTopic",
            _FILL_close_general_forum_topic,
            {},
        )

    def reopen_general_forum_topic(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "reopen_general_forum_topic",
            "reopenGeneralForumTopic",
            _FILL_reopen_general_forum_topic,
            {},
        )

    def hide_general_forum_topic(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "hide_general_forum_topic",
            "hideGeneralForumTopic",
            _FILL_hide_general_forum_topic,
            {},
        )

    def unhide_general_forum_topic(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "unhide_general_forum_topic",
            "unhideGeneralForumTopic",
            _FILL_unhide_general_forum_topic,
            {},
        )

    def unpin_all_general_forum_topic_messages(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "unpin_all_general_forum_topic_messages",
            "unpinAllGeneralForumTopicMessages",
            _FILL_unpin_all_general_forum_topic_messages,
            {},
        )

    def answer_callback(
        self,
        *,
        text: Any = None,
        show_alert: Any = None,
        url: Any = None,
        cache_time: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "answer_callback",
            "answerCallbackQuery",
            _FILL_answer_callback,
            {
                "text": text,
                "show_alert": show_alert,
                "url": url,
                "cache_time": cache_time,
            },
        )

    def answer_guest(
        self,
        result: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "answer_guest",
            "answerGuestQuery",
            _FILL_answer_guest,
            {
                "result": result,
            },
        )

    def edit_text(
        self,
        *,
        business_connection_id: Any = None,
        chat_id: Any = None,
        message_id: Any = None,
        inline_message_id: Any = None,
        text: Any = None,
        parse_mode: Any = None,
        entities: Any = None,
        link_preview_options: Any = None,
        rich_message: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "edit_text",
            "editMessageText",
            _FILL_edit_text,
            {
                "business_connection_id": business_connection_id,
                "chat_id": chat_id,
                "message_id": message_id,
                "inline_message_id": inline_message_id,
                "text": text,
                "parse_mode": parse_mode,
                "entities": entities,
                "link_preview_options": link_preview_options,
                "rich_message": rich_message,
                "reply_markup": reply_markup,
            },
        )

    def edit_caption(
        self,
        *,
        business_connection_id: Any = None,
        chat_id: Any = None,
        message_id: Any = None,
        inline_message_id: Any = None,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        show_caption_above_media: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "edit_caption",
            "editMessageCaption",
            _FILL_edit_caption,
            {
                "business_connection_id": business_connection_id,
                "chat_id": chat_id,
                "message_id": message_id,
                "inline_message_id": inline_message_id,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "show_caption_above_media": show_caption_above_media,
                "reply_markup": reply_markup,
            },
        )

    def edit_media(
        self,
        media: Any,
        *,
        business_connection_id: Any = None,
        chat_id: Any = None,
        message_id: Any = None,
        inline_message_id: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "edit_media",
            "editMessageMedia",
            _FILL_edit_media,
            {
                "media": media,
                "business_connection_id": business_connection_id,
                "chat_id": chat_id,
                "message_id": message_id,
                "inline_message_id": inline_message_id,
                "reply_markup": reply_markup,
            },
        )

    def edit_reply_markup(
        self,
        *,
        business_connection_id: Any = None,
        chat_id: Any = None,
        message_id: Any = None,
        inline_message_id: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "edit_reply_markup",
            "editMessageReplyMarkup",
            _FILL_edit_reply_markup,
            {
                "business_connection_id": business_connection_id,
                "chat_id": chat_id,
                "message_id": message_id,
                "inline_message_id": inline_message_id,
                "reply_markup": reply_markup,
            },
        )

    def stop_poll(
        self,
        *,
        business_connection_id: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "stop_poll",
            "stopPoll",
            _FILL_stop_poll,
            {
                "business_connection_id": business_connection_id,
                "reply_markup": reply_markup,
            },
        )

    def edit_ephemeral_message_text(
        self,
        *,
        text: Any = None,
        parse_mode: Any = None,
        entities: Any = None,
        rich_message: Any = None,
        link_preview_options: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "edit_ephemeral_message_text",
            "editEphemeralMessageText",
            _FILL_edit_ephemeral_message_text,
            {
                "text": text,
                "parse_mode": parse_mode,
                "entities": entities,
                "rich_message": rich_message,
                "link_preview_options": link_preview_options,
                "reply_markup": reply_markup,
            },
        )

    def edit_ephemeral_message_media(
        self,
        media: Any,
        *,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "edit_ephemeral_message_media",
            "editEphemeralMessageMedia",
            _FILL_edit_ephemeral_message_media,
            {
                "media": media,
                "reply_markup": reply_markup,
            },
        )

    def edit_ephemeral_message_caption(
        self,
        *,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        show_caption_above_media: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "edit_ephemeral_message_caption",
            "editEphemeralMessageCaption",
            _FILL_edit_ephemeral_message_caption,
            {
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "show_caption_above_media": show_caption_above_media,
                "reply_markup": reply_markup,
            },
        )

    def edit_ephemeral_message_reply_markup(
        self,
        *,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "edit_ephemeral_message_reply_markup",
            "editEphemeralMessageReplyMarkup",
            _FILL_edit_ephemeral_message_reply_markup,
            {
                "reply_markup": reply_markup,
            },
        )

    def delete(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "delete",
            "deleteMessage",
            _FILL_delete,
            {},
        )

    def delete_messages(
        self,
        message_ids: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "delete_messages",
            "deleteMessages",
            _FILL_delete_messages,
            {
                "message_ids": message_ids,
            },
        )

    def delete_ephemeral_message(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "delete_ephemeral_message",
            "deleteEphemeralMessage",
            _FILL_delete_ephemeral_message,
            {},
        )

    def delete_message_reaction_user(
        self,
        *,
        user_id: Any = None,
        actor_chat_id: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "delete_message_reaction_user",
            "deleteMessageReaction",
            _FILL_delete_message_reaction_user,
            {
                "user_id": user_id,
                "actor_chat_id": actor_chat_id,
            },
        )

    def delete_message_reaction_chat(
        self,
        *,
        user_id: Any = None,
        actor_chat_id: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "delete_message_reaction_chat",
            "deleteMessageReaction",
            _FILL_delete_message_reaction_chat,
            {
                "user_id": user_id,
                "actor_chat_id": actor_chat_id,
            },
        )

    def delete_all_message_reactions(
        self,
        *,
        user_id: Any = None,
        actor_chat_id: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "delete_all_message_reactions",
            "deleteAllMessageReactions",
            _FILL_delete_all_message_reactions,
            {
                "user_id": user_id,
                "actor_chat_id": actor_chat_id,
            },
        )

    def delete_business_messages(
        self,
        message_ids: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "delete_business_messages",
            "deleteBusinessMessages",
            _FILL_delete_business_messages,
            {
                "message_ids": message_ids,
            },
        )

    def set_business_account_name(
        self,
        first_name: Any,
        *,
        last_name: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "set_business_account_name",
            "setBusinessAccountName",
            _FILL_set_business_account_name,
            {
                "first_name": first_name,
                "last_name": last_name,
            },
        )

    def set_business_account_username(
        self,
        *,
        username: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "set_business_account_username",
            "setBusinessAccountUsername",
            _FILL_set_business_account_username,
            {
                "username": username,
            },
        )

    def set_business_account_bio(
        self,
        *,
        bio: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "set_business_account_bio",
            "setBusinessAccountBio",
            _FILL_set_business_account_bio,
            {
                "bio": bio,
            },
        )

    def set_business_account_profile_photo(
        self,
        photo: Any,
        *,
        is_public: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "set_business_account_profile_photo",
            "setBusinessAccountProfilePhoto",
            _FILL_set_business_account_profile_photo,
            {
                "photo": photo,
                "is_public": is_public,
            },
        )

    def remove_business_account_profile_photo(
        self,
        *,
        is_public: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "remove_business_account_profile_photo",
            "removeBusinessAccountProfilePhoto",
            _FILL_remove_business_account_profile_photo,
            {
                "is_public": is_public,
            },
        )

    def set_business_account_gift_settings(
        self,
        show_gift_button: Any,
        accepted_gift_types: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "set_business_account_gift_settings",
            "setBusinessAccountGiftSettings",
            _FILL_set_business_account_gift_settings,
            {
                "show_gift_button": show_gift_button,
                "accepted_gift_types": accepted_gift_types,
            },
        )

    def get_business_account_star_balance(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "get_business_account_star_balance",
            "getBusinessAccountStarBalance",
            _FILL_get_business_account_star_balance,
            {},
        )

    def transfer_business_account_stars(
        self,
        star_count: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "transfer_business_account_stars",
            "transferBusinessAccountStars",
            _FILL_transfer_business_account_stars,
            {
                "star_count": star_count,
            },
        )

    def get_business_account_gifts(
        self,
        *,
        exclude_unsaved: Any = None,
        exclude_saved: Any = None,
        exclude_unlimited: Any = None,
        exclude_limited_upgradable: Any = None,
        exclude_limited_non_upgradable: Any = None,
        exclude_unique: Any = None,
        exclude_from_blockchain: Any = None,
        sort_by_price: Any = None,
        offset: Any = None,
        limit: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "get_business_account_gifts",
            "getBusinessAccountGifts",
            _FILL_get_business_account_gifts,
            {
                "exclude_unsaved": exclude_unsaved,
                "exclude_saved": exclude_saved,
                "exclude_unlimited": exclude_unlimited,
                "exclude_limited_upgradable": exclude_limited_upgradable,
                "exclude_limited_non_upgradable": exclude_limited_non_upgradable,
                "exclude_unique": exclude_unique,
                "exclude_from_blockchain": exclude_from_blockchain,
                "sort_by_price": sort_by_price,
                "offset": offset,
                "limit": limit,
            },
        )

    def convert_gift_to_stars(
        self,
        owned_gift_id: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "convert_gift_to_stars",
            "convertGiftToStars",
            _FILL_convert_gift_to_stars,
            {
                "owned_gift_id": owned_gift_id,
            },
        )

    def upgrade_gift(
        self,
        owned_gift_id: Any,
        *,
        keep_original_details: Any = None,
        star_count: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "upgrade_gift",
            "upgradeGift",
            _FILL_upgrade_gift,
            {
                "owned_gift_id": owned_gift_id,
                "keep_original_details": keep_original_details,
                "star_count": star_count,
            },
        )

    def transfer_gift(
        self,
        owned_gift_id: Any,
        new_owner_chat_id: Any,
        *,
        star_count: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "transfer_gift",
            "transferGift",
            _FILL_transfer_gift,
            {
                "owned_gift_id": owned_gift_id,
                "new_owner_chat_id": new_owner_chat_id,
                "star_count": star_count,
            },
        )

    def post_story(
        self,
        content: Any,
        active_period: Any,
        *,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        areas: Any = None,
        post_to_chat_page: Any = None,
        protect_content: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "post_story",
            "postStory",
            _FILL_post_story,
            {
                "content": content,
                "active_period": active_period,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "areas": areas,
                "post_to_chat_page": post_to_chat_page,
                "protect_content": protect_content,
            },
        )

    def repost_story(
        self,
        active_period: Any,
        *,
        post_to_chat_page: Any = None,
        protect_content: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "repost_story",
            "repostStory",
            _FILL_repost_story,
            {
                "active_period": active_period,
                "post_to_chat_page": post_to_chat_page,
                "protect_content": protect_content,
            },
        )

    def edit_story(
        self,
        story_id: Any,
        content: Any,
        *,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        areas: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "edit_story",
            "editStory",
            _FILL_edit_story,
            {
                "story_id": story_id,
                "content": content,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "areas": areas,
            },
        )

    def delete_story(
        self,
        story_id: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "delete_story",
            "deleteStory",
            _FILL_delete_story,
            {
                "story_id": story_id,
            },
        )

    def reply_sticker(
        self,
        sticker: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        emoji: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_sticker",
            "sendSticker",
            _FILL_reply_sticker,
            {
                "sticker": sticker,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "emoji": emoji,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    def reply_gift(
        self,
        gift_id: Any,
        *,
        user_id: Any = None,
        chat_id: Any = None,
        pay_for_upgrade: Any = None,
        text: Any = None,
        text_parse_mode: Any = None,
        text_entities: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_gift",
            "sendGift",
            _FILL_reply_gift,
            {
                "gift_id": gift_id,
                "user_id": user_id,
                "chat_id": chat_id,
                "pay_for_upgrade": pay_for_upgrade,
                "text": text,
                "text_parse_mode": text_parse_mode,
                "text_entities": text_entities,
            },
        )

    def reply_gift_to_channel(
        self,
        gift_id: Any,
        *,
        user_id: Any = None,
        chat_id: Any = None,
        pay_for_upgrade: Any = None,
        text: Any = None,
        text_parse_mode: Any = None,
        text_entities: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_gift_to_channel",
            "sendGift",
            _FILL_reply_gift_to_channel,
            {
                "gift_id": gift_id,
                "user_id": user_id,
                "chat_id": chat_id,
                "pay_for_upgrade": pay_for_upgrade,
                "text": text,
                "text_parse_mode": text_parse_mode,
                "text_entities": text_entities,
            },
        )

    def gift_premium_subscription(
        self,
        month_count: Any,
        star_count: Any,
        *,
        text: Any = None,
        text_parse_mode: Any = None,
        text_entities: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "gift_premium_subscription",
            "giftPremiumSubscription",
            _FILL_gift_premium_subscription,
            {
                "month_count": month_count,
                "star_count": star_count,
                "text": text,
                "text_parse_mode": text_parse_mode,
                "text_entities": text_entities,
            },
        )

    def answer_inline(
        self,
        results: Any,
        *,
        cache_time: Any = None,
        is_personal: Any = None,
        next_offset: Any = None,
        button: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "answer_inline",
            "answerInlineQuery",
            _FILL_answer_inline,
            {
                "results": results,
                "cache_time": cache_time,
                "is_personal": is_personal,
                "next_offset": next_offset,
                "button": button,
            },
        )

    def save_prepared_inline_message(
        self,
        result: Any,
        *,
        allow_user_chats: Any = None,
        allow_bot_chats: Any = None,
        allow_group_chats: Any = None,
        allow_channel_chats: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "save_prepared_inline_message",
            "savePreparedInlineMessage",
            _FILL_save_prepared_inline_message,
            {
                "result": result,
                "allow_user_chats": allow_user_chats,
                "allow_bot_chats": allow_bot_chats,
                "allow_group_chats": allow_group_chats,
                "allow_channel_chats": allow_channel_chats,
            },
        )

    def save_prepared_keyboard_button(
        self,
        button: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "save_prepared_keyboard_button",
            "savePreparedKeyboardButton",
            _FILL_save_prepared_keyboard_button,
            {
                "button": button,
            },
        )

    def reply_invoice(
        self,
        title: Any,
        description: Any,
        payload: Any,
        currency: Any,
        prices: Any,
        *,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        provider_token: Any = None,
        max_tip_amount: Any = None,
        suggested_tip_amounts: Any = None,
        start_parameter: Any = None,
        provider_data: Any = None,
        photo_url: Any = None,
        photo_size: Any = None,
        photo_width: Any = None,
        photo_height: Any = None,
        need_name: Any = None,
        need_phone_number: Any = None,
        need_email: Any = None,
        need_shipping_address: Any = None,
        send_phone_number_to_provider: Any = None,
        send_email_to_provider: Any = None,
        is_flexible: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_invoice",
            "sendInvoice",
            _FILL_reply_invoice,
            {
                "title": title,
                "description": description,
                "payload": payload,
                "currency": currency,
                "prices": prices,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "provider_token": provider_token,
                "max_tip_amount": max_tip_amount,
                "suggested_tip_amounts": suggested_tip_amounts,
                "start_parameter": start_parameter,
                "provider_data": provider_data,
                "photo_url": photo_url,
                "photo_size": photo_size,
                "photo_width": photo_width,
                "photo_height": photo_height,
                "need_name": need_name,
                "need_phone_number": need_phone_number,
                "need_email": need_email,
                "need_shipping_address": need_shipping_address,
                "send_phone_number_to_provider": send_phone_number_to_provider,
                "send_email_to_provider": send_email_to_provider,
                "is_flexible": is_flexible,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    def answer_shipping(
        self,
        ok: Any,
        *,
        shipping_options: Any = None,
        error_message: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "answer_shipping",
            "answerShippingQuery",
            _FILL_answer_shipping,
            {
                "ok": ok,
                "shipping_options": shipping_options,
                "error_message": error_message,
            },
        )

    def answer_pre_checkout(
        self,
        ok: Any,
        *,
        error_message: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "answer_pre_checkout",
            "answerPreCheckoutQuery",
            _FILL_answer_pre_checkout,
            {
                "ok": ok,
                "error_message": error_message,
            },
        )

    def refund_star_payment(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "refund_star_payment",
            "refundStarPayment",
            _FILL_refund_star_payment,
            {},
        )

    def edit_user_star_subscription(
        self,
        telegram_payment_charge_id: Any,
        is_canceled: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "edit_user_star_subscription",
            "editUserStarSubscription",
            _FILL_edit_user_star_subscription,
            {
                "telegram_payment_charge_id": telegram_payment_charge_id,
                "is_canceled": is_canceled,
            },
        )

    def verify_user(
        self,
        *,
        custom_description: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "verify_user",
            "verifyUser",
            _FILL_verify_user,
            {
                "custom_description": custom_description,
            },
        )

    def verify_chat(
        self,
        *,
        custom_description: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "verify_chat",
            "verifyChat",
            _FILL_verify_chat,
            {
                "custom_description": custom_description,
            },
        )

    def remove_user_verification(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "remove_user_verification",
            "removeUserVerification",
            _FILL_remove_user_verification,
            {},
        )

    def remove_chat_verification(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "remove_chat_verification",
            "removeChatVerification",
            _FILL_remove_chat_verification,
            {},
        )

    def read_business_message(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "read_business_message",
            "readBusinessMessage",
            _FILL_read_business_message,
            {},
        )

    def set_passport_data_errors(
        self,
        errors: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "set_passport_data_errors",
            "setPassportDataErrors",
            _FILL_set_passport_data_errors,
            {
                "errors": errors,
            },
        )

    def reply_game(
        self,
        game_short_name: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_game",
            "sendGame",
            _FILL_reply_game,
            {
                "game_short_name": game_short_name,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )


_PATHS1 = {
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
    "business_connection": (("user_chat_id",),),
}
_PATHS2 = {
    "message": (("business_connection_id",),),
    "edited_message": (("business_connection_id",),),
    "channel_post": (("business_connection_id",),),
    "edited_channel_post": (("business_connection_id",),),
    "business_message": (("business_connection_id",),),
    "edited_business_message": (("business_connection_id",),),
    "guest_message": (("business_connection_id",),),
    "callback_query": (("message", "business_connection_id"),),
    "business_connection": (("id",),),
    "deleted_business_messages": (("business_connection_id",),),
}
_PATHS3 = {
    "message": (("message_thread_id",),),
    "edited_message": (("message_thread_id",),),
    "channel_post": (("message_thread_id",),),
    "edited_channel_post": (("message_thread_id",),),
    "business_message": (("message_thread_id",),),
    "edited_business_message": (("message_thread_id",),),
    "guest_message": (("message_thread_id",),),
    "callback_query": (("message", "message_thread_id"),),
}
_PATHS4 = {
    "message": (("is_topic_message",),),
    "edited_message": (("is_topic_message",),),
    "channel_post": (("is_topic_message",),),
    "edited_channel_post": (("is_topic_message",),),
    "business_message": (("is_topic_message",),),
    "edited_business_message": (("is_topic_message",),),
    "guest_message": (("is_topic_message",),),
    "callback_query": (("message", "is_topic_message"),),
}
_PATHS5 = {
    "message": (("direct_messages_topic", "topic_id"),),
    "edited_message": (("direct_messages_topic", "topic_id"),),
    "channel_post": (("direct_messages_topic", "topic_id"),),
    "edited_channel_post": (("direct_messages_topic", "topic_id"),),
    "business_message": (("direct_messages_topic", "topic_id"),),
    "edited_business_message": (("direct_messages_topic", "topic_id"),),
    "guest_message": (("direct_messages_topic", "topic_id"),),
    "callback_query": (("message", "direct_messages_topic", "topic_id"),),
}
_PATHS6 = {
    "message": (("message_id",),),
    "edited_message": (("message_id",),),
    "channel_post": (("message_id",),),
    "edited_channel_post": (("message_id",),),
    "business_message": (("message_id",),),
    "edited_business_message": (("message_id",),),
    "guest_message": (("message_id",),),
    "callback_query": (("message", "message_id"),),
    "message_reaction": (("message_id",),),
    "message_reaction_count": (("message_id",),),
}
_PATHS7 = {"callback_query": (("inline_message_id",),), "chosen_inline_result": (("inline_message_id",),)}
_PATHS8 = {
    "message": (
        ("checklist_tasks_done", "checklist_message", "chat", "id"),
        ("checklist_tasks_added", "checklist_message", "chat", "id"),
        ("chat", "id"),
    ),
    "edited_message": (
        ("checklist_tasks_done", "checklist_message", "chat", "id"),
        ("checklist_tasks_added", "checklist_message", "chat", "id"),
        ("chat", "id"),
    ),
    "channel_post": (
        ("checklist_tasks_done", "checklist_message", "chat", "id"),
        ("checklist_tasks_added", "checklist_message", "chat", "id"),
        ("chat", "id"),
    ),
    "edited_channel_post": (
        ("checklist_tasks_done", "checklist_message", "chat", "id"),
        ("checklist_tasks_added", "checklist_message", "chat", "id"),
        ("chat", "id"),
    ),
    "business_message": (
        ("checklist_tasks_done", "checklist_message", "chat", "id"),
        ("checklist_tasks_added", "checklist_message", "chat", "id"),
        ("chat", "id"),
    ),
    "edited_business_message": (
        ("checklist_tasks_done", "checklist_message", "chat", "id"),
        ("checklist_tasks_added", "checklist_message", "chat", "id"),
        ("chat", "id"),
    ),
    "guest_message": (
        ("checklist_tasks_done", "checklist_message", "chat", "id"),
        ("checklist_tasks_added", "checklist_message", "chat", "id"),
        ("chat", "id"),
    ),
    "callback_query": (
        ("message", "checklist_tasks_done", "checklist_message", "chat", "id"),
        ("message", "checklist_tasks_added", "checklist_message", "chat", "id"),
        ("message", "chat", "id"),
    ),
}
_PATHS9 = {
    "message": (
        ("checklist_tasks_done", "checklist_message", "message_id"),
        ("checklist_tasks_added", "checklist_message", "message_id"),
        ("message_id",),
    ),
    "edited_message": (
        ("checklist_tasks_done", "checklist_message", "message_id"),
        ("checklist_tasks_added", "checklist_message", "message_id"),
        ("message_id",),
    ),
    "channel_post": (
        ("checklist_tasks_done", "checklist_message", "message_id"),
        ("checklist_tasks_added", "checklist_message", "message_id"),
        ("message_id",),
    ),
    "edited_channel_post": (
        ("checklist_tasks_done", "checklist_message", "message_id"),
        ("checklist_tasks_added", "checklist_message", "message_id"),
        ("message_id",),
    ),
    "business_message": (
        ("checklist_tasks_done", "checklist_message", "message_id"),
        ("checklist_tasks_added", "checklist_message", "message_id"),
        ("message_id",),
    ),
    "edited_business_message": (
        ("checklist_tasks_done", "checklist_message", "message_id"),
        ("checklist_tasks_added", "checklist_message", "message_id"),
        ("message_id",),
    ),
    "guest_message": (
        ("checklist_tasks_done", "checklist_message", "message_id"),
        ("checklist_tasks_added", "checklist_message", "message_id"),
        ("message_id",),
    ),
    "callback_query": (
        ("message", "checklist_tasks_done", "checklist_message", "message_id"),
        ("message", "checklist_tasks_added", "checklist_message", "message_id"),
        ("message", "message_id"),
    ),
    "message_reaction": (("message_id",),),
    "message_reaction_count": (("message_id",),),
}
_PATHS10 = {
    "business_connection": (("user", "id"),),
    "message_reaction": (("user", "id"),),
    "managed_bot": (("user", "id"),),
    "chat_boost": (("boost", "source", "user", "id"),),
    "removed_chat_boost": (("source", "user", "id"),),
    "subscription": (("user", "id"),),
    "callback_query": (("from_", "id"), ("message", "from_", "id")),
    "message": (("from_", "id"),),
    "edited_message": (("from_", "id"),),
    "channel_post": (("from_", "id"),),
    "edited_channel_post": (("from_", "id"),),
    "business_message": (("from_", "id"),),
    "edited_business_message": (("from_", "id"),),
    "guest_message": (("from_", "id"),),
    "inline_query": (("from_", "id"),),
    "chosen_inline_result": (("from_", "id"),),
    "shipping_query": (("from_", "id"),),
    "pre_checkout_query": (("from_", "id"),),
    "my_chat_member": (("from_", "id"),),
    "chat_member": (("from_", "id"),),
    "chat_join_request": (("from_", "id"),),
    "purchased_paid_media": (("from_", "id"),),
    "poll_answer": (("user", "id"),),
}
_PATHS11 = {"managed_bot": (("bot", "id"),)}
_PATHS12 = {
    "message": (
        ("photo", -1, "file_id"),
        ("animation", "file_id"),
        ("audio", "file_id"),
        ("document", "file_id"),
        ("video", "file_id"),
        ("video_note", "file_id"),
        ("voice", "file_id"),
        ("sticker", "file_id"),
    ),
    "edited_message": (
        ("photo", -1, "file_id"),
        ("animation", "file_id"),
        ("audio", "file_id"),
        ("document", "file_id"),
        ("video", "file_id"),
        ("video_note", "file_id"),
        ("voice", "file_id"),
        ("sticker", "file_id"),
    ),
    "channel_post": (
        ("photo", -1, "file_id"),
        ("animation", "file_id"),
        ("audio", "file_id"),
        ("document", "file_id"),
        ("video", "file_id"),
        ("video_note", "file_id"),
        ("voice", "file_id"),
        ("sticker", "file_id"),
    ),
    "edited_channel_post": (
        ("photo", -1, "file_id"),
        ("animation", "file_id"),
        ("audio", "file_id"),
        ("document", "file_id"),
        ("video", "file_id"),
        ("video_note", "file_id"),
        ("voice", "file_id"),
        ("sticker", "file_id"),
    ),
    "business_message": (
        ("photo", -1, "file_id"),
        ("animation", "file_id"),
        ("audio", "file_id"),
        ("document", "file_id"),
        ("video", "file_id"),
        ("video_note", "file_id"),
        ("voice", "file_id"),
        ("sticker", "file_id"),
    ),
    "edited_business_message": (
        ("photo", -1, "file_id"),
        ("animation", "file_id"),
        ("audio", "file_id"),
        ("document", "file_id"),
        ("video", "file_id"),
        ("video_note", "file_id"),
        ("voice", "file_id"),
        ("sticker", "file_id"),
    ),
    "guest_message": (
        ("photo", -1, "file_id"),
        ("animation", "file_id"),
        ("audio", "file_id"),
        ("document", "file_id"),
        ("video", "file_id"),
        ("video_note", "file_id"),
        ("voice", "file_id"),
        ("sticker", "file_id"),
    ),
    "callback_query": (
        ("message", "photo", -1, "file_id"),
        ("message", "animation", "file_id"),
        ("message", "audio", "file_id"),
        ("message", "document", "file_id"),
        ("message", "video", "file_id"),
        ("message", "video_note", "file_id"),
        ("message", "voice", "file_id"),
        ("message", "sticker", "file_id"),
    ),
}
_PATHS13 = {"chat_join_request": (("query_id",),)}
_PATHS14 = {
    "message": (("chat", "id"),),
    "edited_message": (("chat", "id"),),
    "channel_post": (("chat", "id"),),
    "edited_channel_post": (("chat", "id"),),
    "business_message": (("chat", "id"),),
    "edited_business_message": (("chat", "id"),),
    "guest_message": (("chat", "id"),),
    "callback_query": (("message", "chat", "id"),),
}
_PATHS15 = {"callback_query": (("id",),)}
_PATHS16 = {"guest_message": (("guest_query_id",),)}
_PATHS17 = {
    "message": (("receiver_user", "id"),),
    "edited_message": (("receiver_user", "id"),),
    "channel_post": (("receiver_user", "id"),),
    "edited_channel_post": (("receiver_user", "id"),),
    "business_message": (("receiver_user", "id"),),
    "edited_business_message": (("receiver_user", "id"),),
    "guest_message": (("receiver_user", "id"),),
    "callback_query": (("message", "receiver_user", "id"),),
}
_PATHS18 = {
    "message": (("ephemeral_message_id",),),
    "edited_message": (("ephemeral_message_id",),),
    "channel_post": (("ephemeral_message_id",),),
    "edited_channel_post": (("ephemeral_message_id",),),
    "business_message": (("ephemeral_message_id",),),
    "edited_business_message": (("ephemeral_message_id",),),
    "guest_message": (("ephemeral_message_id",),),
    "callback_query": (("message", "ephemeral_message_id"),),
}
_PATHS19 = {
    "message_reaction": (("actor_chat", "id"),),
    "message": (("sender_chat", "id"),),
    "edited_message": (("sender_chat", "id"),),
    "channel_post": (("sender_chat", "id"),),
    "edited_channel_post": (("sender_chat", "id"),),
    "business_message": (("sender_chat", "id"),),
    "edited_business_message": (("sender_chat", "id"),),
    "guest_message": (("sender_chat", "id"),),
    "callback_query": (("message", "sender_chat", "id"),),
}
_PATHS20 = {
    "message": (("story", "chat", "id"),),
    "edited_message": (("story", "chat", "id"),),
    "channel_post": (("story", "chat", "id"),),
    "edited_channel_post": (("story", "chat", "id"),),
    "business_message": (("story", "chat", "id"),),
    "edited_business_message": (("story", "chat", "id"),),
    "guest_message": (("story", "chat", "id"),),
    "callback_query": (("message", "story", "chat", "id"),),
}
_PATHS21 = {
    "message": (("story", "id"),),
    "edited_message": (("story", "id"),),
    "channel_post": (("story", "id"),),
    "edited_channel_post": (("story", "id"),),
    "business_message": (("story", "id"),),
    "edited_business_message": (("story", "id"),),
    "guest_message": (("story", "id"),),
    "callback_query": (("message", "story", "id"),),
}
_PATHS22 = {
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
}
_PATHS23 = {"inline_query": (("id",),)}
_PATHS24 = {"shipping_query": (("id",),)}
_PATHS25 = {"pre_checkout_query": (("id",),)}
_PATHS26 = {
    "message": (("successful_payment", "telegram_payment_charge_id"),),
    "edited_message": (("successful_payment", "telegram_payment_charge_id"),),
    "channel_post": (("successful_payment", "telegram_payment_charge_id"),),
    "edited_channel_post": (("successful_payment", "telegram_payment_charge_id"),),
    "business_message": (("successful_payment", "telegram_payment_charge_id"),),
    "edited_business_message": (("successful_payment", "telegram_payment_charge_id"),),
    "guest_message": (("successful_payment", "telegram_payment_charge_id"),),
    "callback_query": (("message", "successful_payment", "telegram_payment_charge_id"),),
}
_FILL_reply = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("business_connection_id", False, _PATHS2),
        _Fill("message_thread_id", False, _PATHS3, _PATHS4),
        _Fill("direct_messages_topic_id", False, _PATHS5),
    ),
)
_FILL_reply_rich_message = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("business_connection_id", False, _PATHS2),
        _Fill("message_thread_id", False, _PATHS3, _PATHS4),
        _Fill("direct_messages_topic_id", False, _PATHS5),
    ),
)
_FILL_forward = (
    (
        _Fill("from_chat_id", True, _PATHS1),
        _Fill("message_id", True, _PATHS6),
        _Fill("direct_messages_topic_id", False, _PATHS5),
    ),
)
_FILL_forward_messages = (
    (
        _Fill("from_chat_id", True, _PATHS1),
        _Fill("direct_messages_topic_id", False, _PATHS5),
    ),
)
_FILL_copy = (
    (
        _Fill("from_chat_id", True, _PATHS1),
        _Fill("message_id", True, _PATHS6),
        _Fill("direct_messages_topic_id", False, _PATHS5),
    ),
)
_FILL_copy_messages = (
    (
        _Fill("from_chat_id", True, _PATHS1),
        _Fill("direct_messages_topic_id", False, _PATHS5),
    ),
)
_FILL_reply_photo = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("business_connection_id", False, _PATHS2),
        _Fill("message_thread_id", False, _PATHS3, _PATHS4),
        _Fill("direct_messages_topic_id", False, _PATHS5),
    ),
)
_FILL_reply_live_photo = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("business_connection_id", False, _PATHS2),
        _Fill("message_thread_id", False, _PATHS3, _PATHS4),
        _Fill("direct_messages_topic_id", False, _PATHS5),
    ),
)
_FILL_reply_audio = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("business_connection_id", False, _PATHS2),
        _Fill("message_thread_id", False, _PATHS3, _PATHS4),
        _Fill("direct_messages_topic_id", False, _PATHS5),
    ),
)
_FILL_reply_document = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("business_connection_id", False, _PATHS2),
        _Fill("message_thread_id", False, _PATHS3, _PATHS4),
        _Fill("direct_messages_topic_id", False, _PATHS5),
    ),
)
_FILL_reply_video = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("business_connection_id", False, _PATHS2),
        _Fill("message_thread_id", False, _PATHS3, _PATHS4),
        _Fill("direct_messages_topic_id", False, _PATHS5),
    ),
)
_FILL_reply_animation = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("business_connection_id", False, _PATHS2),
        _Fill("message_thread_id", False, _PATHS3, _PATHS4),
        _Fill("direct_messages_topic_id", False, _PATHS5),
    ),
)
_FILL_reply_voice = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("business_connection_id", False, _PATHS2),
        _Fill("message_thread_id", False, _PATHS3, _PATHS4),
        _Fill("direct_messages_topic_id", False, _PATHS5),
    ),
)
_FILL_reply_video_note = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("business_connection_id", False, _PATHS2),
        _Fill("message_thread_id", False, _PATHS3, _PATHS4),
        _Fill("direct_messages_topic_id", False, _PATHS5),
    ),
)
_FILL_reply_paid_media = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("business_connection_id", False, _PATHS2),
        _Fill("message_thread_id", False, _PATHS3, _PATHS4),
        _Fill("direct_messages_topic_id", False, _PATHS5),
    ),
)
_FILL_reply_media_group = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("business_connection_id", False, _PATHS2),
        _Fill("message_thread_id", False, _PATHS3, _PATHS4),
        _Fill("direct_messages_topic_id", False, _PATHS5),
    ),
)
_FILL_reply_location = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("business_connection_id", False, _PATHS2),
        _Fill("message_thread_id", False, _PATHS3, _PATHS4),
        _Fill("direct_messages_topic_id", False, _PATHS5),
    ),
)
_FILL_edit_live_location = (
    (
        _Fill("inline_message_id", True, _PATHS7),
        _Fill("business_connection_id", False, _PATHS2),
    ),
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("message_id", True, _PATHS6),
        _Fill("business_connection_id", False, _PATHS2),
    ),
)
_FILL_stop_live_location = (
    (
        _Fill("inline_message_id", True, _PATHS7),
        _Fill("business_connection_id", False, _PATHS2),
    ),
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("message_id", True, _PATHS6),
        _Fill("business_connection_id", False, _PATHS2),
    ),
)
_FILL_reply_venue = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("business_connection_id", False, _PATHS2),
        _Fill("message_thread_id", False, _PATHS3, _PATHS4),
        _Fill("direct_messages_topic_id", False, _PATHS5),
    ),
)
_FILL_reply_contact = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("business_connection_id", False, _PATHS2),
        _Fill("message_thread_id", False, _PATHS3, _PATHS4),
        _Fill("direct_messages_topic_id", False, _PATHS5),
    ),
)
_FILL_reply_poll = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("business_connection_id", False, _PATHS2),
        _Fill("message_thread_id", False, _PATHS3, _PATHS4),
    ),
)
_FILL_reply_checklist = (
    (
        _Fill("business_connection_id", True, _PATHS2),
        _Fill("chat_id", True, _PATHS1),
    ),
)
_FILL_edit_checklist = (
    (
        _Fill("business_connection_id", True, _PATHS2),
        _Fill("chat_id", True, _PATHS8),
        _Fill("message_id", True, _PATHS9),
    ),
)
_FILL_reply_dice = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("business_connection_id", False, _PATHS2),
        _Fill("message_thread_id", False, _PATHS3, _PATHS4),
        _Fill("direct_messages_topic_id", False, _PATHS5),
    ),
)
_FILL_reply_chat_action = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("business_connection_id", False, _PATHS2),
        _Fill("message_thread_id", False, _PATHS3),
    ),
)
_FILL_react = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("message_id", True, _PATHS6),
    ),
)
_FILL_reply_draft = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("message_thread_id", False, _PATHS3, _PATHS4),
    ),
)
_FILL_reply_rich_draft = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("message_thread_id", False, _PATHS3, _PATHS4),
    ),
)
_FILL_get_user_profile_photos = ((_Fill("user_id", True, _PATHS10),),)
_FILL_get_user_profile_audios = ((_Fill("user_id", True, _PATHS10),),)
_FILL_set_user_emoji_status = ((_Fill("user_id", True, _PATHS10),),)
_FILL_get_user_chat_boosts = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("user_id", True, _PATHS10),
    ),
)
_FILL_get_user_gifts = ((_Fill("user_id", True, _PATHS10),),)
_FILL_get_chat_gifts = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_get_business_connection = ((_Fill("business_connection_id", True, _PATHS2),),)
_FILL_get_managed_bot_token = ((_Fill("user_id", True, _PATHS11),),)
_FILL_replace_managed_bot_token = ((_Fill("user_id", True, _PATHS11),),)
_FILL_get_managed_bot_access_settings = ((_Fill("user_id", True, _PATHS11),),)
_FILL_set_managed_bot_access_settings = ((_Fill("user_id", True, _PATHS11),),)
_FILL_get_file = ((_Fill("file_id", True, _PATHS12),),)
_FILL_ban_author = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("user_id", True, _PATHS10),
    ),
)
_FILL_ban_chat_member = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_unban_chat_member = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_restrict_author = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("user_id", True, _PATHS10),
    ),
)
_FILL_restrict_chat_member = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_promote_author = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("user_id", True, _PATHS10),
    ),
)
_FILL_promote_chat_member = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_set_chat_administrator_author_custom_title = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("user_id", True, _PATHS10),
    ),
)
_FILL_set_chat_administrator_custom_title = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_set_author_tag = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("user_id", True, _PATHS10),
    ),
)
_FILL_set_chat_member_tag = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_ban_chat_sender_chat = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_unban_chat_sender_chat = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_set_chat_permissions = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_export_chat_invite_link = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_create_chat_invite_link = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_edit_chat_invite_link = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_create_chat_subscription_invite_link = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_edit_chat_subscription_invite_link = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_revoke_chat_invite_link = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_approve_chat_join_request = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_decline_chat_join_request = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_answer_join_request = ((_Fill("chat_join_request_query_id", True, _PATHS13),),)
_FILL_reply_join_request_web_app = ((_Fill("chat_join_request_query_id", True, _PATHS13),),)
_FILL_approve_suggested_post = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("message_id", True, _PATHS6),
    ),
)
_FILL_decline_suggested_post = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("message_id", True, _PATHS6),
    ),
)
_FILL_set_chat_photo = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_delete_chat_photo = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_set_chat_title = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_set_chat_description = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_pin_chat_message = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("business_connection_id", False, _PATHS2),
    ),
)
_FILL_unpin_chat_message = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("business_connection_id", False, _PATHS2),
    ),
)
_FILL_unpin_all_chat_messages = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_leave_chat = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_get_chat = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_get_chat_administrators = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_get_chat_member_count = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_get_author = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("user_id", True, _PATHS10),
    ),
)
_FILL_get_chat_member = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_get_user_personal_chat_messages = ((_Fill("user_id", True, _PATHS10),),)
_FILL_set_chat_sticker_set = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_delete_chat_sticker_set = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_create_forum_topic = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_edit_forum_topic = (
    (
        _Fill("chat_id", True, _PATHS14),
        _Fill("message_thread_id", True, _PATHS3),
    ),
)
_FILL_close_forum_topic = (
    (
        _Fill("chat_id", True, _PATHS14),
        _Fill("message_thread_id", True, _PATHS3),
    ),
)
_FILL_reopen_forum_topic = (
    (
        _Fill("chat_id", True, _PATHS14),
        _Fill("message_thread_id", True, _PATHS3),
    ),
)
_FILL_delete_forum_topic = (
    (
        _Fill("chat_id", True, _PATHS14),
        _Fill("message_thread_id", True, _PATHS3),
    ),
)
_FILL_unpin_all_forum_topic_messages = (
    (
        _Fill("chat_id", True, _PATHS14),
        _Fill("message_thread_id", True, _PATHS3),
    ),
)
_FILL_edit_general_forum_topic = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_close_general_forum_topic = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_reopen_general_forum_topic = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_hide_general_forum_topic = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_unhide_general_forum_topic = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_unpin_all_general_forum_topic_messages = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_answer_callback = ((_Fill("callback_query_id", True, _PATHS15),),)
_FILL_answer_guest = ((_Fill("guest_query_id", True, _PATHS16),),)
_FILL_edit_text = (
    (
        _Fill("inline_message_id", True, _PATHS7),
        _Fill("business_connection_id", False, _PATHS2),
    ),
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("message_id", True, _PATHS6),
        _Fill("business_connection_id", False, _PATHS2),
    ),
)
_FILL_edit_caption = (
    (
        _Fill("inline_message_id", True, _PATHS7),
        _Fill("business_connection_id", False, _PATHS2),
    ),
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("message_id", True, _PATHS6),
        _Fill("business_connection_id", False, _PATHS2),
    ),
)
_FILL_edit_media = (
    (
        _Fill("inline_message_id", True, _PATHS7),
        _Fill("business_connection_id", False, _PATHS2),
    ),
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("message_id", True, _PATHS6),
        _Fill("business_connection_id", False, _PATHS2),
    ),
)
_FILL_edit_reply_markup = (
    (
        _Fill("inline_message_id", True, _PATHS7),
        _Fill("business_connection_id", False, _PATHS2),
    ),
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("message_id", True, _PATHS6),
        _Fill("business_connection_id", False, _PATHS2),
    ),
)
_FILL_stop_poll = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("message_id", True, _PATHS6),
        _Fill("business_connection_id", False, _PATHS2),
    ),
)
_FILL_edit_ephemeral_message_text = (
    (
        _Fill("chat_id", True, _PATHS14),
        _Fill("receiver_user_id", True, _PATHS17),
        _Fill("ephemeral_message_id", True, _PATHS18),
    ),
)
_FILL_edit_ephemeral_message_media = (
    (
        _Fill("chat_id", True, _PATHS14),
        _Fill("receiver_user_id", True, _PATHS17),
        _Fill("ephemeral_message_id", True, _PATHS18),
    ),
)
_FILL_edit_ephemeral_message_caption = (
    (
        _Fill("chat_id", True, _PATHS14),
        _Fill("receiver_user_id", True, _PATHS17),
        _Fill("ephemeral_message_id", True, _PATHS18),
    ),
)
_FILL_edit_ephemeral_message_reply_markup = (
    (
        _Fill("chat_id", True, _PATHS14),
        _Fill("receiver_user_id", True, _PATHS17),
        _Fill("ephemeral_message_id", True, _PATHS18),
    ),
)
_FILL_delete = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("message_id", True, _PATHS6),
    ),
)
_FILL_delete_messages = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_delete_ephemeral_message = (
    (
        _Fill("chat_id", True, _PATHS14),
        _Fill("receiver_user_id", True, _PATHS17),
        _Fill("ephemeral_message_id", True, _PATHS18),
    ),
)
_FILL_delete_message_reaction_user = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("message_id", True, _PATHS6),
    ),
)
_FILL_delete_message_reaction_chat = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("message_id", True, _PATHS6),
    ),
)
_FILL_delete_all_message_reactions = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("actor_chat_id", True, _PATHS19),
    ),
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("user_id", True, _PATHS10),
    ),
)
_FILL_delete_business_messages = ((_Fill("business_connection_id", True, _PATHS2),),)
_FILL_set_business_account_name = ((_Fill("business_connection_id", True, _PATHS2),),)
_FILL_set_business_account_username = ((_Fill("business_connection_id", True, _PATHS2),),)
_FILL_set_business_account_bio = ((_Fill("business_connection_id", True, _PATHS2),),)
_FILL_set_business_account_profile_photo = ((_Fill("business_connection_id", True, _PATHS2),),)
_FILL_remove_business_account_profile_photo = ((_Fill("business_connection_id", True, _PATHS2),),)
_FILL_set_business_account_gift_settings = ((_Fill("business_connection_id", True, _PATHS2),),)
_FILL_get_business_account_star_balance = ((_Fill("business_connection_id", True, _PATHS2),),)
_FILL_transfer_business_account_stars = ((_Fill("business_connection_id", True, _PATHS2),),)
_FILL_get_business_account_gifts = ((_Fill("business_connection_id", True, _PATHS2),),)
_FILL_convert_gift_to_stars = ((_Fill("business_connection_id", True, _PATHS2),),)
_FILL_upgrade_gift = ((_Fill("business_connection_id", True, _PATHS2),),)
_FILL_transfer_gift = ((_Fill("business_connection_id", True, _PATHS2),),)
_FILL_post_story = ((_Fill("business_connection_id", True, _PATHS2),),)
_FILL_repost_story = (
    (
        _Fill("business_connection_id", True, _PATHS2),
        _Fill("from_chat_id", True, _PATHS20),
        _Fill("from_story_id", True, _PATHS21),
    ),
)
_FILL_edit_story = ((_Fill("business_connection_id", True, _PATHS2),),)
_FILL_delete_story = ((_Fill("business_connection_id", True, _PATHS2),),)
_FILL_reply_sticker = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("business_connection_id", False, _PATHS2),
        _Fill("message_thread_id", False, _PATHS3, _PATHS4),
        _Fill("direct_messages_topic_id", False, _PATHS5),
    ),
)
_FILL_reply_gift = ((_Fill("user_id", False, _PATHS10),),)
_FILL_reply_gift_to_channel = ((_Fill("chat_id", False, _PATHS22),),)
_FILL_gift_premium_subscription = ((_Fill("user_id", True, _PATHS10),),)
_FILL_answer_inline = ((_Fill("inline_query_id", True, _PATHS23),),)
_FILL_save_prepared_inline_message = ((_Fill("user_id", True, _PATHS10),),)
_FILL_save_prepared_keyboard_button = ((_Fill("user_id", True, _PATHS10),),)
_FILL_reply_invoice = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("message_thread_id", False, _PATHS3, _PATHS4),
        _Fill("direct_messages_topic_id", False, _PATHS5),
    ),
)
_FILL_answer_shipping = ((_Fill("shipping_query_id", True, _PATHS24),),)
_FILL_answer_pre_checkout = ((_Fill("pre_checkout_query_id", True, _PATHS25),),)
_FILL_refund_star_payment = (
    (
        _Fill("user_id", True, _PATHS10),
        _Fill("telegram_payment_charge_id", True, _PATHS26),
    ),
)
_FILL_edit_user_star_subscription = ((_Fill("user_id", True, _PATHS10),),)
_FILL_verify_user = ((_Fill("user_id", True, _PATHS10),),)
_FILL_verify_chat = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_remove_user_verification = ((_Fill("user_id", True, _PATHS10),),)
_FILL_remove_chat_verification = ((_Fill("chat_id", True, _PATHS1),),)
_FILL_read_business_message = (
    (
        _Fill("business_connection_id", True, _PATHS2),
        _Fill("chat_id", True, _PATHS1),
        _Fill("message_id", True, _PATHS6),
    ),
)
_FILL_set_passport_data_errors = ((_Fill("user_id", True, _PATHS10),),)
_FILL_reply_game = (
    (
        _Fill("chat_id", True, _PATHS1),
        _Fill("business_connection_id", False, _PATHS2),
        _Fill("message_thread_id", False, _PATHS3, _PATHS4),
    ),
)
