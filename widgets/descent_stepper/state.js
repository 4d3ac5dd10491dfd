// What the stepper shows, as one object and as the text behind `?w=`: `problem=line,lr=0.1,done=20,kept=0.05:20`.
// state.py reads the same text when the site is built.
// @ts-check
import { PROBLEMS } from "./engine.js";

/** @typedef {import("./engine.js").Run} Run
 * @typedef {{problem: string, lr: number, seed: number, run: Run, line: number, follow: string, kept: {seed: number, run: Run}[]}} State
 *   `line` is the line of the program that has run last, 1 to 6; `follow` the parameter whose update is written out */

export const MOST = 1000; // updates in a run
export const KEPT = 3; // earlier runs beside the present one
export const LINES = 6;

const SEED = "0|[1-9]\\d{0,4}";
const RUN = /^(?:[\d.]{1,8}:\d{1,4}(?:_[\d.]{1,8}:\d{1,4})*)?$/;

/** @param {string} text */
export const parseSeed = (text) => (new RegExp(`^(${SEED})$`).test(text) ? Number(text) : undefined);

/** A learning rate from 0.0001 to 2, or undefined. @param {string} text */
export function parseRate(text) {
  const rate = /^(\d(\.\d{0,6})?|\.\d{1,6})$/.test(text) ? Number(text) : 0;
  return rate >= 1e-4 && rate <= 2 ? rate : undefined;
}

/** `0.05:12_0.1:30`, or undefined. @param {string} text @returns {Run | undefined} */
function parseRun(text) {
  if (!RUN.test(text) || !text) return undefined;
  const run = text
    .split("_")
    .map((part) => part.split(":"))
    .map(([rate, count]) => [parseRate(rate), Number(count)]);
  const right = run.every(([rate, count]) => rate && count) && count(/** @type {Run} */ (run)) <= MOST;
  return right ? /** @type {Run} */ (run) : undefined;
}

/** @param {Run} run */
const runText = (run) => run.map((part) => part.join(":")).join("_");

/** How many updates a run has. @param {Run} run */
export const count = (run) => run.reduce((all, [, updates]) => all + updates, 0);

/** A run with more updates. @param {Run} run @param {number} rate @param {number} more @returns {Run} */
export function longer(run, rate, more) {
  more = Math.min(more, MOST - count(run));
  const last = run[run.length - 1];
  if (more <= 0) return run;
  return last?.[0] === rate ? [...run.slice(0, -1), [rate, last[1] + more]] : [...run, [rate, more]];
}

/** What it leaves out, and what it gets wrong, has its default. @param {string} text @returns {State} */
export function parse(text) {
  const given = Object.fromEntries(
    text
      .slice(0, 900)
      .split(",")
      .map((part) => [part.split("=")[0], part.slice(part.indexOf("=") + 1)]),
  );
  const problem = Object.hasOwn(PROBLEMS, given.problem) ? given.problem : "one";
  const lr = parseRate(given.lr ?? "") ?? 0.05;
  const seed = (problem === "line" && parseSeed(given.seed ?? "")) || 0;
  const done = /^\d{1,4}$/.test(given.done) ? Number(given.done) : 0;
  const run = parseRun(given.run ?? "") ?? longer([], lr, done <= MOST ? done : 0);
  const kept = (given.kept ?? "").split("/").map((one) => {
    const [first, second = "0"] = one.split("@");
    return { run: parseRun(first), seed: parseSeed(second) };
  });
  const known =
    kept.length <= KEPT && kept.every((one) => one.run && one.seed !== undefined && (problem === "line" || !one.seed));
  const least = run.length ? 2 : 1;
  const line = new RegExp(`^[${least}-5]$`).test(given.line) ? Number(given.line) : 0;
  const follow = PROBLEMS[problem].parameters.includes(given.follow) ? given.follow : "weight";
  return {
    problem,
    lr,
    seed,
    run,
    line: line || (run.length ? LINES : 1),
    follow,
    kept: known ? /** @type {State["kept"]} */ (kept) : [],
  };
}

/** The shortest text that `parse` turns back into this state. @param {State} state */
export function format({ problem, lr, seed, run, line, follow, kept }) {
  const parts = [];
  if (problem !== "one") parts.push(`problem=${problem}`);
  if (lr !== 0.05) parts.push(`lr=${lr}`);
  if (seed) parts.push(`seed=${seed}`);
  if (run.length === 1 && run[0][0] === lr) parts.push(`done=${run[0][1]}`);
  else if (run.length) parts.push(`run=${runText(run)}`);
  if (line !== (run.length ? LINES : 1)) parts.push(`line=${line}`);
  if (follow !== "weight") parts.push(`follow=${follow}`);
  if (kept.length)
    parts.push(`kept=${kept.map((one) => runText(one.run) + (one.seed ? `@${one.seed}` : "")).join("/")}`);
  return parts.join(",");
}
