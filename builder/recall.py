"""Work that need not be done twice: every stage's steps are called through a `Recall`."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, Protocol, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Recall(Protocol):
    """Calls a pure function, or gives what it gave before at this place for equal arguments.

    `place` names the use of the result ("content modules/recht/10-agg.md"): one place holds one result, and only one
    function is called there. A build does everything afresh; the preview remembers (builder/preview/memory.py).
    """

    def __call__(self, place: str, step: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T: ...


def afresh(_place: str, step: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Remember nothing."""
    return step(*args, **kwargs)


def unchanged(value: T) -> T:
    """A step for what was put together anew: where it is equal to the last one, that one is gone on with."""
    return value
