"""Every widget on every page: quiet, narrow, accessible, in the page's language, large enough for a finger."""

import gzip
import re

import pytest
import yaml
from rjsmin import jsmin

from builder.page import language_pages, languages, read_page, site_path
from builder.words import brought, widget_words
from tests.theme.looks import overflow, serious, wear
from widgets import SHARED, WIDGETS

# What would be an English label on a Chinese page.
LABELS = re.compile(r"\b(Input|Output|Kernel|Reset|Copy|Picture|Program|padding cell|never|row|sum)\b")


def pages():
    """Yield (address, name of the widget, language) of every page that has one."""
    for language in languages():
        for file in language_pages(language):
            for part in read_page(file).parts():
                if part.kind == "image" and part.image["kind"] in WIDGETS:
                    yield site_path(file), part.image["kind"], language


@pytest.mark.parametrize(("path", "name", "language"), [*pages()])
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
        """name => [...document.querySelector(name).shadowRoot
          .querySelectorAll("button, input, select, summary, [role=gridcell]")]
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


LIMIT = 30_000  # bytes, gzip, of a widget's scripts, what is shared included; a page has one


@pytest.mark.parametrize("name", WIDGETS)
def test_it_is_small(name):
    scripts = [*WIDGETS[name].folder.glob("*.js"), *SHARED.glob("*.js")]
    size = sum(len(gzip.compress(jsmin(file.read_text(encoding="utf-8")).encode())) for file in scripts)
    assert size <= LIMIT, f"{size} bytes"


@pytest.mark.parametrize(
    "folder", [SHARED, *(widget.folder for widget in WIDGETS.values())], ids=lambda folder: folder.name
)
def test_words_are_complete(folder):
    """Chinese and English have the same keys, and the same numbers to be filled in."""
    table = yaml.safe_load((folder / "words.yml").read_text(encoding="utf-8"))
    assert table["zh"].keys() == table["en"].keys()
    for language, words in table.items():
        for key, text in words.items():
            assert str(text).strip(), f"{folder.name}: {language}: {key}"
            assert set(re.findall(r"\{\d", str(text))) == set(re.findall(r"\{\d", table["en"][key])), (
                f"{language}: {key}"
            )


@pytest.mark.parametrize("language", languages())
def test_words_that_a_language_brings_are_known(language):
    for name, words in (brought(language).get("widgets") or {}).items():
        known = (
            widget_words(WIDGETS[name], "en")
            if name != "every"
            else yaml.safe_load((SHARED / "words.yml").read_text())["en"]
        )
        assert words.keys() <= known.keys(), f"docs/{language}.yml: widgets: {name}"


def test_a_key_that_is_asked_for_has_a_word():
    """Of keys that are written out; those that are put together are seen on the pages."""
    for widget in WIDGETS.values():
        scripts = "\n".join(
            file.read_text(encoding="utf-8") for file in [*widget.folder.glob("*.js"), *SHARED.glob("*.js")]
        )
        asked = set(re.findall(r"(?:word|button|copyButton|folded|say)\(\s*\"([a-z_]+)\"", scripts))
        assert asked - {"write_int", "write_number"} <= widget_words(widget, "en").keys(), widget.name


def test_no_widget_imports_another():
    for file in WIDGETS["kernel-lab"].folder.parent.rglob("*.js"):
        for target in re.findall(r"""(?:from|import)\(?\s*["'`](\.[^"'`]*)["'`]""", file.read_text(encoding="utf-8")):
            if "${" not in target:
                place = (file.parent / target).resolve()
                assert place.is_file(), f"{file.name}: {target}"
                assert place.parent in (file.parent, SHARED), f"{file.name} imports {target}"
