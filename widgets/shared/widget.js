// What the widgets have in common: words, the state behind `?w=`, links of the text that set it, fields, copy buttons, the footer.
// @ts-check
import { fill, h } from "./dom.js";
import { Field } from "./field.js";
import { still } from "./player.js";

/** The base of a widget `<name state="…">`. A widget says how to `parse` its state and write it as `text`, what its `frame`
 * holds, what to do to `set` a changed state, and what happens once it has `started`. @template State */
export class Widget extends HTMLElement {
  static style = "";
  start = ""; // the page's own state, as text
  path = ""; // the page's
  asked = false; // whether the address brought a state
  words = /** @type {Record<string, string>} */ ({});
  fields = /** @type {Field[]} */ ([]);
  begun = false;
  ready = false;
  saving = 0;
  state = /** @type {State} */ (/** @type {unknown} */ (null));

  // What a widget gives -----------------------------------------------------------------------

  /** @param {string} text @returns {State} */
  parse(text) {
    throw new Error(text);
  }

  /** The state as text: this one, or the widget's. @param {State} [_state] */
  text(_state) {
    return "";
  }

  /** @param {Partial<State>} _change @returns {void | Promise<void>} */
  set(_change) {}

  /** What has to arrive before it can be shown. @returns {void | Promise<void>} */
  prepare() {}

  /** What it looks like. @returns {HTMLElement} */
  frame() {
    return this.framed();
  }

  /** Its tree is there. @returns {void | Promise<void>} */
  started() {}

  // Its life ------------------------------------------------------------------------------------

  /** The stand-in gives way only when all that is to replace it has arrived. */
  async connectedCallback() {
    if (this.begun) return;
    this.begun = true;
    this.path = location.pathname;
    this.start = this.getAttribute("state") ?? "";
    const asked = new URLSearchParams(location.search).get("w");
    this.asked = asked !== null;
    this.words = (await import(new URL(`../${this.localName}/words.js`, import.meta.url).href)).default;
    this.state = this.parse(asked ?? this.start);
    await this.prepare();
    // Material's shortcuts ("n", "p", "s", …) must not fire while the reader is at work in here.
    this.addEventListener("keydown", (event) => event.stopPropagation());
    const frame = this.frame();
    const style = /** @type {typeof Widget} */ (this.constructor).style;
    this.attachShadow({ mode: "open" }).append(h("style", {}, style), frame);
    await this.started();
    this.ready = true;
  }

  /** @param {string} key @param {...any} values */
  word(key, ...values) {
    return fill(this.words[key] ?? key, ...values);
  }

  /** Set the whole state, as a link of the text does. @param {string | null} text */
  async show(text) {
    while (!this.ready) await new Promise((done) => setTimeout(done, 20));
    this.forget();
    await this.set(this.parse(text ?? ""));
    this.intoView();
  }

  /** Back to what the page shows. */
  reset() {
    this.forget();
    this.set(this.parse(this.start));
  }

  /** What is typed in a field and not finished does not count any more. */
  forget() {
    for (const field of this.fields) field.forget();
  }

  /** Scroll its beginning to where the header leaves off, unless it is in good view already. */
  intoView() {
    const { top } = this.getBoundingClientRect();
    if (top >= 50 && top < innerHeight / 3) return;
    this.scrollIntoView({ behavior: still.matches ? "auto" : "smooth", block: "start" });
  }

  /** Keep the state in the address, a moment after the last change; not in that of a page that has been opened since. */
  save() {
    clearTimeout(this.saving);
    this.saving = setTimeout(
      () =>
        this.isConnected && location.pathname === this.path && history.replaceState(history.state, "", this.address()),
      250,
    );
  }

  /** The address of the page with this state; a page's own state needs no mention. */
  address() {
    const url = new URL(location.href);
    url.searchParams.delete("w");
    const own = this.text() === this.text(this.parse(this.start)) ? "" : `w=${this.text()}`;
    url.search = [url.searchParams.toString(), own].filter(Boolean).join("&");
    return url.href;
  }

  /** @param {string} key what it says @param {() => void} action @returns {HTMLButtonElement} */
  button(key, action) {
    return h("button", { type: "button", onclick: action }, this.word(key));
  }

  /** @param {string} key what it says @param {() => string} text what it copies */
  copyButton(key, text) {
    const button = this.button(key, async () => {
      if (!(await copy(text(), button))) return;
      button.textContent = this.word("copied");
      setTimeout(() => (button.textContent = this.word(key)), 1500);
    });
    return button;
  }

