"""The explorer as readers meet it: on every page that has one, by hand, by keyboard, by address."""

import re

import pytest

from tests.looks import overflow, serious
from tests.runner import run_all
from theme import explorer
from theme.page import DOCS, language_pages, languages, read_page


def explorers():
    """(address, state, language) of every explorer on a page."""
    for language in languages():
        for file in language_pages(language):
            for line in read_page(file).lines:
                if match := re.search(r'\]\(conv2d-explorer:(\S*) "', line):
                    slug = file.relative_to(DOCS / language).with_suffix("").as_posix()
                    yield f"{language}/{slug.removesuffix('index').rstrip('/')}/", match[1], language


EXPLORERS = list(explorers())


@pytest.fixture
def explorer_at(open_page):
    def open_at(path, **options):
        page = open_page(path, **{"reduced_motion": "reduce", **options})
        page.locator("conv2d-explorer").scroll_into_view_if_needed()
        page.wait_for_function("document.querySelector('conv2d-explorer')?.ready")
        return page

    return open_at


def state_of(page):
    return page.evaluate("(e => JSON.parse(JSON.stringify(e.state)))(document.querySelector('conv2d-explorer'))")


@pytest.mark.parametrize(("path", "state", "language"), EXPLORERS)
def test_an_explorer_on_a_page(path, state, language, explorer_at):
    page = explorer_at(path, color_scheme="light")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.wait_for_timeout(350)
        assert not serious(page), scheme
    for width in (1280, 360, 320):
        page.set_viewport_size({"width": width, "height": 800})
        page.wait_for_timeout(50)
        assert not overflow(page), f"wider than {width} px"
    small = page.evaluate(
        """() => [...document.querySelector("conv2d-explorer").shadowRoot.querySelectorAll("button, input, select, summary, [role=gridcell]")]
          .filter(e => e.checkVisibility()).map(e => [e.getBoundingClientRect(), e.outerHTML.slice(0, 90)])
          .filter(([b]) => b.width < 24 || b.height < 24).map(([b, html]) => html).slice(0, 3)"""
    )
    assert not small, "too small for a finger"
    if language == "zh":
        text = page.evaluate("document.querySelector('conv2d-explorer').shadowRoot.querySelector('section').innerText")
        assert not re.search(r"\b(Input|Output|Kernel|Reset|Copy|padding cell|never)\b", text), text
    assert not page.problems


def test_a_link_of_the_text_sets_it_and_the_address_reproduces_it(explorer_at, address):
    page = explorer_at("en/conv2d/stride/")
    own = state_of(page)
    link = page.locator('article a[href*="?w="]').first
    wanted = explorer.read_state(link.get_attribute("href").partition("?w=")[2])
    link.click()
    page.wait_for_function("location.search.startsWith('?w=')")
    assert state_of(page)["stride"] == wanted["stride"] and page.url.startswith(f"{address}en/conv2d/stride/?w=")
    now = state_of(page)
    assert now != own
    again = explorer_at(page.url.removeprefix(address))
    assert state_of(again) == now
    again.locator("conv2d-explorer").get_by_role("button", name="Reset").click()
    again.wait_for_function("location.search === ''")
    assert state_of(again) == own
    assert not page.problems and not again.problems


def test_links_still_work_after_instant_navigation(explorer_at):
    page = explorer_at("en/conv2d/stride/")
    page.evaluate("window.sameDocument = true")
    page.locator("a.md-footer__link--next").click()
    page.wait_for_function("document.querySelector('conv2d-explorer')?.getAttribute('show')?.startsWith('padding')")
    page.locator("conv2d-explorer").scroll_into_view_if_needed()
    page.wait_for_function("document.querySelector('conv2d-explorer')?.ready")
    page.locator('article a[href*="?w="]').first.click()
    page.wait_for_function("location.search.startsWith('?w=')")
    assert page.evaluate("window.sameDocument === true") and not page.problems


