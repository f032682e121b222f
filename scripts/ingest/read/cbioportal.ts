import { shown } from "../../aggregate/problem.ts";
import { fusionName, splitPair } from "../genes/fusion-name.ts";
import { isMissing, numberIn, required } from "./cells.ts";
import { fileTable } from "./file-table.ts";
import { gene } from "./gene.ts";
import { labels } from "./labels.ts";
import { peopleColumns } from "./people-columns.ts";
import type { Reading, Sample } from "./reading.ts";
import { type Profile, profiles } from "./sample.ts";
import { Refused } from "./verdict.ts";

const from = "cBioPortal file formats";

const cnaColumns = labels([
  ["gene", "Hugo_Symbol", from],
  ["unused", "Entrez_Gene_Id", from],
  ["unused", "Cytoband", from],
]);

const copies = /^(-2|-1\.5|-1|0|1|2)(\.0)?$/;

/** Discrete copy number: a row for each gene, a column for each sample; 2 is a gain, -2 a loss, the others no finding. */
export const cbioportalCna = fileTable(cnaColumns, (reading) => {
  let samples: readonly { readonly sample: Sample; readonly id: string; readonly at: number }[] = [];
  let twice: string | undefined;
  const genes = new Set<string>();
  return {
    name: "copy number",
    needed: ["gene"],
    onHeader: (_, header) => {
      reading.unknown.length = 0;
      const ids = header.map((id, at) => ({ id, at })).filter(({ id }) => cnaColumns.keyOf(id) === undefined);
      twice = ids.find(({ id, at }) => header.indexOf(id) < at)?.id;
      samples = ids.map(({ id, at }) => ({ id, at, sample: profiled(reading, id, ["cna"]) }));
    },
    row: (row, { cells }) => {
      if (twice !== undefined) throw new Refused(null, "a sample that stands twice", "one column for each sample");
      const symbol = gene(row("gene"));
      if (symbol === null) return { out: "blank gene" };
      if (genes.has(symbol)) throw new Refused("Hugo_Symbol", shown(symbol), "one row for each gene");
      for (const { id, at } of samples) {
        const cell = cells[at] ?? "";
        if (!isMissing(cell) && !copies.test(cell)) throw new Refused(id, shown(cell), "a level from -2 to 2, or NA");
      }
      genes.add(symbol);
      let found = false;
      for (const { sample, at } of samples) {
        const level = numberIn(cells[at] ?? "", "level");
        if (level !== 2 && level !== -2) continue;
        found = true;
        reading.add(sample, "cnv", { gene: symbol, change: level === 2 ? "gain" : "loss", fold: null });
      }
      return found ? "kept" : { out: "no change in any sample" };
    },
  };
});

export const svColumns = labels([
  ["sample", "Sample_Id", from],
  ["status", "SV_Status", from],
  ["one", "Site1_Hugo_Symbol", from],
  ["other", "Site2_Hugo_Symbol", from],
  ["connection", "Connection_Type", from],
  ["reads", "Tumor_Variant_Count", from],
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
  ["gene", "Hugo_Symbol", from],
  ["sample", "Tumor_Sample_Barcode", from],
  ["fusion", "Fusion", from],
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

const matrixColumns = labels([
  ["sample", "SAMPLE_ID", from],
  ["mutations", "mutations", from],
  ["cna", "cna", from],
  ["sv", "structural_variants", from],
  ["sv", "sv", from],
  ["sv", "fusion", from],
]);

/** Gene panel matrix: what each sample was looked at for; NA is not looked at. */
export const cbioportalPanels = fileTable(matrixColumns, (reading) => {
  let told: readonly Profile[] = [];
  return {
    name: "gene panels",
    needed: ["sample"],
    onHeader: (table) => {
      told = profiles.filter((profile) => table.has(profile));
    },
    row: (row) => {
      const id = required(row("sample"), "SAMPLE_ID");
      const sample = profiled(reading, id, []);
      for (const profile of told) (isMissing(row(profile)) ? sample.unprofiled : sample.profiled).add(profile);
      return "kept";
    },
  };
});

const noColumns = labels<"unused">([]);

/** Clinical attributes: the samples that there are, or the patients; what the attributes mean, the map says. */
export const cbioportalClinical = fileTable(noColumns, (reading) => {
  let at = -1;
  return {
    name: "clinical attributes",
    needed: [],
    onHeader: (_, header) => {
      reading.unknown.length = 0;
      at = header.findIndex((column) => /^sample_id$/i.test(column));
      for (const column of peopleColumns(header))
        reading.note(1, column, "a column of people's data, by its name", "never an input");
    },
    row: (_, { cells }) => {
      const id = cells[at] ?? "";
      if (at >= 0) reading.addSample({ id: required(id, "SAMPLE_ID") });
      return "kept";
    },
  };
});

const lists: readonly (readonly [RegExp, readonly Profile[]])[] = [
  [/_(sequenced|mutations)$/, ["mutations"]],
  [/_(cnaseq|mutcna)$/, ["mutations", "cna"]],
  [/_(cna|acgh|gistic)$/, ["cna"]],
  [/_(sv|fusions?)$/, ["sv"]],
];

/** A meta file or a list of cases: `key: value`; a list tells which samples were looked at for what. */
export function cbioportalMeta(reading: Reading, text: string): void {
  const account = reading.open("meta");
  const values = new Map<string, string>();
  for (const [i, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const at = line.indexOf(":");
    if (at < 0) {
      reading.enter(account, i + 1, { column: null, found: shown(line), rule: "key: value" });
      continue;
    }
    const [key, value] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    values.set(key, value);
    const isNeeded = key === "case_list_ids" || key === "stable_id" || key === "reference_genome";
    reading.enter(account, i + 1, isNeeded ? "kept" : { out: "not needed" });
    if (key === "reference_genome" && /38/.test(value)) {
      reading.genome = "GRCh38";
      reading.note(i + 1, key, shown(value), "results on GRCh37; other builds cannot be joined with them");
    }
  }
  const stable = values.get("stable_id") ?? "";
  const told = lists.find(([pattern]) => pattern.test(stable))?.[1];
  const ids = new Set((values.get("case_list_ids") ?? "").split(/\s+/).filter((id) => id !== ""));
  if (told !== undefined) for (const id of ids) profiled(reading, id, told);
}

function profiled(reading: Reading, id: string, of: readonly Profile[]): Sample {
  const sample = reading.addSample({ id, dna_id: id });
  for (const profile of of) sample.profiled.add(profile);
  return sample;
}
