import type { Specimen } from "../../../cubes/codes.ts";
import type { Setting } from "../../../engine/setting.ts";
import type { QuantileDay } from "../../../stats/kaplan-meier.ts";
import type { Share } from "../../../stats/share.ts";
import type { TotalModel } from "./model.ts";

type Median = { readonly specimen: Specimen; readonly median: QuantileDay };
type OnTarget = {
  readonly specimen: Specimen;
  readonly within: Share;
  readonly days: number;
  readonly aim: number;
};

/** What the panel says, each thing once, in the order in which it is said. */
export type Fact =
  | { readonly say: "medians"; readonly medians: readonly Median[] }
  /** By which day 90 % are out. */
  | { readonly say: "most_by"; readonly days: readonly { readonly specimen: Specimen; readonly day: number }[] }
  | { readonly say: "most_not_reached"; readonly specimens: readonly Specimen[] }
  | { readonly say: "on_target"; readonly targets: readonly OnTarget[] }
  | { readonly say: "no_target" }
  | { readonly say: "not_received"; readonly specimen: Specimen };

export type Said = {
  readonly summary: readonly Fact[];
  readonly note: {
    readonly open: number;
    readonly ended: number;
    readonly unknown: number;
    readonly cut: string;
    readonly few: boolean;
  };
};

/** Of 90 % nothing is said where the samples are few, and where even the median is not reached: that is said already. */
function most({ shown }: TotalModel): readonly (Fact | false)[] {
  const asked = shown.filter(({ status, median }) => status === "ok" && median.day !== null);
  const days = asked.flatMap(({ specimen, p90: day }) => (day === null ? [] : [{ specimen, day }]));
  const open = asked.filter(({ p90 }) => p90 === null).map(({ specimen }) => specimen);
  return [days.length > 0 && { say: "most_by", days }, open.length > 0 && { say: "most_not_reached", specimens: open }];
}

export function factsOf(model: TotalModel, { manifest: { study } }: Setting): Said {
  const { shown, followed } = model;
  const targets = shown.flatMap(({ specimen, goals }) =>
    goals.slice(0, 1).map(({ target, within }) => ({ specimen, within, days: target.days, aim: target.share })),
  );
  const summary: readonly (Fact | false)[] = [
    { say: "medians", medians: shown },
    ...most(model),
    targets.length > 0 ? { say: "on_target", targets } : { say: "no_target" },
    ...followed
      .filter(({ counts }) => counts.started === 0)
      .map(({ specimen }) => ({ say: "not_received", specimen }) as const),
  ];
  const sum = (key: "pending" | "endedWithoutReport" | "unknown"): number =>
    followed.reduce((n, { counts }) => n + counts[key], 0);
  return {
    summary: summary.filter((fact) => fact !== false),
    note: {
      open: sum("pending"),
      ended: sum("endedWithoutReport"),
      unknown: sum("unknown"),
      cut: study.data_cut,
      few: shown.some(({ status }) => status === "too_few"),
    },
  };
}
