"""What stands in the kernel lab's place without JavaScript and in print: the photograph before and after."""

from figures.svg import grid, picture, svg, text
from widgets.kernel_lab.state import brightness, filtered, read_state

WORDS = {
    "zh": {"input": "输入", "kernel": "卷积核", "output": "输出"},
    "en": {"input": "input", "kernel": "kernel", "output": "output"},
}


def draw(words, state_text):
    state = read_state(state_text)
    image, output = filtered(state)
    kernel = state["kernel"]
    cell = 30
    tall = 28 + cell * len(kernel) + 16
    divisor = "" if state["divisor"] == 1 else f" ÷ {state['divisor']:g}"
    after = brightness(output, state["negatives"]) / 255
    before = image / 255
    pixels = [p[0] if len(p) == 1 else p for p in (before, after)]
    return svg(
        420,
        tall + 190,
        text(2, 12, words["kernel"] + divisor, role="kernel", anchor="start"),
        grid(2, 28, kernel, role="kernel", cell=cell, size=13),
        text(2, tall + 8, words["input"], role="input", anchor="start"),
        picture(2, tall + 22, 204, 153, pixels[0]),
        text(214, tall + 8, words["output"], role="output", anchor="start"),
        picture(214, tall + 22, 204, 153, pixels[1]),
    )
