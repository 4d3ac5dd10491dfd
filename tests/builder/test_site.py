"""The built site, and builds that must stop: each fault is put in on purpose."""

import json
import re
from html import unescape
from pathlib import Path

import pytest

from builder.page import language_pages, languages, read_page, site_path
from builder.site import Site
from tests.conftest import PAGE, build_site

FAULTS = {
    "a broken link": ("[x](no-such-page.md)", "no-such-page.md"),
    "a broken anchor": ("[x](reference/glossary.md#no-such-anchor)", "no-such-anchor"),
    "a missing image": ("![x](no-such-image.png)", "no-such-image.png"),
    "an absolute link": ("[x](/zh/)", "/zh/"),
    "a formula that is not known": ("text\n\n$a + \\nonsense$", "docs/en/index.md:9: bad formula"),
    "a figure that does not exist": ("![x](figure:nothing)", "docs/en/index.md:7: there is no"),
    "a figure without a description": ("![](figure:sliding_filter)", "docs/en/index.md:7: the figure needs"),
    "an explorer with a wrong setting": (
        '![x](conv2d-explorer:stride=fast "stride")',
        "docs/en/index.md:7: `stride=fast`: write n or nxn",
    ),
    "an explorer with an unknown setting": (
        '![x](conv2d-explorer:strides=2 "stride")',
        "docs/en/index.md:7: `strides=2`",
    ),
    "an explorer that shows an unknown argument": (
        '![x](conv2d-explorer:stride=2 "step")',
        "docs/en/index.md:7: the explorer has no control for step",
    ),
    "two explorers": (
        '![x](conv2d-explorer:stride=2 "stride")\n\n![y](conv2d-explorer:stride=1 "stride")',
        "docs/en/index.md:9: a page has one",
    ),
    "a stepper with a wrong setting": (
        "![x](descent-stepper:problem=one,lr=3)",
        "docs/en/index.md:7: `lr=3`: write a number, 0.0001 to 2",
    ),
    "a link with a wrong setting": (
        '![x](conv2d-explorer:stride=2 "stride")\n\n[x](?w=padding_mode=mirror)',
        "docs/en/index.md:9: `padding_mode=mirror`",
    ),
    "indented code": ("text\n\n    x = 1\n", "docs/en/index.md"),
    "a fence with options": ('```python title="x"\nx = 1\n```', "docs/en/index.md"),
    "a character that nobody sees": (
        "one\u200btwo",
        "docs/en/index.md:7: here is a character that nobody sees, U+200B",
    ),
    "a list without an empty line above": ("Three words:\n- kernel\n- stride", "docs/en/index.md:8: `-` is shown"),
    "a link with a blank in it": ("[x] (index.md)", "docs/en/index.md:7: `] (index.md` is shown as it stands"),
    "a box whose text is not in it": ('!!! note "T"\n  text', "docs/en/index.md:7: this box is empty"),
    "a figure among words": ("![x](figure:rooms) words", "docs/en/index.md:7: a figure stands in a paragraph"),
    "a marker that cannot be read": ("<!-- snippets: net.py -->", "docs/en/index.md:7: cannot read"),
    "a module that cannot be inlined": ("```python\nimport net\n```", "docs/en/index.md:7: line 1: write `from net"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_the_build_stops_at(fault, small_site, tmp_path):
    text, message = FAULTS[fault]
    page = small_site / "docs" / "en" / "index.md"
    page.write_text(PAGE + text + "\n", encoding="utf-8")
    ended = build_site(tmp_path / "site", small_site)
    assert ended.returncode != 0
    assert message in ended.stderr + ended.stdout
    assert "Traceback" not in ended.stderr


def test_the_small_site_builds_without_a_fault(small_site, tmp_path):
    ended = build_site(tmp_path / "site", small_site)
    assert ended.returncode == 0, ended.stderr


def test_no_page_mentions_a_foreign_host_that_it_would_load(site):
    """Links to other hosts are fine; what a page loads by itself must come from the site."""
    loads = re.compile(
        r'<(?:script|img|link|iframe|source|video|audio)\b[^>]*?(?:src|href)="(https?:)?//([^"/]+)', re.I
    )
    for file in Path(site).rglob("*.html"):
        for match in loads.finditer(file.read_text(encoding="utf-8")):
            tag = match[0]
            if re.search(r'rel="(canonical|alternate|prev|next) ?"', tag):
                continue  # these tell search engines where a page is, nothing is loaded
            pytest.fail(f"{file.relative_to(site)} loads {tag}")


def test_every_page_offers_a_notebook_an_edit_link_and_a_report_link(site):
    for language in languages():
        for file in language_pages(language):
            folder = Path(site, site_path(file))
            html = (folder / "index.html").read_text(encoding="utf-8")
            links = re.findall(r'href="([^"]+\.ipynb)"', html)
            assert links, f"{file}: no notebook to download"
            notebook = (folder / links[0]).resolve()
            assert json.loads(notebook.read_text(encoding="utf-8"))["nbformat"] == 4
            assert f"https://example.org/line-by-line/edit/main/docs/{language}/" in html, f"{file}: no edit link"
            assert "https://example.org/line-by-line/issues/new?" in html, f"{file}: no link to report a problem"


def test_every_block_can_be_downloaded(site):
    for file in Path(site).rglob("index.html"):
        for link in re.findall(r'class="block-download" download href="([^"]+)"', file.read_text(encoding="utf-8")):
            assert (file.parent / link).resolve().is_file(), f"{file.relative_to(site)}: {link}"


def test_the_copy_texts_are_on_the_pages_letter_by_letter(site):
    """What tests/snippets/test_copies.py runs is what the copy button holds."""
    for language in languages():
        known = Site(language, "https://example.org/")
        for file in language_pages(language):
            folder = Path(site, site_path(file))
            shown = re.findall(
                r'<figure class="block" data-copy="([^"]*)"', (folder / "index.html").read_text(encoding="utf-8")
            )
            page = read_page(file)
            blocks = [
                (fence.code, known.self_contained(page.program_of(fence)))
                for fence in page.fences
                if fence.language == "python"
            ]
            assert [unescape(text) for text in shown] == [wanted for code, wanted in blocks if wanted != code], file


def test_no_raw_markdown_is_left_on_a_page(site):
    for file in Path(site).rglob("index.html"):
        article = re.search(r"<article.*?</article>", file.read_text(encoding="utf-8"), re.S)
        if not article:
            continue
        text = re.sub(r"<(pre|code|math)\b.*?</\1>", "", article[0], flags=re.S)
        text = re.sub(r"<[^>]*>", "", text)
        for sign in ("**", "](", "{ #", "{ .", "```", "$$", "!!!", "???", "<!--", "figure:"):
            assert sign not in text, (
                f"{file.relative_to(site)}: {sign} in …{text[max(0, text.find(sign) - 40) :][:80]}…"
            )


def test_a_root_build_leaves_no_part_of_the_sources(site):
    names = {path.name for path in Path(site).rglob("*")}
    assert not names & {"glossary.yml", "zh.yml", "en.yml", "words.yml"}
    assert not list(Path(site).rglob("*.md"))
