import type { ControlSignal } from "../../stats/control-signals.ts";
import type { Phase } from "../../stats/xmr-phases.ts";
import type { Format } from "../../words/format.ts";
import type { PanelWords } from "../panel.ts";
import type { Change, ControlModel, Month } from "./stats.ts";

export type Point = Phase<Month>["points"][number];

export type ControlWords = PanelWords<ControlModel> & {
  readonly nothing: (model: ControlModel, filtered: boolean, f: Format) => string;
  /** A rule broken in one direction, with its months, as part of a sentence. */
  readonly signals: (signals: readonly ControlSignal[], f: Format) => string;
  readonly mark: (point: Point, limits: Phase<Month>["limits"], f: Format) => string;
  readonly change: (change: Change, f: Format) => string;
  readonly axis: string;
  readonly upper: string;
  readonly mean: string;
  readonly lower: string;
};

/** The limits that hold at the end of the months shown. */
export const newest = ({ phases }: ControlModel) => phases.findLast(({ limits }) => limits !== null)?.limits ?? null;

/** The signals by rule and direction, in the order in which the rules are told. */
export const byRule = ({ signals }: Pick<ControlModel, "signals">): readonly (readonly ControlSignal[])[] =>
  (["outside", "run_of_8", "trend_of_6", "two_of_three"] as const).flatMap((rule) =>
    [true, false].flatMap((up) => {
      const found = signals.filter((signal) => signal.rule === rule && signal.up === up);
      return found.length === 0 ? [] : [found];
    }),
  );

/** The months of some signals: "Apr 2022 to Jun 2022, Aug 2022". */
export const monthsOf = (signals: readonly ControlSignal[], to: string, f: Format): string =>
  signals
    .map((each) =>
      each.from === each.to ? f.shortMonth(each.from) : `${f.shortMonth(each.from)} ${to} ${f.shortMonth(each.to)}`,
    )
    .join(", ");
