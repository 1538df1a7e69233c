"""Scoring and status as RUNTIME says them, in Python and exact: what the player's JavaScript is compared with."""
