import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { twoSites } from "../rows.testing.ts";
import sql from "./question.sql?raw";

const row = (specimen: string, size: number, days: number | null, site: string, samples: number) => ({
  specimen,
  size,
  days,
  working_days: days === null ? null : days - 2,
  month: site === "A" ? "2023-01" : "2023-02",
  site,
  tumour_group: "lung",
  samples,
});
const run_waits = [
  row("blood", 2, 5, "A", 3),
  row("blood", 2, 5, "B", 4),
  row("blood", 2, null, "B", 1),
  row("tissue", 2, 5, "A", 9),
];

test("adds sites up by size and day, keeps those without dates, and leaves tissue out", async () => {
  const engine = await rowsEngine({ sites: twoSites, run_waits });
  expect(await engine.query(sql, ["", "", "", "", "", ""])).toEqual([
    { size: 2, days: 5, samples: 7 },
    { size: 2, days: null, samples: 1 },
  ]);
});
test("follows period, site, laboratory and tumour group", async () => {
  const engine = await rowsEngine({ sites: twoSites, run_waits });
  const ofB = [
    { size: 2, days: 5, samples: 4 },
    { size: 2, days: null, samples: 1 },
  ];
  expect(await engine.query(sql, ["2023-02", "2023-02", "", "", "", ""])).toEqual(ofB);
  expect(await engine.query(sql, ["", "", "B", "N2", "lung", ""])).toEqual(ofB);
  expect(await engine.query(sql, ["", "", "", "", "colon", ""])).toEqual([]);
});
test("counts working days on request", async () => {
  const engine = await rowsEngine({ sites: twoSites, run_waits });
  expect(await engine.query(sql, ["", "", "A", "", "", "working"])).toEqual([{ size: 2, days: 3, samples: 3 }]);
});
