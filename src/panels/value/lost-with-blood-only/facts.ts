import { sum } from "d3-array";
import { type FoundFact, foundFact, noteOf, type OneNote } from "../../../kinds/one-specimen/facts.ts";
import type { OneModel } from "../../../kinds/one-specimen/model.ts";
import type { Share } from "../../../stats/share.ts";

const faintBands: readonly string[] = ["lt_0_1pct", "0_1_to_1pct"];

/** What makes a reader more or less sure, in the order in which it is said. */
export type SureFact =
  | { readonly say: "share"; readonly found: Share }
  /** Of those with a finding in tissue whose blood was judged for its class, blood had nothing; so many of these had a fraction under 1 %, of those of whom it is known. */
  | { readonly say: "missed"; readonly missed: Share; readonly faint: number; readonly known: number };

export type Said = {
  readonly verdict: FoundFact;
  readonly sure: readonly SureFact[];
  readonly note: OneNote;
};

/** Patients of whom blood was judged for the class and had nothing, of those with a finding in tissue; those of them with a known ctDNA fraction, and those with one under 1 %. */
export function missedByBlood({ examined, ofFindings }: OneModel): {
  readonly missed: Share;
  readonly faint: number;
  readonly known: number;
} {
  const faint = sum(examined, ({ part, found }) => (faintBands.includes(part) ? found.events : 0));
  const known = sum(examined, ({ part, found }) => (part === "unknown" ? 0 : found.events));
  return { missed: ofFindings.found, faint, known };
}

export function factsOf(model: OneModel): Said {
  const told = missedByBlood(model);
  return {
    verdict: foundFact(model),
    sure: [
      { say: "share", found: model.all.found },
      ...(told.missed.trials > 0 ? [{ say: "missed", ...told } as const] : []),
    ],
    note: noteOf(model),
  };
}
