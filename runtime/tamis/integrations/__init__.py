"""Integrations with libraries for dependency injection.

dishka.py   a `dishka` container as a source of values
"""
