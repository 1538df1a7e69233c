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
    "cannot-write-pages": (
        "{place} lässt sich nicht schreiben: {reason}\n",
        "Cannot write {place}: {reason}\n",
    ),
    "handbook-written": ("Das Handbuch beginnt mit {place}.\n", "The handbook begins with {place}.\n"),
    "nothing-written": (
        "Es wurde nichts geschrieben; die bisherigen Pakete sind unverändert.\n",
        "Nothing was written; the earlier packages are unchanged.\n",
    ),
    "nothing-to-review": (
        "Es gibt nichts durchzusehen: Die Edition enthält keines dieser Module, oder es ist nicht in diese Sprache übersetzt.\n",
        "There is nothing to review: the edition holds none of these modules, or they are not translated into that language.\n",
    ),
    "fix-text-only": (
        "--fix zeigt Text und läuft einmal: ohne --format, ohne --watch.",
        "--fix shows text and runs once: without --format, without --watch.",
    ),
    "yes-needs-fix": ("--yes gehört zu --fix.", "--yes belongs to --fix."),
    "fix-nothing": ("Nichts davon lässt sich sicher von selbst beheben.\n", "Nothing of this can safely be mended.\n"),
    "fix-summary": (
        "\n{places} in {files}: {codes}.\n",
        "\n{places} in {files}: {codes}.\n",
    ),
    "fix-places": ("1 Stelle|{count} Stellen", "1 place|{count} places"),
    "fix-files": ("1 Datei|{count} Dateien", "1 file|{count} files"),
    "fix-ask": ("So in die Dateien schreiben? [j/N]", "Write this into the files? [y/N]"),
    "fix-declined": (
        "Nichts geschrieben. Mit --fix --yes wird ohne Rückfrage geschrieben.\n\n",
        "Nothing written. --fix --yes writes without asking.\n\n",
    ),
    "fix-written": ("Geschrieben. Was übrig bleibt:\n\n", "Written. What is left:\n\n"),
    "fix-changed": (
        "{place} hat sich inzwischen geändert und bleibt, wie sie ist.\n",
        "{place} has changed meanwhile and stays as it is.\n",
    ),
    "fix-cannot-write": (
        "{place} lässt sich nicht schreiben ({reason}) und bleibt, wie sie ist.\n",
        "{place} cannot be written ({reason}) and stays as it is.\n",
    ),
    "watching": (
        "\n{time} Warte auf die nächste Änderung … (Ende mit Strg+C)\n",
        "\n{time} Waiting for the next change … (end with Ctrl+C)\n",
    ),
    "watch-fault": (
        "Diese Prüfung ist misslungen ({reason}). Die nächste Änderung wird wieder geprüft.\n",
        "This check failed ({reason}). The next change is checked again.\n",
    ),
    "unknown-editor": (
        "Den Editor „{name}“ kennt kursbau nicht. Bekannt sind: {known}; oder eine Adresse mit {{path}}, etwa "
        "„vscode://file/{{path}}:{{line}}:{{column}}“.\n",
        "There is no editor “{name}”. Known are: {known}; or an address with {{path}}, such as "
        "“vscode://file/{{path}}:{{line}}:{{column}}”.\n",
    ),
    "port-taken": (
        "Port {port} lässt sich nicht öffnen: {reason}. Ohne --port sucht sich die Vorschau einen freien.\n",
        "Cannot open port {port}: {reason}. Without --port the preview finds a free one.\n",
    ),
    "serving": (
        "Vorschau von {folder}\n\n  {address}\n\n"
        "Gespeicherte Änderungen erscheinen von selbst. Nur auf diesem Rechner erreichbar. Ende mit Strg+C.\n",
        "Preview of {folder}\n\n  {address}\n\n"
        "Saved changes appear by themselves. It can be reached from this machine only. End it with Ctrl+C.\n",
    ),
    "served": ("Die Vorschau ist beendet.\n", "The preview has ended.\n"),
    "step-load": ("Module lesen und prüfen …", "Reading and checking modules …"),
    "step-publish": ("Pakete ablegen …", "Putting packages in place …"),
    "step-package": ("Paket {name} …", "Package {name} …"),
    "written-one": ("Eine Datei geschrieben:\n", "One file written:\n"),
    "written": ("{count} Dateien geschrieben:\n", "{count} files written:\n"),
}  # fmt: skip


def say(key: str, language: str, **values: str) -> str:
    """Return the words for `key` in `language` ("de" or "en"), with `values` in place of its placeholders."""
    return CLI[key][1 if language == "en" else 0].format_map(values)


def counted(key: str, language: str, count: int) -> str:
    """Return the words for `key`, of the form "1 thing|{count} things", for `count`."""
    one, many = say(key, language, count=str(count)).split("|")
    return one if count == 1 else many
