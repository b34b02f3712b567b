# Made by `codegen build` from the spec 'stripe', digest def54d546876b85c. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportPrivateUsage=false
from datetime import datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any, Final, Generic, Literal, overload

from tamis.events.known import Certain, K, Known, Present, Untold
from tamis.events.payload import Payload
from typing_extensions import Never

from . import queries as _q

class Account(Known[K]):
    "Stripe: Account."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["account"],
        business_profile: AccountBusinessProfile | None = None,
        business_type: Literal["company", "government_entity", "individual", "non_profit"] | str | None = None,
        capabilities: AccountCapabilities | None = None,
        charges_enabled: bool,
        company: AccountCompany | None = None,
        controller: AccountController | None = None,
        country: str | None = None,
        created: _datetime | None = None,
        default_currency: str | None = None,
        deleted: dict[str, Any] | None = None,
        details_submitted: bool,
        email: str | None,
        external_accounts: AccountExternalAccounts | None = None,
        future_requirements: AccountFutureRequirements | None = None,
        groups: AccountGroups | None = None,
        individual: Person | None = None,
        metadata: dict[str, str] | None = None,
        payouts_enabled: bool,
        requirements: AccountRequirements | None = None,
        settings: AccountSettings | None = None,
        tos_acceptance: AccountTosAcceptance | None = None,
        type: Literal["standard", "express", "none", "custom"] | str,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["account"]]

    business_profile: Final[AccountBusinessProfile | None]

    business_type: Final[Literal["company", "government_entity", "individual", "non_profit"] | str | None]

    capabilities: Final[AccountCapabilities | None]

    charges_enabled: Final[bool]

    company: Final[AccountCompany | None]

    controller: Final[AccountController | None]

    country: Final[str | None]

    created: Final[_datetime | None]

    default_currency: Final[str | None]

    deleted: Final[dict[str, Any] | None]

    details_submitted: Final[bool]

    email: Present[_q._AccountEmail, str]

    external_accounts: Final[AccountExternalAccounts | None]

    future_requirements: Final[AccountFutureRequirements | None]

    groups: Final[AccountGroups | None]

    individual: Final[Person | None]

    metadata: Final[dict[str, str] | None]

    payouts_enabled: Final[bool]

    requirements: Final[AccountRequirements | None]

    settings: Final[AccountSettings | None]

    tos_acceptance: Final[AccountTosAcceptance | None]

    type: Final[Literal["standard", "express", "none", "custom"] | str]

class _Account2_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["active", "inactive", "disconnected"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._Account2StatusLiteralActive], owner: Any = ...) -> Literal["active"]: ...
    @overload
    def __get__(self, obj: Certain[_q._Account2StatusLiteralInactive], owner: Any = ...) -> Literal["inactive"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._Account2StatusLiteralDisconnected], owner: Any = ...
    ) -> Literal["disconnected"]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["active", "inactive", "disconnected"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Account2(Known[K]):
    "Stripe: Account2."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["financial_connections.account"],
        account_holder: AccountAccountHolder | None,
        account_numbers: list[AccountAccountNumber] | None,
        balance: AccountBalance | None,
        balance_refresh: AccountBalanceRefresh | None,
        category: Literal["other", "credit", "cash", "investment"] | str,
        created: _datetime,
        display_name: str | None,
        institution_name: str,
        last4: str | None,
        livemode: bool,
        ownership: str | None,
        ownership_refresh: AccountBalanceRefresh | None,
        permissions: list[str] | None,
        status: Literal["active", "inactive", "disconnected"] | str,
        status_details: AccountStatusDetails | None = None,
        subcategory: Literal["other", "checking", "savings", "mortgage", "credit_card", "line_of_credit"] | str,
        subscriptions: list[str] | None,
        supported_payment_method_types: list[str],
        transaction_refresh: AccountTransactionRefresh | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["financial_connections.account"]]

    account_holder: Final[AccountAccountHolder | None]

    account_numbers: Final[list[AccountAccountNumber] | None]

    balance: Final[AccountBalance | None]

    balance_refresh: Final[AccountBalanceRefresh | None]

    category: Final[Literal["other", "credit", "cash", "investment"] | str]

    created: Final[_datetime]

    display_name: Final[str | None]

    institution_name: Final[str]

    last4: Final[str | None]

    livemode: Final[bool]

    ownership: Final[str | None]

    ownership_refresh: Final[AccountBalanceRefresh | None]

    permissions: Final[list[str] | None]

    status: _Account2_status[K]

    status_details: Final[AccountStatusDetails | None]

    subcategory: Final[Literal["other", "checking", "savings", "mortgage", "credit_card", "line_of_credit"] | str]

    subscriptions: Final[list[str] | None]

    supported_payment_method_types: Final[list[str]]

    transaction_refresh: Final[AccountTransactionRefresh | None]

class AccountAccountHolder(Payload, frozen=True, kw_only=True):
    "Stripe: AccountAccountHolder."

    account: str | None = None
    customer: str | None = None
    customer_account: str | None = None
    type: Literal["account", "customer"] | str

class AccountAccountNumber(Payload, frozen=True, kw_only=True):
    "Stripe: AccountAccountNumber."

    expected_expiry_date: int | None
    identifier_type: Literal["account_number", "tokenized_account_number"] | str
    status: Literal["pending", "expired", "deactivated", "transactable"] | str
    supported_networks: list[str]

class AccountBalance(Payload, frozen=True, kw_only=True):
    "Stripe: AccountBalance."

    as_of: _datetime
    cash: AccountBalanceCash | None = None
    credit: AccountBalanceCredit | None = None
    current: dict[str, int]
    type: Literal["credit", "cash"] | str

class AccountBalanceCash(Payload, frozen=True, kw_only=True):
    "Stripe: AccountBalanceCash."

    available: dict[str, int] | None

class AccountBalanceCredit(Payload, frozen=True, kw_only=True):
    "Stripe: AccountBalanceCredit."

    used: dict[str, int] | None

class AccountBalanceRefresh(Payload, frozen=True, kw_only=True):
    "Stripe: AccountBalanceRefresh."

    last_attempted_at: _datetime
    next_refresh_available_at: _datetime | None
    status: Literal["pending", "failed", "succeeded"] | str

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

    acss_debit_payments: Literal["active", "inactive", "pending"] | str | None = None
    affirm_payments: Literal["active", "inactive", "pending"] | str | None = None
    afterpay_clearpay_payments: Literal["active", "inactive", "pending"] | str | None = None
    alma_payments: Literal["active", "inactive", "pending"] | str | None = None
    amazon_pay_payments: Literal["active", "inactive", "pending"] | str | None = None
    app_distribution: Literal["active", "inactive", "pending"] | str | None = None
    au_becs_debit_payments: Literal["active", "inactive", "pending"] | str | None = None
    bacs_debit_payments: Literal["active", "inactive", "pending"] | str | None = None
    bancontact_payments: Literal["active", "inactive", "pending"] | str | None = None
    bank_transfer_payments: Literal["active", "inactive", "pending"] | str | None = None
    billie_payments: Literal["active", "inactive", "pending"] | str | None = None
    bizum_payments: Literal["active", "inactive", "pending"] | str | None = None
    blik_payments: Literal["active", "inactive", "pending"] | str | None = None
    blik_recurring_payments: Literal["active", "inactive", "pending"] | str | None = None
    boleto_payments: Literal["active", "inactive", "pending"] | str | None = None
    card_issuing: Literal["active", "inactive", "pending"] | str | None = None
    card_payments: Literal["active", "inactive", "pending"] | str | None = None
    cartes_bancaires_payments: Literal["active", "inactive", "pending"] | str | None = None
    cashapp_payments: Literal["active", "inactive", "pending"] | str | None = None
    crypto_payments: Literal["active", "inactive", "pending"] | str | None = None
    eps_payments: Literal["active", "inactive", "pending"] | str | None = None
    fpx_payments: Literal["active", "inactive", "pending"] | str | None = None
    gb_bank_transfer_payments: Literal["active", "inactive", "pending"] | str | None = None
    giropay_payments: Literal["active", "inactive", "pending"] | str | None = None
    grabpay_payments: Literal["active", "inactive", "pending"] | str | None = None
    ideal_payments: Literal["active", "inactive", "pending"] | str | None = None
    india_international_payments: Literal["active", "inactive", "pending"] | str | None = None
    jcb_payments: Literal["active", "inactive", "pending"] | str | None = None
    jp_bank_transfer_payments: Literal["active", "inactive", "pending"] | str | None = None
    kakao_pay_payments: Literal["active", "inactive", "pending"] | str | None = None
    klarna_payments: Literal["active", "inactive", "pending"] | str | None = None
    konbini_payments: Literal["active", "inactive", "pending"] | str | None = None
    kr_card_payments: Literal["active", "inactive", "pending"] | str | None = None
    legacy_payments: Literal["active", "inactive", "pending"] | str | None = None
    link_payments: Literal["active", "inactive", "pending"] | str | None = None
    mb_way_payments: Literal["active", "inactive", "pending"] | str | None = None
    mobilepay_payments: Literal["active", "inactive", "pending"] | str | None = None
    multibanco_payments: Literal["active", "inactive", "pending"] | str | None = None
    mx_bank_transfer_payments: Literal["active", "inactive", "pending"] | str | None = None
    naver_pay_payments: Literal["active", "inactive", "pending"] | str | None = None
    nz_bank_account_becs_debit_payments: Literal["active", "inactive", "pending"] | str | None = None
    oxxo_payments: Literal["active", "inactive", "pending"] | str | None = None
    p24_payments: Literal["active", "inactive", "pending"] | str | None = None
    pay_by_bank_payments: Literal["active", "inactive", "pending"] | str | None = None
    payco_payments: Literal["active", "inactive", "pending"] | str | None = None
    paynow_payments: Literal["active", "inactive", "pending"] | str | None = None
    paypay_payments: Literal["active", "inactive", "pending"] | str | None = None
    payto_payments: Literal["active", "inactive", "pending"] | str | None = None
    pix_payments: Literal["active", "inactive", "pending"] | str | None = None
    promptpay_payments: Literal["active", "inactive", "pending"] | str | None = None
    revolut_pay_payments: Literal["active", "inactive", "pending"] | str | None = None
    samsung_pay_payments: Literal["active", "inactive", "pending"] | str | None = None
    satispay_payments: Literal["active", "inactive", "pending"] | str | None = None
    scalapay_payments: Literal["active", "inactive", "pending"] | str | None = None
    sepa_bank_transfer_payments: Literal["active", "inactive", "pending"] | str | None = None
    sepa_debit_payments: Literal["active", "inactive", "pending"] | str | None = None
    sequra_payments: Literal["active", "inactive", "pending"] | str | None = None
    sofort_payments: Literal["active", "inactive", "pending"] | str | None = None
    sunbit_payments: Literal["active", "inactive", "pending"] | str | None = None
    swish_payments: Literal["active", "inactive", "pending"] | str | None = None
    tax_reporting_us_1099_k: Literal["active", "inactive", "pending"] | str | None = None
    tax_reporting_us_1099_misc: Literal["active", "inactive", "pending"] | str | None = None
    transfers: Literal["active", "inactive", "pending"] | str | None = None
    treasury: Literal["active", "inactive", "pending"] | str | None = None
    twint_payments: Literal["active", "inactive", "pending"] | str | None = None
    upi_payments: Literal["active", "inactive", "pending"] | str | None = None
    us_bank_account_ach_payments: Literal["active", "inactive", "pending"] | str | None = None
    us_bank_transfer_payments: Literal["active", "inactive", "pending"] | str | None = None
    wero_payments: Literal["active", "inactive", "pending"] | str | None = None
    zip_payments: Literal["active", "inactive", "pending"] | str | None = None

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
    ownership_exemption_reason: (
        Literal["qualified_entity_exceeds_ownership_threshold", "qualifies_as_financial_institution"] | str | None
    ) = None
    phone: str | None = None
    physical_address: Address | None = None
    principal_place_of_business: Address | None = None
    registration_date: AccountCompanyRegistrationDate | None = None
    representative_declaration: AccountCompanyDirectorshipDeclaration | None = None
    structure: (
        Literal[
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
        ]
        | str
        | None
    ) = None
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

    date: _datetime | None
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
    requirement_collection: Literal["application", "stripe"] | str | None = None
    stripe_dashboard: AccountControllerStripeDashboard | None = None
    type: Literal["application", "account"] | str

class AccountControllerFees(Payload, frozen=True, kw_only=True):
    "Stripe: AccountControllerFees."

    payer: Literal["application", "account", "application_custom", "application_express"] | str

class AccountControllerLosses(Payload, frozen=True, kw_only=True):
    "Stripe: AccountControllerLosses."

    payments: Literal["application", "stripe"] | str

class AccountControllerStripeDashboard(Payload, frozen=True, kw_only=True):
    "Stripe: AccountControllerStripeDashboard."

    type: Literal["express", "full", "none"] | str

class AccountExternalAccountCreatedObject(Known[K]):
    "Stripe: AccountExternalAccountCreatedObject."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["bank_account", "card"] | str,
        account: str | None = None,
        account_holder_name: str | None = None,
        account_holder_type: str | None = None,
        account_type: str | None = None,
        available_payout_methods: list[str] | None = None,
        bank_name: str | None = None,
        country: Any,
        currency: Any = None,
        customer: str | None = None,
        default_for_currency: bool | None = None,
        deleted: dict[str, Any] | None = None,
        fingerprint: str | None = None,
        future_requirements: BankAccountFutureRequirements | None = None,
        last4: str,
        metadata: dict[str, str] | None = None,
        requirements: BankAccountRequirements | None = None,
        routing_number: str | None = None,
        status: Any = None,
        address_city: str | None = None,
        address_country: str | None = None,
        address_line1: str | None = None,
        address_line1_check: str | None = None,
        address_line2: str | None = None,
        address_state: str | None = None,
        address_zip: str | None = None,
        address_zip_check: str | None = None,
        allow_redisplay: Literal["always", "limited", "unspecified"] | str | None = None,
        brand: str | None = None,
        cvc_check: str | None = None,
        description: str | None = None,
        dynamic_last4: str | None = None,
        exp_month: int | None = None,
        exp_year: int | None = None,
        funding: str | None = None,
        iin: str | None = None,
        issuer: str | None = None,
        name: str | None = None,
        networks: CardNetworks | None = None,
        regulated_status: Literal["regulated", "unregulated"] | str | None = None,
        tokenization_method: str | None = None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["bank_account", "card"] | str]

    account: Final[str | None]

    account_holder_name: Final[str | None]

    account_holder_type: Final[str | None]

    account_type: Final[str | None]

    available_payout_methods: Final[list[str] | None]

    bank_name: Final[str | None]

    country: Final[Any]

    currency: Final[Any]

    customer: Present[_q._AccountExternalAccountCreatedObjectCustomer, str]

    default_for_currency: Final[bool | None]

    deleted: Final[dict[str, Any] | None]

    fingerprint: Final[str | None]

    future_requirements: Final[BankAccountFutureRequirements | None]

    last4: Final[str]

    metadata: Final[dict[str, str] | None]

    requirements: Final[BankAccountRequirements | None]

    routing_number: Final[str | None]

    status: Final[Any]

    address_city: Final[str | None]

    address_country: Final[str | None]

    address_line1: Final[str | None]

    address_line1_check: Final[str | None]

    address_line2: Final[str | None]

    address_state: Final[str | None]

    address_zip: Final[str | None]

    address_zip_check: Final[str | None]

    allow_redisplay: Final[Literal["always", "limited", "unspecified"] | str | None]

    brand: Final[str | None]

    cvc_check: Final[str | None]

    description: Present[_q._AccountExternalAccountCreatedObjectDescription, str]

    dynamic_last4: Final[str | None]

    exp_month: Final[int | None]

    exp_year: Final[int | None]

    funding: Final[str | None]

    iin: Final[str | None]

    issuer: Final[str | None]

    name: Present[_q._AccountExternalAccountCreatedObjectName, str]

    networks: Final[CardNetworks | None]

    regulated_status: Final[Literal["regulated", "unregulated"] | str | None]

    tokenization_method: Final[str | None]

class AccountExternalAccounts(Payload, frozen=True, kw_only=True):
    "Stripe: AccountExternalAccounts."

    object: Literal["list"]
    data: list[AccountExternalAccountCreatedObject]
    has_more: bool
    url: str

class AccountFutureRequirements(Payload, frozen=True, kw_only=True):
    "Stripe: AccountFutureRequirements."

    alternatives: list[AccountFutureRequirementsAlternative] | None
    current_deadline: int | None
    currently_due: list[str] | None
    disabled_reason: (
        Literal[
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
        ]
        | str
        | None
    )
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
    disabled_reason: (
        Literal[
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
        ]
        | str
        | None
    )
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
    hosted_payment_method_save: Literal["always", "never", "offer"] | str | None

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
    goods_type: Literal["other", "digital_content"] | str | None = None
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

    action: Literal["none", "relink_required"] | str
    cause: Literal["unspecified", "access_expired", "institution_requirement"] | str
    expected_deactivation_date: int

class AccountTosAcceptance(Payload, frozen=True, kw_only=True):
    "Stripe: AccountTosAcceptance."

    date: _datetime | None = None
    ip: str | None = None
    service_agreement: str | None = None
    user_agent: str | None = None

class AccountTransactionRefresh(Payload, frozen=True, kw_only=True):
    "Stripe: AccountTransactionRefresh."

    id: str
    last_attempted_at: _datetime
    next_refresh_available_at: _datetime | None
    status: Literal["pending", "failed", "succeeded"] | str

class ActiveEntitlement(Payload, frozen=True, kw_only=True):
    "Stripe: ActiveEntitlement."

    id: str
    object: Literal["entitlements.active_entitlement"]
    feature: str
    livemode: bool
    lookup_key: str

class ActiveEntitlementSummary(Known[K]):
    "Stripe: ActiveEntitlementSummary."
    def __init__(
        self,
        *,
        object: Literal["entitlements.active_entitlement_summary"],
        customer: str,
        entitlements: ActiveEntitlementSummaryEntitlements,
        livemode: bool,
    ) -> None: ...
    object: Final[Literal["entitlements.active_entitlement_summary"]]

    customer: Final[str]

    entitlements: Final[ActiveEntitlementSummaryEntitlements]

    livemode: Final[bool]

class ActiveEntitlementSummaryEntitlements(Payload, frozen=True, kw_only=True):
    "Stripe: ActiveEntitlementSummaryEntitlements."

    object: Literal["list"]
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
    object: Literal["billing.alert"]
    alert_type: Literal["usage_threshold"]
    livemode: bool
    status: Literal["active", "inactive", "archived"] | str | None
    title: str
    usage_threshold: AlertUsageThreshold | None

class AlertTriggered(Known[K]):
    "Stripe: AlertTriggered."
    def __init__(
        self,
        *,
        object: Literal["billing.alert_triggered"],
        alert: Alert,
        created: _datetime,
        customer: str,
        livemode: bool,
        value: int,
    ) -> None: ...
    object: Final[Literal["billing.alert_triggered"]]

    alert: Final[Alert]

    created: Final[_datetime]

    customer: Final[str]

    livemode: Final[bool]

    value: Final[int]

class AlertUsageThreshold(Payload, frozen=True, kw_only=True):
    "Stripe: AlertUsageThreshold."

    filters: list[dict[str, Any]] | None
    gte: int
    meter: str
    recurrence: Literal["one_time"]

class Application(Known[K]):
    "Stripe: Application."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["application"],
        deleted: dict[str, Any] | None = None,
        name: str | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["application"]]

    deleted: Final[dict[str, Any] | None]

    name: Present[_q._ApplicationName, str]

class ApplicationFee(Known[K]):
    "Stripe: ApplicationFee."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["application_fee"],
        account: str,
        amount: int,
        amount_refunded: int,
        application: str,
        balance_transaction: str | None,
        charge: str,
        created: _datetime,
        currency: str,
        fee_source: ApplicationFeeFeeSource | None,
        livemode: bool,
        originating_transaction: str | None,
        refunded: bool,
        refunds: ApplicationFeeRefunds,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["application_fee"]]

    account: Final[str]

    amount: Final[int]

    amount_refunded: Final[int]

    application: Final[str]

    balance_transaction: Final[str | None]

    charge: Final[str]

    created: Final[_datetime]

    currency: Final[str]

    fee_source: Final[ApplicationFeeFeeSource | None]

    livemode: Final[bool]

    originating_transaction: Final[str | None]

    refunded: Final[bool]

    refunds: Final[ApplicationFeeRefunds]

class ApplicationFeeFeeSource(Payload, frozen=True, kw_only=True):
    "Stripe: ApplicationFeeFeeSource."

    charge: str | None = None
    payout: str | None = None
    type: Literal["charge", "payout"] | str

class ApplicationFeeRefunds(Payload, frozen=True, kw_only=True):
    "Stripe: ApplicationFeeRefunds."

    object: Literal["list"]
    data: list[FeeRefund]
    has_more: bool
    url: str

class _Authentication_status(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> Literal["failed", "canceled", "succeeded", "error", "requires_challenge", "requires_submission"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._AuthenticationStatusLiteralCanceled], owner: Any = ...
    ) -> Literal["canceled"]: ...
    @overload
    def __get__(self, obj: Certain[_q._AuthenticationStatusLiteralError], owner: Any = ...) -> Literal["error"]: ...
    @overload
    def __get__(self, obj: Certain[_q._AuthenticationStatusLiteralFailed], owner: Any = ...) -> Literal["failed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._AuthenticationStatusLiteralRequiresChallenge], owner: Any = ...
    ) -> Literal["requires_challenge"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._AuthenticationStatusLiteralRequiresSubmission], owner: Any = ...
    ) -> Literal["requires_submission"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._AuthenticationStatusLiteralSucceeded], owner: Any = ...
    ) -> Literal["succeeded"]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Literal["failed", "canceled", "succeeded", "error", "requires_challenge", "requires_submission"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Authentication(Known[K]):
    "Stripe: Authentication."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["three_d_secure.authentication"],
        acquirer_details: AuthenticationAcquirerDetails | None = None,
        amount: int | None = None,
        challenge_url: str | None = None,
        channel: AuthenticationChannel,
        created: _datetime,
        currency: str | None = None,
        directory_server: Literal["american_express", "mastercard", "visa", "cartes_bancaires", "discover"] | str,
        fingerprinting_url: str | None = None,
        flow_preference: AuthenticationFlowPreference | None = None,
        future_usage: AuthenticationFutureUsage | None = None,
        livemode: bool,
        message_category: Literal["non_payment_authentication", "payment_authentication"] | str,
        metadata: dict[str, str] | None,
        outcome: Literal[
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
        ]
        | str
        | None = None,
        outcome_details: AuthenticationOutcomeDetails | None = None,
        payment_method: str,
        reason: Literal[
            "cardholder_authentication",
            "issuer_requested",
            "liability_shift",
            "processing_costs",
            "regulatory_compliance",
        ]
        | str
        | None = None,
        shipping_address: AuthenticationShippingAddress | None = None,
        status: Literal["failed", "canceled", "succeeded", "error", "requires_challenge", "requires_submission"] | str,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["three_d_secure.authentication"]]

    acquirer_details: Final[AuthenticationAcquirerDetails | None]

    amount: Final[int | None]

    challenge_url: Final[str | None]

    channel: Final[AuthenticationChannel]

    created: Final[_datetime]

    currency: Final[str | None]

    directory_server: Final[Literal["american_express", "mastercard", "visa", "cartes_bancaires", "discover"] | str]

    fingerprinting_url: Final[str | None]

    flow_preference: Final[AuthenticationFlowPreference | None]

    future_usage: Final[AuthenticationFutureUsage | None]

    livemode: Final[bool]

    message_category: Final[Literal["non_payment_authentication", "payment_authentication"] | str]

    metadata: Final[dict[str, str] | None]

    outcome: Present[
        _q._AuthenticationOutcome,
        Literal[
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
        ]
        | str,
    ]

    outcome_details: Final[AuthenticationOutcomeDetails | None]

    payment_method: Final[str]

    reason: Final[
        Literal[
            "cardholder_authentication",
            "issuer_requested",
            "liability_shift",
            "processing_costs",
            "regulatory_compliance",
        ]
        | str
        | None
    ]

    shipping_address: Final[AuthenticationShippingAddress | None]

    status: _Authentication_status[K]

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
    type: Literal["browser", "three_r_i"] | str

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
    type: Literal["recurring", "delayed_shipment", "other_payment", "split_shipment"] | str

class AuthenticationFlowPreference(Payload, frozen=True, kw_only=True):
    "Stripe: AuthenticationFlowPreference."

    challenge: AuthenticationFlowPreferenceChallenge | None = None
    data_share: AuthenticationFlowPreferenceDataShare | None = None
    frictionless: AuthenticationFlowPreferenceFrictionless | None = None
    type: Literal["challenge", "frictionless", "data_share"] | str

class AuthenticationFlowPreferenceChallenge(Payload, frozen=True, kw_only=True):
    "Stripe: AuthenticationFlowPreferenceChallenge."

    type: Literal["mandated", "preferred"] | str

class AuthenticationFlowPreferenceDataShare(Payload, frozen=True, kw_only=True):
    "Stripe: AuthenticationFlowPreferenceDataShare."

    type: Literal["ds_specific", "emv_standard"] | str

class AuthenticationFlowPreferenceFrictionless(Payload, frozen=True, kw_only=True):
    "Stripe: AuthenticationFlowPreferenceFrictionless."

    type: Literal["none", "low_risk"] | str

class AuthenticationFutureUsage(Payload, frozen=True, kw_only=True):
    "Stripe: AuthenticationFutureUsage."

    installment: AuthenticationFutureUsageInstallment | None = None
    recurring: AuthenticationFutureUsageRecurring | None = None
    type: Literal["installment", "recurring", "card_on_file"] | str

class AuthenticationFutureUsageInstallment(Payload, frozen=True, kw_only=True):
    "Stripe: AuthenticationFutureUsageInstallment."

    amount: int | None = None
    expiry: dict[str, Any]
    interval: Literal["day"]
    interval_count: int
    number: int

class AuthenticationFutureUsageRecurring(Payload, frozen=True, kw_only=True):
    "Stripe: AuthenticationFutureUsageRecurring."

    amount: int | None = None
    expiry: dict[str, Any]
    interval: Literal["day"]
    interval_count: int

class AuthenticationOutcomeDetails(Payload, frozen=True, kw_only=True):
    "Stripe: AuthenticationOutcomeDetails."

    acs_transaction_id: str | None = None
    ares: str | None = None
    ares_trans_status: Literal["A", "C", "D", "I", "N", "R", "S", "U", "Y"] | str | None = None
    cryptogram: str | None = None
    ds_transaction_id: str | None = None
    eci: str | None = None
    network_details: AuthenticationOutcomeDetailsNetworkDetails | None = None
    protocol_version: Literal["2.1.0", "2.2.0", "2.3.1"] | str
    requestor_challenge_indicator: Literal["01", "02", "05", "06", "03", "04"] | str | None = None
    rreq: str | None = None
    rreq_trans_status: Literal["A", "C", "D", "I", "N", "R", "S", "U", "Y"] | str | None = None
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

class _Authorization_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["active", "inactive"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._AuthorizationStatusLiteralActive], owner: Any = ...) -> Literal["active"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._AuthorizationStatusLiteralInactive], owner: Any = ...
    ) -> Literal["inactive"]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["active", "inactive"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Authorization(Known[K]):
    "Stripe: Authorization."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["financial_connections.authorization"],
        institution_name: str,
        livemode: bool,
        status: Literal["active", "inactive"] | str,
        status_details: AuthorizationStatusDetails,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["financial_connections.authorization"]]

    institution_name: Final[str]

    livemode: Final[bool]

    status: _Authorization_status[K]

    status_details: Final[AuthorizationStatusDetails]

class _Authorization2_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["pending", "expired", "closed", "reversed"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._Authorization2StatusLiteralClosed], owner: Any = ...) -> Literal["closed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._Authorization2StatusLiteralExpired], owner: Any = ...) -> Literal["expired"]: ...
    @overload
    def __get__(self, obj: Certain[_q._Authorization2StatusLiteralPending], owner: Any = ...) -> Literal["pending"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._Authorization2StatusLiteralReversed], owner: Any = ...
    ) -> Literal["reversed"]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Literal["pending", "expired", "closed", "reversed"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Authorization2(Known[K]):
    "Stripe: Authorization2."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["issuing.authorization"],
        amount: int,
        amount_details: AuthorizationAmountDetails | None,
        approved: bool,
        authorization_method: Literal["chip", "contactless", "keyed_in", "online", "swipe"] | str,
        balance_transactions: list[BalanceTransaction],
        card: Card2,
        card_presence: Literal["not_present", "present"] | str | None,
        cardholder: str | None,
        created: _datetime,
        currency: str,
        fleet: AuthorizationFleet | None,
        fraud_challenges: list[AuthorizationFraudChallenge] | None = None,
        fuel: AuthorizationFuel | None,
        livemode: bool,
        merchant_amount: int,
        merchant_currency: str,
        merchant_data: AuthorizationMerchantData,
        metadata: dict[str, str],
        network_data: AuthorizationNetworkData | None,
        pending_request: AuthorizationPendingRequest | None,
        request_history: list[AuthorizationRequestHistory],
        status: Literal["pending", "expired", "closed", "reversed"] | str,
        token: str | None = None,
        transactions: list[Transaction],
        treasury: AuthorizationTreasury | None = None,
        verification_data: AuthorizationVerificationData,
        verified_by_fraud_challenge: bool | None,
        wallet: str | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["issuing.authorization"]]

    amount: Final[int]

    amount_details: Final[AuthorizationAmountDetails | None]

    approved: Final[bool]

    authorization_method: Final[Literal["chip", "contactless", "keyed_in", "online", "swipe"] | str]

    balance_transactions: Final[list[BalanceTransaction]]

    card: Final[Card2]

    card_presence: Final[Literal["not_present", "present"] | str | None]

    cardholder: Final[str | None]

    created: Final[_datetime]

    currency: Final[str]

    fleet: Final[AuthorizationFleet | None]

    fraud_challenges: Final[list[AuthorizationFraudChallenge] | None]

    fuel: Final[AuthorizationFuel | None]

    livemode: Final[bool]

    merchant_amount: Final[int]

    merchant_currency: Final[str]

    merchant_data: Final[AuthorizationMerchantData]

    metadata: Final[dict[str, str]]

    network_data: Final[AuthorizationNetworkData | None]

    pending_request: Final[AuthorizationPendingRequest | None]

    request_history: Final[list[AuthorizationRequestHistory]]

    status: _Authorization2_status[K]

    token: Final[str | None]

    transactions: Final[list[Transaction]]

    treasury: Final[AuthorizationTreasury | None]

    verification_data: Final[AuthorizationVerificationData]

    verified_by_fraud_challenge: Final[bool | None]

    wallet: Final[str | None]

