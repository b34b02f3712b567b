"""The YAML parser speaks of tokens and blocks; this says the same to someone who writes a spec."""

from __future__ import annotations

from tamis_codegen.read.nodes import NESTED_TOO_DEEP

# The parser's problem (a part of it) -> what is wrong in our words, what to do. The first that fits counts.
_IN_OUR_WORDS = (
    (
        "mapping values are not allowed",
        "a ':' where no key can be",
        "quote a text that holds ': ', and check the indentation",
    ),
    (
        "cannot start any token",
        "a character that cannot start a value",
        "indent with spaces, not tabs; quote texts that start with @, ` or %",
    ),
    ("maximum nesting depth", *NESTED_TOO_DEEP),  # libyaml's own limit, which lies higher than ours
    ("tab character", "a tab where only spaces can indent", "indent with spaces"),
    ("unexpected end of stream", "a quoted text has no end", "close the quote"),
    ("document separator", "a quoted text has no end", "close the quote"),
    (
        "expected ',' or '}'",
        "a '{' is not closed, or a comma is missing",
        "separate entries with ',' and close with '}'; quote texts with brackets (\"list[X]\")",
    ),
    (
        "expected ',' or ']'",
        "a '[' is not closed, or a comma is missing",
        "separate entries with ',' and close with ']'",
    ),
    (
        "could not find expected ':'",
        "a line that is no `key: value`",
        "add ': ' and a value, or quote a text of several lines",
    ),
    ("expected '-' indicator", "a key among the entries of a list", "indent it to where it belongs"),
    ("expected <block end>", "the indentation does not fit what is above", "align it with its neighbours"),
    (
        "expected key",
        "the indentation does not fit what is above, or text follows a closing quote",
        "align it with its neighbours",
    ),
    ("expected <document start>", "something after the end of the spec", "align it with its neighbours"),
    (
        "unknown escape",
        "an unknown escape in a text",
        "use single quotes where backslashes stand for themselves",
    ),
    ("Unicode character escape", "an escape that is no character", "write the character itself"),
    (
        "block sequence entries are not allowed",
        "a '-' where no list can start",
        "start the list on a line of its own",
    ),
)


def explain(problem: str) -> tuple[str, str]:
    """What is wrong and what to do, for a problem that the parser (libyaml or PyYAML's own) names."""
    for part, what, hint in _IN_OUR_WORDS:
        if part in problem:
            return what, hint
    return problem or "it cannot be read", "check quotes, brackets and indentation around this place"
