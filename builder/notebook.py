"""Turn a page into a Jupyter notebook: prose as Markdown cells, programs as code cells.

Every code cell holds the self-contained program, and its verified output, so the notebook can be
read without running it and runs from top to bottom in any folder. A lab's notebook has its figures too.
"""

import base64
import json
import posixpath
import re

from builder.colours import figure_rules
from builder.drawing import drawn, figure_module
from builder.labs.outputs import compact
from builder.markdown.math import ROLES
from builder.page import CONT_MARKER, HEADING, MARKER, OUTPUT_MARKER
from builder.site import versions_line

# Notebooks do not have the site's style sheet; the light theme's colours travel with the figure.
FIGURE_STYLE = f"<style>text{{font-family:sans-serif}}{figure_rules()}</style>"


def notebook_of(site, page):
    """Return the current page as the text of an .ipynb file, in the page's language."""
    cells, prose = [], []
    source = site.page
    fences = {fence.start: fence for fence in source.fences}
    number, folded = _after_front_matter(source.lines) + 1, False

    def close_prose():
        text = "\n".join(prose).strip()
        if text:
            cells.append({"cell_type": "markdown", "metadata": {}, "source": text})
        prose.clear()

    while number <= len(source.lines):
        line = source.lines[number - 1]
        if number in fences:
            fence = fences[number]
            number = fence.end + 1
            if fence.is_output and source_is_python(source, fence):
                continue
            if fence.language == "python":
                close_prose()
                cells.append(_code_cell(site.self_contained(fence.code), fence.output))
            else:
                prose += [f"```{fence.language}", *fence.code.removesuffix("\n").split("\n"), "```"]
            continue
        number += 1
        stripped = line.strip()
        if match := re.fullmatch(r"!\[(.*)\]\(lab:(\d+)\)", stripped):
            cells[-1]["outputs"].append(_figure_output(source.drawings[int(match[2])], match[1]))
            continue
        if MARKER.fullmatch(stripped) or stripped in (OUTPUT_MARKER, CONT_MARKER) or stripped.startswith("<!-- "):
            continue
        if match := re.match(r"(?:!!!|\?\?\?\+?) \w+ \"(.*)\"", line):
            folded = True
            prose += [f"**{match[1]}**", ""]
            continue
        if folded and stripped and not line.startswith("    "):
            folded = False
        prose.append(_for_notebook(line[4:] if folded and stripped else line, site, page))
    close_prose()

    address = f"{site.site_url}{page.url}"
    origin = f"[{site.words['page']}]({address}) · {versions_line()}"
    cells.insert(0, {"cell_type": "markdown", "metadata": {}, "source": origin})
    notebook = {
        "cells": [{"id": f"cell-{index}", **cell} for index, cell in enumerate(cells)],
        "metadata": {
            "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"


def _code_cell(code, output):
    """Return a code cell that shows what the block has been verified to print."""
    shown = [{"output_type": "stream", "name": "stdout", "text": output.code}] if output else []
    return {
        "cell_type": "code",
        "metadata": {},
        "source": code.rstrip("\n"),
        "outputs": shown,
        "execution_count": None,
    }


def _figure_output(svg, alternative):
    """Return a figure that a cell has drawn, with the text for those who cannot see it."""
    return {
        "output_type": "display_data",
        "data": {"image/svg+xml": compact(svg), "text/plain": alternative},
        "metadata": {"image/svg+xml": {"alt": alternative}},
    }


def source_is_python(page, output):
    """Say whether `output` is the output of a Python block (and not of a shell command)."""
    return any(fence.output is output and fence.language == "python" for fence in page.fences)


def _after_front_matter(lines):
    return lines.index("---", 1) + 1 if lines[0] == "---" else 0


def _for_notebook(line, site, page):
    """Replace what only this site understands by what every notebook viewer does."""
    if match := HEADING.fullmatch(line):
        line = f"{match['level']} {match['title']}"
    line = re.sub(r"(\*\*|\))\{ *[.#][^}]*\}", r"\1", line)
    for command in ROLES:
        line = re.sub(rf"\\{command}\{{((?:[^{{}}]|\{{[^{{}}]*\}})*)\}}", r"{\1}", line)
    line = re.sub(r"!\[(.*?)\]\(figure:(\w+)\)", lambda m: _figure(m[1], m[2], site), line)
    return re.sub(r"\]\(([\w./-]+)\.md(#[\w-]+)?\)", lambda m: f"]({_address(m, site, page)})", line)


def _address(match, site, page):
    path = posixpath.normpath(posixpath.join(posixpath.dirname(page.file.src_uri), match[1]))
    path = "" if path == "index" else path.removesuffix("index").rstrip("/") + "/"
    return f"{site.site_url}{path}{match[2] or ''}"


def _figure(alternative, name, site):
    svg = drawn(figure_module(name), site.language).replace(">", f">{FIGURE_STYLE}", 1)
    return f"![{alternative}](data:image/svg+xml;base64,{base64.b64encode(svg.encode()).decode()})"
