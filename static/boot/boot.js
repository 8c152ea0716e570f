// Starts the program and, beside it, the outlines; shows how far they are; says what went wrong.
// A template: `cargo xtask build` fills in the names of the files.
// Everything lies beside this file, so the site may stand under any path.
const at = (name) => new URL(name, import.meta.url).href;
const base = new URL(".", import.meta.url).pathname;
const first = {{first}};
const whole = {{whole}};
const program = isFirst(location.pathname.slice(base.length), location.search, location.hash) ? first : whole;
const packs = { {{packs}} };

// Whether the first, small program shows an address: a vote and its map. What it says
// here is said in src/reach.rs too: change both together.
function isFirst(path, query, fragment) {
  const parts = path.split("/").filter(Boolean);
  if (/^(fr|es|ru|zh|ar)$/i.test(parts[0] ?? "")) parts.shift();
  const page = parts[0] === "vote" && parts.length > 1;
  const more = ["view", "group", "region", "patterns", "q"];
  // A fragment is set by the first program itself, to come back as the whole one.
  return page && fragment.length < 2 && ![...new URLSearchParams(query).keys()].some((key) => more.includes(key));
}

// Shows one of the sentences in index.html and hides the others.
function say(which) {
  const boot = document.getElementById("boot");
  if (!boot) return;
  for (const sentence of boot.querySelectorAll("[data-boot]")) {
    sentence.hidden = sentence.dataset.boot !== which;
  }
  const bar = boot.querySelector("progress");
  if (bar) bar.hidden = which !== "loading";
}

let arrived = 0;
const all = [program, ...Object.values(packs)].reduce((sum, file) => sum + file.bytes, 0);

// Counts a copy of what arrives: the browser keeps the compiled program only of an answer as it came.
async function count(copy) {
  const reader = copy.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    arrived += value.byteLength;
    const bar = document.querySelector("#boot progress");
    if (bar) bar.value = Math.min(1, arrived / all);
  }
}

async function get(url) {
  const answer = await fetch(url, { credentials: "same-origin" });
  if (answer.ok && answer.body) count(answer.clone()).catch(() => {});
  return answer;
}

// The program takes the bytes of each from here, or fetches for itself what is not here.
globalThis.plenaryPacks = {};
for (const [name, pack] of Object.entries(packs)) {
  const bytes = get(pack.url).then((answer) => (answer.ok ? answer.arrayBuffer() : answer));
  bytes.catch(() => {});
  globalThis.plenaryPacks[name] = bytes;
}

async function start() {
  const arriving = Promise.all([get(program.url), import(program.glue)]);
  arriving.catch(() => {});
  // This script runs as soon as it is there, which may be before the page's own sentences are.
  if (document.readyState === "loading") await new Promise((then) => addEventListener("DOMContentLoaded", then));
  if (typeof WebAssembly !== "object") return say("no-wasm");
  say("loading");
  let answer, glue;
  try {
    [answer, glue] = await arriving;
  } catch (error) {
    console.error(error);
    // A host that still answers is being updated; none that answers: no connection.
    const answers = await fetch(program.url, { method: "HEAD" }).then(() => true, () => false);
    return say(answers ? "failed" : "offline");
  }
  if (!answer.ok) return say("failed");
  const published = document.documentElement.dataset.published && makeRoom();
  try {
    await glue.default({ module_or_path: answer });
    if (published) takeOver(published);
  } catch (error) {
    console.error(error);
    if (published) leaveRoom(published);
    say("failed");
  }
}

// On a published page the program draws beside what stands there, unseen, and takes its place once it is complete.
function makeRoom() {
  const old = document.getElementById("app");
  const fresh = document.createElement("div");
  fresh.className = "coming";
  // Its frame tells the height of what is seen.
  fresh.style.setProperty("--height", `${old.getBoundingClientRect().height}px`);
  [old.id, fresh.id] = ["published", "app"];
  old.before(fresh);
  const room = { old, fresh, pointer: null };
  addEventListener("pointermove", (event) => (room.pointer = event), { passive: true });
  return room;
}

function leaveRoom({ old, fresh }) {
  fresh.remove();
  old.id = "app";
}

function takeOver(room) {
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
  const missing = ".waiting, [aria-busy], .chart:empty, [data-figure]:not([data-ready], :has([data-failed]))";
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
  fresh.querySelector(".kept")?.append(...(old.querySelector(".kept")?.childNodes ?? []));
  old.remove();
  document.getElementById("boot")?.remove();
  fresh.removeAttribute("class");
  fresh.removeAttribute("style");
  delete root.published;
  delete root.other;
  root.settling = "";
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

start();
