// What the kernel lab shows, as one object and as the text behind `?w=`: `kernel=sobel_x,border=reflect`.
// state.py reads the same text when the site is built.
// @ts-check

/** @typedef {{kernel: number[][], divisor: number, border: import("./filter.js").Mode, negatives: "grey" | "absolute" | "clamp",
 *   picture: "china" | "flower" | "own", colours: "grey" | "rgb", at: [number, number]}} State `at` is row and column under the loupe */

/** Kernels with whole numbers, and what their sums are divided by. state.py has the same. */
export const PRESETS = {
  identity: {
    kernel: [
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 0],
    ],
    divisor: 1,
  },
  box: {
    kernel: [
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ],
    divisor: 9,
  },
  box5: { kernel: Array(5).fill([1, 1, 1, 1, 1]), divisor: 25 },
  gaussian: {
    kernel: [
      [1, 2, 1],
      [2, 4, 2],
      [1, 2, 1],
    ],
    divisor: 16,
  },
  gaussian5: {
    kernel: [
      [1, 4, 6, 4, 1],
      [4, 16, 24, 16, 4],
      [6, 24, 36, 24, 6],
      [4, 16, 24, 16, 4],
      [1, 4, 6, 4, 1],
    ],
    divisor: 256,
  },
  sharpen: {
    kernel: [
      [0, -1, 0],
      [-1, 5, -1],
      [0, -1, 0],
    ],
    divisor: 1,
  },
  sobel_x: {
    kernel: [
      [-1, 0, 1],
      [-2, 0, 2],
      [-1, 0, 1],
    ],
    divisor: 1,
  },
  sobel_y: {
    kernel: [
      [-1, -2, -1],
      [0, 0, 0],
      [1, 2, 1],
    ],
    divisor: 1,
  },
  laplacian: {
    kernel: [
      [0, 1, 0],
      [1, -4, 1],
      [0, 1, 0],
    ],
    divisor: 1,
  },
  emboss: {
    kernel: [
      [-2, -1, 0],
      [-1, 1, 1],
      [0, 1, 2],
    ],
    divisor: 1,
  },
  motion: {
    kernel: [
      [1, 0, 0, 0, 0],
      [0, 1, 0, 0, 0],
      [0, 0, 1, 0, 0],
      [0, 0, 0, 1, 0],
      [0, 0, 0, 0, 1],
    ],
    divisor: 5,
  },
};

const CHOICES = {
  border: ["zeros", "reflect", "replicate", "circular"],
  negatives: ["grey", "absolute", "clamp"],
  picture: ["china", "flower"],
  colours: ["grey", "rgb"],
};
export { CHOICES };

/** @returns {State} */
export const defaults = () => ({
  ...PRESETS.sobel_x,
  border: "reflect",
  negatives: "grey",
  picture: "china",
  colours: "grey",
  at: [60, 150],
});

/** A weight or divisor as the reader writes it, or undefined. @param {string} text */
export function parseNumber(text) {
  const clean = text.trim().replace("−", "-").replace("，", ".").replace(",", ".");
  return /^-?(\d{1,3}(\.\d{0,3})?|\.\d{1,3})$/.test(clean) ? Number(clean) + 0 : undefined;
}

/** The name of the preset that this kernel is, or "". @param {Pick<State, "kernel" | "divisor">} state */
export const presetOf = ({ kernel, divisor }) =>
  Object.entries(PRESETS).find(
    ([, preset]) => preset.divisor === divisor && String(preset.kernel) === String(kernel),
  )?.[0] ?? "";

/** How negative results are best shown: around mid-grey where the weights sum to 0, as they are elsewhere. @param {number[][]} kernel */
export const fittingNegatives = (kernel) =>
  Math.abs(kernel.flat().reduce((a, b) => a + b, 0)) < 1e-9 ? "grey" : "clamp";

/** What it leaves out, and what it gets wrong, has its default. @param {string} text @returns {State} */
export function parse(text) {
  const state = defaults();
  let negatives = "";
  for (const part of text.slice(0, 600).split(",")) {
    const [key, value = ""] = part.split("=");
    if (key === "kernel" && Object.hasOwn(PRESETS, value)) Object.assign(state, /** @type {any} */ (PRESETS)[value]);
    else if (key === "kernel") {
      const kernel = value.split("_").map((row) => row.split(":").map(parseNumber));
      const side = kernel.length;
      if (
        [3, 5].includes(side) &&
        kernel.every((row) => row.length === side && row.every((weight) => weight !== undefined))
      ) {
        state.kernel = /** @type {number[][]} */ (kernel);
        state.divisor = 1;
      }
    } else if (key === "divisor" && parseNumber(value)) state.divisor = /** @type {number} */ (parseNumber(value));
    else if (key === "at" && /^\d{1,3}\.\d{1,3}$/.test(value))
      state.at = /** @type {[number, number]} */ (value.split(".").map(Number));
    else if (key === "negatives" && CHOICES.negatives.includes(value)) negatives = value;
    else if (Object.hasOwn(CHOICES, key) && /** @type {any} */ (CHOICES)[key].includes(value))
      /** @type {any} */ (state)[key] = value;
  }
  return { ...state, negatives: /** @type {State["negatives"]} */ (negatives || fittingNegatives(state.kernel)) };
}

/** The shortest text that `parse` turns back into this state; a reader's own picture is never part of it. @param {State} state */
export function format(state) {
  const start = { ...defaults(), negatives: fittingNegatives(state.kernel) };
  const preset = presetOf(state);
  const parts = preset === "sobel_x" ? [] : [`kernel=${preset || state.kernel.map((row) => row.join(":")).join("_")}`];
  if (!preset && state.divisor !== 1) parts.push(`divisor=${state.divisor}`);
  for (const key of Object.keys(CHOICES)) {
    const value = /** @type {any} */ (state)[key];
    if (value !== "own" && value !== /** @type {any} */ (start)[key]) parts.push(`${key}=${value}`);
  }
  if (state.picture !== "own" && String(state.at) !== String(start.at)) parts.push(`at=${state.at.join(".")}`);
  return parts.join(",");
}
