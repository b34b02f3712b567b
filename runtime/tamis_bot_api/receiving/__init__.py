"""Receiving updates of the Bot API: by long polling, or by a webhook."""
