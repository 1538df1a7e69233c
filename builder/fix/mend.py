"""One text and what was found in it: the certain fixes applied."""

from __future__ import annotations

from collections.abc import Sequence

from builder.diagnostics import Finding
from builder.edit import apply
from builder.fix.spot import spot
from builder.fix.table import FIXES
from builder.yaml.places import Places

_LEVELS = {"heading-order", "heading-first-level"}
# While one of these stands in a file it is not certain what is a heading there and what belongs to it.
_UNSETTLED = {
    "code-not-closed", "fence-closed-short", "fence-closes-nothing", "fence-not-closed", "front-matter-open",
    "hard-blank-after-mark", "heading-in-text", "heading-without-space",
}  # fmt: skip


def mend(text: str, found: Sequence[Finding]) -> tuple[str, tuple[Finding, ...]]:
    """Return `text` with what is certain mended, and the findings that were.

    `found` are the findings about this text, `text` is as builder.edit.decoded gives it. What could not be mended
    because another fix touched the same place is left for the next round. An id that is taken is not written again.
    """
    places = Places(text, file="")
    taken = {each.span for each in found if each.code == "id-duplicate"}
    settled = not any(each.code in _UNSETTLED for each in found)
    known = [each for each in found if each.code in FIXES and (settled or each.code not in _LEVELS)]
    known = [each for each in known if not (each.code.startswith("id-") and each.span in taken)]
    spots = [(each, place) for each in known if (place := spot(text, each, places)) is not None]
    mended, applied = apply(text, (FIXES[each.code](place) for each, place in spots))
    return mended, tuple(each for (each, _), done in zip(spots, applied, strict=True) if done)
