"""Model → HTML for reviewing: everything open, right answers told, each part with its number, pictures in the page."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from pathlib import Path
from posixpath import basename, splitext
from typing import Any

from markupsafe import Markup

from builder.diagnostics import Span
from builder.model.assets import Asset
from builder.model.blocks import Block, Download, Media
from builder.model.course import Course, Module
from builder.model.links import AssetTarget, ExternalTarget, ModuleTarget, Target, UnitTarget
from builder.model.questions import Question
from builder.model.units import Lesson, Scenario, Scene, Survey, Unit
from builder.model.walk import walk
from builder.render.environment import macros
from builder.render.graph import scenario_graph
from builder.render.html import HtmlRenderer
from builder.render.media import media_values
from builder.review.numbers import Numbers
from builder.review.routes import Routes, routes
from builder.words import review_words

_PICTURES = {
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".avif": "image/avif",
}


class _Look:
    """The macros of a review template, and the page's where it has none of that name."""

    def __init__(self, own: Any, common: Any) -> None:
        self._own, self._common = own, common

    def __getattr__(self, name: str) -> Any:
        return getattr(self._own, name, None) or getattr(self._common, name)


class ReviewRenderer(HtmlRenderer):
    """Renders the units of one module for review. `read` gives the bytes of the pictures, which stand in the page."""

    top = 2

    def __init__(
        self, course: Course, module: Module, *, numbers: Numbers, templates: Path, read: Callable[[Asset], bytes]
    ) -> None:
        self._numbers = numbers
        self._pictures: dict[str, str] = {}
        self._module_id = module.id
        asked = (node for node in walk(module.units) if isinstance(node, Question | Scene))
        self._prefixes = {node.id: "q" if isinstance(node, Question) else "s" for node in asked}
        super().__init__(course, module, href=self._address, language=module.language, templates=templates, read=read)
        self.w = {**self.w, **review_words(module.language)}
        self._numbering = False

    def macros(self, name: str) -> Any:
        own = macros(self._templates, name, "review")
        common = {"blocks.jinja", "inlines.jinja", "notes.jinja"}
        return _Look(own, macros(self._templates, name)) if name in common else own

    def number(self, span: Span) -> str:
        """Return the number of what stands at `span`."""
        return self._numbers.of(span)

    def question_number(self, id: str) -> str:
        """Return the number of the question `id`."""
        return self._numbers.question(id)

    def graph(self, scenario: Scenario) -> Markup:
        """Return `scenario` drawn, its boxes linked to the scenes below."""
        unit = self._numbers.units[scenario.head.id]
        return scenario_graph(scenario, language=self.language, href="#s-{}".format, number=f"{unit}.{{}}".format)

    def routes(self, scenario: Scenario) -> Routes:
        """Return every way through `scenario`."""
        return routes(scenario)

    def scene_number(self, scenario: Scenario, id: str) -> str:
        """Return the number of the scene `id`, "" where there is none."""
        return next((self.number(scene.span) for scene in scenario.scenes if scene.id == id), "")

    def place(self, span: Span) -> str:
        """Return where `span` stands, in words: "20-begriffe.md, Zeile 4"."""
        return self.w["place"].format(file=basename(span.file), line=span.line)

    def ending(self, scene: Scene) -> str:
        """Return what kind of ending `scene` is, in words."""
        return self.w[f"ending_{scene.ending.value}"] if scene.ending is not None else ""

    def _body(self, unit: Unit) -> Markup:
        self._numbering = isinstance(unit, Lesson)
        if isinstance(unit, Survey):
            return Markup(self.macros("survey.jinja").survey(self, self.w, unit))
        return super()._body(unit)

    def _block(self, block: Block) -> Markup:
        number = self.number(block.span) if self._numbering else ""
        if not number:
            return self._named(block) if isinstance(block, Media | Download) else super()._block(block)
        self._numbering = False
        html = self._block(block)
        self._numbering = True
        return Markup(self.macros("parts.jinja").numbered(number, self.place(block.span), html))

    def _named(self, block: Media | Download) -> Markup:
        """A file that the page cannot hold: its name, what is written about it, and its texts."""
        title, body = self.inlines(block.title), self.blocks(block.body)
        kind = self.w[block.kind.value] if isinstance(block, Media) else self.w["download"]
        values = media_values(self, block) if isinstance(block, Media) else None
        return Markup(self._b.file(self.w, kind, title, basename(block.src), body, values, block.id))

    def _address(self, target: Target) -> str | None:
        match target:
            case ExternalTarget():
                return target.url
            case AssetTarget():
                return self._picture_data(target.asset)
            case UnitTarget() if target.module == self._module_id:
                prefix = self._prefixes.get(target.anchor, "b")
                return f"#{prefix}-{target.anchor}" if target.anchor else f"#u-{target.unit}"
            case UnitTarget() | ModuleTarget():
                return None

    def _picture_data(self, asset: Asset) -> str | None:
        """Return a picture as an address that holds it; other files are named, not held."""
        suffix = splitext(asset.path.lower())[1]
        if suffix not in _PICTURES or self.read is None:
            return None
        if asset.path not in self._pictures:
            data = b64encode(self.read(asset)).decode()
            self._pictures[asset.path] = f"data:{_PICTURES[suffix]};base64,{data}"
        return self._pictures[asset.path]
