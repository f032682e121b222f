import { z } from "zod";
import { redcapSchema } from "../registry/redcap-map.ts";
import { tableSource } from "../tables/table-map.ts";

const path = z.string().min(1, "must name a file");
const regex = z.string().refine((text) => {
  try {
    return RegExp(text) !== undefined;
  } catch {
    return false;
  }
}, "must be a regular expression");

const datedFile = z.strictObject({ file: path, date: z.iso.date("must be a day, YYYY-MM-DD") });

const ids = z.union(
  [
    z
      .literal("inpred")
      .describe("PPPyyyy-Ann-Sxz-Mll: node and number are the patient; C or L is blood, N normal, else tissue"),
    z.strictObject({
      pattern: regex.describe("with the named groups patient and, where the id tells it, specimen"),
      specimens: z
        .record(z.string(), z.enum(["blood", "tissue", "normal"]))
        .describe("what each text of the group specimen means"),
    }),
    z.strictObject({
      table: tableSource.describe("table with the columns id, patient_id, specimen (blood, tissue or normal)"),
    }),
  ],
  "must be inpred, {pattern, specimens} or {table}",
);

/** What a study says of its files: every choice that ingest must not make by itself. Paths begin at the map's folder. */
export const mapSchema = z.strictObject({
  study: path.describe("study.json of the export; see the contract of the export"),
  key_file: path.describe("secret of 32 bytes or more, kept outside the export, the sources and the project"),
  ids: ids.describe("how a sample's id tells the patient and the specimen"),
  patients: tableSource
    .optional()
    .describe(
      "table with the columns of patients.csv; patient_id as in the ids; left out where redcap tells the patients",
    ),
  redcap: redcapSchema.optional().describe("a REDCap project that tells the patients, and the days of samples"),
  samples: tableSource
    .optional()
    .describe(
      "table with sample_id as in the files and what no result file has: dates (requested_on, collected_on, received_on, …), outcome and outcome_reason of samples without a result, tumour_fraction of tissue as the pathologist sees it",
    ),
  decisions: tableSource.optional().describe("table with the columns of decisions.csv: the board's discussions"),
  reviews: tableSource
    .optional()
    .describe("table with the columns of reviews.csv: why a finding is in one specimen only"),
  origin: z
    .enum(["trace", "tsoppi", "maf_status", "none"])
    .describe(
      "what tells germline from somatic: the TMB trace, TSOPPI's class, Mutation_Status of a MAF, or nothing (then all are unknown)",
    ),
  genome: z.literal("GRCh37").describe("the build of every file"),
  controls: z.array(regex).default(["^NTC", "^CL-?"]).describe("ids of controls, which are kept out and counted"),
  without_results: z
    .enum(["pending", "failed"])
    .default("pending")
    .describe("what a sample is that stands in a sheet and has no results"),
  date_order: z
    .enum(["day_first", "month_first"])
    .optional()
    .describe("what stands first in dates such as 07/02/2024 of run sheets; without it such a date is missing"),
  names: datedFile
    .optional()
    .describe(
      "HGNC's complete set, or a tab-separated table of name and approved symbol, and its day; without it symbols stand as written",
    ),
  genes: z
    .record(z.string(), z.string().min(1))
    .default({})
    .describe("approved symbols of names that lead to more than one, as the study has looked them up"),
  haematopoiesis: path
    .optional()
    .describe("CSV of sample_id and variant: the calls that the study has judged to come from blood formation"),
  tiers: datedFile
    .optional()
    .describe(
      "the board's table of ESCAT tiers and its day: CSV of gene, class, tier and, where they matter, variant and tumour_group",
    ),
  tumour_groups: z
    .strictObject({
      groups: z
        .record(z.string(), z.string().min(1))
        .describe("the study's tumour group of each tissue, as OncoTree or PCGR names it"),
      oncotree: datedFile.optional().describe("OncoTree's tree as JSON and its day"),
    })
    .optional()
    .describe(
      "tumour groups from pcgr_site and oncotree_code of the table of patients, and from the sites in InPreD's ids",
    ),
  fusions: z
    .array(z.string().regex(/^[^:]+::[^:]+$/, "must be A::B, 5′ first"))
    .default([])
    .describe("names of fusions whose files do not tell the direction"),
  msi: z
    .strictObject({
      sites: z.number().int().min(0).default(40),
      percent: z.number().min(0).max(100).default(20),
      blood_sum_jsd: z.number().min(0).nullable().default(null),
    })
    .prefault({})
    .describe(
      "tissue: fewer usable sites are not reliable, from this percentage unstable; blood: unstable from this sum on",
    ),
});

export type StudyMap = z.output<typeof mapSchema>;

/** The published JSON Schema of a map. */
export const mapJsonSchema = (): object => z.toJSONSchema(mapSchema, { io: "input" });
