"""facts.yaml and recommendations.yaml → the registers that content refers to (FORMAT 2)."""

from __future__ import annotations

from builder.diagnostics import Finding
from builder.model.blocks import Level
from builder.model.metadata import Fact, Recommendation
from builder.source.allow import ALLOWED, allowed_in_entry
from builder.source.curriculum import known_module
from builder.source.sources import entries
from builder.yaml import YamlMap
from builder.yaml.fields import Field, Table
from builder.yaml.scalars import choice, day, identifier, line, one_of, several, text, url, version

STATEMENT = Field("statement", text, "Die Aussage, so wie der Kurs sie nennen darf.", required=True)
SOURCE = Field("source", text, "Woher die Zahl stammt.")
URL = Field("url", url, "Webadresse der Quelle, mit https://.")
AS_OF = Field("as_of", day, "Stand der Zahl als Datum: JJJJ-MM-TT.")
CHECK_BY = Field("check_by", day, "Bis wann die Zahl wieder geprüft werden muss: JJJJ-MM-TT. Danach warnt die Prüfung.")
GRADE = Field("level", one_of(("A", "B")), "A: Primärquelle, B: Sekundärquelle.")
LIMITS = Field("limits", text, "Was die Zahl nicht sagt.")
FACT: Table = (STATEMENT, SOURCE, URL, AS_OF, CHECK_BY, GRADE, LIMITS, ALLOWED)

TITLE = Field("title", line, "Titel der Handlungsempfehlung.", required=True)
LEVEL = Field("level", choice(Level), "Wer handelt: me (ich), team oder organisation.")
STEPS = Field("steps", several(text), "Die Schritte, einer je Eintrag.")
ROLE = Field("role", line, "An wen sich die Empfehlung richtet.")
EVIDENCE = Field("evidence", text, "Worauf sie sich stützt.")
VERSION = Field("version", version, "Version der Empfehlung, drei Zahlen: 1.0.0.")
MODULES = Field("modules", several(identifier, unique=True), "Module, die sie zeigen.")
FIELD = Field("field", line, "Handlungsfeld, etwa Personal.")
RECOMMENDATION: Table = (TITLE, LEVEL, STEPS, ROLE, EVIDENCE, VERSION, MODULES, FIELD, ALLOWED)


def read_facts(node: YamlMap, found: list[Finding]) -> tuple[Fact, ...]:
    """Return the facts in the file's order."""
    facts = []
    for entry, fields in entries(node, found, FACT):
        fact = Fact(
            span=entry.span,
            key=entry.key,
            statement=fields.get(STATEMENT) or "",
            source=fields.get(SOURCE) or "",
            url=fields.get(URL) or "",
            as_of=fields.get(AS_OF),
            check_by=fields.get(CHECK_BY),
            level=fields.get(GRADE) or "",
            limits=fields.get(LIMITS) or "",
            allow=allowed_in_entry(entry, fields, found),
        )
        facts.append(fact)
    return tuple(facts)


def read_recommendations(
    node: YamlMap, found: list[Finding], *, modules: tuple[str, ...]
) -> tuple[Recommendation, ...]:
    """Return the recommendations in the file's order; `modules` are the ids that they may name."""
    recommendations = []
    for entry, fields in entries(node, found, RECOMMENDATION):
        recommendation = Recommendation(
            span=entry.span,
            key=entry.key,
            title=fields.get(TITLE) or entry.key,
            level=fields.get(LEVEL),
            steps=fields.get(STEPS) or (),
            role=fields.get(ROLE) or "",
            evidence=fields.get(EVIDENCE) or "",
            version=fields.get(VERSION) or "",
            modules=fields.get(MODULES, several(known_module(modules, "module-unknown"), unique=True)) or (),
            field=fields.get(FIELD) or "",
            allow=allowed_in_entry(entry, fields, found),
        )
        recommendations.append(recommendation)
    return tuple(recommendations)
