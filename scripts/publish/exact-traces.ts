import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cubes } from "../../src/cubes/index.ts";
import { openRelease, releaseNames } from "../../src/engine/release.ts";
import { type Piece, searchFor } from "./pieces.ts";

/** Bytes in a row that are no chance. */
const run = 64;
/** Any run holds one of these whole, where they lie end to end. */
const half = run / 2;
/** As many digits of a checksum stand in names of files. */
const digits = 10;
/** A run of fewer different bytes, such as counts of one, stands in any program too. */
const telling = 8;

type Exact = { readonly name: string; readonly bytes: Uint8Array };

/** Every table of the exact releases in a folder, as CSV without its head and as the Arrow stream that the browser gets. */
export function exactFiles(data: string): readonly Exact[] {
  return releaseNames(data).flatMap((name) => {
    const release = openRelease(data, name);
    const folder = join(data, name);
    const texts = cubes.map((cube) => ({
      name: `${name}/${cube.name}.csv`,
      bytes: readFileSync(join(folder, `${cube.name}.csv`)),
    }));
    const streams = Object.keys(release.manifest.files).map((cube) => ({
      name: `${name}/${cube}.arrow`,
      bytes: release.arrow(cube),
    }));
    return [...texts, ...streams];
  });
}

/** The ways in which a checksum of some bytes is written, each by its first signs. */
function checksums({ name, bytes }: Exact): readonly Piece[] {
  const sum = createHash("sha256").update(bytes).digest();
  const hex = sum.toString("hex");
  const written = [hex, hex.toUpperCase(), sum.toString("base64"), sum.toString("base64url")].map((text) =>
    Buffer.from(text),
  );
  return [...written, sum].map((each) => ({ bytes: each, at: 0, of: name }));
}

function blocks({ name, bytes }: Exact): readonly Piece[] {
  const first = name.endsWith(".csv") ? Buffer.from(bytes).indexOf("\n") + 1 : 0;
  const count = Math.max(0, Math.floor((bytes.length - first) / half));
  return Array.from({ length: count }, (_, i) => ({ bytes, at: first + i * half, of: name }));
}

/** The run of equal bytes around a place in two pieces of bytes, as far as it goes. */
function commonRun(a: Uint8Array, atA: number, b: Uint8Array, atB: number): Buffer {
  let before = 0;
  while (before < atA && before < atB && a[atA - before - 1] === b[atB - before - 1]) before += 1;
  let after = 0;
  while (atA + after < a.length && atB + after < b.length && a[atA + after] === b[atB + after]) after += 1;
  return Buffer.from(a.subarray(atA - before, atA + after));
}

/**
 * A finder of traces of exact tables in the bytes of a published file: 64 bytes in a row of one, or a checksum of one. What
 * `published` holds (the audited tables, and the program) is no trace. Answers in words, one for each table.
 */
export function tracesOf(
  exact: readonly Exact[],
  published: (run: Buffer) => boolean,
): (bytes: Uint8Array) => readonly string[] {
  const inRuns = searchFor(exact.flatMap(blocks), half);
  const inSums = searchFor(exact.flatMap(checksums), digits);
  return (bytes) => {
    const found = new Map<string, string>();
    for (const { piece } of inSums(bytes)) found.set(`${piece.of} sum`, `a checksum of ${piece.of}`);
    for (const { piece, at } of inRuns(bytes)) {
      if (found.has(piece.of)) continue;
      const common = commonRun(bytes, at, piece.bytes, piece.at);
      if (common.length < run || new Set(common).size < telling || published(common)) continue;
      found.set(piece.of, `${common.length} bytes in a row of ${piece.of}`);
    }
    return [...found.values()];
  };
}
