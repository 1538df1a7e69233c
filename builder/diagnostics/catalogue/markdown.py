"""Findings about Markdown as such, whatever the file: reported by builder/source/markdown."""

from __future__ import annotations

from builder.diagnostics.catalogue.markdown_blocks import BLOCKS
from builder.diagnostics.catalogue.markdown_inlines import INLINES
from builder.diagnostics.catalogue.markdown_links import LINKS
from builder.diagnostics.entry import Entry

ENTRIES: tuple[Entry, ...] = (*BLOCKS, *INLINES, *LINKS)
