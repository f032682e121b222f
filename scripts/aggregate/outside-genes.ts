import type { Database } from "./database.ts";
import { findPlaces } from "./locate.ts";
import { shown } from "./problem.ts";
import type { Intake } from "./read-export.ts";
import { visible } from "./visible.ts";

/** So many genes are named; the others are in the count of all. */
const named = 5;

/** The genes that the panel list does not cover, those of most rows first, each at the first line that has it: an old name shows here. */
export async function outsideGenes(db: Database, { file }: Intake): Promise<readonly string[]> {
  if (file === null) return [];
  const genes = await db.rows(`SELECT gene, count(*) AS n, min(row) AS first FROM kept_variants
    WHERE gene IN (FROM outside_panel) GROUP BY gene ORDER BY n DESC, gene LIMIT ${named}`);
  if (genes.length === 0) return [];
  const places = await findPlaces(file.path, file.width, new Set(genes.map(({ first }) => Number(first))));
  return genes.map(({ gene, n, first }) => {
    const rows = Number(n) === 1 ? "1 row" : `${Number(n)} rows`;
    return `variants.csv:${places.get(Number(first))?.line}: gene: ${visible(shown(gene))}: not in panel_genes of study.json, by this name: ${rows}`;
  });
}
