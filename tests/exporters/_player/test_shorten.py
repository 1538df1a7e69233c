"""The script gets shorter, and nothing else changes."""

from __future__ import annotations

import pytest

from builder.exporters._player.shorten import shorten

CASES = [
    pytest.param("const word=1;use(word);", "let a=1;use(a)", id="a constant, not what it does not declare"),
    pytest.param("const x={word};const word=2;", "let b={word:a},a=2", id="shorthand keeps its property"),
    pytest.param("const{word,other=3}=box;word+other;", "let{word:a,other:b=3}=box;a+b", id="a pattern with a default"),
    pytest.param("function f(word){return box.word+word;}", "let a=a=>box.word+a", id="a property stays"),
    pytest.param("const f=(word)=>({word:word?word:1});", "let a=a=>({word:a?a:1})", id="a key is no variable"),
    pytest.param(
        "const o={word(){},get other(){return 1;}};", "let a={word(){},get other(){return 1}}", id="methods stay"
    ),
    pytest.param("const o={async go(word){await word;}};", "let a={async go(a){await a}}", id="methods that wait"),
    pytest.param("if(word){word=1;}let word;", "if(a){a=1}let a", id="a block is no object"),
    pytest.param("const word='word';", "let a='word'", id="strings stay"),
    pytest.param("const word=/word[/]'/g;", "let a=/word[/]'/g", id="regular expressions stay"),
    pytest.param(
        "const word=1;const t=`word ${word} ${{word}.word}`;",
        "let a=1,b=`word ${a} ${{word:a}.word}`",
        id="templates",
    ),
    pytest.param("for(const[key,word]of list)word/key/2;", "for(let[a,b]of list)b/a/2", id="a slash that divides"),
    pytest.param("const x=1;a(x);", "let b=1;a(b)", id="no short name that is in use"),
    pytest.param("f([a,b,],{c:1,},);for(;;){a;}", "f([a,b],{c:1});for(;;){a}", id="last commas and semicolons"),
    pytest.param("f((word)=>word +  +word);", "f(a=>a+ +a)", id="blanks only where they part something"),
    pytest.param("f((...words)=>words);", "f((...a)=>a)", id="rest parameters"),
    pytest.param("// one\nf(/* two */ 1); // three", "f(1)", id="comments"),
    pytest.param("f(true,false,undefined,{true:o.false});", "f(!0,!1,void 0,{true:o.false})", id="shorter values"),
    pytest.param("const x=1;const y=2;use(x,y);const z=3;", "let a=1,b=2;use(a,b);let c=3", id="declarations joined"),
    pytest.param("go();function f(){return g();}function g(){h();}", "let b=()=>a(),a=()=>{h()};go()", id="lifted"),
    pytest.param("async function f(x){await x;}", "let a=async(a)=>{await a}", id="functions that wait"),
    pytest.param(
        "function f(x){if(x)return 1;g(x);if(x=h())return 2;return{x};}",
        "let a=a=>a?1:(g(a),(a=h())?2:{x:a})",
        id="branches that return",
    ),
    pytest.param("function f(){return{x:1};}", "let a=()=>({x:1})", id="an object is no block"),
    pytest.param(
        "f((x)=>{for(const y of x)if(y)return 1;return 2;});",
        "f(a=>{for(let b of a)if(b)return 1;return 2})",
        id="not the branch of a loop",
    ),
    pytest.param(
        "f((x)=>{if(x)g();else if(h)return 1;return 2;});",
        "f(a=>{if(a)g();else if(h)return 1;return 2})",
        id="not the branch of another",
    ),
    pytest.param("if(x)f();if(x||y)f();if(x)y=1;", "x&&f();if(x||y)f();if(x)y=1", id="and where it is not longer"),
    pytest.param("if(x)f();else y=1;", "x?f():y=1", id="one or the other"),
    pytest.param("if(x){f();}else{g();}", "if(x){f()}else{g()}", id="blocks stay"),
    pytest.param("const x=(a.b);f((x),(a.b(1)[2]),...(x));", "let b=a.b;f(b,a.b(1)[2],...b)", id="casts"),
    pytest.param("(f).g();!(x)&&f((x).y);", "f.g();!x&&f(x.y)", id="casts at a beginning"),
    pytest.param("f((a,b),(a?.b).c,(a+b)*c,(x)=>x);", "f((a,b),(a?.b).c,(a+b)*c,d=>d)", id="brackets that count stay"),
    pytest.param("f(a)(b);Array.of(x);if(x)g();new(f())();", "f(a)(b);Array.of(x);x&&g();new(f())()", id="calls stay"),
    pytest.param("while(f());", "while(f());", id="an empty statement"),
]


@pytest.mark.parametrize(("script", "expected"), CASES)
def test_shorten(script: str, expected: str) -> None:
    assert shorten(script) == expected


def test_what_is_often_used_of_the_browser_gets_a_short_name_in_a_wrapped_script() -> None:
    script = "const a=(name)=>{document.title=name;};document.body.append(a,document.head);"
    assert shorten(script, wrapped=True) == "let a=document,b=b=>{a.title=b};a.body.append(b,a.head)"
    assert shorten("document.f({document});document.g();", wrapped=True) == "let a=document;a.f({document:a});a.g()"
    assert shorten("print();print();", wrapped=True) == "print();print()"
