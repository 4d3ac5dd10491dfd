"""Cut the math font down to the characters that the site's formulas use.

The font is STIX Two Math (SIL Open Font License), taken from the ziamath package; nothing of it
is stored here. Its MATH table, which places limits and stretches brackets, is kept.
"""

import shutil
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from fontTools import subset

from builder.cache import kept

# A one-letter <mi> is drawn in mathematical italic, a different character of the font.
_ITALIC = {chr(ord("A") + i): chr(0x1D434 + i) for i in range(26)}
_ITALIC |= {chr(ord("a") + i): chr(0x1D44E + i) for i in range(26)}
_ITALIC |= {chr(ord("α") + i): chr(0x1D6FC + i) for i in range(25)}
_ITALIC |= {"h": "ℎ", "∂": "𝜕"}


def write_math_font(file, characters):
    """Write to `file` (woff2) the part of the font that shows these characters in formulas."""
    wanted = (
        set(characters) | {_ITALIC[c] for c in characters if c in _ITALIC} | set("0123456789+-−×=()[]√")
    )  # a root sign is drawn, not written
    text = "".join(sorted(wanted))
    font = kept("fonts", "math.woff2", version("ziamath") + text, lambda fresh: _cut(text, fresh))
    file.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(font, file)


def _cut(text, file):
    options = subset.Options(  # ssty: primes and indices have shapes of their own when small
        flavor="woff2", layout_features=["ssty"], hinting=False, notdef_outline=True, name_IDs=[0, 1, 2, 13, 14]
    )
    package = Path(find_spec("ziamath").origin).parent  # found, not imported: only its font is wanted
    font = subset.load_font(str(package / "fonts" / "STIXTwoMath-Regular.ttf"), options)
    cutter = subset.Subsetter(options)
    cutter.populate(text=text)
    cutter.subset(font)
    subset.save_font(font, str(file), options)
