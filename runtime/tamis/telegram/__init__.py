"""What is Telegram's alone: a client, keyboards, formatted text. Other event systems need nothing of it."""
