"""Where the event's own id is, as `delivery` says: in a field around the payload, or in a header."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.model.types import ObjectType

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen import notation
    from tamis_codegen.model.types import TypeDef


def event_id(spec: notation.Spec, types: Mapping[str, TypeDef]) -> tuple[str | None, str | None]:
    """The attribute of the envelope that is the event's id, and the header that is it; at most one of them is given.

    An id elsewhere is read from the event's bytes, by its path.
    """
    name = (spec.delivery.id if spec.delivery else None) or ""
    if name.startswith("header:"):
        return None, name.removeprefix("header:")
    if spec.delivery is not None and spec.delivery.batch is not None:  # the envelope then is around many events
        return None, None
    envelope = types.get(spec.envelope or "")
    if not isinstance(envelope, ObjectType) or name not in envelope.fields:
        return None, None
    return envelope.fields[name].attr, None
