"""How far a translation is behind the page that it was made from.

A translated page carries `source: <blob>` in its front matter: the git blob id of the Chinese
page as it was when the translator last read it. Equal means up to date; otherwise
`git diff <blob> <path>` shows exactly what has changed since.
"""

import hashlib
import re
import subprocess

from builder.page import DOCS, ROOT, read_page

SOURCE = "zh"


def git(*arguments, **options):
    """Ask git about the project and return the finished process; where there is no git, one that has failed."""
    try:
        return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, **options)
    except FileNotFoundError:
        return subprocess.CompletedProcess(arguments, 127, b"", b"")


def blob_id(file):
    """Return the id under which git keeps the file (what `git hash-object` prints): that of its text with LF."""
    content = file.read_bytes().replace(b"\r\n", b"\n")
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()


def remember(files):
    """Let git keep these files as they are now, so that it knows what is stamped even before a commit."""
    git("hash-object", "-w", "--stdin-paths", input="\n".join(str(file) for file in files).encode())


def remembered(blob):
    """Return the text that git keeps under the id `blob`, or None."""
    found = git("cat-file", "blob", blob) if re.fullmatch("[0-9a-f]{40}", blob) else None
    return found.stdout.decode(errors="replace") if found and found.returncode == 0 else None


def source_file(file):
    """Return the Chinese page that belongs to a page of another language."""
    below = file.relative_to(DOCS)
    return DOCS.joinpath(SOURCE, *below.parts[1:])


def state(language, slug):
    """Return "source", "fresh", "stale", "orphan" (its source is gone) or "missing" for a page of `language`."""
    file = DOCS / language / slug
    if not file.is_file():
        return "missing"
    if language == SOURCE:
        return "source"
    if not source_file(file).is_file():
        return "orphan"
    return "fresh" if str(read_page(file).meta.get("source")) == blob_id(source_file(file)) else "stale"


def catch_up_command(file):
    """Return a git command that shows what the translator of `file` has yet to catch up with."""
    path = source_file(file).relative_to(ROOT).as_posix()
    if not source_file(file).is_file():
        return f"git log -p -- {path}"
    stamped = str(read_page(file).meta.get("source", ""))
    everything_is_here = git("rev-parse", "--is-shallow-repository").stdout == b"false\n"
    if not stamped or (everything_is_here and remembered(stamped) is None):
        return f"git log -p {path}"  # the stamp names a version that was never committed
    return f"git diff {stamped} {path}"
