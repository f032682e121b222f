import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { twoSites } from "../rows.testing.ts";
import { tissueFindings } from "./question.ts";

const row = (blood_state: string, tissue_state: string, pair: string, patients: number, changed: object = {}) => ({
  class: "any",
  ...{ blood_state, tissue_state, pair },
  signal_band: "ge_5pct",
  interval_band: "0_7",
  month: "2022-03",
  site: "A",
  tumour_group: "lung",
  patients,
  ...changed,
});

test("of those with a finding in tissue: found in blood too, not found, or not to be compared for whatever reason", async () => {
  const none = { signal_band: "unknown" };
  const engine = await rowsEngine({
    sites: twoSites,
    agreement: [
      row("detected", "detected", "evaluable", 5),
      row("detected", "detected", "evaluable", 1, { month: "2022-04", site: "B" }),
      row("not_detected", "detected", "evaluable", 2),
      row("not_detected_low_signal", "detected", "evaluable", 3),
      row("failed", "detected", "no_pair", 4, none),
      row("none", "detected", "no_pair", 6, none),
      row("detected", "detected", "interval", 7),
      row("not_evaluable", "detected", "not_evaluable", 8),
      row("detected", "not_detected", "evaluable", 90),
      row("detected", "failed", "no_pair", 91),
    ],
  });
  const asked = async (...params: string[]) =>
    (await engine.query(tissueFindings.sql, params)).map((each) => Object.values(each as object).join()).toSorted();
  expect(await asked("", "", "", "", "")).toEqual([
    "any,lung,ge_5pct,both,6",
    "any,lung,ge_5pct,missing,15",
    "any,lung,ge_5pct,tissue_only,5",
    "any,lung,unknown,missing,10",
  ]);
  expect(await asked("2022-04", "2022-04", "B", "", "lung")).toEqual(["any,lung,ge_5pct,both,1"]);
});
