import { type Specimen, specimens } from "../cubes/codes.ts";
import type { Study } from "../cubes/study.ts";

export type Change = Study["changes"][number];

const elsewhere: readonly string[] = ["enrolment", ...specimens];

/** Changes until the data cut that concern a specimen: its own, and those of any scope that names no specimen, but not of enrolment; in order. */
export const changesOf = (
  { changes, data_cut }: Pick<Study, "changes" | "data_cut">,
  specimen: Specimen,
): readonly Change[] =>
  changes
    .filter(({ scope, on }) => on <= data_cut && (scope === specimen || !elsewhere.includes(scope)))
    .toSorted((a, b) => a.on.localeCompare(b.on));
