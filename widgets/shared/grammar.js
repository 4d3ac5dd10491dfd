// The text behind `?w=`, such as `stride=2,input=6x6`: what each key of a widget may be is told by its grammar.js, which
// grammar.py reads too. Here what an address gets wrong is left out; there it stops the build. tests/widgets/test_grammar.py
// holds the two together.
// @ts-check

/** One kind of value, by its only key but `start`: int and number have a range, pair is one whole number or one for height and
 * one for width, choice a list, text a pattern; list and tuple are values joined by a sign, any is the first kind that fits.
 * @typedef {{start?: any, int?: number[], number?: number[], pair?: number[], choice?: any[], text?: string, list?: Kind,
 *   tuple?: Kind[], any?: Kind[], by?: string, counts?: number[]}} Kind
 * @typedef {Record<string, Kind>} Keys */

const INT = /^-?(0|[1-9]\d{0,5})$/;
const NUMBER = /^-?(\d{1,4}(\.\d{0,6})?|\.\d{1,6})$/;
const LONGEST = 900; // characters of an address that are looked at

/** @param {number} value @param {number[]} range */
const within = (value, [low, high]) => (value >= low && value <= high ? value + 0 : undefined);

/** The value that a text writes, or undefined. @param {Kind} kind @param {string} text @returns {any} */
export function read(kind, text) {
  if (kind.int) return INT.test(text) ? within(Number(text), kind.int) : undefined;
  if (kind.number) return NUMBER.test(text) ? within(Number(text), kind.number) : undefined;
  if (kind.choice) return kind.choice.find((one) => written(one) === text);
  if (kind.text) return new RegExp(`^(?:${kind.text})$`).test(text) ? text : undefined;
  if (kind.any) return firstRead(kind.any, text);
  if (kind.pair) {
    const both = read({ list: { int: kind.pair }, by: "x", counts: [1, 2] }, text);
    return both && both[0] === (both[1] ?? both[0]) ? both[0] : both;
  }
  return parts(kind, text);
}

/** @param {Kind[]} kinds @param {string} text */
const firstRead = (kinds, text) => kinds.map((one) => read(one, text)).find((value) => value !== undefined);

/** @param {Kind} kind a list or a tuple @param {string} text */
function parts({ list, tuple, by = "", counts }, text) {
  const texts = text.split(by);
  const most = tuple ? [tuple.length, tuple.length] : [1, 99];
  const known = counts ?? most;
  if (texts.length < known[0] || texts.length > known[1]) return undefined;
  const values = texts.map((one, i) => read(/** @type {Kind} */ (list ?? tuple?.[i]), one));
  return values.includes(undefined) ? undefined : values;
}

/** One simple value as Python and addresses write it. @param {any} value */
const written = (value) => (value === true ? "True" : value === false ? "False" : String(value));

/** A value as text. @param {Kind} kind @param {any} value @returns {string} */
export function write(kind, value) {
  if (kind.any) return write(/** @type {Kind} */ (kind.any.find((one) => fits(one, value))), value);
  if (kind.pair) return [value].flat().join("x");
  const of = (/** @type {number} */ i) => /** @type {Kind} */ (kind.list ?? kind.tuple?.[i]);
  if (kind.list || kind.tuple)
    return value.map((/** @type {any} */ one, /** @type {number} */ i) => write(of(i), one)).join(kind.by);
  return written(value);
}

/** Whether this kind could have read the value. @param {Kind} kind @param {any} value */
function fits(kind, value) {
  try {
    return read(kind, write(kind, value)) !== undefined;
  } catch {
    return false; // a number is not a list
  }
}

/** The values that a text gives, by key; what is wrong is left out. @param {Keys} keys @param {string} text @returns {Record<string, any>} */
export function given(keys, text) {
  const found = /** @type {Record<string, any>} */ ({});
  for (const part of text.slice(0, LONGEST).split(",")) {
    const [key, value] = [part.split("=")[0], part.slice(part.indexOf("=") + 1)];
    if (!part.includes("=") || !Object.hasOwn(keys, key)) continue;
    const read_ = read(keys[key], value);
    if (read_ !== undefined) found[key] = read_;
  }
  return found;
}

/** All keys that have one, with the value that they start from. @param {Keys} keys @returns {Record<string, any>} */
export const starts = (keys) =>
  Object.fromEntries(
    Object.entries(keys)
      .filter(([, kind]) => "start" in kind)
      .map(([key, { start }]) => [key, start])
  );

/** The text of the values that are not those of `usual`, in the grammar's order.
 * @param {Keys} keys @param {Record<string, any>} values undefined: not mentioned @param {Record<string, any>} usual */
export const text = (keys, values, usual = starts(keys)) =>
  Object.entries(keys)
    .filter(([key]) => values[key] !== undefined)
    .map(([key, kind]) => [key, write(kind, values[key]), usual[key] === undefined ? null : write(kind, usual[key])])
    .filter(([, now, then]) => now !== then)
    .map(([key, now]) => `${key}=${now}`)
    .join(",");
