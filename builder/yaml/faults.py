"""Why a YAML text cannot be read, in the words of somebody who wanted to write a sentence (FORMAT 1).

Most broken YAML is a text that needs quotation marks. Such a line is named, and mended in memory, so that the rest
of the file is still read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from builder.diagnostics import Finding, finding
from builder.yaml.compose import DEPTH, TOO_DEEP
from builder.yaml.places import Places

# `key: value` or `- value` on a line of its own; the value's end without a comment.
_LINE = re.compile(
    r"[ ]*(?:-[ ]+)*(?:(?:\"[^\"]*\"|'[^']*'|[^\s\"'\[\]{},#&*!|>@`%][^:]*?):[ ]+|(?<=- ))(?P<value>\S(?:.*\S)?)[ ]*$"
)
_IN_BRACKETS = re.compile(r"[ ]*(?:(?:[^:\"'\[\]{},]+?):[ ]+)?(?P<value>[^\"'\s](?:.*\S)?)[ ]*$")
_NEEDS_QUOTES = re.compile(r"[*&!@%`|>,?\]}]|\{\{|-[ ]|-$")
_BRACKETED = re.compile(r"\[[^\[\]]*\](?P<rest>.*)$|\{[^{}]*\}(?P<more>.*)$")
_TAB_INDENT = re.compile(r"^[ ]*\t[ \t]*", re.MULTILINE)


def diagnose(error: Exception, text: str, places: Places) -> tuple[Finding, str | None]:
    """Return what is wrong where the parser stopped, and the text with that fault mended (None: no sure remedy)."""
    problem, context = _offsets(error, text)
    if tab := _TAB_INDENT.search(text, places.bounds(problem)[0], places.bounds(problem)[1]):
        mended = _TAB_INDENT.sub(lambda found: found.group().replace("\t", "  "), text)
        return finding("yaml-tab", places.span(text.index("\t", tab.start()))), mended
    for start, end in _candidates(problem, context, text, places):
        value = text[start:end]
        fault = finding("yaml-quotes-missing", places.span(start), value=_short(value), fix=_shown(value))
        return fault, text[:start] + _quoted(value) + text[end:]
    return _other(error, problem, context, text, places), None


def _offsets(error: Exception, text: str) -> tuple[int, int]:
    """Where the parser stopped, and where the thing began that it was in (-1: unknown)."""
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark is not None:
        context = error.context_mark.index if error.context_mark else -1
        return min(error.problem_mark.index, len(text)), context
    return min(getattr(error, "position", getattr(error, "start", 0)), len(text)), -1


def _candidates(problem: int, context: int, text: str, places: Places) -> Iterator[tuple[int, int]]:
    """Values, as (start, end), that only quotation marks make a text."""
    for offset in dict.fromkeys((problem, context if context >= 0 else problem)):
        start, end = places.bounds(offset)
        line = _LINE.match(text[start:end])
        if line and _is_bare(line["value"], text, start + line.start("value"), problem):
            yield start + line.start("value"), start + line.end("value")
    if 0 <= context < problem and text[context] in "[{":
        yield from _bracketed_candidates(problem, context, text)


def _is_bare(value: str, text: str, start: int, problem: int) -> bool:
    if value[0] in "\"'":
        closed = value.find(value[0], 1)
        return 0 < closed < len(value) - 1 and not value[closed + 1 :].lstrip().startswith("#")
    if value[0] in "[{" and not value.startswith("{{"):
        closing = _BRACKETED.match(value)
        rest = (closing["rest"] or closing["more"] or "").strip() if closing else ""
        return bool(rest) and not rest.startswith("#")
    bare = _NEEDS_QUOTES.match(value) or re.search(r":(?: |$)", value)
    return bare is not None and start <= problem <= start + len(value) + 1


def _bracketed_candidates(problem: int, context: int, text: str) -> Iterator[tuple[int, int]]:
    """The same inside `[…]` and `{…}`: the part between two commas that the parser stopped in."""
    before = max(text.rfind(mark, context, problem) for mark in "[{,") + 1
    after = re.search(r"[\]},\n]|$", text[problem:])
    end = problem + (after.start() if after else 0)
    part = _IN_BRACKETS.match(text[before:end])
    if part and (_NEEDS_QUOTES.match(part["value"]) or ": " in part["value"]):
        yield before + part.start("value"), before + part.end("value")


def _short(value: str) -> str:
    return value if len(value) <= 80 else value[:79] + "…"


def _shown(value: str) -> str:
    inner = _short(value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value)
    return f"'{inner}'" if '"' in inner or "\\" in inner else f'"{inner}"'


def _quoted(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _other(error: Exception, problem: int, context: int, text: str, places: Places) -> Finding:
    if getattr(error, "problem", "") == TOO_DEEP:
        return finding("yaml-too-deep", places.span(problem), depth=DEPTH)
    opened = text[context] if 0 <= context < len(text) else ""
    if opened and opened in "\"'" and problem >= len(text.rstrip()):
        return finding("yaml-quote-open", places.span(context), mark=opened)
    if opened and opened in "[{":
        return finding("yaml-bracket-open", places.span(context), mark=opened)
    if opened and opened in "\"'":
        return finding("yaml-escape", places.span(problem))
    if "expected ':'" in str(getattr(error, "problem", "")) and context >= 0:
        return finding("yaml-colon-missing", places.span(context))
    if isinstance(error, yaml.reader.ReaderError | UnicodeEncodeError):
        return finding("yaml-character", places.span(problem))
    if "mapping values" in str(getattr(error, "problem", "")):
        return finding("yaml-indentation", places.span(problem))
    return finding("yaml-syntax", places.span(problem))
