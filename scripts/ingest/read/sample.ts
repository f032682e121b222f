export type Origin = "somatic" | "germline" | "unknown";

/** One small variant; `key` is chromosome:position:reference:alternative in the normal form of small-variant.ts. */
export type Small = {
  readonly gene: string | null;
  readonly key: string;
  readonly class: "snv" | "indel";
  readonly vaf: number | null;
  readonly depth: number | null;
  readonly origin: Origin | null;
};

export type CopyNumber = { readonly gene: string; readonly change: "gain" | "loss"; readonly fold: number | null };

/** `name` is 5′::3′ where the direction is known, else in the order of the alphabet. */
export type Fusion = { readonly name: string; readonly direction_known: boolean; readonly reads: number | null };

export type Metric = {
  readonly block: string;
  readonly metric: string;
  readonly unit: string | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly value: number | null;
};

export type Msi = "stable" | "unstable" | "not_reliable";

/** What a file says of one sample beside its rows; null is missing, which is neither zero nor a negative. */
export type Facts = {
  id: string | null;
  pair_id: string | null;
  dna_id: string | null;
  rna_id: string | null;
  output_date: string | null;
  run: string | null;
  run_date: string | null;
  outcome: "reported" | "failed" | null;
  outcome_reason: string | null;
  tmb: number | null;
  msi: Msi | null;
  tumour_fraction: number | null;
};

/** What a sample of a cohort's files was looked at for, as cBioPortal names it. */
export const profiles = ["mutations", "cna", "sv"] as const;
export type Profile = (typeof profiles)[number];

export type Rows = { small: Small; cnv: CopyNumber; fusions: Fusion; metrics: Metric };
export type RowKind = keyof Rows;
export const rowKinds: readonly RowKind[] = ["small", "cnv", "fusions", "metrics"];

export const noFacts: Readonly<Facts> = {
  id: null,
  pair_id: null,
  dna_id: null,
  rna_id: null,
  output_date: null,
  run: null,
  run_date: null,
  outcome: null,
  outcome_reason: null,
  tmb: null,
  msi: null,
  tumour_fraction: null,
};
