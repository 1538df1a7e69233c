"""The authors' handbook, as the preview serves it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from builder.context import Context
from builder.handbook.chapters import read_handbook
from builder.handbook.site import MESSAGES, handbook_site
from builder.resources import handbook, templates


@cache
def manual() -> Mapping[str, bytes]:
    """Return the handbook's files by their names; made when first asked for, for it does not change meanwhile."""
    context, place = Context.from_environment(), handbook()
    book = read_handbook(place, context=context)
    site = handbook_site(book, read=lambda asset: context.read(place.parent / asset.location), templates=templates())
    return {part.path: part.data for part in site}


def about_code(code: str, language: str) -> str:
    """Return the address in the preview where the handbook speaks of `code`, in `language` ("de" or "en")."""
    return f"/handbook/{MESSAGES[language]}#{code}"
