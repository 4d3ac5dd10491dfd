// A label and a native control for every argument of Conv2d, and for the picture.
// @ts-check
import { h } from "../shared/dom.js";
import { ARGUMENTS, FIELDS, formatValue, parseValue } from "./state.js";

/** @typedef {import("./index.js").Conv2dExplorer} Explorer */

const PICTURE = ["input_dtype", "input_device", "image", "weights"];

/** The controls that stand open (the page's own and the size of the input), the others, and how to bring them up to date.
 * @param {Explorer} explorer */
export function controls(explorer) {
  const all = [...ARGUMENTS, "input_channels", ...PICTURE];
  const names = (explorer.getAttribute("show") ?? "").split(/\s+/).filter((name) => all.includes(name));
  const make = (/** @type {string} */ name) =>
    name === "input_channels" ? channels(explorer) : argument(explorer, name);
  const front = [...names.map(make), size(explorer)];
  const more = all.filter((name) => !names.includes(name)).map(make);
  return {
    front: front.map(({ element }) => element),
    more: more.map(({ element }) => element),
    refresh: () => [...front, ...more].forEach(({ refresh }) => refresh()),
  };
}

/** @param {Explorer} explorer @param {string} name */
function argument(explorer, name) {
  const field = /** @type {any} */ (FIELDS)[name];
  const label = ARGUMENTS.includes(name) ? name : explorer.word(name);
  const get = () => /** @type {any} */ (explorer.state)[name];
  if (field.kind === "choice") {
    const spoken = (/** @type {any} */ value) =>
      name === "image" || name === "weights" ? explorer.word(value) : formatValue(value);
    const options = field.of.map((/** @type {any} */ value) =>
      h("option", { value: formatValue(value) }, spoken(value)),
    );
    const select = h(
      "select",
      { id: name, onchange: () => explorer.set({ [name]: parseValue(name, select.value) }) },
      ...options,
    );
    return {
      element: h("div", { class: "control" }, h("label", { for: name }, label), select),
      refresh: () => (select.value = formatValue(get())),
    };
  }
  const hint =
    name === "padding"
      ? explorer.word("write_padding")
      : explorer.word(field.kind === "int" ? "write_int" : "write_pair", ...field.range);
  return number(explorer, {
    id: name,
    label,
    hint,
    get,
    read: (text) => parseValue(name, text),
    change: (value) => ({ [name]: value }),
  });
}

/** Without the parentheses of a tuple. @param {string} text */
const bare = (text) => text.trim().replace(/^\((.*)\)$/, "$1");

/** Height and width of the input, as one pair. @param {Explorer} explorer */
function size(explorer) {
  return number(explorer, {
    id: "size",
    label: explorer.word("size"),
    hint: explorer.word("write_pair", 1, 32),
    get: () => explorer.state.input.slice(1),
    read: (text) =>
      parseValue("input", `1x${/[x×,，]/.test(text) ? bare(text) : `${bare(text)}x${bare(text)}`}`)?.slice(-2),
    change: (value) => ({ input: [explorer.state.input[0], ...value] }),
  });
}

/** Channels of the input; left empty, as many as the layer takes. @param {Explorer} explorer */
function channels(explorer) {
  return number(explorer, {
    id: "channels",
    label: explorer.word("input_channels"),
    hint: explorer.word("write_int", 1, 64),
    placeholder: explorer.word("as_layer"),
    get: () => explorer.state.input[0] ?? "",
    read: (text) => (text.trim() === "" ? null : parseValue("input", `${text}x1x1`)?.[0]),
    change: (value) => ({ input: [value, ...explorer.state.input.slice(1)] }),
  });
}

/** A text field for one or two numbers, with a button on each side that makes them smaller or larger.
 * @param {Explorer} explorer
 * @param {{id: string, label: string, hint: string, placeholder?: string, get: () => any, read: (text: string) => any,
 *   change: (value: any) => Partial<import("./state.js").State>}} options `read` returns undefined for what it cannot take */
function number(explorer, { id, label, hint, placeholder, get, read, change }) {
  const take = (/** @type {string} */ text) => {
    const value = read(text.normalize("NFKC")); // Chinese keyboards also write １ and ，
    if (value !== undefined) explorer.set(change(value));
    return value !== undefined;
  };
  const by = (/** @type {number} */ step) => {
    const old = get();
    const numbers = old === "" ? explorer.state.in_channels : typeof old === "string" ? 0 : old; // "same" counts as 0
    take(
      [numbers]
        .flat()
        .map((n) => n + step)
        .join("x"),
    );
    refresh(true);
  };
  const refresh = (/** @type {boolean} */ always = false) => {
    if (!always && input.getRootNode().activeElement === input) return; // the reader is writing
    input.value = [get()].flat().join(", ");
    input.setAttribute("aria-invalid", "false");
  };
  const input = h("input", {
    id,
    placeholder,
    title: hint,
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    oninput: () => input.setAttribute("aria-invalid", String(!take(input.value))),
    onblur: () => refresh(true),
    onkeydown: (/** @type {KeyboardEvent} */ event) => {
      const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      by(step);
    },
  });
  const stepper = (/** @type {number} */ step, /** @type {string} */ sign, /** @type {string} */ key) =>
    h("button", { type: "button", "aria-label": explorer.word(key, label), onclick: () => by(step) }, sign);
  const element = h(
    "div",
    { class: "control" },
    h("label", { for: id }, label),
    h("div", { class: "stepper" }, stepper(-1, "−", "less_of"), input, stepper(1, "+", "more_of")),
  );
  return { element, refresh };
}
