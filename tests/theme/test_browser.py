"""The site as a reader meets it, in a real browser."""

import re
from urllib.parse import urlparse

import pytest

from builder.page import language_pages, languages, site_path
from builder.runner import run_all
from tests.theme.looks import overflow, serious, wear

PAGES = [site_path(file) for language in languages() for file in language_pages(language)]


@pytest.mark.parametrize("path", ["", "404.html", *PAGES])
def test_page_is_quiet_narrow_and_accessible(path, open_page):
    """No foreign request, no console error, no overflow from 320 px, axe content, light and dark."""
    page = open_page(path + ("?choose" if path == "" else ""), color_scheme="light")
    assert not serious(page), "light"
    wear(page, "dark")
    assert not serious(page, rules=["color-contrast"]), "dark"
    for width in (360, 320):
        page.set_viewport_size({"width": width, "height": 700})
        assert not overflow(page), f"wider than {width} px"
    assert not page.problems


def test_the_colours_of_code_are_legible(open_page):
    """On one page with all kinds of them; the test above leaves code out."""
    page = open_page("en/start/python/", color_scheme="light")
    assert (
        page.locator(".highlight :is(.k, .kn)").count()
        and page.locator(".highlight .s2").count()
        and page.locator(".highlight .c1").count()
    )
    for scheme in ("light", "dark"):
        wear(page, scheme)
        assert not serious(page, ".highlight", ["color-contrast"]), scheme


def switch_to(page, language):
    link = page.locator(f'header a[hreflang="{language}"]').first
    if not link.is_visible():
        page.locator("header .md-select button").first.hover()
    link.click()
    page.wait_for_url(f"**/{language}/**")
    page.wait_for_load_state("networkidle")


def test_language_switch_stays_on_the_page_and_the_anchor(open_page, address):
    page = open_page("zh/train/")
    anchor = page.locator("article h2").nth(2).get_attribute("id")
    page.goto(f"{address}zh/train/#{anchor}")
    switch_to(page, "en")
    assert page.url == f"{address}en/train/#{anchor}"
    switch_to(page, "zh")
    assert page.url == f"{address}zh/train/#{anchor}"
    assert not page.problems


def test_language_switch_after_instant_navigation(open_page, address):
    page = open_page("zh/net/")
    page.evaluate("window.sameDocument = true")
    page.locator("a.md-footer__link--next").click()
    page.wait_for_url(f"{address}zh/net/functions/")
    assert page.evaluate("window.sameDocument === true"), "instant navigation keeps the document"
    page.wait_for_timeout(300)
    switch_to(page, "en")
    assert page.url == f"{address}en/net/functions/"
    assert not page.problems


def test_language_switch_without_javascript(open_page, address):
    page = open_page("zh/net/shapes/", java_script_enabled=False)
    link = page.locator('header a[hreflang="en"]').first
    assert urlparse(link.get_attribute("href")).path.endswith("/en/net/shapes/")


QUERIES = {
    "zh": {
        "卷积": "conv/", "步幅": "conv2d/", "填充": "conv2d/", "二维卷积": "conv", "广播": "start/tensors/",
        "Conv2d": "conv2d/", "padding": "conv2d/", "nn.Linear": "net/functions/",
    },
    "en": {
        "convolution": "conv/", "stride": "conv2d/", "padding": "conv2d/", "broadcasting": "start/tensors/",
        "Conv2d": "conv2d/", "nn.Linear": "net/functions/", "mat1": "net/shapes/",
    },
}  # fmt: skip


@pytest.mark.parametrize(("language", "query"), [(lang, query) for lang in QUERIES for query in QUERIES[lang]])
def test_search_finds(language, query, open_page):
    page = open_page(f"{language}/")
    page.keyboard.press("/")
    page.locator(".md-search__input").fill(query)
    page.keyboard.press("End")  # the search listens for keys being released
    results = page.locator(".md-search-result__link")
    results.first.wait_for(timeout=15000)
    page.wait_for_timeout(300)
    found = [urlparse(link.get_attribute("href")).path for link in results.all()]
    assert any(f"/{language}/{QUERIES[language][query]}" in path for path in found[:8]), found[:8]
    assert not page.problems


def test_the_search_index_waits_for_a_reader_who_searches(open_page):
    """It weighs as much as half a page with everything on it; most visits never use it."""
    page = open_page("en/train/")
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.reload()
    page.wait_for_load_state("networkidle")
    assert asked and not [url for url in asked if url.endswith("search_index.json")]
    with page.expect_request("**/search_index.json"):
        page.keyboard.press("/")


def test_a_search_in_the_address_is_carried_out(open_page):
    page = open_page("en/?q=stride")
    page.locator(".md-search-result__link").first.wait_for(timeout=15000)


