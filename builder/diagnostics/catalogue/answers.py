"""Findings about the answers of a question (FORMAT 4)."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error

ENTRIES: tuple[Entry, ...] = (
    error(
        "answer-mark-missing",
        de=(
            "Dieser Antwort fehlt das Zeichen am Anfang.",
            "In einer Liste von Antworten beginnt jede gleich, hier mit „{form}“. Gehört die Zeile zur Frage, setzen Sie "
            "sie vor die Liste.",
        ),
        en=(
            "This answer lacks the sign at its beginning.",
            "In a list of answers all begin alike, here with “{form}”. If the line belongs to the question, put it before "
            "the list.",
        ),
    ),
    error(
        "answers-numbered",
        de=(
            "Diese Antworten stehen in einer nummerierten Liste.",
            "Antworten werden gemischt, ihre Ziffern würden nicht mehr stimmen. Beginnen Sie jede Zeile mit „- “ statt mit "
            "einer Ziffer. Nummeriert wird nur bei „type=order“.",
        ),
        en=(
            "These answers stand in a numbered list.",
            "Answers are shuffled, so that their numbers would be wrong. Begin each line with “- ” instead of a number. "
            "Only “type=order” has numbers.",
        ),
    ),
    error(
        "answer-empty",
        de=(
            "Diese Antwort hat keinen Text.",
            "Lernende sähen ein leeres Feld. Schreiben Sie ihn hinter das Zeichen, oder löschen Sie die Zeile.",
        ),
        en=(
            "This answer has no text.",
            "Learners would see an empty field. Write it after the sign, or delete the line.",
        ),
    ),
    error(
        "answer-twice",
        de=(
            "Diese Antwort gibt es schon: {text}",
            "Zwei gleiche Antworten lassen sich nicht auseinanderhalten, weder für Lernende noch beim Speichern. Ändern "
            "oder löschen Sie eine.",
        ),
        en=(
            "This answer exists already: {text}",
            "Two equal answers cannot be told apart, neither by learners nor when saving. Change or delete one.",
        ),
    ),
    error(
        "answer-id-needed",
        de=(
            "Diese Antwort hat keine Wörter und braucht darum eine Kennung.",
            "Gespeichert wird eine Antwort unter ihrer Kennung oder ihrem Wortlaut. Schreiben Sie ans Ende ihrer Zeile eine Kennung, "
            "nach einem Leerzeichen, etwa „{{#kreis}}“, oder geben Sie dem Bild einen Alternativtext.",
        ),
        en=(
            "This answer has no words and therefore needs an id.",
            "An answer is saved by its id or its words. Write an id at the end of its line, after a space, such as “{{#circle}}”, or "
            "give the picture an alternative text.",
        ),
    ),
    error(
        "answer-not-a-line",
        de=(
            "Diese Antwort ist mehr als eine Zeile Text.",
            "Zuordnungen, Kurzantworten und Antworten in Umfragen passen in eine Zeile. Schreiben Sie Erläuterungen als "
            "Rückmeldung („  > …“) oder in die Frage.",
        ),
        en=(
            "This answer is more than a line of text.",
            "Matches, short answers and answers in surveys fit into a line. Write explanations as feedback (“  > …”) or "
            "into the question.",
        ),
    ),
    error(
        "answer-not-plain",
        de=(
            "Eine Kurzantwort ist reiner Text, ohne Hervorhebung oder Link.",
            "Verglichen wird sie Zeichen für Zeichen mit dem, was Lernende tippen. Löschen Sie die Auszeichnung; Zeichen "
            "wie „*“ stehen mit einem umgekehrten Schrägstrich davor.",
        ),
        en=(
            "A short answer is plain text, without emphasis or a link.",
            "It is compared letter by letter with what learners type. Delete the markup; signs such as “*” take a "
            "backslash before them.",
        ),
    ),
    error(
        "answer-too-long",
        de=(
            "Diese Antwort ist länger, als Lernende tippen können (höchstens {longest} Zeichen): {text}",
            "Niemand könnte sie eingeben. Kürzen Sie die Antwort, oder erlauben Sie mit „max=“ mehr Zeichen.",
        ),
        en=(
            "This answer is longer than learners can type (at most {longest} characters): {text}",
            "Nobody could enter it. Shorten the answer, or allow more characters with “max=”.",
        ),
    ),
    error(
        "pair-side-empty",
        de=(
            "In diesem Paar fehlt die Zuordnung nach „=>“.",
            "Schreiben Sie beide Seiten: „- Begriff => Zuordnung“. Eine Zuordnung, die zu keinem Begriff gehört, steht als "
            "„- => Zuordnung“.",
        ),
        en=(
            "This pair lacks its match after “=>”.",
            "Write both sides: “- term => match”. A match that belongs to no term is written “- => match”.",
        ),
    ),
    error(
        "number-ambiguous",
        de=(
            "„{text}“ lässt sich auf zwei Arten lesen.",
            "Für manche ist das eine ganze Zahl mit Tausenderzeichen, für andere eine Dezimalzahl. Schreiben Sie Tausender "
            "ohne Zeichen („1000“), Dezimalzahlen ohne Nullen am Ende („1,5“).",
        ),
        en=(
            "“{text}” can be read in two ways.",
            "To some it is a whole number with a thousands separator, to others a decimal. Write thousands without a sign "
            "(“1000”), decimals without zeros at the end (“1.5”).",
        ),
    ),
    error(
        "number-malformed",
        de=(
            "„{text}“ ist keine Zahl, die geprüft werden kann.",
            "Schreiben Sie nur die Zahl, ohne Einheit und ohne Leerzeichen darin, mit Komma oder Punkt; die erlaubte "
            "Abweichung dahinter: „- = 42 +- 0,5“. Sie kann nicht negativ sein.",
        ),
        en=(
            "“{text}” is no number that can be checked.",
            "Write the number alone, without a unit and without spaces in it, with comma or point; the tolerance after it: "
            "“- = 42 +- 0.5”. It cannot be negative.",
        ),
    ),
    error(
        "gap-empty",
        de=(
            "In dieser Lücke fehlt Text.",
            "Zwischen den eckigen Klammern und zwischen zwei senkrechten Strichen steht immer eine Antwort: "
            "„[[richtig|auch richtig]]“. Ergänzen Sie sie, oder löschen Sie den Strich.",
        ),
        en=(
            "This gap lacks text.",
            "Between the brackets, and between two bars, there is always an answer: “[[right|right too]]”. Add it, or "
            "delete the bar.",
        ),
    ),
    error(
        "gap-one-choice",
        de=(
            "In dieser Lücke gibt es nur eine Möglichkeit zur Auswahl.",
            "Nach dem Fragezeichen stehen mehrere, die erste ist richtig: „[[?richtig|falsch|falsch]]“. Soll getippt "
            "werden, löschen Sie das Fragezeichen.",
        ),
        en=(
            "This gap offers one choice only.",
            "After the question mark there are several, the first is right: “[[?right|wrong|wrong]]”. If learners are to "
            "type, delete the question mark.",
        ),
    ),
    error(
        "gap-answer-twice",
        de=(
            "In dieser Lücke steht dieselbe Antwort zweimal.",
            "Lernende könnten die beiden nicht unterscheiden. Löschen oder ändern Sie eine.",
        ),
        en=(
            "This gap has the same answer twice.",
            "Learners could not tell the two apart. Delete or change one.",
        ),
    ),
    error(
        "text-after-answers",
        de=(
            "Nach den Antworten steht noch Text.",
            "Die Antworten kommen nach der Frage; danach folgen nur noch Rückmeldungen wie „> [!correct] …“. Setzen Sie "
            "den Text vor die Antworten. Gehört er zu einer Antwort, rücken Sie ihn ein.",
        ),
        en=(
            "There is text after the answers.",
            "The answers come after the question; only feedback such as “> [!correct] …” follows them. Move the text "
            "before the answers. If it belongs to an answer, indent it.",
        ),
    ),
)
