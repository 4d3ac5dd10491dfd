"""The first reading: which pages are its lessons, in which order, how far each goes, and how long that takes to read.

docs/path.yml lists the lessons. Above its line `<!-- second reading -->` a page is a lesson, below it a manual; without
that line the whole page is the lesson.
"""

import re
from dataclasses import dataclass
from functools import cache

import yaml

from builder.page import DOCS

BOUNDARY = "<!-- second reading -->"

# Reading speeds for prose that explains, with a program to follow; slower than for a novel. A line of code or output is
# counted in seconds. (Brysbaert 2019 gives 238 English words a minute for silent reading of non-fiction.)
CHARACTERS, WORDS, SECONDS_A_LINE = 320, 200, 2
CHARACTER = "\u3041-\u30fa\u3400-\u9fff"


@dataclass(frozen=True)
class Lesson:
    """One lesson; numbers count from 1. `pages` are slugs such as "train/net"."""

    number: int
    evening: int
    pages: tuple


@cache
def lessons():
    """Return all lessons in order; none where there is no list of them."""
    if not (DOCS / "path.yml").is_file():
        return []
    evenings = yaml.safe_load((DOCS / "path.yml").read_text(encoding="utf-8"))
    pages = [
        (evening, (one,) if isinstance(one, str) else tuple(one))
        for evening, of in enumerate(evenings, 1)
        for one in of
    ]
    return [Lesson(number, evening, these) for number, (evening, these) in enumerate(pages, 1)]


def lesson_of(slug):
    """Return the lesson that a page belongs to, or None."""
    return next((lesson for lesson in lessons() if slug in lesson.pages), None)


def neighbours(slug, exists=lambda slug: True):
    """Return the slugs of the pages before and after this one in the first reading; None at an end.

    A language may lack some: only those count of which `exists(slug)` is true.
    """
    pages = [None, *(page for lesson in lessons() for page in lesson.pages if exists(page)), None]
    at = pages.index(slug)
    return pages[at - 1], pages[at + 1]


def slug_of(page):
    """Return how docs/path.yml names a parsed page: "train/net", whatever its language."""
    return page.slug.removesuffix(".md")


def boundary(page):
    """Return the index of the line in page.lines where the second reading begins; their number, where none does."""
    inside = [range(fence.start - 1, fence.end) for fence in page.fences]
    marks = [at for at, line in enumerate(page.lines) if line.strip() == BOUNDARY and not any(at in f for f in inside)]
    return marks[0] if marks else len(page.lines)


def prose(page, first=None, last=None):
    """Return the prose between two lines (indices), without code, markers, addresses and alternative texts."""
    first, last = page.body if first is None else first, len(page.lines) if last is None else last
    inside = {at for fence in page.fences for at in range(fence.start - 1, fence.end)}
    text = "\n".join(line for at, line in enumerate(page.lines[first:last], first) if at not in inside)
    text = re.sub(r"<!--.*?-->|!\[[^]]*\]\([^)]*\)|\{ *[.#][^}]*\}", "", text, flags=re.S)
    return re.sub(r"\]\([^)]*\)", "]", text)


def characters(text):
    """Count Chinese characters and kana, punctuation left out."""
    return len(re.findall(f"[{CHARACTER}]", text))


def words(text):
    """Count words of scripts that set blanks between them, a number as one."""
    return len(re.findall(rf"[^\W_{CHARACTER}][\w'.×-]*", text))


def minutes(page, last=None):
    """Return how many minutes the page takes to read, as far as the line `last`; exercises are not counted in."""
    last = len(page.lines) if last is None else last
    text = prose(page, last=last)
    lines = sum(fence.end - fence.start - 1 for fence in page.fences if fence.end <= last)
    return max(1, round(characters(text) / CHARACTERS + words(text) / WORDS + lines * SECONDS_A_LINE / 60))


def place_of(page):
    """Return what the top of a page says of its lesson: its number, the minutes to its end and the page's; or None."""
    lesson = lesson_of(slug_of(page))
    if not lesson:
        return None
    first, whole = minutes(page, boundary(page)), minutes(page)
    return {"number": lesson.number, "of": len(lessons()), "evening": lesson.evening, "minutes": first, "whole": whole}
