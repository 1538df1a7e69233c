"""The second witness finds each planted fault, and none in a sound package."""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from builder.diagnostics import Finding
from builder.verify import verify_bytes

MANIFEST = """<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" identifier="m-1" version="1.0.0">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="o-1"><organization identifier="o-1"><title>Ämter</title>
    <item identifier="i-1" identifierref="r-1"><title>Ämter</title></item></organization></organizations>
  <resources><resource identifier="r-1" type="webcontent" href="index.html" adlcp:scormtype="sco">
    <file href="index.html"/><file href="a.css"/><file href="a.js"/><file href="media/b.png"/></resource></resources>
</manifest>
"""
PAGE = """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>x</title>
<link rel="stylesheet" href="a.css"><script src="a.js"></script></head>
<body><h1 id="top">Ämter</h1><a href="#top">oben</a><a href="https://example.org/">mehr</a>
<img src="media/b.png" alt=""></body></html>
"""
SOUND: dict[str, str] = {
    "imsmanifest.xml": MANIFEST,
    "index.html": PAGE,
    "a.css": "/* url(https://example.org/x) */ body { background: url(media/b.png) }",
    "a.js": "const ns = 'http://www.w3.org/2000/svg';",
    "media/b.png": "png",
}


def _zip(files: dict[str, str]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in files.items():
            archive.writestr(path, text)
    return target.getvalue()


def _codes(data: bytes, name: str = "x-scorm12.zip", schemas: Path | None = None) -> list[str]:
    return [found.code for found in verify_bytes(data, name=name, schemas=schemas)]


def _changed(path: str, old: str, new: str) -> dict[str, str]:
    assert old in SOUND[path]
    return SOUND | {path: SOUND[path].replace(old, new)}


def test_a_sound_package_has_no_fault() -> None:
    assert _codes(_zip(SOUND)) == []


def test_a_sound_package_is_schema_valid(reference: Path) -> None:
    assert _codes(_zip(SOUND), schemas=reference / "xsd") == []


PLANTED: list[tuple[str, dict[str, str]]] = [
    ("zip-path-outside", SOUND | {"../evil.txt": "x"}),
    ("zip-path-outside", SOUND | {"/etc/passwd": "x"}),
    ("file-name-unsafe", SOUND | {"Ämter.png": "x"}),
    ("file-name-unsafe", SOUND | {"a b.png": "x"}),
    ("zip-name-twice", SOUND | {"A.JS": "x"}),
    ("manifest-missing", {"index.html": "<p>x"}),
    ("manifest-not-at-root", {f"kurs/{path}": text for path, text in SOUND.items()}),
    ("manifest-not-first", dict(reversed(SOUND.items()))),
    ("manifest-doctype", _changed("imsmanifest.xml", "<manifest ", '<!DOCTYPE m [<!ENTITY a "b">]><manifest ')),
    ("manifest-broken", _changed("imsmanifest.xml", "</resources>", "")),
    ("manifest-character-reference", _changed("imsmanifest.xml", "<title>Ä", "<title>&#196;")),
    ("manifest-unknown", _changed("imsmanifest.xml", "imscp_rootv1p1p2", "imscp_v9")),
    ("schemaversion-wrong", _changed("imsmanifest.xml", ">1.2<", ">1.3<")),
    ("prefix-wrong", SOUND | {"imsmanifest.xml": MANIFEST.replace("adlcp:", "adl:").replace(":adlcp", ":adl")}),
    ("identifier-malformed", _changed("imsmanifest.xml", 'identifier="m-1"', 'identifier="1 m"')),
    ("identifier-twice", _changed("imsmanifest.xml", 'identifier="i-1"', 'identifier="o-1"')),
    ("organization-default", _changed("imsmanifest.xml", 'default="o-1"', 'default="o-2"')),
    ("item-dangling", _changed("imsmanifest.xml", 'identifierref="r-1"', 'identifierref="r-2"')),
    ("item-missing", _changed("imsmanifest.xml", ' identifierref="r-1"', "")),
    ("title-lost", _changed("imsmanifest.xml", "<title>Ämter</title></item>", "<title>0</title></item>")),
    ("title-too-long", _changed("imsmanifest.xml", "Ämter</title></item>", f"{'x' * 256}</title></item>")),
    ("mastery-score", _changed("imsmanifest.xml", "</item>", "<adlcp:masteryscore>80</adlcp:masteryscore></item>")),
    ("resource-without-href", _changed("imsmanifest.xml", ' href="index.html" adlcp', " adlcp")),
    ("file-missing", {path: text for path, text in SOUND.items() if path != "a.js"}),
    ("file-unlisted", SOUND | {"b.js": "1"}),
    ("sco-missing", _changed("imsmanifest.xml", "adlcp:scormtype", "adlcp:scormType")),
    ("anchor-missing", _changed("index.html", "#top", "#unten")),
    ("reference-missing", _changed("index.html", "media/b.png", "media/c.png")),
    ("other-origin", _changed("index.html", 'src="a.js"', 'src="//cdn.example.org/a.js"')),
    ("other-origin", _changed("index.html", "<img ", '<img srcset="https://example.org/b.png 2x" ')),
    ("other-origin", _changed("index.html", "<body>", '<body style="background:url(https://example.org/b.png)">')),
    ("other-origin", _changed("a.css", "body {", "@import 'https://fonts.example.org/x.css'; body {")),
    ("other-origin", _changed("a.js", "const", "fetch('https://stats.example.org/'); const")),
    ("other-origin", SOUND | {"media/b.svg": '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.org/x.png"/></svg>'}),
]  # fmt: skip


@pytest.mark.parametrize(("code", "files"), PLANTED, ids=[f"{n}-{code}" for n, (code, _) in enumerate(PLANTED)])
def test_a_planted_fault_is_found(code: str, files: dict[str, str]) -> None:
    assert code in _codes(_zip(files))


def test_a_broken_schema_rule_is_found(reference: Path) -> None:
    files = _changed("imsmanifest.xml", "</metadata>", "</metadata><metadata/>")
    assert "manifest-invalid" in _codes(_zip(files), schemas=reference / "xsd")


def _symlink(archive: zipfile.ZipFile) -> None:
    link = zipfile.ZipInfo("link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    archive.writestr(link, "/etc/passwd")


def _folder(archive: zipfile.ZipFile) -> None:
    archive.writestr(zipfile.ZipInfo("media/"), "")


def _bomb(archive: zipfile.ZipFile) -> None:
    archive.writestr("zeros.bin", bytes(50_000_000), zipfile.ZIP_DEFLATED)


@pytest.mark.parametrize(
    ("code", "plant"), [("zip-symlink", _symlink), ("zip-folder-entry", _folder), ("zip-bomb", _bomb)]
)
def test_a_trick_of_the_zip_is_found(code: str, plant: Callable[[zipfile.ZipFile], None]) -> None:
    target = io.BytesIO(_zip(SOUND))
    with zipfile.ZipFile(target, "a") as archive:
        plant(archive)
    assert code in _codes(target.getvalue())


def test_what_is_no_zip_is_told() -> None:
    assert _codes(b"no zip at all") == ["zip-unreadable"]
    assert _codes(_zip(SOUND)[:-40]) == ["zip-unreadable"]


def test_an_encrypted_file_is_told() -> None:
    data = bytearray(_zip({"imsmanifest.xml": MANIFEST}))
    for mark in (b"PK\x03\x04", b"PK\x01\x02"):
        at = data.index(mark) + (6 if mark == b"PK\x03\x04" else 8)
        data[at] |= 1
    assert "zip-encrypted" in _codes(bytes(data))


def test_a_web_package_needs_no_manifest() -> None:
    files = {f"kurs/{path}": text for path, text in SOUND.items() if path != "imsmanifest.xml"}
    assert _codes(_zip(files), name="kurs-1.0.0-web.zip") == []


def test_a_place_names_file_and_line() -> None:
    found: tuple[Finding, ...] = verify_bytes(
        _zip(_changed("imsmanifest.xml", 'identifierref="r-1"', 'identifierref="r-2"')), name="x.zip"
    )
    dangling = next(each for each in found if each.code == "item-dangling")
    assert (dangling.span.file, dangling.span.line) == ("x.zip/imsmanifest.xml", 6)
