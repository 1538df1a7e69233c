"""One way to write gender forms in the whole programme (FORMAT 8)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.check.scope import Scope
from builder.diagnostics import Finding, Span, finding
from builder.model.inlines import Text

_ENDING = r"(?:innen|in|r|n|m|s)\b"
_FORMS = {
    "star": re.compile(rf"\b\w+\*{_ENDING}"),
    "colon": re.compile(rf"\b\w+[^\W\d_]:{_ENDING}"),
    "gap": re.compile(rf"\b[^\W_]+_{_ENDING}"),
    "capital": re.compile(r"\b[^\W\d_]+[a-zäöüß]I(?:nnen|n)\b"),
    "slash": re.compile(r"\b\w+/-?innen\b"),
    "bracket": re.compile(r"\b\w+\((?:innen|in|r)\)"),
}
# What every form has in it: most texts have none of them.
_MARK = re.compile(r"[*:_/(]|[a-zäöüß]I")

_EXAMPLES = {
    "star": "Bürger*innen",
    "colon": "Bürger:innen",
    "gap": "Bürger_innen",
    "capital": "BürgerInnen",
    "slash": "Bürger/-innen",
    "bracket": "Bürger(innen)",
    "neutral": "Menschen, Beschäftigte",
}


class GenderMixed:
    """A gender form other than the programme's; where none is set, other than the first one used."""

    code = "gender-mixed"

    def check(self, scope: Scope) -> Iterator[Finding]:
        if not scope.module.language.startswith("de"):
            return
        gender = scope.course.programme.gender
        wanted = gender.value if gender else ""
        for node in scope.nodes(Text):
            if node.filled or not _MARK.search(node.text):
                continue
            for name, form in _FORMS.items():
                for found in form.finditer(node.text):
                    wanted = wanted or name
                    if name != wanted:
                        place = Span(node.span.file, node.span.line, node.span.column + found.start())
                        yield finding(self.code, place, word=found[0], wanted=_EXAMPLES[wanted])
