"""`python -m docs.pictures`: draws the pictures of the documentation from what its pages show.

type-error.svg   the mistakes of the tutorial, each with what mypy says of it
"""

from __future__ import annotations

import io
import re
import textwrap
from pathlib import Path

from rich.console import Console
from rich.syntax import Syntax
from rich.terminal_theme import TerminalTheme
from rich.text import Text

DOCS = Path(__file__).parent
TYPE_ERROR = DOCS / "type-error.svg"
_WIDTH = 108
_PAIR = re.compile(
    r"^```python no-run\n(?P<code>.*?)^```\n\n^```text mypy\n(?P<said>.*?)^```", re.MULTILINE | re.DOTALL
)
_SAID = re.compile(r"^bot\.py:(?P<line>\d+): error: (?P<text>.*?)(?:  \[(?P<name>[\w-]+)\])?$", re.MULTILINE)
_LONGEST = 3
"""Lines that a message takes, at most; a picture shows the beginning of a longer one."""
_THEME = TerminalTheme(
    (30, 32, 38),
    (214, 218, 226),
    [
        *((30, 32, 38), (255, 123, 114), (126, 231, 135), (242, 204, 96)),
        *((121, 192, 255), (210, 168, 255), (118, 227, 234), (214, 218, 226)),
    ],
)
_FORMAT = """\
<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg" role="img">
<title>Mistakes in a bot, and what mypy says of them</title>
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
font-size: {char_height}px; line-height: {line_height}px; font-variant-east-asian: full-width; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/>
</clipPath>
{lines}
</defs>
<rect fill="#1e2026" width="{width}" height="{height}" rx="8"/>
<g transform="translate({terminal_x}, 18)" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def type_error_picture() -> str:
    """An SVG of the mistakes in the tutorial. Raises `ValueError` if it has none."""
    found = _PAIR.search((DOCS / "tutorial.md").read_text(encoding="utf-8"))
    if found is None:
        raise ValueError("docs/tutorial.md has no block `python no-run` with `text mypy` behind it")
    messages = {int(said["line"]): said["text"] for said in _SAID.finditer(found["said"])}
    console = Console(record=True, width=_WIDTH, file=io.StringIO(), color_system="truecolor", force_terminal=True)
    for number, line in enumerate(found["code"].splitlines(), 1):
        code = line.removesuffix("  # error")
        console.print(Syntax(code, "python", theme="github-dark", background_color="default"), end="")
        if number in messages:
            _print_message(console, messages[number], len(code) - len(code.lstrip()))
    return console.export_svg(theme=_THEME, code_format=_FORMAT, unique_id="tamis")


def _print_message(console: Console, text: str, indent: int) -> None:
    lines = textwrap.wrap(text, _WIDTH - indent - 4)
    if len(lines) > _LONGEST:
        lines = [*lines[:_LONGEST], "…"]
    for number, line in enumerate(lines):
        console.print(Text(" " * indent + ("^ " if number == 0 else "  ") + line, style="bold red"))


def main() -> None:
    """Draws them all."""
    TYPE_ERROR.write_text(type_error_picture(), encoding="utf-8")


if __name__ == "__main__":
    main()
