// What the explorer shows, as one object and as the text behind `?w=`: `kernel_size=3x5,stride=2,input=6x6`.
// state.py reads the same text when the site is built; tests/widgets/test_conv2d_explorer.py holds the two together.
// @ts-check

/** @typedef {import("./engine.js").Arguments & {input: (number | null)[], input_dtype: string, input_device: string,
 *   image: string, weights: string, at: string}} State `input` is [C, H, W]; C null means as many channels as the layer takes */

const DTYPES = ["float32", "float64", "float16", "bfloat16", "int64", "uint8"];

/** Every key: its default, and what it may be. A pair is one whole number, or one for height and one for width. */
export const FIELDS = {
  in_channels: { kind: "int", start: 1, range: [-1, 64] },
  out_channels: { kind: "int", start: 1, range: [-1, 64] },
  kernel_size: { kind: "pair", start: 3, range: [-1, 11] },
  stride: { kind: "pair", start: 1, range: [-1, 16] },
  padding: { kind: "pair", start: 0, range: [-16, 16], words: /^[a-z]{1,12}$/ },
  dilation: { kind: "pair", start: 1, range: [-1, 16] },
  groups: { kind: "int", start: 1, range: [-1, 64] },
  bias: { kind: "choice", start: true, of: [true, false] },
  padding_mode: { kind: "choice", start: "zeros", of: ["zeros", "reflect", "replicate", "circular"] },
  device: { kind: "choice", start: "cpu", of: ["cpu", "meta"] },
  dtype: { kind: "choice", start: "float32", of: DTYPES },
  input: { kind: "size", start: [null, 5, 5], range: [1, 32] },
  input_dtype: { kind: "choice", start: "float32", of: DTYPES },
  input_device: { kind: "choice", start: "cpu", of: ["cpu", "meta"] },
  image: { kind: "choice", start: "mixed", of: ["mixed", "counting", "ones"] },
  weights: { kind: "choice", start: "mixed", of: ["mixed", "ones"] },
  at: { kind: "place", start: "out.0.0.0" },
};

export const ARGUMENTS = Object.keys(FIELDS).slice(0, 11);

/** @returns {State} */
export const defaults = () =>
  /** @type {State} */ (Object.fromEntries(Object.entries(FIELDS).map(([key, { start }]) => [key, start])));

/** One value as the reader or an address writes it, or undefined where it is none.
 * @param {string} key @param {string} text */
export function parseValue(key, text) {
  const field = /** @type {any} */ (FIELDS)[key];
  const clean = text
    .trim()
    .replace(/^\((.*)\)$/, "$1")
    .replace(/^(["'])(.*)\1$/, "$2")
    .trim();
  if (field.kind === "choice")
    return field.of.find((/** @type {any} */ one) => String(one).toLowerCase() === clean.toLowerCase());
  if (field.kind === "place") return /^(out|in)(\.-?\d{1,2}){3}$|^w(\.\d{1,2}){4}$/.test(clean) ? clean : undefined;
  if (field.words?.test(clean)) return clean;
  const parts = clean.split(/\s*[x×,，]\s*/);
  const most = { int: 1, pair: 2, size: 3 }[/** @type {"int" | "pair" | "size"} */ (field.kind)];
  if (parts.length > most || (field.kind === "size" && parts.length < 2)) return undefined;
  const numbers = parts.map((part) => (/^[-−]?\d{1,2}$/.test(part) ? Number(part.replace("−", "-")) : NaN));
  const [low, high] = field.range;
  if (field.kind === "size") {
    const fits = numbers.every((n, i) => n >= low && n <= (parts.length === 3 && i === 0 ? 64 : high));
    return fits ? [...(numbers.length === 3 ? [] : [null]), ...numbers] : undefined;
  }
  if (!numbers.every((n) => n >= low && n <= high)) return undefined;
  return numbers.length === 2 && numbers[0] !== numbers[1] ? numbers : numbers[0];
}

/** @param {unknown} value as the address writes it */
export function formatValue(value) {
  if (value === true) return "True";
  if (value === false) return "False";
  return Array.isArray(value) ? value.filter((part) => part !== null).join("x") : String(value);
}

/** The state that a text describes. What it leaves out, and what it gets wrong, has its default.
 * @param {string} text @returns {State} */
export function parse(text) {
  const state = defaults();
  for (const part of text.slice(0, 400).split(/,(?=[a-z_]+=)/)) {
    const [key, value] = part.split(/=(.*)/s);
    if (!Object.hasOwn(FIELDS, key) || value === undefined) continue;
    const parsed = parseValue(key, value);
    if (parsed !== undefined) /** @type {any} */ (state)[key] = parsed;
  }
  return state;
}

/** The shortest text that `parse` turns back into this state. @param {State} state */
export function format(state) {
  return Object.entries(FIELDS)
    .map(([key, { start }]) => [key, formatValue(/** @type {any} */ (state)[key]), formatValue(start)])
    .filter(([, value, start]) => value !== start)
    .map(([key, value]) => `${key}=${value}`)
    .join(",");
}