class AuthorizationAmountDetails(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationAmountDetails."

    atm_fee: int | None
    cashback_amount: int | None

class AuthorizationFleet(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationFleet."

    cardholder_prompt_data: AuthorizationFleetCardholderPromptData | None
    purchase_type: Literal["fuel_and_non_fuel_purchase", "fuel_purchase", "non_fuel_purchase"] | str | None
    reported_breakdown: AuthorizationFleetReportedBreakdown | None
    service_type: Literal["full_service", "non_fuel_transaction", "self_service"] | str | None

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

    channel: Literal["sms"]
    status: Literal["pending", "rejected", "expired", "verified", "undeliverable"] | str
    undeliverable_reason: Literal["no_phone_number", "unsupported_phone_number"] | str | None

class AuthorizationFuel(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationFuel."

    industry_product_code: str | None
    quantity_decimal: _Decimal | None
    type: Literal["other", "diesel", "unleaded_plus", "unleaded_regular", "unleaded_super"] | str | None
    unit: (
        Literal[
            "other", "charging_minute", "imperial_gallon", "kilogram", "kilowatt_hour", "liter", "pound", "us_gallon"
        ]
        | str
        | None
    )
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
    created: _datetime
    currency: str
    merchant_amount: int
    merchant_currency: str
    network_risk_score: int | None
    reason: (
        Literal[
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
        ]
        | str
    )
    reason_message: str | None
    requested_at: int | None

class AuthorizationStatusDetails(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationStatusDetails."

    active: AuthorizationStatusDetailsActive | None = None
    inactive: AuthorizationStatusDetailsInactive | None = None

class AuthorizationStatusDetailsActive(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationStatusDetailsActive."

    action: Literal["none", "relink_required"] | str
    expected_deactivation_date: int

class AuthorizationStatusDetailsInactive(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationStatusDetailsInactive."

    action: Literal["none", "relink_required"] | str

class AuthorizationTreasury(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationTreasury."

    received_credits: list[str]
    received_debits: list[str]
    transaction: str | None

class AuthorizationVerificationData(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationVerificationData."

    address_line1_check: Literal["match", "mismatch", "not_provided"] | str
    address_postal_code_check: Literal["match", "mismatch", "not_provided"] | str
    authentication_exemption: AuthorizationVerificationDataAuthenticationExemption | None
    cvc_check: Literal["match", "mismatch", "not_provided"] | str
    expiry_check: Literal["match", "mismatch", "not_provided"] | str
    postal_code: str | None
    three_d_secure: AuthorizationVerificationDataThreeDSecure | None

class AuthorizationVerificationDataAuthenticationExemption(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationVerificationDataAuthenticationExemption."

    claimed_by: Literal["issuer", "acquirer"] | str
    type: Literal["unknown", "low_value_transaction", "transaction_risk_analysis"] | str

class AuthorizationVerificationDataThreeDSecure(Payload, frozen=True, kw_only=True):
    "Stripe: AuthorizationVerificationDataThreeDSecure."

    result: Literal["attempt_acknowledged", "authenticated", "failed", "required"] | str

class Balance(Known[K]):
    "Stripe: Balance."
    def __init__(
        self,
        *,
        object: Literal["balance"],
        available: list[BalanceAvailable],
        connect_reserved: list[BalanceConnectReserved] | None = None,
        instant_available: list[BalanceInstantAvailable] | None = None,
        issuing: BalanceIssuing | None = None,
        livemode: bool,
        pending: list[BalancePending],
        refund_and_dispute_prefunding: BalanceRefundAndDisputePrefunding | None = None,
    ) -> None: ...
    object: Final[Literal["balance"]]

    available: Final[list[BalanceAvailable]]

    connect_reserved: Final[list[BalanceConnectReserved] | None]

    instant_available: Final[list[BalanceInstantAvailable] | None]

    issuing: Final[BalanceIssuing | None]

    livemode: Final[bool]

    pending: Final[list[BalancePending]]

    refund_and_dispute_prefunding: Final[BalanceRefundAndDisputePrefunding | None]

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

class BalanceSettings(Known[K]):
    "Stripe: BalanceSettings."
    def __init__(
        self,
        *,
        object: Literal["balance_settings"],
        payments: BalanceSettingsPayments,
    ) -> None: ...
    object: Final[Literal["balance_settings"]]

    payments: Final[BalanceSettingsPayments]

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
    status: Literal["disabled", "enabled"] | str

class BalanceSettingsPaymentsSettlementTiming(Payload, frozen=True, kw_only=True):
    "Stripe: BalanceSettingsPaymentsSettlementTiming."

    delay_days: int
    delay_days_override: int | None = None
    start_of_day: dict[str, Any] | None

class BalanceTransaction(Payload, frozen=True, kw_only=True):
    "Stripe: BalanceTransaction."

    id: str
    object: Literal["balance_transaction"]
    amount: int
    available_on: int
    balance_type: Literal["issuing", "refund_and_dispute_prefunding", "payments", "risk_reserved"] | str
    created: _datetime
    currency: str
    description: str | None
    exchange_rate: float | None
    fee: int
    fee_details: list[BalanceTransactionFeeDetail]
    net: int
    reporting_category: str
    source: str | None
    status: str
    type: (
        Literal[
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
        ]
        | str
    )

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

    code: (
        Literal[
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
        ]
        | str
    )
    reason: str
    requirement: str

class BankAccountRequirements(Payload, frozen=True, kw_only=True):
    "Stripe: BankAccountRequirements."

    currently_due: list[str] | None
    errors: list[BankAccountFutureRequirementsError] | None
    past_due: list[str] | None
    pending_verification: list[str] | None

class BillingPortalSession(Known[K]):
    "Stripe: BillingPortalSession."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["billing_portal.session"],
        after_expiration: SessionAfterExpiration | None = None,
        configuration: str,
        created: _datetime,
        customer: str,
        customer_account: str | None,
        flow: SessionFlow | None,
        livemode: bool,
        locale: Literal[
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
        ]
        | str
        | None,
        on_behalf_of: str | None,
        return_url: str | None,
        url: str,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["billing_portal.session"]]

    after_expiration: Final[SessionAfterExpiration | None]

    configuration: Final[str]

    created: Final[_datetime]

    customer: Final[str]

    customer_account: Final[str | None]

    flow: Final[SessionFlow | None]

    livemode: Final[bool]

    locale: Final[
        Literal[
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
        ]
        | str
        | None
    ]

    on_behalf_of: Final[str | None]

    return_url: Final[str | None]

    url: Final[str]

class _Capability_status(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> Literal["active", "inactive", "pending", "unrequested"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._CapabilityStatusLiteralActive], owner: Any = ...) -> Literal["active"]: ...
    @overload
    def __get__(self, obj: Certain[_q._CapabilityStatusLiteralInactive], owner: Any = ...) -> Literal["inactive"]: ...
    @overload
    def __get__(self, obj: Certain[_q._CapabilityStatusLiteralPending], owner: Any = ...) -> Literal["pending"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CapabilityStatusLiteralUnrequested], owner: Any = ...
    ) -> Literal["unrequested"]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Literal["active", "inactive", "pending", "unrequested"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Capability(Known[K]):
    "Stripe: Capability."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["capability"],
        account: str,
        future_requirements: CapabilityFutureRequirements | None = None,
        requested: bool,
        requested_at: _datetime | None,
        requirements: CapabilityRequirements | None = None,
        status: Literal["active", "inactive", "pending", "unrequested"] | str,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["capability"]]

    account: Final[str]

    future_requirements: Final[CapabilityFutureRequirements | None]

    requested: Final[bool]

    requested_at: Final[_datetime | None]

    requirements: Final[CapabilityRequirements | None]

    status: _Capability_status[K]

class CapabilityFutureRequirements(Payload, frozen=True, kw_only=True):
    "Stripe: CapabilityFutureRequirements."

    alternatives: list[AccountFutureRequirementsAlternative] | None
    current_deadline: int | None
    currently_due: list[str]
    disabled_reason: (
        Literal[
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
        ]
        | str
        | None
    )
    errors: list[BankAccountFutureRequirementsError]
    eventually_due: list[str]
    past_due: list[str]
    pending_verification: list[str]

class CapabilityRequirements(Payload, frozen=True, kw_only=True):
    "Stripe: CapabilityRequirements."

    alternatives: list[AccountFutureRequirementsAlternative] | None
    current_deadline: int | None
    currently_due: list[str]
    disabled_reason: (
        Literal[
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
        ]
        | str
        | None
    )
    errors: list[BankAccountFutureRequirementsError]
    eventually_due: list[str]
    past_due: list[str]
    pending_verification: list[str]

class _Card2_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["active", "inactive", "canceled"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._Card2StatusLiteralActive], owner: Any = ...) -> Literal["active"]: ...
    @overload
    def __get__(self, obj: Certain[_q._Card2StatusLiteralCanceled], owner: Any = ...) -> Literal["canceled"]: ...
    @overload
    def __get__(self, obj: Certain[_q._Card2StatusLiteralInactive], owner: Any = ...) -> Literal["inactive"]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["active", "inactive", "canceled"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Card2(Known[K]):
    "Stripe: Card2."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["issuing.card"],
        brand: str,
        cancellation_reason: Literal["lost", "design_rejected", "fulfillment_error", "stolen"] | str | None,
        cardholder: Cardholder,
        created: _datetime,
        currency: str,
        cvc: str | None = None,
        exp_month: int,
        exp_year: int,
        financial_account: str | None = None,
        last4: str,
        latest_fraud_warning: CardLatestFraudWarning | None,
        lifecycle_controls: CardLifecycleControls | None,
        livemode: bool,
        metadata: dict[str, str],
        number: str | None = None,
        personalization_design: str | None,
        replaced_by: str | None,
        replacement_for: str | None,
        replacement_reason: Literal["lost", "expired", "fulfillment_error", "stolen", "damaged"] | str | None,
        second_line: str | None,
        shipping: CardShipping | None,
        spending_controls: CardSpendingControls,
        status: Literal["active", "inactive", "canceled"] | str,
        type: Literal["physical", "virtual"] | str,
        wallets: CardWallets | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["issuing.card"]]

    brand: Final[str]

    cancellation_reason: Final[Literal["lost", "design_rejected", "fulfillment_error", "stolen"] | str | None]

    cardholder: Final[Cardholder]

    created: Final[_datetime]

    currency: Final[str]

    cvc: Final[str | None]

    exp_month: Final[int]

    exp_year: Final[int]

    financial_account: Final[str | None]

    last4: Final[str]

    latest_fraud_warning: Final[CardLatestFraudWarning | None]

    lifecycle_controls: Final[CardLifecycleControls | None]

    livemode: Final[bool]

    metadata: Final[dict[str, str]]

    number: Present[_q._Card2Number, str]

    personalization_design: Final[str | None]

    replaced_by: Final[str | None]

    replacement_for: Final[str | None]

    replacement_reason: Final[Literal["lost", "expired", "fulfillment_error", "stolen", "damaged"] | str | None]

    second_line: Final[str | None]

    shipping: Final[CardShipping | None]

    spending_controls: Final[CardSpendingControls]

    status: _Card2_status[K]

    type: Final[Literal["physical", "virtual"] | str]

    wallets: Final[CardWallets | None]

class CardLatestFraudWarning(Payload, frozen=True, kw_only=True):
    "Stripe: CardLatestFraudWarning."

    started_at: int | None
    type: (
        Literal["card_testing_exposure", "fraud_dispute_filed", "third_party_reported", "user_indicated_fraud"]
        | str
        | None
    )

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
    carrier: Literal["correos", "dhl", "fedex", "royal_mail", "usps"] | str | None
    customs: CardShippingCustoms | None
    delivered_at: int | None = None
    eta: _datetime | None
    name: str
    phone_number: str | None
    require_signature: bool | None
    service: Literal["standard", "express", "priority"] | str
    shipped_at: int | None = None
    status: Literal["pending", "canceled", "delivered", "failure", "returned", "shipped", "submitted"] | str | None
    tracking_number: str | None
    tracking_url: str | None
    type: Literal["individual", "bulk"] | str

class CardShippingAddressValidation(Payload, frozen=True, kw_only=True):
    "Stripe: CardShippingAddressValidation."

    mode: Literal["disabled", "normalization_only", "validation_and_normalization"] | str
    normalized_address: Address | None
    result: Literal["indeterminate", "likely_deliverable", "likely_undeliverable"] | str | None

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
    ineligible_reason: Literal["missing_agreement", "missing_cardholder_contact", "unsupported_region"] | str | None

class _Cardholder_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["active", "inactive", "blocked"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._CardholderStatusLiteralActive], owner: Any = ...) -> Literal["active"]: ...
    @overload
    def __get__(self, obj: Certain[_q._CardholderStatusLiteralBlocked], owner: Any = ...) -> Literal["blocked"]: ...
    @overload
    def __get__(self, obj: Certain[_q._CardholderStatusLiteralInactive], owner: Any = ...) -> Literal["inactive"]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["active", "inactive", "blocked"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Cardholder(Known[K]):
    "Stripe: Cardholder."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["issuing.cardholder"],
        billing: CardholderBilling,
        company: CardholderCompany | None,
        created: _datetime,
        email: str | None,
        individual: CardholderIndividual | None,
        livemode: bool,
        metadata: dict[str, str],
        name: str,
        phone_number: str | None,
        preferred_locales: list[str] | None,
        requirements: CardholderRequirements,
        spending_controls: CardholderSpendingControls | None,
        status: Literal["active", "inactive", "blocked"] | str,
        type: Literal["company", "individual"] | str,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["issuing.cardholder"]]

    billing: Final[CardholderBilling]

    company: Final[CardholderCompany | None]

    created: Final[_datetime]

    email: Present[_q._CardholderEmail, str]

    individual: Final[CardholderIndividual | None]

    livemode: Final[bool]

    metadata: Final[dict[str, str]]

    name: Final[str]

    phone_number: Final[str | None]

    preferred_locales: Final[list[str] | None]

    requirements: Final[CardholderRequirements]

    spending_controls: Final[CardholderSpendingControls | None]

    status: _Cardholder_status[K]

    type: Final[Literal["company", "individual"] | str]

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

    disabled_reason: Literal["listed", "rejected.listed", "requirements.past_due", "under_review"] | str | None
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
    interval: Literal["daily", "monthly", "weekly", "yearly", "all_time", "per_authorization"] | str

class CashBalance(Known[K]):
    "Stripe: CashBalance."
    def __init__(
        self,
        *,
        object: Literal["cash_balance"],
        available: dict[str, int] | None,
        customer: str,
        customer_account: str | None,
        livemode: bool,
        settings: CashBalanceSettings,
    ) -> None: ...
    object: Final[Literal["cash_balance"]]

    available: Final[dict[str, int] | None]

    customer: Final[str]

    customer_account: Final[str | None]

    livemode: Final[bool]

    settings: Final[CashBalanceSettings]

class CashBalanceSettings(Payload, frozen=True, kw_only=True):
    "Stripe: CashBalanceSettings."

    reconciliation_mode: Literal["manual", "automatic"] | str
    using_merchant_default: bool

class _Charge_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["pending", "failed", "succeeded"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._ChargeStatusLiteralFailed], owner: Any = ...) -> Literal["failed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ChargeStatusLiteralPending], owner: Any = ...) -> Literal["pending"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ChargeStatusLiteralSucceeded], owner: Any = ...) -> Literal["succeeded"]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["pending", "failed", "succeeded"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Charge(Known[K]):
    "Stripe: Charge."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["charge"],
        amount: int,
        amount_captured: int,
        amount_refunded: int,
        application: str | None,
        application_fee: str | None,
        application_fee_amount: int | None,
        authorization_code: str | None = None,
        balance_transaction: str | None,
        billing_details: ChargeBillingDetails,
        calculated_statement_descriptor: str | None,
        captured: bool,
        created: _datetime,
        currency: str,
        customer: str | None,
        description: str | None,
        disputed: bool,
        failure_balance_transaction: str | None,
        failure_code: str | None,
        failure_message: str | None,
        fraud_details: ChargeFraudDetails | None,
        level3: ChargeLevel3 | None = None,
        livemode: bool,
        metadata: dict[str, str],
        on_behalf_of: str | None,
        outcome: ChargeOutcome | None,
        paid: bool,
        payment_intent: str | None,
        payment_method: str | None,
        payment_method_details: ChargePaymentMethodDetails | None,
        presentment_details: ChargePresentmentDetails | None = None,
        radar_options: ChargeRadarOptions | None = None,
        receipt_email: str | None,
        receipt_number: str | None,
        receipt_url: str | None,
        refunded: bool,
        refunds: ChargeRefunds | None = None,
        review: str | None,
        shipping: ChargeShipping | None,
        source: ChargeSource | None,
        source_transfer: str | None,
        statement_descriptor: str | None,
        statement_descriptor_suffix: str | None,
        status: Literal["pending", "failed", "succeeded"] | str,
        transfer: str | None = None,
        transfer_data: ChargeTransferData | None,
        transfer_group: str | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["charge"]]

    amount: Final[int]

    amount_captured: Final[int]

    amount_refunded: Final[int]

    application: Final[str | None]

    application_fee: Final[str | None]

    application_fee_amount: Final[int | None]

    authorization_code: Final[str | None]

    balance_transaction: Final[str | None]

    billing_details: Final[ChargeBillingDetails]

    calculated_statement_descriptor: Final[str | None]

    captured: Final[bool]

    created: Final[_datetime]

    currency: Final[str]

    customer: Present[_q._ChargeCustomer, str]

    description: Present[_q._ChargeDescription, str]

    disputed: Final[bool]

    failure_balance_transaction: Final[str | None]

    failure_code: Present[_q._ChargeFailureCode, str]

    failure_message: Final[str | None]

    fraud_details: Final[ChargeFraudDetails | None]

    level3: Final[ChargeLevel3 | None]

    livemode: Final[bool]

    metadata: Final[dict[str, str]]

    on_behalf_of: Final[str | None]

    outcome: Present[_q._ChargeOutcome, ChargeOutcome]

    paid: Final[bool]

    payment_intent: Present[_q._ChargePaymentIntent, str]

    payment_method: Present[_q._ChargePaymentMethod, str]

    payment_method_details: Final[ChargePaymentMethodDetails | None]

    presentment_details: Final[ChargePresentmentDetails | None]

    radar_options: Final[ChargeRadarOptions | None]

    receipt_email: Present[_q._ChargeReceiptEmail, str]

    receipt_number: Final[str | None]

    receipt_url: Final[str | None]

    refunded: Final[bool]

    refunds: Final[ChargeRefunds | None]

    review: Present[_q._ChargeReview, str]

    shipping: Final[ChargeShipping | None]

    source: Final[ChargeSource | None]

    source_transfer: Final[str | None]

    statement_descriptor: Final[str | None]

    statement_descriptor_suffix: Final[str | None]

    status: _Charge_status[K]

    transfer: Final[str | None]

    transfer_data: Final[ChargeTransferData | None]

    transfer_group: Final[str | None]

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

    advice_code: Literal["confirm_card_data", "do_not_try_again", "try_again_later"] | str | None
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

    account_holder_type: Literal["company", "individual"] | str | None
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
    preferred_language: Literal["de", "en", "fr", "nl"] | str | None
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
    regulated_status: Literal["regulated", "unregulated"] | str | None
    setup_credential_usage: Literal["installment", "recurring", "unscheduled"] | str | None = None
    stored_credential_usage: Literal["installment", "recurring", "unscheduled"] | str | None = None
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
    read_method: (
        Literal[
            "contact_emv",
            "contactless_emv",
            "contactless_magstripe_mode",
            "magnetic_stripe_fallback",
            "magnetic_stripe_track2",
        ]
        | str
        | None
    )
    reader: str | None = None
    receipt: dict[str, Any] | None
    wallet: ChargePaymentMethodDetailsCardPresentWallet | None = None

class ChargePaymentMethodDetailsCardPresentOffline(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsCardPresentOffline."

    stored_at: int | None
    type: Literal["deferred"] | str | None

class ChargePaymentMethodDetailsCardPresentWallet(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsCardPresentWallet."

    type: Literal["apple_pay", "google_pay", "samsung_pay", "unknown"] | str

class ChargePaymentMethodDetailsCashapp(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsCashapp."

    buyer_id: str | None
    cashtag: str | None
    transaction_id: str | None

class ChargePaymentMethodDetailsCrypto(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsCrypto."

    buyer_address: str | None = None
    network: Literal["base", "ethereum", "polygon", "solana", "sui", "tempo"] | str | None = None
    token_currency: Literal["ousd", "phantom_cash", "usdc", "usdg", "usdp", "usdsui", "usdt"] | str | None = None
    transaction_hash: str | None = None

class ChargePaymentMethodDetailsEps(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsEps."

    bank: (
        Literal[
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
        ]
        | str
        | None
    )
    verified_name: str | None

class ChargePaymentMethodDetailsFpx(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsFpx."

    account_holder_type: Literal["company", "individual"] | str | None
    bank: (
        Literal[
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
        ]
        | str
    )
    transaction_id: str | None

class ChargePaymentMethodDetailsGiropay(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsGiropay."

    bank_code: str | None
    bank_name: str | None
    bic: str | None
    verified_name: str | None

class ChargePaymentMethodDetailsIdeal(Payload, frozen=True, kw_only=True):
    "Stripe: ChargePaymentMethodDetailsIdeal."

    bank: (
        Literal[
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
        ]
        | str
        | None
    )
    bic: (
        Literal[
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
        ]
        | str
        | None
    )
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
    read_method: (
        Literal[
            "contact_emv",
            "contactless_emv",
            "contactless_magstripe_mode",
            "magnetic_stripe_fallback",
            "magnetic_stripe_track2",
        ]
        | str
        | None
    )
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

    brand: (
        Literal[
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
        ]
        | str
        | None
    )
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

    bank: (
        Literal[
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
        ]
        | str
        | None
    )
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
    preferred_language: Literal["de", "en", "es", "fr", "it", "nl", "pl"] | str | None
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

    account_holder_type: Literal["company", "individual"] | str | None
    account_type: Literal["checking", "savings"] | str | None
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

    object: Literal["list"]
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

class ChargeSource(Known[K]):
    "Stripe: ChargeSource."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["bank_account", "card", "account", "source"] | str,
        account: str | None = None,
        account_holder_name: str | None = None,
        account_holder_type: str | None = None,
        account_type: str | None = None,
        available_payout_methods: list[str] | None = None,
        bank_name: str | None = None,
        country: Any = None,
        currency: Any = None,
        customer: Any = None,
        default_for_currency: bool | None = None,
        deleted: dict[str, Any] | None = None,
        fingerprint: str | None = None,
        future_requirements: Any = None,
        last4: str | None = None,
        metadata: Any = None,
        requirements: Any = None,
        routing_number: str | None = None,
        status: Any = None,
        address_city: str | None = None,
        address_country: str | None = None,
        address_line1: str | None = None,
        address_line1_check: str | None = None,
        address_line2: str | None = None,
        address_state: str | None = None,
        address_zip: str | None = None,
        address_zip_check: str | None = None,
        allow_redisplay: Literal["always", "limited", "unspecified"] | str | None = None,
        brand: str | None = None,
        cvc_check: str | None = None,
        description: str | None = None,
        dynamic_last4: str | None = None,
        exp_month: int | None = None,
        exp_year: int | None = None,
        funding: str | None = None,
        iin: str | None = None,
        issuer: str | None = None,
        name: str | None = None,
        networks: CardNetworks | None = None,
        regulated_status: Literal["regulated", "unregulated"] | str | None = None,
        tokenization_method: str | None = None,
        business_profile: AccountBusinessProfile | None = None,
        business_type: Literal["company", "government_entity", "individual", "non_profit"] | str | None = None,
        capabilities: AccountCapabilities | None = None,
        charges_enabled: bool | None = None,
        company: AccountCompany | None = None,
        controller: AccountController | None = None,
        created: _datetime | None = None,
        default_currency: str | None = None,
        details_submitted: bool | None = None,
        email: str | None = None,
        external_accounts: AccountExternalAccounts | None = None,
        groups: AccountGroups | None = None,
        individual: Person | None = None,
        payouts_enabled: bool | None = None,
        settings: AccountSettings | None = None,
        tos_acceptance: AccountTosAcceptance | None = None,
        type: Literal[
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
        ]
        | str
        | None = None,
        ach_credit_transfer: SourceAchCreditTransfer | None = None,
        ach_debit: SourceAchDebit | None = None,
        acss_debit: SourceAcssDebit | None = None,
        alipay: SourceAlipay | None = None,
        amount: int | None = None,
        au_becs_debit: SourceAuBecsDebit | None = None,
        bancontact: SourceBancontact | None = None,
        card: SourceCard | None = None,
        card_present: SourceCardPresent | None = None,
        client_secret: str | None = None,
        code_verification: SourceCodeVerification | None = None,
        eps: SourceEps | None = None,
        flow: str | None = None,
        giropay: SourceGiropay | None = None,
        ideal: SourceIdeal | None = None,
        klarna: SourceKlarna | None = None,
        livemode: bool | None = None,
        multibanco: SourceMultibanco | None = None,
        owner: SourceOwner | None = None,
        p24: SourceP24 | None = None,
        receiver: SourceReceiver | None = None,
        redirect: SourceRedirect | None = None,
        sepa_credit_transfer: SourceSepaCreditTransfer | None = None,
        sepa_debit: SourceSepaDebit | None = None,
        sofort: SourceSofort | None = None,
        source_order: SourceSourceOrder | None = None,
        statement_descriptor: str | None = None,
        three_d_secure: SourceThreeDSecure | None = None,
        usage: str | None = None,
        wechat: SourceWechat | None = None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["bank_account", "card", "account", "source"] | str]

    account: Final[str | None]

    account_holder_name: Final[str | None]

    account_holder_type: Final[str | None]

    account_type: Final[str | None]

    available_payout_methods: Final[list[str] | None]

    bank_name: Final[str | None]

    country: Final[Any]

    currency: Final[Any]

    customer: Final[Any]

    default_for_currency: Final[bool | None]

    deleted: Final[dict[str, Any] | None]

    fingerprint: Final[str | None]

    future_requirements: Final[Any]

    last4: Final[str | None]

    metadata: Final[Any]

    requirements: Final[Any]

    routing_number: Final[str | None]

    status: Final[Any]

    address_city: Final[str | None]

    address_country: Final[str | None]

    address_line1: Final[str | None]

    address_line1_check: Final[str | None]

    address_line2: Final[str | None]

    address_state: Final[str | None]

    address_zip: Final[str | None]

    address_zip_check: Final[str | None]

    allow_redisplay: Final[Literal["always", "limited", "unspecified"] | str | None]

    brand: Final[str | None]

    cvc_check: Final[str | None]

    description: Present[_q._ChargeSourceDescription, str]

    dynamic_last4: Final[str | None]

    exp_month: Final[int | None]

    exp_year: Final[int | None]

    funding: Final[str | None]

    iin: Final[str | None]

    issuer: Final[str | None]

    name: Present[_q._ChargeSourceName, str]

    networks: Final[CardNetworks | None]

    regulated_status: Final[Literal["regulated", "unregulated"] | str | None]

    tokenization_method: Final[str | None]

    business_profile: Final[AccountBusinessProfile | None]

    business_type: Final[Literal["company", "government_entity", "individual", "non_profit"] | str | None]

    capabilities: Final[AccountCapabilities | None]

    charges_enabled: Final[bool | None]

    company: Final[AccountCompany | None]

    controller: Final[AccountController | None]

    created: Final[_datetime | None]

    default_currency: Final[str | None]

    details_submitted: Final[bool | None]

    email: Present[_q._ChargeSourceEmail, str]

    external_accounts: Final[AccountExternalAccounts | None]

    groups: Final[AccountGroups | None]

    individual: Final[Person | None]

    payouts_enabled: Final[bool | None]

    settings: Final[AccountSettings | None]

    tos_acceptance: Final[AccountTosAcceptance | None]

    type: Final[
        Literal[
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
        ]
        | str
        | None
    ]

    ach_credit_transfer: Final[SourceAchCreditTransfer | None]

    ach_debit: Final[SourceAchDebit | None]

    acss_debit: Final[SourceAcssDebit | None]

    alipay: Final[SourceAlipay | None]

    amount: Final[int | None]

    au_becs_debit: Final[SourceAuBecsDebit | None]

    bancontact: Final[SourceBancontact | None]

    card: Final[SourceCard | None]

    card_present: Final[SourceCardPresent | None]

    client_secret: Final[str | None]

    code_verification: Final[SourceCodeVerification | None]

    eps: Final[SourceEps | None]

    flow: Final[str | None]

    giropay: Final[SourceGiropay | None]

    ideal: Final[SourceIdeal | None]

    klarna: Final[SourceKlarna | None]

    livemode: Final[bool | None]

    multibanco: Final[SourceMultibanco | None]

    owner: Final[SourceOwner | None]

    p24: Final[SourceP24 | None]

    receiver: Final[SourceReceiver | None]

    redirect: Final[SourceRedirect | None]

    sepa_credit_transfer: Final[SourceSepaCreditTransfer | None]

    sepa_debit: Final[SourceSepaDebit | None]

    sofort: Final[SourceSofort | None]

    source_order: Final[SourceSourceOrder | None]

    statement_descriptor: Final[str | None]

    three_d_secure: Final[SourceThreeDSecure | None]

    usage: Final[str | None]

    wechat: Final[SourceWechat | None]

class ChargeTransferData(Payload, frozen=True, kw_only=True):
    "Stripe: ChargeTransferData."

    amount: int | None
    destination: str

class _CheckoutSession_mode(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["payment", "setup", "subscription"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._CheckoutSessionModeLiteralPayment], owner: Any = ...) -> Literal["payment"]: ...
    @overload
    def __get__(self, obj: Certain[_q._CheckoutSessionModeLiteralSetup], owner: Any = ...) -> Literal["setup"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CheckoutSessionModeLiteralSubscription], owner: Any = ...
    ) -> Literal["subscription"]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["payment", "setup", "subscription"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _CheckoutSession_payment_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["paid", "no_payment_required", "unpaid"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CheckoutSessionPaymentStatusLiteralNoPaymentRequired], owner: Any = ...
    ) -> Literal["no_payment_required"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CheckoutSessionPaymentStatusLiteralPaid], owner: Any = ...
    ) -> Literal["paid"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CheckoutSessionPaymentStatusLiteralUnpaid], owner: Any = ...
    ) -> Literal["unpaid"]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["paid", "no_payment_required", "unpaid"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _CheckoutSession_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["complete", "expired", "open"] | str | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CheckoutSessionStatusLiteralComplete], owner: Any = ...
    ) -> Literal["complete"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CheckoutSessionStatusLiteralExpired], owner: Any = ...
    ) -> Literal["expired"]: ...
    @overload
    def __get__(self, obj: Certain[_q._CheckoutSessionStatusLiteralOpen], owner: Any = ...) -> Literal["open"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CheckoutSessionStatus], owner: Any = ...
    ) -> Literal["complete", "expired", "open"] | str: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["complete", "expired", "open"] | str | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class CheckoutSession(Known[K]):
    "Stripe: CheckoutSession."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["checkout.session"],
        adaptive_pricing: ConfigurationFeaturesInvoiceHistory | None,
        after_expiration: SessionAfterExpiration2 | None,
        allow_promotion_codes: bool | None,
        allowed_payment_method_types: list[str] | None,
        amount_subtotal: int | None,
        amount_total: int | None,
        automatic_tax: SessionAutomaticTax,
        billing_address_collection: Literal["auto", "required"] | str | None,
        branding_settings: SessionBrandingSettings | None = None,
        cancel_url: str | None,
        client_reference_id: str | None,
        client_secret: str | None,
        collected_information: SessionCollectedInformation | None,
        consent: SessionConsent | None,
        consent_collection: SessionConsentCollection | None,
        created: _datetime,
        currency: str | None,
        currency_conversion: SessionCurrencyConversion | None,
        custom_fields: list[SessionCustomField],
        custom_text: SessionCustomText,
        customer: str | None,
        customer_account: str | None,
        customer_creation: Literal["always", "if_required"] | str | None,
        customer_details: SessionCustomerDetails | None,
        customer_email: str | None,
        discounts: list[SessionDiscount] | None,
        excluded_payment_method_types: list[str] | None = None,
        expires_at: int,
        integration_identifier: str | None,
        invoice: str | None,
        invoice_creation: SessionInvoiceCreation | None,
        line_items: Session2LineItems | None = None,
        livemode: bool,
        locale: Literal[
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
        ]
        | str
        | None,
        managed_payments: ConfigurationFeaturesInvoiceHistory | None,
        metadata: dict[str, str] | None,
        mode: Literal["payment", "setup", "subscription"] | str,
        name_collection: SessionNameCollection | None = None,
        optional_items: list[SessionOptionalItem] | None = None,
        origin_context: Literal["mobile_app", "web"] | str | None,
        payment_intent: str | None,
        payment_link: str | None,
        payment_method_collection: Literal["always", "if_required"] | str | None,
        payment_method_configuration_details: SessionPaymentMethodConfigurationDetails | None,
        payment_method_options: SessionPaymentMethodOptions | None,
        payment_method_types: list[str],
        payment_status: Literal["paid", "no_payment_required", "unpaid"] | str,
        permissions: SessionPermissions | None,
        phone_number_collection: ConfigurationFeaturesInvoiceHistory | None = None,
        presentment_details: ChargePresentmentDetails | None = None,
        recovered_from: str | None,
        redirect_on_completion: Literal["always", "never", "if_required"] | str | None = None,
        return_url: str | None = None,
        saved_payment_method_options: SessionSavedPaymentMethodOptions | None,
        setup_intent: str | None,
        shipping_address_collection: SessionShippingAddressCollection | None,
        shipping_cost: SessionShippingCost | None,
        shipping_options: list[SessionShippingOption],
        status: Literal["complete", "expired", "open"] | str | None,
        submit_type: Literal["auto", "book", "donate", "pay", "subscribe"] | str | None,
        subscription: str | None,
        success_url: str | None,
        tax_id_collection: SessionTaxIdCollection | None = None,
        total_details: SessionTotalDetails | None,
        ui_mode: Literal["elements", "embedded_page", "form", "hosted_page"] | str | None,
        url: str | None,
        wallet_options: SessionWalletOptions | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["checkout.session"]]

    adaptive_pricing: Final[ConfigurationFeaturesInvoiceHistory | None]

    after_expiration: Final[SessionAfterExpiration2 | None]

    allow_promotion_codes: Final[bool | None]

    allowed_payment_method_types: Final[list[str] | None]

    amount_subtotal: Final[int | None]

    amount_total: Final[int | None]

    automatic_tax: Final[SessionAutomaticTax]

    billing_address_collection: Final[Literal["auto", "required"] | str | None]

    branding_settings: Final[SessionBrandingSettings | None]

    cancel_url: Final[str | None]

    client_reference_id: Present[_q._CheckoutSessionClientReferenceId, str]

    client_secret: Final[str | None]

    collected_information: Final[SessionCollectedInformation | None]

    consent: Final[SessionConsent | None]

    consent_collection: Final[SessionConsentCollection | None]

    created: Final[_datetime]

    currency: Final[str | None]

    currency_conversion: Final[SessionCurrencyConversion | None]

    custom_fields: Final[list[SessionCustomField]]

    custom_text: Final[SessionCustomText]

    customer: Present[_q._CheckoutSessionCustomer, str]

    customer_account: Final[str | None]

    customer_creation: Final[Literal["always", "if_required"] | str | None]

    customer_details: Final[SessionCustomerDetails | None]

    customer_email: Present[_q._CheckoutSessionCustomerEmail, str]

    discounts: Final[list[SessionDiscount] | None]

    excluded_payment_method_types: Final[list[str] | None]

    expires_at: Final[int]

    integration_identifier: Final[str | None]

    invoice: Present[_q._CheckoutSessionInvoice, str]

    invoice_creation: Final[SessionInvoiceCreation | None]

    line_items: Final[Session2LineItems | None]

    livemode: Final[bool]

    locale: Final[
        Literal[
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
        ]
        | str
        | None
    ]

    managed_payments: Final[ConfigurationFeaturesInvoiceHistory | None]

    metadata: Final[dict[str, str] | None]

    mode: _CheckoutSession_mode[K]

    name_collection: Final[SessionNameCollection | None]

    optional_items: Final[list[SessionOptionalItem] | None]

    origin_context: Final[Literal["mobile_app", "web"] | str | None]

    payment_intent: Present[_q._CheckoutSessionPaymentIntent, str]

    payment_link: Present[_q._CheckoutSessionPaymentLink, str]

    payment_method_collection: Final[Literal["always", "if_required"] | str | None]

    payment_method_configuration_details: Final[SessionPaymentMethodConfigurationDetails | None]

    payment_method_options: Final[SessionPaymentMethodOptions | None]

    payment_method_types: Final[list[str]]

    payment_status: _CheckoutSession_payment_status[K]

    permissions: Final[SessionPermissions | None]

    phone_number_collection: Final[ConfigurationFeaturesInvoiceHistory | None]

    presentment_details: Final[ChargePresentmentDetails | None]

    recovered_from: Final[str | None]

    redirect_on_completion: Final[Literal["always", "never", "if_required"] | str | None]

    return_url: Final[str | None]

    saved_payment_method_options: Final[SessionSavedPaymentMethodOptions | None]

    setup_intent: Final[str | None]

    shipping_address_collection: Final[SessionShippingAddressCollection | None]

    shipping_cost: Final[SessionShippingCost | None]

    shipping_options: Final[list[SessionShippingOption]]

    status: _CheckoutSession_status[K]

    submit_type: Final[Literal["auto", "book", "donate", "pay", "subscribe"] | str | None]

    subscription: Present[_q._CheckoutSessionSubscription, str]

    success_url: Final[str | None]

    tax_id_collection: Final[SessionTaxIdCollection | None]

    total_details: Final[SessionTotalDetails | None]

    ui_mode: Final[Literal["elements", "embedded_page", "form", "hosted_page"] | str | None]

    url: Final[str | None]

    wallet_options: Final[SessionWalletOptions | None]

class Configuration(Known[K]):
    "Stripe: Configuration."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["billing_portal.configuration"],
        active: bool,
        application: str | None,
        business_profile: ConfigurationBusinessProfile,
        created: _datetime,
        default_return_url: str | None,
        features: ConfigurationFeatures,
        is_default: bool,
        livemode: bool,
        login_page: ConfigurationLoginPage,
        metadata: dict[str, str] | None,
        name: str | None,
        updated: _datetime,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["billing_portal.configuration"]]

    active: Final[bool]

    application: Final[str | None]

    business_profile: Final[ConfigurationBusinessProfile]

    created: Final[_datetime]

    default_return_url: Final[str | None]

    features: Final[ConfigurationFeatures]

    is_default: Final[bool]

    livemode: Final[bool]

    login_page: Final[ConfigurationLoginPage]

    metadata: Final[dict[str, str] | None]

    name: Present[_q._ConfigurationName, str]

    updated: Final[_datetime]

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
    mode: Literal["at_period_end", "immediately"] | str
    proration_behavior: Literal["none", "always_invoice", "create_prorations"] | str

class ConfigurationFeaturesSubscriptionPause(Payload, frozen=True, kw_only=True):
    "Stripe: ConfigurationFeaturesSubscriptionPause."

    duration: dict[str, Any]
    enabled: bool

class ConfigurationFeaturesSubscriptionPauseDurationIntervalOption(Payload, frozen=True, kw_only=True):
    "Stripe: ConfigurationFeaturesSubscriptionPauseDurationIntervalOption."

    interval: Literal["day", "month", "week", "year"] | str
    interval_count: int

class ConfigurationFeaturesSubscriptionUpdate(Payload, frozen=True, kw_only=True):
    "Stripe: ConfigurationFeaturesSubscriptionUpdate."

    billing_cycle_anchor: Literal["now", "unchanged"] | str | None
    default_allowed_updates: list[str]
    enabled: bool
    products: list[dict[str, Any]] | None = None
    proration_behavior: Literal["none", "always_invoice", "create_prorations"] | str
    schedule_at_period_end: dict[str, Any]
    trial_update_behavior: Literal["continue_trial", "end_trial"] | str

class ConfigurationLoginPage(Payload, frozen=True, kw_only=True):
    "Stripe: ConfigurationLoginPage."

    enabled: bool
    url: str | None

class Coupon(Known[K]):
    "Stripe: Coupon."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["coupon"],
        amount_off: int | None,
        applies_to: CouponAppliesTo | None = None,
        created: _datetime,
        currency: str | None,
        currency_options: dict[str, CouponCurrencyOptions] | None = None,
        deleted: dict[str, Any] | None = None,
        duration: Literal["forever", "once", "repeating"] | str,
        duration_in_months: int | None,
        livemode: bool,
        max_redemptions: int | None,
        metadata: dict[str, str] | None,
        name: str | None,
        percent_off: float | None,
        redeem_by: int | None,
        times_redeemed: int,
        valid: bool,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["coupon"]]

    amount_off: Final[int | None]

    applies_to: Final[CouponAppliesTo | None]

    created: Final[_datetime]

    currency: Final[str | None]

    currency_options: Final[dict[str, CouponCurrencyOptions] | None]

    deleted: Final[dict[str, Any] | None]

    duration: Final[Literal["forever", "once", "repeating"] | str]

    duration_in_months: Final[int | None]

    livemode: Final[bool]

    max_redemptions: Final[int | None]

    metadata: Final[dict[str, str] | None]

    name: Present[_q._CouponName, str]

    percent_off: Final[float | None]

    redeem_by: Final[int | None]

    times_redeemed: Final[int]

    valid: Final[bool]

class CouponAppliesTo(Payload, frozen=True, kw_only=True):
    "Stripe: CouponAppliesTo."

    products: list[str]

class CouponCurrencyOptions(Payload, frozen=True, kw_only=True):
    "Stripe: CouponCurrencyOptions."

    amount_off: int

class CreditBalanceTransaction(Known[K]):
    "Stripe: CreditBalanceTransaction."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["billing.credit_balance_transaction"],
        created: _datetime,
        credit: CreditBalanceTransactionCredit | None,
        credit_grant: str,
        debit: CreditBalanceTransactionDebit | None,
        effective_at: int,
        livemode: bool,
        test_clock: str | None,
        type: Literal["credit", "debit"] | str | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["billing.credit_balance_transaction"]]

    created: Final[_datetime]

    credit: Final[CreditBalanceTransactionCredit | None]

    credit_grant: Final[str]

    debit: Final[CreditBalanceTransactionDebit | None]

    effective_at: Final[int]

    livemode: Final[bool]

    test_clock: Final[str | None]

    type: Final[Literal["credit", "debit"] | str | None]

