"""What a Moodle course says around the author's texts: key → (German, English)."""

from __future__ import annotations

MOODLE: dict[str, tuple[str, str]] = {
    # sections and activities
    "about_module": ("Über dieses Modul", "About this module"),
    "about_programme": ("Über diesen Kurs", "About this course"),
    "general": ("Willkommen", "Welcome"),
    "shelf": ("Zum Nachschlagen", "For reference"),
    "modules": ("Die Module", "The modules"),
    "practice_of": ("Übung: {title}", "Practice: {title}"),
    "practice_intro": (
        "Zum Üben: Diese Fragen geben keine Punkte und zählen nicht für den Abschluss. Sie können sie beliebig oft "
        "wiederholen. Moodle speichert Ihre Antworten trotzdem zu Ihrem Namen.",
        "For practice: these questions give no points and do not count towards completion. You can repeat them as often "
        "as you like. Moodle still stores your answers with your name.",
    ),
    "practice_go": ("Zu den Übungsfragen", "To the practice questions"),
    "solution": ("Lösung anzeigen", "Show the solution"),
    "fits": ("passt", "fits"),
    "fits_not": ("passt nicht", "does not fit"),
    "glossary_name": ("Glossar", "Glossary"),
    "glossary_intro": ("Begriffe, die im Kurs vorkommen.", "Terms that the course uses."),
    "book_name": ("Handlungsempfehlungen", "Recommendations for action"),
    "book_intro": (
        "Alle Empfehlungen des Kurses, geordnet danach, wer handelt.",
        "All recommendations of the course, ordered by who acts.",
    ),
    "book_other": ("Weitere Empfehlungen", "Further recommendations"),
    "book_level": (
        "In diesem Kapitel stehen die Empfehlungen für diese Ebene:",
        "This chapter holds the recommendations for this level:",
    ),
    "forum_name": ("Austausch vor Ort", "Local exchange"),
    "forum_intro": (
        "Hier können sich die Beschäftigten vernetzen. Was Sie schreiben, sehen alle im Kurs mit Ihrem Namen. Bitte "
        "nennen Sie keine Personen aus Ihrem Arbeitsalltag.",
        "Staff can connect here. Everybody in the course sees what you write, with your name. Please name no persons from "
        "your daily work.",
    ),
    "onward": ("Weiter mit „{name}“", "Continue with “{name}”"),
    # on paper
    "on_paper": (
        "Nur für Sie: Notieren Sie Ihre Gedanken auf Papier. Hier wird nichts eingetragen und nichts gespeichert.",
        "Only for you: write your thoughts down on paper. Nothing is entered or stored here.",
    ),
    "checklist": ("Checkliste", "Checklist"),
    "checklist_on_paper": (
        "Drucken Sie die Liste aus, wenn Sie sie abhaken möchten. Hier wird nichts gespeichert.",
        "Print the list if you would like to tick it off. Nothing is stored here.",
    ),
    # cases
    "scene": ("Szene {n}", "Scene {n}"),
    "case_how": (
        "Klappen Sie eine Entscheidung auf, um zu lesen, was daraus folgt; der Link darin führt zur nächsten Szene. Öffnet "
        "sich die Szene nicht von selbst, klappen Sie sie bitte unten auf. Nichts davon wird aufgezeichnet.",
        "Open a decision to read what follows from it; the link in it leads to the next scene. If the scene does not open "
        "by itself, please open it below. None of this is recorded.",
    ),
    "case_decide": ("Wie entscheiden Sie?", "What do you decide?"),
    "case_on": ("Weiter mit Szene {n}", "On to scene {n}"),
    "case_again": ("Von vorn beginnen", "Start again"),
    "case_next": ("Weiter", "Continue"),
    "case_end": ("Fall beenden", "End the case"),
    "decided": ("Ihre Entscheidung", "Your decision"),
    # quizzes
    "if_correct": ("Wenn alles stimmt:", "If all is right:"),
    "if_partial": ("Wenn ein Teil stimmt:", "If part of it is right:"),
    "if_incorrect": ("Wenn noch etwas fehlt:", "If something is missing:"),
    "passed": ("Bestanden.", "Passed."),
    "not_passed": (
        "Noch nicht bestanden. Bestanden ist der Test ab {percent} % der Punkte.",
        "Not passed yet. You pass with {percent} % of the points.",
    ),
    "pool": ("Fragenpool {name}", "Question pool {name}"),
    # surveys
    "code_name": ("Ihr selbst gewählter Code (freiwillig)", "A code of your own choice (optional)"),
    "code_how": (
        "Diese Umfrage gibt es zweimal: vor und nach dem Kurs. Mit einem Code lassen sich beide Bögen einander zuordnen, ohne "
        "dass jemand weiß, von wem sie sind. Denken Sie sich drei beliebige Wörter aus, zum Beispiel „Laterne-Sieben-Moos“, "
        "und notieren Sie sie für das zweite Mal. Bitte nehmen Sie nichts, was mit Ihnen zu tun hat: keinen Namen, keinen "
        "Geburtstag, keine Initialen.",
        "There are two of these surveys: before and after the course. With a code the two can be matched without anybody "
        "knowing whose they are. Make up any three words, for example “lantern-seven-moss”, and write them down for the "
        "second time. Please use nothing that has to do with you: no name, no birthday, no initials.",
    ),
    "survey_done": ("Vielen Dank für Ihre Antworten.", "Thank you for your answers."),
    # what is stored
    "stored": ("Was dieses Moodle speichert", "What this Moodle stores"),
    "stored_lead": (
        "Sie sind in diesem Moodle mit Ihrem Namen angemeldet. Das hält Moodle je Aktivität fest; lesen können es die "
        "Kursleitung und die Administration:",
        "You are logged in to this Moodle with your name. This is what Moodle records for each activity; course leaders and "
        "administrators can read it:",
    ),
    "stored_activity": ("Aktivität", "Activity"),
    "stored_what": ("Was gespeichert wird", "What is stored"),
    "stored_page": ("nichts außer dem Aufruf", "nothing but the visit"),
    "stored_page_done": (
        "dass Sie die Seite geöffnet haben (Abschlusshaken)",
        "that you opened the page (completion tick)",
    ),
    "stored_case_page": (
        "welche Entscheidungen Sie aufklappen, wird nicht gespeichert",
        "which decisions you open is not stored",
    ),
    "stored_case_page_done": (
        "dass Sie die Seite geöffnet haben (Abschlusshaken); welche Entscheidungen Sie aufklappen, wird nicht gespeichert",
        "that you opened the page (completion tick); which decisions you open is not stored",
    ),
    "stored_lesson": (
        "jede Ihrer Entscheidungen, mit Namen und Zeit, und ob Sie ein Ende erreicht haben",
        "each of your decisions, with name and time, and whether you reached an ending",
    ),
    "stored_lesson_scored": (
        "jede Ihrer Entscheidungen, mit Namen und Zeit, Ihre Punkte und ob Sie ein Ende erreicht haben",
        "each of your decisions, with name and time, your points, and whether you reached an ending",
    ),
    "stored_quiz": (
        "jeder Versuch mit allen Antworten, auch freien Texten, mit Zeit und Punkten; das beste Ergebnis steht in den "
        "Bewertungen",
        "each attempt with all answers, free texts included, with time and points; the best result stands in the grades",
    ),
    "stored_practice": (
        "jeder Versuch mit allen Antworten; keine Bewertung",
        "each attempt with all answers; no grade",
    ),
    "stored_feedback": (
        "Ihre Antworten, anonym in den Auswertungen von Moodle; dazu, dass Sie die Umfrage abgegeben haben. In der Datenbank "
        "der Plattform bleiben beide verknüpft",
        "your answers, anonymous in Moodle's reports; and that you handed in the survey. In the platform's database the two "
        "stay linked",
    ),
    "stored_glossary": ("nichts außer dem Aufruf", "nothing but the visit"),
    "stored_book": ("nichts außer dem Aufruf", "nothing but the visit"),
    "stored_forum": (
        "was Sie schreiben, mit Ihrem Namen, für alle im Kurs sichtbar",
        "what you write, with your name, visible to everybody in the course",
    ),
    "stored_scorm": (
        "was das Lernpaket auf seiner Startseite selbst nennt",
        "what the package itself names on its start page",
    ),
    "stored_logs": (
        "Außerdem protokolliert Moodle in der Regel, wann Sie welche Seite aufrufen. Darauf hat dieser Kurs keinen Einfluss.",
        "Moodle also usually logs when you visit which page. This course cannot change that.",
    ),
    "done_lessons": ("jede Lektion geöffnet", "every lesson opened"),
    "done_cases": ("jeden Fall geöffnet", "every case opened"),
    "done_tried": ("den Test abgegeben", "the quiz handed in"),
    "done_package": ("das Lernpaket abgeschlossen", "the package completed"),
    "badge_name": ("Abgeschlossen: {title}", "Completed: {title}"),
    "badge_text": (
        "Hat den Kurs „{title}“, Version {version}, abgeschlossen.",
        "Has completed the course “{title}”, version {version}.",
    ),
    "badge_subject": ("Sie haben „{title}“ abgeschlossen", "You have completed “{title}”"),
    "badge_message": (
        "Herzlichen Glückwunsch: Sie haben alle Teile von „{title}“ abgeschlossen.",
        "Congratulations: you have completed all parts of “{title}”.",
    ),
    "digest": ("Prüfsumme der Inhalte", "Digest of the contents"),
}
