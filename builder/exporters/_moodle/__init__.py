"""What the targets for Moodle share: HTML that survives there, questions as Moodle has them, stable ids."""
