"""Stubs take docstrings, options and reserved names from the runtime's source."""

from __future__ import annotations

import inspect

import pytest

from tamis.app import App
from tamis.router import Router
from tamis_codegen.names import reserved_rules
from tamis_codegen.runtime_source import (
    RuntimeSourceError,
    docstring_of,
    keyword_parameters_of,
    members_of,
)


@pytest.mark.parametrize("name", ["App", "App.stop", "App.include", "App.check", "App.in_flight", "App.on"])
def test_a_docstring_is_that_of_the_running_class(name: str) -> None:
    thing: object = App
    for part in name.split(".")[1:]:
        thing = getattr(thing, part)
    assert docstring_of(name) == inspect.getdoc(thing)


def test_an_attribute_has_the_string_below_its_assignment() -> None:
    assert docstring_of("App.parked").startswith("Events that failed")


@pytest.mark.parametrize("name", ["App.no_such_member", "Guard.nothing", "Router._tree"])
def test_a_name_without_a_docstring_is_an_error(name: str) -> None:
    with pytest.raises(RuntimeSourceError, match=f"no docstring of `{name}`"):
        docstring_of(name)


def test_options_of_an_app_are_those_of_its_signature() -> None:
    expected = [
        (name, parameter.default)
        for name, parameter in inspect.signature(App).parameters.items()
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY
    ]
    found = [(option.name, eval(option.default)) for option in keyword_parameters_of("App.__init__")]
    assert found == expected
    assert len(found) > 10


def test_members_are_all_that_an_app_has() -> None:
    app = App(watchdog=None)
    missing = {name for name in {*dir(App), *vars(app)} if not name.startswith("__")} - members_of("App")
    assert missing == set()
    assert {name for name in dir(Router) if not name.startswith("_")} <= reserved_rules()
