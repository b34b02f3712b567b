"""What bots lose, do again and mix up when they are killed, or asked to stop, and started again.

`plan` is what arrives and when the signal comes, `systems` how each bot is run (`bots/`: one small program each),
`trial` one run of one bot against the fake server, `counts` what is read from its log, `subject` the whole.
"""
