import { shown } from "../../aggregate/problem.ts";
import { isMissing } from "./cells.ts";
import { readDate } from "./dates.ts";
import type { Reading } from "./reading.ts";

/** The date in a cell; one that cannot be relied on is missing, and `reading` notes why. */
export function dateOrNote(reading: Reading, line: number, column: string, cell: string): string | null {
  if (isMissing(cell)) return null;
  const read = readDate(cell, reading.dateOrder);
  if ("date" in read) return read.date;
  reading.note(line, column, shown(cell), `${read.fault}; it counts as missing`);
  return null;
}
