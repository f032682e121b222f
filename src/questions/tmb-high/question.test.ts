import { expect, test } from "vitest";
import { decode } from "../../engine/decode.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { tmbRow } from "../tmb/tmb.testing.ts";
import { highCounts, highIn } from "./counts.ts";
import { tmbHigh } from "./question.ts";

test("pairs add up over months, sites and bins, one row a side; a group that nobody has leaves nothing", async () => {
  const tmb = [
    tmbRow("2022-03", "A", 8),
    tmbRow("2022-04", "B", 10),
    tmbRow("2022-04", "B", 10, { blood_high: "yes" }),
  ];
  const engine = await rowsEngine({ tmb });
  expect(await engine.query(tmbHigh.sql, ["", "", "", "", ""])).toEqual([
    { blood_high: "no", tissue_high: "yes", pairs: 4 },
    { blood_high: "yes", tissue_high: "yes", pairs: 2 },
  ]);
  expect(await engine.query(tmbHigh.sql, ["", "", "", "", "breast"])).toEqual([]);
  const rows = decode(tmbHigh.columns, await engine.query(tmbHigh.sql, ["", "", "A", "", ""]), "test");
  expect(highCounts(rows)).toEqual({ both: 0, tissue_only: 2, blood_only: 0, neither: 0 });
});
test("each pair is on one side of 10 per specimen", () => {
  const side = (blood_high: "yes" | "no", tissue_high: "yes" | "no", pairs: number) => ({
    blood_high,
    tissue_high,
    pairs,
  });
  const high = highCounts([side("yes", "yes", 1), side("no", "yes", 2), side("yes", "no", 3), side("no", "no", 4)]);
  expect(high).toEqual({ both: 1, tissue_only: 2, blood_only: 3, neither: 4 });
  expect(highIn.map((each) => high[each])).toEqual([1, 2, 3, 4]);
});
