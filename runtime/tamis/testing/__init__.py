"""For tests of bots: events of any query, without a network. A bot that runs needs nothing of this package.

    facts.py, wishes.py, shapes.py      what the spec says; what a value must hold; what its class allows
    source.py, objects.py, build.py     who decides what is open; the fields of an object; the JSON
    make.py, complaints.py              from a query to an event; what is wrong with what a test gave
    strategies.py                       the same with values drawn by hypothesis, which nothing else needs

Users import from their package: `from tamis_telegram.testing import make, events`.
"""
