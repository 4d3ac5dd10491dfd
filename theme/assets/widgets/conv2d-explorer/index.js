// <conv2d-explorer state="stride=2" show="stride padding">: every argument of nn.Conv2d, tried out.
// The numbers and errors are engine.js's, checked against torch; here they are only shown.
// @ts-check
import { fill, h, shown, svg } from "../dom.js";
import { checked } from "./checked.js";
import { constructorCall, program, representation } from "./code.js";
import { BYTES, effectiveSize } from "./engine.js";
import { model } from "./model.js";
import { explain } from "./repairs.js";
import { ARGUMENTS, FIELDS, format, formatValue, parse, parseValue } from "./state.js";
import { style } from "./style.js";

/** @typedef {import("./state.js").State} State */
/** @typedef {{kind: "out" | "in" | "w", numbers: number[]}} Place one cell: (channel, row, column), or a weight's four numbers */

const PRESETS = {
  article: "out_channels=6,input=32x32",
  preset_left: "stride=2,input=6x6,at=out.0.1.1",
  preset_same: "kernel_size=4,padding=same,at=out.0.0.0",
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
const still = matchMedia("(prefers-reduced-motion: reduce)");

/** @param {string} text @returns {Place} */
function readPlace(text) {
  const [kind, ...numbers] = text.split(".");
  return { kind: /** @type {any} */ (kind), numbers: numbers.map(Number) };
}

class Conv2dExplorer extends HTMLElement {
  async connectedCallback() {
    if (this.shadowRoot) return;
    const language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
    this.words = (await import(`./words.${language}.js`)).default;
    const asked = new URLSearchParams(location.search).get("w");
    this.start = this.getAttribute("state") ?? "";
    /** @type {State} */
    this.state = parse(asked ?? this.start);
    /** @type {Place | null} */
    this.preview = null;
    this.touchedByReader = asked !== null;
    const root = this.attachShadow({ mode: "open" });
    root.append(h("style", {}, style));
    this.frame();
    this.update();
    // Material's shortcuts ("n", "p", "s", …) must not fire while the reader is at work in here.
    this.addEventListener("keydown", (event) => event.stopPropagation());
    this.addEventListener("pointerdown", () => this.stop());
    this.addEventListener("focusin", () => (this.touchedByReader = true));
    new ResizeObserver(() => this.fit()).observe(this);
    new IntersectionObserver(([{ isIntersecting }]) => {
      if (!isIntersecting) this.stop();
      else if (!this.touchedByReader && !still.matches) this.play(true);
    }, { threshold: 0.6 }).observe(this.panels);
    this.ready = true;
  }

  /** @param {string} key @param {...any} values */
  word(key, ...values) {
    return fill(/** @type {Record<string, string>} */ (this.words)[key], ...values);
  }

  /** Set the whole state, as a link of the text does. @param {string | null} text */
  async show(text) {
    while (!this.ready) await new Promise((done) => setTimeout(done, 20));
    this.stop();
    this.touchedByReader = true;
    this.set(parse(text ?? ""));
    this.scrollIntoView({ behavior: still.matches ? "auto" : "smooth", block: "nearest" });
  }

  /** @param {Partial<State>} change */
  set(change) {
    this.state = { ...this.state, ...change };
    this.preview = null;
    this.update();
    clearTimeout(this.saving);
    this.saving = setTimeout(() => history.replaceState(history.state, "", this.address()), 250);
  }

  /** The address of the page with this state; a page's own state needs no mention. */
  address() {
    const url = new URL(location.href);
    url.searchParams.delete("w");
    const text = format(this.state);
    const others = url.searchParams.toString();
    const own = text === format(parse(this.start ?? "")) ? "" : `w=${text}`;
    url.search = [others, own].filter(Boolean).join("&");
    return url.href;
  }

  // The parts that stay -----------------------------------------------------------------------

  frame() {
    const names = (this.getAttribute("show") ?? "").split(/\s+/).filter((name) => ARGUMENTS.includes(name));
    this.inputs = /** @type {Record<string, any>} */ ({});
    const front = [...names.map((name) => this.control(name)), this.sizeControl()];
    const others = ARGUMENTS.filter((name) => !names.includes(name)).map((name) => this.control(name));
    const picture = [this.channelsControl(), ...["input_dtype", "input_device", "image", "weights"].map((name) => this.control(name))];
    const button = (/** @type {string} */ key, /** @type {() => void} */ action) => h("button", { type: "button", onclick: action }, this.word(key));
    this.call = h("code", { class: "call" });
    this.panels = h("div", { class: "panels" });
    this.live = h("p", { class: "live", role: "status", "aria-live": "polite" });
    this.sum = h("div", { class: "sum" });
    this.problem = h("div", { class: "problem", role: "alert", hidden: true });
    this.facts = h("div", { class: "facts" });
    this.programText = h("code", {});
    this.reprText = h("code", {});
    this.player = button("play", () => (this.timer ? this.stop() : this.play(false)));
    this.player.className = "player";
    this.steps = h("div", { class: "steps" }, button("previous", () => this.step(-1)), this.player, button("next", () => this.step(1)));
    const copied = (/** @type {any} */ code) => h("div", { class: "copyable" }, h("pre", { tabindex: "0" }, code), this.copyButton(() => code.textContent));
    this.shadowRoot?.append(
      h(
        "section", { "aria-label": this.word("title") },
        h("div", { class: "copyable" }, h("pre", { tabindex: "0" }, this.call), this.copyButton(() => this.call.textContent)),
        h("div", { class: "controls" }, ...front),
        h("details", {}, h("summary", {}, this.word("more")), h("div", { class: "controls" }, ...others, ...picture)),
        this.problem, this.panels, this.steps, this.live, this.sum, this.facts,
        h("details", {}, h("summary", {}, this.word("surprises")), h("div", { class: "presets" }, ...Object.entries(PRESETS).map(([key, text]) => h("button", { type: "button", onclick: () => this.set(parse(text)) }, this.word(key))))),
        h("details", {}, h("summary", {}, this.word("code")), copied(this.programText), copied(this.reprText)),
        h("footer", {}, h("span", {}, this.word("checked", checked.torch, checked.configurations.toLocaleString("en"))), h("span", { class: "ends" }, button("reset", () => this.set(parse(this.start ?? ""))), this.copyButton(() => this.address(), "link"))),
      ),
    );
  }

  /** @param {() => string} text @param {string} key */
  copyButton(text, key = "copy") {
    const button = h("button", {
      type: "button",
      onclick: async () => {
        await navigator.clipboard.writeText(text());
        button.textContent = this.word("copied");
        setTimeout(() => (button.textContent = this.word(key)), 1500);
      },
    }, this.word(key));
    return button;
  }

  /** A label with an input, and for numbers a button on each side. @param {string} name */
  control(name) {
    const field = /** @type {any} */ (FIELDS)[name];
    const label = ARGUMENTS.includes(name) ? name : this.word(name);
    if (field.kind === "choice") {
      const spoken = (/** @type {any} */ value) => (name === "image" || name === "weights" ? this.word(value) : formatValue(value));
      const select = h("select", { id: name, onchange: () => this.set({ [name]: parseValue(name, select.value) }) }, ...field.of.map((/** @type {any} */ value) => h("option", { value: formatValue(value) }, spoken(value))));
      this.inputs[name] = { element: select, show: () => (select.value = formatValue(/** @type {any} */ (this.state)[name])) };
      return h("div", { class: "control" }, h("label", { for: name }, label), select);
    }
    const hint = name === "padding" ? this.word("write_padding") : this.word(field.kind === "int" ? "write_int" : "write_pair", ...field.range);
    return this.numberControl(name, label, hint, (text) => parseValue(name, text), () => /** @type {any} */ (this.state)[name], (value) => ({ [name]: value }));
  }

  /** Height and width of the input, as one pair. */
  sizeControl() {
    const read = (/** @type {string} */ text) => parseValue("input", /[x×,，]/.test(text) ? text : `${text}x${text}`);
    const set = (/** @type {any} */ value) => ({ input: [this.state.input[0], ...value.slice(1)] });
    return this.numberControl("size", this.word("size"), this.word("write_pair", 1, 32), read, () => this.state.input.slice(1), set);
  }

  /** Channels of the input; left empty, as many as the layer takes. */
  channelsControl() {
    const read = (/** @type {string} */ text) => (text.trim() === "" ? null : /^\d+$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 64 ? Number(text) : undefined);
    const set = (/** @type {any} */ value) => ({ input: [value, ...this.state.input.slice(1)] });
    return this.numberControl("channels", this.word("input_channels"), this.word("write_int", 1, 64), read, () => this.state.input[0], set);
  }

  /** @param {string} id @param {string} label @param {string} hint @param {(text: string) => any} read
   * @param {() => any} get @param {(value: any) => Partial<State>} change */
  numberControl(id, label, hint, read, get, change) {
    const input = h("input", {
      id, type: "text", autocomplete: "off", spellcheck: "false", title: hint, placeholder: id === "channels" ? this.word("as_layer") : null,
      oninput: () => {
        const value = read(input.value);
        input.setAttribute("aria-invalid", String(value === undefined));
        if (value !== undefined) this.set(change(value));
      },
      onblur: () => this.inputs[id].show(),
      onkeydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key === "ArrowUp" || event.key === "ArrowDown") {
          event.preventDefault();
          by(event.key === "ArrowUp" ? 1 : -1);
        }
      },
    });
    const by = (/** @type {number} */ step) => {
      const old = get();
      const number = typeof old === "string" ? 0 : (old ?? this.state.in_channels);
      const text = Array.isArray(number) ? number.map((n) => n + step).join("x") : String(number + step);
      const value = read(text);
      if (value !== undefined) this.set(change(value));
    };
    this.inputs[id] = {
      element: input,
      show: () => {
        const value = get();
        input.value = Array.isArray(value) ? value.join(", ") : (value ?? "");
        input.setAttribute("aria-invalid", "false");
      },
    };
    const stepper = (/** @type {number} */ step, /** @type {string} */ sign, /** @type {string} */ key) => h("button", { type: "button", "aria-label": this.word(key, label), onclick: () => by(step) }, sign);
    return h("div", { class: "control" }, h("label", { for: id }, label), h("div", { class: "stepper" }, stepper(-1, "−", "less_of"), input, stepper(1, "+", "more_of")));
  }

  // What changes with the state ---------------------------------------------------------------

  update() {
    const m = (this.model = model(this.state));
    const active = this.shadowRoot?.activeElement;
    for (const [id, { element, show }] of Object.entries(this.inputs ?? {})) if (element !== active || element.tagName === "SELECT") show();
    this.call.textContent = constructorCall(this.state);
    this.programText.textContent = program(this.state);
    this.reprText.textContent = m.layer ? representation(this.state) : "";
    this.reprText.closest(".copyable").hidden = !m.layer;
    this.showProblem();
    this.clampPlace();
    this.drawPanels();
    this.steps.hidden = !m.shape;
    this.showFacts();
    this.mark(false);
    this.fitted = 0;
    this.fit();
  }

  showProblem() {
    const { error, layer, hasNumbers } = /** @type {import("./model.js").Model} */ (this.model);
    this.problem.hidden = !error;
    this.problem.replaceChildren();
    if (!error) {
      if (this.state.device === "meta" && this.state.input_device === "cpu") this.problem.append(h("p", {}, this.word("trap")));
      else if (!hasNumbers) this.problem.append(h("p", {}, this.word("no_numbers")));
      this.problem.hidden = hasNumbers;
      return;
    }
    const { key, change } = explain(error.message, this.state);
    const differs = Object.entries(change).filter(([name, value]) => formatValue(value) !== formatValue(/** @type {any} */ (this.state)[name]));
    const spoken = differs.map(([name, value]) => {
      if (name === "input") return `input ${[this.state.in_channels, ...this.state.input.slice(1)].join("×")}`;
      if (name === "input_dtype") return `image.to(torch.${value})`;
      const text = Array.isArray(value) ? `(${value.join(", ")})` : typeof value === "string" && name !== "dtype" ? `"${value}"` : formatValue(value);
      return `${name}=${name === "dtype" ? "torch." : ""}${text}`;
    });
    this.problem.append(
      h("p", { class: "when" }, this.word(layer ? "when_forward" : "when_build")),
      h("pre", { tabindex: "0", lang: "en" }, h("code", {}, `${error.type}: ${error.message}`)),
      h("p", {}, this.word(`error_${key}`), error.varies ? ` ${this.word("varies")}` : ""),
    );
    if (differs.length) this.problem.append(h("button", { type: "button", class: "repair", onclick: () => this.set(change) }, this.word("repair", spoken.join(", "))));
  }

  /** A place that this state does not have becomes the first output. */
  clampPlace() {
    const { shape, layer, channels, height, width } = /** @type {import("./model.js").Model} */ (this.model);
    const { kind, numbers } = readPlace(this.state.at);
    const sizes = { out: shape?.slice(1), in: [channels, height + 16, width + 16], w: layer?.weightShape }[kind];
    const low = kind === "in" ? [0, -16, -16] : [0, 0, 0, 0];
    if (!sizes || numbers.some((n, i) => n >= sizes[i] || n < low[i])) this.state = { ...this.state, at: "out.0.0.0" };
  }

  /** The filter and the input channel that are looked at. @param {Place} place */
  channelsOf({ kind, numbers }) {
    const m = /** @type {import("./model.js").Model} */ (this.model);
    if (kind === "w") return [numbers[0], m.firstChannel(numbers[0]) + numbers[1]];
    if (kind === "out") {
      const first = m.firstChannel(numbers[0]);
      const last = this.lastChannel ?? first;
      return [numbers[0], last >= first && last < first + m.perGroup ? last : first];
    }
    const filters = Math.max(this.state.out_channels / Math.max(this.state.groups, 1), 1);
    const group = Math.floor(numbers[0] / Math.max(m.perGroup, 1));
    const kept = this.lastFilter ?? 0;
    return [Math.floor(kept / filters) === group ? kept : Math.min(group * filters, Math.max(this.state.out_channels - 1, 0)), numbers[0]];
  }

  /** Up to three grids stand above each other; of more channels, the one that is looked at. @param {number} count @param {number} rows @param {number} current */
  stacked(count, rows, current) {
    return count <= 3 && count * rows <= 21 ? [...Array(count).keys()] : [current];
  }

  drawPanels() {
    const m = /** @type {import("./model.js").Model} */ (this.model);
    const { layer, shape, sides, height, width } = m;
    const [o, c] = this.channelsOf(readPlace(this.state.at));
    [this.lastFilter, this.lastChannel] = [o, c];
    /** @type {{kind: string, key: number[], rows: number[], columns: number[], cells: Map<string, HTMLElement>, element: HTMLElement}[]} */
    this.grids = [];
    const from = (/** @type {number} */ side, /** @type {number} */ n) => {
      const [before, after] = sides[side].map((cells) => Math.min(Math.max(cells, 0), 32));
      return [...Array(n + before + after).keys()].map((i) => i - before);
    };
    const [rows, columns] = [from(0, height), from(1, width)];
    const first = m.firstChannel(o);
    const inputs = this.stacked(m.channels, rows.length, c).map((channel, _, { length: stacked }) => {
      const outside = layer && (channel < first || channel >= first + m.perGroup);
      return this.grid("in", [channel], rows, columns, this.word("grid_input", channel, rows.length, columns.length), stacked > 1 && [this.word("channel", channel), outside ? ` · ${this.word("not_read")}` : ""].join(""), (i, j, cell) => {
        const source = m.source(i, j);
        const real = i >= 0 && i < height && j >= 0 && j < width;
        if (!real) cell.classList.add("ring");
        else if (i < -sides[0][0] || i >= height + sides[0][1] || j < -sides[1][0] || j >= width + sides[1][1]) cell.classList.add("cut");
        else if (shape && (!m.read[0].has(i) || !m.read[1].has(j))) cell.classList.add("unread");
        if (!real && shape && (!m.read[0].has(i) || !m.read[1].has(j))) cell.classList.add("unread");
        if (outside) cell.classList.add("outside");
        if (this.state.input_device === "meta") return null;
        return source ? m.pixel(channel, ...source) : 0;
      });
    });
    const kernels = layer && layer.kernel.every((k) => k > 0) && m.perGroup > 0 && this.state.out_channels > 0
      ? this.stacked(m.perGroup, layer.kernel[0], c - first).map((channel) =>
          this.grid("w", [o, channel], [...Array(layer.kernel[0]).keys()], [...Array(layer.kernel[1]).keys()], this.word("grid_kernel", o, first + channel, ...layer.kernel), m.perGroup > 1 && this.word("channel", first + channel), (a, b) => (this.state.device === "meta" ? null : m.weight(o, channel, a, b))))
      : [];
    const outputs = shape && shape[1]
      ? this.stacked(shape[1], shape[2], o).map((channel, _, { length: stacked }) => {
          const values = m.outputChannel(channel);
          return this.grid("out", [channel], [...Array(shape[2]).keys()], [...Array(shape[3]).keys()], this.word("grid_output", channel, shape[2], shape[3]), stacked > 1 && this.word("channel", channel), (i, j) => (values ? values[i * shape[3] + j] : null));
        })
      : [];
    const panel = (/** @type {string} */ role, /** @type {string} */ size, /** @type {any[]} */ children, /** @type {any} */ head) =>
      h("div", { class: `panel ${role}` }, h("div", { class: "head" }, h("span", {}, this.word(role), " ", h("b", {}, size))), head, ...children);
    const pick = (/** @type {"in" | "out"} */ kind, /** @type {any[]} */ grids, /** @type {number} */ count, /** @type {number} */ current) =>
      grids.length < count && h("select", { "aria-label": this.word(kind === "in" ? "choose_input" : "choose_output"), onchange: (/** @type {any} */ event) => this.look(kind, Number(event.target.value)) },
        ...[...Array(count).keys()].map((n) => h("option", { value: n, selected: n === current }, this.word("channel", n))));
    const ring = sides.flat().some((cells) => cells > 0);
    this.panels.replaceChildren(
      panel("input", `${height}×${width}`, [...inputs, ring && h("p", { class: "note padding" }, this.word("ring"), ` ${this.state.padding_mode}`)], pick("in", inputs, m.channels, c)),
      ...(kernels.length ? [panel("kernel", layer?.kernel.join("×") ?? "", [...kernels, this.state.bias && this.state.device === "cpu" && h("p", { class: "note" }, this.word("bias_is", o + 1))], m.shape && m.shape[1] > 1 && h("p", { class: "note" }, this.word("filter", o)))] : []),
      ...(layer && this.state.in_channels > 0 && this.state.out_channels > 0 && this.state.in_channels * this.state.out_channels > 1 ? [this.wiring(o)] : []),
      ...(outputs.length ? [panel("output", shape?.slice(2).join("×") ?? "", outputs, pick("out", outputs, shape?.[1] ?? 1, o))] : []),
    );
  }

  /** Look at another channel, at the same cell where there is one. @param {"in" | "out"} kind @param {number} channel */
  look(kind, channel) {
    const place = readPlace(this.state.at);
    if (kind === "out") return this.set({ at: `out.${channel}.${place.kind === "out" ? place.numbers.slice(1).join(".") : "0.0"}` });
    this.lastChannel = channel;
    const m = /** @type {import("./model.js").Model} */ (this.model);
    const first = m.firstChannel(this.lastFilter ?? 0);
    const inGroup = channel >= first && channel < first + m.perGroup;
    this.set({ at: place.kind === "out" && inGroup ? this.state.at : `in.${channel}.0.0` });
  }

  /** Lines from the input channels to the output channels that read them. @param {number} o */
  wiring(o) {
    const m = /** @type {import("./model.js").Model} */ (this.model);
    const { in_channels: ins, out_channels: outs } = this.state;
    const tall = Math.max(ins, outs);
    const gap = Math.max(Math.min(22, 220 / tall), 3.5);
    const y = (/** @type {number} */ i, /** @type {number} */ n) => 10 + gap * (i + (tall - n) / 2);
    const picture = svg("svg", { width: 84, height: 20 + gap * (tall - 1), "aria-hidden": "true" });
    const line = (/** @type {number} */ from, /** @type {number} */ to, /** @type {string} */ kind) => picture.append(svg("line", { x1: 10, y1: y(from, ins), x2: 74, y2: y(to, outs), class: kind }));
    const wires = (/** @type {number} */ to, /** @type {string} */ kind) => {
      for (let k = 0; k < m.perGroup; k++) line(m.firstChannel(to) + k, to, kind);
    };
    if (outs * m.perGroup <= 400) for (let to = 0; to < outs; to++) if (to !== o) wires(to, "wire");
    wires(o, "wire now");
    const dots = (/** @type {number} */ n, /** @type {number} */ x, /** @type {"in" | "out"} */ kind) => {
      for (let i = 0; i < n; i++) {
        const dot = svg("circle", { cx: x, cy: y(i, n), r: Math.min(6, gap / 2.2), class: kind });
        dot.addEventListener("click", () => this.look(kind, i));
        picture.append(dot);
      }
    };
    dots(ins, 10, "in");
    dots(outs, 74, "out");
    const first = m.firstChannel(o);
    const all = m.perGroup > 1 ? `${first}–${first + m.perGroup - 1}` : String(first);
    const depthwise = ins > 1 && this.state.groups !== ins && h("button", { type: "button", onclick: () => this.set({ groups: ins, out_channels: Math.max(Math.floor(outs / ins), 1) * ins }) }, this.word("depthwise"));
    return h("div", { class: "panel wires" }, picture, h("p", { class: "note" }, this.word("wiring", o, all)), depthwise);
  }

  /** A table of numbers, walked with the arrow keys; `value` also gives the cell its classes.
   * @param {"in" | "out" | "w"} kind @param {number[]} key @param {number[]} rows @param {number[]} columns @param {string} label
   * @param {string | false} caption @param {(i: number, j: number, cell: HTMLElement) => number | null} value */
  grid(kind, key, rows, columns, label, caption, value) {
    const cells = new Map();
    const table = h("div", { class: `grid ${kind}`, role: "grid", "aria-label": label, style: `--columns:${columns.length}` });
    const values = rows.map((i) => columns.map((j) => {
      const cell = h("div", { role: "gridcell", tabindex: "-1", "data-at": [kind, ...key, i, j].join(".") });
      cells.set(`${i}.${j}`, cell);
      return value(i, j, cell);
    }));
    const numbers = values.flat().map((v) => (v === null ? 0 : Math.abs(v))).filter(Number.isFinite);
    const most = Math.max(...numbers, 1e-9);
    const longest = Math.max(...values.flat().map((v) => (v === null ? 1 : shown(v).length)));
    table.classList.toggle("long", longest === 4);
    table.classList.toggle("longer", longest > 4);
    rows.forEach((i, y) => {
      const row = h("div", { role: "row" });
      columns.forEach((j, x) => {
        const [cell, v] = [cells.get(`${i}.${j}`), values[y][x]];
        cell.textContent = v === null ? "·" : shown(v);
        cell.style.setProperty("--tint", v === null ? "0" : String(Math.min(Math.abs(v) / most, 1)));
        if (v !== null && v < 0) cell.classList.add("negative");
        row.append(cell);
      });
      table.append(row);
    });
    table.querySelector("[tabindex]")?.setAttribute("tabindex", "0");
    this.listen(table, rows, columns, cells);
    const overlay = svg("svg", { class: "ties", "aria-hidden": "true" });
    const box = h("div", { class: "scroll" }, h("div", { class: "layer" }, table, overlay));
    this.grids?.push({ kind, key, rows, columns, cells, element: box });
    return h("div", { class: "stack" }, caption && h("p", { class: "note" }, caption), box);
  }

  /** @param {HTMLElement} table @param {number[]} rows @param {number[]} columns @param {Map<string, HTMLElement>} cells */
  listen(table, rows, columns, cells) {
    const placeOf = (/** @type {Event} */ event) => /** @type {HTMLElement} */ (event.target).dataset?.at;
    const pin = (/** @type {string} */ at) => {
      const redraw = this.channelsOf(readPlace(at)).some((n, i) => n !== [this.lastFilter, this.lastChannel][i]);
      if (redraw) {
        this.set({ at });
        this.focusCell(at);
      } else {
        this.state = { ...this.state, at };
        this.preview = null;
        this.mark(true);
        this.set({});
      }
    };
    table.addEventListener("pointerover", (event) => {
      const at = placeOf(event);
      if (!at || /** @type {PointerEvent} */ (event).pointerType === "touch") return;
      this.stop();
      this.touchedByReader = true;
      this.preview = readPlace(at);
      this.mark(false);
    });
    table.addEventListener("pointerleave", () => {
      if (this.preview) {
        this.preview = null;
        this.mark(false);
      }
    });
    table.addEventListener("click", (event) => {
      const at = placeOf(event);
      if (at) pin(at);
    });
    table.addEventListener("keydown", (event) => {
      const at = placeOf(event);
      if (!at) return;
      if (event.key === "Escape") return this.set({ at: parse(this.start ?? "").at });
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        return pin(at);
      }
      const [i, j] = readPlace(at).numbers.slice(-2);
      let [y, x] = [rows.indexOf(i), columns.indexOf(j)];
      const moves = /** @type {Record<string, () => void>} */ ({
        ArrowUp: () => (y -= 1), ArrowDown: () => (y += 1), ArrowLeft: () => (x -= 1), ArrowRight: () => (x += 1),
        Home: () => ([x, y] = [0, event.ctrlKey ? 0 : y]), End: () => ([x, y] = [columns.length - 1, event.ctrlKey ? rows.length - 1 : y]),
      });
      if (!moves[event.key]) return;
      event.preventDefault();
      moves[event.key]();
      const cell = cells.get(`${rows[y]}.${columns[x]}`);
      if (cell) pin(cell.dataset.at ?? "");
      if (cell) this.focusCell(cell.dataset.at ?? "");
    });
  }

  /** @param {string} at */
  focusCell(at) {
    const cell = /** @type {HTMLElement | null} */ (this.shadowRoot?.querySelector(`[data-at="${at}"]`));
    if (!cell) return;
    for (const other of cell.closest(".grid")?.querySelectorAll("[tabindex='0']") ?? []) other.setAttribute("tabindex", "-1");
    cell.setAttribute("tabindex", "0");
    cell.focus({ preventScroll: false });
  }

  // One cell and what belongs to it -----------------------------------------------------------

  /** Mark the cells that belong to the place looked at, and say so. @param {boolean} loudly also to screen readers, as by a key or a tap */
  mark(loudly) {
    const m = /** @type {import("./model.js").Model} */ (this.model);
    const place = this.preview ?? readPlace(this.state.at);
    const [o, c] = this.channelsOf(place);
    for (const { cells, element } of this.grids ?? []) {
      for (const cell of cells.values()) cell.classList.remove("now", "window", "from");
      element.querySelector(".ties")?.replaceChildren();
    }
    if (this.sum) this.sum.replaceChildren();
    const find = (/** @type {string} */ kind, /** @type {number[]} */ key) => this.grids?.find((grid) => grid.kind === kind && key.every((n, i) => n === grid.key[i]));
    const numbers = place.numbers;
    let text = "";
    if (!m.shape || !m.layer) {
      if (place.kind === "in") text = this.sayInput(place, 0);
    } else if (place.kind === "out") {
      text = this.markWindow(m, o, numbers[1], numbers[2]);
      find("out", [o])?.cells.get(`${numbers[1]}.${numbers[2]}`)?.classList.add("now");
    } else {
      // Every output is asked whether it uses this input cell or this weight.
      const grid = find("out", [o]);
      const used = new Set();
      let outputs = 0;
      const [i, j] = numbers.slice(-2);
      const wanted = place.kind === "in" ? m.source(i, j) : null;
      const real = i >= 0 && i < m.height && j >= 0 && j < m.width;
      for (let y = 0; y < m.shape[2]; y++) {
        for (let x = 0; x < m.shape[3]; x++) {
          let reads = false;
          for (let a = 0; a < m.layer.kernel[0]; a++) {
            for (let b = 0; b < m.layer.kernel[1]; b++) {
              const [row, column] = m.touched(y, x, a, b);
              if (place.kind === "w") {
                if (a === i && b === j) used.add(`${row}.${column}`);
                continue;
              }
              const source = m.source(row, column);
              if ((row === i && column === j) || (real && wanted && source && source[0] === wanted[0] && source[1] === wanted[1])) reads = true;
            }
          }
          if (reads || place.kind === "w") {
            outputs += 1;
            grid?.cells.get(`${y}.${x}`)?.classList.add("from");
          }
        }
      }
      if (place.kind === "in") {
        find("in", [numbers[0]])?.cells.get(`${i}.${j}`)?.classList.add("now");
        this.tie(find("in", [numbers[0]]), i, j);
        text = this.sayInput(place, outputs);
      } else {
        find("w", [numbers[0], numbers[1]])?.cells.get(`${i}.${j}`)?.classList.add("now");
        for (const cell of used) find("in", [c])?.cells.get(cell)?.classList.add("window");
        text = this.word("said_weight", i, j, this.state.device === "meta" ? "?" : shown(m.weight(numbers[0], numbers[1], i, j)), used.size);
      }
    }
    this.live.setAttribute("aria-live", loudly ? "polite" : "off");
    this.live.textContent = text || (m.shape ? this.word("said_shape", `(${m.shape.join(", ")})`) : "");
  }

  /** @param {Place} place @param {number} outputs */
  sayInput({ numbers: [channel, i, j] }, outputs) {
    const m = /** @type {import("./model.js").Model} */ (this.model);
    const source = m.source(i, j);
    if (!source) return this.word("said_zero", i, j, outputs);
    const value = this.state.input_device === "meta" ? "?" : shown(m.pixel(channel, ...source));
    if (i < 0 || j < 0 || i >= m.height || j >= m.width) return this.word("said_ring", i, j, value, ...source, outputs);
    const cut = i < -m.sides[0][0] || i >= m.height + m.sides[0][1] || j < -m.sides[1][0] || j >= m.width + m.sides[1][1];
    return cut ? this.word("said_cut", i, j, value) : this.word("said_input", i, j, value, outputs);
  }

  /** The window of output (i, j), its weights, and the sum of products written out; returns the sentence for it.
   * @param {import("./model.js").Model} m @param {number} o @param {number} i @param {number} j */
  markWindow(m, o, i, j) {
    const { kernel, dilation, args } = /** @type {NonNullable<typeof m.layer>} */ (m.layer);
    const first = m.firstChannel(o);
    const values = m.outputChannel(o);
    const result = values?.[i * (m.shape?.[3] ?? 0) + j];
    let [zeros, products] = [0, 0];
    const lines = [];
    for (let c = 0; c < m.perGroup; c++) {
      const grid = this.grids?.find(({ kind, key }) => kind === "in" && key[0] === first + c);
      const rows = [];
      let partial = 0;
      for (let a = 0; a < kernel[0]; a++) {
        const terms = [];
        for (let b = 0; b < kernel[1]; b++) {
          const [row, column] = m.touched(i, j, a, b);
          const source = m.source(row, column);
          const value = source ? m.pixel(first + c, ...source) : 0;
          const weight = m.weight(o, c, a, b);
          const ring = row < 0 || column < 0 || row >= m.height || column >= m.width;
          products += 1;
          if (!source) zeros += 1;
          partial += value * weight;
          terms.push(h("span", { class: "term" }, h("i", { class: ring ? "padding" : "input" }, shown(value)), "×", h("i", { class: "kernel" }, weight < 0 ? `(${shown(weight)})` : shown(weight))));
          const cell = grid?.cells.get(`${row}.${column}`);
          cell?.classList.add("window");
          if (ring && kernel[0] * kernel[1] <= 25) this.tie(grid, row, column);
        }
        rows.push(h("div", { class: "row" }, ...terms.flatMap((term, n) => [n || a ? h("span", { class: "plus" }, "+") : h("span", { class: "plus" }), term])));
      }
      if (grid) {
        const [top, left] = m.touched(i, j, 0, 0);
        const [height, width] = [effectiveSize(kernel[0], dilation[0]), effectiveSize(kernel[1], dilation[1])];
        this.overlay(grid).append(svg("rect", { class: "frame", x: grid.columns.indexOf(left), y: grid.rows.indexOf(top), width, height }));
      }
      const many = kernel[0] * kernel[1] > 25 || kernel[1] > 7 || (m.perGroup > 3 && c !== this.lastChannel && c - 0 !== (this.lastChannel ?? 0) - first);
      if (m.perGroup <= 8 || !many) {
        lines.push(h("div", { class: "part" }, m.perGroup > 1 && h("span", { class: "quiet" }, `${this.word("sum_channel", first + c)} `), many ? h("div", {}, this.word("sum_long", kernel[0] * kernel[1], shown(partial))) : h("div", { class: "rows" }, ...rows)));
      }
    }
    if (result === undefined) return this.word("said_shape", `(${m.shape?.join(", ")})`);
    if (m.perGroup > 8) lines.push(h("div", { class: "part" }, this.word("sum_long", products, shown(result - (args.bias ? o + 1 : 0)))));
    if (args.bias) lines.push(h("div", { class: "part" }, h("span", { class: "plus" }, "+"), h("i", { class: "kernel" }, String(o + 1)), h("span", { class: "quiet" }, ` ${this.word("sum_bias")}`)));
    lines.push(h("div", { class: "part" }, h("span", { class: "plus" }, "="), h("i", { class: "output" }, shown(result))));
    this.sum.replaceChildren(...lines);
    return this.word("said_output", i, j, shown(result), products) + (args.bias ? this.word("said_bias", o + 1) : "") + (zeros ? this.word("said_zeros", zeros) : "");
  }

  /** Draw a line from a cell of the ring to the pixel that it repeats. @param {any} grid @param {number} i @param {number} j */
  tie(grid, i, j) {
    const m = /** @type {import("./model.js").Model} */ (this.model);
    const source = m.source(i, j);
    if (!grid || !source || (source[0] === i && source[1] === j)) return;
    const middle = (/** @type {number} */ row, /** @type {number} */ column) => [(grid.columns.indexOf(column) + 0.5), (grid.rows.indexOf(row) + 0.5)];
    const [[x1, y1], [x2, y2]] = [middle(i, j), middle(...source)];
    grid.cells.get(source.join("."))?.classList.add("from");
    this.overlay(grid).append(svg("line", { x1, y1, x2, y2 }), svg("circle", { cx: x2, cy: y2, r: 0.1 }));
  }

  /** The drawing over a grid; one unit is one cell. @param {any} grid */
  overlay(grid) {
    const overlay = grid.element.querySelector(".ties");
    overlay.setAttribute("viewBox", `0 0 ${grid.columns.length} ${grid.rows.length}`);
    return overlay;
  }

  showFacts() {
    const m = /** @type {import("./model.js").Model} */ (this.model);
    const { layer, shape, sides } = m;
    this.facts.replaceChildren();
    if (!layer) return;
    const row = (/** @type {string} */ name, /** @type {any[]} */ ...value) => h("div", {}, h("dt", {}, name), h("dd", {}, ...value));
    const role = (/** @type {string} */ kind, /** @type {any} */ text) => h("i", { class: kind }, String(text).replace("-", "−"));
    const size = (/** @type {number} */ side) => {
      const [n, k, s, d] = [side ? m.width : m.height, layer.kernel[side], layer.stride[side], layer.dilation[side]];
      const [before, after] = sides[side];
      const pads = before === after ? [" + 2×", role("padding", before < 0 ? `(${before})` : before)] : [" + ", role("padding", before), " + ", role("padding", after)];
      return row(this.word(side ? "size_width" : "size_height"), "⌊(", role("input", n), ...pads, ` − ${d}×(`, role("kernel", k), ` − 1) − 1) / ${s}⌋ + 1 = `, role("output", shape?.[2 + side] ?? "?"));
    };
    const { weights, biases, bytes, multiplyAdds } = /** @type {NonNullable<typeof m.counts>} */ (m.counts);
    const number = (/** @type {number} */ n) => n.toLocaleString("en");
    const notes = [];
    const effective = [0, 1].map((side) => effectiveSize(layer.kernel[side], layer.dilation[side]));
    if (shape && Math.max(...layer.dilation) > 1 && Math.max(...layer.kernel) > 1) notes.push(this.word("effective", ...effective));
    if (sides.some(([before, after]) => before !== after)) notes.push(this.word("uneven", ...sides[0], ...sides[1]));
    if (shape && sides.flat().some((cells) => cells < 0)) notes.push(this.word("cut"));
    if (shape && m.leftover.some((cells) => cells > 0)) notes.push(this.word("leftover", ...m.leftover));
    else if (shape && this.shadowRoot?.querySelector(".unread")) notes.push(this.word("gaps"));
    this.facts.append(
      h("dl", {},
        size(0), size(1),
        row(this.word("weight_shape"), role("kernel", `(${layer.weightShape.join(", ")})`)),
        shape && row(this.word("output_shape"), role("output", `(${shape.join(", ")})`)),
        row(this.word("parameters"), this.word("parameters_are", number(weights), number(biases), number(weights + biases))),
        multiplyAdds !== null && row(this.word("multiply_adds"), number(multiplyAdds)),
        row(this.word("bytes"), this.word("bytes_are", number(bytes), this.state.dtype, BYTES[/** @type {"float32"} */ (this.state.dtype)]))),
      ...notes.map((note) => h("p", { class: "note" }, note)),
    );
  }

  // Walking ------------------------------------------------------------------------------------

  /** To the next output cell, line by line. @param {number} by @param {boolean} loudly */
  step(by, loudly = true) {
    const { shape } = /** @type {import("./model.js").Model} */ (this.model);
    if (!shape) return;
    const place = readPlace(this.state.at);
    const [o] = this.channelsOf(place);
    const [rows, columns] = shape.slice(2);
    const now = place.kind === "out" ? place.numbers[1] * columns + place.numbers[2] : -by;
    const next = (now + by + rows * columns) % (rows * columns);
    this.state = { ...this.state, at: `out.${o}.${Math.floor(next / columns)}.${next % columns}` };
    this.mark(loudly);
    if (loudly) this.set({});
  }

  /** Walk over the output while it can be seen. @param {boolean} once by itself, a short walk that ends where it began */
  play(once) {
    if (this.timer) return;
    const { shape } = /** @type {import("./model.js").Model} */ (this.model);
    if (!shape) return;
    this.player.textContent = this.word("pause");
    const home = this.state.at;
    let left = once ? Math.min(shape[2] * shape[3], 9) : Infinity;
    if (once) this.touchedByReader = true; // once, and never again by itself
    this.timer = setInterval(() => {
      if (document.hidden) return;
      this.step(1, false);
      left -= 1;
      if (left > 0) return;
      this.state = { ...this.state, at: home };
      this.mark(false);
      this.stop();
    }, STEP);
  }

  stop() {
    if (!this.timer) return;
    clearInterval(this.timer);
    this.timer = undefined;
    this.player.textContent = this.word("play");
  }

  disconnectedCallback() {
    this.stop();
  }

  /** Cells as large as fits with all panels side by side, from 24 pixels, the least that a finger can hit. */
  fit() {
    const width = this.panels?.clientWidth;
    if (!width || width === this.fitted) return;
    this.fitted = width;
    this.panels.classList.toggle("narrow", width < 480);
    const [input, output] = ["input", "output"].map((role) => this.panels.querySelector(`.panel.${role}`));
    const widest = Math.max(...(this.grids ?? []).map(({ columns }) => columns.length), 1);
    for (let cell = 36; cell >= 24; cell -= 2) {
      this.style.setProperty("--cell", `${cell}px`);
      if (!output || output.offsetTop === input.offsetTop) return;
    }
    this.style.setProperty("--cell", `${Math.max(24, Math.min(36, Math.floor((width - 4) / widest)))}px`);
  }
}

customElements.define("conv2d-explorer", Conv2dExplorer);
