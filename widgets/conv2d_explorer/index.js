// <conv2d-explorer state="stride=2" show="stride padding">: every argument of nn.Conv2d, tried out.
// The element holds the state; controls.js sets it, panels.js draws it, trace.js follows one cell, report.js says the rest.
// @ts-check
import { h } from "../shared/dom.js";
import { Player, still } from "../shared/player.js";
import { Widget } from "../shared/widget.js";
import { checked } from "./checked.js";
import { constructorCall, program, representation } from "./code.js";
import { controls } from "./controls.js";
import { model } from "./model.js";
import { drawPanels, fit, focusCell } from "./panels.js";
import { showFacts, showProblem } from "./report.js";
import { defaults, format, parse } from "./state.js";
import { style } from "./style.js";
import { mark } from "./trace.js";

/** @typedef {import("./state.js").State} State */
/** @typedef {{kind: "out" | "in" | "w", numbers: number[], at?: string}} Place one cell: channel, row, column; or the four numbers of a weight */

const PRESETS = {
  article: "out_channels=6,input=32x32",
  preset_left: "stride=2,input=6x6,at=out.0.1.1",
  preset_same: "kernel_size=4,padding=same",
  preset_dilation: "dilation=2,input=7x7,at=out.0.1.1",
  preset_depthwise: "in_channels=3,out_channels=3,groups=3,at=out.1.0.0",
  preset_circular: "padding=2,padding_mode=circular,image=counting",
  preset_crop: "padding=-1,padding_mode=reflect,input=7x7",
  preset_negative: "padding=-1",
  preset_reflect: "padding=5,padding_mode=reflect",
  preset_wrap: "padding=6,padding_mode=circular",
  preset_large: "kernel_size=3,dilation=3",
  preset_stride: "stride=0",
  preset_uint8: "input_dtype=uint8",
  preset_meta: "device=meta",
};

const STEP = 900; // milliseconds from one cell to the next when playing
const SHORT_WALK = 9; // cells that it walks by itself, once, when it comes into view

/** @param {string} text @returns {Place} */
export function readPlace(text) {
  const [kind, ...numbers] = text.split(".");
  return { kind: /** @type {Place["kind"]} */ (kind), numbers: numbers.map(Number) };
}

/** @extends {Widget<State>} */
export class Conv2dExplorer extends Widget {
  static style = style;
  state = parse("");
  model = model(this.state);
  preview = /** @type {Place | null} */ (null); // the cell under the pointer; a tap or a key puts it into the state
  filter = 0; // the output channel and the input channel that are looked at
  channel = 0;
  pinned = [0, 0]; // the same two, but for what is only previewed
  drawn = /** @type {Record<string, import("./panels.js").Drawn>} */ ({});
  settings = /** @type {string | null} */ (null); // the state that is drawn, but for its place; the default's text is empty
  met = false; // whether a reader has done anything here: then nothing moves by itself
  panels = h("div", { class: "panels" });
  live = h("p", { class: "live", role: "status" });
  sum = h("div", { class: "sum", role: "group", tabindex: "0" });
  problem = h("div", { class: "problem", role: "alert" });
  facts = h("div", { class: "facts" });
  left = Infinity; // cells that it still goes by itself
  home = ""; // where it then goes back to

  started() {
    this.met = this.asked;
    this.update();
    for (const event of ["pointerdown", "keydown"]) this.shadowRoot?.addEventListener(event, () => (this.met = true));
    new ResizeObserver(() => fit(this)).observe(this);
    const seen = new IntersectionObserver(
      ([{ isIntersecting }]) => {
        if (!isIntersecting) this.stop();
        else if (!this.met && !still.matches) this.play(SHORT_WALK);
      },
      { threshold: 0.5 },
    );
    seen.observe(this.panels);
  }

  disconnectedCallback() {
    this.stop();
  }

  // The state ----------------------------------------------------------------------------------

  /** @param {string} text */
  parse(text) {
    return parse(text);
  }

  text(state = this.state) {
    return format(state);
  }

  /** @param {Partial<State>} change */
  set(change) {
    const focused = this.shadowRoot?.activeElement;
    this.stop();
    this.state = { ...this.state, ...change };
    this.preview = null;
    this.update(true);
    this.save();
    if (focused && !focused.isConnected) this.refocus(focused);
  }

  /** What had the keyboard has been drawn anew, or is gone. @param {Element} lost */
  refocus(lost) {
    const again = lost.matches("select")
      ? `[aria-label="${lost.getAttribute("aria-label")}"]`
      : lost.matches(".repair")
        ? ".repair"
        : "";
    const element = again && this.shadowRoot?.querySelector(again);
    if (element instanceof HTMLElement && element.checkVisibility()) element.focus();
    else focusCell(this);
  }

  // What is on the page ------------------------------------------------------------------------

