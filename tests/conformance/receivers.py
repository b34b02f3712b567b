"""What the tests of packages for webhooks share: an example bot as a module, and requests to its webhook."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

EXAMPLES = Path(__file__).parents[2] / "examples"


def example(name: str) -> Any:
    """An example as a module, new each time."""
    spec = importlib.util.spec_from_file_location(Path(name).stem, EXAMPLES / name)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


async def answer_of(hook: Any, body: bytes, headers: dict[str, str], path: str = "/") -> tuple[int, bytes]:
    """Sends a request as a server would; the status and the body of the response."""
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.request", "body": body}

    async def send(message: Any) -> None:
        sent.append(message)

    pairs = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    await hook({"type": "http", "method": "POST", "path": path, "headers": pairs}, receive, send)
    return sent[0]["status"], sent[1]["body"]


def installed_size(package: Any) -> int:
    """The bytes of a package's files."""
    folder = Path(package.__file__).parent
    return sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