class CreditBalanceTransactionCredit(Payload, frozen=True, kw_only=True):
    "Stripe: CreditBalanceTransactionCredit."

    amount: CreditBalanceTransactionCreditAmount
    credits_application_invoice_voided: CreditBalanceTransactionCreditCreditsApplicationInvoiceVoided | None
    type: Literal["credits_application_invoice_voided", "credits_granted"] | str

class CreditBalanceTransactionCreditAmount(Payload, frozen=True, kw_only=True):
    "Stripe: CreditBalanceTransactionCreditAmount."

    monetary: CreditBalanceTransactionCreditAmountMonetary | None
    type: Literal["monetary"]

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
    type: Literal["credits_applied", "credits_expired", "credits_voided"] | str

class CreditBalanceTransactionDebitAmount(Payload, frozen=True, kw_only=True):
    "Stripe: CreditBalanceTransactionDebitAmount."

    monetary: CreditBalanceTransactionCreditAmountMonetary | None
    type: Literal["monetary"]

class CreditGrant(Known[K]):
    "Stripe: CreditGrant."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["billing.credit_grant"],
        amount: CreditGrantAmount,
        applicability_config: CreditGrantApplicabilityConfig,
        category: Literal["paid", "promotional"] | str,
        created: _datetime,
        customer: str,
        customer_account: str | None,
        effective_at: int | None,
        expires_at: int | None,
        livemode: bool,
        metadata: dict[str, str],
        name: str | None,
        priority: int | None,
        test_clock: str | None,
        updated: _datetime,
        voided_at: int | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["billing.credit_grant"]]

    amount: Final[CreditGrantAmount]

    applicability_config: Final[CreditGrantApplicabilityConfig]

    category: Final[Literal["paid", "promotional"] | str]

    created: Final[_datetime]

    customer: Final[str]

    customer_account: Final[str | None]

    effective_at: Final[int | None]

    expires_at: Final[int | None]

    livemode: Final[bool]

    metadata: Final[dict[str, str]]

    name: Present[_q._CreditGrantName, str]

    priority: Final[int | None]

    test_clock: Final[str | None]

    updated: Final[_datetime]

    voided_at: Final[int | None]

class CreditGrantAmount(Payload, frozen=True, kw_only=True):
    "Stripe: CreditGrantAmount."

    monetary: CreditBalanceTransactionCreditAmountMonetary | None
    type: Literal["monetary"]

class CreditGrantApplicabilityConfig(Payload, frozen=True, kw_only=True):
    "Stripe: CreditGrantApplicabilityConfig."

    scope: CreditGrantApplicabilityConfigScope

class CreditGrantApplicabilityConfigScope(Payload, frozen=True, kw_only=True):
    "Stripe: CreditGrantApplicabilityConfigScope."

    price_type: Literal["metered"] | str | None = None
    prices: list[dict[str, Any]] | None = None

class _CreditNote_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["issued", "void"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._CreditNoteStatusLiteralIssued], owner: Any = ...) -> Literal["issued"]: ...
    @overload
    def __get__(self, obj: Certain[_q._CreditNoteStatusLiteralVoid], owner: Any = ...) -> Literal["void"]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["issued", "void"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class CreditNote(Known[K]):
    "Stripe: CreditNote."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["credit_note"],
        amount: int,
        amount_shipping: int,
        created: _datetime,
        currency: str,
        customer: str,
        customer_account: str | None,
        customer_balance_transaction: str | None,
        discount_amount: int,
        discount_amounts: list[CreditNoteDiscountAmount],
        effective_at: int | None,
        invoice: str,
        lines: CreditNoteLines,
        livemode: bool,
        memo: str | None,
        metadata: dict[str, str] | None,
        number: str,
        out_of_band_amount: int | None,
        pdf: str,
        post_payment_amount: int,
        pre_payment_amount: int,
        pretax_credit_amounts: list[CreditNoteLineItemPretaxCreditAmount],
        reason: Literal["fraudulent", "duplicate", "order_change", "product_unsatisfactory"] | str | None,
        refunds: list[CreditNoteRefund],
        shipping_cost: CreditNoteShippingCost | None,
        status: Literal["issued", "void"] | str,
        subtotal: int,
        subtotal_excluding_tax: int | None,
        total: int,
        total_excluding_tax: int | None,
        total_taxes: list[CreditNoteTotalTax] | None,
        type: Literal["mixed", "post_payment", "pre_payment"] | str,
        voided_at: int | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["credit_note"]]

    amount: Final[int]

    amount_shipping: Final[int]

    created: Final[_datetime]

    currency: Final[str]

    customer: Final[str]

    customer_account: Final[str | None]

    customer_balance_transaction: Final[str | None]

    discount_amount: Final[int]

    discount_amounts: Final[list[CreditNoteDiscountAmount]]

    effective_at: Final[int | None]

    invoice: Final[str]

    lines: Final[CreditNoteLines]

    livemode: Final[bool]

    memo: Final[str | None]

    metadata: Final[dict[str, str] | None]

    number: Final[str]

    out_of_band_amount: Final[int | None]

    pdf: Final[str]

    post_payment_amount: Final[int]

    pre_payment_amount: Final[int]

    pretax_credit_amounts: Final[list[CreditNoteLineItemPretaxCreditAmount]]

    reason: Final[Literal["fraudulent", "duplicate", "order_change", "product_unsatisfactory"] | str | None]

    refunds: Final[list[CreditNoteRefund]]

    shipping_cost: Final[CreditNoteShippingCost | None]

    status: _CreditNote_status[K]

    subtotal: Final[int]

    subtotal_excluding_tax: Final[int | None]

    total: Final[int]

    total_excluding_tax: Final[int | None]

    total_taxes: Final[list[CreditNoteTotalTax] | None]

    type: Final[Literal["mixed", "post_payment", "pre_payment"] | str]

    voided_at: Final[int | None]

class CreditNoteDiscountAmount(Payload, frozen=True, kw_only=True):
    "Stripe: CreditNoteDiscountAmount."

    amount: int
    discount: str

class CreditNoteLineItem(Payload, frozen=True, kw_only=True):
    "Stripe: CreditNoteLineItem."

    id: str
    object: Literal["credit_note_line_item"]
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
    type: Literal["custom_line_item", "invoice_line_item"] | str
    unit_amount: int | None
    unit_amount_decimal: _Decimal | None

class CreditNoteLineItemPretaxCreditAmount(Payload, frozen=True, kw_only=True):
    "Stripe: CreditNoteLineItemPretaxCreditAmount."

    amount: int
    credit_balance_transaction: str | None = None
    discount: str | None = None
    type: Literal["discount", "credit_balance_transaction"] | str

class CreditNoteLineItemTaxTaxRateDetails(Payload, frozen=True, kw_only=True):
    "Stripe: CreditNoteLineItemTaxTaxRateDetails."

    tax_rate: str

class CreditNoteLines(Payload, frozen=True, kw_only=True):
    "Stripe: CreditNoteLines."

    object: Literal["list"]
    data: list[CreditNoteLineItem]
    has_more: bool
    url: str

class CreditNoteRefund(Payload, frozen=True, kw_only=True):
    "Stripe: CreditNoteRefund."

    amount_refunded: int
    payment_record_refund: CreditNoteRefundPaymentRecordRefund | None
    refund: str
    type: Literal["refund", "payment_record_refund"] | str | None

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
    tax_behavior: Literal["exclusive", "inclusive"] | str
    tax_rate_details: CreditNoteLineItemTaxTaxRateDetails | None
    taxability_reason: (
        Literal[
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
        ]
        | str
    )
    taxable_amount: int | None
    type: Literal["tax_rate_details"]

class _CreditReversal_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["canceled", "processing", "posted"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CreditReversalStatusLiteralCanceled], owner: Any = ...
    ) -> Literal["canceled"]: ...
    @overload
    def __get__(self, obj: Certain[_q._CreditReversalStatusLiteralPosted], owner: Any = ...) -> Literal["posted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CreditReversalStatusLiteralProcessing], owner: Any = ...
    ) -> Literal["processing"]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["canceled", "processing", "posted"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class CreditReversal(Known[K]):
    "Stripe: CreditReversal."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["treasury.credit_reversal"],
        amount: int,
        created: _datetime,
        currency: str,
        financial_account: str,
        hosted_regulatory_receipt_url: str | None,
        livemode: bool,
        metadata: dict[str, str],
        network: Literal["stripe", "ach"] | str,
        received_credit: str,
        status: Literal["canceled", "processing", "posted"] | str,
        status_transitions: CreditReversalStatusTransitions,
        transaction: str | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["treasury.credit_reversal"]]

    amount: Final[int]

    created: Final[_datetime]

    currency: Final[str]

    financial_account: Final[str]

    hosted_regulatory_receipt_url: Final[str | None]

    livemode: Final[bool]

    metadata: Final[dict[str, str]]

    network: Final[Literal["stripe", "ach"] | str]

    received_credit: Final[str]

    status: _CreditReversal_status[K]

    status_transitions: Final[CreditReversalStatusTransitions]

    transaction: Final[str | None]

class CreditReversalStatusTransitions(Payload, frozen=True, kw_only=True):
    "Stripe: CreditReversalStatusTransitions."

    posted_at: int | None

class Customer(Known[K]):
    "Stripe: Customer."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["customer"],
        address: Address | None = None,
        balance: int,
        business_name: str | None = None,
        cash_balance: CashBalance | None = None,
        created: _datetime,
        currency: str | None = None,
        customer_account: str | None = None,
        default_source: str | None,
        deleted: dict[str, Any] | None = None,
        delinquent: bool | None = None,
        description: str | None,
        discount: Discount | None = None,
        email: str | None,
        individual_name: str | None = None,
        invoice_credit_balance: dict[str, int] | None = None,
        invoice_prefix: str | None = None,
        invoice_settings: CustomerInvoiceSettings,
        livemode: bool,
        metadata: dict[str, str],
        name: str | None = None,
        next_invoice_sequence: int | None = None,
        phone: str | None = None,
        preferred_locales: list[str] | None = None,
        shipping: ChargeShipping | None,
        sources: CustomerSources | None = None,
        subscriptions: CustomerSubscriptions | None = None,
        tax: CustomerTax | None = None,
        tax_exempt: Literal["none", "exempt", "reverse"] | str | None = None,
        tax_ids: CustomerTaxIds | None = None,
        test_clock: str | None = None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["customer"]]

    address: Final[Address | None]

    balance: Final[int]

    business_name: Final[str | None]

    cash_balance: Final[CashBalance | None]

    created: Final[_datetime]

    currency: Final[str | None]

    customer_account: Final[str | None]

    default_source: Final[str | None]

    deleted: Final[dict[str, Any] | None]

    delinquent: Final[bool | None]

    description: Present[_q._CustomerDescription, str]

    discount: Final[Discount | None]

    email: Present[_q._CustomerEmail, str]

    individual_name: Final[str | None]

    invoice_credit_balance: Final[dict[str, int] | None]

    invoice_prefix: Final[str | None]

    invoice_settings: Final[CustomerInvoiceSettings]

    livemode: Final[bool]

    metadata: Final[dict[str, str]]

    name: Present[_q._CustomerName, str]

    next_invoice_sequence: Final[int | None]

    phone: Final[str | None]

    preferred_locales: Final[list[str] | None]

    shipping: Final[ChargeShipping | None]

    sources: Final[CustomerSources | None]

    subscriptions: Final[CustomerSubscriptions | None]

    tax: Final[CustomerTax | None]

    tax_exempt: Final[Literal["none", "exempt", "reverse"] | str | None]

    tax_ids: Final[CustomerTaxIds | None]

    test_clock: Final[str | None]

class CustomerCashBalanceTransaction(Known[K]):
    "Stripe: CustomerCashBalanceTransaction."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["customer_cash_balance_transaction"],
        adjusted_for_overdraft: CustomerCashBalanceTransactionAdjustedForOverdraft | None = None,
        applied_to_payment: CustomerCashBalanceTransactionAppliedToPayment | None = None,
        created: _datetime,
        currency: str,
        customer: str,
        customer_account: str | None,
        ending_balance: int,
        funded: CustomerCashBalanceTransactionFunded | None = None,
        livemode: bool,
        net_amount: int,
        refunded_from_payment: CustomerCashBalanceTransactionRefundedFromPayment | None = None,
        transferred_to_balance: CustomerCashBalanceTransactionTransferredToBalance | None = None,
        type: Literal[
            "adjusted_for_overdraft",
            "applied_to_payment",
            "funded",
            "funding_reversed",
            "refunded_from_payment",
            "return_canceled",
            "return_initiated",
            "transferred_to_balance",
            "unapplied_from_payment",
        ]
        | str,
        unapplied_from_payment: CustomerCashBalanceTransactionAppliedToPayment | None = None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["customer_cash_balance_transaction"]]

    adjusted_for_overdraft: Final[CustomerCashBalanceTransactionAdjustedForOverdraft | None]

    applied_to_payment: Final[CustomerCashBalanceTransactionAppliedToPayment | None]

    created: Final[_datetime]

    currency: Final[str]

    customer: Final[str]

    customer_account: Final[str | None]

    ending_balance: Final[int]

    funded: Final[CustomerCashBalanceTransactionFunded | None]

    livemode: Final[bool]

    net_amount: Final[int]

    refunded_from_payment: Final[CustomerCashBalanceTransactionRefundedFromPayment | None]

    transferred_to_balance: Final[CustomerCashBalanceTransactionTransferredToBalance | None]

    type: Final[
        Literal[
            "adjusted_for_overdraft",
            "applied_to_payment",
            "funded",
            "funding_reversed",
            "refunded_from_payment",
            "return_canceled",
            "return_initiated",
            "transferred_to_balance",
            "unapplied_from_payment",
        ]
        | str
    ]

    unapplied_from_payment: Final[CustomerCashBalanceTransactionAppliedToPayment | None]

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
    type: (
        Literal["eu_bank_transfer", "gb_bank_transfer", "jp_bank_transfer", "mx_bank_transfer", "us_bank_transfer"]
        | str
    )
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

    object: Literal["list"]
    data: list[ChargeSource]
    has_more: bool
    url: str

class CustomerSubscriptions(Payload, frozen=True, kw_only=True):
    "Stripe: CustomerSubscriptions."

    object: Literal["list"]
    data: list[Subscription]
    has_more: bool
    url: str

class CustomerTax(Payload, frozen=True, kw_only=True):
    "Stripe: CustomerTax."

    automatic_tax: Literal["failed", "not_collecting", "supported", "unrecognized_location"] | str
    ip_address: str | None
    location: CustomerTaxLocation | None
    provider: Literal["stripe", "anrok", "avalara", "sphere"] | str

class CustomerTaxIds(Payload, frozen=True, kw_only=True):
    "Stripe: CustomerTaxIds."

    object: Literal["list"]
    data: list[TaxId]
    has_more: bool
    url: str

class CustomerTaxLocation(Payload, frozen=True, kw_only=True):
    "Stripe: CustomerTaxLocation."

    country: str
    source: Literal["payment_method", "billing_address", "ip_address", "shipping_destination"] | str
    state: str | None

class _DebitReversal_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["failed", "processing", "succeeded"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._DebitReversalStatusLiteralFailed], owner: Any = ...) -> Literal["failed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._DebitReversalStatusLiteralProcessing], owner: Any = ...
    ) -> Literal["processing"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._DebitReversalStatusLiteralSucceeded], owner: Any = ...
    ) -> Literal["succeeded"]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["failed", "processing", "succeeded"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class DebitReversal(Known[K]):
    "Stripe: DebitReversal."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["treasury.debit_reversal"],
        amount: int,
        created: _datetime,
        currency: str,
        financial_account: str | None,
        hosted_regulatory_receipt_url: str | None,
        linked_flows: DebitReversalLinkedFlows | None,
        livemode: bool,
        metadata: dict[str, str],
        network: Literal["card", "ach"] | str,
        received_debit: str,
        status: Literal["failed", "processing", "succeeded"] | str,
        status_transitions: DebitReversalStatusTransitions,
        transaction: str | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["treasury.debit_reversal"]]

    amount: Final[int]

    created: Final[_datetime]

    currency: Final[str]

    financial_account: Final[str | None]

    hosted_regulatory_receipt_url: Final[str | None]

    linked_flows: Final[DebitReversalLinkedFlows | None]

    livemode: Final[bool]

    metadata: Final[dict[str, str]]

    network: Final[Literal["card", "ach"] | str]

    received_debit: Final[str]

    status: _DebitReversal_status[K]

    status_transitions: Final[DebitReversalStatusTransitions]

    transaction: Final[str | None]

class DebitReversalLinkedFlows(Payload, frozen=True, kw_only=True):
    "Stripe: DebitReversalLinkedFlows."

    issuing_dispute: str | None

class DebitReversalStatusTransitions(Payload, frozen=True, kw_only=True):
    "Stripe: DebitReversalStatusTransitions."

    completed_at: int | None

class Discount(Known[K]):
    "Stripe: Discount."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["discount"],
        checkout_session: str | None,
        customer: str | None,
        customer_account: str | None,
        deleted: dict[str, Any] | None = None,
        end: int | None,
        invoice: str | None,
        invoice_item: str | None,
        promotion_code: str | None,
        source: DiscountSource,
        start: int,
        subscription: str | None,
        subscription_item: str | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["discount"]]

    checkout_session: Final[str | None]

    customer: Present[_q._DiscountCustomer, str]

    customer_account: Final[str | None]

    deleted: Final[dict[str, Any] | None]

    end: Final[int | None]

    invoice: Present[_q._DiscountInvoice, str]

    invoice_item: Final[str | None]

    promotion_code: Final[str | None]

    source: Final[DiscountSource]

    start: Final[int]

    subscription: Present[_q._DiscountSubscription, str]

    subscription_item: Final[str | None]

class DiscountSource(Payload, frozen=True, kw_only=True):
    "Stripe: DiscountSource."

    coupon: str | None
    type: Literal["coupon"]

class _Dispute_status(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> (
        Literal[
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
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._DisputeStatusLiteralAppealNeedsResponse], owner: Any = ...
    ) -> Literal["appeal_needs_response"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._DisputeStatusLiteralAppealUnderReview], owner: Any = ...
    ) -> Literal["appeal_under_review"]: ...
    @overload
    def __get__(self, obj: Certain[_q._DisputeStatusLiteralLost], owner: Any = ...) -> Literal["lost"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._DisputeStatusLiteralNeedsResponse], owner: Any = ...
    ) -> Literal["needs_response"]: ...
    @overload
    def __get__(self, obj: Certain[_q._DisputeStatusLiteralPrevented], owner: Any = ...) -> Literal["prevented"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._DisputeStatusLiteralUnderReview], owner: Any = ...
    ) -> Literal["under_review"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._DisputeStatusLiteralWarningClosed], owner: Any = ...
    ) -> Literal["warning_closed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._DisputeStatusLiteralWarningNeedsResponse], owner: Any = ...
    ) -> Literal["warning_needs_response"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._DisputeStatusLiteralWarningUnderReview], owner: Any = ...
    ) -> Literal["warning_under_review"]: ...
    @overload
    def __get__(self, obj: Certain[_q._DisputeStatusLiteralWon], owner: Any = ...) -> Literal["won"]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> (
        Literal[
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
        ]
        | str
    ): ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Dispute(Known[K]):
    "Stripe: Dispute."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["dispute"],
        amount: int,
        balance_transactions: list[BalanceTransaction],
        charge: str,
        created: _datetime,
        currency: str,
        enhanced_eligibility_types: list[str],
        evidence: DisputeEvidence,
        evidence_details: DisputeEvidenceDetails,
        intended_submission_method: Literal["manual", "smart_disputes", "prefer_manual", "prefer_smart_disputes"]
        | str
        | None,
        is_charge_refundable: bool,
        livemode: bool,
        metadata: dict[str, str],
        network_reason_code: str | None = None,
        payment_intent: str | None,
        payment_method_details: DisputePaymentMethodDetails | None = None,
        reason: str,
        status: Literal[
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
        ]
        | str,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["dispute"]]

    amount: Final[int]

    balance_transactions: Final[list[BalanceTransaction]]

    charge: Final[str]

    created: Final[_datetime]

    currency: Final[str]

    enhanced_eligibility_types: Final[list[str]]

    evidence: Final[DisputeEvidence]

    evidence_details: Final[DisputeEvidenceDetails]

    intended_submission_method: Final[
        Literal["manual", "smart_disputes", "prefer_manual", "prefer_smart_disputes"] | str | None
    ]

    is_charge_refundable: Final[bool]

    livemode: Final[bool]

    metadata: Final[dict[str, str]]

    network_reason_code: Final[str | None]

    payment_intent: Present[_q._DisputePaymentIntent, str]

    payment_method_details: Final[DisputePaymentMethodDetails | None]

    reason: Final[str]

    status: _Dispute_status[K]

class _Dispute2_status(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> Literal["lost", "won", "expired", "submitted", "unsubmitted"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._Dispute2StatusLiteralExpired], owner: Any = ...) -> Literal["expired"]: ...
    @overload
    def __get__(self, obj: Certain[_q._Dispute2StatusLiteralLost], owner: Any = ...) -> Literal["lost"]: ...
    @overload
    def __get__(self, obj: Certain[_q._Dispute2StatusLiteralSubmitted], owner: Any = ...) -> Literal["submitted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._Dispute2StatusLiteralUnsubmitted], owner: Any = ...
    ) -> Literal["unsubmitted"]: ...
    @overload
    def __get__(self, obj: Certain[_q._Dispute2StatusLiteralWon], owner: Any = ...) -> Literal["won"]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Literal["lost", "won", "expired", "submitted", "unsubmitted"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Dispute2(Known[K]):
    "Stripe: Dispute2."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["issuing.dispute"],
        amount: int,
        balance_transactions: list[BalanceTransaction] | None = None,
        created: _datetime,
        currency: str,
        evidence: DisputeEvidence2,
        livemode: bool,
        loss_reason: Literal[
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
        ]
        | str
        | None = None,
        metadata: dict[str, str],
        status: Literal["lost", "won", "expired", "submitted", "unsubmitted"] | str,
        transaction: str,
        treasury: DisputeTreasury | None = None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["issuing.dispute"]]

    amount: Final[int]

    balance_transactions: Final[list[BalanceTransaction] | None]

    created: Final[_datetime]

    currency: Final[str]

    evidence: Final[DisputeEvidence2]

    livemode: Final[bool]

    loss_reason: Final[
        Literal[
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
        ]
        | str
        | None
    ]

    metadata: Final[dict[str, str]]

    status: _Dispute2_status[K]

    transaction: Final[str]

    treasury: Final[DisputeTreasury | None]

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
    reason: (
        Literal[
            "other",
            "canceled",
            "fraudulent",
            "duplicate",
            "merchandise_not_as_described",
            "no_valid_authorization",
            "not_received",
            "service_not_as_described",
        ]
        | str
    )
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
    product_type: Literal["merchandise", "service"] | str | None
    return_status: Literal["merchant_rejected", "successful"] | str | None
    returned_at: int | None

