"""Conversations: handlers in steps, which wait for answers and go on where they were, also after a restart.

words.py       what a step can be given and can say: answers by name, templates
session.py     the session as steps see it, and the ways to end a step
steps.py       registering steps: handle, got, receive, then
keys.py        whose answer counts
saved.py       what is stored of a session
compiled.py    steps in a compiled tree: what each of them takes
running.py     one event going through steps
engine.py      finding the session that an event answers; time limits
waiting.py     `await event.wait(...)`
"""

from tamis.conversation.session import Session
from tamis.conversation.words import Arg, PromptId, Template

__all__ = ["Arg", "PromptId", "Session", "Template"]
