import type { Compared } from "../define/compared.ts";
import type { Panel } from "../define/panel.ts";
import type { Kind, TableRow } from "../define/table.ts";
import { isOfPlaces, rowsOfSide, type Side, type Sides } from "./side.ts";
import { isEstimate, limitsOf } from "./table.ts";
import { type Difference, differenceOf, type Value, valueIn } from "./value.ts";

/** A side's value with the count that it is a share with. */
type Told = Value & { readonly n: number | null };

/** What is said of the number that stands for a figure under two choices. */
export type Headline =
  | { readonly say: "none" }
  | { readonly say: "absent"; readonly a: boolean; readonly b: boolean }
  | { readonly say: "few"; readonly a: boolean; readonly b: boolean }
  | {
      readonly say: "same" | "plain" | "apart" | "not_apart";
      readonly compared: Compared;
      readonly kind: Kind;
      readonly unit: string;
      readonly a: Told;
      readonly b: Told;
      readonly difference: Difference;
      /** Whether the two would have an interval, were they groups with nobody in common. */
      readonly isEstimate: boolean;
    };

const isAt =
  (at: Readonly<Record<string, unknown>>) =>
  (row: TableRow): boolean =>
    Object.entries(at).every(([name, value]) => row[name] === value);

function rowOf(panel: Panel, sides: Sides, side: Side, { row }: Compared): TableRow | undefined {
  const rows = rowsOfSide(panel, sides, side);
  return row === "last" ? rows.at(-1) : rows.find(isAt(row));
}

/** The number that stands for a figure, under both choices, and by how much they differ; `apart` says that nobody is in both. */
export function headlineOf(panel: Panel, sides: Sides, apart: boolean): Headline {
  const { compared } = panel;
  const isEmpty = [sides.a, sides.b].every((side) => rowsOfSide(panel, sides, side).length === 0);
  // A table of all places has a row for each side only where the sides are places.
  if (compared === null || (panel.rowsOf !== undefined && !isOfPlaces(sides)))
    return isEmpty ? { say: "absent", a: true, b: true } : { say: "none" };
  const { table } = sides.a.reply;
  const column = table.columns.find(({ name }) => name === compared.column);
  if (column === undefined) throw new RangeError(`${panel.id}: no column ${compared.column}`);
  const told = (side: Side): Told | null => {
    const row = rowOf(panel, sides, side, compared);
    const value = valueIn(row, column, limitsOf(table, panel, column));
    const n = compared.n === undefined ? null : row?.[compared.n];
    return value && { ...value, n: typeof n === "number" ? n : null };
  };
  const [a, b] = [told(sides.a), told(sides.b)];
  if (a === null || b === null) return { say: "absent", a: a === null, b: b === null };
  if (a.few || b.few) return { say: "few", a: a.few, b: b.few };
  const difference = differenceOf(a, b, apart && isEstimate(panel, column));
  if (difference === null) return { say: "none" };
  const { value, interval } = difference;
  const isClear = interval !== null && (interval.low > 0 || interval.high < 0);
  return {
    say: interval ? (isClear ? "apart" : "not_apart") : value === 0 ? "same" : "plain",
    ...{ compared, a, b, difference, kind: compared.kind ?? column.kind, unit: column.unit },
    isEstimate: isEstimate(panel, column) && a.limits !== null && b.limits !== null,
  };
}
