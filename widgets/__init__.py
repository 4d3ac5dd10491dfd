"""What readers try: a folder for each interactive figure, with all that is its own, and shared/ for all of them.

A folder `kernel_lab` with a state.py is the widget `<kernel-lab>`; no list has to be told.
"""

from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).parent
SHARED = HERE / "shared"


@dataclass(frozen=True)
class Widget:
    """A widget as the build sees it."""

    folder: Path

    @property
    def name(self):
        """The name of its element, such as "kernel-lab"."""
        return self.folder.name.replace("_", "-")

    @property
    def standin(self):
        """The module that draws what stands in its place without JavaScript and in print."""
        return f"widgets.{self.folder.name}.standin"

    @cached_property
    def _state(self):
        return import_module(f"widgets.{self.folder.name}.state")

    def read_state(self, text):
        """Return the settings of the state `text`; raise ValueError, saying what to write, where it is wrong."""
        return self._state.read_state(text)

    @property
    def controls(self):
        """The names of the controls that a page may ask to stand open."""
        return getattr(self._state, "CONTROLS", ())


WIDGETS = {widget.name: widget for widget in (Widget(file.parent) for file in sorted(HERE.glob("*/state.py")))}
