"""edition.yaml → what one municipality changes (FORMAT 7)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from builder.diagnostics import Finding, finding
from builder.diagnostics.nearest import nearest
from builder.model.assets import Asset
from builder.model.edition import Activities, Cases, Edition, MoodleOptions, Value
from builder.model.metadata import Programme
from builder.source.assets import PICTURES, read_asset
from builder.source.colors import color
from builder.source.curriculum import known_module
from builder.source.files import Files
from builder.yaml import YamlMap, YamlNode
from builder.yaml.fields import Field, Fields, Table, mapping, mapping_of
from builder.yaml.reader import reads
from builder.yaml.scalars import TEXT, choice, flag, identifier, line, matching, one_of, several
from builder.yaml.schema import record

_TEXTS = {"type": "object", "additionalProperties": TEXT}
TARGETS = ("scorm12", "scorm2004", "web", "mbz", "moodlexml")
_moodle_version = matching(re.compile(r"4\.[1-5]|5\.[0-9]"), "moodle-version-invalid")


ACTIVITIES = Field(
    "activities", choice(Activities), "native: Moodles eigene Aktivitäten, scorm: je Modul ein SCORM-Paket."
)
CASES = Field("cases", choice(Cases), "Fälle als page (Seite) oder lesson (Moodle-Lektion, zeichnet Wege auf).")
FORUM = Field("forum", flag, "yes: ein Forum im Kurs.")
BADGE = Field("badge", flag, "no: kein Abzeichen für den Abschluss.")
STRICT = Field("strict", flag, "yes: Abschnitte öffnen sich erst nacheinander.")
MOODLE_VERSION = Field("version", _moodle_version, 'Moodle-Version der Kommune, etwa "4.5".')
MOODLE: Table = (ACTIVITIES, CASES, FORUM, BADGE, STRICT, MOODLE_VERSION)


@reads(record(MOODLE))
def _moodle(node: YamlNode, found: list[Finding]) -> MoodleOptions | None:
    value = mapping(node, found)
    if value is None:
        return None
    fields = Fields(value, found, MOODLE)
    return MoodleOptions(
        activities=fields.get(ACTIVITIES) or Activities.NATIVE,
        cases=fields.get(CASES),
        forum=fields.get(FORUM) or False,
        badge=fields.get(BADGE) is not False,
        strict=fields.get(STRICT) or False,
        version=fields.get(MOODLE_VERSION) or MoodleOptions().version,
    )


ID = Field("id", identifier, "Kennung der Edition, gleich dem Namen ihres Ordners.", required=True)
NAME = Field("name", line, "Name der Kommune, wie Lernende ihn lesen.", required=True)
LOGO = Field("logo", line, "Bilddatei neben dieser Datei, am besten SVG.")
COLOR = Field("color", color, 'Farbe der Kommune, "#rrggbb" in Anführungszeichen; Kontrast zu Weiß mindestens 4,5:1.')
CONTACTS = Field("contacts", mapping_of({"type": "object"}), "Ansprechstellen: im Text {{ contacts.agg.email }}.")
VARIABLES = Field("variables", mapping_of(_TEXTS), "Werte der übrigen Variablen.")
MODULES = Field("modules", several(identifier, unique=True), "Nur diese Module, in dieser Reihenfolge.")
TRACK = Field("track", line, "Statt modules: eine der Auswahlen aus curriculum.yaml.")
TARGETED = Field("targets", several(one_of(TARGETS), unique=True), "Nur diese Formate.")
MOODLE_OPTIONS = Field("moodle", _moodle, "Wie der Moodle-Kurs aussieht.")
EDITION: Table = (ID, NAME, LOGO, COLOR, CONTACTS, VARIABLES, MODULES, TRACK, TARGETED, MOODLE_OPTIONS)


def read_edition_yaml(node: YamlMap, *, folder: Path, programme: Programme, files: Files) -> Edition:
    """Return the edition that `folder`/edition.yaml describes, without local texts."""
    found = files.found
    fields = Fields(node, found, EDITION)
    id = files.name(folder).rpartition("/")[2]
    written = fields.get(ID)
    if written is not None and written != id:
        found.append(finding("id-not-folder", fields.span(ID), id=written, folder=id))
    name = fields.get(NAME) or id
    return Edition(
        span=node.span,
        id=id,
        name=name,
        logo=_logo(fields, folder, files),
        color=fields.get(COLOR) or "",
        values=(
            *_variables(fields.get(VARIABLES), programme, found),
            *_contacts(fields.get(CONTACTS), programme, found),
            *_others(node, programme),
        ),
        modules=_modules(fields, programme, found),
        targets=fields.get(TARGETED) or (),
        moodle=fields.get(MOODLE_OPTIONS) or MoodleOptions(),
    )


def _logo(fields: Fields, folder: Path, files: Files) -> Asset | None:
    name = fields.get(LOGO)
    if name is None:
        return None
    path = files.root / name.lstrip("/") if name.startswith("/") else folder / name
    there = files.find(path) if "\\" not in name else None
    if not path.resolve().is_relative_to(files.root.resolve()) or ".." in Path(name).parts:
        files.found.append(finding("logo-outside", fields.span(LOGO), path=name))
    elif there is None:
        files.found.append(finding("logo-missing", fields.span(LOGO), path=name))
    elif path.suffix.lower() not in PICTURES:
        known = ", ".join(sorted(PICTURES))
        files.found.append(finding("logo-not-picture", fields.span(LOGO), path=name, known=known))
    else:
        return read_asset(there, files)
    return None


def _variables(node: YamlMap | None, programme: Programme, found: list[Finding]) -> Iterator[Value]:
    known = [declared.name for declared in programme.variables]
    for entry in node.entries if node else ():
        if entry.key not in known:
            near = nearest(entry.key, known)
            fault = finding("variable-unknown", entry.span, name=entry.key, known=", ".join(known), nearest=near)
            found.append(fault)
        elif value := line(entry.value, found):
            yield Value(entry.span, entry.key, value)


def _contacts(node: YamlMap | None, programme: Programme, found: list[Finding]) -> Iterator[Value]:
    """Yield the contacts as dotted names; one that the programme does not declare is shown nowhere: a warning."""
    known = [declared.name for declared in programme.variables]
    for value in _dotted(node, "contacts", found) if node else ():
        if value.name not in known:
            found.append(finding("contact-unused", value.span, name=value.name, nearest=nearest(value.name, known)))
        elif value.text:
            yield value


def _others(node: YamlMap, programme: Programme) -> Iterator[Value]:
    """Yield what the other keys say, as dotted names, where the programme declares them as variables."""
    known = {declared.name for declared in programme.variables}
    rest = YamlMap(node.span, tuple(entry for entry in node.entries if entry.key not in ("contacts", "variables")))
    # What is wrong with them is told where they are read for what they are.
    yield from (value for value in _dotted(rest, "", []) if value.name in known and value.text)


def _dotted(node: YamlMap, prefix: str, found: list[Finding]) -> Iterator[Value]:
    for entry in node.entries:
        name = f"{prefix}.{entry.key}" if prefix else entry.key
        if isinstance(entry.value, YamlMap):
            yield from _dotted(entry.value, name, found)
        elif (value := line(entry.value, found)) is not None:
            yield Value(entry.span, name, value)


def _modules(fields: Fields, programme: Programme, found: list[Finding]) -> tuple[str, ...]:
    chosen = fields.get(MODULES, several(known_module(programme.order, "module-unknown"), unique=True)) or ()
    tracks = {track.name: track.modules for track in programme.tracks}
    track = fields.get(TRACK, one_of(tracks))
    if track is None:
        return chosen
    if fields.given(MODULES) is not None:
        found.append(finding("modules-and-track", fields.span(TRACK)))
    return chosen or tracks[track]
