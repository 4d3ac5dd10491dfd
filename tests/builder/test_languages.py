"""A further language is one folder and one file; what it lacks is English, and never ends a build."""

import functools
import importlib
import json
import re
import shutil
import subprocess
import sys
import threading
from html.parser import HTMLParser
from http.server import ThreadingHTTPServer

import pytest
import yaml

from builder.drawing import figure_module
from builder.markdown.glossary import glossary
from builder.new_language import NOTHING
from tests.conftest import Quiet, build_site, small_copy
from widgets import SHARED, WIDGETS

LETTERS = "აბგდევზთიკლმნოპჟრსტუფქღყშჩ"
MADE_UP = str.maketrans("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", LETTERS * 2)
FIGURES = ["conv2d_stride", "conv2d_in_channels"]
SHOWN = "\n\n".join(f"![ა](figure:{name})" for name in FIGURES)
# What stays as it is in every language: names, and what Net is written in.
NAMES = re.compile(
    r"torch\b(?!\.)|numpy|scikit-learn|pillow|pytest-codeblocks|Python|English|中文|kernel|"
    r"[\w.]+\(.*\)|conv\d|fc\d|pool|flatten"
)

# What widgets show of Python: arguments of Conv2d and their values, names of a loop and of layers, a checksum.
CODE = re.compile(
    r"\b(?:(?:in|out)_channels|kernel_size|stride|padding(?:_mode)?|dilation|groups|bias|device|dtype|True|False|zeros|"
    r"reflect|replicate|circular|cpu|meta|b?float\d+|u?int\d+|weight|step|inputs?|targets|output|loss|grad|relu\d|"
    r"[0-9a-f]{12})\b"
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
    extra["words"], extra["material"] = table(extra["words"]), table(extra["material"])
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
    """Write pages: slug -> text below the front matter."""
    for slug, text in pages.items():
        file = site / "docs" / language / slug
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"---\ndescription: ა\nsource: 0000\n---\n\n{text}\n", encoding="utf-8")


