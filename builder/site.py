"""What the build knows while it renders a page: the language, the page, the words, the repository."""

import os
import platform
import re
from functools import cache
from html import escape
from importlib.metadata import version
from pathlib import Path
from urllib.parse import quote

import jieba
from material.plugins.search import plugin as search

from builder import path
from builder.guard import check_page
from builder.page import DOCS, ROOT, address_of, language_pages, read_page, read_snippet, slug_of
from builder.programs import self_contained
from builder.translation import catch_up_command, git, state
from builder.words import theme_words


class Site:
    """One language's build. The hooks make it; the Markdown extensions ask it."""

    def __init__(self, language, site_url):
        self.language = language
        self.site_url = site_url
        self.folder = DOCS / language
        self.page = None  # the parsed page that is being rendered (builder.page.Page)
        self.formulas = set()  # characters that the math font must have
        self.widgets = set()  # names of the widgets that pages show
        self.downloads = {}  # file below the language's root -> text
        self.words = theme_words(language)
        self._shown = {}
        self._self_contained = {}
        self.pages = {file: read_page(file) for file in language_pages(language)}
        self.addresses = {page.address for page in self.pages.values()}
        for page in self.pages.values():
            check_page(page)
        for page in self.pages.values():
            for fence in page.fences:
                if fence.snippet:
                    self._shown.setdefault(fence.snippet, fence.code)

    def turn_to(self, page):
        """Make MkDocs' `page` the current one; give its template what only we know of it."""
        self.page = self.pages[Path(page.file.abs_src_path)]
        page.meta["report_url"] = self.report_link("")
        page.meta["lesson"] = path.place_of(self.page)
        note = {"stale": "behind", "orphan": "orphaned"}.get(state(self.language, self.page.slug))
        if note:
            command = f"<code>{escape(catch_up_command(self.page.path))}</code>"
            page.meta["note"] = self.words[note].format(command=command)

    def lead_on(self, page, nav):
        """On a page of the first reading let the footer lead to the lessons before and after."""
        slug = Path(page.file.src_uri).with_suffix("").as_posix()
        if path.lesson_of(slug):
            known = {Path(each.file.src_uri).with_suffix("").as_posix(): each for each in nav.pages}
            before, after = path.neighbours(slug, self.parsed)
            page.previous_page, page.next_page = known.get(before or "path"), known.get(after)

    def parsed(self, slug):
        """Return the parsed page "train/net", or None where this language does not have it."""
        return self.pages.get(self.folder / f"{slug}.md")

    def source_of(self, path):
        """Return a project module as this language's pages show it, or else the file itself."""
        return self._shown.get(f"project/{path}") or read_snippet(f"project/{path}")

    def self_contained(self, code):
        """Return the program as readers copy it, with the project's modules put in."""
        if code not in self._self_contained:
            self._self_contained[code] = self_contained(code, self.source_of)
        return self._self_contained[code]

    def link(self, target):
        """Return the way from the current page to `target`, a path below the language's root."""
        return "../" * self.page.address.count("/") + target

    def elsewhere(self, target):
        """Return the way to the English page at `target`, as below the language's root, if this language lacks it."""
        address = re.match("[^?#]*", target)[0]
        return f"../en/{target}" if address not in self.addresses and address in english_addresses() else None

    def nearest(self, target):
        """Return `target`, an address below the language's root, or the way to the English page of that address."""
        return self.elsewhere(target) or target

    def report_link(self, block):
        """Return the address of a new issue about `block` of the current page, or None."""
        if not repository():
            return None
        where = self.page.path.relative_to(ROOT).as_posix()
        body = self.words["problem_body"].format(page=where, block=block, versions=versions_line())
        title = self.words["problem"].format(place=f"{where} {block}".strip())
        return f"{repository()}/issues/new?title={quote(title)}&body={quote(body)}"


def open_site(config):
    """Return the `Site` of the language that `config` builds; of the root page None, for it is no page of the book."""
    folder = Path(config.docs_dir)
    if folder == DOCS:
        return None
    site = Site(folder.name, config.site_url)
    say(site.words, config)
    search.jieba = jieba if site.language.startswith("zh") else None  # it takes Japanese words apart, too
    if repository():
        config.edit_uri_template = f"{repository()}/edit/main/docs/{site.language}/{{path}}"
    return site


def say(words, config):
    """Give the templates, MkDocs' and Material's included, the words of the language."""
    config.extra["words"] = words
    config.copyright = words["licence"]
    config.mdx_configs["toc"]["permalink_title"] = words["permalink"]
    for palette, name in zip(config.theme["palette"], ("dark", "light")):
        palette["toggle"]["name"] = words[name]


@cache
def english_addresses():
    """Return where the English pages stand below their language's address."""
    return {address_of(slug_of(file)) for file in language_pages("en")}


@cache
def versions_line():
    """Return the versions that blocks are verified with, such as "torch 2.13.0 · Python 3.11"."""
    return f"torch {version('torch').split('+')[0]} · Python {'.'.join(platform.python_version_tuple()[:2])}"


@cache
def repository():
    """Return the web address of the repository, or "" where it is not known.

    REPO_URL names it; else the `origin` that the working copy was cloned from, so that a fork
    links to itself.
    """
    address = os.environ.get("REPO_URL")
    if address is None:
        address = git("remote", "get-url", "origin").stdout.decode(errors="replace").strip()
        if address.startswith("git@"):
            address = "https://" + address[len("git@") :].replace(":", "/", 1)
    address = address.removesuffix(".git").rstrip("/")
    return address if address.startswith("https://") else ""
