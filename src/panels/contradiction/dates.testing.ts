import type { Table } from "../../define/table.ts";
import { datesOfStudy } from "./allowed.testing.ts";
import type { Fault, Said } from "./said.testing.ts";

/** Dates told stand in the table, in study.json, in the release's names, or in what the reader chose. */
export function undated(dates: readonly string[], { table, setting }: Said): readonly Fault[] {
  const { manifest, filters } = setting;
  const cells = table.rows.flatMap((row) => Object.values(row).filter((cell) => typeof cell === "string"));
  const known = [
    ...cells,
    ...datesOfStudy(manifest.study, manifest.previous ?? "", manifest.firstMonth ?? "", filters.period),
    // The last complete month before the data cut, and the months after it that a cell counts.
    ...[-1, ...monthsAhead(table)].map((months) => monthAfter(manifest.study.data_cut, months)),
  ];
  return dates
    .filter((date) => !known.some((cell) => cell.startsWith(date)))
    .map((date) => ({ rule: "date", said: date, why: "stands neither in the table nor in study.json" }));
}

const monthsAhead = ({ rows }: Table): readonly number[] =>
  rows.flatMap(({ unit, value }) =>
    unit === "months" && typeof value === "number" ? [Math.floor(value), Math.ceil(value)] : [],
  );

function monthAfter(day: string, months: number): string {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
}
