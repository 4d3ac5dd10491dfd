// <net-xray state="sample=3">: a digit, the reader's own or a sample, on its way through Net.
// engine.js computes (checked against torch), digit.js makes a drawing what Net was trained on, board.js is drawn on,
// sheet.js shows a layer, sum.js takes a cell apart, replay.js shows the training.
// @ts-check
import { h } from "../shared/dom.js";
import { still } from "../shared/player.js";
import { Widget } from "../shared/widget.js";
import { Board } from "./board.js";
import { counted, countsOf, enlarged, framed, nearest, SIDE, unsuitable } from "./digit.js";
import { backward, biasOf, forward, LAYERS, place, softmax, unpack } from "./engine.js";
import { brief, percent } from "./numbers.js";
import { Replay } from "./replay.js";
import { Sheet } from "./sheet.js";
import { format, parse } from "./state.js";
import { style } from "./style.js";
import { shareOf, takeApart } from "./sum.js";

/** @typedef {import("./state.js").State} State */

/** What forward() does in each layer. */
const CODE = [
  "x",
  "self.conv1(x)",
  "F.relu(x)",
  "F.max_pool2d(x, 2)",
  "self.conv2(x)",
  "F.relu(x)",
  "F.max_pool2d(x, 2)",
  "torch.flatten(x, 1)",
  "self.fc1(x)",
  "F.relu(x)",
  "self.fc2(x)",
  "F.relu(x)",
  "self.fc3(x)",
];
const SCORES = LAYERS.length - 1;
const DOT = 4; // screen pixels of one in Net's input

/** @extends {Widget<State>} */
export class NetXray extends Widget {
  static style = style;
  state = parse("");
  net = /** @type {import("./engine.js").Net} */ ({});
  values = /** @type {Float32Array[]} */ ([]);
  gradients = /** @type {Float32Array[]} */ ([]);
  opening = /** @type {Promise<void> | undefined} */ (undefined);
  near = { number: 0, distance: 0 }; // of the typical digits
  live = h("p", { class: "live", role: "status" });
  answer = h("p", { class: "answer", role: "status" });
  warning = h("p", { class: "warning", role: "status" });
  problem = h("p", { class: "problem", role: "alert", hidden: true });
  apart = h("div", { class: "apart" });

  frame() {
    this.opener = this.button("open", async () => {
      await this.open();
      this.board?.canvas.focus({ preventScroll: true }); // the button is gone, and the keyboard with it
    });
    const about = h("p", { class: "note" }, this.word("open_about"));
    this.box = h(
      "section",
      { "aria-label": this.word("title") },
      h("div", { class: "opener" }, h("slot"), this.opener, about, this.problem),
    );
    return this.box;
  }

  async started() {
    if (this.asked) await this.open();
  }

  disconnectedCallback() {
    this.replay?.stop();
    this.themes?.disconnect();
  }

  /** Fetch the weights, once, and put the live figure in the place of the drawn one. */
  open() {
    if (!this.opening && this.opener) this.opener.textContent = this.word("fetching");
    return (this.opening ??= this.fetched().catch((error) => {
      this.opening = undefined;
      if (this.opener) this.opener.textContent = this.word("open");
      this.problem.textContent = this.word("failed", error.message);
      this.problem.hidden = false;
    }));
  }

