"""Reading a spec: what its author gets when it is right, and what is said, at once, when it is not."""

from __future__ import annotations

import json
import tempfile
import time
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from tamis_codegen import notation
from tamis_codegen.errors import Place, Problems, SpecError, Word, place_of
from tamis_codegen.json_schema import json_schema, write_json_schema
from tamis_codegen.read import Documents, read_spec

HEAD = "tamis: 1\nname: demo\n"
SECONDS = 2.0
SCHEMA_FILE = Path(__file__).parents[2] / "spec" / "tamis.schema.json"


class Folder:
    """A folder of spec files; problems are shown with paths relative to it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems = Problems()

    def write(self, name: str, content: str | bytes) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def read(self, name: str = "demo") -> Documents:
        self.problems = Problems()
        return read_spec(self.root / name, self.problems)

    def right(self, content: str) -> notation.Spec:
        """The spec in `content` (without its head), which must be free of problems."""
        self.write("demo/spec.yaml", HEAD + content)
        documents = self.read()
        self.problems.stop_if_any()
        return documents.spec

    def wrong(self, content: str | bytes | None = None, name: str = "demo/spec.yaml") -> list[str]:
        """Every problem of a file with this content, in order, with its ways out."""
        if content is not None:
            self.write(name, content)
        self.read(name)
        try:
            self.problems.stop_if_any()
        except SpecError as error:
            return [str(problem).replace(f"{self.root.as_posix()}/", "") for problem in error.problems]
        return []


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


def place(text: str) -> tuple[int, int]:
    return place_of(text).line, place_of(text).column


# Words and their places


def test_every_string_knows_file_line_and_column(folder: Folder) -> None:
    spec = folder.right("kinds:\n  message:\n    payload: Message\n    values: [a, 'b']\n")
    (kind,) = spec.kinds
    body = spec.kinds[kind]
    assert body is not None
    assert place_of(spec.name) == Place((folder.root / "demo/spec.yaml").as_posix(), 2, 7)
    assert place(kind) == (4, 3)
    assert body.payload is not None
    assert place(body.payload) == (5, 14)
    assert [place(value) for value in body.values] == [(6, 14), (6, 17)]


def test_columns_count_characters_in_yaml_and_in_json(folder: Folder) -> None:
    spec = folder.right('gone: {"🎲é": dice}\n')
    ((key, value),) = spec.gone.items()
    assert (key, place(key), place(value)) == ("🎲é", (3, 8), (3, 14))
    folder.write("demo/spec.json", '{"tamis": 1, "name": "demo",\r\n\t"gone": {"🎲é": "dice"}}')
    ((key, value),) = folder.read("demo/spec.json").spec.gone.items()
    assert (key, place(key), place(value)) == ("🎲é", (2, 11), (2, 17))


def test_places_start_with_the_path_as_it_was_given(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.write("specs/demo/spec.yaml", HEAD + "extends: ../base\n")
    folder.write("specs/base/spec.yaml", "tamis: 1\nname: base\ntitle: Base\n")
    monkeypatch.chdir(folder.root)
    problems = Problems()
    documents = read_spec(Path("specs/demo"), problems)
    assert place_of(documents.spec.name).file == "specs/demo/spec.yaml"
    assert place_of(documents.spec.title).file == "specs/base/spec.yaml"
    assert documents.files == (Path("specs/demo/spec.yaml"), Path("specs/base/spec.yaml"))
    monkeypatch.chdir(folder.root / "specs" / "demo")
    documents = read_spec(Path("spec.yaml"), problems)
    assert place_of(documents.spec.title).file == "../base/spec.yaml"
    assert not problems.found


@pytest.mark.parametrize("word", ["no", "on", "yes", "12", "1.50", "2026-01-01", "null", "~", "true", "0x1F", "1:30"])
def test_where_text_is_wanted_an_unquoted_word_is_taken_as_written(folder: Folder, word: str) -> None:
    spec = folder.right(f"title: {word}\ngone:\n  {word}: {word}\n")
    assert spec.title == word
    assert spec.gone == {word: word}
    assert isinstance(spec.title, Word)
    assert place(next(iter(spec.gone))) == (5, 3)


def test_where_scalars_are_wanted_only_json_numbers_and_true_and_false_are_no_text(folder: Folder) -> None:
    values = "[1, -1, +1, 007, 1_000, 1.5, 1e3, true, false, True, yes, off, null, ~, '1', \"true\", .inf]"
    spec = folder.right(f"types: {{T: {{fields: {{x: {{type: int, facts: {{all: {values}}}}}}}}}}}\n")
    field = spec.types["T"].fields["x"]
    assert isinstance(field, notation.Field)
    expected = [
        1,
        -1,
        "+1",
        "007",
        "1_000",
        1.5,
        1000.0,
        True,
        False,
        "True",
        "yes",
        "off",
        None,
        None,
        "1",
        "true",
    ]
    found = field.facts["all"]
    assert isinstance(found, list)
    assert found == [*expected, ".inf"]
    assert [type(value) for value in found if not isinstance(value, str)] == [
        int, int, float, float, bool, bool, type(None), type(None),
    ]  # fmt: skip
    assert all(isinstance(value, Word) for value in found if isinstance(value, str))


def test_null_is_nothing_where_nothing_is_allowed(folder: Folder) -> None:
    spec = folder.right("envelope: null\nkinds:\n  a:\n  b: ~\n  c: {}\n")
    assert spec.envelope is None
    assert [spec.kinds["a"], spec.kinds["b"]] == [None, None]
    assert spec.kinds["c"] == notation.Kind()


def test_keys_that_are_no_python_names_reach_their_attributes(folder: Folder) -> None:
    spec = folder.right(
        "types:\n"
        "  L: {list: int}\n"
        "  U: {union: {value: {field: date, equals: 0, then: A, else: B}}}\n"
        "  T: {fields: {'+1': {type: int, as: plus_one}, y: str?}}\n"
    )
    assert spec.types["L"].list_ == "int"
    union = spec.types["U"].union
    assert union is not None
    assert union.value is not None
    assert (union.value.equals, union.value.else_) == (0, "B")
    field = spec.types["T"].fields["+1"]
    assert isinstance(field, notation.Field)
    assert field.as_ == "plus_one"
    assert spec.types["T"].fields["y"] == "str?"


def test_absent_keys_have_their_defaults_and_nothing_is_shared(folder: Folder) -> None:
    first, second = folder.right(""), folder.right("")
    assert first == notation.Spec(tamis=1, name="demo")
    assert first.kinds is not second.kinds


def test_json_escapes_emoji_as_two_halves(folder: Folder) -> None:
    folder.write("demo/spec.json", json.dumps({"tamis": 1, "name": "demo", "title": '🎰 "\\/\n'}))
    assert folder.read("demo/spec.json").spec.title == '🎰 "\\/\n'
    assert not folder.problems.found


# What is wrong in a spec


def test_all_problems_are_found_at_once_in_the_order_of_the_file(folder: Folder) -> None:
    found = folder.wrong(
        "tamis: 2\n"
        "kinds:\n"
        "  message: {payloud: Message, subscribed: yes}\n"
        "  edited: [a]\n"
        "  other: {values: {a: b}, expires: soon}\n"
        "discriminator: {by: kye}\n"
        "actions:\n"
        "  reply: {fill: {}}\n"
        "title:\n"
        "delivery: {max_bytes: 0, secret_headers: x}\n"
    )
    assert found == [
        "demo/spec.yaml:1:1: the key 'name' is missing in the spec\n    add `name: …` (text)",
        "demo/spec.yaml:1:8: wrong value '2'\n    allowed: 1",
        "demo/spec.yaml:3:13: unknown key 'payloud' in a kind\n"
        "    allowed: answer_within, any, as, at, doc, expires, is, payload, "
        "reply, split, subscribed, values\n    did you mean 'payload'?",
        "demo/spec.yaml:3:43: expected true or false, found 'yes'\n"
        "    only `true` and `false`, without quotes, are booleans here",
        "demo/spec.yaml:4:11: expected a mapping or null, found a list",
        "demo/spec.yaml:5:19: expected a list, found a mapping",
        "demo/spec.yaml:5:36: expected a whole number or null, found 'soon'",
        "demo/spec.yaml:6:21: wrong value 'kye'\n    allowed: fields, header, key\n    did you mean 'key'?",
        "demo/spec.yaml:8:10: the key 'call' is missing in an action\n    add `call: …` (text)",
        "demo/spec.yaml:9:7: expected text, found nothing\n    write a value, or remove the key",
        "demo/spec.yaml:10:23: the number '0' is too small\n    it is at least 1",
        "demo/spec.yaml:10:26: unknown key 'secret_headers' in `delivery`\n"
        "    allowed: account, answer_within, answers, batch, body, id, max_bytes, secret_header, verify\n"
        "    did you mean 'secret_header'?",
    ]


def test_what_can_be_bound_is_bound_beside_the_problems(folder: Folder) -> None:
    folder.write("demo/spec.yaml", HEAD + "nonsense: 1\nactions: {reply: {doc: hi}}\nkinds: {a: [], b: {doc: x}}\n")
    spec = folder.read().spec
    assert len(folder.problems.found) == 3
    assert spec.name == "demo"
    assert spec.actions["reply"].doc == "hi"
    assert spec.kinds == {"b": notation.Kind(doc="x")}


@pytest.mark.parametrize(
    ("where", "friendly"),
    [
        ("types: {T: {oops: 1}}", "a type"),
        ("types: {T: {fields: {f: {oops: 1}}}}", "a field"),
        ("types: {T: {union: {oops: 1}}}", "a union"),
        ("methods: {m: {oops: 1}}", "a method"),
        ("aliases: {a: {paths: [], oops: 1}}", "an alias"),
        ("actions: {a: {call: x, oops: 1}}", "an action"),
        ("discriminator: {by: key, oops: 1}", "the discriminator"),
        ("shortcuts: {oops: 1}", "`shortcuts`"),
        ("availability: [{type: T, fields: [], oops: 1}]", "an entry of `availability`"),
    ],
)
def test_an_unknown_key_says_of_what(folder: Folder, where: str, friendly: str) -> None:
    (problem,) = folder.wrong(f"{HEAD}{where}\n")
    assert f"unknown key 'oops' in {friendly}\n" in problem


def test_a_duplicate_key_names_the_first(folder: Folder) -> None:
    (problem,) = folder.wrong(f"{HEAD}kinds:\n  a:\n  b:\n  'a': {{}}\n")
    assert problem.startswith("demo/spec.yaml:6:3: the key 'a' is here twice; the first is at demo/spec.yaml:4:3\n")
    (problem,) = folder.wrong('{"tamis": 1, "name": "x",\n "name": "y"}', "demo/spec.json")
    assert problem.startswith("demo/spec.json:2:2: the key 'name' is here twice; the first is at demo/spec.json:1:14\n")


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ("title: &a x\n", "3:8: an anchor (&a)"),
        ("kinds: &a {}\n", "3:8: an anchor (&a)"),
        ("title: *a\n", "3:8: an alias (*a)"),
        ("kinds:\n  <<: {a: {}}\n", "4:3: a merge key ('<<')"),
        ("title: !!str 1\n", "3:8: a tag ('tag:yaml.org,2002:str')"),
        ("title: !x 1\n", "3:8: a tag ('!x')"),
        ("title: ! 1\n", "3:8: a tag ('!')"),
        ("gone: !!python/object:x.Y {a: b}\n", "3:7: a tag ('tag:yaml.org,2002:python/object:x.Y')"),
    ],
)
def test_what_makes_yaml_say_more_than_is_written_is_refused(folder: Folder, content: str, what: str) -> None:
    assert folder.wrong(HEAD + content) == [f"demo/spec.yaml:{what}\n    it is not part of the notation; write it out"]


def test_a_quoted_merge_key_is_a_word(folder: Folder) -> None:
    assert folder.right("gone: {'<<': x}\n").gone == {"<<": "x"}


@pytest.mark.parametrize(
    ("content", "what", "hint"),
    [
        ("title: a: b\n", "3:9: wrong YAML: a ':' where no key can be", "quote"),
        ("kinds:\n\ta: b\n", "4:1: wrong YAML: a character that cannot start a value", "spaces, not tabs"),
        ("kinds: {a: 1\n", "4:1: wrong YAML: a '{' is not closed", "close with '}'"),
        ("title: 'abc\n", "4:1: wrong YAML: a quoted text has no end", "close the quote"),
        ("title: 'a' b\n", "3:12: wrong YAML: the indentation does not fit", "align"),
        ("- a\n", "3:1: wrong YAML: ", ""),
        ("title: a\x07\n", "3:9: an invisible character '\\x07'", "escape"),
        ("%YAML 1.1\n---\n", "3:1: a YAML directive", "remove"),
        ("---\n", "3:1: a second YAML document", "file of its own"),
        ("? [a]\n: b\n", "3:3: a list or mapping as a key", "quote"),
        ("gone:\n  ?\n  : b\n", "4:4: a key without a name", '""'),
    ],
)
def test_wrong_yaml_is_explained_with_place_and_way_out(folder: Folder, content: str, what: str, hint: str) -> None:
    problem = folder.wrong(HEAD + content)[0]
    assert problem.startswith(f"demo/spec.yaml:{what}")
    assert hint in problem.split("\n", 1)[1]


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ('{"a": 1,}', "1:9: wrong JSON: expected a key in double quotes, found '}'"),
        ("{'a': 1}", '1:2: wrong JSON: expected a key in double quotes, found "\'"'),
        ('{"a" 1}', "1:6: wrong JSON: expected ':' after the key, found '1'"),
        ('{"a": 1 "b": 2}', "1:9: wrong JSON: expected ',' or '}', found '\"'"),
        ('[1, 2', "1:6: wrong JSON: expected ',' or ']', found the end of the file"),
        ('{"a": 01}', "1:7: wrong JSON: expected a value, found '0'"),
        ('{"a": NaN}', "1:7: wrong JSON: expected a value, found 'N'"),
        ('{} {}', "1:4: wrong JSON: expected the end of the file, found '{'"),
        ('{"a": "x\n"}', "1:7: wrong JSON: this text has no end on its line"),
        ('{"a": "\\q"}', "1:7: wrong JSON: an unknown escape in this text"),
        ('{"a": "\\ud83d"}', "1:7: wrong JSON: half a character in this text"),
    ],
)  # fmt: skip
def test_wrong_json_is_explained_with_place(folder: Folder, content: str, what: str) -> None:
    (problem,) = folder.wrong(content, "demo/spec.json")
    assert problem.startswith(f"demo/spec.json:{what}")


def test_a_file_that_cannot_be_used_is_one_clear_problem(folder: Folder) -> None:
    def only(name: str = "demo/spec.yaml", content: str | bytes | None = None) -> str:
        (problem,) = folder.wrong(content, name)
        return problem.split("\n", 1)[0]

    assert only("nowhere/spec.yaml") == "nowhere/spec.yaml:1:1: there is no file nowhere/spec.yaml"
    assert only("demo/spec.yaml", "") == "demo/spec.yaml:1:1: the file is empty"
    assert only("demo/spec.yaml", "# only a comment\n") == "demo/spec.yaml:1:1: the file is empty"
    assert only("demo/spec.json", " \n") == "demo/spec.json:1:1: the file is empty"
    assert only("demo/spec.yaml", b"tamis: 1\nname: \xc3\xa9\xe9\n") == "demo/spec.yaml:2:8: the byte 0xe9 is not UTF-8"
    assert only("demo/spec.yaml", "[]") == "demo/spec.yaml:1:1: expected a mapping, found a list"
    assert only("demo/spec.yaml", "tamis") == "demo/spec.yaml:1:1: expected a mapping, found 'tamis'"
    (folder.root / "odd" / "spec.yaml").mkdir(parents=True)
    assert only("odd") == "odd/spec.yaml:1:1: odd/spec.yaml is a folder"
    assert "cannot be read" in only("x" * 300)
    assert "cannot be read" in only("a\0b")


def test_a_byte_order_mark_is_no_content(folder: Folder) -> None:
    folder.write("demo/spec.yaml", b"\xef\xbb\xbf" + HEAD.encode())
    assert place(folder.read().spec.name) == (2, 7)
    assert not folder.problems.found


# Bombs


def _alias_bomb() -> str:
    lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 9)]
    return "\n".join(lines)


BOMBS = {
    "aliases of aliases, eight levels": ("spec.yaml", _alias_bomb, "an alias (*a0)"),
    "a flow list in itself": ("spec.yaml", lambda: "[" * 100_000, "nested more than 64 levels deep"),
    "a block list in itself": ("spec.yaml", lambda: "- " * 100_000, "nested more than 64 levels deep"),
    "a JSON list in itself": ("spec.json", lambda: "[" * 100_000, "nested more than 64 levels deep"),
    "a YAML mapping of 300,000 keys": (
        "spec.yaml",
        lambda: "\n".join(f"k{i}: 1" for i in range(300_000)),
        "more than 300,000 keys and values",
    ),
    "a JSON mapping of a million keys": (
        "spec.json",
        lambda: "{" + ",".join(f'"k{i}":1' for i in range(1_000_000)) + "}",
        "more than 300,000 keys and values",
    ),
    "the same key 140,000 times": ("spec.yaml", lambda: "a: 1\n" * 140_000, "further ones are not listed"),
    "70,000 wrong keys": (
        "spec.yaml",
        lambda: HEAD + "types:\n" + "".join(f"  T{i}: {{feilds: 1}}\n" for i in range(70_000)),
        "further ones are not listed",
    ),
    "300,000 directives": ("spec.yaml", lambda: "%TAG !a! b\n" * 300_000, "a YAML directive"),
    "200,000 anchors": ("spec.yaml", lambda: "- &a b\n" * 200_000, "further ones are not listed"),
    "a text of 15 million escapes": (
        "spec.json",
        lambda: '{"a": "' + "\\n" * 15_000_000 + '"}',
        "unknown key 'a'",
    ),
    "a key of 30 million letters": (
        "spec.json",
        lambda: '{"' + "a" * 30_000_000 + '": 1}',
        "unknown key 'aaa",
    ),
}


@pytest.mark.usefixtures("collector_off")
@pytest.mark.parametrize("bomb", BOMBS)
def test_a_bomb_is_refused_before_it_costs_anything(folder: Folder, bomb: str) -> None:
    name, make, expected = BOMBS[bomb]
    folder.write(name, make())
    start = time.process_time()
    folder.read(name)
    assert time.process_time() - start < SECONDS
    assert any(expected in problem.what for problem in folder.problems.found)
    assert len(folder.problems.found) <= 201


@pytest.mark.usefixtures("collector_off")
@pytest.mark.parametrize(("name", "limit"), [("spec.yaml", 4), ("spec.json", 32)])
def test_a_file_that_is_too_large_is_not_read(folder: Folder, name: str, limit: int) -> None:
    path = folder.write(name, "")
    with path.open("r+b") as file:
        file.truncate(100 * 1024 * 1024)
    start = time.process_time()
    (problem,) = folder.wrong(None, name)
    assert time.process_time() - start < SECONDS
    assert f"{name} is larger than {limit} MiB" in problem


def test_nothing_in_a_tag_is_run(folder: Folder) -> None:
    witness = folder.root / "witness"
    assert folder.wrong(f"{HEAD}title: !!python/object/apply:os.mkdir ['{witness.as_posix()}']\n")
    assert not witness.exists()


@pytest.mark.usefixtures("collector_off")
def test_a_schema_as_large_as_telegrams_is_read_in_no_time(folder: Folder) -> None:
    field = {
        "type": "list[MessageEntity]?",
        "doc": "What the field holds. " * 5,
        "facts": {"min": 1, "max": 4096},
    }
    types = {f"Type{i}": {"doc": "A type.", "fields": {f"f{j}": field for j in range(5)}} for i in range(400)}
    folder.write("demo/schema.json", json.dumps({"version": "10.3", "types": types}, indent=1))
    folder.write("demo/spec.yaml", HEAD + "schema: schema.json\n")
    start = time.process_time()
    documents = folder.read()
    assert time.process_time() - start < 1.0
    assert len(documents.spec.types) == 400
    assert not folder.problems.found


# Schemas


def test_a_schema_lies_under_the_spec_and_the_spec_patches_it(folder: Folder) -> None:
    folder.write(
        "demo/schema.json",
        json.dumps(
            {
                "source": "somewhere",
                "version": "9.1",
                "types": {
                    "A": {"fields": {"x": {"type": "int", "doc": "old"}, "y": "str"}, "doc": "kept"},
                    "U": {"union": {"tag": "type", "variants": {"a": "A"}, "also": ["str"]}},
                },
                "methods": {"send": {"params": {"to": "int"}, "returns": "A"}},
            }
        ),
    )
    spec = folder.right(
        "schema: schema.json\n"
        "types:\n"
        "  B: {}\n"
        "  A: {fields: {x: float, z: bool}}\n"
        "  U: {union: {variants: {b: B}, also: [str, int]}}\n"
        "methods: {send: {returns: B, params: {text: str}}}\n"
    )
    assert list(spec.types) == ["A", "U", "B"]
    assert spec.types["A"] == notation.Type(fields={"x": "float", "y": "str", "z": "bool"}, doc="kept")
    assert spec.types["U"].union == notation.Union(tag="type", variants={"a": "A", "b": "B"}, also=["str", "int"])
    assert spec.methods["send"] == notation.Method(params={"to": "int", "text": "str"}, returns="B")
    documents = folder.read()
    assert documents.version == "9.1"
    assert [path.name for path in documents.files] == ["spec.yaml", "schema.json"]
    assert place_of(documents.spec.types["A"].fields["x"]).file.endswith("spec.yaml")  # type: ignore[arg-type]
    assert place_of(documents.spec.types["A"].fields["y"]).file.endswith("schema.json")  # type: ignore[arg-type]


def test_problems_of_a_schema_are_reported_there_even_where_the_spec_overrides_them(folder: Folder) -> None:
    folder.write("demo/schema.json", '{"aliases": {},\n "types": {"A": {"fields": {"x": [1]}}}}')
    found = folder.wrong(f"{HEAD}schema: schema.json\ntypes: {{A: {{fields: {{x: int}}}}}}\n")
    assert [problem.split("\n")[0] for problem in found] == [
        "demo/schema.json:1:2: unknown key 'aliases' in the schema",
        "demo/schema.json:2:34: expected a mapping or text, found a list",
    ]


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("/etc/passwd", "'/etc/passwd' is an absolute path"),
        (
            "https://example.org/s.json",
            "'https://example.org/s.json' is no relative path; nothing is fetched",
        ),
        ("file:///etc/passwd", "'file:///etc/passwd' is no relative path; nothing is fetched"),
        ("C:/x.json", "'C:/x.json' is no relative path; nothing is fetched"),
        ("../../x.json", "'../../x.json' leads out of the folders beside the spec"),
        ("a/../../../x.json", "'a/../../../x.json' leads out of the folders beside the spec"),
        ("a\\b.json", "'a\\\\b.json' is no file name"),
        ('"a\\0b"', "'a\\x00b' is no file name"),
        ('""', "'' is no file name"),
        ("schema.json", "there is no file demo/schema.json"),
        ("../demo", "demo is a folder"),
    ],
)
@pytest.mark.parametrize("key", ["schema", "extends"])
def test_a_name_leads_to_a_file_beside_the_spec_or_nowhere(folder: Folder, key: str, name: str, what: str) -> None:
    if (key, name) == ("extends", "../demo"):
        what = "`extends` goes round in a circle: demo/spec.yaml -> demo/spec.yaml"
    (problem,) = folder.wrong(f"{HEAD}{key}: {name}\n")
    first = problem.split("\n")[0].replace(f"{folder.root.as_posix()}/", "")
    assert first == f"demo/spec.yaml:3:{len(key) + 3}: {what}"


def test_a_link_does_not_lead_out_either(folder: Folder) -> None:
    secret = folder.write("elsewhere/secret.json", "{}")
    (folder.root / "specs" / "demo").mkdir(parents=True)
    (folder.root / "specs" / "demo" / "schema.json").symlink_to(secret)
    (problem,) = folder.wrong(HEAD + "schema: schema.json\n", "specs/demo/spec.yaml")
    assert "leads out of the folders beside the spec" in problem


# Dialects

BASE = """\
tamis: 1
name: base
title: Base
version: "11"
discriminator: {by: fields}
types:
  A: {fields: {x: int, y: str}}
  Old: {}
