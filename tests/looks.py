"""What is wrong with how a page looks: parts that stick out, and what axe finds."""

from axe_playwright_python.sync_playwright import Axe


def overflow(page):
    """The parts of the text and of its explorer that stick out of the window and cannot be scrolled by themselves."""
    return page.evaluate(
        """() => {
          const width = document.documentElement.clientWidth;
          const above = e => e.parentElement ?? e.getRootNode().host;
          const scrolls = e => { for (let p = e; p; p = above(p))
            if (['auto', 'scroll'].includes(getComputedStyle(p).overflowX)) return true; };
          const shadows = [...document.querySelectorAll('article *')].flatMap(e => e.shadowRoot ? [...e.shadowRoot.querySelectorAll('*')] : []);
          return [...document.querySelectorAll('article, article *, main, header, footer'), ...shadows]
            .filter(e => e.getBoundingClientRect().right > width + 1 && e.checkVisibility() && !scrolls(e))
            .slice(0, 5).map(e => e.outerHTML.slice(0, 120)); }"""
    )


def serious(page):
    """What axe calls serious or critical on the page as it is now."""
    found = Axe().run(page).response["violations"]
    return [
        f"{v['id']}: {v['nodes'][0]['html'][:160]} ({len(v['nodes'])} places)"
        for v in found
        if v["impact"] in ("serious", "critical")
    ]
