"""Course + edition → Course (FORMAT 7), module by module."""

from __future__ import annotations

from dataclasses import replace

from builder.diagnostics import Finding
from builder.edition.local import with_local_texts
from builder.edition.rebuild import Rebuild
from builder.edition.values import Values, missing
from builder.model.course import Course, Module
from builder.model.edition import Edition
from builder.model.inlines import Variable
from builder.model.metadata import Programme
from builder.recall import Recall, afresh

Findings = tuple[Finding, ...]


def apply_edition(course: Course, edition: Edition, *, recall: Recall = afresh) -> tuple[Course, Findings]:
    """Return the course as `edition` wants it, and what the edition leaves open or gets wrong.

    In this order: local texts replace their blocks, the edition's modules are chosen in its order, variables are
    filled everywhere but in code. The result holds no `Variable` and no known `{{ name }}`; its `edition` is set.
    """
    programme, findings = recall(f"{edition.id}: programme", _programme, course.programme, edition)
    found, applied = list(findings), {}
    for module in course.modules:
        place = f"{edition.id}: {module.folder}"
        applied[module.id], findings = recall(place, apply_to_module, module, course.programme, edition)
        found.extend(findings)
    chosen = [id for id in edition.modules if id in applied] if edition.modules else applied
    modules = tuple(applied[id] for id in chosen)
    return replace(course, programme=programme, modules=modules, edition=edition), tuple(found)


def apply_to_module(module: Module, programme: Programme, edition: Edition) -> tuple[Module, Findings]:
    """Return `module` as `edition` wants it. One that the edition leaves out keeps its variables."""
    found: list[Finding] = []
    module = with_local_texts(module, edition.local, found)
    if edition.modules and module.id not in edition.modules:
        return module, tuple(found)
    values = Values(programme, edition)
    filled = _fill(values)(module)
    return filled, (*found, *values.found)


def _programme(programme: Programme, edition: Edition) -> tuple[Programme, Findings]:
    values = Values(programme, edition)
    filled = _fill(values)(programme)
    return filled, (*missing(programme, edition), *values.found)


def _fill(values: Values) -> Rebuild:
    return Rebuild(nodes={Variable: values.node}, string=values.string)
