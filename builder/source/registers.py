"""facts.yaml and recommendations.yaml → the registers that content refers to (FORMAT 2)."""

from __future__ import annotations

from builder.diagnostics import Finding
from builder.model.blocks import Level
from builder.model.metadata import Fact, Recommendation
from builder.source.allow import allowed_in_entry
from builder.source.curriculum import known_module
from builder.source.sources import keyed
from builder.yaml import YamlMap
from builder.yaml.scalars import choice, day, line, one_of, several, text, url, version


def read_facts(node: YamlMap, found: list[Finding]) -> tuple[Fact, ...]:
    """Return the facts in the file's order."""
    facts = []
    for entry, fields in keyed(node, found):
        fact = Fact(
            span=entry.span,
            key=entry.key,
            statement=fields.require("statement", text) or "",
            source=fields.get("source", text) or "",
            url=fields.get("url", url) or "",
            as_of=fields.get("as_of", day),
            check_by=fields.get("check_by", day),
            level=fields.get("level", one_of(("A", "B"))) or "",
            limits=fields.get("limits", text) or "",
            allow=allowed_in_entry(entry, fields, found),
        )
        fields.close()
        facts.append(fact)
    return tuple(facts)


def read_recommendations(
    node: YamlMap, found: list[Finding], *, modules: tuple[str, ...]
) -> tuple[Recommendation, ...]:
    """Return the recommendations in the file's order; `modules` are the ids that they may name."""
    recommendations = []
    for entry, fields in keyed(node, found):
        recommendation = Recommendation(
            span=entry.span,
            key=entry.key,
            title=fields.require("title", line) or entry.key,
            level=fields.get("level", choice(Level)),
            steps=fields.get("steps", several(text)) or (),
            role=fields.get("role", line) or "",
            evidence=fields.get("evidence", text) or "",
            version=fields.get("version", version) or "",
            modules=fields.get("modules", several(known_module(modules, "module-unknown"), unique=True)) or (),
            field=fields.get("field", line) or "",
            allow=allowed_in_entry(entry, fields, found),
        )
        fields.close()
        recommendations.append(recommendation)
    return tuple(recommendations)
