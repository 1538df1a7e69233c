"""The body of a question: its text, then its answers, then the feedback on the whole (FORMAT 4)."""

from __future__ import annotations

from dataclasses import dataclass

from builder.source.assemble.opened import Opened
from builder.source.markdown.tree import QuotePart, Raw, RawItem, RawList, RawQuote


@dataclass(frozen=True, slots=True)
class Layout:
    """`prompt` is what stands before the answers, `items` the answers' list items, `parts` the labelled quotations.

    `numbered`: the answers are an ordered list.
    """

    prompt: tuple[Raw, ...]
    items: tuple[RawItem, ...]
    parts: tuple[QuotePart, ...]
    numbered: bool = False


def lay_out(opened: Opened, *, ordering: bool) -> Layout:
    """Return the parts of the body of `opened`; with `ordering` a plain ordered list is the answers."""
    lists = _answer_lists(opened.raw, ordering=ordering)
    first = opened.raw.index(lists[0]) if lists else len(opened.raw)
    prompt: list[Raw] = []
    parts: list[QuotePart] = []
    for index, node in enumerate(opened.raw):
        if isinstance(node, RawQuote):
            plain, labelled = _split(node)
            parts += labelled
            if plain and index > first:
                opened.reading.report("feedback-not-indented", node.span)
            elif plain:
                prompt.append(plain)
        elif not any(node is found for found in lists):
            prompt.append(node)
    _refuse_text_after(opened, lists, first)
    for found in lists[1:]:
        opened.reading.settle("list-start", found.span)
    items = tuple(item for found in lists for item in found.items)
    return Layout(tuple(prompt), items, tuple(parts), any(found.ordered for found in lists))


def _answer_lists(raw: tuple[Raw, ...], *, ordering: bool) -> list[RawList]:
    lists = [node for node in raw if isinstance(node, RawList)]
    marked = [found for found in lists if any(item.mark or item.arrow for item in found.items)]
    if marked or not ordering:
        return marked
    return _last_numbered(raw)


def _last_numbered(raw: tuple[Raw, ...]) -> list[RawList]:
    """The last ordered list, with those before it that only quotations cut off: feedback that is not indented."""
    found: list[RawList] = []
    for node in reversed(raw):
        if isinstance(node, RawList) and node.ordered:
            found.insert(0, node)
        elif found and not isinstance(node, RawQuote):
            break
    return found


def _split(quote: RawQuote) -> tuple[RawQuote | None, tuple[QuotePart, ...]]:
    """The part of a quotation before its first label, as a quotation of its own, and the labelled parts."""
    plain = tuple(part for part in quote.parts if not part.label)
    return (RawQuote(quote.span, plain) if plain else None), tuple(part for part in quote.parts if part.label)


def _refuse_text_after(opened: Opened, lists: list[RawList], first: int) -> None:
    rest = (node for node in opened.raw[first:] if not isinstance(node, RawQuote))
    after = next((node for node in rest if not any(node is found for found in lists)), None)
    if after:
        opened.reading.report("text-after-answers", after.span)
