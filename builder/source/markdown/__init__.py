"""The Markdown dialect of FORMAT.md: text in, raw tree and findings out."""

from builder.source.markdown.read import read_inline, read_markdown

__all__ = ["read_inline", "read_markdown"]
