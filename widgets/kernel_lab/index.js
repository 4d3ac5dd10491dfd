// <kernel-lab state="kernel=sobel_x">: a small filter, chosen or written by the reader, over a photograph.
// filter.js computes (checked against torch), pictures.js reads pictures, loupe.js shows one window in numbers.
// @ts-check
import { h } from "../shared/dom.js";
import { Player } from "../shared/player.js";
import { Widget } from "../shared/widget.js";
import { program } from "./code.js";
import { filter, pixels, refusal } from "./filter.js";
import { drawLoupe } from "./loupe.js";
import { imageData, numbersOf, ownPicture, photograph, PictureError } from "./pictures.js";
import { CHOICES, format, MOST, parse, PRESETS, presetOf, typed } from "./state.js";
import { style } from "./style.js";

/** @typedef {import("./state.js").State} State */

const TICK = 60; // milliseconds between two strips when the output is drawn line by line
const STRIPS = 90;

/** @extends {Widget<State>} */
export class KernelLab extends Widget {
  static style = style;
  state = parse("");
  image = new ImageData(1, 1); // the picture as it was read
  input = numbersOf(this.image, "grey");
  result = this.input;
  place = /** @type {[number, number]} */ ([0, 0]); // row and column under the loupe
  row = 0; // up to where the output has been drawn line by line
  before = this.canvas("before");
  after = this.canvas("after");
  problem = h("p", { class: "problem", role: "alert" });
  loupe = h("div", { class: "loupe" });
  live = h("p", { class: "live", role: "status" });
  weights = h("div", { class: "weights", role: "group" });
  about = h("p", { class: "note" });

  async prepare() {
    this.image = await photograph(this.state.picture);
  }

  started() {
    this.update();
    this.addEventListener("dragover", (event) => event.preventDefault());
    this.addEventListener("drop", (event) => {
      event.preventDefault();
      this.take(event.dataTransfer?.files[0]);
    });
    this.pasted = (/** @type {ClipboardEvent} */ event) => {
      const file = event.clipboardData?.files[0];
      if (file) this.take(file);
    };
    document.addEventListener("paste", this.pasted);
    this.player?.stopsOutOfView(this.after);
  }

  disconnectedCallback() {
    this.stop();
    this.letGo();
    if (this.pasted) document.removeEventListener("paste", this.pasted);
  }

  // The state ----------------------------------------------------------------------------------

  /** @param {string} text */
  parse(text) {
    return parse(text);
  }

  text(state = this.state) {
    return format(state);
  }

  /** @param {Partial<State>} change @param {string[]} only the keys of `change` that count */
  async set(change, only = Object.keys(change)) {
    this.stop();
    change = Object.fromEntries(Object.entries(change).filter(([key]) => only.includes(key)));
    const picture = change.picture;
    this.state = { ...this.state, ...change };
    if (picture && picture !== "own") this.image = await photograph(picture);
    this.update();
    this.save();
  }

  /** Take the reader's own picture; nothing of it leaves the page. @param {Blob | undefined} file */
  async take(file) {
    if (!file) return;
    try {
      this.image = await ownPicture(file);
      await this.set({ picture: "own", at: [this.image.height >> 1, this.image.width >> 1] });
    } catch (problem) {
      if (!(problem instanceof PictureError)) throw problem;
      this.complain(this.word(problem.message));
    }
  }

  /** @param {string} text */
  complain(text) {
    this.problem.textContent = text;
    this.problem.hidden = !text;
  }

  // What is on the page ------------------------------------------------------------------------

