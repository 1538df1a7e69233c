"""The backup as a whole: what is in it, what refers to what, and the golden ones that are read in diffs."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path

import pytest

from builder.exporters.mbz.backup import backup
from builder.package.archive import zip_bytes
from builder.verify import verify_bytes
from tests.golden.made import CONTEXT, GOLDEN, KEPT, backup_tree, course, golden_supply, xml

EDITIONS = ("standard", "stadt", "paket", "alt")


@pytest.mark.parametrize(("name", "edition", "module"), KEPT, ids=[each[0] for each in KEPT])
def test_golden(name: str, edition: str, module: str) -> None:
    """Changed on purpose? `python -m tests.golden.renew`, and read the diff."""
    tree = {part.path: part.data for part in backup_tree(edition, module) if not part.path.startswith("files/")}
    folder = GOLDEN / name
    kept = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert sorted(tree) == sorted(kept)
    assert [path for path in sorted(tree) if tree[path] != kept[path]] == []


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("module", ["alles", "zwei", ""])
def test_the_verifier_finds_nothing(edition: str, module: str) -> None:
    data = zip_bytes(backup_tree(edition, module), epoch=CONTEXT.epoch)
    assert verify_bytes(data, name="x.mbz") == ()


def test_the_same_course_gives_the_same_bytes() -> None:
    applied = course("stadt")
    again = backup(applied, applied.modules, supply=golden_supply(applied), whole=True)
    assert zip_bytes(again, epoch=0) == zip_bytes(backup_tree("stadt", ""), epoch=0)


def test_ids_do_not_depend_on_what_else_is_there() -> None:
    alone = xml(backup_tree("standard", "zwei"), "moodle_backup.xml")
    among = xml(backup_tree("standard", ""), "moodle_backup.xml")
    ids = [each.text for each in alone.iterfind(".//activity/moduleid")]
    assert ids and set(ids) - {each.text for each in among.iterfind(".//activity/moduleid")} == set()


def test_the_header_begins_as_moodle_recognises_it() -> None:
    start = (backup_tree().get("moodle_backup.xml") or b"")[:200]
    assert start.startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n<moodle_backup>\n  <information>')


def test_every_field_of_an_activity_is_one_that_moodle_writes(reference: Path) -> None:
    """No invented names: each element of our files occurs in the file of that name in a real backup."""
    known: dict[str, set[str]] = {}
    for path in sorted((reference / "moodle" / "reference").glob("*.mbz")):
        with tarfile.open(path) as archive:
            for member in archive:
                source = archive.extractfile(member) if member.name.endswith(".xml") else None
                if source is not None:
                    known.setdefault(Path(member.name).name, set()).update(_tags(source.read()))
    # Without users' data real backups hold no entries and posts, and these courses no numbered grades.
    known["glossary.xml"] |= {*("entry userid concept definition definitionformat definitiontrust attachment").split()}
    known["glossary.xml"] |= {*("teacherentry sourceglossaryid casesensitive fullmatch approved").split()}
    known["glossary.xml"] |= {"aliases", "alias", "alias_text", "ratings"}
    known["filters.xml"] |= {"filter_active", "filter", "active"}
    for edition in EDITIONS:
        for part in backup_tree(edition, ""):
            name = Path(part.path).name
            if name.endswith(".xml") and not part.path.startswith("files/"):
                assert _tags(part.data) - known[name] == set(), part.path


def _tags(data: bytes) -> set[str]:
    from lxml import etree

    return {str(each.tag) for _, each in etree.iterparse(io.BytesIO(data))}
