"""The rules that pages keep, each a function that returns what breaks it, as `file:line: what to do`.

Tests run them over the real pages (test_pages.py) and over faulty ones (test_rules_bite.py).
"""

import contextlib
import io
import re
import shlex
import unicodedata
from collections import Counter

import yaml
from pytest_codeblocks.main import extract_from_buffer

from builder.guard import raw_html
from builder.page import CONT_MARKER, ROOT, RUNS, SNIPPETS, PageError, read_page, read_snippet
from builder.programs import SnippetError, lines_of, merge_comments, tokens
from builder.translation import SOURCE, blob_id, catch_up_command, source_file

KNOWN_MARKER = re.compile(
    r"<!-- (snippet: \S+( hl_lines=\"[\d -]+\")?|glossary|versions|status|evening \d|second reading) -->"
    r"|<!--pytest-codeblocks:expected-output-->"
)
CHECKED = {"console", "yaml", "markdown"}  # not run, but looked through by the rules below


def prose_lines(page):
    """Yield (number, line) of everything outside fences; of the front matter, the description."""
    for number, line in enumerate(page.lines[: page.body], start=1):
        if line.startswith("description:"):
            yield number, line
    yield from page.prose_lines()


def languages_of_fences(page):
    """The info string is exactly a language that is run or checked; `text` only as an output."""
    for fence in page.fences:
        place = page.where(fence.start)
        if fence.is_output and fence.language != "text":
            yield f"{place}: an output is a ```text block, not ```{fence.language}."
        elif fence.language == "text" and not fence.is_output:
            yield f"{place}: a ```text block is a verified output; put the marker above it and the program above that."
        elif fence.output and fence.language not in RUNS:
            yield f"{place}: ```{fence.language} is not run, so it cannot have a verified output."
        elif "\t" in fence.code:
            yield f"{place}: write spaces instead of tabs; on the page a tab turns into spaces, and in a copy of it."
        elif fence.language not in {*RUNS, *CHECKED, "text"}:
            yield (
                f"{place}: ```{fence.language} would not be run. "
                f"The line must be ``` and one of {', '.join(sorted({*RUNS, *CHECKED}))}, nothing else."
            )


def other_kinds_of_code(page):
    """No `~~~`, no skip marks, no raw HTML, no hidden parts: none of them would ever run, or be seen."""
    for number, line in prose_lines(page):
        prose = re.sub(r"`[^`]*`|\$\$?[^$]*\$\$?|<https?:[^>]*>", " ", line)
        if "pytest-codeblocks:cont" in prose:
            if not page.is_lab or line != CONT_MARKER:
                yield f"{page.where(number)}: every block is complete by itself; `cont` is for the cells of a lab."
        elif re.search(r"<!--|-->", prose) and not KNOWN_MARKER.fullmatch(line.strip()):
            yield f"{page.where(number)}: a comment hides text from readers, not from tests; only markers are allowed."
        if line.lstrip().startswith("~~~"):
            yield f"{page.where(number)}: write ``` instead of ~~~, which is never run."
        if re.search(r"pytest-codeblocks:\s*(skip|importorskip|expect-|expected-output-ignore)|pytest\.mark", line):
            yield f"{page.where(number)}: blocks on this site are never skipped; remove this mark."
    yield from raw_html(page)


def cells_are_one_program(page):
    """The cells of a lab follow each other by `cont`, with nothing between them that it could be glued to."""
    if not page.is_lab:
        return
    if not page.cells:
        yield f"{page.where(1)}: a lab needs a cell, a ```python fence at the left edge; or take `jupyter:` away."
        return
    first, last = page.cells[0], page.cells[-1]
    for fence in page.fences:
        place = page.where(fence.start)
        if fence not in page.cells:
            if fence.language in ("sh", "bash") or (fence.language == "python" and not fence.indent):
                yield f"{place}: in a lab jupytext would take this block for a cell; indent it in a box, as Python."
            if fence.start < last.start:
                yield f"{place}: between the cells of a lab stands no other block; put it below the last cell."
            if fence.continues:
                yield f"{place}: only the cells of a lab continue each other."
        elif fence.continues != (fence is not first):
            wanted = (
                "no marker above the first cell of a lab" if fence is first else f"write {CONT_MARKER} above this cell"
            )
            yield f"{place}: {wanted}."
        elif fence.output and fence is not last:
            yield f"{place}: the build writes what a cell prints; below the last one stands what the whole lab prints."