  frame() {
    const figure = (/** @type {string} */ key, /** @type {HTMLElement} */ canvas) =>
      h(
        "figure",
        { class: key },
        h("figcaption", {}, this.word(key)),
        h("div", { class: "canvas" }, canvas, h("div", { class: "mark" })),
      );
    const file = h("input", {
      type: "file",
      accept: "image/*",
      class: "hidden",
      tabindex: "-1",
      "aria-hidden": "true",
      onchange: () => this.take(file.files[0]),
    });
    this.player = new Player({
      play: this.word("play"),
      pause: this.word("play"),
      every: TICK,
      start: () => this.clear(),
      step: () => this.strip(),
      stopped: () => this.update(),
    });
    this.presets = this.select(
      "preset",
      ["", ...Object.keys(PRESETS)],
      (name) => this.word(name || "own_kernel"),
      (name) => name && this.set(parse(`kernel=${name}`), ["kernel", "divisor", "negatives"]),
    );
    this.sides = this.select(
      "size",
      ["3", "5"],
      (side) => `${side}×${side}`,
      (side) => this.resize(Number(side)),
    );
    const choices = Object.entries(CHOICES).map(([key, values]) =>
      this.select(
        key,
        key === "picture" ? [...values, "own"] : values,
        (value) => this.word(key === "negatives" && value === "grey" ? "grey_zero" : value),
        (value) => this.choose(key, value, file),
      ),
    );
    this.choices = Object.fromEntries(Object.keys(CHOICES).map((key, i) => [key, choices[i].querySelector("select")]));
    this.divisor = this.number("divisor", this.word("divisor"), this.word("write_divisor", -MOST, MOST), {
      get: () => this.state.divisor,
      read: (said) => typed(said) || undefined, // never 0
      change: (divisor) => this.set({ divisor }),
    });
    this.program = h("code", {});
    this.ownNote = h("p", { class: "note" }, this.word("own_program"));
    this.video = h("video", { playsinline: true, muted: true });
    this.cameraBox = h(
      "div",
      { class: "camera", hidden: true },
      this.video,
      this.button("take", () => this.snap()),
    );
    return this.framed(
      h("div", { class: "pictures" }, figure("input", this.before), figure("output", this.after)),
      this.player.button,
      this.problem,
      h(
        "div",
        { class: "bench" },
        h(
          "div",
          { class: "kernel" },
          this.presets,
          h(
            "div",
            { class: "pair" },
            this.sides,
            h("label", { class: "control" }, this.word("divisor"), this.divisor.input),
          ),
          this.divisor.problem,
          this.weights,
          this.about,
        ),
        h("div", { class: "reading" }, this.loupe, this.live),
      ),
      h("div", { class: "controls" }, ...choices),
      h(
        "div",
        { class: "own" },
        this.button("choose", () => this.ask(file)),
        navigator.mediaDevices ? this.button("camera", () => this.camera()) : null,
        file,
        h("span", { class: "note" }, this.word("private")),
      ),
      this.cameraBox,
      this.folded("program", this.copyable(this.program), this.ownNote),
    );
  }

  /** A field for a weight or the divisor. @param {string} id @param {string} label @param {string} range
   * @param {{get: () => number, read: (said: string) => any, change: (value: number) => void}} options */
  number(id, label, range, options) {
    return this.field({
      ...options,
      id,
      label,
      range,
      named: true,
      shown: (value) => String(value).replace("-", "−"),
      step: (value, by) => String(Number((value + by).toFixed(6))),
    });
  }

  /** @param {string} key @param {string} value @param {HTMLInputElement} file */
  choose(key, value, file) {
    if (value !== "own") return this.set({ [key]: value });
    this.choices?.picture && (this.choices.picture.value = this.state.picture);
    if (this.state.picture !== "own") this.ask(file);
  }

  /** Ask for a file. The last one is forgotten first: the browser says nothing of the same name chosen again. @param {HTMLInputElement} file */
  ask(file) {
    file.value = "";
    file.click();
  }

  /** A larger kernel keeps the weights in its middle, a smaller one keeps the middle. @param {number} side */
  resize(side) {
    const old = this.state.kernel;
    const shift = (old.length - side) / 2;
    const kernel = [...Array(side).keys()].map((a) =>
      [...Array(side).keys()].map((b) => old[a + shift]?.[b + shift] ?? 0),
    );
    this.set({ kernel });
  }

