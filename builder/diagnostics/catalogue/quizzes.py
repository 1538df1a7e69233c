"""Findings about quizzes and about feedback (FORMAT 4)."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error

ENTRIES: tuple[Entry, ...] = (
    error(
        "quiz-empty",
        de=(
            "In diesem Test steht keine Frage.",
            "Jede Überschrift mit zwei Rautenzeichen beginnt eine Frage, etwa „## Wer ist geschützt? {{#schutz}}“.",
        ),
        en=(
            "There is no question in this quiz.",
            "Each heading of two hash signs begins a question, such as “## Who is protected? {{#protected}}”.",
        ),
    ),
    error(
        "quiz-ungraded",
        de=(
            "In diesem Test wird keine Frage bewertet.",
            "Freier Text bringt keine Punkte; niemand könnte den Test bestehen. Ergänzen Sie eine Frage mit Antworten, oder "
            "stellen Sie die freien Fragen als „reflection“ in eine Lektion.",
        ),
        en=(
            "No question of this quiz is graded.",
            "Free text earns no points; nobody could pass the quiz. Add a question with answers, or turn the free "
            "questions into a “reflection” in a lesson.",
        ),
    ),
    error(
        "draw-pool-unknown",
        de=(
            "Zum Vorrat „{pool}“ gehört keine Frage.",
            "Gezogen werden Fragen, hinter deren Überschrift „pool={pool}“ steht. Prüfen Sie die Schreibweise; am "
            "nächsten liegt „{nearest}“.",
        ),
        en=(
            "No question belongs to the pool “{pool}”.",
            "Questions are drawn that have “pool={pool}” after their heading. Check the spelling; the nearest is "
            "“{nearest}”.",
        ),
    ),
    error(
        "draw-too-large",
        de=(
            "Aus dem Vorrat „{pool}“ sollen {count} Fragen gezogen werden, er hat aber nur {size}.",
            "Verringern Sie die Zahl unter „draw:“, oder geben Sie weiteren Fragen „pool={pool}“.",
        ),
        en=(
            "{count} questions are to be drawn from the pool “{pool}”, but it has only {size}.",
            "Lower the number at “draw:”, or give “pool={pool}” to more questions.",
        ),
    ),
    error(
        "feedback-not-indented",
        de=(
            "Diese Rückmeldung ist nicht eingerückt und gehört darum zu keiner Antwort.",
            "Rücken Sie das „>“ um zwei Leerzeichen ein, in einer nummerierten Liste um drei. Eine Rückmeldung auf die "
            "ganze Frage beginnt mit einer Marke, etwa „> [!correct]“.",
        ),
        en=(
            "This feedback is not indented and therefore belongs to no answer.",
            "Indent the “>” by two spaces, in a numbered list by three. Feedback on the whole question begins with a "
            "label, such as “> [!correct]”.",
        ),
    ),
    error(
        "text-after-feedback",
        de=(
            "Nach der Rückmeldung steht noch Text.",
            "Eine Antwort ist erst Text, dann Rückmeldung. Setzen Sie den Text davor, oder beginnen Sie auch diese Zeile "
            "mit „>“.",
        ),
        en=(
            "There is text after the feedback.",
            "An answer is text first, then feedback. Move the text before it, or begin this line with “>” too.",
        ),
    ),
    error(
        "label-unknown",
        de=(
            "Die Marke „[!{label}]“ ist nicht bekannt.",
            "Möglich sind: {known}. Gemeint ist vermutlich „[!{nearest}]“.",
        ),
        en=(
            "The label “[!{label}]” is not known.",
            "Possible are: {known}. Probably “[!{nearest}]” is meant.",
        ),
    ),
    error(
        "label-not-here",
        de=(
            "Die Marke „[!{label}]“ gehört nicht an diese Stelle.",
            "„correct“, „incorrect“, „partial“ und „hint“ gelten für eine ganze Frage und stehen uneingerückt; „effect“ "
            "und „law“ gehören zu einer Entscheidung in einem Fall und sind eingerückt.",
        ),
        en=(
            "The label “[!{label}]” does not belong here.",
            "“correct”, “incorrect”, “partial” and “hint” hold for a whole question and are not indented; “effect” and "
            "“law” belong to a choice in a scenario and are indented.",
        ),
    ),
    error(
        "label-twice",
        de=(
            "Die Marke „[!{label}]“ steht hier zum zweiten Mal.",
            "Nur „hint“ darf mehrmals vorkommen. Fassen Sie die beiden Texte unter einer Marke zusammen.",
        ),
        en=(
            "The label “[!{label}]” is here for the second time.",
            "Only “hint” may occur more than once. Join the two texts under one label.",
        ),
    ),
    error(
        "label-empty",
        de=(
            "Nach der Marke „[!{label}]“ fehlt der Text.",
            "Es gäbe nichts zu zeigen. Ergänzen Sie den Text, oder löschen Sie die Marke.",
        ),
        en=(
            "There is no text after the label “[!{label}]”.",
            "There would be nothing to show. Add the text, or delete the label.",
        ),
    ),
)
