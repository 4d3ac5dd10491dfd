// A label and a native control for every argument of Conv2d, and for the picture.
// @ts-check
import { h } from "../shared/dom.js";
import { ARGUMENTS, KEYS, typed, written } from "./state.js";

/** @typedef {import("./index.js").Conv2dExplorer} Explorer
 * @typedef {{element: HTMLElement, refresh?: () => void}} Control */

const PICTURE = ["input_dtype", "input_device", "image", "weights"];

/** The controls that stand open (the page's own and the size of the input), the others, and how to bring them up to date.
 * @param {Explorer} explorer */
export function controls(explorer) {
  const all = [...ARGUMENTS, "input_channels", ...PICTURE];
  const names = (explorer.getAttribute("show") ?? "").split(/\s+/).filter((name) => all.includes(name));
  const make = (/** @type {string} */ name) => control(explorer, name);
  const front = [...names.map(make), size(explorer)];
  const more = all.filter((name) => !names.includes(name)).map(make);
  return {
    front: front.map(({ element }) => element),
    more: more.map(({ element }) => element),
    refresh: () => [...front, ...more].forEach(({ refresh }) => refresh?.()),
  };
}

/** @param {Explorer} explorer @param {string} name @returns {Control} */
function control(explorer, name) {
  if (name === "input_channels") return channels(explorer);
  return KEYS[name].choice ? choice(explorer, name) : argument(explorer, name);
}

/** @param {Explorer} explorer @param {string} name @returns {Control} */
function choice(explorer, name) {
  const said = name === "image" || name === "weights";
  const options = (KEYS[name].choice ?? []).map((value) =>
    h("option", { value: written(name, value) }, said ? explorer.word(value) : written(name, value)),
  );
  const select = h(
    "select",
    { id: name, onchange: () => explorer.set({ [name]: typed(name, select.value) }) },
    ...options,
  );
  const label = h("label", { for: name }, ARGUMENTS.includes(name) ? name : explorer.word(name));
  return {
    element: h("div", { class: "control" }, label, select),
    refresh: () => (select.value = written(name, /** @type {any} */ (explorer.state)[name])),
  };
}

/** @param {Explorer} explorer @param {string} name @returns {Control} */
function argument(explorer, name) {
  const { int, pair, any } = KEYS[name];
  const key = any ? "write_padding" : pair ? "write_pair" : "write_int";
  return number(explorer, {
    id: name,
    label: name,
    range: explorer.word(key, .../** @type {number[]} */ (int ?? pair ?? any?.[0].pair)),
    get: () => /** @type {any} */ (explorer.state)[name],
    read: (text) => typed(name, text),
    change: (value) => ({ [name]: value }),
  });
}

/** Height and width of the input, as one pair. @param {Explorer} explorer */
function size(explorer) {
  const [low, high] = KEYS.input.any?.[0].list?.int ?? [];
  return number(explorer, {
    id: "size",
    label: explorer.word("size"),
    range: explorer.word("write_pair", low, high),
    get: () => explorer.state.input.slice(1),
    read: (text) => {
      const size = typed("input", /[x×,，]/.test(text) ? text : `${bare(text)}x${bare(text)}`);
      return size?.length === 2 ? size : undefined;
    },
    change: (value) => ({ input: [explorer.state.input[0], ...value] }),
  });
}

/** Without the parentheses of a tuple. @param {string} text */
const bare = (text) => text.trim().replace(/^\((.*)\)$/, "$1");

/** Channels of the input; left empty, as many as the layer takes. @param {Explorer} explorer */
function channels(explorer) {
  const [low, high] = KEYS.input.any?.[1].tuple?.[0].int ?? [];
  return number(explorer, {
    id: "channels",
    label: explorer.word("input_channels"),
    range: explorer.word("write_int", low, high),
    placeholder: explorer.word("as_layer"),
    get: () => explorer.state.input[0] ?? "",
    read: (text) => (text.trim() === "" ? "" : typed("input", `${text}x1x1`)?.[0]),
    change: (value) => ({ input: [value === "" ? null : value, ...explorer.state.input.slice(1)] }),
  });
}

/** A text field for one or two numbers, with a button on each side that makes them smaller or larger.
 * @param {Explorer} explorer
 * @param {{id: string, label: string, range: string, placeholder?: string, get: () => any, read: (text: string) => any,
 *   change: (value: any) => Partial<import("./state.js").State>}} options @returns {Control} */
function number(explorer, { id, label, range, placeholder, get, read, change }) {
  const field = explorer.field({
    id,
    label,
    range,
    placeholder,
    get,
    read,
    change: (value) => explorer.set(change(value)),
    shown: (value) => [value].flat().join(", "),
    step: (value, by) => {
      const from = value === "" ? explorer.state.in_channels : typeof value === "string" ? 0 : value; // "same" counts as 0
      return [from]
        .flat()
        .map((n) => n + by)
        .join("x");
    },
  });
  const stepper = (/** @type {number} */ by, /** @type {string} */ sign, /** @type {string} */ key) =>
    h("button", { type: "button", "aria-label": explorer.word(key, label), onclick: () => field.by(by) }, sign);
  const row = h("div", { class: "stepper" }, stepper(-1, "−", "less_of"), field.input, stepper(1, "+", "more_of"));
  return { element: h("div", { class: "control" }, h("label", { for: id }, label), row, field.problem) };
}
