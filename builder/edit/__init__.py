"""Changes to an author's files: edits of a text, the text out of a file's bytes and back, whole files in one step."""

from builder.edit.text import Edit, apply, decoded, encoded, line_end, line_start

__all__ = ["Edit", "apply", "decoded", "encoded", "line_end", "line_start"]
