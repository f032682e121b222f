import { shown } from "../../aggregate/problem.ts";
import { yes } from "./cells.ts";
import { fileTable } from "./file-table.ts";
import { labels } from "./labels.ts";
import type { Origin } from "./sample.ts";
import { smallVariant } from "./small-variant.ts";
import type { Row } from "./table.ts";
import { Refused } from "./verdict.ts";

const both = "v1 (20 columns), v2 (27 columns)";
const v1 = "v1 (20 columns)";
const v2 = "v2 (27 columns)";

export const traceColumns = labels([
  ["chromosome", "Chromosome", both],
  ["position", "Position", both],
  ["reference", "RefCall", both],
  ["alternative", "AltCall", both],
  ["vaf", "VAF", both],
  ["depth", "Depth", both],
  ["unused", "CytoBand", both],
  ["gene", "GeneName", both],
  ["unused", "VariantType", both],
  ["unused", "CosmicIDs", both],
  ["unused", "MaxCosmicCount", both],
  ["unused", "ClinVarIDs", v2],
  ["unused", "ClinVarSignificance", v2],
  ["unused", "AlleleCountsGnomadExome", both],
  ["unused", "AlleleCountsGnomadGenome", both],
  ["unused", "AlleleCounts1000Genomes", both],
  ["unused", "MaxDatabaseAlleleCounts", both],
  ["byDatabase", "GermlineFilterDatabase", both],
  ["byNeighbours", "GermlineFilterProxi", both],
  ["unused", "CodingVariant", v1],
  ["unused", "Nonsynonymous", both],
  ["unused", "withinValidTmbRegion", v2],
  ["unused", "IncludedInTMBNumerator", both],
  ["status", "Status", v2],
  ["unused", "ProteinChange", v2],
  ["unused", "CDSChange", v2],
  ["unused", "Exons", v2],
  ["unused", "Consequence", v2],
]);

/**
 * TMB trace: the calls of one sample with what the mutational burden took for germline. The file names no sample. The
 * maker says that this status is made for the burden and is no germline call; to use it is a choice of the study.
 */
export const tmbTrace = fileTable(traceColumns, (reading) => {
  const sample = reading.addSample({});
  let hasStatus = false;
  return {
    name: "TMB trace",
    needed: [
      "chromosome",
      "position",
      "reference",
      "alternative",
      "vaf",
      "depth",
      "gene",
      "byDatabase",
      "byNeighbours",
    ],
    onHeader: (table, header) => {
      hasStatus = table.has("status");
      reading.version = hasStatus ? `v2 (${header.length} columns)` : `v1 (${header.length} columns)`;
    },
    row: (row) => {
      const origin = hasStatus ? byStatus(row("status")) : byFilters(row);
      const [gene, position] = [row("gene"), row("position")];
      const { vaf, depth } = { vaf: row("vaf"), depth: row("depth") };
      const place = { chromosome: row("chromosome"), reference: row("reference"), alternative: row("alternative") };
      reading.add(sample, "small", smallVariant({ gene, position, ...place, vaf, depth, origin }));
      return "kept";
    },
  };
});

function byStatus(cell: string): Origin {
  if (/^somatic$/i.test(cell)) return "somatic";
  if (/^germline_(db|proxi)$/i.test(cell)) return "germline";
  throw new Refused("Status", shown(cell), "Somatic, Germline_DB or Germline_Proxi");
}

function byFilters(row: Row<"byDatabase" | "byNeighbours">): Origin {
  const isGermline =
    yes(row("byDatabase"), "GermlineFilterDatabase") || yes(row("byNeighbours"), "GermlineFilterProxi");
  return isGermline ? "germline" : "somatic";
}
