"""The package for GitHub's webhooks: every event and action, what is certain in each, and payloads as they come.

`github_events.json` has the events with their actions, and what root fields each requires. `github_payloads.jsonl.gz`
has the public example payloads with their texts and numbers filled in; keys, forms, times and listed values are theirs.
"""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import tamis_github
from tamis.errors import SignatureError
from tamis_codegen.importers.samples.fit import MISFITS, Fitter
from tamis_codegen.importers.samples.read import read_samples
from tamis_codegen.pipeline import load_model
from tamis_github import decode, expect, explain, has, verify
from tamis_github._vocabulary import VOCABULARY

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests" / "data"
EVENTS: dict[str, Any] = json.loads((DATA / "github_events.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def deliveries() -> list[dict[str, Any]]:
    with gzip.open(DATA / "github_payloads.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


@pytest.fixture(scope="module")
def model() -> Any:
    return load_model(ROOT / "spec" / "github")


def received(delivery: dict[str, Any]) -> Any:
    return decode(json.dumps(delivery["body"]), delivery["headers"])


def kind_of(delivery: dict[str, Any]) -> str:
    """The kind that the headers and the action of a delivery say it has."""
    event, action = delivery["headers"]["X-GitHub-Event"], delivery["body"].get("action")
    return event if action is None or not EVENTS[event]["actions"] else f"{event}.{action}"


def test_every_event_and_every_action_is_a_kind(model: Any) -> None:
    wanted = set(EVENTS) | {f"{event}.{action}" for event, known in EVENTS.items() for action in known["actions"]}
    pairs = [max(len(known["actions"]), 1) for known in EVENTS.values()]
    assert (len(EVENTS), sum(pairs)) == (75, 261)
    assert set(model.kinds) - {"*"} == wanted
    assert model.kinds["repository_dispatch"].any is not None


def test_what_an_action_requires_is_certain_in_it(model: Any) -> None:
    """But for root fields that real payloads were seen without."""
    loosened = {"deployment.workflow", "deployment.workflow_run", "installation_repositories.requester"}
    unsure: set[str] = set()
    for event, known in EVENTS.items():
        fields = {field.name: field for field in model.object(model.kinds[event].payload).fields.values()}
        for action, required in known["actions"].items():
            facts = {fact.attr for fact in model.kinds[f"{event}.{action}"].facts}
            for name in required:
                field = fields[name]
                if field.optional and not field.nullable and field.attr not in facts:
                    unsure.add(f"{event}.{name}")
    assert unsure - loosened == set()


def test_every_public_payload_has_its_kind_and_no_problems(deliveries: list[dict[str, Any]]) -> None:
    assert len(deliveries) == 329
    events = [(delivery, received(delivery)) for delivery in deliveries]
    assert [kind_of(delivery) for delivery, event in events if event.kind != kind_of(delivery)] == []
    assert [(event.kind, event.problems) for _, event in events if event.problems] == []


def test_the_compiler_fits_them_as_the_runtime_does(
    model: Any, deliveries: list[dict[str, Any]], tmp_path: Path
) -> None:
    lines = "".join(f"{json.dumps(delivery)}\n" for delivery in deliveries)
    (tmp_path / "all.jsonl").write_text(lines, encoding="utf-8")
    fitter = Fitter(model)
    for delivery, sample in zip(deliveries, read_samples([tmp_path / "all.jsonl"]), strict=True):
        kind, found = fitter.observe(sample)
        assert kind == kind_of(delivery)
        assert [one for one in found if one.sort in MISFITS] == []


MERGED = {"pull_request": {"merged": True, "draft": True}}
APPROVED = {"review": {"state": "approved"}}
FAILED = {"check_run": {"conclusion": "failure"}}
COMMENT = "issue_comment.created:issue:pull_request"


@pytest.mark.parametrize(
    ("event", "body", "query", "matches"),
    [
        ("pull_request.closed", MERGED, "pull_request.closed:merged", True),
        ("pull_request.closed", {"pull_request": {"merged": False}}, "pull_request.closed:merged", False),
        ("pull_request.closed", MERGED, "pull_request:merged", True),
        ("pull_request.opened", MERGED, "pull_request:draft", True),
        ("issues.opened", {"issue": {"labels": [{"id": 1}]}}, "issues.opened:issue:labels", True),
        ("issues.opened", {"issue": {}}, "issues.opened:issue:labels", False),
        ("issue_comment.created", {"issue": {"pull_request": {}}}, COMMENT, True),
        ("issue_comment.created", {"issue": {}}, COMMENT, False),
        ("check_run.completed", FAILED, "check_run.completed:conclusion:failure", True),
        ("check_run.completed", {"check_run": {"conclusion": None}}, "check_run.completed:conclusion", False),
        (
            "pull_request_review.submitted",
            {"review": {"state": "approved"}},
            "pull_request_review:state:approved",
            True,
        ),
        ("issues.edited", {"changes": {"title": {"from": "x"}}}, "issues.edited:changes:title", True),
        ("push", {"sender": {"type": "Bot"}}, "*:sender:Bot", True),
        ("push", {"sender": {"type": "User"}}, "*:sender:Bot", False),
        ("push", {"installation": {"id": 1, "node_id": "x"}}, "*:installation", True),
        ("repository_dispatch.on-demand.test", {}, "repository_dispatch.on-demand.test", True),
        ("repository_dispatch.other", {}, "repository_dispatch.on-demand.test", False),
    ],
)
def test_queries(event: str, body: dict[str, Any], query: str, matches: bool) -> None:
    name, _, action = event.partition(".")
    raw = json.dumps({"action": action, **body} if action else body)
    assert has(decode(raw, {"x-github-event": name}), query) is matches


def test_an_event_or_action_of_tomorrow_still_arrives() -> None:
    assert decode(b'{"action": "levitated", "issue": {}}', {"X-GitHub-Event": "issues"}).kind == "issues"
    event = decode(b'{"action": "x", "sender": {"login": "ann"}}', {"X-GitHub-Event": "unheard_of"})
    assert (event.kind, event.sender.login) == ("*", "ann")


def test_delivery(model: Any, deliveries: list[dict[str, Any]]) -> None:
    assert model.header == "X-GitHub-Event"
    assert model.identity.header == "X-GitHub-Delivery"
    assert model.delivery.max_bytes == 26_214_400
    assert len(VOCABULARY.all_queries()) == len(model.queries)
    event = next(event for event in map(received, deliveries) if event.kind == "issues.labeled")
    assert expect(event, "issues.labeled:label").label.name == "x"
    assert explain("pull_request.closed:merged").text == "pull_request.closed:merged"


def test_a_delivery_proves_where_it_comes_from() -> None:
    body, secret = b"Hello, World!", "It's a Secret to Everybody"
    proof = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"  # of GitHub's documentation
    verify(body, {"X-Hub-Signature-256": proof}, secret=secret)
    for headers in ({"X-Hub-Signature-256": proof[:-1] + "8"}, {}):
        with pytest.raises(SignatureError):
            verify(body, headers, secret=secret)
    form = b"payload=%7B%22ref%22%3A%22main%22%7D"
    headers = {"X-GitHub-Event": "push", "Content-Type": "application/x-www-form-urlencoded"}
    assert decode(form, headers).ref == "main"


def test_the_package_is_small() -> None:
    folder = Path(tamis_github.__file__).parent
    assert sum(file.stat().st_size for file in folder.iterdir() if file.is_file()) < 3_000_000


TYPED = """
from typing import reveal_type

from tamis_github import App, Event, IssuesMilestonedEvent, PullRequestClosedEvent

app = App()


@app.on("pull_request.closed:merged")
async def merged(event: PullRequestClosedEvent) -> None:
    reveal_type(event.pull_request.number)


@app.on("issues.milestoned")
async def planned(event: IssuesMilestonedEvent) -> None:
    reveal_type(event.milestone.title)


@app.on("pull_request.closed:mergd")
async def typo(event: Event) -> None: ...
"""


@pytest.mark.slow
def test_a_checker_knows_what_an_action_makes_certain_and_the_example_is_clean(tmp_path: Path) -> None:
    (tmp_path / "bot.py").write_text(TYPED, encoding="utf-8")
    example = ROOT / "examples" / "github" / "triage.py"
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", str(tmp_path / "bot.py"), str(example)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    lines = [line.partition(": ")[2] for line in done.stdout.splitlines() if "bot.py" in line or "triage" in line]
    assert lines[0] == 'note: Revealed type is "int"', done.stdout
    assert lines[1] == 'note: Revealed type is "str"'
    assert len(lines) == 3
    assert "pull_request.closed:mergd" in lines[2]


def test_the_example_says_what_happened(tmp_path: Path) -> None:
    lines = [
        ("pull_request", {"action": "closed", "pull_request": {"merged": True, "number": 7, "title": "A sieve"}}),
        ("pull_request", {"action": "closed", "pull_request": {"merged": False, "number": 8, "title": "No"}}),
        ("check_run", {"action": "completed", "check_run": {"conclusion": "failure", "name": "tests"}}),
        ("issues", {"action": "opened", "issue": {"number": 9}, "sender": {"type": "User"}}),
        ("issues", {"action": "opened", "issue": {"number": 10}, "sender": {"type": "Bot"}}),
    ]
    file = tmp_path / "deliveries.jsonl"
    told = [json.dumps({"headers": {"X-GitHub-Event": event}, "body": body}) for event, body in lines]
    file.write_text("\n".join(told), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(ROOT / "examples" / "github" / "triage.py"), str(file)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.splitlines() == ["merged: #7, A sieve", "failed: tests", "opened: #9 (has no label)"]
