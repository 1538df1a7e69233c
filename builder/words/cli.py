"""What the commands say: key → (German, English)."""

from __future__ import annotations

CLI: dict[str, tuple[str, str]] = {
    "editions-or-all": (
        "Entweder --edition oder --all-editions, nicht beides.",
        "Either --edition or --all-editions, not both.",
    ),
    "unknown-edition": ("Die Edition „{name}“ gibt es nicht. Bekannt sind: {known}.\n",
                        "There is no edition “{name}”. Known are: {known}.\n"),
    "unknown-target": ("Das Ziel „{name}“ gibt es nicht. Bekannt sind: {known}.\n",
                       "There is no target “{name}”. Known are: {known}.\n"),
    "unknown-module": ("Das Modul „{name}“ gibt es nicht. Bekannt sind: {known}.\n",
                       "There is no module “{name}”. Known are: {known}.\n"),
    "unknown-code": ("Den Code „{code}“ gibt es nicht.", "There is no code “{code}”."),
    "nearest-codes": (" Gemeint ist vielleicht: {codes}.", " Perhaps you mean: {codes}."),
    "cannot-read": ("{place} lässt sich nicht lesen: {reason}\n", "Cannot read {place}: {reason}\n"),
    "cannot-write": (
        "{place} lässt sich nicht schreiben: {reason}\nDie bisherigen Pakete sind unverändert.\n",
        "Cannot write {place}: {reason}\nThe earlier packages are unchanged.\n",
    ),
    "nothing-written": (
        "Es wurde nichts geschrieben; die bisherigen Pakete sind unverändert.\n",
        "Nothing was written; the earlier packages are unchanged.\n",
    ),
    "nothing-to-review": (
        "Es gibt nichts durchzusehen: Die Edition enthält keines dieser Module, oder es ist nicht in diese Sprache übersetzt.\n",
        "There is nothing to review: the edition holds none of these modules, or they are not translated into that language.\n",
    ),
    "step-load": ("Module lesen und prüfen …", "Reading and checking modules …"),
    "step-publish": ("Pakete ablegen …", "Putting packages in place …"),
    "step-package": ("Paket {name} …", "Package {name} …"),
    "written-one": ("Eine Datei geschrieben:\n", "One file written:\n"),
    "written": ("{count} Dateien geschrieben:\n", "{count} files written:\n"),
}  # fmt: skip


def say(key: str, language: str, **values: str) -> str:
    """Return the words for `key` in `language` ("de" or "en"), with `values` in place of its placeholders."""
    return CLI[key][1 if language == "en" else 0].format_map(values)
