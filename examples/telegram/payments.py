"""Sells for Telegram Stars: buttons with typed data, an invoice, the question before the payment, and the payment.

BOT_TOKEN=123:abc python examples/telegram/payments.py
"""

from __future__ import annotations

from tamis_telegram import (
    Bot,
    CallbackQueryDataEvent,
    LabeledPrice,
    MessageSuccessfulPaymentEvent,
    MessageTextEvent,
    PreCheckoutQueryEvent,
)
from tamis_telegram.keyboards import CallbackData, InlineKeyboard, Rejected

bot = Bot(name="payments")
PRICES = {"tea": 5, "cake": 20}  # in stars
STOCK = {"tea": 100, "cake": 1}


class Buy(CallbackData, prefix="buy"):
    """What a button carries, at most 64 bytes of it. Anybody can send any data, so it comes back checked."""

    item: str
    count: int = 1


@bot.on("message:text").command("shop", name="shop", description="Shows what there is")
async def shop(event: MessageTextEvent) -> None:
    keyboard = InlineKeyboard()
    for item, price in PRICES.items():
        keyboard.row().callback(f"{item}, {price} stars", Buy(item)).callback("two", Buy(item, 2))
    await event.reply("What would you like?", reply_markup=keyboard)


@bot.filter(Buy.filter(), name="buy")
async def buy(event: CallbackQueryDataEvent, buy: Buy, bot: Bot) -> None:
    if buy.item not in PRICES:
        await event.answer_callback(text="That is not sold any more.", show_alert=True)
        return
    await event.answer_callback()
    await bot.api.send_invoice(
        event.from_.id,
        title=f"{buy.count} {buy.item}",
        description=f"Fresh {buy.item}",
        payload=buy.pack(),  # comes back with the payment; the user does not see it
        currency="XTR",
        prices=[LabeledPrice(label=buy.item, amount=PRICES[buy.item] * buy.count)],
    )


@bot.filter(Buy.rejected(), name="old_button")
async def old_button(event: CallbackQueryDataEvent, why: Rejected) -> None:
    await event.answer_callback(text="This button is too old: /shop")


@bot.on("pre_checkout_query", name="checkout")
async def checkout(event: PreCheckoutQueryEvent) -> None:
    """Telegram waits ten seconds for this answer; without it, nothing is paid."""
    bought = Buy.unpack(event.pre_checkout_query.invoice_payload)
    if isinstance(bought, Rejected) or STOCK.get(bought.item, 0) < bought.count:
        await event.answer_pre_checkout(ok=False, error_message="Sorry, it is sold out.")
        return
    await event.answer_pre_checkout(ok=True)


@bot.on("message:successful_payment", name="paid")
async def paid(event: MessageSuccessfulPaymentEvent) -> None:
    """Comes at least once: a shop that delivers notes `telegram_payment_charge_id`, and delivers once for each."""
    payment = event.msg.successful_payment
    bought = Buy.unpack(payment.invoice_payload)
    if isinstance(bought, Rejected):
        raise ValueError(f"paid for what is not sold: {bought.why}")
    STOCK[bought.item] -= bought.count
    await event.reply(f"Thank you! {bought.count} {bought.item} for {payment.total_amount} stars.")


if __name__ == "__main__":
    bot.run()
