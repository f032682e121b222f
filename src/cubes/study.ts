import { z } from "zod";
import { aboutSchema } from "./about.ts";
import { actionableMarkers, evidenceTiers, purchasable, segmentNames, specimens } from "./codes.ts";
import { provenanceSchema } from "./provenance.ts";
import { address, code, day, monthText, norwegian, text } from "./study-values.ts";

const share = z.number().min(0).max(1);
const natural = z.number().int().min(0).max(2_147_483_647);

const site = z.object({
  code: code.describe("Code of the site, as patients.csv has it"),
  name: code.describe("Name of the site, as pages show it"),
  node: code.describe("Code of the laboratory that serves the site"),
  region: text.nullable().default(null).describe("Region, by which sites are grouped"),
  opened: day.nullable().default(null).describe("Day on which the site opened; null: not yet, or not known"),
  target: natural
    .min(1)
    .nullable()
    .default(null)
    .meta({ description: "Target of the site's own, at least 1; null where it has none", unit: "patients" }),
});

const plan = z.object({
  version: z
    .union([text, z.number().transform(String)])
    .describe("Name of the version; every version is kept and drawn"),
  approved_on: day.describe("Day on which the version was approved"),
  source: text.describe("Where the plan stands, e.g. the protocol and its date"),
  source_nb: norwegian,
  points: z
    .array(
      z.object({
        month: monthText.describe("Month at whose end the number is to be reached, each after the one before"),
        cumulative: z
          .number()
          .min(0)
          .meta({ description: "Planned patients until then, never fewer than the month before", unit: "patients" }),
      }),
    )
    .describe("The plan, month by month"),
});

const turnaroundTarget = z.object({
  specimen: z.enum(specimens).describe("The specimen that the target is for"),
  segment: z.enum(segmentNames).describe("The segment of its way that the target is for"),
  days: natural.meta({ description: "Days within which the segment is to be completed", unit: "days" }),
  share: share.describe("Share of the samples that is to keep it, e.g. 0.9"),
  source: text.describe("Where the target stands"),
});

const tumourGroup = z.object({
  code: code.describe("Code of the group, as patients.csv has it; other and unknown always exist"),
  name_en: text.describe("Name in English"),
  name_nb: text.describe("Name in Norwegian"),
});

const change = z.object({
  on: day.describe("Day from which the change holds"),
  scope: text.describe("What changed: blood, tissue or enrolment; any other is shown for both specimens"),
  text_en: text.describe("The change in a few words of English"),
  text_nb: text.describe("The same in Norwegian"),
  resets_limits: z.boolean().describe("Whether control limits are set anew from that day"),
});

const holiday = z.object({
  on: day.describe("First day of the holiday, or of another stop"),
  until: day.describe("Its last day, not before the first"),
  text_en: text.describe("What it is, in a few words of English"),
  text_nb: text.describe("The same in Norwegian"),
});

const withdrawal = z.object({
  release: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(\.\d+)?$/, "must be the name of a release, YYYY-MM-DD or YYYY-MM-DD.N")
    .describe("Name of the release that is withdrawn: its data cut, and of a revision its number"),
  on: day.describe("Day on which it was withdrawn"),
  reason: code.describe("Why, in a sentence"),
  reason_nb: norwegian,
});

const mixOfOthers = z.object({
  tumour_group: code.describe("Code of a tumour group, other or unknown"),
  share: share.describe("Share of the patients that it has there"),
  source: text.describe("Where the figure is from, e.g. the parent trial"),
  source_nb: norwegian,
});

const pairing = z.object({
  max_interval_days: natural.nullable().default(null).meta({
    description: "Pairs taken further apart are not compared; null: any pair is",
    unit: "days",
  }),
});

const margin = z.object({
  points: z.number().gt(0).max(50).meta({
    description: "Points by which fewer patients may have an actionable finding in blood than in tissue",
    unit: "percentage points",
  }),
  approved_on: day.describe("Day on which the margin was approved"),
  source: text.describe("Where the margin stands, e.g. the protocol and its date"),
  source_nb: norwegian,
});

const marker = z.object({
  marker: z
    .enum(actionableMarkers)
    .describe(
      "The marker. msi_unstable: microsatellite instability; tmb_high: a tumour mutational burden from `at_least` on",
    ),
  tier: z.enum(evidenceTiers).describe("Tier of ESCAT that the marker gives"),
  at_least: z.number().gt(0).nullable().default(null).meta({
    description: "Burden from which tmb_high holds, which needs it; null for msi_unstable",
    unit: "mutations/Mb",
  }),
  source: text.describe("Where it stands that the marker counts, e.g. the protocol and its date"),
  source_nb: norwegian,
});

