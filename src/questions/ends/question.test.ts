import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { twoSites } from "../rows.testing.ts";
import sql from "./question.sql?raw";

const row = (cause: string, days: number | null, before_board: string, site: string, samples: number) => ({
  specimen: "blood",
  counts: "yes",
  cause,
  days,
  working_days: days === null ? null : days - 2,
  before_board,
  month: site === "A" ? "2023-01" : "2023-02",
  site,
  tumour_group: "lung",
  samples,
});
const ends = [
  row("reported", 9, "yes", "A", 2),
  row("reported", 9, "yes", "B", 3),
  row("reported", 9, "no", "B", 1),
  row("unknown", null, "no_board", "A", 4),
];
const answer = (cause: string, days: number | null, samples: number) => ({ specimen: "blood", cause, days, samples });

test("adds sites up by cause and day, and keeps unknown days", async () => {
  const engine = await rowsEngine({ sites: twoSites, ends });
  expect(await engine.query(sql, ["", "", "", "", "", ""])).toEqual([
    answer("reported", 9, 6),
    answer("unknown", null, 4),
  ]);
});
test("follows period, site, laboratory and tumour group", async () => {
  const engine = await rowsEngine({ sites: twoSites, ends });
  const ofB = [answer("reported", 9, 4)];
  expect(await engine.query(sql, ["2023-02", "2023-02", "", "", "", ""])).toEqual(ofB);
  expect(await engine.query(sql, ["", "", "B", "", "", ""])).toEqual(ofB);
  expect(await engine.query(sql, ["", "", "", "N2", "lung", ""])).toEqual(ofB);
  expect(await engine.query(sql, ["", "", "", "", "colon", ""])).toEqual([]);
});
test("counts working days on request", async () => {
  const engine = await rowsEngine({ sites: twoSites, ends });
  expect(await engine.query(sql, ["", "", "A", "", "", "working"])).toEqual([
    answer("reported", 7, 2),
    answer("unknown", null, 4),
  ]);
});
