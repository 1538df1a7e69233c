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
from builder.yaml.fields import Fields, mapping
from builder.yaml.scalars import choice, flag, identifier, line, matching, one_of, several

TARGETS = ("scorm12", "scorm2004", "web", "mbz", "moodlexml")
_moodle_version = matching(re.compile(r"4\.[1-5]|5\.[0-9]"), "moodle-version-invalid")


def read_edition_yaml(node: YamlMap, *, folder: Path, programme: Programme, files: Files) -> Edition:
    """Return the edition that `folder`/edition.yaml describes, without local texts."""
    found = files.found
    fields = Fields(node, found)
    id = files.name(folder).rpartition("/")[2]
    written = fields.require("id", identifier)
    if written is not None and written != id:
        found.append(finding("id-not-folder", fields.span("id"), id=written, folder=id))
    name = fields.require("name", line) or id
    edition = Edition(
        span=node.span,
        id=id,
        name=name,
        logo=_logo(fields, folder, files),
        color=fields.get("color", color) or "",
        values=(
            *_variables(fields.get("variables", mapping), programme, found),
            *_contacts(fields.get("contacts", mapping), programme, found),
            *_others(node, programme),
        ),
        modules=_modules(fields, programme, found),
        targets=fields.get("targets", several(one_of(TARGETS), unique=True)) or (),
        moodle=fields.get("moodle", _moodle) or MoodleOptions(),
    )
    fields.close()
    return edition


def _logo(fields: Fields, folder: Path, files: Files) -> Asset | None:
    name = fields.get("logo", line)
    if name is None:
        return None
    path = files.root / name.lstrip("/") if name.startswith("/") else folder / name
    if not path.resolve().is_relative_to(files.root.resolve()) or ".." in Path(name).parts:
        files.found.append(finding("logo-outside", fields.span("logo"), path=name))
    elif not path.is_file():
        files.found.append(finding("logo-missing", fields.span("logo"), path=name))
    elif path.suffix.lower() not in PICTURES:
        known = ", ".join(sorted(PICTURES))
        files.found.append(finding("logo-not-picture", fields.span("logo"), path=name, known=known))
    else:
        return read_asset(path, files)
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
    chosen = fields.get("modules", several(known_module(programme.order, "module-unknown"), unique=True)) or ()
    tracks = {track.name: track.modules for track in programme.tracks}
    track = fields.get("track", one_of(tracks))
    if track is None:
        return chosen
    if fields.given("modules") is not None:
        found.append(finding("modules-and-track", fields.span("track")))
    return chosen or tracks[track]


def _moodle(node: YamlNode, found: list[Finding]) -> MoodleOptions | None:
    value = mapping(node, found)
    if value is None:
        return None
    fields = Fields(value, found)
    options = MoodleOptions(
        activities=fields.get("activities", choice(Activities)) or Activities.NATIVE,
        cases=fields.get("cases", choice(Cases)),
        forum=fields.get("forum", flag) or False,
        badge=fields.get("badge", flag) is not False,
        strict=fields.get("strict", flag) or False,
        version=fields.get("version", _moodle_version) or MoodleOptions().version,
    )
    fields.close()
    return options
