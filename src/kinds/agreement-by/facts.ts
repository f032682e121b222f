import type { Estimate } from "../../stats/interval.ts";
import type { Share } from "../../stats/share.ts";
import { type Band, type ByModel, comparable, difference, type Informative } from "./model.ts";

/** What a panel says, each thing once, in the order in which it is said. */
export type Fact =
  | { readonly say: "ends"; readonly first: Band; readonly last: Band; readonly compared: number }
  /** The share of the first end minus that of the last. */
  | { readonly say: "difference"; readonly estimate: Estimate }
  | { readonly say: "nothing_in_tissue"; readonly evaluable: number }
  | { readonly say: "found_again"; readonly again: Share }
  /** Fewer than two bands have enough patients. */
  | { readonly say: "not_compared"; readonly compared: number }
  | ({ readonly say: "informative" } & Informative);

export type Said = {
  readonly summary: readonly Fact[];
  readonly note: { readonly notEvaluable: number; readonly consented: number };
};

/** How a panel compares its bands: `ends` puts them in order, so that the first stands against the last. */
export type Compare = {
  readonly ends: (bands: readonly Band[]) => readonly Band[];
  /** Whether it says in how many pairs a silent blood test means something. */
  readonly informative: boolean;
};

/** The two ends and how far they lie apart; the share over all bands where no two can be compared. */
function compared(model: ByModel, { ends }: Compare): readonly Fact[] {
  const bands = ends(comparable(model));
  const [first, last] = [bands[0], bands.at(-1)];
  if (first !== undefined && last !== undefined && first !== last)
    return [
      { say: "ends", first, last, compared: bands.length },
      { say: "difference", estimate: difference(first, last) },
    ];
  const { ppa, evaluable } = model.all;
  return [
    ppa.trials > 0 ? { say: "found_again", again: ppa } : { say: "nothing_in_tissue", evaluable },
    { say: "not_compared", compared: bands.length },
  ];
}

export function factsOf(model: ByModel, compare: Compare): Said {
  const { informative, notEvaluable } = model.all;
  const told: readonly Fact[] = compare.informative && informative ? [{ say: "informative", ...informative }] : [];
  return {
    summary: [...compared(model, compare), ...told],
    note: { notEvaluable, consented: model.consented },
  };
}
