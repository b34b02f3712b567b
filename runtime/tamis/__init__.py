"""The run-time half of Tamis: decoding, matching and routing of events. Generated packages are built on it.

    event.py, payload.py, known.py   what handlers receive; the types that carry what is known of it
    codec.py, lenient.py, wire.py    bytes -> event: strict and fast first, tolerant when something does not fit
    vocabulary.py, query.py          the words of a spec; queries: parse, validate, compile
    guard.py, router.py, calls.py    conditions, handlers, calls that an event can fill

Users import from the generated packages (`from tamis_telegram import Router, match`); this package itself exports
errors.
"""

from tamis.errors import DecodeError, MeUnknownError, NoMatchError, QueryError, RegistrationError, TamisError

__all__ = ["DecodeError", "MeUnknownError", "NoMatchError", "QueryError", "RegistrationError", "TamisError"]
