"""explain says who an answer is for, and changes nothing."""

import asyncio

from tamis_telegram import App, MessageTextEvent
from tamis_telegram.testing import Kit


def test_explain_says_that_an_event_is_an_answer_and_where_the_conversation_goes_on() -> None:
    app = App()
    steps = app.text("go").steps(name="asks")

    @steps.got("colour", "Which colour?")
    async def colour(event: MessageTextEvent, colour: str) -> None: ...

    @app.on("message:text", name="other")
    async def other(event: MessageTextEvent) -> None: ...

    @app.text("wait", name="waits", priority=-1)
    async def waits(event: MessageTextEvent) -> None:
        await event.wait("message:photo")

    async def scenario() -> None:
        kit = Kit(app)
        await kit.feed("message:text", text="go")
        answer = kit.conversation.make("message:text", text="red")
        trace = await app.explain(answer)
        assert trace.runs == ("asks",)
        assert trace.why("asks") == "runs: its conversation goes on at step 'colour'"
        assert trace.why("other") == "not reached: the event is an answer to asks"
        assert (await kit.feed_event(answer)).handlers == (steps.handler,)
        assert (await app.explain(answer)).runs == ("other",)
        await kit.feed("message:text", text="wait")
        trace = await app.explain(kit.conversation.make("message:photo"))
        assert trace.why("waits") == "runs: it waits for 'message:photo'"

    asyncio.run(scenario())
