# Made by `codegen build` from the spec 'telegram', digest ed3e6d6fe2cc3009. Do not edit: change the spec.
# fmt: off
# ruff: noqa
from collections.abc import Mapping, Sequence
from typing import Literal

from tamis.decoding.results import Method as _Method
from tamis.decoding.results import Results as _Results
from tamis_bot_api.client.api import TelegramApi as _Api

from .inputs import (
    AcceptedGiftTypes,
    BotAccessSettings,
    BotCommand,
    BotCommandScope,
    BotDescription,
    BotName,
    BotShortDescription,
    ChatAdministratorRights,
    ChatFullInfo,
    ChatPermissions,
    EphemeralMessageParameters,
    ForceReply,
    ForumTopic,
    GameHighScore,
    Gifts,
    InlineQueryResult,
    InlineQueryResultsButton,
    InputChecklist,
    InputFile,
    InputMedia,
    InputMediaAudio,
    InputMediaDocument,
    InputMediaLivePhoto,
    InputMediaPhoto,
    InputMediaVideo,
    InputPaidMedia,
    InputPollMedia,
    InputPollOption,
    InputProfilePhoto,
    InputRichMessage,
    InputSticker,
    InputStoryContent,
    KeyboardButton,
    LabeledPrice,
    MenuButton,
    MessageId,
    OwnedGifts,
    PassportElementError,
    PreparedInlineMessage,
    PreparedKeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
    SentGuestMessage,
    SentWebAppMessage,
    ShippingOption,
    StarTransactions,
    StickerSet,
    StoryArea,
    SuggestedPostParameters,
    Update,
    UserChatBoosts,
    UserProfileAudios,
    UserProfilePhotos,
    WebhookInfo,
)
from .types import (
    BusinessConnection,
    ChatInviteLink,
    ChatMember,
    File,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    MaskPosition,
    Message,
    MessageEntity,
    Poll,
    ReactionType,
    StarAmount,
    Sticker,
    Story,
    User,
)

METHODS: Mapping[str, _Method]
"""All methods by name: their parameters and what they return, as types."""
RESULTS: _Results

