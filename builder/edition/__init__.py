"""A course with an edition applied: local texts, chosen modules, variables. Course + edition → Course."""
