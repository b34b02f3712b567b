"""Rules over what a spec calls texts, choices and commands: guards whose match a handler can take.

reading.py        where the text of a rule stands in an event
text.py           whole texts, beginnings, ends, words inside, patterns
patterns.py       regular expressions with a time limit, and the words they cannot do without
commands.py       the guard of commands
command_syntax.py commands in a text: prefix, name, mention, arguments
choices.py        values of an enum field
identities.py     who an event is from, and in which chat
"""

from tamis.guards.rules.choices import choice_guard
from tamis.guards.rules.command_syntax import Command
from tamis.guards.rules.commands import command_guard
from tamis.guards.rules.identities import identity_guard
from tamis.guards.rules.text import Match, text_guard

__all__ = ["Command", "Match", "choice_guard", "command_guard", "identity_guard", "text_guard"]
