"""From the raw Markdown tree to the model: lessons, quizzes, scenarios and surveys (FORMAT 3 to 6 and 8)."""

from builder.source.assemble.content import read_content, read_fragment, read_local

__all__ = ["read_content", "read_fragment", "read_local"]
