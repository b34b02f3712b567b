"""A tree of routers, compiled.

builder.py      makes blocks of leaves, in the order in which they are tried
binding.py      what guards, middlewares, hooks and error handlers take in their places
compiled.py     the compiled tree as data
blocks.py       its nodes: blocks and leaves
items.py        what both of them are
index.py        from what an event holds to the leaves that can match
atoms.py        one compiled function a kind, which looks once at what an event holds
multi_match.py  many texts looked up in one text: hashes and an automaton
"""