kinds:
  notice: {payload: A, split: sub, values: [one, two], subscribed: false}
  notice.gone: {}
lift: {A: [x]}
shortcuts: {kinds: {n: [notice]}}
implies: {kinds: {notice: [x]}, fields: {A: {x: [y]}}}
availability: [{type: A, fields: [x]}]
aliases: {who: [notice.x], what: {paths: [notice.y], doc: kept}}
actions: {reply: {call: send, fill: {to: x}, doc: kept}}
"""


def test_a_dialect_adds_to_its_base(folder: Folder) -> None:
    folder.write("base/spec.yaml", BASE)
    spec = folder.right(
        "extends: ../base\n"
        "types: {A: {fields: {x: float, z: bool}}, New: {}}\n"
        "kinds:\n"
        "  notice: {values: [two, three], subscribed: true}\n"
        "  notice.gone:\n"
        "  notice.new: {}\n"
        "lift: {A: [x, y]}\n"
        "shortcuts: {kinds: {n: [notice.new]}, fields: {m: [x]}}\n"
        "implies: {fields: {A: {x: [z], z: [x]}}}\n"
        "availability: [{type: A, fields: [x]}, {type: A, fields: [z]}]\n"
        "aliases: {who: {paths: [notice.z], doc: new}, what: [notice.z]}\n"
        "actions: {reply: {fill: {text: y}}}\n"
    )
    assert (spec.name, spec.title, spec.version, spec.extends) == ("demo", "Base", "11", "../base")
    assert spec.types["A"].fields == {"x": "float", "y": "str", "z": "bool"}
    assert list(spec.types) == ["A", "Old", "New"]
    assert spec.kinds["notice"] == notation.Kind(
        payload="A", split="sub", values=["one", "two", "three"], subscribed=True
    )
    assert spec.kinds["notice.gone"] == notation.Kind()
    assert list(spec.kinds) == ["notice", "notice.gone", "notice.new"]
    assert spec.lift == {"A": ["x", "y"]}
    assert spec.shortcuts == notation.Shortcuts(kinds={"n": ["notice", "notice.new"]}, fields={"m": ["x"]})
    assert spec.implies == notation.Implies(kinds={"notice": ["x"]}, fields={"A": {"x": ["y", "z"], "z": ["x"]}})
    assert [entry.fields for entry in spec.availability] == [["x"], ["z"]]
    assert spec.aliases["who"] == notation.Alias(paths=["notice.x", "notice.z"], doc="new")
    assert spec.aliases["what"] == notation.Alias(paths=["notice.y", "notice.z"], doc="kept")
    assert spec.actions["reply"] == notation.Action(call="send", fill={"to": "x", "text": "y"}, doc="kept")


def test_a_dialect_takes_entries_of_its_base_away(folder: Folder) -> None:
    folder.write("base/spec.yaml", BASE)
    spec = folder.right(
        "extends: ../base\n"
        "kinds: {notice.gone: {doc: mine}}\n"
        "remove: {types: [Old], kinds: [notice.gone], shortcuts.kinds: [n], aliases: [who]}\n"
    )
    assert list(spec.types) == ["A"]
    assert spec.kinds["notice.gone"] == notation.Kind(doc="mine")
    assert spec.shortcuts == notation.Shortcuts()
    assert list(spec.aliases) == ["what"]


def test_what_cannot_be_removed_is_an_error_with_the_nearest(folder: Folder) -> None:
    folder.write("base/spec.yaml", BASE)
    found = folder.wrong(f"{HEAD}extends: ../base\nremove: {{types: [Odl], kindz: [a], gone: [x]}}\n")
    assert found == [
        "demo/spec.yaml:4:18: the base has no 'Odl' in `types`\n    allowed: A, Old\n    did you mean 'Old'?",
        found[1],
        "demo/spec.yaml:4:43: the base has no 'x' in `gone`",
    ]
    assert found[1].startswith("demo/spec.yaml:4:24: 'kindz' is no section whose entries can be removed\n    allowed: ")
    assert found[1].endswith("did you mean 'kinds'?")
    (problem,) = folder.wrong(f"{HEAD}remove: {{types: [A]}}\n")
    assert problem.startswith("demo/spec.yaml:3:1: `remove` without `extends`\n")


def test_a_dialect_of_a_dialect_reads_every_file_once(folder: Folder) -> None:
    folder.write("base/schema.json", '{"version": "11", "types": {"A": {"fields": {"x": "int"}}}}')
    folder.write("base/spec.yaml", "tamis: 1\nname: base\nschema: schema.json\n")
    folder.write(
        "middle/spec.yaml",
        "tamis: 1\nname: middle\nextends: ../base/spec.yaml\ntypes: {A: {fields: {y: int}}}\n",
    )
    spec = folder.right("extends: ../middle\ntypes: {A: {fields: {z: int}}}\n")
    assert spec.types["A"].fields == {"x": "int", "y": "int", "z": "int"}
    documents = folder.read()
    assert [path.relative_to(folder.root).as_posix() for path in documents.files] == [
        "demo/spec.yaml",
        "middle/spec.yaml",
        "base/spec.yaml",
        "base/schema.json",
    ]
    assert documents.version == "11"


def test_a_circle_of_extends_is_shown_as_a_chain(folder: Folder) -> None:
    folder.write("other/spec.yaml", "tamis: 1\nname: other\nextends: ../demo\n")
    (problem,) = folder.wrong(f"{HEAD}extends: ../other\n")
    assert problem.startswith(
        "other/spec.yaml:3:10: `extends` goes round in a circle: demo/spec.yaml -> other/spec.yaml -> demo/spec.yaml\n"
    )


def test_a_missing_base_is_not_blamed_on_what_patches_it(folder: Folder) -> None:
    (problem,) = folder.wrong(f"{HEAD}extends: ../bsae\nactions: {{reply: {{doc: x}}}}\n")
    assert problem.startswith("demo/spec.yaml:3:10: there is no file bsae\n")


def test_problems_of_the_base_and_of_the_dialect_are_reported_together(folder: Folder) -> None:
    folder.write("base/spec.yaml", "tamis: 1\nkinds: {a: {payload: [1]}}\nactions: {reply: {doc: x}}\n")
    found = folder.wrong(
        "tamis: 1\nextends: ../base\nkinds: {a: {payload: P, valuez: []}}\nactions: {reply: {call: c}}\n"
    )
    assert [problem.split("\n")[0] for problem in found] == [
        "base/spec.yaml:1:1: the key 'name' is missing in the spec",
        "base/spec.yaml:2:22: expected text or null, found a list",
        "base/spec.yaml:3:18: the key 'call' is missing in an action",
        "demo/spec.yaml:1:1: the key 'name' is missing in the spec",
        "demo/spec.yaml:3:25: unknown key 'valuez' in a kind",
    ]


# Whatever the file holds

# The notation's own words in disorder get deeper than letters at random.
SCRAPS = st.sampled_from(
    [
        *"\n\n:-[]{},&*!|>'\"%@`#?~ \t",
        *("  ", "- ", ": ", "<<", "---", "...", "tamis: 1", "name: x", "kinds:", "types:", "fields:"),
        *("extends: ../a", "schema: b", "remove:", "null", "true", "0"),
        *("é", "\ufeff", "\\ud800", "\x00", "\x85"),
    ]
)


@pytest.mark.parametrize("name", ["spec.yaml", "spec.json"])
@settings(max_examples=300, deadline=None)
@given(content=st.one_of(st.binary(max_size=200), st.text(max_size=200), st.lists(SCRAPS, max_size=40).map("".join)))
def test_no_content_raises_anything_but_a_spec_error(name: str, content: bytes | str) -> None:
    with tempfile.TemporaryDirectory() as root:
        path = Path(root) / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
        problems = Problems()
        documents = read_spec(path, problems)
        assert isinstance(documents.spec, notation.Spec)
        if problems.found:
            with pytest.raises(SpecError):
                problems.stop_if_any()


NAMES = st.sampled_from([*notation.Spec.__struct_fields__, "x"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner),
    max_leaves=15,
)


@settings(max_examples=200, deadline=None)
@given(content=st.dictionaries(st.sampled_from(notation.Spec.__struct_fields__), JSON), ascii_only=st.booleans())
def test_values_of_any_shape_are_problems_and_never_crashes(content: dict[str, object], ascii_only: bool) -> None:
    with tempfile.TemporaryDirectory() as root:
        path = Path(root) / "spec.json"
        path.write_text(json.dumps(content, ensure_ascii=ascii_only, indent=1), encoding="utf-8")
        problems = Problems()
        assert isinstance(read_spec(path, problems).spec, notation.Spec)
        assert not [problem for problem in problems.found if "wrong JSON" in problem.what]


# The JSON Schema for editors


def test_the_json_schema_on_disk_is_fresh(tmp_path: Path) -> None:
    write_json_schema(tmp_path / "fresh.json")
    assert SCHEMA_FILE.read_bytes() == (tmp_path / "fresh.json").read_bytes()


def test_the_json_schema_accepts_a_spec_and_refuses_unknown_keys() -> None:
    import jsonschema  # a tool of the tests alone; the others run without it

    schema = json_schema()
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    assert not list(validator.iter_errors(yaml.safe_load(BASE)))
    wrong = {
        "tamis": 2,
        "name": "x",
        "oops": 1,
        "kinds": {"a": {"oops": 1}},
        "types": {"L": {"list_": "int"}},
    }
    assert len(list(validator.iter_errors(wrong))) == 4


def test_the_json_schema_describes_every_struct_and_closes_it() -> None:
    schema = json_schema()
    definitions = schema["definitions"]
    assert isinstance(definitions, dict)
    structs = [schema, *definitions.values()]
    assert len(structs) > 15
    for struct in structs:
        assert isinstance(struct, dict)
        assert struct["additionalProperties"] is False
        assert struct["title"]
        assert struct["description"]
