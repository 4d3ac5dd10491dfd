"""Show the first reading: the end of a lesson with the way on, and the list of lessons.

`<!-- second reading -->` ends a lesson in the middle of a page; without it the lesson ends with the page.
`<!-- evening 2 -->` lists the lessons of an evening.
"""

import re
from html import escape

from markdown.preprocessors import Preprocessor

from builder import path
from builder.page import PageError, address_of

EVENING = re.compile(r"<!-- evening (\d) -->")


class Lessons(Preprocessor):
    def __init__(self, md, site):
        super().__init__(md)
        self.site = site

    def run(self, lines):
        slug = path.slug_of(self.site.page)
        lesson = path.lesson_of(slug)
        marks = [at for at, line in enumerate(lines) if line.strip() == path.BOUNDARY]
        if marks and (not lesson or len(marks) > 1):
            place = self.site.page.place_of(path.BOUNDARY)
            raise PageError(f"{place}: {path.BOUNDARY} stands once, on a page that docs/path.yml lists.")
        lines = [self.evening(int(m[1])) if (m := EVENING.fullmatch(line.strip())) else line for line in lines]
        if not lesson:
            return lines
        at = marks[0] if marks else len(lines)
        return [*lines[:at], "", self.end(slug, bool(marks)), "", *lines[at + 1 :]]

    def end(self, slug, more):
        """Return what stands at the end of a lesson: the button that ticks it off, and the next page."""
        words, lesson, following = self.site.words, path.lesson_of(slug), path.neighbours(slug, self.site.parsed)[1]
        over = slug == lesson.pages[-1]  # a lesson of two pages is over with the second
        parts = []
        if over:
            parts.append(
                f'<button type="button" class="lesson-done" data-lesson="{lesson.number}" aria-pressed="false" hidden>'
                f"{words['lesson_tick'].format(number=lesson.number)}</button>"
            )
        if following:
            way = f"{words['lesson_next' if over else 'lesson_on']} {self.link(following)}"
        else:
            way = self.link("path", words["lesson_last"]) if self.site.parsed("path") else ""
        parts.append(f'<p class="lesson-next">{way}</p>')
        if more:
            parts.append(f'<p class="lesson-more">{words["lesson_more"]}</p>')
        return f'<aside class="lesson-end" id="second-reading">{"".join(parts)}</aside>'

    def evening(self, number):
        """Return the lessons of an evening as a list on one line, so that Markdown takes it as one raw block."""
        items = []
        for lesson in path.lessons():
            known = [slug for slug in lesson.pages if self.site.parsed(slug)]
            if lesson.evening == number and known:
                pages = map(self.site.parsed, known)
                time = sum(path.minutes(page, path.boundary(page)) for page in pages)
                links = "<br>".join(map(self.link, known))
                items.append(
                    f'<li data-lesson="{lesson.number}" value="{lesson.number}">{links} '
                    f'<span class="lesson-time">{self.site.words["minutes"].format(number=time)}</span></li>'
                )
        return f'<ol class="lessons">{"".join(items)}</ol>'

    def link(self, slug, text=None):
        page = self.site.parsed(slug)
        title = text or (re.sub(r"[\\`]", "", page.headings[0][1]) if page else slug)
        return f'<a href="{self.site.link(self.site.nearest(address_of(slug)))}">{escape(title)}</a>'
