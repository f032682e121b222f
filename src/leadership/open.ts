import { sum } from "d3-array";
import type { Answers } from "../engine/answers.ts";
import type { Manifest } from "../engine/manifest.ts";
import {
  type Bytes,
  cipher,
  type Header,
  hashOf,
  headBytes,
  ivBytes,
  magic,
  type NameParts,
  type Part,
  partsOf,
  tagBytes,
} from "./format.ts";
import { type Fault, Refused } from "./refused.ts";

/** An opened file: what it says of itself and of its release, each table as an Arrow stream, a copy at each call, and answers made beforehand. */
export type Opened = {
  readonly header: Header;
  readonly manifest: Manifest;
  readonly arrow: (table: string) => Bytes;
  /** The answers of a page under a choice, by the name PAGE.CHOICE; throws Refused where the file has none. */
  readonly answers: (view: string) => Answers;
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

async function unpack(packed: Bytes): Promise<Bytes> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function readHeader(content: Bytes): { readonly header: Header; readonly end: number } {
  const end = 4 + new DataView(content.buffer).getUint32(0, true);
  return { header: JSON.parse(new TextDecoder().decode(content.subarray(4, end))) as Header, end };
}

function partsIn(content: Bytes, from: number, parts: readonly Part[]): ReadonlyMap<string, Bytes> {
  let at = from;
  return new Map(
    parts.map(({ name, bytes }) => {
      at += bytes;
      return [name, content.subarray(at - bytes, at)];
    }),
  );
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
 * Checks and opens a leadership file. Throws Refused with what is wrong: changed since it was made, another key, another
 * release than the site's, past its last day.
 */
export async function openFile(bytes: Bytes, { key, file, release, today }: Opening): Promise<Opened> {
  const { hash } = checkName(file, release);
  const end = bytes.length - tagBytes;
  const isOurs = end > headBytes && magic.every((byte, i) => bytes[i] === byte);
  if (!isOurs || (await hashOf(bytes.subarray(0, end))) !== hash) refuse({ why: "changed" });
  const iv = bytes.subarray(headBytes - ivBytes, headBytes);
  const packed = await crypto.subtle
    .decrypt(cipher(iv, release, file), key, bytes.subarray(headBytes))
    .catch(() => refuse({ why: "key" }));
  const content = await unpack(new Uint8Array(packed));
  const { header, end: start } = readHeader(content);
  if (today > header.expires_on) refuse({ why: "expired", on: header.expires_on, today });
  const tables = partsIn(content, start, header.tables);
  const answers = partsIn(content, start + sum(header.tables, ({ bytes }) => bytes), header.answers);
  const text = new TextDecoder();
  const { previous, study, firstMonth, supplied } = header;
  return {
    header,
    manifest: { release, previous, study, firstMonth, supplied, files: {} },
    arrow: (table) => tables.get(table)?.slice() ?? refuse({ why: "changed" }),
    answers: (view) => JSON.parse(text.decode(answers.get(view) ?? refuse({ why: "changed" }))) as Answers,
  };
}
