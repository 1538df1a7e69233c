"""builder/preview/guard.py: nobody but our own pages."""

from __future__ import annotations

import pytest
from starlette.responses import PlainTextResponse
from starlette.types import Message

from builder.preview.guard import Guard
from builder.words import preview_words
from tests.preview.finished import finished

_HOSTS = frozenset({"127.0.0.1:8760", "localhost:8760"})


def ask(method: str = "GET", path: str = "/", **headers: str) -> tuple[int, dict[bytes, bytes]]:
    """Ask for `path`; `headers` with underscores for hyphens. Return the status and the headers of the answer."""
    named = {"host": "127.0.0.1:8760"} | {name.replace("_", "-"): value for name, value in headers.items()}
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "query_string": b"",
        "headers": [(name.encode(), value.encode()) for name, value in named.items()],
    }
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b""}

    async def send(message: Message) -> None:
        sent.append(message)

    finished(Guard(PlainTextResponse("there"), hosts=_HOSTS, words=preview_words("de"))(scope, receive, send))
    return sent[0]["status"], dict(sent[0]["headers"])


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"host": "localhost:8760"}, 200),
        ({"host": "LOCALHOST:8760"}, 200),
        ({"host": "example.org"}, 421),
        ({"host": "127.0.0.1:8761"}, 421),
        ({"host": "127.0.0.1.example.org:8760"}, 421),
        ({"host": ""}, 421),
        ({"origin": "http://127.0.0.1:8760"}, 200),
        ({"origin": "http://127.0.0.1:9000"}, 403),
        ({"origin": "https://example.org"}, 403),
        ({"origin": "null"}, 403),
        ({"sec_fetch_site": "none"}, 200),
        ({"sec_fetch_site": "same-origin"}, 200),
        ({"sec_fetch_site": "same-site"}, 403),
        ({"sec_fetch_site": "cross-site"}, 403),
    ],
)
def test_who_may_ask(headers: dict[str, str], status: int) -> None:
    assert ask(**headers)[0] == status


@pytest.mark.parametrize(("method", "status"), [("HEAD", 200), ("POST", 405), ("PUT", 405), ("OPTIONS", 405)])
def test_reading_only(method: str, status: int) -> None:
    assert ask(method)[0] == status


def test_every_answer_keeps_others_out_and_is_not_kept() -> None:
    for path in ("/", "/course/1234/index.html"):
        _, headers = ask(path=path)
        assert headers[b"cache-control"] == b"no-store"
        assert headers[b"cross-origin-resource-policy"] == b"same-origin"
        assert b"frame-ancestors 'self'" in headers[b"content-security-policy"]
    _, refused = ask(host="example.org")
    assert refused[b"cache-control"] == b"no-store"
