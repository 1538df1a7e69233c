"""The player's own JavaScript, read so far that it can be checked and made shorter without changing what it does."""
