"""The checker of Moodle backups finds each planted fault, and none in sound ones."""

from __future__ import annotations

import gzip
import io
import re
import tarfile
import zipfile
from pathlib import Path

import pytest

from builder.diagnostics import Finding
from builder.diagnostics.catalogue import backups, entries
from builder.diagnostics.finding import Severity
from builder.verify import verify_bytes, verify_file
from tests.verify.mbz.sound import PACKAGE, PICTURE, SOUND, hashed


def _tar(files: dict[str, str]) -> bytes:
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w:gz", format=tarfile.USTAR_FORMAT) as archive:
        for path, text in {".ARCHIVE_INDEX": "Moodle archive file index. Count: 1\n", **files}.items():
            member = tarfile.TarInfo(path)
            member.size = len(text.encode())
            archive.addfile(member, io.BytesIO(text.encode()))
    return target.getvalue()


def _zip(files: dict[str, str]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("files/"), "")
        for path, text in files.items():
            archive.writestr(path, text)
    return target.getvalue()


def _found(data: bytes, name: str = "kurs.mbz") -> tuple[Finding, ...]:
    return verify_bytes(data, name=name)


def _codes(files: dict[str, str]) -> list[str]:
    return [found.code for found in _found(_zip(files))]


@pytest.mark.parametrize("pack", [_zip, _tar])
@pytest.mark.parametrize("name", ["kurs.mbz", "kurs.zip", "kurs"])
def test_a_sound_backup_has_no_fault(pack: type[bytes], name: str) -> None:
    assert _found(pack(SOUND), name) == ()  # type: ignore[arg-type]


HEADER, COURSE, QUESTIONS, FILES = "moodle_backup.xml", "course/course.xml", "questions.xml", "files.xml"
PAGE, QUIZ = "activities/page_11/page.xml", "activities/quiz_12/quiz.xml"
LESSON, GLOSSARY, SCORM = (f"activities/{kind}/{kind[:-3]}.xml" for kind in ("lesson_13", "glossary_14", "scorm_15"))
MODULE, GRADES = "activities/quiz_12/module.xml", "activities/quiz_12/grades.xml"
LONG = "x" * 300
_IN_ORDERING = "<incorrectfeedback>$@QUIZVIEWBYID*12@$</incorrectfeedback>"
_WAY_OUT = '<answer id="993"><jumpto>-9</jumpto><answer_text>Weiter</answer_text></answer>'
_USERS = ("<name>users</name><value>0", "<name>users</name><value>1")

