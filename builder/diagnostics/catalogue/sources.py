"""Findings of the didactic rules about sources (builder/check/sources.py)."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, didactic

ENTRIES: tuple[Entry, ...] = (
    didactic(
        "law-uncited",
        de=(
            "Zu „{words}“ fehlt die Quelle im Absatz, in der Frage oder im Baustein.",
            "Nennen Sie das Gesetz mit Fundstelle, zum Beispiel [@agg, § 12 Abs. 5], oder setzen Sie die Stelle in einen Baustein „recht“ mit source.",
        ),
        en=(
            "“{words}” has no source in its paragraph, question or block.",
            "Name the statute with its place, such as [@agg, § 12 Abs. 5], or put it in a law block with a source.",
        ),
        advice_de=(
            "Paragraf ohne Quelle",
            "Gesetze ändern sich. Nur mit Quelle sehen Lernende, welcher Text gemeint ist und von wann er stammt.",
            "Nach § 12 AGG muss die Stelle bekannt sein.",
            "Die Stelle muss bekannt sein [@agg, § 12 Abs. 5].",
        ),
        advice_en=(
            "Statute without a source",
            "Statutes change. Only a source shows learners which text is meant, and of what date.",
            "By § 12 AGG the office must be known.",
            "The office must be known [@agg, § 12 Abs. 5].",
        ),
    ),
    didactic(
        "statute-undated",
        de=(
            "Das Gesetz „{key}“ wird mit Paragraf zitiert, aber ohne Datum seines Textes.",
            "Tragen Sie as_of ein: den Tag, an dem dieser Wortlaut galt und gelesen wurde.",
        ),
        en=(
            "The statute “{key}” is cited by paragraph, but without the date of its text.",
            "Enter as_of: the day on which this wording was in force and read.",
        ),
        advice_de=(
            "Gesetz ohne Datum",
            "Ohne Datum weiß in zwei Jahren niemand, ob der Kurs die alte oder die neue Fassung meint.",
            "agg: {title: Allgemeines Gleichbehandlungsgesetz}",
            "agg: {title: Allgemeines Gleichbehandlungsgesetz, as_of: 2026-08-19}",
        ),
        advice_en=(
            "Statute without a date",
            "Without a date nobody knows in two years whether the course means the old or the new version.",
            "agg: {title: Allgemeines Gleichbehandlungsgesetz}",
            "agg: {title: Allgemeines Gleichbehandlungsgesetz, as_of: 2026-08-19}",
        ),
    ),
    didactic(
        "figure-uncited",
        de=(
            "„{words}“ ist eine Zahl in Worten ohne Beleg.",
            "Nennen Sie im selben Absatz den Fakt, zum Beispiel [@F07], oder sagen Sie es ohne Zahl.",
        ),
        en=(
            "“{words}” is a figure in words without a source.",
            "Name the fact in the same paragraph, such as [@F07], or say it without a figure.",
        ),
        advice_de=(
            "Zahl in Worten ohne Beleg",
            "„Jede dritte Person“ ist eine Zahl wie 33 %. Auch hier wollen Lernende wissen, woher sie stammt und was sie nicht sagt.",
            "Jede dritte Person erlebt das.",
            "Jede dritte befragte Person erlebt das [@F12].",
        ),
        advice_en=(
            "Figure in words without a source",
            "“One in three” is a figure just as 33 % is. Here too learners want to know where it is from and what it does not say.",
            "One in three people experience this.",
            "One in three respondents experience this [@F12].",
        ),
    ),
)
