"""Files to model: YAML, the Markdown dialect, and the assembly of lessons, quizzes, scenarios and surveys."""
