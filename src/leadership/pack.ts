import { gzipSync } from "node:zlib";
import type { Release } from "../engine/release.ts";
import { type Bytes, block, cipher, type Header, hashOf, ivBytes, magic, type Part, tagBytes } from "./format.ts";
import type { Link } from "./link.ts";

/** Who a file is for, and from when to when (days, YYYY-MM-DD). */
export type Receiver = Pick<Header, "receiver" | "made_on" | "expires_on">;

const hasComment = 0x10;

/** A gzip filled to whole blocks by a comment behind its ten first bytes (RFC 1952, 2.3). */
function filled(gzip: Buffer): Buffer {
  const lacking = (block - (gzip.length % block)) % block;
  if (lacking === 0) return gzip;
  const head = Buffer.from(gzip.subarray(0, 10));
  head.writeUInt8(head.readUInt8(3) | hasComment, 3);
  const comment = Buffer.alloc(lacking, " ");
  comment.writeUInt8(0, lacking - 1);
  return Buffer.concat([head, comment, gzip.subarray(10)]);
}

/** What every receiver gets: a release, genes that can be looked for, and answers made beforehand as JSON, by the name PAGE.CHOICE. */
export type Sent = {
  readonly release: Release;
  readonly genes: readonly string[];
  readonly answers: ReadonlyMap<string, string>;
};

type Content = { readonly name: string; readonly content: Uint8Array };
const listed = (contents: readonly Content[]): Part[] =>
  contents.map(({ name, content }) => ({ name, bytes: content.length }));

/** What is encrypted: header, tables and answers of a release, packed. */
function packed({ release: { manifest, arrow }, genes, answers }: Sent, receiver: Receiver): Buffer {
  const { files, ...facts } = manifest;
  const streams = Object.keys(files).map((name) => ({ name, content: arrow(name) }));
  const texts = [...answers].map(([name, text]) => ({ name, content: Buffer.from(text) }));
  const parts = { tables: listed(streams), answers: listed(texts) };
  const header: Header = { audience: "leadership", ...receiver, ...facts, genes, ...parts };
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return filled(gzipSync(Buffer.concat([length, text, ...[...streams, ...texts].map(({ content }) => content)])));
}

/**
 * Makes the leadership file of a release for one receiver, under a new random key (256 bits). Its name is its release and a hash
 * of its ciphertext; the name is bound to the tag, so the ciphertext is made once to be named and once to be kept, the same both
 * times.
 */
export async function packFile(sent: Sent, receiver: Receiver): Promise<Link & { readonly bytes: Bytes }> {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const imported = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]);
  const content = new Uint8Array(packed(sent, receiver));
  const { release: name } = sent.release.manifest;
  const under = async (file: string): Promise<Bytes> => {
    const encrypted = await crypto.subtle.encrypt(cipher(iv, name, file), imported, content);
    return new Uint8Array(Buffer.concat([magic, iv, new Uint8Array(encrypted)]));
  };
  const unnamed = await under("");
  const file = `${name}-${await hashOf(unnamed.subarray(0, -tagBytes))}`;
  return { key, file, bytes: await under(file) };
}
