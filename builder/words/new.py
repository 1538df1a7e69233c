"""What `kursbau new` asks and says: key → (German, English)."""

from __future__ import annotations

NEW: dict[str, tuple[str, str]] = {
    # Questions; behind them stands the default in brackets.
    "ask-programme-title": ("Wie heißt das Programm?", "What is the programme called?"),
    "ask-title": ("Wie lautet der Titel?", "What is the title?"),
    "ask-name": ("Wie heißt die Kommune?", "What is the municipality called?"),
    "ask-id": (
        "Kennung für Ordner und Links (bleibt für immer)",
        "Id for folder and links (stays for ever)",
    ),
    "ask-module": ("In welches Modul? Es gibt: {known}", "Into which module? There are: {known}"),
    "ask-value": ("{label} – {name}", "{label} – {name}"),
    "ask-again": ("Bitte geben Sie etwas ein.", "Please enter something."),
    # Refusals.
    "missing": (
        "Es fehlt: {option}. Ohne Terminal fragt kursbau nicht nach.\n",
        "Missing: {option}. Without a terminal kursbau does not ask.\n",
    ),
    "no-id": (
        "Aus „{title}“ lässt sich keine Kennung bilden. Nennen Sie eine mit --id, aus a–z, Ziffern und Bindestrichen.\n",
        "No id can be made of “{title}”. Give one with --id, of a–z, digits and hyphens.\n",
    ),
    "bad-id": (
        "„{id}“ eignet sich nicht als Kennung: nur Kleinbuchstaben a–z, Ziffern und Bindestriche, etwa „{proposal}“.\n",
        "“{id}” cannot be an id: only lower-case letters a–z, digits and hyphens, such as “{proposal}”.\n",
    ),
    "reserved-id": (
        "„{id}“ eignet sich nicht als Kennung: Windows kann keine Datei so nennen. Wählen Sie eine andere.\n",
        "“{id}” cannot be an id: Windows cannot have a file of that name. Choose another.\n",
    ),
    "no-number": (
        "Hinter der Nummer 99 ist kein Platz mehr. Benennen Sie Dateien des Moduls um, so dass Nummern frei werden.\n",
        "There is no room after the number 99. Rename files of the module so that numbers become free.\n",
    ),
    "module-there": ("Das Modul „{id}“ gibt es schon.\n", "The module “{id}” exists already.\n"),
    "module-unknown": (
        "Ein Modul „{id}“ gibt es nicht. Bekannt sind: {known}.\n",
        "There is no module “{id}”. Known are: {known}.\n",
    ),
    "no-module": (
        "Das Programm hat noch kein Modul. Legen Sie eines an: kursbau new module\n",
        "The programme has no module yet. Make one: kursbau new module\n",
    ),
    "unit-there": (
        "Die Kennung „{id}“ hat in diesem Modul schon {name}. Wählen Sie einen anderen Titel oder --id.\n",
        "{name} in this module has the id “{id}” already. Choose another title or --id.\n",
    ),
    "edition-there": ("Die Edition „{id}“ gibt es schon.\n", "The edition “{id}” exists already.\n"),
    "edition-reserved": (
        "„{id}“ ist keine Edition einer Kommune, sondern die Vorgabe des Programms. Wählen Sie einen anderen Namen.\n",
        "“{id}” is no municipality's edition but the programme's default. Choose another name.\n",
    ),
    "values-missing": (
        "Jede Kommune muss diese Werte selbst angeben: {names}. Nennen Sie jeden so: --value {first}=\"…\"\n",
        "Each municipality must give these values itself: {names}. Name each like this: --value {first}=\"…\"\n",
    ),
    "value-unknown": (
        "Diese Variablen kennt das Programm nicht: {names}. Bekannt sind: {known}.\n",
        "The programme does not know these variables: {names}. Known are: {known}.\n",
    ),
    "value-form": (
        "--value hat die Form NAME=WERT, nicht „{value}“.\n",
        "--value has the form NAME=VALUE, not “{value}”.\n",
    ),
    "curriculum-unclear": (
        "modules/curriculum.yaml lässt sich nicht sicher ergänzen. Prüfen Sie die Datei mit kursbau check, und tragen Sie "
        "„{id}“ danach unter modules: selbst ein.\n",
        "modules/curriculum.yaml cannot safely be added to. Look at the file with kursbau check, then enter “{id}” under "
        "modules: yourself.\n",
    ),
    "there": (
        "Es gibt schon: {names}. Nichts wurde überschrieben und nichts angelegt.\n",
        "There already: {names}. Nothing was overwritten and nothing made.\n",
    ),
    "not-empty": (
        "Der Ordner {place} ist nicht leer. Nennen Sie einen neuen Ordner.\n",
        "The folder {place} is not empty. Name a new folder.\n",
    ),
    "cannot-write": (
        "{place} lässt sich nicht schreiben: {reason}. Nichts wurde angelegt.\n",
        "Cannot write {place}: {reason}. Nothing was made.\n",
    ),
    # What was done, and what comes next.
    "made": ("Angelegt:\n", "Made:\n"),
    "entered": ("Eingetragen in {name}.\n", "Entered in {name}.\n"),
    "next": (
        "\nSo geht es weiter: Öffnen Sie {first} und ersetzen Sie die Beispieltexte.\n",
        "\nWhat comes next: open {first} and put your texts in place of the samples.\n",
    ),
    "next-edition": (
        "\nSo geht es weiter: Öffnen Sie {first} und ergänzen Sie Logo, Farbe und was sonst für diese Kommune gilt.\n",
        "\nWhat comes next: open {first} and add logo, colour and whatever else holds for this municipality.\n",
    ),
    "next-commands": (
        "  kursbau serve    zeigt den Kurs im Browser, während Sie schreiben\n"
        "  kursbau check    erklärt jeden Fehler\n",
        "  kursbau serve    shows the course in the browser while you write\n"
        "  kursbau check    explains every mistake\n",
    ),
    "next-folder": ("Zuerst in den neuen Ordner wechseln:\n  cd {folder}\n", "First change to the new folder:\n  cd {folder}\n"),
    "next-editor": (
        "\nÖffnen Sie den Ordner in Visual Studio Code. Strg+Umschalt+B prüft alles.\n",
        "\nOpen the folder in Visual Studio Code. Ctrl+Shift+B checks everything.\n",
    ),
}  # fmt: skip


def say_new(key: str, language: str, **values: str) -> str:
    """Return the words for `key` in `language` ("de" or "en"), with `values` in place of its placeholders."""
    return NEW[key][1 if language == "en" else 0].format_map(values)
