"""builder/source/strays.py"""

from __future__ import annotations

import pytest

from builder.source.strays import stray


@pytest.mark.parametrize(
    ("name", "in_module", "code"),
    [
        ("modules/m/10-a.docx", True, "file-is-document"),
        ("modules/entwurf.odt", False, "file-is-document"),
        ("modules/m/10-a.md.txt", True, "file-ending-plain"),
        ("modules/m/10-a.TXT", True, "file-ending-plain"),
        ("modules/m/bild.PNG", True, "media-misplaced"),
        ("modules/bild.png", False, "file-unknown"),
        ("modules/notizen.txt", False, "file-unknown"),
        ("modules/m/bilder", True, "file-unknown"),
        ("modules/m/.md", True, "file-unknown"),
    ],
)
def test_what_it_was_meant_to_be(name: str, in_module: bool, code: str) -> None:
    assert stray(name, in_module=in_module).code == code


@pytest.mark.parametrize(("name", "proposal"), [("10-a.md.txt", "10-a.md"), ("10-a.txt", "10-a.md")])
def test_the_right_name_is_given(name: str, proposal: str) -> None:
    assert dict(stray(f"modules/m/{name}", in_module=True).params)["proposal"] == proposal
