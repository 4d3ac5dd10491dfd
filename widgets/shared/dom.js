// The few helpers that the widgets share.
// @ts-check

/** Make an element: h("button", { class: "play", onclick: f }, "text", child).
 * @param {string} tag @param {Record<string, any>} properties @param {...(Node | string | null | undefined | false)} children @returns {any} */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(.../** @type {(Node | string)[]} */ (children.filter((child) => child || child === "")));
  return element;
}

/** An SVG element with attributes. @param {string} tag @param {Record<string, any>} attributes */
export function svg(tag, attributes = {}) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** A number as it is shown: a whole one exactly, of others five digits; the minus is a real one. @param {number} value */
export const shown = (value) =>
  String(Number.isInteger(value) ? value : Number(value.toPrecision(5)))
    .replace("-", "−")
    .replace("Infinity", "inf")
    .replace("NaN", "nan");

/** Put numbers and words into a text with {0}, {1}; `{0|cell|cells}` is one of two words, by the number.
 * @param {string} text @param {...any} values */
export const fill = (text, ...values) =>
  text.replace(/\{(\d)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, place, one, many) => {
    const value = values[place];
    if (one !== undefined) return value === 1 ? one : many;
    return typeof value === "number" ? shown(value) : value;
  });
