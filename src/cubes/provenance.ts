import { z } from "zod";

const natural = z.number().int().min(0).max(2_147_483_647);

export const originRules = ["trace", "tsoppi", "maf_status", "none"] as const;
/** What tells germline from somatic calls. */
export type OriginRule = (typeof originRules)[number];

/** Counts of the whole export, by what they count. */
const counts = z.object({
  specimens_without_origin: natural.meta({
    description: "Specimens with small variants of which no file tells the origin that was chosen",
    unit: "specimens",
  }),
  germline_calls: natural.meta({ description: "Calls told to be germline, in one specimen or both", unit: "calls" }),
  fusions_without_direction: natural.meta({
    description: "Fusions of which no file, and not the study, tells the direction",
    unit: "fusions",
  }),
  specimens_left_out: natural.meta({
    description: "Specimens left out: controls, normal samples, ids that fit no patient",
    unit: "specimens",
  }),
  rows_left_out: natural.meta({ description: "Rows of the files that were kept out for a reason", unit: "rows" }),
  rows_refused: natural.meta({ description: "Rows of the files that could not be read", unit: "rows" }),
});

/** By which choices ingest made an export of files, and what it kept out. Holds nothing of any patient. */
export const provenanceSchema = z.object({
  origin: z
    .enum(originRules)
    .describe(
      "What tells germline from somatic calls: TMB trace, TSOPPI's class, Mutation_Status of a MAF, or nothing",
    ),
  names_on: z.iso
    .date("must be a real day, YYYY-MM-DD")
    .nullable()
    .describe("Day of the file that gave genes their approved symbols; null: symbols stand as the files write them"),
  msi_sites: natural.meta({ description: "Tissue with fewer usable sites is not reliable", unit: "sites" }),
  msi_percent: z
    .number()
    .min(0)
    .max(100)
    .meta({ description: "Tissue is unstable from this share of unstable sites on", unit: "%" }),
  msi_blood_sum: z
    .number()
    .min(0)
    .nullable()
    .describe("Blood is unstable from this sum of distances on; null: blood is not judged"),
  fusions_settled: natural.meta({
    description: "Fusions whose direction the study itself has settled",
    unit: "fusions",
  }),
  counts: counts.optional().describe("What was told of calls and kept out; not told to partners"),
});

export type Provenance = z.infer<typeof provenanceSchema>;
export type ProvenanceCount = keyof NonNullable<Provenance["counts"]>;
export const provenanceCounts = Object.keys(counts.shape) as ProvenanceCount[];
