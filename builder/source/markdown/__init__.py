"""The Markdown dialect of FORMAT.md: text in, raw tree and findings out."""
