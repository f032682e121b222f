import type { Metric } from "../read/sample.ts";
import { label, type Part } from "./files.ts";
import { metricsFormat, resultsFormat } from "./groups.ts";
import { isSame } from "./measures.ts";
import type { Replaced } from "./newest.ts";

type Choice =
  | { readonly parts: readonly Part[]; readonly replaced: readonly Replaced[] }
  | { readonly problem: string };

/**
 * The parts that tell a specimen's quality. Of two files with one sample the later counts; files of one day must tell the
 * same of it, as those of a run and of a sample do and one that a laboratory has rewritten may not. SampleAnalysisResults
 * tell what MetricsOutput does, and count where there is none.
 */
export function qualityParts(parts: readonly Part[]): Choice {
  const metrics = parts.filter(({ file }) => file.format === metricsFormat);
  const results = parts.filter(({ file }) => file.format === resultsFormat);
  const kept: Part[] = [];
  const replaced: Replaced[] = [];
  for (const mine of [metrics, results].flatMap((list) => [...Map.groupBy(list, idOf).values()])) {
    const [newest, ...older] = mine.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
    if (newest === undefined) continue;
    kept.push(newest);
    for (const part of older) {
      if (dayOf(part) < dayOf(newest)) replaced.push({ older: part.file.sha256, newer: newest.file.sha256 });
      else if (differ(part, newest)) return { problem: problemOf(part, newest) };
      else kept.push(part);
    }
  }
  const told = kept.filter(({ file }) => file.format === metricsFormat);
  for (const result of kept.filter(({ file }) => file.format === resultsFormat)) {
    const other = told.find((part) => !namesAgree(result, part));
    if (other !== undefined && dayOf(other) === dayOf(result)) return { problem: problemOf(result, other) };
  }
  return { parts: told.length > 0 ? told : kept, replaced };
}

const idOf = ({ sample }: Part): string => sample.facts.id ?? "";
const dayOf = ({ sample }: Part): string => sample.facts.output_date ?? "";
const problemOf = (one: Part, other: Part): string =>
  `${[label(one.file), label(other.file)].sort().join(", ")}: (whole file): different values of one sample on one day: one of them was rewritten, and must go`;

/** True where two columns of one sample have a metric with another value, limit or outcome. */
function differ(one: Part, other: Part): boolean {
  const { outcome } = other.sample.facts;
  if (one.sample.facts.outcome !== null && outcome !== null && one.sample.facts.outcome !== outcome) return true;
  const known = new Map(other.sample.rows.metrics.map((metric) => [keyOf(metric), metric]));
  return one.sample.rows.metrics.some((metric) => {
    const same = known.get(keyOf(metric));
    return (
      same !== undefined && (same.value !== metric.value || same.lower !== metric.lower || same.upper !== metric.upper)
    );
  });
}

const keyOf = ({ block, metric }: Metric): string => `${block}\0${metric}`;

/** True where every metric that both name has the same value in one of the other's blocks; the blocks have other names. */
function namesAgree(one: Part, other: Part): boolean {
  return one.sample.rows.metrics.every(({ metric, value }) => {
    const named = other.sample.rows.metrics.filter((row) => row.metric === metric && row.value !== null);
    return value === null || named.length === 0 || named.some((row) => isSame(row.value ?? 0, value));
  });
}
