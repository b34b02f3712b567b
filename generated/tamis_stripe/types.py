# Made by `codegen build` from the spec 'stripe', digest 9bcd474ca8d744f6. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""What is inside the events: one class a type of the spec."""

from __future__ import annotations

from decimal import Decimal as _Decimal
from typing import Any

from tamis.decoding.times import Lazy as _Lazy
from tamis.decoding.times import Unix as _Unix
from tamis.decoding.times import unix as _unix
from tamis.events.payload import Payload


class Account(Payload, frozen=True, kw_only=True):
    "Stripe: Account."

    id: str
    object: str
    business_profile: AccountBusinessProfile | None = None
    business_type: str | None = None
    capabilities: AccountCapabilities | None = None
    charges_enabled: bool
    company: AccountCompany | None = None
    controller: AccountController | None = None
    country: str | None = None
    created: _Unix | None = None
    default_currency: str | None = None
    deleted: dict[str, Any] | None = None
    details_submitted: bool
    email: str | None
    external_accounts: AccountExternalAccounts | None = None
    future_requirements: AccountFutureRequirements | None = None
    groups: AccountGroups | None = None
    individual: Person | None = None
    metadata: dict[str, str] | None = None
    payouts_enabled: bool
    requirements: AccountRequirements | None = None
    settings: AccountSettings | None = None
    tos_acceptance: AccountTosAcceptance | None = None
    type: str


class Account2(Payload, frozen=True, kw_only=True):
    "Stripe: Account2."

    id: str
    object: str
    account_holder: AccountAccountHolder | None
    account_numbers: list[AccountAccountNumber] | None
    balance: AccountBalance | None
    balance_refresh: AccountBalanceRefresh | None
    category: str
    created: _Unix
    display_name: str | None
    institution_name: str
    last4: str | None
    livemode: bool
    ownership: str | None
    ownership_refresh: AccountBalanceRefresh | None
    permissions: list[str] | None
    status: str
    status_details: AccountStatusDetails | None = None
    subcategory: str
    subscriptions: list[str] | None
    supported_payment_method_types: list[str]
    transaction_refresh: AccountTransactionRefresh | None


class AccountAccountHolder(Payload, frozen=True, kw_only=True):
    "Stripe: AccountAccountHolder."

    account: str | None = None
    customer: str | None = None
    customer_account: str | None = None
    type: str


class AccountAccountNumber(Payload, frozen=True, kw_only=True):
    "Stripe: AccountAccountNumber."

    expected_expiry_date: int | None
    identifier_type: str
    status: str
    supported_networks: list[str]


class AccountBalance(Payload, frozen=True, kw_only=True):
    "Stripe: AccountBalance."

    as_of: _Unix
    cash: AccountBalanceCash | None = None
    credit: AccountBalanceCredit | None = None
    current: dict[str, int]
    type: str


class AccountBalanceCash(Payload, frozen=True, kw_only=True):
    "Stripe: AccountBalanceCash."

    available: dict[str, int] | None


class AccountBalanceCredit(Payload, frozen=True, kw_only=True):
    "Stripe: AccountBalanceCredit."

    used: dict[str, int] | None


class AccountBalanceRefresh(Payload, frozen=True, kw_only=True):
    "Stripe: AccountBalanceRefresh."

    last_attempted_at: _Unix
    next_refresh_available_at: _Unix | None
    status: str


class AccountBusinessProfile(Payload, frozen=True, kw_only=True):
    "Stripe: AccountBusinessProfile."

    annual_revenue: AccountBusinessProfileAnnualRevenue | None = None
    estimated_worker_count: int | None = None
    mcc: str | None
    minority_owned_business_designation: list[str] | None
    monthly_estimated_revenue: AccountBusinessProfileMonthlyEstimatedRevenue | None = None
    name: str | None
    product_description: str | None = None
    specified_commercial_transactions_act_url: str | None
    support_address: Address | None
    support_email: str | None
    support_phone: str | None
    support_url: str | None
    url: str | None


class AccountBusinessProfileAnnualRevenue(Payload, frozen=True, kw_only=True):
    "Stripe: AccountBusinessProfileAnnualRevenue."

    amount: int | None
    currency: str | None
    fiscal_year_end: str | None


class AccountBusinessProfileMonthlyEstimatedRevenue(Payload, frozen=True, kw_only=True):
    "Stripe: AccountBusinessProfileMonthlyEstimatedRevenue."

    amount: int
    currency: str


class AccountCapabilities(Payload, frozen=True, kw_only=True):
    "Stripe: AccountCapabilities."

    acss_debit_payments: str | None = None
    affirm_payments: str | None = None
    afterpay_clearpay_payments: str | None = None
    alma_payments: str | None = None
    amazon_pay_payments: str | None = None
    app_distribution: str | None = None
    au_becs_debit_payments: str | None = None
    bacs_debit_payments: str | None = None
    bancontact_payments: str | None = None
    bank_transfer_payments: str | None = None
    billie_payments: str | None = None
    bizum_payments: str | None = None
    blik_payments: str | None = None
    blik_recurring_payments: str | None = None
    boleto_payments: str | None = None
    card_issuing: str | None = None
    card_payments: str | None = None
    cartes_bancaires_payments: str | None = None
    cashapp_payments: str | None = None
    crypto_payments: str | None = None
    eps_payments: str | None = None
    fpx_payments: str | None = None
    gb_bank_transfer_payments: str | None = None
    giropay_payments: str | None = None
    grabpay_payments: str | None = None
    ideal_payments: str | None = None
    india_international_payments: str | None = None
    jcb_payments: str | None = None
    jp_bank_transfer_payments: str | None = None
    kakao_pay_payments: str | None = None
    klarna_payments: str | None = None
    konbini_payments: str | None = None
    kr_card_payments: str | None = None
    legacy_payments: str | None = None
    link_payments: str | None = None
    mb_way_payments: str | None = None
    mobilepay_payments: str | None = None
    multibanco_payments: str | None = None
    mx_bank_transfer_payments: str | None = None
    naver_pay_payments: str | None = None
    nz_bank_account_becs_debit_payments: str | None = None
    oxxo_payments: str | None = None
    p24_payments: str | None = None
    pay_by_bank_payments: str | None = None
    payco_payments: str | None = None
    paynow_payments: str | None = None
    paypay_payments: str | None = None
    payto_payments: str | None = None
    pix_payments: str | None = None
    promptpay_payments: str | None = None
    revolut_pay_payments: str | None = None
    samsung_pay_payments: str | None = None
    satispay_payments: str | None = None
    scalapay_payments: str | None = None
    sepa_bank_transfer_payments: str | None = None
    sepa_debit_payments: str | None = None
    sequra_payments: str | None = None
    sofort_payments: str | None = None
    sunbit_payments: str | None = None
    swish_payments: str | None = None
    tax_reporting_us_1099_k: str | None = None
    tax_reporting_us_1099_misc: str | None = None
    transfers: str | None = None
    treasury: str | None = None
    twint_payments: str | None = None
    upi_payments: str | None = None
    us_bank_account_ach_payments: str | None = None
    us_bank_transfer_payments: str | None = None
    wero_payments: str | None = None
    zip_payments: str | None = None


class AccountCompany(Payload, frozen=True, kw_only=True):
    "Stripe: AccountCompany."

    address: Address | None = None
    address_kana: AccountCompanyAddressKana | None = None
    address_kanji: AccountCompanyAddressKana | None = None
    administrative_address: Address | None = None
    directors_provided: bool | None = None
    directorship_declaration: AccountCompanyDirectorshipDeclaration | None = None
    executives_provided: bool | None = None
    export_license_id: str | None = None
    export_purpose_code: str | None = None
    name: str | None = None
    name_kana: str | None = None
    name_kanji: str | None = None
    owners_provided: bool | None = None
    ownership_declaration: AccountCompanyDirectorshipDeclaration | None = None
    ownership_exemption_reason: str | None = None
    phone: str | None = None
    physical_address: Address | None = None
    principal_place_of_business: Address | None = None
    registration_date: AccountCompanyRegistrationDate | None = None
    representative_declaration: AccountCompanyDirectorshipDeclaration | None = None
    structure: str | None = None
    tax_id_provided: bool | None = None
    tax_id_registrar: str | None = None
    vat_id_provided: bool | None = None
    verification: AccountCompanyVerification | None = None


class AccountCompanyAddressKana(Payload, frozen=True, kw_only=True):
    "Stripe: AccountCompanyAddressKana."

    city: str | None
    country: str | None
    line1: str | None
    line2: str | None
    postal_code: str | None
    state: str | None
    town: str | None


class AccountCompanyDirectorshipDeclaration(Payload, frozen=True, kw_only=True):
    "Stripe: AccountCompanyDirectorshipDeclaration."

    date: _Unix | None
    ip: str | None
    user_agent: str | None


class AccountCompanyRegistrationDate(Payload, frozen=True, kw_only=True):
    "Stripe: AccountCompanyRegistrationDate."

    day: int | None
    month: int | None
    year: int | None


class AccountCompanyVerification(Payload, frozen=True, kw_only=True):
    "Stripe: AccountCompanyVerification."

    document: AccountCompanyVerificationDocument


class AccountCompanyVerificationDocument(Payload, frozen=True, kw_only=True):
    "Stripe: AccountCompanyVerificationDocument."

    back: str | None
    details: str | None
    details_code: str | None
    front: str | None


class AccountController(Payload, frozen=True, kw_only=True):
    "Stripe: AccountController."

    fees: AccountControllerFees | None = None
    is_controller: bool | None = None
    losses: AccountControllerLosses | None = None
    requirement_collection: str | None = None
    stripe_dashboard: AccountControllerStripeDashboard | None = None
    type: str


class AccountControllerFees(Payload, frozen=True, kw_only=True):
    "Stripe: AccountControllerFees."

    payer: str


class AccountControllerLosses(Payload, frozen=True, kw_only=True):
    "Stripe: AccountControllerLosses."

    payments: str


class AccountControllerStripeDashboard(Payload, frozen=True, kw_only=True):
    "Stripe: AccountControllerStripeDashboard."

    type: str


class AccountExternalAccountCreatedObject(Payload, frozen=True, kw_only=True):
    "Stripe: AccountExternalAccountCreatedObject."

    id: str
    object: str
    account: str | None = None
    account_holder_name: str | None = None
    account_holder_type: str | None = None
    account_type: str | None = None
    available_payout_methods: list[str] | None = None
    bank_name: str | None = None
    country: Any
    currency: Any = None
    customer: str | None = None
    default_for_currency: bool | None = None
    deleted: dict[str, Any] | None = None
    fingerprint: str | None = None
    future_requirements: BankAccountFutureRequirements | None = None
    last4: str
    metadata: dict[str, str] | None = None
    requirements: BankAccountRequirements | None = None
    routing_number: str | None = None
    status: Any = None
    address_city: str | None = None
    address_country: str | None = None
    address_line1: str | None = None
    address_line1_check: str | None = None
    address_line2: str | None = None
    address_state: str | None = None
    address_zip: str | None = None
    address_zip_check: str | None = None
    allow_redisplay: str | None = None
    brand: str | None = None
    cvc_check: str | None = None
    description: str | None = None
    dynamic_last4: str | None = None
    exp_month: int | None = None
    exp_year: int | None = None
    funding: str | None = None
    iin: str | None = None
    issuer: str | None = None
    name: str | None = None
    networks: CardNetworks | None = None
    regulated_status: str | None = None
    tokenization_method: str | None = None


class AccountExternalAccounts(Payload, frozen=True, kw_only=True):
    "Stripe: AccountExternalAccounts."

    object: str
    data: list[AccountExternalAccountCreatedObject]
    has_more: bool
    url: str


class AccountFutureRequirements(Payload, frozen=True, kw_only=True):
    "Stripe: AccountFutureRequirements."

    alternatives: list[AccountFutureRequirementsAlternative] | None
    current_deadline: int | None
    currently_due: list[str] | None
    disabled_reason: str | None
    errors: list[BankAccountFutureRequirementsError] | None
    eventually_due: list[str] | None
    past_due: list[str] | None
    pending_verification: list[str] | None


class AccountFutureRequirementsAlternative(Payload, frozen=True, kw_only=True):
    "Stripe: AccountFutureRequirementsAlternative."

    alternative_fields_due: list[str]
    original_fields_due: list[str]


class AccountGroups(Payload, frozen=True, kw_only=True):
    "Stripe: AccountGroups."

    payments_pricing: str | None


class AccountRequirements(Payload, frozen=True, kw_only=True):
    "Stripe: AccountRequirements."

    alternatives: list[AccountFutureRequirementsAlternative] | None
    current_deadline: int | None
    currently_due: list[str] | None
    disabled_reason: str | None
    errors: list[BankAccountFutureRequirementsError] | None
    eventually_due: list[str] | None
    past_due: list[str] | None
    pending_verification: list[str] | None


class AccountSettings(Payload, frozen=True, kw_only=True):
    "Stripe: AccountSettings."

    bacs_debit_payments: AccountSettingsBacsDebitPayments | None = None
    branding: AccountSettingsBranding
    card_issuing: AccountSettingsCardIssuing | None = None
    card_payments: AccountSettingsCardPayments
    dashboard: AccountSettingsDashboard
    invoices: AccountSettingsInvoices | None = None
    payments: AccountSettingsPayments
    payouts: AccountSettingsPayouts | None = None
    paypay_payments: AccountSettingsPaypayPayments | None = None
    sepa_debit_payments: AccountSettingsSepaDebitPayments | None = None
    treasury: AccountSettingsTreasury | None = None


class AccountSettingsBacsDebitPayments(Payload, frozen=True, kw_only=True):
    "Stripe: AccountSettingsBacsDebitPayments."

    display_name: str | None
    service_user_number: str | None


class AccountSettingsBranding(Payload, frozen=True, kw_only=True):
    "Stripe: AccountSettingsBranding."

    icon: str | None
    logo: str | None
    primary_color: str | None
    secondary_color: str | None


class AccountSettingsCardIssuing(Payload, frozen=True, kw_only=True):
    "Stripe: AccountSettingsCardIssuing."

    tos_acceptance: dict[str, Any] | None = None


class AccountSettingsCardPayments(Payload, frozen=True, kw_only=True):
    "Stripe: AccountSettingsCardPayments."

    decline_on: dict[str, Any] | None = None
    statement_descriptor_prefix: str | None
    statement_descriptor_prefix_kana: str | None
    statement_descriptor_prefix_kanji: str | None


class AccountSettingsDashboard(Payload, frozen=True, kw_only=True):
    "Stripe: AccountSettingsDashboard."

    display_name: str | None
    timezone: str | None


class AccountSettingsInvoices(Payload, frozen=True, kw_only=True):
    "Stripe: AccountSettingsInvoices."

    default_account_tax_ids: list[str] | None
    hosted_payment_method_save: str | None


class AccountSettingsPayments(Payload, frozen=True, kw_only=True):
    "Stripe: AccountSettingsPayments."

    statement_descriptor: str | None
    statement_descriptor_kana: str | None
    statement_descriptor_kanji: str | None
    statement_descriptor_prefix_kana: str | None
    statement_descriptor_prefix_kanji: str | None


class AccountSettingsPayouts(Payload, frozen=True, kw_only=True):
    "Stripe: AccountSettingsPayouts."

    debit_negative_balances: bool
    schedule: dict[str, Any]
    statement_descriptor: str | None


class AccountSettingsPaypayPayments(Payload, frozen=True, kw_only=True):
    "Stripe: AccountSettingsPaypayPayments."

    additional_files: list[str] | None = None
    goods_type: str | None = None
    site: dict[str, Any] | None = None


class AccountSettingsSepaDebitPayments(Payload, frozen=True, kw_only=True):
    "Stripe: AccountSettingsSepaDebitPayments."

    creditor_id: str | None = None


class AccountSettingsTreasury(Payload, frozen=True, kw_only=True):
    "Stripe: AccountSettingsTreasury."

    tos_acceptance: dict[str, Any] | None = None


class AccountStatusDetails(Payload, frozen=True, kw_only=True):
    "Stripe: AccountStatusDetails."

    active: AccountStatusDetailsActive | None = None


class AccountStatusDetailsActive(Payload, frozen=True, kw_only=True):
    "Stripe: AccountStatusDetailsActive."

    action: str
    cause: str
    expected_deactivation_date: int


class AccountTosAcceptance(Payload, frozen=True, kw_only=True):
    "Stripe: AccountTosAcceptance."

    date: _Unix | None = None
    ip: str | None = None
    service_agreement: str | None = None
    user_agent: str | None = None


class AccountTransactionRefresh(Payload, frozen=True, kw_only=True):
    "Stripe: AccountTransactionRefresh."

    id: str
    last_attempted_at: _Unix
    next_refresh_available_at: _Unix | None
    status: str


class ActiveEntitlement(Payload, frozen=True, kw_only=True):
    "Stripe: ActiveEntitlement."

    id: str
    object: str
    feature: str
    livemode: bool
    lookup_key: str


class ActiveEntitlementSummary(Payload, frozen=True, kw_only=True):
    "Stripe: ActiveEntitlementSummary."

    object: str
    customer: str
    entitlements: ActiveEntitlementSummaryEntitlements
    livemode: bool


class ActiveEntitlementSummaryEntitlements(Payload, frozen=True, kw_only=True):
    "Stripe: ActiveEntitlementSummaryEntitlements."

    object: str
    data: list[ActiveEntitlement]
    has_more: bool
    url: str


class Address(Payload, frozen=True, kw_only=True):
    "Stripe: Address."

    city: str | None
    country: str | None
    line1: str | None
    line2: str | None
    postal_code: str | None
    state: str | None


class Alert(Payload, frozen=True, kw_only=True):
    "Stripe: Alert."

    id: str
    object: str
    alert_type: str
    livemode: bool
    status: str | None
    title: str
    usage_threshold: AlertUsageThreshold | None


class AlertTriggered(Payload, frozen=True, kw_only=True):
    "Stripe: AlertTriggered."

    object: str
    alert: Alert
    created: _Unix
    customer: str
    livemode: bool
    value: int


class AlertUsageThreshold(Payload, frozen=True, kw_only=True):
    "Stripe: AlertUsageThreshold."

    filters: list[dict[str, Any]] | None
    gte: int
    meter: str
    recurrence: str


class Application(Payload, frozen=True, kw_only=True):
    "Stripe: Application."

    id: str
    object: str
    deleted: dict[str, Any] | None = None
    name: str | None


class ApplicationFee(Payload, frozen=True, kw_only=True):
    "Stripe: ApplicationFee."

    id: str
    object: str
    account: str
    amount: int
    amount_refunded: int
    application: str
    balance_transaction: str | None
    charge: str
    created: _Unix
    currency: str
    fee_source: ApplicationFeeFeeSource | None
    livemode: bool
    originating_transaction: str | None
    refunded: bool
    refunds: ApplicationFeeRefunds


class ApplicationFeeFeeSource(Payload, frozen=True, kw_only=True):
    "Stripe: ApplicationFeeFeeSource."

    charge: str | None = None
    payout: str | None = None
    type: str


class ApplicationFeeRefunds(Payload, frozen=True, kw_only=True):
    "Stripe: ApplicationFeeRefunds."

    object: str
    data: list[FeeRefund]
    has_more: bool
    url: str


class Authentication(Payload, frozen=True, kw_only=True):
    "Stripe: Authentication."

    id: str
    object: str
    acquirer_details: AuthenticationAcquirerDetails | None = None
    amount: int | None = None
    challenge_url: str | None = None
    channel: AuthenticationChannel
    created: _Unix
    currency: str | None = None
    directory_server: str
    fingerprinting_url: str | None = None
    flow_preference: AuthenticationFlowPreference | None = None
    future_usage: AuthenticationFutureUsage | None = None
    livemode: bool
    message_category: str
    metadata: dict[str, str] | None
    outcome: str | None = None
    outcome_details: AuthenticationOutcomeDetails | None = None
    payment_method: str
    reason: str | None = None
    shipping_address: AuthenticationShippingAddress | None = None
    status: str


class AuthenticationAcquirerDetails(Payload, frozen=True, kw_only=True):
    "Stripe: AuthenticationAcquirerDetails."

    acquirer_bin: str | None = None
    acquirer_country: str | None = None
    acquirer_merchant_id: str | None = None
    mcc: str | None = None
    merchant_name: str | None = None
    requestor_id: str | None = None


class AuthenticationChannel(Payload, frozen=True, kw_only=True):
    "Stripe: AuthenticationChannel."

    browser: AuthenticationChannelBrowser | None = None
    three_r_i: AuthenticationChannelThreeRI | None = None
    type: str


class AuthenticationChannelBrowser(Payload, frozen=True, kw_only=True):
    "Stripe: AuthenticationChannelBrowser."

    accept_header: str
    color_depth: int | None = None
    ip_address: str
    java_enabled: bool | None = None
    javascript_enabled: bool
    language: str
    screen_height: int | None = None
    screen_width: int | None = None
    timezone_offset: int | None = None
    user_agent: str


class AuthenticationChannelThreeRI(Payload, frozen=True, kw_only=True):
    "Stripe: AuthenticationChannelThreeRI."

    previous_authentication: str
    type: str


class AuthenticationFlowPreference(Payload, frozen=True, kw_only=True):
    "Stripe: AuthenticationFlowPreference."

    challenge: AuthenticationFlowPreferenceChallenge | None = None
    data_share: AuthenticationFlowPreferenceDataShare | None = None
    frictionless: AuthenticationFlowPreferenceFrictionless | None = None
    type: str


class AuthenticationFlowPreferenceChallenge(Payload, frozen=True, kw_only=True):
    "Stripe: AuthenticationFlowPreferenceChallenge."

    type: str


class AuthenticationFlowPreferenceDataShare(Payload, frozen=True, kw_only=True):
    "Stripe: AuthenticationFlowPreferenceDataShare."

    type: str


class AuthenticationFlowPreferenceFrictionless(Payload, frozen=True, kw_only=True):
    "Stripe: AuthenticationFlowPreferenceFrictionless."

    type: str


class AuthenticationFutureUsage(Payload, frozen=True, kw_only=True):
    "Stripe: AuthenticationFutureUsage."

    installment: AuthenticationFutureUsageInstallment | None = None
    recurring: AuthenticationFutureUsageRecurring | None = None
    type: str


class AuthenticationFutureUsageInstallment(Payload, frozen=True, kw_only=True):
    "Stripe: AuthenticationFutureUsageInstallment."

    amount: int | None = None
    expiry: dict[str, Any]
    interval: str
    interval_count: int
    number: int


class AuthenticationFutureUsageRecurring(Payload, frozen=True, kw_only=True):
    "Stripe: AuthenticationFutureUsageRecurring."

    amount: int | None = None
    expiry: dict[str, Any]
    interval: str
    interval_count: int


class AuthenticationOutcomeDetails(Payload, frozen=True, kw_only=True):
    "Stripe: AuthenticationOutcomeDetails."

    acs_transaction_id: str | None = None
    ares: str | None = None
    ares_trans_status: str | None = None
    cryptogram: str | None = None
    ds_transaction_id: str | None = None
    eci: str | None = None
    network_details: AuthenticationOutcomeDetailsNetworkDetails | None = None
    protocol_version: str
    requestor_challenge_indicator: str | None = None
    rreq: str | None = None
    rreq_trans_status: str | None = None
    three_ds_server_transaction_id: str


class AuthenticationOutcomeDetailsNetworkDetails(Payload, frozen=True, kw_only=True):
    "Stripe: AuthenticationOutcomeDetailsNetworkDetails."

    cartes_bancaires: dict[str, Any] | None = None


class AuthenticationShippingAddress(Payload, frozen=True, kw_only=True):
    "Stripe: AuthenticationShippingAddress."

    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None


class Authorization(Payload, frozen=True, kw_only=True):
    "Stripe: Authorization."

    id: str
    object: str
    institution_name: str
    livemode: bool
    status: str
    status_details: AuthorizationStatusDetails


class Authorization2(Payload, frozen=True, kw_only=True):
    "Stripe: Authorization2."

    id: str
    object: str
    amount: int
    amount_details: AuthorizationAmountDetails | None
    approved: bool
    authorization_method: str
    balance_transactions: list[BalanceTransaction]
    card: Card2
    card_presence: str | None
    cardholder: str | None
    created: _Unix
    currency: str
    fleet: AuthorizationFleet | None
    fraud_challenges: list[AuthorizationFraudChallenge] | None = None
    fuel: AuthorizationFuel | None
    livemode: bool
    merchant_amount: int
    merchant_currency: str
    merchant_data: AuthorizationMerchantData
    metadata: dict[str, str]
    network_data: AuthorizationNetworkData | None
    pending_request: AuthorizationPendingRequest | None
    request_history: list[AuthorizationRequestHistory]
    status: str
    token: str | None = None
    transactions: list[Transaction]
    treasury: AuthorizationTreasury | None = None
    verification_data: AuthorizationVerificationData
    verified_by_fraud_challenge: bool | None
    wallet: str | None


