import { constants, deflateRawSync } from "node:zlib";
import type { Answers } from "../engine/answers.ts";
import type { Release } from "../engine/release.ts";
import {
  type Bytes,
  block,
  cipher,
  type Facts,
  type Header,
  hashOf,
  magic,
  type Part,
  pieceBytes,
  seedBytes,
} from "./format.ts";
import type { Link } from "./link.ts";
import { writeOnce } from "./once.ts";

/** Who a file is for, and from when to when (days, YYYY-MM-DD). */
export type Receiver = Pick<Header, "receiver" | "made_on" | "expires_on">;

/** What every receiver gets: a release, genes that can be looked for, and answers made beforehand, by the name PAGE.CHOICE, first those that are wanted first. */
export type Sent = {
  readonly release: Release;
  readonly genes: readonly string[];
  readonly answers: ReadonlyMap<string, Answers>;
  /** Releases before it, oldest first. */
  readonly earlier?: readonly Release[];
};

type Content = { readonly name: string; readonly content: Uint8Array };
const listed = (contents: readonly Content[]): Part[] =>
  contents.map(({ name, content }) => ({ name, bytes: content.length }));

function lengthOf(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return length;
}

/** What a file says of a release. */
function factsOf({ manifest }: Release): Facts {
  const { files: _, earlier: __, ...facts } = manifest;
  return facts;
}

/** The tables of a release; the names of an earlier one's begin with it. */
const streamsOf = ({ manifest, arrow }: Release, before: string): readonly Content[] =>
  Object.keys(manifest.files).map((name) => ({ name: `${before}${name}`, content: arrow(name) }));

/** Makes the leadership file of one receiver. */
export type Pack = (receiver: Receiver) => Promise<Link & { readonly bytes: Bytes }>;

/**
 * Packs a release once, and then makes a file for each receiver under a new random key (256 bits). A file's name is its release and a
 * hash of its ciphertext; the name is bound to the tags, so the ciphertext is made once to be named and once to be kept, the same both
 * times.
 */
export function packing({ release, genes, answers, earlier = [] }: Sent): Pack {
  const { manifest } = release;
  const facts = factsOf(release);
  const texts = writeOnce([...answers.values()]);
  const told = [...answers.keys()].map((name, i) => ({ name, content: Buffer.from(texts[i] ?? "") }));
  // What the pages open with comes first, what is compared with it last.
  const streams = [
    ...streamsOf(release, ""),
    ...earlier.flatMap((before) => streamsOf(before, `${before.manifest.release}/`)),
  ];
  const before = earlier.length > 0 ? { earlier: earlier.map(factsOf) } : {};
  const parts = { answers: listed(told), tables: listed(streams) };
  const rest = deflateRawSync(Buffer.concat([...told, ...streams].map(({ content }) => content)), { level: 9 });
  return async (receiver) => {
    const header: Header = { audience: "leadership", ...receiver, ...facts, genes, ...before, ...parts };
    const text = Buffer.from(JSON.stringify(header));
    const head = deflateRawSync(Buffer.concat([lengthOf(text), text]), { finishFlush: constants.Z_SYNC_FLUSH });
    const packed = Buffer.concat([head, rest]);
    const blocks = Math.ceil((4 + packed.length) / block);
    return seal(manifest.release, new Uint8Array(Buffer.concat([lengthOf(packed), packed], blocks * block)));
  };
}

async function seal(release: string, content: Bytes): Promise<Link & { readonly bytes: Bytes }> {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const seed = crypto.getRandomValues(new Uint8Array(seedBytes));
  const imported = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]);
  const places = Array.from({ length: content.length / pieceBytes }, (_, i) => i);
  const under = async (file: string): Promise<Bytes> => {
    const pieces = places.map((place) => {
      const plain = content.subarray(place * pieceBytes, (place + 1) * pieceBytes);
      return crypto.subtle.encrypt(
        cipher({ seed, release, file }, place, place === places.length - 1),
        imported,
        plain,
      );
    });
    const sealed = (await Promise.all(pieces)).map((piece) => new Uint8Array(piece));
    return new Uint8Array(Buffer.concat([magic, seed, ...sealed]));
  };
  const file = `${release}-${await hashOf(await under(""))}`;
  return { key, file, bytes: await under(file) };
}
