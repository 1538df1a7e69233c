"""What the catalogue knows of one code."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from builder.diagnostics.finding import Severity


@dataclass(frozen=True, slots=True)
class Text:
    """A message (what is wrong, with `{placeholders}`) and its help (why it matters, how to mend it)."""

    message: str
    help: str


@dataclass(frozen=True, slots=True)
class Advice:
    """What a didactic rule teaches: a short `title`, `why` it matters to a learner, and an example of both ways.

    `instead` is what the rule reports, `better` what mends it: as an author would write it, or in a few words.
    """

    title: str
    why: str
    instead: str
    better: str


class Switch(StrEnum):
    """How a programme switches on, under `didactics:`, a rule that is not every programme's."""

    YES = "yes"
    LIMIT = "limit"


@dataclass(frozen=True, slots=True)
class Entry:
    """One code: a kebab-case slug, its severity, and its text in German and English.

    A didactic rule has `advice_de` and `advice_en`. `switch` None: the rule always holds.
    """

    code: str
    severity: Severity
    de: Text
    en: Text
    advice_de: Advice | None = None
    advice_en: Advice | None = None
    switch: Switch | None = None

    @property
    def didactic(self) -> bool:
        """Whether an author may keep what is found, with a reason (`allow`)."""
        return self.advice_de is not None

    def advice(self, language: str) -> Advice | None:
        """Return what the rule teaches in `language` ("de" or "en"; German for any other); None if not didactic."""
        return self.advice_en if language == "en" else self.advice_de

    def text(self, language: str) -> Text:
        """Return the text in `language` ("de" or "en"); German for any other."""
        return self.en if language == "en" else self.de


def error(code: str, *, de: tuple[str, str], en: tuple[str, str]) -> Entry:
    """Return an entry that stops a build; `de` and `en` are (message, help)."""
    return Entry(code, Severity.ERROR, Text(*de), Text(*en))


def warning(code: str, *, de: tuple[str, str], en: tuple[str, str]) -> Entry:
    """Return an entry that warns; `de` and `en` are (message, help)."""
    return Entry(code, Severity.WARNING, Text(*de), Text(*en))


def note(code: str, *, de: tuple[str, str], en: tuple[str, str]) -> Entry:
    """Return an entry that only informs; `de` and `en` are (message, help)."""
    return Entry(code, Severity.NOTE, Text(*de), Text(*en))


def didactic(
    code: str,
    *,
    de: tuple[str, str],
    en: tuple[str, str],
    advice_de: tuple[str, str, str, str],
    advice_en: tuple[str, str, str, str],
    switch: Switch | None = None,
) -> Entry:
    """Return a warning that authors may silence; the advices are (title, why, instead, better)."""
    return Entry(code, Severity.WARNING, Text(*de), Text(*en), Advice(*advice_de), Advice(*advice_en), switch)
