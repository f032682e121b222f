import { variantKey } from "../read/variant-key.ts";
import type { SuppliedRow } from "../tables/supplied.ts";
import type { PutRow, Supplied } from "./export-rows.ts";
import type { FusionNames } from "./fusion-names.ts";
import type { Pseudonyms } from "./pseudonyms.ts";

/** What names of genes and fusions become. */
type Named = { readonly approved: (gene: string) => string; readonly fusionNamed: FusionNames };

const decisionColumns = [
  ...["discussed_on", "informed_by", "recommended_on", "offered_on", "started_on"],
  "not_started_reason",
];

/** Rows of patients whom the table of patients has, and how many others there are. */
export function ofKnownPatients(
  rows: readonly SuppliedRow[],
  patients: readonly SuppliedRow[],
): { readonly rows: readonly SuppliedRow[]; readonly others: number } {
  const known = new Set(patients.map((row) => row("patient_id")));
  const mine = rows.filter((row) => known.has(row("patient_id")));
  return { rows: mine, others: rows.length - mine.length };
}

/**
 * Hands the board's discussions and the reviews of differences to `put`, under pseudonyms and in their order; genes and
 * variants of a review are named as those of the findings are.
 */
export function boardRows(
  { patients, decisions, reviews }: Supplied,
  named: Named,
  hidden: Pseudonyms,
  put: PutRow,
): void {
  const inOrder = (rows: readonly SuppliedRow[], day: string) =>
    ofKnownPatients(rows, patients)
      .rows.map((row) => ({ row, patient_id: hidden.patient(row("patient_id")) }))
      .sort((a, b) => compare(`${a.patient_id} ${a.row(day)}`, `${b.patient_id} ${b.row(day)}`));
  for (const { row, patient_id } of inOrder(decisions, "discussed_on"))
    put("decisions", { patient_id, ...Object.fromEntries(decisionColumns.map((column) => [column, row(column)])) });
  for (const { row, patient_id } of inOrder(reviews, "variant")) {
    const kind = row("class");
    const fusion = kind === "fusion" ? named.fusionNamed(row("gene")).name : undefined;
    const variant =
      fusion ?? (/^(snv|indel)$/.test(kind) ? (variantKey(row("variant")) ?? row("variant")) : row("variant"));
    put("reviews", {
      patient_id,
      class: kind,
      gene: fusion ?? named.approved(row("gene")),
      variant,
      reason: row("reason"),
    });
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
