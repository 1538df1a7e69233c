"""Findings about what Moodle itself makes otherwise than the source says. A backup never does it in silence."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, note

ENTRIES: tuple[Entry, ...] = (
    note(
        "moodle-case-opened",
        de=(
            "Als Seite gilt der Fall „{unit}“ in Moodle als erledigt, sobald er geöffnet ist.",
            "Eine Seite zeichnet keinen Weg auf, deshalb auch nicht, ob ein Ende erreicht ist. Mit „moodle: {{cases: lesson}}“ "
            "in der Edition prüft Moodle das, speichert dann aber jede Entscheidung zum Namen.",
        ),
        en=(
            "As a page the case “{unit}” counts as done in Moodle as soon as it is opened.",
            "A page records no way, so not whether an ending was reached either. With “moodle: {{cases: lesson}}” in the edition "
            "Moodle checks that, but then stores each decision by name.",
        ),
    ),
    note(
        "moodle-case-private",
        de=(
            "Der Fall „{unit}“ ist privat und wird deshalb in Moodle eine Seite, keine Lektion.",
            "Eine Moodle-Lektion speichert jede Entscheidung zum Namen. Auf der Seite wird keine festgehalten.",
        ),
        en=(
            "The case “{unit}” is private and therefore becomes a page in Moodle, not a lesson.",
            "A Moodle lesson stores each decision by name. On the page none is recorded.",
        ),
    ),
    note(
        "moodle-case-without-score",
        de=(
            "Als Seite gibt der gewertete Fall „{unit}“ in Moodle keine Punkte.",
            "Nur eine Moodle-Lektion kann Punkte vergeben: „moodle: {{cases: lesson}}“ in der Edition. Sie speichert jede "
            "Entscheidung zum Namen.",
        ),
        en=(
            "As a page the scored case “{unit}” gives no points in Moodle.",
            "Only a Moodle lesson can give points: “moodle: {{cases: lesson}}” in the edition. It stores each decision by name.",
        ),
    ),
    note(
        "moodle-case-score",
        de=(
            "Moodle berechnet die Punkte des Falls „{unit}“ etwas anders.",
            "In Moodle sind 100 % die besten Antworten auf den besuchten Seiten, nicht der beste Weg durch den ganzen Fall. Wer "
            "früh abkürzt, kann deshalb ein höheres Ergebnis sehen.",
        ),
        en=(
            "Moodle computes the points of the case “{unit}” somewhat differently.",
            "In Moodle 100 % are the best answers on the pages visited, not the best way through the whole case. Who takes a "
            "short cut may therefore see a higher result.",
        ),
    ),
    note(
        "moodle-answers-stored",
        de=(
            "Moodle speichert von „{module}“ jede Antwort im Test mit Namen, obwohl „report: {report}“ weniger verlangt.",
            "Ein Moodle-Test hält Versuche immer vollständig fest; die erste Seite des Kurses sagt das den Lernenden. Soll Moodle "
            "nicht mehr erfahren als „report“ nennt, hilft „moodle: {{activities: scorm}}“ in der Edition.",
        ),
        en=(
            "Moodle stores each quiz answer of “{module}” by name, although “report: {report}” asks for less.",
            "A Moodle quiz always keeps attempts whole; the first page of the course says so to learners. If Moodle is to learn no "
            "more than “report” names, use “moodle: {{activities: scorm}}” in the edition.",
        ),
    ),
    note(
        "moodle-practice-stored",
        de=(
            "Moodle speichert die Antworten auf die Übungsfragen von „{module}“ mit Namen (in: {units}).",
            "Aus Übungsfragen wird ein Test ohne Bewertung; auch dessen Versuche bewahrt Moodle auf. Die Lernenden erfahren das "
            "vorher. Mit „private: yes“ in der Lektion stehen die Fragen stattdessen mit aufklappbarer Lösung auf der Seite.",
        ),
        en=(
            "Moodle stores the answers to the practice questions of “{module}” by name (in: {units}).",
            "Practice questions become a quiz without a grade; Moodle keeps its attempts as well. Learners are told beforehand. "
            "With “private: yes” in the lesson the questions stand on the page instead, with a solution to open.",
        ),
    ),
    note(
        "moodle-private-logged",
        de=(
            "„{unit}“ ist privat, aber Moodle protokolliert, wer die Seite öffnet.",
            "Das Protokoll führt die Plattform, der Kurs kann es nicht abschalten. Prüfen Sie mit der Administration, wie lange "
            "Protokolle aufbewahrt werden, oder nutzen Sie „moodle: {{activities: scorm}}“ in der Edition.",
        ),
        en=(
            "“{unit}” is private, but Moodle logs who opens the page.",
            "The log is the platform's, the course cannot switch it off. Ask the administrators how long logs are kept, or use "
            "“moodle: {{activities: scorm}}” in the edition.",
        ),
    ),
    note(
        "moodle-text-stored",
        de=(
            "Moodle speichert, was auf die freie Frage „{question}“ geschrieben wird, mit Namen.",
            "In unseren eigenen Paketen bleibt ein freier Text bei den Lernenden. In Moodle wird daraus ein Freitext mit 0 Punkten, "
            "den die Kursleitung lesen kann. Soll niemand mitlesen, machen Sie daraus eine Reflexion in einer Lektion.",
        ),
        en=(
            "Moodle stores by name what is written in answer to the open question “{question}”.",
            "In our own packages a free text stays with the learner. In Moodle it becomes an essay with 0 points that course "
            "leaders can read. If nobody is to read it, make it a reflection in a lesson.",
        ),
    ),
    note(
        "moodle-partial-credit",
        de=(
            "Moodle gibt auf „{question}“ Teilpunkte, obwohl „partial=no“ gilt.",
            "Dieser Fragetyp kennt in Moodle keine Wertung „alles oder nichts“. Bei Mehrfachauswahl hebt dort jedes falsche "
            "Häkchen alle Punkte auf; unvollständige Antworten behalten ihren Anteil.",
        ),
        en=(
            "Moodle gives partial points on “{question}” although “partial=no” is set.",
            "This type has no all-or-nothing marking in Moodle. In multiple choice each wrong tick takes all points there; "
            "incomplete answers keep their share.",
        ),
    ),
    note(
        "moodle-feedback-together",
        de=(
            "In „{unit}“ zeigt Moodle die Rückmeldungen einer Frage gemeinsam statt einzeln: {questions}.",
            "Zu einzelnen Paaren, Einträgen und getippten Lücken kennt Moodle keine eigene Rückmeldung. Sie steht mit ihrem "
            "Anlass in der allgemeinen Rückmeldung, die nach der Antwort erscheint.",
        ),
        en=(
            "In “{unit}” Moodle shows the feedback on a question together, not one by one: {questions}.",
            "Moodle has no feedback of its own for single pairs, items and typed gaps. It stands, with its occasion, in the "
            "general feedback that appears after the answer.",
        ),
    ),
    note(
        "moodle-pool-points",
        de=(
            "Jede gezogene Frage aus dem Pool „{pool}“ zählt in Moodle {points} Punkte.",
            "Moodle gibt jedem Platz im Test feste Punkte, gleich welche Frage gezogen wird. Geben Sie allen Fragen des Pools "
            "gleich viele Punkte, dann rechnet jede Plattform gleich.",
        ),
        en=(
            "Each question drawn from the pool “{pool}” counts {points} points in Moodle.",
            "Moodle gives each place in a quiz fixed points, whichever question is drawn. Give all questions of the pool the same "
            "points, and every platform computes alike.",
        ),
    ),
    note(
        "moodle-order-matching",
        de=(
            "Aus der Reihenfolge-Frage „{question}“ wird für Moodle {version} eine Zuordnung von Nummern.",
            "Reihenfolge-Fragen bringt erst Moodle 4.5 sicher mit. Die Wertung bleibt gleich: Es zählt, was an seiner Stelle steht.",
        ),
        en=(
            "The ordering question “{question}” becomes a matching of numbers for Moodle {version}.",
            "Only Moodle 4.5 brings ordering questions for certain. Scoring stays the same: what stands in its place counts.",
        ),
    ),
    note(
        "moodle-order-links",
        de=(
            "In der Rückmeldung auf die Reihenfolge-Frage „{question}“ stehen Verweise in den Kurs nur als Wörter.",
            "Moodle stellt Verweise an dieser Stelle nicht wieder her; ein Verweis führte auf eine fremde Seite. In der Frage "
            "selbst, in ihren Einträgen und Hinweisen führen sie weiter.",
        ),
        en=(
            "In the feedback on the ordering question “{question}” links into the course are mere words.",
            "Moodle does not restore links in this place; a link would lead to a foreign page. In the question itself, in its "
            "items and hints they do lead on.",
        ),
    ),
    note(
        "moodle-quiz-without-points",
        de=(
            "Der Test „{unit}“ hat keine Punkte und gilt in Moodle als erledigt, sobald er abgegeben ist.",
            "Ohne Punkte gibt es nichts zu bestehen. Geben Sie Fragen Punkte, wenn der Test bestanden werden soll.",
        ),
        en=(
            "The quiz “{unit}” has no points and counts as done in Moodle as soon as it is handed in.",
            "Without points there is nothing to pass. Give questions points if the quiz is to be passed.",
        ),
    ),
    note(
        "moodle-translation-left-out",
        de=(
            "Die Übersetzung „{language}“ von „{module}“ steht nicht im Moodle-Kurs.",
            "Ein Moodle-Kurs hat eine Sprache. Die anderen Pakete enthalten die Übersetzung.",
        ),
        en=(
            "The translation “{language}” of “{module}” is not part of the Moodle course.",
            "A Moodle course has one language. The other packages hold the translation.",
        ),
    ),
    note(
        "moodle-name-shortened",
        de=(
            "Der Titel „{name}“ ist für Moodle zu lang und wird gekürzt.",
            "Namen von Aktivitäten und Fragen dürfen dort 255 Zeichen haben. Kürzen Sie den Titel, wenn die Kürzung stört.",
        ),
        en=(
            "The title “{name}” is too long for Moodle and is shortened.",
            "Names of activities and questions may have 255 characters there. Shorten the title if the cut is in the way.",
        ),
    ),
)
