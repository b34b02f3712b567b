"""Serves all of this as `nonebot`: after `import tamis_nonebot.install`, plugins of NoneBot run unchanged.

>>> import tamis_nonebot.install
>>> tamis_nonebot.load(app, "nonebot_plugin_whateat", superusers={"10001"})

What `nonebot` has is served under its name from the moment of the import on, in this process, and whether or not
NoneBot is installed; of NoneBot itself nothing is imported. Raises `RegistrationError` where NoneBot is imported
already. A module of `nonebot` that is not here, such as another adapter, is a `ModuleNotFoundError`, as it is where it
is not installed.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from typing import TYPE_CHECKING, Any

from tamis.errors import RegistrationError
from tamis_nonebot import consts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

_OWN = (
    "adapters", "adapters.onebot", "adapters.onebot.utils", "adapters.onebot.v11", "adapters.onebot.v11.adapter",
    "adapters.onebot.v11.bot", "adapters.onebot.v11.event", "adapters.onebot.v11.exception",
    "adapters.onebot.v11.helpers", "adapters.onebot.v11.message", "adapters.onebot.v11.permission",
    "adapters.onebot.v11.utils", "compat", "config", "consts", "dependencies", "drivers", "exception", "log", "matcher",
    "message", "params", "permission", "plugin", "rule", "typing", "utils",
)  # fmt: skip
SERVED = {
    "nonebot": "tamis_nonebot",
    **{f"nonebot.{name}": f"tamis_nonebot.{name}" for name in _OWN},
    **{f"nonebot.adapters.onebot.v12{part}": "tamis_nonebot.adapters.onebot.v12"
       for part in ("", ".adapter", ".bot", ".event", ".exception", ".message", ".permission")},
    "nonebot.internal": "tamis_nonebot.internal",
    "nonebot.internal.adapter": "tamis_nonebot.adapters",
    "nonebot.internal.adapter.adapter": "tamis_nonebot.adapters",
    "nonebot.internal.adapter.bot": "tamis_nonebot.adapters",
    "nonebot.internal.adapter.event": "tamis_nonebot.adapters",
    "nonebot.internal.adapter.message": "tamis_nonebot.adapters",
    "nonebot.internal.adapter.template": "tamis_nonebot.adapters",
    "nonebot.internal.driver": "tamis_nonebot.drivers",
    "nonebot.internal.driver.abstract": "tamis_nonebot.drivers",
    "nonebot.internal.driver.model": "tamis_nonebot.drivers",
    "nonebot.internal.matcher": "tamis_nonebot.matcher",
    "nonebot.internal.matcher.manager": "tamis_nonebot.matcher",
    "nonebot.internal.matcher.matcher": "tamis_nonebot.matcher",
    "nonebot.internal.params": "tamis_nonebot.params",
    "nonebot.internal.permission": "tamis_nonebot.permission",
    "nonebot.internal.rule": "tamis_nonebot.rule",
    "nonebot.dependencies.utils": "tamis_nonebot.dependencies",
    "nonebot.plugin.load": "tamis_nonebot.plugin",
    "nonebot.plugin.manager": "tamis_nonebot.plugin",
    "nonebot.plugin.model": "tamis_nonebot.plugin",
    "nonebot.plugin.on": "tamis_nonebot.plugin",
}  # fmt: skip
"""NoneBot's modules, and ours that stand for them."""
_CONSTS = [name for name in vars(consts) if name.isupper()]
ALSO = {
    "nonebot": {"config": ["Config", "Env"], "drivers": ["ASGIMixin", "Driver", "combine_driver"],
                "utils": ["escape_tag", "resolve_dot_notation"]},
    "adapters.onebot.v11.bot": {"adapters.onebot.v11.event": ["Event", "MessageEvent", "Reply"],
                                "messages": ["Message", "MessageSegment"]},
    "adapters.onebot.v11.event": {"messages": ["Message"]},
    "message": {"dependencies": ["Dependent"], "matcher": ["Matcher", "matchers"], "rule": ["TrieRule"],
                "exception": ["IgnoredException", "NoLogException", "SkippedException", "StopPropagation"]},
    "params": {"adapters": ["Bot", "Event", "MessageSegment"], "consts": _CONSTS, "matcher": ["Matcher"]},
    "permission": {"adapters": ["Bot", "Event"]},
    "plugin": {"driver": ["get_driver"]},
    "rule": {"adapters": ["Bot", "Event", "Message", "MessageSegment"], "consts": _CONSTS, "driver": ["get_driver"],
             "params": ["Command", "CommandArg", "CommandWhitespace", "EventToMe"]},
}  # fmt: skip
"""Names that NoneBot's modules have besides their own, since they import them, and plugins import from there."""
_LATE = {"nonebot.compat"}
"""What is imported when a plugin asks for it, since it needs pydantic."""


class _Served(Loader):
    """Gives one of our modules under another name."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._spec: ModuleSpec | None = None

    def create_module(self, spec: ModuleSpec) -> ModuleType:  # noqa: ARG002 - the import system gives it
        module = import_module(self._name)
        self._spec = module.__spec__
        return module

    def exec_module(self, module: ModuleType) -> None:
        module.__spec__ = self._spec


class NonebotFinder(MetaPathFinder):
    """Finds what `nonebot` has here, and says of the rest that it is not there."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None  # noqa: ARG002
    ) -> ModuleSpec | None:  # fmt: skip
        if fullname.partition(".")[0] != "nonebot":
            return None
        ours = SERVED.get(fullname)
        if ours is None:
            raise ModuleNotFoundError(
                f"No module named {fullname!r}: tamis_nonebot serves `nonebot` here, with OneBot V11 alone",
                name=fullname,
            )
        return ModuleSpec(fullname, _Served(ours))


def install() -> None:
    """Begins to serve `nonebot`. Again it does nothing."""
    if any(isinstance(finder, NonebotFinder) for finder in sys.meta_path):
        return
    own: Any = sys.modules.get("nonebot")
    if own is not None:
        raise RegistrationError(
            f"import tamis_nonebot.install: NoneBot itself is imported already, from {getattr(own, '__file__', '?')}; "
            "import tamis_nonebot.install before anything that imports nonebot"
        )
    sys.meta_path.insert(0, NonebotFinder())
    for name, ours in SERVED.items():
        if name not in _LATE:
            sys.modules[name] = import_module(ours)
    for name, sources in ALSO.items():
        module = import_module("tamis_nonebot" if name == "nonebot" else f"tamis_nonebot.{name}")
        for source, names in sources.items():
            for each in names:
                vars(module).setdefault(each, getattr(import_module(f"tamis_nonebot.{source}"), each))


install()
