import type { Specimen } from "../../../cubes/codes.ts";
import type { Setting } from "../../../engine/setting.ts";
import { type ByTarget, isMuchUndated } from "../../../questions/ends/by-target.ts";
import type { QuantileDay } from "../../../stats/kaplan-meier.ts";
import type { TotalModel } from "./model.ts";

type Median = { readonly specimen: Specimen; readonly median: QuantileDay; readonly n: number };
/** The first target that begins with receipt, and how many of all received are reported by its day; null where that cannot be told. */
export type OnTarget = { readonly by: ByTarget; readonly days: number };

type Known = Median & { readonly target: OnTarget | null };

/** What the panel says, each thing once, in the order in which it is said. */
export type Fact =
  /** By which day a half is reported, of each specimen with a sample to follow. */
  | { readonly say: "medians"; readonly medians: readonly Known[] }
  /** How sure its median is, and how many came within its first target. */
  | ({ readonly say: "known" } & Known)
  /** More than a tenth of the received are reported without a date, so that no share is told. */
  | { readonly say: "undated"; readonly specimen: Specimen; readonly undated: number; readonly of: number }
  | { readonly say: "no_target" }
  | { readonly say: "not_received"; readonly specimen: Specimen };

export type Said = {
  readonly verdict: readonly Fact[];
  readonly howSure: readonly Fact[];
  readonly note: {
    readonly open: number;
    readonly ended: number;
    readonly unknown: number;
    readonly cut: string;
    readonly few: boolean;
  };
};

export function factsOf(model: TotalModel, { manifest: { study } }: Setting): Said {
  const { shown, followed } = model;
  const known = shown.map(
    ({ specimen, median, curve: { n }, goals: [goal] }): Known => ({
      specimen,
      median,
      n,
      target: goal?.byTarget ? { by: goal.byTarget, days: goal.target.days } : null,
    }),
  );
  const missing = followed.filter(({ counts }) => counts.started === 0);
  const sum = (key: "pending" | "endedWithoutReport" | "unknown"): number =>
    followed.reduce((n, { counts }) => n + counts[key], 0);
  return {
    verdict: [{ say: "medians", medians: known }],
    howSure: [
      ...known.map((each) => ({ say: "known", ...each }) as const),
      ...shown
        .filter(({ counts: { unknown, started } }) => isMuchUndated(unknown, started))
        .map(
          ({ specimen, counts: { unknown, started } }) =>
            ({ say: "undated", specimen, undated: unknown, of: started }) as const,
        ),
      ...(shown.every(({ goals }) => goals.length === 0) ? [{ say: "no_target" } as const] : []),
      ...missing.map(({ specimen }) => ({ say: "not_received", specimen }) as const),
    ],
    note: {
      open: sum("pending"),
      ended: sum("endedWithoutReport"),
      unknown: sum("unknown"),
      cut: study.data_cut,
      few: shown.some(({ status }) => status === "too_few"),
    },
  };
}
