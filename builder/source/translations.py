"""i18n/<lang>/ → the module in other languages (FORMAT 1)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from builder.diagnostics import Finding, Span, finding
from builder.diagnostics.nearest import nearest
from builder.model.course import Module
from builder.model.units import Unit
from builder.model.walk import walk
from builder.source.agreement import agree
from builder.source.content import read_unit
from builder.source.files import Files
from builder.source.names import is_content, read_name
from builder.source.translation_yaml import read_translated_meta
from builder.yaml import YamlMap, YamlText
from builder.yaml.scalars import language


def read_translations(folder: Path, module: Module, node: YamlMap, files: Files) -> tuple[Module, ...]:
    """Return the translations in `folder` (the module's `i18n/`), sorted by language; `node` is its module.yaml."""
    if not folder.is_dir():
        return ()
    translations = []
    for path in files.list(folder):
        span = Span(files.name(path))
        if not path.is_dir():
            files.found.append(finding("file-unknown", span))
        elif path.name == module.language:
            files.found.append(finding("translation-of-itself", span, language=module.language))
        elif language(YamlText(span, path.name, span), files.found) is not None:
            translations.append(_translation(path, module, node, files))
    return tuple(translations)


def _translation(folder: Path, module: Module, node: YamlMap, files: Files) -> Module:
    meta = read_translated_meta(folder, module, node, files)
    units = {_short(unit): unit for unit in _units(folder, module, files)}
    return replace(meta, units=tuple(_with_fallback(folder, module, units, files)))


def _short(unit: Unit) -> str:
    return unit.head.path.rpartition("/")[2]


def _units(folder: Path, module: Module, files: Files) -> Iterator[Unit]:
    known = [_short(unit) for unit in module.units]
    for path in files.list(folder):
        name = files.name(path)
        short = name.rpartition("/")[2]
        if short == "module.yaml":
            continue
        if path.is_dir() or not is_content(short):
            if short != "media":
                files.found.append(finding("file-unknown", Span(name)))
        elif short not in known:
            files.found.append(finding("translation-file-extra", Span(name), nearest=nearest(short, known)))
        elif (text := files.text(path)) is not None:
            yield _unit(text, name, module, files)


def _unit(text: str, name: str, module: Module, files: Files) -> Unit:
    parts, _ = read_name(name.rpartition("/")[2], file=name)
    unit, found = read_unit(text, name=name, parts=parts, module=module, files=files)
    original = next(each for each in module.units if each.head.id == parts.id)
    files.found.extend(each for each in found if not _is_the_originals(each, original))
    return unit


def _is_the_originals(found: Finding, original: Unit) -> bool:
    """Whether a finding is about what the original decides, and the comparison tells better.

    A missing id: the comparison knows the right one. A key that stands twice: one made from the answer's text need only
    be unique in its question, and a translation must write it out.
    """
    if found.code != "id-duplicate":
        return found.code == "id-missing"
    keys = Counter(key for node in walk(original) if (key := getattr(node, "key", "")))
    return keys[dict(found.params)["id"]] > 1


def _with_fallback(folder: Path, module: Module, units: dict[str, Unit], files: Files) -> Iterator[Unit]:
    for original in module.units:
        translated = units.get(_short(original))
        if translated is None:
            span = Span(f"{files.name(folder)}/{_short(original)}")
            files.found.append(finding("translation-missing", span, language=folder.name))
            yield original
        else:
            settled, faults = agree(translated, original)
            files.found.extend(faults)
            yield settled
