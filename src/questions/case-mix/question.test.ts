import { expect, test } from "vitest";
import { decode } from "../../engine/decode.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { twoSites } from "../rows.testing.ts";
import { caseMix } from "./question.ts";

const row = (tissue: string, pair: string, month: string | null, patients: number, changed: object = {}) => ({
  ...{ tissue, pair, month, patients },
  site: "A",
  tumour_group: "lung",
  ...changed,
});

test("one row per site, tumour group and kind of tissue, of those who consented early enough", async () => {
  const engine = await rowsEngine({
    sites: twoSites,
    case_mix: [
      row("before_consent", "evaluable", "2023-01", 4),
      row("before_consent", "evaluable", "2023-02", 2),
      row("before_consent", "not_evaluable", "2023-02", 1),
      row("after_consent", "not_evaluable", "2023-02", 3),
      row("none", "not_evaluable", "2023-02", 5, { site: "B", tumour_group: "breast" }),
      row("before_consent", "evaluable", "2023-04", 90),
      row("before_consent", "evaluable", null, 91),
    ],
  });
  const asked = async (...params: string[]) =>
    decode(caseMix.columns, await engine.query(caseMix.sql, [...params, "2023-03"]), "test").map((each) =>
      Object.values(each).join(),
    );
  expect(await asked("", "", "", "", "")).toEqual([
    "A,lung,after_consent,0,3",
    "A,lung,before_consent,6,7",
    "B,breast,none,0,5",
  ]);
  expect(await asked("2023-01", "2023-01", "A", "", "lung")).toEqual(["A,lung,before_consent,4,4"]);
});
