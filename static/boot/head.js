// The head of a published page: reads the address before the first paint. The page's figure stands there already; the
// program is fetched when it is wanted. At most 1 KB as it travels, because the first paint waits for it.
(() => {
  const root = document.documentElement.dataset;
  const { boot } = document.currentScript.dataset;
  const asked = new URLSearchParams(location.search);
  // What needs no other figure, in canonical order, with the values that count.
  const plain = { theme: /^(light|dark)$/i, patterns: /^(on|off)$/, embed: /^1$/, live: /^1$/ };
  let address = root.published;
  let joint = "?";
  for (const name in plain) {
    const value = asked.get(name);
    if (!plain[name].test(value)) continue;
    root[name] = value.toLowerCase();
    address += joint + name + "=" + root[name];
    joint = "&";
  }
  // Controls have their place from now on.
  root.script = "";
  const fail = () => (document.querySelector("[data-boot=offline]").hidden = false);
  const start = () => import(boot).catch(fail);
  if (["q", "view", "pick", "show", "group", "region", "lang"].some((name) => asked.has(name))) {
    // Another figure than the one that stands there: its place is empty until then.
    root.other = "";
    start();
  } else if (root.embed && !root.live) {
    for (const kind of ["pointerover", "touchstart", "focusin"]) addEventListener(kind, start, { once: true, passive: true });
  } else {
    addEventListener("load", () => setTimeout(start, 1));
  }
  if (!root.embed || parent === window) return;
  // The height, as src/browser/parent.rs tells it once the program is there.
  addEventListener("DOMContentLoaded", () => {
    const card = document.getElementById("app");
    const tell = () => {
      if (!root.published) return;
      const height = Math.ceil(card.getBoundingClientRect().height);
      parent.postMessage({ plenary: { height, address } }, "*");
      parent.postMessage({ "datawrapper-height": { [address]: height } }, "*");
    };
    new ResizeObserver(tell).observe(card);
    addEventListener("message", (event) => event.data?.plenary === "height" && tell());
  });
})();
