// Gradient descent in float32, operation by operation as PyTorch does it. No DOM.
// tests/widgets/test_descent_stepper.py compares every loss, gradient and weight with torch.
// @ts-check
import grammar from "./grammar.js";

/** @typedef {{inputs: number[], targets: number[], parameters: string[]}} Problem
 * @typedef {[rate: number, updates: number][]} Run the learning rates of a run, each with the number of its updates
 * @typedef {{values: number[], outputs: number[], squares: number[], loss: number, gradients: number[]}} Update what one update computes, from the parameters on */

/** The problems; state.py says where the numbers of the line come from. @type {Record<string, Problem>} */
export const PROBLEMS = grammar.problems;

const f = Math.fround;
/** torch adds up this few numbers one after the other. @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((all, number) => f(all + number), 0);

/** The first numbers of torch.rand after torch.manual_seed(seed). @param {number} seed @param {number} count below 227 */
export function rand(seed, count) {
  const key = [seed >>> 0]; // the Mersenne Twister, MT19937
  for (let i = 1; i < 624; i++) key.push((Math.imul(1812433253, key[i - 1] ^ (key[i - 1] >>> 30)) + i) >>> 0);
  return Array.from({ length: count }, (_, i) => {
    const y = (key[i] & 0x80000000) | (key[i + 1] & 0x7fffffff);
    let z = key[i + 397] ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    z ^= z >>> 11;
    z ^= (z << 7) & 0x9d2c5680;
    z ^= (z << 15) & 0xefc60000;
    z ^= z >>> 18;
    return (z & 0xffffff) / 0x1000000;
  });
}

/** The parameters before the first update. @param {string} problem @param {number} seed */
export const start = (problem, seed) => (problem === "one" ? [0] : rand(seed, 2).map((number) => number * 4 - 2));

/** Forward, loss and backward. @param {Problem} problem @param {number[]} values @returns {Update} */
export function look({ inputs, targets }, values) {
  const [weight, bias] = values.map(f);
  const outputs = inputs.map((x) => (bias === undefined ? f(weight * x) : f(f(weight * x) + bias)));
  const errors = outputs.map((output, i) => f(output - f(targets[i])));
  const squares = errors.map((error) => f(error * error));
  const loss = f(sum(squares) / inputs.length);
  const back = errors.map((error) => f(f(1 / inputs.length) * f(2 * error))); // the loss by each output
  const gradients = [sum(back.map((slope, i) => f(slope * inputs[i]))), sum(back)].slice(0, values.length);
  return { values, outputs, squares, loss, gradients };
}

/** parameter −= learning_rate * parameter.grad. @param {Update} update @param {number} rate */
export const updated = ({ values, gradients }, rate) => values.map((value, i) => f(value - f(f(rate) * gradients[i])));

/** What each update of a run computes; the last is the one that would come next.
 * @param {string} problem @param {number} seed @param {Run} run @returns {Update[]} */
export function simulate(problem, seed, run) {
  const updates = [look(PROBLEMS[problem], start(problem, seed))];
  for (const [rate, count] of run)
    for (let i = 0; i < count; i++) updates.push(look(PROBLEMS[problem], updated(updates[updates.length - 1], rate)));
  return updates;
}

/** After how many updates the loss was first above 1000 times what it began with, inf, and nan; −1 for never. @param {number[]} losses */
export const events = (losses) => ({
  diverged: losses.findIndex((loss) => !(loss <= 1000 * losses[0])),
  inf: losses.indexOf(Infinity),
  nan: losses.findIndex(Number.isNaN),
});
