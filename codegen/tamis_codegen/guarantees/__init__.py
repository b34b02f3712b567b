"""What each query guarantees: for every attribute a handler can read, which queries make it certain, and of what type.

This is the heart of the typing: an attribute is known exactly when one clause's queries all guarantee it, so all a stub
needs is, per attribute, the set of queries for each type it can then have.

    payloads.py   attributes of payloads
    paths.py      what paths from payloads lead to: aliases, parameters of calls
    event.py      attributes of the event; all of it, for every query
"""
