"""The handbook's pages as a tree of files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from builder.handbook.chapters import Handbook
from builder.handbook.codes import areas
from builder.model.assets import Asset
from builder.model.blocks import Paragraph
from builder.model.links import AssetTarget, ExternalTarget, ModuleTarget, Target, UnitTarget
from builder.model.units import Unit
from builder.package.part import PackageTree, Part
from builder.render.environment import environment
from builder.render.html import HtmlRenderer
from builder.render.text import plain_text
from builder.words import handbook_words

STYLE = "handbuch.css"
MESSAGES = {"de": "meldungen.html", "en": "messages.html"}


def handbook_site(handbook: Handbook, *, read: Callable[[Asset], bytes], templates: Path) -> PackageTree:
    """Return index.html, a page for each chapter, the pages of messages in German and English, style and media.

    `read` gives a file's bytes. The pages need no script and load nothing from elsewhere. Same values, same bytes.
    """
    module = handbook.module
    chapters = [(f"{unit.head.id}.html", plain_text(unit.head.title)) for unit in module.units]
    r = HtmlRenderer(handbook.course, module, href=_address, language="de", templates=templates, read=read)

    def page(template: str, language: str, here: str, **values: Any) -> Part:
        w = {**r.w, **handbook_words(language)}
        made = environment(templates).get_template(f"handbook/{template}.html.jinja")
        text = made.render(
            w=w, language=language, chapters=chapters, here=here, messages=MESSAGES, style=STYLE, **values
        )
        return Part(here, text.encode())

    pages = [page("index", "de", "index.html", abouts=[_about(unit) for unit in module.units])]
    for place, unit in enumerate(module.units):
        near = {"before": chapters[place - 1] if place else None, "after": (*chapters, None)[place + 1]}
        title, body = r.inlines(unit.head.title), r.body(unit)
        pages.append(page("chapter", _language(unit), f"{unit.head.id}.html", title=title, body=body, **near))
    pages += [page("messages", language, name, areas=areas(language)) for language, name in MESSAGES.items()]
    style = "".join((templates / name).read_text("utf-8") for name in ("paper/paper.css", "handbook/handbook.css"))
    media = [Part(_media(asset), read(asset)) for asset in module.media]
    return PackageTree((*pages, Part(STYLE, style.encode()), *media))


def _address(target: Target) -> str | None:
    match target:
        case ExternalTarget():
            return target.url
        case AssetTarget():
            return _media(target.asset)
        case UnitTarget():
            return f"{target.unit}.html" + (f"#b-{target.anchor}" if target.anchor else "")
        case ModuleTarget():
            return None


def _media(asset: Asset) -> str:
    """Return where a picture lies in the site: as in the handbook's own folder."""
    return asset.path.partition("/")[2]


def _language(unit: Unit) -> str:
    return "en" if unit.head.id == "english" else "de"


def _about(unit: Unit) -> str:
    """Return the first sentence of a chapter, for the list of chapters."""
    body = getattr(unit, "body", ())
    first = next((plain_text(block.content) for block in body if isinstance(block, Paragraph)), "")
    return first.partition(". ")[0].rstrip(".") + "." if first else ""
