import { enough } from "../../../stats/few.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";
import type { Prices } from "./costs.ts";

/** Counts behind blood first, then tissue, against tissue only. */
export type Basis = {
  readonly patients: number;
  readonly bloodTests: number;
  /** With tissue only, and after blood. */
  readonly tissueTests: number;
  readonly tissueAfter: number;
  /** Patients with an actionable finding in blood: their tissue is not tested. */
  readonly spared: number;
  /** Patients with an actionable finding that tissue only does not have. */
  readonly extra: number;
  /** Of the tests, those that stopped before they were sequenced. */
  readonly stopped: { readonly blood: number; readonly tissue: number; readonly tissueAfter: number };
};

/** The answer with an assumption at its low and at its high end. */
type Ends = { readonly atLow: number; readonly atHigh: number };
/** One assumption moved alone from one end to the other: kroner, or a share. */
export type Moved = Ends & {
  readonly lever: "cost_blood" | "cost_tissue" | "spared" | "extra";
  readonly low: number;
  readonly high: number;
};
/** Haematopoiesis, which counts as a finding or not, and tests that stopped before sequencing, which cost nothing (the low end) or as much as any. */
export type Lever = Moved | (Ends & { readonly lever: "haematopoiesis" }) | (Ends & { readonly lever: "stopped" });
export type Sensitivity = {
  /** What the answer is: kroner per extra patient with an actionable finding, or, where blood first costs no more, kroner per patient. */
  readonly measure: "per_extra" | "per_patient";
  readonly base: number;
  readonly prices: Prices;
  /** The widest first. */
  readonly levers: readonly Lever[];
};

/** Typed costs have no interval of their own: they are moved by a quarter either way. */
export const swing = 0.25;

type Inputs = Prices & { readonly spared: number; readonly extra: number };

/** What blood first costs a patient more than tissue only, as the inputs move; tissue tests of a patient of whom blood has nothing actionable are held. */
function costOfMore({ patients, bloodTests, tissueTests, tissueAfter, spared }: Basis): (at: Inputs) => number {
  const unspared = patients - spared;
  const testsAfter = unspared === 0 ? tissueTests / patients : tissueAfter / unspared;
  return (at) =>
    (at.blood * bloodTests) / patients + at.tissue * ((1 - at.spared) * testsAfter - tissueTests / patients);
}

/** One-way sensitivity of what blood first costs against tissue only; null without an extra finding or with too few patients. */
export function sensitivity(counted: Basis, withHaematopoiesis: Basis, prices: Prices): Sensitivity | null {
  const { patients } = counted;
  if (!enough(patients) || counted.extra <= 0) return null;
  const more = costOfMore(counted);
  const inputs: Inputs = { ...prices, spared: counted.spared / patients, extra: counted.extra / patients };
  /** From the counts themselves, so that equal counts give equal answers. */
  const total = (of: Basis): number => prices.blood * of.bloodTests + prices.tissue * (of.tissueAfter - of.tissueTests);
  const measure = total(counted) > 0 ? "per_extra" : "per_patient";
  const answer = (changed: Partial<Inputs>): number => {
    const at = { ...inputs, ...changed };
    return measure === "per_extra" ? more(at) / at.extra : more(at);
  };
  const counting = (of: Basis): number => total(of) / (measure === "per_extra" ? of.extra : patients);
  const base = counting(counted);
  const { stopped } = counted;
  const withoutStopped: Basis = {
    ...counted,
    bloodTests: counted.bloodTests - stopped.blood,
    tissueTests: counted.tissueTests - stopped.tissue,
    tissueAfter: counted.tissueAfter - stopped.tissueAfter,
  };

  const moved = (lever: Moved["lever"], key: keyof Inputs, low: number, high: number): Moved => ({
    lever,
    low,
    high,
    atLow: answer({ [key]: low }),
    atHigh: answer({ [key]: high }),
  });
  const cost = (lever: Moved["lever"], key: keyof Prices): Moved =>
    moved(lever, key, prices[key] * (1 - swing), prices[key] * (1 + swing));
  const spared = wilsonOrNull(counted.spared, patients);
  const extra = wilsonOrNull(counted.extra, patients);
  const levers: Lever[] = [
    cost("cost_blood", "blood"),
    cost("cost_tissue", "tissue"),
    ...(spared ? [moved("spared", "spared", spared.low, spared.high)] : []),
    ...(extra && measure === "per_extra" ? [moved("extra", "extra", extra.low, extra.high)] : []),
    ...(stopped.blood + stopped.tissue > 0
      ? [{ lever: "stopped", atLow: counting(withoutStopped), atHigh: base } as const]
      : []),
    ...(withHaematopoiesis.extra > 0
      ? [{ lever: "haematopoiesis", atLow: base, atHigh: counting(withHaematopoiesis) } as const]
      : []),
  ];
  const width = ({ atLow, atHigh }: Lever): number => Math.abs(atHigh - atLow);
  return { measure, base, prices, levers: levers.toSorted((a, b) => width(b) - width(a)) };
}