def collected_by_the_runner(page):
    """What this project reads as blocks is what pytest-codeblocks collects, one by one."""

    def as_collected(fence):
        # pytest-codeblocks drops the empty lines of an indented fence.
        lines = lines_of(fence.code)
        return "".join(line for line in lines if line.strip()) if fence.indent else fence.code

    cells = page.cells  # these the runner collects as one block

    seen = [
        (f.start, f.language, as_collected(f), as_collected(f.output) if f.output else None)
        for f in page.fences
        if not f.is_output and f not in cells
    ]
    if cells:
        output = cells[-1].output.code if cells[-1].output else None
        seen.append((cells[0].start, "python", "".join(cell.code for cell in cells), output))
    try:
        blocks = extract_from_buffer(io.StringIO("\n".join(page.lines)))
        for block in blocks:
            if block.marks or block.importorskip or block.expected_output_ignore_whitespace:
                yield f"{page.where(block.lineno)}: a mark keeps this block from being run or compared; remove it."
        collected = [(block.lineno, block.syntax, block.code, block.expected_output) for block in blocks]
    except RuntimeError as error:
        yield f"{page.where(1)}: pytest-codeblocks cannot read this page: {error}"
        return
    for fence in page.fences:
        if fence.indent and fence.is_output and "\n\n" in "\n" + fence.code:
            yield f"{page.where(fence.start)}: pytest-codeblocks cannot compare an indented output with an empty line."
    for one in Counter(seen) - Counter(collected):
        yield f"{page.where(one[0])}: pytest-codeblocks does not see this block as it stands here."
    for one in Counter(collected) - Counter(seen):
        yield f"{page.where(one[0])}: pytest-codeblocks sees a block here that is not one on the page."


def shows_its_snippet(page):
    """Every Python block names its snippet, and is the same program, comments aside; the cells of a lab have none."""
    for fence in page.fences:
        place = page.where(fence.start)
        if fence.language != "python":
            if fence.snippet:
                yield f"{place}: a snippet marker belongs above a ```python block."
            continue
        in_lab = fence in page.cells
        if not fence.snippet and not in_lab:
            yield f"{place}: put <!-- snippet: chapter/name.py --> above this block and the program into snippets/."
            continue
        file = SNIPPETS / (fence.snippet or "")
        if not in_lab and not file.is_file():
            yield f"{place}: there is no snippets/{fence.snippet}."
            continue
        try:
            snippet = fence.code if in_lab else read_snippet(fence.snippet)
        except PageError as error:
            yield f"{place}: {error.message}"
            continue
        try:
            same = tokens(fence.code) == tokens(snippet)
        except SnippetError as error:
            yield f"{place}: {error}. The program is:\n{merge_comments(fence.code, snippet)}"
            continue
        words = [text for _, text in tokens(fence.code)]
        if any(word == "__name__" and before != "." for before, word in zip(["", *words], words)):
            yield f"{place}: what depends on `__name__` runs differently when copied; leave it out."
        for _, text in tokens(fence.code):
            if fence.indent and "\n\n" in text:
                yield f"{place}: pytest-codeblocks drops empty lines of indented blocks, also in strings; write \\n."
        last = len(lines_of(fence.code))
        if fence.highlighted and max(map(int, re.findall(r"\d+", fence.highlighted))) > last:
            yield f"{place}: hl_lines names a line beyond the {last} of the block."
        if not same:
            yield (
                f"{place}: differs from snippets/{fence.snippet} in more than comments. Either the page is wrong: "
                f"paste this block; or the snippet is to change: edit it and run `make sync`.\n"
                f"{merge_comments(fence.code, snippet)}"
            )


def shows_its_own_snippets(page):
    """snippets/<chapter>/<page>/<point>.py stands on <chapter>/<page>.md; those of project/ on any page."""
    own = page.slug.removesuffix(".md")
    for fence in page.fences:
        if fence.snippet and not fence.snippet.startswith("project/") and fence.snippet.rpartition("/")[0] != own:
            yield f"{page.where(fence.start)}: move snippets/{fence.snippet} to snippets/{own}/."


