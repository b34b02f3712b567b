"""What a user of the core package writes, and what type checkers know of it."""

from __future__ import annotations

from typing import Any, Literal, assert_type

from tamis_core import (
    Album,
    CachedPhoto,
    Chat,
    Event,
    Filter,
    Html,
    InputPhoto,
    InputSound,
    Markdown,
    Note,
    NoteTextEvent,
    OriginUser,
    Photo,
    PollEvent,
    Router,
    UnknownMedia,
    User,
    Video,
    decode,
    match,
)

from tamis import Call

router = Router()


@router.on("note:text")
async def note(event: NoteTextEvent) -> None:
    assert_type(event.note.text, str)
    assert_type(event.any.text, str)
    assert_type(event.note.class_, str | None)
    assert_type(event.note.from_, User | None)
    assert_type(event.where, Chat)
    if event.edited_note:
        assert_type(event.edited_note.id, int)
    assert_type(event.seq, int)
    assert_type(event.trace, str | None)
    assert_type(Call.of(event.answer("hi", self_="x", import_="y")), Call[Note])
    assert_type(event.import_, str | None)


@router.on("note:media:photo")
async def media(event: Filter[Literal["note:media:photo"]]) -> None:
    assert_type(event.note.text, str)
    assert_type(event.note.media, Album)
    for media in event.note.media:
        assert_type(media, Photo | CachedPhoto | Video | UnknownMedia)


@router.on("poll:closed")
async def poll(event: PollEvent) -> None:
    assert_type(event.poll.owner, User)
    assert_type(event.poll.closed, bool)
    assert_type(Call.of(event.vote(option="yes")), Call[None])


@router.on("class:closed")
async def keyword(event: Filter[Literal["class:closed"]]) -> None:
    assert_type(event.class_.closed, Literal[True])


@router.on("note:origin:user")
async def origin(event: Filter[Literal["note:origin:user"]]) -> None:
    assert_type(event.note.origin, OriginUser)
    assert_type(event.note.origin.type, Literal["user"])


@router.on("channel_note")
async def channel(event: Filter[Literal["channel_note"]]) -> None:
    assert_type(event.channel_note.chat.type, Literal["channel"])


@router.on("press:chat:group")
async def press(event: Filter[Literal["press:chat:group"]]) -> None:
    assert_type(Call.of(event.edit(text="x")), Call[Note | bool])


def plain(event: Event) -> None:
    assert_type(event.raw, bytes)
    if event.raw_:
        assert_type(event.raw_.views, int)
    if event.note:
        assert_type(event.note.created, int | str)
        assert_type(event.note.anything, Any)
        assert_type(event.note.body, Html | Markdown | None)
        assert_type(event.note.is_pinned, bool | None)
        if event.note.reactions:
            assert_type(event.note.reactions.plus_one, int)
    if match("note:mood:too heated")(event):
        assert_type(event.note.mood, Literal["too heated"])


InputSound(file=b"", class_="x")
InputPhoto(file="https://example.org/a.png")
plain(decode(b"{}", me="u1"))
