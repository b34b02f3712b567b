"""From the bytes of an event to the body of its handler, where many other handlers were asked before it.

`cases` says what is measured, in words that every system is registered from (`systems/`); a `worker` runs one system
for one case in a process of its own; `subject` lets the workers take turns; `document` writes what was found into the
documentation.
"""