class AuthorizationAmountDetails(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationAmountDetails."

    atm_fee: int | None
    cashback_amount: int | None


class AuthorizationFleet(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationFleet."

    cardholder_prompt_data: AuthorizationFleetCardholderPromptData | None
    purchase_type: str | None
    reported_breakdown: AuthorizationFleetReportedBreakdown | None
    service_type: str | None


class AuthorizationFleetCardholderPromptData(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationFleetCardholderPromptData."

    alphanumeric_id: str | None
    driver_id: str | None
    odometer: int | None
    unspecified_id: str | None
    user_id: str | None
    vehicle_number: str | None


class AuthorizationFleetReportedBreakdown(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationFleetReportedBreakdown."

    fuel: dict[str, Any] | None
    non_fuel: dict[str, Any] | None
    tax: dict[str, Any] | None


class AuthorizationFraudChallenge(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationFraudChallenge."

    channel: str
    status: str
    undeliverable_reason: str | None


class AuthorizationFuel(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationFuel."

    industry_product_code: str | None
    quantity_decimal: _Decimal | None
    type: str | None
    unit: str | None
    unit_cost_decimal: _Decimal | None


class AuthorizationMerchantData(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationMerchantData."

    category: str
    category_code: str
    city: str | None
    country: str | None
    name: str | None
    network_id: str
    postal_code: str | None
    state: str | None
    tax_id: str | None
    terminal_id: str | None
    url: str | None


class AuthorizationNetworkData(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationNetworkData."

    acquiring_institution_id: str | None
    system_trace_audit_number: str | None
    transaction_id: str | None


class AuthorizationPendingRequest(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationPendingRequest."

    amount: int
    amount_details: AuthorizationAmountDetails | None
    currency: str
    is_amount_controllable: bool
    merchant_amount: int
    merchant_currency: str
    network_risk_score: int | None


class AuthorizationRequestHistory(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationRequestHistory."

    amount: int
    amount_details: AuthorizationAmountDetails | None
    approved: bool
    authorization_code: str | None
    created: _Unix
    currency: str
    merchant_amount: int
    merchant_currency: str
    network_risk_score: int | None
    reason: str
    reason_message: str | None
    requested_at: int | None


class AuthorizationStatusDetails(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationStatusDetails."

    active: AuthorizationStatusDetailsActive | None = None
    inactive: AuthorizationStatusDetailsInactive | None = None


class AuthorizationStatusDetailsActive(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationStatusDetailsActive."

    action: str
    expected_deactivation_date: int


class AuthorizationStatusDetailsInactive(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationStatusDetailsInactive."

    action: str


class AuthorizationTreasury(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationTreasury."

    received_credits: list[str]
    received_debits: list[str]
    transaction: str | None


class AuthorizationVerificationData(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationVerificationData."

    address_line1_check: str
    address_postal_code_check: str
    authentication_exemption: AuthorizationVerificationDataAuthenticationExemption | None
    cvc_check: str
    expiry_check: str
    postal_code: str | None
    three_d_secure: AuthorizationVerificationDataThreeDSecure | None


class AuthorizationVerificationDataAuthenticationExemption(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationVerificationDataAuthenticationExemption."

    claimed_by: str
    type: str


class AuthorizationVerificationDataThreeDSecure(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationVerificationDataThreeDSecure."

    result: str


class Balance(Payload, frozen=True, kw_only=True):
    "Stripe: Balance."

    object: str
    available: list[BalanceAvailable]
    connect_reserved: list[BalanceConnectReserved] | None = None
    instant_available: list[BalanceInstantAvailable] | None = None
    issuing: BalanceIssuing | None = None
    livemode: bool
    pending: list[BalancePending]
    refund_and_dispute_prefunding: BalanceRefundAndDisputePrefunding | None = None


class BalanceAvailable(Payload, frozen=True, kw_only=True):
    "Stripe: BalanceAvailable."

    amount: int
    currency: str
    source_types: BalanceAvailableSourceTypes | None = None


class BalanceAvailableSourceTypes(Payload, frozen=True, kw_only=True):
    "Stripe: BalanceAvailableSourceTypes."

    bank_account: int | None = None
    card: int | None = None
    fpx: int | None = None


class BalanceConnectReserved(Payload, frozen=True, kw_only=True):
    "Stripe: BalanceConnectReserved."

    amount: int
    currency: str
    source_types: BalanceAvailableSourceTypes | None = None


class BalanceInstantAvailable(Payload, frozen=True, kw_only=True):
    "Stripe: BalanceInstantAvailable."

    amount: int
    currency: str
    net_available: list[BalanceInstantAvailableNetAvailable] | None = None
    source_types: BalanceAvailableSourceTypes | None = None


class BalanceInstantAvailableNetAvailable(Payload, frozen=True, kw_only=True):
    "Stripe: BalanceInstantAvailableNetAvailable."

    amount: int
    destination: str
    source_types: BalanceAvailableSourceTypes | None = None


class BalanceIssuing(Payload, frozen=True, kw_only=True):
    "Stripe: BalanceIssuing."

    available: list[BalanceIssuingAvailable]


class BalanceIssuingAvailable(Payload, frozen=True, kw_only=True):
    "Stripe: BalanceIssuingAvailable."

    amount: int
    currency: str
    source_types: BalanceAvailableSourceTypes | None = None


class BalancePending(Payload, frozen=True, kw_only=True):
    "Stripe: BalancePending."

    amount: int
    currency: str
    source_types: BalanceAvailableSourceTypes | None = None


class BalanceRefundAndDisputePrefunding(Payload, frozen=True, kw_only=True):
    "Stripe: BalanceRefundAndDisputePrefunding."

    available: list[BalanceRefundAndDisputePrefundingAvailable]
    pending: list[BalanceRefundAndDisputePrefundingPending]


class BalanceRefundAndDisputePrefundingAvailable(Payload, frozen=True, kw_only=True):
    "Stripe: BalanceRefundAndDisputePrefundingAvailable."

    amount: int
    currency: str
    source_types: BalanceAvailableSourceTypes | None = None


class BalanceRefundAndDisputePrefundingPending(Payload, frozen=True, kw_only=True):
    "Stripe: BalanceRefundAndDisputePrefundingPending."

    amount: int
    currency: str
    source_types: BalanceAvailableSourceTypes | None = None


class BalanceSettings(Payload, frozen=True, kw_only=True):
    "Stripe: BalanceSettings."

    object: str
    payments: BalanceSettingsPayments


class BalanceSettingsPayments(Payload, frozen=True, kw_only=True):
    "Stripe: BalanceSettingsPayments."

    debit_negative_balances: bool | None
    payouts: BalanceSettingsPaymentsPayouts | None
    settlement_timing: BalanceSettingsPaymentsSettlementTiming


class BalanceSettingsPaymentsPayouts(Payload, frozen=True, kw_only=True):
    "Stripe: BalanceSettingsPaymentsPayouts."

    automatic_transfer_rules_by_currency: dict[str, list[dict[str, Any]]] | None
    minimum_balance_by_currency: dict[str, int] | None
    schedule: dict[str, Any] | None
    statement_descriptor: str | None
    status: str


class BalanceSettingsPaymentsSettlementTiming(Payload, frozen=True, kw_only=True):
    "Stripe: BalanceSettingsPaymentsSettlementTiming."

    delay_days: int
    delay_days_override: int | None = None
    start_of_day: dict[str, Any] | None


class BalanceTransaction(Payload, frozen=True, kw_only=True):
    "Stripe: BalanceTransaction."

    id: str
    object: str
    amount: int
    available_on: int
    balance_type: str
    created: _Unix
    currency: str
    description: str | None
    exchange_rate: float | None
    fee: int
    fee_details: list[BalanceTransactionFeeDetail]
    net: int
    reporting_category: str
    source: str | None
    status: str
    type: str


class BalanceTransactionFeeDetail(Payload, frozen=True, kw_only=True):
    "Stripe: BalanceTransactionFeeDetail."

    amount: int
    application: str | None
    currency: str
    description: str | None
    type: str


class BankAccountFutureRequirements(Payload, frozen=True, kw_only=True):
    "Stripe: BankAccountFutureRequirements."

    currently_due: list[str] | None
    errors: list[BankAccountFutureRequirementsError] | None
    past_due: list[str] | None
    pending_verification: list[str] | None


class BankAccountFutureRequirementsError(Payload, frozen=True, kw_only=True):
    "Stripe: BankAccountFutureRequirementsError."

    code: str
    reason: str
    requirement: str


class BankAccountRequirements(Payload, frozen=True, kw_only=True):
    "Stripe: BankAccountRequirements."

    currently_due: list[str] | None
    errors: list[BankAccountFutureRequirementsError] | None
    past_due: list[str] | None
    pending_verification: list[str] | None


class BillingPortalSession(Payload, frozen=True, kw_only=True):
    "Stripe: BillingPortalSession."

    id: str
    object: str
    after_expiration: SessionAfterExpiration | None = None
    configuration: str
    created: _Unix
    customer: str
    customer_account: str | None
    flow: SessionFlow | None
    livemode: bool
    locale: str | None
    on_behalf_of: str | None
    return_url: str | None
    url: str


class Capability(Payload, frozen=True, kw_only=True):
    "Stripe: Capability."

    id: str
    object: str
    account: str
    future_requirements: CapabilityFutureRequirements | None = None
    requested: bool
    requested_at: _Unix | None
    requirements: CapabilityRequirements | None = None
    status: str


class CapabilityFutureRequirements(Payload, frozen=True, kw_only=True):
    "Stripe: CapabilityFutureRequirements."

    alternatives: list[AccountFutureRequirementsAlternative] | None
    current_deadline: int | None
    currently_due: list[str]
    disabled_reason: str | None
    errors: list[BankAccountFutureRequirementsError]
    eventually_due: list[str]
    past_due: list[str]
    pending_verification: list[str]


class CapabilityRequirements(Payload, frozen=True, kw_only=True):
    "Stripe: CapabilityRequirements."

    alternatives: list[AccountFutureRequirementsAlternative] | None
    current_deadline: int | None
    currently_due: list[str]
    disabled_reason: str | None
    errors: list[BankAccountFutureRequirementsError]
    eventually_due: list[str]
    past_due: list[str]
    pending_verification: list[str]


class Card2(Payload, frozen=True, kw_only=True):
    "Stripe: Card2."

    id: str
    object: str
    brand: str
    cancellation_reason: str | None
    cardholder: Cardholder
    created: _Unix
    currency: str
    cvc: str | None = None
    exp_month: int
    exp_year: int
    financial_account: str | None = None
    last4: str
    latest_fraud_warning: CardLatestFraudWarning | None
    lifecycle_controls: CardLifecycleControls | None
    livemode: bool
    metadata: dict[str, str]
    number: str | None = None
    personalization_design: str | None
    replaced_by: str | None
    replacement_for: str | None
    replacement_reason: str | None
    second_line: str | None
    shipping: CardShipping | None
    spending_controls: CardSpendingControls
    status: str
    type: str
    wallets: CardWallets | None


class CardLatestFraudWarning(Payload, frozen=True, kw_only=True):
    "Stripe: CardLatestFraudWarning."

    started_at: int | None
    type: str | None


class CardLifecycleControls(Payload, frozen=True, kw_only=True):
    "Stripe: CardLifecycleControls."

    cancel_after: CardLifecycleControlsCancelAfter


class CardLifecycleControlsCancelAfter(Payload, frozen=True, kw_only=True):
    "Stripe: CardLifecycleControlsCancelAfter."

    payment_count: int


class CardNetworks(Payload, frozen=True, kw_only=True):
    "Stripe: CardNetworks."

    preferred: str | None


class CardShipping(Payload, frozen=True, kw_only=True):
    "Stripe: CardShipping."

    address: Address
    address_validation: CardShippingAddressValidation | None
    business_name: str | None
    carrier: str | None
    customs: CardShippingCustoms | None
    delivered_at: int | None = None
    eta: _Unix | None
    name: str
    phone_number: str | None
    require_signature: bool | None
    service: str
    shipped_at: int | None = None
    status: str | None
    tracking_number: str | None
    tracking_url: str | None
    type: str


class CardShippingAddressValidation(Payload, frozen=True, kw_only=True):
    "Stripe: CardShippingAddressValidation."

    mode: str
    normalized_address: Address | None
    result: str | None


class CardShippingCustoms(Payload, frozen=True, kw_only=True):
    "Stripe: CardShippingCustoms."

    eori_number: str | None


class CardSpendingControls(Payload, frozen=True, kw_only=True):
    "Stripe: CardSpendingControls."

    allowed_card_presences: list[str] | None
    allowed_categories: list[str] | None
    allowed_merchant_countries: list[str] | None
    blocked_card_presences: list[str] | None
    blocked_categories: list[str] | None
    blocked_merchant_countries: list[str] | None
    spending_limits: list[CardholderSpendingControlsSpendingLimit] | None
    spending_limits_currency: str | None


class CardWallets(Payload, frozen=True, kw_only=True):
    "Stripe: CardWallets."

    apple_pay: CardWalletsApplePay
    google_pay: CardWalletsApplePay
    primary_account_identifier: str | None


class CardWalletsApplePay(Payload, frozen=True, kw_only=True):
    "Stripe: CardWalletsApplePay."

    eligible: bool
    ineligible_reason: str | None


class Cardholder(Payload, frozen=True, kw_only=True):
    "Stripe: Cardholder."

    id: str
    object: str
    billing: CardholderBilling
    company: CardholderCompany | None
    created: _Unix
    email: str | None
    individual: CardholderIndividual | None
    livemode: bool
    metadata: dict[str, str]
    name: str
    phone_number: str | None
    preferred_locales: list[str] | None
    requirements: CardholderRequirements
    spending_controls: CardholderSpendingControls | None
    status: str
    type: str


class CardholderBilling(Payload, frozen=True, kw_only=True):
    "Stripe: CardholderBilling."

    address: Address


class CardholderCompany(Payload, frozen=True, kw_only=True):
    "Stripe: CardholderCompany."

    tax_id_provided: bool


class CardholderIndividual(Payload, frozen=True, kw_only=True):
    "Stripe: CardholderIndividual."

    card_issuing: CardholderIndividualCardIssuing | None = None
    dob: AccountCompanyRegistrationDate | None
    first_name: str | None
    last_name: str | None
    verification: CardholderIndividualVerification | None


class CardholderIndividualCardIssuing(Payload, frozen=True, kw_only=True):
    "Stripe: CardholderIndividualCardIssuing."

    user_terms_acceptance: AccountCompanyDirectorshipDeclaration | None


class CardholderIndividualVerification(Payload, frozen=True, kw_only=True):
    "Stripe: CardholderIndividualVerification."

    document: dict[str, Any] | None


class CardholderRequirements(Payload, frozen=True, kw_only=True):
    "Stripe: CardholderRequirements."

    disabled_reason: str | None
    past_due: list[str] | None


class CardholderSpendingControls(Payload, frozen=True, kw_only=True):
    "Stripe: CardholderSpendingControls."

    allowed_card_presences: list[str] | None
    allowed_categories: list[str] | None
    allowed_merchant_countries: list[str] | None
    blocked_card_presences: list[str] | None
    blocked_categories: list[str] | None
    blocked_merchant_countries: list[str] | None
    spending_limits: list[CardholderSpendingControlsSpendingLimit] | None
    spending_limits_currency: str | None


class CardholderSpendingControlsSpendingLimit(Payload, frozen=True, kw_only=True):
    "Stripe: CardholderSpendingControlsSpendingLimit."

    amount: int
    categories: list[str] | None
    interval: str


class CashBalance(Payload, frozen=True, kw_only=True):
    "Stripe: CashBalance."

    object: str
    available: dict[str, int] | None
    customer: str
    customer_account: str | None
    livemode: bool
    settings: CashBalanceSettings


class CashBalanceSettings(Payload, frozen=True, kw_only=True):
    "Stripe: CashBalanceSettings."

    reconciliation_mode: str
    using_merchant_default: bool


class Charge(Payload, frozen=True, kw_only=True):
    "Stripe: Charge."

    id: str
    object: str
    amount: int
    amount_captured: int
    amount_refunded: int
    application: str | None
    application_fee: str | None
    application_fee_amount: int | None
    authorization_code: str | None = None
    balance_transaction: str | None
    billing_details: ChargeBillingDetails
    calculated_statement_descriptor: str | None
    captured: bool
    created: _Unix
    currency: str
    customer: str | None
    description: str | None
    disputed: bool
    failure_balance_transaction: str | None
    failure_code: str | None
    failure_message: str | None
    fraud_details: ChargeFraudDetails | None
    level3: ChargeLevel3 | None = None
    livemode: bool
    metadata: dict[str, str]
    on_behalf_of: str | None
    outcome: ChargeOutcome | None
    paid: bool
    payment_intent: str | None
    payment_method: str | None
    payment_method_details: ChargePaymentMethodDetails | None
    presentment_details: ChargePresentmentDetails | None = None
    radar_options: ChargeRadarOptions | None = None
    receipt_email: str | None
    receipt_number: str | None
    receipt_url: str | None
    refunded: bool
    refunds: ChargeRefunds | None = None
    review: str | None
    shipping: ChargeShipping | None
    source: ChargeSource | None
    source_transfer: str | None
    statement_descriptor: str | None
    statement_descriptor_suffix: str | None
    status: str
    transfer: str | None = None
    transfer_data: ChargeTransferData | None
    transfer_group: str | None


class ChargeBillingDetails(Payload, frozen=True, kw_only=True):
    "Stripe: ChargeBillingDetails."

    address: Address | None
    email: str | None
    name: str | None
    phone: str | None
    tax_id: str | None


class ChargeFraudDetails(Payload, frozen=True, kw_only=True):
    "Stripe: ChargeFraudDetails."

    stripe_report: str | None = None
    user_report: str | None = None


class ChargeLevel3(Payload, frozen=True, kw_only=True):
    "Stripe: ChargeLevel3."

    customer_reference: str | None = None
    line_items: list[ChargeLevel3LineItem]
    merchant_reference: str
    shipping_address_zip: str | None = None
    shipping_amount: int | None = None
    shipping_from_zip: str | None = None


class ChargeLevel3LineItem(Payload, frozen=True, kw_only=True):
    "Stripe: ChargeLevel3LineItem."

    discount_amount: int | None
    product_code: str
    product_description: str
    quantity: int | None
    tax_amount: int | None
    unit_cost: int | None


class ChargeOutcome(Payload, frozen=True, kw_only=True):
    "Stripe: ChargeOutcome."

    advice_code: str | None
    network_advice_code: str | None
    network_decline_code: str | None
    network_status: str | None
    reason: str | None
    risk_level: str | None = None
    risk_score: int | None = None
    rule: str | None = None
    seller_message: str | None
    type: str


class ChargePaymentMethodDetails(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetails."

    ach_credit_transfer: ChargePaymentMethodDetailsAchCreditTransfer | None = None
    ach_debit: ChargePaymentMethodDetailsAchDebit | None = None
    acss_debit: ChargePaymentMethodDetailsAcssDebit | None = None
    affirm: ChargePaymentMethodDetailsAffirm | None = None
    afterpay_clearpay: ChargePaymentMethodDetailsAfterpayClearpay | None = None
    alipay: ChargePaymentMethodDetailsAlipay | None = None
    alma: ChargePaymentMethodDetailsAlma | None = None
    amazon_pay: ChargePaymentMethodDetailsAmazonPay | None = None
    au_becs_debit: ChargePaymentMethodDetailsAuBecsDebit | None = None
    bacs_debit: ChargePaymentMethodDetailsBacsDebit | None = None
    bancontact: ChargePaymentMethodDetailsBancontact | None = None
    billie: ChargePaymentMethodDetailsBillie | None = None
    bizum: ChargePaymentMethodDetailsBizum | None = None
    blik: ChargePaymentMethodDetailsBlik | None = None
    boleto: ChargePaymentMethodDetailsBoleto | None = None
    card: ChargePaymentMethodDetailsCard | None = None
    card_present: ChargePaymentMethodDetailsCardPresent | None = None
    cashapp: ChargePaymentMethodDetailsCashapp | None = None
    crypto: ChargePaymentMethodDetailsCrypto | None = None
    customer_balance: dict[str, Any] | None = None
    eps: ChargePaymentMethodDetailsEps | None = None
    fpx: ChargePaymentMethodDetailsFpx | None = None
    giropay: ChargePaymentMethodDetailsGiropay | None = None
    grabpay: ChargePaymentMethodDetailsBillie | None = None
    ideal: ChargePaymentMethodDetailsIdeal | None = None
    interac_present: ChargePaymentMethodDetailsInteracPresent | None = None
    kakao_pay: ChargePaymentMethodDetailsBizum | None = None
    klarna: ChargePaymentMethodDetailsKlarna | None = None
    konbini: ChargePaymentMethodDetailsKonbini | None = None
    kr_card: ChargePaymentMethodDetailsKrCard | None = None
    link: ChargePaymentMethodDetailsLink | None = None
    mb_way: dict[str, Any] | None = None
    mobilepay: ChargePaymentMethodDetailsMobilepay | None = None
    multibanco: ChargePaymentMethodDetailsMultibanco | None = None
    naver_pay: ChargePaymentMethodDetailsBizum | None = None
    nz_bank_account: ChargePaymentMethodDetailsNzBankAccount | None = None
    oxxo: ChargePaymentMethodDetailsOxxo | None = None
    p24: ChargePaymentMethodDetailsP24 | None = None
    pay_by_bank: dict[str, Any] | None = None
    payco: ChargePaymentMethodDetailsBizum | None = None
    paynow: ChargePaymentMethodDetailsPaynow | None = None
    paypal: ChargePaymentMethodDetailsPaypal | None = None
    paypay: dict[str, Any] | None = None
    payto: ChargePaymentMethodDetailsPayto | None = None
    pix: ChargePaymentMethodDetailsPix | None = None
    promptpay: ChargePaymentMethodDetailsPromptpay | None = None
    revolut_pay: ChargePaymentMethodDetailsRevolutPay | None = None
    samsung_pay: ChargePaymentMethodDetailsBizum | None = None
    satispay: ChargePaymentMethodDetailsBillie | None = None
    scalapay: ChargePaymentMethodDetailsBillie | None = None
    sepa_credit_transfer: ChargePaymentMethodDetailsSepaCreditTransfer | None = None
    sepa_debit: ChargePaymentMethodDetailsSepaDebit | None = None
    sequra: ChargePaymentMethodDetailsBillie | None = None
    sofort: ChargePaymentMethodDetailsSofort | None = None
    stripe_account: dict[str, Any] | None = None
    sunbit: ChargePaymentMethodDetailsBillie | None = None
    swish: ChargePaymentMethodDetailsSwish | None = None
    twint: ChargePaymentMethodDetailsTwint | None = None
    type: str
    upi: ChargePaymentMethodDetailsUpi | None = None
    us_bank_account: ChargePaymentMethodDetailsUsBankAccount | None = None
    wechat: dict[str, Any] | None = None
    wechat_pay: ChargePaymentMethodDetailsWechatPay | None = None
    zip: dict[str, Any] | None = None


class ChargePaymentMethodDetailsAchCreditTransfer(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsAchCreditTransfer."

    account_number: str | None
    bank_name: str | None
    routing_number: str | None
    swift_code: str | None


class ChargePaymentMethodDetailsAchDebit(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsAchDebit."

    account_holder_type: str | None
    bank_name: str | None
    country: str | None
    fingerprint: str | None
    last4: str | None
    routing_number: str | None


class ChargePaymentMethodDetailsAcssDebit(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsAcssDebit."

    bank_name: str | None
    expected_debit_date: str | None = None
    fingerprint: str | None
    institution_number: str | None
    last4: str | None
    mandate: str | None = None
    transit_number: str | None


class ChargePaymentMethodDetailsAffirm(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsAffirm."

    location: str | None = None
    reader: str | None = None
    transaction_id: str | None


class ChargePaymentMethodDetailsAfterpayClearpay(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsAfterpayClearpay."

    order_id: str | None
    reference: str | None


class ChargePaymentMethodDetailsAlipay(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsAlipay."

    buyer_id: str | None = None
    fingerprint: str | None
    transaction_id: str | None


class ChargePaymentMethodDetailsAlma(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsAlma."

    installments: dict[str, Any] | None = None
    transaction_id: str | None


class ChargePaymentMethodDetailsAmazonPay(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsAmazonPay."

    funding: dict[str, Any] | None = None
    transaction_id: str | None


class ChargePaymentMethodDetailsAuBecsDebit(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsAuBecsDebit."

    bsb_number: str | None
    expected_debit_date: str | None = None
    fingerprint: str | None
    last4: str | None
    mandate: str | None = None


class ChargePaymentMethodDetailsBacsDebit(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsBacsDebit."

    expected_debit_date: str | None = None
    fingerprint: str | None
    last4: str | None
    mandate: str | None
    sort_code: str | None


class ChargePaymentMethodDetailsBancontact(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsBancontact."

    bank_code: str | None
    bank_name: str | None
    bic: str | None
    generated_sepa_debit: str | None
    generated_sepa_debit_mandate: str | None
    iban_last4: str | None
    preferred_language: str | None
    verified_name: str | None


class ChargePaymentMethodDetailsBillie(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsBillie."

    transaction_id: str | None


class ChargePaymentMethodDetailsBizum(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsBizum."

    buyer_id: str | None
    transaction_id: str | None


class ChargePaymentMethodDetailsBlik(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsBlik."

    buyer_id: str | None


class ChargePaymentMethodDetailsBoleto(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsBoleto."

    tax_id: str


class ChargePaymentMethodDetailsCard(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsCard."

    amount_authorized: int | None
    authorization_code: str | None
    brand: str | None
    capture_before: int | None = None
    checks: ChargePaymentMethodDetailsCardChecks | None
    country: str | None
    description: str | None = None
    electronic_commerce_indicator: str | None
    exp_month: int
    exp_year: int
    extended_authorization: dict[str, Any] | None = None
    fingerprint: str | None = None
    funding: str | None
    iin: str | None = None
    incremental_authorization: dict[str, Any] | None = None
    installments: dict[str, Any] | None
    issuer: str | None = None
    last4: str | None
    mandate: str | None
    moto: bool | None = None
    multicapture: dict[str, Any] | None = None
    network: str | None
    network_token: dict[str, Any] | None = None
    network_transaction_id: str | None
    overcapture: dict[str, Any] | None = None
    regulated_status: str | None
    setup_credential_usage: str | None = None
    stored_credential_usage: str | None = None
    three_d_secure: dict[str, Any] | None
    transaction_link_id: str | None
    wallet: dict[str, Any] | None


class ChargePaymentMethodDetailsCardChecks(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsCardChecks."

    address_line1_check: str | None
    address_postal_code_check: str | None
    cvc_check: str | None


class ChargePaymentMethodDetailsCardPresent(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsCardPresent."

    amount_authorized: int | None
    brand: str | None
    brand_product: str | None
    capture_before: int | None = None
    cardholder_name: str | None
    country: str | None
    description: str | None = None
    emv_auth_data: str | None
    exp_month: int
    exp_year: int
    fingerprint: str | None
    funding: str | None
    generated_card: str | None
    iin: str | None = None
    incremental_authorization_supported: bool
    issuer: str | None = None
    last4: str | None
    location: str | None = None
    network: str | None
    network_transaction_id: str | None
    offline: ChargePaymentMethodDetailsCardPresentOffline | None
    overcapture_supported: bool
    preferred_locales: list[str] | None
    read_method: str | None
    reader: str | None = None
    receipt: dict[str, Any] | None
    wallet: ChargePaymentMethodDetailsCardPresentWallet | None = None


class ChargePaymentMethodDetailsCardPresentOffline(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsCardPresentOffline."

    stored_at: int | None
    type: str | None


class ChargePaymentMethodDetailsCardPresentWallet(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsCardPresentWallet."

    type: str


class ChargePaymentMethodDetailsCashapp(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsCashapp."

    buyer_id: str | None
    cashtag: str | None
    transaction_id: str | None


class ChargePaymentMethodDetailsCrypto(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsCrypto."

    buyer_address: str | None = None
    network: str | None = None
    token_currency: str | None = None
    transaction_hash: str | None = None


class ChargePaymentMethodDetailsEps(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsEps."

    bank: str | None
    verified_name: str | None


class ChargePaymentMethodDetailsFpx(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsFpx."

    account_holder_type: str | None
    bank: str
    transaction_id: str | None


class ChargePaymentMethodDetailsGiropay(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsGiropay."

    bank_code: str | None
    bank_name: str | None
    bic: str | None
    verified_name: str | None


class ChargePaymentMethodDetailsIdeal(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsIdeal."

    bank: str | None
    bic: str | None
    generated_sepa_debit: str | None
    generated_sepa_debit_mandate: str | None
    iban_last4: str | None
    transaction_id: str | None
    verified_name: str | None


class ChargePaymentMethodDetailsInteracPresent(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsInteracPresent."

    brand: str | None
    cardholder_name: str | None
    country: str | None
    description: str | None = None
    emv_auth_data: str | None
    exp_month: int
    exp_year: int
    fingerprint: str | None
    funding: str | None
    generated_card: str | None
    iin: str | None = None
    issuer: str | None = None
    last4: str | None
    location: str | None = None
    network: str | None
    network_transaction_id: str | None
    preferred_locales: list[str] | None
    read_method: str | None
    reader: str | None = None
    receipt: dict[str, Any] | None


class ChargePaymentMethodDetailsKlarna(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsKlarna."

    location: str | None = None
    payer_details: dict[str, Any] | None
    payment_method_category: str | None
    preferred_locale: str | None
    reader: str | None = None


class ChargePaymentMethodDetailsKlarnaPayerDetailsAddress(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsKlarnaPayerDetailsAddress."

    country: str | None


class ChargePaymentMethodDetailsKonbini(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsKonbini."

    store: dict[str, Any] | None


class ChargePaymentMethodDetailsKrCard(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsKrCard."

    brand: str | None
    buyer_id: str | None
    last4: str | None
    transaction_id: str | None


class ChargePaymentMethodDetailsLink(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsLink."

    country: str | None
    funding_source_group: str | None = None


class ChargePaymentMethodDetailsMobilepay(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsMobilepay."

    card: dict[str, Any] | None


class ChargePaymentMethodDetailsMultibanco(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsMultibanco."

    entity: str | None
    reference: str | None


class ChargePaymentMethodDetailsNzBankAccount(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsNzBankAccount."

    account_holder_name: str | None
    bank_code: str
    bank_name: str
    branch_code: str
    expected_debit_date: str | None = None
    last4: str
    suffix: str | None


class ChargePaymentMethodDetailsOxxo(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsOxxo."

    number: str | None


class ChargePaymentMethodDetailsP24(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsP24."

    bank: str | None
    reference: str | None
    verified_name: str | None


class ChargePaymentMethodDetailsPaynow(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsPaynow."

    location: str | None = None
    reader: str | None = None
    reference: str | None


class ChargePaymentMethodDetailsPaypal(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsPaypal."

    country: str | None
    payer_email: str | None
    payer_id: str | None
    payer_name: str | None
    seller_protection: dict[str, Any] | None
    transaction_id: str | None


class ChargePaymentMethodDetailsPayto(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsPayto."

    bsb_number: str | None
    last4: str | None
    mandate: str | None = None
    pay_id: str | None


class ChargePaymentMethodDetailsPix(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsPix."

    bank_transaction_id: str | None = None
    fingerprint: str | None = None
    mandate: str | None = None


class ChargePaymentMethodDetailsPromptpay(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsPromptpay."

    reference: str | None


class ChargePaymentMethodDetailsRevolutPay(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsRevolutPay."

    funding: dict[str, Any] | None = None
    transaction_id: str | None


class ChargePaymentMethodDetailsSepaCreditTransfer(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsSepaCreditTransfer."

    bank_name: str | None
    bic: str | None
    iban: str | None


class ChargePaymentMethodDetailsSepaDebit(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsSepaDebit."

    bank_code: str | None
    branch_code: str | None
    country: str | None
    expected_debit_date: str | None = None
    fingerprint: str | None
    last4: str | None
    mandate: str | None


class ChargePaymentMethodDetailsSofort(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsSofort."

    bank_code: str | None
    bank_name: str | None
    bic: str | None
    country: str | None
    generated_sepa_debit: str | None
    generated_sepa_debit_mandate: str | None
    iban_last4: str | None
    preferred_language: str | None
    verified_name: str | None


class ChargePaymentMethodDetailsSwish(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsSwish."

    fingerprint: str | None
    payment_reference: str | None
    verified_phone_last4: str | None


class ChargePaymentMethodDetailsTwint(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsTwint."

    mandate: str | None = None


class ChargePaymentMethodDetailsUpi(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsUpi."

    vpa: str | None


class ChargePaymentMethodDetailsUsBankAccount(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsUsBankAccount."

    account_holder_type: str | None
    account_type: str | None
    bank_name: str | None
    expected_debit_date: str | None = None
    fingerprint: str | None
    last4: str | None
    mandate: str | None = None
    payment_reference: str | None
    routing_number: str | None


class ChargePaymentMethodDetailsWechatPay(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsWechatPay."

    fingerprint: str | None
    location: str | None = None
    reader: str | None = None
    transaction_id: str | None


class ChargePresentmentDetails(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePresentmentDetails."

    presentment_amount: int
    presentment_currency: str


class ChargeRadarOptions(Payload, frozen=True, kw_only=True):
    "Stripe: ChargeRadarOptions."

    session: str | None = None


class ChargeRefunds(Payload, frozen=True, kw_only=True):
    "Stripe: ChargeRefunds."

    object: str
    data: list[Refund]
    has_more: bool
    url: str


class ChargeShipping(Payload, frozen=True, kw_only=True):
    "Stripe: ChargeShipping."

    address: Address | None = None
    carrier: str | None = None
    name: str | None = None
    phone: str | None = None
    tracking_number: str | None = None


class ChargeSource(Payload, frozen=True, kw_only=True):
    "Stripe: ChargeSource."

    id: str
    object: str
    account: str | None = None
    account_holder_name: str | None = None
    account_holder_type: str | None = None
    account_type: str | None = None
    available_payout_methods: list[str] | None = None
    bank_name: str | None = None
    country: Any = None
    currency: Any = None
    customer: Any = None
    default_for_currency: bool | None = None
    deleted: dict[str, Any] | None = None
    fingerprint: str | None = None
    future_requirements: Any = None
    last4: str | None = None
    metadata: Any = None
    requirements: Any = None
    routing_number: str | None = None
    status: Any = None
    address_city: str | None = None
    address_country: str | None = None
    address_line1: str | None = None
    address_line1_check: str | None = None
    address_line2: str | None = None
    address_state: str | None = None
    address_zip: str | None = None
    address_zip_check: str | None = None
    allow_redisplay: str | None = None
    brand: str | None = None
    cvc_check: str | None = None
    description: str | None = None
    dynamic_last4: str | None = None
    exp_month: int | None = None
    exp_year: int | None = None
    funding: str | None = None
    iin: str | None = None
    issuer: str | None = None
    name: str | None = None
    networks: CardNetworks | None = None
    regulated_status: str | None = None
    tokenization_method: str | None = None
    business_profile: AccountBusinessProfile | None = None
    business_type: str | None = None
    capabilities: AccountCapabilities | None = None
    charges_enabled: bool | None = None
    company: AccountCompany | None = None
    controller: AccountController | None = None
    created: _Unix | None = None
    default_currency: str | None = None
    details_submitted: bool | None = None
    email: str | None = None
    external_accounts: AccountExternalAccounts | None = None
    groups: AccountGroups | None = None
    individual: Person | None = None
    payouts_enabled: bool | None = None
    settings: AccountSettings | None = None
    tos_acceptance: AccountTosAcceptance | None = None
    type: str | None = None
    ach_credit_transfer: SourceAchCreditTransfer | None = None
    ach_debit: SourceAchDebit | None = None
    acss_debit: SourceAcssDebit | None = None
    alipay: SourceAlipay | None = None
    amount: int | None = None
    au_becs_debit: SourceAuBecsDebit | None = None
    bancontact: SourceBancontact | None = None
    card: SourceCard | None = None
    card_present: SourceCardPresent | None = None
    client_secret: str | None = None
    code_verification: SourceCodeVerification | None = None
    eps: SourceEps | None = None
    flow: str | None = None
    giropay: SourceGiropay | None = None
    ideal: SourceIdeal | None = None
    klarna: SourceKlarna | None = None
    livemode: bool | None = None
    multibanco: SourceMultibanco | None = None
    owner: SourceOwner | None = None
    p24: SourceP24 | None = None
    receiver: SourceReceiver | None = None
    redirect: SourceRedirect | None = None
    sepa_credit_transfer: SourceSepaCreditTransfer | None = None
    sepa_debit: SourceSepaDebit | None = None
    sofort: SourceSofort | None = None
    source_order: SourceSourceOrder | None = None
    statement_descriptor: str | None = None
    three_d_secure: SourceThreeDSecure | None = None
    usage: str | None = None
    wechat: SourceWechat | None = None


class ChargeTransferData(Payload, frozen=True, kw_only=True):
    "Stripe: ChargeTransferData."

    amount: int | None
    destination: str


class CheckoutSession(Payload, frozen=True, kw_only=True):
    "Stripe: CheckoutSession."

    id: str
    object: str
    adaptive_pricing: ConfigurationFeaturesInvoiceHistory | None
    after_expiration: SessionAfterExpiration2 | None
    allow_promotion_codes: bool | None
    allowed_payment_method_types: list[str] | None
    amount_subtotal: int | None
    amount_total: int | None
    automatic_tax: SessionAutomaticTax
    billing_address_collection: str | None
    branding_settings: SessionBrandingSettings | None = None
    cancel_url: str | None
    client_reference_id: str | None
    client_secret: str | None
    collected_information: SessionCollectedInformation | None
    consent: SessionConsent | None
    consent_collection: SessionConsentCollection | None
    created: _Unix
    currency: str | None
    currency_conversion: SessionCurrencyConversion | None
    custom_fields: list[SessionCustomField]
    custom_text: SessionCustomText
    customer: str | None
    customer_account: str | None
    customer_creation: str | None
    customer_details: SessionCustomerDetails | None
    customer_email: str | None
    discounts: list[SessionDiscount] | None
    excluded_payment_method_types: list[str] | None = None
    expires_at: int
    integration_identifier: str | None
    invoice: str | None
    invoice_creation: SessionInvoiceCreation | None
    line_items: Session2LineItems | None = None
    livemode: bool
    locale: str | None
    managed_payments: ConfigurationFeaturesInvoiceHistory | None
    metadata: dict[str, str] | None
    mode: str
    name_collection: SessionNameCollection | None = None
    optional_items: list[SessionOptionalItem] | None = None
    origin_context: str | None
    payment_intent: str | None
    payment_link: str | None
    payment_method_collection: str | None
    payment_method_configuration_details: SessionPaymentMethodConfigurationDetails | None
    payment_method_options: SessionPaymentMethodOptions | None
    payment_method_types: list[str]
    payment_status: str
    permissions: SessionPermissions | None
    phone_number_collection: ConfigurationFeaturesInvoiceHistory | None = None
    presentment_details: ChargePresentmentDetails | None = None
    recovered_from: str | None
    redirect_on_completion: str | None = None
    return_url: str | None = None
    saved_payment_method_options: SessionSavedPaymentMethodOptions | None
    setup_intent: str | None
    shipping_address_collection: SessionShippingAddressCollection | None
    shipping_cost: SessionShippingCost | None
    shipping_options: list[SessionShippingOption]
    status: str | None
    submit_type: str | None
    subscription: str | None
    success_url: str | None
    tax_id_collection: SessionTaxIdCollection | None = None
    total_details: SessionTotalDetails | None
    ui_mode: str | None
    url: str | None
    wallet_options: SessionWalletOptions | None


class Configuration(Payload, frozen=True, kw_only=True):
    "Stripe: Configuration."

    id: str
    object: str
    active: bool
    application: str | None
    business_profile: ConfigurationBusinessProfile
    created: _Unix
    default_return_url: str | None
    features: ConfigurationFeatures
    is_default: bool
    livemode: bool
    login_page: ConfigurationLoginPage
    metadata: dict[str, str] | None
    name: str | None
    updated: _Unix


class ConfigurationBusinessProfile(Payload, frozen=True, kw_only=True):
    "Stripe: ConfigurationBusinessProfile."

    headline: str | None
    privacy_policy_url: str | None
    terms_of_service_url: str | None


class ConfigurationFeatures(Payload, frozen=True, kw_only=True):
    "Stripe: ConfigurationFeatures."

    customer_update: ConfigurationFeaturesCustomerUpdate
    invoice_history: ConfigurationFeaturesInvoiceHistory
    payment_method_update: ConfigurationFeaturesPaymentMethodUpdate
    subscription_cancel: ConfigurationFeaturesSubscriptionCancel
    subscription_pause: ConfigurationFeaturesSubscriptionPause
    subscription_update: ConfigurationFeaturesSubscriptionUpdate


class ConfigurationFeaturesCustomerUpdate(Payload, frozen=True, kw_only=True):
    "Stripe: ConfigurationFeaturesCustomerUpdate."

    allowed_updates: list[str]
    enabled: bool


class ConfigurationFeaturesInvoiceHistory(Payload, frozen=True, kw_only=True):
    "Stripe: ConfigurationFeaturesInvoiceHistory."

    enabled: bool


class ConfigurationFeaturesPaymentMethodUpdate(Payload, frozen=True, kw_only=True):
    "Stripe: ConfigurationFeaturesPaymentMethodUpdate."

    enabled: bool
    payment_method_configuration: str | None


class ConfigurationFeaturesSubscriptionCancel(Payload, frozen=True, kw_only=True):
    "Stripe: ConfigurationFeaturesSubscriptionCancel."

    cancellation_reason: dict[str, Any]
    enabled: bool
    mode: str
    proration_behavior: str


class ConfigurationFeaturesSubscriptionPause(Payload, frozen=True, kw_only=True):
    "Stripe: ConfigurationFeaturesSubscriptionPause."

    duration: dict[str, Any]
    enabled: bool


class ConfigurationFeaturesSubscriptionPauseDurationIntervalOption(Payload, frozen=True, kw_only=True):
    "Stripe: ConfigurationFeaturesSubscriptionPauseDurationIntervalOption."

    interval: str
    interval_count: int


class ConfigurationFeaturesSubscriptionUpdate(Payload, frozen=True, kw_only=True):
    "Stripe: ConfigurationFeaturesSubscriptionUpdate."

    billing_cycle_anchor: str | None
    default_allowed_updates: list[str]
    enabled: bool
    products: list[dict[str, Any]] | None = None
    proration_behavior: str
    schedule_at_period_end: dict[str, Any]
    trial_update_behavior: str


class ConfigurationLoginPage(Payload, frozen=True, kw_only=True):
    "Stripe: ConfigurationLoginPage."

    enabled: bool
    url: str | None


class Coupon(Payload, frozen=True, kw_only=True):
    "Stripe: Coupon."

    id: str
    object: str
    amount_off: int | None
    applies_to: CouponAppliesTo | None = None
    created: _Unix
    currency: str | None
    currency_options: dict[str, CouponCurrencyOptions] | None = None
    deleted: dict[str, Any] | None = None
    duration: str
    duration_in_months: int | None
    livemode: bool
    max_redemptions: int | None
    metadata: dict[str, str] | None
    name: str | None
    percent_off: float | None
    redeem_by: int | None
    times_redeemed: int
    valid: bool


class CouponAppliesTo(Payload, frozen=True, kw_only=True):
    "Stripe: CouponAppliesTo."

    products: list[str]


class CouponCurrencyOptions(Payload, frozen=True, kw_only=True):
    "Stripe: CouponCurrencyOptions."

    amount_off: int


class CreditBalanceTransaction(Payload, frozen=True, kw_only=True):
    "Stripe: CreditBalanceTransaction."

    id: str
    object: str
    created: _Unix
    credit: CreditBalanceTransactionCredit | None
    credit_grant: str
    debit: CreditBalanceTransactionDebit | None
    effective_at: int
    livemode: bool
    test_clock: str | None
    type: str | None


class CreditBalanceTransactionCredit(Payload, frozen=True, kw_only=True):
    "Stripe: CreditBalanceTransactionCredit."

    amount: CreditBalanceTransactionCreditAmount
    credits_application_invoice_voided: CreditBalanceTransactionCreditCreditsApplicationInvoiceVoided | None
    type: str


class CreditBalanceTransactionCreditAmount(Payload, frozen=True, kw_only=True):
    "Stripe: CreditBalanceTransactionCreditAmount."

    monetary: CreditBalanceTransactionCreditAmountMonetary | None
    type: str


class CreditBalanceTransactionCreditAmountMonetary(Payload, frozen=True, kw_only=True):
    "Stripe: CreditBalanceTransactionCreditAmountMonetary."

    currency: str
    value: int


class CreditBalanceTransactionCreditCreditsApplicationInvoiceVoided(Payload, frozen=True, kw_only=True):
    "Stripe: CreditBalanceTransactionCreditCreditsApplicationInvoiceVoided."

    invoice: str
    invoice_line_item: str


class CreditBalanceTransactionDebit(Payload, frozen=True, kw_only=True):
    "Stripe: CreditBalanceTransactionDebit."

    amount: CreditBalanceTransactionDebitAmount
    credits_applied: CreditBalanceTransactionCreditCreditsApplicationInvoiceVoided | None
    type: str


class CreditBalanceTransactionDebitAmount(Payload, frozen=True, kw_only=True):
    "Stripe: CreditBalanceTransactionDebitAmount."

    monetary: CreditBalanceTransactionCreditAmountMonetary | None
    type: str


class CreditGrant(Payload, frozen=True, kw_only=True):
    "Stripe: CreditGrant."

    id: str
    object: str
    amount: CreditGrantAmount
    applicability_config: CreditGrantApplicabilityConfig
    category: str
    created: _Unix
    customer: str
    customer_account: str | None
    effective_at: int | None
    expires_at: int | None
    livemode: bool
    metadata: dict[str, str]
    name: str | None
    priority: int | None
    test_clock: str | None
    updated: _Unix
    voided_at: int | None


class CreditGrantAmount(Payload, frozen=True, kw_only=True):
    "Stripe: CreditGrantAmount."

    monetary: CreditBalanceTransactionCreditAmountMonetary | None
    type: str


class CreditGrantApplicabilityConfig(Payload, frozen=True, kw_only=True):
    "Stripe: CreditGrantApplicabilityConfig."

    scope: CreditGrantApplicabilityConfigScope


class CreditGrantApplicabilityConfigScope(Payload, frozen=True, kw_only=True):
    "Stripe: CreditGrantApplicabilityConfigScope."

    price_type: str | None = None
    prices: list[dict[str, Any]] | None = None


class CreditNote(Payload, frozen=True, kw_only=True):
    "Stripe: CreditNote."

    id: str
    object: str
    amount: int
    amount_shipping: int
    created: _Unix
    currency: str
    customer: str
    customer_account: str | None
    customer_balance_transaction: str | None
    discount_amount: int
    discount_amounts: list[CreditNoteDiscountAmount]
    effective_at: int | None
    invoice: str
    lines: CreditNoteLines
    livemode: bool
    memo: str | None
    metadata: dict[str, str] | None
    number: str
    out_of_band_amount: int | None
    pdf: str
    post_payment_amount: int
    pre_payment_amount: int
    pretax_credit_amounts: list[CreditNoteLineItemPretaxCreditAmount]
    reason: str | None
    refunds: list[CreditNoteRefund]
    shipping_cost: CreditNoteShippingCost | None
    status: str
    subtotal: int
    subtotal_excluding_tax: int | None
    total: int
    total_excluding_tax: int | None
    total_taxes: list[CreditNoteTotalTax] | None
    type: str
    voided_at: int | None


class CreditNoteDiscountAmount(Payload, frozen=True, kw_only=True):
    "Stripe: CreditNoteDiscountAmount."

    amount: int
    discount: str


class CreditNoteLineItem(Payload, frozen=True, kw_only=True):
    "Stripe: CreditNoteLineItem."

    id: str
    object: str
    amount: int
    description: str | None
    discount_amount: int
    discount_amounts: list[CreditNoteDiscountAmount]
    invoice_line_item: str | None = None
    livemode: bool
    metadata: dict[str, str] | None
    pretax_credit_amounts: list[CreditNoteLineItemPretaxCreditAmount]
    quantity: int | None
    tax_rates: list[TaxRate]
    taxes: list[dict[str, Any]] | None
    type: str
    unit_amount: int | None
    unit_amount_decimal: _Decimal | None


class CreditNoteLineItemPretaxCreditAmount(Payload, frozen=True, kw_only=True):
    "Stripe: CreditNoteLineItemPretaxCreditAmount."

    amount: int
    credit_balance_transaction: str | None = None
    discount: str | None = None
    type: str


class CreditNoteLineItemTaxTaxRateDetails(Payload, frozen=True, kw_only=True):
    "Stripe: CreditNoteLineItemTaxTaxRateDetails."

    tax_rate: str


class CreditNoteLines(Payload, frozen=True, kw_only=True):
    "Stripe: CreditNoteLines."

    object: str
    data: list[CreditNoteLineItem]
    has_more: bool
    url: str


class CreditNoteRefund(Payload, frozen=True, kw_only=True):
    "Stripe: CreditNoteRefund."

    amount_refunded: int
    payment_record_refund: CreditNoteRefundPaymentRecordRefund | None
    refund: str
    type: str | None


class CreditNoteRefundPaymentRecordRefund(Payload, frozen=True, kw_only=True):
    "Stripe: CreditNoteRefundPaymentRecordRefund."

    payment_record: str
    refund_group: str


class CreditNoteShippingCost(Payload, frozen=True, kw_only=True):
    "Stripe: CreditNoteShippingCost."

    amount_subtotal: int
    amount_tax: int
    amount_total: int
    shipping_rate: str | None
    taxes: list[LineItemTax] | None = None


class CreditNoteTotalTax(Payload, frozen=True, kw_only=True):
    "Stripe: CreditNoteTotalTax."

    amount: int
    tax_behavior: str
    tax_rate_details: CreditNoteLineItemTaxTaxRateDetails | None
    taxability_reason: str
    taxable_amount: int | None
    type: str


class CreditReversal(Payload, frozen=True, kw_only=True):
    "Stripe: CreditReversal."

    id: str
    object: str
    amount: int
    created: _Unix
    currency: str
    financial_account: str
    hosted_regulatory_receipt_url: str | None
    livemode: bool
    metadata: dict[str, str]
    network: str
    received_credit: str
    status: str
    status_transitions: CreditReversalStatusTransitions
    transaction: str | None


class CreditReversalStatusTransitions(Payload, frozen=True, kw_only=True):
    "Stripe: CreditReversalStatusTransitions."

    posted_at: int | None


class Customer(Payload, frozen=True, kw_only=True):
    "Stripe: Customer."

    id: str
    object: str
    address: Address | None = None
    balance: int
    business_name: str | None = None
    cash_balance: CashBalance | None = None
    created: _Unix
    currency: str | None = None
    customer_account: str | None = None
    default_source: str | None
    deleted: dict[str, Any] | None = None
    delinquent: bool | None = None
    description: str | None
    discount: Discount | None = None
    email: str | None
    individual_name: str | None = None
    invoice_credit_balance: dict[str, int] | None = None
    invoice_prefix: str | None = None
    invoice_settings: CustomerInvoiceSettings
    livemode: bool
    metadata: dict[str, str]
    name: str | None = None
    next_invoice_sequence: int | None = None
    phone: str | None = None
    preferred_locales: list[str] | None = None
    shipping: ChargeShipping | None
    sources: CustomerSources | None = None
    subscriptions: CustomerSubscriptions | None = None
    tax: CustomerTax | None = None
    tax_exempt: str | None = None
    tax_ids: CustomerTaxIds | None = None
    test_clock: str | None = None


class CustomerCashBalanceTransaction(Payload, frozen=True, kw_only=True):
    "Stripe: CustomerCashBalanceTransaction."

    id: str
    object: str
    adjusted_for_overdraft: CustomerCashBalanceTransactionAdjustedForOverdraft | None = None
    applied_to_payment: CustomerCashBalanceTransactionAppliedToPayment | None = None
    created: _Unix
    currency: str
    customer: str
    customer_account: str | None
    ending_balance: int
    funded: CustomerCashBalanceTransactionFunded | None = None
    livemode: bool
    net_amount: int
    refunded_from_payment: CustomerCashBalanceTransactionRefundedFromPayment | None = None
    transferred_to_balance: CustomerCashBalanceTransactionTransferredToBalance | None = None
    type: str
    unapplied_from_payment: CustomerCashBalanceTransactionAppliedToPayment | None = None


class CustomerCashBalanceTransactionAdjustedForOverdraft(Payload, frozen=True, kw_only=True):
    "Stripe: CustomerCashBalanceTransactionAdjustedForOverdraft."

    balance_transaction: str
    linked_transaction: str


class CustomerCashBalanceTransactionAppliedToPayment(Payload, frozen=True, kw_only=True):
    "Stripe: CustomerCashBalanceTransactionAppliedToPayment."

    payment_intent: str


class CustomerCashBalanceTransactionFunded(Payload, frozen=True, kw_only=True):
    "Stripe: CustomerCashBalanceTransactionFunded."

    bank_transfer: CustomerCashBalanceTransactionFundedBankTransfer


class CustomerCashBalanceTransactionFundedBankTransfer(Payload, frozen=True, kw_only=True):
    "Stripe: CustomerCashBalanceTransactionFundedBankTransfer."

    eu_bank_transfer: dict[str, Any] | None = None
    gb_bank_transfer: dict[str, Any] | None = None
    jp_bank_transfer: dict[str, Any] | None = None
    reference: str | None
    type: str
    us_bank_transfer: dict[str, Any] | None = None


class CustomerCashBalanceTransactionRefundedFromPayment(Payload, frozen=True, kw_only=True):
    "Stripe: CustomerCashBalanceTransactionRefundedFromPayment."

    refund: str


class CustomerCashBalanceTransactionTransferredToBalance(Payload, frozen=True, kw_only=True):
    "Stripe: CustomerCashBalanceTransactionTransferredToBalance."

    balance_transaction: str


class CustomerInvoiceSettings(Payload, frozen=True, kw_only=True):
    "Stripe: CustomerInvoiceSettings."

    custom_fields: list[SessionInvoiceCreationInvoiceDataCustomField] | None
    default_payment_method: str | None
    footer: str | None
    rendering_options: SessionInvoiceCreationInvoiceDataRenderingOptions | None


class CustomerSources(Payload, frozen=True, kw_only=True):
    "Stripe: CustomerSources."

    object: str
    data: list[ChargeSource]
    has_more: bool
    url: str


class CustomerSubscriptions(Payload, frozen=True, kw_only=True):
    "Stripe: CustomerSubscriptions."

    object: str
    data: list[Subscription]
    has_more: bool
    url: str


class CustomerTax(Payload, frozen=True, kw_only=True):
    "Stripe: CustomerTax."

    automatic_tax: str
    ip_address: str | None
    location: CustomerTaxLocation | None
    provider: str


class CustomerTaxIds(Payload, frozen=True, kw_only=True):
    "Stripe: CustomerTaxIds."

    object: str
    data: list[TaxId]
    has_more: bool
    url: str


class CustomerTaxLocation(Payload, frozen=True, kw_only=True):
    "Stripe: CustomerTaxLocation."

    country: str
    source: str
    state: str | None


class DebitReversal(Payload, frozen=True, kw_only=True):
    "Stripe: DebitReversal."

    id: str
    object: str
    amount: int
    created: _Unix
    currency: str
    financial_account: str | None
    hosted_regulatory_receipt_url: str | None
    linked_flows: DebitReversalLinkedFlows | None
    livemode: bool
    metadata: dict[str, str]
    network: str
    received_debit: str
    status: str
    status_transitions: DebitReversalStatusTransitions
    transaction: str | None


class DebitReversalLinkedFlows(Payload, frozen=True, kw_only=True):
    "Stripe: DebitReversalLinkedFlows."

    issuing_dispute: str | None


class DebitReversalStatusTransitions(Payload, frozen=True, kw_only=True):
    "Stripe: DebitReversalStatusTransitions."

    completed_at: int | None


class Discount(Payload, frozen=True, kw_only=True):
    "Stripe: Discount."

    id: str
    object: str
    checkout_session: str | None
    customer: str | None
    customer_account: str | None
    deleted: dict[str, Any] | None = None
    end: int | None
    invoice: str | None
    invoice_item: str | None
    promotion_code: str | None
    source: DiscountSource
    start: int
    subscription: str | None
    subscription_item: str | None


class DiscountSource(Payload, frozen=True, kw_only=True):
    "Stripe: DiscountSource."

    coupon: str | None
    type: str


class Dispute(Payload, frozen=True, kw_only=True):
    "Stripe: Dispute."

    id: str
    object: str
    amount: int
    balance_transactions: list[BalanceTransaction]
    charge: str
    created: _Unix
    currency: str
    enhanced_eligibility_types: list[str]
    evidence: DisputeEvidence
    evidence_details: DisputeEvidenceDetails
    intended_submission_method: str | None
    is_charge_refundable: bool
    livemode: bool
    metadata: dict[str, str]
    network_reason_code: str | None = None
    payment_intent: str | None
    payment_method_details: DisputePaymentMethodDetails | None = None
    reason: str
    status: str


class Dispute2(Payload, frozen=True, kw_only=True):
    "Stripe: Dispute2."

    id: str
    object: str
    amount: int
    balance_transactions: list[BalanceTransaction] | None = None
    created: _Unix
    currency: str
    evidence: DisputeEvidence2
    livemode: bool
    loss_reason: str | None = None
    metadata: dict[str, str]
    status: str
    transaction: str
    treasury: DisputeTreasury | None = None


class DisputeEvidence(Payload, frozen=True, kw_only=True):
    "Stripe: DisputeEvidence."

    access_activity_log: str | None
    appeal: DisputeEvidenceAppeal | None = None
    billing_address: str | None
    cancellation_policy: str | None
    cancellation_policy_disclosure: str | None
    cancellation_rebuttal: str | None
    customer_communication: str | None
    customer_email_address: str | None
    customer_name: str | None
    customer_purchase_ip: str | None
    customer_signature: str | None
    duplicate_charge_documentation: str | None
    duplicate_charge_explanation: str | None
    duplicate_charge_id: str | None
    enhanced_evidence: DisputeEvidenceEnhancedEvidence
    product_description: str | None
    receipt: str | None
    refund_policy: str | None
    refund_policy_disclosure: str | None
    refund_refusal_explanation: str | None
    service_date: str | None
    service_documentation: str | None
    shipping_address: str | None
    shipping_carrier: str | None
    shipping_date: str | None
    shipping_documentation: str | None
    shipping_tracking_number: str | None
    uncategorized_file: str | None
    uncategorized_text: str | None


class DisputeEvidence2(Payload, frozen=True, kw_only=True):
    "Stripe: DisputeEvidence2."

    canceled: DisputeEvidenceCanceled | None = None
    duplicate: DisputeEvidenceDuplicate | None = None
    fraudulent: DisputeEvidenceFraudulent | None = None
    merchandise_not_as_described: DisputeEvidenceMerchandiseNotAsDescribed | None = None
    no_valid_authorization: DisputeEvidenceFraudulent | None = None
    not_received: DisputeEvidenceNotReceived | None = None
    other: DisputeEvidenceOther | None = None
    reason: str
    service_not_as_described: DisputeEvidenceServiceNotAsDescribed | None = None


class DisputeEvidenceAppeal(Payload, frozen=True, kw_only=True):
    "Stripe: DisputeEvidenceAppeal."

    card: dict[str, Any] | None = None


class DisputeEvidenceCanceled(Payload, frozen=True, kw_only=True):
    "Stripe: DisputeEvidenceCanceled."

    additional_documentation: str | None
    canceled_at: int | None
    cancellation_policy_provided: bool | None
    cancellation_reason: str | None
    expected_at: int | None
    explanation: str | None
    product_description: str | None
    product_type: str | None
    return_status: str | None
    returned_at: int | None


class DisputeEvidenceDetails(Payload, frozen=True, kw_only=True):
    "Stripe: DisputeEvidenceDetails."

    due_by: int | None
    enhanced_eligibility: DisputeEvidenceDetailsEnhancedEligibility
    has_evidence: bool
    past_due: bool
    submission_count: int
    submission_method: str


class DisputeEvidenceDetailsEnhancedEligibility(Payload, frozen=True, kw_only=True):
    "Stripe: DisputeEvidenceDetailsEnhancedEligibility."

    mastercard_compliance: dict[str, Any] | None = None
    visa_compelling_evidence_3: dict[str, Any] | None = None
    visa_compliance: dict[str, Any] | None = None


class DisputeEvidenceDuplicate(Payload, frozen=True, kw_only=True):
    "Stripe: DisputeEvidenceDuplicate."

    additional_documentation: str | None
    card_statement: str | None
    cash_receipt: str | None
    check_image: str | None
    explanation: str | None
    original_transaction: str | None


class DisputeEvidenceEnhancedEvidence(Payload, frozen=True, kw_only=True):
    "Stripe: DisputeEvidenceEnhancedEvidence."

    mastercard_compliance: dict[str, Any] | None = None
    visa_compelling_evidence_3: dict[str, Any] | None = None
    visa_compliance: dict[str, Any] | None = None


class DisputeEvidenceFraudulent(Payload, frozen=True, kw_only=True):
    "Stripe: DisputeEvidenceFraudulent."

    additional_documentation: str | None
    explanation: str | None


class DisputeEvidenceMerchandiseNotAsDescribed(Payload, frozen=True, kw_only=True):
    "Stripe: DisputeEvidenceMerchandiseNotAsDescribed."

    additional_documentation: str | None
    explanation: str | None
    received_at: int | None
    return_description: str | None
    return_status: str | None
    returned_at: int | None


class DisputeEvidenceNotReceived(Payload, frozen=True, kw_only=True):
    "Stripe: DisputeEvidenceNotReceived."

    additional_documentation: str | None
    expected_at: int | None
    explanation: str | None
    product_description: str | None
    product_type: str | None


class DisputeEvidenceOther(Payload, frozen=True, kw_only=True):
    "Stripe: DisputeEvidenceOther."

    additional_documentation: str | None
    explanation: str | None
    product_description: str | None
    product_type: str | None


class DisputeEvidenceServiceNotAsDescribed(Payload, frozen=True, kw_only=True):
    "Stripe: DisputeEvidenceServiceNotAsDescribed."

    additional_documentation: str | None
    canceled_at: int | None
    cancellation_reason: str | None
    explanation: str | None
    received_at: int | None


class DisputePaymentMethodDetails(Payload, frozen=True, kw_only=True):
    "Stripe: DisputePaymentMethodDetails."

    amazon_pay: DisputePaymentMethodDetailsAmazonPay | None = None
    card: DisputePaymentMethodDetailsCard | None = None
    klarna: DisputePaymentMethodDetailsKlarna | None = None
    paypal: DisputePaymentMethodDetailsPaypal | None = None
    type: str


class DisputePaymentMethodDetailsAmazonPay(Payload, frozen=True, kw_only=True):
    "Stripe: DisputePaymentMethodDetailsAmazonPay."

    dispute_type: str | None


class DisputePaymentMethodDetailsCard(Payload, frozen=True, kw_only=True):
    "Stripe: DisputePaymentMethodDetailsCard."

    brand: str
    case_type: str
    network: str
    network_reason_code: str | None


class DisputePaymentMethodDetailsKlarna(Payload, frozen=True, kw_only=True):
    "Stripe: DisputePaymentMethodDetailsKlarna."

    chargeback_loss_reason_code: str | None = None
    reason_code: str | None


class DisputePaymentMethodDetailsPaypal(Payload, frozen=True, kw_only=True):
    "Stripe: DisputePaymentMethodDetailsPaypal."

    case_id: str | None
    reason_code: str | None


class DisputeTreasury(Payload, frozen=True, kw_only=True):
    "Stripe: DisputeTreasury."

    debit_reversal: str | None
    received_debit: str


class EarlyFraudWarning(Payload, frozen=True, kw_only=True):
    "Stripe: EarlyFraudWarning."

    id: str
    object: str
    actionable: bool
    charge: str
    created: _Unix
    fraud_type: str
    livemode: bool
    payment_intent: str | None = None


class FeeRefund(Payload, frozen=True, kw_only=True):
    "Stripe: FeeRefund."

    id: str
    object: str
    amount: int
    balance_transaction: str | None
    created: _Unix
    currency: str
    fee: str
    metadata: dict[str, str] | None


class File(Payload, frozen=True, kw_only=True):
    "Stripe: File."

    id: str
    object: str
    created: _Unix
    expires_at: int | None
    filename: str | None
    links: FileLinks | None = None
    purpose: str
    size: int
    title: str | None
    type: str | None
    url: str | None


class FileLink(Payload, frozen=True, kw_only=True):
    "Stripe: FileLink."

    id: str
    object: str
    created: _Unix
    expired: bool
    expires_at: int | None
    file: str
    livemode: bool
    metadata: dict[str, str]
    url: str | None


class FileLinks(Payload, frozen=True, kw_only=True):
    "Stripe: FileLinks."

    object: str
    data: list[FileLink]
    has_more: bool
    url: str


class FinancialAccount(Payload, frozen=True, kw_only=True):
    "Stripe: FinancialAccount."

    id: str
    object: str
    active_features: list[str] | None = None
    balance: FinancialAccountBalance
    country: str
    created: _Unix
    features: FinancialAccountFeatures | None = None
    financial_addresses: list[FinancialAccountFinancialAddress]
    is_default: bool | None = None
    livemode: bool
    metadata: dict[str, str] | None
    nickname: str | None = None
    pending_features: list[str] | None = None
    platform_restrictions: FinancialAccountPlatformRestrictions | None = None
    restricted_features: list[str] | None = None
    status: str
    status_details: FinancialAccountStatusDetails
    supported_currencies: list[str]


class FinancialAccountBalance(Payload, frozen=True, kw_only=True):
    "Stripe: FinancialAccountBalance."

    cash: dict[str, int]
    inbound_pending: dict[str, int]
    outbound_pending: dict[str, int]


class FinancialAccountFeatures(Payload, frozen=True, kw_only=True):
    "Stripe: FinancialAccountFeatures."

    object: str
    card_issuing: FinancialAccountFeaturesCardIssuing | None = None
    deposit_insurance: FinancialAccountFeaturesDepositInsurance | None = None
    financial_addresses: FinancialAccountFeaturesFinancialAddresses | None = None
    inbound_transfers: FinancialAccountFeaturesInboundTransfers | None = None
    intra_stripe_flows: FinancialAccountFeaturesIntraStripeFlows | None = None
    outbound_payments: FinancialAccountFeaturesOutboundPayments | None = None
    outbound_transfers: FinancialAccountFeaturesOutboundTransfers | None = None


class FinancialAccountFeaturesCardIssuing(Payload, frozen=True, kw_only=True):
    "Stripe: FinancialAccountFeaturesCardIssuing."

    requested: bool
    status: str
    status_details: list[dict[str, Any]]


class FinancialAccountFeaturesDepositInsurance(Payload, frozen=True, kw_only=True):
    "Stripe: FinancialAccountFeaturesDepositInsurance."

    requested: bool
    status: str
    status_details: list[dict[str, Any]]


class FinancialAccountFeaturesFinancialAddresses(Payload, frozen=True, kw_only=True):
    "Stripe: FinancialAccountFeaturesFinancialAddresses."

    aba: dict[str, Any] | None = None


class FinancialAccountFeaturesInboundTransfers(Payload, frozen=True, kw_only=True):
    "Stripe: FinancialAccountFeaturesInboundTransfers."

    ach: dict[str, Any] | None = None


class FinancialAccountFeaturesIntraStripeFlows(Payload, frozen=True, kw_only=True):
    "Stripe: FinancialAccountFeaturesIntraStripeFlows."

    requested: bool
    status: str
    status_details: list[dict[str, Any]]


class FinancialAccountFeaturesOutboundPayments(Payload, frozen=True, kw_only=True):
    "Stripe: FinancialAccountFeaturesOutboundPayments."

    ach: dict[str, Any] | None = None
    us_domestic_wire: dict[str, Any] | None = None


class FinancialAccountFeaturesOutboundTransfers(Payload, frozen=True, kw_only=True):
    "Stripe: FinancialAccountFeaturesOutboundTransfers."

    ach: dict[str, Any] | None = None
    us_domestic_wire: dict[str, Any] | None = None


class FinancialAccountFinancialAddress(Payload, frozen=True, kw_only=True):
    "Stripe: FinancialAccountFinancialAddress."

    aba: FinancialAccountFinancialAddressAba | None = None
    supported_networks: list[str] | None = None
    type: str


class FinancialAccountFinancialAddressAba(Payload, frozen=True, kw_only=True):
    "Stripe: FinancialAccountFinancialAddressAba."

    account_holder_name: str
    account_number: str | None = None
    account_number_last4: str
    bank_name: str
    routing_number: str


class FinancialAccountPlatformRestrictions(Payload, frozen=True, kw_only=True):
    "Stripe: FinancialAccountPlatformRestrictions."

    inbound_flows: str | None
    outbound_flows: str | None


class FinancialAccountStatusDetails(Payload, frozen=True, kw_only=True):
    "Stripe: FinancialAccountStatusDetails."

    closed: FinancialAccountStatusDetailsClosed | None


class FinancialAccountStatusDetailsClosed(Payload, frozen=True, kw_only=True):
    "Stripe: FinancialAccountStatusDetailsClosed."

    reasons: list[str]


class Hold(Payload, frozen=True, kw_only=True):
    "Stripe: Hold."

    id: str
    object: str
    amount: int
    amount_releasable: int | None = None
    created: _Unix
    created_by: str
    currency: str
    destination: str
    is_releasable: bool | None = None
    livemode: bool
    metadata: dict[str, str] | None = None
    reason: str
    release_details: list[HoldReleaseDetail] | None = None
    release_schedule: HoldReleaseSchedule
    reserve_plan: str | None
    source_charge: str | None
    source_type: str


class HoldReleaseDetail(Payload, frozen=True, kw_only=True):
    "Stripe: HoldReleaseDetail."

    amount: int
    reserve_release: str


class HoldReleaseSchedule(Payload, frozen=True, kw_only=True):
    "Stripe: HoldReleaseSchedule."

    release_after: int | None
    scheduled_release: int | None


class InboundTransfer(Payload, frozen=True, kw_only=True):
    "Stripe: InboundTransfer."

    id: str
    object: str
    amount: int
    cancelable: bool
    created: _Unix
    currency: str
    description: str | None
    failure_details: InboundTransferFailureDetails | None
    financial_account: str
    hosted_regulatory_receipt_url: str | None
    linked_flows: InboundTransferLinkedFlows
    livemode: bool
    metadata: dict[str, str]
    origin_payment_method: str | None
    origin_payment_method_details: InboundTransferOriginPaymentMethodDetails | None
    returned: bool | None
    statement_descriptor: str
    status: str
    status_transitions: InboundTransferStatusTransitions
    transaction: str | None


class InboundTransferFailureDetails(Payload, frozen=True, kw_only=True):
    "Stripe: InboundTransferFailureDetails."

    code: str


class InboundTransferLinkedFlows(Payload, frozen=True, kw_only=True):
    "Stripe: InboundTransferLinkedFlows."

    received_debit: str | None


class InboundTransferOriginPaymentMethodDetails(Payload, frozen=True, kw_only=True):
    "Stripe: InboundTransferOriginPaymentMethodDetails."

    billing_details: InboundTransferOriginPaymentMethodDetailsBillingDetails
    type: str
    us_bank_account: InboundTransferOriginPaymentMethodDetailsUsBankAccount | None = None


class InboundTransferOriginPaymentMethodDetailsBillingDetails(Payload, frozen=True, kw_only=True):
    "Stripe: InboundTransferOriginPaymentMethodDetailsBillingDetails."

    address: Address
    email: str | None
    name: str | None


class InboundTransferOriginPaymentMethodDetailsUsBankAccount(Payload, frozen=True, kw_only=True):
    "Stripe: InboundTransferOriginPaymentMethodDetailsUsBankAccount."

    account_holder_type: str | None
    account_type: str | None
    bank_name: str | None
    fingerprint: str | None
    last4: str | None
    mandate: str | None = None
    network: str
    routing_number: str | None


class InboundTransferStatusTransitions(Payload, frozen=True, kw_only=True):
    "Stripe: InboundTransferStatusTransitions."

    canceled_at: int | None = None
    failed_at: int | None
    succeeded_at: int | None


class Install(Payload, frozen=True, kw_only=True):
    "Stripe: Install."

    id: str
    object: str
    account: str
    app: str
    approval_required: bool
    auth_code: str | None
    channel: str
    content_security_policy_granted: InstallContentSecurityPolicyGranted
    content_security_policy_pending: InstallContentSecurityPolicyGranted
    created: _Unix
    created_by: str | None
    endpoints_granted: list[str]
    endpoints_pending: list[str]
    livemode: bool
    permissions_granted: list[str]
    permissions_pending: list[str]
    status: str


class InstallContentSecurityPolicyGranted(Payload, frozen=True, kw_only=True):
    "Stripe: InstallContentSecurityPolicyGranted."

    connect_src: list[str]
    image_src: list[str]


class Invoice(Payload, frozen=True, kw_only=True):
    "Stripe: Invoice."

    id: str
    object: str
    account_country: str | None
    account_name: str | None
    account_tax_ids: list[str] | None
    amount_due: int
    amount_overpaid: int
    amount_paid: int
    amount_paid_off_stripe: int | None = None
    amount_remaining: int
    amount_shipping: int
    application: str | None
    attempt_count: int
    attempted: bool
    auto_advance: bool | None = None
    automatic_tax: InvoiceAutomaticTax
    automatically_finalizes_at: int | None
    billing_reason: str | None
    collection_method: str
    confirmation_secret: InvoiceConfirmationSecret | None = None
    created: _Unix
    currency: str
    custom_fields: list[SessionInvoiceCreationInvoiceDataCustomField] | None
    customer: str | None
    customer_account: str | None
    customer_address: Address | None
    customer_email: str | None
    customer_name: str | None
    customer_phone: str | None
    customer_shipping: ChargeShipping | None
    customer_tax_exempt: str | None
    customer_tax_ids: list[SessionCustomerDetailsTaxId] | None = None
    default_payment_method: str | None
    default_source: str | None
    default_tax_rates: list[TaxRate]
    deleted: dict[str, Any] | None = None
    description: str | None
    discounts: list[str]
    due_date: int | None
    effective_at: int | None
    ending_balance: int | None
    footer: str | None
    from_invoice: InvoiceFromInvoice | None
    hosted_invoice_url: str | None = None
    invoice_pdf: str | None = None
    issuer: SessionAutomaticTaxLiability
    last_finalization_error: InvoiceLastFinalizationError | None
    latest_revision: str | None
    lines: InvoiceLines
    livemode: bool
    metadata: dict[str, str] | None
    next_payment_attempt: int | None
    number: str | None
    on_behalf_of: str | None
    parent: InvoiceParent | None
    payment_settings: InvoicePaymentSettings
    payments: InvoicePayments | None = None
    period_end: int
    period_start: int
    post_payment_credit_notes_amount: int
    pre_payment_credit_notes_amount: int
    receipt_number: str | None
    rendering: InvoiceRendering | None
    shipping_cost: InvoiceShippingCost | None
    shipping_details: ChargeShipping | None
    starting_balance: int
    statement_descriptor: str | None
    status: str | None
    status_details: InvoiceStatusDetails | None = None
    status_transitions: InvoiceStatusTransitions
    subtotal: int
    subtotal_excluding_tax: int | None
    test_clock: str | None
    threshold_reason: InvoiceThresholdReason | None = None
    total: int
    total_discount_amounts: list[CreditNoteDiscountAmount] | None
    total_excluding_tax: int | None
    total_pretax_credit_amounts: list[InvoiceLineItemPretaxCreditAmount] | None
    total_taxes: list[InvoiceTotalTax] | None
    webhooks_delivered_at: int | None


class InvoiceAutomaticTax(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceAutomaticTax."

    disabled_reason: str | None
    enabled: bool
    liability: SessionAutomaticTaxLiability | None
    provider: str | None
    status: str | None


class InvoiceConfirmationSecret(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceConfirmationSecret."

    client_secret: str
    type: str


class InvoiceFromInvoice(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceFromInvoice."

    action: str
    invoice: str


class InvoiceItem(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceItem."

    id: str
    object: str
    amount: int
    currency: str
    customer: str
    customer_account: str | None
    date: _Unix
    deleted: dict[str, Any] | None = None
    description: str | None
    discountable: bool
    discounts: list[str] | None
    frozen_fields: list[str] | None = None
    invoice: str | None
    invoicing_rules: list[InvoiceItemInvoicingRule] | None = None
    livemode: bool
    metadata: dict[str, str] | None
    net_amount: int | None = None
    parent: InvoiceItemParent | None
    period: InvoiceLineItemPeriod
    pricing: InvoiceItemPricing | None
    proration: bool
    proration_details: InvoiceItemProrationDetails | None = None
    quantity: int
    quantity_decimal: _Decimal
    tax_rates: list[TaxRate] | None
    test_clock: str | None


class InvoiceItemInvoicingRule(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceItemInvoicingRule."

    type: str


class InvoiceItemParent(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceItemParent."

    subscription_details: InvoiceItemParentSubscriptionDetails | None
    type: str


class InvoiceItemParentSubscriptionDetails(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceItemParentSubscriptionDetails."

    subscription: str
    subscription_item: str | None = None


class InvoiceItemPricing(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceItemPricing."

    price_details: InvoiceLineItemPricingPriceDetails | None = None
    type: str
    unit_amount_decimal: _Decimal | None


class InvoiceItemProrationDetails(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceItemProrationDetails."

    credited_items: InvoiceItemProrationDetailsCreditedItems | None
    discount_amounts: list[CreditNoteDiscountAmount]


class InvoiceItemProrationDetailsCreditedItems(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceItemProrationDetailsCreditedItems."

    invoice_item: str | None = None
    invoice_line_item_details: dict[str, Any] | None = None
    type: str


class InvoiceLastFinalizationError(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceLastFinalizationError."

    advice_code: str | None = None
    charge: str | None = None
    code: str | None = None
    decline_code: str | None = None
    doc_url: str | None = None
    message: str | None = None
    network_advice_code: str | None = None
    network_decline_code: str | None = None
    param: str | None = None
    payment_intent: PaymentIntent | None = None
    payment_method: PaymentMethod | None = None
    payment_method_type: str | None = None
    request_log_url: str | None = None
    setup_intent: SetupIntent | None = None
    source: ChargeSource | None = None
    type: str


class InvoiceLineItem(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceLineItem."

    id: str
    object: str
    amount: int
    currency: str
    description: str | None
    discount_amounts: list[CreditNoteDiscountAmount] | None
    discountable: bool
    discounts: list[str]
    invoice: str | None
    livemode: bool
    metadata: dict[str, str]
    parent: dict[str, Any] | None
    period: InvoiceLineItemPeriod
    pretax_credit_amounts: list[InvoiceLineItemPretaxCreditAmount] | None
    pricing: dict[str, Any] | None
    quantity: int | None
    quantity_decimal: _Decimal | None
    subscription: str | None
    subtotal: int
    taxes: list[dict[str, Any]] | None


class InvoiceLineItemPeriod(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceLineItemPeriod."

    end: int
    start: int


class InvoiceLineItemPretaxCreditAmount(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceLineItemPretaxCreditAmount."

    amount: int
    credit_balance_transaction: str | None = None
    discount: str | None = None
    type: str


class InvoiceLineItemPricingPriceDetails(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceLineItemPricingPriceDetails."

    price: str
    product: str


class InvoiceLines(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceLines."

    object: str
    data: list[InvoiceLineItem]
    has_more: bool
    url: str


class InvoiceParent(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceParent."

    quote_details: InvoiceParentQuoteDetails | None
    subscription_details: InvoiceParentSubscriptionDetails | None
    type: str


class InvoiceParentQuoteDetails(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceParentQuoteDetails."

    quote: str


class InvoiceParentSubscriptionDetails(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceParentSubscriptionDetails."

    metadata: dict[str, str] | None
    subscription: str
    subscription_proration_date: int | None = None


class InvoicePayment(Payload, frozen=True, kw_only=True):
    "Stripe: InvoicePayment."

    id: str
    object: str
    amount_paid: int | None
    amount_requested: int
    created: _Unix
    currency: str
    invoice: str
    is_default: bool
    livemode: bool
    payment: InvoicePaymentPayment
    status: str
    status_transitions: InvoicePaymentStatusTransitions


class InvoicePaymentPayment(Payload, frozen=True, kw_only=True):
    "Stripe: InvoicePaymentPayment."

    charge: str | None = None
    payment_intent: str | None = None
    payment_record: str | None = None
    type: str


class InvoicePaymentSettings(Payload, frozen=True, kw_only=True):
    "Stripe: InvoicePaymentSettings."

    default_mandate: str | None
    payment_method_options: InvoicePaymentSettingsPaymentMethodOptions | None
    payment_method_types: list[str] | None


class InvoicePaymentSettingsPaymentMethodOptions(Payload, frozen=True, kw_only=True):
    "Stripe: InvoicePaymentSettingsPaymentMethodOptions."

    acss_debit: dict[str, Any] | None
    bancontact: dict[str, Any] | None
    billie: dict[str, Any] | None = None
    blik: dict[str, Any] | None = None
    card: dict[str, Any] | None
    customer_balance: dict[str, Any] | None
    konbini: dict[str, Any] | None
    payto: dict[str, Any] | None
    pix: dict[str, Any] | None
    sepa_debit: dict[str, Any] | None
    upi: dict[str, Any] | None
    us_bank_account: dict[str, Any] | None


class InvoicePaymentStatusTransitions(Payload, frozen=True, kw_only=True):
    "Stripe: InvoicePaymentStatusTransitions."

    canceled_at: int | None
    paid_at: int | None


class InvoicePayments(Payload, frozen=True, kw_only=True):
    "Stripe: InvoicePayments."

    object: str
    data: list[InvoicePayment]
    has_more: bool
    url: str


class InvoiceRendering(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceRendering."

    amount_tax_display: str | None
    pdf: InvoiceRenderingPdf | None
    template: str | None
    template_version: int | None


class InvoiceRenderingPdf(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceRenderingPdf."

    page_size: str | None


class InvoiceShippingCost(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceShippingCost."

    amount_subtotal: int
    amount_tax: int
    amount_total: int
    shipping_rate: str | None
    taxes: list[LineItemTax] | None = None


class InvoiceStatusDetails(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceStatusDetails."

    uncollectible: InvoiceStatusDetailsUncollectible | None = None


class InvoiceStatusDetailsUncollectible(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceStatusDetailsUncollectible."

    reason: str | None


class InvoiceStatusTransitions(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceStatusTransitions."

    finalized_at: int | None
    marked_uncollectible_at: int | None
    paid_at: int | None
    voided_at: int | None


class InvoiceThresholdReason(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceThresholdReason."

    amount_gte: int | None
    item_reasons: list[InvoiceThresholdReasonItemReason]


class InvoiceThresholdReasonItemReason(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceThresholdReasonItemReason."

    line_item_ids: list[str]
    usage_gte: int


class InvoiceTotalTax(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceTotalTax."

    amount: int
    tax_behavior: str
    tax_rate_details: CreditNoteLineItemTaxTaxRateDetails | None
    taxability_reason: str
    taxable_amount: int | None
    type: str


class LineItem(Payload, frozen=True, kw_only=True):
    "Stripe: LineItem."

    id: str
    object: str
    adjustable_quantity: LineItemAdjustableQuantity | None
    amount_discount: int
    amount_subtotal: int
    amount_tax: int
    amount_total: int
    currency: str
    description: str | None
    discounts: list[dict[str, Any]] | None = None
    metadata: dict[str, str] | None
    price: Price | None
    quantity: int | None
    taxes: list[LineItemTax] | None = None


class LineItemAdjustableQuantity(Payload, frozen=True, kw_only=True):
    "Stripe: LineItemAdjustableQuantity."

    enabled: bool
    maximum: int | None
    minimum: int | None


class LineItemTax(Payload, frozen=True, kw_only=True):
    "Stripe: LineItemTax."

    amount: int
    rate: TaxRate
    taxability_reason: str | None
    taxable_amount: int | None


class Mandate(Payload, frozen=True, kw_only=True):
    "Stripe: Mandate."

    id: str
    object: str
    customer_acceptance: MandateCustomerAcceptance
    livemode: bool
    multi_use: MandateMultiUse | None = None
    on_behalf_of: str | None = None
    payment_method: str
    payment_method_details: MandatePaymentMethodDetails
    single_use: AccountBusinessProfileMonthlyEstimatedRevenue | None = None
    status: str
    type: str


class MandateCustomerAcceptance(Payload, frozen=True, kw_only=True):
    "Stripe: MandateCustomerAcceptance."

    accepted_at: int | None
    offline: dict[str, Any] | None = None
    online: MandateCustomerAcceptanceOnline | None = None
    type: str


class MandateCustomerAcceptanceOnline(Payload, frozen=True, kw_only=True):
    "Stripe: MandateCustomerAcceptanceOnline."

    ip_address: str | None
    user_agent: str | None


class MandateMultiUse(Payload, frozen=True, kw_only=True):
    "Stripe: MandateMultiUse."

    amount: int | None = None
    currency: str | None = None


class MandatePaymentMethodDetails(Payload, frozen=True, kw_only=True):
    "Stripe: MandatePaymentMethodDetails."

    acss_debit: MandatePaymentMethodDetailsAcssDebit | None = None
    amazon_pay: dict[str, Any] | None = None
    au_becs_debit: MandatePaymentMethodDetailsAuBecsDebit | None = None
    bacs_debit: MandatePaymentMethodDetailsBacsDebit | None = None
    blik: MandatePaymentMethodDetailsBlik | None = None
    card: MandatePaymentMethodDetailsCard | None = None
    cashapp: dict[str, Any] | None = None
    kakao_pay: dict[str, Any] | None = None
    klarna: dict[str, Any] | None = None
    kr_card: dict[str, Any] | None = None
    link: dict[str, Any] | None = None
    naver_pay: dict[str, Any] | None = None
    nz_bank_account: dict[str, Any] | None = None
    paypal: MandatePaymentMethodDetailsPaypal | None = None
    payto: MandatePaymentMethodDetailsPayto | None = None
    pix: MandatePaymentMethodDetailsPix | None = None
    revolut_pay: dict[str, Any] | None = None
    sepa_debit: MandatePaymentMethodDetailsSepaDebit | None = None
    twint: dict[str, Any] | None = None
    type: str
    upi: SessionPaymentMethodOptionsUpiMandateOptions | None = None
    us_bank_account: PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions | None = None


class MandatePaymentMethodDetailsAcssDebit(Payload, frozen=True, kw_only=True):
    "Stripe: MandatePaymentMethodDetailsAcssDebit."

    default_for: list[str] | None = None
    interval_description: str | None
    payment_schedule: str
    transaction_type: str


class MandatePaymentMethodDetailsAuBecsDebit(Payload, frozen=True, kw_only=True):
    "Stripe: MandatePaymentMethodDetailsAuBecsDebit."

    url: str


class MandatePaymentMethodDetailsBacsDebit(Payload, frozen=True, kw_only=True):
    "Stripe: MandatePaymentMethodDetailsBacsDebit."

    display_name: str | None
    network_status: str
    reference: str
    revocation_reason: str | None
    service_user_number: str | None
    url: str


class MandatePaymentMethodDetailsBlik(Payload, frozen=True, kw_only=True):
    "Stripe: MandatePaymentMethodDetailsBlik."

    expires_at: int | None
    type: str


class MandatePaymentMethodDetailsCard(Payload, frozen=True, kw_only=True):
    "Stripe: MandatePaymentMethodDetailsCard."

    india: dict[str, Any] | None = None


class MandatePaymentMethodDetailsPaypal(Payload, frozen=True, kw_only=True):
    "Stripe: MandatePaymentMethodDetailsPaypal."

    billing_agreement_id: str | None
    payer_id: str | None


class MandatePaymentMethodDetailsPayto(Payload, frozen=True, kw_only=True):
    "Stripe: MandatePaymentMethodDetailsPayto."

    amount: int | None
    amount_type: str
    end_date: str | None
    payment_schedule: str
    payments_per_period: int | None
    purpose: str | None
    start_date: str | None


class MandatePaymentMethodDetailsPix(Payload, frozen=True, kw_only=True):
    "Stripe: MandatePaymentMethodDetailsPix."

    amount_includes_iof: str | None = None
    amount_type: str | None = None
    end_date: str | None = None
    payment_schedule: str | None = None
    reference: str | None = None
    start_date: str | None = None


class MandatePaymentMethodDetailsSepaDebit(Payload, frozen=True, kw_only=True):
    "Stripe: MandatePaymentMethodDetailsSepaDebit."

    reference: str
    url: str


class Meter(Payload, frozen=True, kw_only=True):
    "Stripe: Meter."

    id: str
    object: str
    created: _Unix
    customer_mapping: MeterCustomerMapping
    default_aggregation: MeterDefaultAggregation
    display_name: str
    event_name: str
    event_time_window: str | None
    livemode: bool
    status: str
    status_transitions: MeterStatusTransitions
    updated: _Unix
    value_settings: MeterValueSettings


class MeterCustomerMapping(Payload, frozen=True, kw_only=True):
    "Stripe: MeterCustomerMapping."

    event_payload_key: str
    type: str


class MeterDefaultAggregation(Payload, frozen=True, kw_only=True):
    "Stripe: MeterDefaultAggregation."

    formula: str


class MeterStatusTransitions(Payload, frozen=True, kw_only=True):
    "Stripe: MeterStatusTransitions."

    deactivated_at: _Unix | None


class MeterValueSettings(Payload, frozen=True, kw_only=True):
    "Stripe: MeterValueSettings."

    event_payload_key: str


class Order(Payload, frozen=True, kw_only=True):
    "Stripe: Order."

    id: str
    object: str
    amount_fees: int
    amount_subtotal: int
    amount_total: int
    beneficiary: OrderBeneficiary | None = None
    canceled_at: _Unix | None
    cancellation_reason: str | None
    certificate: str | None
    confirmed_at: _Unix | None
    created: _Unix
    currency: str
    delayed_at: _Unix | None
    delivered_at: _Unix | None
    delivery_details: list[OrderDeliveryDetail]
    expected_delivery_year: int
    livemode: bool
    metadata: dict[str, str]
    metric_tons: _Decimal
    product: str
    product_substituted_at: _Unix | None
    status: str


class OrderBeneficiary(Payload, frozen=True, kw_only=True):
    "Stripe: OrderBeneficiary."

    public_name: str


class OrderDeliveryDetail(Payload, frozen=True, kw_only=True):
    "Stripe: OrderDeliveryDetail."

    delivered_at: _Unix
    location: OrderDeliveryDetailLocation | None
    metric_tons: str
    registry_url: str | None
    supplier: Supplier


class OrderDeliveryDetailLocation(Payload, frozen=True, kw_only=True):
    "Stripe: OrderDeliveryDetailLocation."

    city: str | None
    country: str
    latitude: float | None
    longitude: float | None
    region: str | None


class OutboundPayment(Payload, frozen=True, kw_only=True):
    "Stripe: OutboundPayment."

    id: str
    object: str
    amount: int
    cancelable: bool
    created: _Unix
    currency: str
    customer: str | None
    description: str | None
    destination_payment_method: str | None
    destination_payment_method_details: OutboundPaymentDestinationPaymentMethodDetails | None
    end_user_details: OutboundPaymentEndUserDetails | None
    expected_arrival_date: int
    financial_account: str
    hosted_regulatory_receipt_url: str | None
    livemode: bool
    metadata: dict[str, str]
    returned_details: OutboundPaymentReturnedDetails | None
    statement_descriptor: str
    status: str
    status_transitions: OutboundPaymentStatusTransitions
    tracking_details: OutboundPaymentTrackingDetails | None
    transaction: str


class OutboundPaymentDestinationPaymentMethodDetails(Payload, frozen=True, kw_only=True):
    "Stripe: OutboundPaymentDestinationPaymentMethodDetails."

    billing_details: InboundTransferOriginPaymentMethodDetailsBillingDetails
    financial_account: OutboundPaymentDestinationPaymentMethodDetailsFinancialAccount | None = None
    type: str
    us_bank_account: OutboundPaymentDestinationPaymentMethodDetailsUsBankAccount | None = None


class OutboundPaymentDestinationPaymentMethodDetailsFinancialAccount(Payload, frozen=True, kw_only=True):
    "Stripe: OutboundPaymentDestinationPaymentMethodDetailsFinancialAccount."

    id: str
    network: str


class OutboundPaymentDestinationPaymentMethodDetailsUsBankAccount(Payload, frozen=True, kw_only=True):
    "Stripe: OutboundPaymentDestinationPaymentMethodDetailsUsBankAccount."

    account_holder_type: str | None
    account_type: str | None
    bank_name: str | None
    fingerprint: str | None
    last4: str | None
    mandate: str | None = None
    network: str
    routing_number: str | None


class OutboundPaymentEndUserDetails(Payload, frozen=True, kw_only=True):
    "Stripe: OutboundPaymentEndUserDetails."

    ip_address: str | None
    present: bool


class OutboundPaymentReturnedDetails(Payload, frozen=True, kw_only=True):
    "Stripe: OutboundPaymentReturnedDetails."

    code: str
    transaction: str


class OutboundPaymentStatusTransitions(Payload, frozen=True, kw_only=True):
    "Stripe: OutboundPaymentStatusTransitions."

    canceled_at: int | None
    failed_at: int | None
    posted_at: int | None
    returned_at: int | None


class OutboundPaymentTrackingDetails(Payload, frozen=True, kw_only=True):
    "Stripe: OutboundPaymentTrackingDetails."

    ach: OutboundPaymentTrackingDetailsAch | None = None
    type: str
    us_domestic_wire: OutboundPaymentTrackingDetailsUsDomesticWire | None = None


class OutboundPaymentTrackingDetailsAch(Payload, frozen=True, kw_only=True):
    "Stripe: OutboundPaymentTrackingDetailsAch."

    trace_id: str


class OutboundPaymentTrackingDetailsUsDomesticWire(Payload, frozen=True, kw_only=True):
    "Stripe: OutboundPaymentTrackingDetailsUsDomesticWire."

    chips: str | None
    imad: str | None
    omad: str | None


class OutboundTransfer(Payload, frozen=True, kw_only=True):
    "Stripe: OutboundTransfer."

    id: str
    object: str
    amount: int
    cancelable: bool
    created: _Unix
    currency: str
    description: str | None
    destination_payment_method: str | None
    destination_payment_method_details: OutboundTransferDestinationPaymentMethodDetails
    expected_arrival_date: int
    financial_account: str
    hosted_regulatory_receipt_url: str | None
    livemode: bool
    metadata: dict[str, str]
    returned_details: OutboundPaymentReturnedDetails | None
    statement_descriptor: str
    status: str
    status_transitions: OutboundPaymentStatusTransitions
    tracking_details: OutboundTransferTrackingDetails | None
    transaction: str


class OutboundTransferDestinationPaymentMethodDetails(Payload, frozen=True, kw_only=True):
    "Stripe: OutboundTransferDestinationPaymentMethodDetails."

    billing_details: InboundTransferOriginPaymentMethodDetailsBillingDetails
    financial_account: OutboundPaymentDestinationPaymentMethodDetailsFinancialAccount | None = None
    type: str
    us_bank_account: OutboundPaymentDestinationPaymentMethodDetailsUsBankAccount | None = None


class OutboundTransferTrackingDetails(Payload, frozen=True, kw_only=True):
    "Stripe: OutboundTransferTrackingDetails."

    ach: OutboundPaymentTrackingDetailsAch | None = None
    type: str
    us_domestic_wire: OutboundPaymentTrackingDetailsUsDomesticWire | None = None


class PaymentIntent(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntent."

    id: str
    object: str
    allowed_payment_method_types: list[str] | None
    amount: int
    amount_capturable: int
    amount_details: PaymentIntentAmountDetails | None = None
    amount_received: int
    application: str | None
    application_fee_amount: int | None
    automatic_payment_methods: PaymentIntentAutomaticPaymentMethods | None
    canceled_at: _Unix | None
    cancellation_reason: str | None
    capture_method: str
    client_secret: str | None
    confirmation_method: str
    created: _Unix
    currency: str
    customer: str | None
    customer_account: str | None
    description: str | None
    excluded_payment_method_types: list[str] | None
    hooks: PaymentIntentHooks | None = None
    last_payment_error: InvoiceLastFinalizationError | None
    latest_charge: str | None
    livemode: bool
    managed_payments: ConfigurationFeaturesInvoiceHistory | None
    metadata: dict[str, str]
    next_action: PaymentIntentNextAction | None
    on_behalf_of: str | None
    payment_details: PaymentIntentPaymentDetails | None = None
    payment_method: str | None
    payment_method_configuration_details: SessionPaymentMethodConfigurationDetails | None
    payment_method_options: PaymentIntentPaymentMethodOptions | None
    payment_method_types: list[str]
    payment_record: str | None
    presentment_details: ChargePresentmentDetails | None = None
    processing: PaymentIntentProcessing | None
    receipt_email: str | None
    review: str | None
    setup_future_usage: str | None
    shipping: ChargeShipping | None
    source: str | None
    statement_descriptor: str | None
    statement_descriptor_suffix: str | None
    status: str
    transfer_data: PaymentIntentTransferData | None = None
    transfer_group: str | None


class PaymentIntentAmountDetails(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentAmountDetails."

    discount_amount: int | None = None
    error: PaymentIntentAmountDetailsError | None = None
    line_items: PaymentIntentAmountDetailsLineItems | None = None
    shipping: PaymentIntentAmountDetailsShipping | None = None
    tax: PaymentIntentAmountDetailsTax | None = None
    tip: PaymentIntentAmountDetailsTip | None = None


class PaymentIntentAmountDetailsError(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentAmountDetailsError."

    code: str | None
    message: str | None


class PaymentIntentAmountDetailsLineItems(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentAmountDetailsLineItems."

    object: str
    data: list[dict[str, Any]]
    has_more: bool
    url: str


class PaymentIntentAmountDetailsShipping(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentAmountDetailsShipping."

    amount: int | None
    from_postal_code: str | None
    to_postal_code: str | None


class PaymentIntentAmountDetailsTax(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentAmountDetailsTax."

    total_tax_amount: int | None


class PaymentIntentAmountDetailsTip(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentAmountDetailsTip."

    amount: int | None = None


class PaymentIntentAutomaticPaymentMethods(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentAutomaticPaymentMethods."

    allow_redirects: str | None = None
    enabled: bool


class PaymentIntentHooks(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentHooks."

    inputs: PaymentIntentHooksInputs | None = None


class PaymentIntentHooksInputs(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentHooksInputs."

    tax: dict[str, Any] | None = None


class PaymentIntentNextAction(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentNextAction."

    alipay_handle_redirect: PaymentIntentNextActionAlipayHandleRedirect | None = None
    blik_authorize: dict[str, Any] | None = None
    boleto_display_details: PaymentIntentNextActionBoletoDisplayDetails | None = None
    card_await_notification: PaymentIntentNextActionCardAwaitNotification | None = None
    cashapp_handle_redirect_or_display_qr_code: PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode | None = (
        None
    )
    display_bank_transfer_instructions: PaymentIntentNextActionDisplayBankTransferInstructions | None = None
    klarna_display_qr_code: PaymentIntentNextActionKlarnaDisplayQrCode | None = None
    konbini_display_details: PaymentIntentNextActionKonbiniDisplayDetails | None = None
    multibanco_display_details: PaymentIntentNextActionMultibancoDisplayDetails | None = None
    oxxo_display_details: PaymentIntentNextActionOxxoDisplayDetails | None = None
    paynow_display_qr_code: PaymentIntentNextActionPaynowDisplayQrCode | None = None
    pix_display_qr_code: PaymentIntentNextActionPixDisplayQrCode | None = None
    promptpay_display_qr_code: PaymentIntentNextActionPromptpayDisplayQrCode | None = None
    redirect_to_url: PaymentIntentNextActionRedirectToUrl | None = None
    swish_handle_redirect_or_display_qr_code: PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode | None = None
    type: str
    upi_handle_redirect_or_display_qr_code: PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode | None = None
    use_stripe_sdk: dict[str, Any] | None = None
    verify_with_microdeposits: PaymentIntentNextActionVerifyWithMicrodeposits | None = None
    wechat_pay_display_qr_code: PaymentIntentNextActionWechatPayDisplayQrCode | None = None
    wechat_pay_redirect_to_android_app: PaymentIntentNextActionWechatPayRedirectToAndroidApp | None = None
    wechat_pay_redirect_to_ios_app: PaymentIntentNextActionWechatPayRedirectToIosApp | None = None


class PaymentIntentNextActionAlipayHandleRedirect(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentNextActionAlipayHandleRedirect."

    native_data: str | None
    native_url: str | None
    return_url: str | None
    url: str | None


class PaymentIntentNextActionBoletoDisplayDetails(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentNextActionBoletoDisplayDetails."

    expires_at: int | None
    hosted_voucher_url: str | None
    number: str | None
    pdf: str | None


class PaymentIntentNextActionCardAwaitNotification(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentNextActionCardAwaitNotification."

    charge_attempt_at: int | None
    customer_approval_required: bool | None


class PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode."

    hosted_instructions_url: str
    mobile_auth_url: str
    qr_code: dict[str, Any]


class PaymentIntentNextActionDisplayBankTransferInstructions(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentNextActionDisplayBankTransferInstructions."

    amount_remaining: int | None
    currency: str | None
    financial_addresses: list[dict[str, Any]] | None = None
    hosted_instructions_url: str | None
    reference: str | None
    type: str


class PaymentIntentNextActionKlarnaDisplayQrCode(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentNextActionKlarnaDisplayQrCode."

    data: str
    expires_at: int | None
    image_url_png: str
    image_url_svg: str


class PaymentIntentNextActionKonbiniDisplayDetails(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentNextActionKonbiniDisplayDetails."

    expires_at: int
    hosted_voucher_url: str | None
    stores: dict[str, Any]


class PaymentIntentNextActionMultibancoDisplayDetails(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentNextActionMultibancoDisplayDetails."

    entity: str | None
    expires_at: int | None
    hosted_voucher_url: str | None
    reference: str | None


class PaymentIntentNextActionOxxoDisplayDetails(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentNextActionOxxoDisplayDetails."

    expires_after: int | None
    hosted_voucher_url: str | None
    number: str | None


class PaymentIntentNextActionPaynowDisplayQrCode(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentNextActionPaynowDisplayQrCode."

    data: str
    hosted_instructions_url: str | None
    image_url_png: str
    image_url_svg: str


class PaymentIntentNextActionPixDisplayQrCode(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentNextActionPixDisplayQrCode."

    data: str | None = None
    expires_at: _Unix | None = None
    hosted_instructions_url: str | None = None
    image_url_png: str | None = None
    image_url_svg: str | None = None


class PaymentIntentNextActionPromptpayDisplayQrCode(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentNextActionPromptpayDisplayQrCode."

    data: str
    hosted_instructions_url: str
    image_url_png: str
    image_url_svg: str


class PaymentIntentNextActionRedirectToUrl(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentNextActionRedirectToUrl."

    return_url: str | None
    url: str | None


class PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode."

    hosted_instructions_url: str
    mobile_auth_url: str
    qr_code: dict[str, Any]


class PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode."

    hosted_instructions_url: str
    qr_code: dict[str, Any]


class PaymentIntentNextActionVerifyWithMicrodeposits(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentNextActionVerifyWithMicrodeposits."

    arrival_date: int
    hosted_verification_url: str
    microdeposit_type: str | None


class PaymentIntentNextActionWechatPayDisplayQrCode(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentNextActionWechatPayDisplayQrCode."

    data: str
    hosted_instructions_url: str
    image_data_url: str
    image_url_png: str
    image_url_svg: str


class PaymentIntentNextActionWechatPayRedirectToAndroidApp(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentNextActionWechatPayRedirectToAndroidApp."

    app_id: str
    nonce_str: str
    package: str
    partner_id: str
    prepay_id: str
    sign: str
    timestamp: str


class PaymentIntentNextActionWechatPayRedirectToIosApp(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentNextActionWechatPayRedirectToIosApp."

    native_url: str


class PaymentIntentPaymentDetails(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentDetails."

    customer_reference: str | None
    order_reference: str | None


class PaymentIntentPaymentMethodOptions(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptions."

    acss_debit: PaymentIntentPaymentMethodOptionsAcssDebit | None = None
    affirm: PaymentIntentPaymentMethodOptionsAffirm | None = None
    afterpay_clearpay: PaymentIntentPaymentMethodOptionsAfterpayClearpay | None = None
    alipay: SessionPaymentMethodOptionsBancontact | None = None
    alma: SessionPaymentMethodOptionsAlma | None = None
    amazon_pay: SessionPaymentMethodOptionsAmazonPay | None = None
    au_becs_debit: PaymentIntentPaymentMethodOptionsAuBecsDebit | None = None
    bacs_debit: PaymentIntentPaymentMethodOptionsBacsDebit | None = None
    bancontact: PaymentIntentPaymentMethodOptionsBancontact | None = None
    billie: PaymentIntentPaymentMethodOptionsBillie | None = None
    bizum: dict[str, Any] | None = None
    blik: PaymentIntentPaymentMethodOptionsBlik | None = None
    boleto: SessionPaymentMethodOptionsBoleto | None = None
    card: PaymentIntentPaymentMethodOptionsCard | None = None
    card_present: PaymentIntentPaymentMethodOptionsCardPresent | None = None
    cashapp: SessionPaymentMethodOptionsKlarna | None = None
    crypto: SessionPaymentMethodOptionsAlipay | None = None
    customer_balance: PaymentIntentPaymentMethodOptionsCustomerBalance | None = None
    eps: SessionPaymentMethodOptionsAlipay | None = None
    fpx: SessionPaymentMethodOptionsAlipay | None = None
    giropay: SessionPaymentMethodOptionsAlipay | None = None
    grabpay: SessionPaymentMethodOptionsAlipay | None = None
    ideal: SessionPaymentMethodOptionsBancontact | None = None
    interac_present: dict[str, Any] | None = None
    kakao_pay: SessionPaymentMethodOptionsAmazonPay | None = None
    klarna: PaymentIntentPaymentMethodOptionsKlarna | None = None
    konbini: PaymentIntentPaymentMethodOptionsKonbini | None = None
    kr_card: SessionPaymentMethodOptionsAmazonPay | None = None
    link: PaymentIntentPaymentMethodOptionsLink | None = None
    mb_way: SessionPaymentMethodOptionsAlipay | None = None
    mobilepay: SessionPaymentMethodOptionsAffirm | None = None
    multibanco: SessionPaymentMethodOptionsAlipay | None = None
    naver_pay: SessionPaymentMethodOptionsAmazonPay | None = None
    nz_bank_account: PaymentIntentPaymentMethodOptionsAuBecsDebit | None = None
    oxxo: SessionPaymentMethodOptionsOxxo | None = None
    p24: SessionPaymentMethodOptionsAlipay | None = None
    pay_by_bank: dict[str, Any] | None = None
    payco: SessionPaymentMethodOptionsAffirm | None = None
    paynow: SessionPaymentMethodOptionsAlipay | None = None
    paypal: SessionPaymentMethodOptionsPaypal | None = None
    paypay: dict[str, Any] | None = None
    payto: PaymentIntentPaymentMethodOptionsPayto | None = None
    pix: PaymentIntentPaymentMethodOptionsPix | None = None
    promptpay: SessionPaymentMethodOptionsAlipay | None = None
    revolut_pay: SessionPaymentMethodOptionsAmazonPay | None = None
    samsung_pay: SessionPaymentMethodOptionsAffirm | None = None
    satispay: SessionPaymentMethodOptionsKlarna | None = None
    scalapay: SessionPaymentMethodOptionsAlma | None = None
    sepa_debit: PaymentIntentPaymentMethodOptionsSepaDebit | None = None
    sequra: SessionPaymentMethodOptionsAffirm | None = None
    sofort: PaymentIntentPaymentMethodOptionsSofort | None = None
    sunbit: SessionPaymentMethodOptionsAffirm | None = None
    swish: PaymentIntentPaymentMethodOptionsSwish | None = None
    twint: SessionPaymentMethodOptionsBancontact | None = None
    upi: PaymentIntentPaymentMethodOptionsUpi | None = None
    us_bank_account: PaymentIntentPaymentMethodOptionsUsBankAccount | None = None
    wechat_pay: SessionPaymentMethodOptionsWechatPay | None = None
    zip: SessionPaymentMethodOptionsAlipay | None = None


class PaymentIntentPaymentMethodOptionsAcssDebit(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsAcssDebit."

    mandate_options: dict[str, Any] | None = None
    setup_future_usage: str | None = None
    target_date: str | None = None
    verification_method: str | None = None


class PaymentIntentPaymentMethodOptionsAffirm(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsAffirm."

    capture_method: str | None = None
    preferred_locale: str | None = None
    setup_future_usage: str | None = None


class PaymentIntentPaymentMethodOptionsAfterpayClearpay(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsAfterpayClearpay."

    capture_method: str | None = None
    reference: str | None
    setup_future_usage: str | None = None


class PaymentIntentPaymentMethodOptionsAuBecsDebit(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsAuBecsDebit."

    setup_future_usage: str | None = None
    target_date: str | None = None


class PaymentIntentPaymentMethodOptionsBacsDebit(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsBacsDebit."

    mandate_options: dict[str, Any] | None = None
    setup_future_usage: str | None = None
    target_date: str | None = None


class PaymentIntentPaymentMethodOptionsBancontact(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsBancontact."

    preferred_language: str
    setup_future_usage: str | None = None


class PaymentIntentPaymentMethodOptionsBillie(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsBillie."

    capture_method: str | None = None
    company_details: dict[str, Any] | None = None
    reference: str | None = None


class PaymentIntentPaymentMethodOptionsBlik(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsBlik."

    mandate_options: dict[str, Any] | None = None
    setup_future_usage: str | None = None


class PaymentIntentPaymentMethodOptionsCard(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsCard."

    capture_method: str | None = None
    installments: dict[str, Any] | None
    mandate_options: dict[str, Any] | None
    network: str | None
    request_extended_authorization: str | None = None
    request_incremental_authorization: str | None = None
    request_multicapture: str | None = None
    request_overcapture: str | None = None
    request_three_d_secure: str | None
    require_cvc_recollection: bool | None = None
    setup_credential_usage: str | None = None
    setup_future_usage: str | None = None
    statement_descriptor_suffix_kana: str | None = None
    statement_descriptor_suffix_kanji: str | None = None
    stored_credential_usage: str | None = None


class PaymentIntentPaymentMethodOptionsCardPresent(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsCardPresent."

    capture_method: str | None = None
    request_extended_authorization: bool | None
    request_incremental_authorization_support: bool | None
    routing: dict[str, Any] | None = None


class PaymentIntentPaymentMethodOptionsCustomerBalance(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsCustomerBalance."

    bank_transfer: dict[str, Any] | None = None
    funding_type: str | None
    setup_future_usage: str | None = None


class PaymentIntentPaymentMethodOptionsKlarna(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsKlarna."

    capture_method: str | None = None
    preferred_locale: str | None
    setup_future_usage: str | None = None


class PaymentIntentPaymentMethodOptionsKonbini(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsKonbini."

    confirmation_number: str | None
    expires_after_days: int | None
    expires_at: int | None
    product_description: str | None
    setup_future_usage: str | None = None


class PaymentIntentPaymentMethodOptionsLink(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsLink."

    capture_method: str | None = None
    persistent_token: str | None
    setup_future_usage: str | None = None


class PaymentIntentPaymentMethodOptionsPayto(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsPayto."

    mandate_options: dict[str, Any] | None = None
    setup_future_usage: str | None = None


class PaymentIntentPaymentMethodOptionsPix(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsPix."

    amount_includes_iof: str | None = None
    expires_after_seconds: int | None
    expires_at: _Unix | None
    mandate_options: dict[str, Any] | None = None
    setup_future_usage: str | None = None


class PaymentIntentPaymentMethodOptionsSepaDebit(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsSepaDebit."

    mandate_options: dict[str, Any] | None = None
    setup_future_usage: str | None = None
    target_date: str | None = None


class PaymentIntentPaymentMethodOptionsSofort(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsSofort."

    preferred_language: str | None
    setup_future_usage: str | None = None


class PaymentIntentPaymentMethodOptionsSwish(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsSwish."

    reference: str | None
    setup_future_usage: str | None = None


class PaymentIntentPaymentMethodOptionsUpi(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsUpi."

    setup_future_usage: str | None = None


class PaymentIntentPaymentMethodOptionsUsBankAccount(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsUsBankAccount."

    financial_connections: dict[str, Any] | None = None
    mandate_options: PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions | None = None
    setup_future_usage: str | None = None
    target_date: str | None = None
    transaction_purpose: str | None = None
    verification_method: str | None = None


class PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions."

    collection_method: str | None = None


class PaymentIntentProcessing(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentProcessing."

    card: PaymentIntentProcessingCard | None = None
    type: str


class PaymentIntentProcessingCard(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentProcessingCard."

    customer_notification: dict[str, Any] | None = None


class PaymentIntentTransferData(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentTransferData."

    amount: int | None = None
    description: str | None = None
    destination: str
    metadata: dict[str, str] | None = None
    payment_data: PaymentIntentTransferDataPaymentData | None = None


class PaymentIntentTransferDataPaymentData(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentTransferDataPaymentData."

    description: str | None = None
    metadata: dict[str, str] | None = None


class PaymentLink(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLink."

    id: str
    object: str
    active: bool
    after_completion: PaymentLinkAfterCompletion
    allow_promotion_codes: bool
    application: str | None
    application_fee_amount: int | None
    application_fee_percent: float | None
    automatic_tax: PaymentLinkAutomaticTax
    billing_address_collection: str
    consent_collection: PaymentLinkConsentCollection | None
    currency: str
    custom_fields: list[PaymentLinkCustomField]
    custom_text: PaymentLinkCustomText
    customer_creation: str
    inactive_message: str | None
    invoice_creation: PaymentLinkInvoiceCreation | None
    line_items: Session2LineItems | None = None
    livemode: bool
    managed_payments: ConfigurationFeaturesInvoiceHistory | None
    metadata: dict[str, str]
    name_collection: PaymentLinkNameCollection | None = None
    on_behalf_of: str | None
    optional_items: list[PaymentLinkOptionalItem] | None = None
    payment_intent_data: PaymentLinkPaymentIntentData | None
    payment_method_collection: str
    payment_method_options: PaymentLinkPaymentMethodOptions | None
    payment_method_types: list[str] | None
    phone_number_collection: ConfigurationFeaturesInvoiceHistory
    restrictions: PaymentLinkRestrictions | None
    shipping_address_collection: SessionShippingAddressCollection | None
    shipping_options: list[SessionShippingOption]
    submit_type: str
    subscription_data: PaymentLinkSubscriptionData | None
    tax_id_collection: SessionTaxIdCollection
    transfer_data: ChargeTransferData | None
    url: str


class PaymentLinkAfterCompletion(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLinkAfterCompletion."

    hosted_confirmation: SessionFlowAfterCompletionHostedConfirmation | None = None
    redirect: MandatePaymentMethodDetailsAuBecsDebit | None = None
    type: str


class PaymentLinkAutomaticTax(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLinkAutomaticTax."

    enabled: bool
    liability: SessionAutomaticTaxLiability | None


class PaymentLinkConsentCollection(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLinkConsentCollection."

    payment_method_reuse_agreement: SessionConsentCollectionPaymentMethodReuseAgreement | None
    promotions: str | None
    terms_of_service: str | None


class PaymentLinkCustomField(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLinkCustomField."

    dropdown: PaymentLinkCustomFieldDropdown | None = None
    key: str
    label: SessionCustomFieldLabel
    numeric: PaymentLinkCustomFieldNumeric | None = None
    optional: bool
    text: PaymentLinkCustomFieldNumeric | None = None
    type: str


class PaymentLinkCustomFieldDropdown(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLinkCustomFieldDropdown."

    default_value: str | None
    options: list[dict[str, Any]]


class PaymentLinkCustomFieldNumeric(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLinkCustomFieldNumeric."

    default_value: str | None
    maximum_length: int | None
    minimum_length: int | None


class PaymentLinkCustomText(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLinkCustomText."

    after_submit: SessionCustomTextAfterSubmit | None
    shipping_address: SessionCustomTextAfterSubmit | None
    submit: SessionCustomTextAfterSubmit | None
    terms_of_service_acceptance: SessionCustomTextAfterSubmit | None


class PaymentLinkInvoiceCreation(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLinkInvoiceCreation."

    enabled: bool
    invoice_data: PaymentLinkInvoiceCreationInvoiceData | None


class PaymentLinkInvoiceCreationInvoiceData(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLinkInvoiceCreationInvoiceData."

    account_tax_ids: list[str] | None
    custom_fields: list[SessionInvoiceCreationInvoiceDataCustomField] | None
    description: str | None
    footer: str | None
    issuer: SessionAutomaticTaxLiability | None
    metadata: dict[str, str] | None
    rendering_options: SessionInvoiceCreationInvoiceDataRenderingOptions | None


class PaymentLinkNameCollection(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLinkNameCollection."

    business: SessionNameCollectionBusiness | None = None
    individual: SessionNameCollectionBusiness | None = None


class PaymentLinkOptionalItem(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLinkOptionalItem."

    adjustable_quantity: LineItemAdjustableQuantity | None
    price: str
    quantity: int


class PaymentLinkPaymentIntentData(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLinkPaymentIntentData."

    capture_method: str | None
    description: str | None
    metadata: dict[str, str]
    setup_future_usage: str | None
    statement_descriptor: str | None
    statement_descriptor_suffix: str | None
    transfer_group: str | None


class PaymentLinkPaymentMethodOptions(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLinkPaymentMethodOptions."

    card: PaymentLinkPaymentMethodOptionsCard | None


class PaymentLinkPaymentMethodOptionsCard(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLinkPaymentMethodOptionsCard."

    restrictions: dict[str, Any] | None


class PaymentLinkRestrictions(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLinkRestrictions."

    completed_sessions: PaymentLinkRestrictionsCompletedSessions


class PaymentLinkRestrictionsCompletedSessions(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLinkRestrictionsCompletedSessions."

    count: int
    limit: int


class PaymentLinkSubscriptionData(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLinkSubscriptionData."

    description: str | None
    invoice_settings: PaymentLinkSubscriptionDataInvoiceSettings
    metadata: dict[str, str]
    trial_period_days: int | None
    trial_settings: PaymentLinkSubscriptionDataTrialSettings | None


class PaymentLinkSubscriptionDataInvoiceSettings(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLinkSubscriptionDataInvoiceSettings."

    account_tax_ids: list[str] | None
    custom_fields: list[SessionInvoiceCreationInvoiceDataCustomField] | None
    description: str | None
    footer: str | None
    issuer: SessionAutomaticTaxLiability


class PaymentLinkSubscriptionDataTrialSettings(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLinkSubscriptionDataTrialSettings."

    end_behavior: dict[str, Any]


class PaymentMethod(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethod."

    id: str
    object: str
    acss_debit: PaymentMethodAcssDebit | None = None
    affirm: dict[str, Any] | None = None
    afterpay_clearpay: dict[str, Any] | None = None
    alipay: dict[str, Any] | None = None
    allow_redisplay: str | None = None
    alma: dict[str, Any] | None = None
    amazon_pay: dict[str, Any] | None = None
    au_becs_debit: PaymentMethodAuBecsDebit | None = None
    bacs_debit: PaymentMethodBacsDebit | None = None
    bancontact: dict[str, Any] | None = None
    billie: dict[str, Any] | None = None
    billing_details: ChargeBillingDetails
    bizum: PaymentMethodBizum | None = None
    blik: PaymentMethodBizum | None = None
    boleto: ChargePaymentMethodDetailsBoleto | None = None
    card: PaymentMethodCard | None = None
    card_present: PaymentMethodCardPresent | None = None
    cashapp: PaymentMethodCashapp | None = None
    created: _Unix
    crypto: dict[str, Any] | None = None
    custom: PaymentMethodCustom | None = None
    customer: str | None
    customer_account: str | None
    customer_balance: dict[str, Any] | None = None
    eps: PaymentMethodEps | None = None
    fpx: PaymentMethodFpx | None = None
    giropay: dict[str, Any] | None = None
    grabpay: dict[str, Any] | None = None
    ideal: PaymentMethodIdeal | None = None
    interac_present: PaymentMethodInteracPresent | None = None
    kakao_pay: dict[str, Any] | None = None
    klarna: PaymentMethodKlarna | None = None
    konbini: dict[str, Any] | None = None
    kr_card: PaymentMethodKrCard | None = None
    link: PaymentMethodLink | None = None
    livemode: bool
    mb_way: dict[str, Any] | None = None
    metadata: dict[str, str] | None
    mobilepay: dict[str, Any] | None = None
    multibanco: dict[str, Any] | None = None
    naver_pay: PaymentMethodNaverPay | None = None
    nz_bank_account: PaymentMethodNzBankAccount | None = None
    oxxo: dict[str, Any] | None = None
    p24: PaymentMethodP24 | None = None
    pay_by_bank: dict[str, Any] | None = None
    payco: dict[str, Any] | None = None
    paynow: dict[str, Any] | None = None
    paypal: PaymentMethodPaypal | None = None
    paypay: dict[str, Any] | None = None
    payto: PaymentMethodPayto | None = None
    pix: PaymentMethodPix | None = None
    promptpay: dict[str, Any] | None = None
    radar_options: ChargeRadarOptions | None = None
    revolut_pay: dict[str, Any] | None = None
    samsung_pay: dict[str, Any] | None = None
    satispay: dict[str, Any] | None = None
    scalapay: dict[str, Any] | None = None
    sepa_debit: PaymentMethodSepaDebit | None = None
    sequra: dict[str, Any] | None = None
    sofort: ChargePaymentMethodDetailsKlarnaPayerDetailsAddress | None = None
    sunbit: dict[str, Any] | None = None
    swish: dict[str, Any] | None = None
    twint: dict[str, Any] | None = None
    type: str
    upi: ChargePaymentMethodDetailsUpi | None = None
    us_bank_account: PaymentMethodUsBankAccount | None = None
    wechat_pay: dict[str, Any] | None = None
    zip: dict[str, Any] | None = None


class PaymentMethodAcssDebit(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodAcssDebit."

    bank_name: str | None
    fingerprint: str | None
    institution_number: str | None
    last4: str | None
    transit_number: str | None


class PaymentMethodAuBecsDebit(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodAuBecsDebit."

    bsb_number: str | None
    fingerprint: str | None
    last4: str | None


class PaymentMethodBacsDebit(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodBacsDebit."

    fingerprint: str | None
    last4: str | None
    sort_code: str | None


class PaymentMethodBizum(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodBizum."

    buyer_id: str | None = None


class PaymentMethodCard(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodCard."

    brand: str
    checks: ChargePaymentMethodDetailsCardChecks | None
    country: str | None
    description: str | None = None
    display_brand: str | None
    exp_month: int
    exp_year: int
    fingerprint: str | None = None
    funding: str
    generated_from: PaymentMethodCardGeneratedFrom | None
    iin: str | None = None
    issuer: str | None = None
    last4: str
    networks: PaymentMethodCardNetworks | None
    regulated_status: str | None
    three_d_secure_usage: PaymentMethodCardThreeDSecureUsage | None
    wallet: PaymentMethodCardWallet | None


class PaymentMethodCardGeneratedFrom(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodCardGeneratedFrom."

    charge: str | None
    payment_method_details: dict[str, Any] | None
    setup_attempt: str | None


class PaymentMethodCardNetworks(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodCardNetworks."

    available: list[str]
    preferred: str | None


class PaymentMethodCardPresent(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodCardPresent."

    brand: str | None
    brand_product: str | None
    cardholder_name: str | None
    country: str | None
    description: str | None = None
    exp_month: int
    exp_year: int
    fingerprint: str | None
    funding: str | None
    iin: str | None = None
    issuer: str | None = None
    last4: str | None
    networks: PaymentMethodCardNetworks | None
    offline: ChargePaymentMethodDetailsCardPresentOffline | None
    preferred_locales: list[str] | None
    read_method: str | None
    wallet: ChargePaymentMethodDetailsCardPresentWallet | None = None


class PaymentMethodCardThreeDSecureUsage(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodCardThreeDSecureUsage."

    supported: bool


class PaymentMethodCardWallet(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodCardWallet."

    amex_express_checkout: dict[str, Any] | None = None
    apple_pay: dict[str, Any] | None = None
    dynamic_last4: str | None
    google_pay: dict[str, Any] | None = None
    link: dict[str, Any] | None = None
    masterpass: dict[str, Any] | None = None
    samsung_pay: dict[str, Any] | None = None
    type: str
    visa_checkout: dict[str, Any] | None = None


class PaymentMethodCashapp(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodCashapp."

    buyer_id: str | None
    cashtag: str | None


class PaymentMethodCustom(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodCustom."

    display_name: str | None
    logo: PaymentMethodCustomLogo | None
    type: str


class PaymentMethodCustomLogo(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodCustomLogo."

    content_type: str | None
    url: str


class PaymentMethodEps(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodEps."

    bank: str | None


class PaymentMethodFpx(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodFpx."

    account_holder_type: str | None
    bank: str


class PaymentMethodIdeal(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodIdeal."

    bank: str | None
    bic: str | None


class PaymentMethodInteracPresent(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodInteracPresent."

    brand: str | None
    cardholder_name: str | None
    country: str | None
    description: str | None = None
    exp_month: int
    exp_year: int
    fingerprint: str | None
    funding: str | None
    iin: str | None = None
    issuer: str | None = None
    last4: str | None
    networks: PaymentMethodCardNetworks | None
    preferred_locales: list[str] | None
    read_method: str | None


class PaymentMethodKlarna(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodKlarna."

    dob: AccountCompanyRegistrationDate | None = None


class PaymentMethodKrCard(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodKrCard."

    brand: str | None
    last4: str | None


class PaymentMethodLink(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodLink."

    email: str | None
    persistent_token: str | None = None


class PaymentMethodNaverPay(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodNaverPay."

    buyer_id: str | None
    funding: str


class PaymentMethodNzBankAccount(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodNzBankAccount."

    account_holder_name: str | None
    bank_code: str
    bank_name: str
    branch_code: str
    last4: str
    suffix: str | None


class PaymentMethodP24(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodP24."

    bank: str | None


class PaymentMethodPaypal(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodPaypal."

    country: str | None
    payer_email: str | None
    payer_id: str | None


class PaymentMethodPayto(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodPayto."

    bsb_number: str | None
    last4: str | None
    pay_id: str | None


class PaymentMethodPix(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodPix."

    fingerprint: str | None = None


class PaymentMethodSepaDebit(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodSepaDebit."

    bank_code: str | None
    branch_code: str | None
    country: str | None
    fingerprint: str | None
    generated_from: PaymentMethodSepaDebitGeneratedFrom | None
    last4: str | None


class PaymentMethodSepaDebitGeneratedFrom(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodSepaDebitGeneratedFrom."

    charge: str | None
    setup_attempt: str | None


class PaymentMethodUsBankAccount(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodUsBankAccount."

    account_holder_type: str | None
    account_type: str | None
    bank_name: str | None
    financial_connections_account: str | None
    fingerprint: str | None
    last4: str | None
    networks: PaymentMethodUsBankAccountNetworks | None
    routing_number: str | None
    status_details: PaymentMethodUsBankAccountStatusDetails | None


class PaymentMethodUsBankAccountNetworks(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodUsBankAccountNetworks."

    preferred: str | None
    supported: list[str]


class PaymentMethodUsBankAccountStatusDetails(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodUsBankAccountStatusDetails."

    blocked: dict[str, Any] | None = None


class Payout(Payload, frozen=True, kw_only=True):
    "Stripe: Payout."

    id: str
    object: str
    amount: int
    application_fee: str | None
    application_fee_amount: int | None
    arrival_date: int
    automatic: bool
    balance_transaction: str | None
    created: _Unix
    currency: str
    description: str | None
    destination: str | None
    failure_balance_transaction: str | None
    failure_code: str | None
    failure_message: str | None
    livemode: bool
    metadata: dict[str, str] | None
    method: str
    original_payout: str | None
    payout_method: str | None
    reconciliation_status: str
    reversed_by: str | None
    source_type: str
    statement_descriptor: str | None
    status: str
    trace_id: PayoutTraceId | None
    type: str


class PayoutTraceId(Payload, frozen=True, kw_only=True):
    "Stripe: PayoutTraceId."

    status: str
    value: str | None


class Person(Payload, frozen=True, kw_only=True):
    "Stripe: Person."

    id: str
    object: str
    account: str
    additional_tos_acceptances: PersonAdditionalTosAcceptances | None = None
    address: Address | None = None
    address_kana: AccountCompanyAddressKana | None = None
    address_kanji: AccountCompanyAddressKana | None = None
    created: _Unix
    deleted: dict[str, Any] | None = None
    dob: AccountCompanyRegistrationDate | None = None
    email: str | None = None
    first_name: str | None = None
    first_name_kana: str | None = None
    first_name_kanji: str | None = None
    full_name_aliases: list[str] | None = None
    future_requirements: PersonFutureRequirements | None = None
    gender: str | None = None
    id_number_provided: bool | None = None
    id_number_secondary_provided: bool | None = None
    last_name: str | None = None
    last_name_kana: str | None = None
    last_name_kanji: str | None = None
    maiden_name: str | None = None
    metadata: dict[str, str] | None = None
    nationality: str | None = None
    phone: str | None = None
    political_exposure: str | None = None
    registered_address: Address | None = None
    relationship: PersonRelationship | None = None
    requirements: PersonRequirements | None = None
    ssn_last_4_provided: bool | None = None
    us_cfpb_data: PersonUsCfpbData | None = None
    verification: PersonVerification | None = None


class PersonAdditionalTosAcceptances(Payload, frozen=True, kw_only=True):
    "Stripe: PersonAdditionalTosAcceptances."

    account: AccountCompanyDirectorshipDeclaration | None


class PersonFutureRequirements(Payload, frozen=True, kw_only=True):
    "Stripe: PersonFutureRequirements."

    alternatives: list[AccountFutureRequirementsAlternative] | None
    currently_due: list[str]
    errors: list[BankAccountFutureRequirementsError]
    eventually_due: list[str]
    past_due: list[str]
    pending_verification: list[str]


class PersonRelationship(Payload, frozen=True, kw_only=True):
    "Stripe: PersonRelationship."

    authorizer: bool | None
    director: bool | None
    executive: bool | None
    legal_guardian: bool | None
    owner: bool | None
    percent_ownership: float | None
    representative: bool | None
    title: str | None


class PersonRequirements(Payload, frozen=True, kw_only=True):
    "Stripe: PersonRequirements."

    alternatives: list[AccountFutureRequirementsAlternative] | None
    currently_due: list[str]
    errors: list[BankAccountFutureRequirementsError]
    eventually_due: list[str]
    past_due: list[str]
    pending_verification: list[str]


class PersonUsCfpbData(Payload, frozen=True, kw_only=True):
    "Stripe: PersonUsCfpbData."

    ethnicity_details: PersonUsCfpbDataEthnicityDetails | None
    race_details: PersonUsCfpbDataRaceDetails | None
    self_identified_gender: str | None


class PersonUsCfpbDataEthnicityDetails(Payload, frozen=True, kw_only=True):
    "Stripe: PersonUsCfpbDataEthnicityDetails."

    ethnicity: list[str] | None
    ethnicity_other: str | None


class PersonUsCfpbDataRaceDetails(Payload, frozen=True, kw_only=True):
    "Stripe: PersonUsCfpbDataRaceDetails."

    race: list[str] | None
    race_other: str | None


class PersonVerification(Payload, frozen=True, kw_only=True):
    "Stripe: PersonVerification."

    additional_document: AccountCompanyVerificationDocument | None = None
    details: str | None = None
    details_code: str | None = None
    document: AccountCompanyVerificationDocument | None = None
    status: str


class PersonalizationDesign(Payload, frozen=True, kw_only=True):
    "Stripe: PersonalizationDesign."

    id: str
    object: str
    card_logo: str | None
    carrier_text: PersonalizationDesignCarrierText | None
    created: _Unix
    livemode: bool
    lookup_key: str | None
    metadata: dict[str, str]
    name: str | None
    physical_bundle: str
    preferences: PersonalizationDesignPreferences
    rejection_reasons: PersonalizationDesignRejectionReasons
    status: str


class PersonalizationDesignCarrierText(Payload, frozen=True, kw_only=True):
    "Stripe: PersonalizationDesignCarrierText."

    footer_body: str | None
    footer_title: str | None
    header_body: str | None
    header_title: str | None


class PersonalizationDesignPreferences(Payload, frozen=True, kw_only=True):
    "Stripe: PersonalizationDesignPreferences."

    is_default: bool
    is_platform_default: bool | None


class PersonalizationDesignRejectionReasons(Payload, frozen=True, kw_only=True):
    "Stripe: PersonalizationDesignRejectionReasons."

    card_logo: list[str] | None
    carrier_text: list[str] | None


class Plan(Payload, frozen=True, kw_only=True):
    "Stripe: Plan."

    id: str
    object: str
    active: bool
    amount: int | None
    amount_decimal: _Decimal | None
    billing_scheme: str
    created: _Unix
    currency: str
    deleted: dict[str, Any] | None = None
    interval: str
    interval_count: int
    livemode: bool
    metadata: dict[str, str] | None
    meter: str | None
    nickname: str | None
    product: str | None
    tiers: list[PriceCurrencyOptionsTier] | None = None
    tiers_mode: str | None
    transform_usage: PriceTransformQuantity | None
    trial_period_days: int | None
    usage_type: str


class Plan2(Payload, frozen=True, kw_only=True):
    "Stripe: Plan2."

    id: str
    object: str
    created: _Unix
    created_by: str
    currency: str | None
    destination: str
    disabled_at: int | None
    fixed_release: PlanFixedRelease | None = None
    livemode: bool
    manual_release: dict[str, Any] | None = None
    metadata: dict[str, str] | None = None
    percent: float
    rolling_release: PlanRollingRelease | None = None
    status: str
    type: str


class PlanFixedRelease(Payload, frozen=True, kw_only=True):
    "Stripe: PlanFixedRelease."

    release_after: int
    scheduled_release: int


class PlanRollingRelease(Payload, frozen=True, kw_only=True):
    "Stripe: PlanRollingRelease."

    days_after_charge: int
    expires_on: int | None


class Price(Payload, frozen=True, kw_only=True):
    "Stripe: Price."

    id: str
    object: str
    active: bool
    billing_scheme: str
    created: _Unix
    currency: str
    currency_options: dict[str, PriceCurrencyOptions] | None = None
    custom_unit_amount: PriceCurrencyOptionsCustomUnitAmount | None
    deleted: dict[str, Any] | None = None
    livemode: bool
    lookup_key: str | None
    metadata: dict[str, str]
    nickname: str | None
    product: str
    recurring: PriceRecurring | None
    tax_behavior: str | None
    tiers: list[PriceCurrencyOptionsTier] | None = None
    tiers_mode: str | None
    transform_quantity: PriceTransformQuantity | None
    type: str
    unit_amount: int | None
    unit_amount_decimal: _Decimal | None


class PriceCurrencyOptions(Payload, frozen=True, kw_only=True):
    "Stripe: PriceCurrencyOptions."

    custom_unit_amount: PriceCurrencyOptionsCustomUnitAmount | None
    tax_behavior: str | None
    tiers: list[PriceCurrencyOptionsTier] | None = None
    unit_amount: int | None
    unit_amount_decimal: _Decimal | None


class PriceCurrencyOptionsCustomUnitAmount(Payload, frozen=True, kw_only=True):
    "Stripe: PriceCurrencyOptionsCustomUnitAmount."

    maximum: int | None
    minimum: int | None
    preset: int | None


class PriceCurrencyOptionsTier(Payload, frozen=True, kw_only=True):
    "Stripe: PriceCurrencyOptionsTier."

    flat_amount: int | None
    flat_amount_decimal: _Decimal | None
    unit_amount: int | None
    unit_amount_decimal: _Decimal | None
    up_to: int | None


class PriceRecurring(Payload, frozen=True, kw_only=True):
    "Stripe: PriceRecurring."

    interval: str
    interval_count: int
    meter: str | None
    trial_period_days: int | None
    usage_type: str


class PriceTransformQuantity(Payload, frozen=True, kw_only=True):
    "Stripe: PriceTransformQuantity."

    divide_by: int
    round: str


class Product(Payload, frozen=True, kw_only=True):
    "Stripe: Product."

    id: str
    object: str
    created: _Unix
    current_prices_per_metric_ton: dict[str, ProductCurrentPricesPerMetricTon]
    delivery_year: int | None
    livemode: bool
    metric_tons_available: _Decimal
    name: str
    suppliers: list[Supplier]


class Product2(Payload, frozen=True, kw_only=True):
    "Stripe: Product2."

    id: str
    object: str
    active: bool
    created: _Unix
    default_price: str | None = None
    deleted: dict[str, Any] | None = None
    description: str | None
    images: list[str]
    livemode: bool
    marketing_features: list[ProductMarketingFeature]
    metadata: dict[str, str]
    name: str
    package_dimensions: ProductPackageDimensions | None
    shippable: bool | None
    statement_descriptor: str | None = None
    tax_code: str | None = None
    tax_details: ProductTaxDetails | None
    type: str
    unit_label: str | None = None
    updated: _Unix
    url: str | None


class ProductCurrentPricesPerMetricTon(Payload, frozen=True, kw_only=True):
    "Stripe: ProductCurrentPricesPerMetricTon."

    amount_fees: int
    amount_subtotal: int
    amount_total: int


class ProductMarketingFeature(Payload, frozen=True, kw_only=True):
    "Stripe: ProductMarketingFeature."

    name: str | None = None


class ProductPackageDimensions(Payload, frozen=True, kw_only=True):
    "Stripe: ProductPackageDimensions."

    height: int
    length: int
    weight: int
    width: int


class ProductTaxDetails(Payload, frozen=True, kw_only=True):
    "Stripe: ProductTaxDetails."

    performance_location: str | None
    tax_code: str | None


class PromotionCode(Payload, frozen=True, kw_only=True):
    "Stripe: PromotionCode."

    id: str
    object: str
    active: bool
    code: str
    created: _Unix
    customer: str | None
    customer_account: str | None
    expires_at: int | None
    livemode: bool
    max_redemptions: int | None
    metadata: dict[str, str] | None
    promotion: DiscountSource
    restrictions: PromotionCodeRestrictions
    times_redeemed: int


class PromotionCodeRestrictions(Payload, frozen=True, kw_only=True):
    "Stripe: PromotionCodeRestrictions."

    currency_options: dict[str, PromotionCodeRestrictionsCurrencyOptions] | None = None
    first_time_transaction: bool
    minimum_amount: int | None
    minimum_amount_currency: str | None


class PromotionCodeRestrictionsCurrencyOptions(Payload, frozen=True, kw_only=True):
    "Stripe: PromotionCodeRestrictionsCurrencyOptions."

    minimum_amount: int


class Quote(Payload, frozen=True, kw_only=True):
    "Stripe: Quote."

    id: str
    object: str
    amount_subtotal: int
    amount_total: int
    application: str | None
    application_fee_amount: int | None
    application_fee_percent: float | None
    automatic_tax: QuoteAutomaticTax
    collection_method: str
    computed: QuoteComputed
    created: _Unix
    currency: str | None
    customer: str | None
    customer_account: str | None
    default_tax_rates: list[str] | None = None
    description: str | None
    discounts: list[str]
    expires_at: _Unix
    footer: str | None
    from_quote: QuoteFromQuote | None
    header: str | None
    invoice: str | None
    invoice_settings: QuoteInvoiceSettings
    line_items: Session2LineItems | None = None
    livemode: bool
    metadata: dict[str, str]
    number: str | None
    on_behalf_of: str | None
    status: str
    status_transitions: QuoteStatusTransitions
    subscription: str | None
    subscription_data: QuoteSubscriptionData
    subscription_schedule: str | None
    test_clock: str | None
    total_details: QuoteTotalDetails
    transfer_data: QuoteTransferData | None


class QuoteAutomaticTax(Payload, frozen=True, kw_only=True):
    "Stripe: QuoteAutomaticTax."

    enabled: bool
    liability: SessionAutomaticTaxLiability | None
    provider: str | None
    status: str | None


class QuoteComputed(Payload, frozen=True, kw_only=True):
    "Stripe: QuoteComputed."

    recurring: QuoteComputedRecurring | None
    upfront: QuoteComputedUpfront


class QuoteComputedRecurring(Payload, frozen=True, kw_only=True):
    "Stripe: QuoteComputedRecurring."

    amount_subtotal: int
    amount_total: int
    interval: str
    interval_count: int
    total_details: dict[str, Any]


class QuoteComputedUpfront(Payload, frozen=True, kw_only=True):
    "Stripe: QuoteComputedUpfront."

    amount_subtotal: int
    amount_total: int
    line_items: Session2LineItems | None = None
    total_details: dict[str, Any]


class QuoteFromQuote(Payload, frozen=True, kw_only=True):
    "Stripe: QuoteFromQuote."

    is_revision: bool
    quote: str


class QuoteInvoiceSettings(Payload, frozen=True, kw_only=True):
    "Stripe: QuoteInvoiceSettings."

    custom_fields: list[SessionInvoiceCreationInvoiceDataCustomField] | None
    days_until_due: int | None
    description: str | None
    footer: str | None
    issuer: SessionAutomaticTaxLiability


class QuoteStatusTransitions(Payload, frozen=True, kw_only=True):
    "Stripe: QuoteStatusTransitions."

    accepted_at: _Unix | None
    canceled_at: _Unix | None
    finalized_at: _Unix | None


class QuoteSubscriptionData(Payload, frozen=True, kw_only=True):
    "Stripe: QuoteSubscriptionData."

    billing_mode: QuoteSubscriptionDataBillingMode
    description: str | None
    effective_date: _Unix | None
    metadata: dict[str, str] | None
    trial_period_days: int | None


class QuoteSubscriptionDataBillingMode(Payload, frozen=True, kw_only=True):
    "Stripe: QuoteSubscriptionDataBillingMode."

    flexible: SubscriptionBillingModeFlexible | None = None
    type: str


class QuoteTotalDetails(Payload, frozen=True, kw_only=True):
    "Stripe: QuoteTotalDetails."

    amount_discount: int
    amount_shipping: int | None
    amount_tax: int
    breakdown: QuoteTotalDetailsBreakdown | None = None


class QuoteTotalDetailsBreakdown(Payload, frozen=True, kw_only=True):
    "Stripe: QuoteTotalDetailsBreakdown."

    discounts: list[dict[str, Any]]
    taxes: list[LineItemTax]


class QuoteTransferData(Payload, frozen=True, kw_only=True):
    "Stripe: QuoteTransferData."

    amount: int | None
    amount_percent: float | None
    destination: str


class Reader(Payload, frozen=True, kw_only=True):
    "Stripe: Reader."

    id: str
    object: str
    action: ReaderAction | None
    deleted: dict[str, Any] | None = None
    device_sw_version: str | None
    device_type: str
    ip_address: str | None
    label: str
    last_seen_at: _Unix | None
    livemode: bool
    location: str | None
    metadata: dict[str, str]
    serial_number: str
    status: str | None


class ReaderAction(Payload, frozen=True, kw_only=True):
    "Stripe: ReaderAction."

    api_error: InvoiceLastFinalizationError | None
    collect_inputs: ReaderActionCollectInputs | None = None
    collect_payment_method: ReaderActionCollectPaymentMethod | None = None
    confirm_payment_intent: ReaderActionConfirmPaymentIntent | None = None
    failure_code: str | None
    failure_message: str | None
    print_content: ReaderActionPrintContent | None = None
    process_payment_intent: ReaderActionProcessPaymentIntent | None = None
    process_setup_intent: ReaderActionProcessSetupIntent | None = None
    refund_payment: ReaderActionRefundPayment | None = None
    set_reader_display: ReaderActionSetReaderDisplay | None = None
    status: str
    type: str


class ReaderActionCollectInputs(Payload, frozen=True, kw_only=True):
    "Stripe: ReaderActionCollectInputs."

    inputs: list[dict[str, Any]]
    metadata: dict[str, str] | None


class ReaderActionCollectPaymentMethod(Payload, frozen=True, kw_only=True):
    "Stripe: ReaderActionCollectPaymentMethod."

    collect_config: dict[str, Any] | None = None
    payment_intent: str
    payment_method: PaymentMethod | None = None


class ReaderActionConfirmPaymentIntent(Payload, frozen=True, kw_only=True):
    "Stripe: ReaderActionConfirmPaymentIntent."

    confirm_config: dict[str, Any] | None = None
    payment_intent: str


class ReaderActionPrintContent(Payload, frozen=True, kw_only=True):
    "Stripe: ReaderActionPrintContent."

    image: dict[str, Any] | None = None
    type: str


class ReaderActionProcessPaymentIntent(Payload, frozen=True, kw_only=True):
    "Stripe: ReaderActionProcessPaymentIntent."

    payment_intent: str
    process_config: dict[str, Any] | None = None


class ReaderActionProcessSetupIntent(Payload, frozen=True, kw_only=True):
    "Stripe: ReaderActionProcessSetupIntent."

    generated_card: str | None = None
    process_config: dict[str, Any] | None = None
    setup_intent: str


class ReaderActionRefundPayment(Payload, frozen=True, kw_only=True):
    "Stripe: ReaderActionRefundPayment."

    amount: int | None = None
    charge: str | None = None
    metadata: dict[str, str] | None = None
    payment_intent: str | None = None
    reason: str | None = None
    refund: str | None = None
    refund_application_fee: bool | None = None
    refund_payment_config: dict[str, Any] | None = None
    reverse_transfer: bool | None = None


class ReaderActionSetReaderDisplay(Payload, frozen=True, kw_only=True):
    "Stripe: ReaderActionSetReaderDisplay."

    cart: dict[str, Any] | None
    type: str


class ReceivedCredit(Payload, frozen=True, kw_only=True):
    "Stripe: ReceivedCredit."

    id: str
    object: str
    amount: int
    created: _Unix
    currency: str
    description: str
    failure_code: str | None
    financial_account: str | None
    hosted_regulatory_receipt_url: str | None
    initiating_payment_method_details: ReceivedCreditInitiatingPaymentMethodDetails
    linked_flows: ReceivedCreditLinkedFlows
    livemode: bool
    network: str
    reversal_details: ReceivedCreditReversalDetails | None
    status: str
    transaction: str | None


class ReceivedCreditInitiatingPaymentMethodDetails(Payload, frozen=True, kw_only=True):
    "Stripe: ReceivedCreditInitiatingPaymentMethodDetails."

    balance: str | None = None
    billing_details: InboundTransferOriginPaymentMethodDetailsBillingDetails
    financial_account: OutboundPaymentDestinationPaymentMethodDetailsFinancialAccount | None = None
    issuing_card: str | None = None
    type: str
    us_bank_account: ReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount | None = None


class ReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount(Payload, frozen=True, kw_only=True):
    "Stripe: ReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount."

    bank_name: str | None
    last4: str | None
    routing_number: str | None


class ReceivedCreditLinkedFlows(Payload, frozen=True, kw_only=True):
    "Stripe: ReceivedCreditLinkedFlows."

    credit_reversal: str | None
    issuing_authorization: str | None
    issuing_transaction: str | None
    source_flow: str | None
    source_flow_details: ReceivedCreditLinkedFlowsSourceFlowDetails | None = None
    source_flow_type: str | None


class ReceivedCreditLinkedFlowsSourceFlowDetails(Payload, frozen=True, kw_only=True):
    "Stripe: ReceivedCreditLinkedFlowsSourceFlowDetails."

    credit_reversal: CreditReversal | None = None
    outbound_payment: OutboundPayment | None = None
    outbound_transfer: OutboundTransfer | None = None
    payout: Payout | None = None
    type: str


class ReceivedCreditReversalDetails(Payload, frozen=True, kw_only=True):
    "Stripe: ReceivedCreditReversalDetails."

    deadline: int | None
    restricted_reason: str | None


class ReceivedDebit(Payload, frozen=True, kw_only=True):
    "Stripe: ReceivedDebit."

    id: str
    object: str
    amount: int
    created: _Unix
    currency: str
    description: str
    failure_code: str | None
    financial_account: str | None
    hosted_regulatory_receipt_url: str | None
    initiating_payment_method_details: ReceivedDebitInitiatingPaymentMethodDetails | None = None
    linked_flows: ReceivedDebitLinkedFlows
    livemode: bool
    network: str
    reversal_details: ReceivedCreditReversalDetails | None
    status: str
    transaction: str | None


class ReceivedDebitInitiatingPaymentMethodDetails(Payload, frozen=True, kw_only=True):
    "Stripe: ReceivedDebitInitiatingPaymentMethodDetails."

    balance: str | None = None
    billing_details: InboundTransferOriginPaymentMethodDetailsBillingDetails
    financial_account: OutboundPaymentDestinationPaymentMethodDetailsFinancialAccount | None = None
    issuing_card: str | None = None
    type: str
    us_bank_account: ReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount | None = None


class ReceivedDebitLinkedFlows(Payload, frozen=True, kw_only=True):
    "Stripe: ReceivedDebitLinkedFlows."

    debit_reversal: str | None
    inbound_transfer: str | None
    issuing_authorization: str | None
    issuing_transaction: str | None
    payout: str | None
    topup: str | None


class Refund(Payload, frozen=True, kw_only=True):
    "Stripe: Refund."

    id: str
    object: str
    amount: int
    balance_transaction: str | None
    charge: str | None
    created: _Unix
    currency: str
    customer: str | None
    customer_account: str | None
    description: str | None = None
    destination_details: RefundDestinationDetails | None = None
    failure_balance_transaction: str | None = None
    failure_reason: str | None = None
    instructions_email: str | None = None
    metadata: dict[str, str] | None
    next_action: RefundNextAction | None = None
    payment_intent: str | None
    payment_method: str | None
    pending_reason: str | None = None
    presentment_details: ChargePresentmentDetails | None = None
    reason: str | None
    receipt_number: str | None
    source_transfer_reversal: str | None
    status: str | None
    transfer_reversal: str | None


class RefundDestinationDetails(Payload, frozen=True, kw_only=True):
    "Stripe: RefundDestinationDetails."

    affirm: dict[str, Any] | None = None
    afterpay_clearpay: RefundDestinationDetailsAfterpayClearpay | None = None
    alipay: dict[str, Any] | None = None
    alma: dict[str, Any] | None = None
    amazon_pay: dict[str, Any] | None = None
    au_bank_transfer: dict[str, Any] | None = None
    blik: RefundDestinationDetailsBlik | None = None
    br_bank_transfer: RefundDestinationDetailsAfterpayClearpay | None = None
    card: RefundDestinationDetailsCard | None = None
    cashapp: dict[str, Any] | None = None
    crypto: ChargePaymentMethodDetailsPromptpay | None = None
    customer_cash_balance: dict[str, Any] | None = None
    eps: dict[str, Any] | None = None
    eu_bank_transfer: RefundDestinationDetailsAfterpayClearpay | None = None
    gb_bank_transfer: RefundDestinationDetailsAfterpayClearpay | None = None
    giropay: dict[str, Any] | None = None
    grabpay: dict[str, Any] | None = None
    jp_bank_transfer: RefundDestinationDetailsAfterpayClearpay | None = None
    klarna: RefundDestinationDetailsAfterpayClearpay | None = None
    mb_way: RefundDestinationDetailsAfterpayClearpay | None = None
    multibanco: RefundDestinationDetailsAfterpayClearpay | None = None
    mx_bank_transfer: RefundDestinationDetailsAfterpayClearpay | None = None
    nz_bank_transfer: dict[str, Any] | None = None
    p24: RefundDestinationDetailsAfterpayClearpay | None = None
    paynow: dict[str, Any] | None = None
    paypal: RefundDestinationDetailsBlik | None = None
    pix: dict[str, Any] | None = None
    revolut: dict[str, Any] | None = None
    scalapay: dict[str, Any] | None = None
    sofort: dict[str, Any] | None = None
    swish: RefundDestinationDetailsBlik | None = None
    th_bank_transfer: RefundDestinationDetailsAfterpayClearpay | None = None
    twint: dict[str, Any] | None = None
    type: str
    us_bank_transfer: RefundDestinationDetailsAfterpayClearpay | None = None
    wechat_pay: dict[str, Any] | None = None
    zip: dict[str, Any] | None = None


class RefundDestinationDetailsAfterpayClearpay(Payload, frozen=True, kw_only=True):
    "Stripe: RefundDestinationDetailsAfterpayClearpay."

    reference: str | None
    reference_status: str | None


class RefundDestinationDetailsBlik(Payload, frozen=True, kw_only=True):
    "Stripe: RefundDestinationDetailsBlik."

    network_decline_code: str | None
    reference: str | None
    reference_status: str | None


class RefundDestinationDetailsCard(Payload, frozen=True, kw_only=True):
    "Stripe: RefundDestinationDetailsCard."

    reference: str | None = None
    reference_status: str | None = None
    reference_type: str | None = None
    type: str


class RefundNextAction(Payload, frozen=True, kw_only=True):
    "Stripe: RefundNextAction."

    display_details: RefundNextActionDisplayDetails | None = None
    type: str


class RefundNextActionDisplayDetails(Payload, frozen=True, kw_only=True):
    "Stripe: RefundNextActionDisplayDetails."

    email_sent: dict[str, Any]
    expires_at: int


class Release(Payload, frozen=True, kw_only=True):
    "Stripe: Release."

    id: str
    object: str
    amount: int
    created: _Unix
    created_by: str
    currency: str
    destination: str
    livemode: bool
    metadata: dict[str, str] | None = None
    reason: str
    released_at: int
    reserve_hold: str | None
    reserve_plan: str | None
    source_transaction: ReleaseSourceTransaction | None = None


class ReleaseSourceTransaction(Payload, frozen=True, kw_only=True):
    "Stripe: ReleaseSourceTransaction."

    dispute: str | None = None
    refund: str | None = None
    type: str


class ReportRun(Payload, frozen=True, kw_only=True):
    "Stripe: ReportRun."

    id: str
    object: str
    created: _Unix
    error: str | None
    livemode: bool
    parameters: ReportRunParameters
    report_type: str
    result: File | None
    status: str
    succeeded_at: _Unix | None


class ReportRunParameters(Payload, frozen=True, kw_only=True):
    "Stripe: ReportRunParameters."

    columns: list[str] | None = None
    connected_account: str | None = None
    currency: str | None = None
    interval_end: int | None = None
    interval_start: int | None = None
    payout: str | None = None
    reporting_category: str | None = None
    timezone: str | None = None


class ReportType(Payload, frozen=True, kw_only=True):
    "Stripe: ReportType."

    id: str
    object: str
    data_available_end: _Unix
    data_available_start: _Unix
    default_columns: list[str] | None
    livemode: bool
    name: str
    updated: _Unix
    version: int


class Review(Payload, frozen=True, kw_only=True):
    "Stripe: Review."

    id: str
    object: str
    billing_zip: str | None
    charge: str | None
    closed_reason: str | None
    created: _Unix
    ip_address: str | None
    ip_address_location: ReviewIpAddressLocation | None
    livemode: bool
    open: bool
    opened_reason: str
    payment_intent: str | None = None
    reason: str
    session: ReviewSession | None


class ReviewIpAddressLocation(Payload, frozen=True, kw_only=True):
    "Stripe: ReviewIpAddressLocation."

    city: str | None
    country: str | None
    latitude: float | None
    longitude: float | None
    region: str | None


class ReviewSession(Payload, frozen=True, kw_only=True):
    "Stripe: ReviewSession."

    browser: str | None
    device: str | None
    platform: str | None
    version: str | None


class ScheduledQueryRun(Payload, frozen=True, kw_only=True):
    "Stripe: ScheduledQueryRun."

    id: str
    object: str
    created: _Unix
    data_load_time: int
    error: SessionCustomTextAfterSubmit | None = None
    file: File | None
    livemode: bool
    result_available_until: int
    sql: str
    status: str
    title: str


class Session2LineItems(Payload, frozen=True, kw_only=True):
    "Stripe: Session2LineItems."

    object: str
    data: list[LineItem]
    has_more: bool
    url: str


class SessionAfterExpiration(Payload, frozen=True, kw_only=True):
    "Stripe: SessionAfterExpiration."

    customer_login: SessionAfterExpirationCustomerLogin | None
    type: str


class SessionAfterExpiration2(Payload, frozen=True, kw_only=True):
    "Stripe: SessionAfterExpiration2."

    recovery: SessionAfterExpirationRecovery | None


class SessionAfterExpirationCustomerLogin(Payload, frozen=True, kw_only=True):
    "Stripe: SessionAfterExpirationCustomerLogin."

    expires_at: int | None


class SessionAfterExpirationRecovery(Payload, frozen=True, kw_only=True):
    "Stripe: SessionAfterExpirationRecovery."

    allow_promotion_codes: bool
    enabled: bool
    expires_at: int | None
    url: str | None


class SessionAutomaticTax(Payload, frozen=True, kw_only=True):
    "Stripe: SessionAutomaticTax."

    enabled: bool
    liability: SessionAutomaticTaxLiability | None
    provider: str | None
    status: str | None


class SessionAutomaticTaxLiability(Payload, frozen=True, kw_only=True):
    "Stripe: SessionAutomaticTaxLiability."

    account: str | None = None
    type: str


class SessionBrandingSettings(Payload, frozen=True, kw_only=True):
    "Stripe: SessionBrandingSettings."

    background_color: str
    border_style: str
    button_color: str
    display_name: str
    font_family: str
    icon: SessionBrandingSettingsIcon | None
    logo: SessionBrandingSettingsIcon | None


class SessionBrandingSettingsIcon(Payload, frozen=True, kw_only=True):
    "Stripe: SessionBrandingSettingsIcon."

    file: str | None = None
    type: str
    url: str | None = None


class SessionCollectedInformation(Payload, frozen=True, kw_only=True):
    "Stripe: SessionCollectedInformation."

    business_name: str | None
    individual_name: str | None
    shipping_details: SessionCollectedInformationShippingDetails | None


class SessionCollectedInformationShippingDetails(Payload, frozen=True, kw_only=True):
    "Stripe: SessionCollectedInformationShippingDetails."

    address: Address
    name: str


class SessionConsent(Payload, frozen=True, kw_only=True):
    "Stripe: SessionConsent."

    promotions: str | None
    terms_of_service: str | None


class SessionConsentCollection(Payload, frozen=True, kw_only=True):
    "Stripe: SessionConsentCollection."

    payment_method_reuse_agreement: SessionConsentCollectionPaymentMethodReuseAgreement | None
    promotions: str | None
    terms_of_service: str | None


class SessionConsentCollectionPaymentMethodReuseAgreement(Payload, frozen=True, kw_only=True):
    "Stripe: SessionConsentCollectionPaymentMethodReuseAgreement."

    position: str


class SessionCurrencyConversion(Payload, frozen=True, kw_only=True):
    "Stripe: SessionCurrencyConversion."

    amount_subtotal: int
    amount_total: int
    fx_rate: _Decimal
    source_currency: str


class SessionCustomField(Payload, frozen=True, kw_only=True):
    "Stripe: SessionCustomField."

    dropdown: SessionCustomFieldDropdown | None = None
    key: str
    label: SessionCustomFieldLabel
    numeric: SessionCustomFieldNumeric | None = None
    optional: bool
    text: SessionCustomFieldNumeric | None = None
    type: str


class SessionCustomFieldDropdown(Payload, frozen=True, kw_only=True):
    "Stripe: SessionCustomFieldDropdown."

    default_value: str | None
    options: list[dict[str, Any]]
    value: str | None


class SessionCustomFieldLabel(Payload, frozen=True, kw_only=True):
    "Stripe: SessionCustomFieldLabel."

    custom: str | None
    type: str


class SessionCustomFieldNumeric(Payload, frozen=True, kw_only=True):
    "Stripe: SessionCustomFieldNumeric."

    default_value: str | None
    maximum_length: int | None
    minimum_length: int | None
    value: str | None


class SessionCustomText(Payload, frozen=True, kw_only=True):
    "Stripe: SessionCustomText."

    after_submit: SessionCustomTextAfterSubmit | None
    shipping_address: SessionCustomTextAfterSubmit | None
    submit: SessionCustomTextAfterSubmit | None
    terms_of_service_acceptance: SessionCustomTextAfterSubmit | None


class SessionCustomTextAfterSubmit(Payload, frozen=True, kw_only=True):
    "Stripe: SessionCustomTextAfterSubmit."

    message: str


class SessionCustomerDetails(Payload, frozen=True, kw_only=True):
    "Stripe: SessionCustomerDetails."

    address: Address | None
    business_name: str | None
    email: str | None
    individual_name: str | None
    name: str | None
    phone: str | None
    tax_exempt: str | None
    tax_ids: list[SessionCustomerDetailsTaxId] | None


class SessionCustomerDetailsTaxId(Payload, frozen=True, kw_only=True):
    "Stripe: SessionCustomerDetailsTaxId."

    type: str
    value: str | None


class SessionDiscount(Payload, frozen=True, kw_only=True):
    "Stripe: SessionDiscount."

    coupon: str | None
    promotion_code: str | None


class SessionFlow(Payload, frozen=True, kw_only=True):
    "Stripe: SessionFlow."

    after_completion: SessionFlowAfterCompletion
    customer_update: dict[str, Any] | None
    subscription_cancel: SessionFlowSubscriptionCancel | None
    subscription_pause: SessionFlowSubscriptionPause | None
    subscription_update: SessionFlowSubscriptionPause | None
    subscription_update_confirm: SessionFlowSubscriptionUpdateConfirm | None
    type: str


class SessionFlowAfterCompletion(Payload, frozen=True, kw_only=True):
    "Stripe: SessionFlowAfterCompletion."

    hosted_confirmation: SessionFlowAfterCompletionHostedConfirmation | None
    redirect: dict[str, Any] | None
    type: str


class SessionFlowAfterCompletionHostedConfirmation(Payload, frozen=True, kw_only=True):
    "Stripe: SessionFlowAfterCompletionHostedConfirmation."

    custom_message: str | None


class SessionFlowSubscriptionCancel(Payload, frozen=True, kw_only=True):
    "Stripe: SessionFlowSubscriptionCancel."

    retention: dict[str, Any] | None
    subscription: str


class SessionFlowSubscriptionPause(Payload, frozen=True, kw_only=True):
    "Stripe: SessionFlowSubscriptionPause."

    subscription: str


class SessionFlowSubscriptionUpdateConfirm(Payload, frozen=True, kw_only=True):
    "Stripe: SessionFlowSubscriptionUpdateConfirm."

    discounts: list[dict[str, Any]] | None
    items: list[dict[str, Any]]
    subscription: str


class SessionInvoiceCreation(Payload, frozen=True, kw_only=True):
    "Stripe: SessionInvoiceCreation."

    enabled: bool
    invoice_data: SessionInvoiceCreationInvoiceData


class SessionInvoiceCreationInvoiceData(Payload, frozen=True, kw_only=True):
    "Stripe: SessionInvoiceCreationInvoiceData."

    account_tax_ids: list[str] | None
    custom_fields: list[SessionInvoiceCreationInvoiceDataCustomField] | None
    description: str | None
    footer: str | None
    issuer: SessionAutomaticTaxLiability | None
    metadata: dict[str, str] | None
    rendering_options: SessionInvoiceCreationInvoiceDataRenderingOptions | None


class SessionInvoiceCreationInvoiceDataCustomField(Payload, frozen=True, kw_only=True):
    "Stripe: SessionInvoiceCreationInvoiceDataCustomField."

    name: str
    value: str


class SessionInvoiceCreationInvoiceDataRenderingOptions(Payload, frozen=True, kw_only=True):
    "Stripe: SessionInvoiceCreationInvoiceDataRenderingOptions."

    amount_tax_display: str | None
    template: str | None


class SessionNameCollection(Payload, frozen=True, kw_only=True):
    "Stripe: SessionNameCollection."

    business: SessionNameCollectionBusiness | None = None
    individual: SessionNameCollectionBusiness | None = None


class SessionNameCollectionBusiness(Payload, frozen=True, kw_only=True):
    "Stripe: SessionNameCollectionBusiness."

    enabled: bool
    optional: bool


class SessionOptionalItem(Payload, frozen=True, kw_only=True):
    "Stripe: SessionOptionalItem."

    adjustable_quantity: LineItemAdjustableQuantity | None
    price: str
    quantity: int


class SessionPaymentMethodConfigurationDetails(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodConfigurationDetails."

    id: str
    parent: str | None


class SessionPaymentMethodOptions(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptions."

    acss_debit: SessionPaymentMethodOptionsAcssDebit | None = None
    affirm: SessionPaymentMethodOptionsAffirm | None = None
    afterpay_clearpay: SessionPaymentMethodOptionsAffirm | None = None
    alipay: SessionPaymentMethodOptionsAlipay | None = None
    alma: SessionPaymentMethodOptionsAlma | None = None
    amazon_pay: SessionPaymentMethodOptionsAmazonPay | None = None
    au_becs_debit: SessionPaymentMethodOptionsAuBecsDebit | None = None
    bacs_debit: SessionPaymentMethodOptionsBacsDebit | None = None
    bancontact: SessionPaymentMethodOptionsBancontact | None = None
    billie: SessionPaymentMethodOptionsAlma | None = None
    boleto: SessionPaymentMethodOptionsBoleto | None = None
    card: SessionPaymentMethodOptionsCard | None = None
    cashapp: SessionPaymentMethodOptionsAffirm | None = None
    customer_balance: SessionPaymentMethodOptionsCustomerBalance | None = None
    eps: SessionPaymentMethodOptionsAlipay | None = None
    fpx: SessionPaymentMethodOptionsAlipay | None = None
    giropay: SessionPaymentMethodOptionsAlipay | None = None
    grabpay: SessionPaymentMethodOptionsAlipay | None = None
    ideal: SessionPaymentMethodOptionsAlipay | None = None
    kakao_pay: SessionPaymentMethodOptionsAmazonPay | None = None
    klarna: SessionPaymentMethodOptionsKlarna | None = None
    konbini: SessionPaymentMethodOptionsKonbini | None = None
    kr_card: SessionPaymentMethodOptionsAmazonPay | None = None
    link: SessionPaymentMethodOptionsAmazonPay | None = None
    mobilepay: SessionPaymentMethodOptionsAffirm | None = None
    multibanco: SessionPaymentMethodOptionsAlipay | None = None
    naver_pay: SessionPaymentMethodOptionsAmazonPay | None = None
    oxxo: SessionPaymentMethodOptionsOxxo | None = None
    p24: SessionPaymentMethodOptionsAlipay | None = None
    payco: SessionPaymentMethodOptionsAffirm | None = None
    paynow: SessionPaymentMethodOptionsAlipay | None = None
    paypal: SessionPaymentMethodOptionsPaypal | None = None
    payto: SessionPaymentMethodOptionsPayto | None = None
    pix: SessionPaymentMethodOptionsPix | None = None
    revolut_pay: SessionPaymentMethodOptionsAmazonPay | None = None
    samsung_pay: SessionPaymentMethodOptionsAffirm | None = None
    satispay: SessionPaymentMethodOptionsAlma | None = None
    scalapay: SessionPaymentMethodOptionsAlma | None = None
    sepa_debit: SessionPaymentMethodOptionsSepaDebit | None = None
    sequra: SessionPaymentMethodOptionsAlma | None = None
    sofort: SessionPaymentMethodOptionsAlipay | None = None
    sunbit: SessionPaymentMethodOptionsAffirm | None = None
    swish: ChargePaymentMethodDetailsPromptpay | None = None
    twint: SessionPaymentMethodOptionsBancontact | None = None
    upi: SessionPaymentMethodOptionsUpi | None = None
    us_bank_account: SessionPaymentMethodOptionsUsBankAccount | None = None
    wechat_pay: SessionPaymentMethodOptionsWechatPay | None = None


class SessionPaymentMethodOptionsAcssDebit(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsAcssDebit."

    currency: str | None = None
    mandate_options: dict[str, Any] | None = None
    setup_future_usage: str | None = None
    target_date: str | None = None
    verification_method: str | None = None


class SessionPaymentMethodOptionsAffirm(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsAffirm."

    capture_method: str | None = None
    setup_future_usage: str | None = None


class SessionPaymentMethodOptionsAlipay(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsAlipay."

    setup_future_usage: str | None = None


class SessionPaymentMethodOptionsAlma(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsAlma."

    capture_method: str | None = None


class SessionPaymentMethodOptionsAmazonPay(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsAmazonPay."

    capture_method: str | None = None
    setup_future_usage: str | None = None


class SessionPaymentMethodOptionsAuBecsDebit(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsAuBecsDebit."

    setup_future_usage: str | None = None
    target_date: str | None = None


class SessionPaymentMethodOptionsBacsDebit(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsBacsDebit."

    mandate_options: dict[str, Any] | None = None
    setup_future_usage: str | None = None
    target_date: str | None = None


class SessionPaymentMethodOptionsBancontact(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsBancontact."

    setup_future_usage: str | None = None


class SessionPaymentMethodOptionsBoleto(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsBoleto."

    expires_after_days: int
    setup_future_usage: str | None = None


class SessionPaymentMethodOptionsCard(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsCard."

    capture_method: str | None = None
    installments: dict[str, Any] | None = None
    request_extended_authorization: str | None = None
    request_incremental_authorization: str | None = None
    request_multicapture: str | None = None
    request_overcapture: str | None = None
    request_three_d_secure: str
    restrictions: dict[str, Any] | None = None
    setup_future_usage: str | None = None
    statement_descriptor_suffix_kana: str | None = None
    statement_descriptor_suffix_kanji: str | None = None


class SessionPaymentMethodOptionsCustomerBalance(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsCustomerBalance."

    bank_transfer: dict[str, Any] | None = None
    funding_type: str | None
    setup_future_usage: str | None = None


class SessionPaymentMethodOptionsKlarna(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsKlarna."

    capture_method: str | None = None
    setup_future_usage: str | None = None


class SessionPaymentMethodOptionsKonbini(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsKonbini."

    expires_after_days: int | None
    setup_future_usage: str | None = None


class SessionPaymentMethodOptionsOxxo(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsOxxo."

    expires_after_days: int
    setup_future_usage: str | None = None


class SessionPaymentMethodOptionsPaypal(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsPaypal."

    capture_method: str | None = None
    preferred_locale: str | None
    reference: str | None
    setup_future_usage: str | None = None


class SessionPaymentMethodOptionsPayto(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsPayto."

    mandate_options: dict[str, Any] | None = None
    setup_future_usage: str | None = None


class SessionPaymentMethodOptionsPix(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsPix."

    amount_includes_iof: str | None = None
    expires_after_seconds: int | None
    mandate_options: dict[str, Any] | None = None
    setup_future_usage: str | None = None


class SessionPaymentMethodOptionsSepaDebit(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsSepaDebit."

    mandate_options: dict[str, Any] | None = None
    setup_future_usage: str | None = None
    target_date: str | None = None


class SessionPaymentMethodOptionsUpi(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsUpi."

    mandate_options: SessionPaymentMethodOptionsUpiMandateOptions | None = None
    setup_future_usage: str | None = None


class SessionPaymentMethodOptionsUpiMandateOptions(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsUpiMandateOptions."

    amount: int | None
    amount_type: str | None
    description: str | None
    end_date: int | None


class SessionPaymentMethodOptionsUsBankAccount(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsUsBankAccount."

    financial_connections: dict[str, Any] | None = None
    setup_future_usage: str | None = None
    target_date: str | None = None
    verification_method: str | None = None


class SessionPaymentMethodOptionsWechatPay(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsWechatPay."

    app_id: str | None
    client: str | None
    setup_future_usage: str | None = None


class SessionPermissions(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPermissions."

    update_shipping_details: str | None


class SessionSavedPaymentMethodOptions(Payload, frozen=True, kw_only=True):
    "Stripe: SessionSavedPaymentMethodOptions."

    allow_redisplay_filters: list[str] | None
    payment_method_remove: str | None
    payment_method_save: str | None


class SessionShippingAddressCollection(Payload, frozen=True, kw_only=True):
    "Stripe: SessionShippingAddressCollection."

    allowed_countries: list[str]


class SessionShippingCost(Payload, frozen=True, kw_only=True):
    "Stripe: SessionShippingCost."

    amount_subtotal: int
    amount_tax: int
    amount_total: int
    shipping_rate: str | None
    taxes: list[LineItemTax] | None = None


class SessionShippingOption(Payload, frozen=True, kw_only=True):
    "Stripe: SessionShippingOption."

    shipping_amount: int
    shipping_rate: str


class SessionTaxIdCollection(Payload, frozen=True, kw_only=True):
    "Stripe: SessionTaxIdCollection."

    enabled: bool
    required: str


class SessionTotalDetails(Payload, frozen=True, kw_only=True):
    "Stripe: SessionTotalDetails."

    amount_discount: int
    amount_shipping: int | None
    amount_tax: int
    breakdown: SessionTotalDetailsBreakdown | None = None


class SessionTotalDetailsBreakdown(Payload, frozen=True, kw_only=True):
    "Stripe: SessionTotalDetailsBreakdown."

    discounts: list[dict[str, Any]]
    taxes: list[LineItemTax]


class SessionWalletOptions(Payload, frozen=True, kw_only=True):
    "Stripe: SessionWalletOptions."

    link: SessionWalletOptionsLink | None = None


class SessionWalletOptionsLink(Payload, frozen=True, kw_only=True):
    "Stripe: SessionWalletOptionsLink."

    display: str | None = None


class Settings(Payload, frozen=True, kw_only=True):
    "Stripe: Settings."

    object: str
    defaults: SettingsDefaults
    head_office: CardholderBilling | None
    livemode: bool
    status: str
    status_details: SettingsStatusDetails


class SettingsDefaults(Payload, frozen=True, kw_only=True):
    "Stripe: SettingsDefaults."

    provider: str
    tax_behavior: str | None
    tax_code: str | None


class SettingsStatusDetails(Payload, frozen=True, kw_only=True):
    "Stripe: SettingsStatusDetails."

    active: dict[str, Any] | None = None
    pending: SettingsStatusDetailsPending | None = None


class SettingsStatusDetailsPending(Payload, frozen=True, kw_only=True):
    "Stripe: SettingsStatusDetailsPending."

    missing_fields: list[str] | None


class SetupIntent(Payload, frozen=True, kw_only=True):
    "Stripe: SetupIntent."

    id: str
    object: str
    allowed_payment_method_types: list[str] | None
    application: str | None
    attach_to_self: bool | None = None
    automatic_payment_methods: SetupIntentAutomaticPaymentMethods | None
    cancellation_reason: str | None
    client_secret: str | None
    created: _Unix
    customer: str | None
    customer_account: str | None = None
    description: str | None
    excluded_payment_method_types: list[str] | None
    flow_directions: list[str] | None = None
    last_setup_error: InvoiceLastFinalizationError | None
    latest_attempt: str | None
    livemode: bool
    managed_payments: ConfigurationFeaturesInvoiceHistory | None = None
    mandate: str | None
    metadata: dict[str, str] | None
    next_action: SetupIntentNextAction | None
    on_behalf_of: str | None
    payment_method: str | None
    payment_method_configuration_details: SessionPaymentMethodConfigurationDetails | None
    payment_method_options: SetupIntentPaymentMethodOptions | None
    payment_method_types: list[str]
    single_use_mandate: str | None
    status: str
    usage: str


class SetupIntentAutomaticPaymentMethods(Payload, frozen=True, kw_only=True):
    "Stripe: SetupIntentAutomaticPaymentMethods."

    allow_redirects: str | None = None
    enabled: bool | None


class SetupIntentNextAction(Payload, frozen=True, kw_only=True):
    "Stripe: SetupIntentNextAction."

    blik_authorize: dict[str, Any] | None = None
    cashapp_handle_redirect_or_display_qr_code: SetupIntentNextActionCashappHandleRedirectOrDisplayQrCode | None = None
    pix_display_qr_code: SetupIntentNextActionPixDisplayQrCode | None = None
    redirect_to_url: PaymentIntentNextActionRedirectToUrl | None = None
    type: str
    upi_handle_redirect_or_display_qr_code: SetupIntentNextActionUpiHandleRedirectOrDisplayQrCode | None = None
    use_stripe_sdk: dict[str, Any] | None = None
    verify_with_microdeposits: PaymentIntentNextActionVerifyWithMicrodeposits | None = None


class SetupIntentNextActionCashappHandleRedirectOrDisplayQrCode(Payload, frozen=True, kw_only=True):
    "Stripe: SetupIntentNextActionCashappHandleRedirectOrDisplayQrCode."

    hosted_instructions_url: str
    mobile_auth_url: str
    qr_code: dict[str, Any]


class SetupIntentNextActionPixDisplayQrCode(Payload, frozen=True, kw_only=True):
    "Stripe: SetupIntentNextActionPixDisplayQrCode."

    data: str
    expires_at: _Unix
    hosted_instructions_url: str
    image_url_png: str
    image_url_svg: str


class SetupIntentNextActionUpiHandleRedirectOrDisplayQrCode(Payload, frozen=True, kw_only=True):
    "Stripe: SetupIntentNextActionUpiHandleRedirectOrDisplayQrCode."

    hosted_instructions_url: str
    qr_code: dict[str, Any]


class SetupIntentPaymentMethodOptions(Payload, frozen=True, kw_only=True):
    "Stripe: SetupIntentPaymentMethodOptions."

    acss_debit: SetupIntentPaymentMethodOptionsAcssDebit | None = None
    amazon_pay: dict[str, Any] | None = None
    bacs_debit: SetupIntentPaymentMethodOptionsBacsDebit | None = None
    bizum: dict[str, Any] | None = None
    blik: SetupIntentPaymentMethodOptionsBlik | None = None
    card: SetupIntentPaymentMethodOptionsCard | None = None
    card_present: dict[str, Any] | None = None
    klarna: SetupIntentPaymentMethodOptionsKlarna | None = None
    link: SetupIntentPaymentMethodOptionsLink | None = None
    paypal: SetupIntentPaymentMethodOptionsPaypal | None = None
    payto: SetupIntentPaymentMethodOptionsPayto | None = None
    pix: SetupIntentPaymentMethodOptionsPix | None = None
    sepa_debit: SetupIntentPaymentMethodOptionsSepaDebit | None = None
    upi: SetupIntentPaymentMethodOptionsUpi | None = None
    us_bank_account: SetupIntentPaymentMethodOptionsUsBankAccount | None = None


class SetupIntentPaymentMethodOptionsAcssDebit(Payload, frozen=True, kw_only=True):
    "Stripe: SetupIntentPaymentMethodOptionsAcssDebit."

    currency: str | None
    mandate_options: dict[str, Any] | None = None
    verification_method: str | None = None


class SetupIntentPaymentMethodOptionsBacsDebit(Payload, frozen=True, kw_only=True):
    "Stripe: SetupIntentPaymentMethodOptionsBacsDebit."

    mandate_options: dict[str, Any] | None = None


class SetupIntentPaymentMethodOptionsBlik(Payload, frozen=True, kw_only=True):
    "Stripe: SetupIntentPaymentMethodOptionsBlik."

    mandate_options: dict[str, Any] | None = None


class SetupIntentPaymentMethodOptionsCard(Payload, frozen=True, kw_only=True):
    "Stripe: SetupIntentPaymentMethodOptionsCard."

    mandate_options: dict[str, Any] | None
    network: str | None
    request_three_d_secure: str | None
    setup_credential_usage: str | None = None


class SetupIntentPaymentMethodOptionsKlarna(Payload, frozen=True, kw_only=True):
    "Stripe: SetupIntentPaymentMethodOptionsKlarna."

    currency: str | None
    preferred_locale: str | None


class SetupIntentPaymentMethodOptionsLink(Payload, frozen=True, kw_only=True):
    "Stripe: SetupIntentPaymentMethodOptionsLink."

    persistent_token: str | None


class SetupIntentPaymentMethodOptionsPaypal(Payload, frozen=True, kw_only=True):
    "Stripe: SetupIntentPaymentMethodOptionsPaypal."

    billing_agreement_id: str | None


class SetupIntentPaymentMethodOptionsPayto(Payload, frozen=True, kw_only=True):
    "Stripe: SetupIntentPaymentMethodOptionsPayto."

    mandate_options: dict[str, Any] | None = None


class SetupIntentPaymentMethodOptionsPix(Payload, frozen=True, kw_only=True):
    "Stripe: SetupIntentPaymentMethodOptionsPix."

    mandate_options: dict[str, Any] | None = None


class SetupIntentPaymentMethodOptionsSepaDebit(Payload, frozen=True, kw_only=True):
    "Stripe: SetupIntentPaymentMethodOptionsSepaDebit."

    mandate_options: dict[str, Any] | None = None


class SetupIntentPaymentMethodOptionsUpi(Payload, frozen=True, kw_only=True):
    "Stripe: SetupIntentPaymentMethodOptionsUpi."

    mandate_options: SessionPaymentMethodOptionsUpiMandateOptions | None = None


class SetupIntentPaymentMethodOptionsUsBankAccount(Payload, frozen=True, kw_only=True):
    "Stripe: SetupIntentPaymentMethodOptionsUsBankAccount."

    financial_connections: dict[str, Any] | None = None
    mandate_options: PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions | None = None
    verification_method: str | None = None


class Source(Payload, frozen=True, kw_only=True):
    "Stripe: Source."

    id: str
    object: str
    ach_credit_transfer: SourceAchCreditTransfer | None = None
    ach_debit: SourceAchDebit | None = None
    acss_debit: SourceAcssDebit | None = None
    alipay: SourceAlipay | None = None
    allow_redisplay: str | None
    amount: int | None
    au_becs_debit: SourceAuBecsDebit | None = None
    bancontact: SourceBancontact | None = None
    card: SourceCard | None = None
    card_present: SourceCardPresent | None = None
    client_secret: str
    code_verification: SourceCodeVerification | None = None
    created: _Unix
    currency: str | None
    customer: str | None = None
    eps: SourceEps | None = None
    flow: str
    giropay: SourceGiropay | None = None
    ideal: SourceIdeal | None = None
    klarna: SourceKlarna | None = None
    livemode: bool
    metadata: dict[str, str] | None
    multibanco: SourceMultibanco | None = None
    owner: SourceOwner | None
    p24: SourceP24 | None = None
    receiver: SourceReceiver | None = None
    redirect: SourceRedirect | None = None
    sepa_credit_transfer: SourceSepaCreditTransfer | None = None
    sepa_debit: SourceSepaDebit | None = None
    sofort: SourceSofort | None = None
    source_order: SourceSourceOrder | None = None
    statement_descriptor: str | None
    status: str
    three_d_secure: SourceThreeDSecure | None = None
    type: str
    usage: str | None
    wechat: SourceWechat | None = None


class SourceAchCreditTransfer(Payload, frozen=True, kw_only=True):
    "Stripe: SourceAchCreditTransfer."

    account_number: str | None = None
    bank_name: str | None = None
    fingerprint: str | None = None
    refund_account_holder_name: str | None = None
    refund_account_holder_type: str | None = None
    refund_routing_number: str | None = None
    routing_number: str | None = None
    swift_code: str | None = None


class SourceAchDebit(Payload, frozen=True, kw_only=True):
    "Stripe: SourceAchDebit."

    bank_name: str | None = None
    country: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    routing_number: str | None = None
    type: str | None = None


class SourceAcssDebit(Payload, frozen=True, kw_only=True):
    "Stripe: SourceAcssDebit."

    bank_address_city: str | None = None
    bank_address_line_1: str | None = None
    bank_address_line_2: str | None = None
    bank_address_postal_code: str | None = None
    bank_name: str | None = None
    category: str | None = None
    country: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    routing_number: str | None = None


class SourceAlipay(Payload, frozen=True, kw_only=True):
    "Stripe: SourceAlipay."

    data_string: str | None = None
    native_url: str | None = None
    statement_descriptor: str | None = None


class SourceAuBecsDebit(Payload, frozen=True, kw_only=True):
    "Stripe: SourceAuBecsDebit."

    bsb_number: str | None = None
    fingerprint: str | None = None
    last4: str | None = None


class SourceBancontact(Payload, frozen=True, kw_only=True):
    "Stripe: SourceBancontact."

    bank_code: str | None = None
    bank_name: str | None = None
    bic: str | None = None
    iban_last4: str | None = None
    preferred_language: str | None = None
    statement_descriptor: str | None = None


class SourceCard(Payload, frozen=True, kw_only=True):
    "Stripe: SourceCard."

    address_line1_check: str | None = None
    address_zip_check: str | None = None
    brand: str | None = None
    country: str | None = None
    cvc_check: str | None = None
    description: str | None = None
    dynamic_last4: str | None = None
    exp_month: int | None = None
    exp_year: int | None = None
    fingerprint: str | None = None
    funding: str | None = None
    iin: str | None = None
    issuer: str | None = None
    last4: str | None = None
    name: str | None = None
    three_d_secure: str | None = None
    tokenization_method: str | None = None


class SourceCardPresent(Payload, frozen=True, kw_only=True):
    "Stripe: SourceCardPresent."

    application_cryptogram: str | None = None
    application_preferred_name: str | None = None
    authorization_code: str | None = None
    authorization_response_code: str | None = None
    brand: str | None = None
    country: str | None = None
    cvm_type: str | None = None
    data_type: str | None = None
    dedicated_file_name: str | None = None
    description: str | None = None
    emv_auth_data: str | None = None
    evidence_customer_signature: str | None = None
    evidence_transaction_certificate: str | None = None
    exp_month: int | None = None
    exp_year: int | None = None
    fingerprint: str | None = None
    funding: str | None = None
    iin: str | None = None
    issuer: str | None = None
    last4: str | None = None
    pos_device_id: str | None = None
    pos_entry_mode: str | None = None
    read_method: str | None = None
    reader: str | None = None
    terminal_verification_results: str | None = None
    transaction_status_information: str | None = None


class SourceCodeVerification(Payload, frozen=True, kw_only=True):
    "Stripe: SourceCodeVerification."

    attempts_remaining: int
    status: str


class SourceEps(Payload, frozen=True, kw_only=True):
    "Stripe: SourceEps."

    reference: str | None = None
    statement_descriptor: str | None = None


class SourceGiropay(Payload, frozen=True, kw_only=True):
    "Stripe: SourceGiropay."

    bank_code: str | None = None
    bank_name: str | None = None
    bic: str | None = None
    statement_descriptor: str | None = None


class SourceIdeal(Payload, frozen=True, kw_only=True):
    "Stripe: SourceIdeal."

    bank: str | None = None
    bic: str | None = None
    iban_last4: str | None = None
    statement_descriptor: str | None = None


class SourceKlarna(Payload, frozen=True, kw_only=True):
    "Stripe: SourceKlarna."

    background_image_url: str | None = None
    client_token: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    locale: str | None = None
    logo_url: str | None = None
    page_title: str | None = None
    pay_later_asset_urls_descriptive: str | None = None
    pay_later_asset_urls_standard: str | None = None
    pay_later_name: str | None = None
    pay_later_redirect_url: str | None = None
    pay_now_asset_urls_descriptive: str | None = None
    pay_now_asset_urls_standard: str | None = None
    pay_now_name: str | None = None
    pay_now_redirect_url: str | None = None
    pay_over_time_asset_urls_descriptive: str | None = None
    pay_over_time_asset_urls_standard: str | None = None
    pay_over_time_name: str | None = None
    pay_over_time_redirect_url: str | None = None
    payment_method_categories: str | None = None
    purchase_country: str | None = None
    purchase_type: str | None = None
    redirect_url: str | None = None
    shipping_delay: int | None = None
    shipping_first_name: str | None = None
    shipping_last_name: str | None = None


class SourceMandateNotification(Payload, frozen=True, kw_only=True):
    "Stripe: SourceMandateNotification."

    id: str
    object: str
    acss_debit: SourceMandateNotificationAcssDebit | None = None
    amount: int | None
    bacs_debit: SourceMandateNotificationBacsDebit | None = None
    created: _Unix
    livemode: bool
    reason: str
    sepa_debit: SourceMandateNotificationSepaDebit | None = None
    source: Source
    status: str
    type: str


class SourceMandateNotificationAcssDebit(Payload, frozen=True, kw_only=True):
    "Stripe: SourceMandateNotificationAcssDebit."

    statement_descriptor: str | None = None


class SourceMandateNotificationBacsDebit(Payload, frozen=True, kw_only=True):
    "Stripe: SourceMandateNotificationBacsDebit."

    last4: str | None = None


class SourceMandateNotificationSepaDebit(Payload, frozen=True, kw_only=True):
    "Stripe: SourceMandateNotificationSepaDebit."

    creditor_identifier: str | None = None
    last4: str | None = None
    mandate_reference: str | None = None


class SourceMultibanco(Payload, frozen=True, kw_only=True):
    "Stripe: SourceMultibanco."

    entity: str | None = None
    reference: str | None = None
    refund_account_holder_address_city: str | None = None
    refund_account_holder_address_country: str | None = None
    refund_account_holder_address_line1: str | None = None
    refund_account_holder_address_line2: str | None = None
    refund_account_holder_address_postal_code: str | None = None
    refund_account_holder_address_state: str | None = None
    refund_account_holder_name: str | None = None
    refund_iban: str | None = None


class SourceOwner(Payload, frozen=True, kw_only=True):
    "Stripe: SourceOwner."

    address: Address | None
    email: str | None
    name: str | None
    phone: str | None
    verified_address: Address | None
    verified_email: str | None
    verified_name: str | None
    verified_phone: str | None


class SourceP24(Payload, frozen=True, kw_only=True):
    "Stripe: SourceP24."

    reference: str | None = None


class SourceReceiver(Payload, frozen=True, kw_only=True):
    "Stripe: SourceReceiver."

    address: str | None
    amount_charged: int
    amount_received: int
    amount_returned: int
    refund_attributes_method: str
    refund_attributes_status: str


class SourceRedirect(Payload, frozen=True, kw_only=True):
    "Stripe: SourceRedirect."

    failure_reason: str | None
    return_url: str
    status: str
    url: str


class SourceSepaCreditTransfer(Payload, frozen=True, kw_only=True):
    "Stripe: SourceSepaCreditTransfer."

    bank_name: str | None = None
    bic: str | None = None
    iban: str | None = None
    refund_account_holder_address_city: str | None = None
    refund_account_holder_address_country: str | None = None
    refund_account_holder_address_line1: str | None = None
    refund_account_holder_address_line2: str | None = None
    refund_account_holder_address_postal_code: str | None = None
    refund_account_holder_address_state: str | None = None
    refund_account_holder_name: str | None = None
    refund_iban: str | None = None


class SourceSepaDebit(Payload, frozen=True, kw_only=True):
    "Stripe: SourceSepaDebit."

    bank_code: str | None = None
    branch_code: str | None = None
    country: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    mandate_reference: str | None = None
    mandate_url: str | None = None


class SourceSofort(Payload, frozen=True, kw_only=True):
    "Stripe: SourceSofort."

    bank_code: str | None = None
    bank_name: str | None = None
    bic: str | None = None
    country: str | None = None
    iban_last4: str | None = None
    preferred_language: str | None = None
    statement_descriptor: str | None = None


class SourceSourceOrder(Payload, frozen=True, kw_only=True):
    "Stripe: SourceSourceOrder."

    amount: int
    currency: str
    email: str | None = None
    items: list[SourceSourceOrderItem] | None
    shipping: ChargeShipping | None = None


class SourceSourceOrderItem(Payload, frozen=True, kw_only=True):
    "Stripe: SourceSourceOrderItem."

    amount: int | None
    currency: str | None
    description: str | None
    parent: str | None
    quantity: int | None = None
    type: str | None


class SourceThreeDSecure(Payload, frozen=True, kw_only=True):
    "Stripe: SourceThreeDSecure."

    address_line1_check: str | None = None
    address_zip_check: str | None = None
    authenticated: bool | None = None
    brand: str | None = None
    card: str | None = None
    country: str | None = None
    customer: str | None = None
    cvc_check: str | None = None
    description: str | None = None
    dynamic_last4: str | None = None
    exp_month: int | None = None
    exp_year: int | None = None
    fingerprint: str | None = None
    funding: str | None = None
    iin: str | None = None
    issuer: str | None = None
    last4: str | None = None
    name: str | None = None
    three_d_secure: str | None = None
    tokenization_method: str | None = None


class SourceTransaction(Payload, frozen=True, kw_only=True):
    "Stripe: SourceTransaction."

    id: str
    object: str
    ach_credit_transfer: SourceTransactionAchCreditTransfer | None = None
    amount: int
    chf_credit_transfer: SourceTransactionChfCreditTransfer | None = None
    created: _Unix
    currency: str
    gbp_credit_transfer: SourceTransactionGbpCreditTransfer | None = None
    livemode: bool
    paper_check: SourceTransactionPaperCheck | None = None
    sepa_credit_transfer: SourceTransactionSepaCreditTransfer | None = None
    source: str
    status: str
    type: str


class SourceTransactionAchCreditTransfer(Payload, frozen=True, kw_only=True):
    "Stripe: SourceTransactionAchCreditTransfer."

    customer_data: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    routing_number: str | None = None


class SourceTransactionChfCreditTransfer(Payload, frozen=True, kw_only=True):
    "Stripe: SourceTransactionChfCreditTransfer."

    reference: str | None = None
    sender_address_country: str | None = None
    sender_address_line1: str | None = None
    sender_iban: str | None = None
    sender_name: str | None = None


class SourceTransactionGbpCreditTransfer(Payload, frozen=True, kw_only=True):
    "Stripe: SourceTransactionGbpCreditTransfer."

    fingerprint: str | None = None
    funding_method: str | None = None
    last4: str | None = None
    reference: str | None = None
    sender_account_number: str | None = None
    sender_name: str | None = None
    sender_sort_code: str | None = None


class SourceTransactionPaperCheck(Payload, frozen=True, kw_only=True):
    "Stripe: SourceTransactionPaperCheck."

    available_at: str | None = None
    invoices: str | None = None


class SourceTransactionSepaCreditTransfer(Payload, frozen=True, kw_only=True):
    "Stripe: SourceTransactionSepaCreditTransfer."

    reference: str | None = None
    sender_iban: str | None = None
    sender_name: str | None = None


class SourceWechat(Payload, frozen=True, kw_only=True):
    "Stripe: SourceWechat."

    prepay_id: str | None = None
    qr_code_url: str | None = None
    statement_descriptor: str | None = None


class Subscription(Payload, frozen=True, kw_only=True):
    "Stripe: Subscription."

    id: str
    object: str
    application: str | None
    application_fee_percent: float | None
    automatic_tax: SubscriptionAutomaticTax
    billing_cycle_anchor: int
    billing_cycle_anchor_config: SubscriptionBillingCycleAnchorConfig | None
    billing_mode: SubscriptionBillingMode
    billing_schedules: list[SubscriptionBillingSchedule]
    billing_thresholds: SubscriptionBillingThresholds | None
    cancel_at: int | None
    cancel_at_period_end: bool
    canceled_at: int | None
    cancellation_details: SubscriptionCancellationDetails | None
    collection_method: str
    created: _Unix
    currency: str
    customer: str
    customer_account: str | None
    days_until_due: int | None
    default_payment_method: str | None
    default_source: str | None
    default_tax_rates: list[TaxRate] | None = None
    description: str | None
    discounts: list[str]
    ended_at: int | None
    invoice_settings: SubscriptionInvoiceSettings
    items: SubscriptionItems
    latest_invoice: str | None
    livemode: bool
    managed_payments: ConfigurationFeaturesInvoiceHistory | None
    metadata: dict[str, str]
    next_pending_invoice_item_invoice: int | None
    on_behalf_of: str | None
    pause_collection: SubscriptionPauseCollection | None
    payment_settings: SubscriptionPaymentSettings | None
    pending_invoice_item_interval: ConfigurationFeaturesSubscriptionPauseDurationIntervalOption | None
    pending_setup_intent: str | None
    pending_update: SubscriptionPendingUpdate | None
    presentment_details: SubscriptionPresentmentDetails | None = None
    schedule: str | None
    start_date: int
    status: str
    status_details: SubscriptionStatusDetails | None = None
    test_clock: str | None
    transfer_data: SubscriptionTransferData | None
    trial_end: int | None
    trial_settings: SubscriptionTrialSettings | None
    trial_start: int | None


class SubscriptionAutomaticTax(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionAutomaticTax."

    disabled_reason: str | None
    enabled: bool
    liability: SessionAutomaticTaxLiability | None


class SubscriptionBillingCycleAnchorConfig(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionBillingCycleAnchorConfig."

    day_of_month: int
    hour: int | None
    minute: int | None
    month: int | None
    second: int | None


class SubscriptionBillingMode(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionBillingMode."

    flexible: SubscriptionBillingModeFlexible | None
    type: str
    updated_at: int | None = None


class SubscriptionBillingModeFlexible(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionBillingModeFlexible."

    proration_discounts: str | None = None


class SubscriptionBillingSchedule(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionBillingSchedule."

    applies_to: list[SubscriptionBillingScheduleAppliesTo] | None
    bill_until: SubscriptionBillingScheduleBillUntil
    key: str


class SubscriptionBillingScheduleAppliesTo(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionBillingScheduleAppliesTo."

    price: str | None
    type: str


class SubscriptionBillingScheduleBillUntil(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionBillingScheduleBillUntil."

    computed_timestamp: int
    duration: dict[str, Any] | None
    timestamp: int | None
    type: str


class SubscriptionBillingThresholds(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionBillingThresholds."

    amount_gte: int | None
    reset_billing_cycle_anchor: bool | None


class SubscriptionCancellationDetails(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionCancellationDetails."

    comment: str | None
    feedback: str | None
    feedback_option: str | None
    reason: str | None


class SubscriptionInvoiceSettings(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionInvoiceSettings."

    account_tax_ids: list[str] | None
    custom_fields: list[SessionInvoiceCreationInvoiceDataCustomField] | None
    description: str | None
    footer: str | None
    issuer: SessionAutomaticTaxLiability


class SubscriptionItem(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionItem."

    id: str
    object: str
    billed_until: int | None = None
    billing_thresholds: dict[str, Any] | None
    created: _Unix
    current_period_end: int
    current_period_start: int
    current_trial: dict[str, Any] | None
    deleted: dict[str, Any] | None = None
    discounts: list[str]
    metadata: dict[str, str]
    plan: Plan
    price: Price
    quantity: int | None = None
    subscription: str
    tax_rates: list[TaxRate] | None


class SubscriptionItems(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionItems."

    object: str
    data: list[SubscriptionItem]
    has_more: bool
    url: str


class SubscriptionPauseCollection(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionPauseCollection."

    behavior: str
    resumes_at: int | None


class SubscriptionPaymentSettings(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionPaymentSettings."

    payment_method_options: SubscriptionPaymentSettingsPaymentMethodOptions | None
    payment_method_types: list[str] | None
    save_default_payment_method: str | None


class SubscriptionPaymentSettingsPaymentMethodOptions(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionPaymentSettingsPaymentMethodOptions."

    acss_debit: dict[str, Any] | None
    bancontact: dict[str, Any] | None
    billie: dict[str, Any] | None = None
    blik: dict[str, Any] | None = None
    card: dict[str, Any] | None
    customer_balance: dict[str, Any] | None
    konbini: dict[str, Any] | None
    payto: dict[str, Any] | None
    pix: dict[str, Any] | None
    sepa_debit: dict[str, Any] | None
    upi: dict[str, Any] | None
    us_bank_account: dict[str, Any] | None


class SubscriptionPendingUpdate(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionPendingUpdate."

    billing_cycle_anchor: int | None
    cancel_at_period_end: bool | None
    discount: Discount | None
    discounts: list[str] | None
    expires_at: int
    metadata: dict[str, str] | None
    subscription_items: list[SubscriptionItem] | None
    trial_end: _Unix | None
    trial_from_plan: bool | None


class SubscriptionPresentmentDetails(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionPresentmentDetails."

    presentment_currency: str


class SubscriptionSchedule(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionSchedule."

    id: str
    object: str
    application: str | None
    billing_mode: SubscriptionScheduleBillingMode
    canceled_at: _Unix | None
    completed_at: _Unix | None
    created: _Unix
    current_phase: SubscriptionScheduleCurrentPhase | None
    customer: str
    customer_account: str | None
    default_settings: SubscriptionScheduleDefaultSettings
    end_behavior: str
    livemode: bool
    metadata: dict[str, str] | None
    pause_schedules: list[SubscriptionSchedulePauseSchedule]
    phases: list[SubscriptionSchedulePhase]
    released_at: _Unix | None
    released_subscription: str | None
    status: str
    subscription: str | None
    test_clock: str | None


class SubscriptionScheduleBillingMode(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionScheduleBillingMode."

    flexible: SubscriptionBillingModeFlexible | None
    type: str
    updated_at: int | None = None


class SubscriptionScheduleCurrentPhase(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionScheduleCurrentPhase."

    end_date: int
    start_date: int


class SubscriptionScheduleDefaultSettings(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionScheduleDefaultSettings."

    application_fee_percent: float | None
    automatic_tax: SubscriptionScheduleDefaultSettingsAutomaticTax | None = None
    billing_cycle_anchor: str
    billing_thresholds: SubscriptionBillingThresholds | None
    collection_method: str | None
    default_payment_method: str | None
    description: str | None
    invoice_settings: SubscriptionScheduleDefaultSettingsInvoiceSettings
    on_behalf_of: str | None
    transfer_data: SubscriptionTransferData | None


class SubscriptionScheduleDefaultSettingsAutomaticTax(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionScheduleDefaultSettingsAutomaticTax."

    disabled_reason: str | None
    enabled: bool
    liability: SessionAutomaticTaxLiability | None


class SubscriptionScheduleDefaultSettingsInvoiceSettings(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionScheduleDefaultSettingsInvoiceSettings."

    account_tax_ids: list[str] | None
    custom_fields: list[SessionInvoiceCreationInvoiceDataCustomField] | None
    days_until_due: int | None
    description: str | None
    footer: str | None
    issuer: SessionAutomaticTaxLiability


class SubscriptionSchedulePauseSchedule(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionSchedulePauseSchedule."

    key: str
    pause: SubscriptionSchedulePauseSchedulePause
    resume: SubscriptionSchedulePauseScheduleResume | None


class SubscriptionSchedulePauseSchedulePause(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionSchedulePauseSchedulePause."

    pause_at: int
    settings: dict[str, Any] | None
    status: dict[str, Any]


class SubscriptionSchedulePauseScheduleResume(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionSchedulePauseScheduleResume."

    resume_at: int
    settings: dict[str, Any]
    status: dict[str, Any]


class SubscriptionSchedulePhase(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionSchedulePhase."

    add_invoice_items: list[SubscriptionSchedulePhaseAddInvoiceItem]
    application_fee_percent: float | None
    automatic_tax: SubscriptionSchedulePhaseAutomaticTax | None = None
    billing_cycle_anchor: str | None
    billing_thresholds: SubscriptionBillingThresholds | None
    collection_method: str | None
    currency: str
    default_payment_method: str | None
    default_tax_rates: list[TaxRate] | None = None
    description: str | None
    discounts: list[SubscriptionSchedulePhaseAddInvoiceItemDiscount]
    end_date: int
    invoice_settings: SubscriptionSchedulePhaseInvoiceSettings | None
    items: list[SubscriptionSchedulePhaseItem]
    metadata: dict[str, str] | None
    on_behalf_of: str | None
    proration_behavior: str
    start_date: int
    transfer_data: SubscriptionTransferData | None
    trial: bool | None = None
    trial_end: int | None


class SubscriptionSchedulePhaseAddInvoiceItem(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionSchedulePhaseAddInvoiceItem."

    discountable: bool | None
    discounts: list[SubscriptionSchedulePhaseAddInvoiceItemDiscount]
    metadata: dict[str, str] | None
    period: dict[str, Any]
    price: str
    quantity: int | None
    tax_rates: list[TaxRate] | None = None


class SubscriptionSchedulePhaseAddInvoiceItemDiscount(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionSchedulePhaseAddInvoiceItemDiscount."

    coupon: str | None
    discount: str | None
    promotion_code: str | None


class SubscriptionSchedulePhaseAutomaticTax(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionSchedulePhaseAutomaticTax."

    disabled_reason: str | None
    enabled: bool
    liability: SessionAutomaticTaxLiability | None


class SubscriptionSchedulePhaseInvoiceSettings(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionSchedulePhaseInvoiceSettings."

    account_tax_ids: list[str] | None
    custom_fields: list[SessionInvoiceCreationInvoiceDataCustomField] | None
    days_until_due: int | None
    description: str | None
    footer: str | None
    issuer: SessionAutomaticTaxLiability | None


class SubscriptionSchedulePhaseItem(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionSchedulePhaseItem."

    billing_thresholds: dict[str, Any] | None
    discounts: list[SubscriptionSchedulePhaseAddInvoiceItemDiscount]
    metadata: dict[str, str] | None
    plan: str
    price: str
    quantity: int | None = None
    tax_rates: list[TaxRate] | None = None


class SubscriptionStatusDetails(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionStatusDetails."

    paused: SubscriptionStatusDetailsPaused


class SubscriptionStatusDetailsPaused(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionStatusDetailsPaused."

    subscription: dict[str, Any]
    transitioned_at: _Unix
    type: str


class SubscriptionTransferData(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionTransferData."

    amount_percent: float | None
    destination: str


class SubscriptionTrialSettings(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionTrialSettings."

    end_behavior: SubscriptionTrialSettingsEndBehavior


class SubscriptionTrialSettingsEndBehavior(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionTrialSettingsEndBehavior."

    billing_cycle_anchor: str | None
    missing_payment_method: str


class Supplier(Payload, frozen=True, kw_only=True):
    "Stripe: Supplier."

    id: str
    object: str
    info_url: str
    livemode: bool
    locations: list[OrderDeliveryDetailLocation]
    name: str
    removal_pathway: str


class TaxId(Payload, frozen=True, kw_only=True):
    "Stripe: TaxId."

    id: str
    object: str
    country: str | None
    created: _Unix
    customer: str | None
    customer_account: str | None
    deleted: dict[str, Any] | None = None
    livemode: bool
    owner: TaxIdOwner | None
    type: str
    value: str
    verification: TaxIdVerification | None


class TaxIdOwner(Payload, frozen=True, kw_only=True):
    "Stripe: TaxIdOwner."

    account: str | None = None
    application: str | None = None
    customer: str | None = None
    customer_account: str | None
    type: str


class TaxIdVerification(Payload, frozen=True, kw_only=True):
    "Stripe: TaxIdVerification."

    status: str
    verified_address: str | None
    verified_name: str | None


class TaxRate(Payload, frozen=True, kw_only=True):
    "Stripe: TaxRate."

    id: str
    object: str
    active: bool
    country: str | None
    created: _Unix
    description: str | None
    display_name: str
    effective_percentage: float | None
    flat_amount: AccountBusinessProfileMonthlyEstimatedRevenue | None
    inclusive: bool
    jurisdiction: str | None
    jurisdiction_level: str | None
    livemode: bool
    metadata: dict[str, str] | None
    percentage: float
    rate_type: str | None
    state: str | None
    tax_type: str | None


class TestClock(Payload, frozen=True, kw_only=True):
    "Stripe: TestClock."

    id: str
    object: str
    created: _Unix
    deleted: dict[str, Any] | None = None
    deletes_after: int
    frozen_time: int
    livemode: bool
    name: str | None
    status: str
    status_details: TestClockStatusDetails


class TestClockStatusDetails(Payload, frozen=True, kw_only=True):
    "Stripe: TestClockStatusDetails."

    advancing: TestClockStatusDetailsAdvancing | None = None


class TestClockStatusDetailsAdvancing(Payload, frozen=True, kw_only=True):
    "Stripe: TestClockStatusDetailsAdvancing."

    target_frozen_time: int


class Token(Payload, frozen=True, kw_only=True):
    "Stripe: Token."

    id: str
    object: str
    card: str
    created: _Unix
    device_fingerprint: str | None
    last4: str | None = None
    livemode: bool
    network: str
    network_data: TokenNetworkData | None = None
    network_updated_at: _Unix
    status: str
    wallet_provider: str | None = None


class TokenNetworkData(Payload, frozen=True, kw_only=True):
    "Stripe: TokenNetworkData."

    device: TokenNetworkDataDevice | None = None
    mastercard: TokenNetworkDataMastercard | None = None
    type: str
    visa: TokenNetworkDataVisa | None = None
    wallet_provider: TokenNetworkDataWalletProvider | None = None


class TokenNetworkDataDevice(Payload, frozen=True, kw_only=True):
    "Stripe: TokenNetworkDataDevice."

    device_fingerprint: str | None = None
    ip_address: str | None = None
    location: str | None = None
    name: str | None = None
    phone_number: str | None = None
    type: str | None = None


class TokenNetworkDataMastercard(Payload, frozen=True, kw_only=True):
    "Stripe: TokenNetworkDataMastercard."

    card_reference_id: str | None = None
    token_reference_id: str
    token_requestor_id: str
    token_requestor_name: str | None = None


class TokenNetworkDataVisa(Payload, frozen=True, kw_only=True):
    "Stripe: TokenNetworkDataVisa."

    card_reference_id: str | None
    token_reference_id: str
    token_requestor_id: str
    token_risk_score: str | None = None


class TokenNetworkDataWalletProvider(Payload, frozen=True, kw_only=True):
    "Stripe: TokenNetworkDataWalletProvider."

    account_id: str | None = None
    account_trust_score: int | None = None
    card_number_source: str | None = None
    cardholder_address: dict[str, Any] | None = None
    cardholder_name: str | None = None
    device_trust_score: int | None = None
    hashed_account_email_address: str | None = None
    reason_codes: list[str] | None = None
    suggested_decision: str | None = None
    suggested_decision_version: str | None = None


class Topup(Payload, frozen=True, kw_only=True):
    "Stripe: Topup."

    id: str
    object: str
    amount: int
    balance_transaction: str | None
    created: _Unix
    currency: str
    description: str | None
    expected_availability_date: int | None
    failure_code: str | None
    failure_message: str | None
    initiated_by: str | None
    livemode: bool
    metadata: dict[str, str]
    payment_method: str | None = None
    payment_method_options: TopupPaymentMethodOptions | None = None
    source: Source | None
    statement_descriptor: str | None
    status: str
    transfer_group: str | None


class TopupPaymentMethodOptions(Payload, frozen=True, kw_only=True):
    "Stripe: TopupPaymentMethodOptions."

    us_bank_account: TopupPaymentMethodOptionsUsBankAccount | None


class TopupPaymentMethodOptionsUsBankAccount(Payload, frozen=True, kw_only=True):
    "Stripe: TopupPaymentMethodOptionsUsBankAccount."

    network: str


class Transaction(Payload, frozen=True, kw_only=True):
    "Stripe: Transaction."

    id: str
    object: str
    amount: int
    amount_details: AuthorizationAmountDetails | None
    authorization: str | None
    balance_transaction: str | None
    card: str
    cardholder: str | None
    created: _Unix
    currency: str
    dispute: str | None
    livemode: bool
    merchant_amount: int
    merchant_currency: str
    merchant_data: AuthorizationMerchantData
    metadata: dict[str, str]
    network_data: TransactionNetworkData | None
    purchase_details: TransactionPurchaseDetails | None = None
    token: str | None = None
    treasury: TransactionTreasury | None = None
    type: str
    wallet: str | None


class TransactionNetworkData(Payload, frozen=True, kw_only=True):
    "Stripe: TransactionNetworkData."

    authorization_code: str | None
    processing_date: str | None
    transaction_id: str | None


class TransactionPurchaseDetails(Payload, frozen=True, kw_only=True):
    "Stripe: TransactionPurchaseDetails."

    fleet: TransactionPurchaseDetailsFleet | None
    flight: TransactionPurchaseDetailsFlight | None
    fuel: TransactionPurchaseDetailsFuel | None
    lodging: TransactionPurchaseDetailsLodging | None
    receipt: list[TransactionPurchaseDetailsReceipt] | None
    reference: str | None


class TransactionPurchaseDetailsFleet(Payload, frozen=True, kw_only=True):
    "Stripe: TransactionPurchaseDetailsFleet."

    cardholder_prompt_data: dict[str, Any] | None
    purchase_type: str | None
    reported_breakdown: dict[str, Any] | None
    service_type: str | None


class TransactionPurchaseDetailsFlight(Payload, frozen=True, kw_only=True):
    "Stripe: TransactionPurchaseDetailsFlight."

    departure_at: int | None
    passenger_name: str | None
    refundable: bool | None
    segments: list[dict[str, Any]] | None
    travel_agency: str | None


class TransactionPurchaseDetailsFuel(Payload, frozen=True, kw_only=True):
    "Stripe: TransactionPurchaseDetailsFuel."

    industry_product_code: str | None
    quantity_decimal: _Decimal | None
    type: str
    unit: str
    unit_cost_decimal: _Decimal


class TransactionPurchaseDetailsLodging(Payload, frozen=True, kw_only=True):
    "Stripe: TransactionPurchaseDetailsLodging."

    check_in_at: int | None
    nights: int | None


class TransactionPurchaseDetailsReceipt(Payload, frozen=True, kw_only=True):
    "Stripe: TransactionPurchaseDetailsReceipt."

    description: str | None
    quantity: int | None
    total: int | None
    unit_cost: int | None


class TransactionTreasury(Payload, frozen=True, kw_only=True):
    "Stripe: TransactionTreasury."

    received_credit: str | None
    received_debit: str | None


class Transfer(Payload, frozen=True, kw_only=True):
    "Stripe: Transfer."

    id: str
    object: str
    amount: int
    amount_reversed: int
    balance_transaction: str | None
    created: int
    currency: str
    description: str | None
    destination: str | None
    destination_payment: str | None = None
    livemode: bool
    metadata: dict[str, str]
    reversals: TransferReversals
    reversed: bool
    source_transaction: str | None
    source_type: str | None = None
    transfer_group: str | None


class TransferReversal(Payload, frozen=True, kw_only=True):
    "Stripe: TransferReversal."

    id: str
    object: str
    amount: int
    balance_transaction: str | None
    created: _Unix
    currency: str
    destination_payment_refund: str | None
    metadata: dict[str, str] | None
    source_refund: str | None
    transfer: str


class TransferReversals(Payload, frozen=True, kw_only=True):
    "Stripe: TransferReversals."

    object: str
    data: list[TransferReversal]
    has_more: bool
    url: str


class VerificationSession(Payload, frozen=True, kw_only=True):
    "Stripe: VerificationSession."

    id: str
    object: str
    client_reference_id: str | None
    client_secret: str | None
    created: _Unix
    last_error: VerificationSessionLastError | None
    last_verification_report: str | None
    livemode: bool
    metadata: dict[str, str]
    options: VerificationSessionOptions | None
    provided_details: VerificationSessionProvidedDetails | None = None
    redaction: VerificationSessionRedaction | None
    related_customer: str | None
    related_customer_account: str | None
    related_person: VerificationSessionRelatedPerson | None = None
    status: str
    type: str
    url: str | None
    verification_flow: str | None = None
    verified_outputs: VerificationSessionVerifiedOutputs | None = None


class VerificationSessionLastError(Payload, frozen=True, kw_only=True):
    "Stripe: VerificationSessionLastError."

    code: str | None
    reason: str | None


class VerificationSessionOptions(Payload, frozen=True, kw_only=True):
    "Stripe: VerificationSessionOptions."

    document: VerificationSessionOptionsDocument | None = None
    email: VerificationSessionOptionsEmail | None = None
    id_number: dict[str, Any] | None = None
    matching: VerificationSessionOptionsMatching | None = None
    phone: VerificationSessionOptionsEmail | None = None


class VerificationSessionOptionsDocument(Payload, frozen=True, kw_only=True):
    "Stripe: VerificationSessionOptionsDocument."

    allowed_types: list[str] | None = None
    require_id_number: bool | None = None
    require_live_capture: bool | None = None
    require_matching_selfie: bool | None = None


class VerificationSessionOptionsEmail(Payload, frozen=True, kw_only=True):
    "Stripe: VerificationSessionOptionsEmail."

    require_verification: bool | None = None


class VerificationSessionOptionsMatching(Payload, frozen=True, kw_only=True):
    "Stripe: VerificationSessionOptionsMatching."

    dob: str | None = None
    name: str | None = None


class VerificationSessionProvidedDetails(Payload, frozen=True, kw_only=True):
    "Stripe: VerificationSessionProvidedDetails."

    email: str | None = None
    phone: str | None = None


class VerificationSessionRedaction(Payload, frozen=True, kw_only=True):
    "Stripe: VerificationSessionRedaction."

    status: str


class VerificationSessionRelatedPerson(Payload, frozen=True, kw_only=True):
    "Stripe: VerificationSessionRelatedPerson."

    account: str
    person: str


class VerificationSessionVerifiedOutputs(Payload, frozen=True, kw_only=True):
    "Stripe: VerificationSessionVerifiedOutputs."

    address: Address | None
    dob: AccountCompanyRegistrationDate | None = None
    email: str | None
    first_name: str | None
    id_number: str | None = None
    id_number_type: str | None
    last_name: str | None
    phone: str | None
    sex: str | None = None
    unparsed_place_of_birth: str | None = None
    unparsed_sex: str | None = None


class Root(Payload, frozen=True, kw_only=True):
    "What stands around the object that an event is about."

    id: str
    object: str
    type: str
    created: _Unix
    livemode: bool
    account: str | None = None
    api_version: str | None
    context: str | None = None
    pending_webhooks: int
    request: CausingRequest | None
    data: EventData


class CausingRequest(Payload, frozen=True, kw_only=True):
    "The call that caused the event."

    id: str | None
    idempotency_key: str | None


class EventData(Payload, frozen=True, kw_only=True):
    "What stands beside the object."

    previous_attributes: dict[str, Any] | None = None


class StripeObject(Payload, frozen=True, kw_only=True):
    "An object of an event that this spec does not know."

    object: str
    id: str | None = None


Account.created = _Lazy(Account.created, _unix)
Account2.created = _Lazy(Account2.created, _unix)
AccountBalance.as_of = _Lazy(AccountBalance.as_of, _unix)
AccountBalanceRefresh.last_attempted_at = _Lazy(AccountBalanceRefresh.last_attempted_at, _unix)
AccountBalanceRefresh.next_refresh_available_at = _Lazy(AccountBalanceRefresh.next_refresh_available_at, _unix)
AccountCompanyDirectorshipDeclaration.date = _Lazy(AccountCompanyDirectorshipDeclaration.date, _unix)
AccountTosAcceptance.date = _Lazy(AccountTosAcceptance.date, _unix)
AccountTransactionRefresh.last_attempted_at = _Lazy(AccountTransactionRefresh.last_attempted_at, _unix)
AccountTransactionRefresh.next_refresh_available_at = _Lazy(AccountTransactionRefresh.next_refresh_available_at, _unix)
AlertTriggered.created = _Lazy(AlertTriggered.created, _unix)
ApplicationFee.created = _Lazy(ApplicationFee.created, _unix)
Authentication.created = _Lazy(Authentication.created, _unix)
Authorization2.created = _Lazy(Authorization2.created, _unix)
AuthorizationRequestHistory.created = _Lazy(AuthorizationRequestHistory.created, _unix)
BalanceTransaction.created = _Lazy(BalanceTransaction.created, _unix)
BillingPortalSession.created = _Lazy(BillingPortalSession.created, _unix)
Capability.requested_at = _Lazy(Capability.requested_at, _unix)
Card2.created = _Lazy(Card2.created, _unix)
CardShipping.eta = _Lazy(CardShipping.eta, _unix)
Cardholder.created = _Lazy(Cardholder.created, _unix)
Charge.created = _Lazy(Charge.created, _unix)
ChargeSource.created = _Lazy(ChargeSource.created, _unix)
CheckoutSession.created = _Lazy(CheckoutSession.created, _unix)
Configuration.created = _Lazy(Configuration.created, _unix)
Configuration.updated = _Lazy(Configuration.updated, _unix)
Coupon.created = _Lazy(Coupon.created, _unix)
CreditBalanceTransaction.created = _Lazy(CreditBalanceTransaction.created, _unix)
CreditGrant.created = _Lazy(CreditGrant.created, _unix)
CreditGrant.updated = _Lazy(CreditGrant.updated, _unix)
CreditNote.created = _Lazy(CreditNote.created, _unix)
CreditReversal.created = _Lazy(CreditReversal.created, _unix)
Customer.created = _Lazy(Customer.created, _unix)
CustomerCashBalanceTransaction.created = _Lazy(CustomerCashBalanceTransaction.created, _unix)
DebitReversal.created = _Lazy(DebitReversal.created, _unix)
Dispute.created = _Lazy(Dispute.created, _unix)
Dispute2.created = _Lazy(Dispute2.created, _unix)
EarlyFraudWarning.created = _Lazy(EarlyFraudWarning.created, _unix)
FeeRefund.created = _Lazy(FeeRefund.created, _unix)
File.created = _Lazy(File.created, _unix)
FileLink.created = _Lazy(FileLink.created, _unix)
FinancialAccount.created = _Lazy(FinancialAccount.created, _unix)
Hold.created = _Lazy(Hold.created, _unix)
InboundTransfer.created = _Lazy(InboundTransfer.created, _unix)
Install.created = _Lazy(Install.created, _unix)
Invoice.created = _Lazy(Invoice.created, _unix)
InvoiceItem.date = _Lazy(InvoiceItem.date, _unix)
InvoicePayment.created = _Lazy(InvoicePayment.created, _unix)
Meter.created = _Lazy(Meter.created, _unix)
Meter.updated = _Lazy(Meter.updated, _unix)
MeterStatusTransitions.deactivated_at = _Lazy(MeterStatusTransitions.deactivated_at, _unix)
Order.canceled_at = _Lazy(Order.canceled_at, _unix)
Order.confirmed_at = _Lazy(Order.confirmed_at, _unix)
Order.created = _Lazy(Order.created, _unix)
Order.delayed_at = _Lazy(Order.delayed_at, _unix)
Order.delivered_at = _Lazy(Order.delivered_at, _unix)
Order.product_substituted_at = _Lazy(Order.product_substituted_at, _unix)
OrderDeliveryDetail.delivered_at = _Lazy(OrderDeliveryDetail.delivered_at, _unix)
OutboundPayment.created = _Lazy(OutboundPayment.created, _unix)
OutboundTransfer.created = _Lazy(OutboundTransfer.created, _unix)
PaymentIntent.canceled_at = _Lazy(PaymentIntent.canceled_at, _unix)
PaymentIntent.created = _Lazy(PaymentIntent.created, _unix)
PaymentIntentNextActionPixDisplayQrCode.expires_at = _Lazy(PaymentIntentNextActionPixDisplayQrCode.expires_at, _unix)
PaymentIntentPaymentMethodOptionsPix.expires_at = _Lazy(PaymentIntentPaymentMethodOptionsPix.expires_at, _unix)
PaymentMethod.created = _Lazy(PaymentMethod.created, _unix)
Payout.created = _Lazy(Payout.created, _unix)
Person.created = _Lazy(Person.created, _unix)
PersonalizationDesign.created = _Lazy(PersonalizationDesign.created, _unix)
Plan.created = _Lazy(Plan.created, _unix)
Plan2.created = _Lazy(Plan2.created, _unix)
Price.created = _Lazy(Price.created, _unix)
Product.created = _Lazy(Product.created, _unix)
Product2.created = _Lazy(Product2.created, _unix)
Product2.updated = _Lazy(Product2.updated, _unix)
PromotionCode.created = _Lazy(PromotionCode.created, _unix)
Quote.created = _Lazy(Quote.created, _unix)
Quote.expires_at = _Lazy(Quote.expires_at, _unix)
QuoteStatusTransitions.accepted_at = _Lazy(QuoteStatusTransitions.accepted_at, _unix)
QuoteStatusTransitions.canceled_at = _Lazy(QuoteStatusTransitions.canceled_at, _unix)
QuoteStatusTransitions.finalized_at = _Lazy(QuoteStatusTransitions.finalized_at, _unix)
QuoteSubscriptionData.effective_date = _Lazy(QuoteSubscriptionData.effective_date, _unix)
Reader.last_seen_at = _Lazy(Reader.last_seen_at, _unix)
ReceivedCredit.created = _Lazy(ReceivedCredit.created, _unix)
ReceivedDebit.created = _Lazy(ReceivedDebit.created, _unix)
Refund.created = _Lazy(Refund.created, _unix)
Release.created = _Lazy(Release.created, _unix)
ReportRun.created = _Lazy(ReportRun.created, _unix)
ReportRun.succeeded_at = _Lazy(ReportRun.succeeded_at, _unix)
ReportType.data_available_end = _Lazy(ReportType.data_available_end, _unix)
ReportType.data_available_start = _Lazy(ReportType.data_available_start, _unix)
ReportType.updated = _Lazy(ReportType.updated, _unix)
Review.created = _Lazy(Review.created, _unix)
ScheduledQueryRun.created = _Lazy(ScheduledQueryRun.created, _unix)
SetupIntent.created = _Lazy(SetupIntent.created, _unix)
SetupIntentNextActionPixDisplayQrCode.expires_at = _Lazy(SetupIntentNextActionPixDisplayQrCode.expires_at, _unix)
Source.created = _Lazy(Source.created, _unix)
SourceMandateNotification.created = _Lazy(SourceMandateNotification.created, _unix)
SourceTransaction.created = _Lazy(SourceTransaction.created, _unix)
Subscription.created = _Lazy(Subscription.created, _unix)
SubscriptionItem.created = _Lazy(SubscriptionItem.created, _unix)
SubscriptionPendingUpdate.trial_end = _Lazy(SubscriptionPendingUpdate.trial_end, _unix)
SubscriptionSchedule.canceled_at = _Lazy(SubscriptionSchedule.canceled_at, _unix)
SubscriptionSchedule.completed_at = _Lazy(SubscriptionSchedule.completed_at, _unix)
SubscriptionSchedule.created = _Lazy(SubscriptionSchedule.created, _unix)
SubscriptionSchedule.released_at = _Lazy(SubscriptionSchedule.released_at, _unix)
SubscriptionStatusDetailsPaused.transitioned_at = _Lazy(SubscriptionStatusDetailsPaused.transitioned_at, _unix)
TaxId.created = _Lazy(TaxId.created, _unix)
TaxRate.created = _Lazy(TaxRate.created, _unix)
TestClock.created = _Lazy(TestClock.created, _unix)
Token.created = _Lazy(Token.created, _unix)
Token.network_updated_at = _Lazy(Token.network_updated_at, _unix)
Topup.created = _Lazy(Topup.created, _unix)
Transaction.created = _Lazy(Transaction.created, _unix)
TransferReversal.created = _Lazy(TransferReversal.created, _unix)
VerificationSession.created = _Lazy(VerificationSession.created, _unix)
Root.created = _Lazy(Root.created, _unix)

__all__ = [
    "Account",
    "Account2",
    "AccountAccountHolder",
    "AccountAccountNumber",
    "AccountBalance",
    "AccountBalanceCash",
    "AccountBalanceCredit",
    "AccountBalanceRefresh",
    "AccountBusinessProfile",
    "AccountBusinessProfileAnnualRevenue",
    "AccountBusinessProfileMonthlyEstimatedRevenue",
    "AccountCapabilities",
    "AccountCompany",
    "AccountCompanyAddressKana",
    "AccountCompanyDirectorshipDeclaration",
    "AccountCompanyRegistrationDate",
    "AccountCompanyVerification",
    "AccountCompanyVerificationDocument",
    "AccountController",
    "AccountControllerFees",
    "AccountControllerLosses",
    "AccountControllerStripeDashboard",
    "AccountExternalAccountCreatedObject",
    "AccountExternalAccounts",
    "AccountFutureRequirements",
    "AccountFutureRequirementsAlternative",
    "AccountGroups",
    "AccountRequirements",
    "AccountSettings",
    "AccountSettingsBacsDebitPayments",
    "AccountSettingsBranding",
    "AccountSettingsCardIssuing",
    "AccountSettingsCardPayments",
    "AccountSettingsDashboard",
    "AccountSettingsInvoices",
    "AccountSettingsPayments",
    "AccountSettingsPayouts",
    "AccountSettingsPaypayPayments",
    "AccountSettingsSepaDebitPayments",
    "AccountSettingsTreasury",
    "AccountStatusDetails",
    "AccountStatusDetailsActive",
    "AccountTosAcceptance",
    "AccountTransactionRefresh",
    "ActiveEntitlement",
    "ActiveEntitlementSummary",
    "ActiveEntitlementSummaryEntitlements",
    "Address",
    "Alert",
    "AlertTriggered",
    "AlertUsageThreshold",
    "Application",
    "ApplicationFee",
    "ApplicationFeeFeeSource",
    "ApplicationFeeRefunds",
    "Authentication",
    "AuthenticationAcquirerDetails",
    "AuthenticationChannel",
    "AuthenticationChannelBrowser",
    "AuthenticationChannelThreeRI",
    "AuthenticationFlowPreference",
    "AuthenticationFlowPreferenceChallenge",
    "AuthenticationFlowPreferenceDataShare",
    "AuthenticationFlowPreferenceFrictionless",
    "AuthenticationFutureUsage",
    "AuthenticationFutureUsageInstallment",
    "AuthenticationFutureUsageRecurring",
    "AuthenticationOutcomeDetails",
    "AuthenticationOutcomeDetailsNetworkDetails",
    "AuthenticationShippingAddress",
    "Authorization",
    "Authorization2",
    "AuthorizationAmountDetails",
    "AuthorizationFleet",
    "AuthorizationFleetCardholderPromptData",
    "AuthorizationFleetReportedBreakdown",
    "AuthorizationFraudChallenge",
    "AuthorizationFuel",
    "AuthorizationMerchantData",
    "AuthorizationNetworkData",
    "AuthorizationPendingRequest",
    "AuthorizationRequestHistory",
    "AuthorizationStatusDetails",
    "AuthorizationStatusDetailsActive",
    "AuthorizationStatusDetailsInactive",
    "AuthorizationTreasury",
    "AuthorizationVerificationData",
    "AuthorizationVerificationDataAuthenticationExemption",
    "AuthorizationVerificationDataThreeDSecure",
    "Balance",
    "BalanceAvailable",
    "BalanceAvailableSourceTypes",
    "BalanceConnectReserved",
    "BalanceInstantAvailable",
    "BalanceInstantAvailableNetAvailable",
    "BalanceIssuing",
    "BalanceIssuingAvailable",
    "BalancePending",
    "BalanceRefundAndDisputePrefunding",
    "BalanceRefundAndDisputePrefundingAvailable",
    "BalanceRefundAndDisputePrefundingPending",
    "BalanceSettings",
    "BalanceSettingsPayments",
    "BalanceSettingsPaymentsPayouts",
    "BalanceSettingsPaymentsSettlementTiming",
    "BalanceTransaction",
    "BalanceTransactionFeeDetail",
    "BankAccountFutureRequirements",
    "BankAccountFutureRequirementsError",
    "BankAccountRequirements",
    "BillingPortalSession",
    "Capability",
    "CapabilityFutureRequirements",
    "CapabilityRequirements",
    "Card2",
    "CardLatestFraudWarning",
    "CardLifecycleControls",
    "CardLifecycleControlsCancelAfter",
    "CardNetworks",
    "CardShipping",
    "CardShippingAddressValidation",
    "CardShippingCustoms",
    "CardSpendingControls",
    "CardWallets",
    "CardWalletsApplePay",
    "Cardholder",
    "CardholderBilling",
    "CardholderCompany",
    "CardholderIndividual",
    "CardholderIndividualCardIssuing",
    "CardholderIndividualVerification",
    "CardholderRequirements",
    "CardholderSpendingControls",
    "CardholderSpendingControlsSpendingLimit",
    "CashBalance",
    "CashBalanceSettings",
    "CausingRequest",
    "Charge",
    "ChargeBillingDetails",
    "ChargeFraudDetails",
    "ChargeLevel3",
    "ChargeLevel3LineItem",
    "ChargeOutcome",
    "ChargePaymentMethodDetails",
    "ChargePaymentMethodDetailsAchCreditTransfer",
    "ChargePaymentMethodDetailsAchDebit",
    "ChargePaymentMethodDetailsAcssDebit",
    "ChargePaymentMethodDetailsAffirm",
    "ChargePaymentMethodDetailsAfterpayClearpay",
    "ChargePaymentMethodDetailsAlipay",
    "ChargePaymentMethodDetailsAlma",
    "ChargePaymentMethodDetailsAmazonPay",
    "ChargePaymentMethodDetailsAuBecsDebit",
    "ChargePaymentMethodDetailsBacsDebit",
    "ChargePaymentMethodDetailsBancontact",
    "ChargePaymentMethodDetailsBillie",
    "ChargePaymentMethodDetailsBizum",
    "ChargePaymentMethodDetailsBlik",
    "ChargePaymentMethodDetailsBoleto",
    "ChargePaymentMethodDetailsCard",
    "ChargePaymentMethodDetailsCardChecks",
    "ChargePaymentMethodDetailsCardPresent",
    "ChargePaymentMethodDetailsCardPresentOffline",
    "ChargePaymentMethodDetailsCardPresentWallet",
    "ChargePaymentMethodDetailsCashapp",
    "ChargePaymentMethodDetailsCrypto",
    "ChargePaymentMethodDetailsEps",
    "ChargePaymentMethodDetailsFpx",
    "ChargePaymentMethodDetailsGiropay",
    "ChargePaymentMethodDetailsIdeal",
    "ChargePaymentMethodDetailsInteracPresent",
    "ChargePaymentMethodDetailsKlarna",
    "ChargePaymentMethodDetailsKlarnaPayerDetailsAddress",
    "ChargePaymentMethodDetailsKonbini",
    "ChargePaymentMethodDetailsKrCard",
    "ChargePaymentMethodDetailsLink",
    "ChargePaymentMethodDetailsMobilepay",
    "ChargePaymentMethodDetailsMultibanco",
    "ChargePaymentMethodDetailsNzBankAccount",
    "ChargePaymentMethodDetailsOxxo",
    "ChargePaymentMethodDetailsP24",
    "ChargePaymentMethodDetailsPaynow",
    "ChargePaymentMethodDetailsPaypal",
    "ChargePaymentMethodDetailsPayto",
    "ChargePaymentMethodDetailsPix",
    "ChargePaymentMethodDetailsPromptpay",
    "ChargePaymentMethodDetailsRevolutPay",
    "ChargePaymentMethodDetailsSepaCreditTransfer",
    "ChargePaymentMethodDetailsSepaDebit",
    "ChargePaymentMethodDetailsSofort",
    "ChargePaymentMethodDetailsSwish",
    "ChargePaymentMethodDetailsTwint",
    "ChargePaymentMethodDetailsUpi",
    "ChargePaymentMethodDetailsUsBankAccount",
    "ChargePaymentMethodDetailsWechatPay",
    "ChargePresentmentDetails",
    "ChargeRadarOptions",
    "ChargeRefunds",
    "ChargeShipping",
    "ChargeSource",
    "ChargeTransferData",
    "CheckoutSession",
    "Configuration",
    "ConfigurationBusinessProfile",
    "ConfigurationFeatures",
    "ConfigurationFeaturesCustomerUpdate",
    "ConfigurationFeaturesInvoiceHistory",
    "ConfigurationFeaturesPaymentMethodUpdate",
    "ConfigurationFeaturesSubscriptionCancel",
    "ConfigurationFeaturesSubscriptionPause",
    "ConfigurationFeaturesSubscriptionPauseDurationIntervalOption",
    "ConfigurationFeaturesSubscriptionUpdate",
    "ConfigurationLoginPage",
    "Coupon",
    "CouponAppliesTo",
    "CouponCurrencyOptions",
    "CreditBalanceTransaction",
    "CreditBalanceTransactionCredit",
    "CreditBalanceTransactionCreditAmount",
    "CreditBalanceTransactionCreditAmountMonetary",
    "CreditBalanceTransactionCreditCreditsApplicationInvoiceVoided",
    "CreditBalanceTransactionDebit",
    "CreditBalanceTransactionDebitAmount",
    "CreditGrant",
    "CreditGrantAmount",
    "CreditGrantApplicabilityConfig",
    "CreditGrantApplicabilityConfigScope",
    "CreditNote",
    "CreditNoteDiscountAmount",
    "CreditNoteLineItem",
    "CreditNoteLineItemPretaxCreditAmount",
    "CreditNoteLineItemTaxTaxRateDetails",
    "CreditNoteLines",
    "CreditNoteRefund",
    "CreditNoteRefundPaymentRecordRefund",
    "CreditNoteShippingCost",
    "CreditNoteTotalTax",
    "CreditReversal",
    "CreditReversalStatusTransitions",
    "Customer",
    "CustomerCashBalanceTransaction",
    "CustomerCashBalanceTransactionAdjustedForOverdraft",
    "CustomerCashBalanceTransactionAppliedToPayment",
    "CustomerCashBalanceTransactionFunded",
    "CustomerCashBalanceTransactionFundedBankTransfer",
    "CustomerCashBalanceTransactionRefundedFromPayment",
    "CustomerCashBalanceTransactionTransferredToBalance",
    "CustomerInvoiceSettings",
    "CustomerSources",
    "CustomerSubscriptions",
    "CustomerTax",
    "CustomerTaxIds",
    "CustomerTaxLocation",
    "DebitReversal",
    "DebitReversalLinkedFlows",
    "DebitReversalStatusTransitions",
    "Discount",
    "DiscountSource",
    "Dispute",
    "Dispute2",
    "DisputeEvidence",
    "DisputeEvidence2",
    "DisputeEvidenceAppeal",
    "DisputeEvidenceCanceled",
    "DisputeEvidenceDetails",
    "DisputeEvidenceDetailsEnhancedEligibility",
    "DisputeEvidenceDuplicate",
    "DisputeEvidenceEnhancedEvidence",
    "DisputeEvidenceFraudulent",
    "DisputeEvidenceMerchandiseNotAsDescribed",
    "DisputeEvidenceNotReceived",
    "DisputeEvidenceOther",
    "DisputeEvidenceServiceNotAsDescribed",
    "DisputePaymentMethodDetails",
    "DisputePaymentMethodDetailsAmazonPay",
    "DisputePaymentMethodDetailsCard",
    "DisputePaymentMethodDetailsKlarna",
    "DisputePaymentMethodDetailsPaypal",
    "DisputeTreasury",
    "EarlyFraudWarning",
    "EventData",
    "FeeRefund",
    "File",
    "FileLink",
    "FileLinks",
    "FinancialAccount",
    "FinancialAccountBalance",
    "FinancialAccountFeatures",
    "FinancialAccountFeaturesCardIssuing",
    "FinancialAccountFeaturesDepositInsurance",
    "FinancialAccountFeaturesFinancialAddresses",
    "FinancialAccountFeaturesInboundTransfers",
    "FinancialAccountFeaturesIntraStripeFlows",
    "FinancialAccountFeaturesOutboundPayments",
    "FinancialAccountFeaturesOutboundTransfers",
    "FinancialAccountFinancialAddress",
    "FinancialAccountFinancialAddressAba",
    "FinancialAccountPlatformRestrictions",
    "FinancialAccountStatusDetails",
    "FinancialAccountStatusDetailsClosed",
    "Hold",
    "HoldReleaseDetail",
    "HoldReleaseSchedule",
    "InboundTransfer",
    "InboundTransferFailureDetails",
    "InboundTransferLinkedFlows",
    "InboundTransferOriginPaymentMethodDetails",
    "InboundTransferOriginPaymentMethodDetailsBillingDetails",
    "InboundTransferOriginPaymentMethodDetailsUsBankAccount",
    "InboundTransferStatusTransitions",
    "Install",
    "InstallContentSecurityPolicyGranted",
    "Invoice",
    "InvoiceAutomaticTax",
    "InvoiceConfirmationSecret",
    "InvoiceFromInvoice",
    "InvoiceItem",
    "InvoiceItemInvoicingRule",
    "InvoiceItemParent",
    "InvoiceItemParentSubscriptionDetails",
    "InvoiceItemPricing",
    "InvoiceItemProrationDetails",
    "InvoiceItemProrationDetailsCreditedItems",
    "InvoiceLastFinalizationError",
    "InvoiceLineItem",
    "InvoiceLineItemPeriod",
    "InvoiceLineItemPretaxCreditAmount",
    "InvoiceLineItemPricingPriceDetails",
    "InvoiceLines",
    "InvoiceParent",
    "InvoiceParentQuoteDetails",
    "InvoiceParentSubscriptionDetails",
    "InvoicePayment",
    "InvoicePaymentPayment",
    "InvoicePaymentSettings",
    "InvoicePaymentSettingsPaymentMethodOptions",
    "InvoicePaymentStatusTransitions",
    "InvoicePayments",
    "InvoiceRendering",
    "InvoiceRenderingPdf",
    "InvoiceShippingCost",
    "InvoiceStatusDetails",
    "InvoiceStatusDetailsUncollectible",
    "InvoiceStatusTransitions",
    "InvoiceThresholdReason",
    "InvoiceThresholdReasonItemReason",
    "InvoiceTotalTax",
    "LineItem",
    "LineItemAdjustableQuantity",
    "LineItemTax",
    "Mandate",
    "MandateCustomerAcceptance",
    "MandateCustomerAcceptanceOnline",
    "MandateMultiUse",
    "MandatePaymentMethodDetails",
    "MandatePaymentMethodDetailsAcssDebit",
    "MandatePaymentMethodDetailsAuBecsDebit",
    "MandatePaymentMethodDetailsBacsDebit",
    "MandatePaymentMethodDetailsBlik",
    "MandatePaymentMethodDetailsCard",
    "MandatePaymentMethodDetailsPaypal",
    "MandatePaymentMethodDetailsPayto",
    "MandatePaymentMethodDetailsPix",
    "MandatePaymentMethodDetailsSepaDebit",
    "Meter",
    "MeterCustomerMapping",
    "MeterDefaultAggregation",
    "MeterStatusTransitions",
    "MeterValueSettings",
    "Order",
    "OrderBeneficiary",
    "OrderDeliveryDetail",
    "OrderDeliveryDetailLocation",
    "OutboundPayment",
    "OutboundPaymentDestinationPaymentMethodDetails",
    "OutboundPaymentDestinationPaymentMethodDetailsFinancialAccount",
    "OutboundPaymentDestinationPaymentMethodDetailsUsBankAccount",
    "OutboundPaymentEndUserDetails",
    "OutboundPaymentReturnedDetails",
    "OutboundPaymentStatusTransitions",
    "OutboundPaymentTrackingDetails",
    "OutboundPaymentTrackingDetailsAch",
    "OutboundPaymentTrackingDetailsUsDomesticWire",
    "OutboundTransfer",
    "OutboundTransferDestinationPaymentMethodDetails",
    "OutboundTransferTrackingDetails",
    "PaymentIntent",
    "PaymentIntentAmountDetails",
    "PaymentIntentAmountDetailsError",
    "PaymentIntentAmountDetailsLineItems",
    "PaymentIntentAmountDetailsShipping",
    "PaymentIntentAmountDetailsTax",
    "PaymentIntentAmountDetailsTip",
    "PaymentIntentAutomaticPaymentMethods",
    "PaymentIntentHooks",
    "PaymentIntentHooksInputs",
    "PaymentIntentNextAction",
    "PaymentIntentNextActionAlipayHandleRedirect",
    "PaymentIntentNextActionBoletoDisplayDetails",
    "PaymentIntentNextActionCardAwaitNotification",
    "PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode",
    "PaymentIntentNextActionDisplayBankTransferInstructions",
    "PaymentIntentNextActionKlarnaDisplayQrCode",
    "PaymentIntentNextActionKonbiniDisplayDetails",
    "PaymentIntentNextActionMultibancoDisplayDetails",
    "PaymentIntentNextActionOxxoDisplayDetails",
    "PaymentIntentNextActionPaynowDisplayQrCode",
    "PaymentIntentNextActionPixDisplayQrCode",
    "PaymentIntentNextActionPromptpayDisplayQrCode",
    "PaymentIntentNextActionRedirectToUrl",
    "PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode",
    "PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode",
    "PaymentIntentNextActionVerifyWithMicrodeposits",
    "PaymentIntentNextActionWechatPayDisplayQrCode",
    "PaymentIntentNextActionWechatPayRedirectToAndroidApp",
    "PaymentIntentNextActionWechatPayRedirectToIosApp",
    "PaymentIntentPaymentDetails",
    "PaymentIntentPaymentMethodOptions",
    "PaymentIntentPaymentMethodOptionsAcssDebit",
    "PaymentIntentPaymentMethodOptionsAffirm",
    "PaymentIntentPaymentMethodOptionsAfterpayClearpay",
    "PaymentIntentPaymentMethodOptionsAuBecsDebit",
    "PaymentIntentPaymentMethodOptionsBacsDebit",
    "PaymentIntentPaymentMethodOptionsBancontact",
    "PaymentIntentPaymentMethodOptionsBillie",
    "PaymentIntentPaymentMethodOptionsBlik",
    "PaymentIntentPaymentMethodOptionsCard",
    "PaymentIntentPaymentMethodOptionsCardPresent",
    "PaymentIntentPaymentMethodOptionsCustomerBalance",
    "PaymentIntentPaymentMethodOptionsKlarna",
    "PaymentIntentPaymentMethodOptionsKonbini",
    "PaymentIntentPaymentMethodOptionsLink",
    "PaymentIntentPaymentMethodOptionsPayto",
    "PaymentIntentPaymentMethodOptionsPix",
    "PaymentIntentPaymentMethodOptionsSepaDebit",
    "PaymentIntentPaymentMethodOptionsSofort",
    "PaymentIntentPaymentMethodOptionsSwish",
    "PaymentIntentPaymentMethodOptionsUpi",
    "PaymentIntentPaymentMethodOptionsUsBankAccount",
    "PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions",
    "PaymentIntentProcessing",
    "PaymentIntentProcessingCard",
    "PaymentIntentTransferData",
    "PaymentIntentTransferDataPaymentData",
    "PaymentLink",
    "PaymentLinkAfterCompletion",
    "PaymentLinkAutomaticTax",
    "PaymentLinkConsentCollection",
    "PaymentLinkCustomField",
    "PaymentLinkCustomFieldDropdown",
    "PaymentLinkCustomFieldNumeric",
    "PaymentLinkCustomText",
    "PaymentLinkInvoiceCreation",
    "PaymentLinkInvoiceCreationInvoiceData",
    "PaymentLinkNameCollection",
    "PaymentLinkOptionalItem",
    "PaymentLinkPaymentIntentData",
    "PaymentLinkPaymentMethodOptions",
    "PaymentLinkPaymentMethodOptionsCard",
    "PaymentLinkRestrictions",
    "PaymentLinkRestrictionsCompletedSessions",
    "PaymentLinkSubscriptionData",
    "PaymentLinkSubscriptionDataInvoiceSettings",
    "PaymentLinkSubscriptionDataTrialSettings",
    "PaymentMethod",
    "PaymentMethodAcssDebit",
    "PaymentMethodAuBecsDebit",
    "PaymentMethodBacsDebit",
    "PaymentMethodBizum",
    "PaymentMethodCard",
    "PaymentMethodCardGeneratedFrom",
    "PaymentMethodCardNetworks",
    "PaymentMethodCardPresent",
    "PaymentMethodCardThreeDSecureUsage",
    "PaymentMethodCardWallet",
    "PaymentMethodCashapp",
    "PaymentMethodCustom",
    "PaymentMethodCustomLogo",
    "PaymentMethodEps",
    "PaymentMethodFpx",
    "PaymentMethodIdeal",
    "PaymentMethodInteracPresent",
    "PaymentMethodKlarna",
    "PaymentMethodKrCard",
    "PaymentMethodLink",
    "PaymentMethodNaverPay",
    "PaymentMethodNzBankAccount",
    "PaymentMethodP24",
    "PaymentMethodPaypal",
    "PaymentMethodPayto",
    "PaymentMethodPix",
    "PaymentMethodSepaDebit",
    "PaymentMethodSepaDebitGeneratedFrom",
    "PaymentMethodUsBankAccount",
    "PaymentMethodUsBankAccountNetworks",
    "PaymentMethodUsBankAccountStatusDetails",
    "Payout",
    "PayoutTraceId",
    "Person",
    "PersonAdditionalTosAcceptances",
    "PersonFutureRequirements",
    "PersonRelationship",
    "PersonRequirements",
    "PersonUsCfpbData",
    "PersonUsCfpbDataEthnicityDetails",
    "PersonUsCfpbDataRaceDetails",
    "PersonVerification",
    "PersonalizationDesign",
    "PersonalizationDesignCarrierText",
    "PersonalizationDesignPreferences",
    "PersonalizationDesignRejectionReasons",
    "Plan",
    "Plan2",
    "PlanFixedRelease",
    "PlanRollingRelease",
    "Price",
    "PriceCurrencyOptions",
    "PriceCurrencyOptionsCustomUnitAmount",
    "PriceCurrencyOptionsTier",
    "PriceRecurring",
    "PriceTransformQuantity",
    "Product",
    "Product2",
    "ProductCurrentPricesPerMetricTon",
    "ProductMarketingFeature",
    "ProductPackageDimensions",
    "ProductTaxDetails",
    "PromotionCode",
    "PromotionCodeRestrictions",
    "PromotionCodeRestrictionsCurrencyOptions",
    "Quote",
    "QuoteAutomaticTax",
    "QuoteComputed",
    "QuoteComputedRecurring",
    "QuoteComputedUpfront",
    "QuoteFromQuote",
    "QuoteInvoiceSettings",
    "QuoteStatusTransitions",
    "QuoteSubscriptionData",
    "QuoteSubscriptionDataBillingMode",
    "QuoteTotalDetails",
    "QuoteTotalDetailsBreakdown",
    "QuoteTransferData",
    "Reader",
    "ReaderAction",
    "ReaderActionCollectInputs",
    "ReaderActionCollectPaymentMethod",
    "ReaderActionConfirmPaymentIntent",
    "ReaderActionPrintContent",
    "ReaderActionProcessPaymentIntent",
    "ReaderActionProcessSetupIntent",
    "ReaderActionRefundPayment",
    "ReaderActionSetReaderDisplay",
    "ReceivedCredit",
    "ReceivedCreditInitiatingPaymentMethodDetails",
    "ReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount",
    "ReceivedCreditLinkedFlows",
    "ReceivedCreditLinkedFlowsSourceFlowDetails",
    "ReceivedCreditReversalDetails",
    "ReceivedDebit",
    "ReceivedDebitInitiatingPaymentMethodDetails",
    "ReceivedDebitLinkedFlows",
    "Refund",
    "RefundDestinationDetails",
    "RefundDestinationDetailsAfterpayClearpay",
    "RefundDestinationDetailsBlik",
    "RefundDestinationDetailsCard",
    "RefundNextAction",
    "RefundNextActionDisplayDetails",
    "Release",
    "ReleaseSourceTransaction",
    "ReportRun",
    "ReportRunParameters",
    "ReportType",
    "Review",
    "ReviewIpAddressLocation",
    "ReviewSession",
    "Root",
    "ScheduledQueryRun",
    "Session2LineItems",
    "SessionAfterExpiration",
    "SessionAfterExpiration2",
    "SessionAfterExpirationCustomerLogin",
    "SessionAfterExpirationRecovery",
    "SessionAutomaticTax",
    "SessionAutomaticTaxLiability",
    "SessionBrandingSettings",
    "SessionBrandingSettingsIcon",
    "SessionCollectedInformation",
    "SessionCollectedInformationShippingDetails",
    "SessionConsent",
    "SessionConsentCollection",
    "SessionConsentCollectionPaymentMethodReuseAgreement",
    "SessionCurrencyConversion",
    "SessionCustomField",
    "SessionCustomFieldDropdown",
    "SessionCustomFieldLabel",
    "SessionCustomFieldNumeric",
    "SessionCustomText",
    "SessionCustomTextAfterSubmit",
    "SessionCustomerDetails",
    "SessionCustomerDetailsTaxId",
    "SessionDiscount",
    "SessionFlow",
    "SessionFlowAfterCompletion",
    "SessionFlowAfterCompletionHostedConfirmation",
    "SessionFlowSubscriptionCancel",
    "SessionFlowSubscriptionPause",
    "SessionFlowSubscriptionUpdateConfirm",
    "SessionInvoiceCreation",
    "SessionInvoiceCreationInvoiceData",
    "SessionInvoiceCreationInvoiceDataCustomField",
    "SessionInvoiceCreationInvoiceDataRenderingOptions",
    "SessionNameCollection",
    "SessionNameCollectionBusiness",
    "SessionOptionalItem",
    "SessionPaymentMethodConfigurationDetails",
    "SessionPaymentMethodOptions",
    "SessionPaymentMethodOptionsAcssDebit",
    "SessionPaymentMethodOptionsAffirm",
    "SessionPaymentMethodOptionsAlipay",
    "SessionPaymentMethodOptionsAlma",
    "SessionPaymentMethodOptionsAmazonPay",
    "SessionPaymentMethodOptionsAuBecsDebit",
    "SessionPaymentMethodOptionsBacsDebit",
    "SessionPaymentMethodOptionsBancontact",
    "SessionPaymentMethodOptionsBoleto",
    "SessionPaymentMethodOptionsCard",
    "SessionPaymentMethodOptionsCustomerBalance",
    "SessionPaymentMethodOptionsKlarna",
    "SessionPaymentMethodOptionsKonbini",
    "SessionPaymentMethodOptionsOxxo",
    "SessionPaymentMethodOptionsPaypal",
    "SessionPaymentMethodOptionsPayto",
    "SessionPaymentMethodOptionsPix",
    "SessionPaymentMethodOptionsSepaDebit",
    "SessionPaymentMethodOptionsUpi",
    "SessionPaymentMethodOptionsUpiMandateOptions",
    "SessionPaymentMethodOptionsUsBankAccount",
    "SessionPaymentMethodOptionsWechatPay",
    "SessionPermissions",
    "SessionSavedPaymentMethodOptions",
    "SessionShippingAddressCollection",
    "SessionShippingCost",
    "SessionShippingOption",
    "SessionTaxIdCollection",
    "SessionTotalDetails",
    "SessionTotalDetailsBreakdown",
    "SessionWalletOptions",
    "SessionWalletOptionsLink",
    "Settings",
    "SettingsDefaults",
    "SettingsStatusDetails",
    "SettingsStatusDetailsPending",
    "SetupIntent",
    "SetupIntentAutomaticPaymentMethods",
    "SetupIntentNextAction",
    "SetupIntentNextActionCashappHandleRedirectOrDisplayQrCode",
    "SetupIntentNextActionPixDisplayQrCode",
    "SetupIntentNextActionUpiHandleRedirectOrDisplayQrCode",
    "SetupIntentPaymentMethodOptions",
    "SetupIntentPaymentMethodOptionsAcssDebit",
    "SetupIntentPaymentMethodOptionsBacsDebit",
    "SetupIntentPaymentMethodOptionsBlik",
    "SetupIntentPaymentMethodOptionsCard",
    "SetupIntentPaymentMethodOptionsKlarna",
    "SetupIntentPaymentMethodOptionsLink",
    "SetupIntentPaymentMethodOptionsPaypal",
    "SetupIntentPaymentMethodOptionsPayto",
    "SetupIntentPaymentMethodOptionsPix",
    "SetupIntentPaymentMethodOptionsSepaDebit",
    "SetupIntentPaymentMethodOptionsUpi",
    "SetupIntentPaymentMethodOptionsUsBankAccount",
    "Source",
    "SourceAchCreditTransfer",
    "SourceAchDebit",
    "SourceAcssDebit",
    "SourceAlipay",
    "SourceAuBecsDebit",
    "SourceBancontact",
    "SourceCard",
    "SourceCardPresent",
    "SourceCodeVerification",
    "SourceEps",
    "SourceGiropay",
    "SourceIdeal",
    "SourceKlarna",
    "SourceMandateNotification",
    "SourceMandateNotificationAcssDebit",
    "SourceMandateNotificationBacsDebit",
    "SourceMandateNotificationSepaDebit",
    "SourceMultibanco",
    "SourceOwner",
    "SourceP24",
    "SourceReceiver",
    "SourceRedirect",
    "SourceSepaCreditTransfer",
    "SourceSepaDebit",
    "SourceSofort",
    "SourceSourceOrder",
    "SourceSourceOrderItem",
    "SourceThreeDSecure",
    "SourceTransaction",
    "SourceTransactionAchCreditTransfer",
    "SourceTransactionChfCreditTransfer",
    "SourceTransactionGbpCreditTransfer",
    "SourceTransactionPaperCheck",
    "SourceTransactionSepaCreditTransfer",
    "SourceWechat",
    "StripeObject",
    "Subscription",
    "SubscriptionAutomaticTax",
    "SubscriptionBillingCycleAnchorConfig",
    "SubscriptionBillingMode",
    "SubscriptionBillingModeFlexible",
    "SubscriptionBillingSchedule",
    "SubscriptionBillingScheduleAppliesTo",
    "SubscriptionBillingScheduleBillUntil",
    "SubscriptionBillingThresholds",
    "SubscriptionCancellationDetails",
    "SubscriptionInvoiceSettings",
    "SubscriptionItem",
    "SubscriptionItems",
    "SubscriptionPauseCollection",
    "SubscriptionPaymentSettings",
    "SubscriptionPaymentSettingsPaymentMethodOptions",
    "SubscriptionPendingUpdate",
    "SubscriptionPresentmentDetails",
    "SubscriptionSchedule",
    "SubscriptionScheduleBillingMode",
    "SubscriptionScheduleCurrentPhase",
    "SubscriptionScheduleDefaultSettings",
    "SubscriptionScheduleDefaultSettingsAutomaticTax",
    "SubscriptionScheduleDefaultSettingsInvoiceSettings",
    "SubscriptionSchedulePauseSchedule",
    "SubscriptionSchedulePauseSchedulePause",
    "SubscriptionSchedulePauseScheduleResume",
    "SubscriptionSchedulePhase",
    "SubscriptionSchedulePhaseAddInvoiceItem",
    "SubscriptionSchedulePhaseAddInvoiceItemDiscount",
    "SubscriptionSchedulePhaseAutomaticTax",
    "SubscriptionSchedulePhaseInvoiceSettings",
    "SubscriptionSchedulePhaseItem",
    "SubscriptionStatusDetails",
    "SubscriptionStatusDetailsPaused",
    "SubscriptionTransferData",
    "SubscriptionTrialSettings",
    "SubscriptionTrialSettingsEndBehavior",
    "Supplier",
    "TaxId",
    "TaxIdOwner",
    "TaxIdVerification",
    "TaxRate",
    "TestClock",
    "TestClockStatusDetails",
    "TestClockStatusDetailsAdvancing",
    "Token",
    "TokenNetworkData",
    "TokenNetworkDataDevice",
    "TokenNetworkDataMastercard",
    "TokenNetworkDataVisa",
    "TokenNetworkDataWalletProvider",
    "Topup",
    "TopupPaymentMethodOptions",
    "TopupPaymentMethodOptionsUsBankAccount",
    "Transaction",
    "TransactionNetworkData",
    "TransactionPurchaseDetails",
    "TransactionPurchaseDetailsFleet",
    "TransactionPurchaseDetailsFlight",
    "TransactionPurchaseDetailsFuel",
    "TransactionPurchaseDetailsLodging",
    "TransactionPurchaseDetailsReceipt",
    "TransactionTreasury",
    "Transfer",
    "TransferReversal",
    "TransferReversals",
    "VerificationSession",
    "VerificationSessionLastError",
    "VerificationSessionOptions",
    "VerificationSessionOptionsDocument",
    "VerificationSessionOptionsEmail",
    "VerificationSessionOptionsMatching",
    "VerificationSessionProvidedDetails",
    "VerificationSessionRedaction",
    "VerificationSessionRelatedPerson",
    "VerificationSessionVerifiedOutputs",
]
