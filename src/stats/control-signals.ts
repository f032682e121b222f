import type { XmrRule } from "./xmr.ts";
import type { Limits, Monthly, Phase } from "./xmr-phases.ts";

/** A rule broken by one month, or by months in a row. */
export type ControlSignal = {
  readonly rule: XmrRule;
  readonly from: string;
  readonly to: string;
  /** The value of the last of these months. */
  readonly value: number;
  /** Which way: above or below the mean; rising or falling for a trend. */
  readonly up: boolean;
};

/** The signals of a chart, earliest end first; points in a row that break one rule in one direction are one signal. */
export function controlSignals(phases: readonly Phase<Monthly, Limits>[]): ControlSignal[] {
  return phases.flatMap(signalsOf).toSorted((a, b) => a.to.localeCompare(b.to));
}

function signalsOf({ points, limits }: Phase<Monthly, Limits>): ControlSignal[] {
  if (limits === null) return []; // without limits no rule is asked
  const { mean } = limits;
  const plotted = points.flatMap(({ month, value, rules }) => (value === null ? [] : [{ month, value, rules }]));
  const rules = [...new Set(plotted.flatMap((point) => point.rules))];
  return rules.flatMap((rule) => {
    const found: ControlSignal[] = [];
    let last = -2;
    for (const [i, { month, value, rules: broken }] of plotted.entries()) {
      if (!broken.includes(rule)) continue;
      const up = value > (rule === "trend_of_6" ? (plotted[i - 1]?.value ?? mean) : mean);
      const before = found.at(-1);
      if (before && last === i - 1 && before.up === up) found[found.length - 1] = { ...before, to: month, value };
      else found.push({ rule, from: month, to: month, value, up });
      last = i;
    }
    return found;
  });
}
