"""builder/dist/staging.py"""

from __future__ import annotations

from pathlib import Path

import pytest

from builder.dist.staging import publish, staging


def test_what_was_there_is_replaced_and_strange_files_stay(tmp_path: Path) -> None:
    dist = tmp_path / "dist" / "standard"
    dist.mkdir(parents=True)
    (dist / "a.zip").write_text("old")
    (dist / "fremd.txt").write_text("fremd")
    with staging() as staged:
        (staged / "a.zip").write_text("new")
        (staged / "b.zip").write_text("new")
        publish(staged, dist)
    assert {path.name: path.read_text() for path in dist.iterdir()} == {
        "a.zip": "new", "b.zip": "new", "fremd.txt": "fremd"
    }  # fmt: skip


def test_where_the_disk_is_full_nothing_has_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dist = tmp_path / "dist"
    dist.mkdir()
    (dist / "a.zip").write_text("old")
    write = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        if "b.zip" in path.name:
            write(path, data[:1])
            raise OSError(28, "No space left on device")
        return write(path, data)

    with staging() as staged:
        (staged / "a.zip").write_text("new")
        (staged / "b.zip").write_text("new")
        monkeypatch.setattr(Path, "write_bytes", full)
        with pytest.raises(OSError, match="No space left"):
            publish(staged, dist)
    assert {path.name: path.read_text() for path in dist.iterdir()} == {"a.zip": "old"}
