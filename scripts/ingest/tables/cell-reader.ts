import { isMissing } from "../read/cells.ts";
import type { DateOrder } from "../read/dates.ts";
import { Refused } from "../read/verdict.ts";
import { decimalIn, type Proven, provenDates, provenDecimal, tableDate } from "./proven.ts";
import type { TableMap } from "./table-map.ts";

/** The columns of the export that hold days, and those that hold numbers. */
export type Kinds = { readonly dates: ReadonlySet<string>; readonly numbers: ReadonlySet<string> };

type Wrong = { readonly column: string; readonly rule: string };
type Reader = {
  readonly decimal: "." | "," | null;
  readonly dates: DateOrder | null;
  readonly read: (cell: (column: string) => string) => {
    readonly values: Readonly<Record<string, string>>;
    readonly wrong: readonly Wrong[];
  };
};

/**
 * The reader of one row's cells by what the map says of its columns; `allCellsOf` gives all cells of a column of the file.
 * What the map leaves open and the cells do not prove is a problem.
 */
export function cellReader(
  { columns, decimal, dates, missing }: TableMap,
  kinds: Kinds,
  allCellsOf: (column: string) => readonly string[],
): Reader | { readonly problems: readonly string[] } {
  const cellsOf = (column: string): readonly string[] =>
    allCellsOf(column).filter((cell) => !isMissing(cell) && !missing.includes(cell));
  const cellsOfKind = (kind: ReadonlySet<string>): readonly string[] =>
    Object.entries(columns).flatMap(([column, from]) => {
      if (!kind.has(column)) return [];
      if (typeof from === "string") return cellsOf(from);
      return "column" in from && from.codes === undefined ? cellsOf(from.column) : [];
    });
  const order: Proven<DateOrder | null> = dates === undefined ? provenDates(cellsOfKind(kinds.dates)) : { is: dates };
  const sign: Proven<"." | ","> = decimal === undefined ? provenDecimal(cellsOfKind(kinds.numbers)) : { is: decimal };
  if ("open" in order || "open" in sign)
    return { problems: [order, sign].flatMap((one) => ("open" in one ? [one.open] : [])) };
  const readCell = (column: string, cell: string, codes: Readonly<Record<string, string>> | undefined): string => {
    const told = codes?.[cell];
    if (told === undefined && (isMissing(cell) || missing.includes(cell))) return "";
    if (codes !== undefined) {
      if (told === undefined)
        throw new Refused(column, "", "a cell that the map does not translate: add it under codes");
      return told;
    }
    if (kinds.dates.has(column)) {
      const day = tableDate(cell, order.is);
      if ("date" in day) return day.date;
      throw new Refused(column, "", day.fault);
    }
    return kinds.numbers.has(column) ? String(decimalIn(cell, column, sign.is) ?? "") : cell;
  };
  return {
    decimal: [...kinds.numbers].some((column) => columns[column] !== undefined) ? sign.is : null,
    dates: order.is,
    read: (cell) => {
      const values: Record<string, string> = {};
      const wrong: Wrong[] = [];
      for (const [column, from] of Object.entries(columns)) {
        try {
          if (typeof from === "string") values[column] = readCell(column, cell(from), undefined);
          else if ("value" in from) values[column] = from.value;
          else {
            const value = readCell(column, cell(from.column), from.codes);
            values[column] =
              from.percent === true && value !== "" ? String(Number((Number(value) / 100).toFixed(6))) : value;
          }
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          wrong.push({ column, rule: error.refusal.rule });
          values[column] = "";
        }
      }
      return { values, wrong };
    },
  };
}
