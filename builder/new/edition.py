"""`kursbau new edition`: what one municipality changes, with every value that the programme asks of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from builder.model.metadata import Declaration
from builder.new.draft import Draft, Refused, refused
from builder.new.texts import filled, in_yaml

STANDARD = "standard"
_CONTACTS = "contacts"


def needed(declared: Sequence[Declaration]) -> tuple[Declaration, ...]:
    """Return the variables that every edition has to give itself (FORMAT 7)."""
    return tuple(each for each in declared if each.required)


def new_edition(
    id: str,
    name: str,
    values: Mapping[str, str],
    *,
    declared: Sequence[Declaration],
    known: Iterable[str],
    modules: Sequence[str],
) -> Draft | Refused:
    """Return the edition `id`, unless it is `known`; `values` are those of variables, by name."""
    if id == STANDARD or id in known:
        return refused("edition-reserved" if id == STANDARD else "edition-there", id=id)
    if unknown := [key for key in values if key not in {each.name for each in declared}]:
        return refused("value-unknown", names=", ".join(unknown), known=", ".join(each.name for each in declared))
    if lacking := [each.name for each in needed(declared) if not values.get(each.name, "").strip()]:
        return refused("values-missing", names=", ".join(lacking), first=lacking[0])
    lines = "".join(f"{line}\n" for line in _values(declared, values))
    path = f"editions/{id}/edition.yaml"
    return Draft(((path, filled("edition.yaml", id=id, name=name, values=lines, modules=modules)),), path)


def _values(declared: Sequence[Declaration], values: Mapping[str, str]) -> Iterator[str]:
    """Yield the lines of contacts and variables; what may be left out stands there as a comment with its default."""
    contacts = [each for each in declared if each.name.startswith(f"{_CONTACTS}.")]
    others = [each for each in declared if each not in contacts]
    if contacts:
        yield "# Ansprechstellen. Zeilen mit # davor dürfen fehlen; dann gilt die Vorgabe des Programms."
        yield from _tree(contacts, values)
    if others:
        yield "# Was sonst in die Texte eingesetzt wird."
        yield from _flat(others, values)


def _tree(contacts: Sequence[Declaration], values: Mapping[str, str]) -> Iterator[str]:
    """Yield `contacts:` and below it, level by level, the parts of the dotted names."""
    given = [each for each in contacts if values.get(each.name)]
    yield f"{_CONTACTS}:" if given else f"# {_CONTACTS}:"
    opened: list[str] = [_CONTACTS]
    for each in sorted(contacts, key=lambda each: [contacts.index(_first(contacts, each)), each not in given]):
        parts = each.name.split(".")
        live = each in given
        for depth in range(1, len(parts) - 1):
            if opened[: depth + 1] != parts[: depth + 1]:
                below = any(one.name.startswith(".".join(parts[: depth + 1]) + ".") for one in given)
                yield _indented(depth, f"{parts[depth]}:", live=below)
                opened = parts[: depth + 1]
        yield _indented(len(parts) - 1, _line(parts[-1], each, values), live=live)


def _first(contacts: Sequence[Declaration], wanted: Declaration) -> Declaration:
    """Return the first contact of the same office, so that all of it stands together."""
    office = wanted.name.split(".")[:2]
    return next(each for each in contacts if each.name.split(".")[:2] == office)


def _flat(others: Sequence[Declaration], values: Mapping[str, str]) -> Iterator[str]:
    given = [each for each in others if values.get(each.name)]
    yield "variables:" if given else "# variables:"
    for each in others:
        yield _indented(1, _line(each.name, each, values), live=each in given)


def _indented(depth: int, text: str, *, live: bool) -> str:
    return f"{'  ' * depth}{'' if live else '# '}{text}"


def _line(key: str, declared: Declaration, values: Mapping[str, str]) -> str:
    value = values.get(declared.name) or declared.default or "…"
    return f"{key}: {in_yaml(value)}" + (f"   # {declared.label}" if declared.label else "")
