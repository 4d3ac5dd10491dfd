"""Put what readers fetch beside the pages: programs, notebooks, the math font, the widgets and what they need."""

import shutil
from pathlib import Path

from builder.font import write_math_font
from builder.publishing import mend_search, write_widgets
from widgets.kernel_lab.state import CROPS, write_photograph
from widgets.net_xray.trained import files as trained_files


def write(site, folder):
    """Write all downloads of one language's site into `folder`."""
    for path, text in site.downloads.items():
        file = Path(folder, path)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    assets = folder / "assets"
    write_math_font(assets / "fonts" / "math.woff2", site.formulas)
    write_widgets(assets / "widgets", site.language)
    mend_search(assets)
    if "kernel-lab" in site.widgets:
        for name in CROPS:
            write_photograph(name, assets / "pictures" / f"{name}.webp")
    if "net-xray" in site.widgets:
        shutil.copytree(trained_files(), assets / "net", dirs_exist_ok=True)
