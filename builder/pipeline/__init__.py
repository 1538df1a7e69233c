"""The stages in their order: load, edition, check, export, verify, publish. Only this package knows it."""

from builder.pipeline.build import Outcome, Request, build
from builder.pipeline.check import check
from builder.pipeline.mend import mend

__all__ = ["Outcome", "Request", "build", "check", "mend"]
