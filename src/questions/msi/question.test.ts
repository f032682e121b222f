import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { msiStates } from "./question.ts";

const row = (blood_msi: string, tissue_msi: string, month: string, patients: number) => ({
  blood_msi,
  tissue_msi,
  month,
  site: "A",
  tumour_group: "lung",
  patients,
});

test("one row per cell over all months, the unstable first; a period leaves its own", async () => {
  const engine = await rowsEngine({
    msi: [
      row("stable", "missing", "2022-03", 1),
      row("stable", "stable", "2022-03", 2),
      row("stable", "stable", "2022-04", 3),
      row("unstable", "stable", "2022-04", 4),
    ],
  });
  expect(await engine.query(msiStates.sql, ["", "", "", "", ""])).toEqual([
    { blood_msi: "unstable", tissue_msi: "stable", patients: 4 },
    { blood_msi: "stable", tissue_msi: "stable", patients: 5 },
    { blood_msi: "stable", tissue_msi: "missing", patients: 1 },
  ]);
  expect(await engine.query(msiStates.sql, ["", "2022-03", "A", "", "lung"])).toEqual([
    { blood_msi: "stable", tissue_msi: "stable", patients: 2 },
    { blood_msi: "stable", tissue_msi: "missing", patients: 1 },
  ]);
});
