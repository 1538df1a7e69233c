"""moodle_backup.xml: recognised, complete, and true to what lies beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from builder.diagnostics import Finding, finding
from builder.verify.mbz.backup import COURSE, HEADER, Backup, text

_START = re.compile(rb'<\?xml version="1.0" encoding="UTF-8"\?>\s*<moodle_backup>\s*<information>')
_START_BYTES = 200
_FIELDS = (
    "moodle_version moodle_release backup_version backup_release backup_date mnet_remoteusers original_wwwroot "
    "original_site_identifier_hash original_course_fullname original_course_shortname original_course_startdate "
    "original_course_id original_course_contextid original_system_contextid"
).split()
_FIRST_RELEASE = (4, 0)
_FIRST_VERSION = 20220202_00
_MARKUP = re.compile(r"<\S")


def verify_header(backup: Backup) -> Iterator[Finding]:
    """Yield what is wrong with the header: its start, fields, versions, names, settings and the course it names."""
    root = backup.root(HEADER)
    if root is None:
        return
    if not _START.match(backup.archive.files[HEADER][:_START_BYTES]):
        yield finding("backup-header-start", backup.span(HEADER))
    information = root.find("information")
    for name in _FIELDS:
        if information is None or information.find(name) is None:
            yield finding("backup-field-missing", backup.span(HEADER, information), field=name)
    yield from _versions(backup, information)
    yield from _course(backup, information)
    yield from _settings(backup)


def _versions(backup: Backup, information: etree._Element | None) -> Iterator[Finding]:
    release = re.match(r"(\d+)\.(\d+)", text(information, "backup_release"))
    version = text(information, "backup_version")
    old = release is not None and (int(release[1]), int(release[2])) < _FIRST_RELEASE
    if old or (version.isdigit() and int(version) < _FIRST_VERSION):
        place = backup.span(HEADER, information)
        yield finding("backup-version-old", place, version=version, release=text(information, "backup_release"))


def _course(backup: Backup, information: etree._Element | None) -> Iterator[Finding]:
    place = backup.span(HEADER, information)
    for name in ("original_course_fullname", "original_course_shortname"):
        written = text(information, name)
        if not written.strip() or _MARKUP.search(written):
            yield finding("backup-course-name", place, name=written)
    pairs = (("original_course_id", backup.course), ("original_course_contextid", backup.context))
    for name, found in pairs:
        if backup.root(COURSE) is not None and text(information, name) != found:
            yield finding("backup-header-differs", place, field=name, header=text(information, name), found=found)


def _settings(backup: Backup) -> Iterator[Finding]:
    activities = {f"{each.kind}_{each.id}" for each in backup.activities}
    sections = {f"section_{id}" for id in backup.sections}
    for node in backup.nodes(HEADER, "information/settings/setting"):
        level = text(node, "level")
        known = {"activity": activities, "section": sections}.get(level)
        if known is not None and text(node, level) not in known:
            yield finding("backup-setting-dangling", backup.span(HEADER, node), name=text(node, level))