  async fetched() {
    const folder = new URL("../../net/", import.meta.url);
    const get = async (/** @type {string} */ name) => {
      const response = await fetch(new URL(name, folder));
      if (!response.ok) throw new Error(`${response.status} ${name}`);
      return response;
    };
    const [packed, facts] = await Promise.all([get("net.weights"), get("net.json")]);
    const plain = /** @type {ReadableStream} */ (packed.body).pipeThrough(new DecompressionStream("gzip"));
    this.net = unpack(new Uint8Array(await new Response(plain).arrayBuffer()));
    this.facts = /** @type {import("./replay.js").Facts} */ (await facts.json());
    this.build(this.facts);
    this.update();
    new ResizeObserver(() => this.paint()).observe(this.layers);
    // Canvases have to be drawn again in the colours of the other theme.
    this.themes = new MutationObserver(() => setTimeout(() => this.paint(), 300));
    this.themes.observe(document.body, { attributeFilter: ["data-md-color-scheme"] });
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
  async set(change) {
    await this.open();
    if (!this.facts) return;
    this.state = { ...this.state, ...change };
    this.update();
    this.save();
  }

  /** Scroll to what a link is about: a cell with what it reads, the replay, the layers, or the whole. */
  intoView() {
    const { at, digit, epoch } = this.state;
    const part = at
      ? this.rows?.[at.layer - 1].element
      : epoch !== null
        ? this.replay?.element
        : digit !== null
          ? this.mode
          : null;
    if (!part) return super.intoView();
    part.scrollIntoView({ behavior: still.matches ? "auto" : "smooth", block: "start" });
  }

  // What is on the page ------------------------------------------------------------------------

  /** @param {import("./replay.js").Facts} facts */
  build(facts) {
    this.board = new Board(
      () => this.set({ board: this.board?.pixels.slice() }),
      (key) => (this.live.textContent = this.word(key, ...(this.board?.at ?? []))),
    );
    this.board.canvas.setAttribute("aria-label", this.word("board"));
    this.hint = h("p", { class: "hint", "aria-hidden": "true" }, this.word("draw_here"));
    const pen = h(
      "select",
      {
        onchange: () =>
          this.board && Object.assign(this.board, { pen: Number(pen.value) || 3, erasing: !Number(pen.value) }),
      },
      ...[3, 2, 4, 0].map((pixels) =>
        h("option", { value: pixels }, pixels ? this.word("pen_wide", pixels) : this.word("eraser")),
      ),
    );
    this.samples = facts.samples.map(({ label, counts }, n) => {
      const canvas = h("canvas", { "aria-hidden": "true" });
      return h(
        "button",
        {
          type: "button",
          class: "sample",
          "aria-label": this.word("sample", label, n + 1),
          onclick: () => this.set({ sample: n, board: null }),
        },
        canvas,
      );
    });
    this.stages = ["framed", "counted", "enlarged", "typical"].map((key) => ({
      key,
      canvas: h("canvas", { role: "img" }),
      note: h("span", {}),
    }));
    this.bars = Array.from({ length: 10 }, (_, digit) => {
      const [bar, chance, score] = [
        h("span", { class: "bar" }),
        h("span", { class: "chance" }),
        h("span", { class: "score" }),
      ];
      const button = h(
        "button",
        { type: "button", onclick: () => this.set({ digit: this.state.digit === digit ? null : digit }) },
        String(digit),
      );
      return {
        bar,
        chance,
        score,
        button,
        row: h("li", {}, button, h("span", { class: "track" }, bar), chance, score),
      };
    });
    this.values_button = this.button("show_values", () => this.set({ digit: null }));
    this.mode = h("p", { class: "mode" });
    this.rows = LAYERS.map(({ name, shape }, layer) => {
      const sheet = new Sheet(layer, {
        pick: (cell) => this.pick(layer, cell),
        leave: () => this.set({ at: null }),
        look: (cell) => this.look(layer, cell),
      });
      const [under, share] = [h("span", { class: "under" }), h("span", { class: "share" })];
      sheet.canvas.setAttribute("aria-label", this.word("layer", name, shape.join("×")));
      const head = h(
        "p",
        { class: "head" },
        h("code", {}, CODE[layer]),
        " ",
        h("b", {}, shape.join("×")),
        " ",
        share,
        under,
      );
      return { sheet, under, share, element: h("div", { class: "layer" }, head, sheet.canvas) };
    });
    this.layers = h("div", { class: "layers" }, ...this.rows.map(({ element }) => element));
    this.replay = new Replay(this, facts);
    const step = ({ key, canvas, note } = this.stages?.[0] ?? /** @type {any} */ ({})) =>
      h("figure", {}, canvas, h("figcaption", {}, note));
    this.box?.replaceChildren(
      h(
        "div",
        { class: "top" },
        h(
          "div",
          { class: "draw" },
          this.hint,
          this.board.canvas,
          h(
            "div",
            { class: "buttons" },
            h("label", {}, this.word("pen"), " ", pen),
            this.button("undo", () => this.board?.undo()),
            this.button("clear", () => this.board?.clear()),
          ),
          h("p", { class: "note" }, this.word("board_about")),
        ),
        h(
          "div",
          { class: "read" },
          h("ol", { class: "bars", "aria-label": this.word("bars") }, ...this.bars.map(({ row }) => row)),
          this.answer,
          this.warning,
        ),
      ),
      h(
        "div",
        { class: "samples", role: "group", "aria-label": this.word("samples") },
        h("p", { class: "note" }, this.word("samples")),
        ...this.samples,
      ),
      h("div", { class: "stages" }, ...this.stages.map(step)),
      h("div", { class: "buttons" }, this.mode, this.values_button),
      this.live,
      this.layers,
      this.replay.element,
      h(
        "p",
        { class: "note facts" },
        this.word("facts", facts.torch, facts.right, facts.tests, facts.sha256.slice(0, 12)),
      ),
      this.footer(),
    );
  }

  // What changes with the state ---------------------------------------------------------------

  update() {
    const { facts, state } = this;
    if (!facts || !this.board) return;
    if (state.sample >= facts.samples.length) state.sample = 0;
    this.cells = state.board && framed(state.board);
    this.counts = this.cells ? counted(this.cells) : countsOf(facts.samples[state.sample].counts);
    this.near = nearest(this.counts, facts.typical.map(countsOf));
    this.values = forward(this.net, enlarged(this.counts));
    this.gradients = state.digit === null ? [] : backward(this.net, this.values, state.digit);
    if (String(state.board ?? "") !== String(this.board.pixels) && (state.board || this.board.pixels.some(Boolean)))
      this.board.put(state.board ?? new Uint8Array(SIDE ** 2));
    if (this.hint) this.hint.hidden = state.board !== null;
    this.samples?.forEach((button, n) =>
      button.setAttribute("aria-pressed", String(!state.board && n === state.sample)),
    );
    this.showAnswer();
    this.showMode();
    this.paint();
    this.showApart();
    this.replay?.update();
  }

  showAnswer() {
    const { state, values } = this;
    const scores = values[SCORES];
    const chances = softmax(scores);
    const order = [...chances.keys()].sort((a, b) => chances[b] - chances[a]);
    this.bars?.forEach(({ bar, chance, score, button, row }, digit) => {
      bar.style.width = `${100 * chances[digit]}%`;
      chance.textContent = percent(chances[digit]);
      score.textContent = scores[digit].toFixed(2).replace("-", "−");
      row.classList.toggle("first", digit === order[0]);
      button.setAttribute("aria-pressed", String(state.digit === digit));
      button.setAttribute("aria-label", this.word("trace", digit));
    });
    const label = state.board ? null : this.facts?.samples[state.sample].label;
    const [first, second] = order;
    const odd = state.board ? unsuitable(state.board) : "";
    const said = [
      odd === "empty"
        ? this.word("empty")
        : this.word("says", first, percent(chances[first]), second, percent(chances[second])),
    ];
    if (label !== null) said.push(this.word(label === first ? "is_right" : "is_wrong", label));
    this.answer.textContent = said.join(this.word("then"));
    const unlike = odd || (this.near.distance > (this.facts?.usual ?? 0) ? "unlike" : "");
    this.warning.textContent = unlike && odd !== "empty" ? this.word(unlike) : "";
    this.stages?.forEach(({ key, note }) => (note.textContent = this.word(key, ...this.nearness())));
  }

  /** The digit of the nearest typical picture, how far it is, and how far it usually is. */
  nearness() {
    return [Math.floor(this.near.number / 10), brief(this.near.distance), this.facts?.usual];
  }

  showMode() {
    const { digit } = this.state;
    if (this.values_button) this.values_button.hidden = digit === null;
    this.mode.textContent = digit === null ? this.word("mode_values") : this.word("mode_trace", digit);
  }

  /** Draw everything that is made of pixels. */
  paint() {
    const { facts, counts, stages, state } = this;
    if (!facts || !counts || !stages || !this.layers.clientWidth) return;
    this.samples?.forEach((button, n) => this.paintDigit(button.firstChild, countsOf(facts.samples[n].counts), 8));
    this.board?.paint();
    stages[0].canvas.parentElement.hidden = !this.cells;
    if (this.cells)
      this.paintDigit(
        stages[0].canvas,
        Array.from(this.cells, (ink) => 16 * ink),
        SIDE,
      );
    this.paintDigit(stages[3].canvas, countsOf(facts.typical[this.near.number]), 8);
    this.paintDigit(stages[1].canvas, counts, 8, true);
    this.paintDigit(
      stages[2].canvas,
      this.values[0].map((value) => 16 * value),
      SIDE,
    );
    stages.forEach(({ canvas, key }) => canvas.setAttribute("aria-label", this.word(key, ...this.nearness())));
    const colours = this.colours();
    const biases = this.biasShares();
    this.rows?.forEach(({ sheet, share }, layer) => {
      const { at } = state;
      const shown =
        state.digit === null
          ? this.values[layer]
          : this.values[layer].map((value, n) => value * this.gradients[layer][n]);
      const chosen = at?.layer === layer ? at.cell : null;
      if (chosen !== null) sheet.current = chosen;
      sheet.fit(this.layers.clientWidth);
      sheet.draw(
        shown,
        layer || state.digit !== null ? colours : { ...colours, positive: colours.input },
        chosen,
        at?.layer === layer + 1 ? takeApart(this, at).read : [],
      );
      const sum = shown.reduce((a, b) => a + b, 0);
      share.textContent =
        state.digit === null
          ? ""
          : this.word("adds_up", ...[sum, biases[layer], this.values[SCORES][state.digit]].map(brief));
    });
  }

  /** What the biases behind each layer bring to the score that is traced back. */
  biasShares() {
    const { state, gradients } = this;
    if (state.digit === null) return [];
    const own = LAYERS.map((_, l) =>
      gradients[l].reduce((all, gradient, n) => all + gradient * biasOf(this.net, l, n), 0),
    );
    return own.map((_, l) => own.slice(l + 1).reduce((a, b) => a + b, 0));
  }

  /** @returns {import("./sheet.js").Colours & {input: number[]}} */
  colours() {
    const style = getComputedStyle(this);
    const rgb = (/** @type {string} */ name) =>
      (
        style
          .getPropertyValue(name)
          .trim()
          .match(/[\da-f]{2}/gi) ?? []
      )
        .slice(0, 3)
        .map((pair) => parseInt(pair, 16));
    return {
      positive: rgb("--role-output"),
      negative: rgb("--md-accent-fg-color"),
      input: rgb("--role-input"),
      ink: style.getPropertyValue("--md-default-fg-color--lighter"),
      mark: style.getPropertyValue("--role-kernel"),
    };
  }

  /** Paint counts from 0 to 16. @param {HTMLCanvasElement} canvas @param {ArrayLike<number>} counts @param {number} side @param {boolean} written with the numbers */
  paintDigit(canvas, counts, side, written = false) {
    const dot = (SIDE * DOT) / side;
    Object.assign(canvas, { width: SIDE * DOT, height: SIDE * DOT });
    const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    const { input } = this.colours();
    Array.from(counts).forEach((count, n) => {
      context.fillStyle = `rgb(${input.join()},${count / 16})`;
      context.fillRect((n % side) * dot, Math.floor(n / side) * dot, dot, dot);
    });
    if (!written) return;
    const style = getComputedStyle(this);
    context.font = "9px sans-serif";
    context.textAlign = "center";
    Array.from(counts).forEach((count, n) => {
      context.fillStyle = style.getPropertyValue(count > 8 ? "--md-default-bg-color" : "--md-default-fg-color");
      if (count)
        context.fillText(String(Math.round(count)), ((n % side) + 0.5) * dot, (Math.floor(n / side) + 0.7) * dot);
    });
  }

  // Looking at one cell -------------------------------------------------------------------------

  /** @param {number} layer @param {number} cell */
  async pick(layer, cell) {
    if (!layer) return this.look(0, cell, true);
    this.loud = true;
    const moved = this.state.at?.layer !== layer;
    await this.set({ at: { layer, cell } });
    if (moved) this.apart.scrollIntoView({ behavior: still.matches ? "auto" : "smooth", block: "nearest" });
  }

  /** Say the number of a cell without choosing it. @param {number} layer @param {number | null} cell */
  look(layer, cell, loudly = false) {
    const text =
      cell === null ? "" : `[${place(LAYERS[layer].shape, cell).join(", ")}] = ${brief(this.values[layer][cell])}`;
    const row = this.rows?.[layer];
    if (!row) return;
    row.under.textContent = text;
    if (loudly && cell !== null) row.sheet.current = cell;
    if (loudly) this.live.textContent = `${LAYERS[layer].name}${text}`;
  }

  showApart() {
    const { at, digit } = this.state;
    if (!at) {
      this.apart.remove();
      return;
    }
    const { said, content } = takeApart(this, at);
    const lines = [h("p", {}, said), h("div", { class: "sum" }, ...content)];
    let spoken = said;
    if (digit !== null) {
      const { share, text } = shareOf(this, at);
      const title = this.word("share", digit);
      lines.push(h("p", {}, title), h("div", { class: "sum" }, share));
      spoken += ` ${title} ${text}`;
    }
    this.apart.replaceChildren(
      ...lines,
      this.button("close", () => this.close()),
    );
    this.rows?.[at.layer].element.after(this.apart);
    if (this.loud) this.live.textContent = spoken;
    this.loud = false;
  }

  /** Put the cell together again; the keyboard goes back to its layer. */
  close() {
    const canvas = this.rows?.[this.state.at?.layer ?? 0].sheet.canvas;
    this.set({ at: null });
    canvas?.focus();
  }
}

customElements.define("net-xray", NetXray);
