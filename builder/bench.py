"""What the verification and the theme cost: `make bench`.

1. Time to run all blocks by pytest-codeblocks ÷ time to run the same code bare, in one process.
2. Time of `mkdocs build` ÷ time of a bare Material build of the same pages without our hooks.
3. Bytes of a first visit to a lesson page, gzip, all assets included.
4. Seconds of `make test`, room by room.

The first two are ratios of two runs on the same machine, so they can be compared between machines; the best of
several runs is taken, because what disturbs a run only ever makes it slower.
"""

import gzip
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import urlparse

from builder.page import DOCS, ROOT, SNIPPETS, language_pages, languages, read_page, site_path, slug_of

ROUNDS = 3
ONE_CORE = {**os.environ, "OMP_NUM_THREADS": "1", "NO_MKDOCS_2_WARNING": "1"}

BARE = """
import contextlib, io, subprocess, sys
sys.path.insert(0, "snippets/project")
for language, code in {programs!r}:
    with contextlib.redirect_stdout(io.StringIO()):
        if language == "python":
            exec(code, {{}})
        else:
            subprocess.run(code, shell=True, check=True, capture_output=True)
"""


def best(*commands, **options):
    """Run the commands in turn, ROUNDS times; return the shortest time in seconds of each."""
    times = [[] for _ in commands]
    for _ in range(ROUNDS):
        for command, taken in zip(commands, times):
            start = time.perf_counter()
            subprocess.run(command, check=True, capture_output=True, env=ONE_CORE, **options)
            taken.append(time.perf_counter() - start)
    return [min(taken) for taken in times]


def blocks():
    """Time all blocks by stock pytest-codeblocks and bare, on one core."""
    programs = [
        (fence.language, code)
        for language in languages()
        for file in language_pages(language)
        for fence, code in read_page(file).programs()
    ]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(DOCS, Path(folder, "docs"))
        shutil.copytree(SNIPPETS, Path(folder, "snippets"))
        Path(folder, "bare.py").write_text(BARE.format(programs=programs), encoding="utf-8")
        pytest = [
            sys.executable,
            "-m",
            "pytest",
            "--codeblocks",
            "docs",
            "-q",
            "-o",
            "pythonpath=snippets/project",
            "-p",
            "no:randomly",
        ]
        tested, bare = best(pytest, [sys.executable, "bare.py"], cwd=folder)
    print(
        f"blocks: {len(programs)} by pytest-codeblocks {tested:.1f} s ÷ bare {bare:.1f} s "
        f"= {tested / bare:.2f} (goal ≤ 1.25)"
    )


def build():
    """Time our build, with figures and labs kept from an earlier one and without, and a bare one of the same pages."""
    with tempfile.TemporaryDirectory() as folder:
        bare = []
        for language in languages():
            settings = (
                f"site_name: bare\ndocs_dir: {DOCS / language}\nsite_dir: {folder}/{language}\n"
                f"theme: {{name: material, language: {language}, font: false, features: [content.code.copy]}}\n"
                f"plugins: {{search: {{lang: {language}}}}}\n"
                "markdown_extensions: [admonition, attr_list, tables, {toc: {permalink: true}}, "
                "pymdownx.details, pymdownx.highlight, pymdownx.superfences]\n"
            )
            file = Path(folder, f"{language}.yml")
            file.write_text(settings, encoding="utf-8")
            bare.append(f"load_config({str(file)!r})")
        # Both languages in one process, as ours are; figures are unknown images to this build.
        Path(folder, "bare.py").write_text(
            "from mkdocs.commands.build import build\nfrom mkdocs.config import load_config\n"
            + "".join(
                f"c = {config}; c.plugins.on_startup(command='build', dirty=False); build(c)\n" for config in bare
            )
        )
        shutil.rmtree(ROOT / ".cache", ignore_errors=True)
        command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", f"{folder}/ours"]
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, env=ONE_CORE, cwd=ROOT)
        cold = time.perf_counter() - start
        ours, plain = best(command, [sys.executable, f"{folder}/bare.py"], cwd=ROOT)
        print(
            f"build: {ours:.1f} s ÷ bare Material {plain:.1f} s = {ours / plain:.2f} (goal ≤ 1.5); "
            f"with all figures to draw and all labs to run {cold:.1f} s"
        )
        page_weight(Path(folder, "ours"))


def page_weight(site):
    """Add up, gzip, what a browser loads on a first visit of a lesson page."""
    import functools
    import threading
    from http.server import ThreadingHTTPServer

    from playwright.sync_api import sync_playwright

    from tests.conftest import Quiet

    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    heaviest = (0, "", 0)
    with sync_playwright() as playwright:
        program = shutil.which("chromium") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(
            executable_path=program, args=["--no-sandbox", "--disable-background-networking"]
        )
        for language in languages():
            for file in language_pages(language):
                page = browser.new_context().new_page()
                loaded = set()
                page.on("request", functools.partial(_note, loaded))
                page.goto(f"http://127.0.0.1:{server.server_port}/{site_path(file)}")
                page.wait_for_load_state("networkidle")
                total = sum(_transferred(site, path) for path in loaded)
                heaviest = max(heaviest, (total, site_path(file), len(loaded)))
                if slug_of(file) == "train/index.md":
                    asked = f"{total / 1000:.0f} kB gzip in {len(loaded)} requests"
                    print(f"first visit: {site_path(file)} {asked} (goal ≤ 150)")
                page.context.close()
        browser.close()
    server.shutdown()
    print(f"first visit, heaviest page: {heaviest[1]} {heaviest[0] / 1000:.0f} kB gzip in {heaviest[2]} requests")


def _note(loaded, request):
    """Note what a page asks for; a redirect to "…/" is the same page."""
    loaded.add(urlparse(request.url).path.rstrip("/"))


def _transferred(site, path):
    file = site / path.lstrip("/")
    file = file / "index.html" if file.is_dir() else file
    content = file.read_bytes() if file.is_file() else b""
    return len(content) if file.suffix in (".woff2", ".png", ".webp") else len(gzip.compress(content))


def parts():
    """Time what `make test` does, room by room, with as many workers as there are cores."""
    rooms = sorted(room for room in (ROOT / "tests").iterdir() if list(room.glob("test_*.py")))
    for room in [*rooms, DOCS]:
        start = time.perf_counter()
        command = [sys.executable, "-m", "pytest", "-q", "-n", "auto", "--maxprocesses", "4", str(room)]
        ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=ONE_CORE)
        said = ended.stdout.strip().splitlines()[-1:]
        print(f"{room.relative_to(ROOT).as_posix():16} {time.perf_counter() - start:5.0f} s  {' '.join(said)}")


if __name__ == "__main__":
    blocks()
    build()
    parts()
