// Starts the program and, beside it, the outlines; shows how far they are; says what went wrong.
// A template: `cargo xtask build` fills in the names of the files.
// Everything lies beside this file, so the site may stand under any path.
const at = (name) => new URL(name, import.meta.url).href;
const base = new URL(".", import.meta.url).pathname;
const first = {{first}};
const whole = { ...{{whole}}, style: {{whole_style}} };
const program = isFirst(location.pathname.slice(base.length), location.search, location.hash) ? first : whole;
const packs = { {{world}}, ...besides(location.pathname.slice(base.length)) };

// What the first drawing shows in words: of a vote its own under the usual spelling, else all titles, of a search also
// what it searches besides. A published page has its words already.
function besides(path) {
  if ("published" in document.documentElement.dataset) return {};
  const [page, ...rest] = path.split("/").filter(Boolean);
  if (page === "search") return { {{titles}}, {{subjects}} };
  const slug = rest.join("-").toUpperCase().replace(/[^A-Z0-9]+/g, "-").replace(/^-|-$/g, "");
  if (page !== "vote" || !slug.startsWith("A-")) return { {{titles}} };
  return { title: { slug, bytes: 10000 } };
}

// Whether the first, small program shows an address: a vote and its map. src/reach.rs says the same
// of figures; tests/end_to_end/two_programs.rs holds the two together.
function isFirst(path, query, fragment) {
  const parts = path.split("/").filter(Boolean);
  if (/^(fr|es|ru|zh|ar)$/i.test(parts[0] ?? "")) parts.shift();
  const page = parts[0] === "vote" && parts.length > 1;
  const more = ["view", "group", "region", "patterns", "q"];
  // A fragment is set by the first program itself, to come back as the whole one.
  return page && fragment.length < 2 && ![...new URLSearchParams(query).keys()].some((key) => more.includes(key));
}

// The theme that the reader chose (src/browser/theme.rs), before the program is there.
try {
  const kept = localStorage["plenary-theme"];
  const asked = new URLSearchParams(location.search);
  if (/^(light|dark)$/.test(kept) && !asked.has("embed") && !asked.has("theme")) document.documentElement.dataset.theme ??= kept;
} catch {}

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

// A vote's title, and each sentence of what stands out in it: a line of one of 256 small files, which xtask writes.
const files = {};
async function wordsOf(slug) {
  const at256 = [...slug].reduce((sum, letter) => (sum * 31 + letter.charCodeAt()) % 256, 0);
  const url = at(`packs/words-${at256.toString(16).padStart(2, "0")}-{{vote_words}}`);
  files[url] ??= get(url).then((answer) => (answer.ok ? answer.text() : ""));
  files[url].catch(() => delete files[url]);
  const text = await files[url];
  const line = text.split("\n").find((line) => line.startsWith(`${slug}\t`));
  return line ? line.split("\t").slice(1) : [];
}

// What stands out in a vote, which only the whole program can say; the first one leaves its place to this element.
customElements.define("plenary-words", class extends HTMLElement {
  static observedAttributes = ["vote"];

  attributeChangedCallback(_, before, vote) {
    // A published page has them already.
    if (!before && this.querySelector("li")) return;
    this.dataset.coming = "words";
    const fill = async () => {
      const lines = navigator.onLine ? await wordsOf(vote.toUpperCase()).catch(() => []) : [];
      if (vote !== this.getAttribute("vote")) return;
      const element = (name, fields, ...inside) => {
        const made = Object.assign(document.createElement(name), fields);
        made.append(...inside);
        return made;
      };
      const items = lines.slice(1).map((line) => element("li", {}, line));
      const heading = element("h2", { id: "standing-out" }, this.getAttribute("heading"));
      this.replaceChildren(heading, element("ul", {}, ...items));
      this.hidden = !items.length;
      this.setAttribute("role", "region");
      this.setAttribute("aria-labelledby", heading.id);
      delete this.dataset.coming;
    };
    clearTimeout(this.soon);
    // Who goes from vote to vote does not read them.
    if (before) this.soon = setTimeout(fill, 150);
    else fill();
  }
});

// The program takes the bytes of each, or the title, from here, or a promise of them, or fetches for itself what is not here.
globalThis.plenaryPacks = {};
for (const [name, pack] of Object.entries(packs)) {
  const bytes = pack.slug
    ? wordsOf(pack.slug).then(([title]) => title)
    : get(pack.url).then((answer) => (answer.ok ? answer.arrayBuffer() : answer));
  globalThis.plenaryPacks[name] = bytes;
  bytes.then((here) => name in plenaryPacks && (plenaryPacks[name] = here), () => {});
}

// What the whole program shows has rules of its own, which have to be there before it is shown.
function style(url) {
  const links = document.querySelectorAll("link[rel=stylesheet]");
  if (!url || [...links].some((link) => link.href === url)) return null;
  return new Promise((then, fail) => {
    const link = document.createElement("link");
    Object.assign(link, { rel: "stylesheet", href: url, onload: then, onerror: fail });
    document.head.append(link);
  });
}

async function start() {
  // On a published page something stands already.
  const published = document.documentElement.dataset.published;
  const arriving = Promise.all([get(program.url), import(program.glue), published && import({{take_over}}), style(program.style)]);
  arriving.catch(() => {});
  // This script runs as soon as it is there, which may be before the page's own sentences are.
  if (document.readyState === "loading") await new Promise((then) => addEventListener("DOMContentLoaded", then));
  if (typeof WebAssembly !== "object") return say("no-wasm");
  say("loading");
  let answer, glue, page;
  try {
    [answer, glue, page] = await arriving;
  } catch (error) {
    console.error(error);
    // A host that still answers is being updated; none that answers: no connection.
    const answers = await fetch(program.url, { method: "HEAD" }).then(() => true, () => false);
    return say(answers ? "failed" : "offline");
  }
  if (!answer.ok) return say("failed");
  // Small and asked for first, so they are here or about to be.
  const { world, ...titles } = plenaryPacks;
  await Promise.race([Promise.allSettled(Object.values(titles)), new Promise((then) => setTimeout(then, 300))]);
  const room = page && page.makeRoom();
  try {
    await glue.default({ module_or_path: answer });
    if (room) page.takeOver(room);
  } catch (error) {
    console.error(error);
    if (room) page.leaveRoom(room);
    say("failed");
  }
}

start();
