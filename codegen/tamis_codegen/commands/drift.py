"""`codegen drift RECORDING…`: what real traffic has that the spec does not say, as a patch of the spec."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from tamis_codegen.commands.console import AsJson, fail, print_json, print_problems, spec_paths
from tamis_codegen.pipeline import load_model

Recordings = Annotated[
    list[Path], typer.Argument(help="Recordings (JSON lines), JSON files, or folders of them.", show_default=False)
]
SpecOption = Annotated[Path | None, typer.Option("--spec", help="The spec; by default the one of the project.")]


def drift(recordings: Recordings, spec: SpecOption = None, *, as_json: AsJson = False) -> None:
    """Propose a patch of a spec from real traffic; exit code 1 if there is something to patch."""
    from tamis_codegen.importers.samples.drift import find_drift, patch_of
    from tamis_codegen.importers.samples.read import read_samples

    for path in recordings:
        if not path.exists():
            fail(f"cannot read {path}: No such file or directory", 2)
    specs = spec_paths([spec] if spec else None)
    if len(specs) > 1:
        fail(f"there are {len(specs)} specs here\nsay which the traffic is of: --spec {specs[0]}", 2)
    with print_problems():
        model = load_model(specs[0])
        samples = read_samples(recordings)
        found = find_drift(model, samples)
    if as_json:
        print_json([{"what": line.what, "count": line.count, "first": line.first} for line in found])
    else:
        for line in found:
            sys.stdout.write(f"# {line.count} × {line.what}, first in {line.first}\n")
        sys.stdout.write(patch_of(model, found))
        sys.stdout.write(f"# {len(samples)} events, {len(found)} things that the spec does not say\n")
    if found:
        raise typer.Exit(1)
