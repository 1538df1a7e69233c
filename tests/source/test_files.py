"""builder/source/files.py"""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path
from unicodedata import normalize

import pytest

from builder.context import Context
from builder.source.files import Files


@pytest.fixture
def files(tmp_path: Path) -> Files:
    (tmp_path / "projekt").mkdir()
    return Files(tmp_path / "projekt", Context(date(2026, 1, 1)))


def test_a_listing_is_sorted_and_leaves_litter_out(files: Files) -> None:
    for name in ("b.md", "a.md", "_c.md", ".d", "Thumbs.db", "e.md~"):
        (files.root / name).write_text("")
    assert [path.name for path in files.list(files.root)] == ["a.md", "b.md"]
    assert files.found == []


def test_names_are_told_in_nfc_and_read_as_on_disk(files: Files) -> None:
    path = files.root / normalize("NFD", "Grüße.md")
    path.write_text("Text")
    (listed,) = files.list(files.root)
    assert files.name(listed) == normalize("NFC", "Grüße.md")
    assert files.text(listed) == "Text"


def test_two_forms_of_one_name(files: Files) -> None:
    for form in ("NFC", "NFD"):
        (files.root / normalize(form, "ü.md")).write_text(form)
    if len(list(files.root.iterdir())) < 2:
        pytest.skip("this file system knows one form only")
    assert len(files.list(files.root)) == 1
    assert [each.code for each in files.found] == ["file-name-twice"]


def test_links_out_of_the_project_are_refused(files: Files) -> None:
    (files.root.parent / "fremd.md").write_text("geheim")
    (files.root / "nah.md").write_text("Text")
    (files.root / "ordner").mkdir()
    (files.root / "a.md").symlink_to(files.root.parent / "fremd.md")
    (files.root / "b.md").symlink_to(files.root / "nah.md")
    (files.root / "c").symlink_to(files.root / "ordner")
    (files.root / "d.md").symlink_to(files.root / "nirgends.md")
    assert [path.name for path in files.list(files.root)] == ["b.md", "nah.md", "ordner"]
    assert [(each.code, each.span.file) for each in files.found] == [
        ("link-refused", "a.md"),
        ("link-refused", "c"),
        ("link-refused", "d.md"),
    ]


def test_what_is_read_is_kept(files: Files) -> None:
    (files.root / "a.yaml").write_bytes(b"\xef\xbb\xbfa: b\r\n")
    node = files.mapping(files.root / "a.yaml")
    assert node is not None
    assert files.texts == {"a.yaml": "a: b\n"}
    assert files.inputs == [("a.yaml", hashlib.sha256(b"\xef\xbb\xbfa: b\r\n").hexdigest())]


def test_a_file_that_cannot_be_read(files: Files) -> None:
    (files.root / "a.yaml").mkdir()
    assert files.mapping(files.root / "a.yaml") is None
    assert files.digest(files.root / "b.png") is None
    assert [each.code for each in files.found] == ["file-unreadable", "file-unreadable"]


def test_a_folder_that_does_not_exist_is_empty(files: Files) -> None:
    assert files.list(files.root / "media") == []
    assert files.found == []


def test_a_path_that_windows_may_not_open(files: Files) -> None:
    folder = files.root / ("m" * 100)
    folder.mkdir()
    for name in ("a" * 79 + ".md", "a" * 60):
        (folder / name).write_text("")
    files.list(folder)
    assert [(each.code, len(each.span.file)) for each in files.found] == [("path-too-long", 183)]


def test_a_file_is_found_as_it_is_spelled_in_either_form(files: Files) -> None:
    (files.root / normalize("NFD", "Löwe.svg")).write_text("")
    assert files.find(files.root / "Löwe.svg") == files.root / normalize("NFD", "Löwe.svg")
    assert files.find(files.root / "löwe.svg") is None
    assert files.find(files.root / "fehlt" / "Löwe.svg") is None
