"""Video and sound, with what makes them accessible (FORMAT 3)."""

from __future__ import annotations

from builder.model.blocks import Media, MediaKind
from builder.source.assemble.opened import Opened


def video(opened: Opened) -> Media:
    """A video: beside transcript and captions it needs a description, or `visual=none`."""
    if "description" not in opened.values.spans and "visual" not in opened.values.spans:
        opened.report("video-without-description")
    return _media(MediaKind.VIDEO, opened)


def audio(opened: Opened) -> Media:
    """A sound file."""
    return _media(MediaKind.AUDIO, opened)


def _media(kind: MediaKind, opened: Opened) -> Media:
    values = opened.values
    return Media(
        span=opened.span,
        kind=kind,
        title=opened.title,
        body=opened.body(),
        src=values.text("src"),
        transcript=values.text("transcript"),
        captions=values.text("captions"),
        poster=values.text("poster"),
        description=values.text("description"),
        visual_none=bool(values.text("visual")),
        id=opened.id,
    )
