"""scorm.xml: a finished SCORM 1.2 package as an activity, unpacked, since a restore does not parse it (fact 15)."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha1

from lxml import etree

from builder.exporters._moodle.element import Element, Value, child
from builder.exporters._moodle.names import short_name
from builder.exporters.mbz.activity_xml import activity_xml
from builder.exporters.mbz.choices import is_graded
from builder.exporters.mbz.desk import Desk, GradeItem, Written
from builder.exporters.mbz.plan import Activity
from builder.model.course import Module
from builder.model.metadata import Report
from builder.package.archive import zip_bytes
from builder.package.part import PackageTree

_MANIFEST = "imsmanifest.xml"
_IMSCP = "{http://www.imsproject.org/xsd/imscp_rootv1p1p2}"
_BY_LEARNING_OBJECTS, _HIGHEST = 0, 1
_PASSED_OR_COMPLETED = 6
_ALWAYS_SKIP, _NO_CONTENTS, _NO_NAVIGATION = 2, 3, 0


@dataclass(frozen=True, slots=True)
class _Ids:
    manifest: str
    organization: str
    item: str
    title: str
    launch: str


def scorm_xml(desk: Desk, activity: Activity, module: Module) -> Written:
    """Return the package of `module` as an activity. A grade is told only where the module reports a score."""
    tree = desk.supply.made("scorm12", module)
    data = zip_bytes(tree, epoch=desk.supply.epoch)
    name = f"{module.id}-{module.version}.zip"
    package = desk.file(activity.context, "mod_scorm", "package", 0, name, data)
    content = tuple(desk.file(activity.context, "mod_scorm", "content", 0, part.path, part.data) for part in tree)
    scored = module.report is not Report.STATUS and any(is_graded(quiz) for quiz in module.quizzes())
    root = activity_xml(activity)
    organization, item = (desk.ids.of("scorm_scoes", *activity.key, each) for each in ("organization", "item"))
    scorm = child(root, "scorm", _values(desk, activity, name, data, item, scored), id=activity.instance)
    scoes = child(scorm, "scoes")
    ids = _read(tree)
    _sco(scoes, organization, ids, ("", "/", ids.organization, "", ""), 1)
    _sco(scoes, item, ids, (ids.organization, ids.organization, ids.item, ids.launch, "sco"), 2)
    grade = GradeItem("100.00000" if scored else "1.00000", "0.00000")
    return Written(root, (package, *content), grade)


def _read(tree: PackageTree) -> _Ids:
    manifest = etree.fromstring(tree.get(_MANIFEST) or b"")
    organization = next(manifest.iter(f"{_IMSCP}organization"))
    item = next(organization.iter(f"{_IMSCP}item"))
    resource = next(
        each for each in manifest.iter(f"{_IMSCP}resource") if each.get("identifier") == item.get("identifierref")
    )
    title = organization.findtext(f"{_IMSCP}title") or ""
    manifest_id, organization_id, item_id = (each.get("identifier") or "" for each in (manifest, organization, item))
    return _Ids(manifest_id, organization_id, item_id, title, resource.get("href") or "")


def _values(desk: Desk, activity: Activity, name: str, data: bytes, launch: int, scored: bool) -> dict[str, Value]:
    return {
        "name": activity.name,
        "scormtype": "local",
        "reference": name,
        "intro": "",
        "introformat": 1,
        "version": "SCORM_1.2",
        "maxgrade": 100,
        "grademethod": _HIGHEST if scored else _BY_LEARNING_OBJECTS,
        "whatgrade": 0,
        "maxattempt": 0,
        "forcecompleted": 0,
        "forcenewattempt": 0,
        "lastattemptlock": 0,
        "masteryoverride": 0,
        "displayattemptstatus": 1,
        "displaycoursestructure": 0,
        "updatefreq": 0,
        "sha1hash": sha1(data, usedforsecurity=False).hexdigest(),
        "md5hash": "",
        "revision": 1,
        "launch": launch,
        "skipview": _ALWAYS_SKIP,
        "hidebrowse": 1,
        "hidetoc": _NO_CONTENTS,
        "nav": _NO_NAVIGATION,
        "navpositionleft": -100,
        "navpositiontop": -100,
        "auto": 0,
        "popup": 0,
        "options": "",
        "width": 100,
        "height": 700,
        "timeopen": 0,
        "timeclose": 0,
        "timemodified": desk.supply.epoch,
        "completionstatusrequired": _PASSED_OR_COMPLETED if activity.required else None,
        "completionscorerequired": None,
        "completionstatusallscos": 0,
        "autocommit": 0,
    }


def _sco(parent: Element, id: int, ids: _Ids, row: tuple[str, str, str, str, str], order: int) -> None:
    organization, above, identifier, launch, kind = row
    values: dict[str, Value] = {
        "manifest": ids.manifest,
        "organization": organization,
        "parent": above,
        "identifier": identifier,
        "launch": launch,
        "scormtype": kind,
        "title": short_name(ids.title),
        "sortorder": order,
    }
    sco = child(parent, "sco", values, id=id)
    for each in ("sco_datas", "seq_ruleconds", "seq_rolluprules", "seq_objectives", "sco_tracks"):
        child(sco, each)
