"""The first reading: twelve short lessons in four evenings, the same in every language."""

import pytest

from builder import path
from builder.page import DOCS, read_page
from builder.translation import SOURCE
from tests.docs import lesson_rules as rules
from tests.docs.test_pages import REQUIRED_FRESH, no

LANGUAGES = [SOURCE, *sorted(REQUIRED_FRESH)]
LESSONS = [(language, lesson) for language in LANGUAGES for lesson in path.lessons()]


def pages_of(language, lesson):
    return [read_page(DOCS / language / f"{slug}.md") for slug in lesson.pages]


@pytest.mark.parametrize(("language", "lesson"), LESSONS, ids=lambda value: getattr(value, "number", value))
def test_a_lesson_is_short(language, lesson):
    pages = pages_of(language, lesson)
    no(rules.is_short(lesson, pages))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_path(language):
    pages = [page for lesson in path.lessons() for page in pages_of(language, lesson)]
    no(rules.totals(language, pages))
    evenings = [lesson.evening for lesson in path.lessons()]
    assert len(evenings) == 12
    assert sorted(set(evenings)) == [1, 2, 3, 4]


def test_the_boundary_stands_at_the_same_place_in_every_language():
    for language in LANGUAGES[1:]:
        for lesson in path.lessons():
            for page, source in zip(pages_of(language, lesson), pages_of(SOURCE, lesson)):
                above = [sum(line <= path.boundary(each) for *_, line in each.headings) for each in (page, source)]
                assert above[0] == above[1], f"{page.where(path.boundary(page))}: not where the Chinese page has it"


def test_the_list_of_lessons_names_pages_that_exist_in_the_order_of_the_evenings():
    listed = [slug for lesson in path.lessons() for slug in lesson.pages]
    assert len(listed) == len(set(listed))
    for language in LANGUAGES:
        for slug in listed:
            assert (DOCS / language / f"{slug}.md").is_file()
