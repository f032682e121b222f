import { rollup, sum } from "d3-array";
import type { Study } from "../cubes/study.ts";
import { nodeEngine } from "../engine/node.ts";
import type { Release } from "../engine/release.ts";
import { hasSupplied } from "../engine/supplied.ts";
import type { PartnerRelease } from "../partners/release.ts";
import { type Dimension, keysOf, matches, type Table } from "../partners/table.ts";
import type { Counted, PartnerDimension, PartnerTable } from "../partners/told.ts";
import { partnerAnswers } from "../questions/partners.ts";
import { askAll } from "../questions/question.ts";
import { noFilters } from "../state/filters.ts";

const thresholds = { group: 20, gene: 10, new_patients: 10 };
type AnyTable = PartnerTable<Readonly<Record<string, unknown>>>;
type Placed = { readonly dimension: Dimension; readonly place: (code: string) => string };

/** The first month of the quarter that a month is in. */
const quarterOf = (month: string): string =>
  /^\d{4}-\d{2}$/.test(month)
    ? `${month.slice(0, 5)}${String(3 * Math.floor((Number(month.slice(5)) - 1) / 3) + 1).padStart(2, "0")}`
    : month;

function placed(own: PartnerDimension, table: AnyTable, cells: readonly Counted[], study: Study): Placed {
  const { name, role, ordered = false } = own;
  const codeOf = (cell: Counted): string => String(cell[name]);
  if ("codes" in own) return { dimension: { name, role, ordered, codes: own.codes(study) }, place: (code) => code };
  if ("quarters" in own) {
    const codes = [...new Set(cells.map((cell) => quarterOf(codeOf(cell))))].toSorted();
    return { dimension: { name, role, ordered, codes }, place: quarterOf };
  }
  const { rest, least, among = {}, always = [] } = own.drawn;
  const told = cells.filter((cell) =>
    matches(
      among,
      table.dimensions,
      table.dimensions.map((each) => String(cell[each.name])),
    ),
  );
  const totals = rollup(told, (of) => sum(of, ({ n }) => n), codeOf);
  const named = [...totals].flatMap(([code, n]) => (n >= thresholds[least] && code !== rest ? [code] : []));
  const codes = [...new Set([...always, ...named.toSorted(), rest])];
  return { dimension: { name, role, ordered, codes }, place: (code) => (codes.includes(code) ? code : rest) };
}

/** A partner release of an exact one as a walk over panels needs it: lists of codes drawn from what is there, and each count rounded by itself. */
export async function partnerReleaseOf(
  { manifest, ...release }: Release,
  round: (n: number) => number = (n) => 5 * Math.round(n / 5),
): Promise<PartnerRelease> {
  const engine = await nodeEngine({ manifest, ...release });
  const { study, supplied } = manifest;
  const tables: Record<string, Table> = {};
  const counts: Record<string, readonly number[]> = {};
  for (const { name: question, question: asked, answer } of partnerAnswers) {
    if (!("tables" in answer)) continue;
    const { rows } = await askAll(question, { rows: asked }, engine, { manifest, filters: noFilters });
    for (const table of answer.tables) {
      if (!table.needs.every((needed) => hasSupplied(manifest, needed))) continue;
      const cells = rows.flatMap((row) => table.cells(row, study)).filter(({ n }) => n > 0);
      const places = table.dimensions.map((own) => placed(own, table, cells, study));
      const { count, results, impossible } = table;
      const made: Table = {
        ...{ question, count, results },
        dimensions: places.map(({ dimension }) => dimension),
        impossible: impossible?.(study) ?? [],
      };
      const keyOf = (cell: Counted): string =>
        places.map(({ dimension, place }) => place(String(cell[dimension.name]))).join("\n");
      const totals = rollup(cells, (of) => sum(of, ({ n }) => n), keyOf);
      tables[table.name] = made;
      counts[table.name] = keysOf(made).map((key) => round(totals.get(key.join("\n")) ?? 0));
    }
  }
  const policy = { owner: "", date: study.data_cut, thresholds, raised_zeros: 0.1, tables, links: [], exact: [] };
  return { release: manifest.release, study, supplied, policy: { format: 1, base: 5, ...policy }, counts };
}

type Cell = Readonly<Record<string, string | number>> & { readonly n: number };

/** A partner release of tables written by hand: each cell with its code in every dimension, all others 0. */
export function partnerTables({ manifest }: Release, cells: Readonly<Record<string, readonly Cell[]>>): PartnerRelease {
  const made = Object.entries(cells).map(([name, own]) => {
    const names = [...new Set(own.flatMap((cell) => Object.keys(cell)))].filter((each) => each !== "n");
    const dimensions = names.map((each) => ({
      ...{ name: each, role: "none" as const, ordered: false },
      codes: [...new Set(own.map((cell) => String(cell[each])))],
    }));
    const table: Table = { question: name, count: "patients", results: true, dimensions, impossible: [] };
    const at = new Map(own.map((cell) => [names.map((each) => String(cell[each])).join("\n"), cell.n]));
    return { name, table, counts: keysOf(table).map((key) => at.get(key.join("\n")) ?? 0) };
  });
  const tables = Object.fromEntries(made.map(({ name, table }) => [name, table]));
  const policy = {
    owner: "",
    date: manifest.study.data_cut,
    thresholds,
    raised_zeros: 0.1,
    tables,
    links: [],
    exact: [],
  };
  const { study, supplied } = manifest;
  const counts = Object.fromEntries(made.map((each) => [each.name, each.counts]));
  return { release: manifest.release, study, supplied, policy: { format: 1, base: 5, ...policy }, counts };
}
