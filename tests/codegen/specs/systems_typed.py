"""What checkers know of systems whose payloads lie inside, and of kinds told by numbers and by several levels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, assert_type

import tamis_sys_slack as slack
import tamis_sys_stripe as stripe

if TYPE_CHECKING:
    import tamis_sys_discord as discord
    import tamis_sys_homeassistant as homeassistant
    import tamis_sys_interactions as interactions
    import tamis_sys_kubernetes as kubernetes
    import tamis_sys_matrix as matrix

bills = stripe.Router()
chat = slack.Router()


@bills.on("invoice.paid:number")
async def numbered(event: stripe.Filter[Literal["invoice.paid:number"]]) -> None:
    assert_type(event.id, str)
    assert_type(event.payload.number, str)
    assert_type(event.payload.customer, str | None)
    assert_type(event.account, str | None)


@bills.on("invoice")
async def any_bill(event: stripe.InvoiceEvent) -> None:
    assert_type(event.payload.paid, bool)
    assert_type(event.payload.number, str | None)


@bills.on("customer:active")
async def active(event: stripe.Filter[Literal["customer:active"]]) -> None:
    assert_type(event.payload.status, Literal["active"])


@bills.on("invoice:paid")
async def paid(event: stripe.Filter[Literal["invoice:paid"]]) -> None:
    assert_type(event.payload.paid, Literal[True])


def whatever_is_of_customers(event: stripe.CustomerEvent) -> None:
    if isinstance(event.payload, stripe.Customer):
        assert_type(event.payload.email, str | None)


@chat.on("event_callback.message.bot_message:text")
async def said(event: slack.EventCallbackMessageBotMessageTextEvent) -> None:
    assert_type(event.type, Literal["event_callback"])
    assert_type(event.team_id, str | None)
    assert_type(event.payload.text, str)
    assert_type(event.payload.subtype, Literal["bot_message"])
    assert_type(event.payload.type, Literal["message"])


@chat.on("url_verification")
async def asked(event: slack.UrlVerificationEvent) -> None:
    assert_type(event.type, Literal["url_verification"])
    assert_type(event.payload, slack.Envelope)


def numbers(event: interactions.CommandUserEvent, ping: interactions.PingEvent, beat: discord.HeartbeatEvent) -> None:
    assert_type(event.type, Literal[2])
    assert_type(event.data.type, Literal[2])
    assert_type(event.data.name, str)
    assert_type(ping.type, Literal[1])
    assert_type(beat.op, Literal[1, 11])


def booleans(event: homeassistant.ResultFailedEvent, changed: homeassistant.FiredStateChangedEvent) -> None:
    assert_type(event.success, Literal[False])
    assert_type(event.payload.code, str)
    assert_type(changed.type, Literal["event"])
    assert_type(changed.event.event_type, Literal["state_changed"])
    assert_type(changed.payload.new_state, "homeassistant.State | None")


def names_of_the_wire(event: matrix.MessageTextEvent, pod: kubernetes.ADDEDPodEvent) -> None:
    assert_type(event.type, Literal["m.room.message"])
    assert_type(event.content.msgtype, Literal["m.text"])
    assert_type(pod.type, Literal["ADDED"])
    assert_type(pod.payload.kind, Literal["Pod"])
    assert_type(pod.payload.metadata.name, str)


def several_levels(leaf: stripe.InvoicePaidEvent) -> None:
    """A value that is not listed has the kind of the deepest level that is, so the text can be a longer one."""
    text: str = leaf.type
    assert text
    if leaf.type == "invoice.paid":
        assert_type(leaf.payload.paid, bool)
