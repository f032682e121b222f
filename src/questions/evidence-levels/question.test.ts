import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { evidence } from "./question.ts";

const row = (basis: string, tissue_tier: string, blood_tier: string, month: string, patients: number) => ({
  ...{ basis, tissue_tier, blood_tier, month, patients },
  site: "A",
  tumour_group: "lung",
});

test("one row per basis and pair of tiers over all months; a period leaves its own", async () => {
  const engine = await rowsEngine({
    evidence_levels: [
      row("variant", "I", "none", "2022-03", 1),
      row("variant", "I", "none", "2022-04", 2),
      row("msi_unstable", "I", "I", "2022-04", 4),
    ],
  });
  const marker = { basis: "msi_unstable", tissue_tier: "I", blood_tier: "I", patients: 4 };
  const variant = { basis: "variant", tissue_tier: "I", blood_tier: "none" };
  expect(await engine.query(evidence.sql, ["", "", "", "", ""])).toEqual([marker, { ...variant, patients: 3 }]);
  expect(await engine.query(evidence.sql, ["", "2022-03", "", "", "lung"])).toEqual([{ ...variant, patients: 1 }]);
});
