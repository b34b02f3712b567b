"""Which updates were stored: the offset of the next poll, and the ids that a server may send again."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

import msgspec

from tamis.wire import DECODER_FAILURES

if TYPE_CHECKING:
    from collections.abc import Sequence

_LOG = logging.getLogger(__name__)
_ID = re.compile(rb'"update_id"\s*:\s*(\d{1,18})\b')
_HIGHEST = 1 << 53
"""The Bot API's numbers have 52 significant bits at most."""
_REMEMBERED = 1000


class Offset:
    """What is before `next` was stored; None: nothing has come yet."""

    def __init__(self) -> None:
        self.next: int | None = None
        self.repeated = 0
        """How many updates came again though they were confirmed."""
        self._recent: dict[int, None] = {}

    def new_of(self, raws: Sequence[bytes]) -> list[bytes]:
        """The updates without those that were stored and confirmed, which a server sends that knows no offsets.

        Ids that merely are lower are new: Telegram begins anew after a week without updates.
        """
        new = [raw for raw in raws if update_id_of(raw) not in self._recent]
        if len(new) < len(raws):
            if not self.repeated:
                _LOG.warning("updates come again that were confirmed (before %s); they are passed over", self.next)
            self.repeated += len(raws) - len(new)
        return new

    def move_past(self, raws: Sequence[bytes]) -> bool:
        """Notes that these were stored; False if none of them has an id, so that they would come again for ever."""
        ids = [number for number in map(update_id_of, raws) if number is not None]
        if not ids:
            return False
        self._recent.update(dict.fromkeys(ids))
        while len(self._recent) > _REMEMBERED:
            del self._recent[next(iter(self._recent))]
        self.next = max(ids) + 1
        return True


class _Head(msgspec.Struct):
    update_id: int


_HEAD = msgspec.json.Decoder(_Head)


def update_id_of(raw: bytes) -> int | None:
    """The id of an update, also where the rest of it cannot be read; None for what can be no id."""
    try:
        number = _HEAD.decode(raw).update_id
    except DECODER_FAILURES:
        found = _ID.search(raw)
        number = int(found[1]) if found is not None else 0
    return number if 0 < number < _HIGHEST else None
