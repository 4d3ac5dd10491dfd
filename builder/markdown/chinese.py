"""Join the lines of a Chinese paragraph.

Between Latin words a line break stands for a space. Between Chinese characters it stands for
nothing, but browsers show a space all the same; so authors may wrap lines and readers never see it.
"""

import re

from markdown.postprocessors import Postprocessor

CHINESE = "\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”‘’…—"
BREAK = re.compile(rf"(?<=[{CHINESE}])\n(?=[{CHINESE}])")
CODE = re.compile(r'(<pre\b.*?</pre>|\bdata-copy="[^"]*")', re.S)


class JoinLines(Postprocessor):
    def __init__(self, md, site):
        super().__init__(md)

    def run(self, html):
        parts = CODE.split(html)
        parts[::2] = [BREAK.sub("", text) for text in parts[::2]]
        return "".join(parts)
