"""What all tests share: the reference material, the soak switch, Chromium."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.chromium import ARGUMENTS, find_chromium

ROOT = Path(__file__).resolve().parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--soak", action="store_true", help="run the long tests too")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--soak"):
        return
    skip = pytest.mark.skip(reason="long: run with --soak (make soak)")
    for item in items:
        if item.get_closest_marker("soak"):
            item.add_marker(skip)


@pytest.fixture(scope="session")
def reference() -> Path:
    """The folder with official schemas and reference backups that KURSBAU_REFERENCE names."""
    named = os.environ.get("KURSBAU_REFERENCE")
    if not named or not Path(named).is_dir():
        pytest.skip("KURSBAU_REFERENCE names no folder: official schemas are not at hand")
    return Path(named)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One headless Chromium for the whole run."""
    path = find_chromium()
    if path is None:
        pytest.skip("no Chromium: install one or name it in KURSBAU_CHROMIUM")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield running
        running.close()
