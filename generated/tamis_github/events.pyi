# Made by `codegen build` from the spec 'github', digest eddba245fc4e6ac3. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportPrivateUsage=false, reportRedeclaration=false
from datetime import datetime as _datetime
from typing import Any, Generic, Literal, TypeAlias, overload

from tamis.events.known import Certain, K, Known, Present, Untold
from tamis.events.known import Is as Is
from tamis.routing.session_keys import Per
from typing_extensions import Never, TypeVar

from . import queries as _q
from .types import (
    CheckRunWithSimpleCheckSuite,
    CheckSuitePayloadCheckSuite,
    CodeScanningAlertPayloadAlert,
    CustomPropertyPayloadDefinition,
    CustomPropertyValue,
    DependabotAlert,
    Deployment,
    DeploymentReviewPayloadReviewers,
    DeploymentReviewPayloadWorkflowJobRun,
    DeploymentReviewPayloadWorkflowJobRuns,
    DeploymentReviewPayloadWorkflowRun,
    Discussion,
    DiscussionPayloadChanges,
    EnterpriseWebhooks,
    FullRepository,
    Installation,
    InstallationRepositoriesRepositoriesRemoved,
    Issue,
    IssueCommentPayloadComment,
    IssueCommentPayloadIssue,
    IssuesPayloadAssignee,
    IssuesPayloadChanges,
    IssuesPayloadIssue,
    IssueType,
    MarketplacePurchasePayloadMarketplacePurchase,
    MarketplacePurchasePreviousMarketplacePurchase,
    MemberPayloadChanges,
    MergeGroup,
    Milestone,
    MilestonePayloadMilestone,
    OrganizationSimpleWebhooks,
    PackagePayloadPackage,
    PersonalAccessTokenRequest,
    ProjectCardPayloadChanges,
    ProjectCardPayloadProjectCard,
    ProjectsV2,
    ProjectsV2Item,
    ProjectsV2ItemPayloadChanges,
    ProjectsV2StatusUpdate,
    PullRequest,
    PullRequestPayloadPullRequest,
    PullRequestPayloadRequestedTeam,
    PullRequestReviewCommentPayloadComment,
    PullRequestReviewCommentPayloadPullRequest,
    PullRequestReviewPayloadPullRequest,
    PullRequestReviewPayloadReview,
    PullRequestReviewThreadPayloadPullRequest,
    PullRequestReviewThreadPayloadThread,
    RegistryPackagePayloadRegistryPackage,
    ReleasePayloadRelease,
    Repository,
    RepositoryAdvisory,
    RepositoryPayloadChanges,
    RepositoryRuleset,
    RepositoryVulnerabilityAlertPayloadAlert,
    RepositoryWebhooks,
    SecretScanningAlertWebhook,
    SecretScanningLocation,
    SecurityAdvisoryPayloadSecurityAdvisory,
    SimpleInstallation,
    SimpleUser,
    SponsorshipPayloadChanges,
    TeamPayloadRepository,
    WebhookBranchProtectionRuleEditedChanges,
    WebhookCheckRunRequestedActionRequestedAction,
    WebhookCommitCommentCreatedComment,
    WebhookDeploymentCreatedDeployment,
    WebhookDeploymentCreatedWorkflowRun,
    WebhookDeploymentStatusCreatedCheckRun,
    WebhookDeploymentStatusCreatedDeployment,
    WebhookDeploymentStatusCreatedDeploymentStatus,
    WebhookDeploymentStatusCreatedWorkflowRun,
    WebhookDiscussionCommentEditedChanges,
    WebhookForkForkee,
    WebhookGollumPages,
    WebhookInstallationTargetRenamedAccount,
    WebhookInstallationTargetRenamedChanges,
    WebhookLabelEditedChanges,
    WebhookMetaDeletedHook,
    WebhookMilestoneEditedChanges,
    WebhookOrganizationMemberInvitedInvitation,
    WebhookOrganizationRenamedChanges,
    WebhookPageBuildBuild,
    WebhookPingHook,
    WebhookProjectColumnEditedChanges,
    WebhookProjectEditedChanges,
    WebhookProjectsV2ProjectEditedChanges,
    WebhookProjectsV2StatusUpdateEditedChanges,
    WebhookPullRequestEditedChanges,
    WebhookPushCommits,
    WebhookPushPusher,
    WebhookPushRepository,
    WebhookReleaseEditedChanges,
    WebhookRepositoryRulesetEditedChanges,
    WebhooksAnswer,
    WebhooksApprover,
    WebhooksChanges,
    WebhooksComment,
    WebhooksDeployKey,
    WebhookSecurityAndAnalysisChanges,
    WebhooksLabel,
    WebhooksMembership,
    WebhooksMilestone,
    WebhooksProject,
    WebhooksProjectColumn,
    WebhooksRepositories,
    WebhooksRule,
    WebhooksSponsorship,
    WebhookStatusBranches,
    WebhookStatusCommit,
    WebhooksTeam,
    WebhooksTeam1,
    WebhooksUser,
    WebhooksWorkflow,
    WebhookTeamEditedChanges,
    WorkflowJobPayloadWorkflowJob,
    WorkflowRunPayloadWorkflowRun,
    _CheckRunWithSimpleCheckSuiteApp,
    _CheckRunWithSimpleCheckSuiteCompletedAt,
    _CheckRunWithSimpleCheckSuiteConclusionActionRequired,
    _CheckRunWithSimpleCheckSuiteConclusionCancelled,
    _CheckRunWithSimpleCheckSuiteConclusionFailure,
    _CheckRunWithSimpleCheckSuiteConclusionNeutral,
    _CheckRunWithSimpleCheckSuiteConclusionPending,
    _CheckRunWithSimpleCheckSuiteConclusionSkipped,
    _CheckRunWithSimpleCheckSuiteConclusionStale,
    _CheckRunWithSimpleCheckSuiteConclusionStartupFailure,
    _CheckRunWithSimpleCheckSuiteConclusionSuccess,
    _CheckRunWithSimpleCheckSuiteConclusionTimedOut,
    _CheckRunWithSimpleCheckSuiteConclusionWaiting,
    _CheckRunWithSimpleCheckSuiteConclusionWaitingPendingStartupFailureStaleSuccessFailureNeutralCancell,
    _CheckRunWithSimpleCheckSuiteDeployment,
    _CheckSuitePayloadCheckSuiteAfter,
    _CheckSuitePayloadCheckSuiteBefore,
    _CheckSuitePayloadCheckSuiteConclusionActionRequired,
    _CheckSuitePayloadCheckSuiteConclusionCancelled,
    _CheckSuitePayloadCheckSuiteConclusionFailure,
    _CheckSuitePayloadCheckSuiteConclusionNeutral,
    _CheckSuitePayloadCheckSuiteConclusionSkipped,
    _CheckSuitePayloadCheckSuiteConclusionStale,
    _CheckSuitePayloadCheckSuiteConclusionStartupFailure,
    _CheckSuitePayloadCheckSuiteConclusionSuccess,
    _CheckSuitePayloadCheckSuiteConclusionSuccessFailureNeutralCancelledTimedOutActionRequiredStaleSkipp,
    _CheckSuitePayloadCheckSuiteConclusionTimedOut,
    _CheckSuitePayloadCheckSuiteHeadBranch,
    _CheckSuitePayloadCheckSuiteRerequestable,
    _CheckSuitePayloadCheckSuiteRunsRerequestable,
    _CodeScanningAlertPayloadAlertStateDismissed,
    _CodeScanningAlertPayloadAlertStateFixed,
    _CodeScanningAlertPayloadAlertStateOpen,
    _DependabotAlertAutoDismissedAt,
    _DependabotAlertDismissedAt,
    _DependabotAlertDismissedBy,
    _DependabotAlertDismissedComment,
    _DependabotAlertFixedAt,
    _DeploymentReviewPayloadWorkflowJobRunConclusion,
    _DeploymentReviewPayloadWorkflowJobRunName,
    _DeploymentReviewPayloadWorkflowRunActor,
    _DeploymentReviewPayloadWorkflowRunHeadCommit,
    _DeploymentReviewPayloadWorkflowRunHeadRepository,
    _DeploymentReviewPayloadWorkflowRunReferencedWorkflows,
    _DeploymentReviewPayloadWorkflowRunRepository,
    _DeploymentReviewPayloadWorkflowRunTriggeringActor,
    _DiscussionAnswerChosenAt,
    _DiscussionPayloadChangesBody,
    _DiscussionPayloadChangesCategory,
    _DiscussionPayloadChangesNewDiscussion,
    _DiscussionPayloadChangesNewRepository,
    _DiscussionPayloadChangesTitle,
    _IssueCommentPayloadCommentAuthorAssociationCOLLABORATOR,
    _IssueCommentPayloadCommentAuthorAssociationCONTRIBUTOR,
    _IssueCommentPayloadCommentAuthorAssociationFIRSTTIMECONTRIBUTOR,
    _IssueCommentPayloadCommentAuthorAssociationFIRSTTIMER,
    _IssueCommentPayloadCommentAuthorAssociationMANNEQUIN,
    _IssueCommentPayloadCommentAuthorAssociationMEMBER,
    _IssueCommentPayloadCommentAuthorAssociationNONE,
    _IssueCommentPayloadCommentAuthorAssociationOWNER,
    _IssueCommentPayloadCommentPerformedViaGithubApp,
    _IssueCommentPayloadCommentUser,
    _IssueCommentPayloadIssuePullRequest,
    _IssueMilestone,
    _IssuePullRequest,
    _IssuesPayloadChangesBody,
    _IssuesPayloadChangesNewIssue,
    _IssuesPayloadChangesNewRepository,
    _IssuesPayloadChangesOldIssue,
    _IssuesPayloadChangesOldRepository,
    _IssuesPayloadChangesTitle,
    _IssuesPayloadIssueAssignee,
    _IssuesPayloadIssueBody,
    _IssuesPayloadIssueLabels,
    _IssuesPayloadIssueLocked,
    _IssuesPayloadIssueMilestone,
    _IssuesPayloadIssuePullRequest,
    _IssuesPayloadIssueStateReasonCompleted,
    _IssuesPayloadIssueStateReasonCompletedDuplicateNotPlannedReopenedSt,
    _IssuesPayloadIssueStateReasonDuplicate,
    _IssuesPayloadIssueStateReasonNotPlanned,
    _IssuesPayloadIssueStateReasonReopened,
    _IssuesPayloadIssueType,
    _IssueTypeColorBlue,
    _IssueTypeColorGray,
    _IssueTypeColorGreen,
    _IssueTypeColorOrange,
    _IssueTypeColorPink,
    _IssueTypeColorPurple,
    _IssueTypeColorRed,
    _IssueTypeColorYellow,
    _IssueTypeCreatedAt,
    _IssueTypeDescription,
    _IssueTypeIsEnabled,
    _IssueTypeUpdatedAt,
    _MarketplacePurchasePreviousMarketplacePurchaseFreeTrialEndsOn,
    _MarketplacePurchasePreviousMarketplacePurchaseNextBillingDate,
    _MarketplacePurchasePreviousMarketplacePurchaseOnFreeTrial,
    _MemberPayloadChangesOldPermission,
    _MemberPayloadChangesPermission,
    _MemberPayloadChangesRoleName,
    _MilestoneClosedAt,
    _MilestoneCreator,
    _MilestoneDescription,
    _MilestoneDueOn,
    _MilestoneStateClosed,
    _MilestoneStateOpen,
    _PackagePayloadPackageCreatedAt,
    _PackagePayloadPackageDescription,
    _PackagePayloadPackageOwner,
    _PackagePayloadPackagePackageVersion,
    _PackagePayloadPackageRegistry,
    _PackagePayloadPackageUpdatedAt,
    _ProjectCardPayloadChangesColumnId,
    _ProjectCardPayloadChangesNote,
    _PullRequestPayloadPullRequestAssignee,
    _PullRequestPayloadPullRequestAutoMerge,
    _PullRequestPayloadPullRequestBody,
    _PullRequestPayloadPullRequestDraft,
    _PullRequestPayloadPullRequestLocked,
    _PullRequestPayloadPullRequestMerged,
    _PullRequestPayloadPullRequestMergedBy,
    _PullRequestPayloadPullRequestMilestone,
    _PullRequestPayloadPullRequestStateClosed,
    _PullRequestPayloadPullRequestStateOpen,
    _PullRequestPayloadRequestedTeamPrivacyClosed,
    _PullRequestPayloadRequestedTeamPrivacyOpen,
    _PullRequestPayloadRequestedTeamPrivacySecret,
    _PullRequestReviewPayloadReviewBody,
    _PullRequestReviewPayloadReviewStateApproved,
    _PullRequestReviewPayloadReviewStateApprovedChangesRequestedCommentedDismissedPendingSt,
    _PullRequestReviewPayloadReviewStateChangesRequested,
    _PullRequestReviewPayloadReviewStateCommented,
    _PullRequestReviewPayloadReviewStateDismissed,
    _PullRequestReviewPayloadReviewStatePending,
    _PullRequestReviewPayloadReviewSubmittedAt,
    _PullRequestReviewPayloadReviewUpdatedAt,
    _PullRequestReviewPayloadReviewUser,
    _RegistryPackagePayloadRegistryPackageCreatedAt,
    _RegistryPackagePayloadRegistryPackageDescription,
    _RegistryPackagePayloadRegistryPackagePackageVersion,
    _RegistryPackagePayloadRegistryPackageRegistry,
    _RegistryPackagePayloadRegistryPackageUpdatedAt,
    _ReleasePayloadReleaseAuthor,
    _ReleasePayloadReleaseBody,
    _ReleasePayloadReleaseCreatedAt,
    _ReleasePayloadReleaseDraft,
    _ReleasePayloadReleaseImmutable,
    _ReleasePayloadReleaseName,
    _ReleasePayloadReleasePrerelease,
    _ReleasePayloadReleasePublishedAt,
    _ReleasePayloadReleaseReactions,
    _ReleasePayloadReleaseUpdatedAt,
    _RepositoryPayloadChangesDefaultBranch,
    _RepositoryPayloadChangesDescription,
    _RepositoryPayloadChangesHomepage,
    _RepositoryPayloadChangesOwner,
    _RepositoryPayloadChangesRepository,
    _RepositoryPayloadChangesTopics,
    _RepositoryVulnerabilityAlertPayloadAlertStateDismissed,
    _RepositoryVulnerabilityAlertPayloadAlertStateFixed,
    _RepositoryVulnerabilityAlertPayloadAlertStateOpen,
    _SecurityAdvisoryPayloadSecurityAdvisoryCvssSeverities,
    _SecurityAdvisoryPayloadSecurityAdvisoryWithdrawnAt,
    _SimpleUserTypeBot,
    _SponsorshipPayloadChangesPrivacyLevel,
    _SponsorshipPayloadChangesTier,
    _WebhookCheckRunRequestedActionRequestedActionIdentifier,
    _WebhookCommitCommentCreatedCommentAuthorAssociationCOLLABORATOR,
    _WebhookCommitCommentCreatedCommentAuthorAssociationCONTRIBUTOR,
    _WebhookCommitCommentCreatedCommentAuthorAssociationFIRSTTIMECONTRIBUTOR,
    _WebhookCommitCommentCreatedCommentAuthorAssociationFIRSTTIMER,
    _WebhookCommitCommentCreatedCommentAuthorAssociationMANNEQUIN,
    _WebhookCommitCommentCreatedCommentAuthorAssociationMEMBER,
    _WebhookCommitCommentCreatedCommentAuthorAssociationNONE,
    _WebhookCommitCommentCreatedCommentAuthorAssociationOWNER,
    _WebhookCommitCommentCreatedCommentLine,
    _WebhookCommitCommentCreatedCommentPath,
    _WebhookCommitCommentCreatedCommentPosition,
    _WebhookCommitCommentCreatedCommentReactions,
    _WebhookCommitCommentCreatedCommentUser,
    _WebhookDeploymentCreatedDeploymentCreator,
    _WebhookDeploymentCreatedDeploymentDescription,
    _WebhookDeploymentCreatedDeploymentPerformedViaGithubApp,
    _WebhookDeploymentCreatedDeploymentProductionEnvironment,
    _WebhookDeploymentCreatedDeploymentTransientEnvironment,
    _WebhookDeploymentCreatedWorkflowRunActor,
    _WebhookDeploymentCreatedWorkflowRunHeadCommit,
    _WebhookDeploymentCreatedWorkflowRunHeadRepository,
    _WebhookDeploymentCreatedWorkflowRunReferencedWorkflows,
    _WebhookDeploymentCreatedWorkflowRunRepository,
    _WebhookDeploymentCreatedWorkflowRunTriggeringActor,
    _WebhookDeploymentStatusCreatedCheckRunCompletedAt,
    _WebhookDeploymentStatusCreatedDeploymentCreator,
    _WebhookDeploymentStatusCreatedDeploymentDescription,
    _WebhookDeploymentStatusCreatedDeploymentPerformedViaGithubApp,
    _WebhookDeploymentStatusCreatedDeploymentProductionEnvironment,
    _WebhookDeploymentStatusCreatedDeploymentStatusCreator,
    _WebhookDeploymentStatusCreatedDeploymentStatusPerformedViaGithubApp,
    _WebhookDeploymentStatusCreatedDeploymentTransientEnvironment,
    _WebhookDeploymentStatusCreatedWorkflowRunActor,
    _WebhookDeploymentStatusCreatedWorkflowRunHeadCommit,
    _WebhookDeploymentStatusCreatedWorkflowRunHeadRepository,
    _WebhookDeploymentStatusCreatedWorkflowRunReferencedWorkflows,
    _WebhookDeploymentStatusCreatedWorkflowRunRepository,
    _WebhookDeploymentStatusCreatedWorkflowRunTriggeringActor,
    _WebhookInstallationTargetRenamedChangesLogin,
    _WebhookInstallationTargetRenamedChangesSlug,
    _WebhookLabelEditedChangesColor,
    _WebhookLabelEditedChangesDescription,
    _WebhookLabelEditedChangesName,
    _WebhookMetaDeletedHookActive,
    _WebhookMilestoneEditedChangesDescription,
    _WebhookMilestoneEditedChangesDueOn,
    _WebhookMilestoneEditedChangesTitle,
    _WebhookOrganizationMemberInvitedInvitationEmail,
    _WebhookOrganizationMemberInvitedInvitationFailedAt,
    _WebhookOrganizationMemberInvitedInvitationFailedReason,
    _WebhookOrganizationMemberInvitedInvitationInvitationSource,
    _WebhookOrganizationMemberInvitedInvitationInviter,
    _WebhookOrganizationMemberInvitedInvitationLogin,
    _WebhookOrganizationRenamedChangesLogin,
    _WebhookPageBuildBuildCommit,
    _WebhookPageBuildBuildPusher,
    _WebhookPingHookActive,
    _WebhookPingHookAppId,
    _WebhookPingHookLastResponse,
    _WebhookPingHookUrl,
    _WebhookProjectColumnEditedChangesName,
    _WebhookProjectEditedChangesBody,
    _WebhookProjectEditedChangesName,
    _WebhookProjectsV2ProjectEditedChangesDescription,
    _WebhookProjectsV2ProjectEditedChangesPublic,
    _WebhookProjectsV2ProjectEditedChangesShortDescription,
    _WebhookProjectsV2ProjectEditedChangesTitle,
    _WebhookProjectsV2StatusUpdateEditedChangesBody,
    _WebhookProjectsV2StatusUpdateEditedChangesStartDate,
    _WebhookProjectsV2StatusUpdateEditedChangesStatus,
    _WebhookProjectsV2StatusUpdateEditedChangesTargetDate,
    _WebhookPullRequestEditedChangesBase,
    _WebhookPullRequestEditedChangesBody,
    _WebhookPullRequestEditedChangesTitle,
    _WebhookPushCommitsAdded,
    _WebhookPushCommitsDistinct,
    _WebhookPushCommitsModified,
    _WebhookPushCommitsRemoved,
    _WebhookPushPusherDate,
    _WebhookPushPusherEmail,
    _WebhookPushPusherUsername,
    _WebhookReleaseEditedChangesBody,
    _WebhookReleaseEditedChangesMakeLatest,
    _WebhookReleaseEditedChangesName,
    _WebhookReleaseEditedChangesTagName,
    _WebhookRepositoryRulesetEditedChangesConditions,
    _WebhookRepositoryRulesetEditedChangesEnforcement,
    _WebhookRepositoryRulesetEditedChangesName,
    _WebhookRepositoryRulesetEditedChangesRules,
    _WebhooksChangesBody,
    _WebhooksCommentAuthorAssociationCOLLABORATOR,
    _WebhooksCommentAuthorAssociationCONTRIBUTOR,
    _WebhooksCommentAuthorAssociationFIRSTTIMECONTRIBUTOR,
    _WebhooksCommentAuthorAssociationFIRSTTIMER,
    _WebhooksCommentAuthorAssociationMANNEQUIN,
    _WebhooksCommentAuthorAssociationMEMBER,
    _WebhooksCommentAuthorAssociationNONE,
    _WebhooksCommentAuthorAssociationOWNER,
    _WebhooksCommentParentId,
    _WebhooksCommentUser,
    _WebhooksDeployKeyAddedBy,
    _WebhooksDeployKeyEnabled,
    _WebhooksDeployKeyLastUsed,
    _WebhooksDeployKeyReadOnly,
    _WebhooksDeployKeyVerified,
    _WebhookSecurityAndAnalysisChangesFrom,
    _WebhooksMembershipDirectMembership,
    _WebhooksMembershipEnterpriseTeamsProvidingIndirectMembership,
    _WebhooksMembershipUser,
    _WebhooksProjectColumnAfterId,
    _WebhooksSponsorshipMaintainer,
    _WebhooksSponsorshipSponsor,
    _WebhooksSponsorshipSponsorable,
    _WebhookStatusCommitAuthor,
    _WebhookStatusCommitCommitter,
    _WebhookTeamEditedChangesDescription,
    _WebhookTeamEditedChangesName,
    _WebhookTeamEditedChangesNotificationSetting,
    _WebhookTeamEditedChangesPrivacy,
    _WebhookTeamEditedChangesRepository,
    _WorkflowJobPayloadWorkflowJobCompletedAt,
    _WorkflowJobPayloadWorkflowJobConclusionActionRequired,
    _WorkflowJobPayloadWorkflowJobConclusionCancelled,
    _WorkflowJobPayloadWorkflowJobConclusionFailure,
    _WorkflowJobPayloadWorkflowJobConclusionNeutral,
    _WorkflowJobPayloadWorkflowJobConclusionSkipped,
    _WorkflowJobPayloadWorkflowJobConclusionSuccess,
    _WorkflowJobPayloadWorkflowJobConclusionSuccessFailureSkippedCancelledActionRequiredNeutralTimedOutS,
    _WorkflowJobPayloadWorkflowJobConclusionTimedOut,
    _WorkflowJobPayloadWorkflowJobHeadBranch,
    _WorkflowJobPayloadWorkflowJobRunnerGroupId,
    _WorkflowJobPayloadWorkflowJobRunnerGroupName,
    _WorkflowJobPayloadWorkflowJobRunnerId,
    _WorkflowJobPayloadWorkflowJobRunnerName,
    _WorkflowJobPayloadWorkflowJobWorkflowName,
    _WorkflowRunPayloadWorkflowRunActor,
    _WorkflowRunPayloadWorkflowRunConclusionActionRequired,
    _WorkflowRunPayloadWorkflowRunConclusionActionRequiredCancelledFailureNeutralSkippedStaleSuccessTime,
    _WorkflowRunPayloadWorkflowRunConclusionCancelled,
    _WorkflowRunPayloadWorkflowRunConclusionFailure,
    _WorkflowRunPayloadWorkflowRunConclusionNeutral,
    _WorkflowRunPayloadWorkflowRunConclusionSkipped,
    _WorkflowRunPayloadWorkflowRunConclusionStale,
    _WorkflowRunPayloadWorkflowRunConclusionStartupFailure,
    _WorkflowRunPayloadWorkflowRunConclusionSuccess,
    _WorkflowRunPayloadWorkflowRunConclusionTimedOut,
    _WorkflowRunPayloadWorkflowRunDisplayTitle,
    _WorkflowRunPayloadWorkflowRunHeadBranch,
    _WorkflowRunPayloadWorkflowRunName,
    _WorkflowRunPayloadWorkflowRunReferencedWorkflows,
    _WorkflowRunPayloadWorkflowRunTriggeringActor,
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
_T23 = TypeVar("_T23", bound=_q._Part23)
_T24 = TypeVar("_T24", bound=_q._Part24)
_T25 = TypeVar("_T25", bound=_q._Part25)
_T26 = TypeVar("_T26", bound=_q._Part26)
_T27 = TypeVar("_T27", bound=_q._Part27)
_T28 = TypeVar("_T28", bound=_q._Part28)
_T29 = TypeVar("_T29", bound=_q._Part29)
_T30 = TypeVar("_T30", bound=_q._Part30)
_T31 = TypeVar("_T31", bound=_q._Part31)
_T32 = TypeVar("_T32", bound=_q._Part32)
_T33 = TypeVar("_T33", bound=_q._Part33)
_T34 = TypeVar("_T34", bound=_q._Part34)
_T35 = TypeVar("_T35", bound=_q._Part35)
_T36 = TypeVar("_T36", bound=_q._Part36)
_T37 = TypeVar("_T37", bound=_q._Part37)
_T38 = TypeVar("_T38", bound=_q._Part38)

class _Event_action(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> str | None: ...
    @overload
    def __get__(self, obj: Certain[_q._GithubAppAuthorizationRevoked], owner: Any = ...) -> Literal["revoked"]: ...
    @overload
    def __get__(self, obj: Certain[_q._PersonalAccessTokenRequestDenied], owner: Any = ...) -> Literal["denied"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ProjectsV2ItemReordered], owner: Any = ...) -> Literal["reordered"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ProjectsV2ItemRestored], owner: Any = ...) -> Literal["restored"]: ...
    @overload
    def __get__(self, obj: Certain[_q._TeamAddedToRepository], owner: Any = ...) -> Literal["added_to_repository"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MergeGroupChecksRequested], owner: Any = ...) -> Literal["checks_requested"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BranchProtectionConfigurationDisabled], owner: Any = ...
    ) -> Literal["disabled"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BranchProtectionConfigurationEnabled], owner: Any = ...
    ) -> Literal["enabled"]: ...
    @overload
    def __get__(self, obj: Certain[_q._RepositoryPrivatized], owner: Any = ...) -> Literal["privatized"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CustomPropertyPromoteToEnterprise], owner: Any = ...
    ) -> Literal["promote_to_enterprise"]: ...
    @overload
    def __get__(self, obj: Certain[_q._RepositoryPublicized], owner: Any = ...) -> Literal["publicized"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SecretScanningAlertPubliclyLeaked], owner: Any = ...
    ) -> Literal["publicly_leaked"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._TeamRemovedFromRepository], owner: Any = ...
    ) -> Literal["removed_from_repository"]: ...
    @overload
    def __get__(self, obj: Certain[_q._RepositoryAdvisoryReported], owner: Any = ...) -> Literal["reported"]: ...
    @overload
    def __get__(self, obj: Certain[_q._WatchStarted], owner: Any = ...) -> Literal["started"]: ...
    @overload
    def __get__(self, obj: Certain[_q._RepositoryUnarchived], owner: Any = ...) -> Literal["unarchived"]: ...
    @overload
    def __get__(self, obj: Certain[_q._SecretScanningAlertValidated], owner: Any = ...) -> Literal["validated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._OrgBlockBlocked], owner: Any = ...) -> Literal["blocked"]: ...
    @overload
    def __get__(self, obj: Certain[_q._OrgBlockUnblocked], owner: Any = ...) -> Literal["unblocked"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PullRequestReviewThreadUnresolved], owner: Any = ...
    ) -> Literal["unresolved"]: ...
    @overload
    def __get__(self, obj: Certain[_q._DiscussionUnanswered], owner: Any = ...) -> Literal["unanswered"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InstallationNewPermissionsAccepted], owner: Any = ...
    ) -> Literal["new_permissions_accepted"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InstallationSuspend], owner: Any = ...) -> Literal["suspend"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InstallationUnsuspend], owner: Any = ...) -> Literal["unsuspend"]: ...
    @overload
    def __get__(self, obj: Certain[_q._DiscussionAnswered], owner: Any = ...) -> Literal["answered"]: ...
    @overload
    def __get__(self, obj: Certain[_q._RepositoryVulnerabilityAlertCreate], owner: Any = ...) -> Literal["create"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._RepositoryVulnerabilityAlertDismiss], owner: Any = ...
    ) -> Literal["dismiss"]: ...
    @overload
    def __get__(self, obj: Certain[_q._OrganizationMemberAdded], owner: Any = ...) -> Literal["member_added"]: ...
    @overload
    def __get__(self, obj: Certain[_q._OrganizationMemberRemoved], owner: Any = ...) -> Literal["member_removed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._RepositoryVulnerabilityAlertReopen], owner: Any = ...) -> Literal["reopen"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._RepositoryVulnerabilityAlertResolve], owner: Any = ...
    ) -> Literal["resolve"]: ...
    @overload
    def __get__(self, obj: Certain[_q._SecurityAdvisoryWithdrawn], owner: Any = ...) -> Literal["withdrawn"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralArchived], owner: Any = ...) -> Literal["archived"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssueDependenciesBlockedByAdded], owner: Any = ...
    ) -> Literal["blocked_by_added"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssueDependenciesBlockedByRemoved], owner: Any = ...
    ) -> Literal["blocked_by_removed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssueDependenciesBlockingAdded], owner: Any = ...
    ) -> Literal["blocking_added"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssueDependenciesBlockingRemoved], owner: Any = ...
    ) -> Literal["blocking_removed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MarketplacePurchaseChanged], owner: Any = ...) -> Literal["changed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MarketplacePurchasePendingChange], owner: Any = ...
    ) -> Literal["pending_change"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MarketplacePurchasePendingChangeCancelled], owner: Any = ...
    ) -> Literal["pending_change_cancelled"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MarketplacePurchasePurchased], owner: Any = ...) -> Literal["purchased"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CodeScanningAlertAppearedInBranch], owner: Any = ...
    ) -> Literal["appeared_in_branch"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._DependabotAlertAutoDismissed], owner: Any = ...
    ) -> Literal["auto_dismissed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._DependabotAlertAutoReopened], owner: Any = ...) -> Literal["auto_reopened"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CodeScanningAlertClosedByUser], owner: Any = ...
    ) -> Literal["closed_by_user"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralDisabledEnabled], owner: Any = ...
    ) -> Literal["disabled", "enabled"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SponsorshipPendingCancellation], owner: Any = ...
    ) -> Literal["pending_cancellation"]: ...
    @overload
    def __get__(self, obj: Certain[_q._DependabotAlertReintroduced], owner: Any = ...) -> Literal["reintroduced"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CodeScanningAlertReopenedByUser], owner: Any = ...
    ) -> Literal["reopened_by_user"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionStrLiteralRevoked], owner: Any = ...) -> str | Literal["revoked"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SubIssuesParentIssueAdded], owner: Any = ...
    ) -> Literal["parent_issue_added"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SubIssuesParentIssueRemoved], owner: Any = ...
    ) -> Literal["parent_issue_removed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralResolved], owner: Any = ...) -> Literal["resolved"]: ...
    @overload
    def __get__(self, obj: Certain[_q._SubIssuesSubIssueAdded], owner: Any = ...) -> Literal["sub_issue_added"]: ...
    @overload
    def __get__(self, obj: Certain[_q._SubIssuesSubIssueRemoved], owner: Any = ...) -> Literal["sub_issue_removed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralBlockedUnblocked], owner: Any = ...
    ) -> Literal["blocked", "unblocked"]: ...
    @overload
    def __get__(self, obj: Certain[_q._DiscussionCategoryChanged], owner: Any = ...) -> Literal["category_changed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MergeGroupDestroyed], owner: Any = ...) -> Literal["destroyed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._SponsorshipTierChanged], owner: Any = ...) -> Literal["tier_changed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralConverted], owner: Any = ...) -> Literal["converted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SponsorshipPendingTierChange], owner: Any = ...
    ) -> Literal["pending_tier_change"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionStrLiteralStarted], owner: Any = ...) -> str | Literal["started"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralMoved], owner: Any = ...) -> Literal["moved"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralChecksRequestedDestroyed], owner: Any = ...
    ) -> Literal["checks_requested", "destroyed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralResolvedUnresolved], owner: Any = ...
    ) -> Literal["resolved", "unresolved"]: ...
    @overload
    def __get__(self, obj: Certain[_q._PullRequestReviewSubmitted], owner: Any = ...) -> Literal["submitted"]: ...
    @overload
    def __get__(self, obj: Certain[_q._OrganizationMemberInvited], owner: Any = ...) -> Literal["member_invited"]: ...
    @overload
    def __get__(self, obj: Certain[_q._DeploymentReviewRejected], owner: Any = ...) -> Literal["rejected"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssueDependenciesBlockingIssueRepo], owner: Any = ...
    ) -> Literal["blocked_by_added", "blocked_by_removed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._IssueDependenciesBlockedIssueRepo], owner: Any = ...
    ) -> Literal["blocking_added", "blocking_removed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralFixed], owner: Any = ...) -> Literal["fixed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralDisabledEnabled], owner: Any = ...
    ) -> str | Literal["disabled", "enabled"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PullRequestConvertedToDraft], owner: Any = ...
    ) -> Literal["converted_to_draft"]: ...
    @overload
    def __get__(self, obj: Certain[_q._PullRequestEnqueued], owner: Any = ...) -> Literal["enqueued"]: ...
    @overload
    def __get__(self, obj: Certain[_q._PullRequestReadyForReview], owner: Any = ...) -> Literal["ready_for_review"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralApproved], owner: Any = ...) -> Literal["approved"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralCancelled], owner: Any = ...) -> Literal["cancelled"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SubIssuesParentIssueRepo], owner: Any = ...
    ) -> Literal["parent_issue_added", "parent_issue_removed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ReleasePrereleased], owner: Any = ...) -> Literal["prereleased"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ReleaseReleased], owner: Any = ...) -> Literal["released"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SubIssuesSubIssueRepo], owner: Any = ...
    ) -> Literal["sub_issue_added", "sub_issue_removed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ReleaseUnpublished], owner: Any = ...) -> Literal["unpublished"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralBlockedUnblocked], owner: Any = ...
    ) -> str | Literal["blocked", "unblocked"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralPendingCancellationPendingTierChange], owner: Any = ...
    ) -> Literal["pending_cancellation", "pending_tier_change"]: ...
    @overload
    def __get__(self, obj: Certain[_q._CheckRunRequestedAction], owner: Any = ...) -> Literal["requested_action"]: ...
    @overload
    def __get__(self, obj: Certain[_q._PullRequestSynchronize], owner: Any = ...) -> Literal["synchronize"]: ...
    @overload
    def __get__(self, obj: Certain[_q._WorkflowJobQueued], owner: Any = ...) -> Literal["queued"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PullRequestReviewRequestRemoved], owner: Any = ...
    ) -> Literal["review_request_removed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PullRequestReviewRequested], owner: Any = ...
    ) -> Literal["review_requested"]: ...
    @overload
    def __get__(self, obj: Certain[_q._WorkflowJobWaiting], owner: Any = ...) -> Literal["waiting"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralPinned], owner: Any = ...) -> Literal["pinned"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralUnpinned], owner: Any = ...) -> Literal["unpinned"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralChecksRequestedDestroyed], owner: Any = ...
    ) -> str | Literal["checks_requested", "destroyed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralDismissed], owner: Any = ...) -> Literal["dismissed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralResolvedUnresolved], owner: Any = ...
    ) -> str | Literal["resolved", "unresolved"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralRemoved], owner: Any = ...) -> Literal["removed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralRenamed], owner: Any = ...) -> Literal["renamed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._IssuesTyped], owner: Any = ...) -> Literal["typed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._IssuesUntyped], owner: Any = ...) -> Literal["untyped"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralAdded], owner: Any = ...) -> Literal["added"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PullRequestAutoMergeDisabled], owner: Any = ...
    ) -> Literal["auto_merge_disabled"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PullRequestAutoMergeEnabled], owner: Any = ...
    ) -> Literal["auto_merge_enabled"]: ...
    @overload
    def __get__(self, obj: Certain[_q._PullRequestDequeued], owner: Any = ...) -> Literal["dequeued"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralCreateDismissReopenResolve], owner: Any = ...
    ) -> Literal["create", "dismiss", "reopen", "resolve"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventActionLiteralBlockedByAddedBlockedByRemovedBlockingAddedBlockingRemoved],
        owner: Any = ...,
    ) -> Literal["blocked_by_added", "blocked_by_removed", "blocking_added", "blocking_removed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralUpdated], owner: Any = ...) -> Literal["updated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionStrLiteralRenamed], owner: Any = ...) -> str | Literal["renamed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralApprovedRejected], owner: Any = ...
    ) -> Literal["approved", "rejected"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralRerequested], owner: Any = ...) -> Literal["rerequested"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventActionLiteralParentIssueAddedParentIssueRemovedSubIssueAddedSubIssueRemoved],
        owner: Any = ...,
    ) -> Literal["parent_issue_added", "parent_issue_removed", "sub_issue_added", "sub_issue_removed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralDemilestoned], owner: Any = ...
    ) -> Literal["demilestoned"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralMilestoned], owner: Any = ...) -> Literal["milestoned"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralLocked], owner: Any = ...) -> Literal["locked"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralUnlocked], owner: Any = ...) -> Literal["unlocked"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralCreateDismissReopenResolve], owner: Any = ...
    ) -> str | Literal["create", "dismiss", "reopen", "resolve"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralTransferred], owner: Any = ...) -> Literal["transferred"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralAssigned], owner: Any = ...) -> Literal["assigned"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralUnassigned], owner: Any = ...) -> Literal["unassigned"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralLabeled], owner: Any = ...) -> Literal["labeled"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralUnlabeled], owner: Any = ...) -> Literal["unlabeled"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionStrLiteralUpdated], owner: Any = ...) -> str | Literal["updated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralInProgress], owner: Any = ...) -> Literal["in_progress"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralOpened], owner: Any = ...) -> Literal["opened"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventActionStrLiteralBlockedByAddedBlockedByRemovedBlockingAddedBlockingRemoved],
        owner: Any = ...,
    ) -> str | Literal["blocked_by_added", "blocked_by_removed", "blocking_added", "blocking_removed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralReviewRequestRemovedReviewRequested], owner: Any = ...
    ) -> Literal["review_request_removed", "review_requested"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralPublished], owner: Any = ...) -> Literal["published"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventActionLiteralCancelledChangedPendingChangePendingChangeCancelledPurchased],
        owner: Any = ...,
    ) -> Literal["cancelled", "changed", "pending_change", "pending_change_cancelled", "purchased"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralAddedRemoved], owner: Any = ...
    ) -> Literal["added", "removed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralClosed], owner: Any = ...) -> Literal["closed"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventActionStrLiteralParentIssueAddedParentIssueRemovedSubIssueAddedSubIssueRemoved],
        owner: Any = ...,
    ) -> str | Literal["parent_issue_added", "parent_issue_removed", "sub_issue_added", "sub_issue_removed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralPublishedReported], owner: Any = ...
    ) -> Literal["published", "reported"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralTypedUntyped], owner: Any = ...
    ) -> Literal["typed", "untyped"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventActionStrLiteralCancelledChangedPendingChangePendingChangeCancelledPurchased],
        owner: Any = ...,
    ) -> str | Literal["cancelled", "changed", "pending_change", "pending_change_cancelled", "purchased"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralPublishedReported], owner: Any = ...
    ) -> str | Literal["published", "reported"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralRequested], owner: Any = ...) -> Literal["requested"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralReopened], owner: Any = ...) -> Literal["reopened"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralAddedRemoved], owner: Any = ...
    ) -> str | Literal["added", "removed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralRequested], owner: Any = ...
    ) -> str | Literal["requested"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralDemilestonedMilestoned], owner: Any = ...
    ) -> Literal["demilestoned", "milestoned"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralPublishedUpdated], owner: Any = ...
    ) -> Literal["published", "updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralAssignedUnassigned], owner: Any = ...
    ) -> Literal["assigned", "unassigned"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralLabeledUnlabeled], owner: Any = ...
    ) -> Literal["labeled", "unlabeled"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralAutoMergeDisabledAutoMergeEnabledDequeued], owner: Any = ...
    ) -> Literal["auto_merge_disabled", "auto_merge_enabled", "dequeued"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralPublishedUpdatedWithdrawn], owner: Any = ...
    ) -> Literal["published", "updated", "withdrawn"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralCompleted], owner: Any = ...) -> Literal["completed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralApprovedRejectedRequested], owner: Any = ...
    ) -> Literal["approved", "rejected", "requested"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralPublishedUpdated], owner: Any = ...
    ) -> str | Literal["published", "updated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralCompleted], owner: Any = ...
    ) -> str | Literal["completed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralPublishedUpdatedWithdrawn], owner: Any = ...
    ) -> str | Literal["published", "updated", "withdrawn"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralApprovedRejectedRequested], owner: Any = ...
    ) -> str | Literal["approved", "rejected", "requested"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralDeleted], owner: Any = ...) -> Literal["deleted"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionStrLiteralDeleted], owner: Any = ...) -> str | Literal["deleted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralCompletedInProgressQueuedWaiting], owner: Any = ...
    ) -> Literal["completed", "in_progress", "queued", "waiting"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralCompletedRequestedRerequested], owner: Any = ...
    ) -> Literal["completed", "requested", "rerequested"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralCompletedInProgressRequested], owner: Any = ...
    ) -> Literal["completed", "in_progress", "requested"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralDeletedMemberAddedMemberRemovedRenamed], owner: Any = ...
    ) -> Literal["deleted", "member_added", "member_removed", "renamed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralDeletedMemberAddedMemberRemovedRenamedMemberInvited], owner: Any = ...
    ) -> Literal["deleted", "member_added", "member_removed", "renamed", "member_invited"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralCompletedInProgressQueuedWaiting], owner: Any = ...
    ) -> str | Literal["completed", "in_progress", "queued", "waiting"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralCreated], owner: Any = ...) -> Literal["created"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventActionStrLiteralDeletedMemberAddedMemberInvitedMemberRemovedRenamed],
        owner: Any = ...,
    ) -> str | Literal["deleted", "member_added", "member_invited", "member_removed", "renamed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralCompletedRequestedRerequested], owner: Any = ...
    ) -> str | Literal["completed", "requested", "rerequested"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralCompletedInProgressRequested], owner: Any = ...
    ) -> str | Literal["completed", "in_progress", "requested"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionLiteralEdited], owner: Any = ...) -> Literal["edited"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralApprovedCancelledCreatedDenied], owner: Any = ...
    ) -> Literal["approved", "cancelled", "created", "denied"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventActionStrLiteralCreated], owner: Any = ...) -> str | Literal["created"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralEditedPendingTierChangeTierChanged], owner: Any = ...
    ) -> Literal["edited", "pending_tier_change", "tier_changed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralArchivedConvertedEditedReorderedRestored], owner: Any = ...
    ) -> Literal["archived", "converted", "edited", "reordered", "restored"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralConvertedEditedMoved], owner: Any = ...
    ) -> Literal["converted", "edited", "moved"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralAddedEdited], owner: Any = ...
    ) -> Literal["added", "edited"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralDismissedEditedSubmitted], owner: Any = ...
    ) -> Literal["dismissed", "edited", "submitted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralAddedEditedRemoved], owner: Any = ...
    ) -> Literal["added", "edited", "removed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralCategoryChangedEditedTransferred], owner: Any = ...
    ) -> Literal["category_changed", "edited", "transferred"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralDismissedEditedSubmitted], owner: Any = ...
    ) -> str | Literal["dismissed", "edited", "submitted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralApprovedCancelledCreatedDenied], owner: Any = ...
    ) -> str | Literal["approved", "cancelled", "created", "denied"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralEditedRenamedTransferred], owner: Any = ...
    ) -> Literal["edited", "renamed", "transferred"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventActionLiteralAppearedInBranchClosedByUserCreatedFixedReopenedReopenedByUser],
        owner: Any = ...,
    ) -> Literal["appeared_in_branch", "closed_by_user", "created", "fixed", "reopened", "reopened_by_user"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralAddedEditedRemoved], owner: Any = ...
    ) -> str | Literal["added", "edited", "removed"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralEditedLabeledUnlabeled], owner: Any = ...
    ) -> Literal["edited", "labeled", "unlabeled"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralEditedOpenedTransferred], owner: Any = ...
    ) -> Literal["edited", "opened", "transferred"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventActionLiteralAutoDismissedAutoReopenedCreatedDismissedFixedReintroducedReopened],
        owner: Any = ...,
    ) -> Literal["auto_dismissed", "auto_reopened", "created", "dismissed", "fixed", "reintroduced", "reopened"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralCompletedCreatedRequestedActionRerequested], owner: Any = ...
    ) -> Literal["completed", "created", "requested_action", "rerequested"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralCreatedDeleted], owner: Any = ...
    ) -> Literal["created", "deleted"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventActionLiteralAssignedUnassignedCreatedPubliclyLeakedReopenedResolvedValidated],
        owner: Any = ...,
    ) -> Literal["assigned", "unassigned", "created", "publicly_leaked", "reopened", "resolved", "validated"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventActionStrLiteralAppearedInBranchClosedByUserCreatedFixedReopenedReopenedByUser],
        owner: Any = ...,
    ) -> str | Literal["appeared_in_branch", "closed_by_user", "created", "fixed", "reopened", "reopened_by_user"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralCreatedDeletedNewPermissionsAcceptedSuspendUnsuspend], owner: Any = ...
    ) -> Literal["created", "deleted", "new_permissions_accepted", "suspend", "unsuspend"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventActionStrLiteralAutoDismissedAutoReopenedCreatedDismissedFixedReintroducedReopened],
        owner: Any = ...,
    ) -> (
        str | Literal["auto_dismissed", "auto_reopened", "created", "dismissed", "fixed", "reintroduced", "reopened"]
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralCreatedDeletedPromoteToEnterpriseUpdated], owner: Any = ...
    ) -> Literal["created", "deleted", "promote_to_enterprise", "updated"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventActionStrLiteralAssignedCreatedPubliclyLeakedReopenedResolvedUnassignedValidated],
        owner: Any = ...,
    ) -> str | Literal["assigned", "created", "publicly_leaked", "reopened", "resolved", "unassigned", "validated"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralCreatedDeleted], owner: Any = ...
    ) -> str | Literal["created", "deleted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralCompletedCreatedRequestedActionRerequested], owner: Any = ...
    ) -> str | Literal["completed", "created", "requested_action", "rerequested"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventActionStrLiteralCreatedDeletedNewPermissionsAcceptedSuspendUnsuspend],
        owner: Any = ...,
    ) -> str | Literal["created", "deleted", "new_permissions_accepted", "suspend", "unsuspend"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralCreatedDeletedPromoteToEnterpriseUpdated], owner: Any = ...
    ) -> str | Literal["created", "deleted", "promote_to_enterprise", "updated"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventActionLiteralCancelledCreatedEditedPendingTierChangeTierChangedPendingCancellation],
        owner: Any = ...,
    ) -> Literal["cancelled", "created", "edited", "pending_tier_change", "tier_changed", "pending_cancellation"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventActionStrLiteralCancelledCreatedEditedPendingCancellationPendingTierChangeTierChanged],
        owner: Any = ...,
    ) -> (
        str | Literal["cancelled", "created", "edited", "pending_cancellation", "pending_tier_change", "tier_changed"]
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralCreatedDeletedEdited], owner: Any = ...
    ) -> Literal["created", "deleted", "edited"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventActionLiteralAddedToRepositoryCreatedDeletedEditedRemovedFromRepository],
        owner: Any = ...,
    ) -> Literal["added_to_repository", "created", "deleted", "edited", "removed_from_repository"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralCreatedDeletedEditedMoved], owner: Any = ...
    ) -> Literal["created", "deleted", "edited", "moved"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventActionLiteralArchivedConvertedEditedReorderedRestoredCreatedDeleted],
        owner: Any = ...,
    ) -> Literal["archived", "converted", "edited", "reordered", "restored", "created", "deleted"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralConvertedEditedMovedCreatedDeleted], owner: Any = ...
    ) -> Literal["converted", "edited", "moved", "created", "deleted"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventActionLiteralArchivedCreatedDeletedEditedRenamedTransferredPrivatizedPublicizedUnarchived
        ],
        owner: Any = ...,
    ) -> Literal[
        "archived", "created", "deleted", "edited", "renamed", "transferred", "privatized", "publicized", "unarchived"
    ]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralClosedCreatedDeletedEditedOpened], owner: Any = ...
    ) -> Literal["closed", "created", "deleted", "edited", "opened"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventActionLiteralCreatedDeletedEditedPrereleasedPublishedReleasedUnpublished],
        owner: Any = ...,
    ) -> Literal["created", "deleted", "edited", "prereleased", "published", "released", "unpublished"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionLiteralClosedCreatedDeletedEditedReopened], owner: Any = ...
    ) -> Literal["closed", "created", "deleted", "edited", "reopened"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralCreatedDeletedEdited], owner: Any = ...
    ) -> str | Literal["created", "deleted", "edited"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventActionStrLiteralAddedToRepositoryCreatedDeletedEditedRemovedFromRepository],
        owner: Any = ...,
    ) -> str | Literal["added_to_repository", "created", "deleted", "edited", "removed_from_repository"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralCreatedDeletedEditedMoved], owner: Any = ...
    ) -> str | Literal["created", "deleted", "edited", "moved"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventActionStrLiteralArchivedConvertedCreatedDeletedEditedReorderedRestored],
        owner: Any = ...,
    ) -> str | Literal["archived", "converted", "created", "deleted", "edited", "reordered", "restored"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralConvertedCreatedDeletedEditedMoved], owner: Any = ...
    ) -> str | Literal["converted", "created", "deleted", "edited", "moved"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralClosedCreatedDeletedEditedOpened], owner: Any = ...
    ) -> str | Literal["closed", "created", "deleted", "edited", "opened"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventActionStrLiteralArchivedCreatedDeletedEditedPrivatizedPublicizedRenamedTransferredUnarchived
        ],
        owner: Any = ...,
    ) -> (
        str
        | Literal[
            "archived",
            "created",
            "deleted",
            "edited",
            "privatized",
            "publicized",
            "renamed",
            "transferred",
            "unarchived",
        ]
    ): ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventActionLiteralAssignedAutoMergeDisabledAutoMergeEnabledClosedConvertedToDraftDequeuedEditedEnqu
        ],
        owner: Any = ...,
    ) -> Literal[
        "assigned",
        "auto_merge_disabled",
        "auto_merge_enabled",
        "closed",
        "converted_to_draft",
        "dequeued",
        "edited",
        "enqueued",
        "labeled",
        "locked",
        "opened",
        "ready_for_review",
        "reopened",
        "review_request_removed",
        "review_requested",
        "synchronize",
        "unassigned",
        "unlabeled",
        "unlocked",
    ]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventActionStrLiteralCreatedDeletedEditedPrereleasedPublishedReleasedUnpublished],
        owner: Any = ...,
    ) -> str | Literal["created", "deleted", "edited", "prereleased", "published", "released", "unpublished"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventActionStrLiteralClosedCreatedDeletedEditedReopened], owner: Any = ...
    ) -> str | Literal["closed", "created", "deleted", "edited", "reopened"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventActionLiteralAssignedAutoMergeDisabledAutoMergeEnabledClosedConvertedToDraftDequeuedEditedEnqu2
        ],
        owner: Any = ...,
    ) -> Literal[
        "assigned",
        "auto_merge_disabled",
        "auto_merge_enabled",
        "closed",
        "converted_to_draft",
        "dequeued",
        "edited",
        "enqueued",
        "labeled",
        "locked",
        "opened",
        "ready_for_review",
        "reopened",
        "review_request_removed",
        "review_requested",
        "synchronize",
        "unassigned",
        "unlabeled",
        "unlocked",
        "demilestoned",
        "milestoned",
    ]: ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventActionStrLiteralAssignedAutoMergeDisabledAutoMergeEnabledClosedConvertedToDraftDemilestonedDeq
        ],
        owner: Any = ...,
    ) -> (
        str
        | Literal[
            "assigned",
            "auto_merge_disabled",
            "auto_merge_enabled",
            "closed",
            "converted_to_draft",
            "demilestoned",
            "dequeued",
            "edited",
            "enqueued",
            "labeled",
            "locked",
            "milestoned",
            "opened",
            "ready_for_review",
            "reopened",
            "review_request_removed",
            "review_requested",
            "synchronize",
            "unassigned",
            "unlabeled",
            "unlocked",
        ]
    ): ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventActionLiteralAnsweredCategoryChangedClosedCreatedDeletedEditedLabeledLockedPinnedReopenedTrans
        ],
        owner: Any = ...,
    ) -> Literal[
        "answered",
        "category_changed",
        "closed",
        "created",
        "deleted",
        "edited",
        "labeled",
        "locked",
        "pinned",
        "reopened",
        "transferred",
        "unlabeled",
        "unlocked",
        "unpinned",
    ]: ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventActionLiteralAnsweredCategoryChangedClosedCreatedDeletedEditedLabeledLockedPinnedReopenedTrans2
        ],
        owner: Any = ...,
    ) -> Literal[
        "answered",
        "category_changed",
        "closed",
        "created",
        "deleted",
        "edited",
        "labeled",
        "locked",
        "pinned",
        "reopened",
        "transferred",
        "unlabeled",
        "unlocked",
        "unpinned",
        "unanswered",
    ]: ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventActionLiteralAssignedUnassignedClosedDeletedDemilestonedMilestonedEditedLabeledUnlabeledOpened
        ],
        owner: Any = ...,
    ) -> Literal[
        "assigned",
        "unassigned",
        "closed",
        "deleted",
        "demilestoned",
        "milestoned",
        "edited",
        "labeled",
        "unlabeled",
        "opened",
        "transferred",
        "locked",
        "pinned",
        "reopened",
        "typed",
        "untyped",
        "unlocked",
        "unpinned",
    ]: ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventActionStrLiteralAssignedClosedDeletedDemilestonedEditedLabeledLockedMilestonedOpenedPinnedReop
        ],
        owner: Any = ...,
    ) -> (
        str
        | Literal[
            "assigned",
            "closed",
            "deleted",
            "demilestoned",
            "edited",
            "labeled",
            "locked",
            "milestoned",
            "opened",
            "pinned",
            "reopened",
            "transferred",
            "typed",
            "unassigned",
            "unlabeled",
            "unlocked",
            "unpinned",
            "untyped",
        ]
    ): ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventActionStrLiteralAnsweredCategoryChangedClosedCreatedDeletedEditedLabeledLockedPinnedReopenedTr
        ],
        owner: Any = ...,
    ) -> (
        str
        | Literal[
            "answered",
            "category_changed",
            "closed",
            "created",
            "deleted",
            "edited",
            "labeled",
            "locked",
            "pinned",
            "reopened",
            "transferred",
            "unanswered",
            "unlabeled",
            "unlocked",
            "unpinned",
        ]
    ): ...
    @overload
    def __get__(self, obj: Certain[_q._EventAction], owner: Any = ...) -> str: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> str | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_installation(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> SimpleInstallation | Installation | None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventInstallationInstallation], owner: Any = ...) -> Installation: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventInstallationSimpleInstallation], owner: Any = ...
    ) -> SimpleInstallation: ...
    @overload
    def __get__(self, obj: Certain[_q._EventInstallation], owner: Any = ...) -> SimpleInstallation | Installation: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> SimpleInstallation | Installation | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_repository(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> RepositoryWebhooks | WebhookPushRepository | FullRepository | TeamPayloadRepository | None: ...
    @overload
    def __get__(self, obj: Certain[_q._TeamRepository], owner: Any = ...) -> TeamPayloadRepository: ...
    @overload
    def __get__(self, obj: Certain[_q._SecurityAndAnalysis], owner: Any = ...) -> FullRepository: ...
    @overload
    def __get__(self, obj: Certain[_q._Push], owner: Any = ...) -> WebhookPushRepository: ...
    @overload
    def __get__(self, obj: Certain[_q._EventRepositoryRepositoryWebhooks], owner: Any = ...) -> RepositoryWebhooks: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventRepositoryRepositoryWebhooksTeamPayloadRepositoryWebhookPushRepositoryFullRepository],
        owner: Any = ...,
    ) -> RepositoryWebhooks | TeamPayloadRepository | WebhookPushRepository | FullRepository: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> RepositoryWebhooks | WebhookPushRepository | FullRepository | TeamPayloadRepository | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_sender(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> SimpleUser | WebhooksUser | None: ...
    @overload
    def __get__(self, obj: Certain[_q._MembershipSender], owner: Any = ...) -> WebhooksUser: ...
    @overload
    def __get__(self, obj: Certain[_q._EventSenderSimpleUserTypeBot], owner: Any = ...) -> _SimpleUserTypeBot: ...
    @overload
    def __get__(self, obj: Certain[_q._EventSenderSimpleUser], owner: Any = ...) -> SimpleUser: ...
    @overload
    def __get__(self, obj: Certain[_q._EventSender], owner: Any = ...) -> SimpleUser | WebhooksUser: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> SimpleUser | WebhooksUser | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_changes(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> (
        WebhookBranchProtectionRuleEditedChanges
        | DiscussionPayloadChanges
        | WebhookDiscussionCommentEditedChanges
        | WebhookInstallationTargetRenamedChanges
        | WebhooksChanges
        | IssuesPayloadChanges
        | WebhookLabelEditedChanges
        | MemberPayloadChanges
        | WebhookMilestoneEditedChanges
        | WebhookOrganizationRenamedChanges
        | WebhookProjectEditedChanges
        | ProjectCardPayloadChanges
        | WebhookProjectColumnEditedChanges
        | WebhookProjectsV2ProjectEditedChanges
        | ProjectsV2ItemPayloadChanges
        | WebhookProjectsV2StatusUpdateEditedChanges
        | WebhookPullRequestEditedChanges
        | WebhookReleaseEditedChanges
        | RepositoryPayloadChanges
        | WebhookRepositoryRulesetEditedChanges
        | WebhookSecurityAndAnalysisChanges
        | SponsorshipPayloadChanges
        | WebhookTeamEditedChanges
        | None
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookSecurityAndAnalysisChangesFrom], owner: Any = ...
    ) -> _WebhookSecurityAndAnalysisChangesFrom: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BranchProtectionRuleChanges], owner: Any = ...
    ) -> WebhookBranchProtectionRuleEditedChanges: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookInstallationTargetRenamedChangesLogin], owner: Any = ...
    ) -> _WebhookInstallationTargetRenamedChangesLogin: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookInstallationTargetRenamedChangesSlug], owner: Any = ...
    ) -> _WebhookInstallationTargetRenamedChangesSlug: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookLabelEditedChangesColor], owner: Any = ...
    ) -> _WebhookLabelEditedChangesColor: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookLabelEditedChangesDescription], owner: Any = ...
    ) -> _WebhookLabelEditedChangesDescription: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookLabelEditedChangesName], owner: Any = ...
    ) -> _WebhookLabelEditedChangesName: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookMilestoneEditedChangesDescription], owner: Any = ...
    ) -> _WebhookMilestoneEditedChangesDescription: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookMilestoneEditedChangesDueOn], owner: Any = ...
    ) -> _WebhookMilestoneEditedChangesDueOn: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookMilestoneEditedChangesTitle], owner: Any = ...
    ) -> _WebhookMilestoneEditedChangesTitle: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookOrganizationRenamedChangesLogin], owner: Any = ...
    ) -> _WebhookOrganizationRenamedChangesLogin: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookProjectColumnEditedChangesName], owner: Any = ...
    ) -> _WebhookProjectColumnEditedChangesName: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookProjectEditedChangesBody], owner: Any = ...
    ) -> _WebhookProjectEditedChangesBody: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookProjectEditedChangesName], owner: Any = ...
    ) -> _WebhookProjectEditedChangesName: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookProjectsV2ProjectEditedChangesDescription], owner: Any = ...
    ) -> _WebhookProjectsV2ProjectEditedChangesDescription: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookProjectsV2ProjectEditedChangesPublic], owner: Any = ...
    ) -> _WebhookProjectsV2ProjectEditedChangesPublic: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookProjectsV2ProjectEditedChangesShortDescription], owner: Any = ...
    ) -> _WebhookProjectsV2ProjectEditedChangesShortDescription: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookProjectsV2ProjectEditedChangesTitle], owner: Any = ...
    ) -> _WebhookProjectsV2ProjectEditedChangesTitle: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookProjectsV2StatusUpdateEditedChangesBody], owner: Any = ...
    ) -> _WebhookProjectsV2StatusUpdateEditedChangesBody: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookProjectsV2StatusUpdateEditedChangesStartDate], owner: Any = ...
    ) -> _WebhookProjectsV2StatusUpdateEditedChangesStartDate: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookProjectsV2StatusUpdateEditedChangesStatus], owner: Any = ...
    ) -> _WebhookProjectsV2StatusUpdateEditedChangesStatus: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookProjectsV2StatusUpdateEditedChangesTargetDate], owner: Any = ...
    ) -> _WebhookProjectsV2StatusUpdateEditedChangesTargetDate: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookPullRequestEditedChangesBase], owner: Any = ...
    ) -> _WebhookPullRequestEditedChangesBase: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookPullRequestEditedChangesBody], owner: Any = ...
    ) -> _WebhookPullRequestEditedChangesBody: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookPullRequestEditedChangesTitle], owner: Any = ...
    ) -> _WebhookPullRequestEditedChangesTitle: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookReleaseEditedChangesBody], owner: Any = ...
    ) -> _WebhookReleaseEditedChangesBody: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookReleaseEditedChangesMakeLatest], owner: Any = ...
    ) -> _WebhookReleaseEditedChangesMakeLatest: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookReleaseEditedChangesName], owner: Any = ...
    ) -> _WebhookReleaseEditedChangesName: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookReleaseEditedChangesTagName], owner: Any = ...
    ) -> _WebhookReleaseEditedChangesTagName: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookRepositoryRulesetEditedChangesConditions], owner: Any = ...
    ) -> _WebhookRepositoryRulesetEditedChangesConditions: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookRepositoryRulesetEditedChangesEnforcement], owner: Any = ...
    ) -> _WebhookRepositoryRulesetEditedChangesEnforcement: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookRepositoryRulesetEditedChangesName], owner: Any = ...
    ) -> _WebhookRepositoryRulesetEditedChangesName: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookRepositoryRulesetEditedChangesRules], owner: Any = ...
    ) -> _WebhookRepositoryRulesetEditedChangesRules: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookTeamEditedChangesDescription], owner: Any = ...
    ) -> _WebhookTeamEditedChangesDescription: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookTeamEditedChangesName], owner: Any = ...
    ) -> _WebhookTeamEditedChangesName: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookTeamEditedChangesNotificationSetting], owner: Any = ...
    ) -> _WebhookTeamEditedChangesNotificationSetting: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookTeamEditedChangesPrivacy], owner: Any = ...
    ) -> _WebhookTeamEditedChangesPrivacy: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesWebhookTeamEditedChangesRepository], owner: Any = ...
    ) -> _WebhookTeamEditedChangesRepository: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesMemberPayloadChangesOldPermission], owner: Any = ...
    ) -> _MemberPayloadChangesOldPermission: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesMemberPayloadChangesPermission], owner: Any = ...
    ) -> _MemberPayloadChangesPermission: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesMemberPayloadChangesRoleName], owner: Any = ...
    ) -> _MemberPayloadChangesRoleName: ...
    @overload
    def __get__(self, obj: Certain[_q._OrganizationChanges], owner: Any = ...) -> WebhookOrganizationRenamedChanges: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesDiscussionPayloadChangesBody], owner: Any = ...
    ) -> _DiscussionPayloadChangesBody: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesDiscussionPayloadChangesCategory], owner: Any = ...
    ) -> _DiscussionPayloadChangesCategory: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesDiscussionPayloadChangesNewDiscussion], owner: Any = ...
    ) -> _DiscussionPayloadChangesNewDiscussion: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesDiscussionPayloadChangesNewRepository], owner: Any = ...
    ) -> _DiscussionPayloadChangesNewRepository: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesDiscussionPayloadChangesTitle], owner: Any = ...
    ) -> _DiscussionPayloadChangesTitle: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesIssuesPayloadChangesBody], owner: Any = ...
    ) -> _IssuesPayloadChangesBody: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesIssuesPayloadChangesNewIssue], owner: Any = ...
    ) -> _IssuesPayloadChangesNewIssue: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesIssuesPayloadChangesNewRepository], owner: Any = ...
    ) -> _IssuesPayloadChangesNewRepository: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesIssuesPayloadChangesOldIssue], owner: Any = ...
    ) -> _IssuesPayloadChangesOldIssue: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesIssuesPayloadChangesOldRepository], owner: Any = ...
    ) -> _IssuesPayloadChangesOldRepository: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesIssuesPayloadChangesTitle], owner: Any = ...
    ) -> _IssuesPayloadChangesTitle: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesProjectCardPayloadChangesColumnId], owner: Any = ...
    ) -> _ProjectCardPayloadChangesColumnId: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesProjectCardPayloadChangesNote], owner: Any = ...
    ) -> _ProjectCardPayloadChangesNote: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesRepositoryPayloadChangesDefaultBranch], owner: Any = ...
    ) -> _RepositoryPayloadChangesDefaultBranch: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesRepositoryPayloadChangesDescription], owner: Any = ...
    ) -> _RepositoryPayloadChangesDescription: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesRepositoryPayloadChangesHomepage], owner: Any = ...
    ) -> _RepositoryPayloadChangesHomepage: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesRepositoryPayloadChangesOwner], owner: Any = ...
    ) -> _RepositoryPayloadChangesOwner: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesRepositoryPayloadChangesRepository], owner: Any = ...
    ) -> _RepositoryPayloadChangesRepository: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesRepositoryPayloadChangesTopics], owner: Any = ...
    ) -> _RepositoryPayloadChangesTopics: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesSponsorshipPayloadChangesPrivacyLevel], owner: Any = ...
    ) -> _SponsorshipPayloadChangesPrivacyLevel: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChangesSponsorshipPayloadChangesTier], owner: Any = ...
    ) -> _SponsorshipPayloadChangesTier: ...
    @overload
    def __get__(self, obj: Certain[_q._ProjectChanges], owner: Any = ...) -> WebhookProjectEditedChanges: ...
    @overload
    def __get__(self, obj: Certain[_q._EventChangesWebhooksChangesBody], owner: Any = ...) -> _WebhooksChangesBody: ...
    @overload
    def __get__(self, obj: Certain[_q._LabelChanges], owner: Any = ...) -> WebhookLabelEditedChanges: ...
    @overload
    def __get__(self, obj: Certain[_q._SecurityAndAnalysis], owner: Any = ...) -> WebhookSecurityAndAnalysisChanges: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ProjectsV2StatusUpdateChanges], owner: Any = ...
    ) -> WebhookProjectsV2StatusUpdateEditedChanges: ...
    @overload
    def __get__(
        self, obj: Certain[_q._RepositoryRulesetChanges], owner: Any = ...
    ) -> WebhookRepositoryRulesetEditedChanges: ...
    @overload
    def __get__(self, obj: Certain[_q._ProjectColumnEdited], owner: Any = ...) -> WebhookProjectColumnEditedChanges: ...
    @overload
    def __get__(self, obj: Certain[_q._MilestoneEdited], owner: Any = ...) -> WebhookMilestoneEditedChanges: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ProjectsV2Edited], owner: Any = ...
    ) -> WebhookProjectsV2ProjectEditedChanges: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InstallationTarget], owner: Any = ...
    ) -> WebhookInstallationTargetRenamedChanges: ...
    @overload
    def __get__(self, obj: Certain[_q._TeamEdited], owner: Any = ...) -> WebhookTeamEditedChanges: ...
    @overload
    def __get__(self, obj: Certain[_q._MemberChanges], owner: Any = ...) -> MemberPayloadChanges: ...
    @overload
    def __get__(
        self, obj: Certain[_q._DiscussionCommentEdited], owner: Any = ...
    ) -> WebhookDiscussionCommentEditedChanges: ...
    @overload
    def __get__(self, obj: Certain[_q._ProjectsV2ItemChanges], owner: Any = ...) -> ProjectsV2ItemPayloadChanges: ...
    @overload
    def __get__(self, obj: Certain[_q._ProjectCardChanges], owner: Any = ...) -> ProjectCardPayloadChanges: ...
    @overload
    def __get__(self, obj: Certain[_q._PullRequestEdited], owner: Any = ...) -> WebhookPullRequestEditedChanges: ...
    @overload
    def __get__(self, obj: Certain[_q._ReleaseEdited], owner: Any = ...) -> WebhookReleaseEditedChanges: ...
    @overload
    def __get__(self, obj: Certain[_q._DiscussionChanges], owner: Any = ...) -> DiscussionPayloadChanges: ...
    @overload
    def __get__(self, obj: Certain[_q._RepositoryChanges], owner: Any = ...) -> RepositoryPayloadChanges: ...
    @overload
    def __get__(self, obj: Certain[_q._SponsorshipChanges], owner: Any = ...) -> SponsorshipPayloadChanges: ...
    @overload
    def __get__(self, obj: Certain[_q._EventChangesWebhooksChanges], owner: Any = ...) -> WebhooksChanges: ...
    @overload
    def __get__(self, obj: Certain[_q._IssuesChanges], owner: Any = ...) -> IssuesPayloadChanges: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChanges], owner: Any = ...
    ) -> (
        WebhookBranchProtectionRuleEditedChanges
        | DiscussionPayloadChanges
        | WebhookDiscussionCommentEditedChanges
        | WebhookInstallationTargetRenamedChanges
        | WebhooksChanges
        | IssuesPayloadChanges
        | WebhookLabelEditedChanges
        | MemberPayloadChanges
        | WebhookMilestoneEditedChanges
        | WebhookOrganizationRenamedChanges
        | WebhookProjectEditedChanges
        | ProjectCardPayloadChanges
        | WebhookProjectColumnEditedChanges
        | WebhookProjectsV2ProjectEditedChanges
        | ProjectsV2ItemPayloadChanges
        | WebhookProjectsV2StatusUpdateEditedChanges
        | WebhookPullRequestEditedChanges
        | WebhookReleaseEditedChanges
        | RepositoryPayloadChanges
        | WebhookRepositoryRulesetEditedChanges
        | WebhookSecurityAndAnalysisChanges
        | SponsorshipPayloadChanges
        | WebhookTeamEditedChanges
    ): ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> (
        WebhookBranchProtectionRuleEditedChanges
        | DiscussionPayloadChanges
        | WebhookDiscussionCommentEditedChanges
        | WebhookInstallationTargetRenamedChanges
        | WebhooksChanges
        | IssuesPayloadChanges
        | WebhookLabelEditedChanges
        | MemberPayloadChanges
        | WebhookMilestoneEditedChanges
        | WebhookOrganizationRenamedChanges
        | WebhookProjectEditedChanges
        | ProjectCardPayloadChanges
        | WebhookProjectColumnEditedChanges
        | WebhookProjectsV2ProjectEditedChanges
        | ProjectsV2ItemPayloadChanges
        | WebhookProjectsV2StatusUpdateEditedChanges
        | WebhookPullRequestEditedChanges
        | WebhookReleaseEditedChanges
        | RepositoryPayloadChanges
        | WebhookRepositoryRulesetEditedChanges
        | WebhookSecurityAndAnalysisChanges
        | SponsorshipPayloadChanges
        | WebhookTeamEditedChanges
        | None
    ): ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_check_run(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> CheckRunWithSimpleCheckSuite | WebhookDeploymentStatusCreatedCheckRun | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckRunWebhookDeploymentStatusCreatedCheckRunCompletedAt], owner: Any = ...
    ) -> _WebhookDeploymentStatusCreatedCheckRunCompletedAt: ...
    @overload
    def __get__(
        self, obj: Certain[_q._DeploymentStatusCheckRun], owner: Any = ...
    ) -> WebhookDeploymentStatusCreatedCheckRun: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckRunCheckRunWithSimpleCheckSuiteConclusionActionRequired], owner: Any = ...
    ) -> _CheckRunWithSimpleCheckSuiteConclusionActionRequired: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckRunCheckRunWithSimpleCheckSuiteConclusionCancelled], owner: Any = ...
    ) -> _CheckRunWithSimpleCheckSuiteConclusionCancelled: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckRunCheckRunWithSimpleCheckSuiteConclusionFailure], owner: Any = ...
    ) -> _CheckRunWithSimpleCheckSuiteConclusionFailure: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckRunCheckRunWithSimpleCheckSuiteConclusionNeutral], owner: Any = ...
    ) -> _CheckRunWithSimpleCheckSuiteConclusionNeutral: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckRunCheckRunWithSimpleCheckSuiteConclusionPending], owner: Any = ...
    ) -> _CheckRunWithSimpleCheckSuiteConclusionPending: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckRunCheckRunWithSimpleCheckSuiteConclusionSkipped], owner: Any = ...
    ) -> _CheckRunWithSimpleCheckSuiteConclusionSkipped: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckRunCheckRunWithSimpleCheckSuiteConclusionStale], owner: Any = ...
    ) -> _CheckRunWithSimpleCheckSuiteConclusionStale: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckRunCheckRunWithSimpleCheckSuiteConclusionStartupFailure], owner: Any = ...
    ) -> _CheckRunWithSimpleCheckSuiteConclusionStartupFailure: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckRunCheckRunWithSimpleCheckSuiteConclusionSuccess], owner: Any = ...
    ) -> _CheckRunWithSimpleCheckSuiteConclusionSuccess: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckRunCheckRunWithSimpleCheckSuiteConclusionTimedOut], owner: Any = ...
    ) -> _CheckRunWithSimpleCheckSuiteConclusionTimedOut: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckRunCheckRunWithSimpleCheckSuiteConclusionWaiting], owner: Any = ...
    ) -> _CheckRunWithSimpleCheckSuiteConclusionWaiting: ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventCheckRunCheckRunWithSimpleCheckSuiteConclusionWaitingPendingStartupFailureStaleSuccessFailureN
        ],
        owner: Any = ...,
    ) -> _CheckRunWithSimpleCheckSuiteConclusionWaitingPendingStartupFailureStaleSuccessFailureNeutralCancell: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckRunCheckRunWithSimpleCheckSuiteApp], owner: Any = ...
    ) -> _CheckRunWithSimpleCheckSuiteApp: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckRunCheckRunWithSimpleCheckSuiteCompletedAt], owner: Any = ...
    ) -> _CheckRunWithSimpleCheckSuiteCompletedAt: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckRunCheckRunWithSimpleCheckSuiteDeployment], owner: Any = ...
    ) -> _CheckRunWithSimpleCheckSuiteDeployment: ...
    @overload
    def __get__(self, obj: Certain[_q._CheckRun], owner: Any = ...) -> CheckRunWithSimpleCheckSuite: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckRun], owner: Any = ...
    ) -> CheckRunWithSimpleCheckSuite | WebhookDeploymentStatusCreatedCheckRun: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> CheckRunWithSimpleCheckSuite | WebhookDeploymentStatusCreatedCheckRun | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_requested_action(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> WebhookCheckRunRequestedActionRequestedAction | None: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventRequestedActionWebhookCheckRunRequestedActionRequestedActionIdentifier],
        owner: Any = ...,
    ) -> _WebhookCheckRunRequestedActionRequestedActionIdentifier: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CheckRunRequestedActionRequestedAction], owner: Any = ...
    ) -> WebhookCheckRunRequestedActionRequestedAction: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> WebhookCheckRunRequestedActionRequestedAction | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_check_suite(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> CheckSuitePayloadCheckSuite | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckSuiteCheckSuitePayloadCheckSuiteConclusionActionRequired], owner: Any = ...
    ) -> _CheckSuitePayloadCheckSuiteConclusionActionRequired: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckSuiteCheckSuitePayloadCheckSuiteConclusionCancelled], owner: Any = ...
    ) -> _CheckSuitePayloadCheckSuiteConclusionCancelled: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckSuiteCheckSuitePayloadCheckSuiteConclusionFailure], owner: Any = ...
    ) -> _CheckSuitePayloadCheckSuiteConclusionFailure: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckSuiteCheckSuitePayloadCheckSuiteConclusionNeutral], owner: Any = ...
    ) -> _CheckSuitePayloadCheckSuiteConclusionNeutral: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckSuiteCheckSuitePayloadCheckSuiteConclusionSkipped], owner: Any = ...
    ) -> _CheckSuitePayloadCheckSuiteConclusionSkipped: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckSuiteCheckSuitePayloadCheckSuiteConclusionStale], owner: Any = ...
    ) -> _CheckSuitePayloadCheckSuiteConclusionStale: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckSuiteCheckSuitePayloadCheckSuiteConclusionStartupFailure], owner: Any = ...
    ) -> _CheckSuitePayloadCheckSuiteConclusionStartupFailure: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckSuiteCheckSuitePayloadCheckSuiteConclusionSuccess], owner: Any = ...
    ) -> _CheckSuitePayloadCheckSuiteConclusionSuccess: ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventCheckSuiteCheckSuitePayloadCheckSuiteConclusionSuccessFailureNeutralCancelledTimedOutActionReq
        ],
        owner: Any = ...,
    ) -> _CheckSuitePayloadCheckSuiteConclusionSuccessFailureNeutralCancelledTimedOutActionRequiredStaleSkipp: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckSuiteCheckSuitePayloadCheckSuiteConclusionTimedOut], owner: Any = ...
    ) -> _CheckSuitePayloadCheckSuiteConclusionTimedOut: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckSuiteCheckSuitePayloadCheckSuiteAfter], owner: Any = ...
    ) -> _CheckSuitePayloadCheckSuiteAfter: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckSuiteCheckSuitePayloadCheckSuiteBefore], owner: Any = ...
    ) -> _CheckSuitePayloadCheckSuiteBefore: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckSuiteCheckSuitePayloadCheckSuiteHeadBranch], owner: Any = ...
    ) -> _CheckSuitePayloadCheckSuiteHeadBranch: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckSuiteCheckSuitePayloadCheckSuiteRerequestable], owner: Any = ...
    ) -> _CheckSuitePayloadCheckSuiteRerequestable: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCheckSuiteCheckSuitePayloadCheckSuiteRunsRerequestable], owner: Any = ...
    ) -> _CheckSuitePayloadCheckSuiteRunsRerequestable: ...
    @overload
    def __get__(self, obj: Certain[_q._CheckSuite], owner: Any = ...) -> CheckSuitePayloadCheckSuite: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> CheckSuitePayloadCheckSuite | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_alert(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> (
        CodeScanningAlertPayloadAlert
        | DependabotAlert
        | RepositoryVulnerabilityAlertPayloadAlert
        | SecretScanningAlertWebhook
        | None
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventAlertRepositoryVulnerabilityAlertPayloadAlertStateDismissed], owner: Any = ...
    ) -> _RepositoryVulnerabilityAlertPayloadAlertStateDismissed: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventAlertRepositoryVulnerabilityAlertPayloadAlertStateFixed], owner: Any = ...
    ) -> _RepositoryVulnerabilityAlertPayloadAlertStateFixed: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventAlertRepositoryVulnerabilityAlertPayloadAlertStateOpen], owner: Any = ...
    ) -> _RepositoryVulnerabilityAlertPayloadAlertStateOpen: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventAlertCodeScanningAlertPayloadAlertStateDismissed], owner: Any = ...
    ) -> _CodeScanningAlertPayloadAlertStateDismissed: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventAlertCodeScanningAlertPayloadAlertStateFixed], owner: Any = ...
    ) -> _CodeScanningAlertPayloadAlertStateFixed: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventAlertCodeScanningAlertPayloadAlertStateOpen], owner: Any = ...
    ) -> _CodeScanningAlertPayloadAlertStateOpen: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventAlertDependabotAlertAutoDismissedAt], owner: Any = ...
    ) -> _DependabotAlertAutoDismissedAt: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventAlertDependabotAlertDismissedAt], owner: Any = ...
    ) -> _DependabotAlertDismissedAt: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventAlertDependabotAlertDismissedBy], owner: Any = ...
    ) -> _DependabotAlertDismissedBy: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventAlertDependabotAlertDismissedComment], owner: Any = ...
    ) -> _DependabotAlertDismissedComment: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventAlertDependabotAlertFixedAt], owner: Any = ...
    ) -> _DependabotAlertFixedAt: ...
    @overload
    def __get__(
        self, obj: Certain[_q._RepositoryVulnerabilityAlert], owner: Any = ...
    ) -> RepositoryVulnerabilityAlertPayloadAlert: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventAlertSecretScanningAlertWebhook], owner: Any = ...
    ) -> SecretScanningAlertWebhook: ...
    @overload
    def __get__(self, obj: Certain[_q._CodeScanningAlert], owner: Any = ...) -> CodeScanningAlertPayloadAlert: ...
    @overload
    def __get__(self, obj: Certain[_q._DependabotAlert], owner: Any = ...) -> DependabotAlert: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventAlert], owner: Any = ...
    ) -> (
        CodeScanningAlertPayloadAlert
        | DependabotAlert
        | RepositoryVulnerabilityAlertPayloadAlert
        | SecretScanningAlertWebhook
    ): ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> (
        CodeScanningAlertPayloadAlert
        | DependabotAlert
        | RepositoryVulnerabilityAlertPayloadAlert
        | SecretScanningAlertWebhook
        | None
    ): ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_comment(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> (
        WebhookCommitCommentCreatedComment
        | str
        | WebhooksComment
        | IssueCommentPayloadComment
        | PullRequestReviewCommentPayloadComment
        | None
    ): ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventCommentWebhookCommitCommentCreatedCommentAuthorAssociationCOLLABORATOR],
        owner: Any = ...,
    ) -> _WebhookCommitCommentCreatedCommentAuthorAssociationCOLLABORATOR: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventCommentWebhookCommitCommentCreatedCommentAuthorAssociationCONTRIBUTOR],
        owner: Any = ...,
    ) -> _WebhookCommitCommentCreatedCommentAuthorAssociationCONTRIBUTOR: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventCommentWebhookCommitCommentCreatedCommentAuthorAssociationFIRSTTIMECONTRIBUTOR],
        owner: Any = ...,
    ) -> _WebhookCommitCommentCreatedCommentAuthorAssociationFIRSTTIMECONTRIBUTOR: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventCommentWebhookCommitCommentCreatedCommentAuthorAssociationFIRSTTIMER],
        owner: Any = ...,
    ) -> _WebhookCommitCommentCreatedCommentAuthorAssociationFIRSTTIMER: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventCommentWebhookCommitCommentCreatedCommentAuthorAssociationMANNEQUIN],
        owner: Any = ...,
    ) -> _WebhookCommitCommentCreatedCommentAuthorAssociationMANNEQUIN: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentWebhookCommitCommentCreatedCommentAuthorAssociationMEMBER], owner: Any = ...
    ) -> _WebhookCommitCommentCreatedCommentAuthorAssociationMEMBER: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentWebhookCommitCommentCreatedCommentAuthorAssociationNONE], owner: Any = ...
    ) -> _WebhookCommitCommentCreatedCommentAuthorAssociationNONE: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentWebhookCommitCommentCreatedCommentAuthorAssociationOWNER], owner: Any = ...
    ) -> _WebhookCommitCommentCreatedCommentAuthorAssociationOWNER: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentWebhookCommitCommentCreatedCommentLine], owner: Any = ...
    ) -> _WebhookCommitCommentCreatedCommentLine: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentWebhookCommitCommentCreatedCommentPath], owner: Any = ...
    ) -> _WebhookCommitCommentCreatedCommentPath: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentWebhookCommitCommentCreatedCommentPosition], owner: Any = ...
    ) -> _WebhookCommitCommentCreatedCommentPosition: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentWebhookCommitCommentCreatedCommentReactions], owner: Any = ...
    ) -> _WebhookCommitCommentCreatedCommentReactions: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentWebhookCommitCommentCreatedCommentUser], owner: Any = ...
    ) -> _WebhookCommitCommentCreatedCommentUser: ...
    @overload
    def __get__(self, obj: Certain[_q._DeploymentReviewComment], owner: Any = ...) -> str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentIssueCommentPayloadCommentAuthorAssociationCOLLABORATOR], owner: Any = ...
    ) -> _IssueCommentPayloadCommentAuthorAssociationCOLLABORATOR: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentIssueCommentPayloadCommentAuthorAssociationCONTRIBUTOR], owner: Any = ...
    ) -> _IssueCommentPayloadCommentAuthorAssociationCONTRIBUTOR: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventCommentIssueCommentPayloadCommentAuthorAssociationFIRSTTIMECONTRIBUTOR],
        owner: Any = ...,
    ) -> _IssueCommentPayloadCommentAuthorAssociationFIRSTTIMECONTRIBUTOR: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentIssueCommentPayloadCommentAuthorAssociationFIRSTTIMER], owner: Any = ...
    ) -> _IssueCommentPayloadCommentAuthorAssociationFIRSTTIMER: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentIssueCommentPayloadCommentAuthorAssociationMANNEQUIN], owner: Any = ...
    ) -> _IssueCommentPayloadCommentAuthorAssociationMANNEQUIN: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentIssueCommentPayloadCommentAuthorAssociationMEMBER], owner: Any = ...
    ) -> _IssueCommentPayloadCommentAuthorAssociationMEMBER: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentIssueCommentPayloadCommentAuthorAssociationNONE], owner: Any = ...
    ) -> _IssueCommentPayloadCommentAuthorAssociationNONE: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentIssueCommentPayloadCommentAuthorAssociationOWNER], owner: Any = ...
    ) -> _IssueCommentPayloadCommentAuthorAssociationOWNER: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentIssueCommentPayloadCommentPerformedViaGithubApp], owner: Any = ...
    ) -> _IssueCommentPayloadCommentPerformedViaGithubApp: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentIssueCommentPayloadCommentUser], owner: Any = ...
    ) -> _IssueCommentPayloadCommentUser: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentWebhooksCommentAuthorAssociationCOLLABORATOR], owner: Any = ...
    ) -> _WebhooksCommentAuthorAssociationCOLLABORATOR: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentWebhooksCommentAuthorAssociationCONTRIBUTOR], owner: Any = ...
    ) -> _WebhooksCommentAuthorAssociationCONTRIBUTOR: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentWebhooksCommentAuthorAssociationFIRSTTIMECONTRIBUTOR], owner: Any = ...
    ) -> _WebhooksCommentAuthorAssociationFIRSTTIMECONTRIBUTOR: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentWebhooksCommentAuthorAssociationFIRSTTIMER], owner: Any = ...
    ) -> _WebhooksCommentAuthorAssociationFIRSTTIMER: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentWebhooksCommentAuthorAssociationMANNEQUIN], owner: Any = ...
    ) -> _WebhooksCommentAuthorAssociationMANNEQUIN: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentWebhooksCommentAuthorAssociationMEMBER], owner: Any = ...
    ) -> _WebhooksCommentAuthorAssociationMEMBER: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentWebhooksCommentAuthorAssociationNONE], owner: Any = ...
    ) -> _WebhooksCommentAuthorAssociationNONE: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentWebhooksCommentAuthorAssociationOWNER], owner: Any = ...
    ) -> _WebhooksCommentAuthorAssociationOWNER: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommentWebhooksCommentParentId], owner: Any = ...
    ) -> _WebhooksCommentParentId: ...
    @overload
    def __get__(self, obj: Certain[_q._EventCommentWebhooksCommentUser], owner: Any = ...) -> _WebhooksCommentUser: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PullRequestReviewComment], owner: Any = ...
    ) -> PullRequestReviewCommentPayloadComment: ...
    @overload
    def __get__(self, obj: Certain[_q._CommitComment], owner: Any = ...) -> WebhookCommitCommentCreatedComment: ...
    @overload
    def __get__(self, obj: Certain[_q._DiscussionComment], owner: Any = ...) -> WebhooksComment: ...
    @overload
    def __get__(self, obj: Certain[_q._IssueComment], owner: Any = ...) -> IssueCommentPayloadComment: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventComment], owner: Any = ...
    ) -> (
        WebhookCommitCommentCreatedComment
        | str
        | WebhooksComment
        | IssueCommentPayloadComment
        | PullRequestReviewCommentPayloadComment
    ): ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> (
        WebhookCommitCommentCreatedComment
        | str
        | WebhooksComment
        | IssueCommentPayloadComment
        | PullRequestReviewCommentPayloadComment
        | None
    ): ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_ref_type(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["tag", "branch"] | str | None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventRefTypeLiteralBranch], owner: Any = ...) -> Literal["branch"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventRefTypeLiteralTag], owner: Any = ...) -> Literal["tag"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventPusherType], owner: Any = ...) -> Literal["tag", "branch"] | str: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["tag", "branch"] | str | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_key(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> WebhooksDeployKey | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventKeyWebhooksDeployKeyAddedBy], owner: Any = ...
    ) -> _WebhooksDeployKeyAddedBy: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventKeyWebhooksDeployKeyEnabled], owner: Any = ...
    ) -> _WebhooksDeployKeyEnabled: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventKeyWebhooksDeployKeyLastUsed], owner: Any = ...
    ) -> _WebhooksDeployKeyLastUsed: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventKeyWebhooksDeployKeyReadOnly], owner: Any = ...
    ) -> _WebhooksDeployKeyReadOnly: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventKeyWebhooksDeployKeyVerified], owner: Any = ...
    ) -> _WebhooksDeployKeyVerified: ...
    @overload
    def __get__(self, obj: Certain[_q._DeployKey], owner: Any = ...) -> WebhooksDeployKey: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> WebhooksDeployKey | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_deployment(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> WebhookDeploymentCreatedDeployment | Deployment | WebhookDeploymentStatusCreatedDeployment | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventDeploymentWebhookDeploymentCreatedDeploymentCreator], owner: Any = ...
    ) -> _WebhookDeploymentCreatedDeploymentCreator: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventDeploymentWebhookDeploymentCreatedDeploymentDescription], owner: Any = ...
    ) -> _WebhookDeploymentCreatedDeploymentDescription: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventDeploymentWebhookDeploymentCreatedDeploymentPerformedViaGithubApp], owner: Any = ...
    ) -> _WebhookDeploymentCreatedDeploymentPerformedViaGithubApp: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventDeploymentWebhookDeploymentCreatedDeploymentProductionEnvironment], owner: Any = ...
    ) -> _WebhookDeploymentCreatedDeploymentProductionEnvironment: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventDeploymentWebhookDeploymentCreatedDeploymentTransientEnvironment], owner: Any = ...
    ) -> _WebhookDeploymentCreatedDeploymentTransientEnvironment: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventDeploymentWebhookDeploymentStatusCreatedDeploymentCreator], owner: Any = ...
    ) -> _WebhookDeploymentStatusCreatedDeploymentCreator: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventDeploymentWebhookDeploymentStatusCreatedDeploymentDescription], owner: Any = ...
    ) -> _WebhookDeploymentStatusCreatedDeploymentDescription: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventDeploymentWebhookDeploymentStatusCreatedDeploymentPerformedViaGithubApp],
        owner: Any = ...,
    ) -> _WebhookDeploymentStatusCreatedDeploymentPerformedViaGithubApp: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventDeploymentWebhookDeploymentStatusCreatedDeploymentProductionEnvironment],
        owner: Any = ...,
    ) -> _WebhookDeploymentStatusCreatedDeploymentProductionEnvironment: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventDeploymentWebhookDeploymentStatusCreatedDeploymentTransientEnvironment],
        owner: Any = ...,
    ) -> _WebhookDeploymentStatusCreatedDeploymentTransientEnvironment: ...
    @overload
    def __get__(self, obj: Certain[_q._EventDeploymentDeployment], owner: Any = ...) -> Deployment: ...
    @overload
    def __get__(self, obj: Certain[_q._Deployment], owner: Any = ...) -> WebhookDeploymentCreatedDeployment: ...
    @overload
    def __get__(
        self, obj: Certain[_q._DeploymentStatus], owner: Any = ...
    ) -> WebhookDeploymentStatusCreatedDeployment: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventDeployment], owner: Any = ...
    ) -> WebhookDeploymentCreatedDeployment | Deployment | WebhookDeploymentStatusCreatedDeployment: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> WebhookDeploymentCreatedDeployment | Deployment | WebhookDeploymentStatusCreatedDeployment | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_workflow(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> WebhooksWorkflow | str | None: ...
    @overload
    def __get__(self, obj: Certain[_q._WorkflowDispatch], owner: Any = ...) -> str: ...
    @overload
    def __get__(self, obj: Certain[_q._EventWorkflowWebhooksWorkflow], owner: Any = ...) -> WebhooksWorkflow: ...
    @overload
    def __get__(self, obj: Certain[_q._EventWorkflow], owner: Any = ...) -> WebhooksWorkflow | str: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> WebhooksWorkflow | str | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_workflow_run(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> (
        WebhookDeploymentCreatedWorkflowRun
        | DeploymentReviewPayloadWorkflowRun
        | WebhookDeploymentStatusCreatedWorkflowRun
        | WorkflowRunPayloadWorkflowRun
        | None
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWebhookDeploymentCreatedWorkflowRunActor], owner: Any = ...
    ) -> _WebhookDeploymentCreatedWorkflowRunActor: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWebhookDeploymentCreatedWorkflowRunHeadCommit], owner: Any = ...
    ) -> _WebhookDeploymentCreatedWorkflowRunHeadCommit: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWebhookDeploymentCreatedWorkflowRunHeadRepository], owner: Any = ...
    ) -> _WebhookDeploymentCreatedWorkflowRunHeadRepository: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWebhookDeploymentCreatedWorkflowRunReferencedWorkflows], owner: Any = ...
    ) -> _WebhookDeploymentCreatedWorkflowRunReferencedWorkflows: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWebhookDeploymentCreatedWorkflowRunRepository], owner: Any = ...
    ) -> _WebhookDeploymentCreatedWorkflowRunRepository: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWebhookDeploymentCreatedWorkflowRunTriggeringActor], owner: Any = ...
    ) -> _WebhookDeploymentCreatedWorkflowRunTriggeringActor: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWebhookDeploymentStatusCreatedWorkflowRunActor], owner: Any = ...
    ) -> _WebhookDeploymentStatusCreatedWorkflowRunActor: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWebhookDeploymentStatusCreatedWorkflowRunHeadCommit], owner: Any = ...
    ) -> _WebhookDeploymentStatusCreatedWorkflowRunHeadCommit: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventWorkflowRunWebhookDeploymentStatusCreatedWorkflowRunHeadRepository],
        owner: Any = ...,
    ) -> _WebhookDeploymentStatusCreatedWorkflowRunHeadRepository: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventWorkflowRunWebhookDeploymentStatusCreatedWorkflowRunReferencedWorkflows],
        owner: Any = ...,
    ) -> _WebhookDeploymentStatusCreatedWorkflowRunReferencedWorkflows: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWebhookDeploymentStatusCreatedWorkflowRunRepository], owner: Any = ...
    ) -> _WebhookDeploymentStatusCreatedWorkflowRunRepository: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventWorkflowRunWebhookDeploymentStatusCreatedWorkflowRunTriggeringActor],
        owner: Any = ...,
    ) -> _WebhookDeploymentStatusCreatedWorkflowRunTriggeringActor: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunDeploymentReviewPayloadWorkflowRunActor], owner: Any = ...
    ) -> _DeploymentReviewPayloadWorkflowRunActor: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunDeploymentReviewPayloadWorkflowRunHeadCommit], owner: Any = ...
    ) -> _DeploymentReviewPayloadWorkflowRunHeadCommit: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunDeploymentReviewPayloadWorkflowRunHeadRepository], owner: Any = ...
    ) -> _DeploymentReviewPayloadWorkflowRunHeadRepository: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunDeploymentReviewPayloadWorkflowRunReferencedWorkflows], owner: Any = ...
    ) -> _DeploymentReviewPayloadWorkflowRunReferencedWorkflows: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunDeploymentReviewPayloadWorkflowRunRepository], owner: Any = ...
    ) -> _DeploymentReviewPayloadWorkflowRunRepository: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunDeploymentReviewPayloadWorkflowRunTriggeringActor], owner: Any = ...
    ) -> _DeploymentReviewPayloadWorkflowRunTriggeringActor: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWorkflowRunPayloadWorkflowRunConclusionActionRequired], owner: Any = ...
    ) -> _WorkflowRunPayloadWorkflowRunConclusionActionRequired: ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventWorkflowRunWorkflowRunPayloadWorkflowRunConclusionActionRequiredCancelledFailureNeutralSkipped
        ],
        owner: Any = ...,
    ) -> _WorkflowRunPayloadWorkflowRunConclusionActionRequiredCancelledFailureNeutralSkippedStaleSuccessTime: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWorkflowRunPayloadWorkflowRunConclusionCancelled], owner: Any = ...
    ) -> _WorkflowRunPayloadWorkflowRunConclusionCancelled: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWorkflowRunPayloadWorkflowRunConclusionFailure], owner: Any = ...
    ) -> _WorkflowRunPayloadWorkflowRunConclusionFailure: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWorkflowRunPayloadWorkflowRunConclusionNeutral], owner: Any = ...
    ) -> _WorkflowRunPayloadWorkflowRunConclusionNeutral: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWorkflowRunPayloadWorkflowRunConclusionSkipped], owner: Any = ...
    ) -> _WorkflowRunPayloadWorkflowRunConclusionSkipped: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWorkflowRunPayloadWorkflowRunConclusionStale], owner: Any = ...
    ) -> _WorkflowRunPayloadWorkflowRunConclusionStale: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWorkflowRunPayloadWorkflowRunConclusionStartupFailure], owner: Any = ...
    ) -> _WorkflowRunPayloadWorkflowRunConclusionStartupFailure: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWorkflowRunPayloadWorkflowRunConclusionSuccess], owner: Any = ...
    ) -> _WorkflowRunPayloadWorkflowRunConclusionSuccess: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWorkflowRunPayloadWorkflowRunConclusionTimedOut], owner: Any = ...
    ) -> _WorkflowRunPayloadWorkflowRunConclusionTimedOut: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWorkflowRunPayloadWorkflowRunActor], owner: Any = ...
    ) -> _WorkflowRunPayloadWorkflowRunActor: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWorkflowRunPayloadWorkflowRunDisplayTitle], owner: Any = ...
    ) -> _WorkflowRunPayloadWorkflowRunDisplayTitle: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWorkflowRunPayloadWorkflowRunHeadBranch], owner: Any = ...
    ) -> _WorkflowRunPayloadWorkflowRunHeadBranch: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWorkflowRunPayloadWorkflowRunName], owner: Any = ...
    ) -> _WorkflowRunPayloadWorkflowRunName: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWorkflowRunPayloadWorkflowRunReferencedWorkflows], owner: Any = ...
    ) -> _WorkflowRunPayloadWorkflowRunReferencedWorkflows: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRunWorkflowRunPayloadWorkflowRunTriggeringActor], owner: Any = ...
    ) -> _WorkflowRunPayloadWorkflowRunTriggeringActor: ...
    @overload
    def __get__(
        self, obj: Certain[_q._DeploymentWorkflowRun], owner: Any = ...
    ) -> WebhookDeploymentCreatedWorkflowRun: ...
    @overload
    def __get__(
        self, obj: Certain[_q._DeploymentStatusWorkflowRun], owner: Any = ...
    ) -> WebhookDeploymentStatusCreatedWorkflowRun: ...
    @overload
    def __get__(
        self, obj: Certain[_q._DeploymentReviewWorkflowRun], owner: Any = ...
    ) -> DeploymentReviewPayloadWorkflowRun: ...
    @overload
    def __get__(self, obj: Certain[_q._WorkflowRun], owner: Any = ...) -> WorkflowRunPayloadWorkflowRun: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowRun], owner: Any = ...
    ) -> (
        WebhookDeploymentCreatedWorkflowRun
        | DeploymentReviewPayloadWorkflowRun
        | WebhookDeploymentStatusCreatedWorkflowRun
        | WorkflowRunPayloadWorkflowRun
    ): ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> (
        WebhookDeploymentCreatedWorkflowRun
        | DeploymentReviewPayloadWorkflowRun
        | WebhookDeploymentStatusCreatedWorkflowRun
        | WorkflowRunPayloadWorkflowRun
        | None
    ): ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_workflow_job_run(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> DeploymentReviewPayloadWorkflowJobRun | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowJobRunDeploymentReviewPayloadWorkflowJobRunConclusion], owner: Any = ...
    ) -> _DeploymentReviewPayloadWorkflowJobRunConclusion: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowJobRunDeploymentReviewPayloadWorkflowJobRunName], owner: Any = ...
    ) -> _DeploymentReviewPayloadWorkflowJobRunName: ...
    @overload
    def __get__(
        self, obj: Certain[_q._DeploymentReviewWorkflowJobRun], owner: Any = ...
    ) -> DeploymentReviewPayloadWorkflowJobRun: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> DeploymentReviewPayloadWorkflowJobRun | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_deployment_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> WebhookDeploymentStatusCreatedDeploymentStatus | None: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventDeploymentStatusWebhookDeploymentStatusCreatedDeploymentStatusCreator],
        owner: Any = ...,
    ) -> _WebhookDeploymentStatusCreatedDeploymentStatusCreator: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventDeploymentStatusWebhookDeploymentStatusCreatedDeploymentStatusPerformedViaGithubApp],
        owner: Any = ...,
    ) -> _WebhookDeploymentStatusCreatedDeploymentStatusPerformedViaGithubApp: ...
    @overload
    def __get__(
        self, obj: Certain[_q._DeploymentStatus], owner: Any = ...
    ) -> WebhookDeploymentStatusCreatedDeploymentStatus: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> WebhookDeploymentStatusCreatedDeploymentStatus | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_discussion(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Discussion | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventDiscussionDiscussionAnswerChosenAt], owner: Any = ...
    ) -> _DiscussionAnswerChosenAt: ...
    @overload
    def __get__(self, obj: Certain[_q._EventDiscussion], owner: Any = ...) -> Discussion: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Discussion | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_repository_selection(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["all", "selected"] | str | None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventRepositorySelectionLiteralAll], owner: Any = ...) -> Literal["all"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventRepositorySelectionLiteralSelected], owner: Any = ...
    ) -> Literal["selected"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InstallationRepositories], owner: Any = ...
    ) -> Literal["all", "selected"] | str: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["all", "selected"] | str | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_issue(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> IssueCommentPayloadIssue | IssuesPayloadIssue | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventIssueIssueCommentPayloadIssuePullRequest], owner: Any = ...
    ) -> _IssueCommentPayloadIssuePullRequest: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventIssueIssuesPayloadIssueAssignee], owner: Any = ...
    ) -> _IssuesPayloadIssueAssignee: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventIssueIssuesPayloadIssueMilestone], owner: Any = ...
    ) -> _IssuesPayloadIssueMilestone: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventIssueIssuesPayloadIssueStateReasonCompleted], owner: Any = ...
    ) -> _IssuesPayloadIssueStateReasonCompleted: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventIssueIssuesPayloadIssueStateReasonCompletedDuplicateNotPlannedReopenedSt],
        owner: Any = ...,
    ) -> _IssuesPayloadIssueStateReasonCompletedDuplicateNotPlannedReopenedSt: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventIssueIssuesPayloadIssueStateReasonDuplicate], owner: Any = ...
    ) -> _IssuesPayloadIssueStateReasonDuplicate: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventIssueIssuesPayloadIssueStateReasonNotPlanned], owner: Any = ...
    ) -> _IssuesPayloadIssueStateReasonNotPlanned: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventIssueIssuesPayloadIssueStateReasonReopened], owner: Any = ...
    ) -> _IssuesPayloadIssueStateReasonReopened: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventIssueIssuesPayloadIssueType], owner: Any = ...
    ) -> _IssuesPayloadIssueType: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventIssueIssuesPayloadIssueBody], owner: Any = ...
    ) -> _IssuesPayloadIssueBody: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventIssueIssuesPayloadIssueLabels], owner: Any = ...
    ) -> _IssuesPayloadIssueLabels: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventIssueIssuesPayloadIssueLocked], owner: Any = ...
    ) -> _IssuesPayloadIssueLocked: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventIssueIssuesPayloadIssuePullRequest], owner: Any = ...
    ) -> _IssuesPayloadIssuePullRequest: ...
    @overload
    def __get__(self, obj: Certain[_q._IssueComment], owner: Any = ...) -> IssueCommentPayloadIssue: ...
    @overload
    def __get__(self, obj: Certain[_q._Issues], owner: Any = ...) -> IssuesPayloadIssue: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventIssue], owner: Any = ...
    ) -> IssueCommentPayloadIssue | IssuesPayloadIssue: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> IssueCommentPayloadIssue | IssuesPayloadIssue | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_blocked_issue(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Issue | None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventBlockedIssueIssueMilestone], owner: Any = ...) -> _IssueMilestone: ...
    @overload
    def __get__(self, obj: Certain[_q._EventBlockedIssueIssuePullRequest], owner: Any = ...) -> _IssuePullRequest: ...
    @overload
    def __get__(self, obj: Certain[_q._IssueDependencies], owner: Any = ...) -> Issue: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Issue | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_blocking_issue(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Issue | None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventBlockingIssueIssueMilestone], owner: Any = ...) -> _IssueMilestone: ...
    @overload
    def __get__(self, obj: Certain[_q._EventBlockingIssueIssuePullRequest], owner: Any = ...) -> _IssuePullRequest: ...
    @overload
    def __get__(self, obj: Certain[_q._IssueDependencies], owner: Any = ...) -> Issue: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Issue | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_assignee(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> IssuesPayloadAssignee | SimpleUser | None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventAssigneeSimpleUserTypeBot], owner: Any = ...) -> _SimpleUserTypeBot: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventAssigneeIssuesPayloadAssignee], owner: Any = ...
    ) -> IssuesPayloadAssignee: ...
    @overload
    def __get__(self, obj: Certain[_q._SecretScanningAlertAssignee], owner: Any = ...) -> SimpleUser: ...
    @overload
    def __get__(self, obj: Certain[_q._EventAssignee], owner: Any = ...) -> IssuesPayloadAssignee | SimpleUser: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> IssuesPayloadAssignee | SimpleUser | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_milestone(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> WebhooksMilestone | MilestonePayloadMilestone | Milestone | None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMilestoneMilestoneClosedAt], owner: Any = ...) -> _MilestoneClosedAt: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMilestoneMilestoneCreator], owner: Any = ...) -> _MilestoneCreator: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventMilestoneMilestoneDescription], owner: Any = ...
    ) -> _MilestoneDescription: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMilestoneMilestoneDueOn], owner: Any = ...) -> _MilestoneDueOn: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventMilestoneMilestoneStateClosed], owner: Any = ...
    ) -> _MilestoneStateClosed: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMilestoneMilestoneStateOpen], owner: Any = ...) -> _MilestoneStateOpen: ...
    @overload
    def __get__(self, obj: Certain[_q._PullRequestMilestone], owner: Any = ...) -> Milestone: ...
    @overload
    def __get__(self, obj: Certain[_q._IssuesMilestone], owner: Any = ...) -> WebhooksMilestone: ...
    @overload
    def __get__(self, obj: Certain[_q._Milestone], owner: Any = ...) -> MilestonePayloadMilestone: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventMilestone], owner: Any = ...
    ) -> WebhooksMilestone | MilestonePayloadMilestone | Milestone: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> WebhooksMilestone | MilestonePayloadMilestone | Milestone | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_type(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> IssueType | Literal["backfill", "custom-pattern-backfill", "pattern-version-backfill"] | str | None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventTypeLiteralBackfill], owner: Any = ...) -> Literal["backfill"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventTypeLiteralCustomPatternBackfill], owner: Any = ...
    ) -> Literal["custom-pattern-backfill"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventTypeLiteralPatternVersionBackfill], owner: Any = ...
    ) -> Literal["pattern-version-backfill"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventTypeIssueTypeColorBlue], owner: Any = ...) -> _IssueTypeColorBlue: ...
    @overload
    def __get__(self, obj: Certain[_q._EventTypeIssueTypeColorGray], owner: Any = ...) -> _IssueTypeColorGray: ...
    @overload
    def __get__(self, obj: Certain[_q._EventTypeIssueTypeColorGreen], owner: Any = ...) -> _IssueTypeColorGreen: ...
    @overload
    def __get__(self, obj: Certain[_q._EventTypeIssueTypeColorOrange], owner: Any = ...) -> _IssueTypeColorOrange: ...
    @overload
    def __get__(self, obj: Certain[_q._EventTypeIssueTypeColorPink], owner: Any = ...) -> _IssueTypeColorPink: ...
    @overload
    def __get__(self, obj: Certain[_q._EventTypeIssueTypeColorPurple], owner: Any = ...) -> _IssueTypeColorPurple: ...
    @overload
    def __get__(self, obj: Certain[_q._EventTypeIssueTypeColorRed], owner: Any = ...) -> _IssueTypeColorRed: ...
    @overload
    def __get__(self, obj: Certain[_q._EventTypeIssueTypeColorYellow], owner: Any = ...) -> _IssueTypeColorYellow: ...
    @overload
    def __get__(self, obj: Certain[_q._EventTypeIssueTypeCreatedAt], owner: Any = ...) -> _IssueTypeCreatedAt: ...
    @overload
    def __get__(self, obj: Certain[_q._EventTypeIssueTypeDescription], owner: Any = ...) -> _IssueTypeDescription: ...
    @overload
    def __get__(self, obj: Certain[_q._EventTypeIssueTypeIsEnabled], owner: Any = ...) -> _IssueTypeIsEnabled: ...
    @overload
    def __get__(self, obj: Certain[_q._EventTypeIssueTypeUpdatedAt], owner: Any = ...) -> _IssueTypeUpdatedAt: ...
    @overload
    def __get__(self, obj: Certain[_q._IssuesType], owner: Any = ...) -> IssueType: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SecretScanningScan], owner: Any = ...
    ) -> Literal["backfill", "custom-pattern-backfill", "pattern-version-backfill"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventType], owner: Any = ...
    ) -> IssueType | Literal["backfill", "custom-pattern-backfill", "pattern-version-backfill"] | str: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> IssueType | Literal["backfill", "custom-pattern-backfill", "pattern-version-backfill"] | str | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_previous_marketplace_purchase(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> MarketplacePurchasePreviousMarketplacePurchase | None: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventPreviousMarketplacePurchaseMarketplacePurchasePreviousMarketplacePurchaseFreeTrialEndsOn],
        owner: Any = ...,
    ) -> _MarketplacePurchasePreviousMarketplacePurchaseFreeTrialEndsOn: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventPreviousMarketplacePurchaseMarketplacePurchasePreviousMarketplacePurchaseNextBillingDate],
        owner: Any = ...,
    ) -> _MarketplacePurchasePreviousMarketplacePurchaseNextBillingDate: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventPreviousMarketplacePurchaseMarketplacePurchasePreviousMarketplacePurchaseOnFreeTrial],
        owner: Any = ...,
    ) -> _MarketplacePurchasePreviousMarketplacePurchaseOnFreeTrial: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MarketplacePurchasePreviousMarketplacePurchase], owner: Any = ...
    ) -> MarketplacePurchasePreviousMarketplacePurchase: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> MarketplacePurchasePreviousMarketplacePurchase | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_scope(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["team", "organization"] | str | None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventScopeLiteralOrganization], owner: Any = ...) -> Literal["organization"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventScopeLiteralTeam], owner: Any = ...) -> Literal["team"]: ...
    @overload
    def __get__(self, obj: Certain[_q._Membership], owner: Any = ...) -> Literal["team", "organization"] | str: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["team", "organization"] | str | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_team(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> WebhooksTeam | WebhooksTeam1 | None: ...
    @overload
    def __get__(self, obj: Certain[_q._Membership], owner: Any = ...) -> WebhooksTeam: ...
    @overload
    def __get__(self, obj: Certain[_q._EventTeamWebhooksTeam1], owner: Any = ...) -> WebhooksTeam1: ...
    @overload
    def __get__(self, obj: Certain[_q._EventTeam], owner: Any = ...) -> WebhooksTeam | WebhooksTeam1: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> WebhooksTeam | WebhooksTeam1 | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_reason(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> (
        Literal[
            "merged",
            "invalidated",
            "dequeued",
            "UNKNOWN_REMOVAL_REASON",
            "MANUAL",
            "MERGE",
            "MERGE_CONFLICT",
            "CI_FAILURE",
            "CI_TIMEOUT",
            "ALREADY_MERGED",
            "QUEUE_CLEARED",
            "ROLL_BACK",
            "BRANCH_PROTECTIONS",
            "GIT_TREE_INVALID",
            "INVALID_MERGE_COMMIT",
        ]
        | str
        | None
    ): ...
    @overload
    def __get__(self, obj: Certain[_q._EventReasonLiteralDequeued], owner: Any = ...) -> Literal["dequeued"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventReasonLiteralInvalidated], owner: Any = ...) -> Literal["invalidated"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventReasonLiteralMerged], owner: Any = ...) -> Literal["merged"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReasonLiteralALREADYMERGED], owner: Any = ...
    ) -> Literal["ALREADY_MERGED"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReasonLiteralBRANCHPROTECTIONS], owner: Any = ...
    ) -> Literal["BRANCH_PROTECTIONS"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventReasonLiteralCIFAILURE], owner: Any = ...) -> Literal["CI_FAILURE"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventReasonLiteralCITIMEOUT], owner: Any = ...) -> Literal["CI_TIMEOUT"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReasonLiteralGITTREEINVALID], owner: Any = ...
    ) -> Literal["GIT_TREE_INVALID"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReasonLiteralINVALIDMERGECOMMIT], owner: Any = ...
    ) -> Literal["INVALID_MERGE_COMMIT"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventReasonLiteralMANUAL], owner: Any = ...) -> Literal["MANUAL"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventReasonLiteralMERGE], owner: Any = ...) -> Literal["MERGE"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReasonLiteralMERGECONFLICT], owner: Any = ...
    ) -> Literal["MERGE_CONFLICT"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReasonLiteralQUEUECLEARED], owner: Any = ...
    ) -> Literal["QUEUE_CLEARED"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventReasonLiteralROLLBACK], owner: Any = ...) -> Literal["ROLL_BACK"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReasonLiteralUNKNOWNREMOVALREASON], owner: Any = ...
    ) -> Literal["UNKNOWN_REMOVAL_REASON"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MergeGroupReason], owner: Any = ...
    ) -> Literal["merged", "invalidated", "dequeued"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PullRequestReason], owner: Any = ...
    ) -> (
        Literal[
            "UNKNOWN_REMOVAL_REASON",
            "MANUAL",
            "MERGE",
            "MERGE_CONFLICT",
            "CI_FAILURE",
            "CI_TIMEOUT",
            "ALREADY_MERGED",
            "QUEUE_CLEARED",
            "ROLL_BACK",
            "BRANCH_PROTECTIONS",
            "GIT_TREE_INVALID",
            "INVALID_MERGE_COMMIT",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReason], owner: Any = ...
    ) -> (
        Literal[
            "merged",
            "invalidated",
            "dequeued",
            "UNKNOWN_REMOVAL_REASON",
            "MANUAL",
            "MERGE",
            "MERGE_CONFLICT",
            "CI_FAILURE",
            "CI_TIMEOUT",
            "ALREADY_MERGED",
            "QUEUE_CLEARED",
            "ROLL_BACK",
            "BRANCH_PROTECTIONS",
            "GIT_TREE_INVALID",
            "INVALID_MERGE_COMMIT",
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> (
        Literal[
            "merged",
            "invalidated",
            "dequeued",
            "UNKNOWN_REMOVAL_REASON",
            "MANUAL",
            "MERGE",
            "MERGE_CONFLICT",
            "CI_FAILURE",
            "CI_TIMEOUT",
            "ALREADY_MERGED",
            "QUEUE_CLEARED",
            "ROLL_BACK",
            "BRANCH_PROTECTIONS",
            "GIT_TREE_INVALID",
            "INVALID_MERGE_COMMIT",
        ]
        | str
        | None
    ): ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_hook(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> WebhookMetaDeletedHook | WebhookPingHook | None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventHookWebhookPingHookActive], owner: Any = ...) -> _WebhookPingHookActive: ...
    @overload
    def __get__(self, obj: Certain[_q._EventHookWebhookPingHookAppId], owner: Any = ...) -> _WebhookPingHookAppId: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventHookWebhookPingHookLastResponse], owner: Any = ...
    ) -> _WebhookPingHookLastResponse: ...
    @overload
    def __get__(self, obj: Certain[_q._EventHookWebhookPingHookUrl], owner: Any = ...) -> _WebhookPingHookUrl: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventHookWebhookMetaDeletedHookActive], owner: Any = ...
    ) -> _WebhookMetaDeletedHookActive: ...
    @overload
    def __get__(self, obj: Certain[_q._PingHook], owner: Any = ...) -> WebhookPingHook: ...
    @overload
    def __get__(self, obj: Certain[_q._Meta], owner: Any = ...) -> WebhookMetaDeletedHook: ...
    @overload
    def __get__(self, obj: Certain[_q._EventHook], owner: Any = ...) -> WebhookMetaDeletedHook | WebhookPingHook: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> WebhookMetaDeletedHook | WebhookPingHook | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_invitation(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> WebhookOrganizationMemberInvitedInvitation | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventInvitationWebhookOrganizationMemberInvitedInvitationEmail], owner: Any = ...
    ) -> _WebhookOrganizationMemberInvitedInvitationEmail: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventInvitationWebhookOrganizationMemberInvitedInvitationFailedAt], owner: Any = ...
    ) -> _WebhookOrganizationMemberInvitedInvitationFailedAt: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventInvitationWebhookOrganizationMemberInvitedInvitationFailedReason], owner: Any = ...
    ) -> _WebhookOrganizationMemberInvitedInvitationFailedReason: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventInvitationWebhookOrganizationMemberInvitedInvitationInvitationSource],
        owner: Any = ...,
    ) -> _WebhookOrganizationMemberInvitedInvitationInvitationSource: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventInvitationWebhookOrganizationMemberInvitedInvitationInviter], owner: Any = ...
    ) -> _WebhookOrganizationMemberInvitedInvitationInviter: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventInvitationWebhookOrganizationMemberInvitedInvitationLogin], owner: Any = ...
    ) -> _WebhookOrganizationMemberInvitedInvitationLogin: ...
    @overload
    def __get__(
        self, obj: Certain[_q._OrganizationMemberInvited], owner: Any = ...
    ) -> WebhookOrganizationMemberInvitedInvitation: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> WebhookOrganizationMemberInvitedInvitation | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_membership(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> WebhooksMembership | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventMembershipWebhooksMembershipDirectMembership], owner: Any = ...
    ) -> _WebhooksMembershipDirectMembership: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventMembershipWebhooksMembershipEnterpriseTeamsProvidingIndirectMembership],
        owner: Any = ...,
    ) -> _WebhooksMembershipEnterpriseTeamsProvidingIndirectMembership: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventMembershipWebhooksMembershipUser], owner: Any = ...
    ) -> _WebhooksMembershipUser: ...
    @overload
    def __get__(self, obj: Certain[_q._OrganizationMembership], owner: Any = ...) -> WebhooksMembership: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> WebhooksMembership | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_package(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> PackagePayloadPackage | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPackagePackagePayloadPackageCreatedAt], owner: Any = ...
    ) -> _PackagePayloadPackageCreatedAt: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPackagePackagePayloadPackageDescription], owner: Any = ...
    ) -> _PackagePayloadPackageDescription: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPackagePackagePayloadPackageOwner], owner: Any = ...
    ) -> _PackagePayloadPackageOwner: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPackagePackagePayloadPackagePackageVersion], owner: Any = ...
    ) -> _PackagePayloadPackagePackageVersion: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPackagePackagePayloadPackageRegistry], owner: Any = ...
    ) -> _PackagePayloadPackageRegistry: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPackagePackagePayloadPackageUpdatedAt], owner: Any = ...
    ) -> _PackagePayloadPackageUpdatedAt: ...
    @overload
    def __get__(self, obj: Certain[_q._Package], owner: Any = ...) -> PackagePayloadPackage: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> PackagePayloadPackage | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_build(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> WebhookPageBuildBuild | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventBuildWebhookPageBuildBuildCommit], owner: Any = ...
    ) -> _WebhookPageBuildBuildCommit: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventBuildWebhookPageBuildBuildPusher], owner: Any = ...
    ) -> _WebhookPageBuildBuildPusher: ...
    @overload
    def __get__(self, obj: Certain[_q._PageBuild], owner: Any = ...) -> WebhookPageBuildBuild: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> WebhookPageBuildBuild | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_project_column(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> WebhooksProjectColumn | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventProjectColumnWebhooksProjectColumnAfterId], owner: Any = ...
    ) -> _WebhooksProjectColumnAfterId: ...
    @overload
    def __get__(self, obj: Certain[_q._ProjectColumn], owner: Any = ...) -> WebhooksProjectColumn: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> WebhooksProjectColumn | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_pull_request(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> (
        PullRequestPayloadPullRequest
        | PullRequestReviewPayloadPullRequest
        | PullRequestReviewCommentPayloadPullRequest
        | PullRequestReviewThreadPayloadPullRequest
        | None
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._PullRequestReviewThread], owner: Any = ...
    ) -> PullRequestReviewThreadPayloadPullRequest: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPullRequestPullRequestPayloadPullRequestAssignee], owner: Any = ...
    ) -> _PullRequestPayloadPullRequestAssignee: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPullRequestPullRequestPayloadPullRequestMilestone], owner: Any = ...
    ) -> _PullRequestPayloadPullRequestMilestone: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PullRequestReviewComment], owner: Any = ...
    ) -> PullRequestReviewCommentPayloadPullRequest: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPullRequestPullRequestPayloadPullRequestAutoMerge], owner: Any = ...
    ) -> _PullRequestPayloadPullRequestAutoMerge: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPullRequestPullRequestPayloadPullRequestBody], owner: Any = ...
    ) -> _PullRequestPayloadPullRequestBody: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPullRequestPullRequestPayloadPullRequestDraft], owner: Any = ...
    ) -> _PullRequestPayloadPullRequestDraft: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPullRequestPullRequestPayloadPullRequestLocked], owner: Any = ...
    ) -> _PullRequestPayloadPullRequestLocked: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPullRequestPullRequestPayloadPullRequestMerged], owner: Any = ...
    ) -> _PullRequestPayloadPullRequestMerged: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPullRequestPullRequestPayloadPullRequestMergedBy], owner: Any = ...
    ) -> _PullRequestPayloadPullRequestMergedBy: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPullRequestPullRequestPayloadPullRequestStateClosed], owner: Any = ...
    ) -> _PullRequestPayloadPullRequestStateClosed: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPullRequestPullRequestPayloadPullRequestStateOpen], owner: Any = ...
    ) -> _PullRequestPayloadPullRequestStateOpen: ...
    @overload
    def __get__(self, obj: Certain[_q._PullRequestReview], owner: Any = ...) -> PullRequestReviewPayloadPullRequest: ...
    @overload
    def __get__(self, obj: Certain[_q._PullRequest], owner: Any = ...) -> PullRequestPayloadPullRequest: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPullRequest], owner: Any = ...
    ) -> (
        PullRequestPayloadPullRequest
        | PullRequestReviewPayloadPullRequest
        | PullRequestReviewCommentPayloadPullRequest
        | PullRequestReviewThreadPayloadPullRequest
    ): ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> (
        PullRequestPayloadPullRequest
        | PullRequestReviewPayloadPullRequest
        | PullRequestReviewCommentPayloadPullRequest
        | PullRequestReviewThreadPayloadPullRequest
        | None
    ): ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_requested_team(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> PullRequestPayloadRequestedTeam | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventRequestedTeamPullRequestPayloadRequestedTeamPrivacyClosed], owner: Any = ...
    ) -> _PullRequestPayloadRequestedTeamPrivacyClosed: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventRequestedTeamPullRequestPayloadRequestedTeamPrivacyOpen], owner: Any = ...
    ) -> _PullRequestPayloadRequestedTeamPrivacyOpen: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventRequestedTeamPullRequestPayloadRequestedTeamPrivacySecret], owner: Any = ...
    ) -> _PullRequestPayloadRequestedTeamPrivacySecret: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PullRequestRequestedTeam], owner: Any = ...
    ) -> PullRequestPayloadRequestedTeam: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> PullRequestPayloadRequestedTeam | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_review(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> PullRequestReviewPayloadReview | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReviewPullRequestReviewPayloadReviewStateApproved], owner: Any = ...
    ) -> _PullRequestReviewPayloadReviewStateApproved: ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventReviewPullRequestReviewPayloadReviewStateApprovedChangesRequestedCommentedDismissedPendingSt
        ],
        owner: Any = ...,
    ) -> _PullRequestReviewPayloadReviewStateApprovedChangesRequestedCommentedDismissedPendingSt: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReviewPullRequestReviewPayloadReviewStateChangesRequested], owner: Any = ...
    ) -> _PullRequestReviewPayloadReviewStateChangesRequested: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReviewPullRequestReviewPayloadReviewStateCommented], owner: Any = ...
    ) -> _PullRequestReviewPayloadReviewStateCommented: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReviewPullRequestReviewPayloadReviewStateDismissed], owner: Any = ...
    ) -> _PullRequestReviewPayloadReviewStateDismissed: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReviewPullRequestReviewPayloadReviewStatePending], owner: Any = ...
    ) -> _PullRequestReviewPayloadReviewStatePending: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReviewPullRequestReviewPayloadReviewBody], owner: Any = ...
    ) -> _PullRequestReviewPayloadReviewBody: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReviewPullRequestReviewPayloadReviewSubmittedAt], owner: Any = ...
    ) -> _PullRequestReviewPayloadReviewSubmittedAt: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReviewPullRequestReviewPayloadReviewUpdatedAt], owner: Any = ...
    ) -> _PullRequestReviewPayloadReviewUpdatedAt: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReviewPullRequestReviewPayloadReviewUser], owner: Any = ...
    ) -> _PullRequestReviewPayloadReviewUser: ...
    @overload
    def __get__(self, obj: Certain[_q._PullRequestReview], owner: Any = ...) -> PullRequestReviewPayloadReview: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> PullRequestReviewPayloadReview | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_updated_at(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> _datetime | str | None: ...
    @overload
    def __get__(self, obj: Certain[_q._PullRequestReviewThreadUpdatedAt], owner: Any = ...) -> _datetime: ...
    @overload
    def __get__(self, obj: Certain[_q._Status], owner: Any = ...) -> str: ...
    @overload
    def __get__(self, obj: Certain[_q._EventUpdatedAt], owner: Any = ...) -> _datetime | str: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> _datetime | str | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_head_commit(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> WebhookPushCommits | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventHeadCommitWebhookPushCommitsAdded], owner: Any = ...
    ) -> _WebhookPushCommitsAdded: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventHeadCommitWebhookPushCommitsDistinct], owner: Any = ...
    ) -> _WebhookPushCommitsDistinct: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventHeadCommitWebhookPushCommitsModified], owner: Any = ...
    ) -> _WebhookPushCommitsModified: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventHeadCommitWebhookPushCommitsRemoved], owner: Any = ...
    ) -> _WebhookPushCommitsRemoved: ...
    @overload
    def __get__(self, obj: Certain[_q._PushHeadCommit], owner: Any = ...) -> WebhookPushCommits: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> WebhookPushCommits | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_pusher(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> WebhookPushPusher | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPusherWebhookPushPusherDate], owner: Any = ...
    ) -> _WebhookPushPusherDate: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPusherWebhookPushPusherEmail], owner: Any = ...
    ) -> _WebhookPushPusherEmail: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPusherWebhookPushPusherUsername], owner: Any = ...
    ) -> _WebhookPushPusherUsername: ...
    @overload
    def __get__(self, obj: Certain[_q._Push], owner: Any = ...) -> WebhookPushPusher: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> WebhookPushPusher | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_registry_package(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> RegistryPackagePayloadRegistryPackage | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventRegistryPackageRegistryPackagePayloadRegistryPackageCreatedAt], owner: Any = ...
    ) -> _RegistryPackagePayloadRegistryPackageCreatedAt: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventRegistryPackageRegistryPackagePayloadRegistryPackageDescription], owner: Any = ...
    ) -> _RegistryPackagePayloadRegistryPackageDescription: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventRegistryPackageRegistryPackagePayloadRegistryPackagePackageVersion],
        owner: Any = ...,
    ) -> _RegistryPackagePayloadRegistryPackagePackageVersion: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventRegistryPackageRegistryPackagePayloadRegistryPackageRegistry], owner: Any = ...
    ) -> _RegistryPackagePayloadRegistryPackageRegistry: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventRegistryPackageRegistryPackagePayloadRegistryPackageUpdatedAt], owner: Any = ...
    ) -> _RegistryPackagePayloadRegistryPackageUpdatedAt: ...
    @overload
    def __get__(self, obj: Certain[_q._RegistryPackage], owner: Any = ...) -> RegistryPackagePayloadRegistryPackage: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> RegistryPackagePayloadRegistryPackage | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_release(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> ReleasePayloadRelease | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReleaseReleasePayloadReleaseAuthor], owner: Any = ...
    ) -> _ReleasePayloadReleaseAuthor: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReleaseReleasePayloadReleaseBody], owner: Any = ...
    ) -> _ReleasePayloadReleaseBody: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReleaseReleasePayloadReleaseCreatedAt], owner: Any = ...
    ) -> _ReleasePayloadReleaseCreatedAt: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReleaseReleasePayloadReleaseDraft], owner: Any = ...
    ) -> _ReleasePayloadReleaseDraft: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReleaseReleasePayloadReleaseImmutable], owner: Any = ...
    ) -> _ReleasePayloadReleaseImmutable: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReleaseReleasePayloadReleaseName], owner: Any = ...
    ) -> _ReleasePayloadReleaseName: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReleaseReleasePayloadReleasePrerelease], owner: Any = ...
    ) -> _ReleasePayloadReleasePrerelease: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReleaseReleasePayloadReleasePublishedAt], owner: Any = ...
    ) -> _ReleasePayloadReleasePublishedAt: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReleaseReleasePayloadReleaseReactions], owner: Any = ...
    ) -> _ReleasePayloadReleaseReactions: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventReleaseReleasePayloadReleaseUpdatedAt], owner: Any = ...
    ) -> _ReleasePayloadReleaseUpdatedAt: ...
    @overload
    def __get__(self, obj: Certain[_q._Release], owner: Any = ...) -> ReleasePayloadRelease: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> ReleasePayloadRelease | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["success", "cancelled", "failure"] | str | None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventStatusLiteralCancelled], owner: Any = ...) -> Literal["cancelled"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventStatusLiteralFailure], owner: Any = ...) -> Literal["failure"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventStatusLiteralSuccess], owner: Any = ...) -> Literal["success"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._RepositoryImport], owner: Any = ...
    ) -> Literal["success", "cancelled", "failure"] | str: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["success", "cancelled", "failure"] | str | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_custom_pattern_scope(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> Literal["repository", "organization", "enterprise"] | str | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCustomPatternScopeLiteralEnterprise], owner: Any = ...
    ) -> Literal["enterprise"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCustomPatternScopeLiteralOrganization], owner: Any = ...
    ) -> Literal["organization"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCustomPatternScopeLiteralRepository], owner: Any = ...
    ) -> Literal["repository"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SecretScanningScanCustomPatternScope], owner: Any = ...
    ) -> Literal["repository", "organization", "enterprise"] | str: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Literal["repository", "organization", "enterprise"] | str | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_source(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> Literal["git", "issues", "pull-requests", "discussions", "wiki"] | str | None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventSourceLiteralDiscussions], owner: Any = ...) -> Literal["discussions"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventSourceLiteralGit], owner: Any = ...) -> Literal["git"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventSourceLiteralIssues], owner: Any = ...) -> Literal["issues"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventSourceLiteralPullRequests], owner: Any = ...
    ) -> Literal["pull-requests"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventSourceLiteralWiki], owner: Any = ...) -> Literal["wiki"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SecretScanningScan], owner: Any = ...
    ) -> Literal["git", "issues", "pull-requests", "discussions", "wiki"] | str: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Literal["git", "issues", "pull-requests", "discussions", "wiki"] | str | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_security_advisory(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> SecurityAdvisoryPayloadSecurityAdvisory | None: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventSecurityAdvisorySecurityAdvisoryPayloadSecurityAdvisoryCvssSeverities],
        owner: Any = ...,
    ) -> _SecurityAdvisoryPayloadSecurityAdvisoryCvssSeverities: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventSecurityAdvisorySecurityAdvisoryPayloadSecurityAdvisoryWithdrawnAt],
        owner: Any = ...,
    ) -> _SecurityAdvisoryPayloadSecurityAdvisoryWithdrawnAt: ...
    @overload
    def __get__(
        self, obj: Certain[_q._SecurityAdvisory], owner: Any = ...
    ) -> SecurityAdvisoryPayloadSecurityAdvisory: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> SecurityAdvisoryPayloadSecurityAdvisory | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_sponsorship(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> WebhooksSponsorship | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventSponsorshipWebhooksSponsorshipMaintainer], owner: Any = ...
    ) -> _WebhooksSponsorshipMaintainer: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventSponsorshipWebhooksSponsorshipSponsor], owner: Any = ...
    ) -> _WebhooksSponsorshipSponsor: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventSponsorshipWebhooksSponsorshipSponsorable], owner: Any = ...
    ) -> _WebhooksSponsorshipSponsorable: ...
    @overload
    def __get__(self, obj: Certain[_q._Sponsorship], owner: Any = ...) -> WebhooksSponsorship: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> WebhooksSponsorship | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_commit(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> WebhookStatusCommit | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommitWebhookStatusCommitAuthor], owner: Any = ...
    ) -> _WebhookStatusCommitAuthor: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventCommitWebhookStatusCommitCommitter], owner: Any = ...
    ) -> _WebhookStatusCommitCommitter: ...
    @overload
    def __get__(self, obj: Certain[_q._Status], owner: Any = ...) -> WebhookStatusCommit: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> WebhookStatusCommit | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_state_(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> Literal["pending", "success", "failure", "error"] | str | None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventStateLiteralError], owner: Any = ...) -> Literal["error"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventStateLiteralFailure], owner: Any = ...) -> Literal["failure"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventStateLiteralPending], owner: Any = ...) -> Literal["pending"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventStateLiteralSuccess], owner: Any = ...) -> Literal["success"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._Status], owner: Any = ...
    ) -> Literal["pending", "success", "failure", "error"] | str: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Literal["pending", "success", "failure", "error"] | str | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_parent_issue(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Issue | None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventParentIssueIssueMilestone], owner: Any = ...) -> _IssueMilestone: ...
    @overload
    def __get__(self, obj: Certain[_q._EventParentIssueIssuePullRequest], owner: Any = ...) -> _IssuePullRequest: ...
    @overload
    def __get__(self, obj: Certain[_q._SubIssues], owner: Any = ...) -> Issue: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Issue | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_sub_issue(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Issue | None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventSubIssueIssueMilestone], owner: Any = ...) -> _IssueMilestone: ...
    @overload
    def __get__(self, obj: Certain[_q._EventSubIssueIssuePullRequest], owner: Any = ...) -> _IssuePullRequest: ...
    @overload
    def __get__(self, obj: Certain[_q._SubIssues], owner: Any = ...) -> Issue: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Issue | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_workflow_job(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> WorkflowJobPayloadWorkflowJob | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowJobWorkflowJobPayloadWorkflowJobConclusionActionRequired], owner: Any = ...
    ) -> _WorkflowJobPayloadWorkflowJobConclusionActionRequired: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowJobWorkflowJobPayloadWorkflowJobConclusionCancelled], owner: Any = ...
    ) -> _WorkflowJobPayloadWorkflowJobConclusionCancelled: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowJobWorkflowJobPayloadWorkflowJobConclusionFailure], owner: Any = ...
    ) -> _WorkflowJobPayloadWorkflowJobConclusionFailure: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowJobWorkflowJobPayloadWorkflowJobConclusionNeutral], owner: Any = ...
    ) -> _WorkflowJobPayloadWorkflowJobConclusionNeutral: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowJobWorkflowJobPayloadWorkflowJobConclusionSkipped], owner: Any = ...
    ) -> _WorkflowJobPayloadWorkflowJobConclusionSkipped: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowJobWorkflowJobPayloadWorkflowJobConclusionSuccess], owner: Any = ...
    ) -> _WorkflowJobPayloadWorkflowJobConclusionSuccess: ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventWorkflowJobWorkflowJobPayloadWorkflowJobConclusionSuccessFailureSkippedCancelledActionRequired
        ],
        owner: Any = ...,
    ) -> _WorkflowJobPayloadWorkflowJobConclusionSuccessFailureSkippedCancelledActionRequiredNeutralTimedOutS: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowJobWorkflowJobPayloadWorkflowJobConclusionTimedOut], owner: Any = ...
    ) -> _WorkflowJobPayloadWorkflowJobConclusionTimedOut: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowJobWorkflowJobPayloadWorkflowJobCompletedAt], owner: Any = ...
    ) -> _WorkflowJobPayloadWorkflowJobCompletedAt: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowJobWorkflowJobPayloadWorkflowJobHeadBranch], owner: Any = ...
    ) -> _WorkflowJobPayloadWorkflowJobHeadBranch: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowJobWorkflowJobPayloadWorkflowJobRunnerGroupId], owner: Any = ...
    ) -> _WorkflowJobPayloadWorkflowJobRunnerGroupId: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowJobWorkflowJobPayloadWorkflowJobRunnerGroupName], owner: Any = ...
    ) -> _WorkflowJobPayloadWorkflowJobRunnerGroupName: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowJobWorkflowJobPayloadWorkflowJobRunnerId], owner: Any = ...
    ) -> _WorkflowJobPayloadWorkflowJobRunnerId: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowJobWorkflowJobPayloadWorkflowJobRunnerName], owner: Any = ...
    ) -> _WorkflowJobPayloadWorkflowJobRunnerName: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventWorkflowJobWorkflowJobPayloadWorkflowJobWorkflowName], owner: Any = ...
    ) -> _WorkflowJobPayloadWorkflowJobWorkflowName: ...
    @overload
    def __get__(self, obj: Certain[_q._WorkflowJob], owner: Any = ...) -> WorkflowJobPayloadWorkflowJob: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> WorkflowJobPayloadWorkflowJob | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Event(Known[K]):
    """What a handler receives. K is what is known of it: a union of `Is[queries]`."""

    kind: str
    """The deepest kind the spec knows; `*` for an event of an unknown kind."""
    payload: Any
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
        @overload
        async def wait(
            self, query: _T23, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T23]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T24, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T24]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T25, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T25]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T26, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T26]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T27, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T27]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T28, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T28]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T29, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T29]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T30, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T30]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T31, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T31]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T32, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T32]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T33, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T33]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T34, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T34]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T35, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T35]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T36, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T36]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T37, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T37]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T38, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T38]]:
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

    action: _Event_action[K]

    enterprise: Present[_q._EventEnterprise, EnterpriseWebhooks]

    installation: _Event_installation[K]

    organization: Present[_q._EventOrganization, OrganizationSimpleWebhooks]

    repository: _Event_repository[K]

    sender: _Event_sender[K]

    changes: _Event_changes[K]

    rule: Present[_q._BranchProtectionRule, WebhooksRule]

    check_run: _Event_check_run[K]

    requested_action: _Event_requested_action[K]

    check_suite: _Event_check_suite[K]

    alert: _Event_alert[K]

    commit_oid: Present[_q._CodeScanningAlertCommitOid, str]

    ref: Present[_q._EventRef, str]

    comment: _Event_comment[K]

    description: Present[_q._EventDescription, str]

    master_branch: Present[_q._Create, str]

    pusher_type: Present[_q._EventPusherType, str]

    ref_type: _Event_ref_type[K]

    definition: Present[_q._CustomProperty, CustomPropertyPayloadDefinition]

    new_property_values: Present[_q._CustomPropertyValues, list[CustomPropertyValue]]

    old_property_values: Present[_q._CustomPropertyValues, list[CustomPropertyValue]]

    key: _Event_key[K]

    deployment: _Event_deployment[K]

    workflow: _Event_workflow[K]

    workflow_run: _Event_workflow_run[K]

    deployment_callback_url: Present[_q._DeploymentProtectionRuleDeploymentCallbackUrl, str]

    environment: Present[_q._EventEnvironment, str]

    event: Present[_q._DeploymentProtectionRuleEvent, str]

    pull_requests: Present[_q._DeploymentProtectionRulePullRequests, list[PullRequest]]

    approver: Present[_q._DeploymentReviewApprover, WebhooksApprover]

    requestor: Present[_q._DeploymentReviewRequestor, WebhooksUser]

    reviewers: Present[_q._DeploymentReviewReviewers, list[DeploymentReviewPayloadReviewers]]

    since: Present[_q._DeploymentReview, str]

    workflow_job_run: _Event_workflow_job_run[K]

    workflow_job_runs: Present[_q._DeploymentReviewWorkflowJobRuns, list[DeploymentReviewPayloadWorkflowJobRuns]]

    deployment_status: _Event_deployment_status[K]

    answer: Present[_q._DiscussionAnswered, WebhooksAnswer]

    discussion: _Event_discussion[K]

    label: Present[_q._EventLabel, WebhooksLabel]

    old_answer: Present[_q._DiscussionUnanswered, WebhooksAnswer]

    forkee: Present[_q._Fork, WebhookForkForkee]

    pages: Present[_q._Gollum, list[WebhookGollumPages]]

    repositories: Present[_q._EventRepositories, list[WebhooksRepositories]]

    requester: Present[_q._EventRequester, WebhooksUser]

    repositories_added: Present[_q._InstallationRepositories, list[WebhooksRepositories]]

    repositories_removed: Present[_q._InstallationRepositories, list[InstallationRepositoriesRepositoriesRemoved]]

    repository_selection: _Event_repository_selection[K]

    account: Present[_q._InstallationTarget, WebhookInstallationTargetRenamedAccount]

    target_type: Present[_q._InstallationTarget, str]

    issue: _Event_issue[K]

    blocked_issue: _Event_blocked_issue[K]

    blocked_issue_id: Present[_q._IssueDependencies, float]

    blocked_issue_repo: Present[_q._IssueDependenciesBlockedIssueRepo, Repository]

    blocking_issue: _Event_blocking_issue[K]

    blocking_issue_id: Present[_q._IssueDependencies, float]

    blocking_issue_repo: Present[_q._IssueDependenciesBlockingIssueRepo, Repository]

    assignee: _Event_assignee[K]

    milestone: _Event_milestone[K]

    type: _Event_type[K]

    effective_date: Present[_q._EventEffectiveDate, str]

    marketplace_purchase: Present[_q._MarketplacePurchase, MarketplacePurchasePayloadMarketplacePurchase]

    previous_marketplace_purchase: _Event_previous_marketplace_purchase[K]

    member: Present[_q._EventMember, WebhooksUser]

    scope: _Event_scope[K]

    team: _Event_team[K]

    merge_group: Present[_q._MergeGroup, MergeGroup]

    reason: _Event_reason[K]

    hook: _Event_hook[K]

    hook_id: Present[_q._EventHookId, int]

    blocked_user: Present[_q._OrgBlockBlockedUser, WebhooksUser]

    invitation: _Event_invitation[K]

    membership: _Event_membership[K]

    user: Present[_q._OrganizationUser, WebhooksUser]

    package: _Event_package[K]

    build: _Event_build[K]

    id: Present[_q._EventId, int]

    personal_access_token_request: Present[_q._PersonalAccessTokenRequest, PersonalAccessTokenRequest]

    zen: Present[_q._PingZen, str]

    project: Present[_q._Project, WebhooksProject]

    project_card: Present[_q._ProjectCard, ProjectCardPayloadProjectCard]

    project_column: _Event_project_column[K]

    projects_v2: Present[_q._ProjectsV2, ProjectsV2]

    projects_v2_item: Present[_q._ProjectsV2Item, ProjectsV2Item]

    projects_v2_status_update: Present[_q._ProjectsV2StatusUpdate, ProjectsV2StatusUpdate]

    after: Present[_q._EventAfter, str]

    before: Present[_q._EventAfter, str]

    number: Present[_q._EventNumber, int]
    "The number of the issue, pull request or discussion."

    pull_request: _Event_pull_request[K]

    requested_reviewer: Present[_q._PullRequestRequestedReviewer, IssuesPayloadAssignee]

    requested_team: _Event_requested_team[K]

    review: _Event_review[K]

    thread: Present[_q._PullRequestReviewThread, PullRequestReviewThreadPayloadThread]

    updated_at: _Event_updated_at[K]

    base_ref: Present[_q._PushBaseRef, str]

    commits: Present[_q._Push, list[WebhookPushCommits]]

    compare: Present[_q._Push, str]

    created: Present[_q._Push, bool]

    deleted: Present[_q._Push, bool]

    forced: Present[_q._Push, bool]

    head_commit: _Event_head_commit[K]

    pusher: _Event_pusher[K]

    registry_package: _Event_registry_package[K]

    release: _Event_release[K]

    repository_advisory: Present[_q._RepositoryAdvisory, RepositoryAdvisory]

    branch: Present[_q._RepositoryDispatch, str]

    client_payload: Present[_q._RepositoryDispatchClientPayload, dict[str, Any]]

    status: _Event_status[K]

    repository_ruleset: Present[_q._RepositoryRuleset, RepositoryRuleset]

    location: Present[_q._SecretScanningAlertLocation, SecretScanningLocation]

    completed_at: Present[_q._SecretScanningScan, _datetime]

    custom_pattern_name: Present[_q._SecretScanningScanCustomPatternName, str]

    custom_pattern_scope: _Event_custom_pattern_scope[K]

    secret_types: Present[_q._SecretScanningScanSecretTypes, list[str]]

    source: _Event_source[K]

    started_at: Present[_q._SecretScanningScan, _datetime]

    security_advisory: _Event_security_advisory[K]

    sponsorship: _Event_sponsorship[K]

    starred_at: Present[_q._StarStarredAt, str]

    avatar_url: Present[_q._StatusAvatarUrl, str]

    branches: Present[_q._Status, list[WebhookStatusBranches]]

    commit: _Event_commit[K]

    context: Present[_q._Status, str]

    created_at: Present[_q._Status, str]

    name: Present[_q._Status, str]

    sha: Present[_q._Status, str]

    state_: _Event_state_[K]

    target_url: Present[_q._StatusTargetUrl, str]

    parent_issue: _Event_parent_issue[K]

    parent_issue_id: Present[_q._SubIssues, float]

    parent_issue_repo: Present[_q._SubIssuesParentIssueRepo, Repository]

    sub_issue: _Event_sub_issue[K]

    sub_issue_id: Present[_q._SubIssues, float]

    sub_issue_repo: Present[_q._SubIssuesSubIssueRepo, Repository]

    inputs: Present[_q._WorkflowDispatchInputs, dict[str, Any]]

    workflow_job: _Event_workflow_job[K]

    comment_body: Present[_q._EventCommentBody, str]
    "What a comment says."

Filter: TypeAlias = Event[Is[_F] | Is[_F2] | Is[_F3]]
"""The event type that a query gives: `Filter[Literal["::url"]]`; or that two or three give which all match."""

BranchProtectionConfigurationEvent: TypeAlias = Event[Is[_q.BranchProtectionConfigurationQueries]]
BranchProtectionConfigurationDisabledEvent: TypeAlias = Event[Is[_q._BranchProtectionConfigurationDisabled]]
BranchProtectionConfigurationEnabledEvent: TypeAlias = Event[Is[_q._BranchProtectionConfigurationEnabled]]
BranchProtectionRuleEvent: TypeAlias = Event[Is[_q.BranchProtectionRuleQueries]]
BranchProtectionRuleCreatedEvent: TypeAlias = Event[Is[_q._BranchProtectionRuleCreated]]
BranchProtectionRuleDeletedEvent: TypeAlias = Event[Is[_q._BranchProtectionRuleDeleted]]
BranchProtectionRuleEditedEvent: TypeAlias = Event[Is[_q._BranchProtectionRuleEdited]]
CheckRunEvent: TypeAlias = Event[Is[_q.CheckRunQueries]]
CheckRunCompletedEvent: TypeAlias = Event[Is[_q.CheckRunCompletedQueries]]
CheckRunCreatedEvent: TypeAlias = Event[Is[_q.CheckRunCreatedQueries]]
CheckRunRequestedActionEvent: TypeAlias = Event[Is[_q.CheckRunRequestedActionQueries]]
CheckRunRerequestedEvent: TypeAlias = Event[Is[_q.CheckRunRerequestedQueries]]
CheckSuiteEvent: TypeAlias = Event[Is[_q.CheckSuiteQueries]]
CheckSuiteCompletedEvent: TypeAlias = Event[Is[_q.CheckSuiteCompletedQueries]]
CheckSuiteRequestedEvent: TypeAlias = Event[Is[_q.CheckSuiteRequestedQueries]]
CheckSuiteRerequestedEvent: TypeAlias = Event[Is[_q.CheckSuiteRerequestedQueries]]
CodeScanningAlertEvent: TypeAlias = Event[Is[_q.CodeScanningAlertQueries]]
CodeScanningAlertAppearedInBranchEvent: TypeAlias = Event[Is[_q.CodeScanningAlertAppearedInBranchQueries]]
CodeScanningAlertClosedByUserEvent: TypeAlias = Event[Is[_q.CodeScanningAlertClosedByUserQueries]]
CodeScanningAlertCreatedEvent: TypeAlias = Event[Is[_q.CodeScanningAlertCreatedQueries]]
CodeScanningAlertFixedEvent: TypeAlias = Event[Is[_q.CodeScanningAlertFixedQueries]]
CodeScanningAlertReopenedEvent: TypeAlias = Event[Is[_q.CodeScanningAlertReopenedQueries]]
CodeScanningAlertReopenedByUserEvent: TypeAlias = Event[Is[_q.CodeScanningAlertReopenedByUserQueries]]
CommitCommentEvent: TypeAlias = Event[Is[_q.CommitCommentQueries]]
CommitCommentCreatedEvent: TypeAlias = Event[Is[_q.CommitCommentCreatedQueries]]
CreateEvent: TypeAlias = Event[Is[_q._Create]]
CustomPropertyEvent: TypeAlias = Event[Is[_q.CustomPropertyQueries]]
CustomPropertyCreatedEvent: TypeAlias = Event[Is[_q._CustomPropertyCreated]]
CustomPropertyDeletedEvent: TypeAlias = Event[Is[_q._CustomPropertyDeleted]]
CustomPropertyPromoteToEnterpriseEvent: TypeAlias = Event[Is[_q._CustomPropertyPromoteToEnterprise]]
CustomPropertyUpdatedEvent: TypeAlias = Event[Is[_q._CustomPropertyUpdated]]
CustomPropertyValuesEvent: TypeAlias = Event[Is[_q.CustomPropertyValuesQueries]]
CustomPropertyValuesUpdatedEvent: TypeAlias = Event[Is[_q._CustomPropertyValuesUpdated]]
DeleteEvent: TypeAlias = Event[Is[_q._Delete]]
DependabotAlertEvent: TypeAlias = Event[Is[_q.DependabotAlertQueries]]
DependabotAlertAutoDismissedEvent: TypeAlias = Event[Is[_q.DependabotAlertAutoDismissedQueries]]
DependabotAlertAutoReopenedEvent: TypeAlias = Event[Is[_q.DependabotAlertAutoReopenedQueries]]
DependabotAlertCreatedEvent: TypeAlias = Event[Is[_q.DependabotAlertCreatedQueries]]
DependabotAlertDismissedEvent: TypeAlias = Event[Is[_q.DependabotAlertDismissedQueries]]
DependabotAlertFixedEvent: TypeAlias = Event[Is[_q.DependabotAlertFixedQueries]]
DependabotAlertReintroducedEvent: TypeAlias = Event[Is[_q.DependabotAlertReintroducedQueries]]
DependabotAlertReopenedEvent: TypeAlias = Event[Is[_q.DependabotAlertReopenedQueries]]
DeployKeyEvent: TypeAlias = Event[Is[_q.DeployKeyQueries]]
DeployKeyCreatedEvent: TypeAlias = Event[Is[_q.DeployKeyCreatedQueries]]
DeployKeyDeletedEvent: TypeAlias = Event[Is[_q.DeployKeyDeletedQueries]]
DeploymentEvent: TypeAlias = Event[Is[_q.DeploymentQueries]]
DeploymentCreatedEvent: TypeAlias = Event[Is[_q.DeploymentCreatedQueries]]
DeploymentProtectionRuleEvent: TypeAlias = Event[Is[_q.DeploymentProtectionRuleQueries]]
DeploymentProtectionRuleRequestedEvent: TypeAlias = Event[Is[_q.DeploymentProtectionRuleRequestedQueries]]
DeploymentReviewEvent: TypeAlias = Event[Is[_q.DeploymentReviewQueries]]
DeploymentReviewApprovedEvent: TypeAlias = Event[Is[_q.DeploymentReviewApprovedQueries]]
DeploymentReviewRejectedEvent: TypeAlias = Event[Is[_q.DeploymentReviewRejectedQueries]]
DeploymentReviewRequestedEvent: TypeAlias = Event[Is[_q.DeploymentReviewRequestedQueries]]
DeploymentStatusEvent: TypeAlias = Event[Is[_q.DeploymentStatusQueries]]
DeploymentStatusCreatedEvent: TypeAlias = Event[Is[_q.DeploymentStatusCreatedQueries]]
DiscussionEvent: TypeAlias = Event[Is[_q.DiscussionQueries]]
DiscussionAnsweredEvent: TypeAlias = Event[Is[_q._DiscussionAnswered]]
DiscussionCategoryChangedEvent: TypeAlias = Event[Is[_q.DiscussionCategoryChangedQueries]]
DiscussionClosedEvent: TypeAlias = Event[Is[_q._DiscussionClosed]]
DiscussionCreatedEvent: TypeAlias = Event[Is[_q._DiscussionCreated]]
DiscussionDeletedEvent: TypeAlias = Event[Is[_q._DiscussionDeleted]]
DiscussionEditedEvent: TypeAlias = Event[Is[_q.DiscussionEditedQueries]]
DiscussionLabeledEvent: TypeAlias = Event[Is[_q._DiscussionLabeled]]
DiscussionLockedEvent: TypeAlias = Event[Is[_q._DiscussionLocked]]
DiscussionPinnedEvent: TypeAlias = Event[Is[_q._DiscussionPinned]]
DiscussionReopenedEvent: TypeAlias = Event[Is[_q._DiscussionReopened]]
DiscussionTransferredEvent: TypeAlias = Event[Is[_q.DiscussionTransferredQueries]]
DiscussionUnansweredEvent: TypeAlias = Event[Is[_q._DiscussionUnanswered]]
DiscussionUnlabeledEvent: TypeAlias = Event[Is[_q._DiscussionUnlabeled]]
DiscussionUnlockedEvent: TypeAlias = Event[Is[_q._DiscussionUnlocked]]
DiscussionUnpinnedEvent: TypeAlias = Event[Is[_q._DiscussionUnpinned]]
DiscussionCommentEvent: TypeAlias = Event[Is[_q.DiscussionCommentQueries]]
DiscussionCommentCreatedEvent: TypeAlias = Event[Is[_q.DiscussionCommentCreatedQueries]]
DiscussionCommentDeletedEvent: TypeAlias = Event[Is[_q.DiscussionCommentDeletedQueries]]
DiscussionCommentEditedEvent: TypeAlias = Event[Is[_q.DiscussionCommentEditedQueries]]
ForkEvent: TypeAlias = Event[Is[_q._Fork]]
GithubAppAuthorizationEvent: TypeAlias = Event[Is[_q._GithubAppAuthorization]]
GithubAppAuthorizationRevokedEvent: TypeAlias = Event[Is[_q._GithubAppAuthorizationRevoked]]
GollumEvent: TypeAlias = Event[Is[_q._Gollum]]
InstallationEvent: TypeAlias = Event[Is[_q.InstallationQueries]]
InstallationCreatedEvent: TypeAlias = Event[Is[_q._InstallationCreated]]
InstallationDeletedEvent: TypeAlias = Event[Is[_q._InstallationDeleted]]
InstallationNewPermissionsAcceptedEvent: TypeAlias = Event[Is[_q.InstallationNewPermissionsAcceptedQueries]]
InstallationSuspendEvent: TypeAlias = Event[Is[_q._InstallationSuspend]]
InstallationUnsuspendEvent: TypeAlias = Event[Is[_q._InstallationUnsuspend]]
InstallationRepositoriesEvent: TypeAlias = Event[Is[_q.InstallationRepositoriesQueries]]
InstallationRepositoriesAddedEvent: TypeAlias = Event[Is[_q.InstallationRepositoriesAddedQueries]]
InstallationRepositoriesRemovedEvent: TypeAlias = Event[Is[_q.InstallationRepositoriesRemovedQueries]]
InstallationTargetEvent: TypeAlias = Event[Is[_q.InstallationTargetQueries]]
InstallationTargetRenamedEvent: TypeAlias = Event[Is[_q.InstallationTargetRenamedQueries]]
IssueCommentEvent: TypeAlias = Event[Is[_q.IssueCommentQueries]]
IssueCommentCreatedEvent: TypeAlias = Event[Is[_q.IssueCommentCreatedQueries]]
IssueCommentDeletedEvent: TypeAlias = Event[Is[_q.IssueCommentDeletedQueries]]
IssueCommentEditedEvent: TypeAlias = Event[Is[_q.IssueCommentEditedQueries]]
IssueDependenciesEvent: TypeAlias = Event[Is[_q.IssueDependenciesQueries]]
IssueDependenciesBlockedByAddedEvent: TypeAlias = Event[Is[_q.IssueDependenciesBlockedByAddedQueries]]
IssueDependenciesBlockedByRemovedEvent: TypeAlias = Event[Is[_q.IssueDependenciesBlockedByRemovedQueries]]
IssueDependenciesBlockingAddedEvent: TypeAlias = Event[Is[_q.IssueDependenciesBlockingAddedQueries]]
IssueDependenciesBlockingRemovedEvent: TypeAlias = Event[Is[_q.IssueDependenciesBlockingRemovedQueries]]
IssuesEvent: TypeAlias = Event[Is[_q.IssuesQueries]]
IssuesAssignedEvent: TypeAlias = Event[Is[_q.IssuesAssignedQueries]]
IssuesClosedEvent: TypeAlias = Event[Is[_q.IssuesClosedQueries]]
IssuesDeletedEvent: TypeAlias = Event[Is[_q.IssuesDeletedQueries]]
IssuesDemilestonedEvent: TypeAlias = Event[Is[_q.IssuesDemilestonedQueries]]
IssuesEditedEvent: TypeAlias = Event[Is[_q.IssuesEditedQueries]]
IssuesLabeledEvent: TypeAlias = Event[Is[_q.IssuesLabeledQueries]]
IssuesLockedEvent: TypeAlias = Event[Is[_q.IssuesLockedQueries]]
IssuesMilestonedEvent: TypeAlias = Event[Is[_q.IssuesMilestonedQueries]]
IssuesOpenedEvent: TypeAlias = Event[Is[_q.IssuesOpenedQueries]]
IssuesPinnedEvent: TypeAlias = Event[Is[_q.IssuesPinnedQueries]]
IssuesReopenedEvent: TypeAlias = Event[Is[_q.IssuesReopenedQueries]]
IssuesTransferredEvent: TypeAlias = Event[Is[_q.IssuesTransferredQueries]]
IssuesTypedEvent: TypeAlias = Event[Is[_q.IssuesTypedQueries]]
IssuesUnassignedEvent: TypeAlias = Event[Is[_q.IssuesUnassignedQueries]]
IssuesUnlabeledEvent: TypeAlias = Event[Is[_q.IssuesUnlabeledQueries]]
IssuesUnlockedEvent: TypeAlias = Event[Is[_q.IssuesUnlockedQueries]]
IssuesUnpinnedEvent: TypeAlias = Event[Is[_q.IssuesUnpinnedQueries]]
IssuesUntypedEvent: TypeAlias = Event[Is[_q.IssuesUntypedQueries]]
LabelEvent: TypeAlias = Event[Is[_q.LabelQueries]]
LabelCreatedEvent: TypeAlias = Event[Is[_q._LabelCreated]]
LabelDeletedEvent: TypeAlias = Event[Is[_q._LabelDeleted]]
LabelEditedEvent: TypeAlias = Event[Is[_q.LabelEditedQueries]]
MarketplacePurchaseEvent: TypeAlias = Event[Is[_q.MarketplacePurchaseQueries]]
MarketplacePurchaseCancelledEvent: TypeAlias = Event[Is[_q.MarketplacePurchaseCancelledQueries]]
MarketplacePurchaseChangedEvent: TypeAlias = Event[Is[_q.MarketplacePurchaseChangedQueries]]
MarketplacePurchasePendingChangeEvent: TypeAlias = Event[Is[_q.MarketplacePurchasePendingChangeQueries]]
MarketplacePurchasePendingChangeCancelledEvent: TypeAlias = Event[
    Is[_q.MarketplacePurchasePendingChangeCancelledQueries]
]
MarketplacePurchasePurchasedEvent: TypeAlias = Event[Is[_q.MarketplacePurchasePurchasedQueries]]
MemberEvent: TypeAlias = Event[Is[_q.MemberQueries]]
MemberAddedEvent: TypeAlias = Event[Is[_q._MemberAdded]]
MemberEditedEvent: TypeAlias = Event[Is[_q._MemberEdited]]
MemberRemovedEvent: TypeAlias = Event[Is[_q._MemberRemoved]]
MembershipEvent: TypeAlias = Event[Is[_q.MembershipQueries]]
MembershipAddedEvent: TypeAlias = Event[Is[_q._MembershipAdded]]
MembershipRemovedEvent: TypeAlias = Event[Is[_q._MembershipRemoved]]
MergeGroupEvent: TypeAlias = Event[Is[_q.MergeGroupQueries]]
MergeGroupChecksRequestedEvent: TypeAlias = Event[Is[_q._MergeGroupChecksRequested]]
MergeGroupDestroyedEvent: TypeAlias = Event[Is[_q.MergeGroupDestroyedQueries]]
MetaEvent: TypeAlias = Event[Is[_q.MetaQueries]]
MetaDeletedEvent: TypeAlias = Event[Is[_q._MetaDeleted]]
MilestoneEvent: TypeAlias = Event[Is[_q.MilestoneQueries]]
MilestoneClosedEvent: TypeAlias = Event[Is[_q._MilestoneClosed]]
MilestoneCreatedEvent: TypeAlias = Event[Is[_q._MilestoneCreated]]
MilestoneDeletedEvent: TypeAlias = Event[Is[_q._MilestoneDeleted]]
MilestoneEditedEvent: TypeAlias = Event[Is[_q.MilestoneEditedQueries]]
MilestoneOpenedEvent: TypeAlias = Event[Is[_q._MilestoneOpened]]
OrgBlockEvent: TypeAlias = Event[Is[_q.OrgBlockQueries]]
OrgBlockBlockedEvent: TypeAlias = Event[Is[_q._OrgBlockBlocked]]
OrgBlockUnblockedEvent: TypeAlias = Event[Is[_q._OrgBlockUnblocked]]
OrganizationEvent: TypeAlias = Event[Is[_q.OrganizationQueries]]
OrganizationDeletedEvent: TypeAlias = Event[Is[_q.OrganizationDeletedQueries]]
OrganizationMemberAddedEvent: TypeAlias = Event[Is[_q.OrganizationMemberAddedQueries]]
OrganizationMemberInvitedEvent: TypeAlias = Event[Is[_q.OrganizationMemberInvitedQueries]]
OrganizationMemberRemovedEvent: TypeAlias = Event[Is[_q.OrganizationMemberRemovedQueries]]
OrganizationRenamedEvent: TypeAlias = Event[Is[_q.OrganizationRenamedQueries]]
PackageEvent: TypeAlias = Event[Is[_q.PackageQueries]]
PackagePublishedEvent: TypeAlias = Event[Is[_q.PackagePublishedQueries]]
PackageUpdatedEvent: TypeAlias = Event[Is[_q.PackageUpdatedQueries]]
PageBuildEvent: TypeAlias = Event[Is[_q._PageBuild]]
PersonalAccessTokenRequestEvent: TypeAlias = Event[Is[_q.PersonalAccessTokenRequestQueries]]
PersonalAccessTokenRequestApprovedEvent: TypeAlias = Event[Is[_q._PersonalAccessTokenRequestApproved]]
PersonalAccessTokenRequestCancelledEvent: TypeAlias = Event[Is[_q._PersonalAccessTokenRequestCancelled]]
PersonalAccessTokenRequestCreatedEvent: TypeAlias = Event[Is[_q._PersonalAccessTokenRequestCreated]]
PersonalAccessTokenRequestDeniedEvent: TypeAlias = Event[Is[_q._PersonalAccessTokenRequestDenied]]
PingEvent: TypeAlias = Event[Is[_q._Ping]]
ProjectEvent: TypeAlias = Event[Is[_q.ProjectQueries]]
ProjectClosedEvent: TypeAlias = Event[Is[_q._ProjectClosed]]
ProjectCreatedEvent: TypeAlias = Event[Is[_q._ProjectCreated]]
ProjectDeletedEvent: TypeAlias = Event[Is[_q._ProjectDeleted]]
ProjectEditedEvent: TypeAlias = Event[Is[_q._ProjectEdited]]
ProjectReopenedEvent: TypeAlias = Event[Is[_q._ProjectReopened]]
ProjectCardEvent: TypeAlias = Event[Is[_q.ProjectCardQueries]]
ProjectCardConvertedEvent: TypeAlias = Event[Is[_q.ProjectCardConvertedQueries]]
ProjectCardCreatedEvent: TypeAlias = Event[Is[_q._ProjectCardCreated]]
ProjectCardDeletedEvent: TypeAlias = Event[Is[_q._ProjectCardDeleted]]
ProjectCardEditedEvent: TypeAlias = Event[Is[_q._ProjectCardEdited]]
ProjectCardMovedEvent: TypeAlias = Event[Is[_q._ProjectCardMoved]]
ProjectColumnEvent: TypeAlias = Event[Is[_q.ProjectColumnQueries]]
ProjectColumnCreatedEvent: TypeAlias = Event[Is[_q.ProjectColumnCreatedQueries]]
ProjectColumnDeletedEvent: TypeAlias = Event[Is[_q.ProjectColumnDeletedQueries]]
ProjectColumnEditedEvent: TypeAlias = Event[Is[_q.ProjectColumnEditedQueries]]
ProjectColumnMovedEvent: TypeAlias = Event[Is[_q._ProjectColumnMoved]]
ProjectsV2Event: TypeAlias = Event[Is[_q.ProjectsV2Queries]]
ProjectsV2ClosedEvent: TypeAlias = Event[Is[_q._ProjectsV2Closed]]
ProjectsV2CreatedEvent: TypeAlias = Event[Is[_q._ProjectsV2Created]]
ProjectsV2DeletedEvent: TypeAlias = Event[Is[_q._ProjectsV2Deleted]]
ProjectsV2EditedEvent: TypeAlias = Event[Is[_q.ProjectsV2EditedQueries]]
ProjectsV2ReopenedEvent: TypeAlias = Event[Is[_q._ProjectsV2Reopened]]
ProjectsV2ItemEvent: TypeAlias = Event[Is[_q.ProjectsV2ItemQueries]]
ProjectsV2ItemArchivedEvent: TypeAlias = Event[Is[_q._ProjectsV2ItemArchived]]
ProjectsV2ItemConvertedEvent: TypeAlias = Event[Is[_q._ProjectsV2ItemConverted]]
ProjectsV2ItemCreatedEvent: TypeAlias = Event[Is[_q._ProjectsV2ItemCreated]]
ProjectsV2ItemDeletedEvent: TypeAlias = Event[Is[_q._ProjectsV2ItemDeleted]]
ProjectsV2ItemEditedEvent: TypeAlias = Event[Is[_q._ProjectsV2ItemEdited]]
ProjectsV2ItemReorderedEvent: TypeAlias = Event[Is[_q._ProjectsV2ItemReordered]]
ProjectsV2ItemRestoredEvent: TypeAlias = Event[Is[_q._ProjectsV2ItemRestored]]
ProjectsV2StatusUpdateEvent: TypeAlias = Event[Is[_q.ProjectsV2StatusUpdateQueries]]
ProjectsV2StatusUpdateCreatedEvent: TypeAlias = Event[Is[_q._ProjectsV2StatusUpdateCreated]]
ProjectsV2StatusUpdateDeletedEvent: TypeAlias = Event[Is[_q._ProjectsV2StatusUpdateDeleted]]
ProjectsV2StatusUpdateEditedEvent: TypeAlias = Event[Is[_q.ProjectsV2StatusUpdateEditedQueries]]
PublicEvent: TypeAlias = Event[Is[_q._Public]]
PullRequestEvent: TypeAlias = Event[Is[_q.PullRequestQueries]]
PullRequestAssignedEvent: TypeAlias = Event[Is[_q.PullRequestAssignedQueries]]
PullRequestAutoMergeDisabledEvent: TypeAlias = Event[Is[_q.PullRequestAutoMergeDisabledQueries]]
PullRequestAutoMergeEnabledEvent: TypeAlias = Event[Is[_q.PullRequestAutoMergeEnabledQueries]]
PullRequestClosedEvent: TypeAlias = Event[Is[_q.PullRequestClosedQueries]]
PullRequestConvertedToDraftEvent: TypeAlias = Event[Is[_q.PullRequestConvertedToDraftQueries]]
PullRequestDemilestonedEvent: TypeAlias = Event[Is[_q.PullRequestDemilestonedQueries]]
PullRequestDequeuedEvent: TypeAlias = Event[Is[_q.PullRequestDequeuedQueries]]
PullRequestEditedEvent: TypeAlias = Event[Is[_q.PullRequestEditedQueries]]
PullRequestEnqueuedEvent: TypeAlias = Event[Is[_q.PullRequestEnqueuedQueries]]
PullRequestLabeledEvent: TypeAlias = Event[Is[_q.PullRequestLabeledQueries]]
PullRequestLockedEvent: TypeAlias = Event[Is[_q.PullRequestLockedQueries]]
PullRequestMilestonedEvent: TypeAlias = Event[Is[_q.PullRequestMilestonedQueries]]
PullRequestOpenedEvent: TypeAlias = Event[Is[_q.PullRequestOpenedQueries]]
PullRequestReadyForReviewEvent: TypeAlias = Event[Is[_q.PullRequestReadyForReviewQueries]]
PullRequestReopenedEvent: TypeAlias = Event[Is[_q.PullRequestReopenedQueries]]
PullRequestReviewRequestRemovedEvent: TypeAlias = Event[Is[_q.PullRequestReviewRequestRemovedQueries]]
PullRequestReviewRequestedEvent: TypeAlias = Event[Is[_q.PullRequestReviewRequestedQueries]]
PullRequestSynchronizeEvent: TypeAlias = Event[Is[_q.PullRequestSynchronizeQueries]]
PullRequestUnassignedEvent: TypeAlias = Event[Is[_q.PullRequestUnassignedQueries]]
PullRequestUnlabeledEvent: TypeAlias = Event[Is[_q.PullRequestUnlabeledQueries]]
PullRequestUnlockedEvent: TypeAlias = Event[Is[_q.PullRequestUnlockedQueries]]
PullRequestReviewEvent: TypeAlias = Event[Is[_q.PullRequestReviewQueries]]
PullRequestReviewDismissedEvent: TypeAlias = Event[Is[_q.PullRequestReviewDismissedQueries]]
PullRequestReviewEditedEvent: TypeAlias = Event[Is[_q.PullRequestReviewEditedQueries]]
PullRequestReviewSubmittedEvent: TypeAlias = Event[Is[_q.PullRequestReviewSubmittedQueries]]
PullRequestReviewCommentEvent: TypeAlias = Event[Is[_q.PullRequestReviewCommentQueries]]
PullRequestReviewCommentCreatedEvent: TypeAlias = Event[Is[_q._PullRequestReviewCommentCreated]]
PullRequestReviewCommentDeletedEvent: TypeAlias = Event[Is[_q._PullRequestReviewCommentDeleted]]
PullRequestReviewCommentEditedEvent: TypeAlias = Event[Is[_q.PullRequestReviewCommentEditedQueries]]
PullRequestReviewThreadEvent: TypeAlias = Event[Is[_q.PullRequestReviewThreadQueries]]
PullRequestReviewThreadResolvedEvent: TypeAlias = Event[Is[_q.PullRequestReviewThreadResolvedQueries]]
PullRequestReviewThreadUnresolvedEvent: TypeAlias = Event[Is[_q.PullRequestReviewThreadUnresolvedQueries]]
PushEvent: TypeAlias = Event[Is[_q.PushQueries]]
RegistryPackageEvent: TypeAlias = Event[Is[_q.RegistryPackageQueries]]
RegistryPackagePublishedEvent: TypeAlias = Event[Is[_q.RegistryPackagePublishedQueries]]
RegistryPackageUpdatedEvent: TypeAlias = Event[Is[_q.RegistryPackageUpdatedQueries]]
ReleaseEvent: TypeAlias = Event[Is[_q.ReleaseQueries]]
ReleaseCreatedEvent: TypeAlias = Event[Is[_q.ReleaseCreatedQueries]]
ReleaseDeletedEvent: TypeAlias = Event[Is[_q.ReleaseDeletedQueries]]
ReleaseEditedEvent: TypeAlias = Event[Is[_q.ReleaseEditedQueries]]
ReleasePrereleasedEvent: TypeAlias = Event[Is[_q.ReleasePrereleasedQueries]]
ReleasePublishedEvent: TypeAlias = Event[Is[_q.ReleasePublishedQueries]]
ReleaseReleasedEvent: TypeAlias = Event[Is[_q.ReleaseReleasedQueries]]
ReleaseUnpublishedEvent: TypeAlias = Event[Is[_q.ReleaseUnpublishedQueries]]
RepositoryEvent: TypeAlias = Event[Is[_q.RepositoryQueries]]
RepositoryArchivedEvent: TypeAlias = Event[Is[_q._RepositoryArchived]]
RepositoryCreatedEvent: TypeAlias = Event[Is[_q._RepositoryCreated]]
RepositoryDeletedEvent: TypeAlias = Event[Is[_q._RepositoryDeleted]]
RepositoryEditedEvent: TypeAlias = Event[Is[_q.RepositoryEditedQueries]]
RepositoryPrivatizedEvent: TypeAlias = Event[Is[_q._RepositoryPrivatized]]
RepositoryPublicizedEvent: TypeAlias = Event[Is[_q._RepositoryPublicized]]
RepositoryRenamedEvent: TypeAlias = Event[Is[_q.RepositoryRenamedQueries]]
RepositoryTransferredEvent: TypeAlias = Event[Is[_q.RepositoryTransferredQueries]]
RepositoryUnarchivedEvent: TypeAlias = Event[Is[_q._RepositoryUnarchived]]
RepositoryAdvisoryEvent: TypeAlias = Event[Is[_q.RepositoryAdvisoryQueries]]
RepositoryAdvisoryPublishedEvent: TypeAlias = Event[Is[_q._RepositoryAdvisoryPublished]]
RepositoryAdvisoryReportedEvent: TypeAlias = Event[Is[_q._RepositoryAdvisoryReported]]
RepositoryDispatchEvent: TypeAlias = Event[Is[_q._RepositoryDispatch]]
RepositoryImportEvent: TypeAlias = Event[Is[_q._RepositoryImport]]
RepositoryRulesetEvent: TypeAlias = Event[Is[_q.RepositoryRulesetQueries]]
RepositoryRulesetCreatedEvent: TypeAlias = Event[Is[_q._RepositoryRulesetCreated]]
RepositoryRulesetDeletedEvent: TypeAlias = Event[Is[_q._RepositoryRulesetDeleted]]
RepositoryRulesetEditedEvent: TypeAlias = Event[Is[_q.RepositoryRulesetEditedQueries]]
RepositoryVulnerabilityAlertEvent: TypeAlias = Event[Is[_q.RepositoryVulnerabilityAlertQueries]]
RepositoryVulnerabilityAlertCreateEvent: TypeAlias = Event[Is[_q.RepositoryVulnerabilityAlertCreateQueries]]
RepositoryVulnerabilityAlertDismissEvent: TypeAlias = Event[Is[_q.RepositoryVulnerabilityAlertDismissQueries]]
RepositoryVulnerabilityAlertReopenEvent: TypeAlias = Event[Is[_q.RepositoryVulnerabilityAlertReopenQueries]]
RepositoryVulnerabilityAlertResolveEvent: TypeAlias = Event[Is[_q.RepositoryVulnerabilityAlertResolveQueries]]
SecretScanningAlertEvent: TypeAlias = Event[Is[_q.SecretScanningAlertQueries]]
SecretScanningAlertAssignedEvent: TypeAlias = Event[Is[_q.SecretScanningAlertAssignedQueries]]
SecretScanningAlertCreatedEvent: TypeAlias = Event[Is[_q._SecretScanningAlertCreated]]
SecretScanningAlertPubliclyLeakedEvent: TypeAlias = Event[Is[_q._SecretScanningAlertPubliclyLeaked]]
SecretScanningAlertReopenedEvent: TypeAlias = Event[Is[_q._SecretScanningAlertReopened]]
SecretScanningAlertResolvedEvent: TypeAlias = Event[Is[_q._SecretScanningAlertResolved]]
SecretScanningAlertUnassignedEvent: TypeAlias = Event[Is[_q.SecretScanningAlertUnassignedQueries]]
SecretScanningAlertValidatedEvent: TypeAlias = Event[Is[_q._SecretScanningAlertValidated]]
SecretScanningAlertLocationEvent: TypeAlias = Event[Is[_q.SecretScanningAlertLocationQueries]]
SecretScanningAlertLocationCreatedEvent: TypeAlias = Event[Is[_q._SecretScanningAlertLocationCreated]]
SecretScanningScanEvent: TypeAlias = Event[Is[_q.SecretScanningScanQueries]]
SecretScanningScanCompletedEvent: TypeAlias = Event[Is[_q.SecretScanningScanCompletedQueries]]
SecurityAdvisoryEvent: TypeAlias = Event[Is[_q.SecurityAdvisoryQueries]]
SecurityAdvisoryPublishedEvent: TypeAlias = Event[Is[_q.SecurityAdvisoryPublishedQueries]]
SecurityAdvisoryUpdatedEvent: TypeAlias = Event[Is[_q.SecurityAdvisoryUpdatedQueries]]
SecurityAdvisoryWithdrawnEvent: TypeAlias = Event[Is[_q.SecurityAdvisoryWithdrawnQueries]]
SecurityAndAnalysisEvent: TypeAlias = Event[Is[_q._SecurityAndAnalysis]]
SponsorshipEvent: TypeAlias = Event[Is[_q.SponsorshipQueries]]
SponsorshipCancelledEvent: TypeAlias = Event[Is[_q.SponsorshipCancelledQueries]]
SponsorshipCreatedEvent: TypeAlias = Event[Is[_q.SponsorshipCreatedQueries]]
SponsorshipEditedEvent: TypeAlias = Event[Is[_q.SponsorshipEditedQueries]]
SponsorshipPendingCancellationEvent: TypeAlias = Event[Is[_q.SponsorshipPendingCancellationQueries]]
SponsorshipPendingTierChangeEvent: TypeAlias = Event[Is[_q.SponsorshipPendingTierChangeQueries]]
SponsorshipTierChangedEvent: TypeAlias = Event[Is[_q.SponsorshipTierChangedQueries]]
StarEvent: TypeAlias = Event[Is[_q.StarQueries]]
StarCreatedEvent: TypeAlias = Event[Is[_q._StarCreated]]
StarDeletedEvent: TypeAlias = Event[Is[_q._StarDeleted]]
StatusEvent: TypeAlias = Event[Is[_q.StatusQueries]]
SubIssuesEvent: TypeAlias = Event[Is[_q.SubIssuesQueries]]
SubIssuesParentIssueAddedEvent: TypeAlias = Event[Is[_q.SubIssuesParentIssueAddedQueries]]
SubIssuesParentIssueRemovedEvent: TypeAlias = Event[Is[_q.SubIssuesParentIssueRemovedQueries]]
SubIssuesSubIssueAddedEvent: TypeAlias = Event[Is[_q.SubIssuesSubIssueAddedQueries]]
SubIssuesSubIssueRemovedEvent: TypeAlias = Event[Is[_q.SubIssuesSubIssueRemovedQueries]]
TeamEvent: TypeAlias = Event[Is[_q.TeamQueries]]
TeamAddedToRepositoryEvent: TypeAlias = Event[Is[_q._TeamAddedToRepository]]
TeamCreatedEvent: TypeAlias = Event[Is[_q._TeamCreated]]
TeamDeletedEvent: TypeAlias = Event[Is[_q._TeamDeleted]]
TeamEditedEvent: TypeAlias = Event[Is[_q.TeamEditedQueries]]
TeamRemovedFromRepositoryEvent: TypeAlias = Event[Is[_q._TeamRemovedFromRepository]]
TeamAddEvent: TypeAlias = Event[Is[_q._TeamAdd]]
WatchEvent: TypeAlias = Event[Is[_q._Watch]]
WatchStartedEvent: TypeAlias = Event[Is[_q._WatchStarted]]
WorkflowDispatchEvent: TypeAlias = Event[Is[_q._WorkflowDispatch]]
WorkflowJobEvent: TypeAlias = Event[Is[_q.WorkflowJobQueries]]
WorkflowJobCompletedEvent: TypeAlias = Event[Is[_q.WorkflowJobCompletedQueries]]
WorkflowJobInProgressEvent: TypeAlias = Event[Is[_q.WorkflowJobInProgressQueries]]
WorkflowJobQueuedEvent: TypeAlias = Event[Is[_q.WorkflowJobQueuedQueries]]
WorkflowJobWaitingEvent: TypeAlias = Event[Is[_q.WorkflowJobWaitingQueries]]
WorkflowRunEvent: TypeAlias = Event[Is[_q.WorkflowRunQueries]]
WorkflowRunCompletedEvent: TypeAlias = Event[Is[_q.WorkflowRunCompletedQueries]]
WorkflowRunInProgressEvent: TypeAlias = Event[Is[_q.WorkflowRunInProgressQueries]]
WorkflowRunRequestedEvent: TypeAlias = Event[Is[_q.WorkflowRunRequestedQueries]]
BranchProtectionConfigurationEnterpriseEvent: TypeAlias = Event[Is[_q._BranchProtectionConfigurationEnterprise]]
BranchProtectionConfigurationInstallationEvent: TypeAlias = Event[Is[_q._BranchProtectionConfigurationInstallation]]
BranchProtectionConfigurationOrganizationEvent: TypeAlias = Event[Is[_q._BranchProtectionConfigurationOrganization]]
BranchProtectionConfigurationDisabledEnterpriseEvent: TypeAlias = Event[
    Is[_q._BranchProtectionConfigurationDisabledEnterprise]
]
BranchProtectionConfigurationDisabledInstallationEvent: TypeAlias = Event[
    Is[_q._BranchProtectionConfigurationDisabledInstallation]
]
BranchProtectionConfigurationDisabledOrganizationEvent: TypeAlias = Event[
    Is[_q._BranchProtectionConfigurationDisabledOrganization]
]
BranchProtectionConfigurationEnabledEnterpriseEvent: TypeAlias = Event[
    Is[_q._BranchProtectionConfigurationEnabledEnterprise]
]
BranchProtectionConfigurationEnabledInstallationEvent: TypeAlias = Event[
    Is[_q._BranchProtectionConfigurationEnabledInstallation]
]
BranchProtectionConfigurationEnabledOrganizationEvent: TypeAlias = Event[
    Is[_q._BranchProtectionConfigurationEnabledOrganization]
]
BranchProtectionRuleEnterpriseEvent: TypeAlias = Event[Is[_q._BranchProtectionRuleEnterprise]]
BranchProtectionRuleInstallationEvent: TypeAlias = Event[Is[_q._BranchProtectionRuleInstallation]]
BranchProtectionRuleOrganizationEvent: TypeAlias = Event[Is[_q._BranchProtectionRuleOrganization]]
BranchProtectionRuleChangesEvent: TypeAlias = Event[Is[_q._BranchProtectionRuleChanges]]
BranchProtectionRuleEditedChangesEvent: TypeAlias = Event[Is[_q._BranchProtectionRuleChanges]]
BranchProtectionRuleCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._BranchProtectionRuleCreatedEnterprise]]
BranchProtectionRuleCreatedInstallationEvent: TypeAlias = Event[Is[_q._BranchProtectionRuleCreatedInstallation]]
BranchProtectionRuleCreatedOrganizationEvent: TypeAlias = Event[Is[_q._BranchProtectionRuleCreatedOrganization]]
BranchProtectionRuleDeletedEnterpriseEvent: TypeAlias = Event[Is[_q._BranchProtectionRuleDeletedEnterprise]]
BranchProtectionRuleDeletedInstallationEvent: TypeAlias = Event[Is[_q._BranchProtectionRuleDeletedInstallation]]
BranchProtectionRuleDeletedOrganizationEvent: TypeAlias = Event[Is[_q._BranchProtectionRuleDeletedOrganization]]
BranchProtectionRuleEditedEnterpriseEvent: TypeAlias = Event[Is[_q._BranchProtectionRuleEditedEnterprise]]
BranchProtectionRuleEditedInstallationEvent: TypeAlias = Event[Is[_q._BranchProtectionRuleEditedInstallation]]
BranchProtectionRuleEditedOrganizationEvent: TypeAlias = Event[Is[_q._BranchProtectionRuleEditedOrganization]]
CheckRunEnterpriseEvent: TypeAlias = Event[Is[_q._CheckRunEnterprise]]
CheckRunInstallationEvent: TypeAlias = Event[Is[_q._CheckRunInstallation]]
CheckRunOrganizationEvent: TypeAlias = Event[Is[_q._CheckRunOrganization]]
CheckRunRequestedActionRequestedActionEvent: TypeAlias = Event[Is[_q._CheckRunRequestedActionRequestedAction]]
CheckRunCompletedEnterpriseEvent: TypeAlias = Event[Is[_q._CheckRunCompletedEnterprise]]
CheckRunCompletedInstallationEvent: TypeAlias = Event[Is[_q._CheckRunCompletedInstallation]]
CheckRunCompletedOrganizationEvent: TypeAlias = Event[Is[_q._CheckRunCompletedOrganization]]
CheckRunCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._CheckRunCreatedEnterprise]]
CheckRunCreatedInstallationEvent: TypeAlias = Event[Is[_q._CheckRunCreatedInstallation]]
CheckRunCreatedOrganizationEvent: TypeAlias = Event[Is[_q._CheckRunCreatedOrganization]]
CheckRunRequestedActionEnterpriseEvent: TypeAlias = Event[Is[_q._CheckRunRequestedActionEnterprise]]
CheckRunRequestedActionInstallationEvent: TypeAlias = Event[Is[_q._CheckRunRequestedActionInstallation]]
CheckRunRequestedActionOrganizationEvent: TypeAlias = Event[Is[_q._CheckRunRequestedActionOrganization]]
CheckRunRerequestedEnterpriseEvent: TypeAlias = Event[Is[_q._CheckRunRerequestedEnterprise]]
CheckRunRerequestedInstallationEvent: TypeAlias = Event[Is[_q._CheckRunRerequestedInstallation]]
CheckRunRerequestedOrganizationEvent: TypeAlias = Event[Is[_q._CheckRunRerequestedOrganization]]
CheckSuiteEnterpriseEvent: TypeAlias = Event[Is[_q._CheckSuiteEnterprise]]
CheckSuiteInstallationEvent: TypeAlias = Event[Is[_q._CheckSuiteInstallation]]
CheckSuiteOrganizationEvent: TypeAlias = Event[Is[_q._CheckSuiteOrganization]]
CheckSuiteCompletedEnterpriseEvent: TypeAlias = Event[Is[_q._CheckSuiteCompletedEnterprise]]
CheckSuiteCompletedInstallationEvent: TypeAlias = Event[Is[_q._CheckSuiteCompletedInstallation]]
CheckSuiteCompletedOrganizationEvent: TypeAlias = Event[Is[_q._CheckSuiteCompletedOrganization]]
CheckSuiteRequestedEnterpriseEvent: TypeAlias = Event[Is[_q._CheckSuiteRequestedEnterprise]]
CheckSuiteRequestedInstallationEvent: TypeAlias = Event[Is[_q._CheckSuiteRequestedInstallation]]
CheckSuiteRequestedOrganizationEvent: TypeAlias = Event[Is[_q._CheckSuiteRequestedOrganization]]
CheckSuiteRerequestedEnterpriseEvent: TypeAlias = Event[Is[_q._CheckSuiteRerequestedEnterprise]]
CheckSuiteRerequestedInstallationEvent: TypeAlias = Event[Is[_q._CheckSuiteRerequestedInstallation]]
CheckSuiteRerequestedOrganizationEvent: TypeAlias = Event[Is[_q._CheckSuiteRerequestedOrganization]]
CodeScanningAlertCommitOidEvent: TypeAlias = Event[Is[_q.CodeScanningAlertCommitOidQueries]]
CodeScanningAlertEnterpriseEvent: TypeAlias = Event[Is[_q._CodeScanningAlertEnterprise]]
CodeScanningAlertInstallationEvent: TypeAlias = Event[Is[_q._CodeScanningAlertInstallation]]
CodeScanningAlertOrganizationEvent: TypeAlias = Event[Is[_q._CodeScanningAlertOrganization]]
CodeScanningAlertRefEvent: TypeAlias = Event[Is[_q.CodeScanningAlertRefQueries]]
CodeScanningAlertAppearedInBranchCommitOidEvent: TypeAlias = Event[
    Is[_q.CodeScanningAlertAppearedInBranchCommitOidQueries]
]
CodeScanningAlertAppearedInBranchRefEvent: TypeAlias = Event[Is[_q.CodeScanningAlertAppearedInBranchRefQueries]]
CodeScanningAlertAppearedInBranchEnterpriseEvent: TypeAlias = Event[Is[_q._CodeScanningAlertAppearedInBranchEnterprise]]
CodeScanningAlertAppearedInBranchInstallationEvent: TypeAlias = Event[
    Is[_q._CodeScanningAlertAppearedInBranchInstallation]
]
CodeScanningAlertAppearedInBranchOrganizationEvent: TypeAlias = Event[
    Is[_q._CodeScanningAlertAppearedInBranchOrganization]
]
CodeScanningAlertClosedByUserCommitOidEvent: TypeAlias = Event[Is[_q.CodeScanningAlertClosedByUserCommitOidQueries]]
CodeScanningAlertClosedByUserRefEvent: TypeAlias = Event[Is[_q.CodeScanningAlertClosedByUserRefQueries]]
CodeScanningAlertClosedByUserEnterpriseEvent: TypeAlias = Event[Is[_q._CodeScanningAlertClosedByUserEnterprise]]
CodeScanningAlertClosedByUserInstallationEvent: TypeAlias = Event[Is[_q._CodeScanningAlertClosedByUserInstallation]]
CodeScanningAlertClosedByUserOrganizationEvent: TypeAlias = Event[Is[_q._CodeScanningAlertClosedByUserOrganization]]
CodeScanningAlertCreatedCommitOidEvent: TypeAlias = Event[Is[_q.CodeScanningAlertCreatedCommitOidQueries]]
CodeScanningAlertCreatedRefEvent: TypeAlias = Event[Is[_q.CodeScanningAlertCreatedRefQueries]]
CodeScanningAlertCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._CodeScanningAlertCreatedEnterprise]]
CodeScanningAlertCreatedInstallationEvent: TypeAlias = Event[Is[_q._CodeScanningAlertCreatedInstallation]]
CodeScanningAlertCreatedOrganizationEvent: TypeAlias = Event[Is[_q._CodeScanningAlertCreatedOrganization]]
CodeScanningAlertFixedCommitOidEvent: TypeAlias = Event[Is[_q.CodeScanningAlertFixedCommitOidQueries]]
CodeScanningAlertFixedRefEvent: TypeAlias = Event[Is[_q.CodeScanningAlertFixedRefQueries]]
CodeScanningAlertFixedEnterpriseEvent: TypeAlias = Event[Is[_q._CodeScanningAlertFixedEnterprise]]
CodeScanningAlertFixedInstallationEvent: TypeAlias = Event[Is[_q._CodeScanningAlertFixedInstallation]]
CodeScanningAlertFixedOrganizationEvent: TypeAlias = Event[Is[_q._CodeScanningAlertFixedOrganization]]
CodeScanningAlertReopenedCommitOidEvent: TypeAlias = Event[Is[_q._CodeScanningAlertReopenedCommitOid]]
CodeScanningAlertReopenedEnterpriseEvent: TypeAlias = Event[Is[_q._CodeScanningAlertReopenedEnterprise]]
CodeScanningAlertReopenedInstallationEvent: TypeAlias = Event[Is[_q._CodeScanningAlertReopenedInstallation]]
CodeScanningAlertReopenedOrganizationEvent: TypeAlias = Event[Is[_q._CodeScanningAlertReopenedOrganization]]
CodeScanningAlertReopenedRefEvent: TypeAlias = Event[Is[_q._CodeScanningAlertReopenedRef]]
CodeScanningAlertReopenedByUserCommitOidEvent: TypeAlias = Event[Is[_q.CodeScanningAlertReopenedByUserCommitOidQueries]]
CodeScanningAlertReopenedByUserRefEvent: TypeAlias = Event[Is[_q.CodeScanningAlertReopenedByUserRefQueries]]
CodeScanningAlertReopenedByUserEnterpriseEvent: TypeAlias = Event[Is[_q._CodeScanningAlertReopenedByUserEnterprise]]
CodeScanningAlertReopenedByUserInstallationEvent: TypeAlias = Event[Is[_q._CodeScanningAlertReopenedByUserInstallation]]
CodeScanningAlertReopenedByUserOrganizationEvent: TypeAlias = Event[Is[_q._CodeScanningAlertReopenedByUserOrganization]]
CommitCommentEnterpriseEvent: TypeAlias = Event[Is[_q._CommitCommentEnterprise]]
CommitCommentInstallationEvent: TypeAlias = Event[Is[_q._CommitCommentInstallation]]
CommitCommentOrganizationEvent: TypeAlias = Event[Is[_q._CommitCommentOrganization]]
CommitCommentCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._CommitCommentCreatedEnterprise]]
CommitCommentCreatedInstallationEvent: TypeAlias = Event[Is[_q._CommitCommentCreatedInstallation]]
CommitCommentCreatedOrganizationEvent: TypeAlias = Event[Is[_q._CommitCommentCreatedOrganization]]
CreateDescriptionEvent: TypeAlias = Event[Is[_q._CreateDescription]]
CreateEnterpriseEvent: TypeAlias = Event[Is[_q._CreateEnterprise]]
CreateInstallationEvent: TypeAlias = Event[Is[_q._CreateInstallation]]
CreateOrganizationEvent: TypeAlias = Event[Is[_q._CreateOrganization]]
CustomPropertyEnterpriseEvent: TypeAlias = Event[Is[_q._CustomPropertyEnterprise]]
CustomPropertyInstallationEvent: TypeAlias = Event[Is[_q._CustomPropertyInstallation]]
CustomPropertyOrganizationEvent: TypeAlias = Event[Is[_q._CustomPropertyOrganization]]
CustomPropertySenderEvent: TypeAlias = Event[Is[_q.CustomPropertySenderQueries]]
CustomPropertyCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._CustomPropertyCreatedEnterprise]]
CustomPropertyCreatedInstallationEvent: TypeAlias = Event[Is[_q._CustomPropertyCreatedInstallation]]
CustomPropertyCreatedOrganizationEvent: TypeAlias = Event[Is[_q._CustomPropertyCreatedOrganization]]
CustomPropertyCreatedSenderEvent: TypeAlias = Event[Is[_q._CustomPropertyCreatedSender]]
CustomPropertyDeletedEnterpriseEvent: TypeAlias = Event[Is[_q._CustomPropertyDeletedEnterprise]]
CustomPropertyDeletedInstallationEvent: TypeAlias = Event[Is[_q._CustomPropertyDeletedInstallation]]
CustomPropertyDeletedOrganizationEvent: TypeAlias = Event[Is[_q._CustomPropertyDeletedOrganization]]
CustomPropertyDeletedSenderEvent: TypeAlias = Event[Is[_q._CustomPropertyDeletedSender]]
CustomPropertyPromoteToEnterpriseEnterpriseEvent: TypeAlias = Event[Is[_q._CustomPropertyPromoteToEnterpriseEnterprise]]
CustomPropertyPromoteToEnterpriseInstallationEvent: TypeAlias = Event[
    Is[_q._CustomPropertyPromoteToEnterpriseInstallation]
]
CustomPropertyPromoteToEnterpriseOrganizationEvent: TypeAlias = Event[
    Is[_q._CustomPropertyPromoteToEnterpriseOrganization]
]
CustomPropertyPromoteToEnterpriseSenderEvent: TypeAlias = Event[Is[_q._CustomPropertyPromoteToEnterpriseSender]]
CustomPropertyUpdatedEnterpriseEvent: TypeAlias = Event[Is[_q._CustomPropertyUpdatedEnterprise]]
CustomPropertyUpdatedInstallationEvent: TypeAlias = Event[Is[_q._CustomPropertyUpdatedInstallation]]
CustomPropertyUpdatedOrganizationEvent: TypeAlias = Event[Is[_q._CustomPropertyUpdatedOrganization]]
CustomPropertyUpdatedSenderEvent: TypeAlias = Event[Is[_q._CustomPropertyUpdatedSender]]
CustomPropertyValuesEnterpriseEvent: TypeAlias = Event[Is[_q._CustomPropertyValuesEnterprise]]
CustomPropertyValuesInstallationEvent: TypeAlias = Event[Is[_q._CustomPropertyValuesInstallation]]
CustomPropertyValuesSenderEvent: TypeAlias = Event[Is[_q._CustomPropertyValuesSender]]
CustomPropertyValuesUpdatedEnterpriseEvent: TypeAlias = Event[Is[_q._CustomPropertyValuesUpdatedEnterprise]]
CustomPropertyValuesUpdatedInstallationEvent: TypeAlias = Event[Is[_q._CustomPropertyValuesUpdatedInstallation]]
CustomPropertyValuesUpdatedSenderEvent: TypeAlias = Event[Is[_q._CustomPropertyValuesUpdatedSender]]
DeleteEnterpriseEvent: TypeAlias = Event[Is[_q._DeleteEnterprise]]
DeleteInstallationEvent: TypeAlias = Event[Is[_q._DeleteInstallation]]
DeleteOrganizationEvent: TypeAlias = Event[Is[_q._DeleteOrganization]]
DependabotAlertEnterpriseEvent: TypeAlias = Event[Is[_q._DependabotAlertEnterprise]]
DependabotAlertInstallationEvent: TypeAlias = Event[Is[_q.DependabotAlertInstallationQueries]]
DependabotAlertOrganizationEvent: TypeAlias = Event[Is[_q.DependabotAlertOrganizationQueries]]
DependabotAlertAutoDismissedEnterpriseEvent: TypeAlias = Event[Is[_q._DependabotAlertAutoDismissedEnterprise]]
DependabotAlertAutoDismissedInstallationEvent: TypeAlias = Event[Is[_q._DependabotAlertAutoDismissedInstallation]]
DependabotAlertAutoDismissedOrganizationEvent: TypeAlias = Event[Is[_q._DependabotAlertAutoDismissedOrganization]]
DependabotAlertAutoReopenedEnterpriseEvent: TypeAlias = Event[Is[_q._DependabotAlertAutoReopenedEnterprise]]
DependabotAlertAutoReopenedInstallationEvent: TypeAlias = Event[Is[_q._DependabotAlertAutoReopenedInstallation]]
DependabotAlertAutoReopenedOrganizationEvent: TypeAlias = Event[Is[_q._DependabotAlertAutoReopenedOrganization]]
DependabotAlertCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._DependabotAlertCreatedEnterprise]]
DependabotAlertCreatedInstallationEvent: TypeAlias = Event[Is[_q._DependabotAlertCreatedInstallation]]
DependabotAlertCreatedOrganizationEvent: TypeAlias = Event[Is[_q._DependabotAlertCreatedOrganization]]
DependabotAlertDismissedEnterpriseEvent: TypeAlias = Event[Is[_q._DependabotAlertDismissedEnterprise]]
DependabotAlertDismissedInstallationEvent: TypeAlias = Event[Is[_q._DependabotAlertDismissedInstallation]]
DependabotAlertDismissedOrganizationEvent: TypeAlias = Event[Is[_q._DependabotAlertDismissedOrganization]]
DependabotAlertFixedEnterpriseEvent: TypeAlias = Event[Is[_q._DependabotAlertFixedEnterprise]]
DependabotAlertFixedInstallationEvent: TypeAlias = Event[Is[_q._DependabotAlertFixedInstallation]]
DependabotAlertFixedOrganizationEvent: TypeAlias = Event[Is[_q._DependabotAlertFixedOrganization]]
DependabotAlertReintroducedEnterpriseEvent: TypeAlias = Event[Is[_q._DependabotAlertReintroducedEnterprise]]
DependabotAlertReintroducedInstallationEvent: TypeAlias = Event[Is[_q._DependabotAlertReintroducedInstallation]]
DependabotAlertReintroducedOrganizationEvent: TypeAlias = Event[Is[_q._DependabotAlertReintroducedOrganization]]
DependabotAlertReopenedEnterpriseEvent: TypeAlias = Event[Is[_q._DependabotAlertReopenedEnterprise]]
DependabotAlertReopenedInstallationEvent: TypeAlias = Event[Is[_q._DependabotAlertReopenedInstallation]]
DependabotAlertReopenedOrganizationEvent: TypeAlias = Event[Is[_q._DependabotAlertReopenedOrganization]]
DeployKeyEnterpriseEvent: TypeAlias = Event[Is[_q._DeployKeyEnterprise]]
DeployKeyInstallationEvent: TypeAlias = Event[Is[_q._DeployKeyInstallation]]
DeployKeyOrganizationEvent: TypeAlias = Event[Is[_q._DeployKeyOrganization]]
DeployKeyCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._DeployKeyCreatedEnterprise]]
DeployKeyCreatedInstallationEvent: TypeAlias = Event[Is[_q._DeployKeyCreatedInstallation]]
DeployKeyCreatedOrganizationEvent: TypeAlias = Event[Is[_q._DeployKeyCreatedOrganization]]
DeployKeyDeletedEnterpriseEvent: TypeAlias = Event[Is[_q._DeployKeyDeletedEnterprise]]
DeployKeyDeletedInstallationEvent: TypeAlias = Event[Is[_q._DeployKeyDeletedInstallation]]
DeployKeyDeletedOrganizationEvent: TypeAlias = Event[Is[_q._DeployKeyDeletedOrganization]]
DeploymentEnterpriseEvent: TypeAlias = Event[Is[_q._DeploymentEnterprise]]
DeploymentInstallationEvent: TypeAlias = Event[Is[_q._DeploymentInstallation]]
DeploymentOrganizationEvent: TypeAlias = Event[Is[_q._DeploymentOrganization]]
DeploymentWorkflowEvent: TypeAlias = Event[Is[_q._DeploymentWorkflow]]
DeploymentWorkflowRunEvent: TypeAlias = Event[Is[_q.DeploymentWorkflowRunQueries]]
DeploymentCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._DeploymentCreatedEnterprise]]
DeploymentCreatedInstallationEvent: TypeAlias = Event[Is[_q._DeploymentCreatedInstallation]]
DeploymentCreatedOrganizationEvent: TypeAlias = Event[Is[_q._DeploymentCreatedOrganization]]
DeploymentCreatedWorkflowEvent: TypeAlias = Event[Is[_q._DeploymentCreatedWorkflow]]
DeploymentCreatedWorkflowRunEvent: TypeAlias = Event[Is[_q._DeploymentCreatedWorkflowRun]]
DeploymentProtectionRuleDeploymentEvent: TypeAlias = Event[Is[_q._DeploymentProtectionRuleDeployment]]
DeploymentProtectionRuleDeploymentCallbackUrlEvent: TypeAlias = Event[
    Is[_q._DeploymentProtectionRuleDeploymentCallbackUrl]
]
DeploymentProtectionRuleEnvironmentEvent: TypeAlias = Event[Is[_q._DeploymentProtectionRuleEnvironment]]
DeploymentProtectionRuleEventEvent: TypeAlias = Event[Is[_q._DeploymentProtectionRuleEvent]]
DeploymentProtectionRuleInstallationEvent: TypeAlias = Event[Is[_q._DeploymentProtectionRuleInstallation]]
DeploymentProtectionRuleOrganizationEvent: TypeAlias = Event[Is[_q._DeploymentProtectionRuleOrganization]]
DeploymentProtectionRulePullRequestsEvent: TypeAlias = Event[Is[_q._DeploymentProtectionRulePullRequests]]
DeploymentProtectionRuleRequestedDeploymentEvent: TypeAlias = Event[Is[_q._DeploymentProtectionRuleRequestedDeployment]]
DeploymentProtectionRuleRequestedDeploymentCallbackUrlEvent: TypeAlias = Event[
    Is[_q._DeploymentProtectionRuleRequestedDeploymentCallbackUrl]
]
DeploymentProtectionRuleRequestedEnvironmentEvent: TypeAlias = Event[
    Is[_q._DeploymentProtectionRuleRequestedEnvironment]
]
DeploymentProtectionRuleRequestedEventEvent: TypeAlias = Event[Is[_q._DeploymentProtectionRuleRequestedEvent]]
DeploymentProtectionRuleRequestedInstallationEvent: TypeAlias = Event[
    Is[_q._DeploymentProtectionRuleRequestedInstallation]
]
DeploymentProtectionRuleRequestedOrganizationEvent: TypeAlias = Event[
    Is[_q._DeploymentProtectionRuleRequestedOrganization]
]
DeploymentProtectionRuleRequestedPullRequestsEvent: TypeAlias = Event[
    Is[_q._DeploymentProtectionRuleRequestedPullRequests]
]
DeploymentReviewEnterpriseEvent: TypeAlias = Event[Is[_q._DeploymentReviewEnterprise]]
DeploymentReviewInstallationEvent: TypeAlias = Event[Is[_q._DeploymentReviewInstallation]]
DeploymentReviewReviewersEvent: TypeAlias = Event[Is[_q.DeploymentReviewReviewersQueries]]
DeploymentReviewWorkflowJobRunEvent: TypeAlias = Event[Is[_q.DeploymentReviewWorkflowJobRunQueries]]
DeploymentReviewWorkflowRunEvent: TypeAlias = Event[Is[_q.DeploymentReviewWorkflowRunQueries]]
DeploymentReviewApproverEvent: TypeAlias = Event[Is[_q._DeploymentReviewApprover]]
DeploymentReviewCommentEvent: TypeAlias = Event[Is[_q._DeploymentReviewComment]]
DeploymentReviewWorkflowJobRunsEvent: TypeAlias = Event[Is[_q._DeploymentReviewWorkflowJobRuns]]
DeploymentReviewEnvironmentEvent: TypeAlias = Event[Is[_q.DeploymentReviewEnvironmentQueries]]
DeploymentReviewRequestedEnvironmentEvent: TypeAlias = Event[Is[_q.DeploymentReviewRequestedEnvironmentQueries]]
DeploymentReviewRequestedReviewersEvent: TypeAlias = Event[Is[_q.DeploymentReviewRequestedReviewersQueries]]
DeploymentReviewRequestedWorkflowJobRunEvent: TypeAlias = Event[Is[_q.DeploymentReviewRequestedWorkflowJobRunQueries]]
DeploymentReviewRequestorEvent: TypeAlias = Event[Is[_q._DeploymentReviewRequestor]]
DeploymentReviewRequestedRequestorEvent: TypeAlias = Event[Is[_q._DeploymentReviewRequestor]]
DeploymentReviewApprovedApproverEvent: TypeAlias = Event[Is[_q._DeploymentReviewApprovedApprover]]
DeploymentReviewApprovedCommentEvent: TypeAlias = Event[Is[_q._DeploymentReviewApprovedComment]]
DeploymentReviewApprovedEnterpriseEvent: TypeAlias = Event[Is[_q._DeploymentReviewApprovedEnterprise]]
DeploymentReviewApprovedInstallationEvent: TypeAlias = Event[Is[_q._DeploymentReviewApprovedInstallation]]
DeploymentReviewApprovedReviewersEvent: TypeAlias = Event[Is[_q._DeploymentReviewApprovedReviewers]]
DeploymentReviewApprovedWorkflowJobRunEvent: TypeAlias = Event[Is[_q._DeploymentReviewApprovedWorkflowJobRun]]
DeploymentReviewApprovedWorkflowJobRunsEvent: TypeAlias = Event[Is[_q._DeploymentReviewApprovedWorkflowJobRuns]]
DeploymentReviewApprovedWorkflowRunEvent: TypeAlias = Event[Is[_q.DeploymentReviewApprovedWorkflowRunQueries]]
DeploymentReviewRejectedApproverEvent: TypeAlias = Event[Is[_q._DeploymentReviewRejectedApprover]]
DeploymentReviewRejectedCommentEvent: TypeAlias = Event[Is[_q._DeploymentReviewRejectedComment]]
DeploymentReviewRejectedEnterpriseEvent: TypeAlias = Event[Is[_q._DeploymentReviewRejectedEnterprise]]
DeploymentReviewRejectedInstallationEvent: TypeAlias = Event[Is[_q._DeploymentReviewRejectedInstallation]]
DeploymentReviewRejectedReviewersEvent: TypeAlias = Event[Is[_q._DeploymentReviewRejectedReviewers]]
DeploymentReviewRejectedWorkflowJobRunEvent: TypeAlias = Event[Is[_q._DeploymentReviewRejectedWorkflowJobRun]]
DeploymentReviewRejectedWorkflowJobRunsEvent: TypeAlias = Event[Is[_q._DeploymentReviewRejectedWorkflowJobRuns]]
DeploymentReviewRejectedWorkflowRunEvent: TypeAlias = Event[Is[_q.DeploymentReviewRejectedWorkflowRunQueries]]
DeploymentReviewRequestedEnterpriseEvent: TypeAlias = Event[Is[_q._DeploymentReviewRequestedEnterprise]]
DeploymentReviewRequestedInstallationEvent: TypeAlias = Event[Is[_q._DeploymentReviewRequestedInstallation]]
DeploymentReviewRequestedWorkflowRunEvent: TypeAlias = Event[Is[_q.DeploymentReviewRequestedWorkflowRunQueries]]
DeploymentStatusCheckRunEvent: TypeAlias = Event[Is[_q._DeploymentStatusCheckRun]]
DeploymentStatusEnterpriseEvent: TypeAlias = Event[Is[_q._DeploymentStatusEnterprise]]
DeploymentStatusInstallationEvent: TypeAlias = Event[Is[_q._DeploymentStatusInstallation]]
DeploymentStatusOrganizationEvent: TypeAlias = Event[Is[_q._DeploymentStatusOrganization]]
DeploymentStatusWorkflowEvent: TypeAlias = Event[Is[_q._DeploymentStatusWorkflow]]
DeploymentStatusWorkflowRunEvent: TypeAlias = Event[Is[_q.DeploymentStatusWorkflowRunQueries]]
DeploymentStatusCreatedCheckRunEvent: TypeAlias = Event[Is[_q._DeploymentStatusCreatedCheckRun]]
DeploymentStatusCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._DeploymentStatusCreatedEnterprise]]
DeploymentStatusCreatedInstallationEvent: TypeAlias = Event[Is[_q._DeploymentStatusCreatedInstallation]]
DeploymentStatusCreatedOrganizationEvent: TypeAlias = Event[Is[_q._DeploymentStatusCreatedOrganization]]
DeploymentStatusCreatedWorkflowEvent: TypeAlias = Event[Is[_q._DeploymentStatusCreatedWorkflow]]
DeploymentStatusCreatedWorkflowRunEvent: TypeAlias = Event[Is[_q.DeploymentStatusCreatedWorkflowRunQueries]]
DiscussionOrganizationEvent: TypeAlias = Event[Is[_q.DiscussionOrganizationQueries]]
DiscussionSenderEvent: TypeAlias = Event[Is[_q.DiscussionSenderQueries]]
DiscussionAnswerEvent: TypeAlias = Event[Is[_q._DiscussionAnswered]]
DiscussionAnsweredAnswerEvent: TypeAlias = Event[Is[_q._DiscussionAnswered]]
DiscussionAnsweredSenderEvent: TypeAlias = Event[Is[_q._DiscussionAnswered]]
DiscussionEnterpriseEvent: TypeAlias = Event[Is[_q.DiscussionEnterpriseQueries]]
DiscussionInstallationEvent: TypeAlias = Event[Is[_q.DiscussionInstallationQueries]]
DiscussionChangesEvent: TypeAlias = Event[Is[_q.DiscussionChangesQueries]]
DiscussionLabelEvent: TypeAlias = Event[Is[_q.DiscussionLabelQueries]]
DiscussionOldAnswerEvent: TypeAlias = Event[Is[_q._DiscussionUnanswered]]
DiscussionUnansweredOldAnswerEvent: TypeAlias = Event[Is[_q._DiscussionUnanswered]]
DiscussionAnsweredEnterpriseEvent: TypeAlias = Event[Is[_q._DiscussionAnsweredEnterprise]]
DiscussionAnsweredInstallationEvent: TypeAlias = Event[Is[_q._DiscussionAnsweredInstallation]]
DiscussionAnsweredOrganizationEvent: TypeAlias = Event[Is[_q._DiscussionAnsweredOrganization]]
DiscussionCategoryChangedChangesEvent: TypeAlias = Event[Is[_q.DiscussionCategoryChangedChangesQueries]]
DiscussionCategoryChangedSenderEvent: TypeAlias = Event[Is[_q.DiscussionCategoryChangedSenderQueries]]
DiscussionCategoryChangedEnterpriseEvent: TypeAlias = Event[Is[_q._DiscussionCategoryChangedEnterprise]]
DiscussionCategoryChangedInstallationEvent: TypeAlias = Event[Is[_q._DiscussionCategoryChangedInstallation]]
DiscussionCategoryChangedOrganizationEvent: TypeAlias = Event[Is[_q._DiscussionCategoryChangedOrganization]]
DiscussionClosedSenderEvent: TypeAlias = Event[Is[_q._DiscussionClosed]]
DiscussionClosedEnterpriseEvent: TypeAlias = Event[Is[_q._DiscussionClosedEnterprise]]
DiscussionClosedInstallationEvent: TypeAlias = Event[Is[_q._DiscussionClosedInstallation]]
DiscussionClosedOrganizationEvent: TypeAlias = Event[Is[_q._DiscussionClosedOrganization]]
DiscussionCreatedSenderEvent: TypeAlias = Event[Is[_q._DiscussionCreated]]
DiscussionCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._DiscussionCreatedEnterprise]]
DiscussionCreatedInstallationEvent: TypeAlias = Event[Is[_q._DiscussionCreatedInstallation]]
DiscussionCreatedOrganizationEvent: TypeAlias = Event[Is[_q._DiscussionCreatedOrganization]]
DiscussionDeletedSenderEvent: TypeAlias = Event[Is[_q._DiscussionDeleted]]
DiscussionDeletedEnterpriseEvent: TypeAlias = Event[Is[_q._DiscussionDeletedEnterprise]]
DiscussionDeletedInstallationEvent: TypeAlias = Event[Is[_q._DiscussionDeletedInstallation]]
DiscussionDeletedOrganizationEvent: TypeAlias = Event[Is[_q._DiscussionDeletedOrganization]]
DiscussionEditedSenderEvent: TypeAlias = Event[Is[_q.DiscussionEditedSenderQueries]]
DiscussionEditedChangesEvent: TypeAlias = Event[Is[_q._DiscussionEditedChanges]]
DiscussionEditedEnterpriseEvent: TypeAlias = Event[Is[_q._DiscussionEditedEnterprise]]
DiscussionEditedInstallationEvent: TypeAlias = Event[Is[_q._DiscussionEditedInstallation]]
DiscussionEditedOrganizationEvent: TypeAlias = Event[Is[_q._DiscussionEditedOrganization]]
DiscussionLabeledLabelEvent: TypeAlias = Event[Is[_q._DiscussionLabeled]]
DiscussionLabeledSenderEvent: TypeAlias = Event[Is[_q._DiscussionLabeled]]
DiscussionLabeledEnterpriseEvent: TypeAlias = Event[Is[_q._DiscussionLabeledEnterprise]]
DiscussionLabeledInstallationEvent: TypeAlias = Event[Is[_q._DiscussionLabeledInstallation]]
DiscussionLabeledOrganizationEvent: TypeAlias = Event[Is[_q._DiscussionLabeledOrganization]]
DiscussionLockedSenderEvent: TypeAlias = Event[Is[_q._DiscussionLocked]]
DiscussionLockedEnterpriseEvent: TypeAlias = Event[Is[_q._DiscussionLockedEnterprise]]
DiscussionLockedInstallationEvent: TypeAlias = Event[Is[_q._DiscussionLockedInstallation]]
DiscussionLockedOrganizationEvent: TypeAlias = Event[Is[_q._DiscussionLockedOrganization]]
DiscussionPinnedSenderEvent: TypeAlias = Event[Is[_q._DiscussionPinned]]
DiscussionPinnedEnterpriseEvent: TypeAlias = Event[Is[_q._DiscussionPinnedEnterprise]]
DiscussionPinnedInstallationEvent: TypeAlias = Event[Is[_q._DiscussionPinnedInstallation]]
DiscussionPinnedOrganizationEvent: TypeAlias = Event[Is[_q._DiscussionPinnedOrganization]]
DiscussionReopenedSenderEvent: TypeAlias = Event[Is[_q._DiscussionReopened]]
DiscussionReopenedEnterpriseEvent: TypeAlias = Event[Is[_q._DiscussionReopenedEnterprise]]
DiscussionReopenedInstallationEvent: TypeAlias = Event[Is[_q._DiscussionReopenedInstallation]]
DiscussionReopenedOrganizationEvent: TypeAlias = Event[Is[_q._DiscussionReopenedOrganization]]
DiscussionTransferredChangesEvent: TypeAlias = Event[Is[_q.DiscussionTransferredChangesQueries]]
DiscussionTransferredSenderEvent: TypeAlias = Event[Is[_q.DiscussionTransferredSenderQueries]]
DiscussionTransferredEnterpriseEvent: TypeAlias = Event[Is[_q._DiscussionTransferredEnterprise]]
DiscussionTransferredInstallationEvent: TypeAlias = Event[Is[_q._DiscussionTransferredInstallation]]
DiscussionTransferredOrganizationEvent: TypeAlias = Event[Is[_q._DiscussionTransferredOrganization]]
DiscussionUnansweredOrganizationEvent: TypeAlias = Event[Is[_q._DiscussionUnansweredOrganization]]
DiscussionUnansweredSenderEvent: TypeAlias = Event[Is[_q._DiscussionUnansweredSender]]
DiscussionUnlabeledLabelEvent: TypeAlias = Event[Is[_q._DiscussionUnlabeled]]
DiscussionUnlabeledSenderEvent: TypeAlias = Event[Is[_q._DiscussionUnlabeled]]
DiscussionUnlabeledEnterpriseEvent: TypeAlias = Event[Is[_q._DiscussionUnlabeledEnterprise]]
DiscussionUnlabeledInstallationEvent: TypeAlias = Event[Is[_q._DiscussionUnlabeledInstallation]]
DiscussionUnlabeledOrganizationEvent: TypeAlias = Event[Is[_q._DiscussionUnlabeledOrganization]]
DiscussionUnlockedSenderEvent: TypeAlias = Event[Is[_q._DiscussionUnlocked]]
DiscussionUnlockedEnterpriseEvent: TypeAlias = Event[Is[_q._DiscussionUnlockedEnterprise]]
DiscussionUnlockedInstallationEvent: TypeAlias = Event[Is[_q._DiscussionUnlockedInstallation]]
DiscussionUnlockedOrganizationEvent: TypeAlias = Event[Is[_q._DiscussionUnlockedOrganization]]
DiscussionUnpinnedSenderEvent: TypeAlias = Event[Is[_q._DiscussionUnpinned]]
DiscussionUnpinnedEnterpriseEvent: TypeAlias = Event[Is[_q._DiscussionUnpinnedEnterprise]]
DiscussionUnpinnedInstallationEvent: TypeAlias = Event[Is[_q._DiscussionUnpinnedInstallation]]
DiscussionUnpinnedOrganizationEvent: TypeAlias = Event[Is[_q._DiscussionUnpinnedOrganization]]
DiscussionCommentEnterpriseEvent: TypeAlias = Event[Is[_q._DiscussionCommentEnterprise]]
DiscussionCommentInstallationEvent: TypeAlias = Event[Is[_q._DiscussionCommentInstallation]]
DiscussionCommentOrganizationEvent: TypeAlias = Event[Is[_q._DiscussionCommentOrganization]]
DiscussionCommentChangesEvent: TypeAlias = Event[Is[_q.DiscussionCommentChangesQueries]]
DiscussionCommentEditedChangesEvent: TypeAlias = Event[Is[_q.DiscussionCommentEditedChangesQueries]]
DiscussionCommentCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._DiscussionCommentCreatedEnterprise]]
DiscussionCommentCreatedInstallationEvent: TypeAlias = Event[Is[_q._DiscussionCommentCreatedInstallation]]
DiscussionCommentCreatedOrganizationEvent: TypeAlias = Event[Is[_q._DiscussionCommentCreatedOrganization]]
DiscussionCommentDeletedEnterpriseEvent: TypeAlias = Event[Is[_q._DiscussionCommentDeletedEnterprise]]
DiscussionCommentDeletedInstallationEvent: TypeAlias = Event[Is[_q._DiscussionCommentDeletedInstallation]]
DiscussionCommentDeletedOrganizationEvent: TypeAlias = Event[Is[_q._DiscussionCommentDeletedOrganization]]
DiscussionCommentEditedEnterpriseEvent: TypeAlias = Event[Is[_q._DiscussionCommentEditedEnterprise]]
DiscussionCommentEditedInstallationEvent: TypeAlias = Event[Is[_q._DiscussionCommentEditedInstallation]]
DiscussionCommentEditedOrganizationEvent: TypeAlias = Event[Is[_q._DiscussionCommentEditedOrganization]]
ForkEnterpriseEvent: TypeAlias = Event[Is[_q._ForkEnterprise]]
ForkInstallationEvent: TypeAlias = Event[Is[_q._ForkInstallation]]
ForkOrganizationEvent: TypeAlias = Event[Is[_q._ForkOrganization]]
GollumEnterpriseEvent: TypeAlias = Event[Is[_q._GollumEnterprise]]
GollumInstallationEvent: TypeAlias = Event[Is[_q._GollumInstallation]]
GollumOrganizationEvent: TypeAlias = Event[Is[_q._GollumOrganization]]
InstallationEnterpriseEvent: TypeAlias = Event[Is[_q._InstallationEnterprise]]
InstallationOrganizationEvent: TypeAlias = Event[Is[_q._InstallationOrganization]]
InstallationRepositoryEvent: TypeAlias = Event[Is[_q._InstallationRepository]]
InstallationRequesterEvent: TypeAlias = Event[Is[_q._InstallationRequester]]
InstallationCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._InstallationCreatedEnterprise]]
InstallationCreatedOrganizationEvent: TypeAlias = Event[Is[_q._InstallationCreatedOrganization]]
InstallationCreatedRepositoriesEvent: TypeAlias = Event[Is[_q._InstallationCreatedRepositories]]
InstallationCreatedRepositoryEvent: TypeAlias = Event[Is[_q._InstallationCreatedRepository]]
InstallationCreatedRequesterEvent: TypeAlias = Event[Is[_q._InstallationCreatedRequester]]
InstallationDeletedEnterpriseEvent: TypeAlias = Event[Is[_q._InstallationDeletedEnterprise]]
InstallationDeletedOrganizationEvent: TypeAlias = Event[Is[_q._InstallationDeletedOrganization]]
InstallationDeletedRepositoriesEvent: TypeAlias = Event[Is[_q._InstallationDeletedRepositories]]
InstallationDeletedRepositoryEvent: TypeAlias = Event[Is[_q._InstallationDeletedRepository]]
InstallationDeletedRequesterEvent: TypeAlias = Event[Is[_q._InstallationDeletedRequester]]
InstallationNewPermissionsAcceptedEnterpriseEvent: TypeAlias = Event[
    Is[_q._InstallationNewPermissionsAcceptedEnterprise]
]
InstallationNewPermissionsAcceptedOrganizationEvent: TypeAlias = Event[
    Is[_q._InstallationNewPermissionsAcceptedOrganization]
]
InstallationNewPermissionsAcceptedRepositoriesEvent: TypeAlias = Event[
    Is[_q._InstallationNewPermissionsAcceptedRepositories]
]
InstallationNewPermissionsAcceptedRepositoryEvent: TypeAlias = Event[
    Is[_q._InstallationNewPermissionsAcceptedRepository]
]
InstallationNewPermissionsAcceptedRequesterEvent: TypeAlias = Event[Is[_q._InstallationNewPermissionsAcceptedRequester]]
InstallationSuspendEnterpriseEvent: TypeAlias = Event[Is[_q._InstallationSuspendEnterprise]]
InstallationSuspendOrganizationEvent: TypeAlias = Event[Is[_q._InstallationSuspendOrganization]]
InstallationSuspendRepositoriesEvent: TypeAlias = Event[Is[_q._InstallationSuspendRepositories]]
InstallationSuspendRepositoryEvent: TypeAlias = Event[Is[_q._InstallationSuspendRepository]]
InstallationSuspendRequesterEvent: TypeAlias = Event[Is[_q._InstallationSuspendRequester]]
InstallationUnsuspendEnterpriseEvent: TypeAlias = Event[Is[_q._InstallationUnsuspendEnterprise]]
InstallationUnsuspendOrganizationEvent: TypeAlias = Event[Is[_q._InstallationUnsuspendOrganization]]
InstallationUnsuspendRepositoriesEvent: TypeAlias = Event[Is[_q._InstallationUnsuspendRepositories]]
InstallationUnsuspendRepositoryEvent: TypeAlias = Event[Is[_q._InstallationUnsuspendRepository]]
InstallationUnsuspendRequesterEvent: TypeAlias = Event[Is[_q._InstallationUnsuspendRequester]]
InstallationRepositoriesEnterpriseEvent: TypeAlias = Event[Is[_q._InstallationRepositoriesEnterprise]]
InstallationRepositoriesOrganizationEvent: TypeAlias = Event[Is[_q._InstallationRepositoriesOrganization]]
InstallationRepositoriesRepositoryEvent: TypeAlias = Event[Is[_q._InstallationRepositoriesRepository]]
InstallationRepositoriesRequesterEvent: TypeAlias = Event[Is[_q._InstallationRepositoriesRequester]]
InstallationRepositoriesAddedEnterpriseEvent: TypeAlias = Event[Is[_q._InstallationRepositoriesAddedEnterprise]]
InstallationRepositoriesAddedOrganizationEvent: TypeAlias = Event[Is[_q._InstallationRepositoriesAddedOrganization]]
InstallationRepositoriesAddedRepositoryEvent: TypeAlias = Event[Is[_q._InstallationRepositoriesAddedRepository]]
InstallationRepositoriesAddedRequesterEvent: TypeAlias = Event[Is[_q._InstallationRepositoriesAddedRequester]]
InstallationRepositoriesRemovedEnterpriseEvent: TypeAlias = Event[Is[_q._InstallationRepositoriesRemovedEnterprise]]
InstallationRepositoriesRemovedOrganizationEvent: TypeAlias = Event[Is[_q._InstallationRepositoriesRemovedOrganization]]
InstallationRepositoriesRemovedRepositoryEvent: TypeAlias = Event[Is[_q._InstallationRepositoriesRemovedRepository]]
InstallationRepositoriesRemovedRequesterEvent: TypeAlias = Event[Is[_q._InstallationRepositoriesRemovedRequester]]
InstallationTargetEnterpriseEvent: TypeAlias = Event[Is[_q._InstallationTargetEnterprise]]
InstallationTargetOrganizationEvent: TypeAlias = Event[Is[_q._InstallationTargetOrganization]]
InstallationTargetRepositoryEvent: TypeAlias = Event[Is[_q._InstallationTargetRepository]]
InstallationTargetSenderEvent: TypeAlias = Event[Is[_q._InstallationTargetSender]]
InstallationTargetRenamedEnterpriseEvent: TypeAlias = Event[Is[_q._InstallationTargetRenamedEnterprise]]
InstallationTargetRenamedOrganizationEvent: TypeAlias = Event[Is[_q._InstallationTargetRenamedOrganization]]
InstallationTargetRenamedRepositoryEvent: TypeAlias = Event[Is[_q._InstallationTargetRenamedRepository]]
InstallationTargetRenamedSenderEvent: TypeAlias = Event[Is[_q._InstallationTargetRenamedSender]]
IssueCommentEnterpriseEvent: TypeAlias = Event[Is[_q._IssueCommentEnterprise]]
IssueCommentInstallationEvent: TypeAlias = Event[Is[_q._IssueCommentInstallation]]
IssueCommentOrganizationEvent: TypeAlias = Event[Is[_q._IssueCommentOrganization]]
IssueCommentChangesEvent: TypeAlias = Event[Is[_q.IssueCommentChangesQueries]]
IssueCommentEditedChangesEvent: TypeAlias = Event[Is[_q.IssueCommentEditedChangesQueries]]
IssueCommentCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._IssueCommentCreatedEnterprise]]
IssueCommentCreatedInstallationEvent: TypeAlias = Event[Is[_q._IssueCommentCreatedInstallation]]
IssueCommentCreatedOrganizationEvent: TypeAlias = Event[Is[_q._IssueCommentCreatedOrganization]]
IssueCommentDeletedEnterpriseEvent: TypeAlias = Event[Is[_q._IssueCommentDeletedEnterprise]]
IssueCommentDeletedInstallationEvent: TypeAlias = Event[Is[_q._IssueCommentDeletedInstallation]]
IssueCommentDeletedOrganizationEvent: TypeAlias = Event[Is[_q._IssueCommentDeletedOrganization]]
IssueCommentEditedEnterpriseEvent: TypeAlias = Event[Is[_q._IssueCommentEditedEnterprise]]
IssueCommentEditedInstallationEvent: TypeAlias = Event[Is[_q._IssueCommentEditedInstallation]]
IssueCommentEditedOrganizationEvent: TypeAlias = Event[Is[_q._IssueCommentEditedOrganization]]
IssueDependenciesInstallationEvent: TypeAlias = Event[Is[_q._IssueDependenciesInstallation]]
IssueDependenciesBlockingIssueRepoEvent: TypeAlias = Event[Is[_q.IssueDependenciesBlockingIssueRepoQueries]]
IssueDependenciesBlockedIssueRepoEvent: TypeAlias = Event[Is[_q.IssueDependenciesBlockedIssueRepoQueries]]
IssueDependenciesBlockedByAddedBlockingIssueRepoEvent: TypeAlias = Event[
    Is[_q.IssueDependenciesBlockedByAddedBlockingIssueRepoQueries]
]
IssueDependenciesBlockedByAddedInstallationEvent: TypeAlias = Event[Is[_q._IssueDependenciesBlockedByAddedInstallation]]
IssueDependenciesBlockedByRemovedBlockingIssueRepoEvent: TypeAlias = Event[
    Is[_q.IssueDependenciesBlockedByRemovedBlockingIssueRepoQueries]
]
IssueDependenciesBlockedByRemovedInstallationEvent: TypeAlias = Event[
    Is[_q._IssueDependenciesBlockedByRemovedInstallation]
]
IssueDependenciesBlockingAddedBlockedIssueRepoEvent: TypeAlias = Event[
    Is[_q.IssueDependenciesBlockingAddedBlockedIssueRepoQueries]
]
IssueDependenciesBlockingAddedInstallationEvent: TypeAlias = Event[Is[_q._IssueDependenciesBlockingAddedInstallation]]
IssueDependenciesBlockingRemovedBlockedIssueRepoEvent: TypeAlias = Event[
    Is[_q.IssueDependenciesBlockingRemovedBlockedIssueRepoQueries]
]
IssueDependenciesBlockingRemovedInstallationEvent: TypeAlias = Event[
    Is[_q._IssueDependenciesBlockingRemovedInstallation]
]
IssuesEnterpriseEvent: TypeAlias = Event[Is[_q.IssuesEnterpriseQueries]]
IssuesInstallationEvent: TypeAlias = Event[Is[_q.IssuesInstallationQueries]]
IssuesOrganizationEvent: TypeAlias = Event[Is[_q.IssuesOrganizationQueries]]
IssuesAssigneeEvent: TypeAlias = Event[Is[_q._IssuesAssignee]]
IssuesMilestoneEvent: TypeAlias = Event[Is[_q.IssuesMilestoneQueries]]
IssuesChangesEvent: TypeAlias = Event[Is[_q.IssuesChangesQueries]]
IssuesLabelEvent: TypeAlias = Event[Is[_q._IssuesLabel]]
IssuesTypeEvent: TypeAlias = Event[Is[_q.IssuesTypeQueries]]
IssuesAssignedAssigneeEvent: TypeAlias = Event[Is[_q._IssuesAssignedAssignee]]
IssuesAssignedEnterpriseEvent: TypeAlias = Event[Is[_q._IssuesAssignedEnterprise]]
IssuesAssignedInstallationEvent: TypeAlias = Event[Is[_q._IssuesAssignedInstallation]]
IssuesAssignedOrganizationEvent: TypeAlias = Event[Is[_q._IssuesAssignedOrganization]]
IssuesClosedEnterpriseEvent: TypeAlias = Event[Is[_q._IssuesClosedEnterprise]]
IssuesClosedInstallationEvent: TypeAlias = Event[Is[_q._IssuesClosedInstallation]]
IssuesClosedOrganizationEvent: TypeAlias = Event[Is[_q._IssuesClosedOrganization]]
IssuesDeletedEnterpriseEvent: TypeAlias = Event[Is[_q._IssuesDeletedEnterprise]]
IssuesDeletedInstallationEvent: TypeAlias = Event[Is[_q._IssuesDeletedInstallation]]
IssuesDeletedOrganizationEvent: TypeAlias = Event[Is[_q._IssuesDeletedOrganization]]
IssuesDemilestonedEnterpriseEvent: TypeAlias = Event[Is[_q._IssuesDemilestonedEnterprise]]
IssuesDemilestonedInstallationEvent: TypeAlias = Event[Is[_q._IssuesDemilestonedInstallation]]
IssuesDemilestonedMilestoneEvent: TypeAlias = Event[Is[_q._IssuesDemilestonedMilestone]]
IssuesDemilestonedOrganizationEvent: TypeAlias = Event[Is[_q._IssuesDemilestonedOrganization]]
IssuesEditedChangesEvent: TypeAlias = Event[Is[_q.IssuesEditedChangesQueries]]
IssuesEditedEnterpriseEvent: TypeAlias = Event[Is[_q._IssuesEditedEnterprise]]
IssuesEditedInstallationEvent: TypeAlias = Event[Is[_q._IssuesEditedInstallation]]
IssuesEditedLabelEvent: TypeAlias = Event[Is[_q._IssuesEditedLabel]]
IssuesEditedOrganizationEvent: TypeAlias = Event[Is[_q._IssuesEditedOrganization]]
IssuesLabeledEnterpriseEvent: TypeAlias = Event[Is[_q._IssuesLabeledEnterprise]]
IssuesLabeledInstallationEvent: TypeAlias = Event[Is[_q._IssuesLabeledInstallation]]
IssuesLabeledLabelEvent: TypeAlias = Event[Is[_q._IssuesLabeledLabel]]
IssuesLabeledOrganizationEvent: TypeAlias = Event[Is[_q._IssuesLabeledOrganization]]
IssuesLockedEnterpriseEvent: TypeAlias = Event[Is[_q._IssuesLockedEnterprise]]
IssuesLockedInstallationEvent: TypeAlias = Event[Is[_q._IssuesLockedInstallation]]
IssuesLockedOrganizationEvent: TypeAlias = Event[Is[_q._IssuesLockedOrganization]]
IssuesMilestonedMilestoneEvent: TypeAlias = Event[Is[_q.IssuesMilestonedMilestoneQueries]]
IssuesMilestonedEnterpriseEvent: TypeAlias = Event[Is[_q._IssuesMilestonedEnterprise]]
IssuesMilestonedInstallationEvent: TypeAlias = Event[Is[_q._IssuesMilestonedInstallation]]
IssuesMilestonedOrganizationEvent: TypeAlias = Event[Is[_q._IssuesMilestonedOrganization]]
IssuesOpenedChangesEvent: TypeAlias = Event[Is[_q._IssuesOpenedChanges]]
IssuesOpenedEnterpriseEvent: TypeAlias = Event[Is[_q._IssuesOpenedEnterprise]]
IssuesOpenedInstallationEvent: TypeAlias = Event[Is[_q._IssuesOpenedInstallation]]
IssuesOpenedOrganizationEvent: TypeAlias = Event[Is[_q._IssuesOpenedOrganization]]
IssuesPinnedEnterpriseEvent: TypeAlias = Event[Is[_q._IssuesPinnedEnterprise]]
IssuesPinnedInstallationEvent: TypeAlias = Event[Is[_q._IssuesPinnedInstallation]]
IssuesPinnedOrganizationEvent: TypeAlias = Event[Is[_q._IssuesPinnedOrganization]]
IssuesReopenedEnterpriseEvent: TypeAlias = Event[Is[_q._IssuesReopenedEnterprise]]
IssuesReopenedInstallationEvent: TypeAlias = Event[Is[_q._IssuesReopenedInstallation]]
IssuesReopenedOrganizationEvent: TypeAlias = Event[Is[_q._IssuesReopenedOrganization]]
IssuesTransferredChangesEvent: TypeAlias = Event[Is[_q.IssuesTransferredChangesQueries]]
IssuesTransferredEnterpriseEvent: TypeAlias = Event[Is[_q._IssuesTransferredEnterprise]]
IssuesTransferredInstallationEvent: TypeAlias = Event[Is[_q._IssuesTransferredInstallation]]
IssuesTransferredOrganizationEvent: TypeAlias = Event[Is[_q._IssuesTransferredOrganization]]
IssuesTypedEnterpriseEvent: TypeAlias = Event[Is[_q._IssuesTypedEnterprise]]
IssuesTypedInstallationEvent: TypeAlias = Event[Is[_q._IssuesTypedInstallation]]
IssuesTypedOrganizationEvent: TypeAlias = Event[Is[_q._IssuesTypedOrganization]]
IssuesTypedTypeEvent: TypeAlias = Event[Is[_q.IssuesTypedTypeQueries]]
IssuesUnassignedAssigneeEvent: TypeAlias = Event[Is[_q._IssuesUnassignedAssignee]]
IssuesUnassignedEnterpriseEvent: TypeAlias = Event[Is[_q._IssuesUnassignedEnterprise]]
IssuesUnassignedInstallationEvent: TypeAlias = Event[Is[_q._IssuesUnassignedInstallation]]
IssuesUnassignedOrganizationEvent: TypeAlias = Event[Is[_q._IssuesUnassignedOrganization]]
IssuesUnlabeledEnterpriseEvent: TypeAlias = Event[Is[_q._IssuesUnlabeledEnterprise]]
IssuesUnlabeledInstallationEvent: TypeAlias = Event[Is[_q._IssuesUnlabeledInstallation]]
IssuesUnlabeledLabelEvent: TypeAlias = Event[Is[_q._IssuesUnlabeledLabel]]
IssuesUnlabeledOrganizationEvent: TypeAlias = Event[Is[_q._IssuesUnlabeledOrganization]]
IssuesUnlockedEnterpriseEvent: TypeAlias = Event[Is[_q._IssuesUnlockedEnterprise]]
IssuesUnlockedInstallationEvent: TypeAlias = Event[Is[_q._IssuesUnlockedInstallation]]
IssuesUnlockedOrganizationEvent: TypeAlias = Event[Is[_q._IssuesUnlockedOrganization]]
IssuesUnpinnedEnterpriseEvent: TypeAlias = Event[Is[_q._IssuesUnpinnedEnterprise]]
IssuesUnpinnedInstallationEvent: TypeAlias = Event[Is[_q._IssuesUnpinnedInstallation]]
IssuesUnpinnedOrganizationEvent: TypeAlias = Event[Is[_q._IssuesUnpinnedOrganization]]
IssuesUntypedEnterpriseEvent: TypeAlias = Event[Is[_q._IssuesUntypedEnterprise]]
IssuesUntypedInstallationEvent: TypeAlias = Event[Is[_q._IssuesUntypedInstallation]]
IssuesUntypedOrganizationEvent: TypeAlias = Event[Is[_q._IssuesUntypedOrganization]]
IssuesUntypedTypeEvent: TypeAlias = Event[Is[_q.IssuesUntypedTypeQueries]]
LabelEnterpriseEvent: TypeAlias = Event[Is[_q._LabelEnterprise]]
LabelInstallationEvent: TypeAlias = Event[Is[_q._LabelInstallation]]
LabelOrganizationEvent: TypeAlias = Event[Is[_q._LabelOrganization]]
LabelSenderEvent: TypeAlias = Event[Is[_q.LabelSenderQueries]]
LabelChangesEvent: TypeAlias = Event[Is[_q._LabelChanges]]
LabelEditedChangesEvent: TypeAlias = Event[Is[_q._LabelChanges]]
LabelEditedSenderEvent: TypeAlias = Event[Is[_q.LabelEditedSenderQueries]]
LabelCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._LabelCreatedEnterprise]]
LabelCreatedInstallationEvent: TypeAlias = Event[Is[_q._LabelCreatedInstallation]]
LabelCreatedOrganizationEvent: TypeAlias = Event[Is[_q._LabelCreatedOrganization]]
LabelCreatedSenderEvent: TypeAlias = Event[Is[_q._LabelCreatedSender]]
LabelDeletedSenderEvent: TypeAlias = Event[Is[_q._LabelDeleted]]
LabelDeletedEnterpriseEvent: TypeAlias = Event[Is[_q._LabelDeletedEnterprise]]
LabelDeletedInstallationEvent: TypeAlias = Event[Is[_q._LabelDeletedInstallation]]
LabelDeletedOrganizationEvent: TypeAlias = Event[Is[_q._LabelDeletedOrganization]]
LabelEditedEnterpriseEvent: TypeAlias = Event[Is[_q._LabelEditedEnterprise]]
LabelEditedInstallationEvent: TypeAlias = Event[Is[_q._LabelEditedInstallation]]
LabelEditedOrganizationEvent: TypeAlias = Event[Is[_q._LabelEditedOrganization]]
MarketplacePurchaseEnterpriseEvent: TypeAlias = Event[Is[_q._MarketplacePurchaseEnterprise]]
MarketplacePurchaseInstallationEvent: TypeAlias = Event[Is[_q._MarketplacePurchaseInstallation]]
MarketplacePurchaseOrganizationEvent: TypeAlias = Event[Is[_q._MarketplacePurchaseOrganization]]
MarketplacePurchasePreviousMarketplacePurchaseEvent: TypeAlias = Event[
    Is[_q.MarketplacePurchasePreviousMarketplacePurchaseQueries]
]
MarketplacePurchaseRepositoryEvent: TypeAlias = Event[Is[_q._MarketplacePurchaseRepository]]
MarketplacePurchaseCancelledEnterpriseEvent: TypeAlias = Event[Is[_q._MarketplacePurchaseCancelledEnterprise]]
MarketplacePurchaseCancelledInstallationEvent: TypeAlias = Event[Is[_q._MarketplacePurchaseCancelledInstallation]]
MarketplacePurchaseCancelledOrganizationEvent: TypeAlias = Event[Is[_q._MarketplacePurchaseCancelledOrganization]]
MarketplacePurchaseCancelledPreviousMarketplacePurchaseEvent: TypeAlias = Event[
    Is[_q._MarketplacePurchaseCancelledPreviousMarketplacePurchase]
]
MarketplacePurchaseCancelledRepositoryEvent: TypeAlias = Event[Is[_q._MarketplacePurchaseCancelledRepository]]
MarketplacePurchaseChangedEnterpriseEvent: TypeAlias = Event[Is[_q._MarketplacePurchaseChangedEnterprise]]
MarketplacePurchaseChangedInstallationEvent: TypeAlias = Event[Is[_q._MarketplacePurchaseChangedInstallation]]
MarketplacePurchaseChangedOrganizationEvent: TypeAlias = Event[Is[_q._MarketplacePurchaseChangedOrganization]]
MarketplacePurchaseChangedPreviousMarketplacePurchaseEvent: TypeAlias = Event[
    Is[_q._MarketplacePurchaseChangedPreviousMarketplacePurchase]
]
MarketplacePurchaseChangedRepositoryEvent: TypeAlias = Event[Is[_q._MarketplacePurchaseChangedRepository]]
MarketplacePurchasePendingChangeEnterpriseEvent: TypeAlias = Event[Is[_q._MarketplacePurchasePendingChangeEnterprise]]
MarketplacePurchasePendingChangeInstallationEvent: TypeAlias = Event[
    Is[_q._MarketplacePurchasePendingChangeInstallation]
]
MarketplacePurchasePendingChangeOrganizationEvent: TypeAlias = Event[
    Is[_q._MarketplacePurchasePendingChangeOrganization]
]
MarketplacePurchasePendingChangePreviousMarketplacePurchaseEvent: TypeAlias = Event[
    Is[_q.MarketplacePurchasePendingChangePreviousMarketplacePurchaseQueries]
]
MarketplacePurchasePendingChangeRepositoryEvent: TypeAlias = Event[Is[_q._MarketplacePurchasePendingChangeRepository]]
MarketplacePurchasePendingChangeCancelledEnterpriseEvent: TypeAlias = Event[
    Is[_q._MarketplacePurchasePendingChangeCancelledEnterprise]
]
MarketplacePurchasePendingChangeCancelledInstallationEvent: TypeAlias = Event[
    Is[_q._MarketplacePurchasePendingChangeCancelledInstallation]
]
MarketplacePurchasePendingChangeCancelledOrganizationEvent: TypeAlias = Event[
    Is[_q._MarketplacePurchasePendingChangeCancelledOrganization]
]
MarketplacePurchasePendingChangeCancelledPreviousMarketplacePurchaseEvent: TypeAlias = Event[
    Is[_q.MarketplacePurchasePendingChangeCancelledPreviousMarketplacePurchaseQueries]
]
MarketplacePurchasePendingChangeCancelledRepositoryEvent: TypeAlias = Event[
    Is[_q._MarketplacePurchasePendingChangeCancelledRepository]
]
MarketplacePurchasePurchasedEnterpriseEvent: TypeAlias = Event[Is[_q._MarketplacePurchasePurchasedEnterprise]]
MarketplacePurchasePurchasedInstallationEvent: TypeAlias = Event[Is[_q._MarketplacePurchasePurchasedInstallation]]
MarketplacePurchasePurchasedOrganizationEvent: TypeAlias = Event[Is[_q._MarketplacePurchasePurchasedOrganization]]
MarketplacePurchasePurchasedPreviousMarketplacePurchaseEvent: TypeAlias = Event[
    Is[_q._MarketplacePurchasePurchasedPreviousMarketplacePurchase]
]
MarketplacePurchasePurchasedRepositoryEvent: TypeAlias = Event[Is[_q._MarketplacePurchasePurchasedRepository]]
MemberEnterpriseEvent: TypeAlias = Event[Is[_q._MemberEnterprise]]
MemberInstallationEvent: TypeAlias = Event[Is[_q._MemberInstallation]]
MemberMemberEvent: TypeAlias = Event[Is[_q._MemberMember]]
MemberOrganizationEvent: TypeAlias = Event[Is[_q._MemberOrganization]]
MemberChangesEvent: TypeAlias = Event[Is[_q.MemberChangesQueries]]
MemberAddedChangesEvent: TypeAlias = Event[Is[_q._MemberAddedChanges]]
MemberAddedEnterpriseEvent: TypeAlias = Event[Is[_q._MemberAddedEnterprise]]
MemberAddedInstallationEvent: TypeAlias = Event[Is[_q._MemberAddedInstallation]]
MemberAddedMemberEvent: TypeAlias = Event[Is[_q._MemberAddedMember]]
MemberAddedOrganizationEvent: TypeAlias = Event[Is[_q._MemberAddedOrganization]]
MemberEditedChangesEvent: TypeAlias = Event[Is[_q._MemberEdited]]
MemberEditedEnterpriseEvent: TypeAlias = Event[Is[_q._MemberEditedEnterprise]]
MemberEditedInstallationEvent: TypeAlias = Event[Is[_q._MemberEditedInstallation]]
MemberEditedMemberEvent: TypeAlias = Event[Is[_q._MemberEditedMember]]
MemberEditedOrganizationEvent: TypeAlias = Event[Is[_q._MemberEditedOrganization]]
MemberRemovedEnterpriseEvent: TypeAlias = Event[Is[_q._MemberRemovedEnterprise]]
MemberRemovedInstallationEvent: TypeAlias = Event[Is[_q._MemberRemovedInstallation]]
MemberRemovedMemberEvent: TypeAlias = Event[Is[_q._MemberRemovedMember]]
MemberRemovedOrganizationEvent: TypeAlias = Event[Is[_q._MemberRemovedOrganization]]
MembershipEnterpriseEvent: TypeAlias = Event[Is[_q._MembershipEnterprise]]
MembershipInstallationEvent: TypeAlias = Event[Is[_q._MembershipInstallation]]
MembershipMemberEvent: TypeAlias = Event[Is[_q._MembershipMember]]
MembershipRepositoryEvent: TypeAlias = Event[Is[_q._MembershipRepository]]
MembershipSenderEvent: TypeAlias = Event[Is[_q._MembershipSender]]
MembershipAddedEnterpriseEvent: TypeAlias = Event[Is[_q._MembershipAddedEnterprise]]
MembershipAddedInstallationEvent: TypeAlias = Event[Is[_q._MembershipAddedInstallation]]
MembershipAddedMemberEvent: TypeAlias = Event[Is[_q._MembershipAddedMember]]
MembershipAddedRepositoryEvent: TypeAlias = Event[Is[_q._MembershipAddedRepository]]
MembershipAddedSenderEvent: TypeAlias = Event[Is[_q._MembershipAddedSender]]
MembershipRemovedEnterpriseEvent: TypeAlias = Event[Is[_q._MembershipRemovedEnterprise]]
MembershipRemovedInstallationEvent: TypeAlias = Event[Is[_q._MembershipRemovedInstallation]]
MembershipRemovedMemberEvent: TypeAlias = Event[Is[_q._MembershipRemovedMember]]
MembershipRemovedRepositoryEvent: TypeAlias = Event[Is[_q._MembershipRemovedRepository]]
MembershipRemovedSenderEvent: TypeAlias = Event[Is[_q._MembershipRemovedSender]]
MergeGroupInstallationEvent: TypeAlias = Event[Is[_q._MergeGroupInstallation]]
MergeGroupOrganizationEvent: TypeAlias = Event[Is[_q._MergeGroupOrganization]]
MergeGroupRepositoryEvent: TypeAlias = Event[Is[_q._MergeGroupRepository]]
MergeGroupSenderEvent: TypeAlias = Event[Is[_q._MergeGroupSender]]
MergeGroupReasonEvent: TypeAlias = Event[Is[_q._MergeGroupReason]]
MergeGroupDestroyedReasonEvent: TypeAlias = Event[Is[_q._MergeGroupReason]]
MergeGroupChecksRequestedInstallationEvent: TypeAlias = Event[Is[_q._MergeGroupChecksRequestedInstallation]]
MergeGroupChecksRequestedOrganizationEvent: TypeAlias = Event[Is[_q._MergeGroupChecksRequestedOrganization]]
MergeGroupChecksRequestedRepositoryEvent: TypeAlias = Event[Is[_q._MergeGroupChecksRequestedRepository]]
MergeGroupChecksRequestedSenderEvent: TypeAlias = Event[Is[_q._MergeGroupChecksRequestedSender]]
MergeGroupDestroyedInstallationEvent: TypeAlias = Event[Is[_q._MergeGroupDestroyedInstallation]]
MergeGroupDestroyedOrganizationEvent: TypeAlias = Event[Is[_q._MergeGroupDestroyedOrganization]]
MergeGroupDestroyedRepositoryEvent: TypeAlias = Event[Is[_q._MergeGroupDestroyedRepository]]
MergeGroupDestroyedSenderEvent: TypeAlias = Event[Is[_q._MergeGroupDestroyedSender]]
MetaEnterpriseEvent: TypeAlias = Event[Is[_q._MetaEnterprise]]
MetaInstallationEvent: TypeAlias = Event[Is[_q._MetaInstallation]]
MetaOrganizationEvent: TypeAlias = Event[Is[_q._MetaOrganization]]
MetaRepositoryEvent: TypeAlias = Event[Is[_q._MetaRepository]]
MetaSenderEvent: TypeAlias = Event[Is[_q._MetaSender]]
MetaDeletedEnterpriseEvent: TypeAlias = Event[Is[_q._MetaDeletedEnterprise]]
MetaDeletedInstallationEvent: TypeAlias = Event[Is[_q._MetaDeletedInstallation]]
MetaDeletedOrganizationEvent: TypeAlias = Event[Is[_q._MetaDeletedOrganization]]
MetaDeletedRepositoryEvent: TypeAlias = Event[Is[_q._MetaDeletedRepository]]
MetaDeletedSenderEvent: TypeAlias = Event[Is[_q._MetaDeletedSender]]
MilestoneInstallationEvent: TypeAlias = Event[Is[_q._MilestoneInstallation]]
MilestoneOrganizationEvent: TypeAlias = Event[Is[_q._MilestoneOrganization]]
MilestoneEnterpriseEvent: TypeAlias = Event[Is[_q._MilestoneEnterprise]]
MilestoneChangesEvent: TypeAlias = Event[Is[_q.MilestoneChangesQueries]]
MilestoneEditedChangesEvent: TypeAlias = Event[Is[_q.MilestoneEditedChangesQueries]]
MilestoneClosedInstallationEvent: TypeAlias = Event[Is[_q._MilestoneClosedInstallation]]
MilestoneClosedOrganizationEvent: TypeAlias = Event[Is[_q._MilestoneClosedOrganization]]
MilestoneCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._MilestoneCreatedEnterprise]]
MilestoneCreatedInstallationEvent: TypeAlias = Event[Is[_q._MilestoneCreatedInstallation]]
MilestoneCreatedOrganizationEvent: TypeAlias = Event[Is[_q._MilestoneCreatedOrganization]]
MilestoneDeletedEnterpriseEvent: TypeAlias = Event[Is[_q._MilestoneDeletedEnterprise]]
MilestoneDeletedInstallationEvent: TypeAlias = Event[Is[_q._MilestoneDeletedInstallation]]
MilestoneDeletedOrganizationEvent: TypeAlias = Event[Is[_q._MilestoneDeletedOrganization]]
MilestoneEditedEnterpriseEvent: TypeAlias = Event[Is[_q._MilestoneEditedEnterprise]]
MilestoneEditedInstallationEvent: TypeAlias = Event[Is[_q._MilestoneEditedInstallation]]
MilestoneEditedOrganizationEvent: TypeAlias = Event[Is[_q._MilestoneEditedOrganization]]
MilestoneOpenedInstallationEvent: TypeAlias = Event[Is[_q._MilestoneOpenedInstallation]]
MilestoneOpenedOrganizationEvent: TypeAlias = Event[Is[_q._MilestoneOpenedOrganization]]
OrgBlockBlockedUserEvent: TypeAlias = Event[Is[_q._OrgBlockBlockedUser]]
OrgBlockEnterpriseEvent: TypeAlias = Event[Is[_q._OrgBlockEnterprise]]
OrgBlockInstallationEvent: TypeAlias = Event[Is[_q._OrgBlockInstallation]]
OrgBlockRepositoryEvent: TypeAlias = Event[Is[_q._OrgBlockRepository]]
OrgBlockBlockedBlockedUserEvent: TypeAlias = Event[Is[_q._OrgBlockBlockedBlockedUser]]
OrgBlockBlockedEnterpriseEvent: TypeAlias = Event[Is[_q._OrgBlockBlockedEnterprise]]
OrgBlockBlockedInstallationEvent: TypeAlias = Event[Is[_q._OrgBlockBlockedInstallation]]
OrgBlockBlockedRepositoryEvent: TypeAlias = Event[Is[_q._OrgBlockBlockedRepository]]
OrgBlockUnblockedBlockedUserEvent: TypeAlias = Event[Is[_q._OrgBlockUnblockedBlockedUser]]
OrgBlockUnblockedEnterpriseEvent: TypeAlias = Event[Is[_q._OrgBlockUnblockedEnterprise]]
OrgBlockUnblockedInstallationEvent: TypeAlias = Event[Is[_q._OrgBlockUnblockedInstallation]]
OrgBlockUnblockedRepositoryEvent: TypeAlias = Event[Is[_q._OrgBlockUnblockedRepository]]
OrganizationEnterpriseEvent: TypeAlias = Event[Is[_q._OrganizationEnterprise]]
OrganizationInstallationEvent: TypeAlias = Event[Is[_q._OrganizationInstallation]]
OrganizationRepositoryEvent: TypeAlias = Event[Is[_q._OrganizationRepository]]
OrganizationMembershipEvent: TypeAlias = Event[Is[_q.OrganizationMembershipQueries]]
OrganizationInvitationEvent: TypeAlias = Event[Is[_q.OrganizationInvitationQueries]]
OrganizationMemberInvitedInvitationEvent: TypeAlias = Event[Is[_q.OrganizationMemberInvitedInvitationQueries]]
OrganizationUserEvent: TypeAlias = Event[Is[_q._OrganizationUser]]
OrganizationMemberInvitedUserEvent: TypeAlias = Event[Is[_q._OrganizationUser]]
OrganizationChangesEvent: TypeAlias = Event[Is[_q._OrganizationChanges]]
OrganizationRenamedChangesEvent: TypeAlias = Event[Is[_q._OrganizationChanges]]
OrganizationDeletedEnterpriseEvent: TypeAlias = Event[Is[_q._OrganizationDeletedEnterprise]]
OrganizationDeletedInstallationEvent: TypeAlias = Event[Is[_q._OrganizationDeletedInstallation]]
OrganizationDeletedMembershipEvent: TypeAlias = Event[Is[_q._OrganizationDeletedMembership]]
OrganizationDeletedRepositoryEvent: TypeAlias = Event[Is[_q._OrganizationDeletedRepository]]
OrganizationMemberAddedMembershipEvent: TypeAlias = Event[Is[_q.OrganizationMemberAddedMembershipQueries]]
OrganizationMemberAddedEnterpriseEvent: TypeAlias = Event[Is[_q._OrganizationMemberAddedEnterprise]]
OrganizationMemberAddedInstallationEvent: TypeAlias = Event[Is[_q._OrganizationMemberAddedInstallation]]
OrganizationMemberAddedRepositoryEvent: TypeAlias = Event[Is[_q._OrganizationMemberAddedRepository]]
OrganizationMemberInvitedEnterpriseEvent: TypeAlias = Event[Is[_q._OrganizationMemberInvitedEnterprise]]
OrganizationMemberInvitedInstallationEvent: TypeAlias = Event[Is[_q._OrganizationMemberInvitedInstallation]]
OrganizationMemberInvitedRepositoryEvent: TypeAlias = Event[Is[_q._OrganizationMemberInvitedRepository]]
OrganizationMemberRemovedMembershipEvent: TypeAlias = Event[Is[_q.OrganizationMemberRemovedMembershipQueries]]
OrganizationMemberRemovedEnterpriseEvent: TypeAlias = Event[Is[_q._OrganizationMemberRemovedEnterprise]]
OrganizationMemberRemovedInstallationEvent: TypeAlias = Event[Is[_q._OrganizationMemberRemovedInstallation]]
OrganizationMemberRemovedRepositoryEvent: TypeAlias = Event[Is[_q._OrganizationMemberRemovedRepository]]
OrganizationRenamedEnterpriseEvent: TypeAlias = Event[Is[_q._OrganizationRenamedEnterprise]]
OrganizationRenamedInstallationEvent: TypeAlias = Event[Is[_q._OrganizationRenamedInstallation]]
OrganizationRenamedMembershipEvent: TypeAlias = Event[Is[_q._OrganizationRenamedMembership]]
OrganizationRenamedRepositoryEvent: TypeAlias = Event[Is[_q._OrganizationRenamedRepository]]
PackageEnterpriseEvent: TypeAlias = Event[Is[_q._PackageEnterprise]]
PackageInstallationEvent: TypeAlias = Event[Is[_q._PackageInstallation]]
PackageOrganizationEvent: TypeAlias = Event[Is[_q._PackageOrganization]]
PackageRepositoryEvent: TypeAlias = Event[Is[_q.PackageRepositoryQueries]]
PackagePublishedEnterpriseEvent: TypeAlias = Event[Is[_q._PackagePublishedEnterprise]]
PackagePublishedInstallationEvent: TypeAlias = Event[Is[_q._PackagePublishedInstallation]]
PackagePublishedOrganizationEvent: TypeAlias = Event[Is[_q._PackagePublishedOrganization]]
PackagePublishedRepositoryEvent: TypeAlias = Event[Is[_q._PackagePublishedRepository]]
PackageUpdatedRepositoryEvent: TypeAlias = Event[Is[_q.PackageUpdatedRepositoryQueries]]
PackageUpdatedEnterpriseEvent: TypeAlias = Event[Is[_q._PackageUpdatedEnterprise]]
PackageUpdatedInstallationEvent: TypeAlias = Event[Is[_q._PackageUpdatedInstallation]]
PackageUpdatedOrganizationEvent: TypeAlias = Event[Is[_q._PackageUpdatedOrganization]]
PageBuildEnterpriseEvent: TypeAlias = Event[Is[_q._PageBuildEnterprise]]
PageBuildInstallationEvent: TypeAlias = Event[Is[_q._PageBuildInstallation]]
PageBuildOrganizationEvent: TypeAlias = Event[Is[_q._PageBuildOrganization]]
PersonalAccessTokenRequestEnterpriseEvent: TypeAlias = Event[Is[_q._PersonalAccessTokenRequestEnterprise]]
PersonalAccessTokenRequestInstallationEvent: TypeAlias = Event[Is[_q.PersonalAccessTokenRequestInstallationQueries]]
PersonalAccessTokenRequestApprovedInstallationEvent: TypeAlias = Event[Is[_q._PersonalAccessTokenRequestApproved]]
PersonalAccessTokenRequestApprovedEnterpriseEvent: TypeAlias = Event[
    Is[_q._PersonalAccessTokenRequestApprovedEnterprise]
]
PersonalAccessTokenRequestCancelledInstallationEvent: TypeAlias = Event[Is[_q._PersonalAccessTokenRequestCancelled]]
PersonalAccessTokenRequestCancelledEnterpriseEvent: TypeAlias = Event[
    Is[_q._PersonalAccessTokenRequestCancelledEnterprise]
]
PersonalAccessTokenRequestCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._PersonalAccessTokenRequestCreatedEnterprise]]
PersonalAccessTokenRequestCreatedInstallationEvent: TypeAlias = Event[
    Is[_q._PersonalAccessTokenRequestCreatedInstallation]
]
PersonalAccessTokenRequestDeniedInstallationEvent: TypeAlias = Event[Is[_q._PersonalAccessTokenRequestDenied]]
PersonalAccessTokenRequestDeniedEnterpriseEvent: TypeAlias = Event[Is[_q._PersonalAccessTokenRequestDeniedEnterprise]]
PingHookEvent: TypeAlias = Event[Is[_q._PingHook]]
PingHookIdEvent: TypeAlias = Event[Is[_q._PingHookId]]
PingOrganizationEvent: TypeAlias = Event[Is[_q._PingOrganization]]
PingRepositoryEvent: TypeAlias = Event[Is[_q._PingRepository]]
PingSenderEvent: TypeAlias = Event[Is[_q._PingSender]]
PingZenEvent: TypeAlias = Event[Is[_q._PingZen]]
ProjectEnterpriseEvent: TypeAlias = Event[Is[_q._ProjectEnterprise]]
ProjectInstallationEvent: TypeAlias = Event[Is[_q._ProjectInstallation]]
ProjectOrganizationEvent: TypeAlias = Event[Is[_q._ProjectOrganization]]
ProjectRepositoryEvent: TypeAlias = Event[Is[_q._ProjectRepository]]
ProjectSenderEvent: TypeAlias = Event[Is[_q.ProjectSenderQueries]]
ProjectChangesEvent: TypeAlias = Event[Is[_q._ProjectChanges]]
ProjectEditedChangesEvent: TypeAlias = Event[Is[_q._ProjectChanges]]
ProjectClosedSenderEvent: TypeAlias = Event[Is[_q._ProjectClosed]]
ProjectClosedEnterpriseEvent: TypeAlias = Event[Is[_q._ProjectClosedEnterprise]]
ProjectClosedInstallationEvent: TypeAlias = Event[Is[_q._ProjectClosedInstallation]]
ProjectClosedOrganizationEvent: TypeAlias = Event[Is[_q._ProjectClosedOrganization]]
ProjectClosedRepositoryEvent: TypeAlias = Event[Is[_q._ProjectClosedRepository]]
ProjectCreatedSenderEvent: TypeAlias = Event[Is[_q._ProjectCreated]]
ProjectCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._ProjectCreatedEnterprise]]
ProjectCreatedInstallationEvent: TypeAlias = Event[Is[_q._ProjectCreatedInstallation]]
ProjectCreatedOrganizationEvent: TypeAlias = Event[Is[_q._ProjectCreatedOrganization]]
ProjectCreatedRepositoryEvent: TypeAlias = Event[Is[_q._ProjectCreatedRepository]]
ProjectDeletedEnterpriseEvent: TypeAlias = Event[Is[_q._ProjectDeletedEnterprise]]
ProjectDeletedInstallationEvent: TypeAlias = Event[Is[_q._ProjectDeletedInstallation]]
ProjectDeletedOrganizationEvent: TypeAlias = Event[Is[_q._ProjectDeletedOrganization]]
ProjectDeletedRepositoryEvent: TypeAlias = Event[Is[_q._ProjectDeletedRepository]]
ProjectDeletedSenderEvent: TypeAlias = Event[Is[_q._ProjectDeletedSender]]
ProjectEditedEnterpriseEvent: TypeAlias = Event[Is[_q._ProjectEditedEnterprise]]
ProjectEditedInstallationEvent: TypeAlias = Event[Is[_q._ProjectEditedInstallation]]
ProjectEditedOrganizationEvent: TypeAlias = Event[Is[_q._ProjectEditedOrganization]]
ProjectEditedRepositoryEvent: TypeAlias = Event[Is[_q._ProjectEditedRepository]]
ProjectEditedSenderEvent: TypeAlias = Event[Is[_q._ProjectEditedSender]]
ProjectReopenedSenderEvent: TypeAlias = Event[Is[_q._ProjectReopened]]
ProjectReopenedEnterpriseEvent: TypeAlias = Event[Is[_q._ProjectReopenedEnterprise]]
ProjectReopenedInstallationEvent: TypeAlias = Event[Is[_q._ProjectReopenedInstallation]]
ProjectReopenedOrganizationEvent: TypeAlias = Event[Is[_q._ProjectReopenedOrganization]]
ProjectReopenedRepositoryEvent: TypeAlias = Event[Is[_q._ProjectReopenedRepository]]
ProjectCardEnterpriseEvent: TypeAlias = Event[Is[_q._ProjectCardEnterprise]]
ProjectCardInstallationEvent: TypeAlias = Event[Is[_q._ProjectCardInstallation]]
ProjectCardOrganizationEvent: TypeAlias = Event[Is[_q._ProjectCardOrganization]]
ProjectCardRepositoryEvent: TypeAlias = Event[Is[_q._ProjectCardRepository]]
ProjectCardChangesEvent: TypeAlias = Event[Is[_q.ProjectCardChangesQueries]]
ProjectCardConvertedChangesEvent: TypeAlias = Event[Is[_q.ProjectCardConvertedChangesQueries]]
ProjectCardConvertedEnterpriseEvent: TypeAlias = Event[Is[_q._ProjectCardConvertedEnterprise]]
ProjectCardConvertedInstallationEvent: TypeAlias = Event[Is[_q._ProjectCardConvertedInstallation]]
ProjectCardConvertedOrganizationEvent: TypeAlias = Event[Is[_q._ProjectCardConvertedOrganization]]
ProjectCardConvertedRepositoryEvent: TypeAlias = Event[Is[_q._ProjectCardConvertedRepository]]
ProjectCardCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._ProjectCardCreatedEnterprise]]
ProjectCardCreatedInstallationEvent: TypeAlias = Event[Is[_q._ProjectCardCreatedInstallation]]
ProjectCardCreatedOrganizationEvent: TypeAlias = Event[Is[_q._ProjectCardCreatedOrganization]]
ProjectCardCreatedRepositoryEvent: TypeAlias = Event[Is[_q._ProjectCardCreatedRepository]]
ProjectCardDeletedEnterpriseEvent: TypeAlias = Event[Is[_q._ProjectCardDeletedEnterprise]]
ProjectCardDeletedInstallationEvent: TypeAlias = Event[Is[_q._ProjectCardDeletedInstallation]]
ProjectCardDeletedOrganizationEvent: TypeAlias = Event[Is[_q._ProjectCardDeletedOrganization]]
ProjectCardDeletedRepositoryEvent: TypeAlias = Event[Is[_q._ProjectCardDeletedRepository]]
ProjectCardEditedChangesEvent: TypeAlias = Event[Is[_q._ProjectCardEdited]]
ProjectCardEditedEnterpriseEvent: TypeAlias = Event[Is[_q._ProjectCardEditedEnterprise]]
ProjectCardEditedInstallationEvent: TypeAlias = Event[Is[_q._ProjectCardEditedInstallation]]
ProjectCardEditedOrganizationEvent: TypeAlias = Event[Is[_q._ProjectCardEditedOrganization]]
ProjectCardEditedRepositoryEvent: TypeAlias = Event[Is[_q._ProjectCardEditedRepository]]
ProjectCardMovedChangesEvent: TypeAlias = Event[Is[_q._ProjectCardMovedChanges]]
ProjectCardMovedEnterpriseEvent: TypeAlias = Event[Is[_q._ProjectCardMovedEnterprise]]
ProjectCardMovedInstallationEvent: TypeAlias = Event[Is[_q._ProjectCardMovedInstallation]]
ProjectCardMovedOrganizationEvent: TypeAlias = Event[Is[_q._ProjectCardMovedOrganization]]
ProjectCardMovedRepositoryEvent: TypeAlias = Event[Is[_q._ProjectCardMovedRepository]]
ProjectColumnEnterpriseEvent: TypeAlias = Event[Is[_q._ProjectColumnEnterprise]]
ProjectColumnInstallationEvent: TypeAlias = Event[Is[_q._ProjectColumnInstallation]]
ProjectColumnOrganizationEvent: TypeAlias = Event[Is[_q._ProjectColumnOrganization]]
ProjectColumnRepositoryEvent: TypeAlias = Event[Is[_q._ProjectColumnRepository]]
ProjectColumnSenderEvent: TypeAlias = Event[Is[_q.ProjectColumnSenderQueries]]
ProjectColumnChangesEvent: TypeAlias = Event[Is[_q.ProjectColumnChangesQueries]]
ProjectColumnEditedChangesEvent: TypeAlias = Event[Is[_q.ProjectColumnEditedChangesQueries]]
ProjectColumnCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._ProjectColumnCreatedEnterprise]]
ProjectColumnCreatedInstallationEvent: TypeAlias = Event[Is[_q._ProjectColumnCreatedInstallation]]
ProjectColumnCreatedOrganizationEvent: TypeAlias = Event[Is[_q._ProjectColumnCreatedOrganization]]
ProjectColumnCreatedRepositoryEvent: TypeAlias = Event[Is[_q._ProjectColumnCreatedRepository]]
ProjectColumnCreatedSenderEvent: TypeAlias = Event[Is[_q._ProjectColumnCreatedSender]]
ProjectColumnDeletedEnterpriseEvent: TypeAlias = Event[Is[_q._ProjectColumnDeletedEnterprise]]
ProjectColumnDeletedInstallationEvent: TypeAlias = Event[Is[_q._ProjectColumnDeletedInstallation]]
ProjectColumnDeletedOrganizationEvent: TypeAlias = Event[Is[_q._ProjectColumnDeletedOrganization]]
ProjectColumnDeletedRepositoryEvent: TypeAlias = Event[Is[_q._ProjectColumnDeletedRepository]]
ProjectColumnDeletedSenderEvent: TypeAlias = Event[Is[_q._ProjectColumnDeletedSender]]
ProjectColumnEditedEnterpriseEvent: TypeAlias = Event[Is[_q._ProjectColumnEditedEnterprise]]
ProjectColumnEditedInstallationEvent: TypeAlias = Event[Is[_q._ProjectColumnEditedInstallation]]
ProjectColumnEditedOrganizationEvent: TypeAlias = Event[Is[_q._ProjectColumnEditedOrganization]]
ProjectColumnEditedRepositoryEvent: TypeAlias = Event[Is[_q._ProjectColumnEditedRepository]]
ProjectColumnEditedSenderEvent: TypeAlias = Event[Is[_q._ProjectColumnEditedSender]]
ProjectColumnMovedSenderEvent: TypeAlias = Event[Is[_q._ProjectColumnMoved]]
ProjectColumnMovedEnterpriseEvent: TypeAlias = Event[Is[_q._ProjectColumnMovedEnterprise]]
ProjectColumnMovedInstallationEvent: TypeAlias = Event[Is[_q._ProjectColumnMovedInstallation]]
ProjectColumnMovedOrganizationEvent: TypeAlias = Event[Is[_q._ProjectColumnMovedOrganization]]
ProjectColumnMovedRepositoryEvent: TypeAlias = Event[Is[_q._ProjectColumnMovedRepository]]
ProjectsV2InstallationEvent: TypeAlias = Event[Is[_q._ProjectsV2Installation]]
ProjectsV2ChangesEvent: TypeAlias = Event[Is[_q.ProjectsV2ChangesQueries]]
ProjectsV2EditedChangesEvent: TypeAlias = Event[Is[_q.ProjectsV2EditedChangesQueries]]
ProjectsV2ClosedInstallationEvent: TypeAlias = Event[Is[_q._ProjectsV2ClosedInstallation]]
ProjectsV2CreatedInstallationEvent: TypeAlias = Event[Is[_q._ProjectsV2CreatedInstallation]]
ProjectsV2DeletedInstallationEvent: TypeAlias = Event[Is[_q._ProjectsV2DeletedInstallation]]
ProjectsV2EditedInstallationEvent: TypeAlias = Event[Is[_q._ProjectsV2EditedInstallation]]
ProjectsV2ReopenedInstallationEvent: TypeAlias = Event[Is[_q._ProjectsV2ReopenedInstallation]]
ProjectsV2ItemInstallationEvent: TypeAlias = Event[Is[_q._ProjectsV2ItemInstallation]]
ProjectsV2ItemChangesEvent: TypeAlias = Event[Is[_q.ProjectsV2ItemChangesQueries]]
ProjectsV2ItemArchivedChangesEvent: TypeAlias = Event[Is[_q._ProjectsV2ItemArchived]]
ProjectsV2ItemArchivedInstallationEvent: TypeAlias = Event[Is[_q._ProjectsV2ItemArchivedInstallation]]
ProjectsV2ItemConvertedChangesEvent: TypeAlias = Event[Is[_q._ProjectsV2ItemConverted]]
ProjectsV2ItemConvertedInstallationEvent: TypeAlias = Event[Is[_q._ProjectsV2ItemConvertedInstallation]]
ProjectsV2ItemCreatedInstallationEvent: TypeAlias = Event[Is[_q._ProjectsV2ItemCreatedInstallation]]
ProjectsV2ItemDeletedInstallationEvent: TypeAlias = Event[Is[_q._ProjectsV2ItemDeletedInstallation]]
ProjectsV2ItemEditedChangesEvent: TypeAlias = Event[Is[_q._ProjectsV2ItemEditedChanges]]
ProjectsV2ItemEditedInstallationEvent: TypeAlias = Event[Is[_q._ProjectsV2ItemEditedInstallation]]
ProjectsV2ItemReorderedChangesEvent: TypeAlias = Event[Is[_q._ProjectsV2ItemReordered]]
ProjectsV2ItemReorderedInstallationEvent: TypeAlias = Event[Is[_q._ProjectsV2ItemReorderedInstallation]]
ProjectsV2ItemRestoredChangesEvent: TypeAlias = Event[Is[_q._ProjectsV2ItemRestored]]
ProjectsV2ItemRestoredInstallationEvent: TypeAlias = Event[Is[_q._ProjectsV2ItemRestoredInstallation]]
ProjectsV2StatusUpdateInstallationEvent: TypeAlias = Event[Is[_q._ProjectsV2StatusUpdateInstallation]]
ProjectsV2StatusUpdateChangesEvent: TypeAlias = Event[Is[_q.ProjectsV2StatusUpdateChangesQueries]]
ProjectsV2StatusUpdateEditedChangesEvent: TypeAlias = Event[Is[_q.ProjectsV2StatusUpdateEditedChangesQueries]]
ProjectsV2StatusUpdateCreatedInstallationEvent: TypeAlias = Event[Is[_q._ProjectsV2StatusUpdateCreatedInstallation]]
ProjectsV2StatusUpdateDeletedInstallationEvent: TypeAlias = Event[Is[_q._ProjectsV2StatusUpdateDeletedInstallation]]
ProjectsV2StatusUpdateEditedInstallationEvent: TypeAlias = Event[Is[_q._ProjectsV2StatusUpdateEditedInstallation]]
PublicEnterpriseEvent: TypeAlias = Event[Is[_q._PublicEnterprise]]
PublicInstallationEvent: TypeAlias = Event[Is[_q._PublicInstallation]]
PublicOrganizationEvent: TypeAlias = Event[Is[_q._PublicOrganization]]
PullRequestEnterpriseEvent: TypeAlias = Event[Is[_q.PullRequestEnterpriseQueries]]
PullRequestOrganizationEvent: TypeAlias = Event[Is[_q.PullRequestOrganizationQueries]]
PullRequestSenderEvent: TypeAlias = Event[Is[_q.PullRequestSenderQueries]]
PullRequestAssigneeEvent: TypeAlias = Event[Is[_q._PullRequestAssignee]]
PullRequestInstallationEvent: TypeAlias = Event[Is[_q.PullRequestInstallationQueries]]
PullRequestReasonEvent: TypeAlias = Event[Is[_q.PullRequestReasonQueries]]
PullRequestMilestoneEvent: TypeAlias = Event[Is[_q.PullRequestMilestoneQueries]]
PullRequestChangesEvent: TypeAlias = Event[Is[_q.PullRequestChangesQueries]]
PullRequestEditedChangesEvent: TypeAlias = Event[Is[_q.PullRequestEditedChangesQueries]]
PullRequestLabelEvent: TypeAlias = Event[Is[_q._PullRequestLabel]]
PullRequestRequestedReviewerEvent: TypeAlias = Event[Is[_q._PullRequestRequestedReviewer]]
PullRequestRequestedTeamEvent: TypeAlias = Event[Is[_q.PullRequestRequestedTeamQueries]]
PullRequestAfterEvent: TypeAlias = Event[Is[_q.PullRequestAfterQueries]]
PullRequestBeforeEvent: TypeAlias = Event[Is[_q.PullRequestBeforeQueries]]
PullRequestSynchronizeAfterEvent: TypeAlias = Event[Is[_q.PullRequestSynchronizeAfterQueries]]
PullRequestSynchronizeBeforeEvent: TypeAlias = Event[Is[_q.PullRequestSynchronizeBeforeQueries]]
PullRequestSynchronizeSenderEvent: TypeAlias = Event[Is[_q.PullRequestSynchronizeSenderQueries]]
PullRequestAssignedSenderEvent: TypeAlias = Event[Is[_q.PullRequestAssignedSenderQueries]]
PullRequestAssignedAssigneeEvent: TypeAlias = Event[Is[_q._PullRequestAssignedAssignee]]
PullRequestAssignedEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestAssignedEnterprise]]
PullRequestAssignedInstallationEvent: TypeAlias = Event[Is[_q._PullRequestAssignedInstallation]]
PullRequestAssignedOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestAssignedOrganization]]
PullRequestAutoMergeDisabledReasonEvent: TypeAlias = Event[Is[_q.PullRequestAutoMergeDisabledReasonQueries]]
PullRequestAutoMergeDisabledSenderEvent: TypeAlias = Event[Is[_q.PullRequestAutoMergeDisabledSenderQueries]]
PullRequestAutoMergeDisabledEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestAutoMergeDisabledEnterprise]]
PullRequestAutoMergeDisabledInstallationEvent: TypeAlias = Event[Is[_q._PullRequestAutoMergeDisabledInstallation]]
PullRequestAutoMergeDisabledOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestAutoMergeDisabledOrganization]]
PullRequestAutoMergeEnabledSenderEvent: TypeAlias = Event[Is[_q.PullRequestAutoMergeEnabledSenderQueries]]
PullRequestAutoMergeEnabledEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestAutoMergeEnabledEnterprise]]
PullRequestAutoMergeEnabledInstallationEvent: TypeAlias = Event[Is[_q._PullRequestAutoMergeEnabledInstallation]]
PullRequestAutoMergeEnabledOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestAutoMergeEnabledOrganization]]
PullRequestAutoMergeEnabledReasonEvent: TypeAlias = Event[Is[_q.PullRequestAutoMergeEnabledReasonQueries]]
PullRequestClosedSenderEvent: TypeAlias = Event[Is[_q.PullRequestClosedSenderQueries]]
PullRequestClosedEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestClosedEnterprise]]
PullRequestClosedInstallationEvent: TypeAlias = Event[Is[_q._PullRequestClosedInstallation]]
PullRequestClosedOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestClosedOrganization]]
PullRequestConvertedToDraftSenderEvent: TypeAlias = Event[Is[_q.PullRequestConvertedToDraftSenderQueries]]
PullRequestConvertedToDraftEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestConvertedToDraftEnterprise]]
PullRequestConvertedToDraftInstallationEvent: TypeAlias = Event[Is[_q._PullRequestConvertedToDraftInstallation]]
PullRequestConvertedToDraftOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestConvertedToDraftOrganization]]
PullRequestDemilestonedEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestDemilestonedEnterprise]]
PullRequestDemilestonedMilestoneEvent: TypeAlias = Event[Is[_q._PullRequestDemilestonedMilestone]]
PullRequestDemilestonedOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestDemilestonedOrganization]]
PullRequestDemilestonedSenderEvent: TypeAlias = Event[Is[_q._PullRequestDemilestonedSender]]
PullRequestDequeuedReasonEvent: TypeAlias = Event[Is[_q.PullRequestDequeuedReasonQueries]]
PullRequestDequeuedSenderEvent: TypeAlias = Event[Is[_q.PullRequestDequeuedSenderQueries]]
PullRequestDequeuedEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestDequeuedEnterprise]]
PullRequestDequeuedInstallationEvent: TypeAlias = Event[Is[_q._PullRequestDequeuedInstallation]]
PullRequestDequeuedOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestDequeuedOrganization]]
PullRequestEditedEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestEditedEnterprise]]
PullRequestEditedInstallationEvent: TypeAlias = Event[Is[_q._PullRequestEditedInstallation]]
PullRequestEditedOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestEditedOrganization]]
PullRequestEditedSenderEvent: TypeAlias = Event[Is[_q._PullRequestEditedSender]]
PullRequestEnqueuedSenderEvent: TypeAlias = Event[Is[_q.PullRequestEnqueuedSenderQueries]]
PullRequestEnqueuedEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestEnqueuedEnterprise]]
PullRequestEnqueuedInstallationEvent: TypeAlias = Event[Is[_q._PullRequestEnqueuedInstallation]]
PullRequestEnqueuedOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestEnqueuedOrganization]]
PullRequestLabeledSenderEvent: TypeAlias = Event[Is[_q.PullRequestLabeledSenderQueries]]
PullRequestLabeledEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestLabeledEnterprise]]
PullRequestLabeledInstallationEvent: TypeAlias = Event[Is[_q._PullRequestLabeledInstallation]]
PullRequestLabeledLabelEvent: TypeAlias = Event[Is[_q._PullRequestLabeledLabel]]
PullRequestLabeledOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestLabeledOrganization]]
PullRequestLockedSenderEvent: TypeAlias = Event[Is[_q.PullRequestLockedSenderQueries]]
PullRequestLockedEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestLockedEnterprise]]
PullRequestLockedInstallationEvent: TypeAlias = Event[Is[_q._PullRequestLockedInstallation]]
PullRequestLockedOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestLockedOrganization]]
PullRequestMilestonedEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestMilestonedEnterprise]]
PullRequestMilestonedMilestoneEvent: TypeAlias = Event[Is[_q._PullRequestMilestonedMilestone]]
PullRequestMilestonedOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestMilestonedOrganization]]
PullRequestMilestonedSenderEvent: TypeAlias = Event[Is[_q._PullRequestMilestonedSender]]
PullRequestOpenedSenderEvent: TypeAlias = Event[Is[_q.PullRequestOpenedSenderQueries]]
PullRequestOpenedEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestOpenedEnterprise]]
PullRequestOpenedInstallationEvent: TypeAlias = Event[Is[_q._PullRequestOpenedInstallation]]
PullRequestOpenedOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestOpenedOrganization]]
PullRequestReadyForReviewSenderEvent: TypeAlias = Event[Is[_q.PullRequestReadyForReviewSenderQueries]]
PullRequestReadyForReviewEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestReadyForReviewEnterprise]]
PullRequestReadyForReviewInstallationEvent: TypeAlias = Event[Is[_q._PullRequestReadyForReviewInstallation]]
PullRequestReadyForReviewOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestReadyForReviewOrganization]]
PullRequestReopenedSenderEvent: TypeAlias = Event[Is[_q.PullRequestReopenedSenderQueries]]
PullRequestReopenedEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestReopenedEnterprise]]
PullRequestReopenedInstallationEvent: TypeAlias = Event[Is[_q._PullRequestReopenedInstallation]]
PullRequestReopenedOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestReopenedOrganization]]
PullRequestReviewRequestRemovedSenderEvent: TypeAlias = Event[Is[_q.PullRequestReviewRequestRemovedSenderQueries]]
PullRequestReviewRequestRemovedEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestReviewRequestRemovedEnterprise]]
PullRequestReviewRequestRemovedInstallationEvent: TypeAlias = Event[Is[_q._PullRequestReviewRequestRemovedInstallation]]
PullRequestReviewRequestRemovedOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestReviewRequestRemovedOrganization]]
PullRequestReviewRequestRemovedRequestedReviewerEvent: TypeAlias = Event[
    Is[_q._PullRequestReviewRequestRemovedRequestedReviewer]
]
PullRequestReviewRequestRemovedRequestedTeamEvent: TypeAlias = Event[
    Is[_q._PullRequestReviewRequestRemovedRequestedTeam]
]
PullRequestReviewRequestedSenderEvent: TypeAlias = Event[Is[_q.PullRequestReviewRequestedSenderQueries]]
PullRequestReviewRequestedEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestReviewRequestedEnterprise]]
PullRequestReviewRequestedInstallationEvent: TypeAlias = Event[Is[_q._PullRequestReviewRequestedInstallation]]
PullRequestReviewRequestedOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestReviewRequestedOrganization]]
PullRequestReviewRequestedRequestedReviewerEvent: TypeAlias = Event[Is[_q._PullRequestReviewRequestedRequestedReviewer]]
PullRequestReviewRequestedRequestedTeamEvent: TypeAlias = Event[Is[_q._PullRequestReviewRequestedRequestedTeam]]
PullRequestSynchronizeEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestSynchronizeEnterprise]]
PullRequestSynchronizeInstallationEvent: TypeAlias = Event[Is[_q._PullRequestSynchronizeInstallation]]
PullRequestSynchronizeOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestSynchronizeOrganization]]
PullRequestUnassignedAssigneeEvent: TypeAlias = Event[Is[_q._PullRequestUnassignedAssignee]]
PullRequestUnassignedEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestUnassignedEnterprise]]
PullRequestUnassignedInstallationEvent: TypeAlias = Event[Is[_q._PullRequestUnassignedInstallation]]
PullRequestUnassignedOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestUnassignedOrganization]]
PullRequestUnassignedSenderEvent: TypeAlias = Event[Is[_q._PullRequestUnassignedSender]]
PullRequestUnlabeledSenderEvent: TypeAlias = Event[Is[_q.PullRequestUnlabeledSenderQueries]]
PullRequestUnlabeledEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestUnlabeledEnterprise]]
PullRequestUnlabeledInstallationEvent: TypeAlias = Event[Is[_q._PullRequestUnlabeledInstallation]]
PullRequestUnlabeledLabelEvent: TypeAlias = Event[Is[_q._PullRequestUnlabeledLabel]]
PullRequestUnlabeledOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestUnlabeledOrganization]]
PullRequestUnlockedSenderEvent: TypeAlias = Event[Is[_q.PullRequestUnlockedSenderQueries]]
PullRequestUnlockedEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestUnlockedEnterprise]]
PullRequestUnlockedInstallationEvent: TypeAlias = Event[Is[_q._PullRequestUnlockedInstallation]]
PullRequestUnlockedOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestUnlockedOrganization]]
PullRequestReviewEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestReviewEnterprise]]
PullRequestReviewInstallationEvent: TypeAlias = Event[Is[_q._PullRequestReviewInstallation]]
PullRequestReviewOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestReviewOrganization]]
PullRequestReviewChangesEvent: TypeAlias = Event[Is[_q.PullRequestReviewChangesQueries]]
PullRequestReviewEditedChangesEvent: TypeAlias = Event[Is[_q.PullRequestReviewEditedChangesQueries]]
PullRequestReviewDismissedEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestReviewDismissedEnterprise]]
PullRequestReviewDismissedInstallationEvent: TypeAlias = Event[Is[_q._PullRequestReviewDismissedInstallation]]
PullRequestReviewDismissedOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestReviewDismissedOrganization]]
PullRequestReviewEditedEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestReviewEditedEnterprise]]
PullRequestReviewEditedInstallationEvent: TypeAlias = Event[Is[_q._PullRequestReviewEditedInstallation]]
PullRequestReviewEditedOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestReviewEditedOrganization]]
PullRequestReviewSubmittedEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestReviewSubmittedEnterprise]]
PullRequestReviewSubmittedInstallationEvent: TypeAlias = Event[Is[_q._PullRequestReviewSubmittedInstallation]]
PullRequestReviewSubmittedOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestReviewSubmittedOrganization]]
PullRequestReviewCommentEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestReviewCommentEnterprise]]
PullRequestReviewCommentInstallationEvent: TypeAlias = Event[Is[_q._PullRequestReviewCommentInstallation]]
PullRequestReviewCommentOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestReviewCommentOrganization]]
PullRequestReviewCommentChangesEvent: TypeAlias = Event[Is[_q.PullRequestReviewCommentChangesQueries]]
PullRequestReviewCommentEditedChangesEvent: TypeAlias = Event[Is[_q.PullRequestReviewCommentEditedChangesQueries]]
PullRequestReviewCommentCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestReviewCommentCreatedEnterprise]]
PullRequestReviewCommentCreatedInstallationEvent: TypeAlias = Event[Is[_q._PullRequestReviewCommentCreatedInstallation]]
PullRequestReviewCommentCreatedOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestReviewCommentCreatedOrganization]]
PullRequestReviewCommentDeletedEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestReviewCommentDeletedEnterprise]]
PullRequestReviewCommentDeletedInstallationEvent: TypeAlias = Event[Is[_q._PullRequestReviewCommentDeletedInstallation]]
PullRequestReviewCommentDeletedOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestReviewCommentDeletedOrganization]]
PullRequestReviewCommentEditedEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestReviewCommentEditedEnterprise]]
PullRequestReviewCommentEditedInstallationEvent: TypeAlias = Event[Is[_q._PullRequestReviewCommentEditedInstallation]]
PullRequestReviewCommentEditedOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestReviewCommentEditedOrganization]]
PullRequestReviewThreadEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestReviewThreadEnterprise]]
PullRequestReviewThreadInstallationEvent: TypeAlias = Event[Is[_q._PullRequestReviewThreadInstallation]]
PullRequestReviewThreadOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestReviewThreadOrganization]]
PullRequestReviewThreadSenderEvent: TypeAlias = Event[Is[_q._PullRequestReviewThreadSender]]
PullRequestReviewThreadUpdatedAtEvent: TypeAlias = Event[Is[_q._PullRequestReviewThreadUpdatedAt]]
PullRequestReviewThreadResolvedEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestReviewThreadResolvedEnterprise]]
PullRequestReviewThreadResolvedInstallationEvent: TypeAlias = Event[Is[_q._PullRequestReviewThreadResolvedInstallation]]
PullRequestReviewThreadResolvedOrganizationEvent: TypeAlias = Event[Is[_q._PullRequestReviewThreadResolvedOrganization]]
PullRequestReviewThreadResolvedSenderEvent: TypeAlias = Event[Is[_q._PullRequestReviewThreadResolvedSender]]
PullRequestReviewThreadResolvedUpdatedAtEvent: TypeAlias = Event[Is[_q._PullRequestReviewThreadResolvedUpdatedAt]]
PullRequestReviewThreadUnresolvedEnterpriseEvent: TypeAlias = Event[Is[_q._PullRequestReviewThreadUnresolvedEnterprise]]
PullRequestReviewThreadUnresolvedInstallationEvent: TypeAlias = Event[
    Is[_q._PullRequestReviewThreadUnresolvedInstallation]
]
PullRequestReviewThreadUnresolvedOrganizationEvent: TypeAlias = Event[
    Is[_q._PullRequestReviewThreadUnresolvedOrganization]
]
PullRequestReviewThreadUnresolvedSenderEvent: TypeAlias = Event[Is[_q._PullRequestReviewThreadUnresolvedSender]]
PullRequestReviewThreadUnresolvedUpdatedAtEvent: TypeAlias = Event[Is[_q._PullRequestReviewThreadUnresolvedUpdatedAt]]
PushBaseRefEvent: TypeAlias = Event[Is[_q._PushBaseRef]]
PushEnterpriseEvent: TypeAlias = Event[Is[_q._PushEnterprise]]
PushHeadCommitEvent: TypeAlias = Event[Is[_q._PushHeadCommit]]
PushInstallationEvent: TypeAlias = Event[Is[_q._PushInstallation]]
PushOrganizationEvent: TypeAlias = Event[Is[_q._PushOrganization]]
PushSenderEvent: TypeAlias = Event[Is[_q._PushSender]]
RegistryPackageEnterpriseEvent: TypeAlias = Event[Is[_q._RegistryPackageEnterprise]]
RegistryPackageInstallationEvent: TypeAlias = Event[Is[_q._RegistryPackageInstallation]]
RegistryPackageOrganizationEvent: TypeAlias = Event[Is[_q._RegistryPackageOrganization]]
RegistryPackageRepositoryEvent: TypeAlias = Event[Is[_q._RegistryPackageRepository]]
RegistryPackagePublishedEnterpriseEvent: TypeAlias = Event[Is[_q._RegistryPackagePublishedEnterprise]]
RegistryPackagePublishedInstallationEvent: TypeAlias = Event[Is[_q._RegistryPackagePublishedInstallation]]
RegistryPackagePublishedOrganizationEvent: TypeAlias = Event[Is[_q._RegistryPackagePublishedOrganization]]
RegistryPackagePublishedRepositoryEvent: TypeAlias = Event[Is[_q._RegistryPackagePublishedRepository]]
RegistryPackageUpdatedEnterpriseEvent: TypeAlias = Event[Is[_q._RegistryPackageUpdatedEnterprise]]
RegistryPackageUpdatedInstallationEvent: TypeAlias = Event[Is[_q._RegistryPackageUpdatedInstallation]]
RegistryPackageUpdatedOrganizationEvent: TypeAlias = Event[Is[_q._RegistryPackageUpdatedOrganization]]
RegistryPackageUpdatedRepositoryEvent: TypeAlias = Event[Is[_q._RegistryPackageUpdatedRepository]]
ReleaseEnterpriseEvent: TypeAlias = Event[Is[_q._ReleaseEnterprise]]
ReleaseInstallationEvent: TypeAlias = Event[Is[_q._ReleaseInstallation]]
ReleaseOrganizationEvent: TypeAlias = Event[Is[_q._ReleaseOrganization]]
ReleaseSenderEvent: TypeAlias = Event[Is[_q.ReleaseSenderQueries]]
ReleaseChangesEvent: TypeAlias = Event[Is[_q.ReleaseChangesQueries]]
ReleaseEditedChangesEvent: TypeAlias = Event[Is[_q.ReleaseEditedChangesQueries]]
ReleaseCreatedSenderEvent: TypeAlias = Event[Is[_q.ReleaseCreatedSenderQueries]]
ReleaseCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._ReleaseCreatedEnterprise]]
ReleaseCreatedInstallationEvent: TypeAlias = Event[Is[_q._ReleaseCreatedInstallation]]
ReleaseCreatedOrganizationEvent: TypeAlias = Event[Is[_q._ReleaseCreatedOrganization]]
ReleaseDeletedSenderEvent: TypeAlias = Event[Is[_q.ReleaseDeletedSenderQueries]]
ReleaseDeletedEnterpriseEvent: TypeAlias = Event[Is[_q._ReleaseDeletedEnterprise]]
ReleaseDeletedInstallationEvent: TypeAlias = Event[Is[_q._ReleaseDeletedInstallation]]
ReleaseDeletedOrganizationEvent: TypeAlias = Event[Is[_q._ReleaseDeletedOrganization]]
ReleaseEditedEnterpriseEvent: TypeAlias = Event[Is[_q._ReleaseEditedEnterprise]]
ReleaseEditedInstallationEvent: TypeAlias = Event[Is[_q._ReleaseEditedInstallation]]
ReleaseEditedOrganizationEvent: TypeAlias = Event[Is[_q._ReleaseEditedOrganization]]
ReleaseEditedSenderEvent: TypeAlias = Event[Is[_q._ReleaseEditedSender]]
ReleasePrereleasedEnterpriseEvent: TypeAlias = Event[Is[_q._ReleasePrereleasedEnterprise]]
ReleasePrereleasedInstallationEvent: TypeAlias = Event[Is[_q._ReleasePrereleasedInstallation]]
ReleasePrereleasedOrganizationEvent: TypeAlias = Event[Is[_q._ReleasePrereleasedOrganization]]
ReleasePrereleasedSenderEvent: TypeAlias = Event[Is[_q._ReleasePrereleasedSender]]
ReleasePublishedEnterpriseEvent: TypeAlias = Event[Is[_q._ReleasePublishedEnterprise]]
ReleasePublishedInstallationEvent: TypeAlias = Event[Is[_q._ReleasePublishedInstallation]]
ReleasePublishedOrganizationEvent: TypeAlias = Event[Is[_q._ReleasePublishedOrganization]]
ReleasePublishedSenderEvent: TypeAlias = Event[Is[_q._ReleasePublishedSender]]
ReleaseReleasedEnterpriseEvent: TypeAlias = Event[Is[_q._ReleaseReleasedEnterprise]]
ReleaseReleasedInstallationEvent: TypeAlias = Event[Is[_q._ReleaseReleasedInstallation]]
ReleaseReleasedOrganizationEvent: TypeAlias = Event[Is[_q._ReleaseReleasedOrganization]]
ReleaseReleasedSenderEvent: TypeAlias = Event[Is[_q._ReleaseReleasedSender]]
ReleaseUnpublishedEnterpriseEvent: TypeAlias = Event[Is[_q._ReleaseUnpublishedEnterprise]]
ReleaseUnpublishedInstallationEvent: TypeAlias = Event[Is[_q._ReleaseUnpublishedInstallation]]
ReleaseUnpublishedOrganizationEvent: TypeAlias = Event[Is[_q._ReleaseUnpublishedOrganization]]
ReleaseUnpublishedSenderEvent: TypeAlias = Event[Is[_q._ReleaseUnpublishedSender]]
RepositoryEnterpriseEvent: TypeAlias = Event[Is[_q._RepositoryEnterprise]]
RepositoryInstallationEvent: TypeAlias = Event[Is[_q.RepositoryInstallationQueries]]
RepositoryOrganizationEvent: TypeAlias = Event[Is[_q.RepositoryOrganizationQueries]]
RepositoryChangesEvent: TypeAlias = Event[Is[_q.RepositoryChangesQueries]]
RepositoryArchivedEnterpriseEvent: TypeAlias = Event[Is[_q._RepositoryArchivedEnterprise]]
RepositoryArchivedInstallationEvent: TypeAlias = Event[Is[_q._RepositoryArchivedInstallation]]
RepositoryArchivedOrganizationEvent: TypeAlias = Event[Is[_q._RepositoryArchivedOrganization]]
RepositoryCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._RepositoryCreatedEnterprise]]
RepositoryCreatedInstallationEvent: TypeAlias = Event[Is[_q._RepositoryCreatedInstallation]]
RepositoryCreatedOrganizationEvent: TypeAlias = Event[Is[_q._RepositoryCreatedOrganization]]
RepositoryDeletedEnterpriseEvent: TypeAlias = Event[Is[_q._RepositoryDeletedEnterprise]]
RepositoryDeletedInstallationEvent: TypeAlias = Event[Is[_q._RepositoryDeletedInstallation]]
RepositoryDeletedOrganizationEvent: TypeAlias = Event[Is[_q._RepositoryDeletedOrganization]]
RepositoryEditedChangesEvent: TypeAlias = Event[Is[_q.RepositoryEditedChangesQueries]]
RepositoryEditedEnterpriseEvent: TypeAlias = Event[Is[_q._RepositoryEditedEnterprise]]
RepositoryEditedInstallationEvent: TypeAlias = Event[Is[_q._RepositoryEditedInstallation]]
RepositoryEditedOrganizationEvent: TypeAlias = Event[Is[_q._RepositoryEditedOrganization]]
RepositoryPrivatizedEnterpriseEvent: TypeAlias = Event[Is[_q._RepositoryPrivatizedEnterprise]]
RepositoryPrivatizedInstallationEvent: TypeAlias = Event[Is[_q._RepositoryPrivatizedInstallation]]
RepositoryPrivatizedOrganizationEvent: TypeAlias = Event[Is[_q._RepositoryPrivatizedOrganization]]
RepositoryPublicizedEnterpriseEvent: TypeAlias = Event[Is[_q._RepositoryPublicizedEnterprise]]
RepositoryPublicizedInstallationEvent: TypeAlias = Event[Is[_q._RepositoryPublicizedInstallation]]
RepositoryPublicizedOrganizationEvent: TypeAlias = Event[Is[_q._RepositoryPublicizedOrganization]]
RepositoryRenamedChangesEvent: TypeAlias = Event[Is[_q.RepositoryRenamedChangesQueries]]
RepositoryRenamedEnterpriseEvent: TypeAlias = Event[Is[_q._RepositoryRenamedEnterprise]]
RepositoryRenamedInstallationEvent: TypeAlias = Event[Is[_q._RepositoryRenamedInstallation]]
RepositoryRenamedOrganizationEvent: TypeAlias = Event[Is[_q._RepositoryRenamedOrganization]]
RepositoryTransferredChangesEvent: TypeAlias = Event[Is[_q.RepositoryTransferredChangesQueries]]
RepositoryTransferredEnterpriseEvent: TypeAlias = Event[Is[_q._RepositoryTransferredEnterprise]]
RepositoryTransferredInstallationEvent: TypeAlias = Event[Is[_q._RepositoryTransferredInstallation]]
RepositoryTransferredOrganizationEvent: TypeAlias = Event[Is[_q._RepositoryTransferredOrganization]]
RepositoryUnarchivedEnterpriseEvent: TypeAlias = Event[Is[_q._RepositoryUnarchivedEnterprise]]
RepositoryUnarchivedInstallationEvent: TypeAlias = Event[Is[_q._RepositoryUnarchivedInstallation]]
RepositoryUnarchivedOrganizationEvent: TypeAlias = Event[Is[_q._RepositoryUnarchivedOrganization]]
RepositoryAdvisoryEnterpriseEvent: TypeAlias = Event[Is[_q._RepositoryAdvisoryEnterprise]]
RepositoryAdvisoryInstallationEvent: TypeAlias = Event[Is[_q._RepositoryAdvisoryInstallation]]
RepositoryAdvisoryOrganizationEvent: TypeAlias = Event[Is[_q._RepositoryAdvisoryOrganization]]
RepositoryAdvisorySenderEvent: TypeAlias = Event[Is[_q._RepositoryAdvisorySender]]
RepositoryAdvisoryPublishedEnterpriseEvent: TypeAlias = Event[Is[_q._RepositoryAdvisoryPublishedEnterprise]]
RepositoryAdvisoryPublishedInstallationEvent: TypeAlias = Event[Is[_q._RepositoryAdvisoryPublishedInstallation]]
RepositoryAdvisoryPublishedOrganizationEvent: TypeAlias = Event[Is[_q._RepositoryAdvisoryPublishedOrganization]]
RepositoryAdvisoryPublishedSenderEvent: TypeAlias = Event[Is[_q._RepositoryAdvisoryPublishedSender]]
RepositoryAdvisoryReportedEnterpriseEvent: TypeAlias = Event[Is[_q._RepositoryAdvisoryReportedEnterprise]]
RepositoryAdvisoryReportedInstallationEvent: TypeAlias = Event[Is[_q._RepositoryAdvisoryReportedInstallation]]
RepositoryAdvisoryReportedOrganizationEvent: TypeAlias = Event[Is[_q._RepositoryAdvisoryReportedOrganization]]
RepositoryAdvisoryReportedSenderEvent: TypeAlias = Event[Is[_q._RepositoryAdvisoryReportedSender]]
RepositoryDispatchClientPayloadEvent: TypeAlias = Event[Is[_q._RepositoryDispatchClientPayload]]
RepositoryDispatchEnterpriseEvent: TypeAlias = Event[Is[_q._RepositoryDispatchEnterprise]]
RepositoryDispatchOrganizationEvent: TypeAlias = Event[Is[_q._RepositoryDispatchOrganization]]
RepositoryImportEnterpriseEvent: TypeAlias = Event[Is[_q._RepositoryImportEnterprise]]
RepositoryImportInstallationEvent: TypeAlias = Event[Is[_q._RepositoryImportInstallation]]
RepositoryImportOrganizationEvent: TypeAlias = Event[Is[_q._RepositoryImportOrganization]]
RepositoryRulesetEnterpriseEvent: TypeAlias = Event[Is[_q._RepositoryRulesetEnterprise]]
RepositoryRulesetInstallationEvent: TypeAlias = Event[Is[_q._RepositoryRulesetInstallation]]
RepositoryRulesetOrganizationEvent: TypeAlias = Event[Is[_q._RepositoryRulesetOrganization]]
RepositoryRulesetRepositoryEvent: TypeAlias = Event[Is[_q._RepositoryRulesetRepository]]
RepositoryRulesetChangesEvent: TypeAlias = Event[Is[_q.RepositoryRulesetChangesQueries]]
RepositoryRulesetEditedChangesEvent: TypeAlias = Event[Is[_q.RepositoryRulesetEditedChangesQueries]]
RepositoryRulesetCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._RepositoryRulesetCreatedEnterprise]]
RepositoryRulesetCreatedInstallationEvent: TypeAlias = Event[Is[_q._RepositoryRulesetCreatedInstallation]]
RepositoryRulesetCreatedOrganizationEvent: TypeAlias = Event[Is[_q._RepositoryRulesetCreatedOrganization]]
RepositoryRulesetCreatedRepositoryEvent: TypeAlias = Event[Is[_q._RepositoryRulesetCreatedRepository]]
RepositoryRulesetDeletedEnterpriseEvent: TypeAlias = Event[Is[_q._RepositoryRulesetDeletedEnterprise]]
RepositoryRulesetDeletedInstallationEvent: TypeAlias = Event[Is[_q._RepositoryRulesetDeletedInstallation]]
RepositoryRulesetDeletedOrganizationEvent: TypeAlias = Event[Is[_q._RepositoryRulesetDeletedOrganization]]
RepositoryRulesetDeletedRepositoryEvent: TypeAlias = Event[Is[_q._RepositoryRulesetDeletedRepository]]
RepositoryRulesetEditedEnterpriseEvent: TypeAlias = Event[Is[_q._RepositoryRulesetEditedEnterprise]]
RepositoryRulesetEditedInstallationEvent: TypeAlias = Event[Is[_q._RepositoryRulesetEditedInstallation]]
RepositoryRulesetEditedOrganizationEvent: TypeAlias = Event[Is[_q._RepositoryRulesetEditedOrganization]]
RepositoryRulesetEditedRepositoryEvent: TypeAlias = Event[Is[_q._RepositoryRulesetEditedRepository]]
RepositoryVulnerabilityAlertEnterpriseEvent: TypeAlias = Event[Is[_q._RepositoryVulnerabilityAlertEnterprise]]
RepositoryVulnerabilityAlertInstallationEvent: TypeAlias = Event[Is[_q._RepositoryVulnerabilityAlertInstallation]]
RepositoryVulnerabilityAlertOrganizationEvent: TypeAlias = Event[Is[_q._RepositoryVulnerabilityAlertOrganization]]
RepositoryVulnerabilityAlertCreateEnterpriseEvent: TypeAlias = Event[
    Is[_q._RepositoryVulnerabilityAlertCreateEnterprise]
]
RepositoryVulnerabilityAlertCreateInstallationEvent: TypeAlias = Event[
    Is[_q._RepositoryVulnerabilityAlertCreateInstallation]
]
RepositoryVulnerabilityAlertCreateOrganizationEvent: TypeAlias = Event[
    Is[_q._RepositoryVulnerabilityAlertCreateOrganization]
]
RepositoryVulnerabilityAlertDismissEnterpriseEvent: TypeAlias = Event[
    Is[_q._RepositoryVulnerabilityAlertDismissEnterprise]
]
RepositoryVulnerabilityAlertDismissInstallationEvent: TypeAlias = Event[
    Is[_q._RepositoryVulnerabilityAlertDismissInstallation]
]
RepositoryVulnerabilityAlertDismissOrganizationEvent: TypeAlias = Event[
    Is[_q._RepositoryVulnerabilityAlertDismissOrganization]
]
RepositoryVulnerabilityAlertReopenEnterpriseEvent: TypeAlias = Event[
    Is[_q._RepositoryVulnerabilityAlertReopenEnterprise]
]
RepositoryVulnerabilityAlertReopenInstallationEvent: TypeAlias = Event[
    Is[_q._RepositoryVulnerabilityAlertReopenInstallation]
]
RepositoryVulnerabilityAlertReopenOrganizationEvent: TypeAlias = Event[
    Is[_q._RepositoryVulnerabilityAlertReopenOrganization]
]
RepositoryVulnerabilityAlertResolveEnterpriseEvent: TypeAlias = Event[
    Is[_q._RepositoryVulnerabilityAlertResolveEnterprise]
]
RepositoryVulnerabilityAlertResolveInstallationEvent: TypeAlias = Event[
    Is[_q._RepositoryVulnerabilityAlertResolveInstallation]
]
RepositoryVulnerabilityAlertResolveOrganizationEvent: TypeAlias = Event[
    Is[_q._RepositoryVulnerabilityAlertResolveOrganization]
]
SecretScanningAlertEnterpriseEvent: TypeAlias = Event[Is[_q.SecretScanningAlertEnterpriseQueries]]
SecretScanningAlertInstallationEvent: TypeAlias = Event[Is[_q.SecretScanningAlertInstallationQueries]]
SecretScanningAlertOrganizationEvent: TypeAlias = Event[Is[_q.SecretScanningAlertOrganizationQueries]]
SecretScanningAlertSenderEvent: TypeAlias = Event[Is[_q.SecretScanningAlertSenderQueries]]
SecretScanningAlertAssigneeEvent: TypeAlias = Event[Is[_q._SecretScanningAlertAssignee]]
SecretScanningAlertAssignedAssigneeEvent: TypeAlias = Event[Is[_q._SecretScanningAlertAssignedAssignee]]
SecretScanningAlertAssignedEnterpriseEvent: TypeAlias = Event[Is[_q._SecretScanningAlertAssignedEnterprise]]
SecretScanningAlertAssignedInstallationEvent: TypeAlias = Event[Is[_q._SecretScanningAlertAssignedInstallation]]
SecretScanningAlertAssignedOrganizationEvent: TypeAlias = Event[Is[_q._SecretScanningAlertAssignedOrganization]]
SecretScanningAlertAssignedSenderEvent: TypeAlias = Event[Is[_q._SecretScanningAlertAssignedSender]]
SecretScanningAlertCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._SecretScanningAlertCreatedEnterprise]]
SecretScanningAlertCreatedInstallationEvent: TypeAlias = Event[Is[_q._SecretScanningAlertCreatedInstallation]]
SecretScanningAlertCreatedOrganizationEvent: TypeAlias = Event[Is[_q._SecretScanningAlertCreatedOrganization]]
SecretScanningAlertCreatedSenderEvent: TypeAlias = Event[Is[_q._SecretScanningAlertCreatedSender]]
SecretScanningAlertPubliclyLeakedEnterpriseEvent: TypeAlias = Event[Is[_q._SecretScanningAlertPubliclyLeakedEnterprise]]
SecretScanningAlertPubliclyLeakedInstallationEvent: TypeAlias = Event[
    Is[_q._SecretScanningAlertPubliclyLeakedInstallation]
]
SecretScanningAlertPubliclyLeakedOrganizationEvent: TypeAlias = Event[
    Is[_q._SecretScanningAlertPubliclyLeakedOrganization]
]
SecretScanningAlertPubliclyLeakedSenderEvent: TypeAlias = Event[Is[_q._SecretScanningAlertPubliclyLeakedSender]]
SecretScanningAlertReopenedEnterpriseEvent: TypeAlias = Event[Is[_q._SecretScanningAlertReopenedEnterprise]]
SecretScanningAlertReopenedInstallationEvent: TypeAlias = Event[Is[_q._SecretScanningAlertReopenedInstallation]]
SecretScanningAlertReopenedOrganizationEvent: TypeAlias = Event[Is[_q._SecretScanningAlertReopenedOrganization]]
SecretScanningAlertReopenedSenderEvent: TypeAlias = Event[Is[_q._SecretScanningAlertReopenedSender]]
SecretScanningAlertResolvedEnterpriseEvent: TypeAlias = Event[Is[_q._SecretScanningAlertResolvedEnterprise]]
SecretScanningAlertResolvedInstallationEvent: TypeAlias = Event[Is[_q._SecretScanningAlertResolvedInstallation]]
SecretScanningAlertResolvedOrganizationEvent: TypeAlias = Event[Is[_q._SecretScanningAlertResolvedOrganization]]
SecretScanningAlertResolvedSenderEvent: TypeAlias = Event[Is[_q._SecretScanningAlertResolvedSender]]
SecretScanningAlertUnassignedAssigneeEvent: TypeAlias = Event[Is[_q._SecretScanningAlertUnassignedAssignee]]
SecretScanningAlertUnassignedEnterpriseEvent: TypeAlias = Event[Is[_q._SecretScanningAlertUnassignedEnterprise]]
SecretScanningAlertUnassignedInstallationEvent: TypeAlias = Event[Is[_q._SecretScanningAlertUnassignedInstallation]]
SecretScanningAlertUnassignedOrganizationEvent: TypeAlias = Event[Is[_q._SecretScanningAlertUnassignedOrganization]]
SecretScanningAlertUnassignedSenderEvent: TypeAlias = Event[Is[_q._SecretScanningAlertUnassignedSender]]
SecretScanningAlertValidatedEnterpriseEvent: TypeAlias = Event[Is[_q._SecretScanningAlertValidatedEnterprise]]
SecretScanningAlertValidatedInstallationEvent: TypeAlias = Event[Is[_q._SecretScanningAlertValidatedInstallation]]
SecretScanningAlertValidatedOrganizationEvent: TypeAlias = Event[Is[_q._SecretScanningAlertValidatedOrganization]]
SecretScanningAlertValidatedSenderEvent: TypeAlias = Event[Is[_q._SecretScanningAlertValidatedSender]]
SecretScanningAlertLocationInstallationEvent: TypeAlias = Event[Is[_q._SecretScanningAlertLocationInstallation]]
SecretScanningAlertLocationOrganizationEvent: TypeAlias = Event[Is[_q._SecretScanningAlertLocationOrganization]]
SecretScanningAlertLocationCreatedInstallationEvent: TypeAlias = Event[
    Is[_q._SecretScanningAlertLocationCreatedInstallation]
]
SecretScanningAlertLocationCreatedOrganizationEvent: TypeAlias = Event[
    Is[_q._SecretScanningAlertLocationCreatedOrganization]
]
SecretScanningScanCustomPatternNameEvent: TypeAlias = Event[Is[_q._SecretScanningScanCustomPatternName]]
SecretScanningScanCustomPatternScopeEvent: TypeAlias = Event[Is[_q.SecretScanningScanCustomPatternScopeQueries]]
SecretScanningScanEnterpriseEvent: TypeAlias = Event[Is[_q._SecretScanningScanEnterprise]]
SecretScanningScanInstallationEvent: TypeAlias = Event[Is[_q._SecretScanningScanInstallation]]
SecretScanningScanOrganizationEvent: TypeAlias = Event[Is[_q._SecretScanningScanOrganization]]
SecretScanningScanRepositoryEvent: TypeAlias = Event[Is[_q._SecretScanningScanRepository]]
SecretScanningScanSecretTypesEvent: TypeAlias = Event[Is[_q._SecretScanningScanSecretTypes]]
SecretScanningScanSenderEvent: TypeAlias = Event[Is[_q._SecretScanningScanSender]]
SecretScanningScanCompletedCustomPatternNameEvent: TypeAlias = Event[
    Is[_q._SecretScanningScanCompletedCustomPatternName]
]
SecretScanningScanCompletedCustomPatternScopeEvent: TypeAlias = Event[
    Is[_q._SecretScanningScanCompletedCustomPatternScope]
]
SecretScanningScanCompletedEnterpriseEvent: TypeAlias = Event[Is[_q._SecretScanningScanCompletedEnterprise]]
SecretScanningScanCompletedInstallationEvent: TypeAlias = Event[Is[_q._SecretScanningScanCompletedInstallation]]
SecretScanningScanCompletedOrganizationEvent: TypeAlias = Event[Is[_q._SecretScanningScanCompletedOrganization]]
SecretScanningScanCompletedRepositoryEvent: TypeAlias = Event[Is[_q._SecretScanningScanCompletedRepository]]
SecretScanningScanCompletedSecretTypesEvent: TypeAlias = Event[Is[_q._SecretScanningScanCompletedSecretTypes]]
SecretScanningScanCompletedSenderEvent: TypeAlias = Event[Is[_q._SecretScanningScanCompletedSender]]
SecurityAdvisoryEnterpriseEvent: TypeAlias = Event[Is[_q._SecurityAdvisoryEnterprise]]
SecurityAdvisoryInstallationEvent: TypeAlias = Event[Is[_q._SecurityAdvisoryInstallation]]
SecurityAdvisoryOrganizationEvent: TypeAlias = Event[Is[_q._SecurityAdvisoryOrganization]]
SecurityAdvisoryRepositoryEvent: TypeAlias = Event[Is[_q._SecurityAdvisoryRepository]]
SecurityAdvisorySenderEvent: TypeAlias = Event[Is[_q._SecurityAdvisorySender]]
SecurityAdvisoryPublishedEnterpriseEvent: TypeAlias = Event[Is[_q._SecurityAdvisoryPublishedEnterprise]]
SecurityAdvisoryPublishedInstallationEvent: TypeAlias = Event[Is[_q._SecurityAdvisoryPublishedInstallation]]
SecurityAdvisoryPublishedOrganizationEvent: TypeAlias = Event[Is[_q._SecurityAdvisoryPublishedOrganization]]
SecurityAdvisoryPublishedRepositoryEvent: TypeAlias = Event[Is[_q._SecurityAdvisoryPublishedRepository]]
SecurityAdvisoryPublishedSenderEvent: TypeAlias = Event[Is[_q._SecurityAdvisoryPublishedSender]]
SecurityAdvisoryUpdatedEnterpriseEvent: TypeAlias = Event[Is[_q._SecurityAdvisoryUpdatedEnterprise]]
SecurityAdvisoryUpdatedInstallationEvent: TypeAlias = Event[Is[_q._SecurityAdvisoryUpdatedInstallation]]
SecurityAdvisoryUpdatedOrganizationEvent: TypeAlias = Event[Is[_q._SecurityAdvisoryUpdatedOrganization]]
SecurityAdvisoryUpdatedRepositoryEvent: TypeAlias = Event[Is[_q._SecurityAdvisoryUpdatedRepository]]
SecurityAdvisoryUpdatedSenderEvent: TypeAlias = Event[Is[_q._SecurityAdvisoryUpdatedSender]]
SecurityAdvisoryWithdrawnEnterpriseEvent: TypeAlias = Event[Is[_q._SecurityAdvisoryWithdrawnEnterprise]]
SecurityAdvisoryWithdrawnInstallationEvent: TypeAlias = Event[Is[_q._SecurityAdvisoryWithdrawnInstallation]]
SecurityAdvisoryWithdrawnOrganizationEvent: TypeAlias = Event[Is[_q._SecurityAdvisoryWithdrawnOrganization]]
SecurityAdvisoryWithdrawnRepositoryEvent: TypeAlias = Event[Is[_q._SecurityAdvisoryWithdrawnRepository]]
SecurityAdvisoryWithdrawnSenderEvent: TypeAlias = Event[Is[_q._SecurityAdvisoryWithdrawnSender]]
SecurityAndAnalysisEnterpriseEvent: TypeAlias = Event[Is[_q._SecurityAndAnalysisEnterprise]]
SecurityAndAnalysisInstallationEvent: TypeAlias = Event[Is[_q._SecurityAndAnalysisInstallation]]
SecurityAndAnalysisOrganizationEvent: TypeAlias = Event[Is[_q._SecurityAndAnalysisOrganization]]
SecurityAndAnalysisSenderEvent: TypeAlias = Event[Is[_q._SecurityAndAnalysisSender]]
SponsorshipEnterpriseEvent: TypeAlias = Event[Is[_q._SponsorshipEnterprise]]
SponsorshipInstallationEvent: TypeAlias = Event[Is[_q._SponsorshipInstallation]]
SponsorshipOrganizationEvent: TypeAlias = Event[Is[_q._SponsorshipOrganization]]
SponsorshipRepositoryEvent: TypeAlias = Event[Is[_q._SponsorshipRepository]]
SponsorshipChangesEvent: TypeAlias = Event[Is[_q.SponsorshipChangesQueries]]
SponsorshipEffectiveDateEvent: TypeAlias = Event[Is[_q._SponsorshipEffectiveDate]]
SponsorshipCancelledEnterpriseEvent: TypeAlias = Event[Is[_q._SponsorshipCancelledEnterprise]]
SponsorshipCancelledInstallationEvent: TypeAlias = Event[Is[_q._SponsorshipCancelledInstallation]]
SponsorshipCancelledOrganizationEvent: TypeAlias = Event[Is[_q._SponsorshipCancelledOrganization]]
SponsorshipCancelledRepositoryEvent: TypeAlias = Event[Is[_q._SponsorshipCancelledRepository]]
SponsorshipCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._SponsorshipCreatedEnterprise]]
SponsorshipCreatedInstallationEvent: TypeAlias = Event[Is[_q._SponsorshipCreatedInstallation]]
SponsorshipCreatedOrganizationEvent: TypeAlias = Event[Is[_q._SponsorshipCreatedOrganization]]
SponsorshipCreatedRepositoryEvent: TypeAlias = Event[Is[_q._SponsorshipCreatedRepository]]
SponsorshipEditedChangesEvent: TypeAlias = Event[Is[_q.SponsorshipEditedChangesQueries]]
SponsorshipEditedEnterpriseEvent: TypeAlias = Event[Is[_q._SponsorshipEditedEnterprise]]
SponsorshipEditedInstallationEvent: TypeAlias = Event[Is[_q._SponsorshipEditedInstallation]]
SponsorshipEditedOrganizationEvent: TypeAlias = Event[Is[_q._SponsorshipEditedOrganization]]
SponsorshipEditedRepositoryEvent: TypeAlias = Event[Is[_q._SponsorshipEditedRepository]]
SponsorshipPendingCancellationEffectiveDateEvent: TypeAlias = Event[Is[_q._SponsorshipPendingCancellationEffectiveDate]]
SponsorshipPendingCancellationEnterpriseEvent: TypeAlias = Event[Is[_q._SponsorshipPendingCancellationEnterprise]]
SponsorshipPendingCancellationInstallationEvent: TypeAlias = Event[Is[_q._SponsorshipPendingCancellationInstallation]]
SponsorshipPendingCancellationOrganizationEvent: TypeAlias = Event[Is[_q._SponsorshipPendingCancellationOrganization]]
SponsorshipPendingCancellationRepositoryEvent: TypeAlias = Event[Is[_q._SponsorshipPendingCancellationRepository]]
SponsorshipPendingTierChangeChangesEvent: TypeAlias = Event[Is[_q.SponsorshipPendingTierChangeChangesQueries]]
SponsorshipPendingTierChangeEffectiveDateEvent: TypeAlias = Event[Is[_q._SponsorshipPendingTierChangeEffectiveDate]]
SponsorshipPendingTierChangeEnterpriseEvent: TypeAlias = Event[Is[_q._SponsorshipPendingTierChangeEnterprise]]
SponsorshipPendingTierChangeInstallationEvent: TypeAlias = Event[Is[_q._SponsorshipPendingTierChangeInstallation]]
SponsorshipPendingTierChangeOrganizationEvent: TypeAlias = Event[Is[_q._SponsorshipPendingTierChangeOrganization]]
SponsorshipPendingTierChangeRepositoryEvent: TypeAlias = Event[Is[_q._SponsorshipPendingTierChangeRepository]]
SponsorshipTierChangedChangesEvent: TypeAlias = Event[Is[_q.SponsorshipTierChangedChangesQueries]]
SponsorshipTierChangedEnterpriseEvent: TypeAlias = Event[Is[_q._SponsorshipTierChangedEnterprise]]
SponsorshipTierChangedInstallationEvent: TypeAlias = Event[Is[_q._SponsorshipTierChangedInstallation]]
SponsorshipTierChangedOrganizationEvent: TypeAlias = Event[Is[_q._SponsorshipTierChangedOrganization]]
SponsorshipTierChangedRepositoryEvent: TypeAlias = Event[Is[_q._SponsorshipTierChangedRepository]]
StarEnterpriseEvent: TypeAlias = Event[Is[_q._StarEnterprise]]
StarInstallationEvent: TypeAlias = Event[Is[_q._StarInstallation]]
StarOrganizationEvent: TypeAlias = Event[Is[_q._StarOrganization]]
StarStarredAtEvent: TypeAlias = Event[Is[_q._StarStarredAt]]
StarCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._StarCreatedEnterprise]]
StarCreatedInstallationEvent: TypeAlias = Event[Is[_q._StarCreatedInstallation]]
StarCreatedOrganizationEvent: TypeAlias = Event[Is[_q._StarCreatedOrganization]]
StarCreatedStarredAtEvent: TypeAlias = Event[Is[_q._StarCreatedStarredAt]]
StarDeletedEnterpriseEvent: TypeAlias = Event[Is[_q._StarDeletedEnterprise]]
StarDeletedInstallationEvent: TypeAlias = Event[Is[_q._StarDeletedInstallation]]
StarDeletedOrganizationEvent: TypeAlias = Event[Is[_q._StarDeletedOrganization]]
StarDeletedStarredAtEvent: TypeAlias = Event[Is[_q._StarDeletedStarredAt]]
StatusAvatarUrlEvent: TypeAlias = Event[Is[_q._StatusAvatarUrl]]
StatusDescriptionEvent: TypeAlias = Event[Is[_q._StatusDescription]]
StatusEnterpriseEvent: TypeAlias = Event[Is[_q._StatusEnterprise]]
StatusInstallationEvent: TypeAlias = Event[Is[_q._StatusInstallation]]
StatusOrganizationEvent: TypeAlias = Event[Is[_q._StatusOrganization]]
StatusTargetUrlEvent: TypeAlias = Event[Is[_q._StatusTargetUrl]]
SubIssuesInstallationEvent: TypeAlias = Event[Is[_q._SubIssuesInstallation]]
SubIssuesOrganizationEvent: TypeAlias = Event[Is[_q._SubIssuesOrganization]]
SubIssuesRepositoryEvent: TypeAlias = Event[Is[_q._SubIssuesRepository]]
SubIssuesSenderEvent: TypeAlias = Event[Is[_q.SubIssuesSenderQueries]]
SubIssuesParentIssueRepoEvent: TypeAlias = Event[Is[_q.SubIssuesParentIssueRepoQueries]]
SubIssuesSubIssueRepoEvent: TypeAlias = Event[Is[_q.SubIssuesSubIssueRepoQueries]]
SubIssuesParentIssueAddedParentIssueRepoEvent: TypeAlias = Event[Is[_q.SubIssuesParentIssueAddedParentIssueRepoQueries]]
SubIssuesParentIssueAddedInstallationEvent: TypeAlias = Event[Is[_q._SubIssuesParentIssueAddedInstallation]]
SubIssuesParentIssueAddedOrganizationEvent: TypeAlias = Event[Is[_q._SubIssuesParentIssueAddedOrganization]]
SubIssuesParentIssueAddedRepositoryEvent: TypeAlias = Event[Is[_q._SubIssuesParentIssueAddedRepository]]
SubIssuesParentIssueAddedSenderEvent: TypeAlias = Event[Is[_q._SubIssuesParentIssueAddedSender]]
SubIssuesParentIssueRemovedParentIssueRepoEvent: TypeAlias = Event[
    Is[_q.SubIssuesParentIssueRemovedParentIssueRepoQueries]
]
SubIssuesParentIssueRemovedInstallationEvent: TypeAlias = Event[Is[_q._SubIssuesParentIssueRemovedInstallation]]
SubIssuesParentIssueRemovedOrganizationEvent: TypeAlias = Event[Is[_q._SubIssuesParentIssueRemovedOrganization]]
SubIssuesParentIssueRemovedRepositoryEvent: TypeAlias = Event[Is[_q._SubIssuesParentIssueRemovedRepository]]
SubIssuesParentIssueRemovedSenderEvent: TypeAlias = Event[Is[_q._SubIssuesParentIssueRemovedSender]]
SubIssuesSubIssueAddedSubIssueRepoEvent: TypeAlias = Event[Is[_q.SubIssuesSubIssueAddedSubIssueRepoQueries]]
SubIssuesSubIssueAddedInstallationEvent: TypeAlias = Event[Is[_q._SubIssuesSubIssueAddedInstallation]]
SubIssuesSubIssueAddedOrganizationEvent: TypeAlias = Event[Is[_q._SubIssuesSubIssueAddedOrganization]]
SubIssuesSubIssueAddedRepositoryEvent: TypeAlias = Event[Is[_q._SubIssuesSubIssueAddedRepository]]
SubIssuesSubIssueAddedSenderEvent: TypeAlias = Event[Is[_q._SubIssuesSubIssueAddedSender]]
SubIssuesSubIssueRemovedSubIssueRepoEvent: TypeAlias = Event[Is[_q.SubIssuesSubIssueRemovedSubIssueRepoQueries]]
SubIssuesSubIssueRemovedInstallationEvent: TypeAlias = Event[Is[_q._SubIssuesSubIssueRemovedInstallation]]
SubIssuesSubIssueRemovedOrganizationEvent: TypeAlias = Event[Is[_q._SubIssuesSubIssueRemovedOrganization]]
SubIssuesSubIssueRemovedRepositoryEvent: TypeAlias = Event[Is[_q._SubIssuesSubIssueRemovedRepository]]
SubIssuesSubIssueRemovedSenderEvent: TypeAlias = Event[Is[_q._SubIssuesSubIssueRemovedSender]]
TeamEnterpriseEvent: TypeAlias = Event[Is[_q._TeamEnterprise]]
TeamInstallationEvent: TypeAlias = Event[Is[_q._TeamInstallation]]
TeamRepositoryEvent: TypeAlias = Event[Is[_q._TeamRepository]]
TeamSenderEvent: TypeAlias = Event[Is[_q.TeamSenderQueries]]
TeamChangesEvent: TypeAlias = Event[Is[_q.TeamChangesQueries]]
TeamEditedChangesEvent: TypeAlias = Event[Is[_q.TeamEditedChangesQueries]]
TeamEditedSenderEvent: TypeAlias = Event[Is[_q.TeamEditedSenderQueries]]
TeamAddedToRepositoryEnterpriseEvent: TypeAlias = Event[Is[_q._TeamAddedToRepositoryEnterprise]]
TeamAddedToRepositoryInstallationEvent: TypeAlias = Event[Is[_q._TeamAddedToRepositoryInstallation]]
TeamAddedToRepositoryRepositoryEvent: TypeAlias = Event[Is[_q._TeamAddedToRepositoryRepository]]
TeamAddedToRepositorySenderEvent: TypeAlias = Event[Is[_q._TeamAddedToRepositorySender]]
TeamCreatedSenderEvent: TypeAlias = Event[Is[_q._TeamCreated]]
TeamCreatedEnterpriseEvent: TypeAlias = Event[Is[_q._TeamCreatedEnterprise]]
TeamCreatedInstallationEvent: TypeAlias = Event[Is[_q._TeamCreatedInstallation]]
TeamCreatedRepositoryEvent: TypeAlias = Event[Is[_q._TeamCreatedRepository]]
TeamDeletedEnterpriseEvent: TypeAlias = Event[Is[_q._TeamDeletedEnterprise]]
TeamDeletedInstallationEvent: TypeAlias = Event[Is[_q._TeamDeletedInstallation]]
TeamDeletedRepositoryEvent: TypeAlias = Event[Is[_q._TeamDeletedRepository]]
TeamDeletedSenderEvent: TypeAlias = Event[Is[_q._TeamDeletedSender]]
TeamEditedEnterpriseEvent: TypeAlias = Event[Is[_q._TeamEditedEnterprise]]
TeamEditedInstallationEvent: TypeAlias = Event[Is[_q._TeamEditedInstallation]]
TeamEditedRepositoryEvent: TypeAlias = Event[Is[_q._TeamEditedRepository]]
TeamRemovedFromRepositorySenderEvent: TypeAlias = Event[Is[_q._TeamRemovedFromRepository]]
TeamRemovedFromRepositoryEnterpriseEvent: TypeAlias = Event[Is[_q._TeamRemovedFromRepositoryEnterprise]]
TeamRemovedFromRepositoryInstallationEvent: TypeAlias = Event[Is[_q._TeamRemovedFromRepositoryInstallation]]
TeamRemovedFromRepositoryRepositoryEvent: TypeAlias = Event[Is[_q._TeamRemovedFromRepositoryRepository]]
TeamAddEnterpriseEvent: TypeAlias = Event[Is[_q._TeamAddEnterprise]]
TeamAddInstallationEvent: TypeAlias = Event[Is[_q._TeamAddInstallation]]
TeamAddOrganizationEvent: TypeAlias = Event[Is[_q._TeamAddOrganization]]
WatchEnterpriseEvent: TypeAlias = Event[Is[_q._WatchEnterprise]]
WatchInstallationEvent: TypeAlias = Event[Is[_q._WatchInstallation]]
WatchOrganizationEvent: TypeAlias = Event[Is[_q._WatchOrganization]]
WatchStartedEnterpriseEvent: TypeAlias = Event[Is[_q._WatchStartedEnterprise]]
WatchStartedInstallationEvent: TypeAlias = Event[Is[_q._WatchStartedInstallation]]
WatchStartedOrganizationEvent: TypeAlias = Event[Is[_q._WatchStartedOrganization]]
WorkflowDispatchEnterpriseEvent: TypeAlias = Event[Is[_q._WorkflowDispatchEnterprise]]
WorkflowDispatchInputsEvent: TypeAlias = Event[Is[_q._WorkflowDispatchInputs]]
WorkflowDispatchInstallationEvent: TypeAlias = Event[Is[_q._WorkflowDispatchInstallation]]
WorkflowDispatchOrganizationEvent: TypeAlias = Event[Is[_q._WorkflowDispatchOrganization]]
WorkflowJobDeploymentEvent: TypeAlias = Event[Is[_q._WorkflowJobDeployment]]
WorkflowJobEnterpriseEvent: TypeAlias = Event[Is[_q._WorkflowJobEnterprise]]
WorkflowJobInstallationEvent: TypeAlias = Event[Is[_q._WorkflowJobInstallation]]
WorkflowJobOrganizationEvent: TypeAlias = Event[Is[_q._WorkflowJobOrganization]]
WorkflowJobCompletedDeploymentEvent: TypeAlias = Event[Is[_q._WorkflowJobCompletedDeployment]]
WorkflowJobCompletedEnterpriseEvent: TypeAlias = Event[Is[_q._WorkflowJobCompletedEnterprise]]
WorkflowJobCompletedInstallationEvent: TypeAlias = Event[Is[_q._WorkflowJobCompletedInstallation]]
WorkflowJobCompletedOrganizationEvent: TypeAlias = Event[Is[_q._WorkflowJobCompletedOrganization]]
WorkflowJobInProgressDeploymentEvent: TypeAlias = Event[Is[_q._WorkflowJobInProgressDeployment]]
WorkflowJobInProgressEnterpriseEvent: TypeAlias = Event[Is[_q._WorkflowJobInProgressEnterprise]]
WorkflowJobInProgressInstallationEvent: TypeAlias = Event[Is[_q._WorkflowJobInProgressInstallation]]
WorkflowJobInProgressOrganizationEvent: TypeAlias = Event[Is[_q._WorkflowJobInProgressOrganization]]
WorkflowJobQueuedDeploymentEvent: TypeAlias = Event[Is[_q._WorkflowJobQueuedDeployment]]
WorkflowJobQueuedEnterpriseEvent: TypeAlias = Event[Is[_q._WorkflowJobQueuedEnterprise]]
WorkflowJobQueuedInstallationEvent: TypeAlias = Event[Is[_q._WorkflowJobQueuedInstallation]]
WorkflowJobQueuedOrganizationEvent: TypeAlias = Event[Is[_q._WorkflowJobQueuedOrganization]]
WorkflowJobWaitingDeploymentEvent: TypeAlias = Event[Is[_q._WorkflowJobWaitingDeployment]]
WorkflowJobWaitingEnterpriseEvent: TypeAlias = Event[Is[_q._WorkflowJobWaitingEnterprise]]
WorkflowJobWaitingInstallationEvent: TypeAlias = Event[Is[_q._WorkflowJobWaitingInstallation]]
WorkflowJobWaitingOrganizationEvent: TypeAlias = Event[Is[_q._WorkflowJobWaitingOrganization]]
WorkflowRunEnterpriseEvent: TypeAlias = Event[Is[_q._WorkflowRunEnterprise]]
WorkflowRunInstallationEvent: TypeAlias = Event[Is[_q._WorkflowRunInstallation]]
WorkflowRunOrganizationEvent: TypeAlias = Event[Is[_q._WorkflowRunOrganization]]
WorkflowRunWorkflowEvent: TypeAlias = Event[Is[_q._WorkflowRunWorkflow]]
WorkflowRunCompletedEnterpriseEvent: TypeAlias = Event[Is[_q._WorkflowRunCompletedEnterprise]]
WorkflowRunCompletedInstallationEvent: TypeAlias = Event[Is[_q._WorkflowRunCompletedInstallation]]
WorkflowRunCompletedOrganizationEvent: TypeAlias = Event[Is[_q._WorkflowRunCompletedOrganization]]
WorkflowRunCompletedWorkflowEvent: TypeAlias = Event[Is[_q._WorkflowRunCompletedWorkflow]]
WorkflowRunInProgressEnterpriseEvent: TypeAlias = Event[Is[_q._WorkflowRunInProgressEnterprise]]
WorkflowRunInProgressInstallationEvent: TypeAlias = Event[Is[_q._WorkflowRunInProgressInstallation]]
WorkflowRunInProgressOrganizationEvent: TypeAlias = Event[Is[_q._WorkflowRunInProgressOrganization]]
WorkflowRunInProgressWorkflowEvent: TypeAlias = Event[Is[_q._WorkflowRunInProgressWorkflow]]
WorkflowRunRequestedEnterpriseEvent: TypeAlias = Event[Is[_q._WorkflowRunRequestedEnterprise]]
WorkflowRunRequestedInstallationEvent: TypeAlias = Event[Is[_q._WorkflowRunRequestedInstallation]]
WorkflowRunRequestedOrganizationEvent: TypeAlias = Event[Is[_q._WorkflowRunRequestedOrganization]]
WorkflowRunRequestedWorkflowEvent: TypeAlias = Event[Is[_q._WorkflowRunRequestedWorkflow]]

__all__ = [
    "BranchProtectionConfigurationDisabledEnterpriseEvent",
    "BranchProtectionConfigurationDisabledEvent",
    "BranchProtectionConfigurationDisabledInstallationEvent",
    "BranchProtectionConfigurationDisabledOrganizationEvent",
    "BranchProtectionConfigurationEnabledEnterpriseEvent",
    "BranchProtectionConfigurationEnabledEvent",
    "BranchProtectionConfigurationEnabledInstallationEvent",
    "BranchProtectionConfigurationEnabledOrganizationEvent",
    "BranchProtectionConfigurationEnterpriseEvent",
    "BranchProtectionConfigurationEvent",
    "BranchProtectionConfigurationInstallationEvent",
    "BranchProtectionConfigurationOrganizationEvent",
    "BranchProtectionRuleChangesEvent",
    "BranchProtectionRuleCreatedEnterpriseEvent",
    "BranchProtectionRuleCreatedEvent",
    "BranchProtectionRuleCreatedInstallationEvent",
    "BranchProtectionRuleCreatedOrganizationEvent",
    "BranchProtectionRuleDeletedEnterpriseEvent",
    "BranchProtectionRuleDeletedEvent",
    "BranchProtectionRuleDeletedInstallationEvent",
    "BranchProtectionRuleDeletedOrganizationEvent",
    "BranchProtectionRuleEditedChangesEvent",
    "BranchProtectionRuleEditedEnterpriseEvent",
    "BranchProtectionRuleEditedEvent",
    "BranchProtectionRuleEditedInstallationEvent",
    "BranchProtectionRuleEditedOrganizationEvent",
    "BranchProtectionRuleEnterpriseEvent",
    "BranchProtectionRuleEvent",
    "BranchProtectionRuleInstallationEvent",
    "BranchProtectionRuleOrganizationEvent",
    "CheckRunCompletedEnterpriseEvent",
    "CheckRunCompletedEvent",
    "CheckRunCompletedInstallationEvent",
    "CheckRunCompletedOrganizationEvent",
    "CheckRunCreatedEnterpriseEvent",
    "CheckRunCreatedEvent",
    "CheckRunCreatedInstallationEvent",
    "CheckRunCreatedOrganizationEvent",
    "CheckRunEnterpriseEvent",
    "CheckRunEvent",
    "CheckRunInstallationEvent",
    "CheckRunOrganizationEvent",
    "CheckRunRequestedActionEnterpriseEvent",
    "CheckRunRequestedActionEvent",
    "CheckRunRequestedActionInstallationEvent",
    "CheckRunRequestedActionOrganizationEvent",
    "CheckRunRequestedActionRequestedActionEvent",
    "CheckRunRerequestedEnterpriseEvent",
    "CheckRunRerequestedEvent",
    "CheckRunRerequestedInstallationEvent",
    "CheckRunRerequestedOrganizationEvent",
    "CheckSuiteCompletedEnterpriseEvent",
    "CheckSuiteCompletedEvent",
    "CheckSuiteCompletedInstallationEvent",
    "CheckSuiteCompletedOrganizationEvent",
    "CheckSuiteEnterpriseEvent",
    "CheckSuiteEvent",
    "CheckSuiteInstallationEvent",
    "CheckSuiteOrganizationEvent",
    "CheckSuiteRequestedEnterpriseEvent",
    "CheckSuiteRequestedEvent",
    "CheckSuiteRequestedInstallationEvent",
    "CheckSuiteRequestedOrganizationEvent",
    "CheckSuiteRerequestedEnterpriseEvent",
    "CheckSuiteRerequestedEvent",
    "CheckSuiteRerequestedInstallationEvent",
    "CheckSuiteRerequestedOrganizationEvent",
    "CodeScanningAlertAppearedInBranchCommitOidEvent",
    "CodeScanningAlertAppearedInBranchEnterpriseEvent",
    "CodeScanningAlertAppearedInBranchEvent",
    "CodeScanningAlertAppearedInBranchInstallationEvent",
    "CodeScanningAlertAppearedInBranchOrganizationEvent",
    "CodeScanningAlertAppearedInBranchRefEvent",
    "CodeScanningAlertClosedByUserCommitOidEvent",
    "CodeScanningAlertClosedByUserEnterpriseEvent",
    "CodeScanningAlertClosedByUserEvent",
    "CodeScanningAlertClosedByUserInstallationEvent",
    "CodeScanningAlertClosedByUserOrganizationEvent",
    "CodeScanningAlertClosedByUserRefEvent",
    "CodeScanningAlertCommitOidEvent",
    "CodeScanningAlertCreatedCommitOidEvent",
    "CodeScanningAlertCreatedEnterpriseEvent",
    "CodeScanningAlertCreatedEvent",
    "CodeScanningAlertCreatedInstallationEvent",
    "CodeScanningAlertCreatedOrganizationEvent",
    "CodeScanningAlertCreatedRefEvent",
    "CodeScanningAlertEnterpriseEvent",
    "CodeScanningAlertEvent",
    "CodeScanningAlertFixedCommitOidEvent",
    "CodeScanningAlertFixedEnterpriseEvent",
    "CodeScanningAlertFixedEvent",
    "CodeScanningAlertFixedInstallationEvent",
    "CodeScanningAlertFixedOrganizationEvent",
    "CodeScanningAlertFixedRefEvent",
    "CodeScanningAlertInstallationEvent",
    "CodeScanningAlertOrganizationEvent",
    "CodeScanningAlertRefEvent",
    "CodeScanningAlertReopenedByUserCommitOidEvent",
    "CodeScanningAlertReopenedByUserEnterpriseEvent",
    "CodeScanningAlertReopenedByUserEvent",
    "CodeScanningAlertReopenedByUserInstallationEvent",
    "CodeScanningAlertReopenedByUserOrganizationEvent",
    "CodeScanningAlertReopenedByUserRefEvent",
    "CodeScanningAlertReopenedCommitOidEvent",
    "CodeScanningAlertReopenedEnterpriseEvent",
    "CodeScanningAlertReopenedEvent",
    "CodeScanningAlertReopenedInstallationEvent",
    "CodeScanningAlertReopenedOrganizationEvent",
    "CodeScanningAlertReopenedRefEvent",
    "CommitCommentCreatedEnterpriseEvent",
    "CommitCommentCreatedEvent",
    "CommitCommentCreatedInstallationEvent",
    "CommitCommentCreatedOrganizationEvent",
    "CommitCommentEnterpriseEvent",
    "CommitCommentEvent",
    "CommitCommentInstallationEvent",
    "CommitCommentOrganizationEvent",
    "CreateDescriptionEvent",
    "CreateEnterpriseEvent",
    "CreateEvent",
    "CreateInstallationEvent",
    "CreateOrganizationEvent",
    "CustomPropertyCreatedEnterpriseEvent",
    "CustomPropertyCreatedEvent",
    "CustomPropertyCreatedInstallationEvent",
    "CustomPropertyCreatedOrganizationEvent",
    "CustomPropertyCreatedSenderEvent",
    "CustomPropertyDeletedEnterpriseEvent",
    "CustomPropertyDeletedEvent",
    "CustomPropertyDeletedInstallationEvent",
    "CustomPropertyDeletedOrganizationEvent",
    "CustomPropertyDeletedSenderEvent",
    "CustomPropertyEnterpriseEvent",
    "CustomPropertyEvent",
    "CustomPropertyInstallationEvent",
    "CustomPropertyOrganizationEvent",
    "CustomPropertyPromoteToEnterpriseEnterpriseEvent",
    "CustomPropertyPromoteToEnterpriseEvent",
    "CustomPropertyPromoteToEnterpriseInstallationEvent",
    "CustomPropertyPromoteToEnterpriseOrganizationEvent",
    "CustomPropertyPromoteToEnterpriseSenderEvent",
    "CustomPropertySenderEvent",
    "CustomPropertyUpdatedEnterpriseEvent",
    "CustomPropertyUpdatedEvent",
    "CustomPropertyUpdatedInstallationEvent",
    "CustomPropertyUpdatedOrganizationEvent",
    "CustomPropertyUpdatedSenderEvent",
    "CustomPropertyValuesEnterpriseEvent",
    "CustomPropertyValuesEvent",
    "CustomPropertyValuesInstallationEvent",
    "CustomPropertyValuesSenderEvent",
    "CustomPropertyValuesUpdatedEnterpriseEvent",
    "CustomPropertyValuesUpdatedEvent",
    "CustomPropertyValuesUpdatedInstallationEvent",
    "CustomPropertyValuesUpdatedSenderEvent",
    "DeleteEnterpriseEvent",
    "DeleteEvent",
    "DeleteInstallationEvent",
    "DeleteOrganizationEvent",
    "DependabotAlertAutoDismissedEnterpriseEvent",
    "DependabotAlertAutoDismissedEvent",
    "DependabotAlertAutoDismissedInstallationEvent",
    "DependabotAlertAutoDismissedOrganizationEvent",
    "DependabotAlertAutoReopenedEnterpriseEvent",
    "DependabotAlertAutoReopenedEvent",
    "DependabotAlertAutoReopenedInstallationEvent",
    "DependabotAlertAutoReopenedOrganizationEvent",
    "DependabotAlertCreatedEnterpriseEvent",
    "DependabotAlertCreatedEvent",
    "DependabotAlertCreatedInstallationEvent",
    "DependabotAlertCreatedOrganizationEvent",
    "DependabotAlertDismissedEnterpriseEvent",
    "DependabotAlertDismissedEvent",
    "DependabotAlertDismissedInstallationEvent",
    "DependabotAlertDismissedOrganizationEvent",
    "DependabotAlertEnterpriseEvent",
    "DependabotAlertEvent",
    "DependabotAlertFixedEnterpriseEvent",
    "DependabotAlertFixedEvent",
    "DependabotAlertFixedInstallationEvent",
    "DependabotAlertFixedOrganizationEvent",
    "DependabotAlertInstallationEvent",
    "DependabotAlertOrganizationEvent",
    "DependabotAlertReintroducedEnterpriseEvent",
    "DependabotAlertReintroducedEvent",
    "DependabotAlertReintroducedInstallationEvent",
    "DependabotAlertReintroducedOrganizationEvent",
    "DependabotAlertReopenedEnterpriseEvent",
    "DependabotAlertReopenedEvent",
    "DependabotAlertReopenedInstallationEvent",
    "DependabotAlertReopenedOrganizationEvent",
    "DeployKeyCreatedEnterpriseEvent",
    "DeployKeyCreatedEvent",
    "DeployKeyCreatedInstallationEvent",
    "DeployKeyCreatedOrganizationEvent",
    "DeployKeyDeletedEnterpriseEvent",
    "DeployKeyDeletedEvent",
    "DeployKeyDeletedInstallationEvent",
    "DeployKeyDeletedOrganizationEvent",
    "DeployKeyEnterpriseEvent",
    "DeployKeyEvent",
    "DeployKeyInstallationEvent",
    "DeployKeyOrganizationEvent",
    "DeploymentCreatedEnterpriseEvent",
    "DeploymentCreatedEvent",
    "DeploymentCreatedInstallationEvent",
    "DeploymentCreatedOrganizationEvent",
    "DeploymentCreatedWorkflowEvent",
    "DeploymentCreatedWorkflowRunEvent",
    "DeploymentEnterpriseEvent",
    "DeploymentEvent",
    "DeploymentInstallationEvent",
    "DeploymentOrganizationEvent",
    "DeploymentProtectionRuleDeploymentCallbackUrlEvent",
    "DeploymentProtectionRuleDeploymentEvent",
    "DeploymentProtectionRuleEnvironmentEvent",
    "DeploymentProtectionRuleEvent",
    "DeploymentProtectionRuleEventEvent",
    "DeploymentProtectionRuleInstallationEvent",
    "DeploymentProtectionRuleOrganizationEvent",
    "DeploymentProtectionRulePullRequestsEvent",
    "DeploymentProtectionRuleRequestedDeploymentCallbackUrlEvent",
    "DeploymentProtectionRuleRequestedDeploymentEvent",
    "DeploymentProtectionRuleRequestedEnvironmentEvent",
    "DeploymentProtectionRuleRequestedEvent",
    "DeploymentProtectionRuleRequestedEventEvent",
    "DeploymentProtectionRuleRequestedInstallationEvent",
    "DeploymentProtectionRuleRequestedOrganizationEvent",
    "DeploymentProtectionRuleRequestedPullRequestsEvent",
    "DeploymentReviewApprovedApproverEvent",
    "DeploymentReviewApprovedCommentEvent",
    "DeploymentReviewApprovedEnterpriseEvent",
    "DeploymentReviewApprovedEvent",
    "DeploymentReviewApprovedInstallationEvent",
    "DeploymentReviewApprovedReviewersEvent",
    "DeploymentReviewApprovedWorkflowJobRunEvent",
    "DeploymentReviewApprovedWorkflowJobRunsEvent",
    "DeploymentReviewApprovedWorkflowRunEvent",
    "DeploymentReviewApproverEvent",
    "DeploymentReviewCommentEvent",
    "DeploymentReviewEnterpriseEvent",
    "DeploymentReviewEnvironmentEvent",
    "DeploymentReviewEvent",
    "DeploymentReviewInstallationEvent",
    "DeploymentReviewRejectedApproverEvent",
    "DeploymentReviewRejectedCommentEvent",
    "DeploymentReviewRejectedEnterpriseEvent",
    "DeploymentReviewRejectedEvent",
    "DeploymentReviewRejectedInstallationEvent",
    "DeploymentReviewRejectedReviewersEvent",
    "DeploymentReviewRejectedWorkflowJobRunEvent",
    "DeploymentReviewRejectedWorkflowJobRunsEvent",
    "DeploymentReviewRejectedWorkflowRunEvent",
    "DeploymentReviewRequestedEnterpriseEvent",
    "DeploymentReviewRequestedEnvironmentEvent",
    "DeploymentReviewRequestedEvent",
    "DeploymentReviewRequestedInstallationEvent",
    "DeploymentReviewRequestedRequestorEvent",
    "DeploymentReviewRequestedReviewersEvent",
    "DeploymentReviewRequestedWorkflowJobRunEvent",
    "DeploymentReviewRequestedWorkflowRunEvent",
    "DeploymentReviewRequestorEvent",
    "DeploymentReviewReviewersEvent",
    "DeploymentReviewWorkflowJobRunEvent",
    "DeploymentReviewWorkflowJobRunsEvent",
    "DeploymentReviewWorkflowRunEvent",
    "DeploymentStatusCheckRunEvent",
    "DeploymentStatusCreatedCheckRunEvent",
    "DeploymentStatusCreatedEnterpriseEvent",
    "DeploymentStatusCreatedEvent",
    "DeploymentStatusCreatedInstallationEvent",
    "DeploymentStatusCreatedOrganizationEvent",
    "DeploymentStatusCreatedWorkflowEvent",
    "DeploymentStatusCreatedWorkflowRunEvent",
    "DeploymentStatusEnterpriseEvent",
    "DeploymentStatusEvent",
    "DeploymentStatusInstallationEvent",
    "DeploymentStatusOrganizationEvent",
    "DeploymentStatusWorkflowEvent",
    "DeploymentStatusWorkflowRunEvent",
    "DeploymentWorkflowEvent",
    "DeploymentWorkflowRunEvent",
    "DiscussionAnswerEvent",
    "DiscussionAnsweredAnswerEvent",
    "DiscussionAnsweredEnterpriseEvent",
    "DiscussionAnsweredEvent",
    "DiscussionAnsweredInstallationEvent",
    "DiscussionAnsweredOrganizationEvent",
    "DiscussionAnsweredSenderEvent",
    "DiscussionCategoryChangedChangesEvent",
    "DiscussionCategoryChangedEnterpriseEvent",
    "DiscussionCategoryChangedEvent",
    "DiscussionCategoryChangedInstallationEvent",
    "DiscussionCategoryChangedOrganizationEvent",
    "DiscussionCategoryChangedSenderEvent",
    "DiscussionChangesEvent",
    "DiscussionClosedEnterpriseEvent",
    "DiscussionClosedEvent",
    "DiscussionClosedInstallationEvent",
    "DiscussionClosedOrganizationEvent",
    "DiscussionClosedSenderEvent",
    "DiscussionCommentChangesEvent",
    "DiscussionCommentCreatedEnterpriseEvent",
    "DiscussionCommentCreatedEvent",
    "DiscussionCommentCreatedInstallationEvent",
    "DiscussionCommentCreatedOrganizationEvent",
    "DiscussionCommentDeletedEnterpriseEvent",
    "DiscussionCommentDeletedEvent",
    "DiscussionCommentDeletedInstallationEvent",
    "DiscussionCommentDeletedOrganizationEvent",
    "DiscussionCommentEditedChangesEvent",
    "DiscussionCommentEditedEnterpriseEvent",
    "DiscussionCommentEditedEvent",
    "DiscussionCommentEditedInstallationEvent",
    "DiscussionCommentEditedOrganizationEvent",
    "DiscussionCommentEnterpriseEvent",
    "DiscussionCommentEvent",
    "DiscussionCommentInstallationEvent",
    "DiscussionCommentOrganizationEvent",
    "DiscussionCreatedEnterpriseEvent",
    "DiscussionCreatedEvent",
    "DiscussionCreatedInstallationEvent",
    "DiscussionCreatedOrganizationEvent",
    "DiscussionCreatedSenderEvent",
    "DiscussionDeletedEnterpriseEvent",
    "DiscussionDeletedEvent",
    "DiscussionDeletedInstallationEvent",
    "DiscussionDeletedOrganizationEvent",
    "DiscussionDeletedSenderEvent",
    "DiscussionEditedChangesEvent",
    "DiscussionEditedEnterpriseEvent",
    "DiscussionEditedEvent",
    "DiscussionEditedInstallationEvent",
    "DiscussionEditedOrganizationEvent",
    "DiscussionEditedSenderEvent",
    "DiscussionEnterpriseEvent",
    "DiscussionEvent",
    "DiscussionInstallationEvent",
    "DiscussionLabelEvent",
    "DiscussionLabeledEnterpriseEvent",
    "DiscussionLabeledEvent",
    "DiscussionLabeledInstallationEvent",
    "DiscussionLabeledLabelEvent",
    "DiscussionLabeledOrganizationEvent",
    "DiscussionLabeledSenderEvent",
    "DiscussionLockedEnterpriseEvent",
    "DiscussionLockedEvent",
    "DiscussionLockedInstallationEvent",
    "DiscussionLockedOrganizationEvent",
    "DiscussionLockedSenderEvent",
    "DiscussionOldAnswerEvent",
    "DiscussionOrganizationEvent",
    "DiscussionPinnedEnterpriseEvent",
    "DiscussionPinnedEvent",
    "DiscussionPinnedInstallationEvent",
    "DiscussionPinnedOrganizationEvent",
    "DiscussionPinnedSenderEvent",
    "DiscussionReopenedEnterpriseEvent",
    "DiscussionReopenedEvent",
    "DiscussionReopenedInstallationEvent",
    "DiscussionReopenedOrganizationEvent",
    "DiscussionReopenedSenderEvent",
    "DiscussionSenderEvent",
    "DiscussionTransferredChangesEvent",
    "DiscussionTransferredEnterpriseEvent",
    "DiscussionTransferredEvent",
    "DiscussionTransferredInstallationEvent",
    "DiscussionTransferredOrganizationEvent",
    "DiscussionTransferredSenderEvent",
    "DiscussionUnansweredEvent",
    "DiscussionUnansweredOldAnswerEvent",
    "DiscussionUnansweredOrganizationEvent",
    "DiscussionUnansweredSenderEvent",
    "DiscussionUnlabeledEnterpriseEvent",
    "DiscussionUnlabeledEvent",
    "DiscussionUnlabeledInstallationEvent",
    "DiscussionUnlabeledLabelEvent",
    "DiscussionUnlabeledOrganizationEvent",
    "DiscussionUnlabeledSenderEvent",
    "DiscussionUnlockedEnterpriseEvent",
    "DiscussionUnlockedEvent",
    "DiscussionUnlockedInstallationEvent",
    "DiscussionUnlockedOrganizationEvent",
    "DiscussionUnlockedSenderEvent",
    "DiscussionUnpinnedEnterpriseEvent",
    "DiscussionUnpinnedEvent",
    "DiscussionUnpinnedInstallationEvent",
    "DiscussionUnpinnedOrganizationEvent",
    "DiscussionUnpinnedSenderEvent",
    "Event",
    "Filter",
    "ForkEnterpriseEvent",
    "ForkEvent",
    "ForkInstallationEvent",
    "ForkOrganizationEvent",
    "GithubAppAuthorizationEvent",
    "GithubAppAuthorizationRevokedEvent",
    "GollumEnterpriseEvent",
    "GollumEvent",
    "GollumInstallationEvent",
    "GollumOrganizationEvent",
    "InstallationCreatedEnterpriseEvent",
    "InstallationCreatedEvent",
    "InstallationCreatedOrganizationEvent",
    "InstallationCreatedRepositoriesEvent",
    "InstallationCreatedRepositoryEvent",
    "InstallationCreatedRequesterEvent",
    "InstallationDeletedEnterpriseEvent",
    "InstallationDeletedEvent",
    "InstallationDeletedOrganizationEvent",
    "InstallationDeletedRepositoriesEvent",
    "InstallationDeletedRepositoryEvent",
    "InstallationDeletedRequesterEvent",
    "InstallationEnterpriseEvent",
    "InstallationEvent",
    "InstallationNewPermissionsAcceptedEnterpriseEvent",
    "InstallationNewPermissionsAcceptedEvent",
    "InstallationNewPermissionsAcceptedOrganizationEvent",
    "InstallationNewPermissionsAcceptedRepositoriesEvent",
    "InstallationNewPermissionsAcceptedRepositoryEvent",
    "InstallationNewPermissionsAcceptedRequesterEvent",
    "InstallationOrganizationEvent",
    "InstallationRepositoriesAddedEnterpriseEvent",
    "InstallationRepositoriesAddedEvent",
    "InstallationRepositoriesAddedOrganizationEvent",
    "InstallationRepositoriesAddedRepositoryEvent",
    "InstallationRepositoriesAddedRequesterEvent",
    "InstallationRepositoriesEnterpriseEvent",
    "InstallationRepositoriesEvent",
    "InstallationRepositoriesOrganizationEvent",
    "InstallationRepositoriesRemovedEnterpriseEvent",
    "InstallationRepositoriesRemovedEvent",
    "InstallationRepositoriesRemovedOrganizationEvent",
    "InstallationRepositoriesRemovedRepositoryEvent",
    "InstallationRepositoriesRemovedRequesterEvent",
    "InstallationRepositoriesRepositoryEvent",
    "InstallationRepositoriesRequesterEvent",
    "InstallationRepositoryEvent",
    "InstallationRequesterEvent",
    "InstallationSuspendEnterpriseEvent",
    "InstallationSuspendEvent",
    "InstallationSuspendOrganizationEvent",
    "InstallationSuspendRepositoriesEvent",
    "InstallationSuspendRepositoryEvent",
    "InstallationSuspendRequesterEvent",
    "InstallationTargetEnterpriseEvent",
    "InstallationTargetEvent",
    "InstallationTargetOrganizationEvent",
    "InstallationTargetRenamedEnterpriseEvent",
    "InstallationTargetRenamedEvent",
    "InstallationTargetRenamedOrganizationEvent",
    "InstallationTargetRenamedRepositoryEvent",
    "InstallationTargetRenamedSenderEvent",
    "InstallationTargetRepositoryEvent",
    "InstallationTargetSenderEvent",
    "InstallationUnsuspendEnterpriseEvent",
    "InstallationUnsuspendEvent",
    "InstallationUnsuspendOrganizationEvent",
    "InstallationUnsuspendRepositoriesEvent",
    "InstallationUnsuspendRepositoryEvent",
    "InstallationUnsuspendRequesterEvent",
    "Is",
    "IssueCommentChangesEvent",
    "IssueCommentCreatedEnterpriseEvent",
    "IssueCommentCreatedEvent",
    "IssueCommentCreatedInstallationEvent",
    "IssueCommentCreatedOrganizationEvent",
    "IssueCommentDeletedEnterpriseEvent",
    "IssueCommentDeletedEvent",
    "IssueCommentDeletedInstallationEvent",
    "IssueCommentDeletedOrganizationEvent",
    "IssueCommentEditedChangesEvent",
    "IssueCommentEditedEnterpriseEvent",
    "IssueCommentEditedEvent",
    "IssueCommentEditedInstallationEvent",
    "IssueCommentEditedOrganizationEvent",
    "IssueCommentEnterpriseEvent",
    "IssueCommentEvent",
    "IssueCommentInstallationEvent",
    "IssueCommentOrganizationEvent",
    "IssueDependenciesBlockedByAddedBlockingIssueRepoEvent",
    "IssueDependenciesBlockedByAddedEvent",
    "IssueDependenciesBlockedByAddedInstallationEvent",
    "IssueDependenciesBlockedByRemovedBlockingIssueRepoEvent",
    "IssueDependenciesBlockedByRemovedEvent",
    "IssueDependenciesBlockedByRemovedInstallationEvent",
    "IssueDependenciesBlockedIssueRepoEvent",
    "IssueDependenciesBlockingAddedBlockedIssueRepoEvent",
    "IssueDependenciesBlockingAddedEvent",
    "IssueDependenciesBlockingAddedInstallationEvent",
    "IssueDependenciesBlockingIssueRepoEvent",
    "IssueDependenciesBlockingRemovedBlockedIssueRepoEvent",
    "IssueDependenciesBlockingRemovedEvent",
    "IssueDependenciesBlockingRemovedInstallationEvent",
    "IssueDependenciesEvent",
    "IssueDependenciesInstallationEvent",
    "IssuesAssignedAssigneeEvent",
    "IssuesAssignedEnterpriseEvent",
    "IssuesAssignedEvent",
    "IssuesAssignedInstallationEvent",
    "IssuesAssignedOrganizationEvent",
    "IssuesAssigneeEvent",
    "IssuesChangesEvent",
    "IssuesClosedEnterpriseEvent",
    "IssuesClosedEvent",
    "IssuesClosedInstallationEvent",
    "IssuesClosedOrganizationEvent",
    "IssuesDeletedEnterpriseEvent",
    "IssuesDeletedEvent",
    "IssuesDeletedInstallationEvent",
    "IssuesDeletedOrganizationEvent",
    "IssuesDemilestonedEnterpriseEvent",
    "IssuesDemilestonedEvent",
    "IssuesDemilestonedInstallationEvent",
    "IssuesDemilestonedMilestoneEvent",
    "IssuesDemilestonedOrganizationEvent",
    "IssuesEditedChangesEvent",
    "IssuesEditedEnterpriseEvent",
    "IssuesEditedEvent",
    "IssuesEditedInstallationEvent",
    "IssuesEditedLabelEvent",
    "IssuesEditedOrganizationEvent",
    "IssuesEnterpriseEvent",
    "IssuesEvent",
    "IssuesInstallationEvent",
    "IssuesLabelEvent",
    "IssuesLabeledEnterpriseEvent",
    "IssuesLabeledEvent",
    "IssuesLabeledInstallationEvent",
    "IssuesLabeledLabelEvent",
    "IssuesLabeledOrganizationEvent",
    "IssuesLockedEnterpriseEvent",
    "IssuesLockedEvent",
    "IssuesLockedInstallationEvent",
    "IssuesLockedOrganizationEvent",
    "IssuesMilestoneEvent",
    "IssuesMilestonedEnterpriseEvent",
    "IssuesMilestonedEvent",
    "IssuesMilestonedInstallationEvent",
    "IssuesMilestonedMilestoneEvent",
    "IssuesMilestonedOrganizationEvent",
    "IssuesOpenedChangesEvent",
    "IssuesOpenedEnterpriseEvent",
    "IssuesOpenedEvent",
    "IssuesOpenedInstallationEvent",
    "IssuesOpenedOrganizationEvent",
    "IssuesOrganizationEvent",
    "IssuesPinnedEnterpriseEvent",
    "IssuesPinnedEvent",
    "IssuesPinnedInstallationEvent",
    "IssuesPinnedOrganizationEvent",
    "IssuesReopenedEnterpriseEvent",
    "IssuesReopenedEvent",
    "IssuesReopenedInstallationEvent",
    "IssuesReopenedOrganizationEvent",
    "IssuesTransferredChangesEvent",
    "IssuesTransferredEnterpriseEvent",
    "IssuesTransferredEvent",
    "IssuesTransferredInstallationEvent",
    "IssuesTransferredOrganizationEvent",
    "IssuesTypeEvent",
    "IssuesTypedEnterpriseEvent",
    "IssuesTypedEvent",
    "IssuesTypedInstallationEvent",
    "IssuesTypedOrganizationEvent",
    "IssuesTypedTypeEvent",
    "IssuesUnassignedAssigneeEvent",
    "IssuesUnassignedEnterpriseEvent",
    "IssuesUnassignedEvent",
    "IssuesUnassignedInstallationEvent",
    "IssuesUnassignedOrganizationEvent",
    "IssuesUnlabeledEnterpriseEvent",
    "IssuesUnlabeledEvent",
    "IssuesUnlabeledInstallationEvent",
    "IssuesUnlabeledLabelEvent",
    "IssuesUnlabeledOrganizationEvent",
    "IssuesUnlockedEnterpriseEvent",
    "IssuesUnlockedEvent",
    "IssuesUnlockedInstallationEvent",
    "IssuesUnlockedOrganizationEvent",
    "IssuesUnpinnedEnterpriseEvent",
    "IssuesUnpinnedEvent",
    "IssuesUnpinnedInstallationEvent",
    "IssuesUnpinnedOrganizationEvent",
    "IssuesUntypedEnterpriseEvent",
    "IssuesUntypedEvent",
    "IssuesUntypedInstallationEvent",
    "IssuesUntypedOrganizationEvent",
    "IssuesUntypedTypeEvent",
    "LabelChangesEvent",
    "LabelCreatedEnterpriseEvent",
    "LabelCreatedEvent",
    "LabelCreatedInstallationEvent",
    "LabelCreatedOrganizationEvent",
    "LabelCreatedSenderEvent",
    "LabelDeletedEnterpriseEvent",
    "LabelDeletedEvent",
    "LabelDeletedInstallationEvent",
    "LabelDeletedOrganizationEvent",
    "LabelDeletedSenderEvent",
    "LabelEditedChangesEvent",
    "LabelEditedEnterpriseEvent",
    "LabelEditedEvent",
    "LabelEditedInstallationEvent",
    "LabelEditedOrganizationEvent",
    "LabelEditedSenderEvent",
    "LabelEnterpriseEvent",
    "LabelEvent",
    "LabelInstallationEvent",
    "LabelOrganizationEvent",
    "LabelSenderEvent",
    "MarketplacePurchaseCancelledEnterpriseEvent",
    "MarketplacePurchaseCancelledEvent",
    "MarketplacePurchaseCancelledInstallationEvent",
    "MarketplacePurchaseCancelledOrganizationEvent",
    "MarketplacePurchaseCancelledPreviousMarketplacePurchaseEvent",
    "MarketplacePurchaseCancelledRepositoryEvent",
    "MarketplacePurchaseChangedEnterpriseEvent",
    "MarketplacePurchaseChangedEvent",
    "MarketplacePurchaseChangedInstallationEvent",
    "MarketplacePurchaseChangedOrganizationEvent",
    "MarketplacePurchaseChangedPreviousMarketplacePurchaseEvent",
    "MarketplacePurchaseChangedRepositoryEvent",
    "MarketplacePurchaseEnterpriseEvent",
    "MarketplacePurchaseEvent",
    "MarketplacePurchaseInstallationEvent",
    "MarketplacePurchaseOrganizationEvent",
    "MarketplacePurchasePendingChangeCancelledEnterpriseEvent",
    "MarketplacePurchasePendingChangeCancelledEvent",
    "MarketplacePurchasePendingChangeCancelledInstallationEvent",
    "MarketplacePurchasePendingChangeCancelledOrganizationEvent",
    "MarketplacePurchasePendingChangeCancelledPreviousMarketplacePurchaseEvent",
    "MarketplacePurchasePendingChangeCancelledRepositoryEvent",
    "MarketplacePurchasePendingChangeEnterpriseEvent",
    "MarketplacePurchasePendingChangeEvent",
    "MarketplacePurchasePendingChangeInstallationEvent",
    "MarketplacePurchasePendingChangeOrganizationEvent",
    "MarketplacePurchasePendingChangePreviousMarketplacePurchaseEvent",
    "MarketplacePurchasePendingChangeRepositoryEvent",
    "MarketplacePurchasePreviousMarketplacePurchaseEvent",
    "MarketplacePurchasePurchasedEnterpriseEvent",
    "MarketplacePurchasePurchasedEvent",
    "MarketplacePurchasePurchasedInstallationEvent",
    "MarketplacePurchasePurchasedOrganizationEvent",
    "MarketplacePurchasePurchasedPreviousMarketplacePurchaseEvent",
    "MarketplacePurchasePurchasedRepositoryEvent",
    "MarketplacePurchaseRepositoryEvent",
    "MemberAddedChangesEvent",
    "MemberAddedEnterpriseEvent",
    "MemberAddedEvent",
    "MemberAddedInstallationEvent",
    "MemberAddedMemberEvent",
    "MemberAddedOrganizationEvent",
    "MemberChangesEvent",
    "MemberEditedChangesEvent",
    "MemberEditedEnterpriseEvent",
    "MemberEditedEvent",
    "MemberEditedInstallationEvent",
    "MemberEditedMemberEvent",
    "MemberEditedOrganizationEvent",
    "MemberEnterpriseEvent",
    "MemberEvent",
    "MemberInstallationEvent",
    "MemberMemberEvent",
    "MemberOrganizationEvent",
    "MemberRemovedEnterpriseEvent",
    "MemberRemovedEvent",
    "MemberRemovedInstallationEvent",
    "MemberRemovedMemberEvent",
    "MemberRemovedOrganizationEvent",
    "MembershipAddedEnterpriseEvent",
    "MembershipAddedEvent",
    "MembershipAddedInstallationEvent",
    "MembershipAddedMemberEvent",
    "MembershipAddedRepositoryEvent",
    "MembershipAddedSenderEvent",
    "MembershipEnterpriseEvent",
    "MembershipEvent",
    "MembershipInstallationEvent",
    "MembershipMemberEvent",
    "MembershipRemovedEnterpriseEvent",
    "MembershipRemovedEvent",
    "MembershipRemovedInstallationEvent",
    "MembershipRemovedMemberEvent",
    "MembershipRemovedRepositoryEvent",
    "MembershipRemovedSenderEvent",
    "MembershipRepositoryEvent",
    "MembershipSenderEvent",
    "MergeGroupChecksRequestedEvent",
    "MergeGroupChecksRequestedInstallationEvent",
    "MergeGroupChecksRequestedOrganizationEvent",
    "MergeGroupChecksRequestedRepositoryEvent",
    "MergeGroupChecksRequestedSenderEvent",
    "MergeGroupDestroyedEvent",
    "MergeGroupDestroyedInstallationEvent",
    "MergeGroupDestroyedOrganizationEvent",
    "MergeGroupDestroyedReasonEvent",
    "MergeGroupDestroyedRepositoryEvent",
    "MergeGroupDestroyedSenderEvent",
    "MergeGroupEvent",
    "MergeGroupInstallationEvent",
    "MergeGroupOrganizationEvent",
    "MergeGroupReasonEvent",
    "MergeGroupRepositoryEvent",
    "MergeGroupSenderEvent",
    "MetaDeletedEnterpriseEvent",
    "MetaDeletedEvent",
    "MetaDeletedInstallationEvent",
    "MetaDeletedOrganizationEvent",
    "MetaDeletedRepositoryEvent",
    "MetaDeletedSenderEvent",
    "MetaEnterpriseEvent",
    "MetaEvent",
    "MetaInstallationEvent",
    "MetaOrganizationEvent",
    "MetaRepositoryEvent",
    "MetaSenderEvent",
    "MilestoneChangesEvent",
    "MilestoneClosedEvent",
    "MilestoneClosedInstallationEvent",
    "MilestoneClosedOrganizationEvent",
    "MilestoneCreatedEnterpriseEvent",
    "MilestoneCreatedEvent",
    "MilestoneCreatedInstallationEvent",
    "MilestoneCreatedOrganizationEvent",
    "MilestoneDeletedEnterpriseEvent",
    "MilestoneDeletedEvent",
    "MilestoneDeletedInstallationEvent",
    "MilestoneDeletedOrganizationEvent",
    "MilestoneEditedChangesEvent",
    "MilestoneEditedEnterpriseEvent",
    "MilestoneEditedEvent",
    "MilestoneEditedInstallationEvent",
    "MilestoneEditedOrganizationEvent",
    "MilestoneEnterpriseEvent",
    "MilestoneEvent",
    "MilestoneInstallationEvent",
    "MilestoneOpenedEvent",
    "MilestoneOpenedInstallationEvent",
    "MilestoneOpenedOrganizationEvent",
    "MilestoneOrganizationEvent",
    "OrgBlockBlockedBlockedUserEvent",
    "OrgBlockBlockedEnterpriseEvent",
    "OrgBlockBlockedEvent",
    "OrgBlockBlockedInstallationEvent",
    "OrgBlockBlockedRepositoryEvent",
    "OrgBlockBlockedUserEvent",
    "OrgBlockEnterpriseEvent",
    "OrgBlockEvent",
    "OrgBlockInstallationEvent",
    "OrgBlockRepositoryEvent",
    "OrgBlockUnblockedBlockedUserEvent",
    "OrgBlockUnblockedEnterpriseEvent",
    "OrgBlockUnblockedEvent",
    "OrgBlockUnblockedInstallationEvent",
    "OrgBlockUnblockedRepositoryEvent",
    "OrganizationChangesEvent",
    "OrganizationDeletedEnterpriseEvent",
    "OrganizationDeletedEvent",
    "OrganizationDeletedInstallationEvent",
    "OrganizationDeletedMembershipEvent",
    "OrganizationDeletedRepositoryEvent",
    "OrganizationEnterpriseEvent",
    "OrganizationEvent",
    "OrganizationInstallationEvent",
    "OrganizationInvitationEvent",
    "OrganizationMemberAddedEnterpriseEvent",
    "OrganizationMemberAddedEvent",
    "OrganizationMemberAddedInstallationEvent",
    "OrganizationMemberAddedMembershipEvent",
    "OrganizationMemberAddedRepositoryEvent",
    "OrganizationMemberInvitedEnterpriseEvent",
    "OrganizationMemberInvitedEvent",
    "OrganizationMemberInvitedInstallationEvent",
    "OrganizationMemberInvitedInvitationEvent",
    "OrganizationMemberInvitedRepositoryEvent",
    "OrganizationMemberInvitedUserEvent",
    "OrganizationMemberRemovedEnterpriseEvent",
    "OrganizationMemberRemovedEvent",
    "OrganizationMemberRemovedInstallationEvent",
    "OrganizationMemberRemovedMembershipEvent",
    "OrganizationMemberRemovedRepositoryEvent",
    "OrganizationMembershipEvent",
    "OrganizationRenamedChangesEvent",
    "OrganizationRenamedEnterpriseEvent",
    "OrganizationRenamedEvent",
    "OrganizationRenamedInstallationEvent",
    "OrganizationRenamedMembershipEvent",
    "OrganizationRenamedRepositoryEvent",
    "OrganizationRepositoryEvent",
    "OrganizationUserEvent",
    "PackageEnterpriseEvent",
    "PackageEvent",
    "PackageInstallationEvent",
    "PackageOrganizationEvent",
    "PackagePublishedEnterpriseEvent",
    "PackagePublishedEvent",
    "PackagePublishedInstallationEvent",
    "PackagePublishedOrganizationEvent",
    "PackagePublishedRepositoryEvent",
    "PackageRepositoryEvent",
    "PackageUpdatedEnterpriseEvent",
    "PackageUpdatedEvent",
    "PackageUpdatedInstallationEvent",
    "PackageUpdatedOrganizationEvent",
    "PackageUpdatedRepositoryEvent",
    "PageBuildEnterpriseEvent",
    "PageBuildEvent",
    "PageBuildInstallationEvent",
    "PageBuildOrganizationEvent",
    "PersonalAccessTokenRequestApprovedEnterpriseEvent",
    "PersonalAccessTokenRequestApprovedEvent",
    "PersonalAccessTokenRequestApprovedInstallationEvent",
    "PersonalAccessTokenRequestCancelledEnterpriseEvent",
    "PersonalAccessTokenRequestCancelledEvent",
    "PersonalAccessTokenRequestCancelledInstallationEvent",
    "PersonalAccessTokenRequestCreatedEnterpriseEvent",
    "PersonalAccessTokenRequestCreatedEvent",
    "PersonalAccessTokenRequestCreatedInstallationEvent",
    "PersonalAccessTokenRequestDeniedEnterpriseEvent",
    "PersonalAccessTokenRequestDeniedEvent",
    "PersonalAccessTokenRequestDeniedInstallationEvent",
    "PersonalAccessTokenRequestEnterpriseEvent",
    "PersonalAccessTokenRequestEvent",
    "PersonalAccessTokenRequestInstallationEvent",
    "PingEvent",
    "PingHookEvent",
    "PingHookIdEvent",
    "PingOrganizationEvent",
    "PingRepositoryEvent",
    "PingSenderEvent",
    "PingZenEvent",
    "ProjectCardChangesEvent",
    "ProjectCardConvertedChangesEvent",
    "ProjectCardConvertedEnterpriseEvent",
    "ProjectCardConvertedEvent",
    "ProjectCardConvertedInstallationEvent",
    "ProjectCardConvertedOrganizationEvent",
    "ProjectCardConvertedRepositoryEvent",
    "ProjectCardCreatedEnterpriseEvent",
    "ProjectCardCreatedEvent",
    "ProjectCardCreatedInstallationEvent",
    "ProjectCardCreatedOrganizationEvent",
    "ProjectCardCreatedRepositoryEvent",
    "ProjectCardDeletedEnterpriseEvent",
    "ProjectCardDeletedEvent",
    "ProjectCardDeletedInstallationEvent",
    "ProjectCardDeletedOrganizationEvent",
    "ProjectCardDeletedRepositoryEvent",
    "ProjectCardEditedChangesEvent",
    "ProjectCardEditedEnterpriseEvent",
    "ProjectCardEditedEvent",
    "ProjectCardEditedInstallationEvent",
    "ProjectCardEditedOrganizationEvent",
    "ProjectCardEditedRepositoryEvent",
    "ProjectCardEnterpriseEvent",
    "ProjectCardEvent",
    "ProjectCardInstallationEvent",
    "ProjectCardMovedChangesEvent",
    "ProjectCardMovedEnterpriseEvent",
    "ProjectCardMovedEvent",
    "ProjectCardMovedInstallationEvent",
    "ProjectCardMovedOrganizationEvent",
    "ProjectCardMovedRepositoryEvent",
    "ProjectCardOrganizationEvent",
    "ProjectCardRepositoryEvent",
    "ProjectChangesEvent",
    "ProjectClosedEnterpriseEvent",
    "ProjectClosedEvent",
    "ProjectClosedInstallationEvent",
    "ProjectClosedOrganizationEvent",
    "ProjectClosedRepositoryEvent",
    "ProjectClosedSenderEvent",
    "ProjectColumnChangesEvent",
    "ProjectColumnCreatedEnterpriseEvent",
    "ProjectColumnCreatedEvent",
    "ProjectColumnCreatedInstallationEvent",
    "ProjectColumnCreatedOrganizationEvent",
    "ProjectColumnCreatedRepositoryEvent",
    "ProjectColumnCreatedSenderEvent",
    "ProjectColumnDeletedEnterpriseEvent",
    "ProjectColumnDeletedEvent",
    "ProjectColumnDeletedInstallationEvent",
    "ProjectColumnDeletedOrganizationEvent",
    "ProjectColumnDeletedRepositoryEvent",
    "ProjectColumnDeletedSenderEvent",
    "ProjectColumnEditedChangesEvent",
    "ProjectColumnEditedEnterpriseEvent",
    "ProjectColumnEditedEvent",
    "ProjectColumnEditedInstallationEvent",
    "ProjectColumnEditedOrganizationEvent",
    "ProjectColumnEditedRepositoryEvent",
    "ProjectColumnEditedSenderEvent",
    "ProjectColumnEnterpriseEvent",
    "ProjectColumnEvent",
    "ProjectColumnInstallationEvent",
    "ProjectColumnMovedEnterpriseEvent",
    "ProjectColumnMovedEvent",
    "ProjectColumnMovedInstallationEvent",
    "ProjectColumnMovedOrganizationEvent",
    "ProjectColumnMovedRepositoryEvent",
    "ProjectColumnMovedSenderEvent",
    "ProjectColumnOrganizationEvent",
    "ProjectColumnRepositoryEvent",
    "ProjectColumnSenderEvent",
    "ProjectCreatedEnterpriseEvent",
    "ProjectCreatedEvent",
    "ProjectCreatedInstallationEvent",
    "ProjectCreatedOrganizationEvent",
    "ProjectCreatedRepositoryEvent",
    "ProjectCreatedSenderEvent",
    "ProjectDeletedEnterpriseEvent",
    "ProjectDeletedEvent",
    "ProjectDeletedInstallationEvent",
    "ProjectDeletedOrganizationEvent",
    "ProjectDeletedRepositoryEvent",
    "ProjectDeletedSenderEvent",
    "ProjectEditedChangesEvent",
    "ProjectEditedEnterpriseEvent",
    "ProjectEditedEvent",
    "ProjectEditedInstallationEvent",
    "ProjectEditedOrganizationEvent",
    "ProjectEditedRepositoryEvent",
    "ProjectEditedSenderEvent",
    "ProjectEnterpriseEvent",
    "ProjectEvent",
    "ProjectInstallationEvent",
    "ProjectOrganizationEvent",
    "ProjectReopenedEnterpriseEvent",
    "ProjectReopenedEvent",
    "ProjectReopenedInstallationEvent",
    "ProjectReopenedOrganizationEvent",
    "ProjectReopenedRepositoryEvent",
    "ProjectReopenedSenderEvent",
    "ProjectRepositoryEvent",
    "ProjectSenderEvent",
    "ProjectsV2ChangesEvent",
    "ProjectsV2ClosedEvent",
    "ProjectsV2ClosedInstallationEvent",
    "ProjectsV2CreatedEvent",
    "ProjectsV2CreatedInstallationEvent",
    "ProjectsV2DeletedEvent",
    "ProjectsV2DeletedInstallationEvent",
    "ProjectsV2EditedChangesEvent",
    "ProjectsV2EditedEvent",
    "ProjectsV2EditedInstallationEvent",
    "ProjectsV2Event",
    "ProjectsV2InstallationEvent",
    "ProjectsV2ItemArchivedChangesEvent",
    "ProjectsV2ItemArchivedEvent",
    "ProjectsV2ItemArchivedInstallationEvent",
    "ProjectsV2ItemChangesEvent",
    "ProjectsV2ItemConvertedChangesEvent",
    "ProjectsV2ItemConvertedEvent",
    "ProjectsV2ItemConvertedInstallationEvent",
    "ProjectsV2ItemCreatedEvent",
    "ProjectsV2ItemCreatedInstallationEvent",
    "ProjectsV2ItemDeletedEvent",
    "ProjectsV2ItemDeletedInstallationEvent",
    "ProjectsV2ItemEditedChangesEvent",
    "ProjectsV2ItemEditedEvent",
    "ProjectsV2ItemEditedInstallationEvent",
    "ProjectsV2ItemEvent",
    "ProjectsV2ItemInstallationEvent",
    "ProjectsV2ItemReorderedChangesEvent",
    "ProjectsV2ItemReorderedEvent",
    "ProjectsV2ItemReorderedInstallationEvent",
    "ProjectsV2ItemRestoredChangesEvent",
    "ProjectsV2ItemRestoredEvent",
    "ProjectsV2ItemRestoredInstallationEvent",
    "ProjectsV2ReopenedEvent",
    "ProjectsV2ReopenedInstallationEvent",
    "ProjectsV2StatusUpdateChangesEvent",
    "ProjectsV2StatusUpdateCreatedEvent",
    "ProjectsV2StatusUpdateCreatedInstallationEvent",
    "ProjectsV2StatusUpdateDeletedEvent",
    "ProjectsV2StatusUpdateDeletedInstallationEvent",
    "ProjectsV2StatusUpdateEditedChangesEvent",
    "ProjectsV2StatusUpdateEditedEvent",
    "ProjectsV2StatusUpdateEditedInstallationEvent",
    "ProjectsV2StatusUpdateEvent",
    "ProjectsV2StatusUpdateInstallationEvent",
    "PublicEnterpriseEvent",
    "PublicEvent",
    "PublicInstallationEvent",
    "PublicOrganizationEvent",
    "PullRequestAfterEvent",
    "PullRequestAssignedAssigneeEvent",
    "PullRequestAssignedEnterpriseEvent",
    "PullRequestAssignedEvent",
    "PullRequestAssignedInstallationEvent",
    "PullRequestAssignedOrganizationEvent",
    "PullRequestAssignedSenderEvent",
    "PullRequestAssigneeEvent",
    "PullRequestAutoMergeDisabledEnterpriseEvent",
    "PullRequestAutoMergeDisabledEvent",
    "PullRequestAutoMergeDisabledInstallationEvent",
    "PullRequestAutoMergeDisabledOrganizationEvent",
    "PullRequestAutoMergeDisabledReasonEvent",
    "PullRequestAutoMergeDisabledSenderEvent",
    "PullRequestAutoMergeEnabledEnterpriseEvent",
    "PullRequestAutoMergeEnabledEvent",
    "PullRequestAutoMergeEnabledInstallationEvent",
    "PullRequestAutoMergeEnabledOrganizationEvent",
    "PullRequestAutoMergeEnabledReasonEvent",
    "PullRequestAutoMergeEnabledSenderEvent",
    "PullRequestBeforeEvent",
    "PullRequestChangesEvent",
    "PullRequestClosedEnterpriseEvent",
    "PullRequestClosedEvent",
    "PullRequestClosedInstallationEvent",
    "PullRequestClosedOrganizationEvent",
    "PullRequestClosedSenderEvent",
    "PullRequestConvertedToDraftEnterpriseEvent",
    "PullRequestConvertedToDraftEvent",
    "PullRequestConvertedToDraftInstallationEvent",
    "PullRequestConvertedToDraftOrganizationEvent",
    "PullRequestConvertedToDraftSenderEvent",
    "PullRequestDemilestonedEnterpriseEvent",
    "PullRequestDemilestonedEvent",
    "PullRequestDemilestonedMilestoneEvent",
    "PullRequestDemilestonedOrganizationEvent",
    "PullRequestDemilestonedSenderEvent",
    "PullRequestDequeuedEnterpriseEvent",
    "PullRequestDequeuedEvent",
    "PullRequestDequeuedInstallationEvent",
    "PullRequestDequeuedOrganizationEvent",
    "PullRequestDequeuedReasonEvent",
    "PullRequestDequeuedSenderEvent",
    "PullRequestEditedChangesEvent",
    "PullRequestEditedEnterpriseEvent",
    "PullRequestEditedEvent",
    "PullRequestEditedInstallationEvent",
    "PullRequestEditedOrganizationEvent",
    "PullRequestEditedSenderEvent",
    "PullRequestEnqueuedEnterpriseEvent",
    "PullRequestEnqueuedEvent",
    "PullRequestEnqueuedInstallationEvent",
    "PullRequestEnqueuedOrganizationEvent",
    "PullRequestEnqueuedSenderEvent",
    "PullRequestEnterpriseEvent",
    "PullRequestEvent",
    "PullRequestInstallationEvent",
    "PullRequestLabelEvent",
    "PullRequestLabeledEnterpriseEvent",
    "PullRequestLabeledEvent",
    "PullRequestLabeledInstallationEvent",
    "PullRequestLabeledLabelEvent",
    "PullRequestLabeledOrganizationEvent",
    "PullRequestLabeledSenderEvent",
    "PullRequestLockedEnterpriseEvent",
    "PullRequestLockedEvent",
    "PullRequestLockedInstallationEvent",
    "PullRequestLockedOrganizationEvent",
    "PullRequestLockedSenderEvent",
    "PullRequestMilestoneEvent",
    "PullRequestMilestonedEnterpriseEvent",
    "PullRequestMilestonedEvent",
    "PullRequestMilestonedMilestoneEvent",
    "PullRequestMilestonedOrganizationEvent",
    "PullRequestMilestonedSenderEvent",
    "PullRequestOpenedEnterpriseEvent",
    "PullRequestOpenedEvent",
    "PullRequestOpenedInstallationEvent",
    "PullRequestOpenedOrganizationEvent",
    "PullRequestOpenedSenderEvent",
    "PullRequestOrganizationEvent",
    "PullRequestReadyForReviewEnterpriseEvent",
    "PullRequestReadyForReviewEvent",
    "PullRequestReadyForReviewInstallationEvent",
    "PullRequestReadyForReviewOrganizationEvent",
    "PullRequestReadyForReviewSenderEvent",
    "PullRequestReasonEvent",
    "PullRequestReopenedEnterpriseEvent",
    "PullRequestReopenedEvent",
    "PullRequestReopenedInstallationEvent",
    "PullRequestReopenedOrganizationEvent",
    "PullRequestReopenedSenderEvent",
    "PullRequestRequestedReviewerEvent",
    "PullRequestRequestedTeamEvent",
    "PullRequestReviewChangesEvent",
    "PullRequestReviewCommentChangesEvent",
    "PullRequestReviewCommentCreatedEnterpriseEvent",
    "PullRequestReviewCommentCreatedEvent",
    "PullRequestReviewCommentCreatedInstallationEvent",
    "PullRequestReviewCommentCreatedOrganizationEvent",
    "PullRequestReviewCommentDeletedEnterpriseEvent",
    "PullRequestReviewCommentDeletedEvent",
    "PullRequestReviewCommentDeletedInstallationEvent",
    "PullRequestReviewCommentDeletedOrganizationEvent",
    "PullRequestReviewCommentEditedChangesEvent",
    "PullRequestReviewCommentEditedEnterpriseEvent",
    "PullRequestReviewCommentEditedEvent",
    "PullRequestReviewCommentEditedInstallationEvent",
    "PullRequestReviewCommentEditedOrganizationEvent",
    "PullRequestReviewCommentEnterpriseEvent",
    "PullRequestReviewCommentEvent",
    "PullRequestReviewCommentInstallationEvent",
    "PullRequestReviewCommentOrganizationEvent",
    "PullRequestReviewDismissedEnterpriseEvent",
    "PullRequestReviewDismissedEvent",
    "PullRequestReviewDismissedInstallationEvent",
    "PullRequestReviewDismissedOrganizationEvent",
    "PullRequestReviewEditedChangesEvent",
    "PullRequestReviewEditedEnterpriseEvent",
    "PullRequestReviewEditedEvent",
    "PullRequestReviewEditedInstallationEvent",
    "PullRequestReviewEditedOrganizationEvent",
    "PullRequestReviewEnterpriseEvent",
    "PullRequestReviewEvent",
    "PullRequestReviewInstallationEvent",
    "PullRequestReviewOrganizationEvent",
    "PullRequestReviewRequestRemovedEnterpriseEvent",
    "PullRequestReviewRequestRemovedEvent",
    "PullRequestReviewRequestRemovedInstallationEvent",
    "PullRequestReviewRequestRemovedOrganizationEvent",
    "PullRequestReviewRequestRemovedRequestedReviewerEvent",
    "PullRequestReviewRequestRemovedRequestedTeamEvent",
    "PullRequestReviewRequestRemovedSenderEvent",
    "PullRequestReviewRequestedEnterpriseEvent",
    "PullRequestReviewRequestedEvent",
    "PullRequestReviewRequestedInstallationEvent",
    "PullRequestReviewRequestedOrganizationEvent",
    "PullRequestReviewRequestedRequestedReviewerEvent",
    "PullRequestReviewRequestedRequestedTeamEvent",
    "PullRequestReviewRequestedSenderEvent",
    "PullRequestReviewSubmittedEnterpriseEvent",
    "PullRequestReviewSubmittedEvent",
    "PullRequestReviewSubmittedInstallationEvent",
    "PullRequestReviewSubmittedOrganizationEvent",
    "PullRequestReviewThreadEnterpriseEvent",
    "PullRequestReviewThreadEvent",
    "PullRequestReviewThreadInstallationEvent",
    "PullRequestReviewThreadOrganizationEvent",
    "PullRequestReviewThreadResolvedEnterpriseEvent",
    "PullRequestReviewThreadResolvedEvent",
    "PullRequestReviewThreadResolvedInstallationEvent",
    "PullRequestReviewThreadResolvedOrganizationEvent",
    "PullRequestReviewThreadResolvedSenderEvent",
    "PullRequestReviewThreadResolvedUpdatedAtEvent",
    "PullRequestReviewThreadSenderEvent",
    "PullRequestReviewThreadUnresolvedEnterpriseEvent",
    "PullRequestReviewThreadUnresolvedEvent",
    "PullRequestReviewThreadUnresolvedInstallationEvent",
    "PullRequestReviewThreadUnresolvedOrganizationEvent",
    "PullRequestReviewThreadUnresolvedSenderEvent",
    "PullRequestReviewThreadUnresolvedUpdatedAtEvent",
    "PullRequestReviewThreadUpdatedAtEvent",
    "PullRequestSenderEvent",
    "PullRequestSynchronizeAfterEvent",
    "PullRequestSynchronizeBeforeEvent",
    "PullRequestSynchronizeEnterpriseEvent",
    "PullRequestSynchronizeEvent",
    "PullRequestSynchronizeInstallationEvent",
    "PullRequestSynchronizeOrganizationEvent",
    "PullRequestSynchronizeSenderEvent",
    "PullRequestUnassignedAssigneeEvent",
    "PullRequestUnassignedEnterpriseEvent",
    "PullRequestUnassignedEvent",
    "PullRequestUnassignedInstallationEvent",
    "PullRequestUnassignedOrganizationEvent",
    "PullRequestUnassignedSenderEvent",
    "PullRequestUnlabeledEnterpriseEvent",
    "PullRequestUnlabeledEvent",
    "PullRequestUnlabeledInstallationEvent",
    "PullRequestUnlabeledLabelEvent",
    "PullRequestUnlabeledOrganizationEvent",
    "PullRequestUnlabeledSenderEvent",
    "PullRequestUnlockedEnterpriseEvent",
    "PullRequestUnlockedEvent",
    "PullRequestUnlockedInstallationEvent",
    "PullRequestUnlockedOrganizationEvent",
    "PullRequestUnlockedSenderEvent",
    "PushBaseRefEvent",
    "PushEnterpriseEvent",
    "PushEvent",
    "PushHeadCommitEvent",
    "PushInstallationEvent",
    "PushOrganizationEvent",
    "PushSenderEvent",
    "RegistryPackageEnterpriseEvent",
    "RegistryPackageEvent",
    "RegistryPackageInstallationEvent",
    "RegistryPackageOrganizationEvent",
    "RegistryPackagePublishedEnterpriseEvent",
    "RegistryPackagePublishedEvent",
    "RegistryPackagePublishedInstallationEvent",
    "RegistryPackagePublishedOrganizationEvent",
    "RegistryPackagePublishedRepositoryEvent",
    "RegistryPackageRepositoryEvent",
    "RegistryPackageUpdatedEnterpriseEvent",
    "RegistryPackageUpdatedEvent",
    "RegistryPackageUpdatedInstallationEvent",
    "RegistryPackageUpdatedOrganizationEvent",
    "RegistryPackageUpdatedRepositoryEvent",
    "ReleaseChangesEvent",
    "ReleaseCreatedEnterpriseEvent",
    "ReleaseCreatedEvent",
    "ReleaseCreatedInstallationEvent",
    "ReleaseCreatedOrganizationEvent",
    "ReleaseCreatedSenderEvent",
    "ReleaseDeletedEnterpriseEvent",
    "ReleaseDeletedEvent",
    "ReleaseDeletedInstallationEvent",
    "ReleaseDeletedOrganizationEvent",
    "ReleaseDeletedSenderEvent",
    "ReleaseEditedChangesEvent",
    "ReleaseEditedEnterpriseEvent",
    "ReleaseEditedEvent",
    "ReleaseEditedInstallationEvent",
    "ReleaseEditedOrganizationEvent",
    "ReleaseEditedSenderEvent",
    "ReleaseEnterpriseEvent",
    "ReleaseEvent",
    "ReleaseInstallationEvent",
    "ReleaseOrganizationEvent",
    "ReleasePrereleasedEnterpriseEvent",
    "ReleasePrereleasedEvent",
    "ReleasePrereleasedInstallationEvent",
    "ReleasePrereleasedOrganizationEvent",
    "ReleasePrereleasedSenderEvent",
    "ReleasePublishedEnterpriseEvent",
    "ReleasePublishedEvent",
    "ReleasePublishedInstallationEvent",
    "ReleasePublishedOrganizationEvent",
    "ReleasePublishedSenderEvent",
    "ReleaseReleasedEnterpriseEvent",
    "ReleaseReleasedEvent",
    "ReleaseReleasedInstallationEvent",
    "ReleaseReleasedOrganizationEvent",
    "ReleaseReleasedSenderEvent",
    "ReleaseSenderEvent",
    "ReleaseUnpublishedEnterpriseEvent",
    "ReleaseUnpublishedEvent",
    "ReleaseUnpublishedInstallationEvent",
    "ReleaseUnpublishedOrganizationEvent",
    "ReleaseUnpublishedSenderEvent",
    "RepositoryAdvisoryEnterpriseEvent",
    "RepositoryAdvisoryEvent",
    "RepositoryAdvisoryInstallationEvent",
    "RepositoryAdvisoryOrganizationEvent",
    "RepositoryAdvisoryPublishedEnterpriseEvent",
    "RepositoryAdvisoryPublishedEvent",
    "RepositoryAdvisoryPublishedInstallationEvent",
    "RepositoryAdvisoryPublishedOrganizationEvent",
    "RepositoryAdvisoryPublishedSenderEvent",
    "RepositoryAdvisoryReportedEnterpriseEvent",
    "RepositoryAdvisoryReportedEvent",
    "RepositoryAdvisoryReportedInstallationEvent",
    "RepositoryAdvisoryReportedOrganizationEvent",
    "RepositoryAdvisoryReportedSenderEvent",
    "RepositoryAdvisorySenderEvent",
    "RepositoryArchivedEnterpriseEvent",
    "RepositoryArchivedEvent",
    "RepositoryArchivedInstallationEvent",
    "RepositoryArchivedOrganizationEvent",
    "RepositoryChangesEvent",
    "RepositoryCreatedEnterpriseEvent",
    "RepositoryCreatedEvent",
    "RepositoryCreatedInstallationEvent",
    "RepositoryCreatedOrganizationEvent",
    "RepositoryDeletedEnterpriseEvent",
    "RepositoryDeletedEvent",
    "RepositoryDeletedInstallationEvent",
    "RepositoryDeletedOrganizationEvent",
    "RepositoryDispatchClientPayloadEvent",
    "RepositoryDispatchEnterpriseEvent",
    "RepositoryDispatchEvent",
    "RepositoryDispatchOrganizationEvent",
    "RepositoryEditedChangesEvent",
    "RepositoryEditedEnterpriseEvent",
    "RepositoryEditedEvent",
    "RepositoryEditedInstallationEvent",
    "RepositoryEditedOrganizationEvent",
    "RepositoryEnterpriseEvent",
    "RepositoryEvent",
    "RepositoryImportEnterpriseEvent",
    "RepositoryImportEvent",
    "RepositoryImportInstallationEvent",
    "RepositoryImportOrganizationEvent",
    "RepositoryInstallationEvent",
    "RepositoryOrganizationEvent",
    "RepositoryPrivatizedEnterpriseEvent",
    "RepositoryPrivatizedEvent",
    "RepositoryPrivatizedInstallationEvent",
    "RepositoryPrivatizedOrganizationEvent",
    "RepositoryPublicizedEnterpriseEvent",
    "RepositoryPublicizedEvent",
    "RepositoryPublicizedInstallationEvent",
    "RepositoryPublicizedOrganizationEvent",
    "RepositoryRenamedChangesEvent",
    "RepositoryRenamedEnterpriseEvent",
    "RepositoryRenamedEvent",
    "RepositoryRenamedInstallationEvent",
    "RepositoryRenamedOrganizationEvent",
    "RepositoryRulesetChangesEvent",
    "RepositoryRulesetCreatedEnterpriseEvent",
    "RepositoryRulesetCreatedEvent",
    "RepositoryRulesetCreatedInstallationEvent",
    "RepositoryRulesetCreatedOrganizationEvent",
    "RepositoryRulesetCreatedRepositoryEvent",
    "RepositoryRulesetDeletedEnterpriseEvent",
    "RepositoryRulesetDeletedEvent",
    "RepositoryRulesetDeletedInstallationEvent",
    "RepositoryRulesetDeletedOrganizationEvent",
    "RepositoryRulesetDeletedRepositoryEvent",
    "RepositoryRulesetEditedChangesEvent",
    "RepositoryRulesetEditedEnterpriseEvent",
    "RepositoryRulesetEditedEvent",
    "RepositoryRulesetEditedInstallationEvent",
    "RepositoryRulesetEditedOrganizationEvent",
    "RepositoryRulesetEditedRepositoryEvent",
    "RepositoryRulesetEnterpriseEvent",
    "RepositoryRulesetEvent",
    "RepositoryRulesetInstallationEvent",
    "RepositoryRulesetOrganizationEvent",
    "RepositoryRulesetRepositoryEvent",
    "RepositoryTransferredChangesEvent",
    "RepositoryTransferredEnterpriseEvent",
    "RepositoryTransferredEvent",
    "RepositoryTransferredInstallationEvent",
    "RepositoryTransferredOrganizationEvent",
    "RepositoryUnarchivedEnterpriseEvent",
    "RepositoryUnarchivedEvent",
    "RepositoryUnarchivedInstallationEvent",
    "RepositoryUnarchivedOrganizationEvent",
    "RepositoryVulnerabilityAlertCreateEnterpriseEvent",
    "RepositoryVulnerabilityAlertCreateEvent",
    "RepositoryVulnerabilityAlertCreateInstallationEvent",
    "RepositoryVulnerabilityAlertCreateOrganizationEvent",
    "RepositoryVulnerabilityAlertDismissEnterpriseEvent",
    "RepositoryVulnerabilityAlertDismissEvent",
    "RepositoryVulnerabilityAlertDismissInstallationEvent",
    "RepositoryVulnerabilityAlertDismissOrganizationEvent",
    "RepositoryVulnerabilityAlertEnterpriseEvent",
    "RepositoryVulnerabilityAlertEvent",
    "RepositoryVulnerabilityAlertInstallationEvent",
    "RepositoryVulnerabilityAlertOrganizationEvent",
    "RepositoryVulnerabilityAlertReopenEnterpriseEvent",
    "RepositoryVulnerabilityAlertReopenEvent",
    "RepositoryVulnerabilityAlertReopenInstallationEvent",
    "RepositoryVulnerabilityAlertReopenOrganizationEvent",
    "RepositoryVulnerabilityAlertResolveEnterpriseEvent",
    "RepositoryVulnerabilityAlertResolveEvent",
    "RepositoryVulnerabilityAlertResolveInstallationEvent",
    "RepositoryVulnerabilityAlertResolveOrganizationEvent",
    "SecretScanningAlertAssignedAssigneeEvent",
    "SecretScanningAlertAssignedEnterpriseEvent",
    "SecretScanningAlertAssignedEvent",
    "SecretScanningAlertAssignedInstallationEvent",
    "SecretScanningAlertAssignedOrganizationEvent",
    "SecretScanningAlertAssignedSenderEvent",
    "SecretScanningAlertAssigneeEvent",
    "SecretScanningAlertCreatedEnterpriseEvent",
    "SecretScanningAlertCreatedEvent",
    "SecretScanningAlertCreatedInstallationEvent",
    "SecretScanningAlertCreatedOrganizationEvent",
    "SecretScanningAlertCreatedSenderEvent",
    "SecretScanningAlertEnterpriseEvent",
    "SecretScanningAlertEvent",
    "SecretScanningAlertInstallationEvent",
    "SecretScanningAlertLocationCreatedEvent",
    "SecretScanningAlertLocationCreatedInstallationEvent",
    "SecretScanningAlertLocationCreatedOrganizationEvent",
    "SecretScanningAlertLocationEvent",
    "SecretScanningAlertLocationInstallationEvent",
    "SecretScanningAlertLocationOrganizationEvent",
    "SecretScanningAlertOrganizationEvent",
    "SecretScanningAlertPubliclyLeakedEnterpriseEvent",
    "SecretScanningAlertPubliclyLeakedEvent",
    "SecretScanningAlertPubliclyLeakedInstallationEvent",
    "SecretScanningAlertPubliclyLeakedOrganizationEvent",
    "SecretScanningAlertPubliclyLeakedSenderEvent",
    "SecretScanningAlertReopenedEnterpriseEvent",
    "SecretScanningAlertReopenedEvent",
    "SecretScanningAlertReopenedInstallationEvent",
    "SecretScanningAlertReopenedOrganizationEvent",
    "SecretScanningAlertReopenedSenderEvent",
    "SecretScanningAlertResolvedEnterpriseEvent",
    "SecretScanningAlertResolvedEvent",
    "SecretScanningAlertResolvedInstallationEvent",
    "SecretScanningAlertResolvedOrganizationEvent",
    "SecretScanningAlertResolvedSenderEvent",
    "SecretScanningAlertSenderEvent",
    "SecretScanningAlertUnassignedAssigneeEvent",
    "SecretScanningAlertUnassignedEnterpriseEvent",
    "SecretScanningAlertUnassignedEvent",
    "SecretScanningAlertUnassignedInstallationEvent",
    "SecretScanningAlertUnassignedOrganizationEvent",
    "SecretScanningAlertUnassignedSenderEvent",
    "SecretScanningAlertValidatedEnterpriseEvent",
    "SecretScanningAlertValidatedEvent",
    "SecretScanningAlertValidatedInstallationEvent",
    "SecretScanningAlertValidatedOrganizationEvent",
    "SecretScanningAlertValidatedSenderEvent",
    "SecretScanningScanCompletedCustomPatternNameEvent",
    "SecretScanningScanCompletedCustomPatternScopeEvent",
    "SecretScanningScanCompletedEnterpriseEvent",
    "SecretScanningScanCompletedEvent",
    "SecretScanningScanCompletedInstallationEvent",
    "SecretScanningScanCompletedOrganizationEvent",
    "SecretScanningScanCompletedRepositoryEvent",
    "SecretScanningScanCompletedSecretTypesEvent",
    "SecretScanningScanCompletedSenderEvent",
    "SecretScanningScanCustomPatternNameEvent",
    "SecretScanningScanCustomPatternScopeEvent",
    "SecretScanningScanEnterpriseEvent",
    "SecretScanningScanEvent",
    "SecretScanningScanInstallationEvent",
    "SecretScanningScanOrganizationEvent",
    "SecretScanningScanRepositoryEvent",
    "SecretScanningScanSecretTypesEvent",
    "SecretScanningScanSenderEvent",
    "SecurityAdvisoryEnterpriseEvent",
    "SecurityAdvisoryEvent",
    "SecurityAdvisoryInstallationEvent",
    "SecurityAdvisoryOrganizationEvent",
    "SecurityAdvisoryPublishedEnterpriseEvent",
    "SecurityAdvisoryPublishedEvent",
    "SecurityAdvisoryPublishedInstallationEvent",
    "SecurityAdvisoryPublishedOrganizationEvent",
    "SecurityAdvisoryPublishedRepositoryEvent",
    "SecurityAdvisoryPublishedSenderEvent",
    "SecurityAdvisoryRepositoryEvent",
    "SecurityAdvisorySenderEvent",
    "SecurityAdvisoryUpdatedEnterpriseEvent",
    "SecurityAdvisoryUpdatedEvent",
    "SecurityAdvisoryUpdatedInstallationEvent",
    "SecurityAdvisoryUpdatedOrganizationEvent",
    "SecurityAdvisoryUpdatedRepositoryEvent",
    "SecurityAdvisoryUpdatedSenderEvent",
    "SecurityAdvisoryWithdrawnEnterpriseEvent",
    "SecurityAdvisoryWithdrawnEvent",
    "SecurityAdvisoryWithdrawnInstallationEvent",
    "SecurityAdvisoryWithdrawnOrganizationEvent",
    "SecurityAdvisoryWithdrawnRepositoryEvent",
    "SecurityAdvisoryWithdrawnSenderEvent",
    "SecurityAndAnalysisEnterpriseEvent",
    "SecurityAndAnalysisEvent",
    "SecurityAndAnalysisInstallationEvent",
    "SecurityAndAnalysisOrganizationEvent",
    "SecurityAndAnalysisSenderEvent",
    "SponsorshipCancelledEnterpriseEvent",
    "SponsorshipCancelledEvent",
    "SponsorshipCancelledInstallationEvent",
    "SponsorshipCancelledOrganizationEvent",
    "SponsorshipCancelledRepositoryEvent",
    "SponsorshipChangesEvent",
    "SponsorshipCreatedEnterpriseEvent",
    "SponsorshipCreatedEvent",
    "SponsorshipCreatedInstallationEvent",
    "SponsorshipCreatedOrganizationEvent",
    "SponsorshipCreatedRepositoryEvent",
    "SponsorshipEditedChangesEvent",
    "SponsorshipEditedEnterpriseEvent",
    "SponsorshipEditedEvent",
    "SponsorshipEditedInstallationEvent",
    "SponsorshipEditedOrganizationEvent",
    "SponsorshipEditedRepositoryEvent",
    "SponsorshipEffectiveDateEvent",
    "SponsorshipEnterpriseEvent",
    "SponsorshipEvent",
    "SponsorshipInstallationEvent",
    "SponsorshipOrganizationEvent",
    "SponsorshipPendingCancellationEffectiveDateEvent",
    "SponsorshipPendingCancellationEnterpriseEvent",
    "SponsorshipPendingCancellationEvent",
    "SponsorshipPendingCancellationInstallationEvent",
    "SponsorshipPendingCancellationOrganizationEvent",
    "SponsorshipPendingCancellationRepositoryEvent",
    "SponsorshipPendingTierChangeChangesEvent",
    "SponsorshipPendingTierChangeEffectiveDateEvent",
    "SponsorshipPendingTierChangeEnterpriseEvent",
    "SponsorshipPendingTierChangeEvent",
    "SponsorshipPendingTierChangeInstallationEvent",
    "SponsorshipPendingTierChangeOrganizationEvent",
    "SponsorshipPendingTierChangeRepositoryEvent",
    "SponsorshipRepositoryEvent",
    "SponsorshipTierChangedChangesEvent",
    "SponsorshipTierChangedEnterpriseEvent",
    "SponsorshipTierChangedEvent",
    "SponsorshipTierChangedInstallationEvent",
    "SponsorshipTierChangedOrganizationEvent",
    "SponsorshipTierChangedRepositoryEvent",
    "StarCreatedEnterpriseEvent",
    "StarCreatedEvent",
    "StarCreatedInstallationEvent",
    "StarCreatedOrganizationEvent",
    "StarCreatedStarredAtEvent",
    "StarDeletedEnterpriseEvent",
    "StarDeletedEvent",
    "StarDeletedInstallationEvent",
    "StarDeletedOrganizationEvent",
    "StarDeletedStarredAtEvent",
    "StarEnterpriseEvent",
    "StarEvent",
    "StarInstallationEvent",
    "StarOrganizationEvent",
    "StarStarredAtEvent",
    "StatusAvatarUrlEvent",
    "StatusDescriptionEvent",
    "StatusEnterpriseEvent",
    "StatusEvent",
    "StatusInstallationEvent",
    "StatusOrganizationEvent",
    "StatusTargetUrlEvent",
    "SubIssuesEvent",
    "SubIssuesInstallationEvent",
    "SubIssuesOrganizationEvent",
    "SubIssuesParentIssueAddedEvent",
    "SubIssuesParentIssueAddedInstallationEvent",
    "SubIssuesParentIssueAddedOrganizationEvent",
    "SubIssuesParentIssueAddedParentIssueRepoEvent",
    "SubIssuesParentIssueAddedRepositoryEvent",
    "SubIssuesParentIssueAddedSenderEvent",
    "SubIssuesParentIssueRemovedEvent",
    "SubIssuesParentIssueRemovedInstallationEvent",
    "SubIssuesParentIssueRemovedOrganizationEvent",
    "SubIssuesParentIssueRemovedParentIssueRepoEvent",
    "SubIssuesParentIssueRemovedRepositoryEvent",
    "SubIssuesParentIssueRemovedSenderEvent",
    "SubIssuesParentIssueRepoEvent",
    "SubIssuesRepositoryEvent",
    "SubIssuesSenderEvent",
    "SubIssuesSubIssueAddedEvent",
    "SubIssuesSubIssueAddedInstallationEvent",
    "SubIssuesSubIssueAddedOrganizationEvent",
    "SubIssuesSubIssueAddedRepositoryEvent",
    "SubIssuesSubIssueAddedSenderEvent",
    "SubIssuesSubIssueAddedSubIssueRepoEvent",
    "SubIssuesSubIssueRemovedEvent",
    "SubIssuesSubIssueRemovedInstallationEvent",
    "SubIssuesSubIssueRemovedOrganizationEvent",
    "SubIssuesSubIssueRemovedRepositoryEvent",
    "SubIssuesSubIssueRemovedSenderEvent",
    "SubIssuesSubIssueRemovedSubIssueRepoEvent",
    "SubIssuesSubIssueRepoEvent",
    "TeamAddEnterpriseEvent",
    "TeamAddEvent",
    "TeamAddInstallationEvent",
    "TeamAddOrganizationEvent",
    "TeamAddedToRepositoryEnterpriseEvent",
    "TeamAddedToRepositoryEvent",
    "TeamAddedToRepositoryInstallationEvent",
    "TeamAddedToRepositoryRepositoryEvent",
    "TeamAddedToRepositorySenderEvent",
    "TeamChangesEvent",
    "TeamCreatedEnterpriseEvent",
    "TeamCreatedEvent",
    "TeamCreatedInstallationEvent",
    "TeamCreatedRepositoryEvent",
    "TeamCreatedSenderEvent",
    "TeamDeletedEnterpriseEvent",
    "TeamDeletedEvent",
    "TeamDeletedInstallationEvent",
    "TeamDeletedRepositoryEvent",
    "TeamDeletedSenderEvent",
    "TeamEditedChangesEvent",
    "TeamEditedEnterpriseEvent",
    "TeamEditedEvent",
    "TeamEditedInstallationEvent",
    "TeamEditedRepositoryEvent",
    "TeamEditedSenderEvent",
    "TeamEnterpriseEvent",
    "TeamEvent",
    "TeamInstallationEvent",
    "TeamRemovedFromRepositoryEnterpriseEvent",
    "TeamRemovedFromRepositoryEvent",
    "TeamRemovedFromRepositoryInstallationEvent",
    "TeamRemovedFromRepositoryRepositoryEvent",
    "TeamRemovedFromRepositorySenderEvent",
    "TeamRepositoryEvent",
    "TeamSenderEvent",
    "WatchEnterpriseEvent",
    "WatchEvent",
    "WatchInstallationEvent",
    "WatchOrganizationEvent",
    "WatchStartedEnterpriseEvent",
    "WatchStartedEvent",
    "WatchStartedInstallationEvent",
    "WatchStartedOrganizationEvent",
    "WorkflowDispatchEnterpriseEvent",
    "WorkflowDispatchEvent",
    "WorkflowDispatchInputsEvent",
    "WorkflowDispatchInstallationEvent",
    "WorkflowDispatchOrganizationEvent",
    "WorkflowJobCompletedDeploymentEvent",
    "WorkflowJobCompletedEnterpriseEvent",
    "WorkflowJobCompletedEvent",
    "WorkflowJobCompletedInstallationEvent",
    "WorkflowJobCompletedOrganizationEvent",
    "WorkflowJobDeploymentEvent",
    "WorkflowJobEnterpriseEvent",
    "WorkflowJobEvent",
    "WorkflowJobInProgressDeploymentEvent",
    "WorkflowJobInProgressEnterpriseEvent",
    "WorkflowJobInProgressEvent",
    "WorkflowJobInProgressInstallationEvent",
    "WorkflowJobInProgressOrganizationEvent",
    "WorkflowJobInstallationEvent",
    "WorkflowJobOrganizationEvent",
    "WorkflowJobQueuedDeploymentEvent",
    "WorkflowJobQueuedEnterpriseEvent",
    "WorkflowJobQueuedEvent",
    "WorkflowJobQueuedInstallationEvent",
    "WorkflowJobQueuedOrganizationEvent",
    "WorkflowJobWaitingDeploymentEvent",
    "WorkflowJobWaitingEnterpriseEvent",
    "WorkflowJobWaitingEvent",
    "WorkflowJobWaitingInstallationEvent",
    "WorkflowJobWaitingOrganizationEvent",
    "WorkflowRunCompletedEnterpriseEvent",
    "WorkflowRunCompletedEvent",
    "WorkflowRunCompletedInstallationEvent",
    "WorkflowRunCompletedOrganizationEvent",
    "WorkflowRunCompletedWorkflowEvent",
    "WorkflowRunEnterpriseEvent",
    "WorkflowRunEvent",
    "WorkflowRunInProgressEnterpriseEvent",
    "WorkflowRunInProgressEvent",
    "WorkflowRunInProgressInstallationEvent",
    "WorkflowRunInProgressOrganizationEvent",
    "WorkflowRunInProgressWorkflowEvent",
    "WorkflowRunInstallationEvent",
    "WorkflowRunOrganizationEvent",
    "WorkflowRunRequestedEnterpriseEvent",
    "WorkflowRunRequestedEvent",
    "WorkflowRunRequestedInstallationEvent",
    "WorkflowRunRequestedOrganizationEvent",
    "WorkflowRunRequestedWorkflowEvent",
    "WorkflowRunWorkflowEvent",
]