# code, the document, what stands there, what is planted in its place
SECTION = "sections/section_7/section.xml"
FIRST, *_, LAST = re.findall("<moduleid>([0-9]+)<", SOUND[HEADER])
PLANTED: list[tuple[str, str, str, str]] = [
    ("backup-header-start", HEADER, 'encoding="UTF-8"', "encoding='utf-8'"),
    ("backup-sequence-ignored", SECTION, "<summary></summary>", f"<sequence>{LAST},{FIRST}</sequence>"),
    ("backup-xml-broken", PAGE, "</page>", ""),
    ("backup-xml-broken", PAGE, "<activity", "<!DOCTYPE a [<!ENTITY b 'c'>]><activity>&b;</activity><activity"),
    ("backup-field-missing", HEADER, "<backup_date>1</backup_date>", ""),
    ("backup-field-missing", COURSE, "<startdate>1</startdate>", ""),
    ("backup-field-missing", MODULE, "<completionexpected>0</completionexpected>", ""),
    ("backup-field-missing", QUIZ, "<reviewmarks>69904</reviewmarks>", ""),
    ("backup-field-missing", QUESTIONS, "<generalfeedback></generalfeedback>", ""),
    ("backup-field-missing", GRADES, "<sortorder>1</sortorder>", ""),
    ("backup-field-missing", FILES, "<license></license>", ""),
    ("backup-version-old", HEADER, "<backup_release>4.1", "<backup_release>3.11"),
    ("backup-version-old", HEADER, "<backup_version>2022112800", "<backup_version>2021051700"),
    ("backup-course-name", HEADER, "Ämter &amp; Wege", "&lt;b&gt;Ämter&lt;/b&gt;"),
    ("backup-course-name", HEADER, "<original_course_shortname>aemter", "<original_course_shortname> "),
    ("backup-header-differs", HEADER, "<original_course_id>5", "<original_course_id>6"),
    ("backup-header-differs", COURSE, 'contextid="50"', 'contextid="51"'),
    ("backup-header-differs", MODULE, 'module id="12"', 'module id="99"'),
    ("backup-header-differs", MODULE, "<sectionid>7", "<sectionid>8"),
    ("backup-header-differs", QUIZ, 'moduleid="12"', 'moduleid="11"'),
    ("backup-header-differs", QUIZ, "<usingcontextid>62", "<usingcontextid>61"),
    ("backup-header-differs", GRADES, "<iteminstance>112", "<iteminstance>12"),
    ("backup-header-differs", "sections/section_7/section.xml", 'id="7"', 'id="8"'),
    ("backup-setting-dangling", HEADER, "<activity>glossary_14</activity>", "<activity>glossary_99</activity>"),
    ("backup-setting-off", HEADER, "<name>badges</name><value>1", "<name>badges</name><value>0"),
    ("backup-setting-off", HEADER, "14_userinfo</name><value>1", "14_userinfo</name><value>0"),
    ("backup-part-missing", HEADER, *_USERS),
    ("backup-part-missing", HEADER, "<name>files</name>", "<name>calendarevents</name>"),
    ("backup-activity-foreign", HEADER, "<modulename>page", "<modulename>hvp"),
    ("backup-section-dangling", HEADER, "<moduleid>11</moduleid><sectionid>7", "<moduleid>11</moduleid><sectionid>9"),
    ("backup-section-numbers", "sections/section_7/section.xml", "<number>0", "<number>1"),
    ("backup-text-long", PAGE, "<name>Seite", f"<name>{LONG}"),
    ("backup-text-long", GLOSSARY, "<concept>Amt", f"<concept>{LONG}"),
    ("backup-text-long", MODULE, "<idnumber>a-quiz", f"<idnumber>{LONG[:101]}"),
    ("backup-id-twice", QUIZ, 'contextid="62"', 'contextid="61"'),
    ("backup-id-twice", QUESTIONS, 'question id="42"', 'question id="41"'),
    ("backup-id-twice", QUESTIONS, 'answer id="52"', 'answer id="51"'),
    ("backup-id-twice", QUESTIONS, "kursbau+42", "kursbau+41"),
    ("backup-id-twice", FILES, 'file id="2"', 'file id="1"'),
    ("backup-idnumber-twice", MODULE, "a-quiz", "a-page"),
    ("backup-file-dangling", "activities/page_11/inforef.xml", "<id>1</id>", "<id>99</id>"),
    ("backup-file-unreferenced", "activities/page_11/inforef.xml", "<file><id>1</id></file>", ""),
    ("backup-file-context", FILES, "<contextid>61", "<contextid>99"),
    ("backup-file-area", FILES, "mod_page</component><filearea>content", "mod_page</component><filearea>text"),
    ("backup-pool-size", FILES, "<filesize>3", "<filesize>4"),
    ("backup-pool-missing", FILES, hashed(PACKAGE), hashed("another")),
    ("backup-pool-unused", FILES, hashed(PACKAGE), hashed("another")),
    ("backup-picture-missing", PAGE, "b%20c.png", "b c.png"),
    ("backup-picture-missing", PAGE, "b%20c.png", "d.png"),
    ("backup-picture-missing", FILES, "<itemid>41", "<itemid>42"),
    ("backup-link-unknown", PAGE, "$@QUIZVIEWBYID*12@$", "$@QUIZSEITE*12@$"),
    ("backup-link-unknown", PAGE, "$@QUIZVIEWBYID*12@$", "$@QUIZVIEWBYID@$"),
    ("backup-link-dangling", PAGE, "$@QUIZVIEWBYID*12@$", "$@QUIZVIEWBYID*99@$"),
    ("backup-link-dangling", PAGE, "$@QUIZVIEWBYID*12@$", "$@LESSONVIEWPAGE*13*99@$"),
    ("backup-link-dangling", PAGE, "$@QUIZVIEWBYID*12@$", "$@COURSEVIEWBYID*12@$"),
    ("backup-link-dangling", PAGE, "$@QUIZVIEWBYID*12@$", "$@COURSESECTIONBYID*12@$"),
    ("backup-link-kind", PAGE, "$@QUIZVIEWBYID*12@$", "$@QUIZVIEWBYID*13@$"),
    ("backup-link-undecoded", PAGE, "<name>Seite", "<name>$@QUIZVIEWBYID*12@$"),
    ("backup-link-undecoded", QUESTIONS, "</multichoice>", f"</multichoice><ordering>{_IN_ORDERING}</ordering>"),
    ("backup-availability-broken", MODULE, '{"op"', '{op'),
    ("backup-availability-broken", MODULE, '"&amp;"', '"and"'),
    ("backup-availability-broken", MODULE, '"showc":[true]', '"showc":[]'),
    ("backup-availability-broken", MODULE, '"type":"completion",', ""),
    ("backup-availability-dangling", MODULE, '"cm":11', '"cm":99'),
    ("backup-availability-dangling", MODULE, '"type":"completion","cm":11', '"type":"grade","id":99'),
    ("backup-availability-dangling", MODULE, '"type":"completion","cm":11', '"type":"group","id":3'),
    ("backup-availability-dangling", "activities/page_11/module.xml", "<completion>2", "<completion>0"),
    ("backup-criterion-dangling", "completion.xml", "<moduleinstance>12", "<moduleinstance>99"),
    ("backup-criterion-dangling", "badges.xml", "module_12", "module_99"),
    ("backup-criterion-dangling", "badges.xml", "course_5", "course_6"),
    ("backup-criterion-impossible", MODULE, "<completion>2", "<completion>0"),
    ("backup-badge-without-picture", FILES, "<itemid>81", "<itemid>82"),
    ("backup-grade-missing", GRADES, "<itemnumber>0", "<itemnumber>1"),
    ("backup-grade-missing", LESSON, "<grade>0", "<grade>100"),
    ("backup-grade-to-pass", GRADES, "<gradepass>2", "<gradepass>0.00000"),
    ("backup-grade-unreachable", GRADES, "<gradepass>2", "<gradepass>3.5"),
    ("backup-category-top", QUESTIONS, "<parent>21", "<parent>0"),
    ("backup-category-top", QUESTIONS, "12</contextinstanceid><parent>0", "12</contextinstanceid><parent>22"),
    ("backup-category-dangling", "activities/quiz_12/inforef.xml", "<id>21</id>", "<id>99</id>"),
    ("backup-category-unlisted", "activities/quiz_12/inforef.xml", "<id>22</id>", "<id>21</id>"),
    ("backup-category-parent", QUESTIONS, "<parent>21", "<parent>99"),
    ("backup-category-context", QUESTIONS, "<contextlevel>70", "<contextlevel>10"),
    ("backup-category-context", QUESTIONS, "<contextinstanceid>12", "<contextinstanceid>11"),
    ("backup-question-type", QUESTIONS, "<qtype>multichoice", "<qtype>formulas"),
    ("backup-question-empty", QUESTIONS, '<multichoice id="1"><single>1</single></multichoice>', ""),
    ("backup-question-parts", QUESTIONS, "<numerical_record><answer>52", "<numerical_record><answer>51"),
    ("backup-question-parts", QUESTIONS, "<sequence>44", "<sequence>44,99"),
    ("backup-question-parts", QUESTIONS, "<parent>43", "<parent>99"),
    ("backup-question-file", FILES, "<contextid>62", "<contextid>50"),
    ("backup-slot-empty", QUIZ, "question_set_reference", "reference"),
    ("backup-slot-dangling", QUIZ, "<questionbankentryid>31", "<questionbankentryid>99"),
    ("backup-slot-dangling", QUIZ, '"values":[22]', '"values":[99]'),
    ("backup-slot-dangling", QUIZ, '{"filter"', "{filter"),
    ("backup-slot-dangling", QUIZ, "<questionscontextid>62", "<questionscontextid>50"),
    ("backup-slot-dangling", QUIZ, "<firstslot>1", "<firstslot>3"),
    ("backup-slot-numbers", QUIZ, "<slot>2", "<slot>3"),
    ("backup-quiz-sum", QUIZ, "<sumgrades>3", "<sumgrades>10"),
    ("backup-lesson-chain", LESSON, "<nextpageid>93", "<nextpageid>0"),
    ("backup-lesson-chain", LESSON, "<prevpageid>91", "<prevpageid>93"),
    ("backup-lesson-page", LESSON, "<qtype>21", "<qtype>99"),
    ("backup-lesson-dead-end", LESSON, _WAY_OUT, ""),
    ("backup-lesson-jump", LESSON, "<jumpto>92", "<jumpto>99"),
    ("backup-lesson-loop", LESSON, "<jumpto>91", "<jumpto>0"),
    ("backup-scorm-incomplete", SCORM, "<reference>p.zip", "<reference>q.zip"),
    ("backup-scorm-incomplete", SCORM, "<launch>2", "<launch>1"),
    ("backup-scorm-incomplete", SCORM, "<launch>index.html", "<launch>start.html?x=1"),
    ("backup-scorm-incomplete", SCORM, "SCORM_1.2", "SCORM"),
    ("backup-scorm-hash", SCORM, "<sha1hash>", "<sha1hash>0"),
    ("backup-entries-author", GLOSSARY, "dictionary", "encyclopedia"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "path", "old", "new"), PLANTED, ids=[f"{n}-{p[0]}" for n, p in enumerate(PLANTED)])
