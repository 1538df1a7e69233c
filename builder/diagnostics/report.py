"""All findings of a run, sorted, each once, counted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from builder.diagnostics.allowance import Allowance, Silenced, sift
from builder.diagnostics.describe import severity
from builder.diagnostics.finding import Finding, Severity


@dataclass(frozen=True, slots=True)
class Report:
    """Findings by file, line, column and code; `silenced` are those that authors gave a reason for, in the same order.

    `texts` are the source texts by path, to show the faulty line.
    """

    findings: tuple[Finding, ...]
    texts: Mapping[str, str] = field(default_factory=dict)
    silenced: tuple[Silenced, ...] = ()

    @property
    def errors(self) -> int:
        return self.count(Severity.ERROR)

    @property
    def warnings(self) -> int:
        return self.count(Severity.WARNING)

    def count(self, wanted: Severity) -> int:
        """Return how many findings have the severity `wanted`."""
        return sum(1 for found in self.findings if severity(found) is wanted)


def report(
    findings: Iterable[Finding], *, texts: Mapping[str, str] | None = None, allowances: Iterable[Allowance] = ()
) -> Report:
    """Return the report of `findings`: equal ones (as several editions give them) stand in it once.

    What `allowances` cover is silenced; an allowance that covers nothing is passed over.
    """
    sifted = sift(findings, allowances)
    silenced = sorted(sifted.silenced, key=lambda each: _order(each.finding))
    return Report(tuple(sorted(sifted.kept, key=_order)), texts or {}, tuple(silenced))


def _order(found: Finding) -> tuple[object, ...]:
    return found.span, found.code, found.params
