"""From a change on disk to whoever looks on: first what is looked at, then the whole programme."""

from __future__ import annotations

import logging
from asyncio import wrap_future
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from builder.context import Context
from builder.package.part import PackageTree
from builder.preview.desk import NO_PAGE, Desk, Page, View
from builder.preview.events import Hub
from builder.preview.notice import Notice
from builder.preview.worker import Worker
from builder.project import Project

T = TypeVar("T")

_LOG = logging.getLogger(__name__)
_KEPT = 16  # pages by digest: a browser may still be loading one while newer ones are there


class Live:
    """The desk, the worker that keeps it, and the pages that are told."""

    def __init__(self, project: Project, *, context: Context, notice: Notice) -> None:
        self.hub = Hub()
        self.worker = Worker(self._whole)
        self.desk = Desk(project, context=context, urgent=self.worker.urgent)
        self._notice = notice
        self._trees: OrderedDict[str, PackageTree] = OrderedDict()
        self._told: dict[View, Page] = {}

    def start(self) -> None:
        self.worker.start()
        self.changed(frozenset())

    def stop(self) -> None:
        self.hub.close()
        self.worker.stop()

    def changed(self, paths: frozenset[str]) -> None:
        """Something changed on disk, in `paths` (project-relative; none: anywhere)."""
        self.worker.do(lambda: self._near(paths), stale=True)

    async def ask(self, job: Callable[[Desk], T]) -> T:
        """Return what `job` makes of the desk, as soon as the worker comes to it."""
        return await wrap_future(self.worker.do(lambda: job(self.desk)))

    async def first(self, view: View) -> dict[str, object]:
        """Return what a page that has just been opened is told: all that is true now."""
        return await self.ask(lambda _: self._first(view))

    def tree(self, digest: str) -> PackageTree | None:
        """Return the files of a page that was told of."""
        return self._trees.get(digest)

    def _near(self, paths: frozenset[str]) -> None:
        """What is looked at comes first: only what changed is read, applied, checked for errors and made again."""
        try:
            self.desk.read(paths)
            for view in self._open_views():
                self._show(view, sorted(paths), advice=False)
        except Exception:  # noqa: BLE001 (a fault of ours must not end the preview)
            _LOG.exception("a change could not be shown; the pages stay as they are")
            self.hub.tell_all("fault", {})

    def _whole(self) -> None:
        """Then what it is advised against, and everything from the disk: what else a change means, what was missed."""
        for view in self._open_views():
            self._show(view, (), advice=True)
        self.desk.check()
        for view in self._open_views():
            self._show(view, (), advice=True)
        self.hub.tell("overview", {}, view=None)

    def _open_views(self) -> list[View]:
        views = self.hub.views()
        for view in self._told.keys() - set(views):
            del self._told[view]
            self.desk.close(view)
        return views

    def _show(self, view: View, paths: Iterable[str], *, advice: bool) -> None:
        """Tell what has changed of `view`. Without advice only errors, or that there are none any more."""
        page = self.desk.page(view, advice=advice)
        before = self._told.get(view, NO_PAGE)
        if page.digest != before.digest:
            self._keep(page)
            self.hub.tell("page", self._notice.page(page, paths), view=view)
        if not advice and not page.held and not before.held:
            page = replace(page, findings=before.findings)
        if replace(page, digest="", tree=before.tree) != replace(before, digest=""):
            self.hub.tell("findings", self._notice.findings(page), view=view)
        self._told[view] = page

    def _first(self, view: View) -> dict[str, object]:
        page = self._told[view] = self.desk.page(view)
        self._keep(page)
        return {"findings": self._notice.findings(page), "page": self._notice.page(page, ())}

    def _keep(self, page: Page) -> None:
        self._trees[page.digest] = page.tree
        self._trees.move_to_end(page.digest)
        while len(self._trees) > _KEPT:
            self._trees.popitem(last=False)
