"""A further language is one folder and one file; what it lacks is English, and never ends a build."""

import importlib
import json
import re
import subprocess
import sys
from html.parser import HTMLParser

import pytest
import yaml

from builder.drawing import figure_module
from builder.markdown.glossary import glossary
from tests.conftest import PAGE, build_site, small_copy
from widgets import SHARED, WIDGETS

MADE_UP = str.maketrans("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "აბგდევზთიკლმნოპჟრსტუფქღყშჩ"[:26] * 2)
FIGURES = ["conv2d_stride", "conv_loops"]
SHOWN = "\n\n".join(f"![ა](figure:{name})" for name in FIGURES)
# What stays as it is in every language: names, and what is not ours to translate.
NAMES = re.compile(
    r"torch|numpy|scikit-learn|pillow|pytest-codeblocks|Python|MIT|CC BY|Conv2d|nn|English|kernel|ka|en|zh|[A-Z]|\w+\.\w+"
)


def made_up(word):
    """Return the word, or the words, in Georgian letters; a name in braces stays, one of two words there does not."""
    if isinstance(word, (list, tuple)):
        return [made_up(one) for one in word]
    parts = re.split(r"(\{[^|{}]*\})", str(word))
    return "".join(part if part[:1] == "{" and "|" not in part else part.translate(MADE_UP) for part in parts)


def table(words):
    return {key: made_up(word) for key, word in words.items()}


def words_file(folder):
    return table(yaml.safe_load((folder / "words.yml").read_text(encoding="utf-8"))["en"])


def figure_words(module):
    return table(importlib.import_module(module).WORDS["en"])


def begin(site, code, name):
    command = [sys.executable, "-m", "builder.new_language", code, name]
    return subprocess.run(command, cwd=site, capture_output=True, text=True)


def translate(settings, nav):
    """Put made-up words in the place of all English ones in docs/<language>.yml."""
    config = yaml.safe_load(settings.read_text(encoding="utf-8"))
    for key in ("site_name", "site_description"):
        config[key] = made_up(config[key])
    config["nav"] = nav
    extra = config["extra"]
    extra["words"] = table(extra["words"])
    extra["widgets"] = {name: words_file(widget.folder) for name, widget in WIDGETS.items()}
    extra["widgets"]["every"] = words_file(SHARED)
    extra["figures"] = {name: figure_words(figure_module(name)) for name in FIGURES}
    extra["figures"] |= {name: figure_words(widget.standin) for name, widget in WIDGETS.items()}
    extra["glossary"] = {
        name: {"name": made_up(entry["en"]), "define": made_up(entry["define"]["en"])}
        for name, entry in glossary().items()
    }
    settings.write_text(yaml.safe_dump(config, allow_unicode=True), encoding="utf-8")


def write(site, language, pages):
    """Write pages, slug -> text below the front matter, which is that of a page that is up to date with nothing."""
    for slug, text in pages.items():
        file = site / "docs" / language / slug
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"---\ndescription: ა\nsource: 0000\n---\n\n{text}\n", encoding="utf-8")


class Said(HTMLParser):
    """All that a page says in its own language: its text, and what attributes say; code and other languages apart."""

    APART = ("script", "style", "code", "pre", "math")
    VOID = ("meta", "link", "img", "input", "br", "hr", "path", "rect", "circle", "line", "use")

    def __init__(self, html, language):
        super().__init__()
        self.language, self.said, self.open = language, [], []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        apart = tag in self.APART or attributes.get("lang", self.language) != self.language
        if not self.apart() and not apart:
            self.said += [
                attributes[name] or "" for name in ("title", "aria-label", "placeholder") if name in attributes
            ]
        if tag not in self.VOID:
            self.open.append((tag, apart))

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        if data.strip() and not self.apart():
            self.said.append(" ".join(data.split()))

    def apart(self):
        return any(apart for _, apart in self.open)


def foreign(said):
    """Return what is said in Latin letters or in Chinese, names apart."""
    return [text for text in said if re.search("[A-Za-z\u4e00-\u9fff]", NAMES.sub("", text))]


PAGES = {
    "index.md": "# თ\n\n[ა](conv/index.md) [ბ](reference/glossary.md#kernel) kernel\n\n<!-- status -->",
    "conv/index.md": f"# თ\n\n{SHOWN}\n\n<!-- glossary -->\n\n<!-- versions -->",
    "reference/glossary.md": "# თ\n\n<!-- glossary -->",
    **{f"conv/{name}.md": f"# თ\n\n![ა]({name}:)" for name in WIDGETS},
}
MISSING = "reference/glossary.md"


@pytest.fixture(scope="module")
def further(tmp_path_factory, small_cache):
    """The small site with a language that the command has begun, whose words are made up, and which lacks a page."""
    folder = tmp_path_factory.mktemp("further")
    site = small_copy(folder / "copy", small_cache)
    for language in ("zh", "en"):
        write(site, language, PAGES)
    assert begin(site, "ka", "ქართული").returncode == 0
    write(site, "ka", {slug: text for slug, text in PAGES.items() if slug != MISSING})
    translate(site / "docs" / "ka.yml", ["index.md", {"თ": [slug for slug in PAGES if slug != "index.md"]}])
    ended = build_site(folder / "site", site)
    assert ended.returncode == 0, ended.stderr[-3000:]
    return folder / "site"


def test_no_word_of_another_language_is_left(further):
    for file in sorted((further / "ka").rglob("index.html")):
        said = Said(file.read_text(encoding="utf-8"), "ka").said
        assert len(said) > 10
        assert not foreign(said), file.relative_to(further)
