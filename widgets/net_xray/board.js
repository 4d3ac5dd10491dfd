// The board to draw on: 32×32 pixels of ink or paper, by pointer or with the arrow keys.
// @ts-check
import { h } from "../shared/dom.js";
import { SIDE } from "./digit.js";

const DOT = 8; // screen pixels of one on the board
const UNDOS = 50;

export class Board {
  pixels = new Uint8Array(SIDE ** 2);
  past = /** @type {Uint8Array[]} */ ([]);
  pen = 3; // pixels across
  erasing = false;
  down = false; // the keyboard's pen
  at = [SIDE / 2, SIDE / 2];
  keys = false; // the keyboard is at work, so its pen is shown
  pointer = /** @type {number | null} */ (null); // the one that draws: mouse, pen or finger
  last = /** @type {number[] | null} */ (null);
  canvas = h("canvas", { width: SIDE * DOT, height: SIDE * DOT, tabindex: "0", role: "application" });

  /** @param {() => void} changed the pixels did @param {(key: "pen_down" | "pen_up" | "moved") => void} say what the keyboard's pen does */
  constructor(changed, say) {
    this.changed = changed;
    this.say = say;
    this.canvas.addEventListener("pointerdown", (/** @type {PointerEvent} */ event) => this.touched(event));
    this.drawer("pointermove", (event) => this.stroke(this.under(event)));
    this.drawer("pointerup", (event) => {
      this.at = this.under(event).map((at) => Math.max(0, Math.min(SIDE - 1, Math.round(at))));
    });
    for (const end of ["pointerup", "pointercancel", "lostpointercapture"])
      this.drawer(end, () => (this.pointer = this.last = null));
    this.canvas.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => this.key(event));
    for (const turn of ["focus", "blur"]) {
      this.canvas.addEventListener(turn, () => {
        this.keys = this.canvas.matches(":focus-visible");
        this.paint();
      });
    }
  }

  /** The first pointer draws; a second finger waits until it is lifted. @param {PointerEvent} event */
  touched(event) {
    if (event.button) return;
    event.preventDefault();
    if (this.pointer !== null) return;
    this.pointer = event.pointerId;
    this.canvas.focus({ preventScroll: true });
    this.keys = false;
    this.canvas.setPointerCapture(event.pointerId);
    this.remember();
    this.last = null; // a keyboard's pen has left nothing to go on from
    this.stroke(this.under(event));
  }

  /** Listen to the pointer that draws, to no other. @param {string} type @param {(event: PointerEvent) => void} heard */
  drawer(type, heard) {
    this.canvas.addEventListener(
      type,
      (/** @type {PointerEvent} */ event) => event.pointerId === this.pointer && heard(event),
    );
  }

  /** @param {PointerEvent} event @returns {number[]} */
  under(event) {
    const box = this.canvas.getBoundingClientRect();
    return [
      ((event.clientY - box.top) / box.height) * SIDE - 0.5,
      ((event.clientX - box.left) / box.width) * SIDE - 0.5,
    ];
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const move = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (event.key === " " || event.key === "Enter") {
      this.down = !this.down;
      if (this.down) this.remember();
      if (this.down) this.stroke(this.at);
      this.last = null;
      this.say(this.down ? "pen_down" : "pen_up");
    } else if (event.key === "Escape") this.lift();
    else if (move) {
      this.at = this.at.map((at, n) => Math.max(0, Math.min(SIDE - 1, at + move[n])));
      if (this.down) this.stroke(this.at);
      this.last = null;
      this.say("moved");
    } else return;
    event.preventDefault();
    this.keys = true;
    this.paint();
  }

  lift() {
    this.down = false;
    this.say("pen_up");
  }

  /** Ink or paper from where the pen was to where it is. @param {number[]} to */
  stroke(to) {
    const from = this.last ?? to;
    const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) * 2) || 1;
    for (let step = 0; step <= steps; step++)
      this.dab(from.map((start, n) => start + ((to[n] - start) * step) / steps));
    this.last = to;
    this.paint();
    this.changed();
  }

  /** @param {number[]} middle */
  dab([y, x]) {
    const reach = this.pen / 2;
    for (let i = Math.ceil(y - reach); i <= y + reach; i++) {
      for (let j = Math.ceil(x - reach); j <= x + reach; j++) {
        const inside = Math.hypot(i - y, j - x) <= reach && i >= 0 && j >= 0 && i < SIDE && j < SIDE;
        if (inside) this.pixels[i * SIDE + j] = this.erasing ? 0 : 1;
      }
    }
  }

  remember() {
    this.past = [...this.past.slice(1 - UNDOS), this.pixels.slice()];
  }

  undo() {
    const before = this.past.pop();
    if (before) this.put(before);
    if (before) this.changed();
  }

  clear() {
    this.remember();
    this.put(new Uint8Array(SIDE ** 2));
    this.changed();
  }

  /** Show these pixels. @param {Uint8Array} pixels */
  put(pixels) {
    this.pixels = pixels.slice();
    this.paint();
  }

  paint() {
    const context = this.canvas.getContext("2d");
    const style = getComputedStyle(this.canvas);
    context.clearRect(0, 0, SIDE * DOT, SIDE * DOT);
    context.fillStyle = style.getPropertyValue("--role-input");
    this.pixels.forEach((ink, n) => ink && context.fillRect((n % SIDE) * DOT, Math.floor(n / SIDE) * DOT, DOT, DOT));
    if (!this.keys) return;
    const [y, x] = this.at.map((at) => (at + 0.5) * DOT);
    context.strokeStyle = style.getPropertyValue("--md-default-fg-color");
    context.lineWidth = this.down ? 3 : 1.5;
    context.strokeRect(x - (this.pen * DOT) / 2, y - (this.pen * DOT) / 2, this.pen * DOT, this.pen * DOT);
  }
}
