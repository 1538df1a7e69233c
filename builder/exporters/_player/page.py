"""index.html: the shell, the start page, every unit, the end page, in every language (docs/player.md)."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path

from markupsafe import Markup

from builder.diagnostics import Span
from builder.exporters._player.disclosure import disclosure
from builder.exporters._player.facts import course_facts, imprint, needs
from builder.exporters._player.media import MediaFiles
from builder.exporters._player.script import boot_js
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
from builder.render.together import kept_together
from builder.words import direction, language_name


@dataclass(frozen=True, slots=True)
class UnitPage:
    """A unit as the shell shows it: `title` for its h1, `name` for the contents, `minutes` 0 if not given.

    `language` is that of its text where it is not the page's: a unit without a translation shows the original.
    """

    id: str
    kind: str
    title: Markup
    name: str
    minutes: int
    private: bool
    body: Markup
    language: str = ""


@dataclass(frozen=True, slots=True)
class Language:
    """A language to choose: its tag, its own name, and which way it is written."""

    tag: str
    name: str
    direction: str


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

    Translations stand in it as templates, inert until one is chosen. `media` learns which files the page uses.
    Surveys are left out (FORMAT 6).
    """
    href = _addresses(module, media)
    every = (module, *module.translations)
    languages = tuple(Language(each.language, language_name(each.language), direction(each.language)) for each in every)
    common = {
        "draft": all(approval.version != module.version for approval in module.approvals),
        "logo": _logo(course, media),
        "disclosure": disclosure(module, target=target),
        "languages": languages if module.translations else (),
    }
    render = partial(HtmlRenderer, course, href=href, templates=templates, read=read)
    renderers = [
        render(module, language=module.language),
        *(render(each, language=each.language, original=module) for each in module.translations),
    ]
    boot, styles = boot_js(templates), player_css(templates, course.edition.color if course.edition is not None else "")
    shell = {
        "title": module.title,
        "policy": _policy(boot, styles),
        "boot": Markup(boot),
        "styles": Markup(styles),
        "languages": languages,
        "data": {"course": data, "words": {each.language: spoken_words(module, each.language) for each in every}},
    }
    pages = [common | _page(course, each, module, r) for each, r in zip(every, renderers, strict=True)]
    template = environment(templates).get_template("page/index.jinja")
    return template.render(shell=shell, pages=pages).encode()


def _page(course: Course, module: Module, original: Module, r: HtmlRenderer) -> dict[str, object]:
    """What differs from language to language; `original` is `module` itself where it is no translation."""
    own = {unit.head.id: unit for unit in module.units}
    shown = [unit for unit in original.units if not isinstance(unit, Survey)]
    units = tuple(_unit_page(r, own.get(unit.head.id, unit), unit, original.language) for unit in shown)

    def borrowed_at(span: Span) -> str:
        """The original's language where a translation has taken over what stands in the original's module.yaml."""
        return original.language if module is not original and span.file == original.span.file else ""

    return {
        "w": r.w,
        "language": module.language,
        "borrowed": borrowed_at(module.span),
        "title": kept_together(module.title),
        "programme": r.marked(course.programme.title, r.common),
        "summary": kept_together(module.summary),
        "units": units,
        "first": units[0].id if units else "-end",
        "facts": course_facts(module, r.w),
        "needs": needs(module, r.w),
        "objectives": [(each.key, kept_together(each.text), borrowed_at(each.span)) for each in module.objectives],
        "imprint": imprint(course, module, r.w),
        "has_plain": any(isinstance(node, Plain) for node in walk(module.units)),
        "glossary": r.glossary(),
        "terms": r.terms(),
    }


def _unit_page(r: HtmlRenderer, unit: Unit, original: Unit, language: str) -> UnitPage:
    """The page of `unit`; one without a translation of its own is the `original`, with the edition's local texts."""
    borrowed = unit.head.path == original.head.path
    unit = original if borrowed else unit
    head = unit.head
    name = plain_text(head.title) or head.id
    title = r.inlines(head.title) or Markup.escape(name)
    kind = type(unit).__name__.lower()
    other = language if borrowed and language != r.language else ""
    return UnitPage(head.id, kind, title, name, head.duration, head.private, r.body(unit), other)


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


def _policy(boot: str, styles: str) -> Markup:
    """The content security policy: the package's own files, the script that runs first, these styles, nothing else."""
    return Markup(
        f"default-src 'none'; script-src 'self' {_allowed(boot)}; style-src {_allowed(styles)}; "
        "img-src 'self' data:; media-src 'self'; base-uri 'none'; form-action 'none'"
    )


def _allowed(inline: str) -> str:
    return f"'sha256-{b64encode(sha256(inline.encode()).digest()).decode()}'"
