import { shown } from "../../aggregate/problem.ts";
import { fusionName, splitPair } from "../genes/fusion-name.ts";
import { cbioportalFormats, profiled } from "./cbioportal-profiled.ts";
import { numberIn, required } from "./cells.ts";
import { fileTable } from "./file-table.ts";
import { gene } from "./gene.ts";
import { labels } from "./labels.ts";
import type { Sample } from "./reading.ts";
import { Refused } from "./verdict.ts";

const svColumns = labels([
  ["sample", "Sample_Id", cbioportalFormats],
  ["status", "SV_Status", cbioportalFormats],
  ["one", "Site1_Hugo_Symbol", cbioportalFormats],
  ["other", "Site2_Hugo_Symbol", cbioportalFormats],
  ["connection", "Connection_Type", cbioportalFormats],
  ["reads", "Tumor_Variant_Count", cbioportalFormats],
]);

/** Structural variants of many samples; the order of the two genes is known where Connection_Type tells it. */
export const cbioportalSv = fileTable(svColumns, (reading) => {
  const samples = new Map<string, Sample>();
  return {
    name: "structural variants",
    needed: ["sample", "status", "one", "other"],
    onHeader: () => reading.unknown.splice(0),
    row: (row) => {
      const id = required(row("sample"), "Sample_Id");
      const status = row("status");
      if (!/^(somatic|germline|)$/i.test(status)) throw new Refused("SV_Status", shown(status), "SOMATIC or GERMLINE");
      const sample = samples.get(id) ?? profiled(reading, id, ["sv"]);
      samples.set(id, sample);
      if (/^germline$/i.test(status)) return { out: "germline" };
      const [one, other] = [gene(row("one")), gene(row("other"))];
      if (one === null || other === null) return { out: "a side without a gene" };
      if (one === other) return { out: "within one gene: not compared" };
      const reads = numberIn(row("reads"), "Tumor_Variant_Count", { min: 0, whole: true });
      const way = row("connection").toLowerCase();
      const named =
        way === "3to5"
          ? fusionName(other, one, "stated", reading.isGene)
          : fusionName(one, other, way === "5to3" ? "stated" : "genome", reading.isGene);
      reading.add(sample, "fusions", { ...named, reads });
      return "kept";
    },
  };
});

export const oldFusionColumns = labels([
  ["gene", "Hugo_Symbol", cbioportalFormats],
  ["sample", "Tumor_Sample_Barcode", cbioportalFormats],
  ["fusion", "Fusion", cbioportalFormats],
]);

/** Fusions as cBioPortal once took them: a row for each of the two genes, `EML4-ALK fusion`. */
export const cbioportalFusions = fileTable(oldFusionColumns, (reading) => {
  const samples = new Map<string, Sample>();
  return {
    name: "fusions",
    needed: ["gene", "sample", "fusion"],
    onHeader: () => reading.unknown.splice(0),
    row: (row) => {
      const id = required(row("sample"), "Tumor_Sample_Barcode");
      const sample = samples.get(id) ?? profiled(reading, id, ["sv"]);
      samples.set(id, sample);
      const pair = required(row("fusion"), "Fusion").replace(/\s+(gene\s+)?fusion\b.*$/i, "");
      if (/intragenic/i.test(pair)) return { out: "within one gene: not compared" };
      const { sides, slash } = splitPair(pair, reading.isGene);
      reading.add(sample, "fusions", {
        ...fusionName(...sides, slash ? "unknown" : "genome", reading.isGene),
        reads: null,
      });
      return "kept";
    },
  };
});
