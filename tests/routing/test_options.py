"""The options of a handler: one table, of which defaults, checks and what checkers see are made."""

import ast
import inspect
from typing import Any, get_type_hints

import pytest

from tamis.errors import RegistrationError
from tamis.routing import options as module
from tamis.routing.options import OPTIONS, Options
from tamis_telegram import Depends, Event, Router


def test_checkers_see_the_types_of_the_table() -> None:
    assert get_type_hints(Options) == {name: option.type for name, option in OPTIONS.items()}


def test_the_table_can_be_read_without_running_it() -> None:
    tree = ast.parse(inspect.getsource(module))
    [table] = [
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and [ast.unparse(target) for target in node.targets] == ["OPTIONS"]
    ]
    assert isinstance(table, ast.Dict)
    read = {}
    for key, option in zip(table.keys, table.values, strict=True):
        assert isinstance(key, ast.Constant)
        assert isinstance(option, ast.Call)
        words = {word.arg: ast.literal_eval(word.value) for word in option.keywords}
        read[key.value] = (words["default"], words["doc"])
    assert read == {name: (option.default, option.doc) for name, option in OPTIONS.items()}


def test_a_handler_has_every_option_as_an_attribute() -> None:
    def made() -> None: ...

    router = Router()

    @router.on("message", priority=-3, depends=[Depends(made)], timeout=None)
    async def handler(event: Event) -> None: ...

    @router.on("message")
    async def plain(event: Event) -> None: ...

    for name, option in OPTIONS.items():
        value: Any = getattr(plain, name)
        assert value.endswith(".plain") if name == "name" else value == option.default
    assert (handler.priority, len(handler.depends), handler.has_timeout) == (-3, 1, True)
    assert not plain.has_timeout


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"priority": True}, "option 'priority' is int, not True"),
        ({"priority": "1"}, "option 'priority' is int, not '1'"),
        ({"timeout": "1"}, "option 'timeout' is int or float or None, not '1'"),
        ({"depends": "made"}, "option 'depends' is list or tuple, not 'made'"),
        ({"before": 1}, "option 'before' is Callable or None, not 1"),
        ({"expires": 1}, "option 'expires' is datetime or timedelta or None, not 1"),
        (
            {"prio": 1},
            "there is no option 'prio'; did you mean 'priority'? options: before, blocking, control, depends, ",
        ),
    ],
)
def test_a_wrong_option_is_named(options: dict[str, Any], problem: str) -> None:
    with pytest.raises(RegistrationError) as raised:
        Router().on("message", **options)
    assert problem in str(raised.value)
