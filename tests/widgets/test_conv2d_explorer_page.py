"""The explorer as readers meet it: by hand, by keyboard, by address."""

import pytest

from builder.runner import run_all
from tests.widgets.hands import write
from widgets.conv2d_explorer import state as explorer


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


def test_what_is_set_stays_with_its_page(explorer_at):
    """A jump within the page keeps the state; the next page, opened at once, does not get it."""
    page = explorer_at("en/conv2d/stride/")
    page.evaluate("document.querySelector('conv2d-explorer').set({ stride: 3 })")
    page.wait_for_function("location.search.startsWith('?w=stride=3')")
    page.evaluate("[...document.querySelectorAll('.md-nav--secondary a[href*=\"#\"]')].at(-1).click()")
    page.wait_for_function("location.hash && location.search.startsWith('?w=stride=3')")
    page.wait_for_timeout(500)  # instant navigation may put the page in anew
    page.wait_for_function(
        """document.querySelector('conv2d-explorer').state.stride === 3 &&
          document.querySelector('conv2d-explorer').ready"""
    )
    page.evaluate(
        """document.querySelector('conv2d-explorer').set({ stride: 1 }),
          document.querySelector('a.md-footer__link--next').click()"""
    )
    page.wait_for_timeout(600)
    assert page.url.endswith("/en/conv2d/padding/") and not page.problems


def test_the_keyboard_is_not_lost_when_something_is_drawn_anew(explorer_at):
    page = explorer_at("en/conv2d/stride/?w=in_channels=6,out_channels=6,input=6x6")
    focused = """(e => e && [e.localName, e.ariaLabel ??
      e.dataset.at])(document.querySelector('conv2d-explorer').shadowRoot.activeElement)"""
    page.get_by_label("Output channel to look at").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert page.evaluate(focused) == ["select", "Output channel to look at"] and state_of(page)["at"] == "out.2.0.0"
    page.get_by_role("button", name="Make depthwise").press("Enter")
    assert page.evaluate(focused) == ["div", "out.2.0.0"]
    write(page.locator("#size"), "3, 4, 5")
    assert page.locator("#size").get_attribute("aria-invalid") == "true"


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
    assert page.locator(".live").inner_text() == "input (0, 0) = 0 feeds 1 output"


def test_controls_take_what_python_takes(explorer_at):
    page = explorer_at("en/conv2d/padding/?w=")
    field = page.get_by_role("textbox", name="padding")
    for text, call in {
        "1": "padding=1",
        "(1, 2)": "padding=(1, 2)",
        "'same'": 'padding="same"',
        "-1": "padding=-1",
    }.items():
        write(field, text)
        assert page.locator("code.call").inner_text() == f"nn.Conv2d(1, 1, 3, {call})"
    assert page.locator(".problem").inner_text().count("RuntimeError: negative padding is not supported") == 1
    page.get_by_role("button", name="Change to padding=0").click()
    assert page.locator(".problem").is_hidden()
    write(field, "1, 2, 3")
    assert (
        field.get_attribute("aria-invalid") == "true" and page.locator("code.call").inner_text() == "nn.Conv2d(1, 1, 3)"
    )
    field.blur()
    assert field.input_value() == "1, 2, 3", "what was typed stays"
    assert "1, 2 (height first), -16 to 16" in page.locator("#padding-problem").inner_text().replace("−", "-")
    write(field, "SAME")
    assert "ValueError: Invalid padding string 'SAME', should be one of" in page.locator(".problem").inner_text()
    write(field, "0")
    page.get_by_role("button", name="padding, one more").click()
    assert state_of(page)["padding"] == 1


def test_a_tap_pins_and_hovering_only_previews(explorer_at):
    page = explorer_at("en/conv2d/stride/?w=input=5x5")
    page.locator('[data-at="out.0.2.1"]').hover()  # a pointer that has not moved previews nothing
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
    page.wait_for_function("document.querySelector('conv2d-explorer').player.running", timeout=10000)
    page.locator("conv2d-explorer").get_by_role("button", name="Pause").click()
    assert page.evaluate("!document.querySelector('conv2d-explorer').player.running")
    calm = open_page("en/conv2d/stride/", reduced_motion="reduce")
    calm.locator("conv2d-explorer").scroll_into_view_if_needed()
    calm.wait_for_timeout(1500)
    assert calm.evaluate("!document.querySelector('conv2d-explorer').player.running")
    assert calm.get_by_role("button", name="Play").count() == 0


def test_a_figure_stands_in_without_javascript(open_page):
    page = open_page("zh/conv2d/stride/", java_script_enabled=False)
    assert page.locator("conv2d-explorer svg.figure").is_visible()


def test_the_default_state_is_described_too(explorer_at):
    """Its text is empty, which must not pass for what is drawn already."""
    page = explorer_at("en/conv2d/dtype/?w=")
    assert page.locator("code.call").inner_text() == "nn.Conv2d(1, 1, 3)"
    assert page.locator(".facts dd").count() >= 6 and page.locator(".problem").is_hidden()
