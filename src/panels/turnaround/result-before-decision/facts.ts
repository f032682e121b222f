import { sum } from "d3-array";
import type { Specimen } from "../../../cubes/codes.ts";
import type { Estimate } from "../../../stats/interval.ts";
import type { Share } from "../../../stats/share.ts";
import { type DecisionModel, daysFromConsent, lastDayKnown } from "./model.ts";

export type InTime = { readonly specimen: Specimen; readonly share: Share };
/** Samples followed, and how many of them gave no report. */
export type Lost = Readonly<Record<"n" | "failed" | "died" | "withdrew", number>> & { readonly specimen: Specimen };
type AtTheBoard = { readonly first: InTime; readonly second: InTime | undefined; readonly unknown: number };
/** Of all who consented, the share with the report by a day; of few only the numbers are told. */
export type FromConsent = {
  readonly specimen: Specimen;
  readonly n: number;
  readonly reported: number;
  readonly estimate: Estimate;
};
type ByDay = {
  readonly day: number;
  readonly first: FromConsent;
  readonly second: FromConsent | undefined;
  readonly unknown: number;
};
export type Fact =
  | ({ readonly say: "by_day" } & ByDay)
  | ({ readonly say: "by_day_known" } & ByDay)
  | { readonly say: "no_meetings" | "no_consents" }
  | { readonly say: "none_discussed" }
  /** All of those discussed were reported without a date. */
  | { readonly say: "all_unknown"; readonly unknown: number }
  /** Whose report was there when the board first met; in the verdict the shares, in how sure their intervals. */
  | ({ readonly say: "in_time" } & AtTheBoard)
  /** `labelled`: whether it says what the limits are. */
  | ({ readonly say: "in_time_known"; readonly labelled: boolean } & AtTheBoard)
  | { readonly say: "lost"; readonly followed: readonly Lost[] };
export type Said = {
  readonly verdict: readonly Fact[];
  readonly howSure: readonly Fact[];
  readonly note: { readonly pending: number; readonly unknown: number };
};

function atTheBoard({ ended, consents }: DecisionModel): Fact {
  if (!consents) return { say: "no_consents" };
  if (ended.every(({ board }) => board === null)) return { say: "no_meetings" };
  const [first, second] = ended.flatMap(({ specimen, board }) =>
    board && board.trials > 0 ? [{ specimen, share: board }] : [],
  );
  const boards = ended.flatMap(({ board }) => board ?? []);
  const unknown = sum(boards, (board) => board.unknown);
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

/** Of all who consented; null where nobody has been followed for long enough. */
function byDay({ ended }: DecisionModel): ByDay | null {
  const at = lastDayKnown(ended.map(({ consented }) => consented));
  const day = daysFromConsent[at];
  const [first, second] = ended.flatMap(({ specimen, consented: { n, reported, by } }): FromConsent[] => {
    const estimate = by[at];
    return estimate == null ? [] : [{ specimen, n, reported: reported[at] ?? 0, estimate }];
  });
  const unknown = sum(ended, ({ consented }) => consented.unknown);
  return first && day !== undefined ? { day, first, second, unknown } : null;
}

export const factsOf = (model: DecisionModel): Said => {
  const board = atTheBoard(model);
  const consented = byDay(model);
  const behind: Fact =
    board.say === "in_time" ? { ...board, say: "in_time_known", labelled: consented === null } : lostBefore(model);
  return {
    verdict: [consented ? { say: "by_day", ...consented } : board],
    howSure: consented
      ? [{ say: "by_day_known", ...consented }, ...(board.say === "in_time" ? [behind] : [board])]
      : [behind],
    note: { pending: sum(model.ended, (each) => each.pending), unknown: sum(model.ended, (each) => each.unknown) },
  };
};
