"""Users' code: where it uses what a package offers, and mending it when that changes.

scope.py      what names stand for: an event, an object inside of one
uses.py       every use of a query, an event type, an attribute, a call, a listed value
edits.py      a module with some of its nodes replaced, and comments put before others
migrate.py    uses of what changed -> their new names, or a comment
annotate.py   the narrowest event type for handlers that have none
"""
