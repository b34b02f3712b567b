"""The slow and readable way through a tree: the oracle of the compiled one, and the source of `explain`."""
