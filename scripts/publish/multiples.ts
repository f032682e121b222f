import type { PartnerRelease } from "../../src/partners/release.ts";
import { openFile } from "../leak-check/open-file.ts";
import type { SiteFile } from "./site-files.ts";

/** Units in which people, or what was taken of them, are counted. */
const counted = new Set(["patients", "samples", "pairs", "variants", "runs", "tests", "samples or patients"]);

/** Columns with such a unit that count nobody of the study. */
const countNobody: readonly (readonly [columns: RegExp, why: string])[] = [
  [/^(planned(_cumulative)?|target|expected_by_now)$/, "the study's plan"],
  [/^needed_(to_test|low|high)$/, "an estimate: how many to test for one finding"],
  [/^positives_(at_target|for_\d+_points)$/, "how many a precision takes"],
  [/^(mean|lower|upper)$/, "what a month is expected to bring, with its limits"],
  [/^size$/, "a size of runs: how many such runs there are stands beside it"],
  [/^full_runs_needed$/, "a quotient of a rounded count and a capacity"],
];
/** Columns without a unit of their own that count all the same. */
const countAnyway = new Set(["events", "trials"]);
const isCount = (name: string, unit: string): boolean =>
  countAnyway.has(name) || (counted.has(unit) && !countNobody.some(([columns]) => columns.test(name)));

type Listed = { readonly columns: readonly { readonly name: string; readonly unit: string }[] };
const isListed = (value: unknown): value is Listed =>
  typeof value === "object" && value !== null && "columns" in value && Array.isArray(value.columns);

const download = /^[a-z]{2}\/download\/([^.]+)\.(csv|excel-nb\.csv|json|arrow)$/;

type Column = readonly [name: string, cells: readonly unknown[]];

function columnsOf({ path, plain }: SiteFile): readonly Column[] {
  const opened = openFile(path, plain);
  if (opened.holds === "table") return [...opened.columns];
  if (opened.holds !== "json" || !isListed(opened.value)) return [];
  const { rows } = opened.value as Listed & { readonly rows: readonly Readonly<Record<string, unknown>>[] };
  return opened.value.columns.map(({ name }) => [name, rows.map((row) => row[name])]);
}

/** The columns that count somebody in each panel's downloads, by panel, as the downloads in JSON say. */
function countsByPanel(files: readonly SiteFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, ReadonlySet<string>>();
  for (const file of files) {
    const [, panel, kind] = download.exec(file.path) ?? [];
    if (panel === undefined || kind !== "json") continue;
    const opened = openFile(file.path, file.plain);
    const columns = opened.holds === "json" && isListed(opened.value) ? opened.value.columns : [];
    known.set(panel, new Set(columns.filter(({ name, unit }) => isCount(name, unit)).map(({ name }) => name)));
  }
  return known;
}

/**
 * Counts in a site's downloads (JSON, both CSV, Arrow) that are no multiple of the policy's base and none of the totals that it
 * publishes exactly, each as `file: column: value: rule`.
 */
export function notMultiples(
  files: readonly SiteFile[],
  { policy }: Pick<PartnerRelease, "policy">,
): readonly string[] {
  const totals = new Set(policy.exact.map(({ total }) => total));
  const counts = countsByPanel(files);
  const isRounded = (cell: unknown): boolean =>
    cell === null || cell === undefined || cell === "" || Number(cell) % policy.base === 0 || totals.has(Number(cell));
  return files.flatMap((file) => {
    const [, panel = ""] = download.exec(file.path) ?? [];
    const names = counts.get(panel);
    if (names === undefined) return [];
    const columns = columnsOf(file);
    return columns.flatMap(([name, cells]) =>
      [...new Set(countsIn(name, cells, names, columns).filter((cell) => !isRounded(cell)))].map(
        (cell) =>
          `${file.path}: ${name}: ${String(cell)}: must be a multiple of ${policy.base}: it was not drawn from the rounded tables`,
      ),
    );
  });
}

/** The cells of a column that count somebody: all of them, those whose row gives such a unit, or none. */
function countsIn(name: string, cells: Column[1], counts: ReadonlySet<string>, columns: readonly Column[]): Column[1] {
  if (counts.has(name)) return cells;
  if (name !== "value") return [];
  const cellsOf = (other: string): Column[1] => columns.find(([each]) => each === other)?.[1] ?? [];
  const [units, headlines] = [cellsOf("unit"), cellsOf("headline")];
  return cells.filter((_, i) => counted.has(String(units[i])) && headlines[i] !== "planned");
}
