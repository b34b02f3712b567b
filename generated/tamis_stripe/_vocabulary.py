# Made by `codegen build` from the spec 'stripe', digest 62560bda5b3a66b1. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""The matching tables: kinds, the words that may follow each, and what they test."""

from __future__ import annotations

from tamis.queries.tables import Condition, Delivery, Identity, KindTable, Signature, Test, Token
from tamis.queries.vocabulary import Vocabulary

from . import events as _events

VOCABULARY = Vocabulary(
    package="tamis_stripe",
    event_type=_events.Event,
    event_names=frozenset(_events.__all__) - {"Is"},
    kinds={
        "*": KindTable(
            None,
            (
                "account",
                "application_fee",
                "apps",
                "balance",
                "balance_settings",
                "billing",
                "billing_portal",
                "capability",
                "cash_balance",
                "charge",
                "checkout",
                "climate",
                "coupon",
                "credit_note",
                "customer",
                "customer_cash_balance_transaction",
                "entitlements",
                "file",
                "financial_connections",
                "identity",
                "invoice",
                "invoice_payment",
                "invoiceitem",
                "issuing_authorization",
                "issuing_card",
                "issuing_cardholder",
                "issuing_dispute",
                "issuing_personalization_design",
                "issuing_token",
                "issuing_transaction",
                "mandate",
                "payment_intent",
                "payment_link",
                "payment_method",
                "payout",
                "person",
                "plan",
                "price",
                "product",
                "promotion_code",
                "quote",
                "radar",
                "refund",
                "reporting",
                "reserve",
                "review",
                "setup_intent",
                "sigma",
                "source",
                "subscription_schedule",
                "tax",
                "tax_rate",
                "terminal",
                "test_helpers",
                "three_d_secure",
                "topup",
                "transfer",
                "treasury",
            ),
            "StripeObject",
        ),
        "account": KindTable(
            "*",
            (
                "account.application",
                "account.external_account",
                "account.updated",
            ),
            "Account",
            certain={"id": "id"},
        ),
        "account.application": KindTable(
            "account",
            (
                "account.application.authorized",
                "account.application.deauthorized",
            ),
            "Application",
            certain={"id": "id"},
        ),
        "account.application.authorized": KindTable("account.application", (), "Application", certain={"id": "id"}),
        "account.application.deauthorized": KindTable("account.application", (), "Application", certain={"id": "id"}),
        "account.external_account": KindTable(
            "account",
            (
                "account.external_account.created",
                "account.external_account.deleted",
                "account.external_account.updated",
            ),
            "AccountExternalAccountCreatedObject",
            certain={"id": "id"},
        ),
        "account.external_account.created": KindTable(
            "account.external_account", (), "AccountExternalAccountCreatedObject", certain={"id": "id"}
        ),
        "account.external_account.deleted": KindTable(
            "account.external_account", (), "AccountExternalAccountCreatedObject", certain={"id": "id"}
        ),
        "account.external_account.updated": KindTable(
            "account.external_account", (), "AccountExternalAccountCreatedObject", certain={"id": "id"}
        ),
        "account.updated": KindTable("account", (), "Account", certain={"id": "id"}),
        "application_fee": KindTable(
            "*",
            (
                "application_fee.created",
                "application_fee.refund",
                "application_fee.refunded",
            ),
            None,
            certain={"id": "id", "charge": "charge"},
        ),
        "application_fee.created": KindTable("application_fee", (), None, certain={"id": "id", "charge": "charge"}),
        "application_fee.refund": KindTable(
            "application_fee", ("application_fee.refund.updated",), None, certain={"id": "id"}
        ),
        "application_fee.refund.updated": KindTable("application_fee.refund", (), None, certain={"id": "id"}),
        "application_fee.refunded": KindTable("application_fee", (), None, certain={"id": "id", "charge": "charge"}),
        "apps": KindTable("*", ("apps.install",), "StripeObject"),
        "apps.install": KindTable(
            "apps",
            (
                "apps.install.created",
                "apps.install.deleted",
                "apps.install.updated",
            ),
            "Install",
            certain={"id": "id"},
        ),
        "apps.install.created": KindTable("apps.install", (), "Install", certain={"id": "id"}),
        "apps.install.deleted": KindTable("apps.install", (), "Install", certain={"id": "id"}),
        "apps.install.updated": KindTable("apps.install", (), "Install", certain={"id": "id"}),
        "balance": KindTable("*", ("balance.available",), None),
        "balance.available": KindTable("balance", (), None),
        "balance_settings": KindTable("*", ("balance_settings.updated",), None),
        "balance_settings.updated": KindTable("balance_settings", (), None),
        "billing": KindTable(
            "*",
            (
                "billing.alert",
                "billing.credit_balance_transaction",
                "billing.credit_grant",
                "billing.meter",
            ),
            "StripeObject",
        ),
        "billing.alert": KindTable("billing", ("billing.alert.triggered",), None, certain={"customer": "customer"}),
        "billing.alert.triggered": KindTable("billing.alert", (), None, certain={"customer": "customer"}),
        "billing.credit_balance_transaction": KindTable(
            "billing", ("billing.credit_balance_transaction.created",), None, certain={"id": "id"}
        ),
        "billing.credit_balance_transaction.created": KindTable(
            "billing.credit_balance_transaction", (), None, certain={"id": "id"}
        ),
        "billing.credit_grant": KindTable(
            "billing",
            (
                "billing.credit_grant.created",
                "billing.credit_grant.updated",
            ),
            "CreditGrant",
            certain={"id": "id", "customer": "customer"},
        ),
        "billing.credit_grant.created": KindTable(
            "billing.credit_grant", (), "CreditGrant", certain={"id": "id", "customer": "customer"}
        ),
        "billing.credit_grant.updated": KindTable(
            "billing.credit_grant", (), "CreditGrant", certain={"id": "id", "customer": "customer"}
        ),
        "billing.meter": KindTable(
            "billing",
            (
                "billing.meter.created",
                "billing.meter.deactivated",
                "billing.meter.reactivated",
                "billing.meter.updated",
            ),
            "Meter",
            certain={"id": "id"},
        ),
        "billing.meter.created": KindTable("billing.meter", (), "Meter", certain={"id": "id"}),
        "billing.meter.deactivated": KindTable("billing.meter", (), "Meter", certain={"id": "id"}),
        "billing.meter.reactivated": KindTable("billing.meter", (), "Meter", certain={"id": "id"}),
        "billing.meter.updated": KindTable("billing.meter", (), "Meter", certain={"id": "id"}),
        "billing_portal": KindTable(
            "*",
            (
                "billing_portal.configuration",
                "billing_portal.session",
            ),
            "StripeObject",
        ),
        "billing_portal.configuration": KindTable(
            "billing_portal",
            (
                "billing_portal.configuration.created",
                "billing_portal.configuration.updated",
            ),
            "Configuration",
            certain={"id": "id"},
        ),
        "billing_portal.configuration.created": KindTable(
            "billing_portal.configuration", (), "Configuration", certain={"id": "id"}
        ),
        "billing_portal.configuration.updated": KindTable(
            "billing_portal.configuration", (), "Configuration", certain={"id": "id"}
        ),
        "billing_portal.session": KindTable(
            "billing_portal", ("billing_portal.session.created",), None, certain={"id": "id", "customer": "customer"}
        ),
        "billing_portal.session.created": KindTable(
            "billing_portal.session", (), None, certain={"id": "id", "customer": "customer"}
        ),
        "capability": KindTable("*", ("capability.updated",), "Capability", certain={"id": "id"}),
        "capability.updated": KindTable("capability", (), "Capability", certain={"id": "id"}),
        "cash_balance": KindTable("*", ("cash_balance.funds_available",), None, certain={"customer": "customer"}),
        "cash_balance.funds_available": KindTable("cash_balance", (), None, certain={"customer": "customer"}),
        "charge": KindTable(
            "*",
            (
                "charge.captured",
                "charge.dispute",
                "charge.expired",
                "charge.failed",
                "charge.pending",
                "charge.refund",
                "charge.refunded",
                "charge.succeeded",
                "charge.updated",
            ),
            "Charge",
            certain={"id": "id"},
        ),
        "charge.captured": KindTable("charge", (), "Charge", certain={"id": "id"}),
        "charge.dispute": KindTable(
            "charge",
            (
                "charge.dispute.closed",
                "charge.dispute.created",
                "charge.dispute.funds_reinstated",
                "charge.dispute.funds_withdrawn",
                "charge.dispute.updated",
            ),
            "Dispute",
            certain={"id": "id", "charge": "charge"},
        ),
        "charge.dispute.closed": KindTable("charge.dispute", (), "Dispute", certain={"id": "id", "charge": "charge"}),
        "charge.dispute.created": KindTable("charge.dispute", (), "Dispute", certain={"id": "id", "charge": "charge"}),
        "charge.dispute.funds_reinstated": KindTable(
            "charge.dispute", (), "Dispute", certain={"id": "id", "charge": "charge"}
        ),
        "charge.dispute.funds_withdrawn": KindTable(
            "charge.dispute", (), "Dispute", certain={"id": "id", "charge": "charge"}
        ),
        "charge.dispute.updated": KindTable("charge.dispute", (), "Dispute", certain={"id": "id", "charge": "charge"}),
        "charge.expired": KindTable("charge", (), "Charge", certain={"id": "id"}),
        "charge.failed": KindTable("charge", (), "Charge", certain={"id": "id"}),
        "charge.pending": KindTable("charge", (), "Charge", certain={"id": "id"}),
        "charge.refund": KindTable("charge", ("charge.refund.updated",), "Refund", certain={"id": "id"}),
        "charge.refund.updated": KindTable("charge.refund", (), "Refund", certain={"id": "id"}),
        "charge.refunded": KindTable("charge", (), "Charge", certain={"id": "id"}),
        "charge.succeeded": KindTable("charge", (), "Charge", certain={"id": "id"}),
        "charge.updated": KindTable("charge", (), "Charge", certain={"id": "id"}),
        "checkout": KindTable("*", ("checkout.session",), "StripeObject"),
        "checkout.session": KindTable(
            "checkout",
            (
                "checkout.session.async_payment_failed",
                "checkout.session.async_payment_succeeded",
                "checkout.session.completed",
                "checkout.session.expired",
            ),
            "CheckoutSession",
            certain={"id": "id"},
        ),
        "checkout.session.async_payment_failed": KindTable(
            "checkout.session", (), "CheckoutSession", certain={"id": "id"}
        ),
        "checkout.session.async_payment_succeeded": KindTable(
            "checkout.session", (), "CheckoutSession", certain={"id": "id"}
        ),
        "checkout.session.completed": KindTable("checkout.session", (), "CheckoutSession", certain={"id": "id"}),
        "checkout.session.expired": KindTable("checkout.session", (), "CheckoutSession", certain={"id": "id"}),
        "climate": KindTable(
            "*",
            (
                "climate.order",
                "climate.product",
            ),
            "StripeObject",
        ),
        "climate.order": KindTable(
            "climate",
            (
                "climate.order.canceled",
                "climate.order.created",
                "climate.order.delayed",
                "climate.order.delivered",
                "climate.order.product_substituted",
            ),
            "Order",
            certain={"id": "id"},
        ),
        "climate.order.canceled": KindTable("climate.order", (), "Order", certain={"id": "id"}),
        "climate.order.created": KindTable("climate.order", (), "Order", certain={"id": "id"}),
        "climate.order.delayed": KindTable("climate.order", (), "Order", certain={"id": "id"}),
        "climate.order.delivered": KindTable("climate.order", (), "Order", certain={"id": "id"}),
        "climate.order.product_substituted": KindTable("climate.order", (), "Order", certain={"id": "id"}),
        "climate.product": KindTable(
            "climate",
            (
                "climate.product.created",
                "climate.product.pricing_updated",
            ),
            None,
            certain={"id": "id", "name": "name"},
        ),
        "climate.product.created": KindTable("climate.product", (), None, certain={"id": "id", "name": "name"}),
        "climate.product.pricing_updated": KindTable("climate.product", (), None, certain={"id": "id", "name": "name"}),
        "coupon": KindTable(
            "*",
            (
                "coupon.created",
                "coupon.deleted",
                "coupon.updated",
            ),
            "Coupon",
            certain={"id": "id"},
        ),
        "coupon.created": KindTable("coupon", (), "Coupon", certain={"id": "id"}),
        "coupon.deleted": KindTable("coupon", (), "Coupon", certain={"id": "id"}),
        "coupon.updated": KindTable("coupon", (), "Coupon", certain={"id": "id"}),
        "credit_note": KindTable(
            "*",
            (
                "credit_note.created",
                "credit_note.updated",
                "credit_note.voided",
            ),
            "CreditNote",
            certain={"id": "id", "customer": "customer", "invoice": "invoice", "number": "number"},
        ),
        "credit_note.created": KindTable(
            "credit_note",
            (),
            "CreditNote",
            certain={"id": "id", "customer": "customer", "invoice": "invoice", "number": "number"},
        ),
        "credit_note.updated": KindTable(
            "credit_note",
            (),
            "CreditNote",
            certain={"id": "id", "customer": "customer", "invoice": "invoice", "number": "number"},
        ),
        "credit_note.voided": KindTable(
            "credit_note",
            (),
            "CreditNote",
            certain={"id": "id", "customer": "customer", "invoice": "invoice", "number": "number"},
        ),
        "customer": KindTable(
            "*",
            (
                "customer.created",
                "customer.deleted",
                "customer.discount",
                "customer.source",
                "customer.subscription",
                "customer.tax_id",
                "customer.updated",
            ),
            "Customer",
            certain={"id": "id"},
        ),
        "customer.created": KindTable("customer", (), "Customer", certain={"id": "id"}),
        "customer.deleted": KindTable("customer", (), "Customer", certain={"id": "id"}),
        "customer.discount": KindTable(
            "customer",
            (
                "customer.discount.created",
                "customer.discount.deleted",
                "customer.discount.updated",
            ),
            "Discount",
            certain={"id": "id"},
        ),
        "customer.discount.created": KindTable("customer.discount", (), "Discount", certain={"id": "id"}),
        "customer.discount.deleted": KindTable("customer.discount", (), "Discount", certain={"id": "id"}),
        "customer.discount.updated": KindTable("customer.discount", (), "Discount", certain={"id": "id"}),
        "customer.source": KindTable(
            "customer",
            (
                "customer.source.created",
                "customer.source.deleted",
                "customer.source.expiring",
                "customer.source.updated",
            ),
            "ChargeSource",
            certain={"id": "id"},
        ),
        "customer.source.created": KindTable("customer.source", (), "ChargeSource", certain={"id": "id"}),
        "customer.source.deleted": KindTable("customer.source", (), "ChargeSource", certain={"id": "id"}),
        "customer.source.expiring": KindTable("customer.source", (), "ChargeSource", certain={"id": "id"}),
        "customer.source.updated": KindTable("customer.source", (), "ChargeSource", certain={"id": "id"}),
        "customer.subscription": KindTable(
            "customer",
            (
                "customer.subscription.created",
                "customer.subscription.deleted",
                "customer.subscription.paused",
                "customer.subscription.pending_update_applied",
                "customer.subscription.pending_update_expired",
                "customer.subscription.resumed",
                "customer.subscription.trial_will_end",
                "customer.subscription.updated",
            ),
            "Subscription",
            certain={"id": "id", "customer": "customer"},
        ),
        "customer.subscription.created": KindTable(
            "customer.subscription", (), "Subscription", certain={"id": "id", "customer": "customer"}
        ),
        "customer.subscription.deleted": KindTable(
            "customer.subscription", (), "Subscription", certain={"id": "id", "customer": "customer"}
        ),
        "customer.subscription.paused": KindTable(
            "customer.subscription", (), "Subscription", certain={"id": "id", "customer": "customer"}
        ),
        "customer.subscription.pending_update_applied": KindTable(
            "customer.subscription", (), "Subscription", certain={"id": "id", "customer": "customer"}
        ),
        "customer.subscription.pending_update_expired": KindTable(
            "customer.subscription", (), "Subscription", certain={"id": "id", "customer": "customer"}
        ),
        "customer.subscription.resumed": KindTable(
            "customer.subscription", (), "Subscription", certain={"id": "id", "customer": "customer"}
        ),
        "customer.subscription.trial_will_end": KindTable(
            "customer.subscription", (), "Subscription", certain={"id": "id", "customer": "customer"}
        ),
        "customer.subscription.updated": KindTable(
            "customer.subscription", (), "Subscription", certain={"id": "id", "customer": "customer"}
        ),
        "customer.tax_id": KindTable(
            "customer",
            (
                "customer.tax_id.created",
                "customer.tax_id.deleted",
                "customer.tax_id.updated",
            ),
            "TaxId",
            certain={"id": "id"},
        ),
        "customer.tax_id.created": KindTable("customer.tax_id", (), "TaxId", certain={"id": "id"}),
        "customer.tax_id.deleted": KindTable("customer.tax_id", (), "TaxId", certain={"id": "id"}),
        "customer.tax_id.updated": KindTable("customer.tax_id", (), "TaxId", certain={"id": "id"}),
        "customer.updated": KindTable("customer", (), "Customer", certain={"id": "id"}),
        "customer_cash_balance_transaction": KindTable(
            "*", ("customer_cash_balance_transaction.created",), None, certain={"id": "id", "customer": "customer"}
        ),
        "customer_cash_balance_transaction.created": KindTable(
            "customer_cash_balance_transaction", (), None, certain={"id": "id", "customer": "customer"}
        ),
        "entitlements": KindTable("*", ("entitlements.active_entitlement_summary",), "StripeObject"),
        "entitlements.active_entitlement_summary": KindTable(
            "entitlements", ("entitlements.active_entitlement_summary.updated",), None, certain={"customer": "customer"}
        ),
        "entitlements.active_entitlement_summary.updated": KindTable(
            "entitlements.active_entitlement_summary", (), None, certain={"customer": "customer"}
        ),
        "file": KindTable("*", ("file.created",), None, certain={"id": "id"}),
        "file.created": KindTable("file", (), None, certain={"id": "id"}),
        "financial_connections": KindTable(
            "*",
            (
                "financial_connections.account",
                "financial_connections.authorization",
            ),
            "StripeObject",
        ),
        "financial_connections.account": KindTable(
            "financial_connections",
            (
                "financial_connections.account.account_numbers_updated",
                "financial_connections.account.created",
                "financial_connections.account.deactivated",
                "financial_connections.account.disconnected",
                "financial_connections.account.expected_deactivation_date_updated",
                "financial_connections.account.reactivated",
                "financial_connections.account.refreshed_balance",
                "financial_connections.account.refreshed_ownership",
                "financial_connections.account.refreshed_transactions",
                "financial_connections.account.supported_payment_method_types_updated",
                "financial_connections.account.upcoming_account_number_expiry",
                "financial_connections.account.upcoming_deactivation",
            ),
            "Account2",
            certain={"id": "id"},
        ),
        "financial_connections.account.account_numbers_updated": KindTable(
            "financial_connections.account", (), "Account2", certain={"id": "id"}
        ),
        "financial_connections.account.created": KindTable(
            "financial_connections.account", (), "Account2", certain={"id": "id"}
        ),
        "financial_connections.account.deactivated": KindTable(
            "financial_connections.account", (), "Account2", certain={"id": "id"}
        ),
        "financial_connections.account.disconnected": KindTable(
            "financial_connections.account", (), "Account2", certain={"id": "id"}
        ),
        "financial_connections.account.expected_deactivation_date_updated": KindTable(
            "financial_connections.account", (), "Account2", certain={"id": "id"}
        ),
        "financial_connections.account.reactivated": KindTable(
            "financial_connections.account", (), "Account2", certain={"id": "id"}
        ),
        "financial_connections.account.refreshed_balance": KindTable(
            "financial_connections.account", (), "Account2", certain={"id": "id"}
        ),
        "financial_connections.account.refreshed_ownership": KindTable(
            "financial_connections.account", (), "Account2", certain={"id": "id"}
        ),
        "financial_connections.account.refreshed_transactions": KindTable(
            "financial_connections.account", (), "Account2", certain={"id": "id"}
        ),
        "financial_connections.account.supported_payment_method_types_updated": KindTable(
            "financial_connections.account", (), "Account2", certain={"id": "id"}
        ),
        "financial_connections.account.upcoming_account_number_expiry": KindTable(
            "financial_connections.account", (), "Account2", certain={"id": "id"}
        ),
        "financial_connections.account.upcoming_deactivation": KindTable(
            "financial_connections.account", (), "Account2", certain={"id": "id"}
        ),
        "financial_connections.authorization": KindTable(
            "financial_connections",
            (
                "financial_connections.authorization.expected_deactivation_date_updated",
                "financial_connections.authorization.upcoming_deactivation",
            ),
            "Authorization",
            certain={"id": "id"},
        ),
        "financial_connections.authorization.expected_deactivation_date_updated": KindTable(
            "financial_connections.authorization", (), "Authorization", certain={"id": "id"}
        ),
        "financial_connections.authorization.upcoming_deactivation": KindTable(
            "financial_connections.authorization", (), "Authorization", certain={"id": "id"}
        ),
        "identity": KindTable("*", ("identity.verification_session",), "StripeObject"),
        "identity.verification_session": KindTable(
            "identity",
            (
                "identity.verification_session.canceled",
                "identity.verification_session.created",
                "identity.verification_session.processing",
                "identity.verification_session.redacted",
                "identity.verification_session.requires_input",
                "identity.verification_session.verified",
            ),
            "VerificationSession",
            certain={"id": "id"},
        ),
        "identity.verification_session.canceled": KindTable(
            "identity.verification_session", (), "VerificationSession", certain={"id": "id"}
        ),
        "identity.verification_session.created": KindTable(
            "identity.verification_session", (), "VerificationSession", certain={"id": "id"}
        ),
        "identity.verification_session.processing": KindTable(
            "identity.verification_session", (), "VerificationSession", certain={"id": "id"}
        ),
        "identity.verification_session.redacted": KindTable(
            "identity.verification_session", (), "VerificationSession", certain={"id": "id"}
        ),
        "identity.verification_session.requires_input": KindTable(
            "identity.verification_session", (), "VerificationSession", certain={"id": "id"}
        ),
        "identity.verification_session.verified": KindTable(
            "identity.verification_session", (), "VerificationSession", certain={"id": "id"}
        ),
        "invoice": KindTable(
            "*",
            (
                "invoice.created",
                "invoice.deleted",
                "invoice.finalization_failed",
                "invoice.finalized",
                "invoice.marked_uncollectible",
                "invoice.overdue",
                "invoice.overpaid",
                "invoice.paid",
                "invoice.payment_action_required",
                "invoice.payment_attempt_required",
                "invoice.payment_failed",
                "invoice.payment_succeeded",
                "invoice.sent",
                "invoice.upcoming",
                "invoice.updated",
                "invoice.voided",
                "invoice.will_be_due",
            ),
            "Invoice",
            certain={"id": "id"},
        ),
        "invoice.created": KindTable("invoice", (), "Invoice", certain={"id": "id"}),
        "invoice.deleted": KindTable("invoice", (), "Invoice", certain={"id": "id"}),
        "invoice.finalization_failed": KindTable("invoice", (), "Invoice", certain={"id": "id"}),
        "invoice.finalized": KindTable("invoice", (), "Invoice", certain={"id": "id"}),
        "invoice.marked_uncollectible": KindTable("invoice", (), "Invoice", certain={"id": "id"}),
        "invoice.overdue": KindTable("invoice", (), "Invoice", certain={"id": "id"}),
        "invoice.overpaid": KindTable("invoice", (), "Invoice", certain={"id": "id"}),
        "invoice.paid": KindTable("invoice", (), "Invoice", certain={"id": "id"}),
        "invoice.payment_action_required": KindTable("invoice", (), "Invoice", certain={"id": "id"}),
        "invoice.payment_attempt_required": KindTable("invoice", (), "Invoice", certain={"id": "id"}),
        "invoice.payment_failed": KindTable("invoice", (), "Invoice", certain={"id": "id"}),
        "invoice.payment_succeeded": KindTable("invoice", (), "Invoice", certain={"id": "id"}),
        "invoice.sent": KindTable("invoice", (), "Invoice", certain={"id": "id"}),
        "invoice.upcoming": KindTable("invoice", (), "Invoice", certain={"id": "id"}),
        "invoice.updated": KindTable("invoice", (), "Invoice", certain={"id": "id"}),
        "invoice.voided": KindTable("invoice", (), "Invoice", certain={"id": "id"}),
        "invoice.will_be_due": KindTable("invoice", (), "Invoice", certain={"id": "id"}),
        "invoice_payment": KindTable(
            "*", ("invoice_payment.paid",), None, certain={"id": "id", "invoice": "invoice", "status": "status"}
        ),
        "invoice_payment.paid": KindTable(
            "invoice_payment", (), None, certain={"id": "id", "invoice": "invoice", "status": "status"}
        ),
        "invoiceitem": KindTable(
            "*",
            (
                "invoiceitem.created",
                "invoiceitem.deleted",
            ),
            "InvoiceItem",
            certain={"id": "id", "customer": "customer"},
        ),
        "invoiceitem.created": KindTable(
            "invoiceitem", (), "InvoiceItem", certain={"id": "id", "customer": "customer"}
        ),
        "invoiceitem.deleted": KindTable(
            "invoiceitem", (), "InvoiceItem", certain={"id": "id", "customer": "customer"}
        ),
        "issuing_authorization": KindTable(
            "*",
            (
                "issuing_authorization.created",
                "issuing_authorization.request",
                "issuing_authorization.updated",
            ),
            "Authorization2",
            certain={"id": "id"},
        ),
        "issuing_authorization.created": KindTable("issuing_authorization", (), "Authorization2", certain={"id": "id"}),
        "issuing_authorization.request": KindTable("issuing_authorization", (), "Authorization2", certain={"id": "id"}),
        "issuing_authorization.updated": KindTable("issuing_authorization", (), "Authorization2", certain={"id": "id"}),
        "issuing_card": KindTable(
            "*",
            (
                "issuing_card.created",
                "issuing_card.updated",
            ),
            "Card2",
            certain={"id": "id"},
        ),
        "issuing_card.created": KindTable("issuing_card", (), "Card2", certain={"id": "id"}),
        "issuing_card.updated": KindTable("issuing_card", (), "Card2", certain={"id": "id"}),
        "issuing_cardholder": KindTable(
            "*",
            (
                "issuing_cardholder.created",
                "issuing_cardholder.updated",
            ),
            "Cardholder",
            certain={"id": "id", "name": "name"},
        ),
        "issuing_cardholder.created": KindTable(
            "issuing_cardholder", (), "Cardholder", certain={"id": "id", "name": "name"}
        ),
        "issuing_cardholder.updated": KindTable(
            "issuing_cardholder", (), "Cardholder", certain={"id": "id", "name": "name"}
        ),
        "issuing_dispute": KindTable(
            "*",
            (
                "issuing_dispute.closed",
                "issuing_dispute.created",
                "issuing_dispute.funds_reinstated",
                "issuing_dispute.funds_rescinded",
                "issuing_dispute.submitted",
                "issuing_dispute.updated",
            ),
            "Dispute2",
            certain={"id": "id"},
        ),
        "issuing_dispute.closed": KindTable("issuing_dispute", (), "Dispute2", certain={"id": "id"}),
        "issuing_dispute.created": KindTable("issuing_dispute", (), "Dispute2", certain={"id": "id"}),
        "issuing_dispute.funds_reinstated": KindTable("issuing_dispute", (), "Dispute2", certain={"id": "id"}),
        "issuing_dispute.funds_rescinded": KindTable("issuing_dispute", (), "Dispute2", certain={"id": "id"}),
        "issuing_dispute.submitted": KindTable("issuing_dispute", (), "Dispute2", certain={"id": "id"}),
        "issuing_dispute.updated": KindTable("issuing_dispute", (), "Dispute2", certain={"id": "id"}),
        "issuing_personalization_design": KindTable(
            "*",
            (
                "issuing_personalization_design.activated",
                "issuing_personalization_design.deactivated",
                "issuing_personalization_design.rejected",
                "issuing_personalization_design.updated",
            ),
            "PersonalizationDesign",
            certain={"id": "id"},
        ),
        "issuing_personalization_design.activated": KindTable(
            "issuing_personalization_design", (), "PersonalizationDesign", certain={"id": "id"}
        ),
        "issuing_personalization_design.deactivated": KindTable(
            "issuing_personalization_design", (), "PersonalizationDesign", certain={"id": "id"}
        ),
        "issuing_personalization_design.rejected": KindTable(
            "issuing_personalization_design", (), "PersonalizationDesign", certain={"id": "id"}
        ),
        "issuing_personalization_design.updated": KindTable(
            "issuing_personalization_design", (), "PersonalizationDesign", certain={"id": "id"}
        ),
        "issuing_token": KindTable(
            "*",
            (
                "issuing_token.created",
                "issuing_token.updated",
            ),
            "Token",
            certain={"id": "id"},
        ),
        "issuing_token.created": KindTable("issuing_token", (), "Token", certain={"id": "id"}),
        "issuing_token.updated": KindTable("issuing_token", (), "Token", certain={"id": "id"}),
        "issuing_transaction": KindTable(
            "*",
            (
                "issuing_transaction.created",
                "issuing_transaction.purchase_details_receipt_updated",
                "issuing_transaction.updated",
            ),
            None,
            certain={"id": "id"},
        ),
        "issuing_transaction.created": KindTable("issuing_transaction", (), None, certain={"id": "id"}),
        "issuing_transaction.purchase_details_receipt_updated": KindTable(
            "issuing_transaction", (), None, certain={"id": "id"}
        ),
        "issuing_transaction.updated": KindTable("issuing_transaction", (), None, certain={"id": "id"}),
        "mandate": KindTable(
            "*", ("mandate.updated",), "Mandate", certain={"id": "id", "payment_method": "payment_method"}
        ),
        "mandate.updated": KindTable(
            "mandate", (), "Mandate", certain={"id": "id", "payment_method": "payment_method"}
        ),
        "payment_intent": KindTable(
            "*",
            (
                "payment_intent.amount_capturable_updated",
                "payment_intent.canceled",
                "payment_intent.created",
                "payment_intent.partially_funded",
                "payment_intent.payment_failed",
                "payment_intent.processing",
                "payment_intent.requires_action",
                "payment_intent.succeeded",
            ),
            "PaymentIntent",
            certain={"id": "id"},
        ),
        "payment_intent.amount_capturable_updated": KindTable(
            "payment_intent", (), "PaymentIntent", certain={"id": "id"}
        ),
        "payment_intent.canceled": KindTable("payment_intent", (), "PaymentIntent", certain={"id": "id"}),
        "payment_intent.created": KindTable("payment_intent", (), "PaymentIntent", certain={"id": "id"}),
        "payment_intent.partially_funded": KindTable("payment_intent", (), "PaymentIntent", certain={"id": "id"}),
        "payment_intent.payment_failed": KindTable("payment_intent", (), "PaymentIntent", certain={"id": "id"}),
        "payment_intent.processing": KindTable("payment_intent", (), "PaymentIntent", certain={"id": "id"}),
        "payment_intent.requires_action": KindTable("payment_intent", (), "PaymentIntent", certain={"id": "id"}),
        "payment_intent.succeeded": KindTable("payment_intent", (), "PaymentIntent", certain={"id": "id"}),
        "payment_link": KindTable(
            "*",
            (
                "payment_link.created",
                "payment_link.updated",
            ),
            None,
            certain={"id": "id"},
        ),
        "payment_link.created": KindTable("payment_link", (), None, certain={"id": "id"}),
        "payment_link.updated": KindTable("payment_link", (), None, certain={"id": "id"}),
        "payment_method": KindTable(
            "*",
            (
                "payment_method.attached",
                "payment_method.automatically_updated",
                "payment_method.detached",
                "payment_method.updated",
            ),
            "PaymentMethod",
            certain={"id": "id"},
        ),
        "payment_method.attached": KindTable("payment_method", (), "PaymentMethod", certain={"id": "id"}),
        "payment_method.automatically_updated": KindTable("payment_method", (), "PaymentMethod", certain={"id": "id"}),
        "payment_method.detached": KindTable("payment_method", (), "PaymentMethod", certain={"id": "id"}),
        "payment_method.updated": KindTable("payment_method", (), "PaymentMethod", certain={"id": "id"}),
        "payout": KindTable(
            "*",
            (
                "payout.canceled",
                "payout.created",
                "payout.failed",
                "payout.paid",
                "payout.reconciliation_completed",
                "payout.updated",
            ),
            "Payout",
            certain={"id": "id", "status": "status"},
        ),
        "payout.canceled": KindTable("payout", (), "Payout", certain={"id": "id", "status": "status"}),
        "payout.created": KindTable("payout", (), "Payout", certain={"id": "id", "status": "status"}),
        "payout.failed": KindTable("payout", (), "Payout", certain={"id": "id", "status": "status"}),
        "payout.paid": KindTable("payout", (), "Payout", certain={"id": "id", "status": "status"}),
        "payout.reconciliation_completed": KindTable("payout", (), "Payout", certain={"id": "id", "status": "status"}),
        "payout.updated": KindTable("payout", (), "Payout", certain={"id": "id", "status": "status"}),
        "person": KindTable(
            "*",
            (
                "person.created",
                "person.deleted",
                "person.updated",
            ),
            "Person",
            certain={"id": "id"},
        ),
        "person.created": KindTable("person", (), "Person", certain={"id": "id"}),
        "person.deleted": KindTable("person", (), "Person", certain={"id": "id"}),
        "person.updated": KindTable("person", (), "Person", certain={"id": "id"}),
        "plan": KindTable(
            "*",
            (
                "plan.created",
                "plan.deleted",
                "plan.updated",
            ),
            None,
            certain={"id": "id"},
        ),
        "plan.created": KindTable("plan", (), None, certain={"id": "id"}),
        "plan.deleted": KindTable("plan", (), None, certain={"id": "id"}),
        "plan.updated": KindTable("plan", (), None, certain={"id": "id"}),
        "price": KindTable(
            "*",
            (
                "price.created",
                "price.deleted",
                "price.updated",
            ),
            None,
            certain={"id": "id"},
        ),
        "price.created": KindTable("price", (), None, certain={"id": "id"}),
        "price.deleted": KindTable("price", (), None, certain={"id": "id"}),
        "price.updated": KindTable("price", (), None, certain={"id": "id"}),
        "product": KindTable(
            "*",
            (
                "product.created",
                "product.deleted",
                "product.updated",
            ),
            "Product2",
            certain={"id": "id", "name": "name"},
        ),
        "product.created": KindTable("product", (), "Product2", certain={"id": "id", "name": "name"}),
        "product.deleted": KindTable("product", (), "Product2", certain={"id": "id", "name": "name"}),
        "product.updated": KindTable("product", (), "Product2", certain={"id": "id", "name": "name"}),
        "promotion_code": KindTable(
            "*",
            (
                "promotion_code.created",
                "promotion_code.updated",
            ),
            "PromotionCode",
            certain={"id": "id"},
        ),
        "promotion_code.created": KindTable("promotion_code", (), "PromotionCode", certain={"id": "id"}),
        "promotion_code.updated": KindTable("promotion_code", (), "PromotionCode", certain={"id": "id"}),
        "quote": KindTable(
            "*",
            (
                "quote.accepted",
                "quote.canceled",
                "quote.created",
                "quote.finalized",
            ),
            "Quote",
            certain={"id": "id"},
        ),
        "quote.accepted": KindTable("quote", (), "Quote", certain={"id": "id"}),
        "quote.canceled": KindTable("quote", (), "Quote", certain={"id": "id"}),
        "quote.created": KindTable("quote", (), "Quote", certain={"id": "id"}),
        "quote.finalized": KindTable("quote", (), "Quote", certain={"id": "id"}),
        "radar": KindTable("*", ("radar.early_fraud_warning",), "StripeObject"),
        "radar.early_fraud_warning": KindTable(
            "radar",
            (
                "radar.early_fraud_warning.created",
                "radar.early_fraud_warning.updated",
            ),
            "EarlyFraudWarning",
            certain={"id": "id", "charge": "charge"},
        ),
        "radar.early_fraud_warning.created": KindTable(
            "radar.early_fraud_warning", (), "EarlyFraudWarning", certain={"id": "id", "charge": "charge"}
        ),
        "radar.early_fraud_warning.updated": KindTable(
            "radar.early_fraud_warning", (), "EarlyFraudWarning", certain={"id": "id", "charge": "charge"}
        ),
        "refund": KindTable(
            "*",
            (
                "refund.created",
                "refund.failed",
                "refund.updated",
            ),
            "Refund",
            certain={"id": "id"},
        ),
        "refund.created": KindTable("refund", (), "Refund", certain={"id": "id"}),
        "refund.failed": KindTable("refund", (), "Refund", certain={"id": "id"}),
        "refund.updated": KindTable("refund", (), "Refund", certain={"id": "id"}),
        "reporting": KindTable(
            "*",
            (
                "reporting.report_run",
                "reporting.report_type",
            ),
            "StripeObject",
        ),
        "reporting.report_run": KindTable(
            "reporting",
            (
                "reporting.report_run.failed",
                "reporting.report_run.succeeded",
            ),
            None,
            certain={"id": "id", "status": "status"},
        ),
        "reporting.report_run.failed": KindTable(
            "reporting.report_run", (), None, certain={"id": "id", "status": "status"}
        ),
        "reporting.report_run.succeeded": KindTable(
            "reporting.report_run", (), None, certain={"id": "id", "status": "status"}
        ),
        "reporting.report_type": KindTable(
            "reporting", ("reporting.report_type.updated",), None, certain={"id": "id", "name": "name"}
        ),
        "reporting.report_type.updated": KindTable(
            "reporting.report_type", (), None, certain={"id": "id", "name": "name"}
        ),
        "reserve": KindTable(
            "*",
            (
                "reserve.hold",
                "reserve.plan",
                "reserve.release",
            ),
            "StripeObject",
        ),
        "reserve.hold": KindTable(
            "reserve",
            (
                "reserve.hold.created",
                "reserve.hold.updated",
            ),
            None,
            certain={"id": "id"},
        ),
        "reserve.hold.created": KindTable("reserve.hold", (), None, certain={"id": "id"}),
        "reserve.hold.updated": KindTable("reserve.hold", (), None, certain={"id": "id"}),
        "reserve.plan": KindTable(
            "reserve",
            (
                "reserve.plan.created",
                "reserve.plan.disabled",
                "reserve.plan.expired",
                "reserve.plan.updated",
            ),
            "Plan2",
            certain={"id": "id"},
        ),
        "reserve.plan.created": KindTable("reserve.plan", (), "Plan2", certain={"id": "id"}),
        "reserve.plan.disabled": KindTable("reserve.plan", (), "Plan2", certain={"id": "id"}),
        "reserve.plan.expired": KindTable("reserve.plan", (), "Plan2", certain={"id": "id"}),
        "reserve.plan.updated": KindTable("reserve.plan", (), "Plan2", certain={"id": "id"}),
        "reserve.release": KindTable("reserve", ("reserve.release.created",), None, certain={"id": "id"}),
        "reserve.release.created": KindTable("reserve.release", (), None, certain={"id": "id"}),
        "review": KindTable(
            "*",
            (
                "review.closed",
                "review.opened",
            ),
            "Review",
            certain={"id": "id"},
        ),
        "review.closed": KindTable("review", (), "Review", certain={"id": "id"}),
        "review.opened": KindTable("review", (), "Review", certain={"id": "id"}),
        "setup_intent": KindTable(
            "*",
            (
                "setup_intent.canceled",
                "setup_intent.created",
                "setup_intent.requires_action",
                "setup_intent.setup_failed",
                "setup_intent.succeeded",
            ),
            "SetupIntent",
            certain={"id": "id"},
        ),
        "setup_intent.canceled": KindTable("setup_intent", (), "SetupIntent", certain={"id": "id"}),
        "setup_intent.created": KindTable("setup_intent", (), "SetupIntent", certain={"id": "id"}),
        "setup_intent.requires_action": KindTable("setup_intent", (), "SetupIntent", certain={"id": "id"}),
        "setup_intent.setup_failed": KindTable("setup_intent", (), "SetupIntent", certain={"id": "id"}),
        "setup_intent.succeeded": KindTable("setup_intent", (), "SetupIntent", certain={"id": "id"}),
        "sigma": KindTable("*", ("sigma.scheduled_query_run",), "StripeObject"),
        "sigma.scheduled_query_run": KindTable(
            "sigma", ("sigma.scheduled_query_run.created",), None, certain={"id": "id", "status": "status"}
        ),
        "sigma.scheduled_query_run.created": KindTable(
            "sigma.scheduled_query_run", (), None, certain={"id": "id", "status": "status"}
        ),
        "source": KindTable(
            "*",
            (
                "source.canceled",
                "source.chargeable",
                "source.failed",
                "source.mandate_notification",
                "source.refund_attributes_required",
                "source.transaction",
            ),
            "StripeObject",
        ),
        "source.canceled": KindTable("source", (), "Source", certain={"id": "id", "status": "status"}),
        "source.chargeable": KindTable("source", (), "Source", certain={"id": "id", "status": "status"}),
        "source.failed": KindTable("source", (), "Source", certain={"id": "id", "status": "status"}),
        "source.mandate_notification": KindTable("source", (), None, certain={"id": "id", "status": "status"}),
        "source.refund_attributes_required": KindTable(
            "source", (), "Source", certain={"id": "id", "status": "status"}
        ),
        "source.transaction": KindTable(
            "source",
            (
                "source.transaction.created",
                "source.transaction.updated",
            ),
            None,
            certain={"id": "id", "status": "status"},
        ),
        "source.transaction.created": KindTable(
            "source.transaction", (), None, certain={"id": "id", "status": "status"}
        ),
        "source.transaction.updated": KindTable(
            "source.transaction", (), None, certain={"id": "id", "status": "status"}
        ),
        "subscription_schedule": KindTable(
            "*",
            (
                "subscription_schedule.aborted",
                "subscription_schedule.canceled",
                "subscription_schedule.completed",
                "subscription_schedule.created",
                "subscription_schedule.expiring",
                "subscription_schedule.released",
                "subscription_schedule.updated",
            ),
            "SubscriptionSchedule",
            certain={"id": "id", "customer": "customer"},
        ),
        "subscription_schedule.aborted": KindTable(
            "subscription_schedule", (), "SubscriptionSchedule", certain={"id": "id", "customer": "customer"}
        ),
        "subscription_schedule.canceled": KindTable(
            "subscription_schedule", (), "SubscriptionSchedule", certain={"id": "id", "customer": "customer"}
        ),
        "subscription_schedule.completed": KindTable(
            "subscription_schedule", (), "SubscriptionSchedule", certain={"id": "id", "customer": "customer"}
        ),
        "subscription_schedule.created": KindTable(
            "subscription_schedule", (), "SubscriptionSchedule", certain={"id": "id", "customer": "customer"}
        ),
        "subscription_schedule.expiring": KindTable(
            "subscription_schedule", (), "SubscriptionSchedule", certain={"id": "id", "customer": "customer"}
        ),
        "subscription_schedule.released": KindTable(
            "subscription_schedule", (), "SubscriptionSchedule", certain={"id": "id", "customer": "customer"}
        ),
        "subscription_schedule.updated": KindTable(
            "subscription_schedule", (), "SubscriptionSchedule", certain={"id": "id", "customer": "customer"}
        ),
        "tax": KindTable("*", ("tax.settings",), "StripeObject"),
        "tax.settings": KindTable("tax", ("tax.settings.updated",), "Settings"),
        "tax.settings.updated": KindTable("tax.settings", (), "Settings"),
        "tax_rate": KindTable(
            "*",
            (
                "tax_rate.created",
                "tax_rate.updated",
            ),
            "TaxRate",
            certain={"id": "id"},
        ),
        "tax_rate.created": KindTable("tax_rate", (), "TaxRate", certain={"id": "id"}),
        "tax_rate.updated": KindTable("tax_rate", (), "TaxRate", certain={"id": "id"}),
        "terminal": KindTable("*", ("terminal.reader",), "StripeObject"),
        "terminal.reader": KindTable(
            "terminal",
            (
                "terminal.reader.action_failed",
                "terminal.reader.action_succeeded",
                "terminal.reader.action_updated",
            ),
            "Reader",
            certain={"id": "id"},
        ),
        "terminal.reader.action_failed": KindTable("terminal.reader", (), "Reader", certain={"id": "id"}),
        "terminal.reader.action_succeeded": KindTable("terminal.reader", (), "Reader", certain={"id": "id"}),
        "terminal.reader.action_updated": KindTable("terminal.reader", (), "Reader", certain={"id": "id"}),
        "test_helpers": KindTable("*", ("test_helpers.test_clock",), "StripeObject"),
        "test_helpers.test_clock": KindTable(
            "test_helpers",
            (
                "test_helpers.test_clock.advancing",
                "test_helpers.test_clock.created",
                "test_helpers.test_clock.deleted",
                "test_helpers.test_clock.internal_failure",
                "test_helpers.test_clock.ready",
            ),
            "TestClock",
            certain={"id": "id"},
        ),
        "test_helpers.test_clock.advancing": KindTable(
            "test_helpers.test_clock", (), "TestClock", certain={"id": "id"}
        ),
        "test_helpers.test_clock.created": KindTable("test_helpers.test_clock", (), "TestClock", certain={"id": "id"}),
        "test_helpers.test_clock.deleted": KindTable("test_helpers.test_clock", (), "TestClock", certain={"id": "id"}),
        "test_helpers.test_clock.internal_failure": KindTable(
            "test_helpers.test_clock", (), "TestClock", certain={"id": "id"}
        ),
        "test_helpers.test_clock.ready": KindTable("test_helpers.test_clock", (), "TestClock", certain={"id": "id"}),
        "three_d_secure": KindTable("*", ("three_d_secure.authentication",), "StripeObject"),
        "three_d_secure.authentication": KindTable(
            "three_d_secure",
            (
                "three_d_secure.authentication.canceled",
                "three_d_secure.authentication.challenge_started",
                "three_d_secure.authentication.errored",
                "three_d_secure.authentication.failed",
                "three_d_secure.authentication.requires_challenge",
                "three_d_secure.authentication.requires_submission",
                "three_d_secure.authentication.succeeded",
            ),
            "Authentication",
            certain={"id": "id", "payment_method": "payment_method"},
        ),
        "three_d_secure.authentication.canceled": KindTable(
            "three_d_secure.authentication",
            (),
            "Authentication",
            certain={"id": "id", "payment_method": "payment_method"},
        ),
        "three_d_secure.authentication.challenge_started": KindTable(
            "three_d_secure.authentication",
            (),
            "Authentication",
            certain={"id": "id", "payment_method": "payment_method"},
        ),
        "three_d_secure.authentication.errored": KindTable(
            "three_d_secure.authentication",
            (),
            "Authentication",
            certain={"id": "id", "payment_method": "payment_method"},
        ),
        "three_d_secure.authentication.failed": KindTable(
            "three_d_secure.authentication",
            (),
            "Authentication",
            certain={"id": "id", "payment_method": "payment_method"},
        ),
        "three_d_secure.authentication.requires_challenge": KindTable(
            "three_d_secure.authentication",
            (),
            "Authentication",
            certain={"id": "id", "payment_method": "payment_method"},
        ),
        "three_d_secure.authentication.requires_submission": KindTable(
            "three_d_secure.authentication",
            (),
            "Authentication",
            certain={"id": "id", "payment_method": "payment_method"},
        ),
        "three_d_secure.authentication.succeeded": KindTable(
            "three_d_secure.authentication",
            (),
            "Authentication",
            certain={"id": "id", "payment_method": "payment_method"},
        ),
        "topup": KindTable(
            "*",
            (
                "topup.canceled",
                "topup.created",
                "topup.failed",
                "topup.reversed",
                "topup.succeeded",
            ),
            "Topup",
            certain={"id": "id"},
        ),
        "topup.canceled": KindTable("topup", (), "Topup", certain={"id": "id"}),
        "topup.created": KindTable("topup", (), "Topup", certain={"id": "id"}),
        "topup.failed": KindTable("topup", (), "Topup", certain={"id": "id"}),
        "topup.reversed": KindTable("topup", (), "Topup", certain={"id": "id"}),
        "topup.succeeded": KindTable("topup", (), "Topup", certain={"id": "id"}),
        "transfer": KindTable(
            "*",
            (
                "transfer.created",
                "transfer.reversed",
                "transfer.updated",
            ),
            "Transfer",
            certain={"id": "id"},
        ),
        "transfer.created": KindTable("transfer", (), "Transfer", certain={"id": "id"}),
        "transfer.reversed": KindTable("transfer", (), "Transfer", certain={"id": "id"}),
        "transfer.updated": KindTable("transfer", (), "Transfer", certain={"id": "id"}),
        "treasury": KindTable(
            "*",
            (
                "treasury.credit_reversal",
                "treasury.debit_reversal",
                "treasury.financial_account",
                "treasury.inbound_transfer",
                "treasury.outbound_payment",
                "treasury.outbound_transfer",
                "treasury.received_credit",
                "treasury.received_debit",
            ),
            "StripeObject",
        ),
        "treasury.credit_reversal": KindTable(
            "treasury",
            (
                "treasury.credit_reversal.created",
                "treasury.credit_reversal.posted",
            ),
            "CreditReversal",
            certain={"id": "id"},
        ),
        "treasury.credit_reversal.created": KindTable(
            "treasury.credit_reversal", (), "CreditReversal", certain={"id": "id"}
        ),
        "treasury.credit_reversal.posted": KindTable(
            "treasury.credit_reversal", (), "CreditReversal", certain={"id": "id"}
        ),
        "treasury.debit_reversal": KindTable(
            "treasury",
            (
                "treasury.debit_reversal.completed",
                "treasury.debit_reversal.created",
                "treasury.debit_reversal.initial_credit_granted",
            ),
            "DebitReversal",
            certain={"id": "id"},
        ),
        "treasury.debit_reversal.completed": KindTable(
            "treasury.debit_reversal", (), "DebitReversal", certain={"id": "id"}
        ),
        "treasury.debit_reversal.created": KindTable(
            "treasury.debit_reversal", (), "DebitReversal", certain={"id": "id"}
        ),
        "treasury.debit_reversal.initial_credit_granted": KindTable(
            "treasury.debit_reversal", (), "DebitReversal", certain={"id": "id"}
        ),
        "treasury.financial_account": KindTable(
            "treasury",
            (
                "treasury.financial_account.closed",
                "treasury.financial_account.created",
                "treasury.financial_account.features_status_updated",
            ),
            "FinancialAccount",
            certain={"id": "id"},
        ),
        "treasury.financial_account.closed": KindTable(
            "treasury.financial_account", (), "FinancialAccount", certain={"id": "id"}
        ),
        "treasury.financial_account.created": KindTable(
            "treasury.financial_account", (), "FinancialAccount", certain={"id": "id"}
        ),
        "treasury.financial_account.features_status_updated": KindTable(
            "treasury.financial_account", (), "FinancialAccount", certain={"id": "id"}
        ),
        "treasury.inbound_transfer": KindTable(
            "treasury",
            (
                "treasury.inbound_transfer.canceled",
                "treasury.inbound_transfer.created",
                "treasury.inbound_transfer.failed",
                "treasury.inbound_transfer.succeeded",
            ),
            "InboundTransfer",
            certain={"id": "id"},
        ),
        "treasury.inbound_transfer.canceled": KindTable(
            "treasury.inbound_transfer", (), "InboundTransfer", certain={"id": "id"}
        ),
        "treasury.inbound_transfer.created": KindTable(
            "treasury.inbound_transfer", (), "InboundTransfer", certain={"id": "id"}
        ),
        "treasury.inbound_transfer.failed": KindTable(
            "treasury.inbound_transfer", (), "InboundTransfer", certain={"id": "id"}
        ),
        "treasury.inbound_transfer.succeeded": KindTable(
            "treasury.inbound_transfer", (), "InboundTransfer", certain={"id": "id"}
        ),
        "treasury.outbound_payment": KindTable(
            "treasury",
            (
                "treasury.outbound_payment.canceled",
                "treasury.outbound_payment.created",
                "treasury.outbound_payment.expected_arrival_date_updated",
                "treasury.outbound_payment.failed",
                "treasury.outbound_payment.posted",
                "treasury.outbound_payment.returned",
                "treasury.outbound_payment.tracking_details_updated",
            ),
            "OutboundPayment",
            certain={"id": "id"},
        ),
        "treasury.outbound_payment.canceled": KindTable(
            "treasury.outbound_payment", (), "OutboundPayment", certain={"id": "id"}
        ),
        "treasury.outbound_payment.created": KindTable(
            "treasury.outbound_payment", (), "OutboundPayment", certain={"id": "id"}
        ),
        "treasury.outbound_payment.expected_arrival_date_updated": KindTable(
            "treasury.outbound_payment", (), "OutboundPayment", certain={"id": "id"}
        ),
        "treasury.outbound_payment.failed": KindTable(
            "treasury.outbound_payment", (), "OutboundPayment", certain={"id": "id"}
        ),
        "treasury.outbound_payment.posted": KindTable(
            "treasury.outbound_payment", (), "OutboundPayment", certain={"id": "id"}
        ),
        "treasury.outbound_payment.returned": KindTable(
            "treasury.outbound_payment", (), "OutboundPayment", certain={"id": "id"}
        ),
        "treasury.outbound_payment.tracking_details_updated": KindTable(
            "treasury.outbound_payment", (), "OutboundPayment", certain={"id": "id"}
        ),
        "treasury.outbound_transfer": KindTable(
            "treasury",
            (
                "treasury.outbound_transfer.canceled",
                "treasury.outbound_transfer.created",
                "treasury.outbound_transfer.expected_arrival_date_updated",
                "treasury.outbound_transfer.failed",
                "treasury.outbound_transfer.posted",
                "treasury.outbound_transfer.returned",
                "treasury.outbound_transfer.tracking_details_updated",
            ),
            "OutboundTransfer",
            certain={"id": "id"},
        ),
        "treasury.outbound_transfer.canceled": KindTable(
            "treasury.outbound_transfer", (), "OutboundTransfer", certain={"id": "id"}
        ),
        "treasury.outbound_transfer.created": KindTable(
            "treasury.outbound_transfer", (), "OutboundTransfer", certain={"id": "id"}
        ),
        "treasury.outbound_transfer.expected_arrival_date_updated": KindTable(
            "treasury.outbound_transfer", (), "OutboundTransfer", certain={"id": "id"}
        ),
        "treasury.outbound_transfer.failed": KindTable(
            "treasury.outbound_transfer", (), "OutboundTransfer", certain={"id": "id"}
        ),
        "treasury.outbound_transfer.posted": KindTable(
            "treasury.outbound_transfer", (), "OutboundTransfer", certain={"id": "id"}
        ),
        "treasury.outbound_transfer.returned": KindTable(
            "treasury.outbound_transfer", (), "OutboundTransfer", certain={"id": "id"}
        ),
        "treasury.outbound_transfer.tracking_details_updated": KindTable(
            "treasury.outbound_transfer", (), "OutboundTransfer", certain={"id": "id"}
        ),
        "treasury.received_credit": KindTable(
            "treasury",
            (
                "treasury.received_credit.created",
                "treasury.received_credit.failed",
                "treasury.received_credit.succeeded",
            ),
            "ReceivedCredit",
            certain={"id": "id", "description": "description"},
        ),
        "treasury.received_credit.created": KindTable(
            "treasury.received_credit", (), "ReceivedCredit", certain={"id": "id", "description": "description"}
        ),
        "treasury.received_credit.failed": KindTable(
            "treasury.received_credit", (), "ReceivedCredit", certain={"id": "id", "description": "description"}
        ),
        "treasury.received_credit.succeeded": KindTable(
            "treasury.received_credit", (), "ReceivedCredit", certain={"id": "id", "description": "description"}
        ),
        "treasury.received_debit": KindTable(
            "treasury",
            ("treasury.received_debit.created",),
            "ReceivedDebit",
            certain={"id": "id", "description": "description"},
        ),
        "treasury.received_debit.created": KindTable(
            "treasury.received_debit", (), "ReceivedDebit", certain={"id": "id", "description": "description"}
        ),
    },
    words={
        "StripeObject": {"id": (Test(("id",)), {})},
        "Account": {"email": (Test(("email",)), {})},
        "Application": {"name": (Test(("name",)), {})},
        "AccountExternalAccountCreatedObject": {
            "customer": (Test(("customer",)), {}),
            "description": (Test(("description",)), {}),
            "name": (Test(("name",)), {}),
        },
        "Install": {
            "status": (
                Test(("status",)),
                {
                    "install_failed": Test(("status",), False, (Condition((), "equals", "install_failed"),)),
                    "installed": Test(("status",), False, (Condition((), "equals", "installed"),)),
                    "installing": Test(("status",), False, (Condition((), "equals", "installing"),)),
                    "uninstall_failed": Test(("status",), False, (Condition((), "equals", "uninstall_failed"),)),
                    "uninstalling": Test(("status",), False, (Condition((), "equals", "uninstalling"),)),
                },
            )
        },
        "CreditGrant": {"name": (Test(("name",)), {})},
        "Meter": {
            "status": (
                Test(("status",)),
                {
                    "active": Test(("status",), False, (Condition((), "equals", "active"),)),
                    "inactive": Test(("status",), False, (Condition((), "equals", "inactive"),)),
                },
            )
        },
        "Configuration": {"name": (Test(("name",)), {})},
        "Capability": {
            "status": (
                Test(("status",)),
                {
                    "active": Test(("status",), False, (Condition((), "equals", "active"),)),
                    "inactive": Test(("status",), False, (Condition((), "equals", "inactive"),)),
                    "pending": Test(("status",), False, (Condition((), "equals", "pending"),)),
                    "unrequested": Test(("status",), False, (Condition((), "equals", "unrequested"),)),
                },
            )
        },
        "Charge": {
            "customer": (Test(("customer",)), {}),
            "description": (Test(("description",)), {}),
            "failure_code": (Test(("failure_code",)), {}),
            "outcome": (Test(("outcome",)), {}),
            "payment_intent": (Test(("payment_intent",)), {}),
            "payment_method": (Test(("payment_method",)), {}),
            "receipt_email": (Test(("receipt_email",)), {}),
            "review": (Test(("review",)), {}),
            "status": (
                Test(("status",)),
                {
                    "pending": Test(("status",), False, (Condition((), "equals", "pending"),)),
                    "failed": Test(("status",), False, (Condition((), "equals", "failed"),)),
                    "succeeded": Test(("status",), False, (Condition((), "equals", "succeeded"),)),
                },
            ),
        },
        "Dispute": {
            "payment_intent": (Test(("payment_intent",)), {}),
            "status": (
                Test(("status",)),
                {
                    "under_review": Test(("status",), False, (Condition((), "equals", "under_review"),)),
                    "appeal_needs_response": Test(
                        ("status",), False, (Condition((), "equals", "appeal_needs_response"),)
                    ),
                    "appeal_under_review": Test(("status",), False, (Condition((), "equals", "appeal_under_review"),)),
                    "lost": Test(("status",), False, (Condition((), "equals", "lost"),)),
                    "needs_response": Test(("status",), False, (Condition((), "equals", "needs_response"),)),
                    "prevented": Test(("status",), False, (Condition((), "equals", "prevented"),)),
                    "warning_closed": Test(("status",), False, (Condition((), "equals", "warning_closed"),)),
                    "warning_needs_response": Test(
                        ("status",), False, (Condition((), "equals", "warning_needs_response"),)
                    ),
                    "warning_under_review": Test(
                        ("status",), False, (Condition((), "equals", "warning_under_review"),)
                    ),
                    "won": Test(("status",), False, (Condition((), "equals", "won"),)),
                },
            ),
        },
        "Refund": {
            "charge": (Test(("charge",)), {}),
            "customer": (Test(("customer",)), {}),
            "description": (Test(("description",)), {}),
            "payment_intent": (Test(("payment_intent",)), {}),
            "payment_method": (Test(("payment_method",)), {}),
        },
        "CheckoutSession": {
            "client_reference_id": (Test(("client_reference_id",)), {}),
            "customer": (Test(("customer",)), {}),
            "customer_email": (Test(("customer_email",)), {}),
            "invoice": (Test(("invoice",)), {}),
            "mode": (
                Test(("mode",)),
                {
                    "payment": Test(("mode",), False, (Condition((), "equals", "payment"),)),
                    "setup": Test(("mode",), False, (Condition((), "equals", "setup"),)),
                    "subscription": Test(("mode",), False, (Condition((), "equals", "subscription"),)),
                },
            ),
            "payment_intent": (Test(("payment_intent",)), {}),
            "payment_link": (Test(("payment_link",)), {}),
            "payment_status": (
                Test(("payment_status",)),
                {
                    "paid": Test(("payment_status",), False, (Condition((), "equals", "paid"),)),
                    "no_payment_required": Test(
                        ("payment_status",), False, (Condition((), "equals", "no_payment_required"),)
                    ),
                    "unpaid": Test(("payment_status",), False, (Condition((), "equals", "unpaid"),)),
                },
            ),
            "status": (
                Test(("status",)),
                {
                    "complete": Test(("status",), False, (Condition((), "equals", "complete"),)),
                    "expired": Test(("status",), False, (Condition((), "equals", "expired"),)),
                    "open": Test(("status",), False, (Condition((), "equals", "open"),)),
                },
            ),
            "subscription": (Test(("subscription",)), {}),
        },
        "Order": {
            "canceled_at": (Test(("canceled_at",)), {}),
            "status": (
                Test(("status",)),
                {
                    "canceled": Test(("status",), False, (Condition((), "equals", "canceled"),)),
                    "open": Test(("status",), False, (Condition((), "equals", "open"),)),
                    "awaiting_funds": Test(("status",), False, (Condition((), "equals", "awaiting_funds"),)),
                    "confirmed": Test(("status",), False, (Condition((), "equals", "confirmed"),)),
                    "delivered": Test(("status",), False, (Condition((), "equals", "delivered"),)),
                },
            ),
        },
        "Coupon": {"name": (Test(("name",)), {})},
        "CreditNote": {
            "status": (
                Test(("status",)),
                {
                    "issued": Test(("status",), False, (Condition((), "equals", "issued"),)),
                    "void": Test(("status",), False, (Condition((), "equals", "void"),)),
                },
            )
        },
        "Customer": {
            "description": (Test(("description",)), {}),
            "email": (Test(("email",)), {}),
            "name": (Test(("name",)), {}),
        },
        "Discount": {
            "customer": (Test(("customer",)), {}),
            "invoice": (Test(("invoice",)), {}),
            "subscription": (Test(("subscription",)), {}),
        },
        "ChargeSource": {
            "customer": (Test(("customer",)), {}),
            "description": (Test(("description",)), {}),
            "name": (Test(("name",)), {}),
            "email": (Test(("email",)), {}),
        },
        "Subscription": {
            "canceled_at": (Test(("canceled_at",)), {}),
            "default_payment_method": (Test(("default_payment_method",)), {}),
            "description": (Test(("description",)), {}),
            "status": (
                Test(("status",)),
                {
                    "active": Test(("status",), False, (Condition((), "equals", "active"),)),
                    "canceled": Test(("status",), False, (Condition((), "equals", "canceled"),)),
                    "unpaid": Test(("status",), False, (Condition((), "equals", "unpaid"),)),
                    "incomplete": Test(("status",), False, (Condition((), "equals", "incomplete"),)),
                    "incomplete_expired": Test(("status",), False, (Condition((), "equals", "incomplete_expired"),)),
                    "past_due": Test(("status",), False, (Condition((), "equals", "past_due"),)),
                    "paused": Test(("status",), False, (Condition((), "equals", "paused"),)),
                    "trialing": Test(("status",), False, (Condition((), "equals", "trialing"),)),
                },
            ),
            "trial_end": (Test(("trial_end",)), {}),
        },
        "TaxId": {"customer": (Test(("customer",)), {})},
        "Account2": {
            "status": (
                Test(("status",)),
                {
                    "active": Test(("status",), False, (Condition((), "equals", "active"),)),
                    "inactive": Test(("status",), False, (Condition((), "equals", "inactive"),)),
                    "disconnected": Test(("status",), False, (Condition((), "equals", "disconnected"),)),
                },
            )
        },
        "Authorization": {
            "status": (
                Test(("status",)),
                {
                    "active": Test(("status",), False, (Condition((), "equals", "active"),)),
                    "inactive": Test(("status",), False, (Condition((), "equals", "inactive"),)),
                },
            )
        },
        "VerificationSession": {
            "client_reference_id": (Test(("client_reference_id",)), {}),
            "status": (
                Test(("status",)),
                {
                    "canceled": Test(("status",), False, (Condition((), "equals", "canceled"),)),
                    "processing": Test(("status",), False, (Condition((), "equals", "processing"),)),
                    "verified": Test(("status",), False, (Condition((), "equals", "verified"),)),
                    "requires_input": Test(("status",), False, (Condition((), "equals", "requires_input"),)),
                },
            ),
        },
        "Invoice": {
            "billing_reason": (
                Test(("billing_reason",)),
                {
                    "manual": Test(("billing_reason",), False, (Condition((), "equals", "manual"),)),
                    "subscription_update": Test(
                        ("billing_reason",), False, (Condition((), "equals", "subscription_update"),)
                    ),
                    "subscription": Test(("billing_reason",), False, (Condition((), "equals", "subscription"),)),
                    "automatic_pending_invoice_item_invoice": Test(
                        ("billing_reason",), False, (Condition((), "equals", "automatic_pending_invoice_item_invoice"),)
                    ),
                    "quote_accept": Test(("billing_reason",), False, (Condition((), "equals", "quote_accept"),)),
                    "subscription_create": Test(
                        ("billing_reason",), False, (Condition((), "equals", "subscription_create"),)
                    ),
                    "subscription_cycle": Test(
                        ("billing_reason",), False, (Condition((), "equals", "subscription_cycle"),)
                    ),
                    "subscription_threshold": Test(
                        ("billing_reason",), False, (Condition((), "equals", "subscription_threshold"),)
                    ),
                    "upcoming": Test(("billing_reason",), False, (Condition((), "equals", "upcoming"),)),
                },
            ),
            "customer": (Test(("customer",)), {}),
            "customer_email": (Test(("customer_email",)), {}),
            "default_payment_method": (Test(("default_payment_method",)), {}),
            "description": (Test(("description",)), {}),
            "next_payment_attempt": (Test(("next_payment_attempt",)), {}),
            "number": (Test(("number",)), {}),
            "status": (
                Test(("status",)),
                {
                    "paid": Test(("status",), False, (Condition((), "equals", "paid"),)),
                    "open": Test(("status",), False, (Condition((), "equals", "open"),)),
                    "void": Test(("status",), False, (Condition((), "equals", "void"),)),
                    "draft": Test(("status",), False, (Condition((), "equals", "draft"),)),
                    "uncollectible": Test(("status",), False, (Condition((), "equals", "uncollectible"),)),
                },
            ),
        },
        "InvoiceItem": {"description": (Test(("description",)), {}), "invoice": (Test(("invoice",)), {})},
        "Authorization2": {
            "status": (
                Test(("status",)),
                {
                    "pending": Test(("status",), False, (Condition((), "equals", "pending"),)),
                    "expired": Test(("status",), False, (Condition((), "equals", "expired"),)),
                    "closed": Test(("status",), False, (Condition((), "equals", "closed"),)),
                    "reversed": Test(("status",), False, (Condition((), "equals", "reversed"),)),
                },
            )
        },
        "Card2": {
            "number": (Test(("number",)), {}),
            "status": (
                Test(("status",)),
                {
                    "active": Test(("status",), False, (Condition((), "equals", "active"),)),
                    "inactive": Test(("status",), False, (Condition((), "equals", "inactive"),)),
                    "canceled": Test(("status",), False, (Condition((), "equals", "canceled"),)),
                },
            ),
        },
        "Cardholder": {
            "email": (Test(("email",)), {}),
            "status": (
                Test(("status",)),
                {
                    "active": Test(("status",), False, (Condition((), "equals", "active"),)),
                    "inactive": Test(("status",), False, (Condition((), "equals", "inactive"),)),
                    "blocked": Test(("status",), False, (Condition((), "equals", "blocked"),)),
                },
            ),
        },
        "Dispute2": {
            "status": (
                Test(("status",)),
                {
                    "lost": Test(("status",), False, (Condition((), "equals", "lost"),)),
                    "won": Test(("status",), False, (Condition((), "equals", "won"),)),
                    "expired": Test(("status",), False, (Condition((), "equals", "expired"),)),
                    "submitted": Test(("status",), False, (Condition((), "equals", "submitted"),)),
                    "unsubmitted": Test(("status",), False, (Condition((), "equals", "unsubmitted"),)),
                },
            )
        },
        "PersonalizationDesign": {
            "name": (Test(("name",)), {}),
            "status": (
                Test(("status",)),
                {
                    "active": Test(("status",), False, (Condition((), "equals", "active"),)),
                    "inactive": Test(("status",), False, (Condition((), "equals", "inactive"),)),
                    "review": Test(("status",), False, (Condition((), "equals", "review"),)),
                    "rejected": Test(("status",), False, (Condition((), "equals", "rejected"),)),
                },
            ),
        },
        "Token": {
            "status": (
                Test(("status",)),
                {
                    "deleted": Test(("status",), False, (Condition((), "equals", "deleted"),)),
                    "active": Test(("status",), False, (Condition((), "equals", "active"),)),
                    "requested": Test(("status",), False, (Condition((), "equals", "requested"),)),
                    "suspended": Test(("status",), False, (Condition((), "equals", "suspended"),)),
                },
            )
        },
        "Mandate": {
            "status": (
                Test(("status",)),
                {
                    "active": Test(("status",), False, (Condition((), "equals", "active"),)),
                    "inactive": Test(("status",), False, (Condition((), "equals", "inactive"),)),
                    "pending": Test(("status",), False, (Condition((), "equals", "pending"),)),
                },
            )
        },
        "PaymentIntent": {
            "canceled_at": (Test(("canceled_at",)), {}),
            "customer": (Test(("customer",)), {}),
            "description": (Test(("description",)), {}),
            "last_payment_error": (Test(("last_payment_error",)), {}),
            "latest_charge": (Test(("latest_charge",)), {}),
            "payment_method": (Test(("payment_method",)), {}),
            "receipt_email": (Test(("receipt_email",)), {}),
            "review": (Test(("review",)), {}),
            "status": (
                Test(("status",)),
                {
                    "canceled": Test(("status",), False, (Condition((), "equals", "canceled"),)),
                    "processing": Test(("status",), False, (Condition((), "equals", "processing"),)),
                    "succeeded": Test(("status",), False, (Condition((), "equals", "succeeded"),)),
                    "requires_action": Test(("status",), False, (Condition((), "equals", "requires_action"),)),
                    "requires_confirmation": Test(
                        ("status",), False, (Condition((), "equals", "requires_confirmation"),)
                    ),
                    "requires_payment_method": Test(
                        ("status",), False, (Condition((), "equals", "requires_payment_method"),)
                    ),
                    "requires_capture": Test(("status",), False, (Condition((), "equals", "requires_capture"),)),
                },
            ),
        },
        "PaymentMethod": {"customer": (Test(("customer",)), {})},
        "Payout": {"description": (Test(("description",)), {}), "failure_code": (Test(("failure_code",)), {})},
        "Person": {"email": (Test(("email",)), {})},
        "Product2": {"description": (Test(("description",)), {})},
        "PromotionCode": {"customer": (Test(("customer",)), {})},
        "Quote": {
            "customer": (Test(("customer",)), {}),
            "description": (Test(("description",)), {}),
            "invoice": (Test(("invoice",)), {}),
            "number": (Test(("number",)), {}),
            "status": (
                Test(("status",)),
                {
                    "canceled": Test(("status",), False, (Condition((), "equals", "canceled"),)),
                    "accepted": Test(("status",), False, (Condition((), "equals", "accepted"),)),
                    "open": Test(("status",), False, (Condition((), "equals", "open"),)),
                    "draft": Test(("status",), False, (Condition((), "equals", "draft"),)),
                },
            ),
            "subscription": (Test(("subscription",)), {}),
        },
        "EarlyFraudWarning": {"payment_intent": (Test(("payment_intent",)), {})},
        "Plan2": {
            "status": (
                Test(("status",)),
                {
                    "active": Test(("status",), False, (Condition((), "equals", "active"),)),
                    "other": Test(("status",), False, (Condition((), "equals", "other"),)),
                    "disabled": Test(("status",), False, (Condition((), "equals", "disabled"),)),
                    "expired": Test(("status",), False, (Condition((), "equals", "expired"),)),
                },
            )
        },
        "Review": {"charge": (Test(("charge",)), {}), "payment_intent": (Test(("payment_intent",)), {})},
        "SetupIntent": {
            "customer": (Test(("customer",)), {}),
            "description": (Test(("description",)), {}),
            "last_setup_error": (Test(("last_setup_error",)), {}),
            "payment_method": (Test(("payment_method",)), {}),
            "status": (
                Test(("status",)),
                {
                    "canceled": Test(("status",), False, (Condition((), "equals", "canceled"),)),
                    "processing": Test(("status",), False, (Condition((), "equals", "processing"),)),
                    "succeeded": Test(("status",), False, (Condition((), "equals", "succeeded"),)),
                    "requires_action": Test(("status",), False, (Condition((), "equals", "requires_action"),)),
                    "requires_confirmation": Test(
                        ("status",), False, (Condition((), "equals", "requires_confirmation"),)
                    ),
                    "requires_payment_method": Test(
                        ("status",), False, (Condition((), "equals", "requires_payment_method"),)
                    ),
                },
            ),
        },
        "Source": {"customer": (Test(("customer",)), {})},
        "SubscriptionSchedule": {
            "canceled_at": (Test(("canceled_at",)), {}),
            "status": (
                Test(("status",)),
                {
                    "active": Test(("status",), False, (Condition((), "equals", "active"),)),
                    "canceled": Test(("status",), False, (Condition((), "equals", "canceled"),)),
                    "completed": Test(("status",), False, (Condition((), "equals", "completed"),)),
                    "not_started": Test(("status",), False, (Condition((), "equals", "not_started"),)),
                    "released": Test(("status",), False, (Condition((), "equals", "released"),)),
                },
            ),
            "subscription": (Test(("subscription",)), {}),
        },
        "Settings": {
            "status": (
                Test(("status",)),
                {
                    "active": Test(("status",), False, (Condition((), "equals", "active"),)),
                    "pending": Test(("status",), False, (Condition((), "equals", "pending"),)),
                },
            )
        },
        "TaxRate": {"description": (Test(("description",)), {})},
        "Reader": {
            "status": (
                Test(("status",)),
                {
                    "online": Test(("status",), False, (Condition((), "equals", "online"),)),
                    "offline": Test(("status",), False, (Condition((), "equals", "offline"),)),
                },
            )
        },
        "TestClock": {
            "name": (Test(("name",)), {}),
            "status": (
                Test(("status",)),
                {
                    "advancing": Test(("status",), False, (Condition((), "equals", "advancing"),)),
                    "internal_failure": Test(("status",), False, (Condition((), "equals", "internal_failure"),)),
                    "ready": Test(("status",), False, (Condition((), "equals", "ready"),)),
                },
            ),
        },
        "Authentication": {
            "outcome": (Test(("outcome",)), {}),
            "status": (
                Test(("status",)),
                {
                    "failed": Test(("status",), False, (Condition((), "equals", "failed"),)),
                    "canceled": Test(("status",), False, (Condition((), "equals", "canceled"),)),
                    "succeeded": Test(("status",), False, (Condition((), "equals", "succeeded"),)),
                    "error": Test(("status",), False, (Condition((), "equals", "error"),)),
                    "requires_challenge": Test(("status",), False, (Condition((), "equals", "requires_challenge"),)),
                    "requires_submission": Test(("status",), False, (Condition((), "equals", "requires_submission"),)),
                },
            ),
        },
        "Topup": {
            "description": (Test(("description",)), {}),
            "failure_code": (Test(("failure_code",)), {}),
            "payment_method": (Test(("payment_method",)), {}),
            "status": (
                Test(("status",)),
                {
                    "pending": Test(("status",), False, (Condition((), "equals", "pending"),)),
                    "failed": Test(("status",), False, (Condition((), "equals", "failed"),)),
                    "canceled": Test(("status",), False, (Condition((), "equals", "canceled"),)),
                    "succeeded": Test(("status",), False, (Condition((), "equals", "succeeded"),)),
                    "reversed": Test(("status",), False, (Condition((), "equals", "reversed"),)),
                },
            ),
        },
        "Transfer": {"description": (Test(("description",)), {})},
        "CreditReversal": {
            "status": (
                Test(("status",)),
                {
                    "canceled": Test(("status",), False, (Condition((), "equals", "canceled"),)),
                    "processing": Test(("status",), False, (Condition((), "equals", "processing"),)),
                    "posted": Test(("status",), False, (Condition((), "equals", "posted"),)),
                },
            )
        },
        "DebitReversal": {
            "status": (
                Test(("status",)),
                {
                    "failed": Test(("status",), False, (Condition((), "equals", "failed"),)),
                    "processing": Test(("status",), False, (Condition((), "equals", "processing"),)),
                    "succeeded": Test(("status",), False, (Condition((), "equals", "succeeded"),)),
                },
            )
        },
        "FinancialAccount": {
            "status": (
                Test(("status",)),
                {
                    "open": Test(("status",), False, (Condition((), "equals", "open"),)),
                    "closed": Test(("status",), False, (Condition((), "equals", "closed"),)),
                },
            )
        },
        "InboundTransfer": {
            "description": (Test(("description",)), {}),
            "status": (
                Test(("status",)),
                {
                    "failed": Test(("status",), False, (Condition((), "equals", "failed"),)),
                    "canceled": Test(("status",), False, (Condition((), "equals", "canceled"),)),
                    "processing": Test(("status",), False, (Condition((), "equals", "processing"),)),
                    "succeeded": Test(("status",), False, (Condition((), "equals", "succeeded"),)),
                },
            ),
        },
        "OutboundPayment": {
            "customer": (Test(("customer",)), {}),
            "description": (Test(("description",)), {}),
            "status": (
                Test(("status",)),
                {
                    "failed": Test(("status",), False, (Condition((), "equals", "failed"),)),
                    "canceled": Test(("status",), False, (Condition((), "equals", "canceled"),)),
                    "processing": Test(("status",), False, (Condition((), "equals", "processing"),)),
                    "returned": Test(("status",), False, (Condition((), "equals", "returned"),)),
                    "posted": Test(("status",), False, (Condition((), "equals", "posted"),)),
                },
            ),
        },
        "OutboundTransfer": {
            "description": (Test(("description",)), {}),
            "status": (
                Test(("status",)),
                {
                    "failed": Test(("status",), False, (Condition((), "equals", "failed"),)),
                    "canceled": Test(("status",), False, (Condition((), "equals", "canceled"),)),
                    "processing": Test(("status",), False, (Condition((), "equals", "processing"),)),
                    "returned": Test(("status",), False, (Condition((), "equals", "returned"),)),
                    "posted": Test(("status",), False, (Condition((), "equals", "posted"),)),
                },
            ),
        },
        "ReceivedCredit": {
            "failure_code": (Test(("failure_code",)), {}),
            "status": (
                Test(("status",)),
                {
                    "failed": Test(("status",), False, (Condition((), "equals", "failed"),)),
                    "succeeded": Test(("status",), False, (Condition((), "equals", "succeeded"),)),
                },
            ),
        },
        "ReceivedDebit": {
            "failure_code": (Test(("failure_code",)), {}),
            "status": (
                Test(("status",)),
                {
                    "failed": Test(("status",), False, (Condition((), "equals", "failed"),)),
                    "succeeded": Test(("status",), False, (Condition((), "equals", "succeeded"),)),
                },
            ),
        },
    },
    kind_shortcuts={},
    field_shortcuts={},
    gone={},
    identity=Identity(
        user={
            "account.external_account": (("customer",),),
            "account.external_account.created": (("customer",),),
            "account.external_account.deleted": (("customer",),),
            "account.external_account.updated": (("customer",),),
            "billing.alert": (("customer",),),
            "billing.alert.triggered": (("customer",),),
            "billing.credit_grant": (("customer",),),
            "billing.credit_grant.created": (("customer",),),
            "billing.credit_grant.updated": (("customer",),),
            "billing_portal.session": (("customer",),),
            "billing_portal.session.created": (("customer",),),
            "cash_balance": (("customer",),),
            "cash_balance.funds_available": (("customer",),),
            "charge": (("customer",),),
            "charge.captured": (("customer",),),
            "charge.expired": (("customer",),),
            "charge.failed": (("customer",),),
            "charge.pending": (("customer",),),
            "charge.refund": (("customer",),),
            "charge.refund.updated": (("customer",),),
            "charge.refunded": (("customer",),),
            "charge.succeeded": (("customer",),),
            "charge.updated": (("customer",),),
            "checkout.session": (("customer",),),
            "checkout.session.async_payment_failed": (("customer",),),
            "checkout.session.async_payment_succeeded": (("customer",),),
            "checkout.session.completed": (("customer",),),
            "checkout.session.expired": (("customer",),),
            "credit_note": (("customer",),),
            "credit_note.created": (("customer",),),
            "credit_note.updated": (("customer",),),
            "credit_note.voided": (("customer",),),
            "customer.discount": (("customer",),),
            "customer.discount.created": (("customer",),),
            "customer.discount.deleted": (("customer",),),
            "customer.discount.updated": (("customer",),),
            "customer.subscription": (("customer",),),
            "customer.subscription.created": (("customer",),),
            "customer.subscription.deleted": (("customer",),),
            "customer.subscription.paused": (("customer",),),
            "customer.subscription.pending_update_applied": (("customer",),),
            "customer.subscription.pending_update_expired": (("customer",),),
            "customer.subscription.resumed": (("customer",),),
            "customer.subscription.trial_will_end": (("customer",),),
            "customer.subscription.updated": (("customer",),),
            "customer.tax_id": (("customer",),),
            "customer.tax_id.created": (("customer",),),
            "customer.tax_id.deleted": (("customer",),),
            "customer.tax_id.updated": (("customer",),),
            "customer_cash_balance_transaction": (("customer",),),
            "customer_cash_balance_transaction.created": (("customer",),),
            "entitlements.active_entitlement_summary": (("customer",),),
            "entitlements.active_entitlement_summary.updated": (("customer",),),
            "invoice": (("customer",),),
            "invoice.created": (("customer",),),
            "invoice.deleted": (("customer",),),
            "invoice.finalization_failed": (("customer",),),
            "invoice.finalized": (("customer",),),
            "invoice.marked_uncollectible": (("customer",),),
            "invoice.overdue": (("customer",),),
            "invoice.overpaid": (("customer",),),
            "invoice.paid": (("customer",),),
            "invoice.payment_action_required": (("customer",),),
            "invoice.payment_attempt_required": (("customer",),),
            "invoice.payment_failed": (("customer",),),
            "invoice.payment_succeeded": (("customer",),),
            "invoice.sent": (("customer",),),
            "invoice.upcoming": (("customer",),),
            "invoice.updated": (("customer",),),
            "invoice.voided": (("customer",),),
            "invoice.will_be_due": (("customer",),),
            "invoiceitem": (("customer",),),
            "invoiceitem.created": (("customer",),),
            "invoiceitem.deleted": (("customer",),),
            "payment_intent": (("customer",),),
            "payment_intent.amount_capturable_updated": (("customer",),),
            "payment_intent.canceled": (("customer",),),
            "payment_intent.created": (("customer",),),
            "payment_intent.partially_funded": (("customer",),),
            "payment_intent.payment_failed": (("customer",),),
            "payment_intent.processing": (("customer",),),
            "payment_intent.requires_action": (("customer",),),
            "payment_intent.succeeded": (("customer",),),
            "payment_method": (("customer",),),
            "payment_method.attached": (("customer",),),
            "payment_method.automatically_updated": (("customer",),),
            "payment_method.detached": (("customer",),),
            "payment_method.updated": (("customer",),),
            "promotion_code": (("customer",),),
            "promotion_code.created": (("customer",),),
            "promotion_code.updated": (("customer",),),
            "quote": (("customer",),),
            "quote.accepted": (("customer",),),
            "quote.canceled": (("customer",),),
            "quote.created": (("customer",),),
            "quote.finalized": (("customer",),),
            "refund": (("customer",),),
            "refund.created": (("customer",),),
            "refund.failed": (("customer",),),
            "refund.updated": (("customer",),),
            "setup_intent": (("customer",),),
            "setup_intent.canceled": (("customer",),),
            "setup_intent.created": (("customer",),),
            "setup_intent.requires_action": (("customer",),),
            "setup_intent.setup_failed": (("customer",),),
            "setup_intent.succeeded": (("customer",),),
            "source.canceled": (("customer",),),
            "source.chargeable": (("customer",),),
            "source.failed": (("customer",),),
            "source.refund_attributes_required": (("customer",),),
            "subscription_schedule": (("customer",),),
            "subscription_schedule.aborted": (("customer",),),
            "subscription_schedule.canceled": (("customer",),),
            "subscription_schedule.completed": (("customer",),),
            "subscription_schedule.created": (("customer",),),
            "subscription_schedule.expiring": (("customer",),),
            "subscription_schedule.released": (("customer",),),
            "subscription_schedule.updated": (("customer",),),
            "treasury.outbound_payment": (("customer",),),
            "treasury.outbound_payment.canceled": (("customer",),),
            "treasury.outbound_payment.created": (("customer",),),
            "treasury.outbound_payment.expected_arrival_date_updated": (("customer",),),
            "treasury.outbound_payment.failed": (("customer",),),
            "treasury.outbound_payment.posted": (("customer",),),
            "treasury.outbound_payment.returned": (("customer",),),
            "treasury.outbound_payment.tracking_details_updated": (("customer",),),
        },
        event="id",
    ),
    delivery=Delivery(
        max_bytes=4194304,
        account=("account",),
        verify=(Signature("Stripe-Signature", "sha256", over="{timestamp}.{body}", tolerance=300, pairs=("t", "v1")),),
    ),
)
