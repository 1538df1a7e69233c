"""Wordings that a didactic rule advises against: one pattern a language, looked for outside quotation marks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from builder.check.passages import Passage
from builder.check.scope import Scope
from builder.diagnostics import Finding, finding
from builder.model.blocks import Law, Quotation, Reflection, Voice
from builder.model.questions import (
    Accepted,
    AcceptedNumber,
    Distractor,
    FreeText,
    Option,
    Pair,
    Question,
)
from builder.model.units import Choice, Scene, SurveyItem, SurveyText

_NOTHING = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Wording:
    """A rule that finds `patterns` (by language) in the passages that `where` accepts."""

    code: str
    patterns: Mapping[str, re.Pattern[str]]
    where: Callable[[Passage], bool]

    def check(self, scope: Scope) -> Iterator[Finding]:
        pattern = self.patterns.get(scope.module.language.partition("-")[0], _NOTHING)
        for passage in filter(self.where, scope.passages):
            for found in pattern.finditer(passage.prose):
                words = found[0].strip()
                yield finding(self.code, passage.span(found.start() + found[0].index(words)), words=words)


def is_feedback(passage: Passage) -> bool:
    """Return whether the passage answers what a learner has done: feedback, a choice's parts, an ending."""
    answers = (Option, Pair, Distractor, Accepted, AcceptedNumber, Question)
    if any(passage.within(kind, "feedback") for kind in answers) or passage.within(Choice, "feedback", "effect", "law"):
        return True
    scene = passage.holder(Scene)
    return scene is not None and not scene.choices


def is_own_words(passage: Passage) -> bool:
    """Return whether the passage is the course's own words: no statute, no quotation, no voice."""
    return not any(map(passage.within, (Law, Quotation, Voice)))


def _is_private_task(passage: Passage) -> bool:
    return passage.within(Reflection)


def _is_open_task(passage: Passage) -> bool:
    question, item = passage.holder(Question), passage.holder(SurveyItem)
    typed = question is not None and isinstance(question.answers, FreeText)
    return typed or _is_private_task(passage) or (item is not None and isinstance(item.answers, SurveyText))


def _pattern(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(parts), re.IGNORECASE)


FEEDBACK_VERDICT = Wording(
    "feedback-verdict",
    {
        "de": _pattern(
            r"^\s*(?:(?:leider|das (?:ist|war)|nein),?\s+)*(?:falsch|verkehrt|nicht richtig|stimmt nicht|fehler)\s*(?:[!.,:–-]|$)",
            r"\b(?:leider|das ist|das war) (?:leider )?(?:falsch|verkehrt|nicht richtig)\b",
            r"^\s*nein\s*[!.]",
        ),
        "en": _pattern(
            r"^\s*(?:(?:sorry|no|unfortunately),?\s+)*(?:wrong|incorrect|not correct)\s*(?:[!.,:–-]|$)",
            r"\bthat(?:['’]s| is| was) (?:wrong|incorrect)\b",
        ),
    },
    is_feedback,
)

FEEDBACK_PRAISE = Wording(
    "feedback-praise",
    {
        "de": _pattern(
            r"^\s*(?:super|prima|toll|bravo|klasse|perfekt|spitze|ausgezeichnet|hervorragend|sehr gut|gut gemacht|(?:herzlichen )?glückwunsch|weiter so)\s*(?:[!.,–-]|$)",
            r"\b(?:gut gemacht|weiter so|glückwunsch|großartig gelöst)\s*!",
        ),
        "en": _pattern(
            r"^\s*(?:great|excellent|perfect|well done|good job|great job|brilliant|awesome|congratulations|fantastic)\s*(?:[!.,–-]|$)",
            r"\b(?:well done|good job|congratulations)\s*!",
        ),
    },
    is_feedback,
)

BLAME = Wording(
    "blame",
    {
        "de": _pattern(
            r"\bSie hätten (?:(?:doch|es|das|eigentlich|wohl) )*(?:wissen|merken|bemerken|sehen|erkennen) (?:müssen|können|sollen)",
            r"\bSie sind (?:(?:leider|wohl|auch|selbst) )*(?:rassistisch|eine? rassist\w*|voreingenommen|unsensibel|ignorant|gedankenlos|nachlässig|intolerant|schuld)\b",
            r"\bSie haben (?:(?:leider|wieder|offenbar) )*(?:versagt|nicht aufgepasst|nichts verstanden|sich rassistisch verhalten)",
            r"\b(?:selbst schuld|Ihre (?:eigene )?Schuld|schämen Sie sich)\b",
        ),
        "en": _pattern(
            r"\byou (?:should|ought to|could) have (?:known|noticed|seen|realised|realized)\b",
            r"\byou are (?:racist|a racist|biased|prejudiced|ignorant|insensitive|to blame)\b",
            r"\b(?:your (?:own )?fault|shame on you)\b",
        ),
    },
    is_own_words,
)

