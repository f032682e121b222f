import { readdirSync } from "node:fs";
import { exportTables } from "../../src/cubes/export/index.ts";
import { nearestWord } from "../nearest-word.ts";
import { shown } from "./problem.ts";
import type { Intake } from "./read-export.ts";

/** What holds a table, or could. */
const table = /\.(csv|tsv|txt|xlsx?|ods)$/i;
const files = exportTables.map(({ name }) => `${name}.csv`);

/** Files of an export that look like tables and are none of the contract: what they hold counts as not supplied. */
export const strayFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => table.test(name) && !files.includes(name))
    .sort()
    .map((name) => `${shown(name)}: not a table of the contract: ignored${meant(name, files)}`);

/** Columns of a table that the contract does not know. */
export const unknownColumns = ({ source, unknownColumns: names }: Intake): readonly string[] => {
  const known = exportTables.find(({ name }) => name === source)?.columns.map(({ name }) => name) ?? [];
  return names.map(
    (name) => `${source}.csv:1: ${shown(name)}: not a column of the contract: ignored${meant(name, known)}`,
  );
};

function meant(name: string, known: readonly string[]): string {
  const near = nearestWord(name.trim().toLowerCase(), known);
  return near === undefined ? "" : `; is ${near} meant?`;
}
