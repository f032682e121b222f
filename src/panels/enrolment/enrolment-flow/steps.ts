import type { Share } from "../../../stats/share.ts";
import type { FlowModel, Left } from "./model.ts";

/** What was not supplied, so that the steps that follow are not known. */
export type Unknown = "samples" | "decisions";
/** A step that patients came to, as a share of those at the step before, and those who left before the next one. */
export type Step = {
  readonly step: string;
  readonly share: Share;
  readonly exit: (Left & { readonly step: string }) | null;
  readonly unknown?: Unknown;
};

/** The steps down the figure, as far as they are known. */
export function stepsOf({ screened, notIncluded, consented, pairs, board }: FlowModel): Step[] {
  const first: Step = {
    step: "screened",
    share: { events: screened, trials: screened, estimate: null },
    exit: { step: "not_included", ...notIncluded },
  };
  if (pairs === null) return [first, { step: "consented", share: consented, exit: null, unknown: "samples" }];
  const second: Step = { step: "consented", share: consented, exit: { step: "no_evaluable_pair", ...pairs.none } };
  const third = { step: "paired_evaluable", share: pairs.paired };
  if (board === null) return [first, second, { ...third, exit: null, unknown: "decisions" }];
  return [
    first,
    second,
    { ...third, exit: { step: "not_discussed", share: board.notDiscussed, by: [] } },
    { step: "discussed", share: board.discussed, exit: null },
  ];
}
