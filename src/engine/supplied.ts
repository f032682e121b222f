import type { NeededColumn, SourceTable } from "../cubes/source-tables.ts";
import type { Manifest } from "./manifest.ts";

/** A table of the study export, or a column of one, as TABLE.COLUMN. */
export type Needed = SourceTable | NeededColumn;

export const isColumn = (needed: string): needed is NeededColumn => needed.includes(".");

/** Whether the study export held a table or a column. A release that tells of no columns, from before they were told of, has all of the tables it has. */
export function hasSupplied({ supplied }: Pick<Manifest, "supplied">, needed: Needed): boolean {
  if (supplied.includes(needed)) return true;
  const [table = ""] = needed.split(".");
  // An export without patients is none.
  return isColumn(needed) && !supplied.some(isColumn) && (table === "patients" || supplied.includes(table));
}

/** The release as figures may read it: where the study export tells no variant's tier, none is called actionable, whatever study.json names. */
export const withTiersTold = (manifest: Manifest): Manifest =>
  manifest.supplied.includes("variants") && !hasSupplied(manifest, "variants.tier")
    ? { ...manifest, study: { ...manifest.study, actionable_tiers: [] } }
    : manifest;
