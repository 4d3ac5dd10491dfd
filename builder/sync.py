"""Bring the pages up to date with the snippets; never types an output by hand.

    python -m builder.sync                           # or: make sync
    python -m builder.sync docs/zh/train/loss.md     # this page alone, in every language; or: make sync PAGE=…
    python -m builder.sync --stamp docs/en/…         # "this translation is up to date now"

1. A changed snippet is written into every page that shows it; each page keeps its own comments.
   A changed cell of a Chinese lab is written into the lab of every other language.
2. Every block is run, and what it prints is written under it.
3. A translation whose source page changed in nothing but code is stamped as up to date again.

What was changed is shown as a diff. A second run changes nothing. A run that was cut off is run again.
"""

import argparse
import difflib
import re
import shutil
import sys
from pathlib import Path

from filelock import FileLock, Timeout

from builder.page import (
    DOCS,
    OUTPUT_MARKER,
    ROOT,
    SNIPPETS,
    PageError,
    fenced,
    language_pages,
    languages,
    parse,
    read_page,
    read_snippet,
    slug_of,
    text_in,
    text_of,
    write_fence,
)
from builder.programs import SnippetError, merge_comments, same_program
from builder.runner import run_all
from builder.translation import SOURCE, blob_id, remember, remembered, source_file

LOCK = ROOT / ".cache" / "sync.lock"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="*", metavar="PAGE", help="pages, or folders of them; none: all pages")
    parser.add_argument("--stamp", action="store_true", help="mark these translated pages as up to date")
    asked = parser.parse_args()
    try:
        files = [page for name in asked.pages for page in named(name)]
        if asked.stamp and not files:
            raise PageError("name the translated pages to be stamped.")
        LOCK.parent.mkdir(exist_ok=True)
        with FileLock(LOCK, timeout=0):
            sys.exit(stamp_all(files) if asked.stamp else sync(in_every_language(files)))
    except PageError as error:
        sys.exit(error.message)
    except Timeout:
        sys.exit("Another `make sync` is at work in this folder. Run this again when it has ended.")
    except KeyboardInterrupt:
        sys.exit("Interrupted; not all is written yet. Run this again.")


def named(name):
    """Return the pages that a word of the command line means: one page, or all of a folder."""
    path = Path(name).resolve()
    found = [file for code in languages() for file in language_pages(code) if path in (file, *file.parents)]
    if not found:
        raise PageError(f"{name}: there is no such page. Write one as docs/{SOURCE}/train/loss.md.")
    return found


def in_every_language(files):
    """Return these pages in all languages that have them, the source first; of no pages, all there are."""
    slugs = {slug_of(file) for file in files}
    return [file for code in languages() for file in language_pages(code) if not files or slug_of(file) in slugs]


def stamp_all(files):
    """Stamp these translations; what they are stamped with git shall know."""
    for file in files:
        if not source_file(file).is_file() or source_file(file) == file:
            raise PageError(
                f"{file.relative_to(ROOT).as_posix()}: this is not the translation of a page in docs/{SOURCE}."
            )
    remember(source_file(file) for file in files)
    for file in files:
        stamp(file)


def sync(files):
    """Do all three steps for these pages and show what has changed; return 1 if any block failed, else 0."""
    before = {file: text_in(file) for file in files}
    sources = [file for file in files if file.is_relative_to(DOCS / SOURCE)]
    remember(sources)  # a translation may be stamped with what is about to be changed
    for file in files:
        copy_snippets(file)
    failed = write_outputs(files)
    remember(sources)
    for file in files:
        if file not in sources:
            restamp(file)
    for file, old in before.items():
        sys.stdout.writelines(_difference(file, old, text_in(file)))
    return failed


def _difference(file, old, new):
    """Return the lines of a diff; lines end at "\n" alone."""
    name = file.relative_to(ROOT).as_posix()
    old, new = [[line + "\n" for line in text.split("\n")] for text in (old, new)]
    return difflib.unified_diff(old, new, name, name, n=2)


def copy_snippets(file):
    """Write changed snippets into the page's fences, keeping the page's comments."""
    page = read_page(file)
    for fence in reversed(page.fences):
        if fence.snippet and (SNIPPETS / fence.snippet).is_file():
            snippet = read_snippet(fence.snippet)
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
        if text_in(page.path) == text:
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
    old = remembered(stamped)
    if old is not None and _prose(old, source) == _prose(text_in(source), source):
        stamp(file)


def _prose(text, path):
    """The text of a page without its outputs and the content of its other fences; None if it cannot be read."""
    try:
        page = parse(text, path)
    except PageError:
        return None
    for fence in reversed(page.fences):
        if fence.is_output:
            del page.lines[fence.start - 1 : fence.end]
        else:
            write_fence(page, fence, "")
    page.lines = [line for line in page.lines if line.strip() != OUTPUT_MARKER]
    return re.sub(r"\n{3,}", "\n\n", text_of(page))


def stamp(file):
    """Write the id of the current source page into the front matter of a translation."""
    page, identity = read_page(file), f"source: {blob_id(source_file(file))}"
    stamped = [at for at, line in enumerate(page.lines[: page.body]) if line.startswith("source: ")]
    if stamped:
        page.lines[stamped[0]] = identity
    elif page.body:
        page.lines.insert(1, identity)
    else:
        page.lines[:0] = ["---", identity, "---", ""]
    _write(file, text_of(page))


def _write(file, text):
    """Write a page whose text has changed, whole or not at all."""
    if text_in(file) != text:
        new = file.with_name(f".{file.name}.new")
        new.write_text(text, encoding="utf-8", newline="\n")
        shutil.copymode(file, new)
        new.replace(file)


if __name__ == "__main__":
    main()
