import type { Result, ResultColumn } from "../../engine/result.ts";
import type { ChartKind } from "../../words/explore.ts";

/** What a chart draws: its kind, the column along it, the column of its values, and the one that parts them, if any. */
export type ChartChoice = {
  readonly kind: ChartKind;
  readonly across: string;
  readonly height: string;
  readonly by: string | null;
};

const isNumber = ({ kind }: ResultColumn): boolean => kind === "number";
const isTime = ({ kind }: ResultColumn): boolean => kind === "month" || kind === "day";

/** Whether some rows have the same values in some columns. */
function repeats({ columns, rows }: Result, ...of: readonly ResultColumn[]): boolean {
  const places = of.map(({ name }) => columns.findIndex((column) => column.name === name));
  return new Set(rows.map((row) => JSON.stringify(places.map((at) => row[at])))).size < rows.length;
}

/** Columns that a chart can put along itself, part its values by, or take values from. */
export function choosable({ columns }: Result) {
  return {
    across: columns.map(({ name }) => name),
    height: columns.filter(isNumber).map(({ name }) => name),
    by: columns.filter((column) => !isNumber(column)).map(({ name }) => name),
  };
}

/** The chart that suits an answer; null where it has nothing to draw. */
export function suited(result: Result): ChartChoice | null {
  const { columns, rows } = result;
  const numbers = columns.filter(isNumber);
  const texts = columns.filter((column) => !isNumber(column) && !isTime(column));
  const time = columns.find(isTime);
  const [text, second] = texts;
  const [one, other] = numbers;
  if (rows.length === 0 || !one) return null;
  if (time) return { kind: "line", across: time.name, height: one.name, by: partedBy(result, time, text) };
  if (text && other && repeats(result, text, ...(second ? [second] : [])))
    return { kind: "line", across: one.name, height: other.name, by: text.name };
  if (text) return { kind: "bar", across: text.name, height: one.name, by: partedBy(result, text, second) };
  return other ? { kind: "dot", across: one.name, height: other.name, by: null } : null;
}

/** The column that parts rows which are alike along the chart; none where each is alone. */
const partedBy = (result: Result, along: ResultColumn, text: ResultColumn | undefined): string | null =>
  text && repeats(result, along) ? text.name : null;

/** A choice as it can be drawn: dots and lines need a place along the chart, which text is not. */
export function drawable({ columns }: Result, choice: ChartChoice): ChartChoice {
  const along = columns.find(({ name }) => name === choice.across);
  const by = choice.by === choice.across ? null : choice.by;
  const isPlace = along !== undefined && (isNumber(along) || isTime(along));
  return { ...choice, by, kind: isPlace ? choice.kind : "bar" };
}
