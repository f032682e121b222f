import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { earlierMonths } from "../earlier-months/question.ts";
import { joinedBySiteMonth } from "../joined-by-site-month/question.ts";
import { earlierSites } from "./question.ts";

const cells = { tumour_group: "lung", patients: 1 };
const row = (step: string, site: string, month: string | null, patients: number) => ({
  ...cells,
  step,
  site,
  month,
  patients,
});
const engine = () =>
  rowsEngine({
    sites: [{ site: "B-HF", name: "B", node: "N", opened: "2022-02-01" }],
    patients: [
      row("consented", "B-HF", "2023-01", 3),
      row("consented", "B-HF", null, 2),
      row("screened", "B-HF", "2023-01", 9),
    ],
    history: [
      { ...row("consented", "B", "2022-12", 4), release: "2022-12-31" },
      { ...row("screened", "B", "2022-12", 5), release: "2022-12-31" },
    ],
    history_sites: [
      { release: "2022-12-31", site: "B", name: "B", node: "N", opened: "2022-01-01" },
      { release: "2022-12-31", site: "C", name: "C", node: "M", opened: null },
    ],
  });

test("an earlier release has its own sites, by the codes that it knew", async () => {
  const asked = await engine();
  expect(await asked.query(earlierSites.sql, ["", "", "", "", ""])).toEqual([
    { release: "2022-12-31", code: "B", node: "N", opened: "2022-01-01" },
    { release: "2022-12-31", code: "C", node: "M", opened: null },
  ]);
  expect(await asked.query(earlierSites.sql, ["2022-01", "", "A", "M", "lung"])).toHaveLength(2);
  expect(await asked.query(earlierMonths.sql, ["", "", "", "", ""])).toEqual([
    { release: "2022-12-31", site: "B", month: "2022-12", consented: 4 },
  ]);
});
test("consents stand under site and month, those without a date nowhere", async () => {
  expect(await (await engine()).query(joinedBySiteMonth.sql, ["", "", "", "", ""])).toEqual([
    { site: "B-HF", month: "2023-01", consented: 3 },
  ]);
});
