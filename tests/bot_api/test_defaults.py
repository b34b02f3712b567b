"""Parameters that a client gives to all calls which take them and do not say."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from tamis_bot_api import TelegramClient
from tamis_bot_api.text.formatting import bold
from tamis_telegram import (
    InlineQueryResultArticle,
    InputMediaPhoto,
    InputPollOption,
    InputTextMessageContent,
    LinkPreviewOptions,
    MessageEntity,
    ReplyParameters,
)

from .server import MESSAGE, TOKEN, Server, with_bot

if TYPE_CHECKING:
    from collections.abc import Callable

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


def sent(use: Callable[[Any], Any], **defaults: Any) -> dict[str, Any]:
    """The parameters of the one call that this makes, as they arrive."""

    async def test(server: Server, bot: Any) -> dict[str, Any]:
        for method in ("sendMessage", "sendPhoto", "sendPoll"):
            server.results[method] = MESSAGE
        server.results["sendMediaGroup"] = [MESSAGE]
        await use(bot)
        (request,) = server.requests
        return request.params

    params: dict[str, Any] = with_bot(test, defaults=defaults)
    return params


def test_a_call_gets_what_it_takes_and_does_not_say() -> None:
    params = sent(lambda bot: bot.api.send_message(5, "<b>a</b>"), parse_mode="HTML", link_preview_options=NO_PREVIEW)
    assert params == {
        "chat_id": 5, "text": "<b>a</b>", "parse_mode": "HTML", "link_preview_options": {"is_disabled": True},
    }  # fmt: skip
    deleted = sent(lambda bot: bot.api.delete_message(5, 6), parse_mode="HTML", protect_content=True)
    assert deleted == {"chat_id": 5, "message_id": 6}
    assert sent(lambda bot: bot.call("sendMessage", {"chat_id": 5, "text": "a"}), parse_mode="HTML")["parse_mode"] == (
        "HTML"
    )


def test_what_a_call_says_stays() -> None:
    params = sent(lambda bot: bot.api.send_message(5, "*a*", parse_mode="MarkdownV2"), parse_mode="HTML")
    assert params["parse_mode"] == "MarkdownV2"
    params = sent(lambda bot: bot.api.send_message(5, "a", protect_content=False), protect_content=True)
    assert params["protect_content"] is False


@pytest.mark.parametrize(
    "given", [{"entities": [MessageEntity(type="bold", offset=0, length=1)]}, {"entities": []}], ids=["some", "none"]
)
def test_a_text_with_entities_is_not_parsed(given: dict[str, Any]) -> None:
    assert "parse_mode" not in sent(lambda bot: bot.api.send_message(5, "<b>", **given), parse_mode="HTML")
    assert "parse_mode" not in sent(lambda bot: bot.api.send_message(5, **bold("<b>").as_kwargs()), parse_mode="HTML")


def test_captions_and_other_texts_have_their_own() -> None:
    photo = {"chat_id": 5, "photo": "F"}
    assert sent(lambda bot: bot.api.send_photo(5, "F"), parse_mode="HTML") == photo
    with_caption = sent(lambda bot: bot.api.send_photo(5, "F", caption="a"), parse_mode="HTML")
    assert with_caption == {**photo, "caption": "a", "parse_mode": "HTML"}
    options = [InputPollOption(text="a"), InputPollOption(text="b", text_entities=[])]
    poll = sent(lambda bot: bot.api.send_poll(5, "Which?", options, explanation="why"), parse_mode="HTML")
    assert poll == {
        "chat_id": 5, "question": "Which?", "question_parse_mode": "HTML", "explanation": "why",
        "explanation_parse_mode": "HTML",
        "options": [{"text": "a", "text_parse_mode": "HTML"}, {"text": "b", "text_entities": []}],
    }  # fmt: skip


def test_objects_inside_of_calls_get_it_too_and_those_of_the_caller_stay_as_they_are() -> None:
    media = [InputMediaPhoto(media="F", caption="<b>a</b>"), InputMediaPhoto(media="G")]
    params = sent(lambda bot: bot.api.send_media_group(5, media), parse_mode="HTML")
    assert params["media"] == [
        {"type": "photo", "media": "F", "caption": "<b>a</b>", "parse_mode": "HTML"}, {"type": "photo", "media": "G"},
    ]  # fmt: skip
    assert media == [InputMediaPhoto(media="F", caption="<b>a</b>"), InputMediaPhoto(media="G")]
    article = InlineQueryResultArticle(
        id="1", title="t", input_message_content=InputTextMessageContent(message_text="<b>c</b>")
    )
    params = sent(
        lambda bot: bot.api.answer_inline_query("1", [article]), parse_mode="HTML", link_preview_options=NO_PREVIEW
    )
    assert params["results"][0]["input_message_content"] == {
        "message_text": "<b>c</b>", "parse_mode": "HTML", "link_preview_options": {"is_disabled": True},
    }  # fmt: skip
    reply = ReplyParameters(message_id=3)
    params = sent(lambda bot: bot.api.send_message(5, "a", reply_parameters=reply), message_id=4, protect_content=True)
    assert params["reply_parameters"] == {"message_id": 3}


def test_a_default_that_no_method_takes_is_an_error() -> None:
    with pytest.raises(ValueError, match="defaults: no method takes 'parsemode'"):
        sent(lambda bot: bot.api.get_me(), parsemode="HTML")


def test_a_client_that_knows_no_methods_says_so() -> None:
    async def main() -> None:
        async with TelegramClient(TOKEN, "http://127.0.0.1:1", defaults={"parse_mode": "HTML"}) as client:
            with pytest.raises(ValueError, match="defaults need the methods of a package"):
                await client.call("getMe")

    asyncio.run(main())
