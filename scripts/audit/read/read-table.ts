import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CsvError, parse } from "csv-parse/sync";
import { keysOf, type Table as Rules } from "../../../src/partners/table.ts";
import { InputError } from "../../aggregate/problem.ts";
import type { Failure } from "../failure.ts";
import { notMultiples } from "../multiples.ts";
import type { Table } from "../published.ts";
import { tableOf } from "../published-of.ts";

type Place = {
  readonly release: string;
  readonly folder: string;
  /** Where the same table lies unrounded. */
  readonly exact: string | undefined;
  readonly name: string;
  readonly rules: Rules;
};

/**
 * Reads TABLE.csv by the rules: the rows have to be those of the code lists and no others, since a row that is left out says
 * zero. Throws InputError when file or columns are others than the rules say.
 */
export function readTable({ release, folder, exact, name, rules }: Place): {
  readonly table: Table;
  readonly failures: readonly Failure[];
} {
  const failures: Failure[] = [];
  const fail = (what: string): void => {
    failures.push({ kind: "rows", release, table: name, text: `${release}: ${name}: ${what}` });
  };
  const cells = keysOf(rules);
  const counts = readCounts(join(folder, `${name}.csv`), rules);
  const known = new Set(cells.map((codes) => codes.join("\n")));
  for (const key of counts.keys())
    if (!known.has(key)) fail(`a row (${key.replaceAll("\n", " · ")}) that the code lists do not give`);
  const shown = cells.map((codes) => {
    const text = counts.get(codes.join("\n"));
    if (text === undefined) fail(`no row (${codes.join(" · ")}), which says that nobody is in it`);
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
  });
  const truth = exact === undefined ? undefined : readTruth(join(exact, `${name}.csv`), rules, cells);
  const table = tableOf(name, rules, shown, truth);
  return { table, failures: [...failures, ...notMultiples(release, table)] };
}

function readTruth(path: string, rules: Rules, cells: readonly (readonly string[])[]): readonly number[] {
  const counts = readCounts(path, rules);
  return cells.map((codes) => {
    const text = counts.get(codes.join("\n"));
    const count = Number(text);
    if (text === undefined || text === "" || !Number.isInteger(count) || count < 0)
      throw new InputError([`${path}: (${codes.join(" · ")}): ${text ?? "no row"}: must be a count`]);
    return count;
  });
}

/** The count of each row as it is written, by the row's codes. */
function readCounts(path: string, { dimensions, count }: Rules): ReadonlyMap<string, string> {
  if (!existsSync(path)) throw new InputError([`${path}: missing, though policy.json names it`]);
  const [header = [], ...rows] = recordsOf(path);
  const columns = [...dimensions.map(({ name }) => name), count];
  if (header.join() !== columns.join())
    throw new InputError([`${path}: has the columns ${header.join(", ")}; policy.json says ${columns.join(", ")}`]);
  const counts = new Map<string, string>();
  for (const row of rows) {
    const key = row.slice(0, -1).join("\n");
    if (counts.has(key)) throw new InputError([`${path}: (${key.replaceAll("\n", " · ")}): stands twice`]);
    counts.set(key, row.at(-1) ?? "");
  }
  return counts;
}

function recordsOf(path: string): readonly (readonly string[])[] {
  try {
    return parse(readFileSync(path, "utf8"), { bom: true }) as readonly (readonly string[])[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InputError([`${path}: not CSV: ${error.message}`]);
  }
}
