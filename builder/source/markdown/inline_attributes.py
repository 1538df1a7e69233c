"""Which attributes pictures, links and bracketed spans take (FORMAT 3)."""

from __future__ import annotations

import re
from dataclasses import replace

from builder.diagnostics import Finding, Span, finding
from builder.diagnostics.nearest import nearest
from builder.model.inlines import Inline, Phrase, Picture
from builder.source.markdown.tree import Attribute, Attributes

_PICTURE = ("credit", "license", "decorative")
_PHRASE = ("lang",)
_NONE = Attributes(Span(""))
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_GERMAN = {
    "bildnachweis": "credit", "dekorativ": "decorative", "foto": "credit", "lizenz": "license",
    "quelle": "credit", "schmuck": "decorative", "sprache": "lang", "urheber": "credit",
}  # fmt: skip


def make_picture(picture: Picture, attributes: Attributes | None, findings: list[Finding]) -> Picture:
    """Return the picture with its attributes. Reports neither alternative text nor `decorative`, and both."""
    found = attributes or _NONE
    values = _values(found, _PICTURE, findings, flags=("decorative",))
    decorative = "decorative" in values
    meant = any(_nearest(entry.key, _PICTURE) == "decorative" for entry in found.entries if entry.key not in _PICTURE)
    if decorative == bool(picture.alt) and not (meant and not decorative):
        findings.append(finding("picture-alt-twice" if decorative else "picture-alt-missing", picture.span))
    return replace(
        picture,
        credit=values.get("credit", ""),
        license=values.get("license", ""),
        decorative=decorative,
        id=found.id,
    )


def make_phrase(content: tuple[Inline, ...], attributes: Attributes, findings: list[Finding], *, span: Span) -> Phrase:
    """Return `[Wort]{lang=en #id}` as a node."""
    values = _values(attributes, _PHRASE, findings)
    findings.extend(
        finding("language-invalid", entry.span, value=entry.value)
        for entry in attributes.entries
        if entry.key == "lang" and entry.value and not _LANGUAGE.fullmatch(entry.value)
    )
    return Phrase(span, content, values.get("lang", ""), attributes.id)


def link_phrase(
    content: tuple[Inline, ...], attributes: Attributes, findings: list[Finding], *, span: Span
) -> tuple[Inline, ...]:
    """Return a link's text with the link's own `{lang=… #id}`: one Phrase around it all."""
    return (make_phrase(content, attributes, findings, span=span),)


def _values(
    attributes: Attributes, known: tuple[str, ...], findings: list[Finding], *, flags: tuple[str, ...] = ()
) -> dict[str, str]:
    """Return the known attributes by key; the others and those of the wrong form are reported."""
    values: dict[str, str] = {}
    for entry in attributes.entries:
        if entry.key not in known:
            findings.append(_unknown(entry, known))
        elif (entry.value is None) != (entry.key in flags):
            code = "inline-attribute-flag" if entry.key in flags else "inline-attribute-value"
            findings.append(finding(code, entry.span, name=entry.key))
        elif entry.value == "":
            findings.append(finding("inline-attribute-value", entry.span, name=entry.key))
        values.setdefault(entry.key, entry.value or "")
    return values


def _unknown(entry: Attribute, known: tuple[str, ...]) -> Finding:
    return finding(
        "inline-attribute-unknown",
        entry.span,
        name=entry.key,
        known=", ".join(("#id", *known)),
        nearest=_nearest(entry.key, known),
    )


def _nearest(word: str, known: tuple[str, ...]) -> str:
    """Return the known attribute that a German name means, or that is spelled most alike; "" where none is."""
    meant = _GERMAN.get(word.lower(), "")
    return meant if meant in known else nearest(word, known)
