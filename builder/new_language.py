"""Begin a language: `python -m builder.new_language fr Français` writes docs/fr.yml and docs/fr/index.md, in English.

From then on the site is built in it. What is missing, pages and words, is English until somebody translates it.
"""

import re
import sys
from pathlib import Path

import material

from builder.page import DOCS, PageError, text_in

MATERIAL = Path(material.__file__).parent / "templates" / "partials" / "languages"
KEYS = re.compile(r'"([\w.]+)": "([^"]*)"')
ELSEWHERE = re.compile(r"direction|search\.config|(blog|consent|readtime|rss|source)\b")  # no word on our pages
NOTHING = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"  # git's id of an empty file: nothing is translated yet
HEAD = """\
# Still in English: `site_name`, `site_description`, what stands behind the colons under `words`, and the chapters'
# names under `nav`. Write your words in their place. What is left out is said in English. The words of widgets,
# figures and glossary may follow under `extra`: see the page Translate.
"""


def main(arguments):
    """Write the two files; say what is there, or what is wrong."""
    try:
        code, name = (argument.strip() for argument in arguments)
    except ValueError:
        sys.exit("Write a code and what the language calls itself: make language CODE=fr NAME=Français")
    try:
        written = begin(code, name)
    except PageError as error:
        sys.exit(error.message)
    print(*(f"{file.relative_to(DOCS.parent).as_posix()} is there; translate it." for file in written), sep="\n")


def begin(code, name):
    """Write docs/<code>.yml and docs/<code>/index.md, English but for the language's code and name; return them."""
    check(code, name)
    settings, page = DOCS / f"{code}.yml", DOCS / code / "index.md"
    page.parent.mkdir()
    settings.write_text(HEAD.format(code=code) + settings_of(code, name), encoding="utf-8")
    english = re.sub(r"^source:.*\n", "", text_in(DOCS / "en" / "index.md"), count=1, flags=re.M)
    page.write_text(english.replace("---\n", f"---\nsource: {NOTHING}\n", 1), encoding="utf-8")
    return settings, page


def check(code, name):
    """Raise PageError where no language can begin with this code and name."""
    if (DOCS / f"{code}.yml").exists() or (DOCS / code).exists():
        raise PageError(f"{code}: this language is there already, in docs/{code}.yml and docs/{code}/.")
    known = sorted(file.stem for file in MATERIAL.glob("*.html"))
    if code not in known:
        raise PageError(
            f"{code}: this is no code of a language for which Material has words. It has {', '.join(known)}."
        )
    if not name:
        raise PageError(f"{code}: say what the language calls itself: make language CODE={code} NAME=…")


def settings_of(code, name):
    """Return docs/en.yml for another language. Its search takes the language that Material has for it."""
    text = text_in(DOCS / "en.yml")
    for english, own in (
        (r"^  language: en$", f"  language: {code}"),
        (r"^    lang: \[en\]\n", ""),
        (r"^  name: English\b", f"  name: {name}"),
    ):
        text = re.sub(english, lambda _, own=own: own, text, flags=re.M)
    words, nav, pages = text.partition("nav:\n")
    return words + lacking(code) + nav + pages


def lacking(code):
    """Return, as a part of the settings, what Material says on our pages and has no words for in the language."""
    english, own = ({*KEYS.findall(text_in(MATERIAL / f"{one}.html"))} for one in ("en", code))
    keys = {key for key, _ in own}
    words = [f"    {key}: {word}\n" for key, word in sorted(english) if key not in keys and not ELSEWHERE.match(key)]
    return "".join(["  material: # what Material says and lacks in this language\n", *words]) if words else ""


if __name__ == "__main__":
    main(sys.argv[1:])
