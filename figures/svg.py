"""Small pieces of SVG that the figures are made of.

Figures are part of the page's HTML, so they follow its theme: colours are CSS variables
(`theme/assets/style.css`), and a role has the same colour everywhere on the site:
"input", "kernel", "output", "padding", or "plain" for what is none of these.
Lengths are in user units; a figure is at most 420 wide, so that 14-unit text is still
readable on a 360-pixel phone.
"""

import base64
import io
from html import escape

CELL = 36


def svg(width, height, *parts):
    """Join the parts into one <svg> of the given size (the page supplies the alternative text)."""
    return (
        f'<svg class="figure" viewBox="0 0 {width} {height}" width="{width}" '
        f'role="img" xmlns="http://www.w3.org/2000/svg" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink">{"".join(parts)}</svg>'
    )


def text(x, y, content, *, role="plain", size=14, anchor="middle", bold=False):
    """Text whose vertical middle is at y."""
    weight = ' font-weight="600"' if bold else ""
    return (
        f'<text class="{role}-text" x="{x:g}" y="{y:g}" font-size="{size}" text-anchor="{anchor}" '
        f'dominant-baseline="central"{weight}>{escape(str(content))}</text>'
    )


def rect(x, y, width, height, *, role="plain", solid=False, dashed=False):
    """A frame in the role's colour; solid adds the role's pale fill."""
    style = f"{role}-fill" if solid else "no-fill"
    dash = ' stroke-dasharray="4 3"' if dashed else ""
    return f'<rect class="{style} {role}-line" x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="2"{dash}/>'


def grid(x, y, rows, *, role="plain", cell=CELL, form="{:g}", marked=(), size=14):
    """A table of numbers (a list of rows or a 2-D tensor), top left at (x, y).

    Cells whose (row, column) is in `marked` get the role's pale fill and bold numbers.
    An empty string leaves a cell blank.
    """
    rows = rows.tolist() if hasattr(rows, "tolist") else rows
    parts = []
    for i, row in enumerate(rows):
        for j, value in enumerate(row):
            left, top, on = x + j * cell, y + i * cell, (i, j) in marked
            parts.append(rect(left, top, cell, cell, role=role, solid=on))
            # "-" is a hyphen; numbers on the site carry a real minus sign.
            shown = value if isinstance(value, str) else form.format(value).replace("-", "−")
            parts.append(text(left + cell / 2, top + cell / 2, shown, role=role, size=size, bold=on))
    return "".join(parts)


def arrow(x1, y1, x2, y2, *, role="plain"):
    """A straight arrow from (x1, y1) to (x2, y2)."""
    dx, dy = x2 - x1, y2 - y1
    length = (dx * dx + dy * dy) ** 0.5
    ux, uy = dx / length, dy / length
    left = f"{x2 - 8 * ux + 4 * uy:.1f},{y2 - 8 * uy - 4 * ux:.1f}"
    right = f"{x2 - 8 * ux - 4 * uy:.1f},{y2 - 8 * uy + 4 * ux:.1f}"
    return (
        f'<path class="no-fill {role}-line" d="M{x1:g},{y1:g}L{x2 - 6 * ux:.1f},{y2 - 6 * uy:.1f}"/>'
        f'<path class="{role}-solid" d="M{x2:g},{y2:g}L{left}L{right}Z"/>'
    )


def line(points, *, role="plain", dashed=False):
    """An open line through (x, y) points."""
    path = "L".join(f"{px:.1f},{py:.1f}" for px, py in points)
    dash = ' stroke-dasharray="5 4"' if dashed else ""
    return f'<path class="no-fill {role}-line curve" d="M{path}"{dash}/>'


def picture(x, y, width, height, pixels):
    """A raster picture: a (H, W) or (3, H, W) float tensor with values from 0 to 1."""
    from PIL import Image

    values = (pixels.clamp(0, 1) * 255).round().byte()
    array = values.permute(1, 2, 0).numpy() if values.dim() == 3 else values.numpy()
    buffer = io.BytesIO()
    Image.fromarray(array).save(buffer, "WEBP", quality=80)
    data = base64.b64encode(buffer.getvalue()).decode()
    return (
        f'<image x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" '
        # xlink: instant navigation rewrites every plain href in the page, and may not touch this one.
        f'preserveAspectRatio="none" xlink:href="data:image/webp;base64,{data}"/>'
    )
