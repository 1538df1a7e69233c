"""The course as a value: frozen, typed, every node with its place in the source. Knows no format and no parser."""
