"""The learner's page: shared by every target that brings our player along."""
