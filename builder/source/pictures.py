"""The size of a picture, from the beginning of its file: PNG, JPEG, GIF, WebP and SVG."""

from __future__ import annotations

import re
from struct import unpack

from lxml import etree

_LENGTH = re.compile(r"\s*([0-9]+(?:\.[0-9]+)?)(?:px)?\s*")
# JPEG's frame headers; C4, C8 and CC are tables.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_MARKERS_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD9)})


def picture_size(head: bytes) -> tuple[int, int]:
    """Return width and height in CSS pixels, (0, 0) where `head` (the file's first bytes) does not tell.

    PNG: W3C PNG 11.2.2. JPEG: ITU-T T.81 B.2.2. GIF: GIF89a 18. WebP: RFC 9649 2.5 to 2.7. SVG: `width` and `height`
    in pixels, else the view box.
    """
    if head.startswith(b"\x89PNG\r\n\x1a\n") and len(head) >= 24:
        width, height = unpack(">II", head[16:24])
        return width, height
    if head[:6] in (b"GIF87a", b"GIF89a") and len(head) >= 10:
        width, height = unpack("<HH", head[6:10])
        return width, height
    if head.startswith(b"\xff\xd8"):
        return _jpeg(head)
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return _webp(head)
    return _svg(head) if b"<svg" in head else (0, 0)


def _jpeg(head: bytes) -> tuple[int, int]:
    offset = 2
    while offset + 9 <= len(head) and head[offset] == 0xFF:
        marker = head[offset + 1]
        if marker in _FRAMES:
            height, width = unpack(">HH", head[offset + 5 : offset + 9])
            return width, height
        if marker == 0xFF:  # a fill byte
            offset += 1
        elif marker in _MARKERS_WITHOUT_LENGTH:
            offset += 2
        else:
            offset += 2 + int(unpack(">H", head[offset + 2 : offset + 4])[0])
    return 0, 0


def _webp(head: bytes) -> tuple[int, int]:
    if len(head) < 30:
        return 0, 0
    match head[12:16]:
        case b"VP8X":
            return _uint24(head[24:27]) + 1, _uint24(head[27:30]) + 1
        case b"VP8L":
            bits = int(unpack("<I", head[21:25])[0])
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8 ":
            width, height = unpack("<HH", head[26:30])
            return width & 0x3FFF, height & 0x3FFF
        case _:
            return 0, 0


def _uint24(three: bytes) -> int:
    return int.from_bytes(three, "little")


def _svg(head: bytes) -> tuple[int, int]:
    parser = etree.XMLPullParser(("start",), resolve_entities=False, no_network=True, load_dtd=False)
    try:
        parser.feed(head)
        _, root = next(iter(parser.read_events()))
    except (etree.XMLSyntaxError, StopIteration):
        return 0, 0
    width, height = (_LENGTH.fullmatch(root.get(name, "")) for name in ("width", "height"))
    if width and height:
        return round(float(width[1])), round(float(height[1]))
    box = [_LENGTH.fullmatch(part) for part in re.split(r"[\s,]+", root.get("viewBox", "").strip())[2:]]
    if len(box) == 2 and box[0] and box[1]:
        return round(float(box[0][1])), round(float(box[1][1]))
    return 0, 0
