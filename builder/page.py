"""Read a Markdown page: its front matter, its fenced blocks, and the markers above them.

The build, the tests and `make sync` all see a page through this one module.
"""

import posixpath
import re
from dataclasses import dataclass, field
from pathlib import Path

import click
import yaml

from builder import characters

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
SNIPPETS = ROOT / "snippets"
PROJECT = SNIPPETS / "project"  # the modules that programs import, and the programs that are run as files

INDENT = 4  # of what is in a box
RUNS = ("python", "sh", "bash")  # the languages of blocks that are run

MARKER = re.compile(r"<!-- snippet: (?P<path>\w[\w/]*\.py)(?: hl_lines=\"(?P<lines>[\d -]+)\")? -->")
OUTPUT_MARKER = "<!--pytest-codeblocks:expected-output-->"
CONT_MARKER = "<!--pytest-codeblocks:cont-->"
KERNEL = "name: python3, display_name: Python 3, language: python"
BOX = re.compile(r"(?P<indent> *)(?:!!!|\?\?\?\+?) \w+ \"(?P<title>.*)\" *")
IMAGE = re.compile(r" *!\[(?P<alternative>.*)\]\((?P<kind>[\w-]+):(?P<name>[^)\s]*)(?: \"[^\"]*\")?\) *")
DATA = re.compile(r"<!-- (?P<name>glossary|versions|status) -->")
HEADING = re.compile(r"(?P<level>#{1,6}) +(?P<title>.*?)(?: +\{ *#(?P<id>[\w-]+) *\})? *$")


class PageError(click.ClickException):
    """A page breaks a rule; the message names the file, the line, and what to do.

    MkDocs ends a build at a ClickException with its message and without a traceback.
    """


@dataclass
class Fence:
    """One fenced block. Lines count from 1; `start` is the opening fence, `end` the closing one."""

    language: str
    code: str
    start: int
    end: int
    indent: str
    snippet: str | None = None
    highlighted: str | None = None
    is_output: bool = False
    continues: bool = False
    output: "Fence | None" = None


@dataclass
class Part:
    """A piece of a page: "prose", a "block", an "image" in a line of its own, a "table" of data, or a "box"'s title.

    `depth` counts the boxes around it, whose indentation its text is without. A block's output belongs to the block.
    """

    kind: str
    line: int
    depth: int
    text: str = ""
    fence: Fence | None = None
    image: re.Match | None = None  # of IMAGE


@dataclass
class Page:
    """A parsed page. `lines` are the raw lines of the whole file, front matter included."""

    path: Path
    lines: list
    meta: dict = field(default_factory=dict)
    fences: list = field(default_factory=list)
    headings: list = field(default_factory=list)  # (level, title, id, line)
    drawings: list = field(default_factory=list)  # of a lab: the SVGs that its cells have drawn
    body: int = 0  # index of the first line below the front matter
    origin: list | None = None  # of a lab with its outputs put in: the line in the file of each line here

    @property
    def slug(self):
        """Where the page stands below its language's folder, such as "train/loss.md"."""
        return slug_of(self.path)

    @property
    def address(self):
        """Where the page stands below its language's address, such as "train/loss/"."""
        return address_of(self.slug)

    @property
    def notebook(self):
        """Where the page's notebook stands below its language's address, such as "train/loss.ipynb"."""
        return f"{self.slug.removesuffix('.md')}.ipynb"

    def resolved(self, target):
        """Return what a link in the page leads to, below its language's address; one to another host stays as it is."""
        path, mark, rest = re.match(r"([^?#]*)([?#]?)(.*)", target).groups()
        if ":" in path:
            return target
        slug = posixpath.normpath(posixpath.join(posixpath.dirname(self.slug), path)) if path else self.slug
        return address_of(slug) + mark + rest

    @property
    def is_lab(self):
        """Say whether the page is a lab: one program told in cells (see builder/labs)."""
        return "jupyter" in self.meta

    @property
    def cells(self):
        """Return the cells of a lab, its Python fences at the left edge that show no snippet; of another page none."""
        return [f for f in self.fences if self.is_lab and f.language == "python" and not (f.snippet or f.indent)]

    def program_of(self, fence):
        """Return what has to run for `fence`: its own code, for a cell with the code of all cells above it."""
        if fence not in self.cells:
            return fence.code
        return "\n\n".join(cell.code.rstrip("\n") for cell in self.cells if cell.start <= fence.start) + "\n"

    def programs(self):
        """Return (fence, code) of all that runs; the cells of a lab are one program, told by the last of them."""
        last = self.cells[-1:]
        run = [fence for fence in self.fences if fence.language in RUNS and (fence not in self.cells or fence in last)]
        return [(fence, self.program_of(fence)) for fence in run]

    def parts(self):
        """Return the page's `Part`s in their order; markers are read already and no part of it."""
        return list(_parts(self))

    def place_of(self, mark):
        """Return, as `where` does, the place of the text `mark` outside of blocks, else of the page's first line."""
        shown = dict(self.prose_lines())
        text = "\n".join(shown.get(number, "") for number in range(1, len(self.lines) + 1))
        return self.where(text.count("\n", 0, max(text.find(mark), 0)) + 1)

    def prose_lines(self):
        """Yield (number, line) of all that stands below the front matter and outside of blocks."""
        inside = {number for fence in self.fences for number in range(fence.start, fence.end + 1)}
        for number, line in enumerate(self.lines[self.body :], start=self.body + 1):
            if number not in inside:
                yield number, line

    def where(self, line):
        """Return `docs/zh/page.md:12`, as error messages name a place."""
        line = self.origin[line - 1] if self.origin else line
        path = self.path.relative_to(ROOT) if self.path.is_relative_to(ROOT) else self.path
        return f"{path.as_posix()}:{line}"


