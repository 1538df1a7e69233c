"""Findings about blocks."""

from __future__ import annotations

from builder.diagnostics.entry import Entry

ENTRIES: tuple[Entry, ...] = ()
