"""What the preview remembers, so that saving one file costs one file's work."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")


class GiveWay(Exception):  # noqa: N818 (no error: somebody is waiting)
    """Work in the background stops here: something more urgent came."""


class Memory:
    """A `Recall` that holds for each place its last arguments and result.

    A result equal to the last one is the last one: what is made of it in turn is recalled without a comparison in
    depth. `urgent` is asked before each step, and GiveWay raised where it says yes. For one thread at a time.
    """

    def __init__(self, urgent: Callable[[], bool]) -> None:
        self._urgent = urgent
        self._held: dict[str, tuple[tuple[tuple[Any, ...], dict[str, Any]], object]] = {}
        self._used: set[str] = set()

    def __call__(self, place: str, step: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        if self._urgent():
            raise GiveWay
        self._used.add(place)
        held = self._held.get(place)
        if held is not None and held[0] == (args, kwargs):
            return cast(T, held[1])
        made = step(*args, **kwargs)
        if held is not None and made == held[1]:
            made = held[1]
        self._held[place] = ((args, kwargs), made)
        return made

    def forget_unused(self) -> None:
        """Forget the places where nothing was asked for since this was last called."""
        self._held = {place: held for place, held in self._held.items() if place in self._used}
        self._used = set()

    def __len__(self) -> int:
        return len(self._held)
