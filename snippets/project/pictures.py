"""Pictures side by side."""

import matplotlib.pyplot as plt


def show(pictures, columns=3, darkest=0, brightest=1, colours="gray"):
    """Draw a dict of title → picture, `columns` of them in a row.
    A picture is a tensor of shape (H, W), or (H, W, 3) for red, green
    and blue between 0 and 1. In an (H, W) picture `darkest` is shown in
    the first of the `colours` and `brightest` in the last.
    """
    rows = -(-len(pictures) // columns)  # rounded up
    height, width = next(iter(pictures.values())).shape[:2]
    across = plt.rcParams["figure.figsize"][0]  # inches
    down = rows * (across / columns * height / width + 0.35)
    figure, axes = plt.subplots(
        rows,
        columns,
        squeeze=False,
        figsize=(across, down),
        layout="constrained",
    )
    for axis in axes.flat:
        axis.axis("off")
    for axis, (title, picture) in zip(axes.flat, pictures.items()):
        axis.imshow(picture, cmap=colours, vmin=darkest, vmax=brightest)
        axis.set_title(title)
    plt.show()
