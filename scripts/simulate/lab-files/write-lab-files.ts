import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CsvFile } from "../csv-file.ts";
import { simulateStudy } from "../study.ts";
import { studyFile } from "../study-file.ts";
import { tables } from "../tables.ts";
import type { Order, Size } from "../write-export.ts";
import { dressed } from "./dress.ts";
import { germlineOf } from "./germline.ts";
import { type Layout, tissueLayouts } from "./layouts.ts";
import { metricsFile } from "./metrics-file.ts";
import { type PatientRows, patientRows, type Row } from "./patient-rows.ts";
import { registryFile, registryMap } from "./registry-file.ts";
import { type Result, resultFile } from "./result-file.ts";
import { runName, sheetFile } from "./sheet-file.ts";
import { traceFile } from "./trace-file.ts";

/** Former names that the laboratory of blood still writes. */
const formerNames: Readonly<Record<string, string>> = { KRAS: "KRAS2", TP53: "P53", "H3-3A": "H3F3A", MYC: "MYC2" };
const lims = ["sample_id", "collected_on", "received_on", "extracted_on", "library_on", "reported_on"];
const limsColumns = [...lims, "outcome", "outcome_reason", "tumour_fraction"];

/**
 * Writes the simulated study as files of laboratories with a map and a key: `files` holds what the instruments made, the
 * folder above it what the study knows. With the rows of the export as its source it tells that study and no other.
 * `layout` is that of all tissue; without it they take turns.
 */
export function writeLabFiles(folder: string, { seed, patients, cut }: Order, layout?: Layout): Size {
  const files = join(folder, "files");
  mkdirSync(join(files, "earlier"), { recursive: true });
  const put = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, name), text);
  const csv = {
    ids: new CsvFile(join(folder, "ids.csv"), ["id", "patient_id", "specimen"]),
    patients: new CsvFile(join(folder, "patients.csv"), tables.patients),
    lims: new CsvFile(join(folder, "samples.csv"), limsColumns),
    reviews: new CsvFile(join(folder, "reviews.csv"), tables.reviews),
    formed: new CsvFile(join(folder, "haematopoiesis.csv"), ["sample_id", "variant"]),
  };
  const runs = new Map<string, Row[]>();
  const decisions: Row[] = [];
  const tiers = new Set<string>();
  const genes = new Set<string>();
  const fusions = new Set<string>();
  let [screened, consented] = [0, 0];
  for (const patient of simulateStudy(seed, patients)) {
    if (patient.screened > cut) break;
    const rows = patientRows(patient, cut);
    screened += 1;
    decisions.push(...rows.decisions);
    for (const row of rows.reviews) csv.reviews.put(tables.reviews.map((column) => row(column)));
    for (const row of rows.patients) {
      if (row("consented_on") !== "") consented += 1;
      csv.patients.put(tables.patients.map((column) => row(column)));
      for (const found of rows.variants) {
        for (const gene of found("gene").split("::")) genes.add(gene);
        if (found("class") === "fusion") fusions.add(found("gene"));
        if (found("tier") !== "" && found("origin") !== "germline")
          tiers.add(["gene", "class", "variant"].map(found).concat(row("tumour_group"), found("tier")).join(","));
      }
    }
    const germline = germlineOf(seed, patient.index);
    for (const sample of rows.samples) {
      const id = sample("sample_id");
      const blood = sample("specimen") === "blood";
      csv.ids.put([id, sample("patient_id"), sample("specimen")]);
      if (!blood) csv.ids.put([`${id}-R`, sample("patient_id"), "tissue"]);
      const stated = sample("outcome") === "reported" ? "" : sample("outcome");
      const fraction = blood ? "" : sample("tumour_fraction");
      csv.lims.put([...lims.map(sample), stated, stated === "" ? "" : sample("outcome_reason"), fraction]);
      if (sample("sequenced_on") !== "") runs.set(runName(sample), [...(runs.get(runName(sample)) ?? []), sample]);
      if (sample("analysed_on") !== "") {
        const mine = rows.metrics.filter((row) => row("sample_id") === id);
        put(`files/${id}_MetricsOutput.tsv`, dressed(metricsFile(sample, mine), patient.index + 3));
      }
      if (stated !== "") continue;
      // A way of its own for each specimen of a patient, so that every layout meets every way.
      const turn = Math.floor(patient.index / tissueLayouts.length) + (blood ? 3 : 0);
      const own = layout ?? tissueLayouts[patient.index % tissueLayouts.length] ?? "DRAGEN 2.6";
      results(sample, rows, germline, blood ? "ctDNA 2.6" : own, (name, text) => put(name, dressed(text, turn)));
      for (const row of rows.variants)
        if (row("sample_id") === id && row("origin") === "haematopoiesis") csv.formed.put([id, row("variant")]);
    }
  }
  for (const file of Object.values(csv)) file.close();
  for (const [run, samples] of runs) put(`files/${run}_SampleSheet.csv`, sheetFile(run, samples));
  put("decisions.csv", registryFile(decisions));
  put("tiers.csv", `gene,class,variant,tumour_group,tier\n${[...tiers].sort().join("\n")}\n`);
  const approved = [...genes].sort().map((gene) => `${gene}\t${gene}`);
  const former = Object.entries(formerNames).map(([gene, name]) => `${name}\t${gene}`);
  put("names.tsv", `name\tapproved\n${[...approved, ...former].join("\n")}\n`);
  put("study.json", `${JSON.stringify(studyFile(patients, cut), null, 2)}\n`);
  put("key", createHash("sha256").update(`simulated study ${seed}`).digest());
  put("map.json", `${JSON.stringify(mapOf([...fusions].sort()), null, 2)}\n`);
  return { screened, consented };
}

