import { parse } from "csv-parse/sync";
import type { Cell } from "../../src/define/table.ts";
import type { Told } from "./numbers.ts";

const cellOf = (text: string, decimal: string, isNumber: boolean): Cell =>
  text === "" ? null : isNumber ? Number(text.replace(decimal, ".")) : text;

/** The rows that a CSV file of either kind holds, read with the types that `npm run numbers` tells. */
export function rowsOfCsv(file: Uint8Array, { columns, rows }: Told, separator: "," | ";"): unknown[] {
  const records: Record<string, string>[] = parse(Buffer.from(file), {
    columns: true,
    delimiter: separator,
    bom: true,
  });
  const isNumber = (name: string) => rows.some((row) => typeof row[name] === "number");
  const decimal = separator === ";" ? "," : ".";
  return records.map((record) =>
    Object.fromEntries(columns.map(({ name }) => [name, cellOf(record[name] ?? "", decimal, isNumber(name))])),
  );
}

/** Whether a file begins with the byte order mark of UTF-8. */
export const isMarked = (file: Uint8Array): boolean => Buffer.from(file.subarray(0, 3)).toString("hex") === "efbbbf";
