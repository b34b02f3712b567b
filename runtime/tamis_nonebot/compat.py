"""What plugins import from `nonebot.compat`, over pydantic 2. Only a plugin that imports it needs pydantic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, field_validator
from pydantic import model_validator as _model_validator
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined, PydanticUndefinedType, core_schema

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
PYDANTIC_V2 = True
Required = ...
DEFAULT_CONFIG = ConfigDict(extra="allow", arbitrary_types_allowed=True)


def LegacyUnionField(*args: Any, **values: Any) -> Any:  # noqa: N802 - NoneBot's name
    """A field whose union is tried from left to right."""
    return Field(*args, **{**values, "union_mode": "left_to_right"})


def model_validator(*, mode: str) -> Callable[[Any], Any]:
    """A validator of a whole model, before or after its fields."""
    import inspect

    made: Any = _model_validator(mode=mode)  # type: ignore[call-overload]

    def register(function: Any) -> Any:
        plain: Any = function if inspect.isfunction(function) else None
        validator: Any = classmethod(plain) if plain is not None and mode == "before" else function
        return cast("Any", made(validator))

    return register


class NamedField:
    """A field of a model, with its name and type as pydantic 1 told them."""

    def __init__(self, name: str, info: FieldInfo) -> None:
        self.name = name
        self.annotation = info.annotation
        self.field_info = info

    def get_default(self) -> Any:
        return self.field_info.get_default(call_default_factory=True)


def model_fields(model: type[BaseModel]) -> list[NamedField]:
    """The fields of a model."""
    return [NamedField(name, info) for name, info in model.model_fields.items()]


ModelField = NamedField


def model_config(model: type[BaseModel]) -> Any:
    """The configuration of a model."""
    return model.model_config


def model_dump(model: Any, include: Any = None, exclude: Any = None, **options: Any) -> dict[str, Any]:
    """A model, or the configuration, as a dictionary."""
    dumped: dict[str, Any] = model.model_dump(include=include, exclude=exclude, **options)
    return dumped


def type_validate_python(type_: type[T] | Any, data: Any) -> T:
    """Data as a value of a type. Raises pydantic's `ValidationError`."""
    return TypeAdapter[Any](type_).validate_python(data)  # type: ignore[no-any-return]


def type_validate_json(type_: type[T] | Any, data: str | bytes) -> T:
    """JSON as a value of a type. Raises pydantic's `ValidationError`."""
    return TypeAdapter[Any](type_).validate_json(data)  # type: ignore[no-any-return]


def custom_validation(class_: type[T]) -> type[T]:
    """Lets fields of models have a class that has pydantic 1's `__get_validators__`."""

    def schema(cls: Any, source: Any, handler: Any) -> Any:  # noqa: ARG001 - pydantic's signature
        def validate(value: Any) -> Any:
            for validator in cls.__get_validators__():
                value = validator(value)
            return value

        return core_schema.no_info_plain_validator_function(validate)

    setattr(class_, "__get_pydantic_core_schema__", classmethod(schema))  # noqa: B010 - pydantic asks the class for it
    return class_


__all__ = [
    "DEFAULT_CONFIG",
    "PYDANTIC_V2",
    "BaseModel",
    "ConfigDict",
    "FieldInfo",
    "LegacyUnionField",
    "ModelField",
    "PydanticUndefined",
    "PydanticUndefinedType",
    "Required",
    "TypeAdapter",
    "custom_validation",
    "field_validator",
    "model_config",
    "model_dump",
    "model_fields",
    "model_validator",
    "type_validate_json",
    "type_validate_python",
]
