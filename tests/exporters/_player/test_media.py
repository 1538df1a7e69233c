"""Names of media in a package."""

from __future__ import annotations

import re

import pytest

from builder.exporters._player.media import MediaFiles
from builder.model.assets import Asset


def _asset(path: str, digest: str = "ab" * 32) -> Asset:
    return Asset(path, path, 1, digest)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("modules/m/media/Größe & Maß.PNG", "media/groesse-mass-abababab.png"),
        ("assets/../x/ÇA va.svg", "media/ca-va-abababab.svg"),
        ("assets/日本.mp4", "media/file-abababab.mp4"),
        ("assets/O\u0308ffnung.pdf", "media/oeffnung-abababab.pdf"),
        ("assets/" + "lang" * 40 + ".svg", "media/" + "lang" * 10 + "-abababab.svg"),
    ],
)
def test_names_are_safe_and_readable(path: str, expected: str) -> None:
    assert MediaFiles().path(_asset(path)) == expected
    assert re.fullmatch(r"[A-Za-z0-9._/-]+", expected)


def test_equal_names_of_different_files_stay_apart_and_equal_files_are_one() -> None:
    media = MediaFiles()
    names = [
        media.path(_asset("a/Plan.svg")),
        media.path(_asset("b/plan.svg", "cd" * 32)),
        media.path(_asset("c/plan.svg")),
    ]
    assert names == ["media/plan-abababab.svg", "media/plan-cdcdcdcd.svg", "media/plan-abababab.svg"]
    assert [part.path for part in media.parts(lambda asset: b"")] == sorted(set(names))
