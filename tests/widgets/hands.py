"""What readers' hands do with a widget: write key by key into a field, paste, compose by an input method;
touch with more fingers than one."""


def write(field, text, finish="Enter"):
    """Write into the field key by key, in the place of what stands there; finish by a key, or not at all."""
    field.focus()
    field.press("ControlOrMeta+a")
    field.press_sequentially(text)
    if finish:
        field.press(finish)


def paste(field, text):
    """Put text into the field without any key, as the mouse's menu does, and leave the field."""
    field.evaluate(
        """(field, text) => { field.focus(); field.select(); document.execCommand("insertText", false, text); }""", text
    )
    field.blur()


def compose(field, text):
    """Write by an input method: what is there meanwhile is no value, and its Enter chooses among what is offered."""
    field.evaluate(
        """(field, text) => {
          field.focus();
          const say = (type, more) => field.dispatchEvent(new CompositionEvent(type, { bubbles: true, ...more }));
          say("compositionstart");
          for (let n = 1; n <= text.length; n++) {
            field.value = text.slice(0, n);
            field.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
          }
          field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true }));
          say("compositionend", { data: text });
          field.dispatchEvent(new Event("change", { bubbles: true })); // as when the field is left
        }""",
        text,
    )


class Fingers:
    """Real touch points in a box of a page, which must have been opened with has_touch."""

    def __init__(self, page, box):
        self.box = box
        self.session = page.context.new_cdp_session(page)

    def put(self, kind, places):
        """Send touchStart, touchMove or touchEnd: where each finger is now, as shares of the box's width and height.

        A finger that a touchMove leaves out has been lifted; touchEnd lifts all of them."""
        points = [
            {"id": finger, "x": self.box["x"] + x * self.box["width"], "y": self.box["y"] + y * self.box["height"]}
            for finger, (x, y) in places.items()
        ]
        self.session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
