import { tumour as rates } from "./assumptions.ts";
import type { Day } from "./calendar.ts";
import type { AssayClass } from "./codes.ts";
import type { Tumour } from "./draw-tumour.ts";
import { type MetricRule, metricRules } from "./metrics.ts";
import type { Metric, Result, Sample } from "./model.ts";
import type { Random } from "./random.ts";
import { bloodChangedOn } from "./study-file.ts";

/** What the analysis says of a sample's quality; which classes it can be used for follows from the guideline limits. */
export function measure(random: Random, sample: Sample, analysed: Day, tumour: Tumour): Result {
  const { specimen, failsInAnalysis } = sample;
  const notEvaluable = new Map<AssayClass, string>();
  const metrics = metricRules[specimen].map((rule) => {
    const changed = analysed >= bloodChangedOn ? (rule.sinceChange ?? 1) : 1;
    const mustFail =
      failsInAnalysis === rule.reason && (rule.gates.length === 0 || rule.name === "MEDIAN_EXON_COVERAGE");
    const value = draw(random, rule, changed, mustFail);
    if (breaks(rule, value))
      for (const gated of rule.gates) if (!notEvaluable.has(gated)) notEvaluable.set(gated, rule.reason);
    const { name, unit, lower, upper, gates } = rule;
    return { name, value, unit, lower, upper, gates };
  });
  const fraction = surrogate(random, sample, tumour);
  return {
    metrics: [...metrics, ...largestFraction(sample, fraction)],
    notEvaluable,
    tumourFraction: fraction,
    findings: [],
    tmb: undefined,
    msi: "",
  };
}

const breaks = (rule: MetricRule, value: number): boolean =>
  value < (rule.lower ?? Number.NEGATIVE_INFINITY) || value > (rule.upper ?? Number.POSITIVE_INFINITY);

function draw(random: Random, rule: MetricRule, factor: number, mustFail: boolean): number {
  const [median, sigma] = rule.spread;
  const drawn = random.logNormal(median * factor, sigma);
  const usual = Math.min(rule.largest ?? Number.POSITIVE_INFINITY, rule.isPercent ? Math.max(0, 100 - drawn) : drawn);
  const failing = (rule.upper ?? 0) * random.between(1.1, 2) + (rule.lower ?? 0) * random.between(0.2, 0.9);
  return Number((mustFail ? failing : usual).toFixed(rule.digits));
}

/** Of blood the laboratory's surrogate, of tissue the pathologist's estimate; now and then not given. */
function surrogate(random: Random, { specimen }: Sample, { fraction, purity }: Tumour): number | undefined {
  const isMissing = random.chance(rates.fractionUnknown);
  const value = specimen === "blood" ? random.logNormal(fraction, 0.1) : Math.round(purity * 20) / 20;
  return isMissing ? undefined : Number(Math.min(0.95, value).toFixed(4));
}

function largestFraction({ specimen }: Sample, fraction: number | undefined): readonly Metric[] {
  if (specimen === "tissue" || fraction === undefined) return [];
  return [{ name: "MAX_SOMATIC_AF", value: fraction, unit: "", lower: undefined, upper: undefined, gates: [] }];
}
