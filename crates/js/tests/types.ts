// Read by TypeScript only: each function once, every field of every answer, and what must not
// pass. A field that the answers have and the types lack is found by node.test.js.
import { open, Plenary, PlenaryError, type Counts, type ErrorCode, type Packs, type Position } from "plenary.js";

const plenary: Plenary = await open();
await open({ packs: "https://example.org/packs/" });
await open({ packs: new URL("https://example.org/packs/"), program: new Uint8Array(8) });
const packs: Packs = { world: new ArrayBuffer(8), titles: new Uint8Array(8), subjects: "subjects.pack" };
await open({ packs });
await open({ packs: {} });

const counts = (of: Counts): [number, number, number, number] => [of.in_favour, of.against, of.abstained, of.did_not_vote];

const vote = plenary.vote("A/RES/ES-11/6");
const position: Position | undefined = vote.positions["PAK"];
export const aVote: [string, string, string, boolean, number[], Position | undefined] = [
  vote.symbol, vote.date, vote.title, vote.derived, counts(vote), position,
];

const searched = plenary.search("ukraine", { limit: 3 });
export const aSearch: [string, number, number, string[]] = [
  searched.query, searched.total, searched.votes,
  searched.results.map((found) => `${found.symbol}${found.date}${found.title}${found.derived}${counts(found)}`),
];

const country = plenary.country("PAK");
export const aCountry: [string, string, number[], number[], number, string | null, string | null, number, number, string[], string | null] = [
  country.code, country.name, counts(country), counts(country.distinct), country.votes, country.first, country.last,
  country.majority, country.alone, country.continues, country.continued_by,
];

const members = plenary.findMember("UK");
export const aMember: string[] = [...members.found, ...members.nearest].map((member) => member.code + member.name);

const compared = plenary.compare("ES-11/1", "ES-11/6");
export const aComparison: [string, string, number, [string, Position, Position][], string[], string[]] = [
  compared.first.symbol + compared.first.date + compared.first.title,
  compared.second.symbol + compared.second.date + compared.second.title,
  compared.members, compared.changed.map((moved) => [moved.code, moved.from, moved.to]), compared.left, compared.joined,
];

const svg: string = plenary.svg("/vote/A-RES-ES-11-6", { width: 900, theme: "dark", patterns: true });
export const pictures: string[] = [svg, plenary.svg("/vote/A-RES-ES-11-6", { social: true })];

try {
  plenary.vote("no");
} catch (error) {
  if (error instanceof PlenaryError) {
    const code: ErrorCode = error.code;
    const message: string = error.message;
    console.log(code, message);
  }
}

// @ts-expect-error: there is no such option.
plenary.search("ukraine", { limits: 3 });
// @ts-expect-error: there is no such theme.
plenary.svg("/vote/A-RES-ES-11-6", { theme: "blue" });
// @ts-expect-error: a symbol is a text.
plenary.vote(11);
// @ts-expect-error: an archive is opened, not made.
new Plenary();
// @ts-expect-error: there is no such pack.
await open({ packs: { maps: new Uint8Array(8) } });
// @ts-expect-error: a member may have no seat that day.
vote.positions["PAK"].length;
