"""The raw tree as lines that a person can read and write; `places` puts `line:column` before every node.

One line a block, two blanks deeper for what stands in it. Inlines: "text" em(…) strong(…) strike(…) code"…" / (soft
break) // (hard break) link<href|title>(…) picture<…> phrase<lang #id>(…) term<entry>"…" cite<key|locator> note<label>
var<name> gap<a|b> gap<?a|b>.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from builder.diagnostics import Span
from builder.model.blocks import CodeBlock, Paragraph, Rule, Table
from builder.model.inlines import (
    Citation,
    Code,
    Emphasis,
    FootnoteRef,
    Gap,
    HardBreak,
    Inline,
    Link,
    Phrase,
    Picture,
    SoftBreak,
    Strike,
    Strong,
    Term,
    Text,
    Variable,
)
from builder.source.markdown.tree import (
    Attributes,
    Document,
    Raw,
    RawDefinitionList,
    RawFence,
    RawHeading,
    RawItem,
    RawList,
    RawQuote,
)


class Compact:
    """Writes trees down, with or without the places of their nodes."""

    def __init__(self, *, places: bool = False) -> None:
        self._places = places

    def document(self, document: Document) -> Iterator[str]:
        yield from self.blocks(document.blocks)
        for note in document.footnotes:
            yield f"{self._at(note.span)}footnote {note.label}"
            yield from self._indented(note.body)

    def blocks(self, blocks: Iterable[Raw]) -> Iterator[str]:
        for block in blocks:
            yield from self._block(block)

    def inlines(self, nodes: Iterable[Inline]) -> str:
        return " ".join(f"{self._at(node.span)}{self._inline(node)}" for node in nodes)

    def _at(self, span: Span) -> str:
        return f"{span.line}:{span.column} " if self._places else ""

    def _indented(self, blocks: Iterable[Raw]) -> Iterator[str]:
        return (f"  {line}" for line in self.blocks(blocks))

    def _block(self, block: Raw) -> Iterator[str]:
        at = self._at(block.span)
        match block:
            case Paragraph():
                yield f"{at}p {self.inlines(block.content)}".rstrip()
            case RawHeading():
                yield f"{at}h{block.level} {self.inlines(block.content)}{self._attributes(block.attributes)}"
            case CodeBlock():
                yield f"{at}code<{block.language}> {block.text!r}"
            case Rule():
                yield f"{at}hr"
            case RawFence():
                keyword = f"{self._at(block.keyword_span)}{block.keyword}"
                title = f" {self.inlines(block.title)}" if block.title else ""
                yield f"{at}fence {keyword}{title}{self._attributes(block.attributes)}"
                yield from self._indented(block.body)
            case _:
                yield from self._container(block)

    def _container(self, block: RawList | RawQuote | RawDefinitionList | Table) -> Iterator[str]:
        at = self._at(block.span)
        match block:
            case RawList():
                yield f"{at}{'ol' if block.ordered else 'ul'}{'' if block.tight else ' loose'}"
                for item in block.items:
                    yield f"  {self._item(item)}"
                    yield from (f"    {line}" for line in self.blocks(item.body))
            case RawQuote():
                yield f"{at}quote"
                for part in block.parts:
                    yield f"  {self._at(part.span)}part {part.label}".rstrip()
                    yield from (f"    {line}" for line in self.blocks(part.body))
            case RawDefinitionList():
                yield f"{at}dl"
                for entry in block.entries:
                    yield f"  {self._at(entry.span)}term {self.inlines(entry.term)}"
                    for body in entry.bodies:
                        yield "    is"
                        yield from (f"      {line}" for line in self.blocks(body))
            case Table():
                yield f"{at}table {','.join(align.value or 'none' for align in block.aligns)}".rstrip()
                for row in (block.head, *block.rows):
                    yield "  " + " | ".join(f"{self._at(cell.span)}{self.inlines(cell.content)}" for cell in row)

    def _item(self, item: RawItem) -> str:
        mark = f" {self._at(item.mark.span)}{item.mark.text}" if item.mark else ""
        arrow = f" {self._at(item.arrow.span)}=> {self.inlines(item.arrow.right)}" if item.arrow else ""
        return f"{self._at(item.span)}item{mark}{arrow}{self._attributes(item.attributes)}".rstrip()

    def _attributes(self, attributes: Attributes | None) -> str:
        if attributes is None:
            return ""
        words = [f"{self._at(attributes.id_span)}#{attributes.id}"] if attributes.id_span else []
        for entry in attributes.entries:
            value = "" if entry.value is None else f'="{entry.value}"'
            words.append(f"{self._at(entry.span)}{entry.key}{value}")
        return f" {self._at(attributes.span)}{{{' '.join(words)}}}"

    def _inline(self, node: Inline) -> str:
        match node:
            case Text():
                return f'"{node.text}"'
            case Emphasis() | Strong() | Strike():
                name = {Emphasis: "em", Strong: "strong", Strike: "strike"}[type(node)]
                return f"{name}({self.inlines(node.content)})"
            case Code():
                return f'code"{node.text}"'
            case SoftBreak():
                return "/"
            case HardBreak():
                return "//"
            case Link():
                return f"link<{node.href}{f'|{node.title}' if node.title else ''}>({self.inlines(node.content)})"
            case Phrase():
                return f"phrase<{node.language}{f' #{node.id}' if node.id else ''}>({self.inlines(node.content)})"
            case Picture():
                return f"picture<{_picture(node)}>"
            case _:
                return _leaf(node)


def _leaf(node: Term | Citation | FootnoteRef | Variable | Gap) -> str:
    match node:
        case Term():
            return f'term<{node.entry}>"{node.text}"'
        case Citation():
            return f"cite<{node.key}{f'|{node.locator}' if node.locator else ''}>"
        case FootnoteRef():
            return f"note<{node.label}>"
        case Variable():
            return f"var<{node.name}>"
        case Gap():
            return f"gap<{'?' if node.chosen else ''}{'|'.join(node.answers)}>"


def _picture(node: Picture) -> str:
    named = {"alt": node.alt, "caption": node.caption, "credit": node.credit, "license": node.license}
    words = [node.src, *(f'{name}="{value}"' for name, value in named.items() if value)]
    words += ["decorative"] if node.decorative else []
    words += [f"#{node.id}"] if node.id else []
    return " ".join(words)
