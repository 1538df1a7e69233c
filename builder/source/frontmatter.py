"""The front matter of a content file: `---`, YAML, `---` (FORMAT 2 at its end, and 4 to 6)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from builder.diagnostics import Finding, Span, finding
from builder.diagnostics.allowance import Allowance
from builder.model.units import Draw, FeedbackWhen, Wave
from builder.source.allow import allowed_in_file
from builder.yaml import YamlList, YamlMap, YamlText, read_yaml
from builder.yaml.fields import Fields, mapping
from builder.yaml.scalars import Reader, choice, flag, key, line, one_of, percent, several, whole

T = TypeVar("T")

_OPEN = re.compile(r"---[ \t]*(?:\r\n?|\n|$)")
_CLOSE = re.compile(r"(?<![^\r\n])---[ \t]*(?![^\r\n])")
_BODY = re.compile(r"^(?:[ \t]*$|#)", re.MULTILINE)
_LINE_END = re.compile(r"\r\n?|\n")


class Kind(StrEnum):
    """What a content file is, by its suffix (FORMAT 1)."""

    LESSON = "lesson"
    SCENARIO = "scenario"
    QUIZ = "quiz"
    SURVEY = "survey"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the front matter says, with defaults for what it does not. `span` is the file's first line.

    `title` None: the file's `# ` heading counts; `title_span` is its first character. `duration` in minutes, 0 if not
    given; `objective_spans` are the places of `objectives`. `unread`: the title, or all of it, could not be read, which
    was reported. `pass_mark` None: the module's. `attempts` 0: unlimited.
    """

    span: Span
    title: str | None = None
    title_span: Span | None = None
    duration: int = 0
    objectives: tuple[str, ...] = ()
    objective_spans: tuple[Span, ...] = ()
    private: bool = False
    effects_required: bool = False
    scored: bool = False
    pass_mark: Decimal | None = None
    attempts: int = 0
    shuffle: bool = True
    feedback: FeedbackWhen = FeedbackWhen.EACH
    draws: tuple[Draw, ...] = ()
    wave: Wave | None = None
    allow: tuple[Allowance, ...] = ()
    unread: bool = False


# The keys that only some kinds have.
_OWN = {
    Kind.LESSON: ("private",),
    Kind.SCENARIO: ("private", "effects", "scored"),
    Kind.QUIZ: ("pass", "attempts", "shuffle", "feedback", "draw"),
    Kind.SURVEY: ("wave",),
}


_ELSEWHERE = {
    name: ", ".join(kind for kind, own in _OWN.items() if name in own) for names in _OWN.values() for name in names
}


def read_front_matter(text: str, *, file: str, kind: Kind) -> tuple[FrontMatter, int, tuple[Finding, ...]]:
    """Read the block at the top of `text`, a content file of `kind`.

    Returns what it says, the number (from 1) of the line on which the body starts, and the findings. A text without
    such a block gives the defaults and line 1.
    """
    node, line, found = _block(text, file)
    front = FrontMatter(Span(file, 1, 1), unread=bool(found)) if node is None else _read(node, kind, found)
    return front, line, tuple(found)


def read_local_front_matter(text: str, *, file: str) -> tuple[tuple[Allowance, ...], int, tuple[Finding, ...]]:
    """Read the block at the top of a local text, which holds nothing but `allow`.

    Returns what it allows, the number of the line on which the body starts, and the findings.
    """
    node, line, found = _block(text, file)
    if node is None:
        return (), line, tuple(found)
    fields = Fields(node, found)
    allow = allowed_in_file(fields, found)
    fields.close()
    return allow, line, tuple(found)


def _block(text: str, file: str) -> tuple[YamlMap | None, int, list[Finding]]:
    """Return the block's mapping (None where there is none to read), the body's first line, and what is wrong."""
    opened = _OPEN.match(text)
    if opened is None:
        return None, 1, []
    closed = _CLOSE.search(text, opened.end())
    if closed is None:
        body = _BODY.search(text, opened.end())
        start = len(_LINE_END.findall(text, 0, body.start() if body else len(text))) + 1
        return None, start, [finding("front-matter-open", Span(file, 1, 1))]
    node, faults = read_yaml(text[opened.end() : closed.start()], file=file, line=2)
    start = len(_LINE_END.findall(text, 0, closed.start())) + 2
    return node if isinstance(node, YamlMap) else None, start, list(faults)


def _read(node: YamlMap, kind: Kind, found: list[Finding]) -> FrontMatter:
    fields = _Own(node, kind, found)
    before = len(found)
    title = fields.get("title", line)
    unread = len(found) > before
    entry = node.get("title")
    objectives = fields.get("objectives", several(key, unique=True)) or ()
    front = FrontMatter(
        span=Span(node.span.file, 1, 1),
        title=title,
        title_span=entry.value.inner if entry and title and isinstance(entry.value, YamlText) else None,
        duration=fields.get("duration", whole(minimum=1)) or 0,
        objectives=objectives,
        objective_spans=_places(node, "objectives", objectives),
        private=fields.own("private", flag) or False,
        effects_required=fields.own("effects", one_of(("required",))) is not None,
        scored=fields.own("scored", flag) or False,
        pass_mark=fields.own("pass", percent),
        attempts=fields.own("attempts", whole(minimum=0)) or 0,
        shuffle=fields.own("shuffle", flag) is not False,
        feedback=fields.own("feedback", choice(FeedbackWhen)) or FeedbackWhen.EACH,
        draws=tuple(fields.draws()),
        wave=fields.own("wave", choice(Wave)),
        allow=allowed_in_file(fields, found),
        unread=unread,
    )
    fields.close(elsewhere=_ELSEWHERE)
    return front


def _places(node: YamlMap, name: str, values: tuple[str, ...]) -> tuple[Span, ...]:
    """Return where each of `values` stands in the list `name`."""
    entry = node.get(name)
    items = entry.value.items if entry and isinstance(entry.value, YamlList) else ()
    places = {item.text: item.span for item in reversed(items) if isinstance(item, YamlText)}
    return tuple(places[value] for value in values)


class _Own(Fields):
    """The front matter's entries; what belongs to other kinds is not asked for, and so refused."""

    def __init__(self, node: YamlMap, kind: Kind, found: list[Finding]) -> None:
        super().__init__(node, found)
        self._names = _OWN[kind]
        self._faults = found

    def own(self, name: str, reader: Reader[T]) -> T | None:
        return self.get(name, reader) if name in self._names else None

    def draws(self) -> Iterator[Draw]:
        """Yield `draw: {pool: n}` in the file's order."""
        node = self.own("draw", mapping)
        for entry in node.entries if node else ():
            count = whole(minimum=1)(entry.value, self._faults)
            if count is not None:
                yield Draw(entry.span, entry.key, count)
