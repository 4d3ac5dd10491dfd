"""Every field of every widget: what is being typed is never read half, and what cannot be used is answered in words."""

import re

import pytest

from builder.page import language_pages, read_page, site_path
from tests.widgets.hands import compose, paste, write
from widgets import WIDGETS

# Of each widget a page that has it; the X-ray has no field.
PAGES = {
    part.image["kind"]: site_path(file)
    for file in reversed(language_pages("en"))
    for part in read_page(file).parts()
    if part.kind == "image" and part.image["kind"] in WIDGETS
}


@pytest.fixture
def widget_at(open_page):
    def open_at(name, **options):
        page = open_page(PAGES[name], reduced_motion="reduce", **options)
        page.locator(name).scroll_into_view_if_needed()
        page.wait_for_function(f"document.querySelector('{name}')?.ready")
        page.evaluate(
            f"document.querySelector('{name}').shadowRoot.querySelectorAll('details').forEach(e => e.open = true)"
        )
        return page

    return open_at


def test_every_widget_is_on_a_page():
    assert set(PAGES) == set(WIDGETS)


def fields(page, name):
    """The fields of a widget, as (locator, its id)."""
    found = page.locator(f"{name} input[type=text]")
    return [
        (page.locator(f"{name} input[type=text]#{id_}"), id_) for id_ in found.evaluate_all("all => all.map(e => e.id)")
    ]


@pytest.mark.parametrize("name", WIDGETS)
def test_a_number_is_never_read_half(name, widget_at):
    """Typed key by key, pasted, composed: the state changes once, from the old value to the whole new one,
    or not at all."""
    page = widget_at(name)
    watch = f"""(e => {{ e.seen = [e.text()]; const set = e.update.bind(e);
      e.update = (...all) => {{ set(...all); if (e.text() !== e.seen.at(-1)) e.seen.push(e.text()); }};
        }})(document.querySelector('{name}'))"""
    seen = f"document.querySelector('{name}').seen"
    page.evaluate(watch)
    for field, id_ in fields(page, name):
        for long in ("128128", "99999999"):  # every prefix of one or two digits may be a value, the whole is none
            before = page.evaluate(seen)
            write(field, long, finish=None)
            assert page.evaluate(seen) == before, f"{id_}: read while it was being typed"
            field.press("Tab")
            assert page.evaluate(seen) == before, f"{id_}: {long} was taken for something else"
            assert field.input_value() == long, f"{id_}: what was typed has been rewritten"
            assert field.get_attribute("aria-invalid") == "true"
            problem = page.locator(f"{name} #{id_}-problem")
            assert problem.is_visible() and re.search(r"\d", problem.inner_text().replace(long, "")), "no range is told"
        for by in (write, paste, compose):
            write(field, "1")
            before = len(page.evaluate(seen))
            by(field, "２" if by is compose else "2")
            assert field.get_attribute("aria-invalid") == "false", f"{id_} by {by.__name__}"
            assert len(page.evaluate(seen)) <= before + 1, f"{id_} by {by.__name__}"
            assert not page.locator(f"{name} #{id_}-problem").is_visible()
    assert not page.problems


@pytest.mark.parametrize("name", WIDGETS)
def test_arrow_keys_step_and_a_pause_is_enough(name, widget_at):
    page = widget_at(name)
    text = f"document.querySelector('{name}').text()"
    for field, id_ in fields(page, name):
        write(field, "2")
        at_two = page.evaluate(text)
        field.press("ArrowUp")
        assert page.evaluate(text) != at_two or id_ == "rate", f"{id_}: an arrow key does nothing"
        field.press("ArrowDown")
        write(field, "1", finish=None)
        unread = page.evaluate(text)
        page.wait_for_timeout(1100)
        assert page.evaluate(text) != unread or field.get_attribute("aria-invalid") == "false", (
            f"{id_}: no pause ends it"
        )
        page.evaluate(f"document.querySelector('{name}').reset()")


@pytest.mark.parametrize("name", WIDGETS)
def test_on_a_touch_screen_too(name, widget_at):
    page = widget_at(name, viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    for field, id_ in fields(page, name)[:3]:
        field.tap()
        write(field, "7777", finish=None)
        page.locator("h1").first.tap()
        problem = page.locator(f"{name} #{id_}-problem")
        problem.wait_for(state="visible", timeout=3000)
        assert page.evaluate("document.documentElement.scrollWidth <= 360")
    assert not page.problems
