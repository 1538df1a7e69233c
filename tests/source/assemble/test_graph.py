"""The way through a scenario, where a case file would be too long."""

from __future__ import annotations

from decimal import Decimal

import pytest

from builder.model.metadata import Status
from builder.source.assemble import read_content
from builder.source.frontmatter import Kind


def _scenario(length: int, *, last: str) -> list[str]:
    scenes = [f"## S {{#s{i}}}\n\n- [weiter](#s{i + 1})\n  > ja\n- [noch](#s{i})\n  > ja\n" for i in range(length)]
    text = "\n".join(["# Fall\n", *scenes, f"## Ende {{#s{length}{last}}}\n"])
    _, found = read_content(
        text, file="f.scenario.md", id="f", kind=Kind.SCENARIO, status=Status.DRAFT, pass_mark=Decimal(80)
    )
    return [each.code for each in found]


@pytest.mark.parametrize(("last", "codes"), [(" ending=good", []), ("", ["ending-missing"])])
def test_no_path_is_too_long(last: str, codes: list[str]) -> None:
    assert _scenario(1500, last=last) == codes
