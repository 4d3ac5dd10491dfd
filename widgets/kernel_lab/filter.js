// A small filter over a picture: what F.pad and F.conv2d compute, fast enough to follow a finger. No DOM.
// tests/widgets/test_kernel_lab.py compares it with torch.
// @ts-check
import { refusal as refused } from "../shared/refusals.js";
import { sourceOf } from "../shared/torch.js";

/** @typedef {{width: number, height: number, planes: Float32Array[]}} Picture one plane for grey, three for red, green, blue; 0 to 255 */
/** @typedef {import("../shared/torch.js").Mode} Mode */

/** Why torch would refuse this border, in its own words, or null. @param {Picture} picture @param {number} ring @param {Mode} mode */
export function refusal({ width, height, planes }, ring, mode) {
  if (mode === "circular" && ring > Math.min(width, height)) return refused("circular_limit").message;
  const side = [height, width].findLastIndex((cells) => ring >= cells);
  return mode === "reflect" && side >= 0
    ? refused("reflect_limit", side, [ring, ring], `[${planes.length}, 1, ${height}, ${width}]`).message
    : null;
}

/** Every window's sum of products, divided; the picture keeps its size.
 * @param {Picture} picture @param {number[][]} kernel with odd sides @param {number} divisor @param {Mode} mode @returns {Picture} */
export function filter({ width, height, planes }, kernel, divisor, mode) {
  const ring = (kernel.length - 1) / 2;
  const wide = width + 2 * ring;
  const padded = new Float32Array(wide * (height + 2 * ring));
  const rows = index(height, ring, mode);
  const columns = index(width, ring, mode);
  const results = planes.map((plane) => {
    for (let i = 0; i < rows.length; i++) {
      const line = padded.subarray(i * wide, (i + 1) * wide);
      if (rows[i] < 0) {
        line.fill(0);
        continue;
      }
      const row = plane.subarray(rows[i] * width, (rows[i] + 1) * width);
      line.set(row, ring);
      for (let j = 0; j < ring; j++) {
        const [left, right] = [columns[j], columns[ring + width + j]];
        line[j] = left < 0 ? 0 : row[left];
        line[ring + width + j] = right < 0 ? 0 : row[right];
      }
    }
    // One pass over the picture for every weight: much faster than one window after the other.
    const sums = new Float64Array(width * height);
    kernel.forEach((line, a) =>
      line.forEach((weight, b) => {
        if (!weight) return;
        for (let i = 0; i < height; i++) {
          const from = (i + a) * wide + b;
          const to = i * width;
          for (let j = 0; j < width; j++) sums[to + j] += weight * padded[from + j];
        }
      }),
    );
    const result = new Float32Array(sums.length);
    for (let i = 0; i < sums.length; i++) result[i] = sums[i] / divisor;
    return result;
  });
  return { width, height, planes: results };
}

/** Which row (column) of the picture each row of the padded one repeats. @param {number} size @param {number} ring @param {Mode} mode */
const index = (size, ring, mode) =>
  Int32Array.from({ length: size + 2 * ring }, (_, i) => sourceOf(i - ring, size, mode));

/** How a result becomes a brightness: negative numbers as darker than mid-grey, by their size, or not at all.
 * @type {Record<string, (value: number) => number>} */
export const SHOWN = {
  grey: (value) => value / 2 + 128,
  absolute: Math.abs,
  clamp: (value) => value,
};

/** The picture as the canvas takes it: rounded half to even and kept between 0 and 255, as torch's round and clamp do.
 * @param {Picture} picture @param {string} negatives a key of SHOWN */
export function pixels({ width, height, planes }, negatives) {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  const shown = SHOWN[negatives];
  const [red, green, blue] = planes.length === 3 ? planes : [planes[0], planes[0], planes[0]];
  [red, green, blue].forEach((plane, channel) => {
    for (let i = 0, at = channel; i < plane.length; i++, at += 4) data[at] = shown(plane[i]);
  });
  return new ImageData(data, width, height);
}
