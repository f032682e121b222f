import type { Metric } from "../read/sample.ts";
import { classes, evaluability, gatedBy, type VariantClass } from "./evaluability.ts";
import type { JoinedSpecimen } from "./specimens.ts";

export type AssayRow = { readonly class: VariantClass; readonly evaluable: "yes" | "no"; readonly reason: string };
export type MetricRow = Metric & { readonly value: number; readonly class: VariantClass | "" };

/** Metrics of a specimen: of its DNA column those of DNA, of its RNA column those of RNA, of a pair's column both. */
export function metricsOf({ metrics, dna, rna }: JoinedSpecimen): readonly Metric[] {
  return metrics.flatMap(({ sample }) => {
    const { id } = sample.facts;
    const arm = id === dna && id !== rna ? /^(?!RNA)/i : id === rna && id !== dna ? /^RNA/i : /^/;
    // Biomarkers are no quality.
    return sample.rows.metrics.filter(({ block }) => arm.test(block) && !/^(TMB|MSI)$/i.test(block));
  });
}

/**
 * Rows of assays.csv for a reported specimen: what an absent arm cannot tell, and what the limits in the files rule out.
 * `told` are classes that the study itself tells. Undefined where no block of quality is there: then nothing is claimed.
 */
export function assaysOf(
  specimen: JoinedSpecimen,
  told: ReadonlySet<VariantClass> = new Set(),
): readonly AssayRow[] | undefined {
  const judged = judgedBy(specimen);
  const isAbsent = (name: VariantClass): boolean =>
    specimen.told === undefined
      ? (isOfRna(name, specimen) ? specimen.rna : specimen.dna) === null
      : !specimen.told.has(name);
  const absent = classes.filter((name) => isAbsent(name) && !told.has(name));
  if (judged === null) return absent.length === 0 ? undefined : absent.map((name) => none(name, specimen));
  return classes.map((name) => (absent.includes(name) ? none(name, specimen) : { class: name, ...judged[name] }));
}

/** True for a result beside which no file tells its quality. */
export const lacksQuality = (specimen: JoinedSpecimen): boolean =>
  specimen.output !== undefined && specimen.told === undefined && judgedBy(specimen) === null;

const judgedBy = (specimen: JoinedSpecimen): ReturnType<typeof evaluability> =>
  evaluability(metricsOf(specimen), specimen.specimen === "blood" ? "ctDNA" : "tissue");

const isOfRna = (name: VariantClass, { specimen }: JoinedSpecimen): boolean =>
  name === "fusion" && specimen === "tissue";
const none = (name: VariantClass, specimen: JoinedSpecimen): AssayRow => ({
  class: name,
  evaluable: "no",
  reason: specimen.told !== undefined ? "not in the files" : isOfRna(name, specimen) ? "no RNA" : "no DNA",
});

/** Rows of metrics.csv: a metric once for each class that it gates, once without a class where it gates none. */
export function metricRows(specimen: JoinedSpecimen): readonly MetricRow[] {
  const kind = specimen.specimen === "blood" ? "ctDNA" : "tissue";
  const rows = new Map<string, MetricRow>();
  for (const metric of metricsOf(specimen)) {
    const { value } = metric;
    if (value === null) continue;
    const name = /^RNA/i.test(metric.block) ? `RNA ${metric.metric}` : metric.metric;
    const gated: readonly (VariantClass | "")[] = gatedBy(metric.block, kind);
    for (const gate of gated.length === 0 ? ([""] as const) : gated) {
      const key = `${name}\0${gate}`;
      if (!rows.has(key)) rows.set(key, { ...metric, metric: name, value, class: gate });
    }
  }
  return [...rows.values()];
}