def slug_of(file):
    """Return where a page's file stands below its language's folder, such as "train/loss.md"."""
    return Path(*file.relative_to(DOCS).parts[1:]).as_posix()


def site_path(file):
    """Return where a page's file is published below the root of the site, such as "en/train/loss/"."""
    return f"{file.relative_to(DOCS).parts[0]}/{address_of(slug_of(file))}"


def address_of(slug):
    """Return the address of a page "train/loss.md" below that of its language: "train/loss/"."""
    return re.sub(r"(^|/)index/$", r"\1", f"{slug.removesuffix('.md')}/")


def language_pages(language):
    """Return the Markdown files of one language, sorted, as paths."""
    return sorted((DOCS / language).rglob("*.md"))


def languages():
    """Return the language codes that have a docs/<code>.yml and a folder, Chinese (the source) first."""
    codes = [file.stem for file in DOCS.glob("*.yml") if (DOCS / file.stem).is_dir()]
    return sorted(codes, key=lambda code: (code != "zh", code))


def language_name(code):
    """Return what a language calls itself, from docs/<code>.yml."""
    settings = yaml.safe_load((DOCS / f"{code}.yml").read_text(encoding="utf-8"))
    return settings["extra"]["name"]


def text_in(file):
    """Return the text of a file, its lines ending in "\n"; raise PageError when it is not UTF-8."""
    content = file.read_bytes()
    try:
        return content.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        place = Page(file, []).where(content.count(b"\n", 0, error.start) + 1)
        raise PageError(f"{place}: this file is not UTF-8; let your editor save it as UTF-8.") from None


def read_snippet(name):
    """Return the program snippets/<name>; raise PageError when it holds characters that nobody sees."""
    program = text_in(SNIPPETS / name)
    for number, line in enumerate(program.split("\n"), start=1):
        if character := characters.in_program(line):
            raise PageError(f"snippets/{name}:{number}: {characters.described(character)}")
    return program


def read_page(path):
    """Read and parse the page at `path`; raise PageError when a marker or fence is broken."""
    path = Path(path)
    return parse(text_in(path), path)


def parse(text, path):
    """Parse the text of a page. See `Page` for what comes back."""
    page = Page(path, text.split("\n"))
    _refuse_unseen(page, range(len(page.lines)), characters.in_prose)
    page.body = number = _front_matter(page)
    if "jupyter" in page.meta and not _is_python(page.meta["jupyter"]):
        raise PageError(f"{page.where(1)}: write the kernel of a lab as\njupyter:\n  kernelspec: {{{KERNEL}}}")
    marker = None  # (match, line) of a snippet marker that waits for its fence
    is_output = continues = False
    while number < len(page.lines):
        line = page.lines[number]
        stripped = line.strip()
        number += 1
        if match := re.match(r"( *)(`{3,})(.*)$", line):
            fence, number = _fence(page, match, number)
            if marker:
                fence.snippet, fence.highlighted = marker[0]["path"], marker[0]["lines"]
            fence.is_output, fence.continues = is_output, continues
            if is_output:
                if not page.fences or page.fences[-1].output or page.fences[-1].is_output:
                    raise PageError(f"{page.where(fence.start)}: this output has no block above it.")
                page.fences[-1].output = fence
            page.fences.append(fence)
            marker, is_output, continues = None, False, False
        elif not stripped:
            continue
        elif match := MARKER.fullmatch(stripped):
            marker = (match, number)
        elif stripped == OUTPUT_MARKER:
            is_output = True
        elif stripped == CONT_MARKER:
            continues = True
        elif re.match(r"<!--\s*snippet", stripped):
            raise PageError(
                f"{page.where(number)}: cannot read this marker. Write it as <!-- snippet: chapter/page/point.py -->."
            )
        else:
            if marker or is_output or continues:
                raise PageError(f"{page.where(number)}: expected a fenced block under the marker above, found text.")
            if match := HEADING.fullmatch(line):
                page.headings.append((len(match["level"]), match["title"], match["id"], number))
    if marker or is_output or continues:
        raise PageError(f"{page.where(len(page.lines))}: a marker at the end of the page has no block under it.")
    for fence in page.fences:
        _refuse_unseen(page, range(fence.start, fence.end - 1), characters.in_program)
    return page


