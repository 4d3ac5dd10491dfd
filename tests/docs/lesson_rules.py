"""What every lesson of the first reading keeps to. Each rule yields its problems, with file and line."""

import re

from builder import path
from builder.markdown.glossary import glossary

MOST_MINUTES = 12
EXERCISE, SOLUTION = "exercise.py", "solution.py"


def is_short(lesson, pages):
    """A lesson takes at most 12 minutes."""
    time = sum(path.minutes(page, path.boundary(page)) for page in pages)
    if time > MOST_MINUTES:
        yield (
            f"{pages[0].where(1)}: lesson {lesson.number} takes {time} minutes; end it earlier by a line "
            f"{path.BOUNDARY}, or move what is for a second reading below it."
        )


def closes_well(page):
    """It ends with an exercise, its solution, and three things to remember, in this order, above the boundary."""
    end = path.boundary(page)
    shown = [fence.snippet.rpartition("/")[2] for fence in page.fences if fence.snippet and fence.end <= end]
    for wanted in (EXERCISE, SOLUTION):
        if wanted not in shown:
            yield f"{page.where(min(end, len(page.lines)))}: the lesson shows no {wanted} of its own above its end."
    box = next((at for at, line in enumerate(page.lines[:end]) if line.startswith("!!! remember ")), None)
    if box is None:
        yield f'{page.where(min(end, len(page.lines)))}: close the lesson with a box `!!! remember "…"` of three points.'
        return
    points = [line for line in page.lines[box + 1 : end] if re.match(r" {4}\d\. ", line)]
    if len(points) != 3:
        yield f"{page.where(box + 1)}: there are three things to remember, written as 1. 2. 3., not {len(points)}."


def uses_only_what_was_introduced(page, language):
    """A term of the glossary is used from the lesson on that introduces it; a link may point ahead."""
    pages = [slug for lesson in path.lessons() for slug in lesson.pages]
    here = pages.index(path.slug_of(page))
    end = path.boundary(page)
    inside = {at for fence in page.fences for at in range(fence.start - 1, fence.end)}
    for at, line in enumerate(page.lines[page.body : end], page.body):
        if at in inside:
            continue
        text = re.sub(r"!?\[[^]]*\]\([^)]*\)|<!--.*?-->|`[^`]*`|\$[^$]*\$", " ", line)
        for name in _terms_in(text, language):
            introduced = glossary()[name].get("lesson")
            if introduced is None or pages.index(introduced) > here:
                where = f"lesson page {introduced} introduces it" if introduced else "no lesson introduces it"
                yield f"{page.where(at + 1)}: the term {glossary()[name][language]} is used here, but {where}."


def _terms_in(text, language):
    """Return the glossary's terms in a text; of two that overlap the longer one."""
    forms = {}
    for name, entry in glossary().items():
        for form in [entry[language], *(entry.get("also", []) if language == "en" else [])]:
            forms[form.lower()] = name
    longest_first = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    pattern = rf"\b(?:{longest_first})s?\b" if language == "en" else longest_first
    found = {match[0].lower() for match in re.finditer(pattern, text, re.I)}
    return {forms.get(form) or forms[form.removesuffix("s")] for form in found}


def totals(language, pages):
    """The whole path stays a path: at most 25,000 Chinese characters of prose, or 12,000 English words."""
    text = "\n".join(path.prose(page, last=path.boundary(page)) for page in pages)
    count, most = (path.characters(text), 25_000) if language == "zh" else (path.words(text), 12_000)
    if count > most:
        yield f"docs/{language}: the lessons have {count} {'characters' if language == 'zh' else 'words'}, over {most}."
