import type { Manifest } from "../engine/manifest.ts";

/**
 * A leadership file: SAMSVAR1 ‖ 12-byte random IV ‖ AES-256-GCM(gzip(u32 length ‖ JSON header ‖ Arrow streams ‖ answers)).
 * The length is little-endian; streams, and answers made beforehand as JSON, stand in the order of the header's lists. A comment in the head of the gzip, which
 * every program that unpacks leaves out, fills it to whole blocks of 64 KiB: the size tells next to nothing of the content.
 */
export const magic: Bytes = new TextEncoder().encode("SAMSVAR1");
export const ivBytes = 12;
export const tagBytes = 16;
export const headBytes: number = magic.length + ivBytes;
export const block = 65_536;

export type Bytes = Uint8Array<ArrayBuffer>;

/** What a file says before its tables: for whom and how long it is, and what pages need of the release. */
export type Header = Omit<Manifest, "files"> & {
  readonly audience: "leadership";
  readonly receiver: string;
  /** Days, YYYY-MM-DD; on the last the file still opens. */
  readonly made_on: string;
  readonly expires_on: string;
  /** Genes that a reader may look for. */
  readonly genes: readonly string[];
  readonly tables: readonly Part[];
  /** Answers made beforehand, as PAGE.CHOICE. */
  readonly answers: readonly Part[];
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

/** The hash in a file's name: of everything before the tag, which cannot be known before the name is. */
export async function hashOf(untagged: Bytes): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", untagged)).subarray(0, 16));
}

/** How a file is encrypted: what is not secret but must be as it was (format, release, name) is bound to it. */
export const cipher = (iv: Bytes, release: string, file: string) => ({
  name: "AES-GCM",
  iv,
  additionalData: new TextEncoder().encode(`SAMSVAR1\n${release}\n${file}`),
});
