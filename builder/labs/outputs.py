"""Labs: pages that are one program told in cells, executed at the build by mkdocs-jupyter.

A lab is a page whose front matter names a Python kernel (`jupyter: kernelspec:`, as jupytext reads it).
What its cells print and draw is put into the page here; then it is rendered like every other page.
"""

import base64
import io
import re
from dataclasses import dataclass, replace
from html import unescape
from pathlib import Path
from xml.etree import ElementTree

import nbformat
from PIL import Image

from builder.colours import scheme, variables
from builder.page import OUTPUT_MARKER, PageError, fenced, parse

FIGURE = re.compile(r"!\[[^]\[`$\\]+\]\(lab:figure\)")

MATPLOTLIBRC = Path(__file__).parent / "matplotlibrc"
# What matplotlibrc's colours are in a page: variables of theme/assets/style.css. The last two are matplotlib's own.
COLOURS = {
    **{scheme("light")[name]: f"var({name})" for name in variables(MATPLOTLIBRC.read_text())},
    "#808080": "var(--md-default-fg-color--light)",
    "#000000": "var(--md-default-fg-color)",
}
SVG, XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
ElementTree.register_namespace("", SVG)
ElementTree.register_namespace("xlink", XLINK)


@dataclass
class Result:
    """What one cell gave: its standard output, and the SVG of each figure."""

    printed: str
    drawn: list


def filled(page, notebook):
    """Return the lab with, under each cell, what it printed, and its figures in `page.drawings`.

    `notebook` is the executed notebook as nbconvert/ writes it, JSON in HTML. The figures' lines
    `![text](lab:figure)` get the figures' numbers instead. The output of the whole lab, which the page shows under its
    last cell for the tests, gives way to the cells' own. Errors name the lines of the page as written.
    """
    cells = [cell for cell in nbformat.reads(unescape(notebook), as_version=4).cells if cell.cell_type == "code"]
    if [cell.source.strip() for cell in cells] != [fence.code.strip() for fence in page.cells]:
        raise PageError(
            f"{page.where(1)}: jupytext reads {len(cells)} cells here, not the {len(page.cells)} that stand on the "
            "page. Write a cell as a ```python fence at the left edge, and other blocks below the last cell, indented "
            "in a box."
        )
    results = [_result(page, fence, cell) for fence, cell in zip(page.cells, cells)]
    _check_output(page, "".join(result.printed for result in results))
    lines, origin = _with_outputs(page, results)
    drawings = [svg for result in results for svg in result.drawn]
    return replace(parse("\n".join(lines), page.path), origin=origin, drawings=drawings)


def _result(page, fence, cell):
    """Read a cell's outputs; what would be lost on the page, or is no figure of ours, is refused."""
    result = Result("", [])
    for output in cell.outputs:
        if output.output_type == "stream" and output.name == "stdout":
            result.printed += output.text
        elif output.output_type == "stream":
            if "Warning" in output.text:  # other notes, such as that fonts are looked up for the first time, may pass
                raise PageError(
                    f"{page.where(fence.start)}: this cell warns, which its readers would see too:\n{output.text}"
                )
        elif output.metadata.get("shown_by") == "builder.labs.backend":
            result.drawn.append(output.data["image/svg+xml"])
        else:
            raise PageError(
                f"{page.where(fence.start)}: this cell shows something by itself; "
                "use `print`, or matplotlib and `plt.show()`."
            )
    return result


def _check_output(page, printed):
    """The whole lab must print what its last cell's output says (the tests run it against the same)."""
    last = page.cells[-1]
    shown = last.output.code if last.output else ""
    if printed != shown:
        line = (last.output or last).start
        raise PageError(
            f"{page.where(line)}: the cells of this lab print together:\n{printed}\n"
            "Write that here, or run `make sync`."
        )


