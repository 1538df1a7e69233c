"""A new module's line in curriculum.yaml: everything else stays as the author wrote it, comments and order too."""

from __future__ import annotations

from builder.edit import decoded, encoded, line_end, line_start
from builder.new.draft import Changed
from builder.yaml import YamlList, YamlMap, YamlText, read_yaml
from builder.yaml.places import Places

KEY = "modules"
_WIDEST = 120


def with_module(data: bytes, id: str, *, name: str) -> Changed | None:
    """Return curriculum.yaml (`name`, holding `data`) with the module `id` last under `modules:`.

    None where it cannot be read, or not be changed so that just that is different: then the author does it.
    """
    text = decoded(data)
    if text is None:
        return None
    node, _ = read_yaml(text, file=name)
    changed = _inserted(text, node, id) if isinstance(node, YamlMap) else None
    if changed is None or _modules(changed, name) != (*_modules(text, name), id):
        return None
    return Changed(name, data, encoded(changed, like=data))


def _modules(text: str, name: str) -> tuple[str, ...]:
    node, _ = read_yaml(text, file=name)
    entry = node.get(KEY) if isinstance(node, YamlMap) else None
    items = entry.value.items if entry and isinstance(entry.value, YamlList) else ()
    return tuple(item.text for item in items if isinstance(item, YamlText))


def _inserted(text: str, node: YamlMap, id: str) -> str | None:
    entry = node.get(KEY)
    end = line_end(text)
    if entry is None:
        ended = not text or text[-1] in "\r\n"
        return f"{text}{'' if ended else end}{KEY}: [{id}]{end}"
    places = Places(text, file="")
    start = places.offset(entry.value.span)
    if start is None:
        return None
    if isinstance(entry.value, YamlText):
        after = (places.offset(entry.span) or 0) + len(f"{KEY}:")
        return None if entry.value.text.strip() else f"{text[:after]} [{id}]{text[after:]}"
    if isinstance(entry.value, YamlMap):
        return None
    if not entry.value.items:
        return f"{text[: start + 1]}{id}{text[start + 1 :]}"
    last = entry.value.items[-1]
    at = places.offset(last.span)
    if at is None or not isinstance(last, YamlText):
        return None
    return _after(text, at, last, id, flow=text[start] == "[")


def _after(text: str, at: int, last: YamlText, id: str, *, flow: bool) -> str:
    """Insert behind the last item: in brackets with a comma, else on a line of its own, indented alike."""
    quotes = 2 * (last.inner != last.span)
    behind = at + len(last.text) + quotes
    first = line_start(text, at)
    if flow:
        wide = behind - first + len(id) + 2 > _WIDEST
        gap = line_end(text) + " " * (text[first:behind].index("[") + 1 if "[" in text[first:behind] else 2)
        return f"{text[:behind]},{gap if wide else ' '}{id}{text[behind:]}"
    stop = Places(text, file="").bounds(at)[1]
    return f"{text[:stop]}{line_end(text)}{text[first:at]}{id}{text[stop:]}"
