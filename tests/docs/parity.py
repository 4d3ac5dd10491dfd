"""Languages stay equal: what a section holds in one language, it holds in the other.

Prose may say things in another order, so what stands in it (links, formulas) is counted a section at a time. Parts that
have a place of their own are compared in order by `rules.same_structure`.
"""

import re
from collections import Counter, defaultdict

from tests.docs.rules import LIST_ITEM, cells_of, prose_lines

_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")
_FORMULA = re.compile(r"(?<![\\$])\$([^\s$](?:[^$\n]*?[^\s$\\])?)\$(?![\d$])")
_LINK = re.compile(r"(?<!!)\[(?:[^\[\]]|\[[^\[\]]*\])*\]\(\s*<?([^\s()>]*(?:\([^()]*\)[^\s()>]*)*)|<(https?://[^>]+)>")
_IMAGE = re.compile(r"!\[[^\]]*\]\(([^)]*)\)")
_NO_TEXT = re.compile(r"#|```|<!--|!!!|\?\?\?|!\[[^\]]*\]\([^)]*\)$|\$\$")  # how a line begins that is no paragraph
_SEPARATOR = re.compile(r"\s*\|[\s:|-]*-[\s:|-]*")


def same_sections(page, source):
    """Yield what is in a section of `page` but not in the same section of `source`, or the other way round."""
    here, there = _sections(page), _sections(source)
    for identity in here:
        for what in here[identity].keys() | there.get(identity, {}).keys():
            one, other = (side.get(identity, {}).get(what, []) for side in (here, there))
            yield from _difference(page, source, identity, what, one, other)


def _difference(page, source, identity, what, one, other):
    """Compare two lists of (content, line) of one kind."""
    more = Counter(content for content, _ in one) - Counter(content for content, _ in other)
    less = Counter(content for content, _ in other) - Counter(content for content, _ in one)
    if not more and not less:
        return
    lines = [line for content, line in one if content in more] or [line for _, line in one] or [_start(page, identity)]
    lines2 = [line for content, line in other if content in less] or [line for _, line in other]
    lines2 = lines2 or [_start(source, identity)]
    yield (
        f"{page.where(lines[0])}: section #{identity} has {len(one)} {what}{_only(more)}, "
        f"{source.where(lines2[0])} has {len(other)}{_only(less)}; the languages must have the same."
    )


def _only(contents):
    """Return the contents that only one side has; kinds that are merely counted have none."""
    named = sorted(str(content) for content in contents.elements() if content)
    return f" (only here: {', '.join(named)})" if named else ""


def _start(page, identity):
    return next((line for _, _, own, line in page.headings if own == identity), 1)


def _sections(page):
    """Return {id of a section: {kind of part: [(content, line), …]}}; the part above the first id is called "top"."""
    headings = {line: identity for _, _, identity, line in page.headings if identity}
    sections, identity = defaultdict(lambda: defaultdict(list)), "top"
    sections[identity]
    for number, line in prose_lines(page):
        if number <= page.body:
            continue
        identity = headings.get(number, identity)
        for what, content in _parts(line, page.lines[number - 2].strip()):
            sections[identity][what].append((content, number))
    return sections


def _parts(line, above):
    """Yield (kind, content) of all parts that begin in this line."""
    text = _CODE.sub("`", line)
    yield from (("inline formulas", _formula(match[1])) for match in _FORMULA.finditer(text.replace("$$", "")))
    yield from (("images", match[1]) for match in _IMAGE.finditer(text))
    yield from (("links", match[1] or match[2]) for match in _LINK.finditer(text))
    bare = text.strip()
    if item := LIST_ITEM.match(line):
        depth = len(item["indent"]) // 4
        yield f"{'numbered' if item['number'] else 'plain'} list items{' inside others' * bool(depth)}", ""
    elif bare.startswith("|"):
        if not _SEPARATOR.fullmatch(text):
            yield f"table rows of {len(cells_of(line))} cells", ""
    elif bare and (not above or _NO_TEXT.match(above)) and not _NO_TEXT.match(bare):
        yield "paragraphs", ""


def _formula(latex):
    return re.sub(r"\\(text|mathrm)\{[^}]*\}|\s", "", latex)  # words may be translated
