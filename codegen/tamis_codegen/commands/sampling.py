"""Samples and a spec: what of them does not fit, and making optional what they lack."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from tamis_codegen.importers import render_schema
from tamis_codegen.importers.samples.fit import MISFITS, Fitter, Observation
from tamis_codegen.importers.samples.read import read_samples
from tamis_codegen.importers.samples.relax import relax
from tamis_codegen.pipeline import load_model

if TYPE_CHECKING:
    from pathlib import Path

_SHOWN = 40
_ROUNDS = 6


def check_samples(spec: Path, paths: list[Path]) -> bool:
    """Shows what does not fit, each field once with a count; whether all fits."""
    samples = read_samples(paths)
    fitter = Fitter(load_model(spec))
    counts: dict[tuple[str, str, str], tuple[int, Observation]] = {}
    clean = kinds = 0
    for sample in samples:
        kind, found = fitter.observe(sample)
        misfits = [one for one in found if one.sort in MISFITS]
        clean += not misfits and (kind != "*" or not found)
        kinds += kind != "*"
        for one in found:
            if one.sort in (*MISFITS, "kind"):
                key = (one.sort, one.type, one.field)
                counts[key] = (counts[key][0] + 1 if key in counts else 1, counts.get(key, (0, one))[1])
    ordered = sorted(counts.items(), key=lambda item: (-item[1][0], item[0]))
    for (sort, type_name, field), (count, first) in ordered[:_SHOWN]:
        sys.stdout.write(f"{count} × {_TEXTS[sort].format(type=type_name, field=field)}, first in {first.place}\n")
    if len(ordered) > _SHOWN:
        sys.stdout.write(f"and {len(ordered) - _SHOWN} more fields\n")
    sys.stdout.write(f"{len(samples)} samples: {kinds} have a kind, {clean} fit\n")
    return clean == kinds == len(samples)


_TEXTS = {
    "missing": "{type}.{field} is missing",
    "null": "{type}.{field} is null",
    "form": "{type}.{field} has another form",
    "implied": "{type}.{field} is not there, though its kind implies it",
    "kind": "no kind for a value of {field}",
}


def relax_by_samples(spec: Path, paths: list[Path]) -> None:
    """Loosens exactly the fields of `schema.json` that samples do not fit, until they do."""
    file = spec / "schema.json"
    samples = read_samples(paths)
    total: dict[str, int] = {}
    for _ in range(_ROUNDS):
        fitter = Fitter(load_model(spec))
        found = [one for sample in samples for one in fitter.observe(sample)[1] if one.sort in MISFITS]
        schema: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        changed = relax(schema, fitter.model, found)
        if not changed:
            break
        for what in changed:
            total[what] = total.get(what, 0) + 1
        file.write_text(render_schema(schema), encoding="utf-8", newline="\n")
    types = json.loads(file.read_text(encoding="utf-8"))["types"].values()
    fields = sum(len(type_.get("fields", ())) for type_ in types)
    said = ", ".join(f"{count} {what}" for what, count in sorted(total.items())) or "nothing to loosen"
    sys.stdout.write(f"{file}: of {fields:,} fields: {said}\n")
