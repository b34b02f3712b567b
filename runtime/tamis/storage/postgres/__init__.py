"""What the inbox and the sessions on a PostgreSQL server share. It needs `tamis[postgres]`, and is imported when used.

address.py      which server, and which schema there, an address means
errors.py       what errors of the server mean to a bot
link.py         connections: few for what a bot does all the time, others for transactions of handlers
together.py     what many ask for at one time is done with one call
listener.py     hearing that something came, on a connection of its own
migrations.py   the tables: numbered SQL files, applied by a command
texts.py        texts as the server can keep them
transaction.py  the transaction in which an update is completed, for handlers
"""
