import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { twoSites } from "../rows.testing.ts";
import sql from "./question.sql?raw";

const where = (site: string) => ({ site, month: site === "A" ? "2023-01" : "2023-02", tumour_group: "lung" });
const sample = (outcome: string, outcome_reason: string | null, site: string, samples: number) => ({
  specimen: "tissue",
  outcome,
  outcome_reason,
  samples,
  ...where(site),
});
const samples = [
  sample("reported", null, "A", 5),
  sample("reported", null, "B", 2),
  sample("failed", "qns", "A", 1),
  sample("failed", "qns", "B", 2),
  sample("failed", null, "B", 4),
];
const all = ["", "", "", "", ""];

test("samples by outcome and reason, the most frequent first; one without a reason stays apart", async () => {
  const engine = await rowsEngine({ sites: twoSites, samples });
  const tissue = (outcome: string, outcome_reason: string | null, n: number) => ({
    specimen: "tissue",
    outcome,
    outcome_reason,
    samples: n,
  });
  expect(await engine.query(sql, all)).toEqual([
    tissue("failed", null, 4),
    tissue("failed", "qns", 3),
    tissue("reported", null, 7),
  ]);
  expect(await engine.query(sql, ["2023-01", "2023-01", "", "N1", ""])).toEqual([
    tissue("failed", "qns", 1),
    tissue("reported", null, 5),
  ]);
});
