"""What is wrong with how a page looks: parts that stick out, and what axe finds."""

from axe_playwright_python.sync_playwright import Axe


def wear(page, scheme):
    """Show the page in its light or dark theme, as the reader's own choice, and wait until the colours have changed.

    (The theme asks for the system's wish only while it starts: changing that afterwards changes nothing.)
    """
    page.emulate_media(color_scheme=scheme)
    name = {"light": "default", "dark": "slate"}[scheme]
    page.evaluate(
        "name => document.querySelector(`input[name=__palette][data-md-color-scheme=${name}]`)?.click()", name
    )
    page.wait_for_timeout(350)  # they fade over a quarter of a second


def overflow(page):
    """The parts of the text and of its explorer that stick out of the window and cannot be scrolled by themselves."""
    return page.evaluate(
        """() => {
          const width = document.documentElement.clientWidth;
          const above = e => e.parentElement ?? e.getRootNode().host;
          const scrolls = e => { for (let p = e; p; p = above(p))
            if (['auto', 'scroll'].includes(getComputedStyle(p).overflowX)) return true; };
          const shadows = [...document.querySelectorAll('article *')].flatMap(e => e.shadowRoot ?
            [...e.shadowRoot.querySelectorAll('*')] : []);
          return [...document.querySelectorAll('article, article *, main, header, footer'), ...shadows]
            .filter(e => e.getBoundingClientRect().right > width + 1 && e.checkVisibility() && !scrolls(e))
            .slice(0, 5).map(e => e.outerHTML.slice(0, 120)); }"""
    )


# Coloured code is thousands of elements, and most of axe's time; its colours are looked at on one page.
ALL_BUT_CODE = {"exclude": [[".highlight pre"]]}


def serious(page, part=ALL_BUT_CODE, rules=None):
    """What axe calls serious or critical on the page as it is now; in one part of it, or by some rules only."""
    options = {"resultTypes": ["violations"]}
    if rules:
        options["runOnly"] = {"type": "rule", "values": rules}
    found = Axe().run(page, context=part, options=options).response["violations"]
    return [
        f"{v['id']}: {v['nodes'][0]['html'][:160]} ({len(v['nodes'])} places)"
        for v in found
        if v["impact"] in ("serious", "critical")
    ]