def _with_outputs(page, results):
    """Return the lines of the filled page, and for each the number of the line that it comes from."""
    cells = {fence.start: (fence, result) for fence, result in zip(page.cells, results)}
    output = page.cells[-1].output
    dropped = range(page.cells[-1].end + 1, output.end + 1) if output else ()
    lines, origin, figures = [], [], 0
    above, waiting = None, 0  # the cell above, and how many of its figures no line has shown yet
    for at, line in enumerate(page.lines, start=1):
        if at in cells:
            _all_shown(page, above, waiting)
        if at in dropped:
            if at < output.start and line.strip() not in ("", OUTPUT_MARKER):
                raise PageError(f"{page.where(at)}: the output of the lab must stand right under its last cell.")
            continue
        if "](lab:" in line:
            _check_figure(page, at, line, waiting)
            line = line.replace("](lab:figure)", f"](lab:{figures})")
            figures, waiting = figures + 1, waiting - 1
        lines.append(line)
        origin.append(at)
        if above and at == above.end and cells[above.start][1].printed:
            added = ["", OUTPUT_MARKER, *fenced("text", cells[above.start][1].printed)]
            lines += added
            origin += [at] * len(added)
        if at in cells:
            above, waiting = cells[at][0], len(cells[at][1].drawn)
    _all_shown(page, above, waiting)
    return lines, origin


def _all_shown(page, cell, waiting):
    if waiting:
        raise PageError(
            f"{page.where(cell.start)}: {waiting} of this cell's figures would not be seen. Under it write one line "
            "`![what there is to see](lab:figure)` for each."
        )


def _check_figure(page, at, line, waiting):
    if not FIGURE.fullmatch(line):
        raise PageError(
            f"{page.where(at)}: write `![what there is to see](lab:figure)` at the left edge, with a text in plain "
            "words, without brackets, backticks, dollars and backslashes."
        )
    if not waiting:
        raise PageError(f"{page.where(at)}: the cell above draws no further figure; end it in `plt.show()`.")


def for_page(svg, alternative, number):
    """Return one of matplotlib's SVGs as part of a page: its colours are the theme's, its text is the page's."""
    root = ElementTree.fromstring(compact(svg))
    referred = set(re.findall(r'(?:url\(#|href="#)([\w-]+)', svg))
    for element in root.iter():
        if element.get("id") in referred:
            element.set("id", f"lab{number}-{element.get('id')}")
        else:
            element.attrib.pop("id", None)
        for name, value in element.attrib.items():
            value = re.sub(r"url\(#", f"url(#lab{number}-", value)
            if name.endswith("href") and value.startswith("#"):
                value = f"#lab{number}-{value[1:]}"
            if name == "style":
                value = re.sub(r"#[0-9a-f]{6}\b", lambda m: COLOURS.get(m[0], m[0]), value)
                value = re.sub(r"font-family: [^;]*;? ?", "", value)
            element.set(name, value)
    root.attrib.pop("height", None)
    root.set("width", f"{1.25 * float(root.get('width').removesuffix('pt')):g}")  # 13-point text as large as the page's
    root.set("class", "figure")
    root.set("role", "img")
    root.set("aria-label", alternative)
    return ElementTree.tostring(root, encoding="unicode")


def compact(svg):
    """Return one of matplotlib's SVGs without metadata and global styles, its pictures as WebP."""
    root = ElementTree.fromstring(svg)
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag in (f"{{{SVG}}}metadata", f"{{{SVG}}}style"):
                parent.remove(child)
    root.set("style", "stroke-linejoin: round; stroke-linecap: butt")
    for image in root.iter(f"{{{SVG}}}image"):
        address = f"{{{XLINK}}}href"
        image.set(address, _webp(image.get(address)))
    return ElementTree.tostring(root, encoding="unicode")


def _webp(address):
    """Turn a picture in a data: address into WebP; a small one, such as a kernel, keeps every value."""
    picture = Image.open(io.BytesIO(base64.b64decode(address.partition(",")[2])))
    buffer = io.BytesIO()
    picture.save(buffer, "WEBP", quality=80, lossless=max(picture.size) <= 64)
    return "data:image/webp;base64," + base64.b64encode(buffer.getvalue()).decode()
