"""What many bots need beside calls and handlers; `tamis_telegram.features` has it with the types of the package.

albums.py         the messages of an album, as one
captions.py       commands in captions
chat_action.py    "typing…" while a handler works
command_menu.py   the menu of commands, from the handlers
init_data.py      what a Web App or the login widget says of its user
presses.py        presses of buttons that no handler answers
throttle.py       so many events of a user, in so much time
"""
