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

    Returns what it says (always an id and a kind, so that the file is still read) and what is wrong with it.
    """
    stem = normalize("NFC", name)[:-3]
    parts = _NAME.fullmatch(stem)
    number, id, suffix = (parts["number"], parts["id"], parts["suffix"] or "") if parts else (None, stem, "")
    found: list[Finding] = []
    if number is None:
        found.append(finding("unit-number-missing", Span(file), name=name))
    if not is_id(id):
        found.append(finding("unit-id-invalid", Span(file), id=id, proposal=slug(id) or "lektion"))
    if suffix not in SUFFIXES or not name.endswith(".md"):
        found.append(_suffix_fault(suffix, file))
    kind = SUFFIXES.get(suffix.lower(), Kind.LESSON)
    return ContentName(int(number[:9]) if number else -1, id if is_id(id) else slug(id) or "unit", kind), tuple(found)


def _suffix_fault(suffix: str, file: str) -> Finding:
    known = [f"{each}.md" for each in SUFFIXES]
    return finding(
        "unit-suffix-unknown",
        Span(file),
        suffix=f"{suffix}.md",
        known=", ".join(known),
        nearest=nearest(f"{suffix}.md", known),
    )
