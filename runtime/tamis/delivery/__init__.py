"""Delivery: from a source of updates to handlers, in the order of each lane, with back-pressure and an orderly stop.

intake.py         from bytes to the record that an inbox stores
lanes.py          queues of events: one lane per chat, lanes side by side; lane.py, room.py are parts of it
worker.py         one event in its lane: tries, time limit, what becomes of it
inbox_worker.py   from the inbox to the lanes, and back
claimed_lane.py   a lane of the inbox, update after update
leases.py         the lanes that are held: renewed in time, or given up in time
suspect.py        an update that may be what ends the process
inbox_calls.py    calls to an inbox that have to succeed
sources.py        whose updates an app handles
folded_log.py     log lines that could come by the thousand
app_stores.py     the inbox and the sessions of an app
subscriptions.py  which kinds of events to ask the service for
watchdog.py       noticing a blocked event loop
recording.py      writing down updates for `tamis replay`
serving.py        an ASGI server for a webhook
loop.py           a coroutine in an event loop of its own
shutdown.py       the order of a stop, by signals (signals.py)
health.py         whether updates can be stored: what `/readyz` says
backoff.py        growing delays between tries
"""
