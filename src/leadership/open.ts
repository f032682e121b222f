import type { Answers } from "../engine/answers.ts";
import type { Manifest } from "../engine/manifest.ts";
import { type Content, taken } from "./content.ts";
import { type Bytes, type Header, type NameParts, type Part, partsOf } from "./format.ts";
import { onceReader } from "./once.ts";
import { type Fault, Refused } from "./refused.ts";
import { unpacked } from "./unpack.ts";
import { unsealed } from "./unseal.ts";

/**
 * An opened file: what it says of itself and of its release, and what can be asked of it while the rest is still coming. Each rejects
 * with Refused where the rest is not as it was made, and with what broke the line where it does not come.
 */
export type Opened = {
  readonly header: Header;
  readonly manifest: Manifest;
  /** A table as an Arrow stream. */
  readonly arrow: (table: string) => Promise<Bytes>;
  /** The answers of a page under a choice, by the name PAGE.CHOICE; rejects with Refused where the file has none. */
  readonly answers: (view: string) => Promise<Answers>;
  /** Settles when the whole file has come and is as it was made. */
  readonly whole: Promise<void>;
};

/** Imports a key for opening files: it cannot be read out again. */
export const importKey = (key: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", key, "AES-GCM", false, ["decrypt"]);

const refuse = (fault: Fault): never => {
  throw new Refused(fault);
};

/** The parts of a file's name; throws Refused where it is not of the release that the site shows. */
export function checkName(file: string, release: string): NameParts {
  const name = partsOf(file) ?? refuse({ why: "spoilt" });
  return name.release === release ? name : refuse({ why: "release", made: name.release, shown: release });
}

const textOf = (bytes: Bytes): string => new TextDecoder().decode(bytes);

async function readHeader(content: Content): Promise<{ readonly header: Header; readonly end: number }> {
  const length = new DataView((await content.slice(0, 4)).buffer).getUint32(0, true);
  const end = 4 + length;
  return { header: JSON.parse(textOf(await content.slice(4, end))) as Header, end };
}

/** Where each part stands in the content: from, up to. */
type Places = ReadonlyMap<string, readonly [from: number, to: number]>;
function placesOf(parts: readonly Part[], from: number): { readonly places: Places; readonly end: number } {
  let end = from;
  const places = parts.map(({ name, bytes }): [string, [number, number]] => {
    end += bytes;
    return [name, [end - bytes, end]];
  });
  return { places: new Map(places), end };
}

/** The answers of a file by their views, read in the order in which they were written and no further than asked for. */
function answersIn(content: Content, places: Places): Opened["answers"] {
  const names = [...places.keys()];
  const read: Promise<Answers>[] = [];
  const next = onceReader();
  const told = async (place: readonly [number, number], before: Promise<unknown> | undefined): Promise<Answers> => {
    const [bytes] = await Promise.all([content.slice(...place), before]);
    return next(textOf(bytes));
  };
  return async (view) => {
    const at = names.indexOf(view);
    if (at < 0) refuse({ why: "changed" });
    for (const place of [...places.values()].slice(read.length, at + 1)) {
      const reading = told(place, read.at(-1));
      reading.catch(() => {}); // told to whoever asked for it
      read.push(reading);
    }
    return read[at] ?? refuse({ why: "changed" });
  };
}

export type Opening = {
  readonly key: CryptoKey;
  /** The file's name, as its link has it. */
  readonly file: string;
  /** The release that the site shows. */
  readonly release: string;
  /** Today, YYYY-MM-DD. */
  readonly today: string;
};

/**
 * Checks and opens a leadership file as its bytes come. Throws Refused with what is wrong: changed since it was made, another key,
 * another release than the site's, past its last day.
 */
export async function openFile(coming: AsyncIterable<Bytes>, { key, file, release, today }: Opening): Promise<Opened> {
  checkName(file, release);
  const content = taken(unpacked(unsealed(coming, { key, release, file })), new Refused({ why: "changed" }));
  const { header, end: start } = await readHeader(content);
  if (today > header.expires_on) refuse({ why: "expired", on: header.expires_on, today });
  const answers = placesOf(header.answers, start);
  const tables = placesOf(header.tables, answers.end);
  const { previous, study, firstMonth, supplied, earlier } = header;
  const before = earlier && { earlier: earlier.map((each) => ({ release: each.release, answers: null })) };
  return {
    header,
    manifest: { release, previous, study, firstMonth, supplied, files: {}, ...before },
    arrow: async (table) => content.slice(...(tables.places.get(table) ?? refuse({ why: "changed" }))),
    answers: answersIn(content, answers.places),
    whole: content.whole,
  };
}
