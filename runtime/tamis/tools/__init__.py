"""Tools for people: the command line, and pictures of a tree."""
