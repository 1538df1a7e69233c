"""What a review page says: key → (German, English)."""

from __future__ import annotations

REVIEW: dict[str, tuple[str, str]] = {
    "review": ("Fassung zur Durchsicht", "Review copy"),
    "review_lead": (
        "Diese Seite enthält das ganze Modul in einer Folge: jede Lektion, jede Frage mit ihren richtigen Antworten und "
        "Rückmeldungen, jeden Weg durch die Fälle und alle Quellen. Auch was Lernende erst aufklappen, steht hier offen.",
        "This page holds the whole module in one sequence: every lesson, every question with its right answers and "
        "feedback, every way through the cases, and all sources. What learners have to open first stands open here.",
    ),
    "review_how": (
        "Bitte nennen Sie in Ihren Anmerkungen die Nummer am Rand, bei Antworten und Entscheidungen mit dem Buchstaben, "
        "zum Beispiel „20.3“ oder „90.4 b“. Die Zahl vor dem Punkt ist die der Datei. Die Nummern gelten für den "
        "Textstand, der unten genannt ist; nennen Sie ihn bitte einmal am Anfang.",
        "In your comments please give the number in the margin, for answers and decisions with the letter, for example "
        "“20.3” or “90.4 b”. The number before the dot is that of the file. The numbers hold for the state of the text "
        "named below; please name it once at the beginning.",
    ),
    "review_state": ("Textstand", "State of the text"),
    "review_version": ("Version {version}, Prüfsumme {digest}", "version {version}, checksum {digest}"),
    "review_edition": ("Ausgabe für", "Edition for"),
    "review_contents": ("Inhalt", "Contents"),
    "place": ("{file}, Zeile {line}", "{file}, line {line}"),
    "kind_lesson": ("Lektion", "Lesson"),
    "kind_scenario": ("Fall", "Case"),
    "kind_quiz": ("Test", "Quiz"),
    "kind_survey": ("Umfrage", "Survey"),
    "unit_private": (
        "Privat: Die Plattform erfährt nicht, dass dieser Teil geöffnet wurde.",
        "Private: the platform is not told that this part was opened.",
    ),
    # objectives
    "objectives_tested": ("Lernziele und wo sie geprüft werden", "Learning objectives and where they are tested"),
    "objective": ("Lernziel", "Learning objective"),
    "tested_graded": ("im Test", "in the quiz"),
    "tested_practice": ("als Übung", "for practice"),
    "tested_nowhere": ("nicht geprüft", "not tested"),
    # questions
    "type_SingleChoice": ("Einfachauswahl", "Single choice"),
    "type_MultipleChoice": ("Mehrfachauswahl", "Multiple choice"),
    "type_Matching": ("Zuordnung", "Matching"),
    "type_Ordering": ("Reihenfolge", "Ordering"),
    "type_Cloze": ("Lückentext", "Cloze"),
    "type_ShortAnswer": ("Kurzantwort", "Short answer"),
    "type_Numerical": ("Zahl", "Number"),
    "type_FreeText": ("Freitext, nicht bewertet", "Free text, not graded"),
    "points_one": ("1 Punkt", "1 point"),
    "points_many": ("{n} Punkte", "{n} points"),
    "practice_only": ("Übung, nicht bewertet", "practice, not graded"),
    "pool": ("aus dem Fragenpool „{pool}“", "from the pool “{pool}”"),
    "objective_of": ("Lernziel: {text}", "objective: {text}"),
    "all_or_nothing": ("alles oder nichts", "all or nothing"),
    "right": ("richtig", "right"),
    "not_right": ("trifft nicht zu", "does not apply"),
    "right_order": ("Diese Reihenfolge ist richtig:", "This order is right:"),
    "belongs_to": ("gehört zu", "belongs with"),
    "distractor": ("gehört zu nichts", "belongs with nothing"),
    "accepted": ("Angenommen wird:", "Accepted:"),
    "gap_answers": ("Lücke {n}: {answers}", "Gap {n}: {answers}"),
    "gap_others": ("{right} – zur Auswahl außerdem: {others}", "{right} – also offered: {others}"),
    "case_matters": ("Groß- und Kleinschreibung zählt.", "Capitals matter."),
    "hint_text": ("Tipp vor dem Antworten", "Hint before answering"),
    "says": ("Rückmeldung", "Feedback"),
    "says_correct": ("Wenn alles stimmt", "When all is right"),
    "says_partial": ("Wenn ein Teil stimmt", "When part of it is right"),
    "says_incorrect": ("Wenn noch etwas fehlt", "When something is missing"),
    "says_nothing": ("keine Rückmeldung", "no feedback"),
    # scenarios
    "scene_start": ("Beginn", "Start"),
    "leads": ("Weiter bei {number}: {title}", "Leads to {number}: {title}"),
    "points_of": ("{n} Punkte", "{n} points"),
    "graph_of": ("Der Fall als Bild", "The case as a drawing"),
    "graph_how": (
        "Buchstaben an den Pfeilen sind die Entscheidungen einer Szene. Gestrichelte Pfeile führen zurück.",
        "Letters at the arrows are the decisions of a scene. Dashed arrows lead back.",
    ),
    "ways": ("Alle Wege durch diesen Fall", "Every way through this case"),
    "ways_count": ("{n} Wege, ohne dass eine Szene zweimal vorkommt:", "{n} ways, with no scene twice:"),
    "ways_most": (
        "Der Fall hat mehr als {n} Wege; hier stehen die ersten {n}. Alle Entscheidungen stehen oben bei ihren Szenen.",
        "The case has more than {n} ways; these are the first {n}. All decisions stand with their scenes above.",
    ),
    "ways_back": ("Zurück zu einer früheren Szene führen:", "These lead back to an earlier scene:"),
    # surveys
    "survey_how": (
        "Die Antworten sind anonym. In SCORM- und Web-Paketen steht die Umfrage nicht.",
        "Answers are anonymous. SCORM and web packages do not hold the survey.",
    ),
    "survey_scale": ("Skala von {low} bis {high}", "Scale from {low} to {high}"),
    "survey_text": ("Freitext", "Free text"),
    "survey_one": ("Eine Antwort", "One answer"),
    "survey_many": ("Mehrere Antworten möglich", "Several answers possible"),
    "survey_required": ("Pflichtfrage", "required"),
    # at the end
    "all_sources": ("Alle Quellen und Fakten dieses Moduls", "All sources and facts of this module"),
    "source_key": ("Kürzel", "Key"),
    "source_text": ("Quelle", "Source"),
    "source_at": ("Zitiert in", "Cited in"),
    "check_by": ("zu prüfen bis {date}", "to be checked by {date}"),
    "all_terms": ("Begriffe aus dem Glossar", "Terms of the glossary"),
    "file_name": ("Datei: {name}", "File: {name}"),
}
