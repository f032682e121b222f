import { sum } from "d3-array";
import type { Specimen } from "../../../cubes/codes.ts";
import type { Share } from "../../../stats/share.ts";
import type { DecisionModel } from "./model.ts";

export type InTime = { readonly specimen: Specimen; readonly share: Share };
/** Samples followed, and how many of them gave no report. */
export type Lost = Readonly<Record<"n" | "failed" | "died" | "withdrew", number>> & { readonly specimen: Specimen };
export type Fact =
  | { readonly say: "no_meetings" }
  | { readonly say: "none_discussed" }
  | { readonly say: "in_time"; readonly first: InTime; readonly second: InTime | undefined }
  | { readonly say: "lost"; readonly followed: readonly Lost[] };
export type Said = {
  readonly summary: readonly Fact[];
  readonly note: { readonly pending: number; readonly unknown: number };
};

function atTheBoard({ ended }: DecisionModel): Fact {
  if (ended.every(({ board }) => board === null)) return { say: "no_meetings" };
  const [first, second] = ended.flatMap(({ specimen, board }) =>
    board && board.trials > 0 ? [{ specimen, share: board }] : [],
  );
  return first ? { say: "in_time", first, second } : { say: "none_discussed" };
}

export const factsOf = (model: DecisionModel): Said => ({
  summary: [
    atTheBoard(model),
    {
      say: "lost",
      followed: model.ended
        .filter(({ n }) => n > 0)
        .map(({ specimen, n, causes: { failed, died, withdrew } }) => ({ specimen, n, failed, died, withdrew })),
    },
  ],
  note: { pending: sum(model.ended, (each) => each.pending), unknown: sum(model.ended, (each) => each.unknown) },
});
