"""Renderers for tests, and a parser of what they give."""

from __future__ import annotations

from lxml import html as lxml_html

from builder.model.blocks import Block
from builder.model.links import AssetTarget, ExternalTarget, Target, UnitTarget
from builder.render.html import HtmlRenderer
from builder.resources import templates
from tests.render.showcase import read, showcase


def address(target: Target) -> str | None:
    match target:
        case ExternalTarget():
            return target.url
        case AssetTarget():
            return f"media/{target.asset.path}"
        case UnitTarget():
            return f"#{target.anchor or target.unit}"
    return None


def renderer(*, unit: str = "alles", language: str = "de") -> HtmlRenderer:
    course, module = showcase()
    made = HtmlRenderer(course, module, href=address, language=language, templates=templates(), read=read)
    made.unit = unit
    return made


def tree(markup: str) -> lxml_html.HtmlElement:
    return lxml_html.fragment_fromstring(markup, create_parent="main")


def rendered(*blocks: Block) -> lxml_html.HtmlElement:
    return tree(renderer().blocks(blocks))
