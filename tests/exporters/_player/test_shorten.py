"""Variables get shorter, and nothing else changes."""

from __future__ import annotations

import pytest

from builder.exporters._player.shorten import shorten

CASES = [
    pytest.param("const word=1;use(word);", "let a=1;use(a);", id="a constant, not what it does not declare"),
    pytest.param("const x={word};const word=2;", "let b={word:a};let a=2;", id="shorthand keeps its property"),
    pytest.param(
        "const{word,other=3}=box;word+other;", "let{word:b,other:a=3}=box;b+a;", id="a pattern with a default"
    ),
    pytest.param(
        "function f(word){return this.word+word;}", "function b(a){return this.word+a}", id="a property stays"
    ),
    pytest.param("const f=(word)=>({word:word?word:1});", "let b=a=>({word:a?a:1});", id="a key is no variable"),
    pytest.param(
        "const o={word(){},get other(){return 1;}};", "let a={word(){},get other(){return 1}};", id="methods stay"
    ),
    pytest.param("if(word){word=1;}let word;", "if(a){a=1}let a;", id="a block is no object"),
    pytest.param("const word='word';", "let a='word';", id="strings stay"),
    pytest.param("const word=/word[/]'/g;", "let a=/word[/]'/g;", id="regular expressions stay"),
    pytest.param(
        "const word=1;const t=`word ${word} ${{word}.word}`;",
        "let a=1;let b=`word ${a} ${{word:a}.word}`;",
        id="templates",
    ),
    pytest.param("for(const[key,word]of list)word/key/2;", "for(let[a,b]of list)b/a/2;", id="a slash that divides"),
    pytest.param("const a=1;b(a);", "let a=1;b(a);", id="no short name that is in use"),
    pytest.param("f([a,b,],{c:1,},);for(;;){a;}", "f([a,b],{c:1});for(;;){a}", id="last commas and semicolons"),
    pytest.param("return (word)=>word +  +word;", "return a=>a+ +a;", id="blanks only where they part something"),
    pytest.param("(...words)=>words;", "(...a)=>a;", id="rest parameters"),
]


@pytest.mark.parametrize(("script", "expected"), CASES)
def test_shorten(script: str, expected: str) -> None:
    assert shorten(script) == expected
