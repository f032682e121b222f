import { z } from "zod";
import { segmentNames, specimens } from "./codes.ts";

/** A real calendar day, YYYY-MM-DD. */
const day = z.iso.date("must be a real day, YYYY-MM-DD");
const monthText = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "must be a month, YYYY-MM");
const code = z.string().min(1, "must not be empty");
const share = z.number().min(0).max(1);
const natural = z.number().int().min(0);

const site = z.object({
  code,
  name: code,
  node: code,
  region: z.string().nullable().default(null),
  opened: day.nullable().default(null),
  target: natural.nullable().default(null),
});

const plan = z.object({
  version: z.union([z.string(), z.number().transform(String)]),
  approved_on: day,
  source: z.string(),
  points: z.array(z.object({ month: monthText, cumulative: z.number().min(0) })),
});

const turnaroundTarget = z.object({
  specimen: z.enum(specimens),
  segment: z.enum(segmentNames),
  days: natural,
  share,
  source: z.string(),
});

const unique = <T>(items: readonly T[], of: (item: T) => string): boolean =>
  new Set(items.map(of)).size === items.length;

/**
 * study.json of a study export, and of a release, which carries the same keys (CSV tables hold the rest).
 * Unknown keys are dropped by parsing; a caller that must name them compares the keys itself.
 */
export const studySchema = z.object({
  name: z.string(),
  short_name: z.string(),
  registration: z.string(),
  simulated: z.boolean(),
  data_cut: day,
  target_patients: natural,
  target_counts: z.enum(["paired", "consented"]).default("paired"),
  sites: z.array(site).refine((sites) => unique(sites, (s) => s.code), "two sites have the same code"),
  tumour_groups: z
    .array(z.object({ code, name_en: z.string(), name_nb: z.string() }))
    .refine((groups) => unique(groups, (g) => g.code), "two tumour groups have the same code"),
  plan: z.array(plan),
  turnaround_targets: z.array(turnaroundTarget),
  actionable_tiers: z.array(z.string()),
  pairing: z.object({ max_interval_days: natural.nullable().default(null) }).default({ max_interval_days: null }),
  low_signal_below: share.nullable().default(null),
  next_update: day.nullable().default(null),
  panel_genes: z.array(code).nullable().default(null),
  changes: z
    .array(
      z.object({ on: day, scope: z.string(), text_en: z.string(), text_nb: z.string(), resets_limits: z.boolean() }),
    )
    .default([]),
  reference_mix: z.array(z.object({ tumour_group: code, share, source: z.string() })).default([]),
});

/** What a study says of itself: names, sites, plan, targets and rules. Holds nothing of any patient. */
export type Study = z.infer<typeof studySchema>;

/** The same as it may be written: what has a default may be left out. */
export type StudyInput = z.input<typeof studySchema>;
