"""What every lesson of the first reading keeps to. Each rule yields its problems, with file and line."""

from builder import path

MOST_MINUTES = 12


def is_short(lesson, pages):
    """A lesson takes at most 12 minutes."""
    time = sum(path.minutes(page, path.boundary(page)) for page in pages)
    if time > MOST_MINUTES:
        yield (
            f"{pages[0].where(1)}: lesson {lesson.number} takes {time} minutes; end it earlier by a line "
            f"{path.BOUNDARY}, or move what is for a second reading below it."
        )


def totals(language, pages):
    """The whole path stays a path: at most 25,000 Chinese characters of prose, or 12,000 English words."""
    text = "\n".join(path.prose(page, last=path.boundary(page)) for page in pages)
    count, most = (path.characters(text), 25_000) if language == "zh" else (path.words(text), 12_000)
    if count > most:
        yield f"docs/{language}: the lessons have {count} {'characters' if language == 'zh' else 'words'}, over {most}."
