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
}
