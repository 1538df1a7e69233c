"""What a page is told of a module, as values for JSON and as HTML."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from markupsafe import Markup

from builder.diagnostics import Finding, Severity, Span
from builder.diagnostics.describe import describe, severity
from builder.preview.desk import Page
from builder.preview.editor import editor_link
from builder.preview.manual import about_code
from builder.render.environment import environment
from builder.resources import templates
from builder.words import preview_words


@dataclass(frozen=True, slots=True)
class Told:
    """A finding as it is shown: in words, with its place and an address that opens it ("" without an editor).

    `about` is where the handbook explains the code.
    """

    code: str
    about: str
    severity: str
    place: str
    href: str
    message: str
    help: str


@dataclass(frozen=True, slots=True)
class FileFindings:
    """The findings of one file, `worst` of their severities."""

    file: str
    worst: str
    findings: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """Puts findings into words in `language`, with links into the editor for files below `root`."""

    root: Path
    editor: str
    language: str

    def by_file(self, findings: Iterable[Finding]) -> tuple[FileFindings, ...]:
        """Return the findings by file, the worst first in each."""
        ordered = sorted(findings, key=lambda each: (each.span.file, _rank(each), each.span))
        return tuple(
            FileFindings(file, severity(first[0]).value, tuple(map(self._told, first)))
            for file, group in groupby(ordered, key=lambda each: each.span.file)
            if (first := list(group))
        )

    def page(self, page: Page, changed: Iterable[str]) -> dict[str, object]:
        """Return what says that `page` is to be shown; `changed` are the files that led to it."""
        return {"digest": page.digest, "changed": list(changed)}

    def findings(self, page: Page) -> dict[str, object]:
        """Return what says how it stands with `page`: whether it is held or absent, and its findings."""
        html = self._html("findings", files=self.by_file(page.findings))
        return {"held": page.held, "absent": page.absent, "counts": self.counts(page.findings), "html": html}

    def counts(self, findings: Iterable[Finding]) -> Mapping[str, int]:
        """Return how many there are of each severity."""
        told = [severity(each).value for each in findings]
        return {level.value: told.count(level.value) for level in Severity}

    def link(self, span: Span) -> str:
        """Return the address that opens `span` in the editor, "" without one."""
        return editor_link(span, root=self.root, template=self.editor)

    def _told(self, found: Finding) -> Told:
        words = describe(found, language=self.language)
        place = f"{found.span.line}:{found.span.column}" if found.span.line else ""
        about = about_code(found.code, self.language)
        return Told(found.code, about, severity(found).value, place, self.link(found.span), words.message, words.help)

    def _html(self, macro: str, **values: object) -> Markup:
        module = environment(templates()).get_template("preview/findings.jinja").module
        return Markup(getattr(module, macro)(preview_words(self.language), **values))


def _rank(found: Finding) -> int:
    return list(Severity).index(severity(found))
