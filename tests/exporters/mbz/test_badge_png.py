"""The badge's picture: a PNG that opens, in the edition's colour, the same every time."""

from __future__ import annotations

import struct
import zlib

import pytest

from builder.exporters.mbz.badge_png import badge_png


def _pixels(data: bytes) -> tuple[int, list[bytes]]:
    width, height = struct.unpack(">II", data[16:24])
    assert width == height
    start = data.index(b"IDAT") + 4
    rows = zlib.decompress(data[start : start + struct.unpack(">I", data[start - 8 : start - 4])[0]])
    step = 4 * width + 1
    return width, [rows[n * step + 1 : (n + 1) * step] for n in range(height)]


@pytest.mark.parametrize("size", [35, 100])
def test_corners_are_clear_and_the_disc_has_the_colour(size: int) -> None:
    width, rows = _pixels(badge_png(size, color="#7a2e4d"))
    assert width == size
    assert rows[0][:4] == b"\0\0\0\0"
    top = rows[size // 5]
    assert top[4 * (size // 2) : 4 * (size // 2) + 4] == bytes.fromhex("7a2e4dff")
    assert b"\xff\xff\xff\xff" in b"".join(rows)


def test_the_same_colour_gives_the_same_bytes() -> None:
    badge_png.cache_clear()
    first = badge_png(35, color="#0b5a8a")
    badge_png.cache_clear()
    assert badge_png(35, color="#0b5a8a") == first
    assert badge_png(35, color="") == first
