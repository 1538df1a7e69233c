"""The addresses of the preview."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from mimetypes import guess_type
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response, StreamingResponse
from starlette.routing import Route

from builder.preview.desk import Desk, View
from builder.preview.live import Live
from builder.preview.manual import manual
from builder.preview.notice import Notice
from builder.preview.overview import overview
from builder.preview.static import static_files, style_sheet
from builder.render.environment import environment
from builder.resources import templates
from builder.words import preview_words

TARGETS = {"scorm12": "SCORM 1.2", "scorm2004": "SCORM 2004"}
_KINDS = {".js": "text/javascript", ".css": "text/css", ".html": "text/html", ".vtt": "text/vtt"}


class Pages:
    """The pages of one preview; `edition` is what is shown where an address names none."""

    def __init__(self, live: Live, notice: Notice, *, edition: str) -> None:
        self._live = live
        self._notice = notice
        self._edition = edition
        self._words = preview_words(notice.language)

    def app(self) -> Starlette:
        """Return the application. Its addresses are below; everything is read, nothing changed."""
        return Starlette(
            routes=[
                Route("/", self._overview),
                Route("/module/{module}", self._module),
                Route("/course/{digest}/{path:path}", self._course),
                Route("/handbook/{path:path}", self._handbook),
                Route("/events", self._events),
                Route("/static/preview.css", self._styles),
                Route("/static/{name:path}", self._script),
            ]
        )

    async def _overview(self, request: Request) -> Response:
        view = await self._live.ask(lambda desk: overview(desk, self._edition, language=self._notice.language))
        return self._html("overview", overview=view, edition=self._edition)

    async def _module(self, request: Request) -> Response:
        view = self._view(request)
        title, editions = await self._live.ask(lambda desk: _about(desk, view))
        data = {"view": asdict(view), "words": dict(self._words)}
        return self._html("module", view=view, title=title, editions=editions, targets=TARGETS, data=data)

    async def _events(self, request: Request) -> Response:
        hub = self._live.hub
        if "module" not in request.query_params:
            return _stream(hub.listen(None, self._nothing))
        view = self._view(request)
        return _stream(hub.listen(view, lambda: self._live.first(view)))

    @staticmethod
    async def _nothing() -> Mapping[str, object]:
        return {"there": {}}

    def _view(self, request: Request) -> View:
        asked = {**request.query_params, **request.path_params}
        target = asked.get("target", "scorm2004")
        module, edition = asked.get("module", ""), asked.get("edition", self._edition)
        return View(module, edition, target if target in TARGETS else "scorm2004")

    async def _course(self, request: Request) -> Response:
        tree = self._live.tree(request.path_params["digest"])
        path = request.path_params["path"]
        data = tree.get(path) if tree else None
        return _file(path, data) if data is not None else Response(status_code=404)

    async def _handbook(self, request: Request) -> Response:
        path = request.path_params["path"] or "index.html"
        data = (await run_in_threadpool(manual)).get(path)
        return _file(path, data) if data is not None else Response(status_code=404)

    async def _styles(self, request: Request) -> Response:
        return _file("preview.css", style_sheet())

    async def _script(self, request: Request) -> Response:
        name = request.path_params["name"]
        path = static_files().get(name)
        return _file(name, path.read_bytes()) if path else Response(status_code=404)

    def _html(self, name: str, **values: Any) -> Response:
        template = environment(templates()).get_template(f"preview/{name}.jinja")
        return HTMLResponse(template.render(w=self._words, notice=self._notice, lang=self._notice.language, **values))


def _about(desk: Desk, view: View) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The module's title, its id where there is none, and all editions by id and name ("" the standard's)."""
    module = desk.loaded.course.module(view.module)
    editions = tuple((each.id, each.name) for each in desk.loaded.editions)
    return module.title if module else view.module, editions


def _stream(lines: Any) -> Response:
    return StreamingResponse(lines, media_type="text/event-stream")


def _file(name: str, data: bytes) -> Response:
    suffix = f".{name.rpartition('.')[2].lower()}"
    return Response(data, media_type=_KINDS.get(suffix) or guess_type(name)[0] or "application/octet-stream")
