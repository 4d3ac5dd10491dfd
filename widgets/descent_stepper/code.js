// The state as a PyTorch program that prints the same losses, and the six lines of it that the figure steps through.
// @ts-check
import { PROBLEMS } from "./engine.js";
import { count } from "./state.js";

/** @typedef {import("./state.js").State} State */

/** @param {number} number */
const float = (number) => (Number.isInteger(number) ? `${number}.0` : String(number));
/** @param {number[]} numbers */
const tensor = (numbers) => `torch.tensor([${numbers.map(float).join(", ")}])`;
// (No template within a template: rjsmin would take the spaces out of the inner one.)

/** The six steps as code. @param {State} state @param {number} updates of the loop */
export function lines({ problem, lr, seed, run }, updates) {
  const names = PROBLEMS[problem].parameters;
  const one = names.length === 1;
  const first = run.length ? run[0][0] : lr;
  return [
    one
      ? "weight = torch.tensor(0.0, requires_grad=True)"
      : [
          `torch.manual_seed(${seed})`,
          ...names.map((name) => `${name} = (torch.rand(()) * 4 - 2).requires_grad_()`),
        ].join("\n"),
    `for step in range(${updates}):`,
    `output = weight * inputs${one ? "" : " + bias"}`,
    "loss = ((output - targets) ** 2).mean()",
    [...names.map((name) => `${name}.grad = None`), "loss.backward()"].join("\n"),
    ["with torch.no_grad():", ...names.map((name) => `    ${name} -= learning_rate * ${name}.grad`)].join("\n"),
  ].map((line, i) => (i ? line : `${line}\nlearning_rate = ${first}`));
}

/** @param {State} state */
export function program(state) {
  const { inputs, targets } = PROBLEMS[state.problem];
  const [define, loop, ...body] = lines(state, count(state.run) + 1);
  const [output, loss, backward, update] = body.map((line) => line.replace(/^/gm, "    "));
  let at = 0;
  const changes = state.run
    .slice(1)
    .flatMap(([rate], i) => [`    if step == ${(at += state.run[i][1])}:`, `        learning_rate = ${rate}`]);
  const all = [
    "import torch",
    "",
    `inputs = ${tensor(inputs)}`,
    `targets = ${tensor(targets)}`,
    define,
    "",
    loop,
    ...changes,
    output,
    loss,
    "    print(step, loss.item())",
    backward,
    update,
  ];
  return `${all.join("\n")}\n`;
}
