"""Give every page our Markdown extensions, and tell them which page they are working on.

This hook comes first: it makes `theme` importable, for the other hooks too.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from theme.extensions.blocks import BlocksExtension  # noqa: E402
from theme.extensions.chinese import ChineseExtension  # noqa: E402
from theme.extensions.figures import FiguresExtension  # noqa: E402
from theme.extensions.glossary import GlossaryExtension  # noqa: E402
from theme.extensions.math import MathExtension  # noqa: E402
from theme.extensions.tables import TablesExtension  # noqa: E402
from theme.extensions.widgets import WidgetsExtension  # noqa: E402
from theme.page import DOCS, ROOT  # noqa: E402
from theme.site import Site, repository  # noqa: E402
from theme.translation import catch_up_command, state  # noqa: E402

EXTENSIONS = [
    BlocksExtension, ChineseExtension, FiguresExtension, GlossaryExtension, MathExtension, TablesExtension, WidgetsExtension,
]  # fmt: skip


def on_config(config):
    folder = Path(config.docs_dir)
    config.extra["site"] = None
    if folder == DOCS:
        return  # the root page is no page of the book
    site = Site(folder.name, config.site_url)
    config.extra["site"] = site
    config.extra["words"] = site.words
    config.markdown_extensions += [extension(site) for extension in EXTENSIONS]
    if repository():
        config.edit_uri_template = f"{repository()}/edit/main/docs/{site.language}/{{path}}"


def on_files(files, config):
    # MkDocs publishes whatever lies in the theme's folder; all but the assets is for the build only.
    for file in list(files):
        if file.src_dir == str(ROOT / "theme") and not file.src_uri.startswith("assets/"):
            files.remove(file)
    return files


def on_page_markdown(markdown, page, config, files):
    site = config.extra["site"]
    if not site:
        return
    site.url = page.url
    site.page = site.pages[Path(page.file.abs_src_path)]
    slug = site.page.path.relative_to(site.folder)
    page.meta["report_url"] = site.report_link("")
    if state(site.language, slug) == "stale":
        page.meta["stale"] = catch_up_command(site.page.path)
