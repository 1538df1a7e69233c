"""The forms of a report: text with a caret, one JSON object, workflow commands, SARIF."""

from __future__ import annotations

import json

from builder.diagnostics import Span, finding
from builder.diagnostics.allowance import Allowance, sift, unused
from builder.diagnostics.describe import describe
from builder.diagnostics.github import as_github
from builder.diagnostics.json import as_json
from builder.diagnostics.report import Report, report
from builder.diagnostics.sarif import as_sarif
from builder.diagnostics.text import as_text

WHY = Allowance(Span("modules/a/10-x.md", 1, 4), "percentage-uncited", "100 %, gerechnet", 1, 2)
HERE = Span("modules/a/10-x.md", 2, 7)


def _told() -> Report:
    first = finding("zip-symlink", HERE, path="ä,b")
    second = finding("mastery-score", Span("modules/a/10-x.md", 1, 1))
    return report([first, second, first], texts={"modules/a/10-x.md": "eins\nzwei \t drei\n"})


def test_findings_are_sorted_and_stand_once() -> None:
    told = _told()
    assert [found.code for found in told.findings] == ["mastery-score", "zip-symlink"]
    assert (told.errors, told.warnings) == (1, 1)


def test_text_shows_the_line_with_a_caret() -> None:
    lines = as_text(_told()).splitlines()
    at = lines.index("     2 | zwei   drei")
    assert lines[at + 1] == "       |       ^"
    assert lines[-1] == "1 Fehler, 1 Warnung."
    assert any(line.startswith("  Abhilfe: ") for line in lines)


def test_equal_notes_are_shown_once_and_counted() -> None:
    notes = [finding("survey-left-out", Span(f"modules/a/{n}.survey.md", 1, 1), unit="x") for n in range(3)]
    text = as_text(report(notes))
    assert text.count("survey-left-out") == 1
    assert "Und an 2 weiteren Stellen" in text
    assert text.endswith("3 Hinweise.\n")


def test_text_of_nothing_says_so() -> None:
    assert as_text(report([])) == "Alles in Ordnung: keine Fehler, keine Warnungen.\n"
    assert as_text(report([]), language="en") == "All good: no errors, no warnings.\n"


def test_a_long_line_is_cut_around_the_caret() -> None:
    text = as_text(report([finding("zip-symlink", Span("a.md", 1, 5000), path="x")], texts={"a.md": "y" * 9999}))
    shown, caret = (line for line in text.splitlines() if " | " in line)
    assert len(shown) < 200
    assert caret.index("^") < len(shown)


def test_json_is_one_object() -> None:
    whole = json.loads(as_json(_told()))
    assert list(whole) == ["findings", "errors", "warnings", "silenced", "silenced_findings"]
    assert (whole["errors"], whole["warnings"]) == (1, 1)
    assert list(whole["findings"][0]) == ["code", "severity", "file", "line", "column", "message", "help"]
    assert (whole["findings"][1]["line"], whole["findings"][1]["column"]) == (2, 7)


def test_a_finding_about_a_whole_file_stands_at_its_first_character() -> None:
    whole = json.loads(as_json(report([finding("zip-empty", Span("x.zip"))])))
    assert (whole["findings"][0]["line"], whole["findings"][0]["column"]) == (1, 1)


def test_github_commands_are_escaped() -> None:
    line = as_github(_told()).splitlines()[1]
    assert line.startswith("::error file=modules/a/10-x.md,line=2,col=7,title=zip-symlink::„ä,b“ ist eine Verknüpfung")


def test_sarif_names_rule_place_and_level() -> None:
    run = json.loads(as_sarif(_told(), version="1.0"))["runs"][0]
    result = run["results"][1]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "zip-symlink"
    assert result["level"] == "error"
    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 2, "startColumn": 7}


def test_nothing_is_said_of_a_nearest_word_where_none_is_near() -> None:
    near = finding("value-unknown", HERE, value="entwurf", known="draft, review", nearest="draft")
    far = finding("value-unknown", HERE, value="xyz", known="", nearest="")
    assert describe(near).message == "„entwurf“ ist hier nicht bekannt. Gemeint ist vielleicht „draft“."
    assert describe(far).message == "„xyz“ ist hier nicht bekannt."
    assert describe(far).help == "Möglich sind: –."