def headings_have_ids(page):
    """One title, and an explicit id on every heading below it (Chinese has no natural anchors)."""
    titles = [heading for heading in page.headings if heading[0] == 1]
    if len(titles) != 1:
        yield f"{page.where(1)}: a page has exactly one `# Title`, this one has {len(titles)}."
    before = ""
    for number, line in prose_lines(page):
        if re.match(r"\s*#{1,6}[^#\s]|\s+#{1,6}\s", line) or (before and re.fullmatch(r"\s*(=+|-+)\s*", line)):
            yield f"{page.where(number)}: write a heading as `## Title {{ #id }}`, at the left edge, with a blank."
        before = line.strip()
    for level, title, identity, line in page.headings:
        if level > 1 and not identity:
            yield f"{page.where(line)}: give this heading an id: {'#' * level} {title} {{ #some-words }}"
    ids = Counter(heading[2] for heading in page.headings if heading[2])
    for identity, count in ids.items():
        if count > 1:
            yield f"{page.where(1)}: the id #{identity} is used {count} times."


# The kinds that Material knows.
BOXES = ["note", "abstract", "info", "tip", "success", "question"]
BOXES += ["warning", "failure", "danger", "bug", "example", "quote"]


def admonitions_have_titles(page):
    """An untitled admonition would show an English word on a Chinese page; one of an unknown kind has no colour."""
    for number, line in prose_lines(page):
        box = re.fullmatch(r'\s*(?:!!!|\?\?\?\+?) (\w+) ".+"\s*', line)
        if re.match(r"\s*(!!!|\?\?\?)", line) and not box:
            yield f'{page.where(number)}: write a box with its kind and its title in straight quotes: !!! note "…"'
        elif box and box[1] not in BOXES:
            yield f"{page.where(number)}: there is no box `{box[1]}` here; the kinds are {', '.join(BOXES)}."


def _without_code(line):
    """Return the line with inline code and formulas blotted out, every character at its place."""
    return re.sub(r"(`+)(?!`).+?(?<!`)\1(?!`)|\$[^$]*\$", lambda match: "`" * len(match[0]), line)


def indented_by_four(page):
    """What belongs to a list or a box is four spaces to the right; with two, Markdown takes it for something else."""
    for number, line in prose_lines(page):
        indent = re.match(r"\s*", line)[0]
        if "\t" in line:
            yield f"{page.where(number)}: write four spaces instead of a tab."
        elif line.strip() and len(indent) % 4:
            yield f"{page.where(number)}: indent by four spaces, not {len(indent)}; else it is outside the list or box."
    for fence in page.fences:
        if len(fence.indent) % 4:
            yield f"{page.where(fence.start)}: indent this block by four spaces, not {len(fence.indent)}."


LIST_ITEM = re.compile(r"(?P<indent> *)(?:[-*+]|(?P<number>\d+)\.) ")


def lists_are_whole(page):
    """The items of a list follow each other, numbered one by one, and an empty line ends it."""
    before, numbers = None, {}  # the line above; for each indentation the number of the last item
    for number, line in prose_lines(page):
        item = LIST_ITEM.match(line)
        if before and any(before[0] < fence.start < number and not fence.indent for fence in page.fences):
            numbers = {}  # a block at the left edge ends the list
        if item and item["number"]:
            wanted = numbers.get(item["indent"], int(item["number"]) - 1) + 1
            if int(item["number"]) != wanted:
                yield f"{page.where(number)}: readers see {wanted} here; write {wanted}."
            numbers[item["indent"]] = wanted
        elif line.strip() and (item or not line.startswith(" ")):
            numbers = {indent: last for indent, last in numbers.items() if len(indent) < len(line) - len(line.lstrip())}
        above = LIST_ITEM.match(before[1]) if before and before[0] == number - 1 else None
        if above and line.strip() and not item and not line.startswith(above["indent"] + "    "):
            yield f"{page.where(number)}: this line would go on with the item above; leave an empty line between."
        before = number, line


