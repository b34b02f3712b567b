"""Classes that fields of pydantic's models can have, whichever pydantic there is; none has to be there."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Self


class ModelField:
    """Mixed into a class that makes its objects of plain values."""

    __slots__ = ()

    @classmethod
    @abstractmethod
    def validated(cls, value: Any) -> Self:
        """An object of a value that a model got. Raises `ValueError` for one that is none."""

    @classmethod
    def __get_validators__(cls) -> Generator[Any]:
        """What pydantic 1 asks for; pydantic 2 asks for the next one."""
        yield cls.validated

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema

        return core_schema.no_info_plain_validator_function(cls.validated)
