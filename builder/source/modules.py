"""One module's folder → a module: its metadata, units, media and translations (FORMAT 1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from builder.diagnostics import Span, finding
from builder.model.course import Module
from builder.model.metadata import Completion, Part
from builder.model.units import Lesson, Quiz, Scenario, Unit
from builder.source.assemble import read_content
from builder.source.assets import scan
from builder.source.files import Files
from builder.source.module_yaml import read_module_yaml
from builder.source.names import is_content, read_name
from builder.source.translations import read_translations
from builder.yaml import YamlMap
from builder.yaml.nodes import YamlList

META = "module.yaml"
_FOLDERS = ("media", "i18n")


def read_module(folder: Path, files: Files) -> Module | None:
    """Return the module in `folder`, None where its module.yaml cannot be read at all (a finding)."""
    node = files.mapping(folder / META)
    if node is None:
        return None
    name = files.name(folder)
    meta = read_module_yaml(node, id=name.rpartition("/")[2], folder=name, found=files.found)
    units = tuple(_units(folder, meta, files))
    if not units:
        files.found.append(finding("module-without-content", Span(files.name(folder / META))))
    module = replace(meta, units=units, media=scan(folder / "media", files))
    module = replace(module, completion=_completion(module, node, files))
    return replace(module, translations=read_translations(folder / "i18n", module, node, files))


def _units(folder: Path, module: Module, files: Files) -> Iterator[Unit]:
    seen: dict[str, str] = {}
    number = -1
    for path in files.list(folder):
        name = files.name(path)
        if path.is_dir() or not is_content(path.name):
            if path.name not in (META, *_FOLDERS):
                files.found.append(finding("file-unknown", Span(name)))
            continue
        parts, faults = read_name(path.name, file=name)
        files.found.extend(faults)
        text = files.text(path)
        if text is None:
            continue
        if -1 < parts.number < number:
            files.found.append(finding("unit-order-surprising", Span(name), number=parts.number, before=number))
        number = max(number, parts.number)
        if seen.setdefault(parts.id, name) != name:
            files.found.append(finding("unit-id-repeated", Span(name), id=parts.id, other=seen[parts.id]))
            continue
        unit, found = read_content(
            text, file=name, id=parts.id, kind=parts.kind, status=module.status, pass_mark=module.completion.pass_mark
        )
        files.found.extend(found)
        yield unit


def _completion(module: Module, node: YamlMap, files: Files) -> Completion:
    """Resolve `completion.require`: without one it is what the module has; what it lacks cannot be required."""
    has = tuple(_parts(module))
    written = module.completion.require
    for part in written:
        if part not in has and module.units:
            files.found.append(finding("completion-part-missing", _part_span(node, part), part=part.value))
    return replace(module.completion, require=tuple(part for part in written if part in has) or has)


def _parts(module: Module) -> Iterator[Part]:
    """What a learner can be asked to do; what is private is never required (RUNTIME, Done, passed, score)."""
    kinds = {type(unit) for unit in module.units if not unit.head.private}
    for part, kind in ((Part.LESSONS, Lesson), (Part.SCENARIO, Scenario), (Part.QUIZ, Quiz)):
        if kind in kinds:
            yield part


def _part_span(node: YamlMap, part: Part) -> Span:
    completion = node.get("completion")
    require = completion.value.get("require") if completion and isinstance(completion.value, YamlMap) else None
    items = require.value.items if require and isinstance(require.value, YamlList) else ()
    return next((item.span for item in items if getattr(item, "text", "").strip() == part), node.span)
