"""The badge's picture, drawn here: a disc in the edition's colour with a tick. The same colour, the same bytes.

Drawing it takes longer than the rest of a small backup, so it is kept from run to run.
"""

from __future__ import annotations

import struct
import zlib
from functools import cache
from hashlib import sha256
from math import hypot
from pathlib import Path

from builder.resources import keep, kept

_DEFAULT = "#0b5a8a"
_TICK = ((0.30, 0.52), (0.45, 0.67), (0.72, 0.36))
_THICK = 0.055
_RADIUS, _RING = 0.48, 0.04


@cache
def badge_png(size: int, *, color: str = "") -> bytes:
    """Return a PNG of `size` × `size` pixels; `color` as "#rrggbb", "" for the programme's own."""
    disc = (color or _DEFAULT).lstrip("#").lower()
    name = f"badge-{size}-{disc}-{sha256(Path(__file__).read_bytes()).hexdigest()[:16]}"
    picture = kept(name)
    if not picture:
        picture = _drawn(size, tuple(bytes.fromhex(disc)))
        keep(name, picture)
    return picture


def _drawn(size: int, disc: tuple[int, ...]) -> bytes:
    rows = bytearray()
    for y in range(size):
        rows.append(0)
        for x in range(size):
            rows += _pixel((x + 0.5) / size, (y + 0.5) / size, 1 / size, disc)
    header = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(rows), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def _pixel(x: float, y: float, step: float, disc: tuple[int, ...]) -> bytes:
    """Red, green, blue, alpha at x, y (0 to 1): edges are softened over one `step`."""
    away = hypot(x - 0.5, y - 0.5)
    alpha = _within(_RADIUS - away, step)
    if not alpha:
        return b"\0\0\0\0"
    ring = _within(_RING / 2 - abs(away - _RADIUS + 1.5 * _RING), step)
    white = max(ring, _within(_THICK - _from_tick(x, y), step))
    return bytes(round(part + (255 - part) * white) for part in disc) + bytes((round(255 * alpha),))


def _within(depth: float, step: float) -> float:
    return min(1.0, max(0.0, depth / step + 0.5))


def _from_tick(x: float, y: float) -> float:
    return min(_from_line(x, y, *_TICK[0], *_TICK[1]), _from_line(x, y, *_TICK[1], *_TICK[2]))


def _from_line(x: float, y: float, x1: float, y1: float, x2: float, y2: float) -> float:
    along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)
    along = min(1.0, max(0.0, along))
    return hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1))


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
