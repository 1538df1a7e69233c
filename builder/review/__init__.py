"""A module as one page to comment on, for the panel of experts: everything in linear form, numbered."""
