"""What an installed wheel brings beside the runtime: the specs, their notation, the compiler."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Environment


@pytest.mark.slow
def test_the_compiler_in_a_fresh_environment(environment: Environment, wheel: Path, tmp_path: Path) -> None:
    environment.install(wheel, "codegen")
    project = tmp_path / "project"
    project.mkdir()
    assert "(tamis_telegram)" in environment.call("codegen", "explain", "message:photo", cwd=project)
    assert "(tamis_onebot)" in environment.call("codegen", "explain", "message.private:image", cwd=project)
    assert "The notation of a spec" in environment.call("codegen", "notation", cwd=project)
    assert environment.call("codegen", "--version").startswith("codegen ")
    installed = next((environment.folder / "lib").glob("python*/site-packages/tamis_codegen/spec"))
    assert {"README.md", "tamis.schema.json", "telegram", "onebot", "onebot_gocqhttp"} <= {
        path.name for path in installed.iterdir()
    }
    environment.call("codegen", "init", "shop", cwd=project)
    environment.call("codegen", "build", cwd=project)
    assert environment.call("codegen", "check", cwd=project) == "up to date\n"
    code = 'import tamis_shop; print(tamis_shop.decode(\'{"type": "order_shipped"}\').kind)'
    environment.call("python", "-c", code, cwd=project / "generated")
