"""Findings about questions as a whole (FORMAT 4)."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error

ENTRIES: tuple[Entry, ...] = (
    error(
        "question-without-title",
        de=(
            "Dieser Frage fehlt die Überschrift.",
            "Die Überschrift ist Teil der Frage; in einer Lektion ist es der Titel des Bausteins. Schreiben Sie die Frage "
            "hinein, etwa „## Wer ist geschützt?“ oder „::: question Wer ist geschützt?“.",
        ),
        en=(
            "This question has no heading.",
            "The heading is part of the question; in a lesson it is the block's title. Write the question there, such as "
            "“## Who is protected?” or “::: question Who is protected?”.",
        ),
    ),
    error(
        "answers-missing",
        de=(
            "Diese Frage hat keine Antworten.",
            "Die Form der Antworten sagt, was für eine Frage es ist: „- ( )“ und „- (x)“ für eine richtige, „- [ ]“ und "
            "„- [x]“ für mehrere, „- Begriff => Zuordnung“, „- = Antwort“, „[[Lücke]]“ im Text. Für freien Text schreiben "
            "Sie „{{type=text}}“ hinter die Überschrift.",
        ),
        en=(
            "This question has no answers.",
            "The form of the answers says what kind of question it is: “- ( )” and “- (x)” for one right answer, “- [ ]” "
            "and “- [x]” for several, “- term => match”, “- = answer”, “[[gap]]” in the text. For free text write "
            "“{{type=text}}” after the heading.",
        ),
    ),
    error(
        "order-type-missing",
        de=(
            "Soll die nummerierte Liste in die richtige Reihenfolge gebracht werden?",
            "So ist sie nur Text, und der Frage fehlen die Antworten. Schreiben Sie „{{type=order}}“ hinter die "
            "Überschrift; die Reihenfolge in der Datei gilt dann als richtig.",
        ),
        en=(
            "Is the numbered list to be put into the right order?",
            "As it stands it is mere text, and the question has no answers. Write “{{type=order}}” after the heading; the "
            "order in the file then counts as right.",
        ),
    ),
    error(
        "order-without-list",
        de=(
            "„type=order“ braucht eine nummerierte Liste.",
            "Schreiben Sie die Elemente in ihrer richtigen Reihenfolge als „1. …“, „2. …“; gemischt werden sie von selbst.",
        ),
        en=(
            "“type=order” needs a numbered list.",
            "Write the items in their right order as “1. …”, “2. …”; they are shuffled by themselves.",
        ),
    ),
    error(
        "number-without-answers",
        de=(
            "„type=number“ braucht mindestens eine richtige Zahl.",
            "Schreiben Sie sie als Listenpunkt mit Gleichheitszeichen, etwa „- = 42“ oder „- = 42 +- 0,5“.",
        ),
        en=(
            "“type=number” needs at least one right number.",
            "Write it as a list item with an equals sign, such as “- = 42” or “- = 42 +- 0.5”.",
        ),
    ),
    error(
        "text-with-answers",
        de=(
            "„type=text“ ist freier Text; hier stehen aber Antworten.",
            "Freier Text wird nicht bewertet. Löschen Sie „type=text“, wenn die Antworten gelten sollen, sonst die "
            "Antworten.",
        ),
        en=(
            "“type=text” is free text; but there are answers here.",
            "Free text is not graded. Delete “type=text” if the answers are to count, otherwise the answers.",
        ),
    ),
    error(
        "answers-mixed",
        de=(
            "In dieser Frage sind mehrere Formen von Antworten gemischt: {forms}.",
            "Die Form sagt, wie geantwortet wird; das geht je Frage nur auf eine Weise. Teilen Sie die Frage, oder "
            "schreiben Sie alle Antworten in einer Form.",
        ),
        en=(
            "This question mixes several forms of answers: {forms}.",
            "The form says how to answer, which can be one way only in each question. Split the question, or write all "
            "answers in one form.",
        ),
    ),
    error(
        "no-right-answer",
        de=(
            "Bei dieser Frage ist keine Antwort richtig.",
            "Niemand könnte sie bestehen. Markieren Sie richtige Antworten mit einem x: „- (x)“ oder „- [x]“; eine "
            "Zuordnung braucht mindestens ein Paar „- Begriff => Zuordnung“.",
        ),
        en=(
            "No answer to this question is right.",
            "Nobody could pass it. Mark right answers with an x: “- (x)” or “- [x]”; a matching question needs at least "
            "one pair “- term => match”.",
        ),
    ),
    error(
        "several-right-answers",
        de=(
            "Hier sind {count} Antworten richtig, gewählt werden kann aber nur eine.",
            "Runde Klammern heißen: genau eine ist richtig. Lassen Sie nur ein „- (x)“ stehen, oder schreiben Sie alle "
            "Antworten mit eckigen Klammern.",
        ),
        en=(
            "{count} answers are right here, but only one can be chosen.",
            "Round brackets mean: exactly one is right. Leave only one “- (x)”, or write all answers with square brackets.",
        ),
    ),
    error(
        "one-answer-only",
        de=(
            "Hier gibt es nur eine Antwort zur Auswahl.",
            "Wer nichts anderes wählen kann, lernt nichts dabei. Ergänzen Sie mindestens eine weitere.",
        ),
        en=(
            "There is only one answer to choose here.",
            "Who cannot choose anything else learns nothing. Add at least one more.",
        ),
    ),
    error(
        "case-without-typing",
        de=(
            "„case“ wirkt nur bei Lücken und Kurzantworten.",
            "Nur dort wird getippt, nur dort können Groß- und Kleinbuchstaben zählen. Löschen Sie „case“.",
        ),
        en=(
            "“case” has an effect on gaps and short answers only.",
            "Only there learners type, so only there capitals can count. Delete “case”.",
        ),
    ),
)
