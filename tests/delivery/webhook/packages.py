"""Small specs of services with webhooks, and the packages that are made of them."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, Any

from typer.testing import CliRunner

from tamis_codegen.cli import app

if TYPE_CHECKING:
    from pathlib import Path

# Told apart by a header, signed as GitHub does it.
FORGE = """
tamis: 1
name: doors_forge
discriminator: {by: header, header: X-Forge-Event}
envelope: Root
types:
  Root: {fields: {action: str?, installation: Installation?, number: int?}}
  Installation: {fields: {id: int}}
kinds: {push: {payload: Root}, issues: {payload: Root, split: action, values: [opened, closed]}}
identity: {chat: [number]}
delivery:
  id: header:X-Forge-Delivery
  account: installation.id
  max_bytes: 2000
  body: [json, {form: payload}]
  verify:
    - signature: {header: X-Forge-Signature-256, algorithm: sha256, encoding: hex, prefix: "sha256=", over: "{body}"}
"""

# Handshakes, commands as forms, replies, a time that is signed: in the manner of Slack.
CHAT = """
tamis: 1
name: doors_chat
discriminator: {by: fields}
envelope: Root
types:
  Root: {fields: {type: str, event_id: str?, detail: Detail?}}
  Detail: {fields: {id: str}}
  Command: {base: Root, fields: {command: str, text: str}}
  Pressed: {base: Root, fields: {action: str}}
kinds:
  "*": {split: type}
  message: {payload: Root}
  command: {as: Slash, payload: Slash, reply: true}
  pressed: {payload: Pressed, reply: true, answer_within: 0.2}
delivery:
  id: event_id
  body: [json, {form: payload}, {form: "*", add: {type: command}}]
  verify:
    - signature:
        header: X-Chat-Signature
        algorithm: sha256
        prefix: v0=
        over: "v0:{header:X-Chat-Time}:{body}"
        timestamp: header:X-Chat-Time
        tolerance: 300
  answers:
    - {when: {type: url_verification}, reply: {challenge: "{challenge}", note: "for {type}", ok: true}}
    - {when: {type: plain}, reply: "{challenge}"}
""".replace("{as: Slash, payload: Slash,", "{payload: Slash,").replace("  Command: {", "  Slash: {")

# A header of pairs: in the manner of Stripe.
SHOP = """
tamis: 1
name: doors_shop
discriminator: {by: fields}
envelope: Root
types:
  Root: {fields: {id: str, kind_of: str}}
kinds: {"*": {split: kind_of}, paid: {payload: Root}}
delivery:
  id: id
  verify:
    - signature:
        header: Shop-Signature
        algorithm: sha512
        over: "{timestamp}.{body}"
        pairs: {timestamp: t, signature: v1}
"""

# Several events in a request, base64, and a list in a list.
LINES = """
tamis: 1
name: doors_lines
discriminator: {by: fields}
envelope: Callback
types:
  Callback: {fields: {destination: str}}
  Happened: {fields: {type: str, eventId: str, user: str?}}
kinds: {"*": {split: type}, message: {payload: Happened}, follow: {payload: Happened}}
identity: {user: [user]}
delivery:
  id: eventId
  account: destination
  batch: events
  verify: [{signature: {header: X-Line-Signature, algorithm: sha1, encoding: base64}}]
"""
NESTED = """
tamis: 1
name: doors_nested
discriminator: {by: fields}
envelope: Body
types:
  Body: {fields: {object: str, entry: "list[Entry]"}}
  Entry: {fields: {id: str}}
  Change: {fields: {field: str, value: "map[any]"}}
kinds: {"*": {split: field}, messages: {payload: Change}}
delivery: {batch: entry.changes, verify: [{token: {header: Authorization, prefix: "Bearer "}}]}
"""
LISTED = """
tamis: 1
name: doors_listed
discriminator: {by: header, header: X-Kind}
types: {Item: {fields: {n: int}}}
kinds: {item: {payload: Item}}
delivery: {id: "header:X-Id", account: "header:X-Account", batch: ".", max_bytes: 5000}
"""
KEYED = """
tamis: 1
name: doors_keyed
discriminator: {by: key}
envelope: Root
types:
  Root: {fields: {seq: int?}}
  Ping: {fields: {text: str}}
kinds: {ping: {payload: Ping, reply: true}}
delivery: {id: "header:X-Id", answer_within: 0.5, verify: [{signature: {header: X-Sign, algorithm: ed25519}}]}
"""

SPECS = {"forge": FORGE, "chat": CHAT, "shop": SHOP, "lines": LINES, "nested": NESTED, "listed": LISTED, "keyed": KEYED}


def build(folder: Path) -> dict[str, Any]:
    """Builds all of them into a folder that can be imported from; the packages, by short name."""
    sources = []
    for name, text in SPECS.items():
        source = folder / "spec" / f"doors_{name}"
        source.mkdir(parents=True)
        (source / "spec.yaml").write_text(text)
        sources.append(str(source))
    out = folder / "out"
    result = CliRunner().invoke(app, ["build", *sources, "--out", str(out), "--no-verify"])
    assert result.exit_code == 0, result.output
    sys.path.insert(0, str(out))
    importlib.invalidate_caches()
    return {name: importlib.import_module(f"tamis_doors_{name}") for name in SPECS}
