// The entrance for browsers and bundlers: program and packs are fetched.
import { opener, Plenary, PlenaryError } from "./library.js";

const read = async (url) => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

export const open = opener({
  read,
  resolve: (from) => new URL(from, globalThis.document?.baseURI ?? import.meta.url),
});

export { Plenary, PlenaryError };
