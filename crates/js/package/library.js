// What the browser's and Node's entrance share: the errors, the answers, how packs are given.
import init, { Plenary as Program } from "./program.js";

/** Why there is no answer: `code` is for programs and does not change, `message` for people. */
export class PlenaryError extends Error {
  constructor(code, message, options) {
    super(message, options);
    this.name = "PlenaryError";
    this.code = code;
  }
}

// The program throws plain objects; whoever calls it shall be able to say `instanceof`.
const asked = (question) => {
  try {
    return question();
  } catch (fault) {
    if (fault instanceof Error || typeof fault?.code !== "string") throw fault;
    throw new PlenaryError(fault.code, fault.message);
  }
};

// A misspelt option would do nothing and say nothing.
const only = (options, ...names) => {
  for (const name of Object.keys(options ?? {})) {
    if (!names.includes(name)) {
      throw new PlenaryError("options", `An option cannot be used: there is no “${name}”, but ${names.join(", ")}.`);
    }
  }
  return options;
};

const text = (value, name) => {
  if (typeof value === "string") return value;
  throw new PlenaryError("options", `An option cannot be used: ${name} is ${typeof value} and no string.`);
};

/** The archive, open. Everything is there: each answer is given at once. */
export class Plenary {
  #program;

  constructor(program) {
    this.#program = program;
  }

  vote(symbol) {
    return asked(() => this.#program.vote(text(symbol, "symbol")));
  }

  search(query, options) {
    return asked(() => this.#program.search(text(query, "query"), only(options, "limit")));
  }

  country(code) {
    return asked(() => this.#program.country(text(code, "code")));
  }

  findMember(name) {
    return asked(() => this.#program.findMember(text(name, "name")));
  }

  compare(first, second) {
    return asked(() => this.#program.compare(text(first, "first"), text(second, "second")));
  }

  svg(address, options) {
    return asked(() => this.#program.svg(text(address, "address"), only(options, "width", "theme", "patterns", "social")));
  }
}

const isBytes = (value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value);

const toBytes = (value) =>
  ArrayBuffer.isView(value)
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : new Uint8Array(value);

// What lies in this package. Each address is written out, so that a bundler finds the file and
// takes it along.
const own = {
  program: new URL("./plenary.wasm", import.meta.url),
  packs: {
    world: new URL("./packs/{{world}}", import.meta.url),
    titles: new URL("./packs/{{titles-en}}", import.meta.url),
    subjects: new URL("./packs/{{subjects}}", import.meta.url),
    "titles-fr": new URL("./packs/{{titles-fr}}", import.meta.url),
    "titles-es": new URL("./packs/{{titles-es}}", import.meta.url),
    "titles-ru": new URL("./packs/{{titles-ru}}", import.meta.url),
    "titles-zh": new URL("./packs/{{titles-zh}}", import.meta.url),
    "titles-ar": new URL("./packs/{{titles-ar}}", import.meta.url),
  },
};

// The packs' names in a folder of this package or of a site.
const names = {
  world: "{{world}}",
  titles: "{{titles-en}}",
  subjects: "{{subjects}}",
  "titles-fr": "{{titles-fr}}",
  "titles-es": "{{titles-es}}",
  "titles-ru": "{{titles-ru}}",
  "titles-zh": "{{titles-zh}}",
  "titles-ar": "{{titles-ar}}",
};

/**
 * Makes `open`: `read` gives the bytes of an address, `resolve` makes an address of what was
 * given.
 */
export const opener = ({ read, resolve }) => {
  let started;

  const fetched = async (from) => {
    try {
      return await read(resolve(from));
    } catch (cause) {
      throw new PlenaryError("not-read", `${from} could not be read: ${cause?.message ?? cause}.`, { cause });
    }
  };

  const placesOf = (packs) => {
    if (packs === undefined) return own.packs;
    if (typeof packs === "string" || packs instanceof URL) {
      const folder = String(packs).replace(/\/*$/, "/");
      return Object.fromEntries(Object.entries(names).map(([name, file]) => [name, folder + file]));
    }
    if (typeof packs !== "object" || packs === null || Array.isArray(packs) || isBytes(packs)) {
      throw new PlenaryError("options", "An option cannot be used: packs is no address and no object of packs.");
    }
    return only(packs, ...Object.keys(names));
  };

  return async (options) => {
    const { packs, program } = only(options, "packs", "program") ?? {};
    const places = Object.entries(placesOf(packs)).filter(([, from]) => from !== undefined && from !== null);
    // One program serves every archive that is opened; a start that failed is tried again.
    started ??= (async () => {
      const from = program ?? own.program;
      const bytes = isBytes(from) ? toBytes(from) : await fetched(from);
      try {
        await init({ module_or_path: bytes });
      } catch (cause) {
        throw new PlenaryError("not-read", `The program could not be read: ${cause?.message ?? cause}.`, { cause });
      }
    })();
    const start = started.catch((fault) => {
      started = undefined;
      throw fault;
    });
    const all = places.map(async ([name, from]) => [name, isBytes(from) ? toBytes(from) : await fetched(from)]);
    const [arrived] = await Promise.all([Promise.all(all), start]);
    return asked(() => {
      const opened = new Program();
      for (const [name, bytes] of arrived) opened.take(name, bytes);
      return new Plenary(opened);
    });
  };
};
