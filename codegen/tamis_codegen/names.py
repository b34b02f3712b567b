"""From the event system's names to Python's: attributes, classes, and which names are taken."""

from __future__ import annotations

import keyword
import re
from functools import cache

from tamis_codegen.runtime_source import members_of

_WORD = re.compile(r"[A-Za-z0-9]+")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*\Z")
_ATTR = re.compile(r"[A-Za-z][A-Za-z0-9_]*\Z")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_PACKAGE = re.compile(r"[a-z][a-z0-9_]*\Z")

# Names a generated package defines itself, and names its stubs use; a type of a spec cannot have them.
RESERVED_TYPES = frozenset(
    {
        "Any", "Awaitable", "Callable", "ClassVar", "Call", "Concatenate", "Event", "Filter", "FilterQuery", "Generic",
        "Guard", "Handler", "Is", "Known", "Literal", "Mapping", "Never", "None", "ParamSpec", "Payload", "Present",
        "Route", "Router", "Sequence", "Struct", "True", "False", "TypeAlias", "TypeGuard", "TypeVar", "Union",
        "Unpack", "MYPY", "Raw", "Unknown", "Actions", "AliasAttribute", "ByForm", "ByKeys", "ByTag", "ByValue",
        "Chosen", "GenericAlias", "K", "KindAttribute", "Knows", "NoMatchError", "TextForm", "TextOrList",
        "App", "ArgumentParser", "Command", "Flow", "Match", "Next", "Options", "Outcome", "Pattern", "Rules",
        "AbstractContextManager", "AsyncIterator", "Depends", "Iterator", "Api", "Bot", "METHODS", "RESULTS",
        "Arg", "Awaiting", "Conversations", "Path", "Per", "Prompt", "PromptId", "Session", "Steps", "Store",
        "Template",
    }
)  # fmt: skip

# What every event has, whatever its kind; an alias, kind or root field cannot have these names.
RESERVED_EVENT = frozenset(
    {"kind", "payload", "raw", "me", "problems", "envelope", "data_", "bot", "json", "wait", "state", "attempt"}
)

# The modules of every package, and those that a package has with methods or a client.
PACKAGE_MODULES = frozenset({"api", "bot", "events", "inputs", "queries", "routing", "rules", "testing", "types"})

# A rule is a function of the package and a method of its routes. These names are those of the package's functions and
# modules, and those that the package's own code uses; `reserved_rules` adds the members of routers and apps.
_NAMES_OF_PACKAGES = frozenset(
    {
        "command", "decode", "decode_all", "expect", "explain", "from_user", "guard", "has", "in_chat", "kept", "match",
        "verify",
        "bot", "events", "inputs", "queries", "routing", "rules", "testing", "types",
        "annotations", "getattr", "globals", "import_module", "sorted",
    }
)  # fmt: skip


# Members of every bot; the client's own are reserved by its manifest.
_NAMES_OF_BOTS = frozenset({"api", "api_class", "call", "methods"})


@cache
def reserved_rules() -> frozenset[str]:
    """The names that a rule cannot have, since it would hide a function of the package or a member of its routes."""
    return _NAMES_OF_PACKAGES | _NAMES_OF_BOTS | members_of("App")


# What every `Api` has, beside the methods of the spec.
RESERVED_METHODS = frozenset({"call", "client", "using", "methods", "results"})


def is_class_name(text: str) -> bool:
    """A name a type may have: `Message`, not `message`, `_M` or `class`."""
    return bool(_CLASS.match(text)) and not keyword.iskeyword(text)


def is_package_name(text: str) -> bool:
    return bool(_PACKAGE.match(text)) and not keyword.iskeyword(text)


# Names that annotations use: an attribute of that name would hide them inside its class.
_IN_ANNOTATIONS = frozenset(
    {"str", "int", "float", "bool", "list", "dict", "bytes", "tuple", "property", "overload", "self"}
)


def attribute(name: str) -> str | None:
    """The Python attribute for a wire name (`from` -> `from_`), or None where there is none (`+1`).

    Keywords, names that annotations use and names with a capital (which could hide a class) get a `_` at the end.
    """
    if not _ATTR.match(name):
        return None
    taken = keyword.iskeyword(name) or name in _IN_ANNOTATIONS or name[0].isupper()
    return f"{name}_" if taken else name


def method_attribute(name: str) -> str | None:
    """The Python method for a call: `sendMessage` -> `send_message`; None where there is none (`.set_restart`)."""
    attr = attribute(_HUMP.sub("_", name).lower())
    return f"{attr}_" if attr in RESERVED_METHODS else attr


def is_rule_name(text: str) -> bool:
    """A name a rule may have: it is written as a function, and hides nothing that annotations need."""
    return text.islower() and attribute(text) == text


def kind_attribute(name: str) -> str | None:
    """The event's attribute for a kind: an event source may well call one `raw`, which is then `event.raw_`."""
    attr = attribute(name)
    return f"{attr}_" if attr in RESERVED_EVENT else attr


def kind_prefixes(kind: str) -> list[str]:
    """A kind and those above it: `message`, `message.group`."""
    parts = kind.split(".")
    return [".".join(parts[:length]) for length in range(1, len(parts) + 1)]


def camel(name: str) -> str:
    """`notice.notify` -> `NoticeNotify`, `forward_origin` -> `ForwardOrigin`; capitals inside a word stay."""
    return "".join(word[0].upper() + word[1:] for word in _WORD.findall(name))


def is_word(text: str) -> bool:
    """A text that can stand in a query: printable, no blanks at its ends, no `:`."""
    return bool(text) and text.isprintable() and text == text.strip() and ":" not in text