def _refuse_unseen(page, numbers, found_in):
    """Raise PageError at the first of these lines with a character that nobody sees."""
    for number in numbers:
        if character := found_in(page.lines[number]):
            raise PageError(f"{page.where(number + 1)}: {characters.described(character)}")


def _is_python(jupyter):
    """Say whether the front matter's `jupyter:` names the kernel that labs run in."""
    kernel = jupyter.get("kernelspec") if isinstance(jupyter, dict) else None
    return isinstance(kernel, dict) and kernel.get("name") == "python3" and kernel.get("language") == "python"


def _front_matter(page):
    """Fill page.meta; return the index of the first line after the front matter."""
    if page.lines[0] != "---":
        return 0
    try:
        end = page.lines.index("---", 1)
    except ValueError:
        raise PageError(f"{page.where(1)}: the front matter is never closed; add a line `---`.") from None
    # BaseLoader: every value stays the text that was written, an id of digits too.
    try:
        page.meta = yaml.load("\n".join(page.lines[1:end]), Loader=yaml.BaseLoader) or {}
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        raise PageError(f"{page.where(line)}: the front matter cannot be read: {error.problem}.") from None
    if not isinstance(page.meta, dict):
        raise PageError(f"{page.where(2)}: write the front matter as lines `name: value`.")
    return end + 1


def _fence(page, opening, number):
    """Read the fence whose opening line was line `number`; return it and the index after it."""
    indent, ticks, language = opening.groups()
    for end in range(number, len(page.lines)):
        if page.lines[end].strip() == ticks:
            break
    else:
        raise PageError(f"{page.where(number)}: this block is never closed; add a line {ticks}.")
    code = "".join(_dedent(line, indent) + "\n" for line in page.lines[number:end])
    return Fence(language, code, number, end + 1, indent), end + 1


def _dedent(line, indent):
    """Cut at most the fence's own indentation, as pytest-codeblocks does."""
    return line[len(indent) :] if line.startswith(indent) else line.lstrip(" ")


def _parts(page):
    """Yield the page's parts; prose grows line by line until something else, or another depth, ends it."""
    fences, number, depth, prose = {fence.start: fence for fence in page.fences}, page.body, 0, None
    while number < len(page.lines):
        line = page.lines[number]
        number += 1
        if line.strip():
            depth = min(depth, (len(line) - len(line.lstrip(" "))) // INDENT)
        part = _other_than_prose(line, number, depth, fences.get(number))
        if not part and prose and prose.depth == depth:
            prose.text += f"\n{line[INDENT * depth :]}"
            continue
        if prose and prose.text.strip():
            yield prose
        prose = None if part else Part("prose", number, depth, line[INDENT * depth :])
        if part and part.kind == "box":
            depth = part.depth
        if part and part.fence:
            number = part.fence.end
        if part and part.kind:
            yield part
    if prose and prose.text.strip():
        yield prose


def _other_than_prose(line, number, depth, fence):
    """Return the part that begins in this line, one of no kind for what no reader sees, or None for prose."""
    if fence:
        return Part("" if fence.is_output else "block", number, depth, fence=fence)
    if match := BOX.fullmatch(line):
        return Part("box", number, len(match["indent"]) // INDENT + 1, match["title"])
    if match := IMAGE.fullmatch(line):
        return Part("image", number, depth, image=match)
    if match := DATA.fullmatch(line.strip()):
        return Part("table", number, depth, match["name"])
    return Part("", number, depth) if line.strip().startswith("<!--") else None


def write_fence(page, fence, code):
    """Replace the code of `fence` in page.lines. Later fences move: work from the last to the first."""
    body = [fence.indent + line if line else "" for line in code.rstrip("\n").split("\n")]
    page.lines[fence.start : fence.end - 1] = body if code else []


def fenced(language, code):
    """Return the lines of a block of `code`, its fence longer than any in it."""
    longest = max([len(ticks) for ticks in re.findall(r"`{3,}", code)], default=2)
    ticks = "`" * (longest + 1)
    return [ticks + language, *code.removesuffix("\n").split("\n"), ticks]


def text_of(page):
    """Return the whole text of the page, as it is to be written back."""
    return "\n".join(page.lines)
