"""Ways of registering that are known from elsewhere, so that what was written for them ports by changing imports.

on_callback.py    callbacks that say whether an event may go on
"""
