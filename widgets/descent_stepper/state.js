// What the stepper shows, as one object and as the text behind `?w=`: `problem=line,lr=0.1,done=20,kept=0.05:20`.
// @ts-check
import { given, read, starts, text } from "../shared/grammar.js";
import { PROBLEMS } from "./engine.js";
import grammar from "./grammar.js";

/** @typedef {import("./engine.js").Run} Run
 * @typedef {{problem: string, lr: number, seed: number, run: Run, line: number, follow: string, kept: {seed: number, run: Run}[]}} State
 *   `line` is the line of the program that has run last, 1 to 6; `follow` the parameter whose update is written out */

/** @type {import("../shared/grammar.js").Keys} */
const KEYS = grammar.keys;
export const MOST = grammar.most; // updates in a run
export const KEPT = KEYS.kept.counts?.[1] ?? 0; // earlier runs beside the present one
export const LINES = 6;
export const RATES = KEYS.lr.number ?? []; // the least learning rate and the most

/** A learning rate as a reader writes it; undefined where it is none. @param {string} said @returns {number | undefined} */
export const typedRate = (said) => read(KEYS.lr, said.trim().replace(/[,，。]/, "."));

/** How many updates a run has. @param {Run} run */
export const count = (run) => run.reduce((all, [, updates]) => all + updates, 0);

/** A run with more updates. @param {Run} run @param {number} rate @param {number} more @returns {Run} */
export function longer(run, rate, more) {
  more = Math.min(more, MOST - count(run));
  const last = run[run.length - 1];
  if (more <= 0) return run;
  return last?.[0] === rate ? [...run.slice(0, -1), [rate, last[1] + more]] : [...run, [rate, more]];
}

/** What it leaves out, and what it gets wrong, has its default. @param {string} said @returns {State} */
export function parse(said) {
  const { done = 0, run: asked, kept = [], line: at, ...state } = { ...starts(KEYS), ...given(KEYS, said) };
  const one = state.problem === "one";
  const run = asked && count(asked) <= MOST ? asked : longer([], state.lr, done);
  const runs = kept.map((/** @type {[Run, number]} */ [earlier, seed = 0]) => ({ run: earlier, seed }));
  const right = runs.every((/** @type {State["kept"][0]} */ each) => count(each.run) <= MOST && !(one && each.seed));
  const line = at && !(run.length && at === 1) ? at : run.length ? LINES : 1;
  const follow = PROBLEMS[state.problem].parameters.includes(state.follow) ? state.follow : "weight";
  return /** @type {any} */ ({ ...state, seed: one ? 0 : state.seed, run, line, follow, kept: right ? runs : [] });
}

/** The shortest text that `parse` turns back into this state. @param {State} state */
export function format(state) {
  const { lr, run, line } = state;
  const plain = run.length === 1 && run[0][0] === lr; // told by its number of updates
  return text(KEYS, {
    ...state,
    done: plain ? run[0][1] : undefined,
    run: plain || !run.length ? undefined : run,
    line: line === (run.length ? LINES : 1) ? undefined : line,
    kept: state.kept.length ? state.kept.map((one) => (one.seed ? [one.run, one.seed] : [one.run])) : undefined,
  });
}
