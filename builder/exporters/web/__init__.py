"""A folder in a zip that runs from any web server or from disk, without a learning platform."""
