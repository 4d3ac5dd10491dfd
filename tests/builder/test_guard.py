"""docs/ is only data: each way to put code or a foreign file into the build is refused by name, before all else."""

import os

import pytest
from markdown import Markdown

from builder import guard
from builder.page import DOCS, PageError, parse
from tests.conftest import PAGE, build_site


@pytest.fixture
def docs(tmp_path, monkeypatch):
    """A docs/ with two pages, and the guard before it."""
    folder = tmp_path / "docs"
    (folder / "en").mkdir(parents=True)
    (folder / "index.md").write_text("---\ntemplate: root.html\n---\n\n# T\n", encoding="utf-8")
    (folder / "en.yml").write_text((DOCS / "en.yml").read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "en" / "index.md").write_text(PAGE, encoding="utf-8")
    monkeypatch.setattr(guard, "DOCS", folder)
    return folder


def test_the_projects_own_docs_pass():
    guard.check()


def test_a_small_docs_passes(docs):
    guard.check()


FILES = [
    "en/h.py", "en/page.html", "en/picture.svg", "en/run.js", "en/assets/site.js", "en/setup.exe",
    "en/all.zip", "en/x.png",
    ".hidden", "en/.git", "en/Page.md", "en/a b.md", "en/a\"onload=x.md", "en/<img>.md", "fr/index.md",
    "notes.txt", "evil.yml2",
    "xx-.yml", "en/page.md.orig", "en/no_suffix",
]  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_other_files_are_refused_by_name(name, docs):
    file = docs / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(PAGE, encoding="utf-8")
    with pytest.raises(PageError, match="docs/"):
        guard.check()


@pytest.mark.parametrize("target", ["/proc/self/environ", "/etc/hostname", "../..", "index.md", "loop"])
def test_symbolic_links_are_refused(target, docs):
    os.symlink(target, docs / "en" / ("loop" if target == "loop" else "page.md"))
    with pytest.raises(PageError, match="symbolic link"):
        guard.check()


SETTINGS = [
    "hooks: [docs/en/h.py]", "custom_dir: docs/en", "theme: {custom_dir: docs/en/t, language: en}",
    "INHERIT: en/other.yml",
    "extra_javascript: [https://example.org/x.js]", "extra_css: [x.css]",
    "extra: {name: English, analytics: {provider: google}}",
    "plugins: {mkdocs-jupyter: {execute: false}}", "plugins: [search]",
    "markdown_extensions: {pymdownx.snippets: {}}",
    "site_name: <script>alert(1)</script>", "extra: {name: 'a\" onclick=\"x'}",
    "extra: {name: x, words: {edit: '<b>'}}",
    "nav: [{'<img src=x onerror=1>': index.md}]", "site_url: https://example.org/", "docs_dir: /",
    "repo_url: https://example.org/",
    "site_name: !!python/object/apply:os.system [id]", "site_name: !ENV HOME", "- a list", "site_name: [a",
    "copyright: a & b",
]  # fmt: skip


@pytest.mark.parametrize("line", SETTINGS)
def test_other_settings_are_refused(line, docs):
    (docs / "en.yml").write_text(line + "\n", encoding="utf-8")
    with pytest.raises(PageError, match=r"docs/en\.yml"):
        guard.check()


def test_what_is_no_text_is_refused(docs):
    (docs / "en.yml").write_bytes(b"site_name: \xff\n")
    with pytest.raises(PageError, match="cannot be read"):
        guard.check()


LAB = (
    "---\njupyter:\n  kernelspec: {name: python3, display_name: Python 3, language: python}\n---\n\n"
    "```python\nx = 1\n%s\n```\n"
)
PAGES = [
    "---\ntemplate: 404.html\n---\n", "---\nsource: '\"><img src=x>'\n---\n", "---\ntitle: <b>x\n---\n",
    "---\nlayout: x\n---\n",
    "---\njupyter:\n  jupytext: {comment_magics: true}\n  kernelspec: {name: python3, language: python}\n---\n",
    LAB % "!ls", LAB % "# !ls", LAB % "%time x", LAB % "# %load x", LAB % "  %%bash", LAB % "x?",
    "text <script>x</script>\n", "<iframe src=x></iframe>\n", "a <b onclick=x>b</b>\n", "<img src=x onerror=x>\n",
    "[x](javascript:alert(1))\n", "[x]( data:text/html,x)\n", "<javascript:x>\n", "[x]: vbscript:x\n",
    "[x](y.md){ onclick=x }\n", "**x**{ style='a' }\n", "# T { #t onmouseover=x }\n",
]  # fmt: skip


