// What the pages do beyond Material: languages, keyboard access, scroll areas. No dependency, no build step.
// @ts-check
"use strict";

/** The address of this language's first page; Material's templates set it, and instant navigation keeps it. */
const languageRoot = /** @type {any} */ (window).__md_scope;

// A language link leads to the page that is open now, which instant navigation may have changed since the
// header was made, and to the same place in it; in a language that lacks the page, to the first one.
// The choice is what the root page will follow next time.
document.addEventListener(
  "click",
  (event) => {
    const link = event.target instanceof Element && event.target.closest("a[data-language]");
    if (!(link instanceof HTMLAnchorElement)) return;
    const target = new URL(link.dataset.language ?? "", languageRoot);
    const isThere = document.querySelector(`link[rel="alternate "][hreflang="${link.hreflang}"]`);
    const here = location.href.startsWith(languageRoot.href) && isThere;
    link.href = target.href + (here ? location.href.slice(languageRoot.href.length) : "");
    try {
      localStorage.setItem("language", target.pathname.split("/").slice(-2)[0]);
    } catch {
      // Storage is off: the link still works.
    }
  },
  true,
);

// Material's buttons for menu and search are <label>s, out of the keyboard's reach on a narrow or enlarged page.
for (const label of document.querySelectorAll("label.md-header__button:is([for=__drawer], [for=__search])")) {
  const toggle = document.getElementById(label.getAttribute("for") ?? "");
  const named = document.querySelector(toggle?.id === "__search" ? ".md-search" : ".md-nav--primary");
  const button = document.createElement("button");
  for (const { name, value } of label.attributes) button.setAttribute(name, value); // the theme styles [for]
  button.type = "button";
  button.setAttribute("aria-label", named?.getAttribute("aria-label") ?? "");
  button.append(...label.childNodes);
  button.addEventListener("click", () => toggle?.click());
  label.replaceWith(button);
}

// Whatever scrolls sideways can be reached, and so scrolled, with the keyboard. Material does this for code only.
const scrollAreas = ".formula, .md-typeset__scrollwrap, table.status";
const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
    else target.removeAttribute("tabindex");
  }
});
/** @type {any} */ (window).document$.subscribe(() => {
  sizes.disconnect();
  for (const area of document.querySelectorAll(scrollAreas)) sizes.observe(area);
});

// Material searches when a key is released. Text also arrives without one: pasted by the mouse, dictated, chosen from a list.
document.addEventListener("input", ({ target }) => {
  if (target instanceof HTMLInputElement && target.closest("form[name=search]"))
    target.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
});
