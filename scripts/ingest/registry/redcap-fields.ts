import type { RedcapField } from "../read/redcap-dictionary.ts";
import { Refused } from "../read/verdict.ts";
import { redcapCell, type Writing, writingOf } from "./redcap-cell.ts";
import type { RedcapFile, RedcapRow } from "./redcap-file.ts";
import type { RedcapFrom } from "./redcap-map.ts";

/** Reads the value of one source column in one row; empty where it is missing. Throws Refused as its cells deserve. */
export type FieldReader = (row: RedcapRow) => string;

/**
 * The reader of a column that a map names. A checkbox is the one code that is ticked; a single box (`name___code`) is 1 or
 * 0, and its 0 is missing while the form was never filled in: REDCap writes 0 for boxes that nobody has seen.
 * Throws Refused for a field that is not in the dictionary or the file, and for one that is marked Identifier.
 */
export function fieldReader(
  from: RedcapFrom,
  id: string,
  fields: ReadonlyMap<string, RedcapField>,
  file: RedcapFile,
): FieldReader {
  const { field: name, codes } = typeof from === "string" ? { field: from, codes: undefined } : from;
  const [base = "", box] = name.split("___");
  const field = fields.get(base);
  if (field === undefined) throw new Refused(name, "", "no such field in the dictionary");
  if (field.identifier && base !== id)
    throw new Refused(name, "", "marked Identifier in the dictionary: a person's data is never read");
  const translated = (value: string): string => {
    if (codes === undefined || value === "") return value;
    const told = codes[value];
    if (told === undefined) throw new Refused(name, "", "a code that the map does not translate; add it under codes");
    return told;
  };
  const form = completeOf(field);
  if (field.type === "checkbox") {
    const boxes = field.choices.map(({ code }) => ({ code, column: columnOf(base, code) }));
    const absent = boxes.find(({ column }) => !file.columns.has(column));
    if (absent !== undefined) throw new Refused(absent.column, "", "no such column in the export");
    const ticked = (row: RedcapRow, column: string): boolean => {
      const cell = row.cells.get(column);
      if (!/^(0|1|Checked|Unchecked|)$/.test(cell)) throw new Refused(column, "", "0 or 1, Checked or Unchecked");
      return cell === "1" || cell === "Checked";
    };
    if (box !== undefined)
      return (row) => {
        if (ticked(row, columnOf(base, box))) return translated("1");
        return /^([12]|Unverified|Complete)$/.test(row.cells.get(form)) ? translated("0") : "";
      };
    return (row) => {
      const on = boxes.filter(({ column }) => ticked(row, column));
      if (on.length > 1) throw new Refused(name, "", "one ticked box; name a single box as field___code");
      return translated(on[0]?.code ?? "");
    };
  }
  if (!file.columns.has(name)) throw new Refused(name, "", "no such column in the export");
  const cells = file.rows.map((row) => row.cells.get(name));
  const writing: Writing | undefined = field.choices.length > 0 ? writingOf(field, cells) : undefined;
  return (row) => translated(redcapCell(row.cells.get(name), field, writing));
}

/** Columns of the export that the reader of `from` looks at; none for a field that the dictionary does not have. */
export function columnsRead(from: RedcapFrom, fields: ReadonlyMap<string, RedcapField>): readonly string[] {
  const name = typeof from === "string" ? from : from.field;
  const [base = ""] = name.split("___");
  const field = fields.get(base);
  if (field?.type !== "checkbox") return [name];
  return [...field.choices.map(({ code }) => columnOf(base, code)), completeOf(field)];
}

const completeOf = ({ form }: RedcapField): string => `${form}_complete`;

/** REDCap writes the code of a box in small letters, and a minus as an underscore. */
const columnOf = (base: string, code: string): string => `${base}___${code.toLowerCase().replace("-", "_")}`;
