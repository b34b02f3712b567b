"""Two versions of a spec, compared from the side of those who receive events.

changes.py    what a change is
picture.py    what a package offers: kinds, types, queries and what they guarantee, calls, rules
renames.py    what is likely the new name of something that is gone
kinds.py, types.py, queries.py, calls.py, rules.py    each the changes of one part
diff.py       all of them, folded
"""
