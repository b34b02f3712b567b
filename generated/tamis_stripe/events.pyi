# Made by `codegen build` from the spec 'stripe', digest 9ecf097e5e10471f. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportPrivateUsage=false, reportRedeclaration=false
from datetime import datetime as _datetime
from typing import Any, Final, Generic, Literal, TypeAlias, overload

from tamis.events.known import Certain, K, Known, Untold
from tamis.events.known import Is as Is
from tamis.routing.session_keys import Per
from typing_extensions import Never, TypeVar

from . import queries as _q
from .types import (
    Account,
    Account2,
    AccountExternalAccountCreatedObject,
    ActiveEntitlementSummary,
    AlertTriggered,
    Application,
    ApplicationFee,
    Authentication,
    Authorization,
    Authorization2,
    Balance,
    BalanceSettings,
    BillingPortalSession,
    Capability,
    Card2,
    Cardholder,
    CashBalance,
    CausingRequest,
    Charge,
    ChargeSource,
    CheckoutSession,
    Configuration,
    Coupon,
    CreditBalanceTransaction,
    CreditGrant,
    CreditNote,
    CreditReversal,
    Customer,
    CustomerCashBalanceTransaction,
    DebitReversal,
    Discount,
    Dispute,
    Dispute2,
    EarlyFraudWarning,
    EventData,
    FeeRefund,
    File,
    FinancialAccount,
    Hold,
    InboundTransfer,
    Install,
    Invoice,
    InvoiceItem,
    InvoicePayment,
    Mandate,
    Meter,
    Order,
    OutboundPayment,
    OutboundTransfer,
    PaymentIntent,
    PaymentLink,
    PaymentMethod,
    Payout,
    Person,
    PersonalizationDesign,
    Plan,
    Plan2,
    Price,
    Product,
    Product2,
    PromotionCode,
    Quote,
    Reader,
    ReceivedCredit,
    ReceivedDebit,
    Refund,
    Release,
    ReportRun,
    ReportType,
    Review,
    ScheduledQueryRun,
    Settings,
    SetupIntent,
    Source,
    SourceMandateNotification,
    SourceTransaction,
    StripeObject,
    Subscription,
    SubscriptionSchedule,
    TaxId,
    TaxRate,
    TestClock,
    Token,
    Topup,
    Transaction,
    Transfer,
    VerificationSession,
)

# What takes a query has one signature for mypy and ty, which print every overload of a call that fits none. For pyright
# and pyrefly it has one for each part of the queries, because their time, or their limits, go with the size of a
# TypeVar's bound; then one for a variable of type FilterQuery (to pyrefly so large a union is `str`, so it has none); and
# a last one that no call can fit, from whose plain literals editors complete. mypy knows MYPY, pyrefly
# TYPE_CHECKING_WITH_PYREFLY; in a condition, ty reads what a call returns, and pyright does not.
MYPY: Literal[False]
TYPE_CHECKING_WITH_PYREFLY: Literal[False]

def _ty() -> Literal[True]: ...

_F = TypeVar("_F", bound=_q._OneOf)
_F2 = TypeVar("_F2", bound=_q._OneOf, default=_F)
_F3 = TypeVar("_F3", bound=_q._OneOf, default=_F)
_Q = TypeVar("_Q", bound=_q._Single)
_T1 = TypeVar("_T1", bound=_q._Part1)
_T2 = TypeVar("_T2", bound=_q._Part2)
_T3 = TypeVar("_T3", bound=_q._Part3)
_T4 = TypeVar("_T4", bound=_q._Part4)
_T5 = TypeVar("_T5", bound=_q._Part5)
_T6 = TypeVar("_T6", bound=_q._Part6)
_T7 = TypeVar("_T7", bound=_q._Part7)
_T8 = TypeVar("_T8", bound=_q._Part8)
_T9 = TypeVar("_T9", bound=_q._Part9)
_T10 = TypeVar("_T10", bound=_q._Part10)
_T11 = TypeVar("_T11", bound=_q._Part11)
_T12 = TypeVar("_T12", bound=_q._Part12)
_T13 = TypeVar("_T13", bound=_q._Part13)
_T14 = TypeVar("_T14", bound=_q._Part14)
_T15 = TypeVar("_T15", bound=_q._Part15)
_T16 = TypeVar("_T16", bound=_q._Part16)
_T17 = TypeVar("_T17", bound=_q._Part17)
_T18 = TypeVar("_T18", bound=_q._Part18)
_T19 = TypeVar("_T19", bound=_q._Part19)
_T20 = TypeVar("_T20", bound=_q._Part20)
_T21 = TypeVar("_T21", bound=_q._Part21)
_T22 = TypeVar("_T22", bound=_q._Part22)