def test_a_planted_fault_is_found(code: str, path: str, old: str, new: str) -> None:
    assert old in SOUND[path]
    assert code in _codes(SOUND | {path: SOUND[path].replace(old, new)})


REPLACED: list[tuple[str, dict[str, str]]] = [
    ("backup-header-missing", {path: text for path, text in SOUND.items() if path != HEADER}),
    ("backup-header-missing", {f"kurs/{path}": text for path, text in SOUND.items()}),
    ("backup-part-missing", {path: text for path, text in SOUND.items() if path != "roles.xml"}),
    ("backup-part-missing", {path: text for path, text in SOUND.items() if path != GRADES}),
    ("backup-part-missing", {path: text for path, text in SOUND.items() if path != "sections/section_7/section.xml"}),
    ("backup-part-unlisted", SOUND | {"activities/page_99/page.xml": "<activity/>"}),
    ("backup-pool-hash", SOUND | {f"files/{hashed(PICTURE)[:2]}/{hashed(PICTURE)}": "gif"}),
    (
        "backup-entries-locked",
        SOUND | {"users.xml": "<users/>", HEADER: SOUND[HEADER].replace(*_USERS)},
    ),
    ("zip-path-outside", SOUND | {"../evil.xml": "x"}),
    ("zip-empty", {}),
]  # fmt: skip


