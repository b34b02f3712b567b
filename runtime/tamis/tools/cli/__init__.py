"""The command line `tamis`, for people who look at a bot. The rest of the runtime does without it."""
