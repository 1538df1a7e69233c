"""Accessibility faults of a page as axe-core sees them: WCAG 2.2 A, AA and best practices."""

from __future__ import annotations

from functools import cache

import pytest
from playwright.sync_api import Page

from tests.node import node_modules

_RUN = """
axe.run(document, {
  preload: false,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target).join(', ')))
"""


def axe_faults(page: Page) -> list[str]:
    """Return each violated rule with the elements it is about. The page's policy must be bypassed."""
    if not page.evaluate("!!window.axe"):
        page.evaluate(_axe() + ";0")
    return [str(fault) for fault in page.evaluate(_RUN)]


@cache
def _axe() -> str:
    file = node_modules() / "axe-core" / "axe.min.js"
    if not file.exists():
        pytest.skip("axe-core is not installed: npm ci, or name its folder in KURSBAU_NODE_MODULES")
    return file.read_text("utf-8")
