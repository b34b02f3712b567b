"""What generated packages need of the runtime has a number: a package that was made for another one says so at once."""

from __future__ import annotations

from tamis.errors import GeneratedApiError

API = 2
"""Goes up with each change of the runtime that packages built before do not work with."""


def require_api(package: str, made_for: int) -> None:
    """Raises `GeneratedApiError` unless the runtime has the API that `package` was made for."""
    if made_for != API:
        older = ", or install the version it was made with" if made_for > API else ""
        raise GeneratedApiError(
            f"{package} was made for runtime API {made_for}, and the installed tamis has {API}\n"
            f"run `codegen build` with this version of tamis{older}",
            name=package,
        )