class DisputeEvidenceDetails(Payload, frozen=True, kw_only=True):
    "Stripe: DisputeEvidenceDetails."

    due_by: int | None
    enhanced_eligibility: DisputeEvidenceDetailsEnhancedEligibility
    has_evidence: bool
    past_due: bool
    submission_count: int
    submission_method: Literal["manual", "not_submitted", "smart_disputes"] | str

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
    return_status: Literal["merchant_rejected", "successful"] | str | None
    returned_at: int | None

class DisputeEvidenceNotReceived(Payload, frozen=True, kw_only=True):
    "Stripe: DisputeEvidenceNotReceived."

    additional_documentation: str | None
    expected_at: int | None
    explanation: str | None
    product_description: str | None
    product_type: Literal["merchandise", "service"] | str | None

class DisputeEvidenceOther(Payload, frozen=True, kw_only=True):
    "Stripe: DisputeEvidenceOther."

    additional_documentation: str | None
    explanation: str | None
    product_description: str | None
    product_type: Literal["merchandise", "service"] | str | None

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
    type: Literal["card", "klarna", "amazon_pay", "paypal"] | str

class DisputePaymentMethodDetailsAmazonPay(Payload, frozen=True, kw_only=True):
    "Stripe: DisputePaymentMethodDetailsAmazonPay."

    dispute_type: Literal["chargeback", "claim"] | str | None

class DisputePaymentMethodDetailsCard(Payload, frozen=True, kw_only=True):
    "Stripe: DisputePaymentMethodDetailsCard."

    brand: str
    case_type: Literal["chargeback", "block", "compliance", "inquiry", "resolution"] | str
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

class EarlyFraudWarning(Known[K]):
    "Stripe: EarlyFraudWarning."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["radar.early_fraud_warning"],
        actionable: bool,
        charge: str,
        created: _datetime,
        fraud_type: str,
        livemode: bool,
        payment_intent: str | None = None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["radar.early_fraud_warning"]]

    actionable: Final[bool]

    charge: Final[str]

    created: Final[_datetime]

    fraud_type: Final[str]

    livemode: Final[bool]

    payment_intent: Present[_q._EarlyFraudWarningPaymentIntent, str]

class FeeRefund(Known[K]):
    "Stripe: FeeRefund."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["fee_refund"],
        amount: int,
        balance_transaction: str | None,
        created: _datetime,
        currency: str,
        fee: str,
        metadata: dict[str, str] | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["fee_refund"]]

    amount: Final[int]

    balance_transaction: Final[str | None]

    created: Final[_datetime]

    currency: Final[str]

    fee: Final[str]

    metadata: Final[dict[str, str] | None]

class File(Known[K]):
    "Stripe: File."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["file"],
        created: _datetime,
        expires_at: int | None,
        filename: str | None,
        links: FileLinks | None = None,
        purpose: Literal[
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
        ]
        | str,
        size: int,
        title: str | None,
        type: str | None,
        url: str | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["file"]]

    created: Final[_datetime]

    expires_at: Final[int | None]

    filename: Final[str | None]

    links: Final[FileLinks | None]

    purpose: Final[
        Literal[
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
        ]
        | str
    ]

    size: Final[int]

    title: Final[str | None]

    type: Final[str | None]

    url: Final[str | None]

class FileLink(Payload, frozen=True, kw_only=True):
    "Stripe: FileLink."

    id: str
    object: Literal["file_link"]
    created: _datetime
    expired: bool
    expires_at: int | None
    file: str
    livemode: bool
    metadata: dict[str, str]
    url: str | None

class FileLinks(Payload, frozen=True, kw_only=True):
    "Stripe: FileLinks."

    object: Literal["list"]
    data: list[FileLink]
    has_more: bool
    url: str

class _FinancialAccount_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["open", "closed"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._FinancialAccountStatusLiteralClosed], owner: Any = ...) -> Literal["closed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._FinancialAccountStatusLiteralOpen], owner: Any = ...) -> Literal["open"]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["open", "closed"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class FinancialAccount(Known[K]):
    "Stripe: FinancialAccount."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["treasury.financial_account"],
        active_features: list[str] | None = None,
        balance: FinancialAccountBalance,
        country: str,
        created: _datetime,
        features: FinancialAccountFeatures | None = None,
        financial_addresses: list[FinancialAccountFinancialAddress],
        is_default: bool | None = None,
        livemode: bool,
        metadata: dict[str, str] | None,
        nickname: str | None = None,
        pending_features: list[str] | None = None,
        platform_restrictions: FinancialAccountPlatformRestrictions | None = None,
        restricted_features: list[str] | None = None,
        status: Literal["open", "closed"] | str,
        status_details: FinancialAccountStatusDetails,
        supported_currencies: list[str],
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["treasury.financial_account"]]

    active_features: Final[list[str] | None]

    balance: Final[FinancialAccountBalance]

    country: Final[str]

    created: Final[_datetime]

    features: Final[FinancialAccountFeatures | None]

    financial_addresses: Final[list[FinancialAccountFinancialAddress]]

    is_default: Final[bool | None]

    livemode: Final[bool]

    metadata: Final[dict[str, str] | None]

    nickname: Final[str | None]

    pending_features: Final[list[str] | None]

    platform_restrictions: Final[FinancialAccountPlatformRestrictions | None]

    restricted_features: Final[list[str] | None]

    status: _FinancialAccount_status[K]

    status_details: Final[FinancialAccountStatusDetails]

    supported_currencies: Final[list[str]]

class FinancialAccountBalance(Payload, frozen=True, kw_only=True):
    "Stripe: FinancialAccountBalance."

    cash: dict[str, int]
    inbound_pending: dict[str, int]
    outbound_pending: dict[str, int]

class FinancialAccountFeatures(Payload, frozen=True, kw_only=True):
    "Stripe: FinancialAccountFeatures."

    object: Literal["treasury.financial_account_features"]
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
    status: Literal["active", "pending", "restricted"] | str
    status_details: list[dict[str, Any]]

class FinancialAccountFeaturesDepositInsurance(Payload, frozen=True, kw_only=True):
    "Stripe: FinancialAccountFeaturesDepositInsurance."

    requested: bool
    status: Literal["active", "pending", "restricted"] | str
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
    status: Literal["active", "pending", "restricted"] | str
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
    type: Literal["aba"]

class FinancialAccountFinancialAddressAba(Payload, frozen=True, kw_only=True):
    "Stripe: FinancialAccountFinancialAddressAba."

    account_holder_name: str
    account_number: str | None = None
    account_number_last4: str
    bank_name: str
    routing_number: str

class FinancialAccountPlatformRestrictions(Payload, frozen=True, kw_only=True):
    "Stripe: FinancialAccountPlatformRestrictions."

    inbound_flows: Literal["restricted", "unrestricted"] | str | None
    outbound_flows: Literal["restricted", "unrestricted"] | str | None

class FinancialAccountStatusDetails(Payload, frozen=True, kw_only=True):
    "Stripe: FinancialAccountStatusDetails."

    closed: FinancialAccountStatusDetailsClosed | None

class FinancialAccountStatusDetailsClosed(Payload, frozen=True, kw_only=True):
    "Stripe: FinancialAccountStatusDetailsClosed."

    reasons: list[str]

class Hold(Known[K]):
    "Stripe: Hold."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["reserve.hold"],
        amount: int,
        amount_releasable: int | None = None,
        created: _datetime,
        created_by: Literal["application", "stripe"] | str,
        currency: str,
        destination: Literal["other", "risk_reserved", "settlement_reserved"] | str,
        is_releasable: bool | None = None,
        livemode: bool,
        metadata: dict[str, str] | None = None,
        reason: Literal["charge", "standalone"] | str,
        release_details: list[HoldReleaseDetail] | None = None,
        release_schedule: HoldReleaseSchedule,
        reserve_plan: str | None,
        source_charge: str | None,
        source_type: Literal["bank_account", "card", "fpx"] | str,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["reserve.hold"]]

    amount: Final[int]

    amount_releasable: Final[int | None]

    created: Final[_datetime]

    created_by: Final[Literal["application", "stripe"] | str]

    currency: Final[str]

    destination: Final[Literal["other", "risk_reserved", "settlement_reserved"] | str]

    is_releasable: Final[bool | None]

    livemode: Final[bool]

    metadata: Final[dict[str, str] | None]

    reason: Final[Literal["charge", "standalone"] | str]

    release_details: Final[list[HoldReleaseDetail] | None]

    release_schedule: Final[HoldReleaseSchedule]

    reserve_plan: Final[str | None]

    source_charge: Final[str | None]

    source_type: Final[Literal["bank_account", "card", "fpx"] | str]

class HoldReleaseDetail(Payload, frozen=True, kw_only=True):
    "Stripe: HoldReleaseDetail."

    amount: int
    reserve_release: str

class HoldReleaseSchedule(Payload, frozen=True, kw_only=True):
    "Stripe: HoldReleaseSchedule."

    release_after: int | None
    scheduled_release: int | None

class _InboundTransfer_status(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> Literal["failed", "canceled", "processing", "succeeded"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InboundTransferStatusLiteralCanceled], owner: Any = ...
    ) -> Literal["canceled"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InboundTransferStatusLiteralFailed], owner: Any = ...) -> Literal["failed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InboundTransferStatusLiteralProcessing], owner: Any = ...
    ) -> Literal["processing"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InboundTransferStatusLiteralSucceeded], owner: Any = ...
    ) -> Literal["succeeded"]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Literal["failed", "canceled", "processing", "succeeded"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class InboundTransfer(Known[K]):
    "Stripe: InboundTransfer."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["treasury.inbound_transfer"],
        amount: int,
        cancelable: bool,
        created: _datetime,
        currency: str,
        description: str | None,
        failure_details: InboundTransferFailureDetails | None,
        financial_account: str,
        hosted_regulatory_receipt_url: str | None,
        linked_flows: InboundTransferLinkedFlows,
        livemode: bool,
        metadata: dict[str, str],
        origin_payment_method: str | None,
        origin_payment_method_details: InboundTransferOriginPaymentMethodDetails | None,
        returned: bool | None,
        statement_descriptor: str,
        status: Literal["failed", "canceled", "processing", "succeeded"] | str,
        status_transitions: InboundTransferStatusTransitions,
        transaction: str | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["treasury.inbound_transfer"]]

    amount: Final[int]

    cancelable: Final[bool]

    created: Final[_datetime]

    currency: Final[str]

    description: Present[_q._InboundTransferDescription, str]

    failure_details: Final[InboundTransferFailureDetails | None]

    financial_account: Final[str]

    hosted_regulatory_receipt_url: Final[str | None]

    linked_flows: Final[InboundTransferLinkedFlows]

    livemode: Final[bool]

    metadata: Final[dict[str, str]]

    origin_payment_method: Final[str | None]

    origin_payment_method_details: Final[InboundTransferOriginPaymentMethodDetails | None]

    returned: Final[bool | None]

    statement_descriptor: Final[str]

    status: _InboundTransfer_status[K]

    status_transitions: Final[InboundTransferStatusTransitions]

    transaction: Final[str | None]

class InboundTransferFailureDetails(Payload, frozen=True, kw_only=True):
    "Stripe: InboundTransferFailureDetails."

    code: (
        Literal[
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
        ]
        | str
    )

class InboundTransferLinkedFlows(Payload, frozen=True, kw_only=True):
    "Stripe: InboundTransferLinkedFlows."

    received_debit: str | None

class InboundTransferOriginPaymentMethodDetails(Payload, frozen=True, kw_only=True):
    "Stripe: InboundTransferOriginPaymentMethodDetails."

    billing_details: InboundTransferOriginPaymentMethodDetailsBillingDetails
    type: Literal["us_bank_account"]
    us_bank_account: InboundTransferOriginPaymentMethodDetailsUsBankAccount | None = None

class InboundTransferOriginPaymentMethodDetailsBillingDetails(Payload, frozen=True, kw_only=True):
    "Stripe: InboundTransferOriginPaymentMethodDetailsBillingDetails."

    address: Address
    email: str | None
    name: str | None

class InboundTransferOriginPaymentMethodDetailsUsBankAccount(Payload, frozen=True, kw_only=True):
    "Stripe: InboundTransferOriginPaymentMethodDetailsUsBankAccount."

    account_holder_type: Literal["company", "individual"] | str | None
    account_type: Literal["checking", "savings"] | str | None
    bank_name: str | None
    fingerprint: str | None
    last4: str | None
    mandate: str | None = None
    network: Literal["ach"]
    routing_number: str | None

class InboundTransferStatusTransitions(Payload, frozen=True, kw_only=True):
    "Stripe: InboundTransferStatusTransitions."

    canceled_at: int | None = None
    failed_at: int | None
    succeeded_at: int | None

class _Install_status(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> Literal["install_failed", "installed", "installing", "uninstall_failed", "uninstalling"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InstallStatusLiteralInstallFailed], owner: Any = ...
    ) -> Literal["install_failed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InstallStatusLiteralInstalled], owner: Any = ...) -> Literal["installed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InstallStatusLiteralInstalling], owner: Any = ...) -> Literal["installing"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InstallStatusLiteralUninstallFailed], owner: Any = ...
    ) -> Literal["uninstall_failed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InstallStatusLiteralUninstalling], owner: Any = ...
    ) -> Literal["uninstalling"]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Literal["install_failed", "installed", "installing", "uninstall_failed", "uninstalling"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Install(Known[K]):
    "Stripe: Install."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["apps.install"],
        account: str,
        app: str,
        approval_required: bool,
        auth_code: str | None,
        channel: Literal["private_live", "private_test", "public", "review", "testing"] | str,
        content_security_policy_granted: InstallContentSecurityPolicyGranted,
        content_security_policy_pending: InstallContentSecurityPolicyGranted,
        created: _datetime,
        created_by: str | None,
        endpoints_granted: list[str],
        endpoints_pending: list[str],
        livemode: bool,
        permissions_granted: list[str],
        permissions_pending: list[str],
        status: Literal["install_failed", "installed", "installing", "uninstall_failed", "uninstalling"] | str,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["apps.install"]]

    account: Final[str]

    app: Final[str]

    approval_required: Final[bool]

    auth_code: Final[str | None]

    channel: Final[Literal["private_live", "private_test", "public", "review", "testing"] | str]

    content_security_policy_granted: Final[InstallContentSecurityPolicyGranted]

    content_security_policy_pending: Final[InstallContentSecurityPolicyGranted]

    created: Final[_datetime]

    created_by: Final[str | None]

    endpoints_granted: Final[list[str]]

    endpoints_pending: Final[list[str]]

    livemode: Final[bool]

    permissions_granted: Final[list[str]]

    permissions_pending: Final[list[str]]

    status: _Install_status[K]

class InstallContentSecurityPolicyGranted(Payload, frozen=True, kw_only=True):
    "Stripe: InstallContentSecurityPolicyGranted."

    connect_src: list[str]
    image_src: list[str]

class _Invoice_billing_reason(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> (
        Literal[
            "manual",
            "subscription_update",
            "subscription",
            "automatic_pending_invoice_item_invoice",
            "quote_accept",
            "subscription_create",
            "subscription_cycle",
            "subscription_threshold",
            "upcoming",
        ]
        | str
        | None
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._InvoiceBillingReasonLiteralAutomaticPendingInvoiceItemInvoice], owner: Any = ...
    ) -> Literal["automatic_pending_invoice_item_invoice"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InvoiceBillingReasonLiteralManual], owner: Any = ...) -> Literal["manual"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InvoiceBillingReasonLiteralQuoteAccept], owner: Any = ...
    ) -> Literal["quote_accept"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InvoiceBillingReasonLiteralSubscription], owner: Any = ...
    ) -> Literal["subscription"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InvoiceBillingReasonLiteralSubscriptionCreate], owner: Any = ...
    ) -> Literal["subscription_create"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InvoiceBillingReasonLiteralSubscriptionCycle], owner: Any = ...
    ) -> Literal["subscription_cycle"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InvoiceBillingReasonLiteralSubscriptionThreshold], owner: Any = ...
    ) -> Literal["subscription_threshold"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InvoiceBillingReasonLiteralSubscriptionUpdate], owner: Any = ...
    ) -> Literal["subscription_update"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InvoiceBillingReasonLiteralUpcoming], owner: Any = ...
    ) -> Literal["upcoming"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InvoiceBillingReason], owner: Any = ...
    ) -> (
        Literal[
            "manual",
            "subscription_update",
            "subscription",
            "automatic_pending_invoice_item_invoice",
            "quote_accept",
            "subscription_create",
            "subscription_cycle",
            "subscription_threshold",
            "upcoming",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> (
        Literal[
            "manual",
            "subscription_update",
            "subscription",
            "automatic_pending_invoice_item_invoice",
            "quote_accept",
            "subscription_create",
            "subscription_cycle",
            "subscription_threshold",
            "upcoming",
        ]
        | str
        | None
    ): ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Invoice_status(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> Literal["paid", "open", "void", "draft", "uncollectible"] | str | None: ...
    @overload
    def __get__(self, obj: Certain[_q._InvoiceStatusLiteralDraft], owner: Any = ...) -> Literal["draft"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InvoiceStatusLiteralOpen], owner: Any = ...) -> Literal["open"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InvoiceStatusLiteralPaid], owner: Any = ...) -> Literal["paid"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InvoiceStatusLiteralUncollectible], owner: Any = ...
    ) -> Literal["uncollectible"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InvoiceStatusLiteralVoid], owner: Any = ...) -> Literal["void"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InvoiceStatus], owner: Any = ...
    ) -> Literal["paid", "open", "void", "draft", "uncollectible"] | str: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Literal["paid", "open", "void", "draft", "uncollectible"] | str | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Invoice(Known[K]):
    "Stripe: Invoice."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["invoice"],
        account_country: str | None,
        account_name: str | None,
        account_tax_ids: list[str] | None,
        amount_due: int,
        amount_overpaid: int,
        amount_paid: int,
        amount_paid_off_stripe: int | None = None,
        amount_remaining: int,
        amount_shipping: int,
        application: str | None,
        attempt_count: int,
        attempted: bool,
        auto_advance: bool | None = None,
        automatic_tax: InvoiceAutomaticTax,
        automatically_finalizes_at: int | None,
        billing_reason: Literal[
            "manual",
            "subscription_update",
            "subscription",
            "automatic_pending_invoice_item_invoice",
            "quote_accept",
            "subscription_create",
            "subscription_cycle",
            "subscription_threshold",
            "upcoming",
        ]
        | str
        | None,
        collection_method: Literal["charge_automatically", "send_invoice"] | str,
        confirmation_secret: InvoiceConfirmationSecret | None = None,
        created: _datetime,
        currency: str,
        custom_fields: list[SessionInvoiceCreationInvoiceDataCustomField] | None,
        customer: str | None,
        customer_account: str | None,
        customer_address: Address | None,
        customer_email: str | None,
        customer_name: str | None,
        customer_phone: str | None,
        customer_shipping: ChargeShipping | None,
        customer_tax_exempt: Literal["none", "exempt", "reverse"] | str | None,
        customer_tax_ids: list[SessionCustomerDetailsTaxId] | None = None,
        default_payment_method: str | None,
        default_source: str | None,
        default_tax_rates: list[TaxRate],
        deleted: dict[str, Any] | None = None,
        description: str | None,
        discounts: list[str],
        due_date: int | None,
        effective_at: int | None,
        ending_balance: int | None,
        footer: str | None,
        from_invoice: InvoiceFromInvoice | None,
        hosted_invoice_url: str | None = None,
        invoice_pdf: str | None = None,
        issuer: SessionAutomaticTaxLiability,
        last_finalization_error: InvoiceLastFinalizationError | None,
        latest_revision: str | None,
        lines: InvoiceLines,
        livemode: bool,
        metadata: dict[str, str] | None,
        next_payment_attempt: int | None,
        number: str | None,
        on_behalf_of: str | None,
        parent: InvoiceParent | None,
        payment_settings: InvoicePaymentSettings,
        payments: InvoicePayments | None = None,
        period_end: int,
        period_start: int,
        post_payment_credit_notes_amount: int,
        pre_payment_credit_notes_amount: int,
        receipt_number: str | None,
        rendering: InvoiceRendering | None,
        shipping_cost: InvoiceShippingCost | None,
        shipping_details: ChargeShipping | None,
        starting_balance: int,
        statement_descriptor: str | None,
        status: Literal["paid", "open", "void", "draft", "uncollectible"] | str | None,
        status_details: InvoiceStatusDetails | None = None,
        status_transitions: InvoiceStatusTransitions,
        subtotal: int,
        subtotal_excluding_tax: int | None,
        test_clock: str | None,
        threshold_reason: InvoiceThresholdReason | None = None,
        total: int,
        total_discount_amounts: list[CreditNoteDiscountAmount] | None,
        total_excluding_tax: int | None,
        total_pretax_credit_amounts: list[InvoiceLineItemPretaxCreditAmount] | None,
        total_taxes: list[InvoiceTotalTax] | None,
        webhooks_delivered_at: int | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["invoice"]]

    account_country: Final[str | None]

    account_name: Final[str | None]

    account_tax_ids: Final[list[str] | None]

    amount_due: Final[int]

    amount_overpaid: Final[int]

    amount_paid: Final[int]

    amount_paid_off_stripe: Final[int | None]

    amount_remaining: Final[int]

    amount_shipping: Final[int]

    application: Final[str | None]

    attempt_count: Final[int]

    attempted: Final[bool]

    auto_advance: Final[bool | None]

    automatic_tax: Final[InvoiceAutomaticTax]

    automatically_finalizes_at: Final[int | None]

    billing_reason: _Invoice_billing_reason[K]

    collection_method: Final[Literal["charge_automatically", "send_invoice"] | str]

    confirmation_secret: Final[InvoiceConfirmationSecret | None]

    created: Final[_datetime]

    currency: Final[str]

    custom_fields: Final[list[SessionInvoiceCreationInvoiceDataCustomField] | None]

    customer: Present[_q._InvoiceCustomer, str]

    customer_account: Final[str | None]

    customer_address: Final[Address | None]

    customer_email: Present[_q._InvoiceCustomerEmail, str]

    customer_name: Final[str | None]

    customer_phone: Final[str | None]

    customer_shipping: Final[ChargeShipping | None]

    customer_tax_exempt: Final[Literal["none", "exempt", "reverse"] | str | None]

    customer_tax_ids: Final[list[SessionCustomerDetailsTaxId] | None]

    default_payment_method: Present[_q._InvoiceDefaultPaymentMethod, str]

    default_source: Final[str | None]

    default_tax_rates: Final[list[TaxRate]]

    deleted: Final[dict[str, Any] | None]

    description: Present[_q._InvoiceDescription, str]

    discounts: Final[list[str]]

    due_date: Final[int | None]

    effective_at: Final[int | None]

    ending_balance: Final[int | None]

    footer: Final[str | None]

    from_invoice: Final[InvoiceFromInvoice | None]

    hosted_invoice_url: Final[str | None]

    invoice_pdf: Final[str | None]

    issuer: Final[SessionAutomaticTaxLiability]

    last_finalization_error: Final[InvoiceLastFinalizationError | None]

    latest_revision: Final[str | None]

    lines: Final[InvoiceLines]

    livemode: Final[bool]

    metadata: Final[dict[str, str] | None]

    next_payment_attempt: Present[_q._InvoiceNextPaymentAttempt, int]

    number: Present[_q._InvoiceNumber, str]

    on_behalf_of: Final[str | None]

    parent: Final[InvoiceParent | None]

    payment_settings: Final[InvoicePaymentSettings]

    payments: Final[InvoicePayments | None]

    period_end: Final[int]

    period_start: Final[int]

    post_payment_credit_notes_amount: Final[int]

    pre_payment_credit_notes_amount: Final[int]

    receipt_number: Final[str | None]

    rendering: Final[InvoiceRendering | None]

    shipping_cost: Final[InvoiceShippingCost | None]

    shipping_details: Final[ChargeShipping | None]

    starting_balance: Final[int]

    statement_descriptor: Final[str | None]

    status: _Invoice_status[K]

    status_details: Final[InvoiceStatusDetails | None]

    status_transitions: Final[InvoiceStatusTransitions]

    subtotal: Final[int]

    subtotal_excluding_tax: Final[int | None]

    test_clock: Final[str | None]

    threshold_reason: Final[InvoiceThresholdReason | None]

    total: Final[int]

    total_discount_amounts: Final[list[CreditNoteDiscountAmount] | None]

    total_excluding_tax: Final[int | None]

    total_pretax_credit_amounts: Final[list[InvoiceLineItemPretaxCreditAmount] | None]

    total_taxes: Final[list[InvoiceTotalTax] | None]

    webhooks_delivered_at: Final[int | None]

