"""Conversations in memory, in a file and in Redis: many answers at once, two at once, none in time, restarts."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tamis.errors import SessionChangedError, SessionStateError
from tamis_telegram import Event, MessageTextEvent, Session

from ..storage.sessions.places import Place  # noqa: TID252 - what both folders of tests share
from .shop import LAST, QUESTIONS, Order, Shop, answers, photo, text


def play(place: Place, scenario: Callable[[Any], Awaitable[None]]) -> None:
    """Plays a scenario with a function that makes shops over one store at the place."""

    async def whole() -> None:
        store = place.open()
        try:
            await scenario(lambda **options: Shop(store, **options))
        finally:
            await store.close()

    asyncio.run(whole())


def test_a_conversation_goes_from_question_to_question(place: Place) -> None:
    async def scenario(shop_of: Any) -> None:
        shop = shop_of()
        async with shop.app:
            for update in answers():
                await shop.app.handle(update)
            assert shop.said == [*QUESTIONS, LAST]
            assert shop.passed == []
            assert await shop.app.sessions.count() == 0

    play(place, scenario)


def test_each_restart_between_question_and_answer_goes_on_where_it_was(place: Place) -> None:
    async def scenario(shop_of: Any) -> None:
        said: list[str] = []
        for update in answers():
            shop = shop_of()
            async with shop.app:
                await shop.app.handle(update)
            said += shop.said
        assert said == [*QUESTIONS, LAST]

    play(place, scenario)


@pytest.mark.parametrize("many", [1000])
def test_a_thousand_answers_at_once_run_the_step_once(place: Place, many: int) -> None:
    async def scenario(shop_of: Any) -> None:
        shop = shop_of()
        async with shop.app:
            await shop.app.handle(text("/order"))
            await asyncio.gather(*[shop.app.handle(text(f"pizza {number}", number)) for number in range(2, many + 2)])
            steps = [one for one in shop.said if one.startswith("How many")]
            # Whoever comes once the step has run answers the next question, and not with a number.
            others = [one for one in shop.said if one == "A number, please."]
            assert len(steps) == 1
            assert len(shop.passed) + len(steps) + len(others) == many

    play(place, scenario)


def test_two_answers_at_once_the_second_goes_on_as_a_message(place: Place) -> None:
    async def scenario(shop_of: Any) -> None:
        shop = shop_of()
        wait = asyncio.Event()
        at = shop.at

        async def slowly(step: str, session: Session[Order]) -> None:
            if step == "what":
                await wait.wait()
            await at(step, session)

        shop.at = slowly
        async with shop.app:
            await shop.app.handle(text("/order", 1))
            first = asyncio.create_task(shop.app.handle(text("pizza", 2)))
            while not await shop.app.sessions.count() or await shop.app.sessions.find(*keys(shop)):
                await asyncio.sleep(0)
            await shop.app.handle(text("pasta", 3))
            assert shop.passed == ["pasta"]
            wait.set()
            await first
            assert shop.said == ["What?", "How many pizza?"]

    play(place, scenario)


def keys(shop: Shop) -> Any:
    from tamis.routing.session_keys import keys_of

    return keys_of(shop.app.decode(text("x")), shop.app.vocabulary)


def test_an_answer_after_the_deadline_is_a_message_and_the_branch_for_it_runs_once(place: Place) -> None:
    async def scenario(shop_of: Any) -> None:
        shop = shop_of(answer_within=0.05)
        late: list[Any] = []

        @shop.order.on_timeout
        async def too_late(event: Event, session: Session[Order]) -> None:
            late.append((event.json()["message"]["text"], session.state.steps))
            await event.bot.call("sendMessage", {"text": "Too late."})

        async with shop.app:
            await shop.app.handle(text("/order"))
            async with asyncio.timeout(10):
                while not late:
                    await asyncio.sleep(0.01)
            await shop.app.handle(text("pizza", 2))
            assert late == [("/order", ["begin"])]
            assert shop.said == ["What?", "Too late."]
            assert shop.passed == ["pizza"]
            assert await shop.app.sessions.count() == 0

    play(place, scenario)


def test_a_renamed_step_leaves_the_session_for_a_while_then_parks_it_and_its_answer(place: Place) -> None:
    async def scenario(shop_of: Any) -> None:
        before = shop_of()
        async with before.app:
            await before.app.handle(text("/order"))
        after = renamed(shop_of())
        async with after.app:
            await after.app.feed(text("pasta", 2))
            await after.app.join()
            (left,) = after.app.parked
            assert isinstance(left.error, SessionChangedError)
            assert (await after.app.sessions.count(), await after.app.sessions.parked()) == (1, [])
            after.app.parked.clear()
            after.app.conversations.patience = 0
            await after.app.feed(text("pizza", 3))
            await after.app.join()
            (parked,) = after.app.parked
            assert isinstance(parked.error, SessionChangedError)
            assert "was at step 'what' of handler 'order'" in str(parked.error)
            assert "now they are begin, dish, count, picture" in str(parked.error)
            assert await after.app.sessions.count() == 0
            (session,) = await after.app.sessions.parked()
            assert (session.owner, session.handler, session.why) == ("777", "order", str(parked.error))
            await after.app.handle(text("pizza", 4))
            assert after.passed == ["pizza"]

    play(place, scenario)


def renamed(shop: Shop) -> Shop:
    """The shop, after somebody has renamed a step."""
    step = shop.order.list[1]
    shop.order.list[1] = step._replace(name="dish")
    return shop


def test_the_hook_for_changed_steps_can_say_where_the_session_goes_on(place: Place) -> None:
    async def scenario(shop_of: Any) -> None:
        before = shop_of()
        async with before.app:
            await before.app.handle(text("/order"))
        after = renamed(shop_of())
        met: list[Exception] = []

        @after.order.on_changed
        def moved(event: Event, error: Exception) -> str:
            met.append(error)
            return "dish"

        async with after.app:
            for update in answers()[1:]:
                await after.app.handle(update)
        assert after.said == [*QUESTIONS[1:], LAST]
        assert [type(one) for one in met] == [SessionChangedError]

    play(place, scenario)


def test_a_state_of_another_version_ends_the_session_or_is_upgraded(place: Place) -> None:
    async def scenario(shop_of: Any) -> None:
        for upgrades in (False, True):
            before = shop_of()
            async with before.app:
                await before.app.handle(text("/order"))
            after = shop_of(version=2)
            if upgrades:

                @after.order.upgrade
                def upgrade(version: int, data: Any) -> Order:
                    assert version == 0
                    return Order(steps=[*data["steps"], "upgraded"])

            async with after.app:
                await after.app.feed(text("pizza", 2))
                await after.app.join()
                if upgrades:
                    assert after.said == ["How many pizza?"]
                    await after.app.handle(text("3", 3))
                    await after.app.handle(photo(4))
                    assert after.said[-1] == "3 x pizza, 1 picture, begin-upgraded-what-count-picture"
                else:
                    (parked,) = after.app.parked
                    assert isinstance(parked.error, SessionStateError)
                    assert "holds version 0 of its state, and Order of handler order is at version 2" in str(
                        parked.error
                    )

    play(place, scenario)


def test_two_updates_of_one_chat_change_the_same_session_and_both_changes_are_kept(place: Place) -> None:
    async def scenario(shop_of: Any) -> None:
        shop = shop_of()
        notes = shop.app.on("message:text").command("note", priority=-1).steps(Order, name="note")

        @notes.receive("", "Write on.")
        async def note(event: MessageTextEvent, session: Session[Order]) -> None:
            seen = session.state.steps
            await asyncio.sleep(0)
            session.state.steps = [*seen, str(event.msg.text)]
            session.reject()

        async with shop.app:
            await shop.app.handle(text("/note"))
            await asyncio.gather(*[shop.app.feed(text(str(number), number)) for number in range(20)])
            await shop.app.join()
            assert shop.passed == []
            (record,) = await shop.app.sessions.find(*keys(shop))
            assert all(f"{number}".encode() in record.state for number in range(20))

    play(place, scenario)


def test_an_update_that_comes_again_asks_nothing_twice(place: Place) -> None:
    async def scenario(shop_of: Any) -> None:
        shop = shop_of()
        async with shop.app:
            for update in answers()[:3]:
                await shop.app.handle(update)
                await shop.app.handle(update)
        assert shop.said == QUESTIONS
        assert shop.passed == []

    play(place, scenario)


def test_a_step_that_fails_leaves_the_session_as_it_was(place: Place) -> None:
    async def scenario(shop_of: Any) -> None:
        shop = shop_of()
        fails = True
        at = shop.at

        async def once(step: str, session: Session[Order]) -> None:
            nonlocal fails
            await at(step, session)
            if step == "what" and fails:
                fails = False
                raise ValueError("not today")

        shop.at = once
        async with shop.app:
            await shop.app.handle(text("/order"))
            await shop.app.feed(text("pizza", 2))
            await shop.app.join()
            assert [str(one.error) for one in shop.app.parked] == ["not today"]
            for update in answers()[1:]:
                await shop.app.handle(update)
        assert shop.said == [*QUESTIONS, LAST]

    play(place, scenario)


def test_a_switched_off_handler_keeps_its_sessions_for_later(place: Place) -> None:
    async def scenario(shop_of: Any) -> None:
        shop = shop_of()
        async with shop.app:
            await shop.app.handle(text("/order"))
            shop.order.handler.enabled = False
            await shop.app.handle(text("pizza", 2))
            assert shop.passed == ["pizza"]
            shop.order.handler.enabled = True
            await shop.app.handle(text("pasta", 3))
            assert shop.said == ["What?", "How many pasta?"]

    play(place, scenario)
