"""What was called, as a test looks at it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a call."""

    name: str
    content: bytes = field(repr=False)
    content_type: str = "application/octet-stream"


@dataclass(slots=True)
class ApiCall:
    """A call that arrived. `params` are plain data, as if they had come as JSON; `at` is in seconds, monotonic.

    `code` is the status that was answered, 0 while there is none; `by_webhook`: it came as the answer of a webhook.
    """

    method: str
    params: Mapping[str, Any]
    files: Mapping[str, Upload]
    at: float
    code: int = 0
    result: Any = None
    by_webhook: bool = False
