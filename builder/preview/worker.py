"""One thread does all the work, the most urgent first; the event loop only ever waits for it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import Any, TypeVar

from builder.preview.memory import GiveWay

T = TypeVar("T")

_LOG = logging.getLogger(__name__)
_PAUSE = 0.2
"""Seconds without a job after which the background is begun: what was told of first is to be drawn first."""


class Worker:
    """Does jobs in their order, and `background` whenever there is none and something is left to do.

    `background` is interrupted by the next job (GiveWay, see Memory) and begun anew after it. A job that fails, fails
    alone: its Future says so; what fails in the background is logged.
    """

    def __init__(self, background: Callable[[], None]) -> None:
        self._background = background
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._left = False
        self._yielding = False
        self.rested = Event()
        """Set while nothing is left to do."""

    def start(self) -> None:
        Thread(target=self._run, name="preview", daemon=True).start()

    def stop(self) -> None:
        self._jobs.put(None)

    def urgent(self) -> bool:
        """Whether what is being done in the background should give way."""
        return self._yielding and not self._jobs.empty()

    def do(self, job: Callable[[], T], *, stale: bool = False) -> Future[T]:
        """Do `job` as soon as possible; `stale`: it leaves something to do in the background."""
        future: Future[T] = Future()

        def run() -> None:
            self._left = self._left or stale
            if not future.set_running_or_notify_cancel():
                return  # whoever asked has gone away
            try:
                future.set_result(job())
            except BaseException as error:  # noqa: BLE001 (it is handed to whoever asked)
                future.set_exception(error)

        self.rested.clear()
        self._jobs.put(run)
        return future

    def _run(self) -> None:
        while (job := self._next()) is not None:
            job()

    def _next(self) -> Callable[[], Any] | None:
        if self._left:
            try:
                return self._jobs.get(timeout=_PAUSE)
            except Empty:
                return self._rest_of_it
        if self._jobs.empty():
            self.rested.set()
        return self._jobs.get()

    def _rest_of_it(self) -> None:
        self._yielding = True
        try:
            self._background()
            self._left = False
        except GiveWay:
            pass
        except Exception:  # noqa: BLE001 (a fault of ours must not end the thread)
            _LOG.exception("the background work failed; it is done again after the next change")
            self._left = False
        finally:
            self._yielding = False
