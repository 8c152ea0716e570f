// The packed library in Node, against what the terminal program says of the same questions.
// PLENARY names that program.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { open, Plenary, PlenaryError } from "plenary.js";

const home = dirname(fileURLToPath(import.meta.resolve("plenary.js")));

const terminal = (...words) => {
  const done = spawnSync(process.env.PLENARY, words, { encoding: "utf8", maxBuffer: 1 << 28 });
  return { code: done.status, said: done.stdout, fault: done.stderr.trim() };
};

const json = (...words) => {
  const { code, said, fault } = terminal(...words, "--json");
  assert.equal(code, 0, fault);
  return JSON.parse(said);
};

// What is thrown, as a plain pair.
const fault = (question) => {
  try {
    question();
  } catch (error) {
    assert.ok(error instanceof PlenaryError, String(error));
    assert.ok(error instanceof Error && error.name === "PlenaryError");
    return [error.code, error.message];
  }
  return assert.fail("nothing was thrown");
};

let plenary;
before(async () => {
  plenary = await open();
  assert.ok(plenary instanceof Plenary);
});

test("a vote checked by hand, in every spelling", () => {
  for (const symbol of ["A/RES/ES-11/6", "es-11/6", "A-RES-ES-11-6", "A/ES-11/L.7"]) {
    const vote = plenary.vote(symbol);
    assert.deepEqual(
      [vote.symbol, vote.date, vote.in_favour, vote.against, vote.abstained, vote.did_not_vote, vote.derived],
      ["A/RES/ES-11/6", "2023-02-23", 141, 7, 32, 13, false],
    );
    assert.equal(Object.getPrototypeOf(vote.positions), Object.prototype, "a plain object");
    assert.equal(Object.keys(vote.positions).length, 193);
    assert.equal(vote.positions.PAK, "abstained");
    assert.equal(vote.positions.RUS, "against");
    assert.equal(vote.positions.VEN, "did-not-vote");
  }
});

test("votes of all times, as the terminal has them", () => {
  // Old and new, with former States, without positions, and worked out from totals.
  for (const symbol of ["A/RES/ES-11/6", "A/RES/39(I)", "A/RES/181(II)[A]", "A/RES/2758(XXVI)", "A/RES/39/28A", "A/RES/ES-11/9"]) {
    assert.deepEqual(plenary.vote(symbol), json("show", symbol), symbol);
  }
});

test("searches, as the terminal has them", () => {
  for (const query of ["ukraine", "PAK:abstain RUS:no year:2022..", '"law of the sea" sort:closest', "against<=1 1980s", "topic:nuclear IND≠PAK", "désarmement nucléaire", "права человека", "核武器", "فلسطين"]) {
    assert.deepEqual(plenary.search(query), json("search", query), query);
  }
  const few = plenary.search("palestine", { limit: 3 });
  assert.equal(few.results.length, 3);
  assert.ok(few.total > 100);
  assert.deepEqual(few, json("search", "palestine", "--limit", "3"));
  assert.deepEqual(plenary.search("qqqqqqqqqqqq").results, []);
});

test("countries, as the terminal has them", () => {
  for (const code of ["PAK", "Pakistan", "SUN", "RUS", "TUV", "CHN", "YUG"]) {
    assert.deepEqual(plenary.country(code), json("country", code), code);
  }
  assert.equal(plenary.country("SUN").continued_by, "RUS");
  assert.equal(plenary.country("PAK").continued_by, null);
});

test("members found by name, as the terminal has them", () => {
  for (const name of ["UK", "Burma", "congo", "Côte d'Ivoire", "Pakstan", "xyzzy", ""]) {
    assert.deepEqual(plenary.findMember(name), json("find-member", name), name);
  }
  const codes = (name) => plenary.findMember(name).found.map((member) => member.code);
  assert.deepEqual(codes("UK"), ["GBR"]);
  assert.deepEqual(codes("congo"), ["COG", "COD"]);
});

test("comparisons, as the terminal has them", () => {
  assert.deepEqual(plenary.compare("ES-11/1", "ES-11/6"), json("compare", "ES-11/1", "ES-11/6"));
  assert.deepEqual(plenary.compare("A/RES/39(I)", "ES-11/6"), json("compare", "A/RES/39(I)", "ES-11/6"));
});

test("pictures, byte for byte as the terminal writes them", async () => {
  for (const [address, options, words] of [
    ["/vote/A-RES-ES-11-6", undefined, []],
    ["/vote/A-RES-ES-11-6?pick=PAK~IND&show=no~abstain", { width: 640 }, ["--width", "640"]],
    ["https://example.org/plenary/vote/A-RES-181-II-A?view=tiles&theme=light", { theme: "dark", patterns: true }, ["--theme", "dark", "--patterns"]],
    ["/vote/A-RES-ES-11-6?view=seats", { social: true }, ["--social"]],
  ]) {
    const file = join(process.cwd(), "terminal.svg");
    const done = terminal("render", address, "-o", file, ...words);
    assert.equal(done.code, 0, done.fault);
    // Not deepEqual: it would print both.
    assert.ok(plenary.svg(address, options) === (await readFile(file, "utf8")), address);
  }
});

