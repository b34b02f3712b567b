"""`codegen import FORMAT SOURCE…`: turns a description of events, or samples of them, into a schema in our notation."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tamis_codegen.commands.console import fail, print_problems
from tamis_codegen.importers import FORMATS, IMPORTERS, describe, render_schema
from tamis_codegen.names import is_package_name

if TYPE_CHECKING:
    from tamis_codegen.importers.json_schema.build import Imported

_ALL = (*FORMATS, *IMPORTERS)
Format = Annotated[str, typer.Argument(help=f"One of: {', '.join(_ALL)}", show_default=False)]
Sources = Annotated[
    list[Path],
    typer.Argument(help="The description, and files it refers to; for samples, folders too.", show_default=False),
]
Target = Annotated[Path | None, typer.Option("--to", help="The folder of the spec: spec/NAME.", show_default=False)]
Kind = Annotated[
    str, typer.Option("--kind", help="What tells kinds apart: header:NAME, or field:PATH. [default: is looked for]")
]
Split = Annotated[str, typer.Option("--split", help="The field that tells the next level. [default: is looked for]")]
Schemas = Annotated[str | None, typer.Option("--schemas", help="openapi: a pattern for names of component schemas.")]
Root = Annotated[str | None, typer.Option("--root", help="jsonschema: the pointer to a union, or to definitions.")]
Channel = Annotated[list[str] | None, typer.Option("--channel", help="asyncapi: a channel; can be repeated.")]
Docs = Annotated[bool, typer.Option("--docs", help="Keep descriptions, cut to a line.")]
Force = Annotated[bool, typer.Option("--force", help="Replace a schema.json that is there.")]
Strict = Annotated[bool, typer.Option("--strict", help="End with 1, and write nothing, where anything is lost.")]
Check = Annotated[list[Path] | None, typer.Option("--check", help="Samples to decode; shows what does not fit.")]
Relax = Annotated[list[Path] | None, typer.Option("--relax", help="Samples that decide what may be missing.")]

_SPEC = """\
# yaml-language-server: $schema=../tamis.schema.json
# The hand-written layer over schema.json, which `codegen import {format}` made: what is here is laid over it.
tamis: 1
name: {name}
{title}schema: schema.json
"""


def import_(  # noqa: PLR0913, PLR0917 - each is an option of the command line
    format_: Format, sources: Sources, to: Target = None, kind: Kind = "", split: Split = "", schemas: Schemas = None,
    root: Root = None, channel: Channel = None, check: Check = None, relax: Relax = None, *, docs: Docs = False,
    force: Force = False, strict: Strict = False,
) -> None:  # fmt: skip
    """Import an event system's description, or samples of its payloads, as a schema with types and kinds."""
    if format_ not in _ALL:
        fail(f"unknown format {format_!r}\nallowed: {', '.join(_ALL)}", 2)
    for source in [*sources, *(check or ()), *(relax or ())]:
        if not source.exists():
            fail(f"cannot read {source}: No such file or directory", 2)
    if format_ in IMPORTERS:
        _import_whole(format_, sources, to, force=force)
        return
    folder = _folder(to)
    target = folder / "schema.json"
    _refuse_existing(target, force=force)
    from tamis_codegen.importers.json_schema.build import Wishes, build_schema
    from tamis_codegen.importers.json_schema.messages import tell_of

    if split and not kind:
        hint = "say how the first one is: --kind header:NAME or --kind field:PATH"
        fail(f"--split says how the second level is told\n{hint}", 2)
    tells = tuple(tell_of(text) for text in (kind, split) if text)
    wishes = Wishes(tells, docs=docs, root=root, pattern=schemas, channels=tuple(channel or ()))
    with print_problems():
        imported = build_schema(describe(format_, sources, wishes), wishes)
        _show_losses(imported)
        if strict and imported.losses.count:
            fail(f"{imported.losses.count} losses, and --strict allows none; nothing was written.")
        _write(format_, imported, folder)
    _show_written(target, imported.schema)
    if check or relax:
        from tamis_codegen.commands.sampling import check_samples, relax_by_samples

        with print_problems():
            if relax:
                relax_by_samples(folder, relax)
            if check and not check_samples(folder, check):
                raise typer.Exit(1)


def _import_whole(format_: str, sources: list[Path], to: Path | None, *, force: bool) -> None:
    """By an importer that makes a schema without kinds, which a hand-written layer adds."""
    if len(sources) > 1 or sources[0].is_dir():
        fail(f"{format_} takes one file", 2)
    try:
        text = sources[0].read_bytes()
    except OSError as error:
        fail(f"cannot read {sources[0]}: {error.strerror}", 2)
    folder = to or Path("spec") / format_
    target = folder if folder.suffix == ".json" else folder / "schema.json"
    _refuse_existing(target, force=force)
    with print_problems():
        schema = IMPORTERS[format_](text, sources[0].as_posix())
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(render_schema(schema), encoding="utf-8", newline="\n")
    sys.stdout.write(f"{target}: {len(schema.types)} types, {len(schema.methods)} methods, version {schema.version}\n")


def _folder(to: Path | None) -> Path:
    if to is None:
        fail("where shall it be written?\nname the folder of the spec: --to spec/NAME", 2)
    if to.suffix == ".json":
        fail(f"{to} is a file\nname the folder of the spec: --to {to.parent}", 2)
    if not is_package_name(to.name):
        fail(f"{to.name!r} cannot be a package name\nwrite lower-case letters, digits and _, starting with a letter", 2)
    return to


def _refuse_existing(target: Path, *, force: bool) -> None:
    if target.exists() and not force:
        fail(f"{target} exists; nothing was written\n--force replaces it", 2)


def _write(format_: str, imported: Imported, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "schema.json").write_text(render_schema(imported.schema), encoding="utf-8", newline="\n")
    spec = folder / "spec.yaml"
    if not spec.exists():
        title = f"title: {_quoted(imported.title)}\n" if imported.title.isprintable() and imported.title else ""
        text = _SPEC.format(format=format_, name=folder.name, title=title)
        spec.write_text(text, encoding="utf-8", newline="\n")


def _quoted(text: str) -> str:
    import json

    return json.dumps(text, ensure_ascii=False)


def _show_losses(imported: Imported) -> None:
    for line in imported.losses.notes():
        sys.stdout.write(f"note: {line}\n")
    for line in imported.losses.lines():
        sys.stdout.write(f"loss: {line}\n")


def _show_written(target: Path, schema: dict[str, Any]) -> None:
    kinds = sum(1 + len(kind.get("values", ())) for name, kind in schema["kinds"].items() if name != "*")
    sys.stdout.write(f"{target}: {len(schema['types'])} types, {kinds} kinds, version {schema.get('version', '')}\n")
    sys.stdout.write(f"now: codegen build {target.parent}\n")
