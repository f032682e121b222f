import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Study } from "../../src/cubes/study.ts";
import type { IntakeRow } from "../../src/engine/intake.ts";
import { openRelease, ReleaseError, releaseNames } from "../../src/engine/release.ts";
import { InputError } from "../aggregate/problem.ts";

/** One release that is to be added to others. */
export type Part = {
  /** As it was named on the command line. */
  readonly given: string;
  /** Its own folder. */
  readonly folder: string;
  readonly study: Study;
  /** Tables and columns of its export, each supplied or not. */
  readonly intake: readonly IntakeRow[];
  /** Rows per table of its export; null where it was not supplied. */
  readonly sourceRows: Readonly<Record<string, number | null>>;
  /** Codes of the sites that have patients in it. */
  readonly sites: ReadonlySet<string>;
  /** Codes of the laboratories that have runs in it. */
  readonly nodes: ReadonlySet<string>;
};

/**
 * Opens the newest release of each folder, every file held against its checksum.
 * Throws InputError with one line for each folder that holds no exact release.
 */
export function readParts(folders: readonly string[]): readonly Part[] {
  const problems: string[] = [];
  const parts = folders.flatMap((folder) => {
    try {
      return [readPart(folder)];
    } catch (error) {
      if (!(error instanceof ReleaseError)) throw error;
      problems.push(error.message);
      return [];
    }
  });
  if (problems.length > 0) throw new InputError(problems);
  return parts;
}

function readPart(given: string): Part {
  const own = existsSync(join(given, "datapackage.json"));
  const folder = resolve(own ? given : join(given, releaseNames(given).at(-1) ?? ""));
  const { manifest, table } = openRelease(folder);
  const rows = (cube: string) => [...table(cube).objects()] as readonly Readonly<Record<string, unknown>>[];
  const filled = (cube: string, column: string): ReadonlySet<string> =>
    new Set(rows(cube).flatMap((row) => (row[column] ? [String(row[column])] : [])));
  return {
    given,
    folder,
    study: manifest.study,
    intake: rows("intake") as unknown as readonly IntakeRow[],
    sourceRows: JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")).samsvar.source_rows,
    sites: filled("patients", "site"),
    nodes: filled("runs", "node"),
  };
}
