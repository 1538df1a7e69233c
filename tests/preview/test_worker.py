"""builder/preview/worker.py: the most urgent first, and a failure ends nothing."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator

import pytest

from builder.preview.memory import GiveWay
from builder.preview.worker import Worker

_PATIENCE = 30.0

Start = Callable[[Callable[[], None]], Worker]


@pytest.fixture
def start() -> Iterator[Start]:
    started: list[Worker] = []

    def start(background: Callable[[], None]) -> Worker:
        worker = Worker(background)
        worker.start()
        started.append(worker)
        return worker

    yield start
    for worker in started:
        worker.stop()


def test_a_job_interrupts_the_background_which_is_then_done_whole(start: Start) -> None:
    order: list[str] = []
    running = threading.Event()

    def background() -> None:
        order.append("begun")
        running.set()
        while len(order) < 3:
            if worker.urgent():
                raise GiveWay
        order.append("whole")

    worker = start(background)
    worker.do(lambda: order.append("first"), stale=True)
    assert running.wait(_PATIENCE)
    worker.do(lambda: order.append("second")).result(_PATIENCE)
    assert worker.rested.wait(_PATIENCE)
    assert order == ["first", "begun", "second", "begun", "whole"]


def test_a_failing_job_fails_alone(start: Start, caplog: pytest.LogCaptureFixture) -> None:
    def failing() -> None:
        raise ValueError("broken")

    worker = start(failing)
    with pytest.raises(ValueError, match="broken"):
        worker.do(failing).result(_PATIENCE)
    with caplog.at_level(logging.ERROR):
        worker.do(lambda: None, stale=True).result(_PATIENCE)
        assert worker.rested.wait(_PATIENCE)
    assert "background" in caplog.text
    assert worker.do(lambda: 7).result(_PATIENCE) == 7


def test_whoever_asked_may_go_away(start: Start) -> None:
    busy, held = threading.Event(), threading.Event()
    worker = start(lambda: None)

    def wait() -> None:
        busy.set()
        held.wait(_PATIENCE)

    worker.do(wait)
    assert busy.wait(_PATIENCE)
    assert worker.do(lambda: 1).cancel()
    held.set()
    assert worker.do(lambda: 7).result(_PATIENCE) == 7
