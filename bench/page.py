"""The first view of a built module in Chromium, side by side with a bare hand-written page of the same first text."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from functools import partial
from html import escape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from zipfile import ZipFile

from lxml import html as lxml_html
from playwright.sync_api import Browser, sync_playwright

from bench.programme import write_programme
from tests.browser.chromium import ARGUMENTS, find_chromium

_FIRST = "//section[@data-kind='start']//*[self::h1 or self::h2 or self::h3 or self::p or self::li or self::dd]"
_WATCH = """
window.seen = {lcp: 0, cls: 0, longest: 0};
const watch = (type, take) =>
  new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({type, buffered: true});
watch('largest-contentful-paint', (entry) => { seen.lcp = entry.startTime; });
watch('layout-shift', (entry) => { seen.cls += entry.value; });
watch('longtask', (entry) => { seen.longest = Math.max(seen.longest, entry.duration); });
"""


# In ms: a browser that has just closed one page and prepares the next is not measured.
_SETTLED = 300


@dataclass(frozen=True, slots=True)
class View:
    """A first view: largest contentful paint and longest task over 50 ms in ms, layout shift, requests, bytes."""

    lcp: float
    cls: float
    longest: float
    requests: float
    bytes: float


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


def report_page(*, runs: int = 21) -> None:
    """Print what the first view of the bench module costs; says so where there is no Chromium."""
    path = find_chromium()
    if path is None:
        print("page: no Chromium; name one in KURSBAU_CHROMIUM")
        return
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        _write_pages(Path(name))
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        with _served(Path(name)) as origin:
            pairs = [
                (_view(browser, f"{origin}/bare.html"), _view(browser, f"{origin}/index.html")) for _ in range(runs)
            ]
        browser.close()
    bare, built = (_typical([pair[side] for pair in pairs]) for side in (0, 1))
    ratio = median(built.lcp / bare.lcp for bare, built in pairs)
    print(f"first view of a module, median of {runs} in turns; baseline: a bare page with the same first text")
    print(f"  LCP      {built.lcp:7.0f} ms  {ratio:5.2f} × baseline ({bare.lcp:.0f} ms), pair by pair")
    print(f"  CLS      {built.cls:7.3f}     baseline {bare.cls:.3f}")
    print(f"  requests {built.requests:7.0f}     baseline {bare.requests:.0f}")
    print(
        f"  bytes    {built.bytes / 1000:7.1f} kB  {built.bytes / bare.bytes:5.1f} × baseline ({bare.bytes / 1000:.1f})"
    )
    print(f"  longest task {built.longest:3.0f} ms  baseline {bare.longest:.0f} ms (0: none above 50 ms)")


def _write_pages(folder: Path) -> None:
    source = folder / "source"
    write_programme(source, modules=1)
    kursbau = [str(Path(sys.executable).with_name("kursbau")), "build", "-C", str(source), "--target", "scorm12"]
    subprocess.run(kursbau, check=True, capture_output=True, env={**os.environ})
    with ZipFile(next(source.glob("dist/standard/*-scorm12.zip"))) as package:
        package.extractall(folder)
    page = lxml_html.document_fromstring((folder / "index.html").read_bytes().decode())
    body = "".join(_bare(node.tag, " ".join(node.text_content().split())) for node in page.xpath(_FIRST))
    head = '<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
    (folder / "bare.html").write_text(f'{head}<title>Bench</title><link rel="icon" href="data:,">{body}', "utf-8")


def _bare(tag: str, text: str) -> str:
    return f"<{tag}>{escape(text)}</{tag}>"


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def _view(browser: Browser, address: str) -> View:
    """A view with nothing in the cache."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.add_init_script(_WATCH)
    page = context.new_page()
    page.wait_for_timeout(_SETTLED)
    sizes: list[int] = []
    page.on("requestfinished", lambda request: sizes.append(request.sizes()["responseBodySize"]))
    page.goto(address, wait_until="networkidle")
    page.wait_for_timeout(200)
    seen = page.evaluate("window.seen")
    asked = page.evaluate(
        "performance.getEntriesByType('resource').filter(({name}) => name.startsWith('http')).length + 1"
    )
    context.close()
    return View(seen["lcp"], seen["cls"], seen["longest"], asked, sum(sizes))


def _typical(views: list[View]) -> View:
    """The median of each figure; the pairs are taken in turns, for a machine's speed drifts."""
    return View(*(median(getattr(view, part.name) for view in views) for part in fields(View)))
