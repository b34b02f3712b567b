"""What `codegen diff` says of two versions of a spec, and which of a user's lines it names."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from tamis_codegen.compare.diff import Comparison, compare
from tamis_codegen.pipeline import load_model

HERE = Path(__file__).parent
OLD, NEW, USERS = HERE / "old", HERE / "new", HERE / "users"
ROOT = HERE.parents[2]
Codegen = Callable[..., tuple[int, str]]


def said(comparison: Comparison, grade: Any) -> set[str]:
    """Each change without what follows from it."""
    return {
        f"{change.sort} {change.subject} {change.what}" + (f" -> {change.renamed}" if change.renamed else "")
        for change in comparison.of(grade)
    }


BREAKS = [
    "kind edited_ticket is gone -> changed_ticket",
    "kind shift is gone",
    "type User is gone -> Person",
    "type Tag is gone -> Label",
    "type Shift is gone",
    "field Ticket.text is gone -> body",
    "field Ticket.opened_by is gone -> creator",
    "field Ticket.secret is gone",
    "field Tag.color is gone -> colour",
    "field PhoneCall.seconds is gone -> duration",
    "field User.name may be missing now",
    "field Ticket.summary may be null now",
    "field User.age has another type: int, now str",
    "value Ticket.state=waiting is gone -> pending",
    "value User.rank=lead is gone -> chief",
    "query …:text is gone -> ticket:body",
    "query …:secret is gone",
    "attribute event.survey.remark is no longer certain behind survey",
    "attribute event.closed_ticket.rating is no longer certain",
    "method assign is gone -> assign_to",
    "method escalate is gone",
    "parameter reply.text is gone -> body",
    "parameter reply.color is gone",
    "parameter close.reason is required now",
    "parameter ring.tone is new, and required",
    "action answer is gone -> reply",
    "action escalate is gone",
    "action close can no longer be called behind",
    "alias task is gone -> issue",
    "alias agent is gone",
    "rule said is gone -> wrote",
    "rule asked_in is gone",
    "rule command is gone",
]
SILENT = [
    "kind closed_ticket expires after 60 seconds; it was any number",
    "value Ticket.priority=urgent is new: a `match` over all values does not know it",
    "field Comment.likes is always there now: its query is gone, and an event without it has a problem",
    "shortcut 'any_ticket' no longer for closed_ticket",
    "identity chat is ticket.number; it was ticket.number, comment.ticket.number. "
    "Order and stored sessions get other keys",
    "delivery id is sent: what was stored is no duplicate of what comes",
]


@pytest.mark.parametrize("change", BREAKS)
def test_what_breaks(desk: Comparison, change: str) -> None:
    assert change in said(desk, "breaks")


def test_what_changes_in_silence(desk: Comparison) -> None:
    """And nothing that only has a new name."""
    assert said(desk, "silent") == set(SILENT)


def test_what_is_new(desk: Comparison) -> None:
    assert {"kind visit is new", "type Visit is new", "field Ticket.weight is new"} <= said(desk, "new")


def test_what_follows_from_a_change_is_folded_into_it(desk: Comparison) -> None:
    [kind] = [change for change in desk.changes if (change.sort, change.subject) == ("kind", "edited_ticket")]
    assert "edited_ticket:tags:urgent" in kind.folds
    assert not [change for change in desk.changes if change.sort == "query" and "edited_ticket" in str(change.folds)]
    assert len(desk.of("breaks")) < 75


def test_a_version_is_equal_to_itself(codegen: Codegen) -> None:
    assert codegen("diff", OLD, OLD) == (0, "no change\n")


def test_every_line_of_a_user_that_breaks_is_named_and_no_other(codegen: Codegen) -> None:
    """Marked are 74 places on 66 lines; those that only change in silence are named, too, but not marked."""
    code, output = codegen("diff", OLD, NEW, "--users", USERS, "--json")
    assert code == 1
    found = json.loads(output)
    named = {place for change in found["breaks"] for user in change["users"] for place in [_place(user)]}
    marked = {
        (file.name, number): line.count("breaks")
        for file in USERS.glob("*.py")
        for number, line in enumerate(file.read_text().splitlines(), 1)
        if "# breaks" in line
    }
    assert sum(marked.values()) >= 60
    assert sorted(marked.keys() - named) == []
    assert sorted(named - marked.keys()) == []


def _place(user: str) -> tuple[str, int]:
    found = re.search(r"(\w+\.py):(\d+):\d+: ", user)
    assert found is not None
    return found[1], int(found[2])


def test_a_user_sees_their_lines_below_what_breaks_them(codegen: Codegen) -> None:
    _, output = codegen("diff", OLD, NEW, "--users", USERS)
    lines = output.splitlines()
    at = lines.index("  field PhoneCall.seconds is gone; now duration?")
    assert lines[at + 1].strip().endswith("mendable.py:58:22: print(event.call.seconds)  # breaks")


def test_markdown_and_json(codegen: Codegen) -> None:
    code, text = codegen("diff", OLD, NEW, "--markdown")
    assert code == 1
    assert "* kind `edited_ticket` is gone; now `changed_ticket`? (41 queries)\n" in text
    assert text.count("###") == 3
    _, data = codegen("diff", OLD, NEW, "--json")
    assert {change["subject"]: change["renamed"] for change in json.loads(data)["breaks"]}["Ticket.text"] == "body"


def test_versions_are_paths_revisions_and_packages(
    codegen: Codegen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def git(*args: str) -> None:
        identity = ("-c", "user.name=Ann", "-c", "user.email=ann@example.com", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *identity, *args], cwd=tmp_path, check=True, capture_output=True)

    shutil.copytree(OLD, tmp_path / "spec" / "desk")
    git("init", "--quiet")
    git("add", ".")
    git("commit", "--quiet", "-m", "old")
    shutil.copy(NEW / "spec.yaml", tmp_path / "spec" / "desk" / "spec.yaml")
    monkeypatch.chdir(tmp_path)
    code, shown = codegen("diff", "git:HEAD", "spec/desk")
    assert (code, shown.splitlines()[0][:7]) == (1, "BREAKS ")
    assert codegen("diff", "git:HEAD:spec/desk", "git:HEAD") == (0, "no change\n")
    assert codegen("diff", "git:nowhere", "spec/desk")[0] == 2
    code, shown = codegen("diff", "spec/desk", "nothing_here")
    assert code == 2
    assert "there is no spec 'nothing_here'" in shown
    code, shown = codegen("diff", "tamis_onebot", "tamis_onebot")
    assert (code, shown) == (0, "no change\n")


def test_silent_changes_of_kinds(tmp_path: Path) -> None:
    def spec(name: str, kinds: str) -> Any:
        (tmp_path / name).mkdir()
        (tmp_path / name / "spec.yaml").write_text(
            "tamis: 1\nname: x\ndiscriminator: {by: fields}\nenvelope: E\n"
            "types: {E: {fields: {type: str, sub: 'str?', n: 'int?'}}}\n"
            f"kinds: {{'*': {{split: type}}, {kinds}}}\n"
        )
        return load_model(tmp_path / name)

    old = spec("old", "a: {split: sub, values: [b]}, c: {}")
    new = spec("new", "a: {split: sub, values: [b, d]}, c: {is: see}")
    assert said(compare(old, new), "silent") == {
        "kind a.d is new below a: such events were of kind a, and handlers of it still get them",
        "kind c is 'see' on the wire; it was 'c'",
    }


# --- Telegram, 10.1 to 10.3 ---

FACTS = json.loads((ROOT / "tests" / "data" / "telegram_diff_10.1_10.3.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def telegram(tmp_path_factory: pytest.TempPathFactory) -> Comparison:
    """The spec of 10.3 beside itself without what came since 10.1."""
    folder = tmp_path_factory.mktemp("specs") / "telegram"
    shutil.copytree(ROOT / "spec" / "telegram", folder)
    schema = json.loads((folder / "schema.json").read_text(encoding="utf-8"))
    _take_back_schema(schema)
    (folder / "schema.json").write_text(json.dumps(schema), encoding="utf-8")
    spec = yaml.load((folder / "spec.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    _take_back_spec(spec)
    (folder / "spec.yaml").write_text(_dumped(spec), encoding="utf-8")
    return compare(load_model(folder), load_model(ROOT / "spec" / "telegram"))


def _take_back_schema(schema: Any) -> None:
    added = set(FACTS["types_added"])
    for name in added & schema["types"].keys():
        del schema["types"][name]
    for name in FACTS["methods_added"]:
        del schema["methods"][name]
    for name, fields in FACTS["fields_added"].items():
        for field in fields:
            schema["types"].get(name, {}).get("fields", {}).pop(field, None)
    for name, params in FACTS["method_params_added"].items():
        for param in params:
            schema["methods"][name]["params"].pop(param, None)
    for type_ in schema["types"].values():
        for group in type_.get("exclusive", []):
            group["of"] = [name for name in group["of"] if name in type_["fields"]]
        union = type_.get("union", {})
        for key in ("variants", "keys"):
            union[key] = _members_without(union.get(key, {}), added)
        if "union" in type_:
            type_["union"] = {key: value for key, value in union.items() if value}
    owner = schema["types"]["ReplyParameters"]["fields"]
    written = owner["message_id"]
    owner["message_id"] = "int" if isinstance(written, str) else {**written, "type": "int"}


def _members_without(members: Any, added: set[str]) -> Any:
    """The members of a union that were there before."""
    kept = {value: member for value, member in members.items() if value not in added and str(member) not in added}
    return {
        value: [name for name in member if name not in added] if isinstance(member, list) else member
        for value, member in kept.items()
    }


def _take_back_spec(spec: Any) -> None:
    gone = {*FACTS["types_added"], *(field for fields in FACTS["fields_added"].values() for field in fields)}
    gone -= {"text", "entities", "media", "blocks", "is_private", "force_reply", "disabled", "community", "is_compact"}
    for name in ("subscription", "stopped_message_generation"):
        del spec["kinds"][name]
    for key in [key for key in spec["values"] if key.partition(".")[0] in gone]:
        del spec["values"][key]
    spec["values"]["UniqueGiftInfo"] = {"keys": ["transfer_star_count"]}
    for name, action in list(spec["actions"].items()):
        if action["call"] in FACTS["methods_added"]:
            del spec["actions"][name]
    for name in FACTS["methods_added"]:
        spec.get("methods", {}).pop(name, None)
    words = re.compile("|".join(sorted(gone)))

    def without(value: Any) -> Any:
        if isinstance(value, list):
            return [without(item) for item in value if not (isinstance(item, str) and words.search(item))]
        return {key: without(item) for key, item in value.items()} if isinstance(value, dict) else value

    for section in ("aliases", "identity", "availability", "implies"):
        spec[section] = without(spec[section])
    for action in spec["actions"].values():
        action["fill"] = {key: path for key, path in action.get("fill", {}).items() if not words.search(path)}


def _dumped(value: Any) -> str:
    """YAML in which texts are quoted, but for the words of the notation that are no texts."""
    text = json.dumps(value, ensure_ascii=False)
    return re.sub(r': "(true|false|\d+)"', r": \1", text)


def test_a_real_release_breaks_one_field_and_adds_the_rest(telegram: Comparison) -> None:
    breaks = said(telegram, "breaks")
    assert "field ReplyParameters.message_id may be missing now" in breaks
    assert {line for line in breaks if line.startswith(("kind", "type", "query", "event"))} == set()


def test_everything_a_real_release_added_is_named(telegram: Comparison) -> None:
    new = said(telegram, "new")
    assert {f"type {name} is new" for name in FACTS["types_added"]} <= new
    assert {f"method {name} is new" for name in FACTS["methods_added"]} <= new
    assert {"kind subscription is new", "kind stopped_message_generation is new"} <= new
    for name, params in FACTS["method_params_added"].items():
        assert {f"parameter {name}.{param} is new" for param in params} <= new
    assert "field Message.receiver_user is new" in new


def test_new_variants_are_silent(telegram: Comparison) -> None:
    variants = {change.subject for change in telegram.of("silent") if change.sort == "variant"}
    assert len(variants) == 4
    assert any(subject.startswith("RichText=") for subject in variants)
