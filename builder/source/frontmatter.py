"""The front matter of a content file: `---`, YAML, `---` (FORMAT 2 at its end, and 4 to 6)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from builder.diagnostics import Finding, Span, finding
from builder.diagnostics.allowance import Allowance
from builder.model.units import Draw, FeedbackWhen, Wave
from builder.source.allow import ALLOWED, allowed_in_file
from builder.yaml import YamlList, YamlMap, YamlText, read_yaml
from builder.yaml.fields import Field, Fields, Table, mapping_of
from builder.yaml.scalars import choice, flag, key, line, one_of, percent, several, whole
from builder.yaml.schema import keyed

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


TITLE = Field("title", line, "Titel der Datei; sonst zählt ihre Überschrift mit einem Rautenzeichen.")
DURATION = Field("duration", whole(minimum=1), "Wie viele Minuten Lernende dafür brauchen.")
OBJECTIVES = Field(
    "objectives", several(key, unique=True), "Kürzel der Lernziele aus module.yaml, um die es hier geht."
)
PRIVATE = Field("private", flag, "yes: Von dieser Datei wird nichts gespeichert und nichts gemeldet.")
EFFECTS = Field("effects", one_of(("required",)), "required: Jede Entscheidung braucht ein [!effect].")
SCORED = Field("scored", flag, "yes: Der Fall wird gewertet; der beste Weg zählt 100 %.")
PASS = Field("pass", percent, "Ab wie viel Prozent das Quiz bestanden ist; sonst gilt die Angabe des Moduls.")
ATTEMPTS = Field("attempts", whole(minimum=0), "Wie viele Versuche es gibt; 0: beliebig viele.")
SHUFFLE = Field("shuffle", flag, "no: Fragen und Antworten bleiben in der Reihenfolge der Datei.")
FEEDBACK = Field("feedback", choice(FeedbackWhen), "each: Rückmeldung nach jeder Frage, end: erst am Ende.")
DRAW = Field(
    "draw", mapping_of(keyed(whole(minimum=1).schema)), "Wie viele Fragen aus welchem Vorrat: {grundlagen: 3}."
)
WAVE = Field("wave", choice(Wave), "pre: Umfrage vor dem Kurs, post: danach. Sie gehören als Paar zusammen.")

_COMMON = (TITLE, DURATION, OBJECTIVES, ALLOWED)
TABLES: Mapping[Kind, Table] = {
    Kind.LESSON: (*_COMMON, PRIVATE),
    Kind.SCENARIO: (*_COMMON, PRIVATE, EFFECTS, SCORED),
    Kind.QUIZ: (*_COMMON, PASS, ATTEMPTS, SHUFFLE, FEEDBACK, DRAW),
    Kind.SURVEY: (*_COMMON, WAVE),
}
_OWN = {kind: [field.key for field in table if field not in _COMMON] for kind, table in TABLES.items()}
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
    allow = allowed_in_file(Fields(node, found, (ALLOWED,)), found)
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
    own = {name: where for name, where in _ELSEWHERE.items() if name not in _OWN[kind]}
    fields = Fields(node, found, TABLES[kind], elsewhere=own)
    before = len(found)
    title = fields.get(TITLE)
    unread = len(found) > before or (title is None and TITLE.key in fields.meant)
    entry = fields.given(TITLE)
    objectives = fields.get(OBJECTIVES) or ()
    return FrontMatter(
        span=Span(node.span.file, 1, 1),
        title=title,
        title_span=entry.value.inner if entry and title and isinstance(entry.value, YamlText) else None,
        duration=fields.get(DURATION) or 0,
        objectives=objectives,
        objective_spans=_places(node, OBJECTIVES.key, objectives),
        private=fields.get(PRIVATE) or False,
        effects_required=fields.get(EFFECTS) is not None,
        scored=fields.get(SCORED) or False,
        pass_mark=fields.get(PASS),
        attempts=fields.get(ATTEMPTS) or 0,
        shuffle=fields.get(SHUFFLE) is not False,
        feedback=fields.get(FEEDBACK) or FeedbackWhen.EACH,
        draws=tuple(_draws(fields.get(DRAW), found)),
        wave=fields.get(WAVE),
        allow=allowed_in_file(fields, found),
        unread=unread,
    )


def _draws(node: YamlMap | None, found: list[Finding]) -> Iterator[Draw]:
    """Yield `draw: {pool: n}` in the file's order."""
    for entry in node.entries if node else ():
        count = whole(minimum=1)(entry.value, found)
        if count is not None:
            yield Draw(entry.span, entry.key, count)


def _places(node: YamlMap, name: str, values: tuple[str, ...]) -> tuple[Span, ...]:
    """Return where each of `values` stands in the list `name`."""
    entry = node.get(name)
    items = entry.value.items if entry and isinstance(entry.value, YamlList) else ()
    places = {item.text: item.span for item in reversed(items) if isinstance(item, YamlText)}
    return tuple(places[value] for value in values)
