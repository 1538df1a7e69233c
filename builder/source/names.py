"""What a content file's name says: its order, its id and its kind (FORMAT 1)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from unicodedata import normalize

from builder.diagnostics import Finding, Span, finding
from builder.diagnostics.nearest import nearest
from builder.model.ids import slug
from builder.source.frontmatter import Kind
from builder.yaml.scalars import is_id

SUFFIXES = {"": Kind.LESSON, ".scenario": Kind.SCENARIO, ".quiz": Kind.QUIZ, ".survey": Kind.SURVEY}
_GERMAN = {
    ".fall": ".scenario", ".lektion": "", ".szenario": ".scenario", ".test": ".quiz", ".umfrage": ".survey",
}  # fmt: skip
_NAME = re.compile(r"(?:(?P<number>[0-9]+)-)?(?P<id>[^.]*)(?P<suffix>\..*)?")


@dataclass(frozen=True, slots=True)
class ContentName:
    """A content file's name, taken apart. `number` is -1 where it has none."""

    number: int
    id: str
    kind: Kind


def is_content(name: str) -> bool:
    """Return whether a file of this name is a lesson, scenario, quiz or survey, in whatever spelling."""
    return name.lower().endswith(".md")


def read_name(name: str, *, file: str) -> tuple[ContentName, tuple[Finding, ...]]:
    """Take the name of a content file apart.

    Returns what it says and what is wrong with it. There is always an id and a kind, so that the file is still read; an
    ending that is not known counts as the one that is meant, so that one wrong word makes one finding.
    """
    stem = normalize("NFC", name)[:-3]
    parts = _NAME.fullmatch(stem)
    number, id, suffix = (parts["number"], parts["id"], parts["suffix"] or "") if parts else (None, stem, "")
    meant = _meant(suffix)
    found: list[Finding] = []
    if not is_id(id):
        found.append(finding("unit-id-invalid", Span(file), id=id, proposal=slug(id) or "lektion"))
    elif number is None:
        found.append(finding("unit-number-missing", Span(file), name=name))
    if suffix not in SUFFIXES or not name.endswith(".md"):
        known = ", ".join(f"{each}.md" for each in SUFFIXES)
        found.append(
            finding("unit-suffix-unknown", Span(file), suffix=f"{suffix}.md", known=known, nearest=f"{meant}.md")
        )
    at = int(number[:9]) if number else -1
    return ContentName(at, id if is_id(id) else slug(id) or "unit", SUFFIXES[meant]), tuple(found)


def _meant(suffix: str) -> str:
    """Return the ending that `suffix` is, is German for, or is spelled most like; else a lesson's."""
    lower = suffix.lower()
    return lower if lower in SUFFIXES else _GERMAN.get(lower, nearest(lower, SUFFIXES))
