"""Findings about surveys (FORMAT 6)."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error

ENTRIES: tuple[Entry, ...] = (
    error(
        "survey-empty",
        de=(
            "In dieser Umfrage steht keine Frage.",
            "Jede Überschrift mit zwei Rautenzeichen beginnt eine Frage, etwa „## Wie geht es Ihnen damit? {{#befinden}}“.",
        ),
        en=(
            "There is no question in this survey.",
            "Each heading of two hash signs begins a question, such as “## How do you feel about it? {{#feeling}}”.",
        ),
    ),
    error(
        "survey-answers-missing",
        de=(
            "Diese Frage sagt nicht, wie geantwortet wird.",
            "Lernende fänden nichts zum Ausfüllen. Möglich sind „{{type=scale min=1 max=5}}“ oder „{{type=text}}“ hinter der Überschrift, oder eine Liste mit "
            "„- ( )“ oder „- [ ]“.",
        ),
        en=(
            "This question does not say how to answer it.",
            "Learners would find nothing to fill in. Possible are “{{type=scale min=1 max=5}}” or “{{type=text}}” after the heading, or a list with “- ( )” or "
            "“- [ ]”.",
        ),
    ),
    error(
        "survey-answers",
        de=(
            "Antworten der Form „{form}“ gibt es in Umfragen nicht.",
            "In einer Umfrage ist nichts richtig oder falsch. Möglich sind „{{type=scale min=1 max=5}}“, „{{type=text}}“ "
            "und Listen mit „- ( )“ oder „- [ ]“.",
        ),
        en=(
            "Surveys have no answers of the form “{form}”.",
            "Nothing is right or wrong in a survey. Possible are “{{type=scale min=1 max=5}}”, “{{type=text}}” and lists "
            "with “- ( )” or “- [ ]”.",
        ),
    ),
    error(
        "survey-right-answer",
        de=(
            "In einer Umfrage ist keine Antwort richtig.",
            "Gefragt wird nach der eigenen Sicht; ein x hätte keine Wirkung. Löschen Sie es: „- ( )“ oder „- [ ]“.",
        ),
        en=(
            "No answer is right in a survey.",
            "It asks for one's own view; an x would have no effect. Delete it: “- ( )” or “- [ ]”.",
        ),
    ),
    error(
        "survey-feedback",
        de=(
            "In einer Umfrage gibt es keine Rückmeldung auf Antworten.",
            "Sie ist anonym und fragt nach der eigenen Sicht. Löschen Sie das Zitat, oder stellen Sie die Frage in ein "
            "Test.",
        ),
        en=(
            "A survey has no feedback on answers.",
            "It is anonymous and asks for one's own view. Delete the quotation, or move the question into a quiz.",
        ),
    ),
    error(
        "scale-bounds",
        de=(
            "Die Skala geht von {min} bis {max}; der Anfang muss kleiner sein als das Ende.",
            "Tauschen Sie „min“ und „max“, oder ändern Sie eine der Zahlen.",
        ),
        en=(
            "The scale goes from {min} to {max}; its beginning must be less than its end.",
            "Swap “min” and “max”, or change one of the numbers.",
        ),
    ),
    error(
        "scale-attribute",
        de=(
            "„{name}“ hat nur bei einer Skala eine Bedeutung.",
            "Schreiben Sie „type=scale“ dazu, oder löschen Sie „{name}“.",
        ),
        en=(
            "“{name}” has a meaning for a scale only.",
            "Add “type=scale”, or delete “{name}”.",
        ),
    ),
)
