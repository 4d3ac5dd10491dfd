"""How far a translation is behind the page that it was made from.

A translated page carries `source: <blob>` in its front matter: the git blob id of the Chinese
page as it was when the translator last read it. Equal means up to date; otherwise
`git diff <blob> <path>` shows exactly what has changed since.
"""

import hashlib

from builder.page import DOCS, ROOT, read_page

SOURCE = "zh"


def blob_id(file):
    """Return the id that git gives the file's content (what `git hash-object` prints)."""
    content = file.read_bytes()
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()


def source_file(file):
    """Return the Chinese page that belongs to a page of another language."""
    below = file.relative_to(DOCS)
    return DOCS.joinpath(SOURCE, *below.parts[1:])


def state(language, slug):
    """Return "source", "fresh", "stale" or "missing" for the page `slug` of `language`."""
    file = DOCS / language / slug
    if language == SOURCE:
        return "source"
    if not file.is_file():
        return "missing"
    return "fresh" if str(read_page(file).meta.get("source")) == blob_id(source_file(file)) else "stale"


def catch_up_command(file):
    """Return the git command that shows what the translator of `file` has yet to catch up with."""
    path = source_file(file).relative_to(ROOT).as_posix()
    stamped = read_page(file).meta.get("source")
    return f"git diff {stamped} {path}" if stamped else f"git log -p {path}"
