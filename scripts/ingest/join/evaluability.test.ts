import { expect, test } from "vitest";
import type { Metric } from "../read/sample.ts";
import { metricsFile } from "../testing/layouts.ts";
import { readText } from "../testing/read-text.ts";
import { evaluability } from "./evaluability.ts";

const metric = (name: string, value: number | null, upper: number, block = "DNA Library QC Metrics"): Metric => ({
  block,
  metric: name,
  unit: null,
  lower: null,
  upper,
  value,
});

test("the limits in the file decide: at a limit is a pass, missing is not", async () => {
  const { reading } = await readText(metricsFile);
  const [dna, , failed] = reading.samples.map(({ rows }) => evaluability(rows.metrics, "tissue"));
  expect(dna?.snv).toEqual({ evaluable: "yes", reason: "" });
  expect(dna?.msi).toEqual({ evaluable: "no", reason: "USABLE_MSI_SITES" });
  expect(dna?.fusion).toEqual({ evaluable: "no", reason: "MEDIAN_CV_GENE_500X" });
  expect(failed?.cnv).toEqual({ evaluable: "no", reason: "CONTAMINATION_SCORE" });
});

test("names of blocks and metrics in other letters gate the same", async () => {
  const { reading } = await readText(metricsFile.toLowerCase());
  const [dna, rna] = reading.samples.map(({ rows }) => evaluability(rows.metrics, "tissue"));
  expect([dna?.snv.evaluable, dna?.msi.evaluable, rna?.fusion.evaluable]).toEqual(["yes", "no", "yes"]);
  const score = metric("contamination_score", 2000, 1457);
  expect(evaluability([score, metric("Contamination_P_Value", 0.01, 0.049)], "tissue")?.snv.evaluable).toBe("yes");
});

test("contamination gates fusions of blood, not of tissue", () => {
  const metrics = [metric("CONTAMINATION_SCORE", 1228, 1227)];
  expect(evaluability(metrics, "ctDNA")?.fusion.evaluable).toBe("no");
  expect(evaluability(metrics, "tissue")?.fusion.evaluable).toBe("yes");
});

test("with a p-value beside the score, contamination fails only when both fail", () => {
  const score = metric("CONTAMINATION_SCORE", 2000, 1457);
  expect(evaluability([score, metric("CONTAMINATION_P_VALUE", 0.01, 0.049)], "tissue")?.snv.evaluable).toBe("yes");
  expect(evaluability([score, metric("CONTAMINATION_P_VALUE", 0.9, 0.049)], "tissue")?.snv.evaluable).toBe("no");
});

test("no block of quality is no pass", () => {
  expect(evaluability([metric("MAX_SOMATIC_AF", 0.1, 1, "DNA Expanded Metrics")], "ctDNA")).toBeNull();
});
