"""Lead a link to a page that this language does not have yet to the English one.

MkDocs would refuse it; so its address is put out of MkDocs' sight while the page is rendered.
"""

import re

from markdown.postprocessors import Postprocessor
from markdown.treeprocessors import Treeprocessor

HIDDEN = "elsewhere:"  # looks like another host, which MkDocs leaves alone


class Elsewhere(Treeprocessor):
    def __init__(self, md, site):
        super().__init__(md)
        self.site = site

    def run(self, root):
        for link in root.iter("a"):
            target = link.get("href", "")
            if re.match(r"[^:?#]+\.md\b", target) and (away := self.site.elsewhere(self.site.page.resolved(target))):
                link.set("href", HIDDEN + self.site.link(away))
                link.set("hreflang", "en")


class Shown(Postprocessor):
    def __init__(self, md, site):
        super().__init__(md)

    def run(self, html):
        return html.replace(f'href="{HIDDEN}', 'href="')
