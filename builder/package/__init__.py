"""What goes into a package, as values: parts, trees, archives."""
