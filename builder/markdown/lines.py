"""Join the lines of a paragraph in Chinese or Japanese.

Between Latin words, and Korean ones, a line break stands for a space. Between Chinese characters and kana it stands
for nothing, but browsers show a space all the same; so authors may wrap lines and readers never see it.
"""

import re

from markdown.postprocessors import Postprocessor

# Punctuation and kana, characters, full-width forms. Quotes, dashes and dots are everybody's, so the language decides.
LETTERS = "\u3000-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uff00-\uffef"
SHARED = "“”‘’…—"
CODE = re.compile(r'(<pre\b.*?</pre>|\bdata-copy="[^"]*")', re.S)


def breaks(language):
    """Return the pattern of the line breaks that stand for nothing."""
    joined = LETTERS + (SHARED if language.startswith(("zh", "ja")) else "")
    return re.compile(rf"(?<=[{joined}])\n(?=[{joined}])")


class JoinLines(Postprocessor):
    def __init__(self, md, site):
        super().__init__(md)
        self.breaks = breaks(site.language)

    def run(self, html):
        parts = CODE.split(html)
        parts[::2] = [self.breaks.sub("", text) for text in parts[::2]]
        return "".join(parts)
