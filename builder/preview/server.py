"""The preview as a server on this machine alone."""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

import uvicorn

from builder.context import Context
from builder.preview.app import Pages
from builder.preview.guard import Guard
from builder.preview.live import Live
from builder.preview.notice import Notice
from builder.preview.watch import Watch
from builder.project import Project
from builder.words import preview_words

HOST = "127.0.0.1"
PORT = 8760
"""Where the preview is when nothing else is: a page that is open finds it again after a new start."""


def listening(host: str, port: int | None) -> socket.socket:
    """Return a socket that listens at `host`; without a `port` at PORT, or at any free one. Raises OSError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for wanted in (port,) if port is not None else (PORT, 0):
        made = socket.socket(family, socket.SOCK_STREAM)
        try:
            # On Windows this would let two programmes share a port.
            if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
                made.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
            else:
                made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            made.bind((host, wanted))
            made.listen(64)
            return made
        except OSError:
            made.close()
            if port is not None or wanted == 0:
                raise
    raise AssertionError("one of the two returned or raised")


def allowed_hosts(host: str, port: int) -> frozenset[str]:
    """Return the names, with port, under which a server at `host` may be asked for."""
    shown = f"[{host}]" if ":" in host else host
    names = {"127.0.0.1", "localhost", "[::1]", shown}
    return frozenset(f"{name}:{port}" for name in names) | (frozenset(names) if port == 80 else frozenset())


class Preview(uvicorn.Server):
    """Serves until it is stopped; a stop does not wait for pages that listen."""

    def __init__(self, project: Project, *, context: Context, edition: str, editor: str, sock: socket.socket) -> None:
        host, port = sock.getsockname()[:2]
        notice = Notice(project.root, editor, context.language)
        self.live = Live(project, context=context, notice=notice)
        self._watch = Watch(project.root, self.live.changed)
        self._sock = sock
        self.address = f"http://{f'[{host}]' if ':' in host else host}:{port}/"
        app = Guard(
            Pages(self.live, notice, edition=edition).app(),
            hosts=allowed_hosts(host, port),
            words=preview_words(context.language),
        )
        super().__init__(uvicorn.Config(app, log_level="error", lifespan="off", timeout_graceful_shutdown=1))

    def serve_here(self, started: Callable[[], None]) -> None:
        """Serve until Ctrl-C or `stop`; `started` is called once addresses are answered."""
        logging.basicConfig(format="kursbau serve: %(message)s", level=logging.ERROR)
        with self._working():
            started()
            self.run(sockets=[self._sock])

    def stop(self) -> None:
        """Stop as Ctrl-C does; from any thread."""
        self.live.stop()
        self.should_exit = True

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Let the open lines end first: uvicorn waits for them."""
        self.live.stop()
        super().handle_exit(sig, frame)

    @contextmanager
    def _working(self) -> Iterator[None]:
        self.live.start()
        self._watch.start()
        try:
            yield
        finally:
            self._watch.stop()
            self.live.stop()
            self._sock.close()
