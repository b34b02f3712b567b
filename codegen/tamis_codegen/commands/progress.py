"""A bar over the stages of a build, where someone is looking."""

from __future__ import annotations

import sys
from typing import Self

from tamis_codegen.pipeline import STAGES


class Progress:
    """Shows the stage that a build is in; nothing where the output is no terminal, or for machines."""

    def __init__(self, title: str, *, quiet: bool) -> None:
        self._bar = None
        if not quiet and sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, Progress, TextColumn

            self._bar = Progress(
                TextColumn("{task.fields[title]}"), BarColumn(), TextColumn("{task.description}"),
                console=Console(stderr=True), transient=True,
            )  # fmt: skip
            self._task = self._bar.add_task("", total=len(STAGES), title=title)

    def __enter__(self) -> Self:
        if self._bar is not None:
            self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()

    def stage(self, name: str) -> None:
        if self._bar is not None:
            done = STAGES.index(name) if name in STAGES else len(STAGES)
            self._bar.update(self._task, description=name, completed=done)
