"""Who may ask for what: this machine's browser, from our own pages, by reading only."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

# The page in the frame brings a stricter policy of its own (docs/player.md); both hold.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; "
    "connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'self'"
)
_COURSE_POLICY = "frame-ancestors 'self'"
_HEADERS = (
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
)


class Guard:
    """Refuses what does not come from our own pages, before the application sees it.

    `hosts` are the names under which the preview is asked for, with port. Another name in the Host header is a page
    elsewhere whose name was made to lead here (DNS rebinding); another origin, or a request that the browser itself
    calls foreign (Fetch Metadata), is a page elsewhere that asks directly. Nothing but GET and HEAD is needed.
    """

    def __init__(self, app: ASGIApp, *, hosts: frozenset[str], words: Mapping[str, str]) -> None:
        self._app = app
        self._hosts = hosts
        self._words = words

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        refused = self._refused(scope)
        answer = self._app if refused is None else PlainTextResponse(self._words[refused[1]], refused[0])
        if scope["type"] == "http":
            await answer(scope, receive, _with_headers(send, scope["path"]))

    def _refused(self, scope: Scope) -> tuple[int, str] | None:
        headers = {name: value.decode("latin-1") for name, value in scope.get("headers", ())}
        if headers.get(b"host", "").lower() not in self._hosts:
            return 421, "refused_host"
        origin = headers.get(b"origin")
        if origin is not None and origin not in {f"http://{host}" for host in self._hosts}:
            return 403, "refused_origin"
        if headers.get(b"sec-fetch-site", "none") not in ("same-origin", "none"):
            return 403, "refused_origin"
        if scope.get("method") not in ("GET", "HEAD"):
            return 405, "refused_method"
        return None


def _with_headers(send: Send, path: str) -> Send:
    policy = _COURSE_POLICY if path.startswith("/course/") else _POLICY

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            own = [*_HEADERS, (b"content-security-policy", policy.encode())]
            message["headers"] = [*message.get("headers", ()), *own]
        await send(message)

    return sending
