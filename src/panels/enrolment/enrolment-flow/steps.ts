import type { Exit } from "../../../questions/flow/counts.ts";
import { type Share, shareOf } from "../../../stats/share.ts";
import type { FlowModel, Left } from "./model.ts";

/** What was not supplied, so that the steps that follow are not known. */
export type Unknown = "samples" | "decisions";
/** Patients who did not come to the next step, in all and by reason; of one reason alone, that. */
export type Aside = Left & { readonly step: string; readonly reason: string | null };
/** A step that patients came to, as a share of those at the step before. */
export type Step = {
  readonly step: string;
  readonly share: Share;
  /** Those who left before the next one, and apart from them those whose results are awaited. */
  readonly asides: readonly Aside[];
  readonly unknown?: Unknown;
};

export const isAwaited = ({ reason }: Exit): boolean => reason === "pending";
/** How many await a result: a reason without a row has nobody. */
export const awaitedOf = (by: readonly Exit[]): number => by.find(isAwaited)?.patients ?? 0;

/** Those who left at a step, and apart from them those who may still come further. */
function asidesOf(step: string, { share: { events, trials }, by }: Left): readonly Aside[] {
  const awaited = awaitedOf(by);
  const lost = {
    step,
    reason: null,
    share: shareOf(events - awaited, trials),
    by: by.filter((one) => !isAwaited(one)),
  };
  return awaited === 0 ? [lost] : [lost, { step, reason: "pending", share: shareOf(awaited, trials), by: [] }];
}

/** The steps down the figure, as far as they are known. */
export function stepsOf({ screened, notIncluded, consented, pairs, board }: FlowModel): Step[] {
  const first: Step = {
    step: "screened",
    share: { events: screened, trials: screened, estimate: null },
    asides: asidesOf("not_included", notIncluded),
  };
  if (pairs === null) return [first, { step: "consented", share: consented, asides: [], unknown: "samples" }];
  const second: Step = { step: "consented", share: consented, asides: asidesOf("no_evaluable_pair", pairs.none) };
  const third = { step: "paired_evaluable", share: pairs.paired };
  if (board === null) return [first, second, { ...third, asides: [], unknown: "decisions" }];
  return [
    first,
    second,
    { ...third, asides: asidesOf("not_discussed", { share: board.notDiscussed, by: [] }) },
    { step: "discussed", share: board.discussed, asides: [] },
  ];
}
