"""Video, sound, downloads."""

from __future__ import annotations

from builder.diagnostics import Span
from builder.model import blocks as b
from tests.render.pages import rendered
from tests.render.showcase import PATH, text

_S = Span(PATH, 1, 1)


def test_video_has_captions_transcript_and_description() -> None:
    video = b.Media(
        _S,
        b.MediaKind.VIDEO,
        text("Gespräch"),
        (),
        "media/Gespräch.mp4",
        "media/gespraech.txt",
        "media/Gespräch.vtt",
        description="Zwei Leute am Tisch.",
    )
    page = rendered(video)
    assert page.xpath("//video/source/@type") == ["video/mp4"]
    assert page.xpath("//video/@preload") == ["none"]
    assert page.xpath("//track[@kind='captions']/@srclang") == ["de"]
    assert page.xpath("//details[1]//p/text()") == ["Erster Absatz.", "Zweiter Absatz."]
    assert page.xpath("//details[2]//p/text()") == ["Zwei Leute am Tisch."]


def test_a_transcript_that_is_no_text_is_linked() -> None:
    audio = b.Media(_S, b.MediaKind.AUDIO, (), (), "media/ton.mp3", "media/karte.pdf")
    assert rendered(audio).xpath("//a/@href") == ["media/modules/schau/media/karte.pdf"]


def test_download_tells_type_and_size() -> None:
    page = rendered(b.Download(_S, (), (), "media/karte.pdf"))
    assert page.xpath("//a[@download]")
    assert "karte.pdf (PDF, 20 kB)" in " ".join(page.text_content().split())


def test_a_download_without_a_file_shows_no_link() -> None:
    assert not rendered(b.Download(_S, (), (), "media/fehlt.pdf")).xpath("//a")
