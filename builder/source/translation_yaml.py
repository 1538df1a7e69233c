"""i18n/<lang>/module.yaml → the metadata in another language, compared with the original's (FORMAT 1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from builder.diagnostics import Finding, Span, finding
from builder.diagnostics.nearest import nearest
from builder.model.course import Module
from builder.model.metadata import Objective, Source
from builder.source.files import Files
from builder.source.module_yaml import read_module_yaml
from builder.yaml import YamlMap, YamlNode, YamlText

# What holds for the module in every language: a translation that says it must say the same.
_SAME = ("id", "status", "duration", "completion", "report")


def read_translated_meta(folder: Path, module: Module, original: YamlMap, files: Files) -> Module:
    """Return `module` with the words of `folder`/module.yaml; `original` is the node of the module's own module.yaml.

    A missing file is a warning and leaves the original's words.
    """
    path = folder / "module.yaml"
    untranslated = replace(module, language=folder.name)
    if not path.exists():
        files.found.append(finding("translation-missing", Span(files.name(path)), language=folder.name))
        return untranslated
    node = files.mapping(path)
    if node is None:
        return untranslated
    meta = read_module_yaml(node, id=folder.name, folder=module.folder, found=files.found, original=module)
    files.found.extend(_differences(node, original))
    if meta.language != folder.name:
        files.found.append(finding("translation-language", _place(node, "language"), folder=folder.name))
    return replace(
        untranslated,
        span=meta.span,
        title=meta.title,
        summary=meta.summary,
        authors=meta.authors,
        license=meta.license,
        objectives=_objectives(meta, module, files.found),
        sources=_sources(meta, module, files.found),
        allow=meta.allow,
    )


def _objectives(meta: Module, module: Module, found: list[Finding]) -> tuple[Objective, ...]:
    known = [each.key for each in module.objectives]
    found.extend(_extra(each.span, each.key, known) for each in meta.objectives if each.key not in known)
    translated = {each.key: each for each in meta.objectives}
    return tuple(translated.get(each.key, each) for each in module.objectives)


def _sources(meta: Module, module: Module, found: list[Finding]) -> tuple[Source, ...]:
    known = [each.key for each in module.sources]
    found.extend(_extra(each.span, each.key, known) for each in meta.sources if each.key not in known)
    translated = {each.key: each for each in meta.sources}
    return tuple(translated.get(each.key, each) for each in module.sources)


def _extra(span: Span, key: str, known: list[str]) -> Finding:
    return finding("translation-extra", span, what=key, known=", ".join(known), nearest=nearest(key, known))


def _differences(node: YamlMap, original: YamlMap) -> Iterator[Finding]:
    for key in _SAME:
        here, there = node.get(key), original.get(key)
        if here is not None and (there is None or _plain(here.value) != _plain(there.value)):
            yield finding("translation-differs", here.span, what=key)
    here, there = node.get("version"), original.get("version")
    if here is not None and there is not None and _plain(here.value) != _plain(there.value):
        yield finding("translation-outdated", here.value.span, version=_plain(here.value), now=_plain(there.value))


def _plain(node: YamlNode) -> object:
    """The value without its places, to compare."""
    if isinstance(node, YamlText):
        return node.text.strip()
    if isinstance(node, YamlMap):
        return {entry.key: _plain(entry.value) for entry in node.entries}
    return [_plain(item) for item in node.items]


def _place(node: YamlMap, key: str) -> Span:
    entry = node.get(key)
    return entry.value.span if entry else node.span
