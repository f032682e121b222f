import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { Exit, FlowModel } from "./stats.ts";

export type FlowWords = PanelWords<FlowModel> & {
  readonly nothing: (filtered: boolean) => string;
  readonly noSamples: string;
  readonly noDecisions: string;
  /** A step with its number and the share of those who came to the step before. */
  readonly boxMark: (step: string, patients: number, of: number | null, names: Names, f: Format) => string;
  readonly exitMark: (step: string, exit: Exit, of: number, names: Names, f: Format) => string;
};

/** The commonest exits from consent to an evaluable pair, at most two; those still awaited are none. */
export const mainLosses = ({ noPairBy }: FlowModel): readonly Exit[] =>
  noPairBy
    .filter(({ reason }) => reason !== "pending")
    .toSorted((a, b) => b.patients - a.patients)
    .slice(0, 2);

/** A name inside a sentence: its first letter small. */
export const inside = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
