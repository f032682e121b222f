import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { consentWaits } from "./question.ts";

const row = (cause: string, days: number | null, month: string, site: string, patients: number) => ({
  awaited: "blood",
  cause,
  days,
  month,
  site,
  tumour_group: "lung",
  patients,
});

test("adds months, sites and groups by what came first and on which day, under every filter", async () => {
  const engine = await rowsEngine({
    sites: [
      { site: "A", name: "A", node: "N" },
      { site: "B", name: "B", node: "M" },
    ],
    consent_waits: [
      row("reported", 20, "2023-01", "A", 5),
      row("reported", 20, "2023-02", "B", 2),
      row("died", 9, "2023-01", "A", 1),
      row("unknown", null, "2023-01", "A", 3),
      { ...row("reported", 30, "2023-01", "A", 4), awaited: "pair" },
    ],
  });
  const answer = (awaited: string, cause: string, days: number | null, samples: number) => ({
    awaited,
    cause,
    days,
    samples,
  });
  expect(await engine.query(consentWaits.sql, ["", "", "", "", ""])).toEqual([
    answer("blood", "died", 9, 1),
    answer("blood", "reported", 20, 7),
    answer("blood", "unknown", null, 3),
    answer("pair", "reported", 30, 4),
  ]);
  expect(await engine.query(consentWaits.sql, ["2023-02", "", "", "M", "lung"])).toEqual([
    answer("blood", "reported", 20, 2),
  ]);
});
