"""builder/source/assets.py"""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path
from unicodedata import normalize

from builder.context import Context
from builder.model.assets import Asset
from builder.source.assets import scan
from builder.source.files import Files

_SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"/>'


def test_scan(tmp_path: Path) -> None:
    media = tmp_path / "media"
    (media / "tief").mkdir(parents=True)
    (media / normalize("NFD", "tür.svg")).write_bytes(_SVG)
    (media / "tief" / "ton.mp3").write_bytes(b"abc")
    (media / ".DS_Store").write_bytes(b"x")
    (media / "notiz.md").write_bytes(b"x")
    files = Files(tmp_path, Context(date(2026, 1, 1)))
    assert scan(media, files, without=frozenset({".md"})) == (
        Asset("media/tief/ton.mp3", "media/tief/ton.mp3", 3, hashlib.sha256(b"abc").hexdigest()),
        Asset(
            "media/t\u00fcr.svg",
            "media/tu\u0308r.svg",
            len(_SVG),
            hashlib.sha256(_SVG).hexdigest(),
            width=30,
            height=20,
        ),
    )
    assert [name for name, _ in files.inputs] == ["media/tief/ton.mp3", "media/t\u00fcr.svg"]


def test_no_folder_no_assets(tmp_path: Path) -> None:
    assert scan(tmp_path / "media", Files(tmp_path, Context(date(2026, 1, 1)))) == ()