@pytest.mark.parametrize(("code", "files"), REPLACED, ids=[f"{n}-{p[0]}" for n, p in enumerate(REPLACED)])
def test_a_fault_of_the_whole_is_found(code: str, files: dict[str, str]) -> None:
    assert code in _codes(files)
    assert code in [found.code for found in _found(_tar(files))] or code == "zip-empty"


def test_every_code_is_planted() -> None:
    codes = {entry.code for entry in backups.ENTRIES}
    assert codes - {each[0] for each in (*PLANTED, *REPLACED)} == {"backup-unreadable"}


@pytest.mark.parametrize(
    "data",
    [_tar(SOUND)[:-30], gzip.compress(b"no tar at all", mtime=0), b"\x1f\x8b" + b"x" * 99],
    ids=["short", "no tar", "no gzip"],
)
def test_a_damaged_archive_is_told(data: bytes) -> None:
    assert "backup-unreadable" in [found.code for found in _found(data)]


def test_a_link_of_a_tar_is_told() -> None:
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w:gz") as archive:
        link = tarfile.TarInfo("files.xml")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    assert "zip-symlink" in [found.code for found in _found(target.getvalue())]


def test_a_place_names_file_and_line() -> None:
    text = SOUND[PAGE].replace("<content>", "\n<content>").replace("*12@", "*99@")
    found = next(each for each in _found(_zip(SOUND | {PAGE: text})) if each.code == "backup-link-dangling")
    assert (found.span.file, found.span.line) == (f"kurs.mbz/{PAGE}", 2)


def test_reference_backups_have_no_fault(reference: Path) -> None:
    """Those of one activity really lack the picture of their course's summary: that, as a warning, and nothing else."""
    files = sorted((reference / "moodle" / "reference").glob("*.mbz"))
    assert len(files) > 10
    for backup in files:
        found = verify_file(backup)
        allowed = {"backup-picture-missing"} if backup.name.startswith("only_") else set()
        assert {each.code for each in found} <= allowed, (backup.name, found)
        assert not [each for each in found if entries()[each.code].severity is Severity.ERROR]