class _Event_payload(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Any: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SourceMandateNotification], owner: Any = ...
    ) -> SourceMandateNotification[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EntitlementsActiveEntitlementSummary], owner: Any = ...
    ) -> ActiveEntitlementSummary[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._BillingAlert], owner: Any = ...) -> AlertTriggered[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventPayloadApplicationFeeK], owner: Any = ...) -> ApplicationFee[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._BalanceSettings], owner: Any = ...) -> BalanceSettings[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._Balance], owner: Any = ...) -> Balance[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._BillingPortalSession], owner: Any = ...) -> BillingPortalSession[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._CashBalance], owner: Any = ...) -> CashBalance[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BillingCreditBalanceTransaction], owner: Any = ...
    ) -> CreditBalanceTransaction[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerCashBalanceTransaction], owner: Any = ...
    ) -> CustomerCashBalanceTransaction[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._ApplicationFeeRefund], owner: Any = ...) -> FeeRefund[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._File], owner: Any = ...) -> File[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._InvoicePayment], owner: Any = ...) -> InvoicePayment[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._ReserveRelease], owner: Any = ...) -> Release[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._ReportingReportType], owner: Any = ...) -> ReportType[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._SigmaScheduledQueryRun], owner: Any = ...) -> ScheduledQueryRun[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._StripeObjectId], owner: Any = ...) -> StripeObject[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventPayloadAccountK], owner: Any = ...) -> Account[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._ReserveHold], owner: Any = ...) -> Hold[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._PaymentLink], owner: Any = ...) -> PaymentLink[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._ClimateProduct], owner: Any = ...) -> Product[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._ReportingReportRun], owner: Any = ...) -> ReportRun[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._SourceTransaction], owner: Any = ...) -> SourceTransaction[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._Plan], owner: Any = ...) -> Plan[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._Price], owner: Any = ...) -> Price[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._IssuingTransaction], owner: Any = ...) -> Transaction[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._ApplicationFee], owner: Any = ...) -> ApplicationFee[K] | FeeRefund[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadStripeObjectKActiveEntitlementSummaryK], owner: Any = ...
    ) -> StripeObject[K] | ActiveEntitlementSummary[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._AccountApplication], owner: Any = ...) -> Application[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._PromotionCode], owner: Any = ...) -> PromotionCode[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadStripeObjectKScheduledQueryRunK], owner: Any = ...
    ) -> StripeObject[K] | ScheduledQueryRun[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._TaxRate], owner: Any = ...) -> TaxRate[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._BillingPortalConfiguration], owner: Any = ...) -> Configuration[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._BillingCreditGrant], owner: Any = ...) -> CreditGrant[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._RadarEarlyFraudWarning], owner: Any = ...) -> EarlyFraudWarning[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._Coupon], owner: Any = ...) -> Coupon[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._Person], owner: Any = ...) -> Person[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._Product], owner: Any = ...) -> Product2[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._CustomerTaxId], owner: Any = ...) -> TaxId[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._Transfer], owner: Any = ...) -> Transfer[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._Invoiceitem], owner: Any = ...) -> InvoiceItem[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._Review], owner: Any = ...) -> Review[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventPayloadSourceK], owner: Any = ...) -> Source[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadStripeObjectKReportRunKReportTypeK], owner: Any = ...
    ) -> StripeObject[K] | ReportRun[K] | ReportType[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._Mandate], owner: Any = ...) -> Mandate[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._PaymentMethod], owner: Any = ...) -> PaymentMethod[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._TreasuryReceivedDebit], owner: Any = ...) -> ReceivedDebit[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._TaxSettings], owner: Any = ...) -> Settings[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadStripeObjectKEarlyFraudWarningK], owner: Any = ...
    ) -> StripeObject[K] | EarlyFraudWarning[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._FinancialConnectionsAuthorization], owner: Any = ...) -> Authorization[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._Capability], owner: Any = ...) -> Capability[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventPayloadCustomerK], owner: Any = ...) -> Customer[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadStripeObjectKConfigurationKBillingPortalSessionK], owner: Any = ...
    ) -> StripeObject[K] | Configuration[K] | BillingPortalSession[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadStripeObjectKSettingsK], owner: Any = ...
    ) -> StripeObject[K] | Settings[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._TreasuryCreditReversal], owner: Any = ...) -> CreditReversal[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._CreditNote], owner: Any = ...) -> CreditNote[K]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventPayloadStripeObjectKSourceKSourceMandateNotificationKSourceTransactionK],
        owner: Any = ...,
    ) -> StripeObject[K] | Source[K] | SourceMandateNotification[K] | SourceTransaction[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._AccountExternalAccount], owner: Any = ...
    ) -> AccountExternalAccountCreatedObject[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._IssuingCard], owner: Any = ...) -> Card2[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._IssuingCardholder], owner: Any = ...) -> Cardholder[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._CustomerDiscount], owner: Any = ...) -> Discount[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._TreasuryFinancialAccount], owner: Any = ...) -> FinancialAccount[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._IssuingToken], owner: Any = ...) -> Token[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._TerminalReader], owner: Any = ...) -> Reader[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._TreasuryDebitReversal], owner: Any = ...) -> DebitReversal[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._TreasuryReceivedCredit], owner: Any = ...) -> ReceivedCredit[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._Payout], owner: Any = ...) -> Payout[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._BillingMeter], owner: Any = ...) -> Meter[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadStripeObjectKReaderK], owner: Any = ...
    ) -> StripeObject[K] | Reader[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._IssuingAuthorization], owner: Any = ...) -> Authorization2[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadApplicationKAccountExternalAccountCreatedObjectK], owner: Any = ...
    ) -> Application[K] | AccountExternalAccountCreatedObject[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._CustomerSource], owner: Any = ...) -> ChargeSource[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._Account], owner: Any = ...
    ) -> Account[K] | Application[K] | AccountExternalAccountCreatedObject[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadReceivedCreditKReceivedDebitK], owner: Any = ...
    ) -> ReceivedCredit[K] | ReceivedDebit[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._AppsInstall], owner: Any = ...) -> Install[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._TreasuryInboundTransfer], owner: Any = ...) -> InboundTransfer[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._IssuingPersonalizationDesign], owner: Any = ...) -> PersonalizationDesign[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._ReservePlan], owner: Any = ...) -> Plan2[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadStripeObjectKCreditBalanceTransactionKCreditGrantKMeterK], owner: Any = ...
    ) -> StripeObject[K] | CreditBalanceTransaction[K] | CreditGrant[K] | Meter[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventPayloadRefundK], owner: Any = ...) -> Refund[K]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventPayloadStripeObjectKAlertTriggeredKCreditBalanceTransactionKCreditGrantKMeterK],
        owner: Any = ...,
    ) -> StripeObject[K] | AlertTriggered[K] | CreditBalanceTransaction[K] | CreditGrant[K] | Meter[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadStripeObjectKInstallK], owner: Any = ...
    ) -> StripeObject[K] | Install[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadCustomerKChargeSourceK], owner: Any = ...
    ) -> Customer[K] | ChargeSource[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._TestHelpersTestClock], owner: Any = ...) -> TestClock[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadStripeObjectKHoldKPlan2KReleaseK], owner: Any = ...
    ) -> StripeObject[K] | Hold[K] | Plan2[K] | Release[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadStripeObjectKTestClockK], owner: Any = ...
    ) -> StripeObject[K] | TestClock[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._IssuingDispute], owner: Any = ...) -> Dispute2[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._ClimateOrder], owner: Any = ...) -> Order[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._Quote], owner: Any = ...) -> Quote[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._IdentityVerificationSession], owner: Any = ...) -> VerificationSession[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadStripeObjectKVerificationSessionK], owner: Any = ...
    ) -> StripeObject[K] | VerificationSession[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._Topup], owner: Any = ...) -> Topup[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadStripeObjectKOrderKProductK], owner: Any = ...
    ) -> StripeObject[K] | Order[K] | Product[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._TreasuryOutboundTransfer], owner: Any = ...) -> OutboundTransfer[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._FinancialConnectionsAccount], owner: Any = ...) -> Account2[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._SetupIntent], owner: Any = ...) -> SetupIntent[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._SubscriptionSchedule], owner: Any = ...) -> SubscriptionSchedule[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._TreasuryOutboundPayment], owner: Any = ...) -> OutboundPayment[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._ThreeDSecureAuthentication], owner: Any = ...) -> Authentication[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadAccount2KAuthorizationK], owner: Any = ...
    ) -> Account2[K] | Authorization[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadStripeObjectKAuthenticationK], owner: Any = ...
    ) -> StripeObject[K] | Authentication[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadStripeObjectKAccount2KAuthorizationK], owner: Any = ...
    ) -> StripeObject[K] | Account2[K] | Authorization[K]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventPayloadDebitReversalKInboundTransferKReceivedCreditKReceivedDebitK],
        owner: Any = ...,
    ) -> DebitReversal[K] | InboundTransfer[K] | ReceivedCredit[K] | ReceivedDebit[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._ChargeDispute], owner: Any = ...) -> Dispute[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventPayloadChargeK], owner: Any = ...) -> Charge[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._CheckoutSession], owner: Any = ...) -> CheckoutSession[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadStripeObjectKCheckoutSessionK], owner: Any = ...
    ) -> StripeObject[K] | CheckoutSession[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventPayloadRefundKDisputeK], owner: Any = ...) -> Refund[K] | Dispute[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventPayloadChargeKRefundK], owner: Any = ...) -> Charge[K] | Refund[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadOutboundPaymentKOutboundTransferK], owner: Any = ...
    ) -> OutboundPayment[K] | OutboundTransfer[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._CustomerSubscription], owner: Any = ...) -> Subscription[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._PaymentIntent], owner: Any = ...) -> PaymentIntent[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadCreditReversalKOutboundPaymentKOutboundTransferK], owner: Any = ...
    ) -> CreditReversal[K] | OutboundPayment[K] | OutboundTransfer[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadCustomerKChargeSourceKSubscriptionK], owner: Any = ...
    ) -> Customer[K] | ChargeSource[K] | Subscription[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventPayloadChargeKDisputeK], owner: Any = ...) -> Charge[K] | Dispute[K]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventPayloadCreditReversalKInboundTransferKOutboundPaymentKOutboundTransferK],
        owner: Any = ...,
    ) -> CreditReversal[K] | InboundTransfer[K] | OutboundPayment[K] | OutboundTransfer[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadDiscountKChargeSourceKTaxIdKSubscriptionK], owner: Any = ...
    ) -> Discount[K] | ChargeSource[K] | TaxId[K] | Subscription[K]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventPayloadInboundTransferKOutboundPaymentKOutboundTransferKReceivedCreditKReceivedDebitK],
        owner: Any = ...,
    ) -> InboundTransfer[K] | OutboundPayment[K] | OutboundTransfer[K] | ReceivedCredit[K] | ReceivedDebit[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._Customer], owner: Any = ...
    ) -> Customer[K] | Discount[K] | ChargeSource[K] | Subscription[K] | TaxId[K]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventPayloadCreditReversalKDebitReversalKInboundTransferKOutboundPaymentKOutboundTransferK],
        owner: Any = ...,
    ) -> CreditReversal[K] | DebitReversal[K] | InboundTransfer[K] | OutboundPayment[K] | OutboundTransfer[K]: ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventPayloadDebitReversalKInboundTransferKOutboundPaymentKOutboundTransferKReceivedCreditKReceivedD
        ],
        owner: Any = ...,
    ) -> (
        DebitReversal[K]
        | InboundTransfer[K]
        | OutboundPayment[K]
        | OutboundTransfer[K]
        | ReceivedCredit[K]
        | ReceivedDebit[K]
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadChargeKDisputeKRefundK], owner: Any = ...
    ) -> Charge[K] | Dispute[K] | Refund[K]: ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventPayloadCreditReversalKDebitReversalKFinancialAccountKInboundTransferKOutboundPaymentKOutboundT
        ],
        owner: Any = ...,
    ) -> (
        CreditReversal[K]
        | DebitReversal[K]
        | FinancialAccount[K]
        | InboundTransfer[K]
        | OutboundPayment[K]
        | OutboundTransfer[K]
        | ReceivedCredit[K]
        | ReceivedDebit[K]
    ): ...
    @overload
    def __get__(self, obj: Certain[_q._Invoice], owner: Any = ...) -> Invoice[K]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Any: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_type(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ApplicationFeeCreated], owner: Any = ...
    ) -> Literal["application_fee.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ApplicationFeeRefundUpdated], owner: Any = ...
    ) -> Literal["application_fee.refund.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ApplicationFeeRefunded], owner: Any = ...
    ) -> Literal["application_fee.refunded"]: ...
    @overload
    def __get__(self, obj: Certain[_q._BalanceAvailable], owner: Any = ...) -> Literal["balance.available"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BalanceSettingsUpdated], owner: Any = ...
    ) -> Literal["balance_settings.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BillingAlertTriggered], owner: Any = ...
    ) -> Literal["billing.alert.triggered"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BillingCreditBalanceTransactionCreated], owner: Any = ...
    ) -> Literal["billing.credit_balance_transaction.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BillingPortalSessionCreated], owner: Any = ...
    ) -> Literal["billing_portal.session.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CashBalanceFundsAvailable], owner: Any = ...
    ) -> Literal["cash_balance.funds_available"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ClimateProductCreated], owner: Any = ...
    ) -> Literal["climate.product.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ClimateProductPricingUpdated], owner: Any = ...
    ) -> Literal["climate.product.pricing_updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerCashBalanceTransactionCreated], owner: Any = ...
    ) -> Literal["customer_cash_balance_transaction.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EntitlementsId], owner: Any = ...) -> Literal["entitlements"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EntitlementsActiveEntitlementSummaryUpdated], owner: Any = ...
    ) -> Literal["entitlements.active_entitlement_summary.updated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._FileCreated], owner: Any = ...) -> Literal["file.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InvoicePaymentPaid], owner: Any = ...) -> Literal["invoice_payment.paid"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingTransactionCreated], owner: Any = ...
    ) -> Literal["issuing_transaction.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingTransactionPurchaseDetailsReceiptUpdated], owner: Any = ...
    ) -> Literal["issuing_transaction.purchase_details_receipt_updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingTransactionUpdated], owner: Any = ...
    ) -> Literal["issuing_transaction.updated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._PaymentLinkCreated], owner: Any = ...) -> Literal["payment_link.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._PaymentLinkUpdated], owner: Any = ...) -> Literal["payment_link.updated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._PlanCreated], owner: Any = ...) -> Literal["plan.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._PlanDeleted], owner: Any = ...) -> Literal["plan.deleted"]: ...
    @overload
    def __get__(self, obj: Certain[_q._PlanUpdated], owner: Any = ...) -> Literal["plan.updated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._PriceCreated], owner: Any = ...) -> Literal["price.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._PriceDeleted], owner: Any = ...) -> Literal["price.deleted"]: ...
    @overload
    def __get__(self, obj: Certain[_q._PriceUpdated], owner: Any = ...) -> Literal["price.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ReportingReportRunFailed], owner: Any = ...
    ) -> Literal["reporting.report_run.failed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ReportingReportRunSucceeded], owner: Any = ...
    ) -> Literal["reporting.report_run.succeeded"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ReportingReportTypeUpdated], owner: Any = ...
    ) -> Literal["reporting.report_type.updated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ReserveHoldCreated], owner: Any = ...) -> Literal["reserve.hold.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ReserveHoldUpdated], owner: Any = ...) -> Literal["reserve.hold.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ReserveReleaseCreated], owner: Any = ...
    ) -> Literal["reserve.release.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SigmaScheduledQueryRunCreated], owner: Any = ...
    ) -> Literal["sigma.scheduled_query_run.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SourceMandateNotification], owner: Any = ...
    ) -> Literal["source.mandate_notification"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SourceTransactionCreated], owner: Any = ...
    ) -> Literal["source.transaction.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SourceTransactionUpdated], owner: Any = ...
    ) -> Literal["source.transaction.updated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._TaxId], owner: Any = ...) -> Literal["tax"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._AccountApplicationAuthorized], owner: Any = ...
    ) -> Literal["account.application.authorized"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._AccountApplicationDeauthorized], owner: Any = ...
    ) -> Literal["account.application.deauthorized"]: ...
    @overload
    def __get__(self, obj: Certain[_q._AccountUpdated], owner: Any = ...) -> Literal["account.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ApplicationFeeRefund], owner: Any = ...
    ) -> Literal["application_fee.refund", "application_fee.refund.updated"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._Balance], owner: Any = ...) -> Literal["balance", "balance.available"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BalanceSettings], owner: Any = ...
    ) -> Literal["balance_settings", "balance_settings.updated"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BillingAlert], owner: Any = ...
    ) -> Literal["billing.alert", "billing.alert.triggered"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BillingCreditBalanceTransaction], owner: Any = ...
    ) -> Literal["billing.credit_balance_transaction", "billing.credit_balance_transaction.created"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BillingCreditGrantCreated], owner: Any = ...
    ) -> Literal["billing.credit_grant.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BillingCreditGrantUpdated], owner: Any = ...
    ) -> Literal["billing.credit_grant.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BillingPortalConfigurationCreated], owner: Any = ...
    ) -> Literal["billing_portal.configuration.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BillingPortalConfigurationUpdated], owner: Any = ...
    ) -> Literal["billing_portal.configuration.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BillingPortalSession], owner: Any = ...
    ) -> Literal["billing_portal.session", "billing_portal.session.created"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CashBalance], owner: Any = ...
    ) -> Literal["cash_balance", "cash_balance.funds_available"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._CouponCreated], owner: Any = ...) -> Literal["coupon.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._CouponDeleted], owner: Any = ...) -> Literal["coupon.deleted"]: ...
    @overload
    def __get__(self, obj: Certain[_q._CouponUpdated], owner: Any = ...) -> Literal["coupon.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerTaxIdCreated], owner: Any = ...
    ) -> Literal["customer.tax_id.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerTaxIdDeleted], owner: Any = ...
    ) -> Literal["customer.tax_id.deleted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerTaxIdUpdated], owner: Any = ...
    ) -> Literal["customer.tax_id.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerCashBalanceTransaction], owner: Any = ...
    ) -> Literal["customer_cash_balance_transaction", "customer_cash_balance_transaction.created"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EntitlementsActiveEntitlementSummary], owner: Any = ...
    ) -> (
        Literal["entitlements.active_entitlement_summary", "entitlements.active_entitlement_summary.updated"] | str
    ): ...
    @overload
    def __get__(self, obj: Certain[_q._File], owner: Any = ...) -> Literal["file", "file.created"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InvoicePayment], owner: Any = ...
    ) -> Literal["invoice_payment", "invoice_payment.paid"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PaymentMethodAttached], owner: Any = ...
    ) -> Literal["payment_method.attached"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PaymentMethodAutomaticallyUpdated], owner: Any = ...
    ) -> Literal["payment_method.automatically_updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PaymentMethodDetached], owner: Any = ...
    ) -> Literal["payment_method.detached"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PaymentMethodUpdated], owner: Any = ...
    ) -> Literal["payment_method.updated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._PersonCreated], owner: Any = ...) -> Literal["person.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._PersonDeleted], owner: Any = ...) -> Literal["person.deleted"]: ...
    @overload
    def __get__(self, obj: Certain[_q._PersonUpdated], owner: Any = ...) -> Literal["person.updated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ProductCreated], owner: Any = ...) -> Literal["product.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ProductDeleted], owner: Any = ...) -> Literal["product.deleted"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ProductUpdated], owner: Any = ...) -> Literal["product.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PromotionCodeCreated], owner: Any = ...
    ) -> Literal["promotion_code.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PromotionCodeUpdated], owner: Any = ...
    ) -> Literal["promotion_code.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._RadarEarlyFraudWarningCreated], owner: Any = ...
    ) -> Literal["radar.early_fraud_warning.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._RadarEarlyFraudWarningUpdated], owner: Any = ...
    ) -> Literal["radar.early_fraud_warning.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ReportingReportType], owner: Any = ...
    ) -> Literal["reporting.report_type", "reporting.report_type.updated"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ReserveRelease], owner: Any = ...
    ) -> Literal["reserve.release", "reserve.release.created"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SigmaScheduledQueryRun], owner: Any = ...
    ) -> Literal["sigma.scheduled_query_run", "sigma.scheduled_query_run.created"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._SourceCanceled], owner: Any = ...) -> Literal["source.canceled"]: ...
    @overload
    def __get__(self, obj: Certain[_q._SourceChargeable], owner: Any = ...) -> Literal["source.chargeable"]: ...
    @overload
    def __get__(self, obj: Certain[_q._SourceFailed], owner: Any = ...) -> Literal["source.failed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SourceRefundAttributesRequired], owner: Any = ...
    ) -> Literal["source.refund_attributes_required"]: ...
    @overload
    def __get__(self, obj: Certain[_q._TaxRateCreated], owner: Any = ...) -> Literal["tax_rate.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._TaxRateUpdated], owner: Any = ...) -> Literal["tax_rate.updated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._TransferCreated], owner: Any = ...) -> Literal["transfer.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._TransferReversed], owner: Any = ...) -> Literal["transfer.reversed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._TransferUpdated], owner: Any = ...) -> Literal["transfer.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadAccountK], owner: Any = ...
    ) -> Literal["account", "account.updated"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ClimateProduct], owner: Any = ...
    ) -> Literal["climate.product", "climate.product.created", "climate.product.pricing_updated"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._InvoiceitemCreated], owner: Any = ...) -> Literal["invoiceitem.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InvoiceitemDeleted], owner: Any = ...) -> Literal["invoiceitem.deleted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PaymentLink], owner: Any = ...
    ) -> Literal["payment_link", "payment_link.created", "payment_link.updated"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._PayoutCanceled], owner: Any = ...) -> Literal["payout.canceled"]: ...
    @overload
    def __get__(self, obj: Certain[_q._PayoutCreated], owner: Any = ...) -> Literal["payout.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._PayoutFailed], owner: Any = ...) -> Literal["payout.failed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._PayoutPaid], owner: Any = ...) -> Literal["payout.paid"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PayoutReconciliationCompleted], owner: Any = ...
    ) -> Literal["payout.reconciliation_completed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._PayoutUpdated], owner: Any = ...) -> Literal["payout.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ReportingReportRun], owner: Any = ...
    ) -> Literal["reporting.report_run", "reporting.report_run.failed", "reporting.report_run.succeeded"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ReserveHold], owner: Any = ...
    ) -> Literal["reserve.hold", "reserve.hold.created", "reserve.hold.updated"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._ReviewClosed], owner: Any = ...) -> Literal["review.closed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ReviewOpened], owner: Any = ...) -> Literal["review.opened"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SourceTransaction], owner: Any = ...
    ) -> Literal["source.transaction", "source.transaction.created", "source.transaction.updated"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._AccountExternalAccountCreated], owner: Any = ...
    ) -> Literal["account.external_account.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._AccountExternalAccountDeleted], owner: Any = ...
    ) -> Literal["account.external_account.deleted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._AccountExternalAccountUpdated], owner: Any = ...
    ) -> Literal["account.external_account.updated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._BillingMeterCreated], owner: Any = ...) -> Literal["billing.meter.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BillingMeterDeactivated], owner: Any = ...
    ) -> Literal["billing.meter.deactivated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BillingMeterReactivated], owner: Any = ...
    ) -> Literal["billing.meter.reactivated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._BillingMeterUpdated], owner: Any = ...) -> Literal["billing.meter.updated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._CreditNoteCreated], owner: Any = ...) -> Literal["credit_note.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._CreditNoteUpdated], owner: Any = ...) -> Literal["credit_note.updated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._CreditNoteVoided], owner: Any = ...) -> Literal["credit_note.voided"]: ...
    @overload
    def __get__(self, obj: Certain[_q._CustomerCreated], owner: Any = ...) -> Literal["customer.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._CustomerDeleted], owner: Any = ...) -> Literal["customer.deleted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerDiscountCreated], owner: Any = ...
    ) -> Literal["customer.discount.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerDiscountDeleted], owner: Any = ...
    ) -> Literal["customer.discount.deleted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerDiscountUpdated], owner: Any = ...
    ) -> Literal["customer.discount.updated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._CustomerUpdated], owner: Any = ...) -> Literal["customer.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._Entitlements], owner: Any = ...
    ) -> (
        Literal[
            "entitlements", "entitlements.active_entitlement_summary", "entitlements.active_entitlement_summary.updated"
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._FinancialConnectionsAuthorizationExpectedDeactivationDateUpdated], owner: Any = ...
    ) -> Literal["financial_connections.authorization.expected_deactivation_date_updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._FinancialConnectionsAuthorizationUpcomingDeactivation], owner: Any = ...
    ) -> Literal["financial_connections.authorization.upcoming_deactivation"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingTransaction], owner: Any = ...
    ) -> (
        Literal[
            "issuing_transaction",
            "issuing_transaction.created",
            "issuing_transaction.purchase_details_receipt_updated",
            "issuing_transaction.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._Plan], owner: Any = ...
    ) -> Literal["plan", "plan.created", "plan.deleted", "plan.updated"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._Price], owner: Any = ...
    ) -> Literal["price", "price.created", "price.deleted", "price.updated"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._Sigma], owner: Any = ...
    ) -> Literal["sigma", "sigma.scheduled_query_run", "sigma.scheduled_query_run.created"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._TaxSettingsUpdated], owner: Any = ...) -> Literal["tax.settings.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TerminalReaderActionFailed], owner: Any = ...
    ) -> Literal["terminal.reader.action_failed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TerminalReaderActionSucceeded], owner: Any = ...
    ) -> Literal["terminal.reader.action_succeeded"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TerminalReaderActionUpdated], owner: Any = ...
    ) -> Literal["terminal.reader.action_updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryFinancialAccountClosed], owner: Any = ...
    ) -> Literal["treasury.financial_account.closed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryFinancialAccountCreated], owner: Any = ...
    ) -> Literal["treasury.financial_account.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryFinancialAccountFeaturesStatusUpdated], owner: Any = ...
    ) -> Literal["treasury.financial_account.features_status_updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ApplicationFee], owner: Any = ...
    ) -> (
        Literal[
            "application_fee",
            "application_fee.created",
            "application_fee.refund",
            "application_fee.refund.updated",
            "application_fee.refunded",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerSourceCreated], owner: Any = ...
    ) -> Literal["customer.source.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerSourceDeleted], owner: Any = ...
    ) -> Literal["customer.source.deleted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerSourceExpiring], owner: Any = ...
    ) -> Literal["customer.source.expiring"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerSourceUpdated], owner: Any = ...
    ) -> Literal["customer.source.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._FinancialConnectionsAccountAccountNumbersUpdated], owner: Any = ...
    ) -> Literal["financial_connections.account.account_numbers_updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._FinancialConnectionsAccountCreated], owner: Any = ...
    ) -> Literal["financial_connections.account.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._FinancialConnectionsAccountDeactivated], owner: Any = ...
    ) -> Literal["financial_connections.account.deactivated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._FinancialConnectionsAccountDisconnected], owner: Any = ...
    ) -> Literal["financial_connections.account.disconnected"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._FinancialConnectionsAccountExpectedDeactivationDateUpdated], owner: Any = ...
    ) -> Literal["financial_connections.account.expected_deactivation_date_updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._FinancialConnectionsAccountReactivated], owner: Any = ...
    ) -> Literal["financial_connections.account.reactivated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._FinancialConnectionsAccountRefreshedBalance], owner: Any = ...
    ) -> Literal["financial_connections.account.refreshed_balance"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._FinancialConnectionsAccountRefreshedOwnership], owner: Any = ...
    ) -> Literal["financial_connections.account.refreshed_ownership"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._FinancialConnectionsAccountRefreshedTransactions], owner: Any = ...
    ) -> Literal["financial_connections.account.refreshed_transactions"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._FinancialConnectionsAccountSupportedPaymentMethodTypesUpdated], owner: Any = ...
    ) -> Literal["financial_connections.account.supported_payment_method_types_updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._FinancialConnectionsAccountUpcomingAccountNumberExpiry], owner: Any = ...
    ) -> Literal["financial_connections.account.upcoming_account_number_expiry"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._FinancialConnectionsAccountUpcomingDeactivation], owner: Any = ...
    ) -> Literal["financial_connections.account.upcoming_deactivation"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MandateUpdated], owner: Any = ...) -> Literal["mandate.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryCreditReversalCreated], owner: Any = ...
    ) -> Literal["treasury.credit_reversal.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryCreditReversalPosted], owner: Any = ...
    ) -> Literal["treasury.credit_reversal.posted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryDebitReversalCompleted], owner: Any = ...
    ) -> Literal["treasury.debit_reversal.completed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryDebitReversalCreated], owner: Any = ...
    ) -> Literal["treasury.debit_reversal.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryDebitReversalInitialCreditGranted], owner: Any = ...
    ) -> Literal["treasury.debit_reversal.initial_credit_granted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryReceivedCreditCreated], owner: Any = ...
    ) -> Literal["treasury.received_credit.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryReceivedCreditFailed], owner: Any = ...
    ) -> Literal["treasury.received_credit.failed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryReceivedCreditSucceeded], owner: Any = ...
    ) -> Literal["treasury.received_credit.succeeded"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryReceivedDebitCreated], owner: Any = ...
    ) -> Literal["treasury.received_debit.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._AccountApplication], owner: Any = ...
    ) -> Literal["account.application", "account.application.authorized", "account.application.deauthorized"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._CapabilityUpdated], owner: Any = ...) -> Literal["capability.updated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ChargeRefundUpdated], owner: Any = ...) -> Literal["charge.refund.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingAuthorizationCreated], owner: Any = ...
    ) -> Literal["issuing_authorization.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingAuthorizationRequest], owner: Any = ...
    ) -> Literal["issuing_authorization.request"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingAuthorizationUpdated], owner: Any = ...
    ) -> Literal["issuing_authorization.updated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._IssuingCardCreated], owner: Any = ...) -> Literal["issuing_card.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._IssuingCardUpdated], owner: Any = ...) -> Literal["issuing_card.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingCardholderCreated], owner: Any = ...
    ) -> Literal["issuing_cardholder.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingCardholderUpdated], owner: Any = ...
    ) -> Literal["issuing_cardholder.updated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._IssuingTokenCreated], owner: Any = ...) -> Literal["issuing_token.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._IssuingTokenUpdated], owner: Any = ...) -> Literal["issuing_token.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PromotionCode], owner: Any = ...
    ) -> Literal["promotion_code", "promotion_code.created", "promotion_code.updated"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._RefundCreated], owner: Any = ...) -> Literal["refund.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._RefundFailed], owner: Any = ...) -> Literal["refund.failed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._RefundUpdated], owner: Any = ...) -> Literal["refund.updated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ReservePlanCreated], owner: Any = ...) -> Literal["reserve.plan.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ReservePlanDisabled], owner: Any = ...) -> Literal["reserve.plan.disabled"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ReservePlanExpired], owner: Any = ...) -> Literal["reserve.plan.expired"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ReservePlanUpdated], owner: Any = ...) -> Literal["reserve.plan.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TaxRate], owner: Any = ...
    ) -> Literal["tax_rate", "tax_rate.created", "tax_rate.updated"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TestHelpersTestClockAdvancing], owner: Any = ...
    ) -> Literal["test_helpers.test_clock.advancing"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TestHelpersTestClockCreated], owner: Any = ...
    ) -> Literal["test_helpers.test_clock.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TestHelpersTestClockDeleted], owner: Any = ...
    ) -> Literal["test_helpers.test_clock.deleted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TestHelpersTestClockInternalFailure], owner: Any = ...
    ) -> Literal["test_helpers.test_clock.internal_failure"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TestHelpersTestClockReady], owner: Any = ...
    ) -> Literal["test_helpers.test_clock.ready"]: ...
    @overload
    def __get__(self, obj: Certain[_q._AppsInstallCreated], owner: Any = ...) -> Literal["apps.install.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._AppsInstallDeleted], owner: Any = ...) -> Literal["apps.install.deleted"]: ...
    @overload
    def __get__(self, obj: Certain[_q._AppsInstallUpdated], owner: Any = ...) -> Literal["apps.install.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BillingCreditGrant], owner: Any = ...
    ) -> Literal["billing.credit_grant", "billing.credit_grant.created", "billing.credit_grant.updated"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BillingPortalConfiguration], owner: Any = ...
    ) -> (
        Literal[
            "billing_portal.configuration",
            "billing_portal.configuration.created",
            "billing_portal.configuration.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._IdentityVerificationSessionCanceled], owner: Any = ...
    ) -> Literal["identity.verification_session.canceled"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IdentityVerificationSessionCreated], owner: Any = ...
    ) -> Literal["identity.verification_session.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IdentityVerificationSessionProcessing], owner: Any = ...
    ) -> Literal["identity.verification_session.processing"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IdentityVerificationSessionRedacted], owner: Any = ...
    ) -> Literal["identity.verification_session.redacted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IdentityVerificationSessionRequiresInput], owner: Any = ...
    ) -> Literal["identity.verification_session.requires_input"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IdentityVerificationSessionVerified], owner: Any = ...
    ) -> Literal["identity.verification_session.verified"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingDisputeClosed], owner: Any = ...
    ) -> Literal["issuing_dispute.closed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingDisputeCreated], owner: Any = ...
    ) -> Literal["issuing_dispute.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingDisputeFundsReinstated], owner: Any = ...
    ) -> Literal["issuing_dispute.funds_reinstated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingDisputeFundsRescinded], owner: Any = ...
    ) -> Literal["issuing_dispute.funds_rescinded"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingDisputeSubmitted], owner: Any = ...
    ) -> Literal["issuing_dispute.submitted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingDisputeUpdated], owner: Any = ...
    ) -> Literal["issuing_dispute.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingPersonalizationDesignActivated], owner: Any = ...
    ) -> Literal["issuing_personalization_design.activated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingPersonalizationDesignDeactivated], owner: Any = ...
    ) -> Literal["issuing_personalization_design.deactivated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingPersonalizationDesignRejected], owner: Any = ...
    ) -> Literal["issuing_personalization_design.rejected"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingPersonalizationDesignUpdated], owner: Any = ...
    ) -> Literal["issuing_personalization_design.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._RadarEarlyFraudWarning], owner: Any = ...
    ) -> (
        Literal["radar.early_fraud_warning", "radar.early_fraud_warning.created", "radar.early_fraud_warning.updated"]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._Reporting], owner: Any = ...
    ) -> (
        Literal[
            "reporting",
            "reporting.report_run",
            "reporting.report_run.failed",
            "reporting.report_run.succeeded",
            "reporting.report_type",
            "reporting.report_type.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryInboundTransferCanceled], owner: Any = ...
    ) -> Literal["treasury.inbound_transfer.canceled"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryInboundTransferCreated], owner: Any = ...
    ) -> Literal["treasury.inbound_transfer.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryInboundTransferFailed], owner: Any = ...
    ) -> Literal["treasury.inbound_transfer.failed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryInboundTransferSucceeded], owner: Any = ...
    ) -> Literal["treasury.inbound_transfer.succeeded"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ClimateOrderCanceled], owner: Any = ...
    ) -> Literal["climate.order.canceled"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ClimateOrderCreated], owner: Any = ...) -> Literal["climate.order.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ClimateOrderDelayed], owner: Any = ...) -> Literal["climate.order.delayed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ClimateOrderDelivered], owner: Any = ...
    ) -> Literal["climate.order.delivered"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ClimateOrderProductSubstituted], owner: Any = ...
    ) -> Literal["climate.order.product_substituted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._Coupon], owner: Any = ...
    ) -> Literal["coupon", "coupon.created", "coupon.deleted", "coupon.updated"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerTaxId], owner: Any = ...
    ) -> (
        Literal["customer.tax_id", "customer.tax_id.created", "customer.tax_id.deleted", "customer.tax_id.updated"]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._Person], owner: Any = ...
    ) -> Literal["person", "person.created", "person.deleted", "person.updated"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._Product], owner: Any = ...
    ) -> Literal["product", "product.created", "product.deleted", "product.updated"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._Transfer], owner: Any = ...
    ) -> Literal["transfer", "transfer.created", "transfer.reversed", "transfer.updated"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryOutboundTransferCanceled], owner: Any = ...
    ) -> Literal["treasury.outbound_transfer.canceled"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryOutboundTransferCreated], owner: Any = ...
    ) -> Literal["treasury.outbound_transfer.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryOutboundTransferExpectedArrivalDateUpdated], owner: Any = ...
    ) -> Literal["treasury.outbound_transfer.expected_arrival_date_updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryOutboundTransferFailed], owner: Any = ...
    ) -> Literal["treasury.outbound_transfer.failed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryOutboundTransferPosted], owner: Any = ...
    ) -> Literal["treasury.outbound_transfer.posted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryOutboundTransferReturned], owner: Any = ...
    ) -> Literal["treasury.outbound_transfer.returned"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryOutboundTransferTrackingDetailsUpdated], owner: Any = ...
    ) -> Literal["treasury.outbound_transfer.tracking_details_updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._Invoiceitem], owner: Any = ...
    ) -> Literal["invoiceitem", "invoiceitem.created", "invoiceitem.deleted"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._Radar], owner: Any = ...
    ) -> (
        Literal[
            "radar",
            "radar.early_fraud_warning",
            "radar.early_fraud_warning.created",
            "radar.early_fraud_warning.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._Review], owner: Any = ...
    ) -> Literal["review", "review.closed", "review.opened"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadSourceK], owner: Any = ...
    ) -> Literal["source.canceled", "source.chargeable", "source.failed", "source.refund_attributes_required"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SubscriptionScheduleAborted], owner: Any = ...
    ) -> Literal["subscription_schedule.aborted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SubscriptionScheduleCanceled], owner: Any = ...
    ) -> Literal["subscription_schedule.canceled"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SubscriptionScheduleCompleted], owner: Any = ...
    ) -> Literal["subscription_schedule.completed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SubscriptionScheduleCreated], owner: Any = ...
    ) -> Literal["subscription_schedule.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SubscriptionScheduleExpiring], owner: Any = ...
    ) -> Literal["subscription_schedule.expiring"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SubscriptionScheduleReleased], owner: Any = ...
    ) -> Literal["subscription_schedule.released"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SubscriptionScheduleUpdated], owner: Any = ...
    ) -> Literal["subscription_schedule.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ThreeDSecureAuthenticationCanceled], owner: Any = ...
    ) -> Literal["three_d_secure.authentication.canceled"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ThreeDSecureAuthenticationChallengeStarted], owner: Any = ...
    ) -> Literal["three_d_secure.authentication.challenge_started"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ThreeDSecureAuthenticationErrored], owner: Any = ...
    ) -> Literal["three_d_secure.authentication.errored"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ThreeDSecureAuthenticationFailed], owner: Any = ...
    ) -> Literal["three_d_secure.authentication.failed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ThreeDSecureAuthenticationRequiresChallenge], owner: Any = ...
    ) -> Literal["three_d_secure.authentication.requires_challenge"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ThreeDSecureAuthenticationRequiresSubmission], owner: Any = ...
    ) -> Literal["three_d_secure.authentication.requires_submission"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ThreeDSecureAuthenticationSucceeded], owner: Any = ...
    ) -> Literal["three_d_secure.authentication.succeeded"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryOutboundPaymentCanceled], owner: Any = ...
    ) -> Literal["treasury.outbound_payment.canceled"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryOutboundPaymentCreated], owner: Any = ...
    ) -> Literal["treasury.outbound_payment.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryOutboundPaymentExpectedArrivalDateUpdated], owner: Any = ...
    ) -> Literal["treasury.outbound_payment.expected_arrival_date_updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryOutboundPaymentFailed], owner: Any = ...
    ) -> Literal["treasury.outbound_payment.failed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryOutboundPaymentPosted], owner: Any = ...
    ) -> Literal["treasury.outbound_payment.posted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryOutboundPaymentReturned], owner: Any = ...
    ) -> Literal["treasury.outbound_payment.returned"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryOutboundPaymentTrackingDetailsUpdated], owner: Any = ...
    ) -> Literal["treasury.outbound_payment.tracking_details_updated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._Mandate], owner: Any = ...) -> Literal["mandate", "mandate.updated"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PaymentMethod], owner: Any = ...
    ) -> (
        Literal[
            "payment_method",
            "payment_method.attached",
            "payment_method.automatically_updated",
            "payment_method.detached",
            "payment_method.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(self, obj: Certain[_q._TopupCanceled], owner: Any = ...) -> Literal["topup.canceled"]: ...
    @overload
    def __get__(self, obj: Certain[_q._TopupCreated], owner: Any = ...) -> Literal["topup.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._TopupFailed], owner: Any = ...) -> Literal["topup.failed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._TopupReversed], owner: Any = ...) -> Literal["topup.reversed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._TopupSucceeded], owner: Any = ...) -> Literal["topup.succeeded"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryReceivedDebit], owner: Any = ...
    ) -> Literal["treasury.received_debit", "treasury.received_debit.created"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BillingPortal], owner: Any = ...
    ) -> (
        Literal[
            "billing_portal",
            "billing_portal.configuration",
            "billing_portal.configuration.created",
            "billing_portal.configuration.updated",
            "billing_portal.session",
            "billing_portal.session.created",
        ]
        | str
    ): ...
    @overload
    def __get__(self, obj: Certain[_q._QuoteAccepted], owner: Any = ...) -> Literal["quote.accepted"]: ...
    @overload
    def __get__(self, obj: Certain[_q._QuoteCanceled], owner: Any = ...) -> Literal["quote.canceled"]: ...
    @overload
    def __get__(self, obj: Certain[_q._QuoteCreated], owner: Any = ...) -> Literal["quote.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._QuoteFinalized], owner: Any = ...) -> Literal["quote.finalized"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TaxSettings], owner: Any = ...
    ) -> Literal["tax.settings", "tax.settings.updated"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._Capability], owner: Any = ...
    ) -> Literal["capability", "capability.updated"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChargeRefund], owner: Any = ...
    ) -> Literal["charge.refund", "charge.refund.updated"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._FinancialConnectionsAuthorization], owner: Any = ...
    ) -> (
        Literal[
            "financial_connections.authorization",
            "financial_connections.authorization.expected_deactivation_date_updated",
            "financial_connections.authorization.upcoming_deactivation",
        ]
        | str
    ): ...
    @overload
    def __get__(self, obj: Certain[_q._SetupIntentCanceled], owner: Any = ...) -> Literal["setup_intent.canceled"]: ...
    @overload
    def __get__(self, obj: Certain[_q._SetupIntentCreated], owner: Any = ...) -> Literal["setup_intent.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SetupIntentRequiresAction], owner: Any = ...
    ) -> Literal["setup_intent.requires_action"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SetupIntentSetupFailed], owner: Any = ...
    ) -> Literal["setup_intent.setup_failed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SetupIntentSucceeded], owner: Any = ...
    ) -> Literal["setup_intent.succeeded"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ChargeCaptured], owner: Any = ...) -> Literal["charge.captured"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ChargeDisputeClosed], owner: Any = ...) -> Literal["charge.dispute.closed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChargeDisputeCreated], owner: Any = ...
    ) -> Literal["charge.dispute.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChargeDisputeFundsReinstated], owner: Any = ...
    ) -> Literal["charge.dispute.funds_reinstated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChargeDisputeFundsWithdrawn], owner: Any = ...
    ) -> Literal["charge.dispute.funds_withdrawn"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChargeDisputeUpdated], owner: Any = ...
    ) -> Literal["charge.dispute.updated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ChargeExpired], owner: Any = ...) -> Literal["charge.expired"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ChargeFailed], owner: Any = ...) -> Literal["charge.failed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ChargePending], owner: Any = ...) -> Literal["charge.pending"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ChargeRefunded], owner: Any = ...) -> Literal["charge.refunded"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ChargeSucceeded], owner: Any = ...) -> Literal["charge.succeeded"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ChargeUpdated], owner: Any = ...) -> Literal["charge.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._Tax], owner: Any = ...
    ) -> Literal["tax", "tax.settings", "tax.settings.updated"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerSubscriptionCreated], owner: Any = ...
    ) -> Literal["customer.subscription.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerSubscriptionDeleted], owner: Any = ...
    ) -> Literal["customer.subscription.deleted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerSubscriptionPaused], owner: Any = ...
    ) -> Literal["customer.subscription.paused"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerSubscriptionPendingUpdateApplied], owner: Any = ...
    ) -> Literal["customer.subscription.pending_update_applied"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerSubscriptionPendingUpdateExpired], owner: Any = ...
    ) -> Literal["customer.subscription.pending_update_expired"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerSubscriptionResumed], owner: Any = ...
    ) -> Literal["customer.subscription.resumed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerSubscriptionTrialWillEnd], owner: Any = ...
    ) -> Literal["customer.subscription.trial_will_end"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerSubscriptionUpdated], owner: Any = ...
    ) -> Literal["customer.subscription.updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._Source], owner: Any = ...
    ) -> (
        Literal[
            "source",
            "source.canceled",
            "source.chargeable",
            "source.failed",
            "source.mandate_notification",
            "source.refund_attributes_required",
            "source.transaction",
            "source.transaction.created",
            "source.transaction.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryCreditReversal], owner: Any = ...
    ) -> (
        Literal["treasury.credit_reversal", "treasury.credit_reversal.created", "treasury.credit_reversal.posted"] | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._CreditNote], owner: Any = ...
    ) -> Literal["credit_note", "credit_note.created", "credit_note.updated", "credit_note.voided"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PaymentIntentAmountCapturableUpdated], owner: Any = ...
    ) -> Literal["payment_intent.amount_capturable_updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PaymentIntentCanceled], owner: Any = ...
    ) -> Literal["payment_intent.canceled"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PaymentIntentCreated], owner: Any = ...
    ) -> Literal["payment_intent.created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PaymentIntentPartiallyFunded], owner: Any = ...
    ) -> Literal["payment_intent.partially_funded"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PaymentIntentPaymentFailed], owner: Any = ...
    ) -> Literal["payment_intent.payment_failed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PaymentIntentProcessing], owner: Any = ...
    ) -> Literal["payment_intent.processing"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PaymentIntentRequiresAction], owner: Any = ...
    ) -> Literal["payment_intent.requires_action"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PaymentIntentSucceeded], owner: Any = ...
    ) -> Literal["payment_intent.succeeded"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._AccountExternalAccount], owner: Any = ...
    ) -> (
        Literal[
            "account.external_account",
            "account.external_account.created",
            "account.external_account.deleted",
            "account.external_account.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerDiscount], owner: Any = ...
    ) -> (
        Literal[
            "customer.discount", "customer.discount.created", "customer.discount.deleted", "customer.discount.updated"
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingCard], owner: Any = ...
    ) -> Literal["issuing_card", "issuing_card.created", "issuing_card.updated"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingCardholder], owner: Any = ...
    ) -> Literal["issuing_cardholder", "issuing_cardholder.created", "issuing_cardholder.updated"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingToken], owner: Any = ...
    ) -> Literal["issuing_token", "issuing_token.created", "issuing_token.updated"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryFinancialAccount], owner: Any = ...
    ) -> (
        Literal[
            "treasury.financial_account",
            "treasury.financial_account.closed",
            "treasury.financial_account.created",
            "treasury.financial_account.features_status_updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._TerminalReader], owner: Any = ...
    ) -> (
        Literal[
            "terminal.reader",
            "terminal.reader.action_failed",
            "terminal.reader.action_succeeded",
            "terminal.reader.action_updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._CheckoutSessionAsyncPaymentFailed], owner: Any = ...
    ) -> Literal["checkout.session.async_payment_failed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CheckoutSessionAsyncPaymentSucceeded], owner: Any = ...
    ) -> Literal["checkout.session.async_payment_succeeded"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CheckoutSessionCompleted], owner: Any = ...
    ) -> Literal["checkout.session.completed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CheckoutSessionExpired], owner: Any = ...
    ) -> Literal["checkout.session.expired"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryDebitReversal], owner: Any = ...
    ) -> (
        Literal[
            "treasury.debit_reversal",
            "treasury.debit_reversal.completed",
            "treasury.debit_reversal.created",
            "treasury.debit_reversal.initial_credit_granted",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryReceivedCredit], owner: Any = ...
    ) -> (
        Literal[
            "treasury.received_credit",
            "treasury.received_credit.created",
            "treasury.received_credit.failed",
            "treasury.received_credit.succeeded",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._Payout], owner: Any = ...
    ) -> (
        Literal[
            "payout",
            "payout.canceled",
            "payout.created",
            "payout.failed",
            "payout.paid",
            "payout.reconciliation_completed",
            "payout.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._Terminal], owner: Any = ...
    ) -> (
        Literal[
            "terminal",
            "terminal.reader",
            "terminal.reader.action_failed",
            "terminal.reader.action_succeeded",
            "terminal.reader.action_updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._BillingMeter], owner: Any = ...
    ) -> (
        Literal[
            "billing.meter",
            "billing.meter.created",
            "billing.meter.deactivated",
            "billing.meter.reactivated",
            "billing.meter.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(self, obj: Certain[_q._InvoiceCreated], owner: Any = ...) -> Literal["invoice.created"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InvoiceDeleted], owner: Any = ...) -> Literal["invoice.deleted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InvoiceFinalizationFailed], owner: Any = ...
    ) -> Literal["invoice.finalization_failed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InvoiceFinalized], owner: Any = ...) -> Literal["invoice.finalized"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InvoiceMarkedUncollectible], owner: Any = ...
    ) -> Literal["invoice.marked_uncollectible"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InvoiceOverdue], owner: Any = ...) -> Literal["invoice.overdue"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InvoiceOverpaid], owner: Any = ...) -> Literal["invoice.overpaid"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InvoicePaid], owner: Any = ...) -> Literal["invoice.paid"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InvoicePaymentActionRequired], owner: Any = ...
    ) -> Literal["invoice.payment_action_required"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InvoicePaymentAttemptRequired], owner: Any = ...
    ) -> Literal["invoice.payment_attempt_required"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InvoicePaymentFailed], owner: Any = ...
    ) -> Literal["invoice.payment_failed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InvoicePaymentSucceeded], owner: Any = ...
    ) -> Literal["invoice.payment_succeeded"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InvoiceSent], owner: Any = ...) -> Literal["invoice.sent"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InvoiceUpcoming], owner: Any = ...) -> Literal["invoice.upcoming"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InvoiceUpdated], owner: Any = ...) -> Literal["invoice.updated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InvoiceVoided], owner: Any = ...) -> Literal["invoice.voided"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InvoiceWillBeDue], owner: Any = ...) -> Literal["invoice.will_be_due"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingAuthorization], owner: Any = ...
    ) -> (
        Literal[
            "issuing_authorization",
            "issuing_authorization.created",
            "issuing_authorization.request",
            "issuing_authorization.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._Refund], owner: Any = ...
    ) -> Literal["refund", "refund.created", "refund.failed", "refund.updated"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadApplicationKAccountExternalAccountCreatedObjectK], owner: Any = ...
    ) -> (
        Literal[
            "account.application",
            "account.application.authorized",
            "account.application.deauthorized",
            "account.external_account",
            "account.external_account.created",
            "account.external_account.deleted",
            "account.external_account.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerSource], owner: Any = ...
    ) -> (
        Literal[
            "customer.source",
            "customer.source.created",
            "customer.source.deleted",
            "customer.source.expiring",
            "customer.source.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._Account], owner: Any = ...
    ) -> (
        Literal[
            "account",
            "account.application",
            "account.application.authorized",
            "account.application.deauthorized",
            "account.external_account",
            "account.external_account.created",
            "account.external_account.deleted",
            "account.external_account.updated",
            "account.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadReceivedCreditKReceivedDebitK], owner: Any = ...
    ) -> (
        Literal[
            "treasury.received_credit",
            "treasury.received_credit.created",
            "treasury.received_credit.failed",
            "treasury.received_credit.succeeded",
            "treasury.received_debit",
            "treasury.received_debit.created",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventTypeLiteralBillingBillingCreditBalanceTransactionBillingCreditBalanceTransactionCreatedBilling
        ],
        owner: Any = ...,
    ) -> (
        Literal[
            "billing",
            "billing.credit_balance_transaction",
            "billing.credit_balance_transaction.created",
            "billing.credit_grant",
            "billing.credit_grant.created",
            "billing.credit_grant.updated",
            "billing.meter",
            "billing.meter.created",
            "billing.meter.deactivated",
            "billing.meter.reactivated",
            "billing.meter.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._AppsInstall], owner: Any = ...
    ) -> Literal["apps.install", "apps.install.created", "apps.install.deleted", "apps.install.updated"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingPersonalizationDesign], owner: Any = ...
    ) -> (
        Literal[
            "issuing_personalization_design",
            "issuing_personalization_design.activated",
            "issuing_personalization_design.deactivated",
            "issuing_personalization_design.rejected",
            "issuing_personalization_design.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._ReservePlan], owner: Any = ...
    ) -> (
        Literal[
            "reserve.plan",
            "reserve.plan.created",
            "reserve.plan.disabled",
            "reserve.plan.expired",
            "reserve.plan.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryInboundTransfer], owner: Any = ...
    ) -> (
        Literal[
            "treasury.inbound_transfer",
            "treasury.inbound_transfer.canceled",
            "treasury.inbound_transfer.created",
            "treasury.inbound_transfer.failed",
            "treasury.inbound_transfer.succeeded",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._Apps], owner: Any = ...
    ) -> (
        Literal["apps", "apps.install", "apps.install.created", "apps.install.deleted", "apps.install.updated"] | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._Billing], owner: Any = ...
    ) -> (
        Literal[
            "billing",
            "billing.alert",
            "billing.alert.triggered",
            "billing.credit_balance_transaction",
            "billing.credit_balance_transaction.created",
            "billing.credit_grant",
            "billing.credit_grant.created",
            "billing.credit_grant.updated",
            "billing.meter",
            "billing.meter.created",
            "billing.meter.deactivated",
            "billing.meter.reactivated",
            "billing.meter.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadCustomerKChargeSourceK], owner: Any = ...
    ) -> (
        Literal[
            "customer",
            "customer.created",
            "customer.deleted",
            "customer.source",
            "customer.source.created",
            "customer.source.deleted",
            "customer.source.expiring",
            "customer.source.updated",
            "customer.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._TestHelpersTestClock], owner: Any = ...
    ) -> (
        Literal[
            "test_helpers.test_clock",
            "test_helpers.test_clock.advancing",
            "test_helpers.test_clock.created",
            "test_helpers.test_clock.deleted",
            "test_helpers.test_clock.internal_failure",
            "test_helpers.test_clock.ready",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._Reserve], owner: Any = ...
    ) -> (
        Literal[
            "reserve",
            "reserve.hold",
            "reserve.hold.created",
            "reserve.hold.updated",
            "reserve.plan",
            "reserve.plan.created",
            "reserve.plan.disabled",
            "reserve.plan.expired",
            "reserve.plan.updated",
            "reserve.release",
            "reserve.release.created",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._TestHelpers], owner: Any = ...
    ) -> (
        Literal[
            "test_helpers",
            "test_helpers.test_clock",
            "test_helpers.test_clock.advancing",
            "test_helpers.test_clock.created",
            "test_helpers.test_clock.deleted",
            "test_helpers.test_clock.internal_failure",
            "test_helpers.test_clock.ready",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssuingDispute], owner: Any = ...
    ) -> (
        Literal[
            "issuing_dispute",
            "issuing_dispute.closed",
            "issuing_dispute.created",
            "issuing_dispute.funds_reinstated",
            "issuing_dispute.funds_rescinded",
            "issuing_dispute.submitted",
            "issuing_dispute.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._ClimateOrder], owner: Any = ...
    ) -> (
        Literal[
            "climate.order",
            "climate.order.canceled",
            "climate.order.created",
            "climate.order.delayed",
            "climate.order.delivered",
            "climate.order.product_substituted",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._IdentityVerificationSession], owner: Any = ...
    ) -> (
        Literal[
            "identity.verification_session",
            "identity.verification_session.canceled",
            "identity.verification_session.created",
            "identity.verification_session.processing",
            "identity.verification_session.redacted",
            "identity.verification_session.requires_input",
            "identity.verification_session.verified",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._Quote], owner: Any = ...
    ) -> Literal["quote", "quote.accepted", "quote.canceled", "quote.created", "quote.finalized"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._Identity], owner: Any = ...
    ) -> (
        Literal[
            "identity",
            "identity.verification_session",
            "identity.verification_session.canceled",
            "identity.verification_session.created",
            "identity.verification_session.processing",
            "identity.verification_session.redacted",
            "identity.verification_session.requires_input",
            "identity.verification_session.verified",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._Climate], owner: Any = ...
    ) -> (
        Literal[
            "climate",
            "climate.order",
            "climate.order.canceled",
            "climate.order.created",
            "climate.order.delayed",
            "climate.order.delivered",
            "climate.order.product_substituted",
            "climate.product",
            "climate.product.created",
            "climate.product.pricing_updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._Topup], owner: Any = ...
    ) -> (
        Literal["topup", "topup.canceled", "topup.created", "topup.failed", "topup.reversed", "topup.succeeded"] | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryOutboundTransfer], owner: Any = ...
    ) -> (
        Literal[
            "treasury.outbound_transfer",
            "treasury.outbound_transfer.canceled",
            "treasury.outbound_transfer.created",
            "treasury.outbound_transfer.expected_arrival_date_updated",
            "treasury.outbound_transfer.failed",
            "treasury.outbound_transfer.posted",
            "treasury.outbound_transfer.returned",
            "treasury.outbound_transfer.tracking_details_updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._FinancialConnectionsAccount], owner: Any = ...
    ) -> (
        Literal[
            "financial_connections.account",
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
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._SetupIntent], owner: Any = ...
    ) -> (
        Literal[
            "setup_intent",
            "setup_intent.canceled",
            "setup_intent.created",
            "setup_intent.requires_action",
            "setup_intent.setup_failed",
            "setup_intent.succeeded",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._SubscriptionSchedule], owner: Any = ...
    ) -> (
        Literal[
            "subscription_schedule",
            "subscription_schedule.aborted",
            "subscription_schedule.canceled",
            "subscription_schedule.completed",
            "subscription_schedule.created",
            "subscription_schedule.expiring",
            "subscription_schedule.released",
            "subscription_schedule.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._TreasuryOutboundPayment], owner: Any = ...
    ) -> (
        Literal[
            "treasury.outbound_payment",
            "treasury.outbound_payment.canceled",
            "treasury.outbound_payment.created",
            "treasury.outbound_payment.expected_arrival_date_updated",
            "treasury.outbound_payment.failed",
            "treasury.outbound_payment.posted",
            "treasury.outbound_payment.returned",
            "treasury.outbound_payment.tracking_details_updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._ThreeDSecureAuthentication], owner: Any = ...
    ) -> (
        Literal[
            "three_d_secure.authentication",
            "three_d_secure.authentication.canceled",
            "three_d_secure.authentication.challenge_started",
            "three_d_secure.authentication.errored",
            "three_d_secure.authentication.failed",
            "three_d_secure.authentication.requires_challenge",
            "three_d_secure.authentication.requires_submission",
            "three_d_secure.authentication.succeeded",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadAccount2KAuthorizationK], owner: Any = ...
    ) -> (
        Literal[
            "financial_connections.account",
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
            "financial_connections.authorization",
            "financial_connections.authorization.expected_deactivation_date_updated",
            "financial_connections.authorization.upcoming_deactivation",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._ThreeDSecure], owner: Any = ...
    ) -> (
        Literal[
            "three_d_secure",
            "three_d_secure.authentication",
            "three_d_secure.authentication.canceled",
            "three_d_secure.authentication.challenge_started",
            "three_d_secure.authentication.errored",
            "three_d_secure.authentication.failed",
            "three_d_secure.authentication.requires_challenge",
            "three_d_secure.authentication.requires_submission",
            "three_d_secure.authentication.succeeded",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._FinancialConnections], owner: Any = ...
    ) -> (
        Literal[
            "financial_connections",
            "financial_connections.account",
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
            "financial_connections.authorization",
            "financial_connections.authorization.expected_deactivation_date_updated",
            "financial_connections.authorization.upcoming_deactivation",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventPayloadDebitReversalKInboundTransferKReceivedCreditKReceivedDebitK],
        owner: Any = ...,
    ) -> (
        Literal[
            "treasury.debit_reversal",
            "treasury.debit_reversal.completed",
            "treasury.debit_reversal.created",
            "treasury.debit_reversal.initial_credit_granted",
            "treasury.inbound_transfer",
            "treasury.inbound_transfer.canceled",
            "treasury.inbound_transfer.created",
            "treasury.inbound_transfer.failed",
            "treasury.inbound_transfer.succeeded",
            "treasury.received_credit",
            "treasury.received_credit.created",
            "treasury.received_credit.failed",
            "treasury.received_credit.succeeded",
            "treasury.received_debit",
            "treasury.received_debit.created",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChargeDispute], owner: Any = ...
    ) -> (
        Literal[
            "charge.dispute",
            "charge.dispute.closed",
            "charge.dispute.created",
            "charge.dispute.funds_reinstated",
            "charge.dispute.funds_withdrawn",
            "charge.dispute.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadChargeK], owner: Any = ...
    ) -> (
        Literal[
            "charge",
            "charge.captured",
            "charge.expired",
            "charge.failed",
            "charge.pending",
            "charge.refunded",
            "charge.succeeded",
            "charge.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventTypeLiteralChargeRefundChargeRefundUpdatedChargeDisputeChargeDisputeClosedChargeDisputeCreated
        ],
        owner: Any = ...,
    ) -> (
        Literal[
            "charge.refund",
            "charge.refund.updated",
            "charge.dispute",
            "charge.dispute.closed",
            "charge.dispute.created",
            "charge.dispute.funds_reinstated",
            "charge.dispute.funds_withdrawn",
            "charge.dispute.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventTypeLiteralChargeChargeCapturedChargeExpiredChargeFailedChargePendingChargeRefundChargeRefundU
        ],
        owner: Any = ...,
    ) -> (
        Literal[
            "charge",
            "charge.captured",
            "charge.expired",
            "charge.failed",
            "charge.pending",
            "charge.refund",
            "charge.refund.updated",
            "charge.refunded",
            "charge.succeeded",
            "charge.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._CheckoutSession], owner: Any = ...
    ) -> (
        Literal[
            "checkout.session",
            "checkout.session.async_payment_failed",
            "checkout.session.async_payment_succeeded",
            "checkout.session.completed",
            "checkout.session.expired",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._Checkout], owner: Any = ...
    ) -> (
        Literal[
            "checkout",
            "checkout.session",
            "checkout.session.async_payment_failed",
            "checkout.session.async_payment_succeeded",
            "checkout.session.completed",
            "checkout.session.expired",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomerSubscription], owner: Any = ...
    ) -> (
        Literal[
            "customer.subscription",
            "customer.subscription.created",
            "customer.subscription.deleted",
            "customer.subscription.paused",
            "customer.subscription.pending_update_applied",
            "customer.subscription.pending_update_expired",
            "customer.subscription.resumed",
            "customer.subscription.trial_will_end",
            "customer.subscription.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadOutboundPaymentKOutboundTransferK], owner: Any = ...
    ) -> (
        Literal[
            "treasury.outbound_payment",
            "treasury.outbound_payment.canceled",
            "treasury.outbound_payment.created",
            "treasury.outbound_payment.expected_arrival_date_updated",
            "treasury.outbound_payment.failed",
            "treasury.outbound_payment.posted",
            "treasury.outbound_payment.returned",
            "treasury.outbound_payment.tracking_details_updated",
            "treasury.outbound_transfer",
            "treasury.outbound_transfer.canceled",
            "treasury.outbound_transfer.created",
            "treasury.outbound_transfer.expected_arrival_date_updated",
            "treasury.outbound_transfer.failed",
            "treasury.outbound_transfer.posted",
            "treasury.outbound_transfer.returned",
            "treasury.outbound_transfer.tracking_details_updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._PaymentIntent], owner: Any = ...
    ) -> (
        Literal[
            "payment_intent",
            "payment_intent.amount_capturable_updated",
            "payment_intent.canceled",
            "payment_intent.created",
            "payment_intent.partially_funded",
            "payment_intent.payment_failed",
            "payment_intent.processing",
            "payment_intent.requires_action",
            "payment_intent.succeeded",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadCreditReversalKOutboundPaymentKOutboundTransferK], owner: Any = ...
    ) -> (
        Literal[
            "treasury.credit_reversal",
            "treasury.credit_reversal.created",
            "treasury.credit_reversal.posted",
            "treasury.outbound_payment",
            "treasury.outbound_payment.canceled",
            "treasury.outbound_payment.created",
            "treasury.outbound_payment.expected_arrival_date_updated",
            "treasury.outbound_payment.failed",
            "treasury.outbound_payment.posted",
            "treasury.outbound_payment.returned",
            "treasury.outbound_payment.tracking_details_updated",
            "treasury.outbound_transfer",
            "treasury.outbound_transfer.canceled",
            "treasury.outbound_transfer.created",
            "treasury.outbound_transfer.expected_arrival_date_updated",
            "treasury.outbound_transfer.failed",
            "treasury.outbound_transfer.posted",
            "treasury.outbound_transfer.returned",
            "treasury.outbound_transfer.tracking_details_updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadCustomerKChargeSourceKSubscriptionK], owner: Any = ...
    ) -> (
        Literal[
            "customer",
            "customer.created",
            "customer.deleted",
            "customer.source",
            "customer.source.created",
            "customer.source.deleted",
            "customer.source.expiring",
            "customer.source.updated",
            "customer.subscription",
            "customer.subscription.created",
            "customer.subscription.deleted",
            "customer.subscription.paused",
            "customer.subscription.pending_update_applied",
            "customer.subscription.pending_update_expired",
            "customer.subscription.resumed",
            "customer.subscription.trial_will_end",
            "customer.subscription.updated",
            "customer.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadChargeKDisputeK], owner: Any = ...
    ) -> (
        Literal[
            "charge",
            "charge.captured",
            "charge.dispute",
            "charge.dispute.closed",
            "charge.dispute.created",
            "charge.dispute.funds_reinstated",
            "charge.dispute.funds_withdrawn",
            "charge.dispute.updated",
            "charge.expired",
            "charge.failed",
            "charge.pending",
            "charge.refunded",
            "charge.succeeded",
            "charge.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadDiscountKChargeSourceKTaxIdKSubscriptionK], owner: Any = ...
    ) -> (
        Literal[
            "customer.discount",
            "customer.discount.created",
            "customer.discount.deleted",
            "customer.discount.updated",
            "customer.source",
            "customer.source.created",
            "customer.source.deleted",
            "customer.source.expiring",
            "customer.source.updated",
            "customer.tax_id",
            "customer.tax_id.created",
            "customer.tax_id.deleted",
            "customer.tax_id.updated",
            "customer.subscription",
            "customer.subscription.created",
            "customer.subscription.deleted",
            "customer.subscription.paused",
            "customer.subscription.pending_update_applied",
            "customer.subscription.pending_update_expired",
            "customer.subscription.resumed",
            "customer.subscription.trial_will_end",
            "customer.subscription.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventPayloadCreditReversalKInboundTransferKOutboundPaymentKOutboundTransferK],
        owner: Any = ...,
    ) -> (
        Literal[
            "treasury.credit_reversal",
            "treasury.credit_reversal.created",
            "treasury.credit_reversal.posted",
            "treasury.inbound_transfer",
            "treasury.inbound_transfer.canceled",
            "treasury.inbound_transfer.created",
            "treasury.inbound_transfer.failed",
            "treasury.inbound_transfer.succeeded",
            "treasury.outbound_payment",
            "treasury.outbound_payment.canceled",
            "treasury.outbound_payment.created",
            "treasury.outbound_payment.expected_arrival_date_updated",
            "treasury.outbound_payment.failed",
            "treasury.outbound_payment.posted",
            "treasury.outbound_payment.returned",
            "treasury.outbound_payment.tracking_details_updated",
            "treasury.outbound_transfer",
            "treasury.outbound_transfer.canceled",
            "treasury.outbound_transfer.created",
            "treasury.outbound_transfer.expected_arrival_date_updated",
            "treasury.outbound_transfer.failed",
            "treasury.outbound_transfer.posted",
            "treasury.outbound_transfer.returned",
            "treasury.outbound_transfer.tracking_details_updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._Charge], owner: Any = ...
    ) -> (
        Literal[
            "charge",
            "charge.captured",
            "charge.dispute",
            "charge.dispute.closed",
            "charge.dispute.created",
            "charge.dispute.funds_reinstated",
            "charge.dispute.funds_withdrawn",
            "charge.dispute.updated",
            "charge.expired",
            "charge.failed",
            "charge.pending",
            "charge.refund",
            "charge.refund.updated",
            "charge.refunded",
            "charge.succeeded",
            "charge.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventPayloadInboundTransferKOutboundPaymentKOutboundTransferKReceivedCreditKReceivedDebitK],
        owner: Any = ...,
    ) -> (
        Literal[
            "treasury.inbound_transfer",
            "treasury.inbound_transfer.canceled",
            "treasury.inbound_transfer.created",
            "treasury.inbound_transfer.failed",
            "treasury.inbound_transfer.succeeded",
            "treasury.outbound_payment",
            "treasury.outbound_payment.canceled",
            "treasury.outbound_payment.created",
            "treasury.outbound_payment.expected_arrival_date_updated",
            "treasury.outbound_payment.failed",
            "treasury.outbound_payment.posted",
            "treasury.outbound_payment.returned",
            "treasury.outbound_payment.tracking_details_updated",
            "treasury.outbound_transfer",
            "treasury.outbound_transfer.canceled",
            "treasury.outbound_transfer.created",
            "treasury.outbound_transfer.expected_arrival_date_updated",
            "treasury.outbound_transfer.failed",
            "treasury.outbound_transfer.posted",
            "treasury.outbound_transfer.returned",
            "treasury.outbound_transfer.tracking_details_updated",
            "treasury.received_credit",
            "treasury.received_credit.created",
            "treasury.received_credit.failed",
            "treasury.received_credit.succeeded",
            "treasury.received_debit",
            "treasury.received_debit.created",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._Customer], owner: Any = ...
    ) -> (
        Literal[
            "customer",
            "customer.created",
            "customer.deleted",
            "customer.discount",
            "customer.discount.created",
            "customer.discount.deleted",
            "customer.discount.updated",
            "customer.source",
            "customer.source.created",
            "customer.source.deleted",
            "customer.source.expiring",
            "customer.source.updated",
            "customer.subscription",
            "customer.subscription.created",
            "customer.subscription.deleted",
            "customer.subscription.paused",
            "customer.subscription.pending_update_applied",
            "customer.subscription.pending_update_expired",
            "customer.subscription.resumed",
            "customer.subscription.trial_will_end",
            "customer.subscription.updated",
            "customer.tax_id",
            "customer.tax_id.created",
            "customer.tax_id.deleted",
            "customer.tax_id.updated",
            "customer.updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventPayloadCreditReversalKDebitReversalKInboundTransferKOutboundPaymentKOutboundTransferK],
        owner: Any = ...,
    ) -> (
        Literal[
            "treasury.credit_reversal",
            "treasury.credit_reversal.created",
            "treasury.credit_reversal.posted",
            "treasury.debit_reversal",
            "treasury.debit_reversal.completed",
            "treasury.debit_reversal.created",
            "treasury.debit_reversal.initial_credit_granted",
            "treasury.inbound_transfer",
            "treasury.inbound_transfer.canceled",
            "treasury.inbound_transfer.created",
            "treasury.inbound_transfer.failed",
            "treasury.inbound_transfer.succeeded",
            "treasury.outbound_payment",
            "treasury.outbound_payment.canceled",
            "treasury.outbound_payment.created",
            "treasury.outbound_payment.expected_arrival_date_updated",
            "treasury.outbound_payment.failed",
            "treasury.outbound_payment.posted",
            "treasury.outbound_payment.returned",
            "treasury.outbound_payment.tracking_details_updated",
            "treasury.outbound_transfer",
            "treasury.outbound_transfer.canceled",
            "treasury.outbound_transfer.created",
            "treasury.outbound_transfer.expected_arrival_date_updated",
            "treasury.outbound_transfer.failed",
            "treasury.outbound_transfer.posted",
            "treasury.outbound_transfer.returned",
            "treasury.outbound_transfer.tracking_details_updated",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventPayloadDebitReversalKInboundTransferKOutboundPaymentKOutboundTransferKReceivedCreditKReceivedD
        ],
        owner: Any = ...,
    ) -> (
        Literal[
            "treasury.debit_reversal",
            "treasury.debit_reversal.completed",
            "treasury.debit_reversal.created",
            "treasury.debit_reversal.initial_credit_granted",
            "treasury.inbound_transfer",
            "treasury.inbound_transfer.canceled",
            "treasury.inbound_transfer.created",
            "treasury.inbound_transfer.failed",
            "treasury.inbound_transfer.succeeded",
            "treasury.outbound_payment",
            "treasury.outbound_payment.canceled",
            "treasury.outbound_payment.created",
            "treasury.outbound_payment.expected_arrival_date_updated",
            "treasury.outbound_payment.failed",
            "treasury.outbound_payment.posted",
            "treasury.outbound_payment.returned",
            "treasury.outbound_payment.tracking_details_updated",
            "treasury.outbound_transfer",
            "treasury.outbound_transfer.canceled",
            "treasury.outbound_transfer.created",
            "treasury.outbound_transfer.expected_arrival_date_updated",
            "treasury.outbound_transfer.failed",
            "treasury.outbound_transfer.posted",
            "treasury.outbound_transfer.returned",
            "treasury.outbound_transfer.tracking_details_updated",
            "treasury.received_credit",
            "treasury.received_credit.created",
            "treasury.received_credit.failed",
            "treasury.received_credit.succeeded",
            "treasury.received_debit",
            "treasury.received_debit.created",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventPayloadCreditReversalKDebitReversalKFinancialAccountKInboundTransferKOutboundPaymentKOutboundT
        ],
        owner: Any = ...,
    ) -> (
        Literal[
            "treasury.credit_reversal",
            "treasury.credit_reversal.created",
            "treasury.credit_reversal.posted",
            "treasury.debit_reversal",
            "treasury.debit_reversal.completed",
            "treasury.debit_reversal.created",
            "treasury.debit_reversal.initial_credit_granted",
            "treasury.financial_account",
            "treasury.financial_account.closed",
            "treasury.financial_account.created",
            "treasury.financial_account.features_status_updated",
            "treasury.inbound_transfer",
            "treasury.inbound_transfer.canceled",
            "treasury.inbound_transfer.created",
            "treasury.inbound_transfer.failed",
            "treasury.inbound_transfer.succeeded",
            "treasury.outbound_payment",
            "treasury.outbound_payment.canceled",
            "treasury.outbound_payment.created",
            "treasury.outbound_payment.expected_arrival_date_updated",
            "treasury.outbound_payment.failed",
            "treasury.outbound_payment.posted",
            "treasury.outbound_payment.returned",
            "treasury.outbound_payment.tracking_details_updated",
            "treasury.outbound_transfer",
            "treasury.outbound_transfer.canceled",
            "treasury.outbound_transfer.created",
            "treasury.outbound_transfer.expected_arrival_date_updated",
            "treasury.outbound_transfer.failed",
            "treasury.outbound_transfer.posted",
            "treasury.outbound_transfer.returned",
            "treasury.outbound_transfer.tracking_details_updated",
            "treasury.received_credit",
            "treasury.received_credit.created",
            "treasury.received_credit.failed",
            "treasury.received_credit.succeeded",
            "treasury.received_debit",
            "treasury.received_debit.created",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._Treasury], owner: Any = ...
    ) -> (
        Literal[
            "treasury",
            "treasury.credit_reversal",
            "treasury.credit_reversal.created",
            "treasury.credit_reversal.posted",
            "treasury.debit_reversal",
            "treasury.debit_reversal.completed",
            "treasury.debit_reversal.created",
            "treasury.debit_reversal.initial_credit_granted",
            "treasury.financial_account",
            "treasury.financial_account.closed",
            "treasury.financial_account.created",
            "treasury.financial_account.features_status_updated",
            "treasury.inbound_transfer",
            "treasury.inbound_transfer.canceled",
            "treasury.inbound_transfer.created",
            "treasury.inbound_transfer.failed",
            "treasury.inbound_transfer.succeeded",
            "treasury.outbound_payment",
            "treasury.outbound_payment.canceled",
            "treasury.outbound_payment.created",
            "treasury.outbound_payment.expected_arrival_date_updated",
            "treasury.outbound_payment.failed",
            "treasury.outbound_payment.posted",
            "treasury.outbound_payment.returned",
            "treasury.outbound_payment.tracking_details_updated",
            "treasury.outbound_transfer",
            "treasury.outbound_transfer.canceled",
            "treasury.outbound_transfer.created",
            "treasury.outbound_transfer.expected_arrival_date_updated",
            "treasury.outbound_transfer.failed",
            "treasury.outbound_transfer.posted",
            "treasury.outbound_transfer.returned",
            "treasury.outbound_transfer.tracking_details_updated",
            "treasury.received_credit",
            "treasury.received_credit.created",
            "treasury.received_credit.failed",
            "treasury.received_credit.succeeded",
            "treasury.received_debit",
            "treasury.received_debit.created",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._Invoice], owner: Any = ...
    ) -> (
        Literal[
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
        | str
    ): ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventTypeStrLiteralAppsBillingBillingPortalCheckoutClimateEntitlementsFinancialConnectionsIdentityR
        ],
        owner: Any = ...,
    ) -> (
        str
        | Literal[
            "apps",
            "billing",
            "billing_portal",
            "checkout",
            "climate",
            "entitlements",
            "financial_connections",
            "identity",
            "radar",
            "reporting",
            "reserve",
            "sigma",
            "source",
            "tax",
            "terminal",
            "test_helpers",
            "three_d_secure",
            "treasury",
            "account",
            "account.application",
            "account.application.authorized",
            "account.application.deauthorized",
            "account.external_account",
            "account.external_account.created",
            "account.external_account.deleted",
            "account.external_account.updated",
            "account.updated",
            "application_fee",
            "application_fee.created",
            "application_fee.refund",
            "application_fee.refund.updated",
            "application_fee.refunded",
            "apps.install",
            "apps.install.created",
            "apps.install.deleted",
            "apps.install.updated",
            "billing.credit_balance_transaction",
            "billing.credit_balance_transaction.created",
            "billing.credit_grant",
            "billing.credit_grant.created",
            "billing.credit_grant.updated",
            "billing.meter",
            "billing.meter.created",
            "billing.meter.deactivated",
            "billing.meter.reactivated",
            "billing.meter.updated",
            "billing_portal.configuration",
            "billing_portal.configuration.created",
            "billing_portal.configuration.updated",
            "billing_portal.session",
            "billing_portal.session.created",
            "capability",
            "capability.updated",
            "charge",
            "charge.captured",
            "charge.dispute",
            "charge.dispute.closed",
            "charge.dispute.created",
            "charge.dispute.funds_reinstated",
            "charge.dispute.funds_withdrawn",
            "charge.dispute.updated",
            "charge.expired",
            "charge.failed",
            "charge.pending",
            "charge.refund",
            "charge.refund.updated",
            "charge.refunded",
            "charge.succeeded",
            "charge.updated",
            "checkout.session",
            "checkout.session.async_payment_failed",
            "checkout.session.async_payment_succeeded",
            "checkout.session.completed",
            "checkout.session.expired",
            "climate.order",
            "climate.order.canceled",
            "climate.order.created",
            "climate.order.delayed",
            "climate.order.delivered",
            "climate.order.product_substituted",
            "climate.product",
            "climate.product.created",
            "climate.product.pricing_updated",
            "coupon",
            "coupon.created",
            "coupon.deleted",
            "coupon.updated",
            "credit_note",
            "credit_note.created",
            "credit_note.updated",
            "credit_note.voided",
            "customer",
            "customer.created",
            "customer.deleted",
            "customer.discount",
            "customer.discount.created",
            "customer.discount.deleted",
            "customer.discount.updated",
            "customer.source",
            "customer.source.created",
            "customer.source.deleted",
            "customer.source.expiring",
            "customer.source.updated",
            "customer.subscription",
            "customer.subscription.created",
            "customer.subscription.deleted",
            "customer.subscription.paused",
            "customer.subscription.pending_update_applied",
            "customer.subscription.pending_update_expired",
            "customer.subscription.resumed",
            "customer.subscription.trial_will_end",
            "customer.subscription.updated",
            "customer.tax_id",
            "customer.tax_id.created",
            "customer.tax_id.deleted",
            "customer.tax_id.updated",
            "customer.updated",
            "customer_cash_balance_transaction",
            "customer_cash_balance_transaction.created",
            "file",
            "file.created",
            "financial_connections.account",
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
            "financial_connections.authorization",
            "financial_connections.authorization.expected_deactivation_date_updated",
            "financial_connections.authorization.upcoming_deactivation",
            "identity.verification_session",
            "identity.verification_session.canceled",
            "identity.verification_session.created",
            "identity.verification_session.processing",
            "identity.verification_session.redacted",
            "identity.verification_session.requires_input",
            "identity.verification_session.verified",
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
            "invoice_payment",
            "invoice_payment.paid",
            "invoiceitem",
            "invoiceitem.created",
            "invoiceitem.deleted",
            "issuing_authorization",
            "issuing_authorization.created",
            "issuing_authorization.request",
            "issuing_authorization.updated",
            "issuing_card",
            "issuing_card.created",
            "issuing_card.updated",
            "issuing_cardholder",
            "issuing_cardholder.created",
            "issuing_cardholder.updated",
            "issuing_dispute",
            "issuing_dispute.closed",
            "issuing_dispute.created",
            "issuing_dispute.funds_reinstated",
            "issuing_dispute.funds_rescinded",
            "issuing_dispute.submitted",
            "issuing_dispute.updated",
            "issuing_personalization_design",
            "issuing_personalization_design.activated",
            "issuing_personalization_design.deactivated",
            "issuing_personalization_design.rejected",
            "issuing_personalization_design.updated",
            "issuing_token",
            "issuing_token.created",
            "issuing_token.updated",
            "issuing_transaction",
            "issuing_transaction.created",
            "issuing_transaction.purchase_details_receipt_updated",
            "issuing_transaction.updated",
            "mandate",
            "mandate.updated",
            "payment_intent",
            "payment_intent.amount_capturable_updated",
            "payment_intent.canceled",
            "payment_intent.created",
            "payment_intent.partially_funded",
            "payment_intent.payment_failed",
            "payment_intent.processing",
            "payment_intent.requires_action",
            "payment_intent.succeeded",
            "payment_link",
            "payment_link.created",
            "payment_link.updated",
            "payment_method",
            "payment_method.attached",
            "payment_method.automatically_updated",
            "payment_method.detached",
            "payment_method.updated",
            "payout",
            "payout.canceled",
            "payout.created",
            "payout.failed",
            "payout.paid",
            "payout.reconciliation_completed",
            "payout.updated",
            "person",
            "person.created",
            "person.deleted",
            "person.updated",
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
            "product.deleted",
            "product.updated",
            "promotion_code",
            "promotion_code.created",
            "promotion_code.updated",
            "quote",
            "quote.accepted",
            "quote.canceled",
            "quote.created",
            "quote.finalized",
            "radar.early_fraud_warning",
            "radar.early_fraud_warning.created",
            "radar.early_fraud_warning.updated",
            "refund",
            "refund.created",
            "refund.failed",
            "refund.updated",
            "reporting.report_run",
            "reporting.report_run.failed",
            "reporting.report_run.succeeded",
            "reporting.report_type",
            "reporting.report_type.updated",
            "reserve.hold",
            "reserve.hold.created",
            "reserve.hold.updated",
            "reserve.plan",
            "reserve.plan.created",
            "reserve.plan.disabled",
            "reserve.plan.expired",
            "reserve.plan.updated",
            "reserve.release",
            "reserve.release.created",
            "review",
            "review.closed",
            "review.opened",
            "setup_intent",
            "setup_intent.canceled",
            "setup_intent.created",
            "setup_intent.requires_action",
            "setup_intent.setup_failed",
            "setup_intent.succeeded",
            "sigma.scheduled_query_run",
            "sigma.scheduled_query_run.created",
            "source.canceled",
            "source.chargeable",
            "source.failed",
            "source.mandate_notification",
            "source.refund_attributes_required",
            "source.transaction",
            "source.transaction.created",
            "source.transaction.updated",
            "subscription_schedule",
            "subscription_schedule.aborted",
            "subscription_schedule.canceled",
            "subscription_schedule.completed",
            "subscription_schedule.created",
            "subscription_schedule.expiring",
            "subscription_schedule.released",
            "subscription_schedule.updated",
            "tax_rate",
            "tax_rate.created",
            "tax_rate.updated",
            "terminal.reader",
            "terminal.reader.action_failed",
            "terminal.reader.action_succeeded",
            "terminal.reader.action_updated",
            "test_helpers.test_clock",
            "test_helpers.test_clock.advancing",
            "test_helpers.test_clock.created",
            "test_helpers.test_clock.deleted",
            "test_helpers.test_clock.internal_failure",
            "test_helpers.test_clock.ready",
            "three_d_secure.authentication",
            "three_d_secure.authentication.canceled",
            "three_d_secure.authentication.challenge_started",
            "three_d_secure.authentication.errored",
            "three_d_secure.authentication.failed",
            "three_d_secure.authentication.requires_challenge",
            "three_d_secure.authentication.requires_submission",
            "three_d_secure.authentication.succeeded",
            "topup",
            "topup.canceled",
            "topup.created",
            "topup.failed",
            "topup.reversed",
            "topup.succeeded",
            "transfer",
            "transfer.created",
            "transfer.reversed",
            "transfer.updated",
            "treasury.credit_reversal",
            "treasury.credit_reversal.created",
            "treasury.credit_reversal.posted",
            "treasury.debit_reversal",
            "treasury.debit_reversal.completed",
            "treasury.debit_reversal.created",
            "treasury.debit_reversal.initial_credit_granted",
            "treasury.financial_account",
            "treasury.financial_account.closed",
            "treasury.financial_account.created",
            "treasury.financial_account.features_status_updated",
            "treasury.inbound_transfer",
            "treasury.inbound_transfer.canceled",
            "treasury.inbound_transfer.created",
            "treasury.inbound_transfer.failed",
            "treasury.inbound_transfer.succeeded",
            "treasury.outbound_payment",
            "treasury.outbound_payment.canceled",
            "treasury.outbound_payment.created",
            "treasury.outbound_payment.expected_arrival_date_updated",
            "treasury.outbound_payment.failed",
            "treasury.outbound_payment.posted",
            "treasury.outbound_payment.returned",
            "treasury.outbound_payment.tracking_details_updated",
            "treasury.outbound_transfer",
            "treasury.outbound_transfer.canceled",
            "treasury.outbound_transfer.created",
            "treasury.outbound_transfer.expected_arrival_date_updated",
            "treasury.outbound_transfer.failed",
            "treasury.outbound_transfer.posted",
            "treasury.outbound_transfer.returned",
            "treasury.outbound_transfer.tracking_details_updated",
            "treasury.received_credit",
            "treasury.received_credit.created",
            "treasury.received_credit.failed",
            "treasury.received_credit.succeeded",
            "treasury.received_debit",
            "treasury.received_debit.created",
        ]
    ): ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventTypeStrLiteralAccountAccountApplicationAccountApplicationAuthorizedAccountApplicationDeauthori
        ],
        owner: Any = ...,
    ) -> (
        str
        | Literal[
            "account",
            "account.application",
            "account.application.authorized",
            "account.application.deauthorized",
            "account.external_account",
            "account.external_account.created",
            "account.external_account.deleted",
            "account.external_account.updated",
            "account.updated",
            "application_fee",
            "application_fee.created",
            "application_fee.refund",
            "application_fee.refund.updated",
            "application_fee.refunded",
            "apps",
            "apps.install",
            "apps.install.created",
            "apps.install.deleted",
            "apps.install.updated",
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
            "billing.credit_grant.updated",
            "billing.meter",
            "billing.meter.created",
            "billing.meter.deactivated",
            "billing.meter.reactivated",
            "billing.meter.updated",
            "billing_portal",
            "billing_portal.configuration",
            "billing_portal.configuration.created",
            "billing_portal.configuration.updated",
            "billing_portal.session",
            "billing_portal.session.created",
            "capability",
            "capability.updated",
            "cash_balance",
            "cash_balance.funds_available",
            "charge",
            "charge.captured",
            "charge.dispute",
            "charge.dispute.closed",
            "charge.dispute.created",
            "charge.dispute.funds_reinstated",
            "charge.dispute.funds_withdrawn",
            "charge.dispute.updated",
            "charge.expired",
            "charge.failed",
            "charge.pending",
            "charge.refund",
            "charge.refund.updated",
            "charge.refunded",
            "charge.succeeded",
            "charge.updated",
            "checkout",
            "checkout.session",
            "checkout.session.async_payment_failed",
            "checkout.session.async_payment_succeeded",
            "checkout.session.completed",
            "checkout.session.expired",
            "climate",
            "climate.order",
            "climate.order.canceled",
            "climate.order.created",
            "climate.order.delayed",
            "climate.order.delivered",
            "climate.order.product_substituted",
            "climate.product",
            "climate.product.created",
            "climate.product.pricing_updated",
            "coupon",
            "coupon.created",
            "coupon.deleted",
            "coupon.updated",
            "credit_note",
            "credit_note.created",
            "credit_note.updated",
            "credit_note.voided",
            "customer",
            "customer.created",
            "customer.deleted",
            "customer.discount",
            "customer.discount.created",
            "customer.discount.deleted",
            "customer.discount.updated",
            "customer.source",
            "customer.source.created",
            "customer.source.deleted",
            "customer.source.expiring",
            "customer.source.updated",
            "customer.subscription",
            "customer.subscription.created",
            "customer.subscription.deleted",
            "customer.subscription.paused",
            "customer.subscription.pending_update_applied",
            "customer.subscription.pending_update_expired",
            "customer.subscription.resumed",
            "customer.subscription.trial_will_end",
            "customer.subscription.updated",
            "customer.tax_id",
            "customer.tax_id.created",
            "customer.tax_id.deleted",
            "customer.tax_id.updated",
            "customer.updated",
            "customer_cash_balance_transaction",
            "customer_cash_balance_transaction.created",
            "entitlements",
            "entitlements.active_entitlement_summary",
            "entitlements.active_entitlement_summary.updated",
            "file",
            "file.created",
            "financial_connections",
            "financial_connections.account",
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
            "financial_connections.authorization",
            "financial_connections.authorization.expected_deactivation_date_updated",
            "financial_connections.authorization.upcoming_deactivation",
            "identity",
            "identity.verification_session",
            "identity.verification_session.canceled",
            "identity.verification_session.created",
            "identity.verification_session.processing",
            "identity.verification_session.redacted",
            "identity.verification_session.requires_input",
            "identity.verification_session.verified",
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
            "invoice_payment",
            "invoice_payment.paid",
            "invoiceitem",
            "invoiceitem.created",
            "invoiceitem.deleted",
            "issuing_authorization",
            "issuing_authorization.created",
            "issuing_authorization.request",
            "issuing_authorization.updated",
            "issuing_card",
            "issuing_card.created",
            "issuing_card.updated",
            "issuing_cardholder",
            "issuing_cardholder.created",
            "issuing_cardholder.updated",
            "issuing_dispute",
            "issuing_dispute.closed",
            "issuing_dispute.created",
            "issuing_dispute.funds_reinstated",
            "issuing_dispute.funds_rescinded",
            "issuing_dispute.submitted",
            "issuing_dispute.updated",
            "issuing_personalization_design",
            "issuing_personalization_design.activated",
            "issuing_personalization_design.deactivated",
            "issuing_personalization_design.rejected",
            "issuing_personalization_design.updated",
            "issuing_token",
            "issuing_token.created",
            "issuing_token.updated",
            "issuing_transaction",
            "issuing_transaction.created",
            "issuing_transaction.purchase_details_receipt_updated",
            "issuing_transaction.updated",
            "mandate",
            "mandate.updated",
            "payment_intent",
            "payment_intent.amount_capturable_updated",
            "payment_intent.canceled",
            "payment_intent.created",
            "payment_intent.partially_funded",
            "payment_intent.payment_failed",
            "payment_intent.processing",
            "payment_intent.requires_action",
            "payment_intent.succeeded",
            "payment_link",
            "payment_link.created",
            "payment_link.updated",
            "payment_method",
            "payment_method.attached",
            "payment_method.automatically_updated",
            "payment_method.detached",
            "payment_method.updated",
            "payout",
            "payout.canceled",
            "payout.created",
            "payout.failed",
            "payout.paid",
            "payout.reconciliation_completed",
            "payout.updated",
            "person",
            "person.created",
            "person.deleted",
            "person.updated",
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
            "product.deleted",
            "product.updated",
            "promotion_code",
            "promotion_code.created",
            "promotion_code.updated",
            "quote",
            "quote.accepted",
            "quote.canceled",
            "quote.created",
            "quote.finalized",
            "radar",
            "radar.early_fraud_warning",
            "radar.early_fraud_warning.created",
            "radar.early_fraud_warning.updated",
            "refund",
            "refund.created",
            "refund.failed",
            "refund.updated",
            "reporting",
            "reporting.report_run",
            "reporting.report_run.failed",
            "reporting.report_run.succeeded",
            "reporting.report_type",
            "reporting.report_type.updated",
            "reserve",
            "reserve.hold",
            "reserve.hold.created",
            "reserve.hold.updated",
            "reserve.plan",
            "reserve.plan.created",
            "reserve.plan.disabled",
            "reserve.plan.expired",
            "reserve.plan.updated",
            "reserve.release",
            "reserve.release.created",
            "review",
            "review.closed",
            "review.opened",
            "setup_intent",
            "setup_intent.canceled",
            "setup_intent.created",
            "setup_intent.requires_action",
            "setup_intent.setup_failed",
            "setup_intent.succeeded",
            "sigma",
            "sigma.scheduled_query_run",
            "sigma.scheduled_query_run.created",
            "source",
            "source.canceled",
            "source.chargeable",
            "source.failed",
            "source.mandate_notification",
            "source.refund_attributes_required",
            "source.transaction",
            "source.transaction.created",
            "source.transaction.updated",
            "subscription_schedule",
            "subscription_schedule.aborted",
            "subscription_schedule.canceled",
            "subscription_schedule.completed",
            "subscription_schedule.created",
            "subscription_schedule.expiring",
            "subscription_schedule.released",
            "subscription_schedule.updated",
            "tax",
            "tax.settings",
            "tax.settings.updated",
            "tax_rate",
            "tax_rate.created",
            "tax_rate.updated",
            "terminal",
            "terminal.reader",
            "terminal.reader.action_failed",
            "terminal.reader.action_succeeded",
            "terminal.reader.action_updated",
            "test_helpers",
            "test_helpers.test_clock",
            "test_helpers.test_clock.advancing",
            "test_helpers.test_clock.created",
            "test_helpers.test_clock.deleted",
            "test_helpers.test_clock.internal_failure",
            "test_helpers.test_clock.ready",
            "three_d_secure",
            "three_d_secure.authentication",
            "three_d_secure.authentication.canceled",
            "three_d_secure.authentication.challenge_started",
            "three_d_secure.authentication.errored",
            "three_d_secure.authentication.failed",
            "three_d_secure.authentication.requires_challenge",
            "three_d_secure.authentication.requires_submission",
            "three_d_secure.authentication.succeeded",
            "topup",
            "topup.canceled",
            "topup.created",
            "topup.failed",
            "topup.reversed",
            "topup.succeeded",
            "transfer",
            "transfer.created",
            "transfer.reversed",
            "transfer.updated",
            "treasury",
            "treasury.credit_reversal",
            "treasury.credit_reversal.created",
            "treasury.credit_reversal.posted",
            "treasury.debit_reversal",
            "treasury.debit_reversal.completed",
            "treasury.debit_reversal.created",
            "treasury.debit_reversal.initial_credit_granted",
            "treasury.financial_account",
            "treasury.financial_account.closed",
            "treasury.financial_account.created",
            "treasury.financial_account.features_status_updated",
            "treasury.inbound_transfer",
            "treasury.inbound_transfer.canceled",
            "treasury.inbound_transfer.created",
            "treasury.inbound_transfer.failed",
            "treasury.inbound_transfer.succeeded",
            "treasury.outbound_payment",
            "treasury.outbound_payment.canceled",
            "treasury.outbound_payment.created",
            "treasury.outbound_payment.expected_arrival_date_updated",
            "treasury.outbound_payment.failed",
            "treasury.outbound_payment.posted",
            "treasury.outbound_payment.returned",
            "treasury.outbound_payment.tracking_details_updated",
            "treasury.outbound_transfer",
            "treasury.outbound_transfer.canceled",
            "treasury.outbound_transfer.created",
            "treasury.outbound_transfer.expected_arrival_date_updated",
            "treasury.outbound_transfer.failed",
            "treasury.outbound_transfer.posted",
            "treasury.outbound_transfer.returned",
            "treasury.outbound_transfer.tracking_details_updated",
            "treasury.received_credit",
            "treasury.received_credit.created",
            "treasury.received_credit.failed",
            "treasury.received_credit.succeeded",
            "treasury.received_debit",
            "treasury.received_debit.created",
        ]
    ): ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Event(Known[K]):
    """What a handler receives. K is what is known of it: a union of `Is[queries]`."""

    kind: str
    """The deepest kind the spec knows; `*` for an event of an unknown kind."""
    raw: bytes
    """The event as it arrived."""
    me: int | None
    """The bot's own id."""
    problems: tuple[str, ...]
    """What in the event did not fit the spec, and was left out of the payload."""
    envelope: Any
    bot: Any
    """The app that delivered the event, None where it was only decoded; a parameter of its type is the same, typed."""
    attempt: int
    """The number of the try, from 1: beyond it, handlers may have run before."""
    def json(self) -> Any:
        """The event as plain data, with what the spec does not know."""
    if not TYPE_CHECKING_WITH_PYREFLY:
        if MYPY or _ty():
            async def wait(
                self, query: _Q, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
            ) -> Event[Is[_Q]]:
                """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
    if not MYPY and not _ty():
        @overload
        async def wait(
            self, query: _T1, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T1]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T2, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T2]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T3, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T3]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T4, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T4]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T5, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T5]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T6, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T6]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T7, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T7]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T8, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T8]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T9, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T9]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T10, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T10]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T11, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T11]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T12, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T12]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T13, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T13]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T14, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T14]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T15, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T15]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T16, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T16]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T17, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T17]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T18, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T18]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T19, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T19]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T20, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T20]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T21, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T21]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T22, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T22]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        if not TYPE_CHECKING_WITH_PYREFLY:
            @overload
            async def wait(
                self,
                query: _q.FilterQuery,
                /,
                *,
                timeout: float | None = None,
                per: Per = "user in chat",
                guard: Any = None,
            ) -> Event[Is[_q.FilterQuery]]: ...
        @overload
        async def wait(self, query: _q.FilterQuery, impossible: Never, /) -> object: ...

    payload: _Event_payload[K]
    "What the event is about; `envelope` is what stands around it."

    id: Final[str]
    "Unique for each event."

    object: Final[Literal["event"]]

    type: _Event_type[K]
    "What happened, such as invoice.paid."

    created: Final[_datetime]
    "When it happened."

    livemode: Final[bool]
    "False in test mode."

    account: Final[str | None]
    "The connected account, where the event is one's own account's this is missing."

    api_version: Final[str | None]

    context: Final[str | None]

    pending_webhooks: Final[int]

    request: Final[CausingRequest | None]

    data: Final[EventData]

Filter: TypeAlias = Event[Is[_F] | Is[_F2] | Is[_F3]]
"""The event type that a query gives: `Filter[Literal["::url"]]`; or that two or three give which all match."""

AccountEvent: TypeAlias = Event[Is[_q.AccountQueries]]
AccountApplicationEvent: TypeAlias = Event[Is[_q._AccountApplication]]
AccountApplicationAuthorizedEvent: TypeAlias = Event[Is[_q._AccountApplicationAuthorized]]
AccountApplicationDeauthorizedEvent: TypeAlias = Event[Is[_q._AccountApplicationDeauthorized]]
AccountExternalAccountEvent: TypeAlias = Event[Is[_q.AccountExternalAccountQueries]]
AccountExternalAccountCreatedEvent: TypeAlias = Event[Is[_q._AccountExternalAccountCreated]]
AccountExternalAccountDeletedEvent: TypeAlias = Event[Is[_q._AccountExternalAccountDeleted]]
AccountExternalAccountUpdatedEvent: TypeAlias = Event[Is[_q._AccountExternalAccountUpdated]]
AccountUpdatedEvent: TypeAlias = Event[Is[_q._AccountUpdated]]
ApplicationFeeEvent: TypeAlias = Event[Is[_q._ApplicationFee]]
ApplicationFeeCreatedEvent: TypeAlias = Event[Is[_q._ApplicationFeeCreated]]
ApplicationFeeRefundEvent: TypeAlias = Event[Is[_q._ApplicationFeeRefund]]
ApplicationFeeRefundUpdatedEvent: TypeAlias = Event[Is[_q._ApplicationFeeRefundUpdated]]
ApplicationFeeRefundedEvent: TypeAlias = Event[Is[_q._ApplicationFeeRefunded]]
AppsEvent: TypeAlias = Event[Is[_q.AppsQueries]]
AppsInstallEvent: TypeAlias = Event[Is[_q.AppsInstallQueries]]
AppsInstallCreatedEvent: TypeAlias = Event[Is[_q._AppsInstallCreated]]
AppsInstallDeletedEvent: TypeAlias = Event[Is[_q._AppsInstallDeleted]]
AppsInstallUpdatedEvent: TypeAlias = Event[Is[_q._AppsInstallUpdated]]
BalanceEvent: TypeAlias = Event[Is[_q._Balance]]
BalanceAvailableEvent: TypeAlias = Event[Is[_q._BalanceAvailable]]
BalanceSettingsEvent: TypeAlias = Event[Is[_q._BalanceSettings]]
BalanceSettingsUpdatedEvent: TypeAlias = Event[Is[_q._BalanceSettingsUpdated]]
BillingEvent: TypeAlias = Event[Is[_q.BillingQueries]]
BillingAlertEvent: TypeAlias = Event[Is[_q._BillingAlert]]
BillingAlertTriggeredEvent: TypeAlias = Event[Is[_q._BillingAlertTriggered]]
BillingCreditBalanceTransactionEvent: TypeAlias = Event[Is[_q._BillingCreditBalanceTransaction]]
BillingCreditBalanceTransactionCreatedEvent: TypeAlias = Event[Is[_q._BillingCreditBalanceTransactionCreated]]
BillingCreditGrantEvent: TypeAlias = Event[Is[_q._BillingCreditGrant]]
BillingCreditGrantCreatedEvent: TypeAlias = Event[Is[_q._BillingCreditGrantCreated]]
BillingCreditGrantUpdatedEvent: TypeAlias = Event[Is[_q._BillingCreditGrantUpdated]]
BillingMeterEvent: TypeAlias = Event[Is[_q.BillingMeterQueries]]
BillingMeterCreatedEvent: TypeAlias = Event[Is[_q._BillingMeterCreated]]
BillingMeterDeactivatedEvent: TypeAlias = Event[Is[_q._BillingMeterDeactivated]]
BillingMeterReactivatedEvent: TypeAlias = Event[Is[_q._BillingMeterReactivated]]
BillingMeterUpdatedEvent: TypeAlias = Event[Is[_q._BillingMeterUpdated]]
BillingPortalEvent: TypeAlias = Event[Is[_q.BillingPortalQueries]]
BillingPortalConfigurationEvent: TypeAlias = Event[Is[_q._BillingPortalConfiguration]]
BillingPortalConfigurationCreatedEvent: TypeAlias = Event[Is[_q._BillingPortalConfigurationCreated]]
BillingPortalConfigurationUpdatedEvent: TypeAlias = Event[Is[_q._BillingPortalConfigurationUpdated]]
BillingPortalSessionEvent: TypeAlias = Event[Is[_q._BillingPortalSession]]
BillingPortalSessionCreatedEvent: TypeAlias = Event[Is[_q._BillingPortalSessionCreated]]
CapabilityEvent: TypeAlias = Event[Is[_q.CapabilityQueries]]
CapabilityUpdatedEvent: TypeAlias = Event[Is[_q._CapabilityUpdated]]
CashBalanceEvent: TypeAlias = Event[Is[_q._CashBalance]]
CashBalanceFundsAvailableEvent: TypeAlias = Event[Is[_q._CashBalanceFundsAvailable]]
ChargeEvent: TypeAlias = Event[Is[_q.ChargeQueries]]
ChargeCapturedEvent: TypeAlias = Event[Is[_q.ChargeCapturedQueries]]
ChargeDisputeEvent: TypeAlias = Event[Is[_q.ChargeDisputeQueries]]
ChargeDisputeClosedEvent: TypeAlias = Event[Is[_q.ChargeDisputeClosedQueries]]
ChargeDisputeCreatedEvent: TypeAlias = Event[Is[_q.ChargeDisputeCreatedQueries]]
ChargeDisputeFundsReinstatedEvent: TypeAlias = Event[Is[_q.ChargeDisputeFundsReinstatedQueries]]
ChargeDisputeFundsWithdrawnEvent: TypeAlias = Event[Is[_q.ChargeDisputeFundsWithdrawnQueries]]
ChargeDisputeUpdatedEvent: TypeAlias = Event[Is[_q.ChargeDisputeUpdatedQueries]]
ChargeExpiredEvent: TypeAlias = Event[Is[_q.ChargeExpiredQueries]]
ChargeFailedEvent: TypeAlias = Event[Is[_q.ChargeFailedQueries]]
ChargePendingEvent: TypeAlias = Event[Is[_q.ChargePendingQueries]]
ChargeRefundEvent: TypeAlias = Event[Is[_q.ChargeRefundQueries]]
ChargeRefundUpdatedEvent: TypeAlias = Event[Is[_q._ChargeRefundUpdated]]
ChargeRefundedEvent: TypeAlias = Event[Is[_q.ChargeRefundedQueries]]
ChargeSucceededEvent: TypeAlias = Event[Is[_q.ChargeSucceededQueries]]
ChargeUpdatedEvent: TypeAlias = Event[Is[_q.ChargeUpdatedQueries]]
CheckoutEvent: TypeAlias = Event[Is[_q.CheckoutQueries]]
CheckoutSessionEvent: TypeAlias = Event[Is[_q.CheckoutSessionQueries]]
CheckoutSessionAsyncPaymentFailedEvent: TypeAlias = Event[Is[_q.CheckoutSessionAsyncPaymentFailedQueries]]
CheckoutSessionAsyncPaymentSucceededEvent: TypeAlias = Event[Is[_q.CheckoutSessionAsyncPaymentSucceededQueries]]
CheckoutSessionCompletedEvent: TypeAlias = Event[Is[_q.CheckoutSessionCompletedQueries]]
CheckoutSessionExpiredEvent: TypeAlias = Event[Is[_q.CheckoutSessionExpiredQueries]]
ClimateEvent: TypeAlias = Event[Is[_q.ClimateQueries]]
ClimateOrderEvent: TypeAlias = Event[Is[_q.ClimateOrderQueries]]
ClimateOrderCanceledEvent: TypeAlias = Event[Is[_q._ClimateOrderCanceled]]
ClimateOrderCreatedEvent: TypeAlias = Event[Is[_q._ClimateOrderCreated]]
ClimateOrderDelayedEvent: TypeAlias = Event[Is[_q._ClimateOrderDelayed]]
ClimateOrderDeliveredEvent: TypeAlias = Event[Is[_q._ClimateOrderDelivered]]
ClimateOrderProductSubstitutedEvent: TypeAlias = Event[Is[_q.ClimateOrderProductSubstitutedQueries]]
ClimateProductEvent: TypeAlias = Event[Is[_q._ClimateProduct]]
ClimateProductCreatedEvent: TypeAlias = Event[Is[_q._ClimateProductCreated]]
ClimateProductPricingUpdatedEvent: TypeAlias = Event[Is[_q._ClimateProductPricingUpdated]]
CouponEvent: TypeAlias = Event[Is[_q._Coupon]]
CouponCreatedEvent: TypeAlias = Event[Is[_q._CouponCreated]]
CouponDeletedEvent: TypeAlias = Event[Is[_q._CouponDeleted]]
CouponUpdatedEvent: TypeAlias = Event[Is[_q._CouponUpdated]]
CreditNoteEvent: TypeAlias = Event[Is[_q.CreditNoteQueries]]
CreditNoteCreatedEvent: TypeAlias = Event[Is[_q._CreditNoteCreated]]
CreditNoteUpdatedEvent: TypeAlias = Event[Is[_q._CreditNoteUpdated]]
CreditNoteVoidedEvent: TypeAlias = Event[Is[_q._CreditNoteVoided]]
CustomerEvent: TypeAlias = Event[Is[_q.CustomerQueries]]
CustomerCreatedEvent: TypeAlias = Event[Is[_q._CustomerCreated]]
CustomerDeletedEvent: TypeAlias = Event[Is[_q._CustomerDeleted]]
CustomerDiscountEvent: TypeAlias = Event[Is[_q.CustomerDiscountQueries]]
CustomerDiscountCreatedEvent: TypeAlias = Event[Is[_q._CustomerDiscountCreated]]
CustomerDiscountDeletedEvent: TypeAlias = Event[Is[_q._CustomerDiscountDeleted]]
CustomerDiscountUpdatedEvent: TypeAlias = Event[Is[_q._CustomerDiscountUpdated]]
CustomerSourceEvent: TypeAlias = Event[Is[_q.CustomerSourceQueries]]
CustomerSourceCreatedEvent: TypeAlias = Event[Is[_q._CustomerSourceCreated]]
CustomerSourceDeletedEvent: TypeAlias = Event[Is[_q._CustomerSourceDeleted]]
CustomerSourceExpiringEvent: TypeAlias = Event[Is[_q._CustomerSourceExpiring]]
CustomerSourceUpdatedEvent: TypeAlias = Event[Is[_q._CustomerSourceUpdated]]
CustomerSubscriptionEvent: TypeAlias = Event[Is[_q.CustomerSubscriptionQueries]]
CustomerSubscriptionCreatedEvent: TypeAlias = Event[Is[_q.CustomerSubscriptionCreatedQueries]]
CustomerSubscriptionDeletedEvent: TypeAlias = Event[Is[_q.CustomerSubscriptionDeletedQueries]]
CustomerSubscriptionPausedEvent: TypeAlias = Event[Is[_q.CustomerSubscriptionPausedQueries]]
CustomerSubscriptionPendingUpdateAppliedEvent: TypeAlias = Event[Is[_q.CustomerSubscriptionPendingUpdateAppliedQueries]]
CustomerSubscriptionPendingUpdateExpiredEvent: TypeAlias = Event[Is[_q.CustomerSubscriptionPendingUpdateExpiredQueries]]
CustomerSubscriptionResumedEvent: TypeAlias = Event[Is[_q.CustomerSubscriptionResumedQueries]]
CustomerSubscriptionTrialWillEndEvent: TypeAlias = Event[Is[_q.CustomerSubscriptionTrialWillEndQueries]]
CustomerSubscriptionUpdatedEvent: TypeAlias = Event[Is[_q.CustomerSubscriptionUpdatedQueries]]
CustomerTaxIdEvent: TypeAlias = Event[Is[_q._CustomerTaxId]]
CustomerTaxIdCreatedEvent: TypeAlias = Event[Is[_q._CustomerTaxIdCreated]]
CustomerTaxIdDeletedEvent: TypeAlias = Event[Is[_q._CustomerTaxIdDeleted]]
CustomerTaxIdUpdatedEvent: TypeAlias = Event[Is[_q._CustomerTaxIdUpdated]]
CustomerUpdatedEvent: TypeAlias = Event[Is[_q._CustomerUpdated]]
CustomerCashBalanceTransactionEvent: TypeAlias = Event[Is[_q._CustomerCashBalanceTransaction]]
CustomerCashBalanceTransactionCreatedEvent: TypeAlias = Event[Is[_q._CustomerCashBalanceTransactionCreated]]
EntitlementsEvent: TypeAlias = Event[Is[_q._Entitlements]]
EntitlementsActiveEntitlementSummaryEvent: TypeAlias = Event[Is[_q._EntitlementsActiveEntitlementSummary]]
EntitlementsActiveEntitlementSummaryUpdatedEvent: TypeAlias = Event[Is[_q._EntitlementsActiveEntitlementSummaryUpdated]]
FileEvent: TypeAlias = Event[Is[_q._File]]
FileCreatedEvent: TypeAlias = Event[Is[_q._FileCreated]]
FinancialConnectionsEvent: TypeAlias = Event[Is[_q.FinancialConnectionsQueries]]
FinancialConnectionsAccountEvent: TypeAlias = Event[Is[_q.FinancialConnectionsAccountQueries]]
FinancialConnectionsAccountAccountNumbersUpdatedEvent: TypeAlias = Event[
    Is[_q.FinancialConnectionsAccountAccountNumbersUpdatedQueries]
]
FinancialConnectionsAccountCreatedEvent: TypeAlias = Event[Is[_q._FinancialConnectionsAccountCreated]]
FinancialConnectionsAccountDeactivatedEvent: TypeAlias = Event[Is[_q._FinancialConnectionsAccountDeactivated]]
FinancialConnectionsAccountDisconnectedEvent: TypeAlias = Event[Is[_q._FinancialConnectionsAccountDisconnected]]
FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent: TypeAlias = Event[
    Is[_q.FinancialConnectionsAccountExpectedDeactivationDateUpdatedQueries]
]
FinancialConnectionsAccountReactivatedEvent: TypeAlias = Event[Is[_q._FinancialConnectionsAccountReactivated]]
FinancialConnectionsAccountRefreshedBalanceEvent: TypeAlias = Event[Is[_q._FinancialConnectionsAccountRefreshedBalance]]
FinancialConnectionsAccountRefreshedOwnershipEvent: TypeAlias = Event[
    Is[_q.FinancialConnectionsAccountRefreshedOwnershipQueries]
]
FinancialConnectionsAccountRefreshedTransactionsEvent: TypeAlias = Event[
    Is[_q.FinancialConnectionsAccountRefreshedTransactionsQueries]
]
FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent: TypeAlias = Event[
    Is[_q.FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedQueries]
]
FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent: TypeAlias = Event[
    Is[_q.FinancialConnectionsAccountUpcomingAccountNumberExpiryQueries]
]
FinancialConnectionsAccountUpcomingDeactivationEvent: TypeAlias = Event[
    Is[_q.FinancialConnectionsAccountUpcomingDeactivationQueries]
]
FinancialConnectionsAuthorizationEvent: TypeAlias = Event[Is[_q.FinancialConnectionsAuthorizationQueries]]
FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedEvent: TypeAlias = Event[
    Is[_q.FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedQueries]
]
FinancialConnectionsAuthorizationUpcomingDeactivationEvent: TypeAlias = Event[
    Is[_q._FinancialConnectionsAuthorizationUpcomingDeactivation]
]
IdentityEvent: TypeAlias = Event[Is[_q.IdentityQueries]]
IdentityVerificationSessionEvent: TypeAlias = Event[Is[_q.IdentityVerificationSessionQueries]]
IdentityVerificationSessionCanceledEvent: TypeAlias = Event[Is[_q.IdentityVerificationSessionCanceledQueries]]
IdentityVerificationSessionCreatedEvent: TypeAlias = Event[Is[_q.IdentityVerificationSessionCreatedQueries]]
IdentityVerificationSessionProcessingEvent: TypeAlias = Event[Is[_q.IdentityVerificationSessionProcessingQueries]]
IdentityVerificationSessionRedactedEvent: TypeAlias = Event[Is[_q.IdentityVerificationSessionRedactedQueries]]
IdentityVerificationSessionRequiresInputEvent: TypeAlias = Event[Is[_q.IdentityVerificationSessionRequiresInputQueries]]
IdentityVerificationSessionVerifiedEvent: TypeAlias = Event[Is[_q.IdentityVerificationSessionVerifiedQueries]]
InvoiceEvent: TypeAlias = Event[Is[_q.InvoiceQueries]]
InvoiceCreatedEvent: TypeAlias = Event[Is[_q.InvoiceCreatedQueries]]
InvoiceDeletedEvent: TypeAlias = Event[Is[_q.InvoiceDeletedQueries]]
InvoiceFinalizationFailedEvent: TypeAlias = Event[Is[_q.InvoiceFinalizationFailedQueries]]
InvoiceFinalizedEvent: TypeAlias = Event[Is[_q.InvoiceFinalizedQueries]]
InvoiceMarkedUncollectibleEvent: TypeAlias = Event[Is[_q.InvoiceMarkedUncollectibleQueries]]
InvoiceOverdueEvent: TypeAlias = Event[Is[_q.InvoiceOverdueQueries]]
InvoiceOverpaidEvent: TypeAlias = Event[Is[_q.InvoiceOverpaidQueries]]
InvoicePaidEvent: TypeAlias = Event[Is[_q.InvoicePaidQueries]]
InvoicePaymentActionRequiredEvent: TypeAlias = Event[Is[_q.InvoicePaymentActionRequiredQueries]]
InvoicePaymentAttemptRequiredEvent: TypeAlias = Event[Is[_q.InvoicePaymentAttemptRequiredQueries]]
InvoicePaymentFailedEvent: TypeAlias = Event[Is[_q.InvoicePaymentFailedQueries]]
InvoicePaymentSucceededEvent: TypeAlias = Event[Is[_q.InvoicePaymentSucceededQueries]]
InvoiceSentEvent: TypeAlias = Event[Is[_q.InvoiceSentQueries]]
InvoiceUpcomingEvent: TypeAlias = Event[Is[_q.InvoiceUpcomingQueries]]
InvoiceUpdatedEvent: TypeAlias = Event[Is[_q.InvoiceUpdatedQueries]]
InvoiceVoidedEvent: TypeAlias = Event[Is[_q.InvoiceVoidedQueries]]
InvoiceWillBeDueEvent: TypeAlias = Event[Is[_q.InvoiceWillBeDueQueries]]
InvoicePaymentEvent: TypeAlias = Event[Is[_q._InvoicePayment]]
InvoicePaymentPaidEvent: TypeAlias = Event[Is[_q._InvoicePaymentPaid]]
InvoiceitemEvent: TypeAlias = Event[Is[_q._Invoiceitem]]
InvoiceitemCreatedEvent: TypeAlias = Event[Is[_q._InvoiceitemCreated]]
InvoiceitemDeletedEvent: TypeAlias = Event[Is[_q._InvoiceitemDeleted]]
IssuingAuthorizationEvent: TypeAlias = Event[Is[_q.IssuingAuthorizationQueries]]
IssuingAuthorizationCreatedEvent: TypeAlias = Event[Is[_q._IssuingAuthorizationCreated]]
IssuingAuthorizationRequestEvent: TypeAlias = Event[Is[_q._IssuingAuthorizationRequest]]
IssuingAuthorizationUpdatedEvent: TypeAlias = Event[Is[_q._IssuingAuthorizationUpdated]]
IssuingCardEvent: TypeAlias = Event[Is[_q.IssuingCardQueries]]
IssuingCardCreatedEvent: TypeAlias = Event[Is[_q._IssuingCardCreated]]
IssuingCardUpdatedEvent: TypeAlias = Event[Is[_q._IssuingCardUpdated]]
IssuingCardholderEvent: TypeAlias = Event[Is[_q.IssuingCardholderQueries]]
IssuingCardholderCreatedEvent: TypeAlias = Event[Is[_q._IssuingCardholderCreated]]
IssuingCardholderUpdatedEvent: TypeAlias = Event[Is[_q._IssuingCardholderUpdated]]
IssuingDisputeEvent: TypeAlias = Event[Is[_q.IssuingDisputeQueries]]
IssuingDisputeClosedEvent: TypeAlias = Event[Is[_q._IssuingDisputeClosed]]
IssuingDisputeCreatedEvent: TypeAlias = Event[Is[_q._IssuingDisputeCreated]]
IssuingDisputeFundsReinstatedEvent: TypeAlias = Event[Is[_q.IssuingDisputeFundsReinstatedQueries]]
IssuingDisputeFundsRescindedEvent: TypeAlias = Event[Is[_q._IssuingDisputeFundsRescinded]]
IssuingDisputeSubmittedEvent: TypeAlias = Event[Is[_q._IssuingDisputeSubmitted]]
IssuingDisputeUpdatedEvent: TypeAlias = Event[Is[_q._IssuingDisputeUpdated]]
IssuingPersonalizationDesignEvent: TypeAlias = Event[Is[_q.IssuingPersonalizationDesignQueries]]
IssuingPersonalizationDesignActivatedEvent: TypeAlias = Event[Is[_q.IssuingPersonalizationDesignActivatedQueries]]
IssuingPersonalizationDesignDeactivatedEvent: TypeAlias = Event[Is[_q.IssuingPersonalizationDesignDeactivatedQueries]]
IssuingPersonalizationDesignRejectedEvent: TypeAlias = Event[Is[_q.IssuingPersonalizationDesignRejectedQueries]]
IssuingPersonalizationDesignUpdatedEvent: TypeAlias = Event[Is[_q.IssuingPersonalizationDesignUpdatedQueries]]
IssuingTokenEvent: TypeAlias = Event[Is[_q.IssuingTokenQueries]]
IssuingTokenCreatedEvent: TypeAlias = Event[Is[_q._IssuingTokenCreated]]
IssuingTokenUpdatedEvent: TypeAlias = Event[Is[_q._IssuingTokenUpdated]]
IssuingTransactionEvent: TypeAlias = Event[Is[_q._IssuingTransaction]]
IssuingTransactionCreatedEvent: TypeAlias = Event[Is[_q._IssuingTransactionCreated]]
IssuingTransactionPurchaseDetailsReceiptUpdatedEvent: TypeAlias = Event[
    Is[_q._IssuingTransactionPurchaseDetailsReceiptUpdated]
]
IssuingTransactionUpdatedEvent: TypeAlias = Event[Is[_q._IssuingTransactionUpdated]]
MandateEvent: TypeAlias = Event[Is[_q._Mandate]]
MandateUpdatedEvent: TypeAlias = Event[Is[_q._MandateUpdated]]
PaymentIntentEvent: TypeAlias = Event[Is[_q.PaymentIntentQueries]]
PaymentIntentAmountCapturableUpdatedEvent: TypeAlias = Event[Is[_q.PaymentIntentAmountCapturableUpdatedQueries]]
PaymentIntentCanceledEvent: TypeAlias = Event[Is[_q.PaymentIntentCanceledQueries]]
PaymentIntentCreatedEvent: TypeAlias = Event[Is[_q.PaymentIntentCreatedQueries]]
PaymentIntentPartiallyFundedEvent: TypeAlias = Event[Is[_q.PaymentIntentPartiallyFundedQueries]]
PaymentIntentPaymentFailedEvent: TypeAlias = Event[Is[_q.PaymentIntentPaymentFailedQueries]]
PaymentIntentProcessingEvent: TypeAlias = Event[Is[_q.PaymentIntentProcessingQueries]]
PaymentIntentRequiresActionEvent: TypeAlias = Event[Is[_q.PaymentIntentRequiresActionQueries]]
PaymentIntentSucceededEvent: TypeAlias = Event[Is[_q.PaymentIntentSucceededQueries]]
PaymentLinkEvent: TypeAlias = Event[Is[_q._PaymentLink]]
PaymentLinkCreatedEvent: TypeAlias = Event[Is[_q._PaymentLinkCreated]]
PaymentLinkUpdatedEvent: TypeAlias = Event[Is[_q._PaymentLinkUpdated]]
PaymentMethodEvent: TypeAlias = Event[Is[_q._PaymentMethod]]
PaymentMethodAttachedEvent: TypeAlias = Event[Is[_q._PaymentMethodAttached]]
PaymentMethodAutomaticallyUpdatedEvent: TypeAlias = Event[Is[_q._PaymentMethodAutomaticallyUpdated]]
PaymentMethodDetachedEvent: TypeAlias = Event[Is[_q._PaymentMethodDetached]]
PaymentMethodUpdatedEvent: TypeAlias = Event[Is[_q._PaymentMethodUpdated]]
PayoutEvent: TypeAlias = Event[Is[_q.PayoutQueries]]
PayoutCanceledEvent: TypeAlias = Event[Is[_q._PayoutCanceled]]
PayoutCreatedEvent: TypeAlias = Event[Is[_q._PayoutCreated]]
PayoutFailedEvent: TypeAlias = Event[Is[_q._PayoutFailed]]
PayoutPaidEvent: TypeAlias = Event[Is[_q._PayoutPaid]]
PayoutReconciliationCompletedEvent: TypeAlias = Event[Is[_q._PayoutReconciliationCompleted]]
PayoutUpdatedEvent: TypeAlias = Event[Is[_q._PayoutUpdated]]
PersonEvent: TypeAlias = Event[Is[_q._Person]]
PersonCreatedEvent: TypeAlias = Event[Is[_q._PersonCreated]]
PersonDeletedEvent: TypeAlias = Event[Is[_q._PersonDeleted]]
PersonUpdatedEvent: TypeAlias = Event[Is[_q._PersonUpdated]]
PlanEvent: TypeAlias = Event[Is[_q._Plan]]
PlanCreatedEvent: TypeAlias = Event[Is[_q._PlanCreated]]
PlanDeletedEvent: TypeAlias = Event[Is[_q._PlanDeleted]]
PlanUpdatedEvent: TypeAlias = Event[Is[_q._PlanUpdated]]
PriceEvent: TypeAlias = Event[Is[_q._Price]]
PriceCreatedEvent: TypeAlias = Event[Is[_q._PriceCreated]]
PriceDeletedEvent: TypeAlias = Event[Is[_q._PriceDeleted]]
PriceUpdatedEvent: TypeAlias = Event[Is[_q._PriceUpdated]]
ProductEvent: TypeAlias = Event[Is[_q._Product]]
ProductCreatedEvent: TypeAlias = Event[Is[_q._ProductCreated]]
ProductDeletedEvent: TypeAlias = Event[Is[_q._ProductDeleted]]
ProductUpdatedEvent: TypeAlias = Event[Is[_q._ProductUpdated]]
PromotionCodeEvent: TypeAlias = Event[Is[_q._PromotionCode]]
PromotionCodeCreatedEvent: TypeAlias = Event[Is[_q._PromotionCodeCreated]]
PromotionCodeUpdatedEvent: TypeAlias = Event[Is[_q._PromotionCodeUpdated]]
QuoteEvent: TypeAlias = Event[Is[_q.QuoteQueries]]
QuoteAcceptedEvent: TypeAlias = Event[Is[_q._QuoteAccepted]]
QuoteCanceledEvent: TypeAlias = Event[Is[_q._QuoteCanceled]]
QuoteCreatedEvent: TypeAlias = Event[Is[_q._QuoteCreated]]
QuoteFinalizedEvent: TypeAlias = Event[Is[_q._QuoteFinalized]]
RadarEvent: TypeAlias = Event[Is[_q._Radar]]
RadarEarlyFraudWarningEvent: TypeAlias = Event[Is[_q._RadarEarlyFraudWarning]]
RadarEarlyFraudWarningCreatedEvent: TypeAlias = Event[Is[_q._RadarEarlyFraudWarningCreated]]
RadarEarlyFraudWarningUpdatedEvent: TypeAlias = Event[Is[_q._RadarEarlyFraudWarningUpdated]]
RefundEvent: TypeAlias = Event[Is[_q.RefundQueries]]
RefundCreatedEvent: TypeAlias = Event[Is[_q._RefundCreated]]
RefundFailedEvent: TypeAlias = Event[Is[_q._RefundFailed]]
RefundUpdatedEvent: TypeAlias = Event[Is[_q._RefundUpdated]]
ReportingEvent: TypeAlias = Event[Is[_q._Reporting]]
ReportingReportRunEvent: TypeAlias = Event[Is[_q._ReportingReportRun]]
ReportingReportRunFailedEvent: TypeAlias = Event[Is[_q._ReportingReportRunFailed]]
ReportingReportRunSucceededEvent: TypeAlias = Event[Is[_q._ReportingReportRunSucceeded]]
ReportingReportTypeEvent: TypeAlias = Event[Is[_q._ReportingReportType]]
ReportingReportTypeUpdatedEvent: TypeAlias = Event[Is[_q._ReportingReportTypeUpdated]]
ReserveEvent: TypeAlias = Event[Is[_q.ReserveQueries]]
ReserveHoldEvent: TypeAlias = Event[Is[_q._ReserveHold]]
ReserveHoldCreatedEvent: TypeAlias = Event[Is[_q._ReserveHoldCreated]]
ReserveHoldUpdatedEvent: TypeAlias = Event[Is[_q._ReserveHoldUpdated]]
ReservePlanEvent: TypeAlias = Event[Is[_q.ReservePlanQueries]]
ReservePlanCreatedEvent: TypeAlias = Event[Is[_q._ReservePlanCreated]]
ReservePlanDisabledEvent: TypeAlias = Event[Is[_q._ReservePlanDisabled]]
ReservePlanExpiredEvent: TypeAlias = Event[Is[_q._ReservePlanExpired]]
ReservePlanUpdatedEvent: TypeAlias = Event[Is[_q._ReservePlanUpdated]]
ReserveReleaseEvent: TypeAlias = Event[Is[_q._ReserveRelease]]
ReserveReleaseCreatedEvent: TypeAlias = Event[Is[_q._ReserveReleaseCreated]]
ReviewEvent: TypeAlias = Event[Is[_q._Review]]
ReviewClosedEvent: TypeAlias = Event[Is[_q._ReviewClosed]]
ReviewOpenedEvent: TypeAlias = Event[Is[_q._ReviewOpened]]
SetupIntentEvent: TypeAlias = Event[Is[_q.SetupIntentQueries]]
SetupIntentCanceledEvent: TypeAlias = Event[Is[_q.SetupIntentCanceledQueries]]
SetupIntentCreatedEvent: TypeAlias = Event[Is[_q.SetupIntentCreatedQueries]]
SetupIntentRequiresActionEvent: TypeAlias = Event[Is[_q.SetupIntentRequiresActionQueries]]
SetupIntentSetupFailedEvent: TypeAlias = Event[Is[_q.SetupIntentSetupFailedQueries]]
SetupIntentSucceededEvent: TypeAlias = Event[Is[_q.SetupIntentSucceededQueries]]
SigmaEvent: TypeAlias = Event[Is[_q._Sigma]]
SigmaScheduledQueryRunEvent: TypeAlias = Event[Is[_q._SigmaScheduledQueryRun]]
SigmaScheduledQueryRunCreatedEvent: TypeAlias = Event[Is[_q._SigmaScheduledQueryRunCreated]]
SourceEvent: TypeAlias = Event[Is[_q.SourceQueries]]
SourceCanceledEvent: TypeAlias = Event[Is[_q._SourceCanceled]]
SourceChargeableEvent: TypeAlias = Event[Is[_q._SourceChargeable]]
SourceFailedEvent: TypeAlias = Event[Is[_q._SourceFailed]]
SourceMandateNotificationEvent: TypeAlias = Event[Is[_q._SourceMandateNotification]]
SourceRefundAttributesRequiredEvent: TypeAlias = Event[Is[_q._SourceRefundAttributesRequired]]
SourceTransactionEvent: TypeAlias = Event[Is[_q._SourceTransaction]]
SourceTransactionCreatedEvent: TypeAlias = Event[Is[_q._SourceTransactionCreated]]
SourceTransactionUpdatedEvent: TypeAlias = Event[Is[_q._SourceTransactionUpdated]]
SubscriptionScheduleEvent: TypeAlias = Event[Is[_q.SubscriptionScheduleQueries]]
SubscriptionScheduleAbortedEvent: TypeAlias = Event[Is[_q.SubscriptionScheduleAbortedQueries]]
SubscriptionScheduleCanceledEvent: TypeAlias = Event[Is[_q.SubscriptionScheduleCanceledQueries]]
SubscriptionScheduleCompletedEvent: TypeAlias = Event[Is[_q.SubscriptionScheduleCompletedQueries]]
SubscriptionScheduleCreatedEvent: TypeAlias = Event[Is[_q.SubscriptionScheduleCreatedQueries]]
SubscriptionScheduleExpiringEvent: TypeAlias = Event[Is[_q.SubscriptionScheduleExpiringQueries]]
SubscriptionScheduleReleasedEvent: TypeAlias = Event[Is[_q.SubscriptionScheduleReleasedQueries]]
SubscriptionScheduleUpdatedEvent: TypeAlias = Event[Is[_q.SubscriptionScheduleUpdatedQueries]]
TaxEvent: TypeAlias = Event[Is[_q._Tax]]
TaxSettingsEvent: TypeAlias = Event[Is[_q._TaxSettings]]
TaxSettingsUpdatedEvent: TypeAlias = Event[Is[_q._TaxSettingsUpdated]]
TaxRateEvent: TypeAlias = Event[Is[_q._TaxRate]]
TaxRateCreatedEvent: TypeAlias = Event[Is[_q._TaxRateCreated]]
TaxRateUpdatedEvent: TypeAlias = Event[Is[_q._TaxRateUpdated]]
TerminalEvent: TypeAlias = Event[Is[_q.TerminalQueries]]
TerminalReaderEvent: TypeAlias = Event[Is[_q.TerminalReaderQueries]]
TerminalReaderActionFailedEvent: TypeAlias = Event[Is[_q._TerminalReaderActionFailed]]
TerminalReaderActionSucceededEvent: TypeAlias = Event[Is[_q._TerminalReaderActionSucceeded]]
TerminalReaderActionUpdatedEvent: TypeAlias = Event[Is[_q._TerminalReaderActionUpdated]]
TestHelpersEvent: TypeAlias = Event[Is[_q.TestHelpersQueries]]
TestHelpersTestClockEvent: TypeAlias = Event[Is[_q.TestHelpersTestClockQueries]]
TestHelpersTestClockAdvancingEvent: TypeAlias = Event[Is[_q._TestHelpersTestClockAdvancing]]
TestHelpersTestClockCreatedEvent: TypeAlias = Event[Is[_q._TestHelpersTestClockCreated]]
TestHelpersTestClockDeletedEvent: TypeAlias = Event[Is[_q._TestHelpersTestClockDeleted]]
TestHelpersTestClockInternalFailureEvent: TypeAlias = Event[Is[_q.TestHelpersTestClockInternalFailureQueries]]
TestHelpersTestClockReadyEvent: TypeAlias = Event[Is[_q._TestHelpersTestClockReady]]
ThreeDSecureEvent: TypeAlias = Event[Is[_q.ThreeDSecureQueries]]
ThreeDSecureAuthenticationEvent: TypeAlias = Event[Is[_q.ThreeDSecureAuthenticationQueries]]
ThreeDSecureAuthenticationCanceledEvent: TypeAlias = Event[Is[_q.ThreeDSecureAuthenticationCanceledQueries]]
ThreeDSecureAuthenticationChallengeStartedEvent: TypeAlias = Event[
    Is[_q.ThreeDSecureAuthenticationChallengeStartedQueries]
]
ThreeDSecureAuthenticationErroredEvent: TypeAlias = Event[Is[_q.ThreeDSecureAuthenticationErroredQueries]]
ThreeDSecureAuthenticationFailedEvent: TypeAlias = Event[Is[_q.ThreeDSecureAuthenticationFailedQueries]]
ThreeDSecureAuthenticationRequiresChallengeEvent: TypeAlias = Event[
    Is[_q.ThreeDSecureAuthenticationRequiresChallengeQueries]
]
ThreeDSecureAuthenticationRequiresSubmissionEvent: TypeAlias = Event[
    Is[_q.ThreeDSecureAuthenticationRequiresSubmissionQueries]
]
ThreeDSecureAuthenticationSucceededEvent: TypeAlias = Event[Is[_q.ThreeDSecureAuthenticationSucceededQueries]]
TopupEvent: TypeAlias = Event[Is[_q.TopupQueries]]
TopupCanceledEvent: TypeAlias = Event[Is[_q._TopupCanceled]]
TopupCreatedEvent: TypeAlias = Event[Is[_q._TopupCreated]]
TopupFailedEvent: TypeAlias = Event[Is[_q._TopupFailed]]
TopupReversedEvent: TypeAlias = Event[Is[_q._TopupReversed]]
TopupSucceededEvent: TypeAlias = Event[Is[_q._TopupSucceeded]]
TransferEvent: TypeAlias = Event[Is[_q._Transfer]]
TransferCreatedEvent: TypeAlias = Event[Is[_q._TransferCreated]]
TransferReversedEvent: TypeAlias = Event[Is[_q._TransferReversed]]
TransferUpdatedEvent: TypeAlias = Event[Is[_q._TransferUpdated]]
TreasuryEvent: TypeAlias = Event[Is[_q.TreasuryQueries]]
TreasuryCreditReversalEvent: TypeAlias = Event[Is[_q.TreasuryCreditReversalQueries]]
TreasuryCreditReversalCreatedEvent: TypeAlias = Event[Is[_q._TreasuryCreditReversalCreated]]
TreasuryCreditReversalPostedEvent: TypeAlias = Event[Is[_q._TreasuryCreditReversalPosted]]
TreasuryDebitReversalEvent: TypeAlias = Event[Is[_q.TreasuryDebitReversalQueries]]
TreasuryDebitReversalCompletedEvent: TypeAlias = Event[Is[_q._TreasuryDebitReversalCompleted]]
TreasuryDebitReversalCreatedEvent: TypeAlias = Event[Is[_q._TreasuryDebitReversalCreated]]
TreasuryDebitReversalInitialCreditGrantedEvent: TypeAlias = Event[Is[_q._TreasuryDebitReversalInitialCreditGranted]]
TreasuryFinancialAccountEvent: TypeAlias = Event[Is[_q.TreasuryFinancialAccountQueries]]
TreasuryFinancialAccountClosedEvent: TypeAlias = Event[Is[_q._TreasuryFinancialAccountClosed]]
TreasuryFinancialAccountCreatedEvent: TypeAlias = Event[Is[_q._TreasuryFinancialAccountCreated]]
TreasuryFinancialAccountFeaturesStatusUpdatedEvent: TypeAlias = Event[
    Is[_q._TreasuryFinancialAccountFeaturesStatusUpdated]
]
TreasuryInboundTransferEvent: TypeAlias = Event[Is[_q.TreasuryInboundTransferQueries]]
TreasuryInboundTransferCanceledEvent: TypeAlias = Event[Is[_q.TreasuryInboundTransferCanceledQueries]]
TreasuryInboundTransferCreatedEvent: TypeAlias = Event[Is[_q.TreasuryInboundTransferCreatedQueries]]
TreasuryInboundTransferFailedEvent: TypeAlias = Event[Is[_q.TreasuryInboundTransferFailedQueries]]
TreasuryInboundTransferSucceededEvent: TypeAlias = Event[Is[_q.TreasuryInboundTransferSucceededQueries]]
TreasuryOutboundPaymentEvent: TypeAlias = Event[Is[_q.TreasuryOutboundPaymentQueries]]
TreasuryOutboundPaymentCanceledEvent: TypeAlias = Event[Is[_q.TreasuryOutboundPaymentCanceledQueries]]
TreasuryOutboundPaymentCreatedEvent: TypeAlias = Event[Is[_q.TreasuryOutboundPaymentCreatedQueries]]
TreasuryOutboundPaymentExpectedArrivalDateUpdatedEvent: TypeAlias = Event[
    Is[_q.TreasuryOutboundPaymentExpectedArrivalDateUpdatedQueries]
]
TreasuryOutboundPaymentFailedEvent: TypeAlias = Event[Is[_q.TreasuryOutboundPaymentFailedQueries]]
TreasuryOutboundPaymentPostedEvent: TypeAlias = Event[Is[_q.TreasuryOutboundPaymentPostedQueries]]
TreasuryOutboundPaymentReturnedEvent: TypeAlias = Event[Is[_q.TreasuryOutboundPaymentReturnedQueries]]
TreasuryOutboundPaymentTrackingDetailsUpdatedEvent: TypeAlias = Event[
    Is[_q.TreasuryOutboundPaymentTrackingDetailsUpdatedQueries]
]
TreasuryOutboundTransferEvent: TypeAlias = Event[Is[_q.TreasuryOutboundTransferQueries]]
TreasuryOutboundTransferCanceledEvent: TypeAlias = Event[Is[_q.TreasuryOutboundTransferCanceledQueries]]
TreasuryOutboundTransferCreatedEvent: TypeAlias = Event[Is[_q.TreasuryOutboundTransferCreatedQueries]]
TreasuryOutboundTransferExpectedArrivalDateUpdatedEvent: TypeAlias = Event[
    Is[_q.TreasuryOutboundTransferExpectedArrivalDateUpdatedQueries]
]
TreasuryOutboundTransferFailedEvent: TypeAlias = Event[Is[_q.TreasuryOutboundTransferFailedQueries]]
TreasuryOutboundTransferPostedEvent: TypeAlias = Event[Is[_q.TreasuryOutboundTransferPostedQueries]]
TreasuryOutboundTransferReturnedEvent: TypeAlias = Event[Is[_q.TreasuryOutboundTransferReturnedQueries]]
TreasuryOutboundTransferTrackingDetailsUpdatedEvent: TypeAlias = Event[
    Is[_q.TreasuryOutboundTransferTrackingDetailsUpdatedQueries]
]
TreasuryReceivedCreditEvent: TypeAlias = Event[Is[_q.TreasuryReceivedCreditQueries]]
TreasuryReceivedCreditCreatedEvent: TypeAlias = Event[Is[_q._TreasuryReceivedCreditCreated]]
TreasuryReceivedCreditFailedEvent: TypeAlias = Event[Is[_q._TreasuryReceivedCreditFailed]]
TreasuryReceivedCreditSucceededEvent: TypeAlias = Event[Is[_q._TreasuryReceivedCreditSucceeded]]
TreasuryReceivedDebitEvent: TypeAlias = Event[Is[_q.TreasuryReceivedDebitQueries]]
TreasuryReceivedDebitCreatedEvent: TypeAlias = Event[Is[_q._TreasuryReceivedDebitCreated]]
AccountEmailEvent: TypeAlias = Event[Is[_q._AccountEmail]]
AccountNameEvent: TypeAlias = Event[Is[_q._AccountName]]
AccountCustomerEvent: TypeAlias = Event[Is[_q._AccountExternalAccountCreatedObjectCustomer]]
AccountExternalAccountCustomerEvent: TypeAlias = Event[Is[_q._AccountExternalAccountCreatedObjectCustomer]]
AccountDescriptionEvent: TypeAlias = Event[Is[_q._AccountExternalAccountCreatedObjectDescription]]
AccountExternalAccountDescriptionEvent: TypeAlias = Event[Is[_q._AccountExternalAccountCreatedObjectDescription]]
AccountApplicationNameEvent: TypeAlias = Event[Is[_q._ApplicationName]]
AccountApplicationAuthorizedNameEvent: TypeAlias = Event[Is[_q._AccountApplicationAuthorizedName]]
AccountApplicationDeauthorizedNameEvent: TypeAlias = Event[Is[_q._AccountApplicationDeauthorizedName]]
AccountExternalAccountNameEvent: TypeAlias = Event[Is[_q._AccountExternalAccountCreatedObjectName]]
AccountExternalAccountCreatedCustomerEvent: TypeAlias = Event[Is[_q._AccountExternalAccountCreatedCustomer]]
AccountExternalAccountCreatedDescriptionEvent: TypeAlias = Event[Is[_q._AccountExternalAccountCreatedDescription]]
AccountExternalAccountCreatedNameEvent: TypeAlias = Event[Is[_q._AccountExternalAccountCreatedName]]
AccountExternalAccountDeletedCustomerEvent: TypeAlias = Event[Is[_q._AccountExternalAccountDeletedCustomer]]
AccountExternalAccountDeletedDescriptionEvent: TypeAlias = Event[Is[_q._AccountExternalAccountDeletedDescription]]
AccountExternalAccountDeletedNameEvent: TypeAlias = Event[Is[_q._AccountExternalAccountDeletedName]]
AccountExternalAccountUpdatedCustomerEvent: TypeAlias = Event[Is[_q._AccountExternalAccountUpdatedCustomer]]
AccountExternalAccountUpdatedDescriptionEvent: TypeAlias = Event[Is[_q._AccountExternalAccountUpdatedDescription]]
AccountExternalAccountUpdatedNameEvent: TypeAlias = Event[Is[_q._AccountExternalAccountUpdatedName]]
AccountUpdatedEmailEvent: TypeAlias = Event[Is[_q._AccountUpdatedEmail]]
AppsIdEvent: TypeAlias = Event[Is[_q._AppsId]]
AppsStatusEvent: TypeAlias = Event[Is[_q.AppsStatusQueries]]
BillingIdEvent: TypeAlias = Event[Is[_q._BillingId]]
BillingNameEvent: TypeAlias = Event[Is[_q._CreditGrantName]]
BillingCreditGrantNameEvent: TypeAlias = Event[Is[_q._CreditGrantName]]
BillingStatusEvent: TypeAlias = Event[Is[_q.BillingStatusQueries]]
BillingCreditGrantCreatedNameEvent: TypeAlias = Event[Is[_q._BillingCreditGrantCreatedName]]
BillingCreditGrantUpdatedNameEvent: TypeAlias = Event[Is[_q._BillingCreditGrantUpdatedName]]
BillingPortalIdEvent: TypeAlias = Event[Is[_q._BillingPortalId]]
BillingPortalNameEvent: TypeAlias = Event[Is[_q._ConfigurationName]]
BillingPortalConfigurationNameEvent: TypeAlias = Event[Is[_q._ConfigurationName]]
BillingPortalConfigurationCreatedNameEvent: TypeAlias = Event[Is[_q._BillingPortalConfigurationCreatedName]]
BillingPortalConfigurationUpdatedNameEvent: TypeAlias = Event[Is[_q._BillingPortalConfigurationUpdatedName]]
ChargeCustomerEvent: TypeAlias = Event[Is[_q._ChargeCustomer2]]
ChargeDescriptionEvent: TypeAlias = Event[Is[_q._ChargeDescription2]]
ChargeFailureCodeEvent: TypeAlias = Event[Is[_q._ChargeFailureCode]]
ChargeOutcomeEvent: TypeAlias = Event[Is[_q._ChargeOutcome]]
ChargePaymentIntentEvent: TypeAlias = Event[Is[_q.ChargePaymentIntentQueries]]
ChargePaymentMethodEvent: TypeAlias = Event[Is[_q._ChargePaymentMethod2]]
ChargeReceiptEmailEvent: TypeAlias = Event[Is[_q._ChargeReceiptEmail]]
ChargeReviewEvent: TypeAlias = Event[Is[_q._ChargeReview]]
ChargeChargeEvent: TypeAlias = Event[Is[_q._ChargeCharge]]
ChargeCapturedCustomerEvent: TypeAlias = Event[Is[_q._ChargeCapturedCustomer]]
ChargeCapturedDescriptionEvent: TypeAlias = Event[Is[_q._ChargeCapturedDescription]]
ChargeCapturedFailureCodeEvent: TypeAlias = Event[Is[_q._ChargeCapturedFailureCode]]
ChargeCapturedOutcomeEvent: TypeAlias = Event[Is[_q._ChargeCapturedOutcome]]
ChargeCapturedPaymentIntentEvent: TypeAlias = Event[Is[_q._ChargeCapturedPaymentIntent]]
ChargeCapturedPaymentMethodEvent: TypeAlias = Event[Is[_q._ChargeCapturedPaymentMethod]]
ChargeCapturedReceiptEmailEvent: TypeAlias = Event[Is[_q._ChargeCapturedReceiptEmail]]
ChargeCapturedReviewEvent: TypeAlias = Event[Is[_q._ChargeCapturedReview]]
ChargeDisputePaymentIntentEvent: TypeAlias = Event[Is[_q._DisputePaymentIntent]]
ChargeDisputeClosedPaymentIntentEvent: TypeAlias = Event[Is[_q._ChargeDisputeClosedPaymentIntent]]
ChargeDisputeCreatedPaymentIntentEvent: TypeAlias = Event[Is[_q._ChargeDisputeCreatedPaymentIntent]]
ChargeDisputeFundsReinstatedPaymentIntentEvent: TypeAlias = Event[Is[_q._ChargeDisputeFundsReinstatedPaymentIntent]]
ChargeDisputeFundsWithdrawnPaymentIntentEvent: TypeAlias = Event[Is[_q._ChargeDisputeFundsWithdrawnPaymentIntent]]
ChargeDisputeUpdatedPaymentIntentEvent: TypeAlias = Event[Is[_q._ChargeDisputeUpdatedPaymentIntent]]
ChargeExpiredCustomerEvent: TypeAlias = Event[Is[_q._ChargeExpiredCustomer]]
ChargeExpiredDescriptionEvent: TypeAlias = Event[Is[_q._ChargeExpiredDescription]]
ChargeExpiredFailureCodeEvent: TypeAlias = Event[Is[_q._ChargeExpiredFailureCode]]
ChargeExpiredOutcomeEvent: TypeAlias = Event[Is[_q._ChargeExpiredOutcome]]
ChargeExpiredPaymentIntentEvent: TypeAlias = Event[Is[_q._ChargeExpiredPaymentIntent]]
ChargeExpiredPaymentMethodEvent: TypeAlias = Event[Is[_q._ChargeExpiredPaymentMethod]]
ChargeExpiredReceiptEmailEvent: TypeAlias = Event[Is[_q._ChargeExpiredReceiptEmail]]
ChargeExpiredReviewEvent: TypeAlias = Event[Is[_q._ChargeExpiredReview]]
ChargeFailedCustomerEvent: TypeAlias = Event[Is[_q._ChargeFailedCustomer]]
ChargeFailedDescriptionEvent: TypeAlias = Event[Is[_q._ChargeFailedDescription]]
ChargeFailedFailureCodeEvent: TypeAlias = Event[Is[_q._ChargeFailedFailureCode]]
ChargeFailedOutcomeEvent: TypeAlias = Event[Is[_q._ChargeFailedOutcome]]
ChargeFailedPaymentIntentEvent: TypeAlias = Event[Is[_q._ChargeFailedPaymentIntent]]
ChargeFailedPaymentMethodEvent: TypeAlias = Event[Is[_q._ChargeFailedPaymentMethod]]
ChargeFailedReceiptEmailEvent: TypeAlias = Event[Is[_q._ChargeFailedReceiptEmail]]
ChargeFailedReviewEvent: TypeAlias = Event[Is[_q._ChargeFailedReview]]
ChargePendingCustomerEvent: TypeAlias = Event[Is[_q._ChargePendingCustomer]]
ChargePendingDescriptionEvent: TypeAlias = Event[Is[_q._ChargePendingDescription]]
ChargePendingFailureCodeEvent: TypeAlias = Event[Is[_q._ChargePendingFailureCode]]
ChargePendingOutcomeEvent: TypeAlias = Event[Is[_q._ChargePendingOutcome]]
ChargePendingPaymentIntentEvent: TypeAlias = Event[Is[_q._ChargePendingPaymentIntent]]
ChargePendingPaymentMethodEvent: TypeAlias = Event[Is[_q._ChargePendingPaymentMethod]]
ChargePendingReceiptEmailEvent: TypeAlias = Event[Is[_q._ChargePendingReceiptEmail]]
ChargePendingReviewEvent: TypeAlias = Event[Is[_q._ChargePendingReview]]
ChargeRefundChargeEvent: TypeAlias = Event[Is[_q._ChargeRefundCharge]]
ChargeRefundCustomerEvent: TypeAlias = Event[Is[_q._ChargeRefundCustomer]]
ChargeRefundDescriptionEvent: TypeAlias = Event[Is[_q._ChargeRefundDescription]]
ChargeRefundPaymentIntentEvent: TypeAlias = Event[Is[_q._ChargeRefundPaymentIntent]]
ChargeRefundPaymentMethodEvent: TypeAlias = Event[Is[_q._ChargeRefundPaymentMethod]]
ChargeRefundUpdatedChargeEvent: TypeAlias = Event[Is[_q._ChargeRefundUpdatedCharge]]
ChargeRefundUpdatedCustomerEvent: TypeAlias = Event[Is[_q._ChargeRefundUpdatedCustomer]]
ChargeRefundUpdatedDescriptionEvent: TypeAlias = Event[Is[_q._ChargeRefundUpdatedDescription]]
ChargeRefundUpdatedPaymentIntentEvent: TypeAlias = Event[Is[_q._ChargeRefundUpdatedPaymentIntent]]
ChargeRefundUpdatedPaymentMethodEvent: TypeAlias = Event[Is[_q._ChargeRefundUpdatedPaymentMethod]]
ChargeRefundedCustomerEvent: TypeAlias = Event[Is[_q._ChargeRefundedCustomer]]
ChargeRefundedDescriptionEvent: TypeAlias = Event[Is[_q._ChargeRefundedDescription]]
ChargeRefundedFailureCodeEvent: TypeAlias = Event[Is[_q._ChargeRefundedFailureCode]]
ChargeRefundedOutcomeEvent: TypeAlias = Event[Is[_q._ChargeRefundedOutcome]]
ChargeRefundedPaymentIntentEvent: TypeAlias = Event[Is[_q._ChargeRefundedPaymentIntent]]
ChargeRefundedPaymentMethodEvent: TypeAlias = Event[Is[_q._ChargeRefundedPaymentMethod]]
ChargeRefundedReceiptEmailEvent: TypeAlias = Event[Is[_q._ChargeRefundedReceiptEmail]]
ChargeRefundedReviewEvent: TypeAlias = Event[Is[_q._ChargeRefundedReview]]
ChargeSucceededCustomerEvent: TypeAlias = Event[Is[_q._ChargeSucceededCustomer]]
ChargeSucceededDescriptionEvent: TypeAlias = Event[Is[_q._ChargeSucceededDescription]]
ChargeSucceededFailureCodeEvent: TypeAlias = Event[Is[_q._ChargeSucceededFailureCode]]
ChargeSucceededOutcomeEvent: TypeAlias = Event[Is[_q._ChargeSucceededOutcome]]
ChargeSucceededPaymentIntentEvent: TypeAlias = Event[Is[_q._ChargeSucceededPaymentIntent]]
ChargeSucceededPaymentMethodEvent: TypeAlias = Event[Is[_q._ChargeSucceededPaymentMethod]]
ChargeSucceededReceiptEmailEvent: TypeAlias = Event[Is[_q._ChargeSucceededReceiptEmail]]
ChargeSucceededReviewEvent: TypeAlias = Event[Is[_q._ChargeSucceededReview]]
ChargeUpdatedCustomerEvent: TypeAlias = Event[Is[_q._ChargeUpdatedCustomer]]
ChargeUpdatedDescriptionEvent: TypeAlias = Event[Is[_q._ChargeUpdatedDescription]]
ChargeUpdatedFailureCodeEvent: TypeAlias = Event[Is[_q._ChargeUpdatedFailureCode]]
ChargeUpdatedOutcomeEvent: TypeAlias = Event[Is[_q._ChargeUpdatedOutcome]]
ChargeUpdatedPaymentIntentEvent: TypeAlias = Event[Is[_q._ChargeUpdatedPaymentIntent]]
ChargeUpdatedPaymentMethodEvent: TypeAlias = Event[Is[_q._ChargeUpdatedPaymentMethod]]
ChargeUpdatedReceiptEmailEvent: TypeAlias = Event[Is[_q._ChargeUpdatedReceiptEmail]]
ChargeUpdatedReviewEvent: TypeAlias = Event[Is[_q._ChargeUpdatedReview]]
CheckoutIdEvent: TypeAlias = Event[Is[_q._CheckoutId]]
CheckoutClientReferenceIdEvent: TypeAlias = Event[Is[_q._CheckoutSessionClientReferenceId]]
CheckoutSessionClientReferenceIdEvent: TypeAlias = Event[Is[_q._CheckoutSessionClientReferenceId]]
CheckoutCustomerEvent: TypeAlias = Event[Is[_q._CheckoutSessionCustomer]]
CheckoutSessionCustomerEvent: TypeAlias = Event[Is[_q._CheckoutSessionCustomer]]
CheckoutCustomerEmailEvent: TypeAlias = Event[Is[_q._CheckoutSessionCustomerEmail]]
CheckoutSessionCustomerEmailEvent: TypeAlias = Event[Is[_q._CheckoutSessionCustomerEmail]]
CheckoutInvoiceEvent: TypeAlias = Event[Is[_q._CheckoutSessionInvoice]]
CheckoutSessionInvoiceEvent: TypeAlias = Event[Is[_q._CheckoutSessionInvoice]]
CheckoutModeEvent: TypeAlias = Event[Is[_q.CheckoutModeQueries]]
CheckoutPaymentIntentEvent: TypeAlias = Event[Is[_q._CheckoutSessionPaymentIntent]]
CheckoutSessionPaymentIntentEvent: TypeAlias = Event[Is[_q._CheckoutSessionPaymentIntent]]
CheckoutPaymentLinkEvent: TypeAlias = Event[Is[_q._CheckoutSessionPaymentLink]]
CheckoutSessionPaymentLinkEvent: TypeAlias = Event[Is[_q._CheckoutSessionPaymentLink]]
CheckoutPaymentStatusEvent: TypeAlias = Event[Is[_q.CheckoutPaymentStatusQueries]]
CheckoutStatusEvent: TypeAlias = Event[Is[_q.CheckoutStatusQueries]]
CheckoutSessionStatusEvent: TypeAlias = Event[Is[_q.CheckoutSessionStatusQueries]]
CheckoutSubscriptionEvent: TypeAlias = Event[Is[_q._CheckoutSessionSubscription]]
CheckoutSessionSubscriptionEvent: TypeAlias = Event[Is[_q._CheckoutSessionSubscription]]
CheckoutSessionAsyncPaymentFailedClientReferenceIdEvent: TypeAlias = Event[
    Is[_q._CheckoutSessionAsyncPaymentFailedClientReferenceId]
]
CheckoutSessionAsyncPaymentFailedCustomerEvent: TypeAlias = Event[Is[_q._CheckoutSessionAsyncPaymentFailedCustomer]]
CheckoutSessionAsyncPaymentFailedCustomerEmailEvent: TypeAlias = Event[
    Is[_q._CheckoutSessionAsyncPaymentFailedCustomerEmail]
]
CheckoutSessionAsyncPaymentFailedInvoiceEvent: TypeAlias = Event[Is[_q._CheckoutSessionAsyncPaymentFailedInvoice]]
CheckoutSessionAsyncPaymentFailedPaymentIntentEvent: TypeAlias = Event[
    Is[_q._CheckoutSessionAsyncPaymentFailedPaymentIntent]
]
CheckoutSessionAsyncPaymentFailedPaymentLinkEvent: TypeAlias = Event[
    Is[_q._CheckoutSessionAsyncPaymentFailedPaymentLink]
]
CheckoutSessionAsyncPaymentFailedStatusEvent: TypeAlias = Event[Is[_q._CheckoutSessionAsyncPaymentFailedStatus]]
CheckoutSessionAsyncPaymentFailedSubscriptionEvent: TypeAlias = Event[
    Is[_q._CheckoutSessionAsyncPaymentFailedSubscription]
]
CheckoutSessionAsyncPaymentSucceededClientReferenceIdEvent: TypeAlias = Event[
    Is[_q._CheckoutSessionAsyncPaymentSucceededClientReferenceId]
]
CheckoutSessionAsyncPaymentSucceededCustomerEvent: TypeAlias = Event[
    Is[_q._CheckoutSessionAsyncPaymentSucceededCustomer]
]
CheckoutSessionAsyncPaymentSucceededCustomerEmailEvent: TypeAlias = Event[
    Is[_q._CheckoutSessionAsyncPaymentSucceededCustomerEmail]
]
CheckoutSessionAsyncPaymentSucceededInvoiceEvent: TypeAlias = Event[Is[_q._CheckoutSessionAsyncPaymentSucceededInvoice]]
CheckoutSessionAsyncPaymentSucceededPaymentIntentEvent: TypeAlias = Event[
    Is[_q._CheckoutSessionAsyncPaymentSucceededPaymentIntent]
]
CheckoutSessionAsyncPaymentSucceededPaymentLinkEvent: TypeAlias = Event[
    Is[_q._CheckoutSessionAsyncPaymentSucceededPaymentLink]
]
CheckoutSessionAsyncPaymentSucceededStatusEvent: TypeAlias = Event[Is[_q._CheckoutSessionAsyncPaymentSucceededStatus]]
CheckoutSessionAsyncPaymentSucceededSubscriptionEvent: TypeAlias = Event[
    Is[_q._CheckoutSessionAsyncPaymentSucceededSubscription]
]
CheckoutSessionCompletedClientReferenceIdEvent: TypeAlias = Event[Is[_q._CheckoutSessionCompletedClientReferenceId]]
CheckoutSessionCompletedCustomerEvent: TypeAlias = Event[Is[_q._CheckoutSessionCompletedCustomer]]
CheckoutSessionCompletedCustomerEmailEvent: TypeAlias = Event[Is[_q._CheckoutSessionCompletedCustomerEmail]]
CheckoutSessionCompletedInvoiceEvent: TypeAlias = Event[Is[_q._CheckoutSessionCompletedInvoice]]
CheckoutSessionCompletedPaymentIntentEvent: TypeAlias = Event[Is[_q._CheckoutSessionCompletedPaymentIntent]]
CheckoutSessionCompletedPaymentLinkEvent: TypeAlias = Event[Is[_q._CheckoutSessionCompletedPaymentLink]]
CheckoutSessionCompletedStatusEvent: TypeAlias = Event[Is[_q._CheckoutSessionCompletedStatus]]
CheckoutSessionCompletedSubscriptionEvent: TypeAlias = Event[Is[_q._CheckoutSessionCompletedSubscription]]
CheckoutSessionExpiredClientReferenceIdEvent: TypeAlias = Event[Is[_q._CheckoutSessionExpiredClientReferenceId]]
CheckoutSessionExpiredCustomerEvent: TypeAlias = Event[Is[_q._CheckoutSessionExpiredCustomer]]
CheckoutSessionExpiredCustomerEmailEvent: TypeAlias = Event[Is[_q._CheckoutSessionExpiredCustomerEmail]]
CheckoutSessionExpiredInvoiceEvent: TypeAlias = Event[Is[_q._CheckoutSessionExpiredInvoice]]
CheckoutSessionExpiredPaymentIntentEvent: TypeAlias = Event[Is[_q._CheckoutSessionExpiredPaymentIntent]]
CheckoutSessionExpiredPaymentLinkEvent: TypeAlias = Event[Is[_q._CheckoutSessionExpiredPaymentLink]]
CheckoutSessionExpiredStatusEvent: TypeAlias = Event[Is[_q._CheckoutSessionExpiredStatus]]
CheckoutSessionExpiredSubscriptionEvent: TypeAlias = Event[Is[_q._CheckoutSessionExpiredSubscription]]
ClimateIdEvent: TypeAlias = Event[Is[_q._ClimateId]]
ClimateCanceledAtEvent: TypeAlias = Event[Is[_q._OrderCanceledAt]]
ClimateOrderCanceledAtEvent: TypeAlias = Event[Is[_q._OrderCanceledAt]]
ClimateStatusEvent: TypeAlias = Event[Is[_q.ClimateStatusQueries]]
ClimateOrderCanceledCanceledAtEvent: TypeAlias = Event[Is[_q._ClimateOrderCanceledCanceledAt]]
ClimateOrderCreatedCanceledAtEvent: TypeAlias = Event[Is[_q._ClimateOrderCreatedCanceledAt]]
ClimateOrderDelayedCanceledAtEvent: TypeAlias = Event[Is[_q._ClimateOrderDelayedCanceledAt]]
ClimateOrderDeliveredCanceledAtEvent: TypeAlias = Event[Is[_q._ClimateOrderDeliveredCanceledAt]]
ClimateOrderProductSubstitutedCanceledAtEvent: TypeAlias = Event[Is[_q._ClimateOrderProductSubstitutedCanceledAt]]
CouponNameEvent: TypeAlias = Event[Is[_q._CouponName]]
CouponCreatedNameEvent: TypeAlias = Event[Is[_q._CouponCreatedName]]
CouponDeletedNameEvent: TypeAlias = Event[Is[_q._CouponDeletedName]]
CouponUpdatedNameEvent: TypeAlias = Event[Is[_q._CouponUpdatedName]]
CustomerDescriptionEvent: TypeAlias = Event[Is[_q.CustomerDescriptionQueries]]
CustomerEmailEvent: TypeAlias = Event[Is[_q._CustomerEmail2]]
CustomerNameEvent: TypeAlias = Event[Is[_q._CustomerName2]]
CustomerCustomerEvent: TypeAlias = Event[Is[_q.CustomerCustomerQueries]]
CustomerInvoiceEvent: TypeAlias = Event[Is[_q._DiscountInvoice]]
CustomerDiscountInvoiceEvent: TypeAlias = Event[Is[_q._DiscountInvoice]]
CustomerDiscountSubscriptionEvent: TypeAlias = Event[Is[_q._DiscountSubscription]]
CustomerCanceledAtEvent: TypeAlias = Event[Is[_q.CustomerCanceledAtQueries]]
CustomerSubscriptionCanceledAtEvent: TypeAlias = Event[Is[_q.CustomerSubscriptionCanceledAtQueries]]
CustomerDefaultPaymentMethodEvent: TypeAlias = Event[Is[_q.CustomerDefaultPaymentMethodQueries]]
CustomerSubscriptionDefaultPaymentMethodEvent: TypeAlias = Event[Is[_q.CustomerSubscriptionDefaultPaymentMethodQueries]]
CustomerStatusEvent: TypeAlias = Event[Is[_q.CustomerStatusQueries]]
CustomerTrialEndEvent: TypeAlias = Event[Is[_q.CustomerTrialEndQueries]]
CustomerSubscriptionTrialEndEvent: TypeAlias = Event[Is[_q.CustomerSubscriptionTrialEndQueries]]
CustomerCreatedDescriptionEvent: TypeAlias = Event[Is[_q._CustomerCreatedDescription]]
CustomerCreatedEmailEvent: TypeAlias = Event[Is[_q._CustomerCreatedEmail]]
CustomerCreatedNameEvent: TypeAlias = Event[Is[_q._CustomerCreatedName]]
CustomerDeletedDescriptionEvent: TypeAlias = Event[Is[_q._CustomerDeletedDescription]]
CustomerDeletedEmailEvent: TypeAlias = Event[Is[_q._CustomerDeletedEmail]]
CustomerDeletedNameEvent: TypeAlias = Event[Is[_q._CustomerDeletedName]]
CustomerDiscountCustomerEvent: TypeAlias = Event[Is[_q._DiscountCustomer]]
CustomerDiscountCreatedCustomerEvent: TypeAlias = Event[Is[_q._CustomerDiscountCreatedCustomer]]
CustomerDiscountCreatedInvoiceEvent: TypeAlias = Event[Is[_q._CustomerDiscountCreatedInvoice]]
CustomerDiscountCreatedSubscriptionEvent: TypeAlias = Event[Is[_q._CustomerDiscountCreatedSubscription]]
CustomerDiscountDeletedCustomerEvent: TypeAlias = Event[Is[_q._CustomerDiscountDeletedCustomer]]
CustomerDiscountDeletedInvoiceEvent: TypeAlias = Event[Is[_q._CustomerDiscountDeletedInvoice]]
CustomerDiscountDeletedSubscriptionEvent: TypeAlias = Event[Is[_q._CustomerDiscountDeletedSubscription]]
CustomerDiscountUpdatedCustomerEvent: TypeAlias = Event[Is[_q._CustomerDiscountUpdatedCustomer]]
CustomerDiscountUpdatedInvoiceEvent: TypeAlias = Event[Is[_q._CustomerDiscountUpdatedInvoice]]
CustomerDiscountUpdatedSubscriptionEvent: TypeAlias = Event[Is[_q._CustomerDiscountUpdatedSubscription]]
CustomerSourceCustomerEvent: TypeAlias = Event[Is[_q._CustomerSourceCustomer]]
CustomerSourceDescriptionEvent: TypeAlias = Event[Is[_q._ChargeSourceDescription]]
CustomerSourceNameEvent: TypeAlias = Event[Is[_q._ChargeSourceName]]
CustomerSourceEmailEvent: TypeAlias = Event[Is[_q._ChargeSourceEmail]]
CustomerSourceCreatedCustomerEvent: TypeAlias = Event[Is[_q._CustomerSourceCreatedCustomer]]
CustomerSourceCreatedDescriptionEvent: TypeAlias = Event[Is[_q._CustomerSourceCreatedDescription]]
CustomerSourceCreatedNameEvent: TypeAlias = Event[Is[_q._CustomerSourceCreatedName]]
CustomerSourceCreatedEmailEvent: TypeAlias = Event[Is[_q._CustomerSourceCreatedEmail]]
CustomerSourceDeletedCustomerEvent: TypeAlias = Event[Is[_q._CustomerSourceDeletedCustomer]]
CustomerSourceDeletedDescriptionEvent: TypeAlias = Event[Is[_q._CustomerSourceDeletedDescription]]
CustomerSourceDeletedNameEvent: TypeAlias = Event[Is[_q._CustomerSourceDeletedName]]
CustomerSourceDeletedEmailEvent: TypeAlias = Event[Is[_q._CustomerSourceDeletedEmail]]
CustomerSourceExpiringCustomerEvent: TypeAlias = Event[Is[_q._CustomerSourceExpiringCustomer]]
CustomerSourceExpiringDescriptionEvent: TypeAlias = Event[Is[_q._CustomerSourceExpiringDescription]]
CustomerSourceExpiringNameEvent: TypeAlias = Event[Is[_q._CustomerSourceExpiringName]]
CustomerSourceExpiringEmailEvent: TypeAlias = Event[Is[_q._CustomerSourceExpiringEmail]]
CustomerSourceUpdatedCustomerEvent: TypeAlias = Event[Is[_q._CustomerSourceUpdatedCustomer]]
CustomerSourceUpdatedDescriptionEvent: TypeAlias = Event[Is[_q._CustomerSourceUpdatedDescription]]
CustomerSourceUpdatedNameEvent: TypeAlias = Event[Is[_q._CustomerSourceUpdatedName]]
CustomerSourceUpdatedEmailEvent: TypeAlias = Event[Is[_q._CustomerSourceUpdatedEmail]]
CustomerSubscriptionDescriptionEvent: TypeAlias = Event[Is[_q.CustomerSubscriptionDescriptionQueries]]
CustomerSubscriptionCreatedCanceledAtEvent: TypeAlias = Event[Is[_q._CustomerSubscriptionCreatedCanceledAt]]
CustomerSubscriptionCreatedDefaultPaymentMethodEvent: TypeAlias = Event[
    Is[_q._CustomerSubscriptionCreatedDefaultPaymentMethod]
]
CustomerSubscriptionCreatedDescriptionEvent: TypeAlias = Event[Is[_q._CustomerSubscriptionCreatedDescription]]
CustomerSubscriptionCreatedTrialEndEvent: TypeAlias = Event[Is[_q._CustomerSubscriptionCreatedTrialEnd]]
CustomerSubscriptionDeletedCanceledAtEvent: TypeAlias = Event[Is[_q._CustomerSubscriptionDeletedCanceledAt]]
CustomerSubscriptionDeletedDefaultPaymentMethodEvent: TypeAlias = Event[
    Is[_q._CustomerSubscriptionDeletedDefaultPaymentMethod]
]
CustomerSubscriptionDeletedDescriptionEvent: TypeAlias = Event[Is[_q._CustomerSubscriptionDeletedDescription]]
CustomerSubscriptionDeletedTrialEndEvent: TypeAlias = Event[Is[_q._CustomerSubscriptionDeletedTrialEnd]]
CustomerSubscriptionPausedCanceledAtEvent: TypeAlias = Event[Is[_q._CustomerSubscriptionPausedCanceledAt]]
CustomerSubscriptionPausedDefaultPaymentMethodEvent: TypeAlias = Event[
    Is[_q._CustomerSubscriptionPausedDefaultPaymentMethod]
]
CustomerSubscriptionPausedDescriptionEvent: TypeAlias = Event[Is[_q._CustomerSubscriptionPausedDescription]]
CustomerSubscriptionPausedTrialEndEvent: TypeAlias = Event[Is[_q._CustomerSubscriptionPausedTrialEnd]]
CustomerSubscriptionPendingUpdateAppliedCanceledAtEvent: TypeAlias = Event[
    Is[_q._CustomerSubscriptionPendingUpdateAppliedCanceledAt]
]
CustomerSubscriptionPendingUpdateAppliedDefaultPaymentMethodEvent: TypeAlias = Event[
    Is[_q._CustomerSubscriptionPendingUpdateAppliedDefaultPaymentMethod]
]
CustomerSubscriptionPendingUpdateAppliedDescriptionEvent: TypeAlias = Event[
    Is[_q._CustomerSubscriptionPendingUpdateAppliedDescription]
]
CustomerSubscriptionPendingUpdateAppliedTrialEndEvent: TypeAlias = Event[
    Is[_q._CustomerSubscriptionPendingUpdateAppliedTrialEnd]
]
CustomerSubscriptionPendingUpdateExpiredCanceledAtEvent: TypeAlias = Event[
    Is[_q._CustomerSubscriptionPendingUpdateExpiredCanceledAt]
]
CustomerSubscriptionPendingUpdateExpiredDefaultPaymentMethodEvent: TypeAlias = Event[
    Is[_q._CustomerSubscriptionPendingUpdateExpiredDefaultPaymentMethod]
]
CustomerSubscriptionPendingUpdateExpiredDescriptionEvent: TypeAlias = Event[
    Is[_q._CustomerSubscriptionPendingUpdateExpiredDescription]
]
CustomerSubscriptionPendingUpdateExpiredTrialEndEvent: TypeAlias = Event[
    Is[_q._CustomerSubscriptionPendingUpdateExpiredTrialEnd]
]
CustomerSubscriptionResumedCanceledAtEvent: TypeAlias = Event[Is[_q._CustomerSubscriptionResumedCanceledAt]]
CustomerSubscriptionResumedDefaultPaymentMethodEvent: TypeAlias = Event[
    Is[_q._CustomerSubscriptionResumedDefaultPaymentMethod]
]
CustomerSubscriptionResumedDescriptionEvent: TypeAlias = Event[Is[_q._CustomerSubscriptionResumedDescription]]
CustomerSubscriptionResumedTrialEndEvent: TypeAlias = Event[Is[_q._CustomerSubscriptionResumedTrialEnd]]
CustomerSubscriptionTrialWillEndCanceledAtEvent: TypeAlias = Event[Is[_q._CustomerSubscriptionTrialWillEndCanceledAt]]
CustomerSubscriptionTrialWillEndDefaultPaymentMethodEvent: TypeAlias = Event[
    Is[_q._CustomerSubscriptionTrialWillEndDefaultPaymentMethod]
]
CustomerSubscriptionTrialWillEndDescriptionEvent: TypeAlias = Event[Is[_q._CustomerSubscriptionTrialWillEndDescription]]
CustomerSubscriptionTrialWillEndTrialEndEvent: TypeAlias = Event[Is[_q._CustomerSubscriptionTrialWillEndTrialEnd]]
CustomerSubscriptionUpdatedCanceledAtEvent: TypeAlias = Event[Is[_q._CustomerSubscriptionUpdatedCanceledAt]]
CustomerSubscriptionUpdatedDefaultPaymentMethodEvent: TypeAlias = Event[
    Is[_q._CustomerSubscriptionUpdatedDefaultPaymentMethod]
]
CustomerSubscriptionUpdatedDescriptionEvent: TypeAlias = Event[Is[_q._CustomerSubscriptionUpdatedDescription]]
CustomerSubscriptionUpdatedTrialEndEvent: TypeAlias = Event[Is[_q._CustomerSubscriptionUpdatedTrialEnd]]
CustomerTaxIdCustomerEvent: TypeAlias = Event[Is[_q._TaxIdCustomer]]
CustomerTaxIdCreatedCustomerEvent: TypeAlias = Event[Is[_q._CustomerTaxIdCreatedCustomer]]
CustomerTaxIdDeletedCustomerEvent: TypeAlias = Event[Is[_q._CustomerTaxIdDeletedCustomer]]
CustomerTaxIdUpdatedCustomerEvent: TypeAlias = Event[Is[_q._CustomerTaxIdUpdatedCustomer]]
CustomerUpdatedDescriptionEvent: TypeAlias = Event[Is[_q._CustomerUpdatedDescription]]
CustomerUpdatedEmailEvent: TypeAlias = Event[Is[_q._CustomerUpdatedEmail]]
CustomerUpdatedNameEvent: TypeAlias = Event[Is[_q._CustomerUpdatedName]]
EntitlementsIdEvent: TypeAlias = Event[Is[_q._EntitlementsId]]
FinancialConnectionsIdEvent: TypeAlias = Event[Is[_q._FinancialConnectionsId]]
FinancialConnectionsStatusEvent: TypeAlias = Event[Is[_q.FinancialConnectionsStatusQueries]]
IdentityIdEvent: TypeAlias = Event[Is[_q._IdentityId]]
IdentityClientReferenceIdEvent: TypeAlias = Event[Is[_q.IdentityClientReferenceIdQueries]]
IdentityVerificationSessionClientReferenceIdEvent: TypeAlias = Event[
    Is[_q.IdentityVerificationSessionClientReferenceIdQueries]
]
IdentityStatusEvent: TypeAlias = Event[Is[_q.IdentityStatusQueries]]
IdentityVerificationSessionCanceledClientReferenceIdEvent: TypeAlias = Event[
    Is[_q._IdentityVerificationSessionCanceledClientReferenceId]
]
IdentityVerificationSessionCreatedClientReferenceIdEvent: TypeAlias = Event[
    Is[_q._IdentityVerificationSessionCreatedClientReferenceId]
]
IdentityVerificationSessionProcessingClientReferenceIdEvent: TypeAlias = Event[
    Is[_q._IdentityVerificationSessionProcessingClientReferenceId]
]
IdentityVerificationSessionRedactedClientReferenceIdEvent: TypeAlias = Event[
    Is[_q._IdentityVerificationSessionRedactedClientReferenceId]
]
IdentityVerificationSessionRequiresInputClientReferenceIdEvent: TypeAlias = Event[
    Is[_q._IdentityVerificationSessionRequiresInputClientReferenceId]
]
IdentityVerificationSessionVerifiedClientReferenceIdEvent: TypeAlias = Event[
    Is[_q._IdentityVerificationSessionVerifiedClientReferenceId]
]
InvoiceBillingReasonEvent: TypeAlias = Event[Is[_q.InvoiceBillingReasonQueries]]
InvoiceCustomerEvent: TypeAlias = Event[Is[_q.InvoiceCustomerQueries]]
InvoiceCustomerEmailEvent: TypeAlias = Event[Is[_q.InvoiceCustomerEmailQueries]]
InvoiceDefaultPaymentMethodEvent: TypeAlias = Event[Is[_q.InvoiceDefaultPaymentMethodQueries]]
InvoiceDescriptionEvent: TypeAlias = Event[Is[_q.InvoiceDescriptionQueries]]
InvoiceNextPaymentAttemptEvent: TypeAlias = Event[Is[_q.InvoiceNextPaymentAttemptQueries]]
InvoiceNumberEvent: TypeAlias = Event[Is[_q.InvoiceNumberQueries]]
InvoiceStatusEvent: TypeAlias = Event[Is[_q.InvoiceStatusQueries]]
InvoiceCreatedBillingReasonEvent: TypeAlias = Event[Is[_q.InvoiceCreatedBillingReasonQueries]]
InvoiceCreatedCustomerEvent: TypeAlias = Event[Is[_q._InvoiceCreatedCustomer]]
InvoiceCreatedCustomerEmailEvent: TypeAlias = Event[Is[_q._InvoiceCreatedCustomerEmail]]
InvoiceCreatedDefaultPaymentMethodEvent: TypeAlias = Event[Is[_q._InvoiceCreatedDefaultPaymentMethod]]
InvoiceCreatedDescriptionEvent: TypeAlias = Event[Is[_q._InvoiceCreatedDescription]]
InvoiceCreatedNextPaymentAttemptEvent: TypeAlias = Event[Is[_q._InvoiceCreatedNextPaymentAttempt]]
InvoiceCreatedNumberEvent: TypeAlias = Event[Is[_q._InvoiceCreatedNumber]]
InvoiceCreatedStatusEvent: TypeAlias = Event[Is[_q._InvoiceCreatedStatus]]
InvoiceDeletedBillingReasonEvent: TypeAlias = Event[Is[_q.InvoiceDeletedBillingReasonQueries]]
InvoiceDeletedCustomerEvent: TypeAlias = Event[Is[_q._InvoiceDeletedCustomer]]
InvoiceDeletedCustomerEmailEvent: TypeAlias = Event[Is[_q._InvoiceDeletedCustomerEmail]]
InvoiceDeletedDefaultPaymentMethodEvent: TypeAlias = Event[Is[_q._InvoiceDeletedDefaultPaymentMethod]]
InvoiceDeletedDescriptionEvent: TypeAlias = Event[Is[_q._InvoiceDeletedDescription]]
InvoiceDeletedNextPaymentAttemptEvent: TypeAlias = Event[Is[_q._InvoiceDeletedNextPaymentAttempt]]
InvoiceDeletedNumberEvent: TypeAlias = Event[Is[_q._InvoiceDeletedNumber]]
InvoiceDeletedStatusEvent: TypeAlias = Event[Is[_q._InvoiceDeletedStatus]]
InvoiceFinalizationFailedBillingReasonEvent: TypeAlias = Event[Is[_q.InvoiceFinalizationFailedBillingReasonQueries]]
InvoiceFinalizationFailedCustomerEvent: TypeAlias = Event[Is[_q._InvoiceFinalizationFailedCustomer]]
InvoiceFinalizationFailedCustomerEmailEvent: TypeAlias = Event[Is[_q._InvoiceFinalizationFailedCustomerEmail]]
InvoiceFinalizationFailedDefaultPaymentMethodEvent: TypeAlias = Event[
    Is[_q._InvoiceFinalizationFailedDefaultPaymentMethod]
]
InvoiceFinalizationFailedDescriptionEvent: TypeAlias = Event[Is[_q._InvoiceFinalizationFailedDescription]]
InvoiceFinalizationFailedNextPaymentAttemptEvent: TypeAlias = Event[Is[_q._InvoiceFinalizationFailedNextPaymentAttempt]]
InvoiceFinalizationFailedNumberEvent: TypeAlias = Event[Is[_q._InvoiceFinalizationFailedNumber]]
InvoiceFinalizationFailedStatusEvent: TypeAlias = Event[Is[_q._InvoiceFinalizationFailedStatus]]
InvoiceFinalizedBillingReasonEvent: TypeAlias = Event[Is[_q.InvoiceFinalizedBillingReasonQueries]]
InvoiceFinalizedCustomerEvent: TypeAlias = Event[Is[_q._InvoiceFinalizedCustomer]]
InvoiceFinalizedCustomerEmailEvent: TypeAlias = Event[Is[_q._InvoiceFinalizedCustomerEmail]]
InvoiceFinalizedDefaultPaymentMethodEvent: TypeAlias = Event[Is[_q._InvoiceFinalizedDefaultPaymentMethod]]
InvoiceFinalizedDescriptionEvent: TypeAlias = Event[Is[_q._InvoiceFinalizedDescription]]
InvoiceFinalizedNextPaymentAttemptEvent: TypeAlias = Event[Is[_q._InvoiceFinalizedNextPaymentAttempt]]
InvoiceFinalizedNumberEvent: TypeAlias = Event[Is[_q._InvoiceFinalizedNumber]]
InvoiceFinalizedStatusEvent: TypeAlias = Event[Is[_q._InvoiceFinalizedStatus]]
InvoiceMarkedUncollectibleBillingReasonEvent: TypeAlias = Event[Is[_q.InvoiceMarkedUncollectibleBillingReasonQueries]]
InvoiceMarkedUncollectibleCustomerEvent: TypeAlias = Event[Is[_q._InvoiceMarkedUncollectibleCustomer]]
InvoiceMarkedUncollectibleCustomerEmailEvent: TypeAlias = Event[Is[_q._InvoiceMarkedUncollectibleCustomerEmail]]
InvoiceMarkedUncollectibleDefaultPaymentMethodEvent: TypeAlias = Event[
    Is[_q._InvoiceMarkedUncollectibleDefaultPaymentMethod]
]
InvoiceMarkedUncollectibleDescriptionEvent: TypeAlias = Event[Is[_q._InvoiceMarkedUncollectibleDescription]]
InvoiceMarkedUncollectibleNextPaymentAttemptEvent: TypeAlias = Event[
    Is[_q._InvoiceMarkedUncollectibleNextPaymentAttempt]
]
InvoiceMarkedUncollectibleNumberEvent: TypeAlias = Event[Is[_q._InvoiceMarkedUncollectibleNumber]]
InvoiceMarkedUncollectibleStatusEvent: TypeAlias = Event[Is[_q._InvoiceMarkedUncollectibleStatus]]
InvoiceOverdueBillingReasonEvent: TypeAlias = Event[Is[_q.InvoiceOverdueBillingReasonQueries]]
InvoiceOverdueCustomerEvent: TypeAlias = Event[Is[_q._InvoiceOverdueCustomer]]
InvoiceOverdueCustomerEmailEvent: TypeAlias = Event[Is[_q._InvoiceOverdueCustomerEmail]]
InvoiceOverdueDefaultPaymentMethodEvent: TypeAlias = Event[Is[_q._InvoiceOverdueDefaultPaymentMethod]]
InvoiceOverdueDescriptionEvent: TypeAlias = Event[Is[_q._InvoiceOverdueDescription]]
InvoiceOverdueNextPaymentAttemptEvent: TypeAlias = Event[Is[_q._InvoiceOverdueNextPaymentAttempt]]
InvoiceOverdueNumberEvent: TypeAlias = Event[Is[_q._InvoiceOverdueNumber]]
InvoiceOverdueStatusEvent: TypeAlias = Event[Is[_q._InvoiceOverdueStatus]]
InvoiceOverpaidBillingReasonEvent: TypeAlias = Event[Is[_q.InvoiceOverpaidBillingReasonQueries]]
InvoiceOverpaidCustomerEvent: TypeAlias = Event[Is[_q._InvoiceOverpaidCustomer]]
InvoiceOverpaidCustomerEmailEvent: TypeAlias = Event[Is[_q._InvoiceOverpaidCustomerEmail]]
InvoiceOverpaidDefaultPaymentMethodEvent: TypeAlias = Event[Is[_q._InvoiceOverpaidDefaultPaymentMethod]]
InvoiceOverpaidDescriptionEvent: TypeAlias = Event[Is[_q._InvoiceOverpaidDescription]]
InvoiceOverpaidNextPaymentAttemptEvent: TypeAlias = Event[Is[_q._InvoiceOverpaidNextPaymentAttempt]]
InvoiceOverpaidNumberEvent: TypeAlias = Event[Is[_q._InvoiceOverpaidNumber]]
InvoiceOverpaidStatusEvent: TypeAlias = Event[Is[_q._InvoiceOverpaidStatus]]
InvoicePaidBillingReasonEvent: TypeAlias = Event[Is[_q.InvoicePaidBillingReasonQueries]]
InvoicePaidCustomerEvent: TypeAlias = Event[Is[_q._InvoicePaidCustomer]]
InvoicePaidCustomerEmailEvent: TypeAlias = Event[Is[_q._InvoicePaidCustomerEmail]]
InvoicePaidDefaultPaymentMethodEvent: TypeAlias = Event[Is[_q._InvoicePaidDefaultPaymentMethod]]
InvoicePaidDescriptionEvent: TypeAlias = Event[Is[_q._InvoicePaidDescription]]
InvoicePaidNextPaymentAttemptEvent: TypeAlias = Event[Is[_q._InvoicePaidNextPaymentAttempt]]
InvoicePaidNumberEvent: TypeAlias = Event[Is[_q._InvoicePaidNumber]]
InvoicePaidStatusEvent: TypeAlias = Event[Is[_q._InvoicePaidStatus]]
InvoicePaymentActionRequiredBillingReasonEvent: TypeAlias = Event[
    Is[_q.InvoicePaymentActionRequiredBillingReasonQueries]
]
InvoicePaymentActionRequiredCustomerEvent: TypeAlias = Event[Is[_q._InvoicePaymentActionRequiredCustomer]]
InvoicePaymentActionRequiredCustomerEmailEvent: TypeAlias = Event[Is[_q._InvoicePaymentActionRequiredCustomerEmail]]
InvoicePaymentActionRequiredDefaultPaymentMethodEvent: TypeAlias = Event[
    Is[_q._InvoicePaymentActionRequiredDefaultPaymentMethod]
]
InvoicePaymentActionRequiredDescriptionEvent: TypeAlias = Event[Is[_q._InvoicePaymentActionRequiredDescription]]
InvoicePaymentActionRequiredNextPaymentAttemptEvent: TypeAlias = Event[
    Is[_q._InvoicePaymentActionRequiredNextPaymentAttempt]
]
InvoicePaymentActionRequiredNumberEvent: TypeAlias = Event[Is[_q._InvoicePaymentActionRequiredNumber]]
InvoicePaymentActionRequiredStatusEvent: TypeAlias = Event[Is[_q._InvoicePaymentActionRequiredStatus]]
InvoicePaymentAttemptRequiredBillingReasonEvent: TypeAlias = Event[
    Is[_q.InvoicePaymentAttemptRequiredBillingReasonQueries]
]
InvoicePaymentAttemptRequiredCustomerEvent: TypeAlias = Event[Is[_q._InvoicePaymentAttemptRequiredCustomer]]
InvoicePaymentAttemptRequiredCustomerEmailEvent: TypeAlias = Event[Is[_q._InvoicePaymentAttemptRequiredCustomerEmail]]
InvoicePaymentAttemptRequiredDefaultPaymentMethodEvent: TypeAlias = Event[
    Is[_q._InvoicePaymentAttemptRequiredDefaultPaymentMethod]
]
InvoicePaymentAttemptRequiredDescriptionEvent: TypeAlias = Event[Is[_q._InvoicePaymentAttemptRequiredDescription]]
InvoicePaymentAttemptRequiredNextPaymentAttemptEvent: TypeAlias = Event[
    Is[_q._InvoicePaymentAttemptRequiredNextPaymentAttempt]
]
InvoicePaymentAttemptRequiredNumberEvent: TypeAlias = Event[Is[_q._InvoicePaymentAttemptRequiredNumber]]
InvoicePaymentAttemptRequiredStatusEvent: TypeAlias = Event[Is[_q._InvoicePaymentAttemptRequiredStatus]]
InvoicePaymentFailedBillingReasonEvent: TypeAlias = Event[Is[_q.InvoicePaymentFailedBillingReasonQueries]]
InvoicePaymentFailedCustomerEvent: TypeAlias = Event[Is[_q._InvoicePaymentFailedCustomer]]
InvoicePaymentFailedCustomerEmailEvent: TypeAlias = Event[Is[_q._InvoicePaymentFailedCustomerEmail]]
InvoicePaymentFailedDefaultPaymentMethodEvent: TypeAlias = Event[Is[_q._InvoicePaymentFailedDefaultPaymentMethod]]
InvoicePaymentFailedDescriptionEvent: TypeAlias = Event[Is[_q._InvoicePaymentFailedDescription]]
InvoicePaymentFailedNextPaymentAttemptEvent: TypeAlias = Event[Is[_q._InvoicePaymentFailedNextPaymentAttempt]]
InvoicePaymentFailedNumberEvent: TypeAlias = Event[Is[_q._InvoicePaymentFailedNumber]]
InvoicePaymentFailedStatusEvent: TypeAlias = Event[Is[_q._InvoicePaymentFailedStatus]]
InvoicePaymentSucceededBillingReasonEvent: TypeAlias = Event[Is[_q.InvoicePaymentSucceededBillingReasonQueries]]
InvoicePaymentSucceededCustomerEvent: TypeAlias = Event[Is[_q._InvoicePaymentSucceededCustomer]]
InvoicePaymentSucceededCustomerEmailEvent: TypeAlias = Event[Is[_q._InvoicePaymentSucceededCustomerEmail]]
InvoicePaymentSucceededDefaultPaymentMethodEvent: TypeAlias = Event[Is[_q._InvoicePaymentSucceededDefaultPaymentMethod]]
InvoicePaymentSucceededDescriptionEvent: TypeAlias = Event[Is[_q._InvoicePaymentSucceededDescription]]
InvoicePaymentSucceededNextPaymentAttemptEvent: TypeAlias = Event[Is[_q._InvoicePaymentSucceededNextPaymentAttempt]]
InvoicePaymentSucceededNumberEvent: TypeAlias = Event[Is[_q._InvoicePaymentSucceededNumber]]
InvoicePaymentSucceededStatusEvent: TypeAlias = Event[Is[_q._InvoicePaymentSucceededStatus]]
InvoiceSentBillingReasonEvent: TypeAlias = Event[Is[_q.InvoiceSentBillingReasonQueries]]
InvoiceSentCustomerEvent: TypeAlias = Event[Is[_q._InvoiceSentCustomer]]
InvoiceSentCustomerEmailEvent: TypeAlias = Event[Is[_q._InvoiceSentCustomerEmail]]
InvoiceSentDefaultPaymentMethodEvent: TypeAlias = Event[Is[_q._InvoiceSentDefaultPaymentMethod]]
InvoiceSentDescriptionEvent: TypeAlias = Event[Is[_q._InvoiceSentDescription]]
InvoiceSentNextPaymentAttemptEvent: TypeAlias = Event[Is[_q._InvoiceSentNextPaymentAttempt]]
InvoiceSentNumberEvent: TypeAlias = Event[Is[_q._InvoiceSentNumber]]
InvoiceSentStatusEvent: TypeAlias = Event[Is[_q._InvoiceSentStatus]]
InvoiceUpcomingBillingReasonEvent: TypeAlias = Event[Is[_q.InvoiceUpcomingBillingReasonQueries]]
InvoiceUpcomingCustomerEvent: TypeAlias = Event[Is[_q._InvoiceUpcomingCustomer]]
InvoiceUpcomingCustomerEmailEvent: TypeAlias = Event[Is[_q._InvoiceUpcomingCustomerEmail]]
InvoiceUpcomingDefaultPaymentMethodEvent: TypeAlias = Event[Is[_q._InvoiceUpcomingDefaultPaymentMethod]]
InvoiceUpcomingDescriptionEvent: TypeAlias = Event[Is[_q._InvoiceUpcomingDescription]]
InvoiceUpcomingNextPaymentAttemptEvent: TypeAlias = Event[Is[_q._InvoiceUpcomingNextPaymentAttempt]]
InvoiceUpcomingNumberEvent: TypeAlias = Event[Is[_q._InvoiceUpcomingNumber]]
InvoiceUpcomingStatusEvent: TypeAlias = Event[Is[_q._InvoiceUpcomingStatus]]
InvoiceUpdatedBillingReasonEvent: TypeAlias = Event[Is[_q.InvoiceUpdatedBillingReasonQueries]]
InvoiceUpdatedCustomerEvent: TypeAlias = Event[Is[_q._InvoiceUpdatedCustomer]]
InvoiceUpdatedCustomerEmailEvent: TypeAlias = Event[Is[_q._InvoiceUpdatedCustomerEmail]]
InvoiceUpdatedDefaultPaymentMethodEvent: TypeAlias = Event[Is[_q._InvoiceUpdatedDefaultPaymentMethod]]
InvoiceUpdatedDescriptionEvent: TypeAlias = Event[Is[_q._InvoiceUpdatedDescription]]
InvoiceUpdatedNextPaymentAttemptEvent: TypeAlias = Event[Is[_q._InvoiceUpdatedNextPaymentAttempt]]
InvoiceUpdatedNumberEvent: TypeAlias = Event[Is[_q._InvoiceUpdatedNumber]]
InvoiceUpdatedStatusEvent: TypeAlias = Event[Is[_q._InvoiceUpdatedStatus]]
InvoiceVoidedBillingReasonEvent: TypeAlias = Event[Is[_q.InvoiceVoidedBillingReasonQueries]]
InvoiceVoidedCustomerEvent: TypeAlias = Event[Is[_q._InvoiceVoidedCustomer]]
InvoiceVoidedCustomerEmailEvent: TypeAlias = Event[Is[_q._InvoiceVoidedCustomerEmail]]
InvoiceVoidedDefaultPaymentMethodEvent: TypeAlias = Event[Is[_q._InvoiceVoidedDefaultPaymentMethod]]
InvoiceVoidedDescriptionEvent: TypeAlias = Event[Is[_q._InvoiceVoidedDescription]]
InvoiceVoidedNextPaymentAttemptEvent: TypeAlias = Event[Is[_q._InvoiceVoidedNextPaymentAttempt]]
InvoiceVoidedNumberEvent: TypeAlias = Event[Is[_q._InvoiceVoidedNumber]]
InvoiceVoidedStatusEvent: TypeAlias = Event[Is[_q._InvoiceVoidedStatus]]
InvoiceWillBeDueBillingReasonEvent: TypeAlias = Event[Is[_q.InvoiceWillBeDueBillingReasonQueries]]
InvoiceWillBeDueCustomerEvent: TypeAlias = Event[Is[_q._InvoiceWillBeDueCustomer]]
InvoiceWillBeDueCustomerEmailEvent: TypeAlias = Event[Is[_q._InvoiceWillBeDueCustomerEmail]]
InvoiceWillBeDueDefaultPaymentMethodEvent: TypeAlias = Event[Is[_q._InvoiceWillBeDueDefaultPaymentMethod]]
InvoiceWillBeDueDescriptionEvent: TypeAlias = Event[Is[_q._InvoiceWillBeDueDescription]]
InvoiceWillBeDueNextPaymentAttemptEvent: TypeAlias = Event[Is[_q._InvoiceWillBeDueNextPaymentAttempt]]
InvoiceWillBeDueNumberEvent: TypeAlias = Event[Is[_q._InvoiceWillBeDueNumber]]
InvoiceWillBeDueStatusEvent: TypeAlias = Event[Is[_q._InvoiceWillBeDueStatus]]
InvoiceitemDescriptionEvent: TypeAlias = Event[Is[_q._InvoiceItemDescription]]
InvoiceitemInvoiceEvent: TypeAlias = Event[Is[_q._InvoiceItemInvoice]]
InvoiceitemCreatedDescriptionEvent: TypeAlias = Event[Is[_q._InvoiceitemCreatedDescription]]
InvoiceitemCreatedInvoiceEvent: TypeAlias = Event[Is[_q._InvoiceitemCreatedInvoice]]
InvoiceitemDeletedDescriptionEvent: TypeAlias = Event[Is[_q._InvoiceitemDeletedDescription]]
InvoiceitemDeletedInvoiceEvent: TypeAlias = Event[Is[_q._InvoiceitemDeletedInvoice]]
IssuingCardNumberEvent: TypeAlias = Event[Is[_q._Card2Number]]
IssuingCardCreatedNumberEvent: TypeAlias = Event[Is[_q._IssuingCardCreatedNumber]]
IssuingCardUpdatedNumberEvent: TypeAlias = Event[Is[_q._IssuingCardUpdatedNumber]]
IssuingCardholderEmailEvent: TypeAlias = Event[Is[_q._CardholderEmail]]
IssuingCardholderCreatedEmailEvent: TypeAlias = Event[Is[_q._IssuingCardholderCreatedEmail]]
IssuingCardholderUpdatedEmailEvent: TypeAlias = Event[Is[_q._IssuingCardholderUpdatedEmail]]
IssuingPersonalizationDesignNameEvent: TypeAlias = Event[Is[_q._PersonalizationDesignName]]
IssuingPersonalizationDesignActivatedNameEvent: TypeAlias = Event[Is[_q._IssuingPersonalizationDesignActivatedName]]
IssuingPersonalizationDesignDeactivatedNameEvent: TypeAlias = Event[Is[_q._IssuingPersonalizationDesignDeactivatedName]]
IssuingPersonalizationDesignRejectedNameEvent: TypeAlias = Event[Is[_q._IssuingPersonalizationDesignRejectedName]]
IssuingPersonalizationDesignUpdatedNameEvent: TypeAlias = Event[Is[_q._IssuingPersonalizationDesignUpdatedName]]
PaymentIntentCanceledAtEvent: TypeAlias = Event[Is[_q.PaymentIntentCanceledAtQueries]]
PaymentIntentCustomerEvent: TypeAlias = Event[Is[_q.PaymentIntentCustomerQueries]]
PaymentIntentDescriptionEvent: TypeAlias = Event[Is[_q.PaymentIntentDescriptionQueries]]
PaymentIntentLastPaymentErrorEvent: TypeAlias = Event[Is[_q.PaymentIntentLastPaymentErrorQueries]]
PaymentIntentLatestChargeEvent: TypeAlias = Event[Is[_q.PaymentIntentLatestChargeQueries]]
PaymentIntentPaymentMethodEvent: TypeAlias = Event[Is[_q.PaymentIntentPaymentMethodQueries]]
PaymentIntentReceiptEmailEvent: TypeAlias = Event[Is[_q.PaymentIntentReceiptEmailQueries]]
PaymentIntentReviewEvent: TypeAlias = Event[Is[_q.PaymentIntentReviewQueries]]
PaymentIntentAmountCapturableUpdatedCanceledAtEvent: TypeAlias = Event[
    Is[_q._PaymentIntentAmountCapturableUpdatedCanceledAt]
]
PaymentIntentAmountCapturableUpdatedCustomerEvent: TypeAlias = Event[
    Is[_q._PaymentIntentAmountCapturableUpdatedCustomer]
]
PaymentIntentAmountCapturableUpdatedDescriptionEvent: TypeAlias = Event[
    Is[_q._PaymentIntentAmountCapturableUpdatedDescription]
]
PaymentIntentAmountCapturableUpdatedLastPaymentErrorEvent: TypeAlias = Event[
    Is[_q._PaymentIntentAmountCapturableUpdatedLastPaymentError]
]
PaymentIntentAmountCapturableUpdatedLatestChargeEvent: TypeAlias = Event[
    Is[_q._PaymentIntentAmountCapturableUpdatedLatestCharge]
]
PaymentIntentAmountCapturableUpdatedPaymentMethodEvent: TypeAlias = Event[
    Is[_q._PaymentIntentAmountCapturableUpdatedPaymentMethod]
]
PaymentIntentAmountCapturableUpdatedReceiptEmailEvent: TypeAlias = Event[
    Is[_q._PaymentIntentAmountCapturableUpdatedReceiptEmail]
]
PaymentIntentAmountCapturableUpdatedReviewEvent: TypeAlias = Event[Is[_q._PaymentIntentAmountCapturableUpdatedReview]]
PaymentIntentCanceledCanceledAtEvent: TypeAlias = Event[Is[_q._PaymentIntentCanceledCanceledAt]]
PaymentIntentCanceledCustomerEvent: TypeAlias = Event[Is[_q._PaymentIntentCanceledCustomer]]
PaymentIntentCanceledDescriptionEvent: TypeAlias = Event[Is[_q._PaymentIntentCanceledDescription]]
PaymentIntentCanceledLastPaymentErrorEvent: TypeAlias = Event[Is[_q._PaymentIntentCanceledLastPaymentError]]
PaymentIntentCanceledLatestChargeEvent: TypeAlias = Event[Is[_q._PaymentIntentCanceledLatestCharge]]
PaymentIntentCanceledPaymentMethodEvent: TypeAlias = Event[Is[_q._PaymentIntentCanceledPaymentMethod]]
PaymentIntentCanceledReceiptEmailEvent: TypeAlias = Event[Is[_q._PaymentIntentCanceledReceiptEmail]]
PaymentIntentCanceledReviewEvent: TypeAlias = Event[Is[_q._PaymentIntentCanceledReview]]
PaymentIntentCreatedCanceledAtEvent: TypeAlias = Event[Is[_q._PaymentIntentCreatedCanceledAt]]
PaymentIntentCreatedCustomerEvent: TypeAlias = Event[Is[_q._PaymentIntentCreatedCustomer]]
PaymentIntentCreatedDescriptionEvent: TypeAlias = Event[Is[_q._PaymentIntentCreatedDescription]]
PaymentIntentCreatedLastPaymentErrorEvent: TypeAlias = Event[Is[_q._PaymentIntentCreatedLastPaymentError]]
PaymentIntentCreatedLatestChargeEvent: TypeAlias = Event[Is[_q._PaymentIntentCreatedLatestCharge]]
PaymentIntentCreatedPaymentMethodEvent: TypeAlias = Event[Is[_q._PaymentIntentCreatedPaymentMethod]]
PaymentIntentCreatedReceiptEmailEvent: TypeAlias = Event[Is[_q._PaymentIntentCreatedReceiptEmail]]
PaymentIntentCreatedReviewEvent: TypeAlias = Event[Is[_q._PaymentIntentCreatedReview]]
PaymentIntentPartiallyFundedCanceledAtEvent: TypeAlias = Event[Is[_q._PaymentIntentPartiallyFundedCanceledAt]]
PaymentIntentPartiallyFundedCustomerEvent: TypeAlias = Event[Is[_q._PaymentIntentPartiallyFundedCustomer]]
PaymentIntentPartiallyFundedDescriptionEvent: TypeAlias = Event[Is[_q._PaymentIntentPartiallyFundedDescription]]
PaymentIntentPartiallyFundedLastPaymentErrorEvent: TypeAlias = Event[
    Is[_q._PaymentIntentPartiallyFundedLastPaymentError]
]
PaymentIntentPartiallyFundedLatestChargeEvent: TypeAlias = Event[Is[_q._PaymentIntentPartiallyFundedLatestCharge]]
PaymentIntentPartiallyFundedPaymentMethodEvent: TypeAlias = Event[Is[_q._PaymentIntentPartiallyFundedPaymentMethod]]
PaymentIntentPartiallyFundedReceiptEmailEvent: TypeAlias = Event[Is[_q._PaymentIntentPartiallyFundedReceiptEmail]]
PaymentIntentPartiallyFundedReviewEvent: TypeAlias = Event[Is[_q._PaymentIntentPartiallyFundedReview]]
PaymentIntentPaymentFailedCanceledAtEvent: TypeAlias = Event[Is[_q._PaymentIntentPaymentFailedCanceledAt]]
PaymentIntentPaymentFailedCustomerEvent: TypeAlias = Event[Is[_q._PaymentIntentPaymentFailedCustomer]]
PaymentIntentPaymentFailedDescriptionEvent: TypeAlias = Event[Is[_q._PaymentIntentPaymentFailedDescription]]
PaymentIntentPaymentFailedLastPaymentErrorEvent: TypeAlias = Event[Is[_q._PaymentIntentPaymentFailedLastPaymentError]]
PaymentIntentPaymentFailedLatestChargeEvent: TypeAlias = Event[Is[_q._PaymentIntentPaymentFailedLatestCharge]]
PaymentIntentPaymentFailedPaymentMethodEvent: TypeAlias = Event[Is[_q._PaymentIntentPaymentFailedPaymentMethod]]
PaymentIntentPaymentFailedReceiptEmailEvent: TypeAlias = Event[Is[_q._PaymentIntentPaymentFailedReceiptEmail]]
PaymentIntentPaymentFailedReviewEvent: TypeAlias = Event[Is[_q._PaymentIntentPaymentFailedReview]]
PaymentIntentProcessingCanceledAtEvent: TypeAlias = Event[Is[_q._PaymentIntentProcessingCanceledAt]]
PaymentIntentProcessingCustomerEvent: TypeAlias = Event[Is[_q._PaymentIntentProcessingCustomer]]
PaymentIntentProcessingDescriptionEvent: TypeAlias = Event[Is[_q._PaymentIntentProcessingDescription]]
PaymentIntentProcessingLastPaymentErrorEvent: TypeAlias = Event[Is[_q._PaymentIntentProcessingLastPaymentError]]
PaymentIntentProcessingLatestChargeEvent: TypeAlias = Event[Is[_q._PaymentIntentProcessingLatestCharge]]
PaymentIntentProcessingPaymentMethodEvent: TypeAlias = Event[Is[_q._PaymentIntentProcessingPaymentMethod]]
PaymentIntentProcessingReceiptEmailEvent: TypeAlias = Event[Is[_q._PaymentIntentProcessingReceiptEmail]]
PaymentIntentProcessingReviewEvent: TypeAlias = Event[Is[_q._PaymentIntentProcessingReview]]
PaymentIntentRequiresActionCanceledAtEvent: TypeAlias = Event[Is[_q._PaymentIntentRequiresActionCanceledAt]]
PaymentIntentRequiresActionCustomerEvent: TypeAlias = Event[Is[_q._PaymentIntentRequiresActionCustomer]]
PaymentIntentRequiresActionDescriptionEvent: TypeAlias = Event[Is[_q._PaymentIntentRequiresActionDescription]]
PaymentIntentRequiresActionLastPaymentErrorEvent: TypeAlias = Event[Is[_q._PaymentIntentRequiresActionLastPaymentError]]
PaymentIntentRequiresActionLatestChargeEvent: TypeAlias = Event[Is[_q._PaymentIntentRequiresActionLatestCharge]]
PaymentIntentRequiresActionPaymentMethodEvent: TypeAlias = Event[Is[_q._PaymentIntentRequiresActionPaymentMethod]]
PaymentIntentRequiresActionReceiptEmailEvent: TypeAlias = Event[Is[_q._PaymentIntentRequiresActionReceiptEmail]]
PaymentIntentRequiresActionReviewEvent: TypeAlias = Event[Is[_q._PaymentIntentRequiresActionReview]]
PaymentIntentSucceededCanceledAtEvent: TypeAlias = Event[Is[_q._PaymentIntentSucceededCanceledAt]]
PaymentIntentSucceededCustomerEvent: TypeAlias = Event[Is[_q._PaymentIntentSucceededCustomer]]
PaymentIntentSucceededDescriptionEvent: TypeAlias = Event[Is[_q._PaymentIntentSucceededDescription]]
PaymentIntentSucceededLastPaymentErrorEvent: TypeAlias = Event[Is[_q._PaymentIntentSucceededLastPaymentError]]
PaymentIntentSucceededLatestChargeEvent: TypeAlias = Event[Is[_q._PaymentIntentSucceededLatestCharge]]
PaymentIntentSucceededPaymentMethodEvent: TypeAlias = Event[Is[_q._PaymentIntentSucceededPaymentMethod]]
PaymentIntentSucceededReceiptEmailEvent: TypeAlias = Event[Is[_q._PaymentIntentSucceededReceiptEmail]]
PaymentIntentSucceededReviewEvent: TypeAlias = Event[Is[_q._PaymentIntentSucceededReview]]
PaymentMethodCustomerEvent: TypeAlias = Event[Is[_q._PaymentMethodCustomer]]
PaymentMethodAttachedCustomerEvent: TypeAlias = Event[Is[_q._PaymentMethodAttachedCustomer]]
PaymentMethodAutomaticallyUpdatedCustomerEvent: TypeAlias = Event[Is[_q._PaymentMethodAutomaticallyUpdatedCustomer]]
PaymentMethodDetachedCustomerEvent: TypeAlias = Event[Is[_q._PaymentMethodDetachedCustomer]]
PaymentMethodUpdatedCustomerEvent: TypeAlias = Event[Is[_q._PaymentMethodUpdatedCustomer]]
PayoutDescriptionEvent: TypeAlias = Event[Is[_q._PayoutDescription]]
PayoutFailureCodeEvent: TypeAlias = Event[Is[_q._PayoutFailureCode]]
PayoutCanceledDescriptionEvent: TypeAlias = Event[Is[_q._PayoutCanceledDescription]]
PayoutCanceledFailureCodeEvent: TypeAlias = Event[Is[_q._PayoutCanceledFailureCode]]
PayoutCreatedDescriptionEvent: TypeAlias = Event[Is[_q._PayoutCreatedDescription]]
PayoutCreatedFailureCodeEvent: TypeAlias = Event[Is[_q._PayoutCreatedFailureCode]]
PayoutFailedDescriptionEvent: TypeAlias = Event[Is[_q._PayoutFailedDescription]]
PayoutFailedFailureCodeEvent: TypeAlias = Event[Is[_q._PayoutFailedFailureCode]]
PayoutPaidDescriptionEvent: TypeAlias = Event[Is[_q._PayoutPaidDescription]]
PayoutPaidFailureCodeEvent: TypeAlias = Event[Is[_q._PayoutPaidFailureCode]]
PayoutReconciliationCompletedDescriptionEvent: TypeAlias = Event[Is[_q._PayoutReconciliationCompletedDescription]]
PayoutReconciliationCompletedFailureCodeEvent: TypeAlias = Event[Is[_q._PayoutReconciliationCompletedFailureCode]]
PayoutUpdatedDescriptionEvent: TypeAlias = Event[Is[_q._PayoutUpdatedDescription]]
PayoutUpdatedFailureCodeEvent: TypeAlias = Event[Is[_q._PayoutUpdatedFailureCode]]
PersonEmailEvent: TypeAlias = Event[Is[_q._PersonEmail]]
PersonCreatedEmailEvent: TypeAlias = Event[Is[_q._PersonCreatedEmail]]
PersonDeletedEmailEvent: TypeAlias = Event[Is[_q._PersonDeletedEmail]]
PersonUpdatedEmailEvent: TypeAlias = Event[Is[_q._PersonUpdatedEmail]]
ProductDescriptionEvent: TypeAlias = Event[Is[_q._Product2Description]]
ProductCreatedDescriptionEvent: TypeAlias = Event[Is[_q._ProductCreatedDescription]]
ProductDeletedDescriptionEvent: TypeAlias = Event[Is[_q._ProductDeletedDescription]]
ProductUpdatedDescriptionEvent: TypeAlias = Event[Is[_q._ProductUpdatedDescription]]
PromotionCodeCustomerEvent: TypeAlias = Event[Is[_q._PromotionCodeCustomer]]
PromotionCodeCreatedCustomerEvent: TypeAlias = Event[Is[_q._PromotionCodeCreatedCustomer]]
PromotionCodeUpdatedCustomerEvent: TypeAlias = Event[Is[_q._PromotionCodeUpdatedCustomer]]
QuoteCustomerEvent: TypeAlias = Event[Is[_q._QuoteCustomer]]
QuoteDescriptionEvent: TypeAlias = Event[Is[_q._QuoteDescription]]
QuoteInvoiceEvent: TypeAlias = Event[Is[_q._QuoteInvoice]]
QuoteNumberEvent: TypeAlias = Event[Is[_q._QuoteNumber]]
QuoteSubscriptionEvent: TypeAlias = Event[Is[_q._QuoteSubscription]]
QuoteAcceptedCustomerEvent: TypeAlias = Event[Is[_q._QuoteAcceptedCustomer]]
QuoteAcceptedDescriptionEvent: TypeAlias = Event[Is[_q._QuoteAcceptedDescription]]
QuoteAcceptedInvoiceEvent: TypeAlias = Event[Is[_q._QuoteAcceptedInvoice]]
QuoteAcceptedNumberEvent: TypeAlias = Event[Is[_q._QuoteAcceptedNumber]]
QuoteAcceptedSubscriptionEvent: TypeAlias = Event[Is[_q._QuoteAcceptedSubscription]]
QuoteCanceledCustomerEvent: TypeAlias = Event[Is[_q._QuoteCanceledCustomer]]
QuoteCanceledDescriptionEvent: TypeAlias = Event[Is[_q._QuoteCanceledDescription]]
QuoteCanceledInvoiceEvent: TypeAlias = Event[Is[_q._QuoteCanceledInvoice]]
QuoteCanceledNumberEvent: TypeAlias = Event[Is[_q._QuoteCanceledNumber]]
QuoteCanceledSubscriptionEvent: TypeAlias = Event[Is[_q._QuoteCanceledSubscription]]
QuoteCreatedCustomerEvent: TypeAlias = Event[Is[_q._QuoteCreatedCustomer]]
QuoteCreatedDescriptionEvent: TypeAlias = Event[Is[_q._QuoteCreatedDescription]]
QuoteCreatedInvoiceEvent: TypeAlias = Event[Is[_q._QuoteCreatedInvoice]]
QuoteCreatedNumberEvent: TypeAlias = Event[Is[_q._QuoteCreatedNumber]]
QuoteCreatedSubscriptionEvent: TypeAlias = Event[Is[_q._QuoteCreatedSubscription]]
QuoteFinalizedCustomerEvent: TypeAlias = Event[Is[_q._QuoteFinalizedCustomer]]
QuoteFinalizedDescriptionEvent: TypeAlias = Event[Is[_q._QuoteFinalizedDescription]]
QuoteFinalizedInvoiceEvent: TypeAlias = Event[Is[_q._QuoteFinalizedInvoice]]
QuoteFinalizedNumberEvent: TypeAlias = Event[Is[_q._QuoteFinalizedNumber]]
QuoteFinalizedSubscriptionEvent: TypeAlias = Event[Is[_q._QuoteFinalizedSubscription]]
RadarIdEvent: TypeAlias = Event[Is[_q._RadarId]]
RadarPaymentIntentEvent: TypeAlias = Event[Is[_q._EarlyFraudWarningPaymentIntent]]
RadarEarlyFraudWarningPaymentIntentEvent: TypeAlias = Event[Is[_q._EarlyFraudWarningPaymentIntent]]
RadarEarlyFraudWarningCreatedPaymentIntentEvent: TypeAlias = Event[Is[_q._RadarEarlyFraudWarningCreatedPaymentIntent]]
RadarEarlyFraudWarningUpdatedPaymentIntentEvent: TypeAlias = Event[Is[_q._RadarEarlyFraudWarningUpdatedPaymentIntent]]
RefundChargeEvent: TypeAlias = Event[Is[_q._RefundCharge2]]
RefundCustomerEvent: TypeAlias = Event[Is[_q._RefundCustomer2]]
RefundDescriptionEvent: TypeAlias = Event[Is[_q._RefundDescription2]]
RefundPaymentIntentEvent: TypeAlias = Event[Is[_q._RefundPaymentIntent2]]
RefundPaymentMethodEvent: TypeAlias = Event[Is[_q._RefundPaymentMethod2]]
RefundCreatedChargeEvent: TypeAlias = Event[Is[_q._RefundCreatedCharge]]
RefundCreatedCustomerEvent: TypeAlias = Event[Is[_q._RefundCreatedCustomer]]
RefundCreatedDescriptionEvent: TypeAlias = Event[Is[_q._RefundCreatedDescription]]
RefundCreatedPaymentIntentEvent: TypeAlias = Event[Is[_q._RefundCreatedPaymentIntent]]
RefundCreatedPaymentMethodEvent: TypeAlias = Event[Is[_q._RefundCreatedPaymentMethod]]
RefundFailedChargeEvent: TypeAlias = Event[Is[_q._RefundFailedCharge]]
RefundFailedCustomerEvent: TypeAlias = Event[Is[_q._RefundFailedCustomer]]
RefundFailedDescriptionEvent: TypeAlias = Event[Is[_q._RefundFailedDescription]]
RefundFailedPaymentIntentEvent: TypeAlias = Event[Is[_q._RefundFailedPaymentIntent]]
RefundFailedPaymentMethodEvent: TypeAlias = Event[Is[_q._RefundFailedPaymentMethod]]
RefundUpdatedChargeEvent: TypeAlias = Event[Is[_q._RefundUpdatedCharge]]
RefundUpdatedCustomerEvent: TypeAlias = Event[Is[_q._RefundUpdatedCustomer]]
RefundUpdatedDescriptionEvent: TypeAlias = Event[Is[_q._RefundUpdatedDescription]]
RefundUpdatedPaymentIntentEvent: TypeAlias = Event[Is[_q._RefundUpdatedPaymentIntent]]
RefundUpdatedPaymentMethodEvent: TypeAlias = Event[Is[_q._RefundUpdatedPaymentMethod]]
ReportingIdEvent: TypeAlias = Event[Is[_q._ReportingId]]
ReserveIdEvent: TypeAlias = Event[Is[_q._ReserveId]]
ReserveStatusEvent: TypeAlias = Event[Is[_q.ReserveStatusQueries]]
ReviewChargeEvent: TypeAlias = Event[Is[_q._ReviewCharge]]
ReviewPaymentIntentEvent: TypeAlias = Event[Is[_q._ReviewPaymentIntent]]
ReviewClosedChargeEvent: TypeAlias = Event[Is[_q._ReviewClosedCharge]]
ReviewClosedPaymentIntentEvent: TypeAlias = Event[Is[_q._ReviewClosedPaymentIntent]]
ReviewOpenedChargeEvent: TypeAlias = Event[Is[_q._ReviewOpenedCharge]]
ReviewOpenedPaymentIntentEvent: TypeAlias = Event[Is[_q._ReviewOpenedPaymentIntent]]
SetupIntentCustomerEvent: TypeAlias = Event[Is[_q._SetupIntentCustomer]]
SetupIntentDescriptionEvent: TypeAlias = Event[Is[_q._SetupIntentDescription]]
SetupIntentLastSetupErrorEvent: TypeAlias = Event[Is[_q._SetupIntentLastSetupError]]
SetupIntentPaymentMethodEvent: TypeAlias = Event[Is[_q._SetupIntentPaymentMethod]]
SetupIntentCanceledCustomerEvent: TypeAlias = Event[Is[_q._SetupIntentCanceledCustomer]]
SetupIntentCanceledDescriptionEvent: TypeAlias = Event[Is[_q._SetupIntentCanceledDescription]]
SetupIntentCanceledLastSetupErrorEvent: TypeAlias = Event[Is[_q._SetupIntentCanceledLastSetupError]]
SetupIntentCanceledPaymentMethodEvent: TypeAlias = Event[Is[_q._SetupIntentCanceledPaymentMethod]]
SetupIntentCreatedCustomerEvent: TypeAlias = Event[Is[_q._SetupIntentCreatedCustomer]]
SetupIntentCreatedDescriptionEvent: TypeAlias = Event[Is[_q._SetupIntentCreatedDescription]]
SetupIntentCreatedLastSetupErrorEvent: TypeAlias = Event[Is[_q._SetupIntentCreatedLastSetupError]]
SetupIntentCreatedPaymentMethodEvent: TypeAlias = Event[Is[_q._SetupIntentCreatedPaymentMethod]]
SetupIntentRequiresActionCustomerEvent: TypeAlias = Event[Is[_q._SetupIntentRequiresActionCustomer]]
SetupIntentRequiresActionDescriptionEvent: TypeAlias = Event[Is[_q._SetupIntentRequiresActionDescription]]
SetupIntentRequiresActionLastSetupErrorEvent: TypeAlias = Event[Is[_q._SetupIntentRequiresActionLastSetupError]]
SetupIntentRequiresActionPaymentMethodEvent: TypeAlias = Event[Is[_q._SetupIntentRequiresActionPaymentMethod]]
SetupIntentSetupFailedCustomerEvent: TypeAlias = Event[Is[_q._SetupIntentSetupFailedCustomer]]
SetupIntentSetupFailedDescriptionEvent: TypeAlias = Event[Is[_q._SetupIntentSetupFailedDescription]]
SetupIntentSetupFailedLastSetupErrorEvent: TypeAlias = Event[Is[_q._SetupIntentSetupFailedLastSetupError]]
SetupIntentSetupFailedPaymentMethodEvent: TypeAlias = Event[Is[_q._SetupIntentSetupFailedPaymentMethod]]
SetupIntentSucceededCustomerEvent: TypeAlias = Event[Is[_q._SetupIntentSucceededCustomer]]
SetupIntentSucceededDescriptionEvent: TypeAlias = Event[Is[_q._SetupIntentSucceededDescription]]
SetupIntentSucceededLastSetupErrorEvent: TypeAlias = Event[Is[_q._SetupIntentSucceededLastSetupError]]
SetupIntentSucceededPaymentMethodEvent: TypeAlias = Event[Is[_q._SetupIntentSucceededPaymentMethod]]
SigmaIdEvent: TypeAlias = Event[Is[_q._SigmaId]]
SourceIdEvent: TypeAlias = Event[Is[_q._SourceId]]
SourceCustomerEvent: TypeAlias = Event[Is[_q._SourceCustomer]]
SourceCanceledCustomerEvent: TypeAlias = Event[Is[_q._SourceCanceledCustomer]]
SourceChargeableCustomerEvent: TypeAlias = Event[Is[_q._SourceChargeableCustomer]]
SourceFailedCustomerEvent: TypeAlias = Event[Is[_q._SourceFailedCustomer]]
SourceRefundAttributesRequiredCustomerEvent: TypeAlias = Event[Is[_q._SourceRefundAttributesRequiredCustomer]]
SubscriptionScheduleCanceledAtEvent: TypeAlias = Event[Is[_q.SubscriptionScheduleCanceledAtQueries]]
SubscriptionScheduleSubscriptionEvent: TypeAlias = Event[Is[_q.SubscriptionScheduleSubscriptionQueries]]
SubscriptionScheduleAbortedCanceledAtEvent: TypeAlias = Event[Is[_q._SubscriptionScheduleAbortedCanceledAt]]
SubscriptionScheduleAbortedSubscriptionEvent: TypeAlias = Event[Is[_q._SubscriptionScheduleAbortedSubscription]]
SubscriptionScheduleCanceledCanceledAtEvent: TypeAlias = Event[Is[_q._SubscriptionScheduleCanceledCanceledAt]]
SubscriptionScheduleCanceledSubscriptionEvent: TypeAlias = Event[Is[_q._SubscriptionScheduleCanceledSubscription]]
SubscriptionScheduleCompletedCanceledAtEvent: TypeAlias = Event[Is[_q._SubscriptionScheduleCompletedCanceledAt]]
SubscriptionScheduleCompletedSubscriptionEvent: TypeAlias = Event[Is[_q._SubscriptionScheduleCompletedSubscription]]
SubscriptionScheduleCreatedCanceledAtEvent: TypeAlias = Event[Is[_q._SubscriptionScheduleCreatedCanceledAt]]
SubscriptionScheduleCreatedSubscriptionEvent: TypeAlias = Event[Is[_q._SubscriptionScheduleCreatedSubscription]]
SubscriptionScheduleExpiringCanceledAtEvent: TypeAlias = Event[Is[_q._SubscriptionScheduleExpiringCanceledAt]]
SubscriptionScheduleExpiringSubscriptionEvent: TypeAlias = Event[Is[_q._SubscriptionScheduleExpiringSubscription]]
SubscriptionScheduleReleasedCanceledAtEvent: TypeAlias = Event[Is[_q._SubscriptionScheduleReleasedCanceledAt]]
SubscriptionScheduleReleasedSubscriptionEvent: TypeAlias = Event[Is[_q._SubscriptionScheduleReleasedSubscription]]
SubscriptionScheduleUpdatedCanceledAtEvent: TypeAlias = Event[Is[_q._SubscriptionScheduleUpdatedCanceledAt]]
SubscriptionScheduleUpdatedSubscriptionEvent: TypeAlias = Event[Is[_q._SubscriptionScheduleUpdatedSubscription]]
TaxIdEvent: TypeAlias = Event[Is[_q._TaxId]]
TaxStatusEvent: TypeAlias = Event[Is[_q._TaxStatus]]
TaxRateDescriptionEvent: TypeAlias = Event[Is[_q._TaxRateDescription]]
TaxRateCreatedDescriptionEvent: TypeAlias = Event[Is[_q._TaxRateCreatedDescription]]
TaxRateUpdatedDescriptionEvent: TypeAlias = Event[Is[_q._TaxRateUpdatedDescription]]
TerminalIdEvent: TypeAlias = Event[Is[_q._TerminalId]]
TerminalStatusEvent: TypeAlias = Event[Is[_q.TerminalStatusQueries]]
TerminalReaderStatusEvent: TypeAlias = Event[Is[_q.TerminalReaderStatusQueries]]
TerminalReaderActionFailedStatusEvent: TypeAlias = Event[Is[_q._TerminalReaderActionFailedStatus]]
TerminalReaderActionSucceededStatusEvent: TypeAlias = Event[Is[_q._TerminalReaderActionSucceededStatus]]
TerminalReaderActionUpdatedStatusEvent: TypeAlias = Event[Is[_q._TerminalReaderActionUpdatedStatus]]
TestHelpersIdEvent: TypeAlias = Event[Is[_q._TestHelpersId]]
TestHelpersNameEvent: TypeAlias = Event[Is[_q._TestClockName]]
TestHelpersTestClockNameEvent: TypeAlias = Event[Is[_q._TestClockName]]
TestHelpersStatusEvent: TypeAlias = Event[Is[_q.TestHelpersStatusQueries]]
TestHelpersTestClockAdvancingNameEvent: TypeAlias = Event[Is[_q._TestHelpersTestClockAdvancingName]]
TestHelpersTestClockCreatedNameEvent: TypeAlias = Event[Is[_q._TestHelpersTestClockCreatedName]]
TestHelpersTestClockDeletedNameEvent: TypeAlias = Event[Is[_q._TestHelpersTestClockDeletedName]]
TestHelpersTestClockInternalFailureNameEvent: TypeAlias = Event[Is[_q._TestHelpersTestClockInternalFailureName]]
TestHelpersTestClockReadyNameEvent: TypeAlias = Event[Is[_q._TestHelpersTestClockReadyName]]
ThreeDSecureIdEvent: TypeAlias = Event[Is[_q._ThreeDSecureId]]
ThreeDSecureOutcomeEvent: TypeAlias = Event[Is[_q.ThreeDSecureOutcomeQueries]]
ThreeDSecureAuthenticationOutcomeEvent: TypeAlias = Event[Is[_q.ThreeDSecureAuthenticationOutcomeQueries]]
ThreeDSecureStatusEvent: TypeAlias = Event[Is[_q.ThreeDSecureStatusQueries]]
ThreeDSecureAuthenticationCanceledOutcomeEvent: TypeAlias = Event[Is[_q._ThreeDSecureAuthenticationCanceledOutcome]]
ThreeDSecureAuthenticationChallengeStartedOutcomeEvent: TypeAlias = Event[
    Is[_q._ThreeDSecureAuthenticationChallengeStartedOutcome]
]
ThreeDSecureAuthenticationErroredOutcomeEvent: TypeAlias = Event[Is[_q._ThreeDSecureAuthenticationErroredOutcome]]
ThreeDSecureAuthenticationFailedOutcomeEvent: TypeAlias = Event[Is[_q._ThreeDSecureAuthenticationFailedOutcome]]
ThreeDSecureAuthenticationRequiresChallengeOutcomeEvent: TypeAlias = Event[
    Is[_q._ThreeDSecureAuthenticationRequiresChallengeOutcome]
]
ThreeDSecureAuthenticationRequiresSubmissionOutcomeEvent: TypeAlias = Event[
    Is[_q._ThreeDSecureAuthenticationRequiresSubmissionOutcome]
]
ThreeDSecureAuthenticationSucceededOutcomeEvent: TypeAlias = Event[Is[_q._ThreeDSecureAuthenticationSucceededOutcome]]
TopupDescriptionEvent: TypeAlias = Event[Is[_q._TopupDescription]]
TopupFailureCodeEvent: TypeAlias = Event[Is[_q._TopupFailureCode]]
TopupPaymentMethodEvent: TypeAlias = Event[Is[_q._TopupPaymentMethod]]
TopupCanceledDescriptionEvent: TypeAlias = Event[Is[_q._TopupCanceledDescription]]
TopupCanceledFailureCodeEvent: TypeAlias = Event[Is[_q._TopupCanceledFailureCode]]
TopupCanceledPaymentMethodEvent: TypeAlias = Event[Is[_q._TopupCanceledPaymentMethod]]
TopupCreatedDescriptionEvent: TypeAlias = Event[Is[_q._TopupCreatedDescription]]
TopupCreatedFailureCodeEvent: TypeAlias = Event[Is[_q._TopupCreatedFailureCode]]
TopupCreatedPaymentMethodEvent: TypeAlias = Event[Is[_q._TopupCreatedPaymentMethod]]
TopupFailedDescriptionEvent: TypeAlias = Event[Is[_q._TopupFailedDescription]]
TopupFailedFailureCodeEvent: TypeAlias = Event[Is[_q._TopupFailedFailureCode]]
TopupFailedPaymentMethodEvent: TypeAlias = Event[Is[_q._TopupFailedPaymentMethod]]
TopupReversedDescriptionEvent: TypeAlias = Event[Is[_q._TopupReversedDescription]]
TopupReversedFailureCodeEvent: TypeAlias = Event[Is[_q._TopupReversedFailureCode]]
TopupReversedPaymentMethodEvent: TypeAlias = Event[Is[_q._TopupReversedPaymentMethod]]
TopupSucceededDescriptionEvent: TypeAlias = Event[Is[_q._TopupSucceededDescription]]
TopupSucceededFailureCodeEvent: TypeAlias = Event[Is[_q._TopupSucceededFailureCode]]
TopupSucceededPaymentMethodEvent: TypeAlias = Event[Is[_q._TopupSucceededPaymentMethod]]
TransferDescriptionEvent: TypeAlias = Event[Is[_q._TransferDescription]]
TransferCreatedDescriptionEvent: TypeAlias = Event[Is[_q._TransferCreatedDescription]]
TransferReversedDescriptionEvent: TypeAlias = Event[Is[_q._TransferReversedDescription]]
TransferUpdatedDescriptionEvent: TypeAlias = Event[Is[_q._TransferUpdatedDescription]]
TreasuryIdEvent: TypeAlias = Event[Is[_q._TreasuryId]]
TreasuryStatusEvent: TypeAlias = Event[Is[_q.TreasuryStatusQueries]]
TreasuryDescriptionEvent: TypeAlias = Event[Is[_q.TreasuryDescriptionQueries]]
TreasuryCustomerEvent: TypeAlias = Event[Is[_q.TreasuryCustomerQueries]]
TreasuryOutboundPaymentCustomerEvent: TypeAlias = Event[Is[_q.TreasuryOutboundPaymentCustomerQueries]]
TreasuryFailureCodeEvent: TypeAlias = Event[Is[_q._TreasuryFailureCode]]
TreasuryInboundTransferDescriptionEvent: TypeAlias = Event[Is[_q._InboundTransferDescription]]
TreasuryInboundTransferCanceledDescriptionEvent: TypeAlias = Event[Is[_q._TreasuryInboundTransferCanceledDescription]]
TreasuryInboundTransferCreatedDescriptionEvent: TypeAlias = Event[Is[_q._TreasuryInboundTransferCreatedDescription]]
TreasuryInboundTransferFailedDescriptionEvent: TypeAlias = Event[Is[_q._TreasuryInboundTransferFailedDescription]]
TreasuryInboundTransferSucceededDescriptionEvent: TypeAlias = Event[Is[_q._TreasuryInboundTransferSucceededDescription]]
TreasuryOutboundPaymentDescriptionEvent: TypeAlias = Event[Is[_q.TreasuryOutboundPaymentDescriptionQueries]]
TreasuryOutboundPaymentCanceledCustomerEvent: TypeAlias = Event[Is[_q._TreasuryOutboundPaymentCanceledCustomer]]
TreasuryOutboundPaymentCanceledDescriptionEvent: TypeAlias = Event[Is[_q._TreasuryOutboundPaymentCanceledDescription]]
TreasuryOutboundPaymentCreatedCustomerEvent: TypeAlias = Event[Is[_q._TreasuryOutboundPaymentCreatedCustomer]]
TreasuryOutboundPaymentCreatedDescriptionEvent: TypeAlias = Event[Is[_q._TreasuryOutboundPaymentCreatedDescription]]
TreasuryOutboundPaymentExpectedArrivalDateUpdatedCustomerEvent: TypeAlias = Event[
    Is[_q._TreasuryOutboundPaymentExpectedArrivalDateUpdatedCustomer]
]
TreasuryOutboundPaymentExpectedArrivalDateUpdatedDescriptionEvent: TypeAlias = Event[
    Is[_q._TreasuryOutboundPaymentExpectedArrivalDateUpdatedDescription]
]
TreasuryOutboundPaymentFailedCustomerEvent: TypeAlias = Event[Is[_q._TreasuryOutboundPaymentFailedCustomer]]
TreasuryOutboundPaymentFailedDescriptionEvent: TypeAlias = Event[Is[_q._TreasuryOutboundPaymentFailedDescription]]
TreasuryOutboundPaymentPostedCustomerEvent: TypeAlias = Event[Is[_q._TreasuryOutboundPaymentPostedCustomer]]
TreasuryOutboundPaymentPostedDescriptionEvent: TypeAlias = Event[Is[_q._TreasuryOutboundPaymentPostedDescription]]
TreasuryOutboundPaymentReturnedCustomerEvent: TypeAlias = Event[Is[_q._TreasuryOutboundPaymentReturnedCustomer]]
TreasuryOutboundPaymentReturnedDescriptionEvent: TypeAlias = Event[Is[_q._TreasuryOutboundPaymentReturnedDescription]]
TreasuryOutboundPaymentTrackingDetailsUpdatedCustomerEvent: TypeAlias = Event[
    Is[_q._TreasuryOutboundPaymentTrackingDetailsUpdatedCustomer]
]
TreasuryOutboundPaymentTrackingDetailsUpdatedDescriptionEvent: TypeAlias = Event[
    Is[_q._TreasuryOutboundPaymentTrackingDetailsUpdatedDescription]
]
TreasuryOutboundTransferDescriptionEvent: TypeAlias = Event[Is[_q.TreasuryOutboundTransferDescriptionQueries]]
TreasuryOutboundTransferCanceledDescriptionEvent: TypeAlias = Event[Is[_q._TreasuryOutboundTransferCanceledDescription]]
TreasuryOutboundTransferCreatedDescriptionEvent: TypeAlias = Event[Is[_q._TreasuryOutboundTransferCreatedDescription]]
TreasuryOutboundTransferExpectedArrivalDateUpdatedDescriptionEvent: TypeAlias = Event[
    Is[_q._TreasuryOutboundTransferExpectedArrivalDateUpdatedDescription]
]
TreasuryOutboundTransferFailedDescriptionEvent: TypeAlias = Event[Is[_q._TreasuryOutboundTransferFailedDescription]]
TreasuryOutboundTransferPostedDescriptionEvent: TypeAlias = Event[Is[_q._TreasuryOutboundTransferPostedDescription]]
TreasuryOutboundTransferReturnedDescriptionEvent: TypeAlias = Event[Is[_q._TreasuryOutboundTransferReturnedDescription]]
TreasuryOutboundTransferTrackingDetailsUpdatedDescriptionEvent: TypeAlias = Event[
    Is[_q._TreasuryOutboundTransferTrackingDetailsUpdatedDescription]
]
TreasuryReceivedCreditFailureCodeEvent: TypeAlias = Event[Is[_q._ReceivedCreditFailureCode]]
TreasuryReceivedCreditCreatedFailureCodeEvent: TypeAlias = Event[Is[_q._TreasuryReceivedCreditCreatedFailureCode]]
TreasuryReceivedCreditFailedFailureCodeEvent: TypeAlias = Event[Is[_q._TreasuryReceivedCreditFailedFailureCode]]
TreasuryReceivedCreditSucceededFailureCodeEvent: TypeAlias = Event[Is[_q._TreasuryReceivedCreditSucceededFailureCode]]
TreasuryReceivedDebitFailureCodeEvent: TypeAlias = Event[Is[_q._ReceivedDebitFailureCode]]
TreasuryReceivedDebitCreatedFailureCodeEvent: TypeAlias = Event[Is[_q._TreasuryReceivedDebitCreatedFailureCode]]

__all__ = [
    "AccountApplicationAuthorizedEvent",
    "AccountApplicationAuthorizedNameEvent",
    "AccountApplicationDeauthorizedEvent",
    "AccountApplicationDeauthorizedNameEvent",
    "AccountApplicationEvent",
    "AccountApplicationNameEvent",
    "AccountCustomerEvent",
    "AccountDescriptionEvent",
    "AccountEmailEvent",
    "AccountEvent",
    "AccountExternalAccountCreatedCustomerEvent",
    "AccountExternalAccountCreatedDescriptionEvent",
    "AccountExternalAccountCreatedEvent",
    "AccountExternalAccountCreatedNameEvent",
    "AccountExternalAccountCustomerEvent",
    "AccountExternalAccountDeletedCustomerEvent",
    "AccountExternalAccountDeletedDescriptionEvent",
    "AccountExternalAccountDeletedEvent",
    "AccountExternalAccountDeletedNameEvent",
    "AccountExternalAccountDescriptionEvent",
    "AccountExternalAccountEvent",
    "AccountExternalAccountNameEvent",
    "AccountExternalAccountUpdatedCustomerEvent",
    "AccountExternalAccountUpdatedDescriptionEvent",
    "AccountExternalAccountUpdatedEvent",
    "AccountExternalAccountUpdatedNameEvent",
    "AccountNameEvent",
    "AccountUpdatedEmailEvent",
    "AccountUpdatedEvent",
    "ApplicationFeeCreatedEvent",
    "ApplicationFeeEvent",
    "ApplicationFeeRefundEvent",
    "ApplicationFeeRefundUpdatedEvent",
    "ApplicationFeeRefundedEvent",
    "AppsEvent",
    "AppsIdEvent",
    "AppsInstallCreatedEvent",
    "AppsInstallDeletedEvent",
    "AppsInstallEvent",
    "AppsInstallUpdatedEvent",
    "AppsStatusEvent",
    "BalanceAvailableEvent",
    "BalanceEvent",
    "BalanceSettingsEvent",
    "BalanceSettingsUpdatedEvent",
    "BillingAlertEvent",
    "BillingAlertTriggeredEvent",
    "BillingCreditBalanceTransactionCreatedEvent",
    "BillingCreditBalanceTransactionEvent",
    "BillingCreditGrantCreatedEvent",
    "BillingCreditGrantCreatedNameEvent",
    "BillingCreditGrantEvent",
    "BillingCreditGrantNameEvent",
    "BillingCreditGrantUpdatedEvent",
    "BillingCreditGrantUpdatedNameEvent",
    "BillingEvent",
    "BillingIdEvent",
    "BillingMeterCreatedEvent",
    "BillingMeterDeactivatedEvent",
    "BillingMeterEvent",
    "BillingMeterReactivatedEvent",
    "BillingMeterUpdatedEvent",
    "BillingNameEvent",
    "BillingPortalConfigurationCreatedEvent",
    "BillingPortalConfigurationCreatedNameEvent",
    "BillingPortalConfigurationEvent",
    "BillingPortalConfigurationNameEvent",
    "BillingPortalConfigurationUpdatedEvent",
    "BillingPortalConfigurationUpdatedNameEvent",
    "BillingPortalEvent",
    "BillingPortalIdEvent",
    "BillingPortalNameEvent",
    "BillingPortalSessionCreatedEvent",
    "BillingPortalSessionEvent",
    "BillingStatusEvent",
    "CapabilityEvent",
    "CapabilityUpdatedEvent",
    "CashBalanceEvent",
    "CashBalanceFundsAvailableEvent",
    "ChargeCapturedCustomerEvent",
    "ChargeCapturedDescriptionEvent",
    "ChargeCapturedEvent",
    "ChargeCapturedFailureCodeEvent",
    "ChargeCapturedOutcomeEvent",
    "ChargeCapturedPaymentIntentEvent",
    "ChargeCapturedPaymentMethodEvent",
    "ChargeCapturedReceiptEmailEvent",
    "ChargeCapturedReviewEvent",
    "ChargeChargeEvent",
    "ChargeCustomerEvent",
    "ChargeDescriptionEvent",
    "ChargeDisputeClosedEvent",
    "ChargeDisputeClosedPaymentIntentEvent",
    "ChargeDisputeCreatedEvent",
    "ChargeDisputeCreatedPaymentIntentEvent",
    "ChargeDisputeEvent",
    "ChargeDisputeFundsReinstatedEvent",
    "ChargeDisputeFundsReinstatedPaymentIntentEvent",
    "ChargeDisputeFundsWithdrawnEvent",
    "ChargeDisputeFundsWithdrawnPaymentIntentEvent",
    "ChargeDisputePaymentIntentEvent",
    "ChargeDisputeUpdatedEvent",
    "ChargeDisputeUpdatedPaymentIntentEvent",
    "ChargeEvent",
    "ChargeExpiredCustomerEvent",
    "ChargeExpiredDescriptionEvent",
    "ChargeExpiredEvent",
    "ChargeExpiredFailureCodeEvent",
    "ChargeExpiredOutcomeEvent",
    "ChargeExpiredPaymentIntentEvent",
    "ChargeExpiredPaymentMethodEvent",
    "ChargeExpiredReceiptEmailEvent",
    "ChargeExpiredReviewEvent",
    "ChargeFailedCustomerEvent",
    "ChargeFailedDescriptionEvent",
    "ChargeFailedEvent",
    "ChargeFailedFailureCodeEvent",
    "ChargeFailedOutcomeEvent",
    "ChargeFailedPaymentIntentEvent",
    "ChargeFailedPaymentMethodEvent",
    "ChargeFailedReceiptEmailEvent",
    "ChargeFailedReviewEvent",
    "ChargeFailureCodeEvent",
    "ChargeOutcomeEvent",
    "ChargePaymentIntentEvent",
    "ChargePaymentMethodEvent",
    "ChargePendingCustomerEvent",
    "ChargePendingDescriptionEvent",
    "ChargePendingEvent",
    "ChargePendingFailureCodeEvent",
    "ChargePendingOutcomeEvent",
    "ChargePendingPaymentIntentEvent",
    "ChargePendingPaymentMethodEvent",
    "ChargePendingReceiptEmailEvent",
    "ChargePendingReviewEvent",
    "ChargeReceiptEmailEvent",
    "ChargeRefundChargeEvent",
    "ChargeRefundCustomerEvent",
    "ChargeRefundDescriptionEvent",
    "ChargeRefundEvent",
    "ChargeRefundPaymentIntentEvent",
    "ChargeRefundPaymentMethodEvent",
    "ChargeRefundUpdatedChargeEvent",
    "ChargeRefundUpdatedCustomerEvent",
    "ChargeRefundUpdatedDescriptionEvent",
    "ChargeRefundUpdatedEvent",
    "ChargeRefundUpdatedPaymentIntentEvent",
    "ChargeRefundUpdatedPaymentMethodEvent",
    "ChargeRefundedCustomerEvent",
    "ChargeRefundedDescriptionEvent",
    "ChargeRefundedEvent",
    "ChargeRefundedFailureCodeEvent",
    "ChargeRefundedOutcomeEvent",
    "ChargeRefundedPaymentIntentEvent",
    "ChargeRefundedPaymentMethodEvent",
    "ChargeRefundedReceiptEmailEvent",
    "ChargeRefundedReviewEvent",
    "ChargeReviewEvent",
    "ChargeSucceededCustomerEvent",
    "ChargeSucceededDescriptionEvent",
    "ChargeSucceededEvent",
    "ChargeSucceededFailureCodeEvent",
    "ChargeSucceededOutcomeEvent",
    "ChargeSucceededPaymentIntentEvent",
    "ChargeSucceededPaymentMethodEvent",
    "ChargeSucceededReceiptEmailEvent",
    "ChargeSucceededReviewEvent",
    "ChargeUpdatedCustomerEvent",
    "ChargeUpdatedDescriptionEvent",
    "ChargeUpdatedEvent",
    "ChargeUpdatedFailureCodeEvent",
    "ChargeUpdatedOutcomeEvent",
    "ChargeUpdatedPaymentIntentEvent",
    "ChargeUpdatedPaymentMethodEvent",
    "ChargeUpdatedReceiptEmailEvent",
    "ChargeUpdatedReviewEvent",
    "CheckoutClientReferenceIdEvent",
    "CheckoutCustomerEmailEvent",
    "CheckoutCustomerEvent",
    "CheckoutEvent",
    "CheckoutIdEvent",
    "CheckoutInvoiceEvent",
    "CheckoutModeEvent",
    "CheckoutPaymentIntentEvent",
    "CheckoutPaymentLinkEvent",
    "CheckoutPaymentStatusEvent",
    "CheckoutSessionAsyncPaymentFailedClientReferenceIdEvent",
    "CheckoutSessionAsyncPaymentFailedCustomerEmailEvent",
    "CheckoutSessionAsyncPaymentFailedCustomerEvent",
    "CheckoutSessionAsyncPaymentFailedEvent",
    "CheckoutSessionAsyncPaymentFailedInvoiceEvent",
    "CheckoutSessionAsyncPaymentFailedPaymentIntentEvent",
    "CheckoutSessionAsyncPaymentFailedPaymentLinkEvent",
    "CheckoutSessionAsyncPaymentFailedStatusEvent",
    "CheckoutSessionAsyncPaymentFailedSubscriptionEvent",
    "CheckoutSessionAsyncPaymentSucceededClientReferenceIdEvent",
    "CheckoutSessionAsyncPaymentSucceededCustomerEmailEvent",
    "CheckoutSessionAsyncPaymentSucceededCustomerEvent",
    "CheckoutSessionAsyncPaymentSucceededEvent",
    "CheckoutSessionAsyncPaymentSucceededInvoiceEvent",
    "CheckoutSessionAsyncPaymentSucceededPaymentIntentEvent",
    "CheckoutSessionAsyncPaymentSucceededPaymentLinkEvent",
    "CheckoutSessionAsyncPaymentSucceededStatusEvent",
    "CheckoutSessionAsyncPaymentSucceededSubscriptionEvent",
    "CheckoutSessionClientReferenceIdEvent",
    "CheckoutSessionCompletedClientReferenceIdEvent",
    "CheckoutSessionCompletedCustomerEmailEvent",
    "CheckoutSessionCompletedCustomerEvent",
    "CheckoutSessionCompletedEvent",
    "CheckoutSessionCompletedInvoiceEvent",
    "CheckoutSessionCompletedPaymentIntentEvent",
    "CheckoutSessionCompletedPaymentLinkEvent",
    "CheckoutSessionCompletedStatusEvent",
    "CheckoutSessionCompletedSubscriptionEvent",
    "CheckoutSessionCustomerEmailEvent",
    "CheckoutSessionCustomerEvent",
    "CheckoutSessionEvent",
    "CheckoutSessionExpiredClientReferenceIdEvent",
    "CheckoutSessionExpiredCustomerEmailEvent",
    "CheckoutSessionExpiredCustomerEvent",
    "CheckoutSessionExpiredEvent",
    "CheckoutSessionExpiredInvoiceEvent",
    "CheckoutSessionExpiredPaymentIntentEvent",
    "CheckoutSessionExpiredPaymentLinkEvent",
    "CheckoutSessionExpiredStatusEvent",
    "CheckoutSessionExpiredSubscriptionEvent",
    "CheckoutSessionInvoiceEvent",
    "CheckoutSessionPaymentIntentEvent",
    "CheckoutSessionPaymentLinkEvent",
    "CheckoutSessionStatusEvent",
    "CheckoutSessionSubscriptionEvent",
    "CheckoutStatusEvent",
    "CheckoutSubscriptionEvent",
    "ClimateCanceledAtEvent",
    "ClimateEvent",
    "ClimateIdEvent",
    "ClimateOrderCanceledAtEvent",
    "ClimateOrderCanceledCanceledAtEvent",
    "ClimateOrderCanceledEvent",
    "ClimateOrderCreatedCanceledAtEvent",
    "ClimateOrderCreatedEvent",
    "ClimateOrderDelayedCanceledAtEvent",
    "ClimateOrderDelayedEvent",
    "ClimateOrderDeliveredCanceledAtEvent",
    "ClimateOrderDeliveredEvent",
    "ClimateOrderEvent",
    "ClimateOrderProductSubstitutedCanceledAtEvent",
    "ClimateOrderProductSubstitutedEvent",
    "ClimateProductCreatedEvent",
    "ClimateProductEvent",
    "ClimateProductPricingUpdatedEvent",
    "ClimateStatusEvent",
    "CouponCreatedEvent",
    "CouponCreatedNameEvent",
    "CouponDeletedEvent",
    "CouponDeletedNameEvent",
    "CouponEvent",
    "CouponNameEvent",
    "CouponUpdatedEvent",
    "CouponUpdatedNameEvent",
    "CreditNoteCreatedEvent",
    "CreditNoteEvent",
    "CreditNoteUpdatedEvent",
    "CreditNoteVoidedEvent",
    "CustomerCanceledAtEvent",
    "CustomerCashBalanceTransactionCreatedEvent",
    "CustomerCashBalanceTransactionEvent",
    "CustomerCreatedDescriptionEvent",
    "CustomerCreatedEmailEvent",
    "CustomerCreatedEvent",
    "CustomerCreatedNameEvent",
    "CustomerCustomerEvent",
    "CustomerDefaultPaymentMethodEvent",
    "CustomerDeletedDescriptionEvent",
    "CustomerDeletedEmailEvent",
    "CustomerDeletedEvent",
    "CustomerDeletedNameEvent",
    "CustomerDescriptionEvent",
    "CustomerDiscountCreatedCustomerEvent",
    "CustomerDiscountCreatedEvent",
    "CustomerDiscountCreatedInvoiceEvent",
    "CustomerDiscountCreatedSubscriptionEvent",
    "CustomerDiscountCustomerEvent",
    "CustomerDiscountDeletedCustomerEvent",
    "CustomerDiscountDeletedEvent",
    "CustomerDiscountDeletedInvoiceEvent",
    "CustomerDiscountDeletedSubscriptionEvent",
    "CustomerDiscountEvent",
    "CustomerDiscountInvoiceEvent",
    "CustomerDiscountSubscriptionEvent",
    "CustomerDiscountUpdatedCustomerEvent",
    "CustomerDiscountUpdatedEvent",
    "CustomerDiscountUpdatedInvoiceEvent",
    "CustomerDiscountUpdatedSubscriptionEvent",
    "CustomerEmailEvent",
    "CustomerEvent",
    "CustomerInvoiceEvent",
    "CustomerNameEvent",
    "CustomerSourceCreatedCustomerEvent",
    "CustomerSourceCreatedDescriptionEvent",
    "CustomerSourceCreatedEmailEvent",
    "CustomerSourceCreatedEvent",
    "CustomerSourceCreatedNameEvent",
    "CustomerSourceCustomerEvent",
    "CustomerSourceDeletedCustomerEvent",
    "CustomerSourceDeletedDescriptionEvent",
    "CustomerSourceDeletedEmailEvent",
    "CustomerSourceDeletedEvent",
    "CustomerSourceDeletedNameEvent",
    "CustomerSourceDescriptionEvent",
    "CustomerSourceEmailEvent",
    "CustomerSourceEvent",
    "CustomerSourceExpiringCustomerEvent",
    "CustomerSourceExpiringDescriptionEvent",
    "CustomerSourceExpiringEmailEvent",
    "CustomerSourceExpiringEvent",
    "CustomerSourceExpiringNameEvent",
    "CustomerSourceNameEvent",
    "CustomerSourceUpdatedCustomerEvent",
    "CustomerSourceUpdatedDescriptionEvent",
    "CustomerSourceUpdatedEmailEvent",
    "CustomerSourceUpdatedEvent",
    "CustomerSourceUpdatedNameEvent",
    "CustomerStatusEvent",
    "CustomerSubscriptionCanceledAtEvent",
    "CustomerSubscriptionCreatedCanceledAtEvent",
    "CustomerSubscriptionCreatedDefaultPaymentMethodEvent",
    "CustomerSubscriptionCreatedDescriptionEvent",
    "CustomerSubscriptionCreatedEvent",
    "CustomerSubscriptionCreatedTrialEndEvent",
    "CustomerSubscriptionDefaultPaymentMethodEvent",
    "CustomerSubscriptionDeletedCanceledAtEvent",
    "CustomerSubscriptionDeletedDefaultPaymentMethodEvent",
    "CustomerSubscriptionDeletedDescriptionEvent",
    "CustomerSubscriptionDeletedEvent",
    "CustomerSubscriptionDeletedTrialEndEvent",
    "CustomerSubscriptionDescriptionEvent",
    "CustomerSubscriptionEvent",
    "CustomerSubscriptionPausedCanceledAtEvent",
    "CustomerSubscriptionPausedDefaultPaymentMethodEvent",
    "CustomerSubscriptionPausedDescriptionEvent",
    "CustomerSubscriptionPausedEvent",
    "CustomerSubscriptionPausedTrialEndEvent",
    "CustomerSubscriptionPendingUpdateAppliedCanceledAtEvent",
    "CustomerSubscriptionPendingUpdateAppliedDefaultPaymentMethodEvent",
    "CustomerSubscriptionPendingUpdateAppliedDescriptionEvent",
    "CustomerSubscriptionPendingUpdateAppliedEvent",
    "CustomerSubscriptionPendingUpdateAppliedTrialEndEvent",
    "CustomerSubscriptionPendingUpdateExpiredCanceledAtEvent",
    "CustomerSubscriptionPendingUpdateExpiredDefaultPaymentMethodEvent",
    "CustomerSubscriptionPendingUpdateExpiredDescriptionEvent",
    "CustomerSubscriptionPendingUpdateExpiredEvent",
    "CustomerSubscriptionPendingUpdateExpiredTrialEndEvent",
    "CustomerSubscriptionResumedCanceledAtEvent",
    "CustomerSubscriptionResumedDefaultPaymentMethodEvent",
    "CustomerSubscriptionResumedDescriptionEvent",
    "CustomerSubscriptionResumedEvent",
    "CustomerSubscriptionResumedTrialEndEvent",
    "CustomerSubscriptionTrialEndEvent",
    "CustomerSubscriptionTrialWillEndCanceledAtEvent",
    "CustomerSubscriptionTrialWillEndDefaultPaymentMethodEvent",
    "CustomerSubscriptionTrialWillEndDescriptionEvent",
    "CustomerSubscriptionTrialWillEndEvent",
    "CustomerSubscriptionTrialWillEndTrialEndEvent",
    "CustomerSubscriptionUpdatedCanceledAtEvent",
    "CustomerSubscriptionUpdatedDefaultPaymentMethodEvent",
    "CustomerSubscriptionUpdatedDescriptionEvent",
    "CustomerSubscriptionUpdatedEvent",
    "CustomerSubscriptionUpdatedTrialEndEvent",
    "CustomerTaxIdCreatedCustomerEvent",
    "CustomerTaxIdCreatedEvent",
    "CustomerTaxIdCustomerEvent",
    "CustomerTaxIdDeletedCustomerEvent",
    "CustomerTaxIdDeletedEvent",
    "CustomerTaxIdEvent",
    "CustomerTaxIdUpdatedCustomerEvent",
    "CustomerTaxIdUpdatedEvent",
    "CustomerTrialEndEvent",
    "CustomerUpdatedDescriptionEvent",
    "CustomerUpdatedEmailEvent",
    "CustomerUpdatedEvent",
    "CustomerUpdatedNameEvent",
    "EntitlementsActiveEntitlementSummaryEvent",
    "EntitlementsActiveEntitlementSummaryUpdatedEvent",
    "EntitlementsEvent",
    "EntitlementsIdEvent",
    "Event",
    "FileCreatedEvent",
    "FileEvent",
    "Filter",
    "FinancialConnectionsAccountAccountNumbersUpdatedEvent",
    "FinancialConnectionsAccountCreatedEvent",
    "FinancialConnectionsAccountDeactivatedEvent",
    "FinancialConnectionsAccountDisconnectedEvent",
    "FinancialConnectionsAccountEvent",
    "FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent",
    "FinancialConnectionsAccountReactivatedEvent",
    "FinancialConnectionsAccountRefreshedBalanceEvent",
    "FinancialConnectionsAccountRefreshedOwnershipEvent",
    "FinancialConnectionsAccountRefreshedTransactionsEvent",
    "FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent",
    "FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent",
    "FinancialConnectionsAccountUpcomingDeactivationEvent",
    "FinancialConnectionsAuthorizationEvent",
    "FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedEvent",
    "FinancialConnectionsAuthorizationUpcomingDeactivationEvent",
    "FinancialConnectionsEvent",
    "FinancialConnectionsIdEvent",
    "FinancialConnectionsStatusEvent",
    "IdentityClientReferenceIdEvent",
    "IdentityEvent",
    "IdentityIdEvent",
    "IdentityStatusEvent",
    "IdentityVerificationSessionCanceledClientReferenceIdEvent",
    "IdentityVerificationSessionCanceledEvent",
    "IdentityVerificationSessionClientReferenceIdEvent",
    "IdentityVerificationSessionCreatedClientReferenceIdEvent",
    "IdentityVerificationSessionCreatedEvent",
    "IdentityVerificationSessionEvent",
    "IdentityVerificationSessionProcessingClientReferenceIdEvent",
    "IdentityVerificationSessionProcessingEvent",
    "IdentityVerificationSessionRedactedClientReferenceIdEvent",
    "IdentityVerificationSessionRedactedEvent",
    "IdentityVerificationSessionRequiresInputClientReferenceIdEvent",
    "IdentityVerificationSessionRequiresInputEvent",
    "IdentityVerificationSessionVerifiedClientReferenceIdEvent",
    "IdentityVerificationSessionVerifiedEvent",
    "InvoiceBillingReasonEvent",
    "InvoiceCreatedBillingReasonEvent",
    "InvoiceCreatedCustomerEmailEvent",
    "InvoiceCreatedCustomerEvent",
    "InvoiceCreatedDefaultPaymentMethodEvent",
    "InvoiceCreatedDescriptionEvent",
    "InvoiceCreatedEvent",
    "InvoiceCreatedNextPaymentAttemptEvent",
    "InvoiceCreatedNumberEvent",
    "InvoiceCreatedStatusEvent",
    "InvoiceCustomerEmailEvent",
    "InvoiceCustomerEvent",
    "InvoiceDefaultPaymentMethodEvent",
    "InvoiceDeletedBillingReasonEvent",
    "InvoiceDeletedCustomerEmailEvent",
    "InvoiceDeletedCustomerEvent",
    "InvoiceDeletedDefaultPaymentMethodEvent",
    "InvoiceDeletedDescriptionEvent",
    "InvoiceDeletedEvent",
    "InvoiceDeletedNextPaymentAttemptEvent",
    "InvoiceDeletedNumberEvent",
    "InvoiceDeletedStatusEvent",
    "InvoiceDescriptionEvent",
    "InvoiceEvent",
    "InvoiceFinalizationFailedBillingReasonEvent",
    "InvoiceFinalizationFailedCustomerEmailEvent",
    "InvoiceFinalizationFailedCustomerEvent",
    "InvoiceFinalizationFailedDefaultPaymentMethodEvent",
    "InvoiceFinalizationFailedDescriptionEvent",
    "InvoiceFinalizationFailedEvent",
    "InvoiceFinalizationFailedNextPaymentAttemptEvent",
    "InvoiceFinalizationFailedNumberEvent",
    "InvoiceFinalizationFailedStatusEvent",
    "InvoiceFinalizedBillingReasonEvent",
    "InvoiceFinalizedCustomerEmailEvent",
    "InvoiceFinalizedCustomerEvent",
    "InvoiceFinalizedDefaultPaymentMethodEvent",
    "InvoiceFinalizedDescriptionEvent",
    "InvoiceFinalizedEvent",
    "InvoiceFinalizedNextPaymentAttemptEvent",
    "InvoiceFinalizedNumberEvent",
    "InvoiceFinalizedStatusEvent",
    "InvoiceMarkedUncollectibleBillingReasonEvent",
    "InvoiceMarkedUncollectibleCustomerEmailEvent",
    "InvoiceMarkedUncollectibleCustomerEvent",
    "InvoiceMarkedUncollectibleDefaultPaymentMethodEvent",
    "InvoiceMarkedUncollectibleDescriptionEvent",
    "InvoiceMarkedUncollectibleEvent",
    "InvoiceMarkedUncollectibleNextPaymentAttemptEvent",
    "InvoiceMarkedUncollectibleNumberEvent",
    "InvoiceMarkedUncollectibleStatusEvent",
    "InvoiceNextPaymentAttemptEvent",
    "InvoiceNumberEvent",
    "InvoiceOverdueBillingReasonEvent",
    "InvoiceOverdueCustomerEmailEvent",
    "InvoiceOverdueCustomerEvent",
    "InvoiceOverdueDefaultPaymentMethodEvent",
    "InvoiceOverdueDescriptionEvent",
    "InvoiceOverdueEvent",
    "InvoiceOverdueNextPaymentAttemptEvent",
    "InvoiceOverdueNumberEvent",
    "InvoiceOverdueStatusEvent",
    "InvoiceOverpaidBillingReasonEvent",
    "InvoiceOverpaidCustomerEmailEvent",
    "InvoiceOverpaidCustomerEvent",
    "InvoiceOverpaidDefaultPaymentMethodEvent",
    "InvoiceOverpaidDescriptionEvent",
    "InvoiceOverpaidEvent",
    "InvoiceOverpaidNextPaymentAttemptEvent",
    "InvoiceOverpaidNumberEvent",
    "InvoiceOverpaidStatusEvent",
    "InvoicePaidBillingReasonEvent",
    "InvoicePaidCustomerEmailEvent",
    "InvoicePaidCustomerEvent",
    "InvoicePaidDefaultPaymentMethodEvent",
    "InvoicePaidDescriptionEvent",
    "InvoicePaidEvent",
    "InvoicePaidNextPaymentAttemptEvent",
    "InvoicePaidNumberEvent",
    "InvoicePaidStatusEvent",
    "InvoicePaymentActionRequiredBillingReasonEvent",
    "InvoicePaymentActionRequiredCustomerEmailEvent",
    "InvoicePaymentActionRequiredCustomerEvent",
    "InvoicePaymentActionRequiredDefaultPaymentMethodEvent",
    "InvoicePaymentActionRequiredDescriptionEvent",
    "InvoicePaymentActionRequiredEvent",
    "InvoicePaymentActionRequiredNextPaymentAttemptEvent",
    "InvoicePaymentActionRequiredNumberEvent",
    "InvoicePaymentActionRequiredStatusEvent",
    "InvoicePaymentAttemptRequiredBillingReasonEvent",
    "InvoicePaymentAttemptRequiredCustomerEmailEvent",
    "InvoicePaymentAttemptRequiredCustomerEvent",
    "InvoicePaymentAttemptRequiredDefaultPaymentMethodEvent",
    "InvoicePaymentAttemptRequiredDescriptionEvent",
    "InvoicePaymentAttemptRequiredEvent",
    "InvoicePaymentAttemptRequiredNextPaymentAttemptEvent",
    "InvoicePaymentAttemptRequiredNumberEvent",
    "InvoicePaymentAttemptRequiredStatusEvent",
    "InvoicePaymentEvent",
    "InvoicePaymentFailedBillingReasonEvent",
    "InvoicePaymentFailedCustomerEmailEvent",
    "InvoicePaymentFailedCustomerEvent",
    "InvoicePaymentFailedDefaultPaymentMethodEvent",
    "InvoicePaymentFailedDescriptionEvent",
    "InvoicePaymentFailedEvent",
    "InvoicePaymentFailedNextPaymentAttemptEvent",
    "InvoicePaymentFailedNumberEvent",
    "InvoicePaymentFailedStatusEvent",
    "InvoicePaymentPaidEvent",
    "InvoicePaymentSucceededBillingReasonEvent",
    "InvoicePaymentSucceededCustomerEmailEvent",
    "InvoicePaymentSucceededCustomerEvent",
    "InvoicePaymentSucceededDefaultPaymentMethodEvent",
    "InvoicePaymentSucceededDescriptionEvent",
    "InvoicePaymentSucceededEvent",
    "InvoicePaymentSucceededNextPaymentAttemptEvent",
    "InvoicePaymentSucceededNumberEvent",
    "InvoicePaymentSucceededStatusEvent",
    "InvoiceSentBillingReasonEvent",
    "InvoiceSentCustomerEmailEvent",
    "InvoiceSentCustomerEvent",
    "InvoiceSentDefaultPaymentMethodEvent",
    "InvoiceSentDescriptionEvent",
    "InvoiceSentEvent",
    "InvoiceSentNextPaymentAttemptEvent",
    "InvoiceSentNumberEvent",
    "InvoiceSentStatusEvent",
    "InvoiceStatusEvent",
    "InvoiceUpcomingBillingReasonEvent",
    "InvoiceUpcomingCustomerEmailEvent",
    "InvoiceUpcomingCustomerEvent",
    "InvoiceUpcomingDefaultPaymentMethodEvent",
    "InvoiceUpcomingDescriptionEvent",
    "InvoiceUpcomingEvent",
    "InvoiceUpcomingNextPaymentAttemptEvent",
    "InvoiceUpcomingNumberEvent",
    "InvoiceUpcomingStatusEvent",
    "InvoiceUpdatedBillingReasonEvent",
    "InvoiceUpdatedCustomerEmailEvent",
    "InvoiceUpdatedCustomerEvent",
    "InvoiceUpdatedDefaultPaymentMethodEvent",
    "InvoiceUpdatedDescriptionEvent",
    "InvoiceUpdatedEvent",
    "InvoiceUpdatedNextPaymentAttemptEvent",
    "InvoiceUpdatedNumberEvent",
    "InvoiceUpdatedStatusEvent",
    "InvoiceVoidedBillingReasonEvent",
    "InvoiceVoidedCustomerEmailEvent",
    "InvoiceVoidedCustomerEvent",
    "InvoiceVoidedDefaultPaymentMethodEvent",
    "InvoiceVoidedDescriptionEvent",
    "InvoiceVoidedEvent",
    "InvoiceVoidedNextPaymentAttemptEvent",
    "InvoiceVoidedNumberEvent",
    "InvoiceVoidedStatusEvent",
    "InvoiceWillBeDueBillingReasonEvent",
    "InvoiceWillBeDueCustomerEmailEvent",
    "InvoiceWillBeDueCustomerEvent",
    "InvoiceWillBeDueDefaultPaymentMethodEvent",
    "InvoiceWillBeDueDescriptionEvent",
    "InvoiceWillBeDueEvent",
    "InvoiceWillBeDueNextPaymentAttemptEvent",
    "InvoiceWillBeDueNumberEvent",
    "InvoiceWillBeDueStatusEvent",
    "InvoiceitemCreatedDescriptionEvent",
    "InvoiceitemCreatedEvent",
    "InvoiceitemCreatedInvoiceEvent",
    "InvoiceitemDeletedDescriptionEvent",
    "InvoiceitemDeletedEvent",
    "InvoiceitemDeletedInvoiceEvent",
    "InvoiceitemDescriptionEvent",
    "InvoiceitemEvent",
    "InvoiceitemInvoiceEvent",
    "Is",
    "IssuingAuthorizationCreatedEvent",
    "IssuingAuthorizationEvent",
    "IssuingAuthorizationRequestEvent",
    "IssuingAuthorizationUpdatedEvent",
    "IssuingCardCreatedEvent",
    "IssuingCardCreatedNumberEvent",
    "IssuingCardEvent",
    "IssuingCardNumberEvent",
    "IssuingCardUpdatedEvent",
    "IssuingCardUpdatedNumberEvent",
    "IssuingCardholderCreatedEmailEvent",
    "IssuingCardholderCreatedEvent",
    "IssuingCardholderEmailEvent",
    "IssuingCardholderEvent",
    "IssuingCardholderUpdatedEmailEvent",
    "IssuingCardholderUpdatedEvent",
    "IssuingDisputeClosedEvent",
    "IssuingDisputeCreatedEvent",
    "IssuingDisputeEvent",
    "IssuingDisputeFundsReinstatedEvent",
    "IssuingDisputeFundsRescindedEvent",
    "IssuingDisputeSubmittedEvent",
    "IssuingDisputeUpdatedEvent",
    "IssuingPersonalizationDesignActivatedEvent",
    "IssuingPersonalizationDesignActivatedNameEvent",
    "IssuingPersonalizationDesignDeactivatedEvent",
    "IssuingPersonalizationDesignDeactivatedNameEvent",
    "IssuingPersonalizationDesignEvent",
    "IssuingPersonalizationDesignNameEvent",
    "IssuingPersonalizationDesignRejectedEvent",
    "IssuingPersonalizationDesignRejectedNameEvent",
    "IssuingPersonalizationDesignUpdatedEvent",
    "IssuingPersonalizationDesignUpdatedNameEvent",
    "IssuingTokenCreatedEvent",
    "IssuingTokenEvent",
    "IssuingTokenUpdatedEvent",
    "IssuingTransactionCreatedEvent",
    "IssuingTransactionEvent",
    "IssuingTransactionPurchaseDetailsReceiptUpdatedEvent",
    "IssuingTransactionUpdatedEvent",
    "MandateEvent",
    "MandateUpdatedEvent",
    "PaymentIntentAmountCapturableUpdatedCanceledAtEvent",
    "PaymentIntentAmountCapturableUpdatedCustomerEvent",
    "PaymentIntentAmountCapturableUpdatedDescriptionEvent",
    "PaymentIntentAmountCapturableUpdatedEvent",
    "PaymentIntentAmountCapturableUpdatedLastPaymentErrorEvent",
    "PaymentIntentAmountCapturableUpdatedLatestChargeEvent",
    "PaymentIntentAmountCapturableUpdatedPaymentMethodEvent",
    "PaymentIntentAmountCapturableUpdatedReceiptEmailEvent",
    "PaymentIntentAmountCapturableUpdatedReviewEvent",
    "PaymentIntentCanceledAtEvent",
    "PaymentIntentCanceledCanceledAtEvent",
    "PaymentIntentCanceledCustomerEvent",
    "PaymentIntentCanceledDescriptionEvent",
    "PaymentIntentCanceledEvent",
    "PaymentIntentCanceledLastPaymentErrorEvent",
    "PaymentIntentCanceledLatestChargeEvent",
    "PaymentIntentCanceledPaymentMethodEvent",
    "PaymentIntentCanceledReceiptEmailEvent",
    "PaymentIntentCanceledReviewEvent",
    "PaymentIntentCreatedCanceledAtEvent",
    "PaymentIntentCreatedCustomerEvent",
    "PaymentIntentCreatedDescriptionEvent",
    "PaymentIntentCreatedEvent",
    "PaymentIntentCreatedLastPaymentErrorEvent",
    "PaymentIntentCreatedLatestChargeEvent",
    "PaymentIntentCreatedPaymentMethodEvent",
    "PaymentIntentCreatedReceiptEmailEvent",
    "PaymentIntentCreatedReviewEvent",
    "PaymentIntentCustomerEvent",
    "PaymentIntentDescriptionEvent",
    "PaymentIntentEvent",
    "PaymentIntentLastPaymentErrorEvent",
    "PaymentIntentLatestChargeEvent",
    "PaymentIntentPartiallyFundedCanceledAtEvent",
    "PaymentIntentPartiallyFundedCustomerEvent",
    "PaymentIntentPartiallyFundedDescriptionEvent",
    "PaymentIntentPartiallyFundedEvent",
    "PaymentIntentPartiallyFundedLastPaymentErrorEvent",
    "PaymentIntentPartiallyFundedLatestChargeEvent",
    "PaymentIntentPartiallyFundedPaymentMethodEvent",
    "PaymentIntentPartiallyFundedReceiptEmailEvent",
    "PaymentIntentPartiallyFundedReviewEvent",
    "PaymentIntentPaymentFailedCanceledAtEvent",
    "PaymentIntentPaymentFailedCustomerEvent",
    "PaymentIntentPaymentFailedDescriptionEvent",
    "PaymentIntentPaymentFailedEvent",
    "PaymentIntentPaymentFailedLastPaymentErrorEvent",
    "PaymentIntentPaymentFailedLatestChargeEvent",
    "PaymentIntentPaymentFailedPaymentMethodEvent",
    "PaymentIntentPaymentFailedReceiptEmailEvent",
    "PaymentIntentPaymentFailedReviewEvent",
    "PaymentIntentPaymentMethodEvent",
    "PaymentIntentProcessingCanceledAtEvent",
    "PaymentIntentProcessingCustomerEvent",
    "PaymentIntentProcessingDescriptionEvent",
    "PaymentIntentProcessingEvent",
    "PaymentIntentProcessingLastPaymentErrorEvent",
    "PaymentIntentProcessingLatestChargeEvent",
    "PaymentIntentProcessingPaymentMethodEvent",
    "PaymentIntentProcessingReceiptEmailEvent",
    "PaymentIntentProcessingReviewEvent",
    "PaymentIntentReceiptEmailEvent",
    "PaymentIntentRequiresActionCanceledAtEvent",
    "PaymentIntentRequiresActionCustomerEvent",
    "PaymentIntentRequiresActionDescriptionEvent",
    "PaymentIntentRequiresActionEvent",
    "PaymentIntentRequiresActionLastPaymentErrorEvent",
    "PaymentIntentRequiresActionLatestChargeEvent",
    "PaymentIntentRequiresActionPaymentMethodEvent",
    "PaymentIntentRequiresActionReceiptEmailEvent",
    "PaymentIntentRequiresActionReviewEvent",
    "PaymentIntentReviewEvent",
    "PaymentIntentSucceededCanceledAtEvent",
    "PaymentIntentSucceededCustomerEvent",
    "PaymentIntentSucceededDescriptionEvent",
    "PaymentIntentSucceededEvent",
    "PaymentIntentSucceededLastPaymentErrorEvent",
    "PaymentIntentSucceededLatestChargeEvent",
    "PaymentIntentSucceededPaymentMethodEvent",
    "PaymentIntentSucceededReceiptEmailEvent",
    "PaymentIntentSucceededReviewEvent",
    "PaymentLinkCreatedEvent",
    "PaymentLinkEvent",
    "PaymentLinkUpdatedEvent",
    "PaymentMethodAttachedCustomerEvent",
    "PaymentMethodAttachedEvent",
    "PaymentMethodAutomaticallyUpdatedCustomerEvent",
    "PaymentMethodAutomaticallyUpdatedEvent",
    "PaymentMethodCustomerEvent",
    "PaymentMethodDetachedCustomerEvent",
    "PaymentMethodDetachedEvent",
    "PaymentMethodEvent",
    "PaymentMethodUpdatedCustomerEvent",
    "PaymentMethodUpdatedEvent",
    "PayoutCanceledDescriptionEvent",
    "PayoutCanceledEvent",
    "PayoutCanceledFailureCodeEvent",
    "PayoutCreatedDescriptionEvent",
    "PayoutCreatedEvent",
    "PayoutCreatedFailureCodeEvent",
    "PayoutDescriptionEvent",
    "PayoutEvent",
    "PayoutFailedDescriptionEvent",
    "PayoutFailedEvent",
    "PayoutFailedFailureCodeEvent",
    "PayoutFailureCodeEvent",
    "PayoutPaidDescriptionEvent",
    "PayoutPaidEvent",
    "PayoutPaidFailureCodeEvent",
    "PayoutReconciliationCompletedDescriptionEvent",
    "PayoutReconciliationCompletedEvent",
    "PayoutReconciliationCompletedFailureCodeEvent",
    "PayoutUpdatedDescriptionEvent",
    "PayoutUpdatedEvent",
    "PayoutUpdatedFailureCodeEvent",
    "PersonCreatedEmailEvent",
    "PersonCreatedEvent",
    "PersonDeletedEmailEvent",
    "PersonDeletedEvent",
    "PersonEmailEvent",
    "PersonEvent",
    "PersonUpdatedEmailEvent",
    "PersonUpdatedEvent",
    "PlanCreatedEvent",
    "PlanDeletedEvent",
    "PlanEvent",
    "PlanUpdatedEvent",
    "PriceCreatedEvent",
    "PriceDeletedEvent",
    "PriceEvent",
    "PriceUpdatedEvent",
    "ProductCreatedDescriptionEvent",
    "ProductCreatedEvent",
    "ProductDeletedDescriptionEvent",
    "ProductDeletedEvent",
    "ProductDescriptionEvent",
    "ProductEvent",
    "ProductUpdatedDescriptionEvent",
    "ProductUpdatedEvent",
    "PromotionCodeCreatedCustomerEvent",
    "PromotionCodeCreatedEvent",
    "PromotionCodeCustomerEvent",
    "PromotionCodeEvent",
    "PromotionCodeUpdatedCustomerEvent",
    "PromotionCodeUpdatedEvent",
    "QuoteAcceptedCustomerEvent",
    "QuoteAcceptedDescriptionEvent",
    "QuoteAcceptedEvent",
    "QuoteAcceptedInvoiceEvent",
    "QuoteAcceptedNumberEvent",
    "QuoteAcceptedSubscriptionEvent",
    "QuoteCanceledCustomerEvent",
    "QuoteCanceledDescriptionEvent",
    "QuoteCanceledEvent",
    "QuoteCanceledInvoiceEvent",
    "QuoteCanceledNumberEvent",
    "QuoteCanceledSubscriptionEvent",
    "QuoteCreatedCustomerEvent",
    "QuoteCreatedDescriptionEvent",
    "QuoteCreatedEvent",
    "QuoteCreatedInvoiceEvent",
    "QuoteCreatedNumberEvent",
    "QuoteCreatedSubscriptionEvent",
    "QuoteCustomerEvent",
    "QuoteDescriptionEvent",
    "QuoteEvent",
    "QuoteFinalizedCustomerEvent",
    "QuoteFinalizedDescriptionEvent",
    "QuoteFinalizedEvent",
    "QuoteFinalizedInvoiceEvent",
    "QuoteFinalizedNumberEvent",
    "QuoteFinalizedSubscriptionEvent",
    "QuoteInvoiceEvent",
    "QuoteNumberEvent",
    "QuoteSubscriptionEvent",
    "RadarEarlyFraudWarningCreatedEvent",
    "RadarEarlyFraudWarningCreatedPaymentIntentEvent",
    "RadarEarlyFraudWarningEvent",
    "RadarEarlyFraudWarningPaymentIntentEvent",
    "RadarEarlyFraudWarningUpdatedEvent",
    "RadarEarlyFraudWarningUpdatedPaymentIntentEvent",
    "RadarEvent",
    "RadarIdEvent",
    "RadarPaymentIntentEvent",
    "RefundChargeEvent",
    "RefundCreatedChargeEvent",
    "RefundCreatedCustomerEvent",
    "RefundCreatedDescriptionEvent",
    "RefundCreatedEvent",
    "RefundCreatedPaymentIntentEvent",
    "RefundCreatedPaymentMethodEvent",
    "RefundCustomerEvent",
    "RefundDescriptionEvent",
    "RefundEvent",
    "RefundFailedChargeEvent",
    "RefundFailedCustomerEvent",
    "RefundFailedDescriptionEvent",
    "RefundFailedEvent",
    "RefundFailedPaymentIntentEvent",
    "RefundFailedPaymentMethodEvent",
    "RefundPaymentIntentEvent",
    "RefundPaymentMethodEvent",
    "RefundUpdatedChargeEvent",
    "RefundUpdatedCustomerEvent",
    "RefundUpdatedDescriptionEvent",
    "RefundUpdatedEvent",
    "RefundUpdatedPaymentIntentEvent",
    "RefundUpdatedPaymentMethodEvent",
    "ReportingEvent",
    "ReportingIdEvent",
    "ReportingReportRunEvent",
    "ReportingReportRunFailedEvent",
    "ReportingReportRunSucceededEvent",
    "ReportingReportTypeEvent",
    "ReportingReportTypeUpdatedEvent",
    "ReserveEvent",
    "ReserveHoldCreatedEvent",
    "ReserveHoldEvent",
    "ReserveHoldUpdatedEvent",
    "ReserveIdEvent",
    "ReservePlanCreatedEvent",
    "ReservePlanDisabledEvent",
    "ReservePlanEvent",
    "ReservePlanExpiredEvent",
    "ReservePlanUpdatedEvent",
    "ReserveReleaseCreatedEvent",
    "ReserveReleaseEvent",
    "ReserveStatusEvent",
    "ReviewChargeEvent",
    "ReviewClosedChargeEvent",
    "ReviewClosedEvent",
    "ReviewClosedPaymentIntentEvent",
    "ReviewEvent",
    "ReviewOpenedChargeEvent",
    "ReviewOpenedEvent",
    "ReviewOpenedPaymentIntentEvent",
    "ReviewPaymentIntentEvent",
    "SetupIntentCanceledCustomerEvent",
    "SetupIntentCanceledDescriptionEvent",
    "SetupIntentCanceledEvent",
    "SetupIntentCanceledLastSetupErrorEvent",
    "SetupIntentCanceledPaymentMethodEvent",
    "SetupIntentCreatedCustomerEvent",
    "SetupIntentCreatedDescriptionEvent",
    "SetupIntentCreatedEvent",
    "SetupIntentCreatedLastSetupErrorEvent",
    "SetupIntentCreatedPaymentMethodEvent",
    "SetupIntentCustomerEvent",
    "SetupIntentDescriptionEvent",
    "SetupIntentEvent",
    "SetupIntentLastSetupErrorEvent",
    "SetupIntentPaymentMethodEvent",
    "SetupIntentRequiresActionCustomerEvent",
    "SetupIntentRequiresActionDescriptionEvent",
    "SetupIntentRequiresActionEvent",
    "SetupIntentRequiresActionLastSetupErrorEvent",
    "SetupIntentRequiresActionPaymentMethodEvent",
    "SetupIntentSetupFailedCustomerEvent",
    "SetupIntentSetupFailedDescriptionEvent",
    "SetupIntentSetupFailedEvent",
    "SetupIntentSetupFailedLastSetupErrorEvent",
    "SetupIntentSetupFailedPaymentMethodEvent",
    "SetupIntentSucceededCustomerEvent",
    "SetupIntentSucceededDescriptionEvent",
    "SetupIntentSucceededEvent",
    "SetupIntentSucceededLastSetupErrorEvent",
    "SetupIntentSucceededPaymentMethodEvent",
    "SigmaEvent",
    "SigmaIdEvent",
    "SigmaScheduledQueryRunCreatedEvent",
    "SigmaScheduledQueryRunEvent",
    "SourceCanceledCustomerEvent",
    "SourceCanceledEvent",
    "SourceChargeableCustomerEvent",
    "SourceChargeableEvent",
    "SourceCustomerEvent",
    "SourceEvent",
    "SourceFailedCustomerEvent",
    "SourceFailedEvent",
    "SourceIdEvent",
    "SourceMandateNotificationEvent",
    "SourceRefundAttributesRequiredCustomerEvent",
    "SourceRefundAttributesRequiredEvent",
    "SourceTransactionCreatedEvent",
    "SourceTransactionEvent",
    "SourceTransactionUpdatedEvent",
    "SubscriptionScheduleAbortedCanceledAtEvent",
    "SubscriptionScheduleAbortedEvent",
    "SubscriptionScheduleAbortedSubscriptionEvent",
    "SubscriptionScheduleCanceledAtEvent",
    "SubscriptionScheduleCanceledCanceledAtEvent",
    "SubscriptionScheduleCanceledEvent",
    "SubscriptionScheduleCanceledSubscriptionEvent",
    "SubscriptionScheduleCompletedCanceledAtEvent",
    "SubscriptionScheduleCompletedEvent",
    "SubscriptionScheduleCompletedSubscriptionEvent",
    "SubscriptionScheduleCreatedCanceledAtEvent",
    "SubscriptionScheduleCreatedEvent",
    "SubscriptionScheduleCreatedSubscriptionEvent",
    "SubscriptionScheduleEvent",
    "SubscriptionScheduleExpiringCanceledAtEvent",
    "SubscriptionScheduleExpiringEvent",
    "SubscriptionScheduleExpiringSubscriptionEvent",
    "SubscriptionScheduleReleasedCanceledAtEvent",
    "SubscriptionScheduleReleasedEvent",
    "SubscriptionScheduleReleasedSubscriptionEvent",
    "SubscriptionScheduleSubscriptionEvent",
    "SubscriptionScheduleUpdatedCanceledAtEvent",
    "SubscriptionScheduleUpdatedEvent",
    "SubscriptionScheduleUpdatedSubscriptionEvent",
    "TaxEvent",
    "TaxIdEvent",
    "TaxRateCreatedDescriptionEvent",
    "TaxRateCreatedEvent",
    "TaxRateDescriptionEvent",
    "TaxRateEvent",
    "TaxRateUpdatedDescriptionEvent",
    "TaxRateUpdatedEvent",
    "TaxSettingsEvent",
    "TaxSettingsUpdatedEvent",
    "TaxStatusEvent",
    "TerminalEvent",
    "TerminalIdEvent",
    "TerminalReaderActionFailedEvent",
    "TerminalReaderActionFailedStatusEvent",
    "TerminalReaderActionSucceededEvent",
    "TerminalReaderActionSucceededStatusEvent",
    "TerminalReaderActionUpdatedEvent",
    "TerminalReaderActionUpdatedStatusEvent",
    "TerminalReaderEvent",
    "TerminalReaderStatusEvent",
    "TerminalStatusEvent",
    "TestHelpersEvent",
    "TestHelpersIdEvent",
    "TestHelpersNameEvent",
    "TestHelpersStatusEvent",
    "TestHelpersTestClockAdvancingEvent",
    "TestHelpersTestClockAdvancingNameEvent",
    "TestHelpersTestClockCreatedEvent",
    "TestHelpersTestClockCreatedNameEvent",
    "TestHelpersTestClockDeletedEvent",
    "TestHelpersTestClockDeletedNameEvent",
    "TestHelpersTestClockEvent",
    "TestHelpersTestClockInternalFailureEvent",
    "TestHelpersTestClockInternalFailureNameEvent",
    "TestHelpersTestClockNameEvent",
    "TestHelpersTestClockReadyEvent",
    "TestHelpersTestClockReadyNameEvent",
    "ThreeDSecureAuthenticationCanceledEvent",
    "ThreeDSecureAuthenticationCanceledOutcomeEvent",
    "ThreeDSecureAuthenticationChallengeStartedEvent",
    "ThreeDSecureAuthenticationChallengeStartedOutcomeEvent",
    "ThreeDSecureAuthenticationErroredEvent",
    "ThreeDSecureAuthenticationErroredOutcomeEvent",
    "ThreeDSecureAuthenticationEvent",
    "ThreeDSecureAuthenticationFailedEvent",
    "ThreeDSecureAuthenticationFailedOutcomeEvent",
    "ThreeDSecureAuthenticationOutcomeEvent",
    "ThreeDSecureAuthenticationRequiresChallengeEvent",
    "ThreeDSecureAuthenticationRequiresChallengeOutcomeEvent",
    "ThreeDSecureAuthenticationRequiresSubmissionEvent",
    "ThreeDSecureAuthenticationRequiresSubmissionOutcomeEvent",
    "ThreeDSecureAuthenticationSucceededEvent",
    "ThreeDSecureAuthenticationSucceededOutcomeEvent",
    "ThreeDSecureEvent",
    "ThreeDSecureIdEvent",
    "ThreeDSecureOutcomeEvent",
    "ThreeDSecureStatusEvent",
    "TopupCanceledDescriptionEvent",
    "TopupCanceledEvent",
    "TopupCanceledFailureCodeEvent",
    "TopupCanceledPaymentMethodEvent",
    "TopupCreatedDescriptionEvent",
    "TopupCreatedEvent",
    "TopupCreatedFailureCodeEvent",
    "TopupCreatedPaymentMethodEvent",
    "TopupDescriptionEvent",
    "TopupEvent",
    "TopupFailedDescriptionEvent",
    "TopupFailedEvent",
    "TopupFailedFailureCodeEvent",
    "TopupFailedPaymentMethodEvent",
    "TopupFailureCodeEvent",
    "TopupPaymentMethodEvent",
    "TopupReversedDescriptionEvent",
    "TopupReversedEvent",
    "TopupReversedFailureCodeEvent",
    "TopupReversedPaymentMethodEvent",
    "TopupSucceededDescriptionEvent",
    "TopupSucceededEvent",
    "TopupSucceededFailureCodeEvent",
    "TopupSucceededPaymentMethodEvent",
    "TransferCreatedDescriptionEvent",
    "TransferCreatedEvent",
    "TransferDescriptionEvent",
    "TransferEvent",
    "TransferReversedDescriptionEvent",
    "TransferReversedEvent",
    "TransferUpdatedDescriptionEvent",
    "TransferUpdatedEvent",
    "TreasuryCreditReversalCreatedEvent",
    "TreasuryCreditReversalEvent",
    "TreasuryCreditReversalPostedEvent",
    "TreasuryCustomerEvent",
    "TreasuryDebitReversalCompletedEvent",
    "TreasuryDebitReversalCreatedEvent",
    "TreasuryDebitReversalEvent",
    "TreasuryDebitReversalInitialCreditGrantedEvent",
    "TreasuryDescriptionEvent",
    "TreasuryEvent",
    "TreasuryFailureCodeEvent",
    "TreasuryFinancialAccountClosedEvent",
    "TreasuryFinancialAccountCreatedEvent",
    "TreasuryFinancialAccountEvent",
    "TreasuryFinancialAccountFeaturesStatusUpdatedEvent",
    "TreasuryIdEvent",
    "TreasuryInboundTransferCanceledDescriptionEvent",
    "TreasuryInboundTransferCanceledEvent",
    "TreasuryInboundTransferCreatedDescriptionEvent",
    "TreasuryInboundTransferCreatedEvent",
    "TreasuryInboundTransferDescriptionEvent",
    "TreasuryInboundTransferEvent",
    "TreasuryInboundTransferFailedDescriptionEvent",
    "TreasuryInboundTransferFailedEvent",
    "TreasuryInboundTransferSucceededDescriptionEvent",
    "TreasuryInboundTransferSucceededEvent",
    "TreasuryOutboundPaymentCanceledCustomerEvent",
    "TreasuryOutboundPaymentCanceledDescriptionEvent",
    "TreasuryOutboundPaymentCanceledEvent",
    "TreasuryOutboundPaymentCreatedCustomerEvent",
    "TreasuryOutboundPaymentCreatedDescriptionEvent",
    "TreasuryOutboundPaymentCreatedEvent",
    "TreasuryOutboundPaymentCustomerEvent",
    "TreasuryOutboundPaymentDescriptionEvent",
    "TreasuryOutboundPaymentEvent",
    "TreasuryOutboundPaymentExpectedArrivalDateUpdatedCustomerEvent",
    "TreasuryOutboundPaymentExpectedArrivalDateUpdatedDescriptionEvent",
    "TreasuryOutboundPaymentExpectedArrivalDateUpdatedEvent",
    "TreasuryOutboundPaymentFailedCustomerEvent",
    "TreasuryOutboundPaymentFailedDescriptionEvent",
    "TreasuryOutboundPaymentFailedEvent",
    "TreasuryOutboundPaymentPostedCustomerEvent",
    "TreasuryOutboundPaymentPostedDescriptionEvent",
    "TreasuryOutboundPaymentPostedEvent",
    "TreasuryOutboundPaymentReturnedCustomerEvent",
    "TreasuryOutboundPaymentReturnedDescriptionEvent",
    "TreasuryOutboundPaymentReturnedEvent",
    "TreasuryOutboundPaymentTrackingDetailsUpdatedCustomerEvent",
    "TreasuryOutboundPaymentTrackingDetailsUpdatedDescriptionEvent",
    "TreasuryOutboundPaymentTrackingDetailsUpdatedEvent",
    "TreasuryOutboundTransferCanceledDescriptionEvent",
    "TreasuryOutboundTransferCanceledEvent",
    "TreasuryOutboundTransferCreatedDescriptionEvent",
    "TreasuryOutboundTransferCreatedEvent",
    "TreasuryOutboundTransferDescriptionEvent",
    "TreasuryOutboundTransferEvent",
    "TreasuryOutboundTransferExpectedArrivalDateUpdatedDescriptionEvent",
    "TreasuryOutboundTransferExpectedArrivalDateUpdatedEvent",
    "TreasuryOutboundTransferFailedDescriptionEvent",
    "TreasuryOutboundTransferFailedEvent",
    "TreasuryOutboundTransferPostedDescriptionEvent",
    "TreasuryOutboundTransferPostedEvent",
    "TreasuryOutboundTransferReturnedDescriptionEvent",
    "TreasuryOutboundTransferReturnedEvent",
    "TreasuryOutboundTransferTrackingDetailsUpdatedDescriptionEvent",
    "TreasuryOutboundTransferTrackingDetailsUpdatedEvent",
    "TreasuryReceivedCreditCreatedEvent",
    "TreasuryReceivedCreditCreatedFailureCodeEvent",
    "TreasuryReceivedCreditEvent",
    "TreasuryReceivedCreditFailedEvent",
    "TreasuryReceivedCreditFailedFailureCodeEvent",
    "TreasuryReceivedCreditFailureCodeEvent",
    "TreasuryReceivedCreditSucceededEvent",
    "TreasuryReceivedCreditSucceededFailureCodeEvent",
    "TreasuryReceivedDebitCreatedEvent",
    "TreasuryReceivedDebitCreatedFailureCodeEvent",
    "TreasuryReceivedDebitEvent",
    "TreasuryReceivedDebitFailureCodeEvent",
    "TreasuryStatusEvent",
]
