"""What is certain is mended: for some codes, the edits that remove the finding and change nothing else.

Texts and findings in, texts out; one function a code, listed in table.py.
"""

from builder.fix.mend import mend

__all__ = ["mend"]
