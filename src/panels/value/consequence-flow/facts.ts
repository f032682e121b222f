import { noReason } from "../../../questions/not-started/question.ts";
import type { Share } from "../../../stats/share.ts";
import type { ConsequenceModel, NotStarted } from "./model.ts";

/** Of those discussed, who has started treatment. */
export type Fact =
  | { readonly say: "started"; readonly started: Share }
  | { readonly say: "none_started"; readonly discussed: number };

/** What makes a reader more or less sure, in the order in which it is said. */
export type SureFact =
  | { readonly say: "steps"; readonly started: Share; readonly recommended: number; readonly offered: number }
  /** Of whom no treatment was started: who was discussed recently may still start. */
  | { readonly say: "may_start" }
  | { readonly say: "main_reason"; readonly main: NotStarted };

export type Said = { readonly verdict: Fact; readonly sure: readonly SureFact[]; readonly laterFurther: number };

export function factsOf({ all, reasons, notStarted }: ConsequenceModel): Said {
  const { recommended, offered, started } = all.steps;
  const main = reasons.find(({ reason }) => reason !== noReason);
  return {
    verdict: started.events > 0 ? { say: "started", started } : { say: "none_started", discussed: started.trials },
    sure: [
      { say: "steps", started, recommended: recommended.events, offered: offered.events },
      ...(notStarted > 0 ? [{ say: "may_start" as const }] : []),
      ...(main ? [{ say: "main_reason" as const, main }] : []),
    ],
    laterFurther: all.laterFurther,
  };
}
