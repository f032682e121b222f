import type { Manifest } from "../engine/manifest.ts";

/**
 * A leadership file: SAMSVAR2 ‖ 7-byte random seed ‖ sealed pieces. Each piece is AES-256-GCM of 16 KiB of content, with its tag; place
 * and end are in its nonce, so that none can be left out, moved or doubled (STREAM of Hoang, Reyhanitabar, Rogaway and Vizár 2015,
 * doi 10.1007/978-3-662-47989-6_24), and a reader opens one as soon as it has come. The content: u32 length ‖ deflate (RFC 1951) ‖ zeros up to whole
 * blocks of 64 KiB, for the size is to tell next to nothing. Inflated: u32 length ‖ JSON header ‖ answers ‖ Arrow streams, in the
 * order of the header's lists: what every page opens with first. Numbers are little-endian.
 */
const formatName = "SAMSVAR2";
export const magic: Bytes = new TextEncoder().encode(formatName);
export const seedBytes = 7;
export const tagBytes = 16;
export const headBytes: number = magic.length + seedBytes;
export const pieceBytes = 16_384;
export const block = 65_536;

export type Bytes = Uint8Array<ArrayBuffer>;

/** What pages need of a release, but for its tables. */
export type Facts = Omit<Manifest, "files" | "earlier">;

/** What a file says before its tables: for whom and how long it is, and what pages need of the release. */
export type Header = Facts & {
  readonly audience: "leadership";
  readonly receiver: string;
  /** Days, YYYY-MM-DD; on the last the file still opens. */
  readonly made_on: string;
  readonly expires_on: string;
  /** Genes that a reader may look for. */
  readonly genes: readonly string[];
  /** Answers made beforehand, as PAGE.CHOICE. */
  readonly answers: readonly Part[];
  readonly tables: readonly Part[];
  /** Releases before it that it can be compared with, oldest first; their tables are named RELEASE/TABLE. */
  readonly earlier?: readonly Facts[];
};
/** A part of the content behind the header: its name and length. */
export type Part = { readonly name: string; readonly bytes: number };

/** Folder of the files in a site. */
export const folder = "leadership";
/** The path of a file in a site. */
export const pathOf = (file: string): string => `${folder}/${file}.bin`;

/**
 * The path of the file that holds an open link, `{ "fragment": "#v=…" }`: beside the site of a simulated study that is served on this
 * machine, and nowhere else.
 */
export const offerFile = `${folder}/simulated.json`;

const name = /^(\d{4}-\d{2}-\d{2}(?:\.\d+)?)-([0-9a-f]{32})$/;

/** What a file's name says. */
export type NameParts = { readonly release: string; readonly hash: string };

/** The parts of a file's name, or null where it is no such name. */
export function partsOf(file: string): NameParts | null {
  const [, release, hash] = name.exec(file) ?? [];
  return release !== undefined && hash !== undefined ? { release, hash } : null;
}

export const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** Where the sealed pieces of a file stand: from, and up to the tag of each. */
export function piecesOf(file: Bytes): readonly Bytes[] {
  const each = pieceBytes + tagBytes;
  const count = Math.ceil((file.length - headBytes) / each);
  return Array.from({ length: count }, (_, i) => file.subarray(headBytes + i * each, headBytes + (i + 1) * each));
}

/** The hash in a file's name: of everything but the tags, which cannot be known before the name is. */
export async function hashOf(file: Bytes): Promise<string> {
  const parts = [file.subarray(0, headBytes), ...piecesOf(file).map((piece) => piece.subarray(0, -tagBytes))];
  const untagged = await new Blob(parts).arrayBuffer();
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", untagged)).subarray(0, 16));
}

/** What a file's pieces are sealed with beside its key: what is not secret but must be as it was (format, release, name) is bound to it. */
export type Bound = { readonly seed: Bytes; readonly release: string; readonly file: string };

/** How one piece is encrypted. */
export function cipher({ seed, release, file }: Bound, place: number, isLast: boolean) {
  const iv = new Uint8Array(seedBytes + 5);
  iv.set(seed);
  new DataView(iv.buffer).setUint32(seedBytes, place, true);
  iv[seedBytes + 4] = isLast ? 1 : 0;
  const additionalData = new TextEncoder().encode(`${formatName}\n${release}\n${file}`);
  return { name: "AES-GCM", iv, additionalData };
}
