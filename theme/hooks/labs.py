"""Run the labs with mkdocs-jupyter, and render them as what they are for readers: ordinary pages with outputs.

mkdocs-jupyter executes a lab, keeps the result until the lab changes, and would render it with nbconvert: 574 kB of
styles in every page, headings without ids, links and formulas left as they are. With the template in theme/nbconvert its
"HTML" is the executed notebook, whose outputs theme/lab.py puts into the page.
"""

import hashlib
import os
import shutil
from importlib.metadata import version
from pathlib import Path

from mkdocs.structure.pages import Page
from mkdocs_jupyter.config import settings as jupyter
from nbclient.exceptions import CellExecutionError

from theme.lab import filled
from theme.page import ROOT, SNIPPETS, PageError

THEME = ROOT / "theme"
LIBRARIES = ["torch", "numpy", "scikit-learn", "scipy", "matplotlib"]

jupyter.templates_dir = str(THEME / "nbconvert")

# What a lab's kernel finds: the modules of snippets/, and matplotlib's look on this site. (Tensors this small are
# computed fastest on one core.)
os.environ["PYTHONPATH"] = os.pathsep.join([str(SNIPPETS), str(ROOT)])
os.environ["MATPLOTLIBRC"] = str(THEME / "matplotlibrc")
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ["MPLBACKEND"] = "module://theme.lab_backend"


def on_config(config):
    """Give each language a cache of its own, and a new one when anything changes that labs depend on.

    mkdocs-jupyter looks at nothing but the page, and throws away what the current build did not use.
    """
    labs = ROOT / ".cache" / "labs"
    language = Path(config.docs_dir).name
    kept = labs / f"{language}-{_dependencies()}"
    for old in labs.glob(f"{language}-*"):
        if old != kept:
            shutil.rmtree(old)
    settings = config.plugins["mkdocs-jupyter"].config
    settings["cache_dir"] = str(kept)
    # It would read every page three times to see whether it is a lab; we know already.
    site = config.extra["site"]
    settings["ignore"] = [str(file) for file, page in site.pages.items() if not page.is_lab] if site else ["*.md"]


def on_page_markdown(markdown, page, config, files):
    """Let mkdocs-jupyter execute a lab, then MkDocs itself render it with the outputs in it."""
    site = config.extra["site"]
    if not site or not site.page.is_lab:
        return
    execute = page.render  # mkdocs-jupyter has put itself here

    def render(config, files):
        try:
            execute(config, files)
        except CellExecutionError as error:
            raise PageError(_failure(site.page, error)) from None
        site.page = filled(site.page, page.content)
        page.markdown = "\n".join(site.page.lines[site.page.body :])
        Page.render(page, config, files)

    page.render = render


def _failure(page, error):
    """Name the file and line of the cell that failed."""
    failed = next((cell for cell in page.cells if cell.code.strip() in str(error)), page.cells[0])
    return f"{page.where(failed.start)}: this cell fails: {error.ename}: {error.evalue}"


def _dependencies():
    """A hash of the libraries, the modules and the styles that a lab's outputs come from."""
    digest = hashlib.sha256(" ".join(version(library) for library in LIBRARIES).encode())
    template = THEME / "nbconvert" / "mkdocs_html" / "notebook.html.j2"
    for file in [*sorted(SNIPPETS.glob("*.py")), THEME / "lab_backend.py", THEME / "matplotlibrc", template]:
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]
