"""XML: namespaces, element makers, a writer, a hardened parser, schema validation. lxml only."""
