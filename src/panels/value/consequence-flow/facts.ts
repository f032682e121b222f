import { noReason } from "../../../questions/not-started/question.ts";
import type { Share } from "../../../stats/share.ts";
import type { ConsequenceModel, Group, NotStarted } from "./model.ts";

/** What the panel says, in the order in which it is said. */
export type Fact =
  | { readonly say: "started"; readonly started: Share; readonly recommended: number; readonly offered: number }
  /** Who started, by what informed the board. */
  | { readonly say: "groups"; readonly groups: readonly Group[] }
  | { readonly say: "main_reason"; readonly main: NotStarted };

export type Said = { readonly summary: readonly Fact[]; readonly laterFurther: number };

export function factsOf({ all, groups, reasons }: ConsequenceModel): Said {
  const { recommended, offered, started } = all.steps;
  const main = reasons.find(({ reason }) => reason !== noReason);
  return {
    summary: [
      { say: "started", started, recommended: recommended.events, offered: offered.events },
      { say: "groups", groups },
      ...(main ? [{ say: "main_reason" as const, main }] : []),
    ],
    laterFurther: all.laterFurther,
  };
}
