import { InputError } from "../../aggregate/problem.ts";
import { type RedcapField, redcapDictionaryFor } from "../read/redcap-dictionary.ts";
import { withoutTail } from "../read/table.ts";
import { readWhole } from "../read/whole-file.ts";
import { checkProblems, checkRows } from "../tables/most-rows.ts";
import { ownText } from "../text/own-text.ts";
import type { Delimiter } from "../text/records.ts";

/** One row of a flat export: its line and its cells by column. */
export type RedcapRow = { readonly line: number; readonly cells: { readonly get: (column: string) => string } };
export type RedcapFile = {
  readonly columns: ReadonlySet<string>;
  /** The rows in which a column that is asked for is filled, and the first of each record in each access group. */
  readonly rows: readonly RedcapRow[];
  /** All rows of the file. */
  readonly count: number;
  /** Every event, repeating instrument and access group, by the column that holds it. */
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
};

const dataName = "redcap.data";
/** Columns of REDCap's own that say where a row belongs. */
const placeColumns = ["redcap_event_name", "redcap_repeat_instrument", "redcap_data_access_group"] as const;

/** The fields of a data dictionary by name. Throws InputError for rows that cannot be read. */
export async function readDictionary(path: string): Promise<ReadonlyMap<string, RedcapField>> {
  const fields = new Map<string, RedcapField>();
  const reader = redcapDictionaryFor((field) => {
    fields.set(field.name, field);
    checkRows(fields.size, "redcap.dictionary");
  });
  const reading = await readWhole(path, "redcap.dictionary", ",", reader);
  if (reading.refused > 0)
    throw new InputError(
      reading.problems.map(({ line, column, rule }) => `redcap.dictionary:${line ?? 1}: ${column ?? "(row)"}: ${rule}`),
    );
  return fields;
}

/**
 * A flat export: of its rows the columns that `wanted` asks for, and those that say where a row belongs; `id` is the field
 * of the patient's id. Throws InputError for a row of another width, a column twice, and for labels in its header.
 */
export async function readRedcap(
  path: string,
  delimiter: Delimiter,
  id = "",
  wanted: (column: string) => boolean = () => false,
): Promise<RedcapFile> {
  const rows: RedcapRow[] = [];
  const problems: string[] = [];
  const places = new Map(placeColumns.map((column) => [column, new Set<string>()] as const));
  const records = new Set<string>();
  let columns: readonly string[] | undefined;
  let count = 0;
  let held = new Map<string, number>();
  let asked: readonly number[] = [];
  const open = (header: readonly string[]): void => {
    columns = header;
    const names = header.filter(
      (name, i) => i === 0 || name === id || placeColumns.some((own) => own === name) || wanted(name),
    );
    held = new Map(names.map((name, i) => [name, i]));
    asked = header.flatMap((name, i) => (i > 0 && name !== id && wanted(name) ? [i] : []));
  };
  await readWhole(path, dataName, delimiter, () => ({
    take: ({ line, cells, fault }) => {
      const wrong = (rule: string): void => {
        problems.push(`${dataName}:${line}: (whole row): ${rule}`);
        checkProblems(problems, dataName);
      };
      if (fault !== undefined) wrong(fault.rule);
      else if (withoutTail(cells).length === 0) return;
      else if (columns === undefined) {
        const header = withoutTail(cells);
        open(header);
        if (new Set(header).size < header.length) wrong("one column for each field");
        if (header.some((name) => !/^[a-z][a-z0-9_]*$/.test(name)))
          wrong("names of fields in the header, not labels: export it again as CSV / raw data, or with raw headers");
      } else if (cells.length !== columns.length) wrong(`as many cells as the header: ${columns.length}`);
      else {
        count += 1;
        const all = columns;
        const cellOf = (name: string): string => cells[all.indexOf(name)] ?? "";
        for (const [column, found] of places) {
          const place = cellOf(column);
          if (place !== "" && !found.has(place)) found.add(ownText(place));
          checkRows(found.size, dataName);
        }
        const record = [cells[0], cellOf(id), cellOf("redcap_data_access_group")].join("\t");
        if (records.has(record) && asked.every((i) => isEmpty(cells[i] ?? "", all[i] ?? ""))) return;
        records.add(Buffer.from(record).toString());
        const own = [...held.keys()].map((name) => ownText(cellOf(name)));
        const place = held;
        rows.push({ line, cells: { get: (name) => own[place.get(name) ?? -1] ?? "" } });
        checkRows(rows.length, dataName);
      }
    },
  }));
  if (problems.length > 0) throw new InputError(problems);
  return { columns: new Set(columns), rows, count, places };
}

/** An empty cell, and a box that is not ticked: REDCap writes those in rows of other forms too. */
const isEmpty = (cell: string, column: string): boolean =>
  cell === "" || (column.includes("___") && /^(0|Unchecked)$/.test(cell));
