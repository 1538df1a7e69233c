"""A small sound backup, as texts by path: a page, a quiz, a lesson, a glossary, a SCORM activity, a badge."""

from __future__ import annotations

import hashlib

PICTURE = "png"
PACKAGE = "a package"
START = "<p>Ämter</p>"

_KINDS = {"page": 11, "quiz": 12, "lesson": 13, "glossary": 14, "scorm": 15}


def hashed(text: str) -> str:
    return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()


def _fields(**values: object) -> str:
    return "".join(f"<{name}>{value}</{name}>" for name, value in values.items())


def _header() -> str:
    information = _fields(
        moodle_version=2022112800,
        moodle_release="4.1",
        backup_version=2022112800,
        backup_release="4.1",
        backup_date=1,
        mnet_remoteusers=0,
        original_wwwroot="https://example.org",
        original_site_identifier_hash=hashed("kursbau")[:32],
        original_course_fullname="Ämter &amp; Wege",
        original_course_shortname="aemter",
        original_course_startdate=1,
        original_course_id=5,
        original_course_contextid=50,
        original_system_contextid=1,
    )
    activities = "".join(
        f"<activity><moduleid>{id}</moduleid><sectionid>7</sectionid><modulename>{kind}</modulename>"
        f"<title>{kind}</title><directory>activities/{kind}_{id}</directory></activity>"
        for kind, id in _KINDS.items()
    )
    section = "<section><sectionid>7</sectionid><title>x</title><directory>sections/section_7</directory></section>"
    settings = {"users": 0, "badges": 1, "files": 1}
    listed = "".join(f"<setting>{_fields(level='root', name=n, value=v)}</setting>" for n, v in settings.items())
    userinfo = _fields(level="activity", activity="glossary_14", name="glossary_14_userinfo", value=1)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<moodle_backup>\n  <information>{information}<contents>'
        f"<activities>{activities}</activities><sections>{section}</sections></contents>"
        f"<settings>{listed}<setting>{userinfo}</setting></settings></information></moodle_backup>"
    )


def _module(kind: str, id: int) -> str:
    graded = "0" if kind == "quiz" else "$@NULL@$"
    condition = '{"op":"&amp;","c":[{"type":"completion","cm":11,"e":1}],"showc":[true]}' if kind == "quiz" else ""
    fields = _fields(
        modulename=kind,
        sectionid=7,
        idnumber=f"a-{kind}",
        groupingid=0,
        completion=2,
        completiongradeitemnumber=graded,
        completionpassgrade=int(kind == "quiz"),
        completionexpected=0,
        availability=condition,
    )
    return f'<module id="{id}" version="2022112800">{fields}</module>'


_REVIEW = _fields(
    **{
        f"review{name}": 69904
        for name in (
            "attempt correctness maxmarks marks specificfeedback generalfeedback rightanswer overallfeedback".split()
        )
    }
)
_PAGE = _fields(
    name="Seite",
    intro="",
    content='&lt;a href="$@QUIZVIEWBYID*12@$"&gt;Test&lt;/a&gt;&lt;img src="@@PLUGINFILE@@/b%20c.png"&gt;',
    contentformat=1,
)
_SLOT = "<component>mod_quiz</component><questionarea>slot</questionarea>"
_QUIZ = (
    _fields(name="Test", intro="", timeopen=0, timeclose=0, preferredbehaviour="deferredfeedback", sumgrades=3, grade=3)
    + _REVIEW
    + '<question_instances><question_instance id="1"><slot>1</slot><maxmark>1</maxmark><question_reference id="1">'
    f"<usingcontextid>62</usingcontextid>{_SLOT}<questionbankentryid>31</questionbankentryid>"
    '</question_reference></question_instance><question_instance id="2"><slot>2</slot><maxmark>2.0</maxmark>'
    f'<question_set_reference id="2"><usingcontextid>62</usingcontextid>{_SLOT}'
    "<questionscontextid>62</questionscontextid><filtercondition>"
    '{"filter":{"category":{"jointype":1,"values":[22]}}}</filtercondition></question_set_reference>'
    "</question_instance></question_instances><sections><section><firstslot>1</firstslot></section></sections>"
)


