"""Emphasis: pairs the runs of `*`, `_` and `~~` (CommonMark 6.2, with FORMAT 8's rule for the gender star)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

from builder.model.inlines import Emphasis, Inline, Strike, Strong, Text
from builder.source.markdown.scanner import MAX_DEPTH, Bracket, Delimiter, Item, Piece, Scanner

# Runs that may be open at once. Nobody nests that deep, and it keeps thousands of stars from costing n².
_MAX_OPEN = 50
_RUN = re.compile(r"\*+|_+|~+")


def read_run(scan: Scanner, start: int) -> int | None:
    """Take a run of delimiters. A single `*` between two letters is literal."""
    run = _RUN.match(scan.text, start, scan.end)
    assert run is not None
    before = scan.text[start - 1] if start > scan.start else " "
    after = scan.text[run.end()] if run.end() < scan.end else " "
    delimiter = _flank(start, run[0], before, after)
    if not (delimiter.opens or delimiter.closes):
        return None
    scan.items.append(delimiter)
    return run.end()


def _flank(start: int, run: str, before: str, after: str) -> Delimiter:
    """Decide by its neighbours what a run may do."""
    char, count = run[0], len(run)
    if (char == "~" and count != 2) or (run == "*" and is_letter(before) and is_letter(after)):
        return Delimiter(start, char, count, opens=False, closes=False)
    left = not after.isspace() and (not _is_punctuation(after) or before.isspace() or _is_punctuation(before))
    right = not before.isspace() and (not _is_punctuation(before) or after.isspace() or _is_punctuation(after))
    if char == "_":
        opens = left and (not right or _is_punctuation(before))
        closes = right and (not left or _is_punctuation(after))
        return Delimiter(start, char, count, opens, closes)
    return Delimiter(start, char, count, left, right)


def is_letter(char: str) -> bool:
    """Say whether `char` belongs to a word: letters, digits, combining marks, soft hyphens, joiners."""
    return char.isalnum() or unicodedata.category(char) in ("Mn", "Mc", "Me", "Cf")


def _is_punctuation(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"


@dataclass(slots=True)
class _Level:
    """What has come since an opening run; the lowest level has none."""

    opener: Delimiter | None = None
    left: int = 0
    pieces: list[Piece] = field(default_factory=list)
    depth: int = 0

    def add(self, piece: Piece) -> None:
        self.pieces.append(piece)
        self.depth = max(self.depth, piece.depth)


def weave(scan: Scanner, items: list[Item]) -> tuple[tuple[Inline, ...], int]:
    """Return `items` as nodes, runs paired and the rest turned into text, and how many levels they hold."""
    weaver = _Weaver(scan)
    for item in items:
        if isinstance(item, Delimiter):
            weaver.take(item)
        elif isinstance(item, Bracket):
            _show_bracket(scan, item)
            weaver.levels[-1].add(Piece(item.start, item.text))
        else:
            weaver.levels[-1].add(item)
    weaver.flatten(1)
    return _join(scan, weaver.levels[0].pieces), weaver.levels[0].depth


def _show_bracket(scan: Scanner, bracket: Bracket) -> None:
    """Report a `[[` that opened no gap and, its first bracket being text now, would show."""
    start, text = bracket.start, scan.text
    if text.startswith("[[", start, scan.end) and not (start > scan.start and text[start - 1] == "["):
        scan.tell("gap-not-closed", start)


def _join(scan: Scanner, pieces: list[Piece]) -> tuple[Inline, ...]:
    """Return the pieces with neighbouring characters made one Text."""
    nodes: list[Inline] = []
    words: list[str] = []
    start = 0
    for piece in pieces:
        if isinstance(piece.value, str):
            start = start if words else piece.start
            if piece.value:
                words.append(piece.value)
            continue
        if words:
            nodes.append(Text(scan.span(start), "".join(words)))
            words = []
        nodes.append(piece.value)
    if words:
        nodes.append(Text(scan.span(start), "".join(words)))
    return tuple(nodes)


class _Weaver:
    """A stack of open runs. A closing run takes the nearest opening one; what opened in between becomes text."""

    def __init__(self, scan: Scanner) -> None:
        self._scan = scan
        self.levels = [_Level()]

    def take(self, run: Delimiter) -> None:
        left = self._close(run) if run.closes else run.count
        if not left:
            return
        if run.opens and len(self.levels) <= _MAX_OPEN:
            self.levels.append(_Level(run, left))
            return
        if run.opens:
            self._scan.tell("nested-too-deep", run.start)
        self.levels[-1].add(Piece(run.start + run.count - left, run.char * left))

    def _close(self, run: Delimiter) -> int:
        """Pair a closing run as far as openers go; return how many of its characters are left."""
        left = run.count
        if self._ends_in_gender_star(run):
            self.levels[-1].add(Piece(run.start, "*"))
            left -= 1
        while left and (height := self._opener(run)):
            self.flatten(height + 1)
            left -= self._pair(self.levels[height], left)
        return left

    def _ends_in_gender_star(self, run: Delimiter) -> bool:
        """Say whether a run has just one star too many, as in `**trans***`: the first is then the word's own."""
        height = self._opener(run)
        if run.char != "*" or run.opens or not height or not is_letter(self._scan.text[run.start - 1]):
            return False
        stars = 0
        while height and stars < run.count:
            level = self.levels[height]
            stars += level.left if level.opener and level.opener.char == "*" else 0
            height -= 1
        return run.count - stars == 1

    def _opener(self, run: Delimiter) -> int:
        """Return the height of the nearest run that `run` closes, 0 without any."""
        for height in range(len(self.levels) - 1, 0, -1):
            opener = self.levels[height].opener
            if opener is not None and _fit(opener, run):
                return height
        return 0

    def _pair(self, level: _Level, left: int) -> int:
        """Make the top level a node; return how many characters of the closing run that took."""
        assert level.opener is not None
        used = 2 if left >= 2 and level.left >= 2 else 1
        level.left -= used
        start = level.opener.start + level.left
        pieces = self._wrapped(level, start, used)
        if level.left:
            level.pieces, level.depth = pieces, max(piece.depth for piece in pieces)
        else:
            self.levels.pop()
            for piece in pieces:
                self.levels[-1].add(piece)
        return used

    def _wrapped(self, level: _Level, start: int, used: int) -> list[Piece]:
        assert level.opener is not None
        char = level.opener.char
        if level.depth >= MAX_DEPTH:
            self._scan.tell("nested-too-deep", start)
            return [Piece(start, char * used), *level.pieces, Piece(start, char * used)]
        content, span = _join(self._scan, level.pieces), self._scan.span(start)
        node = Strike(span, content) if char == "~" else Strong(span, content) if used == 2 else Emphasis(span, content)
        return [Piece(start, node, level.depth + 1)]

    def flatten(self, height: int) -> None:
        """Turn the levels from `height` up into characters of the level below; an opening `*` is warned about."""
        above = self.levels[height:]
        del self.levels[height:]
        for level in above:
            assert level.opener is not None
            if level.opener.char == "*":
                self._scan.tell("star-unpaired", level.opener.start)
            self.levels[-1].add(Piece(level.opener.start, level.opener.char * level.left))
            for piece in level.pieces:
                self.levels[-1].add(piece)


def _fit(opener: Delimiter, closer: Delimiter) -> bool:
    """CommonMark 6.2, rules 9 and 10: of runs that could do both, the lengths must not add up to three."""
    if opener.char != closer.char:
        return False
    both = (opener.opens and opener.closes) or (closer.opens and closer.closes)
    return not both or (opener.count + closer.count) % 3 != 0 or opener.count % 3 == 0 == closer.count % 3
