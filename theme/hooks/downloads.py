"""Put what readers fetch into the site: programs, notebooks, the math font, and the widgets without their comments."""

import shutil
from pathlib import Path

from rjsmin import jsmin

from theme.font import write_math_font
from theme.kernel_lab import CROPS, write_photograph
from theme.notebook import notebook_of
from theme.trained_net import files as trained_files


def on_page_content(html, page, config, files):
    site = config.extra["site"]
    if site:
        name = Path(page.file.src_uri).stem
        page.meta["notebook_url"] = f"{name}.ipynb" if name == "index" else f"../{name}.ipynb"
        site.downloads[str(Path(page.file.src_uri).with_suffix(".ipynb"))] = notebook_of(site, page)


def on_post_build(config):
    site = config.extra["site"]
    if not site:
        return
    for path, text in site.downloads.items():
        file = Path(config.site_dir, path)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    write_math_font(Path(config.site_dir, "assets", "fonts", "math.woff2"), site.formulas)
    if "kernel-lab" in site.widgets:
        for name in CROPS:
            write_photograph(name, Path(config.site_dir, "assets", "pictures", f"{name}.webp"))
    if "net-xray" in site.widgets:
        shutil.copytree(trained_files(), Path(config.site_dir, "assets", "net"), dirs_exist_ok=True)
    for script in Path(config.site_dir, "assets", "widgets").rglob("*.js"):
        script.write_text(jsmin(script.read_text(encoding="utf-8")), encoding="utf-8")
