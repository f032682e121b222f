import { expect, test } from "vitest";
import { decode } from "../../../engine/decode.ts";
import { rowsEngine } from "../../../engine/rows-engine.ts";
import { inclusionsQuery } from "../../../questions/inclusions/question.ts";
import { settledPairs } from "./settled.ts";

const row = (step: string, month: string | null, site: string, patients: number) => ({
  step,
  month,
  site,
  tumour_group: "lung",
  patients,
});

test("only those who consented early enough count, above and below the line alike", async () => {
  const engine = await rowsEngine({
    sites: [{ site: "A", name: "A", node: "N1" }],
    patients: [
      row("screened", "2023-01", "A", 99),
      row("consented", "2023-01", "A", 10),
      row("paired_evaluable", "2023-01", "A", 6),
      row("consented", "2023-03", "A", 4),
      row("paired_evaluable", "2023-03", "A", 1),
      row("consented", "2023-04", "A", 8),
      row("paired_evaluable", "2023-04", "A", 7),
    ],
  });
  const ask = async (from: string, cut: string) => {
    const rows = await engine.query(inclusionsQuery.sql, [from, "", "", "", ""]);
    return settledPairs(decode(inclusionsQuery.columns, rows, "test"), cut);
  };
  expect(await ask("", "2023-06-30")).toEqual([{ site: "A", events: 7, trials: 14 }]);
  expect(await ask("2023-02", "2023-06-30")).toEqual([{ site: "A", events: 1, trials: 4 }]);
  expect(await ask("2023-04", "2023-06-30")).toEqual([]);
});
