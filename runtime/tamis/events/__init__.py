"""Events: the data that handlers receive, and the types that carry the facts that a query proves.

event.py    `Event`, the base of every generated event class
payload.py  structs inside of events
known.py    the type parameters by which a query narrows an event
paths.py    following a path of fields into a payload
calls.py    calls of an API that an event fills by itself
flow.py     words by which a handler steers the flow of an event
"""
