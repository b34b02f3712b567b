"""Decoding: from bytes to an event or to the result of a call; strict and fast first, tolerant where it must be.

codec.py       the tables of a package, and the decoder made of them
lenient.py     the tolerant second pass over a whole payload
fitting.py     how one JSON value fits a scalar, a list or a map, and how a misfit is named
type_shapes.py the JSON kinds of an annotation
unions.py      telling the members of a union apart
text_form.py   types that are written as text with codes
results.py     the results of calls
"""
