"""What MkDocs does at each step of a build, in the order in which the steps come. Each line says who does it.

Building mkdocs.yml makes the root page, and at its end each language as a site of its own (builder/languages.py).
For the root page there is no `Site`, and most steps have nothing to do.
"""

from pathlib import Path

from builder import colours, downloads, guard, languages, notebook, publishing
from builder.labs import execution as labs
from builder.markdown import extensions
from builder.site import open_site


def on_config(config):
    """1. See that docs/ holds nothing but data; read all pages of the language; say what may work on them."""
    guard.check()
    site = config.extra["site"] = open_site(config)
    config.extra["colours"] = {name: colours.scheme(name) for name in colours.SCHEMES}
    languages.announce(config)
    labs.configure(config, site)
    if site:
        config.nav = config.nav and languages.present(config.nav, site.language)
        config.markdown_extensions += extensions(site)


def on_files(files, config):
    """2. Of the theme's folder, publish what pages load."""
    return publishing.without_sources(files)


def on_page_markdown(markdown, page, config, files):
    """3. A page is turned to, as text: labs are executed before it is rendered."""
    if site := config.extra["site"]:
        site.turn_to(page)
        labs.execute_when_rendered(page, site, config)


# 4. MkDocs renders the page: builder/markdown/__init__.py has the table of what happens in it.


def on_page_content(html, page, config, files):
    """5. The page as HTML, not yet in its template: its notebook is made."""
    if site := config.extra["site"]:
        guard.check_html(html, site.page.where(1))
        page.meta["notebook_url"] = site.link(site.page.notebook)
        site.downloads[site.page.notebook] = notebook.notebook_of(site)


def on_page_context(context, page, config, nav):
    """6. The page goes into its template: on the first reading, the next page is the next lesson's."""
    if site := config.extra["site"]:
        site.lead_on(page, nav)


def on_post_build(config):
    """7. All pages are written: now what they load and offer; and after the root page, the languages."""
    if site := config.extra["site"]:
        downloads.write(site, Path(config.site_dir))
    else:
        languages.build_all(config)
