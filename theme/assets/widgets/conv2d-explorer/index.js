// <conv2d-explorer state="stride=2" show="stride padding" words="en">: every argument of nn.Conv2d, tried out.
// The element holds the state; controls.js sets it, panels.js draws it, trace.js follows one cell, report.js says the rest.
// @ts-check
import { fill, h } from "../dom.js";
import { checked } from "./checked.js";
import { constructorCall, program, representation } from "./code.js";
import { controls } from "./controls.js";
import { model } from "./model.js";
import { drawPanels, fit } from "./panels.js";
import { showFacts, showProblem } from "./report.js";
import { format, parse } from "./state.js";
import { style } from "./style.js";
import { mark } from "./trace.js";

/** @typedef {import("./state.js").State} State */
/** @typedef {{kind: "out" | "in" | "w", numbers: number[]}} Place one cell: channel, row, column; or the four numbers of a weight */

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
const still = matchMedia("(prefers-reduced-motion: reduce)");

/** @param {string} text @returns {Place} */
export function readPlace(text) {
  const [kind, ...numbers] = text.split(".");
  return { kind: /** @type {Place["kind"]} */ (kind), numbers: numbers.map(Number) };
}

export class Conv2dExplorer extends HTMLElement {
  state = parse("");
  model = model(this.state);
  start = ""; // the page's own state
  words = /** @type {Record<string, string>} */ ({});
  preview = /** @type {Place | null} */ (null); // the cell under the pointer; a tap or a key puts it into the state
  filter = 0; // the output channel and the input channel that are looked at
  channel = 0;
  grids = /** @type {import("./panels.js").Grid[]} */ ([]);
  met = false; // whether a reader has done anything here: then nothing moves by itself
  ready = false;
  timer = 0;
  saving = 0;
  panels = h("div", { class: "panels" });
  live = h("p", { class: "live", role: "status" });
  sum = h("div", { class: "sum", tabindex: "0" });
  problem = h("div", { class: "problem", role: "alert" });
  facts = h("div", { class: "facts" });

