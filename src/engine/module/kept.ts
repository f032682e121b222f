import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Bytes that are made once and kept in a folder under a name; where the folder cannot be written to, they are made at each call. */
export function keptIn(folder: string, name: string, make: () => Uint8Array): Uint8Array<ArrayBuffer> {
  const path = join(folder, name);
  if (existsSync(path)) return new Uint8Array(readFileSync(path));
  const made = new Uint8Array(make());
  try {
    mkdirSync(folder, { recursive: true });
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, made);
    renameSync(unfinished, path);
  } catch {
    // A place that cannot be written to costs time alone.
  }
  return made;
}
