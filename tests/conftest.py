"""What the tests share: one built site, served on this machine, and a browser that looks at it."""

import functools
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from http.client import HTTPConnection
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlparse

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGE = "---\ndescription: d\n---\n\n# T\n\n"  # how a tiny page of a test begins


def build_site(folder, source=ROOT, **environment):
    """Build the whole site with `mkdocs build --strict`; return the finished process."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)],
        cwd=source,
        capture_output=True,
        text=True,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "REPO_URL": "https://example.org/line-by-line", **environment},
    )


@pytest.fixture(scope="session")
def small_cache(tmp_path_factory):
    """The math font and the photographs of the small sites, which differ in nothing that these come from."""
    folder = tmp_path_factory.mktemp("cache")
    for kind in ("fonts", "pictures"):
        (folder / kind).mkdir()
    return folder


@pytest.fixture
def small_site(tmp_path, small_cache):
    """A copy of the project with two tiny pages a language, to put a fault into."""
    return small_copy(tmp_path / "copy", small_cache)


def small_copy(copy, small_cache):
    """Make the small site in the folder `copy`; return it."""
    for room in ("builder", "figures", "snippets", "theme", "widgets"):
        shutil.copytree(ROOT / room, copy / room, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("mkdocs.yml", "hooks.py"):
        shutil.copy(ROOT / file, copy)
    (copy / ".cache").mkdir()
    for kind in ("fonts", "pictures"):
        (copy / ".cache" / kind).symlink_to(small_cache / kind)
    (copy / "docs").mkdir()
    shutil.copy(ROOT / "docs" / "index.md", copy / "docs")
    shutil.copy(ROOT / "docs" / "glossary.yml", copy / "docs")
    for language in ("zh", "en"):
        text = (ROOT / "docs" / f"{language}.yml").read_text(encoding="utf-8")
        (copy / "docs" / f"{language}.yml").write_text(text[: text.index("nav:")], encoding="utf-8")
        pages = copy / "docs" / language
        for entry in ("index", "reference/glossary"):
            (pages / entry).parent.mkdir(exist_ok=True, parents=True)
            (pages / f"{entry}.md").write_text(PAGE, encoding="utf-8")
        (pages / "reference" / "glossary.md").write_text(PAGE + "text\n", encoding="utf-8")
    return copy


BUILD = "build-the-site"  # asked for by a test, this address answers once the site is built


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass

    def do_GET(self):
        if self.path != f"/{BUILD}":
            return super().do_GET()
        body = self.server.build().encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def send_error(self, code, message=None, explain=None):
        """Answer a missing page with the site's own 404 page, as GitHub Pages does."""
        page = Path(self.directory, "404.html")
        if code != 404 or not page.is_file():
            return super().send_error(code, message, explain)
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Built(ThreadingHTTPServer):
    """The site and its server: one for all the processes that run tests, built when the first of them asks.

    The address is known before the build, because instant navigation works only where the site
    knows its own address.
    """

    def __init__(self):
        self.kept = tempfile.TemporaryDirectory(prefix="site-", ignore_cleanup_errors=True)
        super().__init__(("127.0.0.1", 0), functools.partial(Quiet, directory=self.kept.name))
        self.address = f"http://127.0.0.1:{self.server_port}/"
        self.building, self.problem = threading.Lock(), None
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def build(self):
        """Build the site if nobody has yet; return what is wrong with it, or ""."""
        with self.building:
            if self.problem is None:
                ended = build_site(self.kept.name, SITE_URL=self.address)
                self.problem = ended.stderr + ended.stdout if ended.returncode else ""
        return self.problem

    def handle_error(self, request, client_address):
        """A page that is closed drops what it has asked for; nobody needs to be told."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)

    def end(self):
        self.shutdown()
        self.server_close()
        self.kept.cleanup()


BUILT = pytest.StashKey[Built]()


def pytest_configure(config):
    if not hasattr(config, "workerinput"):  # pytest-xdist's workers use what the process that starts them has
        config.stash[BUILT] = Built()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node):
    built = node.config.stash[BUILT]
    node.workerinput["site"] = built.kept.name, built.address


def pytest_unconfigure(config):
    if BUILT in config.stash:
        config.stash[BUILT].end()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items):
    """Put the long tests first, so that no core is left with one at the end; last of them what waits for the site."""

    def place(item):
        is_long = bool(item.get_closest_marker("long"))
        return not is_long, is_long and "served" in item.fixturenames

    items.sort(key=place)


@pytest.fixture(scope="session")
def served(request):
    """The built site: its folder and its address on this machine."""
    if hasattr(request.config, "workerinput"):
        folder, address = request.config.workerinput["site"]
    else:
        folder, address = request.config.stash[BUILT].kept.name, request.config.stash[BUILT].address
    asked = HTTPConnection(urlparse(address).netloc)  # urlopen would ask a proxy where one is set
    asked.request("GET", f"/{BUILD}")
    problem = asked.getresponse().read().decode()
    asked.close()
    assert not problem, problem
    return Path(folder), address


@pytest.fixture(scope="session")
def site(served):
    """The folder of the built site, both languages."""
    return served[0]


@pytest.fixture(scope="session")
def address(served):
    """The address of the built site, with a slash at its end."""
    return served[1]


@pytest.fixture(scope="session")
def browser():
    """A headless Chromium. Without one the browser tests are skipped, but never under CI=true."""
    from playwright.sync_api import sync_playwright

    program = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chromium-browser")
    if not program:
        reason = "NO BROWSER: install chromium (Debian: apt-get install chromium) to run the browser tests."
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        arguments = [
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--use-fake-device-for-media-stream",
        ]
        chromium = playwright.chromium.launch(executable_path=program, args=arguments)
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def page(browser, address):
    """A page of the site in which the modules of the widgets can be imported."""
    page = browser.new_page()
    page.goto(f"{address}en/reference/glossary/")
    yield page
    page.close()


@pytest.fixture
def open_page(browser, address):
    """Return a function that opens a page in a fresh browser context and watches what goes wrong."""
    contexts = []

    def open_at(path, **options):
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 800}, **options})
        contexts.append(context)
        page = context.new_page()
        page.problems = []
        page.on("console", lambda m: page.problems.append(m.text) if m.type == "error" else None)
        page.on("pageerror", lambda error: page.problems.append(str(error)))

        def watch(route):
            if route.request.url.startswith((address, "data:", "blob:")):
                route.continue_()
            else:
                page.problems.append(f"foreign request: {route.request.url}")
                route.abort()

        context.route("**/*", watch)
        page.goto(address + path)
        page.wait_for_load_state("networkidle")
        return page

    yield open_at
    for context in contexts:
        context.close()
