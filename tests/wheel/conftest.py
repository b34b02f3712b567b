"""A wheel of the project, built once, and environments into which it is installed."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Environment:
    """An environment of its own, with nothing of the checkout on its path."""

    folder: Path

    @property
    def python(self) -> Path:
        return self.scripts / "python"

    @property
    def scripts(self) -> Path:
        return self.folder / ("Scripts" if sys.platform == "win32" else "bin")

    def call(self, *command: object, cwd: Path | None = None) -> str:
        """What a command prints; `command[0]` is the name of a script. Fails with its output if it fails."""
        name, *arguments = command
        done = subprocess.run(
            [str(self.scripts / str(name)), *(str(argument) for argument in arguments)],
            cwd=cwd or self.folder,
            env=clean_environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def install(self, wheel: Path, extras: str) -> None:
        self.call("pip", "install", "--quiet", f"{wheel}[{extras}]")


def clean_environment() -> dict[str, str]:
    """The variables of this process, without those by which another Python would find this one's packages."""
    hidden = {"PYTHONPATH", "VIRTUAL_ENV", "BOT_TOKEN", "BOT_API_URL"}
    return {name: value for name, value in os.environ.items() if name not in hidden}


def make_environment(folder: Path, python: str = sys.executable) -> Environment:
    subprocess.run([python, "-m", "venv", folder], env=clean_environment(), capture_output=True, check=True)
    return Environment(folder)


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    return make_environment(tmp_path_factory.mktemp("wheel") / "venv")


@pytest.fixture(scope="session")
def wheel(environment: Environment) -> Path:
    wheels = environment.folder.parent / "wheels"
    environment.call("pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", wheels, ROOT)
    (built,) = wheels.glob("tamis-*.whl")
    return built
