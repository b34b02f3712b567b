"""How the model's types are written in Python: in stubs, where queries narrow them, and in the run-time classes."""
