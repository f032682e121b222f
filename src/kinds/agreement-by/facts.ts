import type { Estimate } from "../../stats/interval.ts";
import type { Share } from "../../stats/share.ts";
import { type Band, type ByModel, comparable, difference, type Informative } from "./model.ts";

/** Whether blood finds more in the first band than in the last: not told where the interval of the difference holds zero. */
export type Differ = "more" | "less" | "not_told";

export type Verdict =
  | { readonly say: "nothing_in_tissue"; readonly evaluable: number }
  /** Of the pairs in which blood found nothing, too many are of no known band: bands of the others would be too good. */
  | { readonly say: "signal_unknown"; readonly unknown: number; readonly pairs: number }
  /** Fewer than two bands have enough patients. */
  | { readonly say: "not_compared"; readonly compared: number }
  /** `differ` is null where the bands are named by their shares, so that no interval tests them. */
  | {
      readonly say: "ends";
      readonly first: Band;
      readonly last: Band;
      readonly compared: number;
      readonly differ: Differ | null;
    };

export type Sure =
  | { readonly say: "shares"; readonly first: Band; readonly last: Band }
  /** The share of the first end minus that of the last. */
  | { readonly say: "difference"; readonly estimate: Estimate }
  | { readonly say: "caveat" }
  | { readonly say: "over_all"; readonly again: Share };

export type Said = {
  readonly verdict: Verdict;
  readonly sure: readonly Sure[];
  readonly note: {
    readonly notEvaluable: number;
    readonly consented: number;
    readonly informative: Informative | null;
    /** Whether the table tells actionable findings too. */
    readonly actionable: boolean;
  };
};

/** How a panel compares its bands: `ends` puts them in order, so that the first stands against the last. */
export type Compare = {
  readonly ends: (bands: readonly Band[]) => readonly Band[];
  /** Whether the order is known beforehand, so that the interval of the difference tests it. */
  readonly tested: boolean;
  /** Whether the bands are of the ctDNA fraction: then it says in how many pairs a silent blood test means something. */
  readonly signal: boolean;
};

/** Bands of the ctDNA fraction are not compared where more than this share of the silent blood tests has none. */
export const mostUnknown = 0.05;

/** The two ends that are compared, and of how many bands; null where no two can be. */
export function endsOf(model: ByModel, { ends, signal }: Compare) {
  const { silent } = model.all;
  if (signal && silent.unknown / silent.pairs > mostUnknown) return null;
  const bands = ends(comparable(model));
  const [first, last] = [bands[0], bands.at(-1)];
  return first && last && first !== last ? { first, last, compared: bands.length } : null;
}

const differOf = ({ low, high }: Estimate): Differ => (low > 0 ? "more" : high < 0 ? "less" : "not_told");

/** The two ends and how far they lie apart; the share over all bands where no two can be compared. */
function told(model: ByModel, compare: Compare): Pick<Said, "verdict" | "sure"> {
  const { ppa: again, evaluable, silent } = model.all;
  if (again.trials === 0) return { verdict: { say: "nothing_in_tissue", evaluable }, sure: [] };
  const overAll = [{ say: "over_all" as const, again }];
  const found = endsOf(model, compare);
  if (found === null)
    return {
      verdict:
        compare.signal && silent.unknown / silent.pairs > mostUnknown
          ? { say: "signal_unknown", ...silent }
          : { say: "not_compared", compared: comparable(model).length },
      sure: overAll,
    };
  const estimate = difference(found.first, found.last, model);
  return {
    verdict: { say: "ends", ...found, differ: compare.tested ? differOf(estimate) : null },
    sure: [
      { say: "shares", first: found.first, last: found.last },
      ...(compare.tested ? [{ say: "difference" as const, estimate }] : []),
      { say: "caveat" },
    ],
  };
}

export function factsOf(model: ByModel, compare: Compare): Said {
  const { informative, notEvaluable, actionable } = model.all;
  return {
    ...told(model, compare),
    note: {
      notEvaluable,
      consented: model.consented,
      informative: compare.signal ? informative : null,
      actionable: actionable !== null,
    },
  };
}
