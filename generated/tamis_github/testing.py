# Made by `codegen build` from the spec 'github', digest 3d492d1ea533982b. Do not edit: change the spec.
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
            "AppPermissions": {
                "actions": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "administration": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "artifact_metadata": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "attestations": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "checks": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "codespaces": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "contents": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "custom_properties_for_organizations": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "dependabot_secrets": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "deployments": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "discussions": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "email_addresses": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "enterprise_custom_properties_for_organizations": About(
                    values=(
                        "read",
                        "write",
                        "admin",
                    ),
                    open=True,
                ),
                "environments": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "followers": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "git_ssh_keys": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "gpg_keys": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "interaction_limits": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "issues": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "members": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "merge_queues": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "metadata": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_administration": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_announcement_banners": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_copilot_seat_management": About(values=("write",)),
                "organization_custom_org_roles": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_custom_properties": About(
                    values=(
                        "read",
                        "write",
                        "admin",
                    ),
                    open=True,
                ),
                "organization_custom_roles": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_events": About(values=("read",)),
                "organization_hooks": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_packages": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_personal_access_token_requests": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_personal_access_tokens": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_plan": About(values=("read",)),
                "organization_projects": About(
                    values=(
                        "read",
                        "write",
                        "admin",
                    ),
                    open=True,
                ),
                "organization_secrets": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_self_hosted_runners": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_user_blocking": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "packages": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "pages": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "profile": About(values=("write",)),
                "pull_requests": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "repository_custom_properties": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "repository_hooks": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "repository_projects": About(
                    values=(
                        "read",
                        "write",
                        "admin",
                    ),
                    open=True,
                ),
                "secret_scanning_alerts": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "secrets": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "security_events": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "single_file": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "starring": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "statuses": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "team_discussions": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "vulnerability_alerts": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "workflows": About(values=("write",)),
            },
            "AutoMerge": {
                "merge_method": About(
                    values=(
                        "merge",
                        "squash",
                        "rebase",
                    ),
                    open=True,
                ),
            },
            "CheckRunWithSimpleCheckSuite": {
                "conclusion": About(
                    values=(
                        "waiting",
                        "pending",
                        "startup_failure",
                        "stale",
                        "success",
                        "failure",
                        "neutral",
                        "cancelled",
                        "skipped",
                        "timed_out",
                        "action_required",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "queued",
                        "in_progress",
                        "completed",
                        "pending",
                    ),
                    open=True,
                ),
            },
            "CheckSuitePayloadCheckSuite": {
                "conclusion": About(
                    values=(
                        "success",
                        "failure",
                        "neutral",
                        "cancelled",
                        "timed_out",
                        "action_required",
                        "stale",
                        "skipped",
                        "startup_failure",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "requested",
                        "in_progress",
                        "completed",
                        "queued",
                        "pending",
                    ),
                    open=True,
                ),
            },
            "CheckSuitePayloadCheckSuiteApp": {
                "events": About(
                    values=(
                        "branch_protection_rule",
                        "check_run",
                        "check_suite",
                        "code_scanning_alert",
                        "commit_comment",
                        "content_reference",
                        "create",
                        "delete",
                        "deployment",
                        "deployment_review",
                        "deployment_status",
                        "deploy_key",
                        "discussion",
                        "discussion_comment",
                        "fork",
                        "gollum",
                        "issues",
                        "issue_comment",
                        "label",
                        "member",
                        "membership",
                        "milestone",
                        "organization",
                        "org_block",
                        "page_build",
                        "project",
                        "project_card",
                        "project_column",
                        "public",
                        "pull_request",
                        "pull_request_review",
                        "pull_request_review_comment",
                        "push",
                        "registry_package",
                        "release",
                        "repository",
                        "repository_dispatch",
                        "secret_scanning_alert",
                        "star",
                        "status",
                        "team",
                        "team_add",
                        "watch",
                        "workflow_dispatch",
                        "workflow_run",
                        "merge_group",
                        "pull_request_review_thread",
                        "workflow_job",
                        "merge_queue_entry",
                        "security_and_analysis",
                        "projects_v2_item",
                        "secret_scanning_alert_location",
                        "repository_import",
                    ),
                    open=True,
                ),
            },
            "CheckSuitePayloadCheckSuiteAppPermissions": {
                "actions": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "administration": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "artifact_metadata": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "attestations": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "checks": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "content_references": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "contents": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "copilot_requests": About(values=("write",)),
                "deployments": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "discussions": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "emails": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "environments": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "issues": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "keys": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "members": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "merge_queues": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "metadata": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "models": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_administration": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_hooks": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_packages": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_plan": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_projects": About(
                    values=(
                        "read",
                        "write",
                        "admin",
                    ),
                    open=True,
                ),
                "organization_secrets": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_self_hosted_runners": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_user_blocking": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "packages": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "pages": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "pull_requests": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "repository_hooks": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "repository_projects": About(
                    values=(
                        "read",
                        "write",
                        "admin",
                    ),
                    open=True,
                ),
                "secret_scanning_alerts": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "secrets": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "security_events": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "security_scanning_alert": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "single_file": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "statuses": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "team_discussions": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "vulnerability_alerts": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "workflows": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
            },
            "CodeScanningAlertPayloadAlert": {
                "dismissed_reason": About(
                    values=(
                        "false positive",
                        "won't fix",
                        "used in tests",
                    ),
                    open=True,
                ),
                "state": About(
                    values=(
                        "open",
                        "dismissed",
                        "fixed",
                    ),
                    open=True,
                ),
            },
            "CodeScanningAlertPayloadAlertMostRecentInstance": {
                "state": About(
                    values=(
                        "open",
                        "dismissed",
                        "fixed",
                    ),
                    open=True,
                ),
            },
            "CodeScanningAlertPayloadAlertRule": {
                "severity": About(
                    values=(
                        "none",
                        "note",
                        "warning",
                        "error",
                    ),
                    open=True,
                ),
            },
            "CustomPropertyPayloadDefinition": {
                "source_type": About(
                    values=(
                        "organization",
                        "enterprise",
                    ),
                    open=True,
                ),
                "value_type": About(
                    values=(
                        "string",
                        "single_select",
                        "multi_select",
                        "true_false",
                    ),
                    open=True,
                ),
                "values_editable_by": About(
                    values=(
                        "org_actors",
                        "org_and_repo_actors",
                    ),
                    open=True,
                ),
            },
            "DependabotAlert": {
                "dismissed_reason": About(
                    values=(
                        "fix_started",
                        "inaccurate",
                        "no_bandwidth",
                        "not_used",
                        "tolerable_risk",
                    ),
                    open=True,
                ),
                "state": About(
                    values=(
                        "auto_dismissed",
                        "dismissed",
                        "fixed",
                        "open",
                    ),
                    open=True,
                ),
            },
            "DependabotAlertDependency": {
                "relationship": About(
                    values=(
                        "unknown",
                        "direct",
                        "transitive",
                    ),
                    open=True,
                ),
                "scope": About(
                    values=(
                        "development",
                        "runtime",
                    ),
                    open=True,
                ),
            },
            "DependabotAlertSecurityAdvisory": {
                "severity": About(
                    values=(
                        "low",
                        "medium",
                        "high",
                        "critical",
                    ),
                    open=True,
                ),
            },
            "DependabotAlertSecurityVulnerability": {
                "severity": About(
                    values=(
                        "low",
                        "medium",
                        "high",
                        "critical",
                    ),
                    open=True,
                ),
            },
            "DeploymentReviewPayloadReviewers": {
                "type": About(
                    values=(
                        "User",
                        "Team",
                    ),
                    open=True,
                ),
            },
            "DeploymentReviewPayloadReviewersReviewer": {
                "type": About(
                    values=(
                        "Bot",
                        "User",
                        "Organization",
                    ),
                    open=True,
                ),
            },
            "DeploymentReviewPayloadWorkflowRun": {
                "conclusion": About(
                    values=(
                        "success",
                        "failure",
                        "neutral",
                        "cancelled",
                        "timed_out",
                        "action_required",
                        "stale",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "requested",
                        "in_progress",
                        "completed",
                        "queued",
                        "waiting",
                        "pending",
                    ),
                    open=True,
                ),
            },
            "Discussion": {
                "author_association": About(
                    values=(
                        "COLLABORATOR",
                        "CONTRIBUTOR",
                        "FIRST_TIMER",
                        "FIRST_TIME_CONTRIBUTOR",
                        "MANNEQUIN",
                        "MEMBER",
                        "NONE",
                        "OWNER",
                    ),
                    open=True,
                ),
                "state": About(
                    values=(
                        "open",
                        "closed",
                        "locked",
                        "converting",
                        "transferring",
                    ),
                    open=True,
                ),
                "state_reason": About(
                    values=(
                        "resolved",
                        "outdated",
                        "duplicate",
                        "reopened",
                    ),
                    open=True,
                ),
            },
            "FullRepository": {
                "merge_commit_message": About(
                    values=(
                        "PR_BODY",
                        "PR_TITLE",
                        "BLANK",
                    ),
                    open=True,
                ),
                "merge_commit_title": About(
                    values=(
                        "PR_TITLE",
                        "MERGE_MESSAGE",
                    ),
                    open=True,
                ),
                "squash_merge_commit_message": About(
                    values=(
                        "PR_BODY",
                        "COMMIT_MESSAGES",
                        "BLANK",
                    ),
                    open=True,
                ),
                "squash_merge_commit_title": About(
                    values=(
                        "PR_TITLE",
                        "COMMIT_OR_PR_TITLE",
                    ),
                    open=True,
                ),
            },
            "Installation": {
                "repository_selection": About(
                    values=(
                        "all",
                        "selected",
                    ),
                    open=True,
                ),
            },
            "InstallationRepositoriesPayload": {
                "repository_selection": About(
                    values=(
                        "all",
                        "selected",
                    ),
                    open=True,
                ),
            },
            "Issue": {
                "author_association": About(
                    values=(
                        "COLLABORATOR",
                        "CONTRIBUTOR",
                        "FIRST_TIMER",
                        "FIRST_TIME_CONTRIBUTOR",
                        "MANNEQUIN",
                        "MEMBER",
                        "NONE",
                        "OWNER",
                    ),
                    open=True,
                ),
                "state_reason": About(
                    values=(
                        "completed",
                        "reopened",
                        "not_planned",
                        "duplicate",
                    ),
                    open=True,
                ),
            },
            "IssueCommentPayloadComment": {
                "author_association": About(
                    values=(
                        "COLLABORATOR",
                        "CONTRIBUTOR",
                        "FIRST_TIMER",
                        "FIRST_TIME_CONTRIBUTOR",
                        "MANNEQUIN",
                        "MEMBER",
                        "NONE",
                        "OWNER",
                    ),
                    open=True,
                ),
            },
            "IssueCommentPayloadIssue": {
                "active_lock_reason": About(
                    values=(
                        "resolved",
                        "off-topic",
                        "too heated",
                        "spam",
                    ),
                    open=True,
                ),
                "author_association": About(
                    values=(
                        "COLLABORATOR",
                        "CONTRIBUTOR",
                        "FIRST_TIMER",
                        "FIRST_TIME_CONTRIBUTOR",
                        "MANNEQUIN",
                        "MEMBER",
                        "NONE",
                        "OWNER",
                    ),
                    open=True,
                ),
                "state": About(
                    values=(
                        "open",
                        "closed",
                    ),
                    open=True,
                ),
            },
            "IssueCommentPayloadIssuePerformedViaGithubApp": {
                "events": About(
                    values=(
                        "branch_protection_rule",
                        "check_run",
                        "check_suite",
                        "code_scanning_alert",
                        "commit_comment",
                        "content_reference",
                        "create",
                        "delete",
                        "deployment",
                        "deployment_review",
                        "deployment_status",
                        "deploy_key",
                        "discussion",
                        "discussion_comment",
                        "fork",
                        "gollum",
                        "issues",
                        "issue_comment",
                        "label",
                        "member",
                        "membership",
                        "milestone",
                        "organization",
                        "org_block",
                        "page_build",
                        "project",
                        "project_card",
                        "project_column",
                        "public",
                        "pull_request",
                        "pull_request_review",
                        "pull_request_review_comment",
                        "push",
                        "registry_package",
                        "release",
                        "repository",
                        "repository_dispatch",
                        "secret_scanning_alert",
                        "star",
                        "status",
                        "team",
                        "team_add",
                        "watch",
                        "workflow_dispatch",
                        "workflow_run",
                        "reminder",
                        "pull_request_review_thread",
                    ),
                    open=True,
                ),
            },
            "IssueFieldValue": {
                "data_type": About(
                    values=(
                        "text",
                        "single_select",
                        "number",
                        "date",
                    ),
                    open=True,
                ),
            },
            "IssueType": {
                "color": About(
                    values=(
                        "gray",
                        "blue",
                        "green",
                        "yellow",
                        "orange",
                        "red",
                        "pink",
                        "purple",
                    ),
                    open=True,
                ),
            },
            "IssuesPayloadAssignee": {
                "type": About(
                    values=(
                        "Bot",
                        "User",
                        "Organization",
                        "Mannequin",
                    ),
                    open=True,
                ),
            },
            "IssuesPayloadIssue": {
                "active_lock_reason": About(
                    values=(
                        "resolved",
                        "off-topic",
                        "too heated",
                        "spam",
                    ),
                    open=True,
                ),
                "author_association": About(
                    values=(
                        "COLLABORATOR",
                        "CONTRIBUTOR",
                        "FIRST_TIMER",
                        "FIRST_TIME_CONTRIBUTOR",
                        "MANNEQUIN",
                        "MEMBER",
                        "NONE",
                        "OWNER",
                    ),
                    open=True,
                ),
                "state": About(
                    values=(
                        "open",
                        "closed",
                    ),
                    open=True,
                ),
                "state_reason": About(
                    values=(
                        "completed",
                        "duplicate",
                        "not_planned",
                        "reopened",
                    ),
                    open=True,
                ),
            },
            "IssuesPayloadIssuePerformedViaGithubApp": {
                "events": About(
                    values=(
                        "branch_protection_rule",
                        "check_run",
                        "check_suite",
                        "code_scanning_alert",
                        "commit_comment",
                        "content_reference",
                        "create",
                        "delete",
                        "deployment",
                        "deployment_review",
                        "deployment_status",
                        "deploy_key",
                        "discussion",
                        "discussion_comment",
                        "fork",
                        "gollum",
                        "issues",
                        "issue_comment",
                        "label",
                        "member",
                        "membership",
                        "milestone",
                        "organization",
                        "org_block",
                        "page_build",
                        "project",
                        "project_card",
                        "project_column",
                        "public",
                        "pull_request",
                        "pull_request_review",
                        "pull_request_review_comment",
                        "push",
                        "registry_package",
                        "release",
                        "repository",
                        "repository_dispatch",
                        "secret_scanning_alert",
                        "star",
                        "status",
                        "team",
                        "team_add",
                        "watch",
                        "workflow_dispatch",
                        "workflow_run",
                        "reminder",
                        "pull_request_review_thread",
                        "security_and_analysis",
                    ),
                    open=True,
                ),
            },
            "IssuesPayloadIssueViaGithubAppPermissions": {
                "actions": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "administration": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "checks": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "content_references": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "contents": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "deployments": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "discussions": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "emails": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "environments": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "issues": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "keys": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "members": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "metadata": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_administration": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_hooks": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_packages": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_plan": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_projects": About(
                    values=(
                        "read",
                        "write",
                        "admin",
                    ),
                    open=True,
                ),
                "organization_secrets": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_self_hosted_runners": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_user_blocking": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "packages": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "pages": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "pull_requests": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "repository_hooks": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "repository_projects": About(
                    values=(
                        "read",
                        "write",
                        "admin",
                    ),
                    open=True,
                ),
                "secret_scanning_alerts": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "secrets": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "security_events": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "security_scanning_alert": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "single_file": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "statuses": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "team_discussions": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "vulnerability_alerts": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "workflows": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
            },
            "MarketplacePurchaseMarketplacePurchasePlan": {
                "price_model": About(
                    values=(
                        "FREE",
                        "FLAT_RATE",
                        "PER_UNIT",
                    ),
                    open=True,
                ),
            },
            "MarketplacePurchaseMarketplacePurchasePlan2": {
                "price_model": About(
                    values=(
                        "FREE",
                        "FLAT_RATE",
                        "PER_UNIT",
                    ),
                    open=True,
                ),
            },
            "MemberPayloadChangesPermission": {
                "to": About(
                    values=(
                        "write",
                        "admin",
                        "read",
                    ),
                    open=True,
                ),
            },
            "MembershipPayload": {
                "scope": About(
                    values=(
                        "team",
                        "organization",
                    ),
                    open=True,
                ),
            },
            "MergeGroupPayload": {
                "reason": About(
                    values=(
                        "merged",
                        "invalidated",
                        "dequeued",
                    ),
                    open=True,
                ),
            },
            "Milestone": {
                "state": About(
                    values=(
                        "open",
                        "closed",
                    ),
                    open=True,
                ),
            },
            "MilestonePayloadMilestone": {
                "state": About(
                    values=(
                        "closed",
                        "open",
                    ),
                    open=True,
                ),
            },
            "PersonalAccessTokenRequest": {
                "repository_selection": About(
                    values=(
                        "none",
                        "all",
                        "subset",
                    ),
                    open=True,
                ),
            },
            "ProjectsV2": {
                "state": About(
                    values=(
                        "open",
                        "closed",
                    ),
                    open=True,
                ),
            },
            "ProjectsV2Item": {
                "content_type": About(
                    values=(
                        "Issue",
                        "PullRequest",
                        "DraftIssue",
                    ),
                    open=True,
                ),
            },
            "ProjectsV2StatusUpdate": {
                "status": About(
                    values=(
                        "INACTIVE",
                        "ON_TRACK",
                        "AT_RISK",
                        "OFF_TRACK",
                        "COMPLETE",
                    ),
                    open=True,
                ),
            },
            "PullRequest": {
                "author_association": About(
                    values=(
                        "COLLABORATOR",
                        "CONTRIBUTOR",
                        "FIRST_TIMER",
                        "FIRST_TIME_CONTRIBUTOR",
                        "MANNEQUIN",
                        "MEMBER",
                        "NONE",
                        "OWNER",
                    ),
                    open=True,
                ),
                "state": About(
                    values=(
                        "open",
                        "closed",
                    ),
                    open=True,
                ),
            },
            "PullRequestPayload": {
                "reason": About(
                    values=(
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
                    ),
                    open=True,
                ),
            },
            "PullRequestPayloadPullRequest": {
                "active_lock_reason": About(
                    values=(
                        "resolved",
                        "off-topic",
                        "too heated",
                        "spam",
                    ),
                    open=True,
                ),
                "author_association": About(
                    values=(
                        "COLLABORATOR",
                        "CONTRIBUTOR",
                        "FIRST_TIMER",
                        "FIRST_TIME_CONTRIBUTOR",
                        "MANNEQUIN",
                        "MEMBER",
                        "NONE",
                        "OWNER",
                    ),
                    open=True,
                ),
                "merge_commit_message": About(
                    values=(
                        "PR_BODY",
                        "PR_TITLE",
                        "BLANK",
                    ),
                    open=True,
                ),
                "merge_commit_title": About(
                    values=(
                        "PR_TITLE",
                        "MERGE_MESSAGE",
                    ),
                    open=True,
                ),
                "squash_merge_commit_message": About(
                    values=(
                        "PR_BODY",
                        "COMMIT_MESSAGES",
                        "BLANK",
                    ),
                    open=True,
                ),
                "squash_merge_commit_title": About(
                    values=(
                        "PR_TITLE",
                        "COMMIT_OR_PR_TITLE",
                    ),
                    open=True,
                ),
                "state": About(
                    values=(
                        "open",
                        "closed",
                    ),
                    open=True,
                ),
            },
            "PullRequestPayloadPullRequestAutoMerge": {
                "merge_method": About(
                    values=(
                        "merge",
                        "squash",
                        "rebase",
                    ),
                    open=True,
                ),
            },
            "PullRequestPayloadPullRequestBaseRepo": {
                "merge_commit_message": About(
                    values=(
                        "PR_BODY",
                        "PR_TITLE",
                        "BLANK",
                    ),
                    open=True,
                ),
                "merge_commit_title": About(
                    values=(
                        "PR_TITLE",
                        "MERGE_MESSAGE",
                    ),
                    open=True,
                ),
                "squash_merge_commit_message": About(
                    values=(
                        "PR_BODY",
                        "COMMIT_MESSAGES",
                        "BLANK",
                    ),
                    open=True,
                ),
                "squash_merge_commit_title": About(
                    values=(
                        "PR_TITLE",
                        "COMMIT_OR_PR_TITLE",
                    ),
                    open=True,
                ),
                "visibility": About(
                    values=(
                        "public",
                        "private",
                        "internal",
                    ),
                    open=True,
                ),
            },
            "PullRequestPayloadPullRequestBaseUser": {
                "type": About(
                    values=(
                        "Bot",
                        "User",
                        "Organization",
                    ),
                    open=True,
                ),
            },
            "PullRequestPayloadPullRequestMilestone": {
                "state": About(
                    values=(
                        "open",
                        "closed",
                    ),
                    open=True,
                ),
            },
            "PullRequestPayloadPullRequestRequestedReviewers": {
                "privacy": About(
                    values=(
                        "open",
                        "closed",
                        "secret",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "Bot",
                        "User",
                        "Organization",
                        "Mannequin",
                    ),
                    open=True,
                ),
            },
            "PullRequestPayloadPullRequestRequestedTeams": {
                "privacy": About(
                    values=(
                        "open",
                        "closed",
                        "secret",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "enterprise",
                        "organization",
                    ),
                    open=True,
                ),
            },
            "PullRequestPayloadPullRequestUser": {
                "type": About(
                    values=(
                        "Bot",
                        "User",
                        "Organization",
                        "Mannequin",
                    ),
                    open=True,
                ),
            },
            "PullRequestPayloadRequestedTeam": {
                "privacy": About(
                    values=(
                        "open",
                        "closed",
                        "secret",
                    ),
                    open=True,
                ),
            },
            "PullRequestPayloadRequestedTeamParent": {
                "privacy": About(
                    values=(
                        "open",
                        "closed",
                        "secret",
                    ),
                    open=True,
                ),
            },
            "PullRequestReviewCommentPayloadComment": {
                "author_association": About(
                    values=(
                        "COLLABORATOR",
                        "CONTRIBUTOR",
                        "FIRST_TIMER",
                        "FIRST_TIME_CONTRIBUTOR",
                        "MANNEQUIN",
                        "MEMBER",
                        "NONE",
                        "OWNER",
                    ),
                    open=True,
                ),
                "side": About(
                    values=(
                        "LEFT",
                        "RIGHT",
                    ),
                    open=True,
                ),
                "start_side": About(
                    values=(
                        "LEFT",
                        "RIGHT",
                    ),
                    open=True,
                ),
                "subject_type": About(
                    values=(
                        "line",
                        "file",
                    ),
                    open=True,
                ),
            },
            "PullRequestReviewCommentPayloadPullRequest": {
                "active_lock_reason": About(
                    values=(
                        "resolved",
                        "off-topic",
                        "too heated",
                        "spam",
                    ),
                    open=True,
                ),
                "author_association": About(
                    values=(
                        "COLLABORATOR",
                        "CONTRIBUTOR",
                        "FIRST_TIMER",
                        "FIRST_TIME_CONTRIBUTOR",
                        "MANNEQUIN",
                        "MEMBER",
                        "NONE",
                        "OWNER",
                    ),
                    open=True,
                ),
                "state": About(
                    values=(
                        "open",
                        "closed",
                    ),
                    open=True,
                ),
            },
            "PullRequestReviewCommentPullRequestBaseRepo": {
                "merge_commit_message": About(
                    values=(
                        "PR_BODY",
                        "PR_TITLE",
                        "BLANK",
                    ),
                    open=True,
                ),
                "merge_commit_title": About(
                    values=(
                        "PR_TITLE",
                        "MERGE_MESSAGE",
                    ),
                    open=True,
                ),
                "squash_merge_commit_message": About(
                    values=(
                        "PR_BODY",
                        "COMMIT_MESSAGES",
                        "BLANK",
                    ),
                    open=True,
                ),
                "squash_merge_commit_title": About(
                    values=(
                        "PR_TITLE",
                        "COMMIT_OR_PR_TITLE",
                    ),
                    open=True,
                ),
                "visibility": About(
                    values=(
                        "public",
                        "private",
                        "internal",
                    ),
                    open=True,
                ),
            },
            "PullRequestReviewCommentPullRequestHeadRepo": {
                "merge_commit_message": About(
                    values=(
                        "PR_BODY",
                        "PR_TITLE",
                        "BLANK",
                    ),
                    open=True,
                ),
                "merge_commit_title": About(
                    values=(
                        "PR_TITLE",
                        "MERGE_MESSAGE",
                    ),
                    open=True,
                ),
                "squash_merge_commit_message": About(
                    values=(
                        "PR_BODY",
                        "COMMIT_MESSAGES",
                        "BLANK",
                    ),
                    open=True,
                ),
                "squash_merge_commit_title": About(
                    values=(
                        "PR_TITLE",
                        "COMMIT_OR_PR_TITLE",
                    ),
                    open=True,
                ),
                "visibility": About(
                    values=(
                        "public",
                        "private",
                        "internal",
                    ),
                    open=True,
                ),
            },
            "PullRequestReviewPayloadPullRequest": {
                "active_lock_reason": About(
                    values=(
                        "resolved",
                        "off-topic",
                        "too heated",
                        "spam",
                    ),
                    open=True,
                ),
                "author_association": About(
                    values=(
                        "COLLABORATOR",
                        "CONTRIBUTOR",
                        "FIRST_TIMER",
                        "FIRST_TIME_CONTRIBUTOR",
                        "MANNEQUIN",
                        "MEMBER",
                        "NONE",
                        "OWNER",
                    ),
                    open=True,
                ),
                "state": About(
                    values=(
                        "open",
                        "closed",
                    ),
                    open=True,
                ),
            },
            "PullRequestReviewPayloadPullRequestAssignees2": {
                "type": About(
                    values=(
                        "Bot",
                        "User",
                        "Organization",
                        "Mannequin",
                    ),
                    open=True,
                ),
            },
            "PullRequestReviewPayloadReview": {
                "author_association": About(
                    values=(
                        "COLLABORATOR",
                        "CONTRIBUTOR",
                        "FIRST_TIMER",
                        "FIRST_TIME_CONTRIBUTOR",
                        "MANNEQUIN",
                        "MEMBER",
                        "NONE",
                        "OWNER",
                    ),
                    open=True,
                ),
                "state": About(
                    values=(
                        "approved",
                        "changes_requested",
                        "commented",
                        "dismissed",
                        "pending",
                    ),
                    open=True,
                ),
            },
            "PullRequestReviewPullRequestRequestedReviewers": {
                "privacy": About(
                    values=(
                        "open",
                        "closed",
                        "secret",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "Bot",
                        "User",
                        "Organization",
                        "Mannequin",
                    ),
                    open=True,
                ),
            },
            "PullRequestReviewThreadPayloadPullRequest": {
                "active_lock_reason": About(
                    values=(
                        "resolved",
                        "off-topic",
                        "too heated",
                        "spam",
                    ),
                    open=True,
                ),
                "author_association": About(
                    values=(
                        "COLLABORATOR",
                        "CONTRIBUTOR",
                        "FIRST_TIMER",
                        "FIRST_TIME_CONTRIBUTOR",
                        "MANNEQUIN",
                        "MEMBER",
                        "NONE",
                        "OWNER",
                    ),
                    open=True,
                ),
                "state": About(
                    values=(
                        "open",
                        "closed",
                    ),
                    open=True,
                ),
            },
            "PullRequestReviewThreadPayloadThreadComments": {
                "author_association": About(
                    values=(
                        "COLLABORATOR",
                        "CONTRIBUTOR",
                        "FIRST_TIMER",
                        "FIRST_TIME_CONTRIBUTOR",
                        "MANNEQUIN",
                        "MEMBER",
                        "NONE",
                        "OWNER",
                    ),
                    open=True,
                ),
                "side": About(
                    values=(
                        "LEFT",
                        "RIGHT",
                    ),
                    open=True,
                ),
                "start_side": About(
                    values=(
                        "LEFT",
                        "RIGHT",
                    ),
                    open=True,
                ),
                "subject_type": About(
                    values=(
                        "line",
                        "file",
                    ),
                    open=True,
                ),
            },
            "PullRequestReviewThreadPullRequestAutoMerge": {
                "merge_method": About(
                    values=(
                        "merge",
                        "squash",
                        "rebase",
                    ),
                    open=True,
                ),
            },
            "PullRequestReviewThreadPullRequestBaseRepo": {
                "visibility": About(
                    values=(
                        "public",
                        "private",
                        "internal",
                    ),
                    open=True,
                ),
            },
            "ReleasePayloadReleaseAssets": {
                "state": About(values=("uploaded",)),
            },
            "ReleasePayloadReleaseAssetsUploader": {
                "type": About(
                    values=(
                        "Bot",
                        "User",
                        "Organization",
                    ),
                    open=True,
                ),
            },
            "Repository": {
                "merge_commit_message": About(
                    values=(
                        "PR_BODY",
                        "PR_TITLE",
                        "BLANK",
                    ),
                    open=True,
                ),
                "merge_commit_title": About(
                    values=(
                        "PR_TITLE",
                        "MERGE_MESSAGE",
                    ),
                    open=True,
                ),
                "squash_merge_commit_message": About(
                    values=(
                        "PR_BODY",
                        "COMMIT_MESSAGES",
                        "BLANK",
                    ),
                    open=True,
                ),
                "squash_merge_commit_title": About(
                    values=(
                        "PR_TITLE",
                        "COMMIT_OR_PR_TITLE",
                    ),
                    open=True,
                ),
            },
            "RepositoryAdvisory": {
                "severity": About(
                    values=(
                        "critical",
                        "high",
                        "medium",
                        "low",
                    ),
                    open=True,
                ),
                "state": About(
                    values=(
                        "published",
                        "closed",
                        "withdrawn",
                        "draft",
                        "triage",
                    ),
                    open=True,
                ),
            },
            "RepositoryAdvisoryCredit": {
                "state": About(
                    values=(
                        "accepted",
                        "declined",
                        "pending",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "analyst",
                        "finder",
                        "reporter",
                        "coordinator",
                        "remediation_developer",
                        "remediation_reviewer",
                        "remediation_verifier",
                        "tool",
                        "sponsor",
                        "other",
                    ),
                    open=True,
                ),
            },
            "RepositoryAdvisoryCredits": {
                "type": About(
                    values=(
                        "analyst",
                        "finder",
                        "reporter",
                        "coordinator",
                        "remediation_developer",
                        "remediation_reviewer",
                        "remediation_verifier",
                        "tool",
                        "sponsor",
                        "other",
                    ),
                    open=True,
                ),
            },
            "RepositoryAdvisoryIdentifiers": {
                "type": About(
                    values=(
                        "CVE",
                        "GHSA",
                    ),
                    open=True,
                ),
            },
            "RepositoryAdvisoryVulnerabilityPackage": {
                "ecosystem": About(
                    values=(
                        "rubygems",
                        "npm",
                        "pip",
                        "maven",
                        "nuget",
                        "composer",
                        "go",
                        "rust",
                        "erlang",
                        "actions",
                        "pub",
                        "other",
                        "swift",
                    ),
                    open=True,
                ),
            },
            "RepositoryRuleMergeQueueParameters": {
                "grouping_strategy": About(
                    values=(
                        "ALLGREEN",
                        "HEADGREEN",
                    ),
                    open=True,
                ),
                "merge_method": About(
                    values=(
                        "MERGE",
                        "SQUASH",
                        "REBASE",
                    ),
                    open=True,
                ),
            },
            "RepositoryRuleParamsCodeScanningTool": {
                "alerts_threshold": About(
                    values=(
                        "none",
                        "errors",
                        "errors_and_warnings",
                        "all",
                    ),
                    open=True,
                ),
                "security_alerts_threshold": About(
                    values=(
                        "none",
                        "critical",
                        "high_or_higher",
                        "medium_or_higher",
                        "all",
                    ),
                    open=True,
                ),
            },
            "RepositoryRuleParamsReviewer": {
                "type": About(values=("Team",)),
            },
            "RepositoryRulePullRequestParameters": {
                "allowed_merge_methods": About(
                    values=(
                        "merge",
                        "squash",
                        "rebase",
                    ),
                    open=True,
                ),
            },
            "RepositoryRuleTagNamePatternParameters": {
                "operator": About(
                    values=(
                        "starts_with",
                        "ends_with",
                        "contains",
                        "regex",
                    ),
                    open=True,
                ),
            },
            "RepositoryRuleset": {
                "current_user_can_bypass": About(
                    values=(
                        "always",
                        "pull_requests_only",
                        "never",
                        "exempt",
                    ),
                    open=True,
                ),
                "enforcement": About(
                    values=(
                        "disabled",
                        "active",
                        "evaluate",
                    ),
                    open=True,
                ),
                "source_type": About(
                    values=(
                        "Repository",
                        "Organization",
                        "Enterprise",
                    ),
                    open=True,
                ),
                "target": About(
                    values=(
                        "branch",
                        "tag",
                        "push",
                        "repository",
                    ),
                    open=True,
                ),
            },
            "RepositoryRulesetBypassActor": {
                "actor_type": About(
                    values=(
                        "Integration",
                        "OrganizationAdmin",
                        "RepositoryRole",
                        "Team",
                        "DeployKey",
                    ),
                    open=True,
                ),
                "bypass_mode": About(
                    values=(
                        "always",
                        "pull_request",
                        "exempt",
                    ),
                    open=True,
                ),
            },
            "RepositoryRulesetRepositoryPropertySpec": {
                "source": About(
                    values=(
                        "custom",
                        "system",
                    ),
                    open=True,
                ),
            },
            "RepositoryVulnerabilityAlertPayloadAlert": {
                "state": About(
                    values=(
                        "open",
                        "dismissed",
                        "fixed",
                    ),
                    open=True,
                ),
            },
            "RepositoryWebhooks": {
                "merge_commit_message": About(
                    values=(
                        "PR_BODY",
                        "PR_TITLE",
                        "BLANK",
                    ),
                    open=True,
                ),
                "merge_commit_title": About(
                    values=(
                        "PR_TITLE",
                        "MERGE_MESSAGE",
                    ),
                    open=True,
                ),
                "squash_merge_commit_message": About(
                    values=(
                        "PR_BODY",
                        "COMMIT_MESSAGES",
                        "BLANK",
                    ),
                    open=True,
                ),
                "squash_merge_commit_title": About(
                    values=(
                        "PR_TITLE",
                        "COMMIT_OR_PR_TITLE",
                    ),
                    open=True,
                ),
            },
            "RepositoryWebhooksTemplateRepository": {
                "merge_commit_message": About(
                    values=(
                        "PR_BODY",
                        "PR_TITLE",
                        "BLANK",
                    ),
                    open=True,
                ),
                "merge_commit_title": About(
                    values=(
                        "PR_TITLE",
                        "MERGE_MESSAGE",
                    ),
                    open=True,
                ),
                "squash_merge_commit_message": About(
                    values=(
                        "PR_BODY",
                        "COMMIT_MESSAGES",
                        "BLANK",
                    ),
                    open=True,
                ),
                "squash_merge_commit_title": About(
                    values=(
                        "PR_TITLE",
                        "COMMIT_OR_PR_TITLE",
                    ),
                    open=True,
                ),
            },
            "SecretScanningAlertWebhook": {
                "resolution": About(
                    values=(
                        "false_positive",
                        "wont_fix",
                        "revoked",
                        "used_in_tests",
                        "pattern_deleted",
                        "pattern_edited",
                    ),
                    open=True,
                ),
                "validity": About(
                    values=(
                        "active",
                        "inactive",
                        "unknown",
                    ),
                    open=True,
                ),
            },
            "SecretScanningLocation": {
                "type": About(
                    values=(
                        "commit",
                        "wiki_commit",
                        "issue_title",
                        "issue_body",
                        "issue_comment",
                        "discussion_title",
                        "discussion_body",
                        "discussion_comment",
                        "pull_request_title",
                        "pull_request_body",
                        "pull_request_comment",
                        "pull_request_review",
                        "pull_request_review_comment",
                    ),
                    open=True,
                ),
            },
            "SecurityAndAnalysisCodeSecurity": {
                "status": About(
                    values=(
                        "enabled",
                        "disabled",
                    ),
                    open=True,
                ),
            },
            "SimpleCheckSuite": {
                "conclusion": About(
                    values=(
                        "success",
                        "failure",
                        "neutral",
                        "cancelled",
                        "skipped",
                        "timed_out",
                        "action_required",
                        "stale",
                        "startup_failure",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "queued",
                        "in_progress",
                        "completed",
                        "pending",
                        "waiting",
                    ),
                    open=True,
                ),
            },
            "SimpleUser": {
                "type": About(values=("Bot",), open=True),
            },
            "Team": {
                "type": About(
                    values=(
                        "enterprise",
                        "organization",
                    ),
                    open=True,
                ),
            },
            "TeamPayloadRepository": {
                "visibility": About(
                    values=(
                        "public",
                        "private",
                        "internal",
                    ),
                    open=True,
                ),
            },
            "TeamSimple": {
                "type": About(
                    values=(
                        "enterprise",
                        "organization",
                    ),
                    open=True,
                ),
            },
            "WebhookBranchRequirementEnforcementLevel": {
                "from_": About(
                    values=(
                        "off",
                        "non_admins",
                        "everyone",
                    ),
                    open=True,
                ),
            },
            "WebhookCommitCommentCreatedComment": {
                "author_association": About(
                    values=(
                        "COLLABORATOR",
                        "CONTRIBUTOR",
                        "FIRST_TIMER",
                        "FIRST_TIME_CONTRIBUTOR",
                        "MANNEQUIN",
                        "MEMBER",
                        "NONE",
                        "OWNER",
                    ),
                    open=True,
                ),
            },
            "WebhookCreate": {
                "ref_type": About(
                    values=(
                        "tag",
                        "branch",
                    ),
                    open=True,
                ),
            },
            "WebhookDelete": {
                "ref_type": About(
                    values=(
                        "tag",
                        "branch",
                    ),
                    open=True,
                ),
            },
            "WebhookDeploymentCreatedPerformedViaGithubApp": {
                "events": About(
                    values=(
                        "branch_protection_rule",
                        "check_run",
                        "check_suite",
                        "code_scanning_alert",
                        "commit_comment",
                        "content_reference",
                        "create",
                        "delete",
                        "deployment",
                        "deployment_review",
                        "deployment_status",
                        "deploy_key",
                        "discussion",
                        "discussion_comment",
                        "fork",
                        "gollum",
                        "issues",
                        "issue_comment",
                        "label",
                        "member",
                        "membership",
                        "milestone",
                        "organization",
                        "org_block",
                        "page_build",
                        "project",
                        "project_card",
                        "project_column",
                        "public",
                        "pull_request",
                        "pull_request_review",
                        "pull_request_review_comment",
                        "push",
                        "registry_package",
                        "release",
                        "repository",
                        "repository_dispatch",
                        "secret_scanning_alert",
                        "star",
                        "status",
                        "team",
                        "team_add",
                        "watch",
                        "workflow_dispatch",
                        "workflow_run",
                        "workflow_job",
                        "pull_request_review_thread",
                        "merge_queue_entry",
                        "secret_scanning_alert_location",
                        "merge_group",
                    ),
                    open=True,
                ),
            },
            "WebhookDeploymentCreatedWorkflowRun": {
                "conclusion": About(
                    values=(
                        "success",
                        "failure",
                        "neutral",
                        "cancelled",
                        "timed_out",
                        "action_required",
                        "stale",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "requested",
                        "in_progress",
                        "completed",
                        "queued",
                        "waiting",
                        "pending",
                    ),
                    open=True,
                ),
            },
            "WebhookDeploymentStatusCreatedCheckRun": {
                "conclusion": About(
                    values=(
                        "success",
                        "failure",
                        "neutral",
                        "cancelled",
                        "timed_out",
                        "action_required",
                        "stale",
                        "skipped",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "queued",
                        "in_progress",
                        "completed",
                        "waiting",
                        "pending",
                    ),
                    open=True,
                ),
            },
            "WebhookDeploymentStatusCreatedWorkflowRun": {
                "conclusion": About(
                    values=(
                        "success",
                        "failure",
                        "neutral",
                        "cancelled",
                        "timed_out",
                        "action_required",
                        "stale",
                        "startup_failure",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "requested",
                        "in_progress",
                        "completed",
                        "queued",
                        "waiting",
                        "pending",
                    ),
                    open=True,
                ),
            },
            "WebhookDeploymentStatusPerformedViaGithubApp": {
                "events": About(
                    values=(
                        "branch_protection_rule",
                        "check_run",
                        "check_suite",
                        "code_scanning_alert",
                        "commit_comment",
                        "content_reference",
                        "create",
                        "delete",
                        "deployment",
                        "deployment_review",
                        "deployment_status",
                        "deploy_key",
                        "discussion",
                        "discussion_comment",
                        "fork",
                        "gollum",
                        "issues",
                        "issue_comment",
                        "label",
                        "member",
                        "membership",
                        "milestone",
                        "organization",
                        "org_block",
                        "page_build",
                        "project",
                        "project_card",
                        "project_column",
                        "public",
                        "pull_request",
                        "pull_request_review",
                        "pull_request_review_comment",
                        "push",
                        "registry_package",
                        "release",
                        "repository",
                        "repository_dispatch",
                        "secret_scanning_alert",
                        "star",
                        "status",
                        "team",
                        "team_add",
                        "watch",
                        "workflow_dispatch",
                        "workflow_run",
                        "merge_queue_entry",
                        "workflow_job",
                        "pull_request_review_thread",
                        "secret_scanning_alert_location",
                        "merge_group",
                    ),
                    open=True,
                ),
            },
            "WebhookDeploymentStatusPerformedViaGithubApp2": {
                "events": About(
                    values=(
                        "branch_protection_rule",
                        "check_run",
                        "check_suite",
                        "code_scanning_alert",
                        "commit_comment",
                        "content_reference",
                        "create",
                        "delete",
                        "deployment",
                        "deployment_review",
                        "deployment_status",
                        "deploy_key",
                        "discussion",
                        "discussion_comment",
                        "fork",
                        "gollum",
                        "issues",
                        "issue_comment",
                        "label",
                        "member",
                        "membership",
                        "milestone",
                        "organization",
                        "org_block",
                        "page_build",
                        "project",
                        "project_card",
                        "project_column",
                        "public",
                        "pull_request",
                        "pull_request_review",
                        "pull_request_review_comment",
                        "push",
                        "registry_package",
                        "release",
                        "repository",
                        "repository_dispatch",
                        "secret_scanning_alert",
                        "star",
                        "status",
                        "team",
                        "team_add",
                        "watch",
                        "workflow_dispatch",
                        "workflow_run",
                        "pull_request_review_thread",
                        "merge_queue_entry",
                        "workflow_job",
                        "merge_group",
                        "secret_scanning_alert_location",
                    ),
                    open=True,
                ),
            },
            "WebhookForkForkee": {
                "fork": About(values=(True,)),
                "visibility": About(
                    values=(
                        "public",
                        "private",
                        "internal",
                    ),
                    open=True,
                ),
            },
            "WebhookGollumPages": {
                "action": About(
                    values=(
                        "created",
                        "edited",
                    ),
                    open=True,
                ),
            },
            "WebhookIssuesOpenedChangesOldIssue": {
                "active_lock_reason": About(
                    values=(
                        "resolved",
                        "off-topic",
                        "too heated",
                        "spam",
                    ),
                    open=True,
                ),
                "author_association": About(
                    values=(
                        "COLLABORATOR",
                        "CONTRIBUTOR",
                        "FIRST_TIMER",
                        "FIRST_TIME_CONTRIBUTOR",
                        "MANNEQUIN",
                        "MEMBER",
                        "NONE",
                        "OWNER",
                    ),
                    open=True,
                ),
                "state": About(
                    values=(
                        "open",
                        "closed",
                    ),
                    open=True,
                ),
            },
            "WebhookIssuesOpenedChangesOldIssueMilestone": {
                "state": About(
                    values=(
                        "open",
                        "closed",
                    ),
                    open=True,
                ),
            },
            "WebhookIssuesOpenedChangesOldRepository": {
                "visibility": About(
                    values=(
                        "public",
                        "private",
                        "internal",
                    ),
                    open=True,
                ),
            },
            "WebhookIssuesOpenedViaGithubAppPermissions": {
                "actions": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "administration": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "checks": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "content_references": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "contents": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "deployments": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "discussions": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "emails": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "environments": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "issues": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "keys": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "members": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "metadata": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_administration": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_hooks": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_packages": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_plan": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_projects": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_secrets": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_self_hosted_runners": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "organization_user_blocking": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "packages": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "pages": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "pull_requests": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "repository_hooks": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "repository_projects": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "secret_scanning_alerts": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "secrets": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "security_events": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "security_scanning_alert": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "single_file": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "statuses": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "team_discussions": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "vulnerability_alerts": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
                "workflows": About(
                    values=(
                        "read",
                        "write",
                    ),
                    open=True,
                ),
            },
            "WebhookIssuesTransferredChangesNewIssue": {
                "active_lock_reason": About(
                    values=(
                        "resolved",
                        "off-topic",
                        "too heated",
                        "spam",
                    ),
                    open=True,
                ),
                "author_association": About(
                    values=(
                        "COLLABORATOR",
                        "CONTRIBUTOR",
                        "FIRST_TIMER",
                        "FIRST_TIME_CONTRIBUTOR",
                        "MANNEQUIN",
                        "MEMBER",
                        "NONE",
                        "OWNER",
                    ),
                    open=True,
                ),
                "state": About(
                    values=(
                        "open",
                        "closed",
                    ),
                    open=True,
                ),
            },
            "WebhookIssuesTransferredPerformedViaGithubApp": {
                "events": About(
                    values=(
                        "branch_protection_rule",
                        "check_run",
                        "check_suite",
                        "code_scanning_alert",
                        "commit_comment",
                        "content_reference",
                        "create",
                        "delete",
                        "deployment",
                        "deployment_review",
                        "deployment_status",
                        "deploy_key",
                        "discussion",
                        "discussion_comment",
                        "fork",
                        "gollum",
                        "issues",
                        "issue_comment",
                        "label",
                        "member",
                        "membership",
                        "milestone",
                        "organization",
                        "org_block",
                        "page_build",
                        "project",
                        "project_card",
                        "project_column",
                        "public",
                        "pull_request",
                        "pull_request_review",
                        "pull_request_review_comment",
                        "push",
                        "registry_package",
                        "release",
                        "repository",
                        "repository_dispatch",
                        "secret_scanning_alert",
                        "star",
                        "status",
                        "team",
                        "team_add",
                        "watch",
                        "workflow_dispatch",
                        "workflow_run",
                    ),
                    open=True,
                ),
            },
            "WebhookMetaDeletedHook": {
                "events": About(
                    values=(
                        "*",
                        "branch_protection_rule",
                        "check_run",
                        "check_suite",
                        "code_scanning_alert",
                        "commit_comment",
                        "create",
                        "delete",
                        "deployment",
                        "deployment_status",
                        "deploy_key",
                        "discussion",
                        "discussion_comment",
                        "fork",
                        "gollum",
                        "issues",
                        "issue_comment",
                        "label",
                        "member",
                        "membership",
                        "meta",
                        "milestone",
                        "organization",
                        "org_block",
                        "package",
                        "page_build",
                        "project",
                        "project_card",
                        "project_column",
                        "public",
                        "pull_request",
                        "pull_request_review",
                        "pull_request_review_comment",
                        "pull_request_review_thread",
                        "push",
                        "registry_package",
                        "release",
                        "repository",
                        "repository_import",
                        "repository_vulnerability_alert",
                        "secret_scanning_alert",
                        "secret_scanning_alert_location",
                        "security_and_analysis",
                        "star",
                        "status",
                        "team",
                        "team_add",
                        "watch",
                        "workflow_job",
                        "workflow_run",
                        "repository_dispatch",
                        "projects_v2_item",
                    ),
                    open=True,
                ),
            },
            "WebhookMetaDeletedHookConfig": {
                "content_type": About(
                    values=(
                        "json",
                        "form",
                    ),
                    open=True,
                ),
            },
            "WebhookPingHook": {
                "name": About(values=("web",)),
            },
            "WebhookProjectsV2StatusUpdateEditedChangesStatus": {
                "from_": About(
                    values=(
                        "INACTIVE",
                        "ON_TRACK",
                        "AT_RISK",
                        "OFF_TRACK",
                        "COMPLETE",
                    ),
                    open=True,
                ),
                "to": About(
                    values=(
                        "INACTIVE",
                        "ON_TRACK",
                        "AT_RISK",
                        "OFF_TRACK",
                        "COMPLETE",
                    ),
                    open=True,
                ),
            },
            "WebhookPushRepository": {
                "visibility": About(
                    values=(
                        "public",
                        "private",
                        "internal",
                    ),
                    open=True,
                ),
            },
            "WebhookRepositoryImport": {
                "status": About(
                    values=(
                        "success",
                        "cancelled",
                        "failure",
                    ),
                    open=True,
                ),
            },
            "WebhookSecretScanningScanCompleted": {
                "custom_pattern_scope": About(
                    values=(
                        "repository",
                        "organization",
                        "enterprise",
                    ),
                    open=True,
                ),
                "source": About(
                    values=(
                        "git",
                        "issues",
                        "pull-requests",
                        "discussions",
                        "wiki",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "backfill",
                        "custom-pattern-backfill",
                        "pattern-version-backfill",
                    ),
                    open=True,
                ),
            },
            "WebhookStatus": {
                "state_": About(
                    values=(
                        "pending",
                        "success",
                        "failure",
                        "error",
                    ),
                    open=True,
                ),
            },
            "WebhookStatusCommitAuthor": {
                "type": About(
                    values=(
                        "Bot",
                        "User",
                        "Organization",
                    ),
                    open=True,
                ),
            },
            "WebhookStatusCommitCommitVerification": {
                "reason": About(
                    values=(
                        "expired_key",
                        "not_signing_key",
                        "gpgverify_error",
                        "gpgverify_unavailable",
                        "unsigned",
                        "unknown_signature_type",
                        "no_user",
                        "unverified_email",
                        "bad_email",
                        "unknown_key",
                        "malformed_signature",
                        "invalid",
                        "valid",
                        "bad_cert",
                        "ocsp_pending",
                    ),
                    open=True,
                ),
            },
            "WebhooksAnswer": {
                "author_association": About(
                    values=(
                        "COLLABORATOR",
                        "CONTRIBUTOR",
                        "FIRST_TIMER",
                        "FIRST_TIME_CONTRIBUTOR",
                        "MANNEQUIN",
                        "MEMBER",
                        "NONE",
                        "OWNER",
                    ),
                    open=True,
                ),
            },
            "WebhooksComment": {
                "author_association": About(
                    values=(
                        "COLLABORATOR",
                        "CONTRIBUTOR",
                        "FIRST_TIMER",
                        "FIRST_TIME_CONTRIBUTOR",
                        "MANNEQUIN",
                        "MEMBER",
                        "NONE",
                        "OWNER",
                    ),
                    open=True,
                ),
            },
            "WebhooksMilestone": {
                "state": About(
                    values=(
                        "open",
                        "closed",
                    ),
                    open=True,
                ),
            },
            "WebhooksProject": {
                "state": About(
                    values=(
                        "open",
                        "closed",
                    ),
                    open=True,
                ),
            },
            "WebhooksRule": {
                "allow_deletions_enforcement_level": About(
                    values=(
                        "off",
                        "non_admins",
                        "everyone",
                    ),
                    open=True,
                ),
                "allow_force_pushes_enforcement_level": About(
                    values=(
                        "off",
                        "non_admins",
                        "everyone",
                    ),
                    open=True,
                ),
                "linear_history_requirement_enforcement_level": About(
                    values=(
                        "off",
                        "non_admins",
                        "everyone",
                    ),
                    open=True,
                ),
                "lock_branch_enforcement_level": About(
                    values=(
                        "off",
                        "non_admins",
                        "everyone",
                    ),
                    open=True,
                ),
                "merge_queue_enforcement_level": About(
                    values=(
                        "off",
                        "non_admins",
                        "everyone",
                    ),
                    open=True,
                ),
                "pull_request_reviews_enforcement_level": About(
                    values=(
                        "off",
                        "non_admins",
                        "everyone",
                    ),
                    open=True,
                ),
                "required_conversation_resolution_level": About(
                    values=(
                        "off",
                        "non_admins",
                        "everyone",
                    ),
                    open=True,
                ),
                "required_deployments_enforcement_level": About(
                    values=(
                        "off",
                        "non_admins",
                        "everyone",
                    ),
                    open=True,
                ),
                "required_status_checks_enforcement_level": About(
                    values=(
                        "off",
                        "non_admins",
                        "everyone",
                    ),
                    open=True,
                ),
                "signature_requirement_enforcement_level": About(
                    values=(
                        "off",
                        "non_admins",
                        "everyone",
                    ),
                    open=True,
                ),
            },
            "WebhooksTeam": {
                "notification_setting": About(
                    values=(
                        "notifications_enabled",
                        "notifications_disabled",
                    ),
                    open=True,
                ),
                "privacy": About(
                    values=(
                        "open",
                        "closed",
                        "secret",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "enterprise",
                        "organization",
                    ),
                    open=True,
                ),
            },
            "WebhooksTeam1": {
                "notification_setting": About(
                    values=(
                        "notifications_enabled",
                        "notifications_disabled",
                    ),
                    open=True,
                ),
                "privacy": About(
                    values=(
                        "open",
                        "closed",
                        "secret",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "enterprise",
                        "organization",
                    ),
                    open=True,
                ),
            },
            "WebhooksTeamParent": {
                "notification_setting": About(
                    values=(
                        "notifications_enabled",
                        "notifications_disabled",
                    ),
                    open=True,
                ),
                "privacy": About(
                    values=(
                        "open",
                        "closed",
                        "secret",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "enterprise",
                        "organization",
                    ),
                    open=True,
                ),
            },
            "WebhooksUser": {
                "type": About(
                    values=(
                        "Bot",
                        "User",
                        "Organization",
                    ),
                    open=True,
                ),
            },
            "WorkflowJobPayloadWorkflowJob": {
                "conclusion": About(
                    values=(
                        "success",
                        "failure",
                        "skipped",
                        "cancelled",
                        "action_required",
                        "neutral",
                        "timed_out",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "queued",
                        "in_progress",
                        "completed",
                        "waiting",
                    ),
                    open=True,
                ),
            },
            "WorkflowJobPayloadWorkflowJobSteps": {
                "conclusion": About(
                    values=(
                        "failure",
                        "skipped",
                        "success",
                        "cancelled",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "in_progress",
                        "completed",
                        "queued",
                        "pending",
                        "waiting",
                    ),
                    open=True,
                ),
            },
            "WorkflowRunPayloadWorkflowRun": {
                "conclusion": About(
                    values=(
                        "action_required",
                        "cancelled",
                        "failure",
                        "neutral",
                        "skipped",
                        "stale",
                        "success",
                        "timed_out",
                        "startup_failure",
                    ),
                    open=True,
                ),
                "status": About(
                    values=(
                        "requested",
                        "in_progress",
                        "completed",
                        "queued",
                        "pending",
                        "waiting",
                    ),
                    open=True,
                ),
            },
        },
        groups={},
        twins={},
        kinds={
            "code_scanning_alert.appeared_in_branch": (
                Condition(("commit_oid",), "present"),
                Condition(("ref",), "present"),
            ),
            "code_scanning_alert.closed_by_user": (
                Condition(("commit_oid",), "present"),
                Condition(("ref",), "present"),
            ),
            "code_scanning_alert.created": (
                Condition(("commit_oid",), "present"),
                Condition(("ref",), "present"),
            ),
            "code_scanning_alert.fixed": (
                Condition(("commit_oid",), "present"),
                Condition(("ref",), "present"),
            ),
            "code_scanning_alert.reopened_by_user": (
                Condition(("commit_oid",), "present"),
                Condition(("ref",), "present"),
            ),
            "deployment_review.requested": (
                Condition(("environment",), "present"),
                Condition(("reviewers",), "present"),
                Condition(("workflow_job_run",), "present"),
            ),
            "discussion.answered": (
                Condition(("answer",), "present"),
                Condition(("sender",), "present"),
            ),
            "discussion.category_changed": (
                Condition(("changes",), "present"),
                Condition(("sender",), "present"),
            ),
            "discussion.closed": (Condition(("sender",), "present"),),
            "discussion.created": (Condition(("sender",), "present"),),
            "discussion.deleted": (Condition(("sender",), "present"),),
            "discussion.edited": (Condition(("sender",), "present"),),
            "discussion.labeled": (
                Condition(("label",), "present"),
                Condition(("sender",), "present"),
            ),
            "discussion.locked": (Condition(("sender",), "present"),),
            "discussion.pinned": (Condition(("sender",), "present"),),
            "discussion.reopened": (Condition(("sender",), "present"),),
            "discussion.transferred": (
                Condition(("changes",), "present"),
                Condition(("sender",), "present"),
            ),
            "discussion.unanswered": (Condition(("old_answer",), "present"),),
            "discussion.unlabeled": (
                Condition(("label",), "present"),
                Condition(("sender",), "present"),
            ),
            "discussion.unlocked": (Condition(("sender",), "present"),),
            "discussion.unpinned": (Condition(("sender",), "present"),),
            "discussion_comment.edited": (Condition(("changes",), "present"),),
            "issue_comment.edited": (Condition(("changes",), "present"),),
            "issue_dependencies.blocked_by_added": (Condition(("blocking_issue_repo",), "present"),),
            "issue_dependencies.blocked_by_removed": (Condition(("blocking_issue_repo",), "present"),),
            "issue_dependencies.blocking_added": (Condition(("blocked_issue_repo",), "present"),),
            "issue_dependencies.blocking_removed": (Condition(("blocked_issue_repo",), "present"),),
            "issues.edited": (Condition(("changes",), "present"),),
            "issues.milestoned": (Condition(("milestone",), "present"),),
            "issues.transferred": (Condition(("changes",), "present"),),
            "label.deleted": (Condition(("sender",), "present"),),
            "label.edited": (Condition(("sender",), "present"),),
            "member.edited": (Condition(("changes",), "present"),),
            "milestone.edited": (Condition(("changes",), "present"),),
            "organization.member_added": (Condition(("membership",), "present"),),
            "organization.member_invited": (Condition(("invitation",), "present"),),
            "organization.member_removed": (Condition(("membership",), "present"),),
            "package.updated": (Condition(("repository",), "present"),),
            "personal_access_token_request.approved": (Condition(("installation",), "present"),),
            "personal_access_token_request.cancelled": (Condition(("installation",), "present"),),
            "personal_access_token_request.denied": (Condition(("installation",), "present"),),
            "project.closed": (Condition(("sender",), "present"),),
            "project.created": (Condition(("sender",), "present"),),
            "project.reopened": (Condition(("sender",), "present"),),
            "project_card.converted": (Condition(("changes",), "present"),),
            "project_card.edited": (Condition(("changes",), "present"),),
            "project_column.edited": (Condition(("changes",), "present"),),
            "project_column.moved": (Condition(("sender",), "present"),),
            "projects_v2.edited": (Condition(("changes",), "present"),),
            "projects_v2_item.archived": (Condition(("changes",), "present"),),
            "projects_v2_item.converted": (Condition(("changes",), "present"),),
            "projects_v2_item.reordered": (Condition(("changes",), "present"),),
            "projects_v2_item.restored": (Condition(("changes",), "present"),),
            "pull_request.assigned": (Condition(("sender",), "present"),),
            "pull_request.auto_merge_disabled": (
                Condition(("reason",), "present"),
                Condition(("sender",), "present"),
            ),
            "pull_request.auto_merge_enabled": (Condition(("sender",), "present"),),
            "pull_request.closed": (Condition(("sender",), "present"),),
            "pull_request.converted_to_draft": (Condition(("sender",), "present"),),
            "pull_request.dequeued": (
                Condition(("reason",), "present"),
                Condition(("sender",), "present"),
            ),
            "pull_request.edited": (Condition(("changes",), "present"),),
            "pull_request.enqueued": (Condition(("sender",), "present"),),
            "pull_request.labeled": (Condition(("sender",), "present"),),
            "pull_request.locked": (Condition(("sender",), "present"),),
            "pull_request.opened": (Condition(("sender",), "present"),),
            "pull_request.ready_for_review": (Condition(("sender",), "present"),),
            "pull_request.reopened": (Condition(("sender",), "present"),),
            "pull_request.review_request_removed": (Condition(("sender",), "present"),),
            "pull_request.review_requested": (Condition(("sender",), "present"),),
            "pull_request.synchronize": (
                Condition(("after",), "present"),
                Condition(("before",), "present"),
                Condition(("sender",), "present"),
            ),
            "pull_request.unlabeled": (Condition(("sender",), "present"),),
            "pull_request.unlocked": (Condition(("sender",), "present"),),
            "pull_request_review.edited": (Condition(("changes",), "present"),),
            "pull_request_review_comment.edited": (Condition(("changes",), "present"),),
            "release.created": (Condition(("sender",), "present"),),
            "release.deleted": (Condition(("sender",), "present"),),
            "release.edited": (Condition(("changes",), "present"),),
            "repository.edited": (Condition(("changes",), "present"),),
            "repository.renamed": (Condition(("changes",), "present"),),
            "repository.transferred": (Condition(("changes",), "present"),),
            "sponsorship.edited": (Condition(("changes",), "present"),),
            "sponsorship.pending_tier_change": (Condition(("changes",), "present"),),
            "sponsorship.tier_changed": (Condition(("changes",), "present"),),
            "sub_issues.parent_issue_added": (Condition(("parent_issue_repo",), "present"),),
            "sub_issues.parent_issue_removed": (Condition(("parent_issue_repo",), "present"),),
            "sub_issues.sub_issue_added": (Condition(("sub_issue_repo",), "present"),),
            "sub_issues.sub_issue_removed": (Condition(("sub_issue_repo",), "present"),),
            "team.created": (Condition(("sender",), "present"),),
            "team.edited": (
                Condition(("changes",), "present"),
                Condition(("sender",), "present"),
            ),
            "team.removed_from_repository": (Condition(("sender",), "present"),),
        },
        ids={
            "WebhookPageBuild": ("id",),
            "WebhookStatus": ("id",),
        },
        me=int,
    ),
)


def make(query: str, /, *, me: int | None = None, **fields: Any) -> Event:
    return _MAKER.make(query, me, fields)


def make_raw(query: str, /, *, me: int | None = None, **fields: Any) -> tuple[bytes, dict[str, str]]:
    made = _MAKER.raw(query, me, fields)
    return made.raw, {CODEC.header: made.head or ""}


def events(query: str, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event]:
    from tamis.testing.strategies import events_of

    return events_of(_MAKER, query, me, fields)


def raw_events() -> SearchStrategy[tuple[bytes, dict[str, str]]]:
    from tamis.testing.strategies import everything

    return everything(_MAKER).map(lambda made: (made.raw, {CODEC.header: made.head or ""}))


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
