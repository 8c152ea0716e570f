// The head of a published page: reads the address before the first paint. The page's figure stands there already; the
// program is fetched when it is wanted. At most 1.5 KB, because the first paint waits for it.
{
  const root = document.documentElement.dataset;
  const { boot } = document.currentScript.dataset;
  const asked = new URL(location).searchParams;
  const picks = [...new Set(asked.get("pick")?.toUpperCase().split("~"))].slice(0, 8);
  if (picks[0]) asked.set("pick", picks.join("~"));
  // What needs no other figure, in canonical order, with the values that count.
  const plain = { pick: /^[A-Z\d]{1,3}(~[A-Z\d]{1,3})*$/, theme: /^(light|dark)$/i, patterns: /^(on|off)$/, embed: /^1$/, live: /^1$/ };
  let address = root.published;
  let joint = "?";
  for (const name in plain) {
    let value = asked.get(name);
    if (!plain[name].test(value)) continue;
    if (name == "theme") value = value.toLowerCase();
    root[name] = value;
    address += joint + name + "=" + value;
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
  const words = /^(.(q|view|show|group|region|lang)|[^v]pick|c(topic|from|to|definition|with|years)|ssort)$/;
  if ([...asked.keys()].some((name) => words.test(address[1] + name))) {
    // Its place is empty until the program has it there, and tells its height.
    root.other = "";
    start();
  } else {
    if (picks[0]) {
      // The map without its picks is another figure too.
      root.other = "";
      addEventListener("DOMContentLoaded", () => (drawPicks() ? delete root.other : start()));
    }
    if (root.embed && !root.live) {
      // A finger is a pointer too.
      for (const kind of ["pointerover", "focusin"]) addEventListener(kind, start);
    } else {
      addEventListener("load", () => setTimeout(start, 1));
    }
    // The height, as src/browser/parent_frame.rs tells it once the program is there.
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

  // The picked members as the program shows them: ringed on the map, on a narrow one with a dot beside it, and named with
  // their positions in the card. False where one of them is not on the page.
  function drawPicks() {
    const find = (css) => app.querySelector(css);
    const said = {};
    for (const code of picks) {
      const mark = root.pick && find(`[data-member="${code}"]`);
      const row = mark && find(`[data-row="${code}"]`);
      if (!row) return false;
      const { position } = mark.dataset;
      (said[position] ??= []).push(row.firstChild.textContent);
      const ring = (shape, look, radius) => {
        const copy = shape.cloneNode();
        copy.setAttribute("class", look);
        if (radius) copy.setAttribute("r", radius);
        delete copy.dataset.member;
        shape.parentNode.append(copy);
      };
      let place;
      if (mark.matches("path")) {
        ring(mark, "pick-halo");
        ring(mark, "pick");
        place = middle(mark.getAttribute("d"));
      }
      for (const circle of app.querySelectorAll(`.printed-map :is([data-member="${code}"], [data-of="${code}"]) .marker`)) {
        const [x, y, r] = ["cx", "cy", "r"].map((name) => +circle.getAttribute(name));
        ring(circle, "pick", r + 2.6);
        // The last layer is the narrow one.
        place = [x, y];
      }
      const [x, y] = place;
      const [u, v] = [x + (x > 320 ? -16 : 16), y + (y < 30 ? 20 : -20)];
      const round = (look, radius) => `<circle class="${look}" cx="${u}" cy="${v}" r="${radius}"/>`;
      find(".printed-map.printed-narrow svg").insertAdjacentHTML(
        "beforeend",
        `<g class="pick-dot"><polyline class="leader ${position}" points="${x},${y} ${u},${v}"/>${round("pick", 8.6)}${round("halo", 7.6)}${round("marker " + position, 6)}</g>`,
      );
    }
    const line = find(".picked-line");
    const groups = [...app.querySelectorAll(".chip")].map((chip) => {
      const names = said[chip.querySelector("[data-tally]").dataset.tally];
      return names && chip.querySelector(".chip-word").textContent + ": " + names.join(", ");
    });
    const [[position, [name]]] = Object.entries(said);
    line.textContent = picks[1] ? groups.filter(Boolean).join(" · ") : line.getAttribute("data-" + position).replace("*", name);
    return true;
  }

  // The middle of the ring with the most corners, on the map that is 360 px wide; a path counts in eighths of a px of the map
  // that is 1168 px wide, from its middle.
  function middle(path) {
    let [x, y, most, place] = [0, 0, 0];
    for (const line of path.match(/m[^m]+/g) ?? []) {
      const [right, down, ...steps] = line.match(/-?\d+/g).map(Number);
      let [u, v] = [(x += right), (y += down)];
      if (steps.length <= most) continue;
      most = steps.length;
      const sum = [0, 0];
      steps.forEach((step, at) => (sum[at % 2] += at % 2 ? (v += step) : (u += step)));
      place = [572, 292].map((from, at) => (from + sum[at] / most / 4) * 0.308);
    }
    return place;
  }
}
