"""What of the project's own folders is published, and as what."""

from pathlib import Path

from rjsmin import jsmin

from builder.page import ROOT

THEME = ROOT / "theme"
WIDGETS = ROOT / "widgets"


def without_sources(files):
    """Leave out what lies in the theme's folder for the build only; MkDocs would publish all but the templates."""
    for file in list(files):
        if Path(file.src_dir).resolve() == THEME and not file.src_uri.startswith("assets/"):
            files.remove(file)
    return files


def write_scripts(folder):
    """Write the widgets' scripts into `folder`, without their comments: widgets/kernel_lab becomes kernel-lab."""
    for script in WIDGETS.rglob("*.js"):
        within = script.relative_to(WIDGETS)
        target = folder / within.parent.as_posix().replace("_", "-") / within.name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(jsmin(script.read_text(encoding="utf-8")), encoding="utf-8")
