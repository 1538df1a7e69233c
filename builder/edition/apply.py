"""Course + edition → Course (FORMAT 7)."""

from __future__ import annotations

from dataclasses import replace

from builder.diagnostics import Finding
from builder.edition.local import with_local_texts
from builder.edition.rebuild import Rebuild
from builder.edition.values import Values, missing
from builder.model.course import Course, Module
from builder.model.edition import Edition
from builder.model.inlines import Variable


def apply_edition(course: Course, edition: Edition) -> tuple[Course, tuple[Finding, ...]]:
    """Return the course as `edition` wants it, and what the edition leaves open or gets wrong.

    In this order: local texts replace their blocks, the edition's modules are chosen in its order, variables are
    filled everywhere but in code. The result holds no `Variable` and no known `{{ name }}`; its `edition` is set.
    """
    found = list(missing(course.programme, edition))
    course = with_local_texts(course, edition.local, found)
    values = Values(course.programme, edition)
    fill = Rebuild(nodes={Variable: values.node}, string=values.string)
    modules = tuple(fill(module) for module in _chosen(course, edition))
    programme = fill(course.programme)
    found.extend(values.found)
    return replace(course, programme=programme, modules=modules, edition=edition), tuple(found)


def _chosen(course: Course, edition: Edition) -> tuple[Module, ...]:
    if not edition.modules:
        return course.modules
    by_id = {module.id: module for module in course.modules}
    return tuple(by_id[id] for id in edition.modules if id in by_id)