/** The result of a reported sample and the trace beside it. */
function results(
  sample: Row,
  { variants, biomarkers, metrics }: PatientRows,
  germline: readonly string[],
  layout: Layout,
  put: (name: string, text: string) => void,
): void {
  const id = sample("sample_id");
  const mine = variants.filter((row) => row("sample_id") === id);
  const told = biomarkers.find((row) => row("sample_id") === id);
  const sites = metrics.find((row) => row("sample_id") === id && row("metric") === "USABLE_MSI_SITES");
  const result: Result = {
    layout,
    time: "10:00:00",
    sample,
    run: runName(sample),
    variants: mine,
    germline,
    tmb: told?.("tmb") ?? "",
    msi: told?.("msi") ?? "",
    msiSites: layout === "ctDNA 2.6" ? "2300" : (sites?.("value") ?? ""),
    named: (gene) => (layout === "ctDNA 2.6" ? (formerNames[gene] ?? gene) : gene),
  };
  put(`files/${id}_CombinedVariantOutput.tsv`, resultFile(result));
  // Some analyses were run again; the first of them found nothing.
  if (Number(told?.("tmb") ?? "") > 8)
    put(`files/earlier/${id}.tsv`, resultFile({ ...result, time: "08:30:00", variants: [], tmb: "0" }));
  const small = mine.filter((row) => /^(snv|indel)$/.test(row("class")));
  const of = (origin: RegExp): readonly string[] =>
    small.filter((row) => origin.test(row("origin"))).map((row) => row("variant"));
  put(`files/${id}_TMB_Trace.tsv`, traceFile(of(/^(somatic|haematopoiesis)$/), [...of(/^germline$/), ...germline]));
}

const mapOf = (fusions: readonly string[]) => ({
  study: "study.json",
  key_file: "key",
  ids: { table: "ids.csv" },
  patients: "patients.csv",
  samples: "samples.csv",
  decisions: registryMap("decisions.csv"),
  reviews: "reviews.csv",
  origin: "trace",
  genome: "GRCh37",
  names: { file: "names.tsv", date: "2023-01-01" },
  tiers: { file: "tiers.csv", date: "2023-01-01" },
  haematopoiesis: "haematopoiesis.csv",
  fusions,
  msi: { blood_sum_jsd: 1 },
});
