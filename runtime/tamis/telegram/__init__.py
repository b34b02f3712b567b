"""What is Telegram's alone: the client of the Bot API, files, errors."""
