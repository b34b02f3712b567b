"""Checks of what is resolved: names that lead nowhere, values that do not fit, parts that contradict each other."""
