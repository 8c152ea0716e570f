// On a published page the program draws beside what stands there, unseen, and takes its place once it is complete.
export function makeRoom() {
  const old = document.getElementById("app");
  const fresh = document.createElement("div");
  fresh.className = "coming";
  [old.id, fresh.id] = ["published", "app"];
  old.before(fresh);
  const room = { old, fresh, pointer: null };
  addEventListener("pointermove", (event) => (room.pointer = event), { passive: true });
  return room;
}

export function leaveRoom({ old, fresh }) {
  fresh.remove();
  old.id = "app";
}

export function takeOver(room) {
  const observer = new MutationObserver(look);
  let asked = false;
  function look() {
    if (asked || !isComplete(room.fresh)) return;
    asked = true;
    // What is drawn for a measured width follows at once: the next frame has it.
    requestAnimationFrame(() => {
      asked = false;
      if (!isComplete(room.fresh)) return;
      observer.disconnect();
      swap(room);
    });
  }
  observer.observe(room.fresh, { subtree: true, childList: true, attributes: true });
  look();
}

// Nothing is still coming: titles, outlines, charts. What failed says so, and is complete.
function isComplete(page) {
  const missing = ".waiting, [data-coming], [aria-busy], .chart:empty, [data-figure]:not([data-ready], :has([data-failed]))";
  return page.querySelector("[data-page], .page") && !page.querySelector(missing);
}

// In one frame; what the reader was at stays: place, focus, selection, the pointer.
function swap({ old, fresh, pointer }) {
  const root = document.documentElement.dataset;
  const [x, y] = [scrollX, scrollY];
  const focus = seen(old, usable).indexOf(document.activeElement);
  const selection = getSelection();
  const ends = selection.isCollapsed ? [] : [[selection.anchorNode, selection.anchorOffset], [selection.focusNode, selection.focusOffset]];
  const points = ends.map(([node, offset]) => pointOf(old, node, offset));
  // The table of all members, which only the published page has.
  const kept = fresh.querySelector(".kept");
  kept?.append(...(old.querySelector(".kept")?.childNodes ?? []));
  const vote = kept?.closest("[data-symbol]");
  const gone = (_, observer) => (kept.replaceChildren(), observer.disconnect());
  if (vote) new MutationObserver(gone).observe(vote, { attributes: true, attributeFilter: ["data-symbol"] });
  old.remove();
  document.getElementById("boot")?.remove();
  fresh.removeAttribute("class");
  delete root.published;
  delete root.other;
  root.settling = "";
  // From now on its frame tells the height of what is seen.
  postMessage({ plenary: "height" }, "*");
  const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  const focused = focus >= 0 ? seen(fresh, usable)[focus] : target;
  if (focused) focused.focus({ preventScroll: focus >= 0 });
  const [from, to] = points.map((point) => point && placeOf(fresh, point));
  if (from && to) selection.setBaseAndExtent(...from, ...to);
  if (!target) scrollTo(x, y);
  const under = pointer && document.elementFromPoint(pointer.clientX, pointer.clientY);
  under?.dispatchEvent(new PointerEvent(pointer.type, pointer));
  // What is out of sight may be left out of the layout again, but not while the reader only reads: to the browser it
  // would look like a shift.
  for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, () => delete root.settling, { once: true });
}

const usable = "a[href], button, input, select, summary, [tabindex]";
const readable = "h1, h2, h3, p, li, th, td, code, .card-title";

function seen(page, what) {
  return [...page.querySelectorAll(what)].filter((element) => element.offsetParent);
}

// A place in the text as the number of its paragraph and the letters before it.
function pointOf(page, node, offset) {
  const element = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest(readable);
  const at = seen(page, readable).indexOf(element);
  if (at < 0) return null;
  const range = document.createRange();
  range.selectNodeContents(element);
  range.setEnd(node, offset);
  return [at, range.toString().length];
}

function placeOf(page, [at, letters]) {
  const element = seen(page, readable)[at];
  const texts = element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts?.nextNode()) {
    const { length } = texts.currentNode;
    if (letters <= length) return [texts.currentNode, letters];
    letters -= length;
  }
  return null;
}
