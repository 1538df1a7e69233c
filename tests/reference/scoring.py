"""Points for one answer (RUNTIME, Done, passed, score), in fractions. Questions have the page data's shape."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

Question = Mapping[str, Any]


def points(question: Question) -> Fraction:
    """Return what the question is worth: free text nothing."""
    return Fraction(0) if question["type"] == "text" else exact(question["points"])


def earned(question: Question, response: Any) -> Fraction:
    """Return the points that `response` earns; None is no answer."""
    return share(question, response) * points(question)


def share(question: Question, response: Any) -> Fraction:
    """Return the share of the points, 0 to 1."""
    if response is None or question["type"] == "text":
        return Fraction(0)
    found = _RULES[question["type"]](question, response)
    return found if found == 1 or question.get("partial", True) else Fraction(0)


def verdict(question: Question, response: Any) -> str:
    """Return correct, partial or incorrect."""
    found = share(question, response)
    return "correct" if found == 1 else "partial" if found else "incorrect"


def exact(number: Any) -> Fraction:
    """Return the number that was written: 0.1 is a tenth."""
    return Fraction(Decimal(str(number)))


def _single(question: Question, response: str) -> Fraction:
    return Fraction(response in question["right"])


def _multiple(question: Question, response: list[str]) -> Fraction:
    right = set(question["right"])
    wrong = set(question["options"]) - right
    ticks = set(response)
    gain = Fraction(len(ticks & right), len(right))
    loss = Fraction(len(ticks & wrong), len(wrong)) if wrong else Fraction(0)
    return max(Fraction(0), gain - loss)


def _matching(question: Question, response: Mapping[str, str]) -> Fraction:
    pairs = question["pairs"]
    return Fraction(sum(response.get(left) == right for left, right in pairs.items()), len(pairs))


def _ordering(question: Question, response: list[str]) -> Fraction:
    items = question["items"]
    return Fraction(sum(a == b for a, b in zip(items, response, strict=False)), len(items))


def _cloze(question: Question, response: list[str]) -> Fraction:
    gaps = question["gaps"]
    given = [*response, *[""] * len(gaps)][: len(gaps)]
    return Fraction(sum(_fills(question, gap, text) for gap, text in zip(gaps, given, strict=True)), len(gaps))


def _fills(question: Question, gap: Mapping[str, Any], text: str) -> bool:
    if gap.get("chosen"):
        return bool(text == gap["answers"][0])
    case = question.get("case", False)
    return normal(text, case=case) in {normal(answer, case=case) for answer in gap["answers"]}


def _short(question: Question, response: str) -> Fraction:
    case = question.get("case", False)
    return Fraction(normal(response, case=case) in {normal(entry["text"], case=case) for entry in question["accepted"]})


def _number(question: Question, response: str) -> Fraction:
    hits = (
        abs(number - Fraction(entry["value"])) <= Fraction(entry["tolerance"])
        for number in numbers(response)
        for entry in question["accepted"]
    )
    return Fraction(any(hits))


def normal(text: str, *, case: bool) -> str:
    """Return typed text as it is compared: NFC, blanks trimmed and single, no soft hyphens, lower unless `case`."""
    clean = " ".join(unicodedata.normalize("NFC", text).replace("\u00ad", "").replace("\ufeff", " ").split())
    return clean if case else unicodedata.normalize("NFC", clean.lower())


def numbers(text: str) -> set[Fraction]:
    """Return what a typed number may mean: decimal comma or point, and groups of three where they can be such."""
    plain = re.sub(r"[\s\ufeff\u00ad]", "", text)
    plain = re.sub("^[\u2212\u2013]", "-", plain)
    found = set()
    if re.fullmatch(r"[+-]?([0-9]*[.,])?[0-9]+", plain):
        found.add(Fraction(plain.replace(",", ".").replace("+", "")))
    for group, point in ((".", ","), (",", ".")):
        if re.fullmatch(rf"[+-]?[1-9][0-9]{{0,2}}(\{group}[0-9]{{3}})+(\{point}[0-9]+)?", plain):
            found.add(Fraction(plain.replace(group, "").replace(point, ".").replace("+", "")))
    return found


_RULES: dict[str, Callable[[Question, Any], Fraction]] = {
    "single": _single,
    "multiple": _multiple,
    "matching": _matching,
    "ordering": _ordering,
    "cloze": _cloze,
    "short": _short,
    "number": _number,
}
