# Made by `codegen build` from the spec 'stripe', digest 7fd07e417e656e93. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""Makes events for tests: of any query, typed as a handler gets them. What a bot itself does needs nothing of this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from tamis.queries.tables import Condition
from tamis.testing.feed import Feed as _Feed
from tamis.testing.kit import Kit as _Kit
from tamis.testing.make import Maker
from tamis.testing.outcome import Ran, RanStep
from tamis.testing.tables import About, Facts

from ._codec import CODEC
from ._vocabulary import VOCABULARY

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from .events import Event

_MAKER = Maker(
    VOCABULARY,
    CODEC,
    Facts(
        fields={
            "Account": {
                "object": About(values=("account",)),
                "business_type": About(
                    values=(
                        "company",
                        "government_entity",
                        "individual",
                        "non_profit",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "standard",
                        "express",
                        "none",
                        "custom",
                    ),
                    open=True,
                ),
            },
            "Account2": {
                "object": About(values=("financial_connections.account",)),
                "category": About(
                    values=(
                        "other",
                        "credit",
                        "cash",
                        "investment",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "active",
                        "inactive",
                        "disconnected",
                    ),
                    open=True,
                ),
                "subcategory": About(
                    values=(
                        "other",
                        "checking",
                        "savings",
                        "mortgage",
                        "credit_card",
                        "line_of_credit",
                    ),
                    open=True,
                ),
            },
            "AccountAccountHolder": {
                "type": About(
                    values=(
                        "account",
                        "customer",
                    ),
                    open=True,
                ),
            },
            "AccountAccountNumber": {
                "identifier_type": About(
                    values=(
                        "account_number",
                        "tokenized_account_number",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "pending",
                        "expired",
                        "deactivated",
                        "transactable",
                    ),
                    open=True,
                ),
            },
            "AccountBalance": {
                "type": About(
                    values=(
                        "credit",
                        "cash",
                    ),
                    open=True,
                ),
            },
            "AccountBalanceRefresh": {
                "status": About(
                    values=(
                        "pending",
                        "failed",
                        "succeeded",
                    ),
                    open=True,
                ),
            },
            "AccountCapabilities": {
                "acss_debit_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "affirm_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "afterpay_clearpay_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "alma_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "amazon_pay_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "app_distribution": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "au_becs_debit_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "bacs_debit_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "bancontact_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "bank_transfer_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "billie_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "bizum_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "blik_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "blik_recurring_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "boleto_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "card_issuing": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "card_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "cartes_bancaires_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "cashapp_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "crypto_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "eps_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "fpx_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "gb_bank_transfer_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "giropay_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "grabpay_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "ideal_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "india_international_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "jcb_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "jp_bank_transfer_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "kakao_pay_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "klarna_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "konbini_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "kr_card_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "legacy_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "link_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "mb_way_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "mobilepay_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "multibanco_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "mx_bank_transfer_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "naver_pay_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "nz_bank_account_becs_debit_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "oxxo_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "p24_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "pay_by_bank_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "payco_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "paynow_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "paypay_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "payto_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "pix_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "promptpay_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "revolut_pay_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "samsung_pay_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "satispay_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "scalapay_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "sepa_bank_transfer_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "sepa_debit_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "sequra_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "sofort_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "sunbit_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "swish_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "tax_reporting_us_1099_k": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "tax_reporting_us_1099_misc": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "transfers": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "treasury": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "twint_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "upi_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "us_bank_account_ach_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "us_bank_transfer_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "wero_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "zip_payments": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
            },
            "AccountCompany": {
                "ownership_exemption_reason": About(
                    values=(
                        "qualified_entity_exceeds_ownership_threshold",
                        "qualifies_as_financial_institution",
                    ),
                    open=True,
                ),
                "structure": About(
                    values=(
                        "free_zone_establishment",
                        "free_zone_llc",
                        "government_instrumentality",
                        "governmental_unit",
                        "incorporated_non_profit",
                        "incorporated_partnership",
                        "limited_liability_partnership",
                        "llc",
                        "multi_member_llc",
                        "private_company",
                        "private_corporation",
                        "private_partnership",
                        "public_company",
                        "public_corporation",
                        "public_partnership",
                        "registered_charity",
                        "single_member_llc",
                        "sole_establishment",
                        "sole_proprietorship",
                        "tax_exempt_government_instrumentality",
                        "unincorporated_association",
                        "unincorporated_non_profit",
                        "unincorporated_partnership",
                    ),
                    open=True,
                ),
            },
            "AccountController": {
                "requirement_collection": About(
                    values=(
                        "application",
                        "stripe",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "application",
                        "account",
                    ),
                    open=True,
                ),
            },
            "AccountControllerFees": {
                "payer": About(
                    values=(
                        "application",
                        "account",
                        "application_custom",
                        "application_express",
                    ),
                    open=True,
                ),
            },
            "AccountControllerLosses": {
                "payments": About(
                    values=(
                        "application",
                        "stripe",
                    ),
                    open=True,
                ),
            },
            "AccountControllerStripeDashboard": {
                "type": About(
                    values=(
                        "express",
                        "full",
                        "none",
                    ),
                    open=True,
                ),
            },
            "AccountExternalAccountCreatedObject": {
                "object": About(
                    values=(
                        "bank_account",
                        "card",
                    ),
                    open=True,
                ),
                "allow_redisplay": About(
                    values=(
                        "always",
                        "limited",
                        "unspecified",
                    ),
                    open=True,
                ),
                "regulated_status": About(
                    values=(
                        "regulated",
                        "unregulated",
                    ),
                    open=True,
                ),
            },
            "AccountExternalAccounts": {
                "object": About(values=("list",)),
            },
            "AccountFutureRequirements": {
                "disabled_reason": About(
                    values=(
                        "action_required.requested_capabilities",
                        "listed",
                        "other",
                        "platform_paused",
                        "rejected.fraud",
                        "rejected.incomplete_verification",
                        "rejected.listed",
                        "rejected.other",
                        "rejected.platform_fraud",
                        "rejected.platform_other",
                        "rejected.platform_terms_of_service",
                        "rejected.terms_of_service",
                        "requirements.past_due",
                        "requirements.pending_verification",
                        "under_review",
                    ),
                    open=True,
                ),
            },
            "AccountRequirements": {
                "disabled_reason": About(
                    values=(
                        "action_required.requested_capabilities",
                        "listed",
                        "other",
                        "platform_paused",
                        "rejected.fraud",
                        "rejected.incomplete_verification",
                        "rejected.listed",
                        "rejected.other",
                        "rejected.platform_fraud",
                        "rejected.platform_other",
                        "rejected.platform_terms_of_service",
                        "rejected.terms_of_service",
                        "requirements.past_due",
                        "requirements.pending_verification",
                        "under_review",
                    ),
                    open=True,
                ),
            },
            "AccountSettingsInvoices": {
                "hosted_payment_method_save": About(
                    values=(
                        "always",
                        "never",
                        "offer",
                    ),
                    open=True,
                ),
            },
            "AccountSettingsPaypayPayments": {
                "goods_type": About(
                    values=(
                        "other",
                        "digital_content",
                    ),
                    open=True,
                ),
            },
            "AccountStatusDetailsActive": {
                "action": About(
                    values=(
                        "none",
                        "relink_required",
                    ),
                    open=True,
                ),
                "cause": About(
                    values=(
                        "unspecified",
                        "access_expired",
                        "institution_requirement",
                    ),
                    open=True,
                ),
            },
            "AccountTransactionRefresh": {
                "status": About(
                    values=(
                        "pending",
                        "failed",
                        "succeeded",
                    ),
                    open=True,
                ),
            },
            "ActiveEntitlement": {
                "object": About(values=("entitlements.active_entitlement",)),
            },
            "ActiveEntitlementSummary": {
                "object": About(values=("entitlements.active_entitlement_summary",)),
            },
            "ActiveEntitlementSummaryEntitlements": {
                "object": About(values=("list",)),
            },
            "Alert": {
                "object": About(values=("billing.alert",)),
                "alert_type": About(values=("usage_threshold",)),
                "status": About(
                    values=(
                        "active",
                        "inactive",
                        "archived",
                    ),
                    open=True,
                ),
            },
            "AlertTriggered": {
                "object": About(values=("billing.alert_triggered",)),
            },
            "AlertUsageThreshold": {
                "recurrence": About(values=("one_time",)),
            },
            "Application": {
                "object": About(values=("application",)),
            },
            "ApplicationFee": {
                "object": About(values=("application_fee",)),
            },
            "ApplicationFeeFeeSource": {
                "type": About(
                    values=(
                        "charge",
                        "payout",
                    ),
                    open=True,
                ),
            },
            "ApplicationFeeRefunds": {
                "object": About(values=("list",)),
            },
            "Authentication": {
                "object": About(values=("three_d_secure.authentication",)),
                "directory_server": About(
                    values=(
                        "american_express",
                        "mastercard",
                        "visa",
                        "cartes_bancaires",
                        "discover",
                    ),
                    open=True,
                ),
                "message_category": About(
                    values=(
                        "non_payment_authentication",
                        "payment_authentication",
                    ),
                    open=True,
                ),
                "outcome": About(
                    values=(
                        "attempt_acknowledged",
                        "authenticated",
                        "not_supported",
                        "processing_error",
                        "abandoned",
                        "canceled",
                        "rejected",
                        "denied",
                        "informational",
                        "internal_error",
                        "not_triggered",
                    ),
                    open=True,
                ),
                "reason": About(
                    values=(
                        "cardholder_authentication",
                        "issuer_requested",
                        "liability_shift",
                        "processing_costs",
                        "regulatory_compliance",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "failed",
                        "canceled",
                        "succeeded",
                        "error",
                        "requires_challenge",
                        "requires_submission",
                    ),
                    open=True,
                ),
            },
            "AuthenticationChannel": {
                "type": About(
                    values=(
                        "browser",
                        "three_r_i",
                    ),
                    open=True,
                ),
            },
            "AuthenticationChannelThreeRI": {
                "type": About(
                    values=(
                        "recurring",
                        "delayed_shipment",
                        "other_payment",
                        "split_shipment",
                    ),
                    open=True,
                ),
            },
            "AuthenticationFlowPreference": {
                "type": About(
                    values=(
                        "challenge",
                        "frictionless",
                        "data_share",
                    ),
                    open=True,
                ),
            },
            "AuthenticationFlowPreferenceChallenge": {
                "type": About(
                    values=(
                        "mandated",
                        "preferred",
                    ),
                    open=True,
                ),
            },
            "AuthenticationFlowPreferenceDataShare": {
                "type": About(
                    values=(
                        "ds_specific",
                        "emv_standard",
                    ),
                    open=True,
                ),
            },
            "AuthenticationFlowPreferenceFrictionless": {
                "type": About(
                    values=(
                        "none",
                        "low_risk",
                    ),
                    open=True,
                ),
            },
            "AuthenticationFutureUsage": {
                "type": About(
                    values=(
                        "installment",
                        "recurring",
                        "card_on_file",
                    ),
                    open=True,
                ),
            },
            "AuthenticationFutureUsageInstallment": {
                "interval": About(values=("day",)),
            },
            "AuthenticationFutureUsageRecurring": {
                "interval": About(values=("day",)),
            },
            "AuthenticationOutcomeDetails": {
                "ares_trans_status": About(
                    values=(
                        "A",
                        "C",
                        "D",
                        "I",
                        "N",
                        "R",
                        "S",
                        "U",
                        "Y",
                    ),
                    open=True,
                ),
                "protocol_version": About(
                    values=(
                        "2.1.0",
                        "2.2.0",
                        "2.3.1",
                    ),
                    open=True,
                ),
                "requestor_challenge_indicator": About(
                    values=(
                        "01",
                        "02",
                        "05",
                        "06",
                        "03",
                        "04",
                    ),
                    open=True,
                ),
                "rreq_trans_status": About(
                    values=(
                        "A",
                        "C",
                        "D",
                        "I",
                        "N",
                        "R",
                        "S",
                        "U",
                        "Y",
                    ),
                    open=True,
                ),
            },
            "Authorization": {
                "object": About(values=("financial_connections.authorization",)),
                "status": About(
                    values=(
                        "active",
                        "inactive",
                    ),
                    open=True,
                ),
            },
            "Authorization2": {
                "object": About(values=("issuing.authorization",)),
                "authorization_method": About(
                    values=(
                        "chip",
                        "contactless",
                        "keyed_in",
                        "online",
                        "swipe",
                    ),
                    open=True,
                ),
                "card_presence": About(
                    values=(
                        "not_present",
                        "present",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "pending",
                        "expired",
                        "closed",
                        "reversed",
                    ),
                    open=True,
                ),
            },
            "AuthorizationFleet": {
                "purchase_type": About(
                    values=(
                        "fuel_and_non_fuel_purchase",
                        "fuel_purchase",
                        "non_fuel_purchase",
                    ),
                    open=True,
                ),
                "service_type": About(
                    values=(
                        "full_service",
                        "non_fuel_transaction",
                        "self_service",
                    ),
                    open=True,
                ),
            },
            "AuthorizationFraudChallenge": {
                "channel": About(values=("sms",)),
                "status": About(
                    values=(
                        "pending",
                        "rejected",
                        "expired",
                        "verified",
                        "undeliverable",
                    ),
                    open=True,
                ),
                "undeliverable_reason": About(
                    values=(
                        "no_phone_number",
                        "unsupported_phone_number",
                    ),
                    open=True,
                ),
            },
            "AuthorizationFuel": {
                "type": About(
                    values=(
                        "other",
                        "diesel",
                        "unleaded_plus",
                        "unleaded_regular",
                        "unleaded_super",
                    ),
                    open=True,
                ),
                "unit": About(
                    values=(
                        "other",
                        "charging_minute",
                        "imperial_gallon",
                        "kilogram",
                        "kilowatt_hour",
                        "liter",
                        "pound",
                        "us_gallon",
                    ),
                    open=True,
                ),
            },
            "AuthorizationRequestHistory": {
                "reason": About(
                    values=(
                        "insufficient_funds",
                        "account_disabled",
                        "card_active",
                        "card_canceled",
                        "card_expired",
                        "card_inactive",
                        "cardholder_blocked",
                        "cardholder_inactive",
                        "cardholder_verification_required",
                        "insecure_authorization_method",
                        "network_fallback",
                        "not_allowed",
                        "pin_blocked",
                        "spending_controls",
                        "stripe_internal_error",
                        "suspected_fraud",
                        "verification_failed",
                        "webhook_approved",
                        "webhook_declined",
                        "webhook_error",
                        "webhook_timeout",
                    ),
                    open=True,
                ),
            },
            "AuthorizationStatusDetailsActive": {
                "action": About(
                    values=(
                        "none",
                        "relink_required",
                    ),
                    open=True,
                ),
            },
            "AuthorizationStatusDetailsInactive": {
                "action": About(
                    values=(
                        "none",
                        "relink_required",
                    ),
                    open=True,
                ),
            },
            "AuthorizationVerificationData": {
                "address_line1_check": About(
                    values=(
                        "match",
                        "mismatch",
                        "not_provided",
                    ),
                    open=True,
                ),
                "address_postal_code_check": About(
                    values=(
                        "match",
                        "mismatch",
                        "not_provided",
                    ),
                    open=True,
                ),
                "cvc_check": About(
                    values=(
                        "match",
                        "mismatch",
                        "not_provided",
                    ),
                    open=True,
                ),
                "expiry_check": About(
                    values=(
                        "match",
                        "mismatch",
                        "not_provided",
                    ),
                    open=True,
                ),
            },
            "AuthorizationVerificationDataAuthenticationExemption": {
                "claimed_by": About(
                    values=(
                        "issuer",
                        "acquirer",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "unknown",
                        "low_value_transaction",
                        "transaction_risk_analysis",
                    ),
                    open=True,
                ),
            },
            "AuthorizationVerificationDataThreeDSecure": {
                "result": About(
                    values=(
                        "attempt_acknowledged",
                        "authenticated",
                        "failed",
                        "required",
                    ),
                    open=True,
                ),
            },
            "Balance": {
                "object": About(values=("balance",)),
            },
            "BalanceSettings": {
                "object": About(values=("balance_settings",)),
            },
            "BalanceSettingsPaymentsPayouts": {
                "status": About(
                    values=(
                        "disabled",
                        "enabled",
                    ),
                    open=True,
                ),
            },
            "BalanceTransaction": {
                "object": About(values=("balance_transaction",)),
                "balance_type": About(
                    values=(
                        "issuing",
                        "refund_and_dispute_prefunding",
                        "payments",
                        "risk_reserved",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "application_fee",
                        "charge",
                        "payout",
                        "refund",
                        "transfer",
                        "adjustment",
                        "advance",
                        "advance_funding",
                        "anticipation_repayment",
                        "application_fee_refund",
                        "climate_order_purchase",
                        "climate_order_refund",
                        "connect_collection_transfer",
                        "contribution",
                        "fee_credit_funding",
                        "inbound_transfer",
                        "inbound_transfer_reversal",
                        "issuing_authorization_hold",
                        "issuing_authorization_release",
                        "issuing_dispute",
                        "issuing_dispute_provisional_credit",
                        "issuing_dispute_provisional_credit_reversal",
                        "issuing_transaction",
                        "obligation_outbound",
                        "obligation_reversal_inbound",
                        "payment",
                        "payment_failure_refund",
                        "payment_network_reserve_hold",
                        "payment_network_reserve_release",
                        "payment_refund",
                        "payment_reversal",
                        "payment_unreconciled",
                        "payout_cancel",
                        "payout_failure",
                        "payout_minimum_balance_hold",
                        "payout_minimum_balance_release",
                        "refund_failure",
                        "reserve_hold",
                        "reserve_release",
                        "reserve_transaction",
                        "reserved_funds",
                        "stripe_balance_payment_debit",
                        "stripe_balance_payment_debit_reversal",
                        "stripe_fee",
                        "stripe_fx_fee",
                        "tax_fee",
                        "tax_fund",
                        "topup",
                        "topup_reversal",
                        "transfer_cancel",
                        "transfer_failure",
                        "transfer_refund",
                    ),
                    open=True,
                ),
            },
            "BankAccountFutureRequirementsError": {
                "code": About(
                    values=(
                        "external_request",
                        "information_missing",
                        "invalid_address_city_state_postal_code",
                        "invalid_address_cmra_address",
                        "invalid_address_highway_contract_box",
                        "invalid_address_private_mailbox",
                        "invalid_address_registered_agent_address",
                        "invalid_business_profile_name",
                        "invalid_business_profile_name_denylisted",
                        "invalid_company_name_denylisted",
                        "invalid_dob_age_over_maximum",
                        "invalid_dob_age_under_18",
                        "invalid_dob_age_under_minimum",
                        "invalid_product_description_length",
                        "invalid_product_description_url_match",
                        "invalid_representative_country",
                        "invalid_signator",
                        "invalid_statement_descriptor_business_mismatch",
                        "invalid_statement_descriptor_denylisted",
                        "invalid_statement_descriptor_length",
                        "invalid_statement_descriptor_prefix_denylisted",
                        "invalid_statement_descriptor_prefix_mismatch",
                        "invalid_street_address",
                        "invalid_tax_id",
                        "invalid_tax_id_format",
                        "invalid_tos_acceptance",
                        "invalid_url_denylisted",
                        "invalid_url_format",
                        "invalid_url_length",
                        "invalid_url_web_presence_detected",
                        "invalid_url_website_business_information_mismatch",
                        "invalid_url_website_empty",
                        "invalid_url_website_inaccessible",
                        "invalid_url_website_inaccessible_geoblocked",
                        "invalid_url_website_inaccessible_password_protected",
                        "invalid_url_website_incomplete",
                        "invalid_url_website_incomplete_cancellation_policy",
                        "invalid_url_website_incomplete_customer_service_details",
                        "invalid_url_website_incomplete_legal_restrictions",
                        "invalid_url_website_incomplete_refund_policy",
                        "invalid_url_website_incomplete_return_policy",
                        "invalid_url_website_incomplete_terms_and_conditions",
                        "invalid_url_website_incomplete_under_construction",
                        "invalid_url_website_other",
                        "invalid_value_other",
                        "unsupported_business_type",
                        "verification_directors_mismatch",
                        "verification_document_address_mismatch",
                        "verification_document_address_missing",
                        "verification_document_corrupt",
                        "verification_document_country_not_supported",
                        "verification_document_directors_mismatch",
                        "verification_document_dob_mismatch",
                        "verification_document_duplicate_type",
                        "verification_document_expired",
                        "verification_document_failed_copy",
                        "verification_document_failed_greyscale",
                        "verification_document_failed_other",
                        "verification_document_failed_test_mode",
                        "verification_document_fraudulent",
                        "verification_document_id_number_mismatch",
                        "verification_document_id_number_missing",
                        "verification_document_incomplete",
                        "verification_document_invalid",
                        "verification_document_issue_or_expiry_date_missing",
                        "verification_document_manipulated",
                        "verification_document_missing_back",
                        "verification_document_missing_front",
                        "verification_document_name_mismatch",
                        "verification_document_name_missing",
                        "verification_document_nationality_mismatch",
                        "verification_document_not_readable",
                        "verification_document_not_signed",
                        "verification_document_not_uploaded",
                        "verification_document_photo_mismatch",
                        "verification_document_too_large",
                        "verification_document_type_not_supported",
                        "verification_extraneous_directors",
                        "verification_failed_address_match",
                        "verification_failed_authorizer_authority",
                        "verification_failed_business_iec_number",
                        "verification_failed_document_match",
                        "verification_failed_id_number_match",
                        "verification_failed_keyed_identity",
                        "verification_failed_keyed_match",
                        "verification_failed_name_match",
                        "verification_failed_other",
                        "verification_failed_representative_authority",
                        "verification_failed_residential_address",
                        "verification_failed_tax_id_match",
                        "verification_failed_tax_id_not_issued",
                        "verification_legal_entity_structure_mismatch",
                        "verification_missing_directors",
                        "verification_missing_executives",
                        "verification_missing_owners",
                        "verification_rejected_ownership_exemption_reason",
                        "verification_requires_additional_memorandum_of_associations",
                        "verification_requires_additional_proof_of_registration",
                        "verification_supportability",
                    ),
                    open=True,
                ),
            },
            "BillingPortalSession": {
                "object": About(values=("billing_portal.session",)),
                "locale": About(
                    values=(
                        "id",
                        "auto",
                        "bg",
                        "cs",
                        "da",
                        "de",
                        "el",
                        "en",
                        "en-AU",
                        "en-CA",
                        "en-GB",
                        "en-IE",
                        "en-IN",
                        "en-NZ",
                        "en-SG",
                        "es",
                        "es-419",
                        "et",
                        "fi",
                        "fil",
                        "fr",
                        "fr-CA",
                        "hr",
                        "hu",
                        "it",
                        "ja",
                        "ko",
                        "lt",
                        "lv",
                        "ms",
                        "mt",
                        "nb",
                        "nl",
                        "pl",
                        "pt",
                        "pt-BR",
                        "ro",
                        "ru",
                        "sk",
                        "sl",
                        "sv",
                        "th",
                        "tr",
                        "vi",
                        "zh",
                        "zh-HK",
                        "zh-TW",
                    ),
                    open=True,
                ),
            },
            "Capability": {
                "object": About(values=("capability",)),
                "status": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                        "unrequested",
                    ),
                    open=True,
                ),
            },
            "CapabilityFutureRequirements": {
                "disabled_reason": About(
                    values=(
                        "other",
                        "platform_paused",
                        "rejected.other",
                        "paused.inactivity",
                        "pending.onboarding",
                        "pending.review",
                        "platform_disabled",
                        "rejected.inactivity",
                        "rejected.unsupported_business",
                        "requirements.fields_needed",
                    ),
                    open=True,
                ),
            },
            "CapabilityRequirements": {
                "disabled_reason": About(
                    values=(
                        "other",
                        "platform_paused",
                        "rejected.other",
                        "paused.inactivity",
                        "pending.onboarding",
                        "pending.review",
                        "platform_disabled",
                        "rejected.inactivity",
                        "rejected.unsupported_business",
                        "requirements.fields_needed",
                    ),
                    open=True,
                ),
            },
            "Card2": {
                "object": About(values=("issuing.card",)),
                "cancellation_reason": About(
                    values=(
                        "lost",
                        "design_rejected",
                        "fulfillment_error",
                        "stolen",
                    ),
                    open=True,
                ),
                "replacement_reason": About(
                    values=(
                        "lost",
                        "expired",
                        "fulfillment_error",
                        "stolen",
                        "damaged",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "active",
                        "inactive",
                        "canceled",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "physical",
                        "virtual",
                    ),
                    open=True,
                ),
            },
            "CardLatestFraudWarning": {
                "type": About(
                    values=(
                        "card_testing_exposure",
                        "fraud_dispute_filed",
                        "third_party_reported",
                        "user_indicated_fraud",
                    ),
                    open=True,
                ),
            },
            "CardShipping": {
                "carrier": About(
                    values=(
                        "correos",
                        "dhl",
                        "fedex",
                        "royal_mail",
                        "usps",
                    ),
                    open=True,
                ),
                "service": About(
                    values=(
                        "standard",
                        "express",
                        "priority",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "pending",
                        "canceled",
                        "delivered",
                        "failure",
                        "returned",
                        "shipped",
                        "submitted",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "individual",
                        "bulk",
                    ),
                    open=True,
                ),
            },
            "CardShippingAddressValidation": {
                "mode": About(
                    values=(
                        "disabled",
                        "normalization_only",
                        "validation_and_normalization",
                    ),
                    open=True,
                ),
                "result": About(
                    values=(
                        "indeterminate",
                        "likely_deliverable",
                        "likely_undeliverable",
                    ),
                    open=True,
                ),
            },
            "CardWalletsApplePay": {
                "ineligible_reason": About(
                    values=(
                        "missing_agreement",
                        "missing_cardholder_contact",
                        "unsupported_region",
                    ),
                    open=True,
                ),
            },
            "Cardholder": {
                "object": About(values=("issuing.cardholder",)),
                "status": About(
                    values=(
                        "active",
                        "inactive",
                        "blocked",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "company",
                        "individual",
                    ),
                    open=True,
                ),
            },
            "CardholderRequirements": {
                "disabled_reason": About(
                    values=(
                        "listed",
                        "rejected.listed",
                        "requirements.past_due",
                        "under_review",
                    ),
                    open=True,
                ),
            },
            "CardholderSpendingControlsSpendingLimit": {
                "interval": About(
                    values=(
                        "daily",
                        "monthly",
                        "weekly",
                        "yearly",
                        "all_time",
                        "per_authorization",
                    ),
                    open=True,
                ),
            },
            "CashBalance": {
                "object": About(values=("cash_balance",)),
            },
            "CashBalanceSettings": {
                "reconciliation_mode": About(
                    values=(
                        "manual",
                        "automatic",
                    ),
                    open=True,
                ),
            },
            "Charge": {
                "object": About(values=("charge",)),
                "status": About(
                    values=(
                        "pending",
                        "failed",
                        "succeeded",
                    ),
                    open=True,
                ),
            },
            "ChargeOutcome": {
                "advice_code": About(
                    values=(
                        "confirm_card_data",
                        "do_not_try_again",
                        "try_again_later",
                    ),
                    open=True,
                ),
            },
            "ChargePaymentMethodDetailsAchDebit": {
                "account_holder_type": About(
                    values=(
                        "company",
                        "individual",
                    ),
                    open=True,
                ),
            },
            "ChargePaymentMethodDetailsBancontact": {
                "preferred_language": About(
                    values=(
                        "de",
                        "en",
                        "fr",
                        "nl",
                    ),
                    open=True,
                ),
            },
            "ChargePaymentMethodDetailsCard": {
                "regulated_status": About(
                    values=(
                        "regulated",
                        "unregulated",
                    ),
                    open=True,
                ),
                "setup_credential_usage": About(
                    values=(
                        "installment",
                        "recurring",
                        "unscheduled",
                    ),
                    open=True,
                ),
                "stored_credential_usage": About(
                    values=(
                        "installment",
                        "recurring",
                        "unscheduled",
                    ),
                    open=True,
                ),
            },
            "ChargePaymentMethodDetailsCardPresent": {
                "read_method": About(
                    values=(
                        "contact_emv",
                        "contactless_emv",
                        "contactless_magstripe_mode",
                        "magnetic_stripe_fallback",
                        "magnetic_stripe_track2",
                    ),
                    open=True,
                ),
            },
            "ChargePaymentMethodDetailsCardPresentOffline": {
                "type": About(values=("deferred",), open=True),
            },
            "ChargePaymentMethodDetailsCardPresentWallet": {
                "type": About(
                    values=(
                        "apple_pay",
                        "google_pay",
                        "samsung_pay",
                        "unknown",
                    ),
                    open=True,
                ),
            },
            "ChargePaymentMethodDetailsCrypto": {
                "network": About(
                    values=(
                        "base",
                        "ethereum",
                        "polygon",
                        "solana",
                        "sui",
                        "tempo",
                    ),
                    open=True,
                ),
                "token_currency": About(
                    values=(
                        "ousd",
                        "phantom_cash",
                        "usdc",
                        "usdg",
                        "usdp",
                        "usdsui",
                        "usdt",
                    ),
                    open=True,
                ),
            },
            "ChargePaymentMethodDetailsEps": {
                "bank": About(
                    values=(
                        "arzte_und_apotheker_bank",
                        "austrian_anadi_bank_ag",
                        "bank_austria",
                        "bankhaus_carl_spangler",
                        "bankhaus_schelhammer_und_schattera_ag",
                        "bawag_psk_ag",
                        "bks_bank_ag",
                        "brull_kallmus_bank_ag",
                        "btv_vier_lander_bank",
                        "capital_bank_grawe_gruppe_ag",
                        "deutsche_bank_ag",
                        "dolomitenbank",
                        "easybank_ag",
                        "erste_bank_und_sparkassen",
                        "hypo_alpeadriabank_international_ag",
                        "hypo_bank_burgenland_aktiengesellschaft",
                        "hypo_noe_lb_fur_niederosterreich_u_wien",
                        "hypo_oberosterreich_salzburg_steiermark",
                        "hypo_tirol_bank_ag",
                        "hypo_vorarlberg_bank_ag",
                        "marchfelder_bank",
                        "oberbank_ag",
                        "raiffeisen_bankengruppe_osterreich",
                        "schoellerbank_ag",
                        "sparda_bank_wien",
                        "volksbank_gruppe",
                        "volkskreditbank_ag",
                        "vr_bank_braunau",
                    ),
                    open=True,
                ),
            },
            "ChargePaymentMethodDetailsFpx": {
                "account_holder_type": About(
                    values=(
                        "company",
                        "individual",
                    ),
                    open=True,
                ),
                "bank": About(
                    values=(
                        "affin_bank",
                        "agrobank",
                        "alliance_bank",
                        "ambank",
                        "bank_islam",
                        "bank_muamalat",
                        "bank_of_china",
                        "bank_rakyat",
                        "bnp_paribas",
                        "bsn",
                        "cimb",
                        "citibank",
                        "deutsche_bank",
                        "hong_leong_bank",
                        "hsbc",
                        "kfh",
                        "maybank2e",
                        "maybank2u",
                        "mbsb_bank",
                        "ocbc",
                        "pb_enterprise",
                        "public_bank",
                        "rhb",
                        "standard_chartered",
                        "uob",
                    ),
                    open=True,
                ),
            },
            "ChargePaymentMethodDetailsIdeal": {
                "bank": About(
                    values=(
                        "abn_amro",
                        "adyen",
                        "asn_bank",
                        "bunq",
                        "buut",
                        "finom",
                        "handelsbanken",
                        "ing",
                        "knab",
                        "mollie",
                        "moneyou",
                        "n26",
                        "nn",
                        "rabobank",
                        "regiobank",
                        "revolut",
                        "sns_bank",
                        "triodos_bank",
                        "van_lanschot",
                        "yoursafe",
                    ),
                    open=True,
                ),
                "bic": About(
                    values=(
                        "ABNANL2A",
                        "ADYBNL2A",
                        "ASNBNL21",
                        "BITSNL2A",
                        "BUNQNL2A",
                        "BUUTNL2A",
                        "FNOMNL22",
                        "FVLBNL22",
                        "HANDNL2A",
                        "INGBNL2A",
                        "KNABNL2H",
                        "MLLENL2A",
                        "MOYONL21",
                        "NNBANL2G",
                        "NTSBDEB1",
                        "RABONL2U",
                        "RBRBNL21",
                        "REVOIE23",
                        "REVOLT21",
                        "SNSBNL2A",
                        "TRIONL2U",
                    ),
                    open=True,
                ),
            },
            "ChargePaymentMethodDetailsInteracPresent": {
                "read_method": About(
                    values=(
                        "contact_emv",
                        "contactless_emv",
                        "contactless_magstripe_mode",
                        "magnetic_stripe_fallback",
                        "magnetic_stripe_track2",
                    ),
                    open=True,
                ),
            },
            "ChargePaymentMethodDetailsKrCard": {
                "brand": About(
                    values=(
                        "bc",
                        "citi",
                        "hana",
                        "hyundai",
                        "jeju",
                        "jeonbuk",
                        "kakaobank",
                        "kbank",
                        "kdbbank",
                        "kookmin",
                        "kwangju",
                        "lotte",
                        "mg",
                        "nh",
                        "post",
                        "samsung",
                        "savingsbank",
                        "shinhan",
                        "shinhyup",
                        "suhyup",
                        "tossbank",
                        "woori",
                    ),
                    open=True,
                ),
            },
            "ChargePaymentMethodDetailsP24": {
                "bank": About(
                    values=(
                        "bnp_paribas",
                        "ing",
                        "alior_bank",
                        "bank_millennium",
                        "bank_nowy_bfg_sa",
                        "bank_pekao_sa",
                        "banki_spbdzielcze",
                        "blik",
                        "boz",
                        "citi_handlowy",
                        "credit_agricole",
                        "envelobank",
                        "etransfer_pocztowy24",
                        "getin_bank",
                        "ideabank",
                        "inteligo",
                        "mbank_mtransfer",
                        "nest_przelew",
                        "noble_pay",
                        "pbac_z_ipko",
                        "plus_bank",
                        "santander_przelew24",
                        "tmobile_usbugi_bankowe",
                        "toyota_bank",
                        "velobank",
                        "volkswagen_bank",
                    ),
                    open=True,
                ),
            },
            "ChargePaymentMethodDetailsSofort": {
                "preferred_language": About(
                    values=(
                        "de",
                        "en",
                        "es",
                        "fr",
                        "it",
                        "nl",
                        "pl",
                    ),
                    open=True,
                ),
            },
            "ChargePaymentMethodDetailsUsBankAccount": {
                "account_holder_type": About(
                    values=(
                        "company",
                        "individual",
                    ),
                    open=True,
                ),
                "account_type": About(
                    values=(
                        "checking",
                        "savings",
                    ),
                    open=True,
                ),
            },
            "ChargeRefunds": {
                "object": About(values=("list",)),
            },
            "ChargeSource": {
                "object": About(
                    values=(
                        "bank_account",
                        "card",
                        "account",
                        "source",
                    ),
                    open=True,
                ),
                "allow_redisplay": About(
                    values=(
                        "always",
                        "limited",
                        "unspecified",
                    ),
                    open=True,
                ),
                "regulated_status": About(
                    values=(
                        "regulated",
                        "unregulated",
                    ),
                    open=True,
                ),
                "business_type": About(
                    values=(
                        "company",
                        "government_entity",
                        "individual",
                        "non_profit",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "standard",
                        "express",
                        "none",
                        "custom",
                        "card",
                        "ach_credit_transfer",
                        "ach_debit",
                        "acss_debit",
                        "alipay",
                        "au_becs_debit",
                        "bancontact",
                        "card_present",
                        "eps",
                        "giropay",
                        "ideal",
                        "klarna",
                        "multibanco",
                        "p24",
                        "sepa_credit_transfer",
                        "sepa_debit",
                        "sofort",
                        "three_d_secure",
                        "wechat",
                    ),
                    open=True,
                ),
            },
            "CheckoutSession": {
                "object": About(values=("checkout.session",)),
                "billing_address_collection": About(
                    values=(
                        "auto",
                        "required",
                    ),
                    open=True,
                ),
                "customer_creation": About(
                    values=(
                        "always",
                        "if_required",
                    ),
                    open=True,
                ),
                "locale": About(
                    values=(
                        "id",
                        "auto",
                        "bg",
                        "cs",
                        "da",
                        "de",
                        "el",
                        "en",
                        "en-GB",
                        "es",
                        "es-419",
                        "et",
                        "fi",
                        "fil",
                        "fr",
                        "fr-CA",
                        "hr",
                        "hu",
                        "it",
                        "ja",
                        "ko",
                        "lt",
                        "lv",
                        "ms",
                        "mt",
                        "nb",
                        "nl",
                        "pl",
                        "pt",
                        "pt-BR",
                        "ro",
                        "ru",
                        "sk",
                        "sl",
                        "sv",
                        "th",
                        "tr",
                        "vi",
                        "zh",
                        "zh-HK",
                        "zh-TW",
                        "hi-IN",
                    ),
                    open=True,
                ),
                "mode": About(
                    values=(
                        "payment",
                        "setup",
                        "subscription",
                    ),
                    open=True,
                ),
                "origin_context": About(
                    values=(
                        "mobile_app",
                        "web",
                    ),
                    open=True,
                ),
                "payment_method_collection": About(
                    values=(
                        "always",
                        "if_required",
                    ),
                    open=True,
                ),
                "payment_status": About(
                    values=(
                        "paid",
                        "no_payment_required",
                        "unpaid",
                    ),
                    open=True,
                ),
                "redirect_on_completion": About(
                    values=(
                        "always",
                        "never",
                        "if_required",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "complete",
                        "expired",
                        "open",
                    ),
                    open=True,
                ),
                "submit_type": About(
                    values=(
                        "auto",
                        "book",
                        "donate",
                        "pay",
                        "subscribe",
                    ),
                    open=True,
                ),
                "ui_mode": About(
                    values=(
                        "elements",
                        "embedded_page",
                        "form",
                        "hosted_page",
                    ),
                    open=True,
                ),
            },
            "Configuration": {
                "object": About(values=("billing_portal.configuration",)),
            },
            "ConfigurationFeaturesSubscriptionCancel": {
                "mode": About(
                    values=(
                        "at_period_end",
                        "immediately",
                    ),
                    open=True,
                ),
                "proration_behavior": About(
                    values=(
                        "none",
                        "always_invoice",
                        "create_prorations",
                    ),
                    open=True,
                ),
            },
            "ConfigurationFeaturesSubscriptionPauseDurationIntervalOption": {
                "interval": About(
                    values=(
                        "day",
                        "month",
                        "week",
                        "year",
                    ),
                    open=True,
                ),
            },
            "ConfigurationFeaturesSubscriptionUpdate": {
                "billing_cycle_anchor": About(
                    values=(
                        "now",
                        "unchanged",
                    ),
                    open=True,
                ),
                "proration_behavior": About(
                    values=(
                        "none",
                        "always_invoice",
                        "create_prorations",
                    ),
                    open=True,
                ),
                "trial_update_behavior": About(
                    values=(
                        "continue_trial",
                        "end_trial",
                    ),
                    open=True,
                ),
            },
            "Coupon": {
                "object": About(values=("coupon",)),
                "duration": About(
                    values=(
                        "forever",
                        "once",
                        "repeating",
                    ),
                    open=True,
                ),
            },
            "CreditBalanceTransaction": {
                "object": About(values=("billing.credit_balance_transaction",)),
                "type": About(
                    values=(
                        "credit",
                        "debit",
                    ),
                    open=True,
                ),
            },
            "CreditBalanceTransactionCredit": {
                "type": About(
                    values=(
                        "credits_application_invoice_voided",
                        "credits_granted",
                    ),
                    open=True,
                ),
            },
            "CreditBalanceTransactionCreditAmount": {
                "type": About(values=("monetary",)),
            },
            "CreditBalanceTransactionDebit": {
                "type": About(
                    values=(
                        "credits_applied",
                        "credits_expired",
                        "credits_voided",
                    ),
                    open=True,
                ),
            },
            "CreditBalanceTransactionDebitAmount": {
                "type": About(values=("monetary",)),
            },
            "CreditGrant": {
                "object": About(values=("billing.credit_grant",)),
                "category": About(
                    values=(
                        "paid",
                        "promotional",
                    ),
                    open=True,
                ),
            },
            "CreditGrantAmount": {
                "type": About(values=("monetary",)),
            },
            "CreditGrantApplicabilityConfigScope": {
                "price_type": About(values=("metered",), open=True),
            },
            "CreditNote": {
                "object": About(values=("credit_note",)),
                "reason": About(
                    values=(
                        "fraudulent",
                        "duplicate",
                        "order_change",
                        "product_unsatisfactory",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "issued",
                        "void",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "mixed",
                        "post_payment",
                        "pre_payment",
                    ),
                    open=True,
                ),
            },
            "CreditNoteLineItem": {
                "object": About(values=("credit_note_line_item",)),
                "type": About(
                    values=(
                        "custom_line_item",
                        "invoice_line_item",
                    ),
                    open=True,
                ),
            },
            "CreditNoteLineItemPretaxCreditAmount": {
                "type": About(
                    values=(
                        "discount",
                        "credit_balance_transaction",
                    ),
                    open=True,
                ),
            },
            "CreditNoteLines": {
                "object": About(values=("list",)),
            },
            "CreditNoteRefund": {
                "type": About(
                    values=(
                        "refund",
                        "payment_record_refund",
                    ),
                    open=True,
                ),
            },
            "CreditNoteTotalTax": {
                "tax_behavior": About(
                    values=(
                        "exclusive",
                        "inclusive",
                    ),
                    open=True,
                ),
                "taxability_reason": About(
                    values=(
                        "not_supported",
                        "customer_exempt",
                        "not_collecting",
                        "not_subject_to_tax",
                        "portion_product_exempt",
                        "portion_reduced_rated",
                        "portion_standard_rated",
                        "product_exempt",
                        "product_exempt_holiday",
                        "proportionally_rated",
                        "reduced_rated",
                        "reverse_charge",
                        "standard_rated",
                        "taxable_basis_reduced",
                        "zero_rated",
                        "not_available",
                    ),
                    open=True,
                ),
                "type": About(values=("tax_rate_details",)),
            },
            "CreditReversal": {
                "object": About(values=("treasury.credit_reversal",)),
                "network": About(
                    values=(
                        "stripe",
                        "ach",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "canceled",
                        "processing",
                        "posted",
                    ),
                    open=True,
                ),
            },
            "Customer": {
                "object": About(values=("customer",)),
                "tax_exempt": About(
                    values=(
                        "none",
                        "exempt",
                        "reverse",
                    ),
                    open=True,
                ),
            },
            "CustomerCashBalanceTransaction": {
                "object": About(values=("customer_cash_balance_transaction",)),
                "type": About(
                    values=(
                        "adjusted_for_overdraft",
                        "applied_to_payment",
                        "funded",
                        "funding_reversed",
                        "refunded_from_payment",
                        "return_canceled",
                        "return_initiated",
                        "transferred_to_balance",
                        "unapplied_from_payment",
                    ),
                    open=True,
                ),
            },
            "CustomerCashBalanceTransactionFundedBankTransfer": {
                "type": About(
                    values=(
                        "eu_bank_transfer",
                        "gb_bank_transfer",
                        "jp_bank_transfer",
                        "mx_bank_transfer",
                        "us_bank_transfer",
                    ),
                    open=True,
                ),
            },
            "CustomerSources": {
                "object": About(values=("list",)),
            },
            "CustomerSubscriptions": {
                "object": About(values=("list",)),
            },
            "CustomerTax": {
                "automatic_tax": About(
                    values=(
                        "failed",
                        "not_collecting",
                        "supported",
                        "unrecognized_location",
                    ),
                    open=True,
                ),
                "provider": About(
                    values=(
                        "stripe",
                        "anrok",
                        "avalara",
                        "sphere",
                    ),
                    open=True,
                ),
            },
            "CustomerTaxIds": {
                "object": About(values=("list",)),
            },
            "CustomerTaxLocation": {
                "source": About(
                    values=(
                        "payment_method",
                        "billing_address",
                        "ip_address",
                        "shipping_destination",
                    ),
                    open=True,
                ),
            },
            "DebitReversal": {
                "object": About(values=("treasury.debit_reversal",)),
                "network": About(
                    values=(
                        "card",
                        "ach",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "failed",
                        "processing",
                        "succeeded",
                    ),
                    open=True,
                ),
            },
            "Discount": {
                "object": About(values=("discount",)),
            },
            "DiscountSource": {
                "type": About(values=("coupon",)),
            },
            "Dispute": {
                "object": About(values=("dispute",)),
                "intended_submission_method": About(
                    values=(
                        "manual",
                        "smart_disputes",
                        "prefer_manual",
                        "prefer_smart_disputes",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "under_review",
                        "appeal_needs_response",
                        "appeal_under_review",
                        "lost",
                        "needs_response",
                        "prevented",
                        "warning_closed",
                        "warning_needs_response",
                        "warning_under_review",
                        "won",
                    ),
                    open=True,
                ),
            },
            "Dispute2": {
                "object": About(values=("issuing.dispute",)),
                "loss_reason": About(
                    values=(
                        "other",
                        "cardholder_authentication_issuer_liability",
                        "eci5_token_transaction_with_tavv",
                        "excess_disputes_in_timeframe",
                        "has_not_met_the_minimum_dispute_amount_requirements",
                        "invalid_duplicate_dispute",
                        "invalid_incorrect_amount_dispute",
                        "invalid_no_authorization",
                        "invalid_use_of_disputes",
                        "merchandise_delivered_or_shipped",
                        "merchandise_or_service_as_described",
                        "not_cancelled",
                        "refund_issued",
                        "submitted_beyond_allowable_time_limit",
                        "transaction_3ds_required",
                        "transaction_approved_after_prior_fraud_dispute",
                        "transaction_authorized",
                        "transaction_electronically_read",
                        "transaction_qualifies_for_visa_easy_payment_service",
                        "transaction_unattended",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "lost",
                        "won",
                        "expired",
                        "submitted",
                        "unsubmitted",
                    ),
                    open=True,
                ),
            },
            "DisputeEvidence2": {
                "reason": About(
                    values=(
                        "other",
                        "canceled",
                        "fraudulent",
                        "duplicate",
                        "merchandise_not_as_described",
                        "no_valid_authorization",
                        "not_received",
                        "service_not_as_described",
                    ),
                    open=True,
                ),
            },
            "DisputeEvidenceCanceled": {
                "product_type": About(
                    values=(
                        "merchandise",
                        "service",
                    ),
                    open=True,
                ),
                "return_status": About(
                    values=(
                        "merchant_rejected",
                        "successful",
                    ),
                    open=True,
                ),
            },
            "DisputeEvidenceDetails": {
                "submission_method": About(
                    values=(
                        "manual",
                        "not_submitted",
                        "smart_disputes",
                    ),
                    open=True,
                ),
            },
            "DisputeEvidenceMerchandiseNotAsDescribed": {
                "return_status": About(
                    values=(
                        "merchant_rejected",
                        "successful",
                    ),
                    open=True,
                ),
            },
            "DisputeEvidenceNotReceived": {
                "product_type": About(
                    values=(
                        "merchandise",
                        "service",
                    ),
                    open=True,
                ),
            },
            "DisputeEvidenceOther": {
                "product_type": About(
                    values=(
                        "merchandise",
                        "service",
                    ),
                    open=True,
                ),
            },
            "DisputePaymentMethodDetails": {
                "type": About(
                    values=(
                        "card",
                        "klarna",
                        "amazon_pay",
                        "paypal",
                    ),
                    open=True,
                ),
            },
            "DisputePaymentMethodDetailsAmazonPay": {
                "dispute_type": About(
                    values=(
                        "chargeback",
                        "claim",
                    ),
                    open=True,
                ),
            },
            "DisputePaymentMethodDetailsCard": {
                "case_type": About(
                    values=(
                        "chargeback",
                        "block",
                        "compliance",
                        "inquiry",
                        "resolution",
                    ),
                    open=True,
                ),
            },
            "EarlyFraudWarning": {
                "object": About(values=("radar.early_fraud_warning",)),
            },
            "FeeRefund": {
                "object": About(values=("fee_refund",)),
            },
            "File": {
                "object": About(values=("file",)),
                "purpose": About(
                    values=(
                        "account_requirement",
                        "additional_verification",
                        "business_icon",
                        "business_logo",
                        "customer_signature",
                        "dispute_evidence",
                        "document_provider_identity_document",
                        "finance_report_run",
                        "financial_account_statement",
                        "identity_document",
                        "identity_document_downloadable",
                        "issuing_regulatory_reporting",
                        "pci_document",
                        "platform_terms_of_service",
                        "selfie",
                        "sigma_scheduled_query",
                        "tax_document_user_upload",
                        "terminal_android_apk",
                        "terminal_reader_splashscreen",
                        "terminal_wifi_certificate",
                        "terminal_wifi_private_key",
                    ),
                    open=True,
                ),
            },
            "FileLink": {
                "object": About(values=("file_link",)),
            },
            "FileLinks": {
                "object": About(values=("list",)),
            },
            "FinancialAccount": {
                "object": About(values=("treasury.financial_account",)),
                "status": About(
                    values=(
                        "open",
                        "closed",
                    ),
                    open=True,
                ),
            },
            "FinancialAccountFeatures": {
                "object": About(values=("treasury.financial_account_features",)),
            },
            "FinancialAccountFeaturesCardIssuing": {
                "status": About(
                    values=(
                        "active",
                        "pending",
                        "restricted",
                    ),
                    open=True,
                ),
            },
            "FinancialAccountFeaturesDepositInsurance": {
                "status": About(
                    values=(
                        "active",
                        "pending",
                        "restricted",
                    ),
                    open=True,
                ),
            },
            "FinancialAccountFeaturesIntraStripeFlows": {
                "status": About(
                    values=(
                        "active",
                        "pending",
                        "restricted",
                    ),
                    open=True,
                ),
            },
            "FinancialAccountFinancialAddress": {
                "type": About(values=("aba",)),
            },
            "FinancialAccountPlatformRestrictions": {
                "inbound_flows": About(
                    values=(
                        "restricted",
                        "unrestricted",
                    ),
                    open=True,
                ),
                "outbound_flows": About(
                    values=(
                        "restricted",
                        "unrestricted",
                    ),
                    open=True,
                ),
            },
            "Hold": {
                "object": About(values=("reserve.hold",)),
                "created_by": About(
                    values=(
                        "application",
                        "stripe",
                    ),
                    open=True,
                ),
                "destination": About(
                    values=(
                        "other",
                        "risk_reserved",
                        "settlement_reserved",
                    ),
                    open=True,
                ),
                "reason": About(
                    values=(
                        "charge",
                        "standalone",
                    ),
                    open=True,
                ),
                "source_type": About(
                    values=(
                        "bank_account",
                        "card",
                        "fpx",
                    ),
                    open=True,
                ),
            },
            "InboundTransfer": {
                "object": About(values=("treasury.inbound_transfer",)),
                "status": About(
                    values=(
                        "failed",
                        "canceled",
                        "processing",
                        "succeeded",
                    ),
                    open=True,
                ),
            },
            "InboundTransferFailureDetails": {
                "code": About(
                    values=(
                        "other",
                        "insufficient_funds",
                        "account_closed",
                        "bank_account_restricted",
                        "debit_not_authorized",
                        "no_account",
                        "bank_ownership_changed",
                        "account_frozen",
                        "incorrect_account_holder_address",
                        "incorrect_account_holder_name",
                        "incorrect_account_holder_tax_id",
                        "invalid_account_number",
                        "invalid_currency",
                    ),
                    open=True,
                ),
            },
            "InboundTransferOriginPaymentMethodDetails": {
                "type": About(values=("us_bank_account",)),
            },
            "InboundTransferOriginPaymentMethodDetailsUsBankAccount": {
                "account_holder_type": About(
                    values=(
                        "company",
                        "individual",
                    ),
                    open=True,
                ),
                "account_type": About(
                    values=(
                        "checking",
                        "savings",
                    ),
                    open=True,
                ),
                "network": About(values=("ach",)),
            },
            "Install": {
                "object": About(values=("apps.install",)),
                "channel": About(
                    values=(
                        "private_live",
                        "private_test",
                        "public",
                        "review",
                        "testing",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "install_failed",
                        "installed",
                        "installing",
                        "uninstall_failed",
                        "uninstalling",
                    ),
                    open=True,
                ),
            },
            "Invoice": {
                "object": About(values=("invoice",)),
                "billing_reason": About(
                    values=(
                        "manual",
                        "subscription_update",
                        "subscription",
                        "automatic_pending_invoice_item_invoice",
                        "quote_accept",
                        "subscription_create",
                        "subscription_cycle",
                        "subscription_threshold",
                        "upcoming",
                    ),
                    open=True,
                ),
                "collection_method": About(
                    values=(
                        "charge_automatically",
                        "send_invoice",
                    ),
                    open=True,
                ),
                "customer_tax_exempt": About(
                    values=(
                        "none",
                        "exempt",
                        "reverse",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "paid",
                        "open",
                        "void",
                        "draft",
                        "uncollectible",
                    ),
                    open=True,
                ),
            },
            "InvoiceAutomaticTax": {
                "disabled_reason": About(
                    values=(
                        "finalization_requires_location_inputs",
                        "finalization_system_error",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "failed",
                        "complete",
                        "requires_location_inputs",
                    ),
                    open=True,
                ),
            },
            "InvoiceItem": {
                "object": About(values=("invoiceitem",)),
            },
            "InvoiceItemInvoicingRule": {
                "type": About(values=("defer_until_credited_items_resolved",)),
            },
            "InvoiceItemParent": {
                "type": About(values=("subscription_details",)),
            },
            "InvoiceItemPricing": {
                "type": About(values=("price_details",)),
            },
            "InvoiceItemProrationDetailsCreditedItems": {
                "type": About(
                    values=(
                        "invoice_item",
                        "invoice_line_items",
                    ),
                    open=True,
                ),
            },
            "InvoiceLastFinalizationError": {
                "code": About(
                    values=(
                        "approval_required",
                        "processing_error",
                        "insufficient_funds",
                        "account_closed",
                        "account_country_invalid_address",
                        "account_error_country_change_requires_additional_steps",
                        "account_information_mismatch",
                        "account_invalid",
                        "account_number_invalid",
                        "account_token_required_for_v2_account",
                        "acss_debit_session_incomplete",
                        "action_blocked",
                        "alipay_upgrade_required",
                        "amount_too_large",
                        "amount_too_small",
                        "anomalous_money_movement_request",
                        "api_key_expired",
                        "application_fees_not_allowed",
                        "authentication_failure",
                        "authentication_required",
                        "balance_insufficient",
                        "balance_invalid_parameter",
                        "bank_account_bad_routing_numbers",
                        "bank_account_declined",
                        "bank_account_exists",
                        "bank_account_restricted",
                        "bank_account_unusable",
                        "bank_account_unverified",
                        "bank_account_verification_failed",
                        "billing_invalid_mandate",
                        "bitcoin_upgrade_required",
                        "capability_not_active",
                        "capture_charge_authorization_expired",
                        "capture_unauthorized_payment",
                        "card_decline_rate_limit_exceeded",
                        "card_declined",
                        "cardholder_phone_number_required",
                        "charge_already_captured",
                        "charge_already_refunded",
                        "charge_disputed",
                        "charge_exceeds_source_limit",
                        "charge_exceeds_transaction_limit",
                        "charge_expired_for_capture",
                        "charge_invalid_parameter",
                        "charge_not_refundable",
                        "clearing_code_unsupported",
                        "country_code_invalid",
                        "country_unsupported",
                        "coupon_expired",
                        "customer_max_payment_methods",
                        "customer_max_subscriptions",
                        "customer_session_expired",
                        "customer_tax_location_invalid",
                        "debit_not_authorized",
                        "dispute_evidence_page_limit_exceeded",
                        "email_invalid",
                        "expired_card",
                        "expired_payment_method",
                        "failed_tax_calculation",
                        "financial_account_balance_does_not_support_currency",
                        "financial_account_capability_not_enabled",
                        "financial_account_capability_restricted",
                        "financial_connections_account_inactive",
                        "financial_connections_account_pending_account_numbers",
                        "financial_connections_account_unavailable_account_numbers",
                        "financial_connections_consent_locale_invalid",
                        "financial_connections_consent_locale_unsupported",
                        "financial_connections_no_successful_transaction_refresh",
                        "forwarding_api_inactive",
                        "forwarding_api_invalid_parameter",
                        "forwarding_api_retryable_upstream_error",
                        "forwarding_api_upstream_connection_error",
                        "forwarding_api_upstream_connection_timeout",
                        "forwarding_api_upstream_error",
                        "idempotency_key_in_use",
                        "incorrect_address",
                        "incorrect_cvc",
                        "incorrect_number",
                        "incorrect_postal_code",
                        "incorrect_zip",
                        "india_recurring_payment_mandate_canceled",
                        "instant_payouts_config_disabled",
                        "instant_payouts_currency_disabled",
                        "instant_payouts_limit_exceeded",
                        "instant_payouts_unsupported",
                        "intent_invalid_state",
                        "intent_verification_method_missing",
                        "invalid_canceled_subscription_fields",
                        "invalid_card_type",
                        "invalid_characters",
                        "invalid_charge_amount",
                        "invalid_cvc",
                        "invalid_expiry_month",
                        "invalid_expiry_year",
                        "invalid_mandate_reference_prefix_format",
                        "invalid_number",
                        "invalid_source_usage",
                        "invalid_tax_location",
                        "invoice_no_customer_line_items",
                        "invoice_no_payment_method_types",
                        "invoice_no_subscription_line_items",
                        "invoice_not_editable",
                        "invoice_on_behalf_of_not_editable",
                        "invoice_payment_intent_requires_action",
                        "invoice_upcoming_none",
                        "livemode_mismatch",
                        "lock_timeout",
                        "missing",
                        "no_account",
                        "not_allowed_on_standard_account",
                        "out_of_inventory",
                        "ownership_declaration_not_allowed",
                        "parameter_invalid_empty",
                        "parameter_invalid_integer",
                        "parameter_invalid_string_blank",
                        "parameter_invalid_string_empty",
                        "parameter_missing",
                        "parameter_unknown",
                        "parameters_exclusive",
                        "payment_evaluation_on_api_version_not_supported",
                        "payment_intent_action_required",
                        "payment_intent_authentication_failure",
                        "payment_intent_incompatible_payment_method",
                        "payment_intent_invalid_parameter",
                        "payment_intent_konbini_rejected_confirmation_number",
                        "payment_intent_mandate_invalid",
                        "payment_intent_payment_attempt_expired",
                        "payment_intent_payment_attempt_failed",
                        "payment_intent_rate_limit_exceeded",
                        "payment_intent_unexpected_state",
                        "payment_method_bank_account_already_verified",
                        "payment_method_bank_account_blocked",
                        "payment_method_billing_details_address_missing",
                        "payment_method_configuration_failures",
                        "payment_method_currency_mismatch",
                        "payment_method_customer_decline",
                        "payment_method_invalid_parameter",
                        "payment_method_invalid_parameter_testmode",
                        "payment_method_microdeposit_failed",
                        "payment_method_microdeposit_processing_error",
                        "payment_method_microdeposit_verification_amounts_invalid",
                        "payment_method_microdeposit_verification_amounts_mismatch",
                        "payment_method_microdeposit_verification_attempts_exceeded",
                        "payment_method_microdeposit_verification_descriptor_code_mismatch",
                        "payment_method_microdeposit_verification_timeout",
                        "payment_method_not_available",
                        "payment_method_provider_decline",
                        "payment_method_provider_timeout",
                        "payment_method_restricted",
                        "payment_method_unactivated",
                        "payment_method_unexpected_state",
                        "payment_method_unsupported_type",
                        "payout_reconciliation_not_ready",
                        "payouts_limit_exceeded",
                        "payouts_not_allowed",
                        "platform_account_required",
                        "platform_api_key_expired",
                        "postal_code_invalid",
                        "product_inactive",
                        "progressive_onboarding_limit_exceeded",
                        "rate_limit",
                        "refer_to_customer",
                        "refund_disputed_payment",
                        "request_blocked",
                        "resource_already_exists",
                        "resource_missing",
                        "return_intent_already_processed",
                        "routing_number_invalid",
                        "secret_key_required",
                        "sepa_unsupported_account",
                        "service_period_coupon_with_metered_tiered_item_unsupported",
                        "setup_attempt_failed",
                        "setup_intent_authentication_failure",
                        "setup_intent_invalid_parameter",
                        "setup_intent_mandate_invalid",
                        "setup_intent_mobile_wallet_unsupported",
                        "setup_intent_setup_attempt_expired",
                        "setup_intent_unexpected_state",
                        "shipping_address_invalid",
                        "shipping_calculation_failed",
                        "siret_invalid",
                        "sku_inactive",
                        "smart_disputes_not_available",
                        "state_unsupported",
                        "status_transition_invalid",
                        "storer_capability_missing",
                        "storer_capability_not_active",
                        "stripe_tax_inactive",
                        "subscription_update_trial_after_billing_cycle_anchor",
                        "tax_id_invalid",
                        "tax_id_prohibited",
                        "taxes_calculation_failed",
                        "terminal_location_country_unsupported",
                        "terminal_reader_busy",
                        "terminal_reader_hardware_fault",
                        "terminal_reader_invalid_location_for_activation",
                        "terminal_reader_invalid_location_for_payment",
                        "terminal_reader_offline",
                        "terminal_reader_timeout",
                        "testmode_charges_only",
                        "three_d_secure_authentication_not_supported",
                        "three_d_secure_authentication_upstream_error",
                        "tls_version_unsupported",
                        "token_already_used",
                        "token_card_network_invalid",
                        "token_in_use",
                        "transfer_source_balance_parameters_mismatch",
                        "transfers_not_allowed",
                        "url_invalid",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "api_error",
                        "card_error",
                        "idempotency_error",
                        "invalid_request_error",
                    ),
                    open=True,
                ),
            },
            "InvoiceLineItem": {
                "object": About(values=("line_item",)),
            },
            "InvoiceLineItemPretaxCreditAmount": {
                "type": About(
                    values=(
                        "discount",
                        "credit_balance_transaction",
                    ),
                    open=True,
                ),
            },
            "InvoiceLines": {
                "object": About(values=("list",)),
            },
            "InvoiceParent": {
                "type": About(
                    values=(
                        "quote_details",
                        "subscription_details",
                    ),
                    open=True,
                ),
            },
            "InvoicePayment": {
                "object": About(values=("invoice_payment",)),
            },
            "InvoicePaymentPayment": {
                "type": About(
                    values=(
                        "charge",
                        "payment_intent",
                        "payment_record",
                    ),
                    open=True,
                ),
            },
            "InvoicePayments": {
                "object": About(values=("list",)),
            },
            "InvoiceRenderingPdf": {
                "page_size": About(
                    values=(
                        "auto",
                        "a4",
                        "letter",
                    ),
                    open=True,
                ),
            },
            "InvoiceStatusDetailsUncollectible": {
                "reason": About(
                    values=(
                        "max_payment_attempts",
                        "payment_not_received",
                        "subscription_canceled",
                        "subscription_paused",
                        "user_forgiven",
                    ),
                    open=True,
                ),
            },
            "InvoiceTotalTax": {
                "tax_behavior": About(
                    values=(
                        "exclusive",
                        "inclusive",
                    ),
                    open=True,
                ),
                "taxability_reason": About(
                    values=(
                        "not_supported",
                        "customer_exempt",
                        "not_collecting",
                        "not_subject_to_tax",
                        "portion_product_exempt",
                        "portion_reduced_rated",
                        "portion_standard_rated",
                        "product_exempt",
                        "product_exempt_holiday",
                        "proportionally_rated",
                        "reduced_rated",
                        "reverse_charge",
                        "standard_rated",
                        "taxable_basis_reduced",
                        "zero_rated",
                        "not_available",
                    ),
                    open=True,
                ),
                "type": About(values=("tax_rate_details",)),
            },
            "LineItem": {
                "object": About(values=("item",)),
            },
            "LineItemTax": {
                "taxability_reason": About(
                    values=(
                        "not_supported",
                        "customer_exempt",
                        "not_collecting",
                        "not_subject_to_tax",
                        "portion_product_exempt",
                        "portion_reduced_rated",
                        "portion_standard_rated",
                        "product_exempt",
                        "product_exempt_holiday",
                        "proportionally_rated",
                        "reduced_rated",
                        "reverse_charge",
                        "standard_rated",
                        "taxable_basis_reduced",
                        "zero_rated",
                    ),
                    open=True,
                ),
            },
            "Mandate": {
                "object": About(values=("mandate",)),
                "status": About(
                    values=(
                        "active",
                        "inactive",
                        "pending",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "multi_use",
                        "single_use",
                    ),
                    open=True,
                ),
            },
            "MandateCustomerAcceptance": {
                "type": About(
                    values=(
                        "online",
                        "offline",
                    ),
                    open=True,
                ),
            },
            "MandatePaymentMethodDetailsAcssDebit": {
                "payment_schedule": About(
                    values=(
                        "combined",
                        "interval",
                        "sporadic",
                    ),
                    open=True,
                ),
                "transaction_type": About(
                    values=(
                        "business",
                        "personal",
                    ),
                    open=True,
                ),
            },
            "MandatePaymentMethodDetailsBacsDebit": {
                "network_status": About(
                    values=(
                        "pending",
                        "accepted",
                        "refused",
                        "revoked",
                    ),
                    open=True,
                ),
                "revocation_reason": About(
                    values=(
                        "account_closed",
                        "bank_account_restricted",
                        "debit_not_authorized",
                        "bank_ownership_changed",
                        "could_not_process",
                    ),
                    open=True,
                ),
            },
            "MandatePaymentMethodDetailsBlik": {
                "type": About(values=("off_session",)),
            },
            "MandatePaymentMethodDetailsPayto": {
                "amount_type": About(
                    values=(
                        "fixed",
                        "maximum",
                    ),
                    open=True,
                ),
                "payment_schedule": About(
                    values=(
                        "daily",
                        "monthly",
                        "weekly",
                        "adhoc",
                        "annual",
                        "fortnightly",
                        "quarterly",
                        "semi_annual",
                    ),
                    open=True,
                ),
                "purpose": About(
                    values=(
                        "other",
                        "personal",
                        "dependant_support",
                        "government",
                        "loan",
                        "mortgage",
                        "pension",
                        "retail",
                        "salary",
                        "tax",
                        "utility",
                    ),
                    open=True,
                ),
            },
            "MandatePaymentMethodDetailsPix": {
                "amount_includes_iof": About(
                    values=(
                        "always",
                        "never",
                    ),
                    open=True,
                ),
                "amount_type": About(
                    values=(
                        "fixed",
                        "maximum",
                    ),
                    open=True,
                ),
                "payment_schedule": About(
                    values=(
                        "monthly",
                        "weekly",
                        "quarterly",
                        "halfyearly",
                        "yearly",
                    ),
                    open=True,
                ),
            },
            "Meter": {
                "object": About(values=("billing.meter",)),
                "event_time_window": About(
                    values=(
                        "day",
                        "hour",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "active",
                        "inactive",
                    ),
                    open=True,
                ),
            },
            "MeterCustomerMapping": {
                "type": About(values=("by_id",)),
            },
            "MeterDefaultAggregation": {
                "formula": About(
                    values=(
                        "count",
                        "last",
                        "sum",
                    ),
                    open=True,
                ),
            },
            "Order": {
                "object": About(values=("climate.order",)),
                "cancellation_reason": About(
                    values=(
                        "requested",
                        "expired",
                        "product_unavailable",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "canceled",
                        "open",
                        "awaiting_funds",
                        "confirmed",
                        "delivered",
                    ),
                    open=True,
                ),
            },
            "OutboundPayment": {
                "object": About(values=("treasury.outbound_payment",)),
                "status": About(
                    values=(
                        "failed",
                        "canceled",
                        "processing",
                        "returned",
                        "posted",
                    ),
                    open=True,
                ),
            },
            "OutboundPaymentDestinationPaymentMethodDetails": {
                "type": About(
                    values=(
                        "us_bank_account",
                        "financial_account",
                    ),
                    open=True,
                ),
            },
            "OutboundPaymentDestinationPaymentMethodDetailsFinancialAccount": {
                "network": About(values=("stripe",)),
            },
            "OutboundPaymentDestinationPaymentMethodDetailsUsBankAccount": {
                "account_holder_type": About(
                    values=(
                        "company",
                        "individual",
                    ),
                    open=True,
                ),
                "account_type": About(
                    values=(
                        "checking",
                        "savings",
                    ),
                    open=True,
                ),
                "network": About(
                    values=(
                        "ach",
                        "us_domestic_wire",
                    ),
                    open=True,
                ),
            },
            "OutboundPaymentReturnedDetails": {
                "code": About(
                    values=(
                        "other",
                        "account_closed",
                        "bank_account_restricted",
                        "no_account",
                        "bank_ownership_changed",
                        "account_frozen",
                        "incorrect_account_holder_name",
                        "invalid_account_number",
                        "invalid_currency",
                        "declined",
                    ),
                    open=True,
                ),
            },
            "OutboundPaymentTrackingDetails": {
                "type": About(
                    values=(
                        "ach",
                        "us_domestic_wire",
                    ),
                    open=True,
                ),
            },
            "OutboundTransfer": {
                "object": About(values=("treasury.outbound_transfer",)),
                "status": About(
                    values=(
                        "failed",
                        "canceled",
                        "processing",
                        "returned",
                        "posted",
                    ),
                    open=True,
                ),
            },
            "OutboundTransferDestinationPaymentMethodDetails": {
                "type": About(
                    values=(
                        "us_bank_account",
                        "financial_account",
                    ),
                    open=True,
                ),
            },
            "OutboundTransferTrackingDetails": {
                "type": About(
                    values=(
                        "ach",
                        "us_domestic_wire",
                    ),
                    open=True,
                ),
            },
            "PaymentIntent": {
                "object": About(values=("payment_intent",)),
                "cancellation_reason": About(
                    values=(
                        "automatic",
                        "abandoned",
                        "fraudulent",
                        "duplicate",
                        "requested_by_customer",
                        "expired",
                        "failed_invoice",
                        "void_invoice",
                    ),
                    open=True,
                ),
                "capture_method": About(
                    values=(
                        "manual",
                        "automatic",
                        "automatic_async",
                    ),
                    open=True,
                ),
                "confirmation_method": About(
                    values=(
                        "manual",
                        "automatic",
                    ),
                    open=True,
                ),
                "setup_future_usage": About(
                    values=(
                        "off_session",
                        "on_session",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "canceled",
                        "processing",
                        "succeeded",
                        "requires_action",
                        "requires_confirmation",
                        "requires_payment_method",
                        "requires_capture",
                    ),
                    open=True,
                ),
            },
            "PaymentIntentAmountDetailsError": {
                "code": About(
                    values=(
                        "amount_details_amount_mismatch",
                        "amount_details_tax_shipping_discount_greater_than_amount",
                    ),
                    open=True,
                ),
            },
            "PaymentIntentAmountDetailsLineItems": {
                "object": About(values=("list",)),
            },
            "PaymentIntentAutomaticPaymentMethods": {
                "allow_redirects": About(
                    values=(
                        "always",
                        "never",
                    ),
                    open=True,
                ),
            },
            "PaymentIntentNextActionDisplayBankTransferInstructions": {
                "type": About(
                    values=(
                        "eu_bank_transfer",
                        "gb_bank_transfer",
                        "jp_bank_transfer",
                        "mx_bank_transfer",
                        "us_bank_transfer",
                    ),
                    open=True,
                ),
            },
            "PaymentIntentNextActionVerifyWithMicrodeposits": {
                "microdeposit_type": About(
                    values=(
                        "amounts",
                        "descriptor_code",
                    ),
                    open=True,
                ),
            },
            "PaymentIntentPaymentMethodOptionsAcssDebit": {
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                        "on_session",
                    ),
                    open=True,
                ),
                "verification_method": About(
                    values=(
                        "instant",
                        "automatic",
                        "microdeposits",
                    ),
                    open=True,
                ),
            },
            "PaymentIntentPaymentMethodOptionsAffirm": {
                "capture_method": About(values=("manual",), open=True),
                "setup_future_usage": About(values=("none",), open=True),
            },
            "PaymentIntentPaymentMethodOptionsAfterpayClearpay": {
                "capture_method": About(values=("manual",), open=True),
                "setup_future_usage": About(values=("none",), open=True),
            },
            "PaymentIntentPaymentMethodOptionsAuBecsDebit": {
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                        "on_session",
                    ),
                    open=True,
                ),
            },
            "PaymentIntentPaymentMethodOptionsBacsDebit": {
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                        "on_session",
                    ),
                    open=True,
                ),
            },
            "PaymentIntentPaymentMethodOptionsBancontact": {
                "preferred_language": About(
                    values=(
                        "de",
                        "en",
                        "fr",
                        "nl",
                    ),
                    open=True,
                ),
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                    ),
                    open=True,
                ),
            },
            "PaymentIntentPaymentMethodOptionsBillie": {
                "capture_method": About(values=("manual",), open=True),
            },
            "PaymentIntentPaymentMethodOptionsBlik": {
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                    ),
                    open=True,
                ),
            },
            "PaymentIntentPaymentMethodOptionsCard": {
                "capture_method": About(values=("manual",), open=True),
                "network": About(
                    values=(
                        "link",
                        "unknown",
                        "mastercard",
                        "visa",
                        "amex",
                        "cartes_bancaires",
                        "diners",
                        "discover",
                        "eftpos_au",
                        "girocard",
                        "interac",
                        "jcb",
                        "unionpay",
                    ),
                    open=True,
                ),
                "request_extended_authorization": About(
                    values=(
                        "never",
                        "if_available",
                    ),
                    open=True,
                ),
                "request_incremental_authorization": About(
                    values=(
                        "never",
                        "if_available",
                    ),
                    open=True,
                ),
                "request_multicapture": About(
                    values=(
                        "never",
                        "if_available",
                    ),
                    open=True,
                ),
                "request_overcapture": About(
                    values=(
                        "never",
                        "if_available",
                    ),
                    open=True,
                ),
                "request_three_d_secure": About(
                    values=(
                        "automatic",
                        "challenge",
                        "any",
                    ),
                    open=True,
                ),
                "setup_credential_usage": About(
                    values=(
                        "installment",
                        "recurring",
                        "unscheduled",
                    ),
                    open=True,
                ),
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                        "on_session",
                    ),
                    open=True,
                ),
                "stored_credential_usage": About(
                    values=(
                        "installment",
                        "recurring",
                        "unscheduled",
                    ),
                    open=True,
                ),
            },
            "PaymentIntentPaymentMethodOptionsCardPresent": {
                "capture_method": About(
                    values=(
                        "manual",
                        "manual_preferred",
                    ),
                    open=True,
                ),
            },
            "PaymentIntentPaymentMethodOptionsCustomerBalance": {
                "funding_type": About(values=("bank_transfer",), open=True),
                "setup_future_usage": About(values=("none",), open=True),
            },
            "PaymentIntentPaymentMethodOptionsKlarna": {
                "capture_method": About(values=("manual",), open=True),
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                        "on_session",
                    ),
                    open=True,
                ),
            },
            "PaymentIntentPaymentMethodOptionsKonbini": {
                "setup_future_usage": About(values=("none",), open=True),
            },
            "PaymentIntentPaymentMethodOptionsLink": {
                "capture_method": About(values=("manual",), open=True),
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                    ),
                    open=True,
                ),
            },
            "PaymentIntentPaymentMethodOptionsPayto": {
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                    ),
                    open=True,
                ),
            },
            "PaymentIntentPaymentMethodOptionsPix": {
                "amount_includes_iof": About(
                    values=(
                        "always",
                        "never",
                    ),
                    open=True,
                ),
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                    ),
                    open=True,
                ),
            },
            "PaymentIntentPaymentMethodOptionsSepaDebit": {
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                        "on_session",
                    ),
                    open=True,
                ),
            },
            "PaymentIntentPaymentMethodOptionsSofort": {
                "preferred_language": About(
                    values=(
                        "de",
                        "en",
                        "es",
                        "fr",
                        "it",
                        "nl",
                        "pl",
                    ),
                    open=True,
                ),
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                    ),
                    open=True,
                ),
            },
            "PaymentIntentPaymentMethodOptionsSwish": {
                "setup_future_usage": About(values=("none",), open=True),
            },
            "PaymentIntentPaymentMethodOptionsUpi": {
                "setup_future_usage": About(
                    values=(
                        "off_session",
                        "on_session",
                    ),
                    open=True,
                ),
            },
            "PaymentIntentPaymentMethodOptionsUsBankAccount": {
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                        "on_session",
                    ),
                    open=True,
                ),
                "transaction_purpose": About(
                    values=(
                        "unspecified",
                        "other",
                        "services",
                        "goods",
                    ),
                    open=True,
                ),
                "verification_method": About(
                    values=(
                        "instant",
                        "automatic",
                        "microdeposits",
                    ),
                    open=True,
                ),
            },
            "PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions": {
                "collection_method": About(values=("paper",), open=True),
            },
            "PaymentIntentProcessing": {
                "type": About(values=("card",)),
            },
            "PaymentLink": {
                "object": About(values=("payment_link",)),
                "billing_address_collection": About(
                    values=(
                        "auto",
                        "required",
                    ),
                    open=True,
                ),
                "customer_creation": About(
                    values=(
                        "always",
                        "if_required",
                    ),
                    open=True,
                ),
                "payment_method_collection": About(
                    values=(
                        "always",
                        "if_required",
                    ),
                    open=True,
                ),
                "submit_type": About(
                    values=(
                        "auto",
                        "book",
                        "donate",
                        "pay",
                        "subscribe",
                    ),
                    open=True,
                ),
            },
            "PaymentLinkAfterCompletion": {
                "type": About(
                    values=(
                        "hosted_confirmation",
                        "redirect",
                    ),
                    open=True,
                ),
            },
            "PaymentLinkConsentCollection": {
                "promotions": About(
                    values=(
                        "none",
                        "auto",
                    ),
                    open=True,
                ),
                "terms_of_service": About(
                    values=(
                        "none",
                        "required",
                    ),
                    open=True,
                ),
            },
            "PaymentLinkCustomField": {
                "type": About(
                    values=(
                        "dropdown",
                        "numeric",
                        "text",
                    ),
                    open=True,
                ),
            },
            "PaymentLinkPaymentIntentData": {
                "capture_method": About(
                    values=(
                        "manual",
                        "automatic",
                        "automatic_async",
                    ),
                    open=True,
                ),
                "setup_future_usage": About(
                    values=(
                        "off_session",
                        "on_session",
                    ),
                    open=True,
                ),
            },
            "PaymentMethod": {
                "object": About(values=("payment_method",)),
                "allow_redisplay": About(
                    values=(
                        "always",
                        "limited",
                        "unspecified",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "card",
                        "custom",
                        "link",
                        "samsung_pay",
                        "blik",
                        "acss_debit",
                        "alipay",
                        "au_becs_debit",
                        "bancontact",
                        "card_present",
                        "eps",
                        "giropay",
                        "ideal",
                        "klarna",
                        "multibanco",
                        "p24",
                        "sepa_debit",
                        "sofort",
                        "amazon_pay",
                        "paypal",
                        "affirm",
                        "bacs_debit",
                        "billie",
                        "boleto",
                        "cashapp",
                        "crypto",
                        "customer_balance",
                        "fpx",
                        "grabpay",
                        "kakao_pay",
                        "konbini",
                        "kr_card",
                        "mb_way",
                        "naver_pay",
                        "nz_bank_account",
                        "pay_by_bank",
                        "payco",
                        "paynow",
                        "payto",
                        "pix",
                        "promptpay",
                        "revolut_pay",
                        "satispay",
                        "sequra",
                        "swish",
                        "twint",
                        "upi",
                        "us_bank_account",
                        "wechat_pay",
                        "afterpay_clearpay",
                        "alma",
                        "bizum",
                        "interac_present",
                        "mobilepay",
                        "oxxo",
                        "paypay",
                        "scalapay",
                        "sunbit",
                        "zip",
                    ),
                    open=True,
                ),
            },
            "PaymentMethodCard": {
                "regulated_status": About(
                    values=(
                        "regulated",
                        "unregulated",
                    ),
                    open=True,
                ),
            },
            "PaymentMethodCardPresent": {
                "read_method": About(
                    values=(
                        "contact_emv",
                        "contactless_emv",
                        "contactless_magstripe_mode",
                        "magnetic_stripe_fallback",
                        "magnetic_stripe_track2",
                    ),
                    open=True,
                ),
            },
            "PaymentMethodCardWallet": {
                "type": About(
                    values=(
                        "amex_express_checkout",
                        "apple_pay",
                        "google_pay",
                        "link",
                        "masterpass",
                        "samsung_pay",
                        "visa_checkout",
                    ),
                    open=True,
                ),
            },
            "PaymentMethodEps": {
                "bank": About(
                    values=(
                        "arzte_und_apotheker_bank",
                        "austrian_anadi_bank_ag",
                        "bank_austria",
                        "bankhaus_carl_spangler",
                        "bankhaus_schelhammer_und_schattera_ag",
                        "bawag_psk_ag",
                        "bks_bank_ag",
                        "brull_kallmus_bank_ag",
                        "btv_vier_lander_bank",
                        "capital_bank_grawe_gruppe_ag",
                        "deutsche_bank_ag",
                        "dolomitenbank",
                        "easybank_ag",
                        "erste_bank_und_sparkassen",
                        "hypo_alpeadriabank_international_ag",
                        "hypo_bank_burgenland_aktiengesellschaft",
                        "hypo_noe_lb_fur_niederosterreich_u_wien",
                        "hypo_oberosterreich_salzburg_steiermark",
                        "hypo_tirol_bank_ag",
                        "hypo_vorarlberg_bank_ag",
                        "marchfelder_bank",
                        "oberbank_ag",
                        "raiffeisen_bankengruppe_osterreich",
                        "schoellerbank_ag",
                        "sparda_bank_wien",
                        "volksbank_gruppe",
                        "volkskreditbank_ag",
                        "vr_bank_braunau",
                    ),
                    open=True,
                ),
            },
            "PaymentMethodFpx": {
                "account_holder_type": About(
                    values=(
                        "company",
                        "individual",
                    ),
                    open=True,
                ),
                "bank": About(
                    values=(
                        "affin_bank",
                        "agrobank",
                        "alliance_bank",
                        "ambank",
                        "bank_islam",
                        "bank_muamalat",
                        "bank_of_china",
                        "bank_rakyat",
                        "bnp_paribas",
                        "bsn",
                        "cimb",
                        "citibank",
                        "deutsche_bank",
                        "hong_leong_bank",
                        "hsbc",
                        "kfh",
                        "maybank2e",
                        "maybank2u",
                        "mbsb_bank",
                        "ocbc",
                        "pb_enterprise",
                        "public_bank",
                        "rhb",
                        "standard_chartered",
                        "uob",
                    ),
                    open=True,
                ),
            },
            "PaymentMethodIdeal": {
                "bank": About(
                    values=(
                        "abn_amro",
                        "adyen",
                        "asn_bank",
                        "bunq",
                        "buut",
                        "finom",
                        "handelsbanken",
                        "ing",
                        "knab",
                        "mollie",
                        "moneyou",
                        "n26",
                        "nn",
                        "rabobank",
                        "regiobank",
                        "revolut",
                        "sns_bank",
                        "triodos_bank",
                        "van_lanschot",
                        "yoursafe",
                    ),
                    open=True,
                ),
                "bic": About(
                    values=(
                        "ABNANL2A",
                        "ADYBNL2A",
                        "ASNBNL21",
                        "BITSNL2A",
                        "BUNQNL2A",
                        "BUUTNL2A",
                        "FNOMNL22",
                        "FVLBNL22",
                        "HANDNL2A",
                        "INGBNL2A",
                        "KNABNL2H",
                        "MLLENL2A",
                        "MOYONL21",
                        "NNBANL2G",
                        "NTSBDEB1",
                        "RABONL2U",
                        "RBRBNL21",
                        "REVOIE23",
                        "REVOLT21",
                        "SNSBNL2A",
                        "TRIONL2U",
                    ),
                    open=True,
                ),
            },
            "PaymentMethodInteracPresent": {
                "read_method": About(
                    values=(
                        "contact_emv",
                        "contactless_emv",
                        "contactless_magstripe_mode",
                        "magnetic_stripe_fallback",
                        "magnetic_stripe_track2",
                    ),
                    open=True,
                ),
            },
            "PaymentMethodKrCard": {
                "brand": About(
                    values=(
                        "bc",
                        "citi",
                        "hana",
                        "hyundai",
                        "jeju",
                        "jeonbuk",
                        "kakaobank",
                        "kbank",
                        "kdbbank",
                        "kookmin",
                        "kwangju",
                        "lotte",
                        "mg",
                        "nh",
                        "post",
                        "samsung",
                        "savingsbank",
                        "shinhan",
                        "shinhyup",
                        "suhyup",
                        "tossbank",
                        "woori",
                    ),
                    open=True,
                ),
            },
            "PaymentMethodNaverPay": {
                "funding": About(
                    values=(
                        "card",
                        "points",
                    ),
                    open=True,
                ),
            },
            "PaymentMethodP24": {
                "bank": About(
                    values=(
                        "bnp_paribas",
                        "ing",
                        "alior_bank",
                        "bank_millennium",
                        "bank_nowy_bfg_sa",
                        "bank_pekao_sa",
                        "banki_spbdzielcze",
                        "blik",
                        "boz",
                        "citi_handlowy",
                        "credit_agricole",
                        "envelobank",
                        "etransfer_pocztowy24",
                        "getin_bank",
                        "ideabank",
                        "inteligo",
                        "mbank_mtransfer",
                        "nest_przelew",
                        "noble_pay",
                        "pbac_z_ipko",
                        "plus_bank",
                        "santander_przelew24",
                        "tmobile_usbugi_bankowe",
                        "toyota_bank",
                        "velobank",
                        "volkswagen_bank",
                    ),
                    open=True,
                ),
            },
            "PaymentMethodUsBankAccount": {
                "account_holder_type": About(
                    values=(
                        "company",
                        "individual",
                    ),
                    open=True,
                ),
                "account_type": About(
                    values=(
                        "checking",
                        "savings",
                    ),
                    open=True,
                ),
            },
            "Payout": {
                "object": About(values=("payout",)),
                "reconciliation_status": About(
                    values=(
                        "completed",
                        "in_progress",
                        "not_applicable",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "bank_account",
                        "card",
                    ),
                    open=True,
                ),
            },
            "Person": {
                "object": About(values=("person",)),
                "political_exposure": About(
                    values=(
                        "none",
                        "existing",
                    ),
                    open=True,
                ),
            },
            "PersonalizationDesign": {
                "object": About(values=("issuing.personalization_design",)),
                "status": About(
                    values=(
                        "active",
                        "inactive",
                        "review",
                        "rejected",
                    ),
                    open=True,
                ),
            },
            "Plan": {
                "object": About(values=("plan",)),
                "billing_scheme": About(
                    values=(
                        "per_unit",
                        "tiered",
                    ),
                    open=True,
                ),
                "interval": About(
                    values=(
                        "day",
                        "month",
                        "week",
                        "year",
                    ),
                    open=True,
                ),
                "tiers_mode": About(
                    values=(
                        "graduated",
                        "volume",
                    ),
                    open=True,
                ),
                "usage_type": About(
                    values=(
                        "metered",
                        "licensed",
                    ),
                    open=True,
                ),
            },
            "Plan2": {
                "object": About(values=("reserve.plan",)),
                "created_by": About(
                    values=(
                        "application",
                        "stripe",
                    ),
                    open=True,
                ),
                "destination": About(
                    values=(
                        "other",
                        "risk_reserved",
                        "settlement_reserved",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "active",
                        "other",
                        "disabled",
                        "expired",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "other",
                        "fixed_release",
                        "manual_release",
                        "rolling_release",
                    ),
                    open=True,
                ),
            },
            "Price": {
                "object": About(values=("price",)),
                "billing_scheme": About(
                    values=(
                        "per_unit",
                        "tiered",
                    ),
                    open=True,
                ),
                "tax_behavior": About(
                    values=(
                        "unspecified",
                        "exclusive",
                        "inclusive",
                    ),
                    open=True,
                ),
                "tiers_mode": About(
                    values=(
                        "graduated",
                        "volume",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "one_time",
                        "recurring",
                    ),
                    open=True,
                ),
            },
            "PriceCurrencyOptions": {
                "tax_behavior": About(
                    values=(
                        "unspecified",
                        "exclusive",
                        "inclusive",
                    ),
                    open=True,
                ),
            },
            "PriceRecurring": {
                "interval": About(
                    values=(
                        "day",
                        "month",
                        "week",
                        "year",
                    ),
                    open=True,
                ),
                "usage_type": About(
                    values=(
                        "metered",
                        "licensed",
                    ),
                    open=True,
                ),
            },
            "PriceTransformQuantity": {
                "round": About(
                    values=(
                        "down",
                        "up",
                    ),
                    open=True,
                ),
            },
            "Product": {
                "object": About(values=("climate.product",)),
            },
            "Product2": {
                "object": About(values=("product",)),
                "type": About(
                    values=(
                        "service",
                        "good",
                    ),
                    open=True,
                ),
            },
            "PromotionCode": {
                "object": About(values=("promotion_code",)),
            },
            "Quote": {
                "object": About(values=("quote",)),
                "collection_method": About(
                    values=(
                        "charge_automatically",
                        "send_invoice",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "canceled",
                        "accepted",
                        "open",
                        "draft",
                    ),
                    open=True,
                ),
            },
            "QuoteAutomaticTax": {
                "status": About(
                    values=(
                        "failed",
                        "complete",
                        "requires_location_inputs",
                    ),
                    open=True,
                ),
            },
            "QuoteComputedRecurring": {
                "interval": About(
                    values=(
                        "day",
                        "month",
                        "week",
                        "year",
                    ),
                    open=True,
                ),
            },
            "QuoteSubscriptionDataBillingMode": {
                "type": About(
                    values=(
                        "classic",
                        "flexible",
                    ),
                    open=True,
                ),
            },
            "Reader": {
                "object": About(values=("terminal.reader",)),
                "device_type": About(
                    values=(
                        "bbpos_chipper2x",
                        "bbpos_wisepad3",
                        "bbpos_wisepos_e",
                        "mobile_phone_reader",
                        "simulated_stripe_s700",
                        "simulated_stripe_s710",
                        "simulated_stripe_t600",
                        "simulated_verifone_m425",
                        "simulated_verifone_p630",
                        "simulated_verifone_ux700",
                        "simulated_verifone_v660p",
                        "simulated_wisepos_e",
                        "stripe_m2",
                        "stripe_s700",
                        "stripe_s710",
                        "stripe_t600",
                        "verifone_P400",
                        "verifone_m425",
                        "verifone_p630",
                        "verifone_ux700",
                        "verifone_v660p",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "online",
                        "offline",
                    ),
                    open=True,
                ),
            },
            "ReaderAction": {
                "status": About(
                    values=(
                        "failed",
                        "succeeded",
                        "in_progress",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "collect_inputs",
                        "collect_payment_method",
                        "confirm_payment_intent",
                        "print_content",
                        "process_payment_intent",
                        "process_setup_intent",
                        "refund_payment",
                        "set_reader_display",
                    ),
                    open=True,
                ),
            },
            "ReaderActionPrintContent": {
                "type": About(values=("image",)),
            },
            "ReaderActionRefundPayment": {
                "reason": About(
                    values=(
                        "fraudulent",
                        "duplicate",
                        "requested_by_customer",
                    ),
                    open=True,
                ),
            },
            "ReaderActionSetReaderDisplay": {
                "type": About(values=("cart",)),
            },
            "ReceivedCredit": {
                "object": About(values=("treasury.received_credit",)),
                "failure_code": About(
                    values=(
                        "other",
                        "account_closed",
                        "account_frozen",
                        "international_transaction",
                    ),
                    open=True,
                ),
                "network": About(
                    values=(
                        "card",
                        "stripe",
                        "ach",
                        "rtp",
                        "us_domestic_wire",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "failed",
                        "succeeded",
                    ),
                    open=True,
                ),
            },
            "ReceivedCreditInitiatingPaymentMethodDetails": {
                "balance": About(values=("payments",), open=True),
                "type": About(
                    values=(
                        "stripe",
                        "balance",
                        "us_bank_account",
                        "financial_account",
                        "issuing_card",
                    ),
                    open=True,
                ),
            },
            "ReceivedCreditLinkedFlowsSourceFlowDetails": {
                "type": About(
                    values=(
                        "other",
                        "payout",
                        "credit_reversal",
                        "outbound_payment",
                        "outbound_transfer",
                    ),
                    open=True,
                ),
            },
            "ReceivedCreditReversalDetails": {
                "restricted_reason": About(
                    values=(
                        "other",
                        "already_reversed",
                        "deadline_passed",
                        "network_restricted",
                        "source_flow_restricted",
                    ),
                    open=True,
                ),
            },
            "ReceivedDebit": {
                "object": About(values=("treasury.received_debit",)),
                "failure_code": About(
                    values=(
                        "other",
                        "insufficient_funds",
                        "account_closed",
                        "account_frozen",
                        "international_transaction",
                    ),
                    open=True,
                ),
                "network": About(
                    values=(
                        "card",
                        "stripe",
                        "ach",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "failed",
                        "succeeded",
                    ),
                    open=True,
                ),
            },
            "ReceivedDebitInitiatingPaymentMethodDetails": {
                "balance": About(values=("payments",), open=True),
                "type": About(
                    values=(
                        "stripe",
                        "balance",
                        "us_bank_account",
                        "financial_account",
                        "issuing_card",
                    ),
                    open=True,
                ),
            },
            "Refund": {
                "object": About(values=("refund",)),
                "pending_reason": About(
                    values=(
                        "charge_pending",
                        "insufficient_funds",
                        "processing",
                    ),
                    open=True,
                ),
                "reason": About(
                    values=(
                        "fraudulent",
                        "duplicate",
                        "expired_uncaptured_charge",
                        "requested_by_customer",
                    ),
                    open=True,
                ),
            },
            "RefundDestinationDetailsCard": {
                "type": About(
                    values=(
                        "pending",
                        "refund",
                        "reversal",
                    ),
                    open=True,
                ),
            },
            "Release": {
                "object": About(values=("reserve.release",)),
                "created_by": About(
                    values=(
                        "application",
                        "stripe",
                    ),
                    open=True,
                ),
                "destination": About(
                    values=(
                        "other",
                        "payments",
                    ),
                    open=True,
                ),
                "reason": About(
                    values=(
                        "hold_expired",
                        "hold_released_early",
                        "hold_reversed",
                        "plan_disabled",
                    ),
                    open=True,
                ),
            },
            "ReleaseSourceTransaction": {
                "type": About(
                    values=(
                        "refund",
                        "dispute",
                    ),
                    open=True,
                ),
            },
            "ReportRun": {
                "object": About(values=("reporting.report_run",)),
            },
            "ReportType": {
                "object": About(values=("reporting.report_type",)),
            },
            "Review": {
                "object": About(values=("review",)),
                "closed_reason": About(
                    values=(
                        "refunded",
                        "canceled",
                        "disputed",
                        "redacted",
                        "approved",
                        "acknowledged",
                        "payment_never_settled",
                        "refunded_as_fraud",
                    ),
                    open=True,
                ),
                "opened_reason": About(
                    values=(
                        "manual",
                        "rule",
                    ),
                    open=True,
                ),
            },
            "ScheduledQueryRun": {
                "object": About(values=("scheduled_query_run",)),
            },
            "Session2LineItems": {
                "object": About(values=("list",)),
            },
            "SessionAfterExpiration": {
                "type": About(values=("customer_login",)),
            },
            "SessionAutomaticTax": {
                "status": About(
                    values=(
                        "failed",
                        "complete",
                        "requires_location_inputs",
                    ),
                    open=True,
                ),
            },
            "SessionAutomaticTaxLiability": {
                "type": About(
                    values=(
                        "account",
                        "self",
                    ),
                    open=True,
                ),
            },
            "SessionBrandingSettings": {
                "border_style": About(
                    values=(
                        "pill",
                        "rectangular",
                        "rounded",
                    ),
                    open=True,
                ),
            },
            "SessionBrandingSettingsIcon": {
                "type": About(
                    values=(
                        "url",
                        "file",
                    ),
                    open=True,
                ),
            },
            "SessionConsent": {
                "promotions": About(
                    values=(
                        "opt_in",
                        "opt_out",
                    ),
                    open=True,
                ),
                "terms_of_service": About(values=("accepted",), open=True),
            },
            "SessionConsentCollection": {
                "promotions": About(
                    values=(
                        "none",
                        "auto",
                    ),
                    open=True,
                ),
                "terms_of_service": About(
                    values=(
                        "none",
                        "required",
                    ),
                    open=True,
                ),
            },
            "SessionConsentCollectionPaymentMethodReuseAgreement": {
                "position": About(
                    values=(
                        "auto",
                        "hidden",
                    ),
                    open=True,
                ),
            },
            "SessionCustomField": {
                "type": About(
                    values=(
                        "dropdown",
                        "numeric",
                        "text",
                    ),
                    open=True,
                ),
            },
            "SessionCustomFieldLabel": {
                "type": About(values=("custom",)),
            },
            "SessionCustomerDetails": {
                "tax_exempt": About(
                    values=(
                        "none",
                        "exempt",
                        "reverse",
                    ),
                    open=True,
                ),
            },
            "SessionCustomerDetailsTaxId": {
                "type": About(
                    values=(
                        "unknown",
                        "ad_nrt",
                        "ae_trn",
                        "al_tin",
                        "am_tin",
                        "ao_tin",
                        "ar_cuit",
                        "au_abn",
                        "au_acn",
                        "au_arn",
                        "au_wpn",
                        "aw_tin",
                        "az_tin",
                        "ba_tin",
                        "bb_tin",
                        "bd_bin",
                        "bf_ifu",
                        "bg_uic",
                        "bh_vat",
                        "bj_ifu",
                        "bo_tin",
                        "br_cnpj",
                        "br_cpf",
                        "bs_tin",
                        "bw_vat",
                        "by_tin",
                        "ca_bn",
                        "ca_gst_hst",
                        "ca_pst_bc",
                        "ca_pst_mb",
                        "ca_pst_sk",
                        "ca_qst",
                        "cd_nif",
                        "ch_uid",
                        "ch_vat",
                        "ci_vat",
                        "cl_tin",
                        "cm_niu",
                        "cn_tin",
                        "co_nit",
                        "cr_tin",
                        "cv_nif",
                        "cz_dic",
                        "de_stn",
                        "do_rcn",
                        "ec_ruc",
                        "eg_tin",
                        "es_cif",
                        "et_tin",
                        "eu_oss_vat",
                        "eu_vat",
                        "fo_vat",
                        "fr_siren",
                        "fr_siret",
                        "fr_spi",
                        "gb_vat",
                        "ge_vat",
                        "gh_tin",
                        "gi_tin",
                        "gn_nif",
                        "hk_br",
                        "hr_oib",
                        "hu_tin",
                        "ic_nif",
                        "id_npwp",
                        "il_vat",
                        "in_gst",
                        "is_kt",
                        "is_vat",
                        "it_cf",
                        "jp_cn",
                        "jp_rn",
                        "jp_trn",
                        "ke_pin",
                        "kg_tin",
                        "kh_tin",
                        "kr_brn",
                        "kz_bin",
                        "la_tin",
                        "li_uid",
                        "li_vat",
                        "lk_vat",
                        "ma_vat",
                        "md_cf",
                        "md_vat",
                        "me_pib",
                        "mk_vat",
                        "mr_nif",
                        "mu_vat",
                        "mx_rfc",
                        "my_frp",
                        "my_itn",
                        "my_sst",
                        "mz_nuit",
                        "ng_tin",
                        "no_vat",
                        "no_voec",
                        "np_pan",
                        "nz_bn",
                        "nz_gst",
                        "om_vat",
                        "pe_ruc",
                        "ph_tin",
                        "pl_nip",
                        "pt_nif",
                        "py_ruc",
                        "ro_tin",
                        "rs_pib",
                        "ru_inn",
                        "ru_kpp",
                        "sa_vat",
                        "sg_gst",
                        "sg_uen",
                        "si_tin",
                        "sm_coe",
                        "sn_ninea",
                        "sr_fin",
                        "sv_nit",
                        "th_vat",
                        "tj_tin",
                        "tr_tin",
                        "tt_bir",
                        "tt_vat",
                        "tw_vat",
                        "tz_vat",
                        "ua_vat",
                        "ug_tin",
                        "us_ein",
                        "uy_ruc",
                        "uz_tin",
                        "uz_vat",
                        "ve_rif",
                        "vn_tin",
                        "za_vat",
                        "zm_tin",
                        "zw_tin",
                    ),
                    open=True,
                ),
            },
            "SessionFlow": {
                "type": About(
                    values=(
                        "customer_update",
                        "payment_method_update",
                        "subscription_cancel",
                        "subscription_pause",
                        "subscription_update",
                        "subscription_update_confirm",
                    ),
                    open=True,
                ),
            },
            "SessionFlowAfterCompletion": {
                "type": About(
                    values=(
                        "hosted_confirmation",
                        "portal_homepage",
                        "redirect",
                    ),
                    open=True,
                ),
            },
            "SessionPaymentMethodOptionsAcssDebit": {
                "currency": About(
                    values=(
                        "cad",
                        "usd",
                    ),
                    open=True,
                ),
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                        "on_session",
                    ),
                    open=True,
                ),
                "verification_method": About(
                    values=(
                        "instant",
                        "automatic",
                        "microdeposits",
                    ),
                    open=True,
                ),
            },
            "SessionPaymentMethodOptionsAffirm": {
                "capture_method": About(values=("manual",), open=True),
                "setup_future_usage": About(values=("none",), open=True),
            },
            "SessionPaymentMethodOptionsAlipay": {
                "setup_future_usage": About(values=("none",), open=True),
            },
            "SessionPaymentMethodOptionsAlma": {
                "capture_method": About(values=("manual",), open=True),
            },
            "SessionPaymentMethodOptionsAmazonPay": {
                "capture_method": About(values=("manual",), open=True),
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                    ),
                    open=True,
                ),
            },
            "SessionPaymentMethodOptionsAuBecsDebit": {
                "setup_future_usage": About(values=("none",), open=True),
            },
            "SessionPaymentMethodOptionsBacsDebit": {
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                        "on_session",
                    ),
                    open=True,
                ),
            },
            "SessionPaymentMethodOptionsBancontact": {
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                    ),
                    open=True,
                ),
            },
            "SessionPaymentMethodOptionsBoleto": {
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                        "on_session",
                    ),
                    open=True,
                ),
            },
            "SessionPaymentMethodOptionsCard": {
                "capture_method": About(values=("manual",), open=True),
                "request_extended_authorization": About(
                    values=(
                        "never",
                        "if_available",
                    ),
                    open=True,
                ),
                "request_incremental_authorization": About(
                    values=(
                        "never",
                        "if_available",
                    ),
                    open=True,
                ),
                "request_multicapture": About(
                    values=(
                        "never",
                        "if_available",
                    ),
                    open=True,
                ),
                "request_overcapture": About(
                    values=(
                        "never",
                        "if_available",
                    ),
                    open=True,
                ),
                "request_three_d_secure": About(
                    values=(
                        "automatic",
                        "challenge",
                        "any",
                    ),
                    open=True,
                ),
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                        "on_session",
                    ),
                    open=True,
                ),
            },
            "SessionPaymentMethodOptionsCustomerBalance": {
                "funding_type": About(values=("bank_transfer",), open=True),
                "setup_future_usage": About(values=("none",), open=True),
            },
            "SessionPaymentMethodOptionsKlarna": {
                "capture_method": About(values=("manual",), open=True),
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                        "on_session",
                    ),
                    open=True,
                ),
            },
            "SessionPaymentMethodOptionsKonbini": {
                "setup_future_usage": About(values=("none",), open=True),
            },
            "SessionPaymentMethodOptionsOxxo": {
                "setup_future_usage": About(values=("none",), open=True),
            },
            "SessionPaymentMethodOptionsPaypal": {
                "capture_method": About(values=("manual",), open=True),
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                    ),
                    open=True,
                ),
            },
            "SessionPaymentMethodOptionsPayto": {
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                    ),
                    open=True,
                ),
            },
            "SessionPaymentMethodOptionsPix": {
                "amount_includes_iof": About(
                    values=(
                        "always",
                        "never",
                    ),
                    open=True,
                ),
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                    ),
                    open=True,
                ),
            },
            "SessionPaymentMethodOptionsSepaDebit": {
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                        "on_session",
                    ),
                    open=True,
                ),
            },
            "SessionPaymentMethodOptionsUpi": {
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                        "on_session",
                    ),
                    open=True,
                ),
            },
            "SessionPaymentMethodOptionsUpiMandateOptions": {
                "amount_type": About(
                    values=(
                        "fixed",
                        "maximum",
                    ),
                    open=True,
                ),
            },
            "SessionPaymentMethodOptionsUsBankAccount": {
                "setup_future_usage": About(
                    values=(
                        "none",
                        "off_session",
                        "on_session",
                    ),
                    open=True,
                ),
                "verification_method": About(
                    values=(
                        "instant",
                        "automatic",
                    ),
                    open=True,
                ),
            },
            "SessionPaymentMethodOptionsWechatPay": {
                "client": About(
                    values=(
                        "web",
                        "android",
                        "ios",
                    ),
                    open=True,
                ),
                "setup_future_usage": About(values=("none",), open=True),
            },
            "SessionPermissions": {
                "update_shipping_details": About(
                    values=(
                        "client_only",
                        "server_only",
                    ),
                    open=True,
                ),
            },
            "SessionSavedPaymentMethodOptions": {
                "payment_method_remove": About(
                    values=(
                        "disabled",
                        "enabled",
                    ),
                    open=True,
                ),
                "payment_method_save": About(
                    values=(
                        "disabled",
                        "enabled",
                    ),
                    open=True,
                ),
            },
            "SessionTaxIdCollection": {
                "required": About(
                    values=(
                        "never",
                        "if_supported",
                    ),
                    open=True,
                ),
            },
            "SessionWalletOptionsLink": {
                "display": About(
                    values=(
                        "never",
                        "auto",
                    ),
                    open=True,
                ),
            },
            "Settings": {
                "object": About(values=("tax.settings",)),
                "status": About(
                    values=(
                        "active",
                        "pending",
                    ),
                    open=True,
                ),
            },
            "SettingsDefaults": {
                "provider": About(
                    values=(
                        "stripe",
                        "anrok",
                        "avalara",
                        "sphere",
                    ),
                    open=True,
                ),
                "tax_behavior": About(
                    values=(
                        "exclusive",
                        "inclusive",
                        "inferred_by_currency",
                    ),
                    open=True,
                ),
            },
            "SetupIntent": {
                "object": About(values=("setup_intent",)),
                "cancellation_reason": About(
                    values=(
                        "abandoned",
                        "duplicate",
                        "requested_by_customer",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "canceled",
                        "processing",
                        "succeeded",
                        "requires_action",
                        "requires_confirmation",
                        "requires_payment_method",
                    ),
                    open=True,
                ),
            },
            "SetupIntentAutomaticPaymentMethods": {
                "allow_redirects": About(
                    values=(
                        "always",
                        "never",
                    ),
                    open=True,
                ),
            },
            "SetupIntentPaymentMethodOptionsAcssDebit": {
                "currency": About(
                    values=(
                        "cad",
                        "usd",
                    ),
                    open=True,
                ),
                "verification_method": About(
                    values=(
                        "instant",
                        "automatic",
                        "microdeposits",
                    ),
                    open=True,
                ),
            },
            "SetupIntentPaymentMethodOptionsCard": {
                "network": About(
                    values=(
                        "link",
                        "unknown",
                        "mastercard",
                        "visa",
                        "amex",
                        "cartes_bancaires",
                        "diners",
                        "discover",
                        "eftpos_au",
                        "girocard",
                        "interac",
                        "jcb",
                        "unionpay",
                    ),
                    open=True,
                ),
                "request_three_d_secure": About(
                    values=(
                        "automatic",
                        "challenge",
                        "any",
                    ),
                    open=True,
                ),
                "setup_credential_usage": About(
                    values=(
                        "installment",
                        "recurring",
                        "unscheduled",
                    ),
                    open=True,
                ),
            },
            "SetupIntentPaymentMethodOptionsUsBankAccount": {
                "verification_method": About(
                    values=(
                        "instant",
                        "automatic",
                        "microdeposits",
                    ),
                    open=True,
                ),
            },
            "Source": {
                "object": About(values=("source",)),
                "allow_redisplay": About(
                    values=(
                        "always",
                        "limited",
                        "unspecified",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "card",
                        "ach_credit_transfer",
                        "ach_debit",
                        "acss_debit",
                        "alipay",
                        "au_becs_debit",
                        "bancontact",
                        "card_present",
                        "eps",
                        "giropay",
                        "ideal",
                        "klarna",
                        "multibanco",
                        "p24",
                        "sepa_credit_transfer",
                        "sepa_debit",
                        "sofort",
                        "three_d_secure",
                        "wechat",
                    ),
                    open=True,
                ),
            },
            "SourceMandateNotification": {
                "object": About(values=("source_mandate_notification",)),
            },
            "SourceTransaction": {
                "object": About(values=("source_transaction",)),
                "type": About(
                    values=(
                        "card",
                        "ach_credit_transfer",
                        "ach_debit",
                        "alipay",
                        "bancontact",
                        "card_present",
                        "eps",
                        "giropay",
                        "ideal",
                        "klarna",
                        "multibanco",
                        "p24",
                        "sepa_debit",
                        "sofort",
                        "three_d_secure",
                        "wechat",
                    ),
                    open=True,
                ),
            },
            "Subscription": {
                "object": About(values=("subscription",)),
                "collection_method": About(
                    values=(
                        "charge_automatically",
                        "send_invoice",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "active",
                        "canceled",
                        "unpaid",
                        "incomplete",
                        "incomplete_expired",
                        "past_due",
                        "paused",
                        "trialing",
                    ),
                    open=True,
                ),
            },
            "SubscriptionAutomaticTax": {
                "disabled_reason": About(values=("requires_location_inputs",), open=True),
            },
            "SubscriptionBillingMode": {
                "type": About(
                    values=(
                        "classic",
                        "flexible",
                    ),
                    open=True,
                ),
            },
            "SubscriptionBillingModeFlexible": {
                "proration_discounts": About(
                    values=(
                        "included",
                        "itemized",
                    ),
                    open=True,
                ),
            },
            "SubscriptionBillingScheduleAppliesTo": {
                "type": About(values=("price",)),
            },
            "SubscriptionBillingScheduleBillUntil": {
                "type": About(
                    values=(
                        "duration",
                        "timestamp",
                    ),
                    open=True,
                ),
            },
            "SubscriptionCancellationDetails": {
                "feedback": About(
                    values=(
                        "other",
                        "customer_service",
                        "low_quality",
                        "missing_features",
                        "switched_service",
                        "too_complex",
                        "too_expensive",
                        "unused",
                    ),
                    open=True,
                ),
                "reason": About(
                    values=(
                        "canceled_by_retention_policy",
                        "cancellation_requested",
                        "payment_disputed",
                        "payment_failed",
                    ),
                    open=True,
                ),
            },
            "SubscriptionItem": {
                "object": About(values=("subscription_item",)),
            },
            "SubscriptionItems": {
                "object": About(values=("list",)),
            },
            "SubscriptionPauseCollection": {
                "behavior": About(
                    values=(
                        "void",
                        "keep_as_draft",
                        "mark_uncollectible",
                    ),
                    open=True,
                ),
            },
            "SubscriptionPaymentSettings": {
                "save_default_payment_method": About(
                    values=(
                        "off",
                        "on_subscription",
                    ),
                    open=True,
                ),
            },
            "SubscriptionSchedule": {
                "object": About(values=("subscription_schedule",)),
                "end_behavior": About(
                    values=(
                        "none",
                        "cancel",
                        "release",
                        "renew",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "active",
                        "canceled",
                        "completed",
                        "not_started",
                        "released",
                    ),
                    open=True,
                ),
            },
            "SubscriptionScheduleBillingMode": {
                "type": About(
                    values=(
                        "classic",
                        "flexible",
                    ),
                    open=True,
                ),
            },
            "SubscriptionScheduleDefaultSettings": {
                "billing_cycle_anchor": About(
                    values=(
                        "automatic",
                        "phase_start",
                    ),
                    open=True,
                ),
                "collection_method": About(
                    values=(
                        "charge_automatically",
                        "send_invoice",
                    ),
                    open=True,
                ),
            },
            "SubscriptionScheduleDefaultSettingsAutomaticTax": {
                "disabled_reason": About(values=("requires_location_inputs",), open=True),
            },
            "SubscriptionSchedulePhase": {
                "billing_cycle_anchor": About(
                    values=(
                        "automatic",
                        "phase_start",
                    ),
                    open=True,
                ),
                "collection_method": About(
                    values=(
                        "charge_automatically",
                        "send_invoice",
                    ),
                    open=True,
                ),
                "proration_behavior": About(
                    values=(
                        "none",
                        "always_invoice",
                        "create_prorations",
                    ),
                    open=True,
                ),
            },
            "SubscriptionSchedulePhaseAutomaticTax": {
                "disabled_reason": About(values=("requires_location_inputs",), open=True),
            },
            "SubscriptionStatusDetailsPaused": {
                "type": About(values=("subscription",)),
            },
            "SubscriptionTrialSettingsEndBehavior": {
                "billing_cycle_anchor": About(
                    values=(
                        "now",
                        "unchanged",
                    ),
                    open=True,
                ),
                "missing_payment_method": About(
                    values=(
                        "cancel",
                        "create_invoice",
                        "pause",
                    ),
                    open=True,
                ),
            },
            "Supplier": {
                "object": About(values=("climate.supplier",)),
                "removal_pathway": About(
                    values=(
                        "biomass_carbon_removal_and_storage",
                        "direct_air_capture",
                        "enhanced_weathering",
                        "marine_carbon_removal",
                    ),
                    open=True,
                ),
            },
            "TaxId": {
                "object": About(values=("tax_id",)),
                "type": About(
                    values=(
                        "unknown",
                        "ad_nrt",
                        "ae_trn",
                        "al_tin",
                        "am_tin",
                        "ao_tin",
                        "ar_cuit",
                        "au_abn",
                        "au_acn",
                        "au_arn",
                        "au_wpn",
                        "aw_tin",
                        "az_tin",
                        "ba_tin",
                        "bb_tin",
                        "bd_bin",
                        "bf_ifu",
                        "bg_uic",
                        "bh_vat",
                        "bj_ifu",
                        "bo_tin",
                        "br_cnpj",
                        "br_cpf",
                        "bs_tin",
                        "bw_vat",
                        "by_tin",
                        "ca_bn",
                        "ca_gst_hst",
                        "ca_pst_bc",
                        "ca_pst_mb",
                        "ca_pst_sk",
                        "ca_qst",
                        "cd_nif",
                        "ch_uid",
                        "ch_vat",
                        "ci_vat",
                        "cl_tin",
                        "cm_niu",
                        "cn_tin",
                        "co_nit",
                        "cr_tin",
                        "cv_nif",
                        "cz_dic",
                        "de_stn",
                        "do_rcn",
                        "ec_ruc",
                        "eg_tin",
                        "es_cif",
                        "et_tin",
                        "eu_oss_vat",
                        "eu_vat",
                        "fo_vat",
                        "fr_siren",
                        "fr_siret",
                        "fr_spi",
                        "gb_vat",
                        "ge_vat",
                        "gh_tin",
                        "gi_tin",
                        "gn_nif",
                        "hk_br",
                        "hr_oib",
                        "hu_tin",
                        "ic_nif",
                        "id_npwp",
                        "il_vat",
                        "in_gst",
                        "is_kt",
                        "is_vat",
                        "it_cf",
                        "jp_cn",
                        "jp_rn",
                        "jp_trn",
                        "ke_pin",
                        "kg_tin",
                        "kh_tin",
                        "kr_brn",
                        "kz_bin",
                        "la_tin",
                        "li_uid",
                        "li_vat",
                        "lk_vat",
                        "ma_vat",
                        "md_cf",
                        "md_vat",
                        "me_pib",
                        "mk_vat",
                        "mr_nif",
                        "mu_vat",
                        "mx_rfc",
                        "my_frp",
                        "my_itn",
                        "my_sst",
                        "mz_nuit",
                        "ng_tin",
                        "no_vat",
                        "no_voec",
                        "np_pan",
                        "nz_bn",
                        "nz_gst",
                        "om_vat",
                        "pe_ruc",
                        "ph_tin",
                        "pl_nip",
                        "pt_nif",
                        "py_ruc",
                        "ro_tin",
                        "rs_pib",
                        "ru_inn",
                        "ru_kpp",
                        "sa_vat",
                        "sg_gst",
                        "sg_uen",
                        "si_tin",
                        "sm_coe",
                        "sn_ninea",
                        "sr_fin",
                        "sv_nit",
                        "th_vat",
                        "tj_tin",
                        "tr_tin",
                        "tt_bir",
                        "tt_vat",
                        "tw_vat",
                        "tz_vat",
                        "ua_vat",
                        "ug_tin",
                        "us_ein",
                        "uy_ruc",
                        "uz_tin",
                        "uz_vat",
                        "ve_rif",
                        "vn_tin",
                        "za_vat",
                        "zm_tin",
                        "zw_tin",
                    ),
                    open=True,
                ),
            },
            "TaxIdOwner": {
                "type": About(
                    values=(
                        "application",
                        "account",
                        "customer",
                        "self",
                    ),
                    open=True,
                ),
            },
            "TaxIdVerification": {
                "status": About(
                    values=(
                        "pending",
                        "unavailable",
                        "unverified",
                        "verified",
                    ),
                    open=True,
                ),
            },
            "TaxRate": {
                "object": About(values=("tax_rate",)),
                "jurisdiction_level": About(
                    values=(
                        "country",
                        "city",
                        "county",
                        "district",
                        "multiple",
                        "state",
                    ),
                    open=True,
                ),
                "rate_type": About(
                    values=(
                        "flat_amount",
                        "percentage",
                    ),
                    open=True,
                ),
                "tax_type": About(
                    values=(
                        "admissions_tax",
                        "amusement_tax",
                        "attendance_tax",
                        "communications_tax",
                        "digital_excise_tax",
                        "entertainment_tax",
                        "get_fund",
                        "gross_receipts_tax",
                        "gst",
                        "hospitality_tax",
                        "hst",
                        "igst",
                        "jct",
                        "lease_tax",
                        "luxury_tax",
                        "mass_transit_parking_tax",
                        "nhil",
                        "parking_tax",
                        "pst",
                        "qst",
                        "resort_tax",
                        "retail_delivery_fee",
                        "rst",
                        "sales_tax",
                        "service_tax",
                        "tourism_tax",
                        "utility_users_tax",
                        "vat",
                    ),
                    open=True,
                ),
            },
            "TestClock": {
                "object": About(values=("test_helpers.test_clock",)),
                "status": About(
                    values=(
                        "advancing",
                        "internal_failure",
                        "ready",
                    ),
                    open=True,
                ),
            },
            "Token": {
                "object": About(values=("issuing.token",)),
                "network": About(
                    values=(
                        "mastercard",
                        "visa",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "deleted",
                        "active",
                        "requested",
                        "suspended",
                    ),
                    open=True,
                ),
                "wallet_provider": About(
                    values=(
                        "apple_pay",
                        "google_pay",
                        "samsung_pay",
                    ),
                    open=True,
                ),
            },
            "TokenNetworkData": {
                "type": About(
                    values=(
                        "mastercard",
                        "visa",
                    ),
                    open=True,
                ),
            },
            "TokenNetworkDataDevice": {
                "type": About(
                    values=(
                        "other",
                        "phone",
                        "watch",
                    ),
                    open=True,
                ),
            },
            "TokenNetworkDataWalletProvider": {
                "card_number_source": About(
                    values=(
                        "other",
                        "app",
                        "manual",
                        "on_file",
                    ),
                    open=True,
                ),
                "suggested_decision": About(
                    values=(
                        "approve",
                        "decline",
                        "require_auth",
                    ),
                    open=True,
                ),
            },
            "Topup": {
                "object": About(values=("topup",)),
                "initiated_by": About(
                    values=(
                        "stripe",
                        "user",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "pending",
                        "failed",
                        "canceled",
                        "succeeded",
                        "reversed",
                    ),
                    open=True,
                ),
            },
            "TopupPaymentMethodOptionsUsBankAccount": {
                "network": About(values=("ach",)),
            },
            "Transaction": {
                "object": About(values=("issuing.transaction",)),
                "type": About(
                    values=(
                        "refund",
                        "capture",
                    ),
                    open=True,
                ),
                "wallet": About(
                    values=(
                        "apple_pay",
                        "google_pay",
                        "samsung_pay",
                    ),
                    open=True,
                ),
            },
            "Transfer": {
                "object": About(values=("transfer",)),
            },
            "TransferReversal": {
                "object": About(values=("transfer_reversal",)),
            },
            "TransferReversals": {
                "object": About(values=("list",)),
            },
            "VerificationSession": {
                "object": About(values=("identity.verification_session",)),
                "status": About(
                    values=(
                        "canceled",
                        "processing",
                        "verified",
                        "requires_input",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "document",
                        "id_number",
                        "verification_flow",
                    ),
                    open=True,
                ),
            },
            "VerificationSessionLastError": {
                "code": About(
                    values=(
                        "abandoned",
                        "consent_declined",
                        "country_not_supported",
                        "device_not_supported",
                        "document_expired",
                        "document_type_not_supported",
                        "document_unverified_other",
                        "email_unverified_other",
                        "email_verification_declined",
                        "id_number_insufficient_document_data",
                        "id_number_mismatch",
                        "id_number_unverified_other",
                        "phone_unverified_other",
                        "phone_verification_declined",
                        "selfie_document_missing_photo",
                        "selfie_face_mismatch",
                        "selfie_manipulated",
                        "selfie_unverified_other",
                        "under_supported_age",
                    ),
                    open=True,
                ),
            },
            "VerificationSessionOptionsMatching": {
                "dob": About(
                    values=(
                        "none",
                        "similar",
                    ),
                    open=True,
                ),
                "name": About(
                    values=(
                        "none",
                        "similar",
                    ),
                    open=True,
                ),
            },
            "VerificationSessionRedaction": {
                "status": About(
                    values=(
                        "processing",
                        "redacted",
                        "validated",
                    ),
                    open=True,
                ),
            },
            "VerificationSessionVerifiedOutputs": {
                "id_number_type": About(
                    values=(
                        "br_cpf",
                        "sg_nric",
                        "us_ssn",
                    ),
                    open=True,
                ),
                "sex": About(
                    values=(
                        "unknown",
                        "[redacted]",
                        "female",
                        "male",
                    ),
                    open=True,
                ),
            },
            "Root": {
                "object": About(values=("event",)),
            },
        },
        groups={},
        twins={},
        kinds={},
        ids={
            "Account": ("id",),
            "Application": ("id",),
            "AccountExternalAccountCreatedObject": ("id",),
            "ApplicationFee": ("id",),
            "FeeRefund": ("id",),
            "Install": ("id",),
            "CreditBalanceTransaction": ("id",),
            "CreditGrant": ("id",),
            "Meter": ("id",),
            "Configuration": ("id",),
            "BillingPortalSession": ("id",),
            "Capability": ("id",),
            "Charge": ("id",),
            "Dispute": ("id",),
            "Refund": ("id",),
            "CheckoutSession": ("id",),
            "Order": ("id",),
            "Product": ("id",),
            "Coupon": ("id",),
            "CreditNote": ("id",),
            "Customer": ("id",),
            "Discount": ("id",),
            "ChargeSource": ("id",),
            "Subscription": ("id",),
            "TaxId": ("id",),
            "CustomerCashBalanceTransaction": ("id",),
            "File": ("id",),
            "Account2": ("id",),
            "Authorization": ("id",),
            "VerificationSession": ("id",),
            "Invoice": ("id",),
            "InvoicePayment": ("id",),
            "InvoiceItem": ("id",),
            "Authorization2": ("id",),
            "Card2": ("id",),
            "Cardholder": ("id",),
            "Dispute2": ("id",),
            "PersonalizationDesign": ("id",),
            "Token": ("id",),
            "Transaction": ("id",),
            "Mandate": ("id",),
            "PaymentIntent": ("id",),
            "PaymentLink": ("id",),
            "PaymentMethod": ("id",),
            "Payout": ("id",),
            "Person": ("id",),
            "Plan": ("id",),
            "Price": ("id",),
            "Product2": ("id",),
            "PromotionCode": ("id",),
            "Quote": ("id",),
            "EarlyFraudWarning": ("id",),
            "ReportRun": ("id",),
            "ReportType": ("id",),
            "Hold": ("id",),
            "Plan2": ("id",),
            "Release": ("id",),
            "Review": ("id",),
            "SetupIntent": ("id",),
            "ScheduledQueryRun": ("id",),
            "Source": ("id",),
            "SourceMandateNotification": ("id",),
            "SourceTransaction": ("id",),
            "SubscriptionSchedule": ("id",),
            "TaxRate": ("id",),
            "Reader": ("id",),
            "TestClock": ("id",),
            "Authentication": ("id",),
            "Topup": ("id",),
            "Transfer": ("id",),
            "CreditReversal": ("id",),
            "DebitReversal": ("id",),
            "FinancialAccount": ("id",),
            "InboundTransfer": ("id",),
            "OutboundPayment": ("id",),
            "OutboundTransfer": ("id",),
            "ReceivedCredit": ("id",),
            "ReceivedDebit": ("id",),
        },
        me=int,
        roots={
            "account": (Condition(("type",), "present"),),
            "account.application": (Condition(("type",), "present"),),
            "account.application.authorized": (Condition(("type",), "present"),),
            "account.application.deauthorized": (Condition(("type",), "present"),),
            "account.external_account": (Condition(("type",), "present"),),
            "account.external_account.created": (Condition(("type",), "present"),),
            "account.external_account.deleted": (Condition(("type",), "present"),),
            "account.external_account.updated": (Condition(("type",), "present"),),
            "account.updated": (Condition(("type",), "present"),),
            "application_fee": (Condition(("type",), "present"),),
            "application_fee.created": (Condition(("type",), "present"),),
            "application_fee.refund": (Condition(("type",), "present"),),
            "application_fee.refund.updated": (Condition(("type",), "present"),),
            "application_fee.refunded": (Condition(("type",), "present"),),
            "apps": (Condition(("type",), "present"),),
            "apps.install": (Condition(("type",), "present"),),
            "apps.install.created": (Condition(("type",), "present"),),
            "apps.install.deleted": (Condition(("type",), "present"),),
            "apps.install.updated": (Condition(("type",), "present"),),
            "balance": (Condition(("type",), "present"),),
            "balance.available": (Condition(("type",), "present"),),
            "balance_settings": (Condition(("type",), "present"),),
            "balance_settings.updated": (Condition(("type",), "present"),),
            "billing": (Condition(("type",), "present"),),
            "billing.alert": (Condition(("type",), "present"),),
            "billing.alert.triggered": (Condition(("type",), "present"),),
            "billing.credit_balance_transaction": (Condition(("type",), "present"),),
            "billing.credit_balance_transaction.created": (Condition(("type",), "present"),),
            "billing.credit_grant": (Condition(("type",), "present"),),
            "billing.credit_grant.created": (Condition(("type",), "present"),),
            "billing.credit_grant.updated": (Condition(("type",), "present"),),
            "billing.meter": (Condition(("type",), "present"),),
            "billing.meter.created": (Condition(("type",), "present"),),
            "billing.meter.deactivated": (Condition(("type",), "present"),),
            "billing.meter.reactivated": (Condition(("type",), "present"),),
            "billing.meter.updated": (Condition(("type",), "present"),),
            "billing_portal": (Condition(("type",), "present"),),
            "billing_portal.configuration": (Condition(("type",), "present"),),
            "billing_portal.configuration.created": (Condition(("type",), "present"),),
            "billing_portal.configuration.updated": (Condition(("type",), "present"),),
            "billing_portal.session": (Condition(("type",), "present"),),
            "billing_portal.session.created": (Condition(("type",), "present"),),
            "capability": (Condition(("type",), "present"),),
            "capability.updated": (Condition(("type",), "present"),),
            "cash_balance": (Condition(("type",), "present"),),
            "cash_balance.funds_available": (Condition(("type",), "present"),),
            "charge": (Condition(("type",), "present"),),
            "charge.captured": (Condition(("type",), "present"),),
            "charge.dispute": (Condition(("type",), "present"),),
            "charge.dispute.closed": (Condition(("type",), "present"),),
            "charge.dispute.created": (Condition(("type",), "present"),),
            "charge.dispute.funds_reinstated": (Condition(("type",), "present"),),
            "charge.dispute.funds_withdrawn": (Condition(("type",), "present"),),
            "charge.dispute.updated": (Condition(("type",), "present"),),
            "charge.expired": (Condition(("type",), "present"),),
            "charge.failed": (Condition(("type",), "present"),),
            "charge.pending": (Condition(("type",), "present"),),
            "charge.refund": (Condition(("type",), "present"),),
            "charge.refund.updated": (Condition(("type",), "present"),),
            "charge.refunded": (Condition(("type",), "present"),),
            "charge.succeeded": (Condition(("type",), "present"),),
            "charge.updated": (Condition(("type",), "present"),),
            "checkout": (Condition(("type",), "present"),),
            "checkout.session": (Condition(("type",), "present"),),
            "checkout.session.async_payment_failed": (Condition(("type",), "present"),),
            "checkout.session.async_payment_succeeded": (Condition(("type",), "present"),),
            "checkout.session.completed": (Condition(("type",), "present"),),
            "checkout.session.expired": (Condition(("type",), "present"),),
            "climate": (Condition(("type",), "present"),),
            "climate.order": (Condition(("type",), "present"),),
            "climate.order.canceled": (Condition(("type",), "present"),),
            "climate.order.created": (Condition(("type",), "present"),),
            "climate.order.delayed": (Condition(("type",), "present"),),
            "climate.order.delivered": (Condition(("type",), "present"),),
            "climate.order.product_substituted": (Condition(("type",), "present"),),
            "climate.product": (Condition(("type",), "present"),),
            "climate.product.created": (Condition(("type",), "present"),),
            "climate.product.pricing_updated": (Condition(("type",), "present"),),
            "coupon": (Condition(("type",), "present"),),
            "coupon.created": (Condition(("type",), "present"),),
            "coupon.deleted": (Condition(("type",), "present"),),
            "coupon.updated": (Condition(("type",), "present"),),
            "credit_note": (Condition(("type",), "present"),),
            "credit_note.created": (Condition(("type",), "present"),),
            "credit_note.updated": (Condition(("type",), "present"),),
            "credit_note.voided": (Condition(("type",), "present"),),
            "customer": (Condition(("type",), "present"),),
            "customer.created": (Condition(("type",), "present"),),
            "customer.deleted": (Condition(("type",), "present"),),
            "customer.discount": (Condition(("type",), "present"),),
            "customer.discount.created": (Condition(("type",), "present"),),
            "customer.discount.deleted": (Condition(("type",), "present"),),
            "customer.discount.updated": (Condition(("type",), "present"),),
            "customer.source": (Condition(("type",), "present"),),
            "customer.source.created": (Condition(("type",), "present"),),
            "customer.source.deleted": (Condition(("type",), "present"),),
            "customer.source.expiring": (Condition(("type",), "present"),),
            "customer.source.updated": (Condition(("type",), "present"),),
            "customer.subscription": (Condition(("type",), "present"),),
            "customer.subscription.created": (Condition(("type",), "present"),),
            "customer.subscription.deleted": (Condition(("type",), "present"),),
            "customer.subscription.paused": (Condition(("type",), "present"),),
            "customer.subscription.pending_update_applied": (Condition(("type",), "present"),),
            "customer.subscription.pending_update_expired": (Condition(("type",), "present"),),
            "customer.subscription.resumed": (Condition(("type",), "present"),),
            "customer.subscription.trial_will_end": (Condition(("type",), "present"),),
            "customer.subscription.updated": (Condition(("type",), "present"),),
            "customer.tax_id": (Condition(("type",), "present"),),
            "customer.tax_id.created": (Condition(("type",), "present"),),
            "customer.tax_id.deleted": (Condition(("type",), "present"),),
            "customer.tax_id.updated": (Condition(("type",), "present"),),
            "customer.updated": (Condition(("type",), "present"),),
            "customer_cash_balance_transaction": (Condition(("type",), "present"),),
            "customer_cash_balance_transaction.created": (Condition(("type",), "present"),),
            "entitlements": (Condition(("type",), "present"),),
            "entitlements.active_entitlement_summary": (Condition(("type",), "present"),),
            "entitlements.active_entitlement_summary.updated": (Condition(("type",), "present"),),
            "file": (Condition(("type",), "present"),),
            "file.created": (Condition(("type",), "present"),),
            "financial_connections": (Condition(("type",), "present"),),
            "financial_connections.account": (Condition(("type",), "present"),),
            "financial_connections.account.account_numbers_updated": (Condition(("type",), "present"),),
            "financial_connections.account.created": (Condition(("type",), "present"),),
            "financial_connections.account.deactivated": (Condition(("type",), "present"),),
            "financial_connections.account.disconnected": (Condition(("type",), "present"),),
            "financial_connections.account.expected_deactivation_date_updated": (Condition(("type",), "present"),),
            "financial_connections.account.reactivated": (Condition(("type",), "present"),),
            "financial_connections.account.refreshed_balance": (Condition(("type",), "present"),),
            "financial_connections.account.refreshed_ownership": (Condition(("type",), "present"),),
            "financial_connections.account.refreshed_transactions": (Condition(("type",), "present"),),
            "financial_connections.account.supported_payment_method_types_updated": (Condition(("type",), "present"),),
            "financial_connections.account.upcoming_account_number_expiry": (Condition(("type",), "present"),),
            "financial_connections.account.upcoming_deactivation": (Condition(("type",), "present"),),
            "financial_connections.authorization": (Condition(("type",), "present"),),
            "financial_connections.authorization.expected_deactivation_date_updated": (
                Condition(("type",), "present"),
            ),
            "financial_connections.authorization.upcoming_deactivation": (Condition(("type",), "present"),),
            "identity": (Condition(("type",), "present"),),
            "identity.verification_session": (Condition(("type",), "present"),),
            "identity.verification_session.canceled": (Condition(("type",), "present"),),
            "identity.verification_session.created": (Condition(("type",), "present"),),
            "identity.verification_session.processing": (Condition(("type",), "present"),),
            "identity.verification_session.redacted": (Condition(("type",), "present"),),
            "identity.verification_session.requires_input": (Condition(("type",), "present"),),
            "identity.verification_session.verified": (Condition(("type",), "present"),),
            "invoice": (Condition(("type",), "present"),),
            "invoice.created": (Condition(("type",), "present"),),
            "invoice.deleted": (Condition(("type",), "present"),),
            "invoice.finalization_failed": (Condition(("type",), "present"),),
            "invoice.finalized": (Condition(("type",), "present"),),
            "invoice.marked_uncollectible": (Condition(("type",), "present"),),
            "invoice.overdue": (Condition(("type",), "present"),),
            "invoice.overpaid": (Condition(("type",), "present"),),
            "invoice.paid": (Condition(("type",), "present"),),
            "invoice.payment_action_required": (Condition(("type",), "present"),),
            "invoice.payment_attempt_required": (Condition(("type",), "present"),),
            "invoice.payment_failed": (Condition(("type",), "present"),),
            "invoice.payment_succeeded": (Condition(("type",), "present"),),
            "invoice.sent": (Condition(("type",), "present"),),
            "invoice.upcoming": (Condition(("type",), "present"),),
            "invoice.updated": (Condition(("type",), "present"),),
            "invoice.voided": (Condition(("type",), "present"),),
            "invoice.will_be_due": (Condition(("type",), "present"),),
            "invoice_payment": (Condition(("type",), "present"),),
            "invoice_payment.paid": (Condition(("type",), "present"),),
            "invoiceitem": (Condition(("type",), "present"),),
            "invoiceitem.created": (Condition(("type",), "present"),),
            "invoiceitem.deleted": (Condition(("type",), "present"),),
            "issuing_authorization": (Condition(("type",), "present"),),
            "issuing_authorization.created": (Condition(("type",), "present"),),
            "issuing_authorization.request": (Condition(("type",), "present"),),
            "issuing_authorization.updated": (Condition(("type",), "present"),),
            "issuing_card": (Condition(("type",), "present"),),
            "issuing_card.created": (Condition(("type",), "present"),),
            "issuing_card.updated": (Condition(("type",), "present"),),
            "issuing_cardholder": (Condition(("type",), "present"),),
            "issuing_cardholder.created": (Condition(("type",), "present"),),
            "issuing_cardholder.updated": (Condition(("type",), "present"),),
            "issuing_dispute": (Condition(("type",), "present"),),
            "issuing_dispute.closed": (Condition(("type",), "present"),),
            "issuing_dispute.created": (Condition(("type",), "present"),),
            "issuing_dispute.funds_reinstated": (Condition(("type",), "present"),),
            "issuing_dispute.funds_rescinded": (Condition(("type",), "present"),),
            "issuing_dispute.submitted": (Condition(("type",), "present"),),
            "issuing_dispute.updated": (Condition(("type",), "present"),),
            "issuing_personalization_design": (Condition(("type",), "present"),),
            "issuing_personalization_design.activated": (Condition(("type",), "present"),),
            "issuing_personalization_design.deactivated": (Condition(("type",), "present"),),
            "issuing_personalization_design.rejected": (Condition(("type",), "present"),),
            "issuing_personalization_design.updated": (Condition(("type",), "present"),),
            "issuing_token": (Condition(("type",), "present"),),
            "issuing_token.created": (Condition(("type",), "present"),),
            "issuing_token.updated": (Condition(("type",), "present"),),
            "issuing_transaction": (Condition(("type",), "present"),),
            "issuing_transaction.created": (Condition(("type",), "present"),),
            "issuing_transaction.purchase_details_receipt_updated": (Condition(("type",), "present"),),
            "issuing_transaction.updated": (Condition(("type",), "present"),),
            "mandate": (Condition(("type",), "present"),),
            "mandate.updated": (Condition(("type",), "present"),),
            "payment_intent": (Condition(("type",), "present"),),
            "payment_intent.amount_capturable_updated": (Condition(("type",), "present"),),
            "payment_intent.canceled": (Condition(("type",), "present"),),
            "payment_intent.created": (Condition(("type",), "present"),),
            "payment_intent.partially_funded": (Condition(("type",), "present"),),
            "payment_intent.payment_failed": (Condition(("type",), "present"),),
            "payment_intent.processing": (Condition(("type",), "present"),),
            "payment_intent.requires_action": (Condition(("type",), "present"),),
            "payment_intent.succeeded": (Condition(("type",), "present"),),
            "payment_link": (Condition(("type",), "present"),),
            "payment_link.created": (Condition(("type",), "present"),),
            "payment_link.updated": (Condition(("type",), "present"),),
            "payment_method": (Condition(("type",), "present"),),
            "payment_method.attached": (Condition(("type",), "present"),),
            "payment_method.automatically_updated": (Condition(("type",), "present"),),
            "payment_method.detached": (Condition(("type",), "present"),),
            "payment_method.updated": (Condition(("type",), "present"),),
            "payout": (Condition(("type",), "present"),),
            "payout.canceled": (Condition(("type",), "present"),),
            "payout.created": (Condition(("type",), "present"),),
            "payout.failed": (Condition(("type",), "present"),),
            "payout.paid": (Condition(("type",), "present"),),
            "payout.reconciliation_completed": (Condition(("type",), "present"),),
            "payout.updated": (Condition(("type",), "present"),),
            "person": (Condition(("type",), "present"),),
            "person.created": (Condition(("type",), "present"),),
            "person.deleted": (Condition(("type",), "present"),),
            "person.updated": (Condition(("type",), "present"),),
            "plan": (Condition(("type",), "present"),),
            "plan.created": (Condition(("type",), "present"),),
            "plan.deleted": (Condition(("type",), "present"),),
            "plan.updated": (Condition(("type",), "present"),),
            "price": (Condition(("type",), "present"),),
            "price.created": (Condition(("type",), "present"),),
            "price.deleted": (Condition(("type",), "present"),),
            "price.updated": (Condition(("type",), "present"),),
            "product": (Condition(("type",), "present"),),
            "product.created": (Condition(("type",), "present"),),
            "product.deleted": (Condition(("type",), "present"),),
            "product.updated": (Condition(("type",), "present"),),
            "promotion_code": (Condition(("type",), "present"),),
            "promotion_code.created": (Condition(("type",), "present"),),
            "promotion_code.updated": (Condition(("type",), "present"),),
            "quote": (Condition(("type",), "present"),),
            "quote.accepted": (Condition(("type",), "present"),),
            "quote.canceled": (Condition(("type",), "present"),),
            "quote.created": (Condition(("type",), "present"),),
            "quote.finalized": (Condition(("type",), "present"),),
            "radar": (Condition(("type",), "present"),),
            "radar.early_fraud_warning": (Condition(("type",), "present"),),
            "radar.early_fraud_warning.created": (Condition(("type",), "present"),),
            "radar.early_fraud_warning.updated": (Condition(("type",), "present"),),
            "refund": (Condition(("type",), "present"),),
            "refund.created": (Condition(("type",), "present"),),
            "refund.failed": (Condition(("type",), "present"),),
            "refund.updated": (Condition(("type",), "present"),),
            "reporting": (Condition(("type",), "present"),),
            "reporting.report_run": (Condition(("type",), "present"),),
            "reporting.report_run.failed": (Condition(("type",), "present"),),
            "reporting.report_run.succeeded": (Condition(("type",), "present"),),
            "reporting.report_type": (Condition(("type",), "present"),),
            "reporting.report_type.updated": (Condition(("type",), "present"),),
            "reserve": (Condition(("type",), "present"),),
            "reserve.hold": (Condition(("type",), "present"),),
            "reserve.hold.created": (Condition(("type",), "present"),),
            "reserve.hold.updated": (Condition(("type",), "present"),),
            "reserve.plan": (Condition(("type",), "present"),),
            "reserve.plan.created": (Condition(("type",), "present"),),
            "reserve.plan.disabled": (Condition(("type",), "present"),),
            "reserve.plan.expired": (Condition(("type",), "present"),),
            "reserve.plan.updated": (Condition(("type",), "present"),),
            "reserve.release": (Condition(("type",), "present"),),
            "reserve.release.created": (Condition(("type",), "present"),),
            "review": (Condition(("type",), "present"),),
            "review.closed": (Condition(("type",), "present"),),
            "review.opened": (Condition(("type",), "present"),),
            "setup_intent": (Condition(("type",), "present"),),
            "setup_intent.canceled": (Condition(("type",), "present"),),
            "setup_intent.created": (Condition(("type",), "present"),),
            "setup_intent.requires_action": (Condition(("type",), "present"),),
            "setup_intent.setup_failed": (Condition(("type",), "present"),),
            "setup_intent.succeeded": (Condition(("type",), "present"),),
            "sigma": (Condition(("type",), "present"),),
            "sigma.scheduled_query_run": (Condition(("type",), "present"),),
            "sigma.scheduled_query_run.created": (Condition(("type",), "present"),),
            "source": (Condition(("type",), "present"),),
            "source.canceled": (Condition(("type",), "present"),),
            "source.chargeable": (Condition(("type",), "present"),),
            "source.failed": (Condition(("type",), "present"),),
            "source.mandate_notification": (Condition(("type",), "present"),),
            "source.refund_attributes_required": (Condition(("type",), "present"),),
            "source.transaction": (Condition(("type",), "present"),),
            "source.transaction.created": (Condition(("type",), "present"),),
            "source.transaction.updated": (Condition(("type",), "present"),),
            "subscription_schedule": (Condition(("type",), "present"),),
            "subscription_schedule.aborted": (Condition(("type",), "present"),),
            "subscription_schedule.canceled": (Condition(("type",), "present"),),
            "subscription_schedule.completed": (Condition(("type",), "present"),),
            "subscription_schedule.created": (Condition(("type",), "present"),),
            "subscription_schedule.expiring": (Condition(("type",), "present"),),
            "subscription_schedule.released": (Condition(("type",), "present"),),
            "subscription_schedule.updated": (Condition(("type",), "present"),),
            "tax": (Condition(("type",), "present"),),
            "tax.settings": (Condition(("type",), "present"),),
            "tax.settings.updated": (Condition(("type",), "present"),),
            "tax_rate": (Condition(("type",), "present"),),
            "tax_rate.created": (Condition(("type",), "present"),),
            "tax_rate.updated": (Condition(("type",), "present"),),
            "terminal": (Condition(("type",), "present"),),
            "terminal.reader": (Condition(("type",), "present"),),
            "terminal.reader.action_failed": (Condition(("type",), "present"),),
            "terminal.reader.action_succeeded": (Condition(("type",), "present"),),
            "terminal.reader.action_updated": (Condition(("type",), "present"),),
            "test_helpers": (Condition(("type",), "present"),),
            "test_helpers.test_clock": (Condition(("type",), "present"),),
            "test_helpers.test_clock.advancing": (Condition(("type",), "present"),),
            "test_helpers.test_clock.created": (Condition(("type",), "present"),),
            "test_helpers.test_clock.deleted": (Condition(("type",), "present"),),
            "test_helpers.test_clock.internal_failure": (Condition(("type",), "present"),),
            "test_helpers.test_clock.ready": (Condition(("type",), "present"),),
            "three_d_secure": (Condition(("type",), "present"),),
            "three_d_secure.authentication": (Condition(("type",), "present"),),
            "three_d_secure.authentication.canceled": (Condition(("type",), "present"),),
            "three_d_secure.authentication.challenge_started": (Condition(("type",), "present"),),
            "three_d_secure.authentication.errored": (Condition(("type",), "present"),),
            "three_d_secure.authentication.failed": (Condition(("type",), "present"),),
            "three_d_secure.authentication.requires_challenge": (Condition(("type",), "present"),),
            "three_d_secure.authentication.requires_submission": (Condition(("type",), "present"),),
            "three_d_secure.authentication.succeeded": (Condition(("type",), "present"),),
            "topup": (Condition(("type",), "present"),),
            "topup.canceled": (Condition(("type",), "present"),),
            "topup.created": (Condition(("type",), "present"),),
            "topup.failed": (Condition(("type",), "present"),),
            "topup.reversed": (Condition(("type",), "present"),),
            "topup.succeeded": (Condition(("type",), "present"),),
            "transfer": (Condition(("type",), "present"),),
            "transfer.created": (Condition(("type",), "present"),),
            "transfer.reversed": (Condition(("type",), "present"),),
            "transfer.updated": (Condition(("type",), "present"),),
            "treasury": (Condition(("type",), "present"),),
            "treasury.credit_reversal": (Condition(("type",), "present"),),
            "treasury.credit_reversal.created": (Condition(("type",), "present"),),
            "treasury.credit_reversal.posted": (Condition(("type",), "present"),),
            "treasury.debit_reversal": (Condition(("type",), "present"),),
            "treasury.debit_reversal.completed": (Condition(("type",), "present"),),
            "treasury.debit_reversal.created": (Condition(("type",), "present"),),
            "treasury.debit_reversal.initial_credit_granted": (Condition(("type",), "present"),),
            "treasury.financial_account": (Condition(("type",), "present"),),
            "treasury.financial_account.closed": (Condition(("type",), "present"),),
            "treasury.financial_account.created": (Condition(("type",), "present"),),
            "treasury.financial_account.features_status_updated": (Condition(("type",), "present"),),
            "treasury.inbound_transfer": (Condition(("type",), "present"),),
            "treasury.inbound_transfer.canceled": (Condition(("type",), "present"),),
            "treasury.inbound_transfer.created": (Condition(("type",), "present"),),
            "treasury.inbound_transfer.failed": (Condition(("type",), "present"),),
            "treasury.inbound_transfer.succeeded": (Condition(("type",), "present"),),
            "treasury.outbound_payment": (Condition(("type",), "present"),),
            "treasury.outbound_payment.canceled": (Condition(("type",), "present"),),
            "treasury.outbound_payment.created": (Condition(("type",), "present"),),
            "treasury.outbound_payment.expected_arrival_date_updated": (Condition(("type",), "present"),),
            "treasury.outbound_payment.failed": (Condition(("type",), "present"),),
            "treasury.outbound_payment.posted": (Condition(("type",), "present"),),
            "treasury.outbound_payment.returned": (Condition(("type",), "present"),),
            "treasury.outbound_payment.tracking_details_updated": (Condition(("type",), "present"),),
            "treasury.outbound_transfer": (Condition(("type",), "present"),),
            "treasury.outbound_transfer.canceled": (Condition(("type",), "present"),),
            "treasury.outbound_transfer.created": (Condition(("type",), "present"),),
            "treasury.outbound_transfer.expected_arrival_date_updated": (Condition(("type",), "present"),),
            "treasury.outbound_transfer.failed": (Condition(("type",), "present"),),
            "treasury.outbound_transfer.posted": (Condition(("type",), "present"),),
            "treasury.outbound_transfer.returned": (Condition(("type",), "present"),),
            "treasury.outbound_transfer.tracking_details_updated": (Condition(("type",), "present"),),
            "treasury.received_credit": (Condition(("type",), "present"),),
            "treasury.received_credit.created": (Condition(("type",), "present"),),
            "treasury.received_credit.failed": (Condition(("type",), "present"),),
            "treasury.received_credit.succeeded": (Condition(("type",), "present"),),
            "treasury.received_debit": (Condition(("type",), "present"),),
            "treasury.received_debit.created": (Condition(("type",), "present"),),
        },
    ),
)


def make(query: str, /, *, me: int | None = None, **fields: Any) -> Event:
    return _MAKER.make(query, me, fields)


def make_raw(query: str, /, *, me: int | None = None, **fields: Any) -> bytes:
    return _MAKER.raw(query, me, fields).raw


def events(query: str, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event]:
    from tamis.testing.strategies import events_of

    return events_of(_MAKER, query, me, fields)


def raw_events() -> SearchStrategy[bytes]:
    from tamis.testing.strategies import everything

    return everything(_MAKER).map(lambda made: made.raw)


class Feed(_Feed):
    maker: ClassVar[Maker] = _MAKER


class Kit(_Kit):
    feed_class: ClassVar[type[_Feed]] = Feed


__all__ = [
    "Feed",
    "Kit",
    "Ran",
    "RanStep",
    "events",
    "make",
    "make_raw",
    "raw_events",
]
