"""From a change on disk to whoever looks on: first what is looked at, then the whole programme."""

from __future__ import annotations

import logging
from asyncio import wrap_future
from collections import OrderedDict
from collections.abc import Callable
from typing import TypeVar

from builder.context import Context
from builder.package.part import PackageTree
from builder.preview.desk import Desk, Page, View
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
        page = await self.ask(lambda desk: self._page(desk, view))
        return self._notice.of(page, ())

    def tree(self, digest: str) -> PackageTree | None:
        """Return the files of a page that was told of."""
        return self._trees.get(digest)

    def _near(self, paths: frozenset[str]) -> None:
        """What is looked at comes first: only what changed is read, applied, checked and made again."""
        try:
            self.desk.read(paths)
            self._tell(paths)
        except Exception:  # noqa: BLE001 (a fault of ours must not end the preview)
            _LOG.exception("a change could not be shown; the pages stay as they are")
            self.hub.tell_all("fault", {})

    def _whole(self) -> None:
        """Then everything, from the disk: what a change means elsewhere, and whatever was missed."""
        self.desk.check()
        self._tell(frozenset())
        self.hub.tell("overview", {}, view=None)

    def _tell(self, paths: frozenset[str]) -> None:
        views = self.hub.views()
        for view in self._told.keys() - set(views):
            del self._told[view]
            self.desk.close(view)
        for view in views:
            before = self._told.get(view)
            page = self._page(self.desk, view)
            if page is not before:
                for kind, data in self._notice.of(page, sorted(paths)).items():
                    self.hub.tell(kind, data, view=view)

    def _page(self, desk: Desk, view: View) -> Page:
        page = desk.page(view)
        if page == self._told.get(view):
            return self._told[view]
        self._told[view] = page
        self._trees[page.digest] = page.tree
        self._trees.move_to_end(page.digest)
        while len(self._trees) > _KEPT:
            self._trees.popitem(last=False)
        return page
