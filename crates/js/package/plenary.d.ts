/** Where a member of the day stood. */
export type Position = "in-favour" | "against" | "abstained" | "did-not-vote";

/** Members, or votes, by position. */
export interface Counts {
  in_favour: number;
  against: number;
  abstained: number;
  did_not_vote: number;
}

/** One recorded vote; the four counts are those of `positions`. */
export interface Vote extends Counts {
  /** The symbol as the UN writes it: `A/RES/ES-11/6`. */
  symbol: string;
  /** The day: `2023-02-23`. */
  date: string;
  /** The title of the record; empty without the pack of titles. */
  title: string;
  /** Whether the positions were worked out from totals instead of read from a record. */
  derived: boolean;
  /** Every member of the day and nobody else, by its code: `{ AFG: "in-favour", … }`. */
  positions: Record<string, Position>;
}

/** A vote among those that a query found. */
export interface Found extends Counts {
  symbol: string;
  date: string;
  title: string;
  derived: boolean;
  /** The title in another language, where words of the query stand in it and in no English text. */
  matched?: { language: "fr" | "es" | "ru" | "zh" | "ar"; title: string };
}

/** What a query found, best first. */
export interface Searched {
  /** The query as it was asked. */
  query: string;
  /** The query searched in its place, because as it was asked it finds nothing: without the words that only make a question. */
  searched?: string;
  /** Queries for the positions of the members that such a question names: `["PAK:yes~no~abstain~novote Ukraine since 2014"]`. */
  members?: string[];
  /** How many records there are in all, each under its symbol, whatever the limit. */
  total: number;
  /** How many votes these are, each once. */
  votes: number;
  results: Found[];
}

/** One member over all votes, each counted once, with the seats that it continues. */
export interface Country extends Counts {
  /** `PAK` */
  code: string;
  name: string;
  /** The sum of the four counts. */
  votes: number;
  /** The same four counts again. */
  distinct: Counts;
  /** The days of its first and its last vote: `1947-11-29`. */
  first: string | null;
  last: string | null;
  /** Votes in which no position was taken by more members than its own. */
  majority: number;
  /** Votes in which no other member took its position. */
  alone: number;
  /** Codes whose seats it continues; they are counted with it. */
  continues: string[];
  /** The code that continues its seat. */
  continued_by: string | null;
}

/** A member by code and name. */
export interface NamedMember {
  /** `PAK` */
  code: string;
  name: string;
}

/** The members that a text names. */
export interface MembersFound {
  /** One where it is certain, else all that can be meant, the best first. */
  found: NamedMember[];
  /** Where none is found, those with the names most like the text, the nearest first. */
  nearest: NamedMember[];
}

/** One of two votes that are compared. */
export interface Side {
  symbol: string;
  date: string;
  title: string;
}

/** A member with a seat in both votes and another position in the second. */
export interface Moved {
  code: string;
  from: Position;
  to: Position;
}

/** What changed between two votes. */
export interface Compared {
  first: Side;
  second: Side;
  /** Members with a seat in both. */
  members: number;
  changed: Moved[];
  /** Codes of members with a seat in the first only. */
  left: string[];
  /** Codes of members with a seat in the second only. */
  joined: string[];
}

export interface SearchOptions {
  /** At most this many results; all without it. `total` stays the number of all. */
  limit?: number;
}

export interface SvgOptions {
  /** CSS pixels, 240 to 4000; 1200 without it. */
  width?: number;
  /** Light or dark, whatever the address says; light if nothing says so. */
  theme?: "light" | "dark";
  /** Patterns beside the colours, whatever the address says. */
  patterns?: boolean;
  /** The picture that a link shows when it is posted: 1200 × 630, always the whole vote on the map. */
  social?: boolean;
}

/** What went wrong; a code keeps its meaning. */
export type ErrorCode =
  /** No vote has the symbol. Texts adopted without a vote are not in the archive. */
  | "unknown-symbol"
  /** Several votes have it; the message names them. */
  | "several-votes"
  /** No member has the code or the name. */
  | "unknown-member"
  /** Several members can be meant by the name; the message names them. */
  | "several-members"
  /** A part of the query was not understood. */
  | "query"
  /** The address has no picture. */
  | "no-figure"
  /** The years or the topic of the address leave no vote to count. */
  | "no-votes"
  /** A part of the address cannot be used. */
  | "address"
  /** An option is unknown or out of its range, or an argument is no string. */
  | "options"
  /** The answer needs a pack that was not given. */
  | "no-pack"
  /** A pack is damaged, foreign, or of another version. */
  | "bad-pack"
  /** The program or a pack could not be fetched or read. */
  | "not-read";

/** Why there is no answer. `message` is one sentence in English. */
export class PlenaryError extends Error {
  constructor(code: ErrorCode, message: string, options?: ErrorOptions);
  readonly name: "PlenaryError";
  readonly code: ErrorCode;
}

/** Bytes, or where they are: an address, or in Node a path. */
export type Source = ArrayBuffer | Uint8Array | URL | string;

/** The packs, each by itself; one that is not given is left out. */
export interface Packs {
  /** Outlines: `svg` of maps needs them. */
  world?: Source;
  /** English titles: without them `title` is empty and `search` knows only symbols and years. */
  titles?: Source;
  /** Subjects, agenda titles and sponsors: `search` looks through them. */
  subjects?: Source;
  /** Titles in French, Spanish, Russian, Chinese, Arabic (from November 2020): `search` looks through them. */
  "titles-fr"?: Source;
  "titles-es"?: Source;
  "titles-ru"?: Source;
  "titles-zh"?: Source;
  "titles-ar"?: Source;
}

export interface OpenOptions {
  /**
   * Where the packs are: a folder (an address, or in Node a path) that has them under their own
   * names, as `packs/` of this package and of every site has; or each by itself. Without it they
   * are taken from this package; with `{}` nothing is fetched.
   */
  packs?: string | URL | Packs;
  /** The program, if not `plenary.wasm` beside this module. Only the first call starts it. */
  program?: Source;
}

/** The archive, open: every answer is given at once, and asking never changes it. */
export class Plenary {
  private constructor();
  /** One vote, by any spelling of its symbol: `A/RES/ES-11/6`, `es-11/6`, `A/ES-11/L.7`. */
  vote(symbol: string): Vote;
  /** Votes by words and filters: `ukraine PAK:abstain against<=3 year:2014..` */
  search(query: string, options?: SearchOptions): Searched;
  /** One member, by its code or its name: `PAK`, `Pakistan`. */
  country(code: string): Country;
  /** The members that a text names: `UK`, `Burma`, `congo`. */
  findMember(name: string): MembersFound;
  /** Who moved between two votes. */
  compare(first: string, second: string): Compared;
  /** The figure of an address, or of a whole link, as the text of an SVG file. */
  svg(address: string, options?: SvgOptions): string;
}

/** Starts the program and reads the packs. */
export function open(options?: OpenOptions): Promise<Plenary>;
