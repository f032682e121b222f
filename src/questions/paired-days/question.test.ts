import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { twoSites } from "../rows.testing.ts";
import sql from "./question.sql?raw";

const row = (since: string, difference: number, first: string, site: string, patients: number) => ({
  since,
  difference,
  working_difference: difference - 2,
  first,
  month: site === "A" ? "2023-01" : "2023-02",
  site,
  tumour_group: "lung",
  patients,
});
const paired_days = [
  row("receipt", 9, "blood", "A", 2),
  row("receipt", 9, "blood", "B", 3),
  row("receipt", 9, "tissue", "B", 1),
  row("receipt", -4, "tissue", "A", 5),
  row("collection", 30, "blood", "A", 7),
];

test("adds sites up by difference and first report, and keeps differences below zero", async () => {
  const engine = await rowsEngine({ sites: twoSites, paired_days });
  expect(await engine.query(sql, ["", "", "", "", "", ""])).toEqual([
    { since: "collection", difference: 30, first: "blood", patients: 7 },
    { since: "receipt", difference: -4, first: "tissue", patients: 5 },
    { since: "receipt", difference: 9, first: "blood", patients: 5 },
    { since: "receipt", difference: 9, first: "tissue", patients: 1 },
  ]);
});
test("follows period, site, laboratory and tumour group", async () => {
  const engine = await rowsEngine({ sites: twoSites, paired_days });
  const ofB = [
    { since: "receipt", difference: 9, first: "blood", patients: 3 },
    { since: "receipt", difference: 9, first: "tissue", patients: 1 },
  ];
  expect(await engine.query(sql, ["2023-02", "", "", "", "", ""])).toEqual(ofB);
  expect(await engine.query(sql, ["", "", "B", "", "", ""])).toEqual(ofB);
  expect(await engine.query(sql, ["", "", "", "N2", "lung", ""])).toEqual(ofB);
  expect(await engine.query(sql, ["", "", "", "", "colon", ""])).toEqual([]);
});
test("counts working days on request", async () => {
  const engine = await rowsEngine({ sites: twoSites, paired_days });
  expect(await engine.query(sql, ["", "", "B", "", "", "working"])).toEqual([
    { since: "receipt", difference: 7, first: "blood", patients: 3 },
    { since: "receipt", difference: 7, first: "tissue", patients: 1 },
  ]);
});
