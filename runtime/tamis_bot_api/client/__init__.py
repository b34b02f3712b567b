"""The client of the Bot API.

client.py, transport.py          calls over HTTP, with limits, retries and transformers
request_body.py, request_form.py the body of a call: JSON, or a form with files in it
uploads.py, file_pieces.py       files to send, and how they are read
addresses.py, token.py           where the Bot API and a proxy are; the bot's token, which is never printed
responses.py, errors.py          the response of the server; its errors
flood.py, rates.py, retries.py   calls that wait: after a 429, to be within limits, before another try
transformers.py, chat_migration.py   functions around every call; groups that get another id
defaults.py                      parameters for all calls that do not say
downloads.py                     files, to disk or memory
get_updates.py                   long polling
api.py                           the base of the generated, typed API
"""
