// <shape-ledger state="input=1x28x28">: the shape after every layer of a network like Net, and what fc1 then takes.
// engine.js computes (checked against torch), code.js writes Python.
// @ts-check
import { h, shown } from "../shared/dom.js";
import { read } from "../shared/grammar.js";
import { Widget } from "../shared/widget.js";
import { call, linear, program } from "./code.js";
import { layers, least, numbers, send } from "./engine.js";
import { format, NET, parse, PICTURE, picked, range } from "./state.js";
import { style } from "./style.js";

/** @typedef {import("./state.js").State} State
 * @typedef {import("./engine.js").Line} Line
 * @typedef {import("./engine.js").Way} Way */

const net = layers(NET);
const big = (/** @type {number} */ number) => number.toLocaleString("en");
const written = (/** @type {number[]} */ shape) => `${shape.join(" × ")} = ${big(numbers(shape))}`;
const quiet = (/** @type {string} */ text) => h("p", { class: "quiet" }, text);
const error = (/** @type {string} */ text) => h("code", { lang: "en" }, text);

/** One side's arithmetic; ⌊ ⌋ only where something is left over. @param {Line} line @param {number} side 1 or 2 */
function sum({ out, kernel, stride, padding, before, after }, side) {
  const part = (/** @type {string} */ role, /** @type {number} */ number) => h("i", { class: role }, shown(number));
  const size = [part("input", before[side])];
  if (out) size.push(...(padding ? [" + 2×", part("padding", padding)] : []), " − ", part("kernel", kernel));
  const rest = (before[side] + 2 * padding - kernel) % stride;
  const divided = out ? ["(", ...size, `) / ${stride}`] : [...size, " / ", part("kernel", stride)];
  return h(
    "p",
    {},
    ...(rest ? ["⌊", ...divided, "⌋"] : stride > 1 ? divided : size),
    out ? " + 1 = " : " = ",
    part("output", after[side]),
  );
}

/** @extends {Widget<State>} */
export class ShapeLedger extends Widget {
  static style = style;
  state = parse("");
  live = h("p", { class: "live", role: "status" });
  list = h("ol", { tabindex: "-1" });
  answers = h("dl", {});
  line = h("code", {});
  code = h("code", {});

  started() {
    this.update();
  }

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
    this.state = /** @type {State} */ ({ ...this.state, ...change });
    this.update();
    this.save();
    if (focused && !focused.isConnected) (this.list.querySelector(".repair") ?? this.list).focus(); // a repair had it
  }

  frame() {
    const group = (/** @type {string} */ name, /** @type {string[]} */ keys) =>
      h("fieldset", {}, h("legend", {}, name), ...keys.map((key) => this.number(key)));
    this.linear = this.copyable(this.line);
    this.program = this.folded("program", this.copyable(this.code));
    return this.framed(
      h(
        "div",
        { class: "controls" },
        group(this.word("picture"), PICTURE),
        ...["1", "2"].map((stage) =>
          group(
            `conv${stage}`,
            Object.keys(NET).filter((key) => key.endsWith(stage)),
          ),
        ),
      ),
      this.live,
      this.list,
      this.answers,
      this.program,
    );
  }

  /** @param {string} key */
  number(key) {
    const [low, high] = range(key);
    const label = this.word(key.replace(/\d/, ""));
    const field = this.field({
      id: key,
      label,
      range: this.word("write_int", low, high),
      inputmode: "numeric",
      get: () => this.state[key],
      read: (said) => read({ int: [low, high] }, said.trim()),
      change: (value) => this.set({ [key]: value }),
      step: (value, by) => String(value + by),
    });
    return h("div", { class: "control" }, h("label", { for: key }, label), field.input, field.problem);
  }

  update() {
    const { state, list } = this;
    const picture = picked(state);
    const all = layers(state);
    const { lines, shape, stop, message } = send(picture, all, picture[0]);
    const count = numbers(shape);
    const product = written(shape);
    const row = (
      /** @type {string} */ name,
      /** @type {string} */ code,
      /** @type {number[] | ""} */ after,
      /** @type {any[]} */ ...made
    ) =>
      h(
        "li",
        {},
        h("span", {}, name),
        h("div", {}, h("code", {}, code), ...made),
        after && h("code", { class: after === picture ? "input" : "output" }, `(1, ${after.join(", ")})`),
      );
    this.refreshFields();
    list.replaceChildren(
      row(this.word("picture"), `torch.zeros(1, ${picture.join(", ")})`, picture),
      ...lines.map((line) => {
        const [, height, width] = line.before;
        const made = height === width ? [sum(line, 1)] : [sum(line, 1), sum(line, 2)];
        const refused = stop && line === lines[lines.length - 1];
        return row(
          line.name,
          call(line, line.before[0]),
          refused ? "" : line.after,
          ...made,
          line.unread.some(Boolean) && quiet(this.word("unread", ...line.unread)),
          refused && this.refusal(message, line),
        );
      }),
    );
    if (!stop)
      list.append(
        row("flatten", "torch.flatten(x, 1)", [count], h("p", {}, product)),
        h(
          "li",
          {},
          h("span", {}, "fc1"),
          h(
            "div",
            { class: "wide" },
            this.linear,
            quiet(this.word("weights", big(count * 120), Number((count * 48e-5).toPrecision(2)))),
          ),
        ),
      );
    this.live.textContent = this.word(stop ? "stops" : "ends", stop ? lines.length : product);
    this.line.textContent = linear(shape);
    this.code.textContent = program(state, shape);
    if (this.program) this.program.hidden = stop;
    const changed = !stop && JSON.stringify(all) !== JSON.stringify(net);
    this.answers.replaceChildren(
      ...this.answer("as_it_is", send(picture, net, 1, 576)),
      ...(changed ? this.answer("left", send(picture, all, picture[0], 576)) : []),
    );
  }

  /** What torch says where the ledger stops, and two ways out. @param {string} message @param {Line} line */
  refusal(message, { out, stage, padding, before }) {
    const { state } = this;
    const most = Math.min(before[1], before[2]) + 2 * padding;
    const [height, width] = ["height", "width"].map((key) => Math.max(state[key], least(layers(state))));
    const change = (/** @type {string} */ key, /** @type {string} */ size, /** @type {Partial<State>} */ to) =>
      h(
        "button",
        { type: "button", class: "repair", onclick: () => this.set(to) },
        this.word("change", this.word(key), size),
      );
    const smaller = out ? "kernel" : "pool";
    return h(
      "div",
      { class: "problem" },
      error(message),
      h("p", {}, this.word("why")),
      change(smaller, `${most}×${most}`, { [smaller + stage]: most }),
      " ",
      change("picture", `${height}×${width}`, { height, width }),
    );
  }

  /** What a network whose fc1 takes 576 says to the picture. @param {string} key @param {Way} way @returns {Node[]} */
  answer(key, { stop, message, shape }) {
    const why = { fc1: written(shape), channels: shape[0], size: least(net) }[stop];
    return [
      h("dt", {}, this.word(key)),
      h("dd", {}, ...(stop ? [error(message), quiet(this.word(`net_${stop}`, why))] : [this.word("fits")])),
    ];
  }
}

customElements.define("shape-ledger", ShapeLedger);
