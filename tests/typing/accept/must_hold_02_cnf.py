"""grammY's example of queries in conjunctive normal form: a chain of alternatives, each of which adds a clause."""

from typing import Literal, assert_type

from tamis_telegram import Event, MessageOrigin, Router, User, match

router = Router()

post_or_forward = match("channel_post") | match(":forward_origin")
with_text = match(":text")
with_link = match("::url") | match("::hashtag") | match("::cashtag")

forwarded_posts_with_links = router.filter(post_or_forward).on(":text").filter(with_link)


@forwarded_posts_with_links
async def collect(event: Event) -> None:
    print(event.kind)


def narrowed(event: Event) -> None:
    if post_or_forward(event):
        # Either may be what holds, so nothing but their common part is known: a message is there.
        assert_type(event.msg.forward_origin, MessageOrigin | None)
        assert_type(event.msg.text, str | None)
        if with_text(event):
            assert_type(event.msg.text, str)
            assert_type(event.msg.forward_origin, MessageOrigin | None)
            if with_link(event):
                assert_type(event.msg.text, str)
                assert_type(event.msg.forward_origin, MessageOrigin | None)
                assert_type(event.msg.message_id, int)


by_users = match("message") | match("edited_message")


@forwarded_posts_with_links.on("message:from:is_premium")
async def premium(event: Event) -> None:
    if by_users(event) and with_text(event):
        assert_type(event.msg.text, str)
        assert_type(event.from_, User)


both = (match("message:text") | match("message:caption")) & match("message:forward_origin:channel")


@router.filter(both)
def from_a_channel(event: Event) -> Literal["seen"]:
    if both(event):
        assert_type(event.message.forward_origin.message_id, int)
        assert_type(event.message.text, str | None)
        assert_type(event.message.caption, str | None)
    return "seen"
