import { type ActionableResult, type PairStatus, type SignalBand, signalBands } from "../../cubes/codes.ts";
import type { Needed } from "../../engine/supplied.ts";
import type { ActionableCount } from "../../questions/actionable/question.ts";

/** A row of counts seen from the specimen that has the finding. */
export type Sides = Pick<ActionableCount, "blood_confirmed" | "blood_recommended"> & {
  readonly own: ActionableResult;
  readonly other: ActionableResult;
  readonly pair: PairStatus;
  readonly signal_band: SignalBand;
};
type Keep = (row: Sides) => boolean;
/** One way in which a finding stands in one specimen only: who is tested, and who of them has it. */
export type Part = { readonly part: string; readonly tested: Keep; readonly found: Keep };

const ended: readonly ActionableResult[] = ["failed", "cancelled", "not_available", "not_evaluable"];
export const isFinding = (result: ActionableResult): boolean => result === "yes" || result === "yes_not_compared";
export const tells = (result: ActionableResult): boolean => isFinding(result) || result === "no";
export const isCompared: Keep = ({ pair }) => pair === "evaluable";

/** The other specimen was looked at for the class and found nothing. */
const nothingFound: Keep = ({ own, other }) => own === "yes" && other === "no";

/** The ways in which the other specimen was looked at for the class and found nothing; what blood misses, by its ctDNA fraction. */
export const examined: Readonly<Record<"blood" | "tissue", readonly Part[]>> = {
  blood: [{ part: "nothing_found", tested: isCompared, found: nothingFound }],
  tissue: signalBands.map((band) => ({
    part: band,
    tested: (row) => isCompared(row) && row.signal_band === band,
    found: nothingFound,
  })),
};
/** The other specimen could not be looked at for the class. */
export const notCompared: Part = {
  part: "not_compared",
  tested: isCompared,
  found: ({ own, other }) => own === "yes_not_compared" && other === "no",
};
/** The other specimen gave no result and never will. */
export const noResult: Part = {
  part: "no_result",
  tested: ({ own, other }) => tells(own) && ended.includes(other),
  found: ({ own }) => isFinding(own),
};
export const all: Part = {
  part: "all",
  tested: (row) => isCompared(row) || noResult.tested(row),
  found: (row) =>
    isCompared(row) ? nothingFound(row) || notCompared.found(row) : noResult.tested(row) && noResult.found(row),
};

/** Of the findings in the one specimen that the other was judged for: those that it lacks. */
export const ofFindings: Part = {
  part: "of_findings",
  tested: (row) => isCompared(row) && row.own === "yes",
  found: nothingFound,
};
/** What became of findings in blood alone, each with what tells it in the study export; patients tested as in all. */
export const followed: readonly (Part & { readonly needs: readonly Needed[] })[] = [
  {
    part: "confirmed",
    needs: ["reviews"],
    tested: all.tested,
    found: (row) => all.found(row) && row.blood_confirmed === "yes",
  },
  {
    part: "recommended",
    needs: ["decisions", "decisions.informed_by", "decisions.recommended_on"],
    tested: all.tested,
    found: (row) => all.found(row) && row.blood_recommended === "yes",
  },
];
