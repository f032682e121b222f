import { expect, test } from "vitest";
import { rowsEngine } from "../../../engine/rows-engine.ts";
import { states } from "../../../questions/states/question.ts";

const row = (name: string, blood: string, tissue: string, pair: string, patients: number, month = "2022-03") => ({
  class: name,
  blood_state: blood,
  tissue_state: tissue,
  pair,
  signal_band: "unknown",
  interval_band: month === "2022-03" ? "0_7" : "unknown",
  month,
  site: "A",
  tumour_group: "lung",
  patients,
});
const agreement = [
  row("snv", "detected", "detected", "evaluable", 1),
  row("any", "detected", "detected", "evaluable", 2),
  row("any", "detected", "detected", "evaluable", 3, "2022-04"),
  row("any", "detected", "detected", "interval", 4),
  row("any", "none", "failed", "no_pair", 5),
];

test("one row per class and cell, whatever the month and the bands", async () => {
  const engine = await rowsEngine({ agreement });
  const rows = await engine.query(states.sql, ["", "", "", "", ""]);
  expect(rows.map((each) => Object.values(each as object).join()).toSorted()).toEqual([
    "any,detected,detected,evaluable,5",
    "any,detected,detected,interval,4",
    "any,none,failed,no_pair,5",
    "snv,detected,detected,evaluable,1",
  ]);
});
test("a period leaves only its cells", async () => {
  const engine = await rowsEngine({ agreement });
  expect(await engine.query(states.sql, ["2022-04", "", "", "", "lung"])).toEqual([
    { class: "any", blood_state: "detected", tissue_state: "detected", pair: "evaluable", patients: 3 },
  ]);
});
