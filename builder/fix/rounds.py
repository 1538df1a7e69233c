"""All files of a project: fixes applied round by round in memory, until there is nothing left that is certain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from builder.diagnostics import Finding, Severity
from builder.diagnostics.describe import severity
from builder.diagnostics.report import Report
from builder.edit import decoded, encoded
from builder.fix.mend import mend

_ROUNDS = 10


@dataclass(frozen=True, slots=True)
class Change:
    """One file, by its project-relative name, before and after."""

    name: str
    before: bytes
    after: bytes


@dataclass(frozen=True, slots=True)
class Mending:
    """What is certain: the changed files by name, the findings that they mend, and what a check finds then."""

    changes: tuple[Change, ...]
    mended: tuple[Finding, ...]
    left: Report


def mend_all(
    told: Report, *, read: Callable[[str], bytes | None], check: Callable[[Mapping[str, bytes]], Report]
) -> Mending:
    """Return what can be mended of `told`, without writing anything.

    `read` returns a file's bytes (None: not to be had), `check` the report for the project in which some files, by
    name, have other bytes than on disk. A file in which a fix would bring up more than it mends stays as it was.
    """
    before: dict[str, bytes] = {}
    after: dict[str, bytes] = {}
    mended: list[Finding] = []
    hopeless: set[str] = set()
    for _ in range(_ROUNDS):
        tried = _round(told, before, after, hopeless, read)
        if not tried:
            break
        again = check({**after, **{name: data for name, (data, _) in tried.items()}})
        worse = {name for name in tried if _weight(again, name) > _weight(told, name)}
        hopeless |= worse
        kept = {name: each for name, each in tried.items() if name not in worse}
        after |= {name: data for name, (data, _) in kept.items()}
        mended += [found for _, done in kept.values() for found in done]
        told = check(after) if worse else again
    changes = tuple(Change(name, before[name], after[name]) for name in sorted(after))
    return Mending(changes, tuple(mended), told)


def _round(
    told: Report,
    before: dict[str, bytes],
    after: Mapping[str, bytes],
    hopeless: set[str],
    read: Callable[[str], bytes | None],
) -> dict[str, tuple[bytes, tuple[Finding, ...]]]:
    """Return the files that change in one round, with the findings that this mends; `before` keeps what was read."""
    by_file: dict[str, list[Finding]] = {}
    for found in told.findings:
        by_file.setdefault(found.span.file, []).append(found)
    tried = {}
    for name, found_here in by_file.items():
        data = after.get(name) or before.get(name) or (read(name) if name not in hopeless else None)
        text = decoded(data) if data is not None and name not in hopeless else None
        if data is None or text is None:
            continue
        changed, done = mend(text, found_here)
        if done:
            before.setdefault(name, data)
            tried[name] = encoded(changed, like=data), done
    return tried


def _weight(told: Report, name: str) -> int:
    """Count the errors and warnings about a file, those that stop a build first."""
    counts = Counter(severity(found) for found in told.findings if found.span.file == name)
    return 1000 * counts[Severity.ERROR] + counts[Severity.WARNING]
