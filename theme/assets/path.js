// Which lessons a reader has ticked off: kept in this browser alone, under "lessons", as a list of numbers.
// @ts-check
"use strict";

/** @returns {Set<string>} */
function ticked() {
  try {
    const kept = JSON.parse(localStorage.getItem("lessons") ?? "[]");
    return new Set(Array.isArray(kept) ? kept.map(String) : []);
  } catch {
    return new Set(); // storage is off, or what it holds is not ours
  }
}

/** Show the ticks on the page that is open. */
function showTicks() {
  const done = ticked();
  for (const place of document.querySelectorAll("[data-lesson]")) {
    const number = place.getAttribute("data-lesson") ?? "";
    if (place instanceof HTMLButtonElement) {
      place.hidden = false;
      place.setAttribute("aria-pressed", String(done.has(number)));
    } else {
      place.classList.toggle("done", done.has(number));
    }
  }
}

document.addEventListener("click", (event) => {
  const button = event.target instanceof Element && event.target.closest("button.lesson-done");
  if (!button) return;
  const done = ticked();
  const number = button.getAttribute("data-lesson") ?? "";
  if (!done.delete(number)) done.add(number);
  try {
    localStorage.setItem("lessons", JSON.stringify([...done]));
  } catch {
    // Storage is off: the tick shows as long as the page is open.
  }
  button.setAttribute("aria-pressed", String(done.has(number)));
});

/** @type {any} */ (window).document$.subscribe(showTicks);
