"""builder/preview/memory.py: equal arguments, no second time."""

from __future__ import annotations

import pytest

from builder.preview.memory import GiveWay, Memory


class Steps:
    """A step that counts how often it is done."""

    def __init__(self) -> None:
        self.done = 0

    def listed(self, *values: int) -> list[int]:
        self.done += 1
        return sorted(values)


def test_equal_arguments_give_the_same_result() -> None:
    memory, steps = Memory(lambda: False), Steps()
    first = memory("a", steps.listed, 2, 1)
    assert memory("a", steps.listed, 2, 1) is first
    assert steps.done == 1
    assert memory("a", steps.listed, 3) == [3]
    assert memory("b", steps.listed, 3) == [3]
    assert steps.done == 3


def test_an_equal_result_of_other_arguments_is_the_same_one() -> None:
    memory, steps = Memory(lambda: False), Steps()
    first = memory("a", steps.listed, 2, 1)
    assert memory("a", steps.listed, 1, 2) is first
    assert steps.done == 2


def test_what_is_urgent_comes_first() -> None:
    urgent = [False]
    memory, steps = Memory(lambda: urgent[0]), Steps()
    memory("a", steps.listed, 1)
    urgent[0] = True
    with pytest.raises(GiveWay):
        memory("a", steps.listed, 1)


def test_what_is_not_used_is_forgotten() -> None:
    memory, steps = Memory(lambda: False), Steps()
    memory("a", steps.listed, 1)
    memory("b", steps.listed, 1)
    memory.forget_unused()
    memory("a", steps.listed, 1)
    memory.forget_unused()
    assert len(memory) == 1
    memory("b", steps.listed, 1)
    assert steps.done == 3
