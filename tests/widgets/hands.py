"""What readers' hands do with a field of a widget: write key by key, paste, compose by an input method."""


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
