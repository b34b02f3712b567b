"""Values of types that stand on the wire as text: times, dates, decimals and bytes, as JSON has them."""

from __future__ import annotations

import base64
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from tamis.testing.tables import About

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tamis.testing.choices import Source

_BEGIN = datetime(1970, 1, 1, tzinfo=UTC)
_TIME = About(time=True)
_AMOUNT = About(least=-(10**12), most=10**12)


def _time(source: Source) -> datetime:
    return _BEGIN + timedelta(seconds=source.integer(_TIME))


WRITTEN: Mapping[Any, Callable[[Source], object]] = {
    datetime: lambda source: _time(source).isoformat(),
    date: lambda source: _time(source).date().isoformat(),
    Decimal: lambda source: f"{source.integer(_AMOUNT)}.50",
    bytes: lambda source: base64.b64encode(str(source.integer(_AMOUNT)).encode()).decode(),
    type(None): lambda _: None,
}


def number_of_time(value: object) -> object:
    """The number that stands for a time or a duration; anything else as it is."""
    if isinstance(value, datetime):
        return value.timestamp()
    return value.total_seconds() if isinstance(value, timedelta) else value
