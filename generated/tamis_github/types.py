# Made by `codegen build` from the spec 'github', digest c40cb92435d5d9f6. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""What is inside the events: one class a type of the spec."""

from __future__ import annotations

from datetime import date as _date
from datetime import datetime as _datetime
from typing import Any, ClassVar

from msgspec import field as _field
from tamis.decoding.unions import ByForm, ByKeys, Chosen
from tamis.events.payload import EXTRA as _EXTRA
from tamis.events.payload import Payload


class AppPermissions(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: AppPermissions."

    actions: str | None = None
    administration: str | None = None
    artifact_metadata: str | None = None
    attestations: str | None = None
    checks: str | None = None
    codespaces: str | None = None
    contents: str | None = None
    custom_properties_for_organizations: str | None = None
    dependabot_secrets: str | None = None
    deployments: str | None = None
    discussions: str | None = None
    email_addresses: str | None = None
    enterprise_custom_properties_for_organizations: str | None = None
    environments: str | None = None
    followers: str | None = None
    git_ssh_keys: str | None = None
    gpg_keys: str | None = None
    interaction_limits: str | None = None
    issues: str | None = None
    members: str | None = None
    merge_queues: str | None = None
    metadata: str | None = None
    organization_administration: str | None = None
    organization_announcement_banners: str | None = None
    organization_copilot_seat_management: str | None = None
    organization_custom_org_roles: str | None = None
    organization_custom_properties: str | None = None
    organization_custom_roles: str | None = None
    organization_events: str | None = None
    organization_hooks: str | None = None
    organization_packages: str | None = None
    organization_personal_access_token_requests: str | None = None
    organization_personal_access_tokens: str | None = None
    organization_plan: str | None = None
    organization_projects: str | None = None
    organization_secrets: str | None = None
    organization_self_hosted_runners: str | None = None
    organization_user_blocking: str | None = None
    packages: str | None = None
    pages: str | None = None
    profile: str | None = None
    pull_requests: str | None = None
    repository_custom_properties: str | None = None
    repository_hooks: str | None = None
    repository_projects: str | None = None
    secret_scanning_alerts: str | None = None
    secrets: str | None = None
    security_events: str | None = None
    single_file: str | None = None
    starring: str | None = None
    statuses: str | None = None
    team_discussions: str | None = None
    vulnerability_alerts: str | None = None
    workflows: str | None = None


class AutoMerge(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: AutoMerge."

    commit_message: str
    commit_title: str
    enabled_by: SimpleUser
    merge_method: str


class BranchProtectionConfigurationPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: BranchProtectionConfigurationPayload."

    action: str
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser


class BranchProtectionRulePayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: BranchProtectionRulePayload."

    action: str
    changes: WebhookBranchProtectionRuleEditedChanges | None = None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    rule: WebhooksRule
    sender: SimpleUser


class CheckRunPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: CheckRunPayload."

    action: str
    check_run: CheckRunWithSimpleCheckSuite
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    requested_action: WebhookCheckRunRequestedActionRequestedAction | None = None
    sender: SimpleUser


class CheckRunWithSimpleCheckSuite(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: CheckRunWithSimpleCheckSuite."

    app: Integration | None
    check_suite: SimpleCheckSuite
    completed_at: _datetime | None
    conclusion: str | None
    deployment: DeploymentSimple | None = None
    details_url: str | None = None
    external_id: str
    head_sha: str
    html_url: str
    id: int
    name: str
    node_id: str | None = None
    output: CheckRunWithSimpleCheckSuiteOutput
    pull_requests: list[PullRequestMinimal]
    started_at: _datetime
    status: str
    url: str


class CheckRunWithSimpleCheckSuiteOutput(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: CheckRunWithSimpleCheckSuiteOutput."

    annotations_count: int
    annotations_url: str
    summary: str | None
    text: str | None
    title: str | None


class CheckSuitePayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: CheckSuitePayload."

    action: str
    check_suite: CheckSuitePayloadCheckSuite
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser


class CheckSuitePayloadCheckSuite(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: CheckSuitePayloadCheckSuite."

    after: str | None
    app: CheckSuitePayloadCheckSuiteApp
    before: str | None
    check_runs_url: str
    conclusion: str | None
    created_at: _datetime
    head_branch: str | None
    head_commit: CheckSuitePayloadCheckSuiteHeadCommit
    head_sha: str
    id: int
    latest_check_runs_count: int
    node_id: str
    pull_requests: list[PullRequestMinimal]
    rerequestable: bool | None = None
    runs_rerequestable: bool | None = None
    status: str | None
    updated_at: _datetime
    url: str


class CheckSuitePayloadCheckSuiteApp(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: CheckSuitePayloadCheckSuiteApp."

    client_id: str | None = None
    created_at: _datetime | None
    description: str | None
    events: list[str] | None = None
    external_url: str | None
    html_url: str
    id: int | None
    name: str
    node_id: str
    owner: WebhooksUser | None
    permissions: CheckSuitePayloadCheckSuiteAppPermissions | None = None
    slug: str | None = None
    updated_at: _datetime | None


class CheckSuitePayloadCheckSuiteAppPermissions(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: CheckSuitePayloadCheckSuiteAppPermissions."

    actions: str | None = None
    administration: str | None = None
    artifact_metadata: str | None = None
    attestations: str | None = None
    checks: str | None = None
    content_references: str | None = None
    contents: str | None = None
    copilot_requests: str | None = None
    deployments: str | None = None
    discussions: str | None = None
    emails: str | None = None
    environments: str | None = None
    issues: str | None = None
    keys: str | None = None
    members: str | None = None
    merge_queues: str | None = None
    metadata: str | None = None
    models: str | None = None
    organization_administration: str | None = None
    organization_hooks: str | None = None
    organization_packages: str | None = None
    organization_plan: str | None = None
    organization_projects: str | None = None
    organization_secrets: str | None = None
    organization_self_hosted_runners: str | None = None
    organization_user_blocking: str | None = None
    packages: str | None = None
    pages: str | None = None
    pull_requests: str | None = None
    repository_hooks: str | None = None
    repository_projects: str | None = None
    secret_scanning_alerts: str | None = None
    secrets: str | None = None
    security_events: str | None = None
    security_scanning_alert: str | None = None
    single_file: str | None = None
    statuses: str | None = None
    team_discussions: str | None = None
    vulnerability_alerts: str | None = None
    workflows: str | None = None


class CheckSuitePayloadCheckSuiteHeadCommit(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: CheckSuitePayloadCheckSuiteHeadCommit."

    author: WebhookPushCommitsAuthor
    committer: WebhookPushCommitsAuthor
    id: str
    message: str
    timestamp: str
    tree_id: str


class CodeOfConduct(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: CodeOfConduct."

    body: str | None = None
    html_url: str | None
    key: str
    name: str
    url: str


class CodeOfConductSimple(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: CodeOfConductSimple."

    html_url: str | None
    key: str
    name: str
    url: str


class CodeScanningAlertMostRecentInstanceLocation(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: CodeScanningAlertMostRecentInstanceLocation."

    end_column: int | None = None
    end_line: int | None = None
    path: str | None = None
    start_column: int | None = None
    start_line: int | None = None


class CodeScanningAlertMostRecentInstanceMessage(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: CodeScanningAlertMostRecentInstanceMessage."

    text: str | None = None


class CodeScanningAlertPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: CodeScanningAlertPayload."

    action: str
    alert: CodeScanningAlertPayloadAlert
    commit_oid: str | None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    ref: str | None
    repository: RepositoryWebhooks
    sender: SimpleUser


class CodeScanningAlertPayloadAlert(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: CodeScanningAlertPayloadAlert."

    assignees: list[SimpleUser] | None = None
    created_at: _datetime | None
    dismissal_approved_by: WebhooksUser | None = None
    dismissed_at: str | None
    dismissed_by: WebhooksUser | None
    dismissed_comment: str | None = None
    dismissed_reason: str | None
    fixed_at: Any = None
    html_url: str
    instances_url: str | None = None
    most_recent_instance: CodeScanningAlertPayloadAlertMostRecentInstance | None = None
    number: int
    rule: CodeScanningAlertPayloadAlertRule
    state: str | None
    tool: CodeScanningAlertPayloadAlertTool | None
    updated_at: str | None = None
    url: str


class CodeScanningAlertPayloadAlertMostRecentInstance(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: CodeScanningAlertPayloadAlertMostRecentInstance."

    analysis_key: str
    category: str | None = None
    classifications: list[str] | None = None
    commit_sha: str | None = None
    environment: str
    location: CodeScanningAlertMostRecentInstanceLocation | None = None
    message: CodeScanningAlertMostRecentInstanceMessage | None = None
    ref: str
    state: str


class CodeScanningAlertPayloadAlertRule(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: CodeScanningAlertPayloadAlertRule."

    description: str
    full_description: str | None = None
    help: str | None = None
    help_uri: str | None = None
    id: str
    name: str | None = None
    severity: str | None
    tags: list[str] | None = None


class CodeScanningAlertPayloadAlertTool(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: CodeScanningAlertPayloadAlertTool."

    guid: str | None = None
    name: str
    version: str | None


class CustomPropertyPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: CustomPropertyPayload."

    action: str
    definition: CustomPropertyPayloadDefinition
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    sender: SimpleUser | None = None


class CustomPropertyPayloadDefinition(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: CustomPropertyPayloadDefinition."

    allowed_values: list[str] | None = None
    default_value: str | list[str] | None = None
    description: str | None = None
    property_name: str
    required: bool | None = None
    source_type: str | None = None
    url: str | None = None
    value_type: str | None = None
    values_editable_by: str | None = None


class CustomPropertyValue(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: CustomPropertyValue."

    property_name: str
    value: str | list[str]


class CvssSeverities(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: CvssSeverities."

    cvss_v3: CvssSeveritiesCvssV3 | None = None
    cvss_v4: CvssSeveritiesCvssV3 | None = None


class CvssSeveritiesCvssV3(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: CvssSeveritiesCvssV3."

    score: float | None
    vector_string: str | None


class DependabotAlert(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: DependabotAlert."

    auto_dismissed_at: _datetime | None = None
    created_at: _datetime
    dependency: DependabotAlertDependency
    dismissed_at: _datetime | None
    dismissed_by: SimpleUser | None
    dismissed_comment: str | None
    dismissed_reason: str | None
    fixed_at: _datetime | None
    html_url: str
    number: int
    security_advisory: DependabotAlertSecurityAdvisory
    security_vulnerability: DependabotAlertSecurityVulnerability
    state: str
    updated_at: _datetime
    url: str


class DependabotAlertDependency(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: DependabotAlertDependency."

    manifest_path: str | None = None
    package: DependabotAlertPackage | None = None
    relationship: str | None = None
    scope: str | None = None


class DependabotAlertPackage(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: DependabotAlertPackage."

    ecosystem: str
    name: str


class DependabotAlertPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: DependabotAlertPayload."

    action: str
    alert: DependabotAlert
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser


class DependabotAlertSecurityAdvisory(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: DependabotAlertSecurityAdvisory."

    cve_id: str | None
    cvss: DependabotAlertSecurityAdvisoryCvss
    cvss_severities: CvssSeverities | None = None
    cwes: list[RepositoryAdvisoryCwes]
    description: str
    epss: SecurityAdvisoryEpss | None = None
    ghsa_id: str
    identifiers: list[RepositoryAdvisoryIdentifiers]
    published_at: _datetime
    references: list[DependabotAlertSecurityAdvisoryReferences]
    severity: str
    summary: str
    updated_at: _datetime
    vulnerabilities: list[DependabotAlertSecurityVulnerability]
    withdrawn_at: _datetime | None


class DependabotAlertSecurityAdvisoryCvss(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: DependabotAlertSecurityAdvisoryCvss."

    score: float
    vector_string: str | None


class DependabotAlertSecurityAdvisoryReferences(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: DependabotAlertSecurityAdvisoryReferences."

    url: str


class DependabotAlertSecurityFirstPatchedVersion(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: DependabotAlertSecurityFirstPatchedVersion."

    identifier: str


class DependabotAlertSecurityVulnerability(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: DependabotAlertSecurityVulnerability."

    first_patched_version: DependabotAlertSecurityFirstPatchedVersion | None
    package: DependabotAlertPackage
    severity: str
    vulnerable_version_range: str


class DeployKeyPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: DeployKeyPayload."

    action: str
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    key: WebhooksDeployKey
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser


class Deployment(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: Deployment."

    created_at: _datetime
    creator: SimpleUser | None
    description: str | None
    environment: str
    id: int
    node_id: str
    original_environment: str | None = None
    payload: str | dict[str, Any]
    performed_via_github_app: Integration | None = None
    production_environment: bool | None = None
    ref: str
    repository_url: str
    sha: str
    statuses_url: str
    task: str
    transient_environment: bool | None = None
    updated_at: _datetime
    url: str


class DeploymentReviewPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: DeploymentReviewPayload."

    action: str
    approver: WebhooksApprover | None = None
    comment: str | None = None
    enterprise: EnterpriseWebhooks | None = None
    environment: str | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks
    repository: RepositoryWebhooks
    requestor: WebhooksUser | None = None
    reviewers: list[DeploymentReviewPayloadReviewers] | None = None
    sender: SimpleUser
    since: str
    workflow_job_run: DeploymentReviewPayloadWorkflowJobRun | None = None
    workflow_job_runs: list[DeploymentReviewPayloadWorkflowJobRuns] | None = None
    workflow_run: DeploymentReviewPayloadWorkflowRun | None


class DeploymentReviewPayloadReviewers(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: DeploymentReviewPayloadReviewers."

    reviewer: DeploymentReviewPayloadReviewersReviewer | None = None
    type: str | None = None


class DeploymentReviewPayloadReviewersReviewer(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: DeploymentReviewPayloadReviewersReviewer."

    avatar_url: str | None = None
    deleted: bool | None = None
    email: str | None = None
    events_url: str | None = None
    followers_url: str | None = None
    following_url: str | None = None
    gists_url: str | None = None
    gravatar_id: str | None = None
    html_url: str | None = None
    id: int
    login: str | None = None
    name: str | None = None
    node_id: str | None = None
    organizations_url: str | None = None
    received_events_url: str | None = None
    repos_url: str | None = None
    site_admin: bool | None = None
    starred_url: str | None = None
    subscriptions_url: str | None = None
    type: str | None = None
    url: str | None = None
    user_view_type: str | None = None


class DeploymentReviewPayloadRunReferencedWorkflows(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: DeploymentReviewPayloadRunReferencedWorkflows."

    path: str
    ref: str | None = None
    sha: str


class DeploymentReviewPayloadWorkflowJobRun(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: DeploymentReviewPayloadWorkflowJobRun."

    conclusion: Any
    created_at: str
    environment: str
    html_url: str
    id: int
    name: str | None
    status: str
    updated_at: str


class DeploymentReviewPayloadWorkflowJobRuns(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: DeploymentReviewPayloadWorkflowJobRuns."

    conclusion: str | None = None
    created_at: str | None = None
    environment: str | None = None
    html_url: str | None = None
    id: int | None = None
    name: str | None = None
    status: str | None = None
    updated_at: str | None = None


class DeploymentReviewPayloadWorkflowRun(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: DeploymentReviewPayloadWorkflowRun."

    actor: WebhooksUser | None
    artifacts_url: str | None = None
    cancel_url: str | None = None
    check_suite_id: int
    check_suite_node_id: str
    check_suite_url: str | None = None
    conclusion: str | None
    created_at: _datetime
    display_title: str
    event: str
    head_branch: str
    head_commit: dict[str, Any] | None = None
    head_repository: DeploymentReviewPayloadWorkflowRunRepository | None = None
    head_sha: str
    html_url: str
    id: int
    jobs_url: str | None = None
    logs_url: str | None = None
    name: str
    node_id: str
    path: str
    previous_attempt_url: str | None = None
    pull_requests: list[PullRequestMinimal]
    referenced_workflows: list[DeploymentReviewPayloadRunReferencedWorkflows] | None = None
    repository: DeploymentReviewPayloadWorkflowRunRepository | None = None
    rerun_url: str | None = None
    run_attempt: int
    run_number: int
    run_started_at: _datetime
    status: str
    triggering_actor: WebhooksUser | None
    updated_at: _datetime
    url: str
    workflow_id: int
    workflow_url: str | None = None


class DeploymentReviewPayloadWorkflowRunRepository(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: DeploymentReviewPayloadWorkflowRunRepository."

    archive_url: str | None = None
    assignees_url: str | None = None
    blobs_url: str | None = None
    branches_url: str | None = None
    collaborators_url: str | None = None
    comments_url: str | None = None
    commits_url: str | None = None
    compare_url: str | None = None
    contents_url: str | None = None
    contributors_url: str | None = None
    deployments_url: str | None = None
    description: str | None = None
    downloads_url: str | None = None
    events_url: str | None = None
    fork: bool | None = None
    forks_url: str | None = None
    full_name: str | None = None
    git_commits_url: str | None = None
    git_refs_url: str | None = None
    git_tags_url: str | None = None
    hooks_url: str | None = None
    html_url: str | None = None
    id: int | None = None
    issue_comment_url: str | None = None
    issue_events_url: str | None = None
    issues_url: str | None = None
    keys_url: str | None = None
    labels_url: str | None = None
    languages_url: str | None = None
    merges_url: str | None = None
    milestones_url: str | None = None
    name: str | None = None
    node_id: str | None = None
    notifications_url: str | None = None
    owner: WebhooksApprover | None = None
    private: bool | None = None
    pulls_url: str | None = None
    releases_url: str | None = None
    stargazers_url: str | None = None
    statuses_url: str | None = None
    subscribers_url: str | None = None
    subscription_url: str | None = None
    tags_url: str | None = None
    teams_url: str | None = None
    trees_url: str | None = None
    url: str | None = None


class DeploymentSimple(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: DeploymentSimple."

    created_at: _datetime
    description: str | None
    environment: str
    id: int
    node_id: str
    original_environment: str | None = None
    performed_via_github_app: Integration | None = None
    production_environment: bool | None = None
    repository_url: str
    statuses_url: str
    task: str
    transient_environment: bool | None = None
    updated_at: _datetime
    url: str


class Discussion(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: Discussion."

    active_lock_reason: str | None
    answer_chosen_at: str | None
    answer_chosen_by: WebhooksUser | None
    answer_html_url: str | None
    author_association: str
    body: str
    category: DiscussionCategory
    comments: int
    created_at: _datetime
    html_url: str
    id: int
    labels: list[Label] | None = None
    locked: bool
    node_id: str
    number: int
    reactions: ReactionRollup | None = None
    repository_url: str
    state: str
    state_reason: str | None = None
    timeline_url: str | None = None
    title: str
    updated_at: _datetime
    user: WebhooksUser | None


class DiscussionCategory(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: DiscussionCategory."

    created_at: _datetime
    description: str
    emoji: str
    id: int
    is_answerable: bool
    name: str
    node_id: str | None = None
    repository_id: int
    slug: str
    updated_at: str


class DiscussionCommentPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: DiscussionCommentPayload."

    action: str
    changes: WebhookDiscussionCommentEditedChanges | None = None
    comment: WebhooksComment
    discussion: Discussion
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser


class DiscussionPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: DiscussionPayload."

    action: str
    answer: WebhooksAnswer | None = None
    changes: DiscussionPayloadChanges | None = None
    discussion: Discussion
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    label: WebhooksLabel | None = None
    old_answer: WebhooksAnswer | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser | None = None


class DiscussionPayloadChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: DiscussionPayloadChanges."

    body: WebhooksChangesBody | None = None
    category: WebhookDiscussionCategoryChangedChangesCategory | None = None
    new_discussion: Discussion | None = None
    new_repository: RepositoryWebhooks | None = None
    title: WebhooksChangesBody | None = None


class Enterprise(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: Enterprise."

    avatar_url: str
    created_at: _datetime | None
    description: str | None = None
    html_url: str
    id: int
    name: str
    node_id: str
    slug: str
    updated_at: _datetime | None
    website_url: str | None = None


class EnterpriseWebhooks(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: EnterpriseWebhooks."

    avatar_url: str
    created_at: _datetime | None
    description: str | None = None
    html_url: str
    id: int
    name: str
    node_id: str
    slug: str
    updated_at: _datetime | None
    website_url: str | None = None


class Envelope(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: Envelope."

    action: str | None = None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks | None = None
    sender: SimpleUser | None = None


class FullRepository(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: FullRepository."

    allow_auto_merge: bool | None = None
    allow_forking: bool | None = None
    allow_merge_commit: bool | None = None
    allow_rebase_merge: bool | None = None
    allow_squash_merge: bool | None = None
    allow_update_branch: bool | None = None
    anonymous_access_enabled: bool | None = None
    archive_url: str
    archived: bool
    assignees_url: str
    blobs_url: str
    branches_url: str
    clone_url: str
    code_of_conduct: CodeOfConductSimple | None = None
    collaborators_url: str
    comments_url: str
    commits_url: str
    compare_url: str
    contents_url: str
    contributors_url: str
    created_at: _datetime
    custom_properties: dict[str, Any] | None = None
    default_branch: str
    delete_branch_on_merge: bool | None = None
    deployments_url: str
    description: str | None
    disabled: bool
    downloads_url: str
    events_url: str
    fork: bool
    forks: int
    forks_count: int
    forks_url: str
    full_name: str
    git_commits_url: str
    git_refs_url: str
    git_tags_url: str
    git_url: str
    has_discussions: bool
    has_downloads: bool | None = None
    has_issues: bool
    has_pages: bool
    has_projects: bool
    has_wiki: bool
    homepage: str | None
    hooks_url: str
    html_url: str
    id: int
    is_template: bool | None = None
    issue_comment_url: str
    issue_events_url: str
    issues_url: str
    keys_url: str
    labels_url: str
    language: str | None
    languages_url: str
    license: LicenseSimple | None
    master_branch: str | None = None
    merge_commit_message: str | None = None
    merge_commit_title: str | None = None
    merges_url: str
    milestones_url: str
    mirror_url: str | None
    name: str
    network_count: int
    node_id: str
    notifications_url: str
    open_issues: int
    open_issues_count: int
    organization: SimpleUser | None = None
    owner: SimpleUser
    parent: Repository | None = None
    permissions: RepositoryPermissions | None = None
    private: bool
    pulls_url: str
    pushed_at: _datetime
    releases_url: str
    security_and_analysis: SecurityAndAnalysis | None = None
    size: int
    source: Repository | None = None
    squash_merge_commit_message: str | None = None
    squash_merge_commit_title: str | None = None
    ssh_url: str
    stargazers_count: int
    stargazers_url: str
    statuses_url: str
    subscribers_count: int
    subscribers_url: str
    subscription_url: str
    svn_url: str
    tags_url: str
    teams_url: str
    temp_clone_token: str | None = None
    template_repository: Repository | None = None
    topics: list[str] | None = None
    trees_url: str
    updated_at: _datetime
    url: str
    use_squash_pr_title_as_default: bool | None = None
    visibility: str | None = None
    watchers: int
    watchers_count: int
    web_commit_signoff_required: bool | None = None


class HookResponse(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: HookResponse."

    code: int | None
    message: str | None
    status: str | None


class Installation(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: Installation."

    access_tokens_url: str
    account: IntegrationOwner | None
    app_id: int
    app_slug: str | None = None
    client_id: str | None = None
    contact_email: str | None = None
    created_at: _datetime | int
    events: list[str]
    has_multiple_single_files: bool | None = None
    html_url: str
    id: int
    permissions: AppPermissions
    repositories_url: str
    repository_selection: str
    single_file_name: str | None
    single_file_paths: list[str] | None = None
    suspended_at: _datetime | None = None
    suspended_by: SimpleUser | None = None
    target_id: int
    target_type: str
    updated_at: _datetime | int


class InstallationPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: InstallationPayload."

    action: str
    enterprise: EnterpriseWebhooks | None = None
    installation: Installation
    organization: OrganizationSimpleWebhooks | None = None
    repositories: list[WebhooksRepositories] | None = None
    repository: RepositoryWebhooks | None = None
    requester: WebhooksUser | None = None
    sender: SimpleUser


class InstallationRepositoriesPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: InstallationRepositoriesPayload."

    action: str
    enterprise: EnterpriseWebhooks | None = None
    installation: Installation
    organization: OrganizationSimpleWebhooks | None = None
    repositories_added: list[WebhooksRepositories]
    repositories_removed: list[InstallationRepositoriesRepositoriesRemoved]
    repository: RepositoryWebhooks | None = None
    repository_selection: str
    requester: WebhooksUser | None = None
    sender: SimpleUser


class InstallationRepositoriesRepositoriesRemoved(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: InstallationRepositoriesRepositoriesRemoved."

    full_name: str | None = None
    id: int | None = None
    name: str | None = None
    node_id: str | None = None
    private: bool | None = None


class Integration(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: Integration."

    client_id: str | None = None
    created_at: _datetime
    description: str | None
    events: list[str] | None = None
    external_url: str
    html_url: str
    id: int
    installations_count: int | None = None
    name: str
    node_id: str
    owner: IntegrationOwner
    permissions: IntegrationPermissions | None = None
    slug: str | None = None
    updated_at: _datetime


class IntegrationPermissions(Payload, frozen=True, kw_only=True, forbid_unknown_fields=True):
    "GitHub webhooks: IntegrationPermissions."

    checks: str | None = None
    contents: str | None = None
    deployments: str | None = None
    issues: str | None = None
    metadata: str | None = None
    extra: dict[str, str] = _field(default_factory=dict, name=_EXTRA)


class Issue(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: Issue."

    active_lock_reason: str | None = None
    assignee: SimpleUser | None
    assignees: list[SimpleUser] | None = None
    author_association: str | None = None
    body: str | None = None
    body_html: str | None = None
    body_text: str | None = None
    closed_at: _datetime | None
    closed_by: SimpleUser | None = None
    comments: int
    comments_url: str
    created_at: _datetime
    draft: bool | None = None
    events_url: str
    html_url: str
    id: int
    issue_dependencies_summary: IssueDependenciesSummary | None = None
    issue_field_values: list[IssueFieldValue] | None = None
    labels: list[IssueLabels2 | str]
    labels_url: str
    locked: bool
    milestone: Milestone | None
    node_id: str
    number: int
    parent_issue_url: str | None = None
    performed_via_github_app: Integration | None = None
    pull_request: IssuePullRequest | None = None
    reactions: ReactionRollup | None = None
    repository: Repository | None = None
    repository_url: str
    state: str
    state_reason: str | None = None
    sub_issues_summary: SubIssuesSummary | None = None
    timeline_url: str | None = None
    title: str
    type: IssueType | None = None
    updated_at: _datetime
    url: str
    user: SimpleUser | None


class IssueCommentPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: IssueCommentPayload."

    action: str
    changes: WebhooksChanges | None = None
    comment: IssueCommentPayloadComment
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    issue: IssueCommentPayloadIssue
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser


class IssueCommentPayloadComment(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: IssueCommentPayloadComment."

    author_association: str
    body: str
    created_at: _datetime
    html_url: str
    id: int
    issue_url: str
    node_id: str
    performed_via_github_app: Integration | None = None
    reactions: ReactionRollup | None = None
    updated_at: _datetime
    url: str
    user: IssuesPayloadAssignee | None


class IssueCommentPayloadIssue(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: IssueCommentPayloadIssue."

    active_lock_reason: str | None = None
    assignee: IssuesPayloadAssignee | None
    assignees: list[IssuesPayloadAssignee | None]
    author_association: str
    body: str | None
    closed_at: _datetime | None
    comments: int
    comments_url: str
    created_at: _datetime
    draft: bool | None = None
    events_url: str
    html_url: str
    id: int
    issue_dependencies_summary: IssueDependenciesSummary | None = None
    labels: list[Label]
    labels_url: str
    locked: bool
    milestone: WebhooksMilestone | None
    node_id: str
    number: int
    performed_via_github_app: IssueCommentPayloadIssuePerformedViaGithubApp | None = None
    pull_request: IssuesPayloadIssuePullRequest | None = None
    reactions: ReactionRollup | None = None
    repository_url: str
    state: str
    state_reason: str | None = None
    sub_issues_summary: SubIssuesSummary | None = None
    timeline_url: str | None = None
    title: str
    type: IssueType | None = None
    updated_at: _datetime
    url: str
    user: IssuesPayloadAssignee


class IssueCommentPayloadIssuePerformedViaGithubApp(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: IssueCommentPayloadIssuePerformedViaGithubApp."

    created_at: _datetime | None
    description: str | None
    events: list[str] | None = None
    external_url: str | None
    html_url: str
    id: int | None
    name: str
    node_id: str
    owner: WebhooksUser | None
    permissions: IssuesPayloadIssueViaGithubAppPermissions | None = None
    slug: str | None = None
    updated_at: _datetime | None


class IssueDependenciesPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: IssueDependenciesPayload."

    action: str
    blocked_issue: Issue
    blocked_issue_id: float
    blocked_issue_repo: Repository | None = None
    blocking_issue: Issue
    blocking_issue_id: float
    blocking_issue_repo: Repository | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks
    repository: RepositoryWebhooks
    sender: SimpleUser


class IssueDependenciesSummary(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: IssueDependenciesSummary."

    blocked_by: int
    blocking: int
    total_blocked_by: int
    total_blocking: int


class IssueFieldValue(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: IssueFieldValue."

    data_type: str
    issue_field_id: int
    node_id: str
    single_select_option: IssueFieldValueSingleSelectOption | None = None
    value: float | str


class IssueFieldValueSingleSelectOption(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: IssueFieldValueSingleSelectOption."

    color: str
    id: int
    name: str


class IssueLabels2(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: IssueLabels2."

    color: str | None = None
    default: bool | None = None
    description: str | None = None
    id: int | None = None
    name: str | None = None
    node_id: str | None = None
    url: str | None = None


class IssuePullRequest(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: IssuePullRequest."

    diff_url: str | None
    html_url: str | None
    merged_at: _datetime | None = None
    patch_url: str | None
    url: str | None


class IssueType(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: IssueType."

    color: str | None = None
    created_at: _datetime | None = None
    description: str | None
    id: int
    is_enabled: bool | None = None
    name: str
    node_id: str
    updated_at: _datetime | None = None


class IssuesPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: IssuesPayload."

    action: str
    assignee: IssuesPayloadAssignee | None = None
    changes: IssuesPayloadChanges | None = None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    issue: IssuesPayloadIssue
    label: WebhooksLabel | None = None
    milestone: WebhooksMilestone | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser
    type: IssueType | None = None


class IssuesPayloadAssignee(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: IssuesPayloadAssignee."

    avatar_url: str | None = None
    deleted: bool | None = None
    email: str | None = None
    events_url: str | None = None
    followers_url: str | None = None
    following_url: str | None = None
    gists_url: str | None = None
    gravatar_id: str | None = None
    html_url: str | None = None
    id: int
    login: str
    name: str | None = None
    node_id: str | None = None
    organizations_url: str | None = None
    received_events_url: str | None = None
    repos_url: str | None = None
    site_admin: bool | None = None
    starred_url: str | None = None
    subscriptions_url: str | None = None
    type: str | None = None
    url: str | None = None
    user_view_type: str | None = None


class IssuesPayloadChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: IssuesPayloadChanges."

    body: WebhooksChangesBody | None = None
    new_issue: WebhookIssuesTransferredChangesNewIssue | None = None
    new_repository: WebhookPushRepository | None = None
    old_issue: WebhookIssuesOpenedChangesOldIssue | None = None
    old_repository: WebhookIssuesOpenedChangesOldRepository | None = None
    title: WebhooksChangesBody | None = None


class IssuesPayloadIssue(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: IssuesPayloadIssue."

    active_lock_reason: str | None = None
    assignee: IssuesPayloadAssignee | None = None
    assignees: list[IssuesPayloadAssignee | None]
    author_association: str
    body: str | None
    closed_at: _datetime | None
    comments: int
    comments_url: str
    created_at: _datetime
    draft: bool | None = None
    events_url: str
    html_url: str
    id: int
    issue_dependencies_summary: IssueDependenciesSummary | None = None
    issue_field_values: list[IssueFieldValue] | None = None
    labels: list[Label | None] | None = None
    labels_url: str
    locked: bool | None = None
    milestone: WebhooksMilestone | None
    node_id: str
    number: int
    performed_via_github_app: IssuesPayloadIssuePerformedViaGithubApp | None = None
    pull_request: IssuesPayloadIssuePullRequest | None = None
    reactions: ReactionRollup | None = None
    repository_url: str
    state: str | None = None
    state_reason: str | None = None
    sub_issues_summary: SubIssuesSummary | None = None
    timeline_url: str | None = None
    title: str
    type: IssueType | None = None
    updated_at: _datetime
    url: str
    user: IssuesPayloadAssignee | None


class IssuesPayloadIssuePerformedViaGithubApp(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: IssuesPayloadIssuePerformedViaGithubApp."

    created_at: _datetime | None
    description: str | None
    events: list[str] | None = None
    external_url: str | None
    html_url: str
    id: int | None
    name: str
    node_id: str
    owner: WebhooksUser | None
    permissions: IssuesPayloadIssueViaGithubAppPermissions | None = None
    slug: str | None = None
    updated_at: _datetime | None


class IssuesPayloadIssuePullRequest(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: IssuesPayloadIssuePullRequest."

    diff_url: str | None = None
    html_url: str | None = None
    merged_at: _datetime | None = None
    patch_url: str | None = None
    url: str | None = None


class IssuesPayloadIssueViaGithubAppPermissions(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: IssuesPayloadIssueViaGithubAppPermissions."

    actions: str | None = None
    administration: str | None = None
    checks: str | None = None
    content_references: str | None = None
    contents: str | None = None
    deployments: str | None = None
    discussions: str | None = None
    emails: str | None = None
    environments: str | None = None
    issues: str | None = None
    keys: str | None = None
    members: str | None = None
    metadata: str | None = None
    organization_administration: str | None = None
    organization_hooks: str | None = None
    organization_packages: str | None = None
    organization_plan: str | None = None
    organization_projects: str | None = None
    organization_secrets: str | None = None
    organization_self_hosted_runners: str | None = None
    organization_user_blocking: str | None = None
    packages: str | None = None
    pages: str | None = None
    pull_requests: str | None = None
    repository_hooks: str | None = None
    repository_projects: str | None = None
    secret_scanning_alerts: str | None = None
    secrets: str | None = None
    security_events: str | None = None
    security_scanning_alert: str | None = None
    single_file: str | None = None
    statuses: str | None = None
    team_discussions: str | None = None
    vulnerability_alerts: str | None = None
    workflows: str | None = None


class Label(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: Label."

    color: str
    default: bool
    description: str | None = None
    id: int
    name: str
    node_id: str
    url: str


class LabelPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: LabelPayload."

    action: str
    changes: WebhookLabelEditedChanges | None = None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    label: WebhooksLabel
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser | None = None


class LicenseSimple(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: LicenseSimple."

    html_url: str | None = None
    key: str
    name: str
    node_id: str
    spdx_id: str | None
    url: str | None


class Link(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: Link."

    href: str


class MarketplacePurchaseMarketplacePurchaseAccount(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: MarketplacePurchaseMarketplacePurchaseAccount."

    id: int
    login: str
    node_id: str
    organization_billing_email: str | None
    type: str


class MarketplacePurchaseMarketplacePurchasePlan(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: MarketplacePurchaseMarketplacePurchasePlan."

    bullets: list[str]
    description: str
    has_free_trial: bool
    id: int
    monthly_price_in_cents: int
    name: str
    price_model: str
    unit_name: str | None
    yearly_price_in_cents: int


class MarketplacePurchaseMarketplacePurchasePlan2(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: MarketplacePurchaseMarketplacePurchasePlan2."

    bullets: list[str | None]
    description: str
    has_free_trial: bool
    id: int
    monthly_price_in_cents: int
    name: str
    price_model: str
    unit_name: str | None
    yearly_price_in_cents: int


class MarketplacePurchasePayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: MarketplacePurchasePayload."

    action: str
    effective_date: str
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    marketplace_purchase: MarketplacePurchasePayloadMarketplacePurchase
    organization: OrganizationSimpleWebhooks | None = None
    previous_marketplace_purchase: MarketplacePurchasePreviousMarketplacePurchase | None = None
    repository: RepositoryWebhooks | None = None
    sender: SimpleUser


class MarketplacePurchasePayloadMarketplacePurchase(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: MarketplacePurchasePayloadMarketplacePurchase."

    account: MarketplacePurchaseMarketplacePurchaseAccount
    billing_cycle: str
    free_trial_ends_on: str | None
    next_billing_date: str | None
    on_free_trial: bool
    plan: MarketplacePurchaseMarketplacePurchasePlan2
    unit_count: int


class MarketplacePurchasePreviousMarketplacePurchase(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: MarketplacePurchasePreviousMarketplacePurchase."

    account: MarketplacePurchaseMarketplacePurchaseAccount
    billing_cycle: str
    free_trial_ends_on: str | None
    next_billing_date: str | None = None
    on_free_trial: bool | None
    plan: MarketplacePurchaseMarketplacePurchasePlan
    unit_count: int


class MemberPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: MemberPayload."

    action: str
    changes: MemberPayloadChanges | None = None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    member: WebhooksUser | None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser


class MemberPayloadChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: MemberPayloadChanges."

    old_permission: WebhooksChangesBody | None = None
    permission: MemberPayloadChangesPermission | None = None
    role_name: WebhookMemberAddedChangesRoleName | None = None


class MemberPayloadChangesPermission(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "GitHub webhooks: MemberPayloadChangesPermission."

    from_: str | None = None
    to: str | None = None


class MembershipPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: MembershipPayload."

    action: str
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    member: WebhooksUser | None
    organization: OrganizationSimpleWebhooks
    repository: RepositoryWebhooks | None = None
    scope: str
    sender: WebhooksUser | None
    team: WebhooksTeam


class MergeGroup(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: MergeGroup."

    base_ref: str
    base_sha: str
    head_commit: SimpleCommit
    head_ref: str
    head_sha: str


class MergeGroupPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: MergeGroupPayload."

    action: str
    installation: SimpleInstallation | None = None
    merge_group: MergeGroup
    organization: OrganizationSimpleWebhooks | None = None
    reason: str | None = None
    repository: RepositoryWebhooks | None = None
    sender: SimpleUser | None = None


class Milestone(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: Milestone."

    closed_at: _datetime | None
    closed_issues: int
    created_at: _datetime
    creator: SimpleUser | None
    description: str | None
    due_on: _datetime | None
    html_url: str
    id: int
    labels_url: str
    node_id: str
    number: int
    open_issues: int
    state: str
    title: str
    updated_at: _datetime
    url: str


class MilestonePayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: MilestonePayload."

    action: str
    changes: WebhookMilestoneEditedChanges | None = None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    milestone: MilestonePayloadMilestone
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser


class MilestonePayloadMilestone(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: MilestonePayloadMilestone."

    closed_at: _datetime | None
    closed_issues: int
    created_at: _datetime
    creator: IssuesPayloadAssignee | None
    description: str | None
    due_on: _datetime | None
    html_url: str
    id: int
    labels_url: str
    node_id: str
    number: int
    open_issues: int
    state: str
    title: str
    updated_at: _datetime
    url: str


class MinimalRepository(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: MinimalRepository."

    allow_forking: bool | None = None
    archive_url: str
    archived: bool | None = None
    assignees_url: str
    blobs_url: str
    branches_url: str
    clone_url: str | None = None
    code_of_conduct: CodeOfConduct | None = None
    collaborators_url: str
    comments_url: str
    commits_url: str
    compare_url: str
    contents_url: str
    contributors_url: str
    created_at: _datetime | None = None
    custom_properties: dict[str, Any] | None = None
    default_branch: str | None = None
    delete_branch_on_merge: bool | None = None
    deployments_url: str
    description: str | None
    disabled: bool | None = None
    downloads_url: str
    events_url: str
    fork: bool
    forks: int | None = None
    forks_count: int | None = None
    forks_url: str
    full_name: str
    git_commits_url: str
    git_refs_url: str
    git_tags_url: str
    git_url: str | None = None
    has_discussions: bool | None = None
    has_downloads: bool | None = None
    has_issues: bool | None = None
    has_pages: bool | None = None
    has_projects: bool | None = None
    has_wiki: bool | None = None
    homepage: str | None = None
    hooks_url: str
    html_url: str
    id: int
    is_template: bool | None = None
    issue_comment_url: str
    issue_events_url: str
    issues_url: str
    keys_url: str
    labels_url: str
    language: str | None = None
    languages_url: str
    license: MinimalRepositoryLicense | None = None
    merges_url: str
    milestones_url: str
    mirror_url: str | None = None
    name: str
    network_count: int | None = None
    node_id: str
    notifications_url: str
    open_issues: int | None = None
    open_issues_count: int | None = None
    owner: SimpleUser
    permissions: MinimalRepositoryPermissions | None = None
    private: bool
    pulls_url: str
    pushed_at: _datetime | None = None
    releases_url: str
    role_name: str | None = None
    security_and_analysis: SecurityAndAnalysis | None = None
    size: int | None = None
    ssh_url: str | None = None
    stargazers_count: int | None = None
    stargazers_url: str
    statuses_url: str
    subscribers_count: int | None = None
    subscribers_url: str
    subscription_url: str
    svn_url: str | None = None
    tags_url: str
    teams_url: str
    temp_clone_token: str | None = None
    topics: list[str] | None = None
    trees_url: str
    updated_at: _datetime | None = None
    url: str
    visibility: str | None = None
    watchers: int | None = None
    watchers_count: int | None = None
    web_commit_signoff_required: bool | None = None


class MinimalRepositoryLicense(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: MinimalRepositoryLicense."

    key: str | None = None
    name: str | None = None
    node_id: str | None = None
    spdx_id: str | None = None
    url: str | None = None


class MinimalRepositoryPermissions(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: MinimalRepositoryPermissions."

    admin: bool | None = None
    maintain: bool | None = None
    pull: bool | None = None
    push: bool | None = None
    triage: bool | None = None


class OrgBlockPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: OrgBlockPayload."

    action: str
    blocked_user: WebhooksUser | None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks
    repository: RepositoryWebhooks | None = None
    sender: SimpleUser


class OrgRulesetConditions1RepositoryName(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: OrgRulesetConditions1RepositoryName."

    exclude: list[str] | None = None
    include: list[str] | None = None
    protected: bool | None = None


class OrgRulesetConditions2RepositoryId(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: OrgRulesetConditions2RepositoryId."

    repository_ids: list[int] | None = None


class OrgRulesetConditions3RepositoryProperty(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: OrgRulesetConditions3RepositoryProperty."

    exclude: list[RepositoryRulesetRepositoryPropertySpec] | None = None
    include: list[RepositoryRulesetRepositoryPropertySpec] | None = None


class OrganizationPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: OrganizationPayload."

    action: str
    changes: WebhookOrganizationRenamedChanges | None = None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    invitation: WebhookOrganizationMemberInvitedInvitation | None = None
    membership: WebhooksMembership | None = None
    organization: OrganizationSimpleWebhooks
    repository: RepositoryWebhooks | None = None
    sender: SimpleUser
    user: WebhooksUser | None = None


class OrganizationSimpleWebhooks(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: OrganizationSimpleWebhooks."

    avatar_url: str
    description: str | None
    events_url: str
    hooks_url: str
    id: int
    issues_url: str
    login: str
    members_url: str
    node_id: str
    public_members_url: str
    repos_url: str
    url: str


class PackagePayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PackagePayload."

    action: str
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    package: PackagePayloadPackage
    repository: RepositoryWebhooks | None = None
    sender: SimpleUser


class PackagePayloadPackage(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PackagePayloadPackage."

    created_at: str | None
    description: str | None
    ecosystem: str
    html_url: str
    id: int
    name: str
    namespace: str
    owner: WebhooksUser | None
    package_type: str
    package_version: PackagePayloadPackagePackageVersion | None
    registry: PackagePayloadPackageRegistry | None
    updated_at: str | None


class PackagePayloadPackagePackageVersion(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PackagePayloadPackagePackageVersion."

    author: WebhooksUser | None = None
    body: str | dict[str, Any] | None = None
    body_html: str | None = None
    container_metadata: WebhookRegistryPackageVersionContainerMetadata | None = None
    created_at: str | None = None
    description: str
    docker_metadata: list[PackagePayloadPackageVersionDockerMetadata] | None = None
    draft: bool | None = None
    html_url: str
    id: int
    installation_command: str
    manifest: str | None = None
    metadata: list[dict[str, Any]]
    name: str
    npm_metadata: WebhookPackagePublishedPackageVersionNpmMetadata | None = None
    nuget_metadata: list[WebhookPackagePublishedVersionNugetMetadata] | None = None
    package_files: list[PackagePayloadPackagePackageVersionPackageFiles]
    package_url: str | None = None
    prerelease: bool | None = None
    release: PackagePayloadPackagePackageVersionRelease | None = None
    rubygems_metadata: list[WebhookRubygemsMetadata] | None = None
    source_url: str | None = None
    summary: str
    tag_name: str | None = None
    target_commitish: str | None = None
    target_oid: str | None = None
    updated_at: str | None = None
    version: str


class PackagePayloadPackagePackageVersionPackageFiles(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PackagePayloadPackagePackageVersionPackageFiles."

    content_type: str
    created_at: str
    download_url: str
    id: int
    md5: str | None
    name: str
    sha1: str | None
    sha256: str | None
    size: int
    state: str | None
    updated_at: str


class PackagePayloadPackagePackageVersionRelease(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PackagePayloadPackagePackageVersionRelease."

    author: WebhooksUser | None
    created_at: str
    draft: bool
    html_url: str
    id: int
    name: str | None
    prerelease: bool
    published_at: str
    tag_name: str
    target_commitish: str
    url: str


class PackagePayloadPackageRegistry(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PackagePayloadPackageRegistry."

    about_url: str
    name: str
    type: str
    url: str
    vendor: str


class PackagePayloadPackageVersionDockerMetadata(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PackagePayloadPackageVersionDockerMetadata."

    tags: list[str] | None = None


class PersonalAccessTokenRequest(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PersonalAccessTokenRequest."

    created_at: str
    id: int
    owner: SimpleUser
    permissions_added: PersonalAccessTokenRequestPermissionsAdded
    permissions_result: PersonalAccessTokenRequestPermissionsAdded
    permissions_upgraded: PersonalAccessTokenRequestPermissionsAdded
    repositories: list[WebhooksRepositories] | None
    repository_count: int | None
    repository_selection: str
    token_expired: bool
    token_expires_at: str | None
    token_id: int
    token_last_used_at: str | None
    token_name: str


class PersonalAccessTokenRequestPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PersonalAccessTokenRequestPayload."

    action: str
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks
    personal_access_token_request: PersonalAccessTokenRequest
    sender: SimpleUser


class PersonalAccessTokenRequestPermissionsAdded(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PersonalAccessTokenRequestPermissionsAdded."

    organization: dict[str, str] | None = None
    other: dict[str, str] | None = None
    repository: dict[str, str] | None = None


class ProjectCardPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: ProjectCardPayload."

    action: str
    changes: ProjectCardPayloadChanges | None = None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    project_card: ProjectCardPayloadProjectCard
    repository: RepositoryWebhooks | None = None
    sender: SimpleUser


class ProjectCardPayloadChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: ProjectCardPayloadChanges."

    column_id: WebhookProjectCardMovedChangesColumnId | None = None
    note: ProjectCardPayloadChangesNote | None = None


class ProjectCardPayloadChangesNote(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "GitHub webhooks: ProjectCardPayloadChangesNote."

    from_: str | None


class ProjectCardPayloadProjectCard(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: ProjectCardPayloadProjectCard."

    after_id: int | None = None
    archived: bool
    column_id: int | None
    column_url: str
    content_url: str | None = None
    created_at: _datetime
    creator: IssuesPayloadAssignee | None
    id: int
    node_id: str
    note: str | None
    project_url: str
    updated_at: _datetime
    url: str


class ProjectColumnPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: ProjectColumnPayload."

    action: str
    changes: WebhookProjectColumnEditedChanges | None = None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    project_column: WebhooksProjectColumn
    repository: RepositoryWebhooks | None = None
    sender: SimpleUser | None = None


class ProjectPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: ProjectPayload."

    action: str
    changes: WebhookProjectEditedChanges | None = None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    project: WebhooksProject
    repository: RepositoryWebhooks | None = None
    sender: SimpleUser | None = None


class ProjectsV2(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: ProjectsV2."

    closed_at: _datetime | None
    created_at: _datetime
    creator: SimpleUser
    deleted_at: _datetime | None
    deleted_by: SimpleUser | None
    description: str | None
    id: float
    is_template: bool | None = None
    latest_status_update: ProjectsV2StatusUpdate | None = None
    node_id: str
    number: int
    owner: SimpleUser
    public: bool
    short_description: str | None
    state: str | None = None
    title: str
    updated_at: _datetime


class ProjectsV2Item(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: ProjectsV2Item."

    archived_at: _datetime | None
    content_node_id: str
    content_type: str
    created_at: _datetime
    creator: SimpleUser | None = None
    id: float
    node_id: str | None = None
    project_node_id: str | None = None
    updated_at: _datetime


class ProjectsV2ItemPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: ProjectsV2ItemPayload."

    action: str
    changes: ProjectsV2ItemPayloadChanges | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks
    projects_v2_item: ProjectsV2Item
    sender: SimpleUser


class ProjectsV2ItemPayloadChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: ProjectsV2ItemPayloadChanges."

    archived_at: WebhooksProjectChangesArchivedAt | None = None
    body: WebhookProjectsV2ItemEditedChanges2Body | None = None
    content_type: WebhookProjectsV2ItemConvertedChangesContentType | None = None
    field_value: WebhookProjectsV2ItemEditedChanges1FieldValue | None = None
    previous_projects_v2_item_node_id: WebhookProjectsV2ItemEditedChanges2Body | None = None


class ProjectsV2Payload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: ProjectsV2Payload."

    action: str
    changes: WebhookProjectsV2ProjectEditedChanges | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks
    projects_v2: ProjectsV2
    sender: SimpleUser


class ProjectsV2StatusUpdate(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: ProjectsV2StatusUpdate."

    body: str | None = None
    created_at: _datetime
    creator: SimpleUser | None = None
    id: float
    node_id: str
    project_node_id: str | None = None
    start_date: _date | None = None
    status: str | None = None
    target_date: _date | None = None
    updated_at: _datetime


class ProjectsV2StatusUpdatePayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: ProjectsV2StatusUpdatePayload."

    action: str
    changes: WebhookProjectsV2StatusUpdateEditedChanges | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks
    projects_v2_status_update: ProjectsV2StatusUpdate
    sender: SimpleUser


class PullRequest(Payload, frozen=True, kw_only=True, rename={"links": "_links"}):
    "GitHub webhooks: PullRequest."

    links: PullRequestLinks
    active_lock_reason: str | None = None
    additions: int
    assignee: SimpleUser | None
    assignees: list[SimpleUser] | None = None
    author_association: str
    auto_merge: AutoMerge | None
    base: PullRequestBase
    body: str | None
    changed_files: int
    closed_at: _datetime | None
    comments: int
    comments_url: str
    commits: int
    commits_url: str
    created_at: _datetime
    deletions: int
    diff_url: str
    draft: bool | None = None
    head: PullRequestBase
    html_url: str
    id: int
    issue_url: str
    labels: list[Label]
    locked: bool
    maintainer_can_modify: bool
    merge_commit_sha: str | None
    mergeable: bool | None
    mergeable_state: str
    merged: bool
    merged_at: _datetime | None
    merged_by: SimpleUser | None
    milestone: Milestone | None
    node_id: str
    number: int
    patch_url: str
    rebaseable: bool | None = None
    requested_reviewers: list[SimpleUser] | None = None
    requested_teams: list[TeamSimple] | None = None
    review_comment_url: str
    review_comments: int
    review_comments_url: str
    state: str
    statuses_url: str
    title: str
    updated_at: _datetime
    url: str
    user: SimpleUser


class PullRequestBase(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestBase."

    label: str
    ref: str
    repo: Repository
    sha: str
    user: SimpleUser


class PullRequestLinks(Payload, frozen=True, kw_only=True, rename={"self_": "self"}):
    "GitHub webhooks: PullRequestLinks."

    comments: Link
    commits: Link
    html: Link
    issue: Link
    review_comment: Link
    review_comments: Link
    self_: Link
    statuses: Link


class PullRequestMinimal(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestMinimal."

    base: PullRequestMinimalBase
    head: PullRequestMinimalBase
    id: int
    number: int
    url: str


class PullRequestMinimalBase(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestMinimalBase."

    ref: str
    repo: PullRequestMinimalBaseRepo
    sha: str


class PullRequestMinimalBaseRepo(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestMinimalBaseRepo."

    id: int
    name: str
    url: str


class PullRequestPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestPayload."

    action: str
    after: str | None = None
    assignee: IssuesPayloadAssignee | None = None
    before: str | None = None
    changes: WebhookPullRequestEditedChanges | None = None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    label: WebhooksLabel | None = None
    milestone: Milestone | None = None
    number: int
    organization: OrganizationSimpleWebhooks | None = None
    pull_request: PullRequestPayloadPullRequest
    reason: str | None = None
    repository: RepositoryWebhooks
    requested_reviewer: IssuesPayloadAssignee | None = None
    requested_team: PullRequestPayloadRequestedTeam | None = None
    sender: SimpleUser | None = None


class PullRequestPayloadPullRequest(Payload, frozen=True, kw_only=True, rename={"links": "_links"}):
    "GitHub webhooks: PullRequestPayloadPullRequest."

    links: PullRequestLinks
    active_lock_reason: str | None = None
    additions: int | None = None
    allow_auto_merge: bool | None = None
    allow_update_branch: bool | None = None
    assignee: PullRequestPayloadPullRequestUser | None
    assignees: list[PullRequestPayloadPullRequestUser | None] | None = None
    author_association: str
    auto_merge: PullRequestPayloadPullRequestAutoMerge | None = None
    base: PullRequestPayloadPullRequestBase
    body: str | None
    changed_files: int | None = None
    closed_at: _datetime | None
    comments: int | None = None
    comments_url: str
    commits: int | None = None
    commits_url: str
    created_at: _datetime
    delete_branch_on_merge: bool | None = None
    deletions: int | None = None
    diff_url: str
    draft: bool | None = None
    head: PullRequestPayloadPullRequestHead
    html_url: str
    id: int
    issue_url: str
    labels: list[Label]
    locked: bool
    maintainer_can_modify: bool | None = None
    merge_commit_message: str | None = None
    merge_commit_sha: str | None
    merge_commit_title: str | None = None
    mergeable: bool | None = None
    mergeable_state: str | None = None
    merged: bool | None = None
    merged_at: _datetime | None
    merged_by: PullRequestPayloadPullRequestUser | None = None
    milestone: PullRequestPayloadPullRequestMilestone | None
    node_id: str
    number: int
    patch_url: str
    rebaseable: bool | None = None
    requested_reviewers: list[PullRequestPayloadPullRequestRequestedReviewers | None] | None = None
    requested_teams: list[PullRequestPayloadPullRequestRequestedTeams] | None = None
    review_comment_url: str
    review_comments: int | None = None
    review_comments_url: str
    squash_merge_commit_message: str | None = None
    squash_merge_commit_title: str | None = None
    state: str
    statuses_url: str
    title: str
    updated_at: _datetime
    url: str
    use_squash_pr_title_as_default: bool | None = None
    user: PullRequestPayloadPullRequestUser | None


class PullRequestPayloadPullRequestAutoMerge(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestPayloadPullRequestAutoMerge."

    commit_message: str | None
    commit_title: str | None
    enabled_by: PullRequestPayloadPullRequestBaseUser | None
    merge_method: str


class PullRequestPayloadPullRequestBase(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestPayloadPullRequestBase."

    label: str | None
    ref: str
    repo: PullRequestPayloadPullRequestBaseRepo
    sha: str
    user: PullRequestPayloadPullRequestBaseUser | None


class PullRequestPayloadPullRequestBaseRepo(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestPayloadPullRequestBaseRepo."

    allow_auto_merge: bool | None = None
    allow_forking: bool | None = None
    allow_merge_commit: bool | None = None
    allow_rebase_merge: bool | None = None
    allow_squash_merge: bool | None = None
    allow_update_branch: bool | None = None
    anonymous_access_enabled: bool | None = None
    archive_url: str
    archived: bool
    assignees_url: str
    blobs_url: str
    branches_url: str
    clone_url: str
    code_search_index_status: RepositoryCodeSearchIndexStatus | None = None
    collaborators_url: str
    comments_url: str
    commits_url: str
    compare_url: str
    contents_url: str
    contributors_url: str
    created_at: _datetime | int | None
    default_branch: str
    delete_branch_on_merge: bool | None = None
    deployments_url: str
    description: str | None
    disabled: bool | None = None
    downloads_url: str
    events_url: str
    fork: bool
    forks: int
    forks_count: int
    forks_url: str
    full_name: str
    git_commits_url: str
    git_refs_url: str
    git_tags_url: str
    git_url: str
    has_discussions: bool | None = None
    has_downloads: bool
    has_issues: bool
    has_pages: bool
    has_projects: bool
    has_wiki: bool
    homepage: str | None
    hooks_url: str
    html_url: str
    id: int
    is_template: bool | None = None
    issue_comment_url: str
    issue_events_url: str
    issues_url: str
    keys_url: str
    labels_url: str
    language: str | None
    languages_url: str
    license: LicenseSimple | None
    master_branch: str | None = None
    merge_commit_message: str | None = None
    merge_commit_title: str | None = None
    merges_url: str
    milestones_url: str
    mirror_url: str | None
    name: str
    node_id: str
    notifications_url: str
    open_issues: int
    open_issues_count: int
    organization: str | None = None
    owner: PullRequestPayloadPullRequestBaseUser | None
    permissions: RepositoryPermissions | None = None
    private: bool
    public: bool | None = None
    pulls_url: str
    pushed_at: _datetime | int | None
    releases_url: str
    role_name: str | None = None
    size: int
    squash_merge_commit_message: str | None = None
    squash_merge_commit_title: str | None = None
    ssh_url: str
    stargazers: int | None = None
    stargazers_count: int
    stargazers_url: str
    starred_at: str | None = None
    statuses_url: str
    subscribers_url: str
    subscription_url: str
    svn_url: str
    tags_url: str
    teams_url: str
    temp_clone_token: str | None = None
    topics: list[str] | None = None
    trees_url: str
    updated_at: _datetime | None
    url: str
    use_squash_pr_title_as_default: bool | None = None
    visibility: str | None = None
    watchers: int
    watchers_count: int
    web_commit_signoff_required: bool | None = None


class PullRequestPayloadPullRequestBaseUser(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestPayloadPullRequestBaseUser."

    avatar_url: str | None = None
    deleted: bool | None = None
    email: str | None = None
    events_url: str | None = None
    followers_url: str | None = None
    following_url: str | None = None
    gists_url: str | None = None
    gravatar_id: str | None = None
    html_url: str | None = None
    id: int
    login: str
    name: str | None = None
    node_id: str | None = None
    organizations_url: str | None = None
    received_events_url: str | None = None
    repos_url: str | None = None
    site_admin: bool | None = None
    starred_at: str | None = None
    starred_url: str | None = None
    subscriptions_url: str | None = None
    type: str | None = None
    url: str | None = None
    user_view_type: str | None = None


class PullRequestPayloadPullRequestHead(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestPayloadPullRequestHead."

    label: str | None
    ref: str
    repo: PullRequestPayloadPullRequestBaseRepo | None
    sha: str
    user: PullRequestPayloadPullRequestBaseUser | None


class PullRequestPayloadPullRequestMilestone(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestPayloadPullRequestMilestone."

    closed_at: _datetime | None
    closed_issues: int
    created_at: _datetime
    creator: PullRequestPayloadPullRequestUser | None
    description: str | None
    due_on: _datetime | None
    html_url: str
    id: int
    labels_url: str
    node_id: str
    number: int
    open_issues: int
    state: str
    title: str
    updated_at: _datetime
    url: str


class PullRequestPayloadPullRequestRequestedReviewers(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestPayloadPullRequestRequestedReviewers."

    avatar_url: str | None = None
    deleted: bool | None = None
    description: str | None = None
    email: str | None = None
    events_url: str | None = None
    followers_url: str | None = None
    following_url: str | None = None
    gists_url: str | None = None
    gravatar_id: str | None = None
    html_url: str | None = None
    id: int
    login: str | None = None
    members_url: str | None = None
    name: str | None = None
    node_id: str | None = None
    organizations_url: str | None = None
    parent: PullRequestPayloadRequestedTeamParent | None = None
    permission: str | None = None
    privacy: str | None = None
    received_events_url: str | None = None
    repos_url: str | None = None
    repositories_url: str | None = None
    site_admin: bool | None = None
    slug: str | None = None
    starred_at: str | None = None
    starred_url: str | None = None
    subscriptions_url: str | None = None
    type: str | None = None
    url: str | None = None
    user_view_type: str | None = None


class PullRequestPayloadPullRequestRequestedTeams(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestPayloadPullRequestRequestedTeams."

    deleted: bool | None = None
    description: str | None = None
    enterprise_id: int | None = None
    html_url: str | None = None
    id: int
    ldap_dn: str | None = None
    members_url: str | None = None
    name: str
    node_id: str | None = None
    notification_setting: str | None = None
    organization_id: int | None = None
    parent: PullRequestPayloadRequestedTeamParent | None = None
    permission: str | None = None
    privacy: str | None = None
    repositories_url: str | None = None
    slug: str | None = None
    type: str | None = None
    url: str | None = None


class PullRequestPayloadPullRequestUser(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestPayloadPullRequestUser."

    avatar_url: str | None = None
    deleted: bool | None = None
    email: str | None = None
    events_url: str | None = None
    followers_url: str | None = None
    following_url: str | None = None
    gists_url: str | None = None
    gravatar_id: str | None = None
    html_url: str | None = None
    id: int
    login: str
    name: str | None = None
    node_id: str | None = None
    organizations_url: str | None = None
    received_events_url: str | None = None
    repos_url: str | None = None
    site_admin: bool | None = None
    starred_at: str | None = None
    starred_url: str | None = None
    subscriptions_url: str | None = None
    type: str | None = None
    url: str | None = None
    user_view_type: str | None = None


class PullRequestPayloadRequestedTeam(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestPayloadRequestedTeam."

    deleted: bool | None = None
    description: str | None = None
    html_url: str | None = None
    id: int
    members_url: str | None = None
    name: str
    node_id: str | None = None
    parent: PullRequestPayloadRequestedTeamParent | None = None
    permission: str | None = None
    privacy: str | None = None
    repositories_url: str | None = None
    slug: str | None = None
    url: str | None = None


class PullRequestPayloadRequestedTeamParent(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestPayloadRequestedTeamParent."

    description: str | None
    html_url: str
    id: int
    members_url: str
    name: str
    node_id: str
    permission: str
    privacy: str
    repositories_url: str
    slug: str
    url: str


class PullRequestReviewCommentPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestReviewCommentPayload."

    action: str
    changes: WebhooksChanges | None = None
    comment: PullRequestReviewCommentPayloadComment
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    pull_request: PullRequestReviewCommentPayloadPullRequest
    repository: RepositoryWebhooks
    sender: SimpleUser


class PullRequestReviewCommentPayloadComment(Payload, frozen=True, kw_only=True, rename={"links": "_links"}):
    "GitHub webhooks: PullRequestReviewCommentPayloadComment."

    links: PullRequestReviewCommentPayloadCommentLinks
    author_association: str
    body: str
    commit_id: str
    created_at: _datetime
    diff_hunk: str
    html_url: str
    id: int
    in_reply_to_id: int | None = None
    line: int | None = None
    node_id: str
    original_commit_id: str
    original_line: int | None = None
    original_position: int
    original_start_line: int | None = None
    path: str
    position: int | None
    pull_request_review_id: int | None
    pull_request_url: str
    reactions: ReactionRollup | None = None
    side: str | None = None
    start_line: int | None = None
    start_side: str | None = None
    subject_type: str | None = None
    updated_at: _datetime
    url: str
    user: WebhooksUser | None


class PullRequestReviewCommentPayloadCommentLinks(Payload, frozen=True, kw_only=True, rename={"self_": "self"}):
    "GitHub webhooks: PullRequestReviewCommentPayloadCommentLinks."

    html: Link
    pull_request: Link
    self_: Link


class PullRequestReviewCommentPayloadPullRequest(Payload, frozen=True, kw_only=True, rename={"links": "_links"}):
    "GitHub webhooks: PullRequestReviewCommentPayloadPullRequest."

    links: PullRequestLinks
    active_lock_reason: str | None = None
    assignee: IssuesPayloadAssignee | None
    assignees: list[IssuesPayloadAssignee | None]
    author_association: str
    auto_merge: PullRequestReviewThreadPullRequestAutoMerge | None = None
    base: PullRequestReviewCommentPayloadPullRequestBase
    body: str | None
    closed_at: str | None
    comments_url: str
    commits_url: str
    created_at: str
    diff_url: str
    draft: bool | None = None
    head: PullRequestReviewCommentPayloadPullRequestHead
    html_url: str
    id: int
    issue_url: str
    labels: list[Label]
    locked: bool
    merge_commit_sha: str | None
    merged_at: str | None
    milestone: WebhooksMilestone | None
    node_id: str
    number: int
    patch_url: str
    requested_reviewers: list[PullRequestReviewPullRequestRequestedReviewers | None]
    requested_teams: list[PullRequestPayloadRequestedTeam]
    review_comment_url: str
    review_comments_url: str
    state: str
    statuses_url: str
    title: str
    updated_at: str
    url: str
    user: IssuesPayloadAssignee | None


class PullRequestReviewCommentPayloadPullRequestBase(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestReviewCommentPayloadPullRequestBase."

    label: str
    ref: str
    repo: PullRequestReviewCommentPullRequestBaseRepo
    sha: str
    user: WebhooksUser | None


class PullRequestReviewCommentPayloadPullRequestHead(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestReviewCommentPayloadPullRequestHead."

    label: str
    ref: str
    repo: PullRequestReviewCommentPullRequestHeadRepo | None
    sha: str
    user: WebhooksUser | None


class PullRequestReviewCommentPullRequestBaseRepo(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestReviewCommentPullRequestBaseRepo."

    allow_auto_merge: bool | None = None
    allow_forking: bool | None = None
    allow_merge_commit: bool | None = None
    allow_rebase_merge: bool | None = None
    allow_squash_merge: bool | None = None
    allow_update_branch: bool | None = None
    archive_url: str
    archived: bool
    assignees_url: str
    blobs_url: str
    branches_url: str
    clone_url: str
    collaborators_url: str
    comments_url: str
    commits_url: str
    compare_url: str
    contents_url: str
    contributors_url: str
    created_at: _datetime | int
    default_branch: str
    delete_branch_on_merge: bool | None = None
    deployments_url: str
    description: str | None
    disabled: bool | None = None
    downloads_url: str
    events_url: str
    fork: bool
    forks: int
    forks_count: int
    forks_url: str
    full_name: str
    git_commits_url: str
    git_refs_url: str
    git_tags_url: str
    git_url: str
    has_discussions: bool | None = None
    has_downloads: bool
    has_issues: bool
    has_pages: bool
    has_projects: bool
    has_wiki: bool
    homepage: str | None
    hooks_url: str
    html_url: str
    id: int
    is_template: bool | None = None
    issue_comment_url: str
    issue_events_url: str
    issues_url: str
    keys_url: str
    labels_url: str
    language: str | None
    languages_url: str
    license: WebhookForkForkeeLicense | None
    master_branch: str | None = None
    merge_commit_message: str | None = None
    merge_commit_title: str | None = None
    merges_url: str
    milestones_url: str
    mirror_url: str | None
    name: str
    node_id: str
    notifications_url: str
    open_issues: int
    open_issues_count: int
    organization: str | None = None
    owner: WebhooksUser | None
    permissions: RepositoryPermissions | None = None
    private: bool
    public: bool | None = None
    pulls_url: str
    pushed_at: _datetime | int
    releases_url: str
    role_name: str | None = None
    size: int
    squash_merge_commit_message: str | None = None
    squash_merge_commit_title: str | None = None
    ssh_url: str
    stargazers: int | None = None
    stargazers_count: int
    stargazers_url: str
    statuses_url: str
    subscribers_url: str
    subscription_url: str
    svn_url: str
    tags_url: str
    teams_url: str
    topics: list[str] | None = None
    trees_url: str
    updated_at: _datetime
    url: str
    use_squash_pr_title_as_default: bool | None = None
    visibility: str | None = None
    watchers: int
    watchers_count: int
    web_commit_signoff_required: bool | None = None


class PullRequestReviewCommentPullRequestHeadRepo(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestReviewCommentPullRequestHeadRepo."

    allow_auto_merge: bool | None = None
    allow_forking: bool | None = None
    allow_merge_commit: bool | None = None
    allow_rebase_merge: bool | None = None
    allow_squash_merge: bool | None = None
    allow_update_branch: bool | None = None
    archive_url: str
    archived: bool
    assignees_url: str
    blobs_url: str
    branches_url: str
    clone_url: str
    collaborators_url: str
    comments_url: str
    commits_url: str
    compare_url: str
    contents_url: str
    contributors_url: str
    created_at: _datetime | int
    default_branch: str
    delete_branch_on_merge: bool | None = None
    deployments_url: str
    description: str | None
    disabled: bool | None = None
    downloads_url: str
    events_url: str
    fork: bool
    forks: int
    forks_count: int
    forks_url: str
    full_name: str
    git_commits_url: str
    git_refs_url: str
    git_tags_url: str
    git_url: str
    has_discussions: bool | None = None
    has_downloads: bool
    has_issues: bool
    has_pages: bool
    has_projects: bool
    has_wiki: bool
    homepage: str | None
    hooks_url: str
    html_url: str
    id: int
    is_template: bool | None = None
    issue_comment_url: str
    issue_events_url: str
    issues_url: str
    keys_url: str
    labels_url: str
    language: str | None
    languages_url: str
    license: WebhookForkForkeeLicense | None
    master_branch: str | None = None
    merge_commit_message: str | None = None
    merge_commit_title: str | None = None
    merges_url: str
    milestones_url: str
    mirror_url: str | None
    name: str
    node_id: str
    notifications_url: str
    open_issues: int
    open_issues_count: int
    organization: str | None = None
    owner: WebhooksUser | None
    permissions: RepositoryPermissions | None = None
    private: bool
    public: bool | None = None
    pulls_url: str
    pushed_at: _datetime | int
    releases_url: str
    role_name: str | None = None
    size: int
    squash_merge_commit_message: str | None = None
    squash_merge_commit_title: str | None = None
    ssh_url: str
    stargazers: int | None = None
    stargazers_count: int
    stargazers_url: str
    statuses_url: str
    subscribers_url: str
    subscription_url: str
    svn_url: str
    tags_url: str
    teams_url: str
    topics: list[str] | None = None
    trees_url: str
    updated_at: _datetime
    url: str
    use_squash_pr_title_as_default: bool | None = None
    visibility: str | None = None
    watchers: int
    watchers_count: int
    web_commit_signoff_required: bool | None = None


class PullRequestReviewPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestReviewPayload."

    action: str
    changes: WebhooksChanges | None = None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    pull_request: PullRequestReviewPayloadPullRequest
    repository: RepositoryWebhooks
    review: PullRequestReviewPayloadReview
    sender: SimpleUser


class PullRequestReviewPayloadPullRequest(Payload, frozen=True, kw_only=True, rename={"links": "_links"}):
    "GitHub webhooks: PullRequestReviewPayloadPullRequest."

    links: PullRequestLinks
    active_lock_reason: str | None = None
    assignee: IssuesPayloadAssignee | None
    assignees: list[PullRequestReviewPayloadPullRequestAssignees2 | None]
    author_association: str
    auto_merge: PullRequestReviewThreadPullRequestAutoMerge | None = None
    base: PullRequestReviewPayloadPullRequestBase
    body: str | None
    closed_at: str | None
    comments_url: str
    commits_url: str
    created_at: str
    diff_url: str
    draft: bool | None = None
    head: PullRequestReviewPayloadPullRequestHead
    html_url: str
    id: int
    issue_url: str
    labels: list[Label]
    locked: bool
    merge_commit_sha: str | None
    merged_at: str | None
    milestone: WebhooksMilestone | None
    node_id: str
    number: int
    patch_url: str
    requested_reviewers: list[PullRequestReviewPullRequestRequestedReviewers | None]
    requested_teams: list[PullRequestPayloadRequestedTeam]
    review_comment_url: str
    review_comments_url: str
    state: str
    statuses_url: str
    title: str
    updated_at: str
    url: str
    user: IssuesPayloadAssignee | None


class PullRequestReviewPayloadPullRequestAssignees2(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestReviewPayloadPullRequestAssignees2."

    avatar_url: str | None = None
    deleted: bool | None = None
    email: str | None = None
    events_url: str | None = None
    followers_url: str | None = None
    following_url: str | None = None
    gists_url: str | None = None
    gravatar_id: str | None = None
    html_url: str | None = None
    id: int
    login: str
    name: str | None = None
    node_id: str | None = None
    organizations_url: str | None = None
    received_events_url: str | None = None
    repos_url: str | None = None
    site_admin: bool | None = None
    starred_url: str | None = None
    subscriptions_url: str | None = None
    type: str | None = None
    url: str | None = None


class PullRequestReviewPayloadPullRequestBase(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestReviewPayloadPullRequestBase."

    label: str
    ref: str
    repo: PullRequestReviewCommentPullRequestHeadRepo
    sha: str
    user: WebhooksUser | None


class PullRequestReviewPayloadPullRequestHead(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestReviewPayloadPullRequestHead."

    label: str | None
    ref: str
    repo: PullRequestReviewCommentPullRequestHeadRepo | None
    sha: str
    user: WebhooksUser | None


class PullRequestReviewPayloadReview(Payload, frozen=True, kw_only=True, rename={"links": "_links"}):
    "GitHub webhooks: PullRequestReviewPayloadReview."

    links: PullRequestReviewPayloadReviewLinks
    author_association: str
    body: str | None
    commit_id: str
    html_url: str
    id: int
    node_id: str
    pull_request_url: str
    state: str
    submitted_at: _datetime | None
    updated_at: _datetime | None = None
    user: IssuesPayloadAssignee | None


class PullRequestReviewPayloadReviewLinks(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestReviewPayloadReviewLinks."

    html: Link
    pull_request: Link


class PullRequestReviewPullRequestRequestedReviewers(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestReviewPullRequestRequestedReviewers."

    avatar_url: str | None = None
    deleted: bool | None = None
    description: str | None = None
    email: str | None = None
    events_url: str | None = None
    followers_url: str | None = None
    following_url: str | None = None
    gists_url: str | None = None
    gravatar_id: str | None = None
    html_url: str | None = None
    id: int
    login: str | None = None
    members_url: str | None = None
    name: str | None = None
    node_id: str | None = None
    organizations_url: str | None = None
    parent: PullRequestPayloadRequestedTeamParent | None = None
    permission: str | None = None
    privacy: str | None = None
    received_events_url: str | None = None
    repos_url: str | None = None
    repositories_url: str | None = None
    site_admin: bool | None = None
    slug: str | None = None
    starred_url: str | None = None
    subscriptions_url: str | None = None
    type: str | None = None
    url: str | None = None
    user_view_type: str | None = None


class PullRequestReviewThreadPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestReviewThreadPayload."

    action: str
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    pull_request: PullRequestReviewThreadPayloadPullRequest
    repository: RepositoryWebhooks
    sender: SimpleUser | None = None
    thread: PullRequestReviewThreadPayloadThread
    updated_at: _datetime | None = None


class PullRequestReviewThreadPayloadPullRequest(Payload, frozen=True, kw_only=True, rename={"links": "_links"}):
    "GitHub webhooks: PullRequestReviewThreadPayloadPullRequest."

    links: PullRequestLinks
    active_lock_reason: str | None
    assignee: WebhooksUser | None
    assignees: list[ReleasePayloadReleaseAssetsUploader | None]
    author_association: str
    auto_merge: PullRequestReviewThreadPullRequestAutoMerge | None
    base: PullRequestReviewThreadPayloadPullRequestBase
    body: str | None
    closed_at: str | None
    comments_url: str
    commits_url: str
    created_at: str
    diff_url: str
    draft: bool
    head: PullRequestReviewThreadPayloadPullRequestHead
    html_url: str
    id: int
    issue_url: str
    labels: list[Label]
    locked: bool
    merge_commit_sha: str | None
    merged_at: str | None
    milestone: WebhookIssuesOpenedChangesOldIssueMilestone | None
    node_id: str
    number: int
    patch_url: str
    requested_reviewers: list[PullRequestReviewPullRequestRequestedReviewers | None]
    requested_teams: list[PullRequestPayloadRequestedTeam]
    review_comment_url: str
    review_comments_url: str
    state: str
    statuses_url: str
    title: str
    updated_at: str
    url: str
    user: IssuesPayloadAssignee | None


class PullRequestReviewThreadPayloadPullRequestBase(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestReviewThreadPayloadPullRequestBase."

    label: str
    ref: str
    repo: PullRequestReviewThreadPullRequestBaseRepo
    sha: str
    user: WebhooksUser | None


class PullRequestReviewThreadPayloadPullRequestHead(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestReviewThreadPayloadPullRequestHead."

    label: str | None
    ref: str
    repo: PullRequestReviewThreadPullRequestBaseRepo | None
    sha: str
    user: WebhooksUser | None


class PullRequestReviewThreadPayloadThread(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestReviewThreadPayloadThread."

    comments: list[PullRequestReviewThreadPayloadThreadComments]
    node_id: str


class PullRequestReviewThreadPayloadThreadComments(Payload, frozen=True, kw_only=True, rename={"links": "_links"}):
    "GitHub webhooks: PullRequestReviewThreadPayloadThreadComments."

    links: PullRequestReviewCommentPayloadCommentLinks
    author_association: str
    body: str
    commit_id: str
    created_at: _datetime
    diff_hunk: str
    html_url: str
    id: int
    in_reply_to_id: int | None = None
    line: int | None
    node_id: str
    original_commit_id: str
    original_line: int | None
    original_position: int
    original_start_line: int | None
    path: str
    position: int | None
    pull_request_review_id: int | None
    pull_request_url: str
    reactions: ReactionRollup
    side: str
    start_line: int | None
    start_side: str | None
    subject_type: str | None = None
    updated_at: _datetime
    url: str
    user: IssuesPayloadAssignee | None


class PullRequestReviewThreadPullRequestAutoMerge(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestReviewThreadPullRequestAutoMerge."

    commit_message: str | None
    commit_title: str | None
    enabled_by: WebhooksUser | None
    merge_method: str


class PullRequestReviewThreadPullRequestBaseRepo(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: PullRequestReviewThreadPullRequestBaseRepo."

    allow_auto_merge: bool | None = None
    allow_forking: bool | None = None
    allow_merge_commit: bool | None = None
    allow_rebase_merge: bool | None = None
    allow_squash_merge: bool | None = None
    allow_update_branch: bool | None = None
    archive_url: str
    archived: bool
    assignees_url: str
    blobs_url: str
    branches_url: str
    clone_url: str
    collaborators_url: str
    comments_url: str
    commits_url: str
    compare_url: str
    contents_url: str
    contributors_url: str
    created_at: _datetime | int
    default_branch: str
    delete_branch_on_merge: bool | None = None
    deployments_url: str
    description: str | None
    disabled: bool | None = None
    downloads_url: str
    events_url: str
    fork: bool
    forks: int
    forks_count: int
    forks_url: str
    full_name: str
    git_commits_url: str
    git_refs_url: str
    git_tags_url: str
    git_url: str
    has_discussions: bool | None = None
    has_downloads: bool
    has_issues: bool
    has_pages: bool
    has_projects: bool
    has_wiki: bool
    homepage: str | None
    hooks_url: str
    html_url: str
    id: int
    is_template: bool | None = None
    issue_comment_url: str
    issue_events_url: str
    issues_url: str
    keys_url: str
    labels_url: str
    language: str | None
    languages_url: str
    license: WebhookForkForkeeLicense | None
    master_branch: str | None = None
    merges_url: str
    milestones_url: str
    mirror_url: str | None
    name: str
    node_id: str
    notifications_url: str
    open_issues: int
    open_issues_count: int
    organization: str | None = None
    owner: WebhooksUser | None
    permissions: RepositoryPermissions | None = None
    private: bool
    public: bool | None = None
    pulls_url: str
    pushed_at: _datetime | int
    releases_url: str
    role_name: str | None = None
    size: int
    ssh_url: str
    stargazers: int | None = None
    stargazers_count: int
    stargazers_url: str
    statuses_url: str
    subscribers_url: str
    subscription_url: str
    svn_url: str
    tags_url: str
    teams_url: str
    topics: list[str]
    trees_url: str
    updated_at: _datetime
    url: str
    visibility: str
    watchers: int
    watchers_count: int
    web_commit_signoff_required: bool | None = None


class ReactionRollup(Payload, frozen=True, kw_only=True, rename={"plus_1": "+1", "minus_1": "-1"}):
    "GitHub webhooks: ReactionRollup."

    plus_1: int
    minus_1: int
    confused: int
    eyes: int
    heart: int
    hooray: int
    laugh: int
    rocket: int
    total_count: int
    url: str


class RegistryPackagePayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RegistryPackagePayload."

    action: str
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    registry_package: RegistryPackagePayloadRegistryPackage
    repository: RepositoryWebhooks | None = None
    sender: SimpleUser


class RegistryPackagePayloadPackagePackageVersion(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RegistryPackagePayloadPackagePackageVersion."

    author: RegistryPackagePayloadPackageVersionAuthor | None = None
    body: str | dict[str, Any] | None = None
    body_html: str | None = None
    container_metadata: WebhookRegistryPackageVersionContainerMetadata | None = None
    created_at: str | None = None
    description: str
    docker_metadata: list[PackagePayloadPackageVersionDockerMetadata | None] | None = None
    draft: bool | None = None
    html_url: str
    id: int
    installation_command: str
    manifest: str | None = None
    metadata: list[dict[str, Any]]
    name: str
    npm_metadata: WebhookRegistryPackagePackageVersionNpmMetadata | None = None
    nuget_metadata: list[WebhookRegistryPackageVersionNugetMetadata] | None = None
    package_files: list[RegistryPackagePayloadPackageVersionPackageFiles]
    package_url: str
    prerelease: bool | None = None
    release: RegistryPackagePayloadPackageVersionRelease | None = None
    rubygems_metadata: list[WebhookRubygemsMetadata] | None = None
    summary: str
    tag_name: str | None = None
    target_commitish: str | None = None
    target_oid: str | None = None
    updated_at: str | None = None
    version: str


class RegistryPackagePayloadPackageVersionAuthor(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RegistryPackagePayloadPackageVersionAuthor."

    avatar_url: str
    events_url: str
    followers_url: str
    following_url: str
    gists_url: str
    gravatar_id: str
    html_url: str
    id: int
    login: str
    node_id: str
    organizations_url: str
    received_events_url: str
    repos_url: str
    site_admin: bool
    starred_url: str
    subscriptions_url: str
    type: str
    url: str
    user_view_type: str | None = None


class RegistryPackagePayloadPackageVersionPackageFiles(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RegistryPackagePayloadPackageVersionPackageFiles."

    content_type: str | None = None
    created_at: str | None = None
    download_url: str | None = None
    id: int | None = None
    md5: str | None = None
    name: str | None = None
    sha1: str | None = None
    sha256: str | None = None
    size: int | None = None
    state: str | None = None
    updated_at: str | None = None


class RegistryPackagePayloadPackageVersionRelease(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RegistryPackagePayloadPackageVersionRelease."

    author: WebhooksApprover | None = None
    created_at: str | None = None
    draft: bool | None = None
    html_url: str | None = None
    id: int | None = None
    name: str | None = None
    prerelease: bool | None = None
    published_at: str | None = None
    tag_name: str | None = None
    target_commitish: str | None = None
    url: str | None = None


class RegistryPackagePayloadRegistryPackage(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RegistryPackagePayloadRegistryPackage."

    created_at: str | None
    description: str | None
    ecosystem: str
    html_url: str
    id: int
    name: str
    namespace: str
    owner: RegistryPackagePayloadPackageVersionAuthor
    package_type: str
    package_version: RegistryPackagePayloadPackagePackageVersion | None
    registry: WebhookRegistryPackageRegistryPackageRegistry | None
    updated_at: str | None


class ReleasePayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: ReleasePayload."

    action: str
    changes: WebhookReleaseEditedChanges | None = None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    release: ReleasePayloadRelease
    repository: RepositoryWebhooks
    sender: SimpleUser | None = None


class ReleasePayloadRelease(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: ReleasePayloadRelease."

    assets: list[ReleasePayloadReleaseAssets | None]
    assets_url: str
    author: WebhooksUser | None
    body: str | None
    created_at: _datetime | None
    discussion_url: str | None = None
    draft: bool
    html_url: str
    id: int
    immutable: bool | None = None
    name: str | None
    node_id: str
    prerelease: bool
    published_at: _datetime | None
    reactions: ReactionRollup | None = None
    tag_name: str
    tarball_url: str | None
    target_commitish: str
    updated_at: _datetime | None = None
    upload_url: str
    url: str
    zipball_url: str | None


class ReleasePayloadReleaseAssets(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: ReleasePayloadReleaseAssets."

    browser_download_url: str
    content_type: str
    created_at: _datetime
    digest: str | None
    download_count: int
    id: int
    label: str | None
    name: str
    node_id: str
    size: int
    state: str
    updated_at: _datetime
    uploader: ReleasePayloadReleaseAssetsUploader | None = None
    url: str


class ReleasePayloadReleaseAssetsUploader(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: ReleasePayloadReleaseAssetsUploader."

    avatar_url: str | None = None
    deleted: bool | None = None
    email: str | None = None
    events_url: str | None = None
    followers_url: str | None = None
    following_url: str | None = None
    gists_url: str | None = None
    gravatar_id: str | None = None
    html_url: str | None = None
    id: int
    login: str
    name: str | None = None
    node_id: str | None = None
    organizations_url: str | None = None
    received_events_url: str | None = None
    repos_url: str | None = None
    site_admin: bool | None = None
    starred_url: str | None = None
    subscriptions_url: str | None = None
    type: str | None = None
    url: str | None = None


class Repository(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: Repository."

    allow_auto_merge: bool | None = None
    allow_forking: bool | None = None
    allow_merge_commit: bool | None = None
    allow_rebase_merge: bool | None = None
    allow_squash_merge: bool | None = None
    allow_update_branch: bool | None = None
    anonymous_access_enabled: bool | None = None
    archive_url: str
    archived: bool
    assignees_url: str
    blobs_url: str
    branches_url: str
    clone_url: str
    code_search_index_status: RepositoryCodeSearchIndexStatus | None = None
    collaborators_url: str
    comments_url: str
    commits_url: str
    compare_url: str
    contents_url: str
    contributors_url: str
    created_at: _datetime | None
    default_branch: str
    delete_branch_on_merge: bool | None = None
    deployments_url: str
    description: str | None
    disabled: bool
    downloads_url: str
    events_url: str
    fork: bool
    forks: int
    forks_count: int
    forks_url: str
    full_name: str
    git_commits_url: str
    git_refs_url: str
    git_tags_url: str
    git_url: str
    has_discussions: bool | None = None
    has_downloads: bool
    has_issues: bool
    has_pages: bool
    has_projects: bool
    has_wiki: bool
    homepage: str | None
    hooks_url: str
    html_url: str
    id: int
    is_template: bool | None = None
    issue_comment_url: str
    issue_events_url: str
    issues_url: str
    keys_url: str
    labels_url: str
    language: str | None
    languages_url: str
    license: LicenseSimple | None
    master_branch: str | None = None
    merge_commit_message: str | None = None
    merge_commit_title: str | None = None
    merges_url: str
    milestones_url: str
    mirror_url: str | None
    name: str
    node_id: str
    notifications_url: str
    open_issues: int
    open_issues_count: int
    owner: SimpleUser
    permissions: RepositoryPermissions | None = None
    private: bool
    pulls_url: str
    pushed_at: _datetime | None
    releases_url: str
    size: int
    squash_merge_commit_message: str | None = None
    squash_merge_commit_title: str | None = None
    ssh_url: str
    stargazers_count: int
    stargazers_url: str
    starred_at: str | None = None
    statuses_url: str
    subscribers_url: str
    subscription_url: str
    svn_url: str
    tags_url: str
    teams_url: str
    temp_clone_token: str | None = None
    topics: list[str] | None = None
    trees_url: str
    updated_at: _datetime | None
    url: str
    use_squash_pr_title_as_default: bool | None = None
    visibility: str | None = None
    watchers: int
    watchers_count: int
    web_commit_signoff_required: bool | None = None


class RepositoryAdvisory(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryAdvisory."

    author: SimpleUser | None
    closed_at: _datetime | None
    collaborating_teams: list[Team] | None
    collaborating_users: list[SimpleUser] | None
    created_at: _datetime | None
    credits: list[RepositoryAdvisoryCredits] | None
    credits_detailed: list[RepositoryAdvisoryCredit] | None
    cve_id: str | None
    cvss: CvssSeveritiesCvssV3 | None
    cvss_severities: CvssSeverities | None = None
    cwe_ids: list[str] | None
    cwes: list[RepositoryAdvisoryCwes] | None
    description: str | None
    ghsa_id: str
    html_url: str
    identifiers: list[RepositoryAdvisoryIdentifiers]
    private_fork: SimpleRepository | None
    published_at: _datetime | None
    publisher: SimpleUser | None
    severity: str | None
    state: str
    submission: RepositoryAdvisorySubmission | None
    summary: str
    updated_at: _datetime | None
    url: str
    vulnerabilities: list[RepositoryAdvisoryVulnerability] | None
    withdrawn_at: _datetime | None


class RepositoryAdvisoryCredit(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryAdvisoryCredit."

    state: str
    type: str
    user: SimpleUser


class RepositoryAdvisoryCredits(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryAdvisoryCredits."

    login: str | None = None
    type: str | None = None


class RepositoryAdvisoryCwes(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryAdvisoryCwes."

    cwe_id: str
    name: str


class RepositoryAdvisoryIdentifiers(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryAdvisoryIdentifiers."

    type: str
    value: str


class RepositoryAdvisoryPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryAdvisoryPayload."

    action: str
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    repository_advisory: RepositoryAdvisory
    sender: SimpleUser | None = None


class RepositoryAdvisorySubmission(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryAdvisorySubmission."

    accepted: bool


class RepositoryAdvisoryVulnerability(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryAdvisoryVulnerability."

    package: RepositoryAdvisoryVulnerabilityPackage | None
    patched_versions: str | None
    vulnerable_functions: list[str] | None
    vulnerable_version_range: str | None


class RepositoryAdvisoryVulnerabilityPackage(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryAdvisoryVulnerabilityPackage."

    ecosystem: str
    name: str | None


class RepositoryCodeSearchIndexStatus(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryCodeSearchIndexStatus."

    lexical_commit_sha: str | None = None
    lexical_search_ok: bool | None = None


class RepositoryPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryPayload."

    action: str
    changes: RepositoryPayloadChanges | None = None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser


class RepositoryPayloadChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryPayloadChanges."

    default_branch: WebhooksChangesBody | None = None
    description: ProjectCardPayloadChangesNote | None = None
    homepage: ProjectCardPayloadChangesNote | None = None
    owner: WebhookRepositoryTransferredChangesOwner | None = None
    repository: WebhookRepositoryRenamedChangesRepository | None = None
    topics: WebhookRepositoryEditedChangesTopics | None = None


class RepositoryPermissions(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryPermissions."

    admin: bool
    maintain: bool | None = None
    pull: bool
    push: bool
    triage: bool | None = None


class RepositoryRuleBranchNamePattern(Payload, frozen=True, kw_only=True, tag_field="type", tag="branch_name_pattern"):
    "A RepositoryRule whose type is branch_name_pattern."

    type: ClassVar[Any] = "branch_name_pattern"
    parameters: RepositoryRuleTagNamePatternParameters | None = None


class RepositoryRuleCodeScanning(Payload, frozen=True, kw_only=True, tag_field="type", tag="code_scanning"):
    "A RepositoryRule whose type is code_scanning."

    type: ClassVar[Any] = "code_scanning"
    parameters: RepositoryRuleCodeScanningParameters | None = None


class RepositoryRuleCodeScanningParameters(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRuleCodeScanningParameters."

    code_scanning_tools: list[RepositoryRuleParamsCodeScanningTool]


class RepositoryRuleCommitAuthorEmailPattern(
    Payload, frozen=True, kw_only=True, tag_field="type", tag="commit_author_email_pattern"
):
    "A RepositoryRule whose type is commit_author_email_pattern."

    type: ClassVar[Any] = "commit_author_email_pattern"
    parameters: RepositoryRuleTagNamePatternParameters | None = None


class RepositoryRuleCommitMessagePattern(
    Payload, frozen=True, kw_only=True, tag_field="type", tag="commit_message_pattern"
):
    "A RepositoryRule whose type is commit_message_pattern."

    type: ClassVar[Any] = "commit_message_pattern"
    parameters: RepositoryRuleTagNamePatternParameters | None = None


class RepositoryRuleCommitterEmailPattern(
    Payload, frozen=True, kw_only=True, tag_field="type", tag="committer_email_pattern"
):
    "A RepositoryRule whose type is committer_email_pattern."

    type: ClassVar[Any] = "committer_email_pattern"
    parameters: RepositoryRuleTagNamePatternParameters | None = None


class RepositoryRuleCopilotCodeReview(Payload, frozen=True, kw_only=True, tag_field="type", tag="copilot_code_review"):
    "A RepositoryRule whose type is copilot_code_review."

    type: ClassVar[Any] = "copilot_code_review"
    parameters: RepositoryRuleCopilotCodeReviewParameters | None = None


class RepositoryRuleCopilotCodeReviewParameters(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRuleCopilotCodeReviewParameters."

    review_draft_pull_requests: bool | None = None
    review_on_push: bool | None = None


class RepositoryRuleCreation(Payload, frozen=True, kw_only=True, tag_field="type", tag="creation"):
    "A RepositoryRule whose type is creation."

    type: ClassVar[Any] = "creation"


class RepositoryRuleDeletion(Payload, frozen=True, kw_only=True, tag_field="type", tag="deletion"):
    "A RepositoryRule whose type is deletion."

    type: ClassVar[Any] = "deletion"


class RepositoryRuleFileExtensionRestriction(
    Payload, frozen=True, kw_only=True, tag_field="type", tag="file_extension_restriction"
):
    "A RepositoryRule whose type is file_extension_restriction."

    type: ClassVar[Any] = "file_extension_restriction"
    parameters: RepositoryRuleFileExtensionRestrictionParameters | None = None


class RepositoryRuleFileExtensionRestrictionParameters(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRuleFileExtensionRestrictionParameters."

    restricted_file_extensions: list[str]


class RepositoryRuleFilePathRestriction(
    Payload, frozen=True, kw_only=True, tag_field="type", tag="file_path_restriction"
):
    "A RepositoryRule whose type is file_path_restriction."

    type: ClassVar[Any] = "file_path_restriction"
    parameters: RepositoryRuleFilePathRestrictionParameters | None = None


class RepositoryRuleFilePathRestrictionParameters(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRuleFilePathRestrictionParameters."

    restricted_file_paths: list[str]


class RepositoryRuleMaxFilePathLength(Payload, frozen=True, kw_only=True, tag_field="type", tag="max_file_path_length"):
    "A RepositoryRule whose type is max_file_path_length."

    type: ClassVar[Any] = "max_file_path_length"
    parameters: RepositoryRuleMaxFilePathLengthParameters | None = None


class RepositoryRuleMaxFilePathLengthParameters(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRuleMaxFilePathLengthParameters."

    max_file_path_length: int


class RepositoryRuleMaxFileSize(Payload, frozen=True, kw_only=True, tag_field="type", tag="max_file_size"):
    "A RepositoryRule whose type is max_file_size."

    type: ClassVar[Any] = "max_file_size"
    parameters: RepositoryRuleMaxFileSizeParameters | None = None


class RepositoryRuleMaxFileSizeParameters(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRuleMaxFileSizeParameters."

    max_file_size: int


class RepositoryRuleMergeQueue(Payload, frozen=True, kw_only=True, tag_field="type", tag="merge_queue"):
    "A RepositoryRule whose type is merge_queue."

    type: ClassVar[Any] = "merge_queue"
    parameters: RepositoryRuleMergeQueueParameters | None = None


class RepositoryRuleMergeQueueParameters(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRuleMergeQueueParameters."

    check_response_timeout_minutes: int
    grouping_strategy: str
    max_entries_to_build: int
    max_entries_to_merge: int
    merge_method: str
    min_entries_to_merge: int
    min_entries_to_merge_wait_minutes: int


class RepositoryRuleNonFastForward(Payload, frozen=True, kw_only=True, tag_field="type", tag="non_fast_forward"):
    "A RepositoryRule whose type is non_fast_forward."

    type: ClassVar[Any] = "non_fast_forward"


class RepositoryRuleParamsCodeScanningTool(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRuleParamsCodeScanningTool."

    alerts_threshold: str
    security_alerts_threshold: str
    tool: str


class RepositoryRuleParamsReviewer(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRuleParamsReviewer."

    id: int
    type: str


class RepositoryRuleParamsStatusCheckConfiguration(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRuleParamsStatusCheckConfiguration."

    context: str
    integration_id: int | None = None


class RepositoryRuleParamsWorkflowFileReference(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRuleParamsWorkflowFileReference."

    path: str
    ref: str | None = None
    repository_id: int
    sha: str | None = None


class RepositoryRulePullRequest(Payload, frozen=True, kw_only=True, tag_field="type", tag="pull_request"):
    "A RepositoryRule whose type is pull_request."

    type: ClassVar[Any] = "pull_request"
    parameters: RepositoryRulePullRequestParameters | None = None


class RepositoryRulePullRequestParameters(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRulePullRequestParameters."

    allowed_merge_methods: list[str] | None = None
    automatic_copilot_code_review_enabled: bool | None = None
    dismiss_stale_reviews_on_push: bool
    require_code_owner_review: bool
    require_last_push_approval: bool
    required_approving_review_count: int
    required_review_thread_resolution: bool
    required_reviewers: list[RepositoryRuleRequiredReviewerConfiguration] | None = None


class RepositoryRuleRequiredDeployments(
    Payload, frozen=True, kw_only=True, tag_field="type", tag="required_deployments"
):
    "A RepositoryRule whose type is required_deployments."

    type: ClassVar[Any] = "required_deployments"
    parameters: RepositoryRuleRequiredDeploymentsParameters | None = None


class RepositoryRuleRequiredDeploymentsParameters(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRuleRequiredDeploymentsParameters."

    required_deployment_environments: list[str]


class RepositoryRuleRequiredLinearHistory(
    Payload, frozen=True, kw_only=True, tag_field="type", tag="required_linear_history"
):
    "A RepositoryRule whose type is required_linear_history."

    type: ClassVar[Any] = "required_linear_history"


class RepositoryRuleRequiredReviewerConfiguration(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRuleRequiredReviewerConfiguration."

    file_patterns: list[str]
    minimum_approvals: int
    reviewer: RepositoryRuleParamsReviewer


class RepositoryRuleRequiredSignatures(Payload, frozen=True, kw_only=True, tag_field="type", tag="required_signatures"):
    "A RepositoryRule whose type is required_signatures."

    type: ClassVar[Any] = "required_signatures"


class RepositoryRuleRequiredStatusChecks(
    Payload, frozen=True, kw_only=True, tag_field="type", tag="required_status_checks"
):
    "A RepositoryRule whose type is required_status_checks."

    type: ClassVar[Any] = "required_status_checks"
    parameters: RepositoryRuleRequiredStatusChecksParameters | None = None


class RepositoryRuleRequiredStatusChecksParameters(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRuleRequiredStatusChecksParameters."

    do_not_enforce_on_create: bool | None = None
    required_status_checks: list[RepositoryRuleParamsStatusCheckConfiguration]
    strict_required_status_checks_policy: bool


class RepositoryRuleTagNamePattern(Payload, frozen=True, kw_only=True, tag_field="type", tag="tag_name_pattern"):
    "A RepositoryRule whose type is tag_name_pattern."

    type: ClassVar[Any] = "tag_name_pattern"
    parameters: RepositoryRuleTagNamePatternParameters | None = None


class RepositoryRuleTagNamePatternParameters(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRuleTagNamePatternParameters."

    name: str | None = None
    negate: bool | None = None
    operator: str
    pattern: str


class RepositoryRuleUpdate(Payload, frozen=True, kw_only=True, tag_field="type", tag="update"):
    "A RepositoryRule whose type is update."

    type: ClassVar[Any] = "update"
    parameters: RepositoryRuleUpdateParameters | None = None


class RepositoryRuleUpdateParameters(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRuleUpdateParameters."

    update_allows_fetch_and_merge: bool


class RepositoryRuleWorkflows(Payload, frozen=True, kw_only=True, tag_field="type", tag="workflows"):
    "A RepositoryRule whose type is workflows."

    type: ClassVar[Any] = "workflows"
    parameters: RepositoryRuleWorkflowsParameters | None = None


class RepositoryRuleWorkflowsParameters(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRuleWorkflowsParameters."

    do_not_enforce_on_create: bool | None = None
    workflows: list[RepositoryRuleParamsWorkflowFileReference]


class RepositoryRuleset(Payload, frozen=True, kw_only=True, rename={"links": "_links"}):
    "GitHub webhooks: RepositoryRuleset."

    links: RepositoryRulesetLinks | None = None
    bypass_actors: list[RepositoryRulesetBypassActor] | None = None
    conditions: RepositoryRulesetConditions2 | None = None
    created_at: _datetime | None = None
    current_user_can_bypass: str | None = None
    enforcement: str
    id: int
    name: str
    node_id: str | None = None
    rules: list[RepositoryRule] | None = None
    source: str
    source_type: str | None = None
    target: str | None = None
    updated_at: _datetime | None = None


class RepositoryRulesetBypassActor(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRulesetBypassActor."

    actor_id: int | None = None
    actor_type: str
    bypass_mode: str | None = None


class RepositoryRulesetConditions(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRulesetConditions."

    ref_name: RepositoryRulesetConditionsRefName | None = None


class RepositoryRulesetConditions2(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRulesetConditions2."

    ref_name: RepositoryRulesetConditionsRefName | None = None
    repository_id: OrgRulesetConditions2RepositoryId | None = None
    repository_name: OrgRulesetConditions1RepositoryName | None = None
    repository_property: OrgRulesetConditions3RepositoryProperty | None = None


class RepositoryRulesetConditionsRefName(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRulesetConditionsRefName."

    exclude: list[str] | None = None
    include: list[str] | None = None


class RepositoryRulesetLinks(Payload, frozen=True, kw_only=True, rename={"self_": "self"}):
    "GitHub webhooks: RepositoryRulesetLinks."

    html: RepositoryRulesetLinksHtml | None = None
    self_: RepositoryRulesetLinksHtml | None = None


class RepositoryRulesetLinksHtml(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRulesetLinksHtml."

    href: str | None = None


class RepositoryRulesetPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRulesetPayload."

    action: str
    changes: WebhookRepositoryRulesetEditedChanges | None = None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks | None = None
    repository_ruleset: RepositoryRuleset
    sender: SimpleUser


class RepositoryRulesetRepositoryPropertySpec(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryRulesetRepositoryPropertySpec."

    name: str
    property_values: list[str]
    source: str | None = None


class RepositoryVulnerabilityAlertPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryVulnerabilityAlertPayload."

    action: str
    alert: RepositoryVulnerabilityAlertPayloadAlert
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser


class RepositoryVulnerabilityAlertPayloadAlert(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryVulnerabilityAlertPayloadAlert."

    affected_package_name: str
    affected_range: str
    created_at: str
    dismiss_comment: str | None = None
    dismiss_reason: str | None = None
    dismissed_at: str | None = None
    dismisser: WebhooksUser | None = None
    external_identifier: str
    external_reference: str | None
    fix_reason: str | None = None
    fixed_at: _datetime | None = None
    fixed_in: str | None = None
    ghsa_id: str
    id: int
    node_id: str | None = None
    number: int | None = None
    severity: str
    state: str | None = None


class RepositoryWebhooks(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryWebhooks."

    allow_auto_merge: bool | None = None
    allow_forking: bool | None = None
    allow_merge_commit: bool | None = None
    allow_rebase_merge: bool | None = None
    allow_squash_merge: bool | None = None
    allow_update_branch: bool | None = None
    anonymous_access_enabled: bool | None = None
    archive_url: str
    archived: bool
    assignees_url: str
    blobs_url: str
    branches_url: str
    clone_url: str
    collaborators_url: str
    comments_url: str
    commits_url: str
    compare_url: str
    contents_url: str
    contributors_url: str
    created_at: _datetime | None
    custom_properties: dict[str, Any] | None = None
    default_branch: str
    delete_branch_on_merge: bool | None = None
    deployments_url: str
    description: str | None
    disabled: bool | None = None
    downloads_url: str
    events_url: str
    fork: bool
    forks: int
    forks_count: int
    forks_url: str
    full_name: str
    git_commits_url: str
    git_refs_url: str
    git_tags_url: str
    git_url: str
    has_discussions: bool | None = None
    has_downloads: bool
    has_issues: bool
    has_pages: bool
    has_projects: bool
    has_wiki: bool
    homepage: str | None
    hooks_url: str
    html_url: str
    id: int
    is_template: bool | None = None
    issue_comment_url: str
    issue_events_url: str
    issues_url: str
    keys_url: str
    labels_url: str
    language: str | None
    languages_url: str
    license: LicenseSimple | None
    master_branch: str | None = None
    merge_commit_message: str | None = None
    merge_commit_title: str | None = None
    merges_url: str
    milestones_url: str
    mirror_url: str | None
    name: str
    network_count: int | None = None
    node_id: str
    notifications_url: str
    open_issues: int
    open_issues_count: int
    organization: SimpleUser | None = None
    owner: SimpleUser
    permissions: RepositoryPermissions | None = None
    private: bool
    pulls_url: str
    pushed_at: _datetime | None
    releases_url: str
    size: int
    squash_merge_commit_message: str | None = None
    squash_merge_commit_title: str | None = None
    ssh_url: str
    stargazers_count: int
    stargazers_url: str
    starred_at: str | None = None
    statuses_url: str
    subscribers_count: int | None = None
    subscribers_url: str
    subscription_url: str
    svn_url: str
    tags_url: str
    teams_url: str
    temp_clone_token: str | None = None
    template_repository: RepositoryWebhooksTemplateRepository | None = None
    topics: list[str] | None = None
    trees_url: str
    updated_at: _datetime | None
    url: str
    use_squash_pr_title_as_default: bool | None = None
    visibility: str | None = None
    watchers: int
    watchers_count: int
    web_commit_signoff_required: bool | None = None


class RepositoryWebhooksTemplateRepository(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryWebhooksTemplateRepository."

    allow_auto_merge: bool | None = None
    allow_merge_commit: bool | None = None
    allow_rebase_merge: bool | None = None
    allow_squash_merge: bool | None = None
    allow_update_branch: bool | None = None
    archive_url: str | None = None
    archived: bool | None = None
    assignees_url: str | None = None
    blobs_url: str | None = None
    branches_url: str | None = None
    clone_url: str | None = None
    collaborators_url: str | None = None
    comments_url: str | None = None
    commits_url: str | None = None
    compare_url: str | None = None
    contents_url: str | None = None
    contributors_url: str | None = None
    created_at: str | None = None
    default_branch: str | None = None
    delete_branch_on_merge: bool | None = None
    deployments_url: str | None = None
    description: str | None = None
    disabled: bool | None = None
    downloads_url: str | None = None
    events_url: str | None = None
    fork: bool | None = None
    forks_count: int | None = None
    forks_url: str | None = None
    full_name: str | None = None
    git_commits_url: str | None = None
    git_refs_url: str | None = None
    git_tags_url: str | None = None
    git_url: str | None = None
    has_downloads: bool | None = None
    has_issues: bool | None = None
    has_pages: bool | None = None
    has_projects: bool | None = None
    has_wiki: bool | None = None
    homepage: str | None = None
    hooks_url: str | None = None
    html_url: str | None = None
    id: int | None = None
    is_template: bool | None = None
    issue_comment_url: str | None = None
    issue_events_url: str | None = None
    issues_url: str | None = None
    keys_url: str | None = None
    labels_url: str | None = None
    language: str | None = None
    languages_url: str | None = None
    merge_commit_message: str | None = None
    merge_commit_title: str | None = None
    merges_url: str | None = None
    milestones_url: str | None = None
    mirror_url: str | None = None
    name: str | None = None
    network_count: int | None = None
    node_id: str | None = None
    notifications_url: str | None = None
    open_issues_count: int | None = None
    owner: RepositoryWebhooksTemplateRepositoryOwner | None = None
    permissions: MinimalRepositoryPermissions | None = None
    private: bool | None = None
    pulls_url: str | None = None
    pushed_at: str | None = None
    releases_url: str | None = None
    size: int | None = None
    squash_merge_commit_message: str | None = None
    squash_merge_commit_title: str | None = None
    ssh_url: str | None = None
    stargazers_count: int | None = None
    stargazers_url: str | None = None
    statuses_url: str | None = None
    subscribers_count: int | None = None
    subscribers_url: str | None = None
    subscription_url: str | None = None
    svn_url: str | None = None
    tags_url: str | None = None
    teams_url: str | None = None
    temp_clone_token: str | None = None
    topics: list[str] | None = None
    trees_url: str | None = None
    updated_at: str | None = None
    url: str | None = None
    use_squash_pr_title_as_default: bool | None = None
    visibility: str | None = None
    watchers_count: int | None = None


class RepositoryWebhooksTemplateRepositoryOwner(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: RepositoryWebhooksTemplateRepositoryOwner."

    avatar_url: str | None = None
    events_url: str | None = None
    followers_url: str | None = None
    following_url: str | None = None
    gists_url: str | None = None
    gravatar_id: str | None = None
    html_url: str | None = None
    id: int | None = None
    login: str | None = None
    node_id: str | None = None
    organizations_url: str | None = None
    received_events_url: str | None = None
    repos_url: str | None = None
    site_admin: bool | None = None
    starred_url: str | None = None
    subscriptions_url: str | None = None
    type: str | None = None
    url: str | None = None


class SecretScanningAlertPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SecretScanningAlertPayload."

    action: str
    alert: SecretScanningAlertWebhook
    assignee: SimpleUser | None = None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser | None = None


class SecretScanningAlertWebhook(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SecretScanningAlertWebhook."

    assigned_to: SimpleUser | None = None
    created_at: _datetime | None = None
    html_url: str | None = None
    locations_url: str | None = None
    multi_repo: bool | None = None
    number: int | None = None
    publicly_leaked: bool | None = None
    push_protection_bypass_request_comment: str | None = None
    push_protection_bypass_request_html_url: str | None = None
    push_protection_bypass_request_reviewer: SimpleUser | None = None
    push_protection_bypass_request_reviewer_comment: str | None = None
    push_protection_bypassed: bool | None = None
    push_protection_bypassed_at: _datetime | None = None
    push_protection_bypassed_by: SimpleUser | None = None
    resolution: str | None = None
    resolution_comment: str | None = None
    resolved_at: _datetime | None = None
    resolved_by: SimpleUser | None = None
    secret_type: str | None = None
    secret_type_display_name: str | None = None
    updated_at: _datetime | None = None
    url: str | None = None
    validity: str | None = None


class SecretScanningLocation(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SecretScanningLocation."

    details: SecretScanningLocationDetails | None = None
    type: str | None = None


class SecretScanningLocationCommit(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SecretScanningLocationCommit."

    blob_sha: str
    blob_url: str
    commit_sha: str
    commit_url: str
    end_column: float
    end_line: float
    path: str
    start_column: float
    start_line: float


class SecretScanningLocationDiscussionBody(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SecretScanningLocationDiscussionBody."

    discussion_body_url: str


class SecretScanningLocationDiscussionComment(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SecretScanningLocationDiscussionComment."

    discussion_comment_url: str


class SecretScanningLocationDiscussionTitle(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SecretScanningLocationDiscussionTitle."

    discussion_title_url: str


class SecretScanningLocationIssueBody(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SecretScanningLocationIssueBody."

    issue_body_url: str


class SecretScanningLocationIssueComment(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SecretScanningLocationIssueComment."

    issue_comment_url: str


class SecretScanningLocationIssueTitle(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SecretScanningLocationIssueTitle."

    issue_title_url: str


class SecretScanningLocationPullRequestBody(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SecretScanningLocationPullRequestBody."

    pull_request_body_url: str


class SecretScanningLocationPullRequestComment(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SecretScanningLocationPullRequestComment."

    pull_request_comment_url: str


class SecretScanningLocationPullRequestReview(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SecretScanningLocationPullRequestReview."

    pull_request_review_url: str


class SecretScanningLocationPullRequestReviewComment(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SecretScanningLocationPullRequestReviewComment."

    pull_request_review_comment_url: str


class SecretScanningLocationPullRequestTitle(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SecretScanningLocationPullRequestTitle."

    pull_request_title_url: str


class SecretScanningLocationWikiCommit(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SecretScanningLocationWikiCommit."

    blob_sha: str
    commit_sha: str
    commit_url: str
    end_column: float
    end_line: float
    page_url: str
    path: str
    start_column: float
    start_line: float


class SecurityAdvisoryEpss(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SecurityAdvisoryEpss."

    percentage: float | None = None
    percentile: float | None = None


class SecurityAdvisoryPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SecurityAdvisoryPayload."

    action: str
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks | None = None
    security_advisory: SecurityAdvisoryPayloadSecurityAdvisory
    sender: SimpleUser | None = None


class SecurityAdvisoryPayloadSecurityAdvisory(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SecurityAdvisoryPayloadSecurityAdvisory."

    cvss: DependabotAlertSecurityAdvisoryCvss | None = None
    cvss_severities: CvssSeverities | None = None
    cwes: list[RepositoryAdvisoryCwes] | None = None
    description: str
    ghsa_id: str
    identifiers: list[SecurityAdvisorySecurityAdvisoryIdentifiers]
    published_at: str
    references: list[DependabotAlertSecurityAdvisoryReferences]
    severity: str
    summary: str
    updated_at: str
    vulnerabilities: list[SecurityAdvisorySecurityAdvisoryVulnerabilities]
    withdrawn_at: str | None


class SecurityAdvisorySecurityAdvisoryIdentifiers(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SecurityAdvisorySecurityAdvisoryIdentifiers."

    type: str
    value: str


class SecurityAdvisorySecurityAdvisoryVulnerabilities(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SecurityAdvisorySecurityAdvisoryVulnerabilities."

    first_patched_version: DependabotAlertSecurityFirstPatchedVersion | None
    package: DependabotAlertPackage
    severity: str
    vulnerable_version_range: str


class SecurityAndAnalysis(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SecurityAndAnalysis."

    advanced_security: SecurityAndAnalysisCodeSecurity | None = None
    code_security: SecurityAndAnalysisCodeSecurity | None = None
    dependabot_security_updates: SecurityAndAnalysisCodeSecurity | None = None
    secret_scanning: SecurityAndAnalysisCodeSecurity | None = None
    secret_scanning_ai_detection: SecurityAndAnalysisCodeSecurity | None = None
    secret_scanning_non_provider_patterns: SecurityAndAnalysisCodeSecurity | None = None
    secret_scanning_push_protection: SecurityAndAnalysisCodeSecurity | None = None


class SecurityAndAnalysisCodeSecurity(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SecurityAndAnalysisCodeSecurity."

    status: str | None = None


class SimpleCheckSuite(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SimpleCheckSuite."

    after: str | None = None
    app: Integration | None = None
    before: str | None = None
    conclusion: str | None = None
    created_at: _datetime | None = None
    head_branch: str | None = None
    head_sha: str | None = None
    id: int | None = None
    node_id: str | None = None
    pull_requests: list[PullRequestMinimal] | None = None
    repository: MinimalRepository | None = None
    status: str | None = None
    updated_at: _datetime | None = None
    url: str | None = None


class SimpleCommit(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SimpleCommit."

    author: SimpleCommitAuthor | None
    committer: SimpleCommitAuthor | None
    id: str
    message: str
    timestamp: _datetime
    tree_id: str


class SimpleCommitAuthor(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SimpleCommitAuthor."

    email: str
    name: str


class SimpleInstallation(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SimpleInstallation."

    id: int
    node_id: str


class SimpleRepository(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SimpleRepository."

    archive_url: str
    assignees_url: str
    blobs_url: str
    branches_url: str
    collaborators_url: str
    comments_url: str
    commits_url: str
    compare_url: str
    contents_url: str
    contributors_url: str
    deployments_url: str
    description: str | None
    downloads_url: str
    events_url: str
    fork: bool
    forks_url: str
    full_name: str
    git_commits_url: str
    git_refs_url: str
    git_tags_url: str
    hooks_url: str
    html_url: str
    id: int
    issue_comment_url: str
    issue_events_url: str
    issues_url: str
    keys_url: str
    labels_url: str
    languages_url: str
    merges_url: str
    milestones_url: str
    name: str
    node_id: str
    notifications_url: str
    owner: SimpleUser
    private: bool
    pulls_url: str
    releases_url: str
    stargazers_url: str
    statuses_url: str
    subscribers_url: str
    subscription_url: str
    tags_url: str
    teams_url: str
    trees_url: str
    url: str


class SimpleUser(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SimpleUser."

    avatar_url: str
    email: str | None = None
    events_url: str
    followers_url: str
    following_url: str
    gists_url: str
    gravatar_id: str | None
    html_url: str
    id: int
    login: str
    name: str | None = None
    node_id: str | None = None
    organizations_url: str
    received_events_url: str
    repos_url: str
    site_admin: bool
    starred_at: str | None = None
    starred_url: str
    subscriptions_url: str
    type: str
    url: str
    user_view_type: str | None = None


class SponsorshipPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SponsorshipPayload."

    action: str
    changes: SponsorshipPayloadChanges | None = None
    effective_date: str | None = None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks | None = None
    sender: SimpleUser
    sponsorship: WebhooksSponsorship


class SponsorshipPayloadChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SponsorshipPayloadChanges."

    privacy_level: WebhooksChangesBody | None = None
    tier: WebhooksChanges8Tier | None = None


class StarPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: StarPayload."

    action: str
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser
    starred_at: str | None


class SubIssuesPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SubIssuesPayload."

    action: str
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    parent_issue: Issue
    parent_issue_id: float
    parent_issue_repo: Repository | None = None
    repository: RepositoryWebhooks | None = None
    sender: SimpleUser | None = None
    sub_issue: Issue
    sub_issue_id: float
    sub_issue_repo: Repository | None = None


class SubIssuesSummary(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: SubIssuesSummary."

    completed: int
    percent_completed: int
    total: int


class Team(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: Team."

    description: str | None
    enterprise_id: int | None = None
    html_url: str
    id: int
    members_url: str
    name: str
    node_id: str
    notification_setting: str | None = None
    organization_id: int | None = None
    parent: TeamSimple | None
    permission: str
    permissions: TeamPermissions | None = None
    privacy: str | None = None
    repositories_url: str
    slug: str
    type: str
    url: str


class TeamPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: TeamPayload."

    action: str
    changes: WebhookTeamEditedChanges | None = None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks
    repository: TeamPayloadRepository | None = None
    sender: SimpleUser | None = None
    team: WebhooksTeam1


class TeamPayloadRepository(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: TeamPayloadRepository."

    allow_auto_merge: bool | None = None
    allow_forking: bool | None = None
    allow_merge_commit: bool | None = None
    allow_rebase_merge: bool | None = None
    allow_squash_merge: bool | None = None
    allow_update_branch: bool | None = None
    archive_url: str
    archived: bool
    assignees_url: str
    blobs_url: str
    branches_url: str
    clone_url: str
    collaborators_url: str
    comments_url: str
    commits_url: str
    compare_url: str
    contents_url: str
    contributors_url: str
    created_at: _datetime | int
    custom_properties: dict[str, Any] | None = None
    default_branch: str
    delete_branch_on_merge: bool | None = None
    deployments_url: str
    description: str | None
    disabled: bool | None = None
    downloads_url: str
    events_url: str
    fork: bool
    forks: int
    forks_count: int
    forks_url: str
    full_name: str
    git_commits_url: str
    git_refs_url: str
    git_tags_url: str
    git_url: str
    has_downloads: bool
    has_issues: bool
    has_pages: bool
    has_projects: bool
    has_wiki: bool
    homepage: str | None
    hooks_url: str
    html_url: str
    id: int
    is_template: bool | None = None
    issue_comment_url: str
    issue_events_url: str
    issues_url: str
    keys_url: str
    labels_url: str
    language: str | None
    languages_url: str
    license: WebhookForkForkeeLicense | None
    master_branch: str | None = None
    merges_url: str
    milestones_url: str
    mirror_url: str | None
    name: str
    node_id: str
    notifications_url: str
    open_issues: int
    open_issues_count: int
    organization: str | None = None
    owner: WebhooksUser | None
    permissions: RepositoryPermissions | None = None
    private: bool
    public: bool | None = None
    pulls_url: str
    pushed_at: _datetime | int
    releases_url: str
    role_name: str | None = None
    size: int
    ssh_url: str
    stargazers: int | None = None
    stargazers_count: int
    stargazers_url: str
    statuses_url: str
    subscribers_url: str
    subscription_url: str
    svn_url: str
    tags_url: str
    teams_url: str
    topics: list[str] | None = None
    trees_url: str
    updated_at: _datetime
    url: str
    visibility: str | None = None
    watchers: int
    watchers_count: int


class TeamPermissions(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: TeamPermissions."

    admin: bool
    maintain: bool
    pull: bool
    push: bool
    triage: bool


class TeamSimple(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: TeamSimple."

    description: str | None
    enterprise_id: int | None = None
    html_url: str
    id: int
    ldap_dn: str | None = None
    members_url: str
    name: str
    node_id: str
    notification_setting: str | None = None
    organization_id: int | None = None
    permission: str
    privacy: str | None = None
    repositories_url: str
    slug: str
    type: str
    url: str


class WebhookBranchProtectionAuthorizedActorNames(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "GitHub webhooks: WebhookBranchProtectionAuthorizedActorNames."

    from_: list[str]


class WebhookBranchProtectionDismissalActorsOnly(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "GitHub webhooks: WebhookBranchProtectionDismissalActorsOnly."

    from_: bool | None


class WebhookBranchProtectionRuleEditedChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookBranchProtectionRuleEditedChanges."

    admin_enforced: WebhookBranchProtectionDismissalActorsOnly | None = None
    authorized_actor_names: WebhookBranchProtectionAuthorizedActorNames | None = None
    authorized_actors_only: WebhookBranchProtectionDismissalActorsOnly | None = None
    authorized_dismissal_actors_only: WebhookBranchProtectionDismissalActorsOnly | None = None
    linear_history_requirement_enforcement_level: WebhookBranchRequirementEnforcementLevel | None = None
    lock_allows_fork_sync: WebhookBranchProtectionDismissalActorsOnly | None = None
    lock_branch_enforcement_level: WebhookBranchRequirementEnforcementLevel | None = None
    pull_request_reviews_enforcement_level: WebhookBranchRequirementEnforcementLevel | None = None
    require_last_push_approval: WebhookBranchProtectionDismissalActorsOnly | None = None
    required_status_checks: WebhookBranchProtectionAuthorizedActorNames | None = None
    required_status_checks_enforcement_level: WebhookBranchRequirementEnforcementLevel | None = None


class WebhookBranchRequirementEnforcementLevel(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "GitHub webhooks: WebhookBranchRequirementEnforcementLevel."

    from_: str


class WebhookCheckRunRequestedActionRequestedAction(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookCheckRunRequestedActionRequestedAction."

    identifier: str | None = None


class WebhookCommitCommentCreated(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookCommitCommentCreated."

    action: str
    comment: WebhookCommitCommentCreatedComment
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser


class WebhookCommitCommentCreatedComment(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookCommitCommentCreatedComment."

    author_association: str
    body: str
    commit_id: str
    created_at: str
    html_url: str
    id: int
    line: int | None
    node_id: str
    path: str | None
    position: int | None
    reactions: ReactionRollup | None = None
    updated_at: str
    url: str
    user: WebhooksUser | None


class WebhookCreate(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookCreate."

    description: str | None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    master_branch: str
    organization: OrganizationSimpleWebhooks | None = None
    pusher_type: str
    ref: str
    ref_type: str
    repository: RepositoryWebhooks
    sender: SimpleUser


class WebhookCustomPropertyValuesUpdated(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookCustomPropertyValuesUpdated."

    action: str
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    new_property_values: list[CustomPropertyValue]
    old_property_values: list[CustomPropertyValue]
    organization: OrganizationSimpleWebhooks
    repository: RepositoryWebhooks
    sender: SimpleUser | None = None


class WebhookDelete(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookDelete."

    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    pusher_type: str
    ref: str
    ref_type: str
    repository: RepositoryWebhooks
    sender: SimpleUser


class WebhookDeploymentCreated(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookDeploymentCreated."

    action: str
    deployment: WebhookDeploymentCreatedDeployment
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser
    workflow: WebhooksWorkflow | None = None
    workflow_run: WebhookDeploymentCreatedWorkflowRun | None = None


class WebhookDeploymentCreatedDeployment(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookDeploymentCreatedDeployment."

    created_at: str
    creator: WebhooksUser | None
    description: str | None
    environment: str
    id: int
    node_id: str
    original_environment: str
    payload: str | dict[str, Any]
    performed_via_github_app: WebhookDeploymentCreatedPerformedViaGithubApp | None = None
    production_environment: bool | None = None
    ref: str
    repository_url: str
    sha: str
    statuses_url: str
    task: str
    transient_environment: bool | None = None
    updated_at: str
    url: str


class WebhookDeploymentCreatedPerformedViaGithubApp(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookDeploymentCreatedPerformedViaGithubApp."

    created_at: _datetime | None
    description: str | None
    events: list[str] | None = None
    external_url: str | None
    html_url: str
    id: int | None
    name: str
    node_id: str
    owner: WebhooksUser | None
    permissions: WebhookIssuesOpenedViaGithubAppPermissions | None = None
    slug: str | None = None
    updated_at: _datetime | None


class WebhookDeploymentCreatedRunHeadRepository(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookDeploymentCreatedRunHeadRepository."

    archive_url: str | None = None
    assignees_url: str | None = None
    blobs_url: str | None = None
    branches_url: str | None = None
    collaborators_url: str | None = None
    comments_url: str | None = None
    commits_url: str | None = None
    compare_url: str | None = None
    contents_url: str | None = None
    contributors_url: str | None = None
    deployments_url: str | None = None
    description: Any = None
    downloads_url: str | None = None
    events_url: str | None = None
    fork: bool | None = None
    forks_url: str | None = None
    full_name: str | None = None
    git_commits_url: str | None = None
    git_refs_url: str | None = None
    git_tags_url: str | None = None
    hooks_url: str | None = None
    html_url: str | None = None
    id: int | None = None
    issue_comment_url: str | None = None
    issue_events_url: str | None = None
    issues_url: str | None = None
    keys_url: str | None = None
    labels_url: str | None = None
    languages_url: str | None = None
    merges_url: str | None = None
    milestones_url: str | None = None
    name: str | None = None
    node_id: str | None = None
    notifications_url: str | None = None
    owner: RepositoryWebhooksTemplateRepositoryOwner | None = None
    private: bool | None = None
    pulls_url: str | None = None
    releases_url: str | None = None
    stargazers_url: str | None = None
    statuses_url: str | None = None
    subscribers_url: str | None = None
    subscription_url: str | None = None
    tags_url: str | None = None
    teams_url: str | None = None
    trees_url: str | None = None
    url: str | None = None


class WebhookDeploymentCreatedWorkflowRun(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookDeploymentCreatedWorkflowRun."

    actor: WebhooksUser | None
    artifacts_url: str | None = None
    cancel_url: str | None = None
    check_suite_id: int
    check_suite_node_id: str
    check_suite_url: str | None = None
    conclusion: str | None
    created_at: _datetime
    display_title: str | None = None
    event: str
    head_branch: str
    head_commit: Any = None
    head_repository: WebhookDeploymentCreatedRunHeadRepository | None = None
    head_sha: str
    html_url: str
    id: int
    jobs_url: str | None = None
    logs_url: str | None = None
    name: str
    node_id: str
    path: str | None = None
    previous_attempt_url: Any = None
    pull_requests: list[PullRequestMinimal]
    referenced_workflows: list[DeploymentReviewPayloadRunReferencedWorkflows] | None = None
    repository: WebhookDeploymentCreatedRunHeadRepository | None = None
    rerun_url: str | None = None
    run_attempt: int
    run_number: int
    run_started_at: _datetime
    status: str
    triggering_actor: WebhooksUser | None = None
    updated_at: _datetime
    url: str
    workflow_id: int
    workflow_url: str | None = None


class WebhookDeploymentProtectionRuleRequested(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookDeploymentProtectionRuleRequested."

    action: str
    deployment: Deployment | None = None
    deployment_callback_url: str | None = None
    environment: str | None = None
    event: str | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    pull_requests: list[PullRequest] | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser


class WebhookDeploymentStatusCreated(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookDeploymentStatusCreated."

    action: str
    check_run: WebhookDeploymentStatusCreatedCheckRun | None = None
    deployment: WebhookDeploymentStatusCreatedDeployment
    deployment_status: WebhookDeploymentStatusCreatedDeploymentStatus
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser
    workflow: WebhooksWorkflow | None = None
    workflow_run: WebhookDeploymentStatusCreatedWorkflowRun | None = None


class WebhookDeploymentStatusCreatedCheckRun(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookDeploymentStatusCreatedCheckRun."

    completed_at: _datetime | None
    conclusion: str | None
    details_url: str
    external_id: str
    head_sha: str
    html_url: str
    id: int
    name: str
    node_id: str
    started_at: _datetime
    status: str
    url: str


class WebhookDeploymentStatusCreatedDeployment(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookDeploymentStatusCreatedDeployment."

    created_at: str
    creator: WebhooksUser | None
    description: str | None
    environment: str
    id: int
    node_id: str
    original_environment: str
    payload: str | dict[str, Any]
    performed_via_github_app: WebhookDeploymentStatusPerformedViaGithubApp | None = None
    production_environment: bool | None = None
    ref: str
    repository_url: str
    sha: str
    statuses_url: str
    task: str
    transient_environment: bool | None = None
    updated_at: str
    url: str


class WebhookDeploymentStatusCreatedDeploymentStatus(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookDeploymentStatusCreatedDeploymentStatus."

    created_at: str
    creator: WebhooksUser | None
    deployment_url: str
    description: str
    environment: str
    environment_url: str | None = None
    id: int
    log_url: str | None = None
    node_id: str
    performed_via_github_app: WebhookDeploymentStatusPerformedViaGithubApp2 | None = None
    repository_url: str
    state: str
    target_url: str
    updated_at: str
    url: str


class WebhookDeploymentStatusCreatedWorkflowRun(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookDeploymentStatusCreatedWorkflowRun."

    actor: WebhooksUser | None
    artifacts_url: str | None = None
    cancel_url: str | None = None
    check_suite_id: int
    check_suite_node_id: str
    check_suite_url: str | None = None
    conclusion: str | None
    created_at: _datetime
    display_title: str | None = None
    event: str
    head_branch: str
    head_commit: Any = None
    head_repository: WebhookDeploymentCreatedRunHeadRepository | None = None
    head_sha: str
    html_url: str
    id: int
    jobs_url: str | None = None
    logs_url: str | None = None
    name: str
    node_id: str
    path: str | None = None
    previous_attempt_url: Any = None
    pull_requests: list[PullRequestMinimal]
    referenced_workflows: list[DeploymentReviewPayloadRunReferencedWorkflows] | None = None
    repository: WebhookDeploymentCreatedRunHeadRepository | None = None
    rerun_url: str | None = None
    run_attempt: int
    run_number: int
    run_started_at: _datetime
    status: str
    triggering_actor: WebhooksUser | None
    updated_at: _datetime
    url: str
    workflow_id: int
    workflow_url: str | None = None


class WebhookDeploymentStatusPerformedViaGithubApp(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookDeploymentStatusPerformedViaGithubApp."

    created_at: _datetime | None
    description: str | None
    events: list[str] | None = None
    external_url: str | None
    html_url: str
    id: int | None
    name: str
    node_id: str
    owner: WebhooksUser | None
    permissions: WebhookIssuesOpenedViaGithubAppPermissions | None = None
    slug: str | None = None
    updated_at: _datetime | None


class WebhookDeploymentStatusPerformedViaGithubApp2(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookDeploymentStatusPerformedViaGithubApp2."

    created_at: _datetime | None
    description: str | None
    events: list[str] | None = None
    external_url: str | None
    html_url: str
    id: int | None
    name: str
    node_id: str
    owner: WebhooksUser | None
    permissions: WebhookIssuesOpenedViaGithubAppPermissions | None = None
    slug: str | None = None
    updated_at: _datetime | None


class WebhookDiscussionCategoryChangedChangesCategory(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "GitHub webhooks: WebhookDiscussionCategoryChangedChangesCategory."

    from_: DiscussionCategory


class WebhookDiscussionCommentEditedChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookDiscussionCommentEditedChanges."

    body: WebhooksChangesBody


class WebhookFork(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookFork."

    enterprise: EnterpriseWebhooks | None = None
    forkee: WebhookForkForkee
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser


class WebhookForkForkee(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookForkForkee."

    allow_auto_merge: bool | None = None
    allow_forking: bool | None = None
    allow_merge_commit: bool | None = None
    allow_rebase_merge: bool | None = None
    allow_squash_merge: bool | None = None
    allow_update_branch: bool | None = None
    archive_url: str
    archived: bool
    assignees_url: str
    blobs_url: str
    branches_url: str
    clone_url: str
    collaborators_url: str
    comments_url: str
    commits_url: str
    compare_url: str
    contents_url: str
    contributors_url: str
    created_at: _datetime | int
    default_branch: str
    delete_branch_on_merge: bool | None = None
    deployments_url: str
    description: str | None
    disabled: bool | None = None
    downloads_url: str
    events_url: str
    fork: bool
    forks: int
    forks_count: int
    forks_url: str
    full_name: str
    git_commits_url: str
    git_refs_url: str
    git_tags_url: str
    git_url: str
    has_downloads: bool
    has_issues: bool
    has_pages: bool
    has_projects: bool
    has_wiki: bool
    homepage: str | None
    hooks_url: str
    html_url: str
    id: int
    is_template: bool | None = None
    issue_comment_url: str
    issue_events_url: str
    issues_url: str
    keys_url: str
    labels_url: str
    language: Any
    languages_url: str
    license: WebhookForkForkeeLicense | None
    master_branch: str | None = None
    merges_url: str
    milestones_url: str
    mirror_url: Any
    name: str
    node_id: str
    notifications_url: str
    open_issues: int
    open_issues_count: int
    organization: str | None = None
    owner: WebhooksUser
    permissions: RepositoryPermissions | None = None
    private: bool
    public: bool | None = None
    pulls_url: str
    pushed_at: _datetime | int
    releases_url: str
    role_name: str | None = None
    size: int
    ssh_url: str
    stargazers: int | None = None
    stargazers_count: int
    stargazers_url: str
    statuses_url: str
    subscribers_url: str
    subscription_url: str
    svn_url: str
    tags_url: str
    teams_url: str
    topics: list[str] | None = None
    trees_url: str
    updated_at: _datetime
    url: str
    visibility: str | None = None
    watchers: int
    watchers_count: int
    web_commit_signoff_required: bool | None = None


class WebhookForkForkeeLicense(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookForkForkeeLicense."

    key: str
    name: str
    node_id: str
    spdx_id: str
    url: str | None


class WebhookGithubAppAuthorizationRevoked(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookGithubAppAuthorizationRevoked."

    action: str
    sender: SimpleUser


class WebhookGollum(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookGollum."

    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    pages: list[WebhookGollumPages]
    repository: RepositoryWebhooks
    sender: SimpleUser


class WebhookGollumPages(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookGollumPages."

    action: str
    html_url: str
    page_name: str
    sha: str
    summary: str | None
    title: str


class WebhookInstallationTargetRenamed(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookInstallationTargetRenamed."

    account: WebhookInstallationTargetRenamedAccount
    action: str
    changes: WebhookInstallationTargetRenamedChanges
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks | None = None
    sender: SimpleUser | None = None
    target_type: str


class WebhookInstallationTargetRenamedAccount(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookInstallationTargetRenamedAccount."

    archived_at: str | None = None
    avatar_url: str
    created_at: str | None = None
    description: Any = None
    events_url: str | None = None
    followers: int | None = None
    followers_url: str | None = None
    following: int | None = None
    following_url: str | None = None
    gists_url: str | None = None
    gravatar_id: str | None = None
    has_organization_projects: bool | None = None
    has_repository_projects: bool | None = None
    hooks_url: str | None = None
    html_url: str
    id: int
    is_verified: bool | None = None
    issues_url: str | None = None
    login: str | None = None
    members_url: str | None = None
    name: str | None = None
    node_id: str
    organizations_url: str | None = None
    public_gists: int | None = None
    public_members_url: str | None = None
    public_repos: int | None = None
    received_events_url: str | None = None
    repos_url: str | None = None
    site_admin: bool | None = None
    slug: str | None = None
    starred_url: str | None = None
    subscriptions_url: str | None = None
    type: str | None = None
    updated_at: str | None = None
    url: str | None = None
    user_view_type: str | None = None
    website_url: Any = None


class WebhookInstallationTargetRenamedChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookInstallationTargetRenamedChanges."

    login: WebhooksChangesBody | None = None
    slug: WebhooksChangesBody | None = None


class WebhookIssuesOpenedChangesOldIssue(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookIssuesOpenedChangesOldIssue."

    active_lock_reason: str | None = None
    assignee: WebhooksUser | None = None
    assignees: list[WebhooksUser | None] | None = None
    author_association: str | None = None
    body: str | None = None
    closed_at: _datetime | None = None
    comments: int | None = None
    comments_url: str | None = None
    created_at: _datetime | None = None
    draft: bool | None = None
    events_url: str | None = None
    html_url: str | None = None
    id: int
    issue_dependencies_summary: IssueDependenciesSummary | None = None
    issue_field_values: list[IssueFieldValue] | None = None
    labels: list[Label] | None = None
    labels_url: str | None = None
    locked: bool | None = None
    milestone: WebhookIssuesOpenedChangesOldIssueMilestone | None = None
    node_id: str | None = None
    number: int
    performed_via_github_app: WebhookIssuesTransferredPerformedViaGithubApp | None = None
    pull_request: IssuesPayloadIssuePullRequest | None = None
    reactions: ReactionRollup | None = None
    repository_url: str | None = None
    state: str | None = None
    state_reason: str | None = None
    sub_issues_summary: SubIssuesSummary | None = None
    timeline_url: str | None = None
    title: str | None = None
    type: IssueType | None = None
    updated_at: _datetime | None = None
    url: str | None = None
    user: WebhooksUser | None = None


class WebhookIssuesOpenedChangesOldIssueMilestone(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookIssuesOpenedChangesOldIssueMilestone."

    closed_at: _datetime | None
    closed_issues: int
    created_at: _datetime
    creator: WebhooksUser | None
    description: str | None
    due_on: _datetime | None
    html_url: str
    id: int
    labels_url: str
    node_id: str
    number: int
    open_issues: int
    state: str
    title: str
    updated_at: _datetime
    url: str


class WebhookIssuesOpenedChangesOldRepository(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookIssuesOpenedChangesOldRepository."

    allow_auto_merge: bool | None = None
    allow_forking: bool | None = None
    allow_merge_commit: bool | None = None
    allow_rebase_merge: bool | None = None
    allow_squash_merge: bool | None = None
    allow_update_branch: bool | None = None
    archive_url: str
    archived: bool
    assignees_url: str
    blobs_url: str
    branches_url: str
    clone_url: str
    collaborators_url: str
    comments_url: str
    commits_url: str
    compare_url: str
    contents_url: str
    contributors_url: str
    created_at: _datetime | int
    custom_properties: dict[str, Any] | None = None
    default_branch: str
    delete_branch_on_merge: bool | None = None
    deployments_url: str
    description: str | None
    disabled: bool | None = None
    downloads_url: str
    events_url: str
    fork: bool
    forks: int
    forks_count: int
    forks_url: str
    full_name: str
    git_commits_url: str
    git_refs_url: str
    git_tags_url: str
    git_url: str
    has_discussions: bool | None = None
    has_downloads: bool
    has_issues: bool
    has_pages: bool
    has_projects: bool
    has_wiki: bool
    homepage: str | None
    hooks_url: str
    html_url: str
    id: int
    is_template: bool | None = None
    issue_comment_url: str
    issue_events_url: str
    issues_url: str
    keys_url: str
    labels_url: str
    language: str | None
    languages_url: str
    license: WebhookForkForkeeLicense | None
    master_branch: str | None = None
    merges_url: str
    milestones_url: str
    mirror_url: str | None
    name: str
    node_id: str
    notifications_url: str
    open_issues: int
    open_issues_count: int
    organization: str | None = None
    owner: WebhooksUser | None
    permissions: RepositoryPermissions | None = None
    private: bool
    public: bool | None = None
    pulls_url: str
    pushed_at: _datetime | int
    releases_url: str
    role_name: str | None = None
    size: int
    ssh_url: str
    stargazers: int | None = None
    stargazers_count: int
    stargazers_url: str
    statuses_url: str
    subscribers_url: str
    subscription_url: str
    svn_url: str
    tags_url: str
    teams_url: str
    topics: list[str]
    trees_url: str
    updated_at: _datetime
    url: str
    visibility: str
    watchers: int
    watchers_count: int
    web_commit_signoff_required: bool | None = None


class WebhookIssuesOpenedViaGithubAppPermissions(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookIssuesOpenedViaGithubAppPermissions."

    actions: str | None = None
    administration: str | None = None
    checks: str | None = None
    content_references: str | None = None
    contents: str | None = None
    deployments: str | None = None
    discussions: str | None = None
    emails: str | None = None
    environments: str | None = None
    issues: str | None = None
    keys: str | None = None
    members: str | None = None
    metadata: str | None = None
    organization_administration: str | None = None
    organization_hooks: str | None = None
    organization_packages: str | None = None
    organization_plan: str | None = None
    organization_projects: str | None = None
    organization_secrets: str | None = None
    organization_self_hosted_runners: str | None = None
    organization_user_blocking: str | None = None
    packages: str | None = None
    pages: str | None = None
    pull_requests: str | None = None
    repository_hooks: str | None = None
    repository_projects: str | None = None
    secret_scanning_alerts: str | None = None
    secrets: str | None = None
    security_events: str | None = None
    security_scanning_alert: str | None = None
    single_file: str | None = None
    statuses: str | None = None
    team_discussions: str | None = None
    vulnerability_alerts: str | None = None
    workflows: str | None = None


class WebhookIssuesTransferredChangesNewIssue(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookIssuesTransferredChangesNewIssue."

    active_lock_reason: str | None
    assignee: WebhooksUser | None = None
    assignees: list[WebhooksUser | None]
    author_association: str
    body: str | None
    closed_at: _datetime | None
    comments: int
    comments_url: str
    created_at: _datetime
    draft: bool | None = None
    events_url: str
    html_url: str
    id: int
    issue_dependencies_summary: IssueDependenciesSummary | None = None
    issue_field_values: list[IssueFieldValue] | None = None
    labels: list[Label] | None = None
    labels_url: str
    locked: bool | None = None
    milestone: WebhookIssuesOpenedChangesOldIssueMilestone | None
    node_id: str
    number: int
    performed_via_github_app: WebhookIssuesTransferredPerformedViaGithubApp | None = None
    pull_request: IssuesPayloadIssuePullRequest | None = None
    reactions: ReactionRollup
    repository_url: str
    state: str | None = None
    state_reason: str | None = None
    sub_issues_summary: SubIssuesSummary | None = None
    timeline_url: str | None = None
    title: str
    type: IssueType | None = None
    updated_at: _datetime
    url: str
    user: WebhooksUser | None


class WebhookIssuesTransferredPerformedViaGithubApp(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookIssuesTransferredPerformedViaGithubApp."

    created_at: _datetime | None
    description: str | None
    events: list[str] | None = None
    external_url: str | None
    html_url: str
    id: int | None
    name: str
    node_id: str
    owner: WebhooksUser | None
    permissions: WebhookIssuesOpenedViaGithubAppPermissions | None = None
    slug: str | None = None
    updated_at: _datetime | None


class WebhookLabelEditedChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookLabelEditedChanges."

    color: WebhooksChangesBody | None = None
    description: WebhooksChangesBody | None = None
    name: WebhooksChangesBody | None = None


class WebhookMemberAddedChangesRoleName(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookMemberAddedChangesRoleName."

    to: str


class WebhookMetaDeleted(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookMetaDeleted."

    action: str
    enterprise: EnterpriseWebhooks | None = None
    hook: WebhookMetaDeletedHook
    hook_id: int
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks | None = None
    sender: SimpleUser | None = None


class WebhookMetaDeletedHook(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookMetaDeletedHook."

    active: bool
    config: WebhookMetaDeletedHookConfig
    created_at: str
    events: list[str]
    id: int
    name: str
    type: str
    updated_at: str


class WebhookMetaDeletedHookConfig(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookMetaDeletedHookConfig."

    content_type: str
    insecure_ssl: str
    secret: str | None = None
    url: str


class WebhookMilestoneEditedChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookMilestoneEditedChanges."

    description: WebhooksChangesBody | None = None
    due_on: WebhooksChangesBody | None = None
    title: WebhooksChangesBody | None = None


class WebhookOrganizationMemberInvitedInvitation(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookOrganizationMemberInvitedInvitation."

    created_at: _datetime
    email: str | None
    failed_at: _datetime | None
    failed_reason: str | None
    id: float
    invitation_source: str | None = None
    invitation_teams_url: str
    inviter: WebhooksUser | None
    login: str | None
    node_id: str
    role: str
    team_count: float


class WebhookOrganizationRenamedChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookOrganizationRenamedChanges."

    login: WebhookOrganizationRenamedChangesLogin | None = None


class WebhookOrganizationRenamedChangesLogin(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "GitHub webhooks: WebhookOrganizationRenamedChangesLogin."

    from_: str | None = None


class WebhookPackagePublishedNugetMetadataValue4(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookPackagePublishedNugetMetadataValue4."

    branch: str | None = None
    commit: str | None = None
    type: str | None = None
    url: str | None = None


class WebhookPackagePublishedPackageVersionNpmMetadata(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookPackagePublishedPackageVersionNpmMetadata."

    author: dict[str, Any] | None = None
    bin: dict[str, Any] | None = None
    bugs: dict[str, Any] | None = None
    commit_oid: str | None = None
    contributors: list[dict[str, Any]] | None = None
    cpu: list[str] | None = None
    deleted_by_id: int | None = None
    dependencies: dict[str, Any] | None = None
    description: str | None = None
    dev_dependencies: dict[str, Any] | None = None
    directories: dict[str, Any] | None = None
    dist: dict[str, Any] | None = None
    engines: dict[str, Any] | None = None
    files: list[str] | None = None
    git_head: str | None = None
    has_shrinkwrap: bool | None = None
    homepage: str | None = None
    id: str | None = None
    installation_command: str | None = None
    keywords: list[str] | None = None
    license: str | None = None
    main: str | None = None
    maintainers: list[dict[str, Any]] | None = None
    man: dict[str, Any] | None = None
    name: str | None = None
    node_version: str | None = None
    npm_user: str | None = None
    npm_version: str | None = None
    optional_dependencies: dict[str, Any] | None = None
    os: list[str] | None = None
    peer_dependencies: dict[str, Any] | None = None
    published_via_actions: bool | None = None
    readme: str | None = None
    release_id: int | None = None
    repository: dict[str, Any] | None = None
    scripts: dict[str, Any] | None = None
    version: str | None = None


class WebhookPackagePublishedVersionNugetMetadata(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookPackagePublishedVersionNugetMetadata."

    id: int | str | None = None
    name: str | None = None
    value: WebhookPackagePublishedNugetMetadataValue4 | bool | int | str | None = None


class WebhookPageBuild(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookPageBuild."

    build: WebhookPageBuildBuild
    enterprise: EnterpriseWebhooks | None = None
    id: int
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser


class WebhookPageBuildBuild(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookPageBuildBuild."

    commit: str | None
    created_at: str
    duration: int
    error: WebhookPageBuildBuildError
    pusher: WebhooksUser | None
    status: str
    updated_at: str
    url: str


class WebhookPageBuildBuildError(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookPageBuildBuildError."

    message: str | None


class WebhookPing(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookPing."

    hook: WebhookPingHook | None = None
    hook_id: int | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks | None = None
    sender: SimpleUser | None = None
    zen: str | None = None


class WebhookPingHook(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookPingHook."

    active: bool
    app_id: int | None = None
    config: WebhookPingHookConfig
    created_at: _datetime
    deliveries_url: str | None = None
    events: list[str]
    id: int
    last_response: HookResponse | None = None
    name: str
    ping_url: str | None = None
    test_url: str | None = None
    type: str
    updated_at: _datetime
    url: str | None = None


class WebhookPingHookConfig(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookPingHookConfig."

    content_type: str | None = None
    insecure_ssl: float | str | None = None
    secret: str | None = None
    url: str | None = None


class WebhookProjectCardMovedChangesColumnId(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "GitHub webhooks: WebhookProjectCardMovedChangesColumnId."

    from_: int


class WebhookProjectColumnEditedChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookProjectColumnEditedChanges."

    name: WebhooksChangesBody | None = None


class WebhookProjectEditedChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookProjectEditedChanges."

    body: WebhooksChangesBody | None = None
    name: WebhooksChangesBody | None = None


class WebhookProjectsV2ItemChanges1FieldValueFrom3(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookProjectsV2ItemChanges1FieldValueFrom3."

    color: str | None = None
    description: str | None = None
    id: str
    name: str


class WebhookProjectsV2ItemChanges1FieldValueFrom4(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookProjectsV2ItemChanges1FieldValueFrom4."

    completed: bool | None = None
    duration: float | None = None
    id: str
    start_date: str | None = None
    title: str
    title_html: str | None = None


class WebhookProjectsV2ItemConvertedChangesContentType(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "GitHub webhooks: WebhookProjectsV2ItemConvertedChangesContentType."

    from_: str | None = None
    to: str | None = None


class WebhookProjectsV2ItemEditedChanges1FieldValue(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "GitHub webhooks: WebhookProjectsV2ItemEditedChanges1FieldValue."

    field_name: str | None = None
    field_node_id: str | None = None
    field_type: str | None = None
    from_: WebhookProjectsV2Item1FieldValueFromOrOthers | None = None
    project_number: int | None = None
    to: WebhookProjectsV2Item1FieldValueFromOrOthers | None = None


class WebhookProjectsV2ItemEditedChanges2Body(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "GitHub webhooks: WebhookProjectsV2ItemEditedChanges2Body."

    from_: str | None = None
    to: str | None = None


class WebhookProjectsV2ProjectEditedChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookProjectsV2ProjectEditedChanges."

    description: WebhookProjectsV2ItemEditedChanges2Body | None = None
    public: WebhookProjectsV2ProjectEditedChangesPublic | None = None
    short_description: WebhookProjectsV2ItemEditedChanges2Body | None = None
    title: WebhookProjectsV2ProjectEditedChangesTitle | None = None


class WebhookProjectsV2ProjectEditedChangesPublic(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "GitHub webhooks: WebhookProjectsV2ProjectEditedChangesPublic."

    from_: bool | None = None
    to: bool | None = None


class WebhookProjectsV2ProjectEditedChangesTitle(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "GitHub webhooks: WebhookProjectsV2ProjectEditedChangesTitle."

    from_: str | None = None
    to: str | None = None


class WebhookProjectsV2StatusUpdateEditedChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookProjectsV2StatusUpdateEditedChanges."

    body: WebhookProjectsV2ItemEditedChanges2Body | None = None
    start_date: WebhookProjectsV2UpdateEditedChangesStartDate | None = None
    status: WebhookProjectsV2StatusUpdateEditedChangesStatus | None = None
    target_date: WebhookProjectsV2UpdateEditedChangesStartDate | None = None


class WebhookProjectsV2StatusUpdateEditedChangesStatus(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "GitHub webhooks: WebhookProjectsV2StatusUpdateEditedChangesStatus."

    from_: str | None = None
    to: str | None = None


class WebhookProjectsV2UpdateEditedChangesStartDate(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "GitHub webhooks: WebhookProjectsV2UpdateEditedChangesStartDate."

    from_: _date | None = None
    to: _date | None = None


class WebhookPublic(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookPublic."

    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser


class WebhookPullRequestEditedChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookPullRequestEditedChanges."

    base: WebhookPullRequestEditedChangesBase | None = None
    body: WebhooksChangesBody | None = None
    title: WebhooksChangesBody | None = None


class WebhookPullRequestEditedChangesBase(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookPullRequestEditedChangesBase."

    ref: WebhooksChangesBody
    sha: WebhooksChangesBody


class WebhookPush(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookPush."

    after: str
    base_ref: str | None
    before: str
    commits: list[WebhookPushCommits]
    compare: str
    created: bool
    deleted: bool
    enterprise: EnterpriseWebhooks | None = None
    forced: bool
    head_commit: WebhookPushCommits | None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    pusher: WebhookPushPusher
    ref: str
    repository: WebhookPushRepository
    sender: SimpleUser | None = None


class WebhookPushCommits(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookPushCommits."

    added: list[str] | None = None
    author: WebhookPushCommitsAuthor
    committer: WebhookPushCommitsAuthor
    distinct: bool
    id: str
    message: str
    modified: list[str] | None = None
    removed: list[str] | None = None
    timestamp: _datetime
    tree_id: str
    url: str


class WebhookPushCommitsAuthor(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookPushCommitsAuthor."

    date: _datetime | None = None
    email: str | None
    name: str
    username: str | None = None


class WebhookPushPusher(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookPushPusher."

    date: _datetime | None = None
    email: str | None = None
    name: str
    username: str | None = None


class WebhookPushRepository(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookPushRepository."

    allow_auto_merge: bool | None = None
    allow_forking: bool | None = None
    allow_merge_commit: bool | None = None
    allow_rebase_merge: bool | None = None
    allow_squash_merge: bool | None = None
    allow_update_branch: bool | None = None
    archive_url: str
    archived: bool
    assignees_url: str
    blobs_url: str
    branches_url: str
    clone_url: str
    collaborators_url: str
    comments_url: str
    commits_url: str
    compare_url: str
    contents_url: str
    contributors_url: str
    created_at: _datetime | int
    custom_properties: dict[str, Any] | None = None
    default_branch: str
    delete_branch_on_merge: bool | None = None
    deployments_url: str
    description: str | None
    disabled: bool | None = None
    downloads_url: str
    events_url: str
    fork: bool
    forks: int
    forks_count: int
    forks_url: str
    full_name: str
    git_commits_url: str
    git_refs_url: str
    git_tags_url: str
    git_url: str
    has_discussions: bool | None = None
    has_downloads: bool
    has_issues: bool
    has_pages: bool
    has_projects: bool
    has_wiki: bool
    homepage: str | None
    hooks_url: str
    html_url: str
    id: int
    is_template: bool | None = None
    issue_comment_url: str
    issue_events_url: str
    issues_url: str
    keys_url: str
    labels_url: str
    language: str | None
    languages_url: str
    license: WebhookForkForkeeLicense | None
    master_branch: str | None = None
    merges_url: str
    milestones_url: str
    mirror_url: str | None
    name: str
    node_id: str
    notifications_url: str
    open_issues: int
    open_issues_count: int
    organization: str | None = None
    owner: WebhooksUser | None
    permissions: RepositoryPermissions | None = None
    private: bool
    public: bool | None = None
    pulls_url: str
    pushed_at: _datetime | int
    releases_url: str
    role_name: str | None = None
    size: int
    ssh_url: str
    stargazers: int | None = None
    stargazers_count: int
    stargazers_url: str
    statuses_url: str
    subscribers_url: str
    subscription_url: str
    svn_url: str
    tags_url: str
    teams_url: str
    topics: list[str] | None = None
    trees_url: str
    updated_at: _datetime
    url: str
    visibility: str | None = None
    watchers: int
    watchers_count: int
    web_commit_signoff_required: bool | None = None


class WebhookRegistryPackageContainerMetadataTag(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookRegistryPackageContainerMetadataTag."

    digest: str | None = None
    name: str | None = None


class WebhookRegistryPackagePackageVersionNpmMetadata(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookRegistryPackagePackageVersionNpmMetadata."

    author: str | dict[str, Any] | None = None
    bin: dict[str, Any] | None = None
    bugs: str | dict[str, Any] | None = None
    commit_oid: str | None = None
    contributors: list[str] | None = None
    cpu: list[str] | None = None
    deleted_by_id: int | None = None
    dependencies: dict[str, Any] | None = None
    description: str | None = None
    dev_dependencies: dict[str, Any] | None = None
    directories: str | dict[str, Any] | None = None
    dist: str | dict[str, Any] | None = None
    engines: dict[str, Any] | None = None
    files: list[str] | None = None
    git_head: str | None = None
    has_shrinkwrap: bool | None = None
    homepage: str | None = None
    id: str | None = None
    installation_command: str | None = None
    keywords: list[str] | None = None
    license: str | None = None
    main: str | None = None
    maintainers: list[str] | None = None
    man: dict[str, Any] | None = None
    name: str | None = None
    node_version: str | None = None
    npm_user: str | None = None
    npm_version: str | None = None
    optional_dependencies: dict[str, Any] | None = None
    os: list[str] | None = None
    peer_dependencies: dict[str, Any] | None = None
    published_via_actions: bool | None = None
    readme: str | None = None
    release_id: int | None = None
    repository: str | dict[str, Any] | None = None
    scripts: dict[str, Any] | None = None
    version: str | None = None


class WebhookRegistryPackageRegistryPackageRegistry(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookRegistryPackageRegistryPackageRegistry."

    about_url: str | None = None
    name: str | None = None
    type: str | None = None
    url: str | None = None
    vendor: str | None = None


class WebhookRegistryPackageVersionContainerMetadata(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookRegistryPackageVersionContainerMetadata."

    labels: dict[str, Any] | None = None
    manifest: dict[str, Any] | None = None
    tag: WebhookRegistryPackageContainerMetadataTag | None = None


class WebhookRegistryPackageVersionNugetMetadata(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookRegistryPackageVersionNugetMetadata."

    id: int | str | dict[str, Any] | None = None
    name: str | None = None
    value: WebhookPackagePublishedNugetMetadataValue4 | bool | int | str | None = None


class WebhookReleaseEditedChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookReleaseEditedChanges."

    body: WebhooksChangesBody | None = None
    make_latest: WebhookReleaseEditedChangesMakeLatest | None = None
    name: WebhooksChangesBody | None = None
    tag_name: WebhooksChangesBody | None = None


class WebhookReleaseEditedChangesMakeLatest(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookReleaseEditedChangesMakeLatest."

    to: bool


class WebhookRepositoryDispatchSample(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookRepositoryDispatchSample."

    action: str
    branch: str
    client_payload: dict[str, Any] | None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser


class WebhookRepositoryEditedChangesTopics(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "GitHub webhooks: WebhookRepositoryEditedChangesTopics."

    from_: list[str] | None = None


class WebhookRepositoryImport(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookRepositoryImport."

    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser
    status: str


class WebhookRepositoryOwnerFromOrganization(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookRepositoryOwnerFromOrganization."

    avatar_url: str
    description: str | None
    events_url: str
    hooks_url: str
    html_url: str | None = None
    id: int
    issues_url: str
    login: str
    members_url: str
    node_id: str
    public_members_url: str
    repos_url: str
    url: str


class WebhookRepositoryRenamedChangesRepository(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookRepositoryRenamedChangesRepository."

    name: WebhooksChangesBody


class WebhookRepositoryRulesetChangesConditionsUpdated(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookRepositoryRulesetChangesConditionsUpdated."

    changes: WebhookRepositoryRulesetConditionsUpdatedChanges | None = None
    condition: RepositoryRulesetConditions | None = None


class WebhookRepositoryRulesetChangesRulesUpdated(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookRepositoryRulesetChangesRulesUpdated."

    changes: WebhookRepositoryRulesetRulesUpdatedChanges | None = None
    rule: RepositoryRule | None = None


class WebhookRepositoryRulesetConditionsUpdatedChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookRepositoryRulesetConditionsUpdatedChanges."

    condition_type: WebhookOrganizationRenamedChangesLogin | None = None
    exclude: WebhookRepositoryRulesetUpdatedChangesExclude | None = None
    include: WebhookRepositoryRulesetUpdatedChangesExclude | None = None
    target: WebhookOrganizationRenamedChangesLogin | None = None


class WebhookRepositoryRulesetEditedChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookRepositoryRulesetEditedChanges."

    conditions: WebhookRepositoryRulesetEditedChangesConditions | None = None
    enforcement: WebhookOrganizationRenamedChangesLogin | None = None
    name: WebhookOrganizationRenamedChangesLogin | None = None
    rules: WebhookRepositoryRulesetEditedChangesRules | None = None


class WebhookRepositoryRulesetEditedChangesConditions(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookRepositoryRulesetEditedChangesConditions."

    added: list[RepositoryRulesetConditions] | None = None
    deleted: list[RepositoryRulesetConditions] | None = None
    updated: list[WebhookRepositoryRulesetChangesConditionsUpdated] | None = None


class WebhookRepositoryRulesetEditedChangesRules(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookRepositoryRulesetEditedChangesRules."

    added: list[RepositoryRule] | None = None
    deleted: list[RepositoryRule] | None = None
    updated: list[WebhookRepositoryRulesetChangesRulesUpdated] | None = None


class WebhookRepositoryRulesetRulesUpdatedChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookRepositoryRulesetRulesUpdatedChanges."

    configuration: WebhookOrganizationRenamedChangesLogin | None = None
    pattern: WebhookOrganizationRenamedChangesLogin | None = None
    rule_type: WebhookOrganizationRenamedChangesLogin | None = None


class WebhookRepositoryRulesetUpdatedChangesExclude(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "GitHub webhooks: WebhookRepositoryRulesetUpdatedChangesExclude."

    from_: list[str] | None = None


class WebhookRepositoryTransferredChangesOwner(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "GitHub webhooks: WebhookRepositoryTransferredChangesOwner."

    from_: WebhookRepositoryTransferredChangesOwnerFrom


class WebhookRepositoryTransferredChangesOwnerFrom(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookRepositoryTransferredChangesOwnerFrom."

    organization: WebhookRepositoryOwnerFromOrganization | None = None
    user: WebhooksUser | None = None


class WebhookRubygemsMetadata(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookRubygemsMetadata."

    commit_oid: str | None = None
    dependencies: list[dict[str, str]] | None = None
    description: str | None = None
    homepage: str | None = None
    metadata: dict[str, str] | None = None
    name: str | None = None
    platform: str | None = None
    readme: str | None = None
    repo: str | None = None
    version_info: WebhookRubygemsMetadataVersionInfo | None = None


class WebhookRubygemsMetadataVersionInfo(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookRubygemsMetadataVersionInfo."

    version: str | None = None


class WebhookSecretScanningAlertLocationCreated(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookSecretScanningAlertLocationCreated."

    action: str
    alert: SecretScanningAlertWebhook
    installation: SimpleInstallation | None = None
    location: SecretScanningLocation
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser


class WebhookSecretScanningScanCompleted(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookSecretScanningScanCompleted."

    action: str
    completed_at: _datetime
    custom_pattern_name: str | None = None
    custom_pattern_scope: str | None = None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks | None = None
    secret_types: list[str] | None = None
    sender: SimpleUser | None = None
    source: str
    started_at: _datetime
    type: str


class WebhookSecurityAndAnalysis(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookSecurityAndAnalysis."

    changes: WebhookSecurityAndAnalysisChanges
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: FullRepository
    sender: SimpleUser | None = None


class WebhookSecurityAndAnalysisChanges(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "GitHub webhooks: WebhookSecurityAndAnalysisChanges."

    from_: WebhookSecurityAndAnalysisChangesFrom | None = None


class WebhookSecurityAndAnalysisChangesFrom(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookSecurityAndAnalysisChangesFrom."

    security_and_analysis: SecurityAndAnalysis | None = None


class WebhookStatus(Payload, frozen=True, kw_only=True, rename={"state_": "state"}):
    "GitHub webhooks: WebhookStatus."

    avatar_url: str | None = None
    branches: list[WebhookStatusBranches]
    commit: WebhookStatusCommit
    context: str
    created_at: str
    description: str | None
    enterprise: EnterpriseWebhooks | None = None
    id: int
    installation: SimpleInstallation | None = None
    name: str
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser
    sha: str
    state_: str
    target_url: str | None
    updated_at: str


class WebhookStatusBranches(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookStatusBranches."

    commit: WebhookStatusBranchesCommit
    name: str
    protected: bool


class WebhookStatusBranchesCommit(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookStatusBranchesCommit."

    sha: str | None
    url: str | None


class WebhookStatusCommit(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookStatusCommit."

    author: WebhookStatusCommitAuthor | None
    comments_url: str
    commit: WebhookStatusCommitCommit
    committer: WebhookStatusCommitAuthor | None
    html_url: str
    node_id: str
    parents: list[WebhookStatusCommitParents]
    sha: str
    url: str


class WebhookStatusCommitAuthor(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookStatusCommitAuthor."

    avatar_url: str | None = None
    deleted: bool | None = None
    email: str | None = None
    events_url: str | None = None
    followers_url: str | None = None
    following_url: str | None = None
    gists_url: str | None = None
    gravatar_id: str | None = None
    html_url: str | None = None
    id: int | None = None
    login: str | None = None
    name: str | None = None
    node_id: str | None = None
    organizations_url: str | None = None
    received_events_url: str | None = None
    repos_url: str | None = None
    site_admin: bool | None = None
    starred_url: str | None = None
    subscriptions_url: str | None = None
    type: str | None = None
    url: str | None = None


class WebhookStatusCommitCommit(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookStatusCommitCommit."

    author: WebhookStatusCommitCommitAuthor
    comment_count: int
    committer: WebhookStatusCommitCommitAuthor
    message: str
    tree: WebhookStatusCommitCommitTree
    url: str
    verification: WebhookStatusCommitCommitVerification


class WebhookStatusCommitCommitAuthor(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookStatusCommitCommitAuthor."

    date: _datetime
    email: str
    name: str
    username: str | None = None


class WebhookStatusCommitCommitTree(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookStatusCommitCommitTree."

    sha: str
    url: str


class WebhookStatusCommitCommitVerification(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookStatusCommitCommitVerification."

    payload: str | None
    reason: str
    signature: str | None
    verified: bool
    verified_at: str | None = None


class WebhookStatusCommitParents(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookStatusCommitParents."

    html_url: str
    sha: str
    url: str


class WebhookTeamAdd(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookTeamAdd."

    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser
    team: WebhooksTeam1


class WebhookTeamEditedChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookTeamEditedChanges."

    description: WebhooksChangesBody | None = None
    name: WebhooksChangesBody | None = None
    notification_setting: WebhooksChangesBody | None = None
    privacy: WebhooksChangesBody | None = None
    repository: WebhookTeamEditedChangesRepository | None = None


class WebhookTeamEditedChangesRepository(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookTeamEditedChangesRepository."

    permissions: WebhookTeamEditedChangesRepositoryPermissions


class WebhookTeamEditedChangesRepositoryPermissions(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "GitHub webhooks: WebhookTeamEditedChangesRepositoryPermissions."

    from_: WebhookTeamEditedRepositoryPermissionsFrom


class WebhookTeamEditedRepositoryPermissionsFrom(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookTeamEditedRepositoryPermissionsFrom."

    admin: bool | None = None
    pull: bool | None = None
    push: bool | None = None


class WebhookWatchStarted(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookWatchStarted."

    action: str
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser


class WebhookWorkflowDispatch(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhookWorkflowDispatch."

    enterprise: EnterpriseWebhooks | None = None
    inputs: dict[str, Any] | None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    ref: str
    repository: RepositoryWebhooks
    sender: SimpleUser
    workflow: str


class WebhooksAnswer(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhooksAnswer."

    author_association: str
    body: str
    child_comment_count: int
    created_at: _datetime
    discussion_id: int
    html_url: str
    id: int
    node_id: str
    parent_id: Any
    reactions: ReactionRollup | None = None
    repository_url: str
    updated_at: _datetime
    user: WebhooksUser | None


class WebhooksApprover(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhooksApprover."

    avatar_url: str | None = None
    events_url: str | None = None
    followers_url: str | None = None
    following_url: str | None = None
    gists_url: str | None = None
    gravatar_id: str | None = None
    html_url: str | None = None
    id: int | None = None
    login: str | None = None
    node_id: str | None = None
    organizations_url: str | None = None
    received_events_url: str | None = None
    repos_url: str | None = None
    site_admin: bool | None = None
    starred_url: str | None = None
    subscriptions_url: str | None = None
    type: str | None = None
    url: str | None = None
    user_view_type: str | None = None


class WebhooksChanges(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhooksChanges."

    body: WebhooksChangesBody | None = None


class WebhooksChanges8Tier(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "GitHub webhooks: WebhooksChanges8Tier."

    from_: WebhooksSponsorshipTier


class WebhooksChangesBody(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "GitHub webhooks: WebhooksChangesBody."

    from_: str


class WebhooksComment(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhooksComment."

    author_association: str
    body: str
    child_comment_count: int
    created_at: str
    discussion_id: int
    html_url: str
    id: int
    node_id: str
    parent_id: int | None
    reactions: ReactionRollup | None = None
    repository_url: str
    updated_at: str
    user: WebhooksUser | None


class WebhooksDeployKey(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhooksDeployKey."

    added_by: str | None = None
    created_at: str
    enabled: bool | None = None
    id: int
    key: str
    last_used: str | None = None
    read_only: bool
    title: str
    url: str
    verified: bool


class WebhooksLabel(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhooksLabel."

    color: str
    default: bool
    description: str | None = None
    id: int
    name: str
    node_id: str
    url: str


class WebhooksMembership(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhooksMembership."

    direct_membership: bool | None = None
    enterprise_teams_providing_indirect_membership: list[str] | None = None
    organization_url: str
    role: str
    state: str
    url: str
    user: WebhooksUser | None


class WebhooksMilestone(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhooksMilestone."

    closed_at: _datetime | None
    closed_issues: int
    created_at: _datetime
    creator: IssuesPayloadAssignee | None
    description: str | None
    due_on: _datetime | None
    html_url: str
    id: int
    labels_url: str
    node_id: str
    number: int
    open_issues: int
    state: str
    title: str
    updated_at: _datetime
    url: str


class WebhooksProject(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhooksProject."

    body: str | None
    columns_url: str
    created_at: _datetime
    creator: WebhooksUser | None
    html_url: str
    id: int
    name: str
    node_id: str
    number: int
    owner_url: str
    state: str
    updated_at: _datetime
    url: str


class WebhooksProjectChangesArchivedAt(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "GitHub webhooks: WebhooksProjectChangesArchivedAt."

    from_: _datetime | None = None
    to: _datetime | None = None


class WebhooksProjectColumn(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhooksProjectColumn."

    after_id: int | None = None
    cards_url: str
    created_at: _datetime
    id: int
    name: str
    node_id: str
    project_url: str
    updated_at: _datetime
    url: str


class WebhooksRepositories(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhooksRepositories."

    full_name: str
    id: int
    name: str
    node_id: str
    private: bool


class WebhooksRule(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhooksRule."

    admin_enforced: bool
    allow_deletions_enforcement_level: str
    allow_force_pushes_enforcement_level: str
    authorized_actor_names: list[str]
    authorized_actors_only: bool
    authorized_dismissal_actors_only: bool
    create_protected: bool | None = None
    created_at: _datetime
    dismiss_stale_reviews_on_push: bool
    id: int
    ignore_approvals_from_contributors: bool
    linear_history_requirement_enforcement_level: str
    lock_allows_fork_sync: bool | None = None
    lock_branch_enforcement_level: str | None = None
    merge_queue_enforcement_level: str
    name: str
    pull_request_reviews_enforcement_level: str
    repository_id: int
    require_code_owner_review: bool
    require_last_push_approval: bool | None = None
    required_approving_review_count: int
    required_conversation_resolution_level: str
    required_deployments_enforcement_level: str
    required_status_checks: list[str]
    required_status_checks_enforcement_level: str
    signature_requirement_enforcement_level: str
    strict_required_status_checks_policy: bool
    updated_at: _datetime


class WebhooksSponsorship(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhooksSponsorship."

    created_at: str
    maintainer: WebhooksApprover | None = None
    node_id: str
    privacy_level: str
    sponsor: WebhooksUser | None
    sponsorable: WebhooksUser | None
    tier: WebhooksSponsorshipTier


class WebhooksSponsorshipTier(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhooksSponsorshipTier."

    created_at: str
    description: str
    is_custom_ammount: bool | None = None
    is_custom_amount: bool | None = None
    is_one_time: bool | None = None
    monthly_price_in_cents: int
    monthly_price_in_dollars: int
    name: str
    node_id: str


class WebhooksTeam(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhooksTeam."

    deleted: bool | None = None
    description: str | None = None
    enterprise_id: int | None = None
    html_url: str | None = None
    id: int
    members_url: str | None = None
    name: str
    node_id: str | None = None
    notification_setting: str | None = None
    organization_id: int | None = None
    parent: WebhooksTeamParent | None = None
    permission: str | None = None
    privacy: str | None = None
    repositories_url: str | None = None
    slug: str | None = None
    type: str | None = None
    url: str | None = None


class WebhooksTeam1(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhooksTeam1."

    deleted: bool | None = None
    description: str | None = None
    enterprise_id: int | None = None
    html_url: str | None = None
    id: int
    members_url: str | None = None
    name: str
    node_id: str | None = None
    notification_setting: str | None = None
    organization_id: int | None = None
    parent: WebhooksTeamParent | None = None
    permission: str | None = None
    privacy: str | None = None
    repositories_url: str | None = None
    slug: str | None = None
    type: str | None = None
    url: str | None = None


class WebhooksTeamParent(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhooksTeamParent."

    description: str | None
    enterprise_id: int | None = None
    html_url: str
    id: int
    members_url: str
    name: str
    node_id: str
    notification_setting: str
    organization_id: int | None = None
    permission: str
    privacy: str
    repositories_url: str
    slug: str
    type: str
    url: str


class WebhooksUser(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhooksUser."

    avatar_url: str | None = None
    deleted: bool | None = None
    email: str | None = None
    events_url: str | None = None
    followers_url: str | None = None
    following_url: str | None = None
    gists_url: str | None = None
    gravatar_id: str | None = None
    html_url: str | None = None
    id: int
    login: str
    name: str | None = None
    node_id: str | None = None
    organizations_url: str | None = None
    received_events_url: str | None = None
    repos_url: str | None = None
    site_admin: bool | None = None
    starred_url: str | None = None
    subscriptions_url: str | None = None
    type: str | None = None
    url: str | None = None
    user_view_type: str | None = None


class WebhooksWorkflow(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WebhooksWorkflow."

    badge_url: str
    created_at: _datetime
    html_url: str
    id: int
    name: str
    node_id: str
    path: str
    state: str
    updated_at: _datetime
    url: str


class WorkflowJobPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WorkflowJobPayload."

    action: str
    deployment: Deployment | None = None
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser
    workflow_job: WorkflowJobPayloadWorkflowJob


class WorkflowJobPayloadWorkflowJob(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WorkflowJobPayloadWorkflowJob."

    check_run_url: str
    completed_at: str | None
    conclusion: str | None
    created_at: str | None = None
    head_branch: str | None = None
    head_sha: str
    html_url: str
    id: int
    labels: list[str]
    name: str
    node_id: str
    run_attempt: int | None = None
    run_id: float
    run_url: str
    runner_group_id: int | None
    runner_group_name: str | None
    runner_id: int | None
    runner_name: str | None
    started_at: str
    status: str
    steps: list[WorkflowJobPayloadWorkflowJobSteps]
    url: str
    workflow_name: str | None = None


class WorkflowJobPayloadWorkflowJobSteps(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WorkflowJobPayloadWorkflowJobSteps."

    completed_at: str | None
    conclusion: str | None
    name: str
    number: int
    started_at: str | None
    status: str


class WorkflowRunPayload(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WorkflowRunPayload."

    action: str
    enterprise: EnterpriseWebhooks | None = None
    installation: SimpleInstallation | None = None
    organization: OrganizationSimpleWebhooks | None = None
    repository: RepositoryWebhooks
    sender: SimpleUser
    workflow: WebhooksWorkflow | None
    workflow_run: WorkflowRunPayloadWorkflowRun


class WorkflowRunPayloadWorkflowRun(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WorkflowRunPayloadWorkflowRun."

    actor: WebhooksUser | None = None
    artifacts_url: str
    cancel_url: str
    check_suite_id: int
    check_suite_node_id: str
    check_suite_url: str
    conclusion: str | None
    created_at: _datetime
    display_title: str | None = None
    event: str
    head_branch: str | None
    head_commit: CheckSuitePayloadCheckSuiteHeadCommit
    head_repository: WorkflowRunPayloadWorkflowRunHeadRepository
    head_sha: str
    html_url: str
    id: int
    jobs_url: str
    logs_url: str
    name: str | None
    node_id: str
    path: str | None = None
    previous_attempt_url: str | None
    pull_requests: list[WorkflowRunPayloadWorkflowRunPullRequests | None]
    referenced_workflows: list[DeploymentReviewPayloadRunReferencedWorkflows] | None = None
    repository: WorkflowRunPayloadWorkflowRunRepository
    rerun_url: str
    run_attempt: int
    run_number: int
    run_started_at: _datetime
    status: str
    triggering_actor: WebhooksUser | None = None
    updated_at: _datetime
    url: str
    workflow_id: int
    workflow_url: str


class WorkflowRunPayloadWorkflowRunHeadRepository(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WorkflowRunPayloadWorkflowRunHeadRepository."

    archive_url: str
    assignees_url: str
    blobs_url: str
    branches_url: str
    collaborators_url: str
    comments_url: str
    commits_url: str
    compare_url: str
    contents_url: str
    contributors_url: str
    deployments_url: str
    description: str | None
    downloads_url: str
    events_url: str
    fork: bool
    forks_url: str
    full_name: str
    git_commits_url: str
    git_refs_url: str
    git_tags_url: str
    hooks_url: str
    html_url: str
    id: int
    issue_comment_url: str
    issue_events_url: str
    issues_url: str
    keys_url: str
    labels_url: str
    languages_url: str
    merges_url: str
    milestones_url: str
    name: str | None
    node_id: str
    notifications_url: str
    owner: WebhooksUser | None
    private: bool
    pulls_url: str
    releases_url: str
    stargazers_url: str
    statuses_url: str
    subscribers_url: str
    subscription_url: str
    tags_url: str
    teams_url: str
    trees_url: str
    url: str


class WorkflowRunPayloadWorkflowRunPullRequests(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WorkflowRunPayloadWorkflowRunPullRequests."

    base: PullRequestMinimalBase
    head: PullRequestMinimalBase
    id: float
    number: float
    url: str


class WorkflowRunPayloadWorkflowRunRepository(Payload, frozen=True, kw_only=True):
    "GitHub webhooks: WorkflowRunPayloadWorkflowRunRepository."

    archive_url: str
    assignees_url: str
    blobs_url: str
    branches_url: str
    collaborators_url: str
    comments_url: str
    commits_url: str
    compare_url: str
    contents_url: str
    contributors_url: str
    deployments_url: str
    description: str | None
    downloads_url: str
    events_url: str
    fork: bool
    forks_url: str
    full_name: str
    git_commits_url: str
    git_refs_url: str
    git_tags_url: str
    hooks_url: str
    html_url: str
    id: int
    issue_comment_url: str
    issue_events_url: str
    issues_url: str
    keys_url: str
    labels_url: str
    languages_url: str
    merges_url: str
    milestones_url: str
    name: str
    node_id: str
    notifications_url: str
    owner: WebhooksUser | None
    private: bool
    pulls_url: str
    releases_url: str
    stargazers_url: str
    statuses_url: str
    subscribers_url: str
    subscription_url: str
    tags_url: str
    teams_url: str
    trees_url: str
    url: str


class UnknownRepositoryRule(Payload, frozen=True, kw_only=True):
    "A RepositoryRule this package does not know: what all of them share, and `raw`, the whole object."

    type: str
    raw: dict[str, Any]


class IntegrationOwner(
    Chosen,
    choice=ByKeys(
        [
            (
                lambda: SimpleUser,
                (
                    "events_url",
                    "followers_url",
                    "following_url",
                    "gists_url",
                    "gravatar_id",
                    "login",
                    "organizations_url",
                    "received_events_url",
                    "repos_url",
                    "site_admin",
                    "starred_url",
                    "subscriptions_url",
                    "type",
                    "url",
                ),
            ),
            (
                lambda: Enterprise,
                (
                    "created_at",
                    "slug",
                    "updated_at",
                ),
            ),
        ]
    ),
):
    "One of 2 types."


RepositoryRule = (
    RepositoryRuleBranchNamePattern
    | RepositoryRuleCodeScanning
    | RepositoryRuleCommitAuthorEmailPattern
    | RepositoryRuleCommitMessagePattern
    | RepositoryRuleCommitterEmailPattern
    | RepositoryRuleCopilotCodeReview
    | RepositoryRuleCreation
    | RepositoryRuleDeletion
    | RepositoryRuleFileExtensionRestriction
    | RepositoryRuleFilePathRestriction
    | RepositoryRuleMaxFilePathLength
    | RepositoryRuleMaxFileSize
    | RepositoryRuleMergeQueue
    | RepositoryRuleNonFastForward
    | RepositoryRulePullRequest
    | RepositoryRuleRequiredDeployments
    | RepositoryRuleRequiredLinearHistory
    | RepositoryRuleRequiredSignatures
    | RepositoryRuleRequiredStatusChecks
    | RepositoryRuleTagNamePattern
    | RepositoryRuleUpdate
    | RepositoryRuleWorkflows
)


class SecretScanningLocationDetails(
    Chosen,
    choice=ByKeys(
        [
            (lambda: SecretScanningLocationCommit, ("blob_url",)),
            (lambda: SecretScanningLocationWikiCommit, ("page_url",)),
            (lambda: SecretScanningLocationIssueTitle, ("issue_title_url",)),
            (lambda: SecretScanningLocationIssueBody, ("issue_body_url",)),
            (lambda: SecretScanningLocationIssueComment, ("issue_comment_url",)),
            (lambda: SecretScanningLocationDiscussionTitle, ("discussion_title_url",)),
            (lambda: SecretScanningLocationDiscussionBody, ("discussion_body_url",)),
            (lambda: SecretScanningLocationDiscussionComment, ("discussion_comment_url",)),
            (lambda: SecretScanningLocationPullRequestTitle, ("pull_request_title_url",)),
            (lambda: SecretScanningLocationPullRequestBody, ("pull_request_body_url",)),
            (lambda: SecretScanningLocationPullRequestComment, ("pull_request_comment_url",)),
            (lambda: SecretScanningLocationPullRequestReview, ("pull_request_review_url",)),
            (lambda: SecretScanningLocationPullRequestReviewComment, ("pull_request_review_comment_url",)),
        ]
    ),
):
    "One of 13 types."


class WebhookProjectsV2Item1FieldValueFromOrOthers(
    Chosen,
    choice=ByForm(
        object=ByKeys(
            [
                (lambda: WebhookProjectsV2ItemChanges1FieldValueFrom3, ("name",)),
                (lambda: WebhookProjectsV2ItemChanges1FieldValueFrom4, ("title",)),
            ]
        ),
        integer=int,
        text=str,
    ),
):
    "One of 2 types."


__all__ = [
    "AppPermissions",
    "AutoMerge",
    "BranchProtectionConfigurationPayload",
    "BranchProtectionRulePayload",
    "CheckRunPayload",
    "CheckRunWithSimpleCheckSuite",
    "CheckRunWithSimpleCheckSuiteOutput",
    "CheckSuitePayload",
    "CheckSuitePayloadCheckSuite",
    "CheckSuitePayloadCheckSuiteApp",
    "CheckSuitePayloadCheckSuiteAppPermissions",
    "CheckSuitePayloadCheckSuiteHeadCommit",
    "CodeOfConduct",
    "CodeOfConductSimple",
    "CodeScanningAlertMostRecentInstanceLocation",
    "CodeScanningAlertMostRecentInstanceMessage",
    "CodeScanningAlertPayload",
    "CodeScanningAlertPayloadAlert",
    "CodeScanningAlertPayloadAlertMostRecentInstance",
    "CodeScanningAlertPayloadAlertRule",
    "CodeScanningAlertPayloadAlertTool",
    "CustomPropertyPayload",
    "CustomPropertyPayloadDefinition",
    "CustomPropertyValue",
    "CvssSeverities",
    "CvssSeveritiesCvssV3",
    "DependabotAlert",
    "DependabotAlertDependency",
    "DependabotAlertPackage",
    "DependabotAlertPayload",
    "DependabotAlertSecurityAdvisory",
    "DependabotAlertSecurityAdvisoryCvss",
    "DependabotAlertSecurityAdvisoryReferences",
    "DependabotAlertSecurityFirstPatchedVersion",
    "DependabotAlertSecurityVulnerability",
    "DeployKeyPayload",
    "Deployment",
    "DeploymentReviewPayload",
    "DeploymentReviewPayloadReviewers",
    "DeploymentReviewPayloadReviewersReviewer",
    "DeploymentReviewPayloadRunReferencedWorkflows",
    "DeploymentReviewPayloadWorkflowJobRun",
    "DeploymentReviewPayloadWorkflowJobRuns",
    "DeploymentReviewPayloadWorkflowRun",
    "DeploymentReviewPayloadWorkflowRunRepository",
    "DeploymentSimple",
    "Discussion",
    "DiscussionCategory",
    "DiscussionCommentPayload",
    "DiscussionPayload",
    "DiscussionPayloadChanges",
    "Enterprise",
    "EnterpriseWebhooks",
    "Envelope",
    "FullRepository",
    "HookResponse",
    "Installation",
    "InstallationPayload",
    "InstallationRepositoriesPayload",
    "InstallationRepositoriesRepositoriesRemoved",
    "Integration",
    "IntegrationOwner",
    "IntegrationPermissions",
    "Issue",
    "IssueCommentPayload",
    "IssueCommentPayloadComment",
    "IssueCommentPayloadIssue",
    "IssueCommentPayloadIssuePerformedViaGithubApp",
    "IssueDependenciesPayload",
    "IssueDependenciesSummary",
    "IssueFieldValue",
    "IssueFieldValueSingleSelectOption",
    "IssueLabels2",
    "IssuePullRequest",
    "IssueType",
    "IssuesPayload",
    "IssuesPayloadAssignee",
    "IssuesPayloadChanges",
    "IssuesPayloadIssue",
    "IssuesPayloadIssuePerformedViaGithubApp",
    "IssuesPayloadIssuePullRequest",
    "IssuesPayloadIssueViaGithubAppPermissions",
    "Label",
    "LabelPayload",
    "LicenseSimple",
    "Link",
    "MarketplacePurchaseMarketplacePurchaseAccount",
    "MarketplacePurchaseMarketplacePurchasePlan",
    "MarketplacePurchaseMarketplacePurchasePlan2",
    "MarketplacePurchasePayload",
    "MarketplacePurchasePayloadMarketplacePurchase",
    "MarketplacePurchasePreviousMarketplacePurchase",
    "MemberPayload",
    "MemberPayloadChanges",
    "MemberPayloadChangesPermission",
    "MembershipPayload",
    "MergeGroup",
    "MergeGroupPayload",
    "Milestone",
    "MilestonePayload",
    "MilestonePayloadMilestone",
    "MinimalRepository",
    "MinimalRepositoryLicense",
    "MinimalRepositoryPermissions",
    "OrgBlockPayload",
    "OrgRulesetConditions1RepositoryName",
    "OrgRulesetConditions2RepositoryId",
    "OrgRulesetConditions3RepositoryProperty",
    "OrganizationPayload",
    "OrganizationSimpleWebhooks",
    "PackagePayload",
    "PackagePayloadPackage",
    "PackagePayloadPackagePackageVersion",
    "PackagePayloadPackagePackageVersionPackageFiles",
    "PackagePayloadPackagePackageVersionRelease",
    "PackagePayloadPackageRegistry",
    "PackagePayloadPackageVersionDockerMetadata",
    "PersonalAccessTokenRequest",
    "PersonalAccessTokenRequestPayload",
    "PersonalAccessTokenRequestPermissionsAdded",
    "ProjectCardPayload",
    "ProjectCardPayloadChanges",
    "ProjectCardPayloadChangesNote",
    "ProjectCardPayloadProjectCard",
    "ProjectColumnPayload",
    "ProjectPayload",
    "ProjectsV2",
    "ProjectsV2Item",
    "ProjectsV2ItemPayload",
    "ProjectsV2ItemPayloadChanges",
    "ProjectsV2Payload",
    "ProjectsV2StatusUpdate",
    "ProjectsV2StatusUpdatePayload",
    "PullRequest",
    "PullRequestBase",
    "PullRequestLinks",
    "PullRequestMinimal",
    "PullRequestMinimalBase",
    "PullRequestMinimalBaseRepo",
    "PullRequestPayload",
    "PullRequestPayloadPullRequest",
    "PullRequestPayloadPullRequestAutoMerge",
    "PullRequestPayloadPullRequestBase",
    "PullRequestPayloadPullRequestBaseRepo",
    "PullRequestPayloadPullRequestBaseUser",
    "PullRequestPayloadPullRequestHead",
    "PullRequestPayloadPullRequestMilestone",
    "PullRequestPayloadPullRequestRequestedReviewers",
    "PullRequestPayloadPullRequestRequestedTeams",
    "PullRequestPayloadPullRequestUser",
    "PullRequestPayloadRequestedTeam",
    "PullRequestPayloadRequestedTeamParent",
    "PullRequestReviewCommentPayload",
    "PullRequestReviewCommentPayloadComment",
    "PullRequestReviewCommentPayloadCommentLinks",
    "PullRequestReviewCommentPayloadPullRequest",
    "PullRequestReviewCommentPayloadPullRequestBase",
    "PullRequestReviewCommentPayloadPullRequestHead",
    "PullRequestReviewCommentPullRequestBaseRepo",
    "PullRequestReviewCommentPullRequestHeadRepo",
    "PullRequestReviewPayload",
    "PullRequestReviewPayloadPullRequest",
    "PullRequestReviewPayloadPullRequestAssignees2",
    "PullRequestReviewPayloadPullRequestBase",
    "PullRequestReviewPayloadPullRequestHead",
    "PullRequestReviewPayloadReview",
    "PullRequestReviewPayloadReviewLinks",
    "PullRequestReviewPullRequestRequestedReviewers",
    "PullRequestReviewThreadPayload",
    "PullRequestReviewThreadPayloadPullRequest",
    "PullRequestReviewThreadPayloadPullRequestBase",
    "PullRequestReviewThreadPayloadPullRequestHead",
    "PullRequestReviewThreadPayloadThread",
    "PullRequestReviewThreadPayloadThreadComments",
    "PullRequestReviewThreadPullRequestAutoMerge",
    "PullRequestReviewThreadPullRequestBaseRepo",
    "ReactionRollup",
    "RegistryPackagePayload",
    "RegistryPackagePayloadPackagePackageVersion",
    "RegistryPackagePayloadPackageVersionAuthor",
    "RegistryPackagePayloadPackageVersionPackageFiles",
    "RegistryPackagePayloadPackageVersionRelease",
    "RegistryPackagePayloadRegistryPackage",
    "ReleasePayload",
    "ReleasePayloadRelease",
    "ReleasePayloadReleaseAssets",
    "ReleasePayloadReleaseAssetsUploader",
    "Repository",
    "RepositoryAdvisory",
    "RepositoryAdvisoryCredit",
    "RepositoryAdvisoryCredits",
    "RepositoryAdvisoryCwes",
    "RepositoryAdvisoryIdentifiers",
    "RepositoryAdvisoryPayload",
    "RepositoryAdvisorySubmission",
    "RepositoryAdvisoryVulnerability",
    "RepositoryAdvisoryVulnerabilityPackage",
    "RepositoryCodeSearchIndexStatus",
    "RepositoryPayload",
    "RepositoryPayloadChanges",
    "RepositoryPermissions",
    "RepositoryRule",
    "RepositoryRuleBranchNamePattern",
    "RepositoryRuleCodeScanning",
    "RepositoryRuleCodeScanningParameters",
    "RepositoryRuleCommitAuthorEmailPattern",
    "RepositoryRuleCommitMessagePattern",
    "RepositoryRuleCommitterEmailPattern",
    "RepositoryRuleCopilotCodeReview",
    "RepositoryRuleCopilotCodeReviewParameters",
    "RepositoryRuleCreation",
    "RepositoryRuleDeletion",
    "RepositoryRuleFileExtensionRestriction",
    "RepositoryRuleFileExtensionRestrictionParameters",
    "RepositoryRuleFilePathRestriction",
    "RepositoryRuleFilePathRestrictionParameters",
    "RepositoryRuleMaxFilePathLength",
    "RepositoryRuleMaxFilePathLengthParameters",
    "RepositoryRuleMaxFileSize",
    "RepositoryRuleMaxFileSizeParameters",
    "RepositoryRuleMergeQueue",
    "RepositoryRuleMergeQueueParameters",
    "RepositoryRuleNonFastForward",
    "RepositoryRuleParamsCodeScanningTool",
    "RepositoryRuleParamsReviewer",
    "RepositoryRuleParamsStatusCheckConfiguration",
    "RepositoryRuleParamsWorkflowFileReference",
    "RepositoryRulePullRequest",
    "RepositoryRulePullRequestParameters",
    "RepositoryRuleRequiredDeployments",
    "RepositoryRuleRequiredDeploymentsParameters",
    "RepositoryRuleRequiredLinearHistory",
    "RepositoryRuleRequiredReviewerConfiguration",
    "RepositoryRuleRequiredSignatures",
    "RepositoryRuleRequiredStatusChecks",
    "RepositoryRuleRequiredStatusChecksParameters",
    "RepositoryRuleTagNamePattern",
    "RepositoryRuleTagNamePatternParameters",
    "RepositoryRuleUpdate",
    "RepositoryRuleUpdateParameters",
    "RepositoryRuleWorkflows",
    "RepositoryRuleWorkflowsParameters",
    "RepositoryRuleset",
    "RepositoryRulesetBypassActor",
    "RepositoryRulesetConditions",
    "RepositoryRulesetConditions2",
    "RepositoryRulesetConditionsRefName",
    "RepositoryRulesetLinks",
    "RepositoryRulesetLinksHtml",
    "RepositoryRulesetPayload",
    "RepositoryRulesetRepositoryPropertySpec",
    "RepositoryVulnerabilityAlertPayload",
    "RepositoryVulnerabilityAlertPayloadAlert",
    "RepositoryWebhooks",
    "RepositoryWebhooksTemplateRepository",
    "RepositoryWebhooksTemplateRepositoryOwner",
    "SecretScanningAlertPayload",
    "SecretScanningAlertWebhook",
    "SecretScanningLocation",
    "SecretScanningLocationCommit",
    "SecretScanningLocationDetails",
    "SecretScanningLocationDiscussionBody",
    "SecretScanningLocationDiscussionComment",
    "SecretScanningLocationDiscussionTitle",
    "SecretScanningLocationIssueBody",
    "SecretScanningLocationIssueComment",
    "SecretScanningLocationIssueTitle",
    "SecretScanningLocationPullRequestBody",
    "SecretScanningLocationPullRequestComment",
    "SecretScanningLocationPullRequestReview",
    "SecretScanningLocationPullRequestReviewComment",
    "SecretScanningLocationPullRequestTitle",
    "SecretScanningLocationWikiCommit",
    "SecurityAdvisoryEpss",
    "SecurityAdvisoryPayload",
    "SecurityAdvisoryPayloadSecurityAdvisory",
    "SecurityAdvisorySecurityAdvisoryIdentifiers",
    "SecurityAdvisorySecurityAdvisoryVulnerabilities",
    "SecurityAndAnalysis",
    "SecurityAndAnalysisCodeSecurity",
    "SimpleCheckSuite",
    "SimpleCommit",
    "SimpleCommitAuthor",
    "SimpleInstallation",
    "SimpleRepository",
    "SimpleUser",
    "SponsorshipPayload",
    "SponsorshipPayloadChanges",
    "StarPayload",
    "SubIssuesPayload",
    "SubIssuesSummary",
    "Team",
    "TeamPayload",
    "TeamPayloadRepository",
    "TeamPermissions",
    "TeamSimple",
    "UnknownRepositoryRule",
    "WebhookBranchProtectionAuthorizedActorNames",
    "WebhookBranchProtectionDismissalActorsOnly",
    "WebhookBranchProtectionRuleEditedChanges",
    "WebhookBranchRequirementEnforcementLevel",
    "WebhookCheckRunRequestedActionRequestedAction",
    "WebhookCommitCommentCreated",
    "WebhookCommitCommentCreatedComment",
    "WebhookCreate",
    "WebhookCustomPropertyValuesUpdated",
    "WebhookDelete",
    "WebhookDeploymentCreated",
    "WebhookDeploymentCreatedDeployment",
    "WebhookDeploymentCreatedPerformedViaGithubApp",
    "WebhookDeploymentCreatedRunHeadRepository",
    "WebhookDeploymentCreatedWorkflowRun",
    "WebhookDeploymentProtectionRuleRequested",
    "WebhookDeploymentStatusCreated",
    "WebhookDeploymentStatusCreatedCheckRun",
    "WebhookDeploymentStatusCreatedDeployment",
    "WebhookDeploymentStatusCreatedDeploymentStatus",
    "WebhookDeploymentStatusCreatedWorkflowRun",
    "WebhookDeploymentStatusPerformedViaGithubApp",
    "WebhookDeploymentStatusPerformedViaGithubApp2",
    "WebhookDiscussionCategoryChangedChangesCategory",
    "WebhookDiscussionCommentEditedChanges",
    "WebhookFork",
    "WebhookForkForkee",
    "WebhookForkForkeeLicense",
    "WebhookGithubAppAuthorizationRevoked",
    "WebhookGollum",
    "WebhookGollumPages",
    "WebhookInstallationTargetRenamed",
    "WebhookInstallationTargetRenamedAccount",
    "WebhookInstallationTargetRenamedChanges",
    "WebhookIssuesOpenedChangesOldIssue",
    "WebhookIssuesOpenedChangesOldIssueMilestone",
    "WebhookIssuesOpenedChangesOldRepository",
    "WebhookIssuesOpenedViaGithubAppPermissions",
    "WebhookIssuesTransferredChangesNewIssue",
    "WebhookIssuesTransferredPerformedViaGithubApp",
    "WebhookLabelEditedChanges",
    "WebhookMemberAddedChangesRoleName",
    "WebhookMetaDeleted",
    "WebhookMetaDeletedHook",
    "WebhookMetaDeletedHookConfig",
    "WebhookMilestoneEditedChanges",
    "WebhookOrganizationMemberInvitedInvitation",
    "WebhookOrganizationRenamedChanges",
    "WebhookOrganizationRenamedChangesLogin",
    "WebhookPackagePublishedNugetMetadataValue4",
    "WebhookPackagePublishedPackageVersionNpmMetadata",
    "WebhookPackagePublishedVersionNugetMetadata",
    "WebhookPageBuild",
    "WebhookPageBuildBuild",
    "WebhookPageBuildBuildError",
    "WebhookPing",
    "WebhookPingHook",
    "WebhookPingHookConfig",
    "WebhookProjectCardMovedChangesColumnId",
    "WebhookProjectColumnEditedChanges",
    "WebhookProjectEditedChanges",
    "WebhookProjectsV2Item1FieldValueFromOrOthers",
    "WebhookProjectsV2ItemChanges1FieldValueFrom3",
    "WebhookProjectsV2ItemChanges1FieldValueFrom4",
    "WebhookProjectsV2ItemConvertedChangesContentType",
    "WebhookProjectsV2ItemEditedChanges1FieldValue",
    "WebhookProjectsV2ItemEditedChanges2Body",
    "WebhookProjectsV2ProjectEditedChanges",
    "WebhookProjectsV2ProjectEditedChangesPublic",
    "WebhookProjectsV2ProjectEditedChangesTitle",
    "WebhookProjectsV2StatusUpdateEditedChanges",
    "WebhookProjectsV2StatusUpdateEditedChangesStatus",
    "WebhookProjectsV2UpdateEditedChangesStartDate",
    "WebhookPublic",
    "WebhookPullRequestEditedChanges",
    "WebhookPullRequestEditedChangesBase",
    "WebhookPush",
    "WebhookPushCommits",
    "WebhookPushCommitsAuthor",
    "WebhookPushPusher",
    "WebhookPushRepository",
    "WebhookRegistryPackageContainerMetadataTag",
    "WebhookRegistryPackagePackageVersionNpmMetadata",
    "WebhookRegistryPackageRegistryPackageRegistry",
    "WebhookRegistryPackageVersionContainerMetadata",
    "WebhookRegistryPackageVersionNugetMetadata",
    "WebhookReleaseEditedChanges",
    "WebhookReleaseEditedChangesMakeLatest",
    "WebhookRepositoryDispatchSample",
    "WebhookRepositoryEditedChangesTopics",
    "WebhookRepositoryImport",
    "WebhookRepositoryOwnerFromOrganization",
    "WebhookRepositoryRenamedChangesRepository",
    "WebhookRepositoryRulesetChangesConditionsUpdated",
    "WebhookRepositoryRulesetChangesRulesUpdated",
    "WebhookRepositoryRulesetConditionsUpdatedChanges",
    "WebhookRepositoryRulesetEditedChanges",
    "WebhookRepositoryRulesetEditedChangesConditions",
    "WebhookRepositoryRulesetEditedChangesRules",
    "WebhookRepositoryRulesetRulesUpdatedChanges",
    "WebhookRepositoryRulesetUpdatedChangesExclude",
    "WebhookRepositoryTransferredChangesOwner",
    "WebhookRepositoryTransferredChangesOwnerFrom",
    "WebhookRubygemsMetadata",
    "WebhookRubygemsMetadataVersionInfo",
    "WebhookSecretScanningAlertLocationCreated",
    "WebhookSecretScanningScanCompleted",
    "WebhookSecurityAndAnalysis",
    "WebhookSecurityAndAnalysisChanges",
    "WebhookSecurityAndAnalysisChangesFrom",
    "WebhookStatus",
    "WebhookStatusBranches",
    "WebhookStatusBranchesCommit",
    "WebhookStatusCommit",
    "WebhookStatusCommitAuthor",
    "WebhookStatusCommitCommit",
    "WebhookStatusCommitCommitAuthor",
    "WebhookStatusCommitCommitTree",
    "WebhookStatusCommitCommitVerification",
    "WebhookStatusCommitParents",
    "WebhookTeamAdd",
    "WebhookTeamEditedChanges",
    "WebhookTeamEditedChangesRepository",
    "WebhookTeamEditedChangesRepositoryPermissions",
    "WebhookTeamEditedRepositoryPermissionsFrom",
    "WebhookWatchStarted",
    "WebhookWorkflowDispatch",
    "WebhooksAnswer",
    "WebhooksApprover",
    "WebhooksChanges",
    "WebhooksChanges8Tier",
    "WebhooksChangesBody",
    "WebhooksComment",
    "WebhooksDeployKey",
    "WebhooksLabel",
    "WebhooksMembership",
    "WebhooksMilestone",
    "WebhooksProject",
    "WebhooksProjectChangesArchivedAt",
    "WebhooksProjectColumn",
    "WebhooksRepositories",
    "WebhooksRule",
    "WebhooksSponsorship",
    "WebhooksSponsorshipTier",
    "WebhooksTeam",
    "WebhooksTeam1",
    "WebhooksTeamParent",
    "WebhooksUser",
    "WebhooksWorkflow",
    "WorkflowJobPayload",
    "WorkflowJobPayloadWorkflowJob",
    "WorkflowJobPayloadWorkflowJobSteps",
    "WorkflowRunPayload",
    "WorkflowRunPayloadWorkflowRun",
    "WorkflowRunPayloadWorkflowRunHeadRepository",
    "WorkflowRunPayloadWorkflowRunPullRequests",
    "WorkflowRunPayloadWorkflowRunRepository",
]
