import { z } from "zod";
import { enterKeys } from "./json-keys.ts";
import { msiOfTissue } from "./msi.ts";
import type { Reading, Sample } from "./reading.ts";

/** NaN stands in quotes, or as a number where the writer is not strict. */
const rule = "a number of at least 0, NaN or null; numbers stand without quotes";
const amount = z
  .union([z.number().min(0, rule), z.null(), z.literal("NaN")], rule)
  .optional()
  .transform((value) => (typeof value === "number" ? value : null));

const msiSchema = z.looseObject({
  TotalMicrosatelliteSitesAssessed: amount,
  TotalMicrosatelliteSitesUnstable: amount,
  PercentageUnstableSites: amount,
  ResultIsValid: z
    .union([z.boolean(), z.enum(["true", "false"]).transform((text) => text === "true")], "true or false")
    .nullish(),
  SumJsd: amount,
});

const tmbSchema = z.looseObject({
  TmbPerMb: amount,
  CodingRegionSizeMb: amount,
  SomaticCodingVariantsCount: amount,
});

/** msi.json and microsat_output.json; the sum of distances is there for blood only, where no public limit makes a call. */
export function msiJson(reading: Reading, value: unknown): void {
  const parsed = enterKeys(reading, "msi", msiSchema, value);
  if (parsed === undefined) return;
  const sample = reading.addSample({});
  const { TotalMicrosatelliteSitesAssessed: sites, PercentageUnstableSites: percent, SumJsd: sumJsd } = parsed;
  reading.kind = sumJsd === null ? "tissue" : "ctDNA";
  measure(reading, sample, "MSI", "Usable MSI Sites", sites);
  measure(reading, sample, "MSI", "Total MSI Sites Unstable", parsed.TotalMicrosatelliteSitesUnstable);
  measure(reading, sample, "MSI", "Percent Unstable MSI Sites", percent);
  measure(reading, sample, "MSI", "SUM_JSD", sumJsd);
  if (reading.kind === "tissue")
    sample.facts.msi = parsed.ResultIsValid === false ? "not_reliable" : msiOfTissue(sites, percent);
}

/** tmb.json: mutations per megabase. */
export function tmbJson(reading: Reading, value: unknown): void {
  const parsed = enterKeys(reading, "tmb", tmbSchema, value);
  if (parsed === undefined) return;
  const sample = reading.addSample({ tmb: parsed.TmbPerMb });
  measure(reading, sample, "TMB", "Total TMB", parsed.TmbPerMb);
  measure(reading, sample, "TMB", "Coding Region Size in Megabases", parsed.CodingRegionSizeMb);
  measure(reading, sample, "TMB", "Number of Passing Eligible Variants", parsed.SomaticCodingVariantsCount);
}

const measure = (reading: Reading, sample: Sample, block: string, metric: string, value: number | null): void =>
  reading.add(sample, "metrics", { block, metric, unit: null, lower: null, upper: null, value });
