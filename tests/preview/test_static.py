"""builder/preview/static.py: the preview's own files, and no others."""

from __future__ import annotations

import re

from builder.preview.static import static_files, style_sheet


def test_every_script_that_is_imported_is_served() -> None:
    files = static_files()
    assert {"preview/module.js", "preview/overview.js", "preview/lms/lms.js", "player/dom.js"} <= files.keys()
    for name, path in files.items():
        assert path.suffix == ".js"
        for imported in re.findall(r"from '([^']+)'", path.read_text("utf-8")):
            place = (path.parent / imported).resolve()
            assert place in {each.resolve() for each in files.values()}, (name, imported)


def test_the_styles_have_an_accent_by_day_and_night() -> None:
    css = style_sheet().decode()
    assert css.count("--accent:") == 2
    assert "prefers-color-scheme:dark" in css
    assert ".graph rect" in css
