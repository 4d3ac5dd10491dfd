// <descent-stepper state="problem=one,lr=0.05">: the six steps of training, one line of code at a time.
// engine.js computes (checked against torch), report.js says it in numbers, plots.js draws the losses and the way down.
// @ts-check
import { h, svg } from "../shared/dom.js";
import { Player } from "../shared/player.js";
import { Widget } from "../shared/widget.js";
import { lines, program } from "./code.js";
import { PROBLEMS, simulate } from "./engine.js";
import { DASHES, drawLine, drawLosses, drawValley } from "./plots.js";
import { numbers, summary } from "./report.js";
import { count, format, KEPT, LINES, longer, MOST, parse, RATES as RANGE, typedRate } from "./state.js";
import { style } from "./style.js";

/** @typedef {import("./state.js").State} State */

const TICK = 80; // milliseconds between two updates of a run
/** Where the slider stops: about 24 round numbers to each power of ten. */
const RATES = [-4, -3, -2, -1, 0]
  .flatMap((power) =>
    [1, 1.1, 1.2, 1.3, 1.5, 1.6, 1.8, 1.9, 2, 2.1, 2.2, 2.4, 2.7, 3, 3.3, 3.6, 4, 4.5, 5, 5.5, 6, 7, 8, 9].map(
      (first) => Number(`${first}e${power}`),
    ),
  )
  .filter((rate) => rate <= RANGE[1]);

/** The place among RATES nearest to a learning rate. @param {number} lr */
const nearest = (lr) =>
  RATES.reduce((best, rate, i) => (Math.abs(Math.log(rate / lr)) < Math.abs(Math.log(RATES[best] / lr)) ? i : best), 0);

/** @extends {Widget<State>} */
export class DescentStepper extends Widget {
  static style = style;
  state = parse("");
  updates = simulate("one", 0, []);
  list = h("ol", { class: "lines" });
  live = h("p", { class: "live", role: "status" });
  losses = h("div", {});
  picture = h("div", {});
  runs = h("ol", { class: "runs" });
  code = h("code", {});

