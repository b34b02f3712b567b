"""`python -m docs.website [OUT]`: builds the site of the documentation into a folder, by default `site`.

Its pages are those of docs/, the README, the notation of specs and the changes; the reference of names, made of their
docstrings; and the reference of all queries, made of the specs and the packages. A link that leads nowhere ends the
build with an error.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from docs.website.api import write_api
from docs.website.pages import ROOT, BrokenLinkError, write_pages
from docs.website.reference import write_reference

HERE = Path(__file__).parent


def build(out: Path) -> None:
    """Builds the site. What was in the folder before is replaced, if it was a site.

    Raises `BrokenLinkError` for a link to what is no page, `subprocess.CalledProcessError` when the builder gives up.
    """
    if out.exists() and any(out.iterdir()) and not (out / "sitemap.xml").exists():
        raise FileExistsError(f"{out} holds something else than a site; name another folder, or remove it")
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        pages = work / "pages"
        pages.mkdir()
        write_pages(pages)
        write_reference(pages / "reference")
        write_api(pages / "api")
        shutil.copytree(HERE / "assets", pages / "assets")
        settings = (HERE / "zensical.toml").read_text(encoding="utf-8")
        (work / "zensical.toml").write_text(settings.replace("{root}", ROOT.as_posix()), encoding="utf-8")
        subprocess.run(
            [sys.executable, "-m", "zensical", "build", "--strict"],
            cwd=work, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True,
        )  # fmt: skip
        _index_as_script(work / "site")
        shutil.rmtree(out, ignore_errors=True)
        shutil.copytree(work / "site", out)


def _index_as_script(site: Path) -> None:
    """The index of the site's search as a script, too: a page that is opened from a folder may load nothing else."""
    index = (site / "search.json").read_text(encoding="utf-8")
    (site / "search.js").write_text(f"var __index = {index};\n", encoding="utf-8")


def main() -> int:
    """Builds, and says where the site is."""
    out = Path(sys.argv[1] if len(sys.argv) > 1 else "site")
    try:
        build(out)
    except (BrokenLinkError, FileExistsError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except subprocess.CalledProcessError as error:
        return error.returncode
    sys.stdout.write(f"open {out / 'index.html'}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
