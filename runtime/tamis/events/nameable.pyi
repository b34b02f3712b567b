# pyright: reportRedeclaration=false
# ruff: noqa: PYI002, SIM102 - these conditions tell the checkers apart
# mypy prints an alias that refers to itself by its name, and every other one with all its members. So the long sets of
# queries that have a name refer to themselves, in a member that no event can have; `Nameable` is what all those members
# fit. For the other checkers there is no such member. It is a module of its own: where both declarations are seen from
# the inside, pyright takes both.
from typing import Literal, Never, TypeAlias

MYPY: Literal[False]
TYPE_CHECKING_WITH_PYREFLY: Literal[False]

def _ty() -> Literal[True]: ...

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            Nameable: TypeAlias = tuple[Never, object]
if not MYPY:
    Nameable: TypeAlias = Never

__all__ = ["Nameable"]