def tables_are_whole(page):
    """Every row of a table has as many cells as the first; what is too much is not shown, what is missing is empty."""
    wanted, last = None, 0
    for number, line in prose_lines(page):
        is_row = wanted and number == last + 1 and line.strip()
        if is_row and len(cells_of(line)) != wanted:
            yield f"{page.where(number)}: this row has {len(cells_of(line))} cells, the first row has {wanted}."
        elif re.fullmatch(r"\s*\|?[\s:|-]*-[\s:|-]*\|[\s:|-]*", line):
            above = page.lines[number - 2]
            wanted, last = len(cells_of(above)), number
            if len(cells_of(line)) != wanted:
                yield f"{page.where(number)}: {len(cells_of(line))} columns under {wanted} headings."
        if is_row:
            last = number
        elif number != last:
            wanted = None


def cells_of(row):
    """Return the cells of a table's row; a bar in code or behind a backslash parts none."""
    blotted = _without_code(row).strip()
    parts = re.split(r"(?<!\\)\|", blotted.removeprefix("|"))
    return parts[:-1] if blotted.endswith("|") else parts


def taken_without_a_word(page):
    """What Markdown makes something else of, so that it is missing on the page and leaves no trace."""
    for number, line in prose_lines(page):
        prose = _without_code(line)
        if re.match(r"\s*\[[^\]]+\]:", prose):
            yield f"{page.where(number)}: a line that begins so is not shown; write links as [text](address)."
        if match := re.search(r"(?<!\w)__\w+__(?!\w)", prose):
            yield f"{page.where(number)}: {match[0]} would be bold and lose its underscores; write it as code."
        if match := re.search(r"\\[()\[\]]", prose):
            yield f"{page.where(number)}: {match[0]} is no formula here; write $x$ or $$x$$."
        if re.fullmatch(r"\s*([-*_] ?){3,}", prose) and number > page.body:
            yield f"{page.where(number)}: a line across the page is not used here; write a heading."


def formulas_stand_alone(page):
    """A formula in two dollars is a block of its own; within a line it would break the paragraph in two."""
    shown = {number: re.sub(r"(`+)(?!`).+?(?<!`)\1(?!`)", "", line) for number, line in prose_lines(page)}
    text = "\n".join(shown.get(number, "") for number in range(1, len(page.lines) + 1))
    for match in re.finditer(r"\$\$[^$]+\$\$", text):
        above, below = text[: match.start()].rstrip(" "), text[match.end() :]
        if not above.endswith("\n\n") or not re.match(r" *(\n *(\n|$)|$)", below):
            line = text.count("\n", 0, match.start()) + 1
            yield f"{page.where(line)}: write $$…$$ between two empty lines, or in the line as $…$."


def bold_closes_in_notebooks_too(page):
    """CommonMark, which notebooks are shown by, closes no bold between a sign and a letter: `**so。**那`."""
    for number, line in prose_lines(page):
        prose = _without_code(line)
        stars = [match.start() for match in re.finditer(r"\*\*", prose)]
        for index, at in enumerate(stars):
            inner, outer = prose[at + 2 : at + 3], prose[max(at - 1, 0) : at]
            if index % 2:
                inner, outer = outer, prose[at + 2 : at + 3]
            if _is_sign(inner) and outer.strip() and not _is_sign(outer):
                yield (
                    f"{page.where(number)}: in a notebook this bold would show its stars: "
                    f"…{line[max(at - 8, 0) : at + 6]}… Write the sign outside the stars."
                )


def _is_sign(character):
    return bool(character) and unicodedata.category(character)[0] in "PS"


def has_description(page):
    """The front matter describes the page, for search engines."""
    if not str(page.meta.get("description", "")).strip():
        yield f"{page.where(1)}: add `description: …` between two lines `---` at the top."


def checked_languages(page, requirements, make_targets):
    """What is shown but cannot be run here is looked through: shell sessions, YAML."""
    for fence in page.fences:
        if fence.language == "yaml":
            try:
                list(yaml.safe_load_all(fence.code))
            except yaml.YAMLError as error:
                yield f"{page.where(fence.start)}: not valid YAML: {error}"
        if fence.language == "console":
            for offset, line in enumerate(fence.code.rstrip("\n").split("\n"), start=1):
                problem = console_problem(line, requirements, make_targets)
                if problem:
                    yield f"{page.where(fence.start + offset)}: {problem}"


_COMMANDS = {
    "python -m venv .venv",
    "source .venv/bin/activate",
    ".venv\\Scripts\\activate",
    "pip install -r requirements.txt",
    "mkdocs serve",
    "mkdocs build --strict",
    "pytest",
    "pytest --codeblocks docs",
    "python -m builder.sync",
}


