import { type DifferenceReason, differenceReasons, type Side, sides, variantClasses } from "../../../cubes/codes.ts";
import { type Missing, missingTable } from "../../../say/old.ts";
import { shareStatus } from "../../../stats/few.ts";
import type { Status } from "../../../stats/status.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";

type VariantClass = (typeof variantClasses)[number];
export type ReasonCounts = {
  readonly class: VariantClass;
  readonly side: Side;
  readonly reason: DifferenceReason;
  /** With those of haematopoiesis, and without. */
  readonly variants: number;
  readonly counted: number;
};

/** Variants on one side for one reason, as a share of all variants of the class on that side. */
export type ReasonRow = {
  readonly class: VariantClass | "any";
  readonly side: Side;
  readonly reason: DifferenceReason;
  readonly variants: number;
  readonly of_variants: number;
  readonly share: number | null;
  readonly share_low: number | null;
  readonly share_high: number | null;
  readonly counted: number;
  readonly status: Status;
};
export type SideModel = {
  readonly side: Side;
  readonly variants: number;
  readonly counted: number;
  readonly reviewed: number;
  /** By number, the largest first; not reviewed last. */
  readonly rows: readonly ReasonRow[];
};
export type ReasonsModel = {
  /** The first table that was not supplied. */
  readonly missing: Missing | "reviews" | null;
  readonly variants: number;
  /** Tissue only, then blood only. */
  readonly sides: readonly SideModel[];
  /** Every class with a variant in one specimen only, after all classes together. */
  readonly rows: readonly ReasonRow[];
};

const sum = (rows: readonly ReasonCounts[], of: "variants" | "counted" = "variants"): number =>
  rows.reduce((n, row) => n + row[of], 0);

function rowsOf(counts: readonly ReasonCounts[], name: ReasonRow["class"], side: Side): ReasonRow[] {
  const here = counts.filter((row) => row.side === side && (name === "any" || row.class === name));
  const all = sum(here);
  return differenceReasons
    .flatMap((reason): ReasonRow[] => {
      const rows = here.filter((row) => row.reason === reason);
      const variants = sum(rows);
      if (variants === 0) return [];
      const share = wilsonOrNull(variants, all);
      return [
        {
          class: name,
          side,
          reason,
          variants,
          of_variants: all,
          share: share?.value ?? null,
          share_low: share?.low ?? null,
          share_high: share?.high ?? null,
          counted: sum(rows, "counted"),
          status: shareStatus(all),
        },
      ];
    })
    .toSorted(
      (a, b) => Number(a.reason === "not_reviewed") - Number(b.reason === "not_reviewed") || b.variants - a.variants,
    );
}

/** Why variants stand in one specimen only, from counts; each variant has one reason, so those of a side add up. */
export function reasonsModel(given: readonly ReasonCounts[], tables: readonly string[]): ReasonsModel {
  const missing = missingTable(tables) ?? (tables.includes("reviews") ? null : "reviews");
  const counts = missing === null ? given : [];
  return {
    missing,
    variants: sum(counts),
    sides: sides.map((side) => {
      const here = counts.filter((row) => row.side === side);
      return {
        side,
        variants: sum(here),
        counted: sum(here, "counted"),
        reviewed: sum(here.filter(({ reason }) => reason !== "not_reviewed")),
        rows: rowsOf(counts, "any", side),
      };
    }),
    rows: (["any", ...variantClasses] as const).flatMap((name) => sides.flatMap((side) => rowsOf(counts, name, side))),
  };
}