  started() {
    this.update();
    this.player?.stopsOutOfView(this.list);
    new ResizeObserver(() => this.draw()).observe(this.losses);
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
  set(change, said = "") {
    this.stop();
    this.change(change, said);
  }

  /** @param {Partial<State>} change */
  change(change, said = "") {
    this.state = { ...this.state, ...change };
    this.update(said);
    this.save();
  }

  /** The earlier runs, this one among them. @returns {State["kept"]} */
  keep() {
    const { seed, run, kept } = this.state;
    if (!run.length) return kept;
    const other = (/** @type {State["kept"][0]} */ one) => one.seed !== seed || String(one.run) !== String(run);
    return [...kept.filter(other), { seed, run }].slice(-KEPT);
  }

  // What is on the page ------------------------------------------------------------------------

  frame() {
    const spoken = (/** @type {string} */ value) => this.word(value);
    this.problems = this.select("problem", Object.keys(PROBLEMS), spoken, (problem) =>
      this.set(parse(`problem=${problem},lr=${this.state.lr}`)),
    );
    this.follows = this.select("follow", PROBLEMS.line.parameters, spoken, (follow) => this.change({ follow }));
    this.slider = h("input", {
      type: "range",
      min: 0,
      max: RATES.length - 1,
      step: 1,
      oninput: () => {
        this.forget();
        this.change({ lr: RATES[this.slider.value] });
      },
    });
    this.rate = this.field({
      id: "rate",
      label: this.word("lr_value"),
      range: this.word("write_number", ...RANGE),
      named: true,
      inputmode: "decimal",
      get: () => this.state.lr,
      read: typedRate,
      change: (lr) => this.change({ lr }),
      step: (lr, by) => String(RATES[Math.max(0, Math.min(RATES.length - 1, nearest(lr) + by))]),
    });
    this.lines = Array.from({ length: LINES }, (_, i) => ({
      code: h("code", {}),
      made: h("span", { class: "made" }),
      name: this.word(`step${i + 1}`),
    }));
    this.items = this.lines.map(({ code, made, name }, i) =>
      h("li", {}, h("span", { class: "what" }, `${i + 1} ${name}`), code, made),
    );
    this.list.setAttribute("aria-label", this.word("steps"));
    this.list.append(...this.items);
    this.player = new Player({
      play: this.word("run"),
      pause: this.word("pause"),
      every: TICK,
      step: () => this.go(),
      stopped: () => this.update(),
    });
    this.seeds = this.button("new_seed", () => {
      const seed = (this.state.seed + 1) % 1e5;
      this.set({ kept: this.keep(), seed, run: [], line: 1 }, this.word("reseeded", seed));
    });
    this.forgetting = this.button("forget", () => this.set({ kept: [] }));
    const step = this.button("step", () => this.step());
    step.className = "step";
    return this.framed(
      h(
        "div",
        { class: "set" },
        this.problems,
        h(
          "div",
          { class: "rate" },
          h("label", { class: "control" }, this.word("lr"), this.slider),
          this.rate.input,
          this.rate.problem,
        ),
        this.follows,
      ),
      h(
        "div",
        { class: "buttons own" },
        step,
        this.button("ten", () => this.more(10)),
        this.player.button,
        this.button("rewind", () => this.rewind()),
        this.seeds,
      ),
      this.list,
      this.live,
      h("div", { class: "plots" }, this.picture, this.losses),
      this.runs,
      h("div", { class: "buttons own" }, this.forgetting),
      this.folded("program", this.copyable(this.code)),
    );
  }

  // What changes with the state ---------------------------------------------------------------

  /** @param {string} said to a screen reader; else what the run has come to */
  update(said = "") {
    const { problem, lr, seed, run, line, follow, kept } = this.state;
    this.updates = simulate(problem, seed, run);
    this.shown = [...kept, { seed, run: run.length ? run : /** @type {State["run"]} */ ([[lr, 0]]) }].map((one) => ({
      ...one,
      updates: one.run === run ? this.updates : simulate(problem, one.seed, one.run),
    }));
    const made = numbers(this);
    const code = lines({ ...this.state, run: [] }, MOST);
    this.lines?.forEach((item, i) => {
      item.code.textContent = code[i];
      item.made.replaceChildren(...made[i]);
      item.made.classList.toggle("later", i >= line && i > 0);
      this.items?.[i].toggleAttribute("aria-current", i === line - 1);
      if (i === line - 1) this.items?.[i].setAttribute("aria-current", "step");
    });
    if (this.problems) this.problems.querySelector("select").value = problem;
    if (this.follows) this.follows.querySelector("select").value = follow;
    if (this.follows) this.follows.hidden = problem === "one";
    if (this.seeds) this.seeds.hidden = problem === "one";
    if (this.forgetting) this.forgetting.hidden = !kept.length;
    this.slider.value = nearest(lr);
    this.slider.setAttribute("aria-valuetext", String(lr));
    this.refreshFields();
    this.code.textContent = program(this.state);
    const word = this.word.bind(this);
    const samples = this.shown.map((one, n) => {
      const sample = svg("svg", { width: 30, height: 8, "aria-hidden": "true" });
      const present = n === kept.length;
      sample.append(
        svg("path", {
          d: "M0,4H30",
          class: present ? "run present" : "run",
          "stroke-dasharray": present ? "none" : DASHES[n],
        }),
      );
      return h("li", { class: present ? "present" : "" }, sample, h("span", {}, summary(one, word)));
    });
    const diverged = this.shown.some(({ updates }) => updates.some(({ loss }) => !(loss <= 1000 * updates[0].loss)));
    this.runs.replaceChildren(
      ...(kept.length ? samples : []),
      ...(diverged ? [h("li", { class: "quiet" }, this.word("explain"))] : []),
    );
    this.live.setAttribute("aria-live", this.player?.running ? "off" : "polite");
    this.live.textContent = said || summary(this.shown[kept.length], word);
    this.draw();
  }

  draw() {
    if (!this.shown) return;
    const word = this.word.bind(this);
    drawLosses(this.losses, this.shown, word);
    (this.state.problem === "one" ? drawValley : drawLine)(this.picture, this.updates, word);
  }

  // Going on -----------------------------------------------------------------------------------

  /** One line of the program. */
  step() {
    const { lr, run, line } = this.state;
    if (count(run) === MOST) return this.set({}, this.word("full", MOST));
    const next = line === LINES ? 2 : line + 1;
    this.set(next === LINES ? { run: longer(run, lr, 1), line: next } : { line: next });
    this.live.textContent = this.word("said", next, this.lines?.[next - 1].made.textContent);
  }

  /** Whole updates. @param {number} updates */
  more(updates) {
    const { lr, run } = this.state;
    if (count(run) === MOST) return this.set({}, this.word("full", MOST));
    this.set({ run: longer(run, lr, updates), line: LINES });
  }

  rewind() {
    this.set({ kept: this.keep(), run: [], line: 1 }, this.word("rewound"));
  }

  /** Some updates more, the more the longer the run is; false when it is full or there is nothing left to compute with. */
  go() {
    const { lr, run } = this.state;
    this.change({ run: longer(run, lr, 1 + (count(run) >> 5)), line: LINES });
    return count(this.state.run) < MOST && !Number.isNaN(this.updates[this.updates.length - 1].loss);
  }

  stop() {
    this.player?.stop();
  }
}

customElements.define("descent-stepper", DescentStepper);
