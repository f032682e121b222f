import type { ActionableCount } from "../../questions/actionable/question.ts";

/** Patients by what blood and tissue show of what is actionable; counted, with a ctDNA fraction of at least 5 %, not reviewed and nothing recommended, unless changed. */
export const counted = (
  blood: ActionableCount["blood"],
  tissue: ActionableCount["tissue"],
  pair: ActionableCount["pair"],
  patients: number,
  changed: Partial<ActionableCount> = {},
): ActionableCount => ({
  origin: "counted",
  blood,
  tissue,
  pair,
  signal_band: "ge_5pct",
  blood_confirmed: "no",
  blood_recommended: "no",
  patients,
  ...changed,
});
