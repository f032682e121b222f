import { expect, test } from "vitest";
import { decode } from "../../engine/decode.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { stepsOfRelease } from "./counts.ts";
import { stepsByRelease } from "./question.ts";

const row = (release: string, step: string, month: string, site: string, patients: number) => ({
  release,
  step,
  month,
  site,
  tumour_group: "lung",
  patients,
});
const rows = {
  sites: [
    { site: "A", name: "A", node: "N1" },
    { site: "B", name: "B", node: "N2" },
  ],
  history: [
    row("2022-06-30", "consented", "2022-03", "A", 100),
    row("2022-09-30", "screened", "2022-03", "A", 50),
    row("2022-09-30", "consented", "2022-03", "A", 7),
    row("2022-09-30", "consented", "2022-08", "B", 4),
    row("2022-09-30", "paired_evaluable", "2022-08", "B", 3),
  ],
};

test("counts one release alone, within the filters", async () => {
  const engine = await rowsEngine(rows);
  const ask = async (release: string, ...params: string[]) =>
    stepsOfRelease(decode(stepsByRelease.columns, await engine.query(stepsByRelease.sql, params), "test"), release);
  expect(await ask("2022-09-30", "", "", "", "", "")).toEqual({ consented: 11, paired_evaluable: 3 });
  expect(await ask("2022-09-30", "2022-05", "2022-12", "", "N2", "lung")).toEqual({
    consented: 4,
    paired_evaluable: 3,
  });
  expect(await ask("2022-01-31", "", "", "", "", "")).toEqual({ consented: 0, paired_evaluable: 0 });
});
test("one row a release and step, with its first month; screened and undated ones are left out", async () => {
  const history = [...rows.history, { ...row("2022-09-30", "consented", "", "A", 5), month: null }];
  const engine = await rowsEngine({ ...rows, history });
  expect(await engine.query(stepsByRelease.sql, ["", "", "", "", ""])).toEqual([
    { release: "2022-06-30", step: "consented", first_month: "2022-03", patients: 100 },
    { release: "2022-09-30", step: "consented", first_month: "2022-03", patients: 11 },
    { release: "2022-09-30", step: "paired_evaluable", first_month: "2022-08", patients: 3 },
  ]);
});
