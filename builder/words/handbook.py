"""What the handbook's pages say around its chapters: key → (German, English)."""

from __future__ import annotations

HANDBOOK: dict[str, tuple[str, str]] = {
    "handbook": ("Handbuch für Autor*innen", "Authors' handbook"),
    "handbook_lead": (
        "Von der ersten Lektion bis zum Pilotbetrieb: wie aus Texten Kurse werden. Sie brauchen keine "
        "Programmierkenntnisse. Wer Word und Moodle kennt, kommt zurecht.",
        "From the first lesson to the pilot: how texts become courses. You need no programming. If you know Word and "
        "Moodle, you will manage.",
    ),
    "chapters": ("Kapitel", "Chapters"),
    "messages": ("Alle Meldungen", "All messages"),
    "messages_lead": (
        "Jede Meldung von kursbau trägt einen Code. Hier steht zu jedem, was los ist und wie Sie es beheben. Wo eine "
        "Meldung Namen oder Werte aus Ihrem Text nennt, stehen hier drei Punkte.",
        "Every message of kursbau carries a code. For each, this page says what is wrong and how to mend it. Where a "
        "message names words or values of your text, three dots stand here.",
    ),
    "messages_areas": ("Worum es geht", "What they are about"),
    "severity": ("Gewicht", "Weight"),
    "other_language": ("In English", "Auf Deutsch"),
    "why": ("Warum es wichtig ist", "Why it matters"),
    "instead": ("Statt", "Instead of"),
    "better": ("Besser", "Better"),
    "silence": (
        "Didaktische Regel: Mit einem guten Grund kann die Stelle bleiben, wie sie ist (allow={code}).",
        "A didactic rule: with a good reason the place may stay as it is (allow={code}).",
    ),
    "switched": (
        "Diese Regel gilt nur, wo das Programm sie unter didactics einschaltet.",
        "This rule holds only where the programme switches it on under didactics.",
    ),
    "before": ("Zurück: {title}", "Back: {title}"),
    "after": ("Weiter: {title}", "Next: {title}"),
    "area_project": ("Ordner und Dateien", "Folders and files"),
    "area_yaml": ("YAML-Dateien lesen", "Reading YAML files"),
    "area_values": ("Werte in YAML-Dateien", "Values in YAML files"),
    "area_markdown": ("Text", "Text"),
    "area_structure": ("Aufbau einer Datei", "The structure of a file"),
    "area_attributes": ("Angaben in geschweiften Klammern", "Attributes in braces"),
    "area_blocks": ("Bausteine", "Blocks"),
    "area_questions": ("Fragen", "Questions"),
    "area_answers": ("Antworten", "Answers"),
    "area_quizzes": ("Tests", "Quizzes"),
    "area_scenarios": ("Fälle", "Cases"),
    "area_surveys": ("Umfragen", "Surveys"),
    "area_translations": ("Übersetzungen", "Translations"),
    "area_editions": ("Editionen und Variablen", "Editions and variables"),
    "area_rules": ("Der Kurs als Ganzes", "The course as a whole"),
    "area_exceptions": ("Begründete Ausnahmen", "Exceptions with a reason"),
    "area_targets": ("Grenzen der Kurspakete", "Limits of the packages"),
    "area_moodle": ("Was Moodle anders macht", "What Moodle does differently"),
    "area_moodlexml": ("Fragen als Moodle-XML", "Questions as Moodle XML"),
    "area_packages": ("Fertige Pakete: Dateien", "Finished packages: files"),
    "area_manifests": ("Fertige Pakete: SCORM-Manifest", "Finished packages: SCORM manifest"),
    "area_backups": ("Fertige Pakete: Moodle-Sicherung", "Finished packages: Moodle backup"),
}
