"""What to say of a file that is no part of the course where it lies: what it probably was meant to be (FORMAT 1)."""

from __future__ import annotations

from pathlib import PurePosixPath

from builder.diagnostics import Finding, Span, finding
from builder.source.assets import PICTURES

_DOCUMENTS = frozenset({".doc", ".docx", ".odt", ".pages", ".rtf"})
_PLAIN = frozenset({".markdown", ".mdown", ".text", ".txt"})
_MEDIA = PICTURES | {".m4a", ".mp3", ".mp4", ".ogg", ".pdf", ".vtt", ".wav", ".webm"}


def stray(name: str, *, in_module: bool = False) -> Finding:
    """Return the finding about the file or folder `name`, a path from the project folder.

    `in_module`: it lies in a module's own folder, where a text would be a lesson and a picture one step off `media/`.
    """
    path = PurePosixPath(name)
    ending = path.suffix.lower()
    if ending in _DOCUMENTS:
        return finding("file-is-document", Span(name))
    if in_module and ending in _PLAIN:
        return finding("file-ending-plain", Span(name), ending=path.suffix, proposal=f"{_bare(path.stem)}.md")
    if in_module and ending in _MEDIA:
        return finding("media-misplaced", Span(name), name=path.name)
    return finding("file-unknown", Span(name))


def _bare(stem: str) -> str:
    """Return `stem` without the ending that Windows hid when it added another."""
    return stem[: -len(".md")] if stem.lower().endswith(".md") else stem