class Said(HTMLParser):
    """All that a page says in its own language: its text, and what attributes say; code and other languages apart."""

    APART = ("script", "style", "code", "pre", "math")
    VOID = ("meta", "link", "img", "input", "br", "hr", "path", "rect", "circle", "line", "use")

    def __init__(self, text, language):
        super().__init__()
        self.language, self.said, self.open = language, [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        apart = tag in self.APART or attributes.get("lang", self.language) != self.language
        if not self.apart() and not apart:
            said = ("title", "aria-label", "placeholder")
            self.said += [attributes[name] or "" for name in said if name in attributes]
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


def html(folder, path):
    return (folder / path).read_text(encoding="utf-8")


def test_no_word_of_another_language_is_left_on_its_pages(further):
    for file in sorted((further / "ka").rglob("index.html")):
        said = Said(file.read_text(encoding="utf-8"), "ka").said
        assert len(said) > 10
        assert not foreign(said), file.relative_to(further)


@pytest.mark.parametrize("path", ["index.html", "404.html", "ka/404.html"])
def test_no_word_of_another_language_is_left_on_its_door(path, further):
    door = re.search(r'<a class="door" lang="ka".*?</a>', html(further, path), re.S)[0]
    said = Said(door, "ka").said
    assert len(said) >= 3 and not foreign(said)


@pytest.mark.parametrize("widget", WIDGETS)
def test_no_word_of_another_language_is_left_in_a_widgets_words(widget, further):
    words = re.sub(r"^export default|;$", "", html(further, f"ka/assets/widgets/{widget}/words.js"), flags=re.M)
    said = [re.sub(r"\{\w+\}", "", str(word)) for word in json.loads(words).values()]
    assert len(said) > 10 and not foreign(said)


def test_a_page_that_it_lacks_is_not_there_and_its_links_lead_to_english(further):
    home, lacked = html(further, "ka/index.html"), html(further, "en/reference/glossary/index.html")
    assert home.count("../en/reference/glossary/#kernel") == 2, "the link, and that of the term"
    assert "reference/glossary" not in re.search(r'<nav class="md-nav md-nav--primary.*?<article', home, re.S)[0]
    assert 'href="../../../ka/"' in lacked and 'hreflang="ka" href="http' not in lacked
    assert 'hreflang="ka" href="http' in html(further, "en/conv/index.html")
    assert f"<td>{made_up('missing')}</td>" in home


def test_chinese_alone_is_cut_into_words(further):
    def cuts(language):
        pages = json.loads(html(further, f"{language}/search/search_index.json"))["docs"]
        return sum(page["text"].count("\u200b") for page in pages)

    assert cuts("zh") > 100
    assert not cuts("en"), "a Chinese word on an English page is cut"


def test_what_a_language_lacks_is_english(small_site, tmp_path):
    """Some words brought, some empty, one unknown; a page whose source is gone, a link to one that is not written."""
    docs = small_site / "docs"
    write(small_site, "en", {"index.md": f"# T\n\n[x](reference/glossary.md)\n\n{SHOWN}\n\n![x](kernel-lab:)"})
    assert begin(small_site, "pt-BR", "Português").returncode == 0
    write(small_site, "pt-BR", {"gone.md": "# G"})
    config = yaml.safe_load((docs / "pt-BR.yml").read_text(encoding="utf-8"))
    config["extra"]["words"] = {"edit": "Editar", "report": "", "nothing": "x"}
    config["extra"]["figures"] = {"conv2d_stride": {"input": "Entrada"}}
    config["extra"]["widgets"] = {"kernel-lab": {"size": "Tamanho"}}
    (docs / "pt-BR.yml").write_text(yaml.safe_dump(config, allow_unicode=True), encoding="utf-8")
    ended = build_site(tmp_path / "site", small_site)
    assert ended.returncode == 0, ended.stderr[-3000:]
    home = html(tmp_path / "site", "pt-BR/index.html")
    for shown in (">Editar<", ">Report a problem<", "Entrada", "stride 1", f"git diff {NOTHING} docs/zh/index.md"):
        assert shown in home, shown
    assert "git log -p -- docs/zh/gone.md" in html(tmp_path / "site", "pt-BR/gone/index.html")
    words = html(tmp_path / "site", "pt-BR/assets/widgets/kernel-lab/words.js")
    assert "Tamanho" in words and "Kernel lab" in words


def test_a_word_that_cannot_be_filled_in_stops_the_build_and_says_so(small_site, tmp_path):
    assert begin(small_site, "fr", "Français").returncode == 0
    settings = small_site / "docs" / "fr.yml"
    text = settings.read_text(encoding="utf-8").replace("Cell {number}", "Case {numéro}")
    settings.write_text(text, encoding="utf-8")
    ended = build_site(tmp_path / "site", small_site)
    assert ended.returncode and "docs/fr.yml: words: cell: what is in braces" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(
    ("code", "name", "said"),
    [
        ("en", "English", "there already"),
        ("../fr", "x", "no code"),
        ("FR", "x", "no code"),
        ("fr", " ", "calls itself"),
    ],
)
def test_a_language_that_cannot_begin_is_refused_in_words(code, name, said, small_site):
    before = sorted(small_site.rglob("docs/*"))
    ended = begin(small_site, code, name)
    assert ended.returncode and said in ended.stderr and "Traceback" not in ended.stderr
    assert sorted(small_site.rglob("docs/*")) == before


NEW_FIGURE = """WORDS = {"zh": {"a": "甲"}, "en": {"a": "one"}}


def draw(words):
    return '<svg viewBox="0 0 9 9" xmlns="http://www.w3.org/2000/svg"><text>' + words["a"] + "</text></svg>"
"""


def test_a_widget_is_a_folder_and_a_figure_a_file(small_site, tmp_path):
    """No list has to be told."""
    shutil.copytree(small_site / "widgets" / "kernel_lab", small_site / "widgets" / "second_lab")
    for file in (small_site / "widgets" / "second_lab").iterdir():
        if file.suffix in (".py", ".js"):
            text = file.read_text(encoding="utf-8")
            file.write_text(
                text.replace("kernel_lab", "second_lab").replace("kernel-lab", "second-lab"), encoding="utf-8"
            )
    (small_site / "figures" / "new").mkdir()
    (small_site / "figures" / "new" / "new_figure.py").write_text(NEW_FIGURE, encoding="utf-8")
    write(small_site, "en", {"index.md": "# T\n\n![x](figure:new_figure)\n\n![x](second-lab:)"})
    ended = build_site(tmp_path / "site", small_site)
    assert ended.returncode == 0, ended.stderr[-3000:]
    home = html(tmp_path / "site", "en/index.html")
    assert "<text>one</text>" in home and "<second-lab " in home
    assert {"second-lab", "kernel-lab"} <= {file.name for file in (tmp_path / "site/en/assets/widgets").iterdir()}
    assert (tmp_path / "site/en/assets/widgets/second-lab/words.js").is_file()


@pytest.fixture(scope="module")
def host(further):
    """The address of the further language's site on this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=further))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("widget", WIDGETS)
def test_no_word_of_another_language_is_left_in_a_widget(widget, host, browser):
    page = browser.new_page()
    page.goto(f"{host}ka/conv/{widget}/")
    page.wait_for_function(f"document.querySelector('{widget}')?.ready")
    page.evaluate("name => document.querySelector(name).open?.()", widget)
    shown = page.evaluate("name => document.querySelector(name).shadowRoot.querySelector('section').outerHTML", widget)
    page.close()
    said = [CODE.sub("", text) for text in Said(shown, "ka").said]
    assert len(said) > 10 and not foreign(said)
