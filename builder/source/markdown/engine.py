"""The block engine: markdown-it-py's CommonMark blocks, with FORMAT's own block rules among them.

Its tokens carry lines; here each block that opens gets the offset of its first character too, as `meta["at"]`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, TypeAlias

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, blockquote, code, fence, heading, hr, list_block, paragraph
from markdown_it.token import Token
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote.index import footnote_def

from builder.source.markdown.block_rules import closed_html, colon_line, label_line, table

# Lists count two levels each, quotations one. Deeper than anybody reads, and well below Python's own limit.
MAX_LEVEL = 24

Rule: TypeAlias = Callable[[StateBlock, int, int, bool], bool]


def read_tokens(text: str) -> tuple[list[Token], list[int]]:
    """Return the block tokens of `text` (\\n line ends), and the offsets of blocks nested too deep to be read."""
    env: dict[str, Any] = {"quotes": [], "deep": []}
    tokens: list[Token] = []
    _engine().block.parse(text, _engine(), env, tokens)
    return tokens, env["deep"]


@cache
def _engine() -> MarkdownIt:
    """Return the engine: rules in the order they are tried; `alt` says what they interrupt."""
    engine = MarkdownIt("zero", {"maxNesting": 1000})
    engine.use(deflist_plugin)
    deflist = next(rule for rule in engine.block.ruler.getRules("") if rule.__name__ == "deflist")
    rules: tuple[tuple[str, Rule, tuple[str, ...]], ...] = (
        ("table", _placed(table), ("paragraph", "reference")),
        ("code", _placed(code), ()),
        ("closed_html", _placed(closed_html), ("paragraph", "reference", "blockquote")),
        ("colon_line", _placed(colon_line), ("paragraph", "reference", "blockquote", "list")),
        ("fence", _placed(fence), ("paragraph", "reference", "blockquote", "list")),
        ("label_line", _placed(label_line), ("paragraph", "reference", "blockquote")),
        ("blockquote", _placed(_shallow(_quoting)), ("paragraph", "reference", "blockquote", "list")),
        ("hr", _placed(hr), ("paragraph", "reference", "blockquote", "list")),
        ("list", _shallow(_placed_items), ("paragraph", "reference", "blockquote")),
        ("footnote_def", _placed(_shallow(footnote_def)), ("paragraph", "reference")),
        ("heading", _placed(heading), ("paragraph", "reference", "blockquote")),
        ("deflist", _shallow(_colons_only(deflist)), ("paragraph", "reference", "blockquote")),
        ("paragraph", _lined, ()),
    )
    for name, rule, interrupts in rules:
        _install(engine, name, rule, list(interrupts))
    engine.block.ruler.enableOnly([name for name, _, _ in rules])
    return engine


def _install(engine: MarkdownIt, name: str, rule: Rule, interrupts: list[str]) -> None:
    """Put a rule in its place, a new one before `paragraph`'s, whose place is last."""
    if name in engine.block.ruler.get_all_rules():
        engine.block.ruler.at(name, rule, {"alt": interrupts})
    else:
        engine.block.ruler.before("paragraph", name, rule, {"alt": interrupts})


def _placed(rule: Rule) -> Rule:
    """Return the rule so that it tells where its block begins."""

    def placed(state: StateBlock, line: int, end: int, silent: bool) -> bool:
        at, count = state.bMarks[line] + state.tShift[line], len(state.tokens)
        if not rule(state, line, end, silent):
            return False
        if not silent and len(state.tokens) > count:
            state.tokens[count].meta["at"] = at
        return True

    return placed


def _shallow(rule: Rule) -> Rule:
    """Return the rule so that it opens no block below the deepest level."""

    def shallow(state: StateBlock, line: int, end: int, silent: bool) -> bool:
        if silent or state.level < MAX_LEVEL:
            return rule(state, line, end, silent)
        if rule(state, line, end, True):
            state.env["deep"].append(state.bMarks[line] + state.tShift[line])
        return False

    return shallow


def _colons_only(rule: Rule) -> Rule:
    """Return the rule for definition lists so that `~` begins no definition: a line "~ 5 Euro" is text."""

    def colons_only(state: StateBlock, line: int, end: int, silent: bool) -> bool:
        marked = line if silent else line + 1
        if not silent and marked < end and state.isEmpty(marked):
            marked += 1
        if marked >= end or not state.src.startswith(":", state.bMarks[marked] + state.tShift[marked]):
            return False
        return rule(state, line, end, silent)

    return colons_only


def _quoting(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """Read a quotation; while it is read, `[!label]` lines directly in it start a part."""
    if silent:
        return blockquote(state, line, end, silent)
    quotes: list[int] = state.env["quotes"]
    quotes.append(state.level + 1)
    try:
        return blockquote(state, line, end, silent)
    finally:
        quotes.pop()


def _lined(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """Read a paragraph, and note where its text begins and ends on each of its lines."""
    count = len(state.tokens)
    paragraph(state, line, end, silent)
    lines = range(line, state.line)
    state.tokens[count].meta["lines"] = [(state.bMarks[i] + state.tShift[i], state.eMarks[i]) for i in lines]
    return True


def _placed_items(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """Read a list; its items begin at their markers, which may stand at different columns."""
    level, count = state.level + 1, len(state.tokens)
    if not list_block(state, line, end, silent):
        return False
    for token in state.tokens[count:]:
        if token.level == level and token.type == "list_item_open":
            assert token.map is not None
            token.meta["at"] = state.bMarks[token.map[0]] + state.tShift[token.map[0]]
    if not silent:
        state.tokens[count].meta["at"] = state.bMarks[line] + state.tShift[line]
    return True
