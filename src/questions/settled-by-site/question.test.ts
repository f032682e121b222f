import { expect, test } from "vitest";
import { decode } from "../../engine/decode.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { lastSettled, settledBySite } from "./question.ts";

const row = (step: string, month: string | null, patients: number) => ({
  step,
  month,
  site: "A",
  tumour_group: "lung",
  patients,
});

test("three whole months lie between the consents and the data cut", () => {
  expect(lastSettled("2023-10-31")).toBe("2023-07");
  expect(lastSettled("2023-10-30")).toBe("2023-06");
  expect(lastSettled("2024-02-29")).toBe("2023-11");
});
test("only those who consented early enough count, above and below the line alike", async () => {
  const engine = await rowsEngine({
    sites: [{ site: "A", name: "A", node: "N1" }],
    patients: [
      row("screened", "2023-01", 99),
      row("consented", "2023-01", 10),
      row("paired_evaluable", "2023-01", 6),
      row("consented", "2023-03", 4),
      row("paired_evaluable", "2023-03", 1),
      row("consented", "2023-04", 8),
      row("paired_evaluable", "2023-04", 7),
      row("consented", null, 5),
    ],
  });
  const ask = async (from: string, cut: string) =>
    decode(
      settledBySite.columns,
      await engine.query(settledBySite.sql, [from, "", "", "", "", lastSettled(cut)]),
      "test",
    );
  expect(await ask("", "2023-06-30")).toEqual([{ site: "A", events: 7, trials: 14 }]);
  expect(await ask("2023-02", "2023-06-30")).toEqual([{ site: "A", events: 1, trials: 4 }]);
  expect(await ask("2023-04", "2023-06-30")).toEqual([]);
});
