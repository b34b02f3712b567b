# Made by `codegen build` from the spec 'stripe', digest 761d8f5c3c5b5eee. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# pyright: reportRedeclaration=false
from typing import Literal, TypeAlias, Union

from typing_extensions import Never

_Part1: TypeAlias = Literal[
    "*",
    "*:id",
    "account",
    "account.application",
    "account.application.authorized",
    "account.application.authorized:name",
    "account.application.deauthorized",
    "account.application.deauthorized:name",
    "account.application:name",
    "account.external_account",
    "account.external_account.created",
    "account.external_account.created:customer",
    "account.external_account.created:description",
    "account.external_account.created:name",
    "account.external_account.deleted",
    "account.external_account.deleted:customer",
    "account.external_account.deleted:description",
    "account.external_account.deleted:name",
    "account.external_account.updated",
    "account.external_account.updated:customer",
    "account.external_account.updated:description",
    "account.external_account.updated:name",
    "account.external_account:customer",
    "account.external_account:description",
    "account.external_account:name",
    "account.updated",
    "account.updated:email",
    "account:customer",
    "account:description",
    "account:email",
    "account:name",
    "application_fee",
    "application_fee.created",
    "application_fee.refund",
    "application_fee.refund.updated",
    "application_fee.refunded",
    "apps",
    "apps.install",
    "apps.install.created",
    "apps.install.created:status",
    "apps.install.created:status:install_failed",
    "apps.install.created:status:installed",
    "apps.install.created:status:installing",
    "apps.install.created:status:uninstall_failed",
    "apps.install.created:status:uninstalling",
    "apps.install.deleted",
    "apps.install.deleted:status",
    "apps.install.deleted:status:install_failed",
    "apps.install.deleted:status:installed",
    "apps.install.deleted:status:installing",
    "apps.install.deleted:status:uninstall_failed",
    "apps.install.deleted:status:uninstalling",
    "apps.install.updated",
    "apps.install.updated:status",
    "apps.install.updated:status:install_failed",
    "apps.install.updated:status:installed",
    "apps.install.updated:status:installing",
    "apps.install.updated:status:uninstall_failed",
    "apps.install.updated:status:uninstalling",
    "apps.install:status",
    "apps.install:status:install_failed",
    "apps.install:status:installed",
    "apps.install:status:installing",
    "apps.install:status:uninstall_failed",
    "apps.install:status:uninstalling",
    "apps:id",
    "apps:status",
    "apps:status:install_failed",
    "apps:status:installed",
    "apps:status:installing",
    "apps:status:uninstall_failed",
    "apps:status:uninstalling",
    "balance",
    "balance.available",
    "balance_settings",
    "balance_settings.updated",
    "billing",
    "billing.alert",
    "billing.alert.triggered",
    "billing.credit_balance_transaction",
    "billing.credit_balance_transaction.created",
    "billing.credit_grant",
    "billing.credit_grant.created",
    "billing.credit_grant.created:name",
    "billing.credit_grant.updated",
    "billing.credit_grant.updated:name",
    "billing.credit_grant:name",
    "billing.meter",
    "billing.meter.created",
    "billing.meter.created:status",
    "billing.meter.created:status:active",
    "billing.meter.created:status:inactive",
    "billing.meter.deactivated",
    "billing.meter.deactivated:status",
    "billing.meter.deactivated:status:active",
    "billing.meter.deactivated:status:inactive",
    "billing.meter.reactivated",
    "billing.meter.reactivated:status",
    "billing.meter.reactivated:status:active",
    "billing.meter.reactivated:status:inactive",
    "billing.meter.updated",
    "billing.meter.updated:status",
    "billing.meter.updated:status:active",
    "billing.meter.updated:status:inactive",
    "billing.meter:status",
    "billing.meter:status:active",
    "billing.meter:status:inactive",
    "billing:id",
    "billing:name",
    "billing:status",
    "billing:status:active",
    "billing:status:inactive",
    "billing_portal",
    "billing_portal.configuration",
    "billing_portal.configuration.created",
    "billing_portal.configuration.created:name",
    "billing_portal.configuration.updated",
    "billing_portal.configuration.updated:name",
    "billing_portal.configuration:name",
    "billing_portal.session",
]
_Part2: TypeAlias = Literal[
    "billing_portal.session.created",
    "billing_portal:id",
    "billing_portal:name",
    "capability",
    "capability.updated",
    "capability.updated:status",
    "capability.updated:status:active",
    "capability.updated:status:inactive",
    "capability.updated:status:pending",
    "capability.updated:status:unrequested",
    "capability:status",
    "capability:status:active",
    "capability:status:inactive",
    "capability:status:pending",
    "capability:status:unrequested",
    "cash_balance",
    "cash_balance.funds_available",
    "charge",
    "charge.captured",
    "charge.captured:customer",
    "charge.captured:description",
    "charge.captured:failure_code",
    "charge.captured:outcome",
    "charge.captured:payment_intent",
    "charge.captured:payment_method",
    "charge.captured:receipt_email",
    "charge.captured:review",
    "charge.captured:status",
    "charge.captured:status:failed",
    "charge.captured:status:pending",
    "charge.captured:status:succeeded",
    "charge.dispute",
    "charge.dispute.closed",
    "charge.dispute.closed:payment_intent",
    "charge.dispute.closed:status",
    "charge.dispute.closed:status:appeal_needs_response",
    "charge.dispute.closed:status:appeal_under_review",
    "charge.dispute.closed:status:lost",
    "charge.dispute.closed:status:needs_response",
    "charge.dispute.closed:status:prevented",
    "charge.dispute.closed:status:under_review",
    "charge.dispute.closed:status:warning_closed",
    "charge.dispute.closed:status:warning_needs_response",
    "charge.dispute.closed:status:warning_under_review",
    "charge.dispute.closed:status:won",
    "charge.dispute.created",
    "charge.dispute.created:payment_intent",
    "charge.dispute.created:status",
    "charge.dispute.created:status:appeal_needs_response",
    "charge.dispute.created:status:appeal_under_review",
    "charge.dispute.created:status:lost",
    "charge.dispute.created:status:needs_response",
    "charge.dispute.created:status:prevented",
    "charge.dispute.created:status:under_review",
    "charge.dispute.created:status:warning_closed",
    "charge.dispute.created:status:warning_needs_response",
    "charge.dispute.created:status:warning_under_review",
    "charge.dispute.created:status:won",
    "charge.dispute.funds_reinstated",
    "charge.dispute.funds_reinstated:payment_intent",
    "charge.dispute.funds_reinstated:status",
    "charge.dispute.funds_reinstated:status:appeal_needs_response",
    "charge.dispute.funds_reinstated:status:appeal_under_review",
    "charge.dispute.funds_reinstated:status:lost",
    "charge.dispute.funds_reinstated:status:needs_response",
    "charge.dispute.funds_reinstated:status:prevented",
    "charge.dispute.funds_reinstated:status:under_review",
    "charge.dispute.funds_reinstated:status:warning_closed",
    "charge.dispute.funds_reinstated:status:warning_needs_response",
    "charge.dispute.funds_reinstated:status:warning_under_review",
    "charge.dispute.funds_reinstated:status:won",
    "charge.dispute.funds_withdrawn",
    "charge.dispute.funds_withdrawn:payment_intent",
    "charge.dispute.funds_withdrawn:status",
    "charge.dispute.funds_withdrawn:status:appeal_needs_response",
    "charge.dispute.funds_withdrawn:status:appeal_under_review",
    "charge.dispute.funds_withdrawn:status:lost",
    "charge.dispute.funds_withdrawn:status:needs_response",
    "charge.dispute.funds_withdrawn:status:prevented",
    "charge.dispute.funds_withdrawn:status:under_review",
    "charge.dispute.funds_withdrawn:status:warning_closed",
    "charge.dispute.funds_withdrawn:status:warning_needs_response",
    "charge.dispute.funds_withdrawn:status:warning_under_review",
    "charge.dispute.funds_withdrawn:status:won",
    "charge.dispute.updated",
    "charge.dispute.updated:payment_intent",
    "charge.dispute.updated:status",
    "charge.dispute.updated:status:appeal_needs_response",
    "charge.dispute.updated:status:appeal_under_review",
    "charge.dispute.updated:status:lost",
    "charge.dispute.updated:status:needs_response",
    "charge.dispute.updated:status:prevented",
    "charge.dispute.updated:status:under_review",
    "charge.dispute.updated:status:warning_closed",
    "charge.dispute.updated:status:warning_needs_response",
    "charge.dispute.updated:status:warning_under_review",
    "charge.dispute.updated:status:won",
    "charge.dispute:payment_intent",
    "charge.dispute:status",
    "charge.dispute:status:appeal_needs_response",
    "charge.dispute:status:appeal_under_review",
    "charge.dispute:status:lost",
    "charge.dispute:status:needs_response",
    "charge.dispute:status:prevented",
    "charge.dispute:status:under_review",
    "charge.dispute:status:warning_closed",
    "charge.dispute:status:warning_needs_response",
    "charge.dispute:status:warning_under_review",
    "charge.dispute:status:won",
    "charge.expired",
    "charge.expired:customer",
    "charge.expired:description",
    "charge.expired:failure_code",
    "charge.expired:outcome",
    "charge.expired:payment_intent",
    "charge.expired:payment_method",
    "charge.expired:receipt_email",
    "charge.expired:review",
    "charge.expired:status",
    "charge.expired:status:failed",
]
_Part3: TypeAlias = Literal[
    "charge.expired:status:pending",
    "charge.expired:status:succeeded",
    "charge.failed",
    "charge.failed:customer",
    "charge.failed:description",
    "charge.failed:failure_code",
    "charge.failed:outcome",
    "charge.failed:payment_intent",
    "charge.failed:payment_method",
    "charge.failed:receipt_email",
    "charge.failed:review",
    "charge.failed:status",
    "charge.failed:status:failed",
    "charge.failed:status:pending",
    "charge.failed:status:succeeded",
    "charge.pending",
    "charge.pending:customer",
    "charge.pending:description",
    "charge.pending:failure_code",
    "charge.pending:outcome",
    "charge.pending:payment_intent",
    "charge.pending:payment_method",
    "charge.pending:receipt_email",
    "charge.pending:review",
    "charge.pending:status",
    "charge.pending:status:failed",
    "charge.pending:status:pending",
    "charge.pending:status:succeeded",
    "charge.refund",
    "charge.refund.updated",
    "charge.refund.updated:charge",
    "charge.refund.updated:customer",
    "charge.refund.updated:description",
    "charge.refund.updated:payment_intent",
    "charge.refund.updated:payment_method",
    "charge.refund:charge",
    "charge.refund:customer",
    "charge.refund:description",
    "charge.refund:payment_intent",
    "charge.refund:payment_method",
    "charge.refunded",
    "charge.refunded:customer",
    "charge.refunded:description",
    "charge.refunded:failure_code",
    "charge.refunded:outcome",
    "charge.refunded:payment_intent",
    "charge.refunded:payment_method",
    "charge.refunded:receipt_email",
    "charge.refunded:review",
    "charge.refunded:status",
    "charge.refunded:status:failed",
    "charge.refunded:status:pending",
    "charge.refunded:status:succeeded",
    "charge.succeeded",
    "charge.succeeded:customer",
    "charge.succeeded:description",
    "charge.succeeded:failure_code",
    "charge.succeeded:outcome",
    "charge.succeeded:payment_intent",
    "charge.succeeded:payment_method",
    "charge.succeeded:receipt_email",
    "charge.succeeded:review",
    "charge.succeeded:status",
    "charge.succeeded:status:failed",
    "charge.succeeded:status:pending",
    "charge.succeeded:status:succeeded",
    "charge.updated",
    "charge.updated:customer",
    "charge.updated:description",
    "charge.updated:failure_code",
    "charge.updated:outcome",
    "charge.updated:payment_intent",
    "charge.updated:payment_method",
    "charge.updated:receipt_email",
    "charge.updated:review",
    "charge.updated:status",
    "charge.updated:status:failed",
    "charge.updated:status:pending",
    "charge.updated:status:succeeded",
    "charge:charge",
    "charge:customer",
    "charge:description",
    "charge:failure_code",
    "charge:outcome",
    "charge:payment_intent",
    "charge:payment_method",
    "charge:receipt_email",
    "charge:review",
    "charge:status",
    "charge:status:appeal_needs_response",
    "charge:status:appeal_under_review",
    "charge:status:failed",
    "charge:status:lost",
    "charge:status:needs_response",
    "charge:status:pending",
    "charge:status:prevented",
    "charge:status:succeeded",
    "charge:status:under_review",
    "charge:status:warning_closed",
    "charge:status:warning_needs_response",
    "charge:status:warning_under_review",
    "charge:status:won",
    "checkout",
    "checkout.session",
    "checkout.session.async_payment_failed",
    "checkout.session.async_payment_failed:client_reference_id",
    "checkout.session.async_payment_failed:customer",
    "checkout.session.async_payment_failed:customer_email",
    "checkout.session.async_payment_failed:invoice",
    "checkout.session.async_payment_failed:mode",
    "checkout.session.async_payment_failed:mode:payment",
    "checkout.session.async_payment_failed:mode:setup",
    "checkout.session.async_payment_failed:mode:subscription",
    "checkout.session.async_payment_failed:payment_intent",
    "checkout.session.async_payment_failed:payment_link",
    "checkout.session.async_payment_failed:payment_status",
    "checkout.session.async_payment_failed:payment_status:no_payment_required",
    "checkout.session.async_payment_failed:payment_status:paid",
    "checkout.session.async_payment_failed:payment_status:unpaid",
    "checkout.session.async_payment_failed:status",
]
_Part4: TypeAlias = Literal[
    "checkout.session.async_payment_failed:status:complete",
    "checkout.session.async_payment_failed:status:expired",
    "checkout.session.async_payment_failed:status:open",
    "checkout.session.async_payment_failed:subscription",
    "checkout.session.async_payment_succeeded",
    "checkout.session.async_payment_succeeded:client_reference_id",
    "checkout.session.async_payment_succeeded:customer",
    "checkout.session.async_payment_succeeded:customer_email",
    "checkout.session.async_payment_succeeded:invoice",
    "checkout.session.async_payment_succeeded:mode",
    "checkout.session.async_payment_succeeded:mode:payment",
    "checkout.session.async_payment_succeeded:mode:setup",
    "checkout.session.async_payment_succeeded:mode:subscription",
    "checkout.session.async_payment_succeeded:payment_intent",
    "checkout.session.async_payment_succeeded:payment_link",
    "checkout.session.async_payment_succeeded:payment_status",
    "checkout.session.async_payment_succeeded:payment_status:no_payment_required",
    "checkout.session.async_payment_succeeded:payment_status:paid",
    "checkout.session.async_payment_succeeded:payment_status:unpaid",
    "checkout.session.async_payment_succeeded:status",
    "checkout.session.async_payment_succeeded:status:complete",
    "checkout.session.async_payment_succeeded:status:expired",
    "checkout.session.async_payment_succeeded:status:open",
    "checkout.session.async_payment_succeeded:subscription",
    "checkout.session.completed",
    "checkout.session.completed:client_reference_id",
    "checkout.session.completed:customer",
    "checkout.session.completed:customer_email",
    "checkout.session.completed:invoice",
    "checkout.session.completed:mode",
    "checkout.session.completed:mode:payment",
    "checkout.session.completed:mode:setup",
    "checkout.session.completed:mode:subscription",
    "checkout.session.completed:payment_intent",
    "checkout.session.completed:payment_link",
    "checkout.session.completed:payment_status",
    "checkout.session.completed:payment_status:no_payment_required",
    "checkout.session.completed:payment_status:paid",
    "checkout.session.completed:payment_status:unpaid",
    "checkout.session.completed:status",
    "checkout.session.completed:status:complete",
    "checkout.session.completed:status:expired",
    "checkout.session.completed:status:open",
    "checkout.session.completed:subscription",
    "checkout.session.expired",
    "checkout.session.expired:client_reference_id",
    "checkout.session.expired:customer",
    "checkout.session.expired:customer_email",
    "checkout.session.expired:invoice",
    "checkout.session.expired:mode",
    "checkout.session.expired:mode:payment",
    "checkout.session.expired:mode:setup",
    "checkout.session.expired:mode:subscription",
    "checkout.session.expired:payment_intent",
    "checkout.session.expired:payment_link",
    "checkout.session.expired:payment_status",
    "checkout.session.expired:payment_status:no_payment_required",
    "checkout.session.expired:payment_status:paid",
    "checkout.session.expired:payment_status:unpaid",
    "checkout.session.expired:status",
    "checkout.session.expired:status:complete",
    "checkout.session.expired:status:expired",
    "checkout.session.expired:status:open",
    "checkout.session.expired:subscription",
    "checkout.session:client_reference_id",
    "checkout.session:customer",
    "checkout.session:customer_email",
    "checkout.session:invoice",
    "checkout.session:mode",
    "checkout.session:mode:payment",
    "checkout.session:mode:setup",
    "checkout.session:mode:subscription",
    "checkout.session:payment_intent",
    "checkout.session:payment_link",
    "checkout.session:payment_status",
    "checkout.session:payment_status:no_payment_required",
    "checkout.session:payment_status:paid",
    "checkout.session:payment_status:unpaid",
    "checkout.session:status",
    "checkout.session:status:complete",
    "checkout.session:status:expired",
    "checkout.session:status:open",
    "checkout.session:subscription",
    "checkout:client_reference_id",
    "checkout:customer",
    "checkout:customer_email",
    "checkout:id",
    "checkout:invoice",
    "checkout:mode",
    "checkout:mode:payment",
    "checkout:mode:setup",
    "checkout:mode:subscription",
    "checkout:payment_intent",
    "checkout:payment_link",
    "checkout:payment_status",
    "checkout:payment_status:no_payment_required",
    "checkout:payment_status:paid",
    "checkout:payment_status:unpaid",
    "checkout:status",
    "checkout:status:complete",
    "checkout:status:expired",
    "checkout:status:open",
    "checkout:subscription",
    "climate",
    "climate.order",
    "climate.order.canceled",
    "climate.order.canceled:canceled_at",
    "climate.order.canceled:status",
    "climate.order.canceled:status:awaiting_funds",
    "climate.order.canceled:status:canceled",
    "climate.order.canceled:status:confirmed",
    "climate.order.canceled:status:delivered",
    "climate.order.canceled:status:open",
    "climate.order.created",
    "climate.order.created:canceled_at",
    "climate.order.created:status",
    "climate.order.created:status:awaiting_funds",
    "climate.order.created:status:canceled",
    "climate.order.created:status:confirmed",
    "climate.order.created:status:delivered",
]
_Part5: TypeAlias = Literal[
    "climate.order.created:status:open",
    "climate.order.delayed",
    "climate.order.delayed:canceled_at",
    "climate.order.delayed:status",
    "climate.order.delayed:status:awaiting_funds",
    "climate.order.delayed:status:canceled",
    "climate.order.delayed:status:confirmed",
    "climate.order.delayed:status:delivered",
    "climate.order.delayed:status:open",
    "climate.order.delivered",
    "climate.order.delivered:canceled_at",
    "climate.order.delivered:status",
    "climate.order.delivered:status:awaiting_funds",
    "climate.order.delivered:status:canceled",
    "climate.order.delivered:status:confirmed",
    "climate.order.delivered:status:delivered",
    "climate.order.delivered:status:open",
    "climate.order.product_substituted",
    "climate.order.product_substituted:canceled_at",
    "climate.order.product_substituted:status",
    "climate.order.product_substituted:status:awaiting_funds",
    "climate.order.product_substituted:status:canceled",
    "climate.order.product_substituted:status:confirmed",
    "climate.order.product_substituted:status:delivered",
    "climate.order.product_substituted:status:open",
    "climate.order:canceled_at",
    "climate.order:status",
    "climate.order:status:awaiting_funds",
    "climate.order:status:canceled",
    "climate.order:status:confirmed",
    "climate.order:status:delivered",
    "climate.order:status:open",
    "climate.product",
    "climate.product.created",
    "climate.product.pricing_updated",
    "climate:canceled_at",
    "climate:id",
    "climate:status",
    "climate:status:awaiting_funds",
    "climate:status:canceled",
    "climate:status:confirmed",
    "climate:status:delivered",
    "climate:status:open",
    "coupon",
    "coupon.created",
    "coupon.created:name",
    "coupon.deleted",
    "coupon.deleted:name",
    "coupon.updated",
    "coupon.updated:name",
    "coupon:name",
    "credit_note",
    "credit_note.created",
    "credit_note.created:status",
    "credit_note.created:status:issued",
    "credit_note.created:status:void",
    "credit_note.updated",
    "credit_note.updated:status",
    "credit_note.updated:status:issued",
    "credit_note.updated:status:void",
    "credit_note.voided",
    "credit_note.voided:status",
    "credit_note.voided:status:issued",
    "credit_note.voided:status:void",
    "credit_note:status",
    "credit_note:status:issued",
    "credit_note:status:void",
    "customer",
    "customer.created",
    "customer.created:description",
    "customer.created:email",
    "customer.created:name",
    "customer.deleted",
    "customer.deleted:description",
    "customer.deleted:email",
    "customer.deleted:name",
    "customer.discount",
    "customer.discount.created",
    "customer.discount.created:customer",
    "customer.discount.created:invoice",
    "customer.discount.created:subscription",
    "customer.discount.deleted",
    "customer.discount.deleted:customer",
    "customer.discount.deleted:invoice",
    "customer.discount.deleted:subscription",
    "customer.discount.updated",
    "customer.discount.updated:customer",
    "customer.discount.updated:invoice",
    "customer.discount.updated:subscription",
    "customer.discount:customer",
    "customer.discount:invoice",
    "customer.discount:subscription",
    "customer.source",
    "customer.source.created",
    "customer.source.created:customer",
    "customer.source.created:description",
    "customer.source.created:email",
    "customer.source.created:name",
    "customer.source.deleted",
    "customer.source.deleted:customer",
    "customer.source.deleted:description",
    "customer.source.deleted:email",
    "customer.source.deleted:name",
    "customer.source.expiring",
    "customer.source.expiring:customer",
    "customer.source.expiring:description",
    "customer.source.expiring:email",
    "customer.source.expiring:name",
    "customer.source.updated",
    "customer.source.updated:customer",
    "customer.source.updated:description",
    "customer.source.updated:email",
    "customer.source.updated:name",
    "customer.source:customer",
    "customer.source:description",
    "customer.source:email",
    "customer.source:name",
    "customer.subscription",
    "customer.subscription.created",
    "customer.subscription.created:canceled_at",
]
_Part6: TypeAlias = Literal[
    "customer.subscription.created:default_payment_method",
    "customer.subscription.created:description",
    "customer.subscription.created:status",
    "customer.subscription.created:status:active",
    "customer.subscription.created:status:canceled",
    "customer.subscription.created:status:incomplete",
    "customer.subscription.created:status:incomplete_expired",
    "customer.subscription.created:status:past_due",
    "customer.subscription.created:status:paused",
    "customer.subscription.created:status:trialing",
    "customer.subscription.created:status:unpaid",
    "customer.subscription.created:trial_end",
    "customer.subscription.deleted",
    "customer.subscription.deleted:canceled_at",
    "customer.subscription.deleted:default_payment_method",
    "customer.subscription.deleted:description",
    "customer.subscription.deleted:status",
    "customer.subscription.deleted:status:active",
    "customer.subscription.deleted:status:canceled",
    "customer.subscription.deleted:status:incomplete",
    "customer.subscription.deleted:status:incomplete_expired",
    "customer.subscription.deleted:status:past_due",
    "customer.subscription.deleted:status:paused",
    "customer.subscription.deleted:status:trialing",
    "customer.subscription.deleted:status:unpaid",
    "customer.subscription.deleted:trial_end",
    "customer.subscription.paused",
    "customer.subscription.paused:canceled_at",
    "customer.subscription.paused:default_payment_method",
    "customer.subscription.paused:description",
    "customer.subscription.paused:status",
    "customer.subscription.paused:status:active",
    "customer.subscription.paused:status:canceled",
    "customer.subscription.paused:status:incomplete",
    "customer.subscription.paused:status:incomplete_expired",
    "customer.subscription.paused:status:past_due",
    "customer.subscription.paused:status:paused",
    "customer.subscription.paused:status:trialing",
    "customer.subscription.paused:status:unpaid",
    "customer.subscription.paused:trial_end",
    "customer.subscription.pending_update_applied",
    "customer.subscription.pending_update_applied:canceled_at",
    "customer.subscription.pending_update_applied:default_payment_method",
    "customer.subscription.pending_update_applied:description",
    "customer.subscription.pending_update_applied:status",
    "customer.subscription.pending_update_applied:status:active",
    "customer.subscription.pending_update_applied:status:canceled",
    "customer.subscription.pending_update_applied:status:incomplete",
    "customer.subscription.pending_update_applied:status:incomplete_expired",
    "customer.subscription.pending_update_applied:status:past_due",
    "customer.subscription.pending_update_applied:status:paused",
    "customer.subscription.pending_update_applied:status:trialing",
    "customer.subscription.pending_update_applied:status:unpaid",
    "customer.subscription.pending_update_applied:trial_end",
    "customer.subscription.pending_update_expired",
    "customer.subscription.pending_update_expired:canceled_at",
    "customer.subscription.pending_update_expired:default_payment_method",
    "customer.subscription.pending_update_expired:description",
    "customer.subscription.pending_update_expired:status",
    "customer.subscription.pending_update_expired:status:active",
    "customer.subscription.pending_update_expired:status:canceled",
    "customer.subscription.pending_update_expired:status:incomplete",
    "customer.subscription.pending_update_expired:status:incomplete_expired",
    "customer.subscription.pending_update_expired:status:past_due",
    "customer.subscription.pending_update_expired:status:paused",
    "customer.subscription.pending_update_expired:status:trialing",
    "customer.subscription.pending_update_expired:status:unpaid",
    "customer.subscription.pending_update_expired:trial_end",
    "customer.subscription.resumed",
    "customer.subscription.resumed:canceled_at",
    "customer.subscription.resumed:default_payment_method",
    "customer.subscription.resumed:description",
    "customer.subscription.resumed:status",
    "customer.subscription.resumed:status:active",
    "customer.subscription.resumed:status:canceled",
    "customer.subscription.resumed:status:incomplete",
    "customer.subscription.resumed:status:incomplete_expired",
    "customer.subscription.resumed:status:past_due",
    "customer.subscription.resumed:status:paused",
    "customer.subscription.resumed:status:trialing",
    "customer.subscription.resumed:status:unpaid",
    "customer.subscription.resumed:trial_end",
    "customer.subscription.trial_will_end",
    "customer.subscription.trial_will_end:canceled_at",
    "customer.subscription.trial_will_end:default_payment_method",
    "customer.subscription.trial_will_end:description",
    "customer.subscription.trial_will_end:status",
    "customer.subscription.trial_will_end:status:active",
    "customer.subscription.trial_will_end:status:canceled",
    "customer.subscription.trial_will_end:status:incomplete",
    "customer.subscription.trial_will_end:status:incomplete_expired",
    "customer.subscription.trial_will_end:status:past_due",
    "customer.subscription.trial_will_end:status:paused",
    "customer.subscription.trial_will_end:status:trialing",
    "customer.subscription.trial_will_end:status:unpaid",
    "customer.subscription.trial_will_end:trial_end",
    "customer.subscription.updated",
    "customer.subscription.updated:canceled_at",
    "customer.subscription.updated:default_payment_method",
    "customer.subscription.updated:description",
    "customer.subscription.updated:status",
    "customer.subscription.updated:status:active",
    "customer.subscription.updated:status:canceled",
    "customer.subscription.updated:status:incomplete",
    "customer.subscription.updated:status:incomplete_expired",
    "customer.subscription.updated:status:past_due",
    "customer.subscription.updated:status:paused",
    "customer.subscription.updated:status:trialing",
    "customer.subscription.updated:status:unpaid",
    "customer.subscription.updated:trial_end",
    "customer.subscription:canceled_at",
    "customer.subscription:default_payment_method",
    "customer.subscription:description",
    "customer.subscription:status",
    "customer.subscription:status:active",
    "customer.subscription:status:canceled",
    "customer.subscription:status:incomplete",
    "customer.subscription:status:incomplete_expired",
    "customer.subscription:status:past_due",
    "customer.subscription:status:paused",
]
_Part7: TypeAlias = Literal[
    "customer.subscription:status:trialing",
    "customer.subscription:status:unpaid",
    "customer.subscription:trial_end",
    "customer.tax_id",
    "customer.tax_id.created",
    "customer.tax_id.created:customer",
    "customer.tax_id.deleted",
    "customer.tax_id.deleted:customer",
    "customer.tax_id.updated",
    "customer.tax_id.updated:customer",
    "customer.tax_id:customer",
    "customer.updated",
    "customer.updated:description",
    "customer.updated:email",
    "customer.updated:name",
    "customer:canceled_at",
    "customer:customer",
    "customer:default_payment_method",
    "customer:description",
    "customer:email",
    "customer:invoice",
    "customer:name",
    "customer:status",
    "customer:status:active",
    "customer:status:canceled",
    "customer:status:incomplete",
    "customer:status:incomplete_expired",
    "customer:status:past_due",
    "customer:status:paused",
    "customer:status:trialing",
    "customer:status:unpaid",
    "customer:subscription",
    "customer:trial_end",
    "customer_cash_balance_transaction",
    "customer_cash_balance_transaction.created",
    "entitlements",
    "entitlements.active_entitlement_summary",
    "entitlements.active_entitlement_summary.updated",
    "entitlements:id",
    "file",
    "file.created",
    "financial_connections",
    "financial_connections.account",
    "financial_connections.account.account_numbers_updated",
    "financial_connections.account.account_numbers_updated:status",
    "financial_connections.account.account_numbers_updated:status:active",
    "financial_connections.account.account_numbers_updated:status:disconnected",
    "financial_connections.account.account_numbers_updated:status:inactive",
    "financial_connections.account.created",
    "financial_connections.account.created:status",
    "financial_connections.account.created:status:active",
    "financial_connections.account.created:status:disconnected",
    "financial_connections.account.created:status:inactive",
    "financial_connections.account.deactivated",
    "financial_connections.account.deactivated:status",
    "financial_connections.account.deactivated:status:active",
    "financial_connections.account.deactivated:status:disconnected",
    "financial_connections.account.deactivated:status:inactive",
    "financial_connections.account.disconnected",
    "financial_connections.account.disconnected:status",
    "financial_connections.account.disconnected:status:active",
    "financial_connections.account.disconnected:status:disconnected",
    "financial_connections.account.disconnected:status:inactive",
    "financial_connections.account.expected_deactivation_date_updated",
    "financial_connections.account.expected_deactivation_date_updated:status",
    "financial_connections.account.expected_deactivation_date_updated:status:active",
    "financial_connections.account.expected_deactivation_date_updated:status:disconnected",
    "financial_connections.account.expected_deactivation_date_updated:status:inactive",
    "financial_connections.account.reactivated",
    "financial_connections.account.reactivated:status",
    "financial_connections.account.reactivated:status:active",
    "financial_connections.account.reactivated:status:disconnected",
    "financial_connections.account.reactivated:status:inactive",
    "financial_connections.account.refreshed_balance",
    "financial_connections.account.refreshed_balance:status",
    "financial_connections.account.refreshed_balance:status:active",
    "financial_connections.account.refreshed_balance:status:disconnected",
    "financial_connections.account.refreshed_balance:status:inactive",
    "financial_connections.account.refreshed_ownership",
    "financial_connections.account.refreshed_ownership:status",
    "financial_connections.account.refreshed_ownership:status:active",
    "financial_connections.account.refreshed_ownership:status:disconnected",
    "financial_connections.account.refreshed_ownership:status:inactive",
    "financial_connections.account.refreshed_transactions",
    "financial_connections.account.refreshed_transactions:status",
    "financial_connections.account.refreshed_transactions:status:active",
    "financial_connections.account.refreshed_transactions:status:disconnected",
    "financial_connections.account.refreshed_transactions:status:inactive",
    "financial_connections.account.supported_payment_method_types_updated",
    "financial_connections.account.supported_payment_method_types_updated:status",
    "financial_connections.account.supported_payment_method_types_updated:status:active",
    "financial_connections.account.supported_payment_method_types_updated:status:disconnected",
    "financial_connections.account.supported_payment_method_types_updated:status:inactive",
    "financial_connections.account.upcoming_account_number_expiry",
    "financial_connections.account.upcoming_account_number_expiry:status",
    "financial_connections.account.upcoming_account_number_expiry:status:active",
    "financial_connections.account.upcoming_account_number_expiry:status:disconnected",
    "financial_connections.account.upcoming_account_number_expiry:status:inactive",
    "financial_connections.account.upcoming_deactivation",
    "financial_connections.account.upcoming_deactivation:status",
    "financial_connections.account.upcoming_deactivation:status:active",
    "financial_connections.account.upcoming_deactivation:status:disconnected",
    "financial_connections.account.upcoming_deactivation:status:inactive",
    "financial_connections.account:status",
    "financial_connections.account:status:active",
    "financial_connections.account:status:disconnected",
    "financial_connections.account:status:inactive",
    "financial_connections.authorization",
    "financial_connections.authorization.expected_deactivation_date_updated",
    "financial_connections.authorization.expected_deactivation_date_updated:status",
    "financial_connections.authorization.expected_deactivation_date_updated:status:active",
    "financial_connections.authorization.expected_deactivation_date_updated:status:inactive",
    "financial_connections.authorization.upcoming_deactivation",
    "financial_connections.authorization.upcoming_deactivation:status",
    "financial_connections.authorization.upcoming_deactivation:status:active",
    "financial_connections.authorization.upcoming_deactivation:status:inactive",
    "financial_connections.authorization:status",
    "financial_connections.authorization:status:active",
    "financial_connections.authorization:status:inactive",
    "financial_connections:id",
]
_Part8: TypeAlias = Literal[
    "financial_connections:status",
    "financial_connections:status:active",
    "financial_connections:status:disconnected",
    "financial_connections:status:inactive",
    "identity",
    "identity.verification_session",
    "identity.verification_session.canceled",
    "identity.verification_session.canceled:client_reference_id",
    "identity.verification_session.canceled:status",
    "identity.verification_session.canceled:status:canceled",
    "identity.verification_session.canceled:status:processing",
    "identity.verification_session.canceled:status:requires_input",
    "identity.verification_session.canceled:status:verified",
    "identity.verification_session.created",
    "identity.verification_session.created:client_reference_id",
    "identity.verification_session.created:status",
    "identity.verification_session.created:status:canceled",
    "identity.verification_session.created:status:processing",
    "identity.verification_session.created:status:requires_input",
    "identity.verification_session.created:status:verified",
    "identity.verification_session.processing",
    "identity.verification_session.processing:client_reference_id",
    "identity.verification_session.processing:status",
    "identity.verification_session.processing:status:canceled",
    "identity.verification_session.processing:status:processing",
    "identity.verification_session.processing:status:requires_input",
    "identity.verification_session.processing:status:verified",
    "identity.verification_session.redacted",
    "identity.verification_session.redacted:client_reference_id",
    "identity.verification_session.redacted:status",
    "identity.verification_session.redacted:status:canceled",
    "identity.verification_session.redacted:status:processing",
    "identity.verification_session.redacted:status:requires_input",
    "identity.verification_session.redacted:status:verified",
    "identity.verification_session.requires_input",
    "identity.verification_session.requires_input:client_reference_id",
    "identity.verification_session.requires_input:status",
    "identity.verification_session.requires_input:status:canceled",
    "identity.verification_session.requires_input:status:processing",
    "identity.verification_session.requires_input:status:requires_input",
    "identity.verification_session.requires_input:status:verified",
    "identity.verification_session.verified",
    "identity.verification_session.verified:client_reference_id",
    "identity.verification_session.verified:status",
    "identity.verification_session.verified:status:canceled",
    "identity.verification_session.verified:status:processing",
    "identity.verification_session.verified:status:requires_input",
    "identity.verification_session.verified:status:verified",
    "identity.verification_session:client_reference_id",
    "identity.verification_session:status",
    "identity.verification_session:status:canceled",
    "identity.verification_session:status:processing",
    "identity.verification_session:status:requires_input",
    "identity.verification_session:status:verified",
    "identity:client_reference_id",
    "identity:id",
    "identity:status",
    "identity:status:canceled",
    "identity:status:processing",
    "identity:status:requires_input",
    "identity:status:verified",
    "invoice",
    "invoice.created",
    "invoice.created:billing_reason",
    "invoice.created:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.created:billing_reason:manual",
    "invoice.created:billing_reason:quote_accept",
    "invoice.created:billing_reason:subscription",
    "invoice.created:billing_reason:subscription_create",
    "invoice.created:billing_reason:subscription_cycle",
    "invoice.created:billing_reason:subscription_threshold",
    "invoice.created:billing_reason:subscription_update",
    "invoice.created:billing_reason:upcoming",
    "invoice.created:customer",
    "invoice.created:customer_email",
    "invoice.created:default_payment_method",
    "invoice.created:description",
    "invoice.created:next_payment_attempt",
    "invoice.created:number",
    "invoice.created:status",
    "invoice.created:status:draft",
    "invoice.created:status:open",
    "invoice.created:status:paid",
    "invoice.created:status:uncollectible",
    "invoice.created:status:void",
    "invoice.deleted",
    "invoice.deleted:billing_reason",
    "invoice.deleted:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.deleted:billing_reason:manual",
    "invoice.deleted:billing_reason:quote_accept",
    "invoice.deleted:billing_reason:subscription",
    "invoice.deleted:billing_reason:subscription_create",
    "invoice.deleted:billing_reason:subscription_cycle",
    "invoice.deleted:billing_reason:subscription_threshold",
    "invoice.deleted:billing_reason:subscription_update",
    "invoice.deleted:billing_reason:upcoming",
    "invoice.deleted:customer",
    "invoice.deleted:customer_email",
    "invoice.deleted:default_payment_method",
    "invoice.deleted:description",
    "invoice.deleted:next_payment_attempt",
    "invoice.deleted:number",
    "invoice.deleted:status",
    "invoice.deleted:status:draft",
    "invoice.deleted:status:open",
    "invoice.deleted:status:paid",
    "invoice.deleted:status:uncollectible",
    "invoice.deleted:status:void",
    "invoice.finalization_failed",
    "invoice.finalization_failed:billing_reason",
    "invoice.finalization_failed:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.finalization_failed:billing_reason:manual",
    "invoice.finalization_failed:billing_reason:quote_accept",
    "invoice.finalization_failed:billing_reason:subscription",
    "invoice.finalization_failed:billing_reason:subscription_create",
    "invoice.finalization_failed:billing_reason:subscription_cycle",
    "invoice.finalization_failed:billing_reason:subscription_threshold",
    "invoice.finalization_failed:billing_reason:subscription_update",
    "invoice.finalization_failed:billing_reason:upcoming",
    "invoice.finalization_failed:customer",
]
_Part9: TypeAlias = Literal[
    "invoice.finalization_failed:customer_email",
    "invoice.finalization_failed:default_payment_method",
    "invoice.finalization_failed:description",
    "invoice.finalization_failed:next_payment_attempt",
    "invoice.finalization_failed:number",
    "invoice.finalization_failed:status",
    "invoice.finalization_failed:status:draft",
    "invoice.finalization_failed:status:open",
    "invoice.finalization_failed:status:paid",
    "invoice.finalization_failed:status:uncollectible",
    "invoice.finalization_failed:status:void",
    "invoice.finalized",
    "invoice.finalized:billing_reason",
    "invoice.finalized:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.finalized:billing_reason:manual",
    "invoice.finalized:billing_reason:quote_accept",
    "invoice.finalized:billing_reason:subscription",
    "invoice.finalized:billing_reason:subscription_create",
    "invoice.finalized:billing_reason:subscription_cycle",
    "invoice.finalized:billing_reason:subscription_threshold",
    "invoice.finalized:billing_reason:subscription_update",
    "invoice.finalized:billing_reason:upcoming",
    "invoice.finalized:customer",
    "invoice.finalized:customer_email",
    "invoice.finalized:default_payment_method",
    "invoice.finalized:description",
    "invoice.finalized:next_payment_attempt",
    "invoice.finalized:number",
    "invoice.finalized:status",
    "invoice.finalized:status:draft",
    "invoice.finalized:status:open",
    "invoice.finalized:status:paid",
    "invoice.finalized:status:uncollectible",
    "invoice.finalized:status:void",
    "invoice.marked_uncollectible",
    "invoice.marked_uncollectible:billing_reason",
    "invoice.marked_uncollectible:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.marked_uncollectible:billing_reason:manual",
    "invoice.marked_uncollectible:billing_reason:quote_accept",
    "invoice.marked_uncollectible:billing_reason:subscription",
    "invoice.marked_uncollectible:billing_reason:subscription_create",
    "invoice.marked_uncollectible:billing_reason:subscription_cycle",
    "invoice.marked_uncollectible:billing_reason:subscription_threshold",
    "invoice.marked_uncollectible:billing_reason:subscription_update",
    "invoice.marked_uncollectible:billing_reason:upcoming",
    "invoice.marked_uncollectible:customer",
    "invoice.marked_uncollectible:customer_email",
    "invoice.marked_uncollectible:default_payment_method",
    "invoice.marked_uncollectible:description",
    "invoice.marked_uncollectible:next_payment_attempt",
    "invoice.marked_uncollectible:number",
    "invoice.marked_uncollectible:status",
    "invoice.marked_uncollectible:status:draft",
    "invoice.marked_uncollectible:status:open",
    "invoice.marked_uncollectible:status:paid",
    "invoice.marked_uncollectible:status:uncollectible",
    "invoice.marked_uncollectible:status:void",
    "invoice.overdue",
    "invoice.overdue:billing_reason",
    "invoice.overdue:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.overdue:billing_reason:manual",
    "invoice.overdue:billing_reason:quote_accept",
    "invoice.overdue:billing_reason:subscription",
    "invoice.overdue:billing_reason:subscription_create",
    "invoice.overdue:billing_reason:subscription_cycle",
    "invoice.overdue:billing_reason:subscription_threshold",
    "invoice.overdue:billing_reason:subscription_update",
    "invoice.overdue:billing_reason:upcoming",
    "invoice.overdue:customer",
    "invoice.overdue:customer_email",
    "invoice.overdue:default_payment_method",
    "invoice.overdue:description",
    "invoice.overdue:next_payment_attempt",
    "invoice.overdue:number",
    "invoice.overdue:status",
    "invoice.overdue:status:draft",
    "invoice.overdue:status:open",
    "invoice.overdue:status:paid",
    "invoice.overdue:status:uncollectible",
    "invoice.overdue:status:void",
    "invoice.overpaid",
    "invoice.overpaid:billing_reason",
    "invoice.overpaid:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.overpaid:billing_reason:manual",
    "invoice.overpaid:billing_reason:quote_accept",
    "invoice.overpaid:billing_reason:subscription",
    "invoice.overpaid:billing_reason:subscription_create",
    "invoice.overpaid:billing_reason:subscription_cycle",
    "invoice.overpaid:billing_reason:subscription_threshold",
    "invoice.overpaid:billing_reason:subscription_update",
    "invoice.overpaid:billing_reason:upcoming",
    "invoice.overpaid:customer",
    "invoice.overpaid:customer_email",
    "invoice.overpaid:default_payment_method",
    "invoice.overpaid:description",
    "invoice.overpaid:next_payment_attempt",
    "invoice.overpaid:number",
    "invoice.overpaid:status",
    "invoice.overpaid:status:draft",
    "invoice.overpaid:status:open",
    "invoice.overpaid:status:paid",
    "invoice.overpaid:status:uncollectible",
    "invoice.overpaid:status:void",
    "invoice.paid",
    "invoice.paid:billing_reason",
    "invoice.paid:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.paid:billing_reason:manual",
    "invoice.paid:billing_reason:quote_accept",
    "invoice.paid:billing_reason:subscription",
    "invoice.paid:billing_reason:subscription_create",
    "invoice.paid:billing_reason:subscription_cycle",
    "invoice.paid:billing_reason:subscription_threshold",
    "invoice.paid:billing_reason:subscription_update",
    "invoice.paid:billing_reason:upcoming",
    "invoice.paid:customer",
    "invoice.paid:customer_email",
    "invoice.paid:default_payment_method",
    "invoice.paid:description",
    "invoice.paid:next_payment_attempt",
    "invoice.paid:number",
]
_Part10: TypeAlias = Literal[
    "invoice.paid:status",
    "invoice.paid:status:draft",
    "invoice.paid:status:open",
    "invoice.paid:status:paid",
    "invoice.paid:status:uncollectible",
    "invoice.paid:status:void",
    "invoice.payment_action_required",
    "invoice.payment_action_required:billing_reason",
    "invoice.payment_action_required:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.payment_action_required:billing_reason:manual",
    "invoice.payment_action_required:billing_reason:quote_accept",
    "invoice.payment_action_required:billing_reason:subscription",
    "invoice.payment_action_required:billing_reason:subscription_create",
    "invoice.payment_action_required:billing_reason:subscription_cycle",
    "invoice.payment_action_required:billing_reason:subscription_threshold",
    "invoice.payment_action_required:billing_reason:subscription_update",
    "invoice.payment_action_required:billing_reason:upcoming",
    "invoice.payment_action_required:customer",
    "invoice.payment_action_required:customer_email",
    "invoice.payment_action_required:default_payment_method",
    "invoice.payment_action_required:description",
    "invoice.payment_action_required:next_payment_attempt",
    "invoice.payment_action_required:number",
    "invoice.payment_action_required:status",
    "invoice.payment_action_required:status:draft",
    "invoice.payment_action_required:status:open",
    "invoice.payment_action_required:status:paid",
    "invoice.payment_action_required:status:uncollectible",
    "invoice.payment_action_required:status:void",
    "invoice.payment_attempt_required",
    "invoice.payment_attempt_required:billing_reason",
    "invoice.payment_attempt_required:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.payment_attempt_required:billing_reason:manual",
    "invoice.payment_attempt_required:billing_reason:quote_accept",
    "invoice.payment_attempt_required:billing_reason:subscription",
    "invoice.payment_attempt_required:billing_reason:subscription_create",
    "invoice.payment_attempt_required:billing_reason:subscription_cycle",
    "invoice.payment_attempt_required:billing_reason:subscription_threshold",
    "invoice.payment_attempt_required:billing_reason:subscription_update",
    "invoice.payment_attempt_required:billing_reason:upcoming",
    "invoice.payment_attempt_required:customer",
    "invoice.payment_attempt_required:customer_email",
    "invoice.payment_attempt_required:default_payment_method",
    "invoice.payment_attempt_required:description",
    "invoice.payment_attempt_required:next_payment_attempt",
    "invoice.payment_attempt_required:number",
    "invoice.payment_attempt_required:status",
    "invoice.payment_attempt_required:status:draft",
    "invoice.payment_attempt_required:status:open",
    "invoice.payment_attempt_required:status:paid",
    "invoice.payment_attempt_required:status:uncollectible",
    "invoice.payment_attempt_required:status:void",
    "invoice.payment_failed",
    "invoice.payment_failed:billing_reason",
    "invoice.payment_failed:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.payment_failed:billing_reason:manual",
    "invoice.payment_failed:billing_reason:quote_accept",
    "invoice.payment_failed:billing_reason:subscription",
    "invoice.payment_failed:billing_reason:subscription_create",
    "invoice.payment_failed:billing_reason:subscription_cycle",
    "invoice.payment_failed:billing_reason:subscription_threshold",
    "invoice.payment_failed:billing_reason:subscription_update",
    "invoice.payment_failed:billing_reason:upcoming",
    "invoice.payment_failed:customer",
    "invoice.payment_failed:customer_email",
    "invoice.payment_failed:default_payment_method",
    "invoice.payment_failed:description",
    "invoice.payment_failed:next_payment_attempt",
    "invoice.payment_failed:number",
    "invoice.payment_failed:status",
    "invoice.payment_failed:status:draft",
    "invoice.payment_failed:status:open",
    "invoice.payment_failed:status:paid",
    "invoice.payment_failed:status:uncollectible",
    "invoice.payment_failed:status:void",
    "invoice.payment_succeeded",
    "invoice.payment_succeeded:billing_reason",
    "invoice.payment_succeeded:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.payment_succeeded:billing_reason:manual",
    "invoice.payment_succeeded:billing_reason:quote_accept",
    "invoice.payment_succeeded:billing_reason:subscription",
    "invoice.payment_succeeded:billing_reason:subscription_create",
    "invoice.payment_succeeded:billing_reason:subscription_cycle",
    "invoice.payment_succeeded:billing_reason:subscription_threshold",
    "invoice.payment_succeeded:billing_reason:subscription_update",
    "invoice.payment_succeeded:billing_reason:upcoming",
    "invoice.payment_succeeded:customer",
    "invoice.payment_succeeded:customer_email",
    "invoice.payment_succeeded:default_payment_method",
    "invoice.payment_succeeded:description",
    "invoice.payment_succeeded:next_payment_attempt",
    "invoice.payment_succeeded:number",
    "invoice.payment_succeeded:status",
    "invoice.payment_succeeded:status:draft",
    "invoice.payment_succeeded:status:open",
    "invoice.payment_succeeded:status:paid",
    "invoice.payment_succeeded:status:uncollectible",
    "invoice.payment_succeeded:status:void",
    "invoice.sent",
    "invoice.sent:billing_reason",
    "invoice.sent:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.sent:billing_reason:manual",
    "invoice.sent:billing_reason:quote_accept",
    "invoice.sent:billing_reason:subscription",
    "invoice.sent:billing_reason:subscription_create",
    "invoice.sent:billing_reason:subscription_cycle",
    "invoice.sent:billing_reason:subscription_threshold",
    "invoice.sent:billing_reason:subscription_update",
    "invoice.sent:billing_reason:upcoming",
    "invoice.sent:customer",
    "invoice.sent:customer_email",
    "invoice.sent:default_payment_method",
    "invoice.sent:description",
    "invoice.sent:next_payment_attempt",
    "invoice.sent:number",
    "invoice.sent:status",
    "invoice.sent:status:draft",
    "invoice.sent:status:open",
    "invoice.sent:status:paid",
    "invoice.sent:status:uncollectible",
]
_Part11: TypeAlias = Literal[
    "invoice.sent:status:void",
    "invoice.upcoming",
    "invoice.upcoming:billing_reason",
    "invoice.upcoming:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.upcoming:billing_reason:manual",
    "invoice.upcoming:billing_reason:quote_accept",
    "invoice.upcoming:billing_reason:subscription",
    "invoice.upcoming:billing_reason:subscription_create",
    "invoice.upcoming:billing_reason:subscription_cycle",
    "invoice.upcoming:billing_reason:subscription_threshold",
    "invoice.upcoming:billing_reason:subscription_update",
    "invoice.upcoming:billing_reason:upcoming",
    "invoice.upcoming:customer",
    "invoice.upcoming:customer_email",
    "invoice.upcoming:default_payment_method",
    "invoice.upcoming:description",
    "invoice.upcoming:next_payment_attempt",
    "invoice.upcoming:number",
    "invoice.upcoming:status",
    "invoice.upcoming:status:draft",
    "invoice.upcoming:status:open",
    "invoice.upcoming:status:paid",
    "invoice.upcoming:status:uncollectible",
    "invoice.upcoming:status:void",
    "invoice.updated",
    "invoice.updated:billing_reason",
    "invoice.updated:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.updated:billing_reason:manual",
    "invoice.updated:billing_reason:quote_accept",
    "invoice.updated:billing_reason:subscription",
    "invoice.updated:billing_reason:subscription_create",
    "invoice.updated:billing_reason:subscription_cycle",
    "invoice.updated:billing_reason:subscription_threshold",
    "invoice.updated:billing_reason:subscription_update",
    "invoice.updated:billing_reason:upcoming",
    "invoice.updated:customer",
    "invoice.updated:customer_email",
    "invoice.updated:default_payment_method",
    "invoice.updated:description",
    "invoice.updated:next_payment_attempt",
    "invoice.updated:number",
    "invoice.updated:status",
    "invoice.updated:status:draft",
    "invoice.updated:status:open",
    "invoice.updated:status:paid",
    "invoice.updated:status:uncollectible",
    "invoice.updated:status:void",
    "invoice.voided",
    "invoice.voided:billing_reason",
    "invoice.voided:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.voided:billing_reason:manual",
    "invoice.voided:billing_reason:quote_accept",
    "invoice.voided:billing_reason:subscription",
    "invoice.voided:billing_reason:subscription_create",
    "invoice.voided:billing_reason:subscription_cycle",
    "invoice.voided:billing_reason:subscription_threshold",
    "invoice.voided:billing_reason:subscription_update",
    "invoice.voided:billing_reason:upcoming",
    "invoice.voided:customer",
    "invoice.voided:customer_email",
    "invoice.voided:default_payment_method",
    "invoice.voided:description",
    "invoice.voided:next_payment_attempt",
    "invoice.voided:number",
    "invoice.voided:status",
    "invoice.voided:status:draft",
    "invoice.voided:status:open",
    "invoice.voided:status:paid",
    "invoice.voided:status:uncollectible",
    "invoice.voided:status:void",
    "invoice.will_be_due",
    "invoice.will_be_due:billing_reason",
    "invoice.will_be_due:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.will_be_due:billing_reason:manual",
    "invoice.will_be_due:billing_reason:quote_accept",
    "invoice.will_be_due:billing_reason:subscription",
    "invoice.will_be_due:billing_reason:subscription_create",
    "invoice.will_be_due:billing_reason:subscription_cycle",
    "invoice.will_be_due:billing_reason:subscription_threshold",
    "invoice.will_be_due:billing_reason:subscription_update",
    "invoice.will_be_due:billing_reason:upcoming",
    "invoice.will_be_due:customer",
    "invoice.will_be_due:customer_email",
    "invoice.will_be_due:default_payment_method",
    "invoice.will_be_due:description",
    "invoice.will_be_due:next_payment_attempt",
    "invoice.will_be_due:number",
    "invoice.will_be_due:status",
    "invoice.will_be_due:status:draft",
    "invoice.will_be_due:status:open",
    "invoice.will_be_due:status:paid",
    "invoice.will_be_due:status:uncollectible",
    "invoice.will_be_due:status:void",
    "invoice:billing_reason",
    "invoice:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice:billing_reason:manual",
    "invoice:billing_reason:quote_accept",
    "invoice:billing_reason:subscription",
    "invoice:billing_reason:subscription_create",
    "invoice:billing_reason:subscription_cycle",
    "invoice:billing_reason:subscription_threshold",
    "invoice:billing_reason:subscription_update",
    "invoice:billing_reason:upcoming",
    "invoice:customer",
    "invoice:customer_email",
    "invoice:default_payment_method",
    "invoice:description",
    "invoice:next_payment_attempt",
    "invoice:number",
    "invoice:status",
    "invoice:status:draft",
    "invoice:status:open",
    "invoice:status:paid",
    "invoice:status:uncollectible",
    "invoice:status:void",
    "invoice_payment",
    "invoice_payment.paid",
    "invoiceitem",
    "invoiceitem.created",
    "invoiceitem.created:description",
]
_Part12: TypeAlias = Literal[
    "invoiceitem.created:invoice",
    "invoiceitem.deleted",
    "invoiceitem.deleted:description",
    "invoiceitem.deleted:invoice",
    "invoiceitem:description",
    "invoiceitem:invoice",
    "issuing_authorization",
    "issuing_authorization.created",
    "issuing_authorization.created:status",
    "issuing_authorization.created:status:closed",
    "issuing_authorization.created:status:expired",
    "issuing_authorization.created:status:pending",
    "issuing_authorization.created:status:reversed",
    "issuing_authorization.request",
    "issuing_authorization.request:status",
    "issuing_authorization.request:status:closed",
    "issuing_authorization.request:status:expired",
    "issuing_authorization.request:status:pending",
    "issuing_authorization.request:status:reversed",
    "issuing_authorization.updated",
    "issuing_authorization.updated:status",
    "issuing_authorization.updated:status:closed",
    "issuing_authorization.updated:status:expired",
    "issuing_authorization.updated:status:pending",
    "issuing_authorization.updated:status:reversed",
    "issuing_authorization:status",
    "issuing_authorization:status:closed",
    "issuing_authorization:status:expired",
    "issuing_authorization:status:pending",
    "issuing_authorization:status:reversed",
    "issuing_card",
    "issuing_card.created",
    "issuing_card.created:number",
    "issuing_card.created:status",
    "issuing_card.created:status:active",
    "issuing_card.created:status:canceled",
    "issuing_card.created:status:inactive",
    "issuing_card.updated",
    "issuing_card.updated:number",
    "issuing_card.updated:status",
    "issuing_card.updated:status:active",
    "issuing_card.updated:status:canceled",
    "issuing_card.updated:status:inactive",
    "issuing_card:number",
    "issuing_card:status",
    "issuing_card:status:active",
    "issuing_card:status:canceled",
    "issuing_card:status:inactive",
    "issuing_cardholder",
    "issuing_cardholder.created",
    "issuing_cardholder.created:email",
    "issuing_cardholder.created:status",
    "issuing_cardholder.created:status:active",
    "issuing_cardholder.created:status:blocked",
    "issuing_cardholder.created:status:inactive",
    "issuing_cardholder.updated",
    "issuing_cardholder.updated:email",
    "issuing_cardholder.updated:status",
    "issuing_cardholder.updated:status:active",
    "issuing_cardholder.updated:status:blocked",
    "issuing_cardholder.updated:status:inactive",
    "issuing_cardholder:email",
    "issuing_cardholder:status",
    "issuing_cardholder:status:active",
    "issuing_cardholder:status:blocked",
    "issuing_cardholder:status:inactive",
    "issuing_dispute",
    "issuing_dispute.closed",
    "issuing_dispute.closed:status",
    "issuing_dispute.closed:status:expired",
    "issuing_dispute.closed:status:lost",
    "issuing_dispute.closed:status:submitted",
    "issuing_dispute.closed:status:unsubmitted",
    "issuing_dispute.closed:status:won",
    "issuing_dispute.created",
    "issuing_dispute.created:status",
    "issuing_dispute.created:status:expired",
    "issuing_dispute.created:status:lost",
    "issuing_dispute.created:status:submitted",
    "issuing_dispute.created:status:unsubmitted",
    "issuing_dispute.created:status:won",
    "issuing_dispute.funds_reinstated",
    "issuing_dispute.funds_reinstated:status",
    "issuing_dispute.funds_reinstated:status:expired",
    "issuing_dispute.funds_reinstated:status:lost",
    "issuing_dispute.funds_reinstated:status:submitted",
    "issuing_dispute.funds_reinstated:status:unsubmitted",
    "issuing_dispute.funds_reinstated:status:won",
    "issuing_dispute.funds_rescinded",
    "issuing_dispute.funds_rescinded:status",
    "issuing_dispute.funds_rescinded:status:expired",
    "issuing_dispute.funds_rescinded:status:lost",
    "issuing_dispute.funds_rescinded:status:submitted",
    "issuing_dispute.funds_rescinded:status:unsubmitted",
    "issuing_dispute.funds_rescinded:status:won",
    "issuing_dispute.submitted",
    "issuing_dispute.submitted:status",
    "issuing_dispute.submitted:status:expired",
    "issuing_dispute.submitted:status:lost",
    "issuing_dispute.submitted:status:submitted",
    "issuing_dispute.submitted:status:unsubmitted",
    "issuing_dispute.submitted:status:won",
    "issuing_dispute.updated",
    "issuing_dispute.updated:status",
    "issuing_dispute.updated:status:expired",
    "issuing_dispute.updated:status:lost",
    "issuing_dispute.updated:status:submitted",
    "issuing_dispute.updated:status:unsubmitted",
    "issuing_dispute.updated:status:won",
    "issuing_dispute:status",
    "issuing_dispute:status:expired",
    "issuing_dispute:status:lost",
    "issuing_dispute:status:submitted",
    "issuing_dispute:status:unsubmitted",
    "issuing_dispute:status:won",
    "issuing_personalization_design",
    "issuing_personalization_design.activated",
    "issuing_personalization_design.activated:name",
    "issuing_personalization_design.activated:status",
    "issuing_personalization_design.activated:status:active",
]
_Part13: TypeAlias = Literal[
    "issuing_personalization_design.activated:status:inactive",
    "issuing_personalization_design.activated:status:rejected",
    "issuing_personalization_design.activated:status:review",
    "issuing_personalization_design.deactivated",
    "issuing_personalization_design.deactivated:name",
    "issuing_personalization_design.deactivated:status",
    "issuing_personalization_design.deactivated:status:active",
    "issuing_personalization_design.deactivated:status:inactive",
    "issuing_personalization_design.deactivated:status:rejected",
    "issuing_personalization_design.deactivated:status:review",
    "issuing_personalization_design.rejected",
    "issuing_personalization_design.rejected:name",
    "issuing_personalization_design.rejected:status",
    "issuing_personalization_design.rejected:status:active",
    "issuing_personalization_design.rejected:status:inactive",
    "issuing_personalization_design.rejected:status:rejected",
    "issuing_personalization_design.rejected:status:review",
    "issuing_personalization_design.updated",
    "issuing_personalization_design.updated:name",
    "issuing_personalization_design.updated:status",
    "issuing_personalization_design.updated:status:active",
    "issuing_personalization_design.updated:status:inactive",
    "issuing_personalization_design.updated:status:rejected",
    "issuing_personalization_design.updated:status:review",
    "issuing_personalization_design:name",
    "issuing_personalization_design:status",
    "issuing_personalization_design:status:active",
    "issuing_personalization_design:status:inactive",
    "issuing_personalization_design:status:rejected",
    "issuing_personalization_design:status:review",
    "issuing_token",
    "issuing_token.created",
    "issuing_token.created:status",
    "issuing_token.created:status:active",
    "issuing_token.created:status:deleted",
    "issuing_token.created:status:requested",
    "issuing_token.created:status:suspended",
    "issuing_token.updated",
    "issuing_token.updated:status",
    "issuing_token.updated:status:active",
    "issuing_token.updated:status:deleted",
    "issuing_token.updated:status:requested",
    "issuing_token.updated:status:suspended",
    "issuing_token:status",
    "issuing_token:status:active",
    "issuing_token:status:deleted",
    "issuing_token:status:requested",
    "issuing_token:status:suspended",
    "issuing_transaction",
    "issuing_transaction.created",
    "issuing_transaction.purchase_details_receipt_updated",
    "issuing_transaction.updated",
    "mandate",
    "mandate.updated",
    "mandate.updated:status",
    "mandate.updated:status:active",
    "mandate.updated:status:inactive",
    "mandate.updated:status:pending",
    "mandate:status",
    "mandate:status:active",
    "mandate:status:inactive",
    "mandate:status:pending",
    "payment_intent",
    "payment_intent.amount_capturable_updated",
    "payment_intent.amount_capturable_updated:canceled_at",
    "payment_intent.amount_capturable_updated:customer",
    "payment_intent.amount_capturable_updated:description",
    "payment_intent.amount_capturable_updated:last_payment_error",
    "payment_intent.amount_capturable_updated:latest_charge",
    "payment_intent.amount_capturable_updated:payment_method",
    "payment_intent.amount_capturable_updated:receipt_email",
    "payment_intent.amount_capturable_updated:review",
    "payment_intent.amount_capturable_updated:status",
    "payment_intent.amount_capturable_updated:status:canceled",
    "payment_intent.amount_capturable_updated:status:processing",
    "payment_intent.amount_capturable_updated:status:requires_action",
    "payment_intent.amount_capturable_updated:status:requires_capture",
    "payment_intent.amount_capturable_updated:status:requires_confirmation",
    "payment_intent.amount_capturable_updated:status:requires_payment_method",
    "payment_intent.amount_capturable_updated:status:succeeded",
    "payment_intent.canceled",
    "payment_intent.canceled:canceled_at",
    "payment_intent.canceled:customer",
    "payment_intent.canceled:description",
    "payment_intent.canceled:last_payment_error",
    "payment_intent.canceled:latest_charge",
    "payment_intent.canceled:payment_method",
    "payment_intent.canceled:receipt_email",
    "payment_intent.canceled:review",
    "payment_intent.canceled:status",
    "payment_intent.canceled:status:canceled",
    "payment_intent.canceled:status:processing",
    "payment_intent.canceled:status:requires_action",
    "payment_intent.canceled:status:requires_capture",
    "payment_intent.canceled:status:requires_confirmation",
    "payment_intent.canceled:status:requires_payment_method",
    "payment_intent.canceled:status:succeeded",
    "payment_intent.created",
    "payment_intent.created:canceled_at",
    "payment_intent.created:customer",
    "payment_intent.created:description",
    "payment_intent.created:last_payment_error",
    "payment_intent.created:latest_charge",
    "payment_intent.created:payment_method",
    "payment_intent.created:receipt_email",
    "payment_intent.created:review",
    "payment_intent.created:status",
    "payment_intent.created:status:canceled",
    "payment_intent.created:status:processing",
    "payment_intent.created:status:requires_action",
    "payment_intent.created:status:requires_capture",
    "payment_intent.created:status:requires_confirmation",
    "payment_intent.created:status:requires_payment_method",
    "payment_intent.created:status:succeeded",
    "payment_intent.partially_funded",
    "payment_intent.partially_funded:canceled_at",
    "payment_intent.partially_funded:customer",
    "payment_intent.partially_funded:description",
    "payment_intent.partially_funded:last_payment_error",
    "payment_intent.partially_funded:latest_charge",
]
_Part14: TypeAlias = Literal[
    "payment_intent.partially_funded:payment_method",
    "payment_intent.partially_funded:receipt_email",
    "payment_intent.partially_funded:review",
    "payment_intent.partially_funded:status",
    "payment_intent.partially_funded:status:canceled",
    "payment_intent.partially_funded:status:processing",
    "payment_intent.partially_funded:status:requires_action",
    "payment_intent.partially_funded:status:requires_capture",
    "payment_intent.partially_funded:status:requires_confirmation",
    "payment_intent.partially_funded:status:requires_payment_method",
    "payment_intent.partially_funded:status:succeeded",
    "payment_intent.payment_failed",
    "payment_intent.payment_failed:canceled_at",
    "payment_intent.payment_failed:customer",
    "payment_intent.payment_failed:description",
    "payment_intent.payment_failed:last_payment_error",
    "payment_intent.payment_failed:latest_charge",
    "payment_intent.payment_failed:payment_method",
    "payment_intent.payment_failed:receipt_email",
    "payment_intent.payment_failed:review",
    "payment_intent.payment_failed:status",
    "payment_intent.payment_failed:status:canceled",
    "payment_intent.payment_failed:status:processing",
    "payment_intent.payment_failed:status:requires_action",
    "payment_intent.payment_failed:status:requires_capture",
    "payment_intent.payment_failed:status:requires_confirmation",
    "payment_intent.payment_failed:status:requires_payment_method",
    "payment_intent.payment_failed:status:succeeded",
    "payment_intent.processing",
    "payment_intent.processing:canceled_at",
    "payment_intent.processing:customer",
    "payment_intent.processing:description",
    "payment_intent.processing:last_payment_error",
    "payment_intent.processing:latest_charge",
    "payment_intent.processing:payment_method",
    "payment_intent.processing:receipt_email",
    "payment_intent.processing:review",
    "payment_intent.processing:status",
    "payment_intent.processing:status:canceled",
    "payment_intent.processing:status:processing",
    "payment_intent.processing:status:requires_action",
    "payment_intent.processing:status:requires_capture",
    "payment_intent.processing:status:requires_confirmation",
    "payment_intent.processing:status:requires_payment_method",
    "payment_intent.processing:status:succeeded",
    "payment_intent.requires_action",
    "payment_intent.requires_action:canceled_at",
    "payment_intent.requires_action:customer",
    "payment_intent.requires_action:description",
    "payment_intent.requires_action:last_payment_error",
    "payment_intent.requires_action:latest_charge",
    "payment_intent.requires_action:payment_method",
    "payment_intent.requires_action:receipt_email",
    "payment_intent.requires_action:review",
    "payment_intent.requires_action:status",
    "payment_intent.requires_action:status:canceled",
    "payment_intent.requires_action:status:processing",
    "payment_intent.requires_action:status:requires_action",
    "payment_intent.requires_action:status:requires_capture",
    "payment_intent.requires_action:status:requires_confirmation",
    "payment_intent.requires_action:status:requires_payment_method",
    "payment_intent.requires_action:status:succeeded",
    "payment_intent.succeeded",
    "payment_intent.succeeded:canceled_at",
    "payment_intent.succeeded:customer",
    "payment_intent.succeeded:description",
    "payment_intent.succeeded:last_payment_error",
    "payment_intent.succeeded:latest_charge",
    "payment_intent.succeeded:payment_method",
    "payment_intent.succeeded:receipt_email",
    "payment_intent.succeeded:review",
    "payment_intent.succeeded:status",
    "payment_intent.succeeded:status:canceled",
    "payment_intent.succeeded:status:processing",
    "payment_intent.succeeded:status:requires_action",
    "payment_intent.succeeded:status:requires_capture",
    "payment_intent.succeeded:status:requires_confirmation",
    "payment_intent.succeeded:status:requires_payment_method",
    "payment_intent.succeeded:status:succeeded",
    "payment_intent:canceled_at",
    "payment_intent:customer",
    "payment_intent:description",
    "payment_intent:last_payment_error",
    "payment_intent:latest_charge",
    "payment_intent:payment_method",
    "payment_intent:receipt_email",
    "payment_intent:review",
    "payment_intent:status",
    "payment_intent:status:canceled",
    "payment_intent:status:processing",
    "payment_intent:status:requires_action",
    "payment_intent:status:requires_capture",
    "payment_intent:status:requires_confirmation",
    "payment_intent:status:requires_payment_method",
    "payment_intent:status:succeeded",
    "payment_link",
    "payment_link.created",
    "payment_link.updated",
    "payment_method",
    "payment_method.attached",
    "payment_method.attached:customer",
    "payment_method.automatically_updated",
    "payment_method.automatically_updated:customer",
    "payment_method.detached",
    "payment_method.detached:customer",
    "payment_method.updated",
    "payment_method.updated:customer",
    "payment_method:customer",
    "payout",
    "payout.canceled",
    "payout.canceled:description",
    "payout.canceled:failure_code",
    "payout.created",
    "payout.created:description",
    "payout.created:failure_code",
    "payout.failed",
    "payout.failed:description",
    "payout.failed:failure_code",
    "payout.paid",
    "payout.paid:description",
]
_Part15: TypeAlias = Literal[
    "payout.paid:failure_code",
    "payout.reconciliation_completed",
    "payout.reconciliation_completed:description",
    "payout.reconciliation_completed:failure_code",
    "payout.updated",
    "payout.updated:description",
    "payout.updated:failure_code",
    "payout:description",
    "payout:failure_code",
    "person",
    "person.created",
    "person.created:email",
    "person.deleted",
    "person.deleted:email",
    "person.updated",
    "person.updated:email",
    "person:email",
    "plan",
    "plan.created",
    "plan.deleted",
    "plan.updated",
    "price",
    "price.created",
    "price.deleted",
    "price.updated",
    "product",
    "product.created",
    "product.created:description",
    "product.deleted",
    "product.deleted:description",
    "product.updated",
    "product.updated:description",
    "product:description",
    "promotion_code",
    "promotion_code.created",
    "promotion_code.created:customer",
    "promotion_code.updated",
    "promotion_code.updated:customer",
    "promotion_code:customer",
    "quote",
    "quote.accepted",
    "quote.accepted:customer",
    "quote.accepted:description",
    "quote.accepted:invoice",
    "quote.accepted:number",
    "quote.accepted:status",
    "quote.accepted:status:accepted",
    "quote.accepted:status:canceled",
    "quote.accepted:status:draft",
    "quote.accepted:status:open",
    "quote.accepted:subscription",
    "quote.canceled",
    "quote.canceled:customer",
    "quote.canceled:description",
    "quote.canceled:invoice",
    "quote.canceled:number",
    "quote.canceled:status",
    "quote.canceled:status:accepted",
    "quote.canceled:status:canceled",
    "quote.canceled:status:draft",
    "quote.canceled:status:open",
    "quote.canceled:subscription",
    "quote.created",
    "quote.created:customer",
    "quote.created:description",
    "quote.created:invoice",
    "quote.created:number",
    "quote.created:status",
    "quote.created:status:accepted",
    "quote.created:status:canceled",
    "quote.created:status:draft",
    "quote.created:status:open",
    "quote.created:subscription",
    "quote.finalized",
    "quote.finalized:customer",
    "quote.finalized:description",
    "quote.finalized:invoice",
    "quote.finalized:number",
    "quote.finalized:status",
    "quote.finalized:status:accepted",
    "quote.finalized:status:canceled",
    "quote.finalized:status:draft",
    "quote.finalized:status:open",
    "quote.finalized:subscription",
    "quote:customer",
    "quote:description",
    "quote:invoice",
    "quote:number",
    "quote:status",
    "quote:status:accepted",
    "quote:status:canceled",
    "quote:status:draft",
    "quote:status:open",
    "quote:subscription",
    "radar",
    "radar.early_fraud_warning",
    "radar.early_fraud_warning.created",
    "radar.early_fraud_warning.created:payment_intent",
    "radar.early_fraud_warning.updated",
    "radar.early_fraud_warning.updated:payment_intent",
    "radar.early_fraud_warning:payment_intent",
    "radar:id",
    "radar:payment_intent",
    "refund",
    "refund.created",
    "refund.created:charge",
    "refund.created:customer",
    "refund.created:description",
    "refund.created:payment_intent",
    "refund.created:payment_method",
    "refund.failed",
    "refund.failed:charge",
    "refund.failed:customer",
    "refund.failed:description",
    "refund.failed:payment_intent",
    "refund.failed:payment_method",
    "refund.updated",
    "refund.updated:charge",
    "refund.updated:customer",
    "refund.updated:description",
]
_Part16: TypeAlias = Literal[
    "refund.updated:payment_intent",
    "refund.updated:payment_method",
    "refund:charge",
    "refund:customer",
    "refund:description",
    "refund:payment_intent",
    "refund:payment_method",
    "reporting",
    "reporting.report_run",
    "reporting.report_run.failed",
    "reporting.report_run.succeeded",
    "reporting.report_type",
    "reporting.report_type.updated",
    "reporting:id",
    "reserve",
    "reserve.hold",
    "reserve.hold.created",
    "reserve.hold.updated",
    "reserve.plan",
    "reserve.plan.created",
    "reserve.plan.created:status",
    "reserve.plan.created:status:active",
    "reserve.plan.created:status:disabled",
    "reserve.plan.created:status:expired",
    "reserve.plan.created:status:other",
    "reserve.plan.disabled",
    "reserve.plan.disabled:status",
    "reserve.plan.disabled:status:active",
    "reserve.plan.disabled:status:disabled",
    "reserve.plan.disabled:status:expired",
    "reserve.plan.disabled:status:other",
    "reserve.plan.expired",
    "reserve.plan.expired:status",
    "reserve.plan.expired:status:active",
    "reserve.plan.expired:status:disabled",
    "reserve.plan.expired:status:expired",
    "reserve.plan.expired:status:other",
    "reserve.plan.updated",
    "reserve.plan.updated:status",
    "reserve.plan.updated:status:active",
    "reserve.plan.updated:status:disabled",
    "reserve.plan.updated:status:expired",
    "reserve.plan.updated:status:other",
    "reserve.plan:status",
    "reserve.plan:status:active",
    "reserve.plan:status:disabled",
    "reserve.plan:status:expired",
    "reserve.plan:status:other",
    "reserve.release",
    "reserve.release.created",
    "reserve:id",
    "reserve:status",
    "reserve:status:active",
    "reserve:status:disabled",
    "reserve:status:expired",
    "reserve:status:other",
    "review",
    "review.closed",
    "review.closed:charge",
    "review.closed:payment_intent",
    "review.opened",
    "review.opened:charge",
    "review.opened:payment_intent",
    "review:charge",
    "review:payment_intent",
    "setup_intent",
    "setup_intent.canceled",
    "setup_intent.canceled:customer",
    "setup_intent.canceled:description",
    "setup_intent.canceled:last_setup_error",
    "setup_intent.canceled:payment_method",
    "setup_intent.canceled:status",
    "setup_intent.canceled:status:canceled",
    "setup_intent.canceled:status:processing",
    "setup_intent.canceled:status:requires_action",
    "setup_intent.canceled:status:requires_confirmation",
    "setup_intent.canceled:status:requires_payment_method",
    "setup_intent.canceled:status:succeeded",
    "setup_intent.created",
    "setup_intent.created:customer",
    "setup_intent.created:description",
    "setup_intent.created:last_setup_error",
    "setup_intent.created:payment_method",
    "setup_intent.created:status",
    "setup_intent.created:status:canceled",
    "setup_intent.created:status:processing",
    "setup_intent.created:status:requires_action",
    "setup_intent.created:status:requires_confirmation",
    "setup_intent.created:status:requires_payment_method",
    "setup_intent.created:status:succeeded",
    "setup_intent.requires_action",
    "setup_intent.requires_action:customer",
    "setup_intent.requires_action:description",
    "setup_intent.requires_action:last_setup_error",
    "setup_intent.requires_action:payment_method",
    "setup_intent.requires_action:status",
    "setup_intent.requires_action:status:canceled",
    "setup_intent.requires_action:status:processing",
    "setup_intent.requires_action:status:requires_action",
    "setup_intent.requires_action:status:requires_confirmation",
    "setup_intent.requires_action:status:requires_payment_method",
    "setup_intent.requires_action:status:succeeded",
    "setup_intent.setup_failed",
    "setup_intent.setup_failed:customer",
    "setup_intent.setup_failed:description",
    "setup_intent.setup_failed:last_setup_error",
    "setup_intent.setup_failed:payment_method",
    "setup_intent.setup_failed:status",
    "setup_intent.setup_failed:status:canceled",
    "setup_intent.setup_failed:status:processing",
    "setup_intent.setup_failed:status:requires_action",
    "setup_intent.setup_failed:status:requires_confirmation",
    "setup_intent.setup_failed:status:requires_payment_method",
    "setup_intent.setup_failed:status:succeeded",
    "setup_intent.succeeded",
    "setup_intent.succeeded:customer",
    "setup_intent.succeeded:description",
    "setup_intent.succeeded:last_setup_error",
    "setup_intent.succeeded:payment_method",
    "setup_intent.succeeded:status",
]
_Part17: TypeAlias = Literal[
    "setup_intent.succeeded:status:canceled",
    "setup_intent.succeeded:status:processing",
    "setup_intent.succeeded:status:requires_action",
    "setup_intent.succeeded:status:requires_confirmation",
    "setup_intent.succeeded:status:requires_payment_method",
    "setup_intent.succeeded:status:succeeded",
    "setup_intent:customer",
    "setup_intent:description",
    "setup_intent:last_setup_error",
    "setup_intent:payment_method",
    "setup_intent:status",
    "setup_intent:status:canceled",
    "setup_intent:status:processing",
    "setup_intent:status:requires_action",
    "setup_intent:status:requires_confirmation",
    "setup_intent:status:requires_payment_method",
    "setup_intent:status:succeeded",
    "sigma",
    "sigma.scheduled_query_run",
    "sigma.scheduled_query_run.created",
    "sigma:id",
    "source",
    "source.canceled",
    "source.canceled:customer",
    "source.chargeable",
    "source.chargeable:customer",
    "source.failed",
    "source.failed:customer",
    "source.mandate_notification",
    "source.refund_attributes_required",
    "source.refund_attributes_required:customer",
    "source.transaction",
    "source.transaction.created",
    "source.transaction.updated",
    "source:customer",
    "source:id",
    "subscription_schedule",
    "subscription_schedule.aborted",
    "subscription_schedule.aborted:canceled_at",
    "subscription_schedule.aborted:status",
    "subscription_schedule.aborted:status:active",
    "subscription_schedule.aborted:status:canceled",
    "subscription_schedule.aborted:status:completed",
    "subscription_schedule.aborted:status:not_started",
    "subscription_schedule.aborted:status:released",
    "subscription_schedule.aborted:subscription",
    "subscription_schedule.canceled",
    "subscription_schedule.canceled:canceled_at",
    "subscription_schedule.canceled:status",
    "subscription_schedule.canceled:status:active",
    "subscription_schedule.canceled:status:canceled",
    "subscription_schedule.canceled:status:completed",
    "subscription_schedule.canceled:status:not_started",
    "subscription_schedule.canceled:status:released",
    "subscription_schedule.canceled:subscription",
    "subscription_schedule.completed",
    "subscription_schedule.completed:canceled_at",
    "subscription_schedule.completed:status",
    "subscription_schedule.completed:status:active",
    "subscription_schedule.completed:status:canceled",
    "subscription_schedule.completed:status:completed",
    "subscription_schedule.completed:status:not_started",
    "subscription_schedule.completed:status:released",
    "subscription_schedule.completed:subscription",
    "subscription_schedule.created",
    "subscription_schedule.created:canceled_at",
    "subscription_schedule.created:status",
    "subscription_schedule.created:status:active",
    "subscription_schedule.created:status:canceled",
    "subscription_schedule.created:status:completed",
    "subscription_schedule.created:status:not_started",
    "subscription_schedule.created:status:released",
    "subscription_schedule.created:subscription",
    "subscription_schedule.expiring",
    "subscription_schedule.expiring:canceled_at",
    "subscription_schedule.expiring:status",
    "subscription_schedule.expiring:status:active",
    "subscription_schedule.expiring:status:canceled",
    "subscription_schedule.expiring:status:completed",
    "subscription_schedule.expiring:status:not_started",
    "subscription_schedule.expiring:status:released",
    "subscription_schedule.expiring:subscription",
    "subscription_schedule.released",
    "subscription_schedule.released:canceled_at",
    "subscription_schedule.released:status",
    "subscription_schedule.released:status:active",
    "subscription_schedule.released:status:canceled",
    "subscription_schedule.released:status:completed",
    "subscription_schedule.released:status:not_started",
    "subscription_schedule.released:status:released",
    "subscription_schedule.released:subscription",
    "subscription_schedule.updated",
    "subscription_schedule.updated:canceled_at",
    "subscription_schedule.updated:status",
    "subscription_schedule.updated:status:active",
    "subscription_schedule.updated:status:canceled",
    "subscription_schedule.updated:status:completed",
    "subscription_schedule.updated:status:not_started",
    "subscription_schedule.updated:status:released",
    "subscription_schedule.updated:subscription",
    "subscription_schedule:canceled_at",
    "subscription_schedule:status",
    "subscription_schedule:status:active",
    "subscription_schedule:status:canceled",
    "subscription_schedule:status:completed",
    "subscription_schedule:status:not_started",
    "subscription_schedule:status:released",
    "subscription_schedule:subscription",
    "tax",
    "tax.settings",
    "tax.settings.updated",
    "tax.settings.updated:status",
    "tax.settings.updated:status:active",
    "tax.settings.updated:status:pending",
    "tax.settings:status",
    "tax.settings:status:active",
    "tax.settings:status:pending",
    "tax:id",
    "tax:status",
    "tax:status:active",
]
_Part18: TypeAlias = Literal[
    "tax:status:pending",
    "tax_rate",
    "tax_rate.created",
    "tax_rate.created:description",
    "tax_rate.updated",
    "tax_rate.updated:description",
    "tax_rate:description",
    "terminal",
    "terminal.reader",
    "terminal.reader.action_failed",
    "terminal.reader.action_failed:status",
    "terminal.reader.action_failed:status:offline",
    "terminal.reader.action_failed:status:online",
    "terminal.reader.action_succeeded",
    "terminal.reader.action_succeeded:status",
    "terminal.reader.action_succeeded:status:offline",
    "terminal.reader.action_succeeded:status:online",
    "terminal.reader.action_updated",
    "terminal.reader.action_updated:status",
    "terminal.reader.action_updated:status:offline",
    "terminal.reader.action_updated:status:online",
    "terminal.reader:status",
    "terminal.reader:status:offline",
    "terminal.reader:status:online",
    "terminal:id",
    "terminal:status",
    "terminal:status:offline",
    "terminal:status:online",
    "test_helpers",
    "test_helpers.test_clock",
    "test_helpers.test_clock.advancing",
    "test_helpers.test_clock.advancing:name",
    "test_helpers.test_clock.advancing:status",
    "test_helpers.test_clock.advancing:status:advancing",
    "test_helpers.test_clock.advancing:status:internal_failure",
    "test_helpers.test_clock.advancing:status:ready",
    "test_helpers.test_clock.created",
    "test_helpers.test_clock.created:name",
    "test_helpers.test_clock.created:status",
    "test_helpers.test_clock.created:status:advancing",
    "test_helpers.test_clock.created:status:internal_failure",
    "test_helpers.test_clock.created:status:ready",
    "test_helpers.test_clock.deleted",
    "test_helpers.test_clock.deleted:name",
    "test_helpers.test_clock.deleted:status",
    "test_helpers.test_clock.deleted:status:advancing",
    "test_helpers.test_clock.deleted:status:internal_failure",
    "test_helpers.test_clock.deleted:status:ready",
    "test_helpers.test_clock.internal_failure",
    "test_helpers.test_clock.internal_failure:name",
    "test_helpers.test_clock.internal_failure:status",
    "test_helpers.test_clock.internal_failure:status:advancing",
    "test_helpers.test_clock.internal_failure:status:internal_failure",
    "test_helpers.test_clock.internal_failure:status:ready",
    "test_helpers.test_clock.ready",
    "test_helpers.test_clock.ready:name",
    "test_helpers.test_clock.ready:status",
    "test_helpers.test_clock.ready:status:advancing",
    "test_helpers.test_clock.ready:status:internal_failure",
    "test_helpers.test_clock.ready:status:ready",
    "test_helpers.test_clock:name",
    "test_helpers.test_clock:status",
    "test_helpers.test_clock:status:advancing",
    "test_helpers.test_clock:status:internal_failure",
    "test_helpers.test_clock:status:ready",
    "test_helpers:id",
    "test_helpers:name",
    "test_helpers:status",
    "test_helpers:status:advancing",
    "test_helpers:status:internal_failure",
    "test_helpers:status:ready",
    "three_d_secure",
    "three_d_secure.authentication",
    "three_d_secure.authentication.canceled",
    "three_d_secure.authentication.canceled:outcome",
    "three_d_secure.authentication.canceled:status",
    "three_d_secure.authentication.canceled:status:canceled",
    "three_d_secure.authentication.canceled:status:error",
    "three_d_secure.authentication.canceled:status:failed",
    "three_d_secure.authentication.canceled:status:requires_challenge",
    "three_d_secure.authentication.canceled:status:requires_submission",
    "three_d_secure.authentication.canceled:status:succeeded",
    "three_d_secure.authentication.challenge_started",
    "three_d_secure.authentication.challenge_started:outcome",
    "three_d_secure.authentication.challenge_started:status",
    "three_d_secure.authentication.challenge_started:status:canceled",
    "three_d_secure.authentication.challenge_started:status:error",
    "three_d_secure.authentication.challenge_started:status:failed",
    "three_d_secure.authentication.challenge_started:status:requires_challenge",
    "three_d_secure.authentication.challenge_started:status:requires_submission",
    "three_d_secure.authentication.challenge_started:status:succeeded",
    "three_d_secure.authentication.errored",
    "three_d_secure.authentication.errored:outcome",
    "three_d_secure.authentication.errored:status",
    "three_d_secure.authentication.errored:status:canceled",
    "three_d_secure.authentication.errored:status:error",
    "three_d_secure.authentication.errored:status:failed",
    "three_d_secure.authentication.errored:status:requires_challenge",
    "three_d_secure.authentication.errored:status:requires_submission",
    "three_d_secure.authentication.errored:status:succeeded",
    "three_d_secure.authentication.failed",
    "three_d_secure.authentication.failed:outcome",
    "three_d_secure.authentication.failed:status",
    "three_d_secure.authentication.failed:status:canceled",
    "three_d_secure.authentication.failed:status:error",
    "three_d_secure.authentication.failed:status:failed",
    "three_d_secure.authentication.failed:status:requires_challenge",
    "three_d_secure.authentication.failed:status:requires_submission",
    "three_d_secure.authentication.failed:status:succeeded",
    "three_d_secure.authentication.requires_challenge",
    "three_d_secure.authentication.requires_challenge:outcome",
    "three_d_secure.authentication.requires_challenge:status",
    "three_d_secure.authentication.requires_challenge:status:canceled",
    "three_d_secure.authentication.requires_challenge:status:error",
    "three_d_secure.authentication.requires_challenge:status:failed",
    "three_d_secure.authentication.requires_challenge:status:requires_challenge",
    "three_d_secure.authentication.requires_challenge:status:requires_submission",
    "three_d_secure.authentication.requires_challenge:status:succeeded",
    "three_d_secure.authentication.requires_submission",
    "three_d_secure.authentication.requires_submission:outcome",
]
_Part19: TypeAlias = Literal[
    "three_d_secure.authentication.requires_submission:status",
    "three_d_secure.authentication.requires_submission:status:canceled",
    "three_d_secure.authentication.requires_submission:status:error",
    "three_d_secure.authentication.requires_submission:status:failed",
    "three_d_secure.authentication.requires_submission:status:requires_challenge",
    "three_d_secure.authentication.requires_submission:status:requires_submission",
    "three_d_secure.authentication.requires_submission:status:succeeded",
    "three_d_secure.authentication.succeeded",
    "three_d_secure.authentication.succeeded:outcome",
    "three_d_secure.authentication.succeeded:status",
    "three_d_secure.authentication.succeeded:status:canceled",
    "three_d_secure.authentication.succeeded:status:error",
    "three_d_secure.authentication.succeeded:status:failed",
    "three_d_secure.authentication.succeeded:status:requires_challenge",
    "three_d_secure.authentication.succeeded:status:requires_submission",
    "three_d_secure.authentication.succeeded:status:succeeded",
    "three_d_secure.authentication:outcome",
    "three_d_secure.authentication:status",
    "three_d_secure.authentication:status:canceled",
    "three_d_secure.authentication:status:error",
    "three_d_secure.authentication:status:failed",
    "three_d_secure.authentication:status:requires_challenge",
    "three_d_secure.authentication:status:requires_submission",
    "three_d_secure.authentication:status:succeeded",
    "three_d_secure:id",
    "three_d_secure:outcome",
    "three_d_secure:status",
    "three_d_secure:status:canceled",
    "three_d_secure:status:error",
    "three_d_secure:status:failed",
    "three_d_secure:status:requires_challenge",
    "three_d_secure:status:requires_submission",
    "three_d_secure:status:succeeded",
    "topup",
    "topup.canceled",
    "topup.canceled:description",
    "topup.canceled:failure_code",
    "topup.canceled:payment_method",
    "topup.canceled:status",
    "topup.canceled:status:canceled",
    "topup.canceled:status:failed",
    "topup.canceled:status:pending",
    "topup.canceled:status:reversed",
    "topup.canceled:status:succeeded",
    "topup.created",
    "topup.created:description",
    "topup.created:failure_code",
    "topup.created:payment_method",
    "topup.created:status",
    "topup.created:status:canceled",
    "topup.created:status:failed",
    "topup.created:status:pending",
    "topup.created:status:reversed",
    "topup.created:status:succeeded",
    "topup.failed",
    "topup.failed:description",
    "topup.failed:failure_code",
    "topup.failed:payment_method",
    "topup.failed:status",
    "topup.failed:status:canceled",
    "topup.failed:status:failed",
    "topup.failed:status:pending",
    "topup.failed:status:reversed",
    "topup.failed:status:succeeded",
    "topup.reversed",
    "topup.reversed:description",
    "topup.reversed:failure_code",
    "topup.reversed:payment_method",
    "topup.reversed:status",
    "topup.reversed:status:canceled",
    "topup.reversed:status:failed",
    "topup.reversed:status:pending",
    "topup.reversed:status:reversed",
    "topup.reversed:status:succeeded",
    "topup.succeeded",
    "topup.succeeded:description",
    "topup.succeeded:failure_code",
    "topup.succeeded:payment_method",
    "topup.succeeded:status",
    "topup.succeeded:status:canceled",
    "topup.succeeded:status:failed",
    "topup.succeeded:status:pending",
    "topup.succeeded:status:reversed",
    "topup.succeeded:status:succeeded",
    "topup:description",
    "topup:failure_code",
    "topup:payment_method",
    "topup:status",
    "topup:status:canceled",
    "topup:status:failed",
    "topup:status:pending",
    "topup:status:reversed",
    "topup:status:succeeded",
    "transfer",
    "transfer.created",
    "transfer.created:description",
    "transfer.reversed",
    "transfer.reversed:description",
    "transfer.updated",
    "transfer.updated:description",
    "transfer:description",
    "treasury",
    "treasury.credit_reversal",
    "treasury.credit_reversal.created",
    "treasury.credit_reversal.created:status",
    "treasury.credit_reversal.created:status:canceled",
    "treasury.credit_reversal.created:status:posted",
    "treasury.credit_reversal.created:status:processing",
    "treasury.credit_reversal.posted",
    "treasury.credit_reversal.posted:status",
    "treasury.credit_reversal.posted:status:canceled",
    "treasury.credit_reversal.posted:status:posted",
    "treasury.credit_reversal.posted:status:processing",
    "treasury.credit_reversal:status",
    "treasury.credit_reversal:status:canceled",
    "treasury.credit_reversal:status:posted",
    "treasury.credit_reversal:status:processing",
    "treasury.debit_reversal",
    "treasury.debit_reversal.completed",
    "treasury.debit_reversal.completed:status",
]
_Part20: TypeAlias = Literal[
    "treasury.debit_reversal.completed:status:failed",
    "treasury.debit_reversal.completed:status:processing",
    "treasury.debit_reversal.completed:status:succeeded",
    "treasury.debit_reversal.created",
    "treasury.debit_reversal.created:status",
    "treasury.debit_reversal.created:status:failed",
    "treasury.debit_reversal.created:status:processing",
    "treasury.debit_reversal.created:status:succeeded",
    "treasury.debit_reversal.initial_credit_granted",
    "treasury.debit_reversal.initial_credit_granted:status",
    "treasury.debit_reversal.initial_credit_granted:status:failed",
    "treasury.debit_reversal.initial_credit_granted:status:processing",
    "treasury.debit_reversal.initial_credit_granted:status:succeeded",
    "treasury.debit_reversal:status",
    "treasury.debit_reversal:status:failed",
    "treasury.debit_reversal:status:processing",
    "treasury.debit_reversal:status:succeeded",
    "treasury.financial_account",
    "treasury.financial_account.closed",
    "treasury.financial_account.closed:status",
    "treasury.financial_account.closed:status:closed",
    "treasury.financial_account.closed:status:open",
    "treasury.financial_account.created",
    "treasury.financial_account.created:status",
    "treasury.financial_account.created:status:closed",
    "treasury.financial_account.created:status:open",
    "treasury.financial_account.features_status_updated",
    "treasury.financial_account.features_status_updated:status",
    "treasury.financial_account.features_status_updated:status:closed",
    "treasury.financial_account.features_status_updated:status:open",
    "treasury.financial_account:status",
    "treasury.financial_account:status:closed",
    "treasury.financial_account:status:open",
    "treasury.inbound_transfer",
    "treasury.inbound_transfer.canceled",
    "treasury.inbound_transfer.canceled:description",
    "treasury.inbound_transfer.canceled:status",
    "treasury.inbound_transfer.canceled:status:canceled",
    "treasury.inbound_transfer.canceled:status:failed",
    "treasury.inbound_transfer.canceled:status:processing",
    "treasury.inbound_transfer.canceled:status:succeeded",
    "treasury.inbound_transfer.created",
    "treasury.inbound_transfer.created:description",
    "treasury.inbound_transfer.created:status",
    "treasury.inbound_transfer.created:status:canceled",
    "treasury.inbound_transfer.created:status:failed",
    "treasury.inbound_transfer.created:status:processing",
    "treasury.inbound_transfer.created:status:succeeded",
    "treasury.inbound_transfer.failed",
    "treasury.inbound_transfer.failed:description",
    "treasury.inbound_transfer.failed:status",
    "treasury.inbound_transfer.failed:status:canceled",
    "treasury.inbound_transfer.failed:status:failed",
    "treasury.inbound_transfer.failed:status:processing",
    "treasury.inbound_transfer.failed:status:succeeded",
    "treasury.inbound_transfer.succeeded",
    "treasury.inbound_transfer.succeeded:description",
    "treasury.inbound_transfer.succeeded:status",
    "treasury.inbound_transfer.succeeded:status:canceled",
    "treasury.inbound_transfer.succeeded:status:failed",
    "treasury.inbound_transfer.succeeded:status:processing",
    "treasury.inbound_transfer.succeeded:status:succeeded",
    "treasury.inbound_transfer:description",
    "treasury.inbound_transfer:status",
    "treasury.inbound_transfer:status:canceled",
    "treasury.inbound_transfer:status:failed",
    "treasury.inbound_transfer:status:processing",
    "treasury.inbound_transfer:status:succeeded",
    "treasury.outbound_payment",
    "treasury.outbound_payment.canceled",
    "treasury.outbound_payment.canceled:customer",
    "treasury.outbound_payment.canceled:description",
    "treasury.outbound_payment.canceled:status",
    "treasury.outbound_payment.canceled:status:canceled",
    "treasury.outbound_payment.canceled:status:failed",
    "treasury.outbound_payment.canceled:status:posted",
    "treasury.outbound_payment.canceled:status:processing",
    "treasury.outbound_payment.canceled:status:returned",
    "treasury.outbound_payment.created",
    "treasury.outbound_payment.created:customer",
    "treasury.outbound_payment.created:description",
    "treasury.outbound_payment.created:status",
    "treasury.outbound_payment.created:status:canceled",
    "treasury.outbound_payment.created:status:failed",
    "treasury.outbound_payment.created:status:posted",
    "treasury.outbound_payment.created:status:processing",
    "treasury.outbound_payment.created:status:returned",
    "treasury.outbound_payment.expected_arrival_date_updated",
    "treasury.outbound_payment.expected_arrival_date_updated:customer",
    "treasury.outbound_payment.expected_arrival_date_updated:description",
    "treasury.outbound_payment.expected_arrival_date_updated:status",
    "treasury.outbound_payment.expected_arrival_date_updated:status:canceled",
    "treasury.outbound_payment.expected_arrival_date_updated:status:failed",
    "treasury.outbound_payment.expected_arrival_date_updated:status:posted",
    "treasury.outbound_payment.expected_arrival_date_updated:status:processing",
    "treasury.outbound_payment.expected_arrival_date_updated:status:returned",
    "treasury.outbound_payment.failed",
    "treasury.outbound_payment.failed:customer",
    "treasury.outbound_payment.failed:description",
    "treasury.outbound_payment.failed:status",
    "treasury.outbound_payment.failed:status:canceled",
    "treasury.outbound_payment.failed:status:failed",
    "treasury.outbound_payment.failed:status:posted",
    "treasury.outbound_payment.failed:status:processing",
    "treasury.outbound_payment.failed:status:returned",
    "treasury.outbound_payment.posted",
    "treasury.outbound_payment.posted:customer",
    "treasury.outbound_payment.posted:description",
    "treasury.outbound_payment.posted:status",
    "treasury.outbound_payment.posted:status:canceled",
    "treasury.outbound_payment.posted:status:failed",
    "treasury.outbound_payment.posted:status:posted",
    "treasury.outbound_payment.posted:status:processing",
    "treasury.outbound_payment.posted:status:returned",
    "treasury.outbound_payment.returned",
    "treasury.outbound_payment.returned:customer",
    "treasury.outbound_payment.returned:description",
    "treasury.outbound_payment.returned:status",
    "treasury.outbound_payment.returned:status:canceled",
    "treasury.outbound_payment.returned:status:failed",
]
_Part21: TypeAlias = Literal[
    "treasury.outbound_payment.returned:status:posted",
    "treasury.outbound_payment.returned:status:processing",
    "treasury.outbound_payment.returned:status:returned",
    "treasury.outbound_payment.tracking_details_updated",
    "treasury.outbound_payment.tracking_details_updated:customer",
    "treasury.outbound_payment.tracking_details_updated:description",
    "treasury.outbound_payment.tracking_details_updated:status",
    "treasury.outbound_payment.tracking_details_updated:status:canceled",
    "treasury.outbound_payment.tracking_details_updated:status:failed",
    "treasury.outbound_payment.tracking_details_updated:status:posted",
    "treasury.outbound_payment.tracking_details_updated:status:processing",
    "treasury.outbound_payment.tracking_details_updated:status:returned",
    "treasury.outbound_payment:customer",
    "treasury.outbound_payment:description",
    "treasury.outbound_payment:status",
    "treasury.outbound_payment:status:canceled",
    "treasury.outbound_payment:status:failed",
    "treasury.outbound_payment:status:posted",
    "treasury.outbound_payment:status:processing",
    "treasury.outbound_payment:status:returned",
    "treasury.outbound_transfer",
    "treasury.outbound_transfer.canceled",
    "treasury.outbound_transfer.canceled:description",
    "treasury.outbound_transfer.canceled:status",
    "treasury.outbound_transfer.canceled:status:canceled",
    "treasury.outbound_transfer.canceled:status:failed",
    "treasury.outbound_transfer.canceled:status:posted",
    "treasury.outbound_transfer.canceled:status:processing",
    "treasury.outbound_transfer.canceled:status:returned",
    "treasury.outbound_transfer.created",
    "treasury.outbound_transfer.created:description",
    "treasury.outbound_transfer.created:status",
    "treasury.outbound_transfer.created:status:canceled",
    "treasury.outbound_transfer.created:status:failed",
    "treasury.outbound_transfer.created:status:posted",
    "treasury.outbound_transfer.created:status:processing",
    "treasury.outbound_transfer.created:status:returned",
    "treasury.outbound_transfer.expected_arrival_date_updated",
    "treasury.outbound_transfer.expected_arrival_date_updated:description",
    "treasury.outbound_transfer.expected_arrival_date_updated:status",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:canceled",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:failed",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:posted",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:processing",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:returned",
    "treasury.outbound_transfer.failed",
    "treasury.outbound_transfer.failed:description",
    "treasury.outbound_transfer.failed:status",
    "treasury.outbound_transfer.failed:status:canceled",
    "treasury.outbound_transfer.failed:status:failed",
    "treasury.outbound_transfer.failed:status:posted",
    "treasury.outbound_transfer.failed:status:processing",
    "treasury.outbound_transfer.failed:status:returned",
    "treasury.outbound_transfer.posted",
    "treasury.outbound_transfer.posted:description",
    "treasury.outbound_transfer.posted:status",
    "treasury.outbound_transfer.posted:status:canceled",
    "treasury.outbound_transfer.posted:status:failed",
    "treasury.outbound_transfer.posted:status:posted",
    "treasury.outbound_transfer.posted:status:processing",
    "treasury.outbound_transfer.posted:status:returned",
    "treasury.outbound_transfer.returned",
    "treasury.outbound_transfer.returned:description",
    "treasury.outbound_transfer.returned:status",
    "treasury.outbound_transfer.returned:status:canceled",
    "treasury.outbound_transfer.returned:status:failed",
    "treasury.outbound_transfer.returned:status:posted",
    "treasury.outbound_transfer.returned:status:processing",
    "treasury.outbound_transfer.returned:status:returned",
    "treasury.outbound_transfer.tracking_details_updated",
    "treasury.outbound_transfer.tracking_details_updated:description",
    "treasury.outbound_transfer.tracking_details_updated:status",
    "treasury.outbound_transfer.tracking_details_updated:status:canceled",
    "treasury.outbound_transfer.tracking_details_updated:status:failed",
    "treasury.outbound_transfer.tracking_details_updated:status:posted",
    "treasury.outbound_transfer.tracking_details_updated:status:processing",
    "treasury.outbound_transfer.tracking_details_updated:status:returned",
    "treasury.outbound_transfer:description",
    "treasury.outbound_transfer:status",
    "treasury.outbound_transfer:status:canceled",
    "treasury.outbound_transfer:status:failed",
    "treasury.outbound_transfer:status:posted",
    "treasury.outbound_transfer:status:processing",
    "treasury.outbound_transfer:status:returned",
    "treasury.received_credit",
    "treasury.received_credit.created",
    "treasury.received_credit.created:failure_code",
    "treasury.received_credit.created:status",
    "treasury.received_credit.created:status:failed",
    "treasury.received_credit.created:status:succeeded",
    "treasury.received_credit.failed",
    "treasury.received_credit.failed:failure_code",
    "treasury.received_credit.failed:status",
    "treasury.received_credit.failed:status:failed",
    "treasury.received_credit.failed:status:succeeded",
    "treasury.received_credit.succeeded",
    "treasury.received_credit.succeeded:failure_code",
    "treasury.received_credit.succeeded:status",
    "treasury.received_credit.succeeded:status:failed",
    "treasury.received_credit.succeeded:status:succeeded",
    "treasury.received_credit:failure_code",
    "treasury.received_credit:status",
    "treasury.received_credit:status:failed",
    "treasury.received_credit:status:succeeded",
    "treasury.received_debit",
    "treasury.received_debit.created",
    "treasury.received_debit.created:failure_code",
    "treasury.received_debit.created:status",
    "treasury.received_debit.created:status:failed",
    "treasury.received_debit.created:status:succeeded",
    "treasury.received_debit:failure_code",
    "treasury.received_debit:status",
    "treasury.received_debit:status:failed",
    "treasury.received_debit:status:succeeded",
    "treasury:customer",
    "treasury:description",
    "treasury:failure_code",
    "treasury:id",
    "treasury:status",
    "treasury:status:canceled",
]
_Part22: TypeAlias = Literal[
    "treasury:status:closed",
    "treasury:status:failed",
    "treasury:status:open",
    "treasury:status:posted",
    "treasury:status:processing",
    "treasury:status:returned",
    "treasury:status:succeeded",
]
FilterQuery: TypeAlias = Literal[
    _Part1,
    _Part2,
    _Part3,
    _Part4,
    _Part5,
    _Part6,
    _Part7,
    _Part8,
    _Part9,
    _Part10,
    _Part11,
    _Part12,
    _Part13,
    _Part14,
    _Part15,
    _Part16,
    _Part17,
    _Part18,
    _Part19,
    _Part20,
    _Part21,
    _Part22,
]
"""Every valid query."""

# What TypeVars are bound to, each checker's way (routing.pyi says how they are told apart). mypy prints an alias that
# refers to itself by its name, and others with all their members. pyright's time grows with the square of a bound, and
# it looks at signatures that are not meant for it: `str` is the last declaration, the one it takes.
MYPY: Literal[False]
TYPE_CHECKING_WITH_PYREFLY: Literal[False]

def _ty() -> Literal[True]: ...

if MYPY:
    _Valid: TypeAlias = Union[FilterQuery, tuple[Never, "_Valid"]]
    _OneOf: TypeAlias = Union[_Valid, tuple[Never]]
    _Single: TypeAlias = Union[_Valid, tuple[Never]]
else:
    _OneOf: TypeAlias = FilterQuery
    if _ty():
        _Single: TypeAlias = FilterQuery
    else:
        _Single: TypeAlias = str

_AccountApplicationAuthorizedName: TypeAlias = Literal["account.application.authorized:name",]
_AccountApplicationDeauthorizedName: TypeAlias = Literal["account.application.deauthorized:name",]
_AccountExternalAccountCreatedCustomer: TypeAlias = Literal["account.external_account.created:customer",]
_AccountExternalAccountCreatedDescription: TypeAlias = Literal["account.external_account.created:description",]
_AccountExternalAccountCreatedName: TypeAlias = Literal["account.external_account.created:name",]
_AccountExternalAccountDeletedCustomer: TypeAlias = Literal["account.external_account.deleted:customer",]
_AccountExternalAccountDeletedDescription: TypeAlias = Literal["account.external_account.deleted:description",]
_AccountExternalAccountDeletedName: TypeAlias = Literal["account.external_account.deleted:name",]
_AccountExternalAccountUpdatedCustomer: TypeAlias = Literal["account.external_account.updated:customer",]
_AccountExternalAccountUpdatedDescription: TypeAlias = Literal["account.external_account.updated:description",]
_AccountExternalAccountUpdatedName: TypeAlias = Literal["account.external_account.updated:name",]
_AccountUpdatedEmail: TypeAlias = Literal["account.updated:email",]
_ApplicationFeeCreated: TypeAlias = Literal["application_fee.created",]
_ApplicationFeeRefundUpdated: TypeAlias = Literal["application_fee.refund.updated",]
_ApplicationFeeRefunded: TypeAlias = Literal["application_fee.refunded",]
_AppsId: TypeAlias = Literal["apps:id",]
_BalanceAvailable: TypeAlias = Literal["balance.available",]
_BalanceSettingsUpdated: TypeAlias = Literal["balance_settings.updated",]
_BillingAlertTriggered: TypeAlias = Literal["billing.alert.triggered",]
_BillingCreditBalanceTransactionCreated: TypeAlias = Literal["billing.credit_balance_transaction.created",]
_BillingCreditGrantCreatedName: TypeAlias = Literal["billing.credit_grant.created:name",]
_BillingCreditGrantUpdatedName: TypeAlias = Literal["billing.credit_grant.updated:name",]
_BillingId: TypeAlias = Literal["billing:id",]
_BillingPortalConfigurationCreatedName: TypeAlias = Literal["billing_portal.configuration.created:name",]
_BillingPortalConfigurationUpdatedName: TypeAlias = Literal["billing_portal.configuration.updated:name",]
_BillingPortalId: TypeAlias = Literal["billing_portal:id",]
_BillingPortalSessionCreated: TypeAlias = Literal["billing_portal.session.created",]
_CashBalanceFundsAvailable: TypeAlias = Literal["cash_balance.funds_available",]
_ChargeCapturedCustomer: TypeAlias = Literal["charge.captured:customer",]
_ChargeCapturedDescription: TypeAlias = Literal["charge.captured:description",]
_ChargeCapturedFailureCode: TypeAlias = Literal["charge.captured:failure_code",]
_ChargeCapturedOutcome: TypeAlias = Literal["charge.captured:outcome",]
_ChargeCapturedPaymentIntent: TypeAlias = Literal["charge.captured:payment_intent",]
_ChargeCapturedPaymentMethod: TypeAlias = Literal["charge.captured:payment_method",]
_ChargeCapturedReceiptEmail: TypeAlias = Literal["charge.captured:receipt_email",]
_ChargeCapturedReview: TypeAlias = Literal["charge.captured:review",]
_ChargeDisputeClosedPaymentIntent: TypeAlias = Literal["charge.dispute.closed:payment_intent",]
_ChargeDisputeCreatedPaymentIntent: TypeAlias = Literal["charge.dispute.created:payment_intent",]
_ChargeDisputeFundsReinstatedPaymentIntent: TypeAlias = Literal["charge.dispute.funds_reinstated:payment_intent",]
_ChargeDisputeFundsWithdrawnPaymentIntent: TypeAlias = Literal["charge.dispute.funds_withdrawn:payment_intent",]
_ChargeDisputeUpdatedPaymentIntent: TypeAlias = Literal["charge.dispute.updated:payment_intent",]
_ChargeExpiredCustomer: TypeAlias = Literal["charge.expired:customer",]
_ChargeExpiredDescription: TypeAlias = Literal["charge.expired:description",]
_ChargeExpiredFailureCode: TypeAlias = Literal["charge.expired:failure_code",]
_ChargeExpiredOutcome: TypeAlias = Literal["charge.expired:outcome",]
_ChargeExpiredPaymentIntent: TypeAlias = Literal["charge.expired:payment_intent",]
_ChargeExpiredPaymentMethod: TypeAlias = Literal["charge.expired:payment_method",]
_ChargeExpiredReceiptEmail: TypeAlias = Literal["charge.expired:receipt_email",]
_ChargeExpiredReview: TypeAlias = Literal["charge.expired:review",]
_ChargeFailedCustomer: TypeAlias = Literal["charge.failed:customer",]
_ChargeFailedDescription: TypeAlias = Literal["charge.failed:description",]
_ChargeFailedFailureCode: TypeAlias = Literal["charge.failed:failure_code",]
_ChargeFailedOutcome: TypeAlias = Literal["charge.failed:outcome",]
_ChargeFailedPaymentIntent: TypeAlias = Literal["charge.failed:payment_intent",]
_ChargeFailedPaymentMethod: TypeAlias = Literal["charge.failed:payment_method",]
_ChargeFailedReceiptEmail: TypeAlias = Literal["charge.failed:receipt_email",]
_ChargeFailedReview: TypeAlias = Literal["charge.failed:review",]
_ChargePendingCustomer: TypeAlias = Literal["charge.pending:customer",]
_ChargePendingDescription: TypeAlias = Literal["charge.pending:description",]
_ChargePendingFailureCode: TypeAlias = Literal["charge.pending:failure_code",]
_ChargePendingOutcome: TypeAlias = Literal["charge.pending:outcome",]
_ChargePendingPaymentIntent: TypeAlias = Literal["charge.pending:payment_intent",]
_ChargePendingPaymentMethod: TypeAlias = Literal["charge.pending:payment_method",]
_ChargePendingReceiptEmail: TypeAlias = Literal["charge.pending:receipt_email",]
_ChargePendingReview: TypeAlias = Literal["charge.pending:review",]
_ChargeRefundUpdatedCharge: TypeAlias = Literal["charge.refund.updated:charge",]
_ChargeRefundUpdatedCustomer: TypeAlias = Literal["charge.refund.updated:customer",]
_ChargeRefundUpdatedDescription: TypeAlias = Literal["charge.refund.updated:description",]
_ChargeRefundUpdatedPaymentIntent: TypeAlias = Literal["charge.refund.updated:payment_intent",]
_ChargeRefundUpdatedPaymentMethod: TypeAlias = Literal["charge.refund.updated:payment_method",]
_ChargeRefundedCustomer: TypeAlias = Literal["charge.refunded:customer",]
_ChargeRefundedDescription: TypeAlias = Literal["charge.refunded:description",]
_ChargeRefundedFailureCode: TypeAlias = Literal["charge.refunded:failure_code",]
_ChargeRefundedOutcome: TypeAlias = Literal["charge.refunded:outcome",]
_ChargeRefundedPaymentIntent: TypeAlias = Literal["charge.refunded:payment_intent",]
_ChargeRefundedPaymentMethod: TypeAlias = Literal["charge.refunded:payment_method",]
_ChargeRefundedReceiptEmail: TypeAlias = Literal["charge.refunded:receipt_email",]
_ChargeRefundedReview: TypeAlias = Literal["charge.refunded:review",]
_ChargeSucceededCustomer: TypeAlias = Literal["charge.succeeded:customer",]
_ChargeSucceededDescription: TypeAlias = Literal["charge.succeeded:description",]
_ChargeSucceededFailureCode: TypeAlias = Literal["charge.succeeded:failure_code",]
_ChargeSucceededOutcome: TypeAlias = Literal["charge.succeeded:outcome",]
_ChargeSucceededPaymentIntent: TypeAlias = Literal["charge.succeeded:payment_intent",]
_ChargeSucceededPaymentMethod: TypeAlias = Literal["charge.succeeded:payment_method",]
_ChargeSucceededReceiptEmail: TypeAlias = Literal["charge.succeeded:receipt_email",]
_ChargeSucceededReview: TypeAlias = Literal["charge.succeeded:review",]
_ChargeUpdatedCustomer: TypeAlias = Literal["charge.updated:customer",]
_ChargeUpdatedDescription: TypeAlias = Literal["charge.updated:description",]
_ChargeUpdatedFailureCode: TypeAlias = Literal["charge.updated:failure_code",]
_ChargeUpdatedOutcome: TypeAlias = Literal["charge.updated:outcome",]
_ChargeUpdatedPaymentIntent: TypeAlias = Literal["charge.updated:payment_intent",]
_ChargeUpdatedPaymentMethod: TypeAlias = Literal["charge.updated:payment_method",]
_ChargeUpdatedReceiptEmail: TypeAlias = Literal["charge.updated:receipt_email",]
_ChargeUpdatedReview: TypeAlias = Literal["charge.updated:review",]
_CheckoutId: TypeAlias = Literal["checkout:id",]
_CheckoutSessionAsyncPaymentFailedClientReferenceId: TypeAlias = Literal[
    "checkout.session.async_payment_failed:client_reference_id",
]
_CheckoutSessionAsyncPaymentFailedCustomer: TypeAlias = Literal["checkout.session.async_payment_failed:customer",]
_CheckoutSessionAsyncPaymentFailedCustomerEmail: TypeAlias = Literal[
    "checkout.session.async_payment_failed:customer_email",
]
_CheckoutSessionAsyncPaymentFailedInvoice: TypeAlias = Literal["checkout.session.async_payment_failed:invoice",]
_CheckoutSessionAsyncPaymentFailedPaymentIntent: TypeAlias = Literal[
    "checkout.session.async_payment_failed:payment_intent",
]
_CheckoutSessionAsyncPaymentFailedPaymentLink: TypeAlias = Literal[
    "checkout.session.async_payment_failed:payment_link",
]
_CheckoutSessionAsyncPaymentFailedSubscription: TypeAlias = Literal[
    "checkout.session.async_payment_failed:subscription",
]
_CheckoutSessionAsyncPaymentSucceededClientReferenceId: TypeAlias = Literal[
    "checkout.session.async_payment_succeeded:client_reference_id",
]
_CheckoutSessionAsyncPaymentSucceededCustomer: TypeAlias = Literal["checkout.session.async_payment_succeeded:customer",]
_CheckoutSessionAsyncPaymentSucceededCustomerEmail: TypeAlias = Literal[
    "checkout.session.async_payment_succeeded:customer_email",
]
_CheckoutSessionAsyncPaymentSucceededInvoice: TypeAlias = Literal["checkout.session.async_payment_succeeded:invoice",]
_CheckoutSessionAsyncPaymentSucceededPaymentIntent: TypeAlias = Literal[
    "checkout.session.async_payment_succeeded:payment_intent",
]
_CheckoutSessionAsyncPaymentSucceededPaymentLink: TypeAlias = Literal[
    "checkout.session.async_payment_succeeded:payment_link",
]
_CheckoutSessionAsyncPaymentSucceededSubscription: TypeAlias = Literal[
    "checkout.session.async_payment_succeeded:subscription",
]
_CheckoutSessionCompletedClientReferenceId: TypeAlias = Literal["checkout.session.completed:client_reference_id",]
_CheckoutSessionCompletedCustomer: TypeAlias = Literal["checkout.session.completed:customer",]
_CheckoutSessionCompletedCustomerEmail: TypeAlias = Literal["checkout.session.completed:customer_email",]
_CheckoutSessionCompletedInvoice: TypeAlias = Literal["checkout.session.completed:invoice",]
_CheckoutSessionCompletedPaymentIntent: TypeAlias = Literal["checkout.session.completed:payment_intent",]
_CheckoutSessionCompletedPaymentLink: TypeAlias = Literal["checkout.session.completed:payment_link",]
_CheckoutSessionCompletedSubscription: TypeAlias = Literal["checkout.session.completed:subscription",]
_CheckoutSessionExpiredClientReferenceId: TypeAlias = Literal["checkout.session.expired:client_reference_id",]
_CheckoutSessionExpiredCustomer: TypeAlias = Literal["checkout.session.expired:customer",]
_CheckoutSessionExpiredCustomerEmail: TypeAlias = Literal["checkout.session.expired:customer_email",]
_CheckoutSessionExpiredInvoice: TypeAlias = Literal["checkout.session.expired:invoice",]
_CheckoutSessionExpiredPaymentIntent: TypeAlias = Literal["checkout.session.expired:payment_intent",]
_CheckoutSessionExpiredPaymentLink: TypeAlias = Literal["checkout.session.expired:payment_link",]
_CheckoutSessionExpiredSubscription: TypeAlias = Literal["checkout.session.expired:subscription",]
_ClimateId: TypeAlias = Literal["climate:id",]
_ClimateOrderCanceledCanceledAt: TypeAlias = Literal["climate.order.canceled:canceled_at",]
_ClimateOrderCreatedCanceledAt: TypeAlias = Literal["climate.order.created:canceled_at",]
_ClimateOrderDelayedCanceledAt: TypeAlias = Literal["climate.order.delayed:canceled_at",]
_ClimateOrderDeliveredCanceledAt: TypeAlias = Literal["climate.order.delivered:canceled_at",]
_ClimateOrderProductSubstitutedCanceledAt: TypeAlias = Literal["climate.order.product_substituted:canceled_at",]
_ClimateProductCreated: TypeAlias = Literal["climate.product.created",]
_ClimateProductPricingUpdated: TypeAlias = Literal["climate.product.pricing_updated",]
_CouponCreatedName: TypeAlias = Literal["coupon.created:name",]
_CouponDeletedName: TypeAlias = Literal["coupon.deleted:name",]
_CouponUpdatedName: TypeAlias = Literal["coupon.updated:name",]
_CustomerCashBalanceTransactionCreated: TypeAlias = Literal["customer_cash_balance_transaction.created",]
_CustomerCreatedDescription: TypeAlias = Literal["customer.created:description",]
_CustomerCreatedEmail: TypeAlias = Literal["customer.created:email",]
_CustomerCreatedName: TypeAlias = Literal["customer.created:name",]
_CustomerDeletedDescription: TypeAlias = Literal["customer.deleted:description",]
_CustomerDeletedEmail: TypeAlias = Literal["customer.deleted:email",]
_CustomerDeletedName: TypeAlias = Literal["customer.deleted:name",]
_CustomerDiscountCreatedCustomer: TypeAlias = Literal["customer.discount.created:customer",]
_CustomerDiscountCreatedInvoice: TypeAlias = Literal["customer.discount.created:invoice",]
_CustomerDiscountCreatedSubscription: TypeAlias = Literal["customer.discount.created:subscription",]
_CustomerDiscountDeletedCustomer: TypeAlias = Literal["customer.discount.deleted:customer",]
_CustomerDiscountDeletedInvoice: TypeAlias = Literal["customer.discount.deleted:invoice",]
_CustomerDiscountDeletedSubscription: TypeAlias = Literal["customer.discount.deleted:subscription",]
_CustomerDiscountUpdatedCustomer: TypeAlias = Literal["customer.discount.updated:customer",]
_CustomerDiscountUpdatedInvoice: TypeAlias = Literal["customer.discount.updated:invoice",]
_CustomerDiscountUpdatedSubscription: TypeAlias = Literal["customer.discount.updated:subscription",]
_CustomerSourceCreatedCustomer: TypeAlias = Literal["customer.source.created:customer",]
_CustomerSourceCreatedDescription: TypeAlias = Literal["customer.source.created:description",]
_CustomerSourceCreatedEmail: TypeAlias = Literal["customer.source.created:email",]
_CustomerSourceCreatedName: TypeAlias = Literal["customer.source.created:name",]
_CustomerSourceDeletedCustomer: TypeAlias = Literal["customer.source.deleted:customer",]
_CustomerSourceDeletedDescription: TypeAlias = Literal["customer.source.deleted:description",]
_CustomerSourceDeletedEmail: TypeAlias = Literal["customer.source.deleted:email",]
_CustomerSourceDeletedName: TypeAlias = Literal["customer.source.deleted:name",]
_CustomerSourceExpiringCustomer: TypeAlias = Literal["customer.source.expiring:customer",]
_CustomerSourceExpiringDescription: TypeAlias = Literal["customer.source.expiring:description",]
_CustomerSourceExpiringEmail: TypeAlias = Literal["customer.source.expiring:email",]
_CustomerSourceExpiringName: TypeAlias = Literal["customer.source.expiring:name",]
_CustomerSourceUpdatedCustomer: TypeAlias = Literal["customer.source.updated:customer",]
_CustomerSourceUpdatedDescription: TypeAlias = Literal["customer.source.updated:description",]
_CustomerSourceUpdatedEmail: TypeAlias = Literal["customer.source.updated:email",]
_CustomerSourceUpdatedName: TypeAlias = Literal["customer.source.updated:name",]
_CustomerSubscriptionCreatedCanceledAt: TypeAlias = Literal["customer.subscription.created:canceled_at",]
_CustomerSubscriptionCreatedDefaultPaymentMethod: TypeAlias = Literal[
    "customer.subscription.created:default_payment_method",
]
_CustomerSubscriptionCreatedDescription: TypeAlias = Literal["customer.subscription.created:description",]
_CustomerSubscriptionCreatedTrialEnd: TypeAlias = Literal["customer.subscription.created:trial_end",]
_CustomerSubscriptionDeletedCanceledAt: TypeAlias = Literal["customer.subscription.deleted:canceled_at",]
_CustomerSubscriptionDeletedDefaultPaymentMethod: TypeAlias = Literal[
    "customer.subscription.deleted:default_payment_method",
]
_CustomerSubscriptionDeletedDescription: TypeAlias = Literal["customer.subscription.deleted:description",]
_CustomerSubscriptionDeletedTrialEnd: TypeAlias = Literal["customer.subscription.deleted:trial_end",]
_CustomerSubscriptionPausedCanceledAt: TypeAlias = Literal["customer.subscription.paused:canceled_at",]
_CustomerSubscriptionPausedDefaultPaymentMethod: TypeAlias = Literal[
    "customer.subscription.paused:default_payment_method",
]
_CustomerSubscriptionPausedDescription: TypeAlias = Literal["customer.subscription.paused:description",]
_CustomerSubscriptionPausedTrialEnd: TypeAlias = Literal["customer.subscription.paused:trial_end",]
_CustomerSubscriptionPendingUpdateAppliedCanceledAt: TypeAlias = Literal[
    "customer.subscription.pending_update_applied:canceled_at",
]
_CustomerSubscriptionPendingUpdateAppliedDefaultPaymentMethod: TypeAlias = Literal[
    "customer.subscription.pending_update_applied:default_payment_method",
]
_CustomerSubscriptionPendingUpdateAppliedDescription: TypeAlias = Literal[
    "customer.subscription.pending_update_applied:description",
]
_CustomerSubscriptionPendingUpdateAppliedTrialEnd: TypeAlias = Literal[
    "customer.subscription.pending_update_applied:trial_end",
]
_CustomerSubscriptionPendingUpdateExpiredCanceledAt: TypeAlias = Literal[
    "customer.subscription.pending_update_expired:canceled_at",
]
_CustomerSubscriptionPendingUpdateExpiredDefaultPaymentMethod: TypeAlias = Literal[
    "customer.subscription.pending_update_expired:default_payment_method",
]
_CustomerSubscriptionPendingUpdateExpiredDescription: TypeAlias = Literal[
    "customer.subscription.pending_update_expired:description",
]
_CustomerSubscriptionPendingUpdateExpiredTrialEnd: TypeAlias = Literal[
    "customer.subscription.pending_update_expired:trial_end",
]
_CustomerSubscriptionResumedCanceledAt: TypeAlias = Literal["customer.subscription.resumed:canceled_at",]
_CustomerSubscriptionResumedDefaultPaymentMethod: TypeAlias = Literal[
    "customer.subscription.resumed:default_payment_method",
]
_CustomerSubscriptionResumedDescription: TypeAlias = Literal["customer.subscription.resumed:description",]
_CustomerSubscriptionResumedTrialEnd: TypeAlias = Literal["customer.subscription.resumed:trial_end",]
_CustomerSubscriptionTrialWillEndCanceledAt: TypeAlias = Literal["customer.subscription.trial_will_end:canceled_at",]
_CustomerSubscriptionTrialWillEndDefaultPaymentMethod: TypeAlias = Literal[
    "customer.subscription.trial_will_end:default_payment_method",
]
_CustomerSubscriptionTrialWillEndDescription: TypeAlias = Literal["customer.subscription.trial_will_end:description",]
_CustomerSubscriptionTrialWillEndTrialEnd: TypeAlias = Literal["customer.subscription.trial_will_end:trial_end",]
_CustomerSubscriptionUpdatedCanceledAt: TypeAlias = Literal["customer.subscription.updated:canceled_at",]
_CustomerSubscriptionUpdatedDefaultPaymentMethod: TypeAlias = Literal[
    "customer.subscription.updated:default_payment_method",
]
_CustomerSubscriptionUpdatedDescription: TypeAlias = Literal["customer.subscription.updated:description",]
_CustomerSubscriptionUpdatedTrialEnd: TypeAlias = Literal["customer.subscription.updated:trial_end",]
_CustomerTaxIdCreatedCustomer: TypeAlias = Literal["customer.tax_id.created:customer",]
_CustomerTaxIdDeletedCustomer: TypeAlias = Literal["customer.tax_id.deleted:customer",]
_CustomerTaxIdUpdatedCustomer: TypeAlias = Literal["customer.tax_id.updated:customer",]
_CustomerUpdatedDescription: TypeAlias = Literal["customer.updated:description",]
_CustomerUpdatedEmail: TypeAlias = Literal["customer.updated:email",]
_CustomerUpdatedName: TypeAlias = Literal["customer.updated:name",]
_EntitlementsActiveEntitlementSummaryUpdated: TypeAlias = Literal["entitlements.active_entitlement_summary.updated",]
_EntitlementsId: TypeAlias = Literal["entitlements:id",]
_FileCreated: TypeAlias = Literal["file.created",]
_FinancialConnectionsId: TypeAlias = Literal["financial_connections:id",]
_IdentityId: TypeAlias = Literal["identity:id",]
_IdentityVerificationSessionCanceledClientReferenceId: TypeAlias = Literal[
    "identity.verification_session.canceled:client_reference_id",
]
_IdentityVerificationSessionCreatedClientReferenceId: TypeAlias = Literal[
    "identity.verification_session.created:client_reference_id",
]
_IdentityVerificationSessionProcessingClientReferenceId: TypeAlias = Literal[
    "identity.verification_session.processing:client_reference_id",
]
_IdentityVerificationSessionRedactedClientReferenceId: TypeAlias = Literal[
    "identity.verification_session.redacted:client_reference_id",
]
_IdentityVerificationSessionRequiresInputClientReferenceId: TypeAlias = Literal[
    "identity.verification_session.requires_input:client_reference_id",
]
_IdentityVerificationSessionVerifiedClientReferenceId: TypeAlias = Literal[
    "identity.verification_session.verified:client_reference_id",
]
_InvoiceCreatedCustomer: TypeAlias = Literal["invoice.created:customer",]
_InvoiceCreatedCustomerEmail: TypeAlias = Literal["invoice.created:customer_email",]
_InvoiceCreatedDefaultPaymentMethod: TypeAlias = Literal["invoice.created:default_payment_method",]
_InvoiceCreatedDescription: TypeAlias = Literal["invoice.created:description",]
_InvoiceCreatedNextPaymentAttempt: TypeAlias = Literal["invoice.created:next_payment_attempt",]
_InvoiceCreatedNumber: TypeAlias = Literal["invoice.created:number",]
_InvoiceDeletedCustomer: TypeAlias = Literal["invoice.deleted:customer",]
_InvoiceDeletedCustomerEmail: TypeAlias = Literal["invoice.deleted:customer_email",]
_InvoiceDeletedDefaultPaymentMethod: TypeAlias = Literal["invoice.deleted:default_payment_method",]
_InvoiceDeletedDescription: TypeAlias = Literal["invoice.deleted:description",]
_InvoiceDeletedNextPaymentAttempt: TypeAlias = Literal["invoice.deleted:next_payment_attempt",]
_InvoiceDeletedNumber: TypeAlias = Literal["invoice.deleted:number",]
_InvoiceFinalizationFailedCustomer: TypeAlias = Literal["invoice.finalization_failed:customer",]
_InvoiceFinalizationFailedCustomerEmail: TypeAlias = Literal["invoice.finalization_failed:customer_email",]
_InvoiceFinalizationFailedDefaultPaymentMethod: TypeAlias = Literal[
    "invoice.finalization_failed:default_payment_method",
]
_InvoiceFinalizationFailedDescription: TypeAlias = Literal["invoice.finalization_failed:description",]
_InvoiceFinalizationFailedNextPaymentAttempt: TypeAlias = Literal["invoice.finalization_failed:next_payment_attempt",]
_InvoiceFinalizationFailedNumber: TypeAlias = Literal["invoice.finalization_failed:number",]
_InvoiceFinalizedCustomer: TypeAlias = Literal["invoice.finalized:customer",]
_InvoiceFinalizedCustomerEmail: TypeAlias = Literal["invoice.finalized:customer_email",]
_InvoiceFinalizedDefaultPaymentMethod: TypeAlias = Literal["invoice.finalized:default_payment_method",]
_InvoiceFinalizedDescription: TypeAlias = Literal["invoice.finalized:description",]
_InvoiceFinalizedNextPaymentAttempt: TypeAlias = Literal["invoice.finalized:next_payment_attempt",]
_InvoiceFinalizedNumber: TypeAlias = Literal["invoice.finalized:number",]
_InvoiceMarkedUncollectibleCustomer: TypeAlias = Literal["invoice.marked_uncollectible:customer",]
_InvoiceMarkedUncollectibleCustomerEmail: TypeAlias = Literal["invoice.marked_uncollectible:customer_email",]
_InvoiceMarkedUncollectibleDefaultPaymentMethod: TypeAlias = Literal[
    "invoice.marked_uncollectible:default_payment_method",
]
_InvoiceMarkedUncollectibleDescription: TypeAlias = Literal["invoice.marked_uncollectible:description",]
_InvoiceMarkedUncollectibleNextPaymentAttempt: TypeAlias = Literal["invoice.marked_uncollectible:next_payment_attempt",]
_InvoiceMarkedUncollectibleNumber: TypeAlias = Literal["invoice.marked_uncollectible:number",]
_InvoiceOverdueCustomer: TypeAlias = Literal["invoice.overdue:customer",]
_InvoiceOverdueCustomerEmail: TypeAlias = Literal["invoice.overdue:customer_email",]
_InvoiceOverdueDefaultPaymentMethod: TypeAlias = Literal["invoice.overdue:default_payment_method",]
_InvoiceOverdueDescription: TypeAlias = Literal["invoice.overdue:description",]
_InvoiceOverdueNextPaymentAttempt: TypeAlias = Literal["invoice.overdue:next_payment_attempt",]
_InvoiceOverdueNumber: TypeAlias = Literal["invoice.overdue:number",]
_InvoiceOverpaidCustomer: TypeAlias = Literal["invoice.overpaid:customer",]
_InvoiceOverpaidCustomerEmail: TypeAlias = Literal["invoice.overpaid:customer_email",]
_InvoiceOverpaidDefaultPaymentMethod: TypeAlias = Literal["invoice.overpaid:default_payment_method",]
_InvoiceOverpaidDescription: TypeAlias = Literal["invoice.overpaid:description",]
_InvoiceOverpaidNextPaymentAttempt: TypeAlias = Literal["invoice.overpaid:next_payment_attempt",]
_InvoiceOverpaidNumber: TypeAlias = Literal["invoice.overpaid:number",]
_InvoicePaidCustomer: TypeAlias = Literal["invoice.paid:customer",]
_InvoicePaidCustomerEmail: TypeAlias = Literal["invoice.paid:customer_email",]
_InvoicePaidDefaultPaymentMethod: TypeAlias = Literal["invoice.paid:default_payment_method",]
_InvoicePaidDescription: TypeAlias = Literal["invoice.paid:description",]
_InvoicePaidNextPaymentAttempt: TypeAlias = Literal["invoice.paid:next_payment_attempt",]
_InvoicePaidNumber: TypeAlias = Literal["invoice.paid:number",]
_InvoicePaymentActionRequiredCustomer: TypeAlias = Literal["invoice.payment_action_required:customer",]
_InvoicePaymentActionRequiredCustomerEmail: TypeAlias = Literal["invoice.payment_action_required:customer_email",]
_InvoicePaymentActionRequiredDefaultPaymentMethod: TypeAlias = Literal[
    "invoice.payment_action_required:default_payment_method",
]
_InvoicePaymentActionRequiredDescription: TypeAlias = Literal["invoice.payment_action_required:description",]
_InvoicePaymentActionRequiredNextPaymentAttempt: TypeAlias = Literal[
    "invoice.payment_action_required:next_payment_attempt",
]
_InvoicePaymentActionRequiredNumber: TypeAlias = Literal["invoice.payment_action_required:number",]
_InvoicePaymentAttemptRequiredCustomer: TypeAlias = Literal["invoice.payment_attempt_required:customer",]
_InvoicePaymentAttemptRequiredCustomerEmail: TypeAlias = Literal["invoice.payment_attempt_required:customer_email",]
_InvoicePaymentAttemptRequiredDefaultPaymentMethod: TypeAlias = Literal[
    "invoice.payment_attempt_required:default_payment_method",
]
_InvoicePaymentAttemptRequiredDescription: TypeAlias = Literal["invoice.payment_attempt_required:description",]
_InvoicePaymentAttemptRequiredNextPaymentAttempt: TypeAlias = Literal[
    "invoice.payment_attempt_required:next_payment_attempt",
]
_InvoicePaymentAttemptRequiredNumber: TypeAlias = Literal["invoice.payment_attempt_required:number",]
_InvoicePaymentFailedCustomer: TypeAlias = Literal["invoice.payment_failed:customer",]
_InvoicePaymentFailedCustomerEmail: TypeAlias = Literal["invoice.payment_failed:customer_email",]
_InvoicePaymentFailedDefaultPaymentMethod: TypeAlias = Literal["invoice.payment_failed:default_payment_method",]
_InvoicePaymentFailedDescription: TypeAlias = Literal["invoice.payment_failed:description",]
_InvoicePaymentFailedNextPaymentAttempt: TypeAlias = Literal["invoice.payment_failed:next_payment_attempt",]
_InvoicePaymentFailedNumber: TypeAlias = Literal["invoice.payment_failed:number",]
_InvoicePaymentPaid: TypeAlias = Literal["invoice_payment.paid",]
_InvoicePaymentSucceededCustomer: TypeAlias = Literal["invoice.payment_succeeded:customer",]
_InvoicePaymentSucceededCustomerEmail: TypeAlias = Literal["invoice.payment_succeeded:customer_email",]
_InvoicePaymentSucceededDefaultPaymentMethod: TypeAlias = Literal["invoice.payment_succeeded:default_payment_method",]
_InvoicePaymentSucceededDescription: TypeAlias = Literal["invoice.payment_succeeded:description",]
_InvoicePaymentSucceededNextPaymentAttempt: TypeAlias = Literal["invoice.payment_succeeded:next_payment_attempt",]
_InvoicePaymentSucceededNumber: TypeAlias = Literal["invoice.payment_succeeded:number",]
_InvoiceSentCustomer: TypeAlias = Literal["invoice.sent:customer",]
_InvoiceSentCustomerEmail: TypeAlias = Literal["invoice.sent:customer_email",]
_InvoiceSentDefaultPaymentMethod: TypeAlias = Literal["invoice.sent:default_payment_method",]
_InvoiceSentDescription: TypeAlias = Literal["invoice.sent:description",]
_InvoiceSentNextPaymentAttempt: TypeAlias = Literal["invoice.sent:next_payment_attempt",]
_InvoiceSentNumber: TypeAlias = Literal["invoice.sent:number",]
_InvoiceUpcomingCustomer: TypeAlias = Literal["invoice.upcoming:customer",]
_InvoiceUpcomingCustomerEmail: TypeAlias = Literal["invoice.upcoming:customer_email",]
_InvoiceUpcomingDefaultPaymentMethod: TypeAlias = Literal["invoice.upcoming:default_payment_method",]
_InvoiceUpcomingDescription: TypeAlias = Literal["invoice.upcoming:description",]
_InvoiceUpcomingNextPaymentAttempt: TypeAlias = Literal["invoice.upcoming:next_payment_attempt",]
_InvoiceUpcomingNumber: TypeAlias = Literal["invoice.upcoming:number",]
_InvoiceUpdatedCustomer: TypeAlias = Literal["invoice.updated:customer",]
_InvoiceUpdatedCustomerEmail: TypeAlias = Literal["invoice.updated:customer_email",]
_InvoiceUpdatedDefaultPaymentMethod: TypeAlias = Literal["invoice.updated:default_payment_method",]
_InvoiceUpdatedDescription: TypeAlias = Literal["invoice.updated:description",]
_InvoiceUpdatedNextPaymentAttempt: TypeAlias = Literal["invoice.updated:next_payment_attempt",]
_InvoiceUpdatedNumber: TypeAlias = Literal["invoice.updated:number",]
_InvoiceVoidedCustomer: TypeAlias = Literal["invoice.voided:customer",]
_InvoiceVoidedCustomerEmail: TypeAlias = Literal["invoice.voided:customer_email",]
_InvoiceVoidedDefaultPaymentMethod: TypeAlias = Literal["invoice.voided:default_payment_method",]
_InvoiceVoidedDescription: TypeAlias = Literal["invoice.voided:description",]
_InvoiceVoidedNextPaymentAttempt: TypeAlias = Literal["invoice.voided:next_payment_attempt",]
_InvoiceVoidedNumber: TypeAlias = Literal["invoice.voided:number",]
_InvoiceWillBeDueCustomer: TypeAlias = Literal["invoice.will_be_due:customer",]
_InvoiceWillBeDueCustomerEmail: TypeAlias = Literal["invoice.will_be_due:customer_email",]
_InvoiceWillBeDueDefaultPaymentMethod: TypeAlias = Literal["invoice.will_be_due:default_payment_method",]
_InvoiceWillBeDueDescription: TypeAlias = Literal["invoice.will_be_due:description",]
_InvoiceWillBeDueNextPaymentAttempt: TypeAlias = Literal["invoice.will_be_due:next_payment_attempt",]
_InvoiceWillBeDueNumber: TypeAlias = Literal["invoice.will_be_due:number",]
_InvoiceitemCreatedDescription: TypeAlias = Literal["invoiceitem.created:description",]
_InvoiceitemCreatedInvoice: TypeAlias = Literal["invoiceitem.created:invoice",]
_InvoiceitemDeletedDescription: TypeAlias = Literal["invoiceitem.deleted:description",]
_InvoiceitemDeletedInvoice: TypeAlias = Literal["invoiceitem.deleted:invoice",]
_IssuingCardCreatedNumber: TypeAlias = Literal["issuing_card.created:number",]
_IssuingCardUpdatedNumber: TypeAlias = Literal["issuing_card.updated:number",]
_IssuingCardholderCreatedEmail: TypeAlias = Literal["issuing_cardholder.created:email",]
_IssuingCardholderUpdatedEmail: TypeAlias = Literal["issuing_cardholder.updated:email",]
_IssuingPersonalizationDesignActivatedName: TypeAlias = Literal["issuing_personalization_design.activated:name",]
_IssuingPersonalizationDesignDeactivatedName: TypeAlias = Literal["issuing_personalization_design.deactivated:name",]
_IssuingPersonalizationDesignRejectedName: TypeAlias = Literal["issuing_personalization_design.rejected:name",]
_IssuingPersonalizationDesignUpdatedName: TypeAlias = Literal["issuing_personalization_design.updated:name",]
_IssuingTransactionCreated: TypeAlias = Literal["issuing_transaction.created",]
_IssuingTransactionPurchaseDetailsReceiptUpdated: TypeAlias = Literal[
    "issuing_transaction.purchase_details_receipt_updated",
]
_IssuingTransactionUpdated: TypeAlias = Literal["issuing_transaction.updated",]
_PaymentIntentAmountCapturableUpdatedCanceledAt: TypeAlias = Literal[
    "payment_intent.amount_capturable_updated:canceled_at",
]
_PaymentIntentAmountCapturableUpdatedCustomer: TypeAlias = Literal["payment_intent.amount_capturable_updated:customer",]
_PaymentIntentAmountCapturableUpdatedDescription: TypeAlias = Literal[
    "payment_intent.amount_capturable_updated:description",
]
_PaymentIntentAmountCapturableUpdatedLastPaymentError: TypeAlias = Literal[
    "payment_intent.amount_capturable_updated:last_payment_error",
]
_PaymentIntentAmountCapturableUpdatedLatestCharge: TypeAlias = Literal[
    "payment_intent.amount_capturable_updated:latest_charge",
]
_PaymentIntentAmountCapturableUpdatedPaymentMethod: TypeAlias = Literal[
    "payment_intent.amount_capturable_updated:payment_method",
]
_PaymentIntentAmountCapturableUpdatedReceiptEmail: TypeAlias = Literal[
    "payment_intent.amount_capturable_updated:receipt_email",
]
_PaymentIntentAmountCapturableUpdatedReview: TypeAlias = Literal["payment_intent.amount_capturable_updated:review",]
_PaymentIntentCanceledCanceledAt: TypeAlias = Literal["payment_intent.canceled:canceled_at",]
_PaymentIntentCanceledCustomer: TypeAlias = Literal["payment_intent.canceled:customer",]
_PaymentIntentCanceledDescription: TypeAlias = Literal["payment_intent.canceled:description",]
_PaymentIntentCanceledLastPaymentError: TypeAlias = Literal["payment_intent.canceled:last_payment_error",]
_PaymentIntentCanceledLatestCharge: TypeAlias = Literal["payment_intent.canceled:latest_charge",]
_PaymentIntentCanceledPaymentMethod: TypeAlias = Literal["payment_intent.canceled:payment_method",]
_PaymentIntentCanceledReceiptEmail: TypeAlias = Literal["payment_intent.canceled:receipt_email",]
_PaymentIntentCanceledReview: TypeAlias = Literal["payment_intent.canceled:review",]
_PaymentIntentCreatedCanceledAt: TypeAlias = Literal["payment_intent.created:canceled_at",]
_PaymentIntentCreatedCustomer: TypeAlias = Literal["payment_intent.created:customer",]
_PaymentIntentCreatedDescription: TypeAlias = Literal["payment_intent.created:description",]
_PaymentIntentCreatedLastPaymentError: TypeAlias = Literal["payment_intent.created:last_payment_error",]
_PaymentIntentCreatedLatestCharge: TypeAlias = Literal["payment_intent.created:latest_charge",]
_PaymentIntentCreatedPaymentMethod: TypeAlias = Literal["payment_intent.created:payment_method",]
_PaymentIntentCreatedReceiptEmail: TypeAlias = Literal["payment_intent.created:receipt_email",]
_PaymentIntentCreatedReview: TypeAlias = Literal["payment_intent.created:review",]
_PaymentIntentPartiallyFundedCanceledAt: TypeAlias = Literal["payment_intent.partially_funded:canceled_at",]
_PaymentIntentPartiallyFundedCustomer: TypeAlias = Literal["payment_intent.partially_funded:customer",]
_PaymentIntentPartiallyFundedDescription: TypeAlias = Literal["payment_intent.partially_funded:description",]
_PaymentIntentPartiallyFundedLastPaymentError: TypeAlias = Literal[
    "payment_intent.partially_funded:last_payment_error",
]
_PaymentIntentPartiallyFundedLatestCharge: TypeAlias = Literal["payment_intent.partially_funded:latest_charge",]
_PaymentIntentPartiallyFundedPaymentMethod: TypeAlias = Literal["payment_intent.partially_funded:payment_method",]
_PaymentIntentPartiallyFundedReceiptEmail: TypeAlias = Literal["payment_intent.partially_funded:receipt_email",]
_PaymentIntentPartiallyFundedReview: TypeAlias = Literal["payment_intent.partially_funded:review",]
_PaymentIntentPaymentFailedCanceledAt: TypeAlias = Literal["payment_intent.payment_failed:canceled_at",]
_PaymentIntentPaymentFailedCustomer: TypeAlias = Literal["payment_intent.payment_failed:customer",]
_PaymentIntentPaymentFailedDescription: TypeAlias = Literal["payment_intent.payment_failed:description",]
_PaymentIntentPaymentFailedLastPaymentError: TypeAlias = Literal["payment_intent.payment_failed:last_payment_error",]
_PaymentIntentPaymentFailedLatestCharge: TypeAlias = Literal["payment_intent.payment_failed:latest_charge",]
_PaymentIntentPaymentFailedPaymentMethod: TypeAlias = Literal["payment_intent.payment_failed:payment_method",]
_PaymentIntentPaymentFailedReceiptEmail: TypeAlias = Literal["payment_intent.payment_failed:receipt_email",]
_PaymentIntentPaymentFailedReview: TypeAlias = Literal["payment_intent.payment_failed:review",]
_PaymentIntentProcessingCanceledAt: TypeAlias = Literal["payment_intent.processing:canceled_at",]
_PaymentIntentProcessingCustomer: TypeAlias = Literal["payment_intent.processing:customer",]
_PaymentIntentProcessingDescription: TypeAlias = Literal["payment_intent.processing:description",]
_PaymentIntentProcessingLastPaymentError: TypeAlias = Literal["payment_intent.processing:last_payment_error",]
_PaymentIntentProcessingLatestCharge: TypeAlias = Literal["payment_intent.processing:latest_charge",]
_PaymentIntentProcessingPaymentMethod: TypeAlias = Literal["payment_intent.processing:payment_method",]
_PaymentIntentProcessingReceiptEmail: TypeAlias = Literal["payment_intent.processing:receipt_email",]
_PaymentIntentProcessingReview: TypeAlias = Literal["payment_intent.processing:review",]
_PaymentIntentRequiresActionCanceledAt: TypeAlias = Literal["payment_intent.requires_action:canceled_at",]
_PaymentIntentRequiresActionCustomer: TypeAlias = Literal["payment_intent.requires_action:customer",]
_PaymentIntentRequiresActionDescription: TypeAlias = Literal["payment_intent.requires_action:description",]
_PaymentIntentRequiresActionLastPaymentError: TypeAlias = Literal["payment_intent.requires_action:last_payment_error",]
_PaymentIntentRequiresActionLatestCharge: TypeAlias = Literal["payment_intent.requires_action:latest_charge",]
_PaymentIntentRequiresActionPaymentMethod: TypeAlias = Literal["payment_intent.requires_action:payment_method",]
_PaymentIntentRequiresActionReceiptEmail: TypeAlias = Literal["payment_intent.requires_action:receipt_email",]
_PaymentIntentRequiresActionReview: TypeAlias = Literal["payment_intent.requires_action:review",]
_PaymentIntentSucceededCanceledAt: TypeAlias = Literal["payment_intent.succeeded:canceled_at",]
_PaymentIntentSucceededCustomer: TypeAlias = Literal["payment_intent.succeeded:customer",]
_PaymentIntentSucceededDescription: TypeAlias = Literal["payment_intent.succeeded:description",]
_PaymentIntentSucceededLastPaymentError: TypeAlias = Literal["payment_intent.succeeded:last_payment_error",]
_PaymentIntentSucceededLatestCharge: TypeAlias = Literal["payment_intent.succeeded:latest_charge",]
_PaymentIntentSucceededPaymentMethod: TypeAlias = Literal["payment_intent.succeeded:payment_method",]
_PaymentIntentSucceededReceiptEmail: TypeAlias = Literal["payment_intent.succeeded:receipt_email",]
_PaymentIntentSucceededReview: TypeAlias = Literal["payment_intent.succeeded:review",]
_PaymentLinkCreated: TypeAlias = Literal["payment_link.created",]
_PaymentLinkUpdated: TypeAlias = Literal["payment_link.updated",]
_PaymentMethodAttachedCustomer: TypeAlias = Literal["payment_method.attached:customer",]
_PaymentMethodAutomaticallyUpdatedCustomer: TypeAlias = Literal["payment_method.automatically_updated:customer",]
_PaymentMethodDetachedCustomer: TypeAlias = Literal["payment_method.detached:customer",]
_PaymentMethodUpdatedCustomer: TypeAlias = Literal["payment_method.updated:customer",]
_PayoutCanceledDescription: TypeAlias = Literal["payout.canceled:description",]
_PayoutCanceledFailureCode: TypeAlias = Literal["payout.canceled:failure_code",]
_PayoutCreatedDescription: TypeAlias = Literal["payout.created:description",]
_PayoutCreatedFailureCode: TypeAlias = Literal["payout.created:failure_code",]
_PayoutFailedDescription: TypeAlias = Literal["payout.failed:description",]
_PayoutFailedFailureCode: TypeAlias = Literal["payout.failed:failure_code",]
_PayoutPaidDescription: TypeAlias = Literal["payout.paid:description",]
_PayoutPaidFailureCode: TypeAlias = Literal["payout.paid:failure_code",]
_PayoutReconciliationCompletedDescription: TypeAlias = Literal["payout.reconciliation_completed:description",]
_PayoutReconciliationCompletedFailureCode: TypeAlias = Literal["payout.reconciliation_completed:failure_code",]
_PayoutUpdatedDescription: TypeAlias = Literal["payout.updated:description",]
_PayoutUpdatedFailureCode: TypeAlias = Literal["payout.updated:failure_code",]
_PersonCreatedEmail: TypeAlias = Literal["person.created:email",]
_PersonDeletedEmail: TypeAlias = Literal["person.deleted:email",]
_PersonUpdatedEmail: TypeAlias = Literal["person.updated:email",]
_PlanCreated: TypeAlias = Literal["plan.created",]
_PlanDeleted: TypeAlias = Literal["plan.deleted",]
_PlanUpdated: TypeAlias = Literal["plan.updated",]
_PriceCreated: TypeAlias = Literal["price.created",]
_PriceDeleted: TypeAlias = Literal["price.deleted",]
_PriceUpdated: TypeAlias = Literal["price.updated",]
_ProductCreatedDescription: TypeAlias = Literal["product.created:description",]
_ProductDeletedDescription: TypeAlias = Literal["product.deleted:description",]
_ProductUpdatedDescription: TypeAlias = Literal["product.updated:description",]
_PromotionCodeCreatedCustomer: TypeAlias = Literal["promotion_code.created:customer",]
_PromotionCodeUpdatedCustomer: TypeAlias = Literal["promotion_code.updated:customer",]
_QuoteAcceptedCustomer: TypeAlias = Literal["quote.accepted:customer",]
_QuoteAcceptedDescription: TypeAlias = Literal["quote.accepted:description",]
_QuoteAcceptedInvoice: TypeAlias = Literal["quote.accepted:invoice",]
_QuoteAcceptedNumber: TypeAlias = Literal["quote.accepted:number",]
_QuoteAcceptedSubscription: TypeAlias = Literal["quote.accepted:subscription",]
_QuoteCanceledCustomer: TypeAlias = Literal["quote.canceled:customer",]
_QuoteCanceledDescription: TypeAlias = Literal["quote.canceled:description",]
_QuoteCanceledInvoice: TypeAlias = Literal["quote.canceled:invoice",]
_QuoteCanceledNumber: TypeAlias = Literal["quote.canceled:number",]
_QuoteCanceledSubscription: TypeAlias = Literal["quote.canceled:subscription",]
_QuoteCreatedCustomer: TypeAlias = Literal["quote.created:customer",]
_QuoteCreatedDescription: TypeAlias = Literal["quote.created:description",]
_QuoteCreatedInvoice: TypeAlias = Literal["quote.created:invoice",]
_QuoteCreatedNumber: TypeAlias = Literal["quote.created:number",]
_QuoteCreatedSubscription: TypeAlias = Literal["quote.created:subscription",]
_QuoteFinalizedCustomer: TypeAlias = Literal["quote.finalized:customer",]
_QuoteFinalizedDescription: TypeAlias = Literal["quote.finalized:description",]
_QuoteFinalizedInvoice: TypeAlias = Literal["quote.finalized:invoice",]
_QuoteFinalizedNumber: TypeAlias = Literal["quote.finalized:number",]
_QuoteFinalizedSubscription: TypeAlias = Literal["quote.finalized:subscription",]
_RadarEarlyFraudWarningCreatedPaymentIntent: TypeAlias = Literal["radar.early_fraud_warning.created:payment_intent",]
_RadarEarlyFraudWarningUpdatedPaymentIntent: TypeAlias = Literal["radar.early_fraud_warning.updated:payment_intent",]
_RadarId: TypeAlias = Literal["radar:id",]
_RefundCreatedCharge: TypeAlias = Literal["refund.created:charge",]
_RefundCreatedCustomer: TypeAlias = Literal["refund.created:customer",]
_RefundCreatedDescription: TypeAlias = Literal["refund.created:description",]
_RefundCreatedPaymentIntent: TypeAlias = Literal["refund.created:payment_intent",]
_RefundCreatedPaymentMethod: TypeAlias = Literal["refund.created:payment_method",]
_RefundFailedCharge: TypeAlias = Literal["refund.failed:charge",]
_RefundFailedCustomer: TypeAlias = Literal["refund.failed:customer",]
_RefundFailedDescription: TypeAlias = Literal["refund.failed:description",]
_RefundFailedPaymentIntent: TypeAlias = Literal["refund.failed:payment_intent",]
_RefundFailedPaymentMethod: TypeAlias = Literal["refund.failed:payment_method",]
_RefundUpdatedCharge: TypeAlias = Literal["refund.updated:charge",]
_RefundUpdatedCustomer: TypeAlias = Literal["refund.updated:customer",]
_RefundUpdatedDescription: TypeAlias = Literal["refund.updated:description",]
_RefundUpdatedPaymentIntent: TypeAlias = Literal["refund.updated:payment_intent",]
_RefundUpdatedPaymentMethod: TypeAlias = Literal["refund.updated:payment_method",]
_ReportingId: TypeAlias = Literal["reporting:id",]
_ReportingReportRunFailed: TypeAlias = Literal["reporting.report_run.failed",]
_ReportingReportRunSucceeded: TypeAlias = Literal["reporting.report_run.succeeded",]
_ReportingReportTypeUpdated: TypeAlias = Literal["reporting.report_type.updated",]
_ReserveHoldCreated: TypeAlias = Literal["reserve.hold.created",]
_ReserveHoldUpdated: TypeAlias = Literal["reserve.hold.updated",]
_ReserveId: TypeAlias = Literal["reserve:id",]
_ReserveReleaseCreated: TypeAlias = Literal["reserve.release.created",]
_ReviewClosedCharge: TypeAlias = Literal["review.closed:charge",]
_ReviewClosedPaymentIntent: TypeAlias = Literal["review.closed:payment_intent",]
_ReviewOpenedCharge: TypeAlias = Literal["review.opened:charge",]
_ReviewOpenedPaymentIntent: TypeAlias = Literal["review.opened:payment_intent",]
_SetupIntentCanceledCustomer: TypeAlias = Literal["setup_intent.canceled:customer",]
_SetupIntentCanceledDescription: TypeAlias = Literal["setup_intent.canceled:description",]
_SetupIntentCanceledLastSetupError: TypeAlias = Literal["setup_intent.canceled:last_setup_error",]
_SetupIntentCanceledPaymentMethod: TypeAlias = Literal["setup_intent.canceled:payment_method",]
_SetupIntentCreatedCustomer: TypeAlias = Literal["setup_intent.created:customer",]
_SetupIntentCreatedDescription: TypeAlias = Literal["setup_intent.created:description",]
_SetupIntentCreatedLastSetupError: TypeAlias = Literal["setup_intent.created:last_setup_error",]
_SetupIntentCreatedPaymentMethod: TypeAlias = Literal["setup_intent.created:payment_method",]
_SetupIntentRequiresActionCustomer: TypeAlias = Literal["setup_intent.requires_action:customer",]
_SetupIntentRequiresActionDescription: TypeAlias = Literal["setup_intent.requires_action:description",]
_SetupIntentRequiresActionLastSetupError: TypeAlias = Literal["setup_intent.requires_action:last_setup_error",]
_SetupIntentRequiresActionPaymentMethod: TypeAlias = Literal["setup_intent.requires_action:payment_method",]
_SetupIntentSetupFailedCustomer: TypeAlias = Literal["setup_intent.setup_failed:customer",]
_SetupIntentSetupFailedDescription: TypeAlias = Literal["setup_intent.setup_failed:description",]
_SetupIntentSetupFailedLastSetupError: TypeAlias = Literal["setup_intent.setup_failed:last_setup_error",]
_SetupIntentSetupFailedPaymentMethod: TypeAlias = Literal["setup_intent.setup_failed:payment_method",]
_SetupIntentSucceededCustomer: TypeAlias = Literal["setup_intent.succeeded:customer",]
_SetupIntentSucceededDescription: TypeAlias = Literal["setup_intent.succeeded:description",]
_SetupIntentSucceededLastSetupError: TypeAlias = Literal["setup_intent.succeeded:last_setup_error",]
_SetupIntentSucceededPaymentMethod: TypeAlias = Literal["setup_intent.succeeded:payment_method",]
_SigmaId: TypeAlias = Literal["sigma:id",]
_SigmaScheduledQueryRunCreated: TypeAlias = Literal["sigma.scheduled_query_run.created",]
_SourceCanceledCustomer: TypeAlias = Literal["source.canceled:customer",]
_SourceChargeableCustomer: TypeAlias = Literal["source.chargeable:customer",]
_SourceFailedCustomer: TypeAlias = Literal["source.failed:customer",]
_SourceId: TypeAlias = Literal["source:id",]
_SourceMandateNotification: TypeAlias = Literal["source.mandate_notification",]
_SourceRefundAttributesRequiredCustomer: TypeAlias = Literal["source.refund_attributes_required:customer",]
_SourceTransactionCreated: TypeAlias = Literal["source.transaction.created",]
_SourceTransactionUpdated: TypeAlias = Literal["source.transaction.updated",]
_SubscriptionScheduleAbortedCanceledAt: TypeAlias = Literal["subscription_schedule.aborted:canceled_at",]
_SubscriptionScheduleAbortedSubscription: TypeAlias = Literal["subscription_schedule.aborted:subscription",]
_SubscriptionScheduleCanceledCanceledAt: TypeAlias = Literal["subscription_schedule.canceled:canceled_at",]
_SubscriptionScheduleCanceledSubscription: TypeAlias = Literal["subscription_schedule.canceled:subscription",]
_SubscriptionScheduleCompletedCanceledAt: TypeAlias = Literal["subscription_schedule.completed:canceled_at",]
_SubscriptionScheduleCompletedSubscription: TypeAlias = Literal["subscription_schedule.completed:subscription",]
_SubscriptionScheduleCreatedCanceledAt: TypeAlias = Literal["subscription_schedule.created:canceled_at",]
_SubscriptionScheduleCreatedSubscription: TypeAlias = Literal["subscription_schedule.created:subscription",]
_SubscriptionScheduleExpiringCanceledAt: TypeAlias = Literal["subscription_schedule.expiring:canceled_at",]
_SubscriptionScheduleExpiringSubscription: TypeAlias = Literal["subscription_schedule.expiring:subscription",]
_SubscriptionScheduleReleasedCanceledAt: TypeAlias = Literal["subscription_schedule.released:canceled_at",]
_SubscriptionScheduleReleasedSubscription: TypeAlias = Literal["subscription_schedule.released:subscription",]
_SubscriptionScheduleUpdatedCanceledAt: TypeAlias = Literal["subscription_schedule.updated:canceled_at",]
_SubscriptionScheduleUpdatedSubscription: TypeAlias = Literal["subscription_schedule.updated:subscription",]
_TaxId: TypeAlias = Literal["tax:id",]
_TaxRateCreatedDescription: TypeAlias = Literal["tax_rate.created:description",]
_TaxRateUpdatedDescription: TypeAlias = Literal["tax_rate.updated:description",]
_TerminalId: TypeAlias = Literal["terminal:id",]
_TestHelpersId: TypeAlias = Literal["test_helpers:id",]
_TestHelpersTestClockAdvancingName: TypeAlias = Literal["test_helpers.test_clock.advancing:name",]
_TestHelpersTestClockCreatedName: TypeAlias = Literal["test_helpers.test_clock.created:name",]
_TestHelpersTestClockDeletedName: TypeAlias = Literal["test_helpers.test_clock.deleted:name",]
_TestHelpersTestClockInternalFailureName: TypeAlias = Literal["test_helpers.test_clock.internal_failure:name",]
_TestHelpersTestClockReadyName: TypeAlias = Literal["test_helpers.test_clock.ready:name",]
_ThreeDSecureAuthenticationCanceledOutcome: TypeAlias = Literal["three_d_secure.authentication.canceled:outcome",]
_ThreeDSecureAuthenticationChallengeStartedOutcome: TypeAlias = Literal[
    "three_d_secure.authentication.challenge_started:outcome",
]
_ThreeDSecureAuthenticationErroredOutcome: TypeAlias = Literal["three_d_secure.authentication.errored:outcome",]
_ThreeDSecureAuthenticationFailedOutcome: TypeAlias = Literal["three_d_secure.authentication.failed:outcome",]
_ThreeDSecureAuthenticationRequiresChallengeOutcome: TypeAlias = Literal[
    "three_d_secure.authentication.requires_challenge:outcome",
]
_ThreeDSecureAuthenticationRequiresSubmissionOutcome: TypeAlias = Literal[
    "three_d_secure.authentication.requires_submission:outcome",
]
_ThreeDSecureAuthenticationSucceededOutcome: TypeAlias = Literal["three_d_secure.authentication.succeeded:outcome",]
_ThreeDSecureId: TypeAlias = Literal["three_d_secure:id",]
_TopupCanceledDescription: TypeAlias = Literal["topup.canceled:description",]
_TopupCanceledFailureCode: TypeAlias = Literal["topup.canceled:failure_code",]
_TopupCanceledPaymentMethod: TypeAlias = Literal["topup.canceled:payment_method",]
_TopupCreatedDescription: TypeAlias = Literal["topup.created:description",]
_TopupCreatedFailureCode: TypeAlias = Literal["topup.created:failure_code",]
_TopupCreatedPaymentMethod: TypeAlias = Literal["topup.created:payment_method",]
_TopupFailedDescription: TypeAlias = Literal["topup.failed:description",]
_TopupFailedFailureCode: TypeAlias = Literal["topup.failed:failure_code",]
_TopupFailedPaymentMethod: TypeAlias = Literal["topup.failed:payment_method",]
_TopupReversedDescription: TypeAlias = Literal["topup.reversed:description",]
_TopupReversedFailureCode: TypeAlias = Literal["topup.reversed:failure_code",]
_TopupReversedPaymentMethod: TypeAlias = Literal["topup.reversed:payment_method",]
_TopupSucceededDescription: TypeAlias = Literal["topup.succeeded:description",]
_TopupSucceededFailureCode: TypeAlias = Literal["topup.succeeded:failure_code",]
_TopupSucceededPaymentMethod: TypeAlias = Literal["topup.succeeded:payment_method",]
_TransferCreatedDescription: TypeAlias = Literal["transfer.created:description",]
_TransferReversedDescription: TypeAlias = Literal["transfer.reversed:description",]
_TransferUpdatedDescription: TypeAlias = Literal["transfer.updated:description",]
_TreasuryId: TypeAlias = Literal["treasury:id",]
_TreasuryInboundTransferCanceledDescription: TypeAlias = Literal["treasury.inbound_transfer.canceled:description",]
_TreasuryInboundTransferCreatedDescription: TypeAlias = Literal["treasury.inbound_transfer.created:description",]
_TreasuryInboundTransferFailedDescription: TypeAlias = Literal["treasury.inbound_transfer.failed:description",]
_TreasuryInboundTransferSucceededDescription: TypeAlias = Literal["treasury.inbound_transfer.succeeded:description",]
_TreasuryOutboundPaymentCanceledCustomer: TypeAlias = Literal["treasury.outbound_payment.canceled:customer",]
_TreasuryOutboundPaymentCanceledDescription: TypeAlias = Literal["treasury.outbound_payment.canceled:description",]
_TreasuryOutboundPaymentCreatedCustomer: TypeAlias = Literal["treasury.outbound_payment.created:customer",]
_TreasuryOutboundPaymentCreatedDescription: TypeAlias = Literal["treasury.outbound_payment.created:description",]
_TreasuryOutboundPaymentExpectedArrivalDateUpdatedCustomer: TypeAlias = Literal[
    "treasury.outbound_payment.expected_arrival_date_updated:customer",
]
_TreasuryOutboundPaymentExpectedArrivalDateUpdatedDescription: TypeAlias = Literal[
    "treasury.outbound_payment.expected_arrival_date_updated:description",
]
_TreasuryOutboundPaymentFailedCustomer: TypeAlias = Literal["treasury.outbound_payment.failed:customer",]
_TreasuryOutboundPaymentFailedDescription: TypeAlias = Literal["treasury.outbound_payment.failed:description",]
_TreasuryOutboundPaymentPostedCustomer: TypeAlias = Literal["treasury.outbound_payment.posted:customer",]
_TreasuryOutboundPaymentPostedDescription: TypeAlias = Literal["treasury.outbound_payment.posted:description",]
_TreasuryOutboundPaymentReturnedCustomer: TypeAlias = Literal["treasury.outbound_payment.returned:customer",]
_TreasuryOutboundPaymentReturnedDescription: TypeAlias = Literal["treasury.outbound_payment.returned:description",]
_TreasuryOutboundPaymentTrackingDetailsUpdatedCustomer: TypeAlias = Literal[
    "treasury.outbound_payment.tracking_details_updated:customer",
]
_TreasuryOutboundPaymentTrackingDetailsUpdatedDescription: TypeAlias = Literal[
    "treasury.outbound_payment.tracking_details_updated:description",
]
_TreasuryOutboundTransferCanceledDescription: TypeAlias = Literal["treasury.outbound_transfer.canceled:description",]
_TreasuryOutboundTransferCreatedDescription: TypeAlias = Literal["treasury.outbound_transfer.created:description",]
_TreasuryOutboundTransferExpectedArrivalDateUpdatedDescription: TypeAlias = Literal[
    "treasury.outbound_transfer.expected_arrival_date_updated:description",
]
_TreasuryOutboundTransferFailedDescription: TypeAlias = Literal["treasury.outbound_transfer.failed:description",]
_TreasuryOutboundTransferPostedDescription: TypeAlias = Literal["treasury.outbound_transfer.posted:description",]
_TreasuryOutboundTransferReturnedDescription: TypeAlias = Literal["treasury.outbound_transfer.returned:description",]
_TreasuryOutboundTransferTrackingDetailsUpdatedDescription: TypeAlias = Literal[
    "treasury.outbound_transfer.tracking_details_updated:description",
]
_TreasuryReceivedCreditCreatedFailureCode: TypeAlias = Literal["treasury.received_credit.created:failure_code",]
_TreasuryReceivedCreditFailedFailureCode: TypeAlias = Literal["treasury.received_credit.failed:failure_code",]
_TreasuryReceivedCreditSucceededFailureCode: TypeAlias = Literal["treasury.received_credit.succeeded:failure_code",]
_TreasuryReceivedDebitCreatedFailureCode: TypeAlias = Literal["treasury.received_debit.created:failure_code",]
_AccountApplicationAuthorized: TypeAlias = Literal[
    "account.application.authorized",
    "account.application.authorized:name",
]
_AccountApplicationDeauthorized: TypeAlias = Literal[
    "account.application.deauthorized",
    "account.application.deauthorized:name",
]
_AccountEmail: TypeAlias = Literal[
    "account.updated:email",
    "account:email",
]
_AccountUpdated: TypeAlias = Literal[
    "account.updated",
    "account.updated:email",
]
_ApplicationFeeRefund: TypeAlias = Literal[
    "application_fee.refund",
    "application_fee.refund.updated",
]
_Balance: TypeAlias = Literal[
    "balance",
    "balance.available",
]
_BalanceSettings: TypeAlias = Literal[
    "balance_settings",
    "balance_settings.updated",
]
_BillingAlert: TypeAlias = Literal[
    "billing.alert",
    "billing.alert.triggered",
]
_BillingCreditBalanceTransaction: TypeAlias = Literal[
    "billing.credit_balance_transaction",
    "billing.credit_balance_transaction.created",
]
_BillingCreditGrantCreated: TypeAlias = Literal[
    "billing.credit_grant.created",
    "billing.credit_grant.created:name",
]
_BillingCreditGrantUpdated: TypeAlias = Literal[
    "billing.credit_grant.updated",
    "billing.credit_grant.updated:name",
]
_BillingPortalConfigurationCreated: TypeAlias = Literal[
    "billing_portal.configuration.created",
    "billing_portal.configuration.created:name",
]
_BillingPortalConfigurationUpdated: TypeAlias = Literal[
    "billing_portal.configuration.updated",
    "billing_portal.configuration.updated:name",
]
_BillingPortalSession: TypeAlias = Literal[
    "billing_portal.session",
    "billing_portal.session.created",
]
_CapabilityStatusLiteralActive: TypeAlias = Literal[
    "capability.updated:status:active",
    "capability:status:active",
]
_CapabilityStatusLiteralInactive: TypeAlias = Literal[
    "capability.updated:status:inactive",
    "capability:status:inactive",
]
_CapabilityStatusLiteralPending: TypeAlias = Literal[
    "capability.updated:status:pending",
    "capability:status:pending",
]
_CapabilityStatusLiteralUnrequested: TypeAlias = Literal[
    "capability.updated:status:unrequested",
    "capability:status:unrequested",
]
_CashBalance: TypeAlias = Literal[
    "cash_balance",
    "cash_balance.funds_available",
]
_ChargeRefundCharge: TypeAlias = Literal[
    "charge.refund.updated:charge",
    "charge.refund:charge",
]
_ChargeRefundCustomer: TypeAlias = Literal[
    "charge.refund.updated:customer",
    "charge.refund:customer",
]
_ChargeRefundDescription: TypeAlias = Literal[
    "charge.refund.updated:description",
    "charge.refund:description",
]
_ChargeRefundPaymentIntent: TypeAlias = Literal[
    "charge.refund.updated:payment_intent",
    "charge.refund:payment_intent",
]
_ChargeRefundPaymentMethod: TypeAlias = Literal[
    "charge.refund.updated:payment_method",
    "charge.refund:payment_method",
]
_CouponCreated: TypeAlias = Literal[
    "coupon.created",
    "coupon.created:name",
]
_CouponDeleted: TypeAlias = Literal[
    "coupon.deleted",
    "coupon.deleted:name",
]
_CouponUpdated: TypeAlias = Literal[
    "coupon.updated",
    "coupon.updated:name",
]
_CustomerCashBalanceTransaction: TypeAlias = Literal[
    "customer_cash_balance_transaction",
    "customer_cash_balance_transaction.created",
]
_CustomerTaxIdCreated: TypeAlias = Literal[
    "customer.tax_id.created",
    "customer.tax_id.created:customer",
]
_CustomerTaxIdDeleted: TypeAlias = Literal[
    "customer.tax_id.deleted",
    "customer.tax_id.deleted:customer",
]
_CustomerTaxIdUpdated: TypeAlias = Literal[
    "customer.tax_id.updated",
    "customer.tax_id.updated:customer",
]
_EntitlementsActiveEntitlementSummary: TypeAlias = Literal[
    "entitlements.active_entitlement_summary",
    "entitlements.active_entitlement_summary.updated",
]
_EventPayloadApplicationFeeK: TypeAlias = Literal[
    "application_fee.created",
    "application_fee.refunded",
]
_File: TypeAlias = Literal[
    "file",
    "file.created",
]
_InvoicePayment: TypeAlias = Literal[
    "invoice_payment",
    "invoice_payment.paid",
]
_MandateStatusLiteralActive: TypeAlias = Literal[
    "mandate.updated:status:active",
    "mandate:status:active",
]
_MandateStatusLiteralInactive: TypeAlias = Literal[
    "mandate.updated:status:inactive",
    "mandate:status:inactive",
]
_MandateStatusLiteralPending: TypeAlias = Literal[
    "mandate.updated:status:pending",
    "mandate:status:pending",
]
_PaymentMethodAttached: TypeAlias = Literal[
    "payment_method.attached",
    "payment_method.attached:customer",
]
_PaymentMethodAutomaticallyUpdated: TypeAlias = Literal[
    "payment_method.automatically_updated",
    "payment_method.automatically_updated:customer",
]
_PaymentMethodDetached: TypeAlias = Literal[
    "payment_method.detached",
    "payment_method.detached:customer",
]
_PaymentMethodUpdated: TypeAlias = Literal[
    "payment_method.updated",
    "payment_method.updated:customer",
]
_PersonCreated: TypeAlias = Literal[
    "person.created",
    "person.created:email",
]
_PersonDeleted: TypeAlias = Literal[
    "person.deleted",
    "person.deleted:email",
]
_PersonUpdated: TypeAlias = Literal[
    "person.updated",
    "person.updated:email",
]
_ProductCreated: TypeAlias = Literal[
    "product.created",
    "product.created:description",
]
_ProductDeleted: TypeAlias = Literal[
    "product.deleted",
    "product.deleted:description",
]
_ProductUpdated: TypeAlias = Literal[
    "product.updated",
    "product.updated:description",
]
_PromotionCodeCreated: TypeAlias = Literal[
    "promotion_code.created",
    "promotion_code.created:customer",
]
_PromotionCodeUpdated: TypeAlias = Literal[
    "promotion_code.updated",
    "promotion_code.updated:customer",
]
_RadarEarlyFraudWarningCreated: TypeAlias = Literal[
    "radar.early_fraud_warning.created",
    "radar.early_fraud_warning.created:payment_intent",
]
_RadarEarlyFraudWarningUpdated: TypeAlias = Literal[
    "radar.early_fraud_warning.updated",
    "radar.early_fraud_warning.updated:payment_intent",
]
_ReceivedDebitFailureCode: TypeAlias = Literal[
    "treasury.received_debit.created:failure_code",
    "treasury.received_debit:failure_code",
]
_ReceivedDebitStatusLiteralFailed: TypeAlias = Literal[
    "treasury.received_debit.created:status:failed",
    "treasury.received_debit:status:failed",
]
_ReceivedDebitStatusLiteralSucceeded: TypeAlias = Literal[
    "treasury.received_debit.created:status:succeeded",
    "treasury.received_debit:status:succeeded",
]
_ReportingReportType: TypeAlias = Literal[
    "reporting.report_type",
    "reporting.report_type.updated",
]
_ReserveRelease: TypeAlias = Literal[
    "reserve.release",
    "reserve.release.created",
]
_SigmaScheduledQueryRun: TypeAlias = Literal[
    "sigma.scheduled_query_run",
    "sigma.scheduled_query_run.created",
]
_SourceCanceled: TypeAlias = Literal[
    "source.canceled",
    "source.canceled:customer",
]
_SourceChargeable: TypeAlias = Literal[
    "source.chargeable",
    "source.chargeable:customer",
]
_SourceFailed: TypeAlias = Literal[
    "source.failed",
    "source.failed:customer",
]
_SourceRefundAttributesRequired: TypeAlias = Literal[
    "source.refund_attributes_required",
    "source.refund_attributes_required:customer",
]
_StripeObjectId: TypeAlias = Literal[
    "entitlements:id",
    "tax:id",
]
_TaxRateCreated: TypeAlias = Literal[
    "tax_rate.created",
    "tax_rate.created:description",
]
_TaxRateUpdated: TypeAlias = Literal[
    "tax_rate.updated",
    "tax_rate.updated:description",
]
_TransferCreated: TypeAlias = Literal[
    "transfer.created",
    "transfer.created:description",
]
_TransferReversed: TypeAlias = Literal[
    "transfer.reversed",
    "transfer.reversed:description",
]
_TransferUpdated: TypeAlias = Literal[
    "transfer.updated",
    "transfer.updated:description",
]
_ApplicationName: TypeAlias = Literal[
    "account.application.authorized:name",
    "account.application.deauthorized:name",
    "account.application:name",
]
_AuthorizationStatusLiteralActive: TypeAlias = Literal[
    "financial_connections.authorization.expected_deactivation_date_updated:status:active",
    "financial_connections.authorization.upcoming_deactivation:status:active",
    "financial_connections.authorization:status:active",
]
_AuthorizationStatusLiteralInactive: TypeAlias = Literal[
    "financial_connections.authorization.expected_deactivation_date_updated:status:inactive",
    "financial_connections.authorization.upcoming_deactivation:status:inactive",
    "financial_connections.authorization:status:inactive",
]
_Card2Number: TypeAlias = Literal[
    "issuing_card.created:number",
    "issuing_card.updated:number",
    "issuing_card:number",
]
_Card2StatusLiteralActive: TypeAlias = Literal[
    "issuing_card.created:status:active",
    "issuing_card.updated:status:active",
    "issuing_card:status:active",
]
_Card2StatusLiteralCanceled: TypeAlias = Literal[
    "issuing_card.created:status:canceled",
    "issuing_card.updated:status:canceled",
    "issuing_card:status:canceled",
]
_Card2StatusLiteralInactive: TypeAlias = Literal[
    "issuing_card.created:status:inactive",
    "issuing_card.updated:status:inactive",
    "issuing_card:status:inactive",
]
_CardholderEmail: TypeAlias = Literal[
    "issuing_cardholder.created:email",
    "issuing_cardholder.updated:email",
    "issuing_cardholder:email",
]
_CardholderStatusLiteralActive: TypeAlias = Literal[
    "issuing_cardholder.created:status:active",
    "issuing_cardholder.updated:status:active",
    "issuing_cardholder:status:active",
]
_CardholderStatusLiteralBlocked: TypeAlias = Literal[
    "issuing_cardholder.created:status:blocked",
    "issuing_cardholder.updated:status:blocked",
    "issuing_cardholder:status:blocked",
]
_CardholderStatusLiteralInactive: TypeAlias = Literal[
    "issuing_cardholder.created:status:inactive",
    "issuing_cardholder.updated:status:inactive",
    "issuing_cardholder:status:inactive",
]
_ChargeCharge: TypeAlias = Literal[
    "charge.refund.updated:charge",
    "charge.refund:charge",
    "charge:charge",
]
_ClimateProduct: TypeAlias = Literal[
    "climate.product",
    "climate.product.created",
    "climate.product.pricing_updated",
]
_CreditReversalStatusLiteralCanceled: TypeAlias = Literal[
    "treasury.credit_reversal.created:status:canceled",
    "treasury.credit_reversal.posted:status:canceled",
    "treasury.credit_reversal:status:canceled",
]
_CreditReversalStatusLiteralPosted: TypeAlias = Literal[
    "treasury.credit_reversal.created:status:posted",
    "treasury.credit_reversal.posted:status:posted",
    "treasury.credit_reversal:status:posted",
]
_CreditReversalStatusLiteralProcessing: TypeAlias = Literal[
    "treasury.credit_reversal.created:status:processing",
    "treasury.credit_reversal.posted:status:processing",
    "treasury.credit_reversal:status:processing",
]
_CustomerDescription: TypeAlias = Literal[
    "customer.created:description",
    "customer.deleted:description",
    "customer.updated:description",
]
_CustomerEmail: TypeAlias = Literal[
    "customer.created:email",
    "customer.deleted:email",
    "customer.updated:email",
]
_CustomerName: TypeAlias = Literal[
    "customer.created:name",
    "customer.deleted:name",
    "customer.updated:name",
]
_EventPayloadAccountK: TypeAlias = Literal[
    "account.updated",
    "account.updated:email",
    "account:email",
]
_InvoiceItemDescription: TypeAlias = Literal[
    "invoiceitem.created:description",
    "invoiceitem.deleted:description",
    "invoiceitem:description",
]
_InvoiceItemInvoice: TypeAlias = Literal[
    "invoiceitem.created:invoice",
    "invoiceitem.deleted:invoice",
    "invoiceitem:invoice",
]
_InvoiceitemCreated: TypeAlias = Literal[
    "invoiceitem.created",
    "invoiceitem.created:description",
    "invoiceitem.created:invoice",
]
_InvoiceitemDeleted: TypeAlias = Literal[
    "invoiceitem.deleted",
    "invoiceitem.deleted:description",
    "invoiceitem.deleted:invoice",
]
_PaymentLink: TypeAlias = Literal[
    "payment_link",
    "payment_link.created",
    "payment_link.updated",
]
_PayoutCanceled: TypeAlias = Literal[
    "payout.canceled",
    "payout.canceled:description",
    "payout.canceled:failure_code",
]
_PayoutCreated: TypeAlias = Literal[
    "payout.created",
    "payout.created:description",
    "payout.created:failure_code",
]
_PayoutFailed: TypeAlias = Literal[
    "payout.failed",
    "payout.failed:description",
    "payout.failed:failure_code",
]
_PayoutPaid: TypeAlias = Literal[
    "payout.paid",
    "payout.paid:description",
    "payout.paid:failure_code",
]
_PayoutReconciliationCompleted: TypeAlias = Literal[
    "payout.reconciliation_completed",
    "payout.reconciliation_completed:description",
    "payout.reconciliation_completed:failure_code",
]
_PayoutUpdated: TypeAlias = Literal[
    "payout.updated",
    "payout.updated:description",
    "payout.updated:failure_code",
]
_PromotionCodeCustomer: TypeAlias = Literal[
    "promotion_code.created:customer",
    "promotion_code.updated:customer",
    "promotion_code:customer",
]
_ReportingReportRun: TypeAlias = Literal[
    "reporting.report_run",
    "reporting.report_run.failed",
    "reporting.report_run.succeeded",
]
_ReserveHold: TypeAlias = Literal[
    "reserve.hold",
    "reserve.hold.created",
    "reserve.hold.updated",
]
_ReviewCharge: TypeAlias = Literal[
    "review.closed:charge",
    "review.opened:charge",
    "review:charge",
]
_ReviewClosed: TypeAlias = Literal[
    "review.closed",
    "review.closed:charge",
    "review.closed:payment_intent",
]
_ReviewOpened: TypeAlias = Literal[
    "review.opened",
    "review.opened:charge",
    "review.opened:payment_intent",
]
_ReviewPaymentIntent: TypeAlias = Literal[
    "review.closed:payment_intent",
    "review.opened:payment_intent",
    "review:payment_intent",
]
_SettingsStatusLiteralActive: TypeAlias = Literal[
    "tax.settings.updated:status:active",
    "tax.settings:status:active",
    "tax:status:active",
]
_SettingsStatusLiteralPending: TypeAlias = Literal[
    "tax.settings.updated:status:pending",
    "tax.settings:status:pending",
    "tax:status:pending",
]
_SourceTransaction: TypeAlias = Literal[
    "source.transaction",
    "source.transaction.created",
    "source.transaction.updated",
]
_TaxRateDescription: TypeAlias = Literal[
    "tax_rate.created:description",
    "tax_rate.updated:description",
    "tax_rate:description",
]
_TerminalReaderActionFailedStatus: TypeAlias = Literal[
    "terminal.reader.action_failed:status",
    "terminal.reader.action_failed:status:offline",
    "terminal.reader.action_failed:status:online",
]
_TerminalReaderActionSucceededStatus: TypeAlias = Literal[
    "terminal.reader.action_succeeded:status",
    "terminal.reader.action_succeeded:status:offline",
    "terminal.reader.action_succeeded:status:online",
]
_TerminalReaderActionUpdatedStatus: TypeAlias = Literal[
    "terminal.reader.action_updated:status",
    "terminal.reader.action_updated:status:offline",
    "terminal.reader.action_updated:status:online",
]
_TokenStatusLiteralActive: TypeAlias = Literal[
    "issuing_token.created:status:active",
    "issuing_token.updated:status:active",
    "issuing_token:status:active",
]
_TokenStatusLiteralDeleted: TypeAlias = Literal[
    "issuing_token.created:status:deleted",
    "issuing_token.updated:status:deleted",
    "issuing_token:status:deleted",
]
_TokenStatusLiteralRequested: TypeAlias = Literal[
    "issuing_token.created:status:requested",
    "issuing_token.updated:status:requested",
    "issuing_token:status:requested",
]
_TokenStatusLiteralSuspended: TypeAlias = Literal[
    "issuing_token.created:status:suspended",
    "issuing_token.updated:status:suspended",
    "issuing_token:status:suspended",
]
_AccountExternalAccountCreated: TypeAlias = Literal[
    "account.external_account.created",
    "account.external_account.created:customer",
    "account.external_account.created:description",
    "account.external_account.created:name",
]
_AccountExternalAccountCreatedObjectName: TypeAlias = Literal[
    "account.external_account.created:name",
    "account.external_account.deleted:name",
    "account.external_account.updated:name",
    "account.external_account:name",
]
_AccountExternalAccountDeleted: TypeAlias = Literal[
    "account.external_account.deleted",
    "account.external_account.deleted:customer",
    "account.external_account.deleted:description",
    "account.external_account.deleted:name",
]
_AccountExternalAccountUpdated: TypeAlias = Literal[
    "account.external_account.updated",
    "account.external_account.updated:customer",
    "account.external_account.updated:description",
    "account.external_account.updated:name",
]
_Authorization2StatusLiteralClosed: TypeAlias = Literal[
    "issuing_authorization.created:status:closed",
    "issuing_authorization.request:status:closed",
    "issuing_authorization.updated:status:closed",
    "issuing_authorization:status:closed",
]
_Authorization2StatusLiteralExpired: TypeAlias = Literal[
    "issuing_authorization.created:status:expired",
    "issuing_authorization.request:status:expired",
    "issuing_authorization.updated:status:expired",
    "issuing_authorization:status:expired",
]
_Authorization2StatusLiteralPending: TypeAlias = Literal[
    "issuing_authorization.created:status:pending",
    "issuing_authorization.request:status:pending",
    "issuing_authorization.updated:status:pending",
    "issuing_authorization:status:pending",
]
_Authorization2StatusLiteralReversed: TypeAlias = Literal[
    "issuing_authorization.created:status:reversed",
    "issuing_authorization.request:status:reversed",
    "issuing_authorization.updated:status:reversed",
    "issuing_authorization:status:reversed",
]
_BillingMeterCreated: TypeAlias = Literal[
    "billing.meter.created",
    "billing.meter.created:status",
    "billing.meter.created:status:active",
    "billing.meter.created:status:inactive",
]
_BillingMeterDeactivated: TypeAlias = Literal[
    "billing.meter.deactivated",
    "billing.meter.deactivated:status",
    "billing.meter.deactivated:status:active",
    "billing.meter.deactivated:status:inactive",
]
_BillingMeterReactivated: TypeAlias = Literal[
    "billing.meter.reactivated",
    "billing.meter.reactivated:status",
    "billing.meter.reactivated:status:active",
    "billing.meter.reactivated:status:inactive",
]
_BillingMeterUpdated: TypeAlias = Literal[
    "billing.meter.updated",
    "billing.meter.updated:status",
    "billing.meter.updated:status:active",
    "billing.meter.updated:status:inactive",
]
_CheckoutSessionAsyncPaymentFailedStatus: TypeAlias = Literal[
    "checkout.session.async_payment_failed:status",
    "checkout.session.async_payment_failed:status:complete",
    "checkout.session.async_payment_failed:status:expired",
    "checkout.session.async_payment_failed:status:open",
]
_CheckoutSessionAsyncPaymentSucceededStatus: TypeAlias = Literal[
    "checkout.session.async_payment_succeeded:status",
    "checkout.session.async_payment_succeeded:status:complete",
    "checkout.session.async_payment_succeeded:status:expired",
    "checkout.session.async_payment_succeeded:status:open",
]
_CheckoutSessionCompletedStatus: TypeAlias = Literal[
    "checkout.session.completed:status",
    "checkout.session.completed:status:complete",
    "checkout.session.completed:status:expired",
    "checkout.session.completed:status:open",
]
_CheckoutSessionExpiredStatus: TypeAlias = Literal[
    "checkout.session.expired:status",
    "checkout.session.expired:status:complete",
    "checkout.session.expired:status:expired",
    "checkout.session.expired:status:open",
]
_ConfigurationName: TypeAlias = Literal[
    "billing_portal.configuration.created:name",
    "billing_portal.configuration.updated:name",
    "billing_portal.configuration:name",
    "billing_portal:name",
]
_CouponName: TypeAlias = Literal[
    "coupon.created:name",
    "coupon.deleted:name",
    "coupon.updated:name",
    "coupon:name",
]
_CreditGrantName: TypeAlias = Literal[
    "billing.credit_grant.created:name",
    "billing.credit_grant.updated:name",
    "billing.credit_grant:name",
    "billing:name",
]
_CreditNoteCreated: TypeAlias = Literal[
    "credit_note.created",
    "credit_note.created:status",
    "credit_note.created:status:issued",
    "credit_note.created:status:void",
]
_CreditNoteStatusLiteralIssued: TypeAlias = Literal[
    "credit_note.created:status:issued",
    "credit_note.updated:status:issued",
    "credit_note.voided:status:issued",
    "credit_note:status:issued",
]
_CreditNoteStatusLiteralVoid: TypeAlias = Literal[
    "credit_note.created:status:void",
    "credit_note.updated:status:void",
    "credit_note.voided:status:void",
    "credit_note:status:void",
]
_CreditNoteUpdated: TypeAlias = Literal[
    "credit_note.updated",
    "credit_note.updated:status",
    "credit_note.updated:status:issued",
    "credit_note.updated:status:void",
]
_CreditNoteVoided: TypeAlias = Literal[
    "credit_note.voided",
    "credit_note.voided:status",
    "credit_note.voided:status:issued",
    "credit_note.voided:status:void",
]
_CustomerCreated: TypeAlias = Literal[
    "customer.created",
    "customer.created:description",
    "customer.created:email",
    "customer.created:name",
]
_CustomerDeleted: TypeAlias = Literal[
    "customer.deleted",
    "customer.deleted:description",
    "customer.deleted:email",
    "customer.deleted:name",
]
_CustomerDiscountCreated: TypeAlias = Literal[
    "customer.discount.created",
    "customer.discount.created:customer",
    "customer.discount.created:invoice",
    "customer.discount.created:subscription",
]
_CustomerDiscountDeleted: TypeAlias = Literal[
    "customer.discount.deleted",
    "customer.discount.deleted:customer",
    "customer.discount.deleted:invoice",
    "customer.discount.deleted:subscription",
]
_CustomerDiscountUpdated: TypeAlias = Literal[
    "customer.discount.updated",
    "customer.discount.updated:customer",
    "customer.discount.updated:invoice",
    "customer.discount.updated:subscription",
]
_CustomerUpdated: TypeAlias = Literal[
    "customer.updated",
    "customer.updated:description",
    "customer.updated:email",
    "customer.updated:name",
]
_DebitReversalStatusLiteralFailed: TypeAlias = Literal[
    "treasury.debit_reversal.completed:status:failed",
    "treasury.debit_reversal.created:status:failed",
    "treasury.debit_reversal.initial_credit_granted:status:failed",
    "treasury.debit_reversal:status:failed",
]
_DebitReversalStatusLiteralProcessing: TypeAlias = Literal[
    "treasury.debit_reversal.completed:status:processing",
    "treasury.debit_reversal.created:status:processing",
    "treasury.debit_reversal.initial_credit_granted:status:processing",
    "treasury.debit_reversal:status:processing",
]
_DebitReversalStatusLiteralSucceeded: TypeAlias = Literal[
    "treasury.debit_reversal.completed:status:succeeded",
    "treasury.debit_reversal.created:status:succeeded",
    "treasury.debit_reversal.initial_credit_granted:status:succeeded",
    "treasury.debit_reversal:status:succeeded",
]
_DiscountCustomer: TypeAlias = Literal[
    "customer.discount.created:customer",
    "customer.discount.deleted:customer",
    "customer.discount.updated:customer",
    "customer.discount:customer",
]
_EarlyFraudWarningPaymentIntent: TypeAlias = Literal[
    "radar.early_fraud_warning.created:payment_intent",
    "radar.early_fraud_warning.updated:payment_intent",
    "radar.early_fraud_warning:payment_intent",
    "radar:payment_intent",
]
_Entitlements: TypeAlias = Literal[
    "entitlements",
    "entitlements.active_entitlement_summary",
    "entitlements.active_entitlement_summary.updated",
    "entitlements:id",
]
_FinancialConnectionsAuthorizationExpectedDeactivationDateUpdated: TypeAlias = Literal[
    "financial_connections.authorization.expected_deactivation_date_updated",
    "financial_connections.authorization.expected_deactivation_date_updated:status",
    "financial_connections.authorization.expected_deactivation_date_updated:status:active",
    "financial_connections.authorization.expected_deactivation_date_updated:status:inactive",
]
_FinancialConnectionsAuthorizationUpcomingDeactivation: TypeAlias = Literal[
    "financial_connections.authorization.upcoming_deactivation",
    "financial_connections.authorization.upcoming_deactivation:status",
    "financial_connections.authorization.upcoming_deactivation:status:active",
    "financial_connections.authorization.upcoming_deactivation:status:inactive",
]
_IssuingTransaction: TypeAlias = Literal[
    "issuing_transaction",
    "issuing_transaction.created",
    "issuing_transaction.purchase_details_receipt_updated",
    "issuing_transaction.updated",
]
_PersonEmail: TypeAlias = Literal[
    "person.created:email",
    "person.deleted:email",
    "person.updated:email",
    "person:email",
]
_Plan: TypeAlias = Literal[
    "plan",
    "plan.created",
    "plan.deleted",
    "plan.updated",
]
_Price: TypeAlias = Literal[
    "price",
    "price.created",
    "price.deleted",
    "price.updated",
]
_Product2Description: TypeAlias = Literal[
    "product.created:description",
    "product.deleted:description",
    "product.updated:description",
    "product:description",
]
_ReceivedCreditFailureCode: TypeAlias = Literal[
    "treasury.received_credit.created:failure_code",
    "treasury.received_credit.failed:failure_code",
    "treasury.received_credit.succeeded:failure_code",
    "treasury.received_credit:failure_code",
]
_ReceivedCreditStatusLiteralFailed: TypeAlias = Literal[
    "treasury.received_credit.created:status:failed",
    "treasury.received_credit.failed:status:failed",
    "treasury.received_credit.succeeded:status:failed",
    "treasury.received_credit:status:failed",
]
_ReceivedCreditStatusLiteralSucceeded: TypeAlias = Literal[
    "treasury.received_credit.created:status:succeeded",
    "treasury.received_credit.failed:status:succeeded",
    "treasury.received_credit.succeeded:status:succeeded",
    "treasury.received_credit:status:succeeded",
]
_RefundCharge2: TypeAlias = Literal[
    "refund.created:charge",
    "refund.failed:charge",
    "refund.updated:charge",
    "refund:charge",
]
_RefundCustomer2: TypeAlias = Literal[
    "refund.created:customer",
    "refund.failed:customer",
    "refund.updated:customer",
    "refund:customer",
]
_RefundDescription2: TypeAlias = Literal[
    "refund.created:description",
    "refund.failed:description",
    "refund.updated:description",
    "refund:description",
]
_RefundPaymentIntent2: TypeAlias = Literal[
    "refund.created:payment_intent",
    "refund.failed:payment_intent",
    "refund.updated:payment_intent",
    "refund:payment_intent",
]
_RefundPaymentMethod2: TypeAlias = Literal[
    "refund.created:payment_method",
    "refund.failed:payment_method",
    "refund.updated:payment_method",
    "refund:payment_method",
]
_Sigma: TypeAlias = Literal[
    "sigma",
    "sigma.scheduled_query_run",
    "sigma.scheduled_query_run.created",
    "sigma:id",
]
_TaxIdCustomer: TypeAlias = Literal[
    "customer.tax_id.created:customer",
    "customer.tax_id.deleted:customer",
    "customer.tax_id.updated:customer",
    "customer.tax_id:customer",
]
_TaxSettingsUpdated: TypeAlias = Literal[
    "tax.settings.updated",
    "tax.settings.updated:status",
    "tax.settings.updated:status:active",
    "tax.settings.updated:status:pending",
]
_TerminalReaderActionFailed: TypeAlias = Literal[
    "terminal.reader.action_failed",
    "terminal.reader.action_failed:status",
    "terminal.reader.action_failed:status:offline",
    "terminal.reader.action_failed:status:online",
]
_TerminalReaderActionSucceeded: TypeAlias = Literal[
    "terminal.reader.action_succeeded",
    "terminal.reader.action_succeeded:status",
    "terminal.reader.action_succeeded:status:offline",
    "terminal.reader.action_succeeded:status:online",
]
_TerminalReaderActionUpdated: TypeAlias = Literal[
    "terminal.reader.action_updated",
    "terminal.reader.action_updated:status",
    "terminal.reader.action_updated:status:offline",
    "terminal.reader.action_updated:status:online",
]
_TransferDescription: TypeAlias = Literal[
    "transfer.created:description",
    "transfer.reversed:description",
    "transfer.updated:description",
    "transfer:description",
]
_TreasuryFinancialAccountClosed: TypeAlias = Literal[
    "treasury.financial_account.closed",
    "treasury.financial_account.closed:status",
    "treasury.financial_account.closed:status:closed",
    "treasury.financial_account.closed:status:open",
]
_TreasuryFinancialAccountCreated: TypeAlias = Literal[
    "treasury.financial_account.created",
    "treasury.financial_account.created:status",
    "treasury.financial_account.created:status:closed",
    "treasury.financial_account.created:status:open",
]
_TreasuryFinancialAccountFeaturesStatusUpdated: TypeAlias = Literal[
    "treasury.financial_account.features_status_updated",
    "treasury.financial_account.features_status_updated:status",
    "treasury.financial_account.features_status_updated:status:closed",
    "treasury.financial_account.features_status_updated:status:open",
]
_AccountExternalAccountCreatedObjectCustomer: TypeAlias = Literal[
    "account.external_account.created:customer",
    "account.external_account.deleted:customer",
    "account.external_account.updated:customer",
    "account.external_account:customer",
    "account:customer",
]
_AccountExternalAccountCreatedObjectDescription: TypeAlias = Literal[
    "account.external_account.created:description",
    "account.external_account.deleted:description",
    "account.external_account.updated:description",
    "account.external_account:description",
    "account:description",
]
_ApplicationFee: TypeAlias = Literal[
    "application_fee",
    "application_fee.created",
    "application_fee.refund",
    "application_fee.refund.updated",
    "application_fee.refunded",
]
_ChargeSourceDescription: TypeAlias = Literal[
    "customer.source.created:description",
    "customer.source.deleted:description",
    "customer.source.expiring:description",
    "customer.source.updated:description",
    "customer.source:description",
]
_ChargeSourceEmail: TypeAlias = Literal[
    "customer.source.created:email",
    "customer.source.deleted:email",
    "customer.source.expiring:email",
    "customer.source.updated:email",
    "customer.source:email",
]
_ChargeSourceName: TypeAlias = Literal[
    "customer.source.created:name",
    "customer.source.deleted:name",
    "customer.source.expiring:name",
    "customer.source.updated:name",
    "customer.source:name",
]
_CustomerSourceCreated: TypeAlias = Literal[
    "customer.source.created",
    "customer.source.created:customer",
    "customer.source.created:description",
    "customer.source.created:email",
    "customer.source.created:name",
]
_CustomerSourceCustomer: TypeAlias = Literal[
    "customer.source.created:customer",
    "customer.source.deleted:customer",
    "customer.source.expiring:customer",
    "customer.source.updated:customer",
    "customer.source:customer",
]
_CustomerSourceDeleted: TypeAlias = Literal[
    "customer.source.deleted",
    "customer.source.deleted:customer",
    "customer.source.deleted:description",
    "customer.source.deleted:email",
    "customer.source.deleted:name",
]
_CustomerSourceExpiring: TypeAlias = Literal[
    "customer.source.expiring",
    "customer.source.expiring:customer",
    "customer.source.expiring:description",
    "customer.source.expiring:email",
    "customer.source.expiring:name",
]
_CustomerSourceUpdated: TypeAlias = Literal[
    "customer.source.updated",
    "customer.source.updated:customer",
    "customer.source.updated:description",
    "customer.source.updated:email",
    "customer.source.updated:name",
]
_DiscountInvoice: TypeAlias = Literal[
    "customer.discount.created:invoice",
    "customer.discount.deleted:invoice",
    "customer.discount.updated:invoice",
    "customer.discount:invoice",
    "customer:invoice",
]
_DiscountSubscription: TypeAlias = Literal[
    "customer.discount.created:subscription",
    "customer.discount.deleted:subscription",
    "customer.discount.updated:subscription",
    "customer.discount:subscription",
    "customer:subscription",
]
_EventPayloadStripeObjectKActiveEntitlementSummaryK: TypeAlias = Literal[
    "entitlements",
    "entitlements.active_entitlement_summary",
    "entitlements.active_entitlement_summary.updated",
    "entitlements:id",
    "tax:id",
]
_FinancialAccountStatusLiteralClosed: TypeAlias = Literal[
    "treasury.financial_account.closed:status:closed",
    "treasury.financial_account.created:status:closed",
    "treasury.financial_account.features_status_updated:status:closed",
    "treasury.financial_account:status:closed",
    "treasury:status:closed",
]
_FinancialAccountStatusLiteralOpen: TypeAlias = Literal[
    "treasury.financial_account.closed:status:open",
    "treasury.financial_account.created:status:open",
    "treasury.financial_account.features_status_updated:status:open",
    "treasury.financial_account:status:open",
    "treasury:status:open",
]
_FinancialConnectionsAccountAccountNumbersUpdated: TypeAlias = Literal[
    "financial_connections.account.account_numbers_updated",
    "financial_connections.account.account_numbers_updated:status",
    "financial_connections.account.account_numbers_updated:status:active",
    "financial_connections.account.account_numbers_updated:status:disconnected",
    "financial_connections.account.account_numbers_updated:status:inactive",
]
_FinancialConnectionsAccountCreated: TypeAlias = Literal[
    "financial_connections.account.created",
    "financial_connections.account.created:status",
    "financial_connections.account.created:status:active",
    "financial_connections.account.created:status:disconnected",
    "financial_connections.account.created:status:inactive",
]
_FinancialConnectionsAccountDeactivated: TypeAlias = Literal[
    "financial_connections.account.deactivated",
    "financial_connections.account.deactivated:status",
    "financial_connections.account.deactivated:status:active",
    "financial_connections.account.deactivated:status:disconnected",
    "financial_connections.account.deactivated:status:inactive",
]
_FinancialConnectionsAccountDisconnected: TypeAlias = Literal[
    "financial_connections.account.disconnected",
    "financial_connections.account.disconnected:status",
    "financial_connections.account.disconnected:status:active",
    "financial_connections.account.disconnected:status:disconnected",
    "financial_connections.account.disconnected:status:inactive",
]
_FinancialConnectionsAccountExpectedDeactivationDateUpdated: TypeAlias = Literal[
    "financial_connections.account.expected_deactivation_date_updated",
    "financial_connections.account.expected_deactivation_date_updated:status",
    "financial_connections.account.expected_deactivation_date_updated:status:active",
    "financial_connections.account.expected_deactivation_date_updated:status:disconnected",
    "financial_connections.account.expected_deactivation_date_updated:status:inactive",
]
_FinancialConnectionsAccountReactivated: TypeAlias = Literal[
    "financial_connections.account.reactivated",
    "financial_connections.account.reactivated:status",
    "financial_connections.account.reactivated:status:active",
    "financial_connections.account.reactivated:status:disconnected",
    "financial_connections.account.reactivated:status:inactive",
]
_FinancialConnectionsAccountRefreshedBalance: TypeAlias = Literal[
    "financial_connections.account.refreshed_balance",
    "financial_connections.account.refreshed_balance:status",
    "financial_connections.account.refreshed_balance:status:active",
    "financial_connections.account.refreshed_balance:status:disconnected",
    "financial_connections.account.refreshed_balance:status:inactive",
]
_FinancialConnectionsAccountRefreshedOwnership: TypeAlias = Literal[
    "financial_connections.account.refreshed_ownership",
    "financial_connections.account.refreshed_ownership:status",
    "financial_connections.account.refreshed_ownership:status:active",
    "financial_connections.account.refreshed_ownership:status:disconnected",
    "financial_connections.account.refreshed_ownership:status:inactive",
]
_FinancialConnectionsAccountRefreshedTransactions: TypeAlias = Literal[
    "financial_connections.account.refreshed_transactions",
    "financial_connections.account.refreshed_transactions:status",
    "financial_connections.account.refreshed_transactions:status:active",
    "financial_connections.account.refreshed_transactions:status:disconnected",
    "financial_connections.account.refreshed_transactions:status:inactive",
]
_FinancialConnectionsAccountSupportedPaymentMethodTypesUpdated: TypeAlias = Literal[
    "financial_connections.account.supported_payment_method_types_updated",
    "financial_connections.account.supported_payment_method_types_updated:status",
    "financial_connections.account.supported_payment_method_types_updated:status:active",
    "financial_connections.account.supported_payment_method_types_updated:status:disconnected",
    "financial_connections.account.supported_payment_method_types_updated:status:inactive",
]
_FinancialConnectionsAccountUpcomingAccountNumberExpiry: TypeAlias = Literal[
    "financial_connections.account.upcoming_account_number_expiry",
    "financial_connections.account.upcoming_account_number_expiry:status",
    "financial_connections.account.upcoming_account_number_expiry:status:active",
    "financial_connections.account.upcoming_account_number_expiry:status:disconnected",
    "financial_connections.account.upcoming_account_number_expiry:status:inactive",
]
_FinancialConnectionsAccountUpcomingDeactivation: TypeAlias = Literal[
    "financial_connections.account.upcoming_deactivation",
    "financial_connections.account.upcoming_deactivation:status",
    "financial_connections.account.upcoming_deactivation:status:active",
    "financial_connections.account.upcoming_deactivation:status:disconnected",
    "financial_connections.account.upcoming_deactivation:status:inactive",
]
_InboundTransferDescription: TypeAlias = Literal[
    "treasury.inbound_transfer.canceled:description",
    "treasury.inbound_transfer.created:description",
    "treasury.inbound_transfer.failed:description",
    "treasury.inbound_transfer.succeeded:description",
    "treasury.inbound_transfer:description",
]
_InboundTransferStatusLiteralCanceled: TypeAlias = Literal[
    "treasury.inbound_transfer.canceled:status:canceled",
    "treasury.inbound_transfer.created:status:canceled",
    "treasury.inbound_transfer.failed:status:canceled",
    "treasury.inbound_transfer.succeeded:status:canceled",
    "treasury.inbound_transfer:status:canceled",
]
_InboundTransferStatusLiteralFailed: TypeAlias = Literal[
    "treasury.inbound_transfer.canceled:status:failed",
    "treasury.inbound_transfer.created:status:failed",
    "treasury.inbound_transfer.failed:status:failed",
    "treasury.inbound_transfer.succeeded:status:failed",
    "treasury.inbound_transfer:status:failed",
]
_InboundTransferStatusLiteralProcessing: TypeAlias = Literal[
    "treasury.inbound_transfer.canceled:status:processing",
    "treasury.inbound_transfer.created:status:processing",
    "treasury.inbound_transfer.failed:status:processing",
    "treasury.inbound_transfer.succeeded:status:processing",
    "treasury.inbound_transfer:status:processing",
]
_InboundTransferStatusLiteralSucceeded: TypeAlias = Literal[
    "treasury.inbound_transfer.canceled:status:succeeded",
    "treasury.inbound_transfer.created:status:succeeded",
    "treasury.inbound_transfer.failed:status:succeeded",
    "treasury.inbound_transfer.succeeded:status:succeeded",
    "treasury.inbound_transfer:status:succeeded",
]
_InstallStatusLiteralInstallFailed: TypeAlias = Literal[
    "apps.install.created:status:install_failed",
    "apps.install.deleted:status:install_failed",
    "apps.install.updated:status:install_failed",
    "apps.install:status:install_failed",
    "apps:status:install_failed",
]
_InstallStatusLiteralInstalled: TypeAlias = Literal[
    "apps.install.created:status:installed",
    "apps.install.deleted:status:installed",
    "apps.install.updated:status:installed",
    "apps.install:status:installed",
    "apps:status:installed",
]
_InstallStatusLiteralInstalling: TypeAlias = Literal[
    "apps.install.created:status:installing",
    "apps.install.deleted:status:installing",
    "apps.install.updated:status:installing",
    "apps.install:status:installing",
    "apps:status:installing",
]
_InstallStatusLiteralUninstallFailed: TypeAlias = Literal[
    "apps.install.created:status:uninstall_failed",
    "apps.install.deleted:status:uninstall_failed",
    "apps.install.updated:status:uninstall_failed",
    "apps.install:status:uninstall_failed",
    "apps:status:uninstall_failed",
]
_InstallStatusLiteralUninstalling: TypeAlias = Literal[
    "apps.install.created:status:uninstalling",
    "apps.install.deleted:status:uninstalling",
    "apps.install.updated:status:uninstalling",
    "apps.install:status:uninstalling",
    "apps:status:uninstalling",
]
_MandateUpdated: TypeAlias = Literal[
    "mandate.updated",
    "mandate.updated:status",
    "mandate.updated:status:active",
    "mandate.updated:status:inactive",
    "mandate.updated:status:pending",
]
_PaymentMethodCustomer: TypeAlias = Literal[
    "payment_method.attached:customer",
    "payment_method.automatically_updated:customer",
    "payment_method.detached:customer",
    "payment_method.updated:customer",
    "payment_method:customer",
]
_PersonalizationDesignName: TypeAlias = Literal[
    "issuing_personalization_design.activated:name",
    "issuing_personalization_design.deactivated:name",
    "issuing_personalization_design.rejected:name",
    "issuing_personalization_design.updated:name",
    "issuing_personalization_design:name",
]
_PersonalizationDesignStatusLiteralActive: TypeAlias = Literal[
    "issuing_personalization_design.activated:status:active",
    "issuing_personalization_design.deactivated:status:active",
    "issuing_personalization_design.rejected:status:active",
    "issuing_personalization_design.updated:status:active",
    "issuing_personalization_design:status:active",
]
_PersonalizationDesignStatusLiteralInactive: TypeAlias = Literal[
    "issuing_personalization_design.activated:status:inactive",
    "issuing_personalization_design.deactivated:status:inactive",
    "issuing_personalization_design.rejected:status:inactive",
    "issuing_personalization_design.updated:status:inactive",
    "issuing_personalization_design:status:inactive",
]
_PersonalizationDesignStatusLiteralRejected: TypeAlias = Literal[
    "issuing_personalization_design.activated:status:rejected",
    "issuing_personalization_design.deactivated:status:rejected",
    "issuing_personalization_design.rejected:status:rejected",
    "issuing_personalization_design.updated:status:rejected",
    "issuing_personalization_design:status:rejected",
]
_PersonalizationDesignStatusLiteralReview: TypeAlias = Literal[
    "issuing_personalization_design.activated:status:review",
    "issuing_personalization_design.deactivated:status:review",
    "issuing_personalization_design.rejected:status:review",
    "issuing_personalization_design.updated:status:review",
    "issuing_personalization_design:status:review",
]
_QuoteCustomer: TypeAlias = Literal[
    "quote.accepted:customer",
    "quote.canceled:customer",
    "quote.created:customer",
    "quote.finalized:customer",
    "quote:customer",
]
_QuoteDescription: TypeAlias = Literal[
    "quote.accepted:description",
    "quote.canceled:description",
    "quote.created:description",
    "quote.finalized:description",
    "quote:description",
]
_QuoteInvoice: TypeAlias = Literal[
    "quote.accepted:invoice",
    "quote.canceled:invoice",
    "quote.created:invoice",
    "quote.finalized:invoice",
    "quote:invoice",
]
_QuoteNumber: TypeAlias = Literal[
    "quote.accepted:number",
    "quote.canceled:number",
    "quote.created:number",
    "quote.finalized:number",
    "quote:number",
]
_QuoteStatusLiteralAccepted: TypeAlias = Literal[
    "quote.accepted:status:accepted",
    "quote.canceled:status:accepted",
    "quote.created:status:accepted",
    "quote.finalized:status:accepted",
    "quote:status:accepted",
]
_QuoteStatusLiteralCanceled: TypeAlias = Literal[
    "quote.accepted:status:canceled",
    "quote.canceled:status:canceled",
    "quote.created:status:canceled",
    "quote.finalized:status:canceled",
    "quote:status:canceled",
]
_QuoteStatusLiteralDraft: TypeAlias = Literal[
    "quote.accepted:status:draft",
    "quote.canceled:status:draft",
    "quote.created:status:draft",
    "quote.finalized:status:draft",
    "quote:status:draft",
]
_QuoteStatusLiteralOpen: TypeAlias = Literal[
    "quote.accepted:status:open",
    "quote.canceled:status:open",
    "quote.created:status:open",
    "quote.finalized:status:open",
    "quote:status:open",
]
_QuoteSubscription: TypeAlias = Literal[
    "quote.accepted:subscription",
    "quote.canceled:subscription",
    "quote.created:subscription",
    "quote.finalized:subscription",
    "quote:subscription",
]
_ReaderStatusLiteralOffline: TypeAlias = Literal[
    "terminal.reader.action_failed:status:offline",
    "terminal.reader.action_succeeded:status:offline",
    "terminal.reader.action_updated:status:offline",
    "terminal.reader:status:offline",
    "terminal:status:offline",
]
_ReaderStatusLiteralOnline: TypeAlias = Literal[
    "terminal.reader.action_failed:status:online",
    "terminal.reader.action_succeeded:status:online",
    "terminal.reader.action_updated:status:online",
    "terminal.reader:status:online",
    "terminal:status:online",
]
_SourceCustomer: TypeAlias = Literal[
    "source.canceled:customer",
    "source.chargeable:customer",
    "source.failed:customer",
    "source.refund_attributes_required:customer",
    "source:customer",
]
_TreasuryCreditReversalCreated: TypeAlias = Literal[
    "treasury.credit_reversal.created",
    "treasury.credit_reversal.created:status",
    "treasury.credit_reversal.created:status:canceled",
    "treasury.credit_reversal.created:status:posted",
    "treasury.credit_reversal.created:status:processing",
]
_TreasuryCreditReversalPosted: TypeAlias = Literal[
    "treasury.credit_reversal.posted",
    "treasury.credit_reversal.posted:status",
    "treasury.credit_reversal.posted:status:canceled",
    "treasury.credit_reversal.posted:status:posted",
    "treasury.credit_reversal.posted:status:processing",
]
_TreasuryDebitReversalCompleted: TypeAlias = Literal[
    "treasury.debit_reversal.completed",
    "treasury.debit_reversal.completed:status",
    "treasury.debit_reversal.completed:status:failed",
    "treasury.debit_reversal.completed:status:processing",
    "treasury.debit_reversal.completed:status:succeeded",
]
_TreasuryDebitReversalCreated: TypeAlias = Literal[
    "treasury.debit_reversal.created",
    "treasury.debit_reversal.created:status",
    "treasury.debit_reversal.created:status:failed",
    "treasury.debit_reversal.created:status:processing",
    "treasury.debit_reversal.created:status:succeeded",
]
_TreasuryDebitReversalInitialCreditGranted: TypeAlias = Literal[
    "treasury.debit_reversal.initial_credit_granted",
    "treasury.debit_reversal.initial_credit_granted:status",
    "treasury.debit_reversal.initial_credit_granted:status:failed",
    "treasury.debit_reversal.initial_credit_granted:status:processing",
    "treasury.debit_reversal.initial_credit_granted:status:succeeded",
]
_TreasuryReceivedCreditCreated: TypeAlias = Literal[
    "treasury.received_credit.created",
    "treasury.received_credit.created:failure_code",
    "treasury.received_credit.created:status",
    "treasury.received_credit.created:status:failed",
    "treasury.received_credit.created:status:succeeded",
]
_TreasuryReceivedCreditFailed: TypeAlias = Literal[
    "treasury.received_credit.failed",
    "treasury.received_credit.failed:failure_code",
    "treasury.received_credit.failed:status",
    "treasury.received_credit.failed:status:failed",
    "treasury.received_credit.failed:status:succeeded",
]
_TreasuryReceivedCreditSucceeded: TypeAlias = Literal[
    "treasury.received_credit.succeeded",
    "treasury.received_credit.succeeded:failure_code",
    "treasury.received_credit.succeeded:status",
    "treasury.received_credit.succeeded:status:failed",
    "treasury.received_credit.succeeded:status:succeeded",
]
_TreasuryReceivedDebitCreated: TypeAlias = Literal[
    "treasury.received_debit.created",
    "treasury.received_debit.created:failure_code",
    "treasury.received_debit.created:status",
    "treasury.received_debit.created:status:failed",
    "treasury.received_debit.created:status:succeeded",
]
_AccountApplication: TypeAlias = Literal[
    "account.application",
    "account.application.authorized",
    "account.application.authorized:name",
    "account.application.deauthorized",
    "account.application.deauthorized:name",
    "account.application:name",
]
_CapabilityUpdated: TypeAlias = Literal[
    "capability.updated",
    "capability.updated:status",
    "capability.updated:status:active",
    "capability.updated:status:inactive",
    "capability.updated:status:pending",
    "capability.updated:status:unrequested",
]
_ChargeRefundUpdated: TypeAlias = Literal[
    "charge.refund.updated",
    "charge.refund.updated:charge",
    "charge.refund.updated:customer",
    "charge.refund.updated:description",
    "charge.refund.updated:payment_intent",
    "charge.refund.updated:payment_method",
]
_CheckoutSessionClientReferenceId: TypeAlias = Literal[
    "checkout.session.async_payment_failed:client_reference_id",
    "checkout.session.async_payment_succeeded:client_reference_id",
    "checkout.session.completed:client_reference_id",
    "checkout.session.expired:client_reference_id",
    "checkout.session:client_reference_id",
    "checkout:client_reference_id",
]
_CheckoutSessionCustomer: TypeAlias = Literal[
    "checkout.session.async_payment_failed:customer",
    "checkout.session.async_payment_succeeded:customer",
    "checkout.session.completed:customer",
    "checkout.session.expired:customer",
    "checkout.session:customer",
    "checkout:customer",
]
_CheckoutSessionCustomerEmail: TypeAlias = Literal[
    "checkout.session.async_payment_failed:customer_email",
    "checkout.session.async_payment_succeeded:customer_email",
    "checkout.session.completed:customer_email",
    "checkout.session.expired:customer_email",
    "checkout.session:customer_email",
    "checkout:customer_email",
]
_CheckoutSessionInvoice: TypeAlias = Literal[
    "checkout.session.async_payment_failed:invoice",
    "checkout.session.async_payment_succeeded:invoice",
    "checkout.session.completed:invoice",
    "checkout.session.expired:invoice",
    "checkout.session:invoice",
    "checkout:invoice",
]
_CheckoutSessionModeLiteralPayment: TypeAlias = Literal[
    "checkout.session.async_payment_failed:mode:payment",
    "checkout.session.async_payment_succeeded:mode:payment",
    "checkout.session.completed:mode:payment",
    "checkout.session.expired:mode:payment",
    "checkout.session:mode:payment",
    "checkout:mode:payment",
]
_CheckoutSessionModeLiteralSetup: TypeAlias = Literal[
    "checkout.session.async_payment_failed:mode:setup",
    "checkout.session.async_payment_succeeded:mode:setup",
    "checkout.session.completed:mode:setup",
    "checkout.session.expired:mode:setup",
    "checkout.session:mode:setup",
    "checkout:mode:setup",
]
_CheckoutSessionModeLiteralSubscription: TypeAlias = Literal[
    "checkout.session.async_payment_failed:mode:subscription",
    "checkout.session.async_payment_succeeded:mode:subscription",
    "checkout.session.completed:mode:subscription",
    "checkout.session.expired:mode:subscription",
    "checkout.session:mode:subscription",
    "checkout:mode:subscription",
]
_CheckoutSessionPaymentIntent: TypeAlias = Literal[
    "checkout.session.async_payment_failed:payment_intent",
    "checkout.session.async_payment_succeeded:payment_intent",
    "checkout.session.completed:payment_intent",
    "checkout.session.expired:payment_intent",
    "checkout.session:payment_intent",
    "checkout:payment_intent",
]
_CheckoutSessionPaymentLink: TypeAlias = Literal[
    "checkout.session.async_payment_failed:payment_link",
    "checkout.session.async_payment_succeeded:payment_link",
    "checkout.session.completed:payment_link",
    "checkout.session.expired:payment_link",
    "checkout.session:payment_link",
    "checkout:payment_link",
]
_CheckoutSessionPaymentStatusLiteralNoPaymentRequired: TypeAlias = Literal[
    "checkout.session.async_payment_failed:payment_status:no_payment_required",
    "checkout.session.async_payment_succeeded:payment_status:no_payment_required",
    "checkout.session.completed:payment_status:no_payment_required",
    "checkout.session.expired:payment_status:no_payment_required",
    "checkout.session:payment_status:no_payment_required",
    "checkout:payment_status:no_payment_required",
]
_CheckoutSessionPaymentStatusLiteralPaid: TypeAlias = Literal[
    "checkout.session.async_payment_failed:payment_status:paid",
    "checkout.session.async_payment_succeeded:payment_status:paid",
    "checkout.session.completed:payment_status:paid",
    "checkout.session.expired:payment_status:paid",
    "checkout.session:payment_status:paid",
    "checkout:payment_status:paid",
]
_CheckoutSessionPaymentStatusLiteralUnpaid: TypeAlias = Literal[
    "checkout.session.async_payment_failed:payment_status:unpaid",
    "checkout.session.async_payment_succeeded:payment_status:unpaid",
    "checkout.session.completed:payment_status:unpaid",
    "checkout.session.expired:payment_status:unpaid",
    "checkout.session:payment_status:unpaid",
    "checkout:payment_status:unpaid",
]
_CheckoutSessionStatusLiteralComplete: TypeAlias = Literal[
    "checkout.session.async_payment_failed:status:complete",
    "checkout.session.async_payment_succeeded:status:complete",
    "checkout.session.completed:status:complete",
    "checkout.session.expired:status:complete",
    "checkout.session:status:complete",
    "checkout:status:complete",
]
_CheckoutSessionStatusLiteralExpired: TypeAlias = Literal[
    "checkout.session.async_payment_failed:status:expired",
    "checkout.session.async_payment_succeeded:status:expired",
    "checkout.session.completed:status:expired",
    "checkout.session.expired:status:expired",
    "checkout.session:status:expired",
    "checkout:status:expired",
]
_CheckoutSessionStatusLiteralOpen: TypeAlias = Literal[
    "checkout.session.async_payment_failed:status:open",
    "checkout.session.async_payment_succeeded:status:open",
    "checkout.session.completed:status:open",
    "checkout.session.expired:status:open",
    "checkout.session:status:open",
    "checkout:status:open",
]
_CheckoutSessionSubscription: TypeAlias = Literal[
    "checkout.session.async_payment_failed:subscription",
    "checkout.session.async_payment_succeeded:subscription",
    "checkout.session.completed:subscription",
    "checkout.session.expired:subscription",
    "checkout.session:subscription",
    "checkout:subscription",
]
_DisputePaymentIntent: TypeAlias = Literal[
    "charge.dispute.closed:payment_intent",
    "charge.dispute.created:payment_intent",
    "charge.dispute.funds_reinstated:payment_intent",
    "charge.dispute.funds_withdrawn:payment_intent",
    "charge.dispute.updated:payment_intent",
    "charge.dispute:payment_intent",
]
_EventPayloadStripeObjectKScheduledQueryRunK: TypeAlias = Literal[
    "entitlements:id",
    "sigma",
    "sigma.scheduled_query_run",
    "sigma.scheduled_query_run.created",
    "sigma:id",
    "tax:id",
]
_InvoiceCreatedStatus: TypeAlias = Literal[
    "invoice.created:status",
    "invoice.created:status:draft",
    "invoice.created:status:open",
    "invoice.created:status:paid",
    "invoice.created:status:uncollectible",
    "invoice.created:status:void",
]
_InvoiceDeletedStatus: TypeAlias = Literal[
    "invoice.deleted:status",
    "invoice.deleted:status:draft",
    "invoice.deleted:status:open",
    "invoice.deleted:status:paid",
    "invoice.deleted:status:uncollectible",
    "invoice.deleted:status:void",
]
_InvoiceFinalizationFailedStatus: TypeAlias = Literal[
    "invoice.finalization_failed:status",
    "invoice.finalization_failed:status:draft",
    "invoice.finalization_failed:status:open",
    "invoice.finalization_failed:status:paid",
    "invoice.finalization_failed:status:uncollectible",
    "invoice.finalization_failed:status:void",
]
_InvoiceFinalizedStatus: TypeAlias = Literal[
    "invoice.finalized:status",
    "invoice.finalized:status:draft",
    "invoice.finalized:status:open",
    "invoice.finalized:status:paid",
    "invoice.finalized:status:uncollectible",
    "invoice.finalized:status:void",
]
_InvoiceMarkedUncollectibleStatus: TypeAlias = Literal[
    "invoice.marked_uncollectible:status",
    "invoice.marked_uncollectible:status:draft",
    "invoice.marked_uncollectible:status:open",
    "invoice.marked_uncollectible:status:paid",
    "invoice.marked_uncollectible:status:uncollectible",
    "invoice.marked_uncollectible:status:void",
]
_InvoiceOverdueStatus: TypeAlias = Literal[
    "invoice.overdue:status",
    "invoice.overdue:status:draft",
    "invoice.overdue:status:open",
    "invoice.overdue:status:paid",
    "invoice.overdue:status:uncollectible",
    "invoice.overdue:status:void",
]
_InvoiceOverpaidStatus: TypeAlias = Literal[
    "invoice.overpaid:status",
    "invoice.overpaid:status:draft",
    "invoice.overpaid:status:open",
    "invoice.overpaid:status:paid",
    "invoice.overpaid:status:uncollectible",
    "invoice.overpaid:status:void",
]
_InvoicePaidStatus: TypeAlias = Literal[
    "invoice.paid:status",
    "invoice.paid:status:draft",
    "invoice.paid:status:open",
    "invoice.paid:status:paid",
    "invoice.paid:status:uncollectible",
    "invoice.paid:status:void",
]
_InvoicePaymentActionRequiredStatus: TypeAlias = Literal[
    "invoice.payment_action_required:status",
    "invoice.payment_action_required:status:draft",
    "invoice.payment_action_required:status:open",
    "invoice.payment_action_required:status:paid",
    "invoice.payment_action_required:status:uncollectible",
    "invoice.payment_action_required:status:void",
]
_InvoicePaymentAttemptRequiredStatus: TypeAlias = Literal[
    "invoice.payment_attempt_required:status",
    "invoice.payment_attempt_required:status:draft",
    "invoice.payment_attempt_required:status:open",
    "invoice.payment_attempt_required:status:paid",
    "invoice.payment_attempt_required:status:uncollectible",
    "invoice.payment_attempt_required:status:void",
]
_InvoicePaymentFailedStatus: TypeAlias = Literal[
    "invoice.payment_failed:status",
    "invoice.payment_failed:status:draft",
    "invoice.payment_failed:status:open",
    "invoice.payment_failed:status:paid",
    "invoice.payment_failed:status:uncollectible",
    "invoice.payment_failed:status:void",
]
_InvoicePaymentSucceededStatus: TypeAlias = Literal[
    "invoice.payment_succeeded:status",
    "invoice.payment_succeeded:status:draft",
    "invoice.payment_succeeded:status:open",
    "invoice.payment_succeeded:status:paid",
    "invoice.payment_succeeded:status:uncollectible",
    "invoice.payment_succeeded:status:void",
]
_InvoiceSentStatus: TypeAlias = Literal[
    "invoice.sent:status",
    "invoice.sent:status:draft",
    "invoice.sent:status:open",
    "invoice.sent:status:paid",
    "invoice.sent:status:uncollectible",
    "invoice.sent:status:void",
]
_InvoiceUpcomingStatus: TypeAlias = Literal[
    "invoice.upcoming:status",
    "invoice.upcoming:status:draft",
    "invoice.upcoming:status:open",
    "invoice.upcoming:status:paid",
    "invoice.upcoming:status:uncollectible",
    "invoice.upcoming:status:void",
]
_InvoiceUpdatedStatus: TypeAlias = Literal[
    "invoice.updated:status",
    "invoice.updated:status:draft",
    "invoice.updated:status:open",
    "invoice.updated:status:paid",
    "invoice.updated:status:uncollectible",
    "invoice.updated:status:void",
]
_InvoiceVoidedStatus: TypeAlias = Literal[
    "invoice.voided:status",
    "invoice.voided:status:draft",
    "invoice.voided:status:open",
    "invoice.voided:status:paid",
    "invoice.voided:status:uncollectible",
    "invoice.voided:status:void",
]
_InvoiceWillBeDueStatus: TypeAlias = Literal[
    "invoice.will_be_due:status",
    "invoice.will_be_due:status:draft",
    "invoice.will_be_due:status:open",
    "invoice.will_be_due:status:paid",
    "invoice.will_be_due:status:uncollectible",
    "invoice.will_be_due:status:void",
]
_IssuingAuthorizationCreated: TypeAlias = Literal[
    "issuing_authorization.created",
    "issuing_authorization.created:status",
    "issuing_authorization.created:status:closed",
    "issuing_authorization.created:status:expired",
    "issuing_authorization.created:status:pending",
    "issuing_authorization.created:status:reversed",
]
_IssuingAuthorizationRequest: TypeAlias = Literal[
    "issuing_authorization.request",
    "issuing_authorization.request:status",
    "issuing_authorization.request:status:closed",
    "issuing_authorization.request:status:expired",
    "issuing_authorization.request:status:pending",
    "issuing_authorization.request:status:reversed",
]
_IssuingAuthorizationUpdated: TypeAlias = Literal[
    "issuing_authorization.updated",
    "issuing_authorization.updated:status",
    "issuing_authorization.updated:status:closed",
    "issuing_authorization.updated:status:expired",
    "issuing_authorization.updated:status:pending",
    "issuing_authorization.updated:status:reversed",
]
_IssuingCardCreated: TypeAlias = Literal[
    "issuing_card.created",
    "issuing_card.created:number",
    "issuing_card.created:status",
    "issuing_card.created:status:active",
    "issuing_card.created:status:canceled",
    "issuing_card.created:status:inactive",
]
_IssuingCardUpdated: TypeAlias = Literal[
    "issuing_card.updated",
    "issuing_card.updated:number",
    "issuing_card.updated:status",
    "issuing_card.updated:status:active",
    "issuing_card.updated:status:canceled",
    "issuing_card.updated:status:inactive",
]
_IssuingCardholderCreated: TypeAlias = Literal[
    "issuing_cardholder.created",
    "issuing_cardholder.created:email",
    "issuing_cardholder.created:status",
    "issuing_cardholder.created:status:active",
    "issuing_cardholder.created:status:blocked",
    "issuing_cardholder.created:status:inactive",
]
_IssuingCardholderUpdated: TypeAlias = Literal[
    "issuing_cardholder.updated",
    "issuing_cardholder.updated:email",
    "issuing_cardholder.updated:status",
    "issuing_cardholder.updated:status:active",
    "issuing_cardholder.updated:status:blocked",
    "issuing_cardholder.updated:status:inactive",
]
_IssuingTokenCreated: TypeAlias = Literal[
    "issuing_token.created",
    "issuing_token.created:status",
    "issuing_token.created:status:active",
    "issuing_token.created:status:deleted",
    "issuing_token.created:status:requested",
    "issuing_token.created:status:suspended",
]
_IssuingTokenUpdated: TypeAlias = Literal[
    "issuing_token.updated",
    "issuing_token.updated:status",
    "issuing_token.updated:status:active",
    "issuing_token.updated:status:deleted",
    "issuing_token.updated:status:requested",
    "issuing_token.updated:status:suspended",
]
_MeterStatusLiteralActive: TypeAlias = Literal[
    "billing.meter.created:status:active",
    "billing.meter.deactivated:status:active",
    "billing.meter.reactivated:status:active",
    "billing.meter.updated:status:active",
    "billing.meter:status:active",
    "billing:status:active",
]
_MeterStatusLiteralInactive: TypeAlias = Literal[
    "billing.meter.created:status:inactive",
    "billing.meter.deactivated:status:inactive",
    "billing.meter.reactivated:status:inactive",
    "billing.meter.updated:status:inactive",
    "billing.meter:status:inactive",
    "billing:status:inactive",
]
_Plan2StatusLiteralActive: TypeAlias = Literal[
    "reserve.plan.created:status:active",
    "reserve.plan.disabled:status:active",
    "reserve.plan.expired:status:active",
    "reserve.plan.updated:status:active",
    "reserve.plan:status:active",
    "reserve:status:active",
]
_Plan2StatusLiteralDisabled: TypeAlias = Literal[
    "reserve.plan.created:status:disabled",
    "reserve.plan.disabled:status:disabled",
    "reserve.plan.expired:status:disabled",
    "reserve.plan.updated:status:disabled",
    "reserve.plan:status:disabled",
    "reserve:status:disabled",
]
_Plan2StatusLiteralExpired: TypeAlias = Literal[
    "reserve.plan.created:status:expired",
    "reserve.plan.disabled:status:expired",
    "reserve.plan.expired:status:expired",
    "reserve.plan.updated:status:expired",
    "reserve.plan:status:expired",
    "reserve:status:expired",
]
_Plan2StatusLiteralOther: TypeAlias = Literal[
    "reserve.plan.created:status:other",
    "reserve.plan.disabled:status:other",
    "reserve.plan.expired:status:other",
    "reserve.plan.updated:status:other",
    "reserve.plan:status:other",
    "reserve:status:other",
]
_PromotionCode: TypeAlias = Literal[
    "promotion_code",
    "promotion_code.created",
    "promotion_code.created:customer",
    "promotion_code.updated",
    "promotion_code.updated:customer",
    "promotion_code:customer",
]
_RefundCharge: TypeAlias = Literal[
    "charge.refund.updated:charge",
    "charge.refund:charge",
    "refund.created:charge",
    "refund.failed:charge",
    "refund.updated:charge",
    "refund:charge",
]
_RefundCreated: TypeAlias = Literal[
    "refund.created",
    "refund.created:charge",
    "refund.created:customer",
    "refund.created:description",
    "refund.created:payment_intent",
    "refund.created:payment_method",
]
_RefundCustomer: TypeAlias = Literal[
    "charge.refund.updated:customer",
    "charge.refund:customer",
    "refund.created:customer",
    "refund.failed:customer",
    "refund.updated:customer",
    "refund:customer",
]
_RefundDescription: TypeAlias = Literal[
    "charge.refund.updated:description",
    "charge.refund:description",
    "refund.created:description",
    "refund.failed:description",
    "refund.updated:description",
    "refund:description",
]
_RefundFailed: TypeAlias = Literal[
    "refund.failed",
    "refund.failed:charge",
    "refund.failed:customer",
    "refund.failed:description",
    "refund.failed:payment_intent",
    "refund.failed:payment_method",
]
_RefundPaymentIntent: TypeAlias = Literal[
    "charge.refund.updated:payment_intent",
    "charge.refund:payment_intent",
    "refund.created:payment_intent",
    "refund.failed:payment_intent",
    "refund.updated:payment_intent",
    "refund:payment_intent",
]
_RefundPaymentMethod: TypeAlias = Literal[
    "charge.refund.updated:payment_method",
    "charge.refund:payment_method",
    "refund.created:payment_method",
    "refund.failed:payment_method",
    "refund.updated:payment_method",
    "refund:payment_method",
]
_RefundUpdated: TypeAlias = Literal[
    "refund.updated",
    "refund.updated:charge",
    "refund.updated:customer",
    "refund.updated:description",
    "refund.updated:payment_intent",
    "refund.updated:payment_method",
]
_ReservePlanCreated: TypeAlias = Literal[
    "reserve.plan.created",
    "reserve.plan.created:status",
    "reserve.plan.created:status:active",
    "reserve.plan.created:status:disabled",
    "reserve.plan.created:status:expired",
    "reserve.plan.created:status:other",
]
_ReservePlanDisabled: TypeAlias = Literal[
    "reserve.plan.disabled",
    "reserve.plan.disabled:status",
    "reserve.plan.disabled:status:active",
    "reserve.plan.disabled:status:disabled",
    "reserve.plan.disabled:status:expired",
    "reserve.plan.disabled:status:other",
]
_ReservePlanExpired: TypeAlias = Literal[
    "reserve.plan.expired",
    "reserve.plan.expired:status",
    "reserve.plan.expired:status:active",
    "reserve.plan.expired:status:disabled",
    "reserve.plan.expired:status:expired",
    "reserve.plan.expired:status:other",
]
_ReservePlanUpdated: TypeAlias = Literal[
    "reserve.plan.updated",
    "reserve.plan.updated:status",
    "reserve.plan.updated:status:active",
    "reserve.plan.updated:status:disabled",
    "reserve.plan.updated:status:expired",
    "reserve.plan.updated:status:other",
]
_SetupIntentCustomer: TypeAlias = Literal[
    "setup_intent.canceled:customer",
    "setup_intent.created:customer",
    "setup_intent.requires_action:customer",
    "setup_intent.setup_failed:customer",
    "setup_intent.succeeded:customer",
    "setup_intent:customer",
]
_SetupIntentDescription: TypeAlias = Literal[
    "setup_intent.canceled:description",
    "setup_intent.created:description",
    "setup_intent.requires_action:description",
    "setup_intent.setup_failed:description",
    "setup_intent.succeeded:description",
    "setup_intent:description",
]
_SetupIntentLastSetupError: TypeAlias = Literal[
    "setup_intent.canceled:last_setup_error",
    "setup_intent.created:last_setup_error",
    "setup_intent.requires_action:last_setup_error",
    "setup_intent.setup_failed:last_setup_error",
    "setup_intent.succeeded:last_setup_error",
    "setup_intent:last_setup_error",
]
_SetupIntentPaymentMethod: TypeAlias = Literal[
    "setup_intent.canceled:payment_method",
    "setup_intent.created:payment_method",
    "setup_intent.requires_action:payment_method",
    "setup_intent.setup_failed:payment_method",
    "setup_intent.succeeded:payment_method",
    "setup_intent:payment_method",
]
_SetupIntentStatusLiteralCanceled: TypeAlias = Literal[
    "setup_intent.canceled:status:canceled",
    "setup_intent.created:status:canceled",
    "setup_intent.requires_action:status:canceled",
    "setup_intent.setup_failed:status:canceled",
    "setup_intent.succeeded:status:canceled",
    "setup_intent:status:canceled",
]
_SetupIntentStatusLiteralProcessing: TypeAlias = Literal[
    "setup_intent.canceled:status:processing",
    "setup_intent.created:status:processing",
    "setup_intent.requires_action:status:processing",
    "setup_intent.setup_failed:status:processing",
    "setup_intent.succeeded:status:processing",
    "setup_intent:status:processing",
]
_SetupIntentStatusLiteralRequiresAction: TypeAlias = Literal[
    "setup_intent.canceled:status:requires_action",
    "setup_intent.created:status:requires_action",
    "setup_intent.requires_action:status:requires_action",
    "setup_intent.setup_failed:status:requires_action",
    "setup_intent.succeeded:status:requires_action",
    "setup_intent:status:requires_action",
]
_SetupIntentStatusLiteralRequiresConfirmation: TypeAlias = Literal[
    "setup_intent.canceled:status:requires_confirmation",
    "setup_intent.created:status:requires_confirmation",
    "setup_intent.requires_action:status:requires_confirmation",
    "setup_intent.setup_failed:status:requires_confirmation",
    "setup_intent.succeeded:status:requires_confirmation",
    "setup_intent:status:requires_confirmation",
]
_SetupIntentStatusLiteralRequiresPaymentMethod: TypeAlias = Literal[
    "setup_intent.canceled:status:requires_payment_method",
    "setup_intent.created:status:requires_payment_method",
    "setup_intent.requires_action:status:requires_payment_method",
    "setup_intent.setup_failed:status:requires_payment_method",
    "setup_intent.succeeded:status:requires_payment_method",
    "setup_intent:status:requires_payment_method",
]
_SetupIntentStatusLiteralSucceeded: TypeAlias = Literal[
    "setup_intent.canceled:status:succeeded",
    "setup_intent.created:status:succeeded",
    "setup_intent.requires_action:status:succeeded",
    "setup_intent.setup_failed:status:succeeded",
    "setup_intent.succeeded:status:succeeded",
    "setup_intent:status:succeeded",
]
_TaxRate: TypeAlias = Literal[
    "tax_rate",
    "tax_rate.created",
    "tax_rate.created:description",
    "tax_rate.updated",
    "tax_rate.updated:description",
    "tax_rate:description",
]
_TestHelpersTestClockAdvancing: TypeAlias = Literal[
    "test_helpers.test_clock.advancing",
    "test_helpers.test_clock.advancing:name",
    "test_helpers.test_clock.advancing:status",
    "test_helpers.test_clock.advancing:status:advancing",
    "test_helpers.test_clock.advancing:status:internal_failure",
    "test_helpers.test_clock.advancing:status:ready",
]
_TestHelpersTestClockCreated: TypeAlias = Literal[
    "test_helpers.test_clock.created",
    "test_helpers.test_clock.created:name",
    "test_helpers.test_clock.created:status",
    "test_helpers.test_clock.created:status:advancing",
    "test_helpers.test_clock.created:status:internal_failure",
    "test_helpers.test_clock.created:status:ready",
]
_TestHelpersTestClockDeleted: TypeAlias = Literal[
    "test_helpers.test_clock.deleted",
    "test_helpers.test_clock.deleted:name",
    "test_helpers.test_clock.deleted:status",
    "test_helpers.test_clock.deleted:status:advancing",
    "test_helpers.test_clock.deleted:status:internal_failure",
    "test_helpers.test_clock.deleted:status:ready",
]
_TestHelpersTestClockInternalFailure: TypeAlias = Literal[
    "test_helpers.test_clock.internal_failure",
    "test_helpers.test_clock.internal_failure:name",
    "test_helpers.test_clock.internal_failure:status",
    "test_helpers.test_clock.internal_failure:status:advancing",
    "test_helpers.test_clock.internal_failure:status:internal_failure",
    "test_helpers.test_clock.internal_failure:status:ready",
]
_TestHelpersTestClockReady: TypeAlias = Literal[
    "test_helpers.test_clock.ready",
    "test_helpers.test_clock.ready:name",
    "test_helpers.test_clock.ready:status",
    "test_helpers.test_clock.ready:status:advancing",
    "test_helpers.test_clock.ready:status:internal_failure",
    "test_helpers.test_clock.ready:status:ready",
]
_TopupDescription: TypeAlias = Literal[
    "topup.canceled:description",
    "topup.created:description",
    "topup.failed:description",
    "topup.reversed:description",
    "topup.succeeded:description",
    "topup:description",
]
_TopupFailureCode: TypeAlias = Literal[
    "topup.canceled:failure_code",
    "topup.created:failure_code",
    "topup.failed:failure_code",
    "topup.reversed:failure_code",
    "topup.succeeded:failure_code",
    "topup:failure_code",
]
_TopupPaymentMethod: TypeAlias = Literal[
    "topup.canceled:payment_method",
    "topup.created:payment_method",
    "topup.failed:payment_method",
    "topup.reversed:payment_method",
    "topup.succeeded:payment_method",
    "topup:payment_method",
]
_TopupStatusLiteralCanceled: TypeAlias = Literal[
    "topup.canceled:status:canceled",
    "topup.created:status:canceled",
    "topup.failed:status:canceled",
    "topup.reversed:status:canceled",
    "topup.succeeded:status:canceled",
    "topup:status:canceled",
]
_TopupStatusLiteralFailed: TypeAlias = Literal[
    "topup.canceled:status:failed",
    "topup.created:status:failed",
    "topup.failed:status:failed",
    "topup.reversed:status:failed",
    "topup.succeeded:status:failed",
    "topup:status:failed",
]
_TopupStatusLiteralPending: TypeAlias = Literal[
    "topup.canceled:status:pending",
    "topup.created:status:pending",
    "topup.failed:status:pending",
    "topup.reversed:status:pending",
    "topup.succeeded:status:pending",
    "topup:status:pending",
]
_TopupStatusLiteralReversed: TypeAlias = Literal[
    "topup.canceled:status:reversed",
    "topup.created:status:reversed",
    "topup.failed:status:reversed",
    "topup.reversed:status:reversed",
    "topup.succeeded:status:reversed",
    "topup:status:reversed",
]
_TopupStatusLiteralSucceeded: TypeAlias = Literal[
    "topup.canceled:status:succeeded",
    "topup.created:status:succeeded",
    "topup.failed:status:succeeded",
    "topup.reversed:status:succeeded",
    "topup.succeeded:status:succeeded",
    "topup:status:succeeded",
]
_AppsInstallCreated: TypeAlias = Literal[
    "apps.install.created",
    "apps.install.created:status",
    "apps.install.created:status:install_failed",
    "apps.install.created:status:installed",
    "apps.install.created:status:installing",
    "apps.install.created:status:uninstall_failed",
    "apps.install.created:status:uninstalling",
]
_AppsInstallDeleted: TypeAlias = Literal[
    "apps.install.deleted",
    "apps.install.deleted:status",
    "apps.install.deleted:status:install_failed",
    "apps.install.deleted:status:installed",
    "apps.install.deleted:status:installing",
    "apps.install.deleted:status:uninstall_failed",
    "apps.install.deleted:status:uninstalling",
]
_AppsInstallUpdated: TypeAlias = Literal[
    "apps.install.updated",
    "apps.install.updated:status",
    "apps.install.updated:status:install_failed",
    "apps.install.updated:status:installed",
    "apps.install.updated:status:installing",
    "apps.install.updated:status:uninstall_failed",
    "apps.install.updated:status:uninstalling",
]
_BillingCreditGrant: TypeAlias = Literal[
    "billing.credit_grant",
    "billing.credit_grant.created",
    "billing.credit_grant.created:name",
    "billing.credit_grant.updated",
    "billing.credit_grant.updated:name",
    "billing.credit_grant:name",
    "billing:name",
]
_BillingPortalConfiguration: TypeAlias = Literal[
    "billing_portal.configuration",
    "billing_portal.configuration.created",
    "billing_portal.configuration.created:name",
    "billing_portal.configuration.updated",
    "billing_portal.configuration.updated:name",
    "billing_portal.configuration:name",
    "billing_portal:name",
]
_ChargeCustomer: TypeAlias = Literal[
    "charge.captured:customer",
    "charge.expired:customer",
    "charge.failed:customer",
    "charge.pending:customer",
    "charge.refunded:customer",
    "charge.succeeded:customer",
    "charge.updated:customer",
]
_ChargeDescription: TypeAlias = Literal[
    "charge.captured:description",
    "charge.expired:description",
    "charge.failed:description",
    "charge.pending:description",
    "charge.refunded:description",
    "charge.succeeded:description",
    "charge.updated:description",
]
_ChargePaymentIntent: TypeAlias = Literal[
    "charge.captured:payment_intent",
    "charge.expired:payment_intent",
    "charge.failed:payment_intent",
    "charge.pending:payment_intent",
    "charge.refunded:payment_intent",
    "charge.succeeded:payment_intent",
    "charge.updated:payment_intent",
]
_ChargePaymentMethod: TypeAlias = Literal[
    "charge.captured:payment_method",
    "charge.expired:payment_method",
    "charge.failed:payment_method",
    "charge.pending:payment_method",
    "charge.refunded:payment_method",
    "charge.succeeded:payment_method",
    "charge.updated:payment_method",
]
_Dispute2StatusLiteralExpired: TypeAlias = Literal[
    "issuing_dispute.closed:status:expired",
    "issuing_dispute.created:status:expired",
    "issuing_dispute.funds_reinstated:status:expired",
    "issuing_dispute.funds_rescinded:status:expired",
    "issuing_dispute.submitted:status:expired",
    "issuing_dispute.updated:status:expired",
    "issuing_dispute:status:expired",
]
_Dispute2StatusLiteralLost: TypeAlias = Literal[
    "issuing_dispute.closed:status:lost",
    "issuing_dispute.created:status:lost",
    "issuing_dispute.funds_reinstated:status:lost",
    "issuing_dispute.funds_rescinded:status:lost",
    "issuing_dispute.submitted:status:lost",
    "issuing_dispute.updated:status:lost",
    "issuing_dispute:status:lost",
]
_Dispute2StatusLiteralSubmitted: TypeAlias = Literal[
    "issuing_dispute.closed:status:submitted",
    "issuing_dispute.created:status:submitted",
    "issuing_dispute.funds_reinstated:status:submitted",
    "issuing_dispute.funds_rescinded:status:submitted",
    "issuing_dispute.submitted:status:submitted",
    "issuing_dispute.updated:status:submitted",
    "issuing_dispute:status:submitted",
]
_Dispute2StatusLiteralUnsubmitted: TypeAlias = Literal[
    "issuing_dispute.closed:status:unsubmitted",
    "issuing_dispute.created:status:unsubmitted",
    "issuing_dispute.funds_reinstated:status:unsubmitted",
    "issuing_dispute.funds_rescinded:status:unsubmitted",
    "issuing_dispute.submitted:status:unsubmitted",
    "issuing_dispute.updated:status:unsubmitted",
    "issuing_dispute:status:unsubmitted",
]
_Dispute2StatusLiteralWon: TypeAlias = Literal[
    "issuing_dispute.closed:status:won",
    "issuing_dispute.created:status:won",
    "issuing_dispute.funds_reinstated:status:won",
    "issuing_dispute.funds_rescinded:status:won",
    "issuing_dispute.submitted:status:won",
    "issuing_dispute.updated:status:won",
    "issuing_dispute:status:won",
]
_DisputeStatusLiteralAppealNeedsResponse: TypeAlias = Literal[
    "charge.dispute.closed:status:appeal_needs_response",
    "charge.dispute.created:status:appeal_needs_response",
    "charge.dispute.funds_reinstated:status:appeal_needs_response",
    "charge.dispute.funds_withdrawn:status:appeal_needs_response",
    "charge.dispute.updated:status:appeal_needs_response",
    "charge.dispute:status:appeal_needs_response",
    "charge:status:appeal_needs_response",
]
_DisputeStatusLiteralAppealUnderReview: TypeAlias = Literal[
    "charge.dispute.closed:status:appeal_under_review",
    "charge.dispute.created:status:appeal_under_review",
    "charge.dispute.funds_reinstated:status:appeal_under_review",
    "charge.dispute.funds_withdrawn:status:appeal_under_review",
    "charge.dispute.updated:status:appeal_under_review",
    "charge.dispute:status:appeal_under_review",
    "charge:status:appeal_under_review",
]
_DisputeStatusLiteralLost: TypeAlias = Literal[
    "charge.dispute.closed:status:lost",
    "charge.dispute.created:status:lost",
    "charge.dispute.funds_reinstated:status:lost",
    "charge.dispute.funds_withdrawn:status:lost",
    "charge.dispute.updated:status:lost",
    "charge.dispute:status:lost",
    "charge:status:lost",
]
_DisputeStatusLiteralNeedsResponse: TypeAlias = Literal[
    "charge.dispute.closed:status:needs_response",
    "charge.dispute.created:status:needs_response",
    "charge.dispute.funds_reinstated:status:needs_response",
    "charge.dispute.funds_withdrawn:status:needs_response",
    "charge.dispute.updated:status:needs_response",
    "charge.dispute:status:needs_response",
    "charge:status:needs_response",
]
_DisputeStatusLiteralPrevented: TypeAlias = Literal[
    "charge.dispute.closed:status:prevented",
    "charge.dispute.created:status:prevented",
    "charge.dispute.funds_reinstated:status:prevented",
    "charge.dispute.funds_withdrawn:status:prevented",
    "charge.dispute.updated:status:prevented",
    "charge.dispute:status:prevented",
    "charge:status:prevented",
]
_DisputeStatusLiteralUnderReview: TypeAlias = Literal[
    "charge.dispute.closed:status:under_review",
    "charge.dispute.created:status:under_review",
    "charge.dispute.funds_reinstated:status:under_review",
    "charge.dispute.funds_withdrawn:status:under_review",
    "charge.dispute.updated:status:under_review",
    "charge.dispute:status:under_review",
    "charge:status:under_review",
]
_DisputeStatusLiteralWarningClosed: TypeAlias = Literal[
    "charge.dispute.closed:status:warning_closed",
    "charge.dispute.created:status:warning_closed",
    "charge.dispute.funds_reinstated:status:warning_closed",
    "charge.dispute.funds_withdrawn:status:warning_closed",
    "charge.dispute.updated:status:warning_closed",
    "charge.dispute:status:warning_closed",
    "charge:status:warning_closed",
]
_DisputeStatusLiteralWarningNeedsResponse: TypeAlias = Literal[
    "charge.dispute.closed:status:warning_needs_response",
    "charge.dispute.created:status:warning_needs_response",
    "charge.dispute.funds_reinstated:status:warning_needs_response",
    "charge.dispute.funds_withdrawn:status:warning_needs_response",
    "charge.dispute.updated:status:warning_needs_response",
    "charge.dispute:status:warning_needs_response",
    "charge:status:warning_needs_response",
]
_DisputeStatusLiteralWarningUnderReview: TypeAlias = Literal[
    "charge.dispute.closed:status:warning_under_review",
    "charge.dispute.created:status:warning_under_review",
    "charge.dispute.funds_reinstated:status:warning_under_review",
    "charge.dispute.funds_withdrawn:status:warning_under_review",
    "charge.dispute.updated:status:warning_under_review",
    "charge.dispute:status:warning_under_review",
    "charge:status:warning_under_review",
]
_DisputeStatusLiteralWon: TypeAlias = Literal[
    "charge.dispute.closed:status:won",
    "charge.dispute.created:status:won",
    "charge.dispute.funds_reinstated:status:won",
    "charge.dispute.funds_withdrawn:status:won",
    "charge.dispute.updated:status:won",
    "charge.dispute:status:won",
    "charge:status:won",
]
_IdentityVerificationSessionCanceled: TypeAlias = Literal[
    "identity.verification_session.canceled",
    "identity.verification_session.canceled:client_reference_id",
    "identity.verification_session.canceled:status",
    "identity.verification_session.canceled:status:canceled",
    "identity.verification_session.canceled:status:processing",
    "identity.verification_session.canceled:status:requires_input",
    "identity.verification_session.canceled:status:verified",
]
_IdentityVerificationSessionCreated: TypeAlias = Literal[
    "identity.verification_session.created",
    "identity.verification_session.created:client_reference_id",
    "identity.verification_session.created:status",
    "identity.verification_session.created:status:canceled",
    "identity.verification_session.created:status:processing",
    "identity.verification_session.created:status:requires_input",
    "identity.verification_session.created:status:verified",
]
_IdentityVerificationSessionProcessing: TypeAlias = Literal[
    "identity.verification_session.processing",
    "identity.verification_session.processing:client_reference_id",
    "identity.verification_session.processing:status",
    "identity.verification_session.processing:status:canceled",
    "identity.verification_session.processing:status:processing",
    "identity.verification_session.processing:status:requires_input",
    "identity.verification_session.processing:status:verified",
]
_IdentityVerificationSessionRedacted: TypeAlias = Literal[
    "identity.verification_session.redacted",
    "identity.verification_session.redacted:client_reference_id",
    "identity.verification_session.redacted:status",
    "identity.verification_session.redacted:status:canceled",
    "identity.verification_session.redacted:status:processing",
    "identity.verification_session.redacted:status:requires_input",
    "identity.verification_session.redacted:status:verified",
]
_IdentityVerificationSessionRequiresInput: TypeAlias = Literal[
    "identity.verification_session.requires_input",
    "identity.verification_session.requires_input:client_reference_id",
    "identity.verification_session.requires_input:status",
    "identity.verification_session.requires_input:status:canceled",
    "identity.verification_session.requires_input:status:processing",
    "identity.verification_session.requires_input:status:requires_input",
    "identity.verification_session.requires_input:status:verified",
]
_IdentityVerificationSessionVerified: TypeAlias = Literal[
    "identity.verification_session.verified",
    "identity.verification_session.verified:client_reference_id",
    "identity.verification_session.verified:status",
    "identity.verification_session.verified:status:canceled",
    "identity.verification_session.verified:status:processing",
    "identity.verification_session.verified:status:requires_input",
    "identity.verification_session.verified:status:verified",
]
_IssuingDisputeClosed: TypeAlias = Literal[
    "issuing_dispute.closed",
    "issuing_dispute.closed:status",
    "issuing_dispute.closed:status:expired",
    "issuing_dispute.closed:status:lost",
    "issuing_dispute.closed:status:submitted",
    "issuing_dispute.closed:status:unsubmitted",
    "issuing_dispute.closed:status:won",
]
_IssuingDisputeCreated: TypeAlias = Literal[
    "issuing_dispute.created",
    "issuing_dispute.created:status",
    "issuing_dispute.created:status:expired",
    "issuing_dispute.created:status:lost",
    "issuing_dispute.created:status:submitted",
    "issuing_dispute.created:status:unsubmitted",
    "issuing_dispute.created:status:won",
]
_IssuingDisputeFundsReinstated: TypeAlias = Literal[
    "issuing_dispute.funds_reinstated",
    "issuing_dispute.funds_reinstated:status",
    "issuing_dispute.funds_reinstated:status:expired",
    "issuing_dispute.funds_reinstated:status:lost",
    "issuing_dispute.funds_reinstated:status:submitted",
    "issuing_dispute.funds_reinstated:status:unsubmitted",
    "issuing_dispute.funds_reinstated:status:won",
]
_IssuingDisputeFundsRescinded: TypeAlias = Literal[
    "issuing_dispute.funds_rescinded",
    "issuing_dispute.funds_rescinded:status",
    "issuing_dispute.funds_rescinded:status:expired",
    "issuing_dispute.funds_rescinded:status:lost",
    "issuing_dispute.funds_rescinded:status:submitted",
    "issuing_dispute.funds_rescinded:status:unsubmitted",
    "issuing_dispute.funds_rescinded:status:won",
]
_IssuingDisputeSubmitted: TypeAlias = Literal[
    "issuing_dispute.submitted",
    "issuing_dispute.submitted:status",
    "issuing_dispute.submitted:status:expired",
    "issuing_dispute.submitted:status:lost",
    "issuing_dispute.submitted:status:submitted",
    "issuing_dispute.submitted:status:unsubmitted",
    "issuing_dispute.submitted:status:won",
]
_IssuingDisputeUpdated: TypeAlias = Literal[
    "issuing_dispute.updated",
    "issuing_dispute.updated:status",
    "issuing_dispute.updated:status:expired",
    "issuing_dispute.updated:status:lost",
    "issuing_dispute.updated:status:submitted",
    "issuing_dispute.updated:status:unsubmitted",
    "issuing_dispute.updated:status:won",
]
_IssuingPersonalizationDesignActivated: TypeAlias = Literal[
    "issuing_personalization_design.activated",
    "issuing_personalization_design.activated:name",
    "issuing_personalization_design.activated:status",
    "issuing_personalization_design.activated:status:active",
    "issuing_personalization_design.activated:status:inactive",
    "issuing_personalization_design.activated:status:rejected",
    "issuing_personalization_design.activated:status:review",
]
_IssuingPersonalizationDesignDeactivated: TypeAlias = Literal[
    "issuing_personalization_design.deactivated",
    "issuing_personalization_design.deactivated:name",
    "issuing_personalization_design.deactivated:status",
    "issuing_personalization_design.deactivated:status:active",
    "issuing_personalization_design.deactivated:status:inactive",
    "issuing_personalization_design.deactivated:status:rejected",
    "issuing_personalization_design.deactivated:status:review",
]
_IssuingPersonalizationDesignRejected: TypeAlias = Literal[
    "issuing_personalization_design.rejected",
    "issuing_personalization_design.rejected:name",
    "issuing_personalization_design.rejected:status",
    "issuing_personalization_design.rejected:status:active",
    "issuing_personalization_design.rejected:status:inactive",
    "issuing_personalization_design.rejected:status:rejected",
    "issuing_personalization_design.rejected:status:review",
]
_IssuingPersonalizationDesignUpdated: TypeAlias = Literal[
    "issuing_personalization_design.updated",
    "issuing_personalization_design.updated:name",
    "issuing_personalization_design.updated:status",
    "issuing_personalization_design.updated:status:active",
    "issuing_personalization_design.updated:status:inactive",
    "issuing_personalization_design.updated:status:rejected",
    "issuing_personalization_design.updated:status:review",
]
_OrderCanceledAt: TypeAlias = Literal[
    "climate.order.canceled:canceled_at",
    "climate.order.created:canceled_at",
    "climate.order.delayed:canceled_at",
    "climate.order.delivered:canceled_at",
    "climate.order.product_substituted:canceled_at",
    "climate.order:canceled_at",
    "climate:canceled_at",
]
_OrderStatusLiteralAwaitingFunds: TypeAlias = Literal[
    "climate.order.canceled:status:awaiting_funds",
    "climate.order.created:status:awaiting_funds",
    "climate.order.delayed:status:awaiting_funds",
    "climate.order.delivered:status:awaiting_funds",
    "climate.order.product_substituted:status:awaiting_funds",
    "climate.order:status:awaiting_funds",
    "climate:status:awaiting_funds",
]
_OrderStatusLiteralCanceled: TypeAlias = Literal[
    "climate.order.canceled:status:canceled",
    "climate.order.created:status:canceled",
    "climate.order.delayed:status:canceled",
    "climate.order.delivered:status:canceled",
    "climate.order.product_substituted:status:canceled",
    "climate.order:status:canceled",
    "climate:status:canceled",
]
_OrderStatusLiteralConfirmed: TypeAlias = Literal[
    "climate.order.canceled:status:confirmed",
    "climate.order.created:status:confirmed",
    "climate.order.delayed:status:confirmed",
    "climate.order.delivered:status:confirmed",
    "climate.order.product_substituted:status:confirmed",
    "climate.order:status:confirmed",
    "climate:status:confirmed",
]
_OrderStatusLiteralDelivered: TypeAlias = Literal[
    "climate.order.canceled:status:delivered",
    "climate.order.created:status:delivered",
    "climate.order.delayed:status:delivered",
    "climate.order.delivered:status:delivered",
    "climate.order.product_substituted:status:delivered",
    "climate.order:status:delivered",
    "climate:status:delivered",
]
_OrderStatusLiteralOpen: TypeAlias = Literal[
    "climate.order.canceled:status:open",
    "climate.order.created:status:open",
    "climate.order.delayed:status:open",
    "climate.order.delivered:status:open",
    "climate.order.product_substituted:status:open",
    "climate.order:status:open",
    "climate:status:open",
]
_PayoutDescription: TypeAlias = Literal[
    "payout.canceled:description",
    "payout.created:description",
    "payout.failed:description",
    "payout.paid:description",
    "payout.reconciliation_completed:description",
    "payout.updated:description",
    "payout:description",
]
_PayoutFailureCode: TypeAlias = Literal[
    "payout.canceled:failure_code",
    "payout.created:failure_code",
    "payout.failed:failure_code",
    "payout.paid:failure_code",
    "payout.reconciliation_completed:failure_code",
    "payout.updated:failure_code",
    "payout:failure_code",
]
_RadarEarlyFraudWarning: TypeAlias = Literal[
    "radar.early_fraud_warning",
    "radar.early_fraud_warning.created",
    "radar.early_fraud_warning.created:payment_intent",
    "radar.early_fraud_warning.updated",
    "radar.early_fraud_warning.updated:payment_intent",
    "radar.early_fraud_warning:payment_intent",
    "radar:payment_intent",
]
_Reporting: TypeAlias = Literal[
    "reporting",
    "reporting.report_run",
    "reporting.report_run.failed",
    "reporting.report_run.succeeded",
    "reporting.report_type",
    "reporting.report_type.updated",
    "reporting:id",
]
_TestClockName: TypeAlias = Literal[
    "test_helpers.test_clock.advancing:name",
    "test_helpers.test_clock.created:name",
    "test_helpers.test_clock.deleted:name",
    "test_helpers.test_clock.internal_failure:name",
    "test_helpers.test_clock.ready:name",
    "test_helpers.test_clock:name",
    "test_helpers:name",
]
_TestClockStatusLiteralAdvancing: TypeAlias = Literal[
    "test_helpers.test_clock.advancing:status:advancing",
    "test_helpers.test_clock.created:status:advancing",
    "test_helpers.test_clock.deleted:status:advancing",
    "test_helpers.test_clock.internal_failure:status:advancing",
    "test_helpers.test_clock.ready:status:advancing",
    "test_helpers.test_clock:status:advancing",
    "test_helpers:status:advancing",
]
_TestClockStatusLiteralInternalFailure: TypeAlias = Literal[
    "test_helpers.test_clock.advancing:status:internal_failure",
    "test_helpers.test_clock.created:status:internal_failure",
    "test_helpers.test_clock.deleted:status:internal_failure",
    "test_helpers.test_clock.internal_failure:status:internal_failure",
    "test_helpers.test_clock.ready:status:internal_failure",
    "test_helpers.test_clock:status:internal_failure",
    "test_helpers:status:internal_failure",
]
_TestClockStatusLiteralReady: TypeAlias = Literal[
    "test_helpers.test_clock.advancing:status:ready",
    "test_helpers.test_clock.created:status:ready",
    "test_helpers.test_clock.deleted:status:ready",
    "test_helpers.test_clock.internal_failure:status:ready",
    "test_helpers.test_clock.ready:status:ready",
    "test_helpers.test_clock:status:ready",
    "test_helpers:status:ready",
]
_TreasuryFailureCode: TypeAlias = Literal[
    "treasury.received_credit.created:failure_code",
    "treasury.received_credit.failed:failure_code",
    "treasury.received_credit.succeeded:failure_code",
    "treasury.received_credit:failure_code",
    "treasury.received_debit.created:failure_code",
    "treasury.received_debit:failure_code",
    "treasury:failure_code",
]
_TreasuryInboundTransferCanceled: TypeAlias = Literal[
    "treasury.inbound_transfer.canceled",
    "treasury.inbound_transfer.canceled:description",
    "treasury.inbound_transfer.canceled:status",
    "treasury.inbound_transfer.canceled:status:canceled",
    "treasury.inbound_transfer.canceled:status:failed",
    "treasury.inbound_transfer.canceled:status:processing",
    "treasury.inbound_transfer.canceled:status:succeeded",
]
_TreasuryInboundTransferCreated: TypeAlias = Literal[
    "treasury.inbound_transfer.created",
    "treasury.inbound_transfer.created:description",
    "treasury.inbound_transfer.created:status",
    "treasury.inbound_transfer.created:status:canceled",
    "treasury.inbound_transfer.created:status:failed",
    "treasury.inbound_transfer.created:status:processing",
    "treasury.inbound_transfer.created:status:succeeded",
]
_TreasuryInboundTransferFailed: TypeAlias = Literal[
    "treasury.inbound_transfer.failed",
    "treasury.inbound_transfer.failed:description",
    "treasury.inbound_transfer.failed:status",
    "treasury.inbound_transfer.failed:status:canceled",
    "treasury.inbound_transfer.failed:status:failed",
    "treasury.inbound_transfer.failed:status:processing",
    "treasury.inbound_transfer.failed:status:succeeded",
]
_TreasuryInboundTransferSucceeded: TypeAlias = Literal[
    "treasury.inbound_transfer.succeeded",
    "treasury.inbound_transfer.succeeded:description",
    "treasury.inbound_transfer.succeeded:status",
    "treasury.inbound_transfer.succeeded:status:canceled",
    "treasury.inbound_transfer.succeeded:status:failed",
    "treasury.inbound_transfer.succeeded:status:processing",
    "treasury.inbound_transfer.succeeded:status:succeeded",
]
_AccountName: TypeAlias = Literal[
    "account.application.authorized:name",
    "account.application.deauthorized:name",
    "account.application:name",
    "account.external_account.created:name",
    "account.external_account.deleted:name",
    "account.external_account.updated:name",
    "account.external_account:name",
    "account:name",
]
_ChargeFailureCode: TypeAlias = Literal[
    "charge.captured:failure_code",
    "charge.expired:failure_code",
    "charge.failed:failure_code",
    "charge.pending:failure_code",
    "charge.refunded:failure_code",
    "charge.succeeded:failure_code",
    "charge.updated:failure_code",
    "charge:failure_code",
]
_ChargeOutcome: TypeAlias = Literal[
    "charge.captured:outcome",
    "charge.expired:outcome",
    "charge.failed:outcome",
    "charge.pending:outcome",
    "charge.refunded:outcome",
    "charge.succeeded:outcome",
    "charge.updated:outcome",
    "charge:outcome",
]
_ChargeReceiptEmail: TypeAlias = Literal[
    "charge.captured:receipt_email",
    "charge.expired:receipt_email",
    "charge.failed:receipt_email",
    "charge.pending:receipt_email",
    "charge.refunded:receipt_email",
    "charge.succeeded:receipt_email",
    "charge.updated:receipt_email",
    "charge:receipt_email",
]
_ChargeReview: TypeAlias = Literal[
    "charge.captured:review",
    "charge.expired:review",
    "charge.failed:review",
    "charge.pending:review",
    "charge.refunded:review",
    "charge.succeeded:review",
    "charge.updated:review",
    "charge:review",
]
_ChargeStatusLiteralFailed: TypeAlias = Literal[
    "charge.captured:status:failed",
    "charge.expired:status:failed",
    "charge.failed:status:failed",
    "charge.pending:status:failed",
    "charge.refunded:status:failed",
    "charge.succeeded:status:failed",
    "charge.updated:status:failed",
    "charge:status:failed",
]
_ChargeStatusLiteralPending: TypeAlias = Literal[
    "charge.captured:status:pending",
    "charge.expired:status:pending",
    "charge.failed:status:pending",
    "charge.pending:status:pending",
    "charge.refunded:status:pending",
    "charge.succeeded:status:pending",
    "charge.updated:status:pending",
    "charge:status:pending",
]
_ChargeStatusLiteralSucceeded: TypeAlias = Literal[
    "charge.captured:status:succeeded",
    "charge.expired:status:succeeded",
    "charge.failed:status:succeeded",
    "charge.pending:status:succeeded",
    "charge.refunded:status:succeeded",
    "charge.succeeded:status:succeeded",
    "charge.updated:status:succeeded",
    "charge:status:succeeded",
]
_ClimateOrderCanceled: TypeAlias = Literal[
    "climate.order.canceled",
    "climate.order.canceled:canceled_at",
    "climate.order.canceled:status",
    "climate.order.canceled:status:awaiting_funds",
    "climate.order.canceled:status:canceled",
    "climate.order.canceled:status:confirmed",
    "climate.order.canceled:status:delivered",
    "climate.order.canceled:status:open",
]
_ClimateOrderCreated: TypeAlias = Literal[
    "climate.order.created",
    "climate.order.created:canceled_at",
    "climate.order.created:status",
    "climate.order.created:status:awaiting_funds",
    "climate.order.created:status:canceled",
    "climate.order.created:status:confirmed",
    "climate.order.created:status:delivered",
    "climate.order.created:status:open",
]
_ClimateOrderDelayed: TypeAlias = Literal[
    "climate.order.delayed",
    "climate.order.delayed:canceled_at",
    "climate.order.delayed:status",
    "climate.order.delayed:status:awaiting_funds",
    "climate.order.delayed:status:canceled",
    "climate.order.delayed:status:confirmed",
    "climate.order.delayed:status:delivered",
    "climate.order.delayed:status:open",
]
_ClimateOrderDelivered: TypeAlias = Literal[
    "climate.order.delivered",
    "climate.order.delivered:canceled_at",
    "climate.order.delivered:status",
    "climate.order.delivered:status:awaiting_funds",
    "climate.order.delivered:status:canceled",
    "climate.order.delivered:status:confirmed",
    "climate.order.delivered:status:delivered",
    "climate.order.delivered:status:open",
]
_ClimateOrderProductSubstituted: TypeAlias = Literal[
    "climate.order.product_substituted",
    "climate.order.product_substituted:canceled_at",
    "climate.order.product_substituted:status",
    "climate.order.product_substituted:status:awaiting_funds",
    "climate.order.product_substituted:status:canceled",
    "climate.order.product_substituted:status:confirmed",
    "climate.order.product_substituted:status:delivered",
    "climate.order.product_substituted:status:open",
]
_Coupon: TypeAlias = Literal[
    "coupon",
    "coupon.created",
    "coupon.created:name",
    "coupon.deleted",
    "coupon.deleted:name",
    "coupon.updated",
    "coupon.updated:name",
    "coupon:name",
]
_CustomerTaxId: TypeAlias = Literal[
    "customer.tax_id",
    "customer.tax_id.created",
    "customer.tax_id.created:customer",
    "customer.tax_id.deleted",
    "customer.tax_id.deleted:customer",
    "customer.tax_id.updated",
    "customer.tax_id.updated:customer",
    "customer.tax_id:customer",
]
_OutboundPaymentDescription: TypeAlias = Literal[
    "treasury.outbound_payment.canceled:description",
    "treasury.outbound_payment.created:description",
    "treasury.outbound_payment.expected_arrival_date_updated:description",
    "treasury.outbound_payment.failed:description",
    "treasury.outbound_payment.posted:description",
    "treasury.outbound_payment.returned:description",
    "treasury.outbound_payment.tracking_details_updated:description",
    "treasury.outbound_payment:description",
]
_OutboundPaymentStatusLiteralCanceled: TypeAlias = Literal[
    "treasury.outbound_payment.canceled:status:canceled",
    "treasury.outbound_payment.created:status:canceled",
    "treasury.outbound_payment.expected_arrival_date_updated:status:canceled",
    "treasury.outbound_payment.failed:status:canceled",
    "treasury.outbound_payment.posted:status:canceled",
    "treasury.outbound_payment.returned:status:canceled",
    "treasury.outbound_payment.tracking_details_updated:status:canceled",
    "treasury.outbound_payment:status:canceled",
]
_OutboundPaymentStatusLiteralFailed: TypeAlias = Literal[
    "treasury.outbound_payment.canceled:status:failed",
    "treasury.outbound_payment.created:status:failed",
    "treasury.outbound_payment.expected_arrival_date_updated:status:failed",
    "treasury.outbound_payment.failed:status:failed",
    "treasury.outbound_payment.posted:status:failed",
    "treasury.outbound_payment.returned:status:failed",
    "treasury.outbound_payment.tracking_details_updated:status:failed",
    "treasury.outbound_payment:status:failed",
]
_OutboundPaymentStatusLiteralPosted: TypeAlias = Literal[
    "treasury.outbound_payment.canceled:status:posted",
    "treasury.outbound_payment.created:status:posted",
    "treasury.outbound_payment.expected_arrival_date_updated:status:posted",
    "treasury.outbound_payment.failed:status:posted",
    "treasury.outbound_payment.posted:status:posted",
    "treasury.outbound_payment.returned:status:posted",
    "treasury.outbound_payment.tracking_details_updated:status:posted",
    "treasury.outbound_payment:status:posted",
]
_OutboundPaymentStatusLiteralProcessing: TypeAlias = Literal[
    "treasury.outbound_payment.canceled:status:processing",
    "treasury.outbound_payment.created:status:processing",
    "treasury.outbound_payment.expected_arrival_date_updated:status:processing",
    "treasury.outbound_payment.failed:status:processing",
    "treasury.outbound_payment.posted:status:processing",
    "treasury.outbound_payment.returned:status:processing",
    "treasury.outbound_payment.tracking_details_updated:status:processing",
    "treasury.outbound_payment:status:processing",
]
_OutboundPaymentStatusLiteralReturned: TypeAlias = Literal[
    "treasury.outbound_payment.canceled:status:returned",
    "treasury.outbound_payment.created:status:returned",
    "treasury.outbound_payment.expected_arrival_date_updated:status:returned",
    "treasury.outbound_payment.failed:status:returned",
    "treasury.outbound_payment.posted:status:returned",
    "treasury.outbound_payment.returned:status:returned",
    "treasury.outbound_payment.tracking_details_updated:status:returned",
    "treasury.outbound_payment:status:returned",
]
_OutboundTransferDescription: TypeAlias = Literal[
    "treasury.outbound_transfer.canceled:description",
    "treasury.outbound_transfer.created:description",
    "treasury.outbound_transfer.expected_arrival_date_updated:description",
    "treasury.outbound_transfer.failed:description",
    "treasury.outbound_transfer.posted:description",
    "treasury.outbound_transfer.returned:description",
    "treasury.outbound_transfer.tracking_details_updated:description",
    "treasury.outbound_transfer:description",
]
_OutboundTransferStatusLiteralCanceled: TypeAlias = Literal[
    "treasury.outbound_transfer.canceled:status:canceled",
    "treasury.outbound_transfer.created:status:canceled",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:canceled",
    "treasury.outbound_transfer.failed:status:canceled",
    "treasury.outbound_transfer.posted:status:canceled",
    "treasury.outbound_transfer.returned:status:canceled",
    "treasury.outbound_transfer.tracking_details_updated:status:canceled",
    "treasury.outbound_transfer:status:canceled",
]
_OutboundTransferStatusLiteralFailed: TypeAlias = Literal[
    "treasury.outbound_transfer.canceled:status:failed",
    "treasury.outbound_transfer.created:status:failed",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:failed",
    "treasury.outbound_transfer.failed:status:failed",
    "treasury.outbound_transfer.posted:status:failed",
    "treasury.outbound_transfer.returned:status:failed",
    "treasury.outbound_transfer.tracking_details_updated:status:failed",
    "treasury.outbound_transfer:status:failed",
]
_OutboundTransferStatusLiteralPosted: TypeAlias = Literal[
    "treasury.outbound_transfer.canceled:status:posted",
    "treasury.outbound_transfer.created:status:posted",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:posted",
    "treasury.outbound_transfer.failed:status:posted",
    "treasury.outbound_transfer.posted:status:posted",
    "treasury.outbound_transfer.returned:status:posted",
    "treasury.outbound_transfer.tracking_details_updated:status:posted",
    "treasury.outbound_transfer:status:posted",
]
_OutboundTransferStatusLiteralProcessing: TypeAlias = Literal[
    "treasury.outbound_transfer.canceled:status:processing",
    "treasury.outbound_transfer.created:status:processing",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:processing",
    "treasury.outbound_transfer.failed:status:processing",
    "treasury.outbound_transfer.posted:status:processing",
    "treasury.outbound_transfer.returned:status:processing",
    "treasury.outbound_transfer.tracking_details_updated:status:processing",
    "treasury.outbound_transfer:status:processing",
]
_OutboundTransferStatusLiteralReturned: TypeAlias = Literal[
    "treasury.outbound_transfer.canceled:status:returned",
    "treasury.outbound_transfer.created:status:returned",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:returned",
    "treasury.outbound_transfer.failed:status:returned",
    "treasury.outbound_transfer.posted:status:returned",
    "treasury.outbound_transfer.returned:status:returned",
    "treasury.outbound_transfer.tracking_details_updated:status:returned",
    "treasury.outbound_transfer:status:returned",
]
_Person: TypeAlias = Literal[
    "person",
    "person.created",
    "person.created:email",
    "person.deleted",
    "person.deleted:email",
    "person.updated",
    "person.updated:email",
    "person:email",
]
_Product: TypeAlias = Literal[
    "product",
    "product.created",
    "product.created:description",
    "product.deleted",
    "product.deleted:description",
    "product.updated",
    "product.updated:description",
    "product:description",
]
_SubscriptionScheduleCanceledAt: TypeAlias = Literal[
    "subscription_schedule.aborted:canceled_at",
    "subscription_schedule.canceled:canceled_at",
    "subscription_schedule.completed:canceled_at",
    "subscription_schedule.created:canceled_at",
    "subscription_schedule.expiring:canceled_at",
    "subscription_schedule.released:canceled_at",
    "subscription_schedule.updated:canceled_at",
    "subscription_schedule:canceled_at",
]
_SubscriptionScheduleStatusLiteralActive: TypeAlias = Literal[
    "subscription_schedule.aborted:status:active",
    "subscription_schedule.canceled:status:active",
    "subscription_schedule.completed:status:active",
    "subscription_schedule.created:status:active",
    "subscription_schedule.expiring:status:active",
    "subscription_schedule.released:status:active",
    "subscription_schedule.updated:status:active",
    "subscription_schedule:status:active",
]
_SubscriptionScheduleStatusLiteralCanceled: TypeAlias = Literal[
    "subscription_schedule.aborted:status:canceled",
    "subscription_schedule.canceled:status:canceled",
    "subscription_schedule.completed:status:canceled",
    "subscription_schedule.created:status:canceled",
    "subscription_schedule.expiring:status:canceled",
    "subscription_schedule.released:status:canceled",
    "subscription_schedule.updated:status:canceled",
    "subscription_schedule:status:canceled",
]
_SubscriptionScheduleStatusLiteralCompleted: TypeAlias = Literal[
    "subscription_schedule.aborted:status:completed",
    "subscription_schedule.canceled:status:completed",
    "subscription_schedule.completed:status:completed",
    "subscription_schedule.created:status:completed",
    "subscription_schedule.expiring:status:completed",
    "subscription_schedule.released:status:completed",
    "subscription_schedule.updated:status:completed",
    "subscription_schedule:status:completed",
]
_SubscriptionScheduleStatusLiteralNotStarted: TypeAlias = Literal[
    "subscription_schedule.aborted:status:not_started",
    "subscription_schedule.canceled:status:not_started",
    "subscription_schedule.completed:status:not_started",
    "subscription_schedule.created:status:not_started",
    "subscription_schedule.expiring:status:not_started",
    "subscription_schedule.released:status:not_started",
    "subscription_schedule.updated:status:not_started",
    "subscription_schedule:status:not_started",
]
_SubscriptionScheduleStatusLiteralReleased: TypeAlias = Literal[
    "subscription_schedule.aborted:status:released",
    "subscription_schedule.canceled:status:released",
    "subscription_schedule.completed:status:released",
    "subscription_schedule.created:status:released",
    "subscription_schedule.expiring:status:released",
    "subscription_schedule.released:status:released",
    "subscription_schedule.updated:status:released",
    "subscription_schedule:status:released",
]
_SubscriptionScheduleSubscription: TypeAlias = Literal[
    "subscription_schedule.aborted:subscription",
    "subscription_schedule.canceled:subscription",
    "subscription_schedule.completed:subscription",
    "subscription_schedule.created:subscription",
    "subscription_schedule.expiring:subscription",
    "subscription_schedule.released:subscription",
    "subscription_schedule.updated:subscription",
    "subscription_schedule:subscription",
]
_Transfer: TypeAlias = Literal[
    "transfer",
    "transfer.created",
    "transfer.created:description",
    "transfer.reversed",
    "transfer.reversed:description",
    "transfer.updated",
    "transfer.updated:description",
    "transfer:description",
]
_TreasuryOutboundTransferCanceled: TypeAlias = Literal[
    "treasury.outbound_transfer.canceled",
    "treasury.outbound_transfer.canceled:description",
    "treasury.outbound_transfer.canceled:status",
    "treasury.outbound_transfer.canceled:status:canceled",
    "treasury.outbound_transfer.canceled:status:failed",
    "treasury.outbound_transfer.canceled:status:posted",
    "treasury.outbound_transfer.canceled:status:processing",
    "treasury.outbound_transfer.canceled:status:returned",
]
_TreasuryOutboundTransferCreated: TypeAlias = Literal[
    "treasury.outbound_transfer.created",
    "treasury.outbound_transfer.created:description",
    "treasury.outbound_transfer.created:status",
    "treasury.outbound_transfer.created:status:canceled",
    "treasury.outbound_transfer.created:status:failed",
    "treasury.outbound_transfer.created:status:posted",
    "treasury.outbound_transfer.created:status:processing",
    "treasury.outbound_transfer.created:status:returned",
]
_TreasuryOutboundTransferExpectedArrivalDateUpdated: TypeAlias = Literal[
    "treasury.outbound_transfer.expected_arrival_date_updated",
    "treasury.outbound_transfer.expected_arrival_date_updated:description",
    "treasury.outbound_transfer.expected_arrival_date_updated:status",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:canceled",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:failed",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:posted",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:processing",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:returned",
]
_TreasuryOutboundTransferFailed: TypeAlias = Literal[
    "treasury.outbound_transfer.failed",
    "treasury.outbound_transfer.failed:description",
    "treasury.outbound_transfer.failed:status",
    "treasury.outbound_transfer.failed:status:canceled",
    "treasury.outbound_transfer.failed:status:failed",
    "treasury.outbound_transfer.failed:status:posted",
    "treasury.outbound_transfer.failed:status:processing",
    "treasury.outbound_transfer.failed:status:returned",
]
_TreasuryOutboundTransferPosted: TypeAlias = Literal[
    "treasury.outbound_transfer.posted",
    "treasury.outbound_transfer.posted:description",
    "treasury.outbound_transfer.posted:status",
    "treasury.outbound_transfer.posted:status:canceled",
    "treasury.outbound_transfer.posted:status:failed",
    "treasury.outbound_transfer.posted:status:posted",
    "treasury.outbound_transfer.posted:status:processing",
    "treasury.outbound_transfer.posted:status:returned",
]
_TreasuryOutboundTransferReturned: TypeAlias = Literal[
    "treasury.outbound_transfer.returned",
    "treasury.outbound_transfer.returned:description",
    "treasury.outbound_transfer.returned:status",
    "treasury.outbound_transfer.returned:status:canceled",
    "treasury.outbound_transfer.returned:status:failed",
    "treasury.outbound_transfer.returned:status:posted",
    "treasury.outbound_transfer.returned:status:processing",
    "treasury.outbound_transfer.returned:status:returned",
]
_TreasuryOutboundTransferTrackingDetailsUpdated: TypeAlias = Literal[
    "treasury.outbound_transfer.tracking_details_updated",
    "treasury.outbound_transfer.tracking_details_updated:description",
    "treasury.outbound_transfer.tracking_details_updated:status",
    "treasury.outbound_transfer.tracking_details_updated:status:canceled",
    "treasury.outbound_transfer.tracking_details_updated:status:failed",
    "treasury.outbound_transfer.tracking_details_updated:status:posted",
    "treasury.outbound_transfer.tracking_details_updated:status:processing",
    "treasury.outbound_transfer.tracking_details_updated:status:returned",
]
_VerificationSessionClientReferenceId: TypeAlias = Literal[
    "identity.verification_session.canceled:client_reference_id",
    "identity.verification_session.created:client_reference_id",
    "identity.verification_session.processing:client_reference_id",
    "identity.verification_session.redacted:client_reference_id",
    "identity.verification_session.requires_input:client_reference_id",
    "identity.verification_session.verified:client_reference_id",
    "identity.verification_session:client_reference_id",
    "identity:client_reference_id",
]
_VerificationSessionStatusLiteralCanceled: TypeAlias = Literal[
    "identity.verification_session.canceled:status:canceled",
    "identity.verification_session.created:status:canceled",
    "identity.verification_session.processing:status:canceled",
    "identity.verification_session.redacted:status:canceled",
    "identity.verification_session.requires_input:status:canceled",
    "identity.verification_session.verified:status:canceled",
    "identity.verification_session:status:canceled",
    "identity:status:canceled",
]
_VerificationSessionStatusLiteralProcessing: TypeAlias = Literal[
    "identity.verification_session.canceled:status:processing",
    "identity.verification_session.created:status:processing",
    "identity.verification_session.processing:status:processing",
    "identity.verification_session.redacted:status:processing",
    "identity.verification_session.requires_input:status:processing",
    "identity.verification_session.verified:status:processing",
    "identity.verification_session:status:processing",
    "identity:status:processing",
]
_VerificationSessionStatusLiteralRequiresInput: TypeAlias = Literal[
    "identity.verification_session.canceled:status:requires_input",
    "identity.verification_session.created:status:requires_input",
    "identity.verification_session.processing:status:requires_input",
    "identity.verification_session.redacted:status:requires_input",
    "identity.verification_session.requires_input:status:requires_input",
    "identity.verification_session.verified:status:requires_input",
    "identity.verification_session:status:requires_input",
    "identity:status:requires_input",
]
_VerificationSessionStatusLiteralVerified: TypeAlias = Literal[
    "identity.verification_session.canceled:status:verified",
    "identity.verification_session.created:status:verified",
    "identity.verification_session.processing:status:verified",
    "identity.verification_session.redacted:status:verified",
    "identity.verification_session.requires_input:status:verified",
    "identity.verification_session.verified:status:verified",
    "identity.verification_session:status:verified",
    "identity:status:verified",
]
_AuthenticationOutcome: TypeAlias = Literal[
    "three_d_secure.authentication.canceled:outcome",
    "three_d_secure.authentication.challenge_started:outcome",
    "three_d_secure.authentication.errored:outcome",
    "three_d_secure.authentication.failed:outcome",
    "three_d_secure.authentication.requires_challenge:outcome",
    "three_d_secure.authentication.requires_submission:outcome",
    "three_d_secure.authentication.succeeded:outcome",
    "three_d_secure.authentication:outcome",
    "three_d_secure:outcome",
]
_AuthenticationStatusLiteralCanceled: TypeAlias = Literal[
    "three_d_secure.authentication.canceled:status:canceled",
    "three_d_secure.authentication.challenge_started:status:canceled",
    "three_d_secure.authentication.errored:status:canceled",
    "three_d_secure.authentication.failed:status:canceled",
    "three_d_secure.authentication.requires_challenge:status:canceled",
    "three_d_secure.authentication.requires_submission:status:canceled",
    "three_d_secure.authentication.succeeded:status:canceled",
    "three_d_secure.authentication:status:canceled",
    "three_d_secure:status:canceled",
]
_AuthenticationStatusLiteralError: TypeAlias = Literal[
    "three_d_secure.authentication.canceled:status:error",
    "three_d_secure.authentication.challenge_started:status:error",
    "three_d_secure.authentication.errored:status:error",
    "three_d_secure.authentication.failed:status:error",
    "three_d_secure.authentication.requires_challenge:status:error",
    "three_d_secure.authentication.requires_submission:status:error",
    "three_d_secure.authentication.succeeded:status:error",
    "three_d_secure.authentication:status:error",
    "three_d_secure:status:error",
]
_AuthenticationStatusLiteralFailed: TypeAlias = Literal[
    "three_d_secure.authentication.canceled:status:failed",
    "three_d_secure.authentication.challenge_started:status:failed",
    "three_d_secure.authentication.errored:status:failed",
    "three_d_secure.authentication.failed:status:failed",
    "three_d_secure.authentication.requires_challenge:status:failed",
    "three_d_secure.authentication.requires_submission:status:failed",
    "three_d_secure.authentication.succeeded:status:failed",
    "three_d_secure.authentication:status:failed",
    "three_d_secure:status:failed",
]
_AuthenticationStatusLiteralRequiresChallenge: TypeAlias = Literal[
    "three_d_secure.authentication.canceled:status:requires_challenge",
    "three_d_secure.authentication.challenge_started:status:requires_challenge",
    "three_d_secure.authentication.errored:status:requires_challenge",
    "three_d_secure.authentication.failed:status:requires_challenge",
    "three_d_secure.authentication.requires_challenge:status:requires_challenge",
    "three_d_secure.authentication.requires_submission:status:requires_challenge",
    "three_d_secure.authentication.succeeded:status:requires_challenge",
    "three_d_secure.authentication:status:requires_challenge",
    "three_d_secure:status:requires_challenge",
]
_AuthenticationStatusLiteralRequiresSubmission: TypeAlias = Literal[
    "three_d_secure.authentication.canceled:status:requires_submission",
    "three_d_secure.authentication.challenge_started:status:requires_submission",
    "three_d_secure.authentication.errored:status:requires_submission",
    "three_d_secure.authentication.failed:status:requires_submission",
    "three_d_secure.authentication.requires_challenge:status:requires_submission",
    "three_d_secure.authentication.requires_submission:status:requires_submission",
    "three_d_secure.authentication.succeeded:status:requires_submission",
    "three_d_secure.authentication:status:requires_submission",
    "three_d_secure:status:requires_submission",
]
_AuthenticationStatusLiteralSucceeded: TypeAlias = Literal[
    "three_d_secure.authentication.canceled:status:succeeded",
    "three_d_secure.authentication.challenge_started:status:succeeded",
    "three_d_secure.authentication.errored:status:succeeded",
    "three_d_secure.authentication.failed:status:succeeded",
    "three_d_secure.authentication.requires_challenge:status:succeeded",
    "three_d_secure.authentication.requires_submission:status:succeeded",
    "three_d_secure.authentication.succeeded:status:succeeded",
    "three_d_secure.authentication:status:succeeded",
    "three_d_secure:status:succeeded",
]
_CustomerEmail2: TypeAlias = Literal[
    "customer.created:email",
    "customer.deleted:email",
    "customer.source.created:email",
    "customer.source.deleted:email",
    "customer.source.expiring:email",
    "customer.source.updated:email",
    "customer.source:email",
    "customer.updated:email",
    "customer:email",
]
_CustomerName2: TypeAlias = Literal[
    "customer.created:name",
    "customer.deleted:name",
    "customer.source.created:name",
    "customer.source.deleted:name",
    "customer.source.expiring:name",
    "customer.source.updated:name",
    "customer.source:name",
    "customer.updated:name",
    "customer:name",
]
_EventPayloadSourceK: TypeAlias = Literal[
    "source.canceled",
    "source.canceled:customer",
    "source.chargeable",
    "source.chargeable:customer",
    "source.failed",
    "source.failed:customer",
    "source.refund_attributes_required",
    "source.refund_attributes_required:customer",
    "source:customer",
]
_EventPayloadStripeObjectKReportRunKReportTypeK: TypeAlias = Literal[
    "entitlements:id",
    "reporting",
    "reporting.report_run",
    "reporting.report_run.failed",
    "reporting.report_run.succeeded",
    "reporting.report_type",
    "reporting.report_type.updated",
    "reporting:id",
    "tax:id",
]
_Invoiceitem: TypeAlias = Literal[
    "invoiceitem",
    "invoiceitem.created",
    "invoiceitem.created:description",
    "invoiceitem.created:invoice",
    "invoiceitem.deleted",
    "invoiceitem.deleted:description",
    "invoiceitem.deleted:invoice",
    "invoiceitem:description",
    "invoiceitem:invoice",
]
_OutboundPaymentCustomer: TypeAlias = Literal[
    "treasury.outbound_payment.canceled:customer",
    "treasury.outbound_payment.created:customer",
    "treasury.outbound_payment.expected_arrival_date_updated:customer",
    "treasury.outbound_payment.failed:customer",
    "treasury.outbound_payment.posted:customer",
    "treasury.outbound_payment.returned:customer",
    "treasury.outbound_payment.tracking_details_updated:customer",
    "treasury.outbound_payment:customer",
    "treasury:customer",
]
_PaymentIntentCanceledAt: TypeAlias = Literal[
    "payment_intent.amount_capturable_updated:canceled_at",
    "payment_intent.canceled:canceled_at",
    "payment_intent.created:canceled_at",
    "payment_intent.partially_funded:canceled_at",
    "payment_intent.payment_failed:canceled_at",
    "payment_intent.processing:canceled_at",
    "payment_intent.requires_action:canceled_at",
    "payment_intent.succeeded:canceled_at",
    "payment_intent:canceled_at",
]
_PaymentIntentCustomer: TypeAlias = Literal[
    "payment_intent.amount_capturable_updated:customer",
    "payment_intent.canceled:customer",
    "payment_intent.created:customer",
    "payment_intent.partially_funded:customer",
    "payment_intent.payment_failed:customer",
    "payment_intent.processing:customer",
    "payment_intent.requires_action:customer",
    "payment_intent.succeeded:customer",
    "payment_intent:customer",
]
_PaymentIntentDescription: TypeAlias = Literal[
    "payment_intent.amount_capturable_updated:description",
    "payment_intent.canceled:description",
    "payment_intent.created:description",
    "payment_intent.partially_funded:description",
    "payment_intent.payment_failed:description",
    "payment_intent.processing:description",
    "payment_intent.requires_action:description",
    "payment_intent.succeeded:description",
    "payment_intent:description",
]
_PaymentIntentLastPaymentError: TypeAlias = Literal[
    "payment_intent.amount_capturable_updated:last_payment_error",
    "payment_intent.canceled:last_payment_error",
    "payment_intent.created:last_payment_error",
    "payment_intent.partially_funded:last_payment_error",
    "payment_intent.payment_failed:last_payment_error",
    "payment_intent.processing:last_payment_error",
    "payment_intent.requires_action:last_payment_error",
    "payment_intent.succeeded:last_payment_error",
    "payment_intent:last_payment_error",
]
_PaymentIntentLatestCharge: TypeAlias = Literal[
    "payment_intent.amount_capturable_updated:latest_charge",
    "payment_intent.canceled:latest_charge",
    "payment_intent.created:latest_charge",
    "payment_intent.partially_funded:latest_charge",
    "payment_intent.payment_failed:latest_charge",
    "payment_intent.processing:latest_charge",
    "payment_intent.requires_action:latest_charge",
    "payment_intent.succeeded:latest_charge",
    "payment_intent:latest_charge",
]
_PaymentIntentPaymentMethod: TypeAlias = Literal[
    "payment_intent.amount_capturable_updated:payment_method",
    "payment_intent.canceled:payment_method",
    "payment_intent.created:payment_method",
    "payment_intent.partially_funded:payment_method",
    "payment_intent.payment_failed:payment_method",
    "payment_intent.processing:payment_method",
    "payment_intent.requires_action:payment_method",
    "payment_intent.succeeded:payment_method",
    "payment_intent:payment_method",
]
_PaymentIntentReceiptEmail: TypeAlias = Literal[
    "payment_intent.amount_capturable_updated:receipt_email",
    "payment_intent.canceled:receipt_email",
    "payment_intent.created:receipt_email",
    "payment_intent.partially_funded:receipt_email",
    "payment_intent.payment_failed:receipt_email",
    "payment_intent.processing:receipt_email",
    "payment_intent.requires_action:receipt_email",
    "payment_intent.succeeded:receipt_email",
    "payment_intent:receipt_email",
]
_PaymentIntentReview: TypeAlias = Literal[
    "payment_intent.amount_capturable_updated:review",
    "payment_intent.canceled:review",
    "payment_intent.created:review",
    "payment_intent.partially_funded:review",
    "payment_intent.payment_failed:review",
    "payment_intent.processing:review",
    "payment_intent.requires_action:review",
    "payment_intent.succeeded:review",
    "payment_intent:review",
]
_PaymentIntentStatusLiteralCanceled: TypeAlias = Literal[
    "payment_intent.amount_capturable_updated:status:canceled",
    "payment_intent.canceled:status:canceled",
    "payment_intent.created:status:canceled",
    "payment_intent.partially_funded:status:canceled",
    "payment_intent.payment_failed:status:canceled",
    "payment_intent.processing:status:canceled",
    "payment_intent.requires_action:status:canceled",
    "payment_intent.succeeded:status:canceled",
    "payment_intent:status:canceled",
]
_PaymentIntentStatusLiteralProcessing: TypeAlias = Literal[
    "payment_intent.amount_capturable_updated:status:processing",
    "payment_intent.canceled:status:processing",
    "payment_intent.created:status:processing",
    "payment_intent.partially_funded:status:processing",
    "payment_intent.payment_failed:status:processing",
    "payment_intent.processing:status:processing",
    "payment_intent.requires_action:status:processing",
    "payment_intent.succeeded:status:processing",
    "payment_intent:status:processing",
]
_PaymentIntentStatusLiteralRequiresAction: TypeAlias = Literal[
    "payment_intent.amount_capturable_updated:status:requires_action",
    "payment_intent.canceled:status:requires_action",
    "payment_intent.created:status:requires_action",
    "payment_intent.partially_funded:status:requires_action",
    "payment_intent.payment_failed:status:requires_action",
    "payment_intent.processing:status:requires_action",
    "payment_intent.requires_action:status:requires_action",
    "payment_intent.succeeded:status:requires_action",
    "payment_intent:status:requires_action",
]
_PaymentIntentStatusLiteralRequiresCapture: TypeAlias = Literal[
    "payment_intent.amount_capturable_updated:status:requires_capture",
    "payment_intent.canceled:status:requires_capture",
    "payment_intent.created:status:requires_capture",
    "payment_intent.partially_funded:status:requires_capture",
    "payment_intent.payment_failed:status:requires_capture",
    "payment_intent.processing:status:requires_capture",
    "payment_intent.requires_action:status:requires_capture",
    "payment_intent.succeeded:status:requires_capture",
    "payment_intent:status:requires_capture",
]
_PaymentIntentStatusLiteralRequiresConfirmation: TypeAlias = Literal[
    "payment_intent.amount_capturable_updated:status:requires_confirmation",
    "payment_intent.canceled:status:requires_confirmation",
    "payment_intent.created:status:requires_confirmation",
    "payment_intent.partially_funded:status:requires_confirmation",
    "payment_intent.payment_failed:status:requires_confirmation",
    "payment_intent.processing:status:requires_confirmation",
    "payment_intent.requires_action:status:requires_confirmation",
    "payment_intent.succeeded:status:requires_confirmation",
    "payment_intent:status:requires_confirmation",
]
_PaymentIntentStatusLiteralRequiresPaymentMethod: TypeAlias = Literal[
    "payment_intent.amount_capturable_updated:status:requires_payment_method",
    "payment_intent.canceled:status:requires_payment_method",
    "payment_intent.created:status:requires_payment_method",
    "payment_intent.partially_funded:status:requires_payment_method",
    "payment_intent.payment_failed:status:requires_payment_method",
    "payment_intent.processing:status:requires_payment_method",
    "payment_intent.requires_action:status:requires_payment_method",
    "payment_intent.succeeded:status:requires_payment_method",
    "payment_intent:status:requires_payment_method",
]
_PaymentIntentStatusLiteralSucceeded: TypeAlias = Literal[
    "payment_intent.amount_capturable_updated:status:succeeded",
    "payment_intent.canceled:status:succeeded",
    "payment_intent.created:status:succeeded",
    "payment_intent.partially_funded:status:succeeded",
    "payment_intent.payment_failed:status:succeeded",
    "payment_intent.processing:status:succeeded",
    "payment_intent.requires_action:status:succeeded",
    "payment_intent.succeeded:status:succeeded",
    "payment_intent:status:succeeded",
]
_Radar: TypeAlias = Literal[
    "radar",
    "radar.early_fraud_warning",
    "radar.early_fraud_warning.created",
    "radar.early_fraud_warning.created:payment_intent",
    "radar.early_fraud_warning.updated",
    "radar.early_fraud_warning.updated:payment_intent",
    "radar.early_fraud_warning:payment_intent",
    "radar:id",
    "radar:payment_intent",
]
_Review: TypeAlias = Literal[
    "review",
    "review.closed",
    "review.closed:charge",
    "review.closed:payment_intent",
    "review.opened",
    "review.opened:charge",
    "review.opened:payment_intent",
    "review:charge",
    "review:payment_intent",
]
_SubscriptionDescription: TypeAlias = Literal[
    "customer.subscription.created:description",
    "customer.subscription.deleted:description",
    "customer.subscription.paused:description",
    "customer.subscription.pending_update_applied:description",
    "customer.subscription.pending_update_expired:description",
    "customer.subscription.resumed:description",
    "customer.subscription.trial_will_end:description",
    "customer.subscription.updated:description",
    "customer.subscription:description",
]
_SubscriptionScheduleAborted: TypeAlias = Literal[
    "subscription_schedule.aborted",
    "subscription_schedule.aborted:canceled_at",
    "subscription_schedule.aborted:status",
    "subscription_schedule.aborted:status:active",
    "subscription_schedule.aborted:status:canceled",
    "subscription_schedule.aborted:status:completed",
    "subscription_schedule.aborted:status:not_started",
    "subscription_schedule.aborted:status:released",
    "subscription_schedule.aborted:subscription",
]
_SubscriptionScheduleCanceled: TypeAlias = Literal[
    "subscription_schedule.canceled",
    "subscription_schedule.canceled:canceled_at",
    "subscription_schedule.canceled:status",
    "subscription_schedule.canceled:status:active",
    "subscription_schedule.canceled:status:canceled",
    "subscription_schedule.canceled:status:completed",
    "subscription_schedule.canceled:status:not_started",
    "subscription_schedule.canceled:status:released",
    "subscription_schedule.canceled:subscription",
]
_SubscriptionScheduleCompleted: TypeAlias = Literal[
    "subscription_schedule.completed",
    "subscription_schedule.completed:canceled_at",
    "subscription_schedule.completed:status",
    "subscription_schedule.completed:status:active",
    "subscription_schedule.completed:status:canceled",
    "subscription_schedule.completed:status:completed",
    "subscription_schedule.completed:status:not_started",
    "subscription_schedule.completed:status:released",
    "subscription_schedule.completed:subscription",
]
_SubscriptionScheduleCreated: TypeAlias = Literal[
    "subscription_schedule.created",
    "subscription_schedule.created:canceled_at",
    "subscription_schedule.created:status",
    "subscription_schedule.created:status:active",
    "subscription_schedule.created:status:canceled",
    "subscription_schedule.created:status:completed",
    "subscription_schedule.created:status:not_started",
    "subscription_schedule.created:status:released",
    "subscription_schedule.created:subscription",
]
_SubscriptionScheduleExpiring: TypeAlias = Literal[
    "subscription_schedule.expiring",
    "subscription_schedule.expiring:canceled_at",
    "subscription_schedule.expiring:status",
    "subscription_schedule.expiring:status:active",
    "subscription_schedule.expiring:status:canceled",
    "subscription_schedule.expiring:status:completed",
    "subscription_schedule.expiring:status:not_started",
    "subscription_schedule.expiring:status:released",
    "subscription_schedule.expiring:subscription",
]
_SubscriptionScheduleReleased: TypeAlias = Literal[
    "subscription_schedule.released",
    "subscription_schedule.released:canceled_at",
    "subscription_schedule.released:status",
    "subscription_schedule.released:status:active",
    "subscription_schedule.released:status:canceled",
    "subscription_schedule.released:status:completed",
    "subscription_schedule.released:status:not_started",
    "subscription_schedule.released:status:released",
    "subscription_schedule.released:subscription",
]
_SubscriptionScheduleUpdated: TypeAlias = Literal[
    "subscription_schedule.updated",
    "subscription_schedule.updated:canceled_at",
    "subscription_schedule.updated:status",
    "subscription_schedule.updated:status:active",
    "subscription_schedule.updated:status:canceled",
    "subscription_schedule.updated:status:completed",
    "subscription_schedule.updated:status:not_started",
    "subscription_schedule.updated:status:released",
    "subscription_schedule.updated:subscription",
]
_TaxStatus: TypeAlias = Literal[
    "tax.settings.updated:status",
    "tax.settings.updated:status:active",
    "tax.settings.updated:status:pending",
    "tax.settings:status",
    "tax.settings:status:active",
    "tax.settings:status:pending",
    "tax:status",
    "tax:status:active",
    "tax:status:pending",
]
_ThreeDSecureAuthenticationCanceled: TypeAlias = Literal[
    "three_d_secure.authentication.canceled",
    "three_d_secure.authentication.canceled:outcome",
    "three_d_secure.authentication.canceled:status",
    "three_d_secure.authentication.canceled:status:canceled",
    "three_d_secure.authentication.canceled:status:error",
    "three_d_secure.authentication.canceled:status:failed",
    "three_d_secure.authentication.canceled:status:requires_challenge",
    "three_d_secure.authentication.canceled:status:requires_submission",
    "three_d_secure.authentication.canceled:status:succeeded",
]
_ThreeDSecureAuthenticationChallengeStarted: TypeAlias = Literal[
    "three_d_secure.authentication.challenge_started",
    "three_d_secure.authentication.challenge_started:outcome",
    "three_d_secure.authentication.challenge_started:status",
    "three_d_secure.authentication.challenge_started:status:canceled",
    "three_d_secure.authentication.challenge_started:status:error",
    "three_d_secure.authentication.challenge_started:status:failed",
    "three_d_secure.authentication.challenge_started:status:requires_challenge",
    "three_d_secure.authentication.challenge_started:status:requires_submission",
    "three_d_secure.authentication.challenge_started:status:succeeded",
]
_ThreeDSecureAuthenticationErrored: TypeAlias = Literal[
    "three_d_secure.authentication.errored",
    "three_d_secure.authentication.errored:outcome",
    "three_d_secure.authentication.errored:status",
    "three_d_secure.authentication.errored:status:canceled",
    "three_d_secure.authentication.errored:status:error",
    "three_d_secure.authentication.errored:status:failed",
    "three_d_secure.authentication.errored:status:requires_challenge",
    "three_d_secure.authentication.errored:status:requires_submission",
    "three_d_secure.authentication.errored:status:succeeded",
]
_ThreeDSecureAuthenticationFailed: TypeAlias = Literal[
    "three_d_secure.authentication.failed",
    "three_d_secure.authentication.failed:outcome",
    "three_d_secure.authentication.failed:status",
    "three_d_secure.authentication.failed:status:canceled",
    "three_d_secure.authentication.failed:status:error",
    "three_d_secure.authentication.failed:status:failed",
    "three_d_secure.authentication.failed:status:requires_challenge",
    "three_d_secure.authentication.failed:status:requires_submission",
    "three_d_secure.authentication.failed:status:succeeded",
]
_ThreeDSecureAuthenticationRequiresChallenge: TypeAlias = Literal[
    "three_d_secure.authentication.requires_challenge",
    "three_d_secure.authentication.requires_challenge:outcome",
    "three_d_secure.authentication.requires_challenge:status",
    "three_d_secure.authentication.requires_challenge:status:canceled",
    "three_d_secure.authentication.requires_challenge:status:error",
    "three_d_secure.authentication.requires_challenge:status:failed",
    "three_d_secure.authentication.requires_challenge:status:requires_challenge",
    "three_d_secure.authentication.requires_challenge:status:requires_submission",
    "three_d_secure.authentication.requires_challenge:status:succeeded",
]
_ThreeDSecureAuthenticationRequiresSubmission: TypeAlias = Literal[
    "three_d_secure.authentication.requires_submission",
    "three_d_secure.authentication.requires_submission:outcome",
    "three_d_secure.authentication.requires_submission:status",
    "three_d_secure.authentication.requires_submission:status:canceled",
    "three_d_secure.authentication.requires_submission:status:error",
    "three_d_secure.authentication.requires_submission:status:failed",
    "three_d_secure.authentication.requires_submission:status:requires_challenge",
    "three_d_secure.authentication.requires_submission:status:requires_submission",
    "three_d_secure.authentication.requires_submission:status:succeeded",
]
_ThreeDSecureAuthenticationSucceeded: TypeAlias = Literal[
    "three_d_secure.authentication.succeeded",
    "three_d_secure.authentication.succeeded:outcome",
    "three_d_secure.authentication.succeeded:status",
    "three_d_secure.authentication.succeeded:status:canceled",
    "three_d_secure.authentication.succeeded:status:error",
    "three_d_secure.authentication.succeeded:status:failed",
    "three_d_secure.authentication.succeeded:status:requires_challenge",
    "three_d_secure.authentication.succeeded:status:requires_submission",
    "three_d_secure.authentication.succeeded:status:succeeded",
]
_TreasuryOutboundPaymentCanceled: TypeAlias = Literal[
    "treasury.outbound_payment.canceled",
    "treasury.outbound_payment.canceled:customer",
    "treasury.outbound_payment.canceled:description",
    "treasury.outbound_payment.canceled:status",
    "treasury.outbound_payment.canceled:status:canceled",
    "treasury.outbound_payment.canceled:status:failed",
    "treasury.outbound_payment.canceled:status:posted",
    "treasury.outbound_payment.canceled:status:processing",
    "treasury.outbound_payment.canceled:status:returned",
]
_TreasuryOutboundPaymentCreated: TypeAlias = Literal[
    "treasury.outbound_payment.created",
    "treasury.outbound_payment.created:customer",
    "treasury.outbound_payment.created:description",
    "treasury.outbound_payment.created:status",
    "treasury.outbound_payment.created:status:canceled",
    "treasury.outbound_payment.created:status:failed",
    "treasury.outbound_payment.created:status:posted",
    "treasury.outbound_payment.created:status:processing",
    "treasury.outbound_payment.created:status:returned",
]
_TreasuryOutboundPaymentExpectedArrivalDateUpdated: TypeAlias = Literal[
    "treasury.outbound_payment.expected_arrival_date_updated",
    "treasury.outbound_payment.expected_arrival_date_updated:customer",
    "treasury.outbound_payment.expected_arrival_date_updated:description",
    "treasury.outbound_payment.expected_arrival_date_updated:status",
    "treasury.outbound_payment.expected_arrival_date_updated:status:canceled",
    "treasury.outbound_payment.expected_arrival_date_updated:status:failed",
    "treasury.outbound_payment.expected_arrival_date_updated:status:posted",
    "treasury.outbound_payment.expected_arrival_date_updated:status:processing",
    "treasury.outbound_payment.expected_arrival_date_updated:status:returned",
]
_TreasuryOutboundPaymentFailed: TypeAlias = Literal[
    "treasury.outbound_payment.failed",
    "treasury.outbound_payment.failed:customer",
    "treasury.outbound_payment.failed:description",
    "treasury.outbound_payment.failed:status",
    "treasury.outbound_payment.failed:status:canceled",
    "treasury.outbound_payment.failed:status:failed",
    "treasury.outbound_payment.failed:status:posted",
    "treasury.outbound_payment.failed:status:processing",
    "treasury.outbound_payment.failed:status:returned",
]
_TreasuryOutboundPaymentPosted: TypeAlias = Literal[
    "treasury.outbound_payment.posted",
    "treasury.outbound_payment.posted:customer",
    "treasury.outbound_payment.posted:description",
    "treasury.outbound_payment.posted:status",
    "treasury.outbound_payment.posted:status:canceled",
    "treasury.outbound_payment.posted:status:failed",
    "treasury.outbound_payment.posted:status:posted",
    "treasury.outbound_payment.posted:status:processing",
    "treasury.outbound_payment.posted:status:returned",
]
_TreasuryOutboundPaymentReturned: TypeAlias = Literal[
    "treasury.outbound_payment.returned",
    "treasury.outbound_payment.returned:customer",
    "treasury.outbound_payment.returned:description",
    "treasury.outbound_payment.returned:status",
    "treasury.outbound_payment.returned:status:canceled",
    "treasury.outbound_payment.returned:status:failed",
    "treasury.outbound_payment.returned:status:posted",
    "treasury.outbound_payment.returned:status:processing",
    "treasury.outbound_payment.returned:status:returned",
]
_TreasuryOutboundPaymentTrackingDetailsUpdated: TypeAlias = Literal[
    "treasury.outbound_payment.tracking_details_updated",
    "treasury.outbound_payment.tracking_details_updated:customer",
    "treasury.outbound_payment.tracking_details_updated:description",
    "treasury.outbound_payment.tracking_details_updated:status",
    "treasury.outbound_payment.tracking_details_updated:status:canceled",
    "treasury.outbound_payment.tracking_details_updated:status:failed",
    "treasury.outbound_payment.tracking_details_updated:status:posted",
    "treasury.outbound_payment.tracking_details_updated:status:processing",
    "treasury.outbound_payment.tracking_details_updated:status:returned",
]
_ChargeCustomer2: TypeAlias = Literal[
    "charge.captured:customer",
    "charge.expired:customer",
    "charge.failed:customer",
    "charge.pending:customer",
    "charge.refund.updated:customer",
    "charge.refund:customer",
    "charge.refunded:customer",
    "charge.succeeded:customer",
    "charge.updated:customer",
    "charge:customer",
]
_ChargeDescription2: TypeAlias = Literal[
    "charge.captured:description",
    "charge.expired:description",
    "charge.failed:description",
    "charge.pending:description",
    "charge.refund.updated:description",
    "charge.refund:description",
    "charge.refunded:description",
    "charge.succeeded:description",
    "charge.updated:description",
    "charge:description",
]
_ChargePaymentMethod2: TypeAlias = Literal[
    "charge.captured:payment_method",
    "charge.expired:payment_method",
    "charge.failed:payment_method",
    "charge.pending:payment_method",
    "charge.refund.updated:payment_method",
    "charge.refund:payment_method",
    "charge.refunded:payment_method",
    "charge.succeeded:payment_method",
    "charge.updated:payment_method",
    "charge:payment_method",
]
_InvoiceCreatedBillingReason: TypeAlias = Literal[
    "invoice.created:billing_reason",
    "invoice.created:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.created:billing_reason:manual",
    "invoice.created:billing_reason:quote_accept",
    "invoice.created:billing_reason:subscription",
    "invoice.created:billing_reason:subscription_create",
    "invoice.created:billing_reason:subscription_cycle",
    "invoice.created:billing_reason:subscription_threshold",
    "invoice.created:billing_reason:subscription_update",
    "invoice.created:billing_reason:upcoming",
]
_InvoiceDeletedBillingReason: TypeAlias = Literal[
    "invoice.deleted:billing_reason",
    "invoice.deleted:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.deleted:billing_reason:manual",
    "invoice.deleted:billing_reason:quote_accept",
    "invoice.deleted:billing_reason:subscription",
    "invoice.deleted:billing_reason:subscription_create",
    "invoice.deleted:billing_reason:subscription_cycle",
    "invoice.deleted:billing_reason:subscription_threshold",
    "invoice.deleted:billing_reason:subscription_update",
    "invoice.deleted:billing_reason:upcoming",
]
_InvoiceFinalizationFailedBillingReason: TypeAlias = Literal[
    "invoice.finalization_failed:billing_reason",
    "invoice.finalization_failed:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.finalization_failed:billing_reason:manual",
    "invoice.finalization_failed:billing_reason:quote_accept",
    "invoice.finalization_failed:billing_reason:subscription",
    "invoice.finalization_failed:billing_reason:subscription_create",
    "invoice.finalization_failed:billing_reason:subscription_cycle",
    "invoice.finalization_failed:billing_reason:subscription_threshold",
    "invoice.finalization_failed:billing_reason:subscription_update",
    "invoice.finalization_failed:billing_reason:upcoming",
]
_InvoiceFinalizedBillingReason: TypeAlias = Literal[
    "invoice.finalized:billing_reason",
    "invoice.finalized:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.finalized:billing_reason:manual",
    "invoice.finalized:billing_reason:quote_accept",
    "invoice.finalized:billing_reason:subscription",
    "invoice.finalized:billing_reason:subscription_create",
    "invoice.finalized:billing_reason:subscription_cycle",
    "invoice.finalized:billing_reason:subscription_threshold",
    "invoice.finalized:billing_reason:subscription_update",
    "invoice.finalized:billing_reason:upcoming",
]
_InvoiceMarkedUncollectibleBillingReason: TypeAlias = Literal[
    "invoice.marked_uncollectible:billing_reason",
    "invoice.marked_uncollectible:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.marked_uncollectible:billing_reason:manual",
    "invoice.marked_uncollectible:billing_reason:quote_accept",
    "invoice.marked_uncollectible:billing_reason:subscription",
    "invoice.marked_uncollectible:billing_reason:subscription_create",
    "invoice.marked_uncollectible:billing_reason:subscription_cycle",
    "invoice.marked_uncollectible:billing_reason:subscription_threshold",
    "invoice.marked_uncollectible:billing_reason:subscription_update",
    "invoice.marked_uncollectible:billing_reason:upcoming",
]
_InvoiceOverdueBillingReason: TypeAlias = Literal[
    "invoice.overdue:billing_reason",
    "invoice.overdue:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.overdue:billing_reason:manual",
    "invoice.overdue:billing_reason:quote_accept",
    "invoice.overdue:billing_reason:subscription",
    "invoice.overdue:billing_reason:subscription_create",
    "invoice.overdue:billing_reason:subscription_cycle",
    "invoice.overdue:billing_reason:subscription_threshold",
    "invoice.overdue:billing_reason:subscription_update",
    "invoice.overdue:billing_reason:upcoming",
]
_InvoiceOverpaidBillingReason: TypeAlias = Literal[
    "invoice.overpaid:billing_reason",
    "invoice.overpaid:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.overpaid:billing_reason:manual",
    "invoice.overpaid:billing_reason:quote_accept",
    "invoice.overpaid:billing_reason:subscription",
    "invoice.overpaid:billing_reason:subscription_create",
    "invoice.overpaid:billing_reason:subscription_cycle",
    "invoice.overpaid:billing_reason:subscription_threshold",
    "invoice.overpaid:billing_reason:subscription_update",
    "invoice.overpaid:billing_reason:upcoming",
]
_InvoicePaidBillingReason: TypeAlias = Literal[
    "invoice.paid:billing_reason",
    "invoice.paid:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.paid:billing_reason:manual",
    "invoice.paid:billing_reason:quote_accept",
    "invoice.paid:billing_reason:subscription",
    "invoice.paid:billing_reason:subscription_create",
    "invoice.paid:billing_reason:subscription_cycle",
    "invoice.paid:billing_reason:subscription_threshold",
    "invoice.paid:billing_reason:subscription_update",
    "invoice.paid:billing_reason:upcoming",
]
_InvoicePaymentActionRequiredBillingReason: TypeAlias = Literal[
    "invoice.payment_action_required:billing_reason",
    "invoice.payment_action_required:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.payment_action_required:billing_reason:manual",
    "invoice.payment_action_required:billing_reason:quote_accept",
    "invoice.payment_action_required:billing_reason:subscription",
    "invoice.payment_action_required:billing_reason:subscription_create",
    "invoice.payment_action_required:billing_reason:subscription_cycle",
    "invoice.payment_action_required:billing_reason:subscription_threshold",
    "invoice.payment_action_required:billing_reason:subscription_update",
    "invoice.payment_action_required:billing_reason:upcoming",
]
_InvoicePaymentAttemptRequiredBillingReason: TypeAlias = Literal[
    "invoice.payment_attempt_required:billing_reason",
    "invoice.payment_attempt_required:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.payment_attempt_required:billing_reason:manual",
    "invoice.payment_attempt_required:billing_reason:quote_accept",
    "invoice.payment_attempt_required:billing_reason:subscription",
    "invoice.payment_attempt_required:billing_reason:subscription_create",
    "invoice.payment_attempt_required:billing_reason:subscription_cycle",
    "invoice.payment_attempt_required:billing_reason:subscription_threshold",
    "invoice.payment_attempt_required:billing_reason:subscription_update",
    "invoice.payment_attempt_required:billing_reason:upcoming",
]
_InvoicePaymentFailedBillingReason: TypeAlias = Literal[
    "invoice.payment_failed:billing_reason",
    "invoice.payment_failed:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.payment_failed:billing_reason:manual",
    "invoice.payment_failed:billing_reason:quote_accept",
    "invoice.payment_failed:billing_reason:subscription",
    "invoice.payment_failed:billing_reason:subscription_create",
    "invoice.payment_failed:billing_reason:subscription_cycle",
    "invoice.payment_failed:billing_reason:subscription_threshold",
    "invoice.payment_failed:billing_reason:subscription_update",
    "invoice.payment_failed:billing_reason:upcoming",
]
_InvoicePaymentSucceededBillingReason: TypeAlias = Literal[
    "invoice.payment_succeeded:billing_reason",
    "invoice.payment_succeeded:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.payment_succeeded:billing_reason:manual",
    "invoice.payment_succeeded:billing_reason:quote_accept",
    "invoice.payment_succeeded:billing_reason:subscription",
    "invoice.payment_succeeded:billing_reason:subscription_create",
    "invoice.payment_succeeded:billing_reason:subscription_cycle",
    "invoice.payment_succeeded:billing_reason:subscription_threshold",
    "invoice.payment_succeeded:billing_reason:subscription_update",
    "invoice.payment_succeeded:billing_reason:upcoming",
]
_InvoiceSentBillingReason: TypeAlias = Literal[
    "invoice.sent:billing_reason",
    "invoice.sent:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.sent:billing_reason:manual",
    "invoice.sent:billing_reason:quote_accept",
    "invoice.sent:billing_reason:subscription",
    "invoice.sent:billing_reason:subscription_create",
    "invoice.sent:billing_reason:subscription_cycle",
    "invoice.sent:billing_reason:subscription_threshold",
    "invoice.sent:billing_reason:subscription_update",
    "invoice.sent:billing_reason:upcoming",
]
_InvoiceUpcomingBillingReason: TypeAlias = Literal[
    "invoice.upcoming:billing_reason",
    "invoice.upcoming:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.upcoming:billing_reason:manual",
    "invoice.upcoming:billing_reason:quote_accept",
    "invoice.upcoming:billing_reason:subscription",
    "invoice.upcoming:billing_reason:subscription_create",
    "invoice.upcoming:billing_reason:subscription_cycle",
    "invoice.upcoming:billing_reason:subscription_threshold",
    "invoice.upcoming:billing_reason:subscription_update",
    "invoice.upcoming:billing_reason:upcoming",
]
_InvoiceUpdatedBillingReason: TypeAlias = Literal[
    "invoice.updated:billing_reason",
    "invoice.updated:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.updated:billing_reason:manual",
    "invoice.updated:billing_reason:quote_accept",
    "invoice.updated:billing_reason:subscription",
    "invoice.updated:billing_reason:subscription_create",
    "invoice.updated:billing_reason:subscription_cycle",
    "invoice.updated:billing_reason:subscription_threshold",
    "invoice.updated:billing_reason:subscription_update",
    "invoice.updated:billing_reason:upcoming",
]
_InvoiceVoidedBillingReason: TypeAlias = Literal[
    "invoice.voided:billing_reason",
    "invoice.voided:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.voided:billing_reason:manual",
    "invoice.voided:billing_reason:quote_accept",
    "invoice.voided:billing_reason:subscription",
    "invoice.voided:billing_reason:subscription_create",
    "invoice.voided:billing_reason:subscription_cycle",
    "invoice.voided:billing_reason:subscription_threshold",
    "invoice.voided:billing_reason:subscription_update",
    "invoice.voided:billing_reason:upcoming",
]
_InvoiceWillBeDueBillingReason: TypeAlias = Literal[
    "invoice.will_be_due:billing_reason",
    "invoice.will_be_due:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.will_be_due:billing_reason:manual",
    "invoice.will_be_due:billing_reason:quote_accept",
    "invoice.will_be_due:billing_reason:subscription",
    "invoice.will_be_due:billing_reason:subscription_create",
    "invoice.will_be_due:billing_reason:subscription_cycle",
    "invoice.will_be_due:billing_reason:subscription_threshold",
    "invoice.will_be_due:billing_reason:subscription_update",
    "invoice.will_be_due:billing_reason:upcoming",
]
_Mandate: TypeAlias = Literal[
    "mandate",
    "mandate.updated",
    "mandate.updated:status",
    "mandate.updated:status:active",
    "mandate.updated:status:inactive",
    "mandate.updated:status:pending",
    "mandate:status",
    "mandate:status:active",
    "mandate:status:inactive",
    "mandate:status:pending",
]
_PaymentMethod: TypeAlias = Literal[
    "payment_method",
    "payment_method.attached",
    "payment_method.attached:customer",
    "payment_method.automatically_updated",
    "payment_method.automatically_updated:customer",
    "payment_method.detached",
    "payment_method.detached:customer",
    "payment_method.updated",
    "payment_method.updated:customer",
    "payment_method:customer",
]
_SubscriptionCanceledAt: TypeAlias = Literal[
    "customer.subscription.created:canceled_at",
    "customer.subscription.deleted:canceled_at",
    "customer.subscription.paused:canceled_at",
    "customer.subscription.pending_update_applied:canceled_at",
    "customer.subscription.pending_update_expired:canceled_at",
    "customer.subscription.resumed:canceled_at",
    "customer.subscription.trial_will_end:canceled_at",
    "customer.subscription.updated:canceled_at",
    "customer.subscription:canceled_at",
    "customer:canceled_at",
]
_SubscriptionDefaultPaymentMethod: TypeAlias = Literal[
    "customer.subscription.created:default_payment_method",
    "customer.subscription.deleted:default_payment_method",
    "customer.subscription.paused:default_payment_method",
    "customer.subscription.pending_update_applied:default_payment_method",
    "customer.subscription.pending_update_expired:default_payment_method",
    "customer.subscription.resumed:default_payment_method",
    "customer.subscription.trial_will_end:default_payment_method",
    "customer.subscription.updated:default_payment_method",
    "customer.subscription:default_payment_method",
    "customer:default_payment_method",
]
_SubscriptionStatusLiteralActive: TypeAlias = Literal[
    "customer.subscription.created:status:active",
    "customer.subscription.deleted:status:active",
    "customer.subscription.paused:status:active",
    "customer.subscription.pending_update_applied:status:active",
    "customer.subscription.pending_update_expired:status:active",
    "customer.subscription.resumed:status:active",
    "customer.subscription.trial_will_end:status:active",
    "customer.subscription.updated:status:active",
    "customer.subscription:status:active",
    "customer:status:active",
]
_SubscriptionStatusLiteralCanceled: TypeAlias = Literal[
    "customer.subscription.created:status:canceled",
    "customer.subscription.deleted:status:canceled",
    "customer.subscription.paused:status:canceled",
    "customer.subscription.pending_update_applied:status:canceled",
    "customer.subscription.pending_update_expired:status:canceled",
    "customer.subscription.resumed:status:canceled",
    "customer.subscription.trial_will_end:status:canceled",
    "customer.subscription.updated:status:canceled",
    "customer.subscription:status:canceled",
    "customer:status:canceled",
]
_SubscriptionStatusLiteralIncomplete: TypeAlias = Literal[
    "customer.subscription.created:status:incomplete",
    "customer.subscription.deleted:status:incomplete",
    "customer.subscription.paused:status:incomplete",
    "customer.subscription.pending_update_applied:status:incomplete",
    "customer.subscription.pending_update_expired:status:incomplete",
    "customer.subscription.resumed:status:incomplete",
    "customer.subscription.trial_will_end:status:incomplete",
    "customer.subscription.updated:status:incomplete",
    "customer.subscription:status:incomplete",
    "customer:status:incomplete",
]
_SubscriptionStatusLiteralIncompleteExpired: TypeAlias = Literal[
    "customer.subscription.created:status:incomplete_expired",
    "customer.subscription.deleted:status:incomplete_expired",
    "customer.subscription.paused:status:incomplete_expired",
    "customer.subscription.pending_update_applied:status:incomplete_expired",
    "customer.subscription.pending_update_expired:status:incomplete_expired",
    "customer.subscription.resumed:status:incomplete_expired",
    "customer.subscription.trial_will_end:status:incomplete_expired",
    "customer.subscription.updated:status:incomplete_expired",
    "customer.subscription:status:incomplete_expired",
    "customer:status:incomplete_expired",
]
_SubscriptionStatusLiteralPastDue: TypeAlias = Literal[
    "customer.subscription.created:status:past_due",
    "customer.subscription.deleted:status:past_due",
    "customer.subscription.paused:status:past_due",
    "customer.subscription.pending_update_applied:status:past_due",
    "customer.subscription.pending_update_expired:status:past_due",
    "customer.subscription.resumed:status:past_due",
    "customer.subscription.trial_will_end:status:past_due",
    "customer.subscription.updated:status:past_due",
    "customer.subscription:status:past_due",
    "customer:status:past_due",
]
_SubscriptionStatusLiteralPaused: TypeAlias = Literal[
    "customer.subscription.created:status:paused",
    "customer.subscription.deleted:status:paused",
    "customer.subscription.paused:status:paused",
    "customer.subscription.pending_update_applied:status:paused",
    "customer.subscription.pending_update_expired:status:paused",
    "customer.subscription.resumed:status:paused",
    "customer.subscription.trial_will_end:status:paused",
    "customer.subscription.updated:status:paused",
    "customer.subscription:status:paused",
    "customer:status:paused",
]
_SubscriptionStatusLiteralTrialing: TypeAlias = Literal[
    "customer.subscription.created:status:trialing",
    "customer.subscription.deleted:status:trialing",
    "customer.subscription.paused:status:trialing",
    "customer.subscription.pending_update_applied:status:trialing",
    "customer.subscription.pending_update_expired:status:trialing",
    "customer.subscription.resumed:status:trialing",
    "customer.subscription.trial_will_end:status:trialing",
    "customer.subscription.updated:status:trialing",
    "customer.subscription:status:trialing",
    "customer:status:trialing",
]
_SubscriptionStatusLiteralUnpaid: TypeAlias = Literal[
    "customer.subscription.created:status:unpaid",
    "customer.subscription.deleted:status:unpaid",
    "customer.subscription.paused:status:unpaid",
    "customer.subscription.pending_update_applied:status:unpaid",
    "customer.subscription.pending_update_expired:status:unpaid",
    "customer.subscription.resumed:status:unpaid",
    "customer.subscription.trial_will_end:status:unpaid",
    "customer.subscription.updated:status:unpaid",
    "customer.subscription:status:unpaid",
    "customer:status:unpaid",
]
_SubscriptionTrialEnd: TypeAlias = Literal[
    "customer.subscription.created:trial_end",
    "customer.subscription.deleted:trial_end",
    "customer.subscription.paused:trial_end",
    "customer.subscription.pending_update_applied:trial_end",
    "customer.subscription.pending_update_expired:trial_end",
    "customer.subscription.resumed:trial_end",
    "customer.subscription.trial_will_end:trial_end",
    "customer.subscription.updated:trial_end",
    "customer.subscription:trial_end",
    "customer:trial_end",
]
_TopupCanceled: TypeAlias = Literal[
    "topup.canceled",
    "topup.canceled:description",
    "topup.canceled:failure_code",
    "topup.canceled:payment_method",
    "topup.canceled:status",
    "topup.canceled:status:canceled",
    "topup.canceled:status:failed",
    "topup.canceled:status:pending",
    "topup.canceled:status:reversed",
    "topup.canceled:status:succeeded",
]
_TopupCreated: TypeAlias = Literal[
    "topup.created",
    "topup.created:description",
    "topup.created:failure_code",
    "topup.created:payment_method",
    "topup.created:status",
    "topup.created:status:canceled",
    "topup.created:status:failed",
    "topup.created:status:pending",
    "topup.created:status:reversed",
    "topup.created:status:succeeded",
]
_TopupFailed: TypeAlias = Literal[
    "topup.failed",
    "topup.failed:description",
    "topup.failed:failure_code",
    "topup.failed:payment_method",
    "topup.failed:status",
    "topup.failed:status:canceled",
    "topup.failed:status:failed",
    "topup.failed:status:pending",
    "topup.failed:status:reversed",
    "topup.failed:status:succeeded",
]
_TopupReversed: TypeAlias = Literal[
    "topup.reversed",
    "topup.reversed:description",
    "topup.reversed:failure_code",
    "topup.reversed:payment_method",
    "topup.reversed:status",
    "topup.reversed:status:canceled",
    "topup.reversed:status:failed",
    "topup.reversed:status:pending",
    "topup.reversed:status:reversed",
    "topup.reversed:status:succeeded",
]
_TopupSucceeded: TypeAlias = Literal[
    "topup.succeeded",
    "topup.succeeded:description",
    "topup.succeeded:failure_code",
    "topup.succeeded:payment_method",
    "topup.succeeded:status",
    "topup.succeeded:status:canceled",
    "topup.succeeded:status:failed",
    "topup.succeeded:status:pending",
    "topup.succeeded:status:reversed",
    "topup.succeeded:status:succeeded",
]
_TreasuryReceivedDebit: TypeAlias = Literal[
    "treasury.received_debit",
    "treasury.received_debit.created",
    "treasury.received_debit.created:failure_code",
    "treasury.received_debit.created:status",
    "treasury.received_debit.created:status:failed",
    "treasury.received_debit.created:status:succeeded",
    "treasury.received_debit:failure_code",
    "treasury.received_debit:status",
    "treasury.received_debit:status:failed",
    "treasury.received_debit:status:succeeded",
]
_BillingPortal: TypeAlias = Literal[
    "billing_portal",
    "billing_portal.configuration",
    "billing_portal.configuration.created",
    "billing_portal.configuration.created:name",
    "billing_portal.configuration.updated",
    "billing_portal.configuration.updated:name",
    "billing_portal.configuration:name",
    "billing_portal.session",
    "billing_portal.session.created",
    "billing_portal:id",
    "billing_portal:name",
]
_EventPayloadStripeObjectKEarlyFraudWarningK: TypeAlias = Literal[
    "entitlements:id",
    "radar",
    "radar.early_fraud_warning",
    "radar.early_fraud_warning.created",
    "radar.early_fraud_warning.created:payment_intent",
    "radar.early_fraud_warning.updated",
    "radar.early_fraud_warning.updated:payment_intent",
    "radar.early_fraud_warning:payment_intent",
    "radar:id",
    "radar:payment_intent",
    "tax:id",
]
_QuoteAccepted: TypeAlias = Literal[
    "quote.accepted",
    "quote.accepted:customer",
    "quote.accepted:description",
    "quote.accepted:invoice",
    "quote.accepted:number",
    "quote.accepted:status",
    "quote.accepted:status:accepted",
    "quote.accepted:status:canceled",
    "quote.accepted:status:draft",
    "quote.accepted:status:open",
    "quote.accepted:subscription",
]
_QuoteCanceled: TypeAlias = Literal[
    "quote.canceled",
    "quote.canceled:customer",
    "quote.canceled:description",
    "quote.canceled:invoice",
    "quote.canceled:number",
    "quote.canceled:status",
    "quote.canceled:status:accepted",
    "quote.canceled:status:canceled",
    "quote.canceled:status:draft",
    "quote.canceled:status:open",
    "quote.canceled:subscription",
]
_QuoteCreated: TypeAlias = Literal[
    "quote.created",
    "quote.created:customer",
    "quote.created:description",
    "quote.created:invoice",
    "quote.created:number",
    "quote.created:status",
    "quote.created:status:accepted",
    "quote.created:status:canceled",
    "quote.created:status:draft",
    "quote.created:status:open",
    "quote.created:subscription",
]
_QuoteFinalized: TypeAlias = Literal[
    "quote.finalized",
    "quote.finalized:customer",
    "quote.finalized:description",
    "quote.finalized:invoice",
    "quote.finalized:number",
    "quote.finalized:status",
    "quote.finalized:status:accepted",
    "quote.finalized:status:canceled",
    "quote.finalized:status:draft",
    "quote.finalized:status:open",
    "quote.finalized:subscription",
]
_TaxSettings: TypeAlias = Literal[
    "tax.settings",
    "tax.settings.updated",
    "tax.settings.updated:status",
    "tax.settings.updated:status:active",
    "tax.settings.updated:status:pending",
    "tax.settings:status",
    "tax.settings:status:active",
    "tax.settings:status:pending",
    "tax:status",
    "tax:status:active",
    "tax:status:pending",
]
_Capability: TypeAlias = Literal[
    "capability",
    "capability.updated",
    "capability.updated:status",
    "capability.updated:status:active",
    "capability.updated:status:inactive",
    "capability.updated:status:pending",
    "capability.updated:status:unrequested",
    "capability:status",
    "capability:status:active",
    "capability:status:inactive",
    "capability:status:pending",
    "capability:status:unrequested",
]
_ChargeRefund: TypeAlias = Literal[
    "charge.refund",
    "charge.refund.updated",
    "charge.refund.updated:charge",
    "charge.refund.updated:customer",
    "charge.refund.updated:description",
    "charge.refund.updated:payment_intent",
    "charge.refund.updated:payment_method",
    "charge.refund:charge",
    "charge.refund:customer",
    "charge.refund:description",
    "charge.refund:payment_intent",
    "charge.refund:payment_method",
]
_EventPayloadCustomerK: TypeAlias = Literal[
    "customer.created",
    "customer.created:description",
    "customer.created:email",
    "customer.created:name",
    "customer.deleted",
    "customer.deleted:description",
    "customer.deleted:email",
    "customer.deleted:name",
    "customer.updated",
    "customer.updated:description",
    "customer.updated:email",
    "customer.updated:name",
]
_FinancialConnectionsAuthorization: TypeAlias = Literal[
    "financial_connections.authorization",
    "financial_connections.authorization.expected_deactivation_date_updated",
    "financial_connections.authorization.expected_deactivation_date_updated:status",
    "financial_connections.authorization.expected_deactivation_date_updated:status:active",
    "financial_connections.authorization.expected_deactivation_date_updated:status:inactive",
    "financial_connections.authorization.upcoming_deactivation",
    "financial_connections.authorization.upcoming_deactivation:status",
    "financial_connections.authorization.upcoming_deactivation:status:active",
    "financial_connections.authorization.upcoming_deactivation:status:inactive",
    "financial_connections.authorization:status",
    "financial_connections.authorization:status:active",
    "financial_connections.authorization:status:inactive",
]
_SetupIntentCanceled: TypeAlias = Literal[
    "setup_intent.canceled",
    "setup_intent.canceled:customer",
    "setup_intent.canceled:description",
    "setup_intent.canceled:last_setup_error",
    "setup_intent.canceled:payment_method",
    "setup_intent.canceled:status",
    "setup_intent.canceled:status:canceled",
    "setup_intent.canceled:status:processing",
    "setup_intent.canceled:status:requires_action",
    "setup_intent.canceled:status:requires_confirmation",
    "setup_intent.canceled:status:requires_payment_method",
    "setup_intent.canceled:status:succeeded",
]
_SetupIntentCreated: TypeAlias = Literal[
    "setup_intent.created",
    "setup_intent.created:customer",
    "setup_intent.created:description",
    "setup_intent.created:last_setup_error",
    "setup_intent.created:payment_method",
    "setup_intent.created:status",
    "setup_intent.created:status:canceled",
    "setup_intent.created:status:processing",
    "setup_intent.created:status:requires_action",
    "setup_intent.created:status:requires_confirmation",
    "setup_intent.created:status:requires_payment_method",
    "setup_intent.created:status:succeeded",
]
_SetupIntentRequiresAction: TypeAlias = Literal[
    "setup_intent.requires_action",
    "setup_intent.requires_action:customer",
    "setup_intent.requires_action:description",
    "setup_intent.requires_action:last_setup_error",
    "setup_intent.requires_action:payment_method",
    "setup_intent.requires_action:status",
    "setup_intent.requires_action:status:canceled",
    "setup_intent.requires_action:status:processing",
    "setup_intent.requires_action:status:requires_action",
    "setup_intent.requires_action:status:requires_confirmation",
    "setup_intent.requires_action:status:requires_payment_method",
    "setup_intent.requires_action:status:succeeded",
]
_SetupIntentSetupFailed: TypeAlias = Literal[
    "setup_intent.setup_failed",
    "setup_intent.setup_failed:customer",
    "setup_intent.setup_failed:description",
    "setup_intent.setup_failed:last_setup_error",
    "setup_intent.setup_failed:payment_method",
    "setup_intent.setup_failed:status",
    "setup_intent.setup_failed:status:canceled",
    "setup_intent.setup_failed:status:processing",
    "setup_intent.setup_failed:status:requires_action",
    "setup_intent.setup_failed:status:requires_confirmation",
    "setup_intent.setup_failed:status:requires_payment_method",
    "setup_intent.setup_failed:status:succeeded",
]
_SetupIntentSucceeded: TypeAlias = Literal[
    "setup_intent.succeeded",
    "setup_intent.succeeded:customer",
    "setup_intent.succeeded:description",
    "setup_intent.succeeded:last_setup_error",
    "setup_intent.succeeded:payment_method",
    "setup_intent.succeeded:status",
    "setup_intent.succeeded:status:canceled",
    "setup_intent.succeeded:status:processing",
    "setup_intent.succeeded:status:requires_action",
    "setup_intent.succeeded:status:requires_confirmation",
    "setup_intent.succeeded:status:requires_payment_method",
    "setup_intent.succeeded:status:succeeded",
]
_Account2StatusLiteralActive: TypeAlias = Literal[
    "financial_connections.account.account_numbers_updated:status:active",
    "financial_connections.account.created:status:active",
    "financial_connections.account.deactivated:status:active",
    "financial_connections.account.disconnected:status:active",
    "financial_connections.account.expected_deactivation_date_updated:status:active",
    "financial_connections.account.reactivated:status:active",
    "financial_connections.account.refreshed_balance:status:active",
    "financial_connections.account.refreshed_ownership:status:active",
    "financial_connections.account.refreshed_transactions:status:active",
    "financial_connections.account.supported_payment_method_types_updated:status:active",
    "financial_connections.account.upcoming_account_number_expiry:status:active",
    "financial_connections.account.upcoming_deactivation:status:active",
    "financial_connections.account:status:active",
]
_Account2StatusLiteralInactive: TypeAlias = Literal[
    "financial_connections.account.account_numbers_updated:status:inactive",
    "financial_connections.account.created:status:inactive",
    "financial_connections.account.deactivated:status:inactive",
    "financial_connections.account.disconnected:status:inactive",
    "financial_connections.account.expected_deactivation_date_updated:status:inactive",
    "financial_connections.account.reactivated:status:inactive",
    "financial_connections.account.refreshed_balance:status:inactive",
    "financial_connections.account.refreshed_ownership:status:inactive",
    "financial_connections.account.refreshed_transactions:status:inactive",
    "financial_connections.account.supported_payment_method_types_updated:status:inactive",
    "financial_connections.account.upcoming_account_number_expiry:status:inactive",
    "financial_connections.account.upcoming_deactivation:status:inactive",
    "financial_connections.account:status:inactive",
]
_ChargeCaptured: TypeAlias = Literal[
    "charge.captured",
    "charge.captured:customer",
    "charge.captured:description",
    "charge.captured:failure_code",
    "charge.captured:outcome",
    "charge.captured:payment_intent",
    "charge.captured:payment_method",
    "charge.captured:receipt_email",
    "charge.captured:review",
    "charge.captured:status",
    "charge.captured:status:failed",
    "charge.captured:status:pending",
    "charge.captured:status:succeeded",
]
_ChargeDisputeClosed: TypeAlias = Literal[
    "charge.dispute.closed",
    "charge.dispute.closed:payment_intent",
    "charge.dispute.closed:status",
    "charge.dispute.closed:status:appeal_needs_response",
    "charge.dispute.closed:status:appeal_under_review",
    "charge.dispute.closed:status:lost",
    "charge.dispute.closed:status:needs_response",
    "charge.dispute.closed:status:prevented",
    "charge.dispute.closed:status:under_review",
    "charge.dispute.closed:status:warning_closed",
    "charge.dispute.closed:status:warning_needs_response",
    "charge.dispute.closed:status:warning_under_review",
    "charge.dispute.closed:status:won",
]
_ChargeDisputeCreated: TypeAlias = Literal[
    "charge.dispute.created",
    "charge.dispute.created:payment_intent",
    "charge.dispute.created:status",
    "charge.dispute.created:status:appeal_needs_response",
    "charge.dispute.created:status:appeal_under_review",
    "charge.dispute.created:status:lost",
    "charge.dispute.created:status:needs_response",
    "charge.dispute.created:status:prevented",
    "charge.dispute.created:status:under_review",
    "charge.dispute.created:status:warning_closed",
    "charge.dispute.created:status:warning_needs_response",
    "charge.dispute.created:status:warning_under_review",
    "charge.dispute.created:status:won",
]
_ChargeDisputeFundsReinstated: TypeAlias = Literal[
    "charge.dispute.funds_reinstated",
    "charge.dispute.funds_reinstated:payment_intent",
    "charge.dispute.funds_reinstated:status",
    "charge.dispute.funds_reinstated:status:appeal_needs_response",
    "charge.dispute.funds_reinstated:status:appeal_under_review",
    "charge.dispute.funds_reinstated:status:lost",
    "charge.dispute.funds_reinstated:status:needs_response",
    "charge.dispute.funds_reinstated:status:prevented",
    "charge.dispute.funds_reinstated:status:under_review",
    "charge.dispute.funds_reinstated:status:warning_closed",
    "charge.dispute.funds_reinstated:status:warning_needs_response",
    "charge.dispute.funds_reinstated:status:warning_under_review",
    "charge.dispute.funds_reinstated:status:won",
]
_ChargeDisputeFundsWithdrawn: TypeAlias = Literal[
    "charge.dispute.funds_withdrawn",
    "charge.dispute.funds_withdrawn:payment_intent",
    "charge.dispute.funds_withdrawn:status",
    "charge.dispute.funds_withdrawn:status:appeal_needs_response",
    "charge.dispute.funds_withdrawn:status:appeal_under_review",
    "charge.dispute.funds_withdrawn:status:lost",
    "charge.dispute.funds_withdrawn:status:needs_response",
    "charge.dispute.funds_withdrawn:status:prevented",
    "charge.dispute.funds_withdrawn:status:under_review",
    "charge.dispute.funds_withdrawn:status:warning_closed",
    "charge.dispute.funds_withdrawn:status:warning_needs_response",
    "charge.dispute.funds_withdrawn:status:warning_under_review",
    "charge.dispute.funds_withdrawn:status:won",
]
_ChargeDisputeUpdated: TypeAlias = Literal[
    "charge.dispute.updated",
    "charge.dispute.updated:payment_intent",
    "charge.dispute.updated:status",
    "charge.dispute.updated:status:appeal_needs_response",
    "charge.dispute.updated:status:appeal_under_review",
    "charge.dispute.updated:status:lost",
    "charge.dispute.updated:status:needs_response",
    "charge.dispute.updated:status:prevented",
    "charge.dispute.updated:status:under_review",
    "charge.dispute.updated:status:warning_closed",
    "charge.dispute.updated:status:warning_needs_response",
    "charge.dispute.updated:status:warning_under_review",
    "charge.dispute.updated:status:won",
]
_ChargeExpired: TypeAlias = Literal[
    "charge.expired",
    "charge.expired:customer",
    "charge.expired:description",
    "charge.expired:failure_code",
    "charge.expired:outcome",
    "charge.expired:payment_intent",
    "charge.expired:payment_method",
    "charge.expired:receipt_email",
    "charge.expired:review",
    "charge.expired:status",
    "charge.expired:status:failed",
    "charge.expired:status:pending",
    "charge.expired:status:succeeded",
]
_ChargeFailed: TypeAlias = Literal[
    "charge.failed",
    "charge.failed:customer",
    "charge.failed:description",
    "charge.failed:failure_code",
    "charge.failed:outcome",
    "charge.failed:payment_intent",
    "charge.failed:payment_method",
    "charge.failed:receipt_email",
    "charge.failed:review",
    "charge.failed:status",
    "charge.failed:status:failed",
    "charge.failed:status:pending",
    "charge.failed:status:succeeded",
]
_ChargePending: TypeAlias = Literal[
    "charge.pending",
    "charge.pending:customer",
    "charge.pending:description",
    "charge.pending:failure_code",
    "charge.pending:outcome",
    "charge.pending:payment_intent",
    "charge.pending:payment_method",
    "charge.pending:receipt_email",
    "charge.pending:review",
    "charge.pending:status",
    "charge.pending:status:failed",
    "charge.pending:status:pending",
    "charge.pending:status:succeeded",
]
_ChargeRefunded: TypeAlias = Literal[
    "charge.refunded",
    "charge.refunded:customer",
    "charge.refunded:description",
    "charge.refunded:failure_code",
    "charge.refunded:outcome",
    "charge.refunded:payment_intent",
    "charge.refunded:payment_method",
    "charge.refunded:receipt_email",
    "charge.refunded:review",
    "charge.refunded:status",
    "charge.refunded:status:failed",
    "charge.refunded:status:pending",
    "charge.refunded:status:succeeded",
]
_ChargeSucceeded: TypeAlias = Literal[
    "charge.succeeded",
    "charge.succeeded:customer",
    "charge.succeeded:description",
    "charge.succeeded:failure_code",
    "charge.succeeded:outcome",
    "charge.succeeded:payment_intent",
    "charge.succeeded:payment_method",
    "charge.succeeded:receipt_email",
    "charge.succeeded:review",
    "charge.succeeded:status",
    "charge.succeeded:status:failed",
    "charge.succeeded:status:pending",
    "charge.succeeded:status:succeeded",
]
_ChargeUpdated: TypeAlias = Literal[
    "charge.updated",
    "charge.updated:customer",
    "charge.updated:description",
    "charge.updated:failure_code",
    "charge.updated:outcome",
    "charge.updated:payment_intent",
    "charge.updated:payment_method",
    "charge.updated:receipt_email",
    "charge.updated:review",
    "charge.updated:status",
    "charge.updated:status:failed",
    "charge.updated:status:pending",
    "charge.updated:status:succeeded",
]
_EventPayloadStripeObjectKConfigurationKBillingPortalSessionK: TypeAlias = Literal[
    "billing_portal",
    "billing_portal.configuration",
    "billing_portal.configuration.created",
    "billing_portal.configuration.created:name",
    "billing_portal.configuration.updated",
    "billing_portal.configuration.updated:name",
    "billing_portal.configuration:name",
    "billing_portal.session",
    "billing_portal.session.created",
    "billing_portal:id",
    "billing_portal:name",
    "entitlements:id",
    "tax:id",
]
_Tax: TypeAlias = Literal[
    "tax",
    "tax.settings",
    "tax.settings.updated",
    "tax.settings.updated:status",
    "tax.settings.updated:status:active",
    "tax.settings.updated:status:pending",
    "tax.settings:status",
    "tax.settings:status:active",
    "tax.settings:status:pending",
    "tax:id",
    "tax:status",
    "tax:status:active",
    "tax:status:pending",
]
_Account2StatusLiteralDisconnected: TypeAlias = Literal[
    "financial_connections.account.account_numbers_updated:status:disconnected",
    "financial_connections.account.created:status:disconnected",
    "financial_connections.account.deactivated:status:disconnected",
    "financial_connections.account.disconnected:status:disconnected",
    "financial_connections.account.expected_deactivation_date_updated:status:disconnected",
    "financial_connections.account.reactivated:status:disconnected",
    "financial_connections.account.refreshed_balance:status:disconnected",
    "financial_connections.account.refreshed_ownership:status:disconnected",
    "financial_connections.account.refreshed_transactions:status:disconnected",
    "financial_connections.account.supported_payment_method_types_updated:status:disconnected",
    "financial_connections.account.upcoming_account_number_expiry:status:disconnected",
    "financial_connections.account.upcoming_deactivation:status:disconnected",
    "financial_connections.account:status:disconnected",
    "financial_connections:status:disconnected",
]
_CustomerCustomer: TypeAlias = Literal[
    "customer.discount.created:customer",
    "customer.discount.deleted:customer",
    "customer.discount.updated:customer",
    "customer.discount:customer",
    "customer.source.created:customer",
    "customer.source.deleted:customer",
    "customer.source.expiring:customer",
    "customer.source.updated:customer",
    "customer.source:customer",
    "customer.tax_id.created:customer",
    "customer.tax_id.deleted:customer",
    "customer.tax_id.updated:customer",
    "customer.tax_id:customer",
    "customer:customer",
]
_CustomerSubscriptionCreated: TypeAlias = Literal[
    "customer.subscription.created",
    "customer.subscription.created:canceled_at",
    "customer.subscription.created:default_payment_method",
    "customer.subscription.created:description",
    "customer.subscription.created:status",
    "customer.subscription.created:status:active",
    "customer.subscription.created:status:canceled",
    "customer.subscription.created:status:incomplete",
    "customer.subscription.created:status:incomplete_expired",
    "customer.subscription.created:status:past_due",
    "customer.subscription.created:status:paused",
    "customer.subscription.created:status:trialing",
    "customer.subscription.created:status:unpaid",
    "customer.subscription.created:trial_end",
]
_CustomerSubscriptionDeleted: TypeAlias = Literal[
    "customer.subscription.deleted",
    "customer.subscription.deleted:canceled_at",
    "customer.subscription.deleted:default_payment_method",
    "customer.subscription.deleted:description",
    "customer.subscription.deleted:status",
    "customer.subscription.deleted:status:active",
    "customer.subscription.deleted:status:canceled",
    "customer.subscription.deleted:status:incomplete",
    "customer.subscription.deleted:status:incomplete_expired",
    "customer.subscription.deleted:status:past_due",
    "customer.subscription.deleted:status:paused",
    "customer.subscription.deleted:status:trialing",
    "customer.subscription.deleted:status:unpaid",
    "customer.subscription.deleted:trial_end",
]
_CustomerSubscriptionPaused: TypeAlias = Literal[
    "customer.subscription.paused",
    "customer.subscription.paused:canceled_at",
    "customer.subscription.paused:default_payment_method",
    "customer.subscription.paused:description",
    "customer.subscription.paused:status",
    "customer.subscription.paused:status:active",
    "customer.subscription.paused:status:canceled",
    "customer.subscription.paused:status:incomplete",
    "customer.subscription.paused:status:incomplete_expired",
    "customer.subscription.paused:status:past_due",
    "customer.subscription.paused:status:paused",
    "customer.subscription.paused:status:trialing",
    "customer.subscription.paused:status:unpaid",
    "customer.subscription.paused:trial_end",
]
_CustomerSubscriptionPendingUpdateApplied: TypeAlias = Literal[
    "customer.subscription.pending_update_applied",
    "customer.subscription.pending_update_applied:canceled_at",
    "customer.subscription.pending_update_applied:default_payment_method",
    "customer.subscription.pending_update_applied:description",
    "customer.subscription.pending_update_applied:status",
    "customer.subscription.pending_update_applied:status:active",
    "customer.subscription.pending_update_applied:status:canceled",
    "customer.subscription.pending_update_applied:status:incomplete",
    "customer.subscription.pending_update_applied:status:incomplete_expired",
    "customer.subscription.pending_update_applied:status:past_due",
    "customer.subscription.pending_update_applied:status:paused",
    "customer.subscription.pending_update_applied:status:trialing",
    "customer.subscription.pending_update_applied:status:unpaid",
    "customer.subscription.pending_update_applied:trial_end",
]
_CustomerSubscriptionPendingUpdateExpired: TypeAlias = Literal[
    "customer.subscription.pending_update_expired",
    "customer.subscription.pending_update_expired:canceled_at",
    "customer.subscription.pending_update_expired:default_payment_method",
    "customer.subscription.pending_update_expired:description",
    "customer.subscription.pending_update_expired:status",
    "customer.subscription.pending_update_expired:status:active",
    "customer.subscription.pending_update_expired:status:canceled",
    "customer.subscription.pending_update_expired:status:incomplete",
    "customer.subscription.pending_update_expired:status:incomplete_expired",
    "customer.subscription.pending_update_expired:status:past_due",
    "customer.subscription.pending_update_expired:status:paused",
    "customer.subscription.pending_update_expired:status:trialing",
    "customer.subscription.pending_update_expired:status:unpaid",
    "customer.subscription.pending_update_expired:trial_end",
]
_CustomerSubscriptionResumed: TypeAlias = Literal[
    "customer.subscription.resumed",
    "customer.subscription.resumed:canceled_at",
    "customer.subscription.resumed:default_payment_method",
    "customer.subscription.resumed:description",
    "customer.subscription.resumed:status",
    "customer.subscription.resumed:status:active",
    "customer.subscription.resumed:status:canceled",
    "customer.subscription.resumed:status:incomplete",
    "customer.subscription.resumed:status:incomplete_expired",
    "customer.subscription.resumed:status:past_due",
    "customer.subscription.resumed:status:paused",
    "customer.subscription.resumed:status:trialing",
    "customer.subscription.resumed:status:unpaid",
    "customer.subscription.resumed:trial_end",
]
_CustomerSubscriptionTrialWillEnd: TypeAlias = Literal[
    "customer.subscription.trial_will_end",
    "customer.subscription.trial_will_end:canceled_at",
    "customer.subscription.trial_will_end:default_payment_method",
    "customer.subscription.trial_will_end:description",
    "customer.subscription.trial_will_end:status",
    "customer.subscription.trial_will_end:status:active",
    "customer.subscription.trial_will_end:status:canceled",
    "customer.subscription.trial_will_end:status:incomplete",
    "customer.subscription.trial_will_end:status:incomplete_expired",
    "customer.subscription.trial_will_end:status:past_due",
    "customer.subscription.trial_will_end:status:paused",
    "customer.subscription.trial_will_end:status:trialing",
    "customer.subscription.trial_will_end:status:unpaid",
    "customer.subscription.trial_will_end:trial_end",
]
_CustomerSubscriptionUpdated: TypeAlias = Literal[
    "customer.subscription.updated",
    "customer.subscription.updated:canceled_at",
    "customer.subscription.updated:default_payment_method",
    "customer.subscription.updated:description",
    "customer.subscription.updated:status",
    "customer.subscription.updated:status:active",
    "customer.subscription.updated:status:canceled",
    "customer.subscription.updated:status:incomplete",
    "customer.subscription.updated:status:incomplete_expired",
    "customer.subscription.updated:status:past_due",
    "customer.subscription.updated:status:paused",
    "customer.subscription.updated:status:trialing",
    "customer.subscription.updated:status:unpaid",
    "customer.subscription.updated:trial_end",
]
_EventPayloadStripeObjectKSettingsK: TypeAlias = Literal[
    "entitlements:id",
    "tax",
    "tax.settings",
    "tax.settings.updated",
    "tax.settings.updated:status",
    "tax.settings.updated:status:active",
    "tax.settings.updated:status:pending",
    "tax.settings:status",
    "tax.settings:status:active",
    "tax.settings:status:pending",
    "tax:id",
    "tax:status",
    "tax:status:active",
    "tax:status:pending",
]
_ReaderStatus: TypeAlias = Literal[
    "terminal.reader.action_failed:status",
    "terminal.reader.action_failed:status:offline",
    "terminal.reader.action_failed:status:online",
    "terminal.reader.action_succeeded:status",
    "terminal.reader.action_succeeded:status:offline",
    "terminal.reader.action_succeeded:status:online",
    "terminal.reader.action_updated:status",
    "terminal.reader.action_updated:status:offline",
    "terminal.reader.action_updated:status:online",
    "terminal.reader:status",
    "terminal.reader:status:offline",
    "terminal.reader:status:online",
    "terminal:status",
    "terminal:status:offline",
    "terminal:status:online",
]
_Source: TypeAlias = Literal[
    "source",
    "source.canceled",
    "source.canceled:customer",
    "source.chargeable",
    "source.chargeable:customer",
    "source.failed",
    "source.failed:customer",
    "source.mandate_notification",
    "source.refund_attributes_required",
    "source.refund_attributes_required:customer",
    "source.transaction",
    "source.transaction.created",
    "source.transaction.updated",
    "source:customer",
    "source:id",
]
_TreasuryCreditReversal: TypeAlias = Literal[
    "treasury.credit_reversal",
    "treasury.credit_reversal.created",
    "treasury.credit_reversal.created:status",
    "treasury.credit_reversal.created:status:canceled",
    "treasury.credit_reversal.created:status:posted",
    "treasury.credit_reversal.created:status:processing",
    "treasury.credit_reversal.posted",
    "treasury.credit_reversal.posted:status",
    "treasury.credit_reversal.posted:status:canceled",
    "treasury.credit_reversal.posted:status:posted",
    "treasury.credit_reversal.posted:status:processing",
    "treasury.credit_reversal:status",
    "treasury.credit_reversal:status:canceled",
    "treasury.credit_reversal:status:posted",
    "treasury.credit_reversal:status:processing",
]
_ChargePaymentIntent2: TypeAlias = Literal[
    "charge.captured:payment_intent",
    "charge.dispute.closed:payment_intent",
    "charge.dispute.created:payment_intent",
    "charge.dispute.funds_reinstated:payment_intent",
    "charge.dispute.funds_withdrawn:payment_intent",
    "charge.dispute.updated:payment_intent",
    "charge.dispute:payment_intent",
    "charge.expired:payment_intent",
    "charge.failed:payment_intent",
    "charge.pending:payment_intent",
    "charge.refund.updated:payment_intent",
    "charge.refund:payment_intent",
    "charge.refunded:payment_intent",
    "charge.succeeded:payment_intent",
    "charge.updated:payment_intent",
    "charge:payment_intent",
]
_CreditNote: TypeAlias = Literal[
    "credit_note",
    "credit_note.created",
    "credit_note.created:status",
    "credit_note.created:status:issued",
    "credit_note.created:status:void",
    "credit_note.updated",
    "credit_note.updated:status",
    "credit_note.updated:status:issued",
    "credit_note.updated:status:void",
    "credit_note.voided",
    "credit_note.voided:status",
    "credit_note.voided:status:issued",
    "credit_note.voided:status:void",
    "credit_note:status",
    "credit_note:status:issued",
    "credit_note:status:void",
]
_EventPayloadStripeObjectKSourceKSourceMandateNotificationKSourceTransactionK: TypeAlias = Literal[
    "entitlements:id",
    "source",
    "source.canceled",
    "source.canceled:customer",
    "source.chargeable",
    "source.chargeable:customer",
    "source.failed",
    "source.failed:customer",
    "source.mandate_notification",
    "source.refund_attributes_required",
    "source.refund_attributes_required:customer",
    "source.transaction",
    "source.transaction.created",
    "source.transaction.updated",
    "source:customer",
    "source:id",
    "tax:id",
]
_PaymentIntentAmountCapturableUpdated: TypeAlias = Literal[
    "payment_intent.amount_capturable_updated",
    "payment_intent.amount_capturable_updated:canceled_at",
    "payment_intent.amount_capturable_updated:customer",
    "payment_intent.amount_capturable_updated:description",
    "payment_intent.amount_capturable_updated:last_payment_error",
    "payment_intent.amount_capturable_updated:latest_charge",
    "payment_intent.amount_capturable_updated:payment_method",
    "payment_intent.amount_capturable_updated:receipt_email",
    "payment_intent.amount_capturable_updated:review",
    "payment_intent.amount_capturable_updated:status",
    "payment_intent.amount_capturable_updated:status:canceled",
    "payment_intent.amount_capturable_updated:status:processing",
    "payment_intent.amount_capturable_updated:status:requires_action",
    "payment_intent.amount_capturable_updated:status:requires_capture",
    "payment_intent.amount_capturable_updated:status:requires_confirmation",
    "payment_intent.amount_capturable_updated:status:requires_payment_method",
    "payment_intent.amount_capturable_updated:status:succeeded",
]
_PaymentIntentCanceled: TypeAlias = Literal[
    "payment_intent.canceled",
    "payment_intent.canceled:canceled_at",
    "payment_intent.canceled:customer",
    "payment_intent.canceled:description",
    "payment_intent.canceled:last_payment_error",
    "payment_intent.canceled:latest_charge",
    "payment_intent.canceled:payment_method",
    "payment_intent.canceled:receipt_email",
    "payment_intent.canceled:review",
    "payment_intent.canceled:status",
    "payment_intent.canceled:status:canceled",
    "payment_intent.canceled:status:processing",
    "payment_intent.canceled:status:requires_action",
    "payment_intent.canceled:status:requires_capture",
    "payment_intent.canceled:status:requires_confirmation",
    "payment_intent.canceled:status:requires_payment_method",
    "payment_intent.canceled:status:succeeded",
]
_PaymentIntentCreated: TypeAlias = Literal[
    "payment_intent.created",
    "payment_intent.created:canceled_at",
    "payment_intent.created:customer",
    "payment_intent.created:description",
    "payment_intent.created:last_payment_error",
    "payment_intent.created:latest_charge",
    "payment_intent.created:payment_method",
    "payment_intent.created:receipt_email",
    "payment_intent.created:review",
    "payment_intent.created:status",
    "payment_intent.created:status:canceled",
    "payment_intent.created:status:processing",
    "payment_intent.created:status:requires_action",
    "payment_intent.created:status:requires_capture",
    "payment_intent.created:status:requires_confirmation",
    "payment_intent.created:status:requires_payment_method",
    "payment_intent.created:status:succeeded",
]
_PaymentIntentPartiallyFunded: TypeAlias = Literal[
    "payment_intent.partially_funded",
    "payment_intent.partially_funded:canceled_at",
    "payment_intent.partially_funded:customer",
    "payment_intent.partially_funded:description",
    "payment_intent.partially_funded:last_payment_error",
    "payment_intent.partially_funded:latest_charge",
    "payment_intent.partially_funded:payment_method",
    "payment_intent.partially_funded:receipt_email",
    "payment_intent.partially_funded:review",
    "payment_intent.partially_funded:status",
    "payment_intent.partially_funded:status:canceled",
    "payment_intent.partially_funded:status:processing",
    "payment_intent.partially_funded:status:requires_action",
    "payment_intent.partially_funded:status:requires_capture",
    "payment_intent.partially_funded:status:requires_confirmation",
    "payment_intent.partially_funded:status:requires_payment_method",
    "payment_intent.partially_funded:status:succeeded",
]
_PaymentIntentPaymentFailed: TypeAlias = Literal[
    "payment_intent.payment_failed",
    "payment_intent.payment_failed:canceled_at",
    "payment_intent.payment_failed:customer",
    "payment_intent.payment_failed:description",
    "payment_intent.payment_failed:last_payment_error",
    "payment_intent.payment_failed:latest_charge",
    "payment_intent.payment_failed:payment_method",
    "payment_intent.payment_failed:receipt_email",
    "payment_intent.payment_failed:review",
    "payment_intent.payment_failed:status",
    "payment_intent.payment_failed:status:canceled",
    "payment_intent.payment_failed:status:processing",
    "payment_intent.payment_failed:status:requires_action",
    "payment_intent.payment_failed:status:requires_capture",
    "payment_intent.payment_failed:status:requires_confirmation",
    "payment_intent.payment_failed:status:requires_payment_method",
    "payment_intent.payment_failed:status:succeeded",
]
_PaymentIntentProcessing: TypeAlias = Literal[
    "payment_intent.processing",
    "payment_intent.processing:canceled_at",
    "payment_intent.processing:customer",
    "payment_intent.processing:description",
    "payment_intent.processing:last_payment_error",
    "payment_intent.processing:latest_charge",
    "payment_intent.processing:payment_method",
    "payment_intent.processing:receipt_email",
    "payment_intent.processing:review",
    "payment_intent.processing:status",
    "payment_intent.processing:status:canceled",
    "payment_intent.processing:status:processing",
    "payment_intent.processing:status:requires_action",
    "payment_intent.processing:status:requires_capture",
    "payment_intent.processing:status:requires_confirmation",
    "payment_intent.processing:status:requires_payment_method",
    "payment_intent.processing:status:succeeded",
]
_PaymentIntentRequiresAction: TypeAlias = Literal[
    "payment_intent.requires_action",
    "payment_intent.requires_action:canceled_at",
    "payment_intent.requires_action:customer",
    "payment_intent.requires_action:description",
    "payment_intent.requires_action:last_payment_error",
    "payment_intent.requires_action:latest_charge",
    "payment_intent.requires_action:payment_method",
    "payment_intent.requires_action:receipt_email",
    "payment_intent.requires_action:review",
    "payment_intent.requires_action:status",
    "payment_intent.requires_action:status:canceled",
    "payment_intent.requires_action:status:processing",
    "payment_intent.requires_action:status:requires_action",
    "payment_intent.requires_action:status:requires_capture",
    "payment_intent.requires_action:status:requires_confirmation",
    "payment_intent.requires_action:status:requires_payment_method",
    "payment_intent.requires_action:status:succeeded",
]
_PaymentIntentSucceeded: TypeAlias = Literal[
    "payment_intent.succeeded",
    "payment_intent.succeeded:canceled_at",
    "payment_intent.succeeded:customer",
    "payment_intent.succeeded:description",
    "payment_intent.succeeded:last_payment_error",
    "payment_intent.succeeded:latest_charge",
    "payment_intent.succeeded:payment_method",
    "payment_intent.succeeded:receipt_email",
    "payment_intent.succeeded:review",
    "payment_intent.succeeded:status",
    "payment_intent.succeeded:status:canceled",
    "payment_intent.succeeded:status:processing",
    "payment_intent.succeeded:status:requires_action",
    "payment_intent.succeeded:status:requires_capture",
    "payment_intent.succeeded:status:requires_confirmation",
    "payment_intent.succeeded:status:requires_payment_method",
    "payment_intent.succeeded:status:succeeded",
]
_AccountExternalAccount: TypeAlias = Literal[
    "account.external_account",
    "account.external_account.created",
    "account.external_account.created:customer",
    "account.external_account.created:description",
    "account.external_account.created:name",
    "account.external_account.deleted",
    "account.external_account.deleted:customer",
    "account.external_account.deleted:description",
    "account.external_account.deleted:name",
    "account.external_account.updated",
    "account.external_account.updated:customer",
    "account.external_account.updated:description",
    "account.external_account.updated:name",
    "account.external_account:customer",
    "account.external_account:description",
    "account.external_account:name",
    "account:customer",
    "account:description",
]
_BillingStatus: TypeAlias = Literal[
    "billing.meter.created:status",
    "billing.meter.created:status:active",
    "billing.meter.created:status:inactive",
    "billing.meter.deactivated:status",
    "billing.meter.deactivated:status:active",
    "billing.meter.deactivated:status:inactive",
    "billing.meter.reactivated:status",
    "billing.meter.reactivated:status:active",
    "billing.meter.reactivated:status:inactive",
    "billing.meter.updated:status",
    "billing.meter.updated:status:active",
    "billing.meter.updated:status:inactive",
    "billing.meter:status",
    "billing.meter:status:active",
    "billing.meter:status:inactive",
    "billing:status",
    "billing:status:active",
    "billing:status:inactive",
]
_CustomerDescription2: TypeAlias = Literal[
    "customer.created:description",
    "customer.deleted:description",
    "customer.source.created:description",
    "customer.source.deleted:description",
    "customer.source.expiring:description",
    "customer.source.updated:description",
    "customer.source:description",
    "customer.subscription.created:description",
    "customer.subscription.deleted:description",
    "customer.subscription.paused:description",
    "customer.subscription.pending_update_applied:description",
    "customer.subscription.pending_update_expired:description",
    "customer.subscription.resumed:description",
    "customer.subscription.trial_will_end:description",
    "customer.subscription.updated:description",
    "customer.subscription:description",
    "customer.updated:description",
    "customer:description",
]
_CustomerDiscount: TypeAlias = Literal[
    "customer.discount",
    "customer.discount.created",
    "customer.discount.created:customer",
    "customer.discount.created:invoice",
    "customer.discount.created:subscription",
    "customer.discount.deleted",
    "customer.discount.deleted:customer",
    "customer.discount.deleted:invoice",
    "customer.discount.deleted:subscription",
    "customer.discount.updated",
    "customer.discount.updated:customer",
    "customer.discount.updated:invoice",
    "customer.discount.updated:subscription",
    "customer.discount:customer",
    "customer.discount:invoice",
    "customer.discount:subscription",
    "customer:invoice",
    "customer:subscription",
]
_InvoiceBillingReasonLiteralAutomaticPendingInvoiceItemInvoice: TypeAlias = Literal[
    "invoice.created:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.deleted:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.finalization_failed:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.finalized:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.marked_uncollectible:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.overdue:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.overpaid:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.paid:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.payment_action_required:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.payment_attempt_required:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.payment_failed:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.payment_succeeded:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.sent:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.upcoming:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.updated:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.voided:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.will_be_due:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice:billing_reason:automatic_pending_invoice_item_invoice",
]
_InvoiceBillingReasonLiteralManual: TypeAlias = Literal[
    "invoice.created:billing_reason:manual",
    "invoice.deleted:billing_reason:manual",
    "invoice.finalization_failed:billing_reason:manual",
    "invoice.finalized:billing_reason:manual",
    "invoice.marked_uncollectible:billing_reason:manual",
    "invoice.overdue:billing_reason:manual",
    "invoice.overpaid:billing_reason:manual",
    "invoice.paid:billing_reason:manual",
    "invoice.payment_action_required:billing_reason:manual",
    "invoice.payment_attempt_required:billing_reason:manual",
    "invoice.payment_failed:billing_reason:manual",
    "invoice.payment_succeeded:billing_reason:manual",
    "invoice.sent:billing_reason:manual",
    "invoice.upcoming:billing_reason:manual",
    "invoice.updated:billing_reason:manual",
    "invoice.voided:billing_reason:manual",
    "invoice.will_be_due:billing_reason:manual",
    "invoice:billing_reason:manual",
]
_InvoiceBillingReasonLiteralQuoteAccept: TypeAlias = Literal[
    "invoice.created:billing_reason:quote_accept",
    "invoice.deleted:billing_reason:quote_accept",
    "invoice.finalization_failed:billing_reason:quote_accept",
    "invoice.finalized:billing_reason:quote_accept",
    "invoice.marked_uncollectible:billing_reason:quote_accept",
    "invoice.overdue:billing_reason:quote_accept",
    "invoice.overpaid:billing_reason:quote_accept",
    "invoice.paid:billing_reason:quote_accept",
    "invoice.payment_action_required:billing_reason:quote_accept",
    "invoice.payment_attempt_required:billing_reason:quote_accept",
    "invoice.payment_failed:billing_reason:quote_accept",
    "invoice.payment_succeeded:billing_reason:quote_accept",
    "invoice.sent:billing_reason:quote_accept",
    "invoice.upcoming:billing_reason:quote_accept",
    "invoice.updated:billing_reason:quote_accept",
    "invoice.voided:billing_reason:quote_accept",
    "invoice.will_be_due:billing_reason:quote_accept",
    "invoice:billing_reason:quote_accept",
]
_InvoiceBillingReasonLiteralSubscription: TypeAlias = Literal[
    "invoice.created:billing_reason:subscription",
    "invoice.deleted:billing_reason:subscription",
    "invoice.finalization_failed:billing_reason:subscription",
    "invoice.finalized:billing_reason:subscription",
    "invoice.marked_uncollectible:billing_reason:subscription",
    "invoice.overdue:billing_reason:subscription",
    "invoice.overpaid:billing_reason:subscription",
    "invoice.paid:billing_reason:subscription",
    "invoice.payment_action_required:billing_reason:subscription",
    "invoice.payment_attempt_required:billing_reason:subscription",
    "invoice.payment_failed:billing_reason:subscription",
    "invoice.payment_succeeded:billing_reason:subscription",
    "invoice.sent:billing_reason:subscription",
    "invoice.upcoming:billing_reason:subscription",
    "invoice.updated:billing_reason:subscription",
    "invoice.voided:billing_reason:subscription",
    "invoice.will_be_due:billing_reason:subscription",
    "invoice:billing_reason:subscription",
]
_InvoiceBillingReasonLiteralSubscriptionCreate: TypeAlias = Literal[
    "invoice.created:billing_reason:subscription_create",
    "invoice.deleted:billing_reason:subscription_create",
    "invoice.finalization_failed:billing_reason:subscription_create",
    "invoice.finalized:billing_reason:subscription_create",
    "invoice.marked_uncollectible:billing_reason:subscription_create",
    "invoice.overdue:billing_reason:subscription_create",
    "invoice.overpaid:billing_reason:subscription_create",
    "invoice.paid:billing_reason:subscription_create",
    "invoice.payment_action_required:billing_reason:subscription_create",
    "invoice.payment_attempt_required:billing_reason:subscription_create",
    "invoice.payment_failed:billing_reason:subscription_create",
    "invoice.payment_succeeded:billing_reason:subscription_create",
    "invoice.sent:billing_reason:subscription_create",
    "invoice.upcoming:billing_reason:subscription_create",
    "invoice.updated:billing_reason:subscription_create",
    "invoice.voided:billing_reason:subscription_create",
    "invoice.will_be_due:billing_reason:subscription_create",
    "invoice:billing_reason:subscription_create",
]
_InvoiceBillingReasonLiteralSubscriptionCycle: TypeAlias = Literal[
    "invoice.created:billing_reason:subscription_cycle",
    "invoice.deleted:billing_reason:subscription_cycle",
    "invoice.finalization_failed:billing_reason:subscription_cycle",
    "invoice.finalized:billing_reason:subscription_cycle",
    "invoice.marked_uncollectible:billing_reason:subscription_cycle",
    "invoice.overdue:billing_reason:subscription_cycle",
    "invoice.overpaid:billing_reason:subscription_cycle",
    "invoice.paid:billing_reason:subscription_cycle",
    "invoice.payment_action_required:billing_reason:subscription_cycle",
    "invoice.payment_attempt_required:billing_reason:subscription_cycle",
    "invoice.payment_failed:billing_reason:subscription_cycle",
    "invoice.payment_succeeded:billing_reason:subscription_cycle",
    "invoice.sent:billing_reason:subscription_cycle",
    "invoice.upcoming:billing_reason:subscription_cycle",
    "invoice.updated:billing_reason:subscription_cycle",
    "invoice.voided:billing_reason:subscription_cycle",
    "invoice.will_be_due:billing_reason:subscription_cycle",
    "invoice:billing_reason:subscription_cycle",
]
_InvoiceBillingReasonLiteralSubscriptionThreshold: TypeAlias = Literal[
    "invoice.created:billing_reason:subscription_threshold",
    "invoice.deleted:billing_reason:subscription_threshold",
    "invoice.finalization_failed:billing_reason:subscription_threshold",
    "invoice.finalized:billing_reason:subscription_threshold",
    "invoice.marked_uncollectible:billing_reason:subscription_threshold",
    "invoice.overdue:billing_reason:subscription_threshold",
    "invoice.overpaid:billing_reason:subscription_threshold",
    "invoice.paid:billing_reason:subscription_threshold",
    "invoice.payment_action_required:billing_reason:subscription_threshold",
    "invoice.payment_attempt_required:billing_reason:subscription_threshold",
    "invoice.payment_failed:billing_reason:subscription_threshold",
    "invoice.payment_succeeded:billing_reason:subscription_threshold",
    "invoice.sent:billing_reason:subscription_threshold",
    "invoice.upcoming:billing_reason:subscription_threshold",
    "invoice.updated:billing_reason:subscription_threshold",
    "invoice.voided:billing_reason:subscription_threshold",
    "invoice.will_be_due:billing_reason:subscription_threshold",
    "invoice:billing_reason:subscription_threshold",
]
_InvoiceBillingReasonLiteralSubscriptionUpdate: TypeAlias = Literal[
    "invoice.created:billing_reason:subscription_update",
    "invoice.deleted:billing_reason:subscription_update",
    "invoice.finalization_failed:billing_reason:subscription_update",
    "invoice.finalized:billing_reason:subscription_update",
    "invoice.marked_uncollectible:billing_reason:subscription_update",
    "invoice.overdue:billing_reason:subscription_update",
    "invoice.overpaid:billing_reason:subscription_update",
    "invoice.paid:billing_reason:subscription_update",
    "invoice.payment_action_required:billing_reason:subscription_update",
    "invoice.payment_attempt_required:billing_reason:subscription_update",
    "invoice.payment_failed:billing_reason:subscription_update",
    "invoice.payment_succeeded:billing_reason:subscription_update",
    "invoice.sent:billing_reason:subscription_update",
    "invoice.upcoming:billing_reason:subscription_update",
    "invoice.updated:billing_reason:subscription_update",
    "invoice.voided:billing_reason:subscription_update",
    "invoice.will_be_due:billing_reason:subscription_update",
    "invoice:billing_reason:subscription_update",
]
_InvoiceBillingReasonLiteralUpcoming: TypeAlias = Literal[
    "invoice.created:billing_reason:upcoming",
    "invoice.deleted:billing_reason:upcoming",
    "invoice.finalization_failed:billing_reason:upcoming",
    "invoice.finalized:billing_reason:upcoming",
    "invoice.marked_uncollectible:billing_reason:upcoming",
    "invoice.overdue:billing_reason:upcoming",
    "invoice.overpaid:billing_reason:upcoming",
    "invoice.paid:billing_reason:upcoming",
    "invoice.payment_action_required:billing_reason:upcoming",
    "invoice.payment_attempt_required:billing_reason:upcoming",
    "invoice.payment_failed:billing_reason:upcoming",
    "invoice.payment_succeeded:billing_reason:upcoming",
    "invoice.sent:billing_reason:upcoming",
    "invoice.upcoming:billing_reason:upcoming",
    "invoice.updated:billing_reason:upcoming",
    "invoice.voided:billing_reason:upcoming",
    "invoice.will_be_due:billing_reason:upcoming",
    "invoice:billing_reason:upcoming",
]
_InvoiceCustomer: TypeAlias = Literal[
    "invoice.created:customer",
    "invoice.deleted:customer",
    "invoice.finalization_failed:customer",
    "invoice.finalized:customer",
    "invoice.marked_uncollectible:customer",
    "invoice.overdue:customer",
    "invoice.overpaid:customer",
    "invoice.paid:customer",
    "invoice.payment_action_required:customer",
    "invoice.payment_attempt_required:customer",
    "invoice.payment_failed:customer",
    "invoice.payment_succeeded:customer",
    "invoice.sent:customer",
    "invoice.upcoming:customer",
    "invoice.updated:customer",
    "invoice.voided:customer",
    "invoice.will_be_due:customer",
    "invoice:customer",
]
_InvoiceCustomerEmail: TypeAlias = Literal[
    "invoice.created:customer_email",
    "invoice.deleted:customer_email",
    "invoice.finalization_failed:customer_email",
    "invoice.finalized:customer_email",
    "invoice.marked_uncollectible:customer_email",
    "invoice.overdue:customer_email",
    "invoice.overpaid:customer_email",
    "invoice.paid:customer_email",
    "invoice.payment_action_required:customer_email",
    "invoice.payment_attempt_required:customer_email",
    "invoice.payment_failed:customer_email",
    "invoice.payment_succeeded:customer_email",
    "invoice.sent:customer_email",
    "invoice.upcoming:customer_email",
    "invoice.updated:customer_email",
    "invoice.voided:customer_email",
    "invoice.will_be_due:customer_email",
    "invoice:customer_email",
]
_InvoiceDefaultPaymentMethod: TypeAlias = Literal[
    "invoice.created:default_payment_method",
    "invoice.deleted:default_payment_method",
    "invoice.finalization_failed:default_payment_method",
    "invoice.finalized:default_payment_method",
    "invoice.marked_uncollectible:default_payment_method",
    "invoice.overdue:default_payment_method",
    "invoice.overpaid:default_payment_method",
    "invoice.paid:default_payment_method",
    "invoice.payment_action_required:default_payment_method",
    "invoice.payment_attempt_required:default_payment_method",
    "invoice.payment_failed:default_payment_method",
    "invoice.payment_succeeded:default_payment_method",
    "invoice.sent:default_payment_method",
    "invoice.upcoming:default_payment_method",
    "invoice.updated:default_payment_method",
    "invoice.voided:default_payment_method",
    "invoice.will_be_due:default_payment_method",
    "invoice:default_payment_method",
]
_InvoiceDescription: TypeAlias = Literal[
    "invoice.created:description",
    "invoice.deleted:description",
    "invoice.finalization_failed:description",
    "invoice.finalized:description",
    "invoice.marked_uncollectible:description",
    "invoice.overdue:description",
    "invoice.overpaid:description",
    "invoice.paid:description",
    "invoice.payment_action_required:description",
    "invoice.payment_attempt_required:description",
    "invoice.payment_failed:description",
    "invoice.payment_succeeded:description",
    "invoice.sent:description",
    "invoice.upcoming:description",
    "invoice.updated:description",
    "invoice.voided:description",
    "invoice.will_be_due:description",
    "invoice:description",
]
_InvoiceNextPaymentAttempt: TypeAlias = Literal[
    "invoice.created:next_payment_attempt",
    "invoice.deleted:next_payment_attempt",
    "invoice.finalization_failed:next_payment_attempt",
    "invoice.finalized:next_payment_attempt",
    "invoice.marked_uncollectible:next_payment_attempt",
    "invoice.overdue:next_payment_attempt",
    "invoice.overpaid:next_payment_attempt",
    "invoice.paid:next_payment_attempt",
    "invoice.payment_action_required:next_payment_attempt",
    "invoice.payment_attempt_required:next_payment_attempt",
    "invoice.payment_failed:next_payment_attempt",
    "invoice.payment_succeeded:next_payment_attempt",
    "invoice.sent:next_payment_attempt",
    "invoice.upcoming:next_payment_attempt",
    "invoice.updated:next_payment_attempt",
    "invoice.voided:next_payment_attempt",
    "invoice.will_be_due:next_payment_attempt",
    "invoice:next_payment_attempt",
]
_InvoiceNumber: TypeAlias = Literal[
    "invoice.created:number",
    "invoice.deleted:number",
    "invoice.finalization_failed:number",
    "invoice.finalized:number",
    "invoice.marked_uncollectible:number",
    "invoice.overdue:number",
    "invoice.overpaid:number",
    "invoice.paid:number",
    "invoice.payment_action_required:number",
    "invoice.payment_attempt_required:number",
    "invoice.payment_failed:number",
    "invoice.payment_succeeded:number",
    "invoice.sent:number",
    "invoice.upcoming:number",
    "invoice.updated:number",
    "invoice.voided:number",
    "invoice.will_be_due:number",
    "invoice:number",
]
_InvoiceStatusLiteralDraft: TypeAlias = Literal[
    "invoice.created:status:draft",
    "invoice.deleted:status:draft",
    "invoice.finalization_failed:status:draft",
    "invoice.finalized:status:draft",
    "invoice.marked_uncollectible:status:draft",
    "invoice.overdue:status:draft",
    "invoice.overpaid:status:draft",
    "invoice.paid:status:draft",
    "invoice.payment_action_required:status:draft",
    "invoice.payment_attempt_required:status:draft",
    "invoice.payment_failed:status:draft",
    "invoice.payment_succeeded:status:draft",
    "invoice.sent:status:draft",
    "invoice.upcoming:status:draft",
    "invoice.updated:status:draft",
    "invoice.voided:status:draft",
    "invoice.will_be_due:status:draft",
    "invoice:status:draft",
]
_InvoiceStatusLiteralOpen: TypeAlias = Literal[
    "invoice.created:status:open",
    "invoice.deleted:status:open",
    "invoice.finalization_failed:status:open",
    "invoice.finalized:status:open",
    "invoice.marked_uncollectible:status:open",
    "invoice.overdue:status:open",
    "invoice.overpaid:status:open",
    "invoice.paid:status:open",
    "invoice.payment_action_required:status:open",
    "invoice.payment_attempt_required:status:open",
    "invoice.payment_failed:status:open",
    "invoice.payment_succeeded:status:open",
    "invoice.sent:status:open",
    "invoice.upcoming:status:open",
    "invoice.updated:status:open",
    "invoice.voided:status:open",
    "invoice.will_be_due:status:open",
    "invoice:status:open",
]
_InvoiceStatusLiteralPaid: TypeAlias = Literal[
    "invoice.created:status:paid",
    "invoice.deleted:status:paid",
    "invoice.finalization_failed:status:paid",
    "invoice.finalized:status:paid",
    "invoice.marked_uncollectible:status:paid",
    "invoice.overdue:status:paid",
    "invoice.overpaid:status:paid",
    "invoice.paid:status:paid",
    "invoice.payment_action_required:status:paid",
    "invoice.payment_attempt_required:status:paid",
    "invoice.payment_failed:status:paid",
    "invoice.payment_succeeded:status:paid",
    "invoice.sent:status:paid",
    "invoice.upcoming:status:paid",
    "invoice.updated:status:paid",
    "invoice.voided:status:paid",
    "invoice.will_be_due:status:paid",
    "invoice:status:paid",
]
_InvoiceStatusLiteralUncollectible: TypeAlias = Literal[
    "invoice.created:status:uncollectible",
    "invoice.deleted:status:uncollectible",
    "invoice.finalization_failed:status:uncollectible",
    "invoice.finalized:status:uncollectible",
    "invoice.marked_uncollectible:status:uncollectible",
    "invoice.overdue:status:uncollectible",
    "invoice.overpaid:status:uncollectible",
    "invoice.paid:status:uncollectible",
    "invoice.payment_action_required:status:uncollectible",
    "invoice.payment_attempt_required:status:uncollectible",
    "invoice.payment_failed:status:uncollectible",
    "invoice.payment_succeeded:status:uncollectible",
    "invoice.sent:status:uncollectible",
    "invoice.upcoming:status:uncollectible",
    "invoice.updated:status:uncollectible",
    "invoice.voided:status:uncollectible",
    "invoice.will_be_due:status:uncollectible",
    "invoice:status:uncollectible",
]
_InvoiceStatusLiteralVoid: TypeAlias = Literal[
    "invoice.created:status:void",
    "invoice.deleted:status:void",
    "invoice.finalization_failed:status:void",
    "invoice.finalized:status:void",
    "invoice.marked_uncollectible:status:void",
    "invoice.overdue:status:void",
    "invoice.overpaid:status:void",
    "invoice.paid:status:void",
    "invoice.payment_action_required:status:void",
    "invoice.payment_attempt_required:status:void",
    "invoice.payment_failed:status:void",
    "invoice.payment_succeeded:status:void",
    "invoice.sent:status:void",
    "invoice.upcoming:status:void",
    "invoice.updated:status:void",
    "invoice.voided:status:void",
    "invoice.will_be_due:status:void",
    "invoice:status:void",
]
_IssuingCard: TypeAlias = Literal[
    "issuing_card",
    "issuing_card.created",
    "issuing_card.created:number",
    "issuing_card.created:status",
    "issuing_card.created:status:active",
    "issuing_card.created:status:canceled",
    "issuing_card.created:status:inactive",
    "issuing_card.updated",
    "issuing_card.updated:number",
    "issuing_card.updated:status",
    "issuing_card.updated:status:active",
    "issuing_card.updated:status:canceled",
    "issuing_card.updated:status:inactive",
    "issuing_card:number",
    "issuing_card:status",
    "issuing_card:status:active",
    "issuing_card:status:canceled",
    "issuing_card:status:inactive",
]
_IssuingCardholder: TypeAlias = Literal[
    "issuing_cardholder",
    "issuing_cardholder.created",
    "issuing_cardholder.created:email",
    "issuing_cardholder.created:status",
    "issuing_cardholder.created:status:active",
    "issuing_cardholder.created:status:blocked",
    "issuing_cardholder.created:status:inactive",
    "issuing_cardholder.updated",
    "issuing_cardholder.updated:email",
    "issuing_cardholder.updated:status",
    "issuing_cardholder.updated:status:active",
    "issuing_cardholder.updated:status:blocked",
    "issuing_cardholder.updated:status:inactive",
    "issuing_cardholder:email",
    "issuing_cardholder:status",
    "issuing_cardholder:status:active",
    "issuing_cardholder:status:blocked",
    "issuing_cardholder:status:inactive",
]
_IssuingToken: TypeAlias = Literal[
    "issuing_token",
    "issuing_token.created",
    "issuing_token.created:status",
    "issuing_token.created:status:active",
    "issuing_token.created:status:deleted",
    "issuing_token.created:status:requested",
    "issuing_token.created:status:suspended",
    "issuing_token.updated",
    "issuing_token.updated:status",
    "issuing_token.updated:status:active",
    "issuing_token.updated:status:deleted",
    "issuing_token.updated:status:requested",
    "issuing_token.updated:status:suspended",
    "issuing_token:status",
    "issuing_token:status:active",
    "issuing_token:status:deleted",
    "issuing_token:status:requested",
    "issuing_token:status:suspended",
]
_TreasuryFinancialAccount: TypeAlias = Literal[
    "treasury.financial_account",
    "treasury.financial_account.closed",
    "treasury.financial_account.closed:status",
    "treasury.financial_account.closed:status:closed",
    "treasury.financial_account.closed:status:open",
    "treasury.financial_account.created",
    "treasury.financial_account.created:status",
    "treasury.financial_account.created:status:closed",
    "treasury.financial_account.created:status:open",
    "treasury.financial_account.features_status_updated",
    "treasury.financial_account.features_status_updated:status",
    "treasury.financial_account.features_status_updated:status:closed",
    "treasury.financial_account.features_status_updated:status:open",
    "treasury.financial_account:status",
    "treasury.financial_account:status:closed",
    "treasury.financial_account:status:open",
    "treasury:status:closed",
    "treasury:status:open",
]
_TerminalReader: TypeAlias = Literal[
    "terminal.reader",
    "terminal.reader.action_failed",
    "terminal.reader.action_failed:status",
    "terminal.reader.action_failed:status:offline",
    "terminal.reader.action_failed:status:online",
    "terminal.reader.action_succeeded",
    "terminal.reader.action_succeeded:status",
    "terminal.reader.action_succeeded:status:offline",
    "terminal.reader.action_succeeded:status:online",
    "terminal.reader.action_updated",
    "terminal.reader.action_updated:status",
    "terminal.reader.action_updated:status:offline",
    "terminal.reader.action_updated:status:online",
    "terminal.reader:status",
    "terminal.reader:status:offline",
    "terminal.reader:status:online",
    "terminal:status",
    "terminal:status:offline",
    "terminal:status:online",
]
_CheckoutSessionAsyncPaymentFailed: TypeAlias = Literal[
    "checkout.session.async_payment_failed",
    "checkout.session.async_payment_failed:client_reference_id",
    "checkout.session.async_payment_failed:customer",
    "checkout.session.async_payment_failed:customer_email",
    "checkout.session.async_payment_failed:invoice",
    "checkout.session.async_payment_failed:mode",
    "checkout.session.async_payment_failed:mode:payment",
    "checkout.session.async_payment_failed:mode:setup",
    "checkout.session.async_payment_failed:mode:subscription",
    "checkout.session.async_payment_failed:payment_intent",
    "checkout.session.async_payment_failed:payment_link",
    "checkout.session.async_payment_failed:payment_status",
    "checkout.session.async_payment_failed:payment_status:no_payment_required",
    "checkout.session.async_payment_failed:payment_status:paid",
    "checkout.session.async_payment_failed:payment_status:unpaid",
    "checkout.session.async_payment_failed:status",
    "checkout.session.async_payment_failed:status:complete",
    "checkout.session.async_payment_failed:status:expired",
    "checkout.session.async_payment_failed:status:open",
    "checkout.session.async_payment_failed:subscription",
]
_CheckoutSessionAsyncPaymentSucceeded: TypeAlias = Literal[
    "checkout.session.async_payment_succeeded",
    "checkout.session.async_payment_succeeded:client_reference_id",
    "checkout.session.async_payment_succeeded:customer",
    "checkout.session.async_payment_succeeded:customer_email",
    "checkout.session.async_payment_succeeded:invoice",
    "checkout.session.async_payment_succeeded:mode",
    "checkout.session.async_payment_succeeded:mode:payment",
    "checkout.session.async_payment_succeeded:mode:setup",
    "checkout.session.async_payment_succeeded:mode:subscription",
    "checkout.session.async_payment_succeeded:payment_intent",
    "checkout.session.async_payment_succeeded:payment_link",
    "checkout.session.async_payment_succeeded:payment_status",
    "checkout.session.async_payment_succeeded:payment_status:no_payment_required",
    "checkout.session.async_payment_succeeded:payment_status:paid",
    "checkout.session.async_payment_succeeded:payment_status:unpaid",
    "checkout.session.async_payment_succeeded:status",
    "checkout.session.async_payment_succeeded:status:complete",
    "checkout.session.async_payment_succeeded:status:expired",
    "checkout.session.async_payment_succeeded:status:open",
    "checkout.session.async_payment_succeeded:subscription",
]
_CheckoutSessionCompleted: TypeAlias = Literal[
    "checkout.session.completed",
    "checkout.session.completed:client_reference_id",
    "checkout.session.completed:customer",
    "checkout.session.completed:customer_email",
    "checkout.session.completed:invoice",
    "checkout.session.completed:mode",
    "checkout.session.completed:mode:payment",
    "checkout.session.completed:mode:setup",
    "checkout.session.completed:mode:subscription",
    "checkout.session.completed:payment_intent",
    "checkout.session.completed:payment_link",
    "checkout.session.completed:payment_status",
    "checkout.session.completed:payment_status:no_payment_required",
    "checkout.session.completed:payment_status:paid",
    "checkout.session.completed:payment_status:unpaid",
    "checkout.session.completed:status",
    "checkout.session.completed:status:complete",
    "checkout.session.completed:status:expired",
    "checkout.session.completed:status:open",
    "checkout.session.completed:subscription",
]
_CheckoutSessionExpired: TypeAlias = Literal[
    "checkout.session.expired",
    "checkout.session.expired:client_reference_id",
    "checkout.session.expired:customer",
    "checkout.session.expired:customer_email",
    "checkout.session.expired:invoice",
    "checkout.session.expired:mode",
    "checkout.session.expired:mode:payment",
    "checkout.session.expired:mode:setup",
    "checkout.session.expired:mode:subscription",
    "checkout.session.expired:payment_intent",
    "checkout.session.expired:payment_link",
    "checkout.session.expired:payment_status",
    "checkout.session.expired:payment_status:no_payment_required",
    "checkout.session.expired:payment_status:paid",
    "checkout.session.expired:payment_status:unpaid",
    "checkout.session.expired:status",
    "checkout.session.expired:status:complete",
    "checkout.session.expired:status:expired",
    "checkout.session.expired:status:open",
    "checkout.session.expired:subscription",
]
_TreasuryDebitReversal: TypeAlias = Literal[
    "treasury.debit_reversal",
    "treasury.debit_reversal.completed",
    "treasury.debit_reversal.completed:status",
    "treasury.debit_reversal.completed:status:failed",
    "treasury.debit_reversal.completed:status:processing",
    "treasury.debit_reversal.completed:status:succeeded",
    "treasury.debit_reversal.created",
    "treasury.debit_reversal.created:status",
    "treasury.debit_reversal.created:status:failed",
    "treasury.debit_reversal.created:status:processing",
    "treasury.debit_reversal.created:status:succeeded",
    "treasury.debit_reversal.initial_credit_granted",
    "treasury.debit_reversal.initial_credit_granted:status",
    "treasury.debit_reversal.initial_credit_granted:status:failed",
    "treasury.debit_reversal.initial_credit_granted:status:processing",
    "treasury.debit_reversal.initial_credit_granted:status:succeeded",
    "treasury.debit_reversal:status",
    "treasury.debit_reversal:status:failed",
    "treasury.debit_reversal:status:processing",
    "treasury.debit_reversal:status:succeeded",
]
_TreasuryReceivedCredit: TypeAlias = Literal[
    "treasury.received_credit",
    "treasury.received_credit.created",
    "treasury.received_credit.created:failure_code",
    "treasury.received_credit.created:status",
    "treasury.received_credit.created:status:failed",
    "treasury.received_credit.created:status:succeeded",
    "treasury.received_credit.failed",
    "treasury.received_credit.failed:failure_code",
    "treasury.received_credit.failed:status",
    "treasury.received_credit.failed:status:failed",
    "treasury.received_credit.failed:status:succeeded",
    "treasury.received_credit.succeeded",
    "treasury.received_credit.succeeded:failure_code",
    "treasury.received_credit.succeeded:status",
    "treasury.received_credit.succeeded:status:failed",
    "treasury.received_credit.succeeded:status:succeeded",
    "treasury.received_credit:failure_code",
    "treasury.received_credit:status",
    "treasury.received_credit:status:failed",
    "treasury.received_credit:status:succeeded",
]
_Payout: TypeAlias = Literal[
    "payout",
    "payout.canceled",
    "payout.canceled:description",
    "payout.canceled:failure_code",
    "payout.created",
    "payout.created:description",
    "payout.created:failure_code",
    "payout.failed",
    "payout.failed:description",
    "payout.failed:failure_code",
    "payout.paid",
    "payout.paid:description",
    "payout.paid:failure_code",
    "payout.reconciliation_completed",
    "payout.reconciliation_completed:description",
    "payout.reconciliation_completed:failure_code",
    "payout.updated",
    "payout.updated:description",
    "payout.updated:failure_code",
    "payout:description",
    "payout:failure_code",
]
_Terminal: TypeAlias = Literal[
    "terminal",
    "terminal.reader",
    "terminal.reader.action_failed",
    "terminal.reader.action_failed:status",
    "terminal.reader.action_failed:status:offline",
    "terminal.reader.action_failed:status:online",
    "terminal.reader.action_succeeded",
    "terminal.reader.action_succeeded:status",
    "terminal.reader.action_succeeded:status:offline",
    "terminal.reader.action_succeeded:status:online",
    "terminal.reader.action_updated",
    "terminal.reader.action_updated:status",
    "terminal.reader.action_updated:status:offline",
    "terminal.reader.action_updated:status:online",
    "terminal.reader:status",
    "terminal.reader:status:offline",
    "terminal.reader:status:online",
    "terminal:id",
    "terminal:status",
    "terminal:status:offline",
    "terminal:status:online",
]
_TreasuryDescription: TypeAlias = Literal[
    "treasury.inbound_transfer.canceled:description",
    "treasury.inbound_transfer.created:description",
    "treasury.inbound_transfer.failed:description",
    "treasury.inbound_transfer.succeeded:description",
    "treasury.inbound_transfer:description",
    "treasury.outbound_payment.canceled:description",
    "treasury.outbound_payment.created:description",
    "treasury.outbound_payment.expected_arrival_date_updated:description",
    "treasury.outbound_payment.failed:description",
    "treasury.outbound_payment.posted:description",
    "treasury.outbound_payment.returned:description",
    "treasury.outbound_payment.tracking_details_updated:description",
    "treasury.outbound_payment:description",
    "treasury.outbound_transfer.canceled:description",
    "treasury.outbound_transfer.created:description",
    "treasury.outbound_transfer.expected_arrival_date_updated:description",
    "treasury.outbound_transfer.failed:description",
    "treasury.outbound_transfer.posted:description",
    "treasury.outbound_transfer.returned:description",
    "treasury.outbound_transfer.tracking_details_updated:description",
    "treasury.outbound_transfer:description",
    "treasury:description",
]
_BillingMeter: TypeAlias = Literal[
    "billing.meter",
    "billing.meter.created",
    "billing.meter.created:status",
    "billing.meter.created:status:active",
    "billing.meter.created:status:inactive",
    "billing.meter.deactivated",
    "billing.meter.deactivated:status",
    "billing.meter.deactivated:status:active",
    "billing.meter.deactivated:status:inactive",
    "billing.meter.reactivated",
    "billing.meter.reactivated:status",
    "billing.meter.reactivated:status:active",
    "billing.meter.reactivated:status:inactive",
    "billing.meter.updated",
    "billing.meter.updated:status",
    "billing.meter.updated:status:active",
    "billing.meter.updated:status:inactive",
    "billing.meter:status",
    "billing.meter:status:active",
    "billing.meter:status:inactive",
    "billing:status",
    "billing:status:active",
    "billing:status:inactive",
]
_EventPayloadStripeObjectKReaderK: TypeAlias = Literal[
    "entitlements:id",
    "tax:id",
    "terminal",
    "terminal.reader",
    "terminal.reader.action_failed",
    "terminal.reader.action_failed:status",
    "terminal.reader.action_failed:status:offline",
    "terminal.reader.action_failed:status:online",
    "terminal.reader.action_succeeded",
    "terminal.reader.action_succeeded:status",
    "terminal.reader.action_succeeded:status:offline",
    "terminal.reader.action_succeeded:status:online",
    "terminal.reader.action_updated",
    "terminal.reader.action_updated:status",
    "terminal.reader.action_updated:status:offline",
    "terminal.reader.action_updated:status:online",
    "terminal.reader:status",
    "terminal.reader:status:offline",
    "terminal.reader:status:online",
    "terminal:id",
    "terminal:status",
    "terminal:status:offline",
    "terminal:status:online",
]
_InvoiceCreated: TypeAlias = Literal[
    "invoice.created",
    "invoice.created:billing_reason",
    "invoice.created:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.created:billing_reason:manual",
    "invoice.created:billing_reason:quote_accept",
    "invoice.created:billing_reason:subscription",
    "invoice.created:billing_reason:subscription_create",
    "invoice.created:billing_reason:subscription_cycle",
    "invoice.created:billing_reason:subscription_threshold",
    "invoice.created:billing_reason:subscription_update",
    "invoice.created:billing_reason:upcoming",
    "invoice.created:customer",
    "invoice.created:customer_email",
    "invoice.created:default_payment_method",
    "invoice.created:description",
    "invoice.created:next_payment_attempt",
    "invoice.created:number",
    "invoice.created:status",
    "invoice.created:status:draft",
    "invoice.created:status:open",
    "invoice.created:status:paid",
    "invoice.created:status:uncollectible",
    "invoice.created:status:void",
]
_InvoiceDeleted: TypeAlias = Literal[
    "invoice.deleted",
    "invoice.deleted:billing_reason",
    "invoice.deleted:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.deleted:billing_reason:manual",
    "invoice.deleted:billing_reason:quote_accept",
    "invoice.deleted:billing_reason:subscription",
    "invoice.deleted:billing_reason:subscription_create",
    "invoice.deleted:billing_reason:subscription_cycle",
    "invoice.deleted:billing_reason:subscription_threshold",
    "invoice.deleted:billing_reason:subscription_update",
    "invoice.deleted:billing_reason:upcoming",
    "invoice.deleted:customer",
    "invoice.deleted:customer_email",
    "invoice.deleted:default_payment_method",
    "invoice.deleted:description",
    "invoice.deleted:next_payment_attempt",
    "invoice.deleted:number",
    "invoice.deleted:status",
    "invoice.deleted:status:draft",
    "invoice.deleted:status:open",
    "invoice.deleted:status:paid",
    "invoice.deleted:status:uncollectible",
    "invoice.deleted:status:void",
]
_InvoiceFinalizationFailed: TypeAlias = Literal[
    "invoice.finalization_failed",
    "invoice.finalization_failed:billing_reason",
    "invoice.finalization_failed:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.finalization_failed:billing_reason:manual",
    "invoice.finalization_failed:billing_reason:quote_accept",
    "invoice.finalization_failed:billing_reason:subscription",
    "invoice.finalization_failed:billing_reason:subscription_create",
    "invoice.finalization_failed:billing_reason:subscription_cycle",
    "invoice.finalization_failed:billing_reason:subscription_threshold",
    "invoice.finalization_failed:billing_reason:subscription_update",
    "invoice.finalization_failed:billing_reason:upcoming",
    "invoice.finalization_failed:customer",
    "invoice.finalization_failed:customer_email",
    "invoice.finalization_failed:default_payment_method",
    "invoice.finalization_failed:description",
    "invoice.finalization_failed:next_payment_attempt",
    "invoice.finalization_failed:number",
    "invoice.finalization_failed:status",
    "invoice.finalization_failed:status:draft",
    "invoice.finalization_failed:status:open",
    "invoice.finalization_failed:status:paid",
    "invoice.finalization_failed:status:uncollectible",
    "invoice.finalization_failed:status:void",
]
_InvoiceFinalized: TypeAlias = Literal[
    "invoice.finalized",
    "invoice.finalized:billing_reason",
    "invoice.finalized:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.finalized:billing_reason:manual",
    "invoice.finalized:billing_reason:quote_accept",
    "invoice.finalized:billing_reason:subscription",
    "invoice.finalized:billing_reason:subscription_create",
    "invoice.finalized:billing_reason:subscription_cycle",
    "invoice.finalized:billing_reason:subscription_threshold",
    "invoice.finalized:billing_reason:subscription_update",
    "invoice.finalized:billing_reason:upcoming",
    "invoice.finalized:customer",
    "invoice.finalized:customer_email",
    "invoice.finalized:default_payment_method",
    "invoice.finalized:description",
    "invoice.finalized:next_payment_attempt",
    "invoice.finalized:number",
    "invoice.finalized:status",
    "invoice.finalized:status:draft",
    "invoice.finalized:status:open",
    "invoice.finalized:status:paid",
    "invoice.finalized:status:uncollectible",
    "invoice.finalized:status:void",
]
_InvoiceMarkedUncollectible: TypeAlias = Literal[
    "invoice.marked_uncollectible",
    "invoice.marked_uncollectible:billing_reason",
    "invoice.marked_uncollectible:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.marked_uncollectible:billing_reason:manual",
    "invoice.marked_uncollectible:billing_reason:quote_accept",
    "invoice.marked_uncollectible:billing_reason:subscription",
    "invoice.marked_uncollectible:billing_reason:subscription_create",
    "invoice.marked_uncollectible:billing_reason:subscription_cycle",
    "invoice.marked_uncollectible:billing_reason:subscription_threshold",
    "invoice.marked_uncollectible:billing_reason:subscription_update",
    "invoice.marked_uncollectible:billing_reason:upcoming",
    "invoice.marked_uncollectible:customer",
    "invoice.marked_uncollectible:customer_email",
    "invoice.marked_uncollectible:default_payment_method",
    "invoice.marked_uncollectible:description",
    "invoice.marked_uncollectible:next_payment_attempt",
    "invoice.marked_uncollectible:number",
    "invoice.marked_uncollectible:status",
    "invoice.marked_uncollectible:status:draft",
    "invoice.marked_uncollectible:status:open",
    "invoice.marked_uncollectible:status:paid",
    "invoice.marked_uncollectible:status:uncollectible",
    "invoice.marked_uncollectible:status:void",
]
_InvoiceOverdue: TypeAlias = Literal[
    "invoice.overdue",
    "invoice.overdue:billing_reason",
    "invoice.overdue:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.overdue:billing_reason:manual",
    "invoice.overdue:billing_reason:quote_accept",
    "invoice.overdue:billing_reason:subscription",
    "invoice.overdue:billing_reason:subscription_create",
    "invoice.overdue:billing_reason:subscription_cycle",
    "invoice.overdue:billing_reason:subscription_threshold",
    "invoice.overdue:billing_reason:subscription_update",
    "invoice.overdue:billing_reason:upcoming",
    "invoice.overdue:customer",
    "invoice.overdue:customer_email",
    "invoice.overdue:default_payment_method",
    "invoice.overdue:description",
    "invoice.overdue:next_payment_attempt",
    "invoice.overdue:number",
    "invoice.overdue:status",
    "invoice.overdue:status:draft",
    "invoice.overdue:status:open",
    "invoice.overdue:status:paid",
    "invoice.overdue:status:uncollectible",
    "invoice.overdue:status:void",
]
_InvoiceOverpaid: TypeAlias = Literal[
    "invoice.overpaid",
    "invoice.overpaid:billing_reason",
    "invoice.overpaid:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.overpaid:billing_reason:manual",
    "invoice.overpaid:billing_reason:quote_accept",
    "invoice.overpaid:billing_reason:subscription",
    "invoice.overpaid:billing_reason:subscription_create",
    "invoice.overpaid:billing_reason:subscription_cycle",
    "invoice.overpaid:billing_reason:subscription_threshold",
    "invoice.overpaid:billing_reason:subscription_update",
    "invoice.overpaid:billing_reason:upcoming",
    "invoice.overpaid:customer",
    "invoice.overpaid:customer_email",
    "invoice.overpaid:default_payment_method",
    "invoice.overpaid:description",
    "invoice.overpaid:next_payment_attempt",
    "invoice.overpaid:number",
    "invoice.overpaid:status",
    "invoice.overpaid:status:draft",
    "invoice.overpaid:status:open",
    "invoice.overpaid:status:paid",
    "invoice.overpaid:status:uncollectible",
    "invoice.overpaid:status:void",
]
_InvoicePaid: TypeAlias = Literal[
    "invoice.paid",
    "invoice.paid:billing_reason",
    "invoice.paid:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.paid:billing_reason:manual",
    "invoice.paid:billing_reason:quote_accept",
    "invoice.paid:billing_reason:subscription",
    "invoice.paid:billing_reason:subscription_create",
    "invoice.paid:billing_reason:subscription_cycle",
    "invoice.paid:billing_reason:subscription_threshold",
    "invoice.paid:billing_reason:subscription_update",
    "invoice.paid:billing_reason:upcoming",
    "invoice.paid:customer",
    "invoice.paid:customer_email",
    "invoice.paid:default_payment_method",
    "invoice.paid:description",
    "invoice.paid:next_payment_attempt",
    "invoice.paid:number",
    "invoice.paid:status",
    "invoice.paid:status:draft",
    "invoice.paid:status:open",
    "invoice.paid:status:paid",
    "invoice.paid:status:uncollectible",
    "invoice.paid:status:void",
]
_InvoicePaymentActionRequired: TypeAlias = Literal[
    "invoice.payment_action_required",
    "invoice.payment_action_required:billing_reason",
    "invoice.payment_action_required:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.payment_action_required:billing_reason:manual",
    "invoice.payment_action_required:billing_reason:quote_accept",
    "invoice.payment_action_required:billing_reason:subscription",
    "invoice.payment_action_required:billing_reason:subscription_create",
    "invoice.payment_action_required:billing_reason:subscription_cycle",
    "invoice.payment_action_required:billing_reason:subscription_threshold",
    "invoice.payment_action_required:billing_reason:subscription_update",
    "invoice.payment_action_required:billing_reason:upcoming",
    "invoice.payment_action_required:customer",
    "invoice.payment_action_required:customer_email",
    "invoice.payment_action_required:default_payment_method",
    "invoice.payment_action_required:description",
    "invoice.payment_action_required:next_payment_attempt",
    "invoice.payment_action_required:number",
    "invoice.payment_action_required:status",
    "invoice.payment_action_required:status:draft",
    "invoice.payment_action_required:status:open",
    "invoice.payment_action_required:status:paid",
    "invoice.payment_action_required:status:uncollectible",
    "invoice.payment_action_required:status:void",
]
_InvoicePaymentAttemptRequired: TypeAlias = Literal[
    "invoice.payment_attempt_required",
    "invoice.payment_attempt_required:billing_reason",
    "invoice.payment_attempt_required:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.payment_attempt_required:billing_reason:manual",
    "invoice.payment_attempt_required:billing_reason:quote_accept",
    "invoice.payment_attempt_required:billing_reason:subscription",
    "invoice.payment_attempt_required:billing_reason:subscription_create",
    "invoice.payment_attempt_required:billing_reason:subscription_cycle",
    "invoice.payment_attempt_required:billing_reason:subscription_threshold",
    "invoice.payment_attempt_required:billing_reason:subscription_update",
    "invoice.payment_attempt_required:billing_reason:upcoming",
    "invoice.payment_attempt_required:customer",
    "invoice.payment_attempt_required:customer_email",
    "invoice.payment_attempt_required:default_payment_method",
    "invoice.payment_attempt_required:description",
    "invoice.payment_attempt_required:next_payment_attempt",
    "invoice.payment_attempt_required:number",
    "invoice.payment_attempt_required:status",
    "invoice.payment_attempt_required:status:draft",
    "invoice.payment_attempt_required:status:open",
    "invoice.payment_attempt_required:status:paid",
    "invoice.payment_attempt_required:status:uncollectible",
    "invoice.payment_attempt_required:status:void",
]
_InvoicePaymentFailed: TypeAlias = Literal[
    "invoice.payment_failed",
    "invoice.payment_failed:billing_reason",
    "invoice.payment_failed:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.payment_failed:billing_reason:manual",
    "invoice.payment_failed:billing_reason:quote_accept",
    "invoice.payment_failed:billing_reason:subscription",
    "invoice.payment_failed:billing_reason:subscription_create",
    "invoice.payment_failed:billing_reason:subscription_cycle",
    "invoice.payment_failed:billing_reason:subscription_threshold",
    "invoice.payment_failed:billing_reason:subscription_update",
    "invoice.payment_failed:billing_reason:upcoming",
    "invoice.payment_failed:customer",
    "invoice.payment_failed:customer_email",
    "invoice.payment_failed:default_payment_method",
    "invoice.payment_failed:description",
    "invoice.payment_failed:next_payment_attempt",
    "invoice.payment_failed:number",
    "invoice.payment_failed:status",
    "invoice.payment_failed:status:draft",
    "invoice.payment_failed:status:open",
    "invoice.payment_failed:status:paid",
    "invoice.payment_failed:status:uncollectible",
    "invoice.payment_failed:status:void",
]
_InvoicePaymentSucceeded: TypeAlias = Literal[
    "invoice.payment_succeeded",
    "invoice.payment_succeeded:billing_reason",
    "invoice.payment_succeeded:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.payment_succeeded:billing_reason:manual",
    "invoice.payment_succeeded:billing_reason:quote_accept",
    "invoice.payment_succeeded:billing_reason:subscription",
    "invoice.payment_succeeded:billing_reason:subscription_create",
    "invoice.payment_succeeded:billing_reason:subscription_cycle",
    "invoice.payment_succeeded:billing_reason:subscription_threshold",
    "invoice.payment_succeeded:billing_reason:subscription_update",
    "invoice.payment_succeeded:billing_reason:upcoming",
    "invoice.payment_succeeded:customer",
    "invoice.payment_succeeded:customer_email",
    "invoice.payment_succeeded:default_payment_method",
    "invoice.payment_succeeded:description",
    "invoice.payment_succeeded:next_payment_attempt",
    "invoice.payment_succeeded:number",
    "invoice.payment_succeeded:status",
    "invoice.payment_succeeded:status:draft",
    "invoice.payment_succeeded:status:open",
    "invoice.payment_succeeded:status:paid",
    "invoice.payment_succeeded:status:uncollectible",
    "invoice.payment_succeeded:status:void",
]
_InvoiceSent: TypeAlias = Literal[
    "invoice.sent",
    "invoice.sent:billing_reason",
    "invoice.sent:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.sent:billing_reason:manual",
    "invoice.sent:billing_reason:quote_accept",
    "invoice.sent:billing_reason:subscription",
    "invoice.sent:billing_reason:subscription_create",
    "invoice.sent:billing_reason:subscription_cycle",
    "invoice.sent:billing_reason:subscription_threshold",
    "invoice.sent:billing_reason:subscription_update",
    "invoice.sent:billing_reason:upcoming",
    "invoice.sent:customer",
    "invoice.sent:customer_email",
    "invoice.sent:default_payment_method",
    "invoice.sent:description",
    "invoice.sent:next_payment_attempt",
    "invoice.sent:number",
    "invoice.sent:status",
    "invoice.sent:status:draft",
    "invoice.sent:status:open",
    "invoice.sent:status:paid",
    "invoice.sent:status:uncollectible",
    "invoice.sent:status:void",
]
_InvoiceUpcoming: TypeAlias = Literal[
    "invoice.upcoming",
    "invoice.upcoming:billing_reason",
    "invoice.upcoming:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.upcoming:billing_reason:manual",
    "invoice.upcoming:billing_reason:quote_accept",
    "invoice.upcoming:billing_reason:subscription",
    "invoice.upcoming:billing_reason:subscription_create",
    "invoice.upcoming:billing_reason:subscription_cycle",
    "invoice.upcoming:billing_reason:subscription_threshold",
    "invoice.upcoming:billing_reason:subscription_update",
    "invoice.upcoming:billing_reason:upcoming",
    "invoice.upcoming:customer",
    "invoice.upcoming:customer_email",
    "invoice.upcoming:default_payment_method",
    "invoice.upcoming:description",
    "invoice.upcoming:next_payment_attempt",
    "invoice.upcoming:number",
    "invoice.upcoming:status",
    "invoice.upcoming:status:draft",
    "invoice.upcoming:status:open",
    "invoice.upcoming:status:paid",
    "invoice.upcoming:status:uncollectible",
    "invoice.upcoming:status:void",
]
_InvoiceUpdated: TypeAlias = Literal[
    "invoice.updated",
    "invoice.updated:billing_reason",
    "invoice.updated:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.updated:billing_reason:manual",
    "invoice.updated:billing_reason:quote_accept",
    "invoice.updated:billing_reason:subscription",
    "invoice.updated:billing_reason:subscription_create",
    "invoice.updated:billing_reason:subscription_cycle",
    "invoice.updated:billing_reason:subscription_threshold",
    "invoice.updated:billing_reason:subscription_update",
    "invoice.updated:billing_reason:upcoming",
    "invoice.updated:customer",
    "invoice.updated:customer_email",
    "invoice.updated:default_payment_method",
    "invoice.updated:description",
    "invoice.updated:next_payment_attempt",
    "invoice.updated:number",
    "invoice.updated:status",
    "invoice.updated:status:draft",
    "invoice.updated:status:open",
    "invoice.updated:status:paid",
    "invoice.updated:status:uncollectible",
    "invoice.updated:status:void",
]
_InvoiceVoided: TypeAlias = Literal[
    "invoice.voided",
    "invoice.voided:billing_reason",
    "invoice.voided:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.voided:billing_reason:manual",
    "invoice.voided:billing_reason:quote_accept",
    "invoice.voided:billing_reason:subscription",
    "invoice.voided:billing_reason:subscription_create",
    "invoice.voided:billing_reason:subscription_cycle",
    "invoice.voided:billing_reason:subscription_threshold",
    "invoice.voided:billing_reason:subscription_update",
    "invoice.voided:billing_reason:upcoming",
    "invoice.voided:customer",
    "invoice.voided:customer_email",
    "invoice.voided:default_payment_method",
    "invoice.voided:description",
    "invoice.voided:next_payment_attempt",
    "invoice.voided:number",
    "invoice.voided:status",
    "invoice.voided:status:draft",
    "invoice.voided:status:open",
    "invoice.voided:status:paid",
    "invoice.voided:status:uncollectible",
    "invoice.voided:status:void",
]
_InvoiceWillBeDue: TypeAlias = Literal[
    "invoice.will_be_due",
    "invoice.will_be_due:billing_reason",
    "invoice.will_be_due:billing_reason:automatic_pending_invoice_item_invoice",
    "invoice.will_be_due:billing_reason:manual",
    "invoice.will_be_due:billing_reason:quote_accept",
    "invoice.will_be_due:billing_reason:subscription",
    "invoice.will_be_due:billing_reason:subscription_create",
    "invoice.will_be_due:billing_reason:subscription_cycle",
    "invoice.will_be_due:billing_reason:subscription_threshold",
    "invoice.will_be_due:billing_reason:subscription_update",
    "invoice.will_be_due:billing_reason:upcoming",
    "invoice.will_be_due:customer",
    "invoice.will_be_due:customer_email",
    "invoice.will_be_due:default_payment_method",
    "invoice.will_be_due:description",
    "invoice.will_be_due:next_payment_attempt",
    "invoice.will_be_due:number",
    "invoice.will_be_due:status",
    "invoice.will_be_due:status:draft",
    "invoice.will_be_due:status:open",
    "invoice.will_be_due:status:paid",
    "invoice.will_be_due:status:uncollectible",
    "invoice.will_be_due:status:void",
]
_CheckoutMode: TypeAlias = Literal[
    "checkout.session.async_payment_failed:mode",
    "checkout.session.async_payment_failed:mode:payment",
    "checkout.session.async_payment_failed:mode:setup",
    "checkout.session.async_payment_failed:mode:subscription",
    "checkout.session.async_payment_succeeded:mode",
    "checkout.session.async_payment_succeeded:mode:payment",
    "checkout.session.async_payment_succeeded:mode:setup",
    "checkout.session.async_payment_succeeded:mode:subscription",
    "checkout.session.completed:mode",
    "checkout.session.completed:mode:payment",
    "checkout.session.completed:mode:setup",
    "checkout.session.completed:mode:subscription",
    "checkout.session.expired:mode",
    "checkout.session.expired:mode:payment",
    "checkout.session.expired:mode:setup",
    "checkout.session.expired:mode:subscription",
    "checkout.session:mode",
    "checkout.session:mode:payment",
    "checkout.session:mode:setup",
    "checkout.session:mode:subscription",
    "checkout:mode",
    "checkout:mode:payment",
    "checkout:mode:setup",
    "checkout:mode:subscription",
]
_CheckoutPaymentStatus: TypeAlias = Literal[
    "checkout.session.async_payment_failed:payment_status",
    "checkout.session.async_payment_failed:payment_status:no_payment_required",
    "checkout.session.async_payment_failed:payment_status:paid",
    "checkout.session.async_payment_failed:payment_status:unpaid",
    "checkout.session.async_payment_succeeded:payment_status",
    "checkout.session.async_payment_succeeded:payment_status:no_payment_required",
    "checkout.session.async_payment_succeeded:payment_status:paid",
    "checkout.session.async_payment_succeeded:payment_status:unpaid",
    "checkout.session.completed:payment_status",
    "checkout.session.completed:payment_status:no_payment_required",
    "checkout.session.completed:payment_status:paid",
    "checkout.session.completed:payment_status:unpaid",
    "checkout.session.expired:payment_status",
    "checkout.session.expired:payment_status:no_payment_required",
    "checkout.session.expired:payment_status:paid",
    "checkout.session.expired:payment_status:unpaid",
    "checkout.session:payment_status",
    "checkout.session:payment_status:no_payment_required",
    "checkout.session:payment_status:paid",
    "checkout.session:payment_status:unpaid",
    "checkout:payment_status",
    "checkout:payment_status:no_payment_required",
    "checkout:payment_status:paid",
    "checkout:payment_status:unpaid",
]
_CheckoutSessionStatus: TypeAlias = Literal[
    "checkout.session.async_payment_failed:status",
    "checkout.session.async_payment_failed:status:complete",
    "checkout.session.async_payment_failed:status:expired",
    "checkout.session.async_payment_failed:status:open",
    "checkout.session.async_payment_succeeded:status",
    "checkout.session.async_payment_succeeded:status:complete",
    "checkout.session.async_payment_succeeded:status:expired",
    "checkout.session.async_payment_succeeded:status:open",
    "checkout.session.completed:status",
    "checkout.session.completed:status:complete",
    "checkout.session.completed:status:expired",
    "checkout.session.completed:status:open",
    "checkout.session.expired:status",
    "checkout.session.expired:status:complete",
    "checkout.session.expired:status:expired",
    "checkout.session.expired:status:open",
    "checkout.session:status",
    "checkout.session:status:complete",
    "checkout.session:status:expired",
    "checkout.session:status:open",
    "checkout:status",
    "checkout:status:complete",
    "checkout:status:expired",
    "checkout:status:open",
]
_IssuingAuthorization: TypeAlias = Literal[
    "issuing_authorization",
    "issuing_authorization.created",
    "issuing_authorization.created:status",
    "issuing_authorization.created:status:closed",
    "issuing_authorization.created:status:expired",
    "issuing_authorization.created:status:pending",
    "issuing_authorization.created:status:reversed",
    "issuing_authorization.request",
    "issuing_authorization.request:status",
    "issuing_authorization.request:status:closed",
    "issuing_authorization.request:status:expired",
    "issuing_authorization.request:status:pending",
    "issuing_authorization.request:status:reversed",
    "issuing_authorization.updated",
    "issuing_authorization.updated:status",
    "issuing_authorization.updated:status:closed",
    "issuing_authorization.updated:status:expired",
    "issuing_authorization.updated:status:pending",
    "issuing_authorization.updated:status:reversed",
    "issuing_authorization:status",
    "issuing_authorization:status:closed",
    "issuing_authorization:status:expired",
    "issuing_authorization:status:pending",
    "issuing_authorization:status:reversed",
]
_Refund: TypeAlias = Literal[
    "refund",
    "refund.created",
    "refund.created:charge",
    "refund.created:customer",
    "refund.created:description",
    "refund.created:payment_intent",
    "refund.created:payment_method",
    "refund.failed",
    "refund.failed:charge",
    "refund.failed:customer",
    "refund.failed:description",
    "refund.failed:payment_intent",
    "refund.failed:payment_method",
    "refund.updated",
    "refund.updated:charge",
    "refund.updated:customer",
    "refund.updated:description",
    "refund.updated:payment_intent",
    "refund.updated:payment_method",
    "refund:charge",
    "refund:customer",
    "refund:description",
    "refund:payment_intent",
    "refund:payment_method",
]
_CustomerSource: TypeAlias = Literal[
    "customer.source",
    "customer.source.created",
    "customer.source.created:customer",
    "customer.source.created:description",
    "customer.source.created:email",
    "customer.source.created:name",
    "customer.source.deleted",
    "customer.source.deleted:customer",
    "customer.source.deleted:description",
    "customer.source.deleted:email",
    "customer.source.deleted:name",
    "customer.source.expiring",
    "customer.source.expiring:customer",
    "customer.source.expiring:description",
    "customer.source.expiring:email",
    "customer.source.expiring:name",
    "customer.source.updated",
    "customer.source.updated:customer",
    "customer.source.updated:description",
    "customer.source.updated:email",
    "customer.source.updated:name",
    "customer.source:customer",
    "customer.source:description",
    "customer.source:email",
    "customer.source:name",
]
_EventPayloadApplicationKAccountExternalAccountCreatedObjectK: TypeAlias = Literal[
    "account.application",
    "account.application.authorized",
    "account.application.authorized:name",
    "account.application.deauthorized",
    "account.application.deauthorized:name",
    "account.application:name",
    "account.external_account",
    "account.external_account.created",
    "account.external_account.created:customer",
    "account.external_account.created:description",
    "account.external_account.created:name",
    "account.external_account.deleted",
    "account.external_account.deleted:customer",
    "account.external_account.deleted:description",
    "account.external_account.deleted:name",
    "account.external_account.updated",
    "account.external_account.updated:customer",
    "account.external_account.updated:description",
    "account.external_account.updated:name",
    "account.external_account:customer",
    "account.external_account:description",
    "account.external_account:name",
    "account:customer",
    "account:description",
    "account:name",
]
_RuleFromUser: TypeAlias = Literal[
    "account.external_account:customer",
    "billing.alert",
    "billing.credit_grant",
    "billing_portal.session",
    "cash_balance",
    "charge:customer",
    "checkout.session:customer",
    "credit_note",
    "customer.discount:customer",
    "customer.subscription",
    "customer.tax_id:customer",
    "customer_cash_balance_transaction",
    "entitlements.active_entitlement_summary",
    "invoice:customer",
    "invoiceitem",
    "payment_intent:customer",
    "payment_method:customer",
    "promotion_code:customer",
    "quote:customer",
    "refund:customer",
    "setup_intent:customer",
    "source.canceled:customer",
    "source.chargeable:customer",
    "source.failed:customer",
    "source.refund_attributes_required:customer",
    "subscription_schedule",
    "treasury.outbound_payment:customer",
]
_TestHelpersStatus: TypeAlias = Literal[
    "test_helpers.test_clock.advancing:status",
    "test_helpers.test_clock.advancing:status:advancing",
    "test_helpers.test_clock.advancing:status:internal_failure",
    "test_helpers.test_clock.advancing:status:ready",
    "test_helpers.test_clock.created:status",
    "test_helpers.test_clock.created:status:advancing",
    "test_helpers.test_clock.created:status:internal_failure",
    "test_helpers.test_clock.created:status:ready",
    "test_helpers.test_clock.deleted:status",
    "test_helpers.test_clock.deleted:status:advancing",
    "test_helpers.test_clock.deleted:status:internal_failure",
    "test_helpers.test_clock.deleted:status:ready",
    "test_helpers.test_clock.internal_failure:status",
    "test_helpers.test_clock.internal_failure:status:advancing",
    "test_helpers.test_clock.internal_failure:status:internal_failure",
    "test_helpers.test_clock.internal_failure:status:ready",
    "test_helpers.test_clock.ready:status",
    "test_helpers.test_clock.ready:status:advancing",
    "test_helpers.test_clock.ready:status:internal_failure",
    "test_helpers.test_clock.ready:status:ready",
    "test_helpers.test_clock:status",
    "test_helpers.test_clock:status:advancing",
    "test_helpers.test_clock:status:internal_failure",
    "test_helpers.test_clock:status:ready",
    "test_helpers:status",
    "test_helpers:status:advancing",
    "test_helpers:status:internal_failure",
    "test_helpers:status:ready",
]
_Account: TypeAlias = Literal[
    "account",
    "account.application",
    "account.application.authorized",
    "account.application.authorized:name",
    "account.application.deauthorized",
    "account.application.deauthorized:name",
    "account.application:name",
    "account.external_account",
    "account.external_account.created",
    "account.external_account.created:customer",
    "account.external_account.created:description",
    "account.external_account.created:name",
    "account.external_account.deleted",
    "account.external_account.deleted:customer",
    "account.external_account.deleted:description",
    "account.external_account.deleted:name",
    "account.external_account.updated",
    "account.external_account.updated:customer",
    "account.external_account.updated:description",
    "account.external_account.updated:name",
    "account.external_account:customer",
    "account.external_account:description",
    "account.external_account:name",
    "account.updated",
    "account.updated:email",
    "account:customer",
    "account:description",
    "account:email",
    "account:name",
]
_AppsStatus: TypeAlias = Literal[
    "apps.install.created:status",
    "apps.install.created:status:install_failed",
    "apps.install.created:status:installed",
    "apps.install.created:status:installing",
    "apps.install.created:status:uninstall_failed",
    "apps.install.created:status:uninstalling",
    "apps.install.deleted:status",
    "apps.install.deleted:status:install_failed",
    "apps.install.deleted:status:installed",
    "apps.install.deleted:status:installing",
    "apps.install.deleted:status:uninstall_failed",
    "apps.install.deleted:status:uninstalling",
    "apps.install.updated:status",
    "apps.install.updated:status:install_failed",
    "apps.install.updated:status:installed",
    "apps.install.updated:status:installing",
    "apps.install.updated:status:uninstall_failed",
    "apps.install.updated:status:uninstalling",
    "apps.install:status",
    "apps.install:status:install_failed",
    "apps.install:status:installed",
    "apps.install:status:installing",
    "apps.install:status:uninstall_failed",
    "apps.install:status:uninstalling",
    "apps:status",
    "apps:status:install_failed",
    "apps:status:installed",
    "apps:status:installing",
    "apps:status:uninstall_failed",
    "apps:status:uninstalling",
]
_ReserveStatus: TypeAlias = Literal[
    "reserve.plan.created:status",
    "reserve.plan.created:status:active",
    "reserve.plan.created:status:disabled",
    "reserve.plan.created:status:expired",
    "reserve.plan.created:status:other",
    "reserve.plan.disabled:status",
    "reserve.plan.disabled:status:active",
    "reserve.plan.disabled:status:disabled",
    "reserve.plan.disabled:status:expired",
    "reserve.plan.disabled:status:other",
    "reserve.plan.expired:status",
    "reserve.plan.expired:status:active",
    "reserve.plan.expired:status:disabled",
    "reserve.plan.expired:status:expired",
    "reserve.plan.expired:status:other",
    "reserve.plan.updated:status",
    "reserve.plan.updated:status:active",
    "reserve.plan.updated:status:disabled",
    "reserve.plan.updated:status:expired",
    "reserve.plan.updated:status:other",
    "reserve.plan:status",
    "reserve.plan:status:active",
    "reserve.plan:status:disabled",
    "reserve.plan:status:expired",
    "reserve.plan:status:other",
    "reserve:status",
    "reserve:status:active",
    "reserve:status:disabled",
    "reserve:status:expired",
    "reserve:status:other",
]
_EventPayloadReceivedCreditKReceivedDebitK: TypeAlias = Literal[
    "treasury.received_credit",
    "treasury.received_credit.created",
    "treasury.received_credit.created:failure_code",
    "treasury.received_credit.created:status",
    "treasury.received_credit.created:status:failed",
    "treasury.received_credit.created:status:succeeded",
    "treasury.received_credit.failed",
    "treasury.received_credit.failed:failure_code",
    "treasury.received_credit.failed:status",
    "treasury.received_credit.failed:status:failed",
    "treasury.received_credit.failed:status:succeeded",
    "treasury.received_credit.succeeded",
    "treasury.received_credit.succeeded:failure_code",
    "treasury.received_credit.succeeded:status",
    "treasury.received_credit.succeeded:status:failed",
    "treasury.received_credit.succeeded:status:succeeded",
    "treasury.received_credit:failure_code",
    "treasury.received_credit:status",
    "treasury.received_credit:status:failed",
    "treasury.received_credit:status:succeeded",
    "treasury.received_debit",
    "treasury.received_debit.created",
    "treasury.received_debit.created:failure_code",
    "treasury.received_debit.created:status",
    "treasury.received_debit.created:status:failed",
    "treasury.received_debit.created:status:succeeded",
    "treasury.received_debit:failure_code",
    "treasury.received_debit:status",
    "treasury.received_debit:status:failed",
    "treasury.received_debit:status:succeeded",
    "treasury:failure_code",
]
_EventTypeLiteralBillingBillingCreditBalanceTransactionBillingCreditBalanceTransactionCreatedBilling: TypeAlias = (
    Literal[
        "billing.credit_balance_transaction",
        "billing.credit_balance_transaction.created",
        "billing.credit_grant",
        "billing.credit_grant.created",
        "billing.credit_grant.created:name",
        "billing.credit_grant.updated",
        "billing.credit_grant.updated:name",
        "billing.credit_grant:name",
        "billing.meter",
        "billing.meter.created",
        "billing.meter.created:status",
        "billing.meter.created:status:active",
        "billing.meter.created:status:inactive",
        "billing.meter.deactivated",
        "billing.meter.deactivated:status",
        "billing.meter.deactivated:status:active",
        "billing.meter.deactivated:status:inactive",
        "billing.meter.reactivated",
        "billing.meter.reactivated:status",
        "billing.meter.reactivated:status:active",
        "billing.meter.reactivated:status:inactive",
        "billing.meter.updated",
        "billing.meter.updated:status",
        "billing.meter.updated:status:active",
        "billing.meter.updated:status:inactive",
        "billing.meter:status",
        "billing.meter:status:active",
        "billing.meter:status:inactive",
        "billing:id",
        "billing:name",
        "billing:status",
        "billing:status:active",
        "billing:status:inactive",
    ]
)
_AppsInstall: TypeAlias = Literal[
    "apps.install",
    "apps.install.created",
    "apps.install.created:status",
    "apps.install.created:status:install_failed",
    "apps.install.created:status:installed",
    "apps.install.created:status:installing",
    "apps.install.created:status:uninstall_failed",
    "apps.install.created:status:uninstalling",
    "apps.install.deleted",
    "apps.install.deleted:status",
    "apps.install.deleted:status:install_failed",
    "apps.install.deleted:status:installed",
    "apps.install.deleted:status:installing",
    "apps.install.deleted:status:uninstall_failed",
    "apps.install.deleted:status:uninstalling",
    "apps.install.updated",
    "apps.install.updated:status",
    "apps.install.updated:status:install_failed",
    "apps.install.updated:status:installed",
    "apps.install.updated:status:installing",
    "apps.install.updated:status:uninstall_failed",
    "apps.install.updated:status:uninstalling",
    "apps.install:status",
    "apps.install:status:install_failed",
    "apps.install:status:installed",
    "apps.install:status:installing",
    "apps.install:status:uninstall_failed",
    "apps.install:status:uninstalling",
    "apps:status",
    "apps:status:install_failed",
    "apps:status:installed",
    "apps:status:installing",
    "apps:status:uninstall_failed",
    "apps:status:uninstalling",
]
_EventPayloadStripeObjectKCreditBalanceTransactionKCreditGrantKMeterK: TypeAlias = Literal[
    "billing.credit_balance_transaction",
    "billing.credit_balance_transaction.created",
    "billing.credit_grant",
    "billing.credit_grant.created",
    "billing.credit_grant.created:name",
    "billing.credit_grant.updated",
    "billing.credit_grant.updated:name",
    "billing.credit_grant:name",
    "billing.meter",
    "billing.meter.created",
    "billing.meter.created:status",
    "billing.meter.created:status:active",
    "billing.meter.created:status:inactive",
    "billing.meter.deactivated",
    "billing.meter.deactivated:status",
    "billing.meter.deactivated:status:active",
    "billing.meter.deactivated:status:inactive",
    "billing.meter.reactivated",
    "billing.meter.reactivated:status",
    "billing.meter.reactivated:status:active",
    "billing.meter.reactivated:status:inactive",
    "billing.meter.updated",
    "billing.meter.updated:status",
    "billing.meter.updated:status:active",
    "billing.meter.updated:status:inactive",
    "billing.meter:status",
    "billing.meter:status:active",
    "billing.meter:status:inactive",
    "billing:id",
    "billing:name",
    "billing:status",
    "billing:status:active",
    "billing:status:inactive",
    "entitlements:id",
    "tax:id",
]
_IssuingPersonalizationDesign: TypeAlias = Literal[
    "issuing_personalization_design",
    "issuing_personalization_design.activated",
    "issuing_personalization_design.activated:name",
    "issuing_personalization_design.activated:status",
    "issuing_personalization_design.activated:status:active",
    "issuing_personalization_design.activated:status:inactive",
    "issuing_personalization_design.activated:status:rejected",
    "issuing_personalization_design.activated:status:review",
    "issuing_personalization_design.deactivated",
    "issuing_personalization_design.deactivated:name",
    "issuing_personalization_design.deactivated:status",
    "issuing_personalization_design.deactivated:status:active",
    "issuing_personalization_design.deactivated:status:inactive",
    "issuing_personalization_design.deactivated:status:rejected",
    "issuing_personalization_design.deactivated:status:review",
    "issuing_personalization_design.rejected",
    "issuing_personalization_design.rejected:name",
    "issuing_personalization_design.rejected:status",
    "issuing_personalization_design.rejected:status:active",
    "issuing_personalization_design.rejected:status:inactive",
    "issuing_personalization_design.rejected:status:rejected",
    "issuing_personalization_design.rejected:status:review",
    "issuing_personalization_design.updated",
    "issuing_personalization_design.updated:name",
    "issuing_personalization_design.updated:status",
    "issuing_personalization_design.updated:status:active",
    "issuing_personalization_design.updated:status:inactive",
    "issuing_personalization_design.updated:status:rejected",
    "issuing_personalization_design.updated:status:review",
    "issuing_personalization_design:name",
    "issuing_personalization_design:status",
    "issuing_personalization_design:status:active",
    "issuing_personalization_design:status:inactive",
    "issuing_personalization_design:status:rejected",
    "issuing_personalization_design:status:review",
]
_ReservePlan: TypeAlias = Literal[
    "reserve.plan",
    "reserve.plan.created",
    "reserve.plan.created:status",
    "reserve.plan.created:status:active",
    "reserve.plan.created:status:disabled",
    "reserve.plan.created:status:expired",
    "reserve.plan.created:status:other",
    "reserve.plan.disabled",
    "reserve.plan.disabled:status",
    "reserve.plan.disabled:status:active",
    "reserve.plan.disabled:status:disabled",
    "reserve.plan.disabled:status:expired",
    "reserve.plan.disabled:status:other",
    "reserve.plan.expired",
    "reserve.plan.expired:status",
    "reserve.plan.expired:status:active",
    "reserve.plan.expired:status:disabled",
    "reserve.plan.expired:status:expired",
    "reserve.plan.expired:status:other",
    "reserve.plan.updated",
    "reserve.plan.updated:status",
    "reserve.plan.updated:status:active",
    "reserve.plan.updated:status:disabled",
    "reserve.plan.updated:status:expired",
    "reserve.plan.updated:status:other",
    "reserve.plan:status",
    "reserve.plan:status:active",
    "reserve.plan:status:disabled",
    "reserve.plan:status:expired",
    "reserve.plan:status:other",
    "reserve:status",
    "reserve:status:active",
    "reserve:status:disabled",
    "reserve:status:expired",
    "reserve:status:other",
]
_TreasuryInboundTransfer: TypeAlias = Literal[
    "treasury.inbound_transfer",
    "treasury.inbound_transfer.canceled",
    "treasury.inbound_transfer.canceled:description",
    "treasury.inbound_transfer.canceled:status",
    "treasury.inbound_transfer.canceled:status:canceled",
    "treasury.inbound_transfer.canceled:status:failed",
    "treasury.inbound_transfer.canceled:status:processing",
    "treasury.inbound_transfer.canceled:status:succeeded",
    "treasury.inbound_transfer.created",
    "treasury.inbound_transfer.created:description",
    "treasury.inbound_transfer.created:status",
    "treasury.inbound_transfer.created:status:canceled",
    "treasury.inbound_transfer.created:status:failed",
    "treasury.inbound_transfer.created:status:processing",
    "treasury.inbound_transfer.created:status:succeeded",
    "treasury.inbound_transfer.failed",
    "treasury.inbound_transfer.failed:description",
    "treasury.inbound_transfer.failed:status",
    "treasury.inbound_transfer.failed:status:canceled",
    "treasury.inbound_transfer.failed:status:failed",
    "treasury.inbound_transfer.failed:status:processing",
    "treasury.inbound_transfer.failed:status:succeeded",
    "treasury.inbound_transfer.succeeded",
    "treasury.inbound_transfer.succeeded:description",
    "treasury.inbound_transfer.succeeded:status",
    "treasury.inbound_transfer.succeeded:status:canceled",
    "treasury.inbound_transfer.succeeded:status:failed",
    "treasury.inbound_transfer.succeeded:status:processing",
    "treasury.inbound_transfer.succeeded:status:succeeded",
    "treasury.inbound_transfer:description",
    "treasury.inbound_transfer:status",
    "treasury.inbound_transfer:status:canceled",
    "treasury.inbound_transfer:status:failed",
    "treasury.inbound_transfer:status:processing",
    "treasury.inbound_transfer:status:succeeded",
]
_Apps: TypeAlias = Literal[
    "apps",
    "apps.install",
    "apps.install.created",
    "apps.install.created:status",
    "apps.install.created:status:install_failed",
    "apps.install.created:status:installed",
    "apps.install.created:status:installing",
    "apps.install.created:status:uninstall_failed",
    "apps.install.created:status:uninstalling",
    "apps.install.deleted",
    "apps.install.deleted:status",
    "apps.install.deleted:status:install_failed",
    "apps.install.deleted:status:installed",
    "apps.install.deleted:status:installing",
    "apps.install.deleted:status:uninstall_failed",
    "apps.install.deleted:status:uninstalling",
    "apps.install.updated",
    "apps.install.updated:status",
    "apps.install.updated:status:install_failed",
    "apps.install.updated:status:installed",
    "apps.install.updated:status:installing",
    "apps.install.updated:status:uninstall_failed",
    "apps.install.updated:status:uninstalling",
    "apps.install:status",
    "apps.install:status:install_failed",
    "apps.install:status:installed",
    "apps.install:status:installing",
    "apps.install:status:uninstall_failed",
    "apps.install:status:uninstalling",
    "apps:id",
    "apps:status",
    "apps:status:install_failed",
    "apps:status:installed",
    "apps:status:installing",
    "apps:status:uninstall_failed",
    "apps:status:uninstalling",
]
_Billing: TypeAlias = Literal[
    "billing",
    "billing.alert",
    "billing.alert.triggered",
    "billing.credit_balance_transaction",
    "billing.credit_balance_transaction.created",
    "billing.credit_grant",
    "billing.credit_grant.created",
    "billing.credit_grant.created:name",
    "billing.credit_grant.updated",
    "billing.credit_grant.updated:name",
    "billing.credit_grant:name",
    "billing.meter",
    "billing.meter.created",
    "billing.meter.created:status",
    "billing.meter.created:status:active",
    "billing.meter.created:status:inactive",
    "billing.meter.deactivated",
    "billing.meter.deactivated:status",
    "billing.meter.deactivated:status:active",
    "billing.meter.deactivated:status:inactive",
    "billing.meter.reactivated",
    "billing.meter.reactivated:status",
    "billing.meter.reactivated:status:active",
    "billing.meter.reactivated:status:inactive",
    "billing.meter.updated",
    "billing.meter.updated:status",
    "billing.meter.updated:status:active",
    "billing.meter.updated:status:inactive",
    "billing.meter:status",
    "billing.meter:status:active",
    "billing.meter:status:inactive",
    "billing:id",
    "billing:name",
    "billing:status",
    "billing:status:active",
    "billing:status:inactive",
]
_EventPayloadRefundK: TypeAlias = Literal[
    "charge.refund",
    "charge.refund.updated",
    "charge.refund.updated:charge",
    "charge.refund.updated:customer",
    "charge.refund.updated:description",
    "charge.refund.updated:payment_intent",
    "charge.refund.updated:payment_method",
    "charge.refund:charge",
    "charge.refund:customer",
    "charge.refund:description",
    "charge.refund:payment_intent",
    "charge.refund:payment_method",
    "refund",
    "refund.created",
    "refund.created:charge",
    "refund.created:customer",
    "refund.created:description",
    "refund.created:payment_intent",
    "refund.created:payment_method",
    "refund.failed",
    "refund.failed:charge",
    "refund.failed:customer",
    "refund.failed:description",
    "refund.failed:payment_intent",
    "refund.failed:payment_method",
    "refund.updated",
    "refund.updated:charge",
    "refund.updated:customer",
    "refund.updated:description",
    "refund.updated:payment_intent",
    "refund.updated:payment_method",
    "refund:charge",
    "refund:customer",
    "refund:description",
    "refund:payment_intent",
    "refund:payment_method",
]
_EventPayloadStripeObjectKAlertTriggeredKCreditBalanceTransactionKCreditGrantKMeterK: TypeAlias = Literal[
    "billing",
    "billing.alert",
    "billing.alert.triggered",
    "billing.credit_balance_transaction",
    "billing.credit_balance_transaction.created",
    "billing.credit_grant",
    "billing.credit_grant.created",
    "billing.credit_grant.created:name",
    "billing.credit_grant.updated",
    "billing.credit_grant.updated:name",
    "billing.credit_grant:name",
    "billing.meter",
    "billing.meter.created",
    "billing.meter.created:status",
    "billing.meter.created:status:active",
    "billing.meter.created:status:inactive",
    "billing.meter.deactivated",
    "billing.meter.deactivated:status",
    "billing.meter.deactivated:status:active",
    "billing.meter.deactivated:status:inactive",
    "billing.meter.reactivated",
    "billing.meter.reactivated:status",
    "billing.meter.reactivated:status:active",
    "billing.meter.reactivated:status:inactive",
    "billing.meter.updated",
    "billing.meter.updated:status",
    "billing.meter.updated:status:active",
    "billing.meter.updated:status:inactive",
    "billing.meter:status",
    "billing.meter:status:active",
    "billing.meter:status:inactive",
    "billing:id",
    "billing:name",
    "billing:status",
    "billing:status:active",
    "billing:status:inactive",
    "entitlements:id",
    "tax:id",
]
_EventPayloadStripeObjectKInstallK: TypeAlias = Literal[
    "apps",
    "apps.install",
    "apps.install.created",
    "apps.install.created:status",
    "apps.install.created:status:install_failed",
    "apps.install.created:status:installed",
    "apps.install.created:status:installing",
    "apps.install.created:status:uninstall_failed",
    "apps.install.created:status:uninstalling",
    "apps.install.deleted",
    "apps.install.deleted:status",
    "apps.install.deleted:status:install_failed",
    "apps.install.deleted:status:installed",
    "apps.install.deleted:status:installing",
    "apps.install.deleted:status:uninstall_failed",
    "apps.install.deleted:status:uninstalling",
    "apps.install.updated",
    "apps.install.updated:status",
    "apps.install.updated:status:install_failed",
    "apps.install.updated:status:installed",
    "apps.install.updated:status:installing",
    "apps.install.updated:status:uninstall_failed",
    "apps.install.updated:status:uninstalling",
    "apps.install:status",
    "apps.install:status:install_failed",
    "apps.install:status:installed",
    "apps.install:status:installing",
    "apps.install:status:uninstall_failed",
    "apps.install:status:uninstalling",
    "apps:id",
    "apps:status",
    "apps:status:install_failed",
    "apps:status:installed",
    "apps:status:installing",
    "apps:status:uninstall_failed",
    "apps:status:uninstalling",
    "entitlements:id",
    "tax:id",
]
_EventPayloadCustomerKChargeSourceK: TypeAlias = Literal[
    "customer.created",
    "customer.created:description",
    "customer.created:email",
    "customer.created:name",
    "customer.deleted",
    "customer.deleted:description",
    "customer.deleted:email",
    "customer.deleted:name",
    "customer.source",
    "customer.source.created",
    "customer.source.created:customer",
    "customer.source.created:description",
    "customer.source.created:email",
    "customer.source.created:name",
    "customer.source.deleted",
    "customer.source.deleted:customer",
    "customer.source.deleted:description",
    "customer.source.deleted:email",
    "customer.source.deleted:name",
    "customer.source.expiring",
    "customer.source.expiring:customer",
    "customer.source.expiring:description",
    "customer.source.expiring:email",
    "customer.source.expiring:name",
    "customer.source.updated",
    "customer.source.updated:customer",
    "customer.source.updated:description",
    "customer.source.updated:email",
    "customer.source.updated:name",
    "customer.source:customer",
    "customer.source:description",
    "customer.source:email",
    "customer.source:name",
    "customer.updated",
    "customer.updated:description",
    "customer.updated:email",
    "customer.updated:name",
    "customer:email",
    "customer:name",
]
_IdentityStatus: TypeAlias = Literal[
    "identity.verification_session.canceled:status",
    "identity.verification_session.canceled:status:canceled",
    "identity.verification_session.canceled:status:processing",
    "identity.verification_session.canceled:status:requires_input",
    "identity.verification_session.canceled:status:verified",
    "identity.verification_session.created:status",
    "identity.verification_session.created:status:canceled",
    "identity.verification_session.created:status:processing",
    "identity.verification_session.created:status:requires_input",
    "identity.verification_session.created:status:verified",
    "identity.verification_session.processing:status",
    "identity.verification_session.processing:status:canceled",
    "identity.verification_session.processing:status:processing",
    "identity.verification_session.processing:status:requires_input",
    "identity.verification_session.processing:status:verified",
    "identity.verification_session.redacted:status",
    "identity.verification_session.redacted:status:canceled",
    "identity.verification_session.redacted:status:processing",
    "identity.verification_session.redacted:status:requires_input",
    "identity.verification_session.redacted:status:verified",
    "identity.verification_session.requires_input:status",
    "identity.verification_session.requires_input:status:canceled",
    "identity.verification_session.requires_input:status:processing",
    "identity.verification_session.requires_input:status:requires_input",
    "identity.verification_session.requires_input:status:verified",
    "identity.verification_session.verified:status",
    "identity.verification_session.verified:status:canceled",
    "identity.verification_session.verified:status:processing",
    "identity.verification_session.verified:status:requires_input",
    "identity.verification_session.verified:status:verified",
    "identity.verification_session:status",
    "identity.verification_session:status:canceled",
    "identity.verification_session:status:processing",
    "identity.verification_session:status:requires_input",
    "identity.verification_session:status:verified",
    "identity:status",
    "identity:status:canceled",
    "identity:status:processing",
    "identity:status:requires_input",
    "identity:status:verified",
]
_TestHelpersTestClock: TypeAlias = Literal[
    "test_helpers.test_clock",
    "test_helpers.test_clock.advancing",
    "test_helpers.test_clock.advancing:name",
    "test_helpers.test_clock.advancing:status",
    "test_helpers.test_clock.advancing:status:advancing",
    "test_helpers.test_clock.advancing:status:internal_failure",
    "test_helpers.test_clock.advancing:status:ready",
    "test_helpers.test_clock.created",
    "test_helpers.test_clock.created:name",
    "test_helpers.test_clock.created:status",
    "test_helpers.test_clock.created:status:advancing",
    "test_helpers.test_clock.created:status:internal_failure",
    "test_helpers.test_clock.created:status:ready",
    "test_helpers.test_clock.deleted",
    "test_helpers.test_clock.deleted:name",
    "test_helpers.test_clock.deleted:status",
    "test_helpers.test_clock.deleted:status:advancing",
    "test_helpers.test_clock.deleted:status:internal_failure",
    "test_helpers.test_clock.deleted:status:ready",
    "test_helpers.test_clock.internal_failure",
    "test_helpers.test_clock.internal_failure:name",
    "test_helpers.test_clock.internal_failure:status",
    "test_helpers.test_clock.internal_failure:status:advancing",
    "test_helpers.test_clock.internal_failure:status:internal_failure",
    "test_helpers.test_clock.internal_failure:status:ready",
    "test_helpers.test_clock.ready",
    "test_helpers.test_clock.ready:name",
    "test_helpers.test_clock.ready:status",
    "test_helpers.test_clock.ready:status:advancing",
    "test_helpers.test_clock.ready:status:internal_failure",
    "test_helpers.test_clock.ready:status:ready",
    "test_helpers.test_clock:name",
    "test_helpers.test_clock:status",
    "test_helpers.test_clock:status:advancing",
    "test_helpers.test_clock:status:internal_failure",
    "test_helpers.test_clock:status:ready",
    "test_helpers:name",
    "test_helpers:status",
    "test_helpers:status:advancing",
    "test_helpers:status:internal_failure",
    "test_helpers:status:ready",
]
_ClimateStatus: TypeAlias = Literal[
    "climate.order.canceled:status",
    "climate.order.canceled:status:awaiting_funds",
    "climate.order.canceled:status:canceled",
    "climate.order.canceled:status:confirmed",
    "climate.order.canceled:status:delivered",
    "climate.order.canceled:status:open",
    "climate.order.created:status",
    "climate.order.created:status:awaiting_funds",
    "climate.order.created:status:canceled",
    "climate.order.created:status:confirmed",
    "climate.order.created:status:delivered",
    "climate.order.created:status:open",
    "climate.order.delayed:status",
    "climate.order.delayed:status:awaiting_funds",
    "climate.order.delayed:status:canceled",
    "climate.order.delayed:status:confirmed",
    "climate.order.delayed:status:delivered",
    "climate.order.delayed:status:open",
    "climate.order.delivered:status",
    "climate.order.delivered:status:awaiting_funds",
    "climate.order.delivered:status:canceled",
    "climate.order.delivered:status:confirmed",
    "climate.order.delivered:status:delivered",
    "climate.order.delivered:status:open",
    "climate.order.product_substituted:status",
    "climate.order.product_substituted:status:awaiting_funds",
    "climate.order.product_substituted:status:canceled",
    "climate.order.product_substituted:status:confirmed",
    "climate.order.product_substituted:status:delivered",
    "climate.order.product_substituted:status:open",
    "climate.order:status",
    "climate.order:status:awaiting_funds",
    "climate.order:status:canceled",
    "climate.order:status:confirmed",
    "climate.order:status:delivered",
    "climate.order:status:open",
    "climate:status",
    "climate:status:awaiting_funds",
    "climate:status:canceled",
    "climate:status:confirmed",
    "climate:status:delivered",
    "climate:status:open",
]
_Reserve: TypeAlias = Literal[
    "reserve",
    "reserve.hold",
    "reserve.hold.created",
    "reserve.hold.updated",
    "reserve.plan",
    "reserve.plan.created",
    "reserve.plan.created:status",
    "reserve.plan.created:status:active",
    "reserve.plan.created:status:disabled",
    "reserve.plan.created:status:expired",
    "reserve.plan.created:status:other",
    "reserve.plan.disabled",
    "reserve.plan.disabled:status",
    "reserve.plan.disabled:status:active",
    "reserve.plan.disabled:status:disabled",
    "reserve.plan.disabled:status:expired",
    "reserve.plan.disabled:status:other",
    "reserve.plan.expired",
    "reserve.plan.expired:status",
    "reserve.plan.expired:status:active",
    "reserve.plan.expired:status:disabled",
    "reserve.plan.expired:status:expired",
    "reserve.plan.expired:status:other",
    "reserve.plan.updated",
    "reserve.plan.updated:status",
    "reserve.plan.updated:status:active",
    "reserve.plan.updated:status:disabled",
    "reserve.plan.updated:status:expired",
    "reserve.plan.updated:status:other",
    "reserve.plan:status",
    "reserve.plan:status:active",
    "reserve.plan:status:disabled",
    "reserve.plan:status:expired",
    "reserve.plan:status:other",
    "reserve.release",
    "reserve.release.created",
    "reserve:id",
    "reserve:status",
    "reserve:status:active",
    "reserve:status:disabled",
    "reserve:status:expired",
    "reserve:status:other",
]
_TestHelpers: TypeAlias = Literal[
    "test_helpers",
    "test_helpers.test_clock",
    "test_helpers.test_clock.advancing",
    "test_helpers.test_clock.advancing:name",
    "test_helpers.test_clock.advancing:status",
    "test_helpers.test_clock.advancing:status:advancing",
    "test_helpers.test_clock.advancing:status:internal_failure",
    "test_helpers.test_clock.advancing:status:ready",
    "test_helpers.test_clock.created",
    "test_helpers.test_clock.created:name",
    "test_helpers.test_clock.created:status",
    "test_helpers.test_clock.created:status:advancing",
    "test_helpers.test_clock.created:status:internal_failure",
    "test_helpers.test_clock.created:status:ready",
    "test_helpers.test_clock.deleted",
    "test_helpers.test_clock.deleted:name",
    "test_helpers.test_clock.deleted:status",
    "test_helpers.test_clock.deleted:status:advancing",
    "test_helpers.test_clock.deleted:status:internal_failure",
    "test_helpers.test_clock.deleted:status:ready",
    "test_helpers.test_clock.internal_failure",
    "test_helpers.test_clock.internal_failure:name",
    "test_helpers.test_clock.internal_failure:status",
    "test_helpers.test_clock.internal_failure:status:advancing",
    "test_helpers.test_clock.internal_failure:status:internal_failure",
    "test_helpers.test_clock.internal_failure:status:ready",
    "test_helpers.test_clock.ready",
    "test_helpers.test_clock.ready:name",
    "test_helpers.test_clock.ready:status",
    "test_helpers.test_clock.ready:status:advancing",
    "test_helpers.test_clock.ready:status:internal_failure",
    "test_helpers.test_clock.ready:status:ready",
    "test_helpers.test_clock:name",
    "test_helpers.test_clock:status",
    "test_helpers.test_clock:status:advancing",
    "test_helpers.test_clock:status:internal_failure",
    "test_helpers.test_clock:status:ready",
    "test_helpers:id",
    "test_helpers:name",
    "test_helpers:status",
    "test_helpers:status:advancing",
    "test_helpers:status:internal_failure",
    "test_helpers:status:ready",
]
_EventPayloadStripeObjectKHoldKPlan2KReleaseK: TypeAlias = Literal[
    "entitlements:id",
    "reserve",
    "reserve.hold",
    "reserve.hold.created",
    "reserve.hold.updated",
    "reserve.plan",
    "reserve.plan.created",
    "reserve.plan.created:status",
    "reserve.plan.created:status:active",
    "reserve.plan.created:status:disabled",
    "reserve.plan.created:status:expired",
    "reserve.plan.created:status:other",
    "reserve.plan.disabled",
    "reserve.plan.disabled:status",
    "reserve.plan.disabled:status:active",
    "reserve.plan.disabled:status:disabled",
    "reserve.plan.disabled:status:expired",
    "reserve.plan.disabled:status:other",
    "reserve.plan.expired",
    "reserve.plan.expired:status",
    "reserve.plan.expired:status:active",
    "reserve.plan.expired:status:disabled",
    "reserve.plan.expired:status:expired",
    "reserve.plan.expired:status:other",
    "reserve.plan.updated",
    "reserve.plan.updated:status",
    "reserve.plan.updated:status:active",
    "reserve.plan.updated:status:disabled",
    "reserve.plan.updated:status:expired",
    "reserve.plan.updated:status:other",
    "reserve.plan:status",
    "reserve.plan:status:active",
    "reserve.plan:status:disabled",
    "reserve.plan:status:expired",
    "reserve.plan:status:other",
    "reserve.release",
    "reserve.release.created",
    "reserve:id",
    "reserve:status",
    "reserve:status:active",
    "reserve:status:disabled",
    "reserve:status:expired",
    "reserve:status:other",
    "tax:id",
]
_EventPayloadStripeObjectKTestClockK: TypeAlias = Literal[
    "entitlements:id",
    "tax:id",
    "test_helpers",
    "test_helpers.test_clock",
    "test_helpers.test_clock.advancing",
    "test_helpers.test_clock.advancing:name",
    "test_helpers.test_clock.advancing:status",
    "test_helpers.test_clock.advancing:status:advancing",
    "test_helpers.test_clock.advancing:status:internal_failure",
    "test_helpers.test_clock.advancing:status:ready",
    "test_helpers.test_clock.created",
    "test_helpers.test_clock.created:name",
    "test_helpers.test_clock.created:status",
    "test_helpers.test_clock.created:status:advancing",
    "test_helpers.test_clock.created:status:internal_failure",
    "test_helpers.test_clock.created:status:ready",
    "test_helpers.test_clock.deleted",
    "test_helpers.test_clock.deleted:name",
    "test_helpers.test_clock.deleted:status",
    "test_helpers.test_clock.deleted:status:advancing",
    "test_helpers.test_clock.deleted:status:internal_failure",
    "test_helpers.test_clock.deleted:status:ready",
    "test_helpers.test_clock.internal_failure",
    "test_helpers.test_clock.internal_failure:name",
    "test_helpers.test_clock.internal_failure:status",
    "test_helpers.test_clock.internal_failure:status:advancing",
    "test_helpers.test_clock.internal_failure:status:internal_failure",
    "test_helpers.test_clock.internal_failure:status:ready",
    "test_helpers.test_clock.ready",
    "test_helpers.test_clock.ready:name",
    "test_helpers.test_clock.ready:status",
    "test_helpers.test_clock.ready:status:advancing",
    "test_helpers.test_clock.ready:status:internal_failure",
    "test_helpers.test_clock.ready:status:ready",
    "test_helpers.test_clock:name",
    "test_helpers.test_clock:status",
    "test_helpers.test_clock:status:advancing",
    "test_helpers.test_clock:status:internal_failure",
    "test_helpers.test_clock:status:ready",
    "test_helpers:id",
    "test_helpers:name",
    "test_helpers:status",
    "test_helpers:status:advancing",
    "test_helpers:status:internal_failure",
    "test_helpers:status:ready",
]
_IssuingDispute: TypeAlias = Literal[
    "issuing_dispute",
    "issuing_dispute.closed",
    "issuing_dispute.closed:status",
    "issuing_dispute.closed:status:expired",
    "issuing_dispute.closed:status:lost",
    "issuing_dispute.closed:status:submitted",
    "issuing_dispute.closed:status:unsubmitted",
    "issuing_dispute.closed:status:won",
    "issuing_dispute.created",
    "issuing_dispute.created:status",
    "issuing_dispute.created:status:expired",
    "issuing_dispute.created:status:lost",
    "issuing_dispute.created:status:submitted",
    "issuing_dispute.created:status:unsubmitted",
    "issuing_dispute.created:status:won",
    "issuing_dispute.funds_reinstated",
    "issuing_dispute.funds_reinstated:status",
    "issuing_dispute.funds_reinstated:status:expired",
    "issuing_dispute.funds_reinstated:status:lost",
    "issuing_dispute.funds_reinstated:status:submitted",
    "issuing_dispute.funds_reinstated:status:unsubmitted",
    "issuing_dispute.funds_reinstated:status:won",
    "issuing_dispute.funds_rescinded",
    "issuing_dispute.funds_rescinded:status",
    "issuing_dispute.funds_rescinded:status:expired",
    "issuing_dispute.funds_rescinded:status:lost",
    "issuing_dispute.funds_rescinded:status:submitted",
    "issuing_dispute.funds_rescinded:status:unsubmitted",
    "issuing_dispute.funds_rescinded:status:won",
    "issuing_dispute.submitted",
    "issuing_dispute.submitted:status",
    "issuing_dispute.submitted:status:expired",
    "issuing_dispute.submitted:status:lost",
    "issuing_dispute.submitted:status:submitted",
    "issuing_dispute.submitted:status:unsubmitted",
    "issuing_dispute.submitted:status:won",
    "issuing_dispute.updated",
    "issuing_dispute.updated:status",
    "issuing_dispute.updated:status:expired",
    "issuing_dispute.updated:status:lost",
    "issuing_dispute.updated:status:submitted",
    "issuing_dispute.updated:status:unsubmitted",
    "issuing_dispute.updated:status:won",
    "issuing_dispute:status",
    "issuing_dispute:status:expired",
    "issuing_dispute:status:lost",
    "issuing_dispute:status:submitted",
    "issuing_dispute:status:unsubmitted",
    "issuing_dispute:status:won",
]
_ClimateOrder: TypeAlias = Literal[
    "climate.order",
    "climate.order.canceled",
    "climate.order.canceled:canceled_at",
    "climate.order.canceled:status",
    "climate.order.canceled:status:awaiting_funds",
    "climate.order.canceled:status:canceled",
    "climate.order.canceled:status:confirmed",
    "climate.order.canceled:status:delivered",
    "climate.order.canceled:status:open",
    "climate.order.created",
    "climate.order.created:canceled_at",
    "climate.order.created:status",
    "climate.order.created:status:awaiting_funds",
    "climate.order.created:status:canceled",
    "climate.order.created:status:confirmed",
    "climate.order.created:status:delivered",
    "climate.order.created:status:open",
    "climate.order.delayed",
    "climate.order.delayed:canceled_at",
    "climate.order.delayed:status",
    "climate.order.delayed:status:awaiting_funds",
    "climate.order.delayed:status:canceled",
    "climate.order.delayed:status:confirmed",
    "climate.order.delayed:status:delivered",
    "climate.order.delayed:status:open",
    "climate.order.delivered",
    "climate.order.delivered:canceled_at",
    "climate.order.delivered:status",
    "climate.order.delivered:status:awaiting_funds",
    "climate.order.delivered:status:canceled",
    "climate.order.delivered:status:confirmed",
    "climate.order.delivered:status:delivered",
    "climate.order.delivered:status:open",
    "climate.order.product_substituted",
    "climate.order.product_substituted:canceled_at",
    "climate.order.product_substituted:status",
    "climate.order.product_substituted:status:awaiting_funds",
    "climate.order.product_substituted:status:canceled",
    "climate.order.product_substituted:status:confirmed",
    "climate.order.product_substituted:status:delivered",
    "climate.order.product_substituted:status:open",
    "climate.order:canceled_at",
    "climate.order:status",
    "climate.order:status:awaiting_funds",
    "climate.order:status:canceled",
    "climate.order:status:confirmed",
    "climate.order:status:delivered",
    "climate.order:status:open",
    "climate:canceled_at",
    "climate:status",
    "climate:status:awaiting_funds",
    "climate:status:canceled",
    "climate:status:confirmed",
    "climate:status:delivered",
    "climate:status:open",
]
_IdentityVerificationSession: TypeAlias = Literal[
    "identity.verification_session",
    "identity.verification_session.canceled",
    "identity.verification_session.canceled:client_reference_id",
    "identity.verification_session.canceled:status",
    "identity.verification_session.canceled:status:canceled",
    "identity.verification_session.canceled:status:processing",
    "identity.verification_session.canceled:status:requires_input",
    "identity.verification_session.canceled:status:verified",
    "identity.verification_session.created",
    "identity.verification_session.created:client_reference_id",
    "identity.verification_session.created:status",
    "identity.verification_session.created:status:canceled",
    "identity.verification_session.created:status:processing",
    "identity.verification_session.created:status:requires_input",
    "identity.verification_session.created:status:verified",
    "identity.verification_session.processing",
    "identity.verification_session.processing:client_reference_id",
    "identity.verification_session.processing:status",
    "identity.verification_session.processing:status:canceled",
    "identity.verification_session.processing:status:processing",
    "identity.verification_session.processing:status:requires_input",
    "identity.verification_session.processing:status:verified",
    "identity.verification_session.redacted",
    "identity.verification_session.redacted:client_reference_id",
    "identity.verification_session.redacted:status",
    "identity.verification_session.redacted:status:canceled",
    "identity.verification_session.redacted:status:processing",
    "identity.verification_session.redacted:status:requires_input",
    "identity.verification_session.redacted:status:verified",
    "identity.verification_session.requires_input",
    "identity.verification_session.requires_input:client_reference_id",
    "identity.verification_session.requires_input:status",
    "identity.verification_session.requires_input:status:canceled",
    "identity.verification_session.requires_input:status:processing",
    "identity.verification_session.requires_input:status:requires_input",
    "identity.verification_session.requires_input:status:verified",
    "identity.verification_session.verified",
    "identity.verification_session.verified:client_reference_id",
    "identity.verification_session.verified:status",
    "identity.verification_session.verified:status:canceled",
    "identity.verification_session.verified:status:processing",
    "identity.verification_session.verified:status:requires_input",
    "identity.verification_session.verified:status:verified",
    "identity.verification_session:client_reference_id",
    "identity.verification_session:status",
    "identity.verification_session:status:canceled",
    "identity.verification_session:status:processing",
    "identity.verification_session:status:requires_input",
    "identity.verification_session:status:verified",
    "identity:client_reference_id",
    "identity:status",
    "identity:status:canceled",
    "identity:status:processing",
    "identity:status:requires_input",
    "identity:status:verified",
]
_Quote: TypeAlias = Literal[
    "quote",
    "quote.accepted",
    "quote.accepted:customer",
    "quote.accepted:description",
    "quote.accepted:invoice",
    "quote.accepted:number",
    "quote.accepted:status",
    "quote.accepted:status:accepted",
    "quote.accepted:status:canceled",
    "quote.accepted:status:draft",
    "quote.accepted:status:open",
    "quote.accepted:subscription",
    "quote.canceled",
    "quote.canceled:customer",
    "quote.canceled:description",
    "quote.canceled:invoice",
    "quote.canceled:number",
    "quote.canceled:status",
    "quote.canceled:status:accepted",
    "quote.canceled:status:canceled",
    "quote.canceled:status:draft",
    "quote.canceled:status:open",
    "quote.canceled:subscription",
    "quote.created",
    "quote.created:customer",
    "quote.created:description",
    "quote.created:invoice",
    "quote.created:number",
    "quote.created:status",
    "quote.created:status:accepted",
    "quote.created:status:canceled",
    "quote.created:status:draft",
    "quote.created:status:open",
    "quote.created:subscription",
    "quote.finalized",
    "quote.finalized:customer",
    "quote.finalized:description",
    "quote.finalized:invoice",
    "quote.finalized:number",
    "quote.finalized:status",
    "quote.finalized:status:accepted",
    "quote.finalized:status:canceled",
    "quote.finalized:status:draft",
    "quote.finalized:status:open",
    "quote.finalized:subscription",
    "quote:customer",
    "quote:description",
    "quote:invoice",
    "quote:number",
    "quote:status",
    "quote:status:accepted",
    "quote:status:canceled",
    "quote:status:draft",
    "quote:status:open",
    "quote:subscription",
]
_Identity: TypeAlias = Literal[
    "identity",
    "identity.verification_session",
    "identity.verification_session.canceled",
    "identity.verification_session.canceled:client_reference_id",
    "identity.verification_session.canceled:status",
    "identity.verification_session.canceled:status:canceled",
    "identity.verification_session.canceled:status:processing",
    "identity.verification_session.canceled:status:requires_input",
    "identity.verification_session.canceled:status:verified",
    "identity.verification_session.created",
    "identity.verification_session.created:client_reference_id",
    "identity.verification_session.created:status",
    "identity.verification_session.created:status:canceled",
    "identity.verification_session.created:status:processing",
    "identity.verification_session.created:status:requires_input",
    "identity.verification_session.created:status:verified",
    "identity.verification_session.processing",
    "identity.verification_session.processing:client_reference_id",
    "identity.verification_session.processing:status",
    "identity.verification_session.processing:status:canceled",
    "identity.verification_session.processing:status:processing",
    "identity.verification_session.processing:status:requires_input",
    "identity.verification_session.processing:status:verified",
    "identity.verification_session.redacted",
    "identity.verification_session.redacted:client_reference_id",
    "identity.verification_session.redacted:status",
    "identity.verification_session.redacted:status:canceled",
    "identity.verification_session.redacted:status:processing",
    "identity.verification_session.redacted:status:requires_input",
    "identity.verification_session.redacted:status:verified",
    "identity.verification_session.requires_input",
    "identity.verification_session.requires_input:client_reference_id",
    "identity.verification_session.requires_input:status",
    "identity.verification_session.requires_input:status:canceled",
    "identity.verification_session.requires_input:status:processing",
    "identity.verification_session.requires_input:status:requires_input",
    "identity.verification_session.requires_input:status:verified",
    "identity.verification_session.verified",
    "identity.verification_session.verified:client_reference_id",
    "identity.verification_session.verified:status",
    "identity.verification_session.verified:status:canceled",
    "identity.verification_session.verified:status:processing",
    "identity.verification_session.verified:status:requires_input",
    "identity.verification_session.verified:status:verified",
    "identity.verification_session:client_reference_id",
    "identity.verification_session:status",
    "identity.verification_session:status:canceled",
    "identity.verification_session:status:processing",
    "identity.verification_session:status:requires_input",
    "identity.verification_session:status:verified",
    "identity:client_reference_id",
    "identity:id",
    "identity:status",
    "identity:status:canceled",
    "identity:status:processing",
    "identity:status:requires_input",
    "identity:status:verified",
]
_EventPayloadStripeObjectKVerificationSessionK: TypeAlias = Literal[
    "entitlements:id",
    "identity",
    "identity.verification_session",
    "identity.verification_session.canceled",
    "identity.verification_session.canceled:client_reference_id",
    "identity.verification_session.canceled:status",
    "identity.verification_session.canceled:status:canceled",
    "identity.verification_session.canceled:status:processing",
    "identity.verification_session.canceled:status:requires_input",
    "identity.verification_session.canceled:status:verified",
    "identity.verification_session.created",
    "identity.verification_session.created:client_reference_id",
    "identity.verification_session.created:status",
    "identity.verification_session.created:status:canceled",
    "identity.verification_session.created:status:processing",
    "identity.verification_session.created:status:requires_input",
    "identity.verification_session.created:status:verified",
    "identity.verification_session.processing",
    "identity.verification_session.processing:client_reference_id",
    "identity.verification_session.processing:status",
    "identity.verification_session.processing:status:canceled",
    "identity.verification_session.processing:status:processing",
    "identity.verification_session.processing:status:requires_input",
    "identity.verification_session.processing:status:verified",
    "identity.verification_session.redacted",
    "identity.verification_session.redacted:client_reference_id",
    "identity.verification_session.redacted:status",
    "identity.verification_session.redacted:status:canceled",
    "identity.verification_session.redacted:status:processing",
    "identity.verification_session.redacted:status:requires_input",
    "identity.verification_session.redacted:status:verified",
    "identity.verification_session.requires_input",
    "identity.verification_session.requires_input:client_reference_id",
    "identity.verification_session.requires_input:status",
    "identity.verification_session.requires_input:status:canceled",
    "identity.verification_session.requires_input:status:processing",
    "identity.verification_session.requires_input:status:requires_input",
    "identity.verification_session.requires_input:status:verified",
    "identity.verification_session.verified",
    "identity.verification_session.verified:client_reference_id",
    "identity.verification_session.verified:status",
    "identity.verification_session.verified:status:canceled",
    "identity.verification_session.verified:status:processing",
    "identity.verification_session.verified:status:requires_input",
    "identity.verification_session.verified:status:verified",
    "identity.verification_session:client_reference_id",
    "identity.verification_session:status",
    "identity.verification_session:status:canceled",
    "identity.verification_session:status:processing",
    "identity.verification_session:status:requires_input",
    "identity.verification_session:status:verified",
    "identity:client_reference_id",
    "identity:id",
    "identity:status",
    "identity:status:canceled",
    "identity:status:processing",
    "identity:status:requires_input",
    "identity:status:verified",
    "tax:id",
]
_Climate: TypeAlias = Literal[
    "climate",
    "climate.order",
    "climate.order.canceled",
    "climate.order.canceled:canceled_at",
    "climate.order.canceled:status",
    "climate.order.canceled:status:awaiting_funds",
    "climate.order.canceled:status:canceled",
    "climate.order.canceled:status:confirmed",
    "climate.order.canceled:status:delivered",
    "climate.order.canceled:status:open",
    "climate.order.created",
    "climate.order.created:canceled_at",
    "climate.order.created:status",
    "climate.order.created:status:awaiting_funds",
    "climate.order.created:status:canceled",
    "climate.order.created:status:confirmed",
    "climate.order.created:status:delivered",
    "climate.order.created:status:open",
    "climate.order.delayed",
    "climate.order.delayed:canceled_at",
    "climate.order.delayed:status",
    "climate.order.delayed:status:awaiting_funds",
    "climate.order.delayed:status:canceled",
    "climate.order.delayed:status:confirmed",
    "climate.order.delayed:status:delivered",
    "climate.order.delayed:status:open",
    "climate.order.delivered",
    "climate.order.delivered:canceled_at",
    "climate.order.delivered:status",
    "climate.order.delivered:status:awaiting_funds",
    "climate.order.delivered:status:canceled",
    "climate.order.delivered:status:confirmed",
    "climate.order.delivered:status:delivered",
    "climate.order.delivered:status:open",
    "climate.order.product_substituted",
    "climate.order.product_substituted:canceled_at",
    "climate.order.product_substituted:status",
    "climate.order.product_substituted:status:awaiting_funds",
    "climate.order.product_substituted:status:canceled",
    "climate.order.product_substituted:status:confirmed",
    "climate.order.product_substituted:status:delivered",
    "climate.order.product_substituted:status:open",
    "climate.order:canceled_at",
    "climate.order:status",
    "climate.order:status:awaiting_funds",
    "climate.order:status:canceled",
    "climate.order:status:confirmed",
    "climate.order:status:delivered",
    "climate.order:status:open",
    "climate.product",
    "climate.product.created",
    "climate.product.pricing_updated",
    "climate:canceled_at",
    "climate:id",
    "climate:status",
    "climate:status:awaiting_funds",
    "climate:status:canceled",
    "climate:status:confirmed",
    "climate:status:delivered",
    "climate:status:open",
]
_Topup: TypeAlias = Literal[
    "topup",
    "topup.canceled",
    "topup.canceled:description",
    "topup.canceled:failure_code",
    "topup.canceled:payment_method",
    "topup.canceled:status",
    "topup.canceled:status:canceled",
    "topup.canceled:status:failed",
    "topup.canceled:status:pending",
    "topup.canceled:status:reversed",
    "topup.canceled:status:succeeded",
    "topup.created",
    "topup.created:description",
    "topup.created:failure_code",
    "topup.created:payment_method",
    "topup.created:status",
    "topup.created:status:canceled",
    "topup.created:status:failed",
    "topup.created:status:pending",
    "topup.created:status:reversed",
    "topup.created:status:succeeded",
    "topup.failed",
    "topup.failed:description",
    "topup.failed:failure_code",
    "topup.failed:payment_method",
    "topup.failed:status",
    "topup.failed:status:canceled",
    "topup.failed:status:failed",
    "topup.failed:status:pending",
    "topup.failed:status:reversed",
    "topup.failed:status:succeeded",
    "topup.reversed",
    "topup.reversed:description",
    "topup.reversed:failure_code",
    "topup.reversed:payment_method",
    "topup.reversed:status",
    "topup.reversed:status:canceled",
    "topup.reversed:status:failed",
    "topup.reversed:status:pending",
    "topup.reversed:status:reversed",
    "topup.reversed:status:succeeded",
    "topup.succeeded",
    "topup.succeeded:description",
    "topup.succeeded:failure_code",
    "topup.succeeded:payment_method",
    "topup.succeeded:status",
    "topup.succeeded:status:canceled",
    "topup.succeeded:status:failed",
    "topup.succeeded:status:pending",
    "topup.succeeded:status:reversed",
    "topup.succeeded:status:succeeded",
    "topup:description",
    "topup:failure_code",
    "topup:payment_method",
    "topup:status",
    "topup:status:canceled",
    "topup:status:failed",
    "topup:status:pending",
    "topup:status:reversed",
    "topup:status:succeeded",
]
_EventPayloadStripeObjectKOrderKProductK: TypeAlias = Literal[
    _Climate,
    "entitlements:id",
    "tax:id",
]
_ThreeDSecureStatus: TypeAlias = Literal[
    "three_d_secure.authentication.canceled:status",
    "three_d_secure.authentication.canceled:status:canceled",
    "three_d_secure.authentication.canceled:status:error",
    "three_d_secure.authentication.canceled:status:failed",
    "three_d_secure.authentication.canceled:status:requires_challenge",
    "three_d_secure.authentication.canceled:status:requires_submission",
    "three_d_secure.authentication.canceled:status:succeeded",
    "three_d_secure.authentication.challenge_started:status",
    "three_d_secure.authentication.challenge_started:status:canceled",
    "three_d_secure.authentication.challenge_started:status:error",
    "three_d_secure.authentication.challenge_started:status:failed",
    "three_d_secure.authentication.challenge_started:status:requires_challenge",
    "three_d_secure.authentication.challenge_started:status:requires_submission",
    "three_d_secure.authentication.challenge_started:status:succeeded",
    "three_d_secure.authentication.errored:status",
    "three_d_secure.authentication.errored:status:canceled",
    "three_d_secure.authentication.errored:status:error",
    "three_d_secure.authentication.errored:status:failed",
    "three_d_secure.authentication.errored:status:requires_challenge",
    "three_d_secure.authentication.errored:status:requires_submission",
    "three_d_secure.authentication.errored:status:succeeded",
    "three_d_secure.authentication.failed:status",
    "three_d_secure.authentication.failed:status:canceled",
    "three_d_secure.authentication.failed:status:error",
    "three_d_secure.authentication.failed:status:failed",
    "three_d_secure.authentication.failed:status:requires_challenge",
    "three_d_secure.authentication.failed:status:requires_submission",
    "three_d_secure.authentication.failed:status:succeeded",
    "three_d_secure.authentication.requires_challenge:status",
    "three_d_secure.authentication.requires_challenge:status:canceled",
    "three_d_secure.authentication.requires_challenge:status:error",
    "three_d_secure.authentication.requires_challenge:status:failed",
    "three_d_secure.authentication.requires_challenge:status:requires_challenge",
    "three_d_secure.authentication.requires_challenge:status:requires_submission",
    "three_d_secure.authentication.requires_challenge:status:succeeded",
    "three_d_secure.authentication.requires_submission:status",
    "three_d_secure.authentication.requires_submission:status:canceled",
    "three_d_secure.authentication.requires_submission:status:error",
    "three_d_secure.authentication.requires_submission:status:failed",
    "three_d_secure.authentication.requires_submission:status:requires_challenge",
    "three_d_secure.authentication.requires_submission:status:requires_submission",
    "three_d_secure.authentication.requires_submission:status:succeeded",
    "three_d_secure.authentication.succeeded:status",
    "three_d_secure.authentication.succeeded:status:canceled",
    "three_d_secure.authentication.succeeded:status:error",
    "three_d_secure.authentication.succeeded:status:failed",
    "three_d_secure.authentication.succeeded:status:requires_challenge",
    "three_d_secure.authentication.succeeded:status:requires_submission",
    "three_d_secure.authentication.succeeded:status:succeeded",
    "three_d_secure.authentication:status",
    "three_d_secure.authentication:status:canceled",
    "three_d_secure.authentication:status:error",
    "three_d_secure.authentication:status:failed",
    "three_d_secure.authentication:status:requires_challenge",
    "three_d_secure.authentication:status:requires_submission",
    "three_d_secure.authentication:status:succeeded",
    "three_d_secure:status",
    "three_d_secure:status:canceled",
    "three_d_secure:status:error",
    "three_d_secure:status:failed",
    "three_d_secure:status:requires_challenge",
    "three_d_secure:status:requires_submission",
    "three_d_secure:status:succeeded",
]
_TreasuryOutboundTransfer: TypeAlias = Literal[
    "treasury.outbound_transfer",
    "treasury.outbound_transfer.canceled",
    "treasury.outbound_transfer.canceled:description",
    "treasury.outbound_transfer.canceled:status",
    "treasury.outbound_transfer.canceled:status:canceled",
    "treasury.outbound_transfer.canceled:status:failed",
    "treasury.outbound_transfer.canceled:status:posted",
    "treasury.outbound_transfer.canceled:status:processing",
    "treasury.outbound_transfer.canceled:status:returned",
    "treasury.outbound_transfer.created",
    "treasury.outbound_transfer.created:description",
    "treasury.outbound_transfer.created:status",
    "treasury.outbound_transfer.created:status:canceled",
    "treasury.outbound_transfer.created:status:failed",
    "treasury.outbound_transfer.created:status:posted",
    "treasury.outbound_transfer.created:status:processing",
    "treasury.outbound_transfer.created:status:returned",
    "treasury.outbound_transfer.expected_arrival_date_updated",
    "treasury.outbound_transfer.expected_arrival_date_updated:description",
    "treasury.outbound_transfer.expected_arrival_date_updated:status",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:canceled",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:failed",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:posted",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:processing",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:returned",
    "treasury.outbound_transfer.failed",
    "treasury.outbound_transfer.failed:description",
    "treasury.outbound_transfer.failed:status",
    "treasury.outbound_transfer.failed:status:canceled",
    "treasury.outbound_transfer.failed:status:failed",
    "treasury.outbound_transfer.failed:status:posted",
    "treasury.outbound_transfer.failed:status:processing",
    "treasury.outbound_transfer.failed:status:returned",
    "treasury.outbound_transfer.posted",
    "treasury.outbound_transfer.posted:description",
    "treasury.outbound_transfer.posted:status",
    "treasury.outbound_transfer.posted:status:canceled",
    "treasury.outbound_transfer.posted:status:failed",
    "treasury.outbound_transfer.posted:status:posted",
    "treasury.outbound_transfer.posted:status:processing",
    "treasury.outbound_transfer.posted:status:returned",
    "treasury.outbound_transfer.returned",
    "treasury.outbound_transfer.returned:description",
    "treasury.outbound_transfer.returned:status",
    "treasury.outbound_transfer.returned:status:canceled",
    "treasury.outbound_transfer.returned:status:failed",
    "treasury.outbound_transfer.returned:status:posted",
    "treasury.outbound_transfer.returned:status:processing",
    "treasury.outbound_transfer.returned:status:returned",
    "treasury.outbound_transfer.tracking_details_updated",
    "treasury.outbound_transfer.tracking_details_updated:description",
    "treasury.outbound_transfer.tracking_details_updated:status",
    "treasury.outbound_transfer.tracking_details_updated:status:canceled",
    "treasury.outbound_transfer.tracking_details_updated:status:failed",
    "treasury.outbound_transfer.tracking_details_updated:status:posted",
    "treasury.outbound_transfer.tracking_details_updated:status:processing",
    "treasury.outbound_transfer.tracking_details_updated:status:returned",
    "treasury.outbound_transfer:description",
    "treasury.outbound_transfer:status",
    "treasury.outbound_transfer:status:canceled",
    "treasury.outbound_transfer:status:failed",
    "treasury.outbound_transfer:status:posted",
    "treasury.outbound_transfer:status:processing",
    "treasury.outbound_transfer:status:returned",
]
_FinancialConnectionsStatus: TypeAlias = Literal[
    _Account2StatusLiteralDisconnected,
    _Account2StatusLiteralInactive,
    _Account2StatusLiteralActive,
    "financial_connections.account.account_numbers_updated:status",
    "financial_connections.account.created:status",
    "financial_connections.account.deactivated:status",
    "financial_connections.account.disconnected:status",
    "financial_connections.account.expected_deactivation_date_updated:status",
    "financial_connections.account.reactivated:status",
    "financial_connections.account.refreshed_balance:status",
    "financial_connections.account.refreshed_ownership:status",
    "financial_connections.account.refreshed_transactions:status",
    "financial_connections.account.supported_payment_method_types_updated:status",
    "financial_connections.account.upcoming_account_number_expiry:status",
    "financial_connections.account.upcoming_deactivation:status",
    "financial_connections.account:status",
    "financial_connections.authorization.expected_deactivation_date_updated:status",
    "financial_connections.authorization.expected_deactivation_date_updated:status:active",
    "financial_connections.authorization.expected_deactivation_date_updated:status:inactive",
    "financial_connections.authorization.upcoming_deactivation:status",
    "financial_connections.authorization.upcoming_deactivation:status:active",
    "financial_connections.authorization.upcoming_deactivation:status:inactive",
    "financial_connections.authorization:status",
    "financial_connections.authorization:status:active",
    "financial_connections.authorization:status:inactive",
    "financial_connections:status",
    "financial_connections:status:active",
    "financial_connections:status:inactive",
]
_FinancialConnectionsAccount: TypeAlias = Literal[
    _Account2StatusLiteralDisconnected,
    _Account2StatusLiteralInactive,
    _Account2StatusLiteralActive,
    "financial_connections.account",
    "financial_connections.account.account_numbers_updated",
    "financial_connections.account.account_numbers_updated:status",
    "financial_connections.account.created",
    "financial_connections.account.created:status",
    "financial_connections.account.deactivated",
    "financial_connections.account.deactivated:status",
    "financial_connections.account.disconnected",
    "financial_connections.account.disconnected:status",
    "financial_connections.account.expected_deactivation_date_updated",
    "financial_connections.account.expected_deactivation_date_updated:status",
    "financial_connections.account.reactivated",
    "financial_connections.account.reactivated:status",
    "financial_connections.account.refreshed_balance",
    "financial_connections.account.refreshed_balance:status",
    "financial_connections.account.refreshed_ownership",
    "financial_connections.account.refreshed_ownership:status",
    "financial_connections.account.refreshed_transactions",
    "financial_connections.account.refreshed_transactions:status",
    "financial_connections.account.supported_payment_method_types_updated",
    "financial_connections.account.supported_payment_method_types_updated:status",
    "financial_connections.account.upcoming_account_number_expiry",
    "financial_connections.account.upcoming_account_number_expiry:status",
    "financial_connections.account.upcoming_deactivation",
    "financial_connections.account.upcoming_deactivation:status",
    "financial_connections.account:status",
]
_SetupIntent: TypeAlias = Literal[
    _SetupIntentSucceeded,
    _SetupIntentSetupFailed,
    _SetupIntentRequiresAction,
    _SetupIntentCreated,
    _SetupIntentCanceled,
    "setup_intent",
    "setup_intent:customer",
    "setup_intent:description",
    "setup_intent:last_setup_error",
    "setup_intent:payment_method",
    "setup_intent:status",
    "setup_intent:status:canceled",
    "setup_intent:status:processing",
    "setup_intent:status:requires_action",
    "setup_intent:status:requires_confirmation",
    "setup_intent:status:requires_payment_method",
    "setup_intent:status:succeeded",
]
_SubscriptionSchedule: TypeAlias = Literal[
    "subscription_schedule",
    "subscription_schedule.aborted",
    "subscription_schedule.aborted:canceled_at",
    "subscription_schedule.aborted:status",
    "subscription_schedule.aborted:status:active",
    "subscription_schedule.aborted:status:canceled",
    "subscription_schedule.aborted:status:completed",
    "subscription_schedule.aborted:status:not_started",
    "subscription_schedule.aborted:status:released",
    "subscription_schedule.aborted:subscription",
    "subscription_schedule.canceled",
    "subscription_schedule.canceled:canceled_at",
    "subscription_schedule.canceled:status",
    "subscription_schedule.canceled:status:active",
    "subscription_schedule.canceled:status:canceled",
    "subscription_schedule.canceled:status:completed",
    "subscription_schedule.canceled:status:not_started",
    "subscription_schedule.canceled:status:released",
    "subscription_schedule.canceled:subscription",
    "subscription_schedule.completed",
    "subscription_schedule.completed:canceled_at",
    "subscription_schedule.completed:status",
    "subscription_schedule.completed:status:active",
    "subscription_schedule.completed:status:canceled",
    "subscription_schedule.completed:status:completed",
    "subscription_schedule.completed:status:not_started",
    "subscription_schedule.completed:status:released",
    "subscription_schedule.completed:subscription",
    "subscription_schedule.created",
    "subscription_schedule.created:canceled_at",
    "subscription_schedule.created:status",
    "subscription_schedule.created:status:active",
    "subscription_schedule.created:status:canceled",
    "subscription_schedule.created:status:completed",
    "subscription_schedule.created:status:not_started",
    "subscription_schedule.created:status:released",
    "subscription_schedule.created:subscription",
    "subscription_schedule.expiring",
    "subscription_schedule.expiring:canceled_at",
    "subscription_schedule.expiring:status",
    "subscription_schedule.expiring:status:active",
    "subscription_schedule.expiring:status:canceled",
    "subscription_schedule.expiring:status:completed",
    "subscription_schedule.expiring:status:not_started",
    "subscription_schedule.expiring:status:released",
    "subscription_schedule.expiring:subscription",
    "subscription_schedule.released",
    "subscription_schedule.released:canceled_at",
    "subscription_schedule.released:status",
    "subscription_schedule.released:status:active",
    "subscription_schedule.released:status:canceled",
    "subscription_schedule.released:status:completed",
    "subscription_schedule.released:status:not_started",
    "subscription_schedule.released:status:released",
    "subscription_schedule.released:subscription",
    "subscription_schedule.updated",
    "subscription_schedule.updated:canceled_at",
    "subscription_schedule.updated:status",
    "subscription_schedule.updated:status:active",
    "subscription_schedule.updated:status:canceled",
    "subscription_schedule.updated:status:completed",
    "subscription_schedule.updated:status:not_started",
    "subscription_schedule.updated:status:released",
    "subscription_schedule.updated:subscription",
    "subscription_schedule:canceled_at",
    "subscription_schedule:status",
    "subscription_schedule:status:active",
    "subscription_schedule:status:canceled",
    "subscription_schedule:status:completed",
    "subscription_schedule:status:not_started",
    "subscription_schedule:status:released",
    "subscription_schedule:subscription",
]
_TreasuryOutboundPayment: TypeAlias = Literal[
    "treasury.outbound_payment",
    "treasury.outbound_payment.canceled",
    "treasury.outbound_payment.canceled:customer",
    "treasury.outbound_payment.canceled:description",
    "treasury.outbound_payment.canceled:status",
    "treasury.outbound_payment.canceled:status:canceled",
    "treasury.outbound_payment.canceled:status:failed",
    "treasury.outbound_payment.canceled:status:posted",
    "treasury.outbound_payment.canceled:status:processing",
    "treasury.outbound_payment.canceled:status:returned",
    "treasury.outbound_payment.created",
    "treasury.outbound_payment.created:customer",
    "treasury.outbound_payment.created:description",
    "treasury.outbound_payment.created:status",
    "treasury.outbound_payment.created:status:canceled",
    "treasury.outbound_payment.created:status:failed",
    "treasury.outbound_payment.created:status:posted",
    "treasury.outbound_payment.created:status:processing",
    "treasury.outbound_payment.created:status:returned",
    "treasury.outbound_payment.expected_arrival_date_updated",
    "treasury.outbound_payment.expected_arrival_date_updated:customer",
    "treasury.outbound_payment.expected_arrival_date_updated:description",
    "treasury.outbound_payment.expected_arrival_date_updated:status",
    "treasury.outbound_payment.expected_arrival_date_updated:status:canceled",
    "treasury.outbound_payment.expected_arrival_date_updated:status:failed",
    "treasury.outbound_payment.expected_arrival_date_updated:status:posted",
    "treasury.outbound_payment.expected_arrival_date_updated:status:processing",
    "treasury.outbound_payment.expected_arrival_date_updated:status:returned",
    "treasury.outbound_payment.failed",
    "treasury.outbound_payment.failed:customer",
    "treasury.outbound_payment.failed:description",
    "treasury.outbound_payment.failed:status",
    "treasury.outbound_payment.failed:status:canceled",
    "treasury.outbound_payment.failed:status:failed",
    "treasury.outbound_payment.failed:status:posted",
    "treasury.outbound_payment.failed:status:processing",
    "treasury.outbound_payment.failed:status:returned",
    "treasury.outbound_payment.posted",
    "treasury.outbound_payment.posted:customer",
    "treasury.outbound_payment.posted:description",
    "treasury.outbound_payment.posted:status",
    "treasury.outbound_payment.posted:status:canceled",
    "treasury.outbound_payment.posted:status:failed",
    "treasury.outbound_payment.posted:status:posted",
    "treasury.outbound_payment.posted:status:processing",
    "treasury.outbound_payment.posted:status:returned",
    "treasury.outbound_payment.returned",
    "treasury.outbound_payment.returned:customer",
    "treasury.outbound_payment.returned:description",
    "treasury.outbound_payment.returned:status",
    "treasury.outbound_payment.returned:status:canceled",
    "treasury.outbound_payment.returned:status:failed",
    "treasury.outbound_payment.returned:status:posted",
    "treasury.outbound_payment.returned:status:processing",
    "treasury.outbound_payment.returned:status:returned",
    "treasury.outbound_payment.tracking_details_updated",
    "treasury.outbound_payment.tracking_details_updated:customer",
    "treasury.outbound_payment.tracking_details_updated:description",
    "treasury.outbound_payment.tracking_details_updated:status",
    "treasury.outbound_payment.tracking_details_updated:status:canceled",
    "treasury.outbound_payment.tracking_details_updated:status:failed",
    "treasury.outbound_payment.tracking_details_updated:status:posted",
    "treasury.outbound_payment.tracking_details_updated:status:processing",
    "treasury.outbound_payment.tracking_details_updated:status:returned",
    "treasury.outbound_payment:customer",
    "treasury.outbound_payment:description",
    "treasury.outbound_payment:status",
    "treasury.outbound_payment:status:canceled",
    "treasury.outbound_payment:status:failed",
    "treasury.outbound_payment:status:posted",
    "treasury.outbound_payment:status:processing",
    "treasury.outbound_payment:status:returned",
    "treasury:customer",
]
_ThreeDSecureAuthentication: TypeAlias = Literal[
    _ThreeDSecureStatus,
    "three_d_secure.authentication",
    "three_d_secure.authentication.canceled",
    "three_d_secure.authentication.canceled:outcome",
    "three_d_secure.authentication.challenge_started",
    "three_d_secure.authentication.challenge_started:outcome",
    "three_d_secure.authentication.errored",
    "three_d_secure.authentication.errored:outcome",
    "three_d_secure.authentication.failed",
    "three_d_secure.authentication.failed:outcome",
    "three_d_secure.authentication.requires_challenge",
    "three_d_secure.authentication.requires_challenge:outcome",
    "three_d_secure.authentication.requires_submission",
    "three_d_secure.authentication.requires_submission:outcome",
    "three_d_secure.authentication.succeeded",
    "three_d_secure.authentication.succeeded:outcome",
    "three_d_secure.authentication:outcome",
    "three_d_secure:outcome",
]
_EventPayloadAccount2KAuthorizationK: TypeAlias = Literal[
    _FinancialConnectionsAccount,
    _FinancialConnectionsAuthorization,
    "financial_connections:status",
    "financial_connections:status:active",
    "financial_connections:status:inactive",
]
_ThreeDSecure: TypeAlias = Literal[
    _ThreeDSecureAuthentication,
    "three_d_secure",
    "three_d_secure:id",
]
_FinancialConnections: TypeAlias = Literal[
    _EventPayloadAccount2KAuthorizationK,
    "financial_connections",
    "financial_connections:id",
]
_EventPayloadStripeObjectKAuthenticationK: TypeAlias = Literal[
    _ThreeDSecure,
    "entitlements:id",
    "tax:id",
]
_EventPayloadStripeObjectKAccount2KAuthorizationK: TypeAlias = Literal[
    _FinancialConnections,
    "entitlements:id",
    "tax:id",
]
_EventPayloadDebitReversalKInboundTransferKReceivedCreditKReceivedDebitK: TypeAlias = Literal[
    _TreasuryInboundTransfer,
    _EventPayloadReceivedCreditKReceivedDebitK,
    _TreasuryDebitReversal,
    "treasury:status:succeeded",
]
_ChargeDispute: TypeAlias = Literal[
    _ChargeDisputeUpdated,
    _ChargeDisputeFundsWithdrawn,
    _ChargeDisputeFundsReinstated,
    _ChargeDisputeCreated,
    _ChargeDisputeClosed,
    "charge.dispute",
    "charge.dispute:payment_intent",
    "charge.dispute:status",
    "charge.dispute:status:appeal_needs_response",
    "charge.dispute:status:appeal_under_review",
    "charge.dispute:status:lost",
    "charge.dispute:status:needs_response",
    "charge.dispute:status:prevented",
    "charge.dispute:status:under_review",
    "charge.dispute:status:warning_closed",
    "charge.dispute:status:warning_needs_response",
    "charge.dispute:status:warning_under_review",
    "charge.dispute:status:won",
    "charge:status:appeal_needs_response",
    "charge:status:appeal_under_review",
    "charge:status:lost",
    "charge:status:needs_response",
    "charge:status:prevented",
    "charge:status:under_review",
    "charge:status:warning_closed",
    "charge:status:warning_needs_response",
    "charge:status:warning_under_review",
    "charge:status:won",
]
_CustomerStatus: TypeAlias = Literal[
    _SubscriptionStatusLiteralUnpaid,
    _SubscriptionStatusLiteralTrialing,
    _SubscriptionStatusLiteralPaused,
    _SubscriptionStatusLiteralPastDue,
    _SubscriptionStatusLiteralIncompleteExpired,
    _SubscriptionStatusLiteralIncomplete,
    _SubscriptionStatusLiteralCanceled,
    _SubscriptionStatusLiteralActive,
    "customer.subscription.created:status",
    "customer.subscription.deleted:status",
    "customer.subscription.paused:status",
    "customer.subscription.pending_update_applied:status",
    "customer.subscription.pending_update_expired:status",
    "customer.subscription.resumed:status",
    "customer.subscription.trial_will_end:status",
    "customer.subscription.updated:status",
    "customer.subscription:status",
    "customer:status",
]
_EventPayloadChargeK: TypeAlias = Literal[
    _ChargeUpdated,
    _ChargeSucceeded,
    _ChargeRefunded,
    _ChargePending,
    _ChargeFailed,
    _ChargeExpired,
    _ChargeCaptured,
    "charge:failure_code",
    "charge:outcome",
    "charge:receipt_email",
    "charge:review",
    "charge:status:failed",
    "charge:status:pending",
    "charge:status:succeeded",
]
_EventTypeLiteralChargeRefundChargeRefundUpdatedChargeDisputeChargeDisputeClosedChargeDisputeCreated: TypeAlias = (
    Literal[
        _ChargeDispute,
        _ChargeRefund,
        "charge:charge",
    ]
)
_InvoiceStatus: TypeAlias = Literal[
    _InvoiceStatusLiteralVoid,
    _InvoiceStatusLiteralUncollectible,
    _InvoiceStatusLiteralPaid,
    _InvoiceStatusLiteralOpen,
    _InvoiceStatusLiteralDraft,
    "invoice.created:status",
    "invoice.deleted:status",
    "invoice.finalization_failed:status",
    "invoice.finalized:status",
    "invoice.marked_uncollectible:status",
    "invoice.overdue:status",
    "invoice.overpaid:status",
    "invoice.paid:status",
    "invoice.payment_action_required:status",
    "invoice.payment_attempt_required:status",
    "invoice.payment_failed:status",
    "invoice.payment_succeeded:status",
    "invoice.sent:status",
    "invoice.upcoming:status",
    "invoice.updated:status",
    "invoice.voided:status",
    "invoice.will_be_due:status",
    "invoice:status",
]
_EventTypeLiteralChargeChargeCapturedChargeExpiredChargeFailedChargePendingChargeRefundChargeRefundU: TypeAlias = (
    Literal[
        _EventPayloadChargeK,
        _ChargeRefund,
        "charge:customer",
        "charge:description",
        "charge:payment_method",
    ]
)
_CheckoutSession: TypeAlias = Literal[
    _CheckoutSessionStatus,
    _CheckoutPaymentStatus,
    _CheckoutMode,
    "checkout.session",
    "checkout.session.async_payment_failed",
    "checkout.session.async_payment_failed:client_reference_id",
    "checkout.session.async_payment_failed:customer",
    "checkout.session.async_payment_failed:customer_email",
    "checkout.session.async_payment_failed:invoice",
    "checkout.session.async_payment_failed:payment_intent",
    "checkout.session.async_payment_failed:payment_link",
    "checkout.session.async_payment_failed:subscription",
    "checkout.session.async_payment_succeeded",
    "checkout.session.async_payment_succeeded:client_reference_id",
    "checkout.session.async_payment_succeeded:customer",
    "checkout.session.async_payment_succeeded:customer_email",
    "checkout.session.async_payment_succeeded:invoice",
    "checkout.session.async_payment_succeeded:payment_intent",
    "checkout.session.async_payment_succeeded:payment_link",
    "checkout.session.async_payment_succeeded:subscription",
    "checkout.session.completed",
    "checkout.session.completed:client_reference_id",
    "checkout.session.completed:customer",
    "checkout.session.completed:customer_email",
    "checkout.session.completed:invoice",
    "checkout.session.completed:payment_intent",
    "checkout.session.completed:payment_link",
    "checkout.session.completed:subscription",
    "checkout.session.expired",
    "checkout.session.expired:client_reference_id",
    "checkout.session.expired:customer",
    "checkout.session.expired:customer_email",
    "checkout.session.expired:invoice",
    "checkout.session.expired:payment_intent",
    "checkout.session.expired:payment_link",
    "checkout.session.expired:subscription",
    "checkout.session:client_reference_id",
    "checkout.session:customer",
    "checkout.session:customer_email",
    "checkout.session:invoice",
    "checkout.session:payment_intent",
    "checkout.session:payment_link",
    "checkout.session:subscription",
    "checkout:client_reference_id",
    "checkout:customer",
    "checkout:customer_email",
    "checkout:invoice",
    "checkout:payment_intent",
    "checkout:payment_link",
    "checkout:subscription",
]
_Checkout: TypeAlias = Literal[
    _CheckoutSession,
    "checkout",
    "checkout:id",
]
_EventPayloadStripeObjectKCheckoutSessionK: TypeAlias = Literal[
    _Checkout,
    "entitlements:id",
    "tax:id",
]
_EventPayloadRefundKDisputeK: TypeAlias = Literal[
    _EventTypeLiteralChargeRefundChargeRefundUpdatedChargeDisputeChargeDisputeClosedChargeDisputeCreated,
    _Refund,
]
_EventPayloadChargeKRefundK: TypeAlias = Literal[
    _EventTypeLiteralChargeChargeCapturedChargeExpiredChargeFailedChargePendingChargeRefundChargeRefundU,
    _Refund,
]
_CustomerSubscription: TypeAlias = Literal[
    _CustomerStatus,
    _SubscriptionTrialEnd,
    _SubscriptionDefaultPaymentMethod,
    _SubscriptionCanceledAt,
    "customer.subscription",
    "customer.subscription.created",
    "customer.subscription.created:description",
    "customer.subscription.deleted",
    "customer.subscription.deleted:description",
    "customer.subscription.paused",
    "customer.subscription.paused:description",
    "customer.subscription.pending_update_applied",
    "customer.subscription.pending_update_applied:description",
    "customer.subscription.pending_update_expired",
    "customer.subscription.pending_update_expired:description",
    "customer.subscription.resumed",
    "customer.subscription.resumed:description",
    "customer.subscription.trial_will_end",
    "customer.subscription.trial_will_end:description",
    "customer.subscription.updated",
    "customer.subscription.updated:description",
    "customer.subscription:description",
]
_EventPayloadOutboundPaymentKOutboundTransferK: TypeAlias = Literal[
    _TreasuryOutboundPayment,
    _TreasuryOutboundTransfer,
    "treasury:status:returned",
]
_PaymentIntent: TypeAlias = Literal[
    _PaymentIntentSucceeded,
    _PaymentIntentRequiresAction,
    _PaymentIntentProcessing,
    _PaymentIntentPaymentFailed,
    _PaymentIntentPartiallyFunded,
    _PaymentIntentCreated,
    _PaymentIntentCanceled,
    _PaymentIntentAmountCapturableUpdated,
    "payment_intent",
    "payment_intent:canceled_at",
    "payment_intent:customer",
    "payment_intent:description",
    "payment_intent:last_payment_error",
    "payment_intent:latest_charge",
    "payment_intent:payment_method",
    "payment_intent:receipt_email",
    "payment_intent:review",
    "payment_intent:status",
    "payment_intent:status:canceled",
    "payment_intent:status:processing",
    "payment_intent:status:requires_action",
    "payment_intent:status:requires_capture",
    "payment_intent:status:requires_confirmation",
    "payment_intent:status:requires_payment_method",
    "payment_intent:status:succeeded",
]
_EventPayloadCreditReversalKOutboundPaymentKOutboundTransferK: TypeAlias = Literal[
    _EventPayloadOutboundPaymentKOutboundTransferK,
    _TreasuryCreditReversal,
    "treasury:status:posted",
]
_EventPayloadCustomerKChargeSourceKSubscriptionK: TypeAlias = Literal[
    _CustomerSubscription,
    _EventPayloadCustomerKChargeSourceK,
    "customer:description",
]
_InvoiceBillingReason: TypeAlias = Literal[
    _InvoiceBillingReasonLiteralUpcoming,
    _InvoiceBillingReasonLiteralSubscriptionUpdate,
    _InvoiceBillingReasonLiteralSubscriptionThreshold,
    _InvoiceBillingReasonLiteralSubscriptionCycle,
    _InvoiceBillingReasonLiteralSubscriptionCreate,
    _InvoiceBillingReasonLiteralSubscription,
    _InvoiceBillingReasonLiteralQuoteAccept,
    _InvoiceBillingReasonLiteralManual,
    _InvoiceBillingReasonLiteralAutomaticPendingInvoiceItemInvoice,
    "invoice.created:billing_reason",
    "invoice.deleted:billing_reason",
    "invoice.finalization_failed:billing_reason",
    "invoice.finalized:billing_reason",
    "invoice.marked_uncollectible:billing_reason",
    "invoice.overdue:billing_reason",
    "invoice.overpaid:billing_reason",
    "invoice.paid:billing_reason",
    "invoice.payment_action_required:billing_reason",
    "invoice.payment_attempt_required:billing_reason",
    "invoice.payment_failed:billing_reason",
    "invoice.payment_succeeded:billing_reason",
    "invoice.sent:billing_reason",
    "invoice.upcoming:billing_reason",
    "invoice.updated:billing_reason",
    "invoice.voided:billing_reason",
    "invoice.will_be_due:billing_reason",
    "invoice:billing_reason",
]
_EventPayloadChargeKDisputeK: TypeAlias = Literal[
    _EventPayloadChargeK,
    _ChargeDispute,
    "charge:status",
]
_TreasuryStatus: TypeAlias = Literal[
    "treasury.credit_reversal.created:status",
    "treasury.credit_reversal.created:status:canceled",
    "treasury.credit_reversal.created:status:posted",
    "treasury.credit_reversal.created:status:processing",
    "treasury.credit_reversal.posted:status",
    "treasury.credit_reversal.posted:status:canceled",
    "treasury.credit_reversal.posted:status:posted",
    "treasury.credit_reversal.posted:status:processing",
    "treasury.credit_reversal:status",
    "treasury.credit_reversal:status:canceled",
    "treasury.credit_reversal:status:posted",
    "treasury.credit_reversal:status:processing",
    "treasury.debit_reversal.completed:status",
    "treasury.debit_reversal.completed:status:failed",
    "treasury.debit_reversal.completed:status:processing",
    "treasury.debit_reversal.completed:status:succeeded",
    "treasury.debit_reversal.created:status",
    "treasury.debit_reversal.created:status:failed",
    "treasury.debit_reversal.created:status:processing",
    "treasury.debit_reversal.created:status:succeeded",
    "treasury.debit_reversal.initial_credit_granted:status",
    "treasury.debit_reversal.initial_credit_granted:status:failed",
    "treasury.debit_reversal.initial_credit_granted:status:processing",
    "treasury.debit_reversal.initial_credit_granted:status:succeeded",
    "treasury.debit_reversal:status",
    "treasury.debit_reversal:status:failed",
    "treasury.debit_reversal:status:processing",
    "treasury.debit_reversal:status:succeeded",
    "treasury.financial_account.closed:status",
    "treasury.financial_account.closed:status:closed",
    "treasury.financial_account.closed:status:open",
    "treasury.financial_account.created:status",
    "treasury.financial_account.created:status:closed",
    "treasury.financial_account.created:status:open",
    "treasury.financial_account.features_status_updated:status",
    "treasury.financial_account.features_status_updated:status:closed",
    "treasury.financial_account.features_status_updated:status:open",
    "treasury.financial_account:status",
    "treasury.financial_account:status:closed",
    "treasury.financial_account:status:open",
    "treasury.inbound_transfer.canceled:status",
    "treasury.inbound_transfer.canceled:status:canceled",
    "treasury.inbound_transfer.canceled:status:failed",
    "treasury.inbound_transfer.canceled:status:processing",
    "treasury.inbound_transfer.canceled:status:succeeded",
    "treasury.inbound_transfer.created:status",
    "treasury.inbound_transfer.created:status:canceled",
    "treasury.inbound_transfer.created:status:failed",
    "treasury.inbound_transfer.created:status:processing",
    "treasury.inbound_transfer.created:status:succeeded",
    "treasury.inbound_transfer.failed:status",
    "treasury.inbound_transfer.failed:status:canceled",
    "treasury.inbound_transfer.failed:status:failed",
    "treasury.inbound_transfer.failed:status:processing",
    "treasury.inbound_transfer.failed:status:succeeded",
    "treasury.inbound_transfer.succeeded:status",
    "treasury.inbound_transfer.succeeded:status:canceled",
    "treasury.inbound_transfer.succeeded:status:failed",
    "treasury.inbound_transfer.succeeded:status:processing",
    "treasury.inbound_transfer.succeeded:status:succeeded",
    "treasury.inbound_transfer:status",
    "treasury.inbound_transfer:status:canceled",
    "treasury.inbound_transfer:status:failed",
    "treasury.inbound_transfer:status:processing",
    "treasury.inbound_transfer:status:succeeded",
    "treasury.outbound_payment.canceled:status",
    "treasury.outbound_payment.canceled:status:canceled",
    "treasury.outbound_payment.canceled:status:failed",
    "treasury.outbound_payment.canceled:status:posted",
    "treasury.outbound_payment.canceled:status:processing",
    "treasury.outbound_payment.canceled:status:returned",
    "treasury.outbound_payment.created:status",
    "treasury.outbound_payment.created:status:canceled",
    "treasury.outbound_payment.created:status:failed",
    "treasury.outbound_payment.created:status:posted",
    "treasury.outbound_payment.created:status:processing",
    "treasury.outbound_payment.created:status:returned",
    "treasury.outbound_payment.expected_arrival_date_updated:status",
    "treasury.outbound_payment.expected_arrival_date_updated:status:canceled",
    "treasury.outbound_payment.expected_arrival_date_updated:status:failed",
    "treasury.outbound_payment.expected_arrival_date_updated:status:posted",
    "treasury.outbound_payment.expected_arrival_date_updated:status:processing",
    "treasury.outbound_payment.expected_arrival_date_updated:status:returned",
    "treasury.outbound_payment.failed:status",
    "treasury.outbound_payment.failed:status:canceled",
    "treasury.outbound_payment.failed:status:failed",
    "treasury.outbound_payment.failed:status:posted",
    "treasury.outbound_payment.failed:status:processing",
    "treasury.outbound_payment.failed:status:returned",
    "treasury.outbound_payment.posted:status",
    "treasury.outbound_payment.posted:status:canceled",
    "treasury.outbound_payment.posted:status:failed",
    "treasury.outbound_payment.posted:status:posted",
    "treasury.outbound_payment.posted:status:processing",
    "treasury.outbound_payment.posted:status:returned",
    "treasury.outbound_payment.returned:status",
    "treasury.outbound_payment.returned:status:canceled",
    "treasury.outbound_payment.returned:status:failed",
    "treasury.outbound_payment.returned:status:posted",
    "treasury.outbound_payment.returned:status:processing",
    "treasury.outbound_payment.returned:status:returned",
    "treasury.outbound_payment.tracking_details_updated:status",
    "treasury.outbound_payment.tracking_details_updated:status:canceled",
    "treasury.outbound_payment.tracking_details_updated:status:failed",
    "treasury.outbound_payment.tracking_details_updated:status:posted",
    "treasury.outbound_payment.tracking_details_updated:status:processing",
    "treasury.outbound_payment.tracking_details_updated:status:returned",
    "treasury.outbound_payment:status",
    "treasury.outbound_payment:status:canceled",
    "treasury.outbound_payment:status:failed",
    "treasury.outbound_payment:status:posted",
    "treasury.outbound_payment:status:processing",
    "treasury.outbound_payment:status:returned",
    "treasury.outbound_transfer.canceled:status",
    "treasury.outbound_transfer.canceled:status:canceled",
    "treasury.outbound_transfer.canceled:status:failed",
    "treasury.outbound_transfer.canceled:status:posted",
    "treasury.outbound_transfer.canceled:status:processing",
    "treasury.outbound_transfer.canceled:status:returned",
    "treasury.outbound_transfer.created:status",
    "treasury.outbound_transfer.created:status:canceled",
    "treasury.outbound_transfer.created:status:failed",
    "treasury.outbound_transfer.created:status:posted",
    "treasury.outbound_transfer.created:status:processing",
    "treasury.outbound_transfer.created:status:returned",
    "treasury.outbound_transfer.expected_arrival_date_updated:status",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:canceled",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:failed",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:posted",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:processing",
    "treasury.outbound_transfer.expected_arrival_date_updated:status:returned",
    "treasury.outbound_transfer.failed:status",
    "treasury.outbound_transfer.failed:status:canceled",
    "treasury.outbound_transfer.failed:status:failed",
    "treasury.outbound_transfer.failed:status:posted",
    "treasury.outbound_transfer.failed:status:processing",
    "treasury.outbound_transfer.failed:status:returned",
    "treasury.outbound_transfer.posted:status",
    "treasury.outbound_transfer.posted:status:canceled",
    "treasury.outbound_transfer.posted:status:failed",
    "treasury.outbound_transfer.posted:status:posted",
    "treasury.outbound_transfer.posted:status:processing",
    "treasury.outbound_transfer.posted:status:returned",
    "treasury.outbound_transfer.returned:status",
    "treasury.outbound_transfer.returned:status:canceled",
    "treasury.outbound_transfer.returned:status:failed",
    "treasury.outbound_transfer.returned:status:posted",
    "treasury.outbound_transfer.returned:status:processing",
    "treasury.outbound_transfer.returned:status:returned",
    "treasury.outbound_transfer.tracking_details_updated:status",
    "treasury.outbound_transfer.tracking_details_updated:status:canceled",
    "treasury.outbound_transfer.tracking_details_updated:status:failed",
    "treasury.outbound_transfer.tracking_details_updated:status:posted",
    "treasury.outbound_transfer.tracking_details_updated:status:processing",
    "treasury.outbound_transfer.tracking_details_updated:status:returned",
    "treasury.outbound_transfer:status",
    "treasury.outbound_transfer:status:canceled",
    "treasury.outbound_transfer:status:failed",
    "treasury.outbound_transfer:status:posted",
    "treasury.outbound_transfer:status:processing",
    "treasury.outbound_transfer:status:returned",
    "treasury.received_credit.created:status",
    "treasury.received_credit.created:status:failed",
    "treasury.received_credit.created:status:succeeded",
    "treasury.received_credit.failed:status",
    "treasury.received_credit.failed:status:failed",
    "treasury.received_credit.failed:status:succeeded",
    "treasury.received_credit.succeeded:status",
    "treasury.received_credit.succeeded:status:failed",
    "treasury.received_credit.succeeded:status:succeeded",
    "treasury.received_credit:status",
    "treasury.received_credit:status:failed",
    "treasury.received_credit:status:succeeded",
    "treasury.received_debit.created:status",
    "treasury.received_debit.created:status:failed",
    "treasury.received_debit.created:status:succeeded",
    "treasury.received_debit:status",
    "treasury.received_debit:status:failed",
    "treasury.received_debit:status:succeeded",
    "treasury:status",
    "treasury:status:canceled",
    "treasury:status:closed",
    "treasury:status:failed",
    "treasury:status:open",
    "treasury:status:posted",
    "treasury:status:processing",
    "treasury:status:returned",
    "treasury:status:succeeded",
]
_EventPayloadCreditReversalKInboundTransferKOutboundPaymentKOutboundTransferK: TypeAlias = Literal[
    _EventPayloadCreditReversalKOutboundPaymentKOutboundTransferK,
    _TreasuryInboundTransfer,
    "treasury:status:canceled",
]
_EventPayloadDiscountKChargeSourceKTaxIdKSubscriptionK: TypeAlias = Literal[
    _CustomerSubscription,
    _CustomerSource,
    _CustomerDiscount,
    "customer.tax_id",
    "customer.tax_id.created",
    "customer.tax_id.created:customer",
    "customer.tax_id.deleted",
    "customer.tax_id.deleted:customer",
    "customer.tax_id.updated",
    "customer.tax_id.updated:customer",
    "customer.tax_id:customer",
    "customer:customer",
]
_Charge: TypeAlias = Literal[
    _EventPayloadChargeKDisputeK,
    _ChargeRefund,
    "charge",
    "charge:charge",
    "charge:customer",
    "charge:description",
    "charge:payment_intent",
    "charge:payment_method",
]
_EventPayloadInboundTransferKOutboundPaymentKOutboundTransferKReceivedCreditKReceivedDebitK: TypeAlias = Literal[
    _EventPayloadOutboundPaymentKOutboundTransferK,
    _TreasuryInboundTransfer,
    _EventPayloadReceivedCreditKReceivedDebitK,
    "treasury:description",
]
_Customer: TypeAlias = Literal[
    _EventPayloadDiscountKChargeSourceKTaxIdKSubscriptionK,
    _EventPayloadCustomerK,
    "customer",
    "customer:description",
    "customer:email",
    "customer:name",
]
_EventPayloadCreditReversalKDebitReversalKInboundTransferKOutboundPaymentKOutboundTransferK: TypeAlias = Literal[
    _EventPayloadCreditReversalKInboundTransferKOutboundPaymentKOutboundTransferK,
    _TreasuryDebitReversal,
    "treasury:status:processing",
]
_EventPayloadDebitReversalKInboundTransferKOutboundPaymentKOutboundTransferKReceivedCreditKReceivedD: TypeAlias = (
    Literal[
        _EventPayloadInboundTransferKOutboundPaymentKOutboundTransferKReceivedCreditKReceivedDebitK,
        _TreasuryDebitReversal,
        "treasury:status:failed",
        "treasury:status:succeeded",
    ]
)
_EventPayloadChargeKDisputeKRefundK: TypeAlias = Literal[
    _Charge,
    _Refund,
]
_EventPayloadCreditReversalKDebitReversalKFinancialAccountKInboundTransferKOutboundPaymentKOutboundT: TypeAlias = (
    Literal[
        _EventPayloadDebitReversalKInboundTransferKOutboundPaymentKOutboundTransferKReceivedCreditKReceivedD,
        _TreasuryFinancialAccount,
        _TreasuryCreditReversal,
        "treasury:status",
        "treasury:status:canceled",
        "treasury:status:posted",
        "treasury:status:processing",
    ]
)
_Treasury: TypeAlias = Literal[
    _EventPayloadCreditReversalKDebitReversalKFinancialAccountKInboundTransferKOutboundPaymentKOutboundT,
    "treasury",
    "treasury:id",
]
_Invoice: TypeAlias = Literal[
    _InvoiceBillingReason,
    _InvoiceStatus,
    _InvoiceNumber,
    _InvoiceNextPaymentAttempt,
    _InvoiceDescription,
    _InvoiceDefaultPaymentMethod,
    _InvoiceCustomerEmail,
    _InvoiceCustomer,
    "invoice",
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
]
_EventTypeStrLiteralAppsBillingBillingPortalCheckoutClimateEntitlementsFinancialConnectionsIdentityR: TypeAlias = (
    Literal[
        _Invoice,
        _Treasury,
        _EventPayloadChargeKDisputeKRefundK,
        _Customer,
        _PaymentIntent,
        _EventPayloadStripeObjectKCheckoutSessionK,
        _FinancialConnections,
        _ThreeDSecure,
        _SubscriptionSchedule,
        _SetupIntent,
        _Topup,
        _Climate,
        _Identity,
        _Quote,
        _IssuingDispute,
        _TestHelpers,
        _Reserve,
        _Apps,
        _IssuingPersonalizationDesign,
        _EventTypeLiteralBillingBillingCreditBalanceTransactionBillingCreditBalanceTransactionCreatedBilling,
        _Account,
        _IssuingAuthorization,
        _Terminal,
        _Payout,
        _IssuingToken,
        _IssuingCardholder,
        _IssuingCard,
        _CreditNote,
        _Source,
        _Capability,
        _BillingPortal,
        _PaymentMethod,
        _Mandate,
        "*:id",
        "application_fee",
        "application_fee.created",
        "application_fee.refund",
        "application_fee.refund.updated",
        "application_fee.refunded",
        "coupon",
        "coupon.created",
        "coupon.created:name",
        "coupon.deleted",
        "coupon.deleted:name",
        "coupon.updated",
        "coupon.updated:name",
        "coupon:name",
        "customer_cash_balance_transaction",
        "customer_cash_balance_transaction.created",
        "file",
        "file.created",
        "invoice_payment",
        "invoice_payment.paid",
        "invoiceitem",
        "invoiceitem.created",
        "invoiceitem.created:description",
        "invoiceitem.created:invoice",
        "invoiceitem.deleted",
        "invoiceitem.deleted:description",
        "invoiceitem.deleted:invoice",
        "invoiceitem:description",
        "invoiceitem:invoice",
        "issuing_transaction",
        "issuing_transaction.created",
        "issuing_transaction.purchase_details_receipt_updated",
        "issuing_transaction.updated",
        "payment_link",
        "payment_link.created",
        "payment_link.updated",
        "person",
        "person.created",
        "person.created:email",
        "person.deleted",
        "person.deleted:email",
        "person.updated",
        "person.updated:email",
        "person:email",
        "plan",
        "plan.created",
        "plan.deleted",
        "plan.updated",
        "price",
        "price.created",
        "price.deleted",
        "price.updated",
        "product",
        "product.created",
        "product.created:description",
        "product.deleted",
        "product.deleted:description",
        "product.updated",
        "product.updated:description",
        "product:description",
        "promotion_code",
        "promotion_code.created",
        "promotion_code.created:customer",
        "promotion_code.updated",
        "promotion_code.updated:customer",
        "promotion_code:customer",
        "radar",
        "radar.early_fraud_warning",
        "radar.early_fraud_warning.created",
        "radar.early_fraud_warning.created:payment_intent",
        "radar.early_fraud_warning.updated",
        "radar.early_fraud_warning.updated:payment_intent",
        "radar.early_fraud_warning:payment_intent",
        "radar:id",
        "radar:payment_intent",
        "reporting",
        "reporting.report_run",
        "reporting.report_run.failed",
        "reporting.report_run.succeeded",
        "reporting.report_type",
        "reporting.report_type.updated",
        "reporting:id",
        "review",
        "review.closed",
        "review.closed:charge",
        "review.closed:payment_intent",
        "review.opened",
        "review.opened:charge",
        "review.opened:payment_intent",
        "review:charge",
        "review:payment_intent",
        "sigma",
        "sigma.scheduled_query_run",
        "sigma.scheduled_query_run.created",
        "sigma:id",
        "tax_rate",
        "tax_rate.created",
        "tax_rate.created:description",
        "tax_rate.updated",
        "tax_rate.updated:description",
        "tax_rate:description",
        "transfer",
        "transfer.created",
        "transfer.created:description",
        "transfer.reversed",
        "transfer.reversed:description",
        "transfer.updated",
        "transfer.updated:description",
        "transfer:description",
    ]
)
_EventTypeStrLiteralAccountAccountApplicationAccountApplicationAuthorizedAccountApplicationDeauthori: TypeAlias = (
    Literal[
        _EventTypeStrLiteralAppsBillingBillingPortalCheckoutClimateEntitlementsFinancialConnectionsIdentityR,
        _TaxSettings,
        "*",
        "balance",
        "balance.available",
        "balance_settings",
        "balance_settings.updated",
        "billing",
        "billing.alert",
        "billing.alert.triggered",
        "cash_balance",
        "cash_balance.funds_available",
        "entitlements",
        "entitlements.active_entitlement_summary",
        "entitlements.active_entitlement_summary.updated",
        "tax",
    ]
)

# The long sets that have a name. For mypy they refer to themselves (`tamis.events.nameable`): so it prints their names.
# Other modules of the package see the last declaration here, as pyright takes it.

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            AccountQueries: TypeAlias = Union[_Account, tuple[Never, "AccountQueries"]]
            AccountExternalAccountQueries: TypeAlias = Union[
                _AccountExternalAccount, tuple[Never, "AccountExternalAccountQueries"]
            ]
            AppsQueries: TypeAlias = Union[_Apps, tuple[Never, "AppsQueries"]]
            AppsInstallQueries: TypeAlias = Union[_AppsInstall, tuple[Never, "AppsInstallQueries"]]
            BillingQueries: TypeAlias = Union[_Billing, tuple[Never, "BillingQueries"]]
            BillingMeterQueries: TypeAlias = Union[_BillingMeter, tuple[Never, "BillingMeterQueries"]]
            BillingPortalQueries: TypeAlias = Union[_BillingPortal, tuple[Never, "BillingPortalQueries"]]
            CapabilityQueries: TypeAlias = Union[_Capability, tuple[Never, "CapabilityQueries"]]
            ChargeQueries: TypeAlias = Union[_Charge, tuple[Never, "ChargeQueries"]]
            ChargeCapturedQueries: TypeAlias = Union[_ChargeCaptured, tuple[Never, "ChargeCapturedQueries"]]
            ChargeDisputeQueries: TypeAlias = Union[_ChargeDispute, tuple[Never, "ChargeDisputeQueries"]]
            ChargeDisputeClosedQueries: TypeAlias = Union[
                _ChargeDisputeClosed, tuple[Never, "ChargeDisputeClosedQueries"]
            ]
            ChargeDisputeCreatedQueries: TypeAlias = Union[
                _ChargeDisputeCreated, tuple[Never, "ChargeDisputeCreatedQueries"]
            ]
            ChargeDisputeFundsReinstatedQueries: TypeAlias = Union[
                _ChargeDisputeFundsReinstated, tuple[Never, "ChargeDisputeFundsReinstatedQueries"]
            ]
            ChargeDisputeFundsWithdrawnQueries: TypeAlias = Union[
                _ChargeDisputeFundsWithdrawn, tuple[Never, "ChargeDisputeFundsWithdrawnQueries"]
            ]
            ChargeDisputeUpdatedQueries: TypeAlias = Union[
                _ChargeDisputeUpdated, tuple[Never, "ChargeDisputeUpdatedQueries"]
            ]
            ChargeExpiredQueries: TypeAlias = Union[_ChargeExpired, tuple[Never, "ChargeExpiredQueries"]]
            ChargeFailedQueries: TypeAlias = Union[_ChargeFailed, tuple[Never, "ChargeFailedQueries"]]
            ChargePendingQueries: TypeAlias = Union[_ChargePending, tuple[Never, "ChargePendingQueries"]]
            ChargeRefundQueries: TypeAlias = Union[_ChargeRefund, tuple[Never, "ChargeRefundQueries"]]
            ChargeRefundedQueries: TypeAlias = Union[_ChargeRefunded, tuple[Never, "ChargeRefundedQueries"]]
            ChargeSucceededQueries: TypeAlias = Union[_ChargeSucceeded, tuple[Never, "ChargeSucceededQueries"]]
            ChargeUpdatedQueries: TypeAlias = Union[_ChargeUpdated, tuple[Never, "ChargeUpdatedQueries"]]
            CheckoutQueries: TypeAlias = Union[_Checkout, tuple[Never, "CheckoutQueries"]]
            CheckoutSessionQueries: TypeAlias = Union[_CheckoutSession, tuple[Never, "CheckoutSessionQueries"]]
            CheckoutSessionAsyncPaymentFailedQueries: TypeAlias = Union[
                _CheckoutSessionAsyncPaymentFailed, tuple[Never, "CheckoutSessionAsyncPaymentFailedQueries"]
            ]
            CheckoutSessionAsyncPaymentSucceededQueries: TypeAlias = Union[
                _CheckoutSessionAsyncPaymentSucceeded, tuple[Never, "CheckoutSessionAsyncPaymentSucceededQueries"]
            ]
            CheckoutSessionCompletedQueries: TypeAlias = Union[
                _CheckoutSessionCompleted, tuple[Never, "CheckoutSessionCompletedQueries"]
            ]
            CheckoutSessionExpiredQueries: TypeAlias = Union[
                _CheckoutSessionExpired, tuple[Never, "CheckoutSessionExpiredQueries"]
            ]
            ClimateQueries: TypeAlias = Union[_Climate, tuple[Never, "ClimateQueries"]]
            ClimateOrderQueries: TypeAlias = Union[_ClimateOrder, tuple[Never, "ClimateOrderQueries"]]
            ClimateOrderProductSubstitutedQueries: TypeAlias = Union[
                _ClimateOrderProductSubstituted, tuple[Never, "ClimateOrderProductSubstitutedQueries"]
            ]
            CreditNoteQueries: TypeAlias = Union[_CreditNote, tuple[Never, "CreditNoteQueries"]]
            CustomerQueries: TypeAlias = Union[_Customer, tuple[Never, "CustomerQueries"]]
            CustomerDiscountQueries: TypeAlias = Union[_CustomerDiscount, tuple[Never, "CustomerDiscountQueries"]]
            CustomerSourceQueries: TypeAlias = Union[_CustomerSource, tuple[Never, "CustomerSourceQueries"]]
            CustomerSubscriptionQueries: TypeAlias = Union[
                _CustomerSubscription, tuple[Never, "CustomerSubscriptionQueries"]
            ]
            CustomerSubscriptionCreatedQueries: TypeAlias = Union[
                _CustomerSubscriptionCreated, tuple[Never, "CustomerSubscriptionCreatedQueries"]
            ]
            CustomerSubscriptionDeletedQueries: TypeAlias = Union[
                _CustomerSubscriptionDeleted, tuple[Never, "CustomerSubscriptionDeletedQueries"]
            ]
            CustomerSubscriptionPausedQueries: TypeAlias = Union[
                _CustomerSubscriptionPaused, tuple[Never, "CustomerSubscriptionPausedQueries"]
            ]
            CustomerSubscriptionPendingUpdateAppliedQueries: TypeAlias = Union[
                _CustomerSubscriptionPendingUpdateApplied,
                tuple[Never, "CustomerSubscriptionPendingUpdateAppliedQueries"],
            ]
            CustomerSubscriptionPendingUpdateExpiredQueries: TypeAlias = Union[
                _CustomerSubscriptionPendingUpdateExpired,
                tuple[Never, "CustomerSubscriptionPendingUpdateExpiredQueries"],
            ]
            CustomerSubscriptionResumedQueries: TypeAlias = Union[
                _CustomerSubscriptionResumed, tuple[Never, "CustomerSubscriptionResumedQueries"]
            ]
            CustomerSubscriptionTrialWillEndQueries: TypeAlias = Union[
                _CustomerSubscriptionTrialWillEnd, tuple[Never, "CustomerSubscriptionTrialWillEndQueries"]
            ]
            CustomerSubscriptionUpdatedQueries: TypeAlias = Union[
                _CustomerSubscriptionUpdated, tuple[Never, "CustomerSubscriptionUpdatedQueries"]
            ]
            FinancialConnectionsQueries: TypeAlias = Union[
                _FinancialConnections, tuple[Never, "FinancialConnectionsQueries"]
            ]
            FinancialConnectionsAccountQueries: TypeAlias = Union[
                _FinancialConnectionsAccount, tuple[Never, "FinancialConnectionsAccountQueries"]
            ]
            FinancialConnectionsAccountAccountNumbersUpdatedQueries: TypeAlias = Union[
                _FinancialConnectionsAccountAccountNumbersUpdated,
                tuple[Never, "FinancialConnectionsAccountAccountNumbersUpdatedQueries"],
            ]
            FinancialConnectionsAccountExpectedDeactivationDateUpdatedQueries: TypeAlias = Union[
                _FinancialConnectionsAccountExpectedDeactivationDateUpdated,
                tuple[Never, "FinancialConnectionsAccountExpectedDeactivationDateUpdatedQueries"],
            ]
            FinancialConnectionsAccountRefreshedOwnershipQueries: TypeAlias = Union[
                _FinancialConnectionsAccountRefreshedOwnership,
                tuple[Never, "FinancialConnectionsAccountRefreshedOwnershipQueries"],
            ]
            FinancialConnectionsAccountRefreshedTransactionsQueries: TypeAlias = Union[
                _FinancialConnectionsAccountRefreshedTransactions,
                tuple[Never, "FinancialConnectionsAccountRefreshedTransactionsQueries"],
            ]
            FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedQueries: TypeAlias = Union[
                _FinancialConnectionsAccountSupportedPaymentMethodTypesUpdated,
                tuple[Never, "FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedQueries"],
            ]
            FinancialConnectionsAccountUpcomingAccountNumberExpiryQueries: TypeAlias = Union[
                _FinancialConnectionsAccountUpcomingAccountNumberExpiry,
                tuple[Never, "FinancialConnectionsAccountUpcomingAccountNumberExpiryQueries"],
            ]
            FinancialConnectionsAccountUpcomingDeactivationQueries: TypeAlias = Union[
                _FinancialConnectionsAccountUpcomingDeactivation,
                tuple[Never, "FinancialConnectionsAccountUpcomingDeactivationQueries"],
            ]
            FinancialConnectionsAuthorizationQueries: TypeAlias = Union[
                _FinancialConnectionsAuthorization, tuple[Never, "FinancialConnectionsAuthorizationQueries"]
            ]
            FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedQueries: TypeAlias = Union[
                _FinancialConnectionsAuthorizationExpectedDeactivationDateUpdated,
                tuple[Never, "FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedQueries"],
            ]
            IdentityQueries: TypeAlias = Union[_Identity, tuple[Never, "IdentityQueries"]]
            IdentityVerificationSessionQueries: TypeAlias = Union[
                _IdentityVerificationSession, tuple[Never, "IdentityVerificationSessionQueries"]
            ]
            IdentityVerificationSessionCanceledQueries: TypeAlias = Union[
                _IdentityVerificationSessionCanceled, tuple[Never, "IdentityVerificationSessionCanceledQueries"]
            ]
            IdentityVerificationSessionCreatedQueries: TypeAlias = Union[
                _IdentityVerificationSessionCreated, tuple[Never, "IdentityVerificationSessionCreatedQueries"]
            ]
            IdentityVerificationSessionProcessingQueries: TypeAlias = Union[
                _IdentityVerificationSessionProcessing, tuple[Never, "IdentityVerificationSessionProcessingQueries"]
            ]
            IdentityVerificationSessionRedactedQueries: TypeAlias = Union[
                _IdentityVerificationSessionRedacted, tuple[Never, "IdentityVerificationSessionRedactedQueries"]
            ]
            IdentityVerificationSessionRequiresInputQueries: TypeAlias = Union[
                _IdentityVerificationSessionRequiresInput,
                tuple[Never, "IdentityVerificationSessionRequiresInputQueries"],
            ]
            IdentityVerificationSessionVerifiedQueries: TypeAlias = Union[
                _IdentityVerificationSessionVerified, tuple[Never, "IdentityVerificationSessionVerifiedQueries"]
            ]
            InvoiceQueries: TypeAlias = Union[_Invoice, tuple[Never, "InvoiceQueries"]]
            InvoiceCreatedQueries: TypeAlias = Union[_InvoiceCreated, tuple[Never, "InvoiceCreatedQueries"]]
            InvoiceDeletedQueries: TypeAlias = Union[_InvoiceDeleted, tuple[Never, "InvoiceDeletedQueries"]]
            InvoiceFinalizationFailedQueries: TypeAlias = Union[
                _InvoiceFinalizationFailed, tuple[Never, "InvoiceFinalizationFailedQueries"]
            ]
            InvoiceFinalizedQueries: TypeAlias = Union[_InvoiceFinalized, tuple[Never, "InvoiceFinalizedQueries"]]
            InvoiceMarkedUncollectibleQueries: TypeAlias = Union[
                _InvoiceMarkedUncollectible, tuple[Never, "InvoiceMarkedUncollectibleQueries"]
            ]
            InvoiceOverdueQueries: TypeAlias = Union[_InvoiceOverdue, tuple[Never, "InvoiceOverdueQueries"]]
            InvoiceOverpaidQueries: TypeAlias = Union[_InvoiceOverpaid, tuple[Never, "InvoiceOverpaidQueries"]]
            InvoicePaidQueries: TypeAlias = Union[_InvoicePaid, tuple[Never, "InvoicePaidQueries"]]
            InvoicePaymentActionRequiredQueries: TypeAlias = Union[
                _InvoicePaymentActionRequired, tuple[Never, "InvoicePaymentActionRequiredQueries"]
            ]
            InvoicePaymentAttemptRequiredQueries: TypeAlias = Union[
                _InvoicePaymentAttemptRequired, tuple[Never, "InvoicePaymentAttemptRequiredQueries"]
            ]
            InvoicePaymentFailedQueries: TypeAlias = Union[
                _InvoicePaymentFailed, tuple[Never, "InvoicePaymentFailedQueries"]
            ]
            InvoicePaymentSucceededQueries: TypeAlias = Union[
                _InvoicePaymentSucceeded, tuple[Never, "InvoicePaymentSucceededQueries"]
            ]
            InvoiceSentQueries: TypeAlias = Union[_InvoiceSent, tuple[Never, "InvoiceSentQueries"]]
            InvoiceUpcomingQueries: TypeAlias = Union[_InvoiceUpcoming, tuple[Never, "InvoiceUpcomingQueries"]]
            InvoiceUpdatedQueries: TypeAlias = Union[_InvoiceUpdated, tuple[Never, "InvoiceUpdatedQueries"]]
            InvoiceVoidedQueries: TypeAlias = Union[_InvoiceVoided, tuple[Never, "InvoiceVoidedQueries"]]
            InvoiceWillBeDueQueries: TypeAlias = Union[_InvoiceWillBeDue, tuple[Never, "InvoiceWillBeDueQueries"]]
            IssuingAuthorizationQueries: TypeAlias = Union[
                _IssuingAuthorization, tuple[Never, "IssuingAuthorizationQueries"]
            ]
            IssuingCardQueries: TypeAlias = Union[_IssuingCard, tuple[Never, "IssuingCardQueries"]]
            IssuingCardholderQueries: TypeAlias = Union[_IssuingCardholder, tuple[Never, "IssuingCardholderQueries"]]
            IssuingDisputeQueries: TypeAlias = Union[_IssuingDispute, tuple[Never, "IssuingDisputeQueries"]]
            IssuingDisputeFundsReinstatedQueries: TypeAlias = Union[
                _IssuingDisputeFundsReinstated, tuple[Never, "IssuingDisputeFundsReinstatedQueries"]
            ]
            IssuingPersonalizationDesignQueries: TypeAlias = Union[
                _IssuingPersonalizationDesign, tuple[Never, "IssuingPersonalizationDesignQueries"]
            ]
            IssuingPersonalizationDesignActivatedQueries: TypeAlias = Union[
                _IssuingPersonalizationDesignActivated, tuple[Never, "IssuingPersonalizationDesignActivatedQueries"]
            ]
            IssuingPersonalizationDesignDeactivatedQueries: TypeAlias = Union[
                _IssuingPersonalizationDesignDeactivated, tuple[Never, "IssuingPersonalizationDesignDeactivatedQueries"]
            ]
            IssuingPersonalizationDesignRejectedQueries: TypeAlias = Union[
                _IssuingPersonalizationDesignRejected, tuple[Never, "IssuingPersonalizationDesignRejectedQueries"]
            ]
            IssuingPersonalizationDesignUpdatedQueries: TypeAlias = Union[
                _IssuingPersonalizationDesignUpdated, tuple[Never, "IssuingPersonalizationDesignUpdatedQueries"]
            ]
            IssuingTokenQueries: TypeAlias = Union[_IssuingToken, tuple[Never, "IssuingTokenQueries"]]
            PaymentIntentQueries: TypeAlias = Union[_PaymentIntent, tuple[Never, "PaymentIntentQueries"]]
            PaymentIntentAmountCapturableUpdatedQueries: TypeAlias = Union[
                _PaymentIntentAmountCapturableUpdated, tuple[Never, "PaymentIntentAmountCapturableUpdatedQueries"]
            ]
            PaymentIntentCanceledQueries: TypeAlias = Union[
                _PaymentIntentCanceled, tuple[Never, "PaymentIntentCanceledQueries"]
            ]
            PaymentIntentCreatedQueries: TypeAlias = Union[
                _PaymentIntentCreated, tuple[Never, "PaymentIntentCreatedQueries"]
            ]
            PaymentIntentPartiallyFundedQueries: TypeAlias = Union[
                _PaymentIntentPartiallyFunded, tuple[Never, "PaymentIntentPartiallyFundedQueries"]
            ]
            PaymentIntentPaymentFailedQueries: TypeAlias = Union[
                _PaymentIntentPaymentFailed, tuple[Never, "PaymentIntentPaymentFailedQueries"]
            ]
            PaymentIntentProcessingQueries: TypeAlias = Union[
                _PaymentIntentProcessing, tuple[Never, "PaymentIntentProcessingQueries"]
            ]
            PaymentIntentRequiresActionQueries: TypeAlias = Union[
                _PaymentIntentRequiresAction, tuple[Never, "PaymentIntentRequiresActionQueries"]
            ]
            PaymentIntentSucceededQueries: TypeAlias = Union[
                _PaymentIntentSucceeded, tuple[Never, "PaymentIntentSucceededQueries"]
            ]
            PayoutQueries: TypeAlias = Union[_Payout, tuple[Never, "PayoutQueries"]]
            QuoteQueries: TypeAlias = Union[_Quote, tuple[Never, "QuoteQueries"]]
            RefundQueries: TypeAlias = Union[_Refund, tuple[Never, "RefundQueries"]]
            ReserveQueries: TypeAlias = Union[_Reserve, tuple[Never, "ReserveQueries"]]
            ReservePlanQueries: TypeAlias = Union[_ReservePlan, tuple[Never, "ReservePlanQueries"]]
            SetupIntentQueries: TypeAlias = Union[_SetupIntent, tuple[Never, "SetupIntentQueries"]]
            SetupIntentCanceledQueries: TypeAlias = Union[
                _SetupIntentCanceled, tuple[Never, "SetupIntentCanceledQueries"]
            ]
            SetupIntentCreatedQueries: TypeAlias = Union[_SetupIntentCreated, tuple[Never, "SetupIntentCreatedQueries"]]
            SetupIntentRequiresActionQueries: TypeAlias = Union[
                _SetupIntentRequiresAction, tuple[Never, "SetupIntentRequiresActionQueries"]
            ]
            SetupIntentSetupFailedQueries: TypeAlias = Union[
                _SetupIntentSetupFailed, tuple[Never, "SetupIntentSetupFailedQueries"]
            ]
            SetupIntentSucceededQueries: TypeAlias = Union[
                _SetupIntentSucceeded, tuple[Never, "SetupIntentSucceededQueries"]
            ]
            SourceQueries: TypeAlias = Union[_Source, tuple[Never, "SourceQueries"]]
            SubscriptionScheduleQueries: TypeAlias = Union[
                _SubscriptionSchedule, tuple[Never, "SubscriptionScheduleQueries"]
            ]
            SubscriptionScheduleAbortedQueries: TypeAlias = Union[
                _SubscriptionScheduleAborted, tuple[Never, "SubscriptionScheduleAbortedQueries"]
            ]
            SubscriptionScheduleCanceledQueries: TypeAlias = Union[
                _SubscriptionScheduleCanceled, tuple[Never, "SubscriptionScheduleCanceledQueries"]
            ]
            SubscriptionScheduleCompletedQueries: TypeAlias = Union[
                _SubscriptionScheduleCompleted, tuple[Never, "SubscriptionScheduleCompletedQueries"]
            ]
            SubscriptionScheduleCreatedQueries: TypeAlias = Union[
                _SubscriptionScheduleCreated, tuple[Never, "SubscriptionScheduleCreatedQueries"]
            ]
            SubscriptionScheduleExpiringQueries: TypeAlias = Union[
                _SubscriptionScheduleExpiring, tuple[Never, "SubscriptionScheduleExpiringQueries"]
            ]
            SubscriptionScheduleReleasedQueries: TypeAlias = Union[
                _SubscriptionScheduleReleased, tuple[Never, "SubscriptionScheduleReleasedQueries"]
            ]
            SubscriptionScheduleUpdatedQueries: TypeAlias = Union[
                _SubscriptionScheduleUpdated, tuple[Never, "SubscriptionScheduleUpdatedQueries"]
            ]
            TerminalQueries: TypeAlias = Union[_Terminal, tuple[Never, "TerminalQueries"]]
            TerminalReaderQueries: TypeAlias = Union[_TerminalReader, tuple[Never, "TerminalReaderQueries"]]
            TestHelpersQueries: TypeAlias = Union[_TestHelpers, tuple[Never, "TestHelpersQueries"]]
            TestHelpersTestClockQueries: TypeAlias = Union[
                _TestHelpersTestClock, tuple[Never, "TestHelpersTestClockQueries"]
            ]
            TestHelpersTestClockInternalFailureQueries: TypeAlias = Union[
                _TestHelpersTestClockInternalFailure, tuple[Never, "TestHelpersTestClockInternalFailureQueries"]
            ]
            ThreeDSecureQueries: TypeAlias = Union[_ThreeDSecure, tuple[Never, "ThreeDSecureQueries"]]
            ThreeDSecureAuthenticationQueries: TypeAlias = Union[
                _ThreeDSecureAuthentication, tuple[Never, "ThreeDSecureAuthenticationQueries"]
            ]
            ThreeDSecureAuthenticationCanceledQueries: TypeAlias = Union[
                _ThreeDSecureAuthenticationCanceled, tuple[Never, "ThreeDSecureAuthenticationCanceledQueries"]
            ]
            ThreeDSecureAuthenticationChallengeStartedQueries: TypeAlias = Union[
                _ThreeDSecureAuthenticationChallengeStarted,
                tuple[Never, "ThreeDSecureAuthenticationChallengeStartedQueries"],
            ]
            ThreeDSecureAuthenticationErroredQueries: TypeAlias = Union[
                _ThreeDSecureAuthenticationErrored, tuple[Never, "ThreeDSecureAuthenticationErroredQueries"]
            ]
            ThreeDSecureAuthenticationFailedQueries: TypeAlias = Union[
                _ThreeDSecureAuthenticationFailed, tuple[Never, "ThreeDSecureAuthenticationFailedQueries"]
            ]
            ThreeDSecureAuthenticationRequiresChallengeQueries: TypeAlias = Union[
                _ThreeDSecureAuthenticationRequiresChallenge,
                tuple[Never, "ThreeDSecureAuthenticationRequiresChallengeQueries"],
            ]
            ThreeDSecureAuthenticationRequiresSubmissionQueries: TypeAlias = Union[
                _ThreeDSecureAuthenticationRequiresSubmission,
                tuple[Never, "ThreeDSecureAuthenticationRequiresSubmissionQueries"],
            ]
            ThreeDSecureAuthenticationSucceededQueries: TypeAlias = Union[
                _ThreeDSecureAuthenticationSucceeded, tuple[Never, "ThreeDSecureAuthenticationSucceededQueries"]
            ]
            TopupQueries: TypeAlias = Union[_Topup, tuple[Never, "TopupQueries"]]
            TreasuryQueries: TypeAlias = Union[_Treasury, tuple[Never, "TreasuryQueries"]]
            TreasuryCreditReversalQueries: TypeAlias = Union[
                _TreasuryCreditReversal, tuple[Never, "TreasuryCreditReversalQueries"]
            ]
            TreasuryDebitReversalQueries: TypeAlias = Union[
                _TreasuryDebitReversal, tuple[Never, "TreasuryDebitReversalQueries"]
            ]
            TreasuryFinancialAccountQueries: TypeAlias = Union[
                _TreasuryFinancialAccount, tuple[Never, "TreasuryFinancialAccountQueries"]
            ]
            TreasuryInboundTransferQueries: TypeAlias = Union[
                _TreasuryInboundTransfer, tuple[Never, "TreasuryInboundTransferQueries"]
            ]
            TreasuryInboundTransferCanceledQueries: TypeAlias = Union[
                _TreasuryInboundTransferCanceled, tuple[Never, "TreasuryInboundTransferCanceledQueries"]
            ]
            TreasuryInboundTransferCreatedQueries: TypeAlias = Union[
                _TreasuryInboundTransferCreated, tuple[Never, "TreasuryInboundTransferCreatedQueries"]
            ]
            TreasuryInboundTransferFailedQueries: TypeAlias = Union[
                _TreasuryInboundTransferFailed, tuple[Never, "TreasuryInboundTransferFailedQueries"]
            ]
            TreasuryInboundTransferSucceededQueries: TypeAlias = Union[
                _TreasuryInboundTransferSucceeded, tuple[Never, "TreasuryInboundTransferSucceededQueries"]
            ]
            TreasuryOutboundPaymentQueries: TypeAlias = Union[
                _TreasuryOutboundPayment, tuple[Never, "TreasuryOutboundPaymentQueries"]
            ]
            TreasuryOutboundPaymentCanceledQueries: TypeAlias = Union[
                _TreasuryOutboundPaymentCanceled, tuple[Never, "TreasuryOutboundPaymentCanceledQueries"]
            ]
            TreasuryOutboundPaymentCreatedQueries: TypeAlias = Union[
                _TreasuryOutboundPaymentCreated, tuple[Never, "TreasuryOutboundPaymentCreatedQueries"]
            ]
            TreasuryOutboundPaymentExpectedArrivalDateUpdatedQueries: TypeAlias = Union[
                _TreasuryOutboundPaymentExpectedArrivalDateUpdated,
                tuple[Never, "TreasuryOutboundPaymentExpectedArrivalDateUpdatedQueries"],
            ]
            TreasuryOutboundPaymentFailedQueries: TypeAlias = Union[
                _TreasuryOutboundPaymentFailed, tuple[Never, "TreasuryOutboundPaymentFailedQueries"]
            ]
            TreasuryOutboundPaymentPostedQueries: TypeAlias = Union[
                _TreasuryOutboundPaymentPosted, tuple[Never, "TreasuryOutboundPaymentPostedQueries"]
            ]
            TreasuryOutboundPaymentReturnedQueries: TypeAlias = Union[
                _TreasuryOutboundPaymentReturned, tuple[Never, "TreasuryOutboundPaymentReturnedQueries"]
            ]
            TreasuryOutboundPaymentTrackingDetailsUpdatedQueries: TypeAlias = Union[
                _TreasuryOutboundPaymentTrackingDetailsUpdated,
                tuple[Never, "TreasuryOutboundPaymentTrackingDetailsUpdatedQueries"],
            ]
            TreasuryOutboundTransferQueries: TypeAlias = Union[
                _TreasuryOutboundTransfer, tuple[Never, "TreasuryOutboundTransferQueries"]
            ]
            TreasuryOutboundTransferCanceledQueries: TypeAlias = Union[
                _TreasuryOutboundTransferCanceled, tuple[Never, "TreasuryOutboundTransferCanceledQueries"]
            ]
            TreasuryOutboundTransferCreatedQueries: TypeAlias = Union[
                _TreasuryOutboundTransferCreated, tuple[Never, "TreasuryOutboundTransferCreatedQueries"]
            ]
            TreasuryOutboundTransferExpectedArrivalDateUpdatedQueries: TypeAlias = Union[
                _TreasuryOutboundTransferExpectedArrivalDateUpdated,
                tuple[Never, "TreasuryOutboundTransferExpectedArrivalDateUpdatedQueries"],
            ]
            TreasuryOutboundTransferFailedQueries: TypeAlias = Union[
                _TreasuryOutboundTransferFailed, tuple[Never, "TreasuryOutboundTransferFailedQueries"]
            ]
            TreasuryOutboundTransferPostedQueries: TypeAlias = Union[
                _TreasuryOutboundTransferPosted, tuple[Never, "TreasuryOutboundTransferPostedQueries"]
            ]
            TreasuryOutboundTransferReturnedQueries: TypeAlias = Union[
                _TreasuryOutboundTransferReturned, tuple[Never, "TreasuryOutboundTransferReturnedQueries"]
            ]
            TreasuryOutboundTransferTrackingDetailsUpdatedQueries: TypeAlias = Union[
                _TreasuryOutboundTransferTrackingDetailsUpdated,
                tuple[Never, "TreasuryOutboundTransferTrackingDetailsUpdatedQueries"],
            ]
            TreasuryReceivedCreditQueries: TypeAlias = Union[
                _TreasuryReceivedCredit, tuple[Never, "TreasuryReceivedCreditQueries"]
            ]
            TreasuryReceivedDebitQueries: TypeAlias = Union[
                _TreasuryReceivedDebit, tuple[Never, "TreasuryReceivedDebitQueries"]
            ]
            AppsStatusQueries: TypeAlias = Union[_AppsStatus, tuple[Never, "AppsStatusQueries"]]
            BillingStatusQueries: TypeAlias = Union[_BillingStatus, tuple[Never, "BillingStatusQueries"]]
            ChargePaymentIntentQueries: TypeAlias = Union[
                _ChargePaymentIntent2, tuple[Never, "ChargePaymentIntentQueries"]
            ]
            CheckoutModeQueries: TypeAlias = Union[_CheckoutMode, tuple[Never, "CheckoutModeQueries"]]
            CheckoutPaymentStatusQueries: TypeAlias = Union[
                _CheckoutPaymentStatus, tuple[Never, "CheckoutPaymentStatusQueries"]
            ]
            CheckoutStatusQueries: TypeAlias = Union[_CheckoutSessionStatus, tuple[Never, "CheckoutStatusQueries"]]
            CheckoutSessionStatusQueries: TypeAlias = Union[
                _CheckoutSessionStatus, tuple[Never, "CheckoutSessionStatusQueries"]
            ]
            ClimateStatusQueries: TypeAlias = Union[_ClimateStatus, tuple[Never, "ClimateStatusQueries"]]
            CustomerDescriptionQueries: TypeAlias = Union[
                _CustomerDescription2, tuple[Never, "CustomerDescriptionQueries"]
            ]
            CustomerCustomerQueries: TypeAlias = Union[_CustomerCustomer, tuple[Never, "CustomerCustomerQueries"]]
            CustomerCanceledAtQueries: TypeAlias = Union[
                _SubscriptionCanceledAt, tuple[Never, "CustomerCanceledAtQueries"]
            ]
            CustomerSubscriptionCanceledAtQueries: TypeAlias = Union[
                _SubscriptionCanceledAt, tuple[Never, "CustomerSubscriptionCanceledAtQueries"]
            ]
            CustomerDefaultPaymentMethodQueries: TypeAlias = Union[
                _SubscriptionDefaultPaymentMethod, tuple[Never, "CustomerDefaultPaymentMethodQueries"]
            ]
            CustomerSubscriptionDefaultPaymentMethodQueries: TypeAlias = Union[
                _SubscriptionDefaultPaymentMethod, tuple[Never, "CustomerSubscriptionDefaultPaymentMethodQueries"]
            ]
            CustomerStatusQueries: TypeAlias = Union[_CustomerStatus, tuple[Never, "CustomerStatusQueries"]]
            CustomerTrialEndQueries: TypeAlias = Union[_SubscriptionTrialEnd, tuple[Never, "CustomerTrialEndQueries"]]
            CustomerSubscriptionTrialEndQueries: TypeAlias = Union[
                _SubscriptionTrialEnd, tuple[Never, "CustomerSubscriptionTrialEndQueries"]
            ]
            CustomerSubscriptionDescriptionQueries: TypeAlias = Union[
                _SubscriptionDescription, tuple[Never, "CustomerSubscriptionDescriptionQueries"]
            ]
            FinancialConnectionsStatusQueries: TypeAlias = Union[
                _FinancialConnectionsStatus, tuple[Never, "FinancialConnectionsStatusQueries"]
            ]
            IdentityClientReferenceIdQueries: TypeAlias = Union[
                _VerificationSessionClientReferenceId, tuple[Never, "IdentityClientReferenceIdQueries"]
            ]
            IdentityVerificationSessionClientReferenceIdQueries: TypeAlias = Union[
                _VerificationSessionClientReferenceId,
                tuple[Never, "IdentityVerificationSessionClientReferenceIdQueries"],
            ]
            IdentityStatusQueries: TypeAlias = Union[_IdentityStatus, tuple[Never, "IdentityStatusQueries"]]
            InvoiceBillingReasonQueries: TypeAlias = Union[
                _InvoiceBillingReason, tuple[Never, "InvoiceBillingReasonQueries"]
            ]
            InvoiceCustomerQueries: TypeAlias = Union[_InvoiceCustomer, tuple[Never, "InvoiceCustomerQueries"]]
            InvoiceCustomerEmailQueries: TypeAlias = Union[
                _InvoiceCustomerEmail, tuple[Never, "InvoiceCustomerEmailQueries"]
            ]
            InvoiceDefaultPaymentMethodQueries: TypeAlias = Union[
                _InvoiceDefaultPaymentMethod, tuple[Never, "InvoiceDefaultPaymentMethodQueries"]
            ]
            InvoiceDescriptionQueries: TypeAlias = Union[_InvoiceDescription, tuple[Never, "InvoiceDescriptionQueries"]]
            InvoiceNextPaymentAttemptQueries: TypeAlias = Union[
                _InvoiceNextPaymentAttempt, tuple[Never, "InvoiceNextPaymentAttemptQueries"]
            ]
            InvoiceNumberQueries: TypeAlias = Union[_InvoiceNumber, tuple[Never, "InvoiceNumberQueries"]]
            InvoiceStatusQueries: TypeAlias = Union[_InvoiceStatus, tuple[Never, "InvoiceStatusQueries"]]
            InvoiceCreatedBillingReasonQueries: TypeAlias = Union[
                _InvoiceCreatedBillingReason, tuple[Never, "InvoiceCreatedBillingReasonQueries"]
            ]
            InvoiceDeletedBillingReasonQueries: TypeAlias = Union[
                _InvoiceDeletedBillingReason, tuple[Never, "InvoiceDeletedBillingReasonQueries"]
            ]
            InvoiceFinalizationFailedBillingReasonQueries: TypeAlias = Union[
                _InvoiceFinalizationFailedBillingReason, tuple[Never, "InvoiceFinalizationFailedBillingReasonQueries"]
            ]
            InvoiceFinalizedBillingReasonQueries: TypeAlias = Union[
                _InvoiceFinalizedBillingReason, tuple[Never, "InvoiceFinalizedBillingReasonQueries"]
            ]
            InvoiceMarkedUncollectibleBillingReasonQueries: TypeAlias = Union[
                _InvoiceMarkedUncollectibleBillingReason, tuple[Never, "InvoiceMarkedUncollectibleBillingReasonQueries"]
            ]
            InvoiceOverdueBillingReasonQueries: TypeAlias = Union[
                _InvoiceOverdueBillingReason, tuple[Never, "InvoiceOverdueBillingReasonQueries"]
            ]
            InvoiceOverpaidBillingReasonQueries: TypeAlias = Union[
                _InvoiceOverpaidBillingReason, tuple[Never, "InvoiceOverpaidBillingReasonQueries"]
            ]
            InvoicePaidBillingReasonQueries: TypeAlias = Union[
                _InvoicePaidBillingReason, tuple[Never, "InvoicePaidBillingReasonQueries"]
            ]
            InvoicePaymentActionRequiredBillingReasonQueries: TypeAlias = Union[
                _InvoicePaymentActionRequiredBillingReason,
                tuple[Never, "InvoicePaymentActionRequiredBillingReasonQueries"],
            ]
            InvoicePaymentAttemptRequiredBillingReasonQueries: TypeAlias = Union[
                _InvoicePaymentAttemptRequiredBillingReason,
                tuple[Never, "InvoicePaymentAttemptRequiredBillingReasonQueries"],
            ]
            InvoicePaymentFailedBillingReasonQueries: TypeAlias = Union[
                _InvoicePaymentFailedBillingReason, tuple[Never, "InvoicePaymentFailedBillingReasonQueries"]
            ]
            InvoicePaymentSucceededBillingReasonQueries: TypeAlias = Union[
                _InvoicePaymentSucceededBillingReason, tuple[Never, "InvoicePaymentSucceededBillingReasonQueries"]
            ]
            InvoiceSentBillingReasonQueries: TypeAlias = Union[
                _InvoiceSentBillingReason, tuple[Never, "InvoiceSentBillingReasonQueries"]
            ]
            InvoiceUpcomingBillingReasonQueries: TypeAlias = Union[
                _InvoiceUpcomingBillingReason, tuple[Never, "InvoiceUpcomingBillingReasonQueries"]
            ]
            InvoiceUpdatedBillingReasonQueries: TypeAlias = Union[
                _InvoiceUpdatedBillingReason, tuple[Never, "InvoiceUpdatedBillingReasonQueries"]
            ]
            InvoiceVoidedBillingReasonQueries: TypeAlias = Union[
                _InvoiceVoidedBillingReason, tuple[Never, "InvoiceVoidedBillingReasonQueries"]
            ]
            InvoiceWillBeDueBillingReasonQueries: TypeAlias = Union[
                _InvoiceWillBeDueBillingReason, tuple[Never, "InvoiceWillBeDueBillingReasonQueries"]
            ]
            PaymentIntentCanceledAtQueries: TypeAlias = Union[
                _PaymentIntentCanceledAt, tuple[Never, "PaymentIntentCanceledAtQueries"]
            ]
            PaymentIntentCustomerQueries: TypeAlias = Union[
                _PaymentIntentCustomer, tuple[Never, "PaymentIntentCustomerQueries"]
            ]
            PaymentIntentDescriptionQueries: TypeAlias = Union[
                _PaymentIntentDescription, tuple[Never, "PaymentIntentDescriptionQueries"]
            ]
            PaymentIntentLastPaymentErrorQueries: TypeAlias = Union[
                _PaymentIntentLastPaymentError, tuple[Never, "PaymentIntentLastPaymentErrorQueries"]
            ]
            PaymentIntentLatestChargeQueries: TypeAlias = Union[
                _PaymentIntentLatestCharge, tuple[Never, "PaymentIntentLatestChargeQueries"]
            ]
            PaymentIntentPaymentMethodQueries: TypeAlias = Union[
                _PaymentIntentPaymentMethod, tuple[Never, "PaymentIntentPaymentMethodQueries"]
            ]
            PaymentIntentReceiptEmailQueries: TypeAlias = Union[
                _PaymentIntentReceiptEmail, tuple[Never, "PaymentIntentReceiptEmailQueries"]
            ]
            PaymentIntentReviewQueries: TypeAlias = Union[
                _PaymentIntentReview, tuple[Never, "PaymentIntentReviewQueries"]
            ]
            ReserveStatusQueries: TypeAlias = Union[_ReserveStatus, tuple[Never, "ReserveStatusQueries"]]
            SubscriptionScheduleCanceledAtQueries: TypeAlias = Union[
                _SubscriptionScheduleCanceledAt, tuple[Never, "SubscriptionScheduleCanceledAtQueries"]
            ]
            SubscriptionScheduleSubscriptionQueries: TypeAlias = Union[
                _SubscriptionScheduleSubscription, tuple[Never, "SubscriptionScheduleSubscriptionQueries"]
            ]
            TerminalStatusQueries: TypeAlias = Union[_ReaderStatus, tuple[Never, "TerminalStatusQueries"]]
            TerminalReaderStatusQueries: TypeAlias = Union[_ReaderStatus, tuple[Never, "TerminalReaderStatusQueries"]]
            TestHelpersStatusQueries: TypeAlias = Union[_TestHelpersStatus, tuple[Never, "TestHelpersStatusQueries"]]
            ThreeDSecureOutcomeQueries: TypeAlias = Union[
                _AuthenticationOutcome, tuple[Never, "ThreeDSecureOutcomeQueries"]
            ]
            ThreeDSecureAuthenticationOutcomeQueries: TypeAlias = Union[
                _AuthenticationOutcome, tuple[Never, "ThreeDSecureAuthenticationOutcomeQueries"]
            ]
            ThreeDSecureStatusQueries: TypeAlias = Union[_ThreeDSecureStatus, tuple[Never, "ThreeDSecureStatusQueries"]]
            TreasuryStatusQueries: TypeAlias = Union[_TreasuryStatus, tuple[Never, "TreasuryStatusQueries"]]
            TreasuryDescriptionQueries: TypeAlias = Union[
                _TreasuryDescription, tuple[Never, "TreasuryDescriptionQueries"]
            ]
            TreasuryCustomerQueries: TypeAlias = Union[
                _OutboundPaymentCustomer, tuple[Never, "TreasuryCustomerQueries"]
            ]
            TreasuryOutboundPaymentCustomerQueries: TypeAlias = Union[
                _OutboundPaymentCustomer, tuple[Never, "TreasuryOutboundPaymentCustomerQueries"]
            ]
            TreasuryOutboundPaymentDescriptionQueries: TypeAlias = Union[
                _OutboundPaymentDescription, tuple[Never, "TreasuryOutboundPaymentDescriptionQueries"]
            ]
            TreasuryOutboundTransferDescriptionQueries: TypeAlias = Union[
                _OutboundTransferDescription, tuple[Never, "TreasuryOutboundTransferDescriptionQueries"]
            ]
            RuleFromUserQueries: TypeAlias = Union[_RuleFromUser, tuple[Never, "RuleFromUserQueries"]]
if not MYPY:
    AccountQueries: TypeAlias = _Account
    AccountExternalAccountQueries: TypeAlias = _AccountExternalAccount
    AppsQueries: TypeAlias = _Apps
    AppsInstallQueries: TypeAlias = _AppsInstall
    BillingQueries: TypeAlias = _Billing
    BillingMeterQueries: TypeAlias = _BillingMeter
    BillingPortalQueries: TypeAlias = _BillingPortal
    CapabilityQueries: TypeAlias = _Capability
    ChargeQueries: TypeAlias = _Charge
    ChargeCapturedQueries: TypeAlias = _ChargeCaptured
    ChargeDisputeQueries: TypeAlias = _ChargeDispute
    ChargeDisputeClosedQueries: TypeAlias = _ChargeDisputeClosed
    ChargeDisputeCreatedQueries: TypeAlias = _ChargeDisputeCreated
    ChargeDisputeFundsReinstatedQueries: TypeAlias = _ChargeDisputeFundsReinstated
    ChargeDisputeFundsWithdrawnQueries: TypeAlias = _ChargeDisputeFundsWithdrawn
    ChargeDisputeUpdatedQueries: TypeAlias = _ChargeDisputeUpdated
    ChargeExpiredQueries: TypeAlias = _ChargeExpired
    ChargeFailedQueries: TypeAlias = _ChargeFailed
    ChargePendingQueries: TypeAlias = _ChargePending
    ChargeRefundQueries: TypeAlias = _ChargeRefund
    ChargeRefundedQueries: TypeAlias = _ChargeRefunded
    ChargeSucceededQueries: TypeAlias = _ChargeSucceeded
    ChargeUpdatedQueries: TypeAlias = _ChargeUpdated
    CheckoutQueries: TypeAlias = _Checkout
    CheckoutSessionQueries: TypeAlias = _CheckoutSession
    CheckoutSessionAsyncPaymentFailedQueries: TypeAlias = _CheckoutSessionAsyncPaymentFailed
    CheckoutSessionAsyncPaymentSucceededQueries: TypeAlias = _CheckoutSessionAsyncPaymentSucceeded
    CheckoutSessionCompletedQueries: TypeAlias = _CheckoutSessionCompleted
    CheckoutSessionExpiredQueries: TypeAlias = _CheckoutSessionExpired
    ClimateQueries: TypeAlias = _Climate
    ClimateOrderQueries: TypeAlias = _ClimateOrder
    ClimateOrderProductSubstitutedQueries: TypeAlias = _ClimateOrderProductSubstituted
    CreditNoteQueries: TypeAlias = _CreditNote
    CustomerQueries: TypeAlias = _Customer
    CustomerDiscountQueries: TypeAlias = _CustomerDiscount
    CustomerSourceQueries: TypeAlias = _CustomerSource
    CustomerSubscriptionQueries: TypeAlias = _CustomerSubscription
    CustomerSubscriptionCreatedQueries: TypeAlias = _CustomerSubscriptionCreated
    CustomerSubscriptionDeletedQueries: TypeAlias = _CustomerSubscriptionDeleted
    CustomerSubscriptionPausedQueries: TypeAlias = _CustomerSubscriptionPaused
    CustomerSubscriptionPendingUpdateAppliedQueries: TypeAlias = _CustomerSubscriptionPendingUpdateApplied
    CustomerSubscriptionPendingUpdateExpiredQueries: TypeAlias = _CustomerSubscriptionPendingUpdateExpired
    CustomerSubscriptionResumedQueries: TypeAlias = _CustomerSubscriptionResumed
    CustomerSubscriptionTrialWillEndQueries: TypeAlias = _CustomerSubscriptionTrialWillEnd
    CustomerSubscriptionUpdatedQueries: TypeAlias = _CustomerSubscriptionUpdated
    FinancialConnectionsQueries: TypeAlias = _FinancialConnections
    FinancialConnectionsAccountQueries: TypeAlias = _FinancialConnectionsAccount
    FinancialConnectionsAccountAccountNumbersUpdatedQueries: TypeAlias = (
        _FinancialConnectionsAccountAccountNumbersUpdated
    )
    FinancialConnectionsAccountExpectedDeactivationDateUpdatedQueries: TypeAlias = (
        _FinancialConnectionsAccountExpectedDeactivationDateUpdated
    )
    FinancialConnectionsAccountRefreshedOwnershipQueries: TypeAlias = _FinancialConnectionsAccountRefreshedOwnership
    FinancialConnectionsAccountRefreshedTransactionsQueries: TypeAlias = (
        _FinancialConnectionsAccountRefreshedTransactions
    )
    FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedQueries: TypeAlias = (
        _FinancialConnectionsAccountSupportedPaymentMethodTypesUpdated
    )
    FinancialConnectionsAccountUpcomingAccountNumberExpiryQueries: TypeAlias = (
        _FinancialConnectionsAccountUpcomingAccountNumberExpiry
    )
    FinancialConnectionsAccountUpcomingDeactivationQueries: TypeAlias = _FinancialConnectionsAccountUpcomingDeactivation
    FinancialConnectionsAuthorizationQueries: TypeAlias = _FinancialConnectionsAuthorization
    FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedQueries: TypeAlias = (
        _FinancialConnectionsAuthorizationExpectedDeactivationDateUpdated
    )
    IdentityQueries: TypeAlias = _Identity
    IdentityVerificationSessionQueries: TypeAlias = _IdentityVerificationSession
    IdentityVerificationSessionCanceledQueries: TypeAlias = _IdentityVerificationSessionCanceled
    IdentityVerificationSessionCreatedQueries: TypeAlias = _IdentityVerificationSessionCreated
    IdentityVerificationSessionProcessingQueries: TypeAlias = _IdentityVerificationSessionProcessing
    IdentityVerificationSessionRedactedQueries: TypeAlias = _IdentityVerificationSessionRedacted
    IdentityVerificationSessionRequiresInputQueries: TypeAlias = _IdentityVerificationSessionRequiresInput
    IdentityVerificationSessionVerifiedQueries: TypeAlias = _IdentityVerificationSessionVerified
    InvoiceQueries: TypeAlias = _Invoice
    InvoiceCreatedQueries: TypeAlias = _InvoiceCreated
    InvoiceDeletedQueries: TypeAlias = _InvoiceDeleted
    InvoiceFinalizationFailedQueries: TypeAlias = _InvoiceFinalizationFailed
    InvoiceFinalizedQueries: TypeAlias = _InvoiceFinalized
    InvoiceMarkedUncollectibleQueries: TypeAlias = _InvoiceMarkedUncollectible
    InvoiceOverdueQueries: TypeAlias = _InvoiceOverdue
    InvoiceOverpaidQueries: TypeAlias = _InvoiceOverpaid
    InvoicePaidQueries: TypeAlias = _InvoicePaid
    InvoicePaymentActionRequiredQueries: TypeAlias = _InvoicePaymentActionRequired
    InvoicePaymentAttemptRequiredQueries: TypeAlias = _InvoicePaymentAttemptRequired
    InvoicePaymentFailedQueries: TypeAlias = _InvoicePaymentFailed
    InvoicePaymentSucceededQueries: TypeAlias = _InvoicePaymentSucceeded
    InvoiceSentQueries: TypeAlias = _InvoiceSent
    InvoiceUpcomingQueries: TypeAlias = _InvoiceUpcoming
    InvoiceUpdatedQueries: TypeAlias = _InvoiceUpdated
    InvoiceVoidedQueries: TypeAlias = _InvoiceVoided
    InvoiceWillBeDueQueries: TypeAlias = _InvoiceWillBeDue
    IssuingAuthorizationQueries: TypeAlias = _IssuingAuthorization
    IssuingCardQueries: TypeAlias = _IssuingCard
    IssuingCardholderQueries: TypeAlias = _IssuingCardholder
    IssuingDisputeQueries: TypeAlias = _IssuingDispute
    IssuingDisputeFundsReinstatedQueries: TypeAlias = _IssuingDisputeFundsReinstated
    IssuingPersonalizationDesignQueries: TypeAlias = _IssuingPersonalizationDesign
    IssuingPersonalizationDesignActivatedQueries: TypeAlias = _IssuingPersonalizationDesignActivated
    IssuingPersonalizationDesignDeactivatedQueries: TypeAlias = _IssuingPersonalizationDesignDeactivated
    IssuingPersonalizationDesignRejectedQueries: TypeAlias = _IssuingPersonalizationDesignRejected
    IssuingPersonalizationDesignUpdatedQueries: TypeAlias = _IssuingPersonalizationDesignUpdated
    IssuingTokenQueries: TypeAlias = _IssuingToken
    PaymentIntentQueries: TypeAlias = _PaymentIntent
    PaymentIntentAmountCapturableUpdatedQueries: TypeAlias = _PaymentIntentAmountCapturableUpdated
    PaymentIntentCanceledQueries: TypeAlias = _PaymentIntentCanceled
    PaymentIntentCreatedQueries: TypeAlias = _PaymentIntentCreated
    PaymentIntentPartiallyFundedQueries: TypeAlias = _PaymentIntentPartiallyFunded
    PaymentIntentPaymentFailedQueries: TypeAlias = _PaymentIntentPaymentFailed
    PaymentIntentProcessingQueries: TypeAlias = _PaymentIntentProcessing
    PaymentIntentRequiresActionQueries: TypeAlias = _PaymentIntentRequiresAction
    PaymentIntentSucceededQueries: TypeAlias = _PaymentIntentSucceeded
    PayoutQueries: TypeAlias = _Payout
    QuoteQueries: TypeAlias = _Quote
    RefundQueries: TypeAlias = _Refund
    ReserveQueries: TypeAlias = _Reserve
    ReservePlanQueries: TypeAlias = _ReservePlan
    SetupIntentQueries: TypeAlias = _SetupIntent
    SetupIntentCanceledQueries: TypeAlias = _SetupIntentCanceled
    SetupIntentCreatedQueries: TypeAlias = _SetupIntentCreated
    SetupIntentRequiresActionQueries: TypeAlias = _SetupIntentRequiresAction
    SetupIntentSetupFailedQueries: TypeAlias = _SetupIntentSetupFailed
    SetupIntentSucceededQueries: TypeAlias = _SetupIntentSucceeded
    SourceQueries: TypeAlias = _Source
    SubscriptionScheduleQueries: TypeAlias = _SubscriptionSchedule
    SubscriptionScheduleAbortedQueries: TypeAlias = _SubscriptionScheduleAborted
    SubscriptionScheduleCanceledQueries: TypeAlias = _SubscriptionScheduleCanceled
    SubscriptionScheduleCompletedQueries: TypeAlias = _SubscriptionScheduleCompleted
    SubscriptionScheduleCreatedQueries: TypeAlias = _SubscriptionScheduleCreated
    SubscriptionScheduleExpiringQueries: TypeAlias = _SubscriptionScheduleExpiring
    SubscriptionScheduleReleasedQueries: TypeAlias = _SubscriptionScheduleReleased
    SubscriptionScheduleUpdatedQueries: TypeAlias = _SubscriptionScheduleUpdated
    TerminalQueries: TypeAlias = _Terminal
    TerminalReaderQueries: TypeAlias = _TerminalReader
    TestHelpersQueries: TypeAlias = _TestHelpers
    TestHelpersTestClockQueries: TypeAlias = _TestHelpersTestClock
    TestHelpersTestClockInternalFailureQueries: TypeAlias = _TestHelpersTestClockInternalFailure
    ThreeDSecureQueries: TypeAlias = _ThreeDSecure
    ThreeDSecureAuthenticationQueries: TypeAlias = _ThreeDSecureAuthentication
    ThreeDSecureAuthenticationCanceledQueries: TypeAlias = _ThreeDSecureAuthenticationCanceled
    ThreeDSecureAuthenticationChallengeStartedQueries: TypeAlias = _ThreeDSecureAuthenticationChallengeStarted
    ThreeDSecureAuthenticationErroredQueries: TypeAlias = _ThreeDSecureAuthenticationErrored
    ThreeDSecureAuthenticationFailedQueries: TypeAlias = _ThreeDSecureAuthenticationFailed
    ThreeDSecureAuthenticationRequiresChallengeQueries: TypeAlias = _ThreeDSecureAuthenticationRequiresChallenge
    ThreeDSecureAuthenticationRequiresSubmissionQueries: TypeAlias = _ThreeDSecureAuthenticationRequiresSubmission
    ThreeDSecureAuthenticationSucceededQueries: TypeAlias = _ThreeDSecureAuthenticationSucceeded
    TopupQueries: TypeAlias = _Topup
    TreasuryQueries: TypeAlias = _Treasury
    TreasuryCreditReversalQueries: TypeAlias = _TreasuryCreditReversal
    TreasuryDebitReversalQueries: TypeAlias = _TreasuryDebitReversal
    TreasuryFinancialAccountQueries: TypeAlias = _TreasuryFinancialAccount
    TreasuryInboundTransferQueries: TypeAlias = _TreasuryInboundTransfer
    TreasuryInboundTransferCanceledQueries: TypeAlias = _TreasuryInboundTransferCanceled
    TreasuryInboundTransferCreatedQueries: TypeAlias = _TreasuryInboundTransferCreated
    TreasuryInboundTransferFailedQueries: TypeAlias = _TreasuryInboundTransferFailed
    TreasuryInboundTransferSucceededQueries: TypeAlias = _TreasuryInboundTransferSucceeded
    TreasuryOutboundPaymentQueries: TypeAlias = _TreasuryOutboundPayment
    TreasuryOutboundPaymentCanceledQueries: TypeAlias = _TreasuryOutboundPaymentCanceled
    TreasuryOutboundPaymentCreatedQueries: TypeAlias = _TreasuryOutboundPaymentCreated
    TreasuryOutboundPaymentExpectedArrivalDateUpdatedQueries: TypeAlias = (
        _TreasuryOutboundPaymentExpectedArrivalDateUpdated
    )
    TreasuryOutboundPaymentFailedQueries: TypeAlias = _TreasuryOutboundPaymentFailed
    TreasuryOutboundPaymentPostedQueries: TypeAlias = _TreasuryOutboundPaymentPosted
    TreasuryOutboundPaymentReturnedQueries: TypeAlias = _TreasuryOutboundPaymentReturned
    TreasuryOutboundPaymentTrackingDetailsUpdatedQueries: TypeAlias = _TreasuryOutboundPaymentTrackingDetailsUpdated
    TreasuryOutboundTransferQueries: TypeAlias = _TreasuryOutboundTransfer
    TreasuryOutboundTransferCanceledQueries: TypeAlias = _TreasuryOutboundTransferCanceled
    TreasuryOutboundTransferCreatedQueries: TypeAlias = _TreasuryOutboundTransferCreated
    TreasuryOutboundTransferExpectedArrivalDateUpdatedQueries: TypeAlias = (
        _TreasuryOutboundTransferExpectedArrivalDateUpdated
    )
    TreasuryOutboundTransferFailedQueries: TypeAlias = _TreasuryOutboundTransferFailed
    TreasuryOutboundTransferPostedQueries: TypeAlias = _TreasuryOutboundTransferPosted
    TreasuryOutboundTransferReturnedQueries: TypeAlias = _TreasuryOutboundTransferReturned
    TreasuryOutboundTransferTrackingDetailsUpdatedQueries: TypeAlias = _TreasuryOutboundTransferTrackingDetailsUpdated
    TreasuryReceivedCreditQueries: TypeAlias = _TreasuryReceivedCredit
    TreasuryReceivedDebitQueries: TypeAlias = _TreasuryReceivedDebit
    AppsStatusQueries: TypeAlias = _AppsStatus
    BillingStatusQueries: TypeAlias = _BillingStatus
    ChargePaymentIntentQueries: TypeAlias = _ChargePaymentIntent2
    CheckoutModeQueries: TypeAlias = _CheckoutMode
    CheckoutPaymentStatusQueries: TypeAlias = _CheckoutPaymentStatus
    CheckoutStatusQueries: TypeAlias = _CheckoutSessionStatus
    CheckoutSessionStatusQueries: TypeAlias = _CheckoutSessionStatus
    ClimateStatusQueries: TypeAlias = _ClimateStatus
    CustomerDescriptionQueries: TypeAlias = _CustomerDescription2
    CustomerCustomerQueries: TypeAlias = _CustomerCustomer
    CustomerCanceledAtQueries: TypeAlias = _SubscriptionCanceledAt
    CustomerSubscriptionCanceledAtQueries: TypeAlias = _SubscriptionCanceledAt
    CustomerDefaultPaymentMethodQueries: TypeAlias = _SubscriptionDefaultPaymentMethod
    CustomerSubscriptionDefaultPaymentMethodQueries: TypeAlias = _SubscriptionDefaultPaymentMethod
    CustomerStatusQueries: TypeAlias = _CustomerStatus
    CustomerTrialEndQueries: TypeAlias = _SubscriptionTrialEnd
    CustomerSubscriptionTrialEndQueries: TypeAlias = _SubscriptionTrialEnd
    CustomerSubscriptionDescriptionQueries: TypeAlias = _SubscriptionDescription
    FinancialConnectionsStatusQueries: TypeAlias = _FinancialConnectionsStatus
    IdentityClientReferenceIdQueries: TypeAlias = _VerificationSessionClientReferenceId
    IdentityVerificationSessionClientReferenceIdQueries: TypeAlias = _VerificationSessionClientReferenceId
    IdentityStatusQueries: TypeAlias = _IdentityStatus
    InvoiceBillingReasonQueries: TypeAlias = _InvoiceBillingReason
    InvoiceCustomerQueries: TypeAlias = _InvoiceCustomer
    InvoiceCustomerEmailQueries: TypeAlias = _InvoiceCustomerEmail
    InvoiceDefaultPaymentMethodQueries: TypeAlias = _InvoiceDefaultPaymentMethod
    InvoiceDescriptionQueries: TypeAlias = _InvoiceDescription
    InvoiceNextPaymentAttemptQueries: TypeAlias = _InvoiceNextPaymentAttempt
    InvoiceNumberQueries: TypeAlias = _InvoiceNumber
    InvoiceStatusQueries: TypeAlias = _InvoiceStatus
    InvoiceCreatedBillingReasonQueries: TypeAlias = _InvoiceCreatedBillingReason
    InvoiceDeletedBillingReasonQueries: TypeAlias = _InvoiceDeletedBillingReason
    InvoiceFinalizationFailedBillingReasonQueries: TypeAlias = _InvoiceFinalizationFailedBillingReason
    InvoiceFinalizedBillingReasonQueries: TypeAlias = _InvoiceFinalizedBillingReason
    InvoiceMarkedUncollectibleBillingReasonQueries: TypeAlias = _InvoiceMarkedUncollectibleBillingReason
    InvoiceOverdueBillingReasonQueries: TypeAlias = _InvoiceOverdueBillingReason
    InvoiceOverpaidBillingReasonQueries: TypeAlias = _InvoiceOverpaidBillingReason
    InvoicePaidBillingReasonQueries: TypeAlias = _InvoicePaidBillingReason
    InvoicePaymentActionRequiredBillingReasonQueries: TypeAlias = _InvoicePaymentActionRequiredBillingReason
    InvoicePaymentAttemptRequiredBillingReasonQueries: TypeAlias = _InvoicePaymentAttemptRequiredBillingReason
    InvoicePaymentFailedBillingReasonQueries: TypeAlias = _InvoicePaymentFailedBillingReason
    InvoicePaymentSucceededBillingReasonQueries: TypeAlias = _InvoicePaymentSucceededBillingReason
    InvoiceSentBillingReasonQueries: TypeAlias = _InvoiceSentBillingReason
    InvoiceUpcomingBillingReasonQueries: TypeAlias = _InvoiceUpcomingBillingReason
    InvoiceUpdatedBillingReasonQueries: TypeAlias = _InvoiceUpdatedBillingReason
    InvoiceVoidedBillingReasonQueries: TypeAlias = _InvoiceVoidedBillingReason
    InvoiceWillBeDueBillingReasonQueries: TypeAlias = _InvoiceWillBeDueBillingReason
    PaymentIntentCanceledAtQueries: TypeAlias = _PaymentIntentCanceledAt
    PaymentIntentCustomerQueries: TypeAlias = _PaymentIntentCustomer
    PaymentIntentDescriptionQueries: TypeAlias = _PaymentIntentDescription
    PaymentIntentLastPaymentErrorQueries: TypeAlias = _PaymentIntentLastPaymentError
    PaymentIntentLatestChargeQueries: TypeAlias = _PaymentIntentLatestCharge
    PaymentIntentPaymentMethodQueries: TypeAlias = _PaymentIntentPaymentMethod
    PaymentIntentReceiptEmailQueries: TypeAlias = _PaymentIntentReceiptEmail
    PaymentIntentReviewQueries: TypeAlias = _PaymentIntentReview
    ReserveStatusQueries: TypeAlias = _ReserveStatus
    SubscriptionScheduleCanceledAtQueries: TypeAlias = _SubscriptionScheduleCanceledAt
    SubscriptionScheduleSubscriptionQueries: TypeAlias = _SubscriptionScheduleSubscription
    TerminalStatusQueries: TypeAlias = _ReaderStatus
    TerminalReaderStatusQueries: TypeAlias = _ReaderStatus
    TestHelpersStatusQueries: TypeAlias = _TestHelpersStatus
    ThreeDSecureOutcomeQueries: TypeAlias = _AuthenticationOutcome
    ThreeDSecureAuthenticationOutcomeQueries: TypeAlias = _AuthenticationOutcome
    ThreeDSecureStatusQueries: TypeAlias = _ThreeDSecureStatus
    TreasuryStatusQueries: TypeAlias = _TreasuryStatus
    TreasuryDescriptionQueries: TypeAlias = _TreasuryDescription
    TreasuryCustomerQueries: TypeAlias = _OutboundPaymentCustomer
    TreasuryOutboundPaymentCustomerQueries: TypeAlias = _OutboundPaymentCustomer
    TreasuryOutboundPaymentDescriptionQueries: TypeAlias = _OutboundPaymentDescription
    TreasuryOutboundTransferDescriptionQueries: TypeAlias = _OutboundTransferDescription
    RuleFromUserQueries: TypeAlias = _RuleFromUser

__all__ = ["FilterQuery"]
