"""Dress every executed block: title, download, copy text, output, and how it was verified.

Pymdownx has turned the fences into <div class="language-… highlight">; the page's own reading of
the same fences (builder/page.py) says which snippet each is and which output belongs to it. Both
must agree fence by fence, so code that only looks like a block (indented, in a comment) is found.
"""

import re
from html import escape

from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor

from builder.page import CONT_MARKER, MARKER, OUTPUT_MARKER, RUNS, PageError
from builder.programs import SnippetError
from builder.site import versions_line

HIGHLIGHT = re.compile(r'<div class="(?:language-(?P<language>[\w-]+) )?highlight">.*?</pre></div>', re.S)
# Python-Markdown also postprocesses single headings, for the table of contents; this ends a page.
WHOLE_PAGE = "<!-- whole page -->"


class Markers(Preprocessor):
    """Take the markers out (builder/page.py has read them), so that they do not end up in paragraphs.

    A marker's hl_lines move into the fence's info string, where superfences looks for them.
    """

    def __init__(self, md, site):
        super().__init__(md)

    def run(self, lines):
        wanted, kept, fence = None, [], None
        for line in lines:
            stripped = line.strip()
            if fence:  # inside a fence a marker is an example of one
                fence = None if stripped == fence else fence
            elif match := MARKER.fullmatch(stripped):
                wanted, line = match["lines"], ""
            elif stripped in (OUTPUT_MARKER, CONT_MARKER):
                line = ""
            elif stripped.startswith("```"):
                fence = stripped[: len(stripped) - len(stripped.lstrip("`"))]
                if wanted:
                    line, wanted = f'{line.rstrip()} hl_lines="{wanted}"', None
            kept.append(line)
        return [*kept, "", WHOLE_PAGE]


class Blocks(Postprocessor):
    def __init__(self, md, site):
        super().__init__(md)
        self.site = site

    def run(self, html):
        if WHOLE_PAGE not in html:
            return html
        html = html.replace(WHOLE_PAGE, "")
        page = self.site.page
        rendered = list(HIGHLIGHT.finditer(html))
        if [m["language"] for m in rendered] != [f.language for f in page.fences]:
            raise PageError(_disagreement(page, rendered))
        pieces, position = [], 0
        for index, (match, fence) in enumerate(zip(rendered, page.fences)):
            if fence.is_output:
                continue
            pieces.append(html[position : match.start()])
            position = match.end()
            output = ""
            if fence.output:
                output, position = rendered[index + 1][0], rendered[index + 1].end()
                if html[match.end() : rendered[index + 1].start()].strip():
                    raise PageError(f"{page.where(fence.start)}: the output must stand right under the block.")
            pieces.append(self.dressed(fence, match[0], output))
        return "".join(pieces) + html[position:]

    def dressed(self, fence, code, output):
        """Return the block as the page shows it, by what kind of block it is."""
        if fence.language in RUNS:
            return self.figure(fence, code, output)
        if fence.language == "console":  # copied without the prompts, which are not for typing
            commands = re.sub(r"^[$>] ", "", fence.code, flags=re.M)
            return f'<div data-copy="{escape(commands)}">{code}</div>'
        return code

    def figure(self, fence, code, output):
        """Return the block with its bar above and its verified output below."""
        site, words = self.site, self.site.words
        attributes, links = "", []
        if fence.language == "python":
            try:
                text = site.self_contained(site.page.program_of(fence))
            except (SnippetError, SyntaxError) as error:
                raise PageError(f"{site.page.where(fence.start)}: {error}") from None
            if text != fence.code:
                attributes = f' data-copy="{escape(text)}"'
            if fence.snippet:
                file = f"snippets/{fence.snippet}"
                site.downloads[file] = text
                links.append(
                    f'<a class="block-download" download href="{site.link(file)}" '
                    f'title="{words["download_block"]}">{words["download"]}</a>'
                )
        report = site.report_link(fence.snippet or f"line {fence.start}")
        if report:
            links.append(
                f'<a class="block-report" href="{escape(report)}" title="{words["report_block"]}">{words["report"]}</a>'
            )
        verified = f'<span class="block-tested">{words["verified"]} · {versions_line()}</span>'
        if output:
            output = (
                f'<div class="block-output"><p class="block-output-label" data-search-exclude>'
                f"{words['output']} {verified}</p>"
                f"{output.replace(' highlight', ' no-copy highlight', 1)}</div>"
            )
        name = escape(fence.snippet or fence.language)
        if fence in site.page.cells:
            number = site.page.cells.index(fence) + 1
            name = words["cell"].format(number=number)
            if number > 1:
                links.insert(0, f'<span class="block-copies">{words["copies"].format(number=number)}</span>')
        return (
            f'<figure class="block"{attributes}><figcaption class="block-bar" data-search-exclude>'
            f'<span class="block-file">{name}</span>'
            f'<span class="block-links">{" ".join(links)}</span></figcaption>{code}{output}</figure>'
        )


def _disagreement(page, rendered):
    """Say where the rendered blocks and the page's fences part."""
    for fence, match in zip(page.fences, rendered):
        if fence.language != match["language"]:
            break
    else:
        fence = page.fences[len(rendered)] if len(rendered) < len(page.fences) else None
    place = page.where(fence.start if fence else len(page.lines))
    return (
        f"{place}: the page shows {len(rendered)} code blocks, but {len(page.fences)} fences were read. "
        "Write every block as a ``` fence whose first line is exactly the language, "
        "with a blank line before it; no ~~~, no indented code."
    )
