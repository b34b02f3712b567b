"""A receiver of payments: it notes invoices that were paid, and those that were not.

STRIPE_SECRET=whsec_… tamis run examples/stripe/receipts.py:app --webhook --path /stripe --secret "$STRIPE_SECRET"
"""

from __future__ import annotations

from tamis_stripe import App, CheckoutSessionCompletedEvent, InvoicePaidEvent, InvoicePaymentFailedEvent

app = App(name="receipts", inbox="receipts.db", attempts=3)


@app.on("invoice.paid", name="paid")
async def paid(event: InvoicePaidEvent) -> None:
    invoice = event.payload
    print(f"{invoice.customer} paid {invoice.amount_paid} {invoice.currency} ({event.id})")


@app.on("invoice.payment_failed", name="failed")
async def failed(event: InvoicePaymentFailedEvent) -> None:
    print(f"{event.payload.customer} did not pay, try {event.payload.attempt_count}")


@app.on("checkout.session.completed:payment_status:paid", name="sold")
async def sold(event: CheckoutSessionCompletedEvent) -> None:
    print(f"sold to {event.payload.client_reference_id}: {event.payload.amount_total}")
