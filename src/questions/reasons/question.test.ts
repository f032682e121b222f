import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { reasons } from "./question.ts";

const row = (name: string, origin: string, reason: string, month: string, variants: number, haematopoiesis = "no") => ({
  class: name,
  origin,
  side: "blood_only",
  reason,
  haematopoiesis,
  month,
  site: "A",
  tumour_group: "lung",
  variants,
});

test("one row per class, side and reason; those that are not of haematopoiesis are a part; the slices are not added", async () => {
  const engine = await rowsEngine({
    reasons: [
      row("indel", "with_haematopoiesis", "haematopoiesis", "2022-03", 1, "yes"),
      row("snv", "with_haematopoiesis", "haematopoiesis", "2022-03", 5, "yes"),
      row("snv", "with_haematopoiesis", "haematopoiesis", "2022-04", 2),
      row("snv", "counted", "haematopoiesis", "2022-04", 1),
    ],
  });
  const told = async (...params: string[]) =>
    (await engine.query(reasons.sql, params)).map((each) => Object.values(each as object).join());
  expect(await told("", "", "", "", "")).toEqual([
    "snv,blood_only,haematopoiesis,7,2",
    "indel,blood_only,haematopoiesis,1,0",
  ]);
  expect(await told("2022-04", "", "", "", "lung")).toEqual(["snv,blood_only,haematopoiesis,2,2"]);
});
