import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { actionable } from "./question.ts";

const row = (origin: string, month: string, patients: number) => ({
  origin,
  blood: "yes",
  tissue: "no",
  pair: "evaluable",
  signal_band: "ge_5pct",
  blood_confirmed: "no",
  blood_recommended: "yes",
  month,
  site: "A",
  tumour_group: "lung",
  patients,
});

test("one row per slice and cell over all months; a period leaves its own", async () => {
  const engine = await rowsEngine({
    actionable: [row("counted", "2022-03", 1), row("counted", "2022-04", 2), row("with_haematopoiesis", "2022-04", 4)],
  });
  const cell = {
    blood: "yes",
    tissue: "no",
    pair: "evaluable",
    signal_band: "ge_5pct",
    blood_confirmed: "no",
    blood_recommended: "yes",
  };
  expect(await engine.query(actionable.sql, ["", "", "", "", ""])).toEqual([
    { origin: "counted", ...cell, patients: 3 },
    { origin: "with_haematopoiesis", ...cell, patients: 4 },
  ]);
  expect(await engine.query(actionable.sql, ["", "2022-03", "", "", "lung"])).toEqual([
    { origin: "counted", ...cell, patients: 1 },
  ]);
});
