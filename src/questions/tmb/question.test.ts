import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { tmbBins } from "./question.ts";
import { tmbRow } from "./tmb.testing.ts";

test("pairs add up over months, sites and sides, one row a bin; a period and a site leave their own", async () => {
  const engine = await rowsEngine({
    tmb: [tmbRow("2022-04", "B", 10), tmbRow("2022-03", "A", 8), tmbRow("2022-04", "B", 8, { blood_high: "yes" })],
  });
  expect(await engine.query(tmbBins.sql, ["", "", "", "", ""])).toEqual([
    { mean_bin: 8, difference_bin: -2, pairs: 4 },
    { mean_bin: 10, difference_bin: -2, pairs: 2 },
  ]);
  expect(await engine.query(tmbBins.sql, ["2022-03", "2022-03", "A", "", ""])).toHaveLength(1);
});
