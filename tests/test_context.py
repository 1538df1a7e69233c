"""builder/context.py"""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

import pytest

from builder.context import DEFAULT_EPOCH, Context


def test_without_the_variable_the_epoch_is_fixed() -> None:
    context = Context.from_environment(environment={})
    assert (context.epoch, context.language) == (DEFAULT_EPOCH, "de")


def test_source_date_epoch_sets_clock_and_day() -> None:
    context = Context.from_environment(language="en", environment={"SOURCE_DATE_EPOCH": "86400"})
    assert (context.epoch, context.today, context.language) == (86400, date(1970, 1, 2), "en")


@pytest.mark.parametrize("value", ["gestern", "-1", "1.5", "9" * 30, "٣"])
def test_no_number_of_seconds(value: str) -> None:
    with pytest.raises(ValueError, match="seconds"):
        Context.from_environment(environment={"SOURCE_DATE_EPOCH": value})


def test_read_and_digest(tmp_path: Path) -> None:
    data = b"x" * 600_000
    (tmp_path / "a").write_bytes(data)
    context = Context(date(2026, 1, 1))
    assert context.read(tmp_path / "a") == data
    size, sha256, head = context.digest(tmp_path / "a")
    assert (size, sha256) == (600_000, hashlib.sha256(data).hexdigest())
    assert data.startswith(head)
