import { expect, test } from "vitest";
import { rowsEngine } from "../../../engine/rows-engine.ts";
import sql from "./query.sql?raw";

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

test("one row per specimen, step and reason over all months; a period leaves its own", async () => {
  const engine = await rowsEngine({
    consequences: [
      row("discussed", "declined", "2022-03", 1),
      row("discussed", "declined", "2022-04", 2),
      row("discussed", null, "2022-04", 3),
      row("started", null, "2022-04", 4),
    ],
  });
  const told = async (...params: string[]) =>
    (await engine.query(sql, params)).map((each) => Object.values(each as object).join());
  expect(await told("", "", "", "", "")).toEqual([
    "both,discussed,,no,3",
    "both,discussed,declined,no,3",
    "both,started,,no,4",
  ]);
  expect(await told("", "2022-03", "", "", "lung")).toEqual(["both,discussed,declined,no,1"]);
});
