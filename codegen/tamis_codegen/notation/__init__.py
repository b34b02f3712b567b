"""The notation of a spec as Python structs: the one place that says which keys exist and what they mean.

    types.py   types, fields and methods
    kinds.py   kinds, and what words of queries mean
    delivery.py  how events arrive
    rules.py   aliases, actions, rules, identity, conversations
    spec.py    a whole spec, and an imported schema
    client.py  the manifest of a client, which a spec can name

`read/bind.py` binds a file onto these structs and reports every key that does not fit; `codegen schema` prints the JSON
Schema that editors use, from the same structs. `spec/README.md` explains the notation on one page.
Many of these names are also those of the model: elsewhere they are written `notation.Field`.
"""

from __future__ import annotations

from tamis_codegen.notation.client import ClientManifest, ClientModule, RuleQueries
from tamis_codegen.notation.delivery import Answer, Delivery, FormBody, Pairs, SignatureCheck, TokenCheck, Verify
from tamis_codegen.notation.kinds import Availability, Discriminator, Implies, Kind, Me, Shortcuts, Split, Values
from tamis_codegen.notation.rules import Action, Alias, ChoiceRule, Commands, Conversation, Identity, Marks, TextRule
from tamis_codegen.notation.spec import Decoding, Schema, Spec
from tamis_codegen.notation.types import (
    ByValue,
    Doc,
    Exclusive,
    Field,
    FieldPath,
    Method,
    Name,
    Node,
    Scalar,
    TextForm,
    Type,
    TypeExpression,
    Union,
)

__all__ = [
    "Action",
    "Alias",
    "Answer",
    "Availability",
    "ByValue",
    "ChoiceRule",
    "ClientManifest",
    "ClientModule",
    "Commands",
    "Conversation",
    "Decoding",
    "Delivery",
    "Discriminator",
    "Doc",
    "Exclusive",
    "Field",
    "FieldPath",
    "FormBody",
    "Identity",
    "Implies",
    "Kind",
    "Marks",
    "Me",
    "Method",
    "Name",
    "Node",
    "Pairs",
    "RuleQueries",
    "Scalar",
    "Schema",
    "Shortcuts",
    "SignatureCheck",
    "Spec",
    "Split",
    "TextForm",
    "TextRule",
    "TokenCheck",
    "Type",
    "TypeExpression",
    "Union",
    "Values",
    "Verify",
]
