"""A manifest -> the client it describes, with every mistake reported at its place in the manifest."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tamis_codegen import notation
from tamis_codegen.client_manifest.find import MANIFEST, PREFIX, client_names, manifest_of, package_folders
from tamis_codegen.client_manifest.options import read_options
from tamis_codegen.client_manifest.references import References
from tamis_codegen.errors import Problems, nearest, place_of, quote
from tamis_codegen.model.client import Client, ClientModule, ClientQuery, Reference
from tamis_codegen.names import PACKAGE_MODULES, is_rule_name
from tamis_codegen.read.bind import bind
from tamis_codegen.read.load import load
from tamis_codegen.read.report import Report

if TYPE_CHECKING:
    from collections.abc import Mapping

_STARTS = "a manifest starts with `bot: module:Class` and `api: module:Class`"
_NOWHERE = Reference("", "")


def read_client(client: str | None, problems: Problems) -> Client | None:
    """The client that a spec names. None where it names none, and after reporting what is wrong with it.

    >>> read_client("acme", problems).bot
    Reference(module='tamis_acme.bot', name='AcmeBot')
    """
    if client is None:
        return None
    path = manifest_of(client)
    if path is None:
        _report_unknown(client, problems)
        return None
    own = Problems()
    report = Report(own)
    node = load(_short(path), place_of(client), report, starts=_STARTS)
    manifest = bind(notation.ClientManifest, node, report) if node is not None else None
    found = _client(client, path, manifest, own) if manifest is not None and not own.found else None
    problems.found += own.found
    return found if not own.found else None


def _report_unknown(client: str, problems: Problems) -> None:
    names = client_names()
    hint = nearest(client, names)
    if not hint and package_folders(client):
        hint = f"the package {PREFIX}{client} is there, but has no {MANIFEST}"
    elif not hint:
        hint = f"a client `x` is a package {PREFIX}x that can be imported, with the file {MANIFEST}"
    problems.add(client, f"unknown client {quote(client)}", allowed=names, hint=hint)


def _short(path: Path) -> Path:
    """The path as seen from here, where it lies below."""
    try:
        return path.resolve().relative_to(Path.cwd().resolve())
    except (OSError, ValueError):
        return path


def _client(name: str, path: Path, manifest: notation.ClientManifest, problems: Problems) -> Client:
    references = References(f"{PREFIX}{name}", tuple(package_folders(name)), problems)
    if not (path.parents[1] / "py.typed").is_file():
        what = f"the package {PREFIX}{name} has no file py.typed"
        problems.add(
            place_of(manifest.bot), what, hint="add it, empty: type checkers do not see its classes without it"
        )
    opaque = {str(type_): references.read(text) or _NOWHERE for type_, text in manifest.opaque.items()}
    return Client(
        name=str(name),
        folder=path.parent,
        bot=references.read(manifest.bot) or _NOWHERE,
        api=references.read(manifest.api) or _NOWHERE,
        doc=manifest.doc,
        options=read_options(manifest.options, references),
        opaque=opaque,
        reexports=_reexports(manifest.reexports, references),
        modules=_modules(manifest, path.parent, problems),
        reserved=frozenset(map(str, (*manifest.reserved, *manifest.modules, *manifest.reexports))),
    )


def _reexports(
    written: Mapping[str, str | list[str]], references: References
) -> dict[str, str | tuple[Reference, ...]]:
    found: dict[str, str | tuple[Reference, ...]] = {}
    for name, target in written.items():
        if not _is_module_name(name, references.problems, extended=("testing",)):
            continue
        if isinstance(target, list):
            read = [reference for text in target if (reference := references.read(text)) is not None]
            found[str(name)] = tuple(dict.fromkeys(read))
        elif name == "testing":
            hint = "list the names: `testing: [module:name]`"
            references.problems.add(
                target, "every package has a `testing` of its own, which is only added to", hint=hint
            )
        elif references.has_module(target, target):
            found[str(name)] = str(target)
    return found


def _modules(manifest: notation.ClientManifest, folder: Path, problems: Problems) -> dict[str, ClientModule]:
    found: dict[str, ClientModule] = {}
    for name, node in manifest.modules.items():
        if not _is_module_name(name, problems):
            continue
        if name in manifest.reexports:
            what = f"{quote(name)} is in `reexports`, too"
            problems.add(name, what, hint="a module is one of both; import the names in its templates")
        for template in (f"{name}.py.jinja", f"{name}.pyi.jinja"):
            if not (folder / template).is_file():
                what = f"the module {quote(name)} has no template {template}"
                problems.add(name, what, hint="put it beside the manifest")
        queries = {
            str(key): ClientQuery(str(query))
            if isinstance(query, str)
            else ClientQuery(str(query.else_), str(query.rule))
            for key, query in node.queries.items()
        }
        found[str(name)] = ClientModule(str(name), tuple(dict.fromkeys(map(str, node.types))), queries)
    return found


def _is_module_name(name: str, problems: Problems, extended: tuple[str, ...] = ()) -> bool:
    if not is_rule_name(name):
        hint = "lower-case letters, digits and _, starting with a letter; no word of Python"
        problems.add(name, f"{quote(name)} cannot be the name of a module", hint=hint)
        return False
    if name in PACKAGE_MODULES and name not in extended:
        problems.add(name, f"every package has a module {quote(name)}", hint="choose another name")
        return False
    return True