  frame() {
    this.sum.setAttribute("aria-label", this.word("sum"));
    this.controls = controls(this);
    this.call = h("code", { class: "call" });
    this.program = h("code", {});
    this.representation = h("code", {});
    const walk = (/** @type {1 | -1} */ by) => () => {
      this.stop();
      this.step(by);
    };
    this.player = new Player({
      play: this.word("play"),
      pause: this.word("pause"),
      every: STEP,
      step: () => this.walk(),
      stopped: () => this.save(),
    });
    this.steps = h(
      "div",
      { class: "steps" },
      this.button("previous", walk(-1)),
      this.player.button,
      this.button("next", walk(1)),
    );
    const presets = Object.entries(PRESETS).map(([key, text]) => this.button(key, () => this.show(text)));
    return this.framed(
      this.copyable(this.call),
      h("div", { class: "controls" }, ...this.controls.front),
      this.folded("more", h("div", { class: "controls" }, ...this.controls.more)),
      this.problem,
      this.panels,
      this.steps,
      this.live,
      this.sum,
      this.facts,
      this.folded("surprises", h("div", { class: "presets" }, ...presets)),
      this.folded("code", this.copyable(this.program), this.copyable(this.representation)),
    );
  }

  footer() {
    return super.footer(this.word("checked", checked.torch, checked.configurations.toLocaleString("en")));
  }

  /** Bring everything in line with the state. @param {boolean} loudly */
  update(loudly = false) {
    const settings = format({ ...this.state, at: defaults().at });
    if (settings !== this.settings) this.model = model(this.state);
    this.keepPlaceInside();
    this.controls?.refresh();
    this.refreshFields();
    drawPanels(this);
    if (settings !== this.settings) this.describe();
    this.settings = settings;
    mark(this, loudly);
  }

  /** What does not depend on the place. */
  describe() {
    const { layer, hasCells } = this.model;
    this.call.textContent = constructorCall(this.state);
    this.program.textContent = program(this.state);
    this.representation.textContent = layer ? representation(this.state) : "";
    this.representation.closest(".copyable").hidden = !layer;
    this.steps.hidden = !hasCells;
    showProblem(this);
    showFacts(this);
  }

  /** The grids on show. */
  get grids() {
    return Object.values(this.drawn).flatMap(({ grids }) => grids);
  }

  /** A place that this state does not have becomes the first output. */
  keepPlaceInside() {
    const { shape, layer, channels, rows, columns } = this.model;
    const { kind, numbers } = readPlace(this.state.at);
    const sizes = {
      out: shape?.slice(1),
      in: [channels, rows.length + rows[0], columns.length + columns[0]],
      w: layer?.weightShape,
    }[kind];
    const lowest = kind === "in" ? [0, rows[0], columns[0]] : [0, 0, 0, 0];
    if (!sizes || numbers.some((n, i) => n >= sizes[i] || n < lowest[i])) this.state.at = "out.0.0.0";
  }

  /** The filter and the input channel that belong to a place. @param {Place} place @returns {[number, number]} */
  channelsOf({ kind, numbers }) {
    const { firstChannel, perGroup, filters } = this.model;
    const [filter, channel] = this.pinned;
    if (kind === "w") return [numbers[0], firstChannel(numbers[0]) + numbers[1]];
    if (kind === "out") {
      const first = firstChannel(numbers[0]);
      return [numbers[0], channel >= first && channel < first + perGroup ? channel : first];
    }
    const group = Math.floor(numbers[0] / Math.max(perGroup, 1));
    return [
      Math.floor(filter / filters) === group
        ? filter
        : Math.min(group * filters, Math.max(this.state.out_channels - 1, 0)),
      numbers[0],
    ];
  }

  /** Look at another channel, at the same cell where there is one. @param {"in" | "out"} kind @param {number} channel */
  look(kind, channel) {
    const { kind: now, numbers } = readPlace(this.state.at);
    if (kind === "out") return this.set({ at: `out.${channel}.${now === "out" ? numbers.slice(1).join(".") : "0.0"}` });
    const first = this.model.firstChannel(this.filter);
    this.pinned = [this.filter, channel];
    this.set(
      now === "out" && channel >= first && channel < first + this.model.perGroup ? {} : { at: `in.${channel}.0.0` },
    );
  }

  // Walking ------------------------------------------------------------------------------------

  /** To the next output cell, line by line. @param {1 | -1} by @param {boolean} loudly */
  step(by, loudly = true) {
    const { shape, hasCells } = this.model;
    if (!shape || !hasCells) return;
    const { kind, numbers } = readPlace(this.state.at);
    const [rows, columns] = shape.slice(2);
    const now = kind === "out" ? numbers[1] * columns + numbers[2] : -by;
    const next = (now + by + rows * columns) % (rows * columns);
    this.preview = null;
    this.state.at = `out.${this.filter}.${Math.floor(next / columns)}.${next % columns}`;
    this.update(loudly);
    if (loudly) this.save();
  }

  /** Walk over the output as long as it can be seen. @param {number} cells after so many, back to where it began */
  play(cells) {
    const { shape, hasCells } = this.model;
    if (!shape || !hasCells) return;
    this.home = this.state.at;
    this.left = Math.min(cells, shape[2] * shape[3]);
    this.player?.start();
  }

  /** One step of the walk; false at its end. */
  walk() {
    if (document.hidden) return true;
    this.met = true;
    this.step(1, false);
    this.left -= 1;
    if (this.left > 0) return true;
    this.left = Infinity;
    this.state.at = this.home;
    this.update();
    return false;
  }

  stop() {
    this.player?.stop();
    this.left = Infinity;
  }
}

customElements.define("conv2d-explorer", Conv2dExplorer);
