import { shown } from "../../aggregate/problem.ts";
import { type Labels, plain } from "./labels.ts";
import type { Reading } from "./reading.ts";
import { lostTab, withoutTail } from "./table.ts";
import type { Verdict } from "./verdict.ts";

/** The verdict on a row whose label is not known: kept out and named, or refused where its value stands in the label's cell. */
export function unknownField(cells: readonly string[], known: Labels<string>, reading: Reading): Verdict {
  const [label = ""] = cells;
  const begins = withoutTail(cells).length === 1 ? known.startOf(label) : undefined;
  if (begins !== undefined)
    return { column: begins, found: `1 cell: ${shown(label)}`, rule: `a label and its value in 2 cells; ${lostTab}` };
  reading.notKnown(label);
  return { out: "a label that is not known" };
}

/**
 * The verdict on a row whose label has stood in the file before; undefined for the first. `seen` holds the value of each
 * label. The same value again is kept out; of two values nobody can tell which counts.
 */
export function fieldAgain(seen: Map<string, string>, label: string, cell: string): Verdict | undefined {
  const name = plain(label);
  const before = seen.get(name);
  if (before === undefined) seen.set(name, cell);
  if (before === undefined) return undefined;
  if (before === cell) return { out: "a label that stands twice" };
  return {
    column: label,
    found: `${shown(cell)}, and ${shown(before)} above`,
    rule: "one value for each label in a file",
  };
}
