"""glossary.xml: the programme's terms, entries and all (MBZ_FORMAT 7.2; fact 13: they count as users' data)."""

from __future__ import annotations

from collections.abc import Iterable

from builder.exporters._moodle.element import Element, Value, child
from builder.exporters._moodle.names import short_name
from builder.exporters.mbz.activity_xml import activity_xml
from builder.exporters.mbz.desk import Desk, StoredFile, Written
from builder.exporters.mbz.plan import Activity
from builder.model.course import Module
from builder.model.inlines import Term
from builder.model.metadata import GlossaryEntry
from builder.model.walk import walk

_ENTRIES_A_PAGE = 50


def glossary_xml(desk: Desk, activity: Activity, modules: Iterable[Module], *, intro: str) -> Written:
    """Return the glossary; the inflected forms that `modules` use are aliases, so that Moodle links them too."""
    root = activity_xml(activity)
    glossary = child(root, "glossary", _values(desk, activity, intro), id=activity.instance)
    entries, files = child(glossary, "entries"), list[StoredFile]()
    aliases = _aliases(modules)
    for entry in desk.course.programme.glossary:
        files += _entry(entries, desk, activity, entry, sorted(aliases.get(entry.term, ())))
    child(glossary, "entriestags")
    child(glossary, "categories")
    return Written(root, tuple(files))


def _values(desk: Desk, activity: Activity, intro: str) -> dict[str, Value]:
    return {
        "name": activity.name,
        "intro": intro,
        "introformat": 1,
        "allowduplicatedentries": 0,
        "displayformat": "dictionary",  # others show an author, whom these entries do not have
        "mainglossary": 0,
        "showspecial": 1,
        "showalphabet": 1,
        "showall": 1,
        "allowcomments": 0,
        "allowprintview": 1,
        "usedynalink": 1,
        "defaultapproval": 0,  # what learners add waits for a teacher
        "globalglossary": 0,
        "entbypage": _ENTRIES_A_PAGE,
        "editalways": 0,
        "rsstype": 0,
        "rssarticles": 0,
        "assessed": 0,
        "assesstimestart": 0,
        "assesstimefinish": 0,
        "scale": 0,
        "timecreated": desk.supply.epoch,
        "timemodified": desk.supply.epoch,
        "completionentries": 0,
    }


def _entry(
    parent: Element, desk: Desk, activity: Activity, entry: GlossaryEntry, aliases: list[str]
) -> tuple[StoredFile, ...]:
    id = desk.ids.of("glossary_entries", *activity.key, entry.term)
    definition = desk.renderer(desk.course.modules[0]).fragment(entry.body)
    values: dict[str, Value] = {
        "userid": None,
        "concept": short_name(entry.term),
        "definition": str(definition.html),
        "definitionformat": 1,
        "definitiontrust": 0,
        "attachment": "",
        "timecreated": desk.supply.epoch,
        "timemodified": desk.supply.epoch,
        "teacherentry": 1,
        "sourceglossaryid": 0,
        "usedynalink": 1,
        "casesensitive": 0,
        "fullmatch": 1,
        "approved": 1,
    }
    element = child(parent, "entry", values, id=id)
    names = child(element, "aliases")
    for alias in aliases:
        child(names, "alias", {"alias_text": alias}, id=desk.ids.of("glossary_alias", entry.term, alias))
    child(element, "ratings")
    return desk.files(activity, "entry", id, definition)


def _aliases(modules: Iterable[Module]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for module in modules:
        for node in walk(module.units):
            if isinstance(node, Term) and node.text.casefold() != node.entry.casefold():
                found.setdefault(node.entry, set()).add(node.text)
    return found
