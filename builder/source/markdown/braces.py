"""What stands in curly brackets: variables and glossary terms; any other brace would show and is reported."""

from __future__ import annotations

import re

from builder.model.inlines import Term, Variable
from builder.source.markdown.attributes import variable_name
from builder.source.markdown.code_spans import code_span
from builder.source.markdown.scanner import Scanner

_VARIABLE = re.compile(r"\{\{([^{}]*)\}\}")
_NEARLY_VARIABLE = re.compile(r"\{{2,}[^{}\n]*\}*")
_BRACED = re.compile(r"\{[^{}\n]*\}")
_ATTRIBUTES = re.compile(r"\{\s*(?:#|[^\W\d_][\w-]*=)")


def read_brace(scan: Scanner, start: int) -> int | None:
    """A variable or a term; any other brace is reported, for it would show (FORMAT, Nothing vanishes)."""
    if scan.text.startswith("{term}`", start, scan.end):
        return _term(scan, start)
    if variable := _VARIABLE.match(scan.text, start, scan.end) or _NEARLY_VARIABLE.match(scan.text, start, scan.end):
        return _variable(scan, variable)
    braced = _BRACED.match(scan.text, start, scan.end)
    if braced is None:
        scan.tell("brace-in-text", start, brace="{")
        return None
    code = "attributes-misplaced" if _ATTRIBUTES.match(braced[0]) else "brace-in-text"
    scan.tell(code, start, brace=braced[0][:60])
    scan.add(start, braced[0])
    return braced.end()


def _variable(scan: Scanner, variable: re.Match[str]) -> int:
    if variable.re is _VARIABLE and (name := variable_name(variable[1])):
        scan.add(variable.start(), Variable(scan.span(variable.start()), name))
    else:
        scan.tell("variable-malformed", variable.start(), written=variable[0][:60])
        scan.add(variable.start(), variable[0])
    return variable.end()


def _term(scan: Scanner, start: int) -> int:
    """Read a term: a code span of the words shown, with the entry's name in angle brackets where it differs."""
    found = code_span(scan, start + len("{term}"))
    written, end = found or ("", start + len("{term}"))
    text = entry = written.strip()
    if text.endswith(">"):
        text, _, entry = (part.strip() for part in text[:-1].rpartition("<"))
    if not text or not entry or "<" in text or ">" in text + entry:
        scan.tell("term-malformed", start)
        scan.add(start, scan.text[start:end])
    else:
        scan.add(start, Term(scan.span(start), text, entry))
    return end


def read_closing_brace(scan: Scanner, start: int) -> None:
    scan.tell("brace-in-text", start, brace="}")
