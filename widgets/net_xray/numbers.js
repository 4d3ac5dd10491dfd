// Numbers as the X-ray shows them.
// @ts-check
import { shown } from "../shared/dom.js";

/** Three digits. @param {number} value */
export const brief = (value) => shown(Number(value.toPrecision(3)));

/** A probability, never rounded to certainty. @param {number} chance */
export function percent(chance) {
  if (chance > 0.999) return "> 99.9 %";
  if (chance < 0.001) return "< 0.1 %";
  return `${(100 * chance).toFixed(1)} %`;
}
