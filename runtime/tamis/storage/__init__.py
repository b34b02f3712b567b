"""Storage: updates that wait to be handled, and sessions that wait for answers.

inbox/            updates, stored before they are acknowledged
sessions/         sessions of conversations
unit_of_work.py   the changes of one update, applied together when it ends
sqlite_worker.py  the thread of a SQLite file
"""
