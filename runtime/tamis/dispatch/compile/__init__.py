"""Compilation of a tree of routers into blocks and leaves, with an index over what their guards need."""
