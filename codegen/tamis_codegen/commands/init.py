"""`codegen init NAME`: a small spec that builds as it is, to start from."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from tamis_codegen.client_manifest.find import package_folders
from tamis_codegen.commands.console import OUT, fail, print_problems, settings
from tamis_codegen.names import is_package_name

Name = Annotated[
    str, typer.Argument(help="The event system's name; the package will be tamis_NAME.", show_default=False)
]
Folder = Annotated[Path, typer.Option("--in", help="The folder that holds the specs.")]

_SPEC = """\
# yaml-language-server: $schema=../tamis.schema.json
# What `codegen build` reads. `codegen notation` prints the page that explains it.
tamis: 1
name: {name}
title: Events of {name}
version: "1"

# The kind of an event is told by its field `type`; the whole event is the payload.
discriminator: {{by: fields}}
envelope: Envelope

types:
  Envelope:
    doc: What every event has.
    fields:
      type: str
      id: str
  Customer:
    fields:
      name: str
      email: str?
      is_premium: flag
  OrderPlaced:
    base: Envelope
    doc: A customer placed an order.
    fields:
      customer: Customer
      total: int
      coupon: str?
      status: {{enum: [new, paid]}}
  OrderShipped:
    base: Envelope
    doc: An order left the warehouse.
    fields:
      carrier: str
      tracking: str?

kinds:
  "*": {{split: type}}
  order_placed: {{payload: OrderPlaced}}
  order_shipped: {{payload: OrderShipped}}

# The third level of a query: order_placed:customer:is_premium, order_placed:status:paid
values:
  Customer: {{flags: [is_premium], keys: [email]}}
  OrderPlaced.status: {{enum: self}}

# Rules: `coupon("SPRING", "SUMMER")` and `status("paid")` are guards, and methods of routes. Events of one customer
# stay in order.
texts:
  coupon: [coupon]
choices:
  status: {{path: status}}
identity:
  user: [customer.name]
"""


def init(name: Name, folder: Folder = Path("spec")) -> None:
    """Make a small spec to start from."""
    if not is_package_name(name):
        fail(
            f"{name!r} cannot be a package name\nwrite lower-case letters, digits and _, starting with a letter",
            2,
        )
    target = folder / name / "spec.yaml"
    installed = package_folders(name)
    if installed and not target.exists():
        fail(
            f"there is a package tamis_{name} already, which one of that name would hide: {installed[0]}\n"
            "choose another name",
            2,
        )
    if target.exists():
        fail(f"{target} exists; nothing was written", 2)
    from tamis_codegen.json_schema import write_json_schema

    with print_problems():
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_SPEC.format(name=name), encoding="utf-8", newline="\n")
        write_json_schema(folder / "tamis.schema.json")
    out = settings().out
    flag = f" --out {OUT}" if out is None else ""
    sys.stdout.write(f"{target}\nnow: codegen build {target.parent}{flag}\n")
