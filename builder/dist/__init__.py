"""The folder that a build fills: `dist/<edition>/` with its packages, checksums and records."""