class InvoiceAutomaticTax(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceAutomaticTax."

    disabled_reason: Literal["finalization_requires_location_inputs", "finalization_system_error"] | str | None
    enabled: bool
    liability: SessionAutomaticTaxLiability | None
    provider: str | None
    status: Literal["failed", "complete", "requires_location_inputs"] | str | None

class InvoiceConfirmationSecret(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceConfirmationSecret."

    client_secret: str
    type: str

class InvoiceFromInvoice(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceFromInvoice."

    action: str
    invoice: str

class InvoiceItem(Known[K]):
    "Stripe: InvoiceItem."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["invoiceitem"],
        amount: int,
        currency: str,
        customer: str,
        customer_account: str | None,
        date: _datetime,
        deleted: dict[str, Any] | None = None,
        description: str | None,
        discountable: bool,
        discounts: list[str] | None,
        frozen_fields: list[str] | None = None,
        invoice: str | None,
        invoicing_rules: list[InvoiceItemInvoicingRule] | None = None,
        livemode: bool,
        metadata: dict[str, str] | None,
        net_amount: int | None = None,
        parent: InvoiceItemParent | None,
        period: InvoiceLineItemPeriod,
        pricing: InvoiceItemPricing | None,
        proration: bool,
        proration_details: InvoiceItemProrationDetails | None = None,
        quantity: int,
        quantity_decimal: _Decimal,
        tax_rates: list[TaxRate] | None,
        test_clock: str | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["invoiceitem"]]

    amount: Final[int]

    currency: Final[str]

    customer: Final[str]

    customer_account: Final[str | None]

    date: Final[_datetime]

    deleted: Final[dict[str, Any] | None]

    description: Present[_q._InvoiceItemDescription, str]

    discountable: Final[bool]

    discounts: Final[list[str] | None]

    frozen_fields: Final[list[str] | None]

    invoice: Present[_q._InvoiceItemInvoice, str]

    invoicing_rules: Final[list[InvoiceItemInvoicingRule] | None]

    livemode: Final[bool]

    metadata: Final[dict[str, str] | None]

    net_amount: Final[int | None]

    parent: Final[InvoiceItemParent | None]

    period: Final[InvoiceLineItemPeriod]

    pricing: Final[InvoiceItemPricing | None]

    proration: Final[bool]

    proration_details: Final[InvoiceItemProrationDetails | None]

    quantity: Final[int]

    quantity_decimal: Final[_Decimal]

    tax_rates: Final[list[TaxRate] | None]

    test_clock: Final[str | None]

class InvoiceItemInvoicingRule(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceItemInvoicingRule."

    type: Literal["defer_until_credited_items_resolved"]

class InvoiceItemParent(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceItemParent."

    subscription_details: InvoiceItemParentSubscriptionDetails | None
    type: Literal["subscription_details"]

class InvoiceItemParentSubscriptionDetails(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceItemParentSubscriptionDetails."

    subscription: str
    subscription_item: str | None = None

class InvoiceItemPricing(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceItemPricing."

    price_details: InvoiceLineItemPricingPriceDetails | None = None
    type: Literal["price_details"]
    unit_amount_decimal: _Decimal | None

class InvoiceItemProrationDetails(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceItemProrationDetails."

    credited_items: InvoiceItemProrationDetailsCreditedItems | None
    discount_amounts: list[CreditNoteDiscountAmount]

class InvoiceItemProrationDetailsCreditedItems(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceItemProrationDetailsCreditedItems."

    invoice_item: str | None = None
    invoice_line_item_details: dict[str, Any] | None = None
    type: Literal["invoice_item", "invoice_line_items"] | str

class InvoiceLastFinalizationError(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceLastFinalizationError."

    advice_code: str | None = None
    charge: str | None = None
    code: (
        Literal[
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
        ]
        | str
        | None
    ) = None
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
    type: Literal["api_error", "card_error", "idempotency_error", "invalid_request_error"] | str

class InvoiceLineItem(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceLineItem."

    id: str
    object: Literal["line_item"]
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
    type: Literal["discount", "credit_balance_transaction"] | str

class InvoiceLineItemPricingPriceDetails(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceLineItemPricingPriceDetails."

    price: str
    product: str

class InvoiceLines(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceLines."

    object: Literal["list"]
    data: list[InvoiceLineItem]
    has_more: bool
    url: str

class InvoiceParent(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceParent."

    quote_details: InvoiceParentQuoteDetails | None
    subscription_details: InvoiceParentSubscriptionDetails | None
    type: Literal["quote_details", "subscription_details"] | str

class InvoiceParentQuoteDetails(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceParentQuoteDetails."

    quote: str

class InvoiceParentSubscriptionDetails(Payload, frozen=True, kw_only=True):
    "Stripe: InvoiceParentSubscriptionDetails."

    metadata: dict[str, str] | None
    subscription: str
    subscription_proration_date: int | None = None

class InvoicePayment(Known[K]):
    "Stripe: InvoicePayment."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["invoice_payment"],
        amount_paid: int | None,
        amount_requested: int,
        created: _datetime,
        currency: str,
        invoice: str,
        is_default: bool,
        livemode: bool,
        payment: InvoicePaymentPayment,
        status: str,
        status_transitions: InvoicePaymentStatusTransitions,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["invoice_payment"]]

    amount_paid: Final[int | None]

    amount_requested: Final[int]

    created: Final[_datetime]

    currency: Final[str]

    invoice: Final[str]

    is_default: Final[bool]

    livemode: Final[bool]

    payment: Final[InvoicePaymentPayment]

    status: Final[str]

    status_transitions: Final[InvoicePaymentStatusTransitions]

class InvoicePaymentPayment(Payload, frozen=True, kw_only=True):
    "Stripe: InvoicePaymentPayment."

    charge: str | None = None
    payment_intent: str | None = None
    payment_record: str | None = None
    type: Literal["charge", "payment_intent", "payment_record"] | str

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

    object: Literal["list"]
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

    page_size: Literal["auto", "a4", "letter"] | str | None

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

    reason: (
        Literal[
            "max_payment_attempts",
            "payment_not_received",
            "subscription_canceled",
            "subscription_paused",
            "user_forgiven",
        ]
        | str
        | None
    )

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
    tax_behavior: Literal["exclusive", "inclusive"] | str
    tax_rate_details: CreditNoteLineItemTaxTaxRateDetails | None
    taxability_reason: (
        Literal[
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
        ]
        | str
    )
    taxable_amount: int | None
    type: Literal["tax_rate_details"]

class LineItem(Payload, frozen=True, kw_only=True):
    "Stripe: LineItem."

    id: str
    object: Literal["item"]
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
    taxability_reason: (
        Literal[
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
        ]
        | str
        | None
    )
    taxable_amount: int | None

class _Mandate_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["active", "inactive", "pending"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._MandateStatusLiteralActive], owner: Any = ...) -> Literal["active"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MandateStatusLiteralInactive], owner: Any = ...) -> Literal["inactive"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MandateStatusLiteralPending], owner: Any = ...) -> Literal["pending"]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["active", "inactive", "pending"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Mandate(Known[K]):
    "Stripe: Mandate."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["mandate"],
        customer_acceptance: MandateCustomerAcceptance,
        livemode: bool,
        multi_use: MandateMultiUse | None = None,
        on_behalf_of: str | None = None,
        payment_method: str,
        payment_method_details: MandatePaymentMethodDetails,
        single_use: AccountBusinessProfileMonthlyEstimatedRevenue | None = None,
        status: Literal["active", "inactive", "pending"] | str,
        type: Literal["multi_use", "single_use"] | str,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["mandate"]]

    customer_acceptance: Final[MandateCustomerAcceptance]

    livemode: Final[bool]

    multi_use: Final[MandateMultiUse | None]

    on_behalf_of: Final[str | None]

    payment_method: Final[str]

    payment_method_details: Final[MandatePaymentMethodDetails]

    single_use: Final[AccountBusinessProfileMonthlyEstimatedRevenue | None]

    status: _Mandate_status[K]

    type: Final[Literal["multi_use", "single_use"] | str]

class MandateCustomerAcceptance(Payload, frozen=True, kw_only=True):
    "Stripe: MandateCustomerAcceptance."

    accepted_at: int | None
    offline: dict[str, Any] | None = None
    online: MandateCustomerAcceptanceOnline | None = None
    type: Literal["online", "offline"] | str

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
    payment_schedule: Literal["combined", "interval", "sporadic"] | str
    transaction_type: Literal["business", "personal"] | str

class MandatePaymentMethodDetailsAuBecsDebit(Payload, frozen=True, kw_only=True):
    "Stripe: MandatePaymentMethodDetailsAuBecsDebit."

    url: str

class MandatePaymentMethodDetailsBacsDebit(Payload, frozen=True, kw_only=True):
    "Stripe: MandatePaymentMethodDetailsBacsDebit."

    display_name: str | None
    network_status: Literal["pending", "accepted", "refused", "revoked"] | str
    reference: str
    revocation_reason: (
        Literal[
            "account_closed",
            "bank_account_restricted",
            "debit_not_authorized",
            "bank_ownership_changed",
            "could_not_process",
        ]
        | str
        | None
    )
    service_user_number: str | None
    url: str

class MandatePaymentMethodDetailsBlik(Payload, frozen=True, kw_only=True):
    "Stripe: MandatePaymentMethodDetailsBlik."

    expires_at: int | None
    type: Literal["off_session"]

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
    amount_type: Literal["fixed", "maximum"] | str
    end_date: str | None
    payment_schedule: (
        Literal["daily", "monthly", "weekly", "adhoc", "annual", "fortnightly", "quarterly", "semi_annual"] | str
    )
    payments_per_period: int | None
    purpose: (
        Literal[
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
        ]
        | str
        | None
    )
    start_date: str | None

class MandatePaymentMethodDetailsPix(Payload, frozen=True, kw_only=True):
    "Stripe: MandatePaymentMethodDetailsPix."

    amount_includes_iof: Literal["always", "never"] | str | None = None
    amount_type: Literal["fixed", "maximum"] | str | None = None
    end_date: str | None = None
    payment_schedule: Literal["monthly", "weekly", "quarterly", "halfyearly", "yearly"] | str | None = None
    reference: str | None = None
    start_date: str | None = None

class MandatePaymentMethodDetailsSepaDebit(Payload, frozen=True, kw_only=True):
    "Stripe: MandatePaymentMethodDetailsSepaDebit."

    reference: str
    url: str

class _Meter_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["active", "inactive"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._MeterStatusLiteralActive], owner: Any = ...) -> Literal["active"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MeterStatusLiteralInactive], owner: Any = ...) -> Literal["inactive"]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["active", "inactive"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Meter(Known[K]):
    "Stripe: Meter."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["billing.meter"],
        created: _datetime,
        customer_mapping: MeterCustomerMapping,
        default_aggregation: MeterDefaultAggregation,
        display_name: str,
        event_name: str,
        event_time_window: Literal["day", "hour"] | str | None,
        livemode: bool,
        status: Literal["active", "inactive"] | str,
        status_transitions: MeterStatusTransitions,
        updated: _datetime,
        value_settings: MeterValueSettings,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["billing.meter"]]

    created: Final[_datetime]

    customer_mapping: Final[MeterCustomerMapping]

    default_aggregation: Final[MeterDefaultAggregation]

    display_name: Final[str]

    event_name: Final[str]

    event_time_window: Final[Literal["day", "hour"] | str | None]

    livemode: Final[bool]

    status: _Meter_status[K]

    status_transitions: Final[MeterStatusTransitions]

    updated: Final[_datetime]

    value_settings: Final[MeterValueSettings]

class MeterCustomerMapping(Payload, frozen=True, kw_only=True):
    "Stripe: MeterCustomerMapping."

    event_payload_key: str
    type: Literal["by_id"]

class MeterDefaultAggregation(Payload, frozen=True, kw_only=True):
    "Stripe: MeterDefaultAggregation."

    formula: Literal["count", "last", "sum"] | str

class MeterStatusTransitions(Payload, frozen=True, kw_only=True):
    "Stripe: MeterStatusTransitions."

    deactivated_at: _datetime | None

class MeterValueSettings(Payload, frozen=True, kw_only=True):
    "Stripe: MeterValueSettings."

    event_payload_key: str

class _Order_status(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> Literal["canceled", "open", "awaiting_funds", "confirmed", "delivered"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._OrderStatusLiteralAwaitingFunds], owner: Any = ...
    ) -> Literal["awaiting_funds"]: ...
    @overload
    def __get__(self, obj: Certain[_q._OrderStatusLiteralCanceled], owner: Any = ...) -> Literal["canceled"]: ...
    @overload
    def __get__(self, obj: Certain[_q._OrderStatusLiteralConfirmed], owner: Any = ...) -> Literal["confirmed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._OrderStatusLiteralDelivered], owner: Any = ...) -> Literal["delivered"]: ...
    @overload
    def __get__(self, obj: Certain[_q._OrderStatusLiteralOpen], owner: Any = ...) -> Literal["open"]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Literal["canceled", "open", "awaiting_funds", "confirmed", "delivered"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Order(Known[K]):
    "Stripe: Order."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["climate.order"],
        amount_fees: int,
        amount_subtotal: int,
        amount_total: int,
        beneficiary: OrderBeneficiary | None = None,
        canceled_at: _datetime | None,
        cancellation_reason: Literal["requested", "expired", "product_unavailable"] | str | None,
        certificate: str | None,
        confirmed_at: _datetime | None,
        created: _datetime,
        currency: str,
        delayed_at: _datetime | None,
        delivered_at: _datetime | None,
        delivery_details: list[OrderDeliveryDetail],
        expected_delivery_year: int,
        livemode: bool,
        metadata: dict[str, str],
        metric_tons: _Decimal,
        product: str,
        product_substituted_at: _datetime | None,
        status: Literal["canceled", "open", "awaiting_funds", "confirmed", "delivered"] | str,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["climate.order"]]

    amount_fees: Final[int]

    amount_subtotal: Final[int]

    amount_total: Final[int]

    beneficiary: Final[OrderBeneficiary | None]

    canceled_at: Present[_q._OrderCanceledAt, _datetime]

    cancellation_reason: Final[Literal["requested", "expired", "product_unavailable"] | str | None]

    certificate: Final[str | None]

    confirmed_at: Final[_datetime | None]

    created: Final[_datetime]

    currency: Final[str]

    delayed_at: Final[_datetime | None]

    delivered_at: Final[_datetime | None]

    delivery_details: Final[list[OrderDeliveryDetail]]

    expected_delivery_year: Final[int]

    livemode: Final[bool]

    metadata: Final[dict[str, str]]

    metric_tons: Final[_Decimal]

    product: Final[str]

    product_substituted_at: Final[_datetime | None]

    status: _Order_status[K]

class OrderBeneficiary(Payload, frozen=True, kw_only=True):
    "Stripe: OrderBeneficiary."

    public_name: str

class OrderDeliveryDetail(Payload, frozen=True, kw_only=True):
    "Stripe: OrderDeliveryDetail."

    delivered_at: _datetime
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

class _OutboundPayment_status(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> Literal["failed", "canceled", "processing", "returned", "posted"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._OutboundPaymentStatusLiteralCanceled], owner: Any = ...
    ) -> Literal["canceled"]: ...
    @overload
    def __get__(self, obj: Certain[_q._OutboundPaymentStatusLiteralFailed], owner: Any = ...) -> Literal["failed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._OutboundPaymentStatusLiteralPosted], owner: Any = ...) -> Literal["posted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._OutboundPaymentStatusLiteralProcessing], owner: Any = ...
    ) -> Literal["processing"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._OutboundPaymentStatusLiteralReturned], owner: Any = ...
    ) -> Literal["returned"]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Literal["failed", "canceled", "processing", "returned", "posted"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class OutboundPayment(Known[K]):
    "Stripe: OutboundPayment."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["treasury.outbound_payment"],
        amount: int,
        cancelable: bool,
        created: _datetime,
        currency: str,
        customer: str | None,
        description: str | None,
        destination_payment_method: str | None,
        destination_payment_method_details: OutboundPaymentDestinationPaymentMethodDetails | None,
        end_user_details: OutboundPaymentEndUserDetails | None,
        expected_arrival_date: int,
        financial_account: str,
        hosted_regulatory_receipt_url: str | None,
        livemode: bool,
        metadata: dict[str, str],
        returned_details: OutboundPaymentReturnedDetails | None,
        statement_descriptor: str,
        status: Literal["failed", "canceled", "processing", "returned", "posted"] | str,
        status_transitions: OutboundPaymentStatusTransitions,
        tracking_details: OutboundPaymentTrackingDetails | None,
        transaction: str,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["treasury.outbound_payment"]]

    amount: Final[int]

    cancelable: Final[bool]

    created: Final[_datetime]

    currency: Final[str]

    customer: Present[_q._OutboundPaymentCustomer, str]

    description: Present[_q._OutboundPaymentDescription, str]

    destination_payment_method: Final[str | None]

    destination_payment_method_details: Final[OutboundPaymentDestinationPaymentMethodDetails | None]

    end_user_details: Final[OutboundPaymentEndUserDetails | None]

    expected_arrival_date: Final[int]

    financial_account: Final[str]

    hosted_regulatory_receipt_url: Final[str | None]

    livemode: Final[bool]

    metadata: Final[dict[str, str]]

    returned_details: Final[OutboundPaymentReturnedDetails | None]

    statement_descriptor: Final[str]

    status: _OutboundPayment_status[K]

    status_transitions: Final[OutboundPaymentStatusTransitions]

    tracking_details: Final[OutboundPaymentTrackingDetails | None]

    transaction: Final[str]

class OutboundPaymentDestinationPaymentMethodDetails(Payload, frozen=True, kw_only=True):
    "Stripe: OutboundPaymentDestinationPaymentMethodDetails."

    billing_details: InboundTransferOriginPaymentMethodDetailsBillingDetails
    financial_account: OutboundPaymentDestinationPaymentMethodDetailsFinancialAccount | None = None
    type: Literal["us_bank_account", "financial_account"] | str
    us_bank_account: OutboundPaymentDestinationPaymentMethodDetailsUsBankAccount | None = None

class OutboundPaymentDestinationPaymentMethodDetailsFinancialAccount(Payload, frozen=True, kw_only=True):
    "Stripe: OutboundPaymentDestinationPaymentMethodDetailsFinancialAccount."

    id: str
    network: Literal["stripe"]

class OutboundPaymentDestinationPaymentMethodDetailsUsBankAccount(Payload, frozen=True, kw_only=True):
    "Stripe: OutboundPaymentDestinationPaymentMethodDetailsUsBankAccount."

    account_holder_type: Literal["company", "individual"] | str | None
    account_type: Literal["checking", "savings"] | str | None
    bank_name: str | None
    fingerprint: str | None
    last4: str | None
    mandate: str | None = None
    network: Literal["ach", "us_domestic_wire"] | str
    routing_number: str | None

class OutboundPaymentEndUserDetails(Payload, frozen=True, kw_only=True):
    "Stripe: OutboundPaymentEndUserDetails."

    ip_address: str | None
    present: bool

class OutboundPaymentReturnedDetails(Payload, frozen=True, kw_only=True):
    "Stripe: OutboundPaymentReturnedDetails."

    code: (
        Literal[
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
        ]
        | str
    )
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
    type: Literal["ach", "us_domestic_wire"] | str
    us_domestic_wire: OutboundPaymentTrackingDetailsUsDomesticWire | None = None

class OutboundPaymentTrackingDetailsAch(Payload, frozen=True, kw_only=True):
    "Stripe: OutboundPaymentTrackingDetailsAch."

    trace_id: str

class OutboundPaymentTrackingDetailsUsDomesticWire(Payload, frozen=True, kw_only=True):
    "Stripe: OutboundPaymentTrackingDetailsUsDomesticWire."

    chips: str | None
    imad: str | None
    omad: str | None

class _OutboundTransfer_status(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> Literal["failed", "canceled", "processing", "returned", "posted"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._OutboundTransferStatusLiteralCanceled], owner: Any = ...
    ) -> Literal["canceled"]: ...
    @overload
    def __get__(self, obj: Certain[_q._OutboundTransferStatusLiteralFailed], owner: Any = ...) -> Literal["failed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._OutboundTransferStatusLiteralPosted], owner: Any = ...) -> Literal["posted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._OutboundTransferStatusLiteralProcessing], owner: Any = ...
    ) -> Literal["processing"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._OutboundTransferStatusLiteralReturned], owner: Any = ...
    ) -> Literal["returned"]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Literal["failed", "canceled", "processing", "returned", "posted"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class OutboundTransfer(Known[K]):
    "Stripe: OutboundTransfer."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["treasury.outbound_transfer"],
        amount: int,
        cancelable: bool,
        created: _datetime,
        currency: str,
        description: str | None,
        destination_payment_method: str | None,
        destination_payment_method_details: OutboundTransferDestinationPaymentMethodDetails,
        expected_arrival_date: int,
        financial_account: str,
        hosted_regulatory_receipt_url: str | None,
        livemode: bool,
        metadata: dict[str, str],
        returned_details: OutboundPaymentReturnedDetails | None,
        statement_descriptor: str,
        status: Literal["failed", "canceled", "processing", "returned", "posted"] | str,
        status_transitions: OutboundPaymentStatusTransitions,
        tracking_details: OutboundTransferTrackingDetails | None,
        transaction: str,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["treasury.outbound_transfer"]]

    amount: Final[int]

    cancelable: Final[bool]

    created: Final[_datetime]

    currency: Final[str]

    description: Present[_q._OutboundTransferDescription, str]

    destination_payment_method: Final[str | None]

    destination_payment_method_details: Final[OutboundTransferDestinationPaymentMethodDetails]

    expected_arrival_date: Final[int]

    financial_account: Final[str]

    hosted_regulatory_receipt_url: Final[str | None]

    livemode: Final[bool]

    metadata: Final[dict[str, str]]

    returned_details: Final[OutboundPaymentReturnedDetails | None]

    statement_descriptor: Final[str]

    status: _OutboundTransfer_status[K]

    status_transitions: Final[OutboundPaymentStatusTransitions]

    tracking_details: Final[OutboundTransferTrackingDetails | None]

    transaction: Final[str]

class OutboundTransferDestinationPaymentMethodDetails(Payload, frozen=True, kw_only=True):
    "Stripe: OutboundTransferDestinationPaymentMethodDetails."

    billing_details: InboundTransferOriginPaymentMethodDetailsBillingDetails
    financial_account: OutboundPaymentDestinationPaymentMethodDetailsFinancialAccount | None = None
    type: Literal["us_bank_account", "financial_account"] | str
    us_bank_account: OutboundPaymentDestinationPaymentMethodDetailsUsBankAccount | None = None

class OutboundTransferTrackingDetails(Payload, frozen=True, kw_only=True):
    "Stripe: OutboundTransferTrackingDetails."

    ach: OutboundPaymentTrackingDetailsAch | None = None
    type: Literal["ach", "us_domestic_wire"] | str
    us_domestic_wire: OutboundPaymentTrackingDetailsUsDomesticWire | None = None

class _PaymentIntent_status(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> (
        Literal[
            "canceled",
            "processing",
            "succeeded",
            "requires_action",
            "requires_confirmation",
            "requires_payment_method",
            "requires_capture",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._PaymentIntentStatusLiteralCanceled], owner: Any = ...
    ) -> Literal["canceled"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PaymentIntentStatusLiteralProcessing], owner: Any = ...
    ) -> Literal["processing"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PaymentIntentStatusLiteralRequiresAction], owner: Any = ...
    ) -> Literal["requires_action"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PaymentIntentStatusLiteralRequiresCapture], owner: Any = ...
    ) -> Literal["requires_capture"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PaymentIntentStatusLiteralRequiresConfirmation], owner: Any = ...
    ) -> Literal["requires_confirmation"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PaymentIntentStatusLiteralRequiresPaymentMethod], owner: Any = ...
    ) -> Literal["requires_payment_method"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PaymentIntentStatusLiteralSucceeded], owner: Any = ...
    ) -> Literal["succeeded"]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> (
        Literal[
            "canceled",
            "processing",
            "succeeded",
            "requires_action",
            "requires_confirmation",
            "requires_payment_method",
            "requires_capture",
        ]
        | str
    ): ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class PaymentIntent(Known[K]):
    "Stripe: PaymentIntent."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["payment_intent"],
        allowed_payment_method_types: list[str] | None,
        amount: int,
        amount_capturable: int,
        amount_details: PaymentIntentAmountDetails | None = None,
        amount_received: int,
        application: str | None,
        application_fee_amount: int | None,
        automatic_payment_methods: PaymentIntentAutomaticPaymentMethods | None,
        canceled_at: _datetime | None,
        cancellation_reason: Literal[
            "automatic",
            "abandoned",
            "fraudulent",
            "duplicate",
            "requested_by_customer",
            "expired",
            "failed_invoice",
            "void_invoice",
        ]
        | str
        | None,
        capture_method: Literal["manual", "automatic", "automatic_async"] | str,
        client_secret: str | None,
        confirmation_method: Literal["manual", "automatic"] | str,
        created: _datetime,
        currency: str,
        customer: str | None,
        customer_account: str | None,
        description: str | None,
        excluded_payment_method_types: list[str] | None,
        hooks: PaymentIntentHooks | None = None,
        last_payment_error: InvoiceLastFinalizationError | None,
        latest_charge: str | None,
        livemode: bool,
        managed_payments: ConfigurationFeaturesInvoiceHistory | None,
        metadata: dict[str, str],
        next_action: PaymentIntentNextAction | None,
        on_behalf_of: str | None,
        payment_details: PaymentIntentPaymentDetails | None = None,
        payment_method: str | None,
        payment_method_configuration_details: SessionPaymentMethodConfigurationDetails | None,
        payment_method_options: PaymentIntentPaymentMethodOptions | None,
        payment_method_types: list[str],
        payment_record: str | None,
        presentment_details: ChargePresentmentDetails | None = None,
        processing: PaymentIntentProcessing | None,
        receipt_email: str | None,
        review: str | None,
        setup_future_usage: Literal["off_session", "on_session"] | str | None,
        shipping: ChargeShipping | None,
        source: str | None,
        statement_descriptor: str | None,
        statement_descriptor_suffix: str | None,
        status: Literal[
            "canceled",
            "processing",
            "succeeded",
            "requires_action",
            "requires_confirmation",
            "requires_payment_method",
            "requires_capture",
        ]
        | str,
        transfer_data: PaymentIntentTransferData | None = None,
        transfer_group: str | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["payment_intent"]]

    allowed_payment_method_types: Final[list[str] | None]

    amount: Final[int]

    amount_capturable: Final[int]

    amount_details: Final[PaymentIntentAmountDetails | None]

    amount_received: Final[int]

    application: Final[str | None]

    application_fee_amount: Final[int | None]

    automatic_payment_methods: Final[PaymentIntentAutomaticPaymentMethods | None]

    canceled_at: Present[_q._PaymentIntentCanceledAt, _datetime]

    cancellation_reason: Final[
        Literal[
            "automatic",
            "abandoned",
            "fraudulent",
            "duplicate",
            "requested_by_customer",
            "expired",
            "failed_invoice",
            "void_invoice",
        ]
        | str
        | None
    ]

    capture_method: Final[Literal["manual", "automatic", "automatic_async"] | str]

    client_secret: Final[str | None]

    confirmation_method: Final[Literal["manual", "automatic"] | str]

    created: Final[_datetime]

    currency: Final[str]

    customer: Present[_q._PaymentIntentCustomer, str]

    customer_account: Final[str | None]

    description: Present[_q._PaymentIntentDescription, str]

    excluded_payment_method_types: Final[list[str] | None]

    hooks: Final[PaymentIntentHooks | None]

    last_payment_error: Present[_q._PaymentIntentLastPaymentError, InvoiceLastFinalizationError]

    latest_charge: Present[_q._PaymentIntentLatestCharge, str]

    livemode: Final[bool]

    managed_payments: Final[ConfigurationFeaturesInvoiceHistory | None]

    metadata: Final[dict[str, str]]

    next_action: Final[PaymentIntentNextAction | None]

    on_behalf_of: Final[str | None]

    payment_details: Final[PaymentIntentPaymentDetails | None]

    payment_method: Present[_q._PaymentIntentPaymentMethod, str]

    payment_method_configuration_details: Final[SessionPaymentMethodConfigurationDetails | None]

    payment_method_options: Final[PaymentIntentPaymentMethodOptions | None]

    payment_method_types: Final[list[str]]

    payment_record: Final[str | None]

    presentment_details: Final[ChargePresentmentDetails | None]

    processing: Final[PaymentIntentProcessing | None]

    receipt_email: Present[_q._PaymentIntentReceiptEmail, str]

    review: Present[_q._PaymentIntentReview, str]

    setup_future_usage: Final[Literal["off_session", "on_session"] | str | None]

    shipping: Final[ChargeShipping | None]

    source: Final[str | None]

    statement_descriptor: Final[str | None]

    statement_descriptor_suffix: Final[str | None]

    status: _PaymentIntent_status[K]

    transfer_data: Final[PaymentIntentTransferData | None]

    transfer_group: Final[str | None]

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

    code: (
        Literal["amount_details_amount_mismatch", "amount_details_tax_shipping_discount_greater_than_amount"]
        | str
        | None
    )
    message: str | None

