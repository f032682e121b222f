import { createReadStream } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { createGunzip } from "node:zlib";
import { diskProblem } from "../../aggregate/disk.ts";
import { Unreadable } from "../problem.ts";
import { digest } from "./digest.ts";
import { fileBytes } from "./file-bytes.ts";
import { firstBytes } from "./first-bytes.ts";
import { isLeftBehind } from "./left-behind.ts";
import { openZip, type Shut } from "./open-zip.ts";
import type { Source } from "./source.ts";
import { refuseTooLarge, unpack, unpackedLimit } from "./unpack.ts";

/**
 * What lies at a path: a file, the files below a folder (in order of their names), or the files of a zip archive;
 * gzip is unpacked. What it is, is known by its bytes. A file that cannot be opened comes with its problem.
 */
export async function openPath(path: string): Promise<readonly (Source | Shut)[]> {
  const all = await open(path, new Set());
  const below = (name: string): string => (name === path ? basename(path) : name.slice(path.length));
  return all.map((one) => (isLeftBehind(below(one.name)) ? { ...one, isLeftBehind: true } : one));
}

/** `above` holds the folders that this path lies in, so that a link to one of them is not followed round and round. */
async function open(path: string, above: ReadonlySet<string>): Promise<readonly (Source | Shut)[]> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return await openFolder(path, above);
    return found.isFile() ? await openFile(path) : [shut(path, "no file: a device or a pipe")];
  } catch (error) {
    if (error instanceof Unreadable) return [{ name: path, problem: error.problem }];
    const disk = diskProblem(error);
    if (disk === undefined) throw error;
    return [shut(path, disk)];
  }
}

async function openFolder(path: string, above: ReadonlySet<string>): Promise<readonly (Source | Shut)[]> {
  const real = await realpath(path);
  if (above.has(real)) return [shut(path, "a link to a folder that it lies in")];
  const names = (await readdir(path)).sort((a, b) => (a < b ? -1 : 1));
  const below = [];
  for (const name of names) below.push(...(await open(join(path, name), new Set([...above, real]))));
  return below;
}

const shut = (name: string, found: string): Shut => ({
  name,
  problem: { line: null, column: null, found, rule: "a file or folder that can be read" },
});

async function openFile(path: string): Promise<readonly (Source | Shut)[]> {
  const plain = () => fileBytes(path);
  const sha256 = () => digest(plain());
  const mark = (await firstBytes(plain(), 4)).toString("hex");
  if (mark.startsWith("1f8b")) {
    await refuseTooLarge(() => createReadStream(path), createGunzip, (await stat(path)).size, unpackedLimit);
    return [{ name: path, sha256, bytes: () => unpack(createReadStream(path), createGunzip(), unpackedLimit) }];
  }
  if (mark !== "504b0304" && mark !== "504b0506") return [{ name: path, sha256, bytes: plain }];
  const within = await openZip(path, path);
  if (within.length === 0) return [shut(path, "an archive with no file in it")];
  // A spreadsheet or text document is a zip too; it is one file to its owner.
  return within.some(({ name }) => isOfficePart(name.slice(path.length + 1)))
    ? [{ name: path, sha256, bytes: plain }]
    : within;
}

const isOfficePart = (name: string): boolean => name === "[Content_Types].xml" || name === "META-INF/manifest.xml";
