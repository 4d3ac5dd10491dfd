"""Every widget on every page: quiet, narrow, accessible, in the page's language, large enough for a finger."""

import re

import pytest

from builder.page import language_pages, languages, read_page, site_path
from tests.theme.looks import overflow, serious, wear
from widgets import WIDGETS

# What would be an English label on a Chinese page.
LABELS = re.compile(r"\b(Input|Output|Kernel|Reset|Copy|Picture|Program|padding cell|never|row|sum)\b")


def widgets():
    """Yield (address, name of the widget, language) of every page that has one."""
    for language in languages():
        for file in language_pages(language):
            for part in read_page(file).parts():
                if part.kind == "image" and part.image["kind"] in WIDGETS:
                    yield site_path(file), part.image["kind"], language


@pytest.mark.parametrize(("path", "name", "language"), [*widgets()])
def test_a_widget_on_a_page(path, name, language, open_page):
    page = open_page(path, color_scheme="light", reduced_motion="reduce")
    page.locator(name).scroll_into_view_if_needed()
    page.wait_for_function(f"document.querySelector('{name}')?.ready")
    page.evaluate("name => document.querySelector(name).open?.()", name)  # the X-ray waits to be asked
    for scheme in ("light", "dark"):
        wear(page, scheme)
        assert not serious(page, name), scheme
    for width in (1280, 360, 320):
        page.set_viewport_size({"width": width, "height": 800})
        page.wait_for_timeout(50)
        assert not overflow(page), f"wider than {width} px"
    small = page.evaluate(
        """name => [...document.querySelector(name).shadowRoot.querySelectorAll("button, input, select, summary, [role=gridcell]")]
          .filter(e => e.checkVisibility()).map(e => [e.getBoundingClientRect(), e.outerHTML.slice(0, 90)])
          .filter(([b]) => b.width < 24 || b.height < 24).map(([b, html]) => html).slice(0, 3)""",
        name,
    )
    assert not small, "too small for a finger"
    if language == "zh":
        # torch's own messages stay in English, as does what a gloss quotes of them.
        text = page.evaluate("name => document.querySelector(name).shadowRoot.querySelector('section').innerText", name)
        text = re.sub(r"\w+Error: .*|Kernel size", "", text)
        assert not LABELS.search(text), text
    assert not page.problems
