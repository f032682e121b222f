import { noReason } from "../../../questions/not-started/question.ts";
import type { Share } from "../../../stats/share.ts";
import type { ConsequenceModel, NotStarted } from "./model.ts";

/** Of those discussed eight weeks ago or more, who has started treatment. */
export type Fact =
  | { readonly say: "started"; readonly started: Share }
  | { readonly say: "none_started"; readonly discussed: number };

/** What makes a reader more or less sure, in the order in which it is said. */
export type SureFact =
  /** Null: the study does not tell of the step. */
  | {
      readonly say: "steps";
      readonly started: Share;
      readonly recommended: number | null;
      readonly offered: number | null;
    }
  /** Discussed too recently to be counted. */
  | { readonly say: "recent"; readonly patients: number }
  | { readonly say: "main_reason"; readonly main: NotStarted };

export type Said = { readonly verdict: Fact; readonly sure: readonly SureFact[]; readonly laterFurther: number };

export function factsOf({ told, all, reasons, recent }: ConsequenceModel): Said {
  const { recommended, offered, started } = all.steps;
  const main = reasons.find(({ reason }) => reason !== noReason);
  return {
    verdict: started.events > 0 ? { say: "started", started } : { say: "none_started", discussed: started.trials },
    sure: [
      {
        say: "steps",
        started,
        recommended: told.includes("recommended") ? recommended.events : null,
        offered: told.includes("offered") ? offered.events : null,
      },
      ...(recent > 0 ? [{ say: "recent" as const, patients: recent }] : []),
      ...(main ? [{ say: "main_reason" as const, main }] : []),
    ],
    laterFurther: all.laterFurther,
  };
}
