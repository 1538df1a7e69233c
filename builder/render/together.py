"""What a line may not part (DIN 5008, geschütztes Leerzeichen): "§ 1", "Abs. 2", "80 %", a word and its dash."""

from __future__ import annotations

import re

_KEPT = re.compile(
    r"(?<=§) (?=\d)"
    r"|(?<=\bAbs\.) (?=\d)|(?<=\bArt\.) (?=\d)|(?<=\bNr\.) (?=\d)|(?<=\bSatz) (?=\d)|(?<=\b[Ss]ection) (?=\d)"
    r"|(?<=\d) (?=[%€]|Euro\b|Prozent\b)"
    r"|(?<=\bz\.) (?=B\.)|(?<=\bd\.) (?=h\.)|(?<=\bu\.) (?=a\.)"
    r"|(?<=\bDr\.) (?=\w)|(?<=\bProf\.) (?=\w)"
    r"|(?<=\S) (?=– )"
)


def kept_together(text: str) -> str:
    """Return `text` with a no-break space where the two sides of a space belong on one line; all else as it was."""
    return _KEPT.sub("\u00a0", text)
