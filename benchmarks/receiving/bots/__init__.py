"""Each bot is a program: `URL TOKEN COUNT WAY PORT [MODE]`. WAY is `polling`, or `webhook` at `/hook` of PORT.

Its only handler gives the chat and the number of each message to a `Tally`, which reports when all have come.
"""
