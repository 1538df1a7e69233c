"""builder/preview/server.py and app.py: what is answered, and to whom."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest

from builder.preview.manual import about_code
from builder.preview.server import PORT, Preview, allowed_hosts, listening
from tests.preview.serving import serving
from tests.programme import write_programme


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    folder = tmp_path_factory.mktemp("projekt")
    (folder / "geheim.txt").write_text("geheim", "utf-8")
    with serving(write_programme(folder, {})) as preview:
        yield preview


def ask(preview: Preview, path: str, **headers: str) -> tuple[int, bytes]:
    place = urlsplit(preview.address)
    assert place.hostname is not None
    connection = HTTPConnection(place.hostname, place.port, timeout=60)
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    return answer.status, answer.read()


def test_it_listens_on_this_machine_only(preview: Preview) -> None:
    assert urlsplit(preview.address).hostname == "127.0.0.1"
    others = {each[4][0] for each in socket.getaddrinfo(socket.gethostname(), None)} - {"127.0.0.1", "::1"}
    for other in others:
        with pytest.raises(OSError), socket.create_connection((str(other), urlsplit(preview.address).port), 2):
            pass


def test_the_pages(preview: Preview) -> None:
    status, page = ask(preview, "/")
    assert status == 200
    assert b'href="/module/m?edition=standard"' in page
    status, page = ask(preview, "/module/m?target=scorm12")
    assert status == 200
    assert b'"target":"scorm12"' in page
    assert ask(preview, "/static/preview/module.js")[0] == 200
    assert b"--accent" in ask(preview, "/static/preview.css")[1]


def test_the_handbook_is_at_hand(preview: Preview) -> None:
    assert b'href="/handbook/"' in ask(preview, "/")[1]
    status, page = ask(preview, "/handbook/")
    assert status == 200
    assert "Handbuch für Autor*innen".encode() in page
    assert b'id="link-dead"' in ask(preview, about_code("link-dead", "de").partition("#")[0])[1]
    assert ask(preview, "/handbook/handbuch.css")[0] == 200
    assert ask(preview, "/handbook/../../README.md")[0] == 404


def test_a_module_that_is_not_there_has_a_page_that_waits_for_it(preview: Preview) -> None:
    status, page = ask(preview, "/module/%22%3E%3Cscript%3E")
    assert status == 200
    assert b"<script>" not in page


@pytest.mark.parametrize(
    "path",
    [
        "/geheim.txt",
        "/static/../geheim.txt",
        "/static/preview/../../../pyproject.toml",
        "/static/%2e%2e/%2e%2e/pyproject.toml",
        "/static/preview/..%2f..%2f..%2fpyproject.toml",
        "/static//etc/passwd",
        "/static/preview/module.jinja",
        "/course/x/../../geheim.txt",
        "/course/x/%2e%2e/%2e%2e/geheim.txt",
        "/course//etc/passwd",
        "/modules/m/10-a.md",
    ],
)
def test_no_other_file_is_served(preview: Preview, path: str) -> None:
    status, answer = ask(preview, path)
    assert status == 404
    assert b"geheim" not in answer


def test_others_are_refused(preview: Preview) -> None:
    assert ask(preview, "/", Host="kursbau.example")[0] == 421
    assert ask(preview, "/", Origin="https://kursbau.example")[0] == 403
    assert ask(preview, "/events", **{"Sec-Fetch-Site": "cross-site"})[0] == 403


def test_a_taken_port_is_told_and_a_free_one_found() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(OSError):
            listening("127.0.0.1", taken.getsockname()[1])
    first, second = listening("127.0.0.1", None), listening("127.0.0.1", None)
    ports = {each.getsockname()[1] for each in (first, second)}
    assert len(ports) == 2
    assert all(port == PORT or port > 1023 for port in ports)
    first.close()
    second.close()


def test_the_names_of_this_machine() -> None:
    assert "localhost:8760" in allowed_hosts("127.0.0.1", 8760)
    assert "localhost" not in allowed_hosts("127.0.0.1", 8760)
    assert "localhost" in allowed_hosts("127.0.0.1", 80)
