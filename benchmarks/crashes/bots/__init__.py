"""Each bot is a program: `URL TOKEN LOG [MODE]`. Its only handler waits as long as the text says, and adds to the log.

A text is `NUMBER MILLISECONDS`; the line in the log is the number, written in one go when the handler ends.
"""
