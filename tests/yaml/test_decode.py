"""builder/yaml/decode.py"""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from builder.diagnostics import Span
from builder.yaml.decode import LONGEST, decode


def test_bom_and_line_ends() -> None:
    assert decode(b"\xef\xbb\xbfa\r\nb\rc\n", file="f") == ("a\nb\nc\n", ())


def test_bytes_that_are_no_utf_8_have_a_place() -> None:
    text, found = decode("eins\nzw\u00e4i ".encode() + b"\xe4\n", file="f")
    assert text.startswith("eins\nzw\u00e4i ")
    assert [(each.code, each.span) for each in found] == [("not-utf-8", Span("f", 2, 6))]


def test_control_characters_have_a_place_and_keep_columns() -> None:
    text, found = decode("a\x0bb\u2028c\u00add".encode(), file="f")
    assert text == "a b c\u00add"
    assert [(each.span.column, dict(each.params)["point"]) for each in found] == [(2, "U+000B"), (4, "U+2028")]


def test_long_files_are_refused() -> None:
    text, found = decode(b"a" * (LONGEST + 1), file="f")
    assert text == ""
    assert [each.code for each in found] == ["file-too-long"]


@given(st.binary(max_size=80))
@settings(max_examples=100, deadline=None, derandomize=True)
def test_no_bytes_raise(data: bytes) -> None:
    text, found = decode(data, file="f")
    assert "\r" not in text
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        assert found
