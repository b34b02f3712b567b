"""`spec/README.md` is the reference of the notation: it names every key there is, and what it shows is right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec
import pytest
import yaml

from tamis_codegen import notation
from tamis_codegen.errors import Place, Problems
from tamis_codegen.pipeline import build, load_model
from tamis_codegen.read import read_spec
from tamis_codegen.read.bind import bind
from tamis_codegen.read.load import load
from tamis_codegen.read.report import Report
from tamis_codegen.verify import verify
from tamis_codegen.write import write

from .documents import ROOT, Document

if TYPE_CHECKING:
    from pathlib import Path

PAGE = Document(ROOT / "spec" / "README.md")

# Which section explains which part of the notation.
SECTIONS = {
    notation.Spec: "The file",
    notation.Decoding: "The file",
    notation.Field: "Fields",
    notation.Type: "Types",
    notation.Exclusive: "Types",
    notation.TextForm: "Types",
    notation.Union: "Unions, told apart in five ways",
    notation.ByValue: "Unions, told apart in five ways",
    notation.Method: "Methods and imported schemas",
    notation.Schema: "Methods and imported schemas",
    notation.Discriminator: "Kinds, told in three ways",
    notation.Kind: "Kinds, told in three ways",
    notation.Split: "Kinds, told in three ways",
    notation.Me: "Kinds, told in three ways",
    notation.Values: "Words of a query: `kind:word:value`",
    notation.Shortcuts: "Words of a query: `kind:word:value`",
    notation.Implies: "Facts",
    notation.Availability: "Facts",
    notation.Alias: "Aliases and actions",
    notation.Action: "Aliases and actions",
    notation.TextRule: "Rules",
    notation.ChoiceRule: "Rules",
    notation.Commands: "Rules",
    notation.Marks: "Rules",
    notation.Identity: "Rules",
    notation.Conversation: "Rules",
    notation.Delivery: "Delivery",
    notation.Verify: "Delivery",
    notation.SignatureCheck: "Delivery",
    notation.TokenCheck: "Delivery",
    notation.Pairs: "Delivery",
    notation.FormBody: "Delivery",
    notation.Answer: "Delivery",
    notation.ClientManifest: "The manifest of a client",
    notation.ClientModule: "The manifest of a client",
    notation.RuleQueries: "The manifest of a client",
}
EXAMPLES = PAGE.blocks("yaml")
HEAD = "tamis: 1\nname: demo\n"


def _keys(struct: type[msgspec.Struct]) -> list[str]:
    return [field.encode_name for field in msgspec.structs.fields(struct)]


def test_every_part_of_the_notation_has_a_section() -> None:
    assert set(SECTIONS) == set(notation.Node.__subclasses__())


@pytest.mark.parametrize(
    ("section", "key"), sorted({(section, key) for struct, section in SECTIONS.items() for key in _keys(struct)})
)
def test_every_key_is_named_where_it_belongs(section: str, key: str) -> None:
    assert re.search(rf"`{key}(?::[^`]*)?`", PAGE.section(section)), f"{key!r} is not explained under {section!r}"


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda block: f"line {block.line}")
def test_every_example_is_right(example: object, tmp_path: Path) -> None:
    text = getattr(example, "text", "")
    if "extends:" in text:
        _write(tmp_path / "shop", "kinds: {order_shipped: {}}\nshortcuts: {fields: {media: [photo]}}\n")
    spec = _write(tmp_path / "demo", text)
    problems = Problems()
    read_spec(spec, problems)
    problems.stop_if_any()


def test_the_manifest_it_shows_is_right(tmp_path: Path) -> None:
    (example,) = PAGE.blocks("yml")
    problems = Problems()
    report = Report(problems)
    (tmp_path / "client.yaml").write_text(example.text, encoding="utf-8")
    node = load(tmp_path / "client.yaml", Place("client.yaml"), report)
    assert node is not None
    bind(notation.ClientManifest, node, report)
    problems.stop_if_any()


def _write(folder: Path, text: str) -> Path:
    folder.mkdir()
    (folder / "spec.yaml").write_text(text if text.startswith("tamis:") else HEAD + text, encoding="utf-8")
    return folder


def test_the_types_it_shows_become_a_package_that_type_checks(tmp_path: Path) -> None:
    shown: dict[str, object] = {}
    for title in ("Fields", "Types", "Unions, told apart in five ways"):
        for block in Document(PAGE.path, PAGE.section(title)).blocks("yaml"):
            shown |= yaml.safe_load(block.text)["types"]
    fields = {name.lower(): f"{name}?" for name in shown}
    spec = {
        "discriminator": {"by": "key"},
        "types": {**shown, "Everything": {"fields": fields}},
        "kinds": {"everything": {"payload": "Everything"}},
    }
    folder = _write(tmp_path / "shown", yaml.safe_dump(spec, sort_keys=False))
    write(build(folder, tmp_path / "out").changes)
    assert verify(tmp_path / "out", ["tamis_demo"]) == ""


def test_the_complete_example_has_the_queries_it_names(tmp_path: Path) -> None:
    [example] = [block.text for block in EXAMPLES if block.text.startswith("tamis:")]
    model = load_model(_write(tmp_path / "desk", example))
    after = PAGE.section("A complete example").rpartition("```")[2]
    named = re.findall(r"`([^`]+)`", after)
    assert len(named) > 5
    assert set(named) <= set(model.queries)