const purchase = z.object({
  item: z
    .enum(purchasable)
    .describe("What was bought: libraries of blood or of tissue, or sequencing runs of them; several purchases add up"),
  units: natural.min(1).meta({ description: "How many, at least 1", unit: "units" }),
  source: text.describe("Where the purchase stands, e.g. the agreement and its date"),
  source_nb: norwegian,
});

const unique = <T>(items: readonly T[], of: (item: T) => string): boolean =>
  new Set(items.map(of)).size === items.length;

/**
 * study.json of a study export, and of a release, which carries the same keys (CSV tables hold the rest).
 * Unknown keys are dropped by parsing; a caller that must name them compares the keys itself.
 */
export const studySchema = z.object({
  name: text.describe("Name of the study, as pages show it"),
  short_name: text.describe("Short name, as page titles and file names have it"),
  name_nb: text.optional().describe("The name in Norwegian; without it pages in Norwegian show the name"),
  short_name_nb: text.optional().describe("The short name in Norwegian, likewise"),
  registration: text.describe("Number in a registry of trials; may be empty"),
  simulated: z
    .boolean()
    .describe("Whether no patient is real; true puts the mark of simulated data on every page, figure and download"),
  data_cut: day.describe("Nothing after this day counts, and what is open then is censored there"),
  target_patients: natural.meta({ description: "Patients that the study is to reach", unit: "patients" }),
  target_counts: z
    .enum(["paired", "consented"])
    .default("paired")
    .describe("What the target counts: patients with an evaluable pair, or all who consented"),
  sites: z
    .array(site)
    .refine((sites) => unique(sites, (s) => s.code), "two sites have the same code")
    .describe("The recruiting sites, in the order in which they are listed; no code twice"),
  tumour_groups: z
    .array(tumourGroup)
    .refine((groups) => unique(groups, (g) => g.code), "two tumour groups have the same code")
    .describe("The tumour groups, in the order in which they are listed; no code twice"),
  plan: z.array(plan).describe("The plan of inclusion in all its versions; may be empty"),
  turnaround_targets: z
    .array(turnaroundTarget)
    .describe(
      "Targets of turnaround, no two for one segment of one specimen; may be empty, then pages say that there is none",
    ),
  actionable_tiers: z
    .array(text)
    .describe("Tiers of variants.csv that make a finding actionable; empty: nothing is called actionable"),
  pairing: pairing.default({ max_interval_days: null }).describe("Which samples of a patient are compared"),
  low_signal_below: share.nullable().default(null).meta({
    description:
      "Blood of a smaller tumour_fraction in which nothing was found is told apart as low signal; null: none is",
    unit: "share of the DNA",
  }),
  noninferiority_margin: margin
    .nullable()
    .default(null)
    .describe(
      "How much less blood may find and still stand in for tissue; null: none is set, and no page says whether it can",
    ),
  actionable_markers: z
    .array(marker)
    .default([])
    .describe("Markers beside variants that are evidence for a treatment, no one twice; empty: none is"),
  purchased: z
    .array(purchase)
    .default([])
    .describe(
      "What was bought for the tests; the study's owner knows it. Empty: nothing is set, and no page says how long it lasts",
    ),
  next_update: day.nullable().default(null).describe("Day on which the next data cut is due"),
  panel_genes: z
    .array(code)
    .nullable()
    .default(null)
    .describe("Genes that both assays cover; findings in others are counted apart; null: any gene counts"),
  changes: z.array(change).default([]).describe("Changes of assay or process, marked in charts over time"),
  holidays: z
    .array(holiday)
    .optional()
    .describe("Holidays and other stops, marked in charts over time; without it none is"),
  withdrawn: z
    .array(withdrawal)
    .refine((all) => unique(all, ({ release }) => release), "one release is withdrawn twice")
    .optional()
    .describe("Earlier releases that are withdrawn: they stay readable and say so; without it none is"),
  site: address
    .refine((value) => value.endsWith("/"), "must end with /")
    .optional()
    .describe("Address of the published site, for feeds; without it their links are relative"),
  about: aboutSchema
    .optional()
    .describe("What the page about the study tells; what is left out, that page says is not told"),
  reference_mix: z
    .array(mixOfOthers)
    .default([])
    .describe("Mix of tumour groups elsewhere, shown beside the study's own; no group twice"),
  provenance: provenanceSchema
    .optional()
    .describe("How the export was made of files; npm run ingest writes it into ingest.json, and nobody by hand"),
});

/** What a study says of itself: names, sites, plan, targets and rules. Holds nothing of any patient. */
export type Study = z.infer<typeof studySchema>;

/** The same as it may be written: what has a default may be left out. */
export type StudyInput = z.input<typeof studySchema>;

/** The same without what ingest counted: it may be of few patients, and is nothing that partners are told. */
export function withoutCounts(study: Study): Study {
  if (study.provenance === undefined) return study;
  const { counts: _, ...provenance } = study.provenance;
  return { ...study, provenance };
}