test("what has no answer is an error with a code and the terminal's sentence", () => {
  for (const [code, question, ...words] of [
    ["unknown-symbol", () => plenary.vote("A/RES/999/1"), "show", "A/RES/999/1"],
    ["several-votes", () => plenary.vote("A/RES/39/28"), "show", "A/RES/39/28"],
    ["unknown-member", () => plenary.country("ZZZ"), "country", "ZZZ"],
    ["several-members", () => plenary.country("Congo"), "country", "Congo"],
    ["query", () => plenary.search("committee:9"), "search", "committee:9"],
    ["unknown-symbol", () => plenary.compare("ES-11/6", "<b>\u202e"), "compare", "ES-11/6", "<b>\u202e"],
    ["no-figure", () => plenary.svg("/search?q=ukraine"), "render", "/search?q=ukraine", "-o", "x.svg"],
    ["address", () => plenary.svg("/vote/A-RES-ES-11-6?view=globe"), "render", "/vote/A-RES-ES-11-6?view=globe", "-o", "x.svg"],
    ["unknown-symbol", () => plenary.svg("/vote/A-RES-999-1"), "render", "/vote/A-RES-999-1", "-o", "x.svg"],
  ]) {
    const done = terminal(...words);
    assert.equal(done.code, 2);
    assert.deepEqual(fault(question), [code, done.fault]);
  }
});

test("what cannot be used is refused and breaks nothing", async () => {
  for (const question of [
    () => plenary.search("ukraine", { limits: 3 }),
    () => plenary.search("ukraine", { limit: -1 }),
    () => plenary.svg("/vote/A-RES-ES-11-6", { theme: "blue" }),
    () => plenary.svg("/vote/A-RES-ES-11-6", { width: 100 }),
    () => plenary.svg("/vote/A-RES-ES-11-6", { width: NaN }),
    () => plenary.svg("/vote/A-RES-ES-11-6", { width: 900, social: true }),
    () => plenary.vote(11),
    () => plenary.vote(undefined),
  ]) {
    assert.equal(fault(question)[0], "options", String(question));
  }
  await assert.rejects(open({ packs: { maps: new Uint8Array(8) } }), { code: "options" });
  await assert.rejects(open({ packs: join(home, "nowhere") }), { code: "not-read" });
  for (const packs of [null, 7, [], new Uint8Array(8)]) await assert.rejects(open({ packs }), { code: "options" });
  assert.equal(plenary.vote("ES-11/6").in_favour, 141);
});

test("a damaged program is an error, and the next start is another", () => {
  // In a process of its own: here the program runs already.
  const source = `import { open, PlenaryError } from "plenary.js";
    const fault = await open({ program: new Uint8Array(8), packs: {} }).catch((error) => error);
    const opened = await open({ packs: {} });
    console.log(fault instanceof PlenaryError && fault.code, opened.vote("ES-11/6").in_favour);`;
  const cwd = dirname(fileURLToPath(import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", source], { cwd, encoding: "utf8" });
  assert.equal(stdout.trim(), "not-read 141", stderr);
});

test("a damaged pack is an error and never a wrong answer", async () => {
  const packs = join(home, "packs");
  const file = (await readdir(packs)).find((name) => name.startsWith("titles-en"));
  const whole = await readFile(join(packs, file));
  const flipped = Uint8Array.from(whole);
  flipped[whole.length >> 1] ^= 1;
  for (const titles of [flipped, whole.subarray(0, 1000), new Uint8Array()]) {
    await assert.rejects(open({ packs: { titles } }), { code: "bad-pack" });
  }
  const opened = await open({ packs: { titles: whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.length) } });
  assert.deepEqual(opened.vote("ES-11/6"), plenary.vote("ES-11/6"));
  assert.equal(fault(() => opened.svg("/vote/A-RES-ES-11-6"))[0], "no-pack");
  assert.ok(opened.svg("/vote/A-RES-ES-11-6?view=tiles").startsWith("<svg"));
});

test("without packs the votes are there, without titles", async () => {
  const bare = await open({ packs: {} });
  assert.deepEqual(bare.vote("ES-11/6"), { ...plenary.vote("ES-11/6"), title: "" });
  assert.deepEqual(bare.country("PAK"), plenary.country("PAK"));
  assert.equal(bare.search("ES-11/6").results[0].symbol, "A/RES/ES-11/6");
});

test("packs come from a folder and from a server", async () => {
  const folder = join(home, "packs");
  const whole = plenary.search("ukraine");
  assert.deepEqual((await open({ packs: folder })).search("ukraine"), whole);
  const asked = [];
  const server = createServer(async (request, answer) => {
    asked.push(request.url);
    answer.end(await readFile(join(folder, request.url.replace("/packs/", ""))));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  try {
    const { port } = server.address();
    const opened = await open({ packs: `http://127.0.0.1:${port}/packs` });
    assert.deepEqual(opened.search("ukraine"), whole);
    assert.equal(asked.length, 8);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
