"""A bot for the first version of the desk. Each line that the second breaks is marked; `codegen migrate` mends them."""

from __future__ import annotations

from typing import Literal

import tamis_desk
from tamis_desk import (
    App,
    Comment,
    EditedCommentEvent,  # breaks
    EditedTicketEvent,  # breaks
    Event,
    Filter,
    TaskEvent,  # breaks
    TicketEvent,
    TicketFilesEvent,  # breaks
    User,  # breaks
    expect,
    has,
    match,
)

app = App()


@app.on("edited_ticket")  # breaks
async def edited(event: EditedTicketEvent) -> None:  # breaks
    print(event.edited_ticket.number)  # breaks


@app.on("ticket:files")  # breaks
async def files(event: TicketFilesEvent) -> None:  # breaks
    for file in event.ticket.files:  # breaks
        if file.kind == "sound":  # breaks
            print(file.url)


@app.on_any("ticket:state:waiting", "ticket:opened_by:lead")  # breaks breaks
async def waiting(event: TicketEvent) -> None:
    ticket = event.ticket
    if ticket.state in ("open", "waiting"):  # breaks
        print(show(ticket.opened_by))  # breaks
    match ticket.channel:
        case "mail" | "web":  # breaks
            print("written")
        case _:
            print(ticket.assignee)  # breaks


@app.on("comment").drop("comment:writer:mail")  # breaks
async def unknown(event: Filter[Literal["comment"]]) -> None:
    print(event.comment.body, event.comment.writer.mail)  # breaks breaks


@app.on("call:caller:lead")  # breaks
async def lead(event: tamis_desk.CallEvent) -> None:
    print(event.call.seconds)  # breaks


@app.on("ticket")
async def opened(event: TicketEvent) -> None:
    if has(event, "ticket:assignee"):  # breaks
        await event.answer(text="someone is on it")  # breaks breaks
    tagged = expect(event, "ticket:tags:spam")  # breaks
    print([tag.color for tag in tagged.ticket.tags])  # breaks
    await event.add_tag(name="seen")  # breaks breaks
    await event.answer(silent=True, text="thank you")  # breaks breaks breaks


@app.on("any_ticket").filter(match("edited_ticket:tags"))  # breaks
async def any_ticket(event: TaskEvent) -> None:  # breaks
    print(event.task.number)  # breaks


@app.on("edited_comment").said("help")  # breaks breaks
async def helped(event: EditedCommentEvent) -> None:  # breaks
    print(about(event.edited_comment))  # breaks


def show(user: User) -> str:  # breaks
    return user.nick or ""


def about(comment: Comment) -> int:
    return comment.ticket.number


@app.on("ticket")
async def waited(event: Event) -> None:
    await event.wait("comment:writer:lead")  # breaks
