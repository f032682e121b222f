import { expect, test } from "vitest";
import { study } from "../../cubes/study.testing.ts";
import { decode } from "../../engine/decode.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { type Filters, filterParams, noFilters } from "../../state/filters.ts";
import { atStep, steps, twoSites } from "../rows.testing.ts";
import { dated, monthCounts } from "./counts.ts";
import { stepsByMonth } from "./question.ts";

const manifest = { release: "", previous: null, study: study(), firstMonth: "2022-03", supplied: [], files: {} };
const cubes = {
  sites: twoSites,
  patients: [...steps, atStep("consented", "2022-05", "A", 3), atStep("consented", "2022-05", "B", 2)],
};

async function ask(chosen: Partial<Filters> = {}) {
  const filters = { ...noFilters, ...chosen };
  const engine = await rowsEngine(cubes);
  const rows = decode(stepsByMonth.columns, await engine.query(stepsByMonth.sql, filterParams(filters)), "test");
  return monthCounts(rows, { manifest, filters });
}
const month = (name: string | null, screened: number, consented: number, paired_evaluable: number) => ({
  month: name,
  screened,
  consented,
  paired_evaluable,
});

test("counts each step in its own month; a missing date is a row of its own, last", async () => {
  const counts = await ask();
  const inTime = [month("2022-03", 6, 0, 0), month("2022-05", 0, 5, 1), month("2022-06", 0, 2, 0)];
  expect(counts).toEqual([...inTime, month(null, 5, 0, 0)]);
  expect(dated(counts)).toEqual(inTime);
});
test("a filter takes away those it does not name; the study's first month stays", async () => {
  expect(await ask({ period: "2022-04..2022-12", node: "N2", tumour_group: "lung" })).toEqual([
    month("2022-03", 0, 0, 0),
    month("2022-05", 0, 2, 0),
  ]);
});
