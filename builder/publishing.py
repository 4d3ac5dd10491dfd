"""What of the project's own folders is published, and as what."""

import json
from pathlib import Path

import click
from rjsmin import jsmin

from builder.page import ROOT
from builder.words import widget_words
from widgets import WIDGETS

THEME = ROOT / "theme"
ROOM = ROOT / "widgets"


def without_sources(files):
    """Leave out what lies in the theme's folder for the build only; MkDocs would publish all but the templates."""
    for file in list(files):
        if Path(file.src_dir).resolve() == THEME and not file.src_uri.startswith("assets/"):
            files.remove(file)
    return files


def write_widgets(folder, language):
    """Write the widgets' scripts into `folder`, without their comments, and their words in `language`.

    widgets/kernel_lab becomes kernel-lab.
    """
    for widget in WIDGETS.values():
        words = json.dumps(widget_words(widget, language), ensure_ascii=False)
        file = folder / widget.name / "words.js"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"export default {words};\n", encoding="utf-8")
    for script in ROOM.rglob("*.js"):
        within = script.relative_to(ROOM)
        target = folder / within.parent.as_posix().replace("_", "-") / within.name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(jsmin(script.read_text(encoding="utf-8")), encoding="utf-8")


# What is mended in the theme's search worker: (text, in its place).
SEARCH_MENDS = [
    # lunr 2.3.9 tells the states of its word list apart by letters and numbers without a sign between them, so that a
    # digit as a letter can be taken for one of a number: a query with a digit then ends in an error, or finds words
    # that do not exist. (A letter is one sign long, so one sign behind the number is enough.)
    ("e=e+s+o.id}return e", 'e=e+s+o.id+";"}return e'),
    # Readers paste what they see, and lunr takes some of its signs for commands: `--strict`, `a:b`, `x ~ y`.
    (
        r'search(e){if(e=e.replace(new RegExp("\\p{sc=Han}+","gu")',
        r'search(e){if(e=e.replace(/[-+:~^*]+/g," ").replace(new RegExp("\\p{sc=Han}+","gu")',
    ),
]


def mend_search(folder):
    """Mend the search worker below `folder`; stop the build where a new version of the theme has other text."""
    for worker in folder.glob("javascripts/workers/search.*.js"):
        text = worker.read_text(encoding="utf-8")
        for fault, mended in SEARCH_MENDS:
            if text.count(fault) != 1:
                raise click.ClickException(f"{worker.name} has changed: see SEARCH_MENDS in publishing.py.")
            text = text.replace(fault, mended)
        worker.write_text(text, encoding="utf-8")
