import { sum } from "d3-array";
import type { Specimen } from "../../../cubes/codes.ts";
import type { Share } from "../../../stats/share.ts";
import type { DecisionModel } from "./model.ts";

export type InTime = { readonly specimen: Specimen; readonly share: Share };
/** Samples followed, and how many of them gave no report. */
export type Lost = Readonly<Record<"n" | "failed" | "died" | "withdrew", number>> & { readonly specimen: Specimen };
type AtTheBoard = { readonly first: InTime; readonly second: InTime | undefined; readonly unknown: number };
export type Fact =
  | { readonly say: "no_meetings" }
  | { readonly say: "none_discussed" }
  /** All of those discussed were reported without a date. */
  | { readonly say: "all_unknown"; readonly unknown: number }
  /** Whose report was there when the board first met; in the verdict the shares, in how sure their intervals. */
  | ({ readonly say: "in_time" } & AtTheBoard)
  | ({ readonly say: "in_time_known" } & AtTheBoard)
  | { readonly say: "lost"; readonly followed: readonly Lost[] };
export type Said = {
  readonly verdict: readonly Fact[];
  readonly howSure: readonly Fact[];
  readonly note: { readonly pending: number; readonly unknown: number };
};

function atTheBoard({ ended }: DecisionModel): Fact {
  const discussed = ended.flatMap(({ specimen, board }) => (board ? [{ specimen, share: board }] : []));
  if (discussed.length === 0) return { say: "no_meetings" };
  const [first, second] = discussed.filter(({ share }) => share.trials > 0);
  const unknown = sum(discussed, ({ share }) => share.unknown);
  return first
    ? { say: "in_time", first, second, unknown }
    : unknown > 0
      ? { say: "all_unknown", unknown }
      : { say: "none_discussed" };
}

const lostBefore = ({ ended }: DecisionModel): Fact => ({
  say: "lost",
  followed: ended
    .filter(({ n }) => n > 0)
    .map(({ specimen, n, causes: { failed, died, withdrew } }) => ({ specimen, n, failed, died, withdrew })),
});

export const factsOf = (model: DecisionModel): Said => {
  const verdict = atTheBoard(model);
  return {
    verdict: [verdict],
    howSure: [verdict.say === "in_time" ? { ...verdict, say: "in_time_known" } : lostBefore(model)],
    note: { pending: sum(model.ended, (each) => each.pending), unknown: sum(model.ended, (each) => each.unknown) },
  };
};
