import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cube, CubeColumn } from "../../src/cubes/cube.ts";
import { cubes } from "../../src/cubes/index.ts";
import type { Study } from "../../src/cubes/study.ts";
import { studyFile, tableFile } from "./resources.ts";

/** What the package says of the release beside its tables. */
export type ReleaseFacts = {
  readonly release: string;
  readonly study: Study;
  /** Rows per table of the export as it was read; null where it was not supplied. */
  readonly sourceRows: Readonly<Record<string, number | null>>;
  readonly rowCounts: Readonly<Record<string, number>>;
};

/**
 * The Frictionless Tabular Data Package of a release folder whose CSV files are already there (Data Package 1, Table Schema 1).
 * It carries no time of making: the same export gives the same bytes.
 */
export function dataPackage(folder: string, { release, study, sourceRows, rowCounts }: ReleaseFacts): string {
  const slug = study.short_name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const descriptor = {
    profile: "data-package",
    name: `${slug || "study"}-${release}`,
    title: `${study.name}: aggregates at the data cut ${study.data_cut}`,
    version: release,
    // A real study names its own terms of use.
    ...(study.simulated ? { licenses: [{ name: "CC-BY-4.0", title: "Creative Commons Attribution 4.0" }] } : {}),
    samsvar: {
      contract: 1,
      release,
      data_cut: study.data_cut,
      simulated: study.simulated,
      target: { patients: study.target_patients, counts: study.target_counts },
      source_rows: sourceRows,
    },
    resources: [
      { ...studyFile, ...seal(folder, studyFile.path) },
      ...cubes.map((cube) => resource(folder, cube, rowCounts[cube.name])),
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** Size and checksum of a file of the release, by which a reader tells that it is whole. */
function seal(folder: string, path: string) {
  const content = readFileSync(join(folder, path));
  return { bytes: content.byteLength, hash: `sha256:${createHash("sha256").update(content).digest("hex")}` };
}

function resource(folder: string, cube: Cube, rowCount: number | undefined) {
  const file = tableFile(cube);
  if (rowCount === undefined) throw new RangeError(`the rows of ${file.path} were not counted`);
  return {
    ...file,
    ...seal(folder, file.path),
    rowCount,
    dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: cube.columns.map(field),
      missingValues: [""],
      primaryKey: primaryKey(cube),
    },
  };
}

function field(column: CubeColumn) {
  const { name, type, description, codes, unit, nullable } = column;
  const constraints = { ...(nullable ? {} : { required: true }), ...(codes ? { enum: codes } : {}) };
  return { name, type, description, ...(unit ? { unit } : {}), constraints };
}

/** What tells the rows of a cube apart: every column that is no measure; of a list, its first column. */
export function primaryKey(cube: Cube): readonly string[] {
  const names = cube.columns.map(({ name }) => name);
  return cube.measures.length === 0 ? names.slice(0, 1) : names.filter((name) => !cube.measures.includes(name));
}
