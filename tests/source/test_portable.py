"""builder/source/portable.py, against what Python itself knows of Windows' reserved names."""

from __future__ import annotations

from pathlib import PureWindowsPath

import pytest

from builder.source.portable import is_portable


@pytest.mark.parametrize("name", ["con", "CON", "nul.md", "aux.quiz.md", "com1", "lpt9.txt", "prn.x.y"])
def test_reserved_names(name: str) -> None:
    assert not is_portable(name)
    assert PureWindowsPath(name).is_reserved()


@pytest.mark.parametrize("name", ["a:b", "was?", "a*", 'a"b', "a<b", "a|b", "a\\b", "ende.", "ende ", "a\tb"])
def test_characters_that_windows_refuses(name: str) -> None:
    assert not is_portable(name)


@pytest.mark.parametrize(
    "name", ["10-ankommen.md", "console", "10-con.md", "Grüße & mehr (1).svg", "com", "lpt10", ".a"]
)
def test_what_every_system_takes(name: str) -> None:
    assert is_portable(name)
    assert not PureWindowsPath(name).is_reserved()
