// A text field for a number (or what else a widget reads): what is being typed is never read half. The last finished value
// stands until the new one is finished: by Enter, by leaving the field, or by a pause. What cannot be used is answered in words
// beside the field, with the range, and stays as it was typed.
// @ts-check
import { h } from "./dom.js";

const PAUSE = 900; // milliseconds without a key after which a value counts as finished

/** @typedef {{id?: string, label: string, range: string, get: () => any, read: (said: string) => any, change: (value: any) => void,
 *   shown?: (value: any) => string, step?: (value: any, by: number) => string, named?: boolean, placeholder?: string, inputmode?: string,
 *   say: (key: string, ...values: any[]) => string}} Options `read` gives undefined for what it cannot take; `range` says what it takes;
 *   `step` writes the value one step on; `named`: the label is spoken, not shown; `say` puts the widget's words together */

let count = 0;

export class Field {
  timer = 0;
  dirty = false; // what stands in the field is not yet, or cannot be, the widget's value
  composing = false; // an input method is at work

  /** @param {Options} options */
  constructor(options) {
    this.options = options;
    const id = options.id ?? `field-${++count}`;
    this.problem = h("p", { class: "field-problem", id: `${id}-problem`, role: "alert", hidden: true });
    this.input = h("input", {
      id,
      type: "text",
      inputmode: options.inputmode,
      autocomplete: "off",
      spellcheck: "false",
      placeholder: options.placeholder,
      title: options.range,
      "aria-label": options.named ? options.label : undefined,
      "aria-describedby": `${id}-problem`,
      oninput: () => this.typed(),
      onchange: () => this.left(),
      oncompositionstart: () => (this.composing = true),
      oncompositionend: () => {
        this.composing = false;
        this.typed();
      },
      onkeydown: (/** @type {KeyboardEvent} */ event) => this.key(event),
    });
  }

  /** The value that is typed now, or undefined. */
  get value() {
    return this.options.read(this.input.value.normalize("NFKC")); // Chinese keyboards also write １ and ，
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (event.isComposing) return; // Enter and arrows choose among what the input method offers
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (event.key === "Enter") this.finish();
    if (!by || !this.options.step) return;
    event.preventDefault();
    this.by(by);
  }

  /** Something has been typed or pasted: it counts after a pause, or when it is finished. */
  typed() {
    this.dirty = true;
    clearTimeout(this.timer);
    if (!this.composing) this.timer = window.setTimeout(() => this.finish(), PAUSE);
  }

  /** The field is left. A press that took the keyboard away comes first: what it is on must not be drawn anew under it. */
  left() {
    if (!document.documentElement.matches(":active")) return this.finish();
    window.addEventListener("pointerup", () => setTimeout(() => this.finish()), { once: true });
  }

  /** Take what stands in the field, or say why not. */
  finish() {
    clearTimeout(this.timer);
    if (!this.dirty) return;
    const { value } = this;
    this.complain(value === undefined);
    if (value === undefined) return;
    this.dirty = false;
    this.options.change(value);
  }

  /** One step up or down from what is typed, if it can be used, or else from the widget's value. @param {number} by */
  by(by) {
    const { step, get, read } = this.options;
    const next = read(step?.(this.dirty ? (this.value ?? get()) : get(), by) ?? "");
    if (next === undefined) return this.complain(true);
    this.forget();
    this.options.change(next);
    this.refresh();
  }

  /** @param {boolean} wrong */
  complain(wrong) {
    const { say, range } = this.options;
    this.input.setAttribute("aria-invalid", String(wrong));
    this.problem.hidden = !wrong;
    this.problem.textContent = wrong ? say("field_wrong", this.input.value, range, this.spoken()) : "";
  }

  spoken() {
    const { get, shown = String } = this.options;
    return shown(get());
  }

  /** What is typed and unfinished does not count any more. */
  forget() {
    clearTimeout(this.timer);
    this.dirty = false;
    this.complain(false);
  }

  /** Show the widget's value, unless the reader's own writing stands there: unfinished, refused, or the same value. */
  refresh() {
    if (this.dirty || String(this.value) === String(this.options.get())) return;
    this.input.value = this.spoken();
  }
}
