import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { tests } from "./question.ts";

const row = (origin: string, tissue_stopped: number, patients: number, month = "2022-03") => ({
  origin,
  in_blood: "yes",
  in_tissue: "no",
  blood_tests: 1,
  blood_stopped: 0,
  tissue_tests: 2,
  tissue_stopped,
  month,
  site: "A",
  tumour_group: "lung",
  patients,
});

test("one row per findings and tests over all months; the slices are not added; a period leaves its own", async () => {
  const engine = await rowsEngine({
    tests: [
      row("counted", 0, 1),
      row("counted", 0, 2, "2022-04"),
      row("counted", 1, 4),
      row("with_haematopoiesis", 0, 8),
    ],
  });
  const told = async (...params: string[]) =>
    (await engine.query(tests.sql, params)).map((each) => Object.values(each as object).join());
  expect(await told("", "", "", "", "")).toEqual([
    "counted,yes,no,1,0,2,0,3",
    "counted,yes,no,1,0,2,1,4",
    "with_haematopoiesis,yes,no,1,0,2,0,8",
  ]);
  expect(await told("2022-04", "", "", "", "lung")).toEqual(["counted,yes,no,1,0,2,0,2"]);
});
