import type { Estimate } from "../../../stats/interval.ts";
import { type Conclusion, isTooWide, type Margin, type NoninferiorityModel } from "./model.ts";

/** Whether blood alone may stand in for tissue; `difference` is the share found with blood minus that with tissue. */
export type Verdict =
  /** Too few patients for a percentage. */
  | { readonly say: "few"; readonly patients: number }
  /** Tissue finds so little that blood which finds nothing would lie within the margin. */
  | { readonly say: "too_wide"; readonly tissue: number; readonly patients: number }
  /** No margin is set, or it is not that of the part that the reader has chosen. */
  | { readonly say: "no_margin" | "part" | Conclusion; readonly difference: number };

export type Sure =
  | { readonly say: "interval"; readonly difference: Estimate; readonly margin: number | null }
  | {
      readonly say: "found";
      readonly patients: number;
      readonly blood: number;
      readonly tissue: number;
      readonly bloodOnly: number;
      readonly tissueOnly: number;
    };

export type Said = {
  readonly verdict: Verdict;
  readonly sure: readonly Sure[];
  readonly note: { readonly patients: number; readonly awaited: number; readonly margin: Margin | null };
};

function verdictOf({ rows, patients, tissue, part, margin }: NoninferiorityModel): Verdict {
  const { difference, conclusion } = rows.blood;
  if (difference === null) return { say: "few", patients };
  const { value } = difference.newcombe;
  if (margin === null) return { say: "no_margin", difference: value };
  if (!part && isTooWide(margin, tissue, patients)) return { say: "too_wide", tissue, patients };
  return { say: conclusion ?? "part", difference: value };
}

export function factsOf(model: NoninferiorityModel): Said {
  const { rows, patients, awaited, tissue, margin, part } = model;
  const { pairs, difference } = rows.blood;
  const found: Sure = {
    say: "found",
    patients,
    blood: pairs.both + pairs.first,
    tissue,
    bloodOnly: pairs.first,
    tissueOnly: pairs.second,
  };
  const interval = difference && {
    say: "interval" as const,
    difference: difference.newcombe,
    margin: margin && !part ? margin.set.points : null,
  };
  return {
    verdict: verdictOf(model),
    sure: [...(interval ? [interval] : []), found],
    note: { patients, awaited, margin },
  };
}
