"""Identifiers that learning platforms keep their records by."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256

from builder.model.course import Course, Module


@dataclass(frozen=True, slots=True)
class Identity:
    """The identifiers of a package: NCNames, the same in every version of the module."""

    manifest: str
    organization: str
    item: str
    resource: str


def identity(course: Course, module: Module) -> Identity:
    """Return the identifiers of `module` in the edition applied to `course`.

    The manifest's is 15 characters, all that SuccessFactors looks at (RUNTIME, Manifests and zips): a readable start
    and a digest of programme, module and edition, so that two municipalities can share one platform.
    """
    edition = course.edition.id if course.edition else "standard"
    digest = sha256("/".join((course.programme.id, module.id, edition)).encode()).hexdigest()
    word = re.sub(r"[^a-z0-9]", "", module.id)[:5]
    start = f"m{word}"[:6] if not word[:1].isalpha() else word
    return Identity(
        manifest=f"{start}-{digest[: 14 - len(start)]}",
        organization=f"{module.id}-organization" if module.id[0].isalpha() else f"m-{module.id}-organization",
        item=f"item-{module.id}",
        resource=f"sco-{module.id}",
    )
