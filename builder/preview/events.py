"""Whoever looks on is told what changed: server-sent events (HTML Standard, 9.2)."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from builder.preview.desk import View

_ALIVE = 15.0
"""Seconds after which a line that says nothing tells both ends that the other is there."""


@dataclass(eq=False)
class Listener:
    """One open page. Of what it has not been told yet only the newest of each kind waits."""

    view: View | None
    loop: asyncio.AbstractEventLoop
    waiting: dict[str, object] = field(default_factory=dict)
    woken: asyncio.Event = field(default_factory=asyncio.Event)
    closed: bool = False

    def tell(self, kind: str, data: object) -> None:
        self.waiting.pop(kind, None)
        self.waiting[kind] = data
        self.woken.set()


class Hub:
    """All open pages. `tell` may be called from any thread, everything else from the event loop."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def views(self) -> list[View]:
        """Return what is looked at, each once."""
        return list(Counter(each.view for each in tuple(self._listeners) if each.view is not None))

    def tell(self, kind: str, data: object, *, view: View | None) -> None:
        """Tell every page of `view` (None: every overview)."""
        for each in tuple(self._listeners):
            if each.view == view:
                self._call(each, kind, data)

    def tell_all(self, kind: str, data: object) -> None:
        """Tell every page."""
        for each in tuple(self._listeners):
            self._call(each, kind, data)

    def close(self) -> None:
        """Let every line end, so that the server can."""
        for each in tuple(self._listeners):
            each.closed = True
            each.loop.call_soon_threadsafe(each.woken.set)

    async def listen(
        self, view: View | None, first: Callable[[], Awaitable[Mapping[str, object]]]
    ) -> AsyncIterator[bytes]:
        """Yield the lines for one page until it goes away; `first` gives what is true now, asked once it listens."""
        listener = Listener(view, asyncio.get_running_loop())
        self._listeners.append(listener)
        try:
            for kind, data in (await first()).items():
                listener.waiting.setdefault(kind, data)
            while not listener.closed:
                for kind in tuple(listener.waiting):
                    yield _event(kind, listener.waiting.pop(kind))
                listener.woken.clear()
                if not listener.waiting and not listener.closed:
                    yield await _next(listener)
        finally:
            self._listeners.remove(listener)

    @staticmethod
    def _call(listener: Listener, kind: str, data: object) -> None:
        # A loop that has just been closed has nobody left to tell.
        if not listener.loop.is_closed():
            listener.loop.call_soon_threadsafe(listener.tell, kind, data)


async def _next(listener: Listener) -> bytes:
    try:
        await asyncio.wait_for(listener.woken.wait(), _ALIVE)
    except TimeoutError:
        return b": there\n\n"
    return b""


def _event(kind: str, data: object) -> bytes:
    return f"event: {kind}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n".encode()
