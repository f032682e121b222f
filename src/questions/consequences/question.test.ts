import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { notStarted } from "../not-started/question.ts";
import { consequences } from "./question.ts";

const row = (stage: string, reason: string | null, month: string, patients: number) => ({
  informed_by: "both",
  stage,
  not_started_reason: reason,
  later_further: "no",
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
  ],
};
const told = (rows: readonly unknown[]) => rows.map((each) => Object.values(each as object).join());

test("one row per specimen and step over all months and reasons; a period leaves its own", async () => {
  const engine = await rowsEngine(given);
  const ask = async (...params: string[]) => told(await engine.query(consequences.sql, params));
  expect(await ask("", "", "", "", "")).toEqual(["both,discussed,no,6", "both,offered,no,5", "both,started,no,4"]);
  expect(await ask("", "2022-03", "", "", "lung")).toEqual(["both,discussed,no,1"]);
});
test("one row per reason over all steps but the last; who has none is counted as without", async () => {
  const engine = await rowsEngine(given);
  const ask = async (...params: string[]) => told(await engine.query(notStarted.sql, params));
  expect(await ask("", "", "", "", "")).toEqual(["declined,8", "none_given,3"]);
  expect(await ask("", "2022-03", "", "", "lung")).toEqual(["declined,1"]);
});
