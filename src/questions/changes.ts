import type { Specimen } from "../cubes/codes.ts";
import type { Study } from "../cubes/study.ts";
import { concerns } from "../state/study-events.ts";

export type Change = Study["changes"][number];

/** Changes until the data cut that concern a specimen: its own, and those of any scope that names no specimen, but not of enrolment; in order. */
export const changesOf = (
  { changes, data_cut }: Pick<Study, "changes" | "data_cut">,
  specimen: Specimen,
): readonly Change[] =>
  changes
    .filter((change) => change.on <= data_cut && concerns(change, specimen))
    .toSorted((a, b) => a.on.localeCompare(b.on));
