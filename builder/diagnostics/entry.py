"""What the catalogue knows of one code."""

from __future__ import annotations

from dataclasses import dataclass

from builder.diagnostics.finding import Severity


@dataclass(frozen=True, slots=True)
class Text:
    """A message (what is wrong, with `{placeholders}`) and its help (why it matters, how to mend it)."""

    message: str
    help: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One code: a kebab-case slug, its severity, and its text in German and English."""

    code: str
    severity: Severity
    de: Text
    en: Text

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
