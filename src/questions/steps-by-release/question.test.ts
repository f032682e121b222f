import { expect, test } from "vitest";
import { decode } from "../../../engine/decode.ts";
import { rowsEngine } from "../../../engine/rows-engine.ts";
import { earlierQuery, stepsOfRelease } from "../../../questions/inclusions/question.ts";

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
    stepsOfRelease(decode(earlierQuery.columns, await engine.query(earlierQuery.sql, params), "test"), release);
  expect(await ask("2022-09-30", "", "", "", "", "")).toEqual({ consented: 11, paired_evaluable: 3 });
  expect(await ask("2022-09-30", "2022-05", "2022-12", "", "N2", "lung")).toEqual({
    consented: 4,
    paired_evaluable: 3,
  });
  expect(await ask("2022-01-31", "", "", "", "", "")).toEqual({ consented: 0, paired_evaluable: 0 });
});
