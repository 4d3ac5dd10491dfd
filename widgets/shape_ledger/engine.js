// The shapes that a picture takes on its way through convolutions and poolings, and where torch refuses, in its own words.
// No DOM. tests/widgets/test_shape_ledger.py compares shapes, unread rows and messages with torch.
// @ts-check
import { refusal } from "../shared/refusals.js";
import { product } from "../shared/torch.js";

/** @typedef {import("./state.js").State} State
 * @typedef {{name: string, out: number, kernel: number, stride: number, padding: number, stage: number}} Layer a convolution, or a pooling: its `out` is 0
 * @typedef {Layer & {before: number[], after: number[], unread: number[]}} Line shapes without the batch; how many rows and columns no window reads
 * @typedef {{lines: Line[], shape: number[], stop: string, message: string}} Way why it stops: "", "channels", "size" or "fc1" */

/** The layers of a state; a pooling window of 1 is none. @param {State} state @returns {Layer[]} */
export const layers = (state) =>
  [1, 2].flatMap((stage) => {
    const [out, kernel, stride, padding, pool] = ["out", "kernel", "stride", "padding", "pool"].map(
      (key) => state[key + stage],
    );
    const conv = { name: `conv${stage}`, out, kernel, stride, padding, stage };
    return pool > 1 ? [conv, { name: "pool", out: 0, kernel: pool, stride: pool, padding: 0, stage }] : [conv];
  });

/** How many rows (or columns) of `side` lie in none of `count` windows. @param {number} side @param {Layer} layer @param {number} count */
function unread(side, { kernel, stride, padding }, count) {
  let found = 0;
  for (let i = padding; i < side + padding; i++)
    if (i - Math.min(Math.floor(i / stride), count - 1) * stride >= kernel) found++;
  return found;
}

/** Send a picture through: line by line, up to where torch refuses.
 * @param {number[]} picture channels, height, width @param {Layer[]} all
 * @param {number} channels that conv1 takes @param {number} [features] that fc1 takes; else as many as come @returns {Way} */
export function send(picture, all, channels, features) {
  /** @type {Line[]} */ const lines = [];
  let shape = picture;
  const end = (stop = "", /** @type {string} */ key = "", /** @type {any[]} */ ...values) => ({
    lines,
    shape,
    stop,
    message: `RuntimeError: ${key && refusal(key, ...values).message}`,
  });
  for (const layer of all) {
    const { out, kernel, stride, padding } = layer;
    const [before, ...sides] = shape;
    const padded = sides.map((side) => side + 2 * padding);
    const counts = padded.map((side) => Math.floor((side - kernel) / stride) + 1);
    const after = [out || before, ...counts];
    const stops = Math.min(...counts) < 1;
    lines.push({
      ...layer,
      before: shape,
      after,
      unread: stops ? [0, 0] : sides.map((side, i) => unread(side, layer, counts[i])),
    });
    const weight = [out, channels, kernel, kernel];
    if (out && before !== channels) return end("channels", "channels", 1, weight, [1, ...shape], channels);
    if (stops && out) return end("size", "kernel_too_large", padded, [kernel, kernel]);
    if (stops) return end("size", "pool_too_small", shape, after);
    shape = after;
    channels = after[0];
  }
  const count = numbers(shape);
  return features && count !== features ? end("fc1", "matrices", 1, count, features, 120) : end();
}

/** How many numbers it is. @param {number[]} shape */
export const numbers = (shape) => product(shape);

/** The smallest side that gets through. @param {Layer[]} all */
export const least = (all) =>
  all.reduceRight((side, { kernel, stride, padding }) => Math.max(1, (side - 1) * stride + kernel - 2 * padding), 1);
