"""Video, sound and downloads as their macros want them."""

from __future__ import annotations

from posixpath import basename, splitext
from typing import TYPE_CHECKING, Any

from builder.model.assets import Asset
from builder.model.blocks import Download, Media
from builder.model.links import AssetTarget
from builder.render.text import plain_text
from builder.words import size_text

if TYPE_CHECKING:
    from builder.render.blocks import BlockRenderer

TYPES = {
    ".mp4": "video/mp4",
    ".m4v": "video/mp4",
    ".webm": "video/webm",
    ".mp3": "audio/mpeg",
    ".m4a": "audio/mp4",
    ".aac": "audio/aac",
    ".ogg": "audio/ogg",
    ".oga": "audio/ogg",
    ".opus": "audio/ogg",
    ".wav": "audio/wav",
}
_READABLE = (".txt", ".md")


def media_values(r: BlockRenderer, block: Media) -> dict[str, Any]:
    """Return the values of the macro `media`: addresses, size of the poster, texts to show or to link."""
    source, poster = _asset(r, block, block.src), _asset(r, block, block.poster)
    title = r.inlines(block.title)
    size = poster or source
    return {
        "kind": block.kind.value,
        "id": block.id,
        "title": title,
        "label": plain_text(block.title) or r.w[block.kind.value],
        "body": r.blocks(block.body),
        "src": _href(r, block, block.src),
        "type": TYPES.get(splitext(block.src.lower())[1], ""),
        "poster": _href(r, block, block.poster),
        "width": size.width if size and block.kind.value == "video" else 0,
        "height": size.height if size else 0,
        "captions": _href(r, block, block.captions),
        "language": r.language,
        "texts": [
            (r.w[word], *_text(r, block, written))
            for word, written in (("transcript", block.transcript), ("description", block.description))
            if written
        ],
    }


def download_about(r: BlockRenderer, block: Download) -> tuple[str, str, str]:
    """Return the file's address, its name, and its type and size: ("media/x.pdf", "x.pdf", "(PDF, 3 kB)")."""
    asset = _asset(r, block, block.src)
    if asset is None:
        return "", "", ""
    name = basename(asset.path)
    kind = splitext(name)[1].lstrip(".").upper()
    about = ", ".join(filter(None, (kind, size_text(asset.size, r.language))))
    return _href(r, block, block.src), name, f"({about})"


def _text(r: BlockRenderer, block: Media, written: str) -> tuple[list[str], str]:
    """Return the paragraphs to show, or the address to link: a file, or (a description) the words themselves."""
    asset = _asset(r, block, written)
    if asset is None:
        return [written], ""
    if asset.path.lower().endswith(_READABLE) and r.read is not None:
        text = r.read(asset).decode("utf-8-sig", "replace").replace("\r\n", "\n")
        return [part.strip() for part in text.split("\n\n") if part.strip()], ""
    return [], _href(r, block, written)


def _asset(r: BlockRenderer, block: Media | Download, written: str) -> Asset | None:
    target = r.links.resolve(block.span.file, written) if written else None
    return target.asset if isinstance(target, AssetTarget) else None


def _href(r: BlockRenderer, block: Media | Download, written: str) -> str:
    return (r.resolve(block.span.file, written) or "") if written else ""
