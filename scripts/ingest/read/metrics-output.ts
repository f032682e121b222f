import type { TextRecord } from "../text/records.ts";
import { metricsFields, metricsSections } from "./aliases.ts";
import { textOrNull } from "./cells.ts";
import { dateOrNote } from "./dated.ts";
import { fieldAgain, unknownField } from "./field.ts";
import { MetricBlock } from "./metric-block.ts";
import type { OpenReader } from "./reader.ts";
import type { Sample } from "./reading.ts";
import type { Metric } from "./sample.ts";
import { type Section, SectionedReader } from "./sectioned.ts";
import { StatusBlock } from "./status-block.ts";
import type { Verdict } from "./verdict.ts";
import { bannerOf, versionNumber } from "./version.ts";

/** MetricsOutput of tissue and ctDNA: a column per sample, or per pair. Run metrics are told of every sample. */
export const metricsOutput: OpenReader = (reading, { lines }) => {
  const banner = bannerOf(lines);
  const samples = new Map<string, Sample>();
  const ofRun: Metric[] = [];
  const values = new Map<string, string>();
  let version: string | null = null;
  let outputDate: string | null = null;
  reading.kind = banner.kind;

  const sampleOf = (id: string): Sample => {
    const known = samples.get(id) ?? reading.addSample({ id });
    samples.set(id, known);
    return known;
  };
  const field = ({ line, cells }: TextRecord): Verdict => {
    const [label = "", cell = ""] = cells;
    const key = metricsFields.keyOf(label);
    if (key === undefined) return unknownField(cells, metricsFields, reading);
    if (key === "unused") return { out: "not needed" };
    const again = fieldAgain(values, label, cell);
    if (again !== undefined) return again;
    if (key === "version") version = textOrNull(cell);
    else outputDate = dateOrNote(reading, line, label, cell);
    return "kept";
  };
  const addMetric = (id: string | null, metric: Metric): void => {
    if (id === null) ofRun.push(metric);
    else reading.add(sampleOf(id), "metrics", metric);
    if (id !== null && /^MAX_SOMATIC_AF$/i.test(metric.metric)) sampleOf(id).facts.tumour_fraction = fraction(metric);
  };

  const sections = new SectionedReader(reading, (name): Section => {
    const key = metricsSections.keyOf(name);
    if (key === "header") return { key, row: field, owns: () => true };
    if (key === "notes") return { key, row: () => ({ out: "notes" }), owns: () => true };
    if (key === "status") return new StatusBlock(sampleOf);
    return new MetricBlock(name, reading, addMetric);
  });

  return {
    take: (record) => sections.take(record),
    end: () => {
      reading.version = versionNumber(banner, version);
      if (reading.samples.length === 0 && ofRun.length > 0) reading.addSample({});
      for (const sample of reading.samples) {
        sample.facts.output_date = outputDate;
        for (const metric of ofRun) reading.add(sample, "metrics", metric);
      }
      if (!sections.has("status"))
        reading.note(
          null,
          "[Analysis Status]",
          "no such section",
          "it says which samples completed; the outcome counts as missing",
        );
    },
  };
};

/** The largest somatic allele fraction stands for the tumour fraction of blood. */
const fraction = ({ value }: Metric): number | null => (value === null || value > 1 ? null : value);
