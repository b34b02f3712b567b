"""Mutants of the runtime, and whether the tests that concern a module find them."""
