"""builder/source/module_yaml.py; what is refused stands in tests/cases/project."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from builder.diagnostics import Finding, Span
from builder.model.course import Module
from builder.model.metadata import Approval, Completion, Objective, Part, Report, Source, Status
from builder.source.module_yaml import read_module_yaml
from builder.yaml import YamlMap, read_yaml


def read(text: str) -> Module:
    node, faults = read_yaml(text, file="f")
    assert isinstance(node, YamlMap)
    found: list[Finding] = [*faults]
    module = read_module_yaml(node, id="m", folder="modules/m", found=found)
    assert found == []
    return module


def test_defaults() -> None:
    module = read("id: m\ntitle: M\nversion: 1.10.0\nlanguage: de\n")
    assert module == Module(Span("f", 1, 1), "m", "modules/m", "M", "1.10.0", "de", Completion((), Decimal(80)))


def test_everything() -> None:
    module = read(
        "id: m\ntitle: M\nsummary: S\nversion: 1.2.0\nlanguage: de\nstatus: pilot\nduration: 45\n"
        "objectives:\n  zweitens: Z\n  erstens: E\ncompletion: {require: [quiz, lessons], pass: 66.5}\n"
        "report: answers\nauthors: [A, B]\nlicense: L\n"
        'sources:\n  agg: {title: T, url: "https://a.example", as_of: 2026-08-19, accessed: 2026-10-01}\n'
        'approvals:\n  - {by: G, on: 2026-10-01, version: 1.2.0, digest: "sha256:ab"}\n'
    )
    assert (module.status, module.report, module.duration) == (Status.PILOT, Report.ANSWERS, 45)
    assert module.objectives == (
        Objective(Span("f", 9, 3), "zweitens", "Z"),
        Objective(Span("f", 10, 3), "erstens", "E"),
    )
    assert module.completion == Completion((Part.LESSONS, Part.QUIZ), Decimal("66.5"))
    assert (module.authors, module.license, module.summary) == (("A", "B"), "L", "S")
    day = date(2026, 8, 19)
    assert module.sources == (Source(Span("f", 16, 3), "agg", "T", "https://a.example", day, date(2026, 10, 1)),)
    assert module.approvals == (Approval(Span("f", 18, 5), "G", date(2026, 10, 1), "1.2.0", "sha256:ab"),)


def test_nothing_may_be_required_of_nobody() -> None:
    node, _ = read_yaml("id: m\ntitle: M\nversion: 1.0.0\nlanguage: de\ncompletion: {require: []}\n", file="f")
    assert isinstance(node, YamlMap)
    found: list[Finding] = []
    read_module_yaml(node, id="m", folder="modules/m", found=found)
    assert [each.code for each in found] == ["value-empty"]
