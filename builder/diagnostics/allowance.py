"""Allowances: an author's reasons for keeping, in one place, what a didactic rule would warn of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from builder.diagnostics.describe import severity
from builder.diagnostics.finding import Finding, Severity, finding
from builder.diagnostics.span import Span

WHOLE_FILE = (0, 1_000_000_000)


@dataclass(frozen=True, slots=True)
class Allowance:
    """Findings `code` in the lines `first` to `last` of the file of `span` are meant, for the `reason` given.

    `span` is where the author says so. Lines are the source's, so that an applied edition changes nothing.
    """

    span: Span
    code: str
    reason: str
    first: int
    last: int

    def covers(self, found: Finding) -> bool:
        """Return whether `found` is what this allows."""
        place = found.span
        return found.code == self.code and place.file == self.span.file and self.first <= place.line <= self.last


@dataclass(frozen=True, slots=True)
class Silenced:
    """A finding that is not told because `allowance` gives a reason for it."""

    finding: Finding
    allowance: Allowance


@dataclass(frozen=True, slots=True)
class Sifted:
    """Findings after the allowances: what is told and what is silenced."""

    kept: tuple[Finding, ...]
    silenced: tuple[Silenced, ...]


def sift(found: Iterable[Finding], allowances: Iterable[Allowance]) -> Sifted:
    """Return `found`, each once, without what `allowances` give a reason for.

    Only warnings can be allowed; where several allowances cover a finding, the narrowest counts.
    """
    by_code: dict[str, list[Allowance]] = {}
    for each in sorted(allowances, key=lambda allowance: allowance.last - allowance.first):
        by_code.setdefault(each.code, []).append(each)
    kept: list[Finding] = []
    silenced: list[Silenced] = []
    for fault in dict.fromkeys(found):
        allowed = next((each for each in by_code.get(fault.code, ()) if each.covers(fault)), None)
        if allowed is None or severity(fault) is not Severity.WARNING:
            kept.append(fault)
        else:
            silenced.append(Silenced(fault, allowed))
    return Sifted(tuple(kept), tuple(silenced))


def unused(found: Iterable[Finding], allowances: Iterable[Allowance]) -> Iterator[Finding]:
    """Yield a finding for every allowance that covers nothing of `found`, all findings of all editions.

    In a file that has errors it is not told: what it allows may not have been looked for.
    """
    known = tuple(dict.fromkeys(allowances))
    sifted = sift(found, known)
    used = {each.allowance for each in sifted.silenced}
    broken = {fault.span.file for fault in sifted.kept if severity(fault) is Severity.ERROR}
    for each in known:
        if each not in used and each.span.file not in broken:
            yield finding("allow-unused", each.span, rule=each.code)