def test_the_copy_button_gives_a_program_that_runs(open_page):
    page = open_page("en/train/net/", permissions=["clipboard-read", "clipboard-write"])
    block = page.locator("figure.block[data-copy]").first
    block.scroll_into_view_if_needed()
    block.hover()
    block.locator("button.md-clipboard, button.md-code__button[data-md-type=copy]").first.click()
    page.wait_for_timeout(200)
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "from net import" not in copied and "class Net" in copied
    [result] = run_all([("python", copied)], with_snippets=False)
    assert not result.error
    assert result.output == block.locator(".block-output code").inner_text().rstrip("\n") + "\n"


def test_commands_are_copied_without_their_prompt(open_page):
    page = open_page("en/contribute/verify/", permissions=["clipboard-read", "clipboard-write"])
    page.locator("[data-copy] button").first.click()
    page.wait_for_timeout(200)
    assert page.evaluate("navigator.clipboard.readText()") == "make test"


def test_every_copy_button_is_one_for_a_program(open_page):
    """Outputs have none: copying an output by mistake would not run."""
    page = open_page("zh/conv2d/")
    assert page.locator(".block-output button").count() == 0
    assert page.locator("figure.block button").count() == page.locator("figure.block").count()


@pytest.mark.parametrize("language", languages())
def test_pages_work_without_javascript(language, open_page):
    page = open_page(f"{language}/train/", java_script_enabled=False)
    assert page.locator("article h1").is_visible()
    assert page.locator("figure.block code").first.is_visible()
    assert page.locator(".block-output code").first.is_visible()
    assert page.locator("svg.figure").first.is_visible()
    assert page.locator("math").first.is_visible()
    details = page.locator("details").first
    details.locator("summary").click()
    assert details.get_attribute("open") is not None


@pytest.mark.parametrize(("locale", "expected"), [("zh-CN", "zh"), ("zh-TW", "zh"), ("en-GB", "en"), ("de-DE", "en")])
def test_the_root_sends_readers_to_their_language(locale, expected, open_page, address):
    page = open_page("", locale=locale)
    page.wait_for_url(f"{address}{expected}/")


def test_the_root_remembers_a_choice(open_page, address):
    page = open_page("", locale="zh-CN")
    page.wait_for_url(f"{address}zh/")
    page.wait_for_load_state("networkidle")
    switch_to(page, "en")
    page.goto(address)
    page.wait_for_url(f"{address}en/")


def test_the_root_works_without_javascript(open_page):
    page = open_page("", java_script_enabled=False)
    assert page.locator('main a[hreflang="zh"]').is_visible() and page.locator('main a[hreflang="en"]').is_visible()


@pytest.mark.parametrize("path", ["zh/no/such/page/", "no-such"])
def test_a_missing_page_answers_in_both_languages(path, open_page):
    page = open_page(path)
    page.problems = [p for p in page.problems if "404" not in p]  # the browser's note of the missing page itself
    assert page.locator('a[href$="/zh/"]').first.is_visible() and page.locator('a[href$="/en/"]').first.is_visible()
    assert not page.problems


def test_no_english_label_on_a_chinese_page(open_page):
    """Buttons, landmarks and titles that readers and screen readers meet are in Chinese."""
    page = open_page("zh/conv2d/")
    labels = page.evaluate(
        """() => [...document.querySelectorAll('[aria-label], [title], [placeholder]')]
          .filter(e => !e.closest('svg, article p, article td, article li'))
          .flatMap(e => ['aria-label', 'title', 'placeholder'].map(n => e.getAttribute(n)).filter(Boolean))"""
    )
    allowed = re.compile(r"[一-鿿]|^(English|Conv2d|Net|¶)$|^[\W\d]*$")
    assert not [label for label in labels if not allowed.search(label)]


def test_the_keyboard_reaches_the_text_the_blocks_and_the_terms(open_page):
    page = open_page("en/conv2d/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className").startswith("md-skip")
    reached = set()
    for _ in range(200):
        page.keyboard.press("Tab")
        reached |= set(page.evaluate("document.activeElement.className").split())
    assert {"block-download", "term"} <= reached
    assert reached & {"md-clipboard", "md-code__button"}


def test_a_language_of_the_east_has_its_own_letters_first(open_page):
    """A list in `:lang()` is unknown to Chromium and would drop the whole rule, without a word."""
    family = "getComputedStyle(document.body).getPropertyValue('--md-text-font-family').trim()"
    assert open_page("zh/").evaluate(family).startswith('"PingFang SC"')
    assert not open_page("en/").evaluate(family).startswith('"PingFang SC"')
    assert open_page("zh/").evaluate("getComputedStyle(document.documentElement).lineBreak") == "strict"
