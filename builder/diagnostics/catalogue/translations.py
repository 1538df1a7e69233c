"""Findings about translations: what must agree with the original (FORMAT 1)."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error, warning

ENTRIES: tuple[Entry, ...] = (
    warning(
        "translation-missing",
        de=(
            "Diese Datei ist noch nicht übersetzt ({language}); gezeigt wird das Original.",
            "Legen Sie die Übersetzung unter demselben Dateinamen ab.",
        ),
        en=(
            "This file is not translated yet ({language}); the original is shown.",
            "Put the translation here under the same file name.",
        ),
    ),
    error(
        "translation-of-itself",
        de=(
            "„{language}“ ist die Sprache des Originals und braucht keine Übersetzung.",
            "Löschen Sie diesen Ordner, oder berichtigen Sie „language“ in der module.yaml des Moduls.",
        ),
        en=(
            "“{language}” is the original's language and needs no translation.",
            "Delete this folder, or mend “language” in the module's module.yaml.",
        ),
    ),
    error(
        "translation-language",
        de=(
            "Diese Datei liegt im Ordner für „{folder}“, nennt aber eine andere Sprache.",
            "Ordner und „language“ müssen übereinstimmen.",
        ),
        en=(
            "This file lies in the folder for “{folder}”, but names another language.",
            "The folder and “language” must be equal.",
        ),
    ),
    error(
        "translation-file-extra",
        de=(
            "Zu dieser Übersetzung gibt es kein Original. Gemeint ist vielleicht „{nearest}“.",
            "Übersetzungen heißen genau wie das Original.",
        ),
        en=(
            "There is no original for this translation. Perhaps “{nearest}” is meant.",
            "Translations have exactly the original's file name.",
        ),
    ),
    warning(
        "translation-outdated",
        de=(
            "Übersetzt ist Version {version}, das Original steht bei {now}.",
            "Prüfen Sie, was sich geändert hat, und tragen Sie dann die neue Version ein.",
        ),
        en=(
            "Version {version} is translated, the original is at {now}.",
            "Check what has changed, then write the new version here.",
        ),
    ),
    error(
        "translation-differs",
        de=(
            "„{what}“ ist hier anders als im Original.",
            "Diese Angabe gilt in allen Sprachen gleich. Schreiben Sie sie wie im Original.",
        ),
        en=("“{what}” differs from the original here.", "It is the same in every language. Write it as the original."),
    ),
    error(
        "translation-lacks",
        de=(
            "Hier fehlt „{id}“ aus dem Original.",
            "Eine Übersetzung hat dieselben Fragen, Szenen, Antworten und Kennungen, in derselben Reihenfolge.",
        ),
        en=(
            "“{id}” of the original is missing here.",
            "A translation has the same questions, scenes, answers and ids, in the same order.",
        ),
    ),
    error(
        "translation-extra",
        de=(
            "„{what}“ gibt es im Original nicht. Gemeint ist vielleicht „{nearest}“.",
            "Das Original kennt: {known}.",
        ),
        en=("“{what}” is not in the original. Perhaps “{nearest}” is meant.", "The original knows: {known}."),
    ),
    error(
        "translation-id-missing",
        de=(
            "Hier fehlt die Kennung {{#{id}}}.",
            "In Übersetzungen steht jede Kennung ausgeschrieben: Aus der übersetzten Überschrift entstünde eine "
            "andere, und gespeicherte Antworten gingen beim Wechsel der Sprache verloren.",
        ),
        en=(
            "The id {{#{id}}} is missing here.",
            "In translations every id is written out: the translated heading would make another one, and stored "
            "answers would be lost when the language changes.",
        ),
    ),
    error(
        "translation-order",
        de=("Die Reihenfolge ist hier eine andere als im Original.", "Im Original ist sie: {order}."),
        en=("The order is another one here than in the original.", "In the original it is: {order}."),
    ),
    error(
        "translation-key",
        de=(
            "Zu dieser Antwort ({key}) passt keine des Originals. Gemeint ist vielleicht {{#{nearest}}}.",
            "Schreiben Sie an jede Antwort der Übersetzung die Kennung aus dem Original: {known}.",
        ),
        en=(
            "This answer ({key}) matches none of the original's. Perhaps {{#{nearest}}} is meant.",
            "Write the original's id at every answer of the translation: {known}.",
        ),
    ),
    error(
        "translation-answer",
        de=(
            "„{key}“ gilt hier anders als im Original.",
            "Was richtig ist, wohin eine Entscheidung führt und wie viele Punkte sie bringt, ist in allen Sprachen gleich.",
        ),
        en=(
            "“{key}” counts differently here than in the original.",
            "What is right, where a choice leads and what it scores are the same in every language.",
        ),
    ),
    error(
        "translation-answers",
        de=(
            "Die Antworten dieser Frage sind anders gebaut als im Original.",
            "Zahl und Art der Lücken, die richtige Reihenfolge, die richtigen Zahlen und gleiche rechte Seiten stimmen "
            "mit dem Original überein.",
        ),
        en=(
            "The answers of this question are built in another way than the original's.",
            "The number and kind of gaps, the right order, the right numbers and equal right sides are those of the "
            "original.",
        ),
    ),
)
