import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Provenance, provenanceSchema } from "../../src/cubes/provenance.ts";
import { describeIssue, parseJson } from "./json-input.ts";
import { hasPlainFile } from "./plain-file.ts";
import { InputError } from "./problem.ts";

const file = "ingest.json";
const counts = z.record(z.string(), z.number().int().min(0));
const { origin, names_on, msi_sites, msi_percent, msi_blood_sum } = provenanceSchema.shape;

/** What of ingest's record is read; sources and checksums stay in the export. */
const record = z.object({
  choices: z.object({
    origin,
    names: z.object({ date: names_on.unwrap() }).nullable(),
    msi: z.object({ sites: msi_sites, percent: msi_percent, blood_sum_jsd: msi_blood_sum }),
    fusions: z.array(z.string()),
  }),
  kept_out: z.object({ specimens: counts, rows: counts, refused: z.number().int().min(0) }),
  specimens_without_origin: z.number().int().min(0).default(0),
  findings: counts,
});

/**
 * By which choices ingest made an export of files; undefined where it holds no ingest.json.
 * Throws InputError where that is none of ingest's.
 */
export function readProvenance(folder: string): Provenance | undefined {
  if (!hasPlainFile(join(folder, file))) return undefined;
  const parsed = record.safeParse(parseJson(readFileSync(join(folder, file)), file), { reportInput: true });
  if (!parsed.success)
    throw new InputError(
      parsed.error.issues.map(
        (issue) => `${describeIssue(issue, file)}; run npm run ingest again, or take the file out`,
      ),
    );
  const { choices, kept_out, specimens_without_origin, findings } = parsed.data;
  // Comments and titles are rows of nothing.
  const rows = Object.entries(kept_out.rows).filter(([why]) => why !== "comment" && why !== "title");
  return {
    origin: choices.origin,
    names_on: choices.names?.date ?? null,
    msi_sites: choices.msi.sites,
    msi_percent: choices.msi.percent,
    msi_blood_sum: choices.msi.blood_sum_jsd,
    fusions_settled: choices.fusions.length,
    counts: {
      specimens_without_origin,
      germline_calls: added(Object.entries(findings).filter(([what]) => what.startsWith("germline by"))),
      fusions_without_direction: findings["fusions without a known direction"] ?? 0,
      specimens_left_out: added(Object.entries(kept_out.specimens)),
      rows_left_out: added(rows),
      rows_refused: kept_out.refused,
    },
  };
}

const added = (counted: readonly (readonly [string, number])[]): number => counted.reduce((sum, [, n]) => sum + n, 0);
