"""Model to HTML and plain text; knows no package format."""
