"""The words an author may reach for instead of the right one: German names, and the nearest known word."""

from __future__ import annotations

from collections.abc import Iterable

from builder.diagnostics import nearest as spelling

_ATTRIBUTES = {
    "ab": "min", "ausnahme": "allow", "begründung": "reason", "erlaube": "allow", "erlaubt": "allow", "grund": "reason",
    "beschreibung": "description", "bis": "max",
    "datei": "src", "ebene": "level", "ende": "ending", "fundstelle": "ref", "funktion": "role",
    "gemischt": "shuffle", "gruppe": "pool", "hoch": "high", "höchstens": "max", "lernziel": "objective",
    "maximum": "max", "minimum": "min", "mischen": "shuffle", "name": "by", "niedrig": "low", "person": "by",
    "pflicht": "required", "punkt": "points", "punkte": "points", "quelle": "source", "rolle": "role",
    "sprecher": "by", "sprecherin": "by", "stelle": "ref", "stufe": "level", "teilpunkte": "partial",
    "teilweise": "partial", "textfassung": "transcript", "topf": "pool", "transkript": "transcript", "typ": "type",
    "untertitel": "captions", "url": "src", "verweis": "ref", "von": "by", "vorrat": "pool",
    "vorschaubild": "poster", "ziel": "objective", "großschreibung": "case",
}  # fmt: skip

_BLOCKS = {
    "achtung": "important", "anleitung": "steps", "aufgabe": "question", "datei": "download",
    "definition": "note", "fall": "example", "film": "video", "gesetz": "law", "info": "note", "merke": "takeaway",
    "quiz": "question", "quote": "voice", "ton": "audio", "triggerwarnung": "content-note", "vorsicht": "important",
    "warning": "important", "warnung": "important", "zitat": "voice", "zusammenfassung": "takeaway",
    "übung": "question",
}  # fmt: skip

_VALUES = {
    "ja": "yes", "nein": "no", "an": "yes", "aus": "no", "ich": "me", "organisation": "organisation",
    "kommune": "organisation", "gut": "good", "gemischt": "mixed", "mittel": "mixed", "schlecht": "poor",
    "reihenfolge": "order", "ordnen": "order", "zahl": "number", "text": "text", "freitext": "text",
    "skala": "scale", "keine": "none", "nichts": "none",
}  # fmt: skip

_LABELS = {
    "richtig": "correct", "korrekt": "correct", "falsch": "incorrect", "teilweise": "partial", "teils": "partial",
    "tipp": "hint", "hinweis": "hint", "hilfe": "hint", "wirkung": "effect", "folge": "effect", "auswirkung": "effect",
    "recht": "law", "gesetz": "law", "rechtslage": "law",
}  # fmt: skip


def nearest_block(word: str, known: Iterable[str]) -> str:
    """Return which of the `known` keywords `word` most likely means."""
    return _nearest(word, tuple(known), _BLOCKS)


def nearest_attribute(word: str, known: Iterable[str]) -> str:
    """Return which of the `known` attributes `word` most likely means."""
    return _nearest(word, tuple(known), _ATTRIBUTES)


def nearest_value(word: str, known: Iterable[str]) -> str:
    """Return which of the `known` values `word` most likely means."""
    return _nearest(word, tuple(known), _VALUES)


def nearest_label(word: str, known: Iterable[str]) -> str:
    """Return which of the `known` labels `word` most likely means."""
    return _nearest(word, tuple(known), _LABELS)


def meant_attribute(word: str) -> str:
    """Return the attribute that the German `word` is the name of, "" where it is none."""
    return _ATTRIBUTES.get(word.lower(), "")


def meant_value(word: str) -> str:
    """Return the value that the German `word` is the name of, "" where it is none."""
    return _VALUES.get(word.lower(), "")


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the one of `known` that is spelled most like `word`; "" where none is."""
    return _nearest(word, tuple(known), {})


def listed(words: Iterable[str]) -> str:
    """Return `words` for a message, with commas."""
    return ", ".join(words)


def _nearest(word: str, known: tuple[str, ...], german: dict[str, str]) -> str:
    lower = word.lower()
    if german.get(lower) in known:
        return german[lower]
    return spelling.nearest(lower, known)
