import type { Bilingual } from "../../words/lang.ts";

/** A query to begin with: what it asks, and its statement. */
export type Example = { readonly asks: Bilingual<string>; readonly sql: string };

const genes = (from: string): string => `SELECT gene,
  sum(patients) FILTER (result = 'both') AS in_both,
  sum(patients) FILTER (result = 'tissue_only') AS tissue_only,
  sum(patients) FILTER (result = 'blood_only') AS blood_only
FROM ${from}
WHERE class = 'all' AND origin = 'counted'
GROUP BY gene
ORDER BY sum(patients) DESC, gene
LIMIT 20`;

const tables: Example = {
  asks: {
    en: "Which tables there are, and how many rows they have",
    nb: "Hvilke tabeller som finnes, og hvor mange rader de har",
  },
  sql: "SELECT table_name, estimated_size AS rows\nFROM duckdb_tables()\nORDER BY table_name",
};

/** Of exact counts. */
export const exactExamples: readonly Example[] = [
  {
    asks: { en: "Patients who consented, by month", nb: "Pasienter som samtykket, etter måned" },
    sql: "SELECT month, sum(patients) AS patients\nFROM patients\nWHERE step = 'consented'\nGROUP BY month\nORDER BY month",
  },
  {
    asks: {
      en: "Reports within 14 days of receipt, by laboratory and specimen",
      nb: "Svar innen 14 dager etter mottak, etter laboratorium og prøvetype",
    },
    sql: `SELECT node, specimen,
  sum(samples) AS reported,
  round(100 * sum(samples) FILTER (days <= 14) / sum(samples)) AS per_cent_within_14_days
FROM turnaround
WHERE segment = 'receipt_to_report' AND status = 'completed'
GROUP BY ALL
ORDER BY ALL`,
  },
  { asks: { en: "Findings by gene", nb: "Funn etter gen" }, sql: genes("genes") },
  tables,
];

/** Of rounded counts. */
export const partnerExamples: readonly Example[] = [
  {
    asks: { en: "Patients who consented, by month", nb: "Pasienter som samtykket, etter måned" },
    sql: "SELECT month, patients\nFROM steps_by_month\nWHERE step = 'consented'\nORDER BY month",
  },
  {
    asks: { en: "Screened and consented, by hospital", nb: "Vurdert og samtykket, etter sykehus" },
    sql: `SELECT site,
  sum(patients) FILTER (step = 'screened') AS screened,
  sum(patients) FILTER (step = 'consented') AS consented
FROM steps_by_site
GROUP BY site
ORDER BY screened DESC, site`,
  },
  { asks: { en: "Findings by gene", nb: "Funn etter gen" }, sql: genes("genes") },
  tables,
];
