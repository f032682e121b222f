import type { Database } from "./database.ts";
import type { VariantWarning } from "./study-tables.ts";

/** What stands out among the variants that are kept, each by one statement that gives the number of rows; nothing of it stops a run. */
export const variantChecks = [
  {
    rule: "gene outside the panel list",
    meaning: "in no figure, only counted here",
    sql: `-- reads: kept_variants, outside_panel
      SELECT count(*) AS n FROM kept_variants WHERE gene IN (FROM outside_panel)`,
  },
  {
    // Which partner comes first is part of a fusion's name: the two orders may be two events, so none is turned round.
    rule: "fusion in both orders of its partners",
    meaning: "two different fusions, as they are named; write the 5' partner first",
    sql: `-- reads: kept_variants, samples
      WITH fusions AS (
        SELECT DISTINCT patient, gene, v.row, list_reverse(string_split(gene, '::')).array_to_string('::') AS turned
        FROM kept_variants AS v
        JOIN samples USING (sample_id)
        WHERE class = 'fusion' AND contains(gene, '::')
      )
      SELECT count(*) AS n FROM fusions AS f
      WHERE turned <> gene AND EXISTS (FROM fusions AS g WHERE g.patient = f.patient AND g.gene = f.turned)`,
  },
  {
    rule: "fusion without two partners",
    meaning: "counted as a fusion; a splice variant is none, and cannot be compared: leave it out",
    sql: `-- reads: kept_variants
      SELECT count(*) AS n FROM kept_variants
      WHERE class = 'fusion' AND NOT regexp_full_match(gene, '[^:]+::[^:]+')`,
  },
] as const;

/** The checks that found any row, with how many. */
export async function variantWarnings(
  db: Database,
): Promise<readonly (VariantWarning & { readonly meaning: string })[]> {
  const found = [];
  for (const { rule, meaning, sql } of variantChecks) {
    const [row] = await db.rows(sql);
    if (Number(row?.["n"]) > 0) found.push({ rule, meaning, rows: Number(row?.["n"]) });
  }
  return found;
}
