"""Guards: predicates over an event, combined with `&`, `|` and `~`.

guard.py         `Guard` and its algebra
query.py         queries as guards
function.py      guards made of functions
annotations.py   guards from the annotation of a handler's event
injected.py      calling guards, middlewares, hooks and error handlers with what they depend on
payload_parts.py the objects inside of an event, by their type
rules/           texts, commands, choices and identities of a spec
"""
