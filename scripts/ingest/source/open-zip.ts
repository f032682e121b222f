import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { crc32, createInflateRaw } from "node:zlib";
import { type Problem, Unreadable } from "../problem.ts";
import { digest } from "./digest.ts";
import type { Source } from "./source.ts";
import { unpack, unpackedLimit } from "./unpack.ts";
import { type ZipEntry, zipDirectory } from "./zip-directory.ts";

/** A file of an archive that is not opened, and why. */
export type Shut = { readonly name: string; readonly isLeftBehind?: boolean; readonly problem: Problem };

/**
 * The files of a zip archive, each to be read by itself without unpacking the others.
 * Throws Unreadable when the directory is damaged or declares more than 1 GB.
 */
export async function openZip(path: string, name: string): Promise<readonly (Source | Shut)[]> {
  const entries = await zipDirectory(path);
  const declared = entries.reduce((sum, { size }) => sum + size, 0);
  if (declared > unpackedLimit)
    throw new Unreadable({
      line: null,
      column: null,
      found: `an archive that unpacks to ${declared} bytes`,
      rule: `at most ${unpackedLimit} bytes; unpack it, and give the files that are needed`,
    });
  return entries.map((entry) => {
    const label = `${name}/${entry.name}`;
    const fault = whyShut(entry);
    if (fault !== undefined) return { name: label, problem: { line: null, column: null, ...fault } };
    const bytes = () => entryBytes(path, entry);
    return { name: label, bytes, sha256: () => digest(bytes()) };
  });
}

function whyShut({ name, encrypted, method }: ZipEntry): { found: string; rule: string } | undefined {
  if (/^[/\\]|^[a-z]:|\\|\0/i.test(name) || name.split("/").includes(".."))
    return {
      found: "a path that leaves the archive's folder",
      rule: "paths in an archive lie below it; pack it again",
    };
  if (encrypted) return { found: "an encrypted file", rule: "unpack it with its password, and give the file itself" };
  if (method !== 0 && method !== 8)
    return { found: `packed by method ${method}`, rule: "stored or deflated; pack it again as a common zip" };
  return undefined;
}

/** Throws Unreadable at the end where the bytes are not those that were packed. */
async function* entryBytes(path: string, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  let sum = 0;
  for await (const piece of unpackedBytes(path, entry)) {
    sum = crc32(piece, sum);
    yield piece;
  }
  if (sum === entry.crc) return;
  throw new Unreadable({
    line: null,
    column: null,
    found: "bytes that are not those that were packed (CRC-32)",
    rule: "an archive must be whole; copy or pack the file again",
  });
}

async function* unpackedBytes(path: string, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const start = await dataStart(path, entry);
  if (entry.packed === 0) return;
  const packed = createReadStream(path, { start, end: start + entry.packed - 1 });
  if (entry.method === 0) for await (const piece of packed) yield piece;
  else yield* unpack(packed, createInflateRaw(), entry.size);
}

/** The local header before the data has its own lengths of name and extra field. */
async function dataStart(path: string, { offset }: ZipEntry): Promise<number> {
  const handle = await open(path, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(30), 0, 30, offset);
    if (bytesRead < 30 || buffer.readUInt32LE(0) !== 0x04034b50)
      throw new Unreadable({
        line: null,
        column: null,
        found: "a file that is not where the archive's directory says",
        rule: "an archive must be whole; copy or pack it again",
      });
    return offset + 30 + buffer.readUInt16LE(26) + buffer.readUInt16LE(28);
  } finally {
    await handle.close();
  }
}
