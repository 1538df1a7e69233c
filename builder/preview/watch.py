"""The author's files, watched: each batch of changes as project-relative paths."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Event, Thread, Timer
from unicodedata import normalize

from watchfiles import BaseFilter, Change, watch

from builder.project import SETTINGS

FOLDERS = ("modules", "editions", "assets")
_STEP, _MOST = 10, 100  # milliseconds without a change that end a batch, and at most
_LATER = 0.3  # seconds after which a new watch is surely there
_AGAIN = 40  # milliseconds after which a file found empty or gone is looked at again


class _Sources(BaseFilter):
    """What is no hidden file, no editor's draft."""

    def __call__(self, change: Change, path: str) -> bool:
        name = path.replace("\\", "/").rpartition("/")[2]
        return not name.startswith((".", "#")) and not name.endswith(("~", ".swp", ".tmp", ".new"))


class Watch:
    """Calls `changed` with each batch, from threads of its own.

    The project's folder itself is watched for the folders that come and go, these as a whole. An empty batch says that
    anything may have changed.
    """

    def __init__(self, root: Path, changed: Callable[[frozenset[str]], None]) -> None:
        self._root = root.resolve()
        self._changed = changed
        self._stopped = Event()
        self._renewed = Event()

    def start(self) -> None:
        for run in (self._watch_root, self._watch_folders):
            Thread(target=run, name="preview-watch", daemon=True).start()

    def stop(self) -> None:
        self._stopped.set()
        self._renewed.set()

    def _watch_root(self) -> None:
        """A folder that appears or goes needs a new watch; the settings are a file of their own."""
        names = {*FOLDERS, SETTINGS}
        for batch in self._batches([self._root], self._stopped, recursive=False):
            touched = self._names(batch) & names
            if touched:
                self._renewed.set()
                self._changed(frozenset())

    def _watch_folders(self) -> None:
        while not self._stopped.is_set():
            self._renewed.clear()
            there = [self._root / name for name in FOLDERS if (self._root / name).is_dir()]
            if not there:
                self._renewed.wait()
                continue
            # What changed before the new watch was there is seen by a look at everything.
            Timer(_LATER, self._changed, [frozenset()]).start()
            for batch in self._batches(there, self._renewed, recursive=True):
                self._changed(self._names(self._settled(batch)))

    def _batches(self, paths: list[Path], stop: Event, *, recursive: bool) -> Iterable[set[tuple[Change, str]]]:
        options = {"step": _STEP, "debounce": _MOST, "rust_timeout": 500, "recursive": recursive}
        try:
            yield from watch(
                *paths,
                watch_filter=_Sources(),
                stop_event=stop,
                raise_interrupt=False,
                **options,  # type: ignore[arg-type]
            )
        except OSError:
            # A folder went while it was about to be watched: what is there now is watched anew.
            self._stopped.wait(0.2)

    def _settled(self, batch: set[tuple[Change, str]]) -> set[tuple[Change, str]]:
        """Give an editor that empties or removes a file before it writes it the time to do so."""
        if any(_is_empty(Path(path)) for _, path in batch):
            self._stopped.wait(_AGAIN / 1000)
        return batch

    def _names(self, batch: Iterable[tuple[Change, str]]) -> frozenset[str]:
        """Project-relative, as source/files.py names them."""
        paths = (Path(path) for _, path in batch)
        inside = (path.relative_to(self._root) for path in paths if path.is_relative_to(self._root))
        return frozenset(normalize("NFC", path.as_posix()) for path in inside)


def _is_empty(path: Path) -> bool:
    try:
        return (path.is_file() and path.stat().st_size == 0) or not path.exists()
    except OSError:
        return True
