"""How many updates a bot takes in and handles each second, by polling and by a webhook.

`bots/` are the bots, one small program each; `load` is what they get, `alone` what it could do without a bot,
`subject` the whole.
"""
