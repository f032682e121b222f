import { shown } from "../../aggregate/problem.ts";
import { isMissing, numberIn, required } from "./cells.ts";
import { fileTable } from "./file-table.ts";
import { labels } from "./labels.ts";
import type { Reading, Sample } from "./reading.ts";
import type { Origin, Small } from "./sample.ts";
import { smallVariant } from "./small-variant.ts";
import type { Row } from "./table.ts";
import { Refused } from "./verdict.ts";

const maf = "MAF 2.4, cBioPortal";

/** Only the columns that are read; a MAF has a hundred more, which differ between annotators. */
export const mafColumns = labels([
  ["gene", "Hugo_Symbol", maf],
  ["build", "NCBI_Build", maf],
  ["chromosome", "Chromosome", maf],
  ["position", "Start_Position", maf],
  ["reference", "Reference_Allele", maf],
  ["alternative", "Tumor_Seq_Allele2", maf],
  ["sample", "Tumor_Sample_Barcode", maf],
  ["status", "Mutation_Status", maf],
  ["refCount", "t_ref_count", maf],
  ["altCount", "t_alt_count", maf],
]);
type Column =
  | "gene"
  | "build"
  | "chromosome"
  | "position"
  | "reference"
  | "alternative"
  | "status"
  | "refCount"
  | "altCount";

/** Mutation annotation format: small variants of many samples, with their origin in Mutation_Status. */
export const mafFile = fileTable(mafColumns, (reading) => {
  const samples = new Map<string, Sample>();
  return {
    name: "mutations",
    needed: ["gene", "build", "chromosome", "position", "reference", "alternative", "sample"],
    onComment: (text) => {
      const version = /^#version (\S+)/.exec(text)?.[1];
      if (version !== undefined) reading.version = version;
    },
    onHeader: () => reading.unknown.splice(0),
    row: (row, { line }) => {
      const id = required(row("sample"), "Tumor_Sample_Barcode");
      checkBuild(reading, row("build"), line);
      if (/^(none|loh|wildtype)$/i.test(row("status"))) return { out: "no mutation, by its Mutation_Status" };
      const call = callIn(row);
      const sample = samples.get(id) ?? reading.addSample({ id, dna_id: id });
      sample.profiled.add("mutations");
      samples.set(id, sample);
      if (call.gene === null) {
        reading.saw(sample, call.key);
        return { out: "blank gene" };
      }
      reading.add(sample, "small", call);
      return "kept";
    },
  };
});

function checkBuild(reading: Reading, cell: string, line: number): void {
  const build = required(cell, "NCBI_Build");
  if (/^(GRCh37(\.p\d+)?|hg19|b?37)$/i.test(build)) reading.genome ??= "GRCh37";
  else if (!/^(GRCh38(\.p\d+)?|hg38|b?38)$/i.test(build))
    throw new Refused("NCBI_Build", shown(build), "GRCh37 or GRCh38");
  else if (reading.genome !== "GRCh38") {
    reading.genome = "GRCh38";
    reading.note(line, "NCBI_Build", shown(build), "results on GRCh37; other builds cannot be joined with them");
  }
}

/** The call in the normal form that result files have too; an indel has no shared base, and `-` on the side without any. */
function callIn(row: Row<Column>): Small {
  const [ref, alt] = [count(row, "refCount", "t_ref_count"), count(row, "altCount", "t_alt_count")];
  const depth = ref === null || alt === null ? null : ref + alt;
  const vaf = depth === null || depth === 0 || alt === null ? null : Number((alt / depth).toFixed(6));
  const [reference, alternative] = [row("reference"), row("alternative")];
  const isIndel = reference === "-" || alternative === "-";
  const call = smallVariant({
    gene: row("gene") === "Unknown" ? "" : row("gene"),
    chromosome: row("chromosome"),
    position: row("position"),
    // One base stands in for the empty side, so that the cells are checked all the same.
    reference: reference === "-" ? "N" : reference,
    alternative: alternative === "-" ? "N" : alternative,
    vaf: "",
    depth: "",
    origin: originIn(row("status")),
  });
  const [chromosome = "", position = ""] = [call.key.split(":")[0], row("position")];
  const key = [chromosome, position, reference, alternative].join(":").toUpperCase();
  return isIndel ? { ...call, key, class: "indel", vaf, depth } : { ...call, vaf, depth };
}

const count = (row: Row<Column>, key: "refCount" | "altCount", label: string): number | null =>
  numberIn(row(key), label, { min: 0, whole: true });

function originIn(cell: string): Origin {
  if (/^somatic$/i.test(cell)) return "somatic";
  if (/^germline$/i.test(cell)) return "germline";
  if (isMissing(cell) || /^(unknown|\.)$/i.test(cell)) return "unknown";
  throw new Refused("Mutation_Status", shown(cell), "Somatic, Germline, Unknown, None, LOH, Wildtype, or empty");
}
