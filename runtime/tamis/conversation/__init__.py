"""Conversations at run time: sessions that wait for answers and go on at their step, also after a restart.

engine.py      finding the session that an event answers
expiry.py      time limits of sessions
context.py     what all sessions of a tree share
running.py     one event on its way through steps
resuming.py    whether an event answers a session, and going on with it
restoring.py   what a stored session is made of again
lookup.py      who could be waiting for an event
waiting.py     `await event.wait(...)`
compiled.py    steps in a compiled tree: the parameters of each
saved.py       the stored form of a session
"""
