"""`make bench`: every benchmark, one after the other."""

from __future__ import annotations

from bench.build import report_build
from bench.page import report_page
from bench.preview import report_preview


def main() -> None:
    """Print the figures of every benchmark."""
    report_build(1)
    report_build(30)
    report_page()
    report_preview()


if __name__ == "__main__":
    main()
