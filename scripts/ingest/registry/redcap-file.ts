import { InputError } from "../../aggregate/problem.ts";
import { type RedcapField, redcapDictionaryFor } from "../read/redcap-dictionary.ts";
import { withoutTail } from "../read/table.ts";
import { readWhole } from "../read/whole-file.ts";
import type { Delimiter } from "../text/records.ts";

/** One row of a flat export: its line and its cells by column. */
export type RedcapRow = { readonly line: number; readonly cells: ReadonlyMap<string, string> };
export type RedcapFile = { readonly columns: ReadonlySet<string>; readonly rows: readonly RedcapRow[] };

const dataName = "redcap.data";

/** The fields of a data dictionary by name. Throws InputError for rows that cannot be read. */
export async function readDictionary(path: string): Promise<ReadonlyMap<string, RedcapField>> {
  const fields = new Map<string, RedcapField>();
  const reader = redcapDictionaryFor((field) => fields.set(field.name, field));
  const reading = await readWhole(path, "redcap.dictionary", ",", reader);
  if (reading.refused > 0)
    throw new InputError(
      reading.problems.map(({ line, column, rule }) => `redcap.dictionary:${line ?? 1}: ${column ?? "(row)"}: ${rule}`),
    );
  return fields;
}

/** A flat export whole. Throws InputError for a row of another width, a column twice, and for labels in its header. */
export async function readRedcap(path: string, delimiter: Delimiter): Promise<RedcapFile> {
  const rows: RedcapRow[] = [];
  const problems: string[] = [];
  let columns: readonly string[] | undefined;
  await readWhole(path, dataName, delimiter, () => ({
    take: ({ line, cells, fault }) => {
      const wrong = (rule: string): void => {
        problems.push(`${dataName}:${line}: (whole row): ${rule}`);
      };
      if (fault !== undefined) wrong(fault.rule);
      else if (withoutTail(cells).length === 0) return;
      else if (columns === undefined) {
        columns = withoutTail(cells);
        if (new Set(columns).size < columns.length) wrong("one column for each field");
        if (columns.some((name) => !/^[a-z][a-z0-9_]*$/.test(name)))
          wrong("names of fields in the header, not labels: export it again as CSV / raw data, or with raw headers");
      } else if (cells.length !== columns.length) wrong(`as many cells as the header: ${columns.length}`);
      else rows.push({ line, cells: new Map(columns.map((name, i) => [name, cells[i] ?? ""])) });
    },
  }));
  if (problems.length > 0) throw new InputError(problems);
  return { columns: new Set(columns), rows };
}
