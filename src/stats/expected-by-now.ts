import { monthsTo } from "./complete-month.ts";
import { monthsBetween } from "./months.ts";

/** A site's own target, the day (YYYY-MM-DD) on which it opened, the data cut, and the month (YYYY-MM) at whose end the plan does. */
type Given = { readonly target: number; readonly opened: string; readonly cut: string; readonly planEnd: string };

/**
 * How much of a site's own target an even pace from its opening to the end of the plan brings by the data cut: never more than the target.
 * Null where it opens after the cut, or after the plan has ended.
 */
export function expectedByNow({ target, opened, cut, planEnd }: Given): number | null {
  const first = opened.slice(0, 7);
  const begun = monthsTo(first, opened);
  const span = monthsBetween(first, planEnd) - begun;
  if (opened > cut || span <= 0) return null;
  return target * Math.min(1, (monthsTo(first, cut, true) - begun) / span);
}
