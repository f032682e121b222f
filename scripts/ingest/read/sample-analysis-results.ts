import { z } from "zod";
import { dateOrNote } from "./dated.ts";
import { enterKeys } from "./json-keys.ts";
import { msiOfTissue } from "./msi.ts";
import type { Reading, Sample } from "./reading.ts";

/** In a failed sample values are absent. Numbers may stand in quotes. */
const amount = z
  .union([z.number(), z.string(), z.null()])
  .optional()
  .transform((value) => (value === "" || value === undefined || value === null ? Number.NaN : Number(value)))
  .transform((value) => (Number.isFinite(value) ? value : null));
const metric = z.looseObject({ name: z.string(), value: amount, UOM: z.string().nullish(), LSL: amount, USL: amount });
const block = z.looseObject({ name: z.string().nullish(), metrics: z.array(metric).default([]) });
const measures = z.array(z.looseObject({ name: z.string(), value: amount })).default([]);

const dataSchema = z.object({
  sampleInformation: z.looseObject({
    sampleId: z.string(),
    analysisDate: z.string().nullish(),
    analysisRunName: z.string().nullish(),
  }),
  sampleMetrics: z
    .looseObject({ qualityControlMetrics: z.array(block).default([]), expandedMetrics: z.array(block).default([]) })
    .optional(),
  biomarkers: z
    .looseObject({
      microsatelliteInstability: z
        .looseObject({ msiPercentUnstableSites: amount, additionalMetrics: measures })
        .optional(),
      tumorMutationalBurden: z
        .looseObject({ tumorMutationalBurdenPerMegabase: amount, additionalMetrics: measures })
        .optional(),
    })
    .optional(),
});

const softwareSchema = z.looseObject({ softwareConfiguration: z.unknown(), data: z.unknown() });
type Data = z.output<typeof dataSchema>;

/** SampleAnalysisResults.json: one sample's metrics and biomarkers; its variants are those of the CombinedVariantOutput. */
export function sampleAnalysisResults(reading: Reading, value: unknown): void {
  const data = enterKeys(reading, "data", dataSchema, softwareSchema.parse(value).data);
  if (data === undefined) return;
  const { sampleId, analysisDate, analysisRunName } = data.sampleInformation;
  const sample = reading.addSample({ id: sampleId, dna_id: sampleId, run: analysisRunName ?? null });
  sample.facts.output_date = dateOrNote(reading, 1, "analysisDate", analysisDate ?? "");
  addMetrics(reading, sample, data);
  addBiomarkers(reading, sample, data);
}

function addMetrics(reading: Reading, sample: Sample, { sampleMetrics }: Data): void {
  const account = reading.open("metrics");
  for (const { name, metrics } of [
    ...(sampleMetrics?.qualityControlMetrics ?? []),
    ...(sampleMetrics?.expandedMetrics ?? []).map((expanded) => ({
      ...expanded,
      name: expanded.name ?? "Expanded Metrics",
    })),
  ])
    for (const { name: metric, value, UOM, LSL, USL } of metrics) {
      const unit = UOM === undefined || UOM === null || /^(NA|)$/i.test(UOM) ? null : UOM;
      reading.add(sample, "metrics", { block: name ?? "", metric, unit, lower: LSL, upper: USL, value });
      if (/^MAX_SOMATIC_AF$/i.test(metric) && value !== null && value <= 1) sample.facts.tumour_fraction = value;
      reading.enter(account, 1, "kept");
    }
}

function addBiomarkers(reading: Reading, sample: Sample, { biomarkers }: Data): void {
  const { microsatelliteInstability: msi, tumorMutationalBurden: tmb } = biomarkers ?? {};
  const account = reading.open("biomarkers");
  const add = (name: string, metric: string, value: number | null): void => {
    reading.add(sample, "metrics", { block: name, metric, unit: null, lower: null, upper: null, value });
    reading.enter(account, 1, "kept");
  };
  if (tmb !== undefined) {
    sample.facts.tmb = tmb.tumorMutationalBurdenPerMegabase;
    add("TMB", "Total TMB", tmb.tumorMutationalBurdenPerMegabase);
    for (const { name, value } of tmb.additionalMetrics) add("TMB", name, value);
  }
  if (msi !== undefined) {
    const sites = msi.additionalMetrics.find(({ name }) => /assessed|usable/i.test(name))?.value ?? null;
    const isBlood = msi.additionalMetrics.some(({ name }) => /jsd/i.test(name));
    reading.kind = isBlood ? "ctDNA" : "tissue";
    add("MSI", "Percent Unstable MSI Sites", msi.msiPercentUnstableSites);
    for (const { name, value } of msi.additionalMetrics) add("MSI", name, value);
    if (!isBlood) sample.facts.msi = msiOfTissue(sites, msi.msiPercentUnstableSites);
  }
}
