import { fewBelow } from "../../../stats/few.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";

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
};

export type LeverName = "cost_blood" | "cost_tissue" | "spared" | "extra" | "haematopoiesis";
/** One assumption moved alone from one end to the other, and the answer at each. */
export type Lever = {
  readonly lever: LeverName;
  /** The ends: kroner, or a share; null for haematopoiesis, which is counted or not. */
  readonly low: number | null;
  readonly high: number | null;
  readonly at_low: number;
  readonly at_high: number;
};
export type Sensitivity = {
  /** What the answer is: kroner per extra patient with an actionable finding, or, where blood first costs no more, kroner per patient. */
  readonly measure: "per_extra" | "per_patient";
  readonly base: number;
  /** The widest first. */
  readonly levers: readonly Lever[];
};

/** Typed costs have no interval of their own: they are moved by a quarter either way. */
const swing = 0.25;

type Inputs = { readonly blood: number; readonly tissue: number; readonly spared: number; readonly extra: number };

/** One-way sensitivity of what blood first costs against tissue only; null without an extra finding or with too few patients. */
export function sensitivity(
  counted: Basis,
  withHaematopoiesis: Basis,
  blood: number,
  tissue: number,
): Sensitivity | null {
  const { patients } = counted;
  if (patients < fewBelow || counted.extra <= 0) return null;
  const unspared = patients - counted.spared;
  /** Tissue tests of a patient of whom blood has nothing actionable: held while the share of these patients moves. */
  const testsAfter = unspared === 0 ? counted.tissueTests / patients : counted.tissueAfter / unspared;
  const more = (at: Inputs): number =>
    (at.blood * counted.bloodTests) / patients +
    at.tissue * ((1 - at.spared) * testsAfter - counted.tissueTests / patients);
  const inputs: Inputs = { blood, tissue, spared: counted.spared / patients, extra: counted.extra / patients };
  /** From the counts themselves, so that equal counts give equal answers. */
  const total = (of: Basis): number => blood * of.bloodTests + tissue * (of.tissueAfter - of.tissueTests);
  const measure = total(counted) > 0 ? "per_extra" : "per_patient";
  const answer = (changed: Partial<Inputs>): number => {
    const at = { ...inputs, ...changed };
    return measure === "per_extra" ? more(at) / at.extra : more(at);
  };
  const counting = (of: Basis): number => total(of) / (measure === "per_extra" ? of.extra : patients);
  const base = counting(counted);

  const moved = (lever: Exclude<LeverName, "haematopoiesis">, key: keyof Inputs, low: number, high: number): Lever => ({
    lever,
    low,
    high,
    at_low: answer({ [key]: low }),
    at_high: answer({ [key]: high }),
  });
  const spared = wilsonOrNull(counted.spared, patients);
  const extra = wilsonOrNull(counted.extra, patients);
  const levers: Lever[] = [
    moved("cost_blood", "blood", blood * (1 - swing), blood * (1 + swing)),
    moved("cost_tissue", "tissue", tissue * (1 - swing), tissue * (1 + swing)),
    ...(spared ? [moved("spared", "spared", spared.low, spared.high)] : []),
    ...(extra && measure === "per_extra" ? [moved("extra", "extra", extra.low, extra.high)] : []),
    ...(withHaematopoiesis.extra > 0
      ? [
          {
            lever: "haematopoiesis",
            low: null,
            high: null,
            at_low: base,
            at_high: counting(withHaematopoiesis),
          } as const,
        ]
      : []),
  ];
  const width = ({ at_low, at_high }: Lever): number => Math.abs(at_high - at_low);
  return { measure, base, levers: levers.toSorted((a, b) => width(b) - width(a)) };
}
