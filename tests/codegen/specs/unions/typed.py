"""What checkers know of unions of every sort."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, assert_type

from tamis_unions import types as t

if TYPE_CHECKING:
    from tamis_unions import Filter


def packets(packet: t.Packet) -> None:
    if isinstance(packet, t.Hello):
        assert_type(packet.op, Literal[0])
        print(packet.name)
    elif isinstance(packet, t.UnknownPacket):
        assert_type(packet.op, int)
        print(packet.raw)


def shapes(shape: t.Shape, deep: t.Deep) -> None:
    match shape:
        case t.Circle():
            assert_type(shape.type, Literal["circle"])
            assert_type(shape.class_, str)
        case t.Box():
            assert_type(shape.h, float | None)
        case t.UnknownShape():
            assert_type(shape.type, str)
            assert_type(shape.class_, str)
    assert_type(deep, t.Gone | t.Dot | t.Line | t.UnknownFlat | t.Solid | t.UnknownAnyShape)


def events(
    packet: Filter[Literal["post:packet:0"]],
    shape: Filter[Literal["post:shape:box"]],
    flat: Filter[Literal["post:any_shape:2"]],
) -> None:
    assert_type(packet.post.packet, t.Hello)
    assert_type(shape.post.shape, t.Box)
    assert_type(flat.post.any_shape, t.Dot | t.Line | t.UnknownFlat)