class Api(_Api):
    """The methods, one a call; what a call returns is decoded to its type.

    Raises what the client raises, and `tamis.errors.ResultError` when the result is not what the spec says.
    """
    async def add_sticker_to_set(
        self,
        user_id: int,
        name: str,
        sticker: InputSticker,
    ) -> bool:
        "Puts one more sticker into a set that the bot made."
    async def answer_callback_query(
        self,
        callback_query_id: str,
        *,
        text: str | None = None,
        show_alert: bool | None = None,
        url: str | None = None,
        cache_time: int | None = None,
    ) -> bool:
        """Ends the wait of a pressed button, with a short notice if there is text.

        `text`: up to 200 characters.

        `show_alert`: False when left out.

        `cache_time`: in seconds, 0 when left out.
        """
    async def answer_chat_join_request_query(
        self,
        chat_join_request_query_id: str,
        result: Literal["approve", "decline", "queue"] | str,
    ) -> bool:
        "Says what becomes of a request to join that the bot was asked about."
    async def answer_guest_query(
        self,
        guest_query_id: str,
        result: InlineQueryResult,
    ) -> SentGuestMessage:
        "Answers a message that reached the bot as a guest."
    async def answer_inline_query(
        self,
        inline_query_id: str,
        results: Sequence[InlineQueryResult],
        *,
        cache_time: int | None = None,
        is_personal: bool | None = None,
        next_offset: str | None = None,
        button: InlineQueryResultsButton | None = None,
    ) -> bool:
        """Shows results under what a user types behind the bot's name.

        `cache_time`: in seconds, 300 when left out.

        `next_offset`: up to 64 bytes.
        """
    async def answer_pre_checkout_query(
        self,
        pre_checkout_query_id: str,
        ok: bool,
        *,
        error_message: str | None = None,
    ) -> bool:
        "Lets a payment go on, or stops it with a reason."
    async def answer_shipping_query(
        self,
        shipping_query_id: str,
        ok: bool,
        *,
        shipping_options: Sequence[ShippingOption] | None = None,
        error_message: str | None = None,
    ) -> bool:
        "Offers ways of shipping, or says why there are none."
    async def answer_web_app_query(
        self,
        web_app_query_id: str,
        result: InlineQueryResult,
    ) -> SentWebAppMessage:
        "Sends a message for a user of a Web App, in the chat where it was opened."
    async def approve_chat_join_request(
        self,
        chat_id: int | str,
        user_id: int,
    ) -> bool:
        "Lets someone in who asked to join."
    async def approve_suggested_post(
        self,
        chat_id: int,
        message_id: int,
        *,
        send_date: int | None = None,
    ) -> bool:
        """Accepts a post that was suggested in direct messages.

        `send_date`: a Unix time.
        """
    async def ban_chat_member(
        self,
        chat_id: int | str,
        user_id: int,
        *,
        until_date: int | None = None,
        revoke_messages: bool | None = None,
    ) -> bool:
        """Removes a user from a chat and keeps them out.

        `until_date`: a Unix time.
        """
    async def ban_chat_sender_chat(
        self,
        chat_id: int | str,
        sender_chat_id: int,
    ) -> bool:
        "Keeps a channel's name from being used to write in a chat."
    async def close(
        self,
    ) -> bool:
        "Stops the bot on one Bot API server before it moves to another."
    async def close_forum_topic(
        self,
        chat_id: int | str,
        message_thread_id: int,
    ) -> bool:
        "Closes a topic of a forum."
    async def close_general_forum_topic(
        self,
        chat_id: int | str,
    ) -> bool:
        "Closes the General topic of a forum."
    async def convert_gift_to_stars(
        self,
        business_connection_id: str,
        owned_gift_id: str,
    ) -> bool:
        "Turns a gift of a business account into Telegram Stars."
    async def copy_message(
        self,
        chat_id: int | str,
        from_chat_id: int | str,
        message_id: int,
        *,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        video_start_timestamp: int | None = None,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        show_caption_above_media: bool | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> MessageId:
        """Sends the content of a message again, without a link to the original.

        `caption`: up to 1024 characters, after entities.
        """
    async def copy_messages(
        self,
        chat_id: int | str,
        from_chat_id: int | str,
        message_ids: Sequence[int],
        *,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        remove_caption: bool | None = None,
    ) -> list[MessageId]:
        """Copies several messages at once; those that cannot be copied are left out.

        `message_ids`: 1 to 100 of them.
        """
    async def create_chat_invite_link(
        self,
        chat_id: int | str,
        *,
        name: str | None = None,
        expire_date: int | None = None,
        member_limit: int | None = None,
        creates_join_request: bool | None = None,
    ) -> ChatInviteLink:
        """Makes one more invite link for a chat.

        `name`: up to 32 characters.

        `expire_date`: a Unix time.

        `member_limit`: 1 to 99999.
        """
    async def create_chat_subscription_invite_link(
        self,
        chat_id: int | str,
        subscription_period: Literal[2592000] | int,
        subscription_price: int,
        *,
        name: str | None = None,
    ) -> ChatInviteLink:
        """Makes an invite link behind which membership is paid for.

        `subscription_period`: in seconds.

        `subscription_price`: 1 to 10000.

        `name`: up to 32 characters.
        """
    async def create_forum_topic(
        self,
        chat_id: int | str,
        name: str,
        *,
        icon_color: Literal[7322096, 16766590, 13338331, 9367192, 16749490, 16478047] | int | None = None,
        icon_custom_emoji_id: str | None = None,
    ) -> ForumTopic:
        """Opens a new topic in a forum.

        `name`: 1 to 128 characters.
        """
    async def create_invoice_link(
        self,
        title: str,
        description: str,
        payload: str,
        currency: str,
        prices: Sequence[LabeledPrice],
        *,
        business_connection_id: str | None = None,
        provider_token: str | None = None,
        subscription_period: Literal[2592000] | int | None = None,
        max_tip_amount: int | None = None,
        suggested_tip_amounts: Sequence[int] | None = None,
        provider_data: str | None = None,
        photo_url: str | None = None,
        photo_size: int | None = None,
        photo_width: int | None = None,
        photo_height: int | None = None,
        need_name: bool | None = None,
        need_phone_number: bool | None = None,
        need_email: bool | None = None,
        need_shipping_address: bool | None = None,
        send_phone_number_to_provider: bool | None = None,
        send_email_to_provider: bool | None = None,
        is_flexible: bool | None = None,
    ) -> str:
        """Makes a link to an invoice that can be put anywhere.

        `title`: 1 to 32 characters.

        `description`: 1 to 255 characters.

        `payload`: 1 to 128 bytes.

        `subscription_period`: in seconds.

        `max_tip_amount`: 0 when left out.

        `suggested_tip_amounts`: up to 4 of them.
        """
    async def create_new_sticker_set(
        self,
        user_id: int,
        name: str,
        title: str,
        stickers: Sequence[InputSticker],
        *,
        sticker_type: Literal["regular", "mask", "custom_emoji"] | str | None = None,
        needs_repainting: bool | None = None,
    ) -> bool:
        """Makes a sticker set that belongs to a user.

        `name`: 1 to 64 characters.

        `title`: 1 to 64 characters.

        `stickers`: 1 to 50 of them.
        """
    async def decline_chat_join_request(
        self,
        chat_id: int | str,
        user_id: int,
    ) -> bool:
        "Turns someone down who asked to join."
    async def decline_suggested_post(
        self,
        chat_id: int,
        message_id: int,
        *,
        comment: str | None = None,
    ) -> bool:
        """Turns down a post that was suggested in direct messages.

        `comment`: up to 128 characters.
        """
    async def delete_all_message_reactions(
        self,
        chat_id: int | str,
        *,
        user_id: int | None = None,
        actor_chat_id: int | None = None,
    ) -> bool:
        "Takes away every reaction that a user or chat left in a chat."
    async def delete_business_messages(
        self,
        business_connection_id: str,
        message_ids: Sequence[int],
    ) -> bool:
        """Deletes messages in the name of a business account.

        `message_ids`: 1 to 100 of them.
        """
    async def delete_chat_photo(
        self,
        chat_id: int | str,
    ) -> bool:
        "Takes the photo of a chat away."
    async def delete_chat_sticker_set(
        self,
        chat_id: int | str,
    ) -> bool:
        "Takes the group's own sticker set away."
    async def delete_ephemeral_message(
        self,
        chat_id: int | str,
        receiver_user_id: int,
        ephemeral_message_id: int,
    ) -> bool:
        "Deletes an ephemeral message. Since 10.2."
    async def delete_forum_topic(
        self,
        chat_id: int | str,
        message_thread_id: int,
    ) -> bool:
        "Deletes a topic with all of its messages."
    async def delete_message(
        self,
        chat_id: int | str,
        message_id: int,
    ) -> bool:
        "Deletes one message."
    async def delete_message_reaction(
        self,
        chat_id: int | str,
        message_id: int,
        *,
        user_id: int | None = None,
        actor_chat_id: int | None = None,
    ) -> bool:
        "Takes away the reaction of a user or chat to one message."
    async def delete_messages(
        self,
        chat_id: int | str,
        message_ids: Sequence[int],
    ) -> bool:
        """Deletes several messages of a chat; unknown ones are passed over.

        `message_ids`: 1 to 100 of them.
        """
    async def delete_my_commands(
        self,
        *,
        scope: BotCommandScope | None = None,
        language_code: str | None = None,
    ) -> bool:
        "Empties the command menu for a scope and language."
    async def delete_sticker_from_set(
        self,
        sticker: str,
    ) -> bool:
        "Takes a sticker out of a set that the bot made."
    async def delete_sticker_set(
        self,
        name: str,
    ) -> bool:
        "Deletes a sticker set that the bot made."
    async def delete_story(
        self,
        business_connection_id: str,
        story_id: int,
    ) -> bool:
        "Deletes a story that the bot posted for a business account."
    async def delete_webhook(
        self,
        *,
        drop_pending_updates: bool | None = None,
    ) -> bool:
        "Ends delivery by webhook, so that updates can be polled."
    async def edit_chat_invite_link(
        self,
        chat_id: int | str,
        invite_link: str,
        *,
        name: str | None = None,
        expire_date: int | None = None,
        member_limit: int | None = None,
        creates_join_request: bool | None = None,
    ) -> ChatInviteLink:
        """Changes an invite link that the bot made.

        `name`: up to 32 characters.

        `expire_date`: a Unix time.

        `member_limit`: 1 to 99999.
        """
    async def edit_chat_subscription_invite_link(
        self,
        chat_id: int | str,
        invite_link: str,
        *,
        name: str | None = None,
    ) -> ChatInviteLink:
        """Renames a paid invite link that the bot made.

        `name`: up to 32 characters.
        """
    async def edit_ephemeral_message_caption(
        self,
        chat_id: int | str,
        receiver_user_id: int,
        ephemeral_message_id: int,
        *,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        show_caption_above_media: bool | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> bool:
        """Changes the caption of an ephemeral message. Since 10.2.

        `caption`: up to 1024 characters, after entities.
        """
    async def edit_ephemeral_message_media(
        self,
        chat_id: int | str,
        receiver_user_id: int,
        ephemeral_message_id: int,
        media: InputMedia,
        *,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> bool:
        "Puts other media into an ephemeral message. Since 10.2."
    async def edit_ephemeral_message_reply_markup(
        self,
        chat_id: int | str,
        receiver_user_id: int,
        ephemeral_message_id: int,
        *,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> bool:
        "Changes only the buttons of an ephemeral message. Since 10.2."
    async def edit_ephemeral_message_text(
        self,
        chat_id: int | str,
        receiver_user_id: int,
        ephemeral_message_id: int,
        *,
        text: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        entities: Sequence[MessageEntity] | None = None,
        rich_message: InputRichMessage | None = None,
        link_preview_options: LinkPreviewOptions | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> bool:
        """Changes the text of an ephemeral message. Since 10.2.

        `text`: 1 to 4096 characters, after entities.
        """
    async def edit_forum_topic(
        self,
        chat_id: int | str,
        message_thread_id: int,
        *,
        name: str | None = None,
        icon_custom_emoji_id: str | None = None,
    ) -> bool:
        """Changes the name or icon of a topic.

        `name`: up to 128 characters.
        """
    async def edit_general_forum_topic(
        self,
        chat_id: int | str,
        name: str,
    ) -> bool:
        """Renames the General topic of a forum.

        `name`: 1 to 128 characters.
        """
    async def edit_message_caption(
        self,
        *,
        business_connection_id: str | None = None,
        chat_id: int | str | None = None,
        message_id: int | None = None,
        inline_message_id: str | None = None,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        show_caption_above_media: bool | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> Message | bool:
        """Changes the caption of a message.

        `caption`: up to 1024 characters, after entities.
        """
    async def edit_message_checklist(
        self,
        business_connection_id: str,
        chat_id: int | str,
        message_id: int,
        checklist: InputChecklist,
        *,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> Message:
        "Changes a checklist sent for a business account."
    async def edit_message_live_location(
        self,
        latitude: float,
        longitude: float,
        *,
        business_connection_id: str | None = None,
        chat_id: int | str | None = None,
        message_id: int | None = None,
        inline_message_id: str | None = None,
        live_period: int | None = None,
        horizontal_accuracy: float | None = None,
        heading: int | None = None,
        proximity_alert_radius: int | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> Message | bool:
        """Moves a live location that is still running.

        `live_period`: in seconds.

        `horizontal_accuracy`: up to 1500.

        `heading`: 1 to 360.

        `proximity_alert_radius`: 1 to 100000.
        """
    async def edit_message_media(
        self,
        media: InputMedia,
        *,
        business_connection_id: str | None = None,
        chat_id: int | str | None = None,
        message_id: int | None = None,
        inline_message_id: str | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> Message | bool:
        "Puts other media into a message, or media in place of its text."
    async def edit_message_reply_markup(
        self,
        *,
        business_connection_id: str | None = None,
        chat_id: int | str | None = None,
        message_id: int | None = None,
        inline_message_id: str | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> Message | bool:
        "Changes only the buttons of a message."
    async def edit_message_text(
        self,
        *,
        business_connection_id: str | None = None,
        chat_id: int | str | None = None,
        message_id: int | None = None,
        inline_message_id: str | None = None,
        text: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        entities: Sequence[MessageEntity] | None = None,
        link_preview_options: LinkPreviewOptions | None = None,
        rich_message: InputRichMessage | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> Message | bool:
        """Changes the text of a message.

        `text`: 1 to 4096 characters, after entities.
        """
    async def edit_story(
        self,
        business_connection_id: str,
        story_id: int,
        content: InputStoryContent,
        *,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        areas: Sequence[StoryArea] | None = None,
    ) -> Story:
        """Changes a story that the bot posted for a business account.

        `caption`: up to 2048 characters, after entities.
        """
    async def edit_user_star_subscription(
        self,
        user_id: int,
        telegram_payment_charge_id: str,
        is_canceled: bool,
    ) -> bool:
        "Cancels a user's subscription in Stars, or lets it go on."
    async def export_chat_invite_link(
        self,
        chat_id: int | str,
    ) -> str:
        "Makes a new primary invite link; the bot's old one stops working."
    async def forward_message(
        self,
        chat_id: int | str,
        from_chat_id: int | str,
        message_id: int,
        *,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        video_start_timestamp: int | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
    ) -> Message:
        "Forwards one message."
    async def forward_messages(
        self,
        chat_id: int | str,
        from_chat_id: int | str,
        message_ids: Sequence[int],
        *,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
    ) -> list[MessageId]:
        """Forwards several messages at once; those that cannot be are left out.

        `message_ids`: 1 to 100 of them.
        """
    async def get_available_gifts(
        self,
    ) -> Gifts:
        "The gifts that the bot can send."
    async def get_business_account_gifts(
        self,
        business_connection_id: str,
        *,
        exclude_unsaved: bool | None = None,
        exclude_saved: bool | None = None,
        exclude_unlimited: bool | None = None,
        exclude_limited_upgradable: bool | None = None,
        exclude_limited_non_upgradable: bool | None = None,
        exclude_unique: bool | None = None,
        exclude_from_blockchain: bool | None = None,
        sort_by_price: bool | None = None,
        offset: str | None = None,
        limit: int | None = None,
    ) -> OwnedGifts:
        """The gifts that a business account owns.

        `limit`: 1 to 100, 100 when left out.
        """
    async def get_business_account_star_balance(
        self,
        business_connection_id: str,
    ) -> StarAmount:
        "How many Stars a business account has."
    async def get_business_connection(
        self,
        business_connection_id: str,
    ) -> BusinessConnection:
        "The bot's connection to a business account."
    async def get_chat(
        self,
        chat_id: int | str,
    ) -> ChatFullInfo:
        "All that can be known of a chat."
    async def get_chat_administrators(
        self,
        chat_id: int | str,
        *,
        return_bots: bool | None = None,
    ) -> list[ChatMember]:
        "The administrators of a chat."
    async def get_chat_gifts(
        self,
        chat_id: int | str,
        *,
        exclude_unsaved: bool | None = None,
        exclude_saved: bool | None = None,
        exclude_unlimited: bool | None = None,
        exclude_limited_upgradable: bool | None = None,
        exclude_limited_non_upgradable: bool | None = None,
        exclude_from_blockchain: bool | None = None,
        exclude_unique: bool | None = None,
        sort_by_price: bool | None = None,
        offset: str | None = None,
        limit: int | None = None,
    ) -> OwnedGifts:
        """The gifts that a chat owns.

        `limit`: 1 to 100, 100 when left out.
        """
    async def get_chat_member(
        self,
        chat_id: int | str,
        user_id: int,
    ) -> ChatMember:
        "The membership of one user in a chat."
    async def get_chat_member_count(
        self,
        chat_id: int | str,
    ) -> int:
        "How many members a chat has."
    async def get_chat_menu_button(
        self,
        *,
        chat_id: int | None = None,
    ) -> MenuButton:
        "The menu button of a private chat, or the default one."
    async def get_custom_emoji_stickers(
        self,
        custom_emoji_ids: list[str],
    ) -> list[Sticker]:
        """The stickers behind ids of custom emoji.

        `custom_emoji_ids`: up to 200 of them.
        """
    async def get_file(
        self,
        file_id: str,
    ) -> File:
        "Readies a file for download and tells its path."
    async def get_forum_topic_icon_stickers(
        self,
    ) -> list[Sticker]:
        "The custom emoji that any topic may have as an icon."
    async def get_game_high_scores(
        self,
        user_id: int,
        *,
        chat_id: int | None = None,
        message_id: int | None = None,
        inline_message_id: str | None = None,
    ) -> list[GameHighScore]:
        "The scores of a user and of those near them in a game."
    async def get_managed_bot_access_settings(
        self,
        user_id: int,
    ) -> BotAccessSettings:
        "Who may use a bot that this bot manages."
    async def get_managed_bot_token(
        self,
        user_id: int,
    ) -> str:
        "The token of a bot that this bot manages; keep it secret."
    async def get_me(
        self,
    ) -> User:
        "The bot's own user; a call to see whether the token works."
    async def get_my_commands(
        self,
        *,
        scope: BotCommandScope | None = None,
        language_code: str | None = None,
    ) -> list[BotCommand]:
        "The command menu for a scope and language."
    async def get_my_default_administrator_rights(
        self,
        *,
        for_channels: bool | None = None,
    ) -> ChatAdministratorRights:
        "The rights the bot asks for when it is made an administrator."
    async def get_my_description(
        self,
        *,
        language_code: str | None = None,
    ) -> BotDescription:
        "What an empty chat with the bot shows, in a language."
    async def get_my_name(
        self,
        *,
        language_code: str | None = None,
    ) -> BotName:
        "The bot's name in a language."
    async def get_my_short_description(
        self,
        *,
        language_code: str | None = None,
    ) -> BotShortDescription:
        "The line on the bot's profile page, in a language."
    async def get_my_star_balance(
        self,
    ) -> StarAmount:
        "How many Stars the bot has."
    async def get_star_transactions(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
    ) -> StarTransactions:
        """The bot's payments in Stars, in order of time.

        `limit`: 1 to 100, 100 when left out.
        """
    async def get_sticker_set(
        self,
        name: str,
    ) -> StickerSet:
        "A sticker set with its stickers."
    async def get_updates(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: int | None = None,
        allowed_updates: list[str] | None = None,
    ) -> list[Update]:
        """Polls for updates; not while a webhook is set.

        `limit`: 1 to 100, 100 when left out.

        `timeout`: in seconds, 0 when left out.
        """
    async def get_user_chat_boosts(
        self,
        chat_id: int | str,
        user_id: int,
    ) -> UserChatBoosts:
        "The boosts a user gave to a chat."
    async def get_user_gifts(
        self,
        user_id: int,
        *,
        exclude_unlimited: bool | None = None,
        exclude_limited_upgradable: bool | None = None,
        exclude_limited_non_upgradable: bool | None = None,
        exclude_from_blockchain: bool | None = None,
        exclude_unique: bool | None = None,
        sort_by_price: bool | None = None,
        offset: str | None = None,
        limit: int | None = None,
    ) -> OwnedGifts:
        """The gifts that a user owns.

        `limit`: 1 to 100, 100 when left out.
        """
    async def get_user_personal_chat_messages(
        self,
        user_id: int,
        limit: int,
    ) -> list[Message]:
        """The latest messages of the channel on a user's profile.

        `limit`: 1 to 20.
        """
    async def get_user_profile_audios(
        self,
        user_id: int,
        *,
        offset: int | None = None,
        limit: int | None = None,
    ) -> UserProfileAudios:
        """The audios on a user's profile.

        `limit`: 1 to 100, 100 when left out.
        """
    async def get_user_profile_photos(
        self,
        user_id: int,
        *,
        offset: int | None = None,
        limit: int | None = None,
    ) -> UserProfilePhotos:
        """The photos on a user's profile.

        `limit`: 1 to 100, 100 when left out.
        """
    async def get_webhook_info(
        self,
    ) -> WebhookInfo:
        "How the webhook is set, and what went wrong with it last."
    async def gift_premium_subscription(
        self,
        user_id: int,
        month_count: Literal[3, 6, 12] | int,
        star_count: int,
        *,
        text: str | None = None,
        text_parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        text_entities: Sequence[MessageEntity] | None = None,
    ) -> bool:
        """Gives a user Telegram Premium, paid in Stars.

        `text`: up to 128 characters.
        """
    async def hide_general_forum_topic(
        self,
        chat_id: int | str,
    ) -> bool:
        "Hides the General topic of a forum, and closes it."
    async def leave_chat(
        self,
        chat_id: int | str,
    ) -> bool:
        "Takes the bot out of a chat."
    async def log_out(
        self,
    ) -> bool:
        "Leaves the cloud server, so that the bot can run on a local one."
    async def pin_chat_message(
        self,
        chat_id: int | str,
        message_id: int,
        *,
        business_connection_id: str | None = None,
        disable_notification: bool | None = None,
    ) -> bool:
        "Pins a message in a chat."
    async def post_story(
        self,
        business_connection_id: str,
        content: InputStoryContent,
        active_period: Literal[21600, 43200, 86400, 172800] | int,
        *,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        areas: Sequence[StoryArea] | None = None,
        post_to_chat_page: bool | None = None,
        protect_content: bool | None = None,
    ) -> Story:
        """Posts a story in the name of a business account.

        `active_period`: in seconds.

        `caption`: up to 2048 characters, after entities.
        """
    async def promote_chat_member(
        self,
        chat_id: int | str,
        user_id: int,
        *,
        is_anonymous: bool | None = None,
        can_manage_chat: bool | None = None,
        can_delete_messages: bool | None = None,
        can_manage_video_chats: bool | None = None,
        can_restrict_members: bool | None = None,
        can_promote_members: bool | None = None,
        can_change_info: bool | None = None,
        can_invite_users: bool | None = None,
        can_post_stories: bool | None = None,
        can_edit_stories: bool | None = None,
        can_delete_stories: bool | None = None,
        can_post_messages: bool | None = None,
        can_edit_messages: bool | None = None,
        can_pin_messages: bool | None = None,
        can_manage_topics: bool | None = None,
        can_manage_direct_messages: bool | None = None,
        can_manage_tags: bool | None = None,
        can_send_welcome_messages: bool | None = None,
    ) -> bool:
        "Gives a member rights of an administrator, or takes them away."
    async def read_business_message(
        self,
        business_connection_id: str,
        chat_id: int,
        message_id: int,
    ) -> bool:
        "Marks a message as read for a business account."
    async def refund_star_payment(
        self,
        user_id: int,
        telegram_payment_charge_id: str,
    ) -> bool:
        "Gives a user their Stars back for a payment."
    async def remove_business_account_profile_photo(
        self,
        business_connection_id: str,
        *,
        is_public: bool | None = None,
    ) -> bool:
        "Takes the profile photo of a business account away."
    async def remove_chat_verification(
        self,
        chat_id: int | str,
    ) -> bool:
        "Takes a verification by the bot's organization off a chat."
    async def remove_my_profile_photo(
        self,
    ) -> bool:
        "Takes the bot's own profile photo away."
    async def remove_user_verification(
        self,
        user_id: int,
    ) -> bool:
        "Takes a verification by the bot's organization off a user."
    async def reopen_forum_topic(
        self,
        chat_id: int | str,
        message_thread_id: int,
    ) -> bool:
        "Opens a closed topic again."
    async def reopen_general_forum_topic(
        self,
        chat_id: int | str,
    ) -> bool:
        "Opens the General topic again."
    async def replace_managed_bot_token(
        self,
        user_id: int,
    ) -> str:
        "Makes a new token for a managed bot; the old one stops working."
    async def replace_sticker_in_set(
        self,
        user_id: int,
        name: str,
        old_sticker: str,
        sticker: InputSticker,
    ) -> bool:
        "Puts another sticker in the place of one in a set."
    async def repost_story(
        self,
        business_connection_id: str,
        from_chat_id: int,
        from_story_id: int,
        active_period: Literal[21600, 43200, 86400, 172800] | int,
        *,
        post_to_chat_page: bool | None = None,
        protect_content: bool | None = None,
    ) -> Story:
        """Posts a story of one business account on another.

        `active_period`: in seconds.
        """
    async def restrict_chat_member(
        self,
        chat_id: int | str,
        user_id: int,
        permissions: ChatPermissions,
        *,
        use_independent_chat_permissions: bool | None = None,
        until_date: int | None = None,
    ) -> bool:
        """Says what a member of a supergroup may do.

        `until_date`: a Unix time.
        """
    async def revoke_chat_invite_link(
        self,
        chat_id: int | str,
        invite_link: str,
    ) -> ChatInviteLink:
        "Ends an invite link that the bot made."
    async def save_prepared_inline_message(
        self,
        user_id: int,
        result: InlineQueryResult,
        *,
        allow_user_chats: bool | None = None,
        allow_bot_chats: bool | None = None,
        allow_group_chats: bool | None = None,
        allow_channel_chats: bool | None = None,
    ) -> PreparedInlineMessage:
        "Keeps a message that a user of a Mini App can send."
    async def save_prepared_keyboard_button(
        self,
        user_id: int,
        button: KeyboardButton,
    ) -> PreparedKeyboardButton:
        "Keeps a button that a user of a Mini App can press."
    async def send_animation(
        self,
        chat_id: int | str,
        animation: InputFile | str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        duration: int | None = None,
        width: int | None = None,
        height: int | None = None,
        thumbnail: InputFile | str | None = None,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        show_caption_above_media: bool | None = None,
        has_spoiler: bool | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        """Sends a GIF, or a video without sound.

        `duration`: in seconds.

        `caption`: up to 1024 characters, after entities.
        """
    async def send_audio(
        self,
        chat_id: int | str,
        audio: InputFile | str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        duration: int | None = None,
        performer: str | None = None,
        title: str | None = None,
        thumbnail: InputFile | str | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        """Sends music that the player shows with title and performer.

        `caption`: up to 1024 characters, after entities.

        `duration`: in seconds.
        """
    async def send_chat_action(
        self,
        chat_id: int | str,
        action: Literal[
            "typing",
            "upload_photo",
            "record_video",
            "upload_video",
            "record_voice",
            "upload_voice",
            "upload_document",
            "choose_sticker",
            "find_location",
            "record_video_note",
            "upload_video_note",
        ]
        | str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
    ) -> bool:
        "Shows what the bot is doing, such as typing, for about 5 seconds."
    async def send_chat_join_request_web_app(
        self,
        chat_join_request_query_id: str,
        web_app_url: str,
    ) -> bool:
        "Opens a Mini App for someone who asks to join."
    async def send_checklist(
        self,
        business_connection_id: str,
        chat_id: int | str,
        checklist: InputChecklist,
        *,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        message_effect_id: str | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> Message:
        "Sends a checklist in the name of a business account."
    async def send_contact(
        self,
        chat_id: int | str,
        phone_number: str,
        first_name: str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        last_name: str | None = None,
        vcard: str | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        """Sends a phone number with a name.

        `vcard`: up to 2048 bytes.
        """
    async def send_dice(
        self,
        chat_id: int | str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        emoji: Literal["🎲", "🎯", "🏀", "⚽", "🎳", "🎰"] | str | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        """Sends an animated emoji with a random value.

        `emoji`: 🎲 when left out.
        """
    async def send_document(
        self,
        chat_id: int | str,
        document: InputFile | str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        thumbnail: InputFile | str | None = None,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        disable_content_type_detection: bool | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        """Sends a file of any kind.

        `caption`: up to 1024 characters, after entities.
        """
    async def send_game(
        self,
        chat_id: int | str,
        game_short_name: str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> Message:
        "Sends a game."
    async def send_gift(
        self,
        gift_id: str,
        *,
        user_id: int | None = None,
        chat_id: int | str | None = None,
        pay_for_upgrade: bool | None = None,
        text: str | None = None,
        text_parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        text_entities: Sequence[MessageEntity] | None = None,
    ) -> bool:
        """Gives a gift to a user or channel.

        `text`: up to 128 characters.
        """
    async def send_invoice(
        self,
        chat_id: int | str,
        title: str,
        description: str,
        payload: str,
        currency: str,
        prices: Sequence[LabeledPrice],
        *,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        provider_token: str | None = None,
        max_tip_amount: int | None = None,
        suggested_tip_amounts: Sequence[int] | None = None,
        start_parameter: str | None = None,
        provider_data: str | None = None,
        photo_url: str | None = None,
        photo_size: int | None = None,
        photo_width: int | None = None,
        photo_height: int | None = None,
        need_name: bool | None = None,
        need_phone_number: bool | None = None,
        need_email: bool | None = None,
        need_shipping_address: bool | None = None,
        send_phone_number_to_provider: bool | None = None,
        send_email_to_provider: bool | None = None,
        is_flexible: bool | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> Message:
        """Sends an invoice that can be paid in the chat.

        `title`: 1 to 32 characters.

        `description`: 1 to 255 characters.

        `payload`: 1 to 128 bytes.

        `max_tip_amount`: 0 when left out.

        `suggested_tip_amounts`: up to 4 of them.
        """
    async def send_live_photo(
        self,
        chat_id: int | str,
        live_photo: InputFile | str,
        photo: InputFile | str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        show_caption_above_media: bool | None = None,
        has_spoiler: bool | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        """Sends a photo that moves.

        `caption`: up to 1024 characters, after entities.
        """
    async def send_location(
        self,
        chat_id: int | str,
        latitude: float,
        longitude: float,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        horizontal_accuracy: float | None = None,
        live_period: int | None = None,
        heading: int | None = None,
        proximity_alert_radius: int | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        """Sends a point on the map, fixed or live.

        `horizontal_accuracy`: up to 1500.

        `live_period`: 60 to 86400, in seconds.

        `heading`: 1 to 360.

        `proximity_alert_radius`: 1 to 100000.
        """
    async def send_media_group(
        self,
        chat_id: int | str,
        media: Sequence[InputMediaAudio | InputMediaDocument | InputMediaLivePhoto | InputMediaPhoto | InputMediaVideo],
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        reply_parameters: ReplyParameters | None = None,
    ) -> list[Message]:
        """Sends several media as one album.

        `media`: 2 to 10 of them.
        """
    async def send_message(
        self,
        chat_id: int | str,
        text: str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        entities: Sequence[MessageEntity] | None = None,
        link_preview_options: LinkPreviewOptions | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        """Sends a text.

        `text`: 1 to 4096 characters, after entities.
        """
    async def send_message_draft(
        self,
        chat_id: int,
        draft_id: int,
        *,
        message_thread_id: int | None = None,
        text: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        entities: Sequence[MessageEntity] | None = None,
        can_stop: bool | None = None,
        keep_on_stop: bool | None = None,
    ) -> bool:
        """Shows a part of a message while the rest is still being made.

        `text`: up to 4096 characters, after entities.
        """
    async def send_paid_media(
        self,
        chat_id: int | str,
        star_count: int,
        media: Sequence[InputPaidMedia],
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        payload: str | None = None,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        show_caption_above_media: bool | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        """Sends media that have to be paid for to be seen.

        `star_count`: 1 to 25000.

        `media`: up to 10 of them.

        `payload`: up to 128 bytes.

        `caption`: up to 1024 characters, after entities.
        """
    async def send_photo(
        self,
        chat_id: int | str,
        photo: InputFile | str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        show_caption_above_media: bool | None = None,
        has_spoiler: bool | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        """Sends a photo.

        `caption`: up to 1024 characters, after entities.
        """
    async def send_poll(
        self,
        chat_id: int | str,
        question: str,
        options: Sequence[InputPollOption],
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        question_parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        question_entities: Sequence[MessageEntity] | None = None,
        is_anonymous: bool | None = None,
        type: Literal["quiz", "regular"] | str | None = None,
        allows_multiple_answers: bool | None = None,
        allows_revoting: bool | None = None,
        shuffle_options: bool | None = None,
        allow_adding_options: bool | None = None,
        hide_results_until_closes: bool | None = None,
        members_only: bool | None = None,
        country_codes: list[str] | None = None,
        correct_option_ids: Sequence[int] | None = None,
        explanation: str | None = None,
        explanation_parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        explanation_entities: Sequence[MessageEntity] | None = None,
        explanation_media: InputPollMedia | None = None,
        open_period: int | None = None,
        close_date: int | None = None,
        is_closed: bool | None = None,
        description: str | None = None,
        description_parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        description_entities: Sequence[MessageEntity] | None = None,
        media: InputPollMedia | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        """Sends a poll or quiz.

        `question`: 1 to 300 characters.

        `options`: 1 to 12 of them.

        `is_anonymous`: True when left out.

        `type`: regular when left out.

        `allows_multiple_answers`: False when left out.

        `country_codes`: up to 12 of them.

        `explanation`: up to 200 characters, after entities.

        `open_period`: 5 to 2628000, in seconds.

        `close_date`: a Unix time.

        `description`: up to 1024 characters, after entities.
        """
    async def send_rich_message(
        self,
        chat_id: int | str,
        rich_message: InputRichMessage,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        "Sends a message made of blocks."
    async def send_rich_message_draft(
        self,
        chat_id: int,
        draft_id: int,
        rich_message: InputRichMessage,
        *,
        message_thread_id: int | None = None,
        can_stop: bool | None = None,
        keep_on_stop: bool | None = None,
    ) -> bool:
        "Shows a part of a rich message while the rest is being made."
    async def send_sticker(
        self,
        chat_id: int | str,
        sticker: InputFile | str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        emoji: str | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        "Sends a sticker."
    async def send_venue(
        self,
        chat_id: int | str,
        latitude: float,
        longitude: float,
        title: str,
        address: str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        foursquare_id: str | None = None,
        foursquare_type: str | None = None,
        google_place_id: str | None = None,
        google_place_type: str | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        "Sends a place with its name and address."
    async def send_video(
        self,
        chat_id: int | str,
        video: InputFile | str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        duration: int | None = None,
        width: int | None = None,
        height: int | None = None,
        thumbnail: InputFile | str | None = None,
        cover: InputFile | str | None = None,
        start_timestamp: int | None = None,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        show_caption_above_media: bool | None = None,
        has_spoiler: bool | None = None,
        supports_streaming: bool | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        """Sends a video.

        `duration`: in seconds.

        `caption`: up to 1024 characters, after entities.
        """
    async def send_video_note(
        self,
        chat_id: int | str,
        video_note: InputFile | str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        duration: int | None = None,
        length: int | None = None,
        thumbnail: InputFile | str | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        """Sends a round video.

        `duration`: in seconds.
        """
    async def send_voice(
        self,
        chat_id: int | str,
        voice: InputFile | str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        duration: int | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        """Sends a voice message.

        `caption`: up to 1024 characters, after entities.

        `duration`: in seconds.
        """
    async def set_business_account_bio(
        self,
        business_connection_id: str,
        *,
        bio: str | None = None,
    ) -> bool:
        """Changes the bio of a business account.

        `bio`: up to 140 characters.
        """
    async def set_business_account_gift_settings(
        self,
        business_connection_id: str,
        show_gift_button: bool,
        accepted_gift_types: AcceptedGiftTypes,
    ) -> bool:
        "Says which gifts a business account takes."
    async def set_business_account_name(
        self,
        business_connection_id: str,
        first_name: str,
        *,
        last_name: str | None = None,
    ) -> bool:
        """Changes the name of a business account.

        `first_name`: 1 to 64 characters.

        `last_name`: up to 64 characters.
        """
    async def set_business_account_profile_photo(
        self,
        business_connection_id: str,
        photo: InputProfilePhoto,
        *,
        is_public: bool | None = None,
    ) -> bool:
        "Changes the profile photo of a business account."
    async def set_business_account_username(
        self,
        business_connection_id: str,
        *,
        username: str | None = None,
    ) -> bool:
        """Changes the username of a business account.

        `username`: up to 32 characters.
        """
    async def set_chat_administrator_custom_title(
        self,
        chat_id: int | str,
        user_id: int,
        custom_title: str,
    ) -> bool:
        """Gives an administrator that the bot promoted a title.

        `custom_title`: up to 16 characters.
        """
    async def set_chat_description(
        self,
        chat_id: int | str,
        *,
        description: str | None = None,
    ) -> bool:
        """Changes the description of a chat.

        `description`: up to 255 characters.
        """
    async def set_chat_member_tag(
        self,
        chat_id: int | str,
        user_id: int,
        *,
        tag: str | None = None,
    ) -> bool:
        """Gives a member of a group a tag.

        `tag`: up to 16 characters.
        """
    async def set_chat_menu_button(
        self,
        *,
        chat_id: int | None = None,
        menu_button: MenuButton | None = None,
    ) -> bool:
        "Changes the menu button of a private chat, or the default one."
    async def set_chat_permissions(
        self,
        chat_id: int | str,
        permissions: ChatPermissions,
        *,
        use_independent_chat_permissions: bool | None = None,
    ) -> bool:
        "Says what all members of a group may do."
    async def set_chat_photo(
        self,
        chat_id: int | str,
        photo: InputFile,
    ) -> bool:
        "Changes the photo of a chat."
    async def set_chat_sticker_set(
        self,
        chat_id: int | str,
        sticker_set_name: str,
    ) -> bool:
        "Gives a supergroup a sticker set of its own."
    async def set_chat_title(
        self,
        chat_id: int | str,
        title: str,
    ) -> bool:
        """Renames a chat.

        `title`: 1 to 128 characters.
        """
    async def set_custom_emoji_sticker_set_thumbnail(
        self,
        name: str,
        *,
        custom_emoji_id: str | None = None,
    ) -> bool:
        "Picks the thumbnail of a set of custom emoji."
    async def set_game_score(
        self,
        user_id: int,
        score: int,
        *,
        force: bool | None = None,
        disable_edit_message: bool | None = None,
        chat_id: int | None = None,
        message_id: int | None = None,
        inline_message_id: str | None = None,
    ) -> Message | bool:
        "Records what a user reached in a game."
    async def set_managed_bot_access_settings(
        self,
        user_id: int,
        is_access_restricted: bool,
        *,
        added_user_ids: Sequence[int] | None = None,
    ) -> bool:
        """Says who may use a bot that this bot manages.

        `added_user_ids`: up to 10 of them.
        """
    async def set_message_reaction(
        self,
        chat_id: int | str,
        message_id: int,
        *,
        reaction: Sequence[ReactionType] | None = None,
        is_big: bool | None = None,
    ) -> bool:
        "Changes the bot's reactions to a message."
    async def set_my_commands(
        self,
        commands: Sequence[BotCommand],
        *,
        scope: BotCommandScope | None = None,
        language_code: str | None = None,
    ) -> bool:
        """Fills the command menu for a scope and language.

        `commands`: up to 100 of them.
        """
    async def set_my_default_administrator_rights(
        self,
        *,
        rights: ChatAdministratorRights | None = None,
        for_channels: bool | None = None,
    ) -> bool:
        "Says which rights the bot asks for as an administrator."
    async def set_my_description(
        self,
        *,
        description: str | None = None,
        language_code: str | None = None,
    ) -> bool:
        """Changes what an empty chat with the bot shows.

        `description`: up to 512 characters.
        """
    async def set_my_name(
        self,
        *,
        name: str | None = None,
        language_code: str | None = None,
    ) -> bool:
        """Renames the bot, for a language.

        `name`: up to 64 characters.
        """
    async def set_my_profile_photo(
        self,
        photo: InputProfilePhoto,
    ) -> bool:
        "Changes the bot's own profile photo."
    async def set_my_short_description(
        self,
        *,
        short_description: str | None = None,
        language_code: str | None = None,
    ) -> bool:
        """Changes the line on the bot's profile page.

        `short_description`: up to 120 characters.
        """
    async def set_passport_data_errors(
        self,
        user_id: int,
        errors: Sequence[PassportElementError],
    ) -> bool:
        "Tells a user what is wrong with their Passport data."
    async def set_sticker_emoji_list(
        self,
        sticker: str,
        emoji_list: list[str],
    ) -> bool:
        """Says which emoji a sticker stands for.

        `emoji_list`: 1 to 20 of them.
        """
    async def set_sticker_keywords(
        self,
        sticker: str,
        *,
        keywords: list[str] | None = None,
    ) -> bool:
        """Says by which words a sticker is found.

        `keywords`: up to 20 of them.
        """
    async def set_sticker_mask_position(
        self,
        sticker: str,
        *,
        mask_position: MaskPosition | None = None,
    ) -> bool:
        "Says where on a face a mask goes."
    async def set_sticker_position_in_set(
        self,
        sticker: str,
        position: int,
    ) -> bool:
        "Moves a sticker within its set."
    async def set_sticker_set_thumbnail(
        self,
        name: str,
        user_id: int,
        format: Literal["static", "animated", "video"] | str,
        *,
        thumbnail: InputFile | str | None = None,
    ) -> bool:
        "Changes the thumbnail of a sticker set."
    async def set_sticker_set_title(
        self,
        name: str,
        title: str,
    ) -> bool:
        """Renames a sticker set.

        `title`: 1 to 64 characters.
        """
    async def set_user_emoji_status(
        self,
        user_id: int,
        *,
        emoji_status_custom_emoji_id: str | None = None,
        emoji_status_expiration_date: int | None = None,
    ) -> bool:
        "Changes the emoji status of a user who allowed it."
    async def set_webhook(
        self,
        url: str,
        *,
        certificate: InputFile | None = None,
        ip_address: str | None = None,
        max_connections: int | None = None,
        allowed_updates: list[str] | None = None,
        drop_pending_updates: bool | None = None,
        secret_token: str | None = None,
    ) -> bool:
        """Has updates sent to an HTTPS address.

        `max_connections`: 1 to 100, 40 when left out.

        `secret_token`: 1 to 256 characters.
        """
    async def stop_message_live_location(
        self,
        *,
        business_connection_id: str | None = None,
        chat_id: int | str | None = None,
        message_id: int | None = None,
        inline_message_id: str | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> Message | bool:
        "Ends a live location before its time."
    async def stop_poll(
        self,
        chat_id: int | str,
        message_id: int,
        *,
        business_connection_id: str | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> Poll:
        "Closes a poll of the bot and returns its outcome."
    async def transfer_business_account_stars(
        self,
        business_connection_id: str,
        star_count: int,
    ) -> bool:
        """Moves Stars of a business account to the bot.

        `star_count`: 1 to 10000.
        """
    async def transfer_gift(
        self,
        business_connection_id: str,
        owned_gift_id: str,
        new_owner_chat_id: int,
        *,
        star_count: int | None = None,
    ) -> bool:
        "Hands a unique gift over to another user."
    async def unban_chat_member(
        self,
        chat_id: int | str,
        user_id: int,
        *,
        only_if_banned: bool | None = None,
    ) -> bool:
        "Lets a banned user join again."
    async def unban_chat_sender_chat(
        self,
        chat_id: int | str,
        sender_chat_id: int,
    ) -> bool:
        "Lets a channel's name be used again in a chat."
    async def unhide_general_forum_topic(
        self,
        chat_id: int | str,
    ) -> bool:
        "Shows the General topic again."
    async def unpin_all_chat_messages(
        self,
        chat_id: int | str,
    ) -> bool:
        "Unpins everything in a chat."
    async def unpin_all_forum_topic_messages(
        self,
        chat_id: int | str,
        message_thread_id: int,
    ) -> bool:
        "Unpins everything in a topic."
    async def unpin_all_general_forum_topic_messages(
        self,
        chat_id: int | str,
    ) -> bool:
        "Unpins everything in the General topic."
    async def unpin_chat_message(
        self,
        chat_id: int | str,
        *,
        business_connection_id: str | None = None,
        message_id: int | None = None,
    ) -> bool:
        "Unpins one message, or the latest that was pinned."
    async def upgrade_gift(
        self,
        business_connection_id: str,
        owned_gift_id: str,
        *,
        keep_original_details: bool | None = None,
        star_count: int | None = None,
    ) -> bool:
        "Makes a unique gift of a plain one."
    async def upload_sticker_file(
        self,
        user_id: int,
        sticker: InputFile,
        sticker_format: Literal["static", "animated", "video"] | str,
    ) -> File:
        "Uploads a file for use in stickers of a user's sets."
    async def verify_chat(
        self,
        chat_id: int | str,
        *,
        custom_description: str | None = None,
    ) -> bool:
        """Verifies a chat in the name of the bot's organization.

        `custom_description`: up to 70 characters.
        """
    async def verify_user(
        self,
        user_id: int,
        *,
        custom_description: str | None = None,
    ) -> bool:
        """Verifies a user in the name of the bot's organization.

        `custom_description`: up to 70 characters.
        """

__all__ = ["Api", "METHODS", "RESULTS"]