def test_the_keyboard_walks_the_grids_and_stays_inside(explorer_at):
    page = explorer_at("en/conv2d/stride/?w=input=5x5")
    cell = page.locator('[data-at="out.0.0.0"]')
    cell.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    assert state_of(page)["at"] == "out.0.1.1"
    page.keyboard.press("End")
    assert state_of(page)["at"] == "out.0.1.2"
    page.keyboard.press("Home")
    assert state_of(page)["at"] == "out.0.1.0"
    said = page.locator(".live").inner_text()
    assert said.startswith("output (1, 0) = ") and "9 products" in said
    page.keyboard.press("n")  # the theme's shortcut for the next page
    page.keyboard.press("Escape")
    assert state_of(page)["at"] == "out.0.0.0"
    assert "/en/conv2d/stride/" in page.url
    page.locator('[data-at="in.0.0.0"]').focus()
    page.keyboard.press("Enter")
    assert page.locator(".live").inner_text() == "input (0, 0) = 0 feeds 1 outputs"


def test_controls_take_what_python_takes(explorer_at):
    page = explorer_at("en/conv2d/padding/?w=")
    field = page.get_by_role("textbox", name="padding")
    for text, call in {"1": "padding=1", "(1, 2)": "padding=(1, 2)", "'same'": 'padding="same"', "-1": "padding=-1"}.items():
        field.fill(text)
        assert page.locator("code.call").inner_text() == f"nn.Conv2d(1, 1, 3, {call})"
    assert page.locator(".problem").inner_text().count("RuntimeError: negative padding is not supported") == 1
    page.get_by_role("button", name="Change to padding=0").click()
    assert page.locator(".problem").is_hidden()
    field.fill("1, 2, 3")
    assert field.get_attribute("aria-invalid") == "true" and page.locator("code.call").inner_text() == "nn.Conv2d(1, 1, 3)"
    field.blur()
    assert field.input_value() == "0"
    page.get_by_role("button", name="padding, one more").click()
    assert state_of(page)["padding"] == 1


def test_a_tap_pins_and_hovering_only_previews(explorer_at):
    page = explorer_at("en/conv2d/stride/?w=input=5x5")
    page.locator('[data-at="out.0.2.2"]').hover()
    assert "output (2, 2)" in page.locator(".live").inner_text()
    page.mouse.move(0, 0)
    assert "output (0, 0)" in page.locator(".live").inner_text()
    page.locator('[data-at="w.0.0.1.1"]').click()
    page.mouse.move(0, 0)
    assert page.locator(".live").inner_text() == "weight (1, 1) = 1 touches 9 input cells"
    assert page.locator(".grid.in .window").count() == 9


def test_copied_program_runs(explorer_at):
    page = explorer_at("en/conv2d/groups/", permissions=["clipboard-read", "clipboard-write"])
    page.locator("summary", has_text="Program and print").click()
    page.locator("details .copyable button").first.click()
    copied = page.evaluate("navigator.clipboard.readText()")
    [result] = run_all([("python", copied)], with_snippets=False)
    assert not result.error and result.output.startswith("(1, ")


def test_it_plays_only_when_motion_is_welcome(open_page):
    page = open_page("en/conv2d/stride/", reduced_motion="no-preference")
    page.locator("conv2d-explorer").scroll_into_view_if_needed()
    page.wait_for_function("document.querySelector('conv2d-explorer').timer", timeout=10000)
    page.locator("conv2d-explorer").get_by_role("button", name="Pause").click()
    assert page.evaluate("!document.querySelector('conv2d-explorer').timer")
    calm = open_page("en/conv2d/stride/", reduced_motion="reduce")
    calm.locator("conv2d-explorer").scroll_into_view_if_needed()
    calm.wait_for_timeout(1500)
    assert calm.evaluate("!document.querySelector('conv2d-explorer').timer")
    assert calm.get_by_role("button", name="Play").count() == 0


def test_a_figure_stands_in_without_javascript(open_page):
    page = open_page("zh/conv2d/stride/", java_script_enabled=False)
    assert page.locator("conv2d-explorer svg.figure").is_visible()
