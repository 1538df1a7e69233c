"""builder/source/pictures.py"""

from __future__ import annotations

from struct import pack

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.source.pictures import picture_size

_PNG = b"\x89PNG\r\n\x1a\n" + pack(">I", 13) + b"IHDR" + pack(">II", 640, 480) + b"\x08\x02\x00\x00\x00"
_GIF = b"GIF89a" + pack("<HH", 320, 200) + b"\x00\x00\x00"
_JPEG = (
    b"\xff\xd8\xff\xe0" + pack(">H", 16) + b"JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
    b"\xff\xff\xc2" + pack(">HBHHB", 17, 8, 600, 800, 3) + b"\x00" * 9
)
_VP8 = b"RIFF\x00\x00\x00\x00WEBPVP8 " + b"\x00" * 7 + b"\x9d\x01\x2a" + pack("<HH", 176, 144) + b"\x00" * 8
_VP8L = b"RIFF\x00\x00\x00\x00WEBPVP8L" + b"\x00" * 4 + b"\x2f" + pack("<I", 99 | 49 << 14) + b"\x00" * 8
_VP8X = b"RIFF\x00\x00\x00\x00WEBPVP8X" + b"\x00" * 8 + pack("<I", 1023)[:3] + pack("<I", 767)[:3] + b"\x00" * 4


@pytest.mark.parametrize(
    ("head", "size"),
    [
        (_PNG, (640, 480)),
        (_GIF, (320, 200)),
        (_JPEG, (800, 600)),
        (_VP8, (176, 144)),
        (_VP8L, (100, 50)),
        (_VP8X, (1024, 768)),
        (b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="12.4px" height="7"/>', (12, 7)),
        (b'<svg viewBox="0 0 300 150" width="100%"><g>', (300, 150)),
        (b'<svg viewBox="0,0,30,15"/>', (30, 15)),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 8 9"/>', (8, 9)),
        (b"<svg", (0, 0)),
        (b"<svg viewBox='0 0 a b'/>", (0, 0)),
        (b"\x89PNG\r\n\x1a\n", (0, 0)),
        (_JPEG[:20], (0, 0)),
        (b"", (0, 0)),
    ],
)
def test_sizes(head: bytes, size: tuple[int, int]) -> None:
    assert picture_size(head) == size


@given(st.sampled_from([_PNG, _GIF, _JPEG, _VP8, _VP8L, _VP8X, b"<svg viewBox='0 0 1 1'/>"]), st.data())
@settings(max_examples=120, deadline=None, derandomize=True)
def test_no_damaged_file_raises(whole: bytes, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(whole)))
    width, height = picture_size(whole[:cut] + data.draw(st.binary(max_size=20)))
    assert width >= 0
    assert height >= 0
