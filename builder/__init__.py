"""kursbau: compiles training courses written in Markdown into packages for learning platforms."""

__version__ = "0.1.0"
