"""Review pages into `dist/`, or nothing where there is an error."""

from __future__ import annotations

from dataclasses import dataclass

from builder.context import Context
from builder.diagnostics.report import report
from builder.dist.record import digest
from builder.edit.write import write_whole
from builder.model.course import Module
from builder.pipeline.applied import Applied, applied, judged
from builder.pipeline.build import Outcome
from builder.pipeline.show import concerns
from builder.project import Project
from builder.recall import afresh
from builder.resources import templates
from builder.review.page import review_page
from builder.source.load import Loaded, load


@dataclass(frozen=True, slots=True)
class ReviewRequest:
    """The modules to review in one edition; `translation` is the language to show, "" for the original."""

    modules: tuple[str, ...]
    edition: str = "standard"
    translation: str = ""


def review(project: Project, *, context: Context, request: ReviewRequest) -> Outcome:
    """Write a page into `dist/<edition>/` for each module of `request` that the edition holds.

    Nothing is written where one of these modules has an error. The edition must exist (see `edition_ids`).
    """
    loaded = load(project, context=context)
    edition = next(each for each in loaded.editions if each.id == request.edition)
    under = applied(loaded.course, edition, recall=afresh)
    modules = [module for module in under.course.modules if module.id in request.modules]
    found = [
        each
        for each in (*loaded.findings, *under.found)
        if any(concerns(each, edition, f"modules/{id}/") for id in request.modules)
    ]
    for module in modules:
        found.extend(judged(under, module, today=context.today))
    told = report(found, texts=loaded.texts, allowances=loaded.allowances)
    if told.errors:
        return Outcome(told)
    pages = {
        _name(module, request): _page(under, shown, loaded, project, context)
        for module in modules
        for shown in (module.translations if request.translation else (module,))
        if request.translation in ("", shown.language)
    }
    place = project.dist / edition.id
    place.mkdir(parents=True, exist_ok=True)
    for name, page in pages.items():
        write_whole(place / name, page)
    return Outcome(told, tuple(place / name for name in pages))


def _name(module: Module, request: ReviewRequest) -> str:
    return "-".join(filter(None, (module.id, module.version, "review", request.translation))) + ".html"


def _page(under: Applied, module: Module, loaded: Loaded, project: Project, context: Context) -> bytes:
    """Return the page; the digest on it is that of the module's folder, the registers and the edition."""
    own = (f"{module.folder.partition('/i18n/')[0]}/", f"editions/{under.edition.id}/")
    inputs = [each for each in loaded.inputs if each[0].startswith(own) or each[0].count("/") == 1]
    return review_page(
        under.course,
        module,
        digest=digest(inputs),
        read=lambda asset: context.read(project.root / asset.location),
        templates=templates(),
    )
