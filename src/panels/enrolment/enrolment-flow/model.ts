import { type BareRow, type Nothing, nothing } from "../../../define/nothing.ts";
import { stepRow } from "../../../kinds/flow-steps/table.ts";
import type { Exit, FlowCounts } from "../../../questions/flow/counts.ts";
import { type Share, shareOf } from "../../../stats/share.ts";

/** Those who left at a step, as a share of those who had come to it, and by reason. */
export type Left = { readonly share: Share; readonly by: readonly Exit[] };
export type FlowModel = {
  readonly screened: number;
  readonly notIncluded: Left;
  /** Of the screened. */
  readonly consented: Share;
  /** Who has an evaluable pair, of the consented; null where samples were not supplied. */
  readonly pairs: { readonly none: Left; readonly paired: Share } | null;
  /** Whom the board discussed, of those with a pair; null where decisions were not supplied. */
  readonly board: { readonly discussed: Share; readonly notDiscussed: Share; readonly withoutPair: number } | null;
};

/** The way from screening to the board; nothing where nobody was screened. `supplied` are the tables of the export. */
export function flowModel(counts: FlowCounts, supplied: readonly string[]): FlowModel | Nothing {
  const { screened, consented, paired } = counts;
  const left = (patients: number, of: number, by: readonly Exit[]): Left => ({ share: shareOf(patients, of), by });
  const model = {
    screened,
    notIncluded: left(counts.notIncluded, screened, counts.notIncludedBy),
    consented: shareOf(consented, screened),
    pairs: supplied.includes("samples")
      ? { none: left(counts.noPair, consented, counts.noPairBy), paired: shareOf(paired, consented) }
      : null,
    board: supplied.includes("decisions")
      ? {
          discussed: shareOf(counts.discussed, paired),
          notDiscussed: shareOf(counts.notDiscussed, paired),
          withoutPair: counts.discussedWithoutPair,
        }
      : null,
  };
  return screened === 0 ? nothing({ why: "nobody" }, tableRows(model)) : model;
}

const exits = (step: string, { share, by }: Left): BareRow[] =>
  by.map(({ reason, patients }) => stepRow(step, shareOf(patients, share.trials), reason));

/** Every box and every exit of the flow, from the top. */
export const tableRows = ({ screened, notIncluded, consented, pairs, board }: FlowModel): BareRow[] => [
  stepRow("screened", shareOf(screened, screened)),
  stepRow("not_included", notIncluded.share),
  ...exits("not_included", notIncluded),
  stepRow("consented", consented),
  stepRow("no_evaluable_pair", pairs?.none.share),
  ...(pairs ? exits("no_evaluable_pair", pairs.none) : []),
  stepRow("paired_evaluable", pairs?.paired),
  stepRow("not_discussed", pairs && board?.notDiscussed),
  stepRow("discussed", pairs && board?.discussed),
];