def console_problem(line, requirements, make_targets):
    """Say why this line of a `console` block may mislead a reader, or return None.

    Known are: the few fixed commands above, `make` with a real target, git, and `pip install` of
    packages at exactly the versions of requirements.txt.
    """
    if not line.startswith(("$ ", "> ")):
        return "begin each command with `$ ` (or `> ` for Windows)."
    command = line[2:].strip()
    words = shlex.split(command, posix="\\" not in command)
    if command in _COMMANDS or re.sub(r"^(python3|py) ", "python ", command) in _COMMANDS:
        return None
    if words[0] == "make":
        pages = [word.removeprefix("PAGE=") for word in words[1:] if word.startswith("PAGE=")]
        if missing := [name for name in pages if not (ROOT / name).is_file()]:
            return f"there is no {', '.join(missing)}."
        unknown = [word for word in words[1:] if word not in make_targets and "=" not in word]
        return f"the Makefile has no target {', '.join(unknown)}." if unknown else None
    if words[0] in ("git", "cd"):
        return None
    if words[0] in ("pytest", "python"):
        paths = [word for word in words[1:] if word.startswith(("docs/", "snippets/", "tests/"))]
        paths += [f"{word.replace('.', '/')}.py" for word in words[2:3] if words[1] == "-m" and "." in word]
        missing = [path for path in paths if not (ROOT / path).exists()]
        if missing:
            return f"there is no {', '.join(missing)}."
        if paths:
            return None
    pip = words[1:] if words[0] == "pip" else words[3:] if words[1:3] == ["-m", "pip"] else None
    if pip and pip[0] == "install":
        packages = [w for w in pip[1:] if not w.startswith("-") and not w.startswith("https://download.pytorch.org/")]
        packages = [w for w in packages if w != "pip"]
        wrong = [w for w in packages if w not in requirements]
        return f"requirements.txt pins other versions than {', '.join(wrong)}." if wrong else None
    return f"`{command}` is not a command that the tests know to be right (tests/docs/rules.py)."


def same_structure(page, source):
    """A translation has the same headings, blocks, figures and widgets, in the same order."""
    here, there = _structure(page), _structure(source)
    for (line, what, content), (line2, what2, content2) in zip(here, there):
        if (what, content) != (what2, content2):
            difference = f"{what2}, but with other content" if what == what2 else what2
            yield (
                f"{page.where(line)}: {what} stands where {source.where(line2)} has {difference}; "
                "the languages must have the same parts in the same order."
            )
            return
    if len(here) != len(there):
        longer, name = (here, page) if len(here) > len(there) else (there, source)
        line, what, _ = longer[min(len(here), len(there))]
        yield f"{name.where(line)}: {what} has no counterpart in the other language."


def _structure(page):
    """Return (line, what, content) of every part of a page that all languages share."""
    parts = [(line, f"heading {'#' * level} {{ #{identity} }}", "") for level, _, identity, line in page.headings]
    for fence in page.fences:
        content = fence.code if fence.is_output or fence.language in (*RUNS, "console") else ""
        if fence.language == "console":
            content = re.sub(r"\bdocs/\w+/", "docs/", content)  # each names its own folder
        if fence.language == "python":
            with contextlib.suppress(SnippetError):  # another rule names what is not Python
                content = tokens(fence.code)
        what = "the output" if fence.is_output else f"the {fence.language} block {fence.snippet or ''}".strip()
        parts.append((fence.start, what, (content, fence.highlighted)))
    for number, line in prose_lines(page):
        parts += [(number, f"figure:{name}", "") for name in re.findall(r"\]\((?:figure|lab):(\w+)\)", line)]
        parts += [(number, f"<!-- {name} -->", "") for name in re.findall(r"^<!-- (\w+) -->$", line)]
        parts += [
            (number, "the explorer", shown)
            for shown in re.findall(
                r"\]\(((?:conv2d-explorer|kernel-lab|descent-stepper|shape-ledger|net-xray):[^)]*)\)", line
            )
        ]
        parts += [(number, "a link that sets the explorer", state) for state in re.findall(r"\]\(\?w=([^)]*)\)", line)]
        parts += [(number, f"box {kind}", "") for kind in re.findall(r"^\s*(?:!!!|\?\?\?\+?) (\w+)", line)]
    shown = dict(prose_lines(page))
    text = "\n".join(shown.get(number, "") for number in range(1, len(page.lines) + 1))
    for match in re.finditer(r"\$\$(.+?)\$\$", text, re.S):
        formula = re.sub(r"\\(text|mathrm)\{[^}]*\}|\s", "", match[1])  # words may be translated
        parts.append((text.count("\n", 0, match.start()) + 1, "the formula", formula))
    return sorted(parts, key=lambda part: part[0])


