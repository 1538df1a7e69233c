"""kursbau: compiles training courses written in Markdown into packages for learning platforms."""