  async connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    this.words = (await import(`./words.${this.getAttribute("words")}.js`)).default;
    const asked = new URLSearchParams(location.search).get("w");
    this.start = this.getAttribute("state") ?? "";
    this.state = parse(asked ?? this.start);
    this.met = asked !== null;
    root.append(h("style", {}, style), this.frame());
    this.update();
    // Material's shortcuts ("n", "p", "s", …) must not fire while the reader is at work in here.
    this.addEventListener("keydown", (event) => event.stopPropagation());
    for (const event of ["pointerdown", "keydown"]) root.addEventListener(event, () => (this.met = true));
    new ResizeObserver(() => fit(this)).observe(this);
    const seen = new IntersectionObserver(([{ isIntersecting }]) => {
      if (!isIntersecting) this.stop();
      else if (!this.met && !still.matches) this.play(SHORT_WALK);
    }, { threshold: 0.5 });
    seen.observe(this.panels);
    this.ready = true;
  }

  disconnectedCallback() {
    this.stop();
  }

  /** @param {string} key @param {...any} values */
  word(key, ...values) {
    return fill(this.words[key], ...values);
  }

  // The state ----------------------------------------------------------------------------------

  /** @param {Partial<State>} change */
  set(change) {
    this.state = { ...this.state, ...change };
    this.preview = null;
    this.update();
    this.save();
  }

  /** Set the whole state, as a link of the text does. @param {string | null} text */
  async show(text) {
    while (!this.ready) await new Promise((done) => setTimeout(done, 20));
    this.stop();
    this.met = true;
    this.set(parse(text ?? ""));
    this.scrollIntoView({ behavior: still.matches ? "auto" : "smooth", block: "nearest" });
  }

  /** Keep the state in the address, a moment after the last change. */
  save() {
    clearTimeout(this.saving);
    this.saving = setTimeout(() => this.isConnected && history.replaceState(history.state, "", this.address()), 250);
  }

  /** The address of the page with this state; a page's own state needs no mention. */
  address() {
    const url = new URL(location.href);
    url.searchParams.delete("w");
    const text = format(this.state);
    const own = text === format(parse(this.start)) ? "" : `w=${text}`;
    url.search = [url.searchParams.toString(), own].filter(Boolean).join("&");
    return url.href;
  }

  // What is on the page ------------------------------------------------------------------------

  frame() {
    const button = (/** @type {string} */ key, /** @type {() => void} */ action) => h("button", { type: "button", onclick: action }, this.word(key));
    const code = (/** @type {HTMLElement} */ element) => h("div", { class: "copyable" }, h("pre", { tabindex: "0" }, element), this.copyButton("copy", () => element.textContent ?? ""));
    const folded = (/** @type {string} */ key, /** @type {...Node} */ ...content) => h("details", {}, h("summary", {}, this.word(key)), ...content);
    this.controls = controls(this);
    this.call = h("code", { class: "call" });
    this.program = h("code", {});
    this.representation = h("code", {});
    this.player = button("play", () => (this.timer ? this.stop() : this.play(Infinity)));
    this.player.className = "player";
    this.steps = h("div", { class: "steps" }, button("previous", () => this.step(-1)), this.player, button("next", () => this.step(1)));
    const presets = Object.entries(PRESETS).map(([key, text]) => button(key, () => this.set(parse(text))));
    return h(
      "section", { "aria-label": this.word("title") },
      code(this.call),
      h("div", { class: "controls" }, ...this.controls.front),
      folded("more", h("div", { class: "controls" }, ...this.controls.more)),
      this.problem, this.panels, this.steps, this.live, this.sum, this.facts,
      folded("surprises", h("div", { class: "presets" }, ...presets)),
      folded("code", code(this.program), code(this.representation)),
      h("footer", {}, h("span", {}, this.word("checked", checked.torch, checked.configurations.toLocaleString("en"))),
        h("span", { class: "ends" }, button("reset", () => this.set(parse(this.start))), this.copyButton("link", () => this.address()))),
    );
  }

  /** @param {string} key what it says @param {() => string} text what it copies */
  copyButton(key, text) {
    const button = h("button", { type: "button", onclick: async () => {
      await navigator.clipboard.writeText(text());
      button.textContent = this.word("copied");
      setTimeout(() => (button.textContent = this.word(key)), 1500);
    } }, this.word(key));
    return button;
  }

  /** Bring everything in line with the state. */
  update() {
    this.model = model(this.state);
    const { layer, shape } = this.model;
    this.keepPlaceInside();
    this.controls?.refresh();
    this.call.textContent = constructorCall(this.state);
    this.program.textContent = program(this.state);
    this.representation.textContent = layer ? representation(this.state) : "";
    this.representation.closest(".copyable").hidden = !layer;
    this.steps.hidden = !shape;
    showProblem(this);
    drawPanels(this);
    showFacts(this);
    mark(this, false);
  }

  /** A place that this state does not have becomes the first output. */
  keepPlaceInside() {
    const { shape, layer, channels, height, width } = this.model;
    const { kind, numbers } = readPlace(this.state.at);
    const sizes = { out: shape?.slice(1), in: [channels, height + 16, width + 16], w: layer?.weightShape }[kind];
    const lowest = kind === "in" ? [0, -16, -16] : [0, 0, 0, 0];
    if (!sizes || numbers.some((n, i) => n >= sizes[i] || n < lowest[i])) this.state.at = "out.0.0.0";
  }

  /** The filter and the input channel that belong to a place. @param {Place} place @returns {[number, number]} */
  channelsOf({ kind, numbers }) {
    const { firstChannel, perGroup, filters } = this.model;
    if (kind === "w") return [numbers[0], firstChannel(numbers[0]) + numbers[1]];
    if (kind === "out") {
      const first = firstChannel(numbers[0]);
      return [numbers[0], this.channel >= first && this.channel < first + perGroup ? this.channel : first];
    }
    const group = Math.floor(numbers[0] / Math.max(perGroup, 1));
    return [Math.floor(this.filter / filters) === group ? this.filter : Math.min(group * filters, Math.max(this.state.out_channels - 1, 0)), numbers[0]];
  }

  /** Look at another channel, at the same cell where there is one. @param {"in" | "out"} kind @param {number} channel */
  look(kind, channel) {
    const { kind: now, numbers } = readPlace(this.state.at);
    if (kind === "out") return this.set({ at: `out.${channel}.${now === "out" ? numbers.slice(1).join(".") : "0.0"}` });
    const first = this.model.firstChannel(this.filter);
    this.channel = channel;
    this.set(now === "out" && channel >= first && channel < first + this.model.perGroup ? {} : { at: `in.${channel}.0.0` });
  }

  // Walking ------------------------------------------------------------------------------------

  /** To the next output cell, line by line. @param {1 | -1} by @param {boolean} loudly */
  step(by, loudly = true) {
    const { shape } = this.model;
    if (!shape) return;
    const { kind, numbers } = readPlace(this.state.at);
    const [rows, columns] = shape.slice(2);
    const now = kind === "out" ? numbers[1] * columns + numbers[2] : -by;
    const next = (now + by + rows * columns) % (rows * columns);
    this.preview = null;
    this.state.at = `out.${this.filter}.${Math.floor(next / columns)}.${next % columns}`;
    mark(this, loudly);
    if (loudly) this.save();
  }

  /** Walk over the output as long as it can be seen. @param {number} cells after so many, back to where it began */
  play(cells) {
    const { shape } = this.model;
    if (this.timer || !shape) return;
    const home = this.state.at;
    let left = Math.min(cells, cells === Infinity ? Infinity : shape[2] * shape[3]);
    this.met = true;
    this.player.textContent = this.word("pause");
    this.timer = setInterval(() => {
      if (document.hidden) return;
      this.step(1, false);
      left -= 1;
      if (left > 0) return;
      this.stop();
      this.state.at = home;
      mark(this, false);
    }, STEP);
  }

  stop() {
    if (!this.timer) return;
    clearInterval(this.timer);
    this.timer = 0;
    this.player.textContent = this.word("play");
  }
}

customElements.define("conv2d-explorer", Conv2dExplorer);
