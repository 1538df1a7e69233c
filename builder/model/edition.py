"""What one municipality changes (FORMAT 7)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from builder.diagnostics import Span
from builder.diagnostics.allowance import Allowance
from builder.model.assets import Asset
from builder.model.blocks import Block
from builder.model.units import Footnote


class Activities(StrEnum):
    NATIVE = "native"
    SCORM = "scorm"


class Cases(StrEnum):
    PAGE = "page"
    LESSON = "lesson"


@dataclass(frozen=True, slots=True)
class MoodleOptions:
    """How a Moodle backup is made. `cases` None: as issue 4's default. `version`: the oldest Moodle to serve, "4.5"."""

    activities: Activities = Activities.NATIVE
    cases: Cases | None = None
    forum: bool = False
    badge: bool = True
    strict: bool = False
    version: str = "4.5"


@dataclass(frozen=True, slots=True)
class LocalText:
    """A municipality's replacement for the `local` block `block` of `module`."""

    span: Span
    module: str
    block: str
    body: tuple[Block, ...]
    footnotes: tuple[Footnote, ...] = ()
    assets: tuple[Asset, ...] = ()
    allow: tuple[Allowance, ...] = ()


@dataclass(frozen=True, slots=True)
class Value:
    """A value that the edition gives, with its place."""

    span: Span
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition. `standard` has no file: its span names curriculum.yaml.

    `values` are the edition's `variables:` first, then its other keys as dotted names, first wins. `modules` are the
    chosen ids in order, () for all. `targets` () for all. `real` is False for `standard` alone.
    """

    span: Span
    id: str
    name: str = ""
    real: bool = True
    logo: Asset | None = None
    color: str = ""
    values: tuple[Value, ...] = ()
    modules: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    moodle: MoodleOptions = field(default_factory=MoodleOptions)
    local: tuple[LocalText, ...] = ()
