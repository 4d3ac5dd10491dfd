"""Run the labs with mkdocs-jupyter, and render them as what they are for readers: ordinary pages with outputs.

mkdocs-jupyter executes a lab, keeps the result until the lab changes, and would render it with nbconvert: 574 kB of
styles in every page, headings without ids, links and formulas left as they are. With the template in nbconvert/ its
"HTML" is the executed notebook, whose outputs outputs.py puts into the page.
"""

import contextlib
import hashlib
import json
import os
import platform
import shutil
import tempfile
from importlib.metadata import version
from pathlib import Path

from mkdocs.structure.pages import Page
from mkdocs_jupyter.config import settings as jupyter
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

from builder.cache import kept
from builder.colours import in_light
from builder.labs.outputs import filled
from builder.page import PROJECT, ROOT, PageError

HERE = Path(__file__).parent
CACHE = ROOT / ".cache" / "labs"
LIBRARIES = ["torch", "numpy", "scikit-learn", "scipy", "matplotlib", "pillow", "ipykernel"]

# mkdocs-jupyter's and Jupyter's own settings are the project's, not those of whoever builds the site.
jupyter.templates_dir = str(HERE / "nbconvert")
os.environ["JUPYTER_CONFIG_DIR"] = str(HERE / "nbconvert")
os.environ["IPYTHONDIR"] = str(CACHE / "ipython")
for variable in ("JUPYTER_CONFIG_PATH", "PYTHONSTARTUP"):
    os.environ.pop(variable, None)

# What a lab's kernel finds: the modules of snippets/project/, and how figures are shown. (Tensors this small are
# computed fastest on one core.)
os.environ["PYTHONPATH"] = os.pathsep.join([str(PROJECT), str(ROOT)])
os.environ["MPLBACKEND"] = "module://builder.labs.backend"
os.environ.setdefault("OMP_NUM_THREADS", "1")


def configure(config, site):
    """Give each language a cache of its own, and a new one when anything changes that labs depend on.

    mkdocs-jupyter looks at nothing but the page, and throws away what the current build did not use.
    """
    folder = CACHE / Path(config.docs_dir).name / _dependencies()
    for old in folder.parent.glob("*"):
        if old != folder:
            shutil.rmtree(old, ignore_errors=True)
    (CACHE / "ipython").mkdir(parents=True, exist_ok=True)
    os.environ["MATPLOTLIBRC"] = str(kept("labs", "matplotlibrc.txt", _look(), lambda file: file.write_text(_look())))
    settings = config.plugins["mkdocs-jupyter"].config
    settings["cache_dir"] = str(folder)
    # It would read every page three times to see whether it is a lab; we know already.
    settings["ignore"] = [str(file) for file, page in site.pages.items() if not page.is_lab] if site else ["*.md"]


def execute_when_rendered(page, site, config):
    """Let mkdocs-jupyter execute a lab, then MkDocs itself render it with the outputs in it."""
    if not site.page.is_lab:
        return
    execute = page.render  # mkdocs-jupyter has put itself here

    def render(config, files):
        try:
            with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):  # what cells write is thrown away
                _executed(execute, config, files)
        except (CellExecutionError, CellTimeoutError, DeadKernelError) as error:
            raise PageError(_failure(site.page, error)) from None
        site.page = filled(site.page, page.content)
        page.markdown = "\n".join(site.page.lines[site.page.body :])
        Page.render(page, config, files)

    page.render = render


def _executed(execute, config, files):
    """Execute the lab, or take what is kept; what a build that was cut off has left half written is done again."""
    try:
        execute(config, files)
    except json.JSONDecodeError:
        shutil.rmtree(config.plugins["mkdocs-jupyter"].config["cache_dir"])
        execute(config, files)


def _failure(page, error):
    """Name the file, the cell's line and what went wrong in it."""
    text = str(error)
    failed = next((cell for cell in page.cells if f"---\n{cell.code.strip()}\n---" in text), page.cells[0])
    if isinstance(error, CellExecutionError):
        return f"{page.where(failed.start)}: this cell fails: {error.ename}: {error.evalue}"
    return f"{page.where(failed.start)}: the lab was not executed to its end: {text}"


def _look():
    """Return matplotlib's settings in the colours of the site."""
    return in_light((HERE / "matplotlibrc").read_text(encoding="utf-8"), prefix="")


def _dependencies():
    """A hash of the libraries, the modules and the styles that a lab's outputs come from."""
    versions = [platform.python_version(), *(version(library) for library in LIBRARIES)]
    digest = hashlib.sha256(" ".join([*versions, _look()]).encode())
    used = [HERE / "backend.py", *(HERE / "nbconvert").rglob("*.*")]
    for file in [*sorted(PROJECT.glob("*.py")), *sorted(used)]:
        digest.update(file.name.encode() + file.read_bytes())
    return digest.hexdigest()[:16]
