"""One module's folder → a module: its metadata, units, media and translations (FORMAT 1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from builder.diagnostics import Span, finding
from builder.model.assets import Asset
from builder.model.course import Module
from builder.model.metadata import Completion, Part
from builder.model.units import Lesson, Quiz, Scenario, Unit
from builder.source.assets import scan
from builder.source.content import read_unit
from builder.source.files import Files
from builder.source.module_yaml import read_module_yaml
from builder.source.names import is_content, read_name
from builder.source.strays import stray
from builder.source.translations import read_translations

META = "module.yaml"
_FOLDERS = ("media", "i18n")


def read_module(folder: Path, files: Files) -> Module | None:
    """Return the module in `folder`, None where its module.yaml cannot be read at all (a finding).

    Its content is read even then, so that its own faults are told in the same run.
    """
    node = files.mapping(folder / META)
    name = files.name(folder)
    id = name.rpartition("/")[2]
    if node is None:
        for _ in _units(folder, Module(Span(name), id, name, id, "0.0.0", "de", Completion(())), files):
            pass
        return None
    meta = read_module_yaml(node, id=id, folder=name, found=files.found)
    units = tuple(_units(folder, meta, files))
    module = replace(meta, units=units, media=_media(folder, files))
    module = replace(module, completion=_completion(module))
    return replace(module, translations=read_translations(folder / "i18n", module, node, files))


def _media(folder: Path, files: Files) -> tuple[Asset, ...]:
    """The module's media, with those that a translation brings: pictures with words in them."""
    translated = (path / "media" for path in files.list(folder / "i18n") if path.is_dir())
    return tuple(asset for place in (folder / "media", *translated) for asset in scan(place, files))


def _units(folder: Path, module: Module, files: Files) -> Iterator[Unit]:
    seen: dict[str, str] = {}
    number = -1
    for path in files.list(folder):
        name = files.name(path)
        if path.is_dir() or not is_content(path.name):
            if path.name not in (META, *_FOLDERS):
                files.found.append(stray(name, in_module=not path.is_dir()))
            continue
        parts, faults = read_name(path.name, file=name)
        files.found.extend(faults)
        text = files.text(path)
        if text is None:
            continue
        if -1 < parts.number < number:
            files.found.append(finding("unit-order-surprising", Span(name), number=parts.number, before=number))
        number = parts.number
        if seen.setdefault(parts.id, name) != name:
            files.found.append(finding("unit-id-repeated", Span(name), id=parts.id, other=seen[parts.id]))
            continue
        unit, found = read_unit(text, name=name, parts=parts, module=module, files=files)
        files.found.extend(found)
        yield unit


def _completion(module: Module) -> Completion:
    """Resolve `completion.require`: where the author wrote none it is what the module has."""
    return replace(module.completion, require=module.completion.require or tuple(_parts(module)))


def _parts(module: Module) -> Iterator[Part]:
    """What a learner can be asked to do; what is private is never required (RUNTIME, Done, passed, score)."""
    kinds = {type(unit) for unit in module.units if not unit.head.private}
    for part, kind in ((Part.LESSONS, Lesson), (Part.SCENARIO, Scenario), (Part.QUIZ, Quiz)):
        if kind in kinds:
            yield part
