import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tableFromIPC } from "@uwdata/flechette";
import { cubes } from "../../src/cubes/index.ts";
import { sites } from "../../src/cubes/sites.ts";
import { openRelease, releaseNames } from "../../src/engine/release.ts";
import { type Piece, searchFor } from "./pieces.ts";

/** Bytes in a row that are no chance. */
const run = 64;
/** Any run holds one of these whole, where they lie end to end. */
const half = run / 2;
/** As many digits of a checksum stand in names of files. */
const digits = 10;
/** A piece of fewer different bytes, such as a column of ones, stands in any program too. */
const telling = 6;

type Exact = {
  readonly name: string;
  readonly whole: Uint8Array;
  readonly content: readonly Uint8Array[];
  /** Whether it counts nobody, and is published anyhow: what study.json says of its sites. */
  readonly isTold: boolean;
};

/**
 * Every table of the exact releases in a folder, as CSV and as the Arrow stream that the browser gets: the whole files, and their
 * `content` without heads, which hold no count.
 */
export function exactFiles(data: string): readonly Exact[] {
  const own = existsSync(join(data, "datapackage.json"));
  return releaseNames(data).flatMap((name) => {
    const release = openRelease(data, name);
    const folder = own ? data : join(data, name);
    const texts = cubes.map((cube): Exact => {
      const whole = readFileSync(join(folder, `${cube.name}.csv`));
      return {
        name: `${name}/${cube.name}.csv`,
        whole,
        content: [whole.subarray(whole.indexOf("\n") + 1)],
        isTold: cube.name === sites.name,
      };
    });
    const streams = Object.keys(release.manifest.files).map((cube): Exact => {
      const whole = release.arrow(cube);
      return { name: `${name}/${cube}.arrow`, whole, content: columnsOf(whole), isTold: cube === sites.name };
    });
    return [...texts, ...streams];
  });
}

/** The numbers of each column of an Arrow stream, and the places of its codes in their list, as they lie there. */
function columnsOf(stream: Uint8Array): readonly Uint8Array[] {
  const table = tableFromIPC(stream);
  return table.names.flatMap((name) =>
    (table.getChild(name)?.data ?? []).flatMap(({ values }) =>
      ArrayBuffer.isView(values) ? [new Uint8Array(values.buffer, values.byteOffset, values.byteLength)] : [],
    ),
  );
}

/** The ways in which a checksum of some bytes is written, each by its first signs. */
function checksums({ name, whole }: Exact): readonly Piece[] {
  const sum = createHash("sha256").update(whole).digest();
  const hex = sum.toString("hex");
  const written = [hex, hex.toUpperCase(), sum.toString("base64"), sum.toString("base64url")].map((text) =>
    Buffer.from(text),
  );
  return [...written, sum].map((each) => ({ bytes: each, at: 0, of: name }));
}

/** Whether numbers of four bytes go up by one at most, or begin again, as places of codes do wherever all codes stand in order. */
const isList = (bytes: Uint8Array): boolean =>
  bytes.every((byte, i) => {
    if (i % 4 > 0) return byte === 0;
    const rise = byte - (bytes[i - 4] ?? byte);
    return byte === 0 || rise === 0 || rise === 1;
  });

const blocks = ({ name, content }: Exact): readonly Piece[] =>
  content.flatMap((bytes) =>
    Array.from({ length: Math.floor(bytes.length / half) }, (_, i) => ({ bytes, at: i * half, of: name })).filter(
      ({ at }) => {
        const block = bytes.subarray(at, at + half);
        return new Set(block).size >= telling && !isList(block);
      },
    ),
  );

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
  const told = exact
    .filter(({ isTold }) => isTold)
    .flatMap(({ content }) => content.map((bytes) => Buffer.from(bytes)));
  const isKnown = (common: Buffer): boolean => published(common) || told.some((bytes) => bytes.includes(common));
  const inRuns = searchFor(exact.filter(({ isTold }) => !isTold).flatMap(blocks), half);
  const inSums = searchFor(exact.flatMap(checksums), digits);
  return (bytes) => {
    const found = new Map<string, string>();
    for (const { piece } of inSums(bytes)) found.set(`${piece.of} sum`, `a checksum of ${piece.of}`);
    for (const { piece, at } of inRuns(bytes)) {
      if (found.has(piece.of)) continue;
      const common = commonRun(bytes, at, piece.bytes, piece.at);
      if (common.length < run || isKnown(common)) continue;
      found.set(piece.of, `${common.length} bytes in a row of ${piece.of}`);
    }
    return [...found.values()];
  };
}
