"""The programme as it lies on the author's desk: read once, then kept in step with each change."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Literal

from builder.context import Context
from builder.diagnostics import Finding, Span, finding
from builder.diagnostics.report import Report
from builder.model.edition import Edition
from builder.package.part import PackageTree
from builder.pipeline.check import check_loaded
from builder.pipeline.show import Shown, show
from builder.preview.media import RereadingContext
from builder.preview.memory import Memory
from builder.project import Project, open_project
from builder.source.load import Loaded, load, load_module


@dataclass(frozen=True, slots=True)
class View:
    """What somebody looks at: one module, in one edition, as one target packs it."""

    module: str
    edition: str
    target: str


@dataclass(frozen=True, slots=True)
class Page:
    """What a view shows. `digest` names `tree`, () and "" before there was one without errors.

    `findings` are of now. `held`: they hold errors, and `tree` is the last one without. `absent` says
    why there is no such module: "gone", or "left_out" by the edition; "" where it is there.
    """

    digest: str
    tree: PackageTree
    findings: tuple[Finding, ...]
    held: bool
    absent: Literal["", "gone", "left_out"] = ""


NO_PAGE = Page("", PackageTree(()), (), held=False)
"""What there is before anything could be shown."""


class Desk:
    """Holds what was read and shown last. Every method runs in the one thread that does the work."""

    def __init__(self, project: Project, *, context: Context, urgent: Callable[[], bool]) -> None:
        self.project = project
        self.context = RereadingContext(context.today, context.language, context.epoch)
        self.recall = Memory(urgent)
        self.report: Report | None = None
        self._settings: tuple[Finding, ...] = ()
        self._loaded: Loaded | None = None
        self._pages: dict[View, Page] = {}

    @property
    def loaded(self) -> Loaded:
        """What was read last; read now where nothing was."""
        return self._loaded or self.read_all()

    def read_all(self) -> Loaded:
        """Read everything again: settings, programme, editions, every module."""
        project, self._settings = open_project(self.project.root)
        self.project = project or self.project
        self._loaded = load(self.project, context=self.context, recall=self.recall)
        return self._loaded

    def read(self, paths: Iterable[str]) -> None:
        """Take notice of changes in `paths` (project-relative; none: anywhere).

        Only their modules are read again where that will do.
        """
        folders = {_folder(path) for path in paths}
        known = {each.folder for each in self.loaded.read}
        there = all((self.project.root / folder / "module.yaml").exists() for folder in folders)
        if not folders or not folders <= known or not there:
            self.read_all()
            return
        for folder in sorted(folders):
            self._loaded = load_module(self.loaded, folder, self.project, context=self.context, recall=self.recall)

    def page(self, view: View, *, advice: bool = True) -> Page:
        """Return what `view` shows now; without `advice` sooner, and the findings are not all of them."""
        last = self._pages.get(view, NO_PAGE)
        try:
            shown = self._shown(view, advice)
        except OSError as error:
            name = str(error.filename or view.module)
            shown = Shown((finding("file-unreadable", Span(name), reason=error.strerror or ""),), None)
        if shown.tree is None or shown.tree is last.tree:
            page = Page(last.digest, last.tree, shown.findings, held=shown.tree is None, absent=self._absent(view))
        else:
            page = Page(_digest(shown.tree), shown.tree, shown.findings, held=False)
        self._pages[view] = page
        return page

    def close(self, view: View) -> None:
        """Nobody looks at `view` any more."""
        self._pages.pop(view, None)

    def check(self) -> Report:
        """Read everything again and return every finding, the settings' too; forget what is of no use any more."""
        loaded = self.read_all()
        told = check_loaded(loaded, context=self.context, recall=self.recall)
        self.report = replace(told, findings=(*self._settings, *told.findings))
        for view in self._pages:
            self.page(view)
        self.recall.forget_unused()
        return self.report

    def _absent(self, view: View) -> Literal["", "gone", "left_out"]:
        if self.loaded.course.module(view.module) is None:
            return "gone"
        edition = self._edition(view)
        return "left_out" if edition and edition.modules and view.module not in edition.modules else ""

    def _edition(self, view: View) -> Edition | None:
        return next((each for each in self.loaded.editions if each.id == view.edition), None)

    def _shown(self, view: View, advice: bool) -> Shown:
        edition = self._edition(view)
        if edition is None:
            return Shown((), None)
        return show(
            self.project,
            self.loaded,
            edition=edition,
            module=view.module,
            target=view.target,
            context=self.context,
            recall=self.recall,
            advice=advice,
        )


def _folder(path: str) -> str:
    """The module's folder that holds `path`, "" where it is in none."""
    parts = path.split("/")
    return "/".join(parts[:2]) if len(parts) > 2 and parts[0] == "modules" else ""


def _digest(tree: PackageTree) -> str:
    hashed = sha256()
    for part in tree.parts:
        hashed.update(part.path.encode() + b"\0" + part.data + b"\0")
    return hashed.hexdigest()[:20]
