// The replay of the training that made the weights: one slider moves loss, accuracy, filters and answers together.
// @ts-check
import { h, svg } from "../shared/dom.js";
import { Player } from "../shared/player.js";
import { countsOf } from "./digit.js";
import { brief, percent } from "./numbers.js";

/** @typedef {{torch: string, sha256: string, tests: number, right: number, samples: {label: number, counts: string}[], typical: string[], usual: number,
 *   replay: {loss: number, right: number, filters: number[][], guesses: number[][]}[]}} Facts what trained.py writes */

const TICK = 700; // milliseconds an epoch
const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [300, 130, 40, 24, 106];

export class Replay {
  slider = h("input", { type: "range", min: 0, step: 1 }); // its value is set after its maximum: WebKit cuts it off at the old one
  said = h("p", { class: "live", role: "status" });
  curves = h("div", { class: "curves" });
  filters = h("div", { class: "filters" });
  guesses = h("div", { class: "guesses" });

  /** @param {import("./index.js").NetXray} xray @param {Facts} facts */
  constructor(xray, facts) {
    this.xray = xray;
    this.facts = facts;
    this.slider.max = String(facts.replay.length - 1);
    this.slider.setAttribute("aria-label", xray.word("epoch"));
    this.slider.addEventListener("input", () => {
      this.stop();
      xray.set({ epoch: Number(this.slider.value) });
    });
    this.player = new Player({
      play: xray.word("play"),
      pause: xray.word("pause"),
      every: TICK,
      start: () => xray.state.epoch === facts.replay.length - 1 && xray.set({ epoch: 0 }),
      step: () => this.go(),
    });
    const step = (/** @type {string} */ key, /** @type {number} */ by) => xray.button(key, () => this.step(by));
    this.element = h(
      "details",
      { class: "replay", ontoggle: () => this.toggled() },
      h("summary", {}, xray.word("replay")),
      h("p", { class: "note" }, xray.word("replay_about")),
      h("div", { class: "buttons" }, this.player.button, step("earlier", -1), step("later", 1), this.slider),
      this.said,
      this.curves,
      h("p", { class: "note" }, xray.word("filters_about")),
      this.filters,
      h("p", { class: "note" }, xray.word("guesses_about")),
      this.guesses,
    );
    this.player.stopsOutOfView(this.curves);
  }

  toggled() {
    const { state } = this.xray;
    if (this.element.open && state.epoch === null) this.xray.set({ epoch: this.facts.replay.length - 1 });
    if (this.element.open) return;
    this.stop();
    if (state.epoch !== null) this.xray.set({ epoch: null });
  }

  /** @param {number} by */
  step(by) {
    this.stop();
    const epoch = this.xray.state.epoch ?? 0;
    this.xray.set({ epoch: Math.max(0, Math.min(this.facts.replay.length - 1, epoch + by)) });
  }

  /** One epoch on; false at the last. */
  go() {
    const last = this.facts.replay.length - 1;
    const epoch = Math.min((this.xray.state.epoch ?? 0) + 1, last);
    this.xray.set({ epoch });
    return epoch < last;
  }

  stop() {
    this.player.stop();
  }

  update() {
    const { state, word } = { state: this.xray.state, word: this.xray.word.bind(this.xray) };
    this.element.open = state.epoch !== null;
    if (state.epoch === null) return;
    const { replay, tests } = this.facts;
    const { loss, right, filters, guesses } = replay[state.epoch];
    this.slider.value = String(state.epoch);
    this.said.setAttribute("aria-live", this.player.running ? "off" : "polite");
    this.said.textContent = word(state.epoch ? "said_epoch" : "said_start", state.epoch, loss, right, tests);
    this.curves.replaceChildren(
      curve(
        word("loss"),
        replay.map((one) => one.loss),
        state.epoch,
        Math.ceil(Math.max(...replay.map((one) => one.loss))),
        brief,
      ),
      curve(
        word("right_of", tests),
        replay.map((one) => one.right),
        state.epoch,
        tests,
        brief,
      ),
    );
    const most = Math.max(...replay.flatMap((one) => one.filters.flat().map(Math.abs)));
    this.filters.replaceChildren(
      ...filters.map((weights) =>
        h(
          "div",
          { class: "filter" },
          ...weights.map((weight) =>
            h(
              "span",
              { class: weight < 0 ? "negative" : "", style: `--tint: ${Math.abs(weight) / most}` },
              brief(Number(weight.toFixed(2))),
            ),
          ),
        ),
      ),
    );
    this.guesses.replaceChildren(
      ...guesses.map((chances, n) => {
        const { label, counts } = this.facts.samples[n];
        const digit = chances.indexOf(Math.max(...chances));
        const canvas = h("canvas", { "aria-hidden": "true" });
        this.xray.paintDigit(canvas, countsOf(counts), 8);
        const wrong = digit === label ? "" : word("but_is", label);
        return h(
          "div",
          { class: wrong ? "guess wrong" : "guess" },
          canvas,
          h("b", {}, String(digit)),
          h("span", {}, percent(chances[digit])),
          wrong && h("span", {}, wrong),
        );
      }),
    );
  }
}

/** @param {string} name @param {number[]} values @param {number} epoch @param {number} top @param {(value: number) => string} said */
function curve(name, values, epoch, top, said) {
  const x = (/** @type {number} */ n) => LEFT + (n / (values.length - 1)) * (WIDTH - LEFT - 40);
  const y = (/** @type {number} */ value) => BOTTOM - (value / top) * (BOTTOM - TOP);
  const frame = svg("svg", {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    role: "img",
    "aria-label": `${name}: ${said(values[epoch])}`,
  });
  const text = (
    /** @type {number} */ left,
    /** @type {number} */ up,
    /** @type {string} */ content,
    /** @type {string} */ anchor,
    type = "",
  ) => {
    const element = svg("text", { x: left, y: up, "text-anchor": anchor, class: type });
    element.textContent = content;
    return element;
  };
  const path = (/** @type {string} */ d, /** @type {string} */ type) => svg("path", { d, class: type });
  frame.append(
    path(`M${LEFT},${TOP}V${BOTTOM}H${WIDTH - 40}`, "axis"),
    path(`M${values.map((value, n) => `${x(n).toFixed(1)},${y(value).toFixed(1)}`).join("L")}`, "run"),
    svg("circle", { cx: x(epoch), cy: y(values[epoch]), r: 4 }),
    text(2, 12, name, "start"),
    text(LEFT - 5, TOP + 4, said(top), "end"),
    text(LEFT - 5, BOTTOM + 4, "0", "end"),
    text(LEFT, HEIGHT - 8, "0", "middle"),
    text(WIDTH - 40, HEIGHT - 8, String(values.length - 1), "middle"),
    text(
      Math.min(x(epoch) + 7, WIDTH - 36),
      Math.min(Math.max(y(values[epoch]) - 6, TOP), BOTTOM - 6),
      said(values[epoch]),
      "start",
      "now",
    ),
  );
  return frame;
}
