import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { study } from "../../../src/cubes/study.testing.ts";
import { base, type Published } from "../published.ts";

/** A cell as a file has it. */
type Cell = number | null | undefined;

const csv = (lines: readonly (readonly Cell[] | readonly string[])[]): string =>
  lines.map((line) => `${line.map((cell) => cell ?? "").join(",")}\n`).join("");

/** Writes made-up releases as folders of partner tables below `partners`, and the same unrounded below `exact`. */
export function writeReleases(releases: readonly Published[], partners: string, exact: string): void {
  for (const release of releases) {
    writeRelease(join(partners, release.name), release, (table) => table.shown);
    writeRelease(join(exact, release.name), release, (table) => table.truth ?? []);
  }
}

type Table = Published["tables"][number];

function writeRelease(folder: string, release: Published, countsOf: (table: Table) => readonly Cell[]): void {
  mkdirSync(folder, { recursive: true });
  const writeJson = (name: string, value: unknown): void =>
    writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
  for (const table of release.tables) {
    const counts = countsOf(table);
    const header = [...table.dimensions.map(({ name }) => name), "patients"];
    const rows = table.cells.map((codes, place) => [...codes, String(counts[place] ?? "")]);
    writeFileSync(join(folder, `${table.name}.csv`), csv([header, ...rows]));
  }
  writeJson("study.json", study({ name: "Made up", short_name: "Made up", data_cut: release.name }));
  writeJson("datapackage.json", {
    name: "made-up",
    samsvar: { contract: 2, audience: "partners", release: release.name, target: { patients: 333 }, supplied: [] },
    resources: release.tables.map(({ name }) => ({ name, path: `${name}.csv` })),
  });
  writeJson("policy.json", {
    format: 1,
    owner: "Nobody",
    date: "2023-12-31",
    base,
    thresholds: { group: release.thresholds.group, gene: 10, new_patients: release.thresholds.newPatients },
    raised_zeros: release.raisedZeros,
    tables: Object.fromEntries(
      release.tables.map(({ name, results, dimensions }) => [
        name,
        {
          question: name,
          count: "patients",
          results,
          dimensions: dimensions.map(({ name, role, codes }) => ({ name, role, codes, ordered: false })),
          impossible: [],
        },
      ]),
    ),
    links: release.links,
    exact: release.exact,
  });
}
