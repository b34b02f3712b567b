"""The examples do what they say: each runs, prints what a reader is told, and passes the strict checkers.

Those of live bots are run by `tests/examples`, and those of plugins for NoneBot by `tests/nonebot`.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tamis_codegen.pipeline import build
from tamis_codegen.write import write

from . import checking
from .documents import ROOT

if TYPE_CHECKING:
    from pathlib import Path

EXAMPLES = ROOT / "examples"

PRINTED = {
    "echo.py": """\
message echo sendMessage
a link in look at example.com
message link
the largest size is large with caption Opening day
channel_post photo
callback_query like answerCallbackQuery
message joined sendMessage
a message with problems ['message.text: expected str, got int']
message rest
* rest
message start sendMessage
message tags sendMessage
message echo sendMessage
edited_message rest
message rest
message rest
a link in from https://example.com
message link
message rest
message rest
message rest
message echo sendMessage
channel_post rest
callback_query old_button answerCallbackQuery
inline_query inline answerInlineQuery
chosen_inline_result rest
pre_checkout_query checkout answerPreCheckoutQuery
message rest
poll_answer rest
message_reaction rest
my_chat_member rest
chat_join_request rest
message echo sendMessage
""",
    "groups.py": """\
an admin of 555 says 'hello [you]' <Call send_msg(group_id=555, message='at your service')>
a picture in 555 from Bob
poked by 42
invited to 556 <Call set_group_add_request(flag='f1', sub_type='invite', approve=True)>
no handler for notice {'time': 1700000240, 'self_id': 10001000, 'post_type': 'notice', 'notice_type': 'group_card', \
'group_id': 555, 'user_id': 42, 'card_new': 'Annie', 'card_old': 'Ann'}
""",
    "shop_bot.py": """\
message 21 in 9
<Call sendMessage(chat_id=9, text='Hello, Bob')>
   ran: count, start
message 22 in 9
<Call sendMessage(chat_id=9, text='Sold: 2')>
   ran: count, order
message 23 in 9
sorry: 1 of sieve left for update 3
   ran: count, order
message 24 in 7
<Call sendMessage(chat_id=7, text='Thank you, Ann: 11 of sieve')>
   ran: count, restock
<Call answerCallbackQuery(callback_query_id='c1', text='one sieve is yours')>
   ran: button
message 26 in -8
<Call sendMessage(chat_id=-8, text='I do not understand')>
   ran: count, rest
message 27 in 9
<Call sendMessage(chat_id=9, text='I do not understand')>
   ran: count, rest
subscriptions: callback_query, message
staff: no: employee is false
start: no: command('start') is false
order: no: text(regex='order (\\\\d+)') is false
rest: runs
""",
    "shop/orders.py": """\
wrap it well: 100
paid by card …1234
<Call send_mail(to='ann@example.com', order=100, text='Thank you!')>
moved from this shop: sieve
""",
}


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package of the example that brings its own spec."""
    folder = tmp_path_factory.mktemp("packages")
    write(build(EXAMPLES / "shop", folder).changes)
    return folder


LIVE = {
    path.relative_to(EXAMPLES).as_posix()
    for top in ("telegram", "plugins", "fleet", "ports")
    for path in (EXAMPLES / top).rglob("*.py")
    if not path.stem.endswith("_aiogram")
}
"""Run by `tests/examples`."""
FOR_NONEBOT = {f"nonebot_plugins/{name}.py" for name in ("echo", "weather", "subscriptions")}
"""Run and checked by `tests/nonebot`."""
FOREIGN = {"ports/expenses_aiogram.py"}
"""Written for another framework, and run beside its port by `tests/examples`."""
RECEIVERS = {"github/triage.py", "slack/deploys.py", "stripe/receipts.py"}
"""Run with their requests by `tests/conformance` and the tests of their specs."""


def test_every_example_is_here() -> None:
    there = {path.relative_to(EXAMPLES).as_posix() for path in EXAMPLES.rglob("*.py")}
    assert there == {*PRINTED, *LIVE, *FOR_NONEBOT, *FOREIGN, *RECEIVERS}


@pytest.mark.parametrize("name", PRINTED)
def test_example_prints_what_it_should(name: str, packages: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(packages), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-W", "error", EXAMPLES / name],
        env=environment, capture_output=True, encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr, done.stdout) == (0, "", PRINTED[name])


@pytest.mark.parametrize("checker", [checking.mypy, checking.pyright])
def test_examples_pass(checker: object, packages: Path, tmp_path: Path) -> None:
    """Those that are modules of one bot lie beside each other, the others by themselves."""
    tasks = {name for name in LIVE if name.startswith("telegram/tasks/")}
    groups = [
        {name.replace("/", "_"): name for name in ({*PRINTED, *LIVE} - tasks)},
        {name.rpartition("/")[2]: name for name in tasks},
    ]
    assert callable(checker)
    for number, group in enumerate(groups):
        files = {name: (EXAMPLES / path).read_text(encoding="utf-8") for name, path in group.items()}
        assert checker(files, tmp_path / str(number), packages) == []
