"""A bot for the first version of the desk. Each line that the second one breaks is marked; nobody can mend these."""

from __future__ import annotations

from tamis_desk import (
    App,
    ClosedTicketEvent,
    CommentEvent,
    Shift,  # breaks
    ShiftEvent,  # breaks
    SurveyEvent,
    TicketEvent,
    TicketSecretEvent,  # breaks
    asked_in,  # breaks
    command,  # breaks
)

app = App()


@app.on("shift")  # breaks
async def shift(event: ShiftEvent) -> None:  # breaks
    print(event.shift.start)  # breaks


@app.on("ticket:secret")  # breaks
async def secret(event: TicketSecretEvent) -> None:  # breaks
    print(event.ticket.secret)  # breaks


@app.on("ticket")
async def ticket(event: TicketEvent) -> None:
    print(event.ticket.title.upper())  # breaks
    print(event.ticket.summary.upper())  # breaks
    print(event.ticket.score % 2)  # breaks
    print(event.agent)  # breaks
    await event.escalate(level=2)  # breaks
    await event.answer(text="red", color="red")  # breaks
    await event.close()  # breaks
    await event.ring(text="look")  # breaks


@app.on("closed_ticket")  # breaks
async def closed(event: ClosedTicketEvent) -> None:
    print(event.closed_ticket.rating + 1)


@app.on("survey")  # breaks
async def survey(event: SurveyEvent) -> None:
    print(event.survey.stars + 1)  # breaks
    print(event.survey.remark.upper())


@app.on("comment:likes")  # breaks
async def liked(event: CommentEvent) -> None:
    print(event.comment.writer.name.upper())  # breaks
    print(event.comment.writer.age + 1)  # breaks
    if event.comment.quote is not None:  # breaks
        print(event.comment.quote.upper())  # breaks
    await event.close(reason="liked")  # breaks


@app.on("survey").filter(asked_in("more"))  # breaks breaks
async def asked(event: SurveyEvent) -> None:
    print(event.survey.ticket.number)


@app.on("comment").filter(command("close"))  # breaks
async def closing(event: CommentEvent) -> None:
    print(event.comment.ticket.number)


def length(shift: Shift) -> int:  # breaks
    return shift.start
