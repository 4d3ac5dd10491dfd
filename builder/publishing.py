"""What of the project's own folders is published, and as what."""

import json
from pathlib import Path

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
