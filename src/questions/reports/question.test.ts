import { expect, test } from "vitest";
import { decode } from "../../engine/decode.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { reports } from "./question.ts";

const row = (name: string, evaluable: string, patients: number, month = "2022-03") => ({
  specimen: "blood",
  class: name,
  evaluable,
  month,
  site: "A",
  tumour_group: "lung",
  patients,
});

test("patients per specimen, class and answer, within the filters", async () => {
  const engine = await rowsEngine({
    reports: [row("tmb", "yes", 2), row("tmb", "yes", 3, "2022-04"), row("tmb", "no", 1), row("snv", "yes", 6)],
  });
  const told = async (...params: string[]) =>
    decode(reports.columns, await engine.query(reports.sql, params), "test")
      .map((each) => Object.values(each).join())
      .toSorted();
  expect(await told("", "", "", "", "")).toEqual(["blood,snv,yes,6", "blood,tmb,no,1", "blood,tmb,yes,5"]);
  expect(await told("2022-04", "", "", "", "lung")).toEqual(["blood,tmb,yes,3"]);
});
