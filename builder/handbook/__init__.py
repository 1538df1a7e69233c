"""The authors' handbook as web pages: chapters in our own source format, and every code that a finding can have."""
