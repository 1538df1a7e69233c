"""Node says the same before and after: every snippet is valid, and does what it did."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from builder.exporters._player.script import player_js
from builder.exporters._player.shorten import shorten
from builder.resources import templates
from tests.player.javascript import run_script

SNIPPETS = [
    "const location = 'mine'; out(location);",
    "function f() { const location = 'mine'; return location; } out(f()); out(location.hash);",
    "function f(a) { return print() + a; } const g = (print) => print; out(f(g('x')));",
    "const a = 1; const f = (b) => { const c = a + b; return { a, b, c, d: () => a }; }; out(f(2)); out(f(2).d());",
    "out(first()); function first() { return second(2); } function second(n) { return n * 2; }",
    "function f(n) { return inner(n); function inner(n) { if (n > 3) return n; return inner(n + 1); } } out(f(0));",
    "const f = (n) => { if (n > 2) return 'big'; if (n === 2) return 'two'; out('small'); return 'less'; };"
    "out([1, 2, 3].map(f));",
    "const f = (a, b) => { if (a) out('a'); if (a || b) out('any'); return a && b; };"
    "for (const a of [0, 1]) for (const b of [0, 1]) out(f(a, b));",
    "const f = (a, b) => { let c; if (a ?? b) c = 1; else c = 2; return c; }; out([f(null, 0), f(0, 1), f(null, 1)]);",
    "const f = (x) => { if (x) out(1); else if (x === 0) return 'zero'; else out(2); return 'end'; };"
    "out(f(0)); out(f(1)); out(f(''));",
    "const f = (list) => { for (const x of list) if (x > 1) return x; return -1; }; out(f([1, 2])); out(f([]));",
    "const f = (x) => { switch (x) { case 1: out('one'); return 'a'; case 2: { const y = 3; return y; }"
    " default: return 'c'; } }; out([1, 2, 3].map(f));",
    "const f = ({ a, b: { c = 3, ...d } = {}, ...rest }, [x, , y = x] = [1]) => [a, c, d, rest, x, y];"
    "out(f({ a: 1, e: 2 })); out(f({ b: { c: 1, z: 2 } }, [5, 6]));",
    "const o = { get value() { return 1; }, go(a) { return a + o.value; }, ['x' + 1]: 2, 'y-z': 3, async w() {} };"
    "out([o.value, o.go(2), o.x1, o['y-z']]);",
    "const word = 'in'; out(`a ${word} b ${`nested ${word} ${{ word }.word}`} c ${[1, 2].map((n) => `${n}`)}`);",
    "out('a/b'.split(/[/]/)); const n = 8 / 2 / 2; out(n); out(/\\d+'/g.test(\"12'\"));",
    "const x = 1; const y = x - -x; out(y); out(x + +'2'); let z = 1; z++; out(z + ++z);",
    "try { out(1); throw new Error('e'); } catch (e) { out(e.message); } finally { out('done'); }",
    "try { JSON.parse('{'); } catch { out('bad'); }",
    "let n = 0; while (n < 3) n += 1; do { n -= 1; } while (n > 1); out(n);",
    "const f = (x = () => 1, y = x()) => y; out(f()); out(f(() => 2));",
    "const f = (x) => (y) => (x ? (z) => x + z : (z) => y + z); out([f(1)(2)(3), f(0)(2)(3)]);",
    "const f = (x) => ({ x }); const g = (x) => { return { y: x }; }; out([f(1), g(2)]);",
    "const f = (x) => { const { y } = x; const y2 = y; return y2; }; out(f({ y: 4 }));",
    "const a = 1, f = (x) => x ? a : 2; out([f(0), f(1)]);",
    "out(typeof nowhere === 'undefined'); out(undefined === void 0); out([undefined].length); out({ undefined: 1 });",
    "const o = { true: 1, false: 2 }; out([o.true, o.false, true, false, !true]);",
    "out(0.5 + .5 + 1e-3 * 1_000); out(2 ** 3 ** 2); out(5 % 3);",
    "const f = (x) => { if (x) { if (x > 1) return 1; return 2; } return 3; }; out([0, 1, 2].map(f));",
    "const f = (a) => { a.b ||= 1; a.c ??= 2; return a; }; out(f({})); let q = 1; q += 2; q *= 3; out(q);",
    "label: for (const a of [1, 2]) { for (const b of [1, 2]) { if (b > 1) continue label; out(a * b); } }",
    "const f = (x) => { let y = 1; const g = () => { y += x; return y; }; g(); return g(); }; out(f(2));",
    "const f = (...all) => all.reduce((sum, n) => sum + n, 0); out(f(...[1, 2], 3));",
    "out([[1, 2], [3, 4]].map(([a, b]) => ({ a, b })).map(({ a, b: c }) => a + c));",
    "const f = (x) => { if (x === 1) return x = 2, x; return 0, 1; }; out([f(1), f(2)]);",
    "const o = { a: { b: (n) => n + 1 }, of(n) { return (n); } }; const f = (x) => (x); const none = null;"
    "out((o).a.b(1)); out(f((o.a).b(2))); out([(o.of(3)), ...(f([4]))]); out((none?.a)?.b); out(!(o.a)); out((o.a, 5));"
    "out((1 + 2) * 3); for (const x of (f([6]))) out(x); out([(x) => (x + 1)].map((g) => (g)(7)));",
    "const a = (x) => { out('start'); if (!x) return; out('on'); }; a(0); a(1);",
]


def test_snippets_do_what_they_did() -> None:
    pairs = [[snippet, shorten(snippet)] for snippet in SNIPPETS]
    for (before, after), (snippet, short) in zip(run_script("same.mjs", pairs), pairs, strict=True):
        assert before, snippet
        assert "SyntaxError" not in before, snippet
        assert after == before, f"{snippet}\n{short}"
        assert len(short) < len(snippet)


_NAME = st.sampled_from(["location", "print", "alpha", "beta", "gamma", "a", "b"])
_VALUE = st.one_of(_NAME, st.integers(0, 3).map(str), st.just("true"), st.just("undefined"))


def _statement(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.builds("if ({}) {}".format, _VALUE, inner),
        st.builds("if ({}) {{ {} }} else {}".format, _VALUE, inner, inner),
        st.builds("if ({} || {}) return {};".format, _VALUE, _VALUE, _VALUE),
        st.builds("for (const {} of [1, 2]) out({});".format, _NAME, _VALUE),
        st.builds("{{ const {0} = {1}; {2} out({0}); }}".format, _NAME, st.integers(0, 3), inner),
        st.builds("out((({}) => {{ {} return {}; }})(1));".format, _NAME, inner, _VALUE),
        st.builds("{{ out(ff({1})); function ff({0}) {{ {2} return {0}; }} }}".format, _NAME, _VALUE, inner),
    )


_STATEMENT = st.recursive(st.builds("out({});".format, _VALUE), _statement, max_leaves=8)
_SCRIPT = st.lists(_STATEMENT, min_size=1, max_size=4).map(
    lambda parts: f"out((() => {{ {' '.join(parts)} return 'end'; }})());"
)


@settings(max_examples=8, deadline=None)
@given(st.lists(_SCRIPT, min_size=60, max_size=60))
def test_any_script_does_what_it_did(scripts: list[str]) -> None:
    pairs = [[script, shorten(script)] for script in scripts]
    for (before, after), pair in zip(run_script("same.mjs", pairs), pairs, strict=True):
        assert after == before, pair


def test_the_player_itself_is_valid() -> None:
    script = player_js(templates(), "scorm2004").decode()
    assert run_script("valid.mjs", [script, f"{script};if"]) == ["", "SyntaxError"]
