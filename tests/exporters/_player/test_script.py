"""player.js: joining modules."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from builder.exporters._player.script import ScriptError, player_js
from builder.resources import templates


def _player(folder: Path, **files: str) -> Path:
    (folder / "player" / "target").mkdir(parents=True)
    for name, text in files.items():
        (folder / "player" / "target" / f"{name}.js").write_text(text, "utf-8")
    return folder


def test_imports_come_once_and_functions_first(tmp_path: Path) -> None:
    folder = _player(
        tmp_path,
        main="import { a } from './a.js';\nimport { b, c } from './b.js';\na('main', b, c);\n",
        a="import { b } from './b.js';\nexport function a() { return ['a.js', b]; }\n",
        b="export const b = 'import x';\nexport async function c() { return 'b.js'; }\n",
    )
    script = player_js(folder, "main").decode()
    assert script.startswith("(()=>{'use strict';let ")
    assert re.findall(r"'([^']+)'", script) == ["use strict", "b.js", "a.js", "import x", "main"]
    assert "export" not in script


@pytest.mark.parametrize(
    "line",
    [
        "import { a as b } from './a.js';",
        "import a from './a.js';",
        "import { a } from './a.js'",
        "import { a } from 'https://example.org/a.js';",
        "export default 1;",
        "export { a };",
        "export * from './a.js';",
    ],
)
def test_what_the_convention_does_not_know_is_an_error(tmp_path: Path, line: str) -> None:
    folder = _player(tmp_path, main=f"{line}\n", a="export const a = 1;\n")
    with pytest.raises(ScriptError, match=r"main\.js:1"):
        player_js(folder, "main")


def test_equal_names_are_an_error(tmp_path: Path) -> None:
    folder = _player(tmp_path, main="import './a.js';\nconst same = 1;\n", a="export function same() {}\n")
    with pytest.raises(ScriptError, match=r"main\.js: same is declared in a\.js too"):
        player_js(folder, "main")


def test_a_circle_is_an_error(tmp_path: Path) -> None:
    folder = _player(tmp_path, main="import './a.js';\n", a="import './main.js';\n")
    with pytest.raises(ScriptError, match="imports itself"):
        player_js(folder, "main")


def test_the_player_itself_can_be_joined() -> None:
    script = player_js(templates(), "scorm2004").decode()
    assert script.startswith("(()=>{'use strict';")
    assert "import " not in script.split("'use strict';", 1)[1][:200]
    assert "innerHTML" not in script
    assert "eval(" not in script


@pytest.mark.parametrize("name", ["location", "print", "open", "name"])
def test_a_browser_s_name_is_not_hidden_by_another_file(tmp_path: Path, name: str) -> None:
    a = f"export function a() {{ return {name}; }}\n"
    folder = _player(tmp_path, main=f"import {{ a }} from './a.js';\nconst {name} = a();\n", a=a)
    with pytest.raises(ScriptError, match=rf"a\.js: {name} is not imported from main\.js"):
        player_js(folder, "main")


def test_a_browser_s_name_may_be_declared_where_it_is_not_meant(tmp_path: Path) -> None:
    a = "export function a() { const location = 1; return location; }\nexport const b = () => location.hash;\n"
    script = player_js(_player(tmp_path, main="import { a, b } from './a.js';\nuse(a, b);\n", a=a), "main").decode()
    assert script == "(()=>{'use strict';let a=()=>{let a=1;return a},b=()=>location.hash;use(a,b)})();\n"


@pytest.mark.parametrize("line", ["class A {}", "var a = 1;", "f(this);", "f(arguments);", "(a;", "let a; let a;"])
def test_what_would_mean_something_else_is_an_error(tmp_path: Path, line: str) -> None:
    with pytest.raises(ScriptError, match=r"main\.js: "):
        player_js(_player(tmp_path, main=f"{line}\n"), "main")
