import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { vafBins } from "./question.ts";

const row = (
  origin: string,
  result: string,
  blood: string | null,
  tissue: string | null,
  month: string,
  variants: number,
) => ({
  class: "snv",
  origin,
  result,
  blood_bin: blood,
  tissue_bin: tissue,
  month,
  site: "A",
  tumour_group: "lung",
  variants,
});

test("one row per pair of bins; empty stays empty, and the slices stand beside each other", async () => {
  const engine = await rowsEngine({
    vaf: [
      row("counted", "both", "0.005", "0.15", "2022-03", 2),
      row("counted", "both", "0.005", "0.15", "2022-04", 1),
      row("with_haematopoiesis", "both", "0.005", "0.15", "2022-04", 4),
      row("with_haematopoiesis", "blood_only", "0.005", null, "2022-04", 5),
    ],
  });
  const told = async (...params: string[]) =>
    (await engine.query(vafBins.sql, params)).map((each) => Object.values(each as object).join());
  expect(await told("", "", "", "", "")).toEqual(["snv,blood_only,0.005,,0,5", "snv,both,0.005,0.15,3,4"]);
  expect(await told("", "2022-03", "A", "", "lung")).toEqual(["snv,both,0.005,0.15,2,0"]);
});