def _lesson_page(id: int, before: int, after: int, kind: int, jump: int) -> str:
    fields = _fields(prevpageid=before, nextpageid=after, qtype=kind, title=f"Szene {id}", contents="x")
    answer = _fields(jumpto=jump, answer_text="Weiter")
    return f'<page id="{id}">{fields}<answers><answer id="{id + 900}">{answer}</answer></answers></page>'


_LESSON = (
    _fields(name="Fall", intro="", available=0, deadline=0, conditions="x", grade=0)
    + "<pages>"
    + _lesson_page(91, 0, 92, 20, 92)
    + _lesson_page(92, 91, 93, 21, 91)
    + _lesson_page(93, 92, 0, 20, -9)
    + "</pages>"
)
_GLOSSARY = (
    _fields(name="Glossar", intro="", assesstimestart=0, assesstimefinish=0, scale=0, displayformat="dictionary")
    + '<entries><entry id="1"><userid>0</userid><concept>Amt</concept><definition>x</definition></entry></entries>'
)
_SCORM = (
    _fields(name="Paket", intro="", timeopen=0, timeclose=0, scormtype="local", reference="p.zip", version="SCORM_1.2")
    + _fields(updatefreq=0, sha1hash=hashed(PACKAGE), launch=2)
    + '<scoes><sco id="1"><launch></launch></sco><sco id="2"><launch>index.html</launch></sco></scoes>'
)
_BODIES = {"page": _PAGE, "quiz": _QUIZ, "lesson": _LESSON, "glossary": _GLOSSARY, "scorm": _SCORM}

_GRADE = _fields(
    categoryid="$@NULL@$", itemname="Test", itemtype="mod", itemmodule="quiz", iteminstance=112, itemnumber=0,
    iteminfo="$@NULL@$", idnumber="", calculation="$@NULL@$", gradetype=1, grademax=3, grademin=0, scaleid="$@NULL@$",
    outcomeid="$@NULL@$", gradepass=2, multfactor=1, plusfactor=0, aggregationcoef=0, aggregationcoef2=0, sortorder=1,
    hidden=0, locked=0, timecreated=1, timemodified=1,
)  # fmt: skip


def _file(id: int, context: int, component: str, area: str, item: int, name: str, text: str) -> str:
    fields = _fields(
        contenthash=hashed(text), contextid=context, component=component, filearea=area, itemid=item, filepath="/",
        filename=name, userid="$@NULL@$", filesize=len(text.encode()), source="$@NULL@$", author="", license="",
        sortorder=0,
    )  # fmt: skip
    return f'<file id="{id}">{fields}</file>'


_FILES = (
    _file(1, 61, "mod_page", "content", 0, "b c.png", PICTURE)
    + _file(2, 65, "mod_scorm", "package", 0, "p.zip", PACKAGE)
    + _file(3, 65, "mod_scorm", "content", 0, "index.html", START)
    + _file(4, 62, "question", "questiontext", 41, "b.png", PICTURE)
    + _file(5, 50, "badges", "badgeimage", 81, "f3.png", PICTURE)
)


def _category(id: int, name: str, parent: int, entries: str = "") -> str:
    fields = _fields(name=name, contextid=62, contextlevel=70, contextinstanceid=12, parent=parent)
    return (
        f'<question_category id="{id}">{fields}<question_bank_entries>{entries}</question_bank_entries>'
        "</question_category>"
    )


def _question(entry: int, question: int, name: str, kind: str, data: str, parent: int = 0) -> str:
    fields = _fields(
        parent=parent,
        name=name,
        questiontext='&lt;img src="@@PLUGINFILE@@/b.png"&gt;' if question == 41 else "Text",
        generalfeedback="",
        penalty=0,
        qtype=kind,
        stamp=f"kursbau+{question}",
        createdby="$@NULL@$",
    )
    return (
        f'<question_bank_entry id="{entry}"><question_version><question_versions id="{entry}"><questions>'
        f'<question id="{question}">{fields}'
        f"<plugin_qtype_{kind}_question>{data}</plugin_qtype_{kind}_question></question>"
        "</questions></question_versions></question_version></question_bank_entry>"
    )


