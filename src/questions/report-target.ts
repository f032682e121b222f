import type { Specimen } from "../cubes/codes.ts";
import type { Study } from "../cubes/study.ts";

export type Target = Study["turnaround_targets"][number];

/** The study's target from receipt to report, the first of several; null without one. */
export const reportTarget = (
  { turnaround_targets }: Pick<Study, "turnaround_targets">,
  specimen: Specimen,
): Target | null =>
  turnaround_targets.find((each) => each.specimen === specimen && each.segment === "receipt_to_report") ?? null;
