"""The authors' live preview: the programme in the browser, kept in step with the files."""
