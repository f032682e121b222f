import type { ControlSignal } from "../stats/control-signals.ts";
import type { XmrRule } from "../stats/xmr.ts";
import type { Format } from "./format.ts";
import type { Bilingual } from "./lang.ts";

const broken: Bilingual<Readonly<Record<XmrRule, readonly [up: string, down: string]>>> = {
  en: {
    outside: ["above the upper limit", "below the lower limit"],
    run_of_8: ["8 in a row above the mean", "8 in a row below the mean"],
    trend_of_6: ["6 in a row rising", "6 in a row falling"],
    two_of_three: ["2 of 3 near the upper limit", "2 of 3 near the lower limit"],
  },
  nb: {
    outside: ["over øvre grense", "under nedre grense"],
    run_of_8: ["8 på rad over snittet", "8 på rad under snittet"],
    trend_of_6: ["6 på rad stigende", "6 på rad synkende"],
    two_of_three: ["2 av 3 nær øvre grense", "2 av 3 nær nedre grense"],
  },
};
const to = { en: "to", nb: "til" } as const;
const order = ["outside", "run_of_8", "trend_of_6", "two_of_three"] as const satisfies readonly XmrRule[];

/** The rules broken, each with its direction and its months: "above the upper limit (Mar 2023), 8 in a row …". */
export function brokenRules(signals: readonly ControlSignal[], f: Format): string {
  const months = ({ from, to: until }: ControlSignal): string =>
    from === until ? f.shortMonth(from) : `${f.shortMonth(from)} ${to[f.lang]} ${f.shortMonth(until)}`;
  const parts = order.flatMap((rule) =>
    [true, false].flatMap((up) => {
      const found = signals.filter((signal) => signal.rule === rule && signal.up === up);
      return found.length === 0 ? [] : [`${broken[f.lang][rule][up ? 0 : 1]} (${found.map(months).join(", ")})`];
    }),
  );
  return f.list(parts);
}

/** The rules that hold against one month, with their directions. */
export const brokenIn = (month: string, signals: readonly ControlSignal[], f: Format): string =>
  f.list(
    signals
      .filter(({ from, to: until }) => from <= month && month <= until)
      .map(({ rule, up }) => broken[f.lang][rule][up ? 0 : 1]),
  );
