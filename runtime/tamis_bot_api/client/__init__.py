"""The client of the Bot API.

client.py, transport.py          calls over HTTP, with limits, retries and transformers
request_body.py, uploads.py      the body of a call; files in it
responses.py, errors.py          the response of the server; its errors
rates.py, retries.py             limits of calls; trying again
transformers.py, chat_migration.py   functions around every call; groups that get another id
downloads.py                     files, to disk or memory
get_updates.py                   long polling
token.py                         the bot's token, which is never printed
api.py                           the base of the generated, typed API
"""
