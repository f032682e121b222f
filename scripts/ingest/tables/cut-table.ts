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

/** How a table is cut into cells: its delimiter, and its header. */
export type Cut = { readonly delimiter: Delimiter; readonly header: readonly string[] };
/** The lines of the table, from its beginning each time. */
type OpenLines = () => AsyncIterable<readonly Line[]>;

/**
 * How the table is cut: by the delimiter that is stated, or the only one that gives the columns and rows as wide as the
 * header. Reads the whole table only where more than one gives the columns. Throws InputError where there is none, or
 * more than one.
 */
export async function cutTable(open: OpenLines, name: string, map: TableMap): Promise<Cut> {
  const all: readonly Delimiter[] = map.delimiter === undefined ? [",", ";", "\t"] : [map.delimiter];
  const wanted = sourcesOf(map);
  const ways: Cut[] = [];
  let absent: readonly string[] = wanted;
  for (const delimiter of all) {
    const header = await headerBy(open, delimiter, map);
    const missing = wanted.filter((column) => !header.includes(column));
    if (missing.length < absent.length || missing.length === 0) absent = missing;
    const twice = wanted.filter((column) => header.indexOf(column) !== header.lastIndexOf(column));
    if (twice.length > 0)
      throw new InputError(twice.map((column) => `${name}:1: ${column}: stands twice in the header`));
    if (missing.length === 0) ways.push({ delimiter, header });
  }
  const [first] = ways;
  if (first !== undefined && ways.length === 1) return first;
  const fitting: Cut[] = [];
  for (const way of ways) if (await fits(open, way, map)) fitting.push(way);
  const [only] = fitting;
  // A lone column is cut by no delimiter, and read alike by each.
  if (only?.header.length === 1 && fitting.every(({ header }) => header.length === 1)) return only;
  if (only === undefined || fitting.length > 1)
    throw new InputError(
      absent.length > 0
        ? absent.map((column) => `${name}:1: ${column}: no such column in the header: write it as the file does`)
        : [`${name}: (whole file): more than one delimiter cuts it: say delimiter in the map`],
    );
  return only;
}

/** The rows below the header, in batches, blank ones left out. A row may leave out what is empty at its end, or be padded. */
export async function* rowsOf(
  open: OpenLines,
  { delimiter, header }: Cut,
  map: TableMap,
): AsyncGenerator<TextRecord[]> {
  let below = false;
  for await (const batch of records(open(), delimiter)) {
    const rows: TextRecord[] = [];
    for (const record of batch) {
      if (!isFilled(record)) continue;
      if (below) rows.push({ ...record, cells: toWidth(record.cells, header.length) });
      below ||= isHeader(record, map);
    }
    yield rows;
  }
}

export const isWide = ({ cells, fault }: TextRecord, { header }: Cut): boolean =>
  fault === undefined && cells.length === header.length;

async function headerBy(open: OpenLines, delimiter: Delimiter, map: TableMap): Promise<readonly string[]> {
  for await (const batch of records(open(), delimiter))
    for (const record of batch) if (isFilled(record) && isHeader(record, map)) return withoutTail(record.cells);
  return [];
}

async function fits(open: OpenLines, way: Cut, map: TableMap): Promise<boolean> {
  for await (const rows of rowsOf(open, way, map)) if (!rows.every((row) => isWide(row, way))) return false;
  return true;
}

const isFilled = ({ cells, fault }: TextRecord): boolean => fault !== undefined || withoutTail(cells).length > 0;

const isHeader = ({ line, cells }: TextRecord, { comments, header = 1 }: TableMap): boolean =>
  line >= header && (comments === undefined || !(cells[0] ?? "").startsWith(comments));

function toWidth(cells: readonly string[], width: number): readonly string[] {
  const filled = withoutTail(cells);
  return filled.length > width ? filled : [...filled, ...Array.from({ length: width - filled.length }, () => "")];
}
