"""Bring the pages up to date with the snippets; never types an output by hand.

    python -m builder.sync                       # or: make sync
    python -m builder.sync --stamp docs/en/…     # "this translation is up to date now"

1. A changed snippet is written into every page that shows it; each page keeps its own comments.
   A changed cell of a Chinese lab is written into the lab of every other language.
2. Every block is run, and what it prints is written under it.
3. A translation whose source page changed in nothing but code is stamped as up to date again.

What was changed is shown as a diff. A second run changes nothing.
"""

import argparse
import difflib
import re
import subprocess
import sys
from pathlib import Path

from builder.page import (
    OUTPUT_MARKER,
    ROOT,
    SNIPPETS,
    fenced,
    language_pages,
    languages,
    parse,
    read_page,
    text_of,
    write_fence,
)
from builder.programs import SnippetError, merge_comments, same_program
from builder.runner import run_all
from builder.translation import SOURCE, blob_id, source_file


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stamp", nargs="+", metavar="PAGE", help="mark these translated pages as up to date")
    pages = parser.parse_args().stamp
    if pages:
        for page in pages:
            stamp(Path(page).resolve())
        return
    before = {file: file.read_text(encoding="utf-8") for code in languages() for file in language_pages(code)}
    for file in before:
        copy_snippets(file)
    failed = write_outputs(list(before))
    for file in before:
        if file.relative_to(ROOT / "docs").parts[0] != SOURCE:
            restamp(file)
    for file, old in before.items():
        name = file.relative_to(ROOT).as_posix()
        new = file.read_text(encoding="utf-8")
        sys.stdout.writelines(difflib.unified_diff(old.splitlines(True), new.splitlines(True), name, name, n=2))
    sys.exit(failed)


def copy_snippets(file):
    """Write changed snippets into the page's fences, keeping the page's comments."""
    page = read_page(file)
    for fence in reversed(page.fences):
        if fence.snippet and (SNIPPETS / fence.snippet).is_file():
            snippet = (SNIPPETS / fence.snippet).read_text(encoding="utf-8")
            if not _same(fence.code, snippet):
                write_fence(page, fence, merge_comments(fence.code, snippet))
    _write(file, text_of(page))
    if page.cells and source_file(file).is_file():
        copy_cells(read_page(file), read_page(source_file(file)))


def copy_cells(page, source):
    """Write changed cells of the source page's lab into its translation, which keeps its own comments."""
    if len(page.cells) != len(source.cells):
        return  # the tests say where the two differ
    for cell, wanted in reversed(list(zip(page.cells, source.cells))):
        if not _same(cell.code, wanted.code):
            write_fence(page, cell, merge_comments(cell.code, wanted.code))
    _write(page.path, text_of(page))


def _same(page_code, snippet):
    try:
        return same_program(page_code, snippet)
    except SnippetError:
        return False


def write_outputs(files):
    """Run every block and write what it prints under it; return 1 if any block failed, else 0."""
    pages = [read_page(file) for file in files]
    texts = [text_of(page) for page in pages]
    blocks = [(page, fence, code) for page in pages for fence, code in page.programs()]
    results = run_all([(fence.language, code) for _, fence, code in blocks], with_snippets=True)
    failed = 0
    for (page, fence, _), result in reversed(list(zip(blocks, results))):
        if result.error:
            print(f"{page.where(fence.start)}: the block fails, its output is left as it was\n{result.error}")
            failed = 1
        elif fence.output and not result.output:
            del page.lines[fence.end : fence.output.end]
        elif fence.output:
            write_fence(page, fence.output, result.output)
        elif result.output:
            lines = ["", OUTPUT_MARKER, *fenced("text", result.output)]
            page.lines[fence.end : fence.end] = [fence.indent + line if line else "" for line in lines]
    for page, text in zip(pages, texts):
        if page.path.read_text(encoding="utf-8") == text:
            _write(page.path, text_of(page))
        else:  # running all blocks takes a while; what was written meanwhile must not be lost
            print(f"{page.where(1)}: edited while the blocks ran, left alone; run this again.")
            failed = 1
    return failed


def restamp(file):
    """Stamp a translation again if its source page, since the last stamp, changed only in code."""
    source = source_file(file)
    stamped = str(read_page(file).meta.get("source", ""))
    if not source.is_file() or stamped == blob_id(source):
        return
    old = subprocess.run(["git", "cat-file", "blob", stamped], cwd=ROOT, capture_output=True)
    if old.returncode == 0 and _prose(old.stdout.decode(), source) == _prose(
        source.read_text(encoding="utf-8"), source
    ):
        stamp(file)


def _prose(text, path):
    """The text of a page without the content of its fences."""
    page = parse(text, path)
    for fence in reversed(page.fences):
        write_fence(page, fence, "")
    return text_of(page)


def stamp(file):
    """Write the id of the current source page into the front matter of a translation."""
    identity = f"source: {blob_id(source_file(file))}"
    text = file.read_text(encoding="utf-8")
    head, found = re.subn(r"^source: .*$", identity, text.split("\n---\n")[0], count=1, flags=re.M)
    if found:
        text = head + text[len(text.split("\n---\n")[0]) :]
    elif text.startswith("---\n"):
        text = f"---\n{identity}\n" + text[len("---\n") :]
    else:
        text = f"---\n{identity}\n---\n\n{text}"
    _write(file, text)


def _write(file, text):
    if file.read_text(encoding="utf-8") != text:
        file.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
