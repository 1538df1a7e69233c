"""What the oldest Moodle that an edition serves can do (`moodle.version`)."""

from __future__ import annotations

from builder.model.course import Course
from builder.model.edition import MoodleOptions

_FIRST_WITH_ORDERING = (4, 5)
_FIRST_WITH_FILTERS = (4, 3)


def options(course: Course) -> MoodleOptions:
    """Return the options of the applied edition."""
    return course.edition.moodle if course.edition is not None else MoodleOptions()


def has_ordering(course: Course) -> bool:
    """Whether it has ordering questions; one without them refuses a whole question file because of one."""
    return _version(course) >= _FIRST_WITH_ORDERING


def has_filters(course: Course) -> bool:
    """Whether it draws random questions by a filter (4.3 and later), not by a category's number."""
    return _version(course) >= _FIRST_WITH_FILTERS


def _version(course: Course) -> tuple[int, ...]:
    return tuple(int(part) for part in options(course).version.split("."))
