import { join } from "node:path";
import type { Cube } from "../../src/cubes/cube.ts";
import { cubes } from "../../src/cubes/index.ts";
import { type Database, identifier, openDatabase, readText } from "../aggregate/database.ts";
import { InputError } from "../aggregate/problem.ts";
import { reportTo } from "../aggregate/progress.ts";
import { type CubesWritten, makeRelease, type Written } from "../aggregate/release.ts";
import { readStudy } from "../aggregate/study-file.ts";
import { type CubeWritten, writeCube } from "../aggregate/write-cube.ts";
import { rowsFolder } from "../rows-folder.ts";
import { mergedStudy, overlaps } from "./merged-study.ts";
import { type Part, readParts } from "./parts.ts";
import type { MergeOrder } from "./read-order.ts";

/**
 * Add exact releases made by the same contract at the same data cut, and write one release of all of them: counts add, and
 * no row of a patient is read. Messages go to `say`. Throws InputError, with every reason, where they cannot be added; then
 * nothing is written.
 */
export async function merge(order: MergeOrder, say: (line: string) => void): Promise<Written> {
  const parts = readParts(order.parts);
  const given = order.study === undefined ? undefined : readStudy(order.study).study;
  const merged = mergedStudy(parts, given);
  const problems = [...("problems" in merged ? merged.problems : []), ...overlaps(parts)];
  if ("problems" in merged || problems.length > 0) throw new InputError(problems);
  for (const part of parts) say(`${part.folder}: ${part.sites.size} sites with patients`);
  const { path: spill, clear } = rowsFolder(order.out);
  const db = await openDatabase(spill, 1);
  try {
    // The parts hold counts alone, and were held against their own patients' identifiers when they were made.
    await db.run("CREATE TABLE identifiers (source VARCHAR, id VARCHAR)");
    const { study } = merged;
    const write = (folder: string) => writeMerged(db, parts, study.sites, folder);
    return await makeRelease(db, order.out, { study, sourceRows: addedRows(parts) }, write, reportTo(say));
  } finally {
    db.close();
    clear();
  }
}

async function writeMerged(
  db: Database,
  parts: readonly Part[],
  sites: readonly { readonly code: string }[],
  folder: string,
): Promise<CubesWritten> {
  await db.run("CREATE TABLE listed (site VARCHAR, place INTEGER)");
  for (const [place, { code }] of sites.entries())
    await db.run(`INSERT INTO listed VALUES ('${code.replaceAll("'", "''")}', ${place})`);
  const written = new Map<string, CubeWritten>();
  for (const cube of cubes) {
    const step = cube.measures.length === 0 ? listOf(cube, parts) : sumOf(cube, parts);
    written.set(cube.name, await writeCube(db, cube, step, folder));
  }
  return written;
}

const filesOf = ({ name }: Cube, parts: readonly Part[]): string =>
  parts.map(({ folder }) => `FROM ${readText(join(folder, `${name}.csv`))}`).join(" UNION ALL BY NAME ");

const types = { string: "VARCHAR", integer: "BIGINT", number: "DOUBLE" } as const;

/** The rows of all parts, counts added where all else is equal; sums of numbers in one order, so that the parts' order changes no digit. */
function sumOf(cube: Cube, parts: readonly Part[]): string {
  const columns = cube.columns.map(({ name, type }) => {
    const value = `${identifier(name)}::${types[type]}`;
    if (!cube.measures.includes(name)) return `${value} AS ${identifier(name)}`;
    return `sum(${value}${type === "number" ? ` ORDER BY ${value}` : ""}) AS ${identifier(name)}`;
  });
  return `SELECT ${columns.join(", ")} FROM (${filesOf(cube, parts)}) GROUP BY ALL`;
}

/** A list of sites: each once, in the order of the merged study. */
const listOf = (cube: Cube, parts: readonly Part[]): string =>
  `SELECT rows.* FROM (SELECT DISTINCT * FROM (${filesOf(cube, parts)})) AS rows JOIN listed USING (site) ORDER BY place`;

function addedRows(parts: readonly Part[]): Record<string, number | null> {
  const names = [...new Set(parts.flatMap(({ sourceRows }) => Object.keys(sourceRows)))];
  const added = (name: string): number | null => {
    const known = parts.flatMap(({ sourceRows }) => sourceRows[name] ?? []);
    return known.length === 0 ? null : known.reduce((sum, rows) => sum + rows, 0);
  };
  return Object.fromEntries(names.map((name) => [name, added(name)]));
}
