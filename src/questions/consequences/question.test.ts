import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { notStarted } from "../not-started/question.ts";
import { consequences } from "./question.ts";

const row = (stage: string, reason: string | null, month: string, patients: number, waited = "8_weeks_or_more") => ({
  informed_by: "both",
  stage,
  not_started_reason: reason,
  later_further: "no",
  waited,
  month,
  site: "A",
  tumour_group: "lung",
  patients,
});
const given = {
  consequences: [
    row("discussed", "declined", "2022-03", 1),
    row("discussed", "declined", "2022-04", 2),
    row("discussed", null, "2022-04", 3),
    row("offered", "declined", "2022-04", 5),
    row("started", null, "2022-04", 4),
    row("discussed", "declined", "2022-04", 7, "under_8_weeks"),
  ],
};
const told = (rows: readonly unknown[]) => rows.map((each) => Object.values(each as object).join());

test("one row per specimen and step over all months and reasons; a period leaves its own", async () => {
  const engine = await rowsEngine(given);
  const ask = async (...params: string[]) => told(await engine.query(consequences.sql, params));
  expect(await ask("", "", "", "", "")).toEqual([
    "both,discussed,no,8_weeks_or_more,6",
    "both,discussed,no,under_8_weeks,7",
    "both,offered,no,8_weeks_or_more,5",
    "both,started,no,8_weeks_or_more,4",
  ]);
  expect(await ask("", "2022-03", "", "", "lung")).toEqual(["both,discussed,no,8_weeks_or_more,1"]);
});
test("one row per reason over all steps but the last; who has none is counted as without, who was discussed lately not at all", async () => {
  const engine = await rowsEngine(given);
  const ask = async (...params: string[]) => told(await engine.query(notStarted.sql, params));
  expect(await ask("", "", "", "", "")).toEqual(["declined,8", "none_given,3"]);
  expect(await ask("", "2022-03", "", "", "lung")).toEqual(["declined,1"]);
});
