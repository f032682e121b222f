import { shown } from "../../aggregate/problem.ts";
import type { Labels } from "./labels.ts";
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
