"""index.html: the shell, the start page, every unit, the end page (docs/player.md)."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from markupsafe import Markup

from builder.exporters._player.disclosure import disclosure
from builder.exporters._player.facts import course_facts, imprint, needs
from builder.exporters._player.media import MediaFiles
from builder.exporters._player.spoken import spoken_words
from builder.exporters._player.styles import player_css
from builder.model.assets import Asset
from builder.model.blocks import Plain
from builder.model.course import Course, Module
from builder.model.links import AssetTarget, ExternalTarget, ModuleTarget, Target, UnitTarget
from builder.model.questions import Question
from builder.model.units import Scene, Survey, Unit
from builder.model.walk import walk
from builder.render.environment import environment
from builder.render.html import HtmlRenderer
from builder.render.text import plain_text
from builder.words import words

# Runs before the first paint, so that one unit is shown from the start.
_BOOT = "document.documentElement.className='boot'"


@dataclass(frozen=True, slots=True)
class UnitPage:
    """A unit as the shell shows it: `title` for its h1, `name` for the contents, `minutes` 0 if not given."""

    id: str
    kind: str
    title: Markup
    name: str
    minutes: int
    private: bool
    body: Markup


def index_html(
    course: Course,
    module: Module,
    *,
    target: str,
    data: Mapping[str, object],
    media: MediaFiles,
    read: Callable[[Asset], bytes],
    templates: Path,
) -> bytes:
    """Return the page of `module`, complete without script; `data` is what the script gets (`course_data`).

    `media` learns which files the page uses. Surveys are left out (FORMAT 6).
    """
    r = HtmlRenderer(
        course, module, href=_addresses(module, media), language=module.language, templates=templates, read=read
    )
    units = tuple(_unit_page(r, unit) for unit in module.units if not isinstance(unit, Survey))
    styles = player_css(templates, course.edition.color if course.edition is not None else "")
    page = {
        "language": module.language,
        "title": module.title,
        "programme": course.programme.title,
        "summary": module.summary,
        "draft": all(approval.version != module.version for approval in module.approvals),
        "policy": _policy(styles),
        "boot": Markup(_BOOT),
        "styles": Markup(styles),
        "logo": _logo(course, media),
        "units": units,
        "first": units[0].id if units else "-end",
        "facts": course_facts(module, r.w),
        "needs": needs(module, r.w),
        "objectives": module.objectives,
        "disclosure": disclosure(module, target=target),
        "imprint": imprint(course, module, r.w),
        "has_plain": any(isinstance(node, Plain) for node in walk(module.units)),
        "glossary": r.glossary(),
        "terms": r.terms(),
        "data": {"course": data, "words": spoken_words(module)},
    }
    template = environment(templates).get_template("page/index.jinja")
    return template.render(page=page, w=words(module.language)).encode()


def _unit_page(r: HtmlRenderer, unit: Unit) -> UnitPage:
    head = unit.head
    name = plain_text(head.title) or head.id
    title = r.inlines(head.title) or Markup.escape(name)
    kind = type(unit).__name__.lower()
    return UnitPage(head.id, kind, title, name, head.duration, head.private, r.body(unit))


def _addresses(module: Module, media: MediaFiles) -> Callable[[Target], str | None]:
    """Return what turns a target into an address: fragments within this module, package paths for files."""
    asked = (node for node in walk(module.units) if isinstance(node, Question | Scene))
    prefixes = {node.id: "q" if isinstance(node, Question) else "s" for node in asked}

    def address(target: Target) -> str | None:
        match target:
            case ExternalTarget():
                return target.url
            case AssetTarget():
                return media.path(target.asset)
            case UnitTarget() if target.module == module.id:
                anchor = target.anchor
                return f"#{prefixes.get(anchor, 'b')}-{anchor}" if anchor else f"#u-{target.unit}"
            case UnitTarget() | ModuleTarget():
                return None

    return address


def _logo(course: Course, media: MediaFiles) -> dict[str, object] | None:
    edition = course.edition
    if edition is None or edition.logo is None:
        return None
    logo = edition.logo
    return {"src": media.path(logo), "alt": edition.name, "width": logo.width, "height": logo.height}


def _policy(styles: str) -> Markup:
    """The content security policy: nothing but the package's own files, the line that runs first, and these styles."""
    return Markup(
        f"default-src 'none'; script-src 'self' {_allowed(_BOOT)}; style-src {_allowed(styles)}; "
        "img-src 'self' data:; media-src 'self'; base-uri 'none'; form-action 'none'"
    )


def _allowed(inline: str) -> str:
    return f"'sha256-{b64encode(sha256(inline.encode()).digest()).decode()}'"
