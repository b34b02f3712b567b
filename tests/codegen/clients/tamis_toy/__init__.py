"""The client of a service that does not exist: it keeps calls in a list. Shows that a second client is a folder."""
