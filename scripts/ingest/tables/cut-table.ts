import { InputError } from "../../aggregate/problem.ts";
import { withoutTail } from "../read/table.ts";
import type { Line } from "../text/lines.ts";
import { type Delimiter, records, type TextRecord } from "../text/records.ts";
import type { TableMap } from "./table-map.ts";

/** Columns of the file that a map names; without those that become pseudonyms, where these may be left out. */
export function sourcesOf({ columns, where = {} }: TableMap, ids = true): readonly string[] {
  const hidden = ["patient_id", "sample_id", "id"];
  return [
    ...Object.entries(columns)
      .filter(([column]) => ids || !hidden.includes(column))
      .flatMap(([, from]) => (typeof from === "string" ? [from] : "column" in from ? [from.column] : [])),
    ...Object.keys(where),
  ];
}

/** A table cut into cells: its delimiter, its header and its rows, blank ones left out. */
type Cut = {
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  readonly body: readonly TextRecord[];
};

/**
 * Cuts the lines by the delimiter that is stated, or the only one that gives the columns and rows as wide as the header.
 * Throws InputError where there is none, or more than one.
 */
export async function cutTable(lines: readonly Line[], name: string, map: TableMap): Promise<Cut> {
  const all: readonly Delimiter[] = map.delimiter === undefined ? [",", ";", "\t"] : [map.delimiter];
  const wanted = sourcesOf(map);
  const ways: Cut[] = [];
  let absent: readonly string[] = wanted;
  for (const delimiter of all) {
    const found: TextRecord[] = [];
    for await (const batch of records(inOne(lines), delimiter)) found.push(...batch);
    const { comments, header: at = 1 } = map;
    const filled = found.filter(({ cells, fault }) => fault !== undefined || withoutTail(cells).length > 0);
    const start = filled.findIndex(
      ({ line, cells }) => line >= at && (comments === undefined || !(cells[0] ?? "").startsWith(comments)),
    );
    const [top, ...body] = filled.slice(Math.max(0, start));
    const header = withoutTail(top?.cells ?? []);
    const missing = wanted.filter((column) => !header.includes(column));
    if (missing.length < absent.length || missing.length === 0) absent = missing;
    const twice = wanted.filter((column) => header.indexOf(column) !== header.lastIndexOf(column));
    if (twice.length > 0)
      throw new InputError(twice.map((column) => `${name}:1: ${column}: stands twice in the header`));
    // Rows may leave out what is empty at their end, or be padded.
    const even = body.map((record) => ({ ...record, cells: toWidth(record.cells, header.length) }));
    if (missing.length === 0) ways.push({ delimiter, header, body: even });
  }
  const fitting = ways.filter(({ header, body }) =>
    body.every(({ cells, fault }) => fault === undefined && cells.length === header.length),
  );
  const [only] = ways.length === 1 ? ways : fitting;
  // A lone column is cut by no delimiter, and read alike by each.
  if (only?.header.length === 1 && fitting.every(({ header }) => header.length === 1)) return only;
  if (only === undefined || (ways.length > 1 && fitting.length !== 1))
    throw new InputError(
      absent.length > 0
        ? absent.map((column) => `${name}:1: ${column}: no such column in the header: write it as the file does`)
        : [`${name}: (whole file): more than one delimiter cuts it: say delimiter in the map`],
    );
  return only;
}

function toWidth(cells: readonly string[], width: number): readonly string[] {
  const filled = withoutTail(cells);
  return filled.length > width ? filled : [...filled, ...Array.from({ length: width - filled.length }, () => "")];
}

async function* inOne(lines: readonly Line[]): AsyncGenerator<readonly Line[]> {
  yield lines;
}
