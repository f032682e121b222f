import type { BareRow } from "../../define/nothing.ts";
import { column, declareTable } from "../../define/table.ts";
import { shareStatus } from "../../stats/few.ts";
import type { Share } from "../../stats/share.ts";

const patients = column.count("patients");

export const table = declareTable({
  step: column.code("flow_step"),
  reason: column.code("reason"),
  patients,
  of_patients: patients,
  share: column.estimate("of_patients"),
  status: column.status(),
});

/** Patients at a step, or who left there for a reason, as a share of those who came that far; without a share it was not supplied. */
export function stepRow(step: string, share: Share | null | undefined, reason: string | null = null): BareRow {
  if (!share) return { step, reason, status: "not_supplied" };
  const { events, trials, estimate } = share;
  return { step, reason, patients: events, of_patients: trials, share: estimate, status: shareStatus(trials) };
}
