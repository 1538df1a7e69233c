"""Zips: the same bytes for the same tree, and nothing a platform would stumble over."""

from __future__ import annotations

import io
import os
import time
import zipfile

import pytest

from builder.package.archive import zip_bytes
from builder.package.part import PackageTree, Part

TREE = PackageTree(
    (Part("imsmanifest.xml", b"<m/>" * 100), Part("media/a.png", b"png"), Part("index.html", b"x" * 500))
)


def test_the_parts_stand_in_order_with_mode_644_and_no_folders() -> None:
    with zipfile.ZipFile(io.BytesIO(zip_bytes(TREE, epoch=0))) as archive:
        entries = archive.infolist()
    assert [entry.filename for entry in entries] == ["imsmanifest.xml", "media/a.png", "index.html"]
    assert {entry.external_attr >> 16 for entry in entries} == {0o100644}
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert [entry.compress_type for entry in entries] == [
        zipfile.ZIP_DEFLATED,
        zipfile.ZIP_STORED,
        zipfile.ZIP_DEFLATED,
    ]


def test_time_zone_and_umask_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    first = zip_bytes(TREE, epoch=1_790_000_000)
    before = os.umask(0o077)
    try:
        monkeypatch.setenv("TZ", "Pacific/Kiritimati")
        if hasattr(time, "tzset"):
            time.tzset()
        assert zip_bytes(TREE, epoch=1_790_000_000) == first
    finally:
        os.umask(before)
        monkeypatch.delenv("TZ")
        if hasattr(time, "tzset"):
            time.tzset()
