"""Where the plugins, and the environment that they run in, are."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from benchmarks.workplace import GENERATED, ROOT, RUNTIME, BenchmarkError, environment

FOLDER = ROOT / ".venv" / "peers-plugins"
HERE = Path(__file__).resolve().parent
NEEDED = (
    "nonebot2[fastapi,httpx,aiohttp,websockets]==2.5.0", "nonebot-adapter-onebot==2.4.6", "nonebot-plugin-apscheduler",
    "nonebot-plugin-localstore", "nonebot-plugin-alconna", "nonebot-plugin-uninfo", "nonebot-plugin-session",
    "nonebot-plugin-userinfo", "nonebot-plugin-waiter", "nonebot-plugin-send-anything-anywhere", "aiofiles",
    "aiosqlite", "beautifulsoup4", "cachetools", "jinja2", "lxml", "pillow", "pyyaml", "requests", "ujson",
    "nonebot-plugin-access-control-api", "nonebot-plugin-datastore", "nonebot-plugin-htmlrender",
    "nonebot-plugin-limiter", "nonebot-plugin-orm", "brotli", "feedparser", "filetype", "matplotlib", "numpy", "openai",
    "psutil", "pypinyin", "python-dateutil", "python-jose", "python-multipart", "qrcode", "rapidfuzz", "sqlalchemy",
    "tenacity", "toml", "tortoise-orm", "xmltodict", "zhdate",
    "msgspec", "pyahocorasick", "regex",
)  # fmt: skip
"""What the environment has: NoneBot, the plugins that most others ask for, usual libraries, and what Tamis needs."""


def names() -> list[str]:
    """The plugins of the measure."""
    lines = (HERE / "names.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def interpreter() -> Path:
    """The Python that has NoneBot and what plugins need, made at first use and kept."""
    python = FOLDER / "env" / "bin" / "python"
    if not python.is_file():
        _run([_uv(), "venv", "--quiet", "--python", sys.executable, str(FOLDER / "env")])
        _run([_uv(), "pip", "install", "--quiet", "--python", str(python), *NEEDED])
        _run([_uv(), "pip", "install", "--quiet", "--python", str(python), "--no-deps", "--editable", str(ROOT)])
    return python


def folder_of(name: str) -> Path | None:
    """The folder with a plugin, which is fetched at first use; None where it cannot be had."""
    folder = FOLDER / "plugins" / name
    if not folder.is_dir():
        command = [_uv(), "pip", "install", "--quiet", "--no-deps", "--python", str(interpreter())]
        try:
            _run([*command, "--target", str(folder), name])
        except BenchmarkError:
            return None
    return folder


def module_of(name: str, folder: Path) -> str | None:
    """The module that a plugin is imported by."""
    wanted = name.replace("-", "_")
    found = sorted(
        file.stem for file in folder.iterdir()
        if not file.name.endswith(".dist-info") and ((file / "__init__.py").is_file() or file.suffix == ".py")
    )  # fmt: skip
    return wanted if wanted in found else next((each for each in found if each.startswith("nonebot_plugin")), None)


def run_side(side: str, *arguments: str, limit: float = 180) -> str:
    """Runs one side with a plugin in a process of its own. Returns the last line that it printed, empty on failure."""
    paths = ":".join(map(str, (RUNTIME, GENERATED, ROOT)))
    command = [str(interpreter()), "-W", "ignore", str(HERE / f"{side}.py"), *arguments]
    work = FOLDER / "work" / side
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    try:
        done = subprocess.run(
            command, cwd=work, env={**environment(), "PYTHONPATH": paths, "HOME": str(work)}, capture_output=True,
            text=True, check=False, timeout=limit,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return ""
    return next((line for line in reversed(done.stdout.splitlines()) if line.startswith("{")), "")


def _uv() -> str:
    found = shutil.which("uv")
    if found is None:
        raise BenchmarkError("plugins are fetched with uv, which is not installed")
    return found


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BenchmarkError(f"`{' '.join(command[:4])} …` failed:\n{done.stderr[-800:]}")
