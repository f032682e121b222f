import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { twoSites } from "../rows.testing.ts";
import sql from "./question.sql?raw";

const row = (before_board: string, site: string, samples: number, counts = "yes", cause = "reported") => ({
  specimen: "blood",
  counts,
  cause,
  days: 9,
  working_days: 7,
  before_board,
  month: site === "A" ? "2023-01" : "2023-02",
  site,
  tumour_group: "lung",
  samples,
});
const ends = [
  row("yes", "A", 2),
  row("yes", "B", 3),
  row("no", "B", 1),
  row("no", "B", 1, "yes", "died"),
  row("no_board", "A", 4),
  row("no", "A", 5, "no"),
  row("no", "A", 6, "yes", "unknown"),
  row("no_board", "A", 7, "yes", "unknown"),
];
const answer = (before_board: string, samples: number) => ({ specimen: "blood", before_board, samples });

test("adds up the samples that count for patients discussed, whatever ended their wait; apart those reported on an unknown day", async () => {
  const engine = await rowsEngine({ sites: twoSites, ends });
  expect(await engine.query(sql, ["", "", "", "", ""])).toEqual([
    answer("no", 2),
    answer("unknown", 6),
    answer("yes", 5),
  ]);
});
test("follows period, site, laboratory and tumour group", async () => {
  const engine = await rowsEngine({ sites: twoSites, ends });
  const ofB = [answer("no", 2), answer("yes", 3)];
  expect(await engine.query(sql, ["2023-02", "2023-02", "", "", ""])).toEqual(ofB);
  expect(await engine.query(sql, ["", "", "B", "N2", "lung"])).toEqual(ofB);
  expect(await engine.query(sql, ["", "", "", "", "colon"])).toEqual([]);
});