@pytest.mark.parametrize("text", PAGES)
def test_a_page_with_more_than_prose_is_refused(text):
    with pytest.raises(PageError, match="docs/en/page.md:"):
        guard.check_page(parse(text, DOCS / "en" / "page.md"))


def test_what_pages_need_is_allowed():
    text = (
        PAGE
        + "a **b**{ .kernel } `<b onclick=x>` $a<b$ <https://example.org> x < y\n\n## H { #h }\n\n"
        + "```python\n!x\n```\n"
    )
    guard.check_page(parse(text, DOCS / "en" / "page.md"))
    guard.check_page(parse(LAB % "y = x % 2  # !", DOCS / "en" / "page.md"))


def test_the_build_stops_before_anything_of_docs_runs(small_site, tmp_path):
    (small_site / "docs" / "en" / "h.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n", encoding="utf-8")
    settings = small_site / "docs" / "en.yml"
    settings.write_text("hooks: [docs/en/h.py]\n" + settings.read_text(encoding="utf-8"), encoding="utf-8")
    ended = build_site(tmp_path / "site", small_site)
    assert ended.returncode != 0 and not (tmp_path / "ran").exists()
    assert "docs/en/h.py" in ended.stderr + ended.stdout and "Traceback" not in ended.stderr


@pytest.mark.parametrize("code", ["ls", "ls -l", "sx -a", 'system ("ls")', "cd ..", "a = !ls"])
def test_a_cell_that_ipython_takes_for_a_command(code):
    text = (LAB % "").replace("x = 1\n\n", f"{code}\n")
    with pytest.raises(PageError, match="docs/en/page.md:6: IPython could"):
        guard.check_page(parse(text, DOCS / "en" / "page.md"))


@pytest.mark.parametrize("code", ["a = 1", "import a", "print(1)", "a += 1", "a\nb"])
def test_a_cell_of_plain_python(code):
    guard.check_page(parse((LAB % "").replace("x = 1\n\n", f"{code}\n"), DOCS / "en" / "page.md"))


@pytest.mark.parametrize("language", ["bash", "sh", "javascript", "html", "R", "perl"])
def test_a_block_of_a_lab_that_jupytext_would_run(language):
    with pytest.raises(PageError, match="would run as a command"):
        guard.check_page(parse(LAB % "" + f"\n```{language}\nls\n```\n", DOCS / "en" / "page.md"))


@pytest.mark.parametrize(
    "html",
    [
        "<script>a</script>",
        "<p><IFRAME src=x></iframe>",
        '<a title=">" onclick="a">',
        "<svg/onload=a>",
        '<a href="java&#115;cript:a">',
        '<a href=" java\nscript:a">',
        '<a href="data:text/html,a">',
        Markdown().convert(r"\` <img src=x onerror=a> \`"),  # only looks like code to who reads the page by lines
    ],
)
def test_html_that_runs_or_loads(html):
    with pytest.raises(PageError, match="docs/en/page.md:1: "):
        guard.check_html(html, "docs/en/page.md:1")


def test_html_that_is_harmless():
    guard.check_html('<a href="a/#b" title="on x = 3">a</a> <code>&lt;script onx=1&gt;</code>', "p")
    guard.check_html('<div data-copy="a = onx = javascript:"><img src="data:image/png;base64,AA"></div>', "p")


@pytest.mark.parametrize(
    "was, now",
    [
        ("nav:\n", "nav:\n  - x: javascript:alert(1)\n"),
        ("nav:\n", "nav:\n  - https://example.org\n"),
        ("nav:\n", "nav:\n  - ../../x.md\n"),
        ("nav:\n", "nav:\n  - <b>: [index.md]\n"),
        ("INHERIT: ../mkdocs.yml\n", ""),
        ("name: English", "words: {}"),
        ("language: en", "language: ../../x"),
    ],
)
def test_what_leads_elsewhere_or_is_missing(was, now, docs):
    text = (docs / "en.yml").read_text(encoding="utf-8")
    assert was in text
    (docs / "en.yml").write_text(text.replace(was, now, 1), encoding="utf-8")
    with pytest.raises(PageError, match="docs/en.yml: "):
        guard.check()
