// What the ledger is about, as one object and as the text behind `?w=`: `input=3x48x64,kernel1=5,pool2=1`.
// state.py reads the same text when the site is built.
// @ts-check

/** @typedef {Record<string, number>} State */

/** Net, with a picture that it takes. @type {State} */
export const NET = {
  channels: 1,
  height: 32,
  width: 32,
  out1: 6,
  kernel1: 3,
  stride1: 1,
  padding1: 0,
  pool1: 2,
  out2: 16,
  kernel2: 3,
  stride2: 1,
  padding2: 0,
  pool2: 2,
};
export const PICTURE = ["channels", "height", "width"];
/** @type {Record<string, number[]>} */
const RANGES = {
  channels: [1, 64],
  height: [1, 512],
  width: [1, 512],
  out: [1, 64],
  kernel: [1, 11],
  stride: [1, 4],
  padding: [0, 5],
  pool: [1, 3],
};

/** The least and the most that a key can be. @param {string} key */
export const range = (key) => RANGES[key.replace(/\d/, "")];

/** @param {string} key @param {string} text @returns {number | undefined} undefined for what it cannot be */
export function read(key, text) {
  const [low, high] = range(key);
  return /^(0|[1-9]\d{0,2})$/.test(text) && +text >= low && +text <= high ? +text : undefined;
}

/** What it leaves out, and what it gets wrong, is as in Net. @param {string} text @returns {State} */
export function parse(text) {
  const state = { ...NET };
  for (const part of text.slice(0, 300).split(",")) {
    const [key, value, more] = part.split("=");
    const keys = key === "input" ? PICTURE : Object.hasOwn(NET, key) && !PICTURE.includes(key) ? [key] : [];
    const texts = (value ?? "").split("x");
    const values = keys.map((one, i) => read(one, texts[i] ?? ""));
    if (more === undefined && texts.length === keys.length && !values.includes(undefined))
      keys.forEach((one, i) => (state[one] = /** @type {number} */ (values[i])));
  }
  return state;
}

/** The shortest text that `parse` turns back into this state. @param {State} state */
export function format(state) {
  const changed = (/** @type {string} */ key) => state[key] !== NET[key];
  const picture = PICTURE.some(changed) ? [`input=${picked(state).join("x")}`] : [];
  return [
    ...picture,
    ...Object.keys(NET)
      .filter((key) => !PICTURE.includes(key) && changed(key))
      .map((key) => `${key}=${state[key]}`),
  ].join(",");
}

/** Channels, height and width of the picture. @param {State} state */
export const picked = (state) => PICTURE.map((key) => state[key]);