def is_up_to_date(page):
    """A translation's `source` is the id of the source page as it is now."""
    source = source_file(page.path)
    if str(page.meta.get("source")) == blob_id(source):
        return
    name = source.relative_to(ROOT).as_posix()
    if any(shows_its_snippet(read_page(source))):  # a number given now would be wrong as soon as that is mended
        yield f"{page.where(1)}: {name} is not in step with snippets/; first run `make sync PAGE={name}`."
        return
    yield (
        f"{page.where(1)}: {name} has changed since this was translated. "
        f"See `{catch_up_command(page.path)}`, bring this page up to date, "
        f"then write `source: {blob_id(source)}` into its front matter. "
        f"(If nothing but programs has changed, `make sync PAGE={name}` does all of it.)"
    )


ROOMS = ("builder", "figures", "tests", "theme", "widgets")


def names_files_that_exist(page):
    """A file of the project that a page names in its text is there."""
    for number, line in prose_lines(page):
        for named in re.findall(r"`([\w./-]+)`", line):
            below = named.split("/")[0] in ROOMS and "/" in named
            is_test = re.fullmatch(r"test_\w+\.py", named) and page.path.parent.name == "contribute"
            if below and not (ROOT / named).exists() or is_test and not any((ROOT / "tests").rglob(named)):
                yield f"{page.where(number)}: there is no {named}."


def consistent_terms(page, language, glossary):
    """One term for one thing: words that the glossary lists under `avoid` are refused."""
    for entry in glossary.values():
        for word in entry.get("avoid", {}).get(language, []):
            pattern = re.compile(
                rf"(?<![A-Za-z]){re.escape(word)}(?![A-Za-z])" if word.isascii() else re.escape(word), re.I
            )
            for number, line in prose_lines(page):
                if pattern.search(re.sub(r"`[^`]*`", "", line)):
                    yield f"{page.where(number)}: say {entry[language]}, not {word} (docs/glossary.yml)."


def chinese_typography(page):
    """Full-width punctuation next to Chinese, and a space between Chinese and Latin."""
    for number, line in prose_lines(page):
        # Code, links' targets, formulas and attributes are not prose.
        prose = re.sub(r"`[^`]*`|\]\([^)]*\)|\$\$?[^$]*\$\$?|\{[^}]*\}|<[^>]*>", " ", line)
        if match := re.search(r"[一-鿿][,;:!?](?=\s|$|[一-鿿])|[,;!?][一-鿿]|[一-鿿]\.(?=\s|$)", prose):
            yield f"{page.where(number)}: half-width punctuation beside Chinese: …{match[0]}… (write ，。：；！？)"
        if match := re.search(r"[一-鿿][A-Za-z0-9]|[A-Za-z0-9][一-鿿]", prose):
            yield f"{page.where(number)}: put a space between Chinese and Latin: …{match[0]}…"
        if match := re.search(r"[一-鿿]`[^`]|`[一-鿿]", re.sub(r"`[^`]+`", "`x`", line)):
            yield f"{page.where(number)}: put a space between Chinese and code: …{match[0]}…"


def pages_of(language_folders):
    """Every page exists in every language: yield each one that is missing or has no source page."""
    source, *others = language_folders
    wanted = {file.relative_to(source) for file in source.rglob("*.md")}
    for folder in others:
        there = {file.relative_to(folder) for file in folder.rglob("*.md")}
        for slug in sorted(wanted - there):
            yield f"{folder.name}/{slug.as_posix()} is missing: translate {SOURCE}/{slug.as_posix()}."
        for slug in sorted(there - wanted):
            yield f"{folder.name}/{slug.as_posix()} has no source page {SOURCE}/{slug.as_posix()}."
