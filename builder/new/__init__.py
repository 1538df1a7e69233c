"""New files for authors: answers in, texts out, which check clean. Nothing is written here."""
