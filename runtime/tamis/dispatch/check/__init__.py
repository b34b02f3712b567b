"""What can never run: found in the compiled tree before the first event.

findings.py    what is found, and how it is said
causes.py      why no event meets all conditions of a handler
meeting.py     conditions: which exclude each other, which follow from others
shadows.py     handlers whose events an earlier handler takes
words.py       whether a function can say a word of the flow, so that others run after it
"""
