"""The pictures of the documentation are those that its script draws."""

from __future__ import annotations

from docs.pictures import TYPE_ERROR, type_error_picture


def test_the_picture_of_the_type_error_is_fresh() -> None:
    assert TYPE_ERROR.read_text(encoding="utf-8") == type_error_picture(), "run: ./dev python -m docs.pictures"


def test_it_shows_every_mistake_and_loads_nothing() -> None:
    shown = type_error_picture().replace("&#160;", " ")
    assert "message:txet" in shown
    assert shown.count("^ ") == 4
    assert "url(http" not in shown
    assert "href" not in shown