  /** @param {string} name */
  canvas(name) {
    const canvas = h("canvas", { class: name });
    if (name === "after") return canvas;
    const to = (/** @type {PointerEvent} */ event) => {
      const box = canvas.getBoundingClientRect();
      return this.inside([
        ((event.clientY - box.top) / box.height) * this.input.height,
        ((event.clientX - box.left) / box.width) * this.input.width,
      ]);
    };
    canvas.tabIndex = 0;
    canvas.setAttribute("role", "application");
    const first = (/** @type {PointerEvent} */ event, /** @type {[number, number]} */ place) =>
      event.isPrimary && this.look(place, false); // a second finger would tug the loupe to and fro
    canvas.addEventListener("pointermove", (/** @type {PointerEvent} */ event) => first(event, to(event)));
    canvas.addEventListener("pointerleave", (/** @type {PointerEvent} */ event) =>
      first(event, this.inside(this.state.at)),
    );
    canvas.addEventListener("click", (/** @type {PointerEvent} */ event) => this.pin(to(event)));
    canvas.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
      const far = event.shiftKey ? 10 : 1;
      const move = {
        ArrowUp: [-far, 0],
        ArrowDown: [far, 0],
        ArrowLeft: [0, -far],
        ArrowRight: [0, far],
        Home: [0, -1e4],
        End: [0, 1e4],
      }[event.key];
      if (event.key === "Escape") return this.pin(this.inside(parse(this.start).at));
      if (!move) return;
      event.preventDefault();
      this.pin(this.inside([this.place[0] + move[0], this.place[1] + move[1]]));
    });
    return canvas;
  }

  /** @param {[number, number]} place @returns {[number, number]} */
  inside([row, column]) {
    const within = (/** @type {number} */ value, /** @type {number} */ size) =>
      Math.max(0, Math.min(size - 1, Math.floor(value)));
    return [within(row, this.input.height), within(column, this.input.width)];
  }

  /** @param {[number, number]} place */
  pin(place) {
    this.state.at = place;
    this.look(place, true);
    this.program.textContent = program(this.state);
    this.save();
  }

  // What changes with the state ---------------------------------------------------------------

  update() {
    const { kernel, divisor, border, negatives, colours } = this.state;
    this.input = numbersOf(this.image, colours);
    const refused = refusal(this.input, (kernel.length - 1) / 2, border);
    this.complain(refused ? this.word("refused", refused) : "");
    this.result = filter(this.input, kernel, divisor, refused ? "replicate" : border);
    for (const [canvas, picture, rule] of /** @type {const} */ ([
      [this.before, this.input, "clamp"],
      [this.after, this.result, negatives],
    ])) {
      Object.assign(canvas, { width: picture.width, height: picture.height });
      canvas.getContext("2d").putImageData(pixels(picture, rule), 0, 0);
      canvas.classList.toggle("coarse", picture.width < 200);
    }
    this.showKernel();
    for (const [key, select] of Object.entries(this.choices ?? {})) select.value = /** @type {any} */ (this.state)[key];
    this.program.textContent = program(this.state);
    if (this.ownNote) this.ownNote.hidden = this.state.picture !== "own";
    this.look(this.inside(this.state.at), false);
  }

  showKernel() {
    const { kernel, divisor } = this.state;
    const cells = [...this.weights.querySelectorAll("input")];
    if (cells.length !== kernel.length ** 2) this.makeWeights(kernel.length);
    const most = Math.max(...kernel.flat().map(Math.abs), 1e-9);
    this.weights.querySelectorAll("input").forEach((/** @type {any} */ cell, /** @type {number} */ n) => {
      const weight = kernel.flat()[n];
      cell.style.setProperty("--tint", String(Math.abs(weight) / most));
      cell.classList.toggle("negative", weight < 0);
    });
    this.refreshFields();
    const total = kernel.flat().reduce((a, b) => a + b, 0) / divisor;
    const near = (/** @type {number} */ value) => Math.abs(total - value) < 1e-9;
    const rule = near(1) ? "sum_one" : near(0) ? "sum_zero" : "sum_other";
    this.about.replaceChildren(this.word("sum", total), h("br"), this.word(rule, total));
    if (this.presets) this.presets.querySelector("select").value = presetOf(this.state);
    if (this.sides) this.sides.querySelector("select").value = String(kernel.length);
  }

  /** A field for each weight. @param {number} side */
  makeWeights(side) {
    const fields = [...Array(side ** 2).keys()].map((n) => {
      const [a, b] = [Math.floor(n / side), n % side];
      return this.number(`weight-${a}-${b}`, this.word("weight_at", a, b), this.word("write_number", -MOST, MOST), {
        get: () => this.state.kernel[a]?.[b],
        read: typed,
        change: (value) => {
          const changed = this.state.kernel.map((line) => [...line]);
          changed[a][b] = value;
          this.set({ kernel: changed });
        },
      });
    });
    this.weights.style.setProperty("--side", String(side));
    this.weights.setAttribute("aria-label", this.word("kernel"));
    this.weights.replaceChildren(...fields.map(({ input }) => input), ...fields.map(({ problem }) => problem));
  }

  /** Move the loupe. @param {[number, number]} place @param {boolean} loudly */
  look(place, loudly) {
    this.place = place;
    drawLoupe(this, loudly);
  }

  /** Begin to draw the output strip by strip, the loupe ahead, as the filter makes it. */
  clear() {
    this.row = 0;
    this.after.getContext("2d").clearRect(0, 0, this.result.width, this.result.height);
  }

  /** Draw one strip more; false at the end. */
  strip() {
    const { width, height } = this.result;
    const strip = Math.max(1, Math.ceil(height / STRIPS));
    this.after
      .getContext("2d")
      .putImageData(pixels(this.result, this.state.negatives), 0, 0, 0, 0, width, this.row + strip);
    this.look(this.inside([this.row, (this.row / height) * width]), false);
    this.row += strip;
    return this.row < height;
  }

  stop() {
    this.player?.stop();
  }

  async camera() {
    this.letGo();
    try {
      this.video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      await this.video.play();
      this.cameraBox.hidden = false;
    } catch {
      this.complain(this.word("no_camera"));
    }
  }

  /** Let go of the camera. */
  letGo() {
    for (const track of this.video?.srcObject?.getTracks() ?? []) track.stop();
    if (this.video) this.video.srcObject = null;
    if (this.cameraBox) this.cameraBox.hidden = true;
  }

  /** Take the camera's picture. */
  async snap() {
    this.image = await imageData(this.video, 512);
    this.letGo();
    await this.set({ picture: "own", at: [this.image.height >> 1, this.image.width >> 1] });
  }
}

customElements.define("kernel-lab", KernelLab);