MAJORITY_VOICE = Wording(
    "majority-voice",
    {
        "de": _pattern(
            r"\b(?:wir|uns) (?:alle )?(?:als )?(?:Deutschen?|Weißen?|weißen? (?:Menschen|Personen|Beschäftigten?)|Europäer\w*|Einheimischen?)\b",
            r"\b(?:wir|uns) als (?:die )?(?:Mehrheit|Mehrheitsgesellschaft|Aufnahmegesellschaft|Weiße)\b",
            r"\bunsere[nrms]? (?:ausländischen?|muslimischen?|migrantischen?|jüdischen?|schwarzen?|zugewanderten?) (?:Mitbürger|Bürger|Kund|Kolleg|Gäste|Freund|Menschen)\w*",
        ),
        "en": _pattern(
            r"\b(?:we|us) (?:as )?(?:Germans|Europeans|white people|whites|natives)\b",
            r"\b(?:we|us) as (?:the|a) majority\b",
            r"\bour (?:foreign|Muslim|migrant|Jewish|Black|immigrant) (?:citizens|customers|colleagues|guests|friends)\b",
        ),
    },
    is_own_words,
)

TASK_HANDED_IN = Wording(
    "task-handed-in",
    {
        "de": _pattern(
            r"\b(?:schicken|senden|reichen|geben|laden|mailen|leiten) Sie\b[^.?!]{0,120}?\b(?:ein|ab|hoch|weiter|per E-Mail)\b",
            r"\b(?:teilen|besprechen|zeigen) Sie\b[^.?!]{0,80}?\b(?:in der Gruppe|im Plenum|mit (?:der|Ihrer) (?:Gruppe|Führungskraft|Leitung))\b",
            r"\bwird (?:später )?(?:bewertet|benotet|eingesammelt|ausgewertet)\b",
        ),
        "en": _pattern(
            r"\b(?:send|submit|upload|e-?mail) (?:it|this|your)\b|\bhand (?:it|this|your \w+) in\b",
            r"\bshare\b[^.?!]{0,80}?\bwith (?:the|your) (?:group|manager|team)\b",
            r"\bwill be (?:graded|marked|collected|evaluated)\b",
        ),
    },
    _is_private_task,
)

EXPERIENCE_DEMANDED = Wording(
    "experience-demanded",
    {
        "de": _pattern(
            r"\b(?:beschreiben|schildern|erzählen|berichten|nennen|teilen) Sie\b[^.?!]{0,120}?(?:selbst (?:\w+ )?(?:erlebt|erfahren)|(?:eigene|Ihre|persönliche)\w* (?:\w+ )?\w*(?:erfahrung|diskriminierung|rassismus)\w*)",
            r"\bwann (?:wurden|sind) Sie (?:\w+ ){0,3}(?:diskriminiert|beleidigt|ausgegrenzt)",
        ),
        "en": _pattern(
            r"\b(?:describe|tell|report|share|name)\b[^.?!]{0,120}?\b(?:your own|you yourself|personal(?:ly)?) (?:\w+ )?(?:experience|discrimination|racism)\w*",
            r"\bwhen were you (?:\w+ ){0,3}(?:discriminated|insulted|excluded)",
        ),
    },
    _is_open_task,
)

TERM_RACE = Wording("term-race", {"de": re.compile(r"\bRassen?\b")}, is_own_words)

_PERSONS = (
    r"(?:Mensch|Person|Frau|Mann|Männer|Kolleg|Ärzt|Arzt|Deutsche|Jugendliche|Kind|Bürger|Communit|Beschäftigte"
    r"|Bewerber|Mitarbeit|Leute|Famil|Schüler|Nachbar|Studierende)\w*"
)
TERM_BLACK = Wording(
    "term-black",
    {
        "de": re.compile(rf"\bschwarze[nrsm]? (?:[a-zäöüß]+e[nrsm]? )?{_PERSONS}"),
        "en": re.compile(r"\bblack (?:people|person|woman|women|man|men|colleague|doctor|child|children|German)s?\b"),
    },
    is_own_words,
)

WORDINGS: tuple[Wording, ...] = (
    FEEDBACK_VERDICT,
    FEEDBACK_PRAISE,
    BLAME,
    MAJORITY_VOICE,
    TASK_HANDED_IN,
    EXPERIENCE_DEMANDED,
    TERM_RACE,
    TERM_BLACK,
)
