"""OneBot, as NoneBot's adapter names it."""
