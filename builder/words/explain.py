"""What `kursbau explain` and the handbook say of a rule beside its message: what it teaches, where it holds, exceptions."""

from __future__ import annotations

from builder.diagnostics.entry import Advice, Entry, Switch

_TAUGHT = {
    "de": "Warum: {why}\n\nStatt:\n{instead}\n\nBesser:\n{better}",
    "en": "Why: {why}\n\nInstead of:\n{instead}\n\nBetter:\n{better}",
}
_SWITCHED_ON = {
    "de": "Die Regel gilt in Programmen, deren curriculum.yaml unter didactics: „{line}“ sagt.",
    "en": "The rule holds in programmes whose curriculum.yaml says “{line}” under didactics:.",
}
_NUMBER = {"de": "ZAHL", "en": "NUMBER"}
_EXCEPTION = {
    "de": (
        "Ausnahme: Wo es anders gemeint und richtig ist, nennen Sie den Grund. An einer Überschrift gilt er für den "
        "Abschnitt, an einem Baustein oder Listenpunkt für diesen:\n"
        '  {{allow={code} reason="warum es hier richtig ist"}}\n'
        "Für eine ganze Datei steht er im Vorspann, in YAML-Dateien und Registern ebenso:\n"
        "  allow:\n"
        "    {code}: warum es hier richtig ist\n"
        "Jeder Bericht zählt die begründeten Ausnahmen; kursbau check --silenced zeigt sie."
    ),
    "en": (
        "Exception: where it is meant and right, give the reason. At a heading it holds for the section, at a block "
        "or a list item for that:\n"
        '  {{allow={code} reason="why it is right here"}}\n'
        "For a whole file it stands in the front matter, and likewise in YAML files and registers:\n"
        "  allow:\n"
        "    {code}: why it is right here\n"
        "Every report counts the exceptions with a reason; kursbau check --silenced shows them."
    ),
}
_NO_EXCEPTION = {"de": "Ausnahmen gibt es hier nicht.", "en": "There are no exceptions here."}


def taught(advice: Advice, language: str) -> str:
    """Return what a didactic rule teaches, in `language`: why it matters and both ways of an example."""
    instead, better = ("\n".join(f"  {line}" for line in text.splitlines()) for text in (advice.instead, advice.better))
    return _TAUGHT[language].format(why=advice.why, instead=instead, better=better)


def switched_on(entry: Entry, language: str) -> str:
    """Return how a programme switches the rule of `entry` on."""
    value = _NUMBER[language] if entry.switch is Switch.LIMIT else "yes"
    return _SWITCHED_ON[language].format(line=f"{entry.code}: {value}")


def exception(entry: Entry, language: str) -> str:
    """Return whether and how an author can keep in one place what the code tells."""
    return _EXCEPTION[language].format(code=entry.code) if entry.didactic else _NO_EXCEPTION[language]
