// The entrance for Node: program and packs are read from files.
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { opener, Plenary, PlenaryError } from "./library.js";

const read = async (url) => {
  if (url.protocol === "file:") return readFile(url);
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

export const open = opener({
  read,
  // What has no scheme is a path of this machine.
  resolve: (from) => (/^[a-z][a-z0-9+.-]+:/i.test(from) ? new URL(from) : pathToFileURL(from)),
});

export { Plenary, PlenaryError };
