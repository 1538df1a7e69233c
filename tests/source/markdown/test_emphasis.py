"""Emphasis beside a second witness: where no gender star is in play, markdown-it-py must agree."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from builder.model.inlines import Emphasis, Inline, Strike, Strong, Text
from builder.source.markdown import read_inline

_WITNESS = MarkdownIt("zero").enable(["emphasis", "strikethrough"])
_NAMES = {Emphasis: "em", Strong: "strong", Strike: "s"}

# Words stand between blanks or punctuation only, so that no star has a letter on both sides.
_WORDS = st.sampled_from(("_", "__", "___", " ~~a~~ ", " ", ".", "(", ")", "„", "a", "ß", "a_b", "a__b"))
_STARRED = st.sampled_from(("*a*", "**a**", "***a***", "*a **b** c*", "**a *b* c**", "*(a)*", "(**a**)", "_*a*_"))


@settings(deadline=None, max_examples=500)
@given(st.lists(_WORDS, max_size=14).map("".join))
def test_underscores_and_strikes_pair_as_in_commonmark(text: str) -> None:
    line = text.strip()
    assert _ours(read_inline(line, file="x")[0]) == _theirs(line)


@settings(deadline=None, max_examples=200)
@given(st.lists(_STARRED, min_size=1, max_size=6).map(" ".join))
def test_stars_pair_as_in_commonmark(line: str) -> None:
    inlines, findings = read_inline(line, file="x")
    assert findings == ()
    assert _ours(inlines) == _theirs(line)


def _ours(nodes: tuple[Inline, ...]) -> str:
    return "".join(_node(node) for node in nodes)


def _node(node: Inline) -> str:
    if isinstance(node, Text):
        return node.text
    assert isinstance(node, Emphasis | Strong | Strike)
    return f"<{_NAMES[type(node)]}>{_ours(node.content)}</{_NAMES[type(node)]}>"


def _theirs(line: str) -> str:
    return "".join(_token(token) for token in _WITNESS.parseInline(line)[0].children or ())


def _token(token: Token) -> str:
    if token.type == "text":
        return token.content
    return f"</{token.tag}>" if token.nesting < 0 else f"<{token.tag}>"
