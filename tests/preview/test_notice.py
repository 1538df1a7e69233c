"""builder/preview/notice.py: findings in words, by file."""

from __future__ import annotations

from pathlib import Path

from builder.diagnostics import Span, finding
from builder.package.part import PackageTree
from builder.preview.desk import Page
from builder.preview.editor import EDITORS
from builder.preview.notice import Notice

_NOTICE = Notice(Path("/w"), EDITORS["vscode"], "de")
_WARNING = finding("percentage-uncited", Span("modules/m/10-a.md", 2, 3), figure="12 %")
_ERROR = finding("link-dead", Span("modules/m/10-a.md", 9, 1), href="<script>", near="–")
_OTHER = finding("curriculum-missing", Span("modules/curriculum.yaml"))


def test_by_file_the_worst_first() -> None:
    files = _NOTICE.by_file([_WARNING, _ERROR, _OTHER])
    assert [(each.file, each.worst, len(each.findings)) for each in files] == [
        ("modules/curriculum.yaml", "error", 1),
        ("modules/m/10-a.md", "error", 2),
    ]
    error, warning = files[1].findings
    assert (error.place, error.href) == ("9:1", "vscode://file/w/modules/m/10-a.md:9:1")
    assert (warning.severity, "12 %" in warning.message) == ("warning", True)
    assert files[0].findings[0].place == ""


def test_what_a_page_is_told() -> None:
    page = Page("abc", PackageTree(()), (_ERROR, _WARNING), held=True)
    assert _NOTICE.page(page, ["modules/m/10-a.md"]) == {"digest": "abc", "changed": ["modules/m/10-a.md"]}
    told = _NOTICE.findings(page)
    assert (told["held"], told["absent"], told["counts"]) == (True, "", {"error": 1, "warning": 1, "note": 0})
    assert "&lt;script&gt;" in str(told["html"])
    assert "<script>" not in str(told["html"])


def test_without_an_editor_there_is_no_link() -> None:
    assert 'href="vscode' not in str(Notice(Path("/w"), "", "en").findings(Page("", PackageTree(()), (_ERROR,), True)))


def test_counts() -> None:
    assert _NOTICE.counts([_ERROR, _OTHER, _WARNING]) == {"error": 2, "warning": 1, "note": 0}
