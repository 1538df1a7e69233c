"""Blocks: markdown-it-py's tokens in, the raw tree out."""

from __future__ import annotations

from typing import Any

from markdown_it.token import Token

from builder.diagnostics import Finding, Span, finding
from builder.model.blocks import CodeBlock, Rule
from builder.model.inlines import Inline
from builder.source.markdown.attributes import trailing_attributes
from builder.source.markdown.fences import Colons, Label, Nest, Part, without_labels
from builder.source.markdown.inline import read_stretch
from builder.source.markdown.items import first_paragraph
from builder.source.markdown.paragraphs import read_paragraph, refuse_lines
from builder.source.markdown.place import Content, Source
from builder.source.markdown.quotes import split_quote
from builder.source.markdown.tables import read_table
from builder.source.markdown.tree import (
    Raw,
    RawDefinition,
    RawDefinitionList,
    RawFootnote,
    RawHeading,
    RawItem,
    RawList,
    RawQuote,
)

# How many `:::` blocks may stand inside one another. With the engine's own bound it keeps every tree shallow enough
# for the stages that walk it by recursion.
_MAX_FENCES = 12


class BlockReader:
    """Walks the tokens of one text once. `footnotes` fills up on the way, wherever their definitions stand."""

    def __init__(self, source: Source, tokens: list[Token], findings: list[Finding]) -> None:
        self._source, self._tokens, self._findings = source, tokens, findings
        self._pos, self._room = 0, _MAX_FENCES
        self.footnotes: list[RawFootnote] = []

    def blocks(self, until: str = "") -> list[Raw]:
        """Read the blocks up to the token `until`, which is taken too, or to the end."""
        return without_labels(self._parts(until), self._findings)

    def _parts(self, until: str) -> list[Raw | Label]:
        nest = Nest(self._findings, room=self._room)
        while self._pos < len(self._tokens):
            token = self._next()
            if token.type == until:
                break
            outside, self._room = self._room, nest.room
            for part in self._read(token):
                nest.add(part)
            self._room = outside
        return nest.finish()

    def _read(self, token: Token) -> list[Part]:
        match token.type:
            case "paragraph_open":
                return self._paragraph(token)
            case "heading_open":
                return [self._heading(token)]
            case "bullet_list_open" | "ordered_list_open":
                return [self._list(token)]
            case "blockquote_open":
                return [self._quote(token)]
            case "dl_open":
                return [self._definitions(token)]
            case "footnote_reference_open":
                return self._footnote(token)
            case _:
                return self._leaf(token)

    def _leaf(self, token: Token) -> list[Part]:
        match token.type:
            case "colon_line":
                return [Colons(self._source.content(self._offset(token), token.meta["to"]))]
            case "label_line":
                return [Label(self._place(token), token.content.lower())]
            case "table":
                rows = [self._source.content(start, end) for start, end in token.meta["rows"]]
                return [read_table(rows, self._findings)]
            case "fence":
                return [self._code(token)]
            case "hr":
                return self._rule(token)
            case "code_block":
                self._tell("indented-code", token)
                return [CodeBlock(self._place(token), token.content)]
            case _:
                self._tell("html-refused", token, tag=token.content)
                return []

    def _offset(self, token: Token) -> int:
        offset: int = token.meta["at"]
        return offset

    def _place(self, token: Token) -> Span:
        return self._source.at(self._offset(token))

    def _tell(self, code: str, token: Token, **params: object) -> None:
        self._findings.append(finding(code, self._place(token), **params))

    def _next(self) -> Token:
        self._pos += 1
        return self._tokens[self._pos - 1]

    def _paragraph(self, token: Token) -> list[Part]:
        self._pos += 2
        return list(read_paragraph(self._source.block(token.meta["lines"]), self._findings))

    def _heading(self, token: Token) -> RawHeading:
        self._pos += 2
        content, level = self._rest(token), len(token.markup)
        end = len(content.text.rstrip(" \t"))
        start = end - len(content.text[level:end].lstrip(" \t"))
        attributes, end = trailing_attributes(content, start, end, self._findings)
        end = _without_closing(content.text, start, end)
        return RawHeading(content.span(0), level, read_stretch(content, start, end, self._findings), attributes)

    def _rest(self, token: Token) -> Content:
        """Return the token's line from its beginning on."""
        index = _first_line(token)
        end = self._source.starts[index] + len(self._source.lines[index])
        return self._source.content(self._offset(token), end)

    def _list(self, token: Token) -> RawList:
        close = token.type.replace("open", "close")
        ordered = token.type == "ordered_list_open"
        if ordered and token.attrs.get("start") is not None:
            self._tell("list-start", token, number=token.attrs["start"])
        level, tight = token.level, True
        items: list[RawItem] = []
        while (item := self._next()).type != close:
            inner = self._tokens[self._pos]
            tight = tight and not (inner.type == "paragraph_open" and not inner.hidden and inner.level == level + 2)
            items.append(self._item(item))
        return RawList(self._place(token), ordered, tuple(items), tight)

    def _item(self, token: Token) -> RawItem:
        first = self._tokens[self._pos]
        if first.type != "paragraph_open":
            return RawItem(self._place(token), tuple(self.blocks("list_item_close")))
        self._pos += 3
        content = self._source.block(first.meta["lines"])
        refuse_lines(content, self._findings)
        head = first_paragraph(content, self._findings)
        body = (head.paragraph, *self.blocks("list_item_close"))
        return RawItem(self._place(token), body, head.mark, head.arrow, head.attributes)

    def _quote(self, token: Token) -> RawQuote:
        return RawQuote(self._place(token), split_quote(self._parts("blockquote_close")))

    def _definitions(self, token: Token) -> RawDefinitionList:
        entries: list[RawDefinition] = []
        while (term := self._next()).type == "dt_open":
            entries.append(self._definition(term))
        return RawDefinitionList(entries[0].span, tuple(entries))

    def _definition(self, token: Token) -> RawDefinition:
        written = self._next().content
        self._pos += 1
        start = self._source.starts[_first_line(token)] + self._source.lines[_first_line(token)].rfind(written)
        content = self._source.content(start, start + len(written))
        term: tuple[Inline, ...] = read_stretch(content, 0, len(content.text), self._findings, paragraph=True)
        bodies: list[tuple[Raw, ...]] = []
        while self._tokens[self._pos].type == "dd_open":
            self._check_swallowed(content.span(0), first=not bodies)
            self._pos += 1
            bodies.append(tuple(self.blocks("dd_close")))
        return RawDefinition(content.span(0), term, tuple(bodies))

    def _check_swallowed(self, term: Span, *, first: bool) -> None:
        """Report a term that, without a blank line before it, became the end of the definition above."""
        paragraph = self._tokens[self._pos - 4]
        if first or len(paragraph.meta.get("lines", ())) < 2:
            return
        place = self._source.at(paragraph.meta["lines"][-1][0])
        if place.column <= term.column:
            self._findings.append(finding("term-in-definition", place))

    def _footnote(self, token: Token) -> list[Part]:
        label: Any = token.meta["label"]
        place, index = self._place(token), len(self.footnotes)
        body = tuple(self.blocks("footnote_reference_close"))
        self.footnotes.insert(index, RawFootnote(place, str(label), body))
        return []

    def _code(self, token: Token) -> CodeBlock:
        assert token.map is not None
        first, after = token.map
        closed = after - first > 1 and self._source.lines[after - 1].rstrip().endswith(token.markup)
        if not closed:
            self._tell("code-not-closed", token, ticks=token.markup)
        language, _, rest = token.info.strip().partition(" ")
        if rest.strip():
            self._tell("code-language", token, rest=rest.strip())
        return CodeBlock(self._place(token), token.content, language)

    def _rule(self, token: Token) -> list[Part]:
        """Read a rule; dashes right below a paragraph would have made it a heading, which is refused."""
        dashes = self._rest(token).text.rstrip(" \t")
        last = self._tokens[self._pos - 2] if self._pos > 3 else token
        opened = self._tokens[self._pos - 4] if last.type == "paragraph_close" else token
        if opened.map is None or opened.map[1] != _first_line(token) or dashes.strip("-"):
            return [Rule(self._place(token))]
        self._findings.append(finding("underlined-heading", self._source.at(opened.meta["lines"][0][0])))
        return []


def _first_line(token: Token) -> int:
    assert token.map is not None
    return token.map[0]


def _without_closing(text: str, start: int, end: int) -> int:
    """Take the closing `##` off a heading (CommonMark 4.2)."""
    bare = text[start:end].rstrip("#")
    if bare and bare[-1] not in " \t":
        return end
    return start + len(bare.rstrip(" \t"))