def _silenced(*more: Allowance) -> Report:
    meant = finding("percentage-uncited", HERE, figure="5 %")
    return report(
        [meant, finding("mastery-score", HERE)], texts={HERE.file: "eins\nzwei 5 %\n"}, allowances=[WHY, *more]
    )


def test_a_reason_silences_what_it_covers_and_nothing_else() -> None:
    inside = finding("percentage-uncited", HERE)
    others = [
        finding("percentage-uncited", Span("modules/a/10-x.md", 3, 1)),
        finding("percentage-uncited", Span("modules/a/20-y.md", 2, 1)),
        finding("gender-mixed", HERE),
    ]
    sifted = sift([*others, inside], [WHY])
    assert sifted.kept == tuple(others)
    assert [each.finding for each in sifted.silenced] == [inside]


def test_an_error_is_never_silenced() -> None:
    error = finding("zip-symlink", HERE, path="x")
    assert sift([error], [Allowance(HERE, "zip-symlink", "Grund", 1, 9)]).kept == (error,)


def test_the_narrowest_reason_counts_and_the_other_is_unused() -> None:
    wide = Allowance(Span("modules/a/10-x.md", 1, 1), "percentage-uncited", "alles", 0, 99)
    found = [finding("percentage-uncited", HERE)]
    assert [each.allowance for each in sift(found, [wide, WHY]).silenced] == [WHY]
    assert [(each.code, each.span) for each in unused(found, [wide, WHY, wide])] == [("allow-unused", wide.span)]


def test_a_file_with_errors_has_no_unused_reasons() -> None:
    assert list(unused([finding("zip-symlink", HERE, path="x")], [WHY])) == []


def test_text_counts_the_silenced_and_lists_them_when_asked() -> None:
    assert as_text(_silenced()).endswith("1 Warnung, 1 begründete Ausnahme.\n")
    assert "gerechnet" not in as_text(_silenced())
    listed = as_text(_silenced(), silenced=True)
    assert "modules/a/10-x.md:2:7: begründete Ausnahme percentage-uncited" in listed
    assert "Begründung (modules/a/10-x.md:1:4): 100 %, gerechnet" in listed
    assert "     2 | zwei 5 %" in listed


def test_text_of_nothing_but_silenced_findings() -> None:
    meant = [finding("percentage-uncited", Span("modules/a/10-x.md", line, 1), figure="5 %") for line in (1, 2)]
    told = report(meant, allowances=[WHY])
    assert as_text(told) == "Alles in Ordnung: keine Fehler, keine Warnungen, 2 begründete Ausnahmen.\n"
    assert as_text(told, language="en") == "All good: no errors, no warnings, 2 exceptions with a reason.\n"


def test_json_holds_the_silenced_with_their_reasons() -> None:
    whole = json.loads(as_json(_silenced()))
    assert (whole["errors"], whole["warnings"], whole["silenced"]) == (0, 1, 1)
    silenced = whole["silenced_findings"][0]
    assert (silenced["code"], silenced["line"], silenced["reason"]) == ("percentage-uncited", 2, "100 %, gerechnet")
    assert (silenced["reason_file"], silenced["reason_line"]) == ("modules/a/10-x.md", 1)


def test_github_counts_the_silenced_in_one_notice() -> None:
    assert as_github(_silenced()).splitlines()[-1] == "::notice title=kursbau::1 begründete Ausnahme"
    assert "notice" not in as_github(_told())


def test_sarif_suppresses_the_silenced_with_a_justification() -> None:
    results = json.loads(as_sarif(_silenced(), version="1.0"))["runs"][0]["results"]
    assert [result["suppressions"] for result in results if result["ruleId"] == "mastery-score"] == [[]]
    (suppression,) = next(result["suppressions"] for result in results if result["ruleId"] == "percentage-uncited")
    assert (suppression["kind"], suppression["justification"]) == ("inSource", "100 %, gerechnet")
    assert suppression["location"]["physicalLocation"]["region"]["startLine"] == 1