  /** Code with a copy button. @param {HTMLElement} element */
  copyable(element) {
    return h(
      "div",
      { class: "copyable" },
      h("pre", { tabindex: "0" }, element),
      this.copyButton("copy", () => element.textContent ?? ""),
    );
  }

  /** @param {string} key the summary @param {...Node} content */
  folded(key, ...content) {
    return h("details", {}, h("summary", {}, this.word(key)), ...content);
  }

  /** A field, kept in mind so that a change of the whole state reaches it.
   * @param {Omit<import("./field.js").Options, "say">} options */
  field(options) {
    const field = new Field({ ...options, say: (key, ...values) => this.word(key, ...values) });
    this.fields.push(field);
    return field;
  }

  /** Bring the fields up to date; those that are not on the page any more are forgotten. */
  refreshFields() {
    this.fields = this.fields.filter(({ input }) => input.isConnected || !this.ready);
    for (const field of this.fields) field.refresh();
  }

  /** A choice with its label. @param {string} key what the label says, in words or by itself @param {any[]} values
   * @param {(value: any) => string} spoken @param {(value: any) => void} action */
  select(key, values, spoken, action) {
    const select = h(
      "select",
      { onchange: () => action(values[select.selectedIndex]) },
      ...values.map((value) => h("option", { value }, spoken(value))),
    );
    return h("label", { class: "control" }, this.word(key), select);
  }

  /** The whole, with its footer. @param {...(Node | null)} content */
  framed(...content) {
    return h("section", { "aria-label": this.word("title") }, ...content, this.footer());
  }

  /** What is said, Reset, and Copy link. @param {string} said */
  footer(said = "") {
    const ends = [this.button("reset", () => this.reset()), this.copyButton("link", () => this.address())];
    return h("footer", {}, said && h("span", {}, said), h("span", { class: "ends" }, ...ends));
  }
}

/** Put a text on the clipboard; return whether it is there. @param {string} text @param {HTMLElement} place */
async function copy(text, place) {
  try {
    await navigator.clipboard.writeText(text); // missing where the page does not come by https
    return true;
  } catch {
    const area = h("textarea", { style: "position: absolute; opacity: 0" });
    area.value = text;
    place.after(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    place.focus();
    return done;
  }
}

/** What their styles have in common. */
export const common = `
:host { display: block; margin: 1.4em 0; scroll-margin-top: 3.2rem; font-size: .7rem; line-height: 1.5; color: var(--md-default-fg-color); }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
section { padding: .8rem 0; border: solid var(--md-default-fg-color--lighter); border-width: 1.5px 0; }
p { margin: .3em 0; }
code, pre { font-family: var(--md-code-font-family); font-size: .64rem; }
pre { margin: 0; padding: .5rem .6rem; overflow-x: auto; background: var(--md-code-bg-color); border-radius: .2rem; }
.copyable { position: relative; margin: .4rem 0; }
.copyable pre { padding-right: 4.2rem; }
.copyable > button { position: absolute; top: .25rem; right: .25rem; background: var(--md-code-bg-color); }
button, input, select { min-height: 1.45rem; padding: 0 .4rem; font-family: inherit; font-size: .64rem; color: inherit; background: none; border: 1px solid var(--md-default-fg-color--lighter); border-radius: .2rem; }
button { cursor: pointer; }
select option { background: var(--md-default-bg-color); }
button:hover, select:hover { border-color: var(--md-default-fg-color); }
:focus-visible { outline: 2px solid var(--md-accent-fg-color); outline-offset: 1px; }
[aria-invalid="true"] { outline: 2px dashed var(--md-default-fg-color) !important; }
details { margin: .3rem 0; }
summary { width: fit-content; min-height: 1.3rem; padding: .15rem 0; color: var(--md-default-fg-color--light); cursor: pointer; }
.problem { padding: .1rem 0 .2rem .8rem; margin: .7rem 0; overflow-wrap: anywhere; border-left: 2px solid var(--md-default-fg-color); }
.field-problem { flex-basis: 100%; margin: .2em 0 0; font-size: .62rem; overflow-wrap: anywhere; }
.quiet, .note { color: var(--md-default-fg-color--light); }
.note { font-size: .62rem; }
footer { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; justify-content: space-between; padding-top: .5rem; font-size: .6rem; color: var(--md-default-fg-color--light); }
.ends { display: flex; flex-wrap: wrap; gap: .35rem; margin-left: auto; }
@media (prefers-reduced-motion: reduce) { .player { display: none; } }
@media print { .controls, details, .steps, .own, .ends, .copyable > button { display: none; } }
`;
