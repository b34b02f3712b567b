"""The Telegram Bot API, described in either of two forms.

importer.py      a description -> a schema; finds out which form it is
outline.py       what both forms have: types, fields, methods; `types.py` reads "Array of X"
facts.py         the form that says everything; `fields.py`, `unions.py`
community.py     the form that says the rest in prose; `../tell_apart.py` finds out about its unions
union_names.py   members that a union names, and unions that nothing tells apart
"""
