// For each error that the engine can raise: the key of its explanation (words.*.js), and the state that avoids it.
// @ts-check
import { effectiveSize, pair } from "./engine.js";

/** @typedef {import("./state.js").State} State */

/** @param {number} a @param {number} b @returns {number} */
const gcd = (a, b) => (b ? gcd(b, a % b) : Math.abs(a));
const both = (/** @type {number[]} */ [height, width]) =>
  height === width ? height : /** @type {[number, number]} */ ([height, width]);
const atLeast = (/** @type {any} */ value, /** @type {number} */ low) => both(pair(value).map((n) => Math.max(n, low)));
const atMost = (/** @type {any} */ value, /** @type {number[]} */ highs) =>
  both(pair(value).map((n, side) => Math.min(n, highs[side])));
const size = (/** @type {State} */ { input }) => /** @type {[number, number]} */ (input.slice(1));
const divide = (/** @type {State} */ s) => ({ groups: Math.max(gcd(gcd(s.in_channels, s.out_channels), s.groups), 1) });
const sameType = (/** @type {State} */ { dtype }) => ({ input_dtype: dtype });

/** The largest kernel that fits. @param {State} s */
function smallerKernel(s) {
  const room = size(s).map((n, side) => n + (typeof s.padding === "string" ? 0 : 2 * pair(s.padding)[side]));
  const dilation = pair(s.dilation);
  const kernel = pair(s.kernel_size).map((k, side) =>
    Math.max(1, Math.min(k, Math.floor((room[side] - 1) / Math.max(dilation[side], 1)) + 1)),
  );
  return room.every((n, side) => n >= effectiveSize(kernel[side], dilation[side]))
    ? { kernel_size: both(kernel) }
    : { padding: 0 };
}

/** @type {[RegExp, string, (state: State) => Partial<State>][]} */
const REPAIRS = [
  [/^groups must be/, "groups_positive", () => ({ groups: 1 })],
  [/^in_channels must/, "groups_in", divide],
  [/^out_channels must/, "groups_out", divide],
  [/^Invalid padding string/, "padding_word", () => ({ padding: "same" })],
  [/not supported for strided/, "same_stride", () => ({ stride: 1 })],
  [/negative dimension .*\[\d+, \d+, \d+, \d+, /, "too_small", () => ({ padding: 0 })],
  [
    /negative dimension|numel: integer/,
    "negative_size",
    (s) => {
      const fixed = {
        in_channels: Math.max(s.in_channels, 1),
        out_channels: Math.max(s.out_channels, 1),
        kernel_size: atLeast(s.kernel_size, 1),
      };
      const builds =
        fixed.in_channels === s.in_channels &&
        fixed.out_channels === s.out_channels &&
        pair(s.kernel_size).every((k) => k > 0);
      return builds ? { padding: 0, dilation: atLeast(s.dilation, 1), stride: atLeast(s.stride, 1) } : fixed;
    },
  ],
  [/require gradients/, "integer_layer", () => ({ dtype: "float32" })],
  [/^Input type|^expected scalar type|^Autograd not/, "types_differ", sameType],
  [/expected input|Invalid channel/, "channels_differ", (s) => ({ input: [null, ...size(s)] })],
  [
    /^negative padding/,
    "negative_padding",
    (s) => ({ padding: typeof s.padding === "string" ? 0 : atLeast(s.padding, 0), dilation: atLeast(s.dilation, 1) }),
  ],
  [/^non-positive stride|modulo by zero/, "stride_zero", (s) => ({ stride: atLeast(s.stride, 1) })],
  [/^dilation should/, "dilation_zero", (s) => ({ dilation: atLeast(s.dilation, 1) })],
  [
    /weight to be at least|Expected 3D or 4D/,
    "no_channels",
    (s) => ({
      in_channels: Math.max(s.in_channels, 1),
      out_channels: Math.max(s.out_channels, 1),
      input: [null, ...size(s)],
    }),
  ],
  [/^kernel size should/, "kernel_zero", (s) => ({ kernel_size: atLeast(s.kernel_size, 1) })],
  [/^Calculated padded/, "kernel_too_large", smallerKernel],
  [
    /^Argument #/,
    "reflect_limit",
    (s) =>
      typeof s.padding === "string"
        ? { padding_mode: "zeros" }
        : {
            padding: atMost(
              s.padding,
              size(s).map((n) => n - 1),
            ),
          },
  ],
  [
    /wrapping around/,
    "circular_limit",
    (s) => (typeof s.padding === "string" ? { padding_mode: "zeros" } : { padding: atMost(s.padding, size(s)) }),
  ],
  [
    /too small|empty dimension|^Only zero batch/,
    "too_small",
    (s) => ({
      padding: typeof s.padding === "string" ? 0 : atLeast(s.padding, 0),
      stride: atLeast(s.stride, 1),
      dilation: atLeast(s.dilation, 1),
    }),
  ],
];

/** @param {string} message torch's text @param {State} state @returns {{key: string, change: Partial<State>}} */
export function explain(message, state) {
  const [, key, change] = REPAIRS.find(([pattern]) => pattern.test(message)) ?? [null, "other", () => ({})];
  return { key, change: change(state) };
}
