"""Stubs take docstrings, options and reserved names from the runtime's source."""

from __future__ import annotations

import inspect

import pytest

from tamis.app import App
from tamis.router import Router
from tamis.routing.options import OPTIONS
from tamis_codegen.names import reserved_rules
from tamis_codegen.runtime_source import (
    RuntimeSourceError,
    docstring_of,
    handler_options,
    keyword_parameters_of,
    members_of,
    source_files,
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


def test_options_of_a_handler_are_those_of_the_table() -> None:
    assert [option.partition(":")[0] for option in handler_options()] == list(OPTIONS)
    assert "timeout: float | None = ..." in handler_options()


def test_a_method_s_other_parameters_are_no_options() -> None:
    names = [option.name for option in keyword_parameters_of("Route.steps")]
    assert names == [
        "version",
        "per",
        "answer_within",
        "parallel",
        "unless",
        "cancel",
        "cancelled",
        "failures",
        "failed",
    ]


def test_a_build_is_out_of_date_when_a_module_that_it_takes_texts_from_changes() -> None:
    names = {path.relative_to(path.parents[1]).as_posix() for path in source_files()}
    assert {"tamis/app.py", "tamis/router.py", "routing/node.py", "routing/options.py", "guards/guard.py"} <= names
