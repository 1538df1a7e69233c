"""builder/preview/media.py: a file is read again when it has changed."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from builder.context import Context
from builder.preview.media import RereadingContext


def test_what_has_not_changed_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "bild.png"
    path.write_bytes(b"eins")
    read: list[object] = []
    digest = Context.digest

    def counted(self: Context, location: str | Path) -> tuple[int, str, bytes]:
        read.append(location)
        return digest(self, location)

    monkeypatch.setattr(Context, "digest", counted)
    context = RereadingContext(date(2026, 1, 1))
    assert context.digest(path) == context.digest(path)
    assert len(read) == 1
    path.write_bytes(b"zwei")
    os.utime(path, ns=(1, 1))
    assert context.digest(path)[2] == b"zwei"
    assert len(read) == 2


def test_a_file_that_is_gone_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        RereadingContext(date(2026, 1, 1)).digest(tmp_path / "weg.png")
