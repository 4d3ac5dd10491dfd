// Fetch a widget when its element comes near the window, and let links of the text (`?w=…`) set it. A widget is whatever
// element has a state: its name is that of its folder.
// @ts-check

const WIDGETS = "article [state]";

/** @param {Element} element */
const load = (element) => import(`../${element.localName}/index.js`);

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      load(target);
    }
  },
  { rootMargin: "600px" },
);

// Instant navigation brings new pages into the same document.
/** @type {any} */ (window).document$.subscribe(() => {
  for (const element of document.querySelectorAll(WIDGETS)) near.observe(element);
});

document.addEventListener(
  "click",
  async (event) => {
    const link = event.target instanceof Element && event.target.closest("a[href]");
    const widget = document.querySelector(WIDGETS);
    if (
      !(link instanceof HTMLAnchorElement) ||
      !widget ||
      event.button ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey
    )
      return;
    const target = new URL(link.href); // instant navigation has made it a full address
    if (target.hash && target.pathname === location.pathname && target.origin === location.origin) {
      link.search = location.search; // a jump within the page keeps what the widget has written into the address since
      return;
    }
    if (!target.searchParams.has("w") || target.origin + target.pathname !== location.origin + location.pathname)
      return;
    event.preventDefault();
    event.stopPropagation(); // instant navigation would load the page again
    await load(widget);
    /** @type {any} */ (widget).show(target.searchParams.get("w"));
  },
  true,
);
