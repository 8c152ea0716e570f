// The head of a published page: reads the address before the first paint. The page's figure stands there already; the
// program is fetched when it is wanted. At most 1 KB, because the first paint waits for it.
{
  const root = document.documentElement.dataset;
  const { boot } = document.currentScript.dataset;
  const asked = new URL(location).searchParams;
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
  // The theme that the reader chose (src/browser/theme.rs); a frame follows the page around it.
  try {
    if (!root.embed && /^(light|dark)$/.test(localStorage["plenary-theme"])) root.theme ??= localStorage["plenary-theme"];
  } catch {}
  // Controls have their place from now on.
  root.script = "";
  // The whole address, because in a sandbox a script has none that a path could begin at. Where it fails, the style sheet
  // shows the sentence, which may not have been read yet; the next touch tries again.
  const start = () => import(new URL(boot, location)).catch(() => (root.failed = ""));
  // The words of all pages, of countries and of series that ask for another figure than the one that stands there.
  const words = /^(.(q|view|pick|show|group|region|lang)|c(topic|from|to|definition|with|years)|ssort)$/;
  if ([...asked.keys()].some((name) => words.test(address[1] + name))) {
    // Its place is empty until the program has it there, and tells its height.
    root.other = "";
    start();
  } else {
    if (root.embed && !root.live) {
      // A finger is a pointer too.
      for (const kind of ["pointerover", "focusin"]) addEventListener(kind, start);
    } else {
      addEventListener("load", () => setTimeout(start, 1));
    }
    // The height, as src/browser/parent.rs tells it once the program is there.
    if (root.embed && parent != self)
      addEventListener("load", () => {
        // The element as it is now: the program draws in another of this name.
        const card = app;
        const tell = () => {
          if (!root.published) return;
          const height = Math.ceil(card.getBoundingClientRect().height);
          parent.postMessage({ plenary: { height, address } }, "*");
          parent.postMessage({ "datawrapper-height": { [address]: height } }, "*");
        };
        new ResizeObserver(tell).observe(card);
        addEventListener("message", (event) => event.data?.plenary === "height" && tell());
      });
  }
}
