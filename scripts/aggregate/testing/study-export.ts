import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { cubes } from "../../../src/cubes/index.ts";
import { study } from "../../../src/cubes/study.testing.ts";
import { aggregate, type Order } from "../aggregate.ts";
import { InputError } from "../problem.ts";

/** The smallest study with two sites; a test changes what it is about. */
export const twoSites = study({
  name: "Test study",
  short_name: "Test",
  data_cut: "2023-06-30",
  sites: [
    { code: "A", name: "Hospital A", node: "N1", region: "north", opened: "2023-01-01" },
    { code: "B", name: "Hospital B", node: "N2", opened: null, target: 5 },
  ],
  tumour_groups: [{ code: "lung", name_en: "Lung", name_nb: "Lunge" }],
  actionable_tiers: ["I", "II"],
});

/** Tables by name; the text is written as it is, with one line end after it. */
export type Tables = Readonly<Record<string, string | Buffer>>;

/** A folder that is gone after the test. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "samsvar-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Write a study export into a folder of its own and return the folder. */
export function writeExport(tables: Tables, changed: object = {}): string {
  const folder = join(scratch(), "export");
  mkdirSync(folder);
  writeFileSync(join(folder, "study.json"), JSON.stringify({ ...twoSites, ...changed }));
  for (const [name, text] of Object.entries(tables))
    writeFileSync(join(folder, `${name}.csv`), typeof text === "string" ? `${text.trim()}\n` : text);
  return folder;
}

export type Outcome = {
  /** Rows of a cube as they stand in its file, without the header. */
  readonly cube: (name: string) => readonly string[];
  /** The same added up over what it says of working days. */
  readonly calendar: (name: string) => readonly string[];
  readonly folder: string;
  readonly said: readonly string[];
};

/** Make a release of an export written from tables and return its cubes. */
export async function cubesOf(tables: Tables, changed: object = {}, order: Partial<Order> = {}): Promise<Outcome> {
  const said: string[] = [];
  const from = writeExport(tables, changed);
  const { folder } = await aggregate({ from, out: join(from, "..", "data"), ...order }, (line) => said.push(line));
  return outcomeIn(folder, said);
}

/** What stands in a folder of cubes. */
export function outcomeIn(folder: string, said: readonly string[]): Outcome {
  const cube = (name: string): readonly string[] =>
    readFileSync(join(folder, `${name}.csv`), "utf8")
      .trimEnd()
      .split("\n")
      .slice(1);
  const calendar = (name: string): readonly string[] => {
    const columns = cubes.find((known) => known.name === name)?.columns ?? [];
    const working = columns.findIndex((column) => column.name.startsWith("working_"));
    const sums = new Map<string, number>();
    for (const row of cube(name)) {
      const cells = row.split(",").toSpliced(working, working < 0 ? 0 : 1);
      const key = cells.slice(0, -1).join();
      sums.set(key, (sums.get(key) ?? 0) + Number(cells.at(-1)));
    }
    return [...sums].map(([key, n]) => `${key},${n}`);
  };
  return { cube, calendar, folder, said };
}

/** The messages of the InputError that an export must end in. */
export async function problemsOf(
  tables: Tables,
  changed: object = {},
  order: Partial<Order> = {},
): Promise<readonly string[]> {
  try {
    await cubesOf(tables, changed, order);
  } catch (error) {
    if (error instanceof InputError) return error.messages;
    throw error;
  }
  throw new Error("the export was taken, though it is wrong");
}