class PaymentIntentAmountDetailsLineItems(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentAmountDetailsLineItems."

    object: Literal["list"]
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

    allow_redirects: Literal["always", "never"] | str | None = None
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
    type: (
        Literal["eu_bank_transfer", "gb_bank_transfer", "jp_bank_transfer", "mx_bank_transfer", "us_bank_transfer"]
        | str
    )

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
    expires_at: _datetime | None = None
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
    microdeposit_type: Literal["amounts", "descriptor_code"] | str | None

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
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    target_date: str | None = None
    verification_method: Literal["instant", "automatic", "microdeposits"] | str | None = None

class PaymentIntentPaymentMethodOptionsAffirm(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsAffirm."

    capture_method: Literal["manual"] | str | None = None
    preferred_locale: str | None = None
    setup_future_usage: Literal["none"] | str | None = None

class PaymentIntentPaymentMethodOptionsAfterpayClearpay(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsAfterpayClearpay."

    capture_method: Literal["manual"] | str | None = None
    reference: str | None
    setup_future_usage: Literal["none"] | str | None = None

class PaymentIntentPaymentMethodOptionsAuBecsDebit(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsAuBecsDebit."

    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    target_date: str | None = None

class PaymentIntentPaymentMethodOptionsBacsDebit(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsBacsDebit."

    mandate_options: dict[str, Any] | None = None
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    target_date: str | None = None

class PaymentIntentPaymentMethodOptionsBancontact(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsBancontact."

    preferred_language: Literal["de", "en", "fr", "nl"] | str
    setup_future_usage: Literal["none", "off_session"] | str | None = None

class PaymentIntentPaymentMethodOptionsBillie(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsBillie."

    capture_method: Literal["manual"] | str | None = None
    company_details: dict[str, Any] | None = None
    reference: str | None = None

class PaymentIntentPaymentMethodOptionsBlik(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsBlik."

    mandate_options: dict[str, Any] | None = None
    setup_future_usage: Literal["none", "off_session"] | str | None = None

class PaymentIntentPaymentMethodOptionsCard(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsCard."

    capture_method: Literal["manual"] | str | None = None
    installments: dict[str, Any] | None
    mandate_options: dict[str, Any] | None
    network: (
        Literal[
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
        ]
        | str
        | None
    )
    request_extended_authorization: Literal["never", "if_available"] | str | None = None
    request_incremental_authorization: Literal["never", "if_available"] | str | None = None
    request_multicapture: Literal["never", "if_available"] | str | None = None
    request_overcapture: Literal["never", "if_available"] | str | None = None
    request_three_d_secure: Literal["automatic", "challenge", "any"] | str | None
    require_cvc_recollection: bool | None = None
    setup_credential_usage: Literal["installment", "recurring", "unscheduled"] | str | None = None
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    statement_descriptor_suffix_kana: str | None = None
    statement_descriptor_suffix_kanji: str | None = None
    stored_credential_usage: Literal["installment", "recurring", "unscheduled"] | str | None = None

class PaymentIntentPaymentMethodOptionsCardPresent(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsCardPresent."

    capture_method: Literal["manual", "manual_preferred"] | str | None = None
    request_extended_authorization: bool | None
    request_incremental_authorization_support: bool | None
    routing: dict[str, Any] | None = None

class PaymentIntentPaymentMethodOptionsCustomerBalance(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsCustomerBalance."

    bank_transfer: dict[str, Any] | None = None
    funding_type: Literal["bank_transfer"] | str | None
    setup_future_usage: Literal["none"] | str | None = None

class PaymentIntentPaymentMethodOptionsKlarna(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsKlarna."

    capture_method: Literal["manual"] | str | None = None
    preferred_locale: str | None
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None

class PaymentIntentPaymentMethodOptionsKonbini(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsKonbini."

    confirmation_number: str | None
    expires_after_days: int | None
    expires_at: int | None
    product_description: str | None
    setup_future_usage: Literal["none"] | str | None = None

class PaymentIntentPaymentMethodOptionsLink(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsLink."

    capture_method: Literal["manual"] | str | None = None
    persistent_token: str | None
    setup_future_usage: Literal["none", "off_session"] | str | None = None

class PaymentIntentPaymentMethodOptionsPayto(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsPayto."

    mandate_options: dict[str, Any] | None = None
    setup_future_usage: Literal["none", "off_session"] | str | None = None

class PaymentIntentPaymentMethodOptionsPix(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsPix."

    amount_includes_iof: Literal["always", "never"] | str | None = None
    expires_after_seconds: int | None
    expires_at: _datetime | None
    mandate_options: dict[str, Any] | None = None
    setup_future_usage: Literal["none", "off_session"] | str | None = None

class PaymentIntentPaymentMethodOptionsSepaDebit(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsSepaDebit."

    mandate_options: dict[str, Any] | None = None
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    target_date: str | None = None

class PaymentIntentPaymentMethodOptionsSofort(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsSofort."

    preferred_language: Literal["de", "en", "es", "fr", "it", "nl", "pl"] | str | None
    setup_future_usage: Literal["none", "off_session"] | str | None = None

class PaymentIntentPaymentMethodOptionsSwish(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsSwish."

    reference: str | None
    setup_future_usage: Literal["none"] | str | None = None

class PaymentIntentPaymentMethodOptionsUpi(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsUpi."

    setup_future_usage: Literal["off_session", "on_session"] | str | None = None

class PaymentIntentPaymentMethodOptionsUsBankAccount(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsUsBankAccount."

    financial_connections: dict[str, Any] | None = None
    mandate_options: PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions | None = None
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    target_date: str | None = None
    transaction_purpose: Literal["unspecified", "other", "services", "goods"] | str | None = None
    verification_method: Literal["instant", "automatic", "microdeposits"] | str | None = None

class PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions."

    collection_method: Literal["paper"] | str | None = None

class PaymentIntentProcessing(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentIntentProcessing."

    card: PaymentIntentProcessingCard | None = None
    type: Literal["card"]

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

class PaymentLink(Known[K]):
    "Stripe: PaymentLink."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["payment_link"],
        active: bool,
        after_completion: PaymentLinkAfterCompletion,
        allow_promotion_codes: bool,
        application: str | None,
        application_fee_amount: int | None,
        application_fee_percent: float | None,
        automatic_tax: PaymentLinkAutomaticTax,
        billing_address_collection: Literal["auto", "required"] | str,
        consent_collection: PaymentLinkConsentCollection | None,
        currency: str,
        custom_fields: list[PaymentLinkCustomField],
        custom_text: PaymentLinkCustomText,
        customer_creation: Literal["always", "if_required"] | str,
        inactive_message: str | None,
        invoice_creation: PaymentLinkInvoiceCreation | None,
        line_items: Session2LineItems | None = None,
        livemode: bool,
        managed_payments: ConfigurationFeaturesInvoiceHistory | None,
        metadata: dict[str, str],
        name_collection: PaymentLinkNameCollection | None = None,
        on_behalf_of: str | None,
        optional_items: list[PaymentLinkOptionalItem] | None = None,
        payment_intent_data: PaymentLinkPaymentIntentData | None,
        payment_method_collection: Literal["always", "if_required"] | str,
        payment_method_options: PaymentLinkPaymentMethodOptions | None,
        payment_method_types: list[str] | None,
        phone_number_collection: ConfigurationFeaturesInvoiceHistory,
        restrictions: PaymentLinkRestrictions | None,
        shipping_address_collection: SessionShippingAddressCollection | None,
        shipping_options: list[SessionShippingOption],
        submit_type: Literal["auto", "book", "donate", "pay", "subscribe"] | str,
        subscription_data: PaymentLinkSubscriptionData | None,
        tax_id_collection: SessionTaxIdCollection,
        transfer_data: ChargeTransferData | None,
        url: str,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["payment_link"]]

    active: Final[bool]

    after_completion: Final[PaymentLinkAfterCompletion]

    allow_promotion_codes: Final[bool]

    application: Final[str | None]

    application_fee_amount: Final[int | None]

    application_fee_percent: Final[float | None]

    automatic_tax: Final[PaymentLinkAutomaticTax]

    billing_address_collection: Final[Literal["auto", "required"] | str]

    consent_collection: Final[PaymentLinkConsentCollection | None]

    currency: Final[str]

    custom_fields: Final[list[PaymentLinkCustomField]]

    custom_text: Final[PaymentLinkCustomText]

    customer_creation: Final[Literal["always", "if_required"] | str]

    inactive_message: Final[str | None]

    invoice_creation: Final[PaymentLinkInvoiceCreation | None]

    line_items: Final[Session2LineItems | None]

    livemode: Final[bool]

    managed_payments: Final[ConfigurationFeaturesInvoiceHistory | None]

    metadata: Final[dict[str, str]]

    name_collection: Final[PaymentLinkNameCollection | None]

    on_behalf_of: Final[str | None]

    optional_items: Final[list[PaymentLinkOptionalItem] | None]

    payment_intent_data: Final[PaymentLinkPaymentIntentData | None]

    payment_method_collection: Final[Literal["always", "if_required"] | str]

    payment_method_options: Final[PaymentLinkPaymentMethodOptions | None]

    payment_method_types: Final[list[str] | None]

    phone_number_collection: Final[ConfigurationFeaturesInvoiceHistory]

    restrictions: Final[PaymentLinkRestrictions | None]

    shipping_address_collection: Final[SessionShippingAddressCollection | None]

    shipping_options: Final[list[SessionShippingOption]]

    submit_type: Final[Literal["auto", "book", "donate", "pay", "subscribe"] | str]

    subscription_data: Final[PaymentLinkSubscriptionData | None]

    tax_id_collection: Final[SessionTaxIdCollection]

    transfer_data: Final[ChargeTransferData | None]

    url: Final[str]

class PaymentLinkAfterCompletion(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLinkAfterCompletion."

    hosted_confirmation: SessionFlowAfterCompletionHostedConfirmation | None = None
    redirect: MandatePaymentMethodDetailsAuBecsDebit | None = None
    type: Literal["hosted_confirmation", "redirect"] | str

class PaymentLinkAutomaticTax(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLinkAutomaticTax."

    enabled: bool
    liability: SessionAutomaticTaxLiability | None

class PaymentLinkConsentCollection(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLinkConsentCollection."

    payment_method_reuse_agreement: SessionConsentCollectionPaymentMethodReuseAgreement | None
    promotions: Literal["none", "auto"] | str | None
    terms_of_service: Literal["none", "required"] | str | None

class PaymentLinkCustomField(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentLinkCustomField."

    dropdown: PaymentLinkCustomFieldDropdown | None = None
    key: str
    label: SessionCustomFieldLabel
    numeric: PaymentLinkCustomFieldNumeric | None = None
    optional: bool
    text: PaymentLinkCustomFieldNumeric | None = None
    type: Literal["dropdown", "numeric", "text"] | str

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

    capture_method: Literal["manual", "automatic", "automatic_async"] | str | None
    description: str | None
    metadata: dict[str, str]
    setup_future_usage: Literal["off_session", "on_session"] | str | None
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

class PaymentMethod(Known[K]):
    "Stripe: PaymentMethod."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["payment_method"],
        acss_debit: PaymentMethodAcssDebit | None = None,
        affirm: dict[str, Any] | None = None,
        afterpay_clearpay: dict[str, Any] | None = None,
        alipay: dict[str, Any] | None = None,
        allow_redisplay: Literal["always", "limited", "unspecified"] | str | None = None,
        alma: dict[str, Any] | None = None,
        amazon_pay: dict[str, Any] | None = None,
        au_becs_debit: PaymentMethodAuBecsDebit | None = None,
        bacs_debit: PaymentMethodBacsDebit | None = None,
        bancontact: dict[str, Any] | None = None,
        billie: dict[str, Any] | None = None,
        billing_details: ChargeBillingDetails,
        bizum: PaymentMethodBizum | None = None,
        blik: PaymentMethodBizum | None = None,
        boleto: ChargePaymentMethodDetailsBoleto | None = None,
        card: PaymentMethodCard | None = None,
        card_present: PaymentMethodCardPresent | None = None,
        cashapp: PaymentMethodCashapp | None = None,
        created: _datetime,
        crypto: dict[str, Any] | None = None,
        custom: PaymentMethodCustom | None = None,
        customer: str | None,
        customer_account: str | None,
        customer_balance: dict[str, Any] | None = None,
        eps: PaymentMethodEps | None = None,
        fpx: PaymentMethodFpx | None = None,
        giropay: dict[str, Any] | None = None,
        grabpay: dict[str, Any] | None = None,
        ideal: PaymentMethodIdeal | None = None,
        interac_present: PaymentMethodInteracPresent | None = None,
        kakao_pay: dict[str, Any] | None = None,
        klarna: PaymentMethodKlarna | None = None,
        konbini: dict[str, Any] | None = None,
        kr_card: PaymentMethodKrCard | None = None,
        link: PaymentMethodLink | None = None,
        livemode: bool,
        mb_way: dict[str, Any] | None = None,
        metadata: dict[str, str] | None,
        mobilepay: dict[str, Any] | None = None,
        multibanco: dict[str, Any] | None = None,
        naver_pay: PaymentMethodNaverPay | None = None,
        nz_bank_account: PaymentMethodNzBankAccount | None = None,
        oxxo: dict[str, Any] | None = None,
        p24: PaymentMethodP24 | None = None,
        pay_by_bank: dict[str, Any] | None = None,
        payco: dict[str, Any] | None = None,
        paynow: dict[str, Any] | None = None,
        paypal: PaymentMethodPaypal | None = None,
        paypay: dict[str, Any] | None = None,
        payto: PaymentMethodPayto | None = None,
        pix: PaymentMethodPix | None = None,
        promptpay: dict[str, Any] | None = None,
        radar_options: ChargeRadarOptions | None = None,
        revolut_pay: dict[str, Any] | None = None,
        samsung_pay: dict[str, Any] | None = None,
        satispay: dict[str, Any] | None = None,
        scalapay: dict[str, Any] | None = None,
        sepa_debit: PaymentMethodSepaDebit | None = None,
        sequra: dict[str, Any] | None = None,
        sofort: ChargePaymentMethodDetailsKlarnaPayerDetailsAddress | None = None,
        sunbit: dict[str, Any] | None = None,
        swish: dict[str, Any] | None = None,
        twint: dict[str, Any] | None = None,
        type: Literal[
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
        ]
        | str,
        upi: ChargePaymentMethodDetailsUpi | None = None,
        us_bank_account: PaymentMethodUsBankAccount | None = None,
        wechat_pay: dict[str, Any] | None = None,
        zip: dict[str, Any] | None = None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["payment_method"]]

    acss_debit: Final[PaymentMethodAcssDebit | None]

    affirm: Final[dict[str, Any] | None]

    afterpay_clearpay: Final[dict[str, Any] | None]

    alipay: Final[dict[str, Any] | None]

    allow_redisplay: Final[Literal["always", "limited", "unspecified"] | str | None]

    alma: Final[dict[str, Any] | None]

    amazon_pay: Final[dict[str, Any] | None]

    au_becs_debit: Final[PaymentMethodAuBecsDebit | None]

    bacs_debit: Final[PaymentMethodBacsDebit | None]

    bancontact: Final[dict[str, Any] | None]

    billie: Final[dict[str, Any] | None]

    billing_details: Final[ChargeBillingDetails]

    bizum: Final[PaymentMethodBizum | None]

    blik: Final[PaymentMethodBizum | None]

    boleto: Final[ChargePaymentMethodDetailsBoleto | None]

    card: Final[PaymentMethodCard | None]

    card_present: Final[PaymentMethodCardPresent | None]

    cashapp: Final[PaymentMethodCashapp | None]

    created: Final[_datetime]

    crypto: Final[dict[str, Any] | None]

    custom: Final[PaymentMethodCustom | None]

    customer: Present[_q._PaymentMethodCustomer, str]

    customer_account: Final[str | None]

    customer_balance: Final[dict[str, Any] | None]

    eps: Final[PaymentMethodEps | None]

    fpx: Final[PaymentMethodFpx | None]

    giropay: Final[dict[str, Any] | None]

    grabpay: Final[dict[str, Any] | None]

    ideal: Final[PaymentMethodIdeal | None]

    interac_present: Final[PaymentMethodInteracPresent | None]

    kakao_pay: Final[dict[str, Any] | None]

    klarna: Final[PaymentMethodKlarna | None]

    konbini: Final[dict[str, Any] | None]

    kr_card: Final[PaymentMethodKrCard | None]

    link: Final[PaymentMethodLink | None]

    livemode: Final[bool]

    mb_way: Final[dict[str, Any] | None]

    metadata: Final[dict[str, str] | None]

    mobilepay: Final[dict[str, Any] | None]

    multibanco: Final[dict[str, Any] | None]

    naver_pay: Final[PaymentMethodNaverPay | None]

    nz_bank_account: Final[PaymentMethodNzBankAccount | None]

    oxxo: Final[dict[str, Any] | None]

    p24: Final[PaymentMethodP24 | None]

    pay_by_bank: Final[dict[str, Any] | None]

    payco: Final[dict[str, Any] | None]

    paynow: Final[dict[str, Any] | None]

    paypal: Final[PaymentMethodPaypal | None]

    paypay: Final[dict[str, Any] | None]

    payto: Final[PaymentMethodPayto | None]

    pix: Final[PaymentMethodPix | None]

    promptpay: Final[dict[str, Any] | None]

    radar_options: Final[ChargeRadarOptions | None]

    revolut_pay: Final[dict[str, Any] | None]

    samsung_pay: Final[dict[str, Any] | None]

    satispay: Final[dict[str, Any] | None]

    scalapay: Final[dict[str, Any] | None]

    sepa_debit: Final[PaymentMethodSepaDebit | None]

    sequra: Final[dict[str, Any] | None]

    sofort: Final[ChargePaymentMethodDetailsKlarnaPayerDetailsAddress | None]

    sunbit: Final[dict[str, Any] | None]

    swish: Final[dict[str, Any] | None]

    twint: Final[dict[str, Any] | None]

    type: Final[
        Literal[
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
        ]
        | str
    ]

    upi: Final[ChargePaymentMethodDetailsUpi | None]

    us_bank_account: Final[PaymentMethodUsBankAccount | None]

    wechat_pay: Final[dict[str, Any] | None]

    zip: Final[dict[str, Any] | None]

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
    regulated_status: Literal["regulated", "unregulated"] | str | None
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
    read_method: (
        Literal[
            "contact_emv",
            "contactless_emv",
            "contactless_magstripe_mode",
            "magnetic_stripe_fallback",
            "magnetic_stripe_track2",
        ]
        | str
        | None
    )
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
    type: (
        Literal[
            "amex_express_checkout", "apple_pay", "google_pay", "link", "masterpass", "samsung_pay", "visa_checkout"
        ]
        | str
    )
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

    bank: (
        Literal[
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
        ]
        | str
        | None
    )

class PaymentMethodFpx(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodFpx."

    account_holder_type: Literal["company", "individual"] | str | None
    bank: (
        Literal[
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
        ]
        | str
    )

class PaymentMethodIdeal(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodIdeal."

    bank: (
        Literal[
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
        ]
        | str
        | None
    )
    bic: (
        Literal[
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
        ]
        | str
        | None
    )

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
    read_method: (
        Literal[
            "contact_emv",
            "contactless_emv",
            "contactless_magstripe_mode",
            "magnetic_stripe_fallback",
            "magnetic_stripe_track2",
        ]
        | str
        | None
    )

class PaymentMethodKlarna(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodKlarna."

    dob: AccountCompanyRegistrationDate | None = None

class PaymentMethodKrCard(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodKrCard."

    brand: (
        Literal[
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
        ]
        | str
        | None
    )
    last4: str | None

class PaymentMethodLink(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodLink."

    email: str | None
    persistent_token: str | None = None

class PaymentMethodNaverPay(Payload, frozen=True, kw_only=True):
    "Stripe: PaymentMethodNaverPay."

    buyer_id: str | None
    funding: Literal["card", "points"] | str

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

    bank: (
        Literal[
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
        ]
        | str
        | None
    )

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

    account_holder_type: Literal["company", "individual"] | str | None
    account_type: Literal["checking", "savings"] | str | None
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

class Payout(Known[K]):
    "Stripe: Payout."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["payout"],
        amount: int,
        application_fee: str | None,
        application_fee_amount: int | None,
        arrival_date: int,
        automatic: bool,
        balance_transaction: str | None,
        created: _datetime,
        currency: str,
        description: str | None,
        destination: str | None,
        failure_balance_transaction: str | None,
        failure_code: str | None,
        failure_message: str | None,
        livemode: bool,
        metadata: dict[str, str] | None,
        method: str,
        original_payout: str | None,
        payout_method: str | None,
        reconciliation_status: Literal["completed", "in_progress", "not_applicable"] | str,
        reversed_by: str | None,
        source_type: str,
        statement_descriptor: str | None,
        status: str,
        trace_id: PayoutTraceId | None,
        type: Literal["bank_account", "card"] | str,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["payout"]]

    amount: Final[int]

    application_fee: Final[str | None]

    application_fee_amount: Final[int | None]

    arrival_date: Final[int]

    automatic: Final[bool]

    balance_transaction: Final[str | None]

    created: Final[_datetime]

    currency: Final[str]

    description: Present[_q._PayoutDescription, str]

    destination: Final[str | None]

    failure_balance_transaction: Final[str | None]

    failure_code: Present[_q._PayoutFailureCode, str]

    failure_message: Final[str | None]

    livemode: Final[bool]

    metadata: Final[dict[str, str] | None]

    method: Final[str]

    original_payout: Final[str | None]

    payout_method: Final[str | None]

    reconciliation_status: Final[Literal["completed", "in_progress", "not_applicable"] | str]

    reversed_by: Final[str | None]

    source_type: Final[str]

    statement_descriptor: Final[str | None]

    status: Final[str]

    trace_id: Final[PayoutTraceId | None]

    type: Final[Literal["bank_account", "card"] | str]

class PayoutTraceId(Payload, frozen=True, kw_only=True):
    "Stripe: PayoutTraceId."

    status: str
    value: str | None

class Person(Known[K]):
    "Stripe: Person."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["person"],
        account: str,
        additional_tos_acceptances: PersonAdditionalTosAcceptances | None = None,
        address: Address | None = None,
        address_kana: AccountCompanyAddressKana | None = None,
        address_kanji: AccountCompanyAddressKana | None = None,
        created: _datetime,
        deleted: dict[str, Any] | None = None,
        dob: AccountCompanyRegistrationDate | None = None,
        email: str | None = None,
        first_name: str | None = None,
        first_name_kana: str | None = None,
        first_name_kanji: str | None = None,
        full_name_aliases: list[str] | None = None,
        future_requirements: PersonFutureRequirements | None = None,
        gender: str | None = None,
        id_number_provided: bool | None = None,
        id_number_secondary_provided: bool | None = None,
        last_name: str | None = None,
        last_name_kana: str | None = None,
        last_name_kanji: str | None = None,
        maiden_name: str | None = None,
        metadata: dict[str, str] | None = None,
        nationality: str | None = None,
        phone: str | None = None,
        political_exposure: Literal["none", "existing"] | str | None = None,
        registered_address: Address | None = None,
        relationship: PersonRelationship | None = None,
        requirements: PersonRequirements | None = None,
        ssn_last_4_provided: bool | None = None,
        us_cfpb_data: PersonUsCfpbData | None = None,
        verification: PersonVerification | None = None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["person"]]

    account: Final[str]

    additional_tos_acceptances: Final[PersonAdditionalTosAcceptances | None]

    address: Final[Address | None]

    address_kana: Final[AccountCompanyAddressKana | None]

    address_kanji: Final[AccountCompanyAddressKana | None]

    created: Final[_datetime]

    deleted: Final[dict[str, Any] | None]

    dob: Final[AccountCompanyRegistrationDate | None]

    email: Present[_q._PersonEmail, str]

    first_name: Final[str | None]

    first_name_kana: Final[str | None]

    first_name_kanji: Final[str | None]

    full_name_aliases: Final[list[str] | None]

    future_requirements: Final[PersonFutureRequirements | None]

    gender: Final[str | None]

    id_number_provided: Final[bool | None]

    id_number_secondary_provided: Final[bool | None]

    last_name: Final[str | None]

    last_name_kana: Final[str | None]

    last_name_kanji: Final[str | None]

    maiden_name: Final[str | None]

    metadata: Final[dict[str, str] | None]

    nationality: Final[str | None]

    phone: Final[str | None]

    political_exposure: Final[Literal["none", "existing"] | str | None]

    registered_address: Final[Address | None]

    relationship: Final[PersonRelationship | None]

    requirements: Final[PersonRequirements | None]

    ssn_last_4_provided: Final[bool | None]

    us_cfpb_data: Final[PersonUsCfpbData | None]

    verification: Final[PersonVerification | None]

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

class _PersonalizationDesign_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["active", "inactive", "review", "rejected"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PersonalizationDesignStatusLiteralActive], owner: Any = ...
    ) -> Literal["active"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PersonalizationDesignStatusLiteralInactive], owner: Any = ...
    ) -> Literal["inactive"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PersonalizationDesignStatusLiteralRejected], owner: Any = ...
    ) -> Literal["rejected"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PersonalizationDesignStatusLiteralReview], owner: Any = ...
    ) -> Literal["review"]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Literal["active", "inactive", "review", "rejected"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class PersonalizationDesign(Known[K]):
    "Stripe: PersonalizationDesign."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["issuing.personalization_design"],
        card_logo: str | None,
        carrier_text: PersonalizationDesignCarrierText | None,
        created: _datetime,
        livemode: bool,
        lookup_key: str | None,
        metadata: dict[str, str],
        name: str | None,
        physical_bundle: str,
        preferences: PersonalizationDesignPreferences,
        rejection_reasons: PersonalizationDesignRejectionReasons,
        status: Literal["active", "inactive", "review", "rejected"] | str,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["issuing.personalization_design"]]

    card_logo: Final[str | None]

    carrier_text: Final[PersonalizationDesignCarrierText | None]

    created: Final[_datetime]

    livemode: Final[bool]

    lookup_key: Final[str | None]

    metadata: Final[dict[str, str]]

    name: Present[_q._PersonalizationDesignName, str]

    physical_bundle: Final[str]

    preferences: Final[PersonalizationDesignPreferences]

    rejection_reasons: Final[PersonalizationDesignRejectionReasons]

    status: _PersonalizationDesign_status[K]

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

class Plan(Known[K]):
    "Stripe: Plan."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["plan"],
        active: bool,
        amount: int | None,
        amount_decimal: _Decimal | None,
        billing_scheme: Literal["per_unit", "tiered"] | str,
        created: _datetime,
        currency: str,
        deleted: dict[str, Any] | None = None,
        interval: Literal["day", "month", "week", "year"] | str,
        interval_count: int,
        livemode: bool,
        metadata: dict[str, str] | None,
        meter: str | None,
        nickname: str | None,
        product: str | None,
        tiers: list[PriceCurrencyOptionsTier] | None = None,
        tiers_mode: Literal["graduated", "volume"] | str | None,
        transform_usage: PriceTransformQuantity | None,
        trial_period_days: int | None,
        usage_type: Literal["metered", "licensed"] | str,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["plan"]]

    active: Final[bool]

    amount: Final[int | None]

    amount_decimal: Final[_Decimal | None]

    billing_scheme: Final[Literal["per_unit", "tiered"] | str]

    created: Final[_datetime]

    currency: Final[str]

    deleted: Final[dict[str, Any] | None]

    interval: Final[Literal["day", "month", "week", "year"] | str]

    interval_count: Final[int]

    livemode: Final[bool]

    metadata: Final[dict[str, str] | None]

    meter: Final[str | None]

    nickname: Final[str | None]

    product: Final[str | None]

    tiers: Final[list[PriceCurrencyOptionsTier] | None]

    tiers_mode: Final[Literal["graduated", "volume"] | str | None]

    transform_usage: Final[PriceTransformQuantity | None]

    trial_period_days: Final[int | None]

    usage_type: Final[Literal["metered", "licensed"] | str]

class _Plan2_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["active", "other", "disabled", "expired"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._Plan2StatusLiteralActive], owner: Any = ...) -> Literal["active"]: ...
    @overload
    def __get__(self, obj: Certain[_q._Plan2StatusLiteralDisabled], owner: Any = ...) -> Literal["disabled"]: ...
    @overload
    def __get__(self, obj: Certain[_q._Plan2StatusLiteralExpired], owner: Any = ...) -> Literal["expired"]: ...
    @overload
    def __get__(self, obj: Certain[_q._Plan2StatusLiteralOther], owner: Any = ...) -> Literal["other"]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["active", "other", "disabled", "expired"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Plan2(Known[K]):
    "Stripe: Plan2."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["reserve.plan"],
        created: _datetime,
        created_by: Literal["application", "stripe"] | str,
        currency: str | None,
        destination: Literal["other", "risk_reserved", "settlement_reserved"] | str,
        disabled_at: int | None,
        fixed_release: PlanFixedRelease | None = None,
        livemode: bool,
        manual_release: dict[str, Any] | None = None,
        metadata: dict[str, str] | None = None,
        percent: float,
        rolling_release: PlanRollingRelease | None = None,
        status: Literal["active", "other", "disabled", "expired"] | str,
        type: Literal["other", "fixed_release", "manual_release", "rolling_release"] | str,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["reserve.plan"]]

    created: Final[_datetime]

    created_by: Final[Literal["application", "stripe"] | str]

    currency: Final[str | None]

    destination: Final[Literal["other", "risk_reserved", "settlement_reserved"] | str]

    disabled_at: Final[int | None]

    fixed_release: Final[PlanFixedRelease | None]

    livemode: Final[bool]

    manual_release: Final[dict[str, Any] | None]

    metadata: Final[dict[str, str] | None]

    percent: Final[float]

    rolling_release: Final[PlanRollingRelease | None]

    status: _Plan2_status[K]

    type: Final[Literal["other", "fixed_release", "manual_release", "rolling_release"] | str]

class PlanFixedRelease(Payload, frozen=True, kw_only=True):
    "Stripe: PlanFixedRelease."

    release_after: int
    scheduled_release: int

class PlanRollingRelease(Payload, frozen=True, kw_only=True):
    "Stripe: PlanRollingRelease."

    days_after_charge: int
    expires_on: int | None

class Price(Known[K]):
    "Stripe: Price."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["price"],
        active: bool,
        billing_scheme: Literal["per_unit", "tiered"] | str,
        created: _datetime,
        currency: str,
        currency_options: dict[str, PriceCurrencyOptions] | None = None,
        custom_unit_amount: PriceCurrencyOptionsCustomUnitAmount | None,
        deleted: dict[str, Any] | None = None,
        livemode: bool,
        lookup_key: str | None,
        metadata: dict[str, str],
        nickname: str | None,
        product: str,
        recurring: PriceRecurring | None,
        tax_behavior: Literal["unspecified", "exclusive", "inclusive"] | str | None,
        tiers: list[PriceCurrencyOptionsTier] | None = None,
        tiers_mode: Literal["graduated", "volume"] | str | None,
        transform_quantity: PriceTransformQuantity | None,
        type: Literal["one_time", "recurring"] | str,
        unit_amount: int | None,
        unit_amount_decimal: _Decimal | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["price"]]

    active: Final[bool]

    billing_scheme: Final[Literal["per_unit", "tiered"] | str]

    created: Final[_datetime]

    currency: Final[str]

    currency_options: Final[dict[str, PriceCurrencyOptions] | None]

    custom_unit_amount: Final[PriceCurrencyOptionsCustomUnitAmount | None]

    deleted: Final[dict[str, Any] | None]

    livemode: Final[bool]

    lookup_key: Final[str | None]

    metadata: Final[dict[str, str]]

    nickname: Final[str | None]

    product: Final[str]

    recurring: Final[PriceRecurring | None]

    tax_behavior: Final[Literal["unspecified", "exclusive", "inclusive"] | str | None]

    tiers: Final[list[PriceCurrencyOptionsTier] | None]

    tiers_mode: Final[Literal["graduated", "volume"] | str | None]

    transform_quantity: Final[PriceTransformQuantity | None]

    type: Final[Literal["one_time", "recurring"] | str]

    unit_amount: Final[int | None]

    unit_amount_decimal: Final[_Decimal | None]

class PriceCurrencyOptions(Payload, frozen=True, kw_only=True):
    "Stripe: PriceCurrencyOptions."

    custom_unit_amount: PriceCurrencyOptionsCustomUnitAmount | None
    tax_behavior: Literal["unspecified", "exclusive", "inclusive"] | str | None
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

    interval: Literal["day", "month", "week", "year"] | str
    interval_count: int
    meter: str | None
    trial_period_days: int | None
    usage_type: Literal["metered", "licensed"] | str

class PriceTransformQuantity(Payload, frozen=True, kw_only=True):
    "Stripe: PriceTransformQuantity."

    divide_by: int
    round: Literal["down", "up"] | str

class Product(Known[K]):
    "Stripe: Product."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["climate.product"],
        created: _datetime,
        current_prices_per_metric_ton: dict[str, ProductCurrentPricesPerMetricTon],
        delivery_year: int | None,
        livemode: bool,
        metric_tons_available: _Decimal,
        name: str,
        suppliers: list[Supplier],
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["climate.product"]]

    created: Final[_datetime]

    current_prices_per_metric_ton: Final[dict[str, ProductCurrentPricesPerMetricTon]]

    delivery_year: Final[int | None]

    livemode: Final[bool]

    metric_tons_available: Final[_Decimal]

    name: Final[str]

    suppliers: Final[list[Supplier]]

class Product2(Known[K]):
    "Stripe: Product2."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["product"],
        active: bool,
        created: _datetime,
        default_price: str | None = None,
        deleted: dict[str, Any] | None = None,
        description: str | None,
        images: list[str],
        livemode: bool,
        marketing_features: list[ProductMarketingFeature],
        metadata: dict[str, str],
        name: str,
        package_dimensions: ProductPackageDimensions | None,
        shippable: bool | None,
        statement_descriptor: str | None = None,
        tax_code: str | None = None,
        tax_details: ProductTaxDetails | None,
        type: Literal["service", "good"] | str,
        unit_label: str | None = None,
        updated: _datetime,
        url: str | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["product"]]

    active: Final[bool]

    created: Final[_datetime]

    default_price: Final[str | None]

    deleted: Final[dict[str, Any] | None]

    description: Present[_q._Product2Description, str]

    images: Final[list[str]]

    livemode: Final[bool]

    marketing_features: Final[list[ProductMarketingFeature]]

    metadata: Final[dict[str, str]]

    name: Final[str]

    package_dimensions: Final[ProductPackageDimensions | None]

    shippable: Final[bool | None]

    statement_descriptor: Final[str | None]

    tax_code: Final[str | None]

    tax_details: Final[ProductTaxDetails | None]

    type: Final[Literal["service", "good"] | str]

    unit_label: Final[str | None]

    updated: Final[_datetime]

    url: Final[str | None]

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

class PromotionCode(Known[K]):
    "Stripe: PromotionCode."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["promotion_code"],
        active: bool,
        code: str,
        created: _datetime,
        customer: str | None,
        customer_account: str | None,
        expires_at: int | None,
        livemode: bool,
        max_redemptions: int | None,
        metadata: dict[str, str] | None,
        promotion: DiscountSource,
        restrictions: PromotionCodeRestrictions,
        times_redeemed: int,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["promotion_code"]]

    active: Final[bool]

    code: Final[str]

    created: Final[_datetime]

    customer: Present[_q._PromotionCodeCustomer, str]

    customer_account: Final[str | None]

    expires_at: Final[int | None]

    livemode: Final[bool]

    max_redemptions: Final[int | None]

    metadata: Final[dict[str, str] | None]

    promotion: Final[DiscountSource]

    restrictions: Final[PromotionCodeRestrictions]

    times_redeemed: Final[int]

class PromotionCodeRestrictions(Payload, frozen=True, kw_only=True):
    "Stripe: PromotionCodeRestrictions."

    currency_options: dict[str, PromotionCodeRestrictionsCurrencyOptions] | None = None
    first_time_transaction: bool
    minimum_amount: int | None
    minimum_amount_currency: str | None

class PromotionCodeRestrictionsCurrencyOptions(Payload, frozen=True, kw_only=True):
    "Stripe: PromotionCodeRestrictionsCurrencyOptions."

    minimum_amount: int

class _Quote_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["canceled", "accepted", "open", "draft"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._QuoteStatusLiteralAccepted], owner: Any = ...) -> Literal["accepted"]: ...
    @overload
    def __get__(self, obj: Certain[_q._QuoteStatusLiteralCanceled], owner: Any = ...) -> Literal["canceled"]: ...
    @overload
    def __get__(self, obj: Certain[_q._QuoteStatusLiteralDraft], owner: Any = ...) -> Literal["draft"]: ...
    @overload
    def __get__(self, obj: Certain[_q._QuoteStatusLiteralOpen], owner: Any = ...) -> Literal["open"]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["canceled", "accepted", "open", "draft"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Quote(Known[K]):
    "Stripe: Quote."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["quote"],
        amount_subtotal: int,
        amount_total: int,
        application: str | None,
        application_fee_amount: int | None,
        application_fee_percent: float | None,
        automatic_tax: QuoteAutomaticTax,
        collection_method: Literal["charge_automatically", "send_invoice"] | str,
        computed: QuoteComputed,
        created: _datetime,
        currency: str | None,
        customer: str | None,
        customer_account: str | None,
        default_tax_rates: list[str] | None = None,
        description: str | None,
        discounts: list[str],
        expires_at: _datetime,
        footer: str | None,
        from_quote: QuoteFromQuote | None,
        header: str | None,
        invoice: str | None,
        invoice_settings: QuoteInvoiceSettings,
        line_items: Session2LineItems | None = None,
        livemode: bool,
        metadata: dict[str, str],
        number: str | None,
        on_behalf_of: str | None,
        status: Literal["canceled", "accepted", "open", "draft"] | str,
        status_transitions: QuoteStatusTransitions,
        subscription: str | None,
        subscription_data: QuoteSubscriptionData,
        subscription_schedule: str | None,
        test_clock: str | None,
        total_details: QuoteTotalDetails,
        transfer_data: QuoteTransferData | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["quote"]]

    amount_subtotal: Final[int]

    amount_total: Final[int]

    application: Final[str | None]

    application_fee_amount: Final[int | None]

    application_fee_percent: Final[float | None]

    automatic_tax: Final[QuoteAutomaticTax]

    collection_method: Final[Literal["charge_automatically", "send_invoice"] | str]

    computed: Final[QuoteComputed]

    created: Final[_datetime]

    currency: Final[str | None]

    customer: Present[_q._QuoteCustomer, str]

    customer_account: Final[str | None]

    default_tax_rates: Final[list[str] | None]

    description: Present[_q._QuoteDescription, str]

    discounts: Final[list[str]]

    expires_at: Final[_datetime]

    footer: Final[str | None]

    from_quote: Final[QuoteFromQuote | None]

    header: Final[str | None]

    invoice: Present[_q._QuoteInvoice, str]

    invoice_settings: Final[QuoteInvoiceSettings]

    line_items: Final[Session2LineItems | None]

    livemode: Final[bool]

    metadata: Final[dict[str, str]]

    number: Present[_q._QuoteNumber, str]

    on_behalf_of: Final[str | None]

    status: _Quote_status[K]

    status_transitions: Final[QuoteStatusTransitions]

    subscription: Present[_q._QuoteSubscription, str]

    subscription_data: Final[QuoteSubscriptionData]

    subscription_schedule: Final[str | None]

    test_clock: Final[str | None]

    total_details: Final[QuoteTotalDetails]

    transfer_data: Final[QuoteTransferData | None]

class QuoteAutomaticTax(Payload, frozen=True, kw_only=True):
    "Stripe: QuoteAutomaticTax."

    enabled: bool
    liability: SessionAutomaticTaxLiability | None
    provider: str | None
    status: Literal["failed", "complete", "requires_location_inputs"] | str | None

class QuoteComputed(Payload, frozen=True, kw_only=True):
    "Stripe: QuoteComputed."

    recurring: QuoteComputedRecurring | None
    upfront: QuoteComputedUpfront

class QuoteComputedRecurring(Payload, frozen=True, kw_only=True):
    "Stripe: QuoteComputedRecurring."

    amount_subtotal: int
    amount_total: int
    interval: Literal["day", "month", "week", "year"] | str
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

    accepted_at: _datetime | None
    canceled_at: _datetime | None
    finalized_at: _datetime | None

class QuoteSubscriptionData(Payload, frozen=True, kw_only=True):
    "Stripe: QuoteSubscriptionData."

    billing_mode: QuoteSubscriptionDataBillingMode
    description: str | None
    effective_date: _datetime | None
    metadata: dict[str, str] | None
    trial_period_days: int | None

class QuoteSubscriptionDataBillingMode(Payload, frozen=True, kw_only=True):
    "Stripe: QuoteSubscriptionDataBillingMode."

    flexible: SubscriptionBillingModeFlexible | None = None
    type: Literal["classic", "flexible"] | str

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

class _Reader_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["online", "offline"] | str | None: ...
    @overload
    def __get__(self, obj: Certain[_q._ReaderStatusLiteralOffline], owner: Any = ...) -> Literal["offline"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ReaderStatusLiteralOnline], owner: Any = ...) -> Literal["online"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ReaderStatus], owner: Any = ...) -> Literal["online", "offline"] | str: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["online", "offline"] | str | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Reader(Known[K]):
    "Stripe: Reader."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["terminal.reader"],
        action: ReaderAction | None,
        deleted: dict[str, Any] | None = None,
        device_sw_version: str | None,
        device_type: Literal[
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
        ]
        | str,
        ip_address: str | None,
        label: str,
        last_seen_at: _datetime | None,
        livemode: bool,
        location: str | None,
        metadata: dict[str, str],
        serial_number: str,
        status: Literal["online", "offline"] | str | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["terminal.reader"]]

    action: Final[ReaderAction | None]

    deleted: Final[dict[str, Any] | None]

    device_sw_version: Final[str | None]

    device_type: Final[
        Literal[
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
        ]
        | str
    ]

    ip_address: Final[str | None]

    label: Final[str]

    last_seen_at: Final[_datetime | None]

    livemode: Final[bool]

    location: Final[str | None]

    metadata: Final[dict[str, str]]

    serial_number: Final[str]

    status: _Reader_status[K]

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
    status: Literal["failed", "succeeded", "in_progress"] | str
    type: (
        Literal[
            "collect_inputs",
            "collect_payment_method",
            "confirm_payment_intent",
            "print_content",
            "process_payment_intent",
            "process_setup_intent",
            "refund_payment",
            "set_reader_display",
        ]
        | str
    )

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
    type: Literal["image"]

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
    reason: Literal["fraudulent", "duplicate", "requested_by_customer"] | str | None = None
    refund: str | None = None
    refund_application_fee: bool | None = None
    refund_payment_config: dict[str, Any] | None = None
    reverse_transfer: bool | None = None

class ReaderActionSetReaderDisplay(Payload, frozen=True, kw_only=True):
    "Stripe: ReaderActionSetReaderDisplay."

    cart: dict[str, Any] | None
    type: Literal["cart"]

class _ReceivedCredit_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["failed", "succeeded"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._ReceivedCreditStatusLiteralFailed], owner: Any = ...) -> Literal["failed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ReceivedCreditStatusLiteralSucceeded], owner: Any = ...
    ) -> Literal["succeeded"]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["failed", "succeeded"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class ReceivedCredit(Known[K]):
    "Stripe: ReceivedCredit."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["treasury.received_credit"],
        amount: int,
        created: _datetime,
        currency: str,
        description: str,
        failure_code: Literal["other", "account_closed", "account_frozen", "international_transaction"] | str | None,
        financial_account: str | None,
        hosted_regulatory_receipt_url: str | None,
        initiating_payment_method_details: ReceivedCreditInitiatingPaymentMethodDetails,
        linked_flows: ReceivedCreditLinkedFlows,
        livemode: bool,
        network: Literal["card", "stripe", "ach", "rtp", "us_domestic_wire"] | str,
        reversal_details: ReceivedCreditReversalDetails | None,
        status: Literal["failed", "succeeded"] | str,
        transaction: str | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["treasury.received_credit"]]

    amount: Final[int]

    created: Final[_datetime]

    currency: Final[str]

    description: Final[str]

    failure_code: Present[
        _q._ReceivedCreditFailureCode,
        Literal["other", "account_closed", "account_frozen", "international_transaction"] | str,
    ]

    financial_account: Final[str | None]

    hosted_regulatory_receipt_url: Final[str | None]

    initiating_payment_method_details: Final[ReceivedCreditInitiatingPaymentMethodDetails]

    linked_flows: Final[ReceivedCreditLinkedFlows]

    livemode: Final[bool]

    network: Final[Literal["card", "stripe", "ach", "rtp", "us_domestic_wire"] | str]

    reversal_details: Final[ReceivedCreditReversalDetails | None]

    status: _ReceivedCredit_status[K]

    transaction: Final[str | None]

class ReceivedCreditInitiatingPaymentMethodDetails(Payload, frozen=True, kw_only=True):
    "Stripe: ReceivedCreditInitiatingPaymentMethodDetails."

    balance: Literal["payments"] | str | None = None
    billing_details: InboundTransferOriginPaymentMethodDetailsBillingDetails
    financial_account: OutboundPaymentDestinationPaymentMethodDetailsFinancialAccount | None = None
    issuing_card: str | None = None
    type: Literal["stripe", "balance", "us_bank_account", "financial_account", "issuing_card"] | str
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
    type: Literal["other", "payout", "credit_reversal", "outbound_payment", "outbound_transfer"] | str

class ReceivedCreditReversalDetails(Payload, frozen=True, kw_only=True):
    "Stripe: ReceivedCreditReversalDetails."

    deadline: int | None
    restricted_reason: (
        Literal["other", "already_reversed", "deadline_passed", "network_restricted", "source_flow_restricted"]
        | str
        | None
    )

class _ReceivedDebit_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["failed", "succeeded"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._ReceivedDebitStatusLiteralFailed], owner: Any = ...) -> Literal["failed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ReceivedDebitStatusLiteralSucceeded], owner: Any = ...
    ) -> Literal["succeeded"]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["failed", "succeeded"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class ReceivedDebit(Known[K]):
    "Stripe: ReceivedDebit."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["treasury.received_debit"],
        amount: int,
        created: _datetime,
        currency: str,
        description: str,
        failure_code: Literal[
            "other", "insufficient_funds", "account_closed", "account_frozen", "international_transaction"
        ]
        | str
        | None,
        financial_account: str | None,
        hosted_regulatory_receipt_url: str | None,
        initiating_payment_method_details: ReceivedDebitInitiatingPaymentMethodDetails | None = None,
        linked_flows: ReceivedDebitLinkedFlows,
        livemode: bool,
        network: Literal["card", "stripe", "ach"] | str,
        reversal_details: ReceivedCreditReversalDetails | None,
        status: Literal["failed", "succeeded"] | str,
        transaction: str | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["treasury.received_debit"]]

    amount: Final[int]

    created: Final[_datetime]

    currency: Final[str]

    description: Final[str]

    failure_code: Present[
        _q._ReceivedDebitFailureCode,
        Literal["other", "insufficient_funds", "account_closed", "account_frozen", "international_transaction"] | str,
    ]

    financial_account: Final[str | None]

    hosted_regulatory_receipt_url: Final[str | None]

    initiating_payment_method_details: Final[ReceivedDebitInitiatingPaymentMethodDetails | None]

    linked_flows: Final[ReceivedDebitLinkedFlows]

    livemode: Final[bool]

    network: Final[Literal["card", "stripe", "ach"] | str]

    reversal_details: Final[ReceivedCreditReversalDetails | None]

    status: _ReceivedDebit_status[K]

    transaction: Final[str | None]

class ReceivedDebitInitiatingPaymentMethodDetails(Payload, frozen=True, kw_only=True):
    "Stripe: ReceivedDebitInitiatingPaymentMethodDetails."

    balance: Literal["payments"] | str | None = None
    billing_details: InboundTransferOriginPaymentMethodDetailsBillingDetails
    financial_account: OutboundPaymentDestinationPaymentMethodDetailsFinancialAccount | None = None
    issuing_card: str | None = None
    type: Literal["stripe", "balance", "us_bank_account", "financial_account", "issuing_card"] | str
    us_bank_account: ReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount | None = None

class ReceivedDebitLinkedFlows(Payload, frozen=True, kw_only=True):
    "Stripe: ReceivedDebitLinkedFlows."

    debit_reversal: str | None
    inbound_transfer: str | None
    issuing_authorization: str | None
    issuing_transaction: str | None
    payout: str | None
    topup: str | None

class Refund(Known[K]):
    "Stripe: Refund."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["refund"],
        amount: int,
        balance_transaction: str | None,
        charge: str | None,
        created: _datetime,
        currency: str,
        customer: str | None,
        customer_account: str | None,
        description: str | None = None,
        destination_details: RefundDestinationDetails | None = None,
        failure_balance_transaction: str | None = None,
        failure_reason: str | None = None,
        instructions_email: str | None = None,
        metadata: dict[str, str] | None,
        next_action: RefundNextAction | None = None,
        payment_intent: str | None,
        payment_method: str | None,
        pending_reason: Literal["charge_pending", "insufficient_funds", "processing"] | str | None = None,
        presentment_details: ChargePresentmentDetails | None = None,
        reason: Literal["fraudulent", "duplicate", "expired_uncaptured_charge", "requested_by_customer"] | str | None,
        receipt_number: str | None,
        source_transfer_reversal: str | None,
        status: str | None,
        transfer_reversal: str | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["refund"]]

    amount: Final[int]

    balance_transaction: Final[str | None]

    charge: Present[_q._RefundCharge, str]

    created: Final[_datetime]

    currency: Final[str]

    customer: Present[_q._RefundCustomer, str]

    customer_account: Final[str | None]

    description: Present[_q._RefundDescription, str]

    destination_details: Final[RefundDestinationDetails | None]

    failure_balance_transaction: Final[str | None]

    failure_reason: Final[str | None]

    instructions_email: Final[str | None]

    metadata: Final[dict[str, str] | None]

    next_action: Final[RefundNextAction | None]

    payment_intent: Present[_q._RefundPaymentIntent, str]

    payment_method: Present[_q._RefundPaymentMethod, str]

    pending_reason: Final[Literal["charge_pending", "insufficient_funds", "processing"] | str | None]

    presentment_details: Final[ChargePresentmentDetails | None]

    reason: Final[Literal["fraudulent", "duplicate", "expired_uncaptured_charge", "requested_by_customer"] | str | None]

    receipt_number: Final[str | None]

    source_transfer_reversal: Final[str | None]

    status: Final[str | None]

    transfer_reversal: Final[str | None]

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
    type: Literal["pending", "refund", "reversal"] | str

class RefundNextAction(Payload, frozen=True, kw_only=True):
    "Stripe: RefundNextAction."

    display_details: RefundNextActionDisplayDetails | None = None
    type: str

class RefundNextActionDisplayDetails(Payload, frozen=True, kw_only=True):
    "Stripe: RefundNextActionDisplayDetails."

    email_sent: dict[str, Any]
    expires_at: int

class Release(Known[K]):
    "Stripe: Release."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["reserve.release"],
        amount: int,
        created: _datetime,
        created_by: Literal["application", "stripe"] | str,
        currency: str,
        destination: Literal["other", "payments"] | str,
        livemode: bool,
        metadata: dict[str, str] | None = None,
        reason: Literal["hold_expired", "hold_released_early", "hold_reversed", "plan_disabled"] | str,
        released_at: int,
        reserve_hold: str | None,
        reserve_plan: str | None,
        source_transaction: ReleaseSourceTransaction | None = None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["reserve.release"]]

    amount: Final[int]

    created: Final[_datetime]

    created_by: Final[Literal["application", "stripe"] | str]

    currency: Final[str]

    destination: Final[Literal["other", "payments"] | str]

    livemode: Final[bool]

    metadata: Final[dict[str, str] | None]

    reason: Final[Literal["hold_expired", "hold_released_early", "hold_reversed", "plan_disabled"] | str]

    released_at: Final[int]

    reserve_hold: Final[str | None]

    reserve_plan: Final[str | None]

    source_transaction: Final[ReleaseSourceTransaction | None]

class ReleaseSourceTransaction(Payload, frozen=True, kw_only=True):
    "Stripe: ReleaseSourceTransaction."

    dispute: str | None = None
    refund: str | None = None
    type: Literal["refund", "dispute"] | str

class ReportRun(Known[K]):
    "Stripe: ReportRun."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["reporting.report_run"],
        created: _datetime,
        error: str | None,
        livemode: bool,
        parameters: ReportRunParameters,
        report_type: str,
        result: File | None,
        status: str,
        succeeded_at: _datetime | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["reporting.report_run"]]

    created: Final[_datetime]

    error: Final[str | None]

    livemode: Final[bool]

    parameters: Final[ReportRunParameters]

    report_type: Final[str]

    result: Final[File | None]

    status: Final[str]

    succeeded_at: Final[_datetime | None]

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

class ReportType(Known[K]):
    "Stripe: ReportType."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["reporting.report_type"],
        data_available_end: _datetime,
        data_available_start: _datetime,
        default_columns: list[str] | None,
        livemode: bool,
        name: str,
        updated: _datetime,
        version: int,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["reporting.report_type"]]

    data_available_end: Final[_datetime]

    data_available_start: Final[_datetime]

    default_columns: Final[list[str] | None]

    livemode: Final[bool]

    name: Final[str]

    updated: Final[_datetime]

    version: Final[int]

class Review(Known[K]):
    "Stripe: Review."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["review"],
        billing_zip: str | None,
        charge: str | None,
        closed_reason: Literal[
            "refunded",
            "canceled",
            "disputed",
            "redacted",
            "approved",
            "acknowledged",
            "payment_never_settled",
            "refunded_as_fraud",
        ]
        | str
        | None,
        created: _datetime,
        ip_address: str | None,
        ip_address_location: ReviewIpAddressLocation | None,
        livemode: bool,
        open: bool,
        opened_reason: Literal["manual", "rule"] | str,
        payment_intent: str | None = None,
        reason: str,
        session: ReviewSession | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["review"]]

    billing_zip: Final[str | None]

    charge: Present[_q._ReviewCharge, str]

    closed_reason: Final[
        Literal[
            "refunded",
            "canceled",
            "disputed",
            "redacted",
            "approved",
            "acknowledged",
            "payment_never_settled",
            "refunded_as_fraud",
        ]
        | str
        | None
    ]

    created: Final[_datetime]

    ip_address: Final[str | None]

    ip_address_location: Final[ReviewIpAddressLocation | None]

    livemode: Final[bool]

    open: Final[bool]

    opened_reason: Final[Literal["manual", "rule"] | str]

    payment_intent: Present[_q._ReviewPaymentIntent, str]

    reason: Final[str]

    session: Final[ReviewSession | None]

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

class ScheduledQueryRun(Known[K]):
    "Stripe: ScheduledQueryRun."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["scheduled_query_run"],
        created: _datetime,
        data_load_time: int,
        error: SessionCustomTextAfterSubmit | None = None,
        file: File | None,
        livemode: bool,
        result_available_until: int,
        sql: str,
        status: str,
        title: str,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["scheduled_query_run"]]

    created: Final[_datetime]

    data_load_time: Final[int]

    error: Final[SessionCustomTextAfterSubmit | None]

    file: Final[File | None]

    livemode: Final[bool]

    result_available_until: Final[int]

    sql: Final[str]

    status: Final[str]

    title: Final[str]

class Session2LineItems(Payload, frozen=True, kw_only=True):
    "Stripe: Session2LineItems."

    object: Literal["list"]
    data: list[LineItem]
    has_more: bool
    url: str

class SessionAfterExpiration(Payload, frozen=True, kw_only=True):
    "Stripe: SessionAfterExpiration."

    customer_login: SessionAfterExpirationCustomerLogin | None
    type: Literal["customer_login"]

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
    status: Literal["failed", "complete", "requires_location_inputs"] | str | None

class SessionAutomaticTaxLiability(Payload, frozen=True, kw_only=True):
    "Stripe: SessionAutomaticTaxLiability."

    account: str | None = None
    type: Literal["account", "self"] | str

class SessionBrandingSettings(Payload, frozen=True, kw_only=True):
    "Stripe: SessionBrandingSettings."

    background_color: str
    border_style: Literal["pill", "rectangular", "rounded"] | str
    button_color: str
    display_name: str
    font_family: str
    icon: SessionBrandingSettingsIcon | None
    logo: SessionBrandingSettingsIcon | None

class SessionBrandingSettingsIcon(Payload, frozen=True, kw_only=True):
    "Stripe: SessionBrandingSettingsIcon."

    file: str | None = None
    type: Literal["url", "file"] | str
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

    promotions: Literal["opt_in", "opt_out"] | str | None
    terms_of_service: Literal["accepted"] | str | None

class SessionConsentCollection(Payload, frozen=True, kw_only=True):
    "Stripe: SessionConsentCollection."

    payment_method_reuse_agreement: SessionConsentCollectionPaymentMethodReuseAgreement | None
    promotions: Literal["none", "auto"] | str | None
    terms_of_service: Literal["none", "required"] | str | None

class SessionConsentCollectionPaymentMethodReuseAgreement(Payload, frozen=True, kw_only=True):
    "Stripe: SessionConsentCollectionPaymentMethodReuseAgreement."

    position: Literal["auto", "hidden"] | str

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
    type: Literal["dropdown", "numeric", "text"] | str

class SessionCustomFieldDropdown(Payload, frozen=True, kw_only=True):
    "Stripe: SessionCustomFieldDropdown."

    default_value: str | None
    options: list[dict[str, Any]]
    value: str | None

class SessionCustomFieldLabel(Payload, frozen=True, kw_only=True):
    "Stripe: SessionCustomFieldLabel."

    custom: str | None
    type: Literal["custom"]

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
    tax_exempt: Literal["none", "exempt", "reverse"] | str | None
    tax_ids: list[SessionCustomerDetailsTaxId] | None

class SessionCustomerDetailsTaxId(Payload, frozen=True, kw_only=True):
    "Stripe: SessionCustomerDetailsTaxId."

    type: (
        Literal[
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
        ]
        | str
    )
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
    type: (
        Literal[
            "customer_update",
            "payment_method_update",
            "subscription_cancel",
            "subscription_pause",
            "subscription_update",
            "subscription_update_confirm",
        ]
        | str
    )

class SessionFlowAfterCompletion(Payload, frozen=True, kw_only=True):
    "Stripe: SessionFlowAfterCompletion."

    hosted_confirmation: SessionFlowAfterCompletionHostedConfirmation | None
    redirect: dict[str, Any] | None
    type: Literal["hosted_confirmation", "portal_homepage", "redirect"] | str

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

    currency: Literal["cad", "usd"] | str | None = None
    mandate_options: dict[str, Any] | None = None
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    target_date: str | None = None
    verification_method: Literal["instant", "automatic", "microdeposits"] | str | None = None

class SessionPaymentMethodOptionsAffirm(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsAffirm."

    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal["none"] | str | None = None

class SessionPaymentMethodOptionsAlipay(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsAlipay."

    setup_future_usage: Literal["none"] | str | None = None

class SessionPaymentMethodOptionsAlma(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsAlma."

    capture_method: Literal["manual"] | str | None = None

class SessionPaymentMethodOptionsAmazonPay(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsAmazonPay."

    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal["none", "off_session"] | str | None = None

class SessionPaymentMethodOptionsAuBecsDebit(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsAuBecsDebit."

    setup_future_usage: Literal["none"] | str | None = None
    target_date: str | None = None

class SessionPaymentMethodOptionsBacsDebit(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsBacsDebit."

    mandate_options: dict[str, Any] | None = None
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    target_date: str | None = None

class SessionPaymentMethodOptionsBancontact(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsBancontact."

    setup_future_usage: Literal["none", "off_session"] | str | None = None

class SessionPaymentMethodOptionsBoleto(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsBoleto."

    expires_after_days: int
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None

class SessionPaymentMethodOptionsCard(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsCard."

    capture_method: Literal["manual"] | str | None = None
    installments: dict[str, Any] | None = None
    request_extended_authorization: Literal["never", "if_available"] | str | None = None
    request_incremental_authorization: Literal["never", "if_available"] | str | None = None
    request_multicapture: Literal["never", "if_available"] | str | None = None
    request_overcapture: Literal["never", "if_available"] | str | None = None
    request_three_d_secure: Literal["automatic", "challenge", "any"] | str
    restrictions: dict[str, Any] | None = None
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    statement_descriptor_suffix_kana: str | None = None
    statement_descriptor_suffix_kanji: str | None = None

class SessionPaymentMethodOptionsCustomerBalance(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsCustomerBalance."

    bank_transfer: dict[str, Any] | None = None
    funding_type: Literal["bank_transfer"] | str | None
    setup_future_usage: Literal["none"] | str | None = None

class SessionPaymentMethodOptionsKlarna(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsKlarna."

    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None

class SessionPaymentMethodOptionsKonbini(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsKonbini."

    expires_after_days: int | None
    setup_future_usage: Literal["none"] | str | None = None

class SessionPaymentMethodOptionsOxxo(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsOxxo."

    expires_after_days: int
    setup_future_usage: Literal["none"] | str | None = None

class SessionPaymentMethodOptionsPaypal(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsPaypal."

    capture_method: Literal["manual"] | str | None = None
    preferred_locale: str | None
    reference: str | None
    setup_future_usage: Literal["none", "off_session"] | str | None = None

class SessionPaymentMethodOptionsPayto(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsPayto."

    mandate_options: dict[str, Any] | None = None
    setup_future_usage: Literal["none", "off_session"] | str | None = None

class SessionPaymentMethodOptionsPix(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsPix."

    amount_includes_iof: Literal["always", "never"] | str | None = None
    expires_after_seconds: int | None
    mandate_options: dict[str, Any] | None = None
    setup_future_usage: Literal["none", "off_session"] | str | None = None

class SessionPaymentMethodOptionsSepaDebit(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsSepaDebit."

    mandate_options: dict[str, Any] | None = None
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    target_date: str | None = None

class SessionPaymentMethodOptionsUpi(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsUpi."

    mandate_options: SessionPaymentMethodOptionsUpiMandateOptions | None = None
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None

class SessionPaymentMethodOptionsUpiMandateOptions(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsUpiMandateOptions."

    amount: int | None
    amount_type: Literal["fixed", "maximum"] | str | None
    description: str | None
    end_date: int | None

class SessionPaymentMethodOptionsUsBankAccount(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsUsBankAccount."

    financial_connections: dict[str, Any] | None = None
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    target_date: str | None = None
    verification_method: Literal["instant", "automatic"] | str | None = None

class SessionPaymentMethodOptionsWechatPay(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPaymentMethodOptionsWechatPay."

    app_id: str | None
    client: Literal["web", "android", "ios"] | str | None
    setup_future_usage: Literal["none"] | str | None = None

class SessionPermissions(Payload, frozen=True, kw_only=True):
    "Stripe: SessionPermissions."

    update_shipping_details: Literal["client_only", "server_only"] | str | None

class SessionSavedPaymentMethodOptions(Payload, frozen=True, kw_only=True):
    "Stripe: SessionSavedPaymentMethodOptions."

    allow_redisplay_filters: list[str] | None
    payment_method_remove: Literal["disabled", "enabled"] | str | None
    payment_method_save: Literal["disabled", "enabled"] | str | None

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
    required: Literal["never", "if_supported"] | str

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

    display: Literal["never", "auto"] | str | None = None

class _Settings_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["active", "pending"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._SettingsStatusLiteralActive], owner: Any = ...) -> Literal["active"]: ...
    @overload
    def __get__(self, obj: Certain[_q._SettingsStatusLiteralPending], owner: Any = ...) -> Literal["pending"]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["active", "pending"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Settings(Known[K]):
    "Stripe: Settings."
    def __init__(
        self,
        *,
        object: Literal["tax.settings"],
        defaults: SettingsDefaults,
        head_office: CardholderBilling | None,
        livemode: bool,
        status: Literal["active", "pending"] | str,
        status_details: SettingsStatusDetails,
    ) -> None: ...
    object: Final[Literal["tax.settings"]]

    defaults: Final[SettingsDefaults]

    head_office: Final[CardholderBilling | None]

    livemode: Final[bool]

    status: _Settings_status[K]

    status_details: Final[SettingsStatusDetails]

class SettingsDefaults(Payload, frozen=True, kw_only=True):
    "Stripe: SettingsDefaults."

    provider: Literal["stripe", "anrok", "avalara", "sphere"] | str
    tax_behavior: Literal["exclusive", "inclusive", "inferred_by_currency"] | str | None
    tax_code: str | None

class SettingsStatusDetails(Payload, frozen=True, kw_only=True):
    "Stripe: SettingsStatusDetails."

    active: dict[str, Any] | None = None
    pending: SettingsStatusDetailsPending | None = None

class SettingsStatusDetailsPending(Payload, frozen=True, kw_only=True):
    "Stripe: SettingsStatusDetailsPending."

    missing_fields: list[str] | None

class _SetupIntent_status(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> (
        Literal[
            "canceled", "processing", "succeeded", "requires_action", "requires_confirmation", "requires_payment_method"
        ]
        | str
    ): ...
    @overload
    def __get__(self, obj: Certain[_q._SetupIntentStatusLiteralCanceled], owner: Any = ...) -> Literal["canceled"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SetupIntentStatusLiteralProcessing], owner: Any = ...
    ) -> Literal["processing"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SetupIntentStatusLiteralRequiresAction], owner: Any = ...
    ) -> Literal["requires_action"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SetupIntentStatusLiteralRequiresConfirmation], owner: Any = ...
    ) -> Literal["requires_confirmation"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SetupIntentStatusLiteralRequiresPaymentMethod], owner: Any = ...
    ) -> Literal["requires_payment_method"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SetupIntentStatusLiteralSucceeded], owner: Any = ...
    ) -> Literal["succeeded"]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> (
        Literal[
            "canceled", "processing", "succeeded", "requires_action", "requires_confirmation", "requires_payment_method"
        ]
        | str
    ): ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class SetupIntent(Known[K]):
    "Stripe: SetupIntent."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["setup_intent"],
        allowed_payment_method_types: list[str] | None,
        application: str | None,
        attach_to_self: bool | None = None,
        automatic_payment_methods: SetupIntentAutomaticPaymentMethods | None,
        cancellation_reason: Literal["abandoned", "duplicate", "requested_by_customer"] | str | None,
        client_secret: str | None,
        created: _datetime,
        customer: str | None,
        customer_account: str | None = None,
        description: str | None,
        excluded_payment_method_types: list[str] | None,
        flow_directions: list[str] | None = None,
        last_setup_error: InvoiceLastFinalizationError | None,
        latest_attempt: str | None,
        livemode: bool,
        managed_payments: ConfigurationFeaturesInvoiceHistory | None = None,
        mandate: str | None,
        metadata: dict[str, str] | None,
        next_action: SetupIntentNextAction | None,
        on_behalf_of: str | None,
        payment_method: str | None,
        payment_method_configuration_details: SessionPaymentMethodConfigurationDetails | None,
        payment_method_options: SetupIntentPaymentMethodOptions | None,
        payment_method_types: list[str],
        single_use_mandate: str | None,
        status: Literal[
            "canceled", "processing", "succeeded", "requires_action", "requires_confirmation", "requires_payment_method"
        ]
        | str,
        usage: str,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["setup_intent"]]

    allowed_payment_method_types: Final[list[str] | None]

    application: Final[str | None]

    attach_to_self: Final[bool | None]

    automatic_payment_methods: Final[SetupIntentAutomaticPaymentMethods | None]

    cancellation_reason: Final[Literal["abandoned", "duplicate", "requested_by_customer"] | str | None]

    client_secret: Final[str | None]

    created: Final[_datetime]

    customer: Present[_q._SetupIntentCustomer, str]

    customer_account: Final[str | None]

    description: Present[_q._SetupIntentDescription, str]

    excluded_payment_method_types: Final[list[str] | None]

    flow_directions: Final[list[str] | None]

    last_setup_error: Present[_q._SetupIntentLastSetupError, InvoiceLastFinalizationError]

    latest_attempt: Final[str | None]

    livemode: Final[bool]

    managed_payments: Final[ConfigurationFeaturesInvoiceHistory | None]

    mandate: Final[str | None]

    metadata: Final[dict[str, str] | None]

    next_action: Final[SetupIntentNextAction | None]

    on_behalf_of: Final[str | None]

    payment_method: Present[_q._SetupIntentPaymentMethod, str]

    payment_method_configuration_details: Final[SessionPaymentMethodConfigurationDetails | None]

    payment_method_options: Final[SetupIntentPaymentMethodOptions | None]

    payment_method_types: Final[list[str]]

    single_use_mandate: Final[str | None]

    status: _SetupIntent_status[K]

    usage: Final[str]

class SetupIntentAutomaticPaymentMethods(Payload, frozen=True, kw_only=True):
    "Stripe: SetupIntentAutomaticPaymentMethods."

    allow_redirects: Literal["always", "never"] | str | None = None
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
    expires_at: _datetime
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

    currency: Literal["cad", "usd"] | str | None
    mandate_options: dict[str, Any] | None = None
    verification_method: Literal["instant", "automatic", "microdeposits"] | str | None = None

class SetupIntentPaymentMethodOptionsBacsDebit(Payload, frozen=True, kw_only=True):
    "Stripe: SetupIntentPaymentMethodOptionsBacsDebit."

    mandate_options: dict[str, Any] | None = None

class SetupIntentPaymentMethodOptionsBlik(Payload, frozen=True, kw_only=True):
    "Stripe: SetupIntentPaymentMethodOptionsBlik."

    mandate_options: dict[str, Any] | None = None

class SetupIntentPaymentMethodOptionsCard(Payload, frozen=True, kw_only=True):
    "Stripe: SetupIntentPaymentMethodOptionsCard."

    mandate_options: dict[str, Any] | None
    network: (
        Literal[
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
        ]
        | str
        | None
    )
    request_three_d_secure: Literal["automatic", "challenge", "any"] | str | None
    setup_credential_usage: Literal["installment", "recurring", "unscheduled"] | str | None = None

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
    verification_method: Literal["instant", "automatic", "microdeposits"] | str | None = None

class Source(Known[K]):
    "Stripe: Source."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["source"],
        ach_credit_transfer: SourceAchCreditTransfer | None = None,
        ach_debit: SourceAchDebit | None = None,
        acss_debit: SourceAcssDebit | None = None,
        alipay: SourceAlipay | None = None,
        allow_redisplay: Literal["always", "limited", "unspecified"] | str | None,
        amount: int | None,
        au_becs_debit: SourceAuBecsDebit | None = None,
        bancontact: SourceBancontact | None = None,
        card: SourceCard | None = None,
        card_present: SourceCardPresent | None = None,
        client_secret: str,
        code_verification: SourceCodeVerification | None = None,
        created: _datetime,
        currency: str | None,
        customer: str | None = None,
        eps: SourceEps | None = None,
        flow: str,
        giropay: SourceGiropay | None = None,
        ideal: SourceIdeal | None = None,
        klarna: SourceKlarna | None = None,
        livemode: bool,
        metadata: dict[str, str] | None,
        multibanco: SourceMultibanco | None = None,
        owner: SourceOwner | None,
        p24: SourceP24 | None = None,
        receiver: SourceReceiver | None = None,
        redirect: SourceRedirect | None = None,
        sepa_credit_transfer: SourceSepaCreditTransfer | None = None,
        sepa_debit: SourceSepaDebit | None = None,
        sofort: SourceSofort | None = None,
        source_order: SourceSourceOrder | None = None,
        statement_descriptor: str | None,
        status: str,
        three_d_secure: SourceThreeDSecure | None = None,
        type: Literal[
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
        ]
        | str,
        usage: str | None,
        wechat: SourceWechat | None = None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["source"]]

    ach_credit_transfer: Final[SourceAchCreditTransfer | None]

    ach_debit: Final[SourceAchDebit | None]

    acss_debit: Final[SourceAcssDebit | None]

    alipay: Final[SourceAlipay | None]

    allow_redisplay: Final[Literal["always", "limited", "unspecified"] | str | None]

    amount: Final[int | None]

    au_becs_debit: Final[SourceAuBecsDebit | None]

    bancontact: Final[SourceBancontact | None]

    card: Final[SourceCard | None]

    card_present: Final[SourceCardPresent | None]

    client_secret: Final[str]

    code_verification: Final[SourceCodeVerification | None]

    created: Final[_datetime]

    currency: Final[str | None]

    customer: Present[_q._SourceCustomer, str]

    eps: Final[SourceEps | None]

    flow: Final[str]

    giropay: Final[SourceGiropay | None]

    ideal: Final[SourceIdeal | None]

    klarna: Final[SourceKlarna | None]

    livemode: Final[bool]

    metadata: Final[dict[str, str] | None]

    multibanco: Final[SourceMultibanco | None]

    owner: Final[SourceOwner | None]

    p24: Final[SourceP24 | None]

    receiver: Final[SourceReceiver | None]

    redirect: Final[SourceRedirect | None]

    sepa_credit_transfer: Final[SourceSepaCreditTransfer | None]

    sepa_debit: Final[SourceSepaDebit | None]

    sofort: Final[SourceSofort | None]

    source_order: Final[SourceSourceOrder | None]

    statement_descriptor: Final[str | None]

    status: Final[str]

    three_d_secure: Final[SourceThreeDSecure | None]

    type: Final[
        Literal[
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
        ]
        | str
    ]

    usage: Final[str | None]

    wechat: Final[SourceWechat | None]

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

class SourceMandateNotification(Known[K]):
    "Stripe: SourceMandateNotification."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["source_mandate_notification"],
        acss_debit: SourceMandateNotificationAcssDebit | None = None,
        amount: int | None,
        bacs_debit: SourceMandateNotificationBacsDebit | None = None,
        created: _datetime,
        livemode: bool,
        reason: str,
        sepa_debit: SourceMandateNotificationSepaDebit | None = None,
        source: Source,
        status: str,
        type: str,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["source_mandate_notification"]]

    acss_debit: Final[SourceMandateNotificationAcssDebit | None]

    amount: Final[int | None]

    bacs_debit: Final[SourceMandateNotificationBacsDebit | None]

    created: Final[_datetime]

    livemode: Final[bool]

    reason: Final[str]

    sepa_debit: Final[SourceMandateNotificationSepaDebit | None]

    source: Final[Source]

    status: Final[str]

    type: Final[str]

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

class SourceTransaction(Known[K]):
    "Stripe: SourceTransaction."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["source_transaction"],
        ach_credit_transfer: SourceTransactionAchCreditTransfer | None = None,
        amount: int,
        chf_credit_transfer: SourceTransactionChfCreditTransfer | None = None,
        created: _datetime,
        currency: str,
        gbp_credit_transfer: SourceTransactionGbpCreditTransfer | None = None,
        livemode: bool,
        paper_check: SourceTransactionPaperCheck | None = None,
        sepa_credit_transfer: SourceTransactionSepaCreditTransfer | None = None,
        source: str,
        status: str,
        type: Literal[
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
        ]
        | str,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["source_transaction"]]

    ach_credit_transfer: Final[SourceTransactionAchCreditTransfer | None]

    amount: Final[int]

    chf_credit_transfer: Final[SourceTransactionChfCreditTransfer | None]

    created: Final[_datetime]

    currency: Final[str]

    gbp_credit_transfer: Final[SourceTransactionGbpCreditTransfer | None]

    livemode: Final[bool]

    paper_check: Final[SourceTransactionPaperCheck | None]

    sepa_credit_transfer: Final[SourceTransactionSepaCreditTransfer | None]

    source: Final[str]

    status: Final[str]

    type: Final[
        Literal[
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
        ]
        | str
    ]

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

class _Subscription_status(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> (
        Literal["active", "canceled", "unpaid", "incomplete", "incomplete_expired", "past_due", "paused", "trialing"]
        | str
    ): ...
    @overload
    def __get__(self, obj: Certain[_q._SubscriptionStatusLiteralActive], owner: Any = ...) -> Literal["active"]: ...
    @overload
    def __get__(self, obj: Certain[_q._SubscriptionStatusLiteralCanceled], owner: Any = ...) -> Literal["canceled"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SubscriptionStatusLiteralIncomplete], owner: Any = ...
    ) -> Literal["incomplete"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SubscriptionStatusLiteralIncompleteExpired], owner: Any = ...
    ) -> Literal["incomplete_expired"]: ...
    @overload
    def __get__(self, obj: Certain[_q._SubscriptionStatusLiteralPastDue], owner: Any = ...) -> Literal["past_due"]: ...
    @overload
    def __get__(self, obj: Certain[_q._SubscriptionStatusLiteralPaused], owner: Any = ...) -> Literal["paused"]: ...
    @overload
    def __get__(self, obj: Certain[_q._SubscriptionStatusLiteralTrialing], owner: Any = ...) -> Literal["trialing"]: ...
    @overload
    def __get__(self, obj: Certain[_q._SubscriptionStatusLiteralUnpaid], owner: Any = ...) -> Literal["unpaid"]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> (
        Literal["active", "canceled", "unpaid", "incomplete", "incomplete_expired", "past_due", "paused", "trialing"]
        | str
    ): ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Subscription(Known[K]):
    "Stripe: Subscription."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["subscription"],
        application: str | None,
        application_fee_percent: float | None,
        automatic_tax: SubscriptionAutomaticTax,
        billing_cycle_anchor: int,
        billing_cycle_anchor_config: SubscriptionBillingCycleAnchorConfig | None,
        billing_mode: SubscriptionBillingMode,
        billing_schedules: list[SubscriptionBillingSchedule],
        billing_thresholds: SubscriptionBillingThresholds | None,
        cancel_at: int | None,
        cancel_at_period_end: bool,
        canceled_at: int | None,
        cancellation_details: SubscriptionCancellationDetails | None,
        collection_method: Literal["charge_automatically", "send_invoice"] | str,
        created: _datetime,
        currency: str,
        customer: str,
        customer_account: str | None,
        days_until_due: int | None,
        default_payment_method: str | None,
        default_source: str | None,
        default_tax_rates: list[TaxRate] | None = None,
        description: str | None,
        discounts: list[str],
        ended_at: int | None,
        invoice_settings: SubscriptionInvoiceSettings,
        items: SubscriptionItems,
        latest_invoice: str | None,
        livemode: bool,
        managed_payments: ConfigurationFeaturesInvoiceHistory | None,
        metadata: dict[str, str],
        next_pending_invoice_item_invoice: int | None,
        on_behalf_of: str | None,
        pause_collection: SubscriptionPauseCollection | None,
        payment_settings: SubscriptionPaymentSettings | None,
        pending_invoice_item_interval: ConfigurationFeaturesSubscriptionPauseDurationIntervalOption | None,
        pending_setup_intent: str | None,
        pending_update: SubscriptionPendingUpdate | None,
        presentment_details: SubscriptionPresentmentDetails | None = None,
        schedule: str | None,
        start_date: int,
        status: Literal[
            "active", "canceled", "unpaid", "incomplete", "incomplete_expired", "past_due", "paused", "trialing"
        ]
        | str,
        status_details: SubscriptionStatusDetails | None = None,
        test_clock: str | None,
        transfer_data: SubscriptionTransferData | None,
        trial_end: int | None,
        trial_settings: SubscriptionTrialSettings | None,
        trial_start: int | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["subscription"]]

    application: Final[str | None]

    application_fee_percent: Final[float | None]

    automatic_tax: Final[SubscriptionAutomaticTax]

    billing_cycle_anchor: Final[int]

    billing_cycle_anchor_config: Final[SubscriptionBillingCycleAnchorConfig | None]

    billing_mode: Final[SubscriptionBillingMode]

    billing_schedules: Final[list[SubscriptionBillingSchedule]]

    billing_thresholds: Final[SubscriptionBillingThresholds | None]

    cancel_at: Final[int | None]

    cancel_at_period_end: Final[bool]

    canceled_at: Present[_q._SubscriptionCanceledAt, int]

    cancellation_details: Final[SubscriptionCancellationDetails | None]

    collection_method: Final[Literal["charge_automatically", "send_invoice"] | str]

    created: Final[_datetime]

    currency: Final[str]

    customer: Final[str]

    customer_account: Final[str | None]

    days_until_due: Final[int | None]

    default_payment_method: Present[_q._SubscriptionDefaultPaymentMethod, str]

    default_source: Final[str | None]

    default_tax_rates: Final[list[TaxRate] | None]

    description: Present[_q._SubscriptionDescription, str]

    discounts: Final[list[str]]

    ended_at: Final[int | None]

    invoice_settings: Final[SubscriptionInvoiceSettings]

    items: Final[SubscriptionItems]

    latest_invoice: Final[str | None]

    livemode: Final[bool]

    managed_payments: Final[ConfigurationFeaturesInvoiceHistory | None]

    metadata: Final[dict[str, str]]

    next_pending_invoice_item_invoice: Final[int | None]

    on_behalf_of: Final[str | None]

    pause_collection: Final[SubscriptionPauseCollection | None]

    payment_settings: Final[SubscriptionPaymentSettings | None]

    pending_invoice_item_interval: Final[ConfigurationFeaturesSubscriptionPauseDurationIntervalOption | None]

    pending_setup_intent: Final[str | None]

    pending_update: Final[SubscriptionPendingUpdate | None]

    presentment_details: Final[SubscriptionPresentmentDetails | None]

    schedule: Final[str | None]

    start_date: Final[int]

    status: _Subscription_status[K]

    status_details: Final[SubscriptionStatusDetails | None]

    test_clock: Final[str | None]

    transfer_data: Final[SubscriptionTransferData | None]

    trial_end: Present[_q._SubscriptionTrialEnd, int]

    trial_settings: Final[SubscriptionTrialSettings | None]

    trial_start: Final[int | None]

class SubscriptionAutomaticTax(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionAutomaticTax."

    disabled_reason: Literal["requires_location_inputs"] | str | None
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
    type: Literal["classic", "flexible"] | str
    updated_at: int | None = None

class SubscriptionBillingModeFlexible(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionBillingModeFlexible."

    proration_discounts: Literal["included", "itemized"] | str | None = None

class SubscriptionBillingSchedule(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionBillingSchedule."

    applies_to: list[SubscriptionBillingScheduleAppliesTo] | None
    bill_until: SubscriptionBillingScheduleBillUntil
    key: str

class SubscriptionBillingScheduleAppliesTo(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionBillingScheduleAppliesTo."

    price: str | None
    type: Literal["price"]

class SubscriptionBillingScheduleBillUntil(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionBillingScheduleBillUntil."

    computed_timestamp: int
    duration: dict[str, Any] | None
    timestamp: int | None
    type: Literal["duration", "timestamp"] | str

class SubscriptionBillingThresholds(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionBillingThresholds."

    amount_gte: int | None
    reset_billing_cycle_anchor: bool | None

class SubscriptionCancellationDetails(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionCancellationDetails."

    comment: str | None
    feedback: (
        Literal[
            "other",
            "customer_service",
            "low_quality",
            "missing_features",
            "switched_service",
            "too_complex",
            "too_expensive",
            "unused",
        ]
        | str
        | None
    )
    feedback_option: str | None
    reason: (
        Literal["canceled_by_retention_policy", "cancellation_requested", "payment_disputed", "payment_failed"]
        | str
        | None
    )

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
    object: Literal["subscription_item"]
    billed_until: int | None = None
    billing_thresholds: dict[str, Any] | None
    created: _datetime
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

    object: Literal["list"]
    data: list[SubscriptionItem]
    has_more: bool
    url: str

class SubscriptionPauseCollection(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionPauseCollection."

    behavior: Literal["void", "keep_as_draft", "mark_uncollectible"] | str
    resumes_at: int | None

class SubscriptionPaymentSettings(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionPaymentSettings."

    payment_method_options: SubscriptionPaymentSettingsPaymentMethodOptions | None
    payment_method_types: list[str] | None
    save_default_payment_method: Literal["off", "on_subscription"] | str | None

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
    trial_end: _datetime | None
    trial_from_plan: bool | None

class SubscriptionPresentmentDetails(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionPresentmentDetails."

    presentment_currency: str

class _SubscriptionSchedule_status(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> Literal["active", "canceled", "completed", "not_started", "released"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SubscriptionScheduleStatusLiteralActive], owner: Any = ...
    ) -> Literal["active"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SubscriptionScheduleStatusLiteralCanceled], owner: Any = ...
    ) -> Literal["canceled"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SubscriptionScheduleStatusLiteralCompleted], owner: Any = ...
    ) -> Literal["completed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SubscriptionScheduleStatusLiteralNotStarted], owner: Any = ...
    ) -> Literal["not_started"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SubscriptionScheduleStatusLiteralReleased], owner: Any = ...
    ) -> Literal["released"]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Literal["active", "canceled", "completed", "not_started", "released"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class SubscriptionSchedule(Known[K]):
    "Stripe: SubscriptionSchedule."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["subscription_schedule"],
        application: str | None,
        billing_mode: SubscriptionScheduleBillingMode,
        canceled_at: _datetime | None,
        completed_at: _datetime | None,
        created: _datetime,
        current_phase: SubscriptionScheduleCurrentPhase | None,
        customer: str,
        customer_account: str | None,
        default_settings: SubscriptionScheduleDefaultSettings,
        end_behavior: Literal["none", "cancel", "release", "renew"] | str,
        livemode: bool,
        metadata: dict[str, str] | None,
        pause_schedules: list[SubscriptionSchedulePauseSchedule],
        phases: list[SubscriptionSchedulePhase],
        released_at: _datetime | None,
        released_subscription: str | None,
        status: Literal["active", "canceled", "completed", "not_started", "released"] | str,
        subscription: str | None,
        test_clock: str | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["subscription_schedule"]]

    application: Final[str | None]

    billing_mode: Final[SubscriptionScheduleBillingMode]

    canceled_at: Present[_q._SubscriptionScheduleCanceledAt, _datetime]

    completed_at: Final[_datetime | None]

    created: Final[_datetime]

    current_phase: Final[SubscriptionScheduleCurrentPhase | None]

    customer: Final[str]

    customer_account: Final[str | None]

    default_settings: Final[SubscriptionScheduleDefaultSettings]

    end_behavior: Final[Literal["none", "cancel", "release", "renew"] | str]

    livemode: Final[bool]

    metadata: Final[dict[str, str] | None]

    pause_schedules: Final[list[SubscriptionSchedulePauseSchedule]]

    phases: Final[list[SubscriptionSchedulePhase]]

    released_at: Final[_datetime | None]

    released_subscription: Final[str | None]

    status: _SubscriptionSchedule_status[K]

    subscription: Present[_q._SubscriptionScheduleSubscription, str]

    test_clock: Final[str | None]

class SubscriptionScheduleBillingMode(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionScheduleBillingMode."

    flexible: SubscriptionBillingModeFlexible | None
    type: Literal["classic", "flexible"] | str
    updated_at: int | None = None

class SubscriptionScheduleCurrentPhase(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionScheduleCurrentPhase."

    end_date: int
    start_date: int

class SubscriptionScheduleDefaultSettings(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionScheduleDefaultSettings."

    application_fee_percent: float | None
    automatic_tax: SubscriptionScheduleDefaultSettingsAutomaticTax | None = None
    billing_cycle_anchor: Literal["automatic", "phase_start"] | str
    billing_thresholds: SubscriptionBillingThresholds | None
    collection_method: Literal["charge_automatically", "send_invoice"] | str | None
    default_payment_method: str | None
    description: str | None
    invoice_settings: SubscriptionScheduleDefaultSettingsInvoiceSettings
    on_behalf_of: str | None
    transfer_data: SubscriptionTransferData | None

class SubscriptionScheduleDefaultSettingsAutomaticTax(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionScheduleDefaultSettingsAutomaticTax."

    disabled_reason: Literal["requires_location_inputs"] | str | None
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
    billing_cycle_anchor: Literal["automatic", "phase_start"] | str | None
    billing_thresholds: SubscriptionBillingThresholds | None
    collection_method: Literal["charge_automatically", "send_invoice"] | str | None
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
    proration_behavior: Literal["none", "always_invoice", "create_prorations"] | str
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

    disabled_reason: Literal["requires_location_inputs"] | str | None
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
    transitioned_at: _datetime
    type: Literal["subscription"]

class SubscriptionTransferData(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionTransferData."

    amount_percent: float | None
    destination: str

class SubscriptionTrialSettings(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionTrialSettings."

    end_behavior: SubscriptionTrialSettingsEndBehavior

class SubscriptionTrialSettingsEndBehavior(Payload, frozen=True, kw_only=True):
    "Stripe: SubscriptionTrialSettingsEndBehavior."

    billing_cycle_anchor: Literal["now", "unchanged"] | str | None
    missing_payment_method: Literal["cancel", "create_invoice", "pause"] | str

class Supplier(Payload, frozen=True, kw_only=True):
    "Stripe: Supplier."

    id: str
    object: Literal["climate.supplier"]
    info_url: str
    livemode: bool
    locations: list[OrderDeliveryDetailLocation]
    name: str
    removal_pathway: (
        Literal[
            "biomass_carbon_removal_and_storage", "direct_air_capture", "enhanced_weathering", "marine_carbon_removal"
        ]
        | str
    )

class TaxId(Known[K]):
    "Stripe: TaxId."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["tax_id"],
        country: str | None,
        created: _datetime,
        customer: str | None,
        customer_account: str | None,
        deleted: dict[str, Any] | None = None,
        livemode: bool,
        owner: TaxIdOwner | None,
        type: Literal[
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
        ]
        | str,
        value: str,
        verification: TaxIdVerification | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["tax_id"]]

    country: Final[str | None]

    created: Final[_datetime]

    customer: Present[_q._TaxIdCustomer, str]

    customer_account: Final[str | None]

    deleted: Final[dict[str, Any] | None]

    livemode: Final[bool]

    owner: Final[TaxIdOwner | None]

    type: Final[
        Literal[
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
        ]
        | str
    ]

    value: Final[str]

    verification: Final[TaxIdVerification | None]

class TaxIdOwner(Payload, frozen=True, kw_only=True):
    "Stripe: TaxIdOwner."

    account: str | None = None
    application: str | None = None
    customer: str | None = None
    customer_account: str | None
    type: Literal["application", "account", "customer", "self"] | str

class TaxIdVerification(Payload, frozen=True, kw_only=True):
    "Stripe: TaxIdVerification."

    status: Literal["pending", "unavailable", "unverified", "verified"] | str
    verified_address: str | None
    verified_name: str | None

class TaxRate(Known[K]):
    "Stripe: TaxRate."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["tax_rate"],
        active: bool,
        country: str | None,
        created: _datetime,
        description: str | None,
        display_name: str,
        effective_percentage: float | None,
        flat_amount: AccountBusinessProfileMonthlyEstimatedRevenue | None,
        inclusive: bool,
        jurisdiction: str | None,
        jurisdiction_level: Literal["country", "city", "county", "district", "multiple", "state"] | str | None,
        livemode: bool,
        metadata: dict[str, str] | None,
        percentage: float,
        rate_type: Literal["flat_amount", "percentage"] | str | None,
        state: str | None,
        tax_type: Literal[
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
        ]
        | str
        | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["tax_rate"]]

    active: Final[bool]

    country: Final[str | None]

    created: Final[_datetime]

    description: Present[_q._TaxRateDescription, str]

    display_name: Final[str]

    effective_percentage: Final[float | None]

    flat_amount: Final[AccountBusinessProfileMonthlyEstimatedRevenue | None]

    inclusive: Final[bool]

    jurisdiction: Final[str | None]

    jurisdiction_level: Final[Literal["country", "city", "county", "district", "multiple", "state"] | str | None]

    livemode: Final[bool]

    metadata: Final[dict[str, str] | None]

    percentage: Final[float]

    rate_type: Final[Literal["flat_amount", "percentage"] | str | None]

    state: Final[str | None]

    tax_type: Final[
        Literal[
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
        ]
        | str
        | None
    ]

class _TestClock_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["advancing", "internal_failure", "ready"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._TestClockStatusLiteralAdvancing], owner: Any = ...) -> Literal["advancing"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TestClockStatusLiteralInternalFailure], owner: Any = ...
    ) -> Literal["internal_failure"]: ...
    @overload
    def __get__(self, obj: Certain[_q._TestClockStatusLiteralReady], owner: Any = ...) -> Literal["ready"]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["advancing", "internal_failure", "ready"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class TestClock(Known[K]):
    "Stripe: TestClock."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["test_helpers.test_clock"],
        created: _datetime,
        deleted: dict[str, Any] | None = None,
        deletes_after: int,
        frozen_time: int,
        livemode: bool,
        name: str | None,
        status: Literal["advancing", "internal_failure", "ready"] | str,
        status_details: TestClockStatusDetails,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["test_helpers.test_clock"]]

    created: Final[_datetime]

    deleted: Final[dict[str, Any] | None]

    deletes_after: Final[int]

    frozen_time: Final[int]

    livemode: Final[bool]

    name: Present[_q._TestClockName, str]

    status: _TestClock_status[K]

    status_details: Final[TestClockStatusDetails]

class TestClockStatusDetails(Payload, frozen=True, kw_only=True):
    "Stripe: TestClockStatusDetails."

    advancing: TestClockStatusDetailsAdvancing | None = None

class TestClockStatusDetailsAdvancing(Payload, frozen=True, kw_only=True):
    "Stripe: TestClockStatusDetailsAdvancing."

    target_frozen_time: int

class _Token_status(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> Literal["deleted", "active", "requested", "suspended"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._TokenStatusLiteralActive], owner: Any = ...) -> Literal["active"]: ...
    @overload
    def __get__(self, obj: Certain[_q._TokenStatusLiteralDeleted], owner: Any = ...) -> Literal["deleted"]: ...
    @overload
    def __get__(self, obj: Certain[_q._TokenStatusLiteralRequested], owner: Any = ...) -> Literal["requested"]: ...
    @overload
    def __get__(self, obj: Certain[_q._TokenStatusLiteralSuspended], owner: Any = ...) -> Literal["suspended"]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Literal["deleted", "active", "requested", "suspended"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Token(Known[K]):
    "Stripe: Token."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["issuing.token"],
        card: str,
        created: _datetime,
        device_fingerprint: str | None,
        last4: str | None = None,
        livemode: bool,
        network: Literal["mastercard", "visa"] | str,
        network_data: TokenNetworkData | None = None,
        network_updated_at: _datetime,
        status: Literal["deleted", "active", "requested", "suspended"] | str,
        wallet_provider: Literal["apple_pay", "google_pay", "samsung_pay"] | str | None = None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["issuing.token"]]

    card: Final[str]

    created: Final[_datetime]

    device_fingerprint: Final[str | None]

    last4: Final[str | None]

    livemode: Final[bool]

    network: Final[Literal["mastercard", "visa"] | str]

    network_data: Final[TokenNetworkData | None]

    network_updated_at: Final[_datetime]

    status: _Token_status[K]

    wallet_provider: Final[Literal["apple_pay", "google_pay", "samsung_pay"] | str | None]

class TokenNetworkData(Payload, frozen=True, kw_only=True):
    "Stripe: TokenNetworkData."

    device: TokenNetworkDataDevice | None = None
    mastercard: TokenNetworkDataMastercard | None = None
    type: Literal["mastercard", "visa"] | str
    visa: TokenNetworkDataVisa | None = None
    wallet_provider: TokenNetworkDataWalletProvider | None = None

class TokenNetworkDataDevice(Payload, frozen=True, kw_only=True):
    "Stripe: TokenNetworkDataDevice."

    device_fingerprint: str | None = None
    ip_address: str | None = None
    location: str | None = None
    name: str | None = None
    phone_number: str | None = None
    type: Literal["other", "phone", "watch"] | str | None = None

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
    card_number_source: Literal["other", "app", "manual", "on_file"] | str | None = None
    cardholder_address: dict[str, Any] | None = None
    cardholder_name: str | None = None
    device_trust_score: int | None = None
    hashed_account_email_address: str | None = None
    reason_codes: list[str] | None = None
    suggested_decision: Literal["approve", "decline", "require_auth"] | str | None = None
    suggested_decision_version: str | None = None

class _Topup_status(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> Literal["pending", "failed", "canceled", "succeeded", "reversed"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._TopupStatusLiteralCanceled], owner: Any = ...) -> Literal["canceled"]: ...
    @overload
    def __get__(self, obj: Certain[_q._TopupStatusLiteralFailed], owner: Any = ...) -> Literal["failed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._TopupStatusLiteralPending], owner: Any = ...) -> Literal["pending"]: ...
    @overload
    def __get__(self, obj: Certain[_q._TopupStatusLiteralReversed], owner: Any = ...) -> Literal["reversed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._TopupStatusLiteralSucceeded], owner: Any = ...) -> Literal["succeeded"]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Literal["pending", "failed", "canceled", "succeeded", "reversed"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Topup(Known[K]):
    "Stripe: Topup."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["topup"],
        amount: int,
        balance_transaction: str | None,
        created: _datetime,
        currency: str,
        description: str | None,
        expected_availability_date: int | None,
        failure_code: str | None,
        failure_message: str | None,
        initiated_by: Literal["stripe", "user"] | str | None,
        livemode: bool,
        metadata: dict[str, str],
        payment_method: str | None = None,
        payment_method_options: TopupPaymentMethodOptions | None = None,
        source: Source | None,
        statement_descriptor: str | None,
        status: Literal["pending", "failed", "canceled", "succeeded", "reversed"] | str,
        transfer_group: str | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["topup"]]

    amount: Final[int]

    balance_transaction: Final[str | None]

    created: Final[_datetime]

    currency: Final[str]

    description: Present[_q._TopupDescription, str]

    expected_availability_date: Final[int | None]

    failure_code: Present[_q._TopupFailureCode, str]

    failure_message: Final[str | None]

    initiated_by: Final[Literal["stripe", "user"] | str | None]

    livemode: Final[bool]

    metadata: Final[dict[str, str]]

    payment_method: Present[_q._TopupPaymentMethod, str]

    payment_method_options: Final[TopupPaymentMethodOptions | None]

    source: Final[Source | None]

    statement_descriptor: Final[str | None]

    status: _Topup_status[K]

    transfer_group: Final[str | None]

class TopupPaymentMethodOptions(Payload, frozen=True, kw_only=True):
    "Stripe: TopupPaymentMethodOptions."

    us_bank_account: TopupPaymentMethodOptionsUsBankAccount | None

class TopupPaymentMethodOptionsUsBankAccount(Payload, frozen=True, kw_only=True):
    "Stripe: TopupPaymentMethodOptionsUsBankAccount."

    network: Literal["ach"]

class Transaction(Known[K]):
    "Stripe: Transaction."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["issuing.transaction"],
        amount: int,
        amount_details: AuthorizationAmountDetails | None,
        authorization: str | None,
        balance_transaction: str | None,
        card: str,
        cardholder: str | None,
        created: _datetime,
        currency: str,
        dispute: str | None,
        livemode: bool,
        merchant_amount: int,
        merchant_currency: str,
        merchant_data: AuthorizationMerchantData,
        metadata: dict[str, str],
        network_data: TransactionNetworkData | None,
        purchase_details: TransactionPurchaseDetails | None = None,
        token: str | None = None,
        treasury: TransactionTreasury | None = None,
        type: Literal["refund", "capture"] | str,
        wallet: Literal["apple_pay", "google_pay", "samsung_pay"] | str | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["issuing.transaction"]]

    amount: Final[int]

    amount_details: Final[AuthorizationAmountDetails | None]

    authorization: Final[str | None]

    balance_transaction: Final[str | None]

    card: Final[str]

    cardholder: Final[str | None]

    created: Final[_datetime]

    currency: Final[str]

    dispute: Final[str | None]

    livemode: Final[bool]

    merchant_amount: Final[int]

    merchant_currency: Final[str]

    merchant_data: Final[AuthorizationMerchantData]

    metadata: Final[dict[str, str]]

    network_data: Final[TransactionNetworkData | None]

    purchase_details: Final[TransactionPurchaseDetails | None]

    token: Final[str | None]

    treasury: Final[TransactionTreasury | None]

    type: Final[Literal["refund", "capture"] | str]

    wallet: Final[Literal["apple_pay", "google_pay", "samsung_pay"] | str | None]

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

class Transfer(Known[K]):
    "Stripe: Transfer."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["transfer"],
        amount: int,
        amount_reversed: int,
        balance_transaction: str | None,
        created: int,
        currency: str,
        description: str | None,
        destination: str | None,
        destination_payment: str | None = None,
        livemode: bool,
        metadata: dict[str, str],
        reversals: TransferReversals,
        reversed: bool,
        source_transaction: str | None,
        source_type: str | None = None,
        transfer_group: str | None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["transfer"]]

    amount: Final[int]

    amount_reversed: Final[int]

    balance_transaction: Final[str | None]

    created: Final[int]

    currency: Final[str]

    description: Present[_q._TransferDescription, str]

    destination: Final[str | None]

    destination_payment: Final[str | None]

    livemode: Final[bool]

    metadata: Final[dict[str, str]]

    reversals: Final[TransferReversals]

    reversed: Final[bool]

    source_transaction: Final[str | None]

    source_type: Final[str | None]

    transfer_group: Final[str | None]

class TransferReversal(Payload, frozen=True, kw_only=True):
    "Stripe: TransferReversal."

    id: str
    object: Literal["transfer_reversal"]
    amount: int
    balance_transaction: str | None
    created: _datetime
    currency: str
    destination_payment_refund: str | None
    metadata: dict[str, str] | None
    source_refund: str | None
    transfer: str

class TransferReversals(Payload, frozen=True, kw_only=True):
    "Stripe: TransferReversals."

    object: Literal["list"]
    data: list[TransferReversal]
    has_more: bool
    url: str

class _VerificationSession_status(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> Literal["canceled", "processing", "verified", "requires_input"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._VerificationSessionStatusLiteralCanceled], owner: Any = ...
    ) -> Literal["canceled"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._VerificationSessionStatusLiteralProcessing], owner: Any = ...
    ) -> Literal["processing"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._VerificationSessionStatusLiteralRequiresInput], owner: Any = ...
    ) -> Literal["requires_input"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._VerificationSessionStatusLiteralVerified], owner: Any = ...
    ) -> Literal["verified"]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Literal["canceled", "processing", "verified", "requires_input"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class VerificationSession(Known[K]):
    "Stripe: VerificationSession."
    def __init__(
        self,
        *,
        id: str,
        object: Literal["identity.verification_session"],
        client_reference_id: str | None,
        client_secret: str | None,
        created: _datetime,
        last_error: VerificationSessionLastError | None,
        last_verification_report: str | None,
        livemode: bool,
        metadata: dict[str, str],
        options: VerificationSessionOptions | None,
        provided_details: VerificationSessionProvidedDetails | None = None,
        redaction: VerificationSessionRedaction | None,
        related_customer: str | None,
        related_customer_account: str | None,
        related_person: VerificationSessionRelatedPerson | None = None,
        status: Literal["canceled", "processing", "verified", "requires_input"] | str,
        type: Literal["document", "id_number", "verification_flow"] | str,
        url: str | None,
        verification_flow: str | None = None,
        verified_outputs: VerificationSessionVerifiedOutputs | None = None,
    ) -> None: ...
    id: Final[str]

    object: Final[Literal["identity.verification_session"]]

    client_reference_id: Present[_q._VerificationSessionClientReferenceId, str]

    client_secret: Final[str | None]

    created: Final[_datetime]

    last_error: Final[VerificationSessionLastError | None]

    last_verification_report: Final[str | None]

    livemode: Final[bool]

    metadata: Final[dict[str, str]]

    options: Final[VerificationSessionOptions | None]

    provided_details: Final[VerificationSessionProvidedDetails | None]

    redaction: Final[VerificationSessionRedaction | None]

    related_customer: Final[str | None]

    related_customer_account: Final[str | None]

    related_person: Final[VerificationSessionRelatedPerson | None]

    status: _VerificationSession_status[K]

    type: Final[Literal["document", "id_number", "verification_flow"] | str]

    url: Final[str | None]

    verification_flow: Final[str | None]

    verified_outputs: Final[VerificationSessionVerifiedOutputs | None]

class VerificationSessionLastError(Payload, frozen=True, kw_only=True):
    "Stripe: VerificationSessionLastError."

    code: (
        Literal[
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
        ]
        | str
        | None
    )
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

    dob: Literal["none", "similar"] | str | None = None
    name: Literal["none", "similar"] | str | None = None

class VerificationSessionProvidedDetails(Payload, frozen=True, kw_only=True):
    "Stripe: VerificationSessionProvidedDetails."

    email: str | None = None
    phone: str | None = None

class VerificationSessionRedaction(Payload, frozen=True, kw_only=True):
    "Stripe: VerificationSessionRedaction."

    status: Literal["processing", "redacted", "validated"] | str

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
    id_number_type: Literal["br_cpf", "sg_nric", "us_ssn"] | str | None
    last_name: str | None
    phone: str | None
    sex: Literal["unknown", "[redacted]", "female", "male"] | str | None = None
    unparsed_place_of_birth: str | None = None
    unparsed_sex: str | None = None

class Root(Payload, frozen=True, kw_only=True):
    "What stands around the object that an event is about."

    id: str
    "Unique for each event."
    object: Literal["event"]
    type: str
    "What happened, such as invoice.paid."
    created: _datetime
    "When it happened."
    livemode: bool
    "False in test mode."
    account: str | None = None
    "The connected account, where the event is one's own account's this is missing."
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
    "What changed, with the values before it."

class StripeObject(Known[K]):
    "An object of an event that this spec does not know."
    def __init__(
        self,
        *,
        object: str,
        id: str | None = None,
    ) -> None: ...
    object: Final[str]

    id: Present[_q._StripeObjectId, str]

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
