import type { Cube } from "../../cubes/cube.ts";
import { loadedCubes } from "../../cubes/loaded.ts";
import type { Policy } from "../../partners/policy.ts";
import { cubeFile, type FileEntry, partnerFiles } from "../dictionary.ts";
import { sqlName } from "./sql-name.ts";

/** A table as queries name it: what a row is, and its columns. */
export type SqlTable = Omit<FileEntry, "file"> & { readonly name: string };

/** What loading puts beside the site of each row. */
const node = {
  name: "node",
  type: "string",
  required: false,
  description: "Laboratory that serves the site, as in sites",
  rules: [],
};

function exactTable(cube: Cube): SqlTable {
  const { grain, entries } = cubeFile(cube);
  return { name: cube.name, grain, entries: cube.filters.includes("site") ? [...entries, node] : entries };
}

/** Every table of a database of exact counts, as it is loaded. */
export const exactTables = (): readonly SqlTable[] => loadedCubes.map(exactTable);

/** Every table of rounded counts, by the policy that they were published under. */
export const partnerTables = (policy: Policy): readonly SqlTable[] => {
  const names = Object.keys(policy.tables);
  return partnerFiles(policy).map(({ grain, entries }, i) => ({ name: sqlName(names[i] ?? ""), grain, entries }));
};

/** The columns of some tables, by the names of the tables. */
export const columnsOf = (tables: readonly SqlTable[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(tables.map(({ name, entries }) => [name, entries.map((entry) => entry.name)]));
