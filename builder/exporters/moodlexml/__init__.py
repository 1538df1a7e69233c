"""Moodle question XML: the questions of a module's quizzes, for those who want nothing else of it."""
