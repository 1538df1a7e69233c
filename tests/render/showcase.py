"""A hand-made course with every block and inline once, without any parser: what the page must be able to show."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from builder.diagnostics import Span
from builder.model import blocks as b
from builder.model import inlines as i
from builder.model import metadata as m
from builder.model import questions as q
from builder.model import units as u
from builder.model.assets import Asset
from builder.model.course import Course, Module
from builder.model.edition import Edition

PATH = "modules/schau/10-alles.md"
_S = Span(PATH, 1, 1)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 30"><path d="M0 0h64v30H0z" fill="#dbe7ee"/></svg>'
BYTES = {
    "modules/schau/media/Flur plan.svg": SVG,
    "modules/schau/media/Gespräch.mp4": b"video",
    "modules/schau/media/Gespräch.vtt": b"WEBVTT",
    "modules/schau/media/gespraech.txt": b"Erster Absatz.\n\nZweiter Absatz.",
    "modules/schau/media/ton.mp3": b"sound",
    "modules/schau/media/karte.pdf": b"%PDF" * 5000,
    "modules/schau/media/unbenutzt.png": b"png",
    "editions/musterstadt/logo.svg": SVG,
}


def asset(path: str) -> Asset:
    width, height = (640, 300) if path.endswith(("svg", "png")) else (0, 0)
    return Asset(path, path, len(BYTES[path]), f"{sum(map(ord, path)):064x}"[::-1], width, height)


def read(wanted: Asset) -> bytes:
    return BYTES[wanted.path]


def text(*parts: str | i.Inline) -> tuple[i.Inline, ...]:
    return tuple(i.Text(_S, part) if isinstance(part, str) else part for part in parts)


def p(*parts: str | i.Inline) -> b.Paragraph:
    return b.Paragraph(_S, text(*parts))


def item(*parts: str | i.Inline) -> b.Item:
    return b.Item(_S, (p(*parts),))


def bullets(*parts: str, ordered: bool = False) -> b.List:
    return b.List(_S, ordered, tuple(item(part) for part in parts))


LONG = (
    "Ein Schalter ist für viele Menschen der Ort, an dem sie ihrer Stadt begegnen. Wenige Minuten entscheiden darüber, "
    "ob jemand mit einer Auskunft nach Hause geht oder mit dem Gefühl, nicht gemeint zu sein. Die "
    "Rechtsschutzversicherungsgesellschaft und die Wohnungsgeberbestätigung sind lange Wörter."
)


def _inlines() -> b.Paragraph:
    return p(
        "Text mit ",
        i.Emphasis(_S, text("Betonung")),
        ", ",
        i.Strong(_S, text("Nachdruck")),
        ", ",
        i.Strike(_S, text("Streichung")),
        ", ",
        i.Code(_S, "</script>"),
        i.SoftBreak(_S),
        "neuer Zeile",
        i.HardBreak(_S),
        "und Umbruch, ",
        i.Phrase(_S, text("speak up"), "en", "speak"),
        ", einem ",
        i.Term(_S, "Alltagsrassismus", "Alltagsrassismus"),
        ", einer Quelle ",
        i.Citation(_S, "agg", "§ 1"),
        " und einer Zahl ",
        i.Citation(_S, "F07"),
        ", einer Anmerkung",
        i.FootnoteRef(_S, "eins"),
        ", Links ",
        i.Link(_S, text("nach draußen"), "https://example.org/a?b=1&c=2", 'Ein "Titel"'),
        ", ",
        i.Link(_S, text("zum Test"), "40-test.quiz.md"),
        ", ",
        i.Link(_S, text("zur Überschrift"), "#oben"),
        ", ",
        i.Link(_S, text("ins andere Modul"), "../anderes/"),
        ", ",
        i.Link(_S, text("zur Karte"), "media/karte.pdf"),
        ", ",
        i.Link(_S, text("schreiben Sie uns"), "mailto:agg@musterstadt.example"),
        " und ",
        i.Picture(_S, "media/Flur plan.svg", "ein kleines Bild"),
        " < & >.",
    )


def _boxes() -> tuple[b.Block, ...]:
    kinds = tuple(
        b.Box(_S, kind, text("Frau Yılmaz am Bürgeramt") if kind is b.BoxKind.EXAMPLE else (), (p(LONG),), kind.value)
        for kind in b.BoxKind
    )
    return (
        *kinds,
        b.Law(_S, text("Was das AGG schützt"), (p("Niemand darf benachteiligt werden."),), "agg", "§ 1", "gesetz"),
        b.Voice(_S, (), (p("Dein Name ist hier nicht vorgesehen."),), "Aylin K.", "Sachbearbeiterin"),
        b.ContentNote(_S, text("Alltagsrassismus"), (p("Es folgt eine Szene."),), (p(LONG), p("Und mehr."))),
        b.Reveal(_S, text("Wie geht es weiter?"), (p(LONG),)),
        b.Steps(_S, text("Namensklärung"), (bullets("Fragen", "Nachsprechen", "Festhalten", ordered=True),)),
        b.Compare(
            _S,
            text("Zwei Sätze"),
            (p("Hören Sie den Unterschied?"),),
            (
                b.Section(_S, text("Statt"), (p("„Woher kommen Sie wirklich?“"),)),
                b.Section(_S, text("Besser"), (p("„Was kann ich für Sie tun?“"),)),
            ),
        ),
        b.RecommendationRef(_S, "he-01", (), ()),
        b.Local(_S, text("Ihre Beschwerdestelle"), (p("Zimmer 12"),), "kontakt"),
    )


def _others() -> tuple[b.Block, ...]:
    table = b.Table(
        _S,
        (b.Align.NONE, b.Align.RIGHT, b.Align.CENTER),
        tuple(b.Cell(_S, text(word)) for word in ("Vorgang", "Anzahl", "Wer")),
        ((b.Cell(_S, text("Ummeldung")), b.Cell(_S, text("12")), b.Cell(_S, text("Bürgeramt"))),) * 2,
    )
    picture = i.Picture(_S, "media/Flur plan.svg", "Ein Flur", "Der Flur im Bürgeramt", "A. Muster", "CC BY 4.0")
    media = "media/Gespräch.mp4", "media/gespraech.txt", "media/Gespräch.vtt"
    return (
        b.List(_S, False, (b.Item(_S, (p("lose"), p("zwei Absätze"))), item("Punkt")), tight=False),
        b.DefinitionList(_S, (b.Definition(_S, text("Ermessen"), ((p("Ein Spielraum."),),)),)),
        table,
        b.CodeBlock(_S, "<b>kein HTML</b>", "html"),
        b.Quotation(_S, (p("Ein Zitat."),)),
        b.Rule(_S),
        b.Figure(_S, picture),
        b.Media(_S, b.MediaKind.VIDEO, text("Ein Gespräch"), (p("Zwei Minuten."),), *media, description="Zwei Leute."),
        b.Media(_S, b.MediaKind.AUDIO, (), (), "media/ton.mp3", "media/gespraech.txt"),
        b.Download(_S, text("Karte für den Schalter"), (), "media/karte.pdf"),
        b.Reflection(_S, text("Was nehmen Sie mit?"), (p("Denken Sie an gestern."),), "mit"),
        b.Checklist(
            _S,
            text("Morgen"),
            (),
            (b.ChecklistItem(_S, "gruss", (p("Alle gleich grüßen"),), b.Level.ME),),
            "morgen",
        ),
        b.Practice(_S, single("uebung")),
    )


def single(id: str) -> q.Question:
    options = tuple(
        q.Option(_S, key, (p(words),), right, (p(f"Rückmeldung zu {key}."),))
        for key, words, right in (("a", "„Was kann ich für Sie tun?“", True), ("b", "„Woher kommen Sie?“", False))
    )
    feedback = q.Feedback((p("Genau."),), (p("Noch nicht."),), (), ((p("Denken Sie an den Vorgang."),),))
    return q.Question(
        _S, id, True, text("Womit beginnen Sie?"), (p("Es ist neun Uhr."),), q.SingleChoice(options), feedback
    )


def cloze(id: str) -> q.Question:
    gaps = i.Gap(_S, ("Wirkung",)), i.Gap(Span(PATH, 2, 9), ("prüfen", "abheften"), True)
    prompt = (p("Es zählt die ", gaps[0], ", und wir ", gaps[1], " das."),)
    return q.Question(_S, id, True, text("Füllen Sie die Lücken"), prompt, q.Cloze(gaps))


def _scenario() -> u.Scenario:
    head = u.Head(_S, "am-schalter", "modules/schau/30-am-schalter.scenario.md", text("Am Schalter"), 5)
    choice = u.Choice(
        _S, "anrufen", text("Ich rufe an."), "gut", Decimal(2), (p("Gut."),), (p("Hilft."),), (p("§ 19"),)
    )
    scenes = (
        u.Scene(_S, "anfang", True, text("Herr Diallo wartet"), (p(LONG),), (choice,)),
        u.Scene(_S, "gut", True, text("Geschafft"), (p("Alles klar."),), (), u.Ending.GOOD),
    )
    return u.Scenario(head, (p("Ein Fall."),), scenes)


def showcase(*, status: m.Status = m.Status.DRAFT, report: m.Report = m.Report.STATUS) -> tuple[Course, Module]:
    lesson = u.Lesson(
        u.Head(_S, "alles", PATH, text("Alles, was eine Lektion haben kann"), 7),
        (
            b.Heading(_S, 2, text("Fließtext"), "oben"),
            p(LONG),
            _inlines(),
            b.Plain(_S, (), (p("Das ist kurz und einfach."), bullets("Erstens", "Zweitens"))),
            b.Heading(_S, 2, text("Kästen")),
            *_boxes(),
            b.Heading(_S, 4, text("Alles andere, übersprungene Stufe")),
            *_others(),
        ),
        (u.Footnote(_S, "eins", (p("Die Anmerkung."),)),),
    )
    private = u.Lesson(
        u.Head(_S, "privat", "modules/schau/20-privat.md", text("Für Sie allein"), 3, (), True), (p(LONG),)
    )
    quiz = u.Quiz(
        u.Head(_S, "test", "modules/schau/40-test.quiz.md", text("Abschlusstest"), 10),
        (p("Zwei Fragen."),),
        (single("womit"), cloze("luecken")),
        Decimal(80),
    )
    files = [path for path in BYTES if path.startswith("modules/")]
    module = Module(
        _S,
        "schau",
        "modules/schau",
        "Alltag am Schalter – Begegnungen gestalten",
        "1.2.0",
        "de",
        m.Completion((m.Part.LESSONS, m.Part.QUIZ)),
        summary="Ansprache, Namen und Auskünfte so gestalten, dass alle Menschen gleich gut bedient werden.",
        status=status,
        duration=35,
        objectives=(m.Objective(_S, "a", "Die Teilnehmenden wenden eine respektvolle Ansprache an."),),
        report=report,
        authors=("Redaktion",),
        units=(lesson, private, _scenario(), quiz),
        media=tuple(asset(path) for path in files),
    )
    other = Module(_S, "anderes", "modules/anderes", "Recht im Alltag", "1.0.0", "de", m.Completion(()))
    edition = Edition(
        _S, "musterstadt", "Stadt Musterstadt", logo=asset("editions/musterstadt/logo.svg"), color="#0b5a8a"
    )
    return Course(_programme(), (module, other), edition=edition), module


def _programme() -> m.Programme:
    entries = (
        m.GlossaryEntry(_S, "Alltagsrassismus", (p("Rassismus ", i.Term(_S, "im Alltag", "Alltag"), "."),)),
        m.GlossaryEntry(_S, "Alltag", (p("Jeder Tag ", i.Citation(_S, "agg", "§ 2"), "."),)),
        m.GlossaryEntry(_S, "Unbenutzt", (p("Kommt nicht vor."),)),
    )
    fact = m.Fact(
        _S, "F07", "54 %", "Eine Studie", "https://example.org/s", date(2025, 6, 3), None, "B", "Nichts über andere."
    )
    agg = m.Source(
        _S,
        "agg",
        "Allgemeines Gleichbehandlungsgesetz (AGG)",
        "https://example.org",
        date(2026, 8, 19),
        date(2026, 11, 2),
    )
    rec = m.Recommendation(
        _S, "he-01", "Den ersten Satz für alle gleich beginnen", b.Level.TEAM, ("Eins", "Zwei"), "Alle", "Karte"
    )
    return m.Programme(
        _S,
        "kfa",
        "Kommunen für alle?",
        "0.1.0",
        "de",
        "Herausgeberin",
        "CC-BY-SA-4.0",
        sources=(agg,),
        glossary=entries,
        facts=(fact,),
        recommendations=(rec,),
    )
