import type { Study } from "../../src/cubes/study.ts";
import { literal } from "./database.ts";
import type { Intake } from "./read-export.ts";

/** Rows of variants.csv that are kept but stand out, by the rule that names them. */
export type VariantWarning = { readonly rule: string; readonly rows: number };

type Value = string | number | boolean | null;

/** The tables that `studyTables` makes. */
export const studyTableNames = [
  "rules",
  "actionable_tiers",
  "actionable_markers",
  "panel_genes",
  "study_sites",
] as const;

/** SQL: what the counting steps take from study.json, as tables. */
export function studyTables(study: Study): string {
  const { sites, actionable_tiers, actionable_markers, panel_genes, pairing } = study;
  return `
    CREATE TABLE rules (data_cut DATE, max_interval_days INTEGER, low_signal_below DOUBLE);
    ${insert("rules", [[study.data_cut, pairing.max_interval_days, study.low_signal_below]])}
    CREATE TABLE actionable_tiers (tier VARCHAR);
    ${insert(
      "actionable_tiers",
      actionable_tiers.map((tier) => [tier]),
    )}
    CREATE TABLE actionable_markers (marker VARCHAR, tier VARCHAR, at_least DOUBLE);
    ${insert(
      "actionable_markers",
      actionable_markers.map(({ marker, tier, at_least }) => [marker, tier, at_least]),
    )}
    CREATE TABLE panel_genes (gene VARCHAR);
    ${insert(
      "panel_genes",
      (panel_genes ?? []).map((gene) => [gene]),
    )}
    CREATE TABLE study_sites (position INTEGER, site VARCHAR, name VARCHAR, node VARCHAR, region VARCHAR, opened VARCHAR, target INTEGER);
    ${insert(
      "study_sites",
      sites.map((s, i) => [i, s.code, s.name, s.node, s.region || null, s.opened, s.target]),
    )}`;
}

/** SQL: which tables of the export were supplied, with the rows kept, and which of their columns, with the rows that have a value, as the table `supplies`. */
export function suppliesTable(intake: readonly Intake[]): string {
  const rows = intake.flatMap((table) => [
    [table.source, table.supplied, table.rowsRead - wrongLines(table).size],
    ...table.columns.map(({ name, supplied, filled }) => [`${table.source}.${name}`, supplied, filled]),
  ]);
  return `CREATE TABLE supplies (source VARCHAR, supplied BOOLEAN, rows_kept BIGINT); ${insert("supplies", rows)}`;
}

/** SQL: rows left out by rule (a row that breaks several counts under its first) and warnings, as the table `remarks`. */
export function remarksTable(intake: readonly Intake[], ofVariants: readonly VariantWarning[]): string {
  const rejected = intake.flatMap((table) => {
    const rows = new Map<string, number>();
    for (const rule of wrongLines(table).values()) rows.set(rule, (rows.get(rule) ?? 0) + 1);
    return [...rows].map(([rule, n]) => [table.source, "rejected", rule, n]);
  });
  const columns = intake
    .filter((table) => table.unknownColumns.length > 0)
    .map((table) => [table.source, "warning", "unknown column", table.rowsRead]);
  const doubts = intake.flatMap((table) =>
    [...Map.groupBy(table.doubts, ({ rule }) => rule)].map(([rule, rows]) => [
      table.source,
      "warning",
      rule,
      rows.length,
    ]),
  );
  const variants = ofVariants.map(({ rule, rows }) => ["variants", "warning", rule, rows]);
  return `CREATE TABLE remarks (source VARCHAR, what VARCHAR, rule VARCHAR, rows BIGINT);
    ${insert("remarks", [...rejected, ...columns, ...doubts, ...variants])}`;
}

/** Each wrong row, told by its line, with the rule of its first problem. */
function wrongLines({ problems }: Intake): ReadonlyMap<number, string> {
  return new Map(problems.toReversed().map(({ line, rule }) => [line, rule]));
}

function insert(table: string, rows: readonly (readonly Value[])[]): string {
  if (rows.length === 0) return "";
  const cell = (value: Value): string => (typeof value === "string" ? literal(value) : String(value));
  return `INSERT INTO ${table} VALUES ${rows.map((row) => `(${row.map(cell).join(", ")})`).join(",\n")};`;
}