_ANSWERS = '<answers><answer id="51"><answertext>3</answertext></answer></answers>'
_CHOICE = _question(31, 41, "Wahl", "multichoice", f'{_ANSWERS}<multichoice id="1"><single>1</single></multichoice>')
_NUMBER = _question(
    32,
    42,
    "Zahl",
    "numerical",
    f"{_ANSWERS.replace('51', '52')}<numerical_records><numerical_record><answer>52</answer></numerical_record>"
    "</numerical_records>",
)
_CLOZE = _question(33, 43, "Lücken", "multianswer", '<multianswer id="1"><sequence>44</sequence></multianswer>')
_GAP = _question(34, 44, "Lücke", "shortanswer", '<shortanswer id="1"></shortanswer>', parent=43)
_QUESTIONS = _category(21, "top", 0) + _category(22, "Fragen", 21, _CHOICE + _NUMBER + _CLOZE + _GAP)
_BADGE = (
    '<badge id="81"><name>Geschafft</name><criteria><criterion id="1"><parameters><parameter id="1">'
    '<name>module_12</name><value>12</value></parameter><parameter id="2"><name>course_5</name><value>5</value>'
    "</parameter></parameters></criterion></criteria></badge>"
)
_COURSE = _fields(
    shortname="aemter", fullname="Ämter &amp; Wege", idnumber="", summary="", summaryformat=1, format="topics",
    startdate=1, defaultgroupingid=0, theme="", visible=1,
)  # fmt: skip
_CRITERION = _fields(course=5, criteriatype=4, module="quiz", moduleinstance=12)


def _inforef(kind: str) -> str:
    files = {"page": (1,), "scorm": (2, 3)}.get(kind, ())
    listed = "".join(f"<file><id>{id}</id></file>" for id in files)
    categories = "<question_category><id>21</id></question_category><question_category><id>22</id></question_category>"
    banks = f"<question_categoryref>{categories}</question_categoryref>" if kind == "quiz" else ""
    return f"<inforef><fileref>{listed}</fileref>{banks}</inforef>"


SOUND: dict[str, str] = {
    "moodle_backup.xml": _header(),
    "files.xml": f"<files>{_FILES}</files>",
    "questions.xml": f"<question_categories>{_QUESTIONS}</question_categories>",
    "roles.xml": "<roles_definition/>",
    "groups.xml": "<groups/>",
    "scales.xml": "<scales_definition/>",
    "outcomes.xml": "<outcomes_definition/>",
    "badges.xml": f"<badges>{_BADGE}</badges>",
    "completion.xml": (
        f'<course_completion><course_completion_criteria id="1">{_CRITERION}</course_completion_criteria>'
        "</course_completion>"
    ),
    "course/course.xml": f'<course id="5" contextid="50">{_COURSE}</course>',
    "course/roles.xml": "<roles/>",
    "sections/section_7/section.xml": f'<section id="7">{_fields(number=0, name="x", summary="")}</section>',
    **{f"files/{hashed(text)[:2]}/{hashed(text)}": text for text in (PICTURE, PACKAGE, START)},
}
for _kind, _id in _KINDS.items():
    _folder = f"activities/{_kind}_{_id}"
    _items = f'<grade_item id="71">{_GRADE}</grade_item>' if _kind == "quiz" else ""
    SOUND[f"{_folder}/module.xml"] = _module(_kind, _id)
    SOUND[f"{_folder}/roles.xml"] = "<roles/>"
    SOUND[f"{_folder}/inforef.xml"] = _inforef(_kind)
    SOUND[f"{_folder}/grades.xml"] = f"<activity_gradebook><grade_items>{_items}</grade_items></activity_gradebook>"
    SOUND[f"{_folder}/{_kind}.xml"] = (
        f'<activity id="{_id + 100}" moduleid="{_id}" modulename="{_kind}" contextid="{_id + 50}">'
        f'<{_kind} id="{_id + 100}">{_BODIES[_kind]}</{_kind}></activity>'
    )
