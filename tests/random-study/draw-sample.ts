import { type Day, toIso } from "../../scripts/simulate/calendar.ts";
import type { Random } from "../../scripts/simulate/random.ts";
import { milestones, type Specimen, variantClasses } from "../../src/cubes/codes.ts";
import type { Shape } from "./shape.ts";

export type Variant = { readonly class: string; readonly gene: string; readonly key: string; readonly tier: string };
export type Finding = Variant & { readonly vaf: string; readonly origin: string };
export type Sample = {
  readonly specimen: Specimen;
  readonly outcome: string;
  readonly reason: string;
  /** One cell for each milestone. */
  readonly days: readonly string[];
  readonly run: string;
  readonly fraction: string;
  /** Classes that it cannot be judged for. */
  readonly not: readonly string[];
  readonly found: readonly Finding[];
  readonly tmb: string;
  readonly msi: string;
  readonly coverage: string;
};

/** Usual days before each milestone, from the collection on. */
const lags: Readonly<Record<Specimen, readonly number[]>> = {
  blood: [3, 2, 1, 2, 3, 1, 2],
  tissue: [20, 6, 4, 3, 4, 2, 4],
};
const unreported = ["failed", "failed", "pending", "cancelled", "not_available"] as const;

/** What becomes of a sample asked for on a day; `truth` are the variants of its tumour. */
export function drawSample(
  random: Random,
  { undated, reported, found }: Shape,
  specimen: Specimen,
  { asked, cut, node, truth }: { asked: Day; cut: Day; node: string; truth: readonly Variant[] },
): Sample {
  let day = asked;
  const chain = lags[specimen].map((lag) => {
    day += Math.floor(random.exponential(lag));
    return day;
  });
  const wanted = random.chance(reported) ? "reported" : random.pick(unreported);
  const outcome = wanted === "reported" && day > cut ? "pending" : wanted;
  const reached = outcome === "reported" ? chain.length : Math.floor(random.between(0, chain.length));
  const days = chain.map((at, i) => (i >= reached || at > cut || random.chance(undated) ? "" : toIso(at)));
  const isReported = outcome === "reported";
  const haematopoiesis = specimen === "blood" && random.chance(0.15);
  const finding = (variant: Variant, origin: string): Finding => ({
    ...variant,
    origin,
    vaf: variant.class === "cnv" || random.chance(0.05) ? "" : random.pick(["0.001", "0.004", "0.02", "0.11", "0.4"]),
  });
  return {
    specimen,
    outcome,
    reason: isReported ? "" : random.pick(["", "low_input", "no_material"]),
    days,
    run: days[4] ? `${specimen}-${node}-${days[4].slice(0, 7)}` : "",
    fraction: random.chance(0.1 + undated / 2) ? "" : random.pick(["0.0005", "0.004", "0.03", "0.2"]),
    not: isReported ? [...variantClasses, "msi", "tmb"].filter(() => random.chance(0.06)) : [],
    found: isReported
      ? [
          ...truth.filter(() => random.chance(found > 0.5 ? 1 : 0.75)).map((each) => finding(each, "somatic")),
          ...(haematopoiesis && found > 0
            ? [finding({ class: "snv", gene: "DNMT3A", key: "c", tier: "" }, "haematopoiesis")]
            : []),
        ]
      : [],
    tmb: isReported && random.chance(0.9) ? String(Math.round(random.logNormal(6, 0.8) * 10) / 10) : "",
    msi:
      isReported && random.chance(0.9) ? random.pick(["stable", "stable", "stable", "unstable", "not_reliable"]) : "",
    coverage: isReported ? String(Math.round(random.between(60, 200))) : "",
  };
}

/** Milestones as columns of samples.csv, in the order of the cells. */
export const dayColumns: readonly string[] = milestones;
